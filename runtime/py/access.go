package py

import (
	"strconv"
	"strings"
)

// Attr is v.name: an attribute or method first, then a key.
func (e *Eval) Attr(v Value, name string) Value {
	switch {
	case e.stopped():
		return Value{}
	case strings.HasPrefix(name, "_") && dunder(v, name):
		return Value{n: unsafeMark}
	case v.kind == KindUndefined:
		return e.undefined(v, strconv.Quote(name)+" of an undefined value")
	}
	if a, ok := ownAttribute(v, name); ok {
		return a
	}
	if methodExists(v, name) {
		return Value{kind: KindMethod, s: name, box: &box{parts: []Value{v}}}
	}
	return v.Member(name)
}

// Key is v['name']: a key first, then an attribute or method.
func (e *Eval) Key(v Value, name string) Value {
	switch {
	case e.stopped():
		return Value{}
	case v.kind == KindUndefined:
		return e.undefined(v, strconv.Quote(name)+" of an undefined value")
	}
	if m, ok := v.Get(name); ok {
		return m
	}
	if strings.HasPrefix(name, "_") && dunder(v, name) {
		return Value{n: unsafeMark}
	}
	if a, ok := ownAttribute(v, name); ok {
		return a
	}
	if methodExists(v, name) {
		return Value{kind: KindMethod, s: name, box: &box{parts: []Value{v}}}
	}
	return Value{}
}

// unsafeMark tells an undefined value that stands for an unsafe attribute from
// one that is not there.
const unsafeMark = 1

// undefined raises the error for the use of an undefined value.
func (e *Eval) undefined(v Value, use string) Value {
	if v.n == unsafeMark {
		return e.Fail(SecurityError, "access to an unsafe attribute: "+use)
	}
	return e.Fail(UndefinedError, use)
}

// dunder reports whether an object has an attribute that starts with an
// underscore: those that all objects have, and the CDK's own private ones. The
// sandbox gives something in their place that prints nothing and refuses to be
// used.
func dunder(v Value, name string) bool {
	switch name {
	case "__class__", "__doc__", "__eq__", "__ne__", "__hash__", "__init__", "__repr__", "__str__", "__dir__", "__format__", "__getattribute__", "__new__", "__reduce__", "__reduce_ex__", "__setattr__", "__delattr__", "__sizeof__", "__subclasshook__", "__init_subclass__", "__lt__", "__le__", "__gt__", "__ge__":
		return true
	case "__getitem__", "__len__", "__iter__", "__contains__":
		return v.IsSequence()
	case "_cursor_slice", "_extra_fields", "_stream_slice":
		return v.kind == KindSlice
	case "_data":
		return v.kind == KindRecord
	}
	return false
}

// ownAttribute gives the attributes of the CDK's own objects, then those of
// Python's.
func ownAttribute(v Value, name string) (Value, bool) {
	switch v.kind {
	case KindRecord:
		switch name {
		case "data":
			return v.box.parts[0], true
		case "stream_name":
			return Str(v.box.name), true
		case "associated_slice":
			if v.box.parts[1].IsUndefined() {
				return None, true
			}
			return v.box.parts[1], true
		case "file_reference":
			return None, true
		}
	case KindSlice:
		switch name {
		case "partition", "_partition": // the one private name that the CDK allows
			return v.box.parts[0], true
		case "cursor_slice":
			return v.box.parts[1], true
		case "extra_fields":
			return v.box.parts[2], true
		}
	}
	return attribute(v, name)
}

// Index is v[i] for a whole number.
func (e *Eval) Index(v Value, i int) Value {
	switch {
	case e.stopped():
		return Value{}
	case v.kind == KindUndefined:
		return e.undefined(v, strconv.Itoa(i)+" of an undefined value")
	}
	return item(v, i)
}

// item gives an element by its index, from the end for negative ones, and a
// dict's member under the number.
func item(v Value, i int) Value {
	switch v.kind {
	case KindList, KindTuple:
		items := v.elements()
		if i < 0 {
			i += len(items)
		}
		if i >= 0 && i < len(items) {
			return items[i]
		}
	case KindString:
		if i < 0 {
			i += charCount(v.s)
		}
		if at := byteOffset(v.s, max(i, 0)); i >= 0 && at < len(v.s) {
			_, n := nextChar(v.s[at:])
			return Str(v.s[at : at+n])
		}
	case KindBytes:
		if i < 0 {
			i += len(v.s)
		}
		if i >= 0 && i < len(v.s) {
			return Int(int64(v.s[i]))
		}
	case KindDict, KindRecord, KindSlice:
		m, _ := v.dictionary().get(Int(int64(i)))
		return m
	}
	return Value{}
}

