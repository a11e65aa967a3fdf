package jsonspan

import "strconv"

// ScanNumber measures the JSON number that b begins with, in the grammar of
// JSON and of Python's json module, NaN, Infinity and -Infinity included. The
// length is 0 when there is none; integer tells that it has neither fraction
// nor exponent and is no NaN or infinity.
func ScanNumber(b []byte) (length int, integer bool) {
	p := 0
	if p < len(b) && b[p] == '-' {
		p++
	}
	switch {
	case p >= len(b):
		return 0, false
	case b[p] == '0':
		p++
	case b[p]-'1' <= 8:
		p = skipDigits(b, p)
	default:
		return nonFinite(b), false
	}
	integer = true
	if p < len(b) && b[p] == '.' {
		end := skipDigits(b, p+1)
		if end == p+1 {
			return p, true
		}
		p, integer = end, false
	}
	if p < len(b) && b[p]|0x20 == 'e' {
		q := p + 1
		if q < len(b) && (b[q] == '+' || b[q] == '-') {
			q++
		}
		if end := skipDigits(b, q); end > q {
			p, integer = end, false
		}
	}
	return p, integer
}

func skipDigits(b []byte, p int) int {
	for p < len(b) && b[p]-'0' <= 9 {
		p++
	}
	return p
}

// nonFinite measures NaN, Infinity or -Infinity at the start of b.
func nonFinite(b []byte) int {
	for _, word := range [...]string{"NaN", "Infinity", "-Infinity"} {
		if len(b) >= len(word) && string(b[:len(word)]) == word {
			return len(word)
		}
	}
	return 0
}

// overflows tells whether a number with a fraction or an exponent lies outside
// the range of a float64: Python makes an infinity of it.
func overflows(number []byte) bool {
	_, err := strconv.ParseFloat(string(number), 64)
	return err != nil
}
