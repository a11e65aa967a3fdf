package lower

import (
	"fmt"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// configRules lowers spec.config_normalization_rules.
func (l *lowerer) configRules(spec *component) *ir.ConfigRules {
	c := spec.inner(spec.field("config_normalization_rules"), "config_normalization_rules")
	if c == nil {
		return nil
	}
	if t := c.must("type"); t != nil && !t.IsText("ConfigNormalizationRules") {
		c.wrongType(t, "config_normalization_rules", []string{"ConfigNormalizationRules"})
	}
	out := &ir.ConfigRules{}
	for _, m := range c.children("config_migrations", "ConfigMigration") {
		out.Migrations = append(out.Migrations, ir.ConfigMigration{
			Description:     m.literalText("description", ""),
			Transformations: m.configTransformations(m.must("transformations")),
		})
		m.done()
	}
	out.Transformations = c.configTransformations(c.field("transformations"))
	for _, v := range c.children("validations", "DpathValidator", "PredicateValidator") {
		out.Validations = append(out.Validations, v.configValidation())
	}
	c.refuseUnknown()
	return out
}

// refuseUnknown reports unknown fields as errors, where the CDK's schema is
// closed.
func (c *component) refuseUnknown() {
	for i := range c.n.Members {
		m := &c.n.Members[i]
		if m.Key == "$parameters" || contains(c.known, m.Key) {
			continue
		}
		c.l.add(diag.Diagnostic{
			Pos: m.Pos(), Code: "field/unknown", Suggestion: didYouMean(m.Key, c.unused()),
			Message: fmt.Sprintf("%s has no field %q", c.label, m.Key),
		}, c.uses(nil))
	}
}

func (c *component) configTransformations(n *manifest.Node) []ir.ConfigTransformation {
	var out []ir.ConfigTransformation
	for _, t := range c.opened("transformations", n, []string{"ConfigRemapField", "ConfigAddFields", "ConfigRemoveFields", "CustomConfigTransformation"}) {
		x := ir.ConfigTransformation{Pos: t.pos()}
		switch t.typ {
		case "ConfigRemapField":
			x.Remap = t.configRemap()
		case "ConfigAddFields":
			x.Add = t.addFields(ir.ScopeConfig, ir.ScopeConfigAdded)
		case "ConfigRemoveFields":
			x.Remove = t.removeFields(ir.ScopeConfig)
		default:
			x.Custom = t.custom(ir.CustomConfigTransform)
		}
		out = append(out, x)
		t.done()
	}
	return out
}

func (c *component) configRemap() *ir.ConfigRemap {
	out := &ir.ConfigRemap{Path: c.mustTexts("field_path", ir.ScopeConfig)}
	if n := c.field("field_path"); n != nil && n.Kind == manifest.List && len(n.Items) == 0 {
		c.fail(n, "config/path", "field_path is empty")
	}
	n := c.must("map")
	switch {
	case n == nil:
	case n.Kind == manifest.Map:
		out.Map = c.shallow(n, "map", ir.ScopeConfig)
	case n.Kind == manifest.String:
		c.fail(n, "config/map", "the CDK cannot use a string as map; write the table itself")
		out.Map = c.template(n, "map", ir.ScopeConfig)
	default:
		c.wrongKind(n, "map", "a mapping")
	}
	return out
}

func (c *component) configValidation() ir.ConfigValidation {
	out := ir.ConfigValidation{Pos: c.pos()}
	if c.typ == "DpathValidator" {
		out.Path = c.mustTexts("field_path", ir.ScopeConfig)
	} else {
		if v := c.anything("value"); v == nil {
			c.fail(nil, "field/missing", "PredicateValidator has no value")
		} else {
			out.Value = c.l.data(v)
		}
		c.warn(nil, "config/predicate", "the CDK cannot run a PredicateValidator: every command but spec fails")
	}
	if s := c.mustChild("validation_strategy", "ValidateAdheresToSchema", "CustomValidationStrategy"); s != nil {
		if s.typ == "CustomValidationStrategy" {
			out.Custom = s.custom(ir.CustomValidationStrategy)
		} else if n := s.must("base_schema"); n != nil {
			switch n.Kind {
			case manifest.String, manifest.Map:
				out.Schema = c.l.data(n)
			default:
				s.wrongKind(n, "base_schema", "a mapping or a string")
			}
		}
		s.done()
	}
	c.done()
	return out
}

func contains(list []string, s string) bool {
	for _, v := range list {
		if v == s {
			return true
		}
	}
	return false
}
