package checkpoint

import (
	"iter"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/airgen/airgen/runtime/py"
)

// Plan says how a stream is read: any text that changes when old page tokens
// lose their meaning, such as a hash of its retriever. A state that was written
// under another plan starts over. The empty plan is one like any other.
type Plan string

// Accept is the migration of a resumable stream's incoming state: it lets
// through the state of a full refresh that was interrupted under this plan, and
// gives Undefined for any other. It has to be applied before
// ParentInitialState, or else the parents would continue while their child
// starts over.
func (p Plan) Accept(state py.Value) (py.Value, error) {
	if text, _ := mark(state); text == p.mark() {
		return state, nil
	}
	return py.Value{}, nil
}

// mark is what a state of this plan is marked with.
func (p Plan) mark() string {
	if p == "" {
		return resumeVersion
	}
	return resumeVersion + " " + string(p)
}

// NewResumable is the tracker of a stream without a cursor that continues an
// interrupted full refresh. It remembers the partitions that are read, and the
// next page of those that are being read. A state that is not one of its own,
// which that of a finished full refresh is not either, starts over.
func NewResumable(plan Plan, state py.Value) Tracker {
	t := &resumable{plan: plan, in: Surroundings{}.orDefaults()}
	state, _ = plan.Accept(state)
	t.load(state)
	return t
}

// resumable tracks a full refresh.
type resumable struct {
	changes atomic.Uint64
	plan    Plan

	mu   sync.Mutex
	in   Surroundings
	over bool // the stream was read to its end; as a parent's position there is nothing left

	before  map[digest]struct{} // read by an earlier attempt, not met yet by this one
	earlier []digest            // the same in order, with those that were met
	done    []finished          // read, and not covered by the parents' position
	tokens  pages               // next pages of partitions that are not read to their end

	frontier frontier // partitions
	begun    frontier // pages
	parents  parents
	pace     pace
}

// finished is a partition that was read.
type finished struct {
	seq int64
	id  digest
}

func (t *resumable) Begin(in Surroundings) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.in = in.orDefaults()
	moving := slices.DeleteFunc(slices.Clone(in.Parents), func(parent Parent) bool { return parent.Whole })
	if len(moving) > 0 {
		t.parents.begin(moving, appendPosition)
	}
}

// Open yields the partition as one slice, unless an earlier attempt has read
// it. A partition that comes twice is read twice, as the CDK does.
func (t *resumable) Open(value py.Value) iter.Seq2[*Slice, error] {
	return func(yield func(*Slice, error) bool) {
		if s := t.enter(partitionKey(value)); s != nil {
			yield(s, nil)
		}
	}
}

func (t *resumable) enter(key string) *Slice {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.over {
		return nil
	}
	seq := t.frontier.next()
	t.parents.opened(seq)
	id := digestOf(key)
	if _, read := t.before[id]; read {
		delete(t.before, id)
		t.done = append(t.done, finished{seq, id})
		t.frontier.close(seq)
		t.advance()
		return nil
	}
	return &Slice{owner: t, key: key, seq: seq, token: t.tokens.take(key), unit: t.begun.next()}
}

// advance forgets the finished partitions that the parents' position now
// covers.
func (t *resumable) advance() {
	if !t.parents.closed(&t.frontier) {
		return
	}
	kept := t.done[:0]
	for _, f := range t.done {
		if f.seq >= t.parents.covered {
			kept = append(kept, f)
		}
	}
	t.done = kept
}

func (t *resumable) observe(*Slice, py.Value)       {}
func (t *resumable) inWindow(*Slice, py.Value) bool { return true }

// pageRead is called with the slice locked, as are refuse and close.
func (t *resumable) pageRead(s *Slice, next py.Value) bool {
	token, err := next.AppendJSON(nil)
	if err != nil {
		return false // a token that cannot be printed: resume from the page before
	}
	s.token = token
	t.mu.Lock()
	defer t.mu.Unlock()
	t.tokens.set(s.key, token)
	t.begun.close(s.unit)
	s.unit = t.begun.next()
	t.changes.Add(1)
	return t.pace.due(&t.in)
}

func (t *resumable) refuse(s *Slice) {
	s.token = nil
	t.mu.Lock()
	defer t.mu.Unlock()
	t.tokens.drop(s.key)
	t.changes.Add(1)
}

func (t *resumable) close(s *Slice) (bool, error) {
	s.token = nil
	t.mu.Lock()
	defer t.mu.Unlock()
	t.tokens.drop(s.key)
	t.done = append(t.done, finished{s.seq, digestOf(s.key)})
	t.frontier.close(s.seq)
	t.begun.close(s.unit)
	t.advance()
	t.changes.Add(1)
	return t.pace.due(&t.in), nil
}

func (t *resumable) Finish(complete bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if complete && t.frontier.open == 0 {
		t.over = true
		t.changes.Add(1)
	}
}

func (t *resumable) units() (begun, open int64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.begun.opened, t.begun.front()
}

func (t *resumable) version() uint64 { return t.changes.Load() }
