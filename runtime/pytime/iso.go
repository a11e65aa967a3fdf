package pytime

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// ISOParse reads an ISO 8601 date or date and time as dateutil's isoparse
// does: years, months, days, ordinal days and weeks, any one character between
// date and time, fractions cut after six digits, 24:00, offsets of 1, 3, 5 or 6
// characters. zoned reports whether the text names an offset; without one the
// result is in UTC.
func ISOParse(text string) (t time.Time, zoned bool, err error) {
	for i := range len(text) {
		if text[i] >= 0x80 {
			return time.Time{}, false, errors.New("ISO-8601 strings should contain only ASCII characters")
		}
	}
	year, month, day, pos, err := isoDate(text)
	if err != nil {
		return time.Time{}, false, err
	}
	if month < 1 || month > 12 || year < 1 || day < 1 || day > daysIn(year, time.Month(month)) {
		return time.Time{}, false, fmt.Errorf("%q: day is out of range for month", text)
	}
	var clock [4]int
	loc := time.UTC
	if pos < len(text) {
		if clock, loc, zoned, err = isoClock(text[pos+1:]); err != nil {
			return time.Time{}, false, err
		}
	}
	if clock[0] == 24 {
		if clock[1]|clock[2]|clock[3] != 0 {
			return time.Time{}, false, errors.New("hour may only be 24 at 24:00:00.000")
		}
		clock[0] = 0
		day++
	}
	if min(clock[0], clock[1], clock[2]) < 0 || clock[0] > 23 || clock[1] > 59 || clock[2] > 59 {
		return time.Time{}, false, fmt.Errorf("%q: time is out of range", text)
	}
	t, err = inRange(time.Date(year, time.Month(month), day, clock[0], clock[1], clock[2], clock[3]*1000, loc))
	return t, zoned, err
}

// isoDate reads the date and says where it ends.
func isoDate(s string) (year, month, day, pos int, err error) {
	if year, month, day, pos, err = isoCommon(s); err == nil {
		return
	}
	return isoUncommon(s)
}

var errISO = errors.New("invalid ISO format")

// isoCommon reads YYYY, YYYY-MM, YYYY-MM-DD and YYYYMMDD.
func isoCommon(s string) (year, month, day, pos int, err error) {
	if len(s) < 4 {
		return 0, 0, 0, 0, errors.New("ISO string too short")
	}
	if year, err = isoInt(s[:4]); err != nil {
		return
	}
	month, day, pos = 1, 1, 4
	if pos >= len(s) {
		return
	}
	dash := s[pos] == '-'
	if dash {
		pos++
	}
	if len(s)-pos < 2 {
		return 0, 0, 0, 0, errISO
	}
	if month, err = isoInt(s[pos : pos+2]); err != nil {
		return
	}
	pos += 2
	if pos >= len(s) {
		if !dash {
			err = errISO
		}
		return
	}
	if dash {
		if s[pos] != '-' {
			return 0, 0, 0, 0, errors.New("invalid separator in ISO string")
		}
		pos++
	}
	if len(s)-pos < 2 {
		return 0, 0, 0, 0, errISO
	}
	if day, err = isoInt(s[pos : pos+2]); err != nil {
		return
	}
	return year, month, day, pos + 2, nil
}

// isoUncommon reads weeks (YYYY-Www-D) and ordinal days (YYYY-DDD).
func isoUncommon(s string) (year, month, day, pos int, err error) {
	if len(s) < 4 {
		return 0, 0, 0, 0, errors.New("ISO string too short")
	}
	if year, err = isoInt(s[:4]); err != nil {
		return
	}
	pos = 4
	dash := len(s) > pos && s[pos] == '-'
	if dash {
		pos++
	}
	if pos < len(s) && s[pos] == 'W' {
		return isoWeekDate(s, year, pos+1, dash)
	}
	if len(s)-pos < 3 {
		return 0, 0, 0, 0, errors.New("invalid ordinal day")
	}
	n, err := isoInt(s[pos : pos+3])
	if err != nil {
		return
	}
	if year < 1 || n < 1 || n > time.Date(year, 12, 31, 0, 0, 0, 0, time.UTC).YearDay() {
		return 0, 0, 0, 0, fmt.Errorf("invalid ordinal day %d for year %d", n, year)
	}
	t := time.Date(year, 1, n, 0, 0, 0, 0, time.UTC)
	return t.Year(), int(t.Month()), t.Day(), pos + 3, nil
}

