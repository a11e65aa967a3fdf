package auth

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync/atomic"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
)

// now is where the clocks of these tests stand.
var now = time.Unix(1_700_000_000, 0).UTC()

func newClient(t *testing.T) *fetch.Client {
	t.Helper()
	client := fetch.NewClient(fetch.Options{
		Clock: fetch.FrozenAt(now), Secrets: new(failure.Redactor), Workers: 16,
		Proxy: func(*url.URL) (*url.URL, error) { return nil, nil },
	})
	t.Cleanup(client.Close)
	return client
}

// serve starts a server; call counts from one.
func serve(t *testing.T, handler func(w http.ResponseWriter, r *http.Request, call int)) (address string, calls *atomic.Int64) {
	t.Helper()
	calls = new(atomic.Int64)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		handler(w, r, int(calls.Add(1)))
	}))
	t.Cleanup(server.Close)
	return server.URL, calls
}

// sent signs a request and gives what would be sent.
func sent(t *testing.T, a fetch.Authenticator) (*fetch.Request, *http.Request, string) {
	t.Helper()
	var got *http.Request
	var body string
	address, _ := serve(t, func(_ http.ResponseWriter, r *http.Request, _ int) {
		text := make([]byte, 1000)
		n, _ := r.Body.Read(text)
		got, body = r, string(text[:n])
	})
	req := fetch.Post(address, "x")
	q := &fetch.Requester{Client: newClient(t), Auth: a}
	resp, err := q.Send(t.Context(), req)
	if err != nil {
		t.Fatal(err)
	}
	resp.Close()
	return req, got, body
}
