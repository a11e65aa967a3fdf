package pytime

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// fields is what a text says of a date, by Python's names for it.
type fields struct {
	year, isoYear, week, isoWeek, weekday, yearDay int
	hasYear, hasISOYear, hasWeek, hasISOWeek       bool
	hasWeekday, hasYearDay, fromMonday             bool

	month, day, hour, minute, second, micro int
}

// resolve turns what was matched into an instant, by Python's rules for dates
// given by week or day of the year.
func (m *matcher) resolve() (time.Time, bool, error) {
	f := fields{month: 1, day: 1}
	for _, code := range m.order {
		m.field(&f, code)
	}
	year, month, day, err := f.date()
	if err != nil {
		return time.Time{}, false, err
	}
	switch {
	case f.second > 59:
		return time.Time{}, false, errors.New("second must be in 0..59")
	case year < 1 || year > 9999:
		return time.Time{}, false, fmt.Errorf("year %d is out of range", year)
	case day > daysIn(year, time.Month(month)):
		return time.Time{}, false, errors.New("day is out of range for month")
	}
	loc, zoned, micros := time.UTC, false, 0
	if z := m.at['z']; z != "" {
		if loc, micros, err = offset(z); err != nil {
			return time.Time{}, false, err
		}
		zoned = true
	}
	t := time.Date(year, time.Month(month), day, f.hour, f.minute, f.second, (f.micro-micros)*1000, loc)
	return t, zoned, nil
}

// field notes one code. Codes that say the same thing overwrite each other in
// the order of the format.
func (m *matcher) field(f *fields, code byte) {
	text := m.at[code]
	n := number(text)
	switch code {
	case 'Y':
		f.year, f.hasYear = n, true
	case 'y':
		f.year, f.hasYear = n+1900, true
		if n <= 68 {
			f.year += 100
		}
	case 'G':
		f.isoYear, f.hasISOYear = n, true
	case 'm':
		f.month = n
	case 'B', 'b':
		f.month = nameIndex(text, code) + 1
	case 'd':
		f.day = n
	case 'H':
		f.hour = n
	case 'I':
		f.hour = n
		if half := m.at['p']; half == "" || strings.EqualFold(half, "am") {
			f.hour = n % 12
		} else if n != 12 {
			f.hour = n + 12
		}
	case 'M':
		f.minute = n
	case 'S':
		f.second = n
	case 'f':
		f.micro = micros(text)
	case 'A', 'a':
		f.weekday, f.hasWeekday = nameIndex(text, code), true
	case 'w':
		f.weekday, f.hasWeekday = (n+6)%7, true
	case 'u':
		f.weekday, f.hasWeekday = n-1, true
	case 'j':
		f.yearDay, f.hasYearDay = n, true
	case 'U', 'W':
		f.week, f.hasWeek, f.fromMonday = n, true, code == 'W'
	case 'V':
		f.isoWeek, f.hasISOWeek = n, true
	}
}

// number is the value of digits of any script, or 0.
func number(s string) int {
	v := 0
	for _, r := range strings.TrimLeft(s, " ") {
		d, ok := Digit(r)
		if !ok {
			return 0
		}
		v = v*10 + d
	}
	return v
}

// micros reads up to six digits of a fraction.
func micros(s string) int {
	v := number(s)
	for range 6 - len([]rune(s)) {
		v *= 10
	}
	return v
}

func nameIndex(text string, code byte) int {
	for i, n := range names(code) {
		if strings.EqualFold(text, n) {
			return i
		}
	}
	return 0
}

