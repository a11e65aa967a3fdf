package expr_test

import (
	"errors"
	"testing"

	"github.com/airgen/airgen/codegen/expr"
)

// FuzzParse holds that the parser never panics, that every error points into
// the source, and that printing and parsing again give the same template.
func FuzzParse(f *testing.F) {
	for _, src := range []string{
		"", "text", "a {{ b }} c\n", "{{ config['a']['b'] | default('x', true) ~ 1 }}",
		"{% for k, v in a.items() if v is not none %}{{ loop.index }}:{{ k }}{% else %}none{% endfor %}",
		"{% set a = [1, 2.5e3, 'x\\n', (1,), {'k': -1}] %}{{ a[1:2] }}{{ a[::-1] }}{{ a[1:2, 3] }}",
		"{% set b | upper %}x{% endset %}{% with c = 1, d = 2 %}{{ c }}{% endwith %}{% filter trim | upper %} x {% endfilter %}",
		"{{ a if b else c if not d in e else f(g, h=1, *i, **j) }}", "{% raw %}{{ {% endraw %}{#- c -#} {%- if x -%} y {% elif z %}{% else %}{% endif %}",
		"{{ -a ** +b // 2 % 3 is divisibleby 3 }}{{ 1 < 2 <= 3 != 4 not in [5] }}", "{% if a: %}{{+5}}{% endif %}\r\nx\r", "{{ '\\x41\\u00e9\\q' }}{{ 0x1f + 1_000 }}{{ 1.5.x }}",
		"{% set ns.a = 1 %}{% print a, b %}{{ self.x }}", "a{{##}b{% raw %}{%{% endraw %} endraw %}",
	} {
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src string) {
		tm, err := expr.Parse(src)
		if err != nil {
			var e *expr.Error
			if !errors.As(err, &e) || e.Offset < 0 || e.Offset > len(src) || e.Msg == "" {
				t.Fatalf("%q: error %#v points nowhere", src, err)
			}
			return
		}
		for _, r := range tm.Roots() {
			if r.Offset+len(r.Name) > len(src) || src[r.Offset:r.Offset+len(r.Name)] != r.Name {
				t.Errorf("%q: root %q is not at %d", src, r.Name, r.Offset)
			}
		}
		printed := tm.String()
		again, err := expr.Parse(printed)
		if err != nil {
			t.Fatalf("%q prints as %q, which does not parse: %v", src, printed, err)
		}
		if twice := again.String(); twice != printed {
			t.Errorf("%q prints as %q and then as %q", src, printed, twice)
		}
	})
}
