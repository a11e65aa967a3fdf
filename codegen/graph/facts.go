package graph

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// facts lists what there is to know of a stream at a glance.
func facts(n *plan.Node) []Fact {
	s := face(n.Stream)
	var out []Fact
	add := func(name string, values ...string) {
		var kept []string
		for _, v := range values {
			if v != "" {
				kept = append(kept, v)
			}
		}
		if len(kept) > 0 {
			out = append(out, Fact{name, kept})
		}
	}
	add("Description", firstLine(n.Stream.Description))
	add("Request", requests(s)...)
	sel := plan.SelectorOf(s)
	add("Records", extraction(sel.Extractor), filterText(sel.Filter))
	add("Partitions", partitions(n)...)
	add("Paging", paging(plan.PaginatorOf(s)))
	add("Cursor", cursorText(s)...)
	add("Parents", parents(n)...)
	add("Children", children(n)...)
	add("Not shared", differences(n)...)
	add("Primary key", keyText(s.PrimaryKey))
	add("Requests made", Formula(n))
	add("Shared", shared(n)...)
	if n.Stream.Condition != nil {
		add("Only if", n.Stream.Condition.Source)
	}
	add("Stream group", n.Stream.Group)
	add("Defined at", n.Stream.Pos.String())
	return out
}

// face gives the stream that says how a state-delegating stream reads once it
// has a state.
func face(s *ir.Stream) *ir.Stream {
	if s.Delegates != nil && s.Delegates.Incremental != nil {
		return s.Delegates.Incremental
	}
	return s
}

// partitions says how the stream is cut, one line for each router.
func partitions(n *plan.Node) []string {
	var out []string
	for _, f := range n.Shape.Factors {
		switch {
		case f.List != nil:
			out = append(out, "for each "+source(f.List.Field)+": "+oneLine(listValues(f.List)))
		case f.Custom != nil:
			out = append(out, "by custom code: "+f.Custom.ClassName)
		case f.Sub != nil:
			for _, p := range f.Sub.Parents {
				out = append(out, fmt.Sprintf("for each record of %s: %s", p.Name, edgeLabel(p)))
			}
		}
	}
	switch {
	case n.Shape.Union != nil:
		out = append(out, "one router after the other")
	case len(n.Shape.Factors) > 1:
		out = append(out, "every combination of these")
	}
	if g := n.Shape.Group; g != nil {
		text := "in batches of " + strconv.Itoa(g.Size)
		if g.Deduplicate {
			text += ", each value once"
		}
		out = append(out, text)
	}
	return out
}

// cursorName is what a stream's cursor goes by; empty without one.
func cursorName(s *ir.Stream) string {
	switch c := face(s).Cursor.(type) {
	case *ir.DatetimeCursor:
		return source(c.Field)
	case *ir.CountCursor:
		return source(c.Field)
	case *ir.Custom:
		return lastPart(c.ClassName)
	}
	return ""
}

func cursorText(s *ir.Stream) []string {
	switch c := s.Cursor.(type) {
	case *ir.DatetimeCursor:
		out := []string{source(c.Field) + ", from " + source(c.Start.Value)}
		if step := source(c.Step); step != "" {
			out = append(out, "in windows of "+step)
		}
		if back := source(c.Lookback); back != "" {
			out = append(out, "looking back "+back)
		}
		for _, x := range []struct {
			on   bool
			text string
		}{
			{c.DataFeed, "newest first: stops at the last state"},
			{c.ClientSide, "old records are left out after they are read"},
			{c.Global, "one state for all partitions"},
		} {
			if x.on {
				out = append(out, x.text)
			}
		}
		return out
	case *ir.CountCursor:
		return []string{source(c.Field) + ", counting up"}
	case *ir.Custom:
		return []string{"by custom code: " + c.ClassName}
	}
	return []string{"none: full refresh"}
}

func parents(n *plan.Node) []string {
	var out []string
	for _, e := range n.In {
		text := nameOf(e.Parent.Stream) + ": " + edgeLabel(e.Config)
		if e.Config.Incremental {
			text += ", incremental_dependency"
		}
		if !e.Parent.Of().Readable {
			text += " (no stream of this connector)"
		}
		out = append(out, text)
	}
	return out
}

// differences says why a parent is not the stream of its name.
func differences(n *plan.Node) []string {
	var out []string
	for _, e := range slices.Concat(n.In, n.Out) {
		if s := e.Config.DiffersFrom; s != nil {
			text := fmt.Sprintf("the parent %s differs from the stream of that name", nameOf(e.Parent.Stream))
			if e.Config.DifferenceNote != "" {
				text += ": " + e.Config.DifferenceNote
			}
			if !slices.Contains(out, text) {
				out = append(out, text)
			}
		}
	}
	return out
}

func children(n *plan.Node) []string {
	var out []string
	seen := map[string]bool{}
	for _, e := range n.Out {
		if name := nameOf(e.Child.Stream); !seen[name] {
			seen[name] = true
			out = append(out, name)
		}
	}
	return out
}

func keyText(key [][]string) string {
	var out []string
	for _, path := range key {
		out = append(out, strings.Join(path, "."))
	}
	return strings.Join(out, ", ")
}
