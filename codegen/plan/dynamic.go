package plan

import (
	"reflect"
	"slices"

	"github.com/airgen/airgen/codegen/ir"
)

// resolve makes the streams that HTTP resolvers read, and finds out which
// streams belong to the instances of a dynamic stream.
func (p *Plan) resolve() {
	p.resolvers, p.owned = map[*ir.DynamicStream]*ir.Stream{}, map[*ir.Stream]*ir.DynamicStream{}
	for _, d := range p.Connector.Dynamic {
		if d.HTTP != nil {
			p.resolvers[d] = &ir.Stream{Pos: d.Pos, Path: d.Template.Path, Name: "the components of " + d.Name, Retriever: d.HTTP}
		}
		for _, s := range append(EachFace([]*ir.Stream{d.Template}), d.Template) {
			p.owned[s] = d
		}
		p.ownParents(d, d.Template)
	}
}

// ownParents finds the parents that mappings write into: each instance has its
// own.
func (p *Plan) ownParents(d *ir.DynamicStream, s *ir.Stream) {
	for _, parent := range ParentsOf(s) {
		for _, f := range EachFace([]*ir.Stream{parent.Stream}) {
			if p.owned[f] == nil && filled(reflect.ValueOf(*f)) {
				p.owned[f] = d
			}
		}
		p.ownParents(d, parent.Stream)
	}
}

// Joins reports whether all streams that a dynamic one makes are read in the
// walk of their parents, which are the same for all of them.
func (p *Plan) Joins(d *ir.DynamicStream) bool {
	s := d.Template
	parents := ParentsOf(s)
	if len(parents) == 0 || s.Delegates != nil {
		return false
	}
	return ShapeOf(s).Nested() && !p.ownsParent(s)
}

// ownsParent reports whether some stream above another one belongs to the
// instances of a dynamic stream.
func (p *Plan) ownsParent(s *ir.Stream) bool {
	return slices.ContainsFunc(ParentsOf(s), func(parent *ir.Parent) bool {
		return slices.ContainsFunc(EachFace([]*ir.Stream{parent.Stream}), func(f *ir.Stream) bool { return p.owned[f] != nil }) || p.ownsParent(parent.Stream)
	})
}

// InstanceOf is the dynamic stream whose instances a stream is part of; nil for
// the connector's own streams.
func (p *Plan) InstanceOf(s *ir.Stream) *ir.DynamicStream { return p.owned[p.OwnerOf(s)] }

// ResolverOf is the stream that a dynamic stream's HTTP resolver reads; nil for
// other resolvers.
func (p *Plan) ResolverOf(d *ir.DynamicStream) *ir.Stream { return p.resolvers[d] }

// Resolves is the dynamic stream whose values a stream gives; nil for any other
// stream.
func (p *Plan) Resolves(s *ir.Stream) *ir.DynamicStream {
	for d, r := range p.resolvers {
		if r == s {
			return d
		}
	}
	return nil
}

// filled reports whether a part of the model has a hole in it, streams above it
// not included.
func filled(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() || v.Type() == reflect.TypeFor[*ir.Stream]() {
			return false
		}
		if t, ok := v.Interface().(*ir.Template); ok {
			return t.Mapped != nil || filled(reflect.ValueOf(t.Parameters))
		}
		return filled(v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() && filled(v.Field(i)) {
				return true
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			if filled(v.Index(i)) {
				return true
			}
		}
	}
	return false
}

// Late is what stands in a place when no mapping fills it, where that cannot be
// evaluated with the instance because it reads more than the config: a record, a
// slice, a page. It is nil for every other place.
func Late(h *ir.Hole) *ir.Template {
	if h == nil || h.Sure() {
		return nil
	}
	t, ok := h.Original.(*ir.Template)
	if !ok {
		return nil
	}
	for _, root := range t.AST.Roots() {
		if root.Name != "config" && root.Name != "parameters" {
			return t
		}
	}
	return nil
}

// HasHoles reports whether constant data has a hole in it.
func HasHoles(t ir.Tree) bool { return t != nil && filled(reflect.ValueOf(t)) }

// EachHole visits the holes of constant data.
func EachHole(t ir.Tree, visit func(*ir.Hole)) {
	switch t := t.(type) {
	case *ir.Template:
		if t.Mapped != nil {
			visit(t.Mapped)
		}
	case []ir.Tree:
		for _, it := range t {
			EachHole(it, visit)
		}
	case ir.Object:
		for _, m := range t {
			EachHole(m.Value, visit)
		}
	}
}
