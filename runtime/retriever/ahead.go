package retriever

import (
	"context"
	"time"

	"github.com/airgen/airgen/runtime/fetch"
)

// smallPage is the size up to which the next page may be asked for while this
// one is emitted. Waiting for the network shows with small pages; two large ones
// would show in memory.
const smallPage = 1 << 20

// worthAhead is the time from which on an answer is worth asking for early. A
// faster one costs less than handing the request to another goroutine and back.
const worthAhead = time.Millisecond

// ahead is a page that has been asked for early.
type ahead struct {
	cancel context.CancelFunc
	done   chan struct{}
	page   *Page
	err    error
}

// startAhead asks for the page behind p when it is sure that the loop will want
// it: the strategy does not look at kept records, and nothing else can end or
// change the reading.
func (r *read) startAhead(p *Page) {
	s := r.simple
	if !s.Ahead || r.next != nil || s.Properties != nil || s.Reset != nil || s.Shrink != nil || s.Split != nil {
		return
	}
	if s.Requester.Latency() < worthAhead {
		return
	}
	if !p.ok() || !r.plan.known || p.open() != nil || p.body.streamed || len(p.body.text) > smallPage || !s.Requester.Room() {
		return
	}
	next, err := r.nextToken(p)
	if err != nil {
		return // it comes again when the page has been emitted
	}
	if r.told = &next; next.IsUndefined() {
		return
	}
	ask := r.ask
	ask.Token = next
	page, req, err := r.prepare(ask)
	if err != nil {
		return
	}
	ctx, cancel := context.WithCancel(fetch.Nested(r.ctx))
	n := &ahead{cancel: cancel, done: make(chan struct{})}
	r.next = n
	go func() {
		defer close(n.done)
		n.page, n.err = page.send(ctx, req)
	}()
}

// wait is the page, once it is there.
func (n *ahead) wait() (*Page, error) {
	<-n.done
	if n.err != nil {
		n.cancel()
		return nil, n.err
	}
	n.page.cancel = n.cancel // its body may still have to be read
	return n.page, nil
}

// forget drops a page that nobody wants any more.
func (r *read) forget() {
	if r.next == nil {
		return
	}
	r.next.cancel()
	if p, err := r.next.wait(); err == nil {
		p.drop()
	}
	r.next = nil
}
