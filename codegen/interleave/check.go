package interleave

import (
	"fmt"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// The codes of findings about a declaration.
const (
	CodeUnknown    = "interleaved/unknown"    // a name that is no stream
	CodeOrder      = "interleaved/order"      // no parent earlier in the list
	CodeUnrelated  = "interleaved/unrelated"  // the manifest does not relate the streams
	CodeCycle      = "interleaved/cycle"      // a stream is declared below itself
	CodeDuplicate  = "interleaved/duplicate"  // said twice
	CodeAlone      = "interleaved/alone"      // a list of one stream
	CodeApart      = "interleaved/apart"      // related, and not read together
	CodeUndeclared = "interleaved/undeclared" // related, and not declared
	CodeHint       = "interleaved/hint"       // an optimization hint that contradicts
)

// Check holds the connector's declaration against its plan. Every finding is
// a warning, because a declaration changes order and concurrency only. Wrong
// shapes are errors that codegen/lower reports.
func Check(p *plan.Plan) diag.List {
	c := checker{Streams: Of(p)}
	if d := p.Connector.Interleaved; d != nil {
		c.relationships(d.Relationships)
		c.hints(d)
	}
	return c.list
}

type checker struct {
	*Streams
	list diag.List
}

func (c *checker) warn(at ir.Name, code, fix string, related []diag.Related, format string, args ...any) {
	c.list.Add(diag.Diagnostic{
		Pos: at.Pos, Severity: diag.Warning, Code: code, Message: fmt.Sprintf(format, args...), Suggestion: fix, Related: related,
	})
}

func (c *checker) relationships(lists [][]ir.Name) {
	cycles := c.cycles(lists)
	said := map[string]ir.Name{}
	for _, list := range lists {
		if len(list) == 0 {
			continue
		}
		before := len(c.list.All())
		if len(list) == 1 {
			c.warn(list[0], CodeAlone, "name its children after it, or remove the list", nil, "a relationship is a stream and what is read below it; %q stands alone", list[0].Text)
		}
		for i, name := range list {
			if twice := slices.IndexFunc(list[:i], func(n ir.Name) bool { return n.Text == name.Text }); twice >= 0 {
				c.warn(name, CodeDuplicate, "remove one of them", []diag.Related{{Pos: list[twice].Pos, Message: "first here"}}, "%q stands twice in this list", name.Text)
			} else if c.known(name) && i > 0 && !c.placed(list[:i], name) {
				if path := cycles[name.Pos]; path != nil {
					c.cycle(name, path)
				} else {
					c.misplaced(list, i)
				}
			}
		}
		if first, again := said[members(list)]; !again {
			said[members(list)] = list[0]
		} else if len(c.list.All()) == before {
			c.warn(list[0], CodeDuplicate, "remove one of the two lists", []diag.Related{{Pos: first.Pos, Message: "the other list begins here"}},
				"these streams are declared in another list already")
		}
	}
}

// members is equal for lists of the same streams.
func members(list []ir.Name) string {
	var names []string
	for _, n := range list {
		names = append(names, n.Text)
	}
	slices.Sort(names)
	return strings.Join(slices.Compact(names), "\x00")
}

// known reports a name that is no stream.
func (c *checker) known(name ir.Name) bool {
	if c.named[name.Text] != nil {
		return true
	}
	for _, q := range c.Pairs {
		if q.Name == name.Text && q.Of == nil {
			c.warn(name, CodeUnknown, "leave it out", Places(q), "%q is only a parent inside other streams, not a stream itself", name.Text)
			return false
		}
	}
	for _, d := range c.Plan.Connector.Dynamic {
		if d.Name == name.Text {
			c.warn(name, CodeUnknown, "leave it out", []diag.Related{{Pos: d.Pos, Message: "it stands here"}}, "%q is a dynamic stream: its streams get their names at run time", name.Text)
			return false
		}
	}
	var names []string
	for _, s := range c.Plan.Connector.Streams {
		names = append(names, s.Name)
	}
	fix := "remove it"
	if near := diag.Nearest(name.Text, names); near != "" {
		fix = fmt.Sprintf("did you mean %q?", near)
	}
	c.warn(name, CodeUnknown, fix, nil, "%q is no stream of the manifest", name.Text)
	return false
}

// placed reports whether a parent of the stream stands before it. A parent
// that is no stream has been reported by its own name.
func (c *checker) placed(before []ir.Name, name ir.Name) bool {
	return slices.ContainsFunc(before, func(b ir.Name) bool { return c.parentOf(b.Text, name.Text) })
}

func (c *checker) parentOf(parent, child string) bool {
	for _, r := range c.above[c.named[child]] {
		if r.Parent.Name == parent {
			return true
		}
	}
	return slices.ContainsFunc(c.parents[child], func(q plan.Pair) bool { return q.Of == nil && q.Name == parent })
}

// misplaced says why a stream does not belong where it stands in a list.
func (c *checker) misplaced(list []ir.Name, i int) {
	name := list[i]
	for _, q := range c.parents[name.Text] {
		if q.Of != nil && slices.ContainsFunc(list[:i], func(b ir.Name) bool { return b.Text == q.Of.Name }) {
			why, fix := Reason(q)
			c.warn(name, CodeApart, fix, Places(q), "%q is not read together with its parent %q: %s", name.Text, q.Of.Name, why)
			return
		}
	}
	above := c.above[c.named[name.Text]]
	for _, r := range above {
		if later := slices.IndexFunc(list[i:], func(n ir.Name) bool { return n.Text == r.Parent.Name }); later >= 0 {
			c.warn(name, CodeOrder, fmt.Sprintf("put %q before it", r.Parent.Name), append([]diag.Related{{Pos: list[i+later].Pos, Message: "its parent stands here"}}, c.reads(r)),
				"the parent of %q stands after it in the list", name.Text)
			return
		}
	}
	if len(above) == 0 {
		fix := "remove it from the list"
		related := []diag.Related{{Pos: c.named[name.Text].Pos, Message: fmt.Sprintf("%s is defined here", name.Text)}}
		c.warn(name, CodeUnrelated, fix, related, "the manifest does not relate %q to %s: it has no parent stream", name.Text, quoted(texts(list[:i]), "or"))
		return
	}
	var names []string
	var related []diag.Related
	for _, r := range above {
		names = append(names, r.Parent.Name)
		related = append(related, c.reads(r))
	}
	c.warn(name, CodeOrder, fmt.Sprintf("put %s before it, or remove it from the list", quoted(names, "or")), related, "no parent of %q stands before it in the list", name.Text)
}

func (c *checker) reads(r Relation) diag.Related {
	return diag.Related{Pos: r.Pos, Message: fmt.Sprintf("%s reads %s here", r.Child.Name, r.Parent.Name)}
}

func texts(list []ir.Name) []string {
	var out []string
	for _, n := range list {
		out = append(out, n.Text)
	}
	return out
}

// quoted lists names in words.
func quoted(names []string, last string) string {
	names = slices.Clone(names)
	for i, n := range names {
		names[i] = fmt.Sprintf("%q", n)
	}
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	k := len(names) - 1
	return strings.Join(names[:k], ", ") + " " + last + " " + names[k]
}

// Stale lists what is wrong with a declaration's relationships: what Check
// says of them, and the relations that it leaves out.
func (s *Streams) Stale() []diag.Diagnostic {
	d := s.Plan.Connector.Interleaved
	if d == nil {
		return nil
	}
	c := checker{Streams: s}
	c.relationships(d.Relationships)
	for _, r := range s.Undeclared() {
		c.list.Add(diag.Diagnostic{
			Pos: d.Pos, Severity: diag.Warning, Code: CodeUndeclared, Message: fmt.Sprintf("%q is read below %q, and no relationship says so", r.Child.Name, r.Parent.Name),
			Suggestion: "run airgen detect --write", Related: []diag.Related{c.reads(r)},
		})
	}
	return c.list.All()
}
