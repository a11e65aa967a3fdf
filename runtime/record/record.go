package record

import (
	"errors"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// ErrNotObject is returned for a record that is no JSON object where one is
// needed. The CDK fails such a record's partition, or the whole sync.
var ErrNotObject = errors.New("the record is not an object")

// Record is one record. It is made to be set again for each record of a
// stream: its memory is reused, and whatever it has lent (values, texts) ends
// with the next Set. A Record serves one goroutine at a time; the zero Record
// is an empty object.
type Record struct {
	item   jsonspan.Item
	found  bool     // item has its keys
	keyBuf []uint32 // keys of an item that came without them
	own    []byte   // text of an item that came as a value

	// The edits. nodes is empty as long as there are none; then nodes[0] is the
	// record and the nodes behind it are its members as they came.
	nodes   []node
	arena   []byte     // texts made by edits
	values  []py.Value // values made by edits that JSON text cannot hold
	hints   [64]int32  // where keys were found in the records before
	asKept  []node     // the nodes of a record without edits, to be copied
	tail    int32      // first member added behind those that came; 0 when none
	byKey   bool       // members that came are found by item.Find
	special bool       // arena holds NaN or an infinity
	exact   bool       // text is written for expressions, not for printing
	spans   []jsonspan.MemberSpan
	picked  []match
	steps   []jsonspan.Step

	// Memory of single transformations.
	flat     flattening
	moved    []node
	segments []string // of path
	path     jsonspan.Path
}

// Set makes r the record that an Index or a Stream has found. The item is
// borrowed until the next Set.
func (r *Record) Set(item jsonspan.Item) {
	r.item, r.found = item, true
	r.forget()
}

// SetRaw makes r a record of which the text and its flags are known, but not
// where its keys are: they are looked for when a transformation needs them.
// The text must be valid, and is borrowed until the next Set.
func (r *Record) SetRaw(raw []byte, flags jsonspan.Flags) {
	r.item, r.found = jsonspan.Item{Raw: raw, Flags: flags}, false
	r.forget()
}

// SetText makes r a record of valid JSON text of which nothing else is known,
// as decoders build it. The text is borrowed until the next Set.
func (r *Record) SetText(raw []byte) {
	r.item = jsonspan.Scan(raw, r.keyBuf[:0])
	r.keyBuf, r.found = r.item.Keys, true
	r.forget()
}

// SetValue makes r a record of a value, of which nothing is borrowed. A value
// that cannot be printed as JSON is an error.
func (r *Record) SetValue(v py.Value) error {
	own, err := v.AppendJSON(r.own[:0])
	if err != nil {
		return err
	}
	r.own = own
	r.SetText(own)
	return nil
}

// forget drops the edits of the record before.
func (r *Record) forget() {
	r.nodes = r.nodes[:0]
	r.arena = r.arena[:0]
	clear(r.values)
	r.values = r.values[:0]
	r.tail, r.special = 0, false
}

// keys makes sure that item knows where its keys are.
func (r *Record) keys() {
	if r.found {
		return
	}
	scanned := jsonspan.Scan(r.item.Raw, r.keyBuf[:0])
	r.keyBuf, r.item, r.found = scanned.Keys, scanned, true
}

// IsObject tells whether the record is an object. One that is not has no
// members, and refuses transformations and printing.
func (r *Record) IsObject() bool {
	return len(r.item.Raw) == 0 || r.item.Raw[0] == '{'
}

// Item is the record as it was set, lent like it; ok is false when a
// transformation has touched it.
func (r *Record) Item() (item jsonspan.Item, ok bool) {
	if r.Edited() {
		return jsonspan.Item{}, false
	}
	r.keys()
	return r.item, true
}

// Edited tells whether a transformation has touched the record.
func (r *Record) Edited() bool { return len(r.nodes) > 0 }

// Get is record['key'] in an expression: the member's value, or Undefined.
func (r *Record) Get(key string) py.Value {
	r.keys()
	if len(r.nodes) == 0 {
		if i := r.find(key); i >= 0 {
			m := r.item.Member(i)
			return py.JSON(r.item.Raw[m.Value:m.End])
		}
		return py.Value{}
	}
	if n := r.child(0, key); n > 0 {
		return r.value(n)
	}
	return py.Value{}
}

// find is item.Find, with a guess: most records of a stream have their keys in
// the same places.
func (r *Record) find(key string) int {
	if key == "" || r.item.Flags&(jsonspan.MayRepeat|jsonspan.HasEscapedKey) != 0 {
		return r.item.Find(key)
	}
	hint := &r.hints[(5*len(key)+int(key[0])+17*int(key[len(key)/2])+29*int(key[len(key)-1]))%len(r.hints)]
	if i := int(*hint); i < len(r.item.Keys) && r.item.KeyIs(i, key) {
		return i
	}
	i := r.item.Find(key)
	if i >= 0 {
		*hint = int32(i)
	}
	return i
}

// Value is the record as expressions see it: a dict with all edits made so far.
// It is lent until the next Set, or the next edit.
func (r *Record) Value() py.Value {
	if len(r.nodes) == 0 {
		return py.JSON(r.raw())
	}
	return r.value(0)
}

// raw is the text as it came.
func (r *Record) raw() []byte {
	if len(r.item.Raw) == 0 {
		return []byte("{}")
	}
	return r.item.Raw
}

// Find looks a value up as the CDK does for a parent_key or an extra field.
// One argument is split at slashes; more are the segments. Segments are globs.
// It reports false when nothing matches, and returns jsonspan.ErrManyMatches
// when more than one value does.
func (r *Record) Find(path ...string) (py.Value, bool, error) {
	if len(path) == 1 {
		if path[0] == "" || path[0] == "/" {
			return r.Value(), true, nil
		}
		if isPlain(path[0]) {
			v := r.Get(path[0])
			return v, !v.IsUndefined(), nil
		}
		return r.FindPath(jsonspan.SplitPath(path[0]))
	}
	return r.FindPath(jsonspan.NewPath(path...))
}

// isPlain tells whether a path is a single key.
func isPlain(path string) bool {
	for i := range len(path) {
		switch path[i] {
		case '/', '*', '?', '[':
			return false
		}
	}
	return true
}

// FindPath is Find for a path that has been prepared.
func (r *Record) FindPath(path jsonspan.Path) (py.Value, bool, error) {
	text, err := r.current()
	if err != nil {
		return py.Value{}, false, err
	}
	if path.Literal() {
		raw, ok := path.First(text)
		if !ok {
			return py.Value{}, false, nil
		}
		return py.JSON(raw), true, nil
	}
	found, err := path.Find(text)
	switch {
	case err != nil:
		return py.Value{}, false, err
	case len(found) > 1:
		return py.Value{}, false, jsonspan.ErrManyMatches
	case len(found) == 0:
		return py.Value{}, false, nil
	}
	return py.JSON(found[0]), true, nil
}

// current is the record's text with the edits made so far, nulls included.
func (r *Record) current() ([]byte, error) {
	if len(r.nodes) == 0 {
		return r.raw(), nil
	}
	return r.render(0)
}
