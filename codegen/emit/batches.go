package emit

import (
	"fmt"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/plan"
)

// A GroupingPartitionRouter over one parent batches its records as they come:
// the batch is read as soon as it is full, inside the parent's loop.

func (e *emitter) batchName(n *plan.Node) string {
	return "read" + e.base(n.Stream) + "Batch" + n.Reader.Suffix
}

func (e *emitter) lastBatchName(n *plan.Node) string {
	return "read" + e.base(n.Stream) + "LastBatch" + n.Reader.Suffix
}

// addToBatch prints how a parent's record joins a batch.
func (e *emitter) addToBatch(g *jen.Group, edge *plan.Edge, x *exprs) {
	group := edge.Child.Shape.Group
	g.If(
		jen.Id("group").Op(":=").Id("w").Dot("Batches").Call(jen.Lit(edge.Child.Key)).Dot("Add").Call(e.foundLiteral(edge, x), jen.Lit(group.Size), jen.Lit(group.Deduplicate)),
		jen.Id("group").Op("!=").Nil(),
	).Block(jen.Id("c").Dot(e.batchName(edge.Child)).Call(jen.Id("ctx"), jen.Id("w"), jen.Id("group")))
}

// batchFuncs prints the functions that read a batch, and the one that is not
// full when the parents end.
func (e *emitter) batchFuncs(f *jen.File, n *plan.Node) {
	doc(f, fmt.Sprintf("%s reads %s for one batch%s.", e.batchName(n), n.Stream.Name, e.perWindow(n)))
	f.Func().Params(e.receiver(n.Reader)).Id(e.batchName(n)).Params(ctxParam(), walkParam(), jen.Id("group").Qual(pkgSource, "Group")).BlockFunc(func(g *jen.Group) {
		g.Id("feed").Op(":=").Id("w").Dot("Feed").Call(jen.Lit(n.Key))
		e.eachWindow(g, n, e.groupSlice(n))
	})
	f.Line()
	doc(f, fmt.Sprintf("%s reads %s for what is left when all parents are read.", e.lastBatchName(n), n.Stream.Name))
	f.Func().Params(e.receiver(n.Reader)).Id(e.lastBatchName(n)).Params(ctxParam(), walkParam()).Block(
		jen.If(jen.Op("!").Id("w").Dot("Feed").Call(jen.Lit(n.Key)).Dot("AwaitParents").Call(jen.Id("ctx"))).Block(jen.Return()),
		jen.If(
			jen.Id("group").Op(":=").Id("w").Dot("Batches").Call(jen.Lit(n.Key)).Dot("Rest").Call(),
			jen.Id("group").Op("!=").Nil(),
		).Block(jen.Id("c").Dot(e.batchName(n)).Call(jen.Id("ctx"), jen.Id("w"), jen.Id("group"))),
	)
	f.Line()
}

// perWindow says in the doc comment whether a batch is read in windows.
func (e *emitter) perWindow(n *plan.Node) string {
	if n.Stream.Cursor == nil {
		return ""
	}
	return ", once for each window of its cursor that is still to be read"
}
