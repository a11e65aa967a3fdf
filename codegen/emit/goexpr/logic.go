package goexpr

import (
	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/runtime/py"
)

// truthOf compiles an expression of which only the truth counts.
func (c *compiler) truthOf(x expr.Expr) val {
	switch x := x.(type) {
	case *expr.Binary:
		if x.Op == "and" || x.Op == "or" {
			return c.both(x.Op, c.truthOf(x.X), func() val { return c.truthOf(x.Y) })
		}
	case *expr.Unary:
		if x.Op == "not" {
			return not(c.truthOf(x.X))
		}
	}
	return c.expr(x).truth()
}

// both joins two truths with && or ||. The right side is compiled only where
// the left does not decide already.
func (c *compiler) both(op string, left val, compile func() val) val {
	decides := op == "or"
	if left.isConst() {
		if left.konst.Truth() == decides {
			return left
		}
		return compile()
	}
	right := compile()
	sign := "&&"
	if decides {
		sign = "||"
	}
	operand := func(v val) *jen.Statement {
		if v.join != "" && v.join != sign {
			return jen.Parens(v.goBool())
		}
		return v.goBool()
	}
	out := boolean(infix(operand(left), sign, operand(right)), 0).with(left, right)
	out.op, out.join, out.cheap = true, sign, left.cheap && right.cheap
	return out
}

func not(v val) val {
	if v.isConst() {
		return constant(py.Bool(!v.konst.Truth()))
	}
	if v.not != nil {
		return v.not.with(v)
	}
	out := boolean(jen.Op("!").Add(paren(v)), 0).with(v)
	out.cheap, out.not = v.cheap, &v
	return out
}

// andOr compiles and and or where their value counts, not only its truth.
func (c *compiler) andOr(x *expr.Binary) val {
	a := c.expr(x.X)
	if a.isConst() {
		if a.konst.Truth() == (x.Op == "or") {
			return a
		}
		return c.expr(x.Y)
	}
	b := c.expr(x.Y)
	if a.typ == Bool && (b.typ == Bool || (b.isConst() && b.kind == py.KindBool)) {
		return c.both(x.Op, a, func() val { return b })
	}
	if x.Op == "or" && a.typ == String && b.isText() && b.cheap {
		v := val{code: jen.Qual("cmp", "Or").Call(a.code, b.text()), typ: String, kind: py.KindString, cheap: true}.with(a, b)
		v.plain, v.full = a.plain && b.plain, b.full
		return v
	}
	name := map[string]string{"and": "And", "or": "Or"}[x.Op]
	v := val{undef: b.undef, cheap: a.cheap && b.cheap}.with(a, b)
	if x.Op == "and" {
		v.undef = v.undef || a.undef
	}
	if b.cheap && !b.fx.raises() {
		v.code = qual(name).Call(a.value(), b.value())
		return v
	}
	v.fx |= usesEval
	v.code = c.e(name).Call(a.value(), lazy(b))
	return v
}

// lazy prints func() py.Value { return v }.
func lazy(v val) *jen.Statement {
	return jen.Func().Params().Add(qual("Value")).Add(inline(jen.Return(v.value())))
}

// inline prints a block on one line.
func inline(code ...jen.Code) *jen.Statement {
	return jen.Custom(jen.Options{Open: "{ ", Close: " }", Separator: "; "}, code...)
}

func (c *compiler) cond(x *expr.Cond) val {
	test := c.truthOf(x.Test)
	otherwise := func() val {
		if x.Else == nil {
			return constant(py.Value{})
		}
		return c.expr(x.Else)
	}
	if test.isConst() {
		if test.konst.Truth() {
			return c.expr(x.Then)
		}
		return otherwise()
	}
	then, els := c.expr(x.Then), otherwise()
	v := val{undef: then.undef || els.undef, plain: then.plain && els.plain, full: then.full && els.full}.with(test, then, els)
	if then.kind == els.kind {
		v.kind = then.kind
	}
	eager := then.cheap && els.cheap && !then.fx.raises() && !els.fx.raises()
	switch {
	case eager && then.typ == Value && !then.isConst() && expr.FormatExpr(x.Test) == expr.FormatExpr(x.Then):
		v.code = qual("Or").Call(then.value(), els.value())
		v.cheap = true
		return v
	case eager && then.isText() && els.isText():
		v.typ = String
		v.code = qual("Choose").Call(test.goBool(), then.text(), els.text())
		v.cheap = test.cheap
		return v
	case eager:
		v.code = qual("Choose").Call(test.goBool(), then.value(), els.value())
		v.cheap = test.cheap
		return v
	}
	v.fx |= usesEval
	v.code = c.e("If").Call(test.goBool(), lazy(then), lazy(els))
	return v
}
