package emit

import (
	"fmt"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/emit/goexpr"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// requestFunc prints the function that makes one page's request of a stream.
func (e *emitter) requestFunc(f *jen.File, s *ir.Stream, r *ir.SimpleRetriever) {
	name := e.lower(s) + "Request"
	doc(f, fmt.Sprintf("%s asks for one page of %s.", name, s.Name))
	last, token := jen.Id("token").Qual(pkgPy, "Value"), jen.Id("token")
	if plan.Asks(s) {
		last, token = jen.Id("ask").Qual(pkgRetriever, "Ask"), jen.Id("ask").Dot("Token")
	}
	params := append(e.sliceParams(s), last)
	f.Func().Params(e.receiverOf(s)).Id(name).Params(params...).Params(jen.Op("*").Qual(pkgFetch, "Request"), jen.Error()).BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, s).withToken(token)
		if r.Requester.Properties != nil {
			x.withProperties()
		}
		e.requestBody(g, x, r.Requester)
		e.pageOptions(g, s, x, r.Paginator)
		slicer := func(g *jen.Group) {
			e.cursorOptions(g, s, x)
			e.routerOptions(g, s, x)
		}
		if r.RouterOptionsOnFirstPageOnly {
			g.If(x.useToken().Dot("IsNull").Call()).BlockFunc(slicer)
		} else {
			slicer(g)
		}
		if !x.tokenUsed && !plan.Asks(s) {
			params[len(params)-1] = jen.Id("_").Qual(pkgPy, "Value")
		}
		g.Return(jen.Id("req"), x.err())
	})
	f.Line()
}

// pageOptions prints what a paginator adds to a request.
func (e *emitter) pageOptions(g *jen.Group, s *ir.Stream, x *exprs, p *ir.Paginator) {
	if p == nil {
		return
	}
	if p.TokenPath {
		g.Id("req").Dot("Page").Call(x.useToken())
	}
	if p.TokenOpt != nil {
		g.Id("req").Dot("Option").Call(e.place(x, p.TokenOpt), x.useToken())
	}
	if p.SizeOpt != nil {
		g.Id("req").Dot("Option").Call(e.place(x, p.SizeOpt), e.pageSizeSent(s, x, p))
	}
}

// requestBody prints everything that the requester itself says of a request.
func (e *emitter) requestBody(g *jen.Group, x *exprs, r *ir.Requester) {
	base := r.URLBase
	if base == nil {
		base = r.URL
	}
	path := jen.Lit("")
	if r.Path != nil {
		path = x.text(r.Path)
	}
	baseText := jen.Lit("")
	if base != nil {
		baseText = x.text(base)
	}
	switch {
	case r.Filled != nil:
		g.Id("req").Op(":=").Qual(pkgFetch, "NewRequest").Call(x.text(r.Filled), baseText, path)
	case r.Method == "POST":
		g.Id("req").Op(":=").Qual(pkgFetch, "Post").Call(baseText, path)
	default:
		g.Id("req").Op(":=").Qual(pkgFetch, "Get").Call(baseText, path)
	}
	e.inputs(g, x, r.Query, "Query", x.param)
	e.inputs(g, x, r.Headers, "Header", x.mapping)
	e.body(g, x, r.Body)
}

// inputs prints request parameters or headers.
func (e *emitter) inputs(g *jen.Group, x *exprs, in ir.Inputs, method string, value func(*ir.Template) *jen.Statement) {
	if in.Whole != nil {
		g.Id("req").Dot(method + "All").Call(e.whole(x, in.Whole))
		return
	}
	for _, m := range in.Members {
		if m.Properties {
			continue
		}
		set := jen.Id("req").Dot(method).Call(x.key(m.Key), value(m.Value))
		if h := m.Value.Mapped; h != nil && h.Absent {
			set = jen.If(jen.Op("!").Add(e.hole(h)).Dot("IsUndefined").Call()).Block(set)
		}
		g.Add(set)
	}
	for _, m := range in.Members {
		if m.Properties {
			g.Id("req").Dot("QueryList").Call(jen.Lit(m.Key.Source), jen.Id("ask").Dot("Properties"))
		}
	}
}

