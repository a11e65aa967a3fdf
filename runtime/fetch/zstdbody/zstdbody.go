// Package zstdbody reads answers whose Content-Encoding is zstd (RFC 8878).
//
// Only a connector whose manifest offers zstd in an Accept-Encoding header of
// its own links it: the decoder is a quarter of a megabyte, and the requests of
// the CDK offer gzip and deflate.
package zstdbody

import (
	"io"

	"github.com/klauspost/compress/zstd"
)

// maxWindow is the largest window that RFC 9659 lets a server use, and with it
// the memory, in bytes, that a body can ask for.
const maxWindow = 8 << 20

// Decode undoes the encoding of a body. Closing the result frees its memory and
// leaves the body open. An error of the body itself comes through unchanged.
func Decode(body io.Reader) (io.ReadCloser, error) {
	d, err := zstd.NewReader(body, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(maxWindow))
	if err != nil {
		return nil, err
	}
	return d.IOReadCloser(), nil
}
