package plan

import "github.com/airgen/airgen/codegen/ir"

// Pass is a set of a reader's streams that one walk reads, once all of them
// have been read before and have their states.
type Pass struct {
	Members []*Node
	// All are the nodes with a cursor that the pass reads from their start,
	// though they could continue from a state.
	All  []*Node
	from map[*Node]bool // whether a node continues
}

// Passes tells how a reader's streams share walks on syncs after the first,
// when everything is selected and went well, by the rule of runtime/source:
// two streams share a walk when every node that both need continues from the
// same place. On the first sync one walk reads all.
func (r *Reader) Passes() []*Pass {
	var out []*Pass
	for _, n := range r.Nodes {
		if !n.Emits {
			continue
		}
		need := map[*Node]bool{}
		n.needs(true, need)
		joined := false
		for _, p := range out {
			if joined = p.suits(need); joined {
				p.join(n, need)
				break
			}
		}
		if !joined {
			p := &Pass{from: map[*Node]bool{}}
			p.join(n, need)
			out = append(out, p)
		}
	}
	for _, p := range out {
		for _, n := range r.Nodes {
			if continues, needed := p.from[n]; needed && !continues && HasCursor(n.Stream) {
				p.All = append(p.All, n)
			}
		}
	}
	return out
}

// needs notes for a node and all above it whether they continue from a state.
// A node that is reached on two ways starts over when one of them does.
func (n *Node) needs(continues bool, need map[*Node]bool) {
	continues = continues && HasCursor(n.Stream)
	if old, ok := need[n]; ok {
		if old == continues {
			return
		}
		continues = false
	}
	need[n] = continues
	for _, e := range n.In {
		e.Parent.needs(continues && e.Config.Incremental && e.KeepsState, need)
	}
}

func (p *Pass) suits(need map[*Node]bool) bool {
	for n, continues := range need {
		if mine, shared := p.from[n]; shared && mine != continues {
			return false
		}
	}
	return true
}

func (p *Pass) join(n *Node, need map[*Node]bool) {
	p.Members = append(p.Members, n)
	for m, continues := range need {
		p.from[m] = continues
	}
}

// HasCursor reports whether a stream continues from a state.
func HasCursor(s *ir.Stream) bool {
	if s.Delegates != nil {
		return s.Delegates.Incremental.Cursor != nil
	}
	return s.Cursor != nil
}
