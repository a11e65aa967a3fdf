package py

import (
	"math"
	"math/big"

	"github.com/airgen/airgen/runtime/pytime"
)

func (v Value) isSpan() bool { return v.kind == KindDelta || v.kind == KindDuration }

func (v Value) isDay() bool { return v.kind == KindTime || v.kind == KindDate }

// calendar gives a span's years and months, zero for a timedelta.
func (v Value) calendar() (years, months float64) {
	if v.box == nil {
		return 0, 0
	}
	return v.box.years, v.box.months
}

func spanOf(years, months float64, micros int64, calendar bool) Value {
	if !calendar {
		return Delta(micros)
	}
	return Value{kind: KindDuration, n: micros, box: &box{years: years, months: months}}
}

// addTime adds dates and spans of time.
func (e *Eval) addTime(a, b Value) Value {
	if a.isSpan() && !b.isSpan() {
		a, b = b, a
	}
	switch {
	case a.isSpan() && b.isSpan():
		return e.addSpans(a, b, 1)
	case a.isDay() && b.isSpan():
		return e.shift(a, b, 1)
	}
	return e.unsupported("+", a, b)
}

// subTime subtracts spans from dates and spans, and dates from dates.
func (e *Eval) subTime(a, b Value) Value {
	switch {
	case a.isSpan() && b.isSpan():
		return e.addSpans(a, b, -1)
	case a.isDay() && b.isSpan():
		return e.shift(a, b, -1)
	case a.kind == KindTime && b.kind == KindTime && a.isNaive() != b.isNaive():
		return e.Fail(TypeError, "can't subtract offset-naive and offset-aware datetimes")
	case a.isDay() && a.kind == b.kind:
		x, y := a.box.at, b.box.at
		return Delta((x.Unix()-y.Unix())*1_000_000 + int64(x.Nanosecond()-y.Nanosecond())/1000)
	}
	return e.unsupported("-", a, b)
}

func (e *Eval) addSpans(a, b Value, sign int64) Value {
	sum := new(big.Int).Add(big.NewInt(a.n), new(big.Int).Mul(big.NewInt(sign), big.NewInt(b.n)))
	ay, am := a.calendar()
	by, bm := b.calendar()
	f := float64(sign)
	return e.span(sum, ay+f*by, am+f*bm, a.kind == KindDuration || b.kind == KindDuration)
}

// span makes a span of microseconds that may be too many.
func (e *Eval) span(micros *big.Int, years, months float64, calendar bool) Value {
	if !micros.IsInt64() {
		return e.Fail(OverflowError, "the timedelta is too long")
	}
	return spanOf(years, months, micros.Int64(), calendar)
}

// shift moves a datetime or date by a span, forwards or backwards. A date
// moves by whole days alone: by the days of the timedelta, before its sign
// changes.
func (e *Eval) shift(a, span Value, sign int64) Value {
	micros := span.n
	if a.kind == KindDate {
		days, _, _ := splitDelta(micros)
		micros = days * dayMicros
	}
	years, months := span.calendar()
	d := pytime.Duration{Years: years, Months: months, Micros: micros}
	if sign < 0 {
		d = d.Negate()
	}
	t, err := d.AddTo(a.box.at)
	if err != nil {
		return e.Fail(OverflowError, err.Error())
	}
	return Value{kind: a.kind, n: a.n, box: &box{at: t}}
}

// mulTime multiplies a span by a number: whole numbers for a Duration, floats
// too for a timedelta, whose microseconds are rounded half to even.
func (e *Eval) mulTime(a, b Value) Value {
	if b.isSpan() {
		a, b = b, a
	}
	switch {
	case b.isInteger():
		years, months := a.calendar()
		f, _ := b.Float64()
		return e.span(new(big.Int).Mul(big.NewInt(a.n), b.bigInt()), years*f, months*f, a.kind == KindDuration)
	case a.kind == KindDelta && b.kind == KindFloat:
		r, ok := e.ratio(b)
		if !ok {
			return Value{}
		}
		return e.span(nearest(new(big.Rat).Mul(r, new(big.Rat).SetInt64(a.n))), 0, 0, false)
	}
	return e.unsupported("*", a, b)
}

// divTime divides a timedelta by a number or by another timedelta.
func (e *Eval) divTime(a, b Value) Value {
	switch {
	case a.kind != KindDelta || !b.isNumber() && b.kind != KindDelta:
		return e.unsupported("/", a, b)
	case !b.Truth():
		return e.Fail(ZeroDivisionError, "division by zero")
	case b.kind == KindDelta:
		return e.Div(Int(a.n), Int(b.n))
	}
	r, ok := e.ratio(b)
	if !ok {
		return Value{}
	}
	return e.span(nearest(new(big.Rat).Quo(new(big.Rat).SetInt64(a.n), r)), 0, 0, false)
}

// ratio gives a finite number exactly.
func (e *Eval) ratio(v Value) (*big.Rat, bool) {
	if v.kind == KindFloat {
		if f := v.float(); math.IsNaN(f) || math.IsInf(f, 0) {
			e.cannotTruncate(f)
			return nil, false
		}
	}
	return exact(v), true
}

// nearest rounds to a whole number, half to even.
func nearest(r *big.Rat) *big.Int { return roundRat(r, 0) }
