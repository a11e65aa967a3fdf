// Package py holds Python's values and what the CDK's Jinja does with them:
// printing, literal_eval, truth, operators, access, methods, filters, tests and
// macros. It evaluates nothing by itself and knows no templates: generated code
// calls one function per operation on an Eval, and the runtime passes values
// from and to JSON.
//
// Left out of Jinja's built-ins are the functions lipsum, cycler and joiner and
// the filters urlize and pprint, which say nothing about data, and the tests
// filter and test, which the compiler answers. Python's complex numbers, its
// \N{…} escapes, blake2 hashes, timedeltas beyond 292,000 years, and regular
// expressions with lookaround or references to groups are not supported: they
// are errors, or stay text where that is what a failed literal does. Lists and
// dicts that still are JSON text cannot be changed in place.
package py

import (
	"iter"
	"math/big"
	"slices"
	"strings"
	"time"
	"unsafe"

	"github.com/airgen/airgen/runtime/jsonspan"
)

// Kind is a value's Python type.
type Kind uint8

// The kinds of values. The zero Value is Undefined: Jinja's word for what is
// not there.
const (
	KindUndefined Kind = iota
	KindNone
	KindBool
	KindInt
	KindBigInt
	KindFloat
	KindString
	KindBytes
	KindList
	KindTuple
	KindDict
	KindSet
	KindTime     // an aware datetime
	KindDate     // a date
	KindDelta    // a timedelta, in microseconds
	KindDuration // isodate's Duration: years and months beside a timedelta
	KindEllipsis
	KindMethod // a method that was named but not called
	KindRecord // a Record object around a dict
	KindSlice  // a StreamSlice object
	KindView   // dict_keys, dict_values or dict_items
	KindIter   // a generator or another iterator: empty once it has been walked
	KindClock  // a time of day, in microseconds
	KindZone   // a tzinfo object
	kindAbsent // Absent
)

// Value is one Python value. Copies share what lists, dicts and sets hold, as
// references do in Python. A value made by JSON may borrow the text that it was
// made from; Detach gives one that borrows nothing.
type Value struct {
	kind Kind
	n    int64  // bool, int, microseconds
	s    string // string, bytes, raw JSON of a list or dict
	box  *box   // list, dict and the rarer kinds
}

// box is what does not fit into a Value itself.
type box struct {
	items []Value // list, tuple, set
	dict  *dict
	big   *big.Int
	at    time.Time
	// year and month parts of a Duration
	years, months float64
	// Record and StreamSlice
	parts []Value
	name  string
	names []string // of the items of a named tuple
}

// None, True and False are Python's constants.
var (
	None  = Value{kind: KindNone}
	True  = Value{kind: KindBool, n: 1}
	False = Value{kind: KindBool}
)

// Absent marks an argument that the template does not give, which is not the
// same as one that is undefined.
var Absent = Value{kind: kindAbsent}

// Bool gives True or False.
func Bool(b bool) Value {
	if b {
		return True
	}
	return False
}

// Int gives an int.
func Int(i int64) Value { return Value{kind: KindInt, n: i} }

// BigInt gives an int of any size, in the smaller kind where it fits.
func BigInt(i *big.Int) Value {
	if i.IsInt64() {
		return Int(i.Int64())
	}
	return Value{kind: KindBigInt, box: &box{big: i}}
}

// Float gives a float.
func Float(f float64) Value { return Value{kind: KindFloat, n: floatBits(f)} }

// Str gives a string.
func Str(s string) Value { return Value{kind: KindString, s: s} }

// Bytes gives a bytes object.
func Bytes(b []byte) Value { return Value{kind: KindBytes, s: string(b)} }

// ListOf gives a list.
func ListOf(items ...Value) Value { return Value{kind: KindList, box: &box{items: items}} }

// TupleOf gives a tuple.
func TupleOf(items ...Value) Value { return Value{kind: KindTuple, box: &box{items: items}} }

// SetOf gives a set of the distinct items, in their order.
func SetOf(items ...Value) Value {
	b := &box{}
	for _, it := range items {
		if !contains(b.items, it) {
			b.items = append(b.items, it)
		}
	}
	return Value{kind: KindSet, box: b}
}

// DictOf gives a dict with string keys.
func DictOf(keys []string, values []Value) Value {
	d := &dict{}
	for i, k := range keys {
		d.set(Str(k), values[i])
	}
	return Value{kind: KindDict, box: &box{dict: d}}
}

