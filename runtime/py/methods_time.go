package py

import (
	"time"

	"github.com/airgen/airgen/runtime/pytime"
)

// Datetimes without a zone are kept as if they were in UTC, with this mark in
// n.
const naiveMark = 1

// naive gives a datetime without a zone that shows the same wall clock as t.
func naive(t time.Time) Value {
	wall := time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond()/1000*1000, time.UTC)
	return Value{kind: KindTime, n: naiveMark, box: &box{at: wall}}
}

// isNaive reports a datetime or date that names no zone.
func (v Value) isNaive() bool { return v.kind == KindDate || v.kind == KindTime && v.n == naiveMark }

// instant gives the moment of a datetime; one without a zone is in that of the
// host.
func (v Value) instant() time.Time {
	t := v.box.at
	if v.isNaive() {
		t = time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), time.Local)
	}
	return t
}

func dateOf(t time.Time) Value { return Date(t.Year(), t.Month(), t.Day()) }

func clockOf(t time.Time) Value {
	us := int64(t.Hour()*3600+t.Minute()*60+t.Second())*1_000_000 + int64(t.Nanosecond()/1000)
	return Value{kind: KindClock, n: us}
}

// clock gives a time of day on the first day of 1900, as strftime has it.
func (v Value) clock() time.Time {
	return time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(v.n) * time.Microsecond)
}

// wall gives the instant of a datetime or date, or a time of day in 1900.
func (v Value) wall() time.Time {
	if v.kind == KindClock {
		return v.clock()
	}
	return v.box.at
}

func zoneOf(t time.Time) Value {
	return Value{kind: KindZone, s: pytime.ZoneName(t), box: &box{at: t}}
}

// isTimeMethod names the methods of datetimes, dates, times and spans.
func isTimeMethod(v Value, name string) bool {
	switch name {
	case "isoformat", "replace", "strftime":
		return v.kind == KindTime || v.kind == KindDate || v.kind == KindClock
	case "ctime", "fromisocalendar", "fromisoformat", "fromordinal", "fromtimestamp", "isocalendar", "isoweekday", "timetuple",
		"today", "toordinal", "weekday":
		return v.kind == KindTime || v.kind == KindDate
	case "astimezone", "combine", "date", "now", "strptime", "time", "timestamp", "timetz", "utcfromtimestamp", "utcnow", "utctimetuple":
		return v.kind == KindTime
	case "dst", "tzname", "utcoffset":
		return v.kind == KindTime || v.kind == KindClock || v.kind == KindZone
	case "total_seconds":
		return v.kind == KindDelta || v.kind == KindDuration
	case "totimedelta":
		return v.kind == KindDuration
	}
	return false
}

// timeAttribute gives an attribute of a datetime, date, time or span.
func timeAttribute(v Value, name string) (Value, bool) {
	switch v.kind {
	case KindDelta, KindDuration:
		return spanAttribute(v, name)
	case KindClock:
		return clockAttribute(v.clock(), name)
	}
	t := v.box.at
	switch name {
	case "year":
		return Int(int64(t.Year())), true
	case "month":
		return Int(int64(t.Month())), true
	case "day":
		return Int(int64(t.Day())), true
	case "min", "max":
		last := time.Date(9999, 12, 31, 23, 59, 59, 999999000, time.UTC)
		if name == "min" {
			last = time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
		}
		if v.kind == KindDate {
			return dateOf(last), true
		}
		return naive(last), true
	case "resolution":
		if v.kind == KindDate {
			return Delta(dayMicros), true
		}
		return Delta(1), true
	}
	if v.kind == KindDate {
		return Value{}, false
	}
	if name == "tzinfo" && !v.isNaive() {
		return zoneOf(t), true
	}
	return clockAttribute(t, name)
}

func clockAttribute(t time.Time, name string) (Value, bool) {
	switch name {
	case "hour":
		return Int(int64(t.Hour())), true
	case "minute":
		return Int(int64(t.Minute())), true
	case "second":
		return Int(int64(t.Second())), true
	case "microsecond":
		return Int(int64(t.Nanosecond() / 1000)), true
	case "fold":
		return Int(0), true
	case "tzinfo":
		return None, true
	}
	return Value{}, false
}

const dayMicros = 86_400_000_000

func spanAttribute(v Value, name string) (Value, bool) {
	days, seconds, micros := splitDelta(v.n)
	switch name {
	case "days":
		return Int(days), true
	case "seconds":
		return Int(seconds), true
	case "microseconds":
		return Int(micros), true
	case "resolution":
		return Delta(1), true
	}
	if v.kind == KindDuration {
		switch name {
		case "years":
			return decimalNumber(v.box.years), true
		case "months":
			return decimalNumber(v.box.months), true
		case "tdelta":
			return Delta(v.n), true
		}
	}
	return Value{}, false
}

