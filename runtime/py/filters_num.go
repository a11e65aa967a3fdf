package py

import (
	"math"
	"math/big"
	"strings"
)

// FilterAbs is abs.
func (e *Eval) FilterAbs(v Value) Value {
	switch {
	case e.stopped():
		return Value{}
	case v.isInteger():
		return BigInt(new(big.Int).Abs(v.bigInt()))
	case v.kind == KindFloat:
		return Float(math.Abs(v.float()))
	case v.kind == KindDelta:
		return Delta(max(v.n, -v.n))
	}
	return e.Fail(TypeError, "bad operand type for abs(): "+typeName(v))
}

// FilterInt is int: of numbers, and of texts in a base; what is no number gives
// the default, 0. A fraction is cut.
func (e *Eval) FilterInt(v, otherwise, base Value) Value {
	if e.stopped() {
		return Value{}
	}
	if otherwise.IsAbsent() {
		otherwise = Int(0)
	}
	switch {
	case v.kind == KindUndefined:
		return e.undefined(v, "value is undefined")
	case v.isInteger():
		return e.Pos(v)
	case v.kind == KindString || v.kind == KindBytes:
		radix, ok := e.wholeOr(base, 10)
		if !ok {
			e.raised = nil // a base of another type fails the first attempt only
			radix = -1
		}
		if n, ok := parseBase(v.s, radix); ok && (v.kind == KindString || radix == 10) {
			return n
		}
		if f, ok := ParseFloat(v.s); ok {
			v = Float(f)
		}
	}
	if v.kind != KindFloat {
		return otherwise
	}
	n, ok := truncated(v)
	if !ok {
		return otherwise
	}
	return BigInt(n)
}

// parseBase is int(text, base).
func parseBase(text string, base int) (Value, bool) {
	if base == 10 {
		return ParseInt(text)
	}
	if base != 0 && (base < 2 || base > 36) {
		return Value{}, false
	}
	s := strings.TrimFunc(text, isSpace)
	negative := strings.HasPrefix(s, "-")
	if negative || strings.HasPrefix(s, "+") {
		s = s[1:]
	}
	for _, p := range []struct {
		letter string
		base   int
	}{{"x", 16}, {"o", 8}, {"b", 2}} {
		if (base == p.base || base == 0) && len(s) > 1 && s[0] == '0' && strings.EqualFold(s[1:2], p.letter) {
			s, base = strings.TrimPrefix(s[2:], "_"), p.base
		}
	}
	if base == 0 {
		base = 10
		if len(s) > 1 && s[0] == '0' && strings.Trim(s, "0_") != "" {
			return Value{}, false
		}
	}
	if s == "" || strings.HasPrefix(s, "_") || strings.HasSuffix(s, "_") || strings.Contains(s, "__") || strings.ContainsAny(s, "+-") {
		return Value{}, false
	}
	n, ok := new(big.Int).SetString(strings.ReplaceAll(s, "_", ""), base)
	if !ok {
		return Value{}, false
	}
	if negative {
		n.Neg(n)
	}
	return BigInt(n), true
}

// FilterFloat is float: of numbers and texts; what is no number gives the
// default, 0.0.
func (e *Eval) FilterFloat(v, otherwise Value) Value {
	if e.stopped() {
		return Value{}
	}
	if f, ok := e.toFloat(v); ok {
		return Float(f)
	}
	if e.raised != nil && (e.raised.Class == TypeError || e.raised.Class == ValueError) {
		e.raised = nil
		if otherwise.IsAbsent() {
			return Float(0)
		}
		return otherwise
	}
	return Value{}
}

// toFloat is float(v).
func (e *Eval) toFloat(v Value) (float64, bool) {
	if f, ok := v.Float64(); ok {
		if math.IsInf(f, 0) && v.kind == KindBigInt {
			e.Fail(OverflowError, "int too large to convert to float")
			return 0, false
		}
		return f, true
	}
	switch v.kind {
	case KindUndefined:
		e.undefined(v, "value is undefined")
	case KindString, KindBytes:
		if f, ok := ParseFloat(v.s); ok {
			return f, true
		}
		e.Fail(ValueError, "could not convert string to float: "+v.Repr())
	default:
		e.Fail(TypeError, "float() argument must be a string or a real number, not "+typeName(v))
	}
	return 0, false
}

