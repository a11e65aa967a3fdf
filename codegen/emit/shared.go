package emit

import (
	"fmt"
	"strings"

	"github.com/dave/jennifer/jen"
)

// shared collects what the streams' files ask of the connector's own file:
// fields, functions that build, and values that several streams use.
type shared struct {
	fields   []jen.Code
	setups   []jen.Code // first statements of New, after the connector is made
	builders []string
	// sharedBuilders build the values that builders use, and run before them.
	sharedBuilders []string
	decls          []jen.Code
	values         map[string]string // a value's printed form → the field that holds it
	counts         map[string]int
	done           map[string]bool
}

func (s *shared) field(c jen.Code) { s.fields = append(s.fields, c) }

func (s *shared) setup(c jen.Code) { s.setups = append(s.setups, c) }

func (s *shared) builder(name string) { s.builders = append(s.builders, name) }

// once runs f the first time that it is asked for name.
func (s *shared) once(name string, f func()) {
	if s.done == nil {
		s.done = map[string]bool{}
	}
	if !s.done[name] {
		s.done[name] = true
		f()
	}
}

func (s *shared) print(f *jen.File) {
	for _, d := range s.decls {
		f.Add(d)
		f.Line()
	}
}

// sharedValue prints a value once for all streams whose manifests say the same
// there, as a field of the connector with a function that builds it.
func (e *emitter) sharedValue(kind string, typ *jen.Statement, assign func(g *jen.Group, target *jen.Statement)) *jen.Statement {
	label := kindLabel[kind]
	body := func(g *jen.Group) { assign(g, jen.Id("c").Dot("holder")) }
	locals, components := e.locals, e.componentVars
	defer func() { e.locals, e.componentVars = locals, components }() // it may be asked for amid another function
	text := e.textOf(body)
	own, receiver := &e.shared, jen.Id("Connector")
	if e.dynamic != nil && e.printsHole(body) {
		own, receiver = e.own(), jen.Id(e.templateType(e.dynamic))
		kind = e.lower(e.dynamic.Template) + strings.ToUpper(kind[:1]) + kind[1:]
	}
	if own.values == nil {
		own.values, own.counts = map[string]string{}, map[string]int{}
	}
	if name, ok := own.values[text]; ok {
		return jen.Id("c").Dot(name)
	}
	own.counts[kind]++
	name := kind
	if n := own.counts[kind]; n > 1 {
		name = fmt.Sprintf("%s%d", kind, n)
	}
	own.values[text] = name
	own.field(jen.Id(name).Add(typ))
	build := name + "Build"
	e.locals = nil
	own.decls = append(own.decls, jen.Comment(fmt.Sprintf("// %s builds an %s that streams share.", build, label)).Line().
		Func().Params(jen.Id("c").Op("*").Add(receiver)).Id(build).Params().Error().BlockFunc(func(g *jen.Group) {
		assign(g, jen.Id("c").Dot(name))
		g.Return(jen.Nil())
	}))
	own.sharedBuilders = append(own.sharedBuilders, build)
	return jen.Id("c").Dot(name)
}

// textOf is the code that a function would have, to be compared with others.
func (e *emitter) textOf(body func(g *jen.Group)) string {
	locals, components := e.locals, e.componentVars
	defer func() { e.locals, e.componentVars = locals, components }()
	e.locals = nil
	return fmt.Sprintf("%#v", jen.Func().Params().BlockFunc(body))
}

// own collects what the type whose methods are being printed has.
func (e *emitter) own() *shared {
	if e.dynamic == nil {
		return &e.shared
	}
	if e.instances[e.dynamic] == nil {
		e.instances[e.dynamic] = &shared{}
	}
	return e.instances[e.dynamic]
}

// kindLabel is what doc comments call a shared value.
var kindLabel = map[string]string{"authenticator": "authenticator", "errorHandler": "error handler", "budget": "API budget"}

// local gives a name for a variable of the function being built: the base, then
// base2 and so on.
func (e *emitter) local(base string) string {
	if e.locals == nil {
		e.locals = map[string]int{}
	}
	e.locals[base]++
	if n := e.locals[base]; n > 1 {
		return fmt.Sprintf("%s%d", base, n)
	}
	return base
}