// date decides about year, month and day.
func (f fields) date() (year, month, day int, err error) {
	switch {
	case !f.hasYear && f.hasISOYear:
		if !f.hasISOWeek || !f.hasWeekday {
			return 0, 0, 0, errors.New("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive")
		}
		if f.hasYearDay {
			return 0, 0, 0, errors.New("day of the year directive '%j' is not compatible with ISO year directive '%G'")
		}
	case !f.hasWeek && f.hasISOWeek:
		return 0, 0, 0, errors.New("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive")
	}
	year, month, day = f.year, f.month, f.day
	leapFix := false
	if !f.hasYear {
		// Python reads the 29th of February in a leap year, and then puts
		// 1900 back, where that day does not exist.
		year = 1900
		if leapFix = month == 2 && day == 29; leapFix {
			year = 1904
		}
	}
	yearDay, hasYearDay := f.yearDay, f.hasYearDay
	if !hasYearDay && f.hasWeekday {
		switch {
		case f.hasWeek:
			yearDay, hasYearDay = dayOfWeek(year, f.week, f.weekday, f.fromMonday), true
		case f.hasISOYear && f.hasISOWeek:
			t, err := isoCalendar(f.isoYear, f.isoWeek, f.weekday+1)
			if err != nil {
				return 0, 0, 0, err
			}
			year, month, day = t.Year(), int(t.Month()), t.Day()
		}
	}
	if year < 1 {
		return 0, 0, 0, fmt.Errorf("year %d is out of range", year)
	}
	if day > daysIn(year, time.Month(month)) && !hasYearDay {
		return 0, 0, 0, errors.New("day is out of range for month")
	}
	if hasYearDay {
		t := time.Date(year, 1, yearDay, 0, 0, 0, 0, time.UTC)
		year, month, day = t.Year(), int(t.Month()), t.Day()
	}
	if leapFix {
		year = 1900
	}
	return year, month, day, nil
}

// dayOfWeek gives the day of the year of a weekday in a week that counts from
// the year's first Monday or Sunday. It may lie before the year.
func dayOfWeek(year, week, weekday int, fromMonday bool) int {
	first := (int(time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).Weekday()) + 6) % 7
	if !fromMonday {
		first = (first + 1) % 7
		weekday = (weekday + 1) % 7
	}
	if week == 0 {
		return 1 + weekday - first
	}
	return 1 + (7-first)%7 + 7*(week-1) + weekday
}

// isoCalendar gives the day of an ISO week; weekday counts from 1, Monday. As
// in Python, week 0 and a week 53 that the year has not got count on.
func isoCalendar(year, week, weekday int) (time.Time, error) {
	if year < 1 {
		return time.Time{}, fmt.Errorf("year %d is out of range", year)
	}
	fourth := time.Date(year, 1, 4, 0, 0, 0, 0, time.UTC)
	return inRange(fourth.AddDate(0, 0, -(int(fourth.Weekday())+6)%7+7*(week-1)+weekday-1))
}

func daysIn(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

const secondsPerDay = 86400

// offset turns ±HH[:]MM[[:]SS[.f]] or Z into a location; micros is a fraction
// of a second that a location cannot hold.
func offset(z string) (loc *time.Location, fraction int, err error) {
	if z == "Z" {
		return time.UTC, 0, nil
	}
	d, rest, _ := strings.Cut(z[1:], ".")
	if strings.Count(d, ":") == 1 && (len(d) > len("HH:MM") || d[2] != ':') {
		return nil, 0, fmt.Errorf("inconsistent use of : in %s", z)
	}
	d = strings.ReplaceAll(d, ":", "")
	seconds := 0
	for i, unit := range []int{3600, 60, 1} {
		if len(d) >= 2*i+2 {
			n, _ := strconv.Atoi(d[2*i : 2*i+2])
			seconds += n * unit
		}
	}
	if seconds >= secondsPerDay {
		return nil, 0, fmt.Errorf("offset %s must be less than a day", z)
	}
	fraction = micros(rest)
	if z[0] == '-' {
		fraction = -fraction
	}
	return fixedZone(z[0] == '-', seconds), fraction, nil
}

// fixedZone gives the location of an offset: UTC when it is none.
func fixedZone(west bool, seconds int) *time.Location {
	if seconds == 0 {
		return time.UTC
	}
	if west {
		seconds = -seconds
	}
	return time.FixedZone("", seconds)
}
