package layout

import (
	"cmp"
	"slices"
)

// sweeps is how often the orders are improved at most.
const sweeps = 24

// order puts the cells of each rank into the order with the fewest crossings
// that it finds; where nothing decides, the order of the input stays.
func (g *grid) order() {
	g.ranks = g.firstOrder()
	best, fewest := clone(g.ranks), g.crossings()
	for i := 0; i < sweeps && fewest > 0; i++ {
		g.sweep(i%2 == 0)
		g.transpose()
		if n := g.crossings(); n < fewest {
			best, fewest = clone(g.ranks), n
		}
	}
	g.ranks = best
}

// firstOrder walks the graph in depth, which draws every tree without a
// crossing.
func (g *grid) firstOrder() [][]int {
	var ranks [][]int
	seen := make([]bool, len(g.cells))
	var visit func(int)
	visit = func(v int) {
		if seen[v] {
			return
		}
		seen[v] = true
		for len(ranks) <= g.cells[v].rank {
			ranks = append(ranks, nil)
		}
		ranks[g.cells[v].rank] = append(ranks[g.cells[v].rank], v)
		for _, w := range g.cells[v].down {
			visit(w)
		}
	}
	for v := range g.cells {
		if len(g.cells[v].up) == 0 {
			visit(v)
		}
	}
	for v := range g.cells {
		visit(v)
	}
	return ranks
}

func clone(ranks [][]int) [][]int {
	out := make([][]int, len(ranks))
	for i, r := range ranks {
		out[i] = slices.Clone(r)
	}
	return out
}

// sweep sorts rank after rank by the mean place of the neighbours in the rank
// before it, down or up.
func (g *grid) sweep(down bool) {
	for i := 1; i < len(g.ranks); i++ {
		r := i
		if !down {
			r = len(g.ranks) - 1 - i
		}
		at := g.places()
		mean := func(v int) (sum, n int) {
			near := g.cells[v].up
			if !down {
				near = g.cells[v].down
			}
			if len(near) == 0 {
				return at[v], 1
			}
			for _, w := range near {
				sum += at[w]
			}
			return sum, len(near)
		}
		slices.SortStableFunc(g.ranks[r], func(a, b int) int {
			s, n := mean(a)
			t, m := mean(b)
			return cmp.Compare(s*m, t*n)
		})
	}
}

// places gives every cell's index in its rank.
func (g *grid) places() []int {
	at := make([]int, len(g.cells))
	for _, r := range g.ranks {
		for i, v := range r {
			at[v] = i
		}
	}
	return at
}

// transpose exchanges neighbours as long as that removes crossings.
func (g *grid) transpose() {
	at := g.places()
	for better := true; better; {
		better = false
		for _, r := range g.ranks {
			for i := 1; i < len(r); i++ {
				a, b := r[i-1], r[i]
				now := g.pair(at, a, b)
				if now > 0 && g.pair(at, b, a) < now {
					r[i-1], r[i] = b, a
					at[a], at[b] = i, i-1
					better = true
				}
			}
		}
	}
}

// pair counts the crossings between the edges of two cells when the first one
// stands before the second.
func (g *grid) pair(at []int, first, second int) int {
	n := 0
	count := func(a, b []int) {
		for _, v := range a {
			for _, w := range b {
				if at[v] > at[w] {
					n++
				}
			}
		}
	}
	count(g.cells[first].up, g.cells[second].up)
	count(g.cells[first].down, g.cells[second].down)
	return n
}

// crossings counts all crossings, as inversions: with the edges of a rank
// sorted by their upper end, two of them cross when their lower ends are not
// in order.
func (g *grid) crossings() int {
	at := g.places()
	total := 0
	for r := 1; r < len(g.ranks); r++ {
		tree := make([]int, len(g.ranks[r])+1) // Fenwick: how many ends lie at or before a place
		added := 0
		for _, v := range g.ranks[r-1] {
			ends := slices.Clone(g.cells[v].down)
			slices.SortFunc(ends, func(a, b int) int { return at[a] - at[b] })
			for _, w := range ends {
				before := 0
				for i := at[w] + 1; i > 0; i -= i & -i {
					before += tree[i]
				}
				total += added - before
			}
			for _, w := range ends {
				added++
				for i := at[w] + 1; i < len(tree); i += i & -i {
					tree[i]++
				}
			}
		}
	}
	return total
}
