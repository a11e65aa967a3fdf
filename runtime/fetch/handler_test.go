package fetch

import (
	"errors"
	"fmt"
	"net/url"
	"testing"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/py"
)

func reply(status int, body string) *Response {
	at := &url.URL{Scheme: "https", Host: "h.io", Path: "/x", RawQuery: "k=v"}
	return &Response{Status: status, OK: status < 400, Body: []byte(body), Whole: true, url: at, line: fmt.Sprint(status, " Reason")}
}

func TestErrorText(t *testing.T) {
	for _, test := range []struct{ body, want string }{
		{`{"message":"m","error":"e"}`, "m"},
		{`{"error":{"message":"m"}}`, "m"},
		{`{"message":"","errors":[{"message":"a"},{"detail":"b"},"c",1,{"x":1}]}`, "a, b, c"},
		{`["a",{"msg":"b"}]`, "a, b"},
		{`{"status_message":"s"}`, "s"},
		{`{"error":5}`, ""},
		{`{"other":"x"}`, ""},
		{`"text"`, "text"},
		{"not JSON", "not JSON"},
		{"\xef\xbb\xbf{\"message\":\"with BOM\"}", "with BOM"},
		{"", ""},
	} {
		if got := reply(400, test.body).ErrorText(); got != test.want {
			t.Errorf("ErrorText(%s) = %q, want %q", test.body, got, test.want)
		}
	}
}

func TestFilters(t *testing.T) {
	says := func(text string, err error) func(*Response) (string, error) {
		return func(*Response) (string, error) { return text, err }
	}
	holds := func(value bool, err error) func(*Response) (bool, error) {
		return func(*Response) (bool, error) { return value, err }
	}
	for _, test := range []struct {
		name   string
		filter Filter
		resp   *Response
		want   Resolution
		fails  bool
	}{
		{"code", Filter{Action: Ignore, Codes: []int{404}}, reply(404, ""),
			Resolution{Ignore, failure.SystemError, "HTTP Status Code: 404. Error: Not found. The requested resource was not found on the server."}, false},
		{"own message", Filter{Action: Fail, Codes: []int{403}, Message: says("no", nil)}, reply(403, ""), Resolution{Fail, failure.ConfigError, "no"}, false},
		{"empty message", Filter{Action: Fail, Codes: []int{408}, Message: says("", nil)}, reply(408, ""),
			Resolution{Fail, failure.TransientError, "HTTP Status Code: 408. Error: Request timeout."}, false},
		{"message that fails", Filter{Action: Fail, Codes: []int{403}, Message: says("", errors.New("boom"))}, reply(403, ""), Resolution{}, true},
		{"own kind counts for FAIL", Filter{Action: Fail, Codes: []int{404}, Failure: failure.TransientError, Message: says("x", nil)}, reply(404, ""), Resolution{Fail, failure.TransientError, "x"}, false},
		{"own kind does not count otherwise", Filter{Action: Retry, Codes: []int{404}, Failure: failure.TransientError, Message: says("x", nil)}, reply(404, ""), Resolution{Retry, failure.SystemError, "x"}, false},
		{"good answers are filtered too", Filter{Action: Fail, Predicate: holds(true, nil)}, reply(200, `{"ok":false}`), Resolution{Fail, failure.SystemError, ""}, false},
		{"predicate does not hold", Filter{Action: Fail, Predicate: holds(false, nil)}, reply(200, `{}`), Resolution{Action: Success}, false},
		{"predicate fails", Filter{Action: Fail, Predicate: holds(false, errors.New("boom"))}, reply(200, `{}`), Resolution{}, true},
		{"text", Filter{Action: Ignore, Contains: "no such"}, reply(400, `{"error":"there is no such thing"}`),
			Resolution{Ignore, failure.SystemError, "HTTP Status Code: 400. Error: Bad request. Please check your request parameters."}, false},
		{"other text", Filter{Action: Ignore, Contains: "quota"}, reply(410, `{"error":"gone"}`),
			Resolution{Retry, failure.SystemError, "Response was not ok: `410 Client Error: Reason for url: https://h.io/x?k=v`. Response content is: {\"error\":\"gone\"}"}, false},
		{"any one condition is enough", Filter{Action: Ignore, Codes: []int{1}, Contains: "x", Predicate: holds(true, nil)}, reply(500, ""),
			Resolution{Ignore, failure.TransientError, "HTTP Status Code: 500. Error: Internal server error."}, false},
		{"no action, no filter", Filter{Codes: []int{404}, Failure: failure.ConfigError}, reply(404, ""),
			Resolution{Fail, failure.SystemError, "HTTP Status Code: 404. Error: Not found. The requested resource was not found on the server."}, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := (&DefaultErrorHandler{Filters: []Filter{test.filter}}).Interpret(test.resp, nil)
			if (err != nil) != test.fails || got != test.want {
				t.Errorf("got %+v, %v\nwant %+v", got, err, test.want)
			}
		})
	}
}

