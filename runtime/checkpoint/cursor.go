package checkpoint

import (
	"fmt"
	"time"

	"github.com/airgen/airgen/runtime/py"
)

// cursor is how far the dates of a stream, or of one of its partitions, are
// read.
type cursor struct {
	start time.Time // the configured start
	from  time.Time // where this sync begins: the state, else the start
	done  []interval
	// fresh tells that not even the start itself is read: done begins with it all
	// the same, as the CDK's does. Read is what is, then.
	fresh bool
	read  []interval
	// again is what this sync reads once more, until it has; nil: nothing.
	again *again
	extra []member // members of the incoming state, in order; nil: only the cursor field
}

// load makes a cursor from a state: nothing, {field: value} with other members
// to carry along, or intervals.
func (s *spec) load(state py.Value) (*cursor, error) {
	if err := wantObject(state, fmt.Sprintf("state of cursor %q", s.field)); err != nil {
		return nil, err
	}
	start, err := s.start()
	if err != nil {
		return nil, err
	}
	if hasIntervals(state) {
		return s.loadIntervals(state, start)
	}
	c := &cursor{start: start, from: start}
	if value, ok := state.Get(s.field); ok {
		at, err := s.parse(value)
		if err != nil {
			return nil, badState("state of cursor %q: %w", s.field, err)
		}
		if !at.Before(start) {
			c.from = at
		}
	}
	c.extra = membersBut(state, s.field)
	c.fresh = !c.from.After(start)
	// What earlier syncs read ends where this one begins.
	c.done = []interval{{start: start, end: c.from, recent: c.from, seen: true}}
	return c, nil
}

// loadAt makes a cursor from a state of one value, of which the stream may have
// missed the last part: it begins earlier by that many seconds.
func (s *spec) loadAt(text string, missed int64) (*cursor, error) {
	if missed != 0 {
		if missed > maxMissed || missed < -maxMissed {
			return nil, badState("lookback_window of %d seconds is out of range", missed)
		}
		at, err := s.parse(py.Str(text))
		if err != nil {
			return nil, badState("state of cursor %q: %w", s.field, err)
		}
		if at, err = fixedSpan(float64(missed)).before(at); err != nil {
			return nil, badState("lookback_window of %d seconds: %w", missed, err)
		}
		if text, err = s.print(at); err != nil {
			return nil, err
		}
	}
	return s.load(py.Dict(s.field, py.Str(text)))
}

// maxMissed is longer than there are dates, in seconds.
const maxMissed = 400_000_000_000

// hasIntervals tells whether a state is a list of intervals.
func hasIntervals(state py.Value) bool {
	kind, _ := state.Get("state_type")
	text, _ := kind.Str()
	return text == dateRange || text == integerRange
}

// Kinds of interval states.
const (
	dateRange    = "date-range"
	integerRange = "integer"
)

// loadIntervals makes a cursor from a state of intervals. Without any, the
// cursor is at its start.
func (s *spec) loadIntervals(state py.Value, start time.Time) (*cursor, error) {
	c := &cursor{start: start, from: start}
	done, ok := state.Get("slices")
	if !ok {
		return nil, badState("state of cursor %q: it has a state_type and no slices", s.field)
	}
	if err := wantList(done, fmt.Sprintf("state of cursor %q: slices", s.field)); err != nil {
		return nil, err
	}
	for item := range done.Elems() {
		var i interval
		var err error
		if i.start, err = s.bound(item, "start"); err != nil {
			return nil, err
		}
		if i.end, err = s.bound(item, "end"); err != nil {
			return nil, err
		}
		if _, ok := item.Get("most_recent_cursor_value"); ok {
			i.seen = true
			if i.recent, err = s.bound(item, "most_recent_cursor_value"); err != nil {
				return nil, err
			}
		}
		if len(c.done) == 0 {
			c.from = i.end
			if i.seen {
				c.from = i.recent
			}
		}
		c.done = append(c.done, i)
	}
	if len(c.done) == 0 {
		c.fresh = true
		c.done = []interval{{start: start, end: start, recent: start, seen: true}}
	}
	legacy, _ := state.Get("legacy")
	c.extra = membersBut(legacy, s.field)
	return c, nil
}

func (s *spec) bound(item py.Value, key string) (time.Time, error) {
	value, ok := item.Get(key)
	if !ok {
		return time.Time{}, badState("state of cursor %q: an interval has no %s", s.field, key)
	}
	at, err := s.parse(value)
	if err != nil {
		return time.Time{}, badState("state of cursor %q: %s: %w", s.field, key, err)
	}
	return at, nil
}

