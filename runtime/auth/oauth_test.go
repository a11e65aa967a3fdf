package auth

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
)

// endpoint answers refreshes and remembers what was asked.
type endpoint struct {
	url    string
	asked  []string
	status int
	answer func(call int) string
}

func newEndpoint(t *testing.T, answer string) *endpoint {
	e := &endpoint{status: 200, answer: func(int) string { return answer }}
	var mu sync.Mutex
	e.url, _ = serve(t, func(w http.ResponseWriter, r *http.Request, call int) {
		body, _ := io.ReadAll(r.Body)
		text, _ := url.QueryUnescape(string(body) + "?" + r.URL.RawQuery + "#" + r.Header.Get("Authorization"))
		mu.Lock()
		e.asked = append(e.asked, text)
		mu.Unlock()
		w.WriteHeader(e.status)
		io.WriteString(w, e.answer(call))
	})
	return e
}

func (e *endpoint) oauth(t *testing.T) *OAuth {
	return &OAuth{Client: newClient(t), Endpoint: Fixed(e.url), ClientID: Known("id"), ClientSecret: Known("secret"), RefreshToken: Fixed("r1")}
}

func value(v py.Value) func() (py.Value, error) { return func() (py.Value, error) { return v, nil } }

func TestRefreshRequest(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*OAuth)
		want   string
	}{
		{"usual", func(*OAuth) {}, "grant_type=refresh_token&client_id=id&client_secret=secret&refresh_token=r1?#"},
		{"client credentials", func(o *OAuth) { o.GrantType, o.RefreshToken = "client_credentials", nil },
			"grant_type=client_credentials&client_id=id&client_secret=secret?#"},
		{"own names", func(o *OAuth) {
			o.GrantTypeName, o.ClientIDName, o.ClientSecretName, o.RefreshTokenName = "g", "i", "s", "r"
		}, "g=refresh_token&i=id&s=secret&r=r1?#"},
		{"scopes and extras", func(o *OAuth) {
			o.Scopes, o.Body = []string{"a", "b"}, value(py.Dict("grant_type", py.Str("ignored"), "x", py.Int(1), "none", py.None))
		}, "grant_type=refresh_token&client_id=id&client_secret=secret&refresh_token=r1&scopes=a&scopes=b&x=1?#"},
		{"credentials in the header", func(o *OAuth) { o.Headers = value(py.Dict("Authorization", py.Str("Basic x"))) },
			"grant_type=refresh_token&refresh_token=r1?#Basic x"},
		{"as query", func(o *OAuth) { o.AsQuery = true }, "?grant_type=refresh_token&client_id=id&client_secret=secret&refresh_token=r1#"},
		{"assertion", func(o *OAuth) {
			o.Assertion = func(context.Context) (string, error) { return "signed", nil }
		}, "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=signed?#"},
		{"a dict is its keys", func(o *OAuth) { o.Body = value(py.Dict("d", py.Dict("a", py.Int(1), "b", py.Int(2)))) },
			"grant_type=refresh_token&client_id=id&client_secret=secret&refresh_token=r1&d=a&d=b?#"},
		{"no secret is not sent", func(o *OAuth) { o.ClientSecret = value(py.None) }, "grant_type=refresh_token&client_id=id&refresh_token=r1?#"},
		{"no access token is none", func(o *OAuth) {
			o.AccessToken, o.Expiry = value(py.None), value(py.Str("2999-01-01"))
		}, "grant_type=refresh_token&client_id=id&client_secret=secret&refresh_token=r1?#"},
		{"empty secret is sent", func(o *OAuth) { o.ClientSecret = Known("") }, "grant_type=refresh_token&client_id=id&client_secret=&refresh_token=r1?#"},
	} {
		t.Run(test.name, func(t *testing.T) {
			e := newEndpoint(t, `{"access_token":"a1"}`)
			o := e.oauth(t)
			test.change(o)
			if token, err := o.current(t.Context()); token != "a1" || err != nil {
				t.Fatalf("token %q, %v", token, err)
			}
			if len(e.asked) != 1 || e.asked[0] != test.want {
				t.Errorf("asked %q\nwant  %q", e.asked, test.want)
			}
			if o.Client.Secrets().Redact("a1") != "****" {
				t.Error("the new token is no secret")
			}
		})
	}
}

