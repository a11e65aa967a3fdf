package checkpoint

import (
	"fmt"
	"iter"
	"math"
	"math/big"
	"sync"
	"sync/atomic"

	"github.com/airgen/airgen/runtime/py"
)

// Count is an IncrementingCountCursor with its templates evaluated.
type Count struct {
	// Field is the top-level field of the records that the cursor follows.
	Field string
	// Start is start_value.
	Start int64
}

// NewCount is the tracker of a stream with an IncrementingCountCursor: a single
// slice that begins at the greatest number seen, in whatever order the records
// come. The state is Undefined when there is none. An error says that the state
// holds something else than a number.
func NewCount(c Count, state py.Value) (Tracker, error) {
	if err := wantObject(state, fmt.Sprintf("state of cursor %q", c.Field)); err != nil {
		return nil, err
	}
	t := &count{field: c.Field, read: py.Int(c.Start)}
	if hasIntervals(state) {
		// Such a state names one stretch for this cursor.
		read, ok := state.Get("slices")
		if !ok {
			return nil, badState("state of cursor %q: it has a state_type and no slices", c.Field)
		}
		if err := wantList(read, fmt.Sprintf("state of cursor %q: slices", c.Field)); err != nil {
			return nil, err
		}
		for item := range read.Elems() {
			for _, key := range []string{"end", "most_recent_cursor_value"} {
				if value, ok := item.Get(key); ok {
					if err := t.raise(value); err != nil {
						return nil, err
					}
				}
			}
			break
		}
		state, _ = state.Get("legacy")
	} else if value, ok := state.Get(c.Field); ok && value.Truth() {
		if err := t.raise(value); err != nil {
			return nil, err
		}
	}
	t.from = t.read
	t.extra = membersBut(state, c.Field)
	return t, nil
}

// count tracks a stream of numbered records.
type count struct {
	changes atomic.Uint64
	once    warnings
	field   string
	from    py.Value // where this sync begins
	extra   []member

	mu     sync.Mutex
	read   py.Value // the greatest number that is read
	opened bool
	closed bool
}

func (t *count) Begin(in Surroundings) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.once.warn = in.orDefaults().Warn
}

// Open yields the one slice of the stream; the partition is not looked at. A
// second call yields nothing.
func (t *count) Open(py.Value) iter.Seq2[*Slice, error] {
	return func(yield func(*Slice, error) bool) {
		t.mu.Lock()
		again := t.opened
		t.opened = true
		t.mu.Unlock()
		if !again {
			yield(&Slice{owner: t, window: Window{Start: t.from.Text()}, typed: t.from}, nil)
		}
	}
}

func (t *count) Finish(bool) {}

func (t *count) AppendState(dst []byte) []byte {
	t.mu.Lock()
	defer t.mu.Unlock()
	return appendMembers(dst, t.extra, t.field, func(dst []byte) []byte { return appendJSON(dst, t.read) })
}

func (t *count) units() (begun, open int64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.opened {
		begun = 1
	}
	if t.closed {
		open = 1
	}
	return begun, open
}

func (t *count) version() uint64                  { return t.changes.Load() }
func (t *count) appendKept(dst []byte) []byte     { return t.AppendState(dst) }
func (t *count) appendPosition(dst []byte) []byte { return t.AppendState(dst) }

func (t *count) observe(s *Slice, value py.Value) {
	switch number, ok := numeric(value); {
	case value.IsNull():
		t.once.missing(t.field)
	case !ok:
		t.once.unreadable(t.field, fmt.Errorf("%s is not a number", value.Repr()))
	case s.greatest.IsUndefined() || less(s.greatest, number):
		s.greatest = number
	}
}

// inWindow has no upper end to compare with.
func (t *count) inWindow(_ *Slice, value py.Value) bool {
	number, ok := numeric(value)
	return !ok || !less(number, t.from)
}

func (t *count) close(s *Slice) (bool, error) {
	if s.greatest.IsUndefined() {
		return false, nil // the CDK prints no state for a slice without a number
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if err := t.raise(s.greatest); err != nil {
		return false, err
	}
	t.closed = true
	t.changes.Add(1)
	return true, nil
}

// raise moves the state up to a number.
func (t *count) raise(value py.Value) error {
	number, ok := numeric(value)
	if !ok {
		return badState("state of cursor %q is not a number: %s", t.field, value.Repr())
	}
	if less(t.read, number) {
		t.read = number
	}
	return nil
}

// numeric gives a number that outlives its record. Numbers in strings are not
// numbers.
func numeric(value py.Value) (py.Value, bool) {
	switch value.Kind() {
	case py.KindInt, py.KindBigInt:
		return value.Detach(), true
	case py.KindFloat:
		f, _ := value.Float64()
		return value.Detach(), !math.IsInf(f, 0) && !math.IsNaN(f)
	}
	return py.Value{}, false
}

// less compares numbers exactly.
func less(a, b py.Value) bool {
	x, xok := a.Int64()
	y, yok := b.Int64()
	if xok && yok {
		return x < y
	}
	r, rok := new(big.Rat).SetString(a.Text())
	s, sok := new(big.Rat).SetString(b.Text())
	return rok && sok && r.Cmp(s) < 0
}
