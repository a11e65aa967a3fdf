package checkpoint

import (
	"iter"

	"github.com/airgen/airgen/runtime/py"
)

// NewUnread is the tracker of a stream that cannot be read by this build: the
// state stays exactly as it came in, so that another build can go on from it.
func NewUnread(state py.Value) Tracker {
	text := []byte("{}")
	if !state.IsNull() {
		if out, err := state.AppendJSON(nil); err == nil {
			text = out
		}
	}
	return &unread{state: text}
}

type unread struct{ state []byte }

func (*unread) Begin(Surroundings) {}

// Open yields nothing: there is no slice that could be read.
func (*unread) Open(py.Value) iter.Seq2[*Slice, error] {
	return func(func(*Slice, error) bool) {}
}

func (*unread) Finish(bool) {}

func (u *unread) AppendState(dst []byte) []byte    { return append(dst, u.state...) }
func (u *unread) appendKept(dst []byte) []byte     { return append(dst, u.state...) }
func (u *unread) appendPosition(dst []byte) []byte { return append(dst, u.state...) }
func (*unread) units() (begun, open int64)         { return 0, 0 }
func (*unread) version() uint64                    { return 0 }