func isoWeekDate(s string, year, pos int, dash bool) (int, int, int, int, error) {
	week, err := isoInt(s[min(pos, len(s)):min(pos+2, len(s))])
	if err != nil {
		return 0, 0, 0, 0, err
	}
	pos += 2
	weekday := 1
	if len(s) > pos {
		if (s[pos] == '-') != dash {
			return 0, 0, 0, 0, errors.New("inconsistent use of dash separator")
		}
		if dash {
			pos++
		}
		if pos >= len(s) {
			return 0, 0, 0, 0, errISO
		}
		if weekday, err = isoInt(s[pos : pos+1]); err != nil {
			return 0, 0, 0, 0, err
		}
		pos++
	}
	if year < 1 || week < 1 || week > 53 || weekday < 1 || weekday > 7 {
		return 0, 0, 0, 0, fmt.Errorf("invalid week %d or day %d", week, weekday)
	}
	fourth := time.Date(year, 1, 4, 0, 0, 0, 0, time.UTC)
	t := fourth.AddDate(0, 0, -(int(fourth.Weekday())+6)%7+7*(week-1)+weekday-1)
	if y := t.Year(); y < 1 || y > 9999 {
		return 0, 0, 0, 0, fmt.Errorf("year %d is out of range", y)
	}
	return t.Year(), int(t.Month()), t.Day(), min(pos, len(s)), nil
}

// isoClock reads what follows the separator.
func isoClock(s string) (clock [4]int, loc *time.Location, zoned bool, err error) {
	loc = time.UTC
	if len(s) < 2 {
		return clock, loc, false, errors.New("ISO time too short")
	}
	colons := false
	pos := 0
	for comp := 0; pos < len(s) && comp < 5; comp++ {
		if strings.IndexByte("-+Zz", s[pos]) >= 0 {
			loc, err = isoZone(s[pos:])
			return clock, loc, true, err
		}
		if comp == 1 && s[pos] == ':' {
			colons = true
			pos++
		} else if comp == 2 && colons {
			if s[pos] != ':' {
				return clock, loc, false, errors.New("inconsistent use of colon separator")
			}
			pos++
		}
		if comp < 3 {
			part := s[pos:min(pos+2, len(s))]
			if clock[comp], err = isoInt(part); err != nil {
				return clock, loc, false, err
			}
			pos += 2
		}
		if comp == 3 {
			n := fraction(s[pos:])
			if n < 2 {
				continue
			}
			us := s[pos+1 : pos+min(n, 7)]
			v, _ := strconv.Atoi(us)
			for range 6 - len(us) {
				v *= 10
			}
			clock[3] = v
			pos += n
		}
	}
	if pos < len(s) {
		return clock, loc, false, errors.New("unused components in ISO string")
	}
	return clock, loc, false, nil
}

// fraction gives the length of a point or comma and the digits behind it.
func fraction(s string) int {
	if s == "" || (s[0] != '.' && s[0] != ',') {
		return 0
	}
	n := 1
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

func isoZone(s string) (*time.Location, error) {
	if s == "Z" || s == "z" {
		return time.UTC, nil
	}
	if len(s) != 3 && len(s) != 5 && len(s) != 6 {
		return nil, errors.New("time zone offset must be 1, 3, 5 or 6 characters")
	}
	if s[0] != '+' && s[0] != '-' {
		return nil, errors.New("time zone offset requires sign")
	}
	h, err := isoInt(s[1:3])
	if err != nil {
		return nil, err
	}
	m := 0
	if len(s) > 3 {
		rest := s[3:]
		if rest[0] == ':' {
			rest = rest[1:]
		}
		if m, err = isoInt(rest); err != nil {
			return nil, err
		}
	}
	if h < 0 || m < 0 || m > 59 || h > 23 {
		return nil, errors.New("invalid time zone offset")
	}
	return fixedZone(s[0] == '-', h*3600+m*60), nil
}

// isoInt reads what int() reads from a few bytes: digits, but also a sign,
// blanks around them and underscores between them.
func isoInt(s string) (int, error) {
	n, err := integer(s)
	return int(n), err
}
