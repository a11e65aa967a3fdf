package emit

import (
	"fmt"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// innerStreams prints the retrievers inside a stream's definition, but those
// that stand with another stream already.
func (e *emitter) innerStreams(f *jen.File, s *ir.Stream) {
	for _, in := range e.plan.InnerOf(s) {
		if !e.printed[in.Stream] {
			e.printed[in.Stream] = true
			e.innerStream(f, in)
		}
	}
}

// innerStream prints one of them: what a stream has, without slices of its own
// and without state, and the function that gives its records.
func (e *emitter) innerStream(f *jen.File, in plan.Inner) {
	s := in.Stream
	e.sliceTypeDecl(f, s)
	e.innerRead(f, in)
	simple, _ := s.Retriever.(*ir.SimpleRetriever)
	e.readFuncs(f, s)
	e.keepFunc(f, s)
	e.buildFunc(f, s, simple)
	e.sliceValue(f, s)
	e.innerStreams(f, s)
}

// innerRead prints the function that reads the records of an inner stream.
func (e *emitter) innerRead(f *jen.File, in plan.Inner) {
	s := in.Stream
	name := e.innerReadName(s)
	params := []jen.Code{ctxParam()}
	result := []jen.Code{jen.Qual("iter", "Seq2").Types(jen.Qual(pkgPy, "Value"), jen.Error())}
	what := s.Name
	switch in.Role {
	case plan.RoleItems:
		params = append(params, jen.Id("parent").Qual(pkgPy, "Value"))
	case plan.RoleFields:
		result = []jen.Code{jen.Qual(pkgPy, "Value"), jen.Bool(), jen.Error()}
		what = "what describes " + s.Name
	}
	doc(f, fmt.Sprintf("%s reads %s.", name, what))
	f.Func().Params(e.receiverOf(s)).Id(name).Params(params...).Params(result...).BlockFunc(func(g *jen.Group) {
		if len(e.plan.CustomsOf(s)) > 0 {
			g.If(jen.Id("c").Dot(e.missing(s)).Op("!=").Nil()).BlockFunc(func(g *jen.Group) {
				if in.Role == plan.RoleFields {
					g.Return(jen.Qual(pkgPy, "None"), jen.False(), jen.Nil()).Comment("no fields as long as a component is missing")
					return
				}
				g.Return(jen.Qual(pkgRetriever, "Failed").Call(jen.Id("c").Dot(e.missing(s))))
			})
		}
		records := e.innerRecords(g, in)
		if in.Role == plan.RoleFields {
			records = jen.Qual(pkgRetriever, "First").Call(records)
		}
		g.Return(records)
	})
	f.Line()
}

// innerRecords prints the records of an inner stream.
func (e *emitter) innerRecords(g *jen.Group, in plan.Inner) *jen.Statement {
	s := in.Stream
	switch s.Retriever.(type) {
	case *ir.Custom:
		partition := emptyDict()
		if in.Role == plan.RoleItems {
			partition = jen.Qual(pkgPy, "Dict").Call(jen.Lit("parent_record"), jen.Id("parent"))
		}
		slice := jen.Qual(pkgPy, "StreamSlice").Call(partition, emptyDict(), emptyDict())
		return jen.Qual(pkgCustom, "Records").Call(jen.Id("c").Dot(e.lower(s)+"Retriever").Call(jen.Id("ctx"), jen.Nil(), slice))
	case *ir.AsyncRetriever:
		return jen.Qual(pkgRetriever, "All").Call(e.innerJob(g, s), e.innerKeep(g, s))
	}
	if in.Role == plan.RoleItems {
		g.Id("of").Op(":=").Id(e.sliceType(s)).Values(
			jen.Id(e.fields(s)[0].GoName).Op(":").Id("parent"),
			jen.Id("partition").Op(":").Qual(pkgPy, "Dict").Call(jen.Lit(e.fields(s)[0].Key.Source), jen.Id("parent")),
		)
	}
	pages := e.pages(g, s, jen.Nil())
	return jen.Qual(pkgRetriever, "All").Call(pages, e.innerKeep(g, s))
}

// innerKeep prints the function that filters and changes the records of an inner
// stream; nil where there is nothing to do.
func (e *emitter) innerKeep(g *jen.Group, s *ir.Stream) *jen.Statement {
	sel := plan.SelectorOf(s)
	filter := jen.Id("c").Dot(e.lower(s) + "Keep")
	switch {
	case sel.Filter == nil && sel.CustomNormalize == nil:
		return jen.Nil()
	case sel.CustomNormalize == nil && !e.hasSlice(s):
		return filter
	}
	g.Id("keep").Op(":=").Func().Params(recParam()).Params(jen.Bool(), jen.Error()).BlockFunc(func(g *jen.Group) {
		call := filter.Call(append([]jen.Code{jen.Id("rec")}, e.sliceArgs(s)...)...)
		if sel.CustomNormalize == nil {
			g.Return(call)
			return
		}
		if sel.Filter != nil {
			g.If(jen.List(jen.Id("keep"), jen.Err()).Op(":=").Add(call), jen.Err().Op("!=").Nil().Op("||").Op("!").Id("keep")).Block(jen.Return(jen.False(), jen.Err()))
		}
		g.Return(jen.True(), jen.Id("c").Dot(e.lower(s)+"Normalize").Call(jen.Id("rec")))
	})
	return jen.Id("keep")
}

// innerReadName names the function that reads an inner stream.
func (e *emitter) innerReadName(s *ir.Stream) string { return "read" + e.base(s) }

// namesField is the connector's field of the properties that an inner stream
// lists.
func (e *emitter) namesField(s *ir.Stream) string { return e.lower(s) + "Names" }

// buildNames prints how that field is set.
func (e *emitter) buildNames(g *jen.Group, x *exprs, s *ir.Stream) {
	in := e.plan.RoleOf(s)
	if in.Role != plan.RoleProperties {
		return
	}
	e.addField(s, jen.Id(e.namesField(s)).Qual(pkgRetriever, "Names"))
	g.Id("c").Dot(e.namesField(s)).Op("=").Qual(pkgRetriever, "Names").Values(
		jen.Id("Fetch").Op(":").Id("c").Dot(e.innerReadName(s)),
		jen.Id("Path").Op(":").Add(e.texts(x, in.NamePath)),
	)
}

// properties prints a stream's query properties for its build function.
func (e *emitter) properties(s *ir.Stream, q *ir.QueryProperties) *jen.Statement {
	var fields []jen.Code
	if len(q.Static) > 0 {
		fields = append(fields, jen.Id("List").Op(":").Add(stringList(q.Static)))
	}
	for _, in := range e.plan.InnerOf(s) {
		if in.Role == plan.RoleProperties {
			fields = append(fields, jen.Id("Endpoint").Op(":").Op("&").Id("c").Dot(e.namesField(in.Stream)))
		}
	}
	if len(q.Always) > 0 {
		fields = append(fields, jen.Id("Always").Op(":").Add(stringList(q.Always)))
	}
	if q.Selector {
		fields = append(fields, jen.Id("Selected").Op(":").Id("c").Dot(e.selectedName(s)))
	}
	if ch := q.Chunking; ch != nil {
		var chunking []jen.Code
		if ch.Limit != 0 {
			chunking = append(chunking, jen.Id("Limit").Op(":").Lit(ch.Limit))
		}
		if ch.ByCharacters {
			chunking = append(chunking, jen.Id("ByCharacters").Op(":").True())
		}
		if len(ch.MergeKeys) > 0 && strings.Join(ch.MergeKeys, ",") != "id" {
			chunking = append(chunking, jen.Id("MergeKeys").Op(":").Add(stringList(ch.MergeKeys)))
		}
		fields = append(fields, jen.Id("Chunking").Op(":").Op("&").Qual(pkgRetriever, "Chunking").Values(chunking...))
	}
	return jen.Op("&").Qual(pkgRetriever, "Properties").Values(lines(fields...)...)
}

func (e *emitter) selectedName(s *ir.Stream) string { return e.lower(s) + "Selected" }

// selectedFunc prints the function that says which properties the catalog
// selects (JsonSchemaPropertySelector).
func (e *emitter) selectedFunc(f *jen.File, s *ir.Stream, q *ir.QueryProperties) {
	if q == nil || !q.Selector {
		return
	}
	owner := e.plan.OwnerOf(s)
	doc(f, fmt.Sprintf("%s names the properties of %s that its schema in the catalog has; ok is false without one.", e.selectedName(s), owner.Name))
	f.Func().Params(e.receiverOf(s)).Id(e.selectedName(s)).Params().Params(jen.Id("names").Map(jen.String()).Bool(), jen.Id("ok").Bool(), jen.Err().Error()).BlockFunc(func(g *jen.Group) {
		transform := jen.Nil()
		if len(q.SelectorTrans) > 0 {
			transform = jen.Func().Params(recParam()).Error().BlockFunc(func(g *jen.Group) {
				x := e.exprs(g, nil).withRecord()
				e.transforms(g, x, q.SelectorTrans, func(i int) *jen.Statement { return jen.Id("c").Dot(e.selectorField(s, i)) }, jen.Qual(pkgPy, "None"))
				g.Return(x.err())
			})
		}
		g.Return(jen.Id("c").Dot("env").Dot("SelectedProperties").Call(e.streamName(s), transform))
	})
	f.Line()
}

// selectorField is the connector's field of the i-th transformation of a
// property_selector.
func (e *emitter) selectorField(s *ir.Stream, i int) string {
	return fmt.Sprintf("%sSelectorTransformation%d", e.lower(s), i+1)
}
