// Package dynschema builds the JSON schema of a stream from what the API says
// about its fields: the DynamicSchemaLoader. It refuses types that Airbyte does
// not have, and to send requests itself: it is given the first record of a
// retriever. Generated code describes a Loader per stream; package source asks it
// for the schema.
package dynschema

import (
	"context"
	"fmt"
	"sync"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
)

// Loader is one DynamicSchemaLoader. It asks once and remembers the schema.
type Loader struct {
	// First is the first record of the retriever.
	First func(ctx context.Context) (rec py.Value, found bool, err error)
	// SchemaPointer leads from the record to the descriptions of the properties,
	// KeyPointer and TypePointer from each of these to its name and type. Without
	// a TypePointer, everything is a string.
	SchemaPointer, KeyPointer, TypePointer []string
	// Types maps the API's types; the first entry that fits counts.
	Types []TypeMap
	// Filter keeps properties, each given as a dict of its name and schema; nil
	// keeps all.
	Filter func(property py.Value) (bool, error)
	// Transform changes the properties, given as one record; nil leaves them.
	Transform func(properties *record.Record) error

	lock   sync.Mutex
	schema []byte
}

// TypeMap maps one type of the API to one of Airbyte's.
type TypeMap struct {
	// Current is the type as the API tells it: a text, or a list of texts.
	Current py.Value
	Target  Type
	// When is asked with the description of the property; nil means always. It is
	// asked whether or not the type fits, as in the CDK.
	When func(raw py.Value) (bool, error)
}

// Type is a target type: the name of one of Airbyte's types, two names of which
// either will do, or an array with a type for its items.
type Type struct {
	Name  string
	OneOf []string
	Items *Type
}

// Schema is the JSON schema as compact JSON.
func (l *Loader) Schema(ctx context.Context) ([]byte, error) {
	l.lock.Lock()
	defer l.lock.Unlock()
	if l.schema != nil {
		return l.schema, nil
	}
	properties, err := l.properties(ctx)
	if err != nil {
		return nil, err
	}
	schema := []byte(`{"$schema":"https://json-schema.org/draft-07/schema#","type":"object","additionalProperties":true,"properties":`)
	schema = append(append(schema, properties...), '}')
	l.schema = schema
	return schema, nil
}

// properties prints the properties.
func (l *Loader) properties(ctx context.Context) ([]byte, error) {
	rec, found, err := l.First(ctx)
	if err != nil {
		return nil, err
	}
	var (
		keys   []string
		values []py.Value
	)
	if found && rec.Truth() {
		for raw, err := range l.descriptions(rec) {
			if err != nil {
				return nil, err
			}
			key, value, err := l.property(raw)
			if err != nil {
				return nil, err
			}
			keep := true
			if l.Filter != nil {
				if keep, err = l.Filter(py.Dict(key, value)); err != nil {
					return nil, err
				}
			}
			if keep {
				keys, values = append(keys, key), append(values, value)
			}
		}
	}
	properties := py.DictOf(keys, values)
	if l.Transform == nil {
		return properties.AppendJSON(nil)
	}
	var r record.Record
	if err := r.SetValue(properties); err != nil {
		return nil, err
	}
	if err := l.Transform(&r); err != nil {
		return nil, err
	}
	return r.AppendAll(nil)
}

// descriptions yields the descriptions of the properties: the items of a list,
// or the keys of an object.
func (l *Loader) descriptions(rec py.Value) func(yield func(py.Value, error) bool) {
	return func(yield func(py.Value, error) bool) {
		all, found, err := at(rec, l.SchemaPointer)
		switch {
		case err != nil:
			yield(py.Value{}, err)
			return
		case !found:
			yield(py.Value{}, invalid("schema_pointer leads nowhere in the record of the schema"))
			return
		}
		switch all.Kind() {
		case py.KindList:
			for raw := range all.Elems() {
				if !yield(raw, nil) {
					return
				}
			}
		case py.KindDict:
			for key := range all.Items() {
				if !yield(key, nil) {
					return
				}
			}
		default:
			yield(py.Value{}, invalid("schema_pointer does not lead to a list but to %s", all.Repr()))
		}
	}
}

