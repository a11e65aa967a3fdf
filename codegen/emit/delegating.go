package emit

import (
	"fmt"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// faceFields prints how the engine gets from the full-refresh face of a
// StateDelegatingStream to the incremental one.
func (e *emitter) faceFields(n *plan.Node) []jen.Code {
	if n.Incremental == nil {
		return nil
	}
	fields := []jen.Code{jen.Id("Incremental").Op(":").Lit(n.Incremental.Key)}
	if n.Delegating.Delegates.RetentionPeriod != nil {
		fields = append(fields, jen.Id("Expired").Op(":").Id("c").Dot(e.expiredName(n.Delegating)))
	}
	return fields
}

func (e *emitter) expiredName(s *ir.Stream) string { return e.lower(s) + "Expired" }

// expired prints the function that holds a state against api_retention_period.
func (e *emitter) expired(f *jen.File, n *plan.Node) {
	s := n.Delegating
	period := s.Delegates.RetentionPeriod
	if period == nil {
		return
	}
	name := e.expiredName(s)
	doc(f, fmt.Sprintf("%s tells whether a state of %s is older than the API keeps its data.", name, s.Name))
	f.Func().Params(e.receiver(n.Reader)).Id(name).Params(jen.Id("state").Qual(pkgPy, "Value")).Params(jen.Bool(), jen.Error()).BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, nil)
		g.Id("period").Op(":=").Add(x.text(period))
		x.returnIfFailed(g, jen.False())
		g.Return(jen.Qual(pkgCheckpoint, "Expired").CallFunc(func(g *jen.Group) {
			g.Id("state")
			g.Id("period")
			g.Id("c").Dot("env").Dot("Now").Call()
			for _, face := range plan.EachFace([]*ir.Stream{s}) {
				if age := e.cursorTime(face); age != nil {
					g.Add(age)
				}
			}
		}))
	})
	f.Line()
}

// cursorTime prints what reads the age of a face's state; nil for a Python
// cursor, which is not asked.
func (e *emitter) cursorTime(s *ir.Stream) *jen.Statement {
	switch s.Cursor.(type) {
	case nil:
		return jen.Qual(pkgCheckpoint, "FinishedTime").Call(jen.Id("c").Dot("env").Dot("Now").Call())
	case *ir.DatetimeCursor:
		method := "CursorTime"
		if len(plan.ShapeOf(s).Factors) > 0 {
			method = "GlobalCursorTime"
		}
		return jen.Id("c").Dot(e.lower(s) + "Cursor").Dot(method)
	}
	return nil
}
