package schemacheck_test

import (
	"bytes"
	"errors"
	"os"
	"testing"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/source/schemacheck"
)

// The cases hold what Python's jsonschema answers: a message per pair of schema
// and value, none when the value is good. Where the schema itself is refused
// only that counts, because nobody reads that message.
func TestAgainstPython(t *testing.T) {
	text, err := os.ReadFile("testdata/cases.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for line := range bytes.Lines(text) {
		c := py.JSON(line)
		get := func(key string) py.Value { v, _ := c.Get(key); return v }
		t.Run(get("name").Text(), func(t *testing.T) {
			kind, message := "", ""
			schema, err := schemacheck.Compile(get("schema"))
			if err == nil {
				err = schema.Check(get("value"))
			}
			var invalid *schemacheck.Error
			switch {
			case errors.As(err, &invalid):
				kind, message = "invalid", invalid.Message
			case err != nil:
				kind, message = "schema", get("message").Text()
			}
			want := ""
			if !get("message").IsNone() {
				want = get("message").Text()
			}
			if kind != get("kind").Text() || message != want {
				t.Errorf("schema %s, value %s:\n got %s %q (%v)\nwant %s %q",
					get("schema").Repr(), get("value").Repr(), kind, message, err, get("kind").Text(), want)
			}
		})
	}
}

func TestAdheres(t *testing.T) {
	schema := py.JSON([]byte(`{"$schema":"http://json-schema.org/draft-07/schema#","properties":{"n":{"maximum":10}}}`))
	tests := []struct {
		name  string
		value py.Value
		want  string
	}{
		{"good", py.JSON([]byte(`{"n":10}`)), ""},
		{"bad", py.JSON([]byte(`{"n":11}`)), "JSON schema validation error: 11 is greater than the maximum of 10"},
		{"text", py.Str(`{"n":11}`), "JSON schema validation error: 11 is greater than the maximum of 10"},
		{"no JSON", py.Str(`n`), "invalid JSON string: n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			if err := schemacheck.Adheres(tt.value, schema); err != nil {
				got = err.Error()
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
	if schemacheck.Adheres(py.Int(1), py.JSON([]byte(`{"type":"x"}`))) == nil {
		t.Error("a schema that is none is accepted")
	}
}
