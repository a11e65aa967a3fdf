package py

import (
	"strings"
	"time"
)

// Class is the Python class of an exception.
type Class string

// The exceptions that evaluation can meet.
const (
	UndefinedError       Class = "UndefinedError"
	TypeError            Class = "TypeError"
	ValueError           Class = "ValueError"
	KeyError             Class = "KeyError"
	IndexError           Class = "IndexError"
	AttributeError       Class = "AttributeError"
	ZeroDivisionError    Class = "ZeroDivisionError"
	OverflowError        Class = "OverflowError"
	SecurityError        Class = "SecurityError"
	ISO8601Error         Class = "ISO8601Error"
	FilterArgumentError  Class = "FilterArgumentError"
	TemplateRuntimeError Class = "TemplateRuntimeError"
	RuntimeError         Class = "RuntimeError"
	LookupError          Class = "LookupError"
	AssertionError       Class = "AssertionError"
	UnknownTimeZoneError Class = "UnknownTimeZoneError"
	RegexError           Class = "error"
	UnicodeError         Class = "UnicodeError"
	TracedException      Class = "AirbyteTracedException"
)

// Error is what a Python exception becomes.
type Error struct {
	Class   Class
	Message string
}

// Error gives the class and the message, as Python prints an exception.
func (e *Error) Error() string { return string(e.Class) + ": " + e.Message }

// Kwarg is a keyword argument.
type Kwarg struct {
	Name  string
	Value Value
}

// Eval is one evaluation: a frame that remembers its first error. Operations
// after an error do nothing and give Undefined. The wrappers that end each
// template (String, Mapping, Param, Condition, …) decide what an error inside it
// means, so that several templates can share one frame; Err tells in the end.
// The zero Eval is ready to use.
type Eval struct {
	// Now is the clock of the date macros; nil: time.Now.
	Now func() time.Time

	raised *Error // inside the template at hand
	failed *Error // escaped from one
}

// Err gives the error that escaped from a template, or the one that the
// operations outside any wrapper met.
func (e *Eval) Err() error {
	if e.failed != nil {
		return e.failed
	}
	if e.raised != nil {
		return e.raised
	}
	return nil
}

// Fail raises an exception, unless one is raised already.
func (e *Eval) Fail(class Class, message string) Value {
	if e.raised == nil && e.failed == nil {
		e.raised = &Error{class, message}
	}
	return Value{}
}

func (e *Eval) stopped() bool { return e.raised != nil || e.failed != nil }

func (e *Eval) now() time.Time {
	if e.Now != nil {
		return e.Now().UTC().Truncate(time.Microsecond)
	}
	return time.Now().UTC().Truncate(time.Microsecond)
}

// Undeclared raises the error for variables that do not exist where the
// template stands.
func (e *Eval) Undeclared(names ...string) Value {
	return e.Fail(ValueError, "Jinja macro has undeclared variables: {"+strings.Join(names, ", ")+"}")
}

// Variable gives a member of a dict whose members are variables of their own,
// and raises the error of Undeclared when there is none.
func (e *Eval) Variable(d Value, name string) Value {
	if v, ok := d.Get(name); ok {
		return v
	}
	return e.Undeclared(name)
}

// StreamState raises the CDK's refusal of stream_state in templates.
func (e *Eval) StreamState() Value {
	return e.Fail(TracedException, "the manifest uses stream_state in a template; that is no longer supported, use stream_interval instead")
}

// ended closes a template: it reports whether evaluation failed for good, and
// whether a TypeError makes the template's own text its result.
func (e *Eval) ended() (class Class, stopped bool) {
	if e.failed != nil {
		return "", true
	}
	if e.raised == nil {
		return "", false
	}
	class = e.raised.Class
	if class == TypeError || class == UndefinedError {
		return class, false
	}
	e.failed, e.raised = e.raised, nil
	return "", true
}

// String ends an interpolated string: v is the value of its one expression,
// or its whole text. A TypeError makes the template's source the result, an
// UndefinedError escapes; then the text is evaluated as a literal.
func (e *Eval) String(v Value, source ...string) Value {
	class, stopped := e.ended()
	switch {
	case stopped:
		return Value{}
	case class == UndefinedError:
		e.failed, e.raised = e.raised, nil
		return Value{}
	case class == TypeError:
		e.raised = nil
		return Literal(leaked(source))
	}
	return LiteralOf(v)
}

// leaked is the template's text. It is left out where no TypeError can come up.
func leaked(source []string) string {
	if len(source) == 0 {
		return ""
	}
	return source[0]
}

