package py

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// strings reads string or bytes literals that stand side by side. found
// reports whether there were any, ok whether they are well formed.
func (p *literalParser) strings() (v Value, ok, found bool) {
	var b strings.Builder
	isBytes := false
	for n := 0; ; n++ {
		text, bytesHere, ok, found := p.oneString()
		if !found {
			if n == 0 {
				return Value{}, false, false
			}
			break
		}
		if !ok || n > 0 && bytesHere != isBytes {
			return Value{}, false, true
		}
		isBytes = bytesHere
		b.WriteString(text)
		p.space()
	}
	if isBytes {
		return Value{kind: KindBytes, s: b.String()}, true, true
	}
	return Str(b.String()), true, true
}

// oneString reads one literal. found reports whether there was one; ok
// whether it is well formed.
func (p *literalParser) oneString() (text string, isBytes, ok, found bool) {
	i := p.i
	raw := false
	prefix := ""
	for i < len(p.s) && len(prefix) < 2 && strings.IndexByte("rRuUbB", p.s[i]) >= 0 {
		prefix += strings.ToLower(p.s[i : i+1])
		i++
	}
	switch prefix {
	case "", "u":
	case "r":
		raw = true
	case "b":
		isBytes = true
	case "br", "rb":
		raw, isBytes = true, true
	default:
		return "", false, false, false
	}
	if i == len(p.s) || (p.s[i] != '\'' && p.s[i] != '"') {
		return "", false, false, false
	}
	quote := p.s[i : i+1]
	if strings.HasPrefix(p.s[i:], strings.Repeat(quote, 3)) {
		quote = strings.Repeat(quote, 3)
	}
	i += len(quote)
	body := i
	for i < len(p.s) && !strings.HasPrefix(p.s[i:], quote) {
		if p.s[i] == '\\' {
			i++
		} else if len(quote) == 1 && p.s[i] == '\n' {
			return "", isBytes, false, true
		}
		i++
	}
	if i >= len(p.s) {
		return "", isBytes, false, true
	}
	p.i = i + len(quote)
	text = p.s[body:i]
	if isBytes && strings.IndexFunc(text, func(r rune) bool { return r >= 0x80 }) >= 0 {
		return "", true, false, true
	}
	if raw {
		return text, isBytes, true, true
	}
	text, ok = unescape(text, isBytes)
	return text, isBytes, ok, true
}

// simpleEscape gives what an escape of one character stands for.
func simpleEscape(c byte) (string, bool) {
	switch c {
	case '\\', '\'', '"':
		return string(c), true
	case 'a':
		return "\a", true
	case 'b':
		return "\b", true
	case 'f':
		return "\f", true
	case 'n':
		return "\n", true
	case 'r':
		return "\r", true
	case 't':
		return "\t", true
	case 'v':
		return "\v", true
	case '\n':
		return "", true
	}
	return "", false
}

// unescape resolves Python's escapes; ones that it does not know stay as they
// are.
func unescape(s string, isBytes bool) (string, bool) {
	if strings.IndexByte(s, '\\') < 0 {
		return s, true
	}
	var b strings.Builder
	put := func(n int64) {
		if isBytes {
			b.WriteByte(byte(n))
			return
		}
		b.WriteString(codePoint(rune(n)))
	}
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' {
			b.WriteByte(s[i])
			continue
		}
		i++
		if i == len(s) {
			return "", false
		}
		c := s[i]
		if text, ok := simpleEscape(c); ok {
			b.WriteString(text)
			continue
		}
		width := map[byte]int{'x': 2, 'u': 4, 'U': 8}[c]
		switch {
		case c >= '0' && c <= '7':
			end := i + 1
			for end < len(s) && end < i+3 && s[end] >= '0' && s[end] <= '7' {
				end++
			}
			n, _ := strconv.ParseInt(s[i:end], 8, 32)
			put(n)
			i = end - 1
		case width > 0 && !(isBytes && c != 'x'):
			if i+1+width > len(s) {
				return "", false
			}
			n, err := strconv.ParseUint(s[i+1:i+1+width], 16, 32)
			if err != nil || n > utf8.MaxRune {
				return "", false
			}
			put(int64(n))
			i += width
		case c == 'N' && !isBytes:
			return "", false // names of characters are not known here
		default:
			b.WriteByte('\\')
			b.WriteByte(c)
		}
	}
	return b.String(), true
}

// codePoint encodes a character; a lone surrogate gets the three bytes that
// UTF-8 would give it.
func codePoint(r rune) string {
	if r >= 0xd800 && r <= 0xdfff {
		return string([]byte{0xe0 | byte(r>>12), 0x80 | byte(r>>6)&0x3f, 0x80 | byte(r)&0x3f})
	}
	return string(r)
}
