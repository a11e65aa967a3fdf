package source

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
)

// Feed is one node's part in a pass: where its slices come from, who reads
// them, and what happens to its records and errors. The zero Feed is inactive
// and ignores everything.
type Feed struct {
	walk     *Walk
	node     *Node
	out      *output // nil: the stream is not selected in this pass
	edges    []Edge  // to the parents of this pass
	parents  []*Feed // at the ends of edges
	children []*Feed

	opened  atomic.Int64   // slices so far
	done    atomic.Int64   // … of which were read
	records atomic.Int64   // of all slices
	nested  bool           // slices are read while a parent's are
	inOrder bool           // slices are read one after the other
	fresh   bool           // no state came in
	pending sync.WaitGroup // slices that are being read
	gaveUp  atomic.Bool    // no further slices
	failed  atomic.Bool    // the stream ends INCOMPLETE

	counters fetch.Counters
	scope    fetch.Scope // of the requests that the slices make

	// tracker is what the walk reads and the nodes below begin from, emits what
	// the stream itself is due. They are one, unless the stream continues from
	// elsewhere than those below it: see Node.OwnWindow.
	tracker, emits checkpoint.Tracker
	mu             sync.Mutex // keeps the states of the stream in order

	together *together // nil: the feed's slices have their pages to themselves

	beginOnce sync.Once
	helper    Helper // nil unless it was asked for
}

// apart reports whether the stream continues from elsewhere than those below it.
func (f *Feed) apart() bool { return f.emits != f.tracker }

// Active tells whether this pass needs the node: because its stream is
// selected, or one below it. It turns false when the feed gave up.
func (f *Feed) Active() bool {
	return f.walk != nil && !f.gaveUp.Load()
}

// Fresh tells whether the node is read for the first time: no state came in for
// the stream, or, where it is only a parent here, for it as a parent. The CDK
// reads lazily only then.
func (f *Feed) Fresh() bool { return f.fresh }

// Slices opens a partition and yields the windows of it that are still to be
// read: one without bounds when there is no cursor, and none when the node is
// inactive or everything was read before. Each must be handed to Go. An error
// of the cursor makes the feed give up.
func (f *Feed) Slices(ctx context.Context, partition py.Value) iter.Seq[*Slice] {
	// So little stands here because the compiler copies it into every loop of a
	// connector, which would take longer to build.
	return func(yield func(*Slice) bool) { f.slices(ctx, partition, yield) }
}

func (f *Feed) slices(ctx context.Context, partition py.Value, yield func(*Slice) bool) {
	if !f.Active() || ctx.Err() != nil {
		return
	}
	for s, err := range f.open(partition) {
		if err != nil {
			f.Fail(err)
			return
		}
		if ctx.Err() != nil || f.walk.probe.skips(f) {
			return
		}
		s.feed, s.number = f, f.opened.Add(1)
		if f.together != nil {
			s.key = partition.CanonicalJSON()
		}
		f.logSlice(s, partition)
		if !yield(s) {
			return
		}
	}
}

// logSlice says, when debugging, what is going to be read.
func (f *Feed) logSlice(s *Slice, partition py.Value) {
	logger := f.walk.reading.env.logger
	if logger.Enabled(context.Background(), slog.LevelDebug) {
		logger.Debug("slice of "+f.node.Key, "partition", partition.Repr(), "start", s.Start(), "end", s.End())
	}
}

// Go reads a slice: on a free worker, or on the next one when few wait for it,
// or in place, so that neither depth nor the number of parents can block or pile
// up. A nil result closes the slice, which may write a STATE. An error fails the
// stream and all that are read below it, while other slices go on. When the sync
// is being stopped, the result does not count and the slice stays open.
func (f *Feed) Go(ctx context.Context, s *Slice, read func(ctx context.Context) error) {
	if f.walk == nil {
		return
	}
	f.walk.probe.reads(s)
	ctx = f.scope.In(ctx)
	f.pending.Add(1)
	f.walk.group.Add(1)
	p := part{f, s, ctx, func() error { return guarded(func() error { return read(ctx) }) }}
	if f.together != nil {
		f.together.add(p)
		return
	}
	f.walk.start(f.inOrder, func() { p.end(p.read()) })
}

// Skip is Go for a slice of which the API says that there is nothing to read.
func (f *Feed) Skip(ctx context.Context, s *Slice) {
	s.skipped = true
	f.Go(ctx, s, func(context.Context) error { return nil })
}

// part is a slice that was handed out.
type part struct {
	feed  *Feed
	slice *Slice
	ctx   context.Context
	read  func() error
}

