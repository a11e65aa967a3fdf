package py

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// translator turns a regular expression of Python's syntax into one of Go's.
// Classes of characters become what Python means by them: all of Unicode,
// unless the flag a asks for ASCII.
type translator struct {
	src   string
	i     int
	out   strings.Builder
	ascii bool
	end   bool // there is a $
}

// translate gives Go's expression, or says what Go has not got.
func (t *translator) translate() (text, problem string) {
	for t.i < len(t.src) && problem == "" {
		switch c := t.src[t.i]; c {
		case '\\':
			problem = t.escape()
		case '[':
			problem = t.class()
		case '(':
			problem = t.group()
		case '$':
			t.end = true
			t.take(1)
		case '{':
			if strings.HasPrefix(t.src[t.i:], "{,") {
				t.out.WriteString("{0,")
				t.i += 2
				break
			}
			t.take(1)
		case '*', '+', '?':
			t.take(1)
			if t.i < len(t.src) && t.src[t.i] == '+' {
				problem = "possessive quantifiers are not supported"
			}
		default:
			_, n := utf8.DecodeRuneInString(t.src[t.i:])
			t.take(n)
		}
	}
	return t.out.String(), problem
}

func (t *translator) take(n int) {
	t.out.WriteString(t.src[t.i : t.i+n])
	t.i += n
}

// group reads what stands behind an opening parenthesis.
func (t *translator) group() (problem string) {
	rest := t.src[t.i:]
	switch {
	case !strings.HasPrefix(rest, "(?"):
		t.take(1)
		return ""
	case strings.HasPrefix(rest, "(?#"):
		n := strings.IndexByte(rest, ')')
		if n < 0 {
			return "missing ), unterminated comment"
		}
		t.i += n + 1
		return ""
	case strings.HasPrefix(rest, "(?P<"):
		t.take(len("(?P<"))
		return ""
	case strings.HasPrefix(rest, "(?:"):
		t.take(len("(?:"))
		return ""
	}
	for _, p := range []struct{ start, what string }{
		{"(?=", "lookahead is"}, {"(?!", "lookahead is"}, {"(?<=", "lookbehind is"}, {"(?<!", "lookbehind is"},
		{"(?P=", "references to groups are"}, {"(?(", "conditional groups are"}, {"(?>", "atomic groups are"},
	} {
		if strings.HasPrefix(rest, p.start) {
			return p.what + " not supported in regular expressions"
		}
	}
	return t.flags()
}

// flags reads (?aiLmsux) and (?i-m:…).
func (t *translator) flags() (problem string) {
	start := t.i
	t.i += len("(?")
	flags, minus := "", false
	for t.i < len(t.src) {
		c := t.src[t.i]
		t.i++
		switch c {
		case 'i', 'm', 's':
			flags += string(c)
		case '-':
			minus = true
			flags += "-"
		case 'a':
			t.ascii = !minus
		case 'u':
		case ':', ')':
			if c == ')' && start > 0 {
				return "global flags not at the start of the expression"
			}
			if flags = strings.TrimSuffix(flags, "-"); flags != "" || c == ':' {
				t.out.WriteString("(?" + flags + string(c))
			}
			return ""
		default:
			return "the flag " + string(c) + " is not supported in regular expressions"
		}
	}
	return "missing -, : or )"
}

// escape reads a backslash outside of a class.
func (t *translator) escape() (problem string) {
	if t.i+1 == len(t.src) {
		return "bad escape (end of pattern)"
	}
	c := t.src[t.i+1]
	switch {
	case strings.IndexByte("dDwWsS", c) >= 0:
		t.i += 2
		if c >= 'a' {
			t.out.WriteString("[" + t.category(c) + "]")
		} else {
			t.out.WriteString("[^" + t.category(lowerByte(c)) + "]")
		}
		return ""
	case c == 'A' || c == 'b' || c == 'B':
		t.take(2)
		return ""
	case c == 'Z':
		t.i += 2
		t.out.WriteString(`\z`)
		return ""
	case c >= '1' && c <= '9' && octalLength(t.src[t.i+1:]) < 3:
		return "references to groups are not supported in regular expressions"
	}
	r, problem := t.character()
	if problem == "" {
		t.out.WriteString(hexRune(r))
	}
	return problem
}

