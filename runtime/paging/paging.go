// Package paging holds the pagination strategies: what leads from one page to
// the token of the next. It refuses to know how pages are requested and where
// tokens go in a request; a token is a value, and RequestPath only means that
// the request uses it as its path. Generated code describes strategies with
// struct literals, and the retriever asks them.
package paging

import (
	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/py"
)

// Page is what a strategy may know of a page that was read.
type Page interface {
	// RawCount is how many records the extractor found, before any filter.
	RawCount() int64
	// LastPageSize is how many records were kept, and LastRecord the last of them,
	// None when there is none.
	LastPageSize() int64
	LastRecord() py.Value
	// Response is the first decoded element of the body, {} when there is none.
	Response() py.Value
	// Headers are a plain dict in the server's spelling, with link.
	Headers() py.Value
	// Token is what the page was asked for with; Undefined for none.
	Token() py.Value
	// PageSize is the page size that the page was asked for with in place of the
	// manifest's; 0 for none.
	PageSize() int64
}

// Strategy finds page tokens. It is used by many slices at once and keeps
// nothing.
type Strategy interface {
	// First is the token of the first page; Undefined when it has none.
	First() py.Value
	// Next is the token of the page behind p; Undefined when there is none. A token
	// that Python holds false ends the pages too, so it is never returned.
	//
	// Nobody looks for tokens that repeat: an API that gives the same token twice
	// is read for ever, as by the CDK.
	Next(p Page) (py.Value, error)
}

// None is NoPagination: there is one page.
type None struct{}

// First implements Strategy.
func (None) First() py.Value { return py.Value{} }

// Next implements Strategy.
func (None) Next(Page) (py.Value, error) { return py.Value{}, nil }

// PageIncrement counts pages.
type PageIncrement struct {
	// Size is the page size: a page with fewer records is the last one. Zero is
	// none; then the last page is the empty one.
	Size int64
	// Start is the number of the first page.
	Start int64
	// InjectFirst sends the number with the first request too.
	InjectFirst bool
}

// First implements Strategy.
func (s PageIncrement) First() py.Value {
	if s.InjectFirst {
		return py.Int(s.Start)
	}
	return py.Value{}
}

// Next implements Strategy.
func (s PageIncrement) Next(p Page) (py.Value, error) {
	if p.PageSize() != 0 {
		return py.Value{}, failure.Config("PageIncrement does not support reducing the page size while paginating: pages are "+
			"addressed as page number * page size, so a smaller page size shifts every following page boundary and would skip records. "+
			"Use OffsetIncrement or CursorPagination instead.", "PageIncrement received a page_size_override", nil)
	}
	count := p.RawCount()
	if count == 0 || count < s.Size {
		return py.Value{}, nil
	}
	if p.Token().IsNull() {
		return truthy(py.Int(s.Start + 1)), nil
	}
	page, err := whole(p.Token(), "PageIncrement")
	return truthy(py.Int(page + 1)), err
}

// OffsetIncrement counts records. The offset moves by the records that a page
// had, not by the page size.
type OffsetIncrement struct {
	// Size is the page size: a page with fewer records is the last one. Zero is
	// none; then the last page is the empty one.
	Size int64
	// SizeOf is the page size where it is a template that reads the response; then
	// Size does not count.
	SizeOf func(response py.Value) (py.Value, error)
	// InjectFirst sends the offset 0 with the first request too.
	InjectFirst bool
}

// First implements Strategy.
func (s OffsetIncrement) First() py.Value {
	if s.InjectFirst {
		return py.Int(0)
	}
	return py.Value{}
}

// Next implements Strategy.
func (s OffsetIncrement) Next(p Page) (py.Value, error) {
	size, err := s.size(p)
	if err != nil {
		return py.Value{}, err
	}
	count := p.RawCount()
	if count == 0 || count < size {
		return py.Value{}, nil
	}
	if p.Token().IsNull() {
		return py.Int(count), nil
	}
	offset, err := whole(p.Token(), "OffsetIncrement")
	return truthy(py.Int(offset + count)), err
}

func (s OffsetIncrement) size(p Page) (int64, error) {
	if asked := p.PageSize(); asked != 0 {
		return asked, nil
	}
	if s.SizeOf == nil {
		return s.Size, nil
	}
	size, err := s.SizeOf(p.Response())
	if err != nil || !size.Truth() {
		return 0, err
	}
	return Size(size)
}

// Cursor is CursorPagination: the token is made of what the page says.
type Cursor struct {
	// Value makes the token.
	Value func(p Page) (py.Value, error)
	// Stop ends the pages before Value is asked; nil never does.
	Stop func(p Page) (bool, error)
}

// First implements Strategy: the first page has no token.
func (Cursor) First() py.Value { return py.Value{} }

// Next implements Strategy.
func (s Cursor) Next(p Page) (py.Value, error) {
	if s.Stop != nil {
		if stop, err := s.Stop(p); stop || err != nil {
			return py.Value{}, err
		}
	}
	token, err := s.Value(p)
	if err != nil {
		return py.Value{}, err
	}
	return truthy(token), nil
}

// Size gives a page size that was evaluated: it has to be an int.
func Size(value py.Value) (int64, error) {
	if n, ok := value.Int64(); ok {
		return n, nil
	}
	return 0, failure.System("", "page_size: "+value.Repr()+" is not an integer", nil)
}

// truthy turns tokens that Python holds false into none.
func truthy(token py.Value) py.Value {
	if !token.Truth() {
		return py.Value{}
	}
	return token
}

// whole reads the token that the page was asked for with.
func whole(token py.Value, strategy string) (int64, error) {
	if n, ok := token.Int64(); ok {
		return n, nil
	}
	return 0, &py.Error{Class: py.ValueError,
		Message: "Last page token value " + token.Text() + " for " + strategy + " pagination strategy was not an integer"}
}
