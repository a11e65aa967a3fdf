package fetch

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/airgen/airgen/runtime/failure"
)

// Authenticator signs requests. Apply is called before the first attempt, and
// again before every other one; then Request.Retrying tells so. It is called by
// many workers at once.
type Authenticator interface {
	Apply(ctx context.Context, req *Request) error
}

// Refresher is an authenticator that can be made to renew its credentials,
// which RefreshTokenThenRetry asks for. If those of req were replaced since it
// was sent, there is nothing to do.
type Refresher interface {
	Refresh(ctx context.Context, req *Request) error
}

// Observer is an authenticator that wants to see what came of its requests, once
// per attempt. It must not keep resp.
type Observer interface {
	Observe(req *Request, resp *Response)
}

// Rotator is an authenticator with several credentials. CanRotate tells that a
// repetition of req would be sent with another one that has calls left; then
// there is no point in waiting.
type Rotator interface {
	CanRotate(req *Request) bool
}

// Requester sends the requests of one HttpRequester of the manifest. It is
// described once, by its exported fields, and used by many workers.
type Requester struct {
	Client *Client
	// Stream names whose counters and statuses the requests belong to.
	Stream string
	// Auth signs the requests; nil leaves them as they are.
	Auth Authenticator
	// Errors decides about answers; nil is the CDK's default.
	Errors ErrorHandler
	// Budget is the manifest's api_budget, shared by all requesters; nil is none.
	Budget *Budget
	// ConnectTimeout and ReadTimeout limit the time to connect, and the time
	// between a request and its answer or between two pieces of a body. Zero is
	// ours, which is generous.
	ConnectTimeout, ReadTimeout time.Duration
	// Whole asks for bodies that are held whole, however large.
	Whole bool

	expected atomic.Int64 // bytes of the last body
	latency  atomic.Int64 // of the last answer, in nanoseconds
	cookies  cookies
}

// Send sends a request until an answer is acceptable. The error of a stream that
// has to fail is a *failure.Error; the errors of ctx and of building req are
// what they are.
func (q *Requester) Send(ctx context.Context, req *Request) (*Response, error) {
	x, err := q.begin(ctx, req)
	if err != nil {
		return nil, err
	}
	if err := x.run(ctx); err != nil {
		x.resp.Close()
		if failure.As(err) != nil {
			err = q.Client.secrets.RedactError(err)
		}
		return nil, err
	}
	return x.resp, nil
}

// Room tells whether the next body would fit into the budget for bodies, going
// by the size of the last one. Pages are asked for ahead of time only if so.
func (q *Requester) Room() bool { return q.Client.pages.room(int(q.expected.Load())) }

// Latency is the time between the last request and the head of its answer.
func (q *Requester) Latency() time.Duration { return time.Duration(q.latency.Load()) }

func (q *Requester) begin(ctx context.Context, req *Request) (*exchange, error) {
	if q.Auth != nil && req.err == nil {
		if err := q.Auth.Apply(ctx, req); err != nil {
			return nil, err
		}
	}
	if err := req.prepare(); err != nil {
		return nil, err
	}
	scope := scopeOf(ctx)
	if scope.Asked != nil {
		scope.Asked(req.Method, req.sent.url, req.sent.body)
	}
	x := &exchange{q: q, client: q.Client, req: req, counters: scope.Counters, errors: q.Errors}
	if x.counters == nil {
		x.counters = q.Client.Counters(q.Stream)
	}
	if x.errors == nil {
		x.errors = q.Client.errors
	}
	x.trial.begin(q.Client.clock, x.errors.Retries())
	return x, nil
}

// Exchange sends a request once, without error handling: what authenticators
// use. The body is held whole; an answer with any status is no error.
func (c *Client) Exchange(ctx context.Context, stream string, req *Request) (*Response, error) {
	q := &Requester{Client: c, Stream: stream, Whole: true}
	x, err := q.begin(ctx, req)
	if err != nil {
		return nil, err
	}
	x.trial.attempts++
	if x.err = x.converse(ctx); x.err != nil {
		x.resp.Close()
		if ctx.Err() != nil {
			return nil, context.Cause(ctx)
		}
		return nil, x.err
	}
	return x.resp, nil
}
