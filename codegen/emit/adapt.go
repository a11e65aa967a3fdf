package emit

import (
	"time"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// adaptations prints how a retriever reacts to an API that finds too much
// asked for: by beginning anew, with smaller pages, with smaller windows.
func (e *emitter) adaptations(g *jen.Group, x *exprs, s *ir.Stream, r *ir.SimpleRetriever) []jen.Code {
	var fields []jen.Code
	if r.Reset != nil {
		fields = append(fields, jen.Id("Reset").Op(":").Add(reset(s, r.Reset)))
	}
	if r.PageReduction != nil {
		fields = append(fields, jen.Id("Shrink").Op(":").Add(e.shrink(g, x, s, r)))
	}
	if w := r.WindowSplitting; w != nil {
		var split []jen.Code
		if w.MinWindow != "" {
			split = append(split, jen.Id("Min").Op(":").Lit(w.MinWindow))
		}
		if w.FailureMessage != "" {
			split = append(split, jen.Id("Message").Op(":").Lit(w.FailureMessage))
		}
		fields = append(fields, jen.Id("Split").Op(":").Op("&").Qual(pkgRetriever, "Split").Values(split...))
	}
	return fields
}

func reset(s *ir.Stream, r *ir.PaginationReset) *jen.Statement {
	var fields []jen.Code
	if plan.ResetNarrows(s, r) {
		fields = append(fields, jen.Id("Narrow").Op(":").True())
	}
	if r.MaxRecords != 0 {
		fields = append(fields, jen.Id("MaxRecords").Op(":").Lit(r.MaxRecords))
	}
	return jen.Op("&").Qual(pkgRetriever, "Reset").Values(fields...)
}

// shrink prints page_size_reduction; what the manifest leaves to the CDK's
// defaults is left to the runtime's.
func (e *emitter) shrink(g *jen.Group, x *exprs, s *ir.Stream, r *ir.SimpleRetriever) *jen.Statement {
	var fields []jen.Code
	if size := e.sizeToShrink(g, x, s, r.Paginator); size != nil {
		fields = append(fields, jen.Id("PageSize").Op(":").Add(size))
	}
	p := r.PageReduction
	if p.Factor != 2 {
		fields = append(fields, jen.Id("Factor").Op(":").Lit(p.Factor))
	}
	for _, n := range []struct {
		name         string
		value, usual int
	}{{"Min", p.Minimum, 1}, {"Attempts", p.MaxAttempts, 5}, {"MinRetries", p.RetriesAtMinimum, 0}} {
		if n.value != n.usual {
			fields = append(fields, jen.Id(n.name).Op(":").Lit(n.value))
		}
	}
	if p.ResetAfterSuccess {
		fields = append(fields, jen.Id("Restore").Op(":").True())
	}
	if p.BackoffSeconds != 0 {
		fields = append(fields, jen.Id("Backoff").Op(":").Add(duration(time.Duration(p.BackoffSeconds*float64(time.Second)))))
	}
	if p.FailureMessage != "" {
		fields = append(fields, jen.Id("Message").Op(":").Lit(p.FailureMessage))
	}
	return jen.Op("&").Qual(pkgRetriever, "Shrink").Values(lines(fields...)...)
}

// sizeToShrink prints the manifest's page size; nil when it has none.
func (e *emitter) sizeToShrink(g *jen.Group, x *exprs, s *ir.Stream, p *ir.Paginator) *jen.Statement {
	if p == nil || p.Strategy.PageSize == nil {
		return nil
	}
	if n, ok := plan.StaticInt(p.Strategy.PageSize); ok {
		return jen.Lit(n)
	}
	if p.Strategy.Kind != ir.OffsetIncrement {
		return jen.Id("c").Dot(e.lower(s) + "PageSize")
	}
	g.List(jen.Id("size"), jen.Err()).Op(":=").Qual(pkgPaging, "Size").Call(x.value(p.Strategy.PageSize))
	g.Add(returnErr())
	return jen.Id("size")
}
