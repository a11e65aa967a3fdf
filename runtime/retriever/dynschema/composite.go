package dynschema

import (
	"context"
	"sync"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
)

// Fixed is the loader of a schema that the manifest holds, for Composite.
func Fixed(schema string) func(context.Context) ([]byte, error) {
	return func(context.Context) ([]byte, error) { return []byte(schema), nil }
}

// Composite is the schema of a list of schema loaders: the properties of all of
// them, of which those of earlier loaders count before those of later ones.
// Nothing but the properties is taken over, as in the CDK.
func Composite(ctx context.Context, loaders ...func(context.Context) ([]byte, error)) ([]byte, error) {
	var (
		keys   []string
		values []py.Value
	)
	taken := map[string]int{}
	// The CDK puts the properties of later loaders first.
	for i := len(loaders) - 1; i >= 0; i-- {
		schema, err := loaders[i](ctx)
		if err != nil {
			return nil, err
		}
		properties := py.JSON(schema).Member("properties")
		if properties.IsUndefined() {
			return nil, invalid("a schema in a list of schema loaders has no properties")
		}
		for key, value := range properties.Items() {
			name := key.Text()
			if at, ok := taken[name]; ok {
				values[at] = value
				continue
			}
			taken[name] = len(keys)
			keys, values = append(keys, name), append(values, value)
		}
	}
	return py.Dict(
		"$schema", py.Str("http://json-schema.org/draft-07/schema#"),
		"type", py.ListOf(py.Str("null"), py.Str("object")),
		"properties", py.DictOf(keys, values),
	).AppendJSON(nil)
}

// Types are the types of a schema that is only known at run time, for the
// normalization of records. The schema is loaded with the first slice.
type Types struct {
	Load func(context.Context) ([]byte, error)

	lock sync.Mutex
	read *record.Schema
}

// Schema gives the types, asked for until there is an answer.
func (t *Types) Schema(ctx context.Context) (*record.Schema, error) {
	t.lock.Lock()
	defer t.lock.Unlock()
	if t.read != nil {
		return t.read, nil
	}
	text, err := t.Load(ctx)
	if err != nil {
		return nil, err
	}
	t.read, err = record.NewSchema(text)
	return t.read, err
}
