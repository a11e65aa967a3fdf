package py

import (
	"slices"
	"strings"
)

func isDictMethod(name string) bool {
	switch name {
	case "clear", "copy", "fromkeys", "pop", "popitem", "setdefault", "update":
		return true
	}
	return isMappingMethod(name)
}

// isMappingMethod names what Records and StreamSlices have: the methods of a
// read-only mapping.
func isMappingMethod(name string) bool {
	return name == "get" || name == "items" || name == "keys" || name == "values"
}

func isListMethod(name string) bool {
	switch name {
	case "append", "clear", "copy", "count", "extend", "index", "insert", "pop", "remove", "reverse", "sort":
		return true
	}
	return false
}

func isSetMethod(name string) bool {
	switch name {
	case "add", "clear", "copy", "difference", "difference_update", "discard", "intersection", "intersection_update", "isdisjoint",
		"issubset", "issuperset", "pop", "remove", "symmetric_difference", "symmetric_difference_update", "union", "update":
		return true
	}
	return false
}

// changeable reports whether a container may be changed in place: one that
// still is JSON text belongs to a record, a response or the config.
func (e *Eval) changeable(v Value) bool {
	if v.box != nil {
		return true
	}
	e.Fail(RuntimeError, "a template may not change a "+typeName(v)+" of the config, a record or a response in place")
	return false
}

func (e *Eval) dictMethod(v Value, name string, args []Value, kw []Kwarg) Value {
	switch name {
	case "get":
		if a, ok := e.bind(name, args, kw, 1, "-key", "-default"); ok {
			return e.get(v, a[0], a[1])
		}
		return Value{}
	case "items", "keys", "values":
		if _, ok := e.bind(name, args, kw, 0); !ok {
			return Value{}
		}
		return viewOf(v, name)
	case "copy":
		if _, ok := e.bind(name, args, kw, 0); !ok {
			return Value{}
		}
		return Value{kind: KindDict, box: &box{dict: v.dictionary().copy()}}
	case "fromkeys":
		return e.fromKeys(args, kw)
	}
	if !e.changeable(v) {
		return Value{}
	}
	d := v.box.dict
	switch name {
	case "pop", "setdefault":
		a, ok := e.bind(name, args, kw, 1, "-key", "-default")
		if !ok || !e.hashed(a[0]) {
			return Value{}
		}
		if name == "setdefault" {
			if m, ok := d.get(a[0]); ok {
				return m
			}
			d.set(a[0], orNone(a[1]))
			return orNone(a[1])
		}
		if m, ok := d.remove(a[0]); ok {
			return m
		}
		if a[1].IsAbsent() {
			return e.Fail(KeyError, a[0].Repr())
		}
		return a[1]
	case "popitem":
		if len(d.keys) == 0 {
			return e.Fail(KeyError, "popitem(): dictionary is empty")
		}
		k := d.keys[len(d.keys)-1]
		m, _ := d.remove(k)
		return TupleOf(k, m)
	case "clear":
		*d = dict{fold: d.fold}
		return None
	}
	return e.update(v, args, kw)
}

// orNone gives None for an argument not given.
func orNone(v Value) Value {
	if v.IsAbsent() {
		return None
	}
	return v
}

// hashed raises for keys that Python cannot hash.
func (e *Eval) hashed(k Value) bool {
	if hashable(k) {
		return true
	}
	e.Fail(TypeError, "unhashable type: "+typeName(k))
	return false
}

func (e *Eval) get(v, key, otherwise Value) Value {
	if !e.hashed(key) {
		return Value{}
	}
	if key.kind == KindString {
		if m, ok := v.Get(key.s); ok {
			return m
		}
		return orNone(otherwise)
	}
	if m, ok := v.dictionary().get(key); ok {
		return m
	}
	return orNone(otherwise)
}

// Get is v.get('key'): None when v has no such member.
func (e *Eval) Get(v Value, key string) Value { return e.GetOr(v, key, None) }

