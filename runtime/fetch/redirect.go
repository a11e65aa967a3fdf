package fetch

import (
	"bytes"
	"context"
	"io"
	"maps"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// maxRedirects is how many redirects Python's HTTP library follows.
const maxRedirects = 30

// hop is one of the requests that a redirected request consists of.
type hop struct {
	method string
	url    *url.URL
	header http.Header
	body   []byte
}

func (h *hop) request(ctx context.Context) *http.Request {
	req := (&http.Request{
		Method: h.method, URL: h.url, Host: h.url.Host, Header: h.header,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
	}).WithContext(ctx)
	if host := h.header["Host"]; len(host) > 0 {
		req.Host = host[0]
	}
	if len(h.body) > 0 {
		body := h.body
		req.ContentLength = int64(len(body))
		req.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(body)), nil }
		req.Body, _ = req.GetBody()
	}
	return req
}

// follow sends a request and follows redirects the way Python's HTTP library
// does: a POST that is moved becomes a GET, and Authorization is not told to
// another host.
func (x *exchange) follow(guard *guard, h hop) (*answer, error) {
	for redirects := 0; ; redirects++ {
		guard.rest()
		began := x.counters.Wait(WaitBudget)
		err := x.q.Budget.acquire(guard.ctx, x.client.clock, &h, x.holdBack)
		x.counters.Proceed(WaitBudget, began)
		if err != nil {
			return nil, guard.reason(err)
		}
		a, err := x.once(guard, h)
		if err != nil {
			return nil, err
		}
		x.q.Budget.update(&h, a.Response, x.client.clock)
		location := a.Header.Get("Location")
		if location == "" || !redirecting(a.StatusCode) {
			return a, nil
		}
		drain(a.Body)
		x.counters.inFlight.Add(-1)
		if redirects == maxRedirects {
			return nil, requestErrorf("TooManyRedirects", "Exceeded %d redirects.", maxRedirects)
		}
		if h, err = h.redirected(a.StatusCode, location); err != nil {
			return nil, err
		}
	}
}

// holdBack announces a wait for the budget.
func (x *exchange) holdBack(d time.Duration) {
	x.client.pause(x.q.Stream, WaitBudget, d)
}

func redirecting(status int) bool {
	switch status {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return true
	}
	return false
}

// drain reads what a server has to say beside a redirect, so that the
// connection can be used again.
func drain(body io.ReadCloser) {
	const limit = 64 << 10
	io.Copy(io.Discard, io.LimitReader(body, limit)) //nolint:errcheck // nobody needs it
	body.Close()
}

func (h hop) redirected(status int, location string) (hop, error) {
	text := location
	if strings.HasPrefix(text, "//") {
		text = h.url.Scheme + ":" + text
	}
	if splitURL(text, "").netloc == "" {
		text = resolveURL(h.url.String(), text)
	}
	text, err := prepareURL(text, "")
	if err != nil {
		return h, err
	}
	target, err := parseTarget(text)
	if err != nil {
		return h, err
	}
	next := hop{method: h.method, url: target, header: maps.Clone(h.header), body: h.body}
	switch {
	case h.method == http.MethodHead:
	case status == http.StatusSeeOther, status == http.StatusFound, status == http.StatusMovedPermanently && h.method == http.MethodPost:
		next.method = http.MethodGet
	}
	if status != http.StatusTemporaryRedirect && status != http.StatusPermanentRedirect {
		next.body = nil
		delete(next.header, "Content-Type")
	}
	delete(next.header, "Cookie")
	delete(next.header, "Host")
	if foreign(h.url, target) {
		delete(next.header, "Authorization")
	}
	return next, nil
}

// foreign tells addresses that credentials for the old one are not meant for.
// Going from HTTP to HTTPS on the usual ports stays at home.
func foreign(from, to *url.URL) bool {
	if !strings.EqualFold(from.Hostname(), to.Hostname()) {
		return true
	}
	if from.Scheme == "http" && to.Scheme == "https" && from.Port() == "" && to.Port() == "" {
		return false
	}
	return from.Scheme != to.Scheme || from.Port() != to.Port()
}
