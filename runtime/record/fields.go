package record

import (
	"strings"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// Key gives the value at a parent_key, detached. A record where it is missing
// or null has no children: found is false.
func (r *Record) Key(path ...string) (key py.Value, found bool, err error) {
	key, _, err = r.Find(path...)
	if err != nil || key.IsNull() {
		return py.Value{}, false, err
	}
	return key.Detach(), true, nil
}

// Fields gives the values at several paths as a dict, detached: the
// extra_fields of a parent. Each key is its path joined with points; what is
// missing is None.
func (r *Record) Fields(paths ...[]string) (py.Value, error) {
	keys := make([]string, len(paths))
	values := make([]py.Value, len(paths))
	for i, path := range paths {
		v, found, err := r.findEvaluated(path)
		if err != nil {
			return py.Value{}, err
		}
		if !found {
			v = py.None
		}
		keys[i], values[i] = strings.Join(path, "."), v.Detach()
	}
	return py.DictOf(keys, values), nil
}

// FirstPage gives the value at a path, detached, as the answer that a lazy read
// begins with (lazy_read_pointer): an empty list when it is missing.
func (r *Record) FirstPage(path ...string) (py.Value, error) {
	v, found, err := r.findEvaluated(path)
	if err != nil {
		return py.Value{}, err
	}
	if !found {
		return py.ListOf(), nil
	}
	return v.Detach(), nil
}

// findEvaluated is Find for a list of segments that the CDK interpolates.
func (r *Record) findEvaluated(path []string) (py.Value, bool, error) {
	evaluated := jsonspan.EvaluatedPath(path...)
	if len(path) == 1 && evaluated.IsKey() {
		v := r.Get(path[0])
		return v, !v.IsUndefined(), nil
	}
	return r.FindPath(evaluated)
}
