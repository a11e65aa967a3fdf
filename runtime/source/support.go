package source

import (
	"fmt"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
)

// ListValues gives what a ListPartitionRouter iterates over when its values
// are a template: v is the evaluated template, err what evaluating it met. As
// in Python, a dict gives its keys and a string its characters; a value that is
// no collection is a config error.
func ListValues(v py.Value, err error) ([]py.Value, error) {
	if err != nil {
		return nil, err
	}
	var out []py.Value
	switch v.Kind() {
	case py.KindList, py.KindTuple, py.KindSet:
		for it := range v.Elems() {
			out = append(out, it)
		}
	case py.KindDict:
		for k := range v.Items() {
			out = append(out, k)
		}
	case py.KindString:
		text, _ := v.Str()
		for _, r := range text {
			out = append(out, py.Str(string(r)))
		}
	default:
		message := fmt.Sprintf("the values of a list partition router are %s; they must be a list", v.Repr())
		return nil, failure.Config(message, message, nil)
	}
	return out, nil
}

// CursorField is the cursor field of a stream that lets the catalog choose it:
// the catalog's choice, or the manifest's own.
func (e *Env) CursorField(stream, own string) string {
	if field, ok := e.CatalogCursor(stream); ok {
		return field
	}
	return own
}

// Normalize converts a record's values to the types of its schema; what does
// not convert stays as it is and is logged.
func (s *Slice) Normalize(rec *record.Record, types *record.Schema) error {
	warnings, err := rec.Normalize(types)
	for _, w := range warnings {
		s.feed.walk.reading.env.Log().Warn(w)
	}
	return err
}

// Level is the number of workers that a concurrency_level template gives: an
// int, at most most (0: no bound) and at least one.
func Level(v py.Value, most int) (int, error) {
	n, ok := v.Int64()
	if !ok || v.Kind() != py.KindInt {
		message := fmt.Sprintf("default_concurrency is %s; it must be a whole number", v.Repr())
		return 0, failure.Config(message, message, nil)
	}
	if most > 0 {
		n = min(n, int64(most))
	}
	return int(max(n, 1)), nil
}

// NameIf is a name, or none where the stream is not there with this config.
func NameIf(there bool, name string) string {
	if !there {
		return ""
	}
	return name
}
