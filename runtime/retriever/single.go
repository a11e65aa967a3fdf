package retriever

import (
	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// single makes the item of a text that is not part of a page: of a value that a
// custom extractor yields, of an expanded or a merged record. It reuses its
// memory, which is why it is more than a function.
type single struct {
	index jsonspan.Index
	text  []byte
}

// of is the item of valid JSON text. The item is lent until the next one; text
// may be what an earlier item was made of.
func (s *single) of(text []byte) (jsonspan.Item, error) {
	return s.read(append(append(s.text[:0], "[["...), text...))
}

// ofValue is the item of a value.
func (s *single) ofValue(v py.Value) (jsonspan.Item, error) {
	text, err := v.AppendJSON(append(s.text[:0], "[["...))
	if err != nil {
		return jsonspan.Item{}, err
	}
	return s.read(text)
}

// read finds the one item of a list in a list: what is deeper than the page and
// its bodies is a record whatever it is.
func (s *single) read(text []byte) (jsonspan.Item, error) {
	s.text = append(text, "]]"...)
	if err := s.index.Read(s.text, jsonspan.Path{}); err != nil {
		return jsonspan.Item{}, err
	}
	return s.index.Item(0), nil
}
