package checkpoint

import (
	"iter"

	"github.com/airgen/airgen/runtime/py"
)

// Open yields the windows of a partition that its own cursor has not read, or
// the common one if it has none.
func (t *partitioned) Open(value py.Value) iter.Seq2[*Slice, error] {
	return func(yield func(*Slice, error) bool) {
		one, left, err := t.enter(value)
		if err != nil {
			yield(nil, err)
			return
		}
		if one == nil {
			return
		}
		// The next window is looked for before the present one is given out, so
		// that closing the last one can close the partition.
		win, ok, err := left.next()
		for ok && err == nil {
			var after Window
			var more bool
			after, more, err = left.next()
			unit := t.made(one, err == nil && !more, 1)
			if !yield(&Slice{owner: t, window: win, typed: py.Str(win.Start), partition: one, unit: unit}, nil) {
				return
			}
			win, ok = after, more
		}
		if err != nil {
			yield(nil, err)
			return
		}
		t.made(one, true, 0)
	}
}

// enter registers a partition. It gives none when this sync reads the partition
// already, or has just read it: parents that name it twice would have its last moments
// read twice. The CDK makes partitions ahead of their reading, so there most of
// them come while the first one is read, which it ignores.
func (t *partitioned) enter(value py.Value) (*partition, *windows, error) {
	key := partitionKey(value)
	t.mu.Lock()
	defer t.mu.Unlock()
	t.start()
	t.limit()
	one := t.known.get(key)
	if one == nil {
		one = t.passing[key]
	}
	if _, finished := t.finished[key]; finished || one != nil && one.active {
		t.once.give(&t.once.duplicate, "A partition comes more than once; it is not read twice in a sync.")
		return nil, nil, nil
	}
	if one == nil {
		var err error
		if one, err = t.fresh(key); err != nil {
			return nil, nil, err
		}
	}
	t.spec.warnAhead(one.cursor, &t.once)
	left, err := one.cursor.windows(t.spec)
	if err != nil {
		return nil, nil, err
	}
	one.active, one.made, one.pending = true, false, 0
	one.seq = t.frontier.next()
	t.parents.opened(one.seq)
	return one, left, nil
}

// fresh makes the cursor of a partition that has none: it begins at the common
// cursor, less what the sync that wrote it may have missed. Under the common
// cursor such a partition is forgotten when it is read.
func (t *partitioned) fresh(key string) (*partition, error) {
	one := &partition{key: key}
	var err error
	if one.cursor, err = t.freshCursor(); err != nil {
		return nil, err
	}
	if t.global {
		if t.passing == nil {
			t.passing = map[string]*partition{}
		}
		t.passing[key] = one
		return one, nil
	}
	if one.text, err = t.spec.text(one.cursor); err != nil {
		return nil, err
	}
	t.count++
	t.known.put(one)
	t.changes.Add(1)
	return one, nil
}

func (t *partitioned) freshCursor() (*cursor, error) {
	if t.common == "" {
		return t.spec.load(py.Value{})
	}
	return t.spec.loadAt(t.common, t.lookback)
}

// limit gives up the partitions' own cursors when there are too many.
func (t *partitioned) limit() {
	if !t.global && t.count > globalAfter {
		t.global = true
		t.once.give(&t.once.limit, "The stream has more partitions than can have a cursor of their own. It goes on with one cursor for all.")
	}
	if t.known.trim(maxPartitions - 1) {
		t.once.give(&t.once.dropped, "The stream has more partitions than are kept. The oldest cursors are dropped.")
	}
}

// made counts the slices of a partition that are given out; last says that
// there are no more. It gives the number of the slice, if it is one.
func (t *partitioned) made(one *partition, last bool, slices int) (unit int64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	one.pending += slices
	if slices > 0 {
		unit = t.begun.next()
	}
	if last && !one.made {
		one.made = true
		t.settle(one)
	}
	return unit
}

// settle closes a partition all of whose slices are closed. One that had none
// to read is closed at once.
func (t *partitioned) settle(one *partition) {
	if !one.active || !one.made || one.pending > 0 {
		return
	}
	one.active = false
	one.cursor.done = append(make([]interval, 0, len(one.cursor.done)), one.cursor.done...)
	if t.passing[one.key] == one {
		delete(t.passing, one.key)
	}
	if t.finished == nil || len(t.finished) >= rememberFinished {
		t.finished = map[string]struct{}{}
	}
	t.finished[one.key] = struct{}{}
	t.frontier.close(one.seq)
	if t.parents.closed(&t.frontier) {
		t.changes.Add(1)
	}
}
