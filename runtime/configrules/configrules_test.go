package configrules_test

import (
	"errors"
	"testing"

	"github.com/airgen/airgen/runtime/configrules"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
)

func TestRemap(t *testing.T) {
	table := py.JSON([]byte(`{"prod":"production","1":"one","n":7}`))
	tests := []struct {
		name, config, want string
		path               []string
		fails              bool
	}{
		{name: "text", config: `{"env":"prod"}`, path: []string{"env"}, want: `{"env":"production"}`},
		{name: "nested, to a number", config: `{"a":{"b":"n"}}`, path: []string{"a", "b"}, want: `{"a":{"b":7}}`},
		{name: "not in the table", config: `{"env":"test"}`, path: []string{"env"}, want: `{"env":"test"}`},
		{name: "a number is no key", config: `{"env":1}`, path: []string{"env"}, want: `{"env":1}`},
		{name: "absent", config: `{"a":{}}`, path: []string{"a", "b"}, want: `{"a":{}}`},
		{name: "through a text", config: `{"a":"prod"}`, path: []string{"a", "b"}, want: `{"a":"prod"}`},
		{name: "a list", config: `{"env":["prod"]}`, path: []string{"env"}, fails: true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var config record.Record
			config.SetText([]byte(test.config))
			err := configrules.Remap(&config, test.path, table)
			if (err != nil) != test.fails {
				t.Fatalf("error %v", err)
			}
			if got := config.Value().CanonicalJSON(); err == nil && got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

func TestCheck(t *testing.T) {
	config := py.JSON([]byte(`{"a":{"x":1,"y":"two"},"list":[3,4]}`))
	integer := configrules.Adheres(`{"type":"integer"}`)
	tests := []struct {
		name  string
		path  []string
		rule  func(py.Value) error
		fails bool
	}{
		{name: "good", path: []string{"a", "x"}, rule: integer},
		{name: "bad", path: []string{"list"}, rule: integer, fails: true},
		{name: "all good", path: []string{"list", "*"}, rule: integer},
		{name: "one bad", path: []string{"a", "*"}, rule: integer, fails: true},
		{name: "a glob with many matches", path: []string{"a", "?"}, rule: func(py.Value) error { return nil }, fails: true},
		{name: "a glob with one match", path: []string{"a", "[x]"}, rule: integer},
		{name: "no path", rule: func(py.Value) error { return nil }, fails: true},
		{name: "the rule's own error", path: []string{"a"}, rule: func(py.Value) error { return errors.New("no") }, fails: true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if err := configrules.Check(nil, config, test.path, test.rule); (err != nil) != test.fails {
				t.Errorf("error %v", err)
			}
		})
	}
}
