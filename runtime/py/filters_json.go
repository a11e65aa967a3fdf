package py

import (
	"math"
	"slices"
	"strings"
)

// FilterToJSON is tojson: json.dumps with sorted keys, and the characters of
// markup as escapes.
func (e *Eval) FilterToJSON(v, indent Value) Value {
	if e.stopped() {
		return Value{}
	}
	width := -1
	switch indent = noneAbsent(indent); indent.kind {
	case kindAbsent:
	case KindString:
		return e.Fail(TypeError, "an indent of text is not supported")
	default:
		n, ok := e.whole(indent)
		if !ok {
			return Value{}
		}
		width = min(max(n, 0), 1000)
	}
	text, ok := e.dumps(v, width, true)
	if !ok {
		return Value{}
	}
	return safeText(strings.NewReplacer("<", `\u003c`, ">", `\u003e`, "&", `\u0026`, "'", `\u0027`).Replace(text))
}

// dumps is json.dumps; a negative indent keeps all in one line.
func (e *Eval) dumps(v Value, indent int, sortKeys bool) (string, bool) {
	d := dumper{e: e, indent: indent, sort: sortKeys}
	d.value(v, 0)
	return d.b.String(), !e.stopped()
}

// dumper prints one value as JSON.
type dumper struct {
	e      *Eval
	b      strings.Builder
	indent int
	sort   bool
}

func (d *dumper) value(v Value, level int) {
	if d.e.stopped() {
		return
	}
	switch v.kind {
	case KindNone:
		d.b.WriteString("null")
	case KindBool:
		if v.n != 0 {
			d.b.WriteString("true")
		} else {
			d.b.WriteString("false")
		}
	case KindInt, KindBigInt:
		d.b.WriteString(v.Repr())
	case KindFloat:
		d.b.WriteString(jsonFloat(v.float()))
	case KindString:
		asciiQuote(&d.b, v.s)
	case KindList, KindTuple:
		d.list(v.elements(), level)
	case KindDict:
		if !v.raw() && v.box.dict.fold {
			d.e.Fail(TypeError, "Object of type CaseInsensitiveDict is not JSON serializable")
			return
		}
		d.object(v.dictionary(), level)
	default:
		d.e.Fail(TypeError, "Object of type "+typeName(v)+" is not JSON serializable")
	}
}

func jsonFloat(f float64) string {
	switch {
	case math.IsNaN(f):
		return "NaN"
	case math.IsInf(f, 1):
		return "Infinity"
	case math.IsInf(f, -1):
		return "-Infinity"
	}
	return Float(f).Repr()
}

// line starts a new line, or writes what stands between items on one line.
func (d *dumper) line(level int, otherwise string) {
	if d.indent < 0 {
		d.b.WriteString(otherwise)
		return
	}
	d.b.WriteByte('\n')
	d.b.WriteString(strings.Repeat(" ", d.indent*level))
}

func (d *dumper) list(items []Value, level int) {
	if len(items) == 0 {
		d.b.WriteString("[]")
		return
	}
	d.b.WriteByte('[')
	for i, it := range items {
		if i > 0 {
			d.b.WriteByte(',')
			d.line(level+1, " ")
		} else {
			d.line(level+1, "")
		}
		d.value(it, level+1)
	}
	d.line(level, "")
	d.b.WriteByte(']')
}

func (d *dumper) object(m *dict, level int) {
	if len(m.keys) == 0 {
		d.b.WriteString("{}")
		return
	}
	order := make([]Value, len(m.keys))
	for i := range order {
		order[i] = Int(int64(i))
	}
	if d.sort {
		var ok bool
		if order, ok = d.e.sorted(order, slices.Clone(m.keys), false); !ok {
			return
		}
	}
	d.b.WriteByte('{')
	for n, at := range order {
		if n > 0 {
			d.b.WriteByte(',')
			d.line(level+1, " ")
		} else {
			d.line(level+1, "")
		}
		k := m.keys[at.n]
		name, err := keyText(k)
		if err != nil {
			d.e.Fail(TypeError, err.Error())
			return
		}
		if k.kind == KindFloat {
			name = jsonFloat(k.float())
		}
		asciiQuote(&d.b, name)
		d.b.WriteString(": ")
		d.value(m.vals[at.n], level+1)
	}
	d.line(level, "")
	d.b.WriteByte('}')
}
