package expr_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/airgen/airgen/codegen/expr"
)

func parse(t *testing.T, src string) *expr.Template {
	t.Helper()
	tm, err := expr.Parse(src)
	if err != nil {
		t.Fatalf("%q: %v", src, err)
	}
	return tm
}

// TestReading prints what was read with every parenthesis that precedence
// leaves out put in by hand in want's source: both must give the same tree.
func TestReading(t *testing.T) {
	for _, c := range []struct{ name, src, same string }{
		{"or binds loosest", "{{ a or b and not c == d }}", "{{ a or (b and (not (c == d))) }}"},
		{"concat binds tighter than plus", "{{ a ~ b + c ~ d * e }}", "{{ (a ~ b) + (c ~ (d * e)) }}"},
		{"power groups from the left", "{{ a ** b ** c }}", "{{ (a ** b) ** c }}"},
		{"sign before power", "{{ -x ** 2 }}", "{{ (-x) ** 2 }}"},
		{"sign before filter", "{{ -x.y | abs }}", "{{ (-(x.y)) | abs }}"},
		{"filter before arithmetic", "{{ a + b | int }}", "{{ a + (b | int) }}"},
		{"test before comparison", "{{ a is none == b }}", "{{ (a is none) == b }}"},
		{"is not", "{{ a is not none }}", "{{ not a is none }}"},
		{"test argument without parentheses", "{{ a is divisibleby 3 or b }}", "{{ (a is divisibleby(3)) or b }}"},
		{"conditionals nest to the right", "{{ a if b else c if d else e }}", "{{ a if b else (c if d else e) }}"},
		{"unclosed conditionals nest to the left", "{{ a if b if c }}", "{{ (a if b) if c }}"},
		{"tuple without parentheses", "{{ 1, }}", "{{ (1,) }}"},
		{"adjacent strings join", `{{ 'a' "b" }}`, "{{ 'ab' }}"},
		{"number as an attribute", "{{ a.1.b }}", "{{ a[1]['b'] if false else a[1].b }}"},
		{"numbers", "{{ [0x1F, 0b1_0, 0o17, 1_000, 1_0.5e1] }}", "{{ [31, 2, 15, 1000, 105.0] }}"},
		{"escapes", `{{ '\x41\u00e9\101\d\n' }}`, "{{ 'A\u00e9A\\\\d\n' }}"},
		{"colon after if", "{% if a: %}x{% endif %}", "{% if a %}x{% endif %}"},
		{"whitespace control", "a {{- b -}} c {%- if d +%} e {% endif %}", "a{{ b }}c{% if d %} e {% endif %}"},
		{"only - is control inside a number's sign", "{{-5}}", "{{ 5 }}"},
		{"raw", "{% raw -%}  {{ x }} {%- endraw %}", "{% raw %}{{ x }}{% endraw %}"},
		{"comment", "a{# {{ b #}c", "a{##}c"},
		{"last line end is dropped", "a\n\n", "a\n{% raw %}{% endraw %}"},
		{"line ends are uniform", "a\r\nb\rc", "a\nb\nc"},
		{"closing braces in an expression", "{{ {'a': {'b': 1}} }}", "{{ {'a': ({'b': 1})} }}"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.name == "number as an attribute" {
				got, want := parse(t, c.src).String(), "{{ a[1].b }}"
				if got != want {
					t.Errorf("got %s, want %s", got, want)
				}
				return
			}
			if got, want := parse(t, c.src).String(), parse(t, c.same).String(); got != want {
				t.Errorf("%s\n got %s\nwant %s", c.src, got, want)
			}
		})
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct {
		src    string
		offset int
		msg    string
	}{
		{"x {{ a", 2, `"{{" is not closed with "}}"`},
		{"{% if a", 0, `"{%" is not closed with "%}"`},
		{"{# a", 0, `comment is not closed with "#}"`},
		{"{% raw %}a", 0, "{% raw %} is not closed with {% endraw %}"},
		{"{{ 'a }}", 3, "string is not closed"},
		{`{{ '\x4' }}`, 4, `escape "\\x" is cut short`},
		{`{{ '\ud800' }}`, 4, `escape "\\ud800" is no character`},
		{"{{ a ! }}", 5, "unexpected character '!'"},
		{"{{ (] }}", 4, `unexpected "]", expected ")"`},
		{"{{ ) }}", 3, `")" closes nothing`},
		{"{{ }}", 3, `expected an expression, found "}}"`},
		{"{{ a b }}", 5, `expected "}}", found "b"`},
		{"{{ 007 }}", 5, `expected "}}", found "7"`},
		{"{{ a. }}", 6, `expected a name after ".", found "}}"`},
		{"{{ a(b=1, c) }}", 10, "a positional argument may not follow a named one"},
		{"{% if a %}b", 11, "{% if %} is not closed with {% endif %}"},
		{"{% for a in b %}{% endif %}", 19, "{% endif %} stands inside {% for %}, which must be closed with {% endfor %} first"},
		{"{% endif %}", 3, "{% endif %} closes nothing"},
		{"{% foo %}", 3, `unknown statement "foo"`},
		{"{% set 1 = 2 %}", 7, "nothing can be assigned to this; a name is needed"},
		{"{% set (a.b) = 2 %}", 7, "nothing can be assigned to this; a name is needed"},
		{"{% for loop in a %}{% endfor %}", 7, "the variable loop cannot be set inside a loop"},
		{"a\r\nb {{ c c }}", 10, `expected "}}", found "c"`},
		{"{{ " + strings.Repeat("(", 300), 202, "nested too deeply"},
		{"{{ " + strings.Repeat("-", 500) + "1 }}", 400, "nested too deeply"},
	} {
		t.Run(c.src[:min(len(c.src), 30)], func(t *testing.T) {
			_, err := expr.Parse(c.src)
			var e *expr.Error
			if !errors.As(err, &e) {
				t.Fatalf("got %v, want an *expr.Error", err)
			}
			if e.Offset != c.offset || e.Msg != c.msg || e.Unsupported {
				t.Errorf("got %d %q, want %d %q", e.Offset, e.Msg, c.offset, c.msg)
			}
		})
	}
}

