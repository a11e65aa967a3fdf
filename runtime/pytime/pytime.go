// Package pytime reads and prints dates as the Python CDK does: strptime and
// strftime with Python's and glibc's rules, the CDK's own epoch formats,
// ISO 8601 dates as dateutil reads them, and ISO 8601 durations as isodate does.
// It is about text and instants only and knows no cursors; runtime/py and
// runtime/checkpoint call it.
package pytime

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// The formats that the CDK's DatetimeParser treats by itself, when they are
// the whole format.
const (
	EpochSeconds      = "%s"
	EpochFloat        = "%s_as_float"
	EpochMilliseconds = "%ms"
	EpochMicroseconds = "%epoch_microseconds"
)

const milliseconds = "%_ms"

// Parse reads text in a format of the CDK's DatetimeParser: one of the epoch
// formats, or strptime's, where %_ms stands for %f. A text without an offset is
// in UTC; an offset is kept. The precision is the microsecond.
func Parse(text, format string) (time.Time, error) {
	switch format {
	case EpochSeconds:
		n, err := integer(text)
		if err != nil {
			return time.Time{}, err
		}
		if n < -maxSeconds || n > maxSeconds {
			return time.Time{}, fmt.Errorf("%d seconds are out of range", n)
		}
		return inRange(time.Unix(n, 0).UTC())
	case EpochFloat:
		f, ok := ParseFloat(text)
		if !ok {
			return time.Time{}, fmt.Errorf("%q is no number of seconds", text)
		}
		return FromFloat(f)
	case EpochMilliseconds:
		n, err := integer(text)
		if err != nil {
			return time.Time{}, err
		}
		return inRange(time.UnixMilli(n).UTC())
	case EpochMicroseconds:
		n, err := integer(text)
		if err != nil {
			return time.Time{}, err
		}
		return inRange(time.UnixMicro(n).UTC())
	}
	if strings.Contains(format, milliseconds) {
		format = strings.ReplaceAll(format, milliseconds, "%f")
	}
	t, _, err := Strptime(text, format)
	return t, err
}

// Format prints an instant in a format of the CDK's DatetimeParser, in the
// instant's own zone.
func Format(t time.Time, format string) (string, error) {
	switch format {
	case EpochSeconds:
		return strconv.FormatInt(int64(Timestamp(t)), 10), nil
	case EpochFloat:
		return FloatText(Timestamp(t)), nil
	case EpochMilliseconds:
		return strconv.FormatInt(int64(Timestamp(t)*1000), 10), nil
	case EpochMicroseconds:
		return strconv.FormatInt(int64(Timestamp(t)*1_000_000), 10), nil
	}
	if strings.Contains(format, milliseconds) {
		micros := fmt.Sprintf("%06d", t.Nanosecond()/1000)
		text := Strftime(t, strings.ReplaceAll(format, milliseconds, "%f"))
		return strings.ReplaceAll(text, micros, fmt.Sprintf("%03d", t.Nanosecond()/1_000_000)), nil
	}
	return Strftime(t, format), nil
}

// Timestamp gives the seconds since the epoch as Python's float does: to the
// microsecond, rounded to 53 bits.
func Timestamp(t time.Time) float64 { return divide(t.UnixMicro(), 1_000_000) }

// maxSeconds is beyond the year 9999, on either side of the epoch.
const maxSeconds = 1e12

// FromFloat gives the instant at a number of seconds since the epoch, rounded
// half to even to the microsecond. It fails outside the years 1 to 9999.
func FromFloat(f float64) (time.Time, error) {
	if math.IsNaN(f) || math.Abs(f) > maxSeconds {
		return time.Time{}, fmt.Errorf("%v seconds are out of range", f)
	}
	whole, fraction := math.Modf(f)
	return inRange(time.Unix(int64(whole), int64(math.RoundToEven(fraction*1e6))*1000).UTC())
}

// inRange fails for years that Python's datetime has not got.
func inRange(t time.Time) (time.Time, error) {
	if y := t.Year(); y < 1 || y > 9999 {
		return time.Time{}, fmt.Errorf("year %d is out of range", y)
	}
	return t, nil
}
