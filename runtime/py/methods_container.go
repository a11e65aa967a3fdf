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
