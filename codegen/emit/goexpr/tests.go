package goexpr

import (
	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/runtime/py"
)

// test compiles x is name(…).
func (c *compiler) test(x *expr.Test) val {
	a, ok := c.args(x.Args, x.At)
	if !ok {
		return constant(py.False)
	}
	return c.namedTest(x.Name, x.At, c.expr(x.X), a)
}

// namedTest compiles one test of a compiled value.
func (c *compiler) namedTest(name string, at int, of val, a arguments) val {
	if op, ok := comparisonTest(name); ok {
		s := signature{params: []param{req("other")}}
		args, msg := s.bind(a)
		if msg != "" {
			return c.badTest(name, at, msg, of, a)
		}
		return c.comparison(op, of, args[0])
	}
	none := signature{}
	switch name {
	case "defined", "undefined", "none":
		if _, msg := none.bind(a); msg != "" {
			return c.badTest(name, at, msg, of, a)
		}
		return presence(name, of)
	case "sameas":
		args, msg := signature{params: []param{req("other")}}.bind(a)
		if msg != "" {
			return c.badTest(name, at, msg, of, a)
		}
		return boolean(qual("SameAs").Call(of.value(), args[0].value()), 0).with(of, args[0])
	case "filter", "test":
		return c.exists(name, at, of)
	}
	if method, ok := testMethod(name); ok {
		if _, msg := none.bind(a); msg != "" {
			return c.badTest(name, at, msg, of, a)
		}
		v := boolean(dot(of.value(), method), 0).with(of)
		v.cheap = of.cheap
		return v
	}
	s, ok := testSignature(name)
	if !ok {
		c.problem(at, "there is no test %q", name)
		return c.raise("TemplateRuntimeError", "No test named '"+name+"' found.").with(of).truth()
	}
	args, msg := s.bind(a)
	if msg != "" {
		return c.badTest(name, at, msg, of, a)
	}
	return c.invoke(s, append([]val{of}, args...)...)
}

func (c *compiler) badTest(name string, at int, msg string, of val, a arguments) val {
	c.problem(at, "the test %s %s", name, msg)
	return c.raise("TypeError", name+"() "+msg).with(append(a.all(), of)...).truth()
}

// comparisonTest gives the operator that some tests are other names of.
func comparisonTest(name string) (string, bool) {
	switch name {
	case "eq", "equalto", "==":
		return "==", true
	case "ne", "!=":
		return "!=", true
	case "lt", "lessthan", "<":
		return "<", true
	case "le", "<=":
		return "<=", true
	case "gt", "greaterthan", ">":
		return ">", true
	case "ge", ">=":
		return ">=", true
	case "in":
		return "in", true
	}
	return "", false
}

// presence compiles the tests for what is there at all.
func presence(name string, of val) val {
	if of.isConst() {
		is := map[string]bool{"defined": !of.konst.IsUndefined(), "undefined": of.konst.IsUndefined(), "none": of.konst.IsNone()}[name]
		return constant(py.Bool(is))
	}
	if of.typ != Value && !of.fx.raises() { // else it has to be evaluated all the same
		return constant(py.Bool(name == "defined"))
	}
	switch name {
	case "none":
		v := boolean(dot(of.value(), "IsNone"), 0).with(of)
		v.cheap = of.cheap
		return v
	case "defined":
		return not(presence("undefined", of))
	}
	v := boolean(dot(of.value(), "IsUndefined"), 0).with(of)
	v.cheap = of.cheap
	return v
}

// exists compiles the tests for the name of a filter or a test.
func (c *compiler) exists(name string, at int, of val) val {
	text, ok := filterName(of)
	if !ok {
		c.unsupported(at, "the test %s is only supported for a constant", name)
		return constant(py.False)
	}
	if name == "filter" {
		_, ok = filterSignature(text)
		return constant(py.Bool(ok || knownFilter(text) || isFamily(text)))
	}
	_, raises := testSignature(text)
	_, pure := testMethod(text)
	_, compares := comparisonTest(text)
	special := text == "defined" || text == "undefined" || text == "none" || text == "sameas" || text == "filter" || text == "test"
	return constant(py.Bool(raises || pure || compares || special))
}
