package fetch

import (
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync/atomic"
	"testing"
	"time"
)

// api is a server with a requester for it whose clock stands still.
type api struct {
	*Requester
	url   string
	calls atomic.Int64 // requests that arrived
	conns atomic.Int64 // connections that were opened
}

// serve starts a server. call counts from one.
func serve(t *testing.T, handler func(w http.ResponseWriter, r *http.Request, call int)) *api {
	t.Helper()
	a := new(api)
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		handler(w, r, int(a.calls.Add(1)))
	}))
	server.Config.ConnState = a.count
	server.Start()
	t.Cleanup(server.Close)
	a.url = server.URL
	a.Requester = &Requester{Client: newClient(t, Options{}), Stream: "s"}
	return a
}

func newClient(t *testing.T, o Options) *Client {
	t.Helper()
	if o.Clock == nil {
		o.Clock = FrozenAt(time.Unix(1_700_000_000, 0))
	}
	if o.Proxy == nil {
		o.Proxy = func(*url.URL) (*url.URL, error) { return nil, nil }
	}
	client := NewClient(o)
	t.Cleanup(client.Close)
	return client
}

// get sends a GET request and gives the answer, which is closed with the test.
func (a *api) get(t *testing.T, path string) (*Response, error) {
	t.Helper()
	resp, err := a.Send(t.Context(), Get(a.url, path))
	if err == nil {
		t.Cleanup(resp.Close)
	}
	return resp, err
}

// text reads a whole answer.
func text(t *testing.T, resp *Response) string {
	t.Helper()
	body, err := io.ReadAll(resp.Reader())
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

func (a *api) count(_ net.Conn, state http.ConnState) {
	if state == http.StateNew {
		a.conns.Add(1)
	}
}
