package auth

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
)

// quotaServer tells each token's quotas.
type quotaServer struct {
	mu    sync.Mutex
	left  map[string]int
	reset time.Time
	asked int
}

func (s *quotaServer) answer(w http.ResponseWriter, r *http.Request, _ int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked++
	left, ok := s.left[strings.TrimPrefix(r.Header.Get("Authorization"), "token ")]
	if !ok {
		w.WriteHeader(404)
		return
	}
	fmt.Fprintf(w, `{"core":{"left":%d,"limit":100,"reset":%d},"search":{"left":1,"limit":5,"reset":%d}}`, left, s.reset.Unix(), s.reset.Unix())
}

func newPool(t *testing.T, s *quotaServer, tokens ...string) *TokenPool {
	address, _ := serve(t, s.answer)
	return &TokenPool{
		Client: newClient(t), Tokens: tokens, Method: "token", StatusURL: address, MaxWait: 2 * time.Hour,
		Quotas: []Quota{
			{Name: "search", RemainingPath: []string{"search", "left"}, ResetPath: []string{"search", "reset"}, Matchers: []*fetch.Matcher{{Path: "^/search"}}},
			{Name: "core", RemainingPath: []string{"core", "left"}, ResetPath: []string{"core", "reset"}, LimitPath: []string{"core", "limit"},
				RemainingHeader: "X-Left", ResetHeader: "X-Reset", LimitHeader: "X-Limit", ExhaustionCodes: []int{403, 429}},
		},
	}
}

func sign(t *testing.T, p *TokenPool, path string) (string, error) {
	t.Helper()
	req := fetch.Get("https://h.io", path)
	if err := p.Apply(t.Context(), req); err != nil {
		return "", err
	}
	return p.Tokens[(p.active+len(p.Tokens))%len(p.Tokens)], nil
}

func TestTokenPoolRotates(t *testing.T) {
	s := &quotaServer{left: map[string]int{"a": 2, "b": 1}, reset: now.Add(time.Hour)}
	p := newPool(t, s, "a", "b")
	p.MinReserve = -1
	var got []string
	for range 3 {
		token, err := sign(t, p, "x")
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, token)
	}
	if !slices.Equal(got, []string{"a", "a", "b"}) || s.asked != 2 {
		t.Errorf("tokens %q after %d questions", got, s.asked)
	}
	if token, err := sign(t, p, "search/x"); token != "b" || err != nil {
		t.Errorf("the other quota is not of its own: %q, %v", token, err)
	}
	// All are spent: it waits for the reset, asks again, and gives up when two hours are over.
	s.left["a"], s.left["b"] = 0, 0
	_, err := sign(t, p, "x")
	if known := failure.As(err); known == nil || known.Kind != failure.TransientError || known.Message != "Rate limit is exceeded for all provided tokens." {
		t.Errorf("got %v", err)
	}
	if s.asked <= 2 {
		t.Error("the quotas are not asked for after the wait")
	}
	s.left["b"] = 5
	p = newPool(t, s, "a", "b")
	s.left["a"] = 0
	if token, err := sign(t, p, "x"); token != "b" || err != nil {
		t.Errorf("token %q, %v", token, err)
	}
}

func TestTokenPoolWithoutQuotas(t *testing.T) {
	s := &quotaServer{left: map[string]int{}}
	p := newPool(t, s, "a", "b", "c")
	p.Unavailable = []int{404}
	seen := make(map[int]bool)
	for range 3 {
		if _, err := sign(t, p, "x"); err != nil {
			t.Fatal(err)
		}
		seen[p.active] = true
	}
	if len(seen) != 3 {
		t.Errorf("tokens do not take turns: %v", seen)
	}
	p = newPool(t, s, "a")
	if _, err := sign(t, p, "x"); failure.As(err) == nil {
		t.Errorf("an answer that nobody declared: %v", err)
	}
}

func TestTokenPoolMistakes(t *testing.T) {
	s := &quotaServer{left: map[string]int{"a": 1}, reset: now}
	p := newPool(t, s)
	if _, err := sign(t, p, "x"); failure.KindOf(err) != failure.ConfigError {
		t.Errorf("no tokens: %v", err)
	}
	p = newPool(t, s, "a")
	p.Quotas[1].RemainingPath = []string{"core", "gone"}
	if _, err := sign(t, p, "x"); err == nil || !strings.Contains(failure.As(err).Message, `does not contain the configured remaining path for token quota "core"`) {
		t.Errorf("a wrong path: %v", err)
	}
}

