package graph

import (
	"github.com/airgen/airgen/codegen/graph/layout"
)

// Direction is where the edges lead.
type Direction = layout.Direction

// The distances of the picture, in pixels.
const (
	margin     = 28 // around the picture
	headHeight = 74 // the connector's name, and the counts below it
	footHeight = 44 // the legend
	cardGap    = 20 // between cards
	cardPad    = 20 // inside of a card
	cardHead   = 58 // a card's title and note
	boxPad     = 14 // left and right of a box's text
	lineHeight = 16
	mostName   = 360 // width of a name
	mostDetail = 330 // width of the lines below it
	widthStep  = 40  // widths of boxes are multiples of it, so that cards look alike
	mostLabel  = 150 // width of an edge's label
	portRoom   = 18  // height of a box for each edge that arrives
	gridGap    = 12
)

// scene is a picture with every place known.
type scene struct {
	graph *Graph
	head  bool // the connector's name and the counts stand above the cards
	size  layout.Box
	cards []*card
}

// card is a placed group; the places inside of it count from its corner.
type card struct {
	group *Group
	at    layout.Point
	size  layout.Box
	boxes []box
	lines []line
}

type box struct {
	node *Node
	rect layout.Rect
	name string
	// detail and cursor are the lines below the name; empty ones are left out.
	detail, cursor string
}

type line struct {
	edge  *Edge
	route layout.Route
	label string
}

// arrange lays the graph out: a card for each walk, packed, and the streams
// that stand alone in a grid below them.
func arrange(g *Graph, d Direction, head bool) *scene {
	s := &scene{graph: g, head: head}
	top := margin
	if head {
		top = headHeight
	}
	var alone *card
	var packed []*card
	var sizes []layout.Box
	for _, group := range g.Groups {
		if group.Kind == Alone {
			alone = &card{group: group}
			s.cards = append(s.cards, alone)
			continue
		}
		c := walkCard(group, d)
		s.cards, packed, sizes = append(s.cards, c), append(packed, c), append(sizes, c.size)
	}
	places, sheet := layout.Pack(sizes, cardGap, 150)
	for i, c := range packed {
		c.at = layout.Point{X: margin + places[i].X, Y: top + places[i].Y}
		c.size.W = places[i].W
	}
	if alone != nil {
		alone.grid(sheet.W, d)
		alone.at = layout.Point{X: margin, Y: top}
		if len(packed) > 0 {
			alone.at.Y += sheet.H + cardGap
			sheet.H += cardGap
		}
		sheet.W = max(sheet.W, alone.size.W)
		alone.size.W = sheet.W
		sheet.H += alone.size.H
	}
	s.size = layout.Box{W: max(sheet.W, leastWidth(g)) + 2*margin, H: top + sheet.H + footHeight + margin/2}
	return s
}

// leastWidth is what the heading and the legend need.
func leastWidth(g *Graph) int {
	need := max(headFont.width(g.Connector), noteFont.width(g.summary()))
	for _, item := range legend(g) {
		need = max(need, item.x+item.width)
	}
	return need
}

// walkCard lays one walk out.
func walkCard(g *Group, d Direction) *card {
	c := &card{group: g}
	c.boxes, c.lines, c.size = draw(g.Nodes, g.Edges, d, 0, widthStep)
	c.shift(cardPad, cardHead)
	title := max(titleFont.width(g.Title), noteFont.width(g.Note))
	c.size = layout.Box{W: max(c.size.W, min(title, mostDetail*2)) + 2*cardPad, H: c.size.H + cardHead + cardPad}
	return c
}

// draw lays nodes and edges out as layers. Streams get the same width, which
// makes columns of the ranks: at least least, and a multiple of step.
func draw(nodes []*Node, edges []*Edge, d Direction, least, step int) ([]box, []line, layout.Box) {
	boxes := make([]box, len(nodes))
	sizes := make([]layout.Box, len(nodes))
	index := map[*Node]int{}
	widest := least
	for i, n := range nodes {
		index[n] = i
		boxes[i], sizes[i] = boxOf(n)
		if n.Kind <= Parent {
			widest = max(widest, sizes[i].W)
		}
	}
	arriving := map[*Node]int{}
	for _, e := range edges {
		arriving[e.To]++
	}
	for i, n := range nodes {
		if n.Kind <= Parent {
			sizes[i].W = (widest + step - 1) / step * step
		}
		if k := arriving[n]; k > 1 {
			sizes[i].H = max(sizes[i].H, portRoom*k)
		}
	}
	lines := make([]line, len(edges))
	links := make([]layout.Edge, len(edges))
	for i, e := range edges {
		lines[i] = line{edge: e, label: labelFont.cut(oneLine(e.Label), mostLabel)}
		links[i] = layout.Edge{From: index[e.From], To: index[e.To]}
		switch {
		case e.Label == "":
		case d == layout.Right:
			links[i].Room = labelFont.width(lines[i].label) + 16
		case arriving[e.To] > 1:
			lines[i].label = "" // labels of edges beside each other would overlap
		default:
			links[i].Room = lineHeight
		}
	}
	o := layout.Options{Direction: d, RankGap: 48, NodeGap: 10, FamilyGap: 22}
	if d == layout.Down {
		o.NodeGap, o.FamilyGap = 18, 32
	}
	out := layout.Layered(sizes, links, o)
	for i := range boxes {
		boxes[i].rect = out.Boxes[i]
	}
	for i := range lines {
		lines[i].route = out.Routes[i]
	}
	return boxes, lines, layout.Box{W: out.W, H: out.H}
}

func boxOf(n *Node) (box, layout.Box) {
	b := box{node: n, name: nameFont.squeeze(oneLine(n.Name), mostName)}
	b.detail = detailFont.fold(brief(oneLine(n.Detail)), mostDetail)
	if n.Cursor != "" {
		b.cursor = cursorFont.cut(brief(oneLine(n.Cursor)), mostDetail-20)
	}
	w := max(nameFont.width(b.name), detailFont.width(b.detail))
	h := 32
	if b.detail != "" {
		h += lineHeight
	}
	if b.cursor != "" {
		w = max(w, cursorFont.width(b.cursor)+18)
		h += lineHeight
	}
	return b, layout.Box{W: w + 2*boxPad, H: h}
}

// shift moves everything inside of a card.
func (c *card) shift(dx, dy int) {
	for i := range c.boxes {
		c.boxes[i].rect.X += dx
		c.boxes[i].rect.Y += dy
	}
	for i := range c.lines {
		for k := range c.lines[i].route.Points {
			c.lines[i].route.Points[k].X += dx
			c.lines[i].route.Points[k].Y += dy
		}
	}
}

// summary counts what the picture shows.
func (g *Graph) summary() string {
	text := count(g.Streams, "stream", "streams")
	fused, edges := 0, 0
	for _, x := range g.Groups {
		if x.Kind != Alone {
			fused++
		}
		for _, e := range x.Edges {
			if e.From.Kind <= Parent {
				edges++
			}
		}
	}
	if fused > 0 {
		text += " · " + count(fused, "group", "groups")
	}
	if edges > 0 {
		text += " · " + count(edges, "parent–child link", "parent–child links")
	}
	return text
}
