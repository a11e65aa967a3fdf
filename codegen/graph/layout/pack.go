package layout

import (
	"cmp"
	"slices"
)

// Pack places boxes on a sheet of equal columns, gap pixels apart, without
// overlap; each box becomes as wide as the columns that it needs. Columns are
// chosen so that the sheet is small and about percent/100 times as wide as
// high. High boxes come first; the order of the input decides between equals.
// It gives the places and sizes in the order of the input, and the size of the
// sheet.
func Pack(boxes []Box, gap, percent int) ([]Rect, Box) {
	if len(boxes) == 0 {
		return nil, Box{}
	}
	widest := 0
	var units []int
	for _, b := range boxes {
		widest = max(widest, b.W)
		units = append(units, b.W)
	}
	slices.Sort(units)
	units = slices.Compact(units)
	var best []Rect
	var sheet Box
	least := 0
	for _, unit := range units {
		wide := slices.Clone(boxes)
		spare := 0
		for i := range wide {
			wide[i].W = columns(boxes[i].W, unit, gap)*(unit+gap) - gap
			spare += (wide[i].W - boxes[i].W) * boxes[i].H
		}
		for n := columns(widest, unit, gap); n <= mostColumns; n++ {
			places, size := shelve(wide, gap, n*(unit+gap)-gap)
			// What the sheet would cover at the wanted ratio, and what the
			// boxes do not need: free corners, a wrong ratio and stretched
			// boxes all cost.
			cost := spare + max(size.W, size.H*percent/100)*max(size.H, size.W*100/percent)
			if best == nil || cost < least {
				best, sheet, least = places, size, cost
			}
		}
	}
	return best, sheet
}

// mostColumns bounds the columns of a sheet.
const mostColumns = 8

// columns is how many columns of a width a box needs.
func columns(width, unit, gap int) int { return (width + gap + unit + gap - 1) / (unit + gap) }

// shelve puts each box as high as it fits, then as far left, on a sheet of a
// fixed width.
func shelve(boxes []Box, gap, width int) ([]Rect, Box) {
	order := make([]int, len(boxes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(boxes[b].H, boxes[a].H), cmp.Compare(boxes[b].W, boxes[a].W))
	})
	places := make([]Rect, len(boxes))
	line := []stretch{{0, width + gap, 0}} // the lower edge of what is placed
	var size Box
	for _, i := range order {
		w, h := boxes[i].W+gap, boxes[i].H+gap
		at, y := -1, 0
		for k := range line {
			if top, ok := lands(line, k, w); ok && (at < 0 || top < y) {
				at, y = k, top
			}
		}
		x := line[at].x
		places[i] = Rect{x, y, boxes[i].W, boxes[i].H}
		size = Box{max(size.W, x+boxes[i].W), max(size.H, y+boxes[i].H)}
		line = cover(line, stretch{x, w, y + h})
	}
	return places, size
}

// stretch is a part of the lower edge: from x on, w wide, at height y.
type stretch struct{ x, w, y int }

// lands gives the height at which a box of width w rests when it begins at
// the k-th stretch.
func lands(line []stretch, k, w int) (y int, ok bool) {
	for x := line[k].x; k < len(line); k++ {
		y = max(y, line[k].y)
		if line[k].x+line[k].w >= x+w {
			return y, true
		}
	}
	return 0, false
}

// cover lays a new stretch over the lower edge.
func cover(line []stretch, s stretch) []stretch {
	var out []stretch
	end := s.x + s.w
	for _, t := range line {
		if left := min(t.x+t.w, s.x) - t.x; left > 0 {
			out = append(out, stretch{t.x, left, t.y})
		}
		if t.x <= s.x && s.x < t.x+t.w {
			out = append(out, s)
		}
		if from := max(t.x, end); t.x+t.w > from {
			out = append(out, stretch{from, t.x + t.w - from, t.y})
		}
	}
	return out
}
