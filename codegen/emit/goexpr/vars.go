package goexpr

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strconv"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/codegen/goname"
	"github.com/airgen/airgen/runtime/py"
)

// local is a variable of the template as the Go code has it.
type local struct {
	name     string
	declared bool
	val      *val // what it always holds, where that is a constant
	// behind stands behind the declaration, and is empty as long as the variable
	// is read.
	behind *jen.Statement
}

func (l *local) read() val {
	if l.val != nil {
		return *l.val
	}
	return val{code: jen.Id(l.name), undef: true, cheap: true}
}

// usage counts what a template does with a variable.
type usage struct {
	reads   int
	sets    int
	changed bool // a method that changes lists or dicts is called on it
}

func usages(t *expr.Template) map[*expr.Var]*usage {
	out := map[*expr.Var]*usage{}
	of := func(v *expr.Var) *usage {
		if out[v] == nil {
			out[v] = &usage{}
		}
		return out[v]
	}
	t.Exprs(func(x expr.Expr) {
		switch x := x.(type) {
		case *expr.Name:
			of(x.Var).reads++
			for outer := x.Var.Outer; outer != nil; outer = outer.Outer {
				of(outer).reads++
			}
		case *expr.Call:
			if fun, ok := x.Fun.(*expr.Attr); ok && changes(fun.Name) {
				if n, ok := fun.X.(*expr.Name); ok {
					of(n.Var).changed = true
				}
			}
		}
	})
	t.Targets(func(n *expr.Name) {
		of(n.Var).sets++
		of(n.Var).reads-- // Exprs has counted the target itself
	})
	return out
}

// changes reports whether a method changes its list or dict.
func changes(method string) bool {
	return slices.Contains([]string{"append", "extend", "insert", "remove", "reverse", "sort", "clear", "pop", "popitem", "setdefault", "update"}, method)
}

// ident makes a Go identifier that nothing else in the function has.
func (c *compiler) ident(base string) string {
	name := goname.Unexported(base)
	for i := 2; c.taken(name); i++ {
		name = goname.Unexported(base) + strconv.Itoa(i)
	}
	c.names[name] = true
	return name
}

func (c *compiler) taken(name string) bool {
	switch name {
	case c.scope.eval(), "it", "py", "strings", "strconv", "cmp", "math":
		return true
	}
	return c.names[name] || token.IsKeyword(name) || types.Universe.Lookup(name) != nil || slices.Contains(c.scope.Taken, name)
}

// open declares the variables of a scope, except those whose first mention is
// the statement that sets them.
func (c *compiler) open(b *block, vars []*expr.Var, nodes []expr.Node) {
	for _, v := range vars {
		l := &local{}
		switch {
		case v.Init == expr.InitSelf:
			continue
		case c.uses[v].reads == 0:
			c.vars[v] = l // only its effects are printed
			continue
		}
		var first val
		l.declared = !setFirst(v, nodes)
		switch {
		case !l.declared:
		case v.Init == expr.InitOuter:
			first = c.name(&expr.Name{Name: v.Name, Var: v.Outer})
		case v.Init == expr.InitRoot:
			first = c.name(&expr.Name{Name: v.Name, Var: v})
		}
		l.name = c.ident(v.Name)
		c.vars[v] = l
		if !l.declared {
			continue
		}
		if v.Init == expr.InitUnset {
			b.add(jen.Var().Id(l.name).Add(qual("Value")))
			c.declared(b, l)
			continue
		}
		b.add(jen.Id(l.name).Op(":=").Add(c.use(first).value()))
		c.declared(b, l)
	}
}

// setFirst reports whether the first of the nodes that mentions v is the
// statement that sets it.
func setFirst(v *expr.Var, nodes []expr.Node) bool {
	for _, n := range nodes {
		if !expr.Mentions(n, v) {
			continue
		}
		switch n := n.(type) {
		case *expr.Set:
			target, ok := n.Target.(*expr.Name)
			return ok && target.Var == v && !expr.MentionsIn(n.Value, v)
		case *expr.SetBlock:
			target, ok := n.Target.(*expr.Name)
			return ok && target.Var == v && !slices.ContainsFunc(n.Body, func(n expr.Node) bool { return expr.Mentions(n, v) })
		}
		return false
	}
	return false
}

