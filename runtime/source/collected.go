package source

import (
	"fmt"
	"iter"
	"slices"

	"github.com/airgen/airgen/runtime/py"
)

// Found is a parent's record, a listed value or a whole partition as routers need
// it that cannot begin before all parents are known: products, groups and unions.
type Found struct {
	Field  string   // partition_field
	Key    py.Value // its value, detached
	Parent py.Value // parent_slice: the partition that the record is from
	Extra  py.Value // extra_fields; Undefined: none
	// Whole is a partition of a custom router; then the others are not set.
	Whole py.Value
}

// Collected gives the list of what was found under a name in this walk. It
// is empty at first.
func (w *Walk) Collected(name string) *List[Found] {
	w.collectedMu.Lock()
	defer w.collectedMu.Unlock()
	if w.collected == nil {
		w.collected = map[string]*List[Found]{}
	}
	l := w.collected[name]
	if l == nil {
		l = &List[Found]{}
		w.collected[name] = l
	}
	return l
}

// Values gives the values of a list router in the form of parents' records.
func Values(field string, values ...py.Value) []Found {
	out := make([]Found, len(values))
	for i, v := range values {
		out[i] = Found{Field: field, Key: v}
	}
	return out
}

// Partitions gives the partitions of a custom router, for a product with others.
func Partitions(router iter.Seq2[py.Value, error]) ([]Found, error) {
	var out []Found
	for partition, err := range router {
		if err != nil {
			return nil, err
		}
		out = append(out, Found{Whole: partition.Detach()})
	}
	return out, nil
}

