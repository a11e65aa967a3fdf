// Package graph shows how a connector reads: its streams, the routers that cut
// them into partitions, the parents that are no streams, the cursors, and the
// walks that the plan fuses. Of makes a plain model of the plan; SVG, HTML,
// Mermaid and DOT print it. The same plan gives the same bytes.
package graph

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/interleave"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// Graph is a connector's picture, not yet laid out.
type Graph struct {
	Connector string
	Groups    []*Group
	Streams   int // that can be selected
}

// GroupKind says what the streams of a group have in common.
type GroupKind int

// Fused streams are read in one walk; Alone are those that have a walk each
// and nothing to do with others; the streams of a Dynamic group are made at run
// time.
const (
	Fused GroupKind = iota
	Alone
	Dynamic
)

// Group is a labelled box: one walk of the plan, or all streams that stand
// alone.
type Group struct {
	ID    string
	Kind  GroupKind
	Title string
	Note  string
	Nodes []*Node
	Edges []*Edge
	Facts []Fact
}

// Kind is what a node stands for.
type Kind int

// The kinds of nodes. A Parent is read for its children and emits nothing: it
// is no stream of the connector, or another walk emits it.
const (
	Stream Kind = iota
	Parent
	List
	Custom
	Product
	Batch
	Union
)

// String gives the kind as the pictures call it.
func (k Kind) String() string {
	switch k {
	case Stream:
		return "stream"
	case Parent:
		return "parent, not emitted"
	case List:
		return "list router"
	case Custom:
		return "custom router"
	case Product:
		return "product of routers"
	case Batch:
		return "grouping router"
	}
	return "union of routers"
}

// Node is a stream, or a router that is more than an edge.
type Node struct {
	ID     string
	Kind   Kind
	Name   string
	Detail string // the request of a stream, the values of a router
	Cursor string // what the cursor goes by; empty for full refresh
	Facts  []Fact
	Pos    diag.Pos
}

// Edge says that the records of From become partitions of To, or that a
// router feeds it.
type Edge struct {
	From, To    *Node
	Label       string
	Incremental bool // incremental_dependency
}

// Fact is something that the page shows of a stream when it is clicked.
type Fact struct {
	Name   string   `json:"name"`
	Values []string `json:"values"`
}

// Of makes the picture of a plan.
func Of(p *plan.Plan) *Graph {
	b := &builder{plan: p, graph: &Graph{Connector: p.Connector.Name, Streams: len(p.Connector.Streams)}}
	walks := interleave.Of(p).Explain("").Walks // one for each reader, in their order
	alone := &Group{ID: "alone", Kind: Alone, Title: "Streams on their own"}
	for i, r := range p.Readers {
		g := alone
		if len(r.Nodes) > 1 || r.Dynamic != nil || len(r.Nodes[0].Shape.Factors) > 1 {
			g = b.group(r, i, walks[i])
		}
		b.fill(g, r)
	}
	if len(alone.Nodes) > 0 {
		n := 0
		for _, x := range alone.Nodes {
			if x.Kind == Stream {
				n++
			}
		}
		alone.Note = count(n, "stream", "streams") + " without parents or children"
		b.graph.Groups = append(b.graph.Groups, alone)
	}
	return b.graph
}

type builder struct {
	plan  *plan.Plan
	graph *Graph
	last  int // number of the last node
}

