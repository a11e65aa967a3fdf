package py

import (
	"math"
	"strings"
)

// Literal is what the CDK makes of every rendered text: the value of a Python
// literal (ast.literal_eval), or the text itself when it is none. Complex
// numbers and \N{…} escapes stay text.
func Literal(text string) Value {
	if !mayBeLiteral(text) {
		return Str(text)
	}
	if n, ok := plainInt(text); ok {
		return Int(n)
	}
	p := literalParser{s: strings.TrimLeft(text, " \t")}
	if v, ok := p.whole(); ok {
		return v
	}
	return Str(text)
}

// LiteralOf is Literal(v.Text()) with the value itself where a literal of it
// reads back as it is.
func LiteralOf(v Value) Value {
	switch v.kind {
	case KindNone, KindBool, KindInt:
		return v
	case KindUndefined:
		return Str("")
	case KindString:
		return Literal(v.s)
	case KindFloat:
		if f := v.float(); math.IsNaN(f) || math.IsInf(f, 0) {
			return Str(v.Text())
		}
		return v
	case KindBigInt:
		return Literal(v.Text())
	case KindBytes:
		return v
	case KindList, KindDict, KindTuple:
		if readsBack(v) {
			return v
		}
		return Literal(v.Text()) // a slice inside reads back as the dict that it prints as
	case KindRecord, KindSlice:
		return LiteralOf(Value{kind: KindDict, box: &box{dict: v.dictionary()}})
	case KindSet:
		return Literal(v.Text())
	}
	return Str(v.Text())
}

// readsBack reports whether the repr of a container is a literal.
func readsBack(v Value) bool {
	switch v.kind {
	case KindFloat:
		f := v.float()
		return !math.IsNaN(f) && !math.IsInf(f, 0)
	case KindNone, KindBool, KindInt, KindBigInt, KindString, KindBytes:
		return true
	case KindList, KindDict:
		if v.raw() { // JSON, which may hold NaN or 1e400
			if !strings.ContainsAny(v.s, "NIEe") {
				return true
			}
		}
	case KindTuple:
		if v.box.name != "" {
			return false
		}
	case KindSet:
	default:
		return false
	}
	if d := v.dictionary(); d != nil {
		for i, k := range d.keys {
			if !readsBack(k) || !readsBack(d.vals[i]) {
				return false
			}
		}
		return true
	}
	for _, it := range v.elements() {
		if !readsBack(it) {
			return false
		}
	}
	return true
}

// LiteralText is the text of Literal(text): paths and headers.
func LiteralText(text string) string {
	if !mayBeLiteral(text) {
		return text
	}
	return Literal(text).Text()
}

// mayBeLiteral rejects most texts by their first character.
func mayBeLiteral(s string) bool {
	for i := range len(s) {
		switch c := s[i]; c {
		case ' ', '\t', '\n', '\r', '\f', '#':
			if c == '#' {
				return strings.ContainsAny(s, "\n\r")
			}
			continue
		case '\'', '"', '(', '[', '{', '+', '-', '.', '\\':
			return true
		case 'N', 'T', 'F', 's', 'r', 'R', 'u', 'U', 'b', 'B':
			rest := s[i:]
			switch c {
			case 'N':
				return strings.HasPrefix(rest, "None")
			case 'T':
				return strings.HasPrefix(rest, "True")
			case 'F':
				return strings.HasPrefix(rest, "False")
			case 's':
				return strings.HasPrefix(rest, "set")
			}
			return strings.ContainsAny(rest[:min(3, len(rest))], `'"`)
		default:
			return c >= '0' && c <= '9' && numberLike(s[i:])
		}
	}
	return false
}

// numberLike rejects what begins with digits and is no number, by what stands
// behind them: dates, times, paths.
func numberLike(s string) bool {
	for i := range len(s) {
		switch c := s[i]; c {
		case '-', '/', ':', '%', '&', '=', '?', '@', ';', '|', '*', '<', '>', '!', '$', '~':
			return false
		default:
			if (c < '0' || c > '9') && c != '_' {
				return true
			}
		}
	}
	return true
}

// plainInt reads the most common literal: a whole number in plain digits.
func plainInt(s string) (n int64, ok bool) {
	if s == "" || len(s) > 18 || s[0] == '0' && len(s) > 1 {
		return 0, false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int64(s[i]-'0')
	}
	return n, true
}
