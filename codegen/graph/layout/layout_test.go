package layout

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"
)

// random draws an acyclic graph: edges lead from lower to higher places of a
// random order.
func random(t *rapid.T) ([]Box, []Edge, Options) {
	n := rapid.IntRange(0, 24).Draw(t, "boxes")
	var boxes []Box
	for range n {
		boxes = append(boxes, Box{rapid.IntRange(20, 300).Draw(t, "w"), rapid.IntRange(20, 80).Draw(t, "h")})
	}
	var edges []Edge
	if n > 1 {
		order := rapid.Permutation(indexes(n)).Draw(t, "order")
		for range rapid.IntRange(0, 40).Draw(t, "edges") {
			a := rapid.IntRange(0, n-2).Draw(t, "from")
			b := rapid.IntRange(a+1, n-1).Draw(t, "to")
			edges = append(edges, Edge{order[a], order[b], rapid.IntRange(0, 90).Draw(t, "room")})
		}
	}
	return boxes, edges, Options{Direction: Direction(rapid.IntRange(0, 1).Draw(t, "direction")), RankGap: 50, NodeGap: 10, FamilyGap: 20}
}

func indexes(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

func overlap(a, b Rect) bool {
	return a.X < b.X+b.W && b.X < a.X+a.W && a.Y < b.Y+b.H && b.Y < a.Y+a.H
}

// TestLayered checks what every drawing must be: the same each time, without
// overlap, with edges that lead forward and run through no box.
func TestLayered(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		boxes, edges, o := random(t)
		d := Layered(boxes, edges, o)
		if !reflect.DeepEqual(d, Layered(boxes, edges, o)) {
			t.Fatal("differs between two runs")
		}
		if len(d.Boxes) != len(boxes) || len(d.Routes) != len(edges) {
			t.Fatalf("%d boxes and %d routes", len(d.Boxes), len(d.Routes))
		}
		for i, b := range d.Boxes {
			if b.W != boxes[i].W || b.H != boxes[i].H {
				t.Fatalf("box %d has another size", i)
			}
			if b.X < 0 || b.Y < 0 || b.X+b.W > d.W || b.Y+b.H > d.H {
				t.Fatalf("box %d leaves the drawing", i)
			}
			for k, c := range d.Boxes[:i] {
				if overlap(b, c) {
					t.Fatalf("boxes %d and %d overlap", k, i)
				}
			}
		}
		for i, r := range d.Routes {
			from, to := d.Boxes[edges[i].From], d.Boxes[edges[i].To]
			if o.Direction == Right && from.X+from.W >= to.X || o.Direction == Down && from.Y+from.H >= to.Y {
				t.Fatalf("edge %d does not lead forward", i)
			}
			for k := 1; k < len(r.Points); k++ {
				p, q := r.Points[k-1], r.Points[k]
				if o.Direction == Right && q.X < p.X || o.Direction == Down && q.Y < p.Y {
					t.Fatalf("edge %d leads back", i)
				}
				way := Rect{min(p.X, q.X), min(p.Y, q.Y), max(p.X, q.X) - min(p.X, q.X), max(p.Y, q.Y) - min(p.Y, q.Y)}
				for v, b := range d.Boxes {
					if v != edges[i].From && v != edges[i].To && overlap(way, b) {
						t.Fatalf("edge %d runs through box %d", i, v)
					}
				}
			}
		}
	})
}

// TestCrossings checks the counting against the definition, and that ordering
// never makes it worse than the first order.
func TestCrossings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		boxes, edges, o := random(t)
		g := newGrid(boxes, edges, o)
		g.ranks = g.firstOrder()
		at := g.places()
		naive := 0
		for _, r := range g.ranks {
			for i, a := range r {
				for _, b := range r[i+1:] {
					for _, v := range g.cells[a].down {
						for _, w := range g.cells[b].down {
							if at[v] > at[w] {
								naive++
							}
						}
					}
				}
			}
		}
		before := g.crossings()
		if before != naive {
			t.Fatalf("counts %d crossings of %d", before, naive)
		}
		g.order()
		if after := g.crossings(); after > before {
			t.Fatalf("%d crossings became %d", before, after)
		}
	})
}

func TestKnownDrawings(t *testing.T) {
	box := Box{100, 40}
	o := Options{RankGap: 50, NodeGap: 10, FamilyGap: 20}
	// The gap is 50, and an eighth of the longest way across.
	t.Run("a parent stands in the middle of its children", func(t *testing.T) {
		d := Layered([]Box{box, box, box, box}, []Edge{{0, 1, 0}, {0, 2, 0}, {0, 3, 0}}, o)
		want := []Rect{{0, 50, 100, 40}, {156, 0, 100, 40}, {156, 50, 100, 40}, {156, 100, 100, 40}}
		if !reflect.DeepEqual(d.Boxes, want) {
			t.Errorf("got %v, want %v", d.Boxes, want)
		}
	})
	t.Run("a root stands right before its first child", func(t *testing.T) {
		d := Layered([]Box{box, box, box, box}, []Edge{{0, 1, 0}, {1, 2, 0}, {3, 2, 0}}, o)
		if d.Boxes[3].X != d.Boxes[1].X {
			t.Errorf("got %v", d.Boxes)
		}
	})
	t.Run("twisted pairs are untangled", func(t *testing.T) {
		g := newGrid([]Box{box, box, box, box}, []Edge{{0, 3, 0}, {1, 2, 0}, {0, 3, 0}}, o)
		g.order()
		if n := g.crossings(); n != 0 {
			t.Errorf("%d crossings", n)
		}
	})
	t.Run("a cycle is drawn too", func(t *testing.T) {
		d := Layered([]Box{box, box}, []Edge{{0, 1, 0}, {1, 0, 0}, {1, 1, 0}}, o)
		if len(d.Boxes) != 2 || overlap(d.Boxes[0], d.Boxes[1]) {
			t.Errorf("got %v", d.Boxes)
		}
	})
	t.Run("nothing", func(t *testing.T) {
		if d := Layered(nil, nil, o); d.W != 0 || d.H != 0 {
			t.Errorf("got %v", d)
		}
	})
}

func TestPack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var boxes []Box
		for range rapid.IntRange(0, 30).Draw(t, "boxes") {
			boxes = append(boxes, Box{rapid.IntRange(10, 900).Draw(t, "w"), rapid.IntRange(10, 900).Draw(t, "h")})
		}
		const gap = 7
		places, sheet := Pack(boxes, gap, 150)
		for i, r := range places {
			if r.W < boxes[i].W || r.H != boxes[i].H || r.X < 0 || r.Y < 0 || r.X+r.W > sheet.W || r.Y+r.H > sheet.H {
				t.Fatalf("box %d of %v lies at %v on %v", i, boxes[i], r, sheet)
			}
			for k, other := range places[:i] {
				if overlap(Rect{r.X - gap, r.Y - gap, r.W + 2*gap, r.H + 2*gap}, other) {
					t.Fatalf("boxes %d and %d are nearer than the gap", k, i)
				}
			}
		}
	})
}
