package source

import (
	"cmp"
	"slices"
	"sync"

	"github.com/airgen/airgen/runtime/retriever"
)

// together are the feeds of nodes that take their records from the same pages.
// A slice waits for those of the other feeds of the same partition, which the
// generated code opens right after it, and all are read at once.
type together struct {
	walk  *Walk
	feeds []*Feed

	mu      sync.Mutex
	waiting []*party
}

// party are the slices of one partition that wait for each other, at most one of
// each feed.
type party struct {
	partition string
	parts     []part
}

func (p *party) has(f *Feed) bool {
	return slices.ContainsFunc(p.parts, func(x part) bool { return x.feed == f })
}

// seat finds the feeds of a pass that can be read from the same pages: those
// that begin with the first page.
func (w *Walk) seat(p *pass) {
	byPages := map[string]*together{}
	for _, feed := range w.order {
		pages := feed.node.Pages
		if pages == "" || startKey(feed.node, p.states[feed.node.Key]) != "" {
			continue
		}
		if byPages[pages] == nil {
			byPages[pages] = &together{walk: w}
		}
		t := byPages[pages]
		t.feeds = append(t.feeds, feed)
	}
	for _, t := range byPages {
		if len(t.feeds) < 2 {
			continue
		}
		for _, feed := range t.feeds {
			feed.together = t
		}
		w.together = append(w.together, t)
	}
}

// add takes a slice, and starts to read when it was the last one to come.
func (t *together) add(p part) {
	t.mu.Lock()
	i := slices.IndexFunc(t.waiting, func(x *party) bool { return x.partition == p.slice.key && !x.has(p.feed) })
	if i < 0 {
		i = len(t.waiting)
		t.waiting = append(t.waiting, &party{partition: p.slice.key})
	}
	in := t.waiting[i]
	in.parts = append(in.parts, p)
	complete := t.complete(in)
	if complete {
		t.waiting = slices.Delete(t.waiting, i, i+1)
	}
	t.mu.Unlock()
	if complete {
		t.start(in.parts)
	}
}

// complete reports whether no other feed has a slice to come. When the pass is
// being stopped, none has.
func (t *together) complete(p *party) bool {
	if t.walk.ctx.Err() != nil {
		return true
	}
	return !slices.ContainsFunc(t.feeds, func(f *Feed) bool { return f.Active() && !p.has(f) })
}

// release has everything read that waits, because what it waits for may not
// come.
func (t *together) release() {
	if t == nil {
		return
	}
	t.mu.Lock()
	waiting := t.waiting
	t.waiting = nil
	t.mu.Unlock()
	for _, p := range waiting {
		t.start(p.parts)
	}
}

func (w *Walk) release() {
	for _, t := range w.together {
		t.release()
	}
}

// start reads slices of one partition. The requests are those of a stream that
// is selected, if there is one.
func (t *together) start(parts []part) {
	slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(rank(a.feed), rank(b.feed)) })
	inOrder := slices.ContainsFunc(parts, func(p part) bool { return p.feed.inOrder })
	t.walk.start(inOrder, func() { readTogether(parts) })
}

func rank(f *Feed) int {
	if f.out != nil {
		return 0
	}
	return 1
}

func readTogether(parts []part) {
	if len(parts) == 1 {
		parts[0].end(parts[0].read())
		return
	}
	var reads retriever.Together
	for _, p := range parts {
		p.slice.seat = reads.Add(p.read)
	}
	for i, err := range reads.Run() {
		parts[i].end(err)
	}
}

// Seat is the slice's place among those that are read from the same pages; nil
// for a slice that is read alone.
func (s *Slice) Seat() *retriever.Seat { return s.seat }
