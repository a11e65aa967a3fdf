package fetch

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/failure"
)

// recordedHandler is an error handler as manifests have it.
type recordedHandler struct {
	Type    string
	Retries *int `json:"max_retries"`
	Filters []struct {
		Action   string
		Failure  failure.Kind `json:"failure_type"`
		Message  string       `json:"error_message"`
		Contains string       `json:"error_message_contains"`
		Codes    []int        `json:"http_codes"`
	} `json:"response_filters"`
	Backoff []struct {
		Type, Header, Regex string
		Seconds             float64  `json:"backoff_time_in_seconds"`
		Factor              float64  `json:"factor"`
		MinWait             float64  `json:"min_wait"`
		Max                 *float64 `json:"max_waiting_time_in_seconds"`
	} `json:"backoff_strategies"`
	Handlers []recordedHandler `json:"error_handlers"`
}

func (r recordedHandler) build() ErrorHandler {
	if r.Type == "CompositeErrorHandler" {
		var all CompositeErrorHandler
		for _, inner := range r.Handlers {
			all = append(all, inner.build())
		}
		return all
	}
	h := new(DefaultErrorHandler)
	if r.Retries != nil {
		if h.MaxRetries = *r.Retries; h.MaxRetries == 0 {
			h.MaxRetries = NoRetries
		}
	}
	for _, f := range r.Filters {
		filter := Filter{Failure: f.Failure, Codes: f.Codes, Contains: f.Contains, Message: func(*Response) (string, error) { return f.Message, nil }}
		for action := Success; action <= SplitRequestWindow; action++ {
			if action.String() == f.Action {
				filter.Action = action
			}
		}
		h.Filters = append(h.Filters, filter)
	}
	for _, b := range r.Backoff {
		switch b.Type {
		case "ConstantBackoffStrategy":
			h.Backoff = append(h.Backoff, ConstantBackoff{Seconds: Fixed(b.Seconds)})
		case "ExponentialBackoffStrategy":
			h.Backoff = append(h.Backoff, ExponentialBackoff{Factor: Fixed(b.Factor)})
		case "WaitTimeFromHeader":
			h.Backoff = append(h.Backoff, WaitTimeFromHeader{Header: b.Header, Regex: b.Regex, Max: b.Max})
		case "WaitUntilTimeFromHeader":
			h.Backoff = append(h.Backoff, WaitUntilTimeFromHeader{Header: b.Header, MinWait: Fixed(b.MinWait)})
		}
	}
	return h
}

// recordedRetries is what the CDK did with one request: error handlers and
// answers were drawn at random, and the answers repeat.
type recordedRetries struct {
	Handler recordedHandler
	Answers []struct {
		Status  int
		Body    string
		Headers map[string]string
	} `json:"seq"`
	Calls  int
	Sleeps []float64
	Result struct {
		Status             int
		Kind, Message, Exc string
	}
}

// TestRecordedRetries repeats what the CDK did: the number of requests, every
// wait, and what became of it, to the letter.
func TestRecordedRetries(t *testing.T) {
	text, err := os.ReadFile("testdata/retries.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(bytes.NewReader(text))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var want recordedRetries
		if err := json.Unmarshal(lines.Bytes(), &want); err != nil {
			t.Fatal(err)
		}
		calls, sleeps := 0, []float64(nil)
		client := newClient(t, Options{
			Waiting: func(_ string, _ WaitKind, d time.Duration) { sleeps = append(sleeps, d.Seconds()) },
			Transport: roundTrip(func(*http.Request) (*http.Response, error) {
				a := want.Answers[calls%len(want.Answers)]
				calls++
				header := make(http.Header)
				for name, value := range a.Headers {
					header.Set(name, value)
				}
				return &http.Response{StatusCode: a.Status, Status: "R", Header: header, Body: io.NopCloser(bytes.NewReader([]byte(a.Body)))}, nil
			}),
		})
		q := &Requester{Client: client, Errors: want.Handler.build()}
		resp, err := q.Send(t.Context(), Get("https://h.io", "x"))
		got := want.Result
		switch known := failure.As(err); {
		case known != nil:
			got.Status, got.Kind, got.Message, got.Exc = 0, known.Kind.String(), known.Message, ""
		case err != nil:
			t.Error(err)
		case resp.Action == ResetPagination:
			got.Status, got.Kind, got.Message, got.Exc = 0, "", "", "PaginationResetRequiredException"
		default:
			got.Status, got.Kind, got.Message, got.Exc = resp.Status, "", "", ""
		}
		resp.Close()
		slept := slices.DeleteFunc(want.Sleeps, func(s float64) bool { return s == 0 })
		if calls != want.Calls || got != want.Result || !slices.Equal(sleeps, slept) {
			t.Errorf("%s\n\tgot  %d requests, waits %v, %+v\n\twant %d requests, waits %v, %+v",
				lines.Bytes(), calls, sleeps, got, want.Calls, slept, want.Result)
		}
	}
	if lines.Err() != nil {
		t.Error(lines.Err())
	}
}
