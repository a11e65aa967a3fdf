// Package fetch sends a connector's requests: it builds them by the CDK's
// rules, signs them, waits, repeats them, and hands over answers whose bodies
// arrived whole. It refuses to know what a record is, how pages follow one
// another, and what a template says. Generated code describes requesters and
// requests with it; the retriever sends them.
package fetch

import (
	"context"
	"iter"
	"log/slog"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/hashicorp/go-retryablehttp"

	"github.com/airgen/airgen/runtime/failure"
)

// What a client is made with where Options say nothing.
const (
	defaultWorkers   = 2
	defaultBodyCap   = 8 << 20
	defaultPageBytes = 32 << 20
)

// Options are what a client needs to know. All of them may be left out.
type Options struct {
	// Workers is how many requests may be under way at once; as many idle
	// connections are kept per host.
	Workers int
	// Clock is the time; nil is the real one.
	Clock *Clock
	// Secrets masks what errors and logs quote.
	Secrets *failure.Redactor
	// Log gets notes about retries and ignored answers; nil drops them.
	Log *slog.Logger
	// RateLimited is called whenever an API tells a stream to slow down.
	RateLimited func(stream string)
	// Waiting is called before a request of a stream waits: because of a rate
	// limit, of another failure, or of the manifest's api_budget.
	Waiting func(stream string, kind WaitKind, d time.Duration)
	// PageBytes is the budget for bodies that are held at once, in bytes.
	PageBytes int64
	// BodyCap is how much of a decompressed body is held; the rest is streamed.
	BodyCap int
	// Proxy chooses the proxy of a URL; nil asks the environment.
	Proxy func(*url.URL) (*url.URL, error)
	// Transport replaces the connections, for replays; header names are then spelled
	// canonically.
	Transport http.RoundTripper
	// Wrap puts something around the connections, for recordings.
	Wrap func(http.RoundTripper) http.RoundTripper
	// Encodings are content encodings beside gzip and deflate, by the name that
	// answers give them.
	Encodings map[string]Decoding
	// Cloud allows only public HTTPS addresses. It is also set by DEPLOYMENT_MODE.
	Cloud bool
}

// Client holds what all requests of a connector share: connections, buffers,
// clock and counters. It is safe for concurrent use.
type Client struct {
	clock       *Clock
	workers     int
	secrets     *failure.Redactor
	log         *slog.Logger
	rateLimited func(stream string)
	waiting     func(stream string, kind WaitKind, d time.Duration)
	bodyCap     int
	proxy       func(*url.URL) (*url.URL, error)
	cloud       bool
	wrap        func(http.RoundTripper) http.RoundTripper

	pages    *pages
	gates    gates
	ledger   ledger
	inflater inflater
	retry    *retryablehttp.Client
	errors   ErrorHandler  // of requesters without one
	blank    *http.Request // stands for every request in the retry loop

	once      sync.Once
	transport http.RoundTripper
	idle      func() // closes idle connections
}

// NewClient makes a client. Nothing is opened or read before the first request.
func NewClient(o Options) *Client {
	c := &Client{
		clock: o.Clock, workers: o.Workers, secrets: o.Secrets, log: o.Log, rateLimited: o.RateLimited, waiting: o.Waiting,
		inflater: inflater{more: o.Encodings}, bodyCap: o.BodyCap, proxy: o.Proxy, cloud: o.Cloud || cloudFromEnv(), transport: o.Transport, wrap: o.Wrap,
	}
	if c.clock == nil {
		c.clock = new(Clock)
	}
	if c.workers <= 0 {
		c.workers = defaultWorkers
	}
	if c.log == nil {
		c.log = slog.New(slog.DiscardHandler)
	}
	if c.bodyCap <= 0 {
		c.bodyCap = defaultBodyCap
	}
	if c.proxy == nil {
		c.proxy = environmentProxy
	}
	if o.PageBytes <= 0 {
		o.PageBytes = defaultPageBytes
	}
	c.pages = newPages(o.PageBytes)
	c.gates.workers = c.workers
	c.retry = newRetryClient()
	c.errors = new(DefaultErrorHandler)
	c.blank = &http.Request{Method: http.MethodGet, URL: new(url.URL), Header: make(http.Header)}
	return c
}

// Clock is the connector's clock.
func (c *Client) Clock() *Clock { return c.clock }

// Now is the time by the connector's clock.
func (c *Client) Now() time.Time { return c.clock.Now() }

// Sleep waits by the connector's clock; see Clock.Sleep.
func (c *Client) Sleep(ctx context.Context, d time.Duration) error { return c.clock.Sleep(ctx, d) }

// Secrets masks what must not be printed. Tokens that were refreshed are added
// to it.
func (c *Client) Secrets() *failure.Redactor { return c.secrets }

// Log is where notes about requests go.
func (c *Client) Log() *slog.Logger { return c.log }

// Counters are those of a stream; they exist from the first time on that
// somebody asks.
func (c *Client) Counters(stream string) *Counters { return c.ledger.of(stream) }

// AllCounters gives the counters of all streams in the order in which they came.
func (c *Client) AllCounters() iter.Seq2[string, *Counters] { return c.ledger.all() }

// Close drops the idle connections. It is called when no request is under way.
func (c *Client) Close() {
	if c.idle != nil {
		c.idle()
	}
}

// pause announces a wait.
func (c *Client) pause(stream string, kind WaitKind, d time.Duration) {
	if c.waiting != nil && d > 0 {
		c.waiting(stream, kind, d)
	}
}

// roundTripper makes the transport with the first request.
func (c *Client) roundTripper() http.RoundTripper {
	c.once.Do(func() {
		if c.transport != nil {
			return
		}
		refuse := refusePrivate
		if !c.cloud {
			refuse = nil
		}
		transport := newTransport(c.workers, c.proxy, refuse)
		c.idle = transport.CloseIdleConnections
		c.transport = transport
		if c.wrap != nil {
			c.transport = c.wrap(transport)
		}
	})
	return c.transport
}
