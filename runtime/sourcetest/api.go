package sourcetest

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
)

// Answer is an API's answer to a request.
type Answer struct {
	Status int // 0: 200
	Header map[string]string
	Body   string
	// Err fails the exchange before there is an answer.
	Err error
}

// JSON is a good answer with a JSON body.
func JSON(body string) Answer {
	return Answer{Body: body, Header: map[string]string{"Content-Type": "application/json"}}
}

// API answers requests to any host from a table. It is safe for concurrent use.
type API struct {
	t testing.TB

	mu       sync.Mutex
	answers  map[string][]Answer
	requests []string
}

// NewAPI makes an API that answers nothing yet. A request that it has no answer
// to fails the test.
func NewAPI(t testing.TB) *API {
	return &API{t: t, answers: map[string][]Answer{}}
}

// On adds answers to a request such as "GET https://api.example.com/users?page=2",
// optionally followed by a space and the body. The order of the query does not
// matter. Equal requests get the answers in turn, and the last one forever.
func (a *API) On(request string, answers ...Answer) *API {
	a.mu.Lock()
	defer a.mu.Unlock()
	key := normalize(request)
	a.answers[key] = append(a.answers[key], answers...)
	return a
}

// Requests lists the requests that were made, in order, as On spells them but
// without bodies.
func (a *API) Requests() []string {
	a.mu.Lock()
	defer a.mu.Unlock()
	return slices.Clone(a.requests)
}

// RoundTrip answers a request, unless its context is over.
func (a *API) RoundTrip(req *http.Request) (*http.Response, error) {
	if err := req.Context().Err(); err != nil {
		return nil, err
	}
	var body []byte
	if req.Body != nil {
		var err error
		if body, err = io.ReadAll(req.Body); err != nil {
			return nil, err
		}
		req.Body.Close()
	}
	plain := normalize(req.Method + " " + req.URL.String())
	answer, ok := a.take(plain, plain+" "+string(body))
	if !ok {
		a.t.Errorf("the API has no answer to %s %s", plain, body)
		answer = Answer{Status: http.StatusNotFound}
	}
	if answer.Err != nil {
		return nil, answer.Err
	}
	return answer.response(req), nil
}

func (a *API) take(plain, withBody string) (Answer, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.requests = append(a.requests, plain)
	for _, key := range []string{withBody, plain} {
		answers := a.answers[key]
		if len(answers) == 0 {
			continue
		}
		if len(answers) > 1 {
			a.answers[key] = answers[1:]
		}
		return answers[0], true
	}
	return Answer{}, false
}

func (a Answer) response(req *http.Request) *http.Response {
	w := httptest.NewRecorder()
	for name, value := range a.Header {
		w.Header().Set(name, value)
	}
	if a.Status != 0 {
		w.WriteHeader(a.Status)
	}
	w.Body = bytes.NewBufferString(a.Body)
	res := w.Result()
	res.Request = req
	res.ContentLength = int64(len(a.Body))
	return res
}

// normalize writes "METHOD URL BODY" with the query sorted and decoded.
func normalize(request string) string {
	method, rest, _ := strings.Cut(request, " ")
	address, body, hasBody := strings.Cut(rest, " ")
	u, err := url.Parse(address)
	if err != nil {
		return request
	}
	u.RawQuery = u.Query().Encode()
	key := method + " " + u.String()
	if hasBody {
		key += " " + body
	}
	return key
}

// Serve answers every request, to whatever host, with a handler.
func Serve(handler http.Handler) http.RoundTripper { return handlerTransport{handler} }

type handlerTransport struct{ handler http.Handler }

// RoundTrip hands the request to the handler, unless its context is over.
func (h handlerTransport) RoundTrip(req *http.Request) (*http.Response, error) {
	if err := req.Context().Err(); err != nil {
		return nil, err
	}
	w := httptest.NewRecorder()
	incoming := req.Clone(req.Context())
	incoming.RequestURI = req.URL.RequestURI()
	if incoming.Body == nil {
		incoming.Body = http.NoBody
	}
	h.handler.ServeHTTP(w, incoming)
	res := w.Result()
	res.Request = req
	return res, nil
}
