package decode

import (
	"bytes"
	"errors"
	"io"
	"iter"

	"github.com/airgen/airgen/runtime/jsonspan"
)

// JSON is a JsonDecoder inside another decoder: GzipDecoder or ZipfileDecoder.
// There, unlike at the top, the CDK fails on text that is not JSON.
func JSON() Decoder { return jsonText{} }

// IsJSON tells whether a decoder is the JsonDecoder, so that its input can be
// read as a page of JSON.
func IsJSON(d Decoder) bool {
	_, ok := d.(jsonText)
	return ok || d == nil
}

// ErrNotJSON is returned for a body inside gzip or zip that is not JSON.
var ErrNotJSON = errors.New("the response is not valid JSON")

type jsonText struct{}

// Elements yields the items of a list, and any other value but null as it is.
func (jsonText) Elements(body Body) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		text, err := io.ReadAll(body)
		if err != nil {
			yield(nil, err)
			return
		}
		value, kind, err := jsonValue(text)
		if err != nil {
			yield(nil, err)
			return
		}
		if kind != '[' {
			yield(value, nil)
			return
		}
		for item := range jsonspan.Elements(value) {
			if !yield(item, nil) {
				return
			}
		}
	}
}

// jsonValue checks a whole text and tells what its first byte is.
func jsonValue(text []byte) (value []byte, kind byte, err error) {
	if err := jsonspan.Valid(text); err != nil {
		return nil, 0, errors.Join(ErrNotJSON, err)
	}
	text = bytes.Trim(text, " \t\r\n")
	if string(text) == "null" {
		return nil, 0, ErrNotJSON
	}
	return text, text[0], nil
}
