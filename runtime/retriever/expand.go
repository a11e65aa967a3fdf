package retriever

import (
	"errors"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/record"
)

// expansion makes the items of one record after the other.
type expansion struct {
	rec  record.Record
	made single // what is handed out of records that got something of their parent
	text []byte
}

// expanded hands out what a record of the page expands to. It reports whether
// more are wanted.
func (p *Page) expanded(e *record.Expander, parent jsonspan.Item, found func(jsonspan.Item) bool) (bool, error) {
	x, ctx := &p.expansion, p.ctx
	if e.Complete != nil {
		ctx = fetch.Nested(ctx) // the page is held while a whole list is asked for
	}
	for rec, err := range e.Expand(ctx, &x.rec, parent) {
		if err != nil {
			return false, expandFailure(err)
		}
		item, plain := rec.Item()
		if !plain {
			if x.text, err = rec.AppendAll(x.text[:0]); err != nil {
				return false, err
			}
			if item, err = x.made.of(x.text); err != nil {
				return false, err
			}
		}
		if !found(item) {
			return false, nil
		}
	}
	return true, nil
}

// expandFailure is the failure of an item that cannot take a field of its
// parent.
func expandFailure(err error) error {
	if errors.Is(err, record.ErrPath) {
		return failure.Config("A parent field cannot be written to its record_path: the expanded item has a value there that is no object.", err.Error(), err)
	}
	return err
}
