package expr

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"
)

// tag reads the tokens between {{ and }}, or between {% and %}.
func (l *lexer) tag(start int, block bool) bool {
	var open []byte // brackets still to be closed, as their closing form
	for {
		l.skipSpace()
		if l.pos >= len(l.src) {
			if block {
				return l.fail(start, `"{%" is not closed with "%}"`)
			}
			return l.fail(start, `"{{" is not closed with "}}"`)
		}
		if len(open) == 0 && l.tagEnd(block) {
			return true
		}
		at, rest := l.pos, l.src[l.pos:]
		if n, ok := floatLength(rest); ok && (at == 0 || l.src[at-1] != '.') {
			f, _ := strconv.ParseFloat(strings.ReplaceAll(rest[:n], "_", ""), 64) // out of range: infinite, as in Python
			l.take(token{kind: tokNumber, at: at, text: rest[:n], value: f}, n)
			continue
		}
		if n := intLength(rest); n > 0 {
			l.take(token{kind: tokNumber, at: at, text: rest[:n], value: intValue(rest[:n])}, n)
			continue
		}
		if n := word(rest); n > 0 {
			l.take(token{kind: tokName, at: at, text: rest[:n]}, n)
			continue
		}
		if rest[0] == '\'' || rest[0] == '"' {
			if !l.quoted(at) {
				return false
			}
			continue
		}
		op := operator(rest)
		if op == "" {
			r, _ := utf8.DecodeRuneInString(rest)
			return l.fail(at, fmt.Sprintf("unexpected character %q", r))
		}
		switch op {
		case "(":
			open = append(open, ')')
		case "[":
			open = append(open, ']')
		case "{":
			open = append(open, '}')
		case ")", "]", "}":
			if len(open) == 0 {
				return l.fail(at, fmt.Sprintf("%q closes nothing", op))
			}
			if want := open[len(open)-1]; want != op[0] {
				return l.fail(at, fmt.Sprintf("unexpected %q, expected %q", op, string(want)))
			}
			open = open[:len(open)-1]
		}
		l.take(token{kind: tokOp, at: at, text: op}, len(op))
	}
}

func (l *lexer) take(t token, n int) {
	l.emit(t)
	l.pos += n
}

// tagEnd takes the end of the tag if it stands here.
func (l *lexer) tagEnd(block bool) bool {
	rest, end, kind := l.src[l.pos:], "}}", tokVarEnd
	if block {
		end, kind = "%}", tokBlockEnd
	}
	switch {
	case strings.HasPrefix(rest, end):
		l.take(token{kind: kind, at: l.pos}, len(end))
	case strings.HasPrefix(rest, "-"+end):
		l.take(token{kind: kind, at: l.pos}, len(end)+1)
		l.skipSpace()
	case block && strings.HasPrefix(rest, "+"+end):
		l.take(token{kind: kind, at: l.pos}, len(end)+1)
	default:
		return false
	}
	return true
}

// operator gives the operator at the start of s, the longest that fits.
func operator(s string) string {
	for _, op := range []string{"//", "**", "==", "!=", ">=", "<="} {
		if strings.HasPrefix(s, op) {
			return op
		}
	}
	if strings.IndexByte("+-/*%~[](){}><=.:|,;", s[0]) >= 0 {
		return s[:1]
	}
	return ""
}

// quoted reads a string literal.
func (l *lexer) quoted(at int) bool {
	quote := l.src[at]
	for i := at + 1; i < len(l.src); i++ {
		switch l.src[i] {
		case '\\':
			i++
		case quote:
			text, bad, msg := unescape(l.src[at+1 : i])
			if msg != "" {
				return l.fail(at+1+bad, msg)
			}
			l.take(token{kind: tokString, at: at, text: text}, i+1-at)
			return true
		}
	}
	return l.fail(at, "string is not closed")
}

// digits gives the length of decimal digits with single underscores between.
func digits(s string, isDigit func(byte) bool) int {
	n := 0
	for i := 0; i < len(s); i++ {
		switch {
		case isDigit(s[i]):
			n = i + 1
		case s[i] != '_' || i == 0 || s[i-1] == '_':
			return n
		}
	}
	return n
}

func isDecimal(c byte) bool { return c >= '0' && c <= '9' }

// floatLength matches a number with a fraction, an exponent or both.
func floatLength(s string) (int, bool) {
	n := digits(s, isDecimal)
	if n == 0 {
		return 0, false
	}
	isFloat := false
	if n < len(s) && s[n] == '.' {
		if f := digits(s[n+1:], isDecimal); f > 0 {
			n += 1 + f
			isFloat = true
		}
	}
	if n < len(s) && (s[n] == 'e' || s[n] == 'E') {
		e := n + 1
		if e < len(s) && (s[e] == '+' || s[e] == '-') {
			e++
		}
		if d := digits(s[e:], isDecimal); d > 0 {
			return e + d, true
		}
	}
	return n, isFloat
}

// intLength matches an integer: decimal without leading zeros, zeros, or
// binary, octal and hexadecimal with their prefixes.
func intLength(s string) int {
	if !isDecimal(s[0]) {
		return 0
	}
	if s[0] != '0' {
		return digits(s, isDecimal)
	}
	if len(s) > 2 {
		var isDigit func(byte) bool
		switch s[1] | 0x20 {
		case 'b':
			isDigit = func(c byte) bool { return c == '0' || c == '1' }
		case 'o':
			isDigit = func(c byte) bool { return c >= '0' && c <= '7' }
		case 'x':
			isDigit = func(c byte) bool { return isDecimal(c) || (c|0x20 >= 'a' && c|0x20 <= 'f') }
		}
		if isDigit != nil {
			start := 2
			if s[2] == '_' {
				start = 3
			}
			if n := digits(s[start:], isDigit); n > 0 {
				return start + n
			}
		}
	}
	return digits(s, func(c byte) bool { return c == '0' })
}

// intValue gives an int64, or a *big.Int where that does not fit.
func intValue(text string) any {
	text = strings.ReplaceAll(text, "_", "")
	if strings.Trim(text, "0") == "" {
		return int64(0)
	}
	n, ok := new(big.Int).SetString(text, 0)
	if ok && n.IsInt64() {
		return n.Int64()
	}
	return n
}
