package fetch

import (
	"errors"
	"net/http"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/py"
)

func TestBackoff(t *testing.T) {
	now := time.Unix(1000, 0)
	with := func(name, value string) *Response {
		return &Response{Whole: true, Header: http.Header{http.CanonicalHeaderKey(name): {value}}}
	}
	boom := func() (float64, error) { return 0, errors.New("boom") }
	fromBody := func(v py.Value, err error) func(*Response) (py.Value, error) {
		return func(*Response) (py.Value, error) { return v, err }
	}
	for _, test := range []struct {
		name    string
		backoff Backoff
		resp    *Response
		attempt int
		want    time.Duration
		fails   bool
	}{
		{"constant", ConstantBackoff{Seconds: Fixed(2.5)}, nil, 1, 2500 * time.Millisecond, false},
		{"constant zero", ConstantBackoff{Seconds: Fixed(0)}, nil, 1, 0, false},
		{"constant fails", ConstantBackoff{Seconds: boom}, nil, 1, 0, true},
		{"exponential starts at twice the factor", ExponentialBackoff{}, nil, 1, 10 * time.Second, false},
		{"exponential goes on", ExponentialBackoff{Factor: Fixed(3)}, nil, 3, 24 * time.Second, false},
		{"header", WaitTimeFromHeader{Header: "retry-after"}, with("Retry-After", " 7.5 "), 1, 7500 * time.Millisecond, false},
		{"no header", WaitTimeFromHeader{Header: "Retry-After"}, with("X", "1"), 1, 0, false},
		{"no answer", WaitTimeFromHeader{Header: "Retry-After"}, nil, 1, 0, false},
		{"header that is a date", WaitTimeFromHeader{Header: "Retry-After"}, with("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT"), 1, 0, false},
		{"regex at the start", WaitTimeFromHeader{Header: "X", Regex: "[0-9]+"}, with("X", "30;w=1"), 1, 30 * time.Second, false},
		{"regex not at the start", WaitTimeFromHeader{Header: "X", Regex: "[0-9]+"}, with("X", "w=30"), 1, 0, false},
		{"broken regex", WaitTimeFromHeader{Header: "X", Regex: "("}, with("X", "1"), 1, 0, true},
		{"as long as allowed is too long", WaitTimeFromHeader{Header: "X", Max: new(30.0)}, with("X", "30"), 1, 0, true},
		{"no wait is never too long", WaitTimeFromHeader{Header: "X", Max: new(0.0)}, with("X", "0"), 1, 0, false},
		{"until", WaitUntilTimeFromHeader{Header: "X"}, with("X", "1060.5"), 1, 60500 * time.Millisecond, false},
		{"until what is past", WaitUntilTimeFromHeader{Header: "X"}, with("X", "900"), 1, 0, false},
		{"floor", WaitUntilTimeFromHeader{Header: "X", MinWait: Fixed(5)}, with("X", "1001"), 1, 5 * time.Second, false},
		{"floor without a header", WaitUntilTimeFromHeader{Header: "X", MinWait: Fixed(5)}, with("Y", "1"), 1, 5 * time.Second, false},
		{"nothing without a header", WaitUntilTimeFromHeader{Header: "X"}, with("Y", "1"), 1, 0, false},
		{"the cap is after the floor", WaitUntilTimeFromHeader{Header: "X", MinWait: Fixed(5), Max: new(5.0)}, with("Y", "1"), 1, 0, true},
		{"from the body", WaitTimeFromResponse{Seconds: fromBody(py.Str("4"), nil)}, with("X", ""), 1, 4 * time.Second, false},
		{"from the body, negative", WaitTimeFromResponse{Seconds: fromBody(py.Int(-4), nil)}, with("X", ""), 1, 0, false},
		{"from the body, a list", WaitTimeFromResponse{Seconds: fromBody(py.ListOf(), nil)}, nil, 1, 0, false},
		{"from the body, failing", WaitTimeFromResponse{Seconds: fromBody(py.Value{}, errors.New("boom"))}, nil, 1, 0, false},
		{"from the body, too long", WaitTimeFromResponse{Seconds: fromBody(py.Int(4), nil), Max: new(4.0)}, nil, 1, 0, true},
		{"custom", CustomBackoff(func(f Failed) (time.Duration, error) { return time.Duration(f.Attempt) * time.Minute, nil }), nil, 2, 2 * time.Minute, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := test.backoff.Wait(Failed{Response: test.resp, Attempt: test.attempt, Now: now})
			if (err != nil) != test.fails || got != test.want {
				t.Errorf("Wait = %v, %v; want %v, error %v", got, err, test.want, test.fails)
			}
		})
	}
	_, err := WaitTimeFromHeader{Header: "X", Max: new(1.0)}.Wait(Failed{Response: with("X", "2"), Now: now})
	if failure.KindOf(err) != failure.TransientError {
		t.Errorf("too long a wait is a %s", failure.KindOf(err))
	}
}

func TestJitter(t *testing.T) {
	for range 100 {
		wait, _ := ConstantBackoff{Seconds: Fixed(10), Jitter: 2}.Wait(Failed{})
		if wait < 10*time.Second || wait > 14*time.Second {
			t.Fatalf("waits %v, want 10 to 14 seconds", wait)
		}
	}
}
