package source

import (
	"maps"
	"slices"
	"sync"

	"github.com/airgen/airgen/runtime/py"
)

// groups keeps streams of one stream_groups entry from being read at the same
// time.
type groups struct {
	of    map[string]string      // group by stream
	locks map[string]*sync.Mutex // by group; the holder reads its streams
}

func newGroups(streams []Stream) groups {
	g := groups{of: map[string]string{}, locks: map[string]*sync.Mutex{}}
	for _, stream := range streams {
		if stream.Group != "" {
			g.of[stream.Name] = stream.Group
			g.locks[stream.Group] = &sync.Mutex{}
		}
	}
	return g
}

// clash tells whether two passes over a reader read different streams of one
// group, parents included.
func (g groups) clash(nodes map[string]*Node, a, b map[string]py.Value) bool {
	first := g.members(nodes, a)
	for stream, group := range g.members(nodes, b) {
		for other, same := range first {
			if same == group && other != stream {
				return true
			}
		}
	}
	return false
}

// members gives the streams of groups that a pass over some nodes reads.
func (g groups) members(nodes map[string]*Node, states map[string]py.Value) map[string]string {
	out := map[string]string{}
	note := func(stream string) {
		if group := g.of[stream]; group != "" {
			out[stream] = group
		}
	}
	for key := range states {
		note(nodes[key].Stream)
		for _, edge := range nodes[key].Parents {
			note(edge.Name)
		}
	}
	return out
}

// touched lists the groups of everything that a walk reads, parents included,
// in the one order in which all walks enter them: so no two wait for each other.
func (g groups) touched(w *Walk) []string {
	names := map[string]bool{}
	for _, feed := range w.order {
		names[g.of[feed.node.Stream]] = true
		for _, edge := range feed.node.Parents {
			names[g.of[edge.Name]] = true
		}
	}
	delete(names, "")
	return slices.Sorted(maps.Keys(names))
}

// enterGroups waits, without keeping a worker, until the walk has its groups to
// itself, and gives the function that leaves them.
func (r *reading) enterGroups(w *Walk) (leave func()) {
	touched := r.groups.touched(w)
	if len(touched) > 0 {
		r.workers.wait(func() {
			for _, name := range touched {
				r.groups.locks[name].Lock()
			}
		})
	}
	return func() {
		for _, name := range touched {
			r.groups.locks[name].Unlock()
		}
	}
}
