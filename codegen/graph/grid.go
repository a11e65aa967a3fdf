package graph

import (
	"slices"

	"github.com/airgen/airgen/codegen/graph/layout"
)

// grid lays out streams without parents in rows: first those that are one
// box, then those with a router in front. The card is as wide as the sheet
// above it, or as high as a page is to its width.
func (c *card) grid(width int, d Direction) {
	parts := components(c.group)
	var single, routed []part
	for _, p := range parts {
		if len(p.nodes) == 1 {
			single = append(single, p)
		} else {
			routed = append(routed, p)
		}
	}
	y := cardHead
	for _, list := range [][]part{single, routed} {
		if len(list) == 0 {
			continue
		}
		cell := layout.Box{}
		for _, p := range list {
			_, _, size := draw(p.nodes, p.edges, d, 0, 1)
			cell = layout.Box{W: max(cell.W, size.W), H: max(cell.H, size.H)}
		}
		columns := squarish(len(list), cell)
		if width > 0 {
			columns = max((width-2*cardPad+gridGap)/(cell.W+gridGap), 1)
		}
		if width > 0 && columns <= len(list) {
			cell.W = max(cell.W, min((width-2*cardPad+gridGap)/columns-gridGap, cell.W*4/3))
		}
		columns = min(columns, len(list))
		for row := range slices.Chunk(list, columns) {
			high := 0
			for i, p := range row {
				least := 0
				if len(p.nodes) == 1 {
					least = cell.W
				}
				boxes, lines, size := draw(p.nodes, p.edges, d, least, 1)
				high = max(high, size.H)
				inner := &card{boxes: boxes, lines: lines}
				inner.shift(cardPad+i*(cell.W+gridGap), y)
				c.boxes, c.lines = append(c.boxes, inner.boxes...), append(c.lines, inner.lines...)
			}
			y += high + gridGap
		}
		c.size.W = max(c.size.W, 2*cardPad+columns*(cell.W+gridGap)-gridGap)
	}
	title := max(titleFont.width(c.group.Title), noteFont.width(c.group.Note))
	c.size = layout.Box{W: max(c.size.W, title+2*cardPad), H: y - gridGap + cardPad}
}

// squarish is how many columns make a grid of about a page's shape.
func squarish(n int, cell layout.Box) int {
	columns := 1
	for columns*(cell.W+gridGap)*2 < (n+columns-1)/columns*(cell.H+gridGap)*3 {
		columns++
	}
	return columns
}

// part is a connected piece of a group.
type part struct {
	nodes []*Node
	edges []*Edge
}

// components splits a group into its connected pieces, in order.
func components(g *Group) []part {
	of := map[*Node]*Node{}
	var root func(*Node) *Node
	root = func(n *Node) *Node {
		if of[n] == nil {
			return n
		}
		return root(of[n])
	}
	for _, e := range g.Edges {
		if a, b := root(e.From), root(e.To); a != b {
			of[b] = a
		}
	}
	at := map[*Node]int{}
	var out []part
	for _, n := range g.Nodes {
		r := root(n)
		if _, ok := at[r]; !ok {
			at[r] = len(out)
			out = append(out, part{})
		}
		out[at[r]].nodes = append(out[at[r]].nodes, n)
	}
	for _, e := range g.Edges {
		p := &out[at[root(e.From)]]
		p.edges = append(p.edges, e)
	}
	return out
}