// StringText is String of a text that several parts gave, as text again.
func (e *Eval) StringText(text string, source ...string) string {
	return e.String(Str(text), source...).Text()
}

// Mapping ends a value of an interpolated mapping: what is undefined or empty
// is None.
func (e *Eval) Mapping(v Value, source ...string) Value {
	class, stopped := e.ended()
	switch {
	case stopped:
		return Value{}
	case class == UndefinedError:
		e.raised = nil
		return None
	case class == TypeError:
		e.raised = nil
		return Literal(leaked(source))
	}
	if emptyText(v) {
		return None
	}
	return LiteralOf(v)
}

// Param ends a value of request parameters or a form: as Mapping, but only
// strings and lists come out of the literal; everything else stays text. None
// is what the CDK leaves out.
func (e *Eval) Param(v Value, source ...string) Value {
	class, stopped := e.ended()
	text := ""
	switch {
	case stopped:
		return Value{}
	case class == UndefinedError:
		e.raised = nil
	case class == TypeError:
		e.raised = nil
		text = leaked(source)
	default:
		text = v.Text()
	}
	if text == "" {
		return None
	}
	if r := Literal(text); r.kind == KindString || r.kind == KindList {
		return r
	}
	return Str(text)
}

// StringTyped ends an interpolated string whose result may only have one
// type: string, integer (bools count), number (floats only) or boolean. Any
// other literal stays text.
func (e *Eval) StringTyped(v Value, kind string, source ...string) Value {
	class, stopped := e.ended()
	text := ""
	switch {
	case stopped:
		return Value{}
	case class == UndefinedError:
		e.failed, e.raised = e.raised, nil
		return Value{}
	case class == TypeError:
		e.raised = nil
		text = leaked(source)
	default:
		text = v.Text()
	}
	r := Literal(text)
	switch {
	case kind == "string" && r.kind == KindString,
		kind == "integer" && r.isInteger(),
		kind == "number" && r.kind == KindFloat,
		kind == "boolean" && r.kind == KindBool:
		return r
	}
	return Str(text)
}

// Condition ends an interpolated boolean: undefined is false, a template that
// leaks because of a TypeError is true.
func (e *Eval) Condition(v Value) bool {
	class, stopped := e.ended()
	switch {
	case stopped:
		return false
	case class == UndefinedError:
		e.raised = nil
		return false
	case class == TypeError:
		e.raised = nil
		return true
	}
	return ConditionOf(v)
}

// Test is Condition for an expression that is a Go bool already.
func (e *Eval) Test(ok bool) bool { return e.Condition(Bool(ok)) }

// Text gives v as Jinja prints it, and nothing after an error.
func (e *Eval) Text(v Value) string {
	if e.stopped() {
		return ""
	}
	return v.Text()
}

func emptyText(v Value) bool {
	return v.kind == KindUndefined || v.kind == KindString && v.s == ""
}

// Condition is the truth of an evaluated condition by the CDK's rules: false
// for a few texts, for None and for empty or zero values, true for everything
// else.
func Condition(v Value) bool {
	switch v.kind {
	case KindString:
		switch v.s {
		case "", "False", "false", "{}", "[]", "()", "0", "0.0":
			return false
		}
	case KindNone, KindBool, KindInt, KindFloat, KindList, KindDict, KindTuple, KindSet:
		return v.Truth()
	}
	return true
}

// ConditionOf is the truth of a condition whose evaluation cannot fail.
func ConditionOf(v Value) bool { return !emptyText(v) && Condition(LiteralOf(v)) }

// Falsy is the opposite of Condition.
func Falsy(v Value) bool { return !Condition(v) }

// If gives then() or els(), as Python's conditional expression does.
func (e *Eval) If(cond bool, then, els func() Value) Value {
	switch {
	case e.stopped():
		return Value{}
	case cond:
		return then()
	}
	return els()
}

// And gives a if it is false, else b().
func (e *Eval) And(a Value, b func() Value) Value {
	if e.stopped() || !a.Truth() {
		return a
	}
	return b()
}

// Or gives a if it is true, else b().
func (e *Eval) Or(a Value, b func() Value) Value {
	if e.stopped() || a.Truth() {
		return a
	}
	return b()
}

// And gives a if it is false, else b; for operands that cannot fail.
func And(a, b Value) Value {
	if a.Truth() {
		return b
	}
	return a
}

// Or gives a if it is true, else b; for operands that cannot fail.
func Or(a, b Value) Value {
	if a.Truth() {
		return a
	}
	return b
}

// Choose gives then or els; for operands that cannot fail.
func Choose[T any](cond bool, then, els T) T {
	if cond {
		return then
	}
	return els
}
