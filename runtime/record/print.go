package record

import "github.com/airgen/airgen/runtime/jsonspan"

// AppendTo appends the record as the CDK prints a record's data: on one line,
// members that are null left out, nulls further down kept, NaN and the
// infinities as null. An error of a value that cannot be printed (a set, bytes)
// is returned as it is; the CDK then stops.
func (r *Record) AppendTo(dst []byte) ([]byte, error) {
	return r.print(dst, true)
}

// AppendAll is AppendTo with the members that are null.
func (r *Record) AppendAll(dst []byte) ([]byte, error) {
	return r.print(dst, false)
}

func (r *Record) print(dst []byte, cut bool) ([]byte, error) {
	if !r.IsObject() {
		return dst, ErrNotObject
	}
	if len(r.nodes) == 0 {
		flags := r.item.Flags
		if !cut {
			flags &^= jsonspan.HasNull
		}
		if flags == 0 {
			return append(dst, r.raw()...), nil
		}
		if flags&(jsonspan.HasNull|jsonspan.MayRepeat|jsonspan.HasEscapedKey) == 0 {
			return r.copy(dst, r.item.Raw), nil
		}
		r.keys()
		if flags&(jsonspan.MayRepeat|jsonspan.HasEscapedKey) == 0 {
			return r.appendWithoutNulls(dst), nil
		}
		if err := r.open(); err != nil {
			return dst, err
		}
	}
	return r.appendNode(dst, 0, cut)
}

// appendWithoutNulls prints an unedited record, run by run between the members
// that are null.
func (r *Record) appendWithoutNulls(dst []byte) []byte {
	dst = append(dst, '{')
	mark := len(dst)
	it := &r.item
	from := -1
	for i := range it.Keys {
		if !it.IsNull(i) {
			if from < 0 {
				from = i
			}
			continue
		}
		if from >= 0 {
			dst = r.appendRun(dst, mark, from, i-1)
			from = -1
		}
	}
	if from >= 0 {
		dst = r.appendRun(dst, mark, from, len(it.Keys)-1)
	}
	return append(dst, '}')
}

// appendRun copies the members from one to another as they came. mark is where
// the object's first member is to stand.
func (r *Record) appendRun(dst []byte, mark, from, to int) []byte {
	if len(dst) > mark {
		dst = append(dst, ',')
	}
	return r.copy(dst, r.item.Raw[r.item.Keys[from]:r.item.ValueEnd(to)])
}

// copy appends a piece of the record's text.
func (r *Record) copy(dst, raw []byte) []byte {
	switch flags := r.item.Flags; {
	case flags&(jsonspan.HasBreak|jsonspan.HasSpecial) == 0 || r.exact:
		return append(dst, raw...)
	case flags&jsonspan.HasSpecial == 0:
		return jsonspan.AppendLine(dst, raw)
	}
	return jsonspan.AppendFinite(dst, raw)
}

// copySpan appends a piece of either text.
func (r *Record) copySpan(dst []byte, s span) []byte {
	if s.from&inArena == 0 {
		return r.copy(dst, r.bytes(s))
	}
	if r.special && !r.exact {
		return jsonspan.AppendFinite(dst, r.bytes(s))
	}
	return append(dst, r.bytes(s)...)
}

// appendNode prints a node with all below it. With cut, its own members that
// are null are left out.
func (r *Record) appendNode(dst []byte, n int32, cut bool) ([]byte, error) {
	switch d := &r.nodes[n]; d.kind {
	case object:
		return r.appendObject(dst, n, cut)
	case list:
		return r.appendList(dst, n)
	case other:
		return r.values[d.text.from].AppendJSON(dst)
	}
	return r.copySpan(dst, r.text(n)), nil
}

func (r *Record) appendList(dst []byte, n int32) (_ []byte, err error) {
	dst = append(dst, '[')
	mark := len(dst)
	for c := r.nodes[n].first; c != 0; c = r.nodes[c].next {
		if r.nodes[c].kind == dead {
			continue
		}
		if len(dst) > mark {
			dst = append(dst, ',')
		}
		if dst, err = r.appendNode(dst, c, false); err != nil {
			return dst, err
		}
	}
	return append(dst, ']'), nil
}

// appendObject copies members that still stand side by side in one piece.
func (r *Record) appendObject(dst []byte, n int32, cut bool) (_ []byte, err error) {
	nulls := cut && r.item.Flags&jsonspan.HasNull != 0
	dst = append(dst, '{')
	mark := len(dst)
	for c := r.nodes[n].first; c != 0; {
		at, d := c, &r.nodes[c]
		c = d.next
		switch d.kind {
		case dead:
			continue
		case kept:
			if nulls && r.item.IsNull(int(d.item)) {
				continue
			}
			to := d.item
			for c != 0 && r.nodes[c].kind == kept && r.nodes[c].item == to+1 && !(nulls && r.item.IsNull(int(to+1))) {
				c, to = r.nodes[c].next, to+1
			}
			dst = r.appendRun(dst, mark, int(d.item), int(to))
			continue
		case text:
			if cut && r.isNull(d.text) {
				continue
			}
		}
		if len(dst) > mark {
			dst = append(dst, ',')
		}
		if d.kind == text && r.between(d.key.to, d.text.from, ':') {
			run := span{d.key.from, d.text.to}
			for c != 0 && r.continues(run, &r.nodes[c]) && !(cut && r.isNull(r.nodes[c].text)) {
				run.to, c = r.nodes[c].text.to, r.nodes[c].next
			}
			dst = r.copySpan(dst, run)
			continue
		}
		dst = append(r.copySpan(dst, d.key), ':')
		if dst, err = r.appendNode(dst, at, false); err != nil {
			return dst, err
		}
	}
	return append(dst, '}'), nil
}

// continues tells whether a member stands in the text right behind a run.
func (r *Record) continues(run span, d *node) bool {
	return d.kind == text && r.between(run.to, d.key.from, ',') && r.between(d.key.to, d.text.from, ':')
}

// between tells whether nothing but one separator and white space stands
// between two places of the record's text.
func (r *Record) between(from, to uint32, separator byte) bool {
	if from&inArena != 0 || to&inArena != 0 || from >= to {
		return false
	}
	found := false
	for _, c := range r.item.Raw[from:to] {
		switch {
		case c == separator && !found:
			found = true
		case c != ' ' && c != '\n' && c != '\t' && c != '\r':
			return false
		}
	}
	return found
}

func (r *Record) isNull(s span) bool {
	return s.to-s.from == 4 && r.bytes(s)[0] == 'n'
}

// render writes a node into the arena for expressions to see: nothing is cut
// or replaced.
func (r *Record) render(n int32) ([]byte, error) {
	mark := len(r.arena)
	r.exact = true
	out, err := r.appendNode(r.arena, n, false)
	r.exact = false
	if err != nil {
		return nil, err
	}
	r.arena = out
	return r.arena[mark:len(r.arena):len(r.arena)], nil
}
