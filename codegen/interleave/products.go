package interleave

import (
	"slices"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// Product is a list of routers in which one parent is itself read below
// another: the manifest asks for every pair of the two, and the pairs that
// belong together are probably all that was meant.
type Product struct {
	Child        *ir.Stream
	Outer, Inner *ir.Parent // Inner's stream is read below Outer's
	Pos          diag.Pos   // where Outer is configured
}

// Products finds the lists of routers that were probably meant as nesting.
func (s *Streams) Products() []Product {
	var out []Product
	seen := map[*ir.Stream]bool{}
	for _, q := range s.Pairs {
		if seen[q.Child] {
			continue
		}
		seen[q.Child] = true
		for _, face := range plan.EachFace([]*ir.Stream{q.Child}) {
			if shape := plan.ShapeOf(face); shape.Product && shape.Union == nil {
				out = append(out, s.nested(q.Child, shape)...)
			}
		}
	}
	return out
}

// nested finds the pairs of parents in a product of which one is read below
// the other.
func (s *Streams) nested(child *ir.Stream, shape plan.Shape) []Product {
	var out []Product
	for i, a := range shape.Factors {
		for j, b := range shape.Factors {
			if i == j || a.Sub == nil || b.Sub == nil {
				continue
			}
			for _, inner := range b.Sub.Parents {
				if k := slices.IndexFunc(a.Sub.Parents, func(p *ir.Parent) bool { return s.under(inner.Stream, p) }); k >= 0 {
					out = append(out, Product{Child: child, Outer: a.Sub.Parents[k], Inner: inner, Pos: a.Sub.Parents[k].Pos})
				}
			}
		}
	}
	return out
}

// under reports whether a stream is read below another parent, by meaning or
// by name.
func (s *Streams) under(st *ir.Stream, top *ir.Parent) bool {
	for _, p := range plan.ParentsOf(st) {
		if p.Stream == top.Stream || p.Name == top.Name || s.under(p.Stream, top) {
			return true
		}
	}
	return false
}
