package auth

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/pytime"
)

// The patience of a TokenPool, as in the CDK.
const (
	minPoolWait  = 5 * time.Second  // stale reset times must not make it ask for quotas all the time
	maxThrottle  = 10 * time.Second // between two requests when calls run low
	minThrottle  = 100 * time.Millisecond
	resetSkew    = 60 * time.Second // by which answers may lag behind and still mean the present window
	poolProgress = time.Minute      // between two notes about a long wait
)

// TokenPool is RateLimitedMultipleTokenAuthenticator: several tokens with
// quotas of their own. It uses one until its calls are gone, goes on to the
// next, and waits when all are spent. One pool is shared by all requesters.
type TokenPool struct {
	Client *fetch.Client
	Tokens []string
	// Method stands before the token in the header, Header is its name.
	Method, Header string
	// StatusURL tells a token's quotas; StatusHeaders are sent with that request.
	StatusURL, StatusMethod string
	StatusHeaders           [][2]string
	// Unavailable are the statuses by which the API says that it has no quotas.
	Unavailable []int
	Quotas      []Quota
	// MaxWait limits the time that one request waits for calls.
	MaxWait time.Duration
	// ReserveFraction and MinReserve say from when on the last calls are spread
	// over the time until the reset.
	ReserveFraction float64
	MinReserve      int

	seeding sync.Mutex // held while quotas are asked for

	mu     sync.Mutex
	seeded bool
	active int
	states map[string][]quotaState // by token, one per quota
}

// MaxWait reads max_wait_time, an ISO 8601 duration of fixed length.
func MaxWait(text string) (time.Duration, error) {
	d, err := pytime.ParseDuration(text)
	if err != nil {
		return 0, err
	}
	if d.IsCalendar() {
		return 0, fmt.Errorf("max_wait_time must be a duration of fixed length, such as PT2H, and not %q", text)
	}
	return time.Duration(d.Micros) * time.Microsecond, nil
}

// TrimTokens gives the tokens of a list without those that are empty.
func TrimTokens(texts ...string) []string {
	var tokens []string
	for _, text := range texts {
		if token := strings.TrimSpace(text); token != "" {
			tokens = append(tokens, token)
		}
	}
	return tokens
}

// SplitTokens cuts the tokens out of one text.
func SplitTokens(text, delimiter string) []string {
	if delimiter == "" {
		delimiter = ","
	}
	return TrimTokens(strings.Split(text, delimiter)...)
}

// Apply implements fetch.Authenticator. It takes one call from a quota, and may
// wait for it.
func (p *TokenPool) Apply(ctx context.Context, req *fetch.Request) error {
	if len(p.Tokens) == 0 {
		return failure.Config("Authentication tokens are missing from the configuration.",
			"RateLimitedMultipleTokenAuthenticator requires at least one token", nil)
	}
	if err := p.start(ctx); err != nil {
		return err
	}
	quota, err := p.match(req)
	if err != nil {
		return err
	}
	token, err := p.acquire(ctx, quota)
	if err != nil {
		return err
	}
	req.Credential(fetch.InHeader(p.header()), p.prefix()+token)
	return nil
}

func (p *TokenPool) header() string { return or(p.Header, "Authorization") }

func (p *TokenPool) prefix() string {
	if p.Method == "" {
		return ""
	}
	return p.Method + " "
}

// match finds the quota that a request draws on: the first with a matcher that
// matches, else the first without matchers, else the first.
func (p *TokenPool) match(req *fetch.Request) (int, error) {
	rest := -1
	for i := range p.Quotas {
		matchers := p.Quotas[i].Matchers
		if len(matchers) == 0 && rest < 0 {
			rest = i
		}
		for _, m := range matchers {
			if matches, err := m.Matches(req); matches || err != nil {
				return i, err
			}
		}
	}
	return max(0, rest), nil
}

