package jsonspan

import (
	"errors"
	"strconv"
)

// walker goes through a page from its first byte to its last, hands out the
// records below a path, and checks all the rest on the way. It works on a page
// in memory, or on the window that a Stream moves over its input: whatever
// reads on may move the bytes in buf, so what must survive is kept as an
// offset, and keep says from where on.
type walker struct {
	scanner
	buf   []byte
	pos   int
	final bool    // buf holds the rest of the text
	gone  int64   // bytes of the text in front of buf
	keep  int     // start of what has to stay in buf; negative: nothing
	input *window // where more of the text comes from; nil for a page in memory
	path  Path
	nest  int // arrays and objects around pos

	found     int  // matches of the path in the current body
	ambiguous bool // a path with globs but without "*" matched twice
	slow      bool // the records are for Find to tell; see object

	out     sink
	root    [2]int       // the page, or its first item when it is a list
	members []MemberSpan // of root, when it is an object that the path leads into
}

// sink takes the records that a walker finds.
type sink interface {
	// record takes the one at buf[start:end] whose keys are those noted since
	// noted. It returns false when no more are wanted.
	record(start, end int) bool
	// mark and drop are for a repeated key of the path: what was found since
	// the mark goes, as the last value wins. A sink that has let it go already
	// returns an error.
	mark() int
	drop(mark int) error
}

// errStopped ends a walk whose sink has had enough.
var errStopped = errors.New("no more records wanted")

// document reads the whole text.
func (w *walker) document() error {
	c, err := w.peek()
	if err != nil {
		return err
	}
	switch {
	case c == '[':
		err = w.bodies()
	case c == 0xef && w.gone+int64(w.pos) == 0:
		err = w.fail("a byte order mark")
	default:
		w.root[0] = w.pos
		err = w.body()
		w.root[1] = w.pos
		if c == 'n' {
			w.noRoot()
		}
	}
	if err != nil {
		return err
	}
	if c, err = w.peek(); err == nil && c != 0 {
		err = w.fail("more text behind the end of the page")
	}
	return err
}

// noRoot makes null, as the CDK's decoder does, read as an empty object.
func (w *walker) noRoot() {
	w.root[1] = w.root[0]
	if w.input != nil {
		w.input.root = w.input.root[:0]
	}
}

// bodies reads a page that is a list: each item is a body of its own, and the
// path starts anew inside it.
func (w *walker) bodies() error {
	w.pos++
	w.nest++
	for first := true; ; first = false {
		if end, err := w.item(first); err != nil || end {
			return err
		}
		start := w.pos
		if err := w.body(); err != nil {
			return err
		}
		if first {
			w.root = [2]int{start, w.pos}
			w.input.rootEnds()
		}
	}
}

// body reads one body: the page, or an item of the page that is a list.
func (w *walker) body() error {
	w.found = 0
	return w.walk(0)
}

// walk reads the value at pos, to which the segments before i have led.
func (w *walker) walk(i int) error {
	c, err := w.peek()
	if err != nil {
		return err
	}
	if i == len(w.path.segments) {
		return w.target(c)
	}
	switch c {
	case '{':
		return w.object(i)
	case '[':
		return w.list(i)
	}
	return w.skip()
}

// object reads an object among whose members segment i chooses.
func (w *walker) object(i int) error {
	seg := &w.path.segments[i]
	mark := w.out.mark()
	var matched map[string]struct{}
	seen := false
	w.input.open('{')
	w.pos++
	w.nest++
	for first := true; ; first = false {
		start, end, last, err := w.member(first)
		if err != nil {
			return err
		}
		if last {
			w.input.shut('}')
			return nil
		}
		w.input.key(w.buf[start:end])
		value := w.pos
		hit := false
		if raw := w.buf[start:end]; !seg.glob {
			hit = !seg.number && KeyIs(raw, seg.text)
			if hit && seen {
				if err := w.out.drop(mark); err != nil {
					return err
				}
				w.found = 0
			}
			seen = seen || hit
		} else if name, _ := UnquoteView(raw); seg.matchKey(name) {
			// The last value of a repeated key takes the place of the first: more
			// than a sink can undo, so Find looks again in the checked text.
			if matched == nil {
				matched = map[string]struct{}{}
			}
			_, repeated := matched[name]
			w.slow = w.slow || repeated
			matched[name] = struct{}{}
			hit = true
		}
		if hit {
			err = w.walk(i + 1)
		} else {
			err = w.skip()
		}
		if err != nil {
			return err
		}
		if w.nest == 1 && w.input == nil {
			at := w.root[0]
			w.members = append(w.members, MemberSpan{start - at, end - at, value - at, w.pos - at})
		}
	}
}

// list reads a list among whose items segment i chooses.
func (w *walker) list(i int) error {
	seg := &w.path.segments[i]
	w.input.open('[')
	w.pos++
	w.nest++
	for n := 0; ; n++ {
		if end, err := w.item(n == 0); err != nil {
			return err
		} else if end {
			w.input.shut(']')
			return nil
		}
		var err error
		if seg.matchIndex(n, 0) {
			err = w.walk(i + 1)
		} else {
			err = w.skip()
		}
		if err != nil {
			return err
		}
	}
}

// target reads a value that the whole path matches, and whose first byte is c.
func (w *walker) target(c byte) error {
	w.found++
	switch {
	case w.path.star:
		return w.record(true)
	case w.path.globs && w.found > 1:
		w.ambiguous = true
	}
	if c == '[' {
		return w.records()
	}
	return w.record(false)
}

// records reads a list whose items are records, whatever they are.
func (w *walker) records() error {
	w.input.open('[')
	w.pos++
	w.nest++
	for first := true; ; first = false {
		if end, err := w.item(first); err != nil {
			return err
		} else if end {
			w.input.shut(']')
			return nil
		}
		start, err := w.value()
		if err != nil {
			return err
		}
		if !w.out.record(start, w.pos) {
			return errStopped
		}
	}
}

// record reads one value that is a record, and, unless any will do, is none
// when Python holds it for false.
func (w *walker) record(any bool) error {
	start, err := w.value()
	if err != nil {
		return err
	}
	w.input.value(w.buf[start:w.pos])
	if !any && falsy(w.buf[start:w.pos], len(w.keys) > w.noted) {
		w.keys = w.keys[:w.noted]
		return nil
	}
	if !w.out.record(start, w.pos) {
		return errStopped
	}
	return nil
}

// falsy tells whether Python holds a value for false; full tells whether an
// object has members.
func falsy(raw []byte, full bool) bool {
	switch KindOf(raw) {
	case Null, False:
		return true
	case Object:
		return !full
	case String:
		return len(raw) == 2
	case Array:
		return skipSpace(raw, 1) == len(raw)-1
	case Number:
		f, err := strconv.ParseFloat(string(raw), 64)
		return err == nil && f == 0
	}
	return false
}
