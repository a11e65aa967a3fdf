package record

import (
	"bytes"
	"math"
	"strconv"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// put makes v the value of a node and keeps its key. Scalars become JSON text.
// Lists, dicts and what JSON cannot say stay as they are: expressions go on to
// see a tuple as a tuple, and printing tells whether it can be printed.
func (r *Record) put(n int32, v py.Value) {
	if !isScalar(v) {
		r.keepValue(n, v)
		return
	}
	mark := len(r.arena)
	r.appendScalar(v)
	r.putText(n, r.since(mark))
}

// isScalar tells whether a value is null or a scalar of JSON, or Undefined,
// which renders to an empty text.
func isScalar(v py.Value) bool {
	switch v.Kind() {
	case py.KindUndefined, py.KindNone, py.KindBool, py.KindInt, py.KindBigInt, py.KindFloat, py.KindString:
		return true
	}
	return false
}

// appendScalar writes a scalar into the arena.
func (r *Record) appendScalar(v py.Value) {
	switch v.Kind() {
	case py.KindUndefined:
		r.arena = append(r.arena, `""`...)
	case py.KindString:
		s, _ := v.Str()
		r.arena = jsonspan.AppendQuote(r.arena, s)
	case py.KindFloat:
		f, _ := v.Float64()
		r.appendFloat(f)
	default:
		// None, bools and ints always have a form in JSON.
		r.arena, _ = v.AppendJSON(r.arena)
	}
}

func (r *Record) putText(n int32, s span) {
	r.resolve(n)
	d := &r.nodes[n]
	d.kind, d.text, d.first, d.last = text, s, 0, 0
}

func (r *Record) keepValue(n int32, v py.Value) {
	r.resolve(n)
	d := &r.nodes[n]
	d.kind, d.text, d.first, d.last = other, span{from: uint32(len(r.values))}, 0, 0
	r.values = append(r.values, v)
}

// appendFloat writes a float into the arena so that it is read back as one, in
// the digits of Python's repr. NaN and the infinities are written in Python's
// words; printing turns them into null.
func (r *Record) appendFloat(f float64) {
	switch {
	case math.IsNaN(f):
		r.special = true
		r.arena = append(r.arena, "NaN"...)
		return
	case math.IsInf(f, 0):
		r.special = true
		if f < 0 {
			r.arena = append(r.arena, '-')
		}
		r.arena = append(r.arena, "Infinity"...)
		return
	}
	if a := math.Abs(f); a != 0 && (a < 1e-4 || a >= 1e16) {
		r.arena = strconv.AppendFloat(r.arena, f, 'e', -1, 64)
		return
	}
	mark := len(r.arena)
	r.arena = strconv.AppendFloat(r.arena, f, 'f', -1, 64)
	if bytes.IndexByte(r.arena[mark:], '.') < 0 {
		r.arena = append(r.arena, '.', '0')
	}
}

// value is what expressions see of a node.
func (r *Record) value(n int32) py.Value {
	switch d := r.nodes[n]; d.kind {
	case kept, text:
		return py.JSON(r.bytes(r.text(n)))
	case other:
		return r.values[d.text.from]
	}
	if len(r.values) == 0 {
		if raw, err := r.render(n); err == nil {
			return py.JSON(raw)
		}
	}
	// There may be values below that text cannot hold.
	var names []string
	var values []py.Value
	for c := r.nodes[n].first; c != 0; c = r.nodes[c].next {
		if r.nodes[c].kind == dead {
			continue
		}
		if r.nodes[n].kind == object {
			name, _ := jsonspan.Unquote(r.key(c))
			names = append(names, name)
		}
		values = append(values, r.value(c))
	}
	if r.nodes[n].kind == list {
		return py.ListOf(values...)
	}
	return py.DictOf(names, values)
}
