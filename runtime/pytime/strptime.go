package pytime

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// The C locale's names.
var (
	weekdays      = []string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
	shortWeekdays = []string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}
	months        = []string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}
	shortMonths   = []string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}
	zoneNames     = []string{"utc", "gmt"}
	halves        = []string{"am", "pm"}
)

// expanded are the codes that stand for several others in the C locale.
var expanded = map[byte]string{'c': "%a %b %d %H:%M:%S %Y", 'x': "%m/%d/%y", 'X': "%H:%M:%S"}

// Strptime reads text as Python's datetime.strptime does: the whole text must
// match, names in any case, blanks in the format match any run of blanks.
// zoned reports whether the text named an offset; without one the result is in
// UTC.
func Strptime(text, format string) (t time.Time, zoned bool, err error) {
	m := matcher{text: text}
	if err := m.compile(format); err != nil {
		return time.Time{}, false, err
	}
	end, ok := m.match(0, 0)
	if !ok {
		return time.Time{}, false, fmt.Errorf("time data %q does not match format %q", text, format)
	}
	if end != len(text) {
		return time.Time{}, false, fmt.Errorf("unconverted data remains: %s", text[end:])
	}
	return m.resolve()
}

// step is one element of a compiled format.
type step struct {
	code    byte // 0: literal text
	literal string
}

// matcher matches one text. It tries alternatives in the order in which
// Python's regular expressions do.
type matcher struct {
	text  string
	steps []step
	// at holds the text that each code matched.
	at [256]string
	// has notes the codes of the format.
	has [256]bool
}

func (m *matcher) compile(format string) error {
	for i := 0; i < len(format); i++ {
		c := format[i]
		if c != '%' {
			r, n := utf8.DecodeRuneInString(format[i:])
			if unicode.IsSpace(r) {
				for i+n < len(format) {
					next, k := utf8.DecodeRuneInString(format[i+n:])
					if !unicode.IsSpace(next) {
						break
					}
					n += k
				}
				m.steps = append(m.steps, step{code: ' '})
			} else {
				m.steps = append(m.steps, step{literal: format[i : i+n]})
			}
			i += n - 1
			continue
		}
		i++
		if i == len(format) {
			return errors.New("stray %% in format")
		}
		c = format[i]
		switch {
		case c == '%':
			m.steps = append(m.steps, step{literal: "%"})
		case expanded[c] != "":
			if err := m.compile(expanded[c]); err != nil {
				return err
			}
		case strings.IndexByte("aAbBdfGHIjmMpSuUVwWyYzZ", c) >= 0:
			if m.has[c] {
				return fmt.Errorf("redefinition of %%%c in format %q", c, format)
			}
			m.has[c] = true
			m.steps = append(m.steps, step{code: c})
		default:
			return fmt.Errorf("%q is a bad directive in format %q", string(c), format)
		}
	}
	return nil
}

// match matches the steps from i on at pos and gives the end of the match.
func (m *matcher) match(i, pos int) (int, bool) {
	if i == len(m.steps) {
		return pos, true
	}
	s := m.steps[i]
	rest := m.text[pos:]
	switch s.code {
	case 0:
		if len(rest) >= len(s.literal) && strings.EqualFold(rest[:len(s.literal)], s.literal) {
			return m.match(i+1, pos+len(s.literal))
		}
		return 0, false
	case ' ':
		n := 0
		for n < len(rest) {
			r, k := utf8.DecodeRuneInString(rest[n:])
			if !unicode.IsSpace(r) {
				break
			}
			n += k
		}
		for ; n > 0; n-- {
			if end, ok := m.match(i+1, pos+n); ok {
				return end, true
			}
		}
		return 0, false
	}
	for try := 0; ; try++ {
		n, ok := candidate(s.code, rest, try)
		if !ok {
			return 0, false
		}
		if n == 0 {
			continue
		}
		if end, ok := m.match(i+1, pos+n); ok {
			m.at[s.code] = rest[:n]
			return end, true
		}
	}
}

// candidate gives the length of the try-th alternative of a code at the start
// of s: 0 when that alternative does not match, false when there are no more.
func candidate(code byte, s string, try int) (int, bool) {
	fixed := func(width, lo, hi int) (int, bool) {
		n := digits(s, width)
		if v, ok := number(s, n); n == 0 || !ok || v < lo || v > hi {
			return 0, true
		}
		return n, true
	}
	switch code {
	case 'Y', 'G':
		if try > 0 {
			return 0, false
		}
		return fixed(4, 0, 9999)
	case 'y':
		if try > 0 {
			return 0, false
		}
		return fixed(2, 0, 99)
	case 'd':
		switch try {
		case 0:
			return fixed(2, 1, 31)
		case 1:
			return fixed(1, 1, 9)
		case 2:
			if len(s) >= 2 && s[0] == ' ' && s[1] >= '1' && s[1] <= '9' {
				return 2, true
			}
			return 0, true
		}
	case 'm', 'I':
		if try < 2 {
			return fixed(2-try, 1, []int{12, 9}[try])
		}
	case 'H':
		if try < 2 {
			return fixed(2-try, 0, []int{23, 9}[try])
		}
	case 'M':
		if try < 2 {
			return fixed(2-try, 0, 59)
		}
	case 'S':
		if try < 2 {
			return fixed(2-try, 0, 61)
		}
	case 'U', 'W', 'V':
		if try < 2 {
			return fixed(2-try, 0, 53)
		}
	case 'j':
		if try < 3 {
			return fixed(3-try, 1, 366)
		}
	case 'f':
		if try < 6 {
			return fixed(6-try, 0, 999999)
		}
	case 'w':
		if try == 0 {
			return fixed(1, 0, 6)
		}
	case 'u':
		if try == 0 {
			return fixed(1, 1, 7)
		}
	case 'a':
		return name(s, shortWeekdays, try)
	case 'A':
		return name(s, weekdays, try)
	case 'b':
		return name(s, shortMonths, try)
	case 'B':
		return name(s, months, try)
	case 'p':
		return name(s, halves, try)
	case 'Z':
		return name(s, zoneNames, try)
	case 'z':
		return zone(s, try)
	}
	return 0, false
}

