package retriever

import (
	"iter"

	"github.com/airgen/airgen/runtime/decode"
	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
)

// Extract finds records in elements.
type Extract struct {
	// Path is the evaluated field_path; its segments may be globs.
	Path []string
	// Expand makes records of a list inside each record; nil for none.
	Expand *record.Expander
	// Combined takes the place of Path and Expand.
	Combined *Combined
	// Custom takes the place of Path and Expand. Its values may borrow from the
	// page.
	Custom func(p *Page) iter.Seq2[py.Value, error]
}

// Combined is a CombinedExtractor.
type Combined struct {
	Of []Extract
	// FirstMatch takes the records of the first extractor that finds any.
	FirstMatch bool
	// SkipEmpty drops records that Python holds for false.
	SkipEmpty bool
}

// plan is what a Simple derives from its fields once.
type plan struct {
	body    bodyKind
	extract extractor
	known   bool // the number of records is known before they leave
	shown   bool // the paginator sees the response
}

// bodyKind is how a body is turned into records.
type bodyKind uint8

const (
	bodyJSON     bodyKind = iota // spans of the body
	bodyWrapped                  // spans of what a decoder unwraps
	bodySplit                    // spans of the one element that a decoder makes
	bodyElements                 // element by element
)

// extractor is a prepared Extract.
type extractor struct {
	segments []string
	path     jsonspan.Path
	expand   *record.Expander
	custom   func(p *Page) iter.Seq2[py.Value, error]

	of    []extractor // of these, when not empty
	first bool        // only the first that finds a record counts
	skip  bool        // empty records are dropped
}

func (s *Simple) prepare() *plan {
	s.prepared.Do(func() {
		p := &s.plan
		p.extract = newExtractor(s.Extract)
		p.body = bodyElements
		switch d := s.Decoder.(type) {
		case decode.Wrapper:
			if wrapsJSON(d) {
				p.body = bodyWrapped
			}
		case decode.Splitter:
			p.body = bodySplit
		default:
			if decode.IsJSON(d) {
				p.body = bodyJSON
			}
		}
		p.shown = p.body == bodyJSON || p.body == bodySplit
		if p.extract.custom != nil && p.body != bodyJSON {
			p.body = bodyElements // it asks for them itself
		}
		p.known = p.body == bodyJSON && p.extract.simple()
	})
	return &s.plan
}

func newExtractor(x Extract) extractor {
	e := extractor{segments: x.Path, path: jsonspan.EvaluatedPath(x.Path...), expand: x.Expand, custom: x.Custom}
	if x.Combined != nil {
		e.first, e.skip = x.Combined.FirstMatch, x.Combined.SkipEmpty
		for _, one := range x.Combined.Of {
			e.of = append(e.of, newExtractor(one))
		}
	}
	return e
}

// simple tells whether the extractor is a path and nothing else: what it finds
// are the records.
func (x *extractor) simple() bool {
	return x.custom == nil && x.expand == nil && len(x.of) == 0
}

// each finds the records in checked JSON text, and reports whether more are
// wanted. found gets every record; it is told of dropped ones by an item without
// text.
func (x *extractor) each(p *Page, text []byte, found func(jsonspan.Item) bool) (bool, error) {
	switch {
	case len(x.of) > 0:
		return x.combined(p, text, found)
	case x.custom != nil:
		return p.customs(x.custom, found)
	}
	if err := p.index.Read(text, x.path); err != nil {
		return false, err
	}
	return x.indexed(p, found)
}

// indexed hands out the records that the page's index has found.
func (x *extractor) indexed(p *Page, found func(jsonspan.Item) bool) (bool, error) {
	for i := range p.index.Len() {
		item := p.index.Item(i)
		if x.expand == nil {
			if !found(item) {
				return false, nil
			}
			continue
		}
		if more, err := p.expanded(x.expand, item, found); !more || err != nil {
			return false, err
		}
	}
	return true, nil
}

// combined asks one extractor after the other.
func (x *extractor) combined(p *Page, text []byte, found func(jsonspan.Item) bool) (bool, error) {
	for i := range x.of {
		var (
			dropped int
			some    bool
		)
		more, err := x.of[i].each(p, text, func(item jsonspan.Item) bool {
			if len(item.Raw) == 0 || x.skip && !py.JSON(item.Raw).Truth() {
				if !x.first || some {
					return found(jsonspan.Item{})
				}
				dropped++
				return true
			}
			for ; dropped > 0; dropped-- {
				if !found(jsonspan.Item{}) {
					return false
				}
			}
			some = true
			return found(item)
		})
		if !more || err != nil {
			return false, err
		}
		if x.first && some {
			break
		}
	}
	return true, nil
}
