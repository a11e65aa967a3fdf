package lower

import (
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

func loaderTypes() []string {
	return []string{"InlineSchemaLoader", "DynamicSchemaLoader", "JsonFileSchemaLoader", "CustomSchemaLoader"}
}

// schemaOf lowers a stream's schema_loader: one, a list, or the file that the
// CDK looks for when there is none.
func (c *component) schemaOf(s *ir.Stream) ir.Schema {
	n := c.field("schema_loader")
	switch {
	case n == nil || n.Broken:
		return c.l.schemaFile(c, c.n, s.Name, "", true)
	case n.Kind != manifest.List:
		if k := c.open(n, "schema_loader", loaderTypes()...); k != nil {
			return k.loader(s)
		}
		return ir.Schema{Pos: n.Pos()}
	case len(n.Items) == 0:
		return c.l.schemaFile(c, c.n, s.Name, "", true)
	}
	out := ir.Schema{Pos: n.Pos()}
	for _, k := range c.opened("schema_loader", n, loaderTypes()) {
		out.Merged = append(out.Merged, k.loader(s))
	}
	return out
}

func (c *component) loader(s *ir.Stream) ir.Schema {
	out := ir.Schema{Pos: c.pos()}
	switch c.typ {
	case "InlineSchemaLoader":
		out = c.inlineSchema()
	case "JsonFileSchemaLoader":
		path := c.text("file_path", ir.ScopeConfig)
		source := ""
		if path != nil {
			source = path.Source
		}
		out = c.l.schemaFile(c, c.n, s.Name, source, false)
	case "DynamicSchemaLoader":
		out.Dynamic = c.dynamicSchema()
	default:
		out.Custom = c.custom(ir.CustomSchemaLoader)
	}
	c.done()
	return out
}

func (c *component) inlineSchema() ir.Schema {
	out := ir.Schema{Pos: c.pos(), JSON: []byte("{}")}
	n := c.field("schema")
	switch {
	case n == nil || n.Broken:
	case n.Kind != manifest.Map && n.Hole == 0:
		c.wrongKind(n, "schema", "a mapping")
	case n.HasHoles():
		out.Pos, out.JSON, out.Data = n.Pos(), nil, c.l.data(n)
	default:
		out.Pos = n.Pos()
		b := c.l.schemas[n.Same()]
		if b == nil {
			b = n.AppendJSON(nil)
			c.l.schemas[n.Same()] = b
		}
		out.JSON = b
	}
	return out
}

// dynamicSchema lowers a DynamicSchemaLoader. Its retriever stands outside of
// the stream: the stream's slices do not exist there.
func (c *component) dynamicSchema() *ir.DynamicSchema {
	out := &ir.DynamicSchema{Pos: c.pos(), ParametersScope: c.parameters()}
	outer := c.l.here
	c.l.here = &place{}
	if outer != nil {
		c.l.here.stream = outer.stream
	}
	if r := c.mustChild("retriever", "SimpleRetriever", "AsyncRetriever", "CustomRetriever"); r != nil {
		out.Retriever = r.retriever(nil)
		if a, ok := out.Retriever.(*ir.AsyncRetriever); ok && a.Router != nil {
			r.fail(r.n.Get("partition_router"), "schema/router", "the AsyncRetriever of a DynamicSchemaLoader takes no partition_router")
		}
	}
	c.l.here = outer
	out.Filter = c.recordFilter("schema_filter")
	out.Transforms = c.transforms("schema_transformations")
	if k := c.untyped(c.must("schema_type_identifier"), "schema_type_identifier", "SchemaTypeIdentifier"); k != nil {
		out.SchemaPointer = k.texts("schema_pointer", ir.ScopeConfig)
		out.KeyPointer = k.mustTexts("key_pointer", ir.ScopeConfig)
		out.TypePointer = k.texts("type_pointer", ir.ScopeConfig)
		for i, item := range k.list("types_mapping", k.field("types_mapping")) {
			if m := k.untyped(item, "types_mapping["+itoa(i)+"]", "TypesMap"); m != nil {
				out.TypesMapping = append(out.TypesMapping, m.typesMap())
			}
		}
		k.done()
	}
	return out
}

func (c *component) typesMap() ir.TypesMap {
	out := ir.TypesMap{Condition: c.withoutParameters(c.text("condition", ir.ScopeSchema))}
	out.Target = c.fieldType("target_type", c.must("target_type"), true)
	out.Current = c.fieldType("current_type", c.must("current_type"), false)
	c.done()
	return out
}

// fieldType gives a type name, a list of names, or, where complex is allowed,
// a ComplexFieldType as its data.
func (c *component) fieldType(field string, n *manifest.Node, complex bool) ir.Tree {
	switch {
	case n == nil:
		return nil
	case n.Kind == manifest.String:
		return n.Text
	case n.Kind == manifest.List:
		var out []ir.Tree
		for _, s := range c.asStrings(field, n) {
			out = append(out, s)
		}
		return out
	case n.Kind == manifest.Map && complex:
		k := c.inner(n, field)
		k.label = "ComplexFieldType"
		kind := k.mustLiteral("field_type")
		out := ir.Object{{Key: "field_type", Value: kind}}
		if items := k.field("items"); items != nil && !items.Broken {
			if kind != "array" {
				k.fail(items, "schema/items", "items is only possible with field_type: array")
			}
			out = append(out, ir.Member{Key: "items", Value: k.fieldType("items", items, true)})
		}
		k.done()
		return out
	}
	want := "a string or a list of strings"
	c.wrongKind(n, field, want)
	return nil
}
