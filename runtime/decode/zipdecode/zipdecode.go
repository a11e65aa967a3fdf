// Package zipdecode is the ZipfileDecoder: every file of an archive, in the
// order of its directory, goes through another decoder. It refuses archives that
// are damaged, as the CDK does. Package retriever calls it, through the interface
// of package decode.
package zipdecode

import (
	"archive/zip"
	"bytes"
	"io"
	"iter"
	"os"

	"github.com/klauspost/compress/flate"

	"github.com/airgen/airgen/runtime/decode"
)

// Decoder is one ZipfileDecoder of a manifest.
type Decoder struct {
	Inner decode.Decoder // nil: JSON
}

// inMemory is the size up to which an archive is kept in memory; a larger one
// goes to a temporary file, because its directory stands at its end.
const inMemory = 8 << 20

// Elements yields what the inner decoder makes of each file.
func (d Decoder) Elements(body decode.Body) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		archive, closeArchive, err := open(body)
		if err != nil {
			yield(nil, err)
			return
		}
		defer closeArchive()
		inner := d.Inner
		if inner == nil {
			inner = decode.JSON()
		}
		for _, file := range archive.File {
			if !d.read(file, inner, body, yield) {
				return
			}
		}
	}
}

// read yields the elements of one file, and tells whether to go on.
func (d Decoder) read(file *zip.File, inner decode.Decoder, body decode.Body, yield func([]byte, error) bool) bool {
	content, err := file.Open()
	if err != nil {
		yield(nil, failed(file, err))
		return false
	}
	defer content.Close()
	body.Reader = content
	for element, err := range inner.Elements(body) {
		if err != nil {
			err = failed(file, err)
		}
		if !yield(element, err) || err != nil {
			return false
		}
	}
	return true
}

func failed(file *zip.File, err error) error {
	return &decode.Error{Message: "Failed to parse file: " + file.Name + " from zip file.", Err: err}
}

// open reads the body to its end and opens the archive in it.
func open(body io.Reader) (*zip.Reader, func(), error) {
	head, err := io.ReadAll(io.LimitReader(body, inMemory))
	if err != nil {
		return nil, nil, err
	}
	if len(head) < inMemory {
		archive, err := parse(bytes.NewReader(head), int64(len(head)))
		return archive, func() {}, err
	}
	file, err := os.CreateTemp("", "airgen-*.zip")
	if err != nil {
		return nil, nil, err
	}
	drop := func() {
		file.Close()
		os.Remove(file.Name())
	}
	size, err := io.Copy(file, io.MultiReader(bytes.NewReader(head), body))
	if err != nil {
		drop()
		return nil, nil, err
	}
	archive, err := parse(file, size)
	if err != nil {
		drop()
		return nil, nil, err
	}
	return archive, drop, nil
}

func parse(in io.ReaderAt, size int64) (*zip.Reader, error) {
	archive, err := zip.NewReader(in, size)
	if err != nil {
		return nil, &decode.Error{Message: "Received an invalid zip file in response.", Err: err}
	}
	archive.RegisterDecompressor(zip.Deflate, func(r io.Reader) io.ReadCloser { return flate.NewReader(r) })
	return archive, nil
}
