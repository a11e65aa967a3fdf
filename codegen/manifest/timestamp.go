package manifest

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// isTimestamp accepts what PyYAML's implicit resolver takes for a timestamp.
func isTimestamp(text string) bool {
	if len(text) < 8 || span(text, digit) < 4 || text[4] != '-' {
		return false
	}
	if len(text) == 10 && digit(text[5]) && digit(text[6]) && text[7] == '-' && digit(text[8]) && digit(text[9]) {
		return true
	}
	_, ok := splitTimestamp(text)
	return ok
}

// moment is the parts of a timestamp; zone is empty, Z or an offset.
type moment struct {
	year, month, day, hour, minute, second int
	fraction, zone                         string
}

// splitTimestamp takes a timestamp with a time apart.
func splitTimestamp(text string) (m moment, ok bool) {
	s := text
	number := func(low, high int) int {
		n := min(span(s, digit), high)
		if n < low {
			s, ok = "", false
			return 0
		}
		v, _ := strconv.Atoi(s[:n])
		s = s[n:]
		return v
	}
	skip := func(set string) bool {
		if s == "" || !strings.Contains(set, s[:1]) {
			ok = false
			return false
		}
		s = s[1:]
		return true
	}
	blanks := func() int {
		n := span(s, func(c byte) bool { return c == ' ' || c == '\t' })
		s = s[n:]
		return n
	}
	ok = true
	m.year = number(4, 4)
	skip("-")
	m.month = number(1, 2)
	skip("-")
	m.day = number(1, 2)
	if ok && blanks() == 0 {
		skip("Tt")
	}
	m.hour = number(1, 2)
	skip(":")
	m.minute = number(2, 2)
	skip(":")
	m.second = number(2, 2)
	if !ok {
		return m, false
	}
	if strings.HasPrefix(s, ".") {
		n := span(s[1:], digit)
		m.fraction, s = s[1:1+n], s[1+n:]
	}
	blanks()
	if s == "" || s == "Z" {
		m.zone = s
		return m, true
	}
	m.zone = s
	skip("+-")
	number(1, 2)
	if s != "" {
		skip(":")
		number(2, 2)
	}
	return m, ok && s == ""
}

// timestampText gives kind and ISO text of a date or timestamp, as the CDK's
// output prints Python's date and datetime.
func timestampText(text string) (Kind, string, error) {
	if len(text) == 10 && !strings.ContainsAny(text, "Tt \t:") {
		if _, err := time.Parse(time.DateOnly, text); err != nil {
			return 0, "", fmt.Errorf("%q is no date", text)
		}
		return Date, text, nil
	}
	m, _ := splitTimestamp(text)
	base := fmt.Sprintf("%04d-%02d-%02dT%02d:%02d:%02d", m.year, m.month, m.day, m.hour, m.minute, m.second)
	if _, err := time.Parse("2006-01-02T15:04:05", base); err != nil || m.year == 0 {
		return 0, "", fmt.Errorf("%q is no date", text)
	}
	if f := (m.fraction + "000000")[:6]; f != "000000" {
		base += "." + f
	}
	switch m.zone {
	case "":
	case "Z":
		base += "+00:00"
	default:
		hours, minutes, _ := strings.Cut(m.zone[1:], ":")
		h, _ := strconv.Atoi(hours)
		mm, _ := strconv.Atoi(minutes)
		if h > 23 || mm > 59 {
			return 0, "", fmt.Errorf("%q has no valid offset", text)
		}
		base += fmt.Sprintf("%c%02d:%02d", m.zone[0], h, mm)
	}
	return DateTime, base, nil
}
