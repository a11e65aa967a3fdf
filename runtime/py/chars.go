package py

import (
	"strings"
	"unicode/utf8"
)

// chars gives the characters of a string. A lone surrogate, which has three
// bytes in our strings as UTF-8 would give it, is one character.
func chars(s string) []rune {
	out := make([]rune, 0, len(s))
	for i := 0; i < len(s); {
		r, n := nextChar(s[i:])
		out = append(out, r)
		i += n
	}
	return out
}

// nextChar gives the first character and its length in bytes.
func nextChar(s string) (rune, int) {
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && n == 1 && len(s) >= 3 && s[0] == 0xed && s[1] >= 0xa0 && s[1] <= 0xbf && s[2]&0xc0 == 0x80 {
		return rune(surrogate(s[:3])), 3
	}
	return r, n
}

// charText is the string of one character.
func charText(r rune) string { return codePoint(r) }

// charsText is the string of several characters.
func charsText(rs []rune) string {
	var b strings.Builder
	b.Grow(len(rs))
	for _, r := range rs {
		if r < 0x80 {
			b.WriteByte(byte(r))
			continue
		}
		b.WriteString(codePoint(r))
	}
	return b.String()
}

// isASCII reports whether bytes and characters are the same.
func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// charCount is the number of characters.
func charCount(s string) int {
	if isASCII(s) {
		return len(s)
	}
	n := 0
	for i := 0; i < len(s); n++ {
		_, k := nextChar(s[i:])
		i += k
	}
	return n
}

// byteOffset gives the byte at which the i-th character starts, len(s) beyond
// the last.
func byteOffset(s string, i int) int {
	if isASCII(s) {
		return min(i, len(s))
	}
	at := 0
	for ; i > 0 && at < len(s); i-- {
		_, n := nextChar(s[at:])
		at += n
	}
	return at
}
