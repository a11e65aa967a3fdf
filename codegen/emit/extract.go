package emit

import (
	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// extract prints an extractor of a stream; nil for the body itself.
func (e *emitter) extract(x *exprs, s *ir.Stream, ex *ir.Extractor) *jen.Statement {
	fields := e.extractFields(x, s, ex)
	if len(fields) == 0 {
		return nil
	}
	return jen.Qual(pkgRetriever, "Extract").Values(fields...)
}

func (e *emitter) extractFields(x *exprs, s *ir.Stream, ex *ir.Extractor) []jen.Code {
	var fields []jen.Code
	switch {
	case ex.Filled != nil:
		path := e.local("path")
		x.group.List(jen.Id(path), jen.Err()).Op(":=").Qual(pkgResolver, "Path").Call(x.value(ex.Filled))
		x.group.Add(returnErr())
		fields = append(fields, jen.Id("Path").Op(":").Id(path))
	case len(ex.Path) > 0:
		fields = append(fields, jen.Id("Path").Op(":").Add(e.texts(x, ex.Path)))
	}
	if ex.Custom != nil {
		fields = append(fields, jen.Id("Custom").Op(":").Add(e.component(ex.Custom)))
	}
	if ex.Expander != nil {
		fields = append(fields, jen.Id("Expand").Op(":").Add(e.expander(x, s, ex.Expander)))
	}
	if ex.Combined != nil {
		fields = append(fields, jen.Id("Combined").Op(":").Add(e.combined(x, s, ex.Combined)))
	}
	return fields
}

// combined prints a CombinedExtractor.
func (e *emitter) combined(x *exprs, s *ir.Stream, c *ir.Combined) *jen.Statement {
	var fields []jen.Code
	if c.FirstMatch {
		fields = append(fields, jen.Id("FirstMatch").Op(":").True())
	}
	if c.SkipEmpty {
		fields = append(fields, jen.Id("SkipEmpty").Op(":").True())
	}
	var of []jen.Code
	for i := range c.Extractors {
		of = append(of, jen.Values(e.extractFields(x, s, &c.Extractors[i])...))
	}
	fields = append(fields, jen.Id("Of").Op(":").Index().Qual(pkgRetriever, "Extract").Values(lines(of...)...))
	return jen.Op("&").Qual(pkgRetriever, "Combined").Values(lines(fields...)...)
}

// expander prints a RecordExpander.
func (e *emitter) expander(x *exprs, s *ir.Stream, ex *ir.Expander) *jen.Statement {
	fields := []jen.Code{jen.Id("Path").Op(":").Add(e.texts(x, ex.Path))}
	for _, flag := range []struct {
		name string
		on   bool
	}{{"KeepOriginal", ex.KeepOriginal}, {"ParentWhenEmpty", ex.EmitParentWhenAbsent}, {"MergeParent", ex.MergeParent}} {
		if flag.on {
			fields = append(fields, jen.Id(flag.name).Op(":").True())
		}
	}
	if len(ex.ParentFields) > 0 {
		fields = append(fields, jen.Id("ParentFields").Op(":").Index().Qual(pkgRecord, "ParentField").Values(
			linesOf(ex.ParentFields, func(f ir.ParentField) *jen.Statement {
				return jen.Values(jen.Id("From").Op(":").Add(e.texts(x, f.From)), jen.Id("To").Op(":").Add(e.texts(x, f.To)))
			})...))
	}
	if len(ex.TruncationPath) > 0 {
		fields = append(fields, jen.Id("Truncated").Op(":").Add(e.texts(x, ex.TruncationPath)))
		for _, in := range e.plan.InnerOf(s) {
			if in.Role == plan.RoleItems && in.Expander == ex {
				fields = append(fields, jen.Id("Complete").Op(":").Id("c").Dot(e.innerReadName(in.Stream)))
			}
		}
		fields = append(fields, jen.Id("Warn").Op(":").Id("c").Dot("env").Dot("Warn"))
	}
	if len(fields) > 2 {
		fields = lines(fields...)
	}
	return jen.Op("&").Qual(pkgRecord, "Expander").Values(fields...)
}
