package record

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/airgen/airgen/runtime/py"
)

// ErrPath is wrapped by the error of Add for a path that leads through a value
// which is neither an object nor a list.
var ErrPath = errors.New("the path does not lead through objects and lists")

// Add sets the value at a path, as AddFields does. Objects are created on the
// way; a segment of digits makes its parent a list, and a list is filled with
// nulls up to the index it is given. What stands at the path is replaced in
// its place; a new member goes to the end. Segments are never globs. A parent
// that is null or a scalar is an error, and so is a list index that is no
// number. The value may be borrowed; it is needed until the next Set.
func (r *Record) Add(path []string, v py.Value) error {
	if len(path) == 0 {
		return fmt.Errorf("%w: it is empty", ErrPath)
	}
	if err := r.open(); err != nil {
		return err
	}
	if len(path) > 1 && r.addBelow(path, v) {
		return nil
	}
	n, err := r.reach(path)
	if err != nil {
		return err
	}
	r.put(n, v)
	return nil
}

// addBelow adds a scalar below one of the record's own members, or below a new
// one, without nodes for what is in between. It reports false when that takes
// more than objects.
func (r *Record) addBelow(path []string, v py.Value) bool {
	if n := r.child(0, path[0]); n != 0 {
		return r.spliceIn(n, path[1:], v)
	}
	if !isScalar(v) {
		return false
	}
	for _, segment := range path[1:] {
		if isDecimal(segment) {
			return false
		}
	}
	n := r.newMember(0, path[0])
	mark := len(r.arena)
	r.arena = append(r.arena, '{')
	r.appendBelow(path[1:], v)
	r.arena = append(r.arena, '}')
	r.putText(n, r.since(mark))
	return true
}

// reach returns the node at a path, which it makes where there is none.
func (r *Record) reach(path []string) (int32, error) {
	at := int32(0)
	for i, segment := range path[:len(path)-1] {
		next, err := r.place(at, segment)
		if err != nil {
			return 0, pathError(path[:i+1], err)
		}
		if r.nodes[next].kind == dead {
			// place has just made it.
			r.nodes[next].kind = object
			if isDecimal(path[i+1]) {
				r.nodes[next].kind = list
			}
		}
		if k := r.unfold(next); k != object && k != list {
			return 0, pathError(path[:i+1], ErrPath)
		}
		at = next
	}
	n, err := r.place(at, path[len(path)-1])
	if err != nil {
		return 0, pathError(path, err)
	}
	return n, nil
}

func pathError(path []string, err error) error {
	return fmt.Errorf("add %s: %w", strings.Join(path, "/"), err)
}

// place returns the node of a member or an item, and makes a dead one where
// there is none.
func (r *Record) place(parent int32, segment string) (int32, error) {
	if r.nodes[parent].kind == object {
		if n := r.child(parent, segment); n != 0 {
			return n, nil
		}
		return r.newMember(parent, segment), nil
	}
	if !isDecimal(segment) {
		return 0, fmt.Errorf("%w: %q is no index of a list", ErrPath, segment)
	}
	index, err := strconv.Atoi(segment)
	if err != nil || index >= maxIndex {
		return 0, fmt.Errorf("%w: the index %s is too large", ErrPath, segment)
	}
	if n := r.index(parent, index); n != 0 {
		return n, nil
	}
	for i := r.count(parent); i < index; i++ {
		r.put(r.append(parent, node{}), py.None)
	}
	return r.append(parent, node{}), nil
}

// newMember adds a member without a value.
func (r *Record) newMember(parent int32, key string) int32 {
	return r.append(parent, node{key: r.quote(key)})
}

// member returns the record's own member with a key, a new one where there is
// none.
func (r *Record) member(key string) int32 {
	if n := r.child(0, key); n != 0 {
		r.resolve(n)
		return n
	}
	return r.newMember(0, key)
}

// within is where a part of the record's text stands.
func (r *Record) within(part []byte) span {
	from := uint32(cap(r.item.Raw) - cap(part))
	return span{from, from + uint32(len(part))}
}

// empty takes all members away.
func (r *Record) empty() {
	r.nodes[0].first, r.nodes[0].last = 0, 0
	r.byKey = false
}

// maxIndex bounds the nulls that an index in a manifest can call for.
const maxIndex = 1 << 20

func isDecimal(segment string) bool {
	for i := range len(segment) {
		if segment[i]-'0' > 9 {
			return false
		}
	}
	return segment != ""
}
