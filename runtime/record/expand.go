package record

import (
	"context"
	"fmt"
	"iter"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// Expander makes records of the items of lists inside a record, as
// RecordExpander does. It is used by pointer and may serve several goroutines;
// its fields must not change after the first use.
type Expander struct {
	// Path leads to the lists. Segments are globs; what they match and is no
	// list counts for nothing. Digits are indices, never keys. An empty path
	// leaves every record as it is.
	Path []string
	// KeepOriginal puts the whole record under original_record of each item.
	KeepOriginal bool
	// ParentWhenEmpty gives the record itself when it has no items.
	ParentWhenEmpty bool
	// MergeParent puts the record's members, without the lists, in front of
	// each item's own, which win.
	MergeParent bool
	// ParentFields are copied from the record to each item.
	ParentFields []ParentField
	// Truncated leads to a member that is true when the lists are cut short.
	// Complete then fetches the items; when it gives none, those at hand count.
	Truncated []string
	Complete  func(ctx context.Context, parent py.Value) iter.Seq2[py.Value, error]
	// Warn takes a warning, at most one of each sort; nil for none.
	Warn func(message string)

	prepared               sync.Once
	path, truncated        jsonspan.Path
	warnedCut, warnedShort atomic.Bool
}

// ParentField says which value of a record is copied to where in its items. A
// value that is not there is copied as null. Segments are never globs.
type ParentField struct{ From, To []string }

// inContext tells whether items get anything of the record they come from.
func (e *Expander) inContext() bool {
	return e.KeepOriginal || e.MergeParent || len(e.ParentFields) > 0
}

// Expand yields what a record expands to, in r, which is set anew for each and
// lent until the next. Items that are no objects are given as they are (see
// Record.IsObject), or under "value" when something of the record joins them.
// The errors are those of Complete, and one that wraps ErrPath for a
// ParentField.To that leads through a value which is no object: a mistake of
// the configuration.
func (e *Expander) Expand(ctx context.Context, r *Record, parent jsonspan.Item) iter.Seq2[*Record, error] {
	e.prepared.Do(func() {
		e.path, e.truncated = jsonspan.EvaluatedPath(e.Path...), jsonspan.EvaluatedPath(e.Truncated...)
	})
	return func(yield func(*Record, error) bool) {
		if parent.Flags&jsonspan.NotObject != 0 || len(e.Path) == 0 {
			r.Set(parent)
			yield(r, nil)
			return
		}
		cut := len(e.Truncated) > 0 && e.isTruncated(parent.Raw)
		if cut && e.Complete != nil {
			count, more := e.fetch(ctx, r, parent, yield)
			if !more {
				return
			}
			e.warnShort(parent.Raw, count)
			if count > 0 {
				return
			}
		}
		lists, err := e.path.Find(parent.Raw)
		if err != nil {
			yield(nil, err)
			return
		}
		count := 0
		for _, list := range lists {
			if jsonspan.KindOf(list) != jsonspan.Array {
				continue
			}
			for item := range jsonspan.Elements(list) {
				count++
				if err := e.setItem(r, parent, item); !yield(r, err) || err != nil {
					return
				}
			}
		}
		if cut && e.Complete == nil {
			e.warnCut(parent.Raw, count)
		}
		if count == 0 && e.ParentWhenEmpty {
			r.Set(parent)
			yield(r, nil)
		}
	}
}

// setItem makes r an item that stands in the record's text.
func (e *Expander) setItem(r *Record, parent jsonspan.Item, item []byte) error {
	if !e.inContext() {
		r.SetText(item)
		return nil
	}
	if err := e.begin(r, parent); err != nil {
		return err
	}
	if jsonspan.KindOf(item) != jsonspan.Object {
		r.putText(r.member("value"), r.within(item))
		return e.finish(r)
	}
	r.spans = jsonspan.AppendMembers(r.spans[:0], item)
	for _, m := range r.spans {
		key, _ := jsonspan.Unquote(item[m.Key:m.KeyEnd])
		r.putText(r.member(key), r.within(item[m.Value:m.End]))
	}
	return e.finish(r)
}

// setFetched makes r an item that Complete has fetched.
func (e *Expander) setFetched(r *Record, parent jsonspan.Item, item py.Value) error {
	if !e.inContext() {
		return r.SetValue(item)
	}
	if err := e.begin(r, parent); err != nil {
		return err
	}
	if item.Kind() != py.KindDict {
		r.put(r.member("value"), item)
		return e.finish(r)
	}
	for key, value := range item.Items() {
		r.put(r.member(key.Text()), value)
	}
	return e.finish(r)
}

// begin sets r to what of the record comes in front of an item.
func (e *Expander) begin(r *Record, parent jsonspan.Item) error {
	r.Set(parent)
	if err := r.open(); err != nil {
		return err
	}
	if !e.MergeParent {
		r.empty()
		return nil
	}
	r.pick(e.path)
	for _, m := range r.picked {
		if r.unfold(m.node) == list {
			r.nodes[m.node].kind = dead
		}
	}
	return nil
}

// finish adds what of the record comes on top of an item.
func (e *Expander) finish(r *Record) error {
	for _, f := range e.ParentFields {
		at, err := r.reach(f.To)
		if err != nil {
			return err
		}
		value, ok := lookup(r.item.Raw, f.From)
		if !ok {
			r.put(at, py.None)
			continue
		}
		r.putText(at, r.within(value))
	}
	if e.KeepOriginal {
		r.putText(r.member("original_record"), span{0, uint32(len(r.item.Raw))})
	}
	return nil
}

// lookup follows keys and list indices from the front or the end.
func lookup(value []byte, path []string) ([]byte, bool) {
	for _, segment := range path {
		ok := false
		switch jsonspan.KindOf(value) {
		case jsonspan.Object:
			value, ok = jsonspan.Lookup(value, segment)
		case jsonspan.Array:
			if n, isInt := py.ParseInt(segment); isInt {
				index, _ := n.Int64()
				value, ok = jsonspan.Path{}.ThenIndex(int(index)).First(value)
			}
		}
		if !ok {
			return nil, false
		}
	}
	return value, true
}

// fetch yields what Complete gives, and counts it.
func (e *Expander) fetch(ctx context.Context, r *Record, parent jsonspan.Item, yield func(*Record, error) bool) (count int, more bool) {
	for item, err := range e.Complete(ctx, py.JSON(parent.Raw)) {
		if err == nil {
			err = e.setFetched(r, parent, item)
		}
		if err != nil {
			yield(nil, err)
			return count, false
		}
		count++
		if !yield(r, nil) {
			return count, false
		}
	}
	return count, true
}

func (e *Expander) isTruncated(parent []byte) bool {
	found, err := e.truncated.Find(parent)
	return err == nil && len(found) == 1 && py.JSON(found[0]).Truth()
}

// total is the member total_count beside Truncated, if it is an int.
func (e *Expander) total(parent []byte) (int64, bool) {
	path := append(append([]string(nil), e.Truncated[:len(e.Truncated)-1]...), "total_count")
	raw, ok := lookup(parent, path)
	if !ok || jsonspan.KindOf(raw) != jsonspan.Number {
		return 0, false
	}
	n, err := strconv.ParseInt(string(raw), 10, 64)
	return n, err == nil
}

func (e *Expander) warnCut(parent []byte, count int) {
	if e.Warn == nil || e.warnedCut.Swap(true) {
		return
	}
	of := ""
	if total, ok := e.total(parent); ok {
		of = fmt.Sprintf(" of %d", total)
	}
	e.Warn(fmt.Sprintf("the list at %s is cut short: %d%s items were read, and no truncated_list_retriever fetches the others; further records may be affected", strings.Join(e.Path, "/"), count, of))
}

func (e *Expander) warnShort(parent []byte, count int) {
	total, ok := e.total(parent)
	if !ok || int64(count) >= total || e.Warn == nil || e.warnedShort.Swap(true) {
		return
	}
	e.Warn(fmt.Sprintf("the truncated_list_retriever of the list at %s fetched %d of %d items; further records may be affected", strings.Join(e.Path, "/"), count, total))
}
