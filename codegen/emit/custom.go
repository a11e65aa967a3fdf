package emit

import (
	"fmt"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/gofile"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// customType is the Go type that stands for a kind of Python class, and what
// the kind is called.
func customType(kind ir.CustomKind) (typ *jen.Statement, label string) {
	own := func(name string) *jen.Statement { return jen.Qual(pkgCustom, name) }
	switch kind {
	case ir.CustomAuthenticator:
		return jen.Qual(pkgFetch, "Authenticator"), "authenticator: it dresses every request"
	case ir.CustomExtractor:
		return own("Extractor"), "record extractor: it gives the records of a page"
	case ir.CustomRequester:
		return own("Requester"), "requester: it makes the request for a page"
	case ir.CustomRetriever:
		return own("Retriever"), "retriever: it reads the records of a slice"
	case ir.CustomPartitionRouter:
		return own("PartitionRouter"), "partition router: it gives the partitions of a stream"
	case ir.CustomTransformation:
		return own("Transformation"), "transformation: it changes a record in place"
	case ir.CustomIncrementalSync:
		return own("Cursor"), "cursor: it keeps what has been read"
	case ir.CustomSchemaLoader:
		return own("SchemaLoader"), "schema loader: it gives a stream's JSON schema"
	case ir.CustomBackoff:
		return jen.Qual(pkgFetch, "Backoff"), "backoff strategy: it says how long to wait before the next attempt"
	case ir.CustomErrorHandler:
		return jen.Qual(pkgFetch, "ErrorHandler"), "error handler: it judges an answer"
	case ir.CustomStateMigration:
		return own("StateMigration"), "state migration: it turns an old state into one of today's shape"
	case ir.CustomDecoder:
		return jen.Qual(pkgDecode, "Decoder"), "decoder: it turns a body into elements"
	case ir.CustomRecordFilter:
		return own("RecordFilter"), "record filter: it keeps a record or drops it"
	case ir.CustomNormalization:
		return own("Normalization"), "schema normalization: it changes a record's types in place"
	case ir.CustomPagination:
		return jen.Qual(pkgPaging, "Strategy"), "pagination strategy: it finds the token of the next page"
	case ir.CustomConfigTransform:
		return own("ConfigTransformation"), "config transformation: it changes the config in place"
	case ir.CustomValidationStrategy:
		return own("ValidationStrategy"), "validation strategy: it refuses a value of the config"
	}
	return nil, ""
}

// components prints the type whose fields the author sets.
func (e *emitter) componentsType(f *jen.File) {
	if len(e.customs) == 0 {
		return
	}
	doc(f, "Components are the Go forms of the Python classes that the manifest names. The function components in components.go sets them; a stream whose component is not set fails with a config error when it is read, the others work.")
	f.Type().Id("Components").StructFunc(func(g *jen.Group) {
		for _, c := range e.customs {
			typ, label := customType(c.Kind)
			users := ""
			if len(c.Users) > 0 {
				users = ", for " + enumerate(c.Users)
			}
			doc(g, fmt.Sprintf("%s stands for %s, a %s%s.", c.Name, c.Class, label, users))
			g.Id(c.Name).Func().Params(jen.Qual(pkgCustom, "Context")).Params(typ, jen.Error())
		}
	})
	f.Line()
}

// componentsFile is the stub that is written once for the author to own.
func (e *emitter) componentsFile() gofile.File {
	var b strings.Builder
	fmt.Fprintf(&b, "package %s\n\n", e.pkg)
	b.WriteString("// components gives the Go forms of the Python classes that the manifest names. This\n// file is yours: airgen wrote it once and leaves it alone. Set the fields below; each\n// is a function that makes the component from its place in the manifest.\n")
	b.WriteString("//\n// See the type Components for what each of them has to do.\nfunc components() Components {\n\treturn Components{}\n}\n")
	return gofile.File{Name: "components.go", Content: []byte(b.String()), Once: true}
}

// useComponents prints the look-up of a stream's components in its build
// function: each becomes a variable, and a missing one ends the function with
// the stream marked.
func (e *emitter) useComponents(g *jen.Group, s *ir.Stream) {
	customs := e.plan.CustomsOf(s)
	if len(customs) == 0 {
		return
	}
	e.addField(s, jen.Id(e.missing(s)).Error().Comment("why "+s.Name+" cannot be read"))
	e.lookUp(g, customs, e.streamName(s), func(missing *jen.Statement) *jen.Statement {
		return jen.Id("c").Dot(e.missing(s)).Op("=").Add(missing)
	})
}

// lookUp prints the look-up of components: each becomes a variable. A missing one
// ends the function, after what ifMissing prints of the error.
func (e *emitter) lookUp(g *jen.Group, customs []*ir.Custom, stream *jen.Statement, ifMissing func(missing *jen.Statement) *jen.Statement) {
	e.componentVars = map[*ir.Custom]string{}
	for i, c := range customs {
		comp := plan.ComponentOf(e.customs, c)
		field := jen.Id("c").Dot("components").Dot(comp.Name)
		who := stream
		if who == nil {
			who = jen.Lit(strings.Join(comp.Users, ", "))
		}
		g.If(field.Clone().Op("==").Nil()).Block(
			ifMissing(jen.Qual(pkgCustom, "Missing").Call(who.Clone(), jen.Lit(c.ClassName), jen.Lit("Components."+comp.Name))),
			jen.Return(jen.Nil()),
		)
		name := fmt.Sprintf("component%d", i+1)
		g.List(jen.Id(name), jen.Err()).Op(":=").Add(e.makeComponent(field, who.Clone(), c))
		g.Add(returnErr())
		e.componentVars[c] = name
	}
}

// authComponents prints the look-up of the components that a shared authenticator
// needs. Without one, every request that wants the authenticator fails.
func (e *emitter) authComponents(g *jen.Group, target *jen.Statement, customs []*ir.Custom) {
	if len(customs) == 0 {
		return
	}
	e.lookUp(g, customs, nil, func(missing *jen.Statement) *jen.Statement {
		return target.Clone().Op("=").Qual(pkgCustom, "Unauthenticated").Call(missing)
	})
}

// makeComponent prints the call that makes a component.
func (e *emitter) makeComponent(field, stream *jen.Statement, c *ir.Custom) *jen.Statement {
	return field.Clone().Call(jen.Qual(pkgCustom, "Context").Values(
		jen.Id("Env").Op(":").Id("c").Dot("env"),
		jen.Id("Config").Op(":").Id("c").Dot("config").Dot("all"),
		jen.Id("Stream").Op(":").Add(stream),
		jen.Id("Fields").Op(":").Add(e.data(c.Fields)),
	))
}

func (e *emitter) missing(s *ir.Stream) string { return e.lower(s) + "Missing" }

// failIfMissing prints the check at the start of a stream's reading functions.
func (e *emitter) failIfMissing(g *jen.Group, s *ir.Stream, ret ...jen.Code) {
	if len(e.plan.CustomsOf(s)) == 0 {
		return
	}
	g.If(jen.Id("c").Dot(e.missing(s)).Op("!=").Nil()).Block(
		jen.Id("feed").Dot("Fail").Call(jen.Id("c").Dot(e.missing(s))),
		jen.Return(ret...),
	)
}

// component is the variable of a component in the build function at hand.
func (e *emitter) component(c *ir.Custom) *jen.Statement { return jen.Id(e.componentVars[c]) }

// keepComponent stores a component in a field of the connector, for functions
// that are called later.
func (e *emitter) keepComponent(g *jen.Group, s *ir.Stream, c *ir.Custom, field string) {
	typ, _ := customType(c.Kind)
	e.addField(s, jen.Id(field).Add(typ))
	g.Id("c").Dot(field).Op("=").Add(e.component(c))
}

// sliceOrEmpty is the whole slice as components see it.
func (e *emitter) sliceOrEmpty(s *ir.Stream) *jen.Statement {
	if !e.hasSlice(s) {
		return jen.Qual(pkgPy, "StreamSlice").Call(jen.Qual(pkgPy, "Dict").Call(), jen.Qual(pkgPy, "Dict").Call(), jen.Qual(pkgPy, "Dict").Call())
	}
	e.wholeSlice[s] = true
	return jen.Id("of").Dot("value").Call()
}

// transformField is the connector's field of a stream's i-th transformation.
func (e *emitter) transformField(s *ir.Stream, i int) string {
	return fmt.Sprintf("%sTransformation%d", e.lower(s), i+1)
}

// buildCustoms stores the components that reading functions call.
func (e *emitter) buildCustoms(g *jen.Group, s *ir.Stream) {
	for i, t := range s.Transforms {
		if t.Custom != nil {
			e.keepComponent(g, s, t.Custom, e.transformField(s, i))
		}
	}
	sel := plan.SelectorOf(s)
	if sel.Filter != nil && sel.Filter.Custom != nil {
		e.keepComponent(g, s, sel.Filter.Custom, e.lower(s)+"Filter")
	}
	if sel.CustomNormalize != nil {
		e.keepComponent(g, s, sel.CustomNormalize, e.lower(s)+"Normalize")
	}
	if c, ok := s.Cursor.(*ir.Custom); ok {
		e.keepComponent(g, s, c, e.lower(s)+"Cursor")
	}
	switch r := s.Retriever.(type) {
	case *ir.Custom:
		e.keepComponent(g, s, r, e.lower(s)+"Retriever")
	case *ir.SimpleRetriever:
		e.keepRequester(g, s, r.Requester, "")
		if q := r.Requester.Properties; q != nil {
			for i, t := range q.SelectorTrans {
				if t.Custom != nil {
					e.keepComponent(g, s, t.Custom, e.selectorField(s, i))
				}
			}
		}
		if plan.Uploads(s) {
			e.keepRequester(g, s, s.Uploader.Requester, "File")
		}
	case *ir.AsyncRetriever:
		for _, q := range asyncRequests(r) {
			e.keepRequester(g, s, q.requester, q.suffix)
		}
	}
	for i, fac := range plan.ShapeOf(s).Factors {
		if fac.Custom != nil {
			e.keepComponent(g, s, fac.Custom, e.routerField(s, i))
		}
	}
	for i, m := range s.Migrations {
		if m.Custom != nil {
			e.keepComponent(g, s, m.Custom, e.migrationField(s, i))
		}
	}
}

// keepRequester stores the component that makes one of a stream's requests.
func (e *emitter) keepRequester(g *jen.Group, s *ir.Stream, r *ir.Requester, suffix string) {
	if r != nil && r.Custom != nil {
		e.keepComponent(g, s, r.Custom, e.requesterField(s, suffix))
	}
}

func (e *emitter) requesterField(s *ir.Stream, suffix string) string {
	return e.lower(s) + suffix + "Requester"
}

func (e *emitter) routerField(s *ir.Stream, i int) string {
	return fmt.Sprintf("%sRouter%d", e.lower(s), i+1)
}

func (e *emitter) migrationField(s *ir.Stream, i int) string {
	return fmt.Sprintf("%sMigration%d", e.lower(s), i+1)
}

// customLoop prints the loop over the records of a custom retriever.
func (e *emitter) customLoop(g *jen.Group, n *plan.Node, _ *ir.Custom) {
	s := n.Stream
	g.For(jen.List(jen.Id("rec"), jen.Err()).Op(":=").Range().Id("c").Dot(e.lower(s)+"Retriever").Call(jen.Id("ctx"), jen.Id("s"), e.sliceOrEmpty(s))).BlockFunc(func(g *jen.Group) {
		g.Add(returnErr())
		e.selectRecord(g, s)
		e.emitRecord(g, n)
	})
	g.Return(jen.Nil())
}

// migrate prints the chain of a stream's state migrations.
func (e *emitter) migrate(f *jen.File, s *ir.Stream) {
	if len(s.Migrations) == 0 || s.Cursor == nil && !e.plan.Options.CDKFullRefresh {
		return // a resumable full refresh has a state of its own
	}
	name := e.lower(s) + "Migrate"
	doc(f, fmt.Sprintf("%s brings a state of %s from an older shape to today's.", name, s.Name))
	f.Func().Params(e.receiverOf(s)).Id(name).Params(jen.Id("state").Qual(pkgPy, "Value")).Params(jen.Qual(pkgPy, "Value"), jen.Error()).BlockFunc(func(g *jen.Group) {
		if len(e.plan.CustomsOf(s)) > 0 {
			g.If(jen.Id("c").Dot(e.missing(s)).Op("!=").Nil()).Block(jen.Return(jen.Id("state"), jen.Nil()))
		}
		g.Return(jen.Qual(pkgCheckpoint, "Chain").CallFunc(func(g *jen.Group) {
			for i, m := range s.Migrations {
				if m.Custom != nil {
					g.Id("c").Dot(e.migrationField(s, i))
					continue
				}
				g.Qual(pkgCheckpoint, "LegacyToPerPartition").Call(e.legacyField(s), e.cursorField(s), jen.Lit(len(plan.ParentsOf(s))))
			}
		}).Call(jen.Id("state")))
	})
	f.Line()
}

// legacyField is the partition field that the legacy migration puts keys under.
func (e *emitter) legacyField(s *ir.Stream) *jen.Statement {
	for _, p := range plan.ParentsOf(s) {
		if text, ok := p.Field.AST.Static(); ok {
			return jen.Lit(text)
		}
	}
	return jen.Lit("")
}

// routerLoop prints the loop over the partitions of a custom router. Their
// fields are known at run time only.
func (e *emitter) routerLoop(g *jen.Group, n *plan.Node, fac plan.Factor) {
	i := 0
	for j, f := range n.Shape.Factors {
		if f.Custom == fac.Custom {
			i = j
		}
	}
	g.For(jen.List(jen.Id("partition"), jen.Err()).Op(":=").Range().Id("c").Dot(e.routerField(n.Stream, i)).Call(jen.Id("ctx"))).BlockFunc(func(g *jen.Group) {
		g.If(jen.Err().Op("!=").Nil()).Block(jen.Id("feed").Dot("Fail").Call(jen.Err()), jen.Return(jen.Nil()))
		e.eachWindow(g, n, jen.Id(e.sliceType(n.Stream)).Values(jen.Id("partition").Op(":").Id("partition")))
	})
}
