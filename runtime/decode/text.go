package decode

import (
	"encoding/binary"
	"unsafe"

	"github.com/airgen/airgen/runtime/jsonspan"
)

// AppendText appends UTF-8 text as a JSON string. It is jsonspan.AppendQuote
// for bytes, with a short way for the texts that need no escape: nearly all.
func AppendText(dst, text []byte) []byte {
	if needsEscape(text) {
		return jsonspan.AppendQuote(dst, unsafe.String(unsafe.SliceData(text), len(text)))
	}
	dst = append(dst, '"')
	dst = append(dst, text...)
	return append(dst, '"')
}

// needsEscape tells whether text has a quote, a backslash or a control
// character, eight bytes at a time. Bytes above ASCII count as plain: the
// callers have checked them.
func needsEscape(text []byte) bool {
	for len(text) >= 8 {
		w := binary.LittleEndian.Uint64(text)
		if (below(w, ' ')|equal(w, '"')|equal(w, '\\'))&highs != 0 {
			return true
		}
		text = text[8:]
	}
	for _, c := range text {
		if c < ' ' || c == '"' || c == '\\' {
			return true
		}
	}
	return false
}

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// below marks the bytes of w that are smaller than n, which is at most 128. A
// byte above a marked one may be marked too; none is missed.
func below(w uint64, n byte) uint64 { return (w - ones*uint64(n)) &^ w }

// equal marks the bytes of w that are n, with the same licence.
func equal(w uint64, n byte) uint64 { return below(w^ones*uint64(n), 1) }