// close notes that a window was read.
func (c *cursor) close(s *spec, w Window, seen *observed) error {
	i := interval{recent: seen.at, seen: seen.any}
	var err error
	if i.start, err = s.parse(py.Str(w.Start)); err != nil {
		return fmt.Errorf("start of slice: %w", err)
	}
	if i.end, err = s.parse(py.Str(w.End)); err != nil {
		return fmt.Errorf("end of slice: %w", err)
	}
	if c.again != nil {
		if over, err := c.again.close(i, s.unit()); err != nil {
			return err
		} else if over {
			c.again = nil
		}
	}
	done, err := merged(append(c.done, i), s.unit())
	if err != nil {
		return err
	}
	c.done = done
	switch {
	case c.fresh && i.start.After(c.start):
		c.read, err = merged(append(c.read, i), s.unit())
	case c.fresh:
		c.fresh, c.read = false, nil
	}
	return err
}

// unit is how far intervals may be apart to be one.
func (s *spec) unit() span {
	if s.granularity.zero() {
		return fixedSpan(0.001)
	}
	return s.granularity
}

// value is the time before which everything is read: the first interval's most
// recent value, or its start when nothing was seen in it.
func (c *cursor) value(s *spec) (time.Time, error) {
	if c.again != nil {
		return c.again.value, nil
	}
	done, err := merged(append([]interval(nil), c.done...), s.unit())
	if err != nil {
		return time.Time{}, err
	}
	if done[0].seen {
		return done[0].recent, nil
	}
	return done[0].start, nil
}

// appendState appends the state as the CDK prints it, given the cursor's
// value.
func (c *cursor) appendState(dst []byte, s *spec, value string) []byte {
	return appendMembers(dst, c.extra, s.field, func(dst []byte) []byte { return appendText(dst, value) })
}

// appendIntervals appends the intervals themselves, which say more than the
// state: a window that holds a record from the future does not hide those
// after it.
func (c *cursor) appendIntervals(dst []byte, s *spec) ([]byte, error) {
	all := c.done
	if c.fresh {
		all = nil
		if len(c.read) > 0 {
			// A gap is read from a unit behind the interval before it: that one ends
			// a unit before the start.
			before, err := s.unit().before(c.start)
			if err != nil {
				return nil, err
			}
			all = append([]interval{{start: before, end: before}}, c.read...)
		}
	}
	dst = append(dst, `{"state_type":"`+dateRange+`","slices":[`...)
	for n, i := range all {
		if n > 0 {
			dst = append(dst, ',')
		}
		for _, bound := range []struct {
			key  string
			at   time.Time
			skip bool
		}{{`{"start":`, i.start, false}, {`,"end":`, i.end, false}, {`,"most_recent_cursor_value":`, i.recent, !i.seen}} {
			if bound.skip {
				continue
			}
			text, err := s.print(bound.at)
			if err != nil {
				return nil, err
			}
			dst = appendText(append(dst, bound.key...), text)
		}
		dst = append(dst, '}')
	}
	return append(dst, "]}"...), nil
}

// warnAhead tells when a state reaches beyond both the present and the end of
// the sync, as it does after a record that is dated in the future: nothing is
// read until that time has come.
func (s *spec) warnAhead(c *cursor, once *warnings) {
	if once.ahead.Load() {
		return
	}
	last := c.start
	for _, i := range c.done {
		if i.end.After(last) {
			last = i.end
		}
	}
	// A start that is configured to lie ahead is no state.
	if !last.After(c.start) || !last.After(s.now()) {
		return
	}
	if end, err := s.end(); err != nil || !last.After(end) {
		return
	}
	text, err := s.print(last)
	if err != nil {
		return
	}
	once.give(&once.ahead, fmt.Sprintf("The state says that all is read up to %s, by `%s`, which is later than now: until then nothing new is read. "+
		"If that is wrong, clear the stream's data.", text, s.field))
}

// lowest is the lower bound of the records that belong to this sync: the state
// less the lookback window, but not below the configured start.
func (c *cursor) lowest(s *spec) time.Time {
	if s.lookback.zero() {
		return c.from
	}
	lower, err := s.lookback.before(c.from)
	if err != nil {
		return c.from
	}
	floor := c.from
	if c.start.Before(floor) {
		floor = c.start
	}
	if lower.Before(floor) {
		return floor
	}
	return lower
}
