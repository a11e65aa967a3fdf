package protocol

import (
	"io"
	"sync"
	"time"
)

const (
	// writeSize is how much output goes to the operating system at once.
	writeSize = 64 << 10
	// smallWrite is the size up to which lines are gathered instead of written.
	smallWrite = 16 << 10
	// maxDelay is how long gathered lines may wait for company.
	maxDelay = time.Second
)

// Writer is the one door to standard output. It takes whole lines only and
// writes them under one lock, so lines of different streams never mix. After the
// first failure it writes nothing more and answers every call with that error.
type Writer struct {
	out    io.Writer
	broken func(error)

	mu      sync.Mutex
	pending []byte
	timer   *time.Timer
	armed   bool
	err     error
}

// NewWriter makes a writer to out. broken is called once, when writing fails for
// the first time, for example because the reader of a pipe went away; it must
// not call the writer. It may be nil.
func NewWriter(out io.Writer, broken func(error)) *Writer {
	return &Writer{out: out, broken: broken}
}

// Lines writes whole lines, or keeps a few of them for up to a second so that
// many small parts share a write. Order is kept across all calls. The caller
// may use the slice again after the call.
func (w *Writer) Lines(lines []byte) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.err != nil || len(lines) == 0 {
		return w.err
	}
	if len(lines) > smallWrite {
		return w.write(lines)
	}
	if w.pending == nil {
		w.pending = make([]byte, 0, writeSize)
	}
	if len(w.pending)+len(lines) > cap(w.pending) {
		if err := w.write(nil); err != nil {
			return err
		}
	}
	w.pending = append(w.pending, lines...)
	w.arm()
	return nil
}

// Now writes whole lines, after everything that waits, before it returns. It is
// meant for states, statuses and logs.
func (w *Writer) Now(lines []byte) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.err != nil {
		return w.err
	}
	if len(w.pending)+len(lines) <= cap(w.pending) {
		w.pending = append(w.pending, lines...)
		lines = nil
	}
	return w.write(lines)
}

// Flush writes what waits.
func (w *Writer) Flush() error {
	return w.Now(nil)
}

// Err is the first error of writing, nil while all is well.
func (w *Writer) Err() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.err
}

// write sends what waits and then lines. The lock is held.
func (w *Writer) write(lines []byte) error {
	if len(w.pending) > 0 {
		_, err := w.out.Write(w.pending)
		w.pending = w.pending[:0]
		if err != nil {
			return w.fail(err)
		}
	}
	if len(lines) > 0 {
		if _, err := w.out.Write(lines); err != nil {
			return w.fail(err)
		}
	}
	return nil
}

func (w *Writer) fail(err error) error {
	w.err = err
	if w.broken != nil {
		w.broken(err)
	}
	return err
}

// arm makes sure that waiting lines leave within maxDelay. The lock is held.
func (w *Writer) arm() {
	if w.armed {
		return
	}
	w.armed = true
	if w.timer != nil {
		w.timer.Reset(maxDelay)
		return
	}
	w.timer = time.AfterFunc(maxDelay, func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.armed = false
		if w.err == nil {
			// The error stays in w.err for the next caller.
			_ = w.write(nil)
		}
	})
}
