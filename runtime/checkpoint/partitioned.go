package checkpoint

import (
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

// rememberFinished is how many finished partitions are known not to be read
// again when a parent names them twice. Few pages of parents are as long.
const rememberFinished = 1_000

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

	known    partitions
	passing  map[string]*partition // being read under the common cursor, not known
	finished map[string]struct{}   // keys of what this sync has read lately
	count    int                   // partitions that ever got a cursor of their own
	frontier frontier              // partitions
	begun    frontier              // slices
	parents  parents
	pace     pace
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
		t.begun.close(s.unit)
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

// due tells whether a state may be printed. The CDK prints one every ten
// minutes; here what was read since the last one may pay for it sooner, so that
// less is read again after a crash.
func (t *partitioned) due() bool {
	// The common cursor moves only at the end: nothing to tell before.
	return t.pace.due(&t.in) && (!t.global || !t.parents.empty())
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

// units stay open under the common cursor, which moves at the end only.
func (t *partitioned) units() (begun, open int64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.begun.opened, t.begun.front()
}

func (t *partitioned) version() uint64 { return t.changes.Load() }
