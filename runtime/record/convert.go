package record

import (
	"math"
	"math/big"
	"strings"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// answer is what a type check says.
type answer uint8

const (
	no answer = iota
	yes
	unknown // a type that JSON schema does not have was reached
)

// fits tells whether a value is of one of the types, tried in their order.
func fits(kind jsonspan.Kind, raw []byte, types []string) answer {
	for _, t := range types {
		hit := false
		switch t {
		case "string":
			hit = kind == jsonspan.String
		case "number":
			hit = kind == jsonspan.Number
		case "integer":
			hit = kind == jsonspan.Number && isWhole(raw)
		case "boolean":
			hit = kind == jsonspan.True || kind == jsonspan.False
		case "null":
			hit = kind == jsonspan.Null
		case "object":
			hit = kind == jsonspan.Object
		case "array":
			hit = kind == jsonspan.Array
		default:
			return unknown
		}
		if hit {
			return yes
		}
	}
	return no
}

// isWhole tells whether a number has no fraction.
func isWhole(raw []byte) bool {
	if !isFloat(raw) {
		return true
	}
	f, ok := py.JSON(raw).Float64()
	return ok && f == math.Trunc(f) && !math.IsInf(f, 0)
}

// isFloat tells whether the text of a number reads as a float.
func isFloat(raw []byte) bool {
	for _, c := range raw {
		switch c {
		case '.', 'e', 'E', 'N', 'I':
			return true
		}
	}
	return false
}

// keeps tells whether converting leaves a value alone.
func (c *rule) keeps(kind jsonspan.Kind, raw []byte) bool {
	if kind == jsonspan.Null && c.nullable {
		return true
	}
	switch c.convert {
	case toString:
		return kind == jsonspan.String
	case toNumber:
		return kind == jsonspan.Number && isFloat(raw)
	case toInteger:
		return kind == jsonspan.Number && !isFloat(raw)
	case toBoolean:
		return kind == jsonspan.True || kind == jsonspan.False
	case toArray:
		return kind >= jsonspan.Array || !c.wraps
	}
	return true
}

// change converts one value. What cannot be converted stays as it is.
func (n *normalizing) change(at int32, c *rule) error {
	if c.broken != nil {
		return c.broken
	}
	r := n.r
	if kind, raw := r.kindOf(at); kind != jsonspan.Invalid && c.keeps(kind, raw) {
		return nil
	}
	if r.changeText(at, c) {
		return nil
	}
	v := r.value(at)
	switch c.convert {
	case toString:
		r.put(at, py.Str(v.Text()))
	case toNumber:
		if f, ok := number(v); ok {
			r.put(at, py.Float(f))
		}
	case toInteger:
		i, ok, err := integer(v)
		if err != nil {
			return err
		}
		if ok {
			r.put(at, i)
		}
	case toBoolean:
		if b, ok := boolean(v); ok {
			r.put(at, py.Bool(b))
		}
	case toArray:
		if c.wraps && isScalar(v) {
			mark := len(r.arena)
			r.arena = append(r.arena, '[')
			r.arena = append(r.arena, r.bytes(r.text(at))...)
			r.arena = append(r.arena, ']')
			r.putText(at, r.since(mark))
		}
	}
	return nil
}

// changeText does the most usual conversions on the text itself: an integer
// becomes a string, or a float.
func (r *Record) changeText(at int32, c *rule) bool {
	const exact = 15 // as many digits as every float64 holds
	kind, raw := r.kindOf(at)
	if kind != jsonspan.Number || len(raw) > exact || isFloat(raw) || raw[0] == '-' && raw[1] == '0' {
		return false
	}
	mark := len(r.arena)
	switch c.convert {
	case toString:
		r.arena = append(append(append(r.arena, '"'), raw...), '"')
	case toNumber:
		r.arena = append(append(r.arena, raw...), ".0"...)
	default:
		return false
	}
	r.putText(at, r.since(mark))
	return true
}

// number is Python's float().
func number(v py.Value) (float64, bool) {
	if text, ok := v.Str(); ok {
		return py.ParseFloat(text)
	}
	return v.Float64()
}

// integer is Python's int(): floats lose their fraction, text must be whole.
func integer(v py.Value) (i py.Value, ok bool, err error) {
	switch v.Kind() {
	case py.KindString:
		text, _ := v.Str()
		i, ok = py.ParseInt(text)
		return i, ok, nil
	case py.KindBool:
		n, _ := v.Int64()
		return py.Int(n), true, nil
	case py.KindInt, py.KindBigInt:
		return v, true, nil
	case py.KindFloat:
		f, _ := v.Float64()
		if math.IsInf(f, 0) {
			return v, false, errOverflow
		}
		if math.IsNaN(f) {
			return v, false, nil
		}
		whole, _ := big.NewFloat(f).Int(nil)
		return py.BigInt(whole), true, nil
	}
	return v, false, nil
}

// boolean reads text as the words for true and false; anything else by its
// truth.
func boolean(v py.Value) (value, ok bool) {
	text, isText := v.Str()
	if !isText {
		return v.Truth(), true
	}
	switch strings.TrimSpace(lower(text)) {
	case "y", "yes", "t", "true", "on", "1":
		return true, true
	case "n", "no", "f", "false", "off", "0":
		return false, true
	}
	return false, false
}
