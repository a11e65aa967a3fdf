package record

import (
	"errors"
	"fmt"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// Normalize converts the record's values to the types of a schema, as Default
// schema normalization does, and returns a warning for every value that still
// has another type. An error means a schema, or a value, that the CDK fails on.
func (r *Record) Normalize(s *Schema) (warnings []string, err error) {
	if !r.IsObject() {
		return nil, ErrNotObject
	}
	n := normalizing{r: r, path: r.steps[:0]}
	err = n.root(s.root)
	r.steps = n.path[:0]
	if err != nil {
		return nil, err
	}
	return n.warnings, nil
}

// normalizing walks a record along a schema.
type normalizing struct {
	r        *Record
	path     []jsonspan.Step
	warnings []string
}

// root applies a rule to the record. Members that need no change are not
// touched: most records need none.
func (n *normalizing) root(c *rule) error {
	r := n.r
	if len(r.nodes) == 0 && c.broken == nil {
		r.keys()
		if n.settledRoot(c) {
			return nil
		}
	}
	if err := r.open(); err != nil {
		return err
	}
	return n.apply(0, c)
}

// settledRoot is settled for the record itself, along the properties.
func (n *normalizing) settledRoot(c *rule) bool {
	for i := range c.checks {
		k := &c.checks[i]
		switch {
		case k.broken != nil || k.ref != nil:
			return false
		case k.types != nil:
			if fits(jsonspan.Object, nil, k.types) != yes {
				return false
			}
		}
		for j := range k.props {
			if i := n.r.find(k.props[j].name); i >= 0 {
				m := n.r.item.Member(i)
				if !settled(n.r.item.Raw[m.Value:m.End], k.props[j].rule) {
					return false
				}
			}
		}
	}
	return true
}

// settled tells whether a rule neither changes a value nor warns of it. It may
// say no of one that would be left alone.
func settled(raw []byte, c *rule) bool {
	kind := jsonspan.KindOf(raw)
	if c.broken != nil || !c.keeps(kind, raw) {
		return false
	}
	for i := range c.checks {
		k := &c.checks[i]
		switch {
		case k.broken != nil:
			return false
		case k.types != nil:
			if fits(kind, raw, k.types) != yes {
				return false
			}
		case k.ref != nil:
			if !settledBelow(kind, raw, k.ref) {
				return false
			}
		case k.props != nil && kind == jsonspan.Object:
			for key, value := range jsonspan.Members(raw) {
				name, _ := jsonspan.UnquoteView(key)
				if sub := c.props[name]; sub != nil && !settled(value, sub) {
					return false
				}
			}
		case k.items != nil && kind == jsonspan.Array:
			for item := range jsonspan.Elements(raw) {
				if !settled(item, k.items) {
					return false
				}
			}
		}
	}
	return true
}

// settledBelow is settled for a rule that is only referred to: it converts
// what the value holds, not the value.
func settledBelow(kind jsonspan.Kind, raw []byte, c *rule) bool {
	bare := *c
	bare.convert, bare.broken = unchanged, nil
	return settled(raw, &bare)
}

// apply follows the keywords of a rule on a value that has been converted.
func (n *normalizing) apply(at int32, c *rule) error {
	for i := range c.checks {
		k := &c.checks[i]
		var err error
		switch {
		case k.broken != nil:
			err = k.broken
		case k.types != nil:
			err = n.checkType(at, k)
		case k.ref != nil:
			err = n.apply(at, k.ref)
		case k.props != nil:
			err = n.applyProperties(at, k.props)
		case k.items != nil:
			err = n.applyItems(at, k.items)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (n *normalizing) applyProperties(at int32, props []property) error {
	r := n.r
	if !r.isObject(at) {
		return nil
	}
	r.unfold(at)
	for i := range props {
		if m := r.child(at, props[i].name); m != 0 {
			if err := n.change(m, props[i].rule); err != nil {
				return err
			}
		}
	}
	for i := range props {
		if m := r.child(at, props[i].name); m != 0 {
			n.path = append(n.path, jsonspan.Step{Key: props[i].name})
			err := n.descend(m, props[i].rule)
			n.path = n.path[:len(n.path)-1]
			if err != nil {
				return err
			}
		}
	}
	return nil
}

func (n *normalizing) applyItems(at int32, items *rule) error {
	r := n.r
	if !r.isArray(at) || r.unfold(at) != list {
		return nil
	}
	for m := r.nodes[at].first; m != 0; m = r.nodes[m].next {
		if r.nodes[m].kind != dead {
			if err := n.change(m, items); err != nil {
				return err
			}
		}
	}
	step := jsonspan.Step{InList: true}
	for m := r.nodes[at].first; m != 0; m = r.nodes[m].next {
		if r.nodes[m].kind == dead {
			continue
		}
		n.path = append(n.path, step)
		err := n.descend(m, items)
		n.path = n.path[:len(n.path)-1]
		if err != nil {
			return err
		}
		step.Index++
	}
	return nil
}

// descend applies a rule to a value that its parent has converted, unless the
// value's text shows that there is nothing to do.
func (n *normalizing) descend(at int32, c *rule) error {
	if d := &n.r.nodes[at]; d.kind == kept || d.kind == text {
		if settled(n.r.bytes(n.r.text(at)), c) {
			return nil
		}
	}
	return n.apply(at, c)
}

// isArray tells whether a node is a list.
func (r *Record) isArray(n int32) bool {
	switch d := &r.nodes[n]; d.kind {
	case list:
		return true
	case kept, text:
		return jsonspan.KindOf(r.bytes(r.text(n))) == jsonspan.Array
	case other:
		return r.values[d.text.from].Kind() == py.KindList
	}
	return false
}

// checkType warns of a value that is of none of the types. As in JSON schema,
// a float without a fraction is an integer too.
func (n *normalizing) checkType(at int32, k *check) error {
	kind, raw := n.r.kindOf(at)
	switch fits(kind, raw, k.types) {
	case yes:
		return nil
	case unknown:
		return fmt.Errorf("schema normalization: the type %s is not known", k.shown)
	}
	n.warnings = append(n.warnings, fmt.Sprintf("Failed to transform value from type '%s' to type '%s' at path: '%s'",
		structure(n.r.value(at), 0).Text(), k.shown, n.where()))
	return nil
}

// kindOf is the kind of a node, with its text when it has one.
func (r *Record) kindOf(n int32) (jsonspan.Kind, []byte) {
	switch d := &r.nodes[n]; d.kind {
	case object:
		return jsonspan.Object, nil
	case list:
		return jsonspan.Array, nil
	case other:
		switch r.values[d.text.from].Kind() {
		case py.KindDict:
			return jsonspan.Object, nil
		case py.KindList:
			return jsonspan.Array, nil
		}
		return jsonspan.Invalid, nil
	}
	raw := r.bytes(r.text(n))
	return jsonspan.KindOf(raw), raw
}

func (n *normalizing) where() string {
	var b []byte
	for i, s := range n.path {
		if i > 0 {
			b = append(b, '.')
		}
		if s.InList {
			b = fmt.Appendf(b, "%d", s.Index)
		} else {
			b = append(b, s.Key...)
		}
	}
	return string(b)
}

// structure describes a value by the types in it, three objects deep.
func structure(v py.Value, depth int) py.Value {
	const deepest = 3
	switch v.Kind() {
	case py.KindNone:
		return py.Str("null")
	case py.KindBool:
		return py.Str("boolean")
	case py.KindInt, py.KindBigInt:
		return py.Str("integer")
	case py.KindFloat:
		return py.Str("number")
	case py.KindString:
		return py.Str("string")
	case py.KindDict:
		if depth >= deepest {
			return py.Str("object")
		}
		var names []string
		var types []py.Value
		for key, value := range v.Items() {
			names = append(names, key.Text())
			types = append(types, structure(value, depth+1))
		}
		return py.DictOf(names, types)
	}
	return py.Str("array")
}

// errOverflow is Python's error for an infinity that should become an int.
var errOverflow = errors.New("schema normalization: an infinity cannot be converted to an integer")
