package retriever

import (
	"bytes"
	"errors"
	"io"
	"iter"

	"github.com/airgen/airgen/runtime/decode"
	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/jsonspan"
)

// unwrapped is how much uncompressed JSON a page holds before it reads on in a
// window. It is less than the cap of plain bodies: those are held anyway.
const unwrapped = 2 << 20

// body says where the records of a page are.
type body struct {
	text     []byte // checked JSON in memory
	indexed  bool   // the page's index has the records of text
	streamed bool   // the page's window reads on
	elements bool   // a decoder has to make the elements
	split    iter.Seq2[decode.Part, error]
	rest     []byte // the element without the records that split has yielded
	opened   bool
	problem  error // why there are no records
}

// validate looks at a response while it can still be asked for again. What is
// wrong with the text is returned; what is wrong with the path is kept.
func (p *Page) validate(resp *fetch.Response) error {
	p.resp, p.body = resp, body{}
	err := p.open()
	if err == nil || !broken(err) {
		return nil
	}
	p.body = body{}
	return bodyFailure(err)
}

// broken tells whether an error means that the text is not what it should be.
func broken(err error) bool {
	for _, not := range []error{jsonspan.ErrManyMatches, jsonspan.ErrTooLarge, jsonspan.ErrTwoDeep} {
		if errors.Is(err, not) {
			return false
		}
	}
	return true
}

// open finds out where the records are, once.
func (p *Page) open() error {
	b := &p.body
	if b.opened {
		return b.problem
	}
	b.opened = true
	if !p.ok() {
		return nil
	}
	if b.problem = p.openBody(); b.problem != nil && broken(b.problem) && p.excused() {
		*b = body{opened: true}
	}
	return b.problem
}

// excused tells whether the page need not be what the decoder expects: nobody
// promised records with a status that is no success, nor where the manifest says
// to ignore the answer.
func (p *Page) excused() bool {
	return p.resp != nil && (p.resp.Status >= 300 || p.resp.Action == fetch.Ignore)
}

func (p *Page) openBody() error {
	b := &p.body
	if p.resp == nil {
		return p.openText(b.text)
	}
	switch p.plan.body {
	case bodyElements:
		b.elements = true
		return nil
	case bodyWrapped:
		return p.openWrapped()
	case bodySplit:
		return p.openSplit()
	}
	if p.resp.Whole {
		return p.openText(p.resp.Body)
	}
	return p.openReader(p.resp.Reader())
}

// openText takes a body of JSON that is held whole.
func (p *Page) openText(text []byte) error {
	b := &p.body
	if b.text = trim(text); len(b.text) == 0 {
		return nil
	}
	x := &p.plan.extract
	if x.custom != nil || len(x.of) > 0 {
		return jsonspan.Valid(b.text)
	}
	b.indexed = true
	return p.index.Read(b.text, x.path)
}

// openReader takes a body of JSON that is too large to be held.
func (p *Page) openReader(in io.Reader) error {
	x := &p.plan.extract
	if x.custom == nil && len(x.of) == 0 && x.path.Streamable() {
		p.window.Reset(in, x.path)
		p.body.streamed = true
		return nil
	}
	text, err := readAll(p.buf[:0], in)
	p.buf = text
	if err != nil {
		return err
	}
	return p.openText(text)
}

// openWrapped takes JSON inside another encoding.
func (p *Page) openWrapped() error {
	content := p.content()
	for d := p.simple.Decoder; !decode.IsJSON(d); {
		w := d.(decode.Wrapper) // wrapsJSON has looked
		var err error
		if content, err = w.Unwrap(content); err != nil {
			return err
		}
		d = w.Wraps()
	}
	text, err := readAll(p.buf[:0], io.LimitReader(content, unwrapped))
	p.buf = text
	switch {
	case err != nil:
		return err
	case len(text) == unwrapped:
		return p.openReader(io.MultiReader(bytes.NewReader(text), content))
	case len(trim(text)) == 0 || string(trim(text)) == "null":
		return decode.ErrNotJSON
	}
	return p.openText(text)
}

// wrapsJSON tells whether there is JSON at the bottom of a wrapper.
func wrapsJSON(d decode.Decoder) bool {
	for {
		w, ok := d.(decode.Wrapper)
		if !ok {
			return decode.IsJSON(d)
		}
		d = w.Wraps()
	}
}

// openSplit takes a body of which a decoder makes one element.
func (p *Page) openSplit() error {
	x := &p.plan.extract
	if !p.resp.Whole && x.custom == nil && len(x.of) == 0 {
		parts, ok := p.simple.Decoder.(decode.Splitter).Split(p.content(), x.segments)
		if ok {
			p.body.split = parts
			return nil
		}
	}
	if p.resp.Whole && len(trim(p.resp.Body)) == 0 {
		return nil
	}
	for element, err := range p.simple.Decoder.Elements(p.content()) {
		if errors.Is(err, decode.ErrMalformed) {
			p.simple.warn("The response of the API cannot be parsed and is taken for empty: " + err.Error())
			return nil
		}
		if err != nil {
			return err
		}
		p.buf = append(p.buf[:0], element...)
		break
	}
	return p.openText(p.buf)
}

// content is the body for a decoder.
func (p *Page) content() decode.Body {
	return decode.Body{
		Reader:      p.resp.Reader(),
		ContentType: p.resp.Header.Get("Content-Type"),
		Warn:        p.simple.warn,
	}
}

// bodyFailure turns what went wrong inside a body into the failure of the slice.
func bodyFailure(err error) error {
	var (
		known  *failure.Error
		told   *decode.Error
		syntax *jsonspan.SyntaxError
	)
	switch {
	case err == nil, errors.As(err, &known):
		return err
	case errors.As(err, &told):
		return failure.System(told.Message, told.Error(), err)
	case errors.As(err, &syntax), errors.Is(err, decode.ErrNotJSON):
		return failure.System("The response of the API is not valid JSON.", err.Error(), err)
	case errors.Is(err, jsonspan.ErrManyMatches):
		return failure.System("The record path matches more than one place of the response.", err.Error(), err)
	}
	return failure.System("The response of the API could not be read to its end.", err.Error(), err)
}

// notObject is the failure for records that are not objects: the CDK fails on
// them too, though later and with less to go by.
func notObject(raw []byte) error {
	const most = 60
	text := string(raw[:min(len(raw), most)])
	if len(raw) > most {
		text += "…"
	}
	return failure.System("A record of the response is not an object.", "A record of the response is not an object: "+text, nil)
}

// trim cuts off what JSON holds for blank.
func trim(text []byte) []byte { return bytes.Trim(text, " \t\r\n") }

// readAll appends all that in has.
func readAll(to []byte, in io.Reader) ([]byte, error) {
	buf := bytes.NewBuffer(to)
	_, err := buf.ReadFrom(in)
	return buf.Bytes(), err
}
