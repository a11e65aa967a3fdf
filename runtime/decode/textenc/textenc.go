// Package textenc turns bodies in common encodings into UTF-8 while they are
// read. It refuses to guess and to replace: a byte without a meaning ends the
// reading with an error, as it does in Python. Generated code hands its functions
// to the decoders of CSV and JSON items; rarer encodings are in package charset.
package textenc

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf16"
	"unicode/utf8"
)

// UTF8 is UTF-8: the bytes as they are. Decoders take no encoding for it, and
// look at the bytes themselves.
func UTF8(in io.Reader) io.Reader { return in }

// UTF8Sig is UTF-8 whose byte order mark is dropped (utf-8-sig).
func UTF8Sig(in io.Reader) io.Reader { return &marked{in: in} }

// Latin1 is ISO 8859-1.
func Latin1(in io.Reader) io.Reader { return table(in, nil) }

// ASCII refuses every byte above 127.
func ASCII(in io.Reader) io.Reader { return table(in, asciiHigh) }

// CP1252 is Windows-1252.
func CP1252(in io.Reader) io.Reader { return table(in, cp1252High) }

// UTF16 is UTF-16 in the order that its mark tells, little-endian without one.
func UTF16(in io.Reader) io.Reader { return &wide{in: in, unmarked: true} }

// UTF16LE is little-endian UTF-16; a mark is kept as a character.
func UTF16LE(in io.Reader) io.Reader { return &wide{in: in} }

// UTF16BE is big-endian UTF-16; a mark is kept as a character.
func UTF16BE(in io.Reader) io.Reader { return &wide{in: in, big: true} }

// marked drops a mark at the start.
type marked struct {
	in    io.Reader
	head  []byte
	begun bool
}

func (m *marked) Read(b []byte) (int, error) {
	if !m.begun {
		m.begun = true
		head := make([]byte, 3)
		n, err := io.ReadFull(m.in, head)
		if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
			return 0, err
		}
		m.head = bytes.TrimPrefix(head[:n], []byte("\ufeff"))
	}
	if len(m.head) > 0 {
		n := copy(b, m.head)
		m.head = m.head[n:]
		return n, nil
	}
	return m.in.Read(b)
}

// bytewise decodes encodings of one byte a character.
type bytewise struct {
	in   io.Reader
	high func(byte) rune // of bytes from 128 on; negative: none
	raw  [4096]byte
	out  []byte
	left []byte
	err  error
}

func table(in io.Reader, high func(byte) rune) io.Reader {
	return &bytewise{in: in, high: high}
}

func (t *bytewise) Read(b []byte) (int, error) {
	for len(t.left) == 0 {
		if t.err != nil {
			return 0, t.err
		}
		n, err := t.in.Read(t.raw[:])
		t.err = err
		t.out = t.out[:0]
		for _, c := range t.raw[:n] {
			r := rune(c)
			if c >= utf8.RuneSelf && t.high != nil {
				if r = t.high(c); r < 0 {
					t.err = fmt.Errorf("byte 0x%02x has no meaning in the encoding of the response", c)
					break
				}
			}
			t.out = utf8.AppendRune(t.out, r)
		}
		t.left = t.out
	}
	n := copy(b, t.left)
	t.left = t.left[n:]
	return n, nil
}

func asciiHigh(byte) rune { return -1 }

func cp1252High(c byte) rune {
	if c >= 0xa0 {
		return rune(c)
	}
	const page = "€\x00‚ƒ„…†‡ˆ‰Š‹Œ\x00Ž\x00\x00‘’“”•–—˜™š›œ\x00žŸ"
	i := c - 0x80
	for _, r := range page {
		if i == 0 {
			if r == 0 {
				return -1
			}
			return r
		}
		i--
	}
	return -1
}

// wide decodes UTF-16.
type wide struct {
	in       io.Reader
	big      bool
	unmarked bool // the order is still to be seen
	raw      [4096]byte
	kept     int // bytes of raw that are left from the last time
	high     rune
	out      []byte
	left     []byte
	err      error
}

func (w *wide) Read(b []byte) (int, error) {
	for len(w.left) == 0 {
		if w.err != nil {
			return 0, w.err
		}
		n, err := w.in.Read(w.raw[w.kept:])
		n += w.kept
		w.out = w.out[:0]
		i := 0
		for ; i+2 <= n; i += 2 {
			w.unit(w.raw[i], w.raw[i+1])
		}
		w.kept = copy(w.raw[:], w.raw[i:n])
		if w.err == nil {
			w.err = err
		}
		if errors.Is(err, io.EOF) && (w.kept > 0 || w.high != 0) {
			w.err = errors.New("the response ends inside a UTF-16 character")
		}
		w.left = w.out
	}
	n := copy(b, w.left)
	w.left = w.left[n:]
	return n, nil
}

// unit takes one unit of two bytes.
func (w *wide) unit(a, b byte) {
	u := rune(a) | rune(b)<<8
	if w.big {
		u = rune(b) | rune(a)<<8
	}
	if w.unmarked {
		w.unmarked = false
		switch u {
		case 0xfeff:
			return
		case 0xfffe:
			w.big = true
			return
		}
	}
	switch {
	case w.err != nil:
	case w.high != 0:
		r := utf16.DecodeRune(w.high, u)
		w.high = 0
		if r == utf8.RuneError {
			w.err = errors.New("half a surrogate pair in a UTF-16 response")
			return
		}
		w.out = utf8.AppendRune(w.out, r)
	case u >= 0xd800 && u < 0xdc00:
		w.high = u
	case u >= 0xdc00 && u < 0xe000:
		w.err = errors.New("half a surrogate pair in a UTF-16 response")
	default:
		w.out = utf8.AppendRune(w.out, u)
	}
}
