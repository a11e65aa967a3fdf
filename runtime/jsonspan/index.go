package jsonspan

import (
	"iter"
	"math"
)

// Reader finds the records of a page in memory. Index is the one in use; the
// package reference holds a slower one, built on a general JSON library, that
// says the same.
type Reader interface {
	// Read checks all of page and finds the records at path. The page is
	// borrowed until the next Read.
	Read(page []byte, path Path) error
	// Len is the number of records found, of whatever kind.
	Len() int
	// Item is record i. It is lent until the next Read.
	Item(i int) Item
	// Root is what a paginator sees of the page.
	Root() Root
}

// Root is the part of a page that a paginator's response means: the page, or
// its first item when the page is a list.
type Root struct {
	// Raw is the text; empty for a page that is null or an empty list, which
	// read as {}, and for one that could not be read.
	Raw []byte
	// Members are where the members of Raw stand when it is an object, in their
	// order and with repeated keys as they occur.
	Members []MemberSpan
	// Left names the members that a Stream did not keep because of their size.
	Left []string
}

// Lookup finds a member of the root without a second pass over the page. The
// last of repeated keys wins.
func (r Root) Lookup(key string) (value []byte, ok bool) {
	for i := len(r.Members) - 1; i >= 0; i-- {
		m := r.Members[i]
		if KeyIs(r.Raw[m.Key:m.KeyEnd], key) {
			return r.Raw[m.Value:m.End], true
		}
	}
	return nil, false
}

// Index finds the records of one page after the other, and reuses its memory
// from page to page. The zero Index is ready for use. It must not be copied.
//
// The rules are DpathExtractor's. The path is searched in the page, or in each
// item of a page that is a list. What it finds counts as records: the items of
// a list, whatever they are; another value unless Python holds it for false;
// with a segment "*", every match as it is. Empty keys, for which dpath raises
// an error wherever they occur, are keys like any other here.
type Index struct {
	w       walker
	page    []byte
	records []span
}

// span is one record: its text, and where its keys begin among those of all.
type span struct {
	start, end uint32
	keys       uint32
	flags      Flags
}

// Read implements Reader. The whole page has been checked when it returns nil.
// Its errors are a *SyntaxError for a page that is not JSON, ErrManyMatches,
// ErrTwoDeep and ErrTooLarge; after an error there are no records.
func (x *Index) Read(page []byte, path Path) error {
	x.reset(page, path)
	if len(page) > math.MaxUint32 {
		x.page = nil
		return ErrTooLarge
	}
	if path.negative || path.deep {
		x.w.path, x.w.slow = nowhere, true
	}
	err := x.w.document()
	if err == nil && x.w.slow {
		err = x.find(path)
	}
	if err == nil && x.w.ambiguous {
		err = ErrManyMatches
	}
	if err != nil {
		x.reset(nil, Path{})
	}
	return err
}

func (x *Index) reset(page []byte, path Path) {
	x.page = page
	x.records = x.records[:0]
	w := &x.w
	w.buf, w.pos, w.final, w.keep, w.nest = page, 0, true, -1, 0
	w.path, w.out = path, x
	w.found, w.ambiguous, w.slow = 0, false, false
	w.keys, w.members, w.root = w.keys[:0], w.members[:0], [2]int{}
}

// nowhere is a path that matches nothing: an index that no page can have.
var nowhere = Path{}.ThenIndex(math.MaxInt)

// Len implements Reader.
func (x *Index) Len() int { return len(x.records) }

// Item implements Reader.
func (x *Index) Item(i int) Item {
	r := &x.records[i]
	last := len(x.w.keys)
	if i+1 < len(x.records) {
		last = int(x.records[i+1].keys)
	}
	return Item{
		Raw:   x.page[r.start:r.end:r.end],
		Keys:  x.w.keys[r.keys:last:last],
		Flags: r.flags,
	}
}

// All yields the records in their order.
func (x *Index) All() iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for i := range x.records {
			if !yield(x.Item(i)) {
				return
			}
		}
	}
}

// Root implements Reader.
func (x *Index) Root() Root {
	from, to := x.w.root[0], x.w.root[1]
	r := Root{Raw: x.page[from:to:to]}
	if KindOf(r.Raw) != Object {
		return r
	}
	if len(x.w.members) == 0 {
		x.w.members = AppendMembers(x.w.members, r.Raw)
	}
	r.Members = x.w.members
	return r
}

// find takes the records of a page that needs dpath's general rules. The page
// has been checked.
func (x *Index) find(path Path) error {
	w := &x.w
	x.records, w.keys, w.ambiguous = x.records[:0], w.keys[:0], false
	bodies := func(yield func([]byte) bool) { yield(x.page) }
	if root := x.page[skipSpace(x.page, 0):]; KindOf(root) == Array {
		bodies = Elements(root)
	}
	for body := range bodies {
		found, err := path.Find(body)
		if err != nil {
			return err
		}
		if !path.star && len(found) > 1 {
			return ErrManyMatches
		}
		for _, value := range found {
			if err := x.take(value, path.star); err != nil {
				return err
			}
		}
	}
	return nil
}

// take reads a value that was found in the page as target does.
func (x *Index) take(value []byte, any bool) error {
	w := &x.w
	w.pos = cap(x.page) - cap(value) // value is a part of page, and nobody has cut its capacity
	w.found = 0
	if any {
		return w.record(true)
	}
	return w.target(w.buf[w.pos])
}

func (x *Index) record(start, end int) bool {
	w := &x.w
	flags := w.flags
	if x.page[start] != '{' {
		flags |= NotObject
		w.keys = w.keys[:w.noted]
	}
	x.records = append(x.records, span{uint32(start), uint32(end), uint32(w.noted), flags})
	return true
}

func (x *Index) mark() int { return len(x.records) }

func (x *Index) drop(mark int) error {
	if mark < len(x.records) {
		x.w.keys = x.w.keys[:x.records[mark].keys]
		x.records = x.records[:mark]
	}
	return nil
}