func TestTokensThatAreGood(t *testing.T) {
	e := newEndpoint(t, `{"access_token":"a1","expires_in":"3600"}`)
	for _, test := range []struct {
		name   string
		change func(*OAuth)
		want   string
		asked  int
	}{
		{"without an endpoint", func(o *OAuth) { o.Endpoint, o.AccessToken = nil, Known("given") }, "given", 0},
		{"given and expired", func(o *OAuth) { o.AccessToken = Known("given") }, "a1", 1},
		{"given and not expired", func(o *OAuth) {
			o.AccessToken, o.Expiry = Known("given"), value(py.Int(now.Unix()+1))
		}, "given", 0},
		{"not given, whatever the expiry", func(o *OAuth) { o.Expiry = value(py.Str("2999-01-01")) }, "a1", 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			e.asked = nil
			o := e.oauth(t)
			test.change(o)
			for range 3 {
				if token, err := o.current(t.Context()); token != test.want || err != nil {
					t.Fatalf("token %q, %v", token, err)
				}
			}
			if len(e.asked) != test.asked {
				t.Errorf("%d refreshes, want %d", len(e.asked), test.asked)
			}
		})
	}
	o := e.oauth(t)
	o.Endpoint = nil
	if _, err := o.current(t.Context()); err == nil {
		t.Error("no token at all is no error")
	}
	o = e.oauth(t)
	o.AccessToken, o.Expiry = Known("x"), value(py.Str("soon"))
	if _, err := o.current(t.Context()); err == nil || !strings.Contains(err.Error(), "Invalid token expiry date format") {
		t.Errorf("got %v", err)
	}
}

func TestExpiry(t *testing.T) {
	for _, test := range []struct {
		name   string
		answer string
		isTime bool
		have   held
		want   time.Duration
		fails  bool
	}{
		{"seconds", `{"expires_in":60}`, false, held{}, time.Minute, false},
		{"text", `{"expires_in":"60.9"}`, false, held{}, time.Minute, false},
		{"nested", `{"data":[{"expires_in":5}]}`, false, held{}, 5 * time.Second, false},
		{"no number", `{"expires_in":"soon"}`, false, held{}, 0, true},
		{"missing", `{}`, false, held{}, time.Hour, false},
		{"missing, but still good", `{}`, false, held{valid: true, expiry: now.Add(7 * time.Second)}, 7 * time.Second, false},
		{"time", `{"expires_in":"2023-11-14T22:14:20Z"}`, true, held{}, time.Minute, false},
		{"Unix time", fmt.Sprintf(`{"expires_in":%d}`, now.Unix()+9), true, held{}, 9 * time.Second, false},
		{"no time", `{"expires_in":"soon"}`, true, held{}, 0, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			o := &OAuth{Client: newClient(t), ExpiryIsTime: test.isTime}
			got, err := o.expiry(py.JSON([]byte(test.answer)), test.have)
			if (err != nil) != test.fails || err == nil && got.Sub(now) != test.want {
				t.Errorf("in %v, %v; want %v", got.Sub(now), err, test.want)
			}
		})
	}
}