// PartitionsOf gives them for a union, by the value of its field, or for groups,
// by the one field that there is, when field is empty. Members beside that field
// become extra fields.
func PartitionsOf(router iter.Seq2[py.Value, error], field string) ([]Found, error) {
	all, err := Partitions(router)
	if err != nil {
		return nil, err
	}
	for i := range all {
		if all[i], err = all[i].by(field); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// by is a whole partition as a find of one field.
func (f Found) by(field string) (Found, error) {
	out := Found{Field: field}
	known := false
	var others []py.Value
	for k, v := range f.Whole.Items() {
		name := k.Text()
		switch {
		case field == "" && name == "parent_slice":
			out.Parent = v
		case field == "" && !known, field != "" && name == field:
			out.Field, out.Key, known = name, v, true
		case field == "":
			return out, fmt.Errorf("a GroupingPartitionRouter expects partitions with a single field, not %s", f.Whole.Repr())
		default:
			others = append(others, k, v)
		}
	}
	if !known {
		return out, fmt.Errorf("a router of a UnionPartitionRouter gave a partition without the field %s: %s", field, f.Whole.Repr())
	}
	if len(others) > 0 {
		out.Extra = py.DictOfValues(others...)
	}
	return out, nil
}

// partition is the partition of one find.
func (f Found) partition() py.Value {
	if !f.Whole.IsUndefined() {
		return f.Whole
	}
	if f.Parent.IsUndefined() {
		return py.Dict(f.Field, f.Key)
	}
	return py.Dict(f.Field, f.Key, "parent_slice", f.Parent)
}

// Product merges the partitions of a combination; the first one wins where
// two have a key.
func Product(combination ...Found) py.Value {
	var pairs []py.Value
	for i := len(combination) - 1; i >= 0; i-- {
		for k, v := range combination[i].partition().Items() {
			pairs = append(pairs, k, v)
		}
	}
	return py.DictOfValues(pairs...)
}

// ProductExtra merges the extra fields of a combination in the same way.
func ProductExtra(combination ...Found) py.Value {
	var pairs []py.Value
	for i := len(combination) - 1; i >= 0; i-- {
		for k, v := range combination[i].Extra.Items() {
			pairs = append(pairs, k, v)
		}
	}
	return py.DictOfValues(pairs...)
}

// Group is a batch of finds of a GroupingPartitionRouter.
type Group []Found

// Batches makes the batches of a GroupingPartitionRouter. The zero Batches is
// ready for use; Add and Rest are called by one worker at a time.
type Batches struct {
	batch Group
	seen  map[string]struct{}
}

// Batches gives the batches that are made under a name in this walk.
func (w *Walk) Batches(name string) *Batches {
	w.collectedMu.Lock()
	defer w.collectedMu.Unlock()
	if w.batches == nil {
		w.batches = map[string]*Batches{}
	}
	b := w.batches[name]
	if b == nil {
		b = &Batches{}
		w.batches[name] = b
	}
	return b
}

// Add takes a find, and gives the batch that it fills; nil while it is not
// full. With deduplicate, a value that came before in any batch is left out.
func (b *Batches) Add(f Found, size int, deduplicate bool) Group {
	if deduplicate {
		id := f.Key.CanonicalJSON()
		if _, again := b.seen[id]; again {
			return nil
		}
		if b.seen == nil {
			b.seen = map[string]struct{}{}
		}
		b.seen[id] = struct{}{}
	}
	b.batch = append(b.batch, f)
	if len(b.batch) < size {
		return nil
	}
	return b.Rest()
}

// Rest gives the batch that is not full yet; nil when it is empty.
func (b *Batches) Rest() Group {
	rest := b.batch
	b.batch = nil
	return rest
}

// Groups cuts finds into batches of size.
func Groups(all []Found, size int, deduplicate bool) []Group {
	var out []Group
	var b Batches
	for _, f := range all {
		if group := b.Add(f, size, deduplicate); group != nil {
			out = append(out, group)
		}
	}
	if rest := b.Rest(); rest != nil {
		out = append(out, rest)
	}
	return out
}

// Grouped cuts finds into batches that are finds themselves, for a product with
// others.
func Grouped(all []Found, size int, deduplicate bool) []Found {
	var out []Found
	for _, g := range Groups(all, size, deduplicate) {
		f := Found{Field: g[0].Field, Key: g.Keys(), Extra: g.Extra()}
		if !g[0].Parent.IsUndefined() {
			f.Parent = g.list(func(f Found) py.Value { return f.Parent })
		}
		out = append(out, f)
	}
	return out
}

// Keys is the list of the batch's values.
func (g Group) Keys() py.Value {
	return g.list(func(f Found) py.Value { return f.Key })
}

// Partition is the batch's partition: a list of values, and a list of parent
// slices where there are any.
func (g Group) Partition() py.Value {
	field := g[0].Field
	if g[0].Parent.IsUndefined() {
		return py.Dict(field, g.Keys())
	}
	return py.Dict(field, g.Keys(), "parent_slice", g.list(func(f Found) py.Value { return f.Parent }))
}

// Extra is the batch's extra fields, each a list; what a find lacks is None.
func (g Group) Extra() py.Value {
	var names []string
	var lists []py.Value
	for _, f := range g {
		for k := range f.Extra.Items() {
			name := k.Text()
			if slices.Contains(names, name) {
				continue
			}
			names = append(names, name)
			lists = append(lists, g.list(func(f Found) py.Value {
				if v, ok := f.Extra.Get(name); ok {
					return v
				}
				return py.None
			}))
		}
	}
	return py.DictOf(names, lists)
}

func (g Group) list(of func(Found) py.Value) py.Value {
	items := make([]py.Value, len(g))
	for i, f := range g {
		items[i] = of(f)
	}
	return py.ListOf(items...)
}

// Union puts the finds of several routers behind one another under one field,
// each value once; everything else becomes an extra field.
func Union(field string, routers ...[]Found) []Found {
	var out []Found
	seen := map[string]bool{}
	for _, all := range routers {
		for _, f := range all {
			id := f.Key.CanonicalJSON()
			if seen[id] {
				continue
			}
			seen[id] = true
			extra := []py.Value{}
			if !f.Parent.IsUndefined() {
				extra = append(extra, py.Str("parent_slice"), f.Parent)
			}
			for k, v := range f.Extra.Items() {
				extra = append(extra, k, v)
			}
			out = append(out, Found{Field: field, Key: f.Key, Extra: py.DictOfValues(extra...)})
		}
	}
	return out
}