// character reads an escape that stands for one character.
func (t *translator) character() (r rune, problem string) {
	t.i++
	if t.i >= len(t.src) {
		return 0, "bad escape (end of pattern)"
	}
	c := t.src[t.i]
	width := 0
	switch c {
	case 'x':
		width = 2
	case 'u':
		width = 4
	case 'U':
		width = 8
	}
	switch {
	case width > 0:
		t.i++
		if t.i+width > len(t.src) {
			return 0, "incomplete escape"
		}
		n, err := strconv.ParseUint(t.src[t.i:t.i+width], 16, 32)
		if err != nil || n > utf8.MaxRune {
			return 0, "incomplete escape"
		}
		t.i += width
		return rune(n), ""
	case c >= '0' && c <= '7':
		n := octalLength(t.src[t.i:])
		code, _ := strconv.ParseUint(t.src[t.i:t.i+n], 8, 32)
		t.i += n
		if code > 0o377 {
			return 0, "octal escape value outside of range 0-0o377"
		}
		return rune(code), ""
	case strings.IndexByte("abfnrtv", c) >= 0:
		text, _ := simpleEscape(c)
		t.i++
		return rune(text[0]), ""
	case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '8' || c == '9':
		return 0, `bad escape \` + string(c)
	}
	r, n := utf8.DecodeRuneInString(t.src[t.i:])
	t.i += n
	return r, ""
}

func hexRune(r rune) string { return fmt.Sprintf(`\x{%x}`, r) }

// class reads [...].
func (t *translator) class() (problem string) {
	t.i++
	t.out.WriteByte('[')
	if t.i < len(t.src) && t.src[t.i] == '^' {
		t.take(1)
	}
	for first := true; ; first = false {
		if t.i >= len(t.src) {
			return "unterminated character set"
		}
		if t.src[t.i] == ']' && !first {
			t.take(1)
			return ""
		}
		lo, category, problem := t.member()
		if problem != "" {
			return problem
		}
		hi := lo
		if t.i+1 < len(t.src) && t.src[t.i] == '-' && t.src[t.i+1] != ']' {
			t.i++
			var second string
			if hi, second, problem = t.member(); problem != "" {
				return problem
			}
			if category != "" || second != "" || hi < lo {
				return "bad character range"
			}
		}
		switch {
		case category != "":
			t.out.WriteString(category)
		case lo == hi:
			t.out.WriteString(hexRune(lo))
		default:
			t.out.WriteString(hexRune(lo) + "-" + hexRune(hi))
		}
	}
}

// member reads one character of a class, or one of \d \w \s and their
// opposites.
func (t *translator) member() (r rune, category, problem string) {
	if t.src[t.i] != '\\' {
		r, n := utf8.DecodeRuneInString(t.src[t.i:])
		t.i += n
		return r, "", ""
	}
	if t.i+1 < len(t.src) && strings.IndexByte("dDwWsS", t.src[t.i+1]) >= 0 {
		t.i += 2
		return 0, t.category(t.src[t.i-1]), ""
	}
	r, problem = t.character()
	return r, "", problem
}

// category gives the inside of a class for \d, \w, \s and their opposites.
func (t *translator) category(c byte) string {
	if t.ascii {
		switch c {
		case 's':
			return `\t-\r `
		case 'S':
			return `\x{0}-\x{8}\x{e}-\x{1f}!-\x{10ffff}`
		}
		return `\` + string(c)
	}
	const space = `\t-\r\x{1c}-\x{20}\x{85}\p{Z}`
	switch c {
	case 'd':
		return `\p{Nd}`
	case 'D':
		return `\P{Nd}`
	case 'w':
		return `\p{L}\p{N}_`
	case 's':
		return space
	case 'S':
		return `\x{0}-\x{8}\x{e}-\x{1b}!-\x{84}\x{86}-\x{9f}\x{a1}-\x{167f}\x{1681}-\x{1fff}\x{200b}-\x{2027}` +
			`\x{202a}-\x{202e}\x{2030}-\x{205e}\x{2060}-\x{2fff}\x{3001}-\x{10ffff}`
	}
	return notWord()
}

// notWord lists the ranges of characters that \W means inside a class, where Go
// has no other way to say it.
func notWord() string {
	var b strings.Builder
	lo := rune(-1)
	for r := rune(0); r <= unicode.MaxRune+1; r++ {
		in := r <= unicode.MaxRune && r != '_' && !unicode.In(r, unicode.L, unicode.N)
		switch {
		case in && lo < 0:
			lo = r
		case !in && lo >= 0:
			b.WriteString(hexRune(lo) + "-" + hexRune(r-1))
			lo = -1
		}
	}
	return b.String()
}
