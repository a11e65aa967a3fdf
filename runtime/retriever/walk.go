package retriever

import "github.com/airgen/airgen/runtime/jsonspan"

// walk hands out the records, wherever they are. It reports whether it came to
// their end.
func (p *Page) walk(found func(jsonspan.Item) bool) (bool, error) {
	b, x := &p.body, &p.plan.extract
	switch {
	case !p.ok():
		return true, nil
	case x.custom != nil:
		return p.customs(x.custom, found)
	case b.elements:
		return p.walkElements(found)
	case b.split != nil:
		return p.walkParts(found)
	case b.streamed:
		return p.walkStream(found)
	case b.indexed:
		return x.indexed(p, found)
	case len(b.text) == 0:
		return true, nil
	}
	return x.each(p, b.text, found)
}

func (p *Page) walkStream(found func(jsonspan.Item) bool) (bool, error) {
	x := &p.plan.extract
	for item := range p.window.Records() {
		more := true
		var err error
		if x.expand == nil {
			more = found(item)
		} else {
			more, err = p.expanded(x.expand, item, found)
		}
		if !more || err != nil {
			return false, err
		}
	}
	return true, p.window.Err()
}

func (p *Page) walkElements(found func(jsonspan.Item) bool) (bool, error) {
	for element, err := range p.simple.Decoder.Elements(p.content()) {
		if err != nil {
			return false, err
		}
		if more, err := p.element(element, found); !more || err != nil {
			return false, err
		}
	}
	return true, nil
}

// element finds the records in one element.
func (p *Page) element(text []byte, found func(jsonspan.Item) bool) (bool, error) {
	// A list of one body: what is inside the element is not searched item by item.
	p.scratch = append(append(append(p.scratch[:0], '['), text...), ']')
	return p.plan.extract.each(p, p.scratch, found)
}

// walkParts hands out records of an element that is too large to be held.
func (p *Page) walkParts(found func(jsonspan.Item) bool) (bool, error) {
	x := &p.plan.extract
	for part, err := range p.body.split {
		if err != nil {
			return false, err
		}
		if part.Rest {
			p.body.rest = part.Text
			continue
		}
		item, err := p.single.of(part.Text)
		if err != nil {
			return false, err
		}
		more := true
		if x.expand == nil {
			more = found(item)
		} else {
			more, err = p.expanded(x.expand, item, found)
		}
		if !more || err != nil {
			return false, err
		}
	}
	return true, nil
}
