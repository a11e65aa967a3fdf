package emit

import (
	"fmt"
	"time"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
	"github.com/airgen/airgen/runtime/decode/textenc"
)

// stream prints what a stream needs wherever it is read: its slice, request,
// filter, transformations, paging and cursor, and how they are built.
func (e *emitter) stream(f *jen.File, n *plan.Node) {
	s := n.Stream
	e.sliceTypeDecl(f, s)
	e.slicePartsFunc(f, n)
	r, _ := s.Retriever.(*ir.SimpleRetriever)
	e.readFuncs(f, s)
	e.uploadFuncs(f, s)
	e.keepFunc(f, s)
	e.transformFunc(f, s)
	e.tracker(f, s)
	e.migrate(f, s)
	e.schemaLoaders(f, s)
	e.buildFunc(f, s, r)
	e.sliceValue(f, s)
	e.innerStreams(f, s)
}

// readFuncs prints the requests of a stream, and what leads from page to page.
func (e *emitter) readFuncs(f *jen.File, s *ir.Stream) {
	switch r := s.Retriever.(type) {
	case *ir.AsyncRetriever:
		e.asyncFuncs(f, s, r)
	case *ir.SimpleRetriever:
		if r.Requester.Custom == nil {
			e.requestFunc(f, s, r)
		}
		e.pagingFuncs(f, s, r.Paginator)
		e.selectedFunc(f, s, r.Requester.Properties)
	}
}

// receiverOf is the type whose methods the stream's functions are.
func (e *emitter) receiverOf(*ir.Stream) jen.Code {
	if e.dynamic != nil {
		return jen.Id("c").Op("*").Id(e.templateType(e.dynamic))
	}
	return jen.Id("c").Op("*").Id("Connector")
}

// addField adds a field for the stream to the connector, or to the instances of
// a dynamic stream.
func (e *emitter) addField(_ *ir.Stream, field jen.Code) { e.own().field(field) }

// buildFunc prints the function that builds a stream's retriever and cursor.
func (e *emitter) buildFunc(f *jen.File, s *ir.Stream, r *ir.SimpleRetriever) {
	name := e.lower(s) + "Build"
	doc(f, fmt.Sprintf("%s builds what reads %s.", name, s.Name))
	e.own().builder(name)
	f.Func().Params(e.receiverOf(s)).Id(name).Params().Error().BlockFunc(func(g *jen.Group) {
		e.unlessPresent(g, e.plan.Present(s))
		x := e.exprs(g, nil)
		e.buildLists(g, s, x)
		e.buildCursor(g, s, x)
		if e.plan.RoleOf(s).Role == plan.RoleFields {
			e.addField(s, jen.Id(e.loaderField(s)).Qual(pkgDynschema, "Loader"))
			if len(e.plan.CustomsOf(s)) > 0 {
				g.Id("c").Dot(e.loaderField(s)).Dot("First").Op("=").Id("c").Dot(e.innerReadName(s)) // when one is missing
			}
		}
		e.buildNames(g, x, s)
		e.useComponents(g, s)
		e.buildCustoms(g, s)
		e.buildLoader(g, x, s)
		if r != nil {
			e.buildSimple(g, s, r, x)
			e.buildUploader(g, s, x)
		}
		if async, ok := s.Retriever.(*ir.AsyncRetriever); ok {
			e.buildAsync(g, s, async, x)
		}
		g.Return(x.err())
	})
	f.Line()
}

// buildLists evaluates list routers whose values are an expression.
func (e *emitter) buildLists(g *jen.Group, s *ir.Stream, x *exprs) {
	for _, fac := range plan.ShapeOf(s).Factors {
		if fac.List == nil || fac.List.Expr == nil {
			continue
		}
		field := e.listField(s, fac.List)
		e.addField(s, jen.Id(field).Index().Qual(pkgPy, "Value"))
		g.BlockFunc(func(g *jen.Group) {
			g.List(jen.Id("values"), jen.Err()).Op(":=").Qual(pkgSource, "ListValues").Call(x.value(fac.List.Expr), x.err())
			g.Add(returnErr())
			g.Id("c").Dot(field).Op("=").Id("values")
		})
	}
}

// buildSimple builds the retriever.
func (e *emitter) buildSimple(g *jen.Group, s *ir.Stream, r *ir.SimpleRetriever, x *exprs) {
	e.addField(s, jen.Id(e.lower(s)).Op("*").Qual(pkgRetriever, "Simple"))
	strategy := e.strategy(g, s, x, r.Paginator)
	fields := e.simpleFields(x, s, e.requester(x, e.streamName(s), r.Requester, heldWhole(r.Decoder, &r.Selector.Extractor)...), r.Decoder, &r.Selector.Extractor)
	if strategy != nil {
		fields = append(fields, jen.Id("Strategy").Op(":").Add(strategy))
		if plan.ReadsAhead(s) && e.plan.RoleOf(s).Role != plan.RoleFields {
			fields = append(fields, jen.Id("Ahead").Op(":").True())
		}
	}
	fields = append(fields, e.adaptations(g, x, s, r)...)
	if q := r.Requester.Properties; q != nil {
		fields = append(fields, jen.Id("Properties").Op(":").Add(e.properties(s, q)))
	}
	g.Id("c").Dot(e.lower(s)).Op("=").Op("&").Qual(pkgRetriever, "Simple").Values(lines(fields...)...)
	e.buildTypes(g, s)
}

// heldWhole prints that bodies are held in memory where an extractor in Go looks
// at more than JSON.
func heldWhole(d ir.Decoder, ex *ir.Extractor) []jen.Code {
	if d.Kind == "" || d.Kind == ir.DecodeJSON || !plan.ExtractsInGo(ex) {
		return nil
	}
	return []jen.Code{jen.Id("Whole").Op(":").True()}
}

