package emit

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/plan"
)

// readerFile prints a walk and the streams whose code stands nowhere yet.
func (e *emitter) readerFile(r *plan.Reader) *jen.File {
	f := e.file()
	e.dynamic = r.Dynamic
	e.walk(f, r)
	for _, n := range r.Nodes {
		if n.Dynamic != nil {
			e.dynamic = n.Dynamic
		}
		e.node(f, n)
		e.dynamic = r.Dynamic
	}
	for _, n := range r.Nodes {
		if !e.printed[n.Stream] {
			e.printed[n.Stream] = true
			e.dynamic = e.plan.InstanceOf(n.Stream)
			e.stream(f, n)
		}
		if n.Incremental != nil && !e.printed[n.Delegating] {
			e.printed[n.Delegating] = true
			e.expired(f, n)
		}
	}
	e.dynamic = nil
	for _, n := range r.Nodes {
		if n.Dynamic != nil || r.Dynamic != nil && n == r.Main() {
			e.instance(f, n)
		}
	}
	return f
}

// walk prints the description of the reader and its root function.
func (e *emitter) walk(f *jen.File, r *plan.Reader) {
	doc(f, e.readerName(r)+" describes the walk over "+e.streamList(r)+" to the engine.")
	var fixed, made []*plan.Node
	for _, n := range r.Nodes {
		if n.Dynamic != nil {
			made = append(made, n)
			continue
		}
		fixed = append(fixed, n)
	}
	f.Func().Params(e.receiver(r)).Id(e.readerName(r)).Params().Qual(pkgSource, "Reader").BlockFunc(func(g *jen.Group) {
		reader := jen.Qual(pkgSource, "Reader").Values(lines(
			jen.Id("Nodes").Op(":").Add(e.list(g, "nodes", jen.Qual(pkgSource, "Node"), e.nodeParts(r, fixed))),
			jen.Id("Read").Op(":").Id("c").Dot(e.walkName(r)),
		)...)
		if len(made) == 0 {
			g.Return(reader)
			return
		}
		g.Id("reader").Op(":=").Add(reader)
		for _, n := range made {
			g.For(jen.List(jen.Id("_"), jen.Id("t")).Op(":=").Range().Id("c").Dot(e.madeField(n.Dynamic))).Block(
				jen.Id("reader").Dot("Nodes").Op("=").Append(jen.Id("reader").Dot("Nodes"), jen.Id("t").Dot("node").Call()),
			)
		}
		g.Return(jen.Id("reader"))
	})
	f.Line()
	roots := r.Roots()
	if !e.needsRoot(r) {
		return
	}
	doc(f, fmt.Sprintf("%s reads %s in one walk.", e.walkName(r), e.streamList(r)))
	f.Func().Params(e.receiver(r)).Id(e.walkName(r)).Params(ctxParam(), walkParam()).Error().BlockFunc(func(g *jen.Group) {
		for _, n := range roots {
			g.If(jen.Err().Op(":=").Id("c").Dot(e.readName(n)).Call(jen.Id("ctx"), jen.Id("w")), jen.Err().Op("!=").Nil()).Block(jen.Return(jen.Err()))
		}
		for _, n := range r.Nodes {
			if n.Shape.Collect && !n.StartsAlone() {
				g.If(jen.Err().Op(":=").Id("c").Dot(e.readName(n)).Call(jen.Id("ctx"), jen.Id("w")), jen.Err().Op("!=").Nil()).Block(jen.Return(jen.Err()))
			}
			if n.Shape.Batch {
				g.Id("c").Dot(e.lastBatchName(n)).Call(jen.Id("ctx"), jen.Id("w"))
			}
		}
		g.Return(jen.Nil())
	})
	f.Line()
}

// needsRoot reports whether the walk has more to do than to read its one root.
func (e *emitter) needsRoot(r *plan.Reader) bool {
	if len(r.Roots()) != 1 {
		return true
	}
	for _, n := range r.Nodes {
		if n.Shape.Collect && !n.StartsAlone() || n.Shape.Batch {
			return true
		}
	}
	return false
}

func (e *emitter) readerName(r *plan.Reader) string {
	return e.lower(r.Main().Of()) + r.Suffix + "Reader"
}

// walkName is the function that the engine calls.
func (e *emitter) walkName(r *plan.Reader) string {
	if !e.needsRoot(r) {
		return e.readName(r.Roots()[0])
	}
	return "walk" + e.base(r.Main().Of()) + r.Suffix
}

func (e *emitter) readName(n *plan.Node) string {
	return "read" + e.base(n.Stream) + n.Reader.Suffix
}

// edgeName is the function that reads a child below one record of a parent.
func (e *emitter) edgeName(edge *plan.Edge) string {
	if edge.Child.Shape.Collect {
		name := "find" + e.base(edge.Child.Stream)
		if len(edge.Child.In) > 1 {
			name += fmt.Sprint("Of", e.base(edge.Parent.Stream))
			if k := sameParent(edge); k > 1 {
				name += fmt.Sprint(k)
			}
		}
		return name + edge.Child.Reader.Suffix
	}
	if len(edge.Child.In) == 1 {
		return e.readName(edge.Child)
	}
	return fmt.Sprintf("read%sOf%s%s", e.base(edge.Child.Stream), e.base(edge.Parent.Stream), edge.Child.Reader.Suffix)
}

func (e *emitter) streamList(r *plan.Reader) string {
	var names []string
	for _, n := range r.Nodes {
		if n.Emits && !slices.Contains(names, n.Stream.Name) {
			names = append(names, n.Stream.Name)
		}
	}
	return enumerate(names)
}

func enumerate(names []string) string {
	switch len(names) {
	case 0:
		return "nothing"
	case 1:
		return names[0]
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

func ctxParam() jen.Code  { return jen.Id("ctx").Qual("context", "Context") }
func walkParam() jen.Code { return jen.Id("w").Op("*").Qual(pkgSource, "Walk") }

// receiver is the type whose methods read: the connector, or the instance of
// a dynamic stream's template.
func (e *emitter) receiver(r *plan.Reader) jen.Code {
	if r.Dynamic != nil {
		return jen.Id("c").Op("*").Id(e.templateType(r.Dynamic))
	}
	return jen.Id("c").Op("*").Id("Connector")
}

// lines puts every element of a composite literal on a line of its own.
func lines(codes ...jen.Code) []jen.Code {
	var out []jen.Code
	for _, c := range codes {
		out = append(out, jen.Line().Add(c))
	}
	return append(out, jen.Line())
}

func linesOf[T any](items []T, code func(T) *jen.Statement) []jen.Code {
	var out []jen.Code
	for _, it := range items {
		out = append(out, jen.Line().Add(code(it)))
	}
	return append(out, jen.Line())
}
