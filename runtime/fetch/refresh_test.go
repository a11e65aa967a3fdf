package fetch

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/failure"
)

// keys is an authenticator with a list of tokens; renewing moves to the next.
type keys struct {
	tokens []string
	at     int
	err    error // of a renewal
	asked  int
	rotate bool
	seen   []int
}

func (k *keys) Apply(_ context.Context, req *Request) error {
	req.Credential(InHeader("Authorization"), "Bearer "+k.tokens[k.at])
	return nil
}

func (k *keys) Refresh(context.Context, *Request) error {
	k.asked++
	if k.err == nil {
		k.at++
	}
	return k.err
}

func (k *keys) CanRotate(*Request) bool { return k.rotate }

func (k *keys) Observe(_ *Request, resp *Response) { k.seen = append(k.seen, resp.Status) }

func TestRefreshTokenThenRetry(t *testing.T) {
	refused := &StatusError{Status: 400, text: "400 Client Error"}
	for _, test := range []struct {
		name    string
		auth    Authenticator
		good    string
		calls   int64
		kind    failure.Kind
		message string
	}{
		{"fresh token works", &keys{tokens: []string{"old", "new"}}, "new", 2, "", ""},
		{"fresh token is refused", &keys{tokens: []string{"old", "new"}}, "other", 2, failure.ConfigError, "Refreshed OAuth access token is rejected by the API."},
		{"renewal fails", &keys{tokens: []string{"old"}, err: errors.New("boom")}, "new", 2, failure.TransientError,
			"API rejects the current OAuth access token and the token refresh failed."},
		{"endpoint refuses", &keys{tokens: []string{"old"}, err: refused}, "new", 1, failure.ConfigError, "OAuth token refresh request is rejected by the token endpoint."},
		{"endpoint is busy", &keys{tokens: []string{"old"}, err: &StatusError{Status: 429}}, "new", 2, failure.TransientError, "API rejects"},
		{"renewal says it is the config", &keys{tokens: []string{"old"}, err: failure.Config("log in", "", nil)}, "new", 1, failure.ConfigError, "log in"},
		{"nothing to renew", bare{}, "new", 6, failure.ConfigError, "Exhausted"},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := serve(t, func(w http.ResponseWriter, r *http.Request, _ int) {
				if r.Header.Get("Authorization") != "Bearer "+test.good {
					w.WriteHeader(401)
				}
			})
			a.Auth = test.auth
			a.Errors = &DefaultErrorHandler{Filters: []Filter{{Action: RefreshTokenThenRetry, Codes: []int{401}}}}
			_, err := a.get(t, "x")
			if a.calls.Load() != test.calls {
				t.Errorf("%d requests, want %d", a.calls.Load(), test.calls)
			}
			known := failure.As(err)
			if test.message == "" {
				if err != nil {
					t.Error(err)
				}
			} else if known == nil || known.Kind != test.kind || !strings.HasPrefix(known.Message, test.message) {
				t.Errorf("got %+v, want %s %q", known, test.kind, test.message)
			}
			if k, ok := test.auth.(*keys); ok && (k.asked != 1 || len(k.seen) != int(test.calls)) {
				t.Errorf("renewed %d times, saw answers %v", k.asked, k.seen)
			}
		})
	}
}

// bare is an authenticator that can only sign.
type bare struct{}

func (bare) Apply(context.Context, *Request) error { return nil }

func TestRotationInsteadOfWaiting(t *testing.T) {
	asked := 0
	for _, rotate := range []bool{true, false} {
		a := serve(t, func(w http.ResponseWriter, _ *http.Request, call int) {
			if call == 1 {
				w.WriteHeader(429)
			}
		})
		a.Auth = &keys{tokens: []string{"a"}, rotate: rotate}
		a.Errors = &DefaultErrorHandler{Backoff: []Backoff{CustomBackoff(func(Failed) (time.Duration, error) { asked++; return 1, nil })}}
		if _, err := a.get(t, "x"); err != nil {
			t.Error(err)
		}
		if shut := len(a.Client.gates.hosts) > 0; shut == rotate {
			t.Errorf("rotate %v: the gate of the host is shut: %v", rotate, shut)
		}
	}
	if asked != 1 {
		t.Errorf("the strategy was asked %d times, want once: not when another token can serve", asked)
	}
}

func TestSigningFails(t *testing.T) {
	a := serve(t, func(http.ResponseWriter, *http.Request, int) {})
	boom := errors.New("boom")
	a.Auth = failing{boom}
	if _, err := a.get(t, "x"); !errors.Is(err, boom) || a.calls.Load() != 0 {
		t.Errorf("after %d requests: %v", a.calls.Load(), err)
	}
}

type failing struct{ err error }

func (f failing) Apply(context.Context, *Request) error { return f.err }