// FilterRound is round: to a number of decimals, half to even on the exact
// value of the float; method is common, ceil or floor.
func (e *Eval) FilterRound(v, precision, method Value) Value {
	if e.stopped() {
		return Value{}
	}
	kind := "common"
	if !method.IsAbsent() {
		kind = method.s
		if method.kind != KindString || kind != "common" && kind != "ceil" && kind != "floor" {
			return e.Fail(FilterArgumentError, "method must be common, ceil or floor")
		}
	}
	if precision.IsAbsent() {
		precision = Int(0)
	}
	if kind == "common" {
		return e.round(v, precision)
	}
	scale := e.Pow(Int(10), precision)
	n := e.Mul(v, scale)
	if e.stopped() {
		return Value{}
	}
	if n.kind == KindFloat {
		f := math.Ceil(n.float())
		if kind == "floor" {
			f = math.Floor(n.float())
		}
		whole, ok := truncated(Float(f))
		switch {
		case math.IsNaN(f):
			return e.Fail(ValueError, "cannot convert float NaN to integer")
		case !ok:
			return e.Fail(OverflowError, "cannot convert float infinity to integer")
		}
		n = BigInt(whole)
	} else if !n.isInteger() {
		return e.Fail(TypeError, "must be real number, not "+typeName(n))
	}
	return e.Div(n, scale)
}

// round is Python's round(v, digits), which keeps ints.
func (e *Eval) round(v, digits Value) Value {
	switch {
	case v.kind == KindUndefined:
		return e.Fail(TypeError, "type Undefined doesn't define __round__ method")
	case !v.isNumber():
		return e.Fail(TypeError, "type "+typeName(v)+" doesn't define __round__ method")
	case digits.kind == KindNone:
		// Without digits the result is an int.
		if v.isInteger() {
			return e.Pos(v)
		}
		n, ok := truncated(Float(math.RoundToEven(v.float())))
		if !ok {
			return e.Fail(ValueError, "cannot convert float to integer")
		}
		return BigInt(n)
	}
	n, ok := e.whole(digits)
	if !ok {
		return Value{}
	}
	if v.isInteger() {
		return roundInt(v, n)
	}
	f := v.float()
	switch {
	case n > 323 || math.IsNaN(f) || math.IsInf(f, 0):
		return v
	case n < -310:
		return Float(math.Copysign(0, f))
	}
	// The decimal digits of a float are exact here, so that a half is one.
	text := new(big.Float).SetFloat64(f).Text('f', max(n, 0))
	if n < 0 {
		r := new(big.Rat).SetFloat64(f)
		text = new(big.Rat).SetInt(roundRat(r, n)).FloatString(0)
	}
	r, ok := ParseFloat(text)
	if !ok || math.IsInf(r, 0) {
		return e.Fail(OverflowError, "rounded value too large to represent")
	}
	return Float(math.Copysign(r, f))
}

func roundInt(v Value, n int) Value {
	if n >= 0 {
		return BigInt(new(big.Int).Set(v.bigInt()))
	}
	if n < -maxDigits {
		return Int(0)
	}
	return BigInt(roundRat(new(big.Rat).SetInt(v.bigInt()), n))
}

// roundRat rounds to a multiple of ten to the power of -n, half to even.
func roundRat(r *big.Rat, n int) *big.Int {
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(-n)), nil)
	q := new(big.Rat).Quo(r, new(big.Rat).SetInt(unit))
	two := big.NewInt(2)
	// floor(q + 1/2), one less when q was a half above an even number
	sum := new(big.Rat).Add(q, big.NewRat(1, 2))
	floor := new(big.Int).Div(sum.Num(), sum.Denom())
	if sum.IsInt() && new(big.Int).Mod(floor, two).Sign() != 0 {
		floor.Sub(floor, big.NewInt(1))
	}
	return floor.Mul(floor, unit)
}
