package py

import (
	"math"
	"math/big"
	"strings"
)

// operands reports whether an operator has anything to do: it raises for
// undefined operands.
func (e *Eval) operands(a, b Value) bool {
	if e.stopped() {
		return false
	}
	switch {
	case a.kind == KindUndefined:
		e.undefined(a, "value is undefined")
		return false
	case b.kind == KindUndefined:
		e.undefined(b, "value is undefined")
		return false
	}
	return true
}

func (e *Eval) unsupported(sign string, a, b Value) Value {
	return e.Fail(TypeError, "unsupported operand type(s) for "+sign+": "+typeName(a)+" and "+typeName(b))
}

// Add is a + b.
func (e *Eval) Add(a, b Value) Value {
	if !e.operands(a, b) {
		return Value{}
	}
	switch {
	case a.isInteger() && b.isInteger():
		if s := a.n + b.n; a.kind != KindBigInt && b.kind != KindBigInt && (s > a.n) == (b.n > 0) {
			return Int(s)
		}
		return BigInt(new(big.Int).Add(a.bigInt(), b.bigInt()))
	case a.isNumber() && b.isNumber():
		x, _ := a.Float64()
		y, _ := b.Float64()
		return Float(x + y)
	case a.kind == KindString && b.kind == KindString:
		if a.safe()|b.safe() == safeMark {
			return safeText(escaped(a) + escaped(b))
		}
		return Str(a.s + b.s)
	case a.kind == KindBytes && b.kind == KindBytes:
		return Value{kind: KindBytes, s: a.s + b.s}
	case a.kind == b.kind && (a.kind == KindList || a.kind == KindTuple):
		items := append(append([]Value(nil), a.elements()...), b.elements()...)
		return Value{kind: a.kind, box: &box{items: items}}
	}
	return e.addTime(a, b)
}

// Sub is a - b.
func (e *Eval) Sub(a, b Value) Value {
	if !e.operands(a, b) {
		return Value{}
	}
	switch {
	case a.isInteger() && b.isInteger():
		if s := a.n - b.n; a.kind != KindBigInt && b.kind != KindBigInt && (s < a.n) == (b.n > 0) {
			return Int(s)
		}
		return BigInt(new(big.Int).Sub(a.bigInt(), b.bigInt()))
	case a.isNumber() && b.isNumber():
		x, _ := a.Float64()
		y, _ := b.Float64()
		return Float(x - y)
	case a.kind == KindSet && b.kind == KindSet:
		var out []Value
		for _, it := range a.box.items {
			if !contains(b.box.items, it) {
				out = append(out, it)
			}
		}
		return SetOf(out...)
	}
	return e.subTime(a, b)
}

// maxRepeat bounds what the repetition of a text or list may make.
const maxRepeat = 1 << 24

// Mul is a * b.
func (e *Eval) Mul(a, b Value) Value {
	if !e.operands(a, b) {
		return Value{}
	}
	if a.isInteger() && !b.isNumber() {
		a, b = b, a
	}
	switch {
	case a.isInteger() && b.isInteger():
		if a.kind != KindBigInt && b.kind != KindBigInt {
			if p := a.n * b.n; a.n == 0 || (p/a.n == b.n && !(a.n == -1 && b.n == math.MinInt64)) {
				return Int(p)
			}
		}
		return BigInt(new(big.Int).Mul(a.bigInt(), b.bigInt()))
	case a.isNumber() && b.isNumber():
		x, _ := a.Float64()
		y, _ := b.Float64()
		return Float(x * y)
	case a.isSpan() || b.isSpan():
		return e.mulTime(a, b)
	case b.isInteger():
		n := max(b.n, 0)
		switch a.kind {
		case KindString, KindBytes:
			if tooLong(b, len(a.s)) {
				return e.Fail(OverflowError, "repeated text is too long")
			}
			return Value{kind: a.kind, s: strings.Repeat(a.s, int(n))}
		case KindList, KindTuple:
			src := a.elements()
			if tooLong(b, len(src)) {
				return e.Fail(OverflowError, "repeated list is too long")
			}
			if len(src) == 0 {
				n = 0
			}
			var items []Value
			for range n {
				items = append(items, src...)
			}
			return Value{kind: a.kind, box: &box{items: items}}
		}
	}
	return e.unsupported("*", a, b)
}

// tooLong reports whether so many times a text or list of a size is more than
// there may be.
func tooLong(times Value, size int) bool {
	return times.kind == KindBigInt || size > 0 && times.n > maxRepeat/int64(size)
}

// Div is a / b, always a float.
func (e *Eval) Div(a, b Value) Value {
	if !e.operands(a, b) {
		return Value{}
	}
	switch {
	case a.isNumber() && b.isNumber():
		if !b.Truth() {
			return e.Fail(ZeroDivisionError, "division by zero")
		}
		if a.isInteger() && b.isInteger() {
			f, _ := new(big.Rat).SetFrac(a.bigInt(), b.bigInt()).Float64()
			return Float(f)
		}
		x, _ := a.Float64()
		y, _ := b.Float64()
		return Float(x / y)
	}
	return e.divTime(a, b)
}

// FloorDiv is a // b.
func (e *Eval) FloorDiv(a, b Value) Value {
	q, _, ok := e.divMod("//", a, b)
	if !ok {
		return Value{}
	}
	return q
}

// Mod is a % b; a string on the left is formatted.
func (e *Eval) Mod(a, b Value) Value {
	if a.kind == KindString {
		if !e.operands(a, a) {
			return Value{}
		}
		if a.safe() == safeMark {
			r := e.percent(a.s, escapedTexts(b))
			if r.kind == KindString {
				r.n = safeMark
			}
			return r
		}
		return e.percent(a.s, b)
	}
	_, r, ok := e.divMod("%", a, b)
	if !ok {
		return Value{}
	}
	return r
}

