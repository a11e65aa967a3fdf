package checkpoint

import (
	"time"

	"github.com/airgen/airgen/runtime/py"
)

// CursorTime reads the age of a state; no: the state does not tell.
type CursorTime func(state py.Value) (time.Time, bool)

// Expired tells whether a state is older than the time for which an API keeps
// its data (api_retention_period, an ISO 8601 duration; empty: for ever), so
// that a StateDelegatingStream has to start over. The cursors are asked in
// order, the full-refresh variant's first; a state that none of them can read
// has expired.
func Expired(state py.Value, retention string, now time.Time, cursors ...CursorTime) (bool, error) {
	if retention == "" {
		return false, nil
	}
	period, err := parseSpan("api_retention_period", retention)
	if err != nil {
		return false, err
	}
	oldest, err := period.before(now)
	if err != nil {
		return false, err
	}
	for _, cursor := range cursors {
		if at, ok := cursor(state); ok {
			return at.Before(oldest), nil
		}
	}
	return true, nil
}

// FinishedTime is the CursorTime of a variant without a cursor: a full refresh
// that ended is as new as can be.
func FinishedTime(now time.Time) CursorTime {
	return func(state py.Value) (time.Time, bool) {
		for _, key := range []string{noCursorKey, fullRefreshKey} {
			if done, ok := state.Get(key); ok && done.Truth() {
				return now, true
			}
		}
		return time.Time{}, false
	}
}

// CursorTime reads the age of the state of a stream without partitions.
func (c Datetime) CursorTime(state py.Value) (time.Time, bool) {
	value, _ := state.Get(c.Field)
	if hasIntervals(state) {
		value = py.Value{}
		list, _ := state.Get("slices")
		for first := range elems(list) {
			if value, _ = first.Get("most_recent_cursor_value"); !value.Truth() {
				value, _ = first.Get("end")
			}
			break
		}
	}
	if !value.Truth() {
		return time.Time{}, false
	}
	s := spec{formats: append(append([]string(nil), c.Formats...), c.Format)}
	at, err := s.parse(value)
	return at, err == nil
}

// GlobalCursorTime reads the age of the state of a stream with partitions: that
// of its common cursor.
func (c Datetime) GlobalCursorTime(state py.Value) (time.Time, bool) {
	common, _ := state.Get("state")
	return c.CursorTime(common)
}
