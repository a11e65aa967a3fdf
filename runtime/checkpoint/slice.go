package checkpoint

import (
	"sync"
	"time"

	"github.com/airgen/airgen/runtime/py"
)

// Slice is a part of a stream that is read at one go: a partition, or one
// window of the cursor within a partition. A slice that fails is simply not
// closed.
type Slice struct {
	owner  owner
	window Window
	typed  py.Value // the start with its type

	mu       sync.Mutex
	closed   bool
	observed observed   // dates
	greatest py.Value   // counts
	narrowed string     // the start that Narrow gave last
	lowest   *time.Time // lower bound of InWindow, once it is known

	unit      int64      // its number, or that of the page that is read
	partition *partition // partitioned streams
	key       string     // resumable streams: the partition
	seq       int64
	token     []byte // resumable streams: JSON of the page to continue with; nil: the first page
}

// Window is a range of cursor values as the cursor prints them; both ends
// belong to it.
type Window struct {
	Start, End string
}

// owner is the tracker behind a slice. All its methods are called with the
// slice locked.
type owner interface {
	observe(s *Slice, value py.Value)
	inWindow(s *Slice, value py.Value) bool
	close(s *Slice) (emit bool, err error)
}

// Start is the first cursor value to ask for, as the cursor prints it; empty
// for a stream without a cursor.
func (s *Slice) Start() string { return s.window.Start }

// End is the last cursor value to ask for; empty for a stream without a
// cursor, and for a count, which has no end.
func (s *Slice) End() string { return s.window.End }

// StartValue is the start with its type: a string for dates, an integer for a
// count, Undefined without a cursor.
func (s *Slice) StartValue() py.Value { return s.typed }

// Observe notes the cursor value of a record that was printed. A value that is
// missing, null or unreadable does not move the cursor and is warned of once
// per stream.
func (s *Slice) Observe(value py.Value) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.owner.observe(s, value)
}

// InWindow tells whether a cursor value lies between the state that the sync
// started with, less the lookback window, and the end of the sync, both
// inclusive. It is the test of is_client_side_incremental and of is_data_feed.
// Values that are missing or unreadable are in.
func (s *Slice) InWindow(value py.Value) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.owner.inWindow(s, value)
}

// Close ends a slice that was read to its end and whose records are all
// printed. Emit asks for a STATE message now. An error, which comes from
// windows that the cursor's own formats cannot read back, fails the slice.
// Closing twice does nothing.
func (s *Slice) Close() (emit bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return false, nil
	}
	emit, err = s.owner.close(s)
	s.closed = err == nil
	return emit, err
}

// ResumeToken is the token of the page with which an interrupted full refresh
// continues; Undefined asks for the first page.
func (s *Slice) ResumeToken() py.Value {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.token == nil {
		return py.Value{}
	}
	return py.JSON(s.token)
}

// PageRead reports that a page was printed whole and that the partitions which
// its records make are open. Next is the token of the page that follows;
// Undefined or None: there is none. Emit asks for a STATE message now. Streams
// that cannot resume ignore it.
func (s *Slice) PageRead(next py.Value) (emit bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r, ok := s.owner.(*resumable); ok && !s.closed && !next.IsNull() {
		return r.pageRead(s, next)
	}
	return false
}

// Refuse reports that the API no longer accepts the resume token: the slice
// starts with its first page after all.
func (s *Slice) Refuse() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r, ok := s.owner.(*resumable); ok {
		r.refuse(s)
	}
}
