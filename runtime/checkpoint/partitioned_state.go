package checkpoint

import (
	"strconv"
	"strings"

	"github.com/airgen/airgen/runtime/py"
)

// load takes an incoming state. One that has neither "states" nor "state" is
// the common cursor as the streams of old had it.
func (t *partitioned) load(state py.Value) error {
	if err := wantObject(state, "state of a stream with partitions"); err != nil {
		return err
	}
	kept, _ := state.Get("parent_state")
	if err := wantObject(kept, "parent_state"); err != nil || !state.Truth() {
		return err
	}
	states, hasStates := state.Get("states")
	common, hasCommon := state.Get("state")
	if !hasStates && !hasCommon {
		if err := t.loadCommon(state); err != nil {
			return err
		}
		t.parents.load(state)
		return nil
	}
	// The state has the last word on the mode, whatever the manifest says.
	global, _ := state.Get("use_global_cursor")
	t.global = global.Truth()
	var err error
	if t.lookback, err = wholeSeconds(state); err != nil {
		return err
	}
	if err := wantList(states, "states"); err != nil {
		return err
	}
	for item := range elems(states) {
		if err := t.loadPartition(item); err != nil {
			return err
		}
	}
	if hasCommon {
		if err := t.loadCommon(common); err != nil {
			return err
		}
	}
	t.parents.load(state)
	// Where partitions begin that have no cursor must be a date.
	_, err = t.freshCursor()
	return err
}

func (t *partitioned) loadPartition(item py.Value) error {
	value, ok := item.Get("partition")
	if !ok {
		return badState(`an entry of "states" has no partition`)
	}
	state, ok := item.Get("cursor")
	if !ok {
		return badState(`an entry of "states" has no cursor`)
	}
	one := &partition{key: partitionKey(value)}
	var err error
	if one.cursor, err = t.spec.load(state); err != nil {
		return err
	}
	if one.text, err = t.spec.text(one.cursor); err != nil {
		return err
	}
	t.count++
	t.known.put(one)
	return nil
}

// loadCommon takes the common cursor from {field: value}; without the field
// there is none.
func (t *partitioned) loadCommon(state py.Value) error {
	if err := wantObject(state, `"state"`); err != nil {
		return err
	}
	value, ok := state.Get(t.spec.field)
	if !ok {
		return nil
	}
	at, err := t.spec.parse(value)
	if err != nil {
		return badState("state of cursor %q: %w", t.spec.field, err)
	}
	text, err := t.spec.print(at)
	if err != nil {
		return err
	}
	t.common, t.next = text, text
	return nil
}

func wholeSeconds(state py.Value) (int64, error) {
	value, ok := state.Get("lookback_window")
	if !ok {
		return 0, nil
	}
	if n, ok := value.Int64(); ok {
		return n, nil
	}
	if f, ok := value.Float64(); ok && f > -1e12 && f < 1e12 {
		return int64(f), nil
	}
	if text, ok := value.Str(); ok {
		if n, err := strconv.ParseInt(strings.TrimSpace(text), 10, 64); err == nil {
			return n, nil
		}
	}
	return 0, badState("lookback_window is not a number: %s", value.Repr())
}

func (t *partitioned) AppendState(dst []byte) []byte {
	start := len(dst)
	dst = t.appendKept(dst)
	t.mu.Lock()
	defer t.mu.Unlock()
	t.pace.size = len(dst) - start
	return dst
}

func (t *partitioned) appendKept(dst []byte) []byte {
	return t.appendState(dst, func(dst []byte, one *partition) []byte {
		return one.cursor.appendState(dst, t.spec, one.text)
	})
}

// appendPosition is the state with intervals for cursors.
func (t *partitioned) appendPosition(dst []byte) []byte {
	return t.appendState(dst, func(dst []byte, one *partition) []byte {
		if out, err := one.cursor.appendIntervals(dst, t.spec); err == nil {
			return out
		}
		return one.cursor.appendState(dst, t.spec, one.text)
	})
}

func (t *partitioned) appendState(dst []byte, appendCursor func([]byte, *partition) []byte) []byte {
	t.mu.Lock()
	defer t.mu.Unlock()
	dst = append(dst, `{"use_global_cursor":`...)
	dst = strconv.AppendBool(dst, t.global)
	if !t.global {
		dst = append(dst, `,"states":[`...)
		for n, one := range t.known.order {
			if n > 0 {
				dst = append(dst, ',')
			}
			dst = append(append(dst, `{"partition":`...), one.key...)
			dst = appendCursor(append(dst, `,"cursor":`...), one)
			dst = append(dst, '}')
		}
		dst = append(dst, ']')
	}
	if t.common != "" {
		dst = appendKey(append(dst, `,"state":{`...), t.spec.field)
		dst = append(appendText(dst, t.common), '}')
	}
	dst = strconv.AppendInt(append(dst, `,"lookback_window":`...), t.lookback, 10)
	if t.parents.current != nil {
		dst = append(append(dst, `,"parent_state":`...), t.parents.current...)
	}
	return append(dst, '}')
}