func TestUnsupported(t *testing.T) {
	for _, src := range []string{"{% macro a() %}{% endmacro %}", "{% include 'a' %}", "{% for a in b recursive %}{% endfor %}"} {
		_, err := expr.Parse(src)
		var e *expr.Error
		if !errors.As(err, &e) || !e.Unsupported {
			t.Errorf("%s: got %v, want an error that says it is not supported", src, err)
		}
	}
}

func TestRoots(t *testing.T) {
	for _, c := range []struct {
		name, src string
		want      []expr.Root
	}{
		{"text", "a", nil},
		{"functions are none", "{{ now_utc() }}{{ range(a) }}", []expr.Root{{Name: "range", Offset: 18}, {Name: "a", Offset: 24}}},
		{"untaken branches count", "{{ 1 if true else b }}{{ c is defined }}", []expr.Root{{Name: "b", Offset: 18}, {Name: "c", Offset: 25}}},
		{"loop variables are none", "{% for k, v in a %}{{ k }}{{ loop.index }}{% else %}{{ k }}{% endfor %}", []expr.Root{{Name: "a", Offset: 15}, {Name: "k", Offset: 55}}},
		{"loop filter sees the target", "{% for k in a if k.b and c %}{% endfor %}", []expr.Root{{Name: "a", Offset: 12}, {Name: "c", Offset: 25}}},
		{"set", "{% set a = b %}{{ a }}", []expr.Root{{Name: "b", Offset: 11}}},
		{"read before set", "{{ a }}{% set a = 1 %}", []expr.Root{{Name: "a", Offset: 3}}},
		{"set in a branch only", "{% if true %}{% set a = 1 %}{% endif %}", []expr.Root{{Name: "a", Offset: 20}}},
		{"set before the branch", "{% set a = 0 %}{% if true %}{% set a = 1 %}{% endif %}{{ a }}", nil},
		{"set in a loop stays there", "{% for i in [] %}{% set a = 1 %}{% endfor %}{{ a }}", []expr.Root{{Name: "a", Offset: 47}}},
		{"set after the loop that reads it", "{% for i in [] %}{{ a }}{% endfor %}{% set a = 1 %}", nil},
		{"block set has its own scope", "{% set a %}{% set b = 1 %}{% endset %}{{ a }}{{ b }}", []expr.Root{{Name: "b", Offset: 48}}},
		{"with", "{% with a = b, c = a %}{{ c }}{% endwith %}", []expr.Root{{Name: "b", Offset: 12}, {Name: "a", Offset: 19}}},
		{"self", "{{ self.name }}", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := parse(t, c.src).Roots(); !reflect.DeepEqual(got, c.want) {
				t.Errorf("%s: got %v, want %v", c.src, got, c.want)
			}
		})
	}
}

