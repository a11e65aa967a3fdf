package py

import (
	"math"
	"strconv"
	"strings"
)

// dict keeps members in the order in which their keys came.
type dict struct {
	keys []Value
	vals []Value
	// index finds keys once there are many.
	index map[string]int
	fold  bool // string keys are found in any casing
}

const indexFrom = 12

// identity is equal for two keys that Python holds equal.
func identity(k Value) string {
	switch k.kind {
	case KindString:
		return "s" + k.s
	case KindBool, KindInt:
		return "n" + strconv.FormatInt(k.n, 10)
	case KindBigInt:
		return "n" + k.box.big.String()
	case KindFloat:
		if n, ok := truncated(k); ok && k.float() == math.Trunc(k.float()) {
			return "n" + n.String()
		}
	case KindTuple:
		var b strings.Builder
		b.WriteString("t")
		for _, it := range k.box.items {
			id := identity(it)
			b.WriteString(strconv.Itoa(len(id)) + ":" + id)
		}
		return b.String()
	}
	return "o" + strconv.Itoa(int(k.kind)) + k.Repr()
}

func (d *dict) find(k Value) int {
	if d.fold && k.kind == KindString {
		for i := range d.keys {
			if d.keys[i].kind == KindString && strings.EqualFold(d.keys[i].s, k.s) {
				return i
			}
		}
		return -1
	}
	if len(d.keys) < indexFrom {
		for i := range d.keys {
			if d.keys[i].kind == k.kind && k.kind == KindString {
				if d.keys[i].s == k.s {
					return i
				}
				continue
			}
			if Equal(d.keys[i], k) {
				return i
			}
		}
		return -1
	}
	if d.index == nil {
		d.index = make(map[string]int, len(d.keys))
		for i, key := range d.keys {
			d.index[identity(key)] = i
		}
	}
	if i, ok := d.index[identity(k)]; ok {
		return i
	}
	return -1
}

func (d *dict) get(k Value) (Value, bool) {
	if d == nil {
		return Value{}, false
	}
	if i := d.find(k); i >= 0 {
		return d.vals[i], true
	}
	return Value{}, false
}

func (d *dict) set(k, v Value) {
	if i := d.find(k); i >= 0 {
		d.vals[i] = v
		return
	}
	if d.index != nil {
		d.index[identity(k)] = len(d.keys)
	}
	d.keys = append(d.keys, k)
	d.vals = append(d.vals, v)
}

func (d *dict) remove(k Value) (Value, bool) {
	i := d.find(k)
	if i < 0 {
		return Value{}, false
	}
	v := d.vals[i]
	d.keys = append(d.keys[:i:i], d.keys[i+1:]...)
	d.vals = append(d.vals[:i:i], d.vals[i+1:]...)
	d.index = nil
	return v, true
}

func (d *dict) copy() *dict {
	return &dict{keys: append([]Value(nil), d.keys...), vals: append([]Value(nil), d.vals...), fold: d.fold}
}

// hashable reports whether Python allows the value as a key.
func hashable(v Value) bool {
	switch v.kind {
	case KindList, KindDict, KindSet, KindRecord: // a StreamSlice has a hash
		return false
	case KindTuple:
		for _, it := range v.box.items {
			if !hashable(it) {
				return false
			}
		}
	}
	return true
}

func contains(items []Value, v Value) bool {
	for _, it := range items {
		if Equal(it, v) {
			return true
		}
	}
	return false
}
