package pytime

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// ParseLoose reads a date as the CDK's ab_datetime_parse does, which OAuth
// answers go through: digits are seconds since the epoch, at most ten of them;
// Y-M-D is midnight; everything else is left to the free rules of dateutil,
// but a clock without a date is refused. What the text does not say is taken
// from the day of now; a text without an offset is in UTC.
func ParseLoose(text string, now time.Time) (time.Time, error) {
	if digits := strings.TrimPrefix(text, "-"); digitsOnly(digits) {
		n, err := integer(digits)
		switch {
		case err != nil || n > 9_999_999_999:
			return time.Time{}, fmt.Errorf("timestamp %s is too large", text)
		case strings.HasPrefix(text, "-") && n != 0:
			return time.Time{}, fmt.Errorf("timestamp %s is negative", text)
		}
		return time.Unix(n, 0).UTC(), nil
	}
	dashes := strings.Count(text, "-")
	switch {
	case !strings.Contains(text, ":") && dashes == 2 && !strings.Contains(text, "/"):
		return plainDate(text)
	case strings.Contains(text, ":") && dashes < 2 && strings.Count(text, "/") < 2:
		return time.Time{}, fmt.Errorf("missing date part in %q", text)
	}
	p := looseParser{tokens: looseTokens(text), now: now}
	t, err := p.parse()
	if err != nil {
		return time.Time{}, fmt.Errorf("could not parse datetime %q: %w", text, err)
	}
	return t, nil
}

func digitsOnly(s string) bool {
	for _, r := range s {
		if _, ok := Digit(r); !ok {
			return false
		}
	}
	return s != ""
}

// plainDate reads three numbers with hyphens between them.
func plainDate(text string) (time.Time, error) {
	var n [3]int64
	for i, part := range strings.Split(text, "-") {
		var err error
		if n[i], err = integer(part); err != nil {
			return time.Time{}, fmt.Errorf("invalid date %q", text)
		}
	}
	year, month, day := int(n[0]), int(n[1]), int(n[2])
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, time.Month(month)) {
		return time.Time{}, fmt.Errorf("invalid date %q", text)
	}
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC), nil
}

// looseTokens splits a text into words, numbers and single other characters. A
// number may hold one point, or a comma for it; where points separate more than
// that, they are tokens of their own.
func looseTokens(s string) []string {
	var out []string
	rs := []rune(strings.ReplaceAll(s, "\x00", ""))
	for i := 0; i < len(rs); {
		start := i
		switch {
		case Blank(rs[i]):
			out = append(out, " ")
			i++
		case unicode.IsLetter(rs[i]) || unicode.IsDigit(rs[i]):
			var letters bool
			i, letters = looseWord(rs, i)
			out = append(out, splitPoints(string(rs[start:i]), letters)...)
		default:
			out = append(out, string(rs[i]))
			i++
		}
	}
	return out
}

// looseWord gives the end of a word or number with the points in it, and
// whether there was more than one letter or a point behind letters.
func looseWord(rs []rune, i int) (end int, letters bool) {
	start := i
	inNumber := unicode.IsDigit(rs[i])
	points := false
	for i++; i < len(rs); i++ {
		r, last := rs[i], rs[i-1]
		if !inNumber {
			letters = true
		}
		switch {
		case r == '.':
			points = true
		case r == ',' && inNumber && !points && i-start >= 2:
			points = true
		case unicode.IsLetter(r) && (!inNumber || points && last == '.'):
			inNumber = false
		case unicode.IsDigit(r) && (inNumber || points && last == '.'):
			inNumber = true
		default:
			return i, letters
		}
	}
	return i, letters || !inNumber && i-start > 1
}

func splitPoints(token string, letters bool) []string {
	hasPoint := strings.ContainsAny(token, ".,")
	if hasPoint && (letters || strings.Count(token, ".") > 1 || strings.HasSuffix(token, ".") || strings.HasSuffix(token, ",")) {
		var out []string
		for token != "" {
			n := strings.IndexAny(token, ".,")
			switch {
			case n < 0:
				n = len(token)
			case n == 0:
				n = 1
			}
			out = append(out, token[:n])
			token = token[n:]
		}
		return out
	}
	if !strings.Contains(token, ".") {
		token = strings.ReplaceAll(token, ",", ".")
	}
	return []string{token}
}

