package goexpr_test

import (
	"bytes"
	"go/format"
	"math/big"
	"strings"
	"testing"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/emit/goexpr"
	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/runtime/py"
)

// path makes the expression a.b.c().
func path(p string) func() *jen.Statement {
	return func() *jen.Statement {
		parts := strings.Split(p, ".")
		s := jen.Id(parts[0])
		for _, part := range parts[1:] {
			name, call := strings.CutSuffix(part, "()")
			s = s.Dot(name)
			if call {
				s = s.Call()
			}
		}
		return s
	}
}

// testScope is a scope as the emitter makes it for a stream's code.
func testScope() *goexpr.Scope {
	parameters := py.Dict("name", py.Str("users"), "size", py.Int(5), "nested", py.Dict("a", py.True))
	slice := goexpr.Binding{
		Expr: path("of.value()"), Object: true, Defined: true, Closed: true,
		Fields: map[string]goexpr.Binding{
			"account_id": {Expr: path("of.AccountID")},
			"start_time": {Expr: path("of.start"), Type: goexpr.String},
		},
		Attributes: map[string]goexpr.Binding{"extra_fields": {Expr: path("of.extra"), Object: true, Defined: true}},
	}
	return &goexpr.Scope{
		Taken: []string{"c", "of", "rec", "page", "token"},
		Roots: map[string]goexpr.Binding{
			"config": {
				Expr: path("c.config.all"), Object: true, Defined: true,
				Fields: map[string]goexpr.Binding{
					"start_date": {Expr: path("c.config.StartDate"), Type: goexpr.String},
					"limit":      {Expr: path("c.config.Limit"), Type: goexpr.Int},
					"sandbox":    {Expr: path("c.config.Sandbox"), Type: goexpr.Bool},
					"region":     {Expr: path("c.config.Region")},
					"items":      {Expr: path("c.config.Items")},
				},
			},
			"parameters":       {Const: &parameters},
			"stream_slice":     slice,
			"stream_partition": slice,
			"stream_interval":  slice,
			"record": {
				Expr: path("rec.Value()"), Object: true, Defined: true,
				Member: func(key string) *jen.Statement { return jen.Id("rec").Dot("Get").Call(jen.Lit(key)) },
			},
			"json_loads":      {Func: "JSONLoads"},
			"response":        {Expr: path("page.Response()"), Defined: true},
			"next_page_token": {Expr: path("token"), Object: true, Null: true},
		},
	}
}

func compile(t *testing.T, form, src string) goexpr.Code {
	t.Helper()
	tm, err := expr.Parse(src)
	if err != nil {
		t.Fatalf("%s: %v", src, err)
	}
	s := testScope()
	switch form {
	case "string":
		return s.String(tm)
	case "value":
		return s.Value(tm)
	case "integer":
		return s.Typed(tm, form)
	case "mapping":
		return s.Mapping(tm)
	case "param":
		return s.Param(tm)
	case "name":
		return s.Name(tm)
	}
	return s.Condition(tm)
}

// printed gives code as gofmt has it.
func printed(t *testing.T, code goexpr.Code) string {
	t.Helper()
	f := jen.NewFile("p")
	f.ImportName("github.com/airgen/airgen/runtime/py", "py")
	if code.Body != nil {
		f.Func().Id("f").Params().BlockFunc(code.Body)
	} else {
		f.Var().Id("_").Op("=").Add(code.Expr)
	}
	var b bytes.Buffer
	if err := f.Render(&b); err != nil {
		t.Fatal(err)
	}
	src, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	text := strings.TrimSpace(string(src))
	if i := strings.Index(text, "func f() {\n"); i >= 0 {
		lines := strings.Split(strings.TrimSuffix(text[i+len("func f() {\n"):], "\n}"), "\n")
		for i := range lines {
			lines[i] = strings.TrimPrefix(lines[i], "\t")
		}
		return strings.Join(lines, "\n")
	}
	_, text, _ = strings.Cut(text, "var _ = ")
	return text
}

