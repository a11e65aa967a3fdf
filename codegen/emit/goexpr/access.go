package goexpr

import (
	"math"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/runtime/py"
)

// name compiles a variable where it is read.
func (c *compiler) name(n *expr.Name) val {
	if v, ok := c.vars[n.Var]; ok {
		return v.read()
	}
	if b, ok := c.binding(n); ok {
		if b.Func != "" {
			c.problem(n.At, "the function %s is printed, not called", n.Name)
			return constant(py.Str("<function " + n.Name + " at 0x0>"))
		}
		return b.val()
	}
	switch {
	case c.loops[n.Var] != nil:
		c.unsupported(n.At, "the variable loop is only supported with an attribute")
		return constant(py.Value{})
	case n.Var.Init == expr.InitSelf:
		return constant(py.Dict())
	case n.Var.Init == expr.InitUnset:
		return constant(py.Value{})
	case expr.IsFunction(n.Name):
		c.problem(n.At, "the function %s is printed, not called", n.Name)
		return constant(py.Str("<function " + n.Name + " at 0x0>"))
	case c.scope.Extra != nil:
		v := dynamic(c.e("Variable").Call(c.scope.Extra(), jen.Lit(n.Name)), raisesOther|usesEval)
		v.undef = false
		return v
	}
	return constant(py.Value{}) // reported by undeclared; the template never gets here
}

// val is the whole of what a binding stands for.
func (b Binding) val() val {
	if b.Const != nil {
		return constant(*b.Const)
	}
	v := val{typ: b.Type, cheap: true}
	if b.Expr != nil {
		v.code = b.Expr()
	} else {
		return constant(py.Value{})
	}
	if b.Type == Value {
		v.undef = !b.Defined && !b.Object
		if b.Object && !b.Null {
			v.kind = py.KindDict
		}
	}
	switch b.Type {
	case String:
		v.kind = py.KindString
	case Int:
		v.kind = py.KindInt
	case Bool:
		v.kind = py.KindBool
	}
	return v
}

// binding resolves an expression that the scope reaches directly: a variable,
// or a chain of constant accesses below one.
func (c *compiler) binding(x expr.Expr) (Binding, bool) {
	switch x := x.(type) {
	case *expr.Name:
		if _, local := c.vars[x.Var]; local {
			return Binding{}, false
		}
		if x.Var.Init != expr.InitRoot {
			return Binding{}, false
		}
		b, ok := c.scope.Roots[x.Name]
		return b, ok
	case *expr.Attr:
		if b, ok := c.binding(x.X); ok {
			return b.member(x.Name, true)
		}
	case *expr.Item:
		key, isText := constText(x.Key)
		if b, ok := c.binding(x.X); ok && isText {
			return b.member(key, false)
		}
	}
	return Binding{}, false
}

func constText(x expr.Expr) (string, bool) {
	if k, ok := x.(*expr.Const); ok {
		s, ok := k.Value.(string)
		return s, ok
	}
	return "", false
}

// member finds a member of a binding that can be named in Go. Names that
// Python objects have by themselves are left to the general access, unless
// the scope knows better.
func (b Binding) member(name string, dotted bool) (Binding, bool) {
	if a, ok := b.Attributes[name]; ok && dotted {
		return a, true
	}
	if dotted && isAttribute(name) {
		return Binding{}, false
	}
	if f, ok := b.Fields[name]; ok && (f.alwaysThere() || !isAttribute(name)) {
		return f, true
	}
	if a, ok := b.Attributes[name]; ok && b.Closed {
		return a, true
	}
	switch {
	case isAttribute(name):
		return Binding{}, false
	case b.Const != nil && b.Const.Kind() == py.KindDict:
		m := b.Const.Member(name)
		return Binding{Const: &m}, true
	case b.Member != nil:
		return Binding{Expr: func() *jen.Statement { return b.Member(name) }}, true
	case b.Closed:
		return Binding{Const: &py.Value{}}, true
	case b.Type == Value && b.Expr != nil && (b.Object || b.Defined):
		return Binding{Expr: func() *jen.Statement { return b.Expr().Dot("Member").Call(jen.Lit(name)) }}, true
	}
	return Binding{}, false
}

func (b Binding) alwaysThere() bool {
	return b.Defined || b.Type != Value || (b.Const != nil && !b.Const.IsUndefined())
}

