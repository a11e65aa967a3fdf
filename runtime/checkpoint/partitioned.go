package checkpoint

import (
	"iter"
	"sync"
	"sync/atomic"
	"time"

	"github.com/airgen/airgen/runtime/py"
)

// Limits that the CDK keeps, which the shape of the state depends on.
const (
	// globalAfter is the number of partitions with a cursor of their own, those
	// of the incoming state included, after which a stream gives them up for one
	// cursor, for the rest of the sync and of all later ones.
	globalAfter = 10_000
	// maxPartitions is the number of cursors that are kept at most.
	maxPartitions = 25_000
	// quiet is the least time between two states of a sync, the last one aside.
	quiet = 600 * time.Second
)

// NewPartitioned is the tracker of a stream with a DatetimeBasedCursor below a
// partition router: a cursor for each partition, and one for all from which
// partitions start that have none. The state is Undefined when there is none.
// An error says that one of the cursor's durations or the state is not
// readable.
func NewPartitioned(c Datetime, state py.Value) (Tracker, error) {
	s, err := c.compile()
	if err != nil {
		return nil, err
	}
	t := &partitioned{spec: s, global: c.Global, in: Surroundings{}.orDefaults()}
	if err := t.load(state); err != nil {
		return nil, err
	}
	return t, nil
}

// partitioned tracks a stream of dates by its partitions.
type partitioned struct {
	changes atomic.Uint64
	spec    *spec
	once    warnings

	mu      sync.Mutex
	in      Surroundings
	began   time.Time
	started bool

	global   bool   // one cursor for all
	common   string // that cursor; empty: none yet
	lookback int64  // seconds that partitions without a cursor begin before it
	next     string // what the common cursor becomes at the end
	synced   bool   // a record with a cursor value was read in a closed slice

	known     partitions
	passing   map[string]*partition // being read under the common cursor, not known
	count     int                   // partitions that ever got a cursor of their own
	frontier  frontier
	parents   parents
	lastState time.Time
}

func (t *partitioned) Begin(in Surroundings) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.in = in.orDefaults()
	t.spec.now = t.in.Now
	t.once.warn = t.in.Warn
	if in.Keeps {
		var kept []Parent
		for _, parent := range in.Parents {
			if parent.Incremental {
				kept = append(kept, parent)
			}
		}
		t.parents.begin(kept, appendKept)
	}
	t.start()
}

// start notes when the first slice was asked for.
func (t *partitioned) start() {
	if !t.started {
		t.started, t.began = true, t.in.Now()
	}
}

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
			t.made(one, err == nil && !more, 1)
			if !yield(&Slice{owner: t, window: win, typed: py.Str(win.Start), partition: one}, nil) {
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

// enter registers a partition. It gives none when the partition is being read
// already.
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
	if one != nil && one.active {
		t.once.give(&t.once.duplicate, "A partition comes again while it is being read; it is not read twice.")
		return nil, nil, nil
	}
	if one == nil {
		var err error
		if one, err = t.fresh(key); err != nil {
			return nil, nil, err
		}
	}
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
// there are no more.
func (t *partitioned) made(one *partition, last bool, slices int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	one.pending += slices
	if last && !one.made {
		one.made = true
		t.settle(one)
	}
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
	t.frontier.close(one.seq)
	if t.parents.closed(&t.frontier) {
		t.changes.Add(1)
	}
}

func (t *partitioned) observe(s *Slice, value py.Value) { t.spec.observe(s, value, &t.once) }

// inWindow compares with the partition's own cursor, or with the common one
// where that rules.
func (t *partitioned) inWindow(s *Slice, value py.Value) bool {
	if s.lowest == nil {
		t.mu.Lock()
		from := s.partition.cursor
		if t.global {
			if common, err := t.freshCursor(); err == nil {
				from = common
			}
		}
		lowest := from.lowest(t.spec)
		t.mu.Unlock()
		s.lowest = &lowest
	}
	return t.spec.inWindow(s, value, &t.once)
}

func (t *partitioned) close(s *Slice) (bool, error) {
	if err := s.observed.settle(t.spec); err != nil {
		t.once.unreadable(t.spec.field, err)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	one := s.partition
	if !t.global {
		if err := one.cursor.close(t.spec, s.window, &s.observed); err != nil {
			return false, err
		}
		text, err := t.spec.text(one.cursor)
		if err != nil {
			return false, err
		}
		one.text = text
		t.changes.Add(1)
	}
	if s.observed.any {
		t.synced = true
		t.reached(s.observed.text)
	}
	one.pending--
	if one.made && one.pending == 0 && !t.global {
		t.reached(one.text)
	}
	t.settle(one)
	return t.due(), nil
}

// reached moves what the common cursor becomes. The CDK compares the printed
// texts, and so do we: for formats whose text is not in the order of time, and
// for mixed offsets, it is not the latest.
func (t *partitioned) reached(text string) {
	if t.next < text {
		t.next = text
	}
}

// due tells whether a state may be printed.
func (t *partitioned) due() bool {
	now := t.in.Now()
	if !t.lastState.IsZero() && now.Sub(t.lastState) <= quiet {
		return false
	}
	t.lastState = now
	// The common cursor moves only at the end: nothing to tell before.
	return !t.global || !t.parents.empty()
}

// Finish moves the common cursor and the parents' state if all was read. The
// CDK does it also when a parent failed, and then never reads the children of
// the parents that are missing.
func (t *partitioned) Finish(complete bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.start()
	if !complete || t.frontier.open > 0 {
		return
	}
	if t.synced {
		t.common = t.next
		t.lookback = seconds(t.in.Now().Sub(t.began))
	}
	t.parents.finish()
	t.changes.Add(1)
}

// seconds rounds up.
func seconds(d time.Duration) int64 {
	return int64((d + time.Second - 1) / time.Second)
}

func (t *partitioned) version() uint64 { return t.changes.Load() }
