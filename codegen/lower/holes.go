package lower

import (
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// fill makes holes in a stream template at the places that the mappings write
// to, in their order, as the resolver will.
func (c *component) fill(n *manifest.Node, d *ir.DynamicStream) *manifest.Node {
	for _, m := range d.Mappings {
		if len(m.FieldPath) == 0 {
			continue
		}
		f := &manifest.Filling{Hole: func(path []string, old *manifest.Node) int { return c.hole(d, m, path, old) }}
		f.Below = func(hole int) { m.Enters = append(m.Enters, c.l.holes[hole-1]) }
		filled, count := f.Set(n, m.FieldPath)
		if count == 0 && m.CreateOrUpdate {
			var ok bool
			if filled, ok = f.Create(n, m.FieldPath); !ok {
				c.l.add(diagUnsupported(m.Pos, "dynamic/path",
					"field_path leads through a value of the template that has no "+strings.Join(m.FieldPath, ".")), c.uses(nil))
				continue
			}
			count = 1
		}
		if count == 0 {
			c.l.add(diagWarning(m.Pos, "dynamic/path", "field_path leads nowhere in the stream template, so the mapping has no effect"), c.uses(nil))
		}
		n = filled
	}
	return n
}

// hole gives the number of the hole that a mapping makes of a place. A place
// that is a hole already stays the same one.
func (c *component) hole(d *ir.DynamicStream, m *ir.ComponentMapping, path []string, old *manifest.Node) int {
	if old != nil && old.Hole != 0 {
		h := c.l.holes[old.Hole-1]
		h.Mappings = append(h.Mappings, m)
		return old.Hole
	}
	h := &ir.Hole{Pos: m.Pos, Path: path, Absent: old == nil, Mappings: []*ir.ComponentMapping{m}}
	c.l.holes = append(c.l.holes, h)
	h.Var = manifest.HoleVar(len(c.l.holes))
	d.Holes = append(d.Holes, h)
	if old != nil {
		h.Pos = old.Pos()
		h.Original = c.original(d, old, m, path)
		if m.Condition != nil && old.Kind == manifest.String {
			c.l.originals[h] = old
		}
	}
	return len(c.l.holes)
}

// original is what stands at a place when the mapping's condition does not
// hold. Holes inside of it are no longer filled when it always holds.
func (c *component) original(d *ir.DynamicStream, old *manifest.Node, m *ir.ComponentMapping, path []string) ir.Tree {
	if m.Condition == nil {
		d.Holes = slices.DeleteFunc(d.Holes, func(h *ir.Hole) bool {
			return len(h.Path) > len(path) && slices.Equal(h.Path[:len(path)], path)
		})
		return nil
	}
	if old.HasHoles() {
		c.l.add(diagUnsupported(m.Pos, "dynamic/path", "a mapping with a condition replaces a value that other mappings write into, which cannot be compiled"), c.uses(nil))
		return nil
	}
	return c.l.data(old) // text becomes a template where it is read as one
}

// holeOf is the hole that a value of the template is.
func (l *lowerer) holeOf(n *manifest.Node) *ir.Hole {
	h := l.holes[n.Hole-1]
	l.used[h] = true
	return h
}

// unknown reports a hole where the compiler has to know the value.
func (c *component) unknown(n *manifest.Node) { c.unknownHole(c.l.holeOf(n)) }

func (c *component) unknownHole(h *ir.Hole) {
	d := diagUnsupported(h.Mappings[0].Pos, "dynamic/place",
		"this mapping writes to "+strings.Join(h.Path, ".")+" of the stream template, which must be known when the connector is compiled")
	d.Related = []diag.Related{{Pos: h.Pos, Message: "it stands here"}}
	c.l.add(d, nil)
}

// checkUsed reports what mappings write to where nothing of the compiler reads
// it. Parameters are read where templates name them, and nowhere else.
func (c *component) checkUsed(d *ir.DynamicStream) {
	d.Holes = slices.DeleteFunc(d.Holes, func(h *ir.Hole) bool {
		if c.l.used[h] {
			return false
		}
		if !slices.Contains(h.Path, "$parameters") {
			c.unknownHole(h)
		}
		return true
	})
}
