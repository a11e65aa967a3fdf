package retriever

import (
	"context"
	"errors"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
)

// read is one reading of a slice.
type read struct {
	simple   *Simple
	plan     *plan
	ctx      context.Context
	progress Progress
	request  func(Ask) (*fetch.Request, error)

	ask   Ask
	tally tally
	next  *ahead    // the page that has been asked for while this one is emitted
	told  *py.Value // its token, or that there is none, as the strategy has told early

	lazy    bool     // the first page is given
	first   bool     // … and comes next
	given   py.Value // … and this is it
	resumed bool     // the page to read is where the state says to go on
	refused Refuser  // … was refused; not nil until the first page is there
	sizes   shrinker
	resets  resetter
}

func (s *Simple) read(ctx context.Context, progress Progress, request func(Ask) (*fetch.Request, error)) *read {
	r := &read{simple: s, plan: s.prepare(), ctx: ctx, progress: progress, request: request}
	r.sizes = shrinker{rule: s.Shrink}
	r.resets = resetter{rule: s.Reset}
	return r
}

// errLeft tells that the loop over the pages was left.
var errLeft = errors.New("the loop was left")

// all yields the pages, and the error that ended them.
func (r *read) all(yield func(*Page, error) bool) {
	var err error
	if r.simple.Split != nil {
		err = r.windows(yield)
	} else {
		err = r.run(yield)
	}
	if err != nil && !errors.Is(err, errLeft) {
		yield(nil, err)
	}
}

// run reads from the first page, or from where the state says, to the last.
func (r *read) run(yield func(*Page, error) bool) error {
	defer r.forget()
	r.begin()
	for {
		p, err := r.group(yield)
		if err != nil {
			if r.refuse(err) {
				continue
			}
			return err
		}
		more, err := r.after(p)
		p.drop()
		if err != nil || !more {
			return err
		}
	}
}

// begin finds the first token.
func (r *read) begin() {
	r.ask.Token = r.simple.strategy().First()
	if r.progress == nil {
		return
	}
	if token := r.progress.ResumeToken(); !token.IsUndefined() {
		r.ask.Token, r.resumed, r.first = token, true, false
	}
}

// group reads one page: one response, or one for each chunk of properties. It
// returns the last of them.
func (r *read) group(yield func(*Page, error) bool) (*Page, error) {
	r.tally.reset()
	chunks, err := r.simple.Properties.chunks(r.ctx)
	if err != nil {
		return nil, err
	}
	for i, chunk := range chunks {
		r.ask.Properties = chunk
		p, err := r.fetch()
		if err != nil {
			return nil, err
		}
		p.last = i == len(chunks)-1
		if p.resp != nil && interrupts(p.resp.Action) {
			return p, nil
		}
		if p.ok() || p.last && r.tally.merged.some() {
			if err := r.emit(p, yield); err != nil {
				p.drop()
				return nil, err
			}
		}
		if p.last {
			return p, nil
		}
		p.drop()
	}
	return nil, errors.New("a list of properties without chunks")
}

// interrupts tells whether an action leaves the page without records and
// something else to do.
func interrupts(a fetch.Action) bool {
	return a == fetch.ResetPagination || a == fetch.ReducePageSize || a == fetch.SplitRequestWindow
}

// emit hands one response to the loop, and asks for the next one meanwhile.
func (r *read) emit(p *Page, yield func(*Page, error) bool) error {
	r.startAhead(p)
	if !yield(p, nil) {
		return errLeft
	}
	if !p.ok() {
		return nil
	}
	return p.drain()
}

// fetch gets the response for what is asked.
func (r *read) fetch() (*Page, error) {
	if r.first {
		r.first = false
		return r.givenPage()
	}
	if r.next != nil {
		n := r.next
		r.next = nil
		return n.wait()
	}
	p, req, err := r.prepare(r.ask)
	if err != nil {
		return nil, err
	}
	return p.send(r.ctx, req)
}

// held is how much of a body is held for decoders that read in a stream: enough
// for most answers to be asked for again when they break off.
const held = 256 << 10

