package sourcetest_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/source"
	"github.com/airgen/airgen/runtime/sourcetest"
)

func ask(t *testing.T, transport http.RoundTripper, method, url, body string) (status int, text string, err error) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	res, err := transport.RoundTrip(req)
	if err != nil {
		return 0, "", err
	}
	defer res.Body.Close()
	read, err := io.ReadAll(res.Body)
	return res.StatusCode, string(read), err
}

func TestAPI(t *testing.T) {
	down := errors.New("connection reset")
	api := sourcetest.NewAPI(t).
		On("GET https://x.io/a?q=1&p=a%20b", sourcetest.JSON("1"), sourcetest.Answer{Status: 500, Body: "no"}).
		On("POST https://x.io/a", sourcetest.JSON("any")).
		On(`POST https://x.io/a {"b":1}`, sourcetest.JSON("one")).
		On("GET https://x.io/down", sourcetest.Answer{Err: down})
	tests := []struct {
		method, url, body string
		status            int
		text              string
		err               error
	}{
		{"GET", "https://x.io/a?p=a+b&q=1", "", 200, "1", nil},
		{"GET", "https://x.io/a?q=1&p=a+b", "", 500, "no", nil},
		{"GET", "https://x.io/a?q=1&p=a+b", "", 500, "no", nil},
		{"POST", "https://x.io/a", `{"b":1}`, 200, "one", nil},
		{"POST", "https://x.io/a", `{"b":2}`, 200, "any", nil},
		{"GET", "https://x.io/down", "", 0, "", down},
	}
	for _, tt := range tests {
		status, text, err := ask(t, api, tt.method, tt.url, tt.body)
		if status != tt.status || text != tt.text || !errors.Is(err, tt.err) {
			t.Errorf("%s %s %s: got %d %q %v, want %d %q %v", tt.method, tt.url, tt.body, status, text, err, tt.status, tt.text, tt.err)
		}
	}
	if got := api.Requests(); len(got) != len(tests) || got[0] != "GET https://x.io/a?p=a+b&q=1" {
		t.Errorf("requests %v", got)
	}
}

func TestServe(t *testing.T) {
	transport := sourcetest.Serve(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		w.WriteHeader(http.StatusTeapot)
		_, _ = io.WriteString(w, r.Host+r.URL.Path+string(body))
	}))
	status, text, err := ask(t, transport, "PUT", "https://x.io/pot", "tea")
	if status != http.StatusTeapot || text != "x.io/pottea" || err != nil {
		t.Errorf("got %d %q %v", status, text, err)
	}
}

// A request whose context is over is not made, as on the network.
func TestContextIsOver(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	stop()
	api := sourcetest.NewAPI(t)
	for name, transport := range map[string]http.RoundTripper{
		"API":   api,
		"Serve": sourcetest.Serve(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("the handler is asked") })),
	} {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://x.io/", nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := transport.RoundTrip(req); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: error %v", name, err)
		}
	}
	if asked := api.Requests(); len(asked) > 0 {
		t.Errorf("asked %v", asked)
	}
}

func TestCatalog(t *testing.T) {
	def := &source.Definition{Name: "source-none", New: func(env *source.Env, _ py.Value) (source.Connector, error) {
		for stream, want := range map[string]string{"a": `{}`, "b": `{"type":"object"}`} {
			if got := env.CatalogSchema(stream).CanonicalJSON(); got != want {
				t.Errorf("schema of %s: %s, want %s", stream, got, want)
			}
		}
		return nil, errors.New("no streams")
	}}
	got := sourcetest.Run{Streams: []string{"a", "b"}, Schemas: map[string]string{"b": `{"type":"object"}`}}.Read(t, def)
	if errs := got.Errors(""); got.Code != 1 || len(errs) != 1 {
		t.Errorf("exit code %d, errors %v", got.Code, errs)
	}
}
