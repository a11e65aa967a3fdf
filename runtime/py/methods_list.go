package py

import "slices"

func isListMethod(name string) bool {
	switch name {
	case "append", "clear", "copy", "count", "extend", "index", "insert", "pop", "remove", "reverse", "sort":
		return true
	}
	return false
}

// sequenceMethod is count and index, which lists and tuples share.
func (e *Eval) sequenceMethod(v Value, name string, args []Value, kw []Kwarg) Value {
	items := v.elements()
	if name == "count" {
		a, ok := e.bind(name, args, kw, 1, "-value")
		if !ok {
			return Value{}
		}
		n := 0
		for _, it := range items {
			if Equal(it, a[0]) {
				n++
			}
		}
		return Int(int64(n))
	}
	a, ok := e.bind(name, args, kw, 1, "-value", "-start", "-stop")
	if !ok {
		return Value{}
	}
	lo, hi, ok := e.window(a[1], a[2], len(items))
	if !ok {
		return Value{}
	}
	for i := lo; i < hi; i++ {
		if Equal(items[i], a[0]) {
			return Int(int64(i))
		}
	}
	return e.Fail(ValueError, a[0].Repr()+" is not in the list")
}

// window resolves the optional bounds of find, count, index and startswith.
func (e *Eval) window(lo, hi Value, n int) (first, last int, ok bool) {
	if first, ok = e.wholeOr(noneAbsent(lo), 0); !ok {
		return 0, 0, false
	}
	if last, ok = e.wholeOr(noneAbsent(hi), n); !ok {
		return 0, 0, false
	}
	if first < 0 {
		first = max(first+n, 0)
	}
	if last < 0 {
		last = max(last+n, 0)
	}
	return first, min(last, n), true
}

// noneAbsent gives Absent for None.
func noneAbsent(v Value) Value {
	if v.kind == KindNone {
		return Absent
	}
	return v
}

func (e *Eval) listMethod(v Value, name string, args []Value, kw []Kwarg) Value {
	switch name {
	case "count", "index":
		return e.sequenceMethod(v, name, args, kw)
	case "copy":
		if _, ok := e.bind(name, args, kw, 0); !ok {
			return Value{}
		}
		return ListOf(slices.Clone(v.elements())...)
	}
	if !e.changeable(v) {
		return Value{}
	}
	b := v.box
	switch name {
	case "append":
		if a, ok := e.bind(name, args, kw, 1, "-object"); ok {
			b.items = append(b.items, a[0])
			return None
		}
	case "extend":
		if a, ok := e.bind(name, args, kw, 1, "-iterable"); ok {
			if more := e.Each(a[0]); !e.stopped() {
				b.items = append(b.items, more...)
				return None
			}
		}
	case "insert":
		if a, ok := e.bind(name, args, kw, 2, "-index", "-object"); ok {
			if i, ok := e.whole(a[0]); ok {
				if i < 0 {
					i += len(b.items)
				}
				b.items = slices.Insert(b.items, min(max(i, 0), len(b.items)), a[1])
				return None
			}
		}
	case "pop":
		return e.listPop(b, args, kw)
	case "remove":
		if a, ok := e.bind(name, args, kw, 1, "-value"); ok {
			for i, it := range b.items {
				if Equal(it, a[0]) {
					b.items = slices.Delete(b.items, i, i+1)
					return None
				}
			}
			return e.Fail(ValueError, "list.remove(x): x not in list")
		}
	case "clear":
		if _, ok := e.bind(name, args, kw, 0); ok {
			b.items = nil
			return None
		}
	case "reverse":
		if _, ok := e.bind(name, args, kw, 0); ok {
			slices.Reverse(b.items)
			return None
		}
	case "sort":
		// The key would have to be a function, which templates cannot make.
		if a, ok := e.bind(name, args, kw, 0, "reverse"); ok {
			if sorted, ok := e.sorted(b.items, b.items, !a[0].IsAbsent() && a[0].Truth()); ok {
				b.items = sorted
				return None
			}
		}
	}
	return Value{}
}

func (e *Eval) listPop(b *box, args []Value, kw []Kwarg) Value {
	a, ok := e.bind("pop", args, kw, 0, "-index")
	if !ok {
		return Value{}
	}
	i, ok := e.wholeOr(a[0], -1)
	if !ok {
		return Value{}
	}
	if i < 0 {
		i += len(b.items)
	}
	if i < 0 || i >= len(b.items) {
		return e.Fail(IndexError, "pop index out of range")
	}
	v := b.items[i]
	b.items = slices.Delete(b.items, i, i+1)
	return v
}

// sorted gives the items in the order of their keys; it is stable, also when
// it is reversed. Like Python it sorts the reverse of the items then, so that the
// same two that cannot be compared meet first.
func (e *Eval) sorted(items, keys []Value, reverse bool) ([]Value, bool) {
	order := make([]int, len(items))
	for i := range order {
		order[i] = i
	}
	if reverse {
		slices.Reverse(order)
	}
	slices.SortStableFunc(order, func(i, j int) int {
		switch a, b := keys[i], keys[j]; {
		case e.Lt(a, b):
			return -1
		case e.Lt(b, a):
			return 1
		}
		return 0
	})
	if reverse {
		slices.Reverse(order)
	}
	if e.stopped() {
		return nil, false
	}
	out := make([]Value, len(items))
	for n, i := range order {
		out[n] = items[i]
	}
	return out, true
}
