package fetch

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

func TestGateKeepsAllWorkersOut(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := gates{workers: 8}
		clock := new(Clock)
		start := time.Now()
		if at, err := g.pass(t.Context(), clock, "h.io"); at != nil || err != nil {
			t.Errorf("a host that never complained has a gate (%v)", err)
		}
		g.shut("h.io", start.Add(40*time.Second), start, start)
		g.shut("h.io", start.Add(time.Second), start, start) // an earlier time does not open it
		if at, err := g.pass(t.Context(), clock, "o.io"); at != nil || err != nil {
			t.Errorf("another host has a gate (%v)", err)
		}
		if _, err := g.pass(t.Context(), clock, "h.io"); err != nil || time.Since(start) != 40*time.Second {
			t.Errorf("waited %v (%v)", time.Since(start), err)
		}
		g.shut("h.io", time.Now().Add(time.Hour), time.Now(), time.Now())
		if at, err := g.pass(t.Context(), FrozenAt(start), "h.io"); at != nil || err != nil {
			t.Errorf("a clock that stands still finds a gate (%v)", err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := g.pass(ctx, clock, "h.io"); !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
	})
}

// A host that has complained is asked by half as many workers, and by one more
// whenever it was content with all of them.
func TestGateOpensStepByStep(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const workers = 16
		g := gates{workers: workers}
		clock := new(Clock)
		begin := time.Now()
		time.Sleep(time.Second)
		// One complaint, which all requests under way meet.
		for range workers {
			g.shut("h.io", time.Now().Add(time.Second), begin, time.Now())
		}
		at := g.find("h.io")
		if at.limit != workers/2 {
			t.Fatalf("%d requests at once after one complaint, want %d", at.limit, workers/2)
		}
		var inside, most atomic.Int64
		var group sync.WaitGroup
		for range 400 {
			group.Go(func() {
				at, err := g.pass(t.Context(), clock, "h.io")
				if err != nil {
					t.Error(err)
					return
				}
				most.Store(max(most.Load(), inside.Add(1)))
				time.Sleep(time.Second)
				inside.Add(-1)
				at.leave(true, workers)
			})
		}
		time.Sleep(1500 * time.Millisecond)
		if got := inside.Load(); got != workers/2 {
			t.Errorf("%d requests at once behind the gate, want %d", got, workers/2)
		}
		group.Wait()
		if at.limit != 0 || at.inside != 0 || len(at.waiting) != 0 {
			t.Errorf("in the end %d are let in, %d inside, %d wait", at.limit, at.inside, len(at.waiting))
		}
		g.shut("h.io", time.Now(), time.Now(), time.Now())
		g.shut("h.io", time.Now(), time.Now().Add(time.Millisecond), time.Now())
		if at.limit != workers/4 {
			t.Errorf("%d requests at once after two complaints, want %d", at.limit, workers/4)
		}
	})
}

func TestWhoGivesUpAtTheGateLetsOthersIn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := gates{workers: 2}
		clock := new(Clock)
		g.shut("h.io", time.Now(), time.Now(), time.Now())
		at, err := g.pass(t.Context(), clock, "h.io")
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		gone, next := make(chan error, 1), make(chan error, 1)
		go func() { _, err := g.pass(ctx, clock, "h.io"); gone <- err }()
		synctest.Wait()
		go func() { _, err := g.pass(t.Context(), clock, "h.io"); next <- err }()
		synctest.Wait()
		cancel()
		if err := <-gone; !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
		at.leave(false, 2)
		if err := <-next; err != nil {
			t.Error(err)
		}
	})
}

// One worker is told, all wait; nobody asks more often than without a gate.
func TestRateLimitHoldsTheOthersBack(t *testing.T) {
	var refused atomic.Bool
	var early atomic.Int64
	var open atomic.Int64
	a := serve(t, func(w http.ResponseWriter, r *http.Request, call int) {
		if call == 1 {
			open.Store(time.Now().Add(time.Second).UnixNano())
			refused.Store(true)
			w.Header().Set("Retry-After", "1")
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		if time.Now().UnixNano() < open.Load() {
			early.Add(1)
		}
	})
	a.Client = newClient(t, Options{Clock: new(Clock), Workers: 4})
	var group sync.WaitGroup
	group.Go(func() {
		if _, err := a.get(t, "x"); err != nil {
			t.Error(err)
		}
	})
	for !refused.Load() {
		time.Sleep(time.Millisecond)
	}
	time.Sleep(50 * time.Millisecond) // the answer is on its way
	for range 3 {
		group.Go(func() {
			if _, err := a.get(t, "x"); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if early.Load() != 0 || a.calls.Load() != 5 {
		t.Errorf("%d of %d requests came while the host was to be left alone, want 0 of 5", early.Load(), a.calls.Load())
	}
	if got := a.Client.Counters("s").Waited(WaitRateLimit); got < 3*time.Second {
		t.Errorf("%v of waiting for the rate limit are counted, want that of 4 workers", got)
	}
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)
	for text, want := range map[string]time.Duration{
		"": 0, "30": 30 * time.Second, " 7 ": 7 * time.Second, "-3": 0, "soon": 0, "601": 0, "99999999999": 0,
		"Wed, 01 May 2024 12:02:00 GMT": 2 * time.Minute, "Wed, 01 May 2024 11:00:00 GMT": 0,
	} {
		resp := &Response{Header: http.Header{"Retry-After": {text}}}
		if got := retryAfter(resp, now); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	if got := retryAfter(nil, now); got != 0 {
		t.Errorf("no answer asks for %v", got)
	}
}
