package py

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/pytime"
)

// AppendJSON appends the value as the CDK's output prints it: compact, raw
// non-ASCII, NaN and infinities as null, tuples as arrays, dates in ISO form.
// What still is JSON text keeps its digits. It fails for sets, bytes and
// whatever else JSON has no form for.
func (v Value) AppendJSON(dst []byte) ([]byte, error) {
	switch v.kind {
	case KindNone, KindUndefined:
		return append(dst, "null"...), nil
	case KindBool:
		return strconv.AppendBool(dst, v.n != 0), nil
	case KindInt:
		return strconv.AppendInt(dst, v.n, 10), nil
	case KindBigInt:
		return v.box.big.Append(dst, 10), nil
	case KindFloat:
		f := v.float()
		if math.IsNaN(f) || math.IsInf(f, 0) {
			return append(dst, "null"...), nil
		}
		return appendFloat(dst, f), nil
	case KindString:
		return jsonspan.AppendQuote(dst, v.s), nil
	case KindTime:
		return jsonspan.AppendQuote(dst, v.timeText("T")), nil
	case KindDate:
		return jsonspan.AppendQuote(dst, v.dateText()), nil
	case KindList, KindTuple:
		if v.kind == KindList && v.raw() {
			return jsonspan.AppendFinite(dst, bytesOf(v.s)), nil
		}
		dst = append(dst, '[')
		var err error
		for i, it := range v.elements() {
			if i > 0 {
				dst = append(dst, ',')
			}
			if dst, err = it.AppendJSON(dst); err != nil {
				return dst, err
			}
		}
		return append(dst, ']'), nil
	case KindDict, KindRecord, KindSlice:
		if v.kind == KindDict && v.raw() {
			return jsonspan.AppendFinite(dst, bytesOf(v.s)), nil
		}
		return v.appendObject(dst)
	}
	return dst, errors.New("a value of type " + typeName(v) + " has no form in JSON")
}

// appendFloat prints a finite float as the CDK's output does: exponents below
// 1e-5 and from 1e16 on, without zeros in front.
func appendFloat(dst []byte, f float64) []byte {
	a := math.Abs(f)
	if a == 0 || a >= 1e-5 && a < 1e16 {
		n := len(dst)
		dst = strconv.AppendFloat(dst, f, 'f', -1, 64)
		if !bytes.ContainsRune(dst[n:], '.') {
			dst = append(dst, ".0"...)
		}
		return dst
	}
	dst = strconv.AppendFloat(dst, f, 'e', -1, 64)
	if n := len(dst); dst[n-2] == '0' && dst[n-3] == '-' {
		dst = append(dst[:n-2], dst[n-1])
	}
	return dst
}

func (v Value) appendObject(dst []byte) ([]byte, error) {
	dst = append(dst, '{')
	d := v.dictionary()
	for i, k := range d.keys {
		if i > 0 {
			dst = append(dst, ',')
		}
		name, err := keyText(k)
		if err != nil {
			return dst, err
		}
		dst = append(jsonspan.AppendQuote(dst, name), ':')
		if dst, err = d.vals[i].AppendJSON(dst); err != nil {
			return dst, err
		}
	}
	return append(dst, '}'), nil
}

// keyText is a dict's key as Python's json prints it.
func keyText(k Value) (string, error) {
	switch k.kind {
	case KindString:
		return k.s, nil
	case KindNone:
		return "null", nil
	case KindBool:
		return strconv.FormatBool(k.n != 0), nil
	case KindInt, KindBigInt, KindFloat:
		return k.Repr(), nil
	}
	return "", errors.New("keys must be str, int, float, bool or None, not " + typeName(k))
}

// CanonicalJSON prints the value with sorted keys, without blanks and in
// ASCII: the identity of partitions and states.
func (v Value) CanonicalJSON() string {
	var b strings.Builder
	b.Grow(96) // a partition with its parent's, most often
	v.canonical(&b)
	return b.String()
}

func (v Value) canonical(b *strings.Builder) {
	switch v.kind {
	case KindList, KindTuple, KindSet:
		b.WriteByte('[')
		for i, it := range v.elements() {
			if i > 0 {
				b.WriteByte(',')
			}
			it.canonical(b)
		}
		b.WriteByte(']')
	case KindDict, KindRecord, KindSlice:
		d := v.dictionary()
		order := make([]int, len(d.keys))
		names := make([]string, len(d.keys))
		for i, k := range d.keys {
			order[i] = i
			names[i], _ = keyText(k)
		}
		slices.SortStableFunc(order, func(i, j int) int { return strings.Compare(names[i], names[j]) })
		b.WriteByte('{')
		for n, i := range order {
			if n > 0 {
				b.WriteByte(',')
			}
			asciiQuote(b, names[i])
			b.WriteByte(':')
			d.vals[i].canonical(b)
		}
		b.WriteByte('}')
	case KindString:
		asciiQuote(b, v.s)
	case KindFloat:
		switch f := v.float(); {
		case math.IsNaN(f):
			b.WriteString("NaN")
		case math.IsInf(f, 1):
			b.WriteString("Infinity")
		case math.IsInf(f, -1):
			b.WriteString("-Infinity")
		default:
			b.WriteString(pytime.FloatText(f))
		}
	default:
		text, err := v.AppendJSON(nil)
		if err != nil {
			asciiQuote(b, v.Repr())
			return
		}
		b.Write(text)
	}
}

// asciiQuote prints a string as Python's json.dumps does.
func asciiQuote(b *strings.Builder, s string) {
	b.WriteByte('"')
	for i := 0; i < len(s); {
		r, n := nextChar(s[i:])
		i += n
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case r == '\b':
			b.WriteString(`\b`)
		case r == '\f':
			b.WriteString(`\f`)
		case r >= 0x20 && r < 0x7f:
			b.WriteRune(r)
		case r < 0x10000:
			fmt.Fprintf(b, `\u%04x`, r)
		default:
			r -= 0x10000
			fmt.Fprintf(b, `\u%04x\u%04x`, 0xd800+(r>>10), 0xdc00+(r&0x3ff))
		}
	}
	b.WriteByte('"')
}