// Item is v[key] for any key.
func (e *Eval) Item(v, key Value) Value {
	switch {
	case e.stopped():
		return Value{}
	case v.kind == KindUndefined:
		return e.undefined(v, key.Text()+" of an undefined value")
	case key.kind == KindString:
		return e.Key(v, key.s)
	case key.kind == KindInt || key.kind == KindBool:
		return item(v, int(key.n))
	case key.kind == KindUndefined || !hashable(key):
		return Value{}
	}
	if d := v.dictionary(); d != nil {
		m, _ := d.get(key)
		return m
	}
	return Value{}
}

// Slice is v[lo:hi:step], Python's own slicing; bounds that the template leaves
// out are Absent.
func (e *Eval) Slice(v, lo, hi, step Value) Value {
	switch {
	case e.stopped():
		return Value{}
	case v.kind == KindUndefined:
		return e.undefined(v, "a part of an undefined value")
	}
	switch v.kind {
	case KindString, KindBytes, KindList, KindTuple:
	default:
		return e.Fail(TypeError, typeName(v)+" object has no parts")
	}
	n := v.Len()
	by, ok := e.bound(step, 1)
	switch {
	case !ok:
		return Value{}
	case by == 0:
		return e.Fail(ValueError, "slice step cannot be zero")
	}
	first, last, low, high := 0, n, 0, n
	if by < 0 {
		first, last, low, high = n-1, -1, -1, n-1
	}
	if first, ok = e.clipped(lo, first, n, low, high); !ok {
		return Value{}
	}
	if last, ok = e.clipped(hi, last, n, low, high); !ok {
		return Value{}
	}
	if by == 1 && v.kind == KindString {
		last = max(first, last)
		return Value{kind: KindString, s: v.s[byteOffset(v.s, first):byteOffset(v.s, last)], n: v.safe()}
	}
	return picked(v, first, last, by)
}

// picked gives the items or characters from first to last by steps.
func picked(v Value, first, last, by int) Value {
	var at []int
	for i := first; by > 0 && i < last || by < 0 && i > last; i += by {
		at = append(at, i)
	}
	switch v.kind {
	case KindString:
		all := chars(v.s)
		out := make([]rune, len(at))
		for n, i := range at {
			out[n] = all[i]
		}
		return Str(charsText(out))
	case KindBytes:
		out := make([]byte, len(at))
		for n, i := range at {
			out[n] = v.s[i]
		}
		return Bytes(out)
	}
	items := v.elements()
	out := make([]Value, len(at))
	for n, i := range at {
		out[n] = items[i]
	}
	return Value{kind: v.kind, box: &box{items: out}}
}

// bound gives a part of a slice: an int, or otherwise when there is none.
func (e *Eval) bound(v Value, otherwise int) (int, bool) {
	if v = noneAbsent(v); v.IsAbsent() {
		return otherwise, true
	}
	i, ok := e.whole(v)
	return min(max(i, -1<<40), 1<<40), ok
}

// clipped resolves a bound against the length: from the end when it is
// negative, and never outside of low and high.
func (e *Eval) clipped(v Value, otherwise, n, low, high int) (int, bool) {
	i, ok := e.bound(v, otherwise)
	if v = noneAbsent(v); v.IsAbsent() || !ok {
		return i, ok
	}
	if i < 0 {
		i += n
	}
	return min(max(i, low), high), true
}

// Call is v.name(args).
func (e *Eval) Call(v Value, name string, args ...Value) Value {
	return e.CallKw(v, name, nil, args...)
}

// CallKw is v.name(args, kw=…).
func (e *Eval) CallKw(v Value, name string, kw []Kwarg, args ...Value) Value {
	switch {
	case e.stopped():
		return Value{}
	case v.kind == KindUndefined:
		return e.undefined(v, strconv.Quote(name)+" of an undefined value")
	case methodExists(v, name):
		return e.callMethod(v, name, args, kw)
	}
	return e.CallValue(e.Attr(v, name), args...)
}

// CallValue is v(args).
func (e *Eval) CallValue(v Value, args ...Value) Value {
	switch {
	case e.stopped():
		return Value{}
	case v.kind == KindUndefined:
		return e.undefined(v, "an undefined value is called")
	case v.kind == KindMethod:
		return e.callMethod(v.box.parts[0], v.s, args, nil)
	}
	return e.Fail(TypeError, typeName(v)+" object is not callable")
}
