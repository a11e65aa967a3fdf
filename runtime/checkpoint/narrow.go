package checkpoint

import (
	"fmt"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/py"
)

// Narrow gives the start of what is left of the slice when its pages begin
// anew behind the most recent record observed (pagination_reset with
// SPLIT_USING_CURSOR). Changed tells whether it differs from the start that was
// given last. Start, and what Close notes as read, stay as they are.
func (s *Slice) Narrow() (start string, changed bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	last := s.narrowed
	if last == "" {
		last = s.window.Start
	}
	switch spec := s.spec(); {
	case spec != nil:
		if err := s.observed.settle(spec); err != nil {
			return last, false, err
		}
		if !s.observed.any {
			return last, false, nil
		}
		if start, err = spec.print(s.observed.at); err != nil {
			return last, false, err
		}
	case !s.greatest.IsUndefined():
		start = s.greatest.Text()
	default:
		return last, false, nil
	}
	s.narrowed = start
	return start, start != last, nil
}

// Split halves a window of the slice that the API refused as too large
// (request_window_splitting): the whole slice, or a part that came of an earlier
// split. The halves are whole units of cursor_granularity. Ok is false when the
// window is a single unit, is not longer than min (an ISO 8601 duration; empty:
// no limit), or the cursor has no granularity. An error says that the bounds are
// not readable, or that a duration is one of months or years.
func (s *Slice) Split(start, end, min string) (first, second Window, ok bool, err error) {
	spec := s.spec()
	if spec == nil || spec.granularity.zero() {
		return first, second, false, nil
	}
	least, err := parseSpan("min_split_window", min)
	if err != nil {
		return first, second, false, err
	}
	if least.d.IsCalendar() || spec.granularity.d.IsCalendar() {
		return first, second, false, fmt.Errorf("a window cannot be split by months or years")
	}
	from, err := spec.parse(py.Str(start))
	if err != nil {
		return first, second, false, unsplit(start, end, err)
	}
	to, err := spec.parse(py.Str(end))
	if err != nil {
		return first, second, false, unsplit(start, end, err)
	}
	length, unit := to.UnixMicro()-from.UnixMicro(), spec.granularity.d.Micros
	if length <= 0 || length <= least.d.Micros || length < unit {
		return first, second, false, nil
	}
	half := (length/unit + 1) / 2 * unit
	bounds := make([]string, 0, 4)
	for _, shift := range []int64{0, half - unit, half, length} {
		at := time.UnixMicro(from.UnixMicro() + shift).In(from.Location())
		if shift == length {
			at = to
		}
		text, err := spec.print(at)
		if err != nil {
			return first, second, false, err
		}
		bounds = append(bounds, text)
	}
	return Window{bounds[0], bounds[1]}, Window{bounds[2], bounds[3]}, true, nil
}

func unsplit(start, end string, err error) error {
	return failure.System("The stream's request window has a missing or invalid bound and cannot be split.",
		fmt.Sprintf("cannot split [%s, %s]: %v", start, end, err), err)
}

// spec is the cursor of a slice of dates; nil for others.
func (s *Slice) spec() *spec {
	switch owner := s.owner.(type) {
	case *single:
		return owner.spec
	case *partitioned:
		return owner.spec
	}
	return nil
}
