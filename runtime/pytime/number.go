package pytime

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
	"unicode"
)

// Blank is Python's str.isspace of one character.
func Blank(r rune) bool { return r >= 0x1c && r <= 0x1f || unicode.IsSpace(r) }

// Digit gives the value of a decimal digit of any script: Unicode lays the ten
// digits of a script out in order.
func Digit(r rune) (int, bool) {
	if r >= '0' && r <= '9' {
		return int(r - '0'), true
	}
	if r < 0x80 || !unicode.Is(unicode.Nd, r) {
		return 0, false
	}
	zero := r
	for r-zero < 9 && unicode.Is(unicode.Nd, zero-1) {
		zero--
	}
	return int(r - zero), true
}

// IntText gives the text of a whole number as Python's int() reads it, in plain
// form: blanks around it are dropped, digits of any script become ASCII ones,
// single underscores between digits vanish, a minus stays in front.
func IntText(text string) (string, bool) {
	s := strings.TrimFunc(text, Blank)
	sign := ""
	if s != "" && (s[0] == '+' || s[0] == '-') {
		if s[0] == '-' {
			sign = "-"
		}
		s = s[1:]
	}
	if plainDigits(s) {
		return sign + s, true
	}
	var b strings.Builder
	b.WriteString(sign)
	last := '_'
	for _, r := range s {
		if r == '_' {
			if last == '_' {
				return "", false
			}
			last = r
			continue
		}
		d, ok := Digit(r)
		if !ok {
			return "", false
		}
		b.WriteByte(byte('0' + d))
		last = r
	}
	return b.String(), last != '_'
}

func plainDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// integer reads a whole number that fits into 64 bits.
func integer(text string) (int64, error) {
	s, ok := IntText(text)
	if !ok {
		return 0, fmt.Errorf("%q is no whole number", text)
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return 0, fmt.Errorf("%q is out of range", text)
	}
	return n, nil
}

// ParseFloat reads what Python's float() reads from text.
func ParseFloat(text string) (float64, bool) {
	s := strings.TrimFunc(text, Blank)
	body := s
	if s != "" && (s[0] == '+' || s[0] == '-') {
		body = s[1:]
	}
	switch strings.ToLower(body) {
	case "inf", "infinity":
		if s[0] == '-' {
			return math.Inf(-1), true
		}
		return math.Inf(1), true
	case "nan":
		return math.NaN(), true
	}
	plain, ok := floatDigits(body)
	if !ok {
		return 0, false
	}
	f, err := strconv.ParseFloat(s[:len(s)-len(body)]+plain, 64)
	if err != nil && !math.IsInf(f, 0) {
		return 0, false
	}
	return f, true
}

// floatDigits gives the digits, points and exponents of a float in ASCII,
// without the underscores that may stand between digits.
func floatDigits(s string) (string, bool) {
	var b strings.Builder
	rs := []rune(s)
	isDigit := func(i int) bool {
		if i < 0 || i >= len(rs) {
			return false
		}
		_, ok := Digit(rs[i])
		return ok
	}
	for i, r := range rs {
		switch d, ok := Digit(r); {
		case ok:
			b.WriteByte(byte('0' + d))
		case r == '_':
			if !isDigit(i-1) || !isDigit(i+1) {
				return "", false
			}
		case r == '.' || r == 'e' || r == 'E' || r == '+' || r == '-':
			b.WriteRune(r)
		default:
			return "", false
		}
	}
	return b.String(), true
}

// FloatText prints a float as Python does: the shortest digits that read back,
// always with a point or an exponent.
func FloatText(f float64) string {
	switch {
	case math.IsInf(f, 1):
		return "inf"
	case math.IsInf(f, -1):
		return "-inf"
	case math.IsNaN(f):
		return "nan"
	}
	if a := math.Abs(f); a != 0 && (a < 1e-4 || a >= 1e16) {
		return strconv.FormatFloat(f, 'e', -1, 64)
	}
	s := strconv.FormatFloat(f, 'f', -1, 64)
	if !strings.Contains(s, ".") {
		s += ".0"
	}
	return s
}

// divide gives a/b rounded once, as Python divides ints.
func divide(a, b int64) float64 {
	if a > -1<<53 && a < 1<<53 {
		return float64(a) / float64(b)
	}
	f, _ := new(big.Rat).SetFrac64(a, b).Float64()
	return f
}
