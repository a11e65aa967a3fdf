// Package expr reads the template strings of a manifest: it parses the Jinja2
// language as the Airbyte CDK configures it, keeps the byte offset of every
// node, and says what can be known without running a template. It never
// evaluates anything and prints no Go. codegen/lower calls it for every string
// of the manifest, codegen/emit/goexpr turns its trees into Go.
package expr

import "strings"

// Template is a parsed template string. A string without any braces is one
// Text node.
type Template struct {
	Source string
	Nodes  []Node
	// Vars are the variables that the template sets at its top level.
	Vars []*Var

	roots []Root
}

// Error says why a string is no template, and where: Offset counts bytes of
// the source. Unsupported marks what Jinja knows and this compiler does not.
type Error struct {
	Offset      int
	Msg         string
	Unsupported bool
}

// Error gives the sentence alone; the caller knows the file and the line.
func (e *Error) Error() string { return e.Msg }

// Parse reads a template. The error, if any, is an *Error.
func Parse(src string) (*Template, error) {
	p := &parser{tokens: tokenize(src)}
	p.next()
	t := &Template{Source: src, Nodes: p.body(nil)}
	if p.err == nil && p.tok.kind != tokEOF {
		p.unexpected("the end of the template")
	}
	if p.err != nil {
		return nil, p.err
	}
	if err := resolve(t); err != nil {
		return nil, err
	}
	return t, nil
}

// Static gives the text of a template that holds nothing but text.
func (t *Template) Static() (string, bool) {
	var b strings.Builder
	for _, n := range t.Nodes {
		text, ok := n.(*Text)
		if !ok {
			return "", false
		}
		b.WriteString(text.Text)
	}
	return b.String(), true
}

// Single gives the expression of a template that is one expression and
// nothing else: {{ x }}.
func (t *Template) Single() (Expr, bool) {
	if len(t.Nodes) != 1 {
		return nil, false
	}
	out, ok := t.Nodes[0].(*Output)
	if !ok {
		return nil, false
	}
	return out.X, true
}

// HasStatements reports whether the template holds {% … %} beyond {% raw %}.
func (t *Template) HasStatements() bool {
	for _, n := range t.Nodes {
		switch n.(type) {
		case *Text, *Output:
		default:
			return true
		}
	}
	return false
}
