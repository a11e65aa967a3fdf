// Package decode turns the body of a response into elements: the JSON values
// that Airbyte's decoders would yield, as text and one at a time. It refuses to
// hold more of a body than one element, to know about HTTP, paths or records,
// and to carry decoders that a connector does not name: each of the larger ones
// is a package below this one. Package retriever calls it for every page that is
// not plain JSON, package jobs for what jobs left to download.
package decode

import (
	"errors"
	"fmt"
	"io"
	"iter"
)

// Body is what a decoder reads: the bytes of a response after the encoding of
// the transport was undone.
type Body struct {
	io.Reader
	// ContentType is the header of that name. XML needs it to know the
	// encoding; everything else ignores it, as the CDK does.
	ContentType string
	// Warn is told of what was skipped; nil when nobody listens. Texts carry no
	// content of the body beyond a short beginning.
	Warn func(text string)
}

// Warnf reports something that was skipped.
func (b Body) Warnf(format string, args ...any) {
	if b.Warn != nil {
		b.Warn(fmt.Sprintf(format, args...))
	}
}

// A Decoder turns a body into elements. Everywhere a Decoder is asked for, nil
// means the JsonDecoder.
type Decoder interface {
	// Elements yields the JSON text of each element in order. A text is lent
	// until the next one. An error is the last thing yielded; it fails the
	// partition, as it does in the CDK.
	Elements(body Body) iter.Seq2[[]byte, error]
}

// A Wrapper is a decoder around another one that only changes the bytes below
// it. Unwrapping lets the reader of a page treat compressed JSON as JSON:
// within one allocation when it is small, and through a window when it is not.
type Wrapper interface {
	Decoder
	// Wraps is the decoder for what is inside; nil for JSON.
	Wraps() Decoder
	// Unwrap returns the bytes inside body.
	Unwrap(body Body) (Body, error)
}

// A Splitter is a decoder whose one element holds all records. When the body is
// too large to become one text, it looks for the records itself.
type Splitter interface {
	Decoder
	// Split yields what literal segments lead to in the element, record by
	// record, and at last the element without them. It fails rather than yield a
	// record that Elements would not have led to. ok is false, and body untouched,
	// for a path that it cannot follow in one pass.
	Split(body Body, path []string) (parts iter.Seq2[Part, error], ok bool)
}

// Part is a record of an element that was split, or the rest of the element.
type Part struct {
	Text []byte // lent until the next part
	Rest bool   // the element without its records
}

// ErrMalformed is what the errors of a Splitter match, with errors.Is, when the
// body is not in the decoder's format. The CDK's XmlDecoder warns then, and reads
// no records.
var ErrMalformed = errors.New("the response is not in the format that its decoder reads")

// Error is a failure with a message for users, in the CDK's words.
type Error struct {
	Message string
	Err     error
}

// Error gives the message and the cause.
func (e *Error) Error() string {
	if e.Err == nil {
		return e.Message
	}
	return e.Message + " " + e.Err.Error()
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }
