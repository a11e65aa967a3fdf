// Package retriever reads the pages of one endpoint, slice by slice, and the
// records in them: it sends the requests that generated code builds, finds the
// records in what comes back, and asks the paginator where to go on. It refuses
// to know the streams, to filter or to change records, and to hold more than two
// pages. Generated code ranges over Pages, and inside over Records.
package retriever

import (
	"context"
	"iter"
	"sync"

	"github.com/airgen/airgen/runtime/decode"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/paging"
	"github.com/airgen/airgen/runtime/py"
)

// Simple is a SimpleRetriever: one requester, and how to read its answers. It
// is built once and used by all slices of a stream at the same time; its fields
// must not change after the first use. It must not be copied; see With.
type Simple struct {
	// Requester sends the requests.
	Requester *fetch.Requester
	// Decoder turns bodies into elements; nil is the JsonDecoder.
	Decoder decode.Decoder
	// Extract finds the records in an element; its zero value takes the element
	// itself, or its items when it is a list.
	Extract Extract
	// Strategy leads from one page to the next; nil is NoPagination.
	Strategy paging.Strategy
	// Ahead lets the request for the next page go out while this one is being
	// emitted. It may be set only when the strategy reads nothing of the kept
	// records and the stream does not stop by what a record holds. It has no effect
	// where a page is not known before its records leave.
	Ahead bool
	// Properties are the query properties of the requests; nil for none.
	Properties *Properties
	// Reset is pagination_reset; nil for none.
	Reset *Reset
	// Shrink is page_size_reduction; nil for none.
	Shrink *Shrink
	// Split is request_window_splitting; nil for none.
	Split *Split

	prepared sync.Once
	plan     plan
	pages    sync.Pool // of *Page
}

// With is s with another strategy, for cursors whose templates read the slice.
func (s *Simple) With(strategy paging.Strategy) *Simple {
	return &Simple{
		Requester: s.Requester, Decoder: s.Decoder, Extract: s.Extract, Strategy: strategy, Ahead: s.Ahead,
		Properties: s.Properties, Reset: s.Reset, Shrink: s.Shrink, Split: s.Split,
	}
}

// Progress is what a slice wants to hear of its pages, and may know about them:
// *source.Slice.
type Progress interface {
	// ResumeToken is the token of the page to begin with, Undefined for the first.
	ResumeToken() py.Value
	// PageRead tells that a page was emitted whole; next is the token of the page
	// behind it, Undefined when there is none.
	PageRead(next py.Value) error
}

// Refuser is a Progress that can forget its ResumeToken, because the API does
// not know it any more. The slice then begins with its first page.
type Refuser interface{ Refuse() }

// Pages yields the pages of a slice in their order. Each page is lent until the
// next one; an error is the last thing yielded. The next page is asked for when
// the loop comes back, so a loop that is left leaves nothing behind.
//
// progress is nil for reads that belong to no slice. request builds the request
// for a page token.
func (s *Simple) Pages(ctx context.Context, progress Progress, request func(token py.Value) (*fetch.Request, error)) iter.Seq2[*Page, error] {
	return s.PagesOf(ctx, progress, func(ask Ask) (*fetch.Request, error) { return request(ask.Token) })
}

// PagesOf is Pages for requests that depend on more than the token.
func (s *Simple) PagesOf(ctx context.Context, progress Progress, request func(ask Ask) (*fetch.Request, error)) iter.Seq2[*Page, error] {
	if seat := seatOf(progress); seat != nil {
		seat.simple, seat.ctx, seat.progress, seat.request = s, ctx, progress, request
		return seat.pages
	}
	return func(yield func(*Page, error) bool) {
		r := s.read(ctx, progress, request)
		r.all(yield)
	}
}

// PagesFrom is Pages for a lazy read: the first page is a value of the parent's
// record, and only those behind it are asked for. A slice that resumes begins
// with its token all the same.
func (s *Simple) PagesFrom(ctx context.Context, progress Progress, first py.Value, request func(token py.Value) (*fetch.Request, error)) iter.Seq2[*Page, error] {
	return s.PagesOfFrom(ctx, progress, first, func(ask Ask) (*fetch.Request, error) { return request(ask.Token) })
}

// PagesOfFrom is PagesFrom for requests that depend on more than the token.
func (s *Simple) PagesOfFrom(ctx context.Context, progress Progress, first py.Value, request func(ask Ask) (*fetch.Request, error)) iter.Seq2[*Page, error] {
	return func(yield func(*Page, error) bool) {
		r := s.read(ctx, progress, request)
		r.given, r.lazy, r.first = first, true, true
		r.all(yield)
	}
}

func (s *Simple) strategy() paging.Strategy {
	if s.Strategy == nil {
		return paging.None{}
	}
	return s.Strategy
}

// warn logs what was left out of a response.
func (s *Simple) warn(text string) { s.Requester.Client.Log().Warn(text) }

// page takes a page from the pool.
func (s *Simple) page() *Page {
	p, _ := s.pages.Get().(*Page)
	if p == nil {
		p = &Page{}
	}
	p.simple = s
	return p
}