func TestRefreshFailures(t *testing.T) {
	const rejected = "Refresh token was rejected by the OAuth provider (invalid, expired, or already used). " +
		"Re-authenticate this source's credentials in its connection settings."
	for _, test := range []struct {
		name    string
		status  int
		answer  string
		change  func(*OAuth)
		kind    failure.Kind
		message string
		repeats bool
	}{
		{"rejected", 400, `{"error":"invalid_grant"}`, nil, failure.ConfigError, rejected + " Provider error: invalid_grant", false},
		{"rejected with a code", 400, `{"error":"invalid_grant","error_description":"AADSTS50173: the token of r1 …"}`, nil, failure.ConfigError,
			rejected + " Provider error: invalid_grant: AADSTS50173", false},
		{"another error", 400, `{"error":"invalid_request"}`, nil, failure.SystemError, "OAuth access token refresh request failed.", false},
		{"own rule", 403, `{"code":"gone"}`, func(o *OAuth) { o.Rejections = Rejections{[]int{403}, "code", []string{"gone"}} },
			failure.ConfigError, rejected, false},
		{"own rule replaces the default", 400, `{"error":"invalid_grant"}`, func(o *OAuth) { o.Rejections = Rejections{Codes: []int{401}} },
			failure.SystemError, "OAuth access token refresh request failed.", false},
		{"busy for good", 503, ``, nil, failure.TransientError, "OAuth access token refresh request failed.", true},
		{"no token", 200, `{"token":"x"}`, nil, failure.SystemError, "OAuth access token refresh request failed.", false},
		{"not JSON", 200, `<html>`, nil, failure.SystemError, "OAuth access token refresh request failed.", false},
		{"too deep", 200, `{"a":{"a":{"a":{"a":{"a":{"a":{"access_token":"x"}}}}}}}`, nil, failure.ConfigError,
			"The maximum level of recursion is reached. Couldn't find the specified `access_token` in the response.", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			e := newEndpoint(t, test.answer)
			e.status = test.status
			o := e.oauth(t)
			if test.change != nil {
				test.change(o)
			}
			_, err := o.current(t.Context())
			known := failure.As(err)
			if known == nil || known.Kind != test.kind || known.Message != test.message {
				t.Errorf("got %+v (%v)\nwant %s %q", known, err, test.kind, test.message)
			}
			if (len(e.asked) > 1) != test.repeats || len(e.asked) > 12 {
				t.Errorf("asked %d times", len(e.asked))
			}
			var status *fetch.StatusError
			if test.status >= 400 && (!errors.As(err, &status) || status.Status != test.status) {
				t.Errorf("the status is not in %v", err)
			}
			if known != nil && strings.Contains(known.Internal, "r1 …") {
				t.Errorf("the refresh token leaks: %s", known.Internal)
			}
		})
	}
	o := (&endpoint{url: "http://127.0.0.1:1"}).oauth(t)
	if _, err := o.current(t.Context()); failure.As(err) == nil || failure.As(err).Message != "OAuth access token refresh request failed due to a network error." {
		t.Errorf("nobody at home: %v", err)
	}
}

func TestPassingRefreshFailures(t *testing.T) {
	e := newEndpoint(t, "")
	address, calls := serve(t, func(w http.ResponseWriter, _ *http.Request, call int) {
		if call < 3 {
			w.WriteHeader([]int{429, 500}[call-1])
			return
		}
		io.WriteString(w, `{"access_token":"a1"}`)
	})
	o := e.oauth(t)
	o.Endpoint = Fixed(address)
	if token, err := o.current(t.Context()); token != "a1" || err != nil || calls.Load() != 3 {
		t.Errorf("token %q after %d requests: %v", token, calls.Load(), err)
	}
}

// TestRefreshStorm lets many workers run into an expired token at once: there is
// one refresh, and nobody is sent away with the old token.
func TestRefreshStorm(t *testing.T) {
	const workers = 16
	e := newEndpoint(t, "")
	e.answer = func(call int) string {
		time.Sleep(20 * time.Millisecond)
		return fmt.Sprintf(`{"access_token":"a%d","refresh_token":"r%d","expires_in":3600}`, call, call+1)
	}
	controls := 0
	store := NewStore(py.Dict("refresh", py.Str("r1")), func(py.Value) error { controls++; return nil })
	for _, single := range []bool{false, true} {
		e.asked = nil
		var pool []*OAuth
		for range workers {
			if !single && len(pool) > 0 {
				pool = append(pool, pool[0]) // one authenticator for all
				continue
			}
			o := e.oauth(t)
			if single { // authenticators of their own, one config
				o.Store, o.AccessTokenPath, o.RefreshTokenPath, o.ExpiryPath = store, []string{"access"}, []string{"refresh"}, []string{"expiry"}
			}
			pool = append(pool, o)
		}
		var group sync.WaitGroup
		tokens := make([]string, workers)
		for i, o := range pool {
			group.Go(func() { tokens[i], _ = o.current(t.Context()) })
		}
		group.Wait()
		if len(e.asked) != 1 {
			t.Errorf("single-use %v: %d refreshes, want 1", single, len(e.asked))
		}
		for i, token := range tokens {
			if token == "" || token != tokens[0] {
				t.Errorf("single-use %v: worker %d has %q", single, i, token)
			}
		}
	}
	if controls != 1 {
		t.Errorf("the config was emitted %d times, want once", controls)
	}
}

