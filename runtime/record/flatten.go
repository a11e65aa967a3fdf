package record

import (
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
	f := flattening{r: r, lists: lists, at: map[string]int{}}
	f.stack = append(f.stack, named{0, "_"})
	for len(f.stack) > 0 {
		top := f.stack[len(f.stack)-1]
		f.stack = f.stack[:len(f.stack)-1]
		f.visit(top)
	}
	r.empty()
	for _, leaf := range f.leaves {
		d := r.nodes[leaf.node]
		r.append(0, node{kind: d.kind, key: r.quote(leaf.name), text: d.text, first: d.first, last: d.last})
	}
	return nil
}

// named is a node with the name that it has earned.
type named struct {
	node int32
	name string
}

type flattening struct {
	r       *Record
	lists   bool
	parents bool // names get their parent's in front from now on
	stack   []named
	leaves  []named
	at      map[string]int
}

func (f *flattening) visit(v named) {
	r := f.r
	switch kind := r.unfold(v.node); {
	case kind == object:
		for n := r.nodes[v.node].first; n != 0; n = r.nodes[n].next {
			if r.nodes[n].kind == dead {
				continue
			}
			name, _ := jsonspan.Unquote(r.key(n))
			if _, taken := f.at[name]; taken || f.parents {
				name = v.name + "." + name
			}
			f.stack = append(f.stack, named{n, name})
		}
	case kind == list && f.lists:
		i := 0
		for n := r.nodes[v.node].first; n != 0; n = r.nodes[n].next {
			if r.nodes[n].kind == dead {
				continue
			}
			f.parents = true
			f.stack = append(f.stack, named{n, v.name + "." + strconv.Itoa(i)})
			i++
		}
	default:
		if i, taken := f.at[v.name]; taken {
			f.leaves[i].node = v.node
			return
		}
		f.at[v.name] = len(f.leaves)
		f.leaves = append(f.leaves, v)
	}
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
	p := jsonspan.EvaluatedPath(path...)
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
	var moved []node
	conflict := false
	for n := r.nodes[at].first; n != 0; n = r.nodes[n].next {
		if r.nodes[n].kind == dead {
			continue
		}
		r.resolve(n)
		d := r.nodes[n]
		name, _ := jsonspan.Unquote(r.key(n))
		if opt.Prefix+opt.Suffix != "" {
			name = opt.Prefix + name + opt.Suffix
			d.key = r.quote(name)
		}
		d.next = 0
		conflict = conflict || r.child(0, name) != 0
		moved = append(moved, d)
	}
	switch {
	case opt.Replace && len(moved) > 0:
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
	for _, d := range moved {
		r.append(0, d)
	}
	return nil
}
