package source

import (
	"context"
	"sync"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
)

// Walk is one pass over a reader, for some of its streams. Generated code asks
// it for the feed of each node.
type Walk struct {
	reading *reading
	feeds   map[string]*Feed
	order   []*Feed // active nodes, parents before children
	members []*Feed // the streams of this pass, in the order of the catalog
	read    func(ctx context.Context, w *Walk) error
	group   sync.WaitGroup  // slices that are being read, or wait for it
	queue   queue           // slices that wait for a worker
	ctx     context.Context // of the pass, for what has no context of its own
	stop    context.CancelFunc
	probe   *probe // set while check tries a stream
	// resolved is set while a components resolver is read.
	resolved *resolved

	together []*together // feeds that are read from the same pages

	collectedMu sync.Mutex
	collected   map[string]*List[Found]
	batches     map[string]*Batches
}

// newWalk makes the trackers of a pass. Its error is one of building a stream.
func newWalk(r *reading, p *pass, outputs map[string]*output) (*Walk, error) {
	w := &Walk{reading: r, feeds: map[string]*Feed{}, read: p.reader.Read}
	for i := range p.reader.Nodes {
		node := &p.reader.Nodes[i]
		state, active := p.states[node.Key]
		if !active {
			continue
		}
		tracker, err := node.Tracker(state)
		if err != nil {
			return nil, p.stateError(node, err)
		}
		feed := &Feed{walk: w, node: node, tracker: tracker, emits: tracker, fresh: !state.Truth()}
		if own, apart := p.own[node.Key]; apart {
			if feed.emits, err = node.Tracker(own); err != nil {
				return nil, p.stateError(node, err)
			}
		}
		for _, edge := range node.Parents {
			parent, ok := w.feeds[edge.Parent]
			if !ok {
				continue // the other face of a StateDelegatingStream is read
			}
			feed.edges = append(feed.edges, edge)
			feed.parents = append(feed.parents, parent)
			parent.children = append(parent.children, feed)
			feed.nested = feed.nested || !edge.Collected
			if edge.Ordered {
				parent.readInOrder()
			}
		}
		// Pages of the parents may be held while slices of a nested feed are read.
		feed.scope = fetch.Scope{Counters: &feed.counters, Nested: feed.nested, Asked: r.asked(node)}
		w.feeds[node.Key] = feed
		w.order = append(w.order, feed)
	}
	w.seat(p)
	for _, name := range p.members {
		feed := w.feeds[p.node(name).Key]
		feed.out = outputs[name]
		feed.fresh = !r.env.State(name).Truth()
		w.members = append(w.members, feed)
	}
	return w, nil
}

// Feed is the feed of a node. A node that this pass does not need has a feed
// too, which is never active.
func (w *Walk) Feed(key string) *Feed {
	if feed, ok := w.feeds[key]; ok {
		return feed
	}
	return &Feed{}
}

// run makes the pass. The caller holds a worker's place.
func (w *Walk) run(ctx context.Context) {
	ctx, w.stop = context.WithCancel(ctx)
	defer w.stop()
	w.ctx = ctx
	for _, feed := range w.members {
		feed.out.start()
	}
	w.walk(ctx)
	w.finish(ctx)
}

// walk reads, and waits for everything that was handed to other workers.
func (w *Walk) walk(ctx context.Context) {
	for _, feed := range w.order {
		feed.begin()
	}
	defer context.AfterFunc(ctx, w.release)()
	err := guarded(func() error { return w.read(ctx, w) })
	w.settle()
	w.finishHelpers()
	w.settle()
	if err == nil || ctx.Err() != nil {
		return
	}
	for _, feed := range w.order {
		feed.note(err)
	}
}

// hint is the strongest hint of the streams that the walk reads.
func (w *Walk) hint() Hint {
	strongest := NoHint
	for _, feed := range w.members {
		strongest = max(strongest, feed.node.Hint)
	}
	return strongest
}

// settle waits until every slice that was handed out is read.
func (w *Walk) settle() {
	w.release()
	w.reading.workers.drain(&w.queue)
	w.reading.workers.wait(w.group.Wait)
}

// finish closes the trackers from the parents down, so that a child can keep
// its parents' last states, and ends the streams in the order of the catalog.
func (w *Walk) finish(ctx context.Context) {
	interrupted := ctx.Err() != nil
	for _, feed := range w.order {
		complete := !interrupted && !feed.failed.Load()
		feed.tracker.Finish(complete)
		if feed.apart() {
			feed.emits.Finish(complete)
		}
	}
	for _, feed := range w.members {
		feed.end(!interrupted && !feed.failed.Load())
	}
}

// startKey is equal for two states from which a node reads the same. Without a
// cursor only a refresh that was interrupted starts elsewhere than at the
// beginning.
func startKey(node *Node, state py.Value) string {
	if state.IsUndefined() || node.CursorField == "" && !checkpoint.Unfinished(state) {
		return ""
	}
	return state.CanonicalJSON()
}
