package retriever

import (
	"context"
	"iter"

	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
)

// All yields every record of one reading, detached: what components resolvers
// and property endpoints are made from. keep filters and transforms a record; it
// is nil when there is nothing to do. The page loop is that of Pages.
func (s *Simple) All(ctx context.Context, request func(token py.Value) (*fetch.Request, error), keep func(*record.Record) (bool, error)) iter.Seq2[py.Value, error] {
	return s.every(ctx, request, keep, false)
}

func (s *Simple) every(ctx context.Context, request func(token py.Value) (*fetch.Request, error), keep func(*record.Record) (bool, error), calm bool) iter.Seq2[py.Value, error] {
	pages := func(yield func(*Page, error) bool) {
		r := s.read(ctx, nil, func(ask Ask) (*fetch.Request, error) { return request(ask.Token) })
		r.calm = calm
		r.all(yield)
	}
	return func(yield func(py.Value, error) bool) {
		for page, err := range pages {
			if err != nil {
				yield(py.Value{}, err)
				return
			}
			for rec, err := range page.Records() {
				kept := err == nil
				if kept && keep != nil {
					kept, err = keep(rec)
				}
				if err == nil && kept {
					err = page.Keep(rec)
				}
				if err != nil {
					yield(py.Value{}, err)
					return
				}
				if kept && !yield(rec.Value().Detach(), nil) {
					return
				}
			}
		}
	}
}

// First is the first record that All would yield. It asks for no more pages
// than that takes.
func (s *Simple) First(ctx context.Context, request func(token py.Value) (*fetch.Request, error), keep func(*record.Record) (bool, error)) (rec py.Value, found bool, err error) {
	for rec, err := range s.every(ctx, request, keep, true) {
		return rec, err == nil, err
	}
	return py.Value{}, false, nil
}