// prepare builds the request for a page, and the page.
func (r *read) prepare(ask Ask) (*Page, *fetch.Request, error) {
	req, err := r.request(ask)
	if err != nil {
		return nil, nil, err
	}
	p := r.simple.page()
	p.ctx, p.simple, p.plan, p.ask, p.tally = r.ctx, r.simple, r.plan, ask, &r.tally
	if r.plan.body != bodyElements {
		req.Validate = p.validate
	} else if r.plan.extract.custom == nil {
		req.Hold = held
	}
	return p, req, nil
}

// send sends the request of a page.
func (p *Page) send(ctx context.Context, req *fetch.Request) (*Page, error) {
	resp, err := p.simple.Requester.Send(ctx, req)
	if err != nil {
		p.resp = nil // what validate saw is gone
		p.drop()
		return nil, err
	}
	if p.resp != resp {
		p.resp, p.body = resp, body{}
	}
	return p, nil
}

// givenPage makes the first page of a lazy read.
func (r *read) givenPage() (*Page, error) {
	p := r.simple.page()
	p.ctx, p.simple, p.plan, p.ask, p.tally = r.ctx, r.simple, r.plan, r.ask, &r.tally
	value := r.given
	if value.IsUndefined() {
		value = py.ListOf()
	}
	text, err := value.AppendJSON(p.buf[:0])
	if err != nil {
		p.drop()
		return nil, err
	}
	p.buf, p.body.text = text, text
	return p, nil
}

// after decides what follows a page, and reports whether there is more.
func (r *read) after(p *Page) (bool, error) {
	var action fetch.Action
	if p.resp != nil {
		action = p.resp.Action
	}
	switch {
	case action == fetch.SplitRequestWindow:
		return false, r.rejected(p)
	case action == fetch.ReducePageSize:
		return true, r.shrink(p)
	case action == fetch.ResetPagination:
		return true, r.reset()
	}
	r.sizes.succeeded()
	if !p.ok() && r.refuse(nil) {
		return true, nil
	}
	if r.refused != nil {
		r.refused.Refuse()
		r.refused = nil
	}
	if !p.ok() {
		return false, r.report(py.Value{})
	}
	r.resumed = false
	if r.resets.reached(r.tally.kept) {
		return true, r.reset()
	}
	if p.stopped {
		return false, r.report(py.Value{})
	}
	next, err := r.nextToken(p)
	if err != nil {
		return false, err
	}
	if err := r.report(next); err != nil || next.IsUndefined() {
		return false, err
	}
	r.ask.Token = next
	r.ask.PageSize = r.sizes.current
	return true, nil
}

// nextToken is the token of the page behind p, Undefined when there is none. It
// borrows nothing.
func (r *read) nextToken(p *Page) (py.Value, error) {
	if told := r.told; told != nil {
		r.told = nil
		return *told, nil
	}
	next, err := r.simple.strategy().Next(p)
	if err != nil || !next.Truth() {
		return py.Value{}, err
	}
	return next.Detach(), nil
}

// report tells the slice of a page that was emitted whole.
func (r *read) report(next py.Value) error {
	if r.progress == nil {
		return nil
	}
	return r.progress.PageRead(next)
}

// refuse begins again with the first page when the API refuses the token of a
// resumed slice, in which case it reports true. The slice keeps its token until
// the first page is there: it may be that nothing is answered at all.
func (r *read) refuse(err error) bool {
	if !r.resumed || err != nil && (r.ctx.Err() != nil || errors.Is(err, errLeft) || !judged(err)) {
		return false
	}
	slice, ok := r.progress.(Refuser)
	if !ok {
		return false
	}
	r.refused, r.resumed = slice, false
	r.ask.Token = r.simple.strategy().First()
	r.first = r.lazy
	return true
}

// judged tells whether an error is the API's judgement of the request, and not
// an outage.
func judged(err error) bool {
	f := failure.As(err)
	return f != nil && f.Cause == nil && f.Kind != failure.TransientError
}
