package py

import (
	"math/rand/v2"
	"slices"
	"strings"
)

// path is an attribute of filters as "a.b.0": names and indexes.
type path []Value

// pathOf splits an attribute; a number is one index, None and Absent no path.
func pathOf(attribute Value) path {
	switch attribute.kind {
	case KindNone, kindAbsent:
		return nil
	case KindString:
		var p path
		for _, part := range strings.Split(attribute.s, ".") {
			if every(part, isDigitChar) {
				if n, ok := ParseInt(part); ok {
					p = append(p, n)
					continue
				}
			}
			p = append(p, Str(part))
		}
		return p
	}
	return path{attribute}
}

// of looks the path up in an item; otherwise, unless it is Absent or None,
// stands for what is missing.
func (p path) of(e *Eval, item, otherwise Value) Value {
	for _, part := range p {
		item = e.Item(item, part)
		if item.kind == KindUndefined && !noneAbsent(otherwise).IsAbsent() && !e.stopped() {
			item = otherwise
		}
	}
	return item
}

// FilterLength is length: Python's len, a TypeError for what has none.
func (e *Eval) FilterLength(v Value) Value {
	if e.stopped() {
		return Value{}
	}
	switch v.kind {
	case KindUndefined, KindString, KindBytes, KindList, KindTuple, KindSet, KindView, KindDict, KindRecord, KindSlice:
		return Int(int64(v.Len()))
	}
	return e.Fail(TypeError, "object of type "+typeName(v)+" has no len()")
}

// FilterList is list.
func (e *Eval) FilterList(v Value) Value {
	items := e.Each(v)
	if e.stopped() {
		return Value{}
	}
	return ListOf(slices.Clone(items)...)
}

// FilterFirst is first: Undefined when there is none.
func (e *Eval) FilterFirst(v Value) Value {
	if v.kind == KindIter && !e.stopped() && len(v.box.items) > 0 {
		first := v.box.items[0]
		v.box.items = v.box.items[1:]
		return first
	}
	if items := e.Each(v); len(items) > 0 {
		return items[0]
	}
	return Value{}
}

// FilterLast is last: Undefined when there is none, a TypeError for sets and
// iterators.
func (e *Eval) FilterLast(v Value) Value {
	switch {
	case e.stopped():
		return Value{}
	case v.kind == KindSet || v.kind == KindIter || v.kind == KindSlice || v.kind == KindRecord:
		return e.Fail(TypeError, typeName(v)+" object is not reversible")
	}
	if items := e.Each(v); len(items) > 0 {
		return items[len(items)-1]
	}
	return Value{}
}

// FilterRandom is random: any one item.
func (e *Eval) FilterRandom(v Value) Value {
	if e.FilterLength(v); e.stopped() {
		return Value{}
	}
	switch v.kind {
	case KindDict, KindSet, KindView, KindRecord, KindSlice:
		return e.Fail(TypeError, typeName(v)+" object is not subscriptable")
	}
	items := e.Each(v)
	if len(items) == 0 {
		return Value{}
	}
	return items[rand.IntN(len(items))]
}

// FilterReverse is reverse: a text backwards, or an iterator.
func (e *Eval) FilterReverse(v Value) Value {
	if e.stopped() {
		return Value{}
	}
	if v.kind == KindString {
		return Str(charsText(reversed(chars(v.s))))
	}
	items, ok := iterate(v)
	if !ok {
		return e.Fail(FilterArgumentError, "argument must be iterable")
	}
	if v.kind == KindSet || v.kind == KindIter {
		return ListOf(reversed(items)...)
	}
	return iterator("reversed", reversed(items))
}

// FilterJoin is join: the texts of the items, or of an attribute of each.
func (e *Eval) FilterJoin(v, separator, attribute Value) Value {
	by := ""
	if !separator.IsAbsent() {
		by = separator.Text()
	}
	p := pathOf(attribute)
	var b strings.Builder
	for i, it := range e.Each(v) {
		if i > 0 {
			b.WriteString(by)
		}
		b.WriteString(p.of(e, it, Absent).Text())
	}
	if e.stopped() {
		return Value{}
	}
	return Str(b.String())
}

// FilterMapAttribute is map(attribute=…): an attribute of each item, or the
// default for those that lack it.
func (e *Eval) FilterMapAttribute(v, attribute, otherwise Value) Value {
	p := pathOf(attribute)
	return e.FilterMap(v, func(it Value) Value { return p.of(e, it, otherwise) })
}

// FilterMap is map with a filter: f of each item.
func (e *Eval) FilterMap(v Value, f func(Value) Value) Value {
	var out []Value
	if v.Truth() {
		for _, it := range e.Each(v) {
			if out = append(out, f(it)); e.stopped() {
				return Value{}
			}
		}
	}
	if e.stopped() {
		return Value{}
	}
	return iterator("sync_do_map", out)
}

