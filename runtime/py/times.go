package py

import (
	"fmt"
	"strings"
	"time"

	"github.com/airgen/airgen/runtime/pytime"
)

// strftime prints a date or time; a %s counts in the zone of the host.
func (e *Eval) strftime(v Value, format string) string {
	switch {
	case v.kind == KindClock:
		return pytime.StrftimeNaive(v.clock(), format)
	case v.isNaive():
		return pytime.StrftimeNaive(v.box.at, format)
	}
	return pytime.Strftime(v.box.at, format)
}

// isoFormat is isoformat, with its separator and precision.
func (e *Eval) isoFormat(v Value, args []Value, kw []Kwarg) Value {
	var names []string
	switch v.kind {
	case KindTime:
		names = []string{"sep", "timespec"}
	case KindClock:
		names = []string{"timespec"}
	}
	a, ok := e.bind("isoformat", args, kw, 0, names...)
	if !ok {
		return Value{}
	}
	if v.kind == KindDate {
		return Str(v.dateText())
	}
	sep, spec := "T", "auto"
	for i, name := range names {
		if a[i].IsAbsent() {
			continue
		}
		text, ok := e.textArg(a[i])
		if !ok {
			return Value{}
		}
		if name == "timespec" {
			spec = text
		} else if sep = text; charCount(sep) != 1 {
			return e.Fail(TypeError, "isoformat() argument 1 must be a unicode character")
		}
	}
	t := v.wall()
	clock, ok := clockText(t, spec)
	if !ok {
		return e.Fail(ValueError, "Unknown timespec value")
	}
	if v.kind == KindClock {
		return Str(clock)
	}
	text := fmt.Sprintf("%04d-%02d-%02d", t.Year(), t.Month(), t.Day()) + sep + clock
	if !v.isNaive() {
		text += pytime.OffsetText(t, ":")
	}
	return Str(text)
}

func clockText(t time.Time, spec string) (string, bool) {
	us := t.Nanosecond() / 1000
	switch spec {
	case "auto":
		if us != 0 {
			return clockText(t, "microseconds")
		}
		return clockText(t, "seconds")
	case "hours":
		return t.Format("15"), true
	case "minutes":
		return t.Format("15:04"), true
	case "seconds":
		return t.Format("15:04:05"), true
	case "milliseconds":
		return fmt.Sprintf("%s.%03d", t.Format("15:04:05"), us/1000), true
	case "microseconds":
		return fmt.Sprintf("%s.%06d", t.Format("15:04:05"), us), true
	}
	return "", false
}

// replaceTime is replace of a datetime, date or time.
func (e *Eval) replaceTime(v Value, args []Value, kw []Kwarg) Value {
	names := []string{"year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"}
	t := v.wall()
	first, last := 0, len(names)
	switch v.kind {
	case KindDate:
		last = 3
	case KindClock:
		first = 3
	}
	a, ok := e.bind("replace", args, kw, 0, names[first:last]...)
	if !ok {
		return Value{}
	}
	parts := []int{t.Year(), int(t.Month()), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond() / 1000}
	zone := Absent
	for i, arg := range a {
		switch n := first + i; {
		case arg.IsAbsent() || n == 8:
		case n == 7:
			zone = arg
		default:
			if parts[n], ok = e.whole(arg); !ok {
				return Value{}
			}
		}
	}
	out, ok := e.assemble(parts, t.Location())
	switch {
	case !ok:
		return Value{}
	case v.kind == KindDate:
		return dateOf(out)
	case v.kind == KindClock:
		return clockOf(out)
	case zone.kind == KindZone:
		moved, _ := e.assemble(parts, zone.box.at.Location())
		return Time(moved)
	case zone.kind == KindNone, zone.IsAbsent() && v.isNaive():
		return naive(out)
	case zone.IsAbsent():
		return Time(out)
	}
	return e.Fail(TypeError, "tzinfo argument must be None or of a tzinfo subclass, not type "+typeName(zone))
}

// assemble makes an instant of year, month, day, hour, minute, second and
// microsecond, which must be in range.
func (e *Eval) assemble(p []int, zone *time.Location) (time.Time, bool) {
	if p[0] < 1 || p[0] > 9999 || p[1] < 1 || p[1] > 12 || p[2] < 1 || p[2] > daysIn(p[0], p[1]) ||
		p[3] < 0 || p[3] > 23 || p[4] < 0 || p[4] > 59 || p[5] < 0 || p[5] > 59 || p[6] < 0 || p[6] > 999999 {
		e.Fail(ValueError, "a part of the date is out of range")
		return time.Time{}, false
	}
	return time.Date(p[0], time.Month(p[1]), p[2], p[3], p[4], p[5], p[6]*1000, zone), true
}

