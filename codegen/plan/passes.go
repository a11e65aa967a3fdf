package plan

import (
	"slices"

	"github.com/airgen/airgen/codegen/ir"
)

// Pass is a set of a reader's streams that one walk reads, once all of them
// have been read before and have their states.
type Pass struct {
	// Members are the nodes of the pass's streams.
	Members []*Node
	// All are the nodes that the pass reads from their start, though they
	// could continue from a state.
	All []*Node
	// Own are those of All whose own stream continues from its state in the
	// same walk: what both ask for is read once.
	Own []*Node

	from  map[*Node]bool // whether a node continues, for what is below it
	own   map[*Node]bool // the same for its own stream, where that differs
	users map[*Node]int
}

// Passes tells how a reader's streams share walks on syncs after the first,
// when everything is selected and went well, by the rules of runtime/source.
// On the first sync one walk reads all.
func (r *Reader) Passes() []*Pass {
	var out []*Pass
	for _, n := range r.Nodes {
		if !n.Emits || n.SecondFace() {
			continue
		}
		need := map[*Node]bool{}
		n.needs(true, need)
		joined := slices.ContainsFunc(out, func(p *Pass) bool { return p.join(n.Of(), need) })
		if !joined {
			p := &Pass{from: map[*Node]bool{}, own: map[*Node]bool{}, users: map[*Node]int{}}
			p.join(n.Of(), need)
			out = append(out, p)
		}
	}
	for _, p := range out {
		for _, n := range r.Nodes {
			if continues, needed := p.from[n]; !needed || continues || !HasCursor(n.Of()) {
				continue
			}
			p.All = append(p.All, n)
			if p.own[n] {
				p.Own = append(p.Own, n)
			}
		}
	}
	return out
}

// SecondFace reports whether the node is the incremental face of a
// StateDelegatingStream, which stands beside the one that first syncs read.
func (n *Node) SecondFace() bool { return n.Delegating != nil && n.Incremental == nil }

// needs notes for a node and all above it whether they continue from a state.
// A node that is reached on two ways starts over when one of them does.
func (n *Node) needs(state bool, need map[*Node]bool) {
	at := n
	if n.Incremental != nil {
		_, full := need[n]
		_, incremental := need[n.Incremental]
		switch {
		case state && !full:
			at = n.Incremental
		case incremental:
			delete(need, n.Incremental)
			state = false
		default:
			state = false
		}
	}
	continues := state && HasCursor(at.Stream)
	if old, ok := need[at]; ok {
		if old == continues {
			return
		}
		continues = false
	}
	need[at] = continues
	for _, e := range at.In {
		if !e.Parent.SecondFace() { // the edge from the full-refresh face stands for both
			e.Parent.needs(continues && e.Config.Incremental && e.KeepsState, need)
		}
	}
}

// join adds a stream with its needs, when all nodes that it shares with the
// pass can be read as all of them need it.
func (p *Pass) join(s *ir.Stream, need map[*Node]bool) bool {
	aside := map[*Node]bool{}
	for n, continues := range need {
		if p.twoFaced(n) {
			return false
		}
		mine, shared := p.from[n]
		if !shared || mine == continues {
			continue
		}
		_, taken := p.own[n]
		switch {
		case !OwnWindow(n) || taken:
			return false
		case n.Of() == s:
			aside[n] = continues
		case p.users[n] == 1 && slices.Contains(p.Members, n):
			aside[n] = mine
		default:
			return false
		}
	}
	for n, continues := range need {
		p.users[n]++
		own := n.Of() == s
		if own {
			p.Members = append(p.Members, n)
		}
		before, moved := aside[n]
		if moved {
			p.own[n] = before
		}
		if _, taken := p.from[n]; !taken || own != moved {
			p.from[n] = continues
		}
	}
	return true
}

// twoFaced reports whether the pass has the other face of a node.
func (p *Pass) twoFaced(n *Node) bool {
	for other := range p.from {
		if n.Delegating != nil && other != n && other.Delegating == n.Delegating {
			return true
		}
	}
	return false
}

// HasCursor reports whether a stream continues from a state.
func HasCursor(s *ir.Stream) bool {
	if s.Delegates != nil {
		return s.Delegates.Incremental.Cursor != nil
	}
	return s.Cursor != nil
}
