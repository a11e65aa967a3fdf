package checkpoint

import (
	"iter"

	"github.com/airgen/airgen/runtime/py"
)

// member is a member of an incoming state that is carried along.
type member struct {
	key   string
	value py.Value
}

// membersBut lists the members of an incoming state in order, with the cursor
// field among them; nil when there are no others.
func membersBut(state py.Value, field string) []member {
	if state.Kind() != py.KindDict {
		return nil
	}
	if _, ok := state.Get(field); state.Len() == 0 || ok && state.Len() == 1 {
		return nil
	}
	var all []member
	for key, value := range state.Items() {
		text, _ := key.Str()
		all = append(all, member{text, value.Detach()})
	}
	return all
}

// appendMembers appends a state: the members that came in, with the cursor's
// value at the place of the cursor field, or at the end.
func appendMembers(dst []byte, members []member, field string, appendValue func([]byte) []byte) []byte {
	dst = append(dst, '{')
	printed := false
	for n, m := range members {
		if n > 0 {
			dst = append(dst, ',')
		}
		dst = appendKey(dst, m.key)
		if m.key == field {
			dst = appendValue(dst)
			printed = true
		} else {
			dst = appendJSON(dst, m.value)
		}
	}
	if !printed {
		if len(members) > 0 {
			dst = append(dst, ',')
		}
		dst = appendValue(appendKey(dst, field))
	}
	return append(dst, '}')
}

// elems are the elements of a list; none of anything else.
func elems(list py.Value) iter.Seq[py.Value] {
	if list.Kind() != py.KindList {
		return func(func(py.Value) bool) {}
	}
	return list.Elems()
}
