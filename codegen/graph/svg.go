package graph

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"

	"github.com/airgen/airgen/codegen/graph/layout"
)

// SVG draws the graph as one self-contained image in light and dark colours,
// as the reader's system asks.
func (g *Graph) SVG(d Direction) []byte {
	s := arrange(g, d, true)
	var b bytes.Buffer
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	s.open(&b, `width="`+fmt.Sprint(s.size.W)+`" height="`+fmt.Sprint(s.size.H)+`"`)
	b.WriteString("<style>\n" + shapes + light.css("") + "@media (prefers-color-scheme: dark) {\n" + dark.css("") + "}\n</style>\n")
	b.WriteString(`<rect class="sheet" width="100%" height="100%"/>` + "\n")
	s.body(&b)
	b.WriteString("</svg>\n")
	return b.Bytes()
}

func (s *scene) open(b *bytes.Buffer, more string) {
	fmt.Fprintf(b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" %s role="img" aria-label="%s">`+"\n", s.size.W, s.size.H, more, escape("Streams of "+s.graph.Connector))
	b.WriteString(`<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path class="tip" d="M0 0.5L8 4L0 7.5z"/></marker>` +
		`<marker id="tip-inc" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path class="tip inc" d="M0 0L8 4L0 8z"/></marker></defs>` + "\n")
}

// body draws everything but the sheet itself.
func (s *scene) body(b *bytes.Buffer) {
	if s.head {
		fmt.Fprintf(b, `<text class="head" x="%d" y="38">%s</text>`+"\n", margin, escape(s.graph.Connector))
		fmt.Fprintf(b, `<text class="note" x="%d" y="59">%s</text>`+"\n", margin, escape(s.graph.summary()))
	}
	for _, c := range s.cards {
		c.svg(b)
	}
	fmt.Fprintf(b, `<g class="legend" transform="translate(%d %d)">`+"\n", margin, s.size.H-footHeight+10)
	for _, item := range legend(s.graph) {
		item.svg(b)
	}
	b.WriteString("</g>\n")
}

var groupClass = map[GroupKind]string{Fused: "fused", Alone: "alone", Dynamic: "dynamic"}

func (c *card) svg(b *bytes.Buffer) {
	g := c.group
	fmt.Fprintf(b, `<g class="group %s" id="%s" transform="translate(%d %d)">`+"\n", groupClass[g.Kind], g.ID, c.at.X, c.at.Y)
	fmt.Fprintf(b, `<rect class="card" width="%d" height="%d" rx="12"/>`+"\n", c.size.W, c.size.H)
	room := c.size.W - 2*cardPad
	fmt.Fprintf(b, `<text class="title" x="%d" y="28">%s</text>`, cardPad, escape(titleFont.cut(oneLine(g.Title), room)))
	fmt.Fprintf(b, `<text class="note" x="%d" y="46">%s</text>`+"\n", cardPad, escape(noteFont.cut(oneLine(g.Note), room)))
	for _, l := range c.lines {
		l.svg(b)
	}
	for _, x := range c.boxes {
		x.svg(b)
	}
	b.WriteString("</g>\n")
}

func (l *line) svg(b *bytes.Buffer) {
	class, tip := "edge", "tip"
	if l.edge.Incremental {
		class, tip = "edge inc", "tip-inc"
	}
	fmt.Fprintf(b, `<path class="%s" data-from="%s" data-to="%s" d="%s" marker-end="url(#%s)">`, class, l.edge.From.ID, l.edge.To.ID, path(l.route), tip)
	fmt.Fprintf(b, "<title>%s</title></path>\n", escape(l.edge.tooltip()))
	if l.label == "" {
		return
	}
	end := l.route.Points[len(l.route.Points)-1]
	x, y, anchor := end.X-9, end.Y-6, "end"
	if l.route.Down {
		x, y, anchor = end.X+8, end.Y-10, "start"
	}
	fmt.Fprintf(b, `<text class="label" text-anchor="%s" x="%d" y="%d">%s</text>`+"\n", anchor, x, y, escape(l.label))
}

// tooltip says what an edge does, in full.
func (e *Edge) tooltip() string {
	text := oneLine(e.From.Name) + " → " + oneLine(e.To.Name)
	if e.Label != "" {
		text += ": " + oneLine(e.Label)
	}
	if e.Incremental {
		text += ", incremental_dependency"
	}
	return text
}

// path gives the way of an edge in SVG's words: curves between the ranks that
// leave and arrive in the direction of the edge.
func path(r layout.Route) string {
	var b strings.Builder
	for i, p := range r.Points {
		if i == 0 {
			fmt.Fprintf(&b, "M%d %d", p.X, p.Y)
			continue
		}
		q := r.Points[i-1]
		switch {
		case r.Straight[i-1] || p.X == q.X || p.Y == q.Y:
			fmt.Fprintf(&b, "L%d %d", p.X, p.Y)
		case r.Down:
			mid := (p.Y + q.Y) / 2
			fmt.Fprintf(&b, "C%d %d %d %d %d %d", q.X, mid, p.X, mid, p.X, p.Y)
		default:
			mid := (p.X + q.X) / 2
			fmt.Fprintf(&b, "C%d %d %d %d %d %d", mid, q.Y, mid, p.Y, p.X, p.Y)
		}
	}
	return b.String()
}

func (n *Node) class() string {
	switch {
	case n.Kind == Parent:
		return "node parent"
	case n.Kind > Parent:
		return "node router"
	case n.Cursor != "":
		return "node stream incremental"
	}
	return "node stream"
}

func (x *box) svg(b *bytes.Buffer) {
	n, r := x.node, x.rect
	fmt.Fprintf(b, `<g class="%s" id="%s" transform="translate(%d %d)">`, n.class(), n.ID, r.X, r.Y)
	fmt.Fprintf(b, `<title>%s</title>`, escape(n.tooltip()))
	radius := 7
	if n.Kind > Parent {
		radius = min(r.H/2, 16)
	}
	fmt.Fprintf(b, `<rect class="box" width="%d" height="%d" rx="%d"/>`, r.W, r.H, radius)
	if n.Kind <= Parent {
		fmt.Fprintf(b, `<path class="bar" d="M7 0H5A5 5 0 0 0 0 5V%dA5 5 0 0 0 5 %dH7Q4 %d 4 %dV7Q4 0 7 0z"/>`, r.H-5, r.H, r.H, r.H-7)
	}
	y := 21
	fmt.Fprintf(b, `<text class="name" x="%d" y="%d">%s</text>`, boxPad, y, escape(x.name))
	if x.detail != "" {
		y += lineHeight
		fmt.Fprintf(b, `<text class="detail" x="%d" y="%d">%s</text>`, boxPad, y, escape(x.detail))
	}
	if x.cursor != "" {
		y += lineHeight
		fmt.Fprintf(b, `<path class="clock" d="M%d %da5 5 0 1 0 .01 0M%d %dv3l2 1"/>`, boxPad+5, y-9, boxPad+5, y-7)
		fmt.Fprintf(b, `<text class="cursor" x="%d" y="%d">%s</text>`, boxPad+16, y, escape(x.cursor))
	}
	b.WriteString("</g>\n")
}

// tooltip says what a box stands for, with all that its lines had to cut.
func (n *Node) tooltip() string {
	text := oneLine(n.Name) + " (" + n.Kind.String() + ")"
	if n.Detail != "" {
		text += "\n" + oneLine(n.Detail)
	}
	if n.Cursor != "" {
		text += "\ncursor: " + n.Cursor
	}
	for _, f := range n.Facts {
		if f.Name == "Requests made" {
			text += "\nrequests: " + strings.Join(f.Values, "; ")
		}
	}
	return text
}

// escape writes text for XML; characters that XML cannot hold are replaced.
func escape(text string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(text)) // a strings.Builder does not fail
	return b.String()
}