// simpleFields prints the first fields of a retriever.Simple.
func (e *emitter) simpleFields(x *exprs, s *ir.Stream, requester *jen.Statement, d ir.Decoder, ex *ir.Extractor) []jen.Code {
	fields := []jen.Code{jen.Id("Requester").Op(":").Add(requester)}
	if decoder := e.streamDecoder(d, ex); decoder != nil {
		fields = append(fields, jen.Id("Decoder").Op(":").Add(decoder))
	}
	if ex != nil {
		if extract := e.extract(x, s, ex); extract != nil {
			fields = append(fields, jen.Id("Extract").Op(":").Add(extract))
		}
	}
	return fields
}

// streamDecoder prints the decoder of a stream's bodies; nil for JSON. A
// ResponseToFileExtractor reads the body itself, whatever the decoder.
func (e *emitter) streamDecoder(d ir.Decoder, ex *ir.Extractor) *jen.Statement {
	switch {
	case ex != nil && ex.ToFile != nil:
		var fields []jen.Code
		if ex.ToFile.PreserveNA {
			fields = append(fields, jen.Id("PreserveNA").Op(":").True())
		}
		return jen.Qual(pkgDecode+"/filedecode", "Decoder").Values(fields...)
	case d.Custom != nil:
		return e.component(d.Custom)
	}
	return e.decoder(d)
}

// requester prints a requester for a build function.
func (e *emitter) requester(x *exprs, stream *jen.Statement, r *ir.Requester, more ...jen.Code) *jen.Statement {
	fields := []jen.Code{
		jen.Id("Client").Op(":").Id("c").Dot("env").Dot("Client").Call(),
		jen.Id("Stream").Op(":").Add(stream),
	}
	if a, ok := r.Auth.(*ir.Custom); ok {
		fields = append(fields, jen.Id("Auth").Op(":").Add(e.component(a)))
	} else if auth := e.auth(r.Auth); auth != nil {
		fields = append(fields, jen.Id("Auth").Op(":").Add(auth))
	}
	if plan.HasCustom(r.Errors) {
		fields = append(fields, jen.Id("Errors").Op(":").Add(e.handlerLiteral(x.group, x, r.Errors)))
	} else if errs := e.errorHandler(r.Errors); errs != nil {
		fields = append(fields, jen.Id("Errors").Op(":").Add(errs))
	}
	if e.plan.Connector.Budget != nil {
		fields = append(fields, jen.Id("Budget").Op(":").Add(e.budget()))
	}
	for _, t := range []struct {
		name    string
		seconds *float64
	}{{"ConnectTimeout", r.ConnectTimeout}, {"ReadTimeout", r.ReadTimeout}} {
		if t.seconds != nil {
			fields = append(fields, jen.Id(t.name).Op(":").Add(duration(time.Duration(*t.seconds*float64(time.Second)))))
		}
	}
	return jen.Op("&").Qual(pkgFetch, "Requester").Values(lines(append(fields, more...)...)...)
}

// decoder prints a decoder; nil for JSON.
func (e *emitter) decoder(d ir.Decoder) *jen.Statement {
	sub := func(pkg string) string { return pkgDecode + "/" + pkg }
	switch d.Kind {
	case ir.DecodeJSONL:
		return jen.Qual(pkgDecode, "JSONLines").Call()
	case ir.DecodeIterable:
		return jen.Qual(pkgDecode, "Iterable").Call()
	case ir.DecodeXML:
		return jen.Qual(sub("xmldecode"), "Decoder").Values()
	case ir.DecodeJSONItems:
		return jen.Qual(sub("itemsdecode"), "Decoder").Values(append([]jen.Code{jen.Id("Path").Op(":").Lit(d.ItemsPath)}, encoding(d.Encoding)...)...)
	case ir.DecodeCSV:
		var fields []jen.Code
		if d.Delimiter != "" && d.Delimiter != "," {
			fields = append(fields, jen.Id("Delimiter").Op(":").Lit(d.Delimiter))
		}
		fields = append(fields, encoding(d.Encoding)...)
		if len(d.NullValues) > 0 {
			fields = append(fields, jen.Id("Null").Op(":").Add(stringList(d.NullValues)))
		}
		return jen.Qual(sub("csvdecode"), "Decoder").Values(fields...)
	case ir.DecodeGzip, ir.DecodeZip:
		inner := jen.Qual(pkgDecode, "JSON").Call()
		if d.Inner != nil {
			if in := e.decoder(*d.Inner); in != nil {
				inner = in
			}
		}
		pkg := "gzipdecode"
		if d.Kind == ir.DecodeZip {
			pkg = "zipdecode"
		}
		return jen.Qual(sub(pkg), "Decoder").Values(jen.Id("Inner").Op(":").Add(inner))
	}
	return nil
}

func (e *emitter) decoderOrNil(d ir.Decoder) *jen.Statement {
	if c := e.decoder(d); c != nil {
		return c
	}
	return jen.Nil()
}

// encoding prints the Encoding field of decoders, unless it is UTF-8.
func encoding(name string) []jen.Code {
	if name == "" {
		return nil
	}
	if goName, ok := textenc.Function(name); ok {
		if goName == "UTF8" {
			return nil
		}
		return []jen.Code{jen.Id("Encoding").Op(":").Qual(pkgDecode+"/textenc", goName)}
	}
	return []jen.Code{jen.Id("Encoding").Op(":").Qual(pkgDecode+"/charset", "For").Call(jen.Lit(name))}
}
