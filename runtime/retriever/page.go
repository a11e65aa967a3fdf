package retriever

import (
	"context"
	"errors"
	"iter"

	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
)

// Page is one page of records. It is lent until the loop asks for the next one;
// what its methods return is lent as long.
type Page struct {
	state

	// Memory that the next page uses again.
	index     jsonspan.Index
	window    jsonspan.Stream
	rec       record.Record
	buf       []byte // text that is not the body itself
	scratch   []byte // one element, or one merged record
	single    single
	expansion expansion
}

// state is what belongs to one page.
type state struct {
	simple *Simple
	plan   *plan
	seat   *Seat           // set where other loops read the page too
	ctx    context.Context // of the read, for the rest of cut-off lists
	resp   *fetch.Response // nil for the first page of a lazy read
	ask    Ask
	last   bool // of the chunks of query properties
	tally  *tally
	cancel func() // ends the exchange of a page asked for ahead

	body    body
	raw     int64
	begun   bool // the records have been asked for
	drained bool // … and have come to their end
	stopped bool

	response py.Value
	shown    bool // response is known
}

// tally counts what was kept of a page, over all its chunks.
type tally struct {
	kept   int64
	last   []byte // the last record that was kept, as JSON
	some   bool
	merged merger
}

func (t *tally) reset() {
	t.kept, t.some = 0, false
	t.merged.reset()
}

// Status is the HTTP status; 200 for the first page of a lazy read.
func (p *Page) Status() int {
	if p.resp == nil {
		return 200
	}
	return p.resp.Status
}

// ok tells whether the response may have records.
func (p *Page) ok() bool { return p.resp == nil || p.resp.OK }

// Token is the token that the page was asked for with, Undefined for none.
func (p *Page) Token() py.Value { return p.ask.Token }

// PageSize is the page size that replaced the manifest's, 0 for none.
func (p *Page) PageSize() int64 { return p.ask.PageSize }

// Window gives the bounds of the window that the page belongs to: those of the
// slice, start and end, or those of the part that it was split into.
func (p *Page) Window(start, end string) (string, string) { return p.ask.Window(start, end) }

// Records yields the records of the page, before any filter. Each is lent until
// the next one. An error is the last thing yielded. It can be ranged over once.
func (p *Page) Records() iter.Seq2[*record.Record, error] { return p.records }

func (p *Page) records(yield func(*record.Record, error) bool) {
	left := false
	err := p.items(func(item jsonspan.Item) bool {
		if item.Flags&jsonspan.NotObject != 0 {
			left = true
			yield(nil, notObject(item.Raw))
			return false
		}
		p.rec.Set(item)
		left = !yield(&p.rec, nil)
		return !left
	})
	if err != nil && !left {
		yield(nil, err)
	}
}

// Values yields what the extractor finds, be it objects or not.
func (p *Page) Values() iter.Seq2[py.Value, error] {
	return func(yield func(py.Value, error) bool) {
		left := false
		err := p.items(func(item jsonspan.Item) bool {
			left = !yield(py.JSON(item.Raw), nil)
			return !left
		})
		if err != nil && !left {
			yield(py.Value{}, err)
		}
	}
}

// items hands out the records, once, and counts them.
func (p *Page) items(found func(jsonspan.Item) bool) error {
	if p.begun {
		return nil
	}
	p.begun = true
	if p.seat != nil {
		return p.seat.items(found)
	}
	if err := p.open(); err != nil {
		return bodyFailure(err)
	}
	if p.body.indexed && p.plan.known {
		p.raw = int64(p.index.Len())
		for i := range p.index.Len() {
			if !found(p.index.Item(i)) {
				return nil
			}
		}
		p.drained = true
		return nil
	}
	all, err := p.walk(func(item jsonspan.Item) bool {
		p.raw++
		return len(item.Raw) == 0 || found(item)
	})
	p.drained = all
	return bodyFailure(err)
}

// drain reads what the loop has left of a page, which tells how many records
// there were, and whether the page is sound to its end.
func (p *Page) drain() error {
	switch {
	case p.drained || p.body.indexed && p.plan.known:
		return nil
	case p.begun:
		return errLeftEarly
	}
	return p.items(func(jsonspan.Item) bool { return true })
}

