// Package gzipdecode is the GzipDecoder: it undoes gzip in a body that was
// compressed before it was sent, and hands what is inside to another decoder.
// It refuses to trust headers: two magic bytes decide, and a body without them is
// passed on as it is. Package retriever calls it, through the interface of
// package decode.
package gzipdecode

import (
	"bufio"
	"errors"
	"io"
	"iter"

	"github.com/klauspost/compress/gzip"

	"github.com/airgen/airgen/runtime/decode"
)

// Decoder is one GzipDecoder (or GzipJsonDecoder) of a manifest.
type Decoder struct {
	Inner decode.Decoder // nil: JSON
}

// Elements yields what the inner decoder makes of the uncompressed body.
func (d Decoder) Elements(body decode.Body) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		inner, err := d.Unwrap(body)
		if err != nil {
			yield(nil, err)
			return
		}
		next := d.Inner
		if next == nil {
			next = decode.JSON()
		}
		for element, err := range next.Elements(inner) {
			if !yield(element, err) {
				return
			}
		}
	}
}

// Wraps is the inner decoder.
func (d Decoder) Wraps() decode.Decoder { return d.Inner }

// Unwrap returns the uncompressed body.
func (d Decoder) Unwrap(body decode.Body) (decode.Body, error) {
	in := bufio.NewReaderSize(body, 32<<10)
	magic, err := in.Peek(2)
	if err != nil && !errors.Is(err, io.EOF) {
		return body, err
	}
	body.Reader = in
	if string(magic) != "\x1f\x8b" {
		return body, nil
	}
	z, err := gzip.NewReader(in)
	if err != nil {
		return body, err
	}
	z.Multistream(false)
	body.Reader = &members{in: in, z: z}
	return body, nil
}

// members reads one gzip member after the other, and the zero bytes behind them
// that some tools pad with.
type members struct {
	in *bufio.Reader
	z  *gzip.Reader
}

// Read reads on into the next member.
func (m *members) Read(b []byte) (int, error) {
	for {
		n, err := m.z.Read(b)
		if n > 0 || err == nil {
			if errors.Is(err, io.EOF) {
				err = nil
			}
			return n, err
		}
		if !errors.Is(err, io.EOF) {
			return 0, err
		}
		if err := m.skipZeros(); err != nil {
			return 0, err
		}
		if err := m.z.Reset(m.in); err != nil {
			return 0, err
		}
		m.z.Multistream(false)
	}
}

func (m *members) skipZeros() error {
	for {
		c, err := m.in.ReadByte()
		if err != nil {
			return err
		}
		if c != 0 {
			return m.in.UnreadByte()
		}
	}
}
