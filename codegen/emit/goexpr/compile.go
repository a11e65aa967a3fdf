package goexpr

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/runtime/py"
)

// compiler turns one template into Go.
type compiler struct {
	scope    *Scope
	t        *expr.Template
	problems []Problem
	vars     map[*expr.Var]*local
	loops    map[*expr.Var]*loop
	uses     map[*expr.Var]*usage
	names    map[string]bool // identifiers in use
	locals   []*local        // those that are declared
	fx       effects         // of the statements printed so far
}

func newCompiler(s *Scope, t *expr.Template) *compiler {
	return &compiler{
		scope: s, t: t,
		vars: map[*expr.Var]*local{}, loops: map[*expr.Var]*loop{},
		uses: usages(t), names: map[string]bool{},
	}
}

// e is a method of the evaluation frame. What it makes must carry usesEval.
func (c *compiler) e(method string) *jen.Statement {
	return jen.Id(c.scope.eval()).Dot(method)
}

func (c *compiler) problem(at int, format string, args ...any) {
	c.report(Problem{Offset: at, Msg: fmt.Sprintf(format, args...)})
}

func (c *compiler) unsupported(at int, format string, args ...any) {
	c.report(Problem{Offset: at, Msg: fmt.Sprintf(format, args...), Unsupported: true})
}

func (c *compiler) report(p Problem) {
	if !slices.Contains(c.problems, p) {
		c.problems = append(c.problems, p)
	}
}

// String compiles a template to a Go string: what the CDK makes text of after
// its evaluation, such as the path of a URL.
func (s *Scope) String(t *expr.Template) Code { return newCompiler(s, t).compile(textForm) }

// Value compiles an interpolated string to a py.Value.
func (s *Scope) Value(t *expr.Template) Code { return newCompiler(s, t).compile(valueForm) }

// Typed is Value with AddFields' value_type: string, integer, number or
// boolean.
func (s *Scope) Typed(t *expr.Template, valueType string) Code {
	return newCompiler(s, t).compile(typedForm(valueType))
}

// Mapping compiles a value of headers, JSON bodies and other nested mappings:
// None when it is empty or undefined.
func (s *Scope) Mapping(t *expr.Template) Code { return newCompiler(s, t).compile(mappingForm) }

// Param compiles a value of request parameters or a form: a Go string where it
// can be nothing else, or a py.Value that is a string, a list or undefined.
func (s *Scope) Param(t *expr.Template) Code { return newCompiler(s, t).compile(paramForm) }

// Name compiles the key of a parameter or header to a Go string.
func (s *Scope) Name(t *expr.Template) Code { return newCompiler(s, t).compile(nameForm) }

// Condition compiles an interpolated boolean to a Go bool.
func (s *Scope) Condition(t *expr.Template) Code { return newCompiler(s, t).compile(conditionForm) }

// AsValue gives the code as a py.Value.
func (code Code) AsValue() *jen.Statement {
	switch code.Type {
	case String:
		return qual("Str").Call(code.Expr)
	case Bool:
		return qual("Bool").Call(code.Expr)
	}
	return code.Expr
}

// compile prints the template in one form.
func (c *compiler) compile(f form) Code {
	if v, stop := c.refused(); stop {
		return c.code(f.end(c, result{v: v}))
	}
	if !c.t.HasStatements() {
		if x, ok := c.t.Single(); ok && f.condition {
			return c.code(c.conditionOf(x))
		}
		return c.code(f.end(c, c.inline(c.t.Nodes)))
	}
	return c.statements(f)
}

// refused finds what the CDK refuses before it renders anything.
func (c *compiler) refused() (val, bool) {
	if strings.Contains(c.t.Source, "stream_state") {
		c.problem(strings.Index(c.t.Source, "stream_state"), "stream_state does not exist in templates any more")
		return dynamic(c.e("StreamState").Call(), raisesOther|usesEval), true
	}
	var missing []jen.Code
	for _, r := range c.t.Roots() {
		if _, ok := c.scope.Roots[r.Name]; !ok && c.scope.Extra == nil {
			c.problem(r.Offset, "the variable %s does not exist here", r.Name)
			missing = append(missing, jen.Lit(r.Name))
		}
	}
	if missing != nil {
		return dynamic(c.e("Undeclared").Call(missing...), raisesOther|usesEval), true
	}
	return val{}, false
}

// inline compiles text and outputs.
func (c *compiler) inline(nodes []expr.Node) result {
	parts := c.parts(nodes)
	v := join(parts)
	if len(parts) == 1 {
		v = parts[0]
	}
	return result{v: v, literal: !v.plain, empty: !v.full}
}

// parts compiles each text and output.
func (c *compiler) parts(nodes []expr.Node) []val {
	var out []val
	for _, n := range nodes {
		switch n := n.(type) {
		case *expr.Text:
			out = append(out, constant(py.Str(n.Text)))
		case *expr.Output:
			out = append(out, c.expr(n.X))
		}
	}
	return out
}

// code finishes a template without statements.
func (c *compiler) code(v val) Code {
	out := Code{Type: v.typ, Eval: v.fx&usesEval != 0, Const: v.konst, Problems: c.sorted()}
	if v.isConst() {
		switch v.typ {
		case String:
			out.Expr = text(v.konst.Text())
		case Bool:
			out.Expr = jen.Lit(v.konst.Truth())
		default:
			out.Expr = constCode(*v.konst)
		}
		return out
	}
	out.Expr = v.code
	return out
}

func (c *compiler) sorted() []Problem {
	slices.SortStableFunc(c.problems, func(a, b Problem) int { return a.Offset - b.Offset })
	return c.problems
}
