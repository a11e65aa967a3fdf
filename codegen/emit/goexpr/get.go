package goexpr

import (
	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/runtime/py"
)

// get compiles x.get('key') and x.get('key', default) where x is known to be
// a dict; ok is false for other calls.
func (c *compiler) get(x *expr.Call) (val, bool) {
	fun, ok := x.Fun.(*expr.Attr)
	if !ok || fun.Name != "get" || len(x.Named) > 0 || len(x.Pos) == 0 || len(x.Pos) > 2 {
		return val{}, false
	}
	key, isText := constText(x.Pos[0])
	b, bound := c.binding(fun.X)
	if !isText || !bound || !b.isDict() {
		return val{}, false
	}
	m, ok := b.plainMember(key)
	if !ok {
		return val{}, false
	}
	v := m.val()
	otherwise := constant(py.None)
	if len(x.Pos) == 2 {
		otherwise = c.expr(x.Pos[1])
	}
	switch {
	case m.alwaysThere():
		return v, true
	case v.isConst():
		return otherwise, true
	}
	v.undef = otherwise.undef
	if otherwise.isConst() && otherwise.konst.IsNone() {
		v.code = qual("OrNone").Call(v.code)
	} else {
		v.code = qual("OrElse").Call(v.code, otherwise.value())
	}
	v.cheap = v.cheap && otherwise.cheap
	return v.with(otherwise), true
}

// isDict reports whether the binding can only be a dict.
func (b Binding) isDict() bool {
	return !b.Null && (b.Fields != nil || b.Member != nil || b.Closed || (b.Const != nil && b.Const.Kind() == py.KindDict) || (b.Object && b.Defined))
}

// plainMember is a member by its key alone, as dict.get finds it.
func (b Binding) plainMember(name string) (Binding, bool) {
	b.Attributes = nil
	if f, ok := b.Fields[name]; ok {
		return f, true
	}
	switch {
	case b.Const != nil:
		m := b.Const.Member(name)
		return Binding{Const: &m}, true
	case b.Member != nil:
		return Binding{Expr: func() *jen.Statement { return b.Member(name) }}, true
	case b.Closed:
		return Binding{Const: &py.Value{}}, true
	case b.Expr != nil:
		return Binding{Expr: func() *jen.Statement { return b.Expr().Dot("Member").Call(jen.Lit(name)) }}, true
	}
	return Binding{}, false
}
