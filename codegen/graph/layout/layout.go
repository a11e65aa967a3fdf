// Package layout places the boxes of an acyclic graph in ranks, so that every
// edge leads from one rank to a later one, few edges cross, and no edge runs
// through a box. It knows boxes and edges and nothing of what they stand for.
// All arithmetic is on integers: the same graph gets the same picture on every
// machine.
//
// The steps are the usual ones of layered drawing (Sugiyama, Tagawa and Toda,
// 1981): ranks by the longest path, dummy boxes where an edge passes a rank,
// orders by sweeps of barycentres, and positions that minimise the squared
// distance to the neighbours under the order (isotonic regression by pooling
// adjacent violators).
package layout

// Direction is where the edges lead.
type Direction int

// Boxes are wider than high: Right keeps many children of one parent on a
// page, Down keeps a deep graph on one.
const (
	Right Direction = iota
	Down
)

// Box is the size of one node, in pixels.
type Box struct{ W, H int }

// Edge leads from one box to another, by index. Room is how long its last,
// straight piece must be: a label stands there that no other edge crosses.
type Edge struct{ From, To, Room int }

// Options are the distances, in pixels.
type Options struct {
	Direction Direction
	// RankGap is the least distance between ranks; wider graphs get more, so
	// that edges are not too steep.
	RankGap int
	// NodeGap is the distance between siblings of a rank, FamilyGap the one
	// between boxes that have no parent or child in common.
	NodeGap, FamilyGap int
}

// Point is a place, in pixels from the upper left corner.
type Point struct{ X, Y int }

// Rect is a placed box.
type Rect struct{ X, Y, W, H int }

// Route is an edge's way: it starts and ends at boxes; between each two
// points, edges bend. Straight[i] says that the piece from Points[i] to
// Points[i+1] lies beside a rank and not between two, and is straight.
type Route struct {
	Points   []Point
	Straight []bool
	Down     bool // the edges lead down
}

// Drawing is a placed graph. Boxes and routes are in the order of the input.
type Drawing struct {
	W, H   int
	Boxes  []Rect
	Routes []Route
}

// Layered places a graph. Edges that close a cycle are drawn, and lead back.
func Layered(boxes []Box, edges []Edge, o Options) Drawing {
	g := newGrid(boxes, edges, o)
	g.order()
	g.place()
	return g.draw()
}

// cell is a box, or the dummy that carries a long edge through a rank.
type cell struct {
	box   int // index of the box; -1 for a dummy
	rank  int
	cross int // size across the ranks
	mid   int // its centre across the ranks, in units
	up    []int
	down  []int
}

// grid is a graph on its way to a drawing. Its main axis is the direction of
// the edges; mid and cross are measured on the other one.
type grid struct {
	boxes []Box
	edges []Edge
	o     Options
	cells []cell
	ranks [][]int // cells in their order
	paths [][]int // for each edge, the cells that it passes, its ends included
	ports []int   // for each edge, how far from the middle of its box it arrives
}

// units is how fine positions across the ranks are computed: parts of a pixel.
const units = 64

// dummySize is the room that a passing edge gets across the ranks, in pixels.
const dummySize = 10

func newGrid(boxes []Box, edges []Edge, o Options) *grid {
	g := &grid{boxes: boxes, edges: edges, o: o, paths: make([][]int, len(edges))}
	ranks := rankOf(len(boxes), edges)
	for i, b := range boxes {
		g.cells = append(g.cells, cell{box: i, rank: ranks[i], cross: g.across(b)})
	}
	for i, e := range edges {
		path := []int{e.From}
		step := 1
		if ranks[e.To] < ranks[e.From] {
			step = -1
		}
		for r := ranks[e.From] + step; r != ranks[e.To] && ranks[e.To] != ranks[e.From]; r += step {
			path = append(path, len(g.cells))
			g.cells = append(g.cells, cell{box: -1, rank: r, cross: dummySize})
		}
		g.paths[i] = append(path, e.To)
		if step < 0 || e.From == e.To {
			continue
		}
		for k := 1; k < len(g.paths[i]); k++ {
			a, b := g.paths[i][k-1], g.paths[i][k]
			g.cells[a].down = append(g.cells[a].down, b)
			g.cells[b].up = append(g.cells[b].up, a)
		}
	}
	return g
}

// across gives a box's size across the ranks, along the one in their direction.
func (g *grid) across(b Box) int {
	if g.o.Direction == Right {
		return b.H
	}
	return b.W
}

func (g *grid) along(b Box) int {
	if g.o.Direction == Right {
		return b.W
	}
	return b.H
}

// rankOf gives every box the length of the longest path that leads to it;
// boxes that nothing leads to stand right before the first that they lead to.
func rankOf(n int, edges []Edge) []int {
	out := make([][]int, n)
	roots := make([]bool, n)
	for i := range roots {
		roots[i] = true
	}
	for _, e := range edges {
		out[e.From] = append(out[e.From], e.To)
		roots[e.To] = false
	}
	const unseen, open, done = 0, 1, 2
	state := make([]int, n)
	var sorted []int // children before parents
	back := map[[2]int]bool{}
	var visit func(int)
	visit = func(v int) {
		state[v] = open
		for _, w := range out[v] {
			switch state[w] {
			case unseen:
				visit(w)
			case open:
				back[[2]int{v, w}] = true
			}
		}
		state[v] = done
		sorted = append(sorted, v)
	}
	for v := range n {
		if state[v] == unseen {
			visit(v)
		}
	}
	rank := make([]int, n)
	for i := n - 1; i >= 0; i-- {
		v := sorted[i]
		for _, w := range out[v] {
			if !back[[2]int{v, w}] {
				rank[w] = max(rank[w], rank[v]+1)
			}
		}
	}
	for v := range n {
		if roots[v] && len(out[v]) > 0 {
			first := rank[out[v][0]]
			for _, w := range out[v] {
				first = min(first, rank[w])
			}
			rank[v] = max(first-1, 0)
		}
	}
	return rank
}
