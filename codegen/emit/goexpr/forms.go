package goexpr

import (
	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/runtime/py"
)

// result is what a template renders to: the value of its one expression, or
// the text of several parts.
type result struct {
	v       val
	literal bool // the text may be a Python literal
	empty   bool // the text may be empty
}

// form is how a rendered template is used.
type form struct {
	typ       Type // Go type of the outcome
	text      bool // a Go string where the outcome can be nothing else
	condition bool // a single expression is compiled as a condition
	// fold evaluates the form for a constant.
	fold func(e *py.Eval, v py.Value) py.Value
	// print ends the template in generated code.
	print func(c *compiler, r result) val
}

// end applies the form to a rendered template.
func (f form) end(c *compiler, r result) val {
	if r.v.isConst() {
		var e py.Eval
		out := f.fold(&e, *r.v.konst)
		v := constant(out)
		v.typ = f.typ
		if f.typ == Value && out.Kind() == py.KindString && f.text {
			v.typ = String
		}
		return v
	}
	return f.print(c, r)
}

// wrap prints the call that ends a template, with the template's text as its
// last argument where a TypeError can make that the result.
func (c *compiler) wrap(method string, v val, args ...jen.Code) *jen.Statement {
	if v.fx&raisesType == 0 {
		return c.e(method).Call(args...)
	}
	args = append(args, text(c.t.Source))
	if len(c.t.Source) < oneLine {
		return c.e(method).Call(args...)
	}
	return c.e(method).Add(jen.Custom(jen.Options{Open: "(", Close: ")", Separator: ",", Multi: true}, args...))
}

// oneLine is how long a template may be to stand on the line of its call.
const oneLine = 50

// ended is what a wrapper gives: the error is settled, or waits in the frame.
func ended(code *jen.Statement, typ Type) val {
	return val{code: code, typ: typ, fx: usesEval}
}

var textForm = form{
	typ:  String,
	fold: func(e *py.Eval, v py.Value) py.Value { return py.Str(e.String(v).Text()) },
	print: func(c *compiler, r result) val {
		switch {
		case r.v.fx.raises():
			return ended(c.wrap("StringText", r.v, r.v.text()), String)
		case r.literal && r.v.typ != Bool && r.v.typ != Int:
			return val{code: qual("LiteralText").Call(r.v.text()), typ: String, fx: r.v.fx}
		}
		return val{code: r.v.text(), typ: String, fx: r.v.fx}
	},
}

var valueForm = form{
	fold: func(e *py.Eval, v py.Value) py.Value { return e.String(v) },
	print: func(c *compiler, r result) val {
		switch {
		case r.v.fx.raises():
			return ended(c.wrap("String", r.v, r.v.value()), Value)
		case r.v.kind == py.KindBool || r.v.kind == py.KindInt || (!r.literal && r.v.kind == py.KindString):
			return val{code: r.v.value(), fx: r.v.fx}
		case r.v.typ == String:
			return val{code: qual("Literal").Call(r.v.code), fx: r.v.fx}
		}
		return val{code: qual("LiteralOf").Call(r.v.code), fx: r.v.fx}
	},
}

func typedForm(kind string) form {
	return form{
		fold: func(e *py.Eval, v py.Value) py.Value { return e.StringTyped(v, kind) },
		print: func(c *compiler, r result) val {
			return ended(c.wrap("StringTyped", r.v, r.v.value(), jen.Lit(kind)), Value).with(val{fx: r.v.fx & usesEval})
		},
	}
}

var mappingForm = form{
	fold: func(e *py.Eval, v py.Value) py.Value { return e.Mapping(v) },
	print: func(c *compiler, r result) val {
		if !r.v.fx.raises() && (r.v.typ == Bool || r.v.typ == Int || (!r.literal && !r.empty)) {
			return val{code: r.v.value(), fx: r.v.fx}
		}
		return ended(c.wrap("Mapping", r.v, r.v.value()), Value)
	},
}

var paramForm = form{
	text: true,
	fold: func(e *py.Eval, v py.Value) py.Value { return e.Param(v) },
	print: func(c *compiler, r result) val {
		if !r.v.fx.raises() && (r.v.typ == Bool || r.v.typ == Int || (!r.literal && !r.empty)) {
			return val{code: r.v.text(), typ: String, fx: r.v.fx}
		}
		return ended(c.wrap("Param", r.v, r.v.value()), Value)
	},
}

var nameForm = form{
	typ:  String,
	fold: func(e *py.Eval, v py.Value) py.Value { return py.Str(e.Param(v).Text()) },
	print: func(c *compiler, r result) val {
		if !r.v.fx.raises() && !r.literal && !r.empty {
			return val{code: r.v.text(), typ: String, fx: r.v.fx}
		}
		return ended(dot(c.wrap("Param", r.v, r.v.value()), "Text"), String)
	},
}

var conditionForm = form{
	typ:       Bool,
	condition: true,
	fold:      func(e *py.Eval, v py.Value) py.Value { return py.Bool(e.Condition(v)) },
	print:     func(c *compiler, r result) val { return c.holds(r.v) },
}

// holds is the CDK's truth of an evaluated condition.
func (c *compiler) holds(v val) val {
	switch {
	case v.isConst():
		var e py.Eval
		out := constant(py.Bool(e.Condition(*v.konst)))
		out.typ = Bool
		return out
	case v.typ == Bool && !v.fx.raises():
		return v
	case v.typ == Bool:
		return ended(c.e("Test").Call(v.code), Bool)
	case v.fx.raises():
		return ended(c.e("Condition").Call(v.value()), Bool)
	}
	return val{code: qual("ConditionOf").Call(v.value()), typ: Bool, fx: v.fx, kind: py.KindBool}
}

// conditionOf compiles a condition that is one expression. What is false in
// front of and is false as a condition, too; in front of or only a Go bool says
// as much, because texts like "0" are true there and false as a condition.
func (c *compiler) conditionOf(x expr.Expr) val {
	b, ok := x.(*expr.Binary)
	if !ok || (b.Op != "and" && b.Op != "or") {
		return c.holds(c.expr(x))
	}
	left := c.expr(b.X)
	if left.isConst() || (b.Op == "or" && left.typ != Bool) {
		return c.holds(c.expr(x))
	}
	out := c.both(b.Op, left.truth(), func() val { return c.conditionOf(b.Y) })
	if left.fx.raises() && !out.isConst() {
		return ended(c.e("Test").Call(out.code), Bool)
	}
	return out
}
