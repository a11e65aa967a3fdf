package expr

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// unescape decodes the inside of a string literal by Python's unicode-escape
// rules; unknown escapes stay as they are. On failure msg says why, and bad
// is the offset of the escape.
func unescape(s string) (text string, bad int, msg string) {
	if !strings.Contains(s, `\`) {
		return s, 0, ""
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		if s[i] != '\\' {
			b.WriteByte(s[i])
			i++
			continue
		}
		if i+1 == len(s) {
			return "", i, "string ends in a backslash"
		}
		n, r, msg := escape(s[i:])
		if msg != "" {
			return "", i, msg
		}
		b.WriteString(r)
		i += n
	}
	return b.String(), 0, ""
}

// escape decodes the one escape at the start of s: how many bytes it takes
// and what it stands for.
func escape(s string) (n int, text, msg string) {
	switch c := s[1]; c {
	case '\n':
		return 2, "", ""
	case '\\', '\'', '"':
		return 2, s[1:2], ""
	case 'a':
		return 2, "\a", ""
	case 'b':
		return 2, "\b", ""
	case 'f':
		return 2, "\f", ""
	case 'n':
		return 2, "\n", ""
	case 'r':
		return 2, "\r", ""
	case 't':
		return 2, "\t", ""
	case 'v':
		return 2, "\v", ""
	case 'x':
		return hexEscape(s, 2)
	case 'u':
		return hexEscape(s, 4)
	case 'U':
		return hexEscape(s, 8)
	case 'N':
		return 0, "", `characters by name (\N{…}) are not supported`
	case '0', '1', '2', '3', '4', '5', '6', '7':
		end := 2
		for end < len(s) && end < 4 && s[end] >= '0' && s[end] <= '7' {
			end++
		}
		v, _ := strconv.ParseUint(s[1:end], 8, 16) // three octal digits always fit
		return end, string(rune(v)), ""
	}
	r, size := utf8.DecodeRuneInString(s[1:])
	switch {
	case r < utf8.RuneSelf:
		return 2, s[:2], ""
	case r <= 0xff:
		// Jinja writes non-ASCII characters as escapes before decoding, so a
		// backslash in front of one makes that escape visible text.
		return 1 + size, fmt.Sprintf(`\x%02x`, r), ""
	case r <= 0xffff:
		return 1 + size, fmt.Sprintf(`\u%04x`, r), ""
	}
	return 1 + size, fmt.Sprintf(`\U%08x`, r), ""
}

func hexEscape(s string, digits int) (n int, text, msg string) {
	if len(s) < 2+digits {
		return 0, "", fmt.Sprintf("escape %q is cut short", s[:2])
	}
	v, err := strconv.ParseUint(s[2:2+digits], 16, 32)
	if err != nil {
		return 0, "", fmt.Sprintf("escape %q needs %d hexadecimal digits", s[:2], digits)
	}
	r := rune(v)
	if v > utf8.MaxRune || !utf8.ValidRune(r) {
		return 0, "", fmt.Sprintf("escape %q is no character", s[:2+digits])
	}
	return 2 + digits, string(r), ""
}
