package retriever

import (
	"errors"
	"fmt"

	"github.com/airgen/airgen/runtime/failure"
)

// Reset is pagination_reset: after so many records, or when the API says so,
// reading starts again at the first page.
type Reset struct {
	// Narrow continues behind the most recent cursor value seen
	// (SPLIT_USING_CURSOR): the Progress must be a Narrower. Without it, the same
	// pages are read again (RESET).
	Narrow bool
	// MaxRecords is how many records may come before a reset; 0 is no limit.
	// Records count when the loop calls Page.Keep.
	MaxRecords int64
}

// Narrower is a Progress that knows how far its slice has been read by the values
// of the cursor.
type Narrower interface {
	// Narrow gives the start of what is left, and tells whether that is less than
	// the last time.
	Narrow() (start string, changed bool, err error)
}

// resetter counts towards a reset, and the resets that brought nothing.
type resetter struct {
	rule    *Reset
	records int64
	stuck   int
}

// reached counts the records kept of a page, and tells whether they are enough.
func (r *resetter) reached(kept int64) bool {
	if r.rule == nil {
		return false
	}
	r.records += kept
	return r.rule.MaxRecords > 0 && r.records >= r.rule.MaxRecords
}

// errNotNarrower tells a mistake of whoever made the Progress.
var errNotNarrower = errors.New("the slice cannot be narrowed to where its cursor is")

// reset goes back to the first page.
func (r *read) reset() error {
	n := &r.resets
	n.records = 0
	r.ask.Token = r.simple.strategy().First()
	allowed := 2
	if n.rule != nil && n.rule.Narrow {
		slice, ok := r.progress.(Narrower)
		if !ok {
			return errNotNarrower
		}
		start, changed, err := slice.Narrow()
		if err != nil {
			return err
		}
		if changed {
			n.stuck = 0
			r.ask.Start, r.ask.Narrowed = start, true
			return nil
		}
		allowed = 1
	}
	if n.stuck++; n.stuck >= allowed {
		text := fmt.Sprintf("There were %d attempts with the same slice already while the max allowed is %d", n.stuck, allowed)
		return failure.System("", text, nil)
	}
	return nil
}
