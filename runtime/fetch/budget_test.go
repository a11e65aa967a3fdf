package fetch

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"testing"
	"time"
)

func hopTo(t *testing.T, method, target string, header http.Header) *hop {
	t.Helper()
	u, err := url.Parse(target)
	if err != nil {
		t.Fatal(err)
	}
	return &hop{method: method, url: u, header: header}
}

func TestMatcher(t *testing.T) {
	h := hopTo(t, "GET", "https://api.h.io/v1/orders/?a=1&b=x%20y&a=2&c=", http.Header{"X-plan": {"pro"}})
	for _, test := range []struct {
		name string
		m    *Matcher
		want bool
	}{
		{"everything", &Matcher{}, true},
		{"method", &Matcher{Method: "get"}, true},
		{"other method", &Matcher{Method: "POST"}, false},
		{"base", &Matcher{URLBase: "https://api.h.io/"}, true},
		{"other base", &Matcher{URLBase: "https://h.io"}, false},
		{"path is searched", &Matcher{Path: "orders$"}, true},
		{"path from its start", &Matcher{Path: "^/orders"}, false},
		{"last value of a parameter", &Matcher{Params: map[string]string{"a": "2", "b": "x y"}}, true},
		{"other value", &Matcher{Params: map[string]string{"a": "1"}}, false},
		{"empty parameters do not count", &Matcher{Params: map[string]string{"c": ""}}, false},
		{"header in any casing", &Matcher{Headers: map[string]string{"x-PLAN": "pro"}}, true},
		{"other header", &Matcher{Headers: map[string]string{"x-plan": "free"}}, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got, err := test.m.matches(h); got != test.want || err != nil {
				t.Errorf("got %v, %v", got, err)
			}
		})
	}
	broken := &Matcher{Path: "("}
	if _, err := broken.matches(h); err == nil {
		t.Error("a broken pattern is no error")
	}
}

func TestFixedWindow(t *testing.T) {
	now := time.Unix(10_000, 0)
	p := &FixedWindow{Limit: 3, Period: time.Hour}
	take := func(weight int) time.Duration {
		t.Helper()
		wait, err := p.acquire(now, weight)
		if err != nil {
			t.Fatal(err)
		}
		return wait
	}
	if take(2) != 0 || take(2) == 0 || take(1) != 0 {
		t.Error("three calls are not what is allowed")
	}
	if got := take(1); got != firstReset {
		t.Errorf("wait %v for the first window to end", got)
	}
	p.update(now, 2, time.Time{}) // more than we think: does not count
	p.update(now, -1, now.Add(time.Minute))
	if got := take(1); got != time.Minute {
		t.Errorf("wait %v, want what the API said", got)
	}
	now = now.Add(time.Minute + time.Second)
	if take(1) != 0 {
		t.Error("no new window")
	}
	p.update(now, 0, time.Time{})
	if got := take(1); got != time.Hour-time.Second {
		t.Errorf("wait %v for the second window to end", got)
	}
	if _, err := p.acquire(now, 4); err == nil {
		t.Error("a call that never fits is no error")
	}
}

func TestMovingWindow(t *testing.T) {
	start := time.Unix(10_000, 0)
	p := &MovingWindow{Rates: []Rate{{2, time.Second}, {3, time.Minute}}}
	for i, step := range []struct {
		at   time.Duration
		want time.Duration
	}{
		{0, 0}, {0, 0},
		{0, time.Second + time.Millisecond},
		{time.Second + time.Millisecond, 0},
		{2 * time.Second, 58*time.Second + time.Millisecond},
		{time.Minute + time.Millisecond, 0},
		{time.Minute + time.Millisecond, 0},
	} {
		if got, err := p.acquire(start.Add(step.at), 1); got != step.want || err != nil {
			t.Errorf("step %d: wait %v (%v), want %v", i, got, err, step.want)
		}
	}
	p = &MovingWindow{Rates: []Rate{{2, time.Second}}}
	p.update(start, 0, time.Time{})
	if got, _ := p.acquire(start, 1); got == 0 {
		t.Error("calls are left after the API said that there are none")
	}
	p = &MovingWindow{Rates: []Rate{{2, time.Second}}}
	p.update(start, 0, start.Add(time.Hour))
	if got, _ := p.acquire(start, 2); got != 0 {
		t.Error("a time of reset counts, although the CDK ignores it")
	}
	if _, err := p.acquire(start, 3); err == nil {
		t.Error("a call that never fits is no error")
	}
}

