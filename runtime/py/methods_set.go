package py

import "slices"

func (e *Eval) setMethod(v Value, name string, args []Value, kw []Kwarg) Value {
	if len(kw) > 0 {
		return e.Fail(TypeError, "set."+name+"() takes no keyword arguments")
	}
	b := v.box
	switch name {
	case "add", "discard", "remove":
		if a, ok := e.bind(name, args, nil, 1, "-elem"); !ok || !e.hashed(a[0]) {
			return Value{}
		}
		return e.setElement(b, name, args[0])
	case "pop", "clear", "copy":
		if _, ok := e.bind(name, args, nil, 0); !ok {
			return Value{}
		}
		switch {
		case name == "copy":
			return SetOf(b.items...)
		case name == "clear":
			b.items = nil
			return None
		case len(b.items) == 0:
			return e.Fail(KeyError, "pop from an empty set")
		}
		first := b.items[0]
		b.items = slices.Delete(b.items, 0, 1)
		return first
	case "isdisjoint", "issubset", "issuperset", "symmetric_difference", "symmetric_difference_update":
		if _, ok := e.bind(name, args, nil, 1, "-other"); !ok {
			return Value{}
		}
	}
	others := make([][]Value, len(args))
	for i, a := range args {
		others[i] = e.Each(a)
		for _, it := range others[i] {
			e.hashed(it)
		}
	}
	if e.stopped() {
		return Value{}
	}
	return setAlgebra(b, name, others)
}

// setElement is add, discard or remove.
func (e *Eval) setElement(b *box, name string, it Value) Value {
	i := slices.IndexFunc(b.items, func(x Value) bool { return Equal(x, it) })
	switch {
	case name == "add":
		if i < 0 {
			b.items = append(b.items, it)
		}
	case i >= 0:
		b.items = slices.Delete(b.items, i, i+1)
	case name == "remove":
		return e.Fail(KeyError, it.Repr())
	}
	return None
}

// setAlgebra compares a set with others or joins them; the names that end in
// update change the set itself.
func setAlgebra(b *box, name string, others [][]Value) Value {
	items := slices.Clone(b.items)
	keep := func(f func(Value) bool) { items = slices.DeleteFunc(items, func(v Value) bool { return !f(v) }) }
	switch name {
	case "isdisjoint":
		return Bool(!slices.ContainsFunc(items, func(v Value) bool { return contains(others[0], v) }))
	case "issubset":
		return Bool(!slices.ContainsFunc(items, func(v Value) bool { return !contains(others[0], v) }))
	case "issuperset":
		return Bool(!slices.ContainsFunc(others[0], func(v Value) bool { return !contains(items, v) }))
	case "union", "update":
		for _, o := range others {
			items = append(items, o...)
		}
	case "difference", "difference_update":
		for _, o := range others {
			keep(func(v Value) bool { return !contains(o, v) })
		}
	case "intersection", "intersection_update":
		for _, o := range others {
			keep(func(v Value) bool { return contains(o, v) })
		}
	default:
		own := slices.Clone(items)
		keep(func(v Value) bool { return !contains(others[0], v) })
		for _, v := range others[0] {
			if !contains(own, v) {
				items = append(items, v)
			}
		}
	}
	out := SetOf(items...)
	switch name {
	case "update", "difference_update", "intersection_update", "symmetric_difference_update":
		b.items = out.box.items
		return None
	}
	return out
}
