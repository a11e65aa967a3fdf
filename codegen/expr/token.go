package expr

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

type tokenKind uint8

const (
	tokEOF tokenKind = iota
	tokError
	tokData
	tokVarBegin
	tokVarEnd
	tokBlockBegin
	tokBlockEnd
	tokName
	tokString
	tokNumber
	tokOp
)

// token is one token: text is its source form (for data, strings and errors:
// the value), at its offset in the template's source.
type token struct {
	kind  tokenKind
	at    int
	text  string
	value any // of a number
}

// describe names the token in a message.
func (t token) describe() string {
	switch t.kind {
	case tokEOF:
		return "the end of the template"
	case tokData:
		return "text"
	case tokVarBegin:
		return `"{{"`
	case tokVarEnd:
		return `"}}"`
	case tokBlockBegin:
		return `"{%"`
	case tokBlockEnd:
		return `"%}"`
	case tokString:
		return "a string"
	}
	return `"` + t.text + `"`
}

// isOp and isName test for one operator or one word.
func (t token) isOp(op string) bool     { return t.kind == tokOp && t.text == op }
func (t token) isName(name string) bool { return t.kind == tokName && t.text == name }

// lexer cuts a template into tokens. It works on the source with line ends
// made uniform and the last one dropped, as Jinja does; origin maps offsets
// back and is nil when they are the same.
type lexer struct {
	src    string
	pos    int
	origin []int
	out    []token
}

// tokenize gives the tokens of a template, ending in tokEOF or tokError.
func tokenize(src string) []token {
	l := &lexer{src: src}
	if strings.ContainsRune(src, '\r') {
		l.uniformLines()
	}
	l.src = strings.TrimSuffix(l.src, "\n")
	for l.pos < len(l.src) {
		if !l.root() {
			return l.out
		}
	}
	l.emit(token{kind: tokEOF, at: len(l.src)})
	return l.out
}

func (l *lexer) uniformLines() {
	var b strings.Builder
	for i := 0; i < len(l.src); i++ {
		c := l.src[i]
		if c == '\r' {
			c = '\n'
		} else if c == '\n' && i > 0 && l.src[i-1] == '\r' {
			continue
		}
		l.origin = append(l.origin, i)
		b.WriteByte(c)
	}
	l.origin = append(l.origin, len(l.src))
	l.src = b.String()
}

func (l *lexer) emit(t token) {
	if l.origin != nil {
		t.at = l.origin[t.at]
	}
	l.out = append(l.out, t)
}

func (l *lexer) fail(at int, msg string) bool {
	l.emit(token{kind: tokError, at: at, text: msg})
	return false
}

// root reads text up to a tag, and the tag.
func (l *lexer) root() bool {
	start := l.pos
	i := tagStart(l.src[start:])
	if i < 0 {
		l.emit(token{kind: tokData, at: start, text: l.src[start:]})
		l.pos = len(l.src)
		return true
	}
	tag := start + i
	if end, minus, ok := rawBegin(l.src[tag:]); ok {
		l.data(start, tag, minus)
		l.pos = tag + end
		return l.raw(tag)
	}
	l.pos = tag + 2
	minus := false
	if l.pos < len(l.src) && (l.src[l.pos] == '-' || l.src[l.pos] == '+') {
		minus = l.src[l.pos] == '-'
		l.pos++
	}
	l.data(start, tag, minus)
	switch l.src[tag+1] {
	case '#':
		return l.comment(tag)
	case '{':
		l.emit(token{kind: tokVarBegin, at: tag})
		return l.tag(tag, false)
	}
	l.emit(token{kind: tokBlockBegin, at: tag})
	return l.tag(tag, true)
}

func tagStart(s string) int {
	for i := 0; i+1 < len(s); i++ {
		if s[i] == '{' && (s[i+1] == '{' || s[i+1] == '%' || s[i+1] == '#') {
			return i
		}
	}
	return -1
}

func (l *lexer) data(from, to int, strip bool) {
	text := l.src[from:to]
	if strip {
		text = strings.TrimRightFunc(text, isSpace)
	}
	if text != "" {
		l.emit(token{kind: tokData, at: from, text: text})
	}
}

// comment skips to the end of {# … #}.
func (l *lexer) comment(tag int) bool {
	i := strings.Index(l.src[l.pos:], "#}")
	if i < 0 {
		return l.fail(tag, `comment is not closed with "#}"`)
	}
	minus := i > 0 && l.src[l.pos+i-1] == '-'
	l.pos += i + 2
	if minus {
		l.skipSpace()
	}
	return true
}

// rawBegin matches {% raw %}; end is the length of what it matched.
func rawBegin(s string) (end int, minus, ok bool) {
	rest, found := strings.CutPrefix(s, "{%")
	if !found {
		return 0, false, false
	}
	if rest != "" && (rest[0] == '-' || rest[0] == '+') {
		minus = rest[0] == '-'
		rest = rest[1:]
	}
	rest, found = strings.CutPrefix(strings.TrimLeftFunc(rest, isSpace), "raw")
	if !found {
		return 0, false, false
	}
	rest = strings.TrimLeftFunc(rest, isSpace)
	if after, ok := strings.CutPrefix(rest, "-%}"); ok {
		rest = strings.TrimLeftFunc(after, isSpace)
	} else if rest, found = strings.CutPrefix(rest, "%}"); !found {
		return 0, false, false
	}
	return len(s) - len(rest), minus, true
}

// raw reads the text of {% raw %} … {% endraw %}.
func (l *lexer) raw(tag int) bool {
	for i := l.pos; ; i += 2 {
		j := strings.Index(l.src[min(i, len(l.src)):], "{%")
		if j < 0 {
			return l.fail(tag, "{% raw %} is not closed with {% endraw %}")
		}
		i += j
		rest := l.src[i+2:]
		minus := strings.HasPrefix(rest, "-")
		if minus || strings.HasPrefix(rest, "+") {
			rest = rest[1:]
		}
		rest, ok := strings.CutPrefix(strings.TrimLeftFunc(rest, isSpace), "endraw")
		if !ok {
			continue
		}
		rest = strings.TrimLeftFunc(rest, isSpace)
		switch {
		case strings.HasPrefix(rest, "-%}"):
			rest = strings.TrimLeftFunc(rest[3:], isSpace)
		case strings.HasPrefix(rest, "+%}"):
			rest = rest[3:]
		case strings.HasPrefix(rest, "%}"):
			rest = rest[2:]
		default:
			continue
		}
		l.data(l.pos, i, minus)
		l.pos = len(l.src) - len(rest)
		return true
	}
}

func (l *lexer) skipSpace() {
	l.pos = len(l.src) - len(strings.TrimLeftFunc(l.src[l.pos:], isSpace))
}

// isSpace is Python's str.isspace for one character.
func isSpace(r rune) bool { return unicode.IsSpace(r) || (r >= 0x1c && r <= 0x1f) }

func isWord(r rune) bool {
	return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nl, unicode.Pc)
}

// word gives the length of the identifier at the start of s.
func word(s string) int {
	for i, r := range s {
		if !isWord(r) || (r == utf8.RuneError) {
			return i
		}
	}
	return len(s)
}