// FilterSelect is select: the items that pass a test; nil tests their truth.
func (e *Eval) FilterSelect(v Value, test func(Value) bool) Value {
	return e.pick("sync_do_select", v, nil, test, true)
}

// FilterReject is reject: the items that do not pass.
func (e *Eval) FilterReject(v Value, test func(Value) bool) Value {
	return e.pick("sync_do_reject", v, nil, test, false)
}

// FilterSelectAttr is selectattr: the items of which an attribute passes.
func (e *Eval) FilterSelectAttr(v, attribute Value, test func(Value) bool) Value {
	return e.pick("sync_do_selectattr", v, pathOf(attribute), test, true)
}

// FilterRejectAttr is rejectattr: the items of which it does not.
func (e *Eval) FilterRejectAttr(v, attribute Value, test func(Value) bool) Value {
	return e.pick("sync_do_rejectattr", v, pathOf(attribute), test, false)
}

func (e *Eval) pick(name string, v Value, p path, test func(Value) bool, wanted bool) Value {
	if test == nil {
		test = Value.Truth
	}
	var out []Value
	if v.Truth() {
		for _, it := range e.Each(v) {
			passes := test(p.of(e, it, Absent))
			if e.stopped() {
				return Value{}
			}
			if passes == wanted {
				out = append(out, it)
			}
		}
	}
	if e.stopped() {
		return Value{}
	}
	return iterator("select_or_reject", out)
}

// FilterBatch is batch: lists of so many items, the last one filled up.
func (e *Eval) FilterBatch(v, count, fill Value) Value {
	var rows, row []Value
	for _, it := range e.Each(v) {
		if EqualInt(count, int64(len(row))) {
			rows = append(rows, ListOf(row...))
			row = nil
		}
		row = append(row, it)
	}
	if e.stopped() {
		return Value{}
	}
	if len(row) > 0 {
		if !noneAbsent(fill).IsAbsent() {
			n, ok := e.whole(count)
			if !ok {
				return Value{}
			}
			for len(row) < min(n, maxRepeat) {
				row = append(row, fill)
			}
		}
		rows = append(rows, ListOf(row...))
	}
	return iterator("do_batch", rows)
}

// FilterSlice is slice: the items in so many lists of nearly the same length.
func (e *Eval) FilterSlice(v, count, fill Value) Value {
	items := e.Each(v)
	n, ok := e.whole(count)
	switch {
	case !ok || e.stopped():
		return Value{}
	case n == 0:
		return e.Fail(ZeroDivisionError, "integer division or modulo by zero")
	case n > maxRepeat:
		return e.Fail(OverflowError, "too many slices")
	}
	var out []Value
	at := 0
	for i := range max(n, 0) {
		size := len(items) / n
		longer := i < len(items)%n
		if longer {
			size++
		}
		part := slices.Clone(items[at : at+size])
		if !longer && !noneAbsent(fill).IsAbsent() {
			part = append(part, fill)
		}
		out = append(out, ListOf(part...))
		at += size
	}
	return iterator("sync_do_slice", out)
}

// FilterItems is items: the pairs of a dict, nothing for undefined.
func (e *Eval) FilterItems(v Value) Value {
	if e.stopped() || v.kind == KindUndefined {
		return iterator("do_items", nil)
	}
	d := v.dictionary()
	if d == nil {
		return e.Fail(TypeError, "Can only get item pairs from a mapping.")
	}
	return iterator("do_items", viewOf(v, "items").box.items)
}

// FilterDefault is default: v, or another value when it is undefined, or with
// boolean true when it is false.
func (e *Eval) FilterDefault(v, otherwise, boolean Value) Value {
	if e.stopped() {
		return Value{}
	}
	if v.kind == KindUndefined || given(boolean) && !v.Truth() {
		if otherwise.IsAbsent() {
			return Str("")
		}
		return otherwise
	}
	return v
}

// FilterAttr is attr: an attribute or method, never a key.
func (e *Eval) FilterAttr(v, name Value) Value {
	if e.stopped() {
		return Value{}
	}
	text, ok := e.textArg(name)
	switch {
	case !ok:
		return Value{}
	case strings.HasPrefix(text, "_") && dunder(v, text):
		return Value{n: unsafeMark}
	case v.kind == KindUndefined:
		return e.undefined(v, text+" of an undefined value")
	}
	if a, ok := ownAttribute(v, text); ok {
		return a
	}
	if methodExists(v, text) {
		return Value{kind: KindMethod, s: text, box: &box{parts: []Value{v}}}
	}
	return Value{}
}
