package layout

import "slices"

// rounds is how often the positions are improved: each round lets every rank
// follow the one below it, then the one above. Trees of the depth of a
// connector settle in fewer.
const rounds = 12

// place gives the cells their positions across the ranks.
func (g *grid) place() {
	for _, r := range g.ranks {
		at := 0
		for i, v := range r {
			if i > 0 {
				at += g.distance(r[i-1], v)
			}
			g.cells[v].mid = at
		}
	}
	for range rounds {
		for r := len(g.ranks) - 1; r >= 0; r-- {
			g.settle(r, func(c *cell) ([]int, []int) { return c.down, nil }, weightFree)
		}
		for r := range g.ranks {
			g.settle(r, func(c *cell) ([]int, []int) { return c.up, nil }, weightFree)
		}
	}
	for range rounds {
		for r := range g.ranks {
			g.settle(r, func(c *cell) ([]int, []int) { return c.up, c.down }, weightFree)
		}
		for r := len(g.ranks) - 1; r >= 0; r-- {
			g.settle(r, func(c *cell) ([]int, []int) { return c.up, c.down }, weightFree)
		}
	}
	for r := len(g.ranks) - 1; r >= 0; r-- {
		g.settle(r, func(c *cell) ([]int, []int) { return c.down, nil }, weightFree)
	}
	for r := range g.ranks {
		g.settle(r, func(c *cell) ([]int, []int) {
			if len(c.down) > 0 {
				return nil, nil
			}
			return c.up, nil
		}, weightStay)
	}
}

// distance is how far apart the centres of two neighbours of a rank must be.
func (g *grid) distance(a, b int) int {
	gap := g.o.FamilyGap
	if related(&g.cells[a], &g.cells[b]) {
		gap = g.o.NodeGap
	}
	return ((g.cells[a].cross+g.cells[b].cross)/2 + gap) * units
}

// related reports whether two cells are siblings, or lead to the same cell.
func related(a, b *cell) bool {
	common := func(x, y []int) bool {
		return slices.ContainsFunc(x, func(v int) bool { return slices.Contains(y, v) })
	}
	return a.box < 0 || b.box < 0 || common(a.up, b.up) || common(a.down, b.down) || len(a.up)+len(a.down)+len(b.up)+len(b.down) == 0
}

// The weights of a wish: an edge between two dummies should be straight above
// all, and a cell without neighbours has no wish of its own.
const (
	weightFree  = 1
	weightStay  = 4096
	weightEdge  = 8
	weightDummy = 64
)

// settle moves the cells of a rank as near to their neighbours as their order
// and distances allow: the least sum of squared, weighted distances.
// A cell without neighbours keeps its place with the weight alone.
func (g *grid) settle(r int, near func(*cell) (a, b []int), alone int) {
	rank := g.ranks[r]
	offset := 0
	var pools []pool
	for i, v := range rank {
		if i > 0 {
			offset += g.distance(rank[i-1], v)
		}
		c := &g.cells[v]
		sum, weight := 0, 0
		a, b := near(c)
		for _, list := range [][]int{a, b} {
			for _, w := range list {
				k := weightEdge
				if c.box < 0 && g.cells[w].box < 0 {
					k = weightDummy
				}
				sum += k * g.cells[w].mid
				weight += k
			}
		}
		if weight == 0 {
			sum, weight = alone*c.mid, alone
		}
		// Without the distances before it, the cell must only not stand before
		// its neighbour.
		pools = append(pools, pool{sum - weight*offset, weight, 1})
		for len(pools) > 1 && pools[len(pools)-1].before(pools[len(pools)-2]) {
			last := pools[len(pools)-1]
			pools = pools[:len(pools)-1]
			p := &pools[len(pools)-1]
			*p = pool{p.sum + last.sum, p.weight + last.weight, p.cells + last.cells}
		}
	}
	i, offset := 0, 0
	for _, p := range pools {
		for range p.cells {
			if i > 0 {
				offset += g.distance(rank[i-1], rank[i])
			}
			g.cells[rank[i]].mid = floorDiv(p.sum, p.weight) + offset
			i++
		}
	}
}

// pool is a run of cells that stand as close together as they may, around the
// weighted mean of their wishes.
type pool struct{ sum, weight, cells int }

func (p pool) before(q pool) bool {
	return floorDiv(p.sum, p.weight) < floorDiv(q.sum, q.weight)
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && a < 0 {
		q--
	}
	return q
}