// GetOr is v.get('key', otherwise).
func (e *Eval) GetOr(v Value, key string, otherwise Value) Value {
	if e.stopped() {
		return Value{}
	}
	switch v.kind {
	case KindDict, KindRecord, KindSlice:
		if m, ok := v.Get(key); ok {
			return m
		}
		return otherwise
	}
	return e.Call(v, "get", Str(key), otherwise)
}

// SetKey is dict[key] = value, in a dict that the template made.
func (e *Eval) SetKey(dict Value, key string, value Value) {
	if !e.stopped() && dict.kind == KindDict && e.changeable(dict) {
		dict.box.dict.set(Str(key), value)
	}
}

// viewOf gives d.keys(), d.values() or d.items() as they are now.
func viewOf(v Value, name string) Value {
	d := v.dictionary()
	b := &box{name: "dict_" + name}
	if v.kind == KindRecord {
		b.name, b.parts = strings.ToUpper(name[:1])+name[1:]+"View", []Value{v}
	}
	switch name {
	case "keys":
		b.items = slices.Clone(d.keys)
	case "values":
		b.items = slices.Clone(d.vals)
	default:
		b.items = make([]Value, len(d.keys))
		for i, k := range d.keys {
			b.items[i] = TupleOf(k, d.vals[i])
		}
	}
	return Value{kind: KindView, box: b}
}

func (e *Eval) fromKeys(args []Value, kw []Kwarg) Value {
	a, ok := e.bind("fromkeys", args, kw, 1, "-iterable", "-value")
	if !ok {
		return Value{}
	}
	out := Dict()
	for _, k := range e.Each(a[0]) {
		if !e.hashed(k) {
			return Value{}
		}
		out.box.dict.set(k, orNone(a[1]))
	}
	return out
}

// update is dict.update of a mapping or of pairs, then of the keywords.
func (e *Eval) update(v Value, args []Value, kw []Kwarg) Value {
	if len(args) > 1 {
		return e.Fail(TypeError, "update expected at most 1 argument")
	}
	if len(args) == 1 && !e.merge(v.box.dict, args[0]) {
		return Value{}
	}
	for _, k := range kw {
		v.box.dict.set(Str(k.Name), k.Value)
	}
	return None
}

// merge puts the members of a mapping, or pairs, into d.
func (e *Eval) merge(d *dict, from Value) bool {
	if src := from.dictionary(); src != nil {
		for i, k := range src.keys {
			d.set(k, src.vals[i])
		}
		return true
	}
	for i, pair := range e.Each(from) {
		kv := e.Each(pair)
		if e.stopped() {
			return false
		}
		if len(kv) != 2 {
			e.Fail(ValueError, "dictionary update sequence element #"+Int(int64(i)).Repr()+" does not have two items")
			return false
		}
		if !e.hashed(kv[0]) {
			return false
		}
		d.set(kv[0], kv[1])
	}
	return !e.stopped()
}

// DictFrom is the function dict(): of a mapping or pairs, and of keywords.
func (e *Eval) DictFrom(kw []Kwarg, args ...Value) Value {
	if e.stopped() {
		return Value{}
	}
	out := Dict()
	e.update(out, args, kw)
	if e.stopped() {
		return Value{}
	}
	return out
}

// sequenceMethod is count and index, which lists and tuples share.
func (e *Eval) sequenceMethod(v Value, name string, args []Value, kw []Kwarg) Value {
	items := v.elements()
	if name == "count" {
		a, ok := e.bind(name, args, kw, 1, "-value")
		if !ok {
			return Value{}
		}
		n := 0
		for _, it := range items {
			if Equal(it, a[0]) {
				n++
			}
		}
		return Int(int64(n))
	}
	a, ok := e.bind(name, args, kw, 1, "-value", "-start", "-stop")
	if !ok {
		return Value{}
	}
	lo, hi, ok := e.window(a[1], a[2], len(items))
	if !ok {
		return Value{}
	}
	for i := lo; i < hi; i++ {
		if Equal(items[i], a[0]) {
			return Int(int64(i))
		}
	}
	return e.Fail(ValueError, a[0].Repr()+" is not in the list")
}

