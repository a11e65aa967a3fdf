// Package reference finds the records of a page with a general JSON library
// instead of jsonspan's own scanner. It refuses to be fast, and it refuses
// what jsontext does not read: NaN, the infinities and lone surrogate escapes.
// Tests hold jsonspan.Index against it; should the own scanner ever stop
// being worth its code, it stands ready as a jsonspan.Reader.
package reference

import (
	"bytes"
	"errors"
	"io"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/airgen/airgen/runtime/jsonspan"
)

// Index is a jsonspan.Reader. The zero Index is ready for use.
type Index struct {
	page    []byte
	src     bytes.Buffer
	dec     jsontext.Decoder
	path    jsonspan.Path
	root    [2]int
	records []span
	keys    []uint32
}

type span struct {
	start, end, keys int
	flags            jsonspan.Flags
}

var _ jsonspan.Reader = (*Index)(nil)

// Read implements jsonspan.Reader.
func (x *Index) Read(page []byte, path jsonspan.Path) error {
	x.page, x.path, x.root = page, path, [2]int{}
	x.records, x.keys = x.records[:0], x.keys[:0]
	x.src = *bytes.NewBuffer(page)
	x.dec.Reset(&x.src, jsontext.AllowDuplicateNames(true))
	err := x.document()
	if err == nil && !path.Streamable() {
		err = x.search()
	}
	if err != nil {
		x.page, x.root, x.records = nil, [2]int{}, nil
	}
	return err
}

// Len implements jsonspan.Reader.
func (x *Index) Len() int { return len(x.records) }

// Item implements jsonspan.Reader.
func (x *Index) Item(i int) jsonspan.Item {
	r, last := x.records[i], len(x.keys)
	if i+1 < len(x.records) {
		last = x.records[i+1].keys
	}
	return jsonspan.Item{Raw: x.page[r.start:r.end], Keys: x.keys[r.keys:last], Flags: r.flags}
}

// Root implements jsonspan.Reader.
func (x *Index) Root() jsonspan.Root {
	raw := x.page[x.root[0]:x.root[1]]
	if string(raw) == "null" && x.page[x.startFrom(0)] == 'n' {
		raw = nil
	}
	return jsonspan.Root{Raw: raw, Members: jsonspan.AppendMembers(nil, raw)}
}

// document reads the page. Paths that cannot be told while reading are left
// to search.
func (x *Index) document() error {
	at := x.start()
	switch kind := x.dec.PeekKind(); {
	case !x.path.Streamable():
		if err := x.dec.SkipValue(); err != nil {
			return x.explain(err)
		}
		if kind == '[' {
			for first := range jsonspan.Elements(x.page) {
				at = cap(x.page) - cap(first)
				x.root = [2]int{at, at + len(first)}
				break
			}
		} else {
			x.root = [2]int{at, int(x.dec.InputOffset())}
		}
	case kind == '[':
		if err := x.bodies(); err != nil {
			return err
		}
	default:
		if err := x.walk(0); err != nil {
			return err
		}
		x.root = [2]int{at, int(x.dec.InputOffset())}
	}
	if _, err := x.dec.ReadToken(); err == io.EOF {
		return nil
	}
	return &jsonspan.SyntaxError{Offset: x.dec.InputOffset(), Problem: "more text behind the end of the page"}
}

func (x *Index) bodies() error {
	if _, err := x.dec.ReadToken(); err != nil {
		return x.explain(err)
	}
	for first := true; x.dec.PeekKind() != ']'; first = false {
		at := x.start()
		if err := x.walk(0); err != nil {
			return err
		}
		if first {
			x.root = [2]int{at, int(x.dec.InputOffset())}
		}
	}
	_, err := x.dec.ReadToken()
	return x.explain(err)
}

// walk reads the value to which the segments before i have led.
func (x *Index) walk(i int) error {
	kind := x.dec.PeekKind()
	if i == x.path.Len() {
		return x.target(kind)
	}
	if kind != '{' && kind != '[' {
		return x.explain(x.dec.SkipValue())
	}
	if _, err := x.dec.ReadToken(); err != nil {
		return x.explain(err)
	}
	mark, n, seen := len(x.records), 0, false
	for x.dec.PeekKind() != kind+2 {
		hit := x.path.MatchIndex(i, n, 0)
		if kind == '{' {
			key, err := x.dec.ReadToken()
			if err != nil {
				return x.explain(err)
			}
			if hit = x.path.MatchKey(i, key.String()); hit && seen && mark < len(x.records) {
				x.keys = x.keys[:x.records[mark].keys]
				x.records = x.records[:mark]
			}
			seen = seen || hit
		}
		n++
		err := error(nil)
		if hit {
			err = x.walk(i + 1)
		} else {
			err = x.explain(x.dec.SkipValue())
		}
		if err != nil {
			return err
		}
	}
	_, err := x.dec.ReadToken()
	return x.explain(err)
}

