package jsonspan

import (
	"encoding/binary"
	"slices"
)

// AppendLine appends a valid JSON text without its line breaks, its tabs and
// the white space behind each of them. They cannot occur inside
// strings, so they never mean anything.
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
		for p < len(raw) && isSpace(raw[p]) {
			p++
		}
	}
	for p < len(raw) {
		if c := raw[p]; c >= ' ' {
			out[n] = c
			n++
		}
		p++
	}
	return out[:n]
}
