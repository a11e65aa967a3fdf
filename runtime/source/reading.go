package source

import (
	"context"
	"slices"
	"strings"
	"sync"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/protocol"
	"github.com/airgen/airgen/runtime/py"
)

// reading is one read command, or one probe of a check: the workers that its
// walks share, and what ends them all.
type reading struct {
	env     *Env
	workers workers
	abort   context.CancelCauseFunc

	groups groups

	guardMu sync.Mutex
	guard   *memoryGuard
}

// checkMemory ends the whole reading when the container is nearly out of memory.
func (r *reading) checkMemory() error {
	r.guardMu.Lock()
	defer r.guardMu.Unlock()
	err := r.guard.check(r.env.now())
	if err != nil {
		r.abort(err)
	}
	return err
}

// readStreams reads the selected streams of a connector. Its error is one that
// ends the command; failures of single streams are part of it.
func readStreams(ctx context.Context, env *Env, built *built) error {
	var selected []string
	for _, configured := range env.catalog.streams {
		name := configured.name
		switch {
		case !built.has(name):
			env.unknown = append(env.unknown, name)
		case !slices.Contains(selected, name):
			selected = append(selected, name)
		}
	}
	outputs := make(map[string]*output, len(selected))
	for _, name := range selected {
		outputs[name] = newOutput(env, name)
	}
	env.setOutputs(outputs)

	ctx, abort := context.WithCancelCause(ctx)
	defer abort(nil)
	r := &reading{
		env: env, workers: newWorkers(env.workers), abort: abort,
		groups: newGroups(built.streams), guard: newMemoryGuard(cgroups()),
	}
	walks, err := r.prepare(built, selected, outputs)
	if err != nil {
		return err
	}
	if len(selected) == 0 {
		return nil
	}
	env.info("Starting syncing")
	for _, name := range env.unknown {
		env.emit(protocol.AppendStatus(nil, name, protocol.Incomplete, env.now()))
	}
	r.run(ctx, walks)
	return r.verdict(ctx, selected, outputs)
}

// prepare builds every stream, also those that are not selected: what cannot be
// built fails the sync, as it does in the CDK.
func (r *reading) prepare(built *built, selected []string, outputs map[string]*output) ([]*Walk, error) {
	var walks []*Walk
	for i := range built.readers {
		reader := &built.readers[i]
		passes, err := plan(reader, selected, r.env.State)
		if err != nil {
			return nil, err
		}
		used := map[string]bool{}
		for _, p := range passes {
			walk, err := newWalk(r, p, outputs)
			if err != nil {
				return nil, err
			}
			walks = append(walks, walk)
			for key := range p.states {
				used[key] = true
			}
		}
		for _, node := range reader.Nodes {
			if used[node.Key] {
				continue
			}
			if _, err := node.Tracker(py.Value{}); err != nil {
				return nil, err
			}
		}
	}
	position := make(map[string]int, len(selected))
	for i, name := range selected {
		position[name] = i
	}
	slices.SortStableFunc(walks, func(a, b *Walk) int {
		return position[a.members[0].out.name] - position[b.members[0].out.name]
	})
	return walks, nil
}

// run makes the passes in the order of the catalog, as many at once as there
// are workers.
func (r *reading) run(ctx context.Context, walks []*Walk) {
	var group sync.WaitGroup
	for _, walk := range walks {
		if r.workers.acquire(ctx) != nil {
			break
		}
		group.Go(func() {
			defer r.workers.release()
			defer r.enterGroups(walk)()
			if ctx.Err() == nil {
				walk.run(ctx)
			}
		})
	}
	group.Wait()
}

// verdict is the error of the whole sync: what aborted it, or one that lists
// the streams that failed. An interrupted sync has none.
func (r *reading) verdict(ctx context.Context, selected []string, outputs map[string]*output) error {
	if cause := context.Cause(ctx); cause != nil {
		if failure.As(cause) != nil {
			return cause
		}
		return nil
	}
	var lines []string
	for _, name := range selected {
		lines = append(lines, outputs[name].failureLines()...)
	}
	if len(lines) == 0 {
		r.env.info("Finished syncing")
		return nil
	}
	message := "During the sync, the following streams did not sync successfully: " + strings.Join(lines, "\n")
	r.env.info(message)
	return failure.Config(message, "Concurrent read failure", nil)
}
