package goexpr

import (
	"math/big"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/runtime/py"
)

// compare compiles a chain of comparisons: a < b < c is a < b and b < c. That b
// is printed twice changes nothing: what templates call has no effect.
func (c *compiler) compare(x *expr.Compare) val {
	left := c.expr(x.X)
	if len(x.Ops) == 1 {
		return c.comparison(x.Ops[0].Op, left, c.expr(x.Ops[0].Y))
	}
	out := constant(py.True)
	for _, op := range x.Ops {
		right := c.expr(op.Y)
		step := c.comparison(op.Op, left, right)
		out = c.both("and", out, func() val { return step })
		left = right
	}
	return out
}

func (c *compiler) comparison(op string, a, b val) val {
	if a.isConst() && b.isConst() {
		if v, ok := folded(func(e *py.Eval) py.Value { return py.Bool(relation(e, op, *a.konst, *b.konst)) }); ok {
			return v
		}
	}
	switch op {
	case "==":
		return equal(a, b)
	case "!=":
		return not(equal(a, b))
	case "in":
		return c.in(a, b)
	case "not in":
		return not(c.in(a, b))
	}
	if a.typ == Int && b.isInt() || b.typ == Int && a.isInt() {
		return operator(op, a, b)
	}
	if a.typ == String && b.isText() || b.typ == String && a.isText() {
		return operator(op, a, b)
	}
	fx := raisesUndefined | raisesType | usesEval
	if a.isNumber() && b.isNumber() || a.kind == py.KindString && b.kind == py.KindString {
		fx = usesEval
	}
	method := map[string]string{"<": "Lt", "<=": "Le", ">": "Gt", ">=": "Ge"}[op]
	return boolean(c.e(method).Call(a.value(), b.value()), fx).with(a, b)
}

func relation(e *py.Eval, op string, a, b py.Value) bool {
	switch op {
	case "==":
		return py.Equal(a, b)
	case "!=":
		return !py.Equal(a, b)
	case "<":
		return e.Lt(a, b)
	case "<=":
		return e.Le(a, b)
	case ">":
		return e.Gt(a, b)
	case ">=":
		return e.Ge(a, b)
	case "in":
		return e.In(a, b)
	}
	return !e.In(a, b)
}

// isInt reports whether the value is an integer that Go can compare.
func (v val) isInt() bool { return v.typ == Int || (v.isConst() && v.kind == py.KindInt) }

// operator prints a Go comparison of two strings or two integers.
func operator(op string, a, b val) val {
	inverse := map[string]string{"==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}[op]
	side := func(op string) val {
		v := boolean(infix(goOperand(a), op, goOperand(b)), 0).with(a, b)
		v.op, v.cheap = true, a.cheap && b.cheap
		return v
	}
	out, opposite := side(op), side(inverse)
	out.not, opposite.not = &opposite, &out
	return out
}

func goOperand(v val) *jen.Statement {
	if v.isConst() {
		if n, ok := v.konst.Int64(); ok && v.kind == py.KindInt {
			return intCode(n)
		}
		return text(v.konst.Text())
	}
	return paren(v)
}

// equal compares by ==, which never raises.
func equal(a, b val) val {
	if a.isConst() {
		a, b = b, a
	}
	switch {
	case a.isText() && b.isText(), a.isInt() && b.isInt():
		return operator("==", a, b)
	case a.typ == Bool && (b.typ == Bool || b.isConst() && b.kind == py.KindBool):
		return equalBool(a, b)
	}
	v := boolean(nil, 0).with(a, b)
	v.cheap = a.cheap && b.cheap
	switch {
	case b.isText():
		v.code = qual("EqualStr").Call(a.value(), b.text())
	case b.isConst() && b.kind == py.KindInt && a.typ == Value:
		n, _ := b.konst.Int64()
		v.code = qual("EqualInt").Call(a.value(), intCode(n))
	case b.isConst() && b.kind == py.KindNone && a.typ == Value:
		v.code = dot(a.value(), "IsNone")
	default:
		v.code = qual("Equal").Call(a.value(), b.value())
	}
	return v
}

func equalBool(a, b val) val {
	if !b.isConst() {
		return operator("==", a, b)
	}
	if b.konst.Truth() {
		return a
	}
	return not(a)
}

// in compiles membership.
func (c *compiler) in(a, b val) val {
	if b.typ == String && a.isText() {
		return boolean(jen.Qual("strings", "Contains").Call(b.text(), a.text()), 0).with(a, b)
	}
	if items, ok := constTexts(b); ok && len(items) > 0 {
		v := boolean(qual("InStrs").Call(append([]jen.Code{a.value()}, items...)...), 0).with(a)
		v.cheap = a.cheap
		return v
	}
	fx := raisesType | usesEval
	if b.kind == py.KindList || b.kind == py.KindTuple {
		fx = usesEval
	} else if b.kind == py.KindDict && a.isText() {
		fx = usesEval
	}
	return boolean(c.e("In").Call(a.value(), b.value()), fx).with(a, b)
}

// constTexts gives the items of a constant list of strings.
func constTexts(v val) ([]jen.Code, bool) {
	if !v.isConst() || (v.kind != py.KindList && v.kind != py.KindTuple) {
		return nil, false
	}
	var out []jen.Code
	for item := range v.konst.Elems() {
		text, ok := item.Str()
		if !ok {
			return nil, false
		}
		out = append(out, jen.Lit(text))
	}
	return out, true
}

// constValue gives the value of a literal of the template language.
func constValue(v any) py.Value {
	switch v := v.(type) {
	case bool:
		return py.Bool(v)
	case int64:
		return py.Int(v)
	case *big.Int:
		return py.BigInt(v)
	case float64:
		return py.Float(v)
	case string:
		return py.Str(v)
	}
	return py.None
}
