package xmldecode

import (
	"bytes"
	"unicode/utf8"
)

func (l *lexer) endTag() error {
	i := l.find(">", 2)
	if i < 0 {
		return l.truncated("an end tag has no end")
	}
	raw := l.rest()[2:i]
	n := nameLen(raw)
	if n == 0 || len(bytes.Trim(raw[n:], " \t\r\n")) > 0 {
		return l.flaw("a malformed end tag")
	}
	l.name = append(l.name[:0], raw[:n]...)
	l.start += i + 1
	return nil
}

// startTag reads a start tag and its attributes. The slices it leaves in name
// and attrs are lent until the next token.
func (l *lexer) startTag() error {
	length, err := l.tagLen()
	if err != nil {
		return err
	}
	raw := l.rest()[1 : length-1]
	if l.selfClosed = len(raw) > 0 && raw[len(raw)-1] == '/'; l.selfClosed {
		raw = raw[:len(raw)-1]
	}
	n := nameLen(raw)
	if n == 0 {
		return l.flaw("a tag without a name")
	}
	l.name = append(l.name[:0], raw[:n]...)
	l.attrs = l.attrs[:0]
	l.text = l.text[:0]
	raw = raw[n:]
	for {
		rest := trimBlank(raw)
		if len(rest) == 0 {
			break
		}
		if len(rest) == len(raw) {
			return l.flaw("no blank before an attribute")
		}
		if raw, err = l.attribute(rest); err != nil {
			return err
		}
	}
	l.start += length
	return nil
}

// tagLen finds the end of the tag that starts the rest: the first ">" outside
// of quotes.
func (l *lexer) tagLen() (int, error) {
	var quote byte
	for i := 1; ; i++ {
		if i == len(l.rest()) && !l.fill() {
			return 0, l.truncated("a tag has no end")
		}
		switch c := l.rest()[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i + 1, nil
		}
		if l.rest()[i] == '<' {
			return 0, l.flaw("< inside a tag")
		}
	}
}

// attribute reads one attribute and returns what follows it.
func (l *lexer) attribute(raw []byte) ([]byte, error) {
	n := nameLen(raw)
	if n == 0 {
		return nil, l.flaw("an attribute without a name")
	}
	name := raw[:n]
	raw = trimBlank(raw[n:])
	if len(raw) == 0 || raw[0] != '=' {
		return nil, l.flaw("an attribute without a value")
	}
	raw = trimBlank(raw[1:])
	if len(raw) == 0 || raw[0] != '"' && raw[0] != '\'' {
		return nil, l.flaw("an attribute value without quotes")
	}
	end := bytes.IndexByte(raw[1:], raw[0])
	if end < 0 {
		return nil, l.flaw("an attribute value without its closing quote")
	}
	from := len(l.text)
	var err error
	if l.text, err = l.appendText(l.text, raw[1:1+end], true); err != nil {
		return nil, err
	}
	l.attrs = append(l.attrs, attribute{name: name, value: l.text[from:len(l.text):len(l.text)]})
	return raw[2+end:], nil
}

func trimBlank(b []byte) []byte {
	for len(b) > 0 && isBlank(b[0]) {
		b = b[1:]
	}
	return b
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }

// nameLen is the length of the XML name at the start of b. Above ASCII every
// letter counts as one that a name may have.
func nameLen(b []byte) int {
	for i, c := range b {
		switch {
		case c|0x20 >= 'a' && c|0x20 <= 'z', c == '_', c == ':', c >= utf8.RuneSelf:
		case i > 0 && (c >= '0' && c <= '9' || c == '-' || c == '.'):
		default:
			return i
		}
	}
	return len(b)
}
