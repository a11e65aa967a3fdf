package jsonspan

import (
	"bytes"
	"math/bits"
	"unicode/utf8"
	"unsafe"
)

func firstByte(hit uint64) int { return bits.TrailingZeros64(hit) >> 3 }

// HasEscape tells whether a JSON string is written with escapes.
func HasEscape(raw []byte) bool { return bytes.IndexByte(raw, '\\') >= 0 }

// KeyIs tells whether raw, a JSON string with its quotes, spells key. Escapes
// in raw are understood.
func KeyIs(raw []byte, key string) bool {
	if len(raw) == len(key)+2 {
		return string(raw[1:len(raw)-1]) == key && bytes.IndexByte(raw, '\\') < 0
	}
	if len(raw) < len(key)+2 || bytes.IndexByte(raw, '\\') < 0 {
		return false
	}
	s, ok := Unquote(raw)
	return ok && s == key
}

// Unquote decodes a JSON string, quotes included. It reports false when raw is
// not one. A surrogate escape without its partner, which Go strings cannot
// hold as a rune, becomes the three bytes that the surrogate would have in
// UTF-8; AppendQuote turns them back into the escape.
func Unquote(raw []byte) (string, bool) {
	if len(raw) < 2 || raw[0] != '"' || raw[len(raw)-1] != '"' {
		return "", false
	}
	if body := raw[1 : len(raw)-1]; bytes.IndexByte(body, '\\') < 0 {
		return string(body), true
	}
	b, ok := AppendUnquote(make([]byte, 0, len(raw)), raw)
	return string(b), ok
}

// UnquoteView is Unquote without a copy where the string has no escapes: the
// result then shares memory with raw and is valid only as long as raw is.
func UnquoteView(raw []byte) (string, bool) {
	if len(raw) < 2 || raw[0] != '"' || raw[len(raw)-1] != '"' {
		return "", false
	}
	body := raw[1 : len(raw)-1]
	if bytes.IndexByte(body, '\\') < 0 {
		return unsafe.String(unsafe.SliceData(body), len(body)), true
	}
	return Unquote(raw)
}

// AppendUnquote is Unquote into a buffer. On false, dst is returned with what
// was decoded up to the flaw.
func AppendUnquote(dst, raw []byte) ([]byte, bool) {
	if len(raw) < 2 || raw[0] != '"' || raw[len(raw)-1] != '"' {
		return dst, false
	}
	b := raw[1 : len(raw)-1]
	for len(b) > 0 {
		i := bytes.IndexByte(b, '\\')
		if i < 0 {
			return append(dst, b...), true
		}
		dst = append(dst, b[:i]...)
		if b = b[i:]; len(b) < 2 {
			return dst, false
		}
		if b[1] != 'u' {
			c := unescaped(b[1])
			if c == 0 {
				return dst, false
			}
			dst, b = append(dst, c), b[2:]
			continue
		}
		r := hex4(b[2:])
		if r < 0 {
			return dst, false
		}
		b = b[6:]
		if r>>10 == 0xd800>>10 && len(b) >= 6 && b[0] == '\\' && b[1] == 'u' {
			if low := hex4(b[2:]); low>>10 == 0xdc00>>10 {
				r = (r-0xd800)<<10 + (low - 0xdc00) + 0x10000
				b = b[6:]
			}
		}
		if r>>11 == 0xd800>>11 {
			dst = append(dst, 0xe0|byte(r>>12), 0x80|byte(r>>6)&0x3f, 0x80|byte(r)&0x3f)
			continue
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst, true
}

// unescaped is the character that a one-letter escape stands for, 0 when there
// is no such escape.
func unescaped(c byte) byte {
	switch c {
	case '"', '\\', '/':
		return c
	case 'b':
		return '\b'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	}
	return 0
}

// hex4 reads four hexadecimal digits; -1 when they are not there.
func hex4(b []byte) rune {
	if len(b) < 4 {
		return -1
	}
	var r rune
	for _, c := range b[:4] {
		switch {
		case c-'0' <= 9:
			c -= '0'
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			c = (c | 0x20) - 'a' + 10
		default:
			return -1
		}
		r = r<<4 | rune(c)
	}
	return r
}

const hexDigits = "0123456789abcdef"

// AppendQuote appends s as a JSON string the way the CDK's output (orjson)
// writes it: short escapes where there are any, other control characters as
// \u00xx, everything else raw. Bytes of s that are not UTF-8 become U+FFFD,
// except the surrogates that Unquote left, which become their escapes again.
func AppendQuote(dst []byte, s string) []byte {
	dst = append(dst, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c < utf8.RuneSelf && c != '"' && c != '\\' {
			i++
			continue
		}
		if c < utf8.RuneSelf {
			dst = append(dst, s[start:i]...)
			dst = appendEscape(dst, c)
			i++
			start = i
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r != utf8.RuneError || n > 1 {
			i += n
			continue
		}
		dst = append(dst, s[start:i]...)
		if i+2 < len(s) && c == 0xed && s[i+1]>>5 == 0xa0>>5 && s[i+2]>>6 == 0x80>>6 {
			r = rune(s[i]&0x0f)<<12 | rune(s[i+1]&0x3f)<<6 | rune(s[i+2]&0x3f)
			dst = append(dst, '\\', 'u', 'd', hexDigits[r>>8&15], hexDigits[r>>4&15], hexDigits[r&15])
			i += 3
		} else {
			dst = append(dst, "\uFFFD"...)
			i++
		}
		start = i
	}
	dst = append(dst, s[start:]...)
	return append(dst, '"')
}

func appendEscape(dst []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(dst, '\\', c)
	case '\b':
		return append(dst, '\\', 'b')
	case '\f':
		return append(dst, '\\', 'f')
	case '\n':
		return append(dst, '\\', 'n')
	case '\r':
		return append(dst, '\\', 'r')
	case '\t':
		return append(dst, '\\', 't')
	}
	return append(dst, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
}
