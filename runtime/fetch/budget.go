package fetch

import (
	"context"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// The headers and statuses by which APIs speak of their limits where the
// manifest names no others.
const (
	defaultResetHeader     = "ratelimit-reset"
	defaultRemainingHeader = "ratelimit-remaining"
)

// Budget is HTTPAPIBudget: how many calls the API allows. One budget is shared
// by all requesters of a connector. A nil Budget allows everything.
type Budget struct {
	// Policies are tried in order; only the first one that matches counts.
	Policies []Policy
	// ResetHeader names the header with the Unix time at which a window ends,
	// RemainingHeader the one with the calls that are left; empty is the CDK's
	// default.
	ResetHeader, RemainingHeader string
	// LimitCodes are the statuses that mean that no calls are left; nil is 429.
	LimitCodes []int
}

// Policy is one of FixedWindow, MovingWindow and Unlimited.
type Policy interface {
	matchers() []*Matcher
	// acquire takes calls from the budget, or gives the time to wait.
	acquire(now time.Time, weight int) (wait time.Duration, err error)
	// update takes over what the API says; remaining below zero and a zero reset
	// are unknown.
	update(now time.Time, remaining int, reset time.Time)
}

// acquire waits until the budget has room for a request, and tells so before. A
// frozen clock does not refill any budget, so nothing waits by it.
func (b *Budget) acquire(ctx context.Context, clock *Clock, h *hop, tell func(time.Duration)) error {
	policy, weight, err := b.policy(h)
	if policy == nil || err != nil {
		return err
	}
	for {
		wait, err := policy.acquire(clock.Now(), weight)
		if wait <= 0 || err != nil || clock.Frozen() {
			return err
		}
		tell(wait)
		if err := clock.Sleep(ctx, wait); err != nil {
			return err
		}
	}
}

// update tells the policy of a request what the answer says about the limits.
func (b *Budget) update(h *hop, res *http.Response, clock *Clock) {
	policy, _, err := b.policy(h)
	if policy == nil || err != nil {
		return
	}
	remaining := -1
	if n, err := strconv.Atoi(headerOr(res.Header, b.RemainingHeader, defaultRemainingHeader)); err == nil && n >= 0 {
		remaining = n
	} else if b.limitHit(res.StatusCode) {
		remaining = 0
	}
	var reset time.Time
	if seconds, err := strconv.ParseInt(headerOr(res.Header, b.ResetHeader, defaultResetHeader), 10, 64); err == nil {
		reset = time.Unix(seconds, 0)
	}
	policy.update(clock.Now(), remaining, reset)
}

func (b *Budget) limitHit(status int) bool {
	if b.LimitCodes == nil {
		return status == http.StatusTooManyRequests
	}
	return slices.Contains(b.LimitCodes, status)
}

func headerOr(header http.Header, name, otherwise string) string {
	if name == "" {
		name = otherwise
	}
	return strings.TrimSpace(header.Get(name))
}

// policy finds the first policy that matches, with the weight of its first
// matching matcher.
func (b *Budget) policy(h *hop) (Policy, int, error) {
	if b == nil {
		return nil, 0, nil
	}
	for _, policy := range b.Policies {
		matchers := policy.matchers()
		if len(matchers) == 0 {
			return policy, 1, nil
		}
		for _, m := range matchers {
			matches, err := m.matches(h)
			if err != nil {
				return nil, 0, err
			}
			if matches {
				return policy, max(1, m.Weight), nil
			}
		}
	}
	return nil, 0, nil
}
