package goexpr_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// grammar makes templates at random. What it makes depends on its numbers only.
type grammar struct{ *rand.Rand }

// pick takes one of several.
func pick[T any](g grammar, of ...T) T { return of[g.IntN(len(of))] }

// sampleContext is what the templates may read.
const sampleContext = `{
	"config": {"s": "Foo Bar", "n": 7, "f": 2.5, "yes": true, "no": false, "none": null, "digits": "12", "empty": "", "list": [3, 1, 2], "texts": ["b", "a", "B"],
		"dict": {"k": "v", "n": 1, "a b": [1]}, "dicts": [{"id": 2, "tag": "x"}, {"id": 1, "tag": "y"}, {"id": 2, "tag": null}], "date": "2024-01-02T03:04:05Z", "day": "2024-01-31", "json": "{'a': 1}"},
	"record": {"id": 5, "name": " naïve ", "updated_at": "2024-01-02T03:04:05.678901+02:00", "nested": {"deep": {"x": 1.0}, "list": [{"y": 1}]}, "flag": true},
	"stream_slice": {"start_time": "2024-01-02", "end_time": "2024-02-02", "id": 12},
	"response": {"next": "abc", "items": [{"id": 1}, {"id": 2}], "total": 1704164645, "more": false},
	"headers": {"link": {"next": {"url": "https://api.example.com/v1/things?page=2&x=%3D"}}, "X-Total": "3"},
	"next_page_token": {"next_page_token": 3},
	"parameters": {"p": "x{}"}, "last_page_size": 2}`

// paths lead into that context, and beside it.
func (g grammar) path() string {
	return pick(g,
		"config.s", "config['s']", "config.n", "config.f", "config.yes", "config.no", "config.none", "config.digits", "config.empty", "config.list", "config['texts']",
		"config.dict", "config.dicts", "config.date", "config.day", "config.json", "config.missing", "config.missing.more", "config['dict']['a b']", "config.get('s')", "config.get('missing', 4)",
		"record.id", "record['name']", "record.updated_at", "record.nested", "record.nested.deep.x", "record['nested']['list'][0]['y']", "record.flag", "record.get('nested', {}).get('deep')",
		"stream_slice.start_time", "stream_partition['id']", "stream_interval.end_time", "stream_slice.missing", "stream_partition",
		"response.next", "response['items']", "response.total", "response.more", "response.get('items')[0].id", "response",
		"headers['X-Total']", "headers.link.next.url", "next_page_token['next_page_token']", "next_page_token", "last_page_size", "missing", "record", "config", "parameters.p", "parameters")
}

func (g grammar) text() string {
	return pick(g, "''", "'a'", "'Foo'", "'a,b,c'", "'12'", "'-3.5'", "'007'", "'é😀'", `"it's"`, "'%Y-%m-%d'", "'None'", "'[1, 2]'", "'a/b?c=d&e f'", "' x '", "'<b>x</b>'")
}

func (g grammar) number() string {
	return pick(g, "0", "1", "2", "3", "-1", "10", "1.5", "0.1", "2.0", "-2.25", "100", "1_000", "1e3", "12345678901234567890")
}

// expr makes an expression, of lower precedence than a filter or an operator takes
// only in parentheses.
func (g grammar) expr(depth int) string {
	if depth <= 0 {
		return g.leaf()
	}
	d := depth - 1
	switch g.IntN(15) {
	case 0, 1, 2:
		return g.leaf()
	case 3, 4, 5:
		return g.operand(d) + g.filter(d)
	case 6, 7:
		return g.operand(d) + g.method(d)
	case 8:
		return g.operand(d) + " " + pick(g, "+", "-", "*", "/", "//", "%", "~") + " " + g.operand(d)
	case 9:
		return g.operand(d) + " " + pick(g, "==", "!=", "<", ">", "<=", ">=", "in", "not in") + " " + g.operand(d)
	case 10:
		return g.operand(d) + " " + pick(g, "and", "or") + " " + g.operand(d)
	case 11:
		return pick(g, "not ", "-", "+") + g.operand(d)
	case 12:
		return g.operand(d) + pick(g, " is ", " is not ") + g.test()
	case 13:
		return g.operand(d) + " if " + g.operand(d) + pick(g, "", " else "+g.operand(d))
	default:
		return g.macro(d)
	}
}

