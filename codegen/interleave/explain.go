package interleave

import (
	"fmt"
	"slices"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// Explanation is the read plan of a connector, or what of it concerns one
// stream, told for people and tools.
type Explanation struct {
	Connector string  `json:"connector"`
	Stream    string  `json:"stream,omitempty"` // what was asked for; empty: everything
	Walks     []*Walk `json:"walks"`
	// Apart are the pairs of parent and child that no walk joins.
	Apart []Finding `json:"not_fused"`
	// Dependencies tell of each pair with cursors what incremental_dependency
	// does, or would change.
	Dependencies []Finding `json:"incremental_dependency"`
	// Products are the lists of routers that were probably meant as nesting.
	Products []Finding `json:"products"`
	// Observed are the numbers of a run beside the plan; nil without one.
	Observed *Observed `json:"observed,omitempty"`
}

// Finding is something that the plan has to say about a stream.
type Finding struct {
	Stream  string  `json:"stream"`
	Parent  string  `json:"parent,omitempty"`
	Reason  string  `json:"reason,omitempty"` // a stable word: differs, inline, custom, template, no-fuse
	Message string  `json:"message"`
	Fix     string  `json:"fix,omitempty"`
	Places  []Place `json:"places"`
}

// Place is a position with what stands there.
type Place struct {
	Pos     string `json:"position"`
	Message string `json:"message"`
}

// Walk is one pass over the API.
type Walk struct {
	Streams []string `json:"streams"` // those that are emitted
	// Template names the dynamic stream whose streams, made at run time, are
	// each read like this.
	Template string `json:"template,omitempty"`
	// Hint is performanceCritical or parallelizable: the strongest of what
	// optimizationHints say of the streams.
	Hint     string   `json:"hint,omitempty"`
	Loops    []*Loop  `json:"loops"`
	Requests Requests `json:"requests"`
	// Saved are the parents that are read once instead of several times when
	// everything is selected.
	Saved []Saved `json:"saved,omitempty"`
	// Later are the passes of syncs after the first, when they differ from the
	// first one's: which streams share each, and what it reads from the start.
	Later []LaterPass `json:"later_passes,omitempty"`

	reader *plan.Reader
}

// Saved is a parent with the number of times that it would be read without
// fusion and without a cache.
type Saved struct {
	Parent string `json:"parent"`
	Times  int    `json:"times"`
	// More says that a dynamic stream counts as one, and makes several.
	More bool `json:"or_more,omitempty"`
}

// LaterPass is a pass of a sync after the first.
type LaterPass struct {
	Streams []string `json:"streams"`
	All     []string `json:"all_of,omitempty"` // read from the start, though they have states
	// Own are those of All that are emitted from their own state on.
	Own []OwnState `json:"own_state,omitempty"`
}

// OwnState is a stream that continues from its own state in a pass that reads
// all of it for the streams below it.
type OwnState struct {
	Stream string `json:"stream"`
	// OneRead says that its requests do not depend on the state, so that one
	// read serves both; otherwise only what both ask for in the same way does.
	OneRead bool `json:"one_read"`
}

// Explain tells a plan; stream narrows it down and is empty for everything.
// The stream must be one of the connector's.
func (s *Streams) Explain(stream string) *Explanation {
	x := &Explanation{Connector: s.Plan.Connector.Name, Stream: stream, Walks: []*Walk{}, Apart: []Finding{}, Dependencies: []Finding{}, Products: []Finding{}}
	for _, r := range s.Plan.Readers {
		if wanted := relatives(r, stream); len(wanted) > 0 {
			x.Walks = append(x.Walks, s.walkOf(r, wanted))
		}
	}
	concerns := func(q plan.Pair) bool {
		return stream == "" || q.Child.Name == stream || q.Of != nil && q.Of.Name == stream || q.Name == stream
	}
	for _, q := range s.Pairs {
		if !concerns(q) {
			continue
		}
		if why, fix := Reason(q); why != "" {
			x.Apart = include(x.Apart, Finding{
				Stream: s.childName(q), Parent: label(q.Name), Reason: string(q.Why), Message: why, Fix: fix, Places: placesOf(Places(q)),
			})
		}
		if d := DependencyOf(q); d.Effect != NoDependency {
			x.Dependencies = include(x.Dependencies, Finding{
				Stream: s.childName(q), Parent: label(q.Name), Message: d.Message, Fix: d.Fix, Places: placesOf(Places(q)[:1]),
			})
		}
	}
	for _, p := range s.Products() {
		if stream == "" || p.Child.Name == stream {
			x.Products = append(x.Products, p.Finding())
		}
	}
	return x
}

// include adds a finding, once for a definition that stands in several places
// of the model.
func include(list []Finding, f Finding) []Finding {
	if slices.ContainsFunc(list, func(x Finding) bool { return x.Message == f.Message && slices.Equal(x.Places, f.Places) }) {
		return list
	}
	return append(list, f)
}

func (s *Streams) childName(q plan.Pair) string {
	if q.Template != nil {
		return q.Template.Name
	}
	return label(q.Child.Name)
}

func (s *Streams) walkOf(r *plan.Reader, wanted map[*plan.Node]bool) *Walk {
	w := &Walk{Streams: []string{}, Loops: loops(r, wanted), reader: r}
	if r.Dynamic != nil {
		w.Template = r.Dynamic.Name
	}
	for _, n := range r.Nodes {
		switch hint := s.Plan.Hint(n); {
		case hint == plan.Critical:
			w.Hint = "performanceCritical"
		case hint == plan.Parallel && w.Hint == "":
			w.Hint = "parallelizable"
		}
		if wanted[n] && n.Emits && !n.SecondFace() && r.Dynamic == nil {
			name := label(n.Of().Name)
			if n.Dynamic != nil {
				name = "the streams of " + name
			}
			w.Streams = append(w.Streams, name)
		}
	}
	w.Requests = requests(w.Loops)
	times := readTimes(r)
	for _, n := range r.Nodes {
		if wanted[n] && len(n.Out) > 0 && times[n] > 1 {
			w.Saved = append(w.Saved, Saved{label(n.Of().Name), times[n], aboveDynamic(n)})
		}
	}
	for _, p := range r.Passes() {
		later := LaterPass{Streams: nodeNames(p.Members, wanted), All: nodeNames(p.All, wanted)}
		for _, n := range p.Own {
			if wanted[n] {
				later.Own = append(later.Own, OwnState{label(n.Of().Name), plan.AnyWindow(n.Stream)})
			}
		}
		if len(later.Streams) > 0 {
			w.Later = append(w.Later, later)
		}
	}
	if len(w.Later) == 1 && len(w.Later[0].All) == 0 {
		w.Later = nil
	}
	return w
}

// aboveDynamic reports whether streams that are made at run time are read below
// a node.
func aboveDynamic(n *plan.Node) bool {
	return slices.ContainsFunc(n.Out, func(e *plan.Edge) bool { return e.Child.Dynamic != nil || aboveDynamic(e.Child) })
}

func nodeNames(nodes []*plan.Node, wanted map[*plan.Node]bool) []string {
	var out []string
	for _, n := range nodes {
		if wanted[n] {
			out = append(out, label(n.Of().Name))
		}
	}
	return out
}

// Finding says what such a list asks for, and what was probably meant.
func (p Product) Finding() Finding {
	outer, inner := label(p.Outer.Name), label(p.Inner.Name)
	return Finding{
		Stream: p.Child.Name, Parent: inner,
		Message: fmt.Sprintf("the list of routers asks for every combination of %s and %s, though each of %s belongs to one of %s: %s × %s partitions instead of %s",
			outer, inner, inner, outer, outer, inner, inner),
		Fix: fmt.Sprintf("if nesting was meant, keep the router of %s alone and take the %s from stream_partition.parent_slice", inner, p.Outer.Field.Source),
		Places: placesOf([]diag.Related{
			{Pos: p.Outer.Pos, Message: fmt.Sprintf("%s reads %s here", p.Child.Name, outer)},
			{Pos: p.Inner.Pos, Message: fmt.Sprintf("and %s here", inner)},
			{Pos: innerEdge(p), Message: fmt.Sprintf("%s is itself read below %s", inner, outer)},
		}),
	}
}

// innerEdge is where the inner parent names the outer one, or one above it.
func innerEdge(p Product) diag.Pos {
	var find func(st *ir.Stream) (diag.Pos, bool)
	find = func(st *ir.Stream) (diag.Pos, bool) {
		for _, cfg := range plan.ParentsOf(st) {
			if cfg.Stream == p.Outer.Stream || cfg.Name == p.Outer.Name {
				return cfg.Pos, true
			}
			if _, ok := find(cfg.Stream); ok {
				return cfg.Pos, true
			}
		}
		return diag.Pos{}, false
	}
	pos, _ := find(p.Inner.Stream)
	return pos
}

func placesOf(related []diag.Related) []Place {
	out := []Place{}
	for _, r := range related {
		place := Place{r.Pos.String(), r.Message}
		if r.Pos.IsValid() && !slices.Contains(out, place) {
			out = append(out, place)
		}
	}
	return out
}
