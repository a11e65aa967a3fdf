package xmldecode

import (
	"bytes"
	"strconv"
	"unicode/utf8"
)

// appendText decodes character data or an attribute value: line ends become
// \n (blanks, in attributes), references become what they stand for.
func (l *lexer) appendText(dst, raw []byte, attribute bool) ([]byte, error) {
	if err := l.check(raw); err != nil {
		return dst, err
	}
	for {
		i := bytes.IndexByte(raw, '&')
		if i < 0 {
			return appendBlanks(dst, raw, attribute), nil
		}
		dst = appendBlanks(dst, raw[:i], attribute)
		raw = raw[i+1:]
		end := bytes.IndexByte(raw, ';')
		if end < 1 {
			return dst, l.flaw("& without a reference")
		}
		var err error
		if dst, err = l.appendReference(dst, raw[:end], attribute); err != nil {
			return dst, err
		}
		raw = raw[end+1:]
	}
}

func appendBlanks(dst, raw []byte, attribute bool) []byte {
	from := len(dst)
	dst = appendLines(dst, raw)
	if attribute {
		for i, c := range dst[from:] {
			if c == '\n' || c == '\t' {
				dst[from+i] = ' '
			}
		}
	}
	return dst
}

// appendLines copies text whose line ends become \n.
func appendLines(dst, raw []byte) []byte {
	for {
		i := bytes.IndexByte(raw, '\r')
		if i < 0 {
			return append(dst, raw...)
		}
		dst = append(append(dst, raw[:i]...), '\n')
		if raw = raw[i+1:]; len(raw) > 0 && raw[0] == '\n' {
			raw = raw[1:]
		}
	}
}

// appendReference resolves what stands between & and ;.
func (l *lexer) appendReference(dst, ref []byte, attribute bool) ([]byte, error) {
	if ref[0] == '#' {
		digits, base := string(ref[1:]), 10
		if len(digits) > 0 && digits[0] == 'x' {
			digits, base = digits[1:], 16
		}
		n, err := strconv.ParseUint(digits, base, 32)
		if err != nil || digits[0] == '+' || !validRune(rune(n)) {
			return dst, l.flaw("a reference to a character that XML does not have")
		}
		return utf8.AppendRune(dst, rune(n)), nil
	}
	switch string(ref) {
	case "lt":
		return append(dst, '<'), nil
	case "gt":
		return append(dst, '>'), nil
	case "amp":
		return append(dst, '&'), nil
	case "quot":
		return append(dst, '"'), nil
	case "apos":
		return append(dst, '\''), nil
	}
	if nameLen(ref) != len(ref) {
		return dst, l.flaw("& without a reference")
	}
	value, ok := l.entities[string(ref)]
	switch {
	case !ok && !l.lenient:
		return dst, l.flaw("an entity that is not declared")
	case !ok || !attribute:
		// xmltodict hides entities from the parser's text, so they vanish there.
		return dst, nil
	case bytes.ContainsAny([]byte(value), "&<"):
		return dst, l.flaw("an entity inside an entity")
	}
	return append(dst, value...), nil
}

// check refuses control characters.
func (l *lexer) check(raw []byte) error {
	for i, c := range raw {
		if c < ' ' && !isBlank(c) {
			return l.flaw("a control character")
		}
		if c == 0xef && len(raw) > i+2 && raw[i+1] == 0xbf && raw[i+2] >= 0xbe {
			return l.flaw("a character that XML does not have")
		}
	}
	return nil
}

func validRune(r rune) bool {
	switch {
	case r < ' ':
		return r == '\t' || r == '\n' || r == '\r'
	case r >= 0xd800 && r < 0xe000, r == 0xfffe, r == 0xffff:
		return false
	}
	return r <= utf8.MaxRune
}
