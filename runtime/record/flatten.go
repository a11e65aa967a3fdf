package record

import (
	"slices"
	"strconv"

	"github.com/airgen/airgen/runtime/jsonspan"
)

// Flatten makes one level of all, as FlattenFields does: leaves keep their own
// name, or get their parent's in front once the name is taken or a list has
// been met; lists are taken apart when asked, each item under its number; empty
// objects and lists vanish. Values are visited last first, and a later one may
// overwrite an earlier: the CDK's order, oddities included.
func (r *Record) Flatten(lists bool) error {
	if err := r.open(); err != nil {
		return err
	}
	f := &r.flat
	f.r, f.lists, f.parents = r, lists, false
	f.leaves = f.leaves[:0]
	f.stack = append(f.stack[:0], f.named(0, r.quote("_")))
	for len(f.stack) > 0 {
		top := f.stack[len(f.stack)-1]
		f.stack = f.stack[:len(f.stack)-1]
		f.visit(top)
	}
	clear(f.at)
	r.empty()
	for _, leaf := range f.leaves {
		d := r.nodes[leaf.node]
		r.append(0, node{kind: d.kind, key: leaf.key, text: d.text, first: d.first, last: d.last})
	}
	return nil
}

// named is a node with the name that it has earned: as a key, and what that
// says, which is lent like the key.
type named struct {
	node int32
	key  span
	name string
}

// flattening is the memory of Flatten.
type flattening struct {
	r       *Record
	lists   bool
	parents bool // names get their parent's in front from now on
	stack   []named
	leaves  []named
	at      map[string]int // where a name stands in leaves
}

func (f *flattening) named(n int32, key span) named {
	name, _ := jsonspan.UnquoteView(f.r.bytes(key))
	return named{n, key, name}
}

func (f *flattening) visit(v named) {
	r := f.r
	switch kind := r.unfold(v.node); {
	case kind == object:
		for n := r.nodes[v.node].first; n != 0; n = r.nodes[n].next {
			if r.nodes[n].kind == dead {
				continue
			}
			r.resolve(n)
			own := f.named(n, r.nodes[n].key)
			if _, taken := f.at[own.name]; taken || f.parents {
				key := r.key(n)
				own = f.named(n, f.below(v.key, key[1:len(key)-1]))
			}
			f.stack = append(f.stack, own)
		}
	case kind == list && f.lists:
		i := 0
		for n := r.nodes[v.node].first; n != 0; n = r.nodes[n].next {
			if r.nodes[n].kind == dead {
				continue
			}
			f.parents = true
			var digits [20]byte
			f.stack = append(f.stack, f.named(n, f.below(v.key, strconv.AppendInt(digits[:0], int64(i), 10))))
			i++
		}
	default:
		if i, taken := f.at[v.name]; taken {
			f.leaves[i].node = v.node
			return
		}
		if f.at == nil {
			f.at = map[string]int{}
		}
		f.at[v.name] = len(f.leaves)
		f.leaves = append(f.leaves, v)
	}
}

// below writes a key of two parts: the key of a parent, a point, and the text
// that stands between the quotes of another.
func (f *flattening) below(parent span, own []byte) span {
	r := f.r
	mark := len(r.arena)
	above := r.bytes(parent)
	r.arena = append(r.arena, above[:len(above)-1]...)
	r.arena = append(r.arena, '.')
	r.arena = append(append(r.arena, own...), '"')
	return r.since(mark)
}

// FlattenOptions are those of DpathFlattenFields. Prefix and Suffix are its
// KeyTransformation.
type FlattenOptions struct {
	DeleteOrigin   bool
	Replace        bool
	Prefix, Suffix string
}

// FlattenAt merges the object at a path into the record, as DpathFlattenFields
// does. Of a path with a segment "*" the first match counts; other globs that
// match more than once are an error (jsonspan.ErrManyMatches). What is no
// object stays where it is, and so does an object of which a key, prefix and
// suffix included, is one of the record's. With Replace, a non-empty object
// takes the place of the whole record. The path has been interpolated, so that
// digits are indices and never keys.
func (r *Record) FlattenAt(path []string, opt FlattenOptions) error {
	if err := r.open(); err != nil {
		return err
	}
	p := r.evaluated(path)
	if _, ok := p.Deep(); !ok {
		return jsonspan.ErrTwoDeep
	}
	at := int32(0)
	if len(path) > 0 {
		r.pick(p)
		if len(r.picked) == 0 {
			return nil
		}
		if len(r.picked) > 1 && !p.All() {
			return jsonspan.ErrManyMatches
		}
		at = r.picked[0].node
	}
	if r.unfold(at) != object {
		return nil
	}
	return r.merge(at, p, opt)
}

// merge copies the members of an object to the end of the record.
func (r *Record) merge(at int32, path jsonspan.Path, opt FlattenOptions) error {
	r.moved = r.moved[:0]
	conflict := false
	for n := r.nodes[at].first; n != 0; n = r.nodes[n].next {
		if r.nodes[n].kind == dead {
			continue
		}
		r.resolve(n)
		d := r.nodes[n]
		name, _ := jsonspan.UnquoteView(r.key(n))
		if opt.Prefix != "" || opt.Suffix != "" {
			name = opt.Prefix + name + opt.Suffix
			d.key = r.quote(name)
		}
		d.next = 0
		conflict = conflict || r.child(0, name) != 0
		r.moved = append(r.moved, d)
	}
	switch {
	case opt.Replace && len(r.moved) > 0:
		r.empty()
	case conflict:
		return nil
	case opt.DeleteOrigin:
		if path.Len() == 0 {
			return ErrPath // dpath cannot delete the record from itself
		}
		if _, err := r.removeMatches(path); err != nil {
			return err
		}
	}
	for _, d := range r.moved {
		r.append(0, d)
	}
	return nil
}

// evaluated is the path of interpolated segments, which is the same for record
// after record.
func (r *Record) evaluated(segments []string) jsonspan.Path {
	if !slices.Equal(r.segments, segments) {
		r.segments, r.path = slices.Clone(segments), jsonspan.EvaluatedPath(segments...)
	}
	return r.path
}
