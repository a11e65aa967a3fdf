package pytime

import (
	"errors"
	"fmt"
	"math"
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

var errFraction = errors.New("float years or months not supported for datetime calculations")

// AddTo adds the duration to an instant. Years and months come first, and a
// day that the new month lacks becomes its last one. It fails for fractions of
// years and months, and outside the years 1 to 9999.
func (d Duration) AddTo(t time.Time) (time.Time, error) {
	if d.IsCalendar() {
		if d.Years != math.Trunc(d.Years) || d.Months != math.Trunc(d.Months) {
			return time.Time{}, errFraction
		}
		months := int(t.Month()) - 1 + int(d.Months)
		year := t.Year() + int(d.Years) + floorDiv(months, 12)
		month := time.Month(months - 12*floorDiv(months, 12) + 1)
		if year < 1 || year > 9999 {
			return time.Time{}, fmt.Errorf("year %d is out of range", year)
		}
		t = time.Date(year, month, min(t.Day(), daysIn(year, month)), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), t.Location())
	}
	return inRange(addMicros(t, d.Micros))
}

// SubFrom goes back from an instant by the duration.
func (d Duration) SubFrom(t time.Time) (time.Time, error) { return d.Negate().AddTo(t) }

func addMicros(t time.Time, us int64) time.Time {
	return t.Add(time.Duration(us/1e6) * time.Second).Add(time.Duration(us%1e6) * time.Microsecond)
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

// ParseDuration reads an ISO 8601 duration as isodate 0.6.1 does: a sign,
// weeks beside the other parts, fractions anywhere, and the alternative form
// that looks like a date (P0003-06-04T12:30:05).
func ParseDuration(text string) (Duration, error) {
	if d, ok := durationParts(text); ok {
		return d, nil
	}
	if strings.HasPrefix(text, "P") {
		return alternative(text)
	}
	return Duration{}, fmt.Errorf("unable to parse duration string %q", text)
}

// The parts of a duration in their order, with the microseconds of those that
// have a fixed length.
var durationUnits = []struct {
	letter byte
	inTime bool
	micros float64
}{
	{'Y', false, 0}, {'M', false, 0}, {'W', false, 7 * 86400e6}, {'D', false, 86400e6},
	{'H', true, 3600e6}, {'M', true, 60e6}, {'S', true, 1e6},
}

func durationParts(s string) (Duration, bool) {
	sign := int64(1)
	if s != "" && (s[0] == '+' || s[0] == '-') {
		if s[0] == '-' {
			sign = -1
		}
		s = s[1:]
	}
	if len(s) < 2 || s[0] != 'P' || !wordByte(s[1]) {
		return Duration{}, false
	}
	s = s[1:]
	var d Duration
	next := 0
	inTime := false
	for s != "" {
		if s[0] == 'T' {
			if inTime {
				return Duration{}, false
			}
			inTime = true
			next = max(next, 4)
			s = s[1:]
			continue
		}
		n := decimal(s)
		if n == 0 || n == len(s) {
			return Duration{}, false
		}
		v, err := strconv.ParseFloat(strings.ReplaceAll(s[:n], ",", "."), 64)
		if err != nil {
			return Duration{}, false
		}
		found := false
		for i := next; i < len(durationUnits); i++ {
			u := durationUnits[i]
			if u.letter != s[n] || u.inTime != inTime {
				continue
			}
			switch {
			case u.micros > 0:
				d.Micros += int64(math.RoundToEven(v * u.micros))
			case u.letter == 'Y':
				d.Years = v
			default:
				d.Months = v
			}
			next, found = i+1, true
			break
		}
		if !found {
			return Duration{}, false
		}
		s = s[n+1:]
	}
	if sign < 0 {
		d = d.Negate()
	}
	return d, true
}

func wordByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
}

// decimal gives the length of digits with at most one fraction.
func decimal(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	if n > 0 && n+1 < len(s) && (s[n] == '.' || s[n] == ',') && s[n+1] >= '0' && s[n+1] <= '9' {
		n++
		for n < len(s) && s[n] >= '0' && s[n] <= '9' {
			n++
		}
	}
	return n
}

// alternative reads the form of a date and a time.
func alternative(text string) (Duration, error) {
	date, clock, ok := strings.Cut(text[1:], "T")
	bad := fmt.Errorf("unable to parse duration string %q", text)
	if !ok {
		return Duration{}, bad
	}
	var t time.Time
	var err error
	for _, layout := range []string{"2006-01-02", "20060102", "2006-002", "2006002"} {
		if t, err = time.Parse(layout, date); err == nil {
			break
		}
	}
	if err != nil {
		return Duration{}, bad
	}
	for _, layout := range []string{"15:04:05", "150405", "15:04", "1504"} {
		if c, err := time.Parse(layout, clock); err == nil {
			us := int64(t.Day())*86400e6 + int64(c.Hour())*3600e6 + int64(c.Minute())*60e6 + int64(c.Second())*1e6 + int64(c.Nanosecond()/1000)
			return Duration{Years: float64(t.Year()), Months: float64(t.Month()), Micros: us}, nil
		}
	}
	return Duration{}, bad
}
