package source

import (
	"context"
	"fmt"
	"sync"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/py"
)

// Instances collects the streams that dynamic streams make, and what reads
// those that are not read in the walk of their parents. No two of them may have
// the same name.
type Instances struct {
	Streams []Stream
	Readers []Reader

	names map[string]bool
}

// Add adds a stream. chosen tells that the user's config names
// the stream, so that the user can do something about a name that is taken.
func (i *Instances) Add(stream Stream, chosen bool) error {
	if i.names[stream.Name] {
		message := fmt.Sprintf("Dynamic streams list contains a duplicate name: %s. Please contact Airbyte Support.", stream.Name)
		if chosen {
			message = fmt.Sprintf("Dynamic streams list contains a duplicate name: %s. Please check your configuration.", stream.Name)
			return failure.Config(message, message, nil)
		}
		return failure.System(message, message, nil)
	}
	if i.names == nil {
		i.names = map[string]bool{}
	}
	i.names[stream.Name] = true
	i.Streams = append(i.Streams, stream)
	return nil
}

// Components are what a components resolver gives to one stream: a record, and
// the slice that it is from.
type Components struct{ Values, Slice py.Value }

// Resolve reads the records of a components resolver, in their order: the stream
// at the end of a walk that nobody selects. Its first error ends it.
func (e *Env) Resolve(ctx context.Context, reader Reader) ([]Components, error) {
	last := reader.Nodes[len(reader.Nodes)-1]
	passes, err := plan(&reader, []string{last.Stream}, func(string) py.Value { return py.Value{} }, groups{})
	if err != nil {
		return nil, err
	}
	r := &reading{env: e, workers: newWorkers(1)}
	walk, err := newWalk(r, passes[0], nil)
	if err != nil {
		return nil, err
	}
	walk.resolved = &resolved{}
	return walk.resolve(ctx)
}

// resolved is what a walk over a components resolver found.
type resolved struct {
	mu    sync.Mutex
	found []Components
	err   error
}

// resolve reads a resolving walk to its end.
func (w *Walk) resolve(ctx context.Context) ([]Components, error) {
	outer := ctx
	ctx, w.stop = context.WithCancel(ctx)
	defer w.stop()
	w.ctx = ctx
	if err := w.reading.workers.acquire(ctx); err != nil {
		return nil, err
	}
	defer w.reading.workers.release()
	w.walk(ctx)
	if w.resolved.err != nil {
		return nil, w.resolved.err
	}
	return w.resolved.found, outer.Err()
}

// Found takes a record of the components resolver that the walk reads.
func (w *Walk) Found(values, slice py.Value) {
	w.resolved.mu.Lock()
	defer w.resolved.mu.Unlock()
	w.resolved.found = append(w.resolved.found, Components{values.Detach(), slice.Detach()})
}

// fail ends a resolving walk with its first error. A nil one does not care.
func (r *resolved) fail(w *Walk, err error) {
	if r == nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.err == nil {
		r.err = err
		w.stop()
	}
}
