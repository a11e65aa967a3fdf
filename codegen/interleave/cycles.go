package interleave

import (
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
)

// step is one declared relation: child stands in a list after parent.
type step struct {
	parent string
	child  ir.Name
}

// cycles finds the names that close a circle of declarations, with the steps
// of it. A list says that a stream is read below its parents that stand
// before it, and below the one before it when none of them is a parent.
func (c *checker) cycles(lists [][]ir.Name) map[diag.Pos][]step {
	below := map[string][]step{}
	out := map[diag.Pos][]step{}
	for _, list := range lists {
		for i, name := range list {
			if i == 0 {
				continue
			}
			var parents []string
			for _, b := range list[:i] {
				if c.parentOf(b.Text, name.Text) {
					parents = append(parents, b.Text)
				}
			}
			if len(parents) == 0 {
				parents = []string{list[i-1].Text}
			}
			for _, p := range parents {
				if p != name.Text {
					below[p] = append(below[p], step{p, name})
				}
			}
		}
	}
	for _, list := range lists {
		for i, name := range list {
			if i == 0 || c.placed(list[:i], name) {
				continue
			}
			if path := route(below, name.Text, list[i-1].Text, nil); path != nil {
				out[name.Pos] = append(path, step{list[i-1].Text, name})
			}
		}
	}
	return out
}

// route finds the steps that lead down from one stream to another.
func route(below map[string][]step, from, to string, seen []string) []step {
	for _, s := range below[from] {
		if s.child.Text == to {
			return []step{s}
		}
		if slices.Contains(seen, s.child.Text) {
			continue
		}
		if rest := route(below, s.child.Text, to, append(seen, s.child.Text)); rest != nil {
			return append([]step{s}, rest...)
		}
	}
	return nil
}

func (c *checker) cycle(name ir.Name, path []step) {
	names := []string{path[0].parent}
	var related []diag.Related
	for _, s := range path {
		names = append(names, s.child.Text)
		if s.child.Pos != name.Pos {
			related = append(related, diag.Related{Pos: s.child.Pos, Message: s.child.Text + " is declared below " + s.parent + " here"})
		}
	}
	fix := "the manifest relates them the other way round: remove it from this list"
	if len(c.above[c.named[name.Text]]) == 0 && len(c.below[c.named[name.Text]]) == 0 {
		fix = "the manifest does not relate it to any stream: remove it"
	}
	c.warn(name, CodeCycle, fix, related, "%q is declared below itself: %s", name.Text, strings.Join(names, " → "))
}