func (e *emitter) body(g *jen.Group, x *exprs, b ir.Body) {
	switch b.Kind {
	case ir.BodyJSON, ir.BodyGraphQL:
		if b.Whole != nil {
			g.Id("req").Dot("JSON").Call(e.whole(x, b.Whole))
			return
		}
		if b.Made {
			body := jen.Qual(pkgResolver, "Made").Call(e.tree(x, b.Tree))
			g.If(jen.Id("body").Op(":=").Add(body), jen.Op("!").Id("body").Dot("IsUndefined").Call()).Block(
				jen.Id("req").Dot("JSON").Call(jen.Qual(pkgPy, "WithoutNone").Call(jen.Id("body"))),
			)
			return
		}
		if len(b.Tree) > 0 {
			g.Id("req").Dot("JSON").Call(e.nestedMapping(x, b.Tree))
		}
	case ir.BodyForm:
		if b.Whole != nil {
			g.Id("req").Dot("Data").Call(x.value(b.Whole))
			return
		}
		for _, m := range b.Tree {
			t, ok := m.Value.(*ir.Template)
			if !ok {
				g.Id("req").Dot("Form").Call(e.memberKey(x, m), e.tree(x, m.Value))
				continue
			}
			g.Id("req").Dot("Form").Call(e.memberKey(x, m), x.param(t))
		}
	case ir.BodyText:
		g.Id("req").Dot("Data").Call(x.value(b.Whole))
	}
}

func (e *emitter) memberKey(x *exprs, m ir.Member) *jen.Statement {
	if m.KeyTemplate != nil {
		return x.key(m.KeyTemplate)
	}
	return jen.Lit(m.Key)
}

// nestedMapping prints a nested mapping: the dicts of the manifest lose the
// members that are None, those that a template gives keep theirs. What a
// components mapping gives is of the manifest, too.
func (e *emitter) nestedMapping(x *exprs, t ir.Tree) *jen.Statement {
	if plan.HasHoles(t) {
		return jen.Qual(pkgPy, "WithoutNone").Call(e.tree(x, t))
	}
	return e.treeOf(x, t, "Given")
}

// tree prints JSON-like data with templates in it as a py.Value.
func (e *emitter) tree(x *exprs, t ir.Tree) *jen.Statement { return e.treeOf(x, t, "Dict") }

// treeOf is tree with the function of package py that makes the dicts.
func (e *emitter) treeOf(x *exprs, t ir.Tree, maker string) *jen.Statement {
	switch t := t.(type) {
	case nil:
		return jen.Qual(pkgPy, "None")
	case bool:
		return jen.Qual(pkgPy, "Bool").Call(jen.Lit(t))
	case int64:
		return jen.Qual(pkgPy, "Int").Call(jen.Lit(int(t)))
	case float64:
		return jen.Qual(pkgPy, "Float").Call(jen.Lit(t))
	case string:
		return jen.Qual(pkgPy, "Str").Call(jen.Lit(t))
	case *ir.Template:
		if t.Mapped != nil && t.Scope == "" {
			return e.hole(t.Mapped)
		}
		if t.Mapped != nil && t.Mapped.Absent {
			return e.whole(x, t) // undefined stays undefined
		}
		return x.mapping(t)
	case []ir.Tree:
		return jen.Qual(pkgPy, "ListOf").CallFunc(func(g *jen.Group) {
			for _, it := range t {
				g.Add(e.treeOf(x, it, maker))
			}
		})
	case ir.Object:
		if len(t) == 0 {
			return jen.Qual(pkgPy, "Dict").Call()
		}
		dict := jen.Qual(pkgPy, maker).CallFunc(func(g *jen.Group) {
			for _, m := range t {
				g.Line().Add(e.memberKey(x, m)).Op(",").Add(e.member(x, m, maker))
			}
			g.Line()
		})
		if mayLack(t) {
			return jen.Qual(pkgResolver, "Present").Call(dict)
		}
		return dict
	}
	return jen.Qual(pkgPy, "JSON").Call(jen.Index().Byte().Parens(jen.Lit(treeJSON(t))))
}

// member prints the value of an object's member, undefined where only mappings
// make it and none has.
func (e *emitter) member(x *exprs, m ir.Member, maker string) *jen.Statement {
	if m.Made {
		return jen.Qual(pkgResolver, "Made").Call(e.tree(x, m.Value))
	}
	return e.treeOf(x, m.Value, maker)
}

// whole prints a template that gives a whole object of inputs.
func (e *emitter) whole(x *exprs, t *ir.Template) *jen.Statement {
	if t.Mapped == nil {
		return x.value(t)
	}
	plain := jen.Qual(pkgResolver, "Plain").Call(e.hole(t.Mapped))
	own := plan.Late(t.Mapped)
	if own == nil {
		return plain
	}
	return x.either(t.Mapped, goexpr.Code{Expr: plain}, goexpr.Code{Expr: x.value(own)}).Expr
}