func TestSingleUse(t *testing.T) {
	e := newEndpoint(t, `{"access_token":"a1","new_refresh":"r2","expires_in":10.5}`)
	var emitted string
	config := py.Dict("credentials", py.Dict("client_id", py.Str("from config"), "r", py.Str("r1")))
	o := e.oauth(t)
	o.RefreshToken, o.RefreshTokenName = nil, "new_refresh"
	o.Store = NewStore(config, func(config py.Value) error {
		text, err := config.AppendJSON(nil)
		emitted = string(text)
		return err
	})
	o.AccessTokenPath, o.RefreshTokenPath, o.ExpiryPath = []string{"credentials", "a"}, []string{"credentials", "r"}, []string{"credentials", "until"}
	if token, err := o.current(t.Context()); token != "a1" || err != nil {
		t.Fatalf("token %q, %v", token, err)
	}
	if want := "grant_type=refresh_token&client_id=from config&client_secret=secret&new_refresh=r1?#"; len(e.asked) != 1 || e.asked[0] != want {
		t.Errorf("asked %q, want %q", e.asked, want)
	}
	const want = `{"credentials":{"client_id":"from config","r":"r2","a":"a1","until":"2023-11-14T22:13:30+00:00"}}`
	if emitted != want {
		t.Errorf("emitted %s\nwant    %s", emitted, want)
	}
	if _, err := o.current(t.Context()); err != nil || len(e.asked) != 1 {
		t.Errorf("refreshed again: %v", err)
	}
	if o.Client.Secrets().Redact("r2") != "****" {
		t.Error("the new refresh token is no secret")
	}
}

func TestForcedRefresh(t *testing.T) {
	e := newEndpoint(t, "")
	e.answer = func(call int) string { return fmt.Sprintf(`{"access_token":"a%d"}`, call) }
	o := e.oauth(t)
	seen := make(map[string]int)
	var mu sync.Mutex
	address, _ := serve(t, func(w http.ResponseWriter, r *http.Request, _ int) {
		mu.Lock()
		seen[r.Header.Get("Authorization")]++
		mu.Unlock()
		if r.Header.Get("Authorization") == "Bearer a1" {
			w.WriteHeader(401)
		}
	})
	q := &fetch.Requester{Client: newClient(t), Auth: o, Errors: &fetch.DefaultErrorHandler{
		Filters: []fetch.Filter{{Action: fetch.RefreshTokenThenRetry, Codes: []int{401}}}}}
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			resp, err := q.Send(context.Background(), fetch.Get(address, ""))
			if err != nil {
				t.Error(err)
			}
			resp.Close()
		})
	}
	group.Wait()
	if len(e.asked) != 2 || seen["Bearer a2"] != 8 {
		t.Errorf("%d refreshes, requests %v: want the second token to serve all", len(e.asked), seen)
	}
}

func ExampleOAuth() {
	client := fetch.NewClient(fetch.Options{})
	requester := &fetch.Requester{
		Client: client,
		Stream: "orders",
		Auth: &OAuth{
			Client:       client,
			Endpoint:     Fixed("https://api.example.com/oauth/token"),
			ClientID:     Known("id"),
			ClientSecret: Known("secret"),
			RefreshToken: Fixed("refresh"),
		},
	}
	fmt.Println(requester.Stream)
	// Output: orders
}
