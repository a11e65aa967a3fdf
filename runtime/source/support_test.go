package source_test

import (
	"errors"
	"testing"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/source"
	"github.com/airgen/airgen/runtime/sourcetest"
)

func TestListValues(t *testing.T) {
	met := errors.New("undefined")
	tests := []struct {
		name  string
		value py.Value
		err   error
		want  string
		fails bool
	}{
		{"list", py.JSON([]byte(`["a",1,"a"]`)), nil, "['a', 1, 'a']", false},
		{"dict", py.JSON([]byte(`{"a":1,"b":2}`)), nil, "['a', 'b']", false},
		{"text", py.Str("aé"), nil, "['a', 'é']", false},
		{"empty", py.ListOf(), nil, "[]", false},
		{"number", py.Int(5), nil, "", true},
		{"none", py.None, nil, "", true},
		{"error", py.ListOf(), met, "", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := source.ListValues(tt.value, tt.err)
			if (err != nil) != tt.fails {
				t.Fatalf("error %v, want one: %v", err, tt.fails)
			}
			if text := py.ListOf(got...).Repr(); err == nil && text != tt.want {
				t.Errorf("got %s, want %s", text, tt.want)
			}
		})
	}
}

func TestCursorField(t *testing.T) {
	def := withEnv(&shop{fuse: true}, func(env *source.Env) {
		if got := env.CursorField("accounts", "own"); got != "at" {
			t.Errorf("accounts: %q, want the catalog's", got)
		}
		if got := env.CursorField("orders", "own"); got != "own" {
			t.Errorf("orders: %q, want the manifest's", got)
		}
	})
	sourcetest.Run{Catalog: `{"streams":[{"stream":{"name":"accounts","json_schema":{},"supported_sync_modes":[]},"sync_mode":"incremental","destination_sync_mode":"append","cursor_field":["at"]}]}`}.Read(t, def)
}
