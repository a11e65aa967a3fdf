package source

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/protocol"
	"github.com/airgen/airgen/runtime/runstats"
)

// reading is one read command, or one probe of a check: the workers that its
// walks share.
type reading struct {
	env     *Env
	workers *workers
	ranked  bool // some walks are urgent

	groups  groups
	buffers bufferPool

	began time.Time // by the machine's clock
	walks []*Walk
	urls  *runstats.URLs // what was asked, if somebody wants to know
}

// readStreams reads the selected streams of a connector. Its error is one that
// ends the command; failures of single streams are part of it.
func readStreams(ctx context.Context, env *Env, built *built) error {
	selected, unknown := env.catalog.split(built)
	env.warnOfUnknown(built)
	outputs := make(map[string]*output, len(selected))
	for _, name := range selected {
		outputs[name] = newOutput(env, name)
	}
	env.setOutputs(outputs)

	ctx, abort := context.WithCancelCause(ctx)
	defer abort(nil)
	go env.guard.watch(ctx, abort)
	r := &reading{
		env: env, workers: newWorkers(env.workers),
		groups: newGroups(built.streams), began: time.Now(),
	}
	if env.watch.page != nil {
		r.urls = new(runstats.URLs)
	}
	var err error
	if r.walks, err = r.prepare(built, selected, outputs); err != nil {
		return err
	}
	if len(selected) == 0 {
		return nil // the CDK says nothing then, not even of unknown streams
	}
	env.info("Starting syncing")
	for _, name := range unknown {
		env.emit(protocol.AppendStatus(nil, name, protocol.Incomplete, env.Now()))
	}
	watcher := r.startWatching()
	go r.keepAlive(ctx)
	r.run(ctx)
	r.logNumbers()
	reported := watcher.finish()
	return errors.Join(r.verdict(ctx, selected, outputs), reported)
}

// split sorts the catalog's streams into those that exist and the others, each
// once and in the order of the catalog.
func (c *catalog) split(built *built) (selected, unknown []string) {
	for _, configured := range c.streams {
		name := configured.name
		switch {
		case !built.has(name):
			unknown = append(unknown, name)
		case !slices.Contains(selected, name):
			selected = append(selected, name)
		}
	}
	return selected, unknown
}

// prepare builds every stream, also those that are not selected: what cannot be
// built fails the sync, as it does in the CDK.
func (r *reading) prepare(built *built, selected []string, outputs map[string]*output) ([]*Walk, error) {
	var walks []*Walk
	position := map[string]int{}
	for i := range built.readers {
		reader := &built.readers[i]
		if err := r.env.forgetExpired(reader, selected); err != nil {
			return nil, err
		}
		passes, err := plan(reader, selected, r.env.State, r.groups)
		if err != nil {
			return nil, err
		}
		needed := map[string]bool{}
		for _, p := range passes {
			p.warnOfRefused(r.env)
			walk, err := newWalk(r, p, outputs)
			if err != nil {
				return nil, err
			}
			walks = append(walks, walk)
			for key := range p.states {
				needed[key] = true
			}
			for _, name := range p.members {
				position[name] = slices.Index(selected, name)
			}
		}
		if err := tryTrackers(reader.Nodes, needed); err != nil {
			return nil, err
		}
	}
	for _, name := range selected {
		if _, ok := position[name]; !ok {
			return nil, fmt.Errorf("airgen bug: no reader reads stream %q", name)
		}
	}
	slices.SortStableFunc(walks, func(a, b *Walk) int {
		return cmp.Or(cmp.Compare(b.hint(), a.hint()), position[a.members[0].out.name]-position[b.members[0].out.name])
	})
	r.rank(walks)
	return walks, nil
}

// rank makes the walks urgent that a hint wants to have workers first, and those
// that are to run beside them.
func (r *reading) rank(walks []*Walk) {
	if len(walks) == 0 || walks[0].hint() != Critical {
		return
	}
	r.ranked = true
	for _, w := range walks {
		w.queue.urgent = w.hint() != NoHint
	}
}

// run makes the passes in the order of the catalog, after those that a hint
// puts first, as many at once as there are workers.
func (r *reading) run(ctx context.Context) {
	var group sync.WaitGroup
	for _, walk := range r.walks {
		acquire := r.workers.acquire
		if r.ranked && !walk.queue.urgent {
			acquire = r.workers.acquireLater
		}
		if acquire(ctx) != nil {
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

// asked notes what is asked for a node's slices; nil when nobody wants to know.
func (r *reading) asked(node *Node) func(method, url string, body []byte) {
	if r.urls == nil {
		return nil
	}
	name := node.name()
	return func(method, url string, body []byte) {
		r.urls.Ask(name, method, r.env.secrets.Redact(url), body)
	}
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