// maxDays is the longest timedelta that 64 bits of microseconds hold; Python's
// own limit lies farther away.
const maxDays = 106_751_991

// decimalNumber gives the years or months of a Duration as a number that
// prints as Python's Decimal does.
func decimalNumber(f float64) Value {
	if f == float64(int64(f)) {
		return Int(int64(f))
	}
	return Float(f)
}

// timeMethod calls a method of a datetime, date, time, span or zone.
func (e *Eval) timeMethod(v Value, name string, args []Value, kw []Kwarg) Value {
	switch name {
	case "total_seconds":
		if _, ok := e.bind(name, args, kw, 0); !ok {
			return Value{}
		}
		return Float(float64(v.n) / 1e6)
	case "totimedelta":
		return e.toDelta(v, args, kw)
	case "strftime":
		a, ok := e.bind(name, args, kw, 1, "format")
		if !ok {
			return Value{}
		}
		format, ok := e.textArg(a[0])
		if !ok {
			return Value{}
		}
		return Str(e.strftime(v, format))
	case "isoformat":
		return e.isoFormat(v, args, kw)
	case "replace":
		return e.replaceTime(v, args, kw)
	case "strptime", "fromisoformat", "fromordinal", "fromisocalendar", "fromtimestamp", "utcfromtimestamp", "combine":
		return e.makeTime(v, name, args, kw)
	case "now", "today", "utcnow":
		return e.currentTime(v, name, args, kw)
	case "astimezone":
		a, ok := e.bind(name, args, kw, 0, "tz")
		if !ok {
			return Value{}
		}
		return e.inZone(v, noneAbsent(a[0]))
	}
	if v.kind == KindZone {
		return zoneAnswer(v.box.at, name)
	}
	if _, ok := e.bind(name, args, kw, 0); !ok {
		return Value{}
	}
	if v.kind == KindClock {
		return None // utcoffset, dst and tzname of a time without a zone
	}
	return timeAnswer(v, name)
}

func zoneAnswer(t time.Time, name string) Value {
	switch name {
	case "utcoffset":
		_, seconds := t.Zone()
		return Delta(int64(seconds) * 1_000_000)
	case "tzname":
		return Str(pytime.ZoneName(t))
	}
	return None
}

// timeAnswer calls the methods that take no arguments.
func timeAnswer(v Value, name string) Value {
	t := v.box.at
	switch name {
	case "date":
		return dateOf(t)
	case "time", "timetz":
		return clockOf(t)
	case "timestamp":
		return Float(pytime.Timestamp(v.instant()))
	case "weekday":
		return Int(int64(t.Weekday()+6) % 7)
	case "isoweekday":
		return Int(int64(t.Weekday()+6)%7 + 1)
	case "toordinal":
		return Int(ordinal(t))
	case "ctime":
		return Str(pytime.Strftime(t, "%a %b %e %H:%M:%S ") + fourDigits(t.Year()))
	case "isocalendar":
		year, week := t.ISOWeek()
		return namedTuple("datetime.IsoCalendarDate", []string{"year", "week", "weekday"},
			Int(int64(year)), Int(int64(week)), Int(int64(t.Weekday()+6)%7+1))
	case "timetuple":
		return timeTuple(t, -1)
	case "utctimetuple":
		return timeTuple(t.UTC(), 0)
	}
	if v.isNaive() {
		return None
	}
	return zoneAnswer(t, name)
}

// fourDigits prints a year.
func fourDigits(year int) string {
	s := Int(int64(year)).Repr()
	for len(s) < 4 {
		s = "0" + s
	}
	return s
}

// ordinal counts days from the first of January of the year 1, which is 1.
func ordinal(t time.Time) int64 {
	day := time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
	return day.Unix()/86400 + 719163
}

// namedTuple gives a tuple whose items have names; type is what its repr
// starts with, empty for a plain one.
func namedTuple(class string, names []string, items ...Value) Value {
	return Value{kind: KindTuple, box: &box{items: items, name: class, names: names}}
}

func timeTuple(t time.Time, dst int64) Value {
	names := []string{"tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"}
	parts := []int64{int64(t.Year()), int64(t.Month()), int64(t.Day()), int64(t.Hour()), int64(t.Minute()), int64(t.Second()),
		int64(t.Weekday()+6) % 7, int64(t.YearDay()), dst}
	items := make([]Value, len(parts))
	for i, n := range parts {
		items[i] = Int(n)
	}
	return namedTuple("time.struct_time", names, items...)
}