// TestGolden holds one line of Go per idea.
func TestGolden(t *testing.T) {
	for _, c := range []struct{ name, form, src, want string }{
		{"text", "string", "/users", `"/users"`},
		{"text that is a literal", "value", "12", `py.Int(12)`},
		{"text that only looks like one", "value", "2024-01-02", `py.Str("2024-01-02")`},
		{"literal text as a URL", "string", "1.10", `"1.1"`},
		{"literal text as a parameter", "param", "12", `"12"`},
		{"list text as a parameter", "param", "[1, 2]", `py.ListOf(py.Int(1), py.Int(2))`},
		{"text and a slice field", "string", "/accounts/{{ stream_partition.account_id }}/orders", `"/accounts/" + of.AccountID.Text() + "/orders"`},
		{"a window bound", "param", "since:{{ stream_interval['start_time'] }}", `"since:" + of.start`},
		{"a string of the config may be a literal", "string", "{{ config['start_date'] }}", `py.LiteralText(c.config.StartDate)`},
		{"a property the spec does not name", "value", "{{ config['other'] }}", `py.LiteralOf(c.config.all.Member("other"))`},
		{"a property named like a method", "value", "{{ config['items'] }}", `py.LiteralOf(e.Key(c.config.all, "items"))`},
		{"default of a required property", "value", "{{ config.get('start_date', 'x') }}", `py.Literal(c.config.StartDate)`},
		{"default of an optional property", "value", "{{ config.get('region', 'eu') }}", `py.LiteralOf(py.OrElse(c.config.Region, py.Str("eu")))`},
		{"or with a constant", "value", "{{ config['region'] or 'eu' }}", `py.LiteralOf(py.Or(c.config.Region, py.Str("eu")))`},
		{"or of strings", "string", "/{{ config['start_date'] or 'x' }}", `"/" + cmp.Or(c.config.StartDate, "x")`},
		{"parameters are inlined", "string", "/{{ parameters['name'] }}/{{ parameters.nested.a }}", `"/users/True"`},
		{"a closed slice has no other field", "value", "{{ stream_slice.other }}", `py.Str("")`},
		{"an attribute of the slice", "value", "{{ stream_slice.extra_fields['tz'] }}", `py.LiteralOf(of.extra.Member("tz"))`},
		{"a field of the record", "value", "{{ record['id'] }}", `py.LiteralOf(rec.Get("id"))`},
		{"deeper access can fail", "value", "{{ record.owner.id }}", `e.String(e.Attr(rec.Get("owner"), "id"))`},
		{"a TypeError needs the source", "value", "{{ record.a + 1 }}", `e.String(e.Add(rec.Get("a"), py.Int(1)), "{{ record.a + 1 }}")`},
		{"value type", "integer", "{{ record.a }}", `e.StringTyped(rec.Get("a"), "integer")`},
		{"mapping", "mapping", "{{ record.a }}", `e.Mapping(rec.Get("a"))`},
		{"mapping that is never empty", "mapping", "Bearer {{ record.a }}", `py.Str("Bearer " + rec.Get("a").Text())`},
		{"parameter name", "name", "filter[{{ config['region'] }}]", `"filter[" + c.config.Region.Text() + "]"`},
		{"equal to text", "condition", "{{ record['type'] == 'refund' }}", `py.EqualStr(rec.Get("type"), "refund")`},
		{"unequal to a number", "condition", "{{ record.n != 3 }}", `!py.EqualInt(rec.Get("n"), 3)`},
		{"one of some texts", "condition", "{{ record.type in ['a', 'b'] }}", `py.InStrs(rec.Get("type"), "a", "b")`},
		{"none", "condition", "{{ record.a is not none and record.a != '' }}", `!rec.Get("a").IsNone() && !py.EqualStr(rec.Get("a"), "")`},
		{"defined", "condition", "{{ record.a is defined }}", `!rec.Get("a").IsUndefined()`},
		{"typed comparison", "condition", "{{ config.limit > 3 and config.sandbox }}", `c.config.Limit > 3 && c.config.Sandbox`},
		{"negated comparison", "condition", "{{ not config.limit > 3 }}", `c.config.Limit <= 3`},
		{"mixed precedence", "condition", "{{ (config.sandbox or config.limit == 1) and not config.sandbox }}", `(c.config.Sandbox || c.config.Limit == 1) && !c.config.Sandbox`},
		{"a value as a condition", "condition", "{{ record.active }}", `py.ConditionOf(rec.Get("active"))`},
		{"a condition that can fail", "condition", "{{ record.n > 3 }}", `e.Test(e.Gt(rec.Get("n"), py.Int(3)))`},
		{"the end of paging", "condition", "{{ not response.get('next') }}", `e.Test(!e.Get(page.Response(), "next").Truth())`},
		{"bool, then a value", "condition", "{{ record.a == 1 and record.b }}", `py.EqualInt(rec.Get("a"), 1) && py.ConditionOf(rec.Get("b"))`},
		{"conditional of fields", "value", "{{ config.region if config.sandbox else 'x' }}", `py.LiteralOf(py.Choose(c.config.Sandbox, c.config.Region, py.Str("x")))`},
		{"conditional of URLs", "string", "{{ 'https://a.test' if config.sandbox else 'https://b.test' }}/v1", `py.Choose(c.config.Sandbox, "https://a.test", "https://b.test") + "/v1"`},
		{"value or default", "value", "{{ config.region if config.region else 'eu' }}", `py.LiteralOf(py.Or(c.config.Region, py.Str("eu")))`},
		{"what cannot be converted is the default", "value", "{{ record.n | int / 1000 }}", `e.String(e.Div(e.FilterInt(rec.Get("n"), py.Int(0), py.Int(10)), py.Int(1000)))`},
		{"parts of a string", "string", "/{{ config.start_date[:10] + 'T00' }}", `"/" + e.Slice(py.Str(c.config.StartDate), py.Absent, py.Int(10), py.Absent).Text() + "T00"`},
		{"methods of what may be null", "value", "{{ next_page_token.get('a') or 1 }}", `e.String(py.Or(e.Get(token, "a"), py.Int(1)), "{{ next_page_token.get('a') or 1 }}")`},
		{"conditional of what can fail", "value", "{{ record.a if record.a else record.b.c }}", `e.String(e.If(rec.Get("a").Truth(), func() py.Value { return rec.Get("a") }, func() py.Value { return e.Attr(rec.Get("b"), "c") }))`},
		{"conditional of constants", "string", "{{ record.a if 1 > 2 else 'b' }}", `"b"`},
		{"dates", "string", "/{{ (now_utc() - duration('P1D')).strftime('%Y') }}", `"/" + e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))), "strftime", py.Str("%Y")).Text()`},
		{"defaults of macros", "value", "{{ day_delta(-1) }}", `e.String(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(-1) }}")`},
		{"keywords of macros", "value", "{{ day_delta(format='%Y', num_days=1) }}", `e.String(e.DayDelta(py.Int(1), py.Str("%Y")), "{{ day_delta(format='%Y', num_days=1) }}")`},
		{"filters", "value", "{{ record.a | default('x') | upper }}", `py.LiteralOf(e.FilterUpper(py.OrElse(rec.Get("a"), py.Str("x"))))`},
		{"filters over items", "value", "{{ record.a | map('lower') | select('eq', 'b') | list }}", `e.String(
	e.FilterList(e.FilterSelect(e.FilterMap(rec.Get("a"), func(it py.Value) py.Value { return e.FilterLower(it) }), func(it py.Value) bool { return py.EqualStr(it, "b") })),
	"{{ record.a | map('lower') | select('eq', 'b') | list }}",
)`},
		{"arithmetic of constants", "value", "{{ 2 ** 10 + 1 }}", `py.Int(1025)`},
		{"a list for the reader's eyes", "param", "{{ ','.join(['a', 'b']) }}", `"a,b"`},
		{"JSON for the reader's eyes", "param", "{{ ['a', 'b'] | string }}", "`[\"a\", \"b\"]`"},
		{"membership in text", "condition", "{{ 'x' in config.start_date }}", `strings.Contains(c.config.StartDate, "x")`},
		{"chained comparison", "condition", "{{ 1 < record.n < 5 }}", `e.Test(e.Lt(py.Int(1), rec.Get("n")) && e.Lt(rec.Get("n"), py.Int(5)))`},
		{"a function of the place", "value", "{{ json_loads(config.start_date)['a'] }}", `e.String(e.Key(e.JSONLoads(py.Str(c.config.StartDate)), "a"), "{{ json_loads(config.start_date)['a'] }}")`},
		{"quotes in the source", "condition", `{{ record["a\\d"] == 'x\\d' }}`, "py.EqualStr(rec.Get(\"a\\\\d\"), `x\\d`)"},
		{"unknown variable", "value", "{{ nothing }}", `e.String(e.Undeclared("nothing"))`},
		{"stream_state anywhere", "string", "my_stream_state_{{ record.a }}", `e.StringText(e.StreamState().Text())`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := printed(t, compile(t, c.form, c.src)); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.src, got, c.want)
			}
		})
	}
}

