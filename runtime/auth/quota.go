package auth

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
)

// Quota is one pool of calls that each token has.
type Quota struct {
	Name string
	// RemainingPath, ResetPath and LimitPath lead to its numbers in the answer of
	// the status request; LimitPath may be empty.
	RemainingPath, ResetPath, LimitPath []string
	// Matchers say which requests draw on it; none makes it the pool for the rest.
	Matchers []*fetch.Matcher
	// RemainingHeader, ResetHeader, LimitHeader and ExhaustionCodes let every answer
	// correct the numbers; all may be empty.
	RemainingHeader, ResetHeader, LimitHeader string
	ExhaustionCodes                           []int
}

func (q *Quota) watchesAnswers() bool {
	return q.RemainingHeader != "" || q.ResetHeader != "" || q.LimitHeader != "" || len(q.ExhaustionCodes) > 0
}

// quotaState is what a token has left of a quota.
type quotaState struct {
	remaining, limit int64
	reset            time.Time
	tracked          bool // the API tells
}

func (q *Quota) state(answer py.Value) (quotaState, error) {
	remaining, err := q.number(answer, q.RemainingPath, "remaining")
	if err != nil {
		return quotaState{}, err
	}
	at, err := q.value(answer, q.ResetPath, "reset")
	if err != nil {
		return quotaState{}, err
	}
	reset, err := parseTime(at.Text())
	if err != nil {
		return quotaState{}, err
	}
	limit := remaining
	if len(q.LimitPath) > 0 {
		if limit, err = q.number(answer, q.LimitPath, "limit"); err != nil {
			return quotaState{}, err
		}
	}
	return quotaState{remaining: remaining, limit: limit, reset: reset, tracked: true}, nil
}

func (q *Quota) number(answer py.Value, path []string, what string) (int64, error) {
	value, err := q.value(answer, path, what)
	if err != nil {
		return 0, err
	}
	n, ok := py.ParseFloat(value.Text())
	if !ok {
		return 0, &py.Error{Class: py.ValueError, Message: "the " + what + " calls of token quota " + q.Name + " are not a number: " + value.Repr()}
	}
	return int64(n), nil
}

func (q *Quota) value(answer py.Value, path []string, what string) (py.Value, error) {
	value := answer
	for _, key := range path {
		member, ok := value.Get(key)
		if !ok {
			return py.Value{}, failure.System(`Quota status response does not contain the configured `+what+` path for token quota "`+q.Name+`".`,
				"Quota status response did not contain the "+what+" path "+strings.Join(path, ".")+" configured for quota '"+q.Name+"'", nil)
		}
		value = member
	}
	return value, nil
}

// Observe implements fetch.Observer: answers correct the numbers of the token
// that sent the request.
func (p *TokenPool) Observe(req *fetch.Request, resp *fetch.Response) {
	i, err := p.match(req)
	if err != nil || !p.Quotas[i].watchesAnswers() {
		return
	}
	quota := &p.Quotas[i]
	seen := observed{
		remaining: headerInt(resp, quota.RemainingHeader), limit: headerInt(resp, quota.LimitHeader),
		exhausted: slices.Contains(quota.ExhaustionCodes, resp.Status),
	}
	if text := headerText(resp, quota.ResetHeader); text != "" {
		if reset, err := parseTime(text); err == nil {
			seen.reset = reset
		}
	}
	if seen.remaining < 0 && seen.exhausted {
		seen.remaining = 0
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if states, ok := p.states[p.sender(req)]; ok {
		states[i].observe(seen)
	}
}

// observed is what one answer says; negative numbers and a zero reset are
// nothing.
type observed struct {
	remaining, limit int64
	reset            time.Time
	exhausted        bool
}

// observe corrects a quota. A later reset is a new window, whose numbers count
// as they are; within a window the number only falls, because answers arrive out
// of order; and an earlier window says nothing, unless it says that the calls
// are gone.
func (s *quotaState) observe(o observed) {
	if !s.tracked {
		return
	}
	if o.limit > 0 && (o.reset.IsZero() || !o.reset.Before(s.reset)) {
		s.limit = o.limit
	}
	switch {
	case o.reset.After(s.reset):
		s.reset, s.remaining = o.reset, s.limit
		if o.remaining >= 0 {
			s.remaining = o.remaining
		}
	case o.remaining < 0:
	case o.remaining == 0 && o.exhausted, o.reset.IsZero(), !o.reset.Before(s.reset.Add(-resetSkew)):
		s.remaining = min(s.remaining, o.remaining)
	}
}

func headerText(resp *fetch.Response, name string) string {
	if name == "" {
		return ""
	}
	return resp.Header.Get(name)
}

func headerInt(resp *fetch.Response, name string) int64 {
	n, err := strconv.ParseInt(strings.TrimSpace(headerText(resp, name)), 10, 64)
	if err != nil {
		return -1
	}
	return max(n, 0)
}
