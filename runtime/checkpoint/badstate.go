package checkpoint

import (
	"fmt"

	"github.com/airgen/airgen/runtime/py"
)

// StateError says that an incoming state cannot be used: the stream has not
// written it, or somebody has changed it since. The constructors of trackers
// give it; every other error of theirs is one of the cursor's settings.
type StateError struct{ Err error }

func (e *StateError) Error() string { return e.Err.Error() }
func (e *StateError) Unwrap() error { return e.Err }

func badState(format string, args ...any) error {
	return &StateError{fmt.Errorf(format, args...)}
}

// object checks that a part of a state is an object; Undefined stands for none.
func wantObject(value py.Value, what string) error {
	if value.IsUndefined() || value.Kind() == py.KindDict {
		return nil
	}
	return badState("%s is not an object: %s", what, value.Repr())
}

// list checks that a part of a state is a list; Undefined stands for none.
func wantList(value py.Value, what string) error {
	if value.IsUndefined() || value.Kind() == py.KindList {
		return nil
	}
	return badState("%s is not a list: %s", what, value.Repr())
}