// digits gives the byte length of exactly width decimal digits of any script
// at the start of s, or 0.
func digits(s string, width int) int {
	n := 0
	for range width {
		r, k := utf8.DecodeRuneInString(s[n:])
		if !unicode.Is(unicode.Nd, r) {
			return 0
		}
		n += k
	}
	return n
}

// number is the value of the digits in s[:n].
func number(s string, n int) (int, bool) {
	v := 0
	for _, r := range s[:n] {
		d, ok := digit(r)
		if !ok {
			return 0, false
		}
		v = v*10 + d
	}
	return v, true
}

// digit gives the value of a decimal digit of any script: Unicode lays the
// ten digits of a script out in order.
func digit(r rune) (int, bool) {
	if r >= '0' && r <= '9' {
		return int(r - '0'), true
	}
	if !unicode.Is(unicode.Nd, r) {
		return 0, false
	}
	zero := r
	for unicode.Is(unicode.Nd, zero-1) && r-zero < 9 {
		zero--
	}
	return int(r - zero), true
}

// name tries the names in order of length, longest first, as Python sorts
// them.
func name(s string, names []string, try int) (int, bool) {
	if try > 0 {
		return 0, false
	}
	best := 0
	for _, n := range names {
		if len(s) >= len(n) && len(n) > best && strings.EqualFold(s[:len(n)], n) {
			best = len(n)
		}
	}
	return best, true
}

// zone tries the forms of an offset, longest first: ±HHMM[SS[.f]], with or
// without colons, and Z.
func zone(s string, try int) (int, bool) {
	if try > 8 {
		return 0, false
	}
	if try == 8 {
		if strings.HasPrefix(s, "Z") {
			return 1, true
		}
		return 0, true
	}
	if s == "" || (s[0] != '+' && s[0] != '-') {
		return 0, true
	}
	n := 1 + asciiDigits(s[1:], 2, 99)
	if n != 3 {
		return 0, true
	}
	if n < len(s) && s[n] == ':' {
		n++
	}
	k := asciiDigits(s[n:], 2, 59)
	if k == 0 {
		return 0, true
	}
	base := n + k
	if try == 7 {
		return base, true
	}
	n = base
	if n < len(s) && s[n] == ':' {
		n++
	}
	k = asciiDigits(s[n:], 2, 59)
	if k == 0 {
		return 0, true
	}
	n += k
	if try == 6 {
		return n, true
	}
	if n >= len(s) || s[n] != '.' {
		return 0, true
	}
	k = asciiDigits(s[n+1:], 6-try, 999999)
	if k == 0 {
		return 0, true
	}
	return n + 1 + k, true
}

func asciiDigits(s string, width, most int) int {
	if len(s) < width {
		return 0
	}
	v, err := strconv.ParseUint(s[:width], 10, 32)
	if err != nil || int(v) > most {
		return 0
	}
	return width
}

// int gives the number that a code matched.
func (m *matcher) int(code byte) (int, bool) {
	if m.at[code] == "" {
		return 0, false
	}
	v, ok := number(strings.TrimLeft(m.at[code], " "), len(strings.TrimLeft(m.at[code], " ")))
	return v, ok
}

func (m *matcher) name(code byte, names []string) (int, bool) {
	if m.at[code] == "" {
		return 0, false
	}
	for i, n := range names {
		if strings.EqualFold(m.at[code], n) {
			return i, true
		}
	}
	return 0, false
}

// resolve turns what was matched into an instant, by Python's rules for dates
// given by week or day of the year.
func (m *matcher) resolve() (time.Time, bool, error) {
	year, month, day, err := m.date()
	if err != nil {
		return time.Time{}, false, err
	}
	hour, _ := m.int('H')
	if h, ok := m.int('I'); ok {
		hour = h % 12
		if half, ok := m.name('p', halves); ok {
			hour += 12 * half
		} else if h == 12 {
			hour = 0
		}
	}
	minute, _ := m.int('M')
	second, _ := m.int('S')
	micro := 0
	if f := m.at['f']; f != "" {
		v, _ := number(f, len(f))
		for range 6 - utf8.RuneCountInString(f) {
			v *= 10
		}
		micro = v
	}
	if second > 59 {
		return time.Time{}, false, errors.New("second must be in 0..59")
	}
	if year < 1 || day > daysIn(year, time.Month(month)) {
		return time.Time{}, false, errors.New("day is out of range for month")
	}
	loc, zoned := time.UTC, false
	if z := m.at['z']; z != "" {
		loc, zoned = offset(z), true
	}
	return time.Date(year, time.Month(month), day, hour, minute, second, micro*1000, loc), zoned, nil
}

