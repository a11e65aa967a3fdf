package emit

import (
	"fmt"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// sameParent counts the edges from the same parent up to and including this
// one: a product may use a parent twice.
func sameParent(edge *plan.Edge) int {
	n := 0
	for _, other := range edge.Child.In {
		if other.Parent == edge.Parent {
			n++
		}
		if other == edge {
			break
		}
	}
	return n
}

// listName names the list of a factor's finds in the walk.
func listName(n *plan.Node, factor int) string { return fmt.Sprintf("%s %d", n.Key, factor+1) }

// find prints how a parent's record is noted.
func (e *emitter) find(g *jen.Group, edge *plan.Edge, x *exprs) {
	g.Id("w").Dot("Collected").Call(jen.Lit(listName(edge.Child, edge.Factor))).Dot("Add").Call(jen.Id("s"), e.foundLiteral(edge, x))
}

// foundLiteral prints what is noted of a parent's record.
func (e *emitter) foundLiteral(edge *plan.Edge, x *exprs) *jen.Statement {
	fields := []jen.Code{
		jen.Id("Field").Op(":").Add(x.text(edge.Config.Field)),
		jen.Id("Key").Op(":").Id("key"),
		jen.Id("Parent").Op(":").Add(e.parentSlice(edge)),
	}
	if len(edge.Config.ExtraFields) > 0 {
		fields = append(fields, jen.Id("Extra").Op(":").Id("extra"))
	}
	return jen.Qual(pkgSource, "Found").Values(fields...)
}

// collectedFunc prints the function that reads a stream whose partitions need
// complete lists.
func (e *emitter) collectedFunc(f *jen.File, n *plan.Node) {
	doc(f, fmt.Sprintf("%s reads %s%s, when all of those are known.", e.readName(n), n.Stream.Name, e.perWhat(n)))
	f.Func().Params(e.nodeReceiver(n)).Id(e.readName(n)).Params(ctxParam(), walkParam()).Error().BlockFunc(func(g *jen.Group) {
		g.Id("feed").Op(":=").Id("w").Dot("Feed").Call(e.nodeKey(n))
		if n.Shape.Collect {
			g.If(jen.Op("!").Id("feed").Dot("AwaitParents").Call(jen.Id("ctx"))).Block(jen.Return(jen.Nil()))
		} else {
			g.If(jen.Op("!").Id("feed").Dot("Active").Call()).Block(jen.Return(jen.Nil()))
		}
		e.failIfMissing(g, n.Stream, jen.Nil())
		x := e.exprs(g, nil)
		e.product(g, n, x)
		g.Return(jen.Nil())
	})
	f.Line()
}

// finds prints the list of what a router of the product finds. leaf counts the
// routers at the bottom, in the order of the shape's factors. field is what a
// union or a group around the router wants a custom one to give: nil for whole
// partitions, empty for the only field there is.
func (e *emitter) finds(g *jen.Group, n *plan.Node, r ir.Router, leaf *int, field *jen.Statement, x *exprs) *jen.Statement {
	switch r := r.(type) {
	case *ir.UnionRouter:
		name := x.text(r.Field)
		union := []jen.Code{name}
		for _, in := range r.Routers {
			union = append(union, e.finds(g, n, in, leaf, name, x))
		}
		return jen.Qual(pkgSource, "Union").Call(union...)
	case *ir.GroupingRouter:
		return jen.Qual(pkgSource, "Grouped").Call(e.finds(g, n, r.Inner, leaf, jen.Lit(""), x), jen.Lit(r.Size), jen.Lit(r.Deduplicate))
	}
	i := *leaf
	*leaf++
	switch fac := n.Shape.Factors[i]; {
	case fac.Sub != nil:
		return jen.Id("w").Dot("Collected").Call(jen.Lit(listName(n, i))).Dot("All").Call()
	case fac.Custom != nil:
		name := fmt.Sprintf("found%d", i+1)
		partitions := jen.Id("c").Dot(e.routerField(n.Stream, i)).Call(jen.Id("ctx"))
		call := jen.Qual(pkgSource, "Partitions").Call(partitions)
		if field != nil {
			call = jen.Qual(pkgSource, "PartitionsOf").Call(partitions, field.Clone())
		}
		g.List(jen.Id(name), jen.Err()).Op(":=").Add(call)
		g.If(jen.Err().Op("!=").Nil()).Block(jen.Id("feed").Dot("Fail").Call(jen.Err()), jen.Return(jen.Nil()))
		return jen.Id(name)
	default:
		return jen.Qual(pkgSource, "Values").CallFunc(func(g *jen.Group) {
			g.Add(x.text(fac.List.Field))
			if fac.List.Expr != nil {
				g.Id("c").Dot(e.listField(n.Stream, fac.List)).Op("...")
				return
			}
			for _, v := range fac.List.Values {
				g.Qual(pkgPy, "Str").Call(jen.Lit(v))
			}
		})
	}
}

// product prints the nested loops over complete lists.
func (e *emitter) product(g *jen.Group, n *plan.Node, x *exprs) {
	var all []*jen.Statement
	leaf := 0
	for _, r := range n.Shape.Routers {
		all = append(all, e.finds(g, n, r, &leaf, nil, x))
	}
	var names []jen.Code
	var nest func(g *jen.Group, i int)
	nest = func(g *jen.Group, i int) {
		if i == len(all) {
			e.eachWindow(g, n, e.productSlice(n, names))
			return
		}
		name := fmt.Sprintf("part%d", i+1)
		names = append(names, jen.Id(name))
		g.For(jen.List(jen.Id("_"), jen.Id(name)).Op(":=").Range().Add(all[i])).BlockFunc(func(g *jen.Group) { nest(g, i+1) })
	}
	nest(g, 0)
}

// productSlice prints the typed slice of one combination.
func (e *emitter) productSlice(n *plan.Node, parts []jen.Code) *jen.Statement {
	fields := []jen.Code{jen.Id("partition").Op(":").Qual(pkgSource, "Product").Call(parts...)}
	if e.hasExtra(n.Stream) {
		fields = append(fields, jen.Id("extra").Op(":").Qual(pkgSource, "ProductExtra").Call(parts...))
	}
	return e.fromPartition(n, fields)
}

// fromPartition completes a typed slice with fields that are looked up in its
// partition.
func (e *emitter) fromPartition(n *plan.Node, fields []jen.Code) *jen.Statement {
	if len(e.fields(n.Stream)) == 0 {
		return jen.Id(e.sliceType(n.Stream)).Values(fields...)
	}
	return jen.Id("new" + e.base(n.Stream) + "Slice").Call(jen.Id(e.sliceType(n.Stream)).Values(fields...))
}

// slicePartsFunc prints the function that takes the typed fields out of a
// partition.
func (e *emitter) slicePartsFunc(f *jen.File, n *plan.Node) {
	fields := e.fields(n.Stream)
	if n.Plain() || len(fields) == 0 {
		return
	}
	name := "new" + e.base(n.Stream) + "Slice"
	doc(f, fmt.Sprintf("%s takes the typed fields of a slice of %s out of its partition.", name, n.Stream.Name))
	f.Func().Id(name).Params(jen.Id("of").Id(e.sliceType(n.Stream))).Id(e.sliceType(n.Stream)).BlockFunc(func(g *jen.Group) {
		for _, fld := range fields {
			if key, ok := fld.Key.AST.Static(); ok {
				g.Id("of").Dot(fld.GoName).Op("=").Id("of").Dot("partition").Dot("Member").Call(jen.Lit(key))
			}
		}
		g.Return(jen.Id("of"))
	})
	f.Line()
}

// groupSlice prints the typed slice of one batch.
func (e *emitter) groupSlice(n *plan.Node) *jen.Statement {
	fields := []jen.Code{jen.Id("partition").Op(":").Id("group").Dot("Partition").Call()}
	if e.hasExtra(n.Stream) {
		fields = append(fields, jen.Id("extra").Op(":").Id("group").Dot("Extra").Call())
	}
	return e.fromPartition(n, fields)
}