func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// inZone is astimezone: to another zone, or to that of the host.
func (e *Eval) inZone(v, zone Value) Value {
	switch {
	case zone.IsAbsent():
		return Time(v.instant().In(time.Local))
	case zone.kind == KindZone:
		return Time(v.instant().In(zone.box.at.Location()))
	}
	return e.Fail(TypeError, "tz argument must be an instance of tzinfo")
}

// currentTime is now, today and utcnow.
func (e *Eval) currentTime(v Value, name string, args []Value, kw []Kwarg) Value {
	var names []string
	if name == "now" {
		names = []string{"tz"}
	}
	a, ok := e.bind(name, args, kw, 0, names...)
	switch {
	case !ok:
		return Value{}
	case v.kind == KindDate:
		return dateOf(e.now().In(time.Local))
	case name == "utcnow":
		return naive(e.now())
	case name == "now" && !noneAbsent(a[0]).IsAbsent():
		return e.inZone(Time(e.now()), a[0])
	}
	return naive(e.now().In(time.Local))
}

// makeTime is the class methods of datetimes and dates that make new ones.
func (e *Eval) makeTime(v Value, name string, args []Value, kw []Kwarg) Value {
	switch name {
	case "strptime":
		a, ok := e.bind(name, args, kw, 2, "-date_string", "-format")
		if !ok {
			return Value{}
		}
		text, ok := e.textArg(a[0])
		if !ok {
			return Value{}
		}
		format, ok := e.textArg(a[1])
		if !ok {
			return Value{}
		}
		t, zoned, err := pytime.Strptime(text, format)
		return e.made(v, t, zoned, err)
	case "fromisoformat":
		a, ok := e.bind(name, args, kw, 1, "-date_string")
		if !ok {
			return Value{}
		}
		text, ok := e.textArg(a[0])
		if !ok {
			return Value{}
		}
		if len(text) < 7 || v.kind == KindDate && len(text) > 10 || strings.ContainsRune(text, '.') && len(text) < 15 {
			return e.Fail(ValueError, "Invalid isoformat string: "+Str(text).Repr())
		}
		t, zoned, err := pytime.ISOParse(text)
		return e.made(v, t, zoned, err)
	case "fromtimestamp", "utcfromtimestamp":
		return e.fromTimestamp(v, name, args, kw)
	case "fromordinal":
		a, ok := e.bind(name, args, kw, 1, "-ordinal")
		if !ok {
			return Value{}
		}
		n, ok := e.whole(a[0])
		if !ok {
			return Value{}
		}
		if n < 1 || n > 3652059 {
			return e.Fail(ValueError, "ordinal is out of range")
		}
		return e.made(v, time.Unix(int64(n-719163)*86400, 0).UTC(), false, nil)
	case "combine":
		a, ok := e.bind(name, args, kw, 2, "date", "time")
		if !ok {
			return Value{}
		}
		if a[0].kind != KindDate && a[0].kind != KindTime || a[1].kind != KindClock {
			return e.Fail(TypeError, "combine() wants a date and a time")
		}
		day := a[0].box.at
		midnight := time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, time.UTC)
		return naive(midnight.Add(time.Duration(a[1].n) * time.Microsecond))
	}
	return e.noMethod(v, name)
}

// made gives a new object of v's class.
func (e *Eval) made(v Value, t time.Time, zoned bool, err error) Value {
	switch {
	case err != nil:
		return e.Fail(ValueError, err.Error())
	case v.kind == KindDate:
		return dateOf(t)
	case zoned:
		return Time(t)
	}
	return naive(t)
}

func (e *Eval) fromTimestamp(v Value, name string, args []Value, kw []Kwarg) Value {
	names := []string{"timestamp", "tz"}
	if name == "utcfromtimestamp" || v.kind == KindDate {
		names = names[:1]
	}
	a, ok := e.bind(name, args, kw, 1, names...)
	if !ok {
		return Value{}
	}
	f, ok := a[0].Float64()
	if !ok {
		return e.Fail(TypeError, "an integer is required (got type "+typeName(a[0])+")")
	}
	t, err := pytime.FromFloat(f)
	switch {
	case err != nil:
		return e.Fail(ValueError, err.Error())
	case name == "utcfromtimestamp":
		return naive(t)
	case v.kind == KindDate:
		return dateOf(t.In(time.Local))
	case !noneAbsent(a[1]).IsAbsent():
		return e.inZone(Time(t), a[1])
	}
	return naive(t.In(time.Local))
}

// toDelta is Duration.totimedelta: the span from a start, or to an end.
func (e *Eval) toDelta(v Value, args []Value, kw []Kwarg) Value {
	a, ok := e.bind("totimedelta", args, kw, 0, "start", "end")
	if !ok {
		return Value{}
	}
	start, end := noneAbsent(a[0]), noneAbsent(a[1])
	switch {
	case start.IsAbsent() == end.IsAbsent():
		return e.Fail(ValueError, "one of start and end must be given")
	case end.IsAbsent():
		return e.Sub(e.Add(start, v), start)
	}
	return e.Sub(end, e.Sub(end, v))
}
