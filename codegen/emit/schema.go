package emit

import (
	"fmt"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// schemaLoad prints the function that loads a stream's schema at run time.
func (e *emitter) schemaLoad(s *ir.Stream) *jen.Statement {
	if d := s.Schema.Dynamic; d != nil {
		return e.loader(s, d).Dot("Schema")
	}
	return jen.Id("c").Dot(e.schemaName(s, 0))
}

// schemaName names the function that loads a stream's schema with its i-th
// loader; the whole of a list has the name of a lone one.
func (e *emitter) schemaName(s *ir.Stream, i int) string {
	name := e.lower(s) + "Schema"
	if i > 0 {
		name += fmt.Sprint(i + 1)
	}
	return name
}

// loader is the connector's field of a DynamicSchemaLoader.
func (e *emitter) loader(s *ir.Stream, d *ir.DynamicSchema) *jen.Statement {
	return jen.Id("c").Dot(e.loaderField(e.plan.FieldsOf(s, d)))
}

func (e *emitter) loaderField(fields *ir.Stream) string { return e.lower(fields) + "Loader" }

// schemaLoaders prints the functions that load a stream's schema.
func (e *emitter) schemaLoaders(f *jen.File, s *ir.Stream) {
	if len(s.Schema.Merged) == 0 {
		if s.Schema.Custom != nil {
			e.customLoader(f, s, s.Schema.Custom, e.schemaName(s, 0), "{}")
		}
		if s.Schema.Data != nil {
			e.filledLoader(f, s, s.Schema.Data, e.schemaName(s, 0))
		}
		return
	}
	name := e.schemaName(s, 0)
	doc(f, fmt.Sprintf("%s merges the JSON schemas of %s: the first that has a property tells its type.", name, s.Name))
	f.Func().Params(e.receiverOf(s)).Id(name).Params(ctxParam()).Params(jen.Index().Byte(), jen.Error()).Block(
		jen.Return(jen.Qual(pkgDynschema, "Composite").CallFunc(func(g *jen.Group) {
			g.Id("ctx")
			for i, l := range s.Schema.Merged {
				switch {
				case l.Dynamic != nil:
					g.Add(e.loader(s, l.Dynamic).Dot("Schema"))
				case l.Custom != nil || l.Data != nil:
					g.Id("c").Dot(e.schemaName(s, i+1))
				default:
					schema := jen.Lit("{}")
					if name := e.loaderConst(s, i); name != "" {
						schema = jen.Id(name)
					}
					g.Qual(pkgDynschema, "Fixed").Call(schema)
				}
			}
		})),
	)
	f.Line()
	for i, l := range s.Schema.Merged {
		if l.Custom != nil {
			e.customLoader(f, s, l.Custom, e.schemaName(s, i+1), `{"properties":{}}`)
		}
		if l.Data != nil {
			e.filledLoader(f, s, l.Data, e.schemaName(s, i+1))
		}
	}
}

// customLoader prints the function that loads a schema through a component.
func (e *emitter) customLoader(f *jen.File, s *ir.Stream, c *ir.Custom, name, empty string) {
	comp := plan.ComponentOf(e.customs, c)
	field := jen.Id("c").Dot("components").Dot(comp.Name)
	doc(f, fmt.Sprintf("%s loads the JSON schema of %s; it is empty as long as nobody wrote %s in Go.", name, s.Name, c.ClassName))
	f.Func().Params(e.receiverOf(s)).Id(name).Params(ctxParam()).Params(jen.Index().Byte(), jen.Error()).BlockFunc(func(g *jen.Group) {
		g.If(field.Clone().Op("==").Nil()).Block(jen.Return(jen.Index().Byte().Parens(jen.Lit(empty)), jen.Nil()))
		g.List(jen.Id("load"), jen.Err()).Op(":=").Add(e.makeComponent(field, e.streamName(s), c))
		g.If(jen.Err().Op("!=").Nil()).Block(jen.Return(jen.Nil(), jen.Err()))
		g.Return(jen.Id("load").Call(jen.Id("ctx")))
	})
	f.Line()
}

// filledLoader prints the function that gives a schema which the values of a
// dynamic stream are part of.
func (e *emitter) filledLoader(f *jen.File, s *ir.Stream, data ir.Tree, name string) {
	doc(f, fmt.Sprintf("%s is the JSON schema of a stream of %s.", name, s.Name))
	f.Func().Params(e.receiverOf(s)).Id(name).Params(jen.Qual("context", "Context")).Params(jen.Index().Byte(), jen.Error()).Block(
		jen.Return(e.data(data).Dot("AppendJSON").Call(jen.Nil())),
	)
	f.Line()
}

// loaderConst names the constant of the i-th schema that a stream's loaders
// hold; empty when there is none.
func (e *emitter) loaderConst(s *ir.Stream, i int) string {
	if len(s.Schema.Merged) == 0 {
		return e.schemaConst(s)
	}
	if len(s.Schema.Merged[i].JSON) == 0 {
		return ""
	}
	return e.lower(s) + "Schema" + fmt.Sprint(i+1)
}

// ofLoader says in a comment which of several schemas it is.
func ofLoader(s *ir.Stream, i int) string {
	if len(s.Schema.Merged) == 0 {
		return ""
	}
	return fmt.Sprintf(" by loader %d of its list", i+1)
}

// buildLoader prints, in the build function of the fields of a stream, how its
// DynamicSchemaLoader is made.
func (e *emitter) buildLoader(g *jen.Group, x *exprs, s *ir.Stream) {
	in := e.plan.RoleOf(s)
	if in.Role != plan.RoleFields {
		return
	}
	d := in.Schema
	fields := []jen.Code{jen.Id("First").Op(":").Id("c").Dot(e.innerReadName(s))}
	set := func(field string, value *jen.Statement) { fields = append(fields, jen.Id(field).Op(":").Add(value)) }
	for _, p := range []struct {
		name string
		path []*ir.Template
	}{{"SchemaPointer", d.SchemaPointer}, {"KeyPointer", d.KeyPointer}, {"TypePointer", d.TypePointer}} {
		if len(p.path) > 0 {
			set(p.name, e.texts(x, p.path))
		}
	}
	if len(d.TypesMapping) > 0 {
		set("Types", jen.Index().Qual(pkgDynschema, "TypeMap").Values(linesOf(d.TypesMapping, e.typeMap)...))
	}
	switch {
	case d.Filter == nil:
	case d.Filter.Custom != nil:
		set("Filter", e.component(d.Filter.Custom).Dot("Property"))
	default:
		set("Filter", jen.Func().Params(jen.Id("property").Qual(pkgPy, "Value")).Params(jen.Bool(), jen.Error()).BlockFunc(func(g *jen.Group) {
			y := e.exprs(g, nil).with("record", jen.Id("property"))
			for _, name := range []string{"stream_slice", "stream_partition", "stream_interval", "next_page_token"} {
				y.scope.Roots[name] = nothing
			}
			g.Id("keep").Op(":=").Add(y.cond(d.Filter.Condition))
			g.Return(jen.Id("keep"), y.err())
		}))
	}
	if len(d.Transforms) > 0 {
		set("Transform", e.propertiesTransform(d.Transforms))
	}
	g.Id("c").Dot(e.loaderField(s)).Op("=").Qual(pkgDynschema, "Loader").Values(lines(fields...)...)
}

// propertiesTransform prints the function that transforms the properties of a
// schema as if they were a record.
func (e *emitter) propertiesTransform(transforms []ir.Transform) *jen.Statement {
	return jen.Func().Params(recParam()).Error().BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, nil).withRecord()
		for _, name := range []string{"stream_slice", "stream_partition", "stream_interval"} {
			x.scope.Roots[name] = nothing
		}
		e.transforms(g, x, transforms, func(i int) *jen.Statement { return e.component(transforms[i].Custom) }, jen.Qual(pkgPy, "None"))
		g.Return(x.err())
	})
}

