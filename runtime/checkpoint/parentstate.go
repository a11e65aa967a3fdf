package checkpoint

import "github.com/airgen/airgen/runtime/py"

// ParentInitialState is the state with which a parent is read for a child, from
// the child's own incoming state; Undefined: the parent is read from its start.
//
// A child that resumes a full refresh continues its parents where it left them.
// Otherwise a parent without incremental_dependency is read from its start, and
// one with it continues from the child's parent_state. Where that does not name
// the parent, the CDK takes the child's common cursor, or its only value, as the
// parent's, and so do we.
func ParentInitialState(childState py.Value, parentName, parentCursorField string, incrementalDependency bool) py.Value {
	kept, _ := childState.Get("parent_state")
	own, named := kept.Get(parentName)
	if resuming(childState) {
		return own
	}
	if !incrementalDependency || childState.Kind() != py.KindDict {
		return py.Value{}
	}
	if named {
		return own
	}
	if common, ok := childState.Get("state"); ok {
		return common
	}
	var only py.Value
	members := 0
	for key, value := range childState.Items() {
		if text, _ := key.Str(); text != noCursorKey {
			only = value
			members++
		}
	}
	if members != 1 || parentCursorField == "" {
		return py.Value{}
	}
	switch only.Kind() {
	case py.KindString, py.KindInt, py.KindBigInt, py.KindFloat:
		return py.Dict(parentCursorField, only)
	}
	return py.Value{}
}
