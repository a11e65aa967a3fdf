package fetch

import (
	"context"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// gates keep all workers from a host that has just said that there are too many
// requests, not only the worker that was told. The CDK has no such thing: there
// every worker runs into the same limit by itself.
type gates struct {
	workers int

	mu    sync.Mutex
	hosts map[string]*gate
}

// gate is the way to one host that has once complained. It is shut for as long
// as the host asks, and then lets in half as many requests at once as before:
// if all came back at once, the host would only refuse them again. Good answers
// open it step by step.
type gate struct {
	mu      sync.Mutex
	until   time.Time
	limit   int       // requests at once; 0: as many as there are workers
	good    int       // content answers since the limit was changed
	inside  int       // requests on their way, as far as the gate has seen them
	lowered time.Time // when the limit was last lowered
	waiting []chan struct{}
}

// find gives the gate of a host, nil as long as the host has not complained.
func (g *gates) find(host string) *gate {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.hosts[host]
}

// shut closes the gate of a host until at least t, after a request that was sent
// at the given time was refused.
func (g *gates) shut(host string, t, sent, now time.Time) {
	g.mu.Lock()
	if g.hosts == nil {
		g.hosts = make(map[string]*gate)
	}
	at := g.hosts[host]
	if at == nil {
		at = new(gate)
		g.hosts[host] = at
	}
	g.mu.Unlock()

	at.mu.Lock()
	defer at.mu.Unlock()
	if t.After(at.until) {
		at.until = t
	}
	// Requests that were under way when the host complained first say nothing new.
	if !at.lowered.IsZero() && !sent.After(at.lowered) {
		return
	}
	limit := at.limit
	if limit == 0 {
		limit = g.workers
	}
	at.limit, at.good, at.lowered = max(1, limit/2), 0, now
}

// pass waits until a request to a host may be sent. The request has to leave the
// gate that is returned. A clock that stands still opens every gate.
func (g *gates) pass(ctx context.Context, clock *Clock, host string) (*gate, error) {
	at := g.find(host)
	if at == nil || clock.Frozen() {
		return nil, nil
	}
	for {
		wait, turn := at.enter(clock.Now())
		switch {
		case turn != nil:
			select {
			case <-turn:
			case <-ctx.Done():
				at.forget(turn)
				return nil, context.Cause(ctx)
			}
		case wait > 0:
			if err := clock.Sleep(ctx, wait); err != nil {
				return nil, err
			}
		default:
			return at, nil
		}
	}
}

// enter lets a request in, or gives the time to wait, or what tells that another
// request is back.
func (g *gate) enter(now time.Time) (wait time.Duration, turn chan struct{}) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if wait = g.until.Sub(now); wait > 0 {
		return wait, nil
	}
	if g.limit > 0 && g.inside >= g.limit {
		turn = make(chan struct{})
		g.waiting = append(g.waiting, turn)
		return 0, turn
	}
	g.inside++
	return 0, nil
}

// leave says that a request is back, and whether the host was content. A nil
// gate is open.
func (g *gate) leave(content bool, most int) {
	if g == nil {
		return
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.inside--
	if content && g.limit > 0 {
		if g.good++; g.good >= g.limit {
			g.limit, g.good = g.limit+1, 0
		}
		if g.limit >= most {
			g.limit = 0
		}
	}
	room := len(g.waiting)
	if g.limit > 0 {
		room = min(room, g.limit-g.inside)
	}
	for range room {
		close(g.waiting[0])
		g.waiting = g.waiting[1:]
	}
}

// forget drops somebody who waits no longer, and passes on a turn that has come
// in the meantime.
func (g *gate) forget(turn chan struct{}) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if i := slices.Index(g.waiting, turn); i >= 0 {
		g.waiting = slices.Delete(g.waiting, i, i+1)
	} else if len(g.waiting) > 0 {
		close(g.waiting[0])
		g.waiting = g.waiting[1:]
	}
}

// longestRetryAfter is how long an answer's own Retry-After may make requests
// wait where the manifest has no strategy that reads it. A longer one is left to
// the CDK's waits, after which the stream fails and the next sync goes on: a
// platform takes a connector that is silent for longer for dead.
const longestRetryAfter = 10 * time.Minute

// retryAfter is what the Retry-After header of an answer asks for, 0 when it
// asks for nothing, or for too much.
func retryAfter(resp *Response, now time.Time) time.Duration {
	if resp == nil {
		return 0
	}
	text := strings.TrimSpace(resp.Header.Get("Retry-After"))
	var wait time.Duration
	if seconds, err := strconv.Atoi(text); err == nil {
		wait = time.Duration(min(seconds, 1<<30)) * time.Second
	} else if at, err := http.ParseTime(text); err == nil {
		wait = at.Sub(now)
	}
	if wait < 0 || wait > longestRetryAfter {
		return 0
	}
	return wait
}
