// Package xmldecode is the XmlDecoder: a document becomes one object, by the
// rules of Python's xmltodict. It refuses documents that are not well-formed, and
// what makes XML dangerous: entities are not expanded in text, nothing outside
// the document is read, and nesting is bounded. Package retriever calls it,
// through the interface of package decode.
package xmldecode

import (
	"errors"
	"iter"
	"strings"

	"github.com/airgen/airgen/runtime/decode"
)

// Decoder is one XmlDecoder of a manifest.
type Decoder struct{}

// Elements yields the document as one object: attributes as "@name", repeated
// tags as lists, empty elements as null, and text as the value, or as "#text"
// beside attributes and children. All values are texts, without the blanks
// around them.
func (Decoder) Elements(body decode.Body) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		b := newBuilder(newLexer(text(body)))
		if err := b.document(nil); err != nil {
			yield(nil, err)
			return
		}
		yield(b.appendDocument(nil), nil)
	}
}

// Split yields the elements at path one at a time. It needs a path of two or
// more element names.
func (Decoder) Split(body decode.Body, path []string) (iter.Seq2[decode.Part, error], bool) {
	if len(path) < 2 {
		return nil, false
	}
	for _, name := range path {
		if name == "" || name[0] < 'A' || strings.ContainsAny(name, "*?[") {
			return nil, false // an attribute, a list index, a glob
		}
	}
	return func(yield func(decode.Part, error) bool) {
		b := newBuilder(newLexer(text(body)))
		s := &splitter{builder: b, path: path, yield: yield}
		err := b.document(s)
		if err == nil {
			err = s.finish()
		}
		switch {
		case errors.Is(err, errStopped):
		case err != nil:
			yield(decode.Part{}, err)
		default:
			yield(decode.Part{Text: b.appendDocument(nil), Rest: true}, nil)
		}
	}, true
}

// errStopped ends a parse whose consumer has had enough.
var errStopped = errors.New("stopped")

// ErrRepeated is returned when a document is split whose records are spread
// over several elements: the path then leads nowhere, and that is known too late.
var ErrRepeated = errors.New("an element above the records occurs twice in an XML document too large to be read at once")

// splitter hands out records while the document is read.
type splitter struct {
	builder *builder
	path    []string
	yield   func(decode.Part, error) bool

	depth   int // open elements that are on the path
	within  bool
	seen    []bool // the element at this depth of the path has occurred
	held    []byte // the first record: alone, it counts only when it is not empty
	single  bool   // held is the only one so far
	several bool
	out     []byte
}

// open tells the splitter of an element at a nesting depth, before it is built,
// and reports whether it is a record.
func (s *splitter) open(depth int, name string) (bool, error) {
	if s.within || depth != s.depth || depth >= len(s.path) || s.path[depth] != name {
		return false, nil
	}
	if depth == len(s.path)-1 {
		s.within = true
		return true, nil
	}
	for len(s.seen) <= depth {
		s.seen = append(s.seen, false)
	}
	if s.seen[depth] {
		return false, ErrRepeated
	}
	s.seen[depth] = true
	s.depth++
	return false, nil
}

// close tells the splitter that an element on the path ended.
func (s *splitter) close(depth int) {
	if !s.within && depth < s.depth {
		s.depth = depth
	}
}

// record takes the node of a record that has been read.
func (s *splitter) record(n int32) error {
	s.within = false
	s.out = s.builder.appendValue(s.out[:0], n)
	switch {
	case s.several:
		return s.emit(s.out)
	case !s.single:
		s.single = true
		s.held = append(s.held[:0], s.out...)
		return nil
	}
	s.several = true
	if err := s.emit(s.held); err != nil {
		return err
	}
	return s.emit(s.out)
}

// finish hands out a record that has remained the only one.
func (s *splitter) finish() error {
	if !s.single || s.several || string(s.held) == "null" {
		return nil
	}
	return s.emit(s.held)
}

func (s *splitter) emit(text []byte) error {
	if !s.yield(decode.Part{Text: text}, nil) {
		return errStopped
	}
	return nil
}
