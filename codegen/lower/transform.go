package lower

import (
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

func transformTypes() []string {
	return []string{"AddFields", "RemoveFields", "KeysToLower", "KeysToSnakeCase", "FlattenFields", "DpathFlattenFields", "KeysReplace", "CustomTransformation"}
}

// transforms lowers a list of record transformations.
func (c *component) transforms(field string) []ir.Transform {
	var out []ir.Transform
	for _, t := range c.children(field, transformTypes()...) {
		x := ir.Transform{Pos: t.pos()}
		switch t.typ {
		case "AddFields":
			x.Add = t.addFields(ir.ScopeRecord, ir.ScopeAdded)
		case "RemoveFields":
			x.Remove = t.removeFields(ir.ScopeProperty)
		case "KeysToLower":
			x.KeysToLower = true
		case "KeysToSnakeCase":
			x.KeysToSnake = true
		case "FlattenFields":
			x.Flatten = &ir.FlattenFields{Lists: t.boolean("flatten_lists", true)}
		case "DpathFlattenFields":
			x.DpathFlatten = t.dpathFlatten()
		case "KeysReplace":
			x.KeysReplace = &ir.KeysReplace{Old: t.mustText("old", ir.ScopeKeys), New: t.mustText("new", ir.ScopeKeys)}
		default:
			x.Custom = t.custom(ir.CustomTransformation)
		}
		t.done()
		out = append(out, x)
	}
	return out
}

// addFields lowers AddFields or ConfigAddFields.
func (c *component) addFields(value, condition ir.Scope) *ir.AddFields {
	out := &ir.AddFields{Condition: orNil(c.text("condition", condition))}
	for _, f := range c.mustChildren("fields", "AddedFieldDefinition") {
		path := f.must("path")
		a := ir.AddedField{
			Pos:   f.pos(),
			Path:  f.asStrings("path", path),
			Value: f.mustText("value", value),
			Type:  f.valueType(),
		}
		if path != nil && path.Kind == manifest.List && len(path.Items) == 0 {
			f.fail(path, "transform/path", "path is empty")
		}
		out.Fields = append(out.Fields, a)
		f.done()
	}
	return out
}

func (c *component) valueType() ir.ValueType {
	return ir.ValueType(c.enum("value_type", "", string(ir.TypeString), string(ir.TypeNumber), string(ir.TypeInteger), string(ir.TypeBoolean)))
}

// removeFields lowers RemoveFields or ConfigRemoveFields. The CDK evaluates
// the condition without parameters.
func (c *component) removeFields(condition ir.Scope) *ir.RemoveFields {
	out := &ir.RemoveFields{
		Pointers:  c.stringLists("field_pointers", c.must("field_pointers")),
		Condition: orNil(c.text("condition", condition)),
	}
	c.withoutParameters(out.Condition)
	return out
}

func (c *component) dpathFlatten() *ir.DpathFlatten {
	out := &ir.DpathFlatten{
		Path:    c.mustTexts("field_path", ir.ScopeConfig),
		Delete:  c.boolean("delete_origin_value", false),
		Replace: c.boolean("replace_record", false),
	}
	if k := c.child("key_transformation", "KeyTransformation"); k != nil {
		for _, f := range []struct {
			name string
			to   **ir.Template
		}{{"prefix", &out.Prefix}, {"suffix", &out.Suffix}} {
			if n := k.field(f.name); n != nil && n.Kind == manifest.String {
				*f.to = orNil(k.templateWith(n, f.name, ir.ScopeConfig, c.parameters()))
			} else {
				k.asLiteral(f.name, n, "")
			}
		}
		k.done()
	}
	return out
}