func TestBudget(t *testing.T) {
	h := hopTo(t, "GET", "https://h.io/free", nil)
	paid := hopTo(t, "GET", "https://h.io/paid", nil)
	window := &FixedWindow{Limit: 10, Period: time.Hour, Matchers: []*Matcher{{Path: "paid", Weight: 4}, {}}}
	b := &Budget{Policies: []Policy{&Unlimited{Matchers: []*Matcher{{Path: "free"}}}, window}, LimitCodes: []int{403}}
	clock := FrozenAt(time.Unix(10_000, 0))
	for range 3 {
		if err := b.acquire(t.Context(), clock, h, func(time.Duration) {}); err != nil {
			t.Error(err)
		}
	}
	for range 3 { // the third does not fit, but a clock that stands still gives nothing back
		if err := b.acquire(t.Context(), clock, paid, func(time.Duration) {}); err != nil {
			t.Error(err)
		}
	}
	if window.used != 8 {
		t.Errorf("used %d, want 8", window.used)
	}
	b.update(paid, &http.Response{StatusCode: 403, Header: http.Header{"Ratelimit-Reset": {"10060"}}}, clock)
	if window.used != 10 || window.reset != time.Unix(10_060, 0) {
		t.Errorf("used %d until %v", window.used, window.reset)
	}
	b.update(paid, &http.Response{StatusCode: 200, Header: http.Header{"Ratelimit-Remaining": {"soon"}, "Ratelimit-Reset": {"never"}}}, clock)

	ctx, cancel := context.WithCancelCause(t.Context())
	stop := errors.New("stop")
	cancel(stop)
	if err := b.acquire(ctx, new(Clock), paid, func(time.Duration) {}); !errors.Is(err, stop) {
		// The real clock is past the reset: the first call fits.
		if err := b.acquire(ctx, new(Clock), paid, func(time.Duration) {}); err != nil {
			t.Error(err)
		}
	}
	var none *Budget
	if err := none.acquire(t.Context(), clock, h, func(time.Duration) {}); err != nil {
		t.Error("no budget is a budget")
	}
	none.update(h, &http.Response{}, clock)
}

func TestBudgetWaits(t *testing.T) {
	b := &Budget{Policies: []Policy{&MovingWindow{Rates: []Rate{{1, 30 * time.Millisecond}}}}}
	h := hopTo(t, "GET", "https://h.io/", nil)
	start := time.Now()
	for range 3 {
		if err := b.acquire(t.Context(), new(Clock), h, func(time.Duration) {}); err != nil {
			t.Fatal(err)
		}
	}
	if took := time.Since(start); took < 60*time.Millisecond {
		t.Errorf("three calls took %v", took)
	}
}

func TestWaitsForTheBudgetAreAnnounced(t *testing.T) {
	var told []WaitKind
	a := serve(t, func(http.ResponseWriter, *http.Request, int) {})
	a.Client = newClient(t, Options{Clock: new(Clock), Waiting: func(_ string, kind WaitKind, _ time.Duration) { told = append(told, kind) }})
	window := &MovingWindow{Rates: []Rate{{1, time.Minute}}}
	a.Budget = &Budget{Policies: []Policy{window}}
	if _, err := a.get(t, "x"); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, err := a.Send(ctx, Get(a.url, "x")); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
	if len(told) != 1 || told[0] != WaitBudget || a.calls.Load() != 1 {
		t.Errorf("told %v after %d requests", told, a.calls.Load())
	}
}

// TestGuardRests keeps the time that a request waits for its turn from counting
// as time to connect.
func TestGuardRests(t *testing.T) {
	g := newGuard(t.Context(), time.Millisecond, time.Hour)
	defer g.end()
	g.begin()
	g.rest()
	time.Sleep(10 * time.Millisecond)
	if g.ctx.Err() != nil {
		t.Skip("the machine is too slow to tell")
	}
	g.begin()
	<-g.ctx.Done()
	var timeout *timeoutError
	if err := g.reason(nil); !errors.As(err, &timeout) || timeout.class != "ConnectTimeout" || !timeout.Timeout() {
		t.Errorf("got %v", err)
	}
}
