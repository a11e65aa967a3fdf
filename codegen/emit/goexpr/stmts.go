package goexpr

import (
	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/runtime/py"
)

// block collects statements.
type block struct{ code []jen.Code }

func (b *block) add(code jen.Code) { b.code = append(b.code, code) }

func (b *block) print(g *jen.Group) {
	for _, code := range b.code {
		g.Add(code)
	}
}

// statements prints a template that holds statements: a function body that
// builds the text.
func (c *compiler) statements(f form) Code {
	out := c.ident("text")
	var b block
	b.add(jen.Var().Id(out).Qual("strings", "Builder"))
	c.open(&b, c.t.Vars, c.t.Nodes)
	c.nodes(&b, c.t.Nodes, out)
	v := val{code: jen.Id(out).Dot("String").Call(), typ: String, kind: py.KindString, fx: c.fx}
	last := f.end(c, result{v: v, literal: expr.CanBeLiteral(c.t), empty: true})
	b.add(jen.Return(last.code))
	c.guard(b.print)
	typ := map[Type]*jen.Statement{Value: qual("Value"), String: jen.String(), Bool: jen.Bool()}[last.typ]
	return Code{
		Expr:     jen.Func().Params().Add(typ).BlockFunc(b.print).Call(),
		Type:     last.typ,
		Eval:     (c.fx|last.fx)&usesEval != 0,
		Body:     b.print,
		Problems: c.sorted(),
	}
}

// use notes the effects of what is printed as a statement.
func (c *compiler) use(v val) val {
	c.fx |= v.fx
	return v
}

// nodes prints statements that write to the strings.Builder named out.
func (c *compiler) nodes(b *block, nodes []expr.Node, out string) {
	for i := 0; i < len(nodes); i++ {
		switch n := nodes[i].(type) {
		case *expr.Text, *expr.Output:
			end := i
			for end < len(nodes) && isInline(nodes[end]) {
				end++
			}
			c.write(b, out, c.inline(nodes[i:end]).v)
			i = end - 1
		case *expr.If:
			c.ifNode(b, n, out)
		case *expr.For:
			c.forNode(b, n, out)
		case *expr.Set:
			c.assign(b, n.Target, c.expr(n.Value))
		case *expr.SetBlock:
			c.assign(b, n.Target, c.captured(b, n.Vars, n.Body, n.Filter))
		case *expr.With:
			c.with(b, n, out)
		case *expr.FilterBlock:
			c.write(b, out, c.captured(b, n.Vars, n.Body, n.Filter))
		}
	}
}

func isInline(n expr.Node) bool {
	switch n.(type) {
	case *expr.Text, *expr.Output:
		return true
	}
	return false
}

func (c *compiler) write(b *block, out string, v val) {
	c.use(v)
	if v.isConst() && v.konst.Text() == "" {
		return
	}
	b.add(jen.Id(out).Dot("WriteString").Call(v.text()))
}

func (c *compiler) ifNode(b *block, n *expr.If, out string) {
	var chain *jen.Statement
	for _, branch := range n.Branches {
		test := c.use(c.truthOf(branch.Test))
		if test.isConst() && !test.konst.Truth() {
			continue
		}
		var body block
		if test.isConst() { // the rest is never reached
			if chain == nil {
				c.nodes(b, branch.Body, out)
				return
			}
			c.nodes(&body, branch.Body, out)
			b.add(chain.Else().BlockFunc(body.print))
			return
		}
		c.nodes(&body, branch.Body, out)
		if chain == nil {
			chain = jen.If(test.goBool()).BlockFunc(body.print)
		} else {
			chain.Else().If(test.goBool()).BlockFunc(body.print)
		}
	}
	if chain == nil {
		c.nodes(b, n.Else, out)
		return
	}
	if len(n.Else) > 0 {
		var body block
		c.nodes(&body, n.Else, out)
		if len(body.code) > 0 {
			chain.Else().BlockFunc(body.print)
		}
	}
	b.add(chain)
}

// captured renders nodes to a string of their own, through a chain of filters.
func (c *compiler) captured(b *block, vars []*expr.Var, nodes []expr.Node, filter expr.Expr) val {
	inline := true
	for _, n := range nodes {
		inline = inline && isInline(n)
	}
	var v val
	if inline {
		v = join(c.parts(nodes))
	} else {
		name := c.ident("part")
		b.add(jen.Var().Id(name).Qual("strings", "Builder"))
		c.open(b, vars, nodes)
		c.nodes(b, nodes, name)
		v = val{code: jen.Id(name).Dot("String").Call(), typ: String, kind: py.KindString}
	}
	return c.chain(filter, v)
}

// chain applies the filters of a block, innermost first.
func (c *compiler) chain(filter expr.Expr, v val) val {
	f, ok := filter.(*expr.Filter)
	if !ok {
		return v
	}
	return c.filter(f, c.chain(f.X, v))
}

func (c *compiler) with(b *block, n *expr.With, out string) {
	var values []val
	for _, x := range n.Values {
		values = append(values, c.expr(x))
	}
	for i, target := range n.Targets {
		c.assign(b, target, values[i])
	}
	c.open(b, n.Vars, n.Body)
	c.nodes(b, n.Body, out)
}
