// Package goexpr turns template trees into Go: a template becomes an
// expression, or a function body where it holds statements, over the values of
// runtime/py. It knows how a variable is reached only from the Scope it is
// given, decides nothing about requests or records, and evaluates nothing but
// constants, with the runtime's own rules. codegen/emit calls it for every
// string that the CDK would interpolate.
package goexpr

import (
	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/runtime/py"
)

// Type is the Go form of an expression.
type Type uint8

// The Go forms. Value is py.Value, which can be anything.
const (
	Value Type = iota
	String
	Int // int64
	Bool
)

// Binding says how the code being printed reaches one variable, or one member
// of it.
type Binding struct {
	// Expr makes the Go expression of the whole, afresh for every use; nil
	// when there is none, and then Fields are all that exists.
	Expr func() *jen.Statement
	Type Type
	// Object says that the value is a dict at run time, or null where Null
	// says so: members can be looked up without an error.
	Object bool
	// Null says that an Object may be null: then it has no methods.
	Null bool
	// Defined says that the value is never undefined, though it may be null.
	Defined bool
	// Fields are members that are reached more directly than through Expr.
	Fields map[string]Binding
	// Closed says that Fields are all the members there are.
	Closed bool
	// Member makes the expression of any other member, undefined when there
	// is none: rec.Get("id").
	Member func(key string) *jen.Statement
	// Attributes are found before Fields under dotted access, and after them
	// in brackets: partition of a StreamSlice.
	Attributes map[string]Binding
	// Func says that the variable is a function: the method of py.Eval that
	// a call of it becomes. Nothing else is then needed.
	Func string
	// Const is the value where the compiler knows it: parameters.
	Const *py.Value
}

// Scope is what templates of one place may use.
type Scope struct {
	Roots map[string]Binding
	// Extra makes the expression of a dict whose members are variables too,
	// known only at run time: the extra fields of a slice. nil: none.
	Extra func() *jen.Statement
	// Eval is the name of the *py.Eval in the function being printed; "e"
	// when empty.
	Eval string
	// Taken are identifiers that local variables must keep clear of.
	Taken []string
}

func (s *Scope) eval() string {
	if s.Eval == "" {
		return "e"
	}
	return s.Eval
}

// Problem is something about a template that fails at run time, as it does
// under the CDK, or that this compiler cannot do.
type Problem struct {
	Offset int // in the template's source
	Msg    string
	// Unsupported: the CDK could evaluate it.
	Unsupported bool
}

// Code is a compiled template.
type Code struct {
	// Expr evaluates the template in place. Like every jennifer statement it
	// changes when appended to.
	Expr *jen.Statement
	Type Type
	// Eval reports whether the code uses the scope's *py.Eval; its Err must
	// be looked at afterwards.
	Eval bool
	// Const is the result where it is known already.
	Const *py.Value
	// Body prints the same as the body of a function that returns the result;
	// nil for templates without statements, where Expr is shorter. Expr is
	// then a function literal that is called at once.
	Body func(*jen.Group)
	// Problems are in the order of the source.
	Problems []Problem
}
