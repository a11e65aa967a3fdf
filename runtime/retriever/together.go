package retriever

import (
	"context"
	"errors"
	"iter"

	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// Together lets several loops over Pages read the same pages, when they ask for
// the same and differ in what they take of it. Each page is asked for once, and
// each record is shown to one loop after the other, so that nothing is held for
// a loop that has fallen behind. A loop that fails leaves the others alone.
//
// The loops must begin with the first page, look at nothing of a page but its
// records, and not decide about the pages to come.
type Together struct{ seats []*Seat }

// Seat is one loop's place. The loop's Progress hands it to Pages: see Seated.
type Seat struct {
	loop    func() error
	advance func() (struct{}, bool)
	stop    func()
	suspend func(struct{}) bool
	event   event
	reading bool // the records of a page
	done    bool
	err     error

	// What the loop wants to read, once it has asked Pages for it.
	simple   *Simple
	ctx      context.Context
	progress Progress
	request  func(Ask) (*fetch.Request, error)
	page     Page // as the loop sees it
}

// event is what a loop goes on with.
type event struct {
	page *Page
	item *jsonspan.Item
	err  error // neither page nor item nor error: the page, or the reading, is over
}

// Seated is a Progress whose loop may read the pages of others. Seat is nil for
// one that has its pages to itself.
type Seated interface{ Seat() *Seat }

func seatOf(progress Progress) *Seat {
	if s, ok := progress.(Seated); ok {
		return s.Seat()
	}
	return nil
}

// Add takes a loop in. The pages are asked for as the first one that gets as far
// asks for them.
func (t *Together) Add(loop func() error) *Seat {
	s := &Seat{loop: loop}
	t.seats = append(t.seats, s)
	return s
}

// Run runs the loops to their ends, and returns their results in the order in
// which they came.
func (t *Together) Run() []error {
	defer func() {
		for _, s := range t.seats {
			s.stop()
		}
	}()
	var lead *Seat
	for _, s := range t.seats {
		s.start()
		if lead == nil && !s.done {
			lead = s
		}
	}
	if lead != nil {
		r := lead.simple.read(lead.ctx, t, lead.request)
		r.all(func(p *Page, err error) bool {
			if err != nil {
				t.tell(event{err: err})
				return false
			}
			return t.read(p)
		})
		t.tell(event{})
	}
	errs := make([]error, len(t.seats))
	for i, s := range t.seats {
		errs[i] = s.err
	}
	return errs
}

// read shows a page to all, and reports whether anyone wants another.
func (t *Together) read(p *Page) bool {
	t.tell(event{page: p})
	err := p.items(func(item jsonspan.Item) bool {
		more := false
		for _, s := range t.seats {
			if s.reading {
				s.goOn(event{item: &item})
				more = true
			}
		}
		return more
	})
	for _, s := range t.seats {
		if s.reading {
			s.goOn(event{err: err})
		}
	}
	return t.alive()
}

// tell has every loop go on with an event.
func (t *Together) tell(e event) {
	for _, s := range t.seats {
		s.goOn(e)
	}
}

func (t *Together) alive() bool {
	for _, s := range t.seats {
		if !s.done {
			return true
		}
	}
	return false
}

// ResumeToken implements Progress: the pages are read from the first on.
func (t *Together) ResumeToken() py.Value { return py.Value{} }

// PageRead implements Progress for those that have read the page.
func (t *Together) PageRead(next py.Value) error {
	for _, s := range t.seats {
		if s.done || s.progress == nil {
			continue
		}
		if err := s.progress.PageRead(next); err != nil {
			s.goOn(event{err: err})
		}
	}
	if !t.alive() {
		return errLeft
	}
	return nil
}

// start runs the loop to where it asks for pages.
func (s *Seat) start() {
	s.advance, s.stop = iter.Pull(func(suspend func(struct{}) bool) {
		s.suspend = suspend
		s.err = s.loop()
	})
	s.goOn(event{})
}

// goOn runs the loop with an event until it wants the next one.
func (s *Seat) goOn(e event) {
	if s.done {
		return
	}
	s.event = e
	if _, more := s.advance(); !more {
		s.done, s.reading = true, false
	}
}

// errStopped ends a loop that nobody waits for any more.
var errStopped = errors.New("the reading was stopped")

// wait is called by the loop; it comes back with the next event.
func (s *Seat) wait() event {
	if !s.suspend(struct{}{}) {
		return event{err: errStopped}
	}
	return s.event
}

// pages yields what the others read too.
func (s *Seat) pages(yield func(*Page, error) bool) {
	for {
		e := s.wait()
		switch {
		case e.err != nil:
			yield(nil, e.err)
			return
		case e.page == nil:
			return
		}
		s.page.state = state{seat: s, simple: s.simple, ask: e.page.ask}
		if !yield(&s.page, nil) {
			return
		}
	}
}

// items hands out the records of the page that the others read too.
func (s *Seat) items(found func(jsonspan.Item) bool) error {
	s.reading = true
	defer func() { s.reading = false }()
	for {
		e := s.wait()
		if e.item == nil {
			return bodyFailure(e.err)
		}
		if !found(*e.item) {
			return nil
		}
	}
}
