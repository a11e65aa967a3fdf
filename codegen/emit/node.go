package emit

import (
	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/plan"
)

// nodeLiteral prints what the engine must know of a node.
func (e *emitter) nodeLiteral(n *plan.Node) *jen.Statement {
	fields := []jen.Code{jen.Id("Key").Op(":").Add(e.nodeKey(n))}
	if n.Emits {
		fields = append(fields, jen.Id("Stream").Op(":").Add(e.streamField(n)))
	}
	if hint := e.plan.Hint(n); hint != plan.NoHint {
		fields = append(fields, jen.Id("Hint").Op(":").Qual(pkgSource, string(hint)))
	}
	fields = append(fields, e.faceFields(n)...)
	if n.Stream.Cursor != nil {
		fields = append(fields, jen.Id("CursorField").Op(":").Add(e.cursorField(n.Stream)))
	}
	if plan.OwnWindow(n) {
		fields = append(fields, jen.Id("OwnWindow").Op(":").True())
		if plan.AnyWindow(n.Stream) {
			fields = append(fields, jen.Id("AnyWindow").Op(":").True())
		}
		if plan.DataFeed(n.Stream) {
			fields = append(fields, jen.Id("DataFeed").Op(":").True())
		}
	}
	if from := n.FromPages(); from != nil {
		fields = append(fields, jen.Id("Pages").Op(":").Lit(from.Key))
	}
	if len(n.In) > 0 {
		fields = append(fields, jen.Id("Parents").Op(":").Index().Qual(pkgSource, "Edge").ValuesFunc(func(g *jen.Group) {
			for _, edge := range n.In {
				g.Add(edgeLiteral(edge))
			}
		}))
	}
	resumable := n.Stream.Cursor == nil && !e.plan.Options.CDKFullRefresh && e.plan.Resolves(n.Stream) == nil
	if len(n.Stream.Migrations) > 0 && !resumable {
		fields = append(fields, jen.Id("Migrate").Op(":").Id("c").Dot(e.lower(n.Stream)+"Migrate"))
	}
	if resumable {
		fields = append(fields, jen.Id("Migrate").Op(":").Id(e.lower(n.Stream)+"Pages").Dot("Accept"))
	}
	fields = append(fields, jen.Id("Tracker").Op(":").Id("c").Dot(e.lower(n.Stream)+"Tracker"))
	return jen.Values(fields...)
}

// nodeKey prints the key of a node within its reader.
func (e *emitter) nodeKey(n *plan.Node) *jen.Statement {
	if n.Dynamic != nil {
		return jen.Lit("instance ").Op("+").Id("c").Dot("name")
	}
	return jen.Lit(n.Key)
}

func edgeLiteral(edge *plan.Edge) *jen.Statement {
	fields := []jen.Code{
		jen.Id("Parent").Op(":").Lit(edge.Parent.Key),
		jen.Id("Name").Op(":").Lit(edge.Config.Name),
	}
	for _, flag := range []struct {
		name string
		on   bool
	}{
		{"Incremental", edge.Config.Incremental},
		{"KeepsState", edge.KeepsState},
		{"Collected", edge.Child.Shape.Collect},
		{"Ordered", edge.Child.Shape.Batch},
	} {
		if flag.on {
			fields = append(fields, jen.Id(flag.name).Op(":").True())
		}
	}
	return jen.Values(fields...)
}
