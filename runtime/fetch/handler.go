package fetch

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/py"
)

// defaultRetries is how often the CDK repeats a request where the manifest does
// not say.
const defaultRetries = 5

// NoRetries as MaxRetries means that a request is sent once.
const NoRetries = -1

// ErrorHandler decides what answers and failed exchanges mean. The handlers of
// this package are DefaultErrorHandler and CompositeErrorHandler; authors may
// bring their own.
type ErrorHandler interface {
	// Interpret judges an answer, or, when there is none, the error of the
	// exchange: one of both is nil. An error ends the stream.
	Interpret(resp *Response, err error) (Resolution, error)
	// Strategies are asked in order how long to wait; the first answer counts.
	Strategies() []Backoff
	// Retries is how often a request may be repeated; negative means never.
	Retries() int
}

// Filter is HttpResponseFilter. It matches when the status is one of Codes, or
// Predicate holds, or the error text has Contains in it.
type Filter struct {
	// Action is what follows. A filter without one never matches, as in the CDK.
	Action Action
	// Failure replaces the kind of failure; it counts for Fail only.
	Failure failure.Kind
	Codes   []int
	// Contains is looked for in the error text of the body, see Response.ErrorText.
	Contains string
	// Predicate sees the answer's Value, Headers and URL, and no config.
	Predicate func(*Response) (bool, error)
	// Message is error_message; nil or an empty text leave the default message.
	Message func(*Response) (string, error)
}

func (f *Filter) matches(resp *Response) (bool, error) {
	if f.Action == NoAction {
		return false, nil
	}
	if slices.Contains(f.Codes, resp.Status) {
		return true, nil
	}
	if f.Predicate != nil {
		if err := resp.load(); err != nil {
			return false, err
		}
		if holds, err := f.Predicate(resp); holds || err != nil {
			return holds, err
		}
	}
	if f.Contains != "" {
		if err := resp.load(); err != nil {
			return false, err
		}
		return strings.Contains(resp.ErrorText(), f.Contains), nil
	}
	return false, nil
}

func (f *Filter) resolution(resp *Response) (Resolution, error) {
	known, ok := defaultResolution(resp.Status)
	result := Resolution{Action: f.Action, Kind: failure.SystemError}
	if ok {
		result.Kind, result.Message = known.Kind, known.Message
	}
	if f.Failure != "" && f.Action == Fail {
		result.Kind = f.Failure
	}
	if f.Message != nil {
		if err := resp.load(); err != nil {
			return Resolution{}, err
		}
		message, err := f.Message(resp)
		if err != nil {
			return Resolution{}, err
		}
		if message != "" {
			result.Message = message
		}
	}
	return result, nil
}

// DefaultErrorHandler asks its filters in order, for every answer, good ones
// included; then a good status is a success, and then come the CDK's defaults.
// The zero value is the handler of a manifest that declares none.
type DefaultErrorHandler struct {
	Filters []Filter
	Backoff []Backoff
	// MaxRetries is how often a request may be repeated. Zero stands for the
	// default of the CDK; see NoRetries and MaxRetries.
	MaxRetries int
}

// Interpret implements ErrorHandler.
func (h *DefaultErrorHandler) Interpret(resp *Response, err error) (Resolution, error) {
	if resp == nil {
		return interpretError(err), nil
	}
	for i := range h.Filters {
		matches, err := h.Filters[i].matches(resp)
		if err != nil {
			return Resolution{}, err
		}
		if matches {
			return h.Filters[i].resolution(resp)
		}
	}
	if resp.OK {
		return Resolution{Action: Success}, nil
	}
	if known, ok := defaultResolution(resp.Status); ok {
		return known, nil
	}
	return Resolution{Retry, failure.SystemError, fmt.Sprintf("Response was not ok: `%s`. Response content is: %s", resp.statusText(), resp.brief())}, nil
}

// Strategies implements ErrorHandler.
func (h *DefaultErrorHandler) Strategies() []Backoff { return h.Backoff }

// Retries implements ErrorHandler.
func (h *DefaultErrorHandler) Retries() int {
	if h.MaxRetries == 0 {
		return defaultRetries
	}
	return h.MaxRetries
}

// CompositeErrorHandler asks its handlers in order. Fail, RateLimited and
// RefreshTokenThenRetry let the next handler speak, and the last one's word
// counts; any other answer counts at once. Retries are those of the first
// handler, strategies those of all.
type CompositeErrorHandler []ErrorHandler

// Interpret implements ErrorHandler.
func (h CompositeErrorHandler) Interpret(resp *Response, err error) (Resolution, error) {
	var last Resolution
	for _, handler := range h {
		resolution, failed := handler.Interpret(resp, err)
		if failed != nil {
			return Resolution{}, failed
		}
		switch last = resolution; last.Action {
		case Success, Retry, Ignore, ResetPagination, ReducePageSize, SplitRequestWindow:
			return last, nil
		}
	}
	return last, nil
}

// Strategies implements ErrorHandler.
func (h CompositeErrorHandler) Strategies() []Backoff {
	var all []Backoff
	for _, handler := range h {
		all = append(all, handler.Strategies()...)
	}
	return all
}

// Retries implements ErrorHandler.
func (h CompositeErrorHandler) Retries() int {
	if len(h) == 0 {
		return defaultRetries
	}
	return h[0].Retries()
}

// MaxRetries gives the MaxRetries field for a max_retries that is a template.
func MaxRetries(value py.Value) (int, error) {
	n, ok := value.Int64()
	if text, isText := value.Str(); isText {
		var number py.Value
		if number, ok = py.ParseInt(text); ok {
			n, ok = number.Int64()
		}
	} else if f, isFloat := value.Float64(); isFloat && !ok {
		n, ok = int64(f), true
	}
	if !ok {
		return 0, failure.System("", "DefaultErrorHandler.max_retries did not evaluate to an integer (got "+value.Repr()+")", nil)
	}
	if n <= 0 {
		return NoRetries, nil
	}
	return int(min(n, 1<<30)), nil
}

// interpretError judges an exchange that brought no answer.
func interpretError(err error) Resolution {
	var request *requestError
	if errors.As(err, &request) {
		switch request.class {
		case invalidSchema:
			return Resolution{Fail, failure.ConfigError, "Invalid Protocol Schema: The endpoint that data is being requested from is using an invalid or insecure. Exception: requests.exceptions.InvalidSchema"}
		case invalidURL:
			return Resolution{Retry, failure.TransientError, "Invalid URL specified or DNS error occurred: The endpoint that data is being requested from is not a valid URL. Exception: requests.exceptions.InvalidURL"}
		}
	}
	return Resolution{Retry, failure.SystemError, exchangeText(err)}
}