func TestQuotaObservations(t *testing.T) {
	at := func(seconds int) time.Time { return now.Add(time.Duration(seconds) * time.Second) }
	start := quotaState{remaining: 10, limit: 100, reset: at(600), tracked: true}
	for _, test := range []struct {
		name string
		seen observed
		want quotaState
	}{
		{"nothing", observed{remaining: -1, limit: -1}, start},
		{"less", observed{remaining: 4, limit: -1}, quotaState{4, 100, at(600), true}},
		{"more within a window is late", observed{remaining: 40, limit: -1, reset: at(600)}, start},
		{"a new window", observed{remaining: 99, limit: 120, reset: at(1000)}, quotaState{99, 120, at(1000), true}},
		{"a new window without a number", observed{remaining: -1, limit: -1, reset: at(1000)}, quotaState{100, 100, at(1000), true}},
		{"an old window", observed{remaining: 1, limit: 50, reset: at(100)}, start},
		{"nearly the same window", observed{remaining: 1, limit: -1, reset: at(560)}, quotaState{1, 100, at(600), true}},
		{"gone, whatever the window", observed{remaining: 0, limit: -1, reset: at(100), exhausted: true}, quotaState{0, 100, at(600), true}},
		{"zero of an old window", observed{remaining: 0, limit: -1, reset: at(100)}, start},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := start
			got.observe(test.seen)
			if got != test.want {
				t.Errorf("got %+v, want %+v", got, test.want)
			}
		})
	}
	untracked := quotaState{}
	untracked.observe(observed{remaining: 5, limit: 5, reset: at(1)})
	if untracked != (quotaState{}) {
		t.Error("what is not tracked changes")
	}
}

func TestTokenPoolHearsAnswers(t *testing.T) {
	s := &quotaServer{left: map[string]int{"a": 50, "b": 50}, reset: now.Add(time.Hour)}
	p := newPool(t, s, "a", "b")
	p.MinReserve = -1
	var used []string
	address, _ := serve(t, func(w http.ResponseWriter, r *http.Request, call int) {
		used = append(used, r.Header.Get("Authorization"))
		if call == 1 {
			w.WriteHeader(429)
			return
		}
		w.Header().Set("X-Left", "7")
	})
	q := &fetch.Requester{Client: p.Client, Auth: p}
	resp, err := q.Send(t.Context(), fetch.Get(address, "x"))
	if err != nil {
		t.Fatal(err)
	}
	resp.Close()
	if want := []string{"token a", "token b"}; !slices.Equal(used, want) {
		t.Errorf("used %q, want %q", used, want)
	}
	if got := p.states["b"][1].remaining; got != 7 {
		t.Errorf("remaining %d, want what the answer said", got)
	}
	if got := p.Client.Counters("").Waited(fetch.WaitRateLimit); got > time.Second {
		t.Errorf("waited %v although another token could serve", got)
	}
}

func TestPause(t *testing.T) {
	p := &TokenPool{Client: newClient(t), Tokens: []string{"a", "b"}, ReserveFraction: 0.1, MinReserve: 5}
	set := func(a, b int64) {
		p.states = map[string][]quotaState{
			"a": {{remaining: a, limit: 100, reset: now.Add(60 * time.Second), tracked: true}},
			"b": {{remaining: b, limit: 100, reset: now.Add(60 * time.Second), tracked: true}},
		}
	}
	for _, test := range []struct {
		a, b int64
		want time.Duration
	}{{50, 3, 0}, {10, 10, 3 * time.Second}, {1, 0, 10 * time.Second}, {0, 0, 0}} {
		set(test.a, test.b)
		if got := p.pause(0); got != test.want {
			t.Errorf("with %d and %d left: pause %v, want %v", test.a, test.b, got, test.want)
		}
	}
}

func TestSplitTokens(t *testing.T) {
	if got := SplitTokens(" a, b ,,c", ""); !slices.Equal(got, []string{"a", "b", "c"}) {
		t.Errorf("got %q", got)
	}
	if got := SplitTokens("a;b,c", ";"); !slices.Equal(got, []string{"a", "b,c"}) {
		t.Errorf("got %q", got)
	}
}
