package plan

import (
	"slices"

	"github.com/airgen/airgen/codegen/ir"
)

// Presence says with which configs something is there: always, or when one of
// the conditions of ConditionalStreams holds.
type Presence struct {
	Always bool
	AnyOf  []*ir.Template // each text once; empty where Always
}

func (p *Presence) add(other Presence) {
	p.Always = p.Always || other.Always
	if p.Always {
		p.AnyOf = nil
		return
	}
	for _, t := range other.AnyOf {
		if !slices.ContainsFunc(p.AnyOf, func(have *ir.Template) bool { return have.Source == t.Source }) {
			p.AnyOf = append(p.AnyOf, t)
		}
	}
}

// Equal reports whether two presences are the same for every config.
func (p Presence) Equal(q Presence) bool {
	return p.Always == q.Always && slices.EqualFunc(p.AnyOf, q.AnyOf, func(a, b *ir.Template) bool { return a.Source == b.Source })
}

// Listed says with which configs a stream can be selected.
func Listed(s *ir.Stream) Presence {
	if s.Condition == nil {
		return Presence{Always: true}
	}
	return Presence{AnyOf: []*ir.Template{s.Condition}}
}

// Present says with which configs the node is read: for itself or for a child.
func (n *Node) Present() Presence {
	var p Presence
	if n.Emits {
		p = Listed(n.Of())
	}
	for _, e := range n.Out {
		p.add(e.Child.Present())
	}
	return p
}

// Present says with which configs the walk is made.
func (r *Reader) Present() Presence {
	var p Presence
	for _, n := range r.Nodes {
		p.add(n.Present())
	}
	return p
}

// Present says with which configs the definition of a stream is used.
func (p *Plan) Present(s *ir.Stream) Presence {
	s = p.OwnerOf(s)
	var out Presence
	for _, r := range p.Readers {
		for _, n := range r.Nodes {
			if n.Stream == s {
				out.add(n.Present())
			}
		}
	}
	return out
}
