package interleave

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/plan"
)

// reasonTitles are the reasons as a table names them.
var reasonTitles = map[plan.Apart]string{
	plan.ApartNoFuse:   "switched off by --no-fuse",
	plan.ApartDiffers:  "the parent differs from the stream of its name",
	plan.ApartInline:   "the parent is no stream",
	plan.ApartCustom:   "a Python class reads the parent",
	plan.ApartTemplate: "made at run time, with parents of its own",
}

// Table prints the figures as text in columns.
func (t *Stats) Table(w io.Writer) error {
	var b strings.Builder
	row := func(name string, n int, of int) {
		share := ""
		if of > 0 {
			share = fmt.Sprintf("%.0f %%", 100*float64(n)/float64(of))
		}
		fmt.Fprintln(&b, strings.TrimRight(fmt.Sprintf("%-52s %7d %6s", name, n, share), " "))
	}
	head := func(name string) { fmt.Fprintf(&b, "\n%s\n", name) }

	row("manifests", t.Manifests, 0)
	row("  with errors", len(t.Failed), t.Manifests)
	row("  with children", t.WithChildren, t.Manifests)
	row("  with incremental_dependency", t.Dependent, t.Manifests)
	row("  with interleavedStreams", t.Declared, t.Manifests)
	row("    of them stale", t.Stale, t.Declared)
	row("streams", t.Streams, 0)
	row("  children", t.Children, t.Streams)
	for _, d := range slices.Sorted(maps.Keys(t.Depths)) {
		row("    at depth "+fmt.Sprint(d), t.Depths[d], t.Children)
	}
	row("templates of dynamic streams", t.Templates, 0)

	head("parents")
	row("distinct parents", t.Parents, 0)
	row("  that are no streams", t.NoStreams, t.Parents)
	row("  with several children", t.Shared, t.Parents)
	for _, f := range fanOut(t.FanOut) {
		row("    with "+f.label, f.count, t.Parents)
	}
	row("largest fan-out", t.MaxFanOut, 0)
	row("incremental_dependency", t.Dependencies, t.Pairs)
	row("  absent between two streams with cursors", t.CouldDepend, t.Pairs)

	head("routers")
	for _, name := range slices.SortedFunc(maps.Keys(t.Routers), func(a, b string) int {
		return cmp.Or(t.Routers[b]-t.Routers[a], strings.Compare(a, b))
	}) {
		row(name, t.Routers[name], 0)
	}
	row("products that were probably meant as nesting", t.Products, 0)

	head("groups")
	row("groups of streams", t.Groups, 0)
	row("  with a parent that is a stream", t.OfStreams, t.Groups)
	row("  fused", t.WhollyFused, t.Groups)
	row("  fused in part", t.PartlyFused, t.Groups)
	row("  not fused", t.NotFused, t.Groups)
	row("pairs of parent and child", t.Pairs, 0)
	row("  fused", t.FusedPairs, t.Pairs)
	row("  not fused", t.Pairs-t.FusedPairs, t.Pairs)
	for _, why := range slices.SortedFunc(maps.Keys(t.Apart), func(a, b plan.Apart) int {
		return cmp.Or(t.Apart[b]-t.Apart[a], strings.Compare(string(a), string(b)))
	}) {
		row("    "+reasonTitles[why], t.Apart[why], t.Pairs)
	}

	head("complete reads of a parent, with all streams selected")
	row("without fusion and cache", t.Reads, 0)
	row("as planned", t.PlannedReads, t.Reads)
	row("saved", t.SavedReads, t.Reads)
	_, err := io.WriteString(w, b.String())
	return err
}

type fanOutRow struct {
	label string
	count int
}

// fanOut sums parents up by their number of children.
func fanOut(counts map[int]int) []fanOutRow {
	rows := []fanOutRow{{"1 child", 0}, {"2 children", 0}, {"3 to 5", 0}, {"6 to 9", 0}, {"10 or more", 0}}
	for n, parents := range counts {
		k := 4
		switch {
		case n < 3:
			k = n - 1
		case n < 6:
			k = 2
		case n < 10:
			k = 3
		}
		rows[k].count += parents
	}
	return rows
}
