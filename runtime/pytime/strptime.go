package pytime

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode/utf8"
)

// Strptime reads text as Python's datetime.strptime does: the whole text must
// match, names in any case, blanks in the format match any run of blanks.
// zoned reports whether the text named an offset; without one the result is in
// UTC. A fraction of a second in an offset moves the instant, but is not kept in
// its zone.
func Strptime(text, format string) (t time.Time, zoned bool, err error) {
	compiled, err := compiledFormat(format)
	if err != nil {
		return time.Time{}, false, err
	}
	m := matcher{text: text, layout: compiled}
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
	code    byte // 0: literal text; a blank: a run of blanks
	literal string
}

// matcher matches one text. It tries alternatives in the order in which
// Python's regular expressions do.
type matcher struct {
	*layout
	text string
	// at holds the text that each code matched.
	at [128]string
}

// layout is a compiled format.
type layout struct {
	steps []step
	// order has the codes of the format, in its order.
	order []byte
}

// layouts keeps compiled formats: a stream reads every record with the same few.
// maxLayouts bounds it for formats that templates make.
var (
	layouts     sync.Map // of *layout, by format
	layoutCount atomic.Int64
)

const maxLayouts = 256

func compiledFormat(format string) (*layout, error) {
	if known, ok := layouts.Load(format); ok {
		return known.(*layout), nil
	}
	l := new(layout)
	if err := l.compile(strings.Clone(format)); err != nil {
		return nil, err
	}
	if layoutCount.Add(1) <= maxLayouts {
		layouts.Store(strings.Clone(format), l)
	}
	return l, nil
}

// expanded are the codes that stand for several others in the C locale.
func expanded(code byte) string {
	switch code {
	case 'c':
		return "%a %b %d %H:%M:%S %Y"
	case 'x':
		return "%m/%d/%y"
	case 'X':
		return "%H:%M:%S"
	}
	return ""
}

func (l *layout) compile(format string) error {
	for i := 0; i < len(format); i++ {
		c := format[i]
		if c != '%' {
			r, n := utf8.DecodeRuneInString(format[i:])
			if !Blank(r) {
				l.steps = append(l.steps, step{literal: format[i : i+n]})
			} else if len(l.steps) == 0 || l.steps[len(l.steps)-1].code != ' ' {
				l.steps = append(l.steps, step{code: ' '})
			}
			i += n - 1
			continue
		}
		i++
		if i == len(format) {
			return errors.New("stray % in format")
		}
		c = format[i]
		switch {
		case c == '%':
			l.steps = append(l.steps, step{literal: "%"})
		case expanded(c) != "":
			if err := l.compile(expanded(c)); err != nil {
				return err
			}
		case strings.IndexByte("aAbBdfGHIjmMpSuUVwWyYzZ", c) >= 0:
			if strings.IndexByte(string(l.order), c) >= 0 {
				return fmt.Errorf("redefinition of %%%c in format %q", c, format)
			}
			l.order = append(l.order, c)
			l.steps = append(l.steps, step{code: c})
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
		var ends []int
		for n := 0; n < len(rest); {
			r, k := utf8.DecodeRuneInString(rest[n:])
			if !Blank(r) {
				break
			}
			n += k
			ends = append(ends, n)
		}
		for k := len(ends) - 1; k >= 0; k-- {
			if end, ok := m.match(i+1, pos+ends[k]); ok {
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
	widest, lo, hi := 0, 0, 0
	switch code {
	case 'Y', 'G', 'y':
		if try > 0 {
			return 0, false
		}
		if code == 'y' {
			return fixed(s, 2, 0, 99), true
		}
		return fixed(s, 4, 0, 9999), true
	case 'd':
		if try == 2 {
			if len(s) >= 2 && s[0] == ' ' && s[1] >= '1' && s[1] <= '9' {
				return 2, true
			}
			return 0, true
		}
		widest, lo, hi = 2, 1, 31
	case 'm', 'I':
		widest, lo, hi = 2, 1, 12
	case 'H':
		widest, lo, hi = 2, 0, 23
	case 'M':
		widest, lo, hi = 2, 0, 59
	case 'S':
		widest, lo, hi = 2, 0, 61
	case 'U', 'W', 'V':
		widest, lo, hi = 2, 0, 53
	case 'j':
		widest, lo, hi = 3, 1, 366
	case 'f':
		widest, lo, hi = 6, 0, 999999
	case 'w':
		widest, lo, hi = 1, 0, 6
	case 'u':
		widest, lo, hi = 1, 1, 7
	case 'z':
		return zone(s, try)
	default:
		if try > 0 {
			return 0, false
		}
		return longestName(s, names(code)), true
	}
	if try >= widest {
		return 0, false
	}
	return fixed(s, widest-try, lo, hi), true
}

// fixed gives the byte length of a number of so many digits within bounds, or
// 0.
func fixed(s string, width, lo, hi int) int {
	n, v := 0, 0
	for range width {
		r, k := utf8.DecodeRuneInString(s[n:])
		d, ok := Digit(r)
		if !ok {
			return 0
		}
		v = v*10 + d
		n += k
	}
	if v < lo || v > hi {
		return 0
	}
	return n
}

// names are the C locale's names for a code.
func names(code byte) []string {
	switch code {
	case 'a':
		return []string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}
	case 'A':
		return []string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
	case 'b':
		return []string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}
	case 'B':
		return []string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}
	case 'p':
		return []string{"am", "pm"}
	}
	return []string{"utc", "gmt"}
}

// longestName gives the length of the longest name that s starts with.
func longestName(s string, names []string) int {
	best := 0
	for _, n := range names {
		if len(s) >= len(n) && len(n) > best && strings.EqualFold(s[:len(n)], n) {
			best = len(n)
		}
	}
	return best
}

// The alternatives of an offset, in their order: with a fraction of six to one
// digits, with seconds, with minutes alone, and Z.
const (
	zoneSeconds = 6
	zoneMinutes = 7
	zoneUTC     = 8
)

// zone tries the forms of an offset, longest first: ±HHMM[SS[.f]], with or
// without colons, and Z.
func zone(s string, try int) (int, bool) {
	switch {
	case try > zoneUTC:
		return 0, false
	case try == zoneUTC:
		if strings.HasPrefix(s, "Z") {
			return 1, true
		}
		return 0, true
	case s == "" || s[0] != '+' && s[0] != '-' || asciiDigits(s[1:], 2, 99) == 0:
		return 0, true
	}
	n := pair(s, 3)
	if n == 0 || try == zoneMinutes {
		return n, true
	}
	if n = pair(s, n); n == 0 || try == zoneSeconds {
		return n, true
	}
	if n >= len(s) || s[n] != '.' {
		return 0, true
	}
	k := asciiDigits(s[n+1:], zoneSeconds-try, 999999)
	if k == 0 {
		return 0, true
	}
	return n + 1 + k, true
}

// pair gives the end of two digits below sixty at n, with or without a colon
// before them, or 0.
func pair(s string, n int) int {
	if n < len(s) && s[n] == ':' {
		n++
	}
	k := asciiDigits(s[min(n, len(s)):], 2, 59)
	if k == 0 {
		return 0
	}
	return n + k
}

func asciiDigits(s string, width, most int) int {
	if len(s) < width || !plainDigits(s[:width]) {
		return 0
	}
	v, err := strconv.Atoi(s[:width])
	if err != nil || v > most {
		return 0
	}
	return width
}
