package record

import (
	"strings"
	"testing"
)

// TestNormalize asks what the recorded tables do not: warnings, references,
// and what the CDK fails on. The answers are the CDK's.
func TestNormalize(t *testing.T) {
	tests := []struct {
		name, schema, record, want string
		warnings                   string
		fails                      bool
	}{
		{name: "below a reference", schema: `{"properties":{"x":{"$ref":"#/definitions/a"}},"definitions":{"a":{"properties":{"y":{"type":"string"}}}}}`, record: `{"x":{"y":1}}`, want: `{"x":{"y":"1"}}`},
		{name: "a reference converts nothing itself", schema: `{"properties":{"x":{"$ref":"#/definitions/a"}},"definitions":{"a":{"type":"string"}}}`, record: `{"x":5}`, want: `{"x":5}`,
			warnings: "Failed to transform value from type 'integer' to type 'string' at path: 'x'"},
		{name: "reference beside properties", schema: `{"properties":{"x":{"type":"string"}},"$ref":"#/definitions/q","definitions":{"q":{"properties":{"z":{"type":"string"}}}}}`, record: `{"x":5,"z":6}`, want: `{"x":"5","z":"6"}`},
		{name: "reference to nothing", schema: `{"properties":{"x":{"$ref":"#/definitions/zz"}}}`, record: `{"x":5}`, fails: true},
		{name: "reference to nothing, not reached", schema: `{"properties":{"x":{"$ref":"#/definitions/zz"}}}`, record: `{"y":5}`, want: `{"y":5}`},
		{name: "boolean subschema", schema: `{"properties":{"x":true}}`, record: `{"x":5}`, fails: true},
		{name: "tuple of items", schema: `{"properties":{"x":{"type":"array","items":[{"type":"string"}]}}}`, record: `{"x":[1]}`, fails: true},
		{name: "item types as a list", schema: `{"properties":{"x":{"type":"array","items":{"type":["null","integer"]}}}}`, record: `{"x":"5"}`, want: `{"x":[5]}`},
		{name: "item types as text", schema: `{"properties":{"x":{"type":"array","items":{"type":"string"}}}}`, record: `{"x":"5"}`, want: `{"x":"5"}`,
			warnings: "Failed to transform value from type 'string' to type 'array' at path: 'x'"},
		{name: "items", schema: `{"properties":{"x":{"type":["array","null"],"items":{"type":"integer"}}}}`, record: `{"x":["1",2.5,null,true,"a"]}`, want: `{"x":[1,2,null,1,"a"]}`,
			warnings: "Failed to transform value from type 'null' to type 'integer' at path: 'x.2'|Failed to transform value from type 'string' to type 'integer' at path: 'x.4'"},
		{name: "infinity to integer", schema: `{"properties":{"x":{"type":"integer"}}}`, record: `{"x":Infinity}`, fails: true},
		{name: "overflow to integer", schema: `{"properties":{"x":{"type":"integer"}}}`, record: `{"x":1e400}`, fails: true},
		{name: "large float to integer", schema: `{"properties":{"x":{"type":"integer"}}}`, record: `{"x":1e22}`, want: `{"x":10000000000000000000000}`},
		{name: "long digits", schema: `{"properties":{"x":{"type":"integer"}}}`, record: `{"x":"` + strings.Repeat("9", 50) + `"}`, want: `{"x":` + strings.Repeat("9", 50) + `}`},
		{name: "several types", schema: `{"properties":{"x":{"type":["integer","string"]}}}`, record: `{"x":[{"a":1}]}`, want: `{"x":[{"a":1}]}`,
			warnings: "Failed to transform value from type 'array' to type '['integer', 'string']' at path: 'x'"},
		{name: "shape of an object", schema: `{"properties":{"x":{"type":["null"]}}}`, record: `{"x":{"a":{"b":{"c":{"d":1}}}}}`, want: `{"x":{"a":{"b":{"c":{"d":1}}}}}`,
			warnings: "Failed to transform value from type '{'a': {'b': {'c': 'object'}}}' to type '['null']' at path: 'x'"},
		{name: "unknown type", schema: `{"properties":{"x":{"type":"foo"}}}`, record: `{"x":1}`, fails: true},
		{name: "null as type", schema: `{"properties":{"x":{"type":null}}}`, record: `{"x":1}`, fails: true},
		{name: "the record itself", schema: `{"type":"array"}`, record: `{"x":3}`, want: `{"x":3}`,
			warnings: "Failed to transform value from type '{'x': 'integer'}' to type 'array' at path: ''"},
		{name: "digits of another script", schema: `{"properties":{"x":{"type":"number"},"y":{"type":"integer"}}}`, record: `{"x":"٣.٥","y":" -0_1 "}`, want: `{"x":3.5,"y":-1}`},
		{name: "order of warnings", schema: `{"properties":{"b":{"type":"integer"},"a":{"type":"integer"}}}`, record: `{"a":"x","b":"y"}`, want: `{"a":"x","b":"y"}`,
			warnings: "Failed to transform value from type 'string' to type 'integer' at path: 'b'|Failed to transform value from type 'string' to type 'integer' at path: 'a'"},
		{name: "repr", schema: `{"properties":{"x":{"type":"string"}}}`, record: `{"x":[1.0,1e22,true,null,"a'b",{"k":"\""}]}`, want: `{"x":"[1.0, 1e+22, True, None, \"a'b\", {'k': '\"'}]"}`},
		{name: "whole float fits integer", schema: `{"properties":{"x":{"properties":{"y":{"type":["integer","string"]}}}}}`, record: `{"x":{"y":2.0}}`, want: `{"x":{"y":2.0}}`},
		{name: "number keeps a float", schema: `{"properties":{"x":{"type":"number"}}}`, record: `{"x":2.50}`, want: `{"x":2.50}`},
		{name: "number makes a float", schema: `{"properties":{"x":{"type":"number"}}}`, record: `{"x":5}`, want: `{"x":5.0}`},
		{name: "repeated key", schema: `{"properties":{"x":{"type":"string"}}}`, record: `{"x":1,"y":0,"x":2}`, want: `{"x":"2","y":0}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			schema, err := NewSchema([]byte(tt.schema))
			if err != nil {
				t.Fatal(err)
			}
			var r Record
			r.SetText([]byte(tt.record))
			warnings, err := r.Normalize(schema)
			if tt.fails {
				if err == nil {
					t.Fatal("no error")
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.Join(warnings, "|"); got != tt.warnings {
				t.Errorf("warnings: got %s, want %s", got, tt.warnings)
			}
			got, err := r.AppendAll(nil)
			if err != nil || string(got) != tt.want {
				t.Errorf("got %s, %v; want %s", got, err, tt.want)
			}
		})
	}
	if _, err := NewSchema([]byte(`{`)); err == nil {
		t.Error("a broken schema is no error")
	}
}
