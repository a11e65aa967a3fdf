package record

import (
	"strings"

	"github.com/airgen/airgen/runtime/py"
)

// Fields gives the values at several paths as a dict, detached: the
// extra_fields of a parent. Each key is its path joined with points; what is
// missing is None.
func (r *Record) Fields(paths ...[]string) (py.Value, error) {
	keys := make([]string, len(paths))
	values := make([]py.Value, len(paths))
	for i, path := range paths {
		v, found, err := r.Find(path...)
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