// errLeftEarly tells a mistake of the loop: how many records a page has, and
// where the next one is, is only known at its end.
var errLeftEarly = errors.New("the records of a page were left before their end, and the next page asked for")

// RawCount is the number of records that the extractor has found: complete when
// Records has come to its end, and before that where a page is known at once.
func (p *Page) RawCount() int64 {
	if !p.begun && p.body.indexed && p.plan.known {
		return int64(p.index.Len())
	}
	return p.raw
}

// Keep counts a record that passed the filters: it is the page's last record
// until the next one is kept. Generated code calls it, after the last
// transformation, when the paginator looks at kept records.
func (p *Page) Keep(rec *record.Record) error {
	t := p.tally
	t.kept++
	last, err := rec.AppendAll(t.last[:0])
	if err != nil {
		return err
	}
	t.last, t.some = last, true
	return nil
}

// Stop ends the reading after this page: its last record lies before the window
// of a data feed.
func (p *Page) Stop() { p.stopped = true }

// LastRecord is the last record that was kept, None when there is none.
func (p *Page) LastRecord() py.Value {
	if !p.tally.some {
		return py.None
	}
	return py.RecordOf(py.JSON(p.tally.last), p.simple.Requester.Stream, py.Value{})
}

// LastPageSize is the number of records that were kept.
func (p *Page) LastPageSize() int64 { return p.tally.kept }

// Headers are the response's headers as cursors see them: a dict with the
// server's spelling, and the parsed Link header under "link".
func (p *Page) Headers() py.Value {
	if p.resp == nil {
		return py.Dict("link", py.Dict())
	}
	return p.resp.ServerHeaders()
}

// Response is the first decoded element: the body, or its first item when it is
// a list. It is {} for an empty body, and for decoders that read in a stream.
func (p *Page) Response() py.Value {
	if !p.shown {
		p.response, p.shown = p.root(), true
	}
	return p.response
}

// root finds the first element of the page.
func (p *Page) root() py.Value {
	if !p.plan.shown || p.open() != nil {
		return py.Dict()
	}
	b := &p.body
	switch {
	case b.streamed:
		return rootDict(p.window.Root(), false)
	case b.rest != nil:
		return py.JSON(b.rest)
	case len(b.text) == 0:
		return py.Dict()
	case b.indexed:
		return rootDict(p.index.Root(), jsonspan.KindOf(b.text) == jsonspan.Array)
	case jsonspan.KindOf(b.text) == jsonspan.Array:
		for first := range jsonspan.Elements(b.text) {
			return rootValue(first, true)
		}
		return py.Dict()
	}
	return rootValue(b.text, false)
}

// fewMembers is the number of members up to which a root becomes a dict of its
// own: its members have been found already, and to look for them again would
// mean to go over the records.
const fewMembers = 64

// rootDict is the value of a root whose members are known.
func rootDict(root jsonspan.Root, item bool) py.Value {
	if n := len(root.Members); n == 0 || n > fewMembers {
		return rootValue(root.Raw, item)
	}
	keys := make([]string, 0, len(root.Members))
	values := make([]py.Value, 0, len(root.Members))
	for _, m := range root.Members {
		key, ok := jsonspan.UnquoteView(root.Raw[m.Key:m.KeyEnd])
		if !ok {
			return rootValue(root.Raw, item)
		}
		keys = append(keys, key)
		values = append(values, py.JSON(root.Raw[m.Value:m.End]))
	}
	return py.DictOf(keys, values)
}

// rootValue is the value of a root. A body that is null reads as {}, an item
// that is null as None.
func rootValue(raw []byte, item bool) py.Value {
	if len(raw) == 0 || !item && string(raw) == "null" {
		return py.Dict()
	}
	return py.JSON(raw)
}

// drop gives back what the page holds.
func (p *Page) drop() {
	s := p.simple
	if p.resp != nil {
		p.resp.Close()
	}
	if p.cancel != nil {
		p.cancel()
	}
	p.state = state{}
	p.buf = p.buf[:0]
	s.pages.Put(p)
}