// end takes the result of reading the slice.
func (p part) end(err error) {
	defer p.feed.walk.group.Done()
	defer p.feed.pending.Done()
	p.slice.finish(p.ctx, err)
}

// start has a worker run a task, now or later, or runs it in place.
func (w *Walk) start(inPlace bool, task func()) {
	if inPlace || !w.reading.workers.start(&w.queue, task) {
		task()
	}
}

// Fail says that the slices of this node can no longer be told, for example
// because a parent's key is ambiguous. The stream and all below it end
// INCOMPLETE with this error; the parent reads on. Slices that were handed out
// are read to their end.
func (f *Feed) Fail(err error) {
	if f.walk == nil || err == nil {
		return
	}
	f.gaveUp.Store(true)
	f.together.release() // nobody has to wait for this feed
	if f.walk.ctx.Err() != nil {
		return // stopping is no failure
	}
	f.note(err)
	f.inherit(err, map[*Feed]bool{})
}

// AwaitParents waits until every slice of the node's parents, and of theirs,
// was read, and tells whether the complete list of parents is known: it is not
// when the node is inactive, when a parent failed, or when the sync stops. It
// must be called outside of any parent's slice.
func (f *Feed) AwaitParents(ctx context.Context) bool {
	if !f.Active() {
		return false
	}
	f.walk.reading.workers.wait(f.awaitAbove)
	return f.Active() && ctx.Err() == nil && !f.aboveFailed()
}

// awaitAbove waits from the roots down: only a finished slice above can no
// longer start one further down.
func (f *Feed) awaitAbove() {
	for _, parent := range f.parents {
		parent.awaitAbove()
		parent.pending.Wait()
	}
}

func (f *Feed) aboveFailed() bool {
	for _, parent := range f.parents {
		if parent.failed.Load() || parent.aboveFailed() {
			return true
		}
	}
	return false
}

// readInOrder keeps this feed and everything above it on one worker.
func (f *Feed) readInOrder() {
	f.inOrder = true
	for _, parent := range f.parents {
		parent.readInOrder()
	}
}

// note records an error of the node itself.
func (f *Feed) note(err error) {
	f.failed.Store(true)
	f.walk.probe.fail(f, err)
	f.walk.resolved.fail(f.walk, err)
	if f.out != nil {
		f.out.fail(err)
	}
}

// inherit hands an error to every node below, each once.
func (f *Feed) inherit(err error, seen map[*Feed]bool) {
	for _, child := range f.children {
		if seen[child] {
			continue
		}
		seen[child] = true
		child.note(err)
		child.inherit(err, seen)
	}
}

// closed marks a slice as read and writes the state if it is due. The slice's
// records were written before. The lock keeps the states of a stream in order.
func (f *Feed) closed(s *Slice) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	due, err := s.close()
	if err != nil || !due || f.out == nil {
		return err
	}
	return f.out.state(f.emits.AppendState(nil))
}

// pageRead notes a page of a resumable slice and writes the state if it is due.
func (f *Feed) pageRead(span *checkpoint.Slice, next py.Value) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !span.PageRead(next) || f.out == nil {
		return nil
	}
	return f.out.state(f.tracker.AppendState(nil))
}

// end says how the stream ended, and its last state. The lock keeps an older one
// from being repeated behind it.
func (f *Feed) end(complete bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.out.finish(f.emits.AppendState(nil), complete)
}

// statesApart is how far apart the states of a stream are on average, where
// slices are read faster. It is next to nothing to read again, and keeps a fast
// API with small slices from costing a STATE for a handful of records.
const statesApart = 20 * time.Millisecond

// begin tells the tracker where it stands in this pass.
func (f *Feed) begin() {
	env := f.walk.reading.env
	around := checkpoint.Surroundings{
		Now:  env.clock,
		Warn: func(message string) { env.Warn("Stream " + f.node.name() + ": " + message) },
	}
	if !env.frozen { // a clock that stands still would never let the next state come
		around.Apart = statesApart
	}
	for i, edge := range f.edges {
		around.Keeps = around.Keeps || edge.KeepsState
		around.Parents = append(around.Parents, checkpoint.Parent{
			Name: edge.Name, Tracker: f.parents[i].tracker, Incremental: edge.Incremental, Whole: edge.Collected,
		})
	}
	f.tracker.Begin(around)
	if f.apart() {
		f.emits.Begin(around)
	}
}

// errPanic marks an error that was a panic.
var errPanic = errors.New("panic")

// guarded runs generated code. A panic becomes an error, so that a mistake in
// one stream leaves the others alone.
func guarded(read func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = failure.System("", fmt.Sprintf("airgen bug: %v\n%s", p, debug.Stack()), errPanic)
		}
	}()
	return read()
}
