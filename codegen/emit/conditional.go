package emit

import (
	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// conditions prints the function that finds out which ConditionalStreams a
// config has. It is built first: the other builders ask for the result.
func (e *emitter) conditions() {
	var fields []string
	templates := map[string]*ir.Template{}
	for _, s := range e.plan.Connector.Streams {
		if s.Condition == nil {
			continue
		}
		if name := e.conditionField(s.Condition); templates[name] == nil {
			fields = append(fields, name)
			templates[name] = s.Condition
			e.shared.field(jen.Id(name).Bool().Comment("the condition of " + s.Name))
		}
	}
	if len(fields) == 0 {
		return
	}
	e.shared.sharedBuilders = append([]string{"conditions"}, e.shared.sharedBuilders...)
	e.shared.decls = append(e.shared.decls, jen.Comment("// conditions finds out which of the conditional streams there are with this config.").Line().
		Func().Params(jen.Id("c").Op("*").Id("Connector")).Id("conditions").Params().Error().BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, nil)
		for _, name := range fields {
			g.Id("c").Dot(name).Op("=").Add(x.cond(templates[name]))
		}
		g.Return(x.err())
	}))
}

// conditionField names the connector's field that holds a condition, after the
// first stream that has it.
func (e *emitter) conditionField(t *ir.Template) string {
	for _, s := range e.plan.Connector.Streams {
		if s.Condition != nil && s.Condition.Source == t.Source {
			return "has" + e.base(s)
		}
	}
	return ""
}

// holds prints the test of a presence.
func (e *emitter) holds(p plan.Presence) *jen.Statement {
	out := jen.Empty()
	for i, t := range p.AnyOf {
		if i > 0 {
			out.Op("||")
		}
		out.Id("c").Dot(e.conditionField(t))
	}
	return out
}

// unlessPresent prints the early return of what a config may not need.
func (e *emitter) unlessPresent(g *jen.Group, p plan.Presence) {
	switch {
	case p.Always || len(p.AnyOf) == 0:
	case len(p.AnyOf) == 1:
		g.If(jen.Op("!").Add(e.holds(p))).Block(jen.Return(jen.Nil()))
	default:
		g.If(jen.Op("!").Parens(e.holds(p))).Block(jen.Return(jen.Nil()))
	}
}

// part is an element of a list and with which configs it is there.
type part struct {
	code     *jen.Statement
	literal  bool // code is {…}, whose type the list has
	presence plan.Presence
}

// list prints what a list needs before it can be used, and gives the list: one
// literal, or a variable of this name where elements are conditional.
func (e *emitter) list(g *jen.Group, name string, element *jen.Statement, parts []part) *jen.Statement {
	literal := func(parts []part) *jen.Statement {
		return jen.Index().Add(element.Clone()).Values(linesOf(parts, func(p part) *jen.Statement { return p.code })...)
	}
	first := 0
	for first < len(parts) && parts[first].presence.Always {
		first++
	}
	if first == len(parts) {
		return literal(parts)
	}
	if first == 0 {
		g.Var().Id(name).Index().Add(element.Clone())
	} else {
		g.Id(name).Op(":=").Add(literal(parts[:first]))
	}
	for i := first; i < len(parts); {
		p := parts[i].presence
		run := i
		for run < len(parts) && parts[run].presence.Equal(p) {
			run++
		}
		add := jen.Id(name).Op("=").Append(append([]jen.Code{jen.Id(name)}, elements(element, parts[i:run])...)...)
		if p.Always {
			g.Add(add)
		} else {
			g.If(e.holds(p)).Block(add)
		}
		i = run
	}
	return jen.Id(name)
}

// elements prints parts as arguments, where literals need their type.
func elements(element *jen.Statement, parts []part) []jen.Code {
	var out []jen.Code
	for _, p := range parts {
		code := p.code
		if p.literal {
			code = element.Clone().Add(code)
		}
		if len(parts) > 1 {
			code = jen.Line().Add(code)
		}
		out = append(out, code)
	}
	if len(parts) > 1 {
		out = append(out, jen.Line())
	}
	return out
}

// streamField prints the stream that a node reads. Without its condition the
// node may be there for its children alone.
func (e *emitter) streamField(n *plan.Node) *jen.Statement {
	name := e.streamName(n.Stream)
	listed := plan.Listed(n.Of())
	if listed.Equal(n.Present()) || listed.Always {
		return name
	}
	return jen.Qual(pkgSource, "NameIf").Call(e.holds(listed), name)
}

// readerParts lists the walks of the static streams.
func (e *emitter) readerParts() []part {
	var out []part
	for _, r := range e.plan.Readers {
		if r.Dynamic == nil && r.Resolver == nil {
			out = append(out, part{jen.Id("c").Dot(e.readerName(r)).Call(), false, r.Present()})
		}
	}
	return out
}

// nodeParts lists nodes of a walk; a condition that the whole walk has is not
// theirs.
func (e *emitter) nodeParts(r *plan.Reader, nodes []*plan.Node) []part {
	var out []part
	whole := r.Present()
	for _, n := range nodes {
		p := n.Present()
		if p.Equal(whole) {
			p = plan.Presence{Always: true}
		}
		out = append(out, part{e.nodeLiteral(n), true, p})
	}
	return out
}

// streamParts lists the static streams.
func (e *emitter) streamParts() []part {
	var out []part
	for _, s := range e.plan.Connector.Streams {
		out = append(out, part{e.streamLiteral(s), true, plan.Listed(s)})
	}
	return out
}
