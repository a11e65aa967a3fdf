package manifest

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
)

// resolve gives kind and text of a plain scalar by the YAML 1.1 rules that
// PyYAML's safe_load follows: yes, no, on and off are booleans, 0x1F, 0b1,
// 017 and 1:30 are integers, 1e5 and 0o17 are strings, 2024-01-31 is a date.
func resolve(text string) (Kind, string, error) {
	switch text {
	case "", "~", "null", "Null", "NULL":
		return Null, "", nil
	case "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON":
		return Bool, "true", nil
	case "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF":
		return Bool, "false", nil
	case "=", "<<":
		return 0, "", fmt.Errorf("a bare %s has a meaning of its own in YAML 1.1", text)
	}
	if c := text[0]; c != '+' && c != '-' && c != '.' && (c < '0' || c > '9') {
		return String, text, nil
	}
	switch {
	case isFloat(text):
		f, err := floatText(text)
		return Float, f, err
	case isInt(text):
		i, err := intText(text)
		return Int, i, err
	case isTimestamp(text):
		return timestampText(text)
	}
	return String, text, nil
}

// tagged gives kind and text of a scalar with an explicit tag.
func tagged(tag, text string) (Kind, string, error) {
	switch tag {
	case "!!str", "!":
		return String, text, nil
	case "!!int":
		i, err := intText(text)
		return Int, i, err
	case "!!float":
		f, err := floatText(text)
		return Float, f, err
	case "!!null":
		return Null, "", nil
	case "!!bool":
		if k, t, err := resolve(strings.ToLower(text)); err == nil && k == Bool {
			return k, t, nil
		}
		return 0, "", fmt.Errorf("%q is no boolean", text)
	case "!!timestamp":
		if isTimestamp(text) {
			return timestampText(text)
		}
		return 0, "", fmt.Errorf("%q is no timestamp", text)
	}
	return 0, "", fmt.Errorf("the tag %s is not known", tag)
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

// span counts the leading bytes of s that ok accepts.
func span(s string, ok func(byte) bool) int {
	n := 0
	for n < len(s) && ok(s[n]) {
		n++
	}
	return n
}

func digitOrScore(c byte) bool { return digit(c) || c == '_' }

func unsigned(s string) string {
	if s != "" && (s[0] == '+' || s[0] == '-') {
		return s[1:]
	}
	return s
}

// isInt accepts what PyYAML's implicit resolver takes for an integer.
func isInt(text string) bool {
	s := unsigned(text)
	switch {
	case s == "" || !digit(s[0]):
		return false
	case s == "0":
		return true
	case strings.HasPrefix(s, "0b"):
		return len(s) > 2 && span(s[2:], func(c byte) bool { return c == '0' || c == '1' || c == '_' }) == len(s)-2
	case strings.HasPrefix(s, "0x"):
		return len(s) > 2 && span(s[2:], func(c byte) bool {
			return digitOrScore(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
		}) == len(s)-2
	case s[0] == '0':
		return span(s, func(c byte) bool { return c >= '0' && c <= '7' || c == '_' }) == len(s)
	}
	n := span(s, digitOrScore)
	return n == len(s) || sexagesimal(s[n:]) == len(s)-n
}

// sexagesimal counts the bytes of :59 groups at the start of s.
func sexagesimal(s string) int {
	n := 0
	for n < len(s) && s[n] == ':' {
		rest := s[n+1:]
		d := min(span(rest, digit), 2)
		if d == 2 && rest[0] > '5' {
			d = 1
		}
		if d == 0 {
			break
		}
		n += 1 + d
	}
	return n
}

// isFloat accepts what PyYAML's implicit resolver takes for a float: it wants
// a point, and a sign in the exponent.
func isFloat(text string) bool {
	s := unsigned(text)
	switch s {
	case ".inf", ".Inf", ".INF":
		return true
	}
	switch text {
	case ".nan", ".NaN", ".NAN":
		return true
	}
	if strings.HasPrefix(text, ".") {
		return len(text) > 1 && digit(text[1]) && exponentRest(text[1+span(text[1:], digitOrScore):])
	}
	if s == "" || !digit(s[0]) {
		return false
	}
	n := span(s, digitOrScore)
	if q := sexagesimal(s[n:]); q > 0 && n+q < len(s) && s[n+q] == '.' {
		n += q + 1
		return n+span(s[n:], digitOrScore) == len(s)
	}
	if n == len(s) || s[n] != '.' {
		return false
	}
	n++
	return exponentRest(s[n+span(s[n:], digitOrScore):])
}

func exponentRest(s string) bool {
	if s == "" {
		return true
	}
	if s[0] != 'e' && s[0] != 'E' || len(s) < 3 || s[1] != '+' && s[1] != '-' {
		return false
	}
	return span(s[2:], digit) == len(s)-2
}

// intText gives the decimal text of an integer as PyYAML constructs it.
func intText(text string) (string, error) {
	s := strings.ReplaceAll(text, "_", "")
	negative := strings.HasPrefix(s, "-")
	digits := unsigned(s)
	base := 10
	switch {
	case digits == "0":
		return "0", nil
	case strings.HasPrefix(digits, "0b"):
		base, digits = 2, digits[2:]
	case strings.HasPrefix(digits, "0x"):
		base, digits = 16, digits[2:]
	case strings.HasPrefix(digits, "0"):
		base = 8
	}
	total := new(big.Int)
	parts := []string{digits}
	if base == 10 {
		parts = strings.Split(digits, ":")
	}
	for _, part := range parts {
		n, ok := new(big.Int).SetString(part, base)
		if !ok || len(part) > 4300 {
			return "", fmt.Errorf("%q is no integer", text)
		}
		total.Mul(total, big.NewInt(60)).Add(total, n)
	}
	if negative {
		total.Neg(total)
	}
	return total.String(), nil
}

// floatText gives a float as Python prints it.
func floatText(text string) (string, error) {
	s := strings.ToLower(strings.ReplaceAll(text, "_", ""))
	sign := 1.0
	if strings.HasPrefix(s, "-") {
		sign = -1
	}
	s = unsigned(s)
	switch s {
	case ".inf":
		return reprFloat(sign * math.Inf(1)), nil
	case ".nan":
		return "nan", nil
	}
	total := 0.0
	for _, part := range strings.Split(s, ":") {
		f, err := strconv.ParseFloat(part, 64)
		if err != nil && !math.IsInf(f, 0) {
			return "", fmt.Errorf("%q is no number", text)
		}
		total = total*60 + f
	}
	return reprFloat(sign * total), nil
}

// reprFloat prints a float as Python does.
func reprFloat(f float64) string {
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
