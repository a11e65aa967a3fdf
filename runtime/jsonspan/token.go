package jsonspan

import "encoding/binary"

// special marks the first byte of w that ends a plain run inside a string: a
// quote, a backslash, a control character, or the start of a non-ASCII
// character. Marks above the first are not reliable.
func special(w uint64) uint64 {
	quote := w ^ lowBits*'"'
	slash := w ^ lowBits*'\\'
	return ((quote-lowBits)&^quote | (slash-lowBits)&^slash | (w-lowBits*' ')&^w | w) & highBits
}

// scanString checks a string behind its opening quote at p. On bad, the offset
// is that of the flaw; on more, the end of b. It tells whether the string has
// escapes.
func scanString(b []byte, p int) (end int, escaped bool, r result) {
	for {
		for p+8 <= len(b) {
			if hit := special(binary.LittleEndian.Uint64(b[p:])); hit != 0 {
				p += firstByte(hit)
				break
			}
			p += 8
		}
		if p >= len(b) {
			return len(b), escaped, more
		}
		switch c := b[p]; {
		case c == '"':
			return p + 1, escaped, done
		case c == '\\':
			escaped = true
			n, r := scanEscape(b[p:])
			if r != done {
				return p, escaped, r
			}
			p += n
		case c >= 0x80:
			n, r := scanRune(b[p:])
			if r != done {
				return p, escaped, r
			}
			p += n
		case c < ' ':
			return p, escaped, bad
		default:
			p++
		}
	}
}

// scanEscape measures the escape that b begins with.
func scanEscape(b []byte) (int, result) {
	if len(b) < 2 {
		return 0, more
	}
	if b[1] != 'u' {
		if unescaped(b[1]) == 0 {
			return 0, bad
		}
		return 2, done
	}
	if len(b) >= 6 {
		if hex4(b[2:]) < 0 {
			return 0, bad
		}
		return 6, done
	}
	for _, c := range b[2:] {
		if !isHex(c) {
			return 0, bad
		}
	}
	return 0, more
}

func isHex(c byte) bool { return c-'0' <= 9 || c|0x20 >= 'a' && c|0x20 <= 'f' }

// scanRune measures the non-ASCII UTF-8 sequence that b begins with. The rules
// are those of Unicode, table 3-7: no overlong forms, no surrogates, nothing
// above U+10FFFF.
func scanRune(b []byte) (int, result) {
	c := b[0]
	low, high := byte(0x80), byte(0xbf)
	var n int
	switch {
	case c < 0xc2 || c > 0xf4:
		return 0, bad
	case c < 0xe0:
		n = 2
	case c < 0xf0:
		n = 3
		if c == 0xe0 {
			low = 0xa0
		} else if c == 0xed {
			high = 0x9f
		}
	default:
		n = 4
		if c == 0xf0 {
			low = 0x90
		} else if c == 0xf4 {
			high = 0x8f
		}
	}
	for i := 1; i < n; i++ {
		if i >= len(b) {
			return 0, more
		}
		if b[i] < low || b[i] > high {
			return 0, bad
		}
		low, high = 0x80, 0xbf
	}
	return n, done
}

// scanNumber checks the number at p, which begins with a minus or a digit.
func scanNumber(b []byte, p int, final bool) (int, Flags, result) {
	start := p
	if b[p] == '-' {
		if p++; p >= len(b) {
			return p, 0, more
		}
		if b[p] == 'I' {
			end, r := scanRareWord(b, start)
			return end, HasSpecial, r
		}
	}
	switch {
	case b[p] == '0':
		p++
	case b[p]-'1' <= 8:
		for p++; p < len(b) && b[p]-'0' <= 9; p++ {
		}
	default:
		return p, 0, bad
	}
	if p >= len(b) {
		return p, 0, endOf(final)
	}
	if b[p] != '.' && b[p]|0x20 != 'e' {
		return p, 0, done
	}
	return scanFraction(b, start, p, final)
}

// scanFraction goes on with a number behind its integer part.
func scanFraction(b []byte, start, p int, final bool) (int, Flags, result) {
	if b[p] == '.' {
		digits := p + 1
		for p++; p < len(b) && b[p]-'0' <= 9; p++ {
		}
		if p == digits {
			if p >= len(b) {
				return p, 0, more
			}
			return p, 0, bad
		}
	}
	wide := p-start > 300
	if p < len(b) && b[p]|0x20 == 'e' {
		p++
		if p < len(b) && (b[p] == '+' || b[p] == '-') {
			p++
		}
		digits := p
		for ; p < len(b) && b[p]-'0' <= 9; p++ {
		}
		if p == digits {
			if p >= len(b) {
				return p, 0, more
			}
			return p, 0, bad
		}
		wide = wide || p-digits > 2
	}
	if p >= len(b) && !final {
		return p, 0, more
	}
	if wide && overflows(b[start:p]) {
		return p, HasSpecial, done
	}
	return p, 0, done
}

func endOf(final bool) result {
	if final {
		return done
	}
	return more
}

// scanRareWord checks the words that Python's json module reads beyond JSON:
// NaN, Infinity, -Infinity. It also decides whether b breaks off inside one of
// the ordinary words.
func scanRareWord(b []byte, p int) (int, result) {
	if n := nonFinite(b[p:]); n > 0 {
		return p + n, done
	}
	for _, word := range [...]string{"true", "false", "null", "NaN", "Infinity", "-Infinity"} {
		if rest := b[p:]; len(rest) < len(word) && string(rest) == word[:len(rest)] {
			return len(b), more
		}
	}
	return p, bad
}

// skipBlank skips white space and notes line breaks in it.
func skipBlank(b []byte, p int) (int, Flags) {
	var f Flags
	for p < len(b) {
		switch b[p] {
		case ' ':
			for p+8 <= len(b) && binary.LittleEndian.Uint64(b[p:]) == lowBits*' ' {
				p += 8
			}
			for p < len(b) && b[p] == ' ' {
				p++
			}
		case '\n', '\r':
			f = HasBreak
			p++
		case '\t':
			p++
		default:
			return p, f
		}
	}
	return p, f
}

// flaw names what is wrong with the token that starts at start and breaks at p.
func flaw(b []byte, start, p int) string {
	if start >= len(b) || p >= len(b) {
		return "a broken value"
	}
	if b[start] == '"' {
		switch c := b[p]; {
		case c < ' ':
			return "a raw control character in a string"
		case c == '\\':
			return "an unknown escape in a string"
		default:
			return "a string that is not UTF-8"
		}
	}
	if b[start] == '-' || b[start]-'0' <= 9 {
		return "a broken number"
	}
	return "no value"
}
