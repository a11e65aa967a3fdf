package emit

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// strategy prints a stream's pagination strategy for its build function; nil
// when there is none.
func (e *emitter) strategy(g *jen.Group, s *ir.Stream, x *exprs, p *ir.Paginator) *jen.Statement {
	if p == nil {
		return nil
	}
	st := p.Strategy
	size := jen.Lit(0)
	hasSize := st.PageSize != nil
	if n, ok := plan.StaticInt(st.PageSize); ok {
		size = jen.Lit(n)
		hasSize = n != 0
	} else if hasSize && st.Kind != ir.OffsetIncrement {
		e.addField(s, jen.Id(e.lower(s)+"PageSize").Int64())
		g.List(jen.Id("size"), jen.Err()).Op(":=").Qual(pkgPaging, "Size").Call(x.value(st.PageSize))
		g.Add(returnErr())
		g.Id("c").Dot(e.lower(s) + "PageSize").Op("=").Id("size")
		size = jen.Id("size")
	}
	switch st.Kind {
	case ir.PageCustom:
		return e.component(st.Custom)
	case ir.PageIncrement:
		var fields []jen.Code
		if hasSize {
			fields = append(fields, jen.Id("Size").Op(":").Add(size))
		}
		if st.Start != 0 {
			fields = append(fields, jen.Id("Start").Op(":").Lit(st.Start))
		}
		if st.InjectFirst {
			fields = append(fields, jen.Id("InjectFirst").Op(":").True())
		}
		return jen.Qual(pkgPaging, "PageIncrement").Values(fields...)
	case ir.OffsetIncrement:
		var fields []jen.Code
		if _, static := plan.StaticInt(st.PageSize); static && hasSize {
			fields = append(fields, jen.Id("Size").Op(":").Add(size))
		} else if hasSize {
			fields = append(fields, jen.Id("SizeOf").Op(":").Id("c").Dot(e.lower(s)+"SizeOf"))
		}
		if st.InjectFirst {
			fields = append(fields, jen.Id("InjectFirst").Op(":").True())
		}
		return jen.Qual(pkgPaging, "OffsetIncrement").Values(fields...)
	case ir.CursorPagination:
		if plan.PagesBySlice(s) {
			return nil // it is made for each slice
		}
		fields := []jen.Code{jen.Id("Value").Op(":").Id("c").Dot(e.cursorName(s, "NextToken"))}
		if st.Stop != nil && st.Stop.Source != "" {
			fields = append(fields, jen.Id("Stop").Op(":").Id("c").Dot(e.cursorName(s, "LastPage")))
		}
		return jen.Qual(pkgPaging, "Cursor").Values(fields...)
	}
	return nil
}

// pagingFuncs prints the functions that a strategy calls.
func (e *emitter) pagingFuncs(f *jen.File, s *ir.Stream, p *ir.Paginator) {
	if p == nil {
		return
	}
	st := p.Strategy
	for _, fn := range cursorFuncs(p) {
		e.cursorFunc(f, s, p, fn)
	}
	if _, static := plan.StaticInt(st.PageSize); st.Kind == ir.OffsetIncrement && st.PageSize != nil && !static {
		name := e.lower(s) + "SizeOf"
		doc(f, fmt.Sprintf("%s gives the page size of %s, which may depend on the answer.", name, s.Name))
		f.Func().Params(e.receiverOf(s)).Id(name).Params(jen.Id("response").Qual(pkgPy, "Value")).Params(jen.Qual(pkgPy, "Value"), jen.Error()).BlockFunc(func(g *jen.Group) {
			x := e.exprs(g, s).with("response", jen.Id("response"))
			g.Id("size").Op(":=").Add(x.value(st.PageSize))
			g.Return(jen.Id("size"), x.err())
		})
		f.Line()
	}
}

// cursorFunc is a function that a CursorPagination calls.
type cursorFunc struct {
	suffix, label, local string
	result               *jen.Statement
	value                func(x *exprs) *jen.Statement
}

// cursorFuncs are the functions of a paginator.
func cursorFuncs(p *ir.Paginator) []cursorFunc {
	if p == nil || p.Strategy.Kind != ir.CursorPagination {
		return nil
	}
	st := p.Strategy
	out := []cursorFunc{{"NextToken", "gives the token of the page%s after p", "token", jen.Qual(pkgPy, "Value"), func(x *exprs) *jen.Statement { return x.value(st.Value) }}}
	if st.Stop != nil && st.Stop.Source != "" {
		out = append(out, cursorFunc{"LastPage", "reports whether p is the last page%s", "last", jen.Bool(), func(x *exprs) *jen.Statement { return x.cond(st.Stop) }})
	}
	return out
}

// cursorName is the name of one of them: the stream's own, or the one that all
// streams use whose manifests say the same there.
func (e *emitter) cursorName(s *ir.Stream, suffix string) string {
	if e.cursors == nil {
		e.shareCursors()
	}
	if name, ok := e.cursors[cursorKey{s, suffix}]; ok {
		return name
	}
	return e.lower(s) + suffix
}

type cursorKey struct {
	stream *ir.Stream
	suffix string
}

// shareCursors finds the functions that several streams would have in the same
// words.
func (e *emitter) shareCursors() {
	e.cursors = map[cursorKey]string{}
	dynamic := e.dynamic
	defer func() { e.dynamic = dynamic }()
	e.dynamic = nil
	users := map[string][]cursorKey{}
	var order []string
	for _, s := range e.plan.AllStreams() {
		if plan.PagesBySlice(s) || e.plan.InstanceOf(s) != nil {
			continue
		}
		p := plan.PaginatorOf(s)
		for _, fn := range cursorFuncs(p) {
			text := fn.suffix + e.textOf(e.cursorBody(s, p, fn))
			if users[text] == nil {
				order = append(order, text)
			}
			users[text] = append(users[text], cursorKey{s, fn.suffix})
		}
	}
	counts := map[string]int{}
	for _, text := range order {
		if len(users[text]) < 2 {
			continue
		}
		suffix := users[text][0].suffix
		name := strings.ToLower(suffix[:1]) + suffix[1:]
		counts[name]++
		if n := counts[name]; n > 1 {
			name = fmt.Sprintf("%s%d", name, n)
		}
		for _, key := range users[text] {
			e.cursors[key] = name
		}
	}
}