// operand is an expression that anything may stand beside.
func (g grammar) operand(depth int) string {
	x := g.expr(depth)
	if strings.ContainsAny(x, " |") || strings.HasPrefix(x, "-") {
		return "(" + x + ")"
	}
	return x
}

func (g grammar) leaf() string {
	switch g.IntN(9) {
	case 0:
		return g.number()
	case 1:
		return g.text()
	case 2:
		return pick(g, "true", "false", "none", "True", "None", "[]", "{}", "()")
	case 3:
		return "[" + g.atom() + ", " + g.atom() + "]"
	case 4:
		return pick(g, "{'a': "+g.atom()+", 'b': "+g.atom()+"}", "("+g.atom()+", "+g.atom()+")")
	}
	return g.path()
}

func (g grammar) atom() string {
	switch g.IntN(4) {
	case 0:
		return g.number()
	case 1:
		return g.text()
	}
	return g.path()
}

func (g grammar) filter(depth int) string {
	arg := func() string { return g.operand(depth - 1) }
	if g.IntN(3) > 0 {
		arg = g.atom
	}
	name := pick(g,
		"abs", "capitalize", "center(8)", "count", "default("+arg()+")", "default("+arg()+", true)", "d('x')", "dictsort", "dictsort(true, 'value')", "escape", "e", "filesizeformat",
		"first", "float", "float("+arg()+")", "format("+arg()+")", "int", "int("+arg()+")", "int(3, 16)", "items | list", "join", "join('-')", "join(',', 'id')", "last", "length", "list", "lower",
		"map('upper') | list", "map(attribute='id') | list", "map(attribute='tag', default='z') | join", "max", "min", "max(attribute='id')", "reject('none') | list", "rejectattr('tag') | list",
		"replace('a', "+arg()+")", "replace('o', '0', 1)", "reverse | list", "round", "round(1)", "round(0, 'floor')", "round(method='ceil')", "safe", "select | list", "select('odd') | list",
		"selectattr('id', 'equalto', 2) | list", "selectattr('tag') | map(attribute='tag') | join('+')", "slice(2) | list", "sort", "sort(reverse=true)", "sort(attribute='id')", "string", "striptags",
		"sum", "sum(attribute='id')", "sum(start=10)", "title", "tojson", "tojson(indent=2)", "trim", "trim('aF')", "truncate(5)", "truncate(7, true, '..')", "unique | list", "unique(attribute='tag') | list",
		"upper", "urlencode", "wordcount", "wordwrap(4)", "batch(2) | list", "batch(2, 0) | list", "groupby('id') | length", "indent", "indent(2, true)", "forceescape", "xmlattr", "attr('k')",
		"hash", "hash('sha256')", "hash('md5', 'salt')", "base64encode", "base64decode", "base64binascii_decode", "regex_search('[a-z]+')", "regex_search('(o+)')", "regex_replace('[aeiou]', '*')", "hmac('k')", "hmac('k', 'sha512')")
	return " | " + name
}

func (g grammar) method(depth int) string {
	return pick(g,
		"[0]", "[-1]", "[1:]", "[:2]", "[::-1]", "['k']", ".k", ".missing", "["+g.operand(depth-1)+"]",
		".get('k')", ".get('k', "+g.atom()+")", ".keys() | list", ".values() | list", ".items() | list", ".index(1)", ".count(1)", ".copy()",
		".upper()", ".lower()", ".strip()", ".lstrip('F')", ".rstrip('r')", ".split()", ".split(',')", ".split('o', 1)", ".rsplit(' ', 1)", ".partition(' ')", ".splitlines()", ".replace('o', '0')",
		".startswith('F')", ".endswith(('r', 'x'))", ".find('o')", ".rfind('o')", ".join(['x', 'y'])", ".join(config.texts)", ".zfill(5)", ".title()", ".capitalize()", ".swapcase()", ".center(9, '*')", ".ljust(5)",
		".isdigit()", ".isalpha()", ".isnumeric()", ".format(1, a=2)", ".format("+g.atom()+")", ".encode('utf-8')", ".removeprefix('Foo ')", ".casefold()", ".count('o')", ".expandtabs()",
		".is_integer()", ".bit_length()", ".conjugate()", ".as_integer_ratio()")
}

