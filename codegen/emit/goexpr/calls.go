package goexpr

import (
	"fmt"
	"slices"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/runtime/py"
)

// arguments are compiled arguments of a call.
type arguments struct {
	pos   []val
	named []keyword
}

type keyword struct {
	name string
	val  val
}

// args compiles arguments; ok is false for *args and **kwargs, which are
// reported.
func (c *compiler) args(a expr.Args, at int) (arguments, bool) {
	if a.Star != nil || a.StarStar != nil {
		c.unsupported(at, "*args and **kwargs are not supported")
		return arguments{}, false
	}
	var out arguments
	for _, x := range a.Pos {
		out.pos = append(out.pos, c.expr(x))
	}
	for _, k := range a.Named {
		out.named = append(out.named, keyword{k.Name, c.expr(k.Value)})
	}
	return out, true
}

func (a arguments) all() []val {
	out := slices.Clone(a.pos)
	for _, k := range a.named {
		out = append(out, k.val)
	}
	return out
}

// bind puts arguments into the order of the parameters, defaults filled in.
// msg says what is wrong where Python would raise a TypeError.
func (s signature) bind(a arguments) (out []val, msg string) {
	if s.rest {
		if len(a.named) > 0 {
			return nil, fmt.Sprintf("got an unexpected keyword argument %q", a.named[0].name)
		}
		return a.pos, ""
	}
	if len(a.pos) > len(s.params) {
		return nil, fmt.Sprintf("takes %d arguments, got %d", len(s.params), len(a.pos))
	}
	filled := make([]bool, len(s.params))
	out = make([]val, len(s.params))
	for i, v := range a.pos {
		out[i], filled[i] = v, true
	}
	for _, k := range a.named {
		i := slices.IndexFunc(s.params, func(p param) bool { return p.name == k.name })
		switch {
		case i < 0:
			return nil, fmt.Sprintf("got an unexpected keyword argument %q", k.name)
		case filled[i]:
			return nil, fmt.Sprintf("got two values for %q", k.name)
		}
		out[i], filled[i] = k.val, true
	}
	for i, p := range s.params {
		switch {
		case filled[i]:
		case p.otherwise == nil:
			return nil, fmt.Sprintf("needs the argument %q", p.name)
		default:
			out[i] = constant(*p.otherwise)
		}
	}
	return out, ""
}

// invoke prints a call of the signature with bound arguments.
func (c *compiler) invoke(s signature, args ...val) val {
	var code []jen.Code
	v := val{typ: s.typ, kind: s.kind, fx: s.fx, undef: s.typ == Value && s.kind == py.KindUndefined}.with(args...)
	for _, a := range args {
		code = append(code, a.value())
	}
	v.code = c.e(s.method).Call(code...)
	return v
}

// raise prints code that raises an exception of the CDK at run time.
func (c *compiler) raise(class, message string) val {
	fx := raisesOther | usesEval
	if class == "TypeError" {
		fx = raisesType | usesEval
	}
	return dynamic(c.e("Fail").Call(qual(class), jen.Lit(message)), fx)
}

// call compiles f(…) and x.method(…).
func (c *compiler) call(x *expr.Call) val {
	if v, ok := c.get(x); ok {
		return v
	}
	a, ok := c.args(x.Args, x.At)
	if !ok {
		return constant(py.Value{})
	}
	switch fun := x.Fun.(type) {
	case *expr.Name:
		b, bound := c.binding(fun)
		switch {
		case bound && b.Func != "":
			return dynamic(c.e(b.Func).Call(codes(constant(py.None), a.pos)[1:]...), raisesAny|usesEval).with(a.all()...)
		case !bound && fun.Var.IsRoot() && expr.IsFunction(fun.Name):
			return c.function(fun, a)
		}
	case *expr.Attr:
		if v, ok := c.loopCall(fun, a); ok {
			return v
		}
		return c.method(fun, a)
	}
	of := c.expr(x.Fun)
	if len(a.named) > 0 {
		c.problem(x.At, "only methods and functions take keyword arguments")
	}
	return dynamic(c.e("CallValue").Call(codes(of, a.pos)...), raisesAny|usesEval).with(append(a.all(), of)...)
}

func codes(first val, rest []val) []jen.Code {
	out := []jen.Code{first.value()}
	for _, v := range rest {
		out = append(out, v.value())
	}
	return out
}

// function compiles a call of a macro or of one of Jinja's own functions.
func (c *compiler) function(fun *expr.Name, a arguments) val {
	switch fun.Name {
	case "dict", "namespace":
		return c.dictCall(a)
	}
	s, ok := functionSignature(fun.Name)
	if !ok {
		c.unsupported(fun.At, "the function %s is not supported", fun.Name)
		return constant(py.Value{})
	}
	args, msg := s.bind(a)
	if msg != "" {
		c.problem(fun.At, "%s() %s", fun.Name, msg)
		return c.raise("TypeError", fun.Name+"() "+msg).with(a.all()...)
	}
	if fun.Name == "duration" && args[0].isConst() {
		s.kind = durationKind(*args[0].konst)
		if s.kind != py.KindUndefined {
			s.fx = usesEval // it is valid
		}
	}
	return c.invoke(s, args...)
}

