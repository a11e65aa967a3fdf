package lower

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// parsed is what one source text gives, wherever it stands.
type parsed struct {
	ast *expr.Template
	err error
}

func (l *lowerer) parse(source string) *parsed {
	p, ok := l.templates[source]
	if !ok {
		p = &parsed{}
		if p.ast, p.err = expr.Parse(source); p.err != nil {
			p.ast, _ = expr.Parse("")
		}
		l.templates[source] = p
	}
	return p
}

// template gives the interpolated string of a node.
func (c *component) template(n *manifest.Node, field string, scope ir.Scope) *ir.Template {
	return c.templateWith(n, field, scope, c.parameters())
}

// templateWith is template with other parameters in force than the
// component's own.
func (c *component) templateWith(n *manifest.Node, field string, scope ir.Scope, parameters ir.Object) *ir.Template {
	if n.Hole != 0 {
		t := c.l.filled(n)
		t.Path, t.Scope, t.Parameters, t.Mapped.Text = within(c.path, field), scope, parameters, true
		if old := c.l.originals[t.Mapped]; old != nil { // known only here what it may read
			t.Mapped.Original = c.templateWith(old, field, scope, parameters)
		}
		return t
	}
	p := c.l.parse(n.Text)
	t := &ir.Template{Source: n.Text, Pos: n.Pos(), Path: within(c.path, field), AST: p.ast, Scope: scope, Parameters: parameters}
	if !strings.Contains(n.Text, "{") && !strings.Contains(n.Text, "stream_state") {
		return t
	}
	for _, m := range n.Marks() {
		t.Marks = append(t.Marks, ir.Mark{Offset: m.Offset, Pos: m.Pos})
	}
	if p.err != nil {
		c.syntax(n, t, p.err)
		return t
	}
	c.checkNames(n, t)
	return t
}

// filled gives the template of a place that a resolver fills.
func (l *lowerer) filled(n *manifest.Node) *ir.Template {
	return &ir.Template{Source: n.Text, Pos: n.Pos(), AST: l.parse(n.Text).ast, Mapped: l.holeOf(n)}
}

// syntax reports a template that does not parse.
func (c *component) syntax(n *manifest.Node, t *ir.Template, err error) {
	offset, message := 0, err.Error()
	var e *expr.Error
	if errors.As(err, &e) {
		offset, message = e.Offset, e.Msg
	}
	c.l.add(diag.Diagnostic{Pos: t.At(offset), Code: "template/syntax", Message: message}, c.uses(n))
}

// checkNames reports variables that do not exist where the template stands.
// They are warnings, since the CDK only fails when it gets there.
func (c *component) checkNames(n *manifest.Node, t *ir.Template) {
	if at := strings.Index(t.Source, "stream_state"); at >= 0 {
		c.l.add(diag.Diagnostic{
			Pos: t.At(at), Severity: diag.Warning, Code: "template/stream-state",
			Message: "the CDK refuses every text with \"stream_state\" in it when it gets here",
		}, c.uses(n))
		return
	}
	names := t.Scope.Names()
	for _, root := range t.AST.Roots() {
		if slices.Contains(names, root.Name) || c.extra(t, root.Name) {
			continue
		}
		suggestion := "the variables here are " + strings.Join(names, ", ")
		if near := diag.Nearest(root.Name, names); near != "" {
			suggestion = fmt.Sprintf("did you mean %q?", near)
		}
		c.l.add(diag.Diagnostic{
			Pos: t.At(root.Offset), Severity: diag.Warning, Code: "template/name",
			Message: fmt.Sprintf("the variable %q does not exist here", root.Name), Suggestion: suggestion,
		}, c.uses(n))
	}
}

// extra reports whether a variable may come from the slice's extra fields.
func (c *component) extra(t *ir.Template, name string) bool {
	if !t.Scope.Open() {
		return false
	}
	here := c.l.here
	return here == nil || here.open || slices.Contains(here.extra, name)
}

// constant is a template that the manifest does not hold: a default.
func (c *component) constant(field, text string) *ir.Template {
	return &ir.Template{Source: text, Pos: c.pos(), Path: within(c.path, field), AST: c.l.parse(text).ast, Scope: ir.ScopeConfig}
}

// isStatic reports whether a template is nothing but text.
func isStatic(t *ir.Template) bool {
	_, ok := t.AST.Static()
	return ok
}
