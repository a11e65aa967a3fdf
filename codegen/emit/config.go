package emit

import (
	"fmt"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/goname"
	"github.com/airgen/airgen/codegen/ir"
)

// configFields gives each property's Go name.
func (e *emitter) configFields() map[string]string {
	var names []string
	for _, f := range e.plan.Connector.Spec.Config.Fields {
		names = append(names, f.Name)
	}
	return goname.Distinct(names, goname.Exported, "Value")
}

// config prints the typed Config and how it is filled from the user's file.
func (e *emitter) config(f *jen.File) {
	fields := e.plan.Connector.Spec.Config.Fields
	names := e.configFields()
	doc(f, "Config is what the user sets. Required properties of a simple type have that type; the others are values, undefined when the user left them out.")
	f.Type().Id("Config").StructFunc(func(g *jen.Group) {
		for _, fld := range fields {
			if text := firstSentence(fld); text != "" {
				doc(g, names[fld.Name]+" ("+fld.Name+"): "+text)
			}
			g.Id(names[fld.Name]).Add(configType(fld))
		}
		g.Id("all").Qual(pkgPy, "Value").Comment("the whole config, with what the spec does not name")
	})
	f.Line()
	doc(f, "newConfig takes the properties from a config that satisfies the spec.")
	f.Func().Id("newConfig").Params(jen.Id("all").Qual(pkgPy, "Value")).Id("Config").Block(
		jen.Return(jen.Id("Config").ValuesFunc(func(g *jen.Group) {
			for _, fld := range fields {
				g.Line().Id(names[fld.Name]).Op(":").Add(configValue(fld))
			}
			g.Line().Id("all").Op(":").Id("all")
			g.Line()
		})),
	)
	f.Line()
}

// typed reports whether every valid config has the property with one Go type.
func typed(f ir.ConfigField) bool { return f.Required && f.Kind != ir.ConfigValue }

func configType(f ir.ConfigField) *jen.Statement {
	if typed(f) {
		switch f.Kind {
		case ir.ConfigString:
			return jen.String()
		case ir.ConfigInteger:
			return jen.Int64()
		case ir.ConfigNumber:
			return jen.Qual(pkgPy, "Value") // 1 and 1.0 print differently
		case ir.ConfigBoolean:
			return jen.Bool()
		}
	}
	return jen.Qual(pkgPy, "Value")
}

func configValue(f ir.ConfigField) *jen.Statement {
	member := jen.Id("all").Dot("Member").Call(jen.Lit(f.Name))
	if typed(f) {
		switch f.Kind {
		case ir.ConfigString:
			return member.Dot("Text").Call()
		case ir.ConfigInteger:
			return jen.Qual(pkgPy, "ToInt64").Call(member)
		case ir.ConfigBoolean:
			return member.Dot("Truth").Call()
		}
	}
	return member
}

func firstSentence(f ir.ConfigField) string {
	text := f.Description
	if text == "" {
		text = f.Title
	}
	for i, r := range text {
		if r == '\n' || (r == '.' && i+1 < len(text) && text[i+1] == ' ') {
			return text[:i] + "."
		}
	}
	if text == "" && f.Secret {
		return "a secret."
	}
	if text != "" && text[len(text)-1] != '.' {
		return fmt.Sprint(text, ".")
	}
	return text
}
