package expr

// Init says what a variable holds when its scope begins.
type Init uint8

// The ways in which a variable begins.
const (
	InitRoot  Init = iota // the caller's variable of the same name
	InitParam             // what a loop or a {% with %} gives it
	InitOuter             // the value of Outer, a variable of the scope around
	InitUnset             // nothing: undefined until it is set
	InitSelf              // Jinja's own self: an object without any member here
)

// Var is one variable of a template, in one scope. Jinja gives the template,
// every loop body and every block its own scope, and decides once per scope
// what a name means there.
type Var struct {
	Name  string
	Init  Init
	Outer *Var // for InitOuter
	// Set reports whether a statement assigns to the variable; one that
	// begins as a root and is never set is that root.
	Set    bool
	offset int
}

// IsRoot reports whether the variable is the caller's own, never set here.
func (v *Var) IsRoot() bool { return v.Init == InitRoot && !v.Set }

// Root is a name that the caller must supply.
type Root struct {
	Name   string
	Offset int // of its first mention
}

// Roots lists the names that the template takes from outside, in the order of
// the source: what the CDK checks against the variables it has before it
// renders. Names in branches never taken are among them, and names that only
// one branch of an {% if %} sets; loop variables, {% set %} at the same level
// and the functions that always exist are not.
func (t *Template) Roots() []Root { return t.roots }