// place prints where a request option goes.
func (e *emitter) place(x *exprs, o *ir.RequestOption) *jen.Statement {
	if len(o.Path) > 0 {
		return jen.Qual(pkgFetch, "InJSON").CallFunc(func(g *jen.Group) {
			for _, p := range o.Path {
				g.Add(x.text(p))
			}
		})
	}
	in := map[ir.InjectInto]string{ir.IntoQuery: "InQuery", ir.IntoHeader: "InHeader", ir.IntoForm: "InForm", ir.IntoJSON: "InJSON"}[o.Into]
	return jen.Qual(pkgFetch, in).Call(x.text(o.Field))
}

// pageSizeSent prints the page size as it goes into the request.
func (e *emitter) pageSizeSent(s *ir.Stream, x *exprs, p *ir.Paginator) *jen.Statement {
	own := e.ownPageSize(s, x, p)
	if plan.PageReductionOf(s) != nil {
		return jen.Id("ask").Dot("Size").Call(own)
	}
	return own
}

// ownPageSize prints the manifest's page size.
func (e *emitter) ownPageSize(s *ir.Stream, x *exprs, p *ir.Paginator) *jen.Statement {
	if n, ok := plan.StaticInt(p.Strategy.PageSize); ok {
		return jen.Qual(pkgPy, "Int").Call(jen.Lit(n))
	}
	if p.Strategy.Kind == ir.OffsetIncrement {
		return x.value(p.Strategy.PageSize)
	}
	return jen.Qual(pkgPy, "Int").Call(jen.Id("c").Dot(e.lower(s) + "PageSize"))
}

// cursorOptions prints the options of the cursor's window.
func (e *emitter) cursorOptions(g *jen.Group, s *ir.Stream, x *exprs) {
	switch c := s.Cursor.(type) {
	case *ir.DatetimeCursor:
		if c.StartOption != nil {
			g.Id("req").Dot("Option").Call(e.place(x, c.StartOption), jen.Qual(pkgPy, "Str").Call(jen.Id("of").Dot("start")))
		}
		if c.EndOption != nil {
			g.Id("req").Dot("Option").Call(e.place(x, c.EndOption), jen.Qual(pkgPy, "Str").Call(jen.Id("of").Dot("end")))
		}
	case *ir.CountCursor:
		if c.StartOption != nil {
			g.Id("req").Dot("Option").Call(e.place(x, c.StartOption), jen.Id("of").Dot("start"))
		}
	}
}

// routerOptions prints the options of the partition's fields: only values
// that are true are sent. As in the CDK, where each router and the cursor make a
// mapping and these are laid upon one another, a key at the top of the first
// router's mapping hides the other routers', and the cursor's hides them all.
func (e *emitter) routerOptions(g *jen.Group, s *ir.Stream, x *exprs) {
	const cursor = -1
	by := map[string]int{}
	if c, ok := s.Cursor.(*ir.DatetimeCursor); ok {
		for _, o := range []*ir.RequestOption{c.StartOption, c.EndOption} {
			if o != nil {
				by[topKey(o)] = cursor
			}
		}
	}
	for _, o := range e.partitionOptions(s) {
		key := topKey(o.option)
		if first, taken := by[key]; taken && first != o.router {
			continue
		}
		by[key] = o.router
		v := jen.Id("of").Dot(o.field.GoName)
		if o.field.Text {
			v = jen.Qual(pkgPy, "Str").Call(v)
		}
		g.Id("req").Dot("Option").Call(e.place(x, o.option), jen.Qual(pkgPy, "Truthy").Call(v))
	}
}

// topKey is where an option goes, and under which key there.
func topKey(o *ir.RequestOption) string {
	key := o.Field
	if key == nil && len(o.Path) > 0 {
		key = o.Path[0]
	}
	if key == nil {
		return string(o.Into)
	}
	return string(o.Into) + " " + key.Source
}

// partitionOption is a router's request option with the field that it sends.
type partitionOption struct {
	option *ir.RequestOption
	field  sliceField
	router int // which of a product; 0 without one
}

func (e *emitter) partitionOptions(s *ir.Stream) []partitionOption {
	var out []partitionOption
	fields := e.fields(s)
	shape := plan.ShapeOf(s)
	for i, fac := range shape.Factors {
		router := 0
		if shape.Product {
			router = i
		}
		add := func(key *ir.Template, o *ir.RequestOption) {
			if o == nil {
				return
			}
			for _, f := range fields {
				if f.Key.Source == key.Source {
					out = append(out, partitionOption{o, f, router})
				}
			}
		}
		switch {
		case fac.List != nil:
			add(fac.List.Field, fac.List.Option)
		case fac.Sub != nil:
			for _, p := range fac.Sub.Parents {
				add(p.Field, p.Option)
			}
		}
	}
	return out
}
