package source

import (
	"context"
	"errors"
	"sync"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/protocol"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
	"github.com/airgen/airgen/runtime/retriever"
)

// Slice is one window of one partition of a node: the unit that is read,
// closed and, when it fails, read again by the next sync. One worker uses it.
type Slice struct {
	feed   *Feed
	span   *checkpoint.Slice // what is read
	views  *views            // nil: the span is for the stream and for those below it
	number int64             // in the order in which the feed's slices were opened
	key    string            // of the partition, where slices are read together
	seat   *retriever.Seat   // among the slices that read the same pages; nil: alone

	skipped bool // there is nothing to read

	lines   []byte                  // RECORD lines that are not written yet
	records int64                   // how many they are
	stamp   int64                   // emitted_at of the next records
	file    *protocol.FileReference // of the record that is emitted; nil for none
	emits   uint
	unsaid  int64 // records that become no lines, because the stream is not selected
}

const (
	// sliceBuffer is the size of a slice's buffer; it is written when nearly full.
	sliceBuffer = 64 << 10
	sliceFull   = sliceBuffer - sliceBuffer/8
	// stampEvery is how many records may share one look at the clock.
	stampEvery = 64
)

// bufferPool lends the buffers of slices.
type bufferPool struct{ sync.Pool }

func (p *bufferPool) take() []byte {
	if b, ok := p.Get().(*[sliceBuffer]byte); ok {
		return b[:0]
	}
	return make([]byte, 0, sliceBuffer)
}

// give takes a buffer back, unless a large record has made it grow.
func (p *bufferPool) give(b []byte) {
	if cap(b) == sliceBuffer {
		p.Put((*[sliceBuffer]byte)(b[:sliceBuffer]))
	}
}

// Start is the window's lower bound as the cursor prints it; empty without one.
func (s *Slice) Start() string { return s.span.Start() }

// StartValue is the window's lower bound as a value: a text for dates, a number
// for counts, undefined without a cursor.
func (s *Slice) StartValue() py.Value { return s.span.StartValue() }

// End is the window's upper bound as the cursor prints it; empty without one.
func (s *Slice) End() string { return s.span.End() }

// Emit takes a record of the slice: it becomes a RECORD line if the stream is
// selected, and its cursor value counts for the state. The record is not kept.
func (s *Slice) Emit(rec *record.Record) error {
	if p := s.feed.walk.probe; p != nil {
		return p.record(s.feed)
	}
	if s.feed.out != nil && s.views.emits() {
		if err := s.append(rec); err != nil {
			return err
		}
	} else {
		s.unsaid++
	}
	if field := s.feed.node.CursorField; field != "" {
		s.observe(rec.Get(field))
	}
	return nil
}

func (s *Slice) observe(value py.Value) {
	if s.views != nil {
		s.views.observe(value)
		return
	}
	s.span.Observe(value)
}

// EmitFile is Emit for a record with a file, which upload fetches. It is fetched
// only for a stream that is selected, or tried by check.
func (s *Slice) EmitFile(rec *record.Record, upload func() (protocol.FileReference, error)) error {
	if p := s.feed.walk.probe; s.feed.out != nil || p != nil && p.target == s.feed {
		file, err := upload()
		if err != nil {
			return err
		}
		s.file = &file
		defer func() { s.file = nil }()
	}
	return s.Emit(rec)
}

// InWindow tells whether a record is new by its cursor value, for cursors that
// filter on the client's side. A record without a readable value is.
func (s *Slice) InWindow(rec *record.Record) bool {
	value := rec.Get(s.feed.node.CursorField)
	if s.views != nil {
		return s.views.inWindow(value)
	}
	return s.span.InWindow(value)
}

// ResumeToken is the page token from which an interrupted read of the slice
// continues; undefined: from its first page.
func (s *Slice) ResumeToken() py.Value { return s.span.ResumeToken() }

// Refuse says that the API no longer knows the resume token, so that the slice
// starts with its first page.
func (s *Slice) Refuse() { s.span.Refuse() }

// PageRead says that a page was emitted to its last record, with everything
// that is read below it opened, and which token asks for the next one; it is
// undefined or None after the last page. A resumable stream may write a STATE.
func (s *Slice) PageRead(next py.Value) error {
	if err := s.feed.walk.ctx.Err(); err != nil {
		// What is read below the page may have been left out.
		return err
	}
	if err := s.flush(); err != nil {
		return err
	}
	if s.views != nil && s.feed.node.DataFeed {
		s.views.turnPage()
	}
	return s.feed.pageRead(s.span, next)
}

// append adds the RECORD line.
func (s *Slice) append(rec *record.Record) error {
	s.feed.out.firstRecord()
	if s.lines == nil {
		s.lines = s.feed.walk.reading.buffers.take()
	}
	if s.emits%stampEvery == 0 {
		s.stamp = s.feed.walk.reading.env.Now().UnixMilli()
	}
	s.emits++
	line, err := rec.AppendTo(s.feed.out.frame.AppendHead(s.lines))
	if err != nil {
		// What was appended of the line is beyond len(s.lines) and forgotten.
		return failure.System("A record returned from the API failed to be serialized to JSON.",
			"Failed to serialize AirbyteMessage to JSON: `"+err.Error()+"`", err)
	}
	if s.file != nil {
		s.lines = s.feed.out.frame.AppendFileTail(line, s.stamp, *s.file)
	} else {
		s.lines = s.feed.out.frame.AppendTail(line, s.stamp)
	}
	s.records++
	if len(s.lines) >= sliceFull {
		return s.flush()
	}
	return nil
}

// flush writes the lines that wait.
func (s *Slice) flush() error {
	if s.unsaid > 0 {
		s.feed.records.Add(s.unsaid)
		s.unsaid = 0
	}
	if s.records == 0 {
		return nil
	}
	lines, records := s.lines, s.records
	s.lines, s.records = s.lines[:0], 0
	if cap(lines) > sliceBuffer {
		s.lines = nil // grown by a large record
	}
	s.feed.records.Add(records)
	began := s.feed.counters.Wait(fetch.WaitOutput)
	err := s.feed.out.lines(lines, records)
	s.feed.counters.Proceed(fetch.WaitOutput, began)
	if err != nil {
		return err
	}
	s.emits = 0
	return s.feed.walk.ctx.Err()
}

// finish ends the slice with the result of reading it. A slice that is not
// closed counts as unread.
func (s *Slice) finish(ctx context.Context, err error) {
	flushed := s.flush()
	s.feed.walk.reading.buffers.give(s.lines)
	s.lines = nil
	if ctx.Err() != nil || errors.Is(err, errProbed) {
		s.feed.walk.probe.sliceDone(s)
		return
	}
	if err == nil {
		err = flushed
	}
	if err == nil {
		err = s.feed.closed(s)
	}
	if err != nil {
		s.feed.note(err)
		s.feed.inherit(err, map[*Feed]bool{})
		s.feed.walk.release() // what it was about to hand out does not come
	} else {
		s.feed.done.Add(1)
	}
	s.feed.walk.probe.sliceDone(s)
}