func (m *matcher) date() (year, month, day int, err error) {
	year, hasYear := m.int('Y')
	if y, ok := m.int('y'); ok {
		hasYear = true
		if year = 2000 + y; y > 68 {
			year = 1900 + y
		}
	}
	isoYear, hasISOYear := m.int('G')
	isoWeek, hasISOWeek := m.int('V')
	julian, hasJulian := m.int('j')
	month, day = 1, 1
	if v, ok := m.int('m'); ok {
		month = v
	}
	if v, ok := m.name('B', months); ok {
		month = v + 1
	}
	if v, ok := m.name('b', shortMonths); ok {
		month = v + 1
	}
	if v, ok := m.int('d'); ok {
		day = v
	}
	weekday, hasWeekday := m.weekday()
	switch {
	case hasISOYear && (!hasISOWeek || !hasWeekday):
		return 0, 0, 0, errors.New("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive")
	case hasISOYear && hasJulian:
		return 0, 0, 0, errors.New("day of the year directive '%j' is not compatible with ISO year directive '%G'")
	case !hasISOYear && hasISOWeek:
		return 0, 0, 0, errors.New("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive")
	}
	leapFix := false
	if !hasYear {
		year = 1900
		if month == 2 && day == 29 {
			year, leapFix = 1904, true
		}
	}
	if !hasJulian && hasWeekday {
		if week, ok := m.int('U'); ok {
			julian, hasJulian = julianOfWeek(year, week, weekday, false), true
		} else if week, ok := m.int('W'); ok {
			julian, hasJulian = julianOfWeek(year, week, weekday, true), true
		} else if hasISOYear {
			t, err := isoCalendar(isoYear, isoWeek, weekday+1)
			if err != nil {
				return 0, 0, 0, err
			}
			return t.Year(), int(t.Month()), t.Day(), nil
		}
	}
	if hasJulian {
		if year < 1 {
			return 0, 0, 0, errors.New("year 0 is out of range")
		}
		t := time.Date(year, 1, julian, 0, 0, 0, 0, time.UTC)
		return t.Year(), int(t.Month()), t.Day(), nil
	}
	if leapFix {
		// Python reads the date in a leap year, then puts 1900 back, where
		// the day does not exist.
		year = 1900
	}
	return year, month, day, nil
}

// weekday counts from Monday.
func (m *matcher) weekday() (int, bool) {
	if v, ok := m.name('A', weekdays); ok {
		return v, true
	}
	if v, ok := m.name('a', shortWeekdays); ok {
		return v, true
	}
	if v, ok := m.int('w'); ok {
		return (v + 6) % 7, true
	}
	if v, ok := m.int('u'); ok {
		return v - 1, true
	}
	return 0, false
}

// julianOfWeek gives the day of the year of a weekday in a week that counts
// from the year's first Monday or Sunday.
func julianOfWeek(year, week, weekday int, fromMonday bool) int {
	first := (int(time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).Weekday()) + 6) % 7
	if !fromMonday {
		first = (first + 1) % 7
		weekday = (weekday + 1) % 7
	}
	zero := (7 - first) % 7
	if week == 0 {
		return 1 + weekday - first
	}
	return 1 + zero + 7*(week-1) + weekday
}

// isoCalendar gives the day of an ISO week; weekday counts from 1, Monday.
func isoCalendar(year, week, weekday int) (time.Time, error) {
	if week < 1 || week > 53 {
		return time.Time{}, fmt.Errorf("invalid week: %d", week)
	}
	fourth := time.Date(year, 1, 4, 0, 0, 0, 0, time.UTC)
	monday := fourth.AddDate(0, 0, -(int(fourth.Weekday())+6)%7)
	t := monday.AddDate(0, 0, 7*(week-1)+weekday-1)
	if y, w := monday.AddDate(0, 0, 7*(week-1)).ISOWeek(); y != year || w != week {
		return time.Time{}, fmt.Errorf("invalid week: %d", week)
	}
	return t, nil
}

func daysIn(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// offset turns ±HH[:]MM[[:]SS[.f]] or Z into a location.
func offset(z string) *time.Location {
	if z == "Z" {
		return time.UTC
	}
	d := strings.ReplaceAll(z[1:], ":", "")
	d, _, _ = strings.Cut(d, ".")
	h, _ := strconv.Atoi(d[:2])
	m, _ := strconv.Atoi(d[2:4])
	s := 0
	if len(d) >= 6 {
		s, _ = strconv.Atoi(d[4:6])
	}
	return fixedZone(z[0] == '-', h*3600+m*60+s)
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
