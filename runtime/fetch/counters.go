package fetch

import (
	"context"
	"iter"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// Counters say what the requests of one stream cost so far. They only grow and
// may be read while the stream is being read. The zero Counters are ready.
type Counters struct {
	requests atomic.Int64
	bytes    atomic.Int64
	retries  atomic.Int64
	inFlight atomic.Int64

	mu    sync.Mutex
	waits [waitKinds]meter
}

// meter sums up what several workers wait for at once, waits that have not
// ended included: their time so far is what they are, times now, less the sum of
// when they began.
type meter struct {
	ended   time.Duration
	waiting int64
	began   time.Duration // summed up over those that wait
}

// WaitKind is a reason for not having an answer yet.
type WaitKind int

// What a stream waits for.
const (
	// WaitAPI is the time between a request and the first byte of its answer, and
	// between the pieces of the answer's body.
	WaitAPI WaitKind = iota
	// WaitRateLimit is the time spent because the API said that there were too
	// many requests.
	WaitRateLimit
	// WaitBackoff is the time between other failures and the next attempt.
	WaitBackoff
	// WaitBudget is the time that the manifest's api_budget held requests back.
	WaitBudget
	// WaitMemory is the time until the page buffers of others were free.
	WaitMemory
	// WaitOutput is the time until standard output had taken what was written.
	WaitOutput

	waitKinds
)

// String names the reason.
func (k WaitKind) String() string {
	switch k {
	case WaitAPI:
		return "api"
	case WaitRateLimit:
		return "rate limit"
	case WaitBackoff:
		return "backoff"
	case WaitBudget:
		return "api budget"
	case WaitMemory:
		return "memory"
	case WaitOutput:
		return "output"
	}
	return "unknown"
}

// Requests is how many requests were sent, retries and redirects included.
func (c *Counters) Requests() int64 { return c.requests.Load() }

// Bytes is how many bytes of bodies arrived, as sent over the wire.
func (c *Counters) Bytes() int64 { return c.bytes.Load() }

// Retries is how many attempts were repetitions.
func (c *Counters) Retries() int64 { return c.retries.Load() }

// InFlight is how many requests are under way now, up to the end of the part of
// the body that is held.
func (c *Counters) InFlight() int64 { return c.inFlight.Load() }

// Waited is the time spent waiting for one reason, summed over the workers; a
// wait that goes on counts up to now.
func (c *Counters) Waited(kind WaitKind) time.Duration {
	if kind < 0 || kind >= waitKinds {
		return 0
	}
	now := sinceStart()
	c.mu.Lock()
	defer c.mu.Unlock()
	m := &c.waits[kind]
	return max(0, m.ended+time.Duration(m.waiting)*now-m.began)
}

// Waiting is how many workers wait for a reason now.
func (c *Counters) Waiting(kind WaitKind) int64 {
	if kind < 0 || kind >= waitKinds {
		return 0
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.waits[kind].waiting
}

// Wait says that a worker begins to wait. What it returns is for the call of
// Proceed that ends the wait.
func (c *Counters) Wait(kind WaitKind) (began time.Duration) {
	began = sinceStart()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.waits[kind].waiting++
	c.waits[kind].began += began
	return began
}

// Proceed ends a wait.
func (c *Counters) Proceed(kind WaitKind, began time.Duration) {
	now := sinceStart()
	c.mu.Lock()
	defer c.mu.Unlock()
	m := &c.waits[kind]
	m.waiting--
	m.began -= began
	m.ended += now - began
}

// started is what waits are measured from.
var started = time.Now()

func sinceStart() time.Duration { return time.Since(started) }

// Scope is what the requests below a context belong to.
type Scope struct {
	// Counters are those that requests count for; nil: those of the requester's
	// stream.
	Counters *Counters
	// Nested marks work as part of a walk that holds pages already, as children in
	// a fused read do. Such work never waits for page buffers: the buffers it would
	// wait for may be those of its own parents.
	Nested bool
	// Asked hears of every request, once however often it is repeated or
	// redirected; nil: nobody. The URL may hold secrets.
	Asked func(method, url string, body []byte)
}

type scopeKey struct{}

// In puts a scope on a context, in place of the one it may have.
func (s *Scope) In(ctx context.Context) context.Context {
	return context.WithValue(ctx, scopeKey{}, s)
}

func scopeOf(ctx context.Context) Scope {
	if s, ok := ctx.Value(scopeKey{}).(*Scope); ok {
		return *s
	}
	return Scope{}
}

// Nested gives a context whose scope is Nested, and otherwise that of ctx.
func Nested(ctx context.Context) context.Context {
	scope := scopeOf(ctx)
	scope.Nested = true
	return scope.In(ctx)
}

// ledger holds the counters of all streams.
type ledger struct {
	mu      sync.Mutex
	streams map[string]*Counters
	order   []string
}

func (l *ledger) of(stream string) *Counters {
	l.mu.Lock()
	defer l.mu.Unlock()
	c := l.streams[stream]
	if c == nil {
		if l.streams == nil {
			l.streams = make(map[string]*Counters)
		}
		c = new(Counters)
		l.streams[stream] = c
		l.order = append(l.order, stream)
	}
	return c
}

func (l *ledger) all() iter.Seq2[string, *Counters] {
	return func(yield func(string, *Counters) bool) {
		l.mu.Lock()
		order := slices.Clone(l.order)
		l.mu.Unlock()
		for _, stream := range order {
			if !yield(stream, l.of(stream)) {
				return
			}
		}
	}
}