// Dict gives a dict from alternating string keys and Values.
func Dict(pairs ...any) Value {
	d := &dict{}
	for i := 0; i+1 < len(pairs); i += 2 {
		k, _ := pairs[i].(string)
		v, _ := pairs[i+1].(Value)
		d.set(Str(k), v)
	}
	return Value{kind: KindDict, box: &box{dict: d}}
}

// Given is Dict without the members that are None: what the CDK makes of each
// dict of a nested mapping in the manifest.
func Given(pairs ...any) Value {
	kept := pairs[:0]
	for pair := range slices.Chunk(pairs, 2) {
		if v, _ := pair[len(pair)-1].(Value); v.kind != KindNone {
			kept = append(kept, pair...)
		}
	}
	return Dict(kept...)
}

// DictOfValues gives a dict from alternating keys and values of any kind.
func DictOfValues(pairs ...Value) Value {
	d := &dict{}
	for i := 0; i+1 < len(pairs); i += 2 {
		d.set(pairs[i], pairs[i+1])
	}
	return Value{kind: KindDict, box: &box{dict: d}}
}

// Headers gives a dict whose string keys are found in any casing.
func Headers(keys []string, values []Value) Value {
	v := DictOf(keys, values)
	v.box.dict.fold = true
	return v
}

// Time gives an aware datetime, to the microsecond.
func Time(t time.Time) Value {
	return Value{kind: KindTime, box: &box{at: t.Truncate(time.Microsecond)}}
}

// Date gives a date.
func Date(year int, month time.Month, day int) Value {
	return Value{kind: KindDate, box: &box{at: time.Date(year, month, day, 0, 0, 0, 0, time.UTC)}}
}

// Delta gives a timedelta of so many microseconds.
func Delta(micros int64) Value { return Value{kind: KindDelta, n: micros} }

// RecordOf gives a Record object: the CDK's last_record. Its data is found
// under its own attributes first.
func RecordOf(data Value, stream string, slice Value) Value {
	return Value{kind: KindRecord, box: &box{parts: []Value{data, slice}, name: stream}}
}

// StreamSlice gives a StreamSlice object: a dict of partition and cursor
// slice with both, and extra fields, as attributes.
func StreamSlice(partition, cursor, extra Value) Value {
	if extra.IsUndefined() {
		extra = Dict()
	}
	merged := &dict{}
	for _, part := range []Value{partition, cursor} {
		for k, v := range part.Items() {
			merged.set(k, v)
		}
	}
	return Value{kind: KindSlice, box: &box{dict: merged, parts: []Value{partition, cursor, extra}}}
}

// JSON gives the value of valid JSON text: scalars at once, objects and lists
// decoded when they are looked into. The value borrows raw. Integers beyond 64
// bits are floats, as the CDK's parser has them; NaN and Infinity are accepted.
func JSON(raw []byte) Value {
	if len(raw) == 0 {
		return Value{}
	}
	switch raw[0] {
	case '{':
		return Value{kind: KindDict, s: view(raw)}
	case '[':
		return Value{kind: KindList, s: view(raw)}
	case '"':
		s, _ := jsonspan.UnquoteView(raw)
		return Str(s)
	case 't':
		return True
	case 'f':
		return False
	case 'n':
		return None
	}
	return jsonNumber(raw)
}

func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

func bytesOf(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }

// raw reports whether a list or dict still is JSON text.
func (v Value) raw() bool { return v.box == nil }

// Detach gives a value that borrows nothing.
func (v Value) Detach() Value {
	switch v.kind {
	case KindString, KindBytes:
		v.s = strings.Clone(v.s)
	case KindList, KindDict:
		if v.raw() {
			v.s = strings.Clone(v.s)
			return v
		}
		return v.rebuilt(Value.Detach)
	case KindTuple, KindSet:
		return v.rebuilt(Value.Detach)
	}
	return v
}

// rebuilt copies a container with every item passed through f.
func (v Value) rebuilt(f func(Value) Value) Value {
	b := *v.box
	if v.box.dict != nil {
		d := &dict{fold: v.box.dict.fold}
		for i, k := range v.box.dict.keys {
			d.set(f(k), f(v.box.dict.vals[i]))
		}
		b.dict = d
	} else {
		b.items = make([]Value, len(v.box.items))
		for i, it := range v.box.items {
			b.items[i] = f(it)
		}
	}
	v.box = &b
	return v
}

// Kind gives the value's kind.
func (v Value) Kind() Kind { return v.kind }

// IsUndefined reports whether there is no value.
func (v Value) IsUndefined() bool { return v.kind == KindUndefined }