// target reads a value that the whole path matches.
func (x *Index) target(kind jsontext.Kind) error {
	if kind != '[' {
		at := len(x.records)
		if err := x.record(); err != nil {
			return err
		}
		if falsy(x.Item(at)) {
			x.keys = x.keys[:x.records[at].keys]
			x.records = x.records[:at]
		}
		return nil
	}
	if _, err := x.dec.ReadToken(); err != nil {
		return x.explain(err)
	}
	for x.dec.PeekKind() != ']' {
		if err := x.record(); err != nil {
			return err
		}
	}
	_, err := x.dec.ReadToken()
	return x.explain(err)
}

// record reads one record token by token.
func (x *Index) record() error {
	r := span{start: x.start(), keys: len(x.keys)}
	depth := x.dec.StackDepth()
	if x.dec.PeekKind() != '{' {
		r.flags |= jsonspan.NotObject
	}
	var names map[string]bool
	for {
		at := x.start()
		kind := x.dec.PeekKind()
		tok, err := x.dec.ReadToken()
		if err != nil {
			return x.explain(err)
		}
		inside := r.flags&jsonspan.NotObject == 0 && x.dec.StackDepth() == depth+1
		_, n := x.dec.StackIndex(x.dec.StackDepth())
		switch {
		case kind == '0' && overflows(x.page[at:x.dec.InputOffset()]):
			r.flags |= jsonspan.HasSpecial
		case inside && kind == 'n':
			r.flags |= jsonspan.HasNull
		case inside && kind == '"' && n%2 == 1:
			x.keys = append(x.keys, uint32(at-r.start))
			if bytes.IndexByte(x.page[at:x.dec.InputOffset()], '\\') >= 0 {
				r.flags |= jsonspan.HasEscapedKey
				break
			}
			if names == nil {
				names = map[string]bool{}
			}
			if name := tok.String(); names[name] {
				r.flags |= jsonspan.MayRepeat
			} else {
				names[name] = true
			}
		}
		if x.dec.StackDepth() == depth {
			break
		}
	}
	r.end = int(x.dec.InputOffset())
	if bytes.ContainsAny(x.page[r.start:r.end], "\r\n") {
		r.flags |= jsonspan.HasBreak
	}
	x.records = append(x.records, r)
	return nil
}

// search finds the records of a checked page by dpath's general rules.
func (x *Index) search() error {
	bodies := func(yield func([]byte) bool) { yield(x.page) }
	if x.page[x.startFrom(0)] == '[' {
		bodies = jsonspan.Elements(x.page)
	}
	for body := range bodies {
		values, err := x.path.Find(body)
		if err != nil {
			return err
		}
		if !x.path.All() && len(values) > 1 {
			return jsonspan.ErrManyMatches
		}
		for _, value := range values {
			sub := Index{}
			if err := sub.single(value, x.path.All()); err != nil {
				return err
			}
			base := cap(x.page) - cap(value)
			for i, r := range sub.records {
				keys := len(x.keys)
				x.keys = append(x.keys, sub.Item(i).Keys...)
				x.records = append(x.records, span{r.start + base, r.end + base, keys, r.flags})
			}
		}
	}
	return nil
}

// single reads the one value in page: with all as a record of its own,
// otherwise as what a path has led to.
func (x *Index) single(page []byte, all bool) error {
	x.page = page
	x.src = *bytes.NewBuffer(page)
	x.dec.Reset(&x.src, jsontext.AllowDuplicateNames(true))
	if all {
		return x.record()
	}
	return x.target(x.dec.PeekKind())
}

// start is where the next token starts: behind what separates it from the last.
func (x *Index) start() int { return x.startFrom(int(x.dec.InputOffset())) }

func (x *Index) startFrom(p int) int {
	for p < len(x.page) && (x.page[p] == ',' || x.page[p] == ':' || x.page[p] == ' ' || x.page[p] == '\n' || x.page[p] == '\r' || x.page[p] == '\t') {
		p++
	}
	return p
}

// explain turns jsontext's errors into jsonspan's.
func (x *Index) explain(err error) error {
	if err == nil {
		return nil
	}
	out := &jsonspan.SyntaxError{Offset: x.dec.InputOffset(), Problem: err.Error()}
	var syntactic *jsontext.SyntacticError
	if errors.As(err, &syntactic) {
		out.Offset, out.Problem = syntactic.ByteOffset, syntactic.Err.Error()
	}
	out.Truncated = errors.Is(err, io.ErrUnexpectedEOF) || err == io.EOF
	return out
}

func overflows(number []byte) bool {
	if !bytes.ContainsAny(number, ".eE") {
		return false
	}
	_, err := strconv.ParseFloat(string(number), 64)
	return err != nil
}

func falsy(item jsonspan.Item) bool {
	switch jsonspan.KindOf(item.Raw) {
	case jsonspan.Object:
		return len(item.Keys) == 0
	case jsonspan.Number:
		f, err := strconv.ParseFloat(string(item.Raw), 64)
		return err == nil && f == 0
	}
	text := string(item.Raw)
	return text == "null" || text == "false" || text == `""`
}
