package emit

import (
	"fmt"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// node prints the loops of one node: the functions that start its slices, and
// the one that reads a slice.
func (e *emitter) node(f *jen.File, n *plan.Node) {
	if n.StartsAlone() && n.Plain() {
		e.rootFunc(f, n)
	}
	for _, edge := range n.In {
		e.edgeFunc(f, edge)
	}
	switch {
	case n.Shape.Batch:
		e.batchFuncs(f, n)
	case !n.Plain():
		e.collectedFunc(f, n)
	}
	e.sliceFunc(f, n)
	if _, async := n.Stream.Retriever.(*ir.AsyncRetriever); async {
		e.partFunc(f, n)
	}
}

// rootFunc prints the function that starts the slices of a node without parents.
func (e *emitter) rootFunc(f *jen.File, n *plan.Node) {
	doc(f, fmt.Sprintf("%s reads %s%s.", e.readName(n), n.Stream.Name, e.perWhat(n)))
	f.Func().Params(e.nodeReceiver(n)).Id(e.readName(n)).Params(ctxParam(), walkParam()).Error().BlockFunc(func(g *jen.Group) {
		g.Id("feed").Op(":=").Id("w").Dot("Feed").Call(e.nodeKey(n))
		g.If(jen.Op("!").Id("feed").Dot("Active").Call()).Block(jen.Return(jen.Nil()))
		e.failIfMissing(g, n.Stream, jen.Nil())
		e.loops(g, n, nil, e.exprs(g, nil))
		g.Return(jen.Nil())
	})
	f.Line()
}

// perWhat says in the doc comment how often the stream is read.
func (e *emitter) perWhat(n *plan.Node) string {
	var per []string
	for _, fac := range n.Shape.Factors {
		switch {
		case fac.List != nil:
			per = append(per, "each "+e.fieldLabel(fac.List.Field))
		case fac.Sub != nil:
			for _, p := range fac.Sub.Parents {
				per = append(per, "each record of "+p.Name)
			}
		}
	}
	if n.Stream.Cursor != nil {
		per = append(per, "each window of its cursor that is still to be read")
	}
	if len(per) == 0 {
		return ""
	}
	return ", once for " + enumerate(per)
}

func (e *emitter) fieldLabel(t *ir.Template) string {
	if s, ok := t.AST.Static(); ok {
		return s
	}
	return "value of the list"
}

// edgeFunc prints the function that starts a child's slices below one record
// of its parent.
func (e *emitter) edgeFunc(f *jen.File, edge *plan.Edge) {
	n := edge.Child
	switch {
	case n.Shape.Collect:
		doc(f, fmt.Sprintf("%s notes one record of %s, for %s to be read when all are known.", e.edgeName(edge), edge.Config.Name, n.Stream.Name))
	case n.Shape.Batch:
		doc(f, fmt.Sprintf("%s takes one record of %s, and reads the %s of every %d.", e.edgeName(edge), edge.Config.Name, n.Stream.Name, n.Shape.Group.Size))
	default:
		doc(f, fmt.Sprintf("%s reads the %s of one record of %s.", e.edgeName(edge), n.Stream.Name, edge.Config.Name))
	}
	f.Func().Params(e.nodeReceiver(n)).Id(e.edgeName(edge)).Params(e.edgeParams(edge)...).BlockFunc(func(g *jen.Group) {
		g.Id("feed").Op(":=").Id("w").Dot("Feed").Call(e.nodeKey(n))
		g.If(jen.Op("!").Id("feed").Dot("Active").Call()).Block(jen.Return())
		e.failIfMissing(g, n.Stream)
		x := e.exprs(g, nil)
		e.parentKey(g, edge, x)
		if n.Shape.Collect {
			e.find(g, edge, x)
			return
		}
		if n.Shape.Batch {
			e.addToBatch(g, edge, x)
			return
		}
		e.loops(g, n, edge, x)
	})
	f.Line()
}

// edgeParams are the parameters of an edge's function.
func (e *emitter) edgeParams(edge *plan.Edge) []jen.Code {
	params := []jen.Code{ctxParam(), walkParam()}
	if edge.Child.Shape.Collect {
		params = []jen.Code{walkParam(), jen.Id("s").Op("*").Qual(pkgSource, "Slice")}
	}
	params = append(params, jen.Id("parent").Op("*").Qual(pkgRecord, "Record"))
	if e.hasSlice(edge.Parent.Stream) {
		params = append(params, jen.Id("above").Id(e.sliceType(edge.Parent.Stream)))
	}
	return params
}

// parentKey prints the look-up of the parent_key and the extra_fields.
func (e *emitter) parentKey(g *jen.Group, edge *plan.Edge, x *exprs) {
	fail := jen.If(jen.Err().Op("!=").Nil()).Block(jen.Id("feed").Dot("Fail").Call(jen.Err()), jen.Return())
	g.List(jen.Id("key"), jen.Id("found"), jen.Err()).Op(":=").Id("parent").Dot("Key").Call(parentPath(edge, x)...)
	g.Add(fail)
	g.If(jen.Op("!").Id("found")).Block(jen.Return().Comment("no parent_key, no slice"))
	e.firstPage(g, edge, x)
	if len(edge.Config.ExtraFields) == 0 {
		return
	}
	g.List(jen.Id("extra"), jen.Err()).Op(":=").Id("parent").Dot("Fields").CallFunc(func(g *jen.Group) {
		for _, path := range edge.Config.ExtraFields {
			g.Index().String().ValuesFunc(func(g *jen.Group) {
				for _, seg := range path {
					g.Add(x.text(seg))
				}
			})
		}
	})
	g.Add(fail.Clone())
}

// firstPage prints the look-up of the first page in the parent's record.
func (e *emitter) firstPage(g *jen.Group, edge *plan.Edge, x *exprs) {
	s := edge.Child.Stream
	if !plan.ReadsLazily(s) || len(edge.Config.LazyPointer) == 0 {
		return
	}
	g.Var().Id("first").Qual(pkgPy, "Value")
	g.If(jen.Id("feed").Dot("Fresh").Call()).Block(
		jen.List(jen.Id("first"), jen.Err()).Op("=").Id("parent").Dot("FirstPage").CallFunc(func(g *jen.Group) {
			for _, seg := range edge.Config.LazyPointer {
				g.Add(x.text(seg))
			}
		}),
		jen.If(jen.Err().Op("!=").Nil()).Block(jen.Id("feed").Dot("Fail").Call(jen.Err()), jen.Return()),
	)
}

// parentPath prints parent_key as the path that Find takes.
func parentPath(edge *plan.Edge, x *exprs) []jen.Code {
	text, ok := edge.Config.Key.AST.Static()
	if !ok {
		return []jen.Code{jen.Qual("strings", "Split").Call(jen.Qual("strings", "TrimLeft").Call(x.text(edge.Config.Key), jen.Lit("/")), jen.Lit("/")).Op("...")}
	}
	var out []jen.Code
	for _, seg := range strings.Split(strings.TrimLeft(text, "/"), "/") {
		out = append(out, jen.Lit(seg))
	}
	return out
}

// loops prints the for loops of a node's list routers around the slices.
// edge is the parent's edge that gives key (and extra), or nil.
func (e *emitter) loops(g *jen.Group, n *plan.Node, edge *plan.Edge, x *exprs) {
	var body func(g *jen.Group, factors []plan.Factor)
	body = func(g *jen.Group, factors []plan.Factor) {
		if len(factors) > 0 && factors[0].Custom != nil {
			e.routerLoop(g, n, factors[0])
			return
		}
		if len(factors) == 0 {
			e.startSlices(g, n, edge, x)
			return
		}
		fac := factors[0]
		if fac.List == nil {
			body(g, factors[1:])
			return
		}
		each := jen.Range().Add(e.listValues(n, fac.List))
		if e.gives(n.Stream, fac.List) {
			each = jen.List(jen.Id("_"), jen.Id(e.listVar(n, fac.List))).Op(":=").Add(each)
		}
		g.For(each).BlockFunc(func(g *jen.Group) {
			body(g, factors[1:])
		})
	}
	body(g, n.Shape.Factors)
}

// startSlices prints the innermost part: the typed slice, and the read of
// every window that is left of it.
func (e *emitter) startSlices(g *jen.Group, n *plan.Node, edge *plan.Edge, x *exprs) {
	if !e.hasSlice(n.Stream) {
		g.For(jen.Id("s").Op(":=").Range().Id("feed").Dot("Slices").Call(jen.Id("ctx"), jen.Qual(pkgPy, "Dict").Call())).Block(
			e.startRead(n),
		)
		return
	}
	e.eachWindow(g, n, e.sliceLiteral(n, edge, x))
}

// eachWindow prints the reads of the windows that are left of a slice's
// partition.
func (e *emitter) eachWindow(g *jen.Group, n *plan.Node, slice *jen.Statement) {
	g.Id("of").Op(":=").Add(slice)
	g.For(jen.Id("s").Op(":=").Range().Id("feed").Dot("Slices").Call(jen.Id("ctx"), jen.Id("of").Dot("partition"))).BlockFunc(func(g *jen.Group) {
		if n.Stream.Cursor != nil {
			g.Id("of").Op(":=").Id("of").Comment("a slice of its own for every window")
			if _, count := n.Stream.Cursor.(*ir.CountCursor); count {
				g.Id("of").Dot("start").Op("=").Id("s").Dot("StartValue").Call()
			} else {
				g.List(jen.Id("of").Dot("start"), jen.Id("of").Dot("end")).Op("=").List(jen.Id("s").Dot("Start").Call(), jen.Id("s").Dot("End").Call())
			}
		}
		g.Add(e.startRead(n))
	})
}

// startRead prints how a slice begins to be read: at once, or by a job.
func (e *emitter) startRead(n *plan.Node) *jen.Statement {
	if _, async := n.Stream.Retriever.(*ir.AsyncRetriever); async {
		part := jen.Id("c").Dot(e.lower(n.Stream) + "Part" + n.Reader.Suffix).Call(append([]jen.Code{jen.Id("ctx"), jen.Id("feed"), jen.Id("s")}, e.sliceArgs(n.Stream)...)...)
		return jen.Id("c").Dot(e.lower(n.Stream)).Dot("Add").Call(jen.Id("feed"), part)
	}
	args := append([]jen.Code{jen.Id("ctx"), jen.Id("w"), jen.Id("s")}, e.sliceArgs(n.Stream)...)
	return goRead(jen.Id("c").Dot(e.readName(n) + "Slice").Call(args...))
}

// goRead prints the hand-over of the slice s to a worker, which calls read.
func goRead(read *jen.Statement) *jen.Statement {
	return jen.Id("feed").Dot("Go").Call(jen.Id("ctx"), jen.Id("s"), readClosure(read))
}

func readClosure(call *jen.Statement) *jen.Statement {
	return jen.Func().Params(ctxParam()).Error().Block(jen.Return(call))
}

// nodeReceiver is the type whose methods read a node: that of the instances,
// where the node stands for those of a dynamic stream.
func (e *emitter) nodeReceiver(n *plan.Node) jen.Code {
	if n.Dynamic != nil {
		return jen.Id("c").Op("*").Id(e.templateType(n.Dynamic))
	}
	return e.receiver(n.Reader)
}