// isAttribute reports whether some Python object of a template has a name by
// itself: a method of its type, or what every object has.
func isAttribute(name string) bool {
	if strings.HasPrefix(name, "_") {
		return true
	}
	switch name {
	case "clear", "copy", "fromkeys", "get", "items", "keys", "pop", "popitem", "setdefault", "update", "values", // dict
		"append", "count", "extend", "index", "insert", "remove", "reverse", "sort", // list
		"data", "stream_name", "associated_slice", "file_reference", // Record
		"partition", "cursor_slice", "extra_fields": // StreamSlice
		return true
	}
	return false
}

// attr compiles x.name.
func (c *compiler) attr(x *expr.Attr) val {
	if b, ok := c.binding(x); ok {
		return b.val()
	}
	if v, ok := c.loopAttr(x); ok {
		return v
	}
	of := c.expr(x.X)
	return c.access(of, "Attr", jen.Lit(x.Name), func(e *py.Eval) py.Value { return e.Attr(*of.konst, x.Name) })
}

// item compiles x[key].
func (c *compiler) item(x *expr.Item) val {
	if b, ok := c.binding(x); ok {
		return b.val()
	}
	of := c.expr(x.X)
	if s, ok := x.Key.(*expr.Slice); ok {
		return c.slice(of, s)
	}
	key := c.expr(x.Key)
	if key.isConst() {
		if text, ok := key.konst.Str(); ok {
			return c.access(of, "Key", jen.Lit(text), func(e *py.Eval) py.Value { return e.Key(*of.konst, text) })
		}
		if n, ok := key.konst.Int64(); ok && n >= math.MinInt32 && n <= math.MaxInt32 {
			return c.access(of, "Index", intCode(n), func(e *py.Eval) py.Value { return e.Index(*of.konst, int(n)) })
		}
	}
	return dynamic(c.e("Item").Call(of.value(), key.value()), raisesUndefined|usesEval).with(of, key)
}

// access prints one step of an access chain: an error only if there is
// nothing to look into.
func (c *compiler) access(of val, method string, key *jen.Statement, fold func(*py.Eval) py.Value) val {
	if of.isConst() && fold != nil {
		if v, ok := folded(fold); ok {
			return v
		}
	}
	fx := usesEval
	if of.undef {
		fx |= raisesUndefined
	}
	return dynamic(c.e(method).Call(of.value(), key), fx).with(of)
}

// folded evaluates an operation on constants; it fails where that raises, so
// that the generated code raises it.
func folded(op func(*py.Eval) py.Value) (val, bool) {
	var e py.Eval
	v := op(&e)
	if e.Err() != nil || (v.IsUndefined() && v != (py.Value{})) {
		return val{}, false // it raises, or is what the sandbox puts in the place of an unsafe attribute
	}
	switch v.Kind() {
	case py.KindUndefined, py.KindNone, py.KindBool, py.KindInt, py.KindBigInt, py.KindFloat, py.KindString, py.KindList, py.KindTuple, py.KindDict:
		return constant(v), true
	}
	return val{}, false // a method and the like
}

func (c *compiler) slice(of val, s *expr.Slice) val {
	args := []jen.Code{of.value()}
	fx := usesEval | raisesOther | raisesType // slicing is Python's own, which Jinja does not soften
	v := dynamic(nil, 0).with(of)
	for _, bound := range []expr.Expr{s.Low, s.High, s.Step} {
		if bound == nil {
			args = append(args, qual("Absent"))
			continue
		}
		b := c.expr(bound)
		args = append(args, b.value())
		v = v.with(b)
	}
	if s.Step == nil {
		fx &^= raisesOther
	}
	if of.kind == py.KindString && literalBounds(s) {
		fx = usesEval
		v.kind, v.undef = py.KindString, false
	}
	if of.undef {
		fx |= raisesUndefined
	}
	v.code = c.e("Slice").Call(args...)
	v.fx |= fx
	return v
}

// literalBounds reports whether a slice's bounds are integers of the source.
func literalBounds(s *expr.Slice) bool {
	for _, bound := range []expr.Expr{s.Low, s.High} {
		if u, ok := bound.(*expr.Unary); ok && u.Op == "-" {
			bound = u.X
		}
		if k, ok := bound.(*expr.Const); bound != nil && (!ok || constValue(k.Value).Kind() != py.KindInt) {
			return false
		}
	}
	return s.Step == nil
}
