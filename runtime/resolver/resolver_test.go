package resolver

import (
	"strings"
	"testing"

	"github.com/airgen/airgen/runtime/py"
)

func TestConfig(t *testing.T) {
	config := py.JSON([]byte(`{"reports":[{"a":1},{"a":2,"b":3}],"team":{"id":"x"}}`))
	for _, c := range []struct {
		name  string
		lists []StreamConfig
		want  string
	}{
		{"one list", []StreamConfig{{Pointer: []string{"reports"}}}, "[{'a': 1}, {'a': 2, 'b': 3}]"},
		{"nothing there", []StreamConfig{{Pointer: []string{"no"}}}, "[]"},
		{"defaults", []StreamConfig{{Pointer: []string{"no"}, Defaults: []py.Value{py.Dict("d", py.Int(1))}}}, "[{'d': 1}]"},
		{"no list", []StreamConfig{{Pointer: []string{"team"}}}, "[{'id': 'x'}]"},
		{"a product, later ones on top", []StreamConfig{{Pointer: []string{"reports"}}, {Defaults: []py.Value{py.Dict("a", py.Int(9))}, Pointer: []string{"no"}}}, "[{'a': 9}, {'a': 9, 'b': 3}]"},
		{"no dicts", []StreamConfig{{Pointer: []string{"team", "id"}}, {Pointer: []string{"reports", "*", "b"}}}, "[{'source_config_0': (0, 'x'), 'source_config_1': (0, 3)}]"},
	} {
		got, err := Config(config, c.lists...)
		if err != nil || py.ListOf(got...).Repr() != c.want {
			t.Errorf("%s: got %s, %v, want %s", c.name, py.ListOf(got...).Repr(), err, c.want)
		}
	}
	if _, err := Config(config, StreamConfig{Pointer: []string{"reports", "*"}}); err == nil {
		t.Error("a pointer to two places is no error")
	}
}

func TestTexts(t *testing.T) {
	for _, c := range []struct {
		value py.Value
		field Field
		want  string // in the error; empty: none
	}{
		{py.Str("a"), Field{}, ""},
		{py.Int(1), Field{}, ""},
		{py.Value{}, Field{}, ""},
		{py.None, Field{Optional: true}, ""},
		{py.None, Field{}, "p is no text but None"},
		{py.ListOf(), Field{}, "p is no text"},
		{py.Date(2024, 1, 2), Field{}, "p is no text"},
		{py.Str("{{ config.a }}"), Field{}, "cannot evaluate"},
		{py.Dict("a", py.ListOf(py.Int(1), py.None)), Field{Any: true}, ""},
		{py.Str("POST"), Field{OneOf: []string{"GET", "POST"}}, ""},
		{py.Str("PUT"), Field{OneOf: []string{"GET", "POST"}}, "p, 'PUT', is none of GET, POST"},
		{py.Dict("a", py.ListOf(py.Str("{% if x %}"))), Field{Any: true}, "cannot evaluate"},
	} {
		c.field.Path, c.field.Value = "p", &c.value
		err := Texts(c.field)
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: got %v, want %q", c.value.Repr(), err, c.want)
		}
	}
	v := py.None
	if _ = Texts(Field{Value: &v, Optional: true}); v.Repr() != "''" {
		t.Errorf("null stays %s", v.Repr())
	}
}

func TestPrimaryKey(t *testing.T) {
	for text, want := range map[string][][]string{
		`null`: nil, `"id"`: {{"id"}}, `["a","b"]`: {{"a"}, {"b"}}, `[["a"],["b"]]`: {{"a"}, {"b"}}, `[]`: nil,
	} {
		got, err := PrimaryKey(py.JSON([]byte(text)))
		if err != nil || len(got) != len(want) {
			t.Errorf("%s: got %v, %v", text, got, err)
			continue
		}
		for i := range got {
			if strings.Join(got[i], "/") != strings.Join(want[i], "/") {
				t.Errorf("%s: got %v", text, got)
			}
		}
	}
	for _, text := range []string{`5`, `[null]`, `[["a","b"]]`, `{"a":1}`} {
		if got, err := PrimaryKey(py.JSON([]byte(text))); err == nil {
			t.Errorf("%s is a key: %v", text, got)
		}
	}
}

func TestPath(t *testing.T) {
	for text, want := range map[string]string{`[]`: "", `["a",1]`: "a/1"} {
		if got, err := Path(py.JSON([]byte(text))); err != nil || strings.Join(got, "/") != want {
			t.Errorf("%s: got %v, %v", text, got, err)
		}
	}
	for _, text := range []string{`null`, `"a"`, `[null]`, `[["a"]]`} {
		if got, err := Path(py.JSON([]byte(text))); err == nil {
			t.Errorf("%s is a path: %v", text, got)
		}
	}
}

func TestSet(t *testing.T) {
	v := py.JSON([]byte(`{"a":[{"x":1},{"x":{"x":2}}],"b/c":3}`))
	for _, c := range []struct{ path, want string }{
		{"at **  x", "{'a': [{'x': 0}, {'x': 0}], 'b/c': 3}"},
		{"at a 1", "{'a': [{'x': 1}, 0], 'b/c': 3}"},
		{"at b*", "{'a': [{'x': 1}, {'x': {'x': 2}}], 'b/c': 0}"},
		{"elsewhere *", "{'a': [{'x': 1}, {'x': {'x': 2}}], 'b/c': 3}"},
		{"at [!b]", "{'a': 0, 'b/c': 3}"},
	} {
		if got := Set(v, []string{"at"}, strings.Fields(c.path), py.Int(0)).Repr(); got != c.want {
			t.Errorf("%s: got %s, want %s", c.path, got, c.want)
		}
	}
}

func TestWhatNoMappingFilled(t *testing.T) {
	v := py.Dict("a", py.Value{}, "b", py.Dict("c", py.Value{}), "d", Made(py.Dict("e", py.Value{})), "f", Made(py.Dict("g", py.Int(1))))
	if got := Present(v).Repr(); got != "{'b': {}, 'f': {'g': 1}}" {
		t.Errorf("got %s", got)
	}
}

func TestPlain(t *testing.T) {
	if got := Plain(py.JSON([]byte(`{"a":["5","x",5],"b":"True"}`))).Repr(); got != "{'a': [5, 'x', 5], 'b': True}" {
		t.Errorf("got %s", got)
	}
}
