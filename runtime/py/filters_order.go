package py

import "strings"

// folded gives the key under which a value sorts and groups: strings in lower
// case, unless case matters.
func folded(v Value, caseSensitive bool) Value {
	if v.kind == KindString && !caseSensitive {
		return Str(Lower(v.s))
	}
	return v
}

// FilterUnique is unique: the first item of every key.
func (e *Eval) FilterUnique(v, caseSensitive, attribute Value) Value {
	p := pathOf(attribute)
	seen := &dict{}
	var out []Value
	for _, it := range e.Each(v) {
		key := folded(p.of(e, it, Absent), given(caseSensitive))
		if e.stopped() || !e.hashed(key) {
			return Value{}
		}
		if _, ok := seen.get(key); !ok {
			seen.set(key, None)
			out = append(out, it)
		}
	}
	if e.stopped() {
		return Value{}
	}
	return iterator("sync_do_unique", out)
}

// FilterMax is max: the greatest item, by an attribute if one is given.
func (e *Eval) FilterMax(v, caseSensitive, attribute Value) Value {
	return e.extreme(v, caseSensitive, attribute, e.Gt)
}

// FilterMin is min: the least item.
func (e *Eval) FilterMin(v, caseSensitive, attribute Value) Value {
	return e.extreme(v, caseSensitive, attribute, e.Lt)
}

func (e *Eval) extreme(v, caseSensitive, attribute Value, better func(a, b Value) bool) Value {
	p := pathOf(attribute)
	var best, bestKey Value
	for i, it := range e.Each(v) {
		key := folded(p.of(e, it, Absent), given(caseSensitive))
		if i == 0 || better(key, bestKey) {
			best, bestKey = it, key
		}
		if e.stopped() {
			return Value{}
		}
	}
	return best
}

// FilterSum is sum: start plus the items, or an attribute of each.
func (e *Eval) FilterSum(v, attribute, start Value) Value {
	if e.stopped() {
		return Value{}
	}
	total := start
	switch start.kind {
	case kindAbsent:
		total = Int(0)
	case KindString, KindBytes:
		e.Each(v)
		return e.Fail(TypeError, "sum() can't sum strings [use ''.join(seq) instead]")
	}
	p := pathOf(attribute)
	for _, it := range e.Each(v) {
		total = e.Add(total, p.of(e, it, Absent))
		if e.stopped() {
			return Value{}
		}
	}
	if e.stopped() {
		return Value{}
	}
	return total
}

// FilterSort is sort: by attributes between commas, if some are given.
func (e *Eval) FilterSort(v, reverse, caseSensitive, attribute Value) Value {
	items := e.Each(v)
	paths := []path{pathOf(attribute)}
	if attribute.kind == KindString {
		paths = nil
		for _, a := range strings.Split(attribute.s, ",") {
			paths = append(paths, pathOf(Str(a)))
		}
	}
	keys := make([]Value, len(items))
	for i, it := range items {
		key := make([]Value, len(paths))
		for n, p := range paths {
			key[n] = folded(p.of(e, it, Absent), given(caseSensitive))
		}
		keys[i] = ListOf(key...)
	}
	if e.stopped() {
		return Value{}
	}
	out, ok := e.sorted(items, keys, given(reverse))
	if !ok {
		return Value{}
	}
	return ListOf(out...)
}

// FilterDictSort is dictsort: the pairs of a dict in the order of their keys,
// or of their values.
func (e *Eval) FilterDictSort(v, caseSensitive, by, reverse Value) Value {
	if e.stopped() {
		return Value{}
	}
	field := 0
	switch {
	case EqualStr(by, "value"):
		field = 1
	case !by.IsAbsent() && !EqualStr(by, "key"):
		return e.Fail(FilterArgumentError, `You can only sort by either "key" or "value"`)
	}
	if e.mapping(v) == nil {
		return Value{}
	}
	pairs := viewOf(v, "items").box.items
	keys := make([]Value, len(pairs))
	for i, p := range pairs {
		keys[i] = folded(p.box.items[field], given(caseSensitive))
	}
	out, ok := e.sorted(pairs, keys, given(reverse))
	if !ok {
		return Value{}
	}
	return ListOf(out...)
}

// FilterGroupBy is groupby: pairs of a value of the attribute and the items
// that have it, sorted by the value.
func (e *Eval) FilterGroupBy(v, attribute, otherwise, caseSensitive Value) Value {
	p := pathOf(attribute)
	items := e.Each(v)
	keys := make([]Value, len(items))
	order := make([]Value, len(items))
	for i, it := range items {
		keys[i] = folded(p.of(e, it, otherwise), given(caseSensitive))
		order[i] = Int(int64(i))
	}
	order, ok := e.sorted(order, keys, false)
	if !ok {
		return Value{}
	}
	var groups []Value
	for start := 0; start < len(order); {
		key := keys[order[start].n]
		var members []Value
		end := start
		for end < len(order) && Equal(keys[order[end].n], key) {
			members = append(members, items[order[end].n])
			end++
		}
		if end == start { // NaN, which equals nothing
			members, end = []Value{items[order[start].n]}, start+1
		}
		groups = append(groups, namedTuple("", []string{"grouper", "list"}, p.of(e, members[0], otherwise), ListOf(members...)))
		start = end
	}
	return ListOf(groups...)
}
