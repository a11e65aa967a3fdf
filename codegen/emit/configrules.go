package emit

import (
	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/emit/goexpr"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// rulesLiteral prints the steps of config_normalization_rules for the engine;
// nil for none.
func (e *emitter) rulesLiteral() *jen.Statement {
	rules := e.plan.Connector.Spec.Rules
	if rules == nil {
		return nil
	}
	var fields []jen.Code
	for _, step := range []struct {
		field, name string
		on          bool
	}{{"Migrate", "migrateConfig", len(rules.Migrations) > 0}, {"Transform", "transformConfig", len(rules.Transformations) > 0}} {
		if step.on {
			fields = append(fields, jen.Id(step.field).Op(":").Qual(pkgConfigRules, "Step").Call(jen.Id(step.name)))
		}
	}
	if len(rules.Validations) > 0 {
		fields = append(fields, jen.Id("Validate").Op(":").Id("validateConfig"))
	}
	if len(fields) == 0 {
		return nil
	}
	return jen.Qual(pkgSource, "Rules").Values(lines(fields...)...)
}

// rules prints the functions of the steps.
func (e *emitter) rules(f *jen.File) {
	rules := e.plan.Connector.Spec.Rules
	if rules == nil {
		return
	}
	if len(rules.Migrations) > 0 {
		doc(f, "migrateConfig makes a config of an older version one of today's; what it changes is kept.")
		e.configStep(f, "migrateConfig", func(g *jen.Group, x *exprs) {
			for _, m := range rules.Migrations {
				if m.Description != "" {
					doc(g, m.Description)
				}
				e.configChanges(g, x, m.Transformations)
			}
		})
	}
	if len(rules.Transformations) > 0 {
		doc(f, "transformConfig makes the user's config what the streams read.")
		e.configStep(f, "transformConfig", func(g *jen.Group, x *exprs) { e.configChanges(g, x, rules.Transformations) })
	}
	if len(rules.Validations) > 0 {
		doc(f, "validateConfig refuses configs that satisfy the spec and cannot work all the same.")
		f.Func().Id("validateConfig").Params(envParam(), jen.Id("config").Qual(pkgPy, "Value")).Error().BlockFunc(func(g *jen.Group) {
			for _, v := range rules.Validations {
				if v.Path == nil {
					g.Return(jen.Qual(pkgConfigRules, "ErrPredicate"))
					return
				}
				e.configValidation(g, v)
			}
			g.Return(jen.Nil())
		})
		f.Line()
	}
}

// configStep prints a function that changes the config in place.
func (e *emitter) configStep(f *jen.File, name string, body func(g *jen.Group, x *exprs)) {
	f.Func().Id(name).Params(envParam(), jen.Id("config").Op("*").Qual(pkgRecord, "Record")).Error().BlockFunc(func(g *jen.Group) {
		connector := jen.Null()
		g.Add(connector)
		x := e.exprs(g, nil)
		x.edited = "config"
		x.scope.Taken = append(x.scope.Taken, "env", "config")
		x.scope.Roots["config"] = goexpr.Binding{
			Expr:    func() *jen.Statement { return jen.Id("config").Dot("Value").Call() },
			Object:  true,
			Defined: true,
			Member:  func(key string) *jen.Statement { return jen.Id("config").Dot("Get").Call(jen.Lit(key)) },
		}
		body(g, x)
		if x.framed() {
			connector.Id("c").Op(":=").Op("&").Id("Connector").Values(jen.Id("env").Op(":").Id("env"))
		}
		g.Return(x.err())
	})
	f.Line()
}

// configChanges prints changes of the config, in their order.
func (e *emitter) configChanges(g *jen.Group, x *exprs, changes []ir.ConfigTransformation) {
	for _, t := range changes {
		switch {
		case t.Remap != nil:
			g.Add(orReturn(jen.Qual(pkgConfigRules, "Remap").Call(jen.Id("config"), e.texts(x, t.Remap.Path), e.table(x, t.Remap.Map))))
		case t.Add != nil:
			for _, fld := range t.Add.Fields {
				e.addedField(g, x, fld, t.Add.Condition)
			}
		case t.Remove != nil:
			e.configRemove(g, x, t.Remove)
		case t.Custom != nil:
			e.useConfigComponent(g, t.Custom, jen.Id("config").Dot("Value").Call(), func(component *jen.Statement) jen.Code {
				return orReturn(component.Call(jen.Id("config")))
			})
		}
	}
}

func (e *emitter) configRemove(g *jen.Group, x *exprs, r *ir.RemoveFields) {
	remove := func(g *jen.Group) {
		for _, p := range r.Pointers {
			g.Add(orReturn(jen.Id("config").Dot("Remove").Call(stringList(p))))
		}
	}
	if r.Condition == nil || r.Condition.Source == "" {
		remove(g)
		return
	}
	g.If(x.cond(r.Condition)).BlockFunc(remove)
}

// table prints the map of a ConfigRemapField, whose keys and texts are
// expressions.
func (e *emitter) table(x *exprs, t ir.Tree) *jen.Statement {
	object, _ := t.(ir.Object)
	var pairs []jen.Code
	for _, m := range object {
		key := jen.Lit(m.Key)
		if m.KeyTemplate != nil {
			key = x.key(m.KeyTemplate)
		}
		value := jen.Qual(pkgPy, "JSON").Call(jen.Index().Byte().Parens(rawString([]byte(treeJSON(m.Value)))))
		if text, ok := m.Value.(*ir.Template); ok {
			value = x.value(text)
		}
		pairs = append(pairs, key, value)
	}
	return jen.Qual(pkgPy, "Dict").Call(pairs...)
}

// configValidation prints one DpathValidator.
func (e *emitter) configValidation(g *jen.Group, v ir.ConfigValidation) {
	x := e.exprs(g, nil).with("config", jen.Qual(pkgPy, "Dict").Call()) // the CDK shows the path an empty config
	path := e.texts(x, v.Path)
	check := func(rule jen.Code) jen.Code {
		return orReturn(jen.Qual(pkgConfigRules, "Check").Call(jen.Id("env"), jen.Id("config"), path, rule))
	}
	if v.Custom != nil {
		e.useConfigComponent(g, v.Custom, jen.Id("config"), func(component *jen.Statement) jen.Code { return check(component) })
		return
	}
	g.Add(check(jen.Qual(pkgConfigRules, "Adheres").Call(rawString([]byte(treeJSON(v.Schema))))))
}

// useConfigComponent prints the use of a Python class that changes or checks
// the config. Without its Go form no command but spec can go on.
func (e *emitter) useConfigComponent(g *jen.Group, c *ir.Custom, config *jen.Statement, use func(component *jen.Statement) jen.Code) {
	comp := plan.ComponentOf(e.customs, c)
	field := jen.Id("components").Call().Dot(comp.Name)
	g.If(field.Clone().Op("==").Nil()).Block(jen.Return(jen.Qual(pkgCustom, "MissingForConfig").Call(jen.Lit(c.ClassName), jen.Lit("Components."+comp.Name))))
	g.BlockFunc(func(g *jen.Group) {
		g.List(jen.Id("component"), jen.Err()).Op(":=").Add(field.Clone()).Call(jen.Qual(pkgCustom, "Context").Values(
			jen.Id("Env").Op(":").Id("env"),
			jen.Id("Config").Op(":").Add(config),
			jen.Id("Fields").Op(":").Qual(pkgPy, "JSON").Call(jen.Index().Byte().Parens(rawString([]byte(treeJSON(c.Fields))))),
		))
		g.Add(returnErr())
		g.Add(use(jen.Id("component")))
	})
}