// IsAbsent reports whether the value is Absent: an argument not given.
func (v Value) IsAbsent() bool { return v.kind == kindAbsent }

// IsNone reports whether the value is None.
func (v Value) IsNone() bool { return v.kind == KindNone }

// IsNull reports whether the value is None or Undefined.
func (v Value) IsNull() bool { return v.kind <= KindNone }

// Str gives a string's text.
func (v Value) Str() (string, bool) { return v.s, v.kind == KindString }

// Int64 gives an int that fits, or a bool as 0 or 1.
func (v Value) Int64() (int64, bool) { return v.n, v.kind == KindInt || v.kind == KindBool }

// BoolValue gives a bool.
func (v Value) BoolValue() (value, ok bool) { return v.n != 0, v.kind == KindBool }

// ToInt64 gives an int, a bool or a float without fraction as an int64, else 0.
func ToInt64(v Value) int64 {
	if f, ok := v.Float64(); ok && v.kind == KindFloat {
		return int64(f)
	}
	n, _ := v.Int64()
	return n
}

// Get gives a dict's member under a string key.
func (v Value) Get(key string) (Value, bool) {
	switch v.kind {
	case KindDict:
		if v.raw() {
			raw, ok := jsonspan.Lookup(bytesOf(v.s), key)
			if !ok {
				return Value{}, false
			}
			return JSON(raw), true
		}
		return v.box.dict.get(Str(key))
	case KindSlice:
		return v.box.dict.get(Str(key))
	case KindRecord:
		return v.box.parts[0].Get(key)
	}
	return Value{}, false
}

// Member gives a dict's member under a string key, Undefined when there is
// none.
func (v Value) Member(key string) Value {
	m, _ := v.Get(key)
	return m
}

// Items walks a dict in its order; other values have no items.
func (v Value) Items() iter.Seq2[Value, Value] {
	return func(yield func(Value, Value) bool) {
		d := v.dictionary()
		if d == nil {
			return
		}
		for i, k := range d.keys {
			if !yield(k, d.vals[i]) {
				return
			}
		}
	}
}

// Elems walks the items of a list, tuple or set; other values have none.
func (v Value) Elems() iter.Seq[Value] {
	return func(yield func(Value) bool) {
		for _, it := range v.elements() {
			if !yield(it) {
				return
			}
		}
	}
}

// Len is Python's len of strings (in characters) and containers, else 0.
func (v Value) Len() int {
	switch v.kind {
	case KindString:
		return charCount(v.s)
	case KindBytes:
		return len(v.s)
	case KindList, KindTuple, KindSet, KindView:
		return len(v.elements())
	case KindDict, KindRecord, KindSlice:
		return len(v.dictionary().keys)
	}
	return 0
}

// elements gives the items of a list, tuple or set, decoding one level of JSON.
func (v Value) elements() []Value {
	switch v.kind {
	case KindTuple, KindSet, KindView:
		return v.box.items
	case KindList:
		if !v.raw() {
			return v.box.items
		}
		var out []Value
		for raw := range jsonspan.Elements(bytesOf(v.s)) {
			out = append(out, JSON(raw))
		}
		return out
	}
	return nil
}

// dictionary gives a dict's members, decoding one level of JSON; nil for
// anything else.
func (v Value) dictionary() *dict {
	switch v.kind {
	case KindRecord:
		return v.box.parts[0].dictionary()
	case KindSlice:
		return v.box.dict
	case KindDict:
		if !v.raw() {
			return v.box.dict
		}
		d := &dict{}
		for k, raw := range jsonspan.Members(bytesOf(v.s)) {
			key, _ := jsonspan.UnquoteView(k)
			d.set(Str(key), JSON(raw))
		}
		return d
	}
	return nil
}

// Truth is Python's truth value.
func (v Value) Truth() bool {
	switch v.kind {
	case KindUndefined, KindNone:
		return false
	case KindBool, KindInt, KindDelta:
		return v.n != 0
	case KindFloat:
		return v.float() != 0
	case KindString, KindBytes:
		return v.s != ""
	case KindList, KindDict:
		if v.raw() {
			for _, c := range bytesOf(v.s)[1:] {
				if c != ' ' && c != '\t' && c != '\n' && c != '\r' {
					return c != ']' && c != '}'
				}
			}
			return false
		}
		return v.Len() > 0
	case KindTuple, KindSet, KindView, KindRecord:
		return v.Len() > 0
	case KindSlice:
		return v.Len() > 0 || v.box.parts[2].Truth()
	}
	return true
}