// TestGoldenBodies holds what templates with statements become.
func TestGoldenBodies(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"if", "{% if config.sandbox %}a{{ record.x }}{% elif record.y %}b{% else %}c{% endif %}", `
var text strings.Builder
if c.config.Sandbox {
	text.WriteString("a" + rec.Get("x").Text())
} else if rec.Get("y").Truth() {
	text.WriteString("b")
} else {
	text.WriteString("c")
}
return py.LiteralText(text.String())`},
		{"a constant variable is inlined", "{% set n = 1 %}{{ n + record.n }}", `
var text strings.Builder
text.WriteString(e.Add(py.Int(1), rec.Get("n")).Text())
return e.StringText(text.String(), "{% set n = 1 %}{{ n + record.n }}")`},
		{"a list that grows", "{% set ids = [] %}{% for i in record.list %}{% set _ = ids.append(i.id) %}{% endfor %}/{{ ids | join(',') }}", `
var text strings.Builder
ids := py.ListOf()
for _, i := range e.Each(rec.Get("list")) {
	e.Call(ids, "append", e.Attr(i, "id"))
}
text.WriteString("/" + e.FilterJoin(ids, py.Str(","), py.None).Text())
return e.StringText(
	text.String(),
	"{% set ids = [] %}{% for i in record.list %}{% set _ = ids.append(i.id) %}{% endfor %}/{{ ids | join(',') }}",
)`},
		{"loop variables", "{% for k, v in record.items() if v %}{{ k }}{{ ',' if not loop.last }}{% else %}none{% endfor %}", `
var text strings.Builder
items := e.Each(e.Call(rec.Value(), "items"))
var kept []py.Value
for _, item := range items {
	parts := e.Unpack(item, 2)
	v := parts[1]
	if v.Truth() {
		kept = append(kept, item)
	}
}
items = kept
for i, item2 := range items {
	parts2 := e.Unpack(item2, 2)
	k := parts2[0]
	text.WriteString(k.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
}
if len(items) == 0 {
	text.WriteString("none")
}
return e.StringText(
	text.String(),
	"{% for k, v in record.items() if v %}{{ k }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
)`},
		{"a loop's own copy", "{% set n = record.n %}{% for i in record.list %}{% set n = i %}{{ n }}{% endfor %}{{ n }}", `
var text strings.Builder
n := rec.Get("n")
for _, i := range e.Each(rec.Get("list")) {
	n2 := i
	text.WriteString(n2.Text())
}
text.WriteString(n.Text())
return e.StringText(
	text.String(),
	"{% set n = record.n %}{% for i in record.list %}{% set n = i %}{{ n }}{% endfor %}{{ n }}",
)`},
		{"block set and filter", "{% set a %}x{{ record.a }}{% endset %}{% filter upper %}{{ a }}{% endfilter %}", `
var text strings.Builder
a := py.Str("x" + rec.Get("a").Text())
text.WriteString(e.FilterUpper(py.Str(a.Text())).Text())
return py.LiteralText(text.String())`},
		{"a loop's own sum", "{% set n = record.n %}{% for i in record.list %}{% set n = n + i %}{{ n }}{% endfor %}{{ n }}", `
var text strings.Builder
n := rec.Get("n")
for _, i := range e.Each(rec.Get("list")) {
	n2 := n
	n2 = e.Add(n2, i)
	text.WriteString(n2.Text())
}
text.WriteString(n.Text())
return e.StringText(
	text.String(),
	"{% set n = record.n %}{% for i in record.list %}{% set n = n + i %}{{ n }}{% endfor %}{{ n }}",
)`},
		{"a name that Go has taken", "{% set type = record.type %}{% set rec = 1 %}{{ type }}{{ rec }}", `
var text strings.Builder
type2 := rec.Get("type")
text.WriteString(type2.Text() + "1")
return py.LiteralText(text.String())`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := printed(t, compile(t, "string", c.src)); got != strings.TrimPrefix(c.want, "\n") {
				t.Errorf("%s\n got\n%s\nwant%s", c.src, got, c.want)
			}
		})
	}
}

