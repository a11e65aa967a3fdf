package yamlvalue

import (
	"testing"

	"github.com/airgen/airgen/runtime/py"
)

func TestParse(t *testing.T) {
	for text, want := range map[string]string{
		"plain":            `'plain'`,
		"(value:COMPANY)":  `'(value:COMPANY)'`,
		"%Y-%m-%d":         `'%Y-%m-%d'`,
		"":                 `None`,
		"~":                `None`,
		"# a comment":      `None`,
		"a # a comment":    `'a'`,
		"yes":              `True`,
		"Off":              `False`,
		"y":                `'y'`,
		"12_3":             `123`,
		"010":              `8`,
		"08":               `'08'`,
		"0x10":             `16`,
		"0b11":             `3`,
		"1:30":             `90`,
		"-7":               `-7`,
		"1.5":              `1.5`,
		"1e3":              `'1e3'`,
		"1.0e+3":           `1000.0`,
		"'12'":             `'12'`,
		"a: b":             `{'a': 'b'}`,
		`{"a": true}`:      `{'a': True}`,
		"[a, 1, null]":     `['a', 1, None]`,
		"- a\n- {b: no}":   `['a', {'b': False}]`,
		"{{ record[0] }":   `'{{ record[0] }'`,
		"2024-02-03":       `datetime.date(2024, 2, 3)`,
		"x: &a [1]\ny: *a": `{'x': [1], 'y': [1]}`,
	} {
		got, err := Parse(py.Str(text))
		if err != nil || got.Repr() != want {
			t.Errorf("%q gives %s, %v, want %s", text, got.Repr(), err, want)
		}
	}
	if got, _ := Parse(py.Int(5)); got.Repr() != "5" {
		t.Errorf("what is no text becomes %s", got.Repr())
	}
	if _, err := Parse(py.Str("a: &a [*a]")); err == nil {
		t.Error("a circle has no end")
	}
}
