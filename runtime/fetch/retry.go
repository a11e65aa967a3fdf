package fetch

import (
	"context"
	"errors"
	"fmt"
	"math"
	"net/http"
	"time"

	"github.com/hashicorp/go-retryablehttp"

	"github.com/airgen/airgen/runtime/failure"
)

// rotationWait replaces the wait for a rate limit when another credential can
// serve the repetition.
const rotationWait = 100 * time.Millisecond

type exchangeKey struct{}

// newRetryClient sets retryablehttp up once. It turns the loop: an attempt is a
// round trip that reads the body and asks the error handler, and CheckRetry
// waits by the connector's clock. An attempt never fails towards it, because it
// answers a failure by closing the idle connections of all workers.
func newRetryClient() *retryablehttp.Client {
	return &retryablehttp.Client{
		HTTPClient: &http.Client{
			Transport:     attempts{},
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
		Logger:       nil,
		RetryMax:     math.MaxInt,
		CheckRetry:   checkRetry,
		Backoff:      func(time.Duration, time.Duration, int, *http.Response) time.Duration { return 0 },
		ErrorHandler: retryablehttp.PassthroughErrorHandler,
	}
}

// run repeats the request until its outcome is final. Afterwards x.resp is the
// answer, unless an error is returned.
func (x *exchange) run(ctx context.Context) error {
	request := x.client.blank.WithContext(context.WithValue(ctx, exchangeKey{}, x))
	if _, err := x.client.retry.Do(&retryablehttp.Request{Request: request}); err != nil {
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		return err
	}
	if x.final != nil {
		return x.final
	}
	if x.resp == nil {
		x.resp = &Response{Whole: true, request: x.req}
	}
	x.resp.Action, x.resp.Message, x.resp.Failure = x.resolution.Action, x.resolution.Message, x.resolution.Kind
	return nil
}

// attempts is the transport that retryablehttp sees.
type attempts struct{}

// RoundTrip makes one attempt of the exchange that the request carries. Its
// answer means nothing; the outcome is in the exchange.
func (attempts) RoundTrip(req *http.Request) (*http.Response, error) {
	x := req.Context().Value(exchangeKey{}).(*exchange)
	x.attempt(req.Context())
	return &http.Response{StatusCode: http.StatusOK, Body: http.NoBody, Request: req}, nil
}

// attempt sends the request once and decides what that means.
func (x *exchange) attempt(ctx context.Context) {
	x.resp.Close()
	x.resp, x.err, x.final = nil, nil, nil
	x.trial.attempts++
	if x.trial.attempts > 1 {
		x.counters.retries.Add(1)
		if x.q.Auth != nil {
			if x.final = x.q.Auth.Apply(ctx, x.req); x.final != nil {
				return
			}
		}
	}
	if x.err = x.converse(ctx); x.err != nil {
		var known *failure.Error
		if cancelled(ctx, x.err) || errors.As(x.err, &known) {
			x.final = x.err
			return
		}
	} else if observer, ok := x.q.Auth.(Observer); ok {
		observer.Observe(x.req, x.resp)
	}
	x.resolution, x.final = x.errors.Interpret(x.resp, x.err)
	if x.final == nil {
		x.validate()
	}
	if x.final != nil && x.resp != nil && broken(x.final) {
		x.unreadable(x.final)
	}
}

// validate lets the caller judge a good body before anything is made of it.
func (x *exchange) validate() {
	good := x.resolution.Action == Success || x.resolution.Action == Ignore
	if !good || x.resp == nil || !x.resp.OK || !x.resp.Whole || len(x.resp.Body) == 0 || x.req.Validate == nil {
		return
	}
	x.resp.Action, x.resp.Message, x.resp.Failure = x.resolution.Action, x.resolution.Message, x.resolution.Kind
	if err := x.req.Validate(x.resp); err != nil {
		x.unreadable(&bodyError{err})
	}
}

// unreadable makes an answer whose body is of no use a failed exchange.
func (x *exchange) unreadable(err error) {
	x.resp.Close()
	x.resp, x.err, x.final = nil, err, nil
	x.resolution, x.final = x.errors.Interpret(nil, err)
}

// checkRetry says whether there is another attempt, and waits for it.
func checkRetry(ctx context.Context, _ *http.Response, err error) (bool, error) {
	x, ok := ctx.Value(exchangeKey{}).(*exchange)
	if err != nil || !ok {
		return false, err
	}
	return x.again(ctx), nil
}

// again carries out the resolution of the last attempt.
func (x *exchange) again(ctx context.Context) bool {
	if x.final != nil {
		return false
	}
	if x.resolution.Action == RateLimited && x.client.rateLimited != nil {
		x.client.rateLimited(x.q.Stream)
	}
	if x.resolution.Action == RefreshTokenThenRetry {
		if x.final = x.refreshToken(ctx); x.final != nil {
			return false
		}
	}
	switch action := x.resolution.Action; {
	case action == Fail:
		x.final = x.failed()
		x.client.log.Error(x.client.secrets.Redact(x.final.Error()))
		return false
	case action == Ignore:
		x.logIgnored()
		return false
	case action == NoAction || action.retries():
		return x.wait(ctx)
	}
	return false
}

// wait finds out how long to wait before the next attempt, and waits; false
// means that there is none.
func (x *exchange) wait(ctx context.Context) bool {
	rotate := false
	if rotator, ok := x.q.Auth.(Rotator); ok && x.resolution.Action == RateLimited {
		rotate = rotator.CanRotate(x.req)
	}
	by, asked := byOther, time.Duration(0)
	if rotate {
		by, asked = byStrategy, rotationWait
	} else {
		for _, strategy := range x.errors.Strategies() {
			failed := Failed{Response: x.resp, Err: x.err, Attempt: x.trial.attempts, Now: x.client.Now()}
			if asked, x.final = strategy.Wait(failed); x.final != nil {
				return false
			}
			if asked != 0 {
				by = byStrategy
				break
			}
		}
		if by == byOther && x.resolution.Action == RateLimited {
			by = byLimit
		}
	}
	delay, more := x.trial.next(by, asked)
	if !more {
		x.final = x.exhausted()
		return false
	}
	x.logRetry(by, delay)
	reason := WaitBackoff
	if x.resolution.Action == RateLimited || x.resp != nil && x.resp.Status == http.StatusTooManyRequests {
		reason = WaitRateLimit
		if !rotate {
			x.shutGate(delay)
		}
	}
	x.resp.Close() // the page buffer is for others while this worker waits
	x.client.pause(x.q.Stream, reason, delay)
	began := x.counters.Wait(reason)
	x.final = x.client.Sleep(ctx, delay)
	x.counters.Proceed(reason, began)
	if x.final != nil {
		return false
	}
	x.trial.repeat(by)
	return true
}

// shutGate keeps all workers from the host for as long as this one waits, or for
// as long as the answer asks for: the CDK's waits stay what they are, and what
// Retry-After asks for beyond them is spent at the gate.
func (x *exchange) shutGate(delay time.Duration) {
	target, err := parseTarget(x.req.sent.url)
	if err != nil {
		return
	}
	now := x.client.Now()
	if asked := retryAfter(x.resp, now); asked > delay {
		x.client.log.Info(fmt.Sprintf("%s asks for a pause of %g seconds (Retry-After), which all requests to it keep.",
			target.Host, asked.Seconds()), "stream", x.q.Stream)
		delay = asked
	}
	x.client.gates.shut(target.Host, now.Add(delay), x.begun, now)
}

func (x *exchange) logRetry(by failedBy, delay time.Duration) {
	status := ""
	if x.resp != nil {
		status = fmt.Sprintf(" (HTTP %d)", x.resp.Status)
	}
	text := fmt.Sprintf("Caught retryable error '%s'%s after %d tries. Waiting %g seconds then retrying...",
		x.reason(), status, x.trial.attempts, delay.Seconds())
	if by == byStrategy && x.resolution.Action == RateLimited {
		text = fmt.Sprintf("Rate limit exceeded%s. Retrying in %g seconds.", status, delay.Seconds())
	}
	x.client.log.Info(x.client.secrets.Redact(text), "stream", x.q.Stream)
}

func (x *exchange) logIgnored() {
	text := x.resolution.Message
	if text == "" && x.resp != nil {
		text = fmt.Sprintf("Ignoring response for '%s' request to '%s' with response code '%d'", x.req.Method, x.req.URL(), x.resp.Status)
	} else if text == "" {
		text = fmt.Sprintf("Ignoring response for '%s' request to '%s' with error '%s'", x.req.Method, x.req.URL(), exchangeText(x.err))
	}
	x.client.log.Info(x.client.secrets.Redact(text), "stream", x.q.Stream)
}
