package interleave

import (
	"cmp"
	"slices"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// Group is a set of streams that the manifest joins as parents and children,
// whether or not they can be read together.
type Group struct {
	// Names are the streams, and the parents that are no streams, in manifest
	// order.
	Names []string
	Pairs []plan.Pair
	Fused int // pairs that one walk reads
}

// Groups lists the connected groups of more than one stream. They are joined
// by name, as a reader of the manifest would join them.
func (s *Streams) Groups() []*Group {
	root := map[string]string{}
	var find func(name string) string
	find = func(name string) string {
		if up, ok := root[name]; ok && up != name {
			root[name] = find(up)
			return root[name]
		}
		root[name] = name
		return name
	}
	for _, q := range s.Pairs {
		if q.Template != nil {
			continue // its children have no names yet
		}
		parent := q.Name
		if q.Of != nil {
			parent = q.Of.Name
		}
		root[find(q.Child.Name)] = find(parent)
	}
	groups := map[string]*Group{}
	var out []*Group
	add := func(name string) {
		if _, ok := root[name]; !ok {
			return
		}
		g := groups[find(name)]
		if g == nil {
			g = &Group{}
			groups[find(name)] = g
			out = append(out, g)
		}
		if !slices.Contains(g.Names, name) {
			g.Names = append(g.Names, name)
		}
	}
	for _, st := range s.Plan.Connector.Streams {
		add(st.Name)
	}
	for _, q := range s.Pairs {
		if q.Template != nil {
			continue
		}
		add(q.Name)
		g := groups[find(q.Child.Name)]
		g.Pairs = append(g.Pairs, q)
		if q.Why == plan.Fused {
			g.Fused++
		}
	}
	return slices.DeleteFunc(out, func(g *Group) bool { return len(g.Names) < 2 })
}

// Reads counts how often the parents of the plan are read when all streams
// are selected: without fusion and caches, and as planned.
func Reads(p *plan.Plan) (apart, planned int) {
	for _, r := range p.Readers {
		times := readTimes(r)
		for _, n := range r.Nodes {
			if len(n.Out) > 0 && !n.SecondFace() {
				apart += times[n]
				if from := n.FromPages(); from == nil || from == n {
					planned++
				}
			}
		}
	}
	return apart, planned
}

// readTimes counts how often each stream of a walk would be read if every
// stream were read on its own, with its parents.
func readTimes(r *plan.Reader) map[*plan.Node]int {
	out := map[*plan.Node]int{}
	for _, n := range r.Nodes {
		if !n.Emits || n.SecondFace() {
			continue
		}
		seen := map[*plan.Node]bool{}
		var climb func(n *plan.Node)
		climb = func(n *plan.Node) {
			if seen[n] || n.SecondFace() {
				return
			}
			seen[n] = true
			out[n]++
			for _, e := range n.In {
				climb(e.Parent)
			}
		}
		climb(n)
	}
	return out
}

// depths gives how many parents deep each child stands: one below a stream
// without a parent.
func (s *Streams) depths() map[*ir.Stream]int {
	byChild := map[*ir.Stream][]plan.Pair{}
	for _, q := range s.Pairs {
		byChild[q.Child] = append(byChild[q.Child], q)
	}
	out := map[*ir.Stream]int{}
	var depth func(st *ir.Stream) int
	depth = func(st *ir.Stream) int {
		if d, ok := out[st]; ok {
			return d
		}
		out[st] = 0 // whoever comes here again meets itself
		d := 0
		for _, q := range byChild[st] {
			up := cmp.Or(q.Parent, q.Of)
			if up == nil {
				d = max(d, 1)
			} else {
				d = max(d, 1+depth(up))
			}
		}
		out[st] = d
		return d
	}
	for _, st := range s.Plan.Connector.Streams {
		depth(st)
	}
	for st := range out {
		if !st.Readable {
			delete(out, st)
		}
	}
	return out
}
