package emit

import (
	"fmt"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// tracker prints the function that says what has been read of a stream.
func (e *emitter) tracker(f *jen.File, s *ir.Stream) {
	name := e.lower(s) + "Tracker"
	doc(f, fmt.Sprintf("%s keeps what has been read of %s.", name, s.Name))
	fn := f.Func().Params(e.receiverOf(s)).Id(name)
	params := func(state string) *jen.Statement {
		return fn.Params(jen.Id(state).Qual(pkgPy, "Value")).Params(jen.Qual(pkgCheckpoint, "Tracker"), jen.Error())
	}
	switch c := s.Cursor.(type) {
	case *ir.DatetimeCursor:
		maker := "NewDatetime"
		if len(plan.ShapeOf(s).Factors) > 0 {
			maker = "NewPartitioned"
		}
		params("state").Block(jen.Return(jen.Qual(pkgCheckpoint, maker).Call(jen.Id("c").Dot(e.lower(s)+"Cursor"), jen.Id("state"))))
		f.Line()
		e.moment(f, s, "Start", c.Start, c)
		if c.End != nil {
			e.moment(f, s, "End", *c.End, c)
		}
	case *ir.CountCursor:
		params("state").Block(jen.Return(jen.Qual(pkgCheckpoint, "NewCount").Call(jen.Id("c").Dot(e.lower(s)+"Cursor"), jen.Id("state"))))
		f.Line()
	case *ir.Custom:
		params("state").Block(
			jen.If(jen.Id("c").Dot(e.missing(s)).Op("!=").Nil()).Block(jen.Return(jen.Qual(pkgCheckpoint, "NewUnread").Call(jen.Id("state")), jen.Nil())),
			jen.Return(jen.Id("c").Dot(e.lower(s)+"Cursor").Call(jen.Id("state"))),
		)
		f.Line()
	default:
		if e.plan.Options.CDKFullRefresh || e.plan.Resolves(s) != nil {
			params("_").Block(jen.Return(jen.Qual(pkgCheckpoint, "NewNoCursor").Call(), jen.Nil()))
		} else {
			params("state").Block(jen.Return(jen.Qual(pkgCheckpoint, "NewResumable").Call(jen.Id(e.lower(s)+"Pages"), jen.Id("state")), jen.Nil()))
			f.Line()
			doc(f, fmt.Sprintf("%sPages tells page tokens of %s from those of an older build that read it in another way.", e.lower(s), s.Name))
			f.Const().Id(e.lower(s)+"Pages").Op("=").Qual(pkgCheckpoint, "Plan").Call(jen.Lit(plan.ResumePlan(s)))
		}
		f.Line()
	}
}

// moment prints the function that evaluates start_datetime or end_datetime.
func (e *emitter) moment(f *jen.File, s *ir.Stream, which string, m ir.MinMax, c *ir.DatetimeCursor) {
	name := e.lower(s) + which
	doc(f, fmt.Sprintf("%s is the %s_datetime of the cursor of %s.", name, lowerWord(which), s.Name))
	f.Func().Params(e.receiverOf(s)).Id(name).Params().Params(jen.Qual("time", "Time"), jen.Error()).BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, nil)
		format := m.Format
		if format == "" {
			format = c.Format
		}
		fields := []jen.Code{
			jen.Id("Value").Op(":").Add(x.text(m.Value)),
			jen.Id("Format").Op(":").Lit(format),
		}
		if m.Min != nil {
			fields = append(fields, jen.Id("Min").Op(":").Add(x.text(m.Min)))
		}
		if m.Max != nil {
			fields = append(fields, jen.Id("Max").Op(":").Add(x.text(m.Max)))
		}
		if x.framed() {
			g.Id("moment").Op(":=").Qual(pkgCheckpoint, "Moment").Values(fields...)
			x.returnIfFailed(g, jen.Qual("time", "Time").Values())
			g.Return(jen.Id("moment").Dot("Time").Call())
			return
		}
		g.Return(jen.Qual(pkgCheckpoint, "Moment").Values(fields...).Dot("Time").Call())
	})
	f.Line()
}