// acquire takes a call and gives the token that it was charged to.
func (p *TokenPool) acquire(ctx context.Context, quota int) (string, error) {
	patience := p.MaxWait
	for {
		token, pause, wait, err := p.take(quota, patience)
		switch {
		case err != nil:
			return "", err
		case wait > 0:
			p.Client.Log().Info(fmt.Sprintf("All tokens exhausted (quota: %s). Waiting %.0fs until rate limit resets.",
				p.Quotas[quota].Name, wait.Seconds()))
			if err := p.sleep(ctx, wait, p.Quotas[quota].Name); err != nil {
				return "", err
			}
			patience -= wait
			if err := p.reseed(ctx, quota); err != nil {
				return "", err
			}
			continue
		case pause >= minThrottle:
			if err := p.Client.Sleep(ctx, pause); err != nil {
				return "", err
			}
		}
		return token, nil
	}
}

// take charges a call to a token, or says how long to wait until there is one.
// pause spreads the last calls.
func (p *TokenPool) take(quota int, patience time.Duration) (token string, pause, wait time.Duration, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for range p.Tokens {
		token = p.Tokens[p.active]
		state := &p.states[token][quota]
		if !state.tracked {
			// Nothing to count: take turns.
			p.active = (p.active + 1) % len(p.Tokens)
			return token, 0, 0, nil
		}
		if state.remaining > 0 {
			state.remaining--
			return token, p.pause(quota), 0, nil
		}
		p.active = (p.active + 1) % len(p.Tokens)
	}
	now, next := p.Client.Now(), time.Duration(1<<62)
	for _, states := range p.states {
		next = min(next, states[quota].reset.Sub(now))
	}
	if patience <= 0 || next >= patience {
		return "", 0, 0, failure.Transient("Rate limit is exceeded for all provided tokens.",
			"Rate limits for all tokens (quota: "+p.Quotas[quota].Name+") were reached and the next reset exceeds max_wait_time", nil)
	}
	return "", 0, min(max(next, minPoolWait), patience), nil
}

// pause is how long to wait before a request so that the calls that are left
// last until the reset. The caller holds the lock.
func (p *TokenPool) pause(quota int) time.Duration {
	left := int64(0)
	for _, states := range p.states {
		state := states[quota]
		reserve := max(float64(p.MinReserve), float64(state.limit)*p.ReserveFraction)
		if !state.tracked || float64(state.remaining) > reserve {
			return 0
		}
		left += max(0, state.remaining)
	}
	until := p.states[p.Tokens[p.active]][quota].reset.Sub(p.Client.Now())
	if left <= 0 || until <= 0 {
		return 0
	}
	return min(until/time.Duration(left), maxThrottle)
}

func (p *TokenPool) sleep(ctx context.Context, wait time.Duration, quota string) error {
	for wait > 0 {
		part := min(wait, poolProgress)
		if err := p.Client.Sleep(ctx, part); err != nil {
			return err
		}
		if wait -= part; wait > 0 {
			p.Client.Log().Info(fmt.Sprintf("Rate limit exhausted (quota: %s). Waiting for reset — %.0fs remaining.", quota, wait.Seconds()))
		}
	}
	return nil
}

// CanRotate implements fetch.Rotator: the token that sent the request is spent,
// and another one is not.
func (p *TokenPool) CanRotate(req *fetch.Request) bool {
	quota, err := p.match(req)
	if err != nil {
		return false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	sender := p.sender(req)
	states, ok := p.states[sender]
	if !ok || !states[quota].tracked || states[quota].remaining > 0 {
		return false
	}
	for token, states := range p.states {
		if token != sender && states[quota].remaining > 0 {
			return true
		}
	}
	return false
}

// sender finds the token that a request was signed with.
func (p *TokenPool) sender(req *fetch.Request) string {
	token, ok := strings.CutPrefix(req.SentHeader(p.header()), p.prefix())
	if !ok {
		return ""
	}
	return strings.TrimSpace(token)
}
