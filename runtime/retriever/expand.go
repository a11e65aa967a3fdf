package retriever

import (
	"iter"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
)

// Expand is a RecordExpander: the items of a list inside a record become the
// records.
type Expand struct {
	// Path leads to the list, or lists: its segments may be globs.
	Path []string
	// KeepOriginal puts the record that was expanded under "original_record".
	KeepOriginal bool
	// ParentWhenEmpty emits the record itself when it has no items.
	ParentWhenEmpty bool
	// MergeParent puts the other members of the record below each item's own.
	MergeParent bool
	// ParentFields are copied from the record into each item.
	ParentFields []ParentField
	// Truncated leads to the flag that tells of a list that is not complete, and
	// Complete fetches all of it. Both may be nil.
	Truncated []string
	Complete  func(parent py.Value) iter.Seq2[py.Value, error]
}

// ParentField is one value that is copied; a missing one is copied as null.
type ParentField struct{ From, To []string }

// expander is a prepared Expand.
type expander struct {
	Expand
	path      jsonspan.Path
	truncated jsonspan.Path
	from      []jsonspan.Path
}

func newExpander(x *Expand) *expander {
	e := &expander{Expand: *x, path: jsonspan.NewPath(x.Path...), truncated: jsonspan.NewPath(x.Truncated...)}
	for _, f := range x.ParentFields {
		e.from = append(e.from, jsonspan.NewPath(f.From...))
	}
	return e
}

// carries tells whether items get something of their parent.
func (e *expander) carries() bool { return e.KeepOriginal || e.MergeParent || len(e.ParentFields) > 0 }

// each hands out the items of a record. It reports whether more are wanted.
func (e *expander) each(p *Page, parent jsonspan.Item, found func(jsonspan.Item) bool) (bool, error) {
	if parent.Flags&jsonspan.NotObject != 0 || e.path.Len() == 0 {
		return found(parent), nil
	}
	x := &p.expansion
	x.begin(e, parent.Raw)
	if e.Complete != nil && e.isTruncated(parent.Raw) {
		some := false
		for value, err := range e.Complete(py.JSON(parent.Raw)) {
			if err == nil {
				x.text, err = value.AppendJSON(x.text[:0])
			}
			if err != nil {
				return false, err
			}
			some = true
			if more, err := x.emit(x.text, found); !more || err != nil {
				return false, err
			}
		}
		if some {
			return true, nil
		}
	}
	lists, err := e.path.Find(parent.Raw)
	if err != nil {
		return false, err
	}
	empty := true
	for _, list := range lists {
		if jsonspan.KindOf(list) != jsonspan.Array {
			continue
		}
		for raw := range jsonspan.Elements(list) {
			empty = false
			if more, err := x.emit(raw, found); !more || err != nil {
				return false, err
			}
		}
	}
	if empty && e.ParentWhenEmpty {
		return found(parent), nil
	}
	return true, nil
}

func (e *expander) isTruncated(parent []byte) bool {
	value, ok := e.truncated.First(parent)
	return ok && py.JSON(value).Truth()
}

// expansion makes the items of one record after the other.
type expansion struct {
	*expander
	parent []byte
	base   []byte // the parent without its lists
	rec    record.Record
	inner  single // what rec is made of
	outer  single // what is handed out
	text   []byte
	merged []byte
	out    []byte
}

// begin prepares for the items of a record.
func (x *expansion) begin(e *expander, parent []byte) {
	x.expander, x.parent = e, parent
	if e.MergeParent {
		x.base = without(x.base[:0], parent, e.path, 0)
	}
}

// emit hands out one item with what it gets of its parent.
func (x *expansion) emit(raw []byte, found func(jsonspan.Item) bool) (bool, error) {
	if x.carries() {
		var err error
		if raw, err = x.dress(raw); err != nil {
			return false, err
		}
	}
	item, err := x.outer.of(raw)
	if err != nil {
		return false, err
	}
	return found(item), nil
}

// dress puts the parent's part into an item: first what lies below the item's
// own members, then the copies, then the parent itself.
func (x *expansion) dress(raw []byte) ([]byte, error) {
	if jsonspan.KindOf(raw) != jsonspan.Object {
		raw = append(append([]byte(`{"value":`), raw...), '}')
	}
	if x.MergeParent {
		x.merged = appendMerged(x.merged[:0], [][]byte{x.base, raw}, false)
		raw = x.merged
	}
	item, err := x.inner.of(raw)
	if err != nil {
		return nil, err
	}
	x.rec.Set(item)
	for i, f := range x.ParentFields {
		value := py.None
		if at, ok := x.from[i].First(x.parent); ok {
			value = py.JSON(at)
		}
		if err := x.rec.Add(f.To, value); err != nil {
			return nil, err
		}
	}
	if x.KeepOriginal {
		if err := x.rec.Add([]string{"original_record"}, py.JSON(x.parent)); err != nil {
			return nil, err
		}
	}
	x.out, err = x.rec.AppendAll(x.out[:0])
	return x.out, err
}

// without copies a value and leaves out the lists that the rest of a path leads
// to.
func without(dst, value []byte, path jsonspan.Path, i int) []byte {
	switch jsonspan.KindOf(value) {
	case jsonspan.Object:
		dst = append(dst, '{')
		for key, member := range jsonspan.Members(value) {
			name, _ := jsonspan.Unquote(key)
			dst = withoutMember(dst, key, member, path, i, path.MatchKey(i, name))
		}
		return append(dst, '}')
	case jsonspan.Array:
		n := 0
		for range jsonspan.Elements(value) {
			n++
		}
		dst = append(dst, '[')
		at := 0
		for element := range jsonspan.Elements(value) {
			dst = withoutMember(dst, nil, element, path, i, path.MatchIndex(i, at, n))
			at++
		}
		return append(dst, ']')
	}
	return append(dst, value...)
}

func withoutMember(dst, key, value []byte, path jsonspan.Path, i int, match bool) []byte {
	last := i == path.Len()-1
	if match && last && jsonspan.KindOf(value) == jsonspan.Array {
		return dst
	}
	if c := dst[len(dst)-1]; c != '{' && c != '[' {
		dst = append(dst, ',')
	}
	if key != nil {
		dst = append(append(dst, key...), ':')
	}
	if match && !last {
		return without(dst, value, path, i+1)
	}
	return append(dst, value...)
}
