package fetch

import (
	"slices"
	"sync"
	"time"
)

// firstReset is how far ahead the end of a fixed window is taken to be until the
// API says otherwise.
const firstReset = 10 * 24 * time.Hour

// Unlimited is UnlimitedCallRatePolicy: what it matches is free.
type Unlimited struct{ Matchers []*Matcher }

func (p *Unlimited) matchers() []*Matcher                             { return p.Matchers }
func (p *Unlimited) acquire(time.Time, int) (time.Duration, error)    { return 0, nil }
func (p *Unlimited) update(now time.Time, remaining int, _ time.Time) {}

// FixedWindow is FixedWindowCallRatePolicy: Limit calls until the window ends, whose
// end only the API knows at first.
type FixedWindow struct {
	Limit    int
	Period   time.Duration
	Matchers []*Matcher

	mu    sync.Mutex
	used  int
	reset time.Time
}

func (p *FixedWindow) matchers() []*Matcher { return p.Matchers }

func (p *FixedWindow) acquire(now time.Time, weight int) (time.Duration, error) {
	if weight > p.Limit {
		return 0, valueError("Weight can not exceed the call limit")
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.turn(now)
	if p.used+weight > p.Limit {
		return max(p.reset.Sub(now), time.Millisecond), nil
	}
	p.used += weight
	return 0, nil
}

// turn starts the next window when the present one is over.
func (p *FixedWindow) turn(now time.Time) {
	switch {
	case p.reset.IsZero():
		p.reset = now.Add(firstReset)
	case now.After(p.reset):
		p.reset, p.used = p.reset.Add(p.Period), 0
	}
}

func (p *FixedWindow) update(now time.Time, remaining int, reset time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.turn(now)
	// Only ever lower: the manifest may allow less than the API does.
	if remaining >= 0 && remaining < p.Limit-p.used {
		p.used = p.Limit - remaining
	}
	if !reset.IsZero() {
		p.reset = reset
	}
}

// Rate is a number of calls per interval.
type Rate struct {
	Limit    int
	Interval time.Duration
}

// MovingWindow is MovingWindowCallRatePolicy: within any interval there are no
// more calls than its rate allows.
type MovingWindow struct {
	Rates    []Rate
	Matchers []*Matcher

	mu    sync.Mutex
	calls []time.Time // in the longest interval, oldest first
}

func (p *MovingWindow) matchers() []*Matcher { return p.Matchers }

func (p *MovingWindow) acquire(now time.Time, weight int) (time.Duration, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.forget(now)
	var wait time.Duration
	for _, rate := range p.Rates {
		if weight > rate.Limit {
			return 0, valueError("Weight can not exceed the lowest configured rate limit")
		}
		within := p.since(now.Add(-rate.Interval))
		if surplus := len(within) + weight - rate.Limit; surplus > 0 {
			// The call that has to leave the interval first.
			wait = max(wait, within[surplus-1].Add(rate.Interval).Sub(now)+time.Millisecond)
		}
	}
	if wait > 0 {
		return wait, nil
	}
	p.take(now, weight)
	return 0, nil
}

func (p *MovingWindow) take(now time.Time, n int) {
	for range n {
		p.calls = append(p.calls, now)
	}
}

// since gives the calls at or after t.
func (p *MovingWindow) since(t time.Time) []time.Time {
	from, _ := slices.BinarySearchFunc(p.calls, t, time.Time.Compare)
	return p.calls[from:]
}

// forget drops the calls that no interval reaches any more.
func (p *MovingWindow) forget(now time.Time) {
	var longest time.Duration
	for _, rate := range p.Rates {
		longest = max(longest, rate.Interval)
	}
	if kept := p.since(now.Add(-longest)); len(kept) < len(p.calls) {
		p.calls = append(p.calls[:0], kept...)
	}
}

// update uses up what the strictest rate has left when the API says that
// nothing is left and not until when.
func (p *MovingWindow) update(now time.Time, remaining int, reset time.Time) {
	if remaining != 0 || !reset.IsZero() {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.forget(now)
	left := -1
	for _, rate := range p.Rates {
		free := rate.Limit - len(p.since(now.Add(-rate.Interval)))
		if left < 0 || free < left {
			left = max(0, free)
		}
	}
	p.take(now, max(0, left))
}
