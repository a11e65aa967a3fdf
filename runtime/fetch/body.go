package fetch

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"

	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"
)

// decodeError is a body whose content encoding is broken.
type decodeError struct {
	encoding string
	err      error
}

func (e *decodeError) Error() string { return "broken " + e.encoding + " body: " + e.err.Error() }
func (e *decodeError) Unwrap() error { return e.err }

// Decoding undoes a content encoding. Closing what it gives leaves the body open.
type Decoding func(body io.Reader) (io.ReadCloser, error)

// inflater keeps the gzip readers of past bodies, whose tables are large.
type inflater struct {
	gzip sync.Pool
	more map[string]Decoding
}

// decoded undoes the content encodings of a body, the last one first. done
// gives what was borrowed back; the body itself stays open.
func (f *inflater) decoded(header http.Header, body io.Reader) (src io.Reader, done func(), err error) {
	done = func() {}
	named := header["Content-Encoding"]
	if len(named) == 0 {
		return body, done, nil
	}
	encodings := strings.Split(strings.ToLower(strings.Join(named, ",")), ",")
	for i := len(encodings) - 1; i >= 0; i-- {
		switch encoding := strings.TrimSpace(encodings[i]); encoding {
		case "", "identity":
		case "gzip", "x-gzip":
			r := &gunzip{pool: &f.gzip, src: body}
			inner := done
			done = func() { r.giveBack(); inner() }
			body = r
		case "deflate":
			body = &inflate{src: body}
		default:
			decode := f.more[encoding]
			if decode == nil {
				return nil, done, &decodeError{encoding, errors.New("this content encoding was not asked for")}
			}
			r := &extraBody{encoding: encoding, decode: decode, src: body}
			inner := done
			done = func() { r.close(); inner() }
			body = r
		}
	}
	return body, done, nil
}

// gunzip reads a gzip body. A body of no bytes at all is empty, not broken, and
// what follows a complete stream without being one is ignored, as urllib3 does.
type gunzip struct {
	pool    *sync.Pool
	src     io.Reader
	machine *machine
	end     error
}

// machine is what unpacking needs, and what is worth keeping.
type machine struct {
	buffer *bufio.Reader
	zip    gzip.Reader
}

func (g *gunzip) Read(p []byte) (int, error) {
	if g.end == nil && g.machine == nil {
		g.start()
	}
	if g.end != nil {
		return 0, g.end
	}
	n, err := g.machine.zip.Read(p)
	switch {
	case errors.Is(err, io.EOF):
		g.member()
	case err != nil:
		g.end = brokenBody("gzip", err)
	}
	if n > 0 {
		return n, nil
	}
	return 0, g.end
}

func (g *gunzip) start() {
	m, ok := g.pool.Get().(*machine)
	if !ok {
		m = &machine{buffer: bufio.NewReader(nil)}
	}
	m.buffer.Reset(g.src)
	g.machine = m
	if _, err := m.buffer.Peek(1); errors.Is(err, io.EOF) {
		g.end = io.EOF
		return
	}
	g.open()
}

// member goes on to the next stream of the body, if there is one.
func (g *gunzip) member() {
	magic, err := g.machine.buffer.Peek(2)
	switch {
	case err != nil && !errors.Is(err, io.EOF):
		g.end = err
	case string(magic) != "\x1f\x8b":
		g.end = io.EOF
	default:
		g.open()
	}
}

func (g *gunzip) open() {
	if err := g.machine.zip.Reset(g.machine.buffer); err != nil {
		g.end = brokenBody("gzip", err)
		return
	}
	g.machine.zip.Multistream(false)
}

func (g *gunzip) giveBack() {
	if g.machine != nil {
		g.machine.buffer.Reset(nil)
		g.pool.Put(g.machine)
		g.machine, g.end = nil, io.ErrClosedPipe
	}
}

// inflate reads a deflate body. The standard means zlib by that, some servers
// send bare deflate; the first bytes tell.
type inflate struct {
	src io.Reader
	zip io.Reader
}

func (f *inflate) Read(p []byte) (int, error) {
	if f.zip == nil {
		buffered := bufio.NewReader(f.src)
		head, err := buffered.Peek(2)
		switch {
		case len(head) == 0 && errors.Is(err, io.EOF):
			return 0, io.EOF
		case len(head) == 2 && head[0]&0x0f == 8 && (uint(head[0])<<8|uint(head[1]))%31 == 0:
			if f.zip, err = zlib.NewReader(buffered); err != nil {
				return 0, brokenBody("deflate", err)
			}
		default:
			f.zip = flate.NewReader(buffered)
		}
	}
	n, err := f.zip.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		err = brokenBody("deflate", err)
	}
	return n, err
}

// extraBody reads a body in an encoding that Options.Encodings brought.
type extraBody struct {
	encoding string
	decode   Decoding
	src      io.Reader
	plain    io.ReadCloser
}

func (f *extraBody) Read(p []byte) (n int, err error) {
	if f.plain == nil {
		if f.plain, err = f.decode(f.src); err != nil {
			return 0, brokenBody(f.encoding, err)
		}
	}
	n, err = f.plain.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		err = brokenBody(f.encoding, err)
	}
	return n, err
}

func (f *extraBody) close() {
	if f.plain != nil {
		f.plain.Close()
	}
}

// brokenBody tells broken data from a connection that broke: only the first is
// a matter of the encoding.
func brokenBody(encoding string, err error) error {
	var network *networkError
	if errors.As(err, &network) {
		return err
	}
	return &decodeError{encoding, err}
}

// networkError marks errors that came out of the connection while a body was
// being read.
type networkError struct{ err error }

func (e *networkError) Error() string { return fmt.Sprintf("the body broke off: %v", e.err) }
func (e *networkError) Unwrap() error { return e.err }

// wire is a body as it arrives: it counts, restarts the idle timer with every
// piece, and marks errors as those of the connection.
type wire struct {
	body     io.ReadCloser
	guard    *guard
	counters *Counters
}

func (w *wire) Read(p []byte) (int, error) {
	began := w.counters.Wait(WaitAPI)
	n, err := w.body.Read(p)
	w.counters.Proceed(WaitAPI, began)
	w.counters.bytes.Add(int64(n))
	if err == nil {
		w.guard.idle()
		return n, nil
	}
	if !errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = &networkError{w.guard.reason(err)}
	}
	return n, err
}
