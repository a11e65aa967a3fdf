package record

import (
	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// node is a value of a record that has been edited. Nodes refer to each other
// by number; number 0 is the record, and as a link it means none.
type node struct {
	kind  kind
	item  int32 // kept: which member of the record as it came
	key   span  // the key of a member, with quotes
	text  span  // text: the value; other: its number among Record.values
	first int32 // object, list: the first and last node below
	last  int32
	next  int32 // the next node beside this one
}

type kind uint8

const (
	dead   kind = iota // removed
	kept               // a member of the record, as it came
	text               // JSON text
	object             // its members are nodes
	list               // its items are nodes
	other              // a value that JSON text cannot hold
)

// span is a piece of the record's text, or of the arena when its ends bear the
// mark.
type span struct{ from, to uint32 }

const inArena = 1 << 31

func (r *Record) bytes(s span) []byte {
	if s.from&inArena != 0 {
		return r.arena[s.from&^inArena : s.to&^inArena : s.to&^inArena]
	}
	return r.item.Raw[s.from:s.to:s.to]
}

// since is the span of the arena from a mark on.
func (r *Record) since(mark int) span {
	return span{uint32(mark) | inArena, uint32(len(r.arena)) | inArena}
}

// open makes nodes of the record's members.
func (r *Record) open() error {
	if len(r.nodes) > 0 {
		return nil
	}
	if !r.IsObject() {
		return ErrNotObject
	}
	r.keys()
	r.byKey = true
	n := len(r.item.Keys)
	for i := len(r.asKept); i <= n; i++ {
		r.asKept = append(r.asKept, node{kind: kept, item: int32(i - 1), next: int32(i + 1)})
	}
	r.nodes = append(r.nodes, r.asKept[:n+1]...)
	r.nodes[0] = node{kind: object}
	if n == 0 {
		return nil
	}
	r.nodes[n].next = 0
	r.nodes[0].first, r.nodes[0].last = 1, int32(n)
	if r.item.Flags&(jsonspan.MayRepeat|jsonspan.HasEscapedKey) != 0 {
		r.mergeRepeated(0)
	}
	return nil
}

// mergeRepeated makes one member of those with the same key: the value of the
// last in the place of the first.
func (r *Record) mergeRepeated(parent int32) {
	at := map[string]int32{}
	for n := r.nodes[parent].first; n != 0; n = r.nodes[n].next {
		if r.nodes[n].kind == dead {
			continue
		}
		name, _ := jsonspan.Unquote(r.key(n))
		first, repeated := at[name]
		if !repeated {
			at[name] = n
			continue
		}
		r.move(first, n)
		if parent == 0 {
			r.byKey = false
		}
	}
}

// move takes the value of one node to another, which keeps its key.
func (r *Record) move(to, from int32) {
	r.resolve(to)
	r.resolve(from)
	t, f := &r.nodes[to], &r.nodes[from]
	t.kind, t.text, t.first, t.last = f.kind, f.text, f.first, f.last
	f.kind = dead
}

// repeats tells whether two members of an object may have the same key.
func (r *Record) repeats(parent int32) bool {
	const many = 48 // comparing all pairs of more keys costs too much
	count := 0
	for n := r.nodes[parent].first; n != 0; n = r.nodes[n].next {
		if r.nodes[n].kind == dead {
			continue
		}
		key := r.key(n)
		if count++; count > many || jsonspan.HasEscape(key) {
			return true
		}
		for m := r.nodes[parent].first; m != n; m = r.nodes[m].next {
			if r.nodes[m].kind != dead && string(r.key(m)) == string(key) {
				return true
			}
		}
	}
	return false
}

// resolve turns a member that is as it came into one with a text of its own.
func (r *Record) resolve(n int32) {
	if d := &r.nodes[n]; d.kind == kept {
		m := r.item.Member(int(d.item))
		d.kind = text
		d.key = span{uint32(m.Key), uint32(m.KeyEnd)}
		d.text = span{uint32(m.Value), uint32(m.End)}
	}
}

// key is the key of a member, with its quotes.
func (r *Record) key(n int32) []byte {
	if d := &r.nodes[n]; d.kind != kept {
		return r.bytes(d.key)
	}
	m := r.item.Member(int(r.nodes[n].item))
	return r.item.Raw[m.Key:m.KeyEnd]
}

// text is where the text of a node stands that has one.
func (r *Record) text(n int32) span {
	d := &r.nodes[n]
	if d.kind != kept {
		return d.text
	}
	m := r.item.Member(int(d.item))
	return span{uint32(m.Value), uint32(m.End)}
}

// unfold makes nodes of what a node's text holds, if that is an object or a
// list, and returns the kind it then has.
func (r *Record) unfold(n int32) kind {
	r.resolve(n)
	switch d := r.nodes[n]; d.kind {
	case text:
		switch raw := r.bytes(d.text); jsonspan.KindOf(raw) {
		case jsonspan.Object:
			r.unfoldObject(n, raw)
		case jsonspan.Array:
			r.unfoldList(n, raw)
		}
	case other:
		r.unfoldValue(n)
	}
	return r.nodes[n].kind
}

func (r *Record) unfoldObject(n int32, raw []byte) {
	base := r.nodes[n].text.from
	r.nodes[n].kind, r.nodes[n].first, r.nodes[n].last = object, 0, 0
	r.spans = jsonspan.AppendMembers(r.spans[:0], raw)
	for _, m := range r.spans {
		r.append(n, node{
			kind: text,
			key:  span{base + uint32(m.Key), base + uint32(m.KeyEnd)},
			text: span{base + uint32(m.Value), base + uint32(m.End)},
		})
	}
	if r.repeats(n) {
		r.mergeRepeated(n)
	}
}

func (r *Record) unfoldList(n int32, raw []byte) {
	base := int(r.nodes[n].text.from)
	r.nodes[n].kind, r.nodes[n].first, r.nodes[n].last = list, 0, 0
	for item := range jsonspan.Elements(raw) {
		at := base + cap(raw) - cap(item) // item is a part of raw
		r.append(n, node{kind: text, text: span{uint32(at), uint32(at + len(item))}})
	}
}

// unfoldValue makes nodes of a list or a dict among values. Tuples stay whole:
// Python does not let them be changed either.
func (r *Record) unfoldValue(n int32) {
	v := r.values[r.nodes[n].text.from]
	switch v.Kind() {
	case py.KindDict:
		r.nodes[n].kind, r.nodes[n].first, r.nodes[n].last = object, 0, 0
		for k, x := range v.Items() {
			r.put(r.append(n, node{key: r.quote(k.Text())}), x)
		}
	case py.KindList:
		r.nodes[n].kind, r.nodes[n].first, r.nodes[n].last = list, 0, 0
		for x := range v.Elems() {
			r.put(r.append(n, node{}), x)
		}
	}
}

// append adds a node below another and returns its number.
func (r *Record) append(parent int32, d node) int32 {
	n := int32(len(r.nodes))
	r.nodes = append(r.nodes, d)
	if last := r.nodes[parent].last; last != 0 {
		r.nodes[last].next = n
	} else {
		r.nodes[parent].first = n
	}
	r.nodes[parent].last = n
	if parent == 0 && r.tail == 0 {
		r.tail = n
	}
	return n
}

// child finds the member of an object that has a key; 0 when there is none.
func (r *Record) child(parent int32, key string) int32 {
	n := r.nodes[parent].first
	if parent == 0 && r.byKey {
		if i := r.find(key); i >= 0 && r.nodes[i+1].kind != dead {
			return int32(i + 1)
		}
		n = r.tail
	}
	for ; n != 0; n = r.nodes[n].next {
		if r.nodes[n].kind != dead && jsonspan.KeyIs(r.key(n), key) {
			return n
		}
	}
	return 0
}

// index finds an item of a list; 0 when there is none.
func (r *Record) index(parent int32, i int) int32 {
	for n := r.nodes[parent].first; n != 0; n = r.nodes[n].next {
		if r.nodes[n].kind == dead {
			continue
		}
		if i == 0 {
			return n
		}
		i--
	}
	return 0
}

// count is the number of members or items below a node.
func (r *Record) count(parent int32) (count int) {
	for n := r.nodes[parent].first; n != 0; n = r.nodes[n].next {
		if r.nodes[n].kind != dead {
			count++
		}
	}
	return count
}

// quote writes a key into the arena.
func (r *Record) quote(key string) span {
	mark := len(r.arena)
	r.arena = jsonspan.AppendQuote(r.arena, key)
	return r.since(mark)
}
