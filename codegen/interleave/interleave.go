// Package interleave is about the declaration of streams that are read
// together: metadata's interleavedStreams. It derives the declaration from the
// plan, holds a written one against it, writes it into metadata.yaml without
// changing another byte, counts whole catalogues, and puts the plan into words.
// What is fused, and why something is not, is decided in codegen/plan and only
// told here; it reads files through codegen/manifest and never prints to a
// terminal.
package interleave

import (
	"slices"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// Relation says that a stream is read below another, directly or below a
// parent in between that is no stream itself.
type Relation struct {
	Parent, Child *ir.Stream
	// Pos is where the child configures the parent.
	Pos diag.Pos
}

// Streams is what the manifest says about who is whose parent.
type Streams struct {
	Plan  *plan.Plan
	Pairs []plan.Pair
	// Relations are the pairs that one walk can read, whether or not the plan
	// was made with --no-fuse.
	Relations []Relation

	named   map[string]*ir.Stream
	below   map[*ir.Stream][]Relation // by parent
	above   map[*ir.Stream][]Relation // by child
	parents map[string][]plan.Pair    // by the child's name, apart ones included
}

// Of gathers what a plan says.
func Of(p *plan.Plan) *Streams {
	s := &Streams{
		Plan: p, Pairs: p.Pairs(), named: map[string]*ir.Stream{},
		below: map[*ir.Stream][]Relation{}, above: map[*ir.Stream][]Relation{}, parents: map[string][]plan.Pair{},
	}
	byChild := map[*ir.Stream][]plan.Pair{}
	for _, q := range s.Pairs {
		byChild[q.Child] = append(byChild[q.Child], q)
		if q.Child.Readable {
			s.parents[q.Child.Name] = append(s.parents[q.Child.Name], q)
		}
	}
	for _, child := range p.Connector.Streams {
		s.named[child.Name] = child
		seen := map[*ir.Stream]bool{}
		var climb func(from *ir.Stream, via diag.Pos)
		climb = func(from *ir.Stream, via diag.Pos) {
			for _, q := range byChild[from] {
				pos := via
				if !pos.IsValid() {
					pos = q.Pos
				}
				switch {
				case q.Parent == nil || seen[q.Parent] || q.Parent == child:
				case q.Parent.Readable:
					seen[q.Parent] = true
					s.relate(Relation{q.Parent, child, pos})
				default:
					seen[q.Parent] = true
					climb(q.Parent, pos)
				}
			}
		}
		climb(child, diag.Pos{})
	}
	return s
}

func (s *Streams) relate(r Relation) {
	s.Relations = append(s.Relations, r)
	s.below[r.Parent] = append(s.below[r.Parent], r)
	s.above[r.Child] = append(s.above[r.Child], r)
}

// Stream finds a readable stream by its name; nil when there is none.
func (s *Streams) Stream(name string) *ir.Stream { return s.named[name] }

// Relationships derives the declaration: a list for each stream that has
// children and no parent, with everything that is read below it, parents
// before children. A stream that is read below several stands in the list of
// each.
func (s *Streams) Relationships() [][]string {
	out := [][]string{}
	for _, root := range s.Plan.Connector.Streams {
		if len(s.above[root]) > 0 || len(s.below[root]) == 0 {
			continue
		}
		if list := s.subtree(root); len(list) > 1 {
			out = append(out, list)
		}
	}
	return out
}

// subtree names a stream and all that is read below it, in the order in which
// the manifest lists siblings. A stream below several of them follows the last.
func (s *Streams) subtree(root *ir.Stream) []string {
	inside := map[*ir.Stream]bool{}
	var reach func(st *ir.Stream)
	reach = func(st *ir.Stream) {
		inside[st] = true
		for _, r := range s.below[st] {
			if !inside[r.Child] {
				reach(r.Child)
			}
		}
	}
	reach(root)
	var list []string
	var visit func(st *ir.Stream)
	visit = func(st *ir.Stream) {
		list = append(list, st.Name)
		for _, r := range s.below[st] {
			ready := !slices.Contains(list, r.Child.Name) && !slices.ContainsFunc(s.above[r.Child], func(up Relation) bool {
				return inside[up.Parent] && !slices.Contains(list, up.Parent.Name)
			})
			if ready {
				visit(r.Child)
			}
		}
	}
	visit(root)
	return list
}

// Undeclared lists the relations that no list of a declaration holds. Without
// a declaration it is all of them.
func (s *Streams) Undeclared() []Relation {
	var lists [][]ir.Name
	if d := s.Plan.Connector.Interleaved; d != nil {
		lists = d.Relationships
	}
	var out []Relation
	for _, r := range s.Relations {
		if !slices.ContainsFunc(lists, func(l []ir.Name) bool { return holds(l, r) }) {
			out = append(out, r)
		}
	}
	return out
}

// holds reports whether a list has a relation's child after its parent.
func holds(list []ir.Name, r Relation) bool {
	parent := slices.IndexFunc(list, func(n ir.Name) bool { return n.Text == r.Parent.Name })
	return parent >= 0 && slices.ContainsFunc(list[parent+1:], func(n ir.Name) bool { return n.Text == r.Child.Name })
}
