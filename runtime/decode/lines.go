package decode

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"unicode/utf8"

	"github.com/airgen/airgen/runtime/jsonspan"
)

// JSONLines is the JsonlDecoder: one JSON value a line. Blank lines and lines
// that are not JSON are skipped with a warning, as in the CDK. A line that is
// not UTF-8 fails the partition, as in the CDK.
func JSONLines() Decoder { return jsonLines{} }

// Iterable is the IterableDecoder: each line becomes an object with the line as
// text under the key "record". Empty lines count.
func Iterable() Decoder { return iterable{} }

type jsonLines struct{}

func (jsonLines) Elements(body Body) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		lines := newLines(body, false)
		var check jsonspan.Index // an index reuses its memory, jsonspan.Valid has none
		for lines.next() {
			text := bytes.Trim(lines.text, " \t\r\n")
			if err := check.Read(text, jsonspan.Path{}); err != nil {
				if !utf8.Valid(lines.text) {
					yield(nil, fmt.Errorf("line %d is not UTF-8", lines.number))
					return
				}
				if len(text) > 0 { // the CDK warns about blank lines too; nobody wants that
					body.Warnf("Line %d of the response is not JSON and was skipped: %v", lines.number, err)
				}
				continue
			}
			if !yield(text, nil) {
				return
			}
		}
		if lines.err != nil {
			yield(nil, lines.err)
		}
	}
}

type iterable struct{}

func (iterable) Elements(body Body) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		var element []byte
		lines := newLines(body, true)
		for lines.next() {
			if !utf8.Valid(lines.text) {
				yield(nil, fmt.Errorf("line %d is not UTF-8", lines.number))
				return
			}
			element = append(element[:0], `{"record":`...)
			element = AppendText(element, lines.text)
			element = append(element, '}')
			if !yield(element, nil) {
				return
			}
		}
		if lines.err != nil {
			yield(nil, lines.err)
		}
	}
}

// lines reads a body line by line, however long the lines are.
type lines struct {
	text   []byte // without its end; lent until next
	number int
	err    error

	in      *bufio.Reader
	returns bool // a carriage return ends a line too
	long    []byte
	pending []byte // what stands behind a lone carriage return
}

func newLines(r io.Reader, returns bool) *lines {
	return &lines{in: bufio.NewReaderSize(r, 64<<10), returns: returns}
}

// next reads a line, and reports false at the end of the body and on errors.
func (l *lines) next() bool {
	if !l.returns {
		return l.read()
	}
	if len(l.pending) == 0 && !l.read() {
		return false
	} else if len(l.pending) > 0 {
		l.text, l.pending = l.pending, nil
		l.number++
	}
	if i := bytes.IndexByte(l.text, '\r'); i >= 0 {
		l.text, l.pending = l.text[:i], l.text[i+1:]
	}
	return true
}

// read reads up to the next line feed.
func (l *lines) read() bool {
	if l.err != nil {
		return false
	}
	l.long = l.long[:0]
	for {
		part, err := l.in.ReadSlice('\n')
		switch {
		case err == nil && len(l.long) == 0:
			l.text = part
		case err == nil:
			l.long = append(l.long, part...)
			l.text = l.long
		case errors.Is(err, bufio.ErrBufferFull):
			l.long = append(l.long, part...)
			continue
		case errors.Is(err, io.EOF) && len(l.long)+len(part) > 0:
			l.long = append(l.long, part...)
			l.text = l.long
		case errors.Is(err, io.EOF):
			return false
		default:
			l.err = err
			return false
		}
		l.number++
		if n := len(l.text); l.text[n-1] == '\n' {
			l.text = l.text[:n-1]
			if l.returns && n > 1 && l.text[n-2] == '\r' {
				l.text = l.text[:n-2]
			}
		}
		return true
	}
}
