package goexpr

import (
	"slices"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/runtime/py"
)

// filter compiles of | name(…); of is the compiled value in front.
func (c *compiler) filter(x *expr.Filter, of val) val {
	a, ok := c.args(x.Args, x.At)
	if !ok {
		return constant(py.Value{})
	}
	switch x.Name {
	case "format":
		return c.formatFilter(of, a)
	case "map":
		return c.mapFilter(x, of, a)
	case "select", "reject":
		return c.selectFilter(x, of, a)
	case "selectattr", "rejectattr":
		return c.selectAttr(x, of, a)
	}
	return c.namedFilter(x.Name, x.At, of, a)
}

// namedFilter compiles one filter with a fixed signature.
func (c *compiler) namedFilter(name string, at int, of val, a arguments) val {
	s, ok := filterSignature(name)
	if !ok {
		if knownFilter(name) {
			c.unsupported(at, "the filter %s is not supported", name)
			return constant(py.Value{})
		}
		c.problem(at, "there is no filter %q", name)
		return c.raise("TemplateRuntimeError", "No filter named '"+name+"' found.").with(of)
	}
	args, msg := s.bind(a)
	if msg != "" {
		c.problem(at, "the filter %s %s", name, msg)
		return c.raise("TypeError", name+"() "+msg).with(append(a.all(), of)...)
	}
	switch name {
	case "default", "d":
		if args[1].isConst() {
			return defaultFilter(of, args[0], args[1].konst.Truth())
		}
	case "string":
		if of.isText() {
			return of
		}
	}
	if consts, ok := constants(append([]val{of}, args...)); ok {
		if v, ok := foldedFilter(name, consts); ok {
			return v
		}
	}
	s.fx, s.kind = refined(name, s, of, args)
	return c.invoke(s, append([]val{of}, args...)...)
}

// foldedFilter evaluates a filter of constants: those by which manifests make
// long constants readable.
func foldedFilter(name string, args []py.Value) (val, bool) {
	return folded(func(e *py.Eval) py.Value {
		switch name {
		case "string":
			return e.FilterString(args[0])
		case "join":
			return e.FilterJoin(args[0], args[1], args[2])
		case "tojson":
			return e.FilterToJSON(args[0], args[1])
		case "length", "count":
			return e.FilterLength(args[0])
		case "lower":
			return e.FilterLower(args[0])
		case "upper":
			return e.FilterUpper(args[0])
		case "int":
			return e.FilterInt(args[0], args[1], args[2])
		}
		return e.Fail(py.TypeError, "not folded")
	})
}

// refined narrows what a filter may raise, and says what it gives, for what
// is known of its operands.
func refined(name string, s signature, of val, args []val) (effects, py.Kind) {
	undefined := usesEval
	if of.undef {
		undefined |= raisesUndefined
	}
	known := of.kind != py.KindUndefined
	switch name {
	case "int", "float": // what cannot be converted is the default
		kind := map[string]py.Kind{"int": py.KindInt, "float": py.KindFloat}[name]
		if args[0].kind != kind {
			kind = py.KindUndefined
		}
		if known {
			return usesEval, kind
		}
		return undefined | raisesOther, kind // too large to convert
	case "length", "count", "list":
		kind := map[string]py.Kind{"length": py.KindInt, "count": py.KindInt, "list": py.KindList}[name]
		if of.kind == py.KindString || of.kind == py.KindList || of.kind == py.KindDict {
			return usesEval, kind
		}
		return usesEval | raisesType, kind
	case "first", "last", "string", "tojson":
		return usesEval | raisesType, s.kind
	case "hash":
		if args[0].isConst() && slices.Contains([]string{"md5", "sha1", "sha256", "sha512"}, args[0].konst.Text()) {
			return usesEval, s.kind
		}
	case "replace":
		if args[2].isConst() && args[2].konst.IsNone() {
			return usesEval, s.kind
		}
	case "base64encode":
		if of.kind == py.KindString {
			return usesEval, s.kind
		}
		return undefined | raisesOther, s.kind
	}
	return s.fx, s.kind
}

// formatFilter is x | format(…): Python's % operator.
func (c *compiler) formatFilter(of val, a arguments) val {
	args := append([]jen.Code{of.value(), kwargs(a.named)}, codes(of, a.pos)[1:]...)
	return val{code: c.e("FilterFormat").Call(args...), kind: py.KindString, fx: raisesAny | usesEval}.with(append(a.all(), of)...)
}

