package interleave

import (
	"fmt"
	"slices"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// hints checks optimizationHints: what they name, and whether the manifest
// lets them have an effect.
func (c *checker) hints(d *ir.Interleaved) {
	for _, list := range d.Parallelizable {
		c.parallel(list)
	}
	for _, list := range d.PerformanceCritical {
		for i, name := range list {
			if slices.ContainsFunc(list[:i], func(n ir.Name) bool { return n.Text == name.Text }) {
				c.warn(name, CodeDuplicate, "remove one of them", nil, "%q stands twice in this list", name.Text)
			} else if c.known(name) {
				c.critical(name)
			}
		}
	}
}

// parallel checks streams that are to run beside each other: streams that are
// read in one walk cannot.
func (c *checker) parallel(list []ir.Name) {
	for i, name := range list {
		if slices.ContainsFunc(list[:i], func(n ir.Name) bool { return n.Text == name.Text }) {
			c.warn(name, CodeDuplicate, "remove one of them", nil, "%q stands twice in this list", name.Text)
			continue
		}
		if !c.known(name) {
			continue
		}
		for _, other := range list[:i] {
			a, b := c.named[other.Text], c.named[name.Text]
			if a == nil {
				continue
			}
			if via := c.common(a, b); via != nil {
				c.warn(name, CodeHint, "leave one of them out of the hint", c.chain(via, a, b), "%q and %q cannot run beside each other: %s", other.Text, name.Text, joint(via, a, b))
				break
			}
		}
	}
}

// joint says how two streams hang together.
func joint(via, a, b *ir.Stream) string {
	switch via {
	case a:
		return fmt.Sprintf("%s is read below %s", b.Name, a.Name)
	case b:
		return fmt.Sprintf("%s is read below %s", a.Name, b.Name)
	}
	return fmt.Sprintf("both are read below %s", via.Name)
}

// common finds the nearest stream that both are read below, which may be one
// of the two; nil when there is none.
func (c *checker) common(a, b *ir.Stream) *ir.Stream {
	up := c.ancestry(b)
	for _, s := range c.ancestry(a) {
		if slices.Contains(up, s) {
			return s
		}
	}
	return nil
}

// ancestry lists a stream and all that it is read below, nearest first.
func (c *checker) ancestry(s *ir.Stream) []*ir.Stream {
	out := []*ir.Stream{s}
	for i := 0; i < len(out); i++ {
		for _, r := range c.above[out[i]] {
			if !slices.Contains(out, r.Parent) {
				out = append(out, r.Parent)
			}
		}
	}
	return out
}

// chain gives the places where streams are put below an ancestor.
func (c *checker) chain(top *ir.Stream, streams ...*ir.Stream) []diag.Related {
	var out []diag.Related
	for _, s := range streams {
		for s != top {
			next := slices.IndexFunc(c.above[s], func(r Relation) bool { return slices.Contains(c.ancestry(r.Parent), top) })
			if next < 0 {
				break
			}
			r := c.above[s][next]
			out = append(out, c.reads(r))
			s = r.Parent
		}
	}
	return out
}

// critical checks a stream that is to be read first: the hint contradicts a
// manifest that has it read all of its parents on every sync.
func (c *checker) critical(name ir.Name) {
	s := c.named[name.Text]
	pairs := c.parents[name.Text]
	if len(pairs) == 0 {
		if len(c.below[s]) == 0 {
			c.warn(name, CodeHint, "remove it from the hint", []diag.Related{{Pos: s.Pos, Message: fmt.Sprintf("%s is defined here", s.Name)}},
				"%q belongs to no group that could be read first: it has no parent and no children", name.Text)
		}
		return
	}
	for _, q := range pairs {
		if q.Config == nil || q.Config.Incremental {
			continue
		}
		c.warn(name, CodeHint, dependencyFix(q), Places(q), "%q is performance-critical and reads all of its parent %s on every sync", name.Text, label(q.Name))
	}
}

// dependencyFix says what a pair needs for incremental_dependency.
func dependencyFix(q plan.Pair) string {
	switch {
	case !plan.HasCursor(q.Child) && !plan.HasCursor(q.Parent):
		return "give both streams incremental_sync, and the pair incremental_dependency: true, or remove the hint"
	case !plan.HasCursor(q.Child):
		return "give it incremental_sync, and the pair incremental_dependency: true, or remove the hint"
	case !plan.HasCursor(q.Parent):
		return fmt.Sprintf("give %s incremental_sync, and the pair incremental_dependency: true, or remove the hint", label(q.Name))
	}
	return "add incremental_dependency: true to the parent's configuration, or remove the hint"
}