// cursorFunc prints one of the functions of a paginator. Where tokens depend on
// the slice it is a parameter, and for the pages of a job so are the job and the
// target.
func (e *emitter) cursorFunc(f *jen.File, s *ir.Stream, p *ir.Paginator, fn cursorFunc) {
	name := e.cursorName(s, fn.suffix)
	if name != e.lower(s)+fn.suffix {
		e.shared.once(name, func() {
			e.shared.decls = append(e.shared.decls, jen.Comment("// "+name+" "+fmt.Sprintf(fn.label, "")+".").Line().
				Func().Params(e.receiverOf(s)).Id(name).Params(jen.Id("p").Qual(pkgPaging, "Page")).Params(fn.result.Clone(), jen.Error()).BlockFunc(e.cursorBody(s, p, fn)))
		})
		return
	}
	doc(f, name+" "+fmt.Sprintf(fn.label, " of "+s.Name)+".")
	params := []jen.Code{jen.Id("p").Qual(pkgPaging, "Page")}
	bySlice, byJob := plan.PagesBySlice(s), plan.PagesBySlice(s) && isAsync(s)
	if byJob {
		params = append([]jen.Code{nil, nil}, params...)
	}
	if bySlice {
		params = append(e.sliceParams(s), params...)
	}
	f.Func().Params(e.receiverOf(s)).Id(name).Params(params...).Params(fn.result.Clone(), jen.Error()).BlockFunc(func(g *jen.Group) {
		if !byJob {
			e.cursorBody(s, p, fn)(g)
			return
		}
		x := e.exprs(g, s).withPage(e.requestedSize(s, p))
		job, target := x.withJob("creation_response", "polling_response"), x.withVariable("download_target", jen.Id("target"))
		for _, name := range []string{"creation_response", "polling_response", "download_target"} {
			delete(x.scope.Roots, name) // known as extra fields of the slice only
		}
		fn.giveBack(g, x)
		own := params[len(params)-3:]
		own[0] = usedParam("job", *job, jen.Op("*").Qual(pkgJobs, "Job"))
		own[1] = usedParam("target", *target, jen.Qual(pkgPy, "Value"))
	})
	f.Line()
}

// cursorBody prints what one of the functions does.
func (e *emitter) cursorBody(s *ir.Stream, p *ir.Paginator, fn cursorFunc) func(g *jen.Group) {
	return func(g *jen.Group) { fn.giveBack(g, e.exprs(g, s).withPage(e.requestedSize(s, p))) }
}

// giveBack prints the value and its error.
func (fn cursorFunc) giveBack(g *jen.Group, x *exprs) {
	v := fn.value(x)
	if !x.framed() {
		g.Return(v, jen.Nil())
		return
	}
	g.Id(fn.local).Op(":=").Add(v)
	g.Return(jen.Id(fn.local), x.err())
}

// requestedSize prints the page size that a page was asked for with, for the
// templates of a cursor; nil when the manifest has none.
func (e *emitter) requestedSize(s *ir.Stream, p *ir.Paginator) *jen.Statement {
	size := p.Strategy.PageSize
	if size == nil {
		return nil
	}
	own := jen.Id("c").Dot(e.lower(s) + "PageSize")
	if n, ok := plan.StaticInt(size); ok {
		own = jen.Lit(n)
	}
	if plan.PageReductionOf(s) == nil {
		return jen.Qual(pkgPy, "Int").Call(own)
	}
	return jen.Qual(pkgPy, "Int").Call(jen.Qual("cmp", "Or").Call(jen.Id("p").Dot("PageSize").Call(), own))
}

// ofSlice prints the retriever of a stream for the slice at hand: with a
// strategy of its own where the tokens depend on the slice.
func (e *emitter) ofSlice(g *jen.Group, s *ir.Stream) *jen.Statement {
	all := jen.Id("c").Dot(e.lower(s))
	if !plan.PagesBySlice(s) {
		return all
	}
	g.Id("strategy").Op(":=").Add(e.sliceStrategy(s))
	return all.Dot("With").Call(jen.Id("strategy"))
}

// sliceStrategy prints the strategy for the slice at hand, and for the job and
// target at hand where there are any.
func (e *emitter) sliceStrategy(s *ir.Stream) *jen.Statement {
	args := e.sliceArgs(s)
	if isAsync(s) {
		args = append(args, jen.Id("job"), jen.Id("target"))
	}
	of := func(name string, result *jen.Statement) *jen.Statement {
		return jen.Func().Params(jen.Id("p").Qual(pkgPaging, "Page")).Params(result, jen.Error()).Block(
			jen.Return(jen.Id("c").Dot(e.lower(s) + name).Call(append(slices.Clone(args), jen.Id("p"))...)),
		)
	}
	fields := []jen.Code{jen.Id("Value").Op(":").Add(of("NextToken", jen.Qual(pkgPy, "Value")))}
	if stop := plan.PaginatorOf(s).Strategy.Stop; stop != nil && stop.Source != "" {
		fields = append(fields, jen.Id("Stop").Op(":").Add(of("LastPage", jen.Bool())))
	}
	return jen.Qual(pkgPaging, "Cursor").Values(lines(fields...)...)
}
