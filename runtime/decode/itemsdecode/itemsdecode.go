// Package itemsdecode is the JsonItemsDecoder: it yields the items of one array
// deep inside a JSON document of any size. It refuses to hold more than one item,
// and JSONPath: its path is a dotted prefix as the ijson library reads it. Package
// retriever calls it, through the interface of package decode.
package itemsdecode

import (
	"errors"
	"io"
	"iter"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/airgen/airgen/runtime/decode"
)

// Decoder is one JsonItemsDecoder of a manifest.
type Decoder struct {
	// Path leads to the array, as in "data.users". Items of arrays on the way
	// are called "item".
	Path string
	// Encoding turns the body into UTF-8; nil when it is UTF-8 already.
	Encoding func(io.Reader) io.Reader
}

// Elements yields every value whose dotted path is the decoder's path and
// ".item". A path that leads nowhere, or not to an array, yields nothing.
func (d Decoder) Elements(body decode.Body) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		if d.Path == "" {
			yield(nil, errors.New("JsonItemsDecoder has no items_path"))
			return
		}
		in := io.Reader(body)
		if d.Encoding != nil {
			in = d.Encoding(body)
		}
		w := walk{
			target: d.Path + ".item",
			in:     jsontext.NewDecoder(in, jsontext.AllowDuplicateNames(true)),
			yield:  yield,
		}
		switch err := w.value("", true); {
		case errors.Is(err, errStopped):
		case errors.Is(err, io.EOF):
			yield(nil, io.ErrUnexpectedEOF)
		case err != nil:
			yield(nil, err)
		default:
			if _, err := w.in.ReadToken(); err == nil {
				yield(nil, errors.New("text behind the JSON document"))
			} else if !errors.Is(err, io.EOF) {
				yield(nil, err)
			}
		}
	}
}

// errStopped ends a walk whose consumer has had enough.
var errStopped = errors.New("stopped")

// walk goes through a document and knows where it is.
type walk struct {
	target string
	in     *jsontext.Decoder
	yield  func([]byte, error) bool
}

// value reads the value at a dotted path; root is the document, whose path has
// no steps, unlike the path of a member whose key is empty.
func (w *walk) value(at string, root bool) error {
	if at == w.target {
		text, err := w.in.ReadValue()
		if err != nil {
			return err
		}
		if !w.yield(text, nil) {
			return errStopped
		}
		return nil
	}
	kind := w.in.PeekKind()
	if kind != '{' && kind != '[' || !root && !w.leads(at) {
		return w.in.SkipValue()
	}
	if _, err := w.in.ReadToken(); err != nil {
		return err
	}
	// ijson leaves the dot out below the document, and for the items of an array
	// whose own path is empty.
	if !root && (kind == '{' || at != "") {
		at += "."
	}
	for w.in.PeekKind() != '}' && w.in.PeekKind() != ']' {
		step := "item"
		if kind == '{' {
			key, err := w.in.ReadToken()
			if err != nil {
				return err
			}
			step = key.String()
		}
		if err := w.value(at+step, false); err != nil {
			return err
		}
	}
	_, err := w.in.ReadToken()
	return err
}

// leads tells whether the target may lie below a path.
func (w *walk) leads(at string) bool {
	return at == "" || strings.HasPrefix(w.target, at) && len(w.target) > len(at) && w.target[len(at)] == '.'
}