// group starts the box of a walk.
func (b *builder) group(r *plan.Reader, i int, w *interleave.Walk) *Group {
	g := &Group{ID: "g" + strconv.Itoa(i+1), Title: r.Main().Stream.Name}
	emitted := 0
	for _, n := range r.Nodes {
		if n.Emits {
			emitted++
		}
	}
	switch {
	case r.Dynamic != nil:
		g.Kind, g.Title, g.Note = Dynamic, r.Dynamic.Name, "streams made at run time from one template"
	case emitted > 1:
		roots := r.Roots()
		if len(roots) > 0 {
			g.Title = roots[0].Stream.Name
		}
		g.Note = count(emitted, "stream", "streams") + " in one walk"
		if n := saved(w); n > 0 {
			g.Note += " · saves " + count(n, "read of a parent", "reads of parents")
		}
	case len(r.Nodes) == 1:
		g.Note = "1 stream"
	default:
		g.Note = "1 stream with " + count(len(r.Nodes)-1, "parent", "parents")
	}
	g.Facts = walkFacts(w)
	b.graph.Groups = append(b.graph.Groups, g)
	return g
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// fill adds a walk's nodes and edges to its box.
func (b *builder) fill(g *Group, r *plan.Reader) {
	nodes := map[*plan.Node]*Node{}
	for _, n := range r.Nodes {
		nodes[n] = b.stream(g, n)
	}
	for _, n := range r.Nodes {
		b.routers(g, n, nodes)
	}
}

func (b *builder) add(g *Group, n *Node) *Node {
	b.last++
	n.ID = "n" + strconv.Itoa(b.last)
	g.Nodes = append(g.Nodes, n)
	return n
}

func (b *builder) stream(g *Group, n *plan.Node) *Node {
	out := &Node{Kind: Stream, Name: nameOf(n.Stream), Detail: requestOf(n.Stream), Cursor: cursorName(n.Stream), Pos: n.Stream.Pos}
	if n.Dynamic != nil {
		out.Name = "each stream of " + n.Dynamic.Name
	}
	if !n.Emits {
		out.Kind = Parent
	}
	if from := n.FromPages(); from != nil && from != n {
		out.Detail = "other records of the same pages"
	}
	out.Facts = facts(n)
	return b.add(g, out)
}

// routers adds what stands between a stream and its parents. A substream
// router alone is just an edge.
func (b *builder) routers(g *Group, n *plan.Node, nodes map[*plan.Node]*Node) {
	target := nodes[n]
	feed := func(kind Kind, name, detail string, pos diag.Pos) {
		via := b.add(g, &Node{Kind: kind, Name: name, Detail: detail, Pos: pos})
		g.Edges = append(g.Edges, &Edge{From: via, To: target})
		target = via
	}
	sh := n.Shape
	if sh.Group != nil {
		feed(Batch, "batches of "+strconv.Itoa(sh.Group.Size), "", sh.Group.Pos)
	}
	switch {
	case sh.Union != nil:
		feed(Union, "one after the other", "", sh.Union.Pos)
	case len(sh.Factors) > 1:
		feed(Product, "every pair", "", n.Stream.Pos)
		if len(sh.Factors) > 2 {
			target.Name = "every combination"
		}
	}
	for _, f := range sh.Factors {
		switch {
		case f.List != nil:
			list := b.add(g, &Node{Kind: List, Name: "each " + f.List.Field.Source, Detail: listValues(f.List), Pos: f.List.Pos})
			g.Edges = append(g.Edges, &Edge{From: list, To: target})
		case f.Custom != nil:
			custom := b.add(g, &Node{Kind: Custom, Name: lastPart(f.Custom.ClassName), Detail: "partitions made by custom code", Pos: f.Custom.Pos})
			g.Edges = append(g.Edges, &Edge{From: custom, To: target})
		}
	}
	if from := n.FromPages(); from != nil && from != n {
		g.Edges = append(g.Edges, &Edge{From: nodes[from], To: nodes[n], Label: "same pages"})
	}
	for _, e := range n.In {
		g.Edges = append(g.Edges, &Edge{From: nodes[e.Parent], To: target, Label: edgeLabel(e.Config), Incremental: e.Config.Incremental})
	}
}

// edgeLabel says which field of the parent's record becomes which field of the
// partition.
func edgeLabel(p *ir.Parent) string {
	key, field := p.Key.Source, p.Field.Source
	if key == field {
		return key
	}
	return key + " as " + field
}

func nameOf(s *ir.Stream) string {
	switch {
	case s.NameHole != nil:
		return s.NameHole.Mappings[len(s.NameHole.Mappings)-1].Value.Source
	case s.Name == "":
		return "unnamed"
	}
	return s.Name
}

func lastPart(class string) string { return class[strings.LastIndex(class, ".")+1:] }

// listValues gives the values of a list router, or where they come from.
func listValues(l *ir.ListRouter) string {
	if l.Expr != nil {
		return l.Expr.Source
	}
	const most = 4
	if n := len(l.Values); n > most {
		return fmt.Sprintf("%s and %d more", strings.Join(l.Values[:most-1], ", "), n-most+1)
	}
	return strings.Join(l.Values, ", ")
}
