package jsonspan

import "io"

// window reads a walker's text piece by piece. It also writes down the root of
// the page, without its records: what a paginator may still ask for once the
// page has gone by. All its methods do nothing on a nil window, that is for a
// page in memory.
type window struct {
	src   io.Reader
	limit int // bytes of root to keep at most
	root  []byte
	left  []string // members that were too large to keep
	whole bool     // root is complete
	bare  int      // length of root in front of the last key
}

// refill moves what has to stay to the front of the buffer and fills the rest,
// after doubling the buffer when there is none. A short read does not end it:
// the text is worked on in full buffers.
func (w *walker) refill() error {
	from := w.pos
	if w.keep >= 0 && w.keep < from {
		from = w.keep
	}
	n := copy(w.buf[:cap(w.buf)], w.buf[from:])
	w.gone += int64(from)
	w.pos -= from
	w.base -= from
	if w.keep >= 0 {
		w.keep -= from
	}
	if n == cap(w.buf) {
		grown := make([]byte, 2*n)
		copy(grown, w.buf[:n])
		w.buf = grown
	}
	w.buf = w.buf[:cap(w.buf)]
	for stalls := 0; n < len(w.buf); {
		m, err := w.input.src.Read(w.buf[n:])
		n += m
		if err == io.EOF {
			w.final = true
			break
		}
		if err != nil {
			w.buf = w.buf[:n]
			return err
		}
		if m > 0 {
			stalls = 0
		} else if stalls++; stalls == 100 {
			w.buf = w.buf[:n]
			return io.ErrNoProgress
		}
	}
	w.buf = w.buf[:n]
	return nil
}

// pass checks a value that is no record. It becomes part of the root as long
// as there is room; otherwise it goes by without being held.
func (w *walker) pass() error {
	in := w.input
	w.skim(w.nest)
	if !in.whole {
		w.keep = w.pos
	}
	for {
		p, r := w.run(w.buf, w.pos, w.final)
		w.pos = p
		if w.keep >= 0 && p-w.keep > in.limit-len(in.root) {
			w.keep = -1
			in.leave()
		}
		switch {
		case r == done:
			if w.keep >= 0 {
				in.value(w.buf[w.keep:p])
				w.keep = -1
			}
			return nil
		case r == bad:
			return w.fail(w.problem)
		case w.final:
			w.pos = len(w.buf)
			return w.truncated()
		}
		if err := w.refill(); err != nil {
			return err
		}
	}
}

// open notes that an object or a list begins on the path.
func (in *window) open(bracket byte) {
	if in != nil && !in.whole {
		in.comma()
		in.root = append(in.root, bracket)
	}
}

// shut notes its end.
func (in *window) shut(bracket byte) {
	if in != nil && !in.whole {
		in.root = append(in.root, bracket)
	}
}

// key notes a key on the path.
func (in *window) key(raw []byte) {
	if in != nil && !in.whole {
		in.bare = len(in.root)
		in.comma()
		in.root = append(append(in.root, raw...), ':')
	}
}

// value notes a value on the path.
func (in *window) value(raw []byte) {
	if in != nil && !in.whole {
		in.comma()
		in.root = append(in.root, raw...)
	}
}

// comma separates what follows from a value in front of it.
func (in *window) comma() {
	if n := len(in.root); n > 0 && in.root[n-1] != '{' && in.root[n-1] != '[' && in.root[n-1] != ':' {
		in.root = append(in.root, ',')
	}
}

// leave gives up on a value that is too large: the member goes, with its key.
// In a list, null takes its place.
func (in *window) leave() {
	n := len(in.root)
	if n == 0 || in.root[n-1] != ':' {
		in.value([]byte("null"))
		return
	}
	raw := in.root[in.bare : n-1]
	if raw[0] == ',' {
		raw = raw[1:]
	}
	name, _ := Unquote(raw)
	in.left = append(in.left, name)
	in.root = in.root[:in.bare]
}

// rootEnds notes that the root is complete: more items of a page that is a
// list do not belong to it.
func (in *window) rootEnds() {
	if in != nil {
		in.whole = true
	}
}
