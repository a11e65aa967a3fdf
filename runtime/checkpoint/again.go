package checkpoint

import (
	"time"

	"github.com/airgen/airgen/runtime/py"
)

// again is the stretch that a sync reads once more: the end of what was read
// before, where records may have come late, or the start of a first sync. The
// CDK counts it as read from the beginning. A window after it that is read
// first, beside it or because it failed, then moves the state over it, and a
// sync that goes on from that state misses its records (docs/state.md).
type again struct {
	from, until time.Time
	value       time.Time // of the cursor, until the stretch is read
	read        []interval
}

// hold keeps the cursor's value where it is until what this sync reads once more,
// from lower on, is read.
func (c *cursor) hold(s *spec, lower time.Time) error {
	c.again = nil
	until := c.done[0].end
	if end, err := s.end(); err != nil || end.Before(until) {
		return nil // the error comes with the first window
	}
	if lower.Before(c.start) {
		lower = c.start
	}
	if lower = s.clamp.ceil(lower); lower.After(until) {
		return nil
	}
	value, err := c.value(s)
	if err != nil {
		return err
	}
	held := &again{value: value}
	if held.from, err = s.asPrinted(lower); err != nil {
		return err
	}
	if held.until, err = s.asPrinted(until); err != nil {
		return err
	}
	c.again = held
	return nil
}

// close notes that a window was read, and tells whether all of the stretch is.
func (a *again) close(i interval, unit span) (over bool, err error) {
	if a.read, err = merged(append(a.read, i), unit); err != nil {
		return false, err
	}
	first := a.read[0]
	return !first.start.After(a.from) && !first.end.Before(a.until), nil
}

// asPrinted is a time as precise as the windows' bounds, which are texts.
func (s *spec) asPrinted(at time.Time) (time.Time, error) {
	text, err := s.print(at)
	if err != nil {
		return at, err
	}
	return s.parse(py.Str(text))
}
