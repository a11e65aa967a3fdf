package record

import (
	"math"
	"strconv"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// put makes v the value of a node and keeps its key. Scalars become JSON text.
// Lists, dicts and what JSON cannot say stay as they are: expressions go on to
// see a tuple as a tuple, and printing tells whether it can be printed.
func (r *Record) put(n int32, v py.Value) {
	mark := len(r.arena)
	switch v.Kind() {
	case py.KindUndefined:
		// What an undefined value renders to.
		r.arena = append(r.arena, `""`...)
	case py.KindNone:
		r.arena = append(r.arena, "null"...)
	case py.KindString:
		s, _ := v.Str()
		r.arena = jsonspan.AppendQuote(r.arena, s)
	case py.KindFloat:
		f, _ := v.Float64()
		r.arena = r.appendFloat(r.arena, f)
	case py.KindBool, py.KindInt, py.KindBigInt:
		out, err := v.AppendJSON(r.arena)
		if err != nil {
			r.keepValue(n, v)
			return
		}
		r.arena = out
	default:
		r.keepValue(n, v)
		return
	}
	r.putText(n, r.since(mark))
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

// appendFloat writes a float so that it is read back as one, in the digits of
// Python's repr. NaN and the infinities are written in Python's words; printing
// turns them into null.
func (r *Record) appendFloat(dst []byte, f float64) []byte {
	switch {
	case math.IsNaN(f):
		r.special = true
		return append(dst, "NaN"...)
	case math.IsInf(f, 1):
		r.special = true
		return append(dst, "Infinity"...)
	case math.IsInf(f, -1):
		r.special = true
		return append(dst, "-Infinity"...)
	}
	if a := math.Abs(f); a != 0 && (a < 1e-4 || a >= 1e16) {
		return strconv.AppendFloat(dst, f, 'e', -1, 64)
	}
	mark := len(dst)
	dst = strconv.AppendFloat(dst, f, 'f', -1, 64)
	for _, c := range dst[mark:] {
		if c == '.' {
			return dst
		}
	}
	return append(dst, '.', '0')
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
