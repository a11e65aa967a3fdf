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
	case v.kind == KindUndefined:
		return e.undefined(v, strconv.Quote(name)+" of an undefined value")
	case strings.HasPrefix(name, "_"):
		if m, ok := v.Get(name); ok && !dunder(v, name) {
			return m
		}
		return unsafeAttribute(v, name)
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
	if strings.HasPrefix(name, "_") {
		return unsafeAttribute(v, name)
	}
	if a, ok := ownAttribute(v, name); ok {
		return a
	}
	if methodExists(v, name) {
		return Value{kind: KindMethod, s: name, box: &box{parts: []Value{v}}}
	}
	return Value{}
}

// unsafeAttribute is what the sandbox gives for names with an underscore in
// front: something that prints nothing and refuses to be used, where the object
// has such an attribute.
func unsafeAttribute(v Value, name string) Value {
	if dunder(v, name) {
		return Value{n: unsafeMark}
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

// dunder reports whether every Python object has the attribute.
func dunder(_ Value, name string) bool {
	switch name {
	case "__class__", "__doc__", "__eq__", "__ne__", "__hash__", "__init__", "__repr__", "__str__", "__dir__", "__format__", "__getattribute__", "__new__", "__reduce__", "__reduce_ex__", "__setattr__", "__delattr__", "__sizeof__", "__subclasshook__", "__init_subclass__", "__lt__", "__le__", "__gt__", "__ge__":
		return true
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
		case "partition":
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
		runes := []rune(v.s)
		if i < 0 {
			i += len(runes)
		}
		if i >= 0 && i < len(runes) {
			return Str(string(runes[i]))
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

// Slice is v[lo:hi:step]; bounds that the template leaves out are Absent.
func (e *Eval) Slice(v, lo, hi, step Value) Value {
	switch {
	case e.stopped():
		return Value{}
	case v.kind == KindUndefined:
		return e.undefined(v, "a part of an undefined value")
	}
	n := 0
	var runes []rune
	var items []Value
	switch v.kind {
	case KindString:
		runes = []rune(v.s)
		n = len(runes)
	case KindBytes:
		n = len(v.s)
	case KindList, KindTuple:
		items = v.elements()
		n = len(items)
	default:
		return Value{} // Jinja's getitem swallows the TypeError
	}
	by := 1
	if !step.IsNull() {
		s, ok := step.Int64()
		if !ok {
			return Value{}
		}
		if s == 0 {
			return e.Fail(ValueError, "slice step cannot be zero")
		}
		by = int(s)
	}
	first, last := 0, n
	if by < 0 {
		first, last = n-1, -1
	}
	var ok bool
	if first, ok = bound(lo, first, n, by); !ok {
		return Value{}
	}
	if last, ok = bound(hi, last, n, by); !ok {
		return Value{}
	}
	var picked []int
	for i := first; (by > 0 && i < last) || (by < 0 && i > last); i += by {
		picked = append(picked, i)
	}
	switch v.kind {
	case KindString:
		var b strings.Builder
		for _, i := range picked {
			b.WriteRune(runes[i])
		}
		return Str(b.String())
	case KindBytes:
		b := make([]byte, 0, len(picked))
		for _, i := range picked {
			b = append(b, v.s[i])
		}
		return Bytes(b)
	}
	out := make([]Value, 0, len(picked))
	for _, i := range picked {
		out = append(out, items[i])
	}
	return Value{kind: v.kind, box: &box{items: out}}
}

// bound resolves one bound of a slice.
func bound(v Value, otherwise, n, step int) (int, bool) {
	if v.IsNull() {
		return otherwise, true
	}
	i64, ok := v.Int64()
	if !ok {
		return 0, false
	}
	i := int(i64)
	if i < 0 {
		i += n
	}
	low, high := 0, n
	if step < 0 {
		low, high = -1, n-1
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
