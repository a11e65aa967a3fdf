package fetch

import (
	"context"
	"sync"
	"time"
)

// gates keep all workers from a host that has just said that there are too many
// requests, not only the worker that was told. The CDK has no such thing: there
// every worker runs into the same limit by itself.
type gates struct {
	mu    sync.Mutex
	until map[string]time.Time
}

// shut closes the gate of a host until at least t.
func (g *gates) shut(host string, t time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.until == nil {
		g.until = make(map[string]time.Time)
	}
	if t.After(g.until[host]) {
		g.until[host] = t
	}
}

// pass waits until the gate of a host is open.
func (g *gates) pass(ctx context.Context, clock *Clock, host string) (waited time.Duration, err error) {
	for {
		g.mu.Lock()
		until, shut := g.until[host]
		now := clock.Now()
		if shut && !until.After(now) {
			delete(g.until, host)
		}
		g.mu.Unlock()
		if !until.After(now) {
			return waited, nil
		}
		if err := clock.Sleep(ctx, until.Sub(now)); err != nil {
			return waited, err
		}
		if clock.Frozen() {
			return waited, nil
		}
		waited += until.Sub(now)
	}
}
