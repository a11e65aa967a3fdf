package xmldecode

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"unicode/utf8"

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

// declaration skips <?xml … ?>; the encoding in it does not count, because the
// text has been decoded by then.
func (l *lexer) declaration() error {
	i := l.find("?>", 5)
	if i < 0 {
		return l.truncated("the XML declaration has no end")
	}
	if !validDeclaration(l.rest()[5:i]) {
		return l.flaw("a malformed XML declaration")
	}
	l.start += i + 2
	return nil
}

// validDeclaration checks what stands between <?xml and ?>: a version, and after
// it, when they are there, the encoding and whether the document stands alone.
func validDeclaration(raw []byte) bool {
	names := []string{"version", "encoding", "standalone"}
	for first := true; ; first = false {
		rest := trimBlank(raw)
		if len(rest) == 0 {
			return !first
		}
		n := nameLen(rest)
		i := slices.Index(names, string(rest[:n]))
		if len(rest) == len(raw) || i < 0 || first && i > 0 {
			return false
		}
		names = names[i+1:]
		rest = trimBlank(rest[n:])
		if len(rest) == 0 || rest[0] != '=' {
			return false
		}
		rest = trimBlank(rest[1:])
		if len(rest) == 0 || rest[0] != '"' && rest[0] != '\'' {
			return false
		}
		end := bytes.IndexByte(rest[1:], rest[0])
		if end < 1 || !validPseudo(rest[1:1+end]) {
			return false
		}
		raw = rest[2+end:]
	}
}

// validPseudo tells whether a value of the declaration has legal characters.
func validPseudo(value []byte) bool {
	for _, c := range value {
		if c|0x20 < 'a' || c|0x20 > 'z' {
			if (c < '0' || c > '9') && c != '.' && c != '_' && c != '-' && c != ':' {
				return false
			}
		}
	}
	return true
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

func (l *lexer) endTag() error {
	i := l.find(">", 2)
	if i < 0 {
		return l.truncated("an end tag has no end")
	}
	raw := l.rest()[2:i]
	n := nameLen(raw)
	if n == 0 || len(bytes.Trim(raw[n:], " \t\r\n")) > 0 {
		return l.flaw("a malformed end tag")
	}
	l.name = append(l.name[:0], raw[:n]...)
	l.start += i + 1
	return nil
}

// startTag reads a start tag and its attributes. The slices it leaves in name
// and attrs are lent until the next token.
func (l *lexer) startTag() error {
	length, err := l.tagLen()
	if err != nil {
		return err
	}
	raw := l.rest()[1 : length-1]
	if l.selfClosed = len(raw) > 0 && raw[len(raw)-1] == '/'; l.selfClosed {
		raw = raw[:len(raw)-1]
	}
	n := nameLen(raw)
	if n == 0 {
		return l.flaw("a tag without a name")
	}
	l.name = append(l.name[:0], raw[:n]...)
	l.attrs = l.attrs[:0]
	l.text = l.text[:0]
	raw = raw[n:]
	for {
		rest := trimBlank(raw)
		if len(rest) == 0 {
			break
		}
		if len(rest) == len(raw) {
			return l.flaw("no blank before an attribute")
		}
		if raw, err = l.attribute(rest); err != nil {
			return err
		}
	}
	l.start += length
	return nil
}

// tagLen finds the end of the tag that starts the rest: the first ">" outside
// of quotes.
func (l *lexer) tagLen() (int, error) {
	var quote byte
	for i := 1; ; i++ {
		if i == len(l.rest()) && !l.fill() {
			return 0, l.truncated("a tag has no end")
		}
		switch c := l.rest()[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i + 1, nil
		}
		if l.rest()[i] == '<' {
			return 0, l.flaw("< inside a tag")
		}
	}
}

// attribute reads one attribute and returns what follows it.
func (l *lexer) attribute(raw []byte) ([]byte, error) {
	n := nameLen(raw)
	if n == 0 {
		return nil, l.flaw("an attribute without a name")
	}
	name := raw[:n]
	raw = trimBlank(raw[n:])
	if len(raw) == 0 || raw[0] != '=' {
		return nil, l.flaw("an attribute without a value")
	}
	raw = trimBlank(raw[1:])
	if len(raw) == 0 || raw[0] != '"' && raw[0] != '\'' {
		return nil, l.flaw("an attribute value without quotes")
	}
	end := bytes.IndexByte(raw[1:], raw[0])
	if end < 0 {
		return nil, l.flaw("an attribute value without its closing quote")
	}
	from := len(l.text)
	var err error
	if l.text, err = l.appendText(l.text, raw[1:1+end], true); err != nil {
		return nil, err
	}
	l.attrs = append(l.attrs, attribute{name: name, value: l.text[from:len(l.text):len(l.text)]})
	return raw[2+end:], nil
}

func trimBlank(b []byte) []byte {
	for len(b) > 0 && isBlank(b[0]) {
		b = b[1:]
	}
	return b
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }

// nameLen is the length of the XML name at the start of b. Above ASCII every
// letter counts as one that a name may have.
func nameLen(b []byte) int {
	for i, c := range b {
		switch {
		case c|0x20 >= 'a' && c|0x20 <= 'z', c == '_', c == ':', c >= utf8.RuneSelf:
		case i > 0 && (c >= '0' && c <= '9' || c == '-' || c == '.'):
		default:
			return i
		}
	}
	return len(b)
}
