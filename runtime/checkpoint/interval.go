package checkpoint

import (
	"slices"
	"time"
)

// interval is a range of cursor values that was read, with the most recent
// value seen in it. Both ends belong to it.
type interval struct {
	start, end time.Time
	recent     time.Time
	seen       bool // recent is set
}

// merged joins intervals that touch: that are at most one unit apart. The
// result is sorted and does not depend on the order of the input, except for
// the time zones in which equal instants are written. It may use the input's
// memory.
func merged(all []interval, unit span) ([]interval, error) {
	if len(all) < 2 {
		return all, nil
	}
	slices.SortStableFunc(all, func(a, b interval) int {
		if c := a.start.Compare(b.start); c != 0 {
			return c
		}
		return a.end.Compare(b.end)
	})
	out := all[:1]
	for _, next := range all[1:] {
		last := &out[len(out)-1]
		reach, err := unit.after(last.end)
		if err != nil {
			return nil, err
		}
		if reach.Before(next.start) {
			out = append(out, next)
			continue
		}
		if last.end.Before(next.end) {
			last.end = next.end
		}
		if next.seen && (!last.seen || !next.recent.Before(last.recent)) {
			last.recent, last.seen = next.recent, true
		}
	}
	return out, nil
}