func TestProblems(t *testing.T) {
	for _, c := range []struct {
		src    string
		offset int
		msg    string
		unsup  bool
	}{
		{"{{ record.a }}{{ nothing }}", 17, "the variable nothing does not exist here", false},
		{"a stream_state", 2, "stream_state does not exist in templates any more", false},
		{"{{ record.a | uper }}", 14, `there is no filter "uper"`, false},
		{"{{ record.a is nil }}", 15, `there is no test "nil"`, false},
		{"{{ now_utc }}", 3, "the function now_utc is printed, not called", false},
		{"{{ day_delta() }}", 3, `day_delta() needs the argument "num_days"`, false},
		{"{{ record.a | int(1, 2, 3) }}", 14, "the filter int takes 2 arguments, got 3", false},
		{"{{ record.a | join(by=1) }}", 14, `the filter join got an unexpected keyword argument "by"`, false},
		{"{{ record.a | urlize }}", 14, "the filter urlize is not supported", true},
		{"{{ lipsum() }}", 3, "the function lipsum is not supported", true},
		{"{{ max(*record.a) }}", 6, "*args and **kwargs are not supported", true},
	} {
		got := compile(t, "value", c.src).Problems
		want := goexpr.Problem{Offset: c.offset, Msg: c.msg, Unsupported: c.unsup}
		if len(got) != 1 || got[0] != want {
			t.Errorf("%s: got %v, want %v", c.src, got, want)
		}
	}
}

func TestEvalIsReportedExactly(t *testing.T) {
	for src, want := range map[string]bool{
		"{{ record.a }}":                      false,
		"{{ record.a.b }}":                    true,
		"{{ record.a.b if 1 > 2 else 'x' }}":  false,
		"{% if record.a %}x{% endif %}":       false,
		"{% for i in record.a %}{% endfor %}": true,
	} {
		code := compile(t, "string", src)
		if uses := strings.Contains(printed(t, code), "e."); code.Eval != want || uses != want {
			t.Errorf("%s: got %v (the code says %v), want %v", src, code.Eval, uses, want)
		}
	}
}

func TestConstant(t *testing.T) {
	big1, _ := new(big.Int).SetString("123456789012345678901234567890", 10)
	b := goexpr.Constant(goexpr.Object{
		{Key: "a", Value: []any{nil, true, int64(1), 1.5, "x", big1}},
	})
	if got, want := b.Const.Repr(), "{'a': [None, True, 1, 1.5, 'x', 123456789012345678901234567890]}"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