func lowerWord(w string) string {
	return string(w[0]+'a'-'A') + w[1:]
}

// buildCursor prints the part of a stream's build function that evaluates its
// cursor's fields.
func (e *emitter) buildCursor(g *jen.Group, s *ir.Stream, x *exprs) {
	field := jen.Id("c").Dot(e.lower(s) + "Cursor")
	switch c := s.Cursor.(type) {
	case *ir.DatetimeCursor:
		e.addField(s, jen.Id(e.lower(s)+"Cursor").Qual(pkgCheckpoint, "Datetime"))
		fields := []jen.Code{
			jen.Id("Field").Op(":").Add(e.cursorFieldValue(s, x)),
			jen.Id("Format").Op(":").Lit(c.Format),
		}
		if len(c.Formats) > 0 {
			fields = append(fields, jen.Id("Formats").Op(":").Add(stringList(c.Formats)))
		}
		fields = append(fields, jen.Id("Start").Op(":").Id("c").Dot(e.lower(s)+"Start"))
		if c.End != nil {
			fields = append(fields, jen.Id("End").Op(":").Id("c").Dot(e.lower(s)+"End"))
		}
		for _, t := range []struct {
			name string
			tmpl *ir.Template
		}{{"Step", c.Step}, {"Lookback", c.Lookback}, {"Clamp", c.ClampTarget}} {
			if t.tmpl != nil {
				fields = append(fields, jen.Id(t.name).Op(":").Add(x.text(t.tmpl)))
			}
		}
		if c.Granularity != "" {
			fields = append(fields, jen.Id("Granularity").Op(":").Lit(c.Granularity))
		}
		if c.ClampWeekday != "" {
			fields = append(fields, jen.Id("Weekday").Op(":").Lit(c.ClampWeekday))
		}
		if c.Strict {
			fields = append(fields, jen.Id("Strict").Op(":").True())
		}
		if c.Global || plan.ShapeOf(s).Group != nil && !plan.ShapeOf(s).Product {
			fields = append(fields, jen.Id("Global").Op(":").True())
		}
		g.Add(field).Op("=").Qual(pkgCheckpoint, "Datetime").Values(lines(fields...)...)
		if len(plan.ShapeOf(s).Factors) == 0 {
			g.If(jen.List(jen.Id("_"), jen.Err()).Op(":=").Id("c").Dot(e.lower(s)+"Start").Call(), jen.Err().Op("!=").Nil()).Block(jen.Return(jen.Err()))
		}
	case *ir.CountCursor:
		e.addField(s, jen.Id(e.lower(s)+"Cursor").Qual(pkgCheckpoint, "Count"))
		fields := []jen.Code{jen.Id("Field").Op(":").Add(e.cursorFieldValue(s, x))}
		if c.Start != nil {
			fields = append(fields, jen.Id("Start").Op(":").Add(x.integer(c.Start)))
		}
		g.Add(field).Op("=").Qual(pkgCheckpoint, "Count").Values(fields...)
	}
}

func cursorFieldTemplate(s *ir.Stream) *ir.Template {
	switch c := s.Cursor.(type) {
	case *ir.DatetimeCursor:
		return c.Field
	case *ir.CountCursor:
		return c.Field
	}
	return nil
}

// cursorField is the cursor field where the connector is built already.
func (e *emitter) cursorField(s *ir.Stream) *jen.Statement {
	t := cursorFieldTemplate(s)
	if t == nil {
		return jen.Lit("")
	}
	if text, ok := t.AST.Static(); ok && !plan.CatalogCursor(s) {
		return jen.Lit(text)
	}
	return jen.Id("c").Dot(e.lower(s) + "Cursor").Dot("Field")
}

// cursorFieldValue evaluates the cursor field in the build function.
func (e *emitter) cursorFieldValue(s *ir.Stream, x *exprs) *jen.Statement {
	own := x.text(cursorFieldTemplate(s))
	if plan.CatalogCursor(s) {
		return jen.Id("c").Dot("env").Dot("CursorField").Call(e.streamName(s), own)
	}
	return own
}
