package checkpoint

import (
	"time"
)

// windows makes the windows that a cursor still has to read, in their order:
// what lies before the first interval, the gaps between intervals, and what
// follows the last one, less the lookback window. They are made one by one.
// The bounds are taken from the cursor as it is now; closing slices meanwhile
// does not change them.
func (c *cursor) windows(s *spec) (*windows, error) {
	done, err := merged(append([]interval(nil), c.done...), s.unit())
	if err != nil {
		return nil, err
	}
	c.done = append([]interval(nil), done...)
	w := &windows{spec: s, start: c.start}
	if c.start.Before(done[0].start) {
		w.runs = append(w.runs, run{lower: c.start, upper: done[0].start})
	}
	for n := range done[:len(done)-1] {
		lower, err := s.granularity.after(done[n].end)
		if err != nil {
			return nil, err
		}
		w.runs = append(w.runs, run{lower: lower, upper: done[n+1].start})
	}
	last, err := s.lookback.before(done[len(done)-1].end)
	if err != nil {
		return nil, err
	}
	w.runs = append(w.runs, run{lower: last, last: true})
	if len(done) == 1 {
		err = c.hold(s, last)
	}
	return w, err
}

// windows is the iteration over the windows of a cursor.
type windows struct {
	spec  *spec
	start time.Time
	runs  []run
	cut   bool // the first run is being cut by the step
}

// run is a stretch without a gap that is cut into windows. The upper end of the
// last one is the end of the sync, which is only evaluated when its turn has
// come.
type run struct {
	lower, upper time.Time
	last         bool
}

// next gives the next window; ok is false when there is none.
func (w *windows) next() (win Window, ok bool, err error) {
	for len(w.runs) > 0 {
		r := &w.runs[0]
		if !w.cut {
			win, ok, err = w.begin(r)
		} else {
			win, ok, err = w.continues(r)
		}
		if err != nil || ok {
			return win, ok, err
		}
		w.drop()
	}
	return Window{}, false, nil
}

// drop ends the first run.
func (w *windows) drop() {
	w.runs, w.cut = w.runs[1:], false
}

// begin starts a run: a run that fits into one step is a single window.
func (w *windows) begin(r *run) (Window, bool, error) {
	s := w.spec
	if r.last {
		var err error
		if r.upper, err = s.end(); err != nil {
			return Window{}, false, err
		}
	}
	if r.upper.Before(r.lower) || r.upper.Equal(r.lower) && s.granularity.zero() || r.upper.Before(w.start) {
		return Window{}, false, nil
	}
	if r.lower.Before(w.start) {
		r.lower = w.start
	}
	// Clamped before the step is added: a step that is shorter than the clamped
	// period would otherwise collapse the first window.
	r.lower = s.clamp.ceil(r.lower)
	if r.upper.Before(r.lower) {
		return Window{}, false, nil
	}
	// With a granularity the upper end belongs to the last window, so equal
	// ends are one unit to read. In a gap the next interval has it already.
	if r.upper.Equal(r.lower) && (s.strict || !r.last) {
		return Window{}, false, nil
	}
	if s.step == nil || !s.step.zero() {
		reach, err := s.reach(r.lower)
		if err != nil {
			return Window{}, false, err
		}
		if reach.Before(r.upper) {
			w.cut = true
			return w.continues(r)
		}
	}
	upper := r.upper
	if !r.last || s.granularity.zero() {
		upper = s.clamp.ceil(upper)
	}
	win, err := w.print(r.lower, upper, !r.last)
	if err == nil {
		w.drop()
	}
	return win, err == nil, err
}

// continues gives the next step of a run.
func (w *windows) continues(r *run) (Window, bool, error) {
	s := w.spec
	upper, err := s.reach(r.lower)
	if err != nil {
		return Window{}, false, err
	}
	clamped := r.upper
	ended := !upper.Before(r.upper)
	if !ended {
		clamped = s.clamp.ceil(upper)
		ended = clamped.Equal(r.upper)
	}
	lower := s.clamp.ceil(r.lower)
	if !lower.Before(clamped) {
		return Window{}, false, nil
	}
	win, err := w.print(lower, clamped, !r.last || !ended)
	if err != nil {
		return Window{}, false, err
	}
	r.lower = clamped
	if ended {
		w.drop()
	}
	return win, true, nil
}

// print prints a window. The upper end of all but the last one is left to the
// window that follows.
func (w *windows) print(lower, upper time.Time, shared bool) (win Window, err error) {
	if shared {
		if upper, err = w.spec.granularity.before(upper); err != nil {
			return win, err
		}
	}
	if win.Start, err = w.spec.print(lower); err != nil {
		return win, err
	}
	win.End, err = w.spec.print(upper)
	return win, err
}

// reach is where a step from a time ends. Without a step, and where a date
// cannot be that late, it is the end of the sync.
func (s *spec) reach(lower time.Time) (time.Time, error) {
	if s.step != nil {
		if t, err := s.step.after(lower); err == nil {
			return t, nil
		}
	}
	return s.end()
}
