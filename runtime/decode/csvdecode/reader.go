package csvdecode

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"
)

// Reader reads rows the way Python's csv.reader does with its default dialect,
// behind a text file with universal line ends: quotes count only at the start of
// a field, text behind a closing quote belongs to the field, a quoted field may
// hold line ends and always holds them as \n, and a quote that is never closed
// ends with the body.
type Reader struct {
	in    io.Reader
	delim []byte

	buf        []byte
	start, end int
	err        error

	row Row
}

// Row is one row: the text of its cells, one after the other.
type Row struct {
	text []byte
	ends []int
	wide bool // some byte is above ASCII
	torn bool // a quote stands inside a character

	// Quoted tells whether a cell of the row is in quotes.
	Quoted bool
	// Unclosed tells whether the body ended inside quotes.
	Unclosed bool
}

// Len is the number of cells; 0 for a blank line.
func (r *Row) Len() int { return len(r.ends) }

// Cell is the text of cell i, lent until the next row.
func (r *Row) Cell(i int) []byte {
	if i == 0 {
		return r.text[:r.ends[0]]
	}
	return r.text[r.ends[i-1]:r.ends[i]]
}

// NewReader reads UTF-8 rows with a delimiter of one character.
func NewReader(in io.Reader, delimiter string) *Reader {
	return &Reader{in: in, delim: []byte(delimiter), buf: make([]byte, 64<<10)}
}

// field is where in a row the reader stands.
type field uint8

const (
	rowStart field = iota
	fieldStart
	plain
	quoted
	quoteInQuoted
)

// Read returns the next row, lent until the following one, and io.EOF at the
// end.
func (r *Reader) Read() (*Row, error) {
	row := &r.row
	*row = Row{text: row.text[:0], ends: row.ends[:0]}
	at := rowStart
	for {
		c, ok := r.peek()
		if !ok {
			if !errors.Is(r.err, io.EOF) {
				return nil, r.err
			}
			if at == rowStart {
				return nil, io.EOF
			}
			row.Unclosed = at == quoted
			return r.finish()
		}
		switch at {
		case quoted:
			r.copyQuoted()
			if c, ok = r.peek(); !ok {
				continue
			}
			switch c {
			case '"':
				r.start++
				at = quoteInQuoted
			case '\r':
				row.text = append(row.text, '\n')
				r.lineEnd(c)
			}
			continue
		case quoteInQuoted:
			if c == '"' {
				row.text = append(row.text, '"')
				r.start++
				at = quoted
				continue
			}
		case rowStart, fieldStart:
			if c == '"' {
				r.start++
				at = quoted
				row.Quoted = true
				continue
			}
		}
		// What follows is the same at the start of a field, inside it, and
		// behind its closing quote.
		switch {
		case c == '\n' || c == '\r':
			r.lineEnd(c)
			if at == rowStart {
				return row, nil
			}
			return r.finish()
		case r.isDelim(c) > 0:
			r.start += len(r.delim)
			row.ends = append(row.ends, len(row.text))
			at = fieldStart
		default:
			row.torn = row.torn || at == quoteInQuoted && !utf8.RuneStart(c)
			r.copyPlain()
			at = plain
		}
	}
}

// finish closes the last cell and checks the row.
func (r *Reader) finish() (*Row, error) {
	row := &r.row
	row.ends = append(row.ends, len(row.text))
	if row.wide && !row.valid() {
		return nil, ErrEncoding
	}
	return row, nil
}

// valid reports whether the row was UTF-8 before its delimiters and quotes were
// left out: what stands on both sides of one may make a character that was not
// there.
func (r *Row) valid() bool {
	for _, end := range r.ends {
		if end < len(r.text) && !utf8.RuneStart(r.text[end]) {
			return false
		}
	}
	return !r.torn && utf8.Valid(r.text)
}

// peek returns the next byte, after it has read more when there is none.
func (r *Reader) peek() (byte, bool) {
	if r.start == r.end && !r.fill() {
		return 0, false
	}
	return r.buf[r.start], true
}

// fill reads more bytes behind those that are left.
func (r *Reader) fill() bool {
	if r.err != nil {
		return false
	}
	copy(r.buf, r.buf[r.start:r.end])
	r.start, r.end = 0, r.end-r.start
	for tries := 0; ; tries++ {
		n, err := r.in.Read(r.buf[r.end:])
		r.end += n
		if err != nil {
			r.err = err
		} else if n == 0 && tries == 100 {
			r.err = io.ErrNoProgress
		}
		if n > 0 || r.err != nil {
			return n > 0
		}
	}
}

// isDelim returns the length of the delimiter when it comes next, else 0.
func (r *Reader) isDelim(c byte) int {
	if c != r.delim[0] {
		return 0
	}
	for r.end-r.start < len(r.delim) && r.fill() {
	}
	if bytes.HasPrefix(r.buf[r.start:r.end], r.delim) {
		return len(r.delim)
	}
	return 0
}

// lineEnd takes a line end of one or two bytes.
func (r *Reader) lineEnd(c byte) {
	r.start++
	if c == '\r' {
		if next, ok := r.peek(); ok && next == '\n' {
			r.start++
		}
	}
}

// copyPlain takes the run of bytes up to the next one that may mean something.
// The first byte is taken whatever it is: the caller knows that it is text.
func (r *Reader) copyPlain() {
	var (
		b     = r.buf[r.start:r.end]
		delim = r.delim[0]
		n     = 1
		high  = b[0]
	)
	for n < len(b) && b[n] != delim && b[n] != '\n' && b[n] != '\r' {
		high |= b[n]
		n++
	}
	r.take(b[:n], high)
}

// copyQuoted takes the run of bytes up to the next quote or carriage return.
func (r *Reader) copyQuoted() {
	var (
		b    = r.buf[r.start:r.end]
		n    int
		high byte
	)
	for n < len(b) && b[n] != '"' && b[n] != '\r' {
		high |= b[n]
		n++
	}
	r.take(b[:n], high)
}

func (r *Reader) take(b []byte, high byte) {
	r.row.text = append(r.row.text, b...)
	r.row.wide = r.row.wide || high >= utf8.RuneSelf
	r.start += len(b)
}
