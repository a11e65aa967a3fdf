package dynschema_test

import (
	"context"
	"errors"
	"testing"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
	"github.com/airgen/airgen/runtime/retriever/dynschema"
)

// first is a retriever of one record, or of none.
func first(text string) func(context.Context) (py.Value, bool, error) {
	return func(context.Context) (py.Value, bool, error) {
		if text == "" {
			return py.Value{}, false, nil
		}
		return py.JSON([]byte(text)), true, nil
	}
}

func TestSchema(t *testing.T) {
	const fields = `{"d":{"fields":[{"name":"id","t":{"type":"int"}},{"name":"at","t":{"type":"when"}},{"name":"rest"}]}}`
	base := dynschema.Loader{
		SchemaPointer: []string{"d", "fields"}, KeyPointer: []string{"name"}, TypePointer: []string{"t", "type"},
		Types: []dynschema.TypeMap{
			{Current: py.Str("int"), Target: dynschema.Type{Name: "integer"}},
			{Current: py.Str("when"), Target: dynschema.Type{Name: "timestamp_with_timezone"}},
		},
	}
	tests := []struct {
		name   string
		record string
		change func(*dynschema.Loader)
		want   string // properties; "" for an error
	}{
		{name: "mapped types", record: fields,
			want: `{"id":{"type":["null","integer"]},"at":{"type":["null","string"],"format":"date-time"},"rest":{"type":["null","string"]}}`},
		{name: "no record", want: `{}`},
		{name: "no types asked for", record: fields, change: func(l *dynschema.Loader) { l.TypePointer = nil },
			want: `{"id":{"type":["null","string"]},"at":{"type":["null","string"]},"rest":{"type":["null","string"]}}`},
		{name: "the first entry that holds", record: fields, change: func(l *dynschema.Loader) {
			l.TypePointer = nil
			l.Types = []dynschema.TypeMap{
				{Current: py.Str("string"), Target: dynschema.Type{Name: "number"}, When: func(raw py.Value) (bool, error) { return py.EqualStr(raw.Member("name"), "id"), nil }},
				{Current: py.Str("string"), Target: dynschema.Type{Name: "array", Items: &dynschema.Type{Name: "array", Items: &dynschema.Type{Name: "date"}}}, When: func(raw py.Value) (bool, error) { return py.EqualStr(raw.Member("name"), "at"), nil }},
				{Current: py.Str("string"), Target: dynschema.Type{OneOf: []string{"boolean", "time_without_timezone"}}},
			}
		}, want: `{"id":{"type":["null","number"]},"at":{"type":["null","array"],"items":{"type":["null","array"],"items":{"type":["null","string"],"format":"date"}}},` +
			`"rest":{"oneOf":[{"type":["null","boolean"]},{"type":["null","string"],"format":"time","airbyte_type":"time_without_timezone"}]}}`},
		{name: "two types as the API tells them", record: `{"d":{"fields":[{"name":"x","t":{"type":["object","time_with_timezone"]}}]}}`,
			want: `{"x":{"oneOf":[{"type":["null","object"]},{"type":["null","string"],"format":"time"}]}}`},
		{name: "a list of types mapped", record: `{"d":{"fields":[{"name":"x","t":{"type":["a","b"]}}]}}`, change: func(l *dynschema.Loader) {
			l.Types = []dynschema.TypeMap{{Current: py.ListOf(py.Str("a"), py.Str("b")), Target: dynschema.Type{Name: "timestamp_without_timezone"}}}
		}, want: `{"x":{"type":["null","string"],"format":"date-time","airbyte_type":"timestamp_without_timezone"}}`},
		{name: "names alone", record: `["a","b"]`, change: func(l *dynschema.Loader) { l.SchemaPointer, l.KeyPointer, l.TypePointer, l.Types = nil, nil, nil, nil },
			want: `{"a":{"type":["null","string"]},"b":{"type":["null","string"]}}`},
		{name: "keys of an object", record: `{"a":1,"b":2}`, change: func(l *dynschema.Loader) { l.SchemaPointer, l.KeyPointer, l.TypePointer, l.Types = nil, nil, nil, nil },
			want: `{"a":{"type":["null","string"]},"b":{"type":["null","string"]}}`},
		{name: "filtered", record: fields, change: func(l *dynschema.Loader) {
			l.Filter = func(property py.Value) (bool, error) { _, at := property.Get("at"); return !at, nil }
		}, want: `{"id":{"type":["null","integer"]},"rest":{"type":["null","string"]}}`},
		{name: "transformed", record: fields, change: func(l *dynschema.Loader) {
			l.Transform = func(properties *record.Record) error {
				if err := properties.Add([]string{"new"}, py.Dict("type", py.Str("x"))); err != nil {
					return err
				}
				return properties.Remove([]string{"at"})
			}
		}, want: `{"id":{"type":["null","integer"]},"rest":{"type":["null","string"]},"new":{"type":"x"}}`},

		{name: "the pointer leads nowhere", record: `{"d":{}}`},
		{name: "the pointer leads to a text", record: `{"d":{"fields":"x"}}`},
		{name: "no name", record: `{"d":{"fields":[{"t":{"type":"int"}}]}}`},
		{name: "a name that is a number", record: `{"d":{"fields":[{"name":1}]}}`},
		{name: "an unknown type", record: `{"d":{"fields":[{"name":"x","t":{"type":"nope"}}]}}`},
		{name: "a type that is null", record: `{"d":{"fields":[{"name":"x","t":{"type":null}}]}}`},
		{name: "three types", record: `{"d":{"fields":[{"name":"x","t":{"type":["a","b","c"]}}]}}`},
		{name: "items of something else", record: fields, change: func(l *dynschema.Loader) {
			l.Types = []dynschema.TypeMap{{Current: py.Str("int"), Target: dynschema.Type{Name: "object", Items: &dynschema.Type{Name: "string"}}}}
		}},
		{name: "a filter that fails", record: fields, change: func(l *dynschema.Loader) {
			l.Filter = func(py.Value) (bool, error) { return false, errors.New("no") }
		}},
		{name: "a condition that fails", record: fields, change: func(l *dynschema.Loader) {
			l.Types[0].When = func(py.Value) (bool, error) { return false, errors.New("no") }
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l := &dynschema.Loader{SchemaPointer: base.SchemaPointer, KeyPointer: base.KeyPointer, TypePointer: base.TypePointer}
			l.Types = append(l.Types, base.Types...)
			if tt.change != nil {
				tt.change(l)
			}
			l.First = first(tt.record)
			got, err := l.Schema(t.Context())
			if (err == nil) != (tt.want != "") {
				t.Fatalf("schema %s, error %v", got, err)
			}
			const head = `{"$schema":"https://json-schema.org/draft-07/schema#","type":"object","additionalProperties":true,"properties":`
			if err == nil && string(got) != head+tt.want+"}" {
				t.Errorf("\n got %s\nwant %s", got, head+tt.want+"}")
			}
		})
	}
}

// TestOnce asks the API once, and again only after an error.
func TestOnce(t *testing.T) {
	asked := 0
	l := &dynschema.Loader{First: func(context.Context) (py.Value, bool, error) {
		if asked++; asked == 1 {
			return py.Value{}, false, errors.New("down")
		}
		return py.ListOf(py.Str("a")), true, nil
	}}
	if _, err := l.Schema(t.Context()); err == nil {
		t.Error("no error")
	}
	for range 3 {
		if _, err := l.Schema(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if asked != 2 {
		t.Errorf("asked %d times", asked)
	}
}
