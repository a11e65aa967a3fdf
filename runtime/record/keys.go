package record

import (
	"strings"

	"github.com/airgen/airgen/runtime/jsonspan"
)

// KeysToLower writes the record's own keys in lower case. Where two become the
// same, the CDK's result depends on the order of a set; here a key that was not
// in lower case beats one that was, as it does there, and of several such keys
// the last one wins.
func (r *Record) KeysToLower() error {
	if err := r.open(); err != nil {
		return err
	}
	r.lowerFirst()
	return r.rename(0, func(key string) (string, error) { return lower(key), nil })
}

// lowerFirst moves no member, but gives those in lower case the value of a
// member that will take their key.
func (r *Record) lowerFirst() {
	for n := r.nodes[0].first; n != 0; n = r.nodes[n].next {
		if r.nodes[n].kind == dead {
			continue
		}
		name, _ := jsonspan.UnquoteView(r.key(n))
		if low := lower(name); low != name {
			if other := r.child(0, low); other != 0 && other > n {
				r.nodes[other].kind = dead
			}
		}
	}
}

// KeysToSnakeCase writes the keys of the record, and of the objects in it but
// not in its lists, in snake case. Where two become the same, the last value
// wins in the place of the first.
func (r *Record) KeysToSnakeCase() error {
	return r.renameAll(snakeCase)
}

// KeysReplace replaces a text in the keys of the record, and of the objects in
// it but not in its lists. An empty old text is found between all characters.
func (r *Record) KeysReplace(old, new string) error {
	return r.renameAll(func(key string) (string, error) {
		return strings.ReplaceAll(key, old, new), nil
	})
}

func (r *Record) renameAll(name func(string) (string, error)) error {
	if err := r.open(); err != nil {
		return err
	}
	return r.renameBelow(0, name)
}

func (r *Record) renameBelow(parent int32, name func(string) (string, error)) error {
	for n := r.nodes[parent].first; n != 0; n = r.nodes[n].next {
		if r.nodes[n].kind == dead || !r.isObject(n) {
			continue
		}
		r.unfold(n)
		if err := r.renameBelow(n, name); err != nil {
			return err
		}
	}
	return r.rename(parent, name)
}

// isObject tells whether a node is an object, and not an empty one when it is
// still text.
func (r *Record) isObject(n int32) bool {
	switch d := &r.nodes[n]; d.kind {
	case object:
		return true
	case kept, text:
		return jsonspan.KindOf(r.bytes(r.text(n))) == jsonspan.Object
	case other:
		return r.unfold(n) == object
	}
	return false
}

// rename gives the members of an object new keys.
func (r *Record) rename(parent int32, name func(string) (string, error)) error {
	changed := false
	for n := r.nodes[parent].first; n != 0; n = r.nodes[n].next {
		if r.nodes[n].kind == dead {
			continue
		}
		old, _ := jsonspan.UnquoteView(r.key(n))
		key, err := name(old)
		if err != nil {
			return err
		}
		if key != old {
			r.resolve(n)
			r.nodes[n].key = r.quote(key)
			changed = true
		}
	}
	if !changed {
		return nil
	}
	if parent == 0 {
		r.byKey = false
	}
	if r.repeats(parent) {
		r.mergeRepeated(parent)
	}
	return nil
}
