package checkpoint

import (
	"fmt"
	"iter"
	"sync"
	"sync/atomic"

	"github.com/airgen/airgen/runtime/py"
)

// NewDatetime is the tracker of a stream with a DatetimeBasedCursor and
// without partitions. The state is Undefined when there is none. An error says
// that the cursor's start, one of its durations, or the state is not readable.
func NewDatetime(c Datetime, state py.Value) (Tracker, error) {
	s, err := c.compile()
	if err != nil {
		return nil, err
	}
	read, err := s.load(state)
	if err != nil {
		return nil, err
	}
	t := &single{spec: s, cursor: read}
	if t.text, err = s.text(read); err != nil {
		return nil, err
	}
	return t, nil
}

// text is the value of a cursor as it is printed.
func (s *spec) text(c *cursor) (string, error) {
	at, err := c.value(s)
	if err != nil {
		return "", err
	}
	return s.print(at)
}

// single tracks a stream of dates as a whole.
type single struct {
	changes atomic.Uint64
	spec    *spec
	once    warnings

	mu     sync.Mutex
	cursor *cursor
	text   string // the cursor's value as printed
	opened bool
	begun  frontier // slices
}

func (t *single) Begin(in Surroundings) {
	in = in.orDefaults()
	t.mu.Lock()
	defer t.mu.Unlock()
	t.spec.now = in.Now
	t.once.warn = in.Warn
}

// Open yields the slices of the stream; the partition is not looked at. A
// second call yields nothing.
func (t *single) Open(py.Value) iter.Seq2[*Slice, error] {
	return func(yield func(*Slice, error) bool) {
		t.mu.Lock()
		again := t.opened
		t.opened = true
		var left *windows
		var err error
		if !again {
			t.spec.warnAhead(t.cursor, &t.once)
			left, err = t.cursor.windows(t.spec)
		}
		t.mu.Unlock()
		if again {
			return
		}
		for err == nil {
			var win Window
			var ok bool
			if win, ok, err = left.next(); err != nil {
				break
			}
			if !ok || !yield(t.slice(win), nil) {
				return
			}
		}
		yield(nil, err)
	}
}

func (t *single) slice(win Window) *Slice {
	t.mu.Lock()
	defer t.mu.Unlock()
	return &Slice{owner: t, window: win, typed: py.Str(win.Start), unit: t.begun.next()}
}

func (t *single) units() (begun, open int64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.begun.opened, t.begun.front()
}

func (t *single) Finish(bool) {}

func (t *single) AppendState(dst []byte) []byte {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.cursor.appendState(dst, t.spec, t.text)
}

func (t *single) version() uint64              { return t.changes.Load() }
func (t *single) appendKept(dst []byte) []byte { return t.AppendState(dst) }

func (t *single) appendPosition(dst []byte) []byte {
	t.mu.Lock()
	defer t.mu.Unlock()
	if out, err := t.cursor.appendIntervals(dst, t.spec); err == nil {
		return out
	}
	return t.cursor.appendState(dst, t.spec, t.text)
}

func (t *single) observe(s *Slice, value py.Value) { t.spec.observe(s, value, &t.once) }

func (t *single) inWindow(s *Slice, value py.Value) bool {
	if s.lowest == nil {
		t.mu.Lock()
		lowest := t.cursor.lowest(t.spec)
		t.mu.Unlock()
		s.lowest = &lowest
	}
	return t.spec.inWindow(s, value, &t.once)
}

func (t *single) close(s *Slice) (bool, error) {
	if err := s.observed.settle(t.spec); err != nil {
		t.once.unreadable(t.spec.field, err)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if err := t.cursor.close(t.spec, s.window, &s.observed); err != nil {
		return false, err
	}
	text, err := t.spec.text(t.cursor)
	if err != nil {
		return false, err
	}
	t.text = text
	t.begun.close(s.unit)
	t.changes.Add(1)
	return true, nil
}

// observe notes a record's cursor value in its slice.
func (s *spec) observe(slice *Slice, value py.Value, once *warnings) {
	if value.IsNull() {
		once.missing(s.field)
		return
	}
	if err := slice.observed.add(s, value); err != nil {
		once.unreadable(s.field, err)
	}
}

// inWindow compares a record's cursor value with the slice's lower bound and
// with the end of the sync.
func (s *spec) inWindow(slice *Slice, value py.Value, once *warnings) bool {
	if value.IsNull() {
		once.missing(s.field)
		return true
	}
	at, err := s.parse(value)
	if err != nil {
		once.unreadable(s.field, err)
		return true
	}
	if at.Before(*slice.lowest) {
		return false
	}
	end, err := s.end()
	return err != nil || !at.After(end)
}

// warnings gives each kind of warning once per stream.
type warnings struct {
	warn                                     func(string)
	cursor, duplicate, limit, dropped, ahead atomic.Bool
}

func (w *warnings) give(kind *atomic.Bool, message string) {
	if w.warn != nil && kind.CompareAndSwap(false, true) {
		w.warn(message)
	}
}

func (w *warnings) missing(field string) {
	if !w.cursor.Load() {
		w.give(&w.cursor, fmt.Sprintf("Could not find cursor field `%s` in a record. It is synced, and does not move the cursor.", field))
	}
}

func (w *warnings) unreadable(field string, err error) {
	if !w.cursor.Load() {
		w.give(&w.cursor, fmt.Sprintf("Cannot read cursor field `%s` of a record: %v. It is synced, and does not move the cursor.", field, err))
	}
}
