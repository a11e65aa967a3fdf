package fetch

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"strings"
	"time"
)

// exchange is one request on its way to an answer, over all its attempts.
type exchange struct {
	q        *Requester
	client   *Client
	req      *Request
	counters *Counters
	errors   ErrorHandler
	trial    trial
	refresh  refreshState
	begun    time.Time // when the last attempt was sent

	// What came of the last attempt.
	resp       *Response
	err        error // of the exchange, when there is no answer
	resolution Resolution
	final      error // ends the request whatever the resolution says
}

// converse sends the request once and reads the answer: redirects are followed
// and the body is read up to the cap. It sets x.resp or returns an error.
func (x *exchange) converse(ctx context.Context) error {
	target, err := parseTarget(x.req.sent.url)
	if err != nil {
		return err
	}
	began := x.counters.Wait(WaitRateLimit)
	gate, err := x.client.gates.pass(ctx, x.client.clock, target.Host)
	x.counters.Proceed(WaitRateLimit, began)
	if err != nil {
		return err
	}
	began = x.counters.Wait(WaitMemory)
	page, err := x.client.pages.claim(ctx, int(x.q.expected.Load()))
	x.counters.Proceed(WaitMemory, began)
	if err != nil {
		gate.leave(true, x.client.workers)
		return err
	}
	x.begun = x.client.Now()
	guard := newGuard(ctx, x.q.ConnectTimeout, x.q.ReadTimeout)
	answer, err := x.follow(guard, hop{method: x.req.Method, url: target, header: x.req.sent.header, body: x.req.sent.body})
	gate.leave(err == nil && answer.StatusCode != http.StatusTooManyRequests, x.client.workers)
	if err != nil {
		guard.end()
		page.release()
		return err
	}
	x.resp, err = x.read(answer, guard, page)
	return err
}

// parseTarget reads a URL that prepareURL made.
func parseTarget(text string) (*url.URL, error) {
	target, err := url.Parse(text)
	switch {
	case !hasPrefixFold(text, "http://") && !hasPrefixFold(text, "https://"):
		return nil, requestErrorf(invalidSchema, "No connection adapters were found for '%s'", text)
	case err != nil:
		return nil, requestErrorf(invalidURL, "%v", err)
	}
	target.User, target.Fragment, target.RawFragment = nil, "", ""
	if target.Port() == map[string]string{"http": "80", "https": "443"}[target.Scheme] {
		target.Host = strings.TrimSuffix(target.Host, ":"+target.Port())
	}
	return target, nil
}

// answer is the head of an answer with the request that led to it.
type answer struct {
	*http.Response
	hop  hop
	head []byte // as it arrived, when the connection is ours
}

// once sends one request and waits for the head of its answer.
func (x *exchange) once(guard *guard, h hop) (*answer, error) {
	if x.client.cloud {
		if err := x.client.allowCloud(guard.ctx, h.url); err != nil {
			return nil, err
		}
	}
	transport := x.client.roundTripper()
	x.q.cookies.put(&h)
	var wire *conn
	trace := &httptrace.ClientTrace{GotConn: func(info httptrace.GotConnInfo) {
		guard.connected()
		if wire, _ = info.Conn.(*conn); wire != nil {
			wire.watch()
		}
	}}
	if log := x.client.log; log.Enabled(guard.ctx, slog.LevelDebug) {
		log.Debug(x.client.secrets.Redact("Making outbound API request: "+h.method+" "+h.url.String()), "stream", x.q.Stream)
	}
	guard.begin()
	x.counters.requests.Add(1)
	x.counters.inFlight.Add(1)
	began := x.counters.Wait(WaitAPI)
	res, err := transport.RoundTrip(h.request(httptrace.WithClientTrace(guard.ctx, trace)))
	x.q.latency.Store(int64(sinceStart() - began))
	x.counters.Proceed(WaitAPI, began)
	if err != nil {
		x.counters.inFlight.Add(-1)
		return nil, guard.reason(err)
	}
	guard.answered()
	x.q.cookies.keep(h.url, res)
	a := &answer{Response: res, hop: h}
	if wire != nil {
		a.head = wire.answerHead()
	}
	return a, nil
}

// read turns the head of an answer and its body into a Response.
func (x *exchange) read(a *answer, guard *guard, page *pageBuffer) (*Response, error) {
	resp := &Response{
		Status: a.StatusCode, OK: a.StatusCode < http.StatusBadRequest, Header: a.Header,
		line: a.Status, head: a.head,
		url: a.hop.url, request: x.req, page: page,
	}
	src, done, err := x.client.inflater.decoded(a.Header, &wire{a.Body, guard, x.counters})
	finish := func() {
		done()
		a.Body.Close()
		guard.end()
	}
	end, limit := false, x.client.bodyCap
	if err == nil {
		if x.req.Hold > 0 && resp.OK {
			limit = min(limit, x.req.Hold)
		}
		if x.q.Whole {
			limit = noLimit
		}
		end, err = page.readUpTo(src, limit)
	}
	x.counters.inFlight.Add(-1)
	if err != nil {
		finish()
		resp.Close()
		return nil, err
	}
	resp.Body = page.bytes
	if end || !resp.OK {
		// What is beyond the cap of an error's body interests nobody.
		finish()
		resp.Whole = true
		x.q.expected.Store(int64(len(resp.Body)) + 512)
		return resp, nil
	}
	if len(resp.Body) >= limit {
		x.q.expected.Store(int64(limit))
	}
	resp.tail, resp.close = src, finish
	return resp, nil
}

// cancelled tells errors that come from the caller's context.
func cancelled(ctx context.Context, err error) bool {
	return ctx.Err() != nil && (errors.Is(err, context.Cause(ctx)) || errors.Is(err, ctx.Err()))
}
