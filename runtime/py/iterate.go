package py

import "strconv"

// Each gives what Python's iteration over v gives: the items of a list, tuple
// or set, the keys of a dict, the characters of a string, nothing for Undefined.
// Anything else is a TypeError. An iterator is empty afterwards.
func (e *Eval) Each(v Value) []Value {
	if e.stopped() {
		return nil
	}
	items, ok := iterate(v)
	if !ok {
		e.Fail(TypeError, typeName(v)+" object is not iterable")
	}
	return items
}

func iterate(v Value) (items []Value, ok bool) {
	switch v.kind {
	case KindUndefined:
		return nil, true
	case KindList, KindTuple, KindSet, KindView:
		return v.elements(), true
	case KindIter:
		items = v.box.items
		v.box.items = nil
		return items, true
	case KindDict, KindRecord, KindSlice:
		return v.dictionary().keys, true
	case KindString:
		for _, r := range chars(v.s) {
			items = append(items, Str(charText(r)))
		}
		return items, true
	case KindBytes:
		for i := range len(v.s) {
			items = append(items, Int(int64(v.s[i])))
		}
		return items, true
	}
	return nil, false
}

// iterator gives an iterator over items; name is what Python calls it.
func iterator(name string, items []Value) Value {
	return Value{kind: KindIter, box: &box{items: items, name: name}}
}

// Unpack gives the n items of v for a, b = v; another number of them is a
// ValueError. It always gives n values.
func (e *Eval) Unpack(v Value, n int) []Value {
	items := e.Each(v)
	if v.kind == KindUndefined {
		items = nil
	}
	if !e.stopped() && len(items) != n {
		e.Fail(ValueError, "expected "+strconv.Itoa(n)+" values to unpack, got "+strconv.Itoa(len(items)))
	}
	if e.stopped() {
		return make([]Value, n)
	}
	return items
}

// Own gives v in a form that methods like append and update may change, and
// that copies of the result share: a list or dict that still is JSON text is
// decoded. Everything else is v itself.
func Own(v Value) Value {
	if v.box != nil {
		return v
	}
	switch v.kind {
	case KindList:
		return ListOf(v.elements()...)
	case KindDict:
		return Value{kind: KindDict, box: &box{dict: v.dictionary()}}
	}
	return v
}

// OrElse gives v, or otherwise when v is undefined.
func OrElse(v, otherwise Value) Value {
	if v.kind == KindUndefined {
		return otherwise
	}
	return v
}

// OrNone gives v, or None when v is undefined.
func OrNone(v Value) Value { return OrElse(v, None) }