// durationKind gives what a constant duration evaluates to, when it is valid
// and short enough for every clock.
func durationKind(text py.Value) py.Kind {
	var e py.Eval
	v := e.Duration(text)
	long := e.Duration(py.Str("P365000D"))
	if e.Err() != nil || (v.Kind() == py.KindDelta && (e.Gt(v, long) || e.Lt(v, e.Neg(long)))) {
		return py.KindUndefined
	}
	return v.Kind()
}

// dictCall compiles dict(…) and namespace(…): members as keywords, or a copy of
// a mapping.
func (c *compiler) dictCall(a arguments) val {
	if len(a.pos) == 0 {
		v := val{kind: py.KindDict}.with(a.all()...)
		var pairs []jen.Code
		for _, k := range a.named {
			pairs = append(pairs, jen.Lit(k.name), k.val.value())
		}
		v.code = qual("Dict").Call(pairs...)
		return v
	}
	v := val{kind: py.KindDict, fx: raisesAny | usesEval}.with(a.all()...)
	v.code = c.e("DictFrom").Call(append([]jen.Code{kwargs(a.named)}, codes(a.pos[0], a.pos[1:])...)...)
	return v
}

func kwargs(named []keyword) jen.Code {
	if len(named) == 0 {
		return jen.Nil()
	}
	var out []jen.Code
	for _, k := range named {
		out = append(out, jen.Values(jen.Lit(k.name), k.val.value()))
	}
	return jen.Index().Add(qual("Kwarg")).Values(out...)
}

// method compiles x.name(…).
func (c *compiler) method(fun *expr.Attr, a arguments) val {
	of := c.expr(fun.X)
	if _, bound := c.binding(fun.X); bound && changes(fun.Name) && of.kind != py.KindString {
		c.unsupported(fun.At, "%s() would change the data of the connector in place", fun.Name)
	}
	if args, ok := constants(append([]val{of}, a.all()...)); ok && len(a.named) == 0 && !changes(fun.Name) {
		if v, ok := folded(func(e *py.Eval) py.Value { return e.Call(args[0], fun.Name, args[1:]...) }); ok {
			return v
		}
	}
	v := val{fx: raisesAny | usesEval, undef: true}.with(append(a.all(), of)...)
	switch {
	case fun.Name == "strftime" && len(a.pos) == 1 && len(a.named) == 0 && a.pos[0].isText() && (of.kind == py.KindTime || of.kind == py.KindDate):
		v.fx = usesEval
		v.kind = py.KindString
	case fun.Name == "get" && len(a.named) == 0 && len(a.pos) > 0 && len(a.pos) <= 2 && a.pos[0].isConst() && a.pos[0].kind == py.KindString:
		return c.getCall(of, a)
	case of.kind == py.KindString && len(a.named) == 0:
		v.kind = stringMethod(fun.Name)
		v.fx &^= raisesUndefined
		if plainCall(fun.Name, a.pos) {
			v.fx = usesEval
		}
	}
	v.undef = v.kind == py.KindUndefined
	v = v.with(append(a.all(), of)...)
	args := append([]jen.Code{of.value(), jen.Lit(fun.Name)}, codes(of, a.pos)[1:]...)
	if len(a.named) > 0 {
		args = slices.Insert(args, 2, kwargs(a.named))
		v.code = c.e("CallKw").Call(args...)
		return v
	}
	v.code = c.e("Call").Call(args...)
	return v
}

// constants gives the values of operands that are all known.
func constants(operands []val) ([]py.Value, bool) {
	var out []py.Value
	for _, v := range operands {
		if !v.isConst() {
			return nil, false
		}
		out = append(out, *v.konst)
	}
	return out, true
}

// stringMethod gives what a method of strings gives, where that is known.
func stringMethod(name string) py.Kind {
	switch name {
	case "strip", "lstrip", "rstrip", "lower", "upper", "replace", "title", "capitalize", "join", "format":
		return py.KindString
	case "split", "rsplit", "splitlines":
		return py.KindList
	case "startswith", "endswith":
		return py.KindBool
	}
	return py.KindUndefined
}

// plainCall reports whether a method of a string is called with constant
// strings as it must be, so that nothing can be raised.
func plainCall(name string, args []val) bool {
	for _, v := range args {
		if !v.isConst() || v.kind != py.KindString || v.konst.Text() == "" {
			return false
		}
	}
	switch name {
	case "strip", "lstrip", "rstrip", "split", "rsplit":
		return len(args) <= 1
	case "lower", "upper", "title", "capitalize":
		return len(args) == 0
	case "startswith", "endswith":
		return len(args) == 1
	case "replace":
		return len(args) == 2
	}
	return false
}

// getCall prints x.get('key') for an x that may be anything.
func (c *compiler) getCall(of val, a arguments) val {
	fx := raisesAny | usesEval
	if of.kind == py.KindDict {
		fx = usesEval
	}
	key := a.pos[0].text()
	v := val{fx: fx}
	if len(a.pos) == 2 && !(a.pos[1].isConst() && a.pos[1].konst.IsNone()) {
		v.undef = a.pos[1].undef
		v.code = c.e("GetOr").Call(of.value(), key, a.pos[1].value())
		return v.with(of, a.pos[1])
	}
	v.code = c.e("Get").Call(of.value(), key)
	return v.with(of)
}
