package goexpr

import (
	"math"
	"strconv"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/runtime/py"
)

const pkgPy = "github.com/airgen/airgen/runtime/py"

// effects is what evaluating something needs and may meet.
type effects uint8

const (
	raisesUndefined effects = 1 << iota // UndefinedError
	raisesType                          // TypeError, which makes the CDK print the template itself
	raisesOther
	usesEval  // the code mentions the *py.Eval
	raisesAny = raisesUndefined | raisesType | raisesOther
)

func (f effects) raises() bool { return f&raisesAny != 0 }

// val is a compiled expression.
type val struct {
	code  *jen.Statement // nil for a constant
	typ   Type
	konst *py.Value
	fx    effects
	kind  py.Kind // what it is known to be, where that matters; KindUndefined: not known
	undef bool    // it may be undefined
	cheap bool    // evaluating it costs nothing and has no effect
	op    bool    // it is a Go operator expression: needs parentheses under another
	join  string  // && or || of such an expression, where it is one
	not   *val    // its negation, where that reads better than !
	plain bool    // its text can be no Python literal
	full  bool    // its text is never empty
}

func constant(v py.Value) val {
	text := v.Text()
	return val{
		konst: &v, kind: v.Kind(), undef: v.IsUndefined(), cheap: true,
		plain: !expr.TextCanBeLiteral(text, true), full: text != "",
	}
}

// dynamic is a py.Value that can be anything.
func dynamic(code *jen.Statement, fx effects) val {
	return val{code: code, fx: fx, undef: true}
}

func boolean(code *jen.Statement, fx effects) val {
	return val{code: code, typ: Bool, fx: fx, kind: py.KindBool}
}

func (v val) isConst() bool { return v.konst != nil }

// with adds the effects of the operands of v.
func (v val) with(operands ...val) val {
	for _, o := range operands {
		v.fx |= o.fx
	}
	return v
}

func qual(name string) *jen.Statement { return jen.Qual(pkgPy, name) }

// value gives the py.Value of v.
func (v val) value() *jen.Statement {
	if v.isConst() {
		return constCode(*v.konst)
	}
	switch v.typ {
	case String:
		return qual("Str").Call(v.code)
	case Int:
		return qual("Int").Call(v.code)
	case Bool:
		return qual("Bool").Call(v.code)
	}
	return v.code
}

// text gives the Go string that Jinja prints for v.
func (v val) text() *jen.Statement {
	if v.isConst() {
		return text(v.konst.Text())
	}
	switch v.typ {
	case String:
		return v.code
	case Int:
		return jen.Qual("strconv", "FormatInt").Call(v.code, jen.Lit(10))
	}
	return dot(v.value(), "Text")
}

// truth gives the Go bool of Python's truth of v.
func (v val) truth() val {
	switch {
	case v.isConst():
		return constant(py.Bool(v.konst.Truth()))
	case v.typ == Bool:
		return v
	case v.typ == String:
		return val{code: infix(paren(v), "!=", jen.Lit("")), typ: Bool, fx: v.fx, cheap: v.cheap, op: true, kind: py.KindBool}
	case v.typ == Int:
		return val{code: infix(paren(v), "!=", jen.Lit(0)), typ: Bool, fx: v.fx, cheap: v.cheap, op: true, kind: py.KindBool}
	}
	return val{code: dot(v.code, "Truth"), typ: Bool, fx: v.fx, cheap: v.cheap, kind: py.KindBool}
}

// goBool gives the code of something that is a Go bool, constants included.
func (v val) goBool() *jen.Statement {
	if v.isConst() {
		return jen.Lit(v.konst.Truth())
	}
	return v.code
}

// dot calls a method without arguments; infix joins two expressions. Both
// leave the statements that they are given as they are.
func dot(x *jen.Statement, method string) *jen.Statement {
	return jen.Add(x).Dot(method).Call()
}

func infix(x *jen.Statement, op string, y *jen.Statement) *jen.Statement {
	return jen.Add(x).Op(op).Add(y)
}

// paren gives the code, in parentheses where it is an operator expression.
func paren(v val) *jen.Statement {
	if v.op {
		return jen.Parens(v.code)
	}
	return v.code
}

// constCode prints a constant as a Go expression of type py.Value.
func constCode(v py.Value) *jen.Statement {
	switch v.Kind() {
	case py.KindUndefined:
		return qual("Value").Values()
	case py.KindNone:
		return qual("None")
	case py.KindBool:
		if v.Truth() {
			return qual("True")
		}
		return qual("False")
	case py.KindInt:
		n, _ := v.Int64()
		return qual("Int").Call(intCode(n))
	case py.KindFloat:
		f, _ := v.Float64()
		return qual("Float").Call(floatCode(f))
	case py.KindString:
		return qual("Str").Call(text(v.Text()))
	case py.KindList:
		return qual("ListOf").Call(constItems(v)...)
	case py.KindTuple:
		return qual("TupleOf").Call(constItems(v)...)
	case py.KindDict:
		return constDict(v)
	}
	repr := v.Repr() // of big integers, sets and bytes a literal
	if v.Kind() == py.KindEllipsis {
		repr = "..."
	}
	return qual("Literal").Call(jen.Lit(repr))
}

func constItems(v py.Value) []jen.Code {
	var out []jen.Code
	for item := range v.Elems() {
		out = append(out, constCode(item))
	}
	return out
}

func constDict(v py.Value) *jen.Statement {
	plain := true
	for k := range v.Items() {
		plain = plain && k.Kind() == py.KindString
	}
	var out []jen.Code
	for k, item := range v.Items() {
		if plain {
			out = append(out, jen.Lit(k.Text()), constCode(item))
		} else {
			out = append(out, constCode(k), constCode(item))
		}
	}
	if plain {
		return qual("Dict").Call(out...)
	}
	return qual("DictOfValues").Call(out...)
}

// text prints a string literal, raw where that spares escapes.
func text(s string) *jen.Statement {
	if strings.ContainsAny(s, "\"\\\n") && strconv.CanBackquote(strings.ReplaceAll(s, "\n", "")) {
		return jen.Op("`" + s + "`")
	}
	return jen.Lit(s)
}

// intCode prints an untyped Go integer; jennifer would write int64(5).
func intCode(n int64) *jen.Statement { return jen.Op(strconv.FormatInt(n, 10)) }

func floatCode(f float64) *jen.Statement {
	switch {
	case math.IsInf(f, 0):
		sign := 1
		if f < 0 {
			sign = -1
		}
		return jen.Qual("math", "Inf").Call(jen.Lit(sign))
	case math.IsNaN(f):
		return jen.Qual("math", "NaN").Call()
	}
	return jen.Op(strconv.FormatFloat(f, 'g', -1, 64))
}
