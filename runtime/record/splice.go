package record

import (
	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// spliceLimit is up to which length a nested object is copied with its edit
// instead of being taken apart: copying a few kilobytes costs less than a
// handful of nodes.
const spliceLimit = 4 << 10

// spliceable returns the text of a node that splicing may work on.
func (r *Record) spliceable(n int32) (raw []byte, ok bool) {
	r.resolve(n)
	if r.nodes[n].kind != text {
		return nil, false
	}
	raw = r.bytes(r.nodes[n].text)
	return raw, len(raw) <= spliceLimit && jsonspan.KindOf(raw) == jsonspan.Object
}

// spliceIn sets a scalar below a member that is an object. It reports false
// where more than that is asked for: lists on the way, parents that are no
// objects.
func (r *Record) spliceIn(n int32, path []string, v py.Value) bool {
	raw, ok := r.spliceable(n)
	if !ok || !isScalar(v) {
		return false
	}
	from, to := 0, len(raw) // the innermost object found, then the value to replace
	depth := 0
	for ; depth < len(path); depth++ {
		m, count := findMember(raw[from:to], path[depth])
		if count == 0 {
			break
		}
		from, to = from+m.Value, from+m.End
		if depth < len(path)-1 && raw[from] != '{' {
			return false
		}
	}
	for _, segment := range path[min(depth+1, len(path)):] {
		if isDecimal(segment) {
			return false
		}
	}
	mark := len(r.arena)
	if depth == len(path) {
		r.arena = append(r.arena, raw[:from]...)
		r.appendScalar(v)
		r.arena = append(r.arena, raw[to:]...)
	} else {
		end := to - 1 // the closing brace
		r.arena = append(r.arena, raw[:end]...)
		if !isEmpty(raw[from:to]) {
			r.arena = append(r.arena, ',')
		}
		r.appendBelow(path[depth:], v)
		r.arena = append(r.arena, raw[end:]...)
	}
	r.spliced(n, mark)
	return true
}

// appendBelow writes a member with objects down to a scalar.
func (r *Record) appendBelow(path []string, v py.Value) {
	for i, segment := range path {
		if i > 0 {
			r.arena = append(r.arena, '{')
		}
		r.arena = append(jsonspan.AppendQuote(r.arena, segment), ':')
	}
	r.appendScalar(v)
	for range path[1:] {
		r.arena = append(r.arena, '}')
	}
}

// spliceOut removes a member below one that is an object. It reports false
// where that takes more than cutting a text.
func (r *Record) spliceOut(n int32, path []string) bool {
	raw, ok := r.spliceable(n)
	if !ok {
		return false
	}
	from, to := 0, len(raw)
	for depth, segment := range path {
		m, count := findMember(raw[from:to], segment)
		switch {
		case count == 0:
			return true
		case count > 1:
			return false
		case depth == len(path)-1:
			cutFrom, cutTo := withComma(raw, from+m.Key, from+m.End)
			mark := len(r.arena)
			r.arena = append(append(r.arena, raw[:cutFrom]...), raw[cutTo:]...)
			r.spliced(n, mark)
			return true
		}
		from, to = from+m.Value, from+m.End
		switch raw[from] {
		case '{':
		case '[':
			return false
		default:
			return true
		}
	}
	return true
}

// spliced makes what was written since a mark the text of a node.
func (r *Record) spliced(n int32, mark int) {
	if r.item.Flags&(jsonspan.HasBreak|jsonspan.HasSpecial) != 0 {
		r.special = true
	}
	r.putText(n, r.since(mark))
}

// findMember finds the last member with a key, and how many there are.
func findMember(obj []byte, key string) (found jsonspan.MemberSpan, count int) {
	for m := range jsonspan.Spans(obj) {
		if m.KeyEnd-m.Key >= len(key)+2 && jsonspan.KeyIs(obj[m.Key:m.KeyEnd], key) {
			found = m
			count++
		}
	}
	return found, count
}

// withComma widens a member to the comma that goes with it: the one behind, or
// the one in front of the last member.
func withComma(raw []byte, from, to int) (int, int) {
	p := to
	for isBlank(raw[p]) {
		p++
	}
	if raw[p] == ',' {
		return from, p + 1
	}
	for p = from - 1; isBlank(raw[p]); p-- {
	}
	if raw[p] == ',' {
		return p, to
	}
	return from, to
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// isEmpty tells whether an object has no members.
func isEmpty(obj []byte) bool {
	for p := 1; ; p++ {
		if !isBlank(obj[p]) {
			return obj[p] == '}'
		}
	}
}
