package interleave

import (
	"fmt"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// Loop is one level of a walk: a stream, what its slices are made from, and
// what is read below each of its records.
type Loop struct {
	Stream  string `json:"stream"`
	Emitted bool   `json:"emitted"`
	Place   string `json:"place"` // where the stream is defined
	// Keys say what of the parent's record the slice takes: "id as order_id".
	Keys []string `json:"keys,omitempty"`
	// Over are the loops between the parent's record and the stream's requests,
	// outermost first: lists, batches, windows.
	Over []string `json:"over,omitempty"`
	// Pages says that the stream asks for page after page.
	Pages bool `json:"pages"`
	// After are the parents of which the complete lists must be known first;
	// then the stream is read after them and not below.
	After []string `json:"after,omitempty"`
	// SamePages names the stream from whose pages the records are taken, so that
	// no request is made for them.
	SamePages string `json:"same_pages,omitempty"`
	// Above says that the stream's own loops are told at an earlier place.
	Above bool    `json:"told_above,omitempty"`
	Below []*Loop `json:"below,omitempty"`

	node *plan.Node
}

// loops gives the loop nest of a walk, as far as it concerns the given nodes.
func loops(r *plan.Reader, wanted map[*plan.Node]bool) []*Loop {
	told := map[*plan.Node]bool{}
	var out []*Loop
	for _, n := range r.Nodes {
		if wanted[n] && (n.StartsAlone() || n.Shape.Collect) {
			out = append(out, loopOf(n, nil, wanted, told))
		}
	}
	return out
}

func loopOf(n *plan.Node, via *plan.Edge, wanted, told map[*plan.Node]bool) *Loop {
	l := &Loop{Stream: nodeName(n), Emitted: n.Emits, Place: n.Stream.Pos.String(), Pages: plan.PaginatorOf(n.Stream) != nil, Above: told[n], node: n}
	if from := n.FromPages(); from != nil && from != n {
		l.SamePages = nodeName(from)
	}
	if via != nil {
		l.Keys = append(l.Keys, keyOf(via.Config))
	}
	if n.Shape.Collect {
		for _, e := range n.In {
			l.After = append(l.After, nodeName(e.Parent))
			l.Keys = append(l.Keys, keyOf(e.Config))
		}
	}
	for _, f := range n.Shape.Factors {
		if over := factorWords(f); over != "" {
			l.Over = append(l.Over, over)
		}
	}
	if g := n.Shape.Group; g != nil {
		l.Over = append(l.Over, fmt.Sprintf("batch of %d", g.Size))
	}
	if w := windowWords(n.Stream); w != "" {
		l.Over = append(l.Over, w)
	}
	if told[n] {
		return l
	}
	told[n] = true
	for _, e := range n.Out {
		if wanted[e.Child] && !e.Child.Shape.Collect {
			l.Below = append(l.Below, loopOf(e.Child, e, wanted, told))
		}
	}
	return l
}

// nodeName is a node's stream as users know it, with its face where it has two.
func nodeName(n *plan.Node) string {
	name := label(n.Of().Name)
	switch {
	case n.Dynamic != nil:
		return "each stream of " + name
	case n.Incremental != nil:
		return name + " without a state"
	case n.SecondFace():
		return name + " with a state"
	}
	return name
}

func keyOf(p *ir.Parent) string {
	if p.Key.Source == p.Field.Source {
		return p.Key.Source
	}
	return p.Key.Source + " as " + p.Field.Source
}

// factorWords names what a list or custom router loops over.
func factorWords(f plan.Factor) string {
	switch {
	case f.List != nil && f.List.Expr != nil:
		return f.List.Field.Source + " of " + strings.TrimSpace(f.List.Expr.Source)
	case f.List != nil:
		return fmt.Sprintf("%s of %s", f.List.Field.Source, words(f.List.Values))
	case f.Custom != nil:
		return "partition that " + f.Custom.ClassName + " makes"
	}
	return ""
}

// words lists a few values.
func words(values []string) string {
	const most = 5
	if len(values) > most {
		return fmt.Sprintf("%s, … (%d)", strings.Join(values[:most-1], ", "), len(values))
	}
	return strings.Join(values, ", ")
}

func windowWords(s *ir.Stream) string {
	switch c := s.Cursor.(type) {
	case *ir.DatetimeCursor:
		if c.Step != nil {
			return "window of " + c.Step.Source + " of " + c.Field.Source
		}
	case *ir.Custom:
		return "slice that " + c.ClassName + " makes"
	}
	return ""
}

// relatives are a stream's node, all that it is read below, and all that is
// read below it.
func relatives(r *plan.Reader, stream string) map[*plan.Node]bool {
	out := map[*plan.Node]bool{}
	var up, down func(n *plan.Node)
	up = func(n *plan.Node) {
		out[n] = true
		for _, e := range n.In {
			up(e.Parent)
		}
	}
	down = func(n *plan.Node) {
		up(n)
		for _, e := range n.Out {
			down(e.Child)
		}
	}
	for _, n := range r.Nodes {
		if stream == "" || n.Emits && n.Of().Name == stream {
			down(n)
		}
	}
	return out
}

// write prints a loop and what is below it.
func (l *Loop) write(b *strings.Builder, depth int) {
	indent := strings.Repeat("  ", depth)
	line := indent + l.Stream
	switch {
	case len(l.After) > 0 && l.node.Shape.Union != nil:
		line += ", when all of " + and(l.After) + " are known"
	case len(l.After) > 0 && len(l.After) == 1:
		line += ", when all of " + l.After[0] + " are known"
	case len(l.After) > 0:
		line += ", for every combination of " + and(l.After) + ", when all of them are known"
	}
	if len(l.Keys) > 0 {
		line += ", with " + and(l.Keys)
	}
	for _, o := range l.Over {
		line += ", for each " + o
	}
	if l.Above {
		b.WriteString(line + ": as above\n")
		return
	}
	line += ": " + l.reads()
	switch {
	case l.Emitted && len(l.Below) > 0:
		line += ", emit each record, and below it"
	case l.Emitted:
		line += ", emit each record"
	case len(l.Below) > 0:
		line += ", emit nothing, and below each record"
	default:
		line += ", emit nothing"
	}
	b.WriteString(line + "\n")
	for _, x := range l.Below {
		x.write(b, depth+1)
	}
}

// reads says how the records come.
func (l *Loop) reads() string {
	switch _, jobs := l.node.Stream.Retriever.(*ir.AsyncRetriever); {
	case l.SamePages != "":
		return "take other records from the pages of " + l.SamePages
	case jobs:
		return "create a job, wait for it, read its results"
	case l.Pages:
		return "read page after page"
	}
	return "read one answer"
}

// and lists words.
func and(list []string) string {
	list = slices.Compact(slices.Clone(list))
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	k := len(list) - 1
	return strings.Join(list[:k], ", ") + " and " + list[k]
}
