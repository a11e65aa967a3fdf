package fetch

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// The characters that stay as they are in the pieces of a URL, beside letters,
// digits and "._-~".
const (
	subDelims     = "!$&'()*+,;="
	userinfoChars = subDelims + ":"
	pathChars     = userinfoChars + "@/"
	queryChars    = pathChars + "?"
)

const upperHex = "0123456789ABCDEF"

func unreserved(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '.' || c == '_' || c == '-' || c == '~'
}

// quotePart percent-encodes what must not stand in one piece of a URL. Escapes
// are kept when every percent sign of the piece belongs to one; otherwise all
// percent signs are encoded, as urllib3 does.
func quotePart(text, allowed string) string {
	percents, escapes := strings.Count(text, "%"), 0
	clean := percents == 0
	for i := range len(text) {
		switch c := text[i]; {
		case c == '%':
			if isEscape(text[i:]) {
				escapes++
			}
		case !unreserved(c) && strings.IndexByte(allowed, c) < 0:
			clean = false
		}
	}
	if clean {
		return text
	}
	var out strings.Builder
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c == '%' && isEscape(text[i:]):
			// Escapes are written in capitals even when the sign itself is escaped.
			if escapes == percents {
				out.WriteByte('%')
			} else {
				out.WriteString("%25")
			}
			out.WriteString(strings.ToUpper(text[i+1 : i+3]))
			i += 2
		case unreserved(c) || c < utf8.RuneSelf && strings.IndexByte(allowed, c) >= 0:
			out.WriteByte(c)
		default:
			writeEscape(&out, c)
		}
	}
	return out.String()
}

// plainEscapes undoes escapes of characters that need none, as requests does
// with every URL that it sends.
func plainEscapes(text string) string {
	if !strings.Contains(text, "%") {
		return text
	}
	var out strings.Builder
	out.Grow(len(text))
	for i := 0; i < len(text); i++ {
		if text[i] == '%' && isEscape(text[i:]) {
			if c := unhex(text[i+1])<<4 | unhex(text[i+2]); unreserved(c) {
				out.WriteByte(c)
			} else {
				out.WriteString(text[i : i+3])
			}
			i += 2
			continue
		}
		out.WriteByte(text[i])
	}
	return out.String()
}

// quotePlus encodes a key or value of a query string or form.
func quotePlus(text string) string {
	clean := true
	for i := range len(text) {
		if !unreserved(text[i]) {
			clean = false
			break
		}
	}
	if clean {
		return text
	}
	var out strings.Builder
	out.Grow(len(text) + 16)
	for i := range len(text) {
		switch c := text[i]; {
		case c == ' ':
			out.WriteByte('+')
		case unreserved(c):
			out.WriteByte(c)
		default:
			writeEscape(&out, c)
		}
	}
	return out.String()
}

// unquotePlus is the opposite of quotePlus; broken escapes stay, bytes that are
// not UTF-8 become U+FFFD.
func unquotePlus(text string) string {
	text = strings.ReplaceAll(text, "+", " ")
	if !strings.Contains(text, "%") {
		return text
	}
	var out strings.Builder
	out.Grow(len(text))
	for i := 0; i < len(text); i++ {
		if text[i] == '%' && isEscape(text[i:]) {
			out.WriteByte(unhex(text[i+1])<<4 | unhex(text[i+2]))
			i += 2
			continue
		}
		out.WriteByte(text[i])
	}
	return strings.ToValidUTF8(out.String(), "\uFFFD")
}

// parseQuery gives the first value of each name of a query string. Names
// without a value do not count.
func parseQuery(query string) map[string]string {
	if query == "" {
		return nil
	}
	first := make(map[string]string)
	for pair := range strings.SplitSeq(query, "&") {
		name, value, ok := strings.Cut(pair, "=")
		if !ok || value == "" {
			continue
		}
		name = unquotePlus(name)
		if _, seen := first[name]; !seen {
			first[name] = unquotePlus(value)
		}
	}
	return first
}

func isEscape(text string) bool { return len(text) >= 3 && isHex(text[1]) && isHex(text[2]) }

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

func unhex(c byte) byte {
	switch {
	case c <= '9':
		return c - '0'
	case c <= 'F':
		return c - 'A' + 10
	}
	return c - 'a' + 10
}

func writeEscape(out *strings.Builder, c byte) {
	out.WriteByte('%')
	out.WriteByte(upperHex[c>>4])
	out.WriteByte(upperHex[c&15])
}

// requestError is a URL or request that cannot be sent, under the name of the
// exception that users of the CDK search for.
type requestError struct {
	class string
	text  string
}

func (e *requestError) Error() string { return e.class + ": " + e.text }

func requestErrorf(class, format string, args ...any) *requestError {
	return &requestError{class: class, text: fmt.Sprintf(format, args...)}
}
