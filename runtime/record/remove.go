package record

import (
	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// match is a value found in the record: the node, and the one that holds it.
type match struct {
	parent, node int32
	index        int // of an item in its list
}

// Remove deletes what a path matches, as RemoveFields does. Segments are globs,
// "**" stands for any number of segments; a path that matches nothing is no
// error, two segments "**" are. Of a list only the last item is removed; in the
// place of others null remains.
func (r *Record) Remove(path []string) error {
	if len(path) == 0 {
		return nil
	}
	if !r.may(path) {
		return twoDeep(path)
	}
	if err := r.open(); err != nil {
		return err
	}
	if done := r.removeMember(path); done {
		return nil
	}
	_, err := r.removeMatches(jsonspan.NewPath(path...))
	return err
}

// twoDeep is the error for a path with more than one segment "**".
func twoDeep(path []string) error {
	seen := false
	for _, segment := range path {
		if segment == "**" && seen {
			return jsonspan.ErrTwoDeep
		}
		seen = seen || segment == "**"
	}
	return nil
}

// may tells whether a path can match anything in a record that has no edits
// yet: most records do not have the fields that are removed.
func (r *Record) may(path []string) bool {
	if len(r.nodes) > 0 || !isLiteral(path[0]) || !r.IsObject() {
		return true
	}
	r.keys()
	i := r.find(path[0])
	if i < 0 || len(path) == 1 {
		return i >= 0
	}
	m := r.item.Member(i)
	raw, ok := r.item.Raw[m.Value:m.End], true
	for _, segment := range path[1:] {
		if !ok || jsonspan.KindOf(raw) != jsonspan.Object || !isLiteral(segment) {
			return ok && jsonspan.KindOf(raw) >= jsonspan.Array
		}
		raw, ok = jsonspan.Lookup(raw, segment)
	}
	return ok
}

func isLiteral(segment string) bool {
	for i := range len(segment) {
		if c := segment[i]; c == '*' || c == '?' || c == '[' {
			return false
		}
	}
	return true
}

// removeMember removes along a path of plain keys. It reports false where the
// path takes more than that.
func (r *Record) removeMember(path []string) (done bool) {
	for _, segment := range path {
		if !isLiteral(segment) {
			return false
		}
	}
	if len(path) > 1 {
		if n := r.child(0, path[0]); n == 0 || r.spliceOut(n, path[1:]) {
			return true
		}
	}
	at := int32(0)
	for i, segment := range path {
		if r.nodes[at].kind != object {
			return false
		}
		n := r.child(at, segment)
		if n == 0 {
			return true
		}
		if i == len(path)-1 {
			r.nodes[n].kind = dead
			return true
		}
		if k := r.unfold(n); k != object && k != list {
			return k != other // a tuple is walked like a list
		}
		at = n
	}
	return true
}

// removeMatches removes all that a path matches, in dpath's order, and counts it.
func (r *Record) removeMatches(path jsonspan.Path) (int, error) {
	if _, ok := path.Deep(); !ok {
		return 0, jsonspan.ErrTwoDeep
	}
	r.pick(path)
	for _, m := range r.picked {
		r.delete(m)
	}
	return len(r.picked), nil
}

// delete removes one value. The indices are those before anything was removed,
// which is safe as nothing but the end of a list is ever taken away.
func (r *Record) delete(m match) {
	if r.nodes[m.parent].kind == list && m.index < r.count(m.parent)-1 {
		r.put(m.node, py.None)
		return
	}
	r.nodes[m.node].kind = dead
}

// pick finds what a path matches. The matches stand in r.picked.
func (r *Record) pick(path jsonspan.Path) {
	r.picked = r.picked[:0]
	if at, _ := path.Deep(); at >= 0 {
		r.steps = r.steps[:0]
		r.pickDeep(0, path)
		return
	}
	if path.Len() > 0 {
		r.pickLevel(0, path, 0)
	}
}

// pickLevel looks among what a node holds for what segment i matches.
func (r *Record) pickLevel(parent int32, path jsonspan.Path, i int) {
	k := r.unfold(parent)
	if k != object && k != list {
		return
	}
	n, total := 0, 0
	if k == list {
		total = r.count(parent)
	}
	for c := r.nodes[parent].first; c != 0; c = r.nodes[c].next {
		if r.nodes[c].kind == dead {
			continue
		}
		hit := false
		if k == list {
			hit = path.MatchIndex(i, n, total)
		} else {
			name, _ := jsonspan.UnquoteView(r.key(c))
			hit = path.MatchKey(i, name)
		}
		switch {
		case !hit:
		case i == path.Len()-1:
			r.picked = append(r.picked, match{parent, c, n})
		default:
			r.pickLevel(c, path, i+1)
		}
		n++
	}
}

// pickDeep tries every value, those beside each other before those below.
func (r *Record) pickDeep(parent int32, path jsonspan.Path) {
	r.below(parent, func(n int32, step jsonspan.Step, last bool) error {
		if !last {
			if path.Match(append(r.steps, step)) {
				r.picked = append(r.picked, match{parent, n, step.Index})
			}
			return nil
		}
		r.steps = append(r.steps, step)
		r.pickDeep(n, path)
		r.steps = r.steps[:len(r.steps)-1]
		return nil
	})
}

// below shows what a node holds twice: first all of it, then all of it again
// with last set, which is when dpath goes down into each.
func (r *Record) below(parent int32, visit func(n int32, step jsonspan.Step, last bool) error) error {
	k := r.unfold(parent)
	if k != object && k != list {
		return nil
	}
	step := jsonspan.Step{InList: k == list}
	if k == list {
		step.Len = r.count(parent)
	}
	for _, last := range [...]bool{false, true} {
		step.Index = 0
		for c := r.nodes[parent].first; c != 0; c = r.nodes[c].next {
			if r.nodes[c].kind == dead {
				continue
			}
			if k == object {
				step.Key, _ = jsonspan.UnquoteView(r.key(c))
			}
			if err := visit(c, step, last); err != nil {
				return err
			}
			step.Index++
		}
	}
	return nil
}

// RemoveWhere deletes every scalar anywhere in the record for which the
// condition holds: what RemoveFields with a condition does, whatever its
// pointers say, once for each of them. It stops at the condition's first error.
func (r *Record) RemoveWhere(condition func(property py.Value) (bool, error)) error {
	if err := r.open(); err != nil {
		return err
	}
	r.picked = r.picked[:0]
	r.pickLeaves(0)
	for _, m := range r.picked {
		hit, err := condition(r.value(m.node))
		if err != nil {
			return err
		}
		if hit {
			r.delete(m)
		}
	}
	return nil
}

// pickLeaves finds all scalars.
func (r *Record) pickLeaves(parent int32) {
	r.below(parent, func(n int32, step jsonspan.Step, last bool) error {
		if last {
			r.pickLeaves(n)
			return nil
		}
		if r.isLeaf(n) {
			r.picked = append(r.picked, match{parent, n, step.Index})
		}
		return nil
	})
}

// isLeaf tells whether a node is a scalar: empty objects and lists are not.
func (r *Record) isLeaf(n int32) bool {
	switch d := &r.nodes[n]; d.kind {
	case kept, text:
		return jsonspan.KindOf(r.bytes(r.text(n))) < jsonspan.Array
	case other:
		return r.values[d.text.from].Kind() == py.KindBytes
	}
	return false
}
