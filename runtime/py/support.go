package py

import "fmt"

// WithoutNone leaves the members that are None out of a dict and of the dicts
// in it; lists keep theirs. See Given for dicts that keep those inside.
func WithoutNone(v Value) Value {
	switch v.kind {
	case KindDict:
		out := &dict{}
		for k, m := range v.Items() {
			if m.kind != KindNone {
				out.set(k, WithoutNone(m))
			}
		}
		return Value{kind: KindDict, box: &box{dict: out}}
	case KindList:
		items := v.elements()
		out := make([]Value, len(items))
		for i, it := range items {
			out[i] = WithoutNone(it)
		}
		return ListOf(out...)
	}
	return v
}

// Number gives the number that a template evaluates to: an int, a float, or a
// text that Python's float() reads.
func Number(v Value) (float64, error) {
	if f, ok := v.Float64(); ok {
		return f, nil
	}
	if s, ok := v.Str(); ok {
		if f, ok := ParseFloat(s); ok {
			return f, nil
		}
	}
	return 0, fmt.Errorf("%s is no number", v.Repr())
}

// Truthy gives v if Python holds it true, else Undefined: what the options of
// partition routers send.
func Truthy(v Value) Value {
	if v.Truth() {
		return v
	}
	return Value{}
}
