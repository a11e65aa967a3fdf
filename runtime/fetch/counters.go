package fetch

import (
	"iter"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// Counters say what the requests of one stream cost so far. They only grow and
// may be read while the stream is being read.
type Counters struct {
	requests atomic.Int64
	bytes    atomic.Int64
	retries  atomic.Int64
	waits    [waitKinds]atomic.Int64
}

// WaitKind is a reason for not having an answer yet.
type WaitKind int

// What a stream waits for.
const (
	// WaitAPI is the time between a request and the first byte of its answer.
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
	}
	return "unknown"
}

// Requests is how many requests were sent, retries and redirects included.
func (c *Counters) Requests() int64 { return c.requests.Load() }

// Bytes is how many bytes of bodies arrived, as sent over the wire.
func (c *Counters) Bytes() int64 { return c.bytes.Load() }

// Retries is how many attempts were repetitions.
func (c *Counters) Retries() int64 { return c.retries.Load() }

// Waited is the time spent waiting for one reason, summed over the workers.
func (c *Counters) Waited(kind WaitKind) time.Duration {
	if kind < 0 || kind >= waitKinds {
		return 0
	}
	return time.Duration(c.waits[kind].Load())
}

func (c *Counters) waited(kind WaitKind, d time.Duration) {
	if d > 0 {
		c.waits[kind].Add(int64(d))
	}
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
