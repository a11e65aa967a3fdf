package graph

import (
	"bytes"
	"fmt"
	"slices"
)

// item is an entry of the legend.
type item struct {
	x, width int
	class    string // of a box; or of an edge
	edge     bool
	text     string
}

// legend explains what the picture has, and nothing else.
func legend(g *Graph) []item {
	var nodes []*Node
	var edges []*Edge
	for _, x := range g.Groups {
		nodes, edges = append(nodes, x.Nodes...), append(edges, x.Edges...)
	}
	node := func(is func(*Node) bool) bool { return slices.ContainsFunc(nodes, is) }
	var out []item
	x := 0
	add := func(has bool, class, text string, edge bool) {
		if !has {
			return
		}
		width := 34 + noteFont.width(text)
		out = append(out, item{x, width, class, edge, text})
		x += width + 24
	}
	add(node(func(n *Node) bool { return n.Kind == Stream && n.Cursor == "" }), "node stream", "full refresh", false)
	add(node(func(n *Node) bool { return n.Kind == Stream && n.Cursor != "" }), "node stream incremental", "incremental", false)
	add(node(func(n *Node) bool { return n.Kind == Parent }), "node parent", "parent, not emitted", false)
	add(node(func(n *Node) bool { return n.Kind > Parent }), "node router", "router", false)
	add(slices.ContainsFunc(edges, func(e *Edge) bool { return e.From.Kind <= Parent && !e.Incremental }), "edge", "for each record", true)
	add(slices.ContainsFunc(edges, func(e *Edge) bool { return e.Incremental }), "edge inc", "incremental_dependency", true)
	return out
}

func (i item) svg(b *bytes.Buffer) {
	if i.edge {
		tip := "tip"
		if i.class != "edge" {
			tip = "tip-inc"
		}
		fmt.Fprintf(b, `<path class="%s" d="M%d 9H%d" marker-end="url(#%s)"/>`, i.class, i.x, i.x+26, tip)
	} else {
		fmt.Fprintf(b, `<g class="%s" transform="translate(%d 1)"><rect class="box" width="24" height="16" rx="4"/>`, i.class, i.x)
		if i.class != "node router" {
			b.WriteString(`<path class="bar" d="M4 0A4 4 0 0 0 0 4V12A4 4 0 0 0 4 16z"/>`)
		}
		b.WriteString(`</g>`)
	}
	fmt.Fprintf(b, `<text class="note" x="%d" y="13">%s</text>`+"\n", i.x+34, escape(i.text))
}