// defaultFilter is x | default(y), and with boolean x | default(y, true).
func defaultFilter(of, otherwise val, boolean bool) val {
	if of.isConst() {
		if of.konst.IsUndefined() || (boolean && !of.konst.Truth()) {
			return otherwise
		}
		return of
	}
	v := val{undef: otherwise.undef, cheap: of.cheap && otherwise.cheap}.with(of, otherwise)
	switch {
	case boolean:
		v.code = qual("Or").Call(of.value(), otherwise.value())
	case of.typ != Value || !of.undef:
		return of
	default:
		v.code = qual("OrElse").Call(of.value(), otherwise.value())
	}
	return v
}

// mapFilter compiles map(attribute=…) and map('filter', …).
func (c *compiler) mapFilter(x *expr.Filter, of val, a arguments) val {
	if len(a.pos) == 0 {
		var attribute, otherwise *val
		for _, k := range a.named {
			switch k.name {
			case "attribute":
				attribute = &k.val
			case "default":
				otherwise = &k.val
			}
		}
		if attribute != nil {
			d := constant(py.Value{})
			def := qual("Absent")
			if otherwise != nil {
				d = *otherwise
				def = d.value()
			}
			return dynamic(c.e("FilterMapAttribute").Call(of.value(), attribute.value(), def), raisesAny|usesEval).with(of, *attribute, d)
		}
		c.problem(x.At, "the filter map needs the name of a filter or an attribute")
		return c.raise("FilterArgumentError", "map requires a filter argument").with(of)
	}
	name, ok := filterName(a.pos[0])
	if !ok {
		c.unsupported(x.At, "the filter that map applies must be named by a constant")
		return constant(py.Value{})
	}
	item := val{code: jen.Id("it"), undef: true, cheap: true}
	body := c.namedFilter(name, x.At, item, arguments{a.pos[1:], a.named})
	return dynamic(c.e("FilterMap").Call(of.value(), c.itemFunc(qual("Value"), body.value())), raisesAny|usesEval).with(of, body)
}

func filterName(v val) (string, bool) {
	if !v.isConst() {
		return "", false
	}
	return v.konst.Str()
}

// itemFunc prints func(item py.Value) T { return body }.
func (c *compiler) itemFunc(result, body *jen.Statement) *jen.Statement {
	return jen.Func().Params(jen.Id("it").Add(qual("Value"))).Add(result).Add(inline(jen.Return(body)))
}

// selectFilter compiles select and reject, by a test or by truth.
func (c *compiler) selectFilter(x *expr.Filter, of val, a arguments) val {
	method := map[string]string{"select": "FilterSelect", "reject": "FilterReject"}[x.Name]
	keep, ok := c.itemTest(x, a)
	if !ok {
		return keep
	}
	return dynamic(c.e(method).Call(of.value(), c.itemFunc(jen.Bool(), keep.goBool())), raisesAny|usesEval).with(of, keep)
}

// selectAttr compiles selectattr and rejectattr.
func (c *compiler) selectAttr(x *expr.Filter, of val, a arguments) val {
	method := map[string]string{"selectattr": "FilterSelectAttr", "rejectattr": "FilterRejectAttr"}[x.Name]
	if len(a.pos) == 0 {
		c.problem(x.At, "the filter %s needs the name of an attribute", x.Name)
		return c.raise("FilterArgumentError", "Missing parameter for attribute name").with(of)
	}
	attribute := a.pos[0]
	keep, ok := c.itemTest(x, arguments{a.pos[1:], a.named})
	if !ok {
		return keep
	}
	return dynamic(c.e(method).Call(of.value(), attribute.value(), c.itemFunc(jen.Bool(), keep.goBool())), raisesAny|usesEval).with(of, attribute, keep)
}

// itemTest compiles the test that decides over an item; without arguments it
// is the item's truth. ok is false where the whole filter fails.
func (c *compiler) itemTest(x *expr.Filter, a arguments) (val, bool) {
	item := val{code: jen.Id("it"), undef: true, cheap: true}
	if len(a.pos) == 0 {
		return item.truth(), true
	}
	name, ok := filterName(a.pos[0])
	if !ok {
		c.unsupported(x.At, "the test that %s applies must be named by a constant", x.Name)
		return constant(py.Value{}), false
	}
	return c.namedTest(name, x.At, item, arguments{a.pos[1:], a.named}).truth(), true
}