func (g grammar) test() string {
	return pick(g, "defined", "undefined", "none", "string", "number", "integer", "float", "boolean", "mapping", "iterable", "sequence", "odd", "even", "divisibleby(2)", "eq(1)", "equalto('a')", "ne(2)",
		"lt(3)", "ge(1)", "in([1, 'a', none])", "lower", "upper", "true", "false", "callable", "escaped", "sameas(none)")
}

func (g grammar) macro(depth int) string {
	format := pick(g, "'%Y-%m-%d'", "'%s'", "'%Y-%m-%dT%H:%M:%SZ'", "'%Y-%m-%dT%H:%M:%S.%f%z'", "'%ms'", "'%s_as_float'", "'%b %d, %Y %I:%M %p'", "'%j %U %w'", "'%epoch_microseconds'")
	when := pick(g, "config.date", "config.day", "now_utc()", "today_utc()", "record.updated_at", "response.total", "'2024-03-10'", "1704164645.5", g.atom())
	delta := pick(g, "duration('P1D')", "duration('PT1H30M')", "duration('P1M')", "duration('-P1W')", "duration("+g.atom()+")")
	return pick(g,
		"now_utc()", "today_utc()", "today_with_timezone('Europe/Berlin')", "timestamp("+when+")", "str_to_datetime("+when+")", "day_delta("+pick(g, "0", "-1", "30", g.atom())+")", "day_delta(1, "+format+")",
		"format_datetime("+when+", "+format+")", "format_datetime("+when+", "+format+", '%Y-%m-%d')", "max("+g.operand(depth)+", "+g.atom()+")", "min("+g.operand(depth)+", "+g.atom()+")", "max("+g.atom()+")",
		"(now_utc() - "+delta+")", "(str_to_datetime("+when+") + "+delta+")", "(now_utc() - str_to_datetime("+when+")).days", "(now_utc() - "+delta+").strftime("+format+")", "str_to_datetime("+when+").isoformat()",
		"str_to_datetime("+when+")."+pick(g, "year", "month", "timestamp()", "weekday()", "date()", "replace(day=1)", "strftime("+format+")"), "today_utc().isoformat()", delta,
		"sanitize_url("+g.atom()+")", "camel_case_to_snake_case("+pick(g, "'camelCaseName'", g.atom())+")", "dict(a="+g.atom()+")", "namespace(a=1).a")
}

// template makes a whole template.
func (g grammar) template() string {
	x := func() string { return g.expr(1 + g.IntN(3)) }
	switch g.IntN(16) {
	case 0:
		return pick(g, "a ", "12", "-", "[", "") + "{{ " + x() + " }}" + pick(g, " b", "", "]", "\n", "{{ "+x()+" }}")
	case 1:
		return "{% if " + x() + " %}" + g.inside() + pick(g, "", "{% elif "+x()+" %}{{ "+x()+" }}", "{% else %}{{ "+x()+" }}") + "{% endif %}"
	case 2:
		return "{% for x in " + x() + " %}" + pick(g, "{{ x }}", "{{ loop.index }}:{{ x.id }}", "{{ x }}{{ ',' if not loop.last }}") + pick(g, "", "{% else %}none") + "{% endfor %}"
	case 3:
		return "{% set v = " + x() + " %}{{ v" + pick(g, "", " ~ 1", g.filter(1), g.method(1)) + " }}"
	case 5:
		return "{% with w = " + x() + " %}" + g.inside() + "{{ w" + pick(g, "", g.filter(1), " if w") + " }}{% endwith %}"
	case 6:
		return "{% set v %}" + g.inside() + "{{ " + x() + " }}{% endset %}{{ v" + pick(g, "", g.filter(1), g.method(1)) + " }}"
	case 7:
		return "{% set ns = namespace(n=" + g.atom() + ") %}{% for k" + pick(g, "", ", v") + " in " + pick(g, "config.dict.items()", "config.list", "config.texts", x()) + pick(g, "", " if k") + " %}{% set ns.n = ns.n ~ k %}{% endfor %}{{ ns.n }}"
	case 4:
		return fmt.Sprintf("{%%- if %s -%%} %s {%%- endif %%} {{- %s -}} ", x(), g.inside(), x())
	}
	return "{{ " + x() + " }}"
}

func (g grammar) inside() string { return pick(g, "yes", "1", "{{ "+g.expr(1)+" }}", "") }
