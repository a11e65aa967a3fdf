package retriever

import (
	"bytes"
	"context"
	"errors"
	"iter"

	"github.com/airgen/airgen/runtime/decode"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// errNotWhole is for custom extractors whose requester does not hold bodies
// whole (fetch.Requester.Whole), though it should.
var errNotWhole = errors.New("the body is too large for an extractor that needs all of it")

// Body is the whole body, for custom extractors.
func (p *Page) Body() ([]byte, error) {
	switch {
	case p.resp == nil || p.plan.body == bodyJSON:
		return p.body.text, p.open()
	case p.resp.Whole:
		return p.resp.Body, nil
	}
	return nil, errNotWhole
}

// Elements yields the decoded elements, for custom extractors. With the
// JsonDecoder, a body that is empty or null is {}.
func (p *Page) Elements() iter.Seq2[py.Value, error] {
	return func(yield func(py.Value, error) bool) {
		text, err := p.Body()
		if err != nil {
			yield(py.Value{}, err)
			return
		}
		if !decode.IsJSON(p.simple.Decoder) {
			content := p.content()
			content.Reader = bytes.NewReader(text)
			for element, err := range p.simple.Decoder.Elements(content) {
				if !yield(py.JSON(element), err) || err != nil {
					return
				}
			}
			return
		}
		some := false
		if jsonspan.KindOf(text) == jsonspan.Array {
			for item := range jsonspan.Elements(text) {
				if some = true; !yield(py.JSON(item), nil) {
					return
				}
			}
		} else if some = true; !yield(rootValue(text, false), nil) {
			return
		}
		if !some {
			yield(py.Dict(), nil)
		}
	}
}

// customs hands out what a custom extractor yields.
func (p *Page) customs(extract func(*Page) iter.Seq2[py.Value, error], found func(jsonspan.Item) bool) (bool, error) {
	for v, err := range extract(p) {
		if err != nil {
			return false, err
		}
		item, err := p.single.ofValue(v)
		if err != nil {
			return false, err
		}
		if !found(item) {
			return false, nil
		}
	}
	return true, nil
}

// ValuesIn yields what the extractor finds in a JSON text that is no response. The
// values are borrowed from it.
func (s *Simple) ValuesIn(text []byte) iter.Seq2[py.Value, error] {
	return func(yield func(py.Value, error) bool) {
		p := s.page()
		p.ctx, p.simple, p.plan, p.tally = context.Background(), s, s.prepare(), &tally{}
		p.body.text = text
		p.Values()(yield)
		p.drop()
	}
}

// Values yields what the extractor finds in a response that was got by other
// means: the status of a job, the places of its results. It leaves the response
// open; the values are borrowed from it.
func (s *Simple) Values(resp *fetch.Response) iter.Seq2[py.Value, error] {
	return func(yield func(py.Value, error) bool) {
		p := s.page()
		p.ctx, p.simple, p.plan, p.resp, p.tally = context.Background(), s, s.prepare(), resp, &tally{}
		p.Values()(yield)
		p.resp = nil
		p.drop()
	}
}