// window resolves the optional bounds of find, count, index and startswith.
func (e *Eval) window(lo, hi Value, n int) (first, last int, ok bool) {
	if first, ok = e.wholeOr(noneAbsent(lo), 0); !ok {
		return 0, 0, false
	}
	if last, ok = e.wholeOr(noneAbsent(hi), n); !ok {
		return 0, 0, false
	}
	if first < 0 {
		first = max(first+n, 0)
	}
	if last < 0 {
		last = max(last+n, 0)
	}
	return first, min(last, n), true
}

// noneAbsent gives Absent for None.
func noneAbsent(v Value) Value {
	if v.kind == KindNone {
		return Absent
	}
	return v
}

func (e *Eval) listMethod(v Value, name string, args []Value, kw []Kwarg) Value {
	switch name {
	case "count", "index":
		return e.sequenceMethod(v, name, args, kw)
	case "copy":
		if _, ok := e.bind(name, args, kw, 0); !ok {
			return Value{}
		}
		return ListOf(slices.Clone(v.elements())...)
	}
	if !e.changeable(v) {
		return Value{}
	}
	b := v.box
	switch name {
	case "append":
		if a, ok := e.bind(name, args, kw, 1, "-object"); ok {
			b.items = append(b.items, a[0])
			return None
		}
	case "extend":
		if a, ok := e.bind(name, args, kw, 1, "-iterable"); ok {
			if more := e.Each(a[0]); !e.stopped() {
				b.items = append(b.items, more...)
				return None
			}
		}
	case "insert":
		if a, ok := e.bind(name, args, kw, 2, "-index", "-object"); ok {
			if i, ok := e.whole(a[0]); ok {
				if i < 0 {
					i += len(b.items)
				}
				b.items = slices.Insert(b.items, min(max(i, 0), len(b.items)), a[1])
				return None
			}
		}
	case "pop":
		return e.listPop(b, args, kw)
	case "remove":
		if a, ok := e.bind(name, args, kw, 1, "-value"); ok {
			for i, it := range b.items {
				if Equal(it, a[0]) {
					b.items = slices.Delete(b.items, i, i+1)
					return None
				}
			}
			return e.Fail(ValueError, "list.remove(x): x not in list")
		}
	case "clear":
		if _, ok := e.bind(name, args, kw, 0); ok {
			b.items = nil
			return None
		}
	case "reverse":
		if _, ok := e.bind(name, args, kw, 0); ok {
			slices.Reverse(b.items)
			return None
		}
	case "sort":
		// The key would have to be a function, which templates cannot make.
		if a, ok := e.bind(name, args, kw, 0, "reverse"); ok {
			if sorted, ok := e.sorted(b.items, b.items, !a[0].IsAbsent() && a[0].Truth()); ok {
				b.items = sorted
				return None
			}
		}
	}
	return Value{}
}

func (e *Eval) listPop(b *box, args []Value, kw []Kwarg) Value {
	a, ok := e.bind("pop", args, kw, 0, "-index")
	if !ok {
		return Value{}
	}
	i, ok := e.wholeOr(a[0], -1)
	if !ok {
		return Value{}
	}
	if i < 0 {
		i += len(b.items)
	}
	if i < 0 || i >= len(b.items) {
		return e.Fail(IndexError, "pop index out of range")
	}
	v := b.items[i]
	b.items = slices.Delete(b.items, i, i+1)
	return v
}

// sorted gives the items in the order of their keys; it is stable, also when
// it is reversed.
func (e *Eval) sorted(items, keys []Value, reverse bool) ([]Value, bool) {
	order := make([]int, len(items))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		a, b := keys[i], keys[j]
		if reverse {
			a, b = b, a
		}
		switch {
		case e.Lt(a, b):
			return -1
		case e.Lt(b, a):
			return 1
		}
		return 0
	})
	if e.stopped() {
		return nil, false
	}
	out := make([]Value, len(items))
	for n, i := range order {
		out[n] = items[i]
	}
	return out, true
}
