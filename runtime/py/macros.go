package py

import (
	"crypto/rand"
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/airgen/airgen/runtime/pytime"
)

// NowUTC is now_utc().
func (e *Eval) NowUTC() Value { return Time(e.now()) }

// TodayUTC is today_utc().
func (e *Eval) TodayUTC() Value { return dateOf(e.now()) }

// TodayWithTimezone is today_with_timezone(zone): the date in an IANA zone.
// The zones come from the host, or from time/tzdata where a program links it.
func (e *Eval) TodayWithTimezone(zone Value) Value {
	switch {
	case e.stopped():
		return Value{}
	case zone.IsNull():
		return e.Fail(UnknownTimeZoneError, "None")
	case zone.kind != KindString:
		return e.Fail(AttributeError, typeName(zone)+" object has no attribute 'upper'")
	}
	name := zone.s
	if strings.EqualFold(name, "utc") {
		name = "UTC"
	}
	if name == "" || name == "Local" || strings.Contains(name, "..") {
		return e.Fail(UnknownTimeZoneError, zone.Repr())
	}
	at, err := time.LoadLocation(name)
	if err != nil {
		return e.Fail(UnknownTimeZoneError, zone.Repr())
	}
	return dateOf(e.now().In(at))
}

// Timestamp is timestamp(v): numbers are cut to ints, texts are read as ISO
// dates and give a float.
func (e *Eval) Timestamp(v Value) Value {
	if e.stopped() {
		return Value{}
	}
	if v.isNumber() {
		n, ok := truncated(v)
		if !ok {
			return e.cannotTruncate(v.float())
		}
		return BigInt(n)
	}
	t, ok := e.isoTime(v)
	if !ok {
		return Value{}
	}
	return Float(pytime.Timestamp(t))
}

func (e *Eval) cannotTruncate(f float64) Value {
	if math.IsNaN(f) {
		return e.Fail(ValueError, "cannot convert float NaN to integer")
	}
	return e.Fail(OverflowError, "cannot convert float infinity to integer")
}

// StrToDatetime is str_to_datetime(v): an ISO date in UTC.
func (e *Eval) StrToDatetime(v Value) Value {
	t, ok := e.isoTime(v)
	if !ok {
		return Value{}
	}
	return Time(t)
}

// isoTime reads an ISO date and moves it to UTC.
func (e *Eval) isoTime(v Value) (time.Time, bool) {
	if e.stopped() {
		return time.Time{}, false
	}
	switch v.kind {
	case KindString, KindBytes:
	case KindUndefined:
		e.undefined(v, "value is undefined")
		return time.Time{}, false
	case KindList, KindTuple, KindDict, KindRecord, KindSlice, KindSet, KindView:
		if v.Len() < 4 { // the parser looks at the length before it looks at the type
			e.Fail(ValueError, "ISO string too short")
			return time.Time{}, false
		}
		fallthrough
	default:
		e.Fail(TypeError, "object of type "+typeName(v)+" is no date")
		return time.Time{}, false
	}
	t, _, err := pytime.ISOParse(v.s)
	if err != nil {
		e.Fail(ValueError, err.Error())
		return time.Time{}, false
	}
	t = t.UTC()
	if y := t.Year(); y < 1 || y > 9999 {
		e.Fail(OverflowError, "date value out of range")
		return time.Time{}, false
	}
	return t, true
}

// FormatDatetime is format_datetime(v, format, input_format): datetimes are
// printed by strftime, ints are read by the CDK's parser (as epoch seconds
// unless input_format says otherwise), texts by strptime or as ISO dates.
func (e *Eval) FormatDatetime(v, format, inputFormat Value) Value {
	if e.stopped() {
		return Value{}
	}
	if v.kind == KindTime {
		text, ok := e.textArg(format)
		if !ok {
			return Value{}
		}
		return Str(e.strftime(v, text))
	}
	t, ok := e.readTime(v, inputFormat)
	if !ok {
		return Value{}
	}
	to, ok := e.textArg(format)
	if !ok {
		return Value{}
	}
	text, err := pytime.Format(t, to)
	if err != nil {
		return e.Fail(ValueError, err.Error())
	}
	return Str(text)
}

