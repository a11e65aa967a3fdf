package pytime

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
	"time"
)

// Duration is an ISO 8601 duration: a span of microseconds, and years and
// months where the text names some. Those need a date to mean anything.
type Duration struct {
	Years, Months float64 // whole numbers, unless the text has fractions
	Micros        int64
}

// IsCalendar reports whether the duration has years or months: isodate's
// Duration instead of a timedelta.
func (d Duration) IsCalendar() bool { return d.Years != 0 || d.Months != 0 }

// Negate gives the duration backwards.
func (d Duration) Negate() Duration { return Duration{-d.Years, -d.Months, -d.Micros} }

// AddTo adds the duration to an instant. Years and months come first, and a
// day that the new month lacks becomes its last one. It fails for fractions of
// years and months, and outside the years 1 to 9999.
func (d Duration) AddTo(t time.Time) (time.Time, error) {
	if d.IsCalendar() {
		if d.Years != math.Trunc(d.Years) || d.Months != math.Trunc(d.Months) {
			return time.Time{}, errors.New("fractional years or months cannot be added to a date")
		}
		if math.Abs(d.Years) > 1e5 || math.Abs(d.Months) > 1e6 {
			return time.Time{}, errRange
		}
		months := int(t.Month()) - 1 + int(d.Months)
		carry := months / 12
		if months%12 < 0 {
			carry--
		}
		year, month := t.Year()+int(d.Years)+carry, time.Month(months-12*carry+1)
		if year < 1 || year > 9999 {
			return time.Time{}, fmt.Errorf("year %d is out of range", year)
		}
		t = time.Date(year, month, min(t.Day(), daysIn(year, month)), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), t.Location())
	}
	return addMicros(t, d.Micros)
}

// SubFrom goes back from an instant by the duration.
func (d Duration) SubFrom(t time.Time) (time.Time, error) { return d.Negate().AddTo(t) }

var errRange = errors.New("date value out of range")

// allMicros is more than there is from the year 1 to 9999.
const allMicros = 10_000 * 366 * secondsPerDay * 1_000_000

// addMicros moves an instant; time.Duration would be too short for that.
func addMicros(t time.Time, micros int64) (time.Time, error) {
	if micros > allMicros || micros < -allMicros {
		return time.Time{}, errRange
	}
	moved := time.Unix(t.Unix()+micros/1e6, int64(t.Nanosecond())+micros%1e6*1000).In(t.Location())
	return inRange(moved)
}

// ParseDuration reads an ISO 8601 duration as isodate 0.6.1 does: a sign,
// weeks beside the other parts, fractions anywhere, and the alternative form
// that looks like a date (P0003-06-04T12:30:05).
func ParseDuration(text string) (Duration, error) {
	if parts, negative, ok := durationParts(strings.TrimSuffix(text, "\n")); ok {
		d, err := parts.sum()
		if negative {
			d = d.Negate()
		}
		return d, err
	}
	if strings.HasPrefix(text, "P") {
		if d, ok := alternative(text[1:]); ok {
			return d, nil
		}
	}
	return Duration{}, fmt.Errorf("unable to parse duration string %q", text)
}

// durationUnits are the parts of a duration in their order; T stands before
// the hours.
const durationUnits = "YMWDTHMS"

// The places of the parts in durationUnits.
const (
	unitYear = iota
	unitMonth
	unitWeek
	unitDay
	unitT
	unitHour
	unitMinute
	unitSecond
	units
)

// duration is the numbers that a text names.
type duration [units]float64

// durationParts reads PnYnMnWnDTnHnMnS.
func durationParts(s string) (d duration, negative, ok bool) {
	if s != "" && (s[0] == '+' || s[0] == '-') {
		negative = s[0] == '-'
		s = s[1:]
	}
	if len(s) < 2 || s[0] != 'P' {
		return d, false, false
	}
	s = s[1:]
	next := 0
	for s != "" {
		if s[0] == 'T' {
			if next > unitT {
				return d, false, false
			}
			next = unitT + 1
			s = s[1:]
			continue
		}
		n := decimal(s)
		if n == 0 || n == len(s) {
			return d, false, false
		}
		last := unitT
		if next > unitT {
			last = units
		}
		i := strings.IndexByte(durationUnits[min(next, last):last], s[n])
		if i < 0 {
			return d, false, false
		}
		v, err := strconv.ParseFloat(strings.ReplaceAll(s[:n], ",", "."), 64)
		if err != nil && !math.IsInf(v, 0) {
			return d, false, false
		}
		d[next+i] = v
		next += i + 1
		s = s[n+1:]
	}
	return d, negative, true
}

// decimal gives the length of digits with at most one fraction.
func decimal(s string) int {
	n := leadingDigits(s)
	if n > 0 && n < len(s) && (s[n] == '.' || s[n] == ',') {
		if k := leadingDigits(s[n+1:]); k > 0 {
			return n + 1 + k
		}
	}
	return n
}

func leadingDigits(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

// sum adds the parts up as Python's timedelta does: whole numbers exactly, what
// the fractions leave below a microsecond as floats, rounded half to even in
// the end.
func (d duration) sum() (Duration, error) {
	total := new(big.Int)
	left := 0.0
	for _, part := range []struct {
		unit   int
		micros float64
	}{{unitSecond, 1e6}, {unitMinute, 60e6}, {unitHour, 3600e6}, {unitDay, 86400e6}, {unitWeek, 604800e6}} {
		v := d[part.unit]
		if math.IsInf(v, 0) {
			return Duration{}, errRange
		}
		whole, fraction := math.Modf(v)
		n, _ := big.NewFloat(whole).Int(nil)
		total.Add(total, n.Mul(n, big.NewInt(int64(part.micros))))
		micros, rest := math.Modf(fraction * part.micros)
		total.Add(total, big.NewInt(int64(micros)))
		left += rest
	}
	rounded := math.Round(left)
	if math.Abs(rounded-left) == 0.5 {
		odd := float64(total.Bit(0))
		rounded = 2*math.Round((left+odd)*0.5) - odd
	}
	total.Add(total, big.NewInt(int64(rounded)))
	if !total.IsInt64() {
		return Duration{}, errRange
	}
	return Duration{Years: d[unitYear], Months: d[unitMonth], Micros: total.Int64()}, nil
}
