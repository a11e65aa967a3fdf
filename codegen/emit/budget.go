package emit

import (
	"time"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// budget prints the API budget as the field that holds it; all requesters
// share it.
func (e *emitter) budget() *jen.Statement {
	b := e.plan.Connector.Budget
	return e.sharedValue("budget", jen.Op("*").Qual(pkgFetch, "Budget"), func(g *jen.Group, target *jen.Statement) {
		x := e.exprs(g, nil)
		fields := []jen.Code{jen.Id("Policies").Op(":").Index().Qual(pkgFetch, "Policy").Values(linesOf(b.Policies, func(p ir.RatePolicy) *jen.Statement { return e.policy(g, x, p) })...)}
		if b.ResetHeader != "" {
			fields = append(fields, jen.Id("ResetHeader").Op(":").Lit(b.ResetHeader))
		}
		if b.RemainingHeader != "" {
			fields = append(fields, jen.Id("RemainingHeader").Op(":").Lit(b.RemainingHeader))
		}
		if len(b.LimitCodes) > 0 {
			fields = append(fields, jen.Id("LimitCodes").Op(":").Add(intList(b.LimitCodes)))
		}
		g.Add(target).Op("=").Op("&").Qual(pkgFetch, "Budget").Values(lines(fields...)...)
	})
}

func (e *emitter) policy(g *jen.Group, x *exprs, p ir.RatePolicy) *jen.Statement {
	var fields []jen.Code
	name := "Unlimited"
	switch p.Kind {
	case "FixedWindowCallRatePolicy":
		name = "FixedWindow"
		fields = append(fields, jen.Id("Limit").Op(":").Lit(p.Limit), jen.Id("Period").Op(":").Add(e.isoDuration(g, p.Period)))
	case "MovingWindowCallRatePolicy":
		name = "MovingWindow"
		fields = append(fields, jen.Id("Rates").Op(":").Index().Qual(pkgFetch, "Rate").ValuesFunc(func(v *jen.Group) {
			for _, r := range p.Rates {
				v.Values(jen.Id("Limit").Op(":").Add(x.int(r.Limit)), jen.Id("Interval").Op(":").Add(e.isoDuration(g, r.Interval)))
			}
		}))
	}
	if len(p.Matchers) > 0 {
		fields = append(fields, jen.Id("Matchers").Op(":").Index().Op("*").Qual(pkgFetch, "Matcher").Values(linesOf(p.Matchers, func(m ir.Matcher) *jen.Statement { return e.matcher(x, m) })...))
	}
	return jen.Op("&").Qual(pkgFetch, name).Values(fields...)
}

func (e *emitter) matcher(x *exprs, m ir.Matcher) *jen.Statement {
	var fields []jen.Code
	for _, f := range []struct{ name, text string }{{"Method", m.Method}, {"URLBase", m.URLBase}, {"Path", m.PathPattern}} {
		if f.text != "" {
			fields = append(fields, jen.Id(f.name).Op(":").Lit(f.text))
		}
	}
	for _, f := range []struct {
		name string
		obj  ir.Object
	}{{"Params", m.Params}, {"Headers", m.Headers}} {
		if len(f.obj) > 0 {
			fields = append(fields, jen.Id(f.name).Op(":").Map(jen.String()).String().ValuesFunc(func(g *jen.Group) {
				for _, member := range f.obj {
					g.Lit(member.Key).Op(":").Lit(plainText(member.Value))
				}
			}))
		}
	}
	if m.Weight != nil {
		if n, ok := plan.StaticInt(m.Weight); !ok || n != 1 {
			fields = append(fields, jen.Id("Weight").Op(":").Add(x.int(m.Weight)))
		}
	}
	return jen.Values(fields...)
}

// plainText is constant data as the text that a request would show.
func plainText(t ir.Tree) string {
	switch t := t.(type) {
	case string:
		return t
	case *ir.Template:
		return t.Source
	}
	return treeJSON(t)
}

// isoDuration prints an ISO 8601 duration as a time.Duration.
func (e *emitter) isoDuration(g *jen.Group, text string) *jen.Statement {
	if d, err := plan.FixedDuration(text); err == nil {
		return duration(d)
	}
	name := e.local("period")
	g.List(jen.Id(name), jen.Err()).Op(":=").Qual(pkgPytime, "ParseDuration").Call(jen.Lit(text))
	g.Add(returnErr())
	return jen.Qual("time", "Duration").Call(jen.Id(name).Dot("Micros")).Op("*").Qual("time", "Microsecond")
}

// duration prints a time.Duration in its largest whole unit.
func duration(d time.Duration) *jen.Statement {
	for _, u := range []struct {
		name string
		unit time.Duration
	}{{"Hour", time.Hour}, {"Minute", time.Minute}, {"Second", time.Second}, {"Millisecond", time.Millisecond}, {"Microsecond", time.Microsecond}} {
		switch {
		case d == 0:
			return jen.Lit(0)
		case d == u.unit:
			return jen.Qual("time", u.name)
		case d%u.unit == 0:
			return jen.Lit(int(d/u.unit)).Op("*").Qual("time", u.name)
		}
	}
	return jen.Qual("time", "Duration").Call(jen.Lit(int(d)))
}