// looseDate is the numbers that may be year, month and day, in their order, and
// which of them is known to be what.
type looseDate struct {
	parts            []int
	year, month, day int // places in parts, or -1
	century          bool
}

var errLoose = errors.New("unknown string format")

// add notes a number; digits of more than two characters are a year.
func (d *looseDate) add(text string, label byte) error {
	n, err := strconv.Atoi(text)
	if err != nil {
		return errLoose
	}
	if len(text) > 2 {
		d.century = true
		if label != 0 && label != 'Y' {
			return errLoose
		}
		label = 'Y'
	}
	return d.note(n, label)
}

func (d *looseDate) note(n int, label byte) error {
	d.parts = append(d.parts, n)
	place := map[byte]*int{'Y': &d.year, 'M': &d.month, 'D': &d.day}[label]
	if place == nil {
		return nil
	}
	if *place >= 0 {
		return errLoose
	}
	*place = len(d.parts) - 1
	return nil
}

// mayBeDay reports whether a number can still be the day.
func (d *looseDate) mayBeDay(n int) bool {
	last := 31
	if d.day >= 0 {
		return false
	}
	if d.month >= 0 {
		year := 2000
		if d.year >= 0 {
			year = d.parts[d.year]
		}
		last = daysIn(year, time.Month(d.parts[d.month]))
	}
	return n >= 1 && n <= last
}

// resolve decides which number is what; -1 stands for what is not there.
func (d *looseDate) resolve() (year, month, day int, err error) {
	p := d.parts
	known := 0
	for _, place := range []int{d.year, d.month, d.day} {
		if place >= 0 {
			known++
		}
	}
	switch {
	case len(p) > 3:
		return 0, 0, 0, errLoose
	case len(p) == known && known > 0, len(p) == 3 && known == 2:
		return d.fromPlaces()
	case len(p) == 0:
		return -1, -1, -1, nil
	case len(p) == 1:
		if p[0] > 31 {
			return p[0], -1, -1, nil
		}
		return -1, -1, p[0], nil
	case len(p) == 2 && d.month >= 0:
		if other := p[1-d.month]; other > 31 {
			return other, p[d.month], -1, nil
		}
		return -1, p[d.month], p[1-d.month], nil
	case len(p) == 2 && p[0] > 31:
		return p[0], p[1], -1, nil
	case len(p) == 2 && p[1] > 31:
		return p[1], p[0], -1, nil
	case len(p) == 2:
		return -1, p[0], p[1], nil
	}
	switch order := d.order(); order {
	case "mdy":
		return p[2], p[0], p[1], nil
	case "myd":
		return p[1], p[0], p[2], nil
	case "dmy":
		return p[2], p[1], p[0], nil
	case "dym":
		return p[1], p[2], p[0], nil
	case "ydm":
		return p[0], p[2], p[1], nil
	}
	return p[0], p[1], p[2], nil
}

// order says how three numbers stand of which at most one is known.
func (d *looseDate) order() string {
	p := d.parts
	switch {
	case d.month == 0 && p[1] > 31:
		return "myd" // Apr-2003-25
	case d.month == 0:
		return "mdy"
	case d.month == 1 && p[0] > 31:
		return "ymd"
	case d.month == 1:
		return "dmy" // 01-Jan-01: two digits are of a hand, which puts the day first
	case d.month == 2 && p[1] > 31:
		return "dym"
	case d.month == 2:
		return "ydm"
	case p[0] > 31 || d.year == 0:
		return "ymd"
	case p[0] > 12:
		return "dmy"
	}
	return "mdy"
}

// fromPlaces uses what is known; of three numbers the third follows from two.
func (d *looseDate) fromPlaces() (year, month, day int, err error) {
	places := []*int{&d.year, &d.month, &d.day}
	if len(d.parts) == 3 {
		missing := 0 + 1 + 2
		var open *int
		for _, place := range places {
			if *place < 0 {
				open = place
			} else {
				missing -= *place
			}
		}
		if open != nil {
			*open = missing
		}
	}
	out := [3]int{-1, -1, -1}
	for i, place := range places {
		if *place >= 0 {
			out[i] = d.parts[*place]
		}
	}
	return out[0], out[1], out[2], nil
}
