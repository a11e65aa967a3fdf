package goexpr

import (
	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/runtime/py"
)

// expr compiles an expression.
func (c *compiler) expr(x expr.Expr) val {
	switch x := x.(type) {
	case *expr.Const:
		return constant(constValue(x.Value))
	case *expr.Name:
		return c.name(x)
	case *expr.List:
		return c.items(x.Items, py.KindList, "ListOf")
	case *expr.Tuple:
		return c.items(x.Items, py.KindTuple, "TupleOf")
	case *expr.Dict:
		return c.dict(x)
	case *expr.Attr:
		return c.attr(x)
	case *expr.Item:
		return c.item(x)
	case *expr.Slice:
		c.problem(x.At, "a slice beside other keys is always undefined")
		return constant(py.Value{})
	case *expr.Call:
		return c.call(x)
	case *expr.Filter:
		return c.filter(x, c.expr(x.X))
	case *expr.Test:
		return c.test(x)
	case *expr.Unary:
		return c.unary(x)
	case *expr.Binary:
		return c.binary(x)
	case *expr.Compare:
		return c.compare(x)
	case *expr.Concat:
		return c.concat(x)
	case *expr.Cond:
		return c.cond(x)
	}
	return constant(py.Value{})
}

func (c *compiler) items(items []expr.Expr, kind py.Kind, fun string) val {
	v := val{kind: kind, cheap: true}
	var args []jen.Code
	var consts []py.Value
	for _, x := range items {
		item := c.expr(x)
		v = v.with(item)
		v.cheap = v.cheap && item.cheap
		args = append(args, item.value())
		if item.isConst() {
			consts = append(consts, *item.konst)
		}
	}
	if len(consts) == len(items) {
		if kind == py.KindTuple {
			return constant(py.TupleOf(consts...))
		}
		return constant(py.ListOf(consts...))
	}
	v.code = qual(fun).Call(args...)
	return v
}

func (c *compiler) dict(d *expr.Dict) val {
	v := val{kind: py.KindDict, cheap: true}
	var names, pairs []jen.Code
	var consts []py.Value
	plain := true
	for _, p := range d.Items {
		key, item := c.expr(p.Key), c.expr(p.Value)
		v = v.with(key, item)
		v.cheap = v.cheap && key.cheap && item.cheap
		pairs = append(pairs, key.value(), item.value())
		if key.isConst() && key.kind == py.KindString {
			names = append(names, key.text(), item.value())
		} else {
			plain = false
		}
		if key.isConst() && item.isConst() {
			consts = append(consts, *key.konst, *item.konst)
		}
	}
	switch {
	case plain && len(consts) == len(pairs):
		return constant(py.DictOfValues(consts...))
	case plain:
		v.code = qual("Dict").Call(names...)
	default:
		v.code = qual("DictOfValues").Call(pairs...)
	}
	return v
}

func (c *compiler) unary(x *expr.Unary) val {
	if x.Op == "not" {
		return not(c.truthOf(x.X))
	}
	v := c.expr(x.X)
	method := "Neg"
	if x.Op == "+" {
		method = "Pos"
	}
	if v.isConst() {
		if out, ok := folded(func(e *py.Eval) py.Value {
			if x.Op == "+" {
				return e.Pos(*v.konst)
			}
			return e.Neg(*v.konst)
		}); ok {
			return out
		}
	}
	return operation(c.e(method).Call(v.value()), raisesUndefined|raisesType, v)
}

// operation is what an operator gives: never undefined unless it raises.
func operation(code *jen.Statement, fx effects, operands ...val) val {
	return val{code: code, fx: fx | usesEval}.with(operands...)
}

func (c *compiler) binary(x *expr.Binary) val {
	switch x.Op {
	case "and", "or":
		return c.andOr(x)
	}
	a, b := c.expr(x.X), c.expr(x.Y)
	if a.isConst() && b.isConst() {
		if v, ok := folded(func(e *py.Eval) py.Value { return arithmetic(e, x.Op, *a.konst, *b.konst) }); ok {
			return v
		}
	}
	if x.Op == "+" && a.kind == py.KindString && b.kind == py.KindString {
		return join([]val{a, b})
	}
	method := map[string]string{"+": "Add", "-": "Sub", "*": "Mul", "/": "Div", "//": "FloorDiv", "%": "Mod", "**": "Pow"}[x.Op]
	if a.kind == py.KindTime && b.kind == py.KindDelta && (x.Op == "+" || x.Op == "-") { // a constant duration
		v := operation(c.e(method).Call(a.value(), b.value()), 0, a, b)
		v.kind = py.KindTime
		return v
	}
	if a.isNumber() && b.isNumber() && x.Op != "**" {
		v := operation(c.e(method).Call(a.value(), b.value()), raisesOther, a, b)
		v.kind = a.kind
		if b.kind == py.KindFloat || x.Op == "/" {
			v.kind = py.KindFloat
		}
		if x.Op == "+" || x.Op == "-" || x.Op == "*" || (b.isConst() && b.konst.Truth()) {
			v.fx &^= raisesOther // never zero
			v = v.with(a, b)
		}
		return v
	}
	return operation(c.e(method).Call(a.value(), b.value()), raisesAny, a, b)
}

// isNumber reports whether the value can only be an int or a float.
func (v val) isNumber() bool { return v.kind == py.KindInt || v.kind == py.KindFloat }

// isText reports whether the value can only be a string.
func (v val) isText() bool { return v.typ == String || (v.isConst() && v.kind == py.KindString) }

func arithmetic(e *py.Eval, op string, a, b py.Value) py.Value {
	switch op {
	case "+":
		return e.Add(a, b)
	case "-":
		return e.Sub(a, b)
	case "*":
		return e.Mul(a, b)
	case "/":
		return e.Div(a, b)
	case "//":
		return e.FloorDiv(a, b)
	case "%":
		return e.Mod(a, b)
	}
	return e.Pow(a, b)
}

func (c *compiler) concat(x *expr.Concat) val {
	var parts []val
	for _, item := range x.Items {
		parts = append(parts, c.expr(item))
	}
	return join(parts)
}

// join prints the texts of several values, one after the other.
func join(parts []val) val {
	parts = mergeTexts(parts)
	if len(parts) == 0 {
		return constant(py.Str(""))
	}
	if len(parts) == 1 && parts[0].isConst() {
		return constant(py.Str(parts[0].konst.Text()))
	}
	out := val{typ: String, kind: py.KindString, cheap: true, op: len(parts) > 1}
	out.plain = parts[0].plain && parts[0].full && !parts[0].isConst()
	if parts[0].isConst() {
		out.plain = !expr.TextCanBeLiteral(parts[0].konst.Text(), false)
	}
	for i, p := range parts {
		out.full = out.full || p.full
		out = out.with(p)
		out.cheap = out.cheap && p.cheap
		if i == 0 {
			out.code = p.text()
		} else {
			out.code = infix(out.code, "+", p.text())
		}
	}
	return out
}

// mergeTexts joins constants that stand side by side, and leaves out what
// prints nothing.
func mergeTexts(parts []val) []val {
	var out []val
	for _, p := range parts {
		if p.isConst() {
			text := p.konst.Text()
			if text == "" {
				continue
			}
			if n := len(out); n > 0 && out[n-1].isConst() {
				out[n-1] = constant(py.Str(out[n-1].konst.Text() + text))
				continue
			}
			p = constant(py.Str(text))
		}
		out = append(out, p)
	}
	return out
}