// assign prints target = v.
func (c *compiler) assign(b *block, target expr.Expr, v val) {
	c.use(v)
	switch target := target.(type) {
	case *expr.Name:
		c.set(b, target.Var, v)
	case *expr.Attr: // of a namespace
		c.fx |= usesEval
		b.add(c.e("SetKey").Call(c.expr(target.X).value(), jen.Lit(target.Name), v.value()))
	case *expr.Tuple:
		c.fx |= usesEval | raisesType | raisesOther
		parts := c.ident("parts")
		b.add(jen.Id(parts).Op(":=").Add(c.e("Unpack")).Call(v.value(), jen.Lit(len(target.Items))))
		read := false
		for i, item := range target.Items {
			before := len(b.code)
			c.assign(b, item, val{code: jen.Id(parts).Index(jen.Lit(i)), undef: true, cheap: true})
			read = read || len(b.code) > before
		}
		if !read { // only the number of items matters
			b.code[len(b.code)-1] = c.e("Unpack").Call(v.value(), jen.Lit(len(target.Items)))
		}
	}
}

// set prints an assignment to one variable.
func (c *compiler) set(b *block, v *expr.Var, to val) {
	l := c.vars[v]
	use := c.uses[v]
	if l == nil { // the target of a loop or a with
		l = &local{}
		c.vars[v] = l
		if use.reads > 0 {
			l.name = c.ident(v.Name)
		}
	}
	switch {
	case l.name == "":
		if to.code != nil && !to.cheap {
			b.add(effect(to))
		}
		return
	case !l.declared && use.sets == 1 && to.isConst() && isScalar(to):
		l.val = &to
		return
	}
	code := to.value()
	if use.changed && (to.code != nil || to.kind == py.KindUndefined) && to.kind != py.KindList && to.kind != py.KindDict {
		code = qual("Own").Call(code)
	}
	if l.declared {
		b.add(jen.Id(l.name).Op("=").Add(code))
		return
	}
	l.declared = true
	b.add(jen.Id(l.name).Op(":=").Add(code))
	c.declared(b, l)
}

// declared notes that a variable is declared here.
func (c *compiler) declared(b *block, l *local) {
	l.behind = jen.Null()
	b.add(l.behind)
	c.locals = append(c.locals, l)
}

// guard uses the variables of a function body that nothing in it reads, because
// what read them turned out to be constant: Go wants every variable used.
func (c *compiler) guard(body func(*jen.Group)) {
	if len(c.locals) == 0 {
		return
	}
	source := "package p\n" + fmt.Sprintf("%#v", jen.Func().Id("f").Params().BlockFunc(body))
	file, err := parser.ParseFile(token.NewFileSet(), "", source, parser.SkipObjectResolution)
	if err != nil {
		return // the whole file will say what is wrong
	}
	written := map[ast.Node]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, x := range n.Lhs {
				written[x] = true
			}
		case *ast.ValueSpec:
			for _, x := range n.Names {
				written[x] = true
			}
		}
		return true
	})
	read := map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && !written[n] {
			read[id.Name] = true
		}
		return true
	})
	for _, l := range c.locals {
		if !read[l.name] {
			*l.behind = *jen.Id("_").Op("=").Id(l.name)
		}
	}
}

// effect prints an expression for what it does alone.
func effect(v val) *jen.Statement {
	if v.op || v.typ != Value {
		return jen.Id("_").Op("=").Add(v.value())
	}
	return v.code
}

func isScalar(v val) bool {
	switch v.kind {
	case py.KindNone, py.KindBool, py.KindInt, py.KindFloat, py.KindString:
		return true
	}
	return false
}
