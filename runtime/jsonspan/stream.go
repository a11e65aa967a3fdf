package jsonspan

import (
	"io"
	"iter"
)

const (
	// windowSize is how much of its input a Stream holds at first.
	windowSize = 64 << 10
	// rootLimit bounds what a Stream keeps of a page outside its records.
	rootLimit = 1 << 20
)

// Stream finds the records of pages too large to be held. It says the same as
// an Index, record by record, in the memory of one window, which grows to the
// largest record and stays as long as the Stream. What a page holds outside its records is
// kept for the paginator, with an empty list in place of the records; members
// larger than a mebibyte are not, see Root.Left. A Stream must not be copied.
type Stream struct {
	w     walker
	in    window
	count int
	err   error
	yield func(Item) bool
}

// NewStream prepares to read a page from src. The path must be Streamable:
// Err tells after Records when it is not.
func NewStream(src io.Reader, path Path) *Stream {
	s := &Stream{}
	s.Reset(src, path)
	return s
}

// Reset prepares s for another page and keeps its window.
func (s *Stream) Reset(src io.Reader, path Path) {
	s.reset(src, path, windowSize)
}

func (s *Stream) reset(src io.Reader, path Path, size int) {
	s.count, s.err, s.yield = 0, nil, nil
	s.in = window{src: src, limit: rootLimit, root: s.in.root[:0]}
	w := &s.w
	if w.buf == nil {
		w.buf = make([]byte, 0, size)
	}
	w.buf, w.pos, w.final, w.gone, w.keep, w.nest = w.buf[:0], 0, false, 0, -1, 0
	w.path, w.out, w.input = path, s, &s.in
	w.found, w.keys = 0, w.keys[:0]
	if !path.Streamable() {
		s.err = ErrPathNotStreamable
	}
}

// Records yields the records, each lent until the next one is asked for. It
// can be ranged over once; Err tells how it ended. Records that have been
// yielded stay yielded when the page turns out to be broken further on.
func (s *Stream) Records() iter.Seq[Item] {
	return func(yield func(Item) bool) {
		if s.err != nil || s.yield != nil {
			return
		}
		s.yield = yield
		if err := s.w.document(); err != errStopped {
			s.err = err
		}
	}
}

// Err is what ended Records early: an error of the source, a *SyntaxError,
// ErrLatePath or ErrPathNotStreamable. It is nil when the taker ended it.
func (s *Stream) Err() error { return s.err }

// Len is the number of records yielded so far, of whatever kind.
func (s *Stream) Len() int { return s.count }

// Root is what a paginator sees of the page, complete when Records has come to
// its end. Unlike that of an Index, it shows the list of records empty. It is
// lent until Reset.
func (s *Stream) Root() Root {
	return Root{Raw: s.in.root, Members: AppendMembers(nil, s.in.root), Left: s.in.left}
}

func (s *Stream) record(start, end int) bool {
	w := &s.w
	flags := w.flags
	if w.buf[start] != '{' {
		flags |= NotObject
	}
	s.count++
	more := s.yield(Item{Raw: w.buf[start:end:end], Keys: w.keys, Flags: flags})
	w.keys = w.keys[:0]
	return more
}

func (s *Stream) mark() int { return s.count }

func (s *Stream) drop(mark int) error {
	if mark < s.count {
		return ErrLatePath
	}
	return nil
}