func (e *Eval) readTime(v, inputFormat Value) (time.Time, bool) {
	hasFormat := given(inputFormat)
	from := pytime.EpochSeconds
	if hasFormat {
		var ok bool
		if from, ok = e.textArg(inputFormat); !ok {
			return time.Time{}, false
		}
	}
	var t time.Time
	var err error
	switch {
	case v.isInteger():
		text := v.Repr()
		if v.kind == KindBool && strings.HasPrefix(from, "%") && isEpoch(from) {
			text = Int(v.n).Repr()
		}
		t, err = pytime.Parse(text, from)
	case !hasFormat:
		return e.isoTime(v)
	case v.kind != KindString:
		e.Fail(TypeError, "strptime() argument 1 must be str, not "+typeName(v))
		return time.Time{}, false
	default:
		t, _, err = pytime.Strptime(v.s, from)
	}
	if err != nil {
		e.Fail(ValueError, err.Error())
		return time.Time{}, false
	}
	return t, true
}

func isEpoch(format string) bool {
	switch format {
	case pytime.EpochSeconds, pytime.EpochFloat, pytime.EpochMilliseconds, pytime.EpochMicroseconds:
		return true
	}
	return false
}

// Duration is duration(text): a timedelta, or a Duration when the text has
// years or months.
func (e *Eval) Duration(v Value) Value {
	if e.stopped() {
		return Value{}
	}
	text, ok := e.textArg(v)
	if !ok {
		return Value{}
	}
	d, err := pytime.ParseDuration(text)
	if err != nil {
		return e.Fail(ISO8601Error, err.Error())
	}
	return DurationOf(d)
}

// DurationOf gives a span as a timedelta, or as a Duration when it has years
// or months.
func DurationOf(d pytime.Duration) Value {
	return spanOf(d.Years, d.Months, d.Micros, d.IsCalendar())
}

// DayDelta is day_delta(days, format): now and so many days, as text.
func (e *Eval) DayDelta(days, format Value) Value {
	if e.stopped() {
		return Value{}
	}
	f, ok := days.Float64()
	if !ok {
		return e.Fail(TypeError, "unsupported type for timedelta days component: "+typeName(days))
	}
	switch {
	case math.IsNaN(f):
		return e.Fail(ValueError, "cannot convert float NaN to integer")
	case math.Abs(f) > maxDays:
		return e.Fail(OverflowError, "date value out of range")
	}
	layout := "%Y-%m-%dT%H:%M:%S.%f%z"
	if !format.IsAbsent() {
		if layout, ok = e.textArg(format); !ok {
			return Value{}
		}
	}
	whole, fraction := math.Modf(f)
	micros := int64(whole)*dayMicros + int64(math.RoundToEven(fraction*dayMicros))
	at := e.Add(e.NowUTC(), Delta(micros))
	if e.stopped() {
		return Value{}
	}
	return Str(e.strftime(at, layout))
}

// Max is max(args...): of the items of one argument, or of several arguments.
func (e *Eval) Max(args ...Value) Value { return e.greatest(args, e.Gt) }

// Min is min(args...).
func (e *Eval) Min(args ...Value) Value { return e.greatest(args, e.Lt) }

func (e *Eval) greatest(args []Value, better func(a, b Value) bool) Value {
	switch len(args) {
	case 0:
		return e.Fail(TypeError, "expected at least 1 argument, got 0")
	case 1:
		args = e.Each(args[0])
		if len(args) == 0 {
			return e.Fail(ValueError, "arg is an empty sequence")
		}
	}
	if e.stopped() {
		return Value{}
	}
	best := args[0]
	for _, v := range args[1:] {
		if better(v, best) {
			best = v
		}
		if e.stopped() {
			return Value{}
		}
	}
	return best
}

// CamelCaseToSnakeCase is camel_case_to_snake_case(text): an underscore before
// every ASCII capital but the first character, and all in lower case.
func (e *Eval) CamelCaseToSnakeCase(v Value) Value {
	if e.stopped() {
		return Value{}
	}
	text, ok := e.textArg(v)
	if !ok {
		return Value{}
	}
	var b strings.Builder
	for i := range len(text) {
		if i > 0 && text[i] >= 'A' && text[i] <= 'Z' {
			b.WriteByte('_')
		}
		b.WriteByte(text[i])
	}
	return Str(Lower(b.String()))
}

// GenerateUUID is generate_uuid(): a random UUID of version 4.
func (e *Eval) GenerateUUID() Value {
	if e.stopped() {
		return Value{}
	}
	var u [16]byte
	_, _ = rand.Read(u[:]) // never fails
	u[6] = u[6]&0x0f | 0x40
	u[8] = u[8]&0x3f | 0x80
	return Str(fmt.Sprintf("%x-%x-%x-%x-%x", u[:4], u[4:6], u[6:8], u[8:10], u[10:]))
}
