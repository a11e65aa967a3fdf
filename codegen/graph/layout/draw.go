package layout

import (
	"cmp"
	"math"
	"slices"
)

// steep is how much wider a gap between ranks gets for the longest edge in
// it: a part of that edge's way across.
const steep = 8

// most is what a gap between ranks may have at most, in multiples of RankGap.
const most = 3

// draw turns ranks and positions into places.
func (g *grid) draw() Drawing {
	if len(g.cells) == 0 {
		return Drawing{}
	}
	starts, ends, lanes := g.depths()
	low, high := math.MaxInt, math.MinInt
	for i := range g.cells {
		c := &g.cells[i]
		c.mid = floorDiv(c.mid+units/2, units)
		low = min(low, c.mid-c.cross/2)
		high = max(high, c.mid-c.cross/2+c.cross)
	}
	g.spread()
	d := Drawing{W: ends[len(ends)-1], H: high - low}
	for i, b := range g.boxes {
		c := &g.cells[i]
		// Boxes of a rank begin at the same line, whatever their length.
		at, across := starts[c.rank], c.mid-c.cross/2-low
		d.Boxes = append(d.Boxes, g.turned(Rect{at, across, g.along(b), c.cross}))
	}
	for i := range g.paths {
		d.Routes = append(d.Routes, g.route(i, starts, ends, lanes, low))
	}
	if g.o.Direction == Down {
		d.W, d.H = d.H, d.W
	}
	return d
}

// depths gives where each rank begins and ends in the direction of the edges,
// and how long the straight pieces before it are.
func (g *grid) depths() (starts, ends, lanes []int) {
	lanes = make([]int, len(g.ranks))
	gaps := make([]int, len(g.ranks))
	for i, path := range g.paths {
		for k := 1; k < len(path); k++ {
			a, b := g.cells[path[k-1]], g.cells[path[k]]
			r := max(a.rank, b.rank)
			way := min(abs(a.mid-b.mid)/units/steep, g.o.RankGap*(most-1))
			gaps[r] = max(gaps[r], g.o.RankGap+way)
		}
		last := g.cells[path[len(path)-1]].rank
		lanes[last] = max(lanes[last], g.edges[i].Room)
	}
	at := 0
	for r, rank := range g.ranks {
		if r > 0 {
			at += max(gaps[r], g.o.RankGap) + lanes[r]
		}
		starts = append(starts, at)
		thick := 0
		for _, v := range rank {
			if b := g.cells[v].box; b >= 0 {
				thick = max(thick, g.along(g.boxes[b]))
			}
		}
		at += thick
		ends = append(ends, at)
	}
	return starts, ends, lanes
}

// portGap is the distance between edges that arrive at one box.
const portGap = 16

// spread lets the edges that arrive at a box do so beside each other, in the
// order in which they come.
func (g *grid) spread() {
	g.ports = make([]int, len(g.edges))
	arriving := make([][]int, len(g.boxes))
	for i, e := range g.edges {
		arriving[e.To] = append(arriving[e.To], i)
	}
	for v, list := range arriving {
		if len(list) < 2 {
			continue
		}
		from := func(i int) int {
			path := g.paths[i]
			return g.cells[path[len(path)-2]].mid
		}
		slices.SortStableFunc(list, func(a, b int) int { return cmp.Compare(from(a), from(b)) })
		gap := min(portGap, max(g.cells[v].cross-16, 0)/(len(list)-1))
		for k, i := range list {
			g.ports[i] = k*gap - (len(list)-1)*gap/2
		}
	}
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// route gives the way of an edge: out of its box to the end of the rank,
// across the gap, straight past the ranks between, and straight into its box.
func (g *grid) route(i int, starts, ends, lanes []int, low int) Route {
	out := Route{Down: g.o.Direction == Down}
	add := func(at, across int, straight bool) {
		p := g.turnedPoint(Point{at, across})
		if n := len(out.Points); n > 0 {
			if out.Points[n-1] == p {
				return
			}
			out.Straight = append(out.Straight, straight)
		}
		out.Points = append(out.Points, p)
	}
	path := g.paths[i]
	for k, v := range path {
		c := &g.cells[v]
		across := c.mid - low
		if k == len(path)-1 {
			across += g.ports[i]
		}
		if k == 0 {
			add(starts[c.rank]+g.along(g.boxes[c.box]), across, false)
		} else {
			add(starts[c.rank]-lanes[c.rank], across, false)
			add(starts[c.rank], across, true)
		}
		if k < len(path)-1 {
			add(ends[c.rank], across, true)
		}
	}
	return out
}

func (g *grid) turned(r Rect) Rect {
	if g.o.Direction == Down {
		return Rect{r.Y, r.X, r.H, r.W}
	}
	return r
}

func (g *grid) turnedPoint(p Point) Point {
	if g.o.Direction == Down {
		return Point{p.Y, p.X}
	}
	return p
}
