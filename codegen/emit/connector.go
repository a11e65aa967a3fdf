package emit

import (
	"fmt"
	"slices"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// connectorFile prints what the streams share: the definition, the config,
// the connector and how it is built.
func (e *emitter) connectorFile() *jen.File {
	f := e.file()
	c := e.plan.Connector
	f.PackageComment(fmt.Sprintf("// Package %s reads %s.", e.pkg, c.Name))
	f.Const().Id("_").Op("=").Qual(pkgContract, "V1")
	f.Line()
	e.definition(f)
	e.config(f)
	e.connectorType(f)
	e.componentsType(f)
	e.catalog(f)
	e.readers(f)
	e.dynamicStreams(f)
	e.workers(f)
	e.rules(f)
	e.constructor(f)
	e.shared.print(f)
	return f
}

func (e *emitter) definition(f *jen.File) {
	c := e.plan.Connector
	doc(f, "Definition describes the connector to the engine; main runs it.")
	f.Func().Id("Definition").Params().Op("*").Qual(pkgSource, "Definition").Block(
		jen.Return(jen.Op("&").Qual(pkgSource, "Definition").ValuesFunc(func(g *jen.Group) {
			g.Line().Id("Name").Op(":").Lit(c.Name)
			if len(c.Spec.JSON) > 0 {
				g.Line().Id("Spec").Op(":").Id("specJSON")
			}
			g.Line().Id("Check").Op(":").Add(e.check())
			if rules := e.rulesLiteral(); rules != nil {
				g.Line().Id("Rules").Op(":").Add(rules)
			}
			if c.Workers != nil {
				g.Line().Id("Workers").Op(":").Id("workers")
			}
			if plan.AcceptsZstd(c) {
				g.Line().Id("Encodings").Op(":").Map(jen.String()).Qual(pkgFetch, "Decoding").Values(jen.Lit("zstd").Op(":").Qual(pkgZstd, "Decode"))
			}
			g.Line().Id("New").Op(":").Func().Params(envParam(), jen.Id("config").Qual(pkgPy, "Value")).Params(jen.Qual(pkgSource, "Connector"), jen.Error()).Block(
				jen.Return(jen.Id("New").Call(jen.Id("env"), jen.Id("config"))),
			)
			g.Line()
		})),
	)
	f.Line()
}

func envParam() jen.Code { return jen.Id("env").Op("*").Qual(pkgSource, "Env") }

func (e *emitter) check() *jen.Statement {
	c := e.plan.Connector
	return jen.Qual(pkgSource, "Check").ValuesFunc(func(g *jen.Group) {
		if len(c.Check.Streams) > 0 {
			g.Id("Streams").Op(":").Add(stringList(c.Check.Streams))
		}
		if len(c.Check.Dynamic) > 0 {
			g.Id("Dynamic").Op(":").Index().Qual(pkgSource, "DynamicCheck").ValuesFunc(func(g *jen.Group) {
				for _, d := range c.Check.Dynamic {
					g.Values(jen.Id("Name").Op(":").Lit(d.Name), jen.Id("Count").Op(":").Lit(d.Count))
				}
			})
		}
		if len(c.Dynamic) > 0 {
			var names []string
			for _, d := range c.Dynamic {
				names = append(names, d.Name)
			}
			g.Id("Declared").Op(":").Add(stringList(names))
		}
		if c.Check.AllStreams {
			g.Id("All").Op(":").True()
			g.Id("Count").Op(":").Lit(c.Check.StreamCount)
		}
		if c.Check.SkipAvailability {
			g.Id("NoProbe").Op(":").True()
		}
		if c.Check.Overrides != nil {
			g.Id("Overrides").Op(":").Lit(treeJSON(c.Check.Overrides))
		}
		if plan.WritesConfig(c) {
			g.Id("WritesConfig").Op(":").True()
		}
	})
}

func stringList(items []string) *jen.Statement {
	return jen.Index().String().ValuesFunc(func(g *jen.Group) {
		for _, s := range items {
			g.Lit(s)
		}
	})
}

// connectorType prints the struct that all reading functions are methods of.
func (e *emitter) connectorType(f *jen.File) {
	doc(f, fmt.Sprintf("Connector reads the streams of %s with one user's config.", e.plan.Connector.Name))
	f.Type().Id("Connector").StructFunc(func(g *jen.Group) {
		g.Id("env").Op("*").Qual(pkgSource, "Env")
		g.Id("config").Id("Config")
		for _, fld := range e.shared.fields {
			g.Add(fld)
		}
	})
	f.Line()
}

// constructor prints New, which builds what the streams need and is where a
// config that cannot work is found out.
func (e *emitter) constructor(f *jen.File) {
	doc(f, "New builds the connector for a config that satisfies the spec. It asks the API for nothing; an error is a config error or a defect of the manifest that shows only with this config.")
	f.Func().Id("New").Params(envParam(), jen.Id("config").Qual(pkgPy, "Value")).Params(jen.Op("*").Id("Connector"), jen.Error()).BlockFunc(func(g *jen.Group) {
		g.Id("c").Op(":=").Op("&").Id("Connector").Values(jen.Id("env").Op(":").Id("env"), jen.Id("config").Op(":").Id("newConfig").Call(jen.Id("config")))
		for _, st := range e.shared.setups {
			g.Add(st)
		}
		g.For(jen.List(jen.Id("_"), jen.Id("build")).Op(":=").Range().Index().Func().Params().Error().ValuesFunc(func(g *jen.Group) {
			for _, b := range slices.Concat(e.shared.sharedBuilders, e.shared.builders) {
				g.Line().Id("c").Dot(b)
			}
			g.Line()
		})).Block(
			jen.If(jen.Err().Op(":=").Id("build").Call(), jen.Err().Op("!=").Nil()).Block(jen.Return(jen.Nil(), jen.Err())),
		)
		g.Return(jen.Id("c"), jen.Nil())
	})
	f.Line()
	if !e.evaluates {
		return
	}
	doc(f, "eval starts the evaluation of expressions.")
	f.Func().Params(jen.Id("c").Op("*").Id("Connector")).Id("eval").Params().Op("*").Qual(pkgPy, "Eval").Block(
		jen.Return(jen.Op("&").Qual(pkgPy, "Eval").Values(jen.Id("Now").Op(":").Id("c").Dot("env").Dot("Now"))),
	)
	f.Line()
}

// catalog prints the list of streams.
func (e *emitter) catalog(f *jen.File) {
	doc(f, "Streams lists the streams in catalog order.")
	f.Func().Params(jen.Id("c").Op("*").Id("Connector")).Id("Streams").Params().Index().Qual(pkgSource, "Stream").BlockFunc(func(g *jen.Group) {
		g.Return(e.list(g, "streams", jen.Qual(pkgSource, "Stream"), e.streamParts()))
	})
	f.Line()
}

func (e *emitter) streamLiteral(s *ir.Stream) *jen.Statement {
	fields := []jen.Code{jen.Id("Name").Op(":").Add(e.streamName(s))}
	if s.Group != "" {
		fields = append(fields, jen.Id("Group").Op(":").Lit(s.Group))
	}
	if s.Delegates != nil {
		s = s.Delegates.FullRefresh // the one that discover shows
	}
	if plan.LoadsSchema(s.Schema) {
		fields = append(fields, jen.Id("LoadSchema").Op(":").Add(e.schemaLoad(s)))
	}
	if name := e.schemaConst(s); name != "" {
		fields = append(fields, jen.Id("Schema").Op(":").Id(name))
	}
	if s.KeyData != nil {
		fields = append(fields, jen.Id("PrimaryKey").Op(":").Id("c").Dot("primaryKey"))
	} else if len(s.PrimaryKey) > 0 {
		fields = append(fields, jen.Id("PrimaryKey").Op(":").Index().Index().String().ValuesFunc(func(g *jen.Group) {
			for _, path := range s.PrimaryKey {
				g.ValuesFunc(func(g *jen.Group) {
					for _, p := range path {
						g.Lit(p)
					}
				})
			}
		}))
	}
	if s.Cursor != nil {
		fields = append(fields, jen.Id("CursorField").Op(":").Add(e.cursorField(s)))
		if plan.CatalogCursor(s) {
			fields = append(fields, jen.Id("CatalogCursor").Op(":").True())
		}
	}
	if s.Cursor != nil || !e.plan.Options.CDKFullRefresh {
		fields = append(fields, jen.Id("Resumable").Op(":").True())
	}
	if s.Uploader != nil {
		fields = append(fields, jen.Id("FileBased").Op(":").True())
	}
	if d := e.plan.InstanceOf(s); d != nil {
		fields = append(fields, jen.Id("Dynamic").Op(":").Lit(d.Name))
	}
	return jen.Values(fields...)
}

func (e *emitter) readers(f *jen.File) {
	doc(f, "Readers lists the walks; every stream is read by exactly one.")
	f.Func().Params(jen.Id("c").Op("*").Id("Connector")).Id("Readers").Params().Index().Qual(pkgSource, "Reader").BlockFunc(func(g *jen.Group) {
		g.Return(e.list(g, "readers", jen.Qual(pkgSource, "Reader"), e.readerParts()))
	})
	f.Line()
}

// schemasFile prints the spec and the streams' JSON schemas as constants.
func (e *emitter) schemasFile() *jen.File {
	f := e.file()
	c := e.plan.Connector
	if len(c.Spec.JSON) > 0 {
		doc(f, "specJSON is what the spec command answers.")
		f.Const().Id("specJSON").Op("=").Add(rawString(c.Spec.JSON))
		f.Line()
	}
	done := map[string]bool{}
	streams := slices.Clone(c.Streams)
	for _, d := range c.Dynamic {
		streams = append(streams, d.Template)
	}
	for _, s := range streams {
		if s.Delegates != nil {
			s = s.Delegates.FullRefresh
		}
		for i, l := range plan.SchemaLoaders(s.Schema) {
			name := e.loaderConst(s, i)
			if name == "" || done[name] {
				continue
			}
			done[name] = true
			doc(f, fmt.Sprintf("%s is the JSON schema of %s%s.", name, s.Name, ofLoader(s, i)))
			f.Const().Id(name).Op("=").Add(rawString(l.JSON))
			f.Line()
		}
	}
	return f
}

// schemaConst names the constant of a stream's schema; streams with the same
// schema share the first one's. It is empty when the schema is.
func (e *emitter) schemaConst(s *ir.Stream) string {
	if len(s.Schema.JSON) == 0 {
		return ""
	}
	for _, t := range e.plan.Connector.Streams {
		if string(t.Schema.JSON) == string(s.Schema.JSON) {
			return e.lower(t) + "Schema"
		}
	}
	return e.lower(s) + "Schema"
}

// rawString prints data as a raw string where it has no backquote.
func rawString(b []byte) *jen.Statement {
	for _, c := range b {
		if c == '`' || c == '\r' || c == 0 {
			return jen.Lit(string(b))
		}
	}
	return jen.Op("`" + string(b) + "`")
}

// workers prints how many requests may run at the same time.
func (e *emitter) workers(f *jen.File) {
	level := e.plan.Connector.Workers
	if level == nil {
		return
	}
	doc(f, "workers is the number of requests that may run at the same time.")
	f.Func().Id("workers").Params(envParam(), jen.Id("config").Qual(pkgPy, "Value")).Params(jen.Int(), jen.Error()).BlockFunc(func(g *jen.Group) {
		if n, ok := plan.StaticInt(level.Default); ok {
			g.Return(jen.Lit(n), jen.Nil())
			return
		}
		g.Id("c").Op(":=").Op("&").Id("Connector").Values(jen.Id("env").Op(":").Id("env"), jen.Id("config").Op(":").Id("newConfig").Call(jen.Id("config")))
		x := e.exprs(g, nil)
		g.Id("level").Op(":=").Add(x.value(level.Default))
		x.returnIfFailed(g, jen.Lit(0))
		g.Return(jen.Qual(pkgSource, "Level").Call(jen.Id("level"), jen.Lit(level.Max)))
	})
	f.Line()
}
