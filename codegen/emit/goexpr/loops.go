package goexpr

import (
	"slices"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/runtime/py"
)

// loop is a loop being printed: the Go names of its items and its counter.
type loop struct{ items, index string }

// forNode prints a loop over the items of an iterable.
func (c *compiler) forNode(b *block, n *expr.For, out string) {
	iter := c.expr(n.Iter)
	items := c.use(dynamic(c.e("Each").Call(iter.value()), raisesType|usesEval).with(iter))
	l := &loop{}
	whole := n.Loop != nil || len(n.Else) > 0
	if whole {
		l.items = c.ident("items")
		b.add(jen.Id(l.items).Op(":=").Add(items.code))
		items.code = jen.Id(l.items)
	}
	if n.Filter != nil && whole {
		c.keepItems(b, n, l.items)
	}
	index := "_"
	if n.Loop != nil {
		l.index = c.ident("i")
		index = l.index
		c.loops[n.Loop] = l
	}
	var body block
	item := c.target(&body, n.Target, func(v *expr.Var) bool {
		return c.uses[v].reads > 0 && (n.Filter == nil || !whole || slices.ContainsFunc(n.Body, func(n expr.Node) bool { return expr.Mentions(n, v) }))
	})
	if n.Filter != nil && !whole {
		keep := c.use(c.truthOf(n.Filter))
		body.add(jen.If(not(keep).goBool()).Block(jen.Continue()))
	}
	c.open(&body, n.Vars, n.Body)
	c.nodes(&body, n.Body, out)
	head := jen.List(jen.Id(index), jen.Id(item)).Op(":=").Range().Add(items.code)
	switch {
	case item == "_" && index == "_":
		head = jen.Range().Add(items.code)
	case item == "_":
		head = jen.Id(index).Op(":=").Range().Add(items.code)
	}
	b.add(jen.For(head).BlockFunc(body.print))
	if len(n.Else) > 0 {
		var els block
		c.open(&els, n.ElseVars, n.Else)
		c.nodes(&els, n.Else, out)
		if len(els.code) > 0 {
			b.add(jen.If(jen.Len(jen.Id(l.items)).Op("==").Lit(0)).BlockFunc(els.print))
		}
	}
}

// target names the loop variable and prints what takes it apart; it gives the
// Go name of an item, "_" when none is needed. Variables that are not needed
// get no name.
func (c *compiler) target(b *block, target expr.Expr, needed func(*expr.Var) bool) string {
	for _, name := range expr.TargetNames(target) {
		delete(c.vars, name.Var) // a filter printed before had its own
		if !needed(name.Var) {
			c.vars[name.Var] = &local{}
		}
	}
	name, ok := target.(*expr.Name)
	if !ok {
		item := c.ident("item")
		c.assign(b, target, val{code: jen.Id(item), undef: true, cheap: true})
		return item
	}
	if c.vars[name.Var] != nil {
		return "_"
	}
	l := &local{name: c.ident(name.Name), declared: true}
	c.vars[name.Var] = l
	return l.name
}

// keepItems prints the filter of a loop that counts its rounds: the items that
// stay are collected first.
func (c *compiler) keepItems(b *block, n *expr.For, items string) {
	var body block
	item := c.target(&body, n.Target, func(v *expr.Var) bool { return expr.MentionsIn(n.Filter, v) })
	keep := c.use(c.truthOf(n.Filter))
	if item == "_" {
		item = c.ident("item")
	}
	kept := c.ident("kept")
	body.add(jen.If(keep.goBool()).Block(jen.Id(kept).Op("=").Append(jen.Id(kept), jen.Id(item))))
	b.add(jen.Var().Id(kept).Index().Add(qual("Value")))
	b.add(jen.For(jen.List(jen.Id("_"), jen.Id(item)).Op(":=").Range().Id(items)).BlockFunc(body.print))
	b.add(jen.Id(items).Op("=").Id(kept))
}

// loopOf recognises the variable loop.
func (c *compiler) loopOf(x expr.Expr) *loop {
	if n, ok := x.(*expr.Name); ok {
		return c.loops[n.Var]
	}
	return nil
}

// loopAttr compiles loop.index and its like.
func (c *compiler) loopAttr(x *expr.Attr) (val, bool) {
	l := c.loopOf(x.X)
	if l == nil {
		return val{}, false
	}
	i, length := jen.Id(l.index), jen.Len(jen.Id(l.items))
	number := func(code *jen.Statement) (val, bool) {
		return val{code: jen.Int64().Parens(code), typ: Int, kind: py.KindInt, cheap: true}, true
	}
	test := func(with *jen.Statement) (val, bool) {
		v, other := boolean(infix(i, "==", with), 0), boolean(infix(i, "!=", with), 0)
		v.op, v.cheap, v.not = true, true, &other
		other.op, other.cheap, other.not = true, true, &v
		return v, true
	}
	neighbour := func(exists, at *jen.Statement) (val, bool) {
		v := dynamic(c.e("If").Call(exists, lazy(val{code: jen.Id(l.items).Index(at)}), lazy(constant(py.Value{}))), usesEval)
		return v, true
	}
	switch x.Name {
	case "index":
		return number(infix(i, "+", jen.Lit(1)))
	case "index0":
		return number(i)
	case "revindex":
		return number(infix(length, "-", i))
	case "revindex0":
		return number(infix(length, "-", i).Op("-").Lit(1))
	case "length":
		return number(length)
	case "first":
		return test(jen.Lit(0))
	case "last":
		return test(infix(length, "-", jen.Lit(1)))
	case "previtem":
		return neighbour(infix(i, ">", jen.Lit(0)), infix(i, "-", jen.Lit(1)))
	case "nextitem":
		return neighbour(infix(i, "+", jen.Lit(1)).Op("<").Add(length), infix(i, "+", jen.Lit(1)))
	case "depth":
		return constant(py.Int(1)), true
	case "depth0":
		return constant(py.Int(0)), true
	}
	c.unsupported(x.At, "loop.%s is not supported", x.Name)
	return constant(py.Value{}), true
}

// loopCall compiles loop.cycle(…).
func (c *compiler) loopCall(fun *expr.Attr, a arguments) (val, bool) {
	l := c.loopOf(fun.X)
	if l == nil {
		return val{}, false
	}
	if fun.Name != "cycle" || len(a.pos) == 0 {
		c.unsupported(fun.At, "loop.%s() is not supported", fun.Name)
		return constant(py.Value{}), true
	}
	var items []jen.Code
	for _, v := range a.pos {
		items = append(items, v.value())
	}
	code := jen.Index().Add(qual("Value")).Values(items...).Index(jen.Id(l.index).Op("%").Lit(len(items)))
	return dynamic(code, 0).with(a.pos...), true
}