// typeMap prints one line of a types_mapping.
func (e *emitter) typeMap(m ir.TypesMap) *jen.Statement {
	fields := []jen.Code{
		jen.Id("Current").Op(":").Add(e.tree(nil, m.Current)),
		jen.Id("Target").Op(":").Qual(pkgDynschema, "Type").Add(schemaType(m.Target)),
	}
	if m.Condition != nil {
		fields = append(fields, jen.Id("When").Op(":").Func().Params(jen.Id("raw").Qual(pkgPy, "Value")).Params(jen.Bool(), jen.Error()).BlockFunc(func(g *jen.Group) {
			y := e.exprs(g, nil).with("raw_schema", jen.Id("raw"))
			g.Id("fits").Op(":=").Add(y.cond(m.Condition))
			g.Return(jen.Id("fits"), y.err())
		}))
	}
	return jen.Values(fields...)
}

// schemaType prints the fields of a target_type.
func schemaType(t ir.Tree) *jen.Statement {
	switch t := t.(type) {
	case []ir.Tree:
		return jen.Values(jen.Id("OneOf").Op(":").Index().String().ValuesFunc(func(g *jen.Group) {
			for _, name := range t {
				g.Lit(name)
			}
		}))
	case ir.Object:
		kind, _ := t.Lookup("field_type")
		fields := []jen.Code{jen.Id("Name").Op(":").Lit(kind)}
		if items, ok := t.Lookup("items"); ok {
			fields = append(fields, jen.Id("Items").Op(":").Op("&").Qual(pkgDynschema, "Type").Add(schemaType(items)))
		}
		return jen.Values(fields...)
	}
	return jen.Values(jen.Id("Name").Op(":").Lit(t))
}