// property is the name and the schema that a description tells.
func (l *Loader) property(raw py.Value) (string, py.Value, error) {
	found, _, err := at(raw, l.KeyPointer)
	if err != nil {
		return "", py.Value{}, err
	}
	key, ok := found.Str()
	if !ok {
		return "", py.Value{}, invalid("Expected key to be a string. Got %s", found.Text())
	}
	kind := py.Str("string")
	if len(l.TypePointer) > 0 {
		told, some, err := at(raw, l.TypePointer)
		if err != nil {
			return "", py.Value{}, err
		}
		if some {
			kind = told
		}
	}
	schema, err := l.schemaOf(kind, raw)
	return key, schema, err
}

// schemaOf is the schema of a property of a type.
func (l *Loader) schemaOf(kind, raw py.Value) (py.Value, error) {
	for _, m := range l.Types {
		holds := true
		if m.When != nil {
			var err error
			if holds, err = m.When(raw); err != nil {
				return py.Value{}, err
			}
		}
		if holds && py.Equal(kind, m.Current) {
			return m.Target.schema()
		}
	}
	if name, ok := kind.Str(); ok {
		return named(name)
	}
	var names []string
	for element := range kind.Elems() {
		if name, ok := element.Str(); ok {
			names = append(names, name)
		}
	}
	if kind.Kind() != py.KindList || kind.Len() != 2 || len(names) != 2 {
		return py.Value{}, invalid("Invalid data type. Available string or two items list of string. Got %s.", kind.Text())
	}
	return Type{OneOf: names}.schema()
}

func (t Type) schema() (py.Value, error) {
	if len(t.OneOf) > 0 {
		if len(t.OneOf) != 2 {
			return py.Value{}, invalid("Invalid data type. Available string or two items list of string. Got %q.", t.OneOf)
		}
		first, err := named(t.OneOf[0])
		if err != nil {
			return py.Value{}, err
		}
		second, err := named(t.OneOf[1])
		return py.Dict("oneOf", py.ListOf(first, second)), err
	}
	if t.Items == nil {
		return named(t.Name)
	}
	if t.Name != "array" {
		return py.Value{}, invalid("'items' can only be used when 'field_type' is an array.")
	}
	items, err := t.Items.schema()
	return py.Dict("type", nullable("array"), "items", items), err
}

// named is the schema of one of Airbyte's types.
func named(name string) (py.Value, error) {
	text := func(format string) py.Value {
		return py.Dict("type", nullable("string"), "format", py.Str(format))
	}
	bare := func(format string) py.Value {
		return py.Dict("type", nullable("string"), "format", py.Str(format), "airbyte_type", py.Str(name))
	}
	switch name {
	case "string", "boolean", "integer", "number", "array", "object":
		return py.Dict("type", nullable(name)), nil
	case "date":
		return text("date"), nil
	case "timestamp_with_timezone":
		return text("date-time"), nil
	case "timestamp_without_timezone":
		return bare("date-time"), nil
	case "time_with_timezone":
		return text("time"), nil
	case "time_without_timezone":
		return bare("time"), nil
	}
	return py.Value{}, invalid("Invalid Airbyte data type: %s", name)
}

// invalid is an error in the words of the CDK.
func invalid(format string, args ...any) error {
	return failure.System("", fmt.Sprintf(format, args...), nil)
}

func nullable(name string) py.Value { return py.ListOf(py.Str("null"), py.Str(name)) }

// at is what a pointer leads to in a value; without segments, the value.
func at(v py.Value, pointer []string) (py.Value, bool, error) {
	if len(pointer) == 0 {
		return v, true, nil
	}
	text, err := v.AppendJSON(nil)
	if err != nil {
		return py.Value{}, false, err
	}
	found, err := jsonspan.NewPath(pointer...).Find(text)
	switch {
	case err != nil:
		return py.Value{}, false, err
	case len(found) == 0:
		return py.None, false, nil
	case len(found) > 1:
		return py.Value{}, false, jsonspan.ErrManyMatches
	}
	return py.JSON(found[0]), true, nil
}
