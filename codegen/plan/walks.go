package plan

import (
	"slices"

	"github.com/airgen/airgen/codegen/ir"
)

// chain plans the walk of one stream alone: its parents are read but not
// emitted.
func chain(s *ir.Stream) *Reader {
	r := &Reader{}
	nodes := map[*ir.Stream][]*Node{}
	var visit func(s *ir.Stream) []*Node
	visit = func(s *ir.Stream) []*Node {
		if _, ok := nodes[s]; !ok {
			nodes[s] = r.nodesOf(s)
			r.append(nodes[s], visit)
		}
		return nodes[s]
	}
	for _, n := range visit(s) {
		n.Emits = true
	}
	return r
}

// components plans one walk for every connected group of streams.
func (p *Plan) components(c *ir.Connector) []*Reader {
	group := map[*ir.Stream]int{}
	order := 0
	var beside map[*ir.Stream][]*ir.Stream
	var visit func(s *ir.Stream, g int)
	visit = func(s *ir.Stream, g int) {
		if old, ok := group[s]; ok {
			if old == g {
				return
			}
			for t, x := range group {
				if x == old {
					group[t] = g
				}
			}
			return
		}
		group[s] = g
		for _, p := range ParentsOf(s) {
			visit(p.Stream, g)
		}
		for _, other := range beside[s] {
			visit(other, g)
		}
	}
	joined := map[*ir.Stream]*ir.DynamicStream{}
	streams := slices.Clone(c.Streams)
	for _, d := range c.Dynamic {
		if p.Joins(d) {
			joined[d.Template] = d
			streams = append(streams, d.Template)
		}
	}
	beside = p.beside(streams)
	for _, s := range streams {
		order++
		visit(s, order)
	}
	readers := map[int]*Reader{}
	var out []*Reader
	nodes := map[*ir.Stream][]*Node{}
	var add func(s *ir.Stream) []*Node
	add = func(s *ir.Stream) []*Node {
		if n, ok := nodes[s]; ok {
			return n
		}
		r := readers[group[s]]
		if r == nil {
			r = &Reader{}
			readers[group[s]] = r
			out = append(out, r)
		}
		nodes[s] = r.nodesOf(s)
		for _, n := range nodes[s] {
			n.Emits = s.Readable || joined[s] != nil
			n.Dynamic = joined[s]
		}
		r.append(nodes[s], add)
		return nodes[s]
	}
	for _, s := range streams {
		add(s)
	}
	for s, others := range beside {
		for _, other := range others {
			nodes[s][0].Beside = append(nodes[s][0].Beside, nodes[other][0])
		}
	}
	return out
}

// nodesOf makes the node of a stream, or the two nodes of the faces of a
// StateDelegatingStream, the full-refresh face first.
func (r *Reader) nodesOf(s *ir.Stream) []*Node {
	var out []*Node
	for _, face := range EachFace([]*ir.Stream{s}) {
		n := &Node{Stream: face, Shape: ShapeOf(face), Reader: r}
		if face != s {
			n.Delegating = s
		}
		out = append(out, n)
	}
	if len(out) == 2 {
		out[0].Incremental = out[1]
	}
	return out
}

// EachFace replaces every StateDelegatingStream by its two faces.
func EachFace(streams []*ir.Stream) []*ir.Stream {
	var out []*ir.Stream
	for _, s := range streams {
		if d := s.Delegates; d != nil {
			out = append(out, d.FullRefresh, d.Incremental)
			continue
		}
		out = append(out, s)
	}
	return out
}

// append adds nodes behind their parents.
func (r *Reader) append(nodes []*Node, visit func(*ir.Stream) []*Node) {
	for _, n := range nodes {
		n.link(visit)
	}
	r.Nodes = append(r.Nodes, nodes...)
}

// link makes the edges from the node's parents, which visit finds or makes.
// There is one from each face of a parent.
func (n *Node) link(visit func(*ir.Stream) []*Node) {
	for i, f := range n.Shape.Factors {
		if f.Sub == nil {
			continue
		}
		for _, cfg := range f.Sub.Parents {
			for _, parent := range visit(cfg.Stream) {
				e := &Edge{Parent: parent, Child: n, Config: cfg, Factor: i, KeepsState: !n.Shape.Product}
				parent.Out = append(parent.Out, e)
				n.In = append(n.In, e)
			}
		}
	}
}