// typesField is the connector's field of the types that a stream's records are
// normalized to.
func (e *emitter) typesField(s *ir.Stream) string { return e.lower(s) + "Types" }

// buildTypes prints how that field is set.
func (e *emitter) buildTypes(g *jen.Group, s *ir.Stream) {
	if !plan.SelectorOf(s).Normalize {
		return
	}
	field := e.typesField(s)
	if plan.LoadsSchema(s.Schema) {
		e.addField(s, jen.Id(field).Qual(pkgDynschema, "Types"))
		g.Id("c").Dot(field).Dot("Load").Op("=").Add(e.schemaLoad(s))
		return
	}
	e.addField(s, jen.Id(field).Op("*").Qual(pkgRecord, "Schema"))
	schema := jen.Lit("{}")
	if name := e.schemaConst(s); name != "" {
		schema = jen.Id(name)
	}
	g.BlockFunc(func(g *jen.Group) {
		g.List(jen.Id("types"), jen.Err()).Op(":=").Qual(pkgRecord, "NewSchema").Call(jen.Index().Byte().Parens(schema))
		g.Add(returnErr())
		g.Id("c").Dot(field).Op("=").Id("types")
	})
}

// loadTypes prints, at the start of reading a slice, how the types are loaded
// where only a loader knows them.
func (e *emitter) loadTypes(g *jen.Group, s *ir.Stream) {
	if !plan.SelectorOf(s).Normalize || !plan.LoadsSchema(s.Schema) {
		return
	}
	g.List(jen.Id("types"), jen.Err()).Op(":=").Id("c").Dot(e.typesField(s)).Dot("Schema").Call(jen.Id("ctx"))
	g.Add(returnErr())
}

// types are those types where records are normalized.
func (e *emitter) types(s *ir.Stream) *jen.Statement {
	if plan.LoadsSchema(s.Schema) {
		return jen.Id("types")
	}
	return jen.Id("c").Dot(e.typesField(s))
}
