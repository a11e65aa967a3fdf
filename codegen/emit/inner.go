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
	r := s.Retriever.(*ir.SimpleRetriever)
	e.sliceTypeDecl(f, s)
	e.innerRead(f, in)
	e.requestFunc(f, s, r)
	e.pagingFuncs(f, s, r.Paginator)
	e.keepFunc(f, s)
	e.buildFunc(f, s, r)
	e.sliceValue(f, s)
	e.innerStreams(f, s)
}

// innerRead prints the function that reads the records of an inner stream.
func (e *emitter) innerRead(f *jen.File, in plan.Inner) {
	s := in.Stream
	name := e.innerReadName(s)
	doc(f, fmt.Sprintf("%s reads %s.", name, s.Name))
	params := []jen.Code{ctxParam()}
	if in.Role == plan.RoleItems {
		params = append(params, jen.Id("parent").Qual(pkgPy, "Value"))
	}
	if in.Role == plan.RoleFields {
		e.fieldsRead(f, s)
		return
	}
	result := jen.Qual("iter", "Seq2").Types(jen.Qual(pkgPy, "Value"), jen.Error())
	f.Func().Params(e.receiverOf(s)).Id(name).Params(params...).Add(result).BlockFunc(func(g *jen.Group) {
		request := jen.Id("c").Dot(e.lower(s) + "Request")
		keep := jen.Nil()
		filtered := plan.SelectorOf(s).Filter != nil
		if filtered {
			keep = jen.Id("c").Dot(e.lower(s) + "Keep")
		}
		if in.Role == plan.RoleItems {
			g.Id("of").Op(":=").Id(e.sliceType(s)).Values(
				jen.Id(e.fields(s)[0].GoName).Op(":").Id("parent"),
				jen.Id("partition").Op(":").Qual(pkgPy, "Dict").Call(jen.Lit(e.fields(s)[0].Key.Source), jen.Id("parent")),
			)
			g.Id("request").Op(":=").Func().Params(jen.Id("token").Qual(pkgPy, "Value")).Params(jen.Op("*").Qual(pkgFetch, "Request"), jen.Error()).Block(
				jen.Return(request.Call(jen.Id("of"), jen.Id("token"))),
			)
			request = jen.Id("request")
			if filtered {
				g.Id("keep").Op(":=").Func().Params(recParam()).Params(jen.Bool(), jen.Error()).Block(jen.Return(keep.Call(jen.Id("rec"), jen.Id("of"))))
				keep = jen.Id("keep")
			}
		}
		g.Return(e.ofSlice(g, s).Dot("All").Call(jen.Id("ctx"), request, keep))
	})
	f.Line()
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
				for _, t := range q.SelectorTrans {
					e.transform(g, x, t)
				}
				g.Return(x.err())
			})
		}
		g.Return(jen.Id("c").Dot("env").Dot("SelectedProperties").Call(e.streamName(s), transform))
	})
	f.Line()
}
