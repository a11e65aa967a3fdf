package xmldecode

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/airgen/airgen/runtime/decode"
)

// lexer splits a document into tags and text. It keeps as much of the document
// as one tag, or one run of text, needs.
type lexer struct {
	in         io.Reader
	buf        []byte
	start, end int
	err        error
	offset     int64 // of buf[0] in the document

	text       []byte // of tokenText
	name       []byte // of tokenStart and tokenEnd
	attrs      []attribute
	selfClosed bool

	depth    int  // open elements; set by the builder
	rooted   bool // there has been an element
	begun    bool // something has been read
	doctype  bool
	entities map[string]string
	lenient  bool // entities may be declared where we do not look
}

// attribute is one attribute of a tag, its value decoded.
type attribute struct{ name, value []byte }

type token uint8

const (
	tokenEOF token = iota
	tokenText
	tokenStart
	tokenEnd
)

// SyntaxError says where a document stops being well-formed.
type SyntaxError struct {
	Offset    int64
	Problem   string
	Truncated bool // the document ended too early
}

// Error gives the problem and its place.
func (e *SyntaxError) Error() string {
	return fmt.Sprintf("invalid XML at byte %d: %s", e.Offset, e.Problem)
}

// Is makes the error match decode.ErrMalformed.
func (e *SyntaxError) Is(target error) bool { return target == decode.ErrMalformed }

// Unwrap makes errors.Is(err, io.ErrUnexpectedEOF) hold for a document that was
// cut off.
func (e *SyntaxError) Unwrap() error {
	if e.Truncated {
		return io.ErrUnexpectedEOF
	}
	return nil
}

func newLexer(in io.Reader) *lexer {
	return &lexer{in: in, buf: make([]byte, 32<<10)}
}

func (l *lexer) flaw(problem string) error {
	return &SyntaxError{Offset: l.offset + int64(l.start), Problem: problem}
}

func (l *lexer) truncated(problem string) error {
	if l.err != nil && !errors.Is(l.err, io.EOF) {
		return l.err
	}
	return &SyntaxError{Offset: l.offset + int64(l.end), Problem: problem, Truncated: true}
}

// rest is what has been read and not used.
func (l *lexer) rest() []byte { return l.buf[l.start:l.end] }

// fill reads more behind the rest; it reports false at the end.
func (l *lexer) fill() bool {
	if l.err != nil {
		return false
	}
	if l.start > 0 {
		l.offset += int64(l.start)
		copy(l.buf, l.rest())
		l.start, l.end = 0, l.end-l.start
	}
	if l.end == len(l.buf) {
		l.buf = append(l.buf, make([]byte, len(l.buf))...)
	}
	for tries := 0; l.err == nil; tries++ {
		n, err := l.in.Read(l.buf[l.end:])
		l.end += n
		l.err = err
		if n > 0 {
			return true
		}
		if tries == 100 {
			l.err = io.ErrNoProgress
		}
	}
	return false
}

// find returns the offset in rest of a mark at or behind from, -1 when the
// document ends before it.
func (l *lexer) find(mark string, from int) int {
	for {
		rest := l.rest()
		if from < len(rest) {
			if i := bytes.Index(rest[from:], []byte(mark)); i >= 0 {
				return from + i
			}
			from = max(from, len(rest)-len(mark)+1)
		}
		if !l.fill() {
			return -1
		}
	}
}

// has tells whether the rest starts with a text.
func (l *lexer) has(text string) bool {
	for len(l.rest()) < len(text) && l.fill() {
	}
	return bytes.HasPrefix(l.rest(), []byte(text))
}

// next reads the next token.
func (l *lexer) next() (token, error) {
	if !l.begun {
		l.begun = true
		if l.has("\ufeff") {
			l.start += 3
		}
		if l.has("<?xml") && l.blankAt(5) {
			if err := l.declaration(); err != nil {
				return 0, err
			}
		}
	}
	for {
		if l.start == l.end && !l.fill() {
			if !errors.Is(l.err, io.EOF) {
				return 0, l.err
			}
			return tokenEOF, nil
		}
		if l.rest()[0] != '<' {
			more, err := l.characters()
			if err != nil || more {
				return tokenText, err
			}
			continue
		}
		switch {
		case l.has("</"):
			return tokenEnd, l.endTag()
		case l.has("<!--"):
			if err := l.comment(); err != nil {
				return 0, err
			}
		case l.has("<![CDATA["):
			return tokenText, l.cdata()
		case l.has("<!DOCTYPE"):
			if err := l.declareTypes(); err != nil {
				return 0, err
			}
		case l.has("<?"):
			if err := l.instruction(); err != nil {
				return 0, err
			}
		default:
			return tokenStart, l.startTag()
		}
	}
}

func (l *lexer) blankAt(i int) bool {
	for len(l.rest()) <= i {
		if !l.fill() {
			return false
		}
	}
	return isBlank(l.rest()[i])
}

// characters reads text up to the next tag. It reports false for blanks outside
// the root element.
func (l *lexer) characters() (bool, error) {
	i := l.find("<", 0)
	if i < 0 {
		i = len(l.rest())
		if l.err != nil && !errors.Is(l.err, io.EOF) {
			return false, l.err
		}
	}
	raw := l.rest()[:i]
	if l.depth == 0 {
		if len(bytes.Trim(raw, " \t\r\n")) > 0 {
			return false, l.flaw("text outside the root element")
		}
		l.start += i
		return false, nil
	}
	if bytes.Contains(raw, []byte("]]>")) {
		return false, l.flaw("]]> in text")
	}
	var err error
	if l.text, err = l.appendText(l.text[:0], raw, false); err != nil {
		return false, err
	}
	l.start += i
	return true, nil
}

func (l *lexer) cdata() error {
	if l.depth == 0 {
		return l.flaw("text outside the root element")
	}
	i := l.find("]]>", len("<![CDATA["))
	if i < 0 {
		return l.truncated("a CDATA section has no end")
	}
	raw := l.rest()[len("<![CDATA["):i]
	if err := l.check(raw); err != nil {
		return err
	}
	l.text = appendLines(l.text[:0], raw)
	l.start += i + 3
	return nil
}

func (l *lexer) comment() error {
	i := l.find("--", 4)
	if i < 0 {
		return l.truncated("a comment has no end")
	}
	for len(l.rest()) < i+3 {
		if !l.fill() {
			return l.truncated("a comment has no end")
		}
	}
	if l.rest()[i+2] != '>' {
		return l.flaw("two dashes in a comment")
	}
	if err := l.check(l.rest()[4:i]); err != nil {
		return err
	}
	l.start += i + 3
	return nil
}

func (l *lexer) instruction() error {
	i := l.find("?>", 2)
	if i < 0 {
		return l.truncated("a processing instruction has no end")
	}
	raw := l.rest()[2:i]
	n := nameLen(raw)
	if n == 0 || n < len(raw) && !isBlank(raw[n]) {
		return l.flaw("a processing instruction without a name")
	}
	if bytes.EqualFold(raw[:n], []byte("xml")) {
		return l.flaw("an XML declaration that is not at the start")
	}
	if err := l.check(raw); err != nil {
		return err
	}
	l.start += i + 2
	return nil
}
