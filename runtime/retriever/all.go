package retriever

import (
	"errors"
	"iter"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
)

// All yields every record of pages, detached: what components resolvers, property
// endpoints and whole lists are made from. keep filters and changes a record; it
// is nil when there is nothing to do.
func All(pages iter.Seq2[*Page, error], keep func(*record.Record) (bool, error)) iter.Seq2[py.Value, error] {
	return func(yield func(py.Value, error) bool) {
		for page, err := range pages {
			if err != nil {
				yield(py.Value{}, err)
				return
			}
			if err := page.every(keep, func(v py.Value) bool { return yield(v, nil) }); err != nil {
				if !errors.Is(err, errLeft) {
					yield(py.Value{}, err)
				}
				return
			}
		}
	}
}

// every hands the kept records of one page to yield. It returns errLeft when
// yield wants no more.
func (p *Page) every(keep func(*record.Record) (bool, error), yield func(py.Value) bool) error {
	emit := func(rec *record.Record) error {
		if err := p.Keep(rec); err != nil {
			return err
		}
		if !yield(rec.Value().Detach()) {
			return errLeft
		}
		return nil
	}
	for rec, err := range p.Records() {
		if err != nil {
			return err
		}
		if keep != nil {
			if kept, err := keep(rec); err != nil {
				return err
			} else if !kept {
				continue
			}
		}
		taken, err := p.Merge(rec)
		if err == nil && !taken {
			err = emit(rec)
		}
		if err != nil {
			return err
		}
	}
	for rec, err := range p.Merged() {
		if err == nil {
			err = emit(rec)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// First is the first of some records. No more of them is asked for than that
// takes; a retriever it reads from must not read Ahead.
func First(records iter.Seq2[py.Value, error]) (rec py.Value, found bool, err error) {
	for rec, err := range records {
		return rec, err == nil, err
	}
	return py.Value{}, false, nil
}

// Failed is the records of something that cannot be read.
func Failed(err error) iter.Seq2[py.Value, error] {
	return func(yield func(py.Value, error) bool) { yield(py.Value{}, err) }
}