// divMod gives the floored quotient and the remainder, which has the sign of b.
func (e *Eval) divMod(sign string, a, b Value) (q, r Value, ok bool) {
	if !e.operands(a, b) {
		return Value{}, Value{}, false
	}
	switch {
	case a.kind == KindDelta && b.kind == KindDelta:
		a, b = Int(a.n), Int(b.n)
		q, r, ok = e.divMod(sign, a, b)
		return q, Delta(r.n), ok
	case a.kind == KindDelta && b.isInteger() && sign == "//":
		q, _, ok = e.divMod(sign, Int(a.n), b)
		return Delta(q.n), Value{}, ok
	case !a.isNumber() || !b.isNumber():
		e.unsupported(sign, a, b)
		return Value{}, Value{}, false
	case !b.Truth():
		e.Fail(ZeroDivisionError, "integer division or modulo by zero")
		return Value{}, Value{}, false
	case a.isInteger() && b.isInteger():
		x, y := a.bigInt(), b.bigInt()
		m := new(big.Int)
		d, m := new(big.Int).QuoRem(x, y, m)
		if m.Sign() != 0 && m.Sign() != y.Sign() {
			d.Sub(d, big.NewInt(1))
			m.Add(m, y)
		}
		return BigInt(d), BigInt(m), true
	}
	x, _ := a.Float64()
	y, _ := b.Float64()
	m := math.Mod(x, y)
	if m != 0 && (m < 0) != (y < 0) {
		m += y
	} else if m == 0 {
		m = math.Copysign(0, y)
	}
	return Float(math.Floor((x - m) / y)), Float(m), true
}

// maxBits bounds the size of powers.
const maxBits = 1 << 20

// Pow is a ** b.
func (e *Eval) Pow(a, b Value) Value {
	if !e.operands(a, b) {
		return Value{}
	}
	if !a.isNumber() || !b.isNumber() {
		return e.unsupported("** or pow()", a, b)
	}
	if a.isInteger() && b.isInteger() && b.bigInt().Sign() >= 0 {
		if n := b.bigInt(); !n.IsInt64() || n.Int64()*int64(a.bigInt().BitLen()) > maxBits {
			return e.Fail(OverflowError, "power is too large")
		}
		return BigInt(new(big.Int).Exp(a.bigInt(), b.bigInt(), nil))
	}
	x, _ := a.Float64()
	y, _ := b.Float64()
	switch {
	case x == 0 && y < 0:
		return e.Fail(ZeroDivisionError, "0.0 cannot be raised to a negative power")
	case x < 0 && !math.IsInf(x, 0) && !math.IsInf(y, 0) && y != math.Floor(y):
		return e.Fail(ValueError, "complex numbers are not supported")
	}
	f := power(x, y)
	if math.IsInf(f, 0) && !math.IsInf(x, 0) && !math.IsInf(y, 0) {
		return e.Fail(OverflowError, "(34, 'Numerical result out of range')")
	}
	return Float(f)
}

// power is x to the power of y, rounded once: Python's comes from C, which is
// more exact than math.Pow. The fraction of a float is a sum of halves, quarters
// and so on, so that square roots give the rest.
func power(x, y float64) float64 {
	whole, fraction := math.Modf(math.Abs(y))
	if x == 0 || math.IsNaN(x) || math.IsInf(x, 0) || math.IsNaN(y) || whole > 1<<12 {
		return math.Pow(x, y)
	}
	const precision = 256
	result := new(big.Float).SetPrec(precision).SetInt64(1)
	base := new(big.Float).SetPrec(precision).SetFloat64(x)
	for square, n := new(big.Float).Copy(base), int(whole); n > 0; n >>= 1 {
		if n&1 == 1 {
			result.Mul(result, square)
		}
		square.Mul(square, square)
	}
	for root := base; fraction > 0; {
		root = new(big.Float).SetPrec(precision).Sqrt(root)
		if fraction *= 2; fraction >= 1 {
			result.Mul(result, root)
			fraction--
		}
	}
	if y < 0 {
		result.Quo(new(big.Float).SetPrec(precision).SetInt64(1), result)
	}
	f, _ := result.Float64()
	return f
}

// Neg is -a.
func (e *Eval) Neg(a Value) Value {
	if !e.operands(a, a) {
		return Value{}
	}
	switch {
	case a.isInteger():
		return BigInt(new(big.Int).Neg(a.bigInt()))
	case a.kind == KindFloat:
		return Float(-a.float())
	case a.isSpan():
		years, months := a.calendar()
		return spanOf(-years, -months, -a.n, a.kind == KindDuration)
	}
	return e.Fail(TypeError, "bad operand type for unary -: "+typeName(a))
}

// Pos is +a.
func (e *Eval) Pos(a Value) Value {
	if !e.operands(a, a) {
		return Value{}
	}
	switch {
	case a.kind == KindBool:
		return Int(a.n)
	case a.isNumber() || a.kind == KindDelta:
		return a
	}
	return e.Fail(TypeError, "bad operand type for unary +: "+typeName(a))
}

// Concat is Jinja's ~: the texts of its operands, joined.
func (e *Eval) Concat(parts ...Value) Value {
	if e.stopped() {
		return Value{}
	}
	var b strings.Builder
	for _, p := range parts {
		b.WriteString(p.Text())
	}
	return Str(b.String())
}
