package paging_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/airgen/airgen/runtime/paging"
	"github.com/airgen/airgen/runtime/py"
)

type page struct {
	raw, kept, size int64
	response, token py.Value
}

func (p page) RawCount() int64      { return p.raw }
func (p page) LastPageSize() int64  { return p.kept }
func (p page) LastRecord() py.Value { return py.None }
func (p page) Response() py.Value   { return p.response }
func (p page) Headers() py.Value    { return py.Dict("link", py.Dict()) }
func (p page) Token() py.Value      { return p.token }
func (p page) PageSize() int64      { return p.size }

func TestFirst(t *testing.T) {
	for _, test := range []struct {
		name     string
		strategy paging.Strategy
		want     py.Value
	}{
		{"none", paging.None{}, py.Value{}},
		{"page not injected", paging.PageIncrement{Start: 1}, py.Value{}},
		{"page injected", paging.PageIncrement{Start: 1, InjectFirst: true}, py.Int(1)},
		{"page injected from zero", paging.PageIncrement{InjectFirst: true}, py.Int(0)},
		{"offset not injected", paging.OffsetIncrement{}, py.Value{}},
		{"offset injected", paging.OffsetIncrement{InjectFirst: true}, py.Int(0)},
		{"cursor", paging.Cursor{}, py.Value{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := test.strategy.First(); got.IsUndefined() != test.want.IsUndefined() || !py.Equal(got, test.want) {
				t.Errorf("First() = %s, want %s", got.Repr(), test.want.Repr())
			}
		})
	}
}

func TestNext(t *testing.T) {
	boom := errors.New("boom")
	fromResponse := func(p paging.Page) (py.Value, error) { return p.Response().Member("next"), nil }
	sizeOf := func(v py.Value) func(py.Value) (py.Value, error) {
		return func(py.Value) (py.Value, error) { return v, nil }
	}
	stopIf := func(stop bool, err error) func(paging.Page) (bool, error) {
		return func(paging.Page) (bool, error) { return stop, err }
	}
	next := func(v py.Value) py.Value { return py.Dict("next", v) }
	for _, test := range []struct {
		name     string
		strategy paging.Strategy
		page     page
		want     py.Value
		fails    bool
	}{
		{"no pagination", paging.None{}, page{raw: 100}, py.Value{}, false},

		{"page 2 after an un-injected first page", paging.PageIncrement{Size: 2, Start: 1}, page{raw: 2}, py.Int(2), false},
		{"page after page", paging.PageIncrement{Size: 2, Start: 1}, page{raw: 2, token: py.Int(7)}, py.Int(8), false},
		{"short page ends", paging.PageIncrement{Size: 2}, page{raw: 1}, py.Value{}, false},
		{"raw count decides, not the kept records", paging.PageIncrement{Size: 2}, page{raw: 2, kept: 0}, py.Int(1), false},
		{"without size a page of one goes on", paging.PageIncrement{}, page{raw: 1}, py.Int(1), false},
		{"without size an empty page ends", paging.PageIncrement{}, page{raw: 0}, py.Value{}, false},
		{"page number zero is no token", paging.PageIncrement{Start: -1}, page{raw: 1}, py.Value{}, false},
		{"text is no page number", paging.PageIncrement{}, page{raw: 1, token: py.Str("3")}, py.Value{}, true},
		{"pages cannot shrink", paging.PageIncrement{Size: 2}, page{raw: 2, size: 1}, py.Value{}, true},

		{"offset after an un-injected first page", paging.OffsetIncrement{Size: 2}, page{raw: 2}, py.Int(2), false},
		{"offset moves by the records, not by the size", paging.OffsetIncrement{Size: 2}, page{raw: 3, token: py.Int(10)}, py.Int(13), false},
		{"short page ends the offsets", paging.OffsetIncrement{Size: 4}, page{raw: 3}, py.Value{}, false},
		{"size from the response", paging.OffsetIncrement{SizeOf: sizeOf(py.Int(4))}, page{raw: 3}, py.Value{}, false},
		{"no size from the response", paging.OffsetIncrement{SizeOf: sizeOf(py.None)}, page{raw: 3}, py.Int(3), false},
		{"size that is text", paging.OffsetIncrement{SizeOf: sizeOf(py.Str("x"))}, page{raw: 3}, py.Value{}, true},
		{"size that was reduced", paging.OffsetIncrement{Size: 4}, page{raw: 3, size: 3}, py.Int(3), false},
		{"text is no offset", paging.OffsetIncrement{}, page{raw: 1, token: py.Str("a")}, py.Value{}, true},

		{"cursor", paging.Cursor{Value: fromResponse}, page{response: next(py.Str("c2"))}, py.Str("c2"), false},
		{"cursor zero ends", paging.Cursor{Value: fromResponse}, page{response: next(py.Int(0))}, py.Value{}, false},
		{"empty cursor ends", paging.Cursor{Value: fromResponse}, page{response: next(py.Str(""))}, py.Value{}, false},
		{"empty dict ends", paging.Cursor{Value: fromResponse}, page{response: next(py.Dict())}, py.Value{}, false},
		{"missing cursor ends", paging.Cursor{Value: fromResponse}, page{response: py.Dict()}, py.Value{}, false},
		{"stop wins", paging.Cursor{Value: fromResponse, Stop: stopIf(true, nil)}, page{response: next(py.Str("c"))}, py.Value{}, false},
		{"stop does not hold", paging.Cursor{Value: fromResponse, Stop: stopIf(false, nil)}, page{response: next(py.Str("c"))}, py.Str("c"), false},
		{"stop fails", paging.Cursor{Value: fromResponse, Stop: stopIf(false, boom)}, page{response: next(py.Str("c"))}, py.Value{}, true},
		{"value fails", paging.Cursor{Value: func(paging.Page) (py.Value, error) { return py.Value{}, boom }}, page{}, py.Value{}, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := test.strategy.Next(test.page)
			if (err != nil) != test.fails {
				t.Fatalf("error %v, want one: %v", err, test.fails)
			}
			if err == nil && (got.IsUndefined() != test.want.IsUndefined() || !py.Equal(got, test.want)) {
				t.Errorf("Next() = %s, want %s", got.Repr(), test.want.Repr())
			}
		})
	}
}

func TestSize(t *testing.T) {
	if n, err := paging.Size(py.Int(50)); n != 50 || err != nil {
		t.Errorf("Size(50) = %d, %v", n, err)
	}
	for _, v := range []py.Value{py.Str("50"), py.Float(50), py.None, {}} {
		if _, err := paging.Size(v); err == nil {
			t.Errorf("Size(%s) is accepted", v.Repr())
		}
	}
}

func ExampleOffsetIncrement() {
	strategy := paging.OffsetIncrement{Size: 100}
	token, _ := strategy.Next(page{raw: 100, token: strategy.First()})
	fmt.Println(token.Text())
	// Output: 100
}