func TestPaths(t *testing.T) {
	for _, c := range []struct {
		src  string
		want [][]string
	}{
		{"{{ record['a']['b'] }}{{ record.a.b }}", [][]string{{"a", "b"}}},
		{"{{ record.get('a', {}).get('b') }}", [][]string{{"a", "b"}}},
		{"{{ record['a'][0].c }}{{ record.a[-1] }}", [][]string{{"a", "0", "c"}, {"a", "-1"}}},
		{"{{ record['a'][record.k] }}", [][]string{{"a"}, {"k"}}},
		{"{{ record }}{{ other.a }}", [][]string{nil}},
		{"{% for record in x %}{{ record.a }}{% endfor %}", nil},
		{"{{ record.a.strip() }}", [][]string{{"a", "strip"}}},
	} {
		if got := parse(t, c.src).Paths("record"); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.src, got, c.want)
		}
	}
}

func TestCanBeLiteral(t *testing.T) {
	for _, c := range []struct {
		src  string
		want bool
	}{
		{"", false},
		{"/users/{{ a }}", false},
		{"https://{{ a }}", false},
		{"users/{{ a }}", false},
		{"{{ a }}/users", true},
		{"{{ 'x' }}{{ a }}", false},
		{"{% if a %}/x{% endif %}", true},
		{"{% set a = 1 %}/x{{ a }}", false},
		{"12", true},
		{"12{{ a }}", true},
		{"2.0/lists/{{ a }}", false},
		{"12h{{ a }}", false},
		{"-{{ a }}", true},
		{"N{{ a }}", true},
		{"No{{ a }}", true},
		{"No", false},
		{"None of {{ a }}", false},
		{"None{{ a }}", true},
		{"b{{ a }}", true},
		{"b/{{ a }}", false},
		{"rb'{{ a }}'", true},
		{"set{{ a }}", true},
		{"settings{{ a }}", false},
		{" \t[{{ a }}]", true},
		{"\n/{{ a }}", true},
		{"\u00e9{{ a }}", true},
	} {
		if got := expr.CanBeLiteral(parse(t, c.src)); got != c.want {
			t.Errorf("%q: got %v, want %v", c.src, got, c.want)
		}
	}
}

func TestOffsets(t *testing.T) {
	const src = "{{ a.bc | de is fg and h[i] + j('k') }}"
	want := map[string]int{"attr bc": 5, "filter de": 10, "test fg": 16, "binary and": 19, "item": 24, "binary +": 28, "call": 31, "name a": 3, "name h": 23, "name i": 25, "name j": 30, "const k": 32}
	got := map[string]int{}
	parse(t, src).Exprs(func(x expr.Expr) {
		key := ""
		switch x := x.(type) {
		case *expr.Attr:
			key = "attr " + x.Name
		case *expr.Filter:
			key = "filter " + x.Name
		case *expr.Test:
			key = "test " + x.Name
		case *expr.Binary:
			key = "binary " + x.Op
		case *expr.Item:
			key = "item"
		case *expr.Call:
			key = "call"
		case *expr.Name:
			key = "name " + x.Name
		case *expr.Const:
			key = "const " + x.Value.(string)
		}
		got[key] = x.Offset()
	})
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s\n got %v\nwant %v", src, got, want)
	}
}

func TestStatic(t *testing.T) {
	if got, ok := parse(t, "a{# b #}{% raw %}{{{% endraw %}\n").Static(); !ok || got != "a{{" {
		t.Errorf("got %q %v, want the text a{{", got, ok)
	}
	if _, ok := parse(t, "a{{ b }}").Static(); ok {
		t.Error("an expression is not static")
	}
}
