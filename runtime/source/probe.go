package source

import (
	"context"
	"errors"
	"sync"

	"github.com/airgen/airgen/runtime/py"
)

// errProbed ends the reading of a slice whose first record was seen.
var errProbed = errors.New("the stream has a record")

// probe is check's trial of one stream: its first slice is read up to its first
// record, and nothing that this does not need.
type probe struct {
	target *Feed

	mu      sync.Mutex
	sliced  bool // a slice is being read
	over    bool
	records int
	err     error
}

// trial is how a probe ended.
type trial struct {
	sliced  bool
	records int
	err     error
}

// prepareProbe makes the walk that tries a stream. Its error is one of building
// the stream.
func prepareProbe(env *Env, built *built, stream string) (*Walk, error) {
	for i := range built.readers {
		reader := &built.readers[i]
		if streamNode(reader, stream) == nil {
			continue
		}
		passes, err := plan(reader, []string{stream}, func(string) py.Value { return py.Value{} }, groups{})
		if err != nil {
			return nil, err
		}
		r := &reading{env: env, workers: newWorkers(1)}
		walk, err := newWalk(r, passes[0], nil)
		if err != nil {
			return nil, err
		}
		walk.probe = &probe{target: walk.members[0]}
		return walk, nil
	}
	return nil, errors.New("airgen bug: no reader reads stream " + stream)
}

// try reads a probing walk to its end.
func (w *Walk) try(ctx context.Context) trial {
	outer := ctx
	ctx, w.stop = context.WithCancel(ctx)
	defer w.stop()
	w.ctx = ctx
	if err := w.reading.workers.acquire(ctx); err != nil {
		return trial{err: err}
	}
	defer w.reading.workers.release()
	w.walk(ctx)
	p := w.probe
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.err == nil && !p.over {
		p.err = outer.Err()
	}
	return trial{sliced: p.sliced, records: p.records, err: p.err}
}

// skips tells whether a feed's next slice is not needed. A nil probe needs all.
func (p *probe) skips(f *Feed) bool {
	if p == nil {
		return false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.over
}

// reads notes that there is a slice to read. One whose job has nothing to read
// is none.
func (p *probe) reads(s *Slice) {
	if p == nil || s.feed != p.target || s.skipped {
		return
	}
	p.mu.Lock()
	p.sliced = true
	p.mu.Unlock()
}

// record takes a record of a feed; the target's first one is enough.
func (p *probe) record(f *Feed) error {
	if f != p.target {
		return nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.records++
	return errProbed
}

// sliceDone ends the probe after the target's first slice.
func (p *probe) sliceDone(s *Slice) {
	if p == nil || s.feed != p.target || s.skipped {
		return
	}
	p.mu.Lock()
	p.over = true
	p.mu.Unlock()
	s.feed.walk.stop()
}

// fail notes the target's first error and ends the probe.
func (p *probe) fail(f *Feed, err error) {
	if p == nil || f != p.target {
		return
	}
	p.mu.Lock()
	if p.err == nil && !p.over {
		p.err = err
	}
	p.over = true
	p.mu.Unlock()
	f.walk.stop()
}