func TestTheFirstFilterCounts(t *testing.T) {
	handler := &DefaultErrorHandler{Filters: []Filter{{Action: Retry, Codes: []int{400}}, {Action: Ignore, Codes: []int{400}}}}
	if got, _ := handler.Interpret(reply(400, ""), nil); got.Action != Retry {
		t.Errorf("got %s", got.Action)
	}
}

func TestCompositeErrorHandler(t *testing.T) {
	on := func(code int, action Action) *DefaultErrorHandler {
		return &DefaultErrorHandler{Filters: []Filter{{Action: action, Codes: []int{code}}}}
	}
	for _, test := range []struct {
		name     string
		handlers CompositeErrorHandler
		status   int
		want     Action
	}{
		{"the last FAIL counts", CompositeErrorHandler{on(401, Fail), on(1, Fail)}, 401, Fail},
		{"FAIL falls through to IGNORE", CompositeErrorHandler{on(401, Fail), on(401, Ignore)}, 401, Ignore},
		{"RATE_LIMITED falls through", CompositeErrorHandler{on(429, RateLimited), on(429, Retry)}, 429, Retry},
		{"REFRESH falls through", CompositeErrorHandler{on(401, RefreshTokenThenRetry), on(1, Fail)}, 401, Fail},
		{"default RETRY of the first stops", CompositeErrorHandler{on(1, Fail), on(500, Ignore)}, 500, Retry},
		{"unlisted statuses are RETRY in the first", CompositeErrorHandler{on(1, Fail), on(409, Ignore)}, 409, Retry},
		{"good answers stop at the first", CompositeErrorHandler{on(1, Fail), on(200, Fail)}, 200, Success},
		{"reset stops", CompositeErrorHandler{on(400, ResetPagination), on(400, Fail)}, 400, ResetPagination},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := test.handlers.Interpret(reply(test.status, ""), nil)
			if err != nil || got.Action != test.want {
				t.Errorf("got %s (%v), want %s", got.Action, err, test.want)
			}
		})
	}
	h := CompositeErrorHandler{
		&DefaultErrorHandler{MaxRetries: 2, Backoff: []Backoff{ConstantBackoff{}}},
		&DefaultErrorHandler{MaxRetries: 9, Backoff: []Backoff{ExponentialBackoff{}}},
	}
	if h.Retries() != 2 || len(h.Strategies()) != 2 || (CompositeErrorHandler{}).Retries() != 5 {
		t.Errorf("retries %d, strategies %d", h.Retries(), len(h.Strategies()))
	}
	if got, _ := h.Interpret(nil, requestErrorf(invalidURL, "x")); got.Action != Retry || got.Kind != failure.TransientError {
		t.Errorf("an invalid URL is %+v", got)
	}
}

func TestMaxRetries(t *testing.T) {
	for _, test := range []struct {
		value py.Value
		want  int
		fails bool
	}{
		{py.Int(3), 3, false}, {py.Int(0), NoRetries, false}, {py.Int(-2), NoRetries, false}, {py.Float(2.9), 2, false},
		{py.True, 1, false}, {py.Str("x"), 0, true}, {py.Str("3"), 3, false}, {py.None, 0, true},
	} {
		if got, err := MaxRetries(test.value); got != test.want || (err != nil) != test.fails {
			t.Errorf("MaxRetries(%s) = %d, %v", test.value.Repr(), got, err)
		}
	}
}
