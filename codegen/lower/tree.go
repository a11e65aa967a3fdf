package lower

import (
	"fmt"
	"math/big"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// object gives a mapping as constant data.
func (l *lowerer) object(n *manifest.Node) ir.Object {
	if o, ok := l.trees[n.Same()]; ok {
		return o
	}
	o := ir.Object{}
	for i := range n.Members {
		o = append(o, ir.Member{Key: n.Members[i].Key, Value: l.data(n.Members[i].Value), Made: n.Members[i].Value.Made})
	}
	l.trees[n.Same()] = o
	return o
}

// data gives a value as constant data. Dates are their ISO text.
func (l *lowerer) data(n *manifest.Node) ir.Tree {
	if n.Hole != 0 {
		return l.filled(n)
	}
	switch n.Kind {
	case manifest.Map:
		return l.object(n)
	case manifest.List:
		out := make([]ir.Tree, 0, len(n.Items))
		for _, item := range n.Items {
			out = append(out, l.data(item))
		}
		return out
	}
	return scalar(n)
}

func scalar(n *manifest.Node) ir.Tree {
	switch n.Kind {
	case manifest.Null:
		return nil
	case manifest.Bool:
		return n.Text == "true"
	case manifest.Int:
		if i, ok := n.Int64(); ok {
			return i
		}
		if b, ok := new(big.Int).SetString(n.Text, 10); ok {
			return b
		}
	case manifest.Float:
		if f, ok := n.Float64(); ok {
			return f
		}
	}
	return n.Text
}

// nested gives a value whose strings and keys are interpolated at every level.
func (c *component) nested(n *manifest.Node, field string, scope ir.Scope) ir.Tree {
	switch n.Kind {
	case manifest.Map:
		return c.nestedObject(n, field, scope)
	case manifest.List:
		out := make([]ir.Tree, 0, len(n.Items))
		for i, item := range n.Items {
			out = append(out, c.nested(item, fmt.Sprintf("%s[%d]", field, i), scope))
		}
		return out
	case manifest.String:
		return c.anyTemplate(n, field, scope)
	}
	return scalar(n)
}

// anyTemplate is template for a place that takes values of any kind.
func (c *component) anyTemplate(n *manifest.Node, field string, scope ir.Scope) *ir.Template {
	if n.Hole == 0 {
		return c.template(n, field, scope)
	}
	h := c.l.holeOf(n)
	text := h.Text
	t := c.template(n, field, scope)
	h.Text, h.Interpolated = text, true
	return t
}

func (c *component) nestedObject(n *manifest.Node, field string, scope ir.Scope) ir.Object {
	out := make(ir.Object, 0, len(n.Members))
	for i := range n.Members {
		m := &n.Members[i]
		at := within(field, m.Key)
		out = append(out, ir.Member{Key: m.Key, KeyTemplate: c.key(m, at, scope), Value: c.nested(m.Value, at, scope), Made: m.Value.Made})
	}
	return out
}

// shallow gives a mapping whose keys and string values are interpolated, and
// nothing below.
func (c *component) shallow(n *manifest.Node, field string, scope ir.Scope) ir.Object {
	if n == nil || n.Broken {
		return nil
	}
	if n.Kind != manifest.Map {
		c.wrongKind(n, field, "a mapping")
		return nil
	}
	out := make(ir.Object, 0, len(n.Members))
	for i := range n.Members {
		m := &n.Members[i]
		at := within(field, m.Key)
		v := ir.Tree(nil)
		if m.Value.Kind == manifest.String {
			v = c.template(m.Value, at, scope)
		} else {
			v = c.l.data(m.Value)
		}
		out = append(out, ir.Member{Key: m.Key, KeyTemplate: c.key(m, at, scope), Value: v})
	}
	return out
}

// key gives the template of a mapping's key.
func (c *component) key(m *manifest.Member, path string, scope ir.Scope) *ir.Template {
	return &ir.Template{Source: m.Key, Pos: m.Pos(), Path: within(c.path, path), AST: c.l.parse(m.Key).ast, Scope: scope, Parameters: c.parameters()}
}
