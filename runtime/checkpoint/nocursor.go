package checkpoint

import (
	"iter"

	"github.com/airgen/airgen/runtime/py"
)

// Sentinels that stand for a state.
const (
	noCursorKey     = "__ab_no_cursor_state_message"
	fullRefreshKey  = "__ab_full_refresh_sync_complete"
	noCursorState   = `{"` + noCursorKey + `":true}`
	fullRefreshDone = `{"` + fullRefreshKey + `":true}`
)

// NewNoCursor is the tracker of a stream without a cursor in the CDK's manner:
// nothing is remembered, every partition is read whole, also when it comes
// twice, and the state says only that there is none, even after a failure.
func NewNoCursor() Tracker { return noCursor{} }

type noCursor struct{}

func (noCursor) Begin(Surroundings) {}

func (n noCursor) Open(py.Value) iter.Seq2[*Slice, error] {
	return func(yield func(*Slice, error) bool) {
		yield(&Slice{owner: n}, nil)
	}
}

func (noCursor) Finish(bool) {}

func (noCursor) AppendState(dst []byte) []byte    { return append(dst, noCursorState...) }
func (noCursor) appendKept(dst []byte) []byte     { return append(dst, noCursorState...) }
func (noCursor) appendPosition(dst []byte) []byte { return append(dst, noCursorState...) }

// units is one that never ends: there is no position.
func (noCursor) units() (begun, open int64) { return 1, 0 }

func (noCursor) version() uint64 { return 0 }

func (noCursor) observe(*Slice, py.Value)       {}
func (noCursor) inWindow(*Slice, py.Value) bool { return true }
func (noCursor) close(*Slice) (bool, error)     { return false, nil }
