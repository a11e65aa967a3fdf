package jsonspan

import (
	"encoding/binary"
	"slices"
)

// AppendLine appends a valid JSON text without its line breaks, its tabs and
// the white space behind each of them. None of these can occur inside strings,
// so they never mean anything.
func AppendLine(dst, raw []byte) []byte {
	const blank = lowBits * ' '
	n := len(dst)
	dst = slices.Grow(dst, len(raw)+8)
	out := dst[:cap(dst)]
	p := 0
	for p+8 <= len(raw) {
		w := binary.LittleEndian.Uint64(raw[p:])
		binary.LittleEndian.PutUint64(out[n:], w)
		// Below a blank there are only tabs and line breaks in valid JSON.
		hit := (w - blank) &^ w & highBits
		if hit == 0 {
			p, n = p+8, n+8
			continue
		}
		k := firstByte(hit)
		n += k
		for p += k + 1; p+8 <= len(raw) && binary.LittleEndian.Uint64(raw[p:]) == blank; p += 8 {
		}
		p = skipSpace(raw, p)
	}
	for p < len(raw) {
		if raw[p] >= ' ' {
			out[n] = raw[p]
			n, p = n+1, p+1
			continue
		}
		p = skipSpace(raw, p+1)
	}
	return out[:n]
}

// AppendFinite appends a valid JSON text like AppendLine, and writes null for
// NaN, the infinities, and numbers too large for a float64, as the CDK prints
// them. Integers are never too large.
func AppendFinite(dst, raw []byte) []byte {
	for p := 0; p < len(raw); {
		switch c := raw[p]; {
		case c == '"':
			end := skipString(raw, p)
			dst = append(dst, raw[p:end]...)
			p = end
		case c == 'N' || c == 'I' || c == '-' || c-'0' <= 9:
			n, integer := ScanNumber(raw[p:])
			if n == 0 {
				return dst
			}
			number := raw[p : p+n]
			if p += n; integer || nonFinite(number) == 0 && !overflows(number) {
				dst = append(dst, number...)
			} else {
				dst = append(dst, "null"...)
			}
		case isSpace(c):
			p++
		default:
			dst = append(dst, c)
			p++
		}
	}
	return dst
}
