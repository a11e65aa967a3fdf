package plan

import (
	"slices"

	"github.com/airgen/airgen/codegen/ir"
)

// beside finds the definitions that take their records from the same pages: a
// parent inside a child that keeps other records than the stream of its name,
// say. Streams that only happen to ask for the same are left apart, so each of
// these sets has a parent that is no stream.
func (p *Plan) beside(streams []*ir.Stream) map[*ir.Stream][]*ir.Stream {
	var read []*ir.Stream
	var visit func(s *ir.Stream)
	visit = func(s *ir.Stream) {
		if slices.Contains(read, s) {
			return
		}
		read = append(read, s)
		for _, parent := range ParentsOf(s) {
			visit(parent.Stream)
		}
	}
	for _, s := range streams {
		visit(s)
	}
	sets := map[string][]*ir.Stream{}
	for _, s := range read {
		if s.Pages != "" && p.owned[s] == nil && len(p.CustomsOf(s)) == 0 {
			sets[s.Pages] = append(sets[s.Pages], s)
		}
	}
	out := map[*ir.Stream][]*ir.Stream{}
	for _, set := range sets {
		if !slices.ContainsFunc(set, func(s *ir.Stream) bool { return !s.Readable }) {
			continue
		}
		for _, s := range set {
			if others := slices.DeleteFunc(slices.Clone(set), func(x *ir.Stream) bool { return x == s }); len(others) > 0 {
				out[s] = others
			}
		}
	}
	return out
}

// FromPages is the node that asks for the pages from which several take their
// records: the first of them that is emitted, else the first. Nil for a node that
// has its pages to itself.
func (n *Node) FromPages() *Node {
	if len(n.Beside) == 0 {
		return nil
	}
	set := append([]*Node{n}, n.Beside...)
	first := func(emits bool) *Node {
		for _, x := range n.Reader.Nodes {
			if slices.Contains(set, x) && x.Emits == emits {
				return x
			}
		}
		return nil
	}
	if x := first(true); x != nil {
		return x
	}
	return first(false)
}
