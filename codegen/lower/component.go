package lower

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// component is a mapping of the manifest while it is lowered. Its accessors
// report what the CDK would refuse, note which fields are known, and give
// zero values for what is absent or wrong.
type component struct {
	l      *lowerer
	n      *manifest.Node
	parent *component
	typ    string // empty for mappings that have no type
	label  string // how messages name it: the type, or the field where it stands
	path   string
	known  []string
	// loose says that the CDK keeps unknown fields, so they are no mistake.
	loose bool
}

func (c *component) pos() diag.Pos { return c.n.Pos() }

// uses lists the places that brought the component here by reference, the
// nearest first.
func (c *component) uses(at *manifest.Node) []diag.Pos {
	const enough = 3
	var out []diag.Pos
	add := func(p diag.Pos) {
		if p.IsValid() && len(out) < enough && !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	if at != nil && at != c.n {
		add(at.Use())
	}
	for ; c != nil; c = c.parent {
		add(c.n.Use())
	}
	return out
}

// fail reports an error at a node of the component.
func (c *component) fail(at *manifest.Node, code, format string, args ...any) {
	c.say(diag.Error, at, code, "", fmt.Sprintf(format, args...))
}

// warn reports a warning at a node of the component.
func (c *component) warn(at *manifest.Node, code, format string, args ...any) {
	c.say(diag.Warning, at, code, "", fmt.Sprintf(format, args...))
}

func (c *component) say(s diag.Severity, at *manifest.Node, code, suggestion, message string) {
	if at == nil {
		at = c.n
	}
	d := diag.Diagnostic{Pos: at.Pos(), Severity: s, Code: code, Message: message, Suggestion: suggestion}
	if base := at.Base(); at == c.n && base.IsValid() && (code == "field/missing" || code == "component/type") {
		d.Related = append(d.Related, diag.Related{Pos: base, Message: "the rest of it stands here"})
	}
	c.l.add(d, c.uses(at))
}

// oneOf prints choices for a message.
func oneOf(choices []string) string {
	if len(choices) == 1 {
		return choices[0]
	}
	return "one of " + strings.Join(choices, ", ")
}

// open begins a component that stands at a field of another one; nil when
// what stands there is not one of the types.
func (c *component) open(n *manifest.Node, field string, types ...string) *component {
	if n == nil || n.Broken {
		return nil
	}
	name := fieldName(field)
	if n.Hole != 0 {
		c.unknown(n)
		return nil
	}
	if n.Kind != manifest.Map {
		c.fail(n, "component/kind", "%s takes a component, not %s", name, n.Kind)
		return nil
	}
	out := &component{l: c.l, n: n, parent: c, path: within(c.path, field)}
	t := n.Get("type")
	switch {
	case t == nil:
		c.say(diag.Error, n, "component/type", "write "+oneOf(types), fmt.Sprintf("%s has no type", name))
		return nil
	case t.Broken:
		return nil
	case t.Hole != 0:
		c.unknown(t)
		return nil
	case t.Kind != manifest.String || !slices.Contains(types, t.Text):
		c.wrongType(t, name, types)
		return nil
	}
	out.typ, out.label = t.Text, t.Text
	out.known = append(out.known, "type", "$parameters")
	return out
}

// fieldName takes the index or key off a path below a field.
func fieldName(field string) string {
	if i := strings.IndexAny(field, "[."); i >= 0 {
		return field[:i]
	}
	return field
}

// wrongType reports a type that the field does not take.
func (c *component) wrongType(t *manifest.Node, field string, types []string) {
	suggestion := "write " + oneOf(types)
	message := fmt.Sprintf("%q is not a type of %s", t.Text, field)
	if isType(t.Text) {
		message = fmt.Sprintf("%s cannot stand at %s", t.Text, field)
	} else if near := diag.Nearest(t.Text, types); near != "" {
		suggestion = fmt.Sprintf("did you mean %q? It takes %s", near, oneOf(types))
	}
	if t.Kind != manifest.String {
		message = fmt.Sprintf("the type of %s is a name, not %s", field, t.Kind)
	}
	c.say(diag.Error, t, "component/type", suggestion, message)
}

// inner begins a mapping that has no type of its own, or needs none.
func (c *component) inner(n *manifest.Node, field string) *component {
	if n == nil || n.Broken {
		return nil
	}
	if n.Hole != 0 {
		c.unknown(n)
		return nil
	}
	if n.Kind != manifest.Map {
		c.fail(n, "field/kind", "%s takes a mapping, not %s", field, n.Kind)
		return nil
	}
	return &component{l: c.l, n: n, parent: c, label: field, path: within(c.path, field), known: []string{"type", "$parameters"}}
}

// untyped begins a component whose type may be left out, but must be right
// when it is written.
func (c *component) untyped(n *manifest.Node, field, typ string) *component {
	name := fieldName(field)
	out := c.inner(n, field)
	if out == nil {
		return nil
	}
	out.label = typ
	if t := n.Get("type"); t != nil && !t.Broken && !t.IsText(typ) {
		out.wrongType(t, name, []string{typ})
	}
	return out
}

// has reports whether a field is written, and makes it known.
func (c *component) has(name string) bool { return c.field(name) != nil }

// field gives a field's value; nil when it is absent. The CDK's schema takes
// no null where it names a type.
func (c *component) field(name string) *manifest.Node {
	v := c.anything(name)
	if v == nil {
		return nil
	}
	if v.Kind == manifest.Null && !v.Broken {
		c.say(diag.Error, v, "field/null", "leave it out", fmt.Sprintf("%s of %s is null", name, c.label))
		return nil
	}
	return v
}

// anything is field where null is a value like others.
func (c *component) anything(name string) *manifest.Node {
	c.know(name)
	if c.l.watch != nil {
		c.l.watch(c, name)
	}
	return c.n.Get(name)
}

// know makes fields known without reading them: the CDK accepts them and
// they mean nothing here.
func (c *component) know(names ...string) {
	for _, name := range names {
		if !slices.Contains(c.known, name) {
			c.known = append(c.known, name)
		}
	}
}

// must gives a required field's value; nil and an error when it is absent.
func (c *component) must(name string) *manifest.Node {
	v := c.field(name)
	if v == nil && c.n.Get(name) == nil {
		c.fail(nil, "field/missing", "%s has no %s", c.label, name)
	}
	if v != nil && v.Broken {
		return nil
	}
	return v
}

// child begins the component at a field; nil when there is none.
func (c *component) child(name string, types ...string) *component {
	return c.open(c.field(name), name, types...)
}

// mustChild begins the component at a required field.
func (c *component) mustChild(name string, types ...string) *component {
	return c.open(c.must(name), name, types...)
}

// list gives the elements of a list field and the path of each.
func (c *component) list(name string, n *manifest.Node) []*manifest.Node {
	if n == nil || n.Broken {
		return nil
	}
	if n.Kind != manifest.List {
		c.wrongKind(n, name, "a list")
		return nil
	}
	return n.Items
}

// children begins the components of a list field, leaving out wrong ones.
func (c *component) children(name string, types ...string) []*component {
	return c.opened(name, c.field(name), types)
}

// mustChildren is children for a required field.
func (c *component) mustChildren(name string, types ...string) []*component {
	return c.opened(name, c.must(name), types)
}

func (c *component) opened(name string, n *manifest.Node, types []string) []*component {
	var out []*component
	for i, item := range c.list(name, n) {
		if k := c.open(item, fmt.Sprintf("%s[%d]", name, i), types...); k != nil {
			out = append(out, k)
		}
	}
	return out
}

// wrongKind reports a value of the wrong kind.
func (c *component) wrongKind(n *manifest.Node, name, want string) {
	if n.Hole != 0 {
		c.unknown(n)
		return
	}
	suggestion := ""
	if want == "a string" && (n.Kind == manifest.Int || n.Kind == manifest.Float || n.Kind == manifest.Bool || n.Kind == manifest.Date || n.Kind == manifest.DateTime) {
		suggestion = "put it in quotes"
	}
	if m := c.n.Member(name); m != nil && m.Spread {
		suggestion = "the value comes from $parameters"
	}
	c.say(diag.Error, n, "field/kind", suggestion, fmt.Sprintf("%s takes %s, not %s", name, want, n.Kind))
}

// done reports the fields that nothing knows. Those that $parameters spread
// onto the component are no mistake.
func (c *component) done() {
	if c.loose {
		return
	}
	for i := range c.n.Members {
		m := &c.n.Members[i]
		if m.Spread || slices.Contains(c.known, m.Key) || c.baked(m) {
			continue
		}
		suggestion := ""
		if near := diag.Nearest(m.Key, c.unused()); near != "" {
			suggestion = fmt.Sprintf("did you mean %q?", near)
		}
		c.l.add(diag.Diagnostic{
			Pos: m.Pos(), Severity: diag.Warning, Code: "field/unknown", Suggestion: suggestion,
			Message: fmt.Sprintf("%s has no field %q: it is ignored", c.label, m.Key),
		}, c.uses(nil))
	}
}

// baked reports whether an entry is a parameter that an export of the
// connector builder wrote down where it had been spread.
func (c *component) baked(m *manifest.Member) bool {
	p := c.n.Get("$parameters").Get(m.Key)
	return p != nil && bytes.Equal(p.AppendJSON(nil), m.Value.AppendJSON(nil))
}

// unused lists the known fields that are not written.
func (c *component) unused() []string {
	var out []string
	for _, k := range c.known {
		if c.n.Get(k) == nil {
			out = append(out, k)
		}
	}
	return out
}

// parameters is the $parameters object in force at the component.
func (c *component) parameters() ir.Object {
	p := c.n.Get("$parameters")
	if p == nil || p.Kind != manifest.Map {
		return nil
	}
	return c.l.object(p)
}
