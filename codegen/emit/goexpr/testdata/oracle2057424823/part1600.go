package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
	"strconv"
	"strings"
)

func value1600(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Choose(ctx["config"].Member("dict").Truth(), ctx["record"].Member("id"), py.Str("-3.5"))))
}
func typed1600(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Choose(ctx["config"].Member("dict").Truth(), ctx["record"].Member("id"), py.Str("-3.5"))))
}
func texts1600(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Choose(ctx["config"].Member("dict").Text() != "", ctx["record"].Member("id"), py.Str("-3.5"))))
}
func text1600(e *py.Eval, ctx variables) string {
	return ""
}
func value1601(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.Neg(e.FilterList(e.FilterReverse(py.Str("[]" + py.ListOf(ctx["config"].Member("digits"), py.Int(100)).Text()))))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in -(([] ~ ([config.digits, 100])) | reverse | list) %}{{ x }}{% endfor %}",
	)
}
func typed1601(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.Neg(e.FilterList(e.FilterReverse(py.Str("[]" + py.ListOf(ctx["config"].Member("digits"), py.Int(100)).Text()))))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in -(([] ~ ([config.digits, 100])) | reverse | list) %}{{ x }}{% endfor %}",
	)
}
func texts1601(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.Neg(e.FilterList(e.FilterReverse(py.Str("[]" + py.ListOf(py.Str(ctx["config"].Member("digits").Text()), py.Int(100)).Text()))))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in -(([] ~ ([config.digits, 100])) | reverse | list) %}{{ x }}{% endfor %}",
	)
}
func text1601(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(e.Neg(e.FilterList(e.FilterReverse(py.Str("[]" + py.ListOf(ctx["config"].Member("digits"), py.Int(100)).Text()))))) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in -(([] ~ ([config.digits, 100])) | reverse | list) %}{{ x }}{% endfor %}",
	)
}
func value1602(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(py.Int(2), py.Int(0), py.Str("ceil"))))
}
func typed1602(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(py.Int(2), py.Int(0), py.Str("ceil"))))
}
func texts1602(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(py.Int(2), py.Int(0), py.Str("ceil"))))
}
func text1602(e *py.Eval, ctx variables) string {
	return ""
}
func value1603(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("12" + py.Bool(e.FilterBase64Encode(e.If(ctx["stream_partition"].Member("id").Truth(), func() py.Value { return e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y") }, func() py.Value { return py.TupleOf(py.Float(1.5), py.Int(2)) })).IsBoolean()).Text())))
}
func typed1603(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("12" + py.Bool(e.FilterBase64Encode(e.If(ctx["stream_partition"].Member("id").Truth(), func() py.Value { return e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y") }, func() py.Value { return py.TupleOf(py.Float(1.5), py.Int(2)) })).IsBoolean()).Text())))
}
func texts1603(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("12" + py.Bool(e.FilterBase64Encode(e.If(ctx["stream_partition"].Member("id").Text() != "", func() py.Value { return e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y") }, func() py.Value { return py.TupleOf(py.Float(1.5), py.Int(2)) })).IsBoolean()).Text())))
}
func text1603(e *py.Eval, ctx variables) string {
	return ""
}
func value1604(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterSort(e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["record"].Member("updated_at"))), "days"), py.True, py.False, py.None), "lower")))
}
func typed1604(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterSort(e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["record"].Member("updated_at"))), "days"), py.True, py.False, py.None), "lower")))
}
func texts1604(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterSort(e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["record"].Member("updated_at"))), "days"), py.True, py.False, py.None), "lower")))
}
func text1604(e *py.Eval, ctx variables) string {
	return ""
}
func value1605(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAttr(e.FilterLength(e.FilterGroupBy(e.FilterLast(py.Int(0)), py.Str("id"), py.None, py.False)), py.Str("k"))))
}
func typed1605(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAttr(e.FilterLength(e.FilterGroupBy(e.FilterLast(py.Int(0)), py.Str("id"), py.None, py.False)), py.Str("k"))))
}
func texts1605(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAttr(e.FilterLength(e.FilterGroupBy(e.FilterLast(py.Int(0)), py.Str("id"), py.None, py.False)), py.Str("k"))))
}
func text1605(e *py.Eval, ctx variables) string {
	return ""
}
func value1606(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(py.Bool(!ctx["config"].Member("no").IsLower()).Text()+e.Pos(ctx["next_page_token"]).Text()+" b"),
		"{{ (config.no is not lower) ~ +next_page_token }} b",
	)
}
func typed1606(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(py.Bool(!ctx["config"].Member("no").IsLower()).Text()+e.Pos(ctx["next_page_token"]).Text()+" b"),
		"{{ (config.no is not lower) ~ +next_page_token }} b",
	)
}
func texts1606(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(py.Bool(!py.Str(ctx["config"].Member("no").Text()).IsLower()).Text()+e.Pos(ctx["next_page_token"]).Text()+" b"),
		"{{ (config.no is not lower) ~ +next_page_token }} b",
	)
}
func text1606(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!ctx["config"].Member("no").IsLower()).Text()+e.Pos(ctx["next_page_token"]).Text()+" b",
		"{{ (config.no is not lower) ~ +next_page_token }} b",
	)
}
func value1607(e *py.Eval, ctx variables) py.Value {
	return py.Str("a " + ctx["config"].Member("digits").Text() + "]")
}
func typed1607(e *py.Eval, ctx variables) py.Value {
	return py.Str("a " + ctx["config"].Member("digits").Text() + "]")
}
func texts1607(e *py.Eval, ctx variables) py.Value {
	return py.Str("a " + ctx["config"].Member("digits").Text() + "]")
}
func text1607(e *py.Eval, ctx variables) string {
	return "a " + ctx["config"].Member("digits").Text() + "]"
}
func value1608(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Int(3), "partition", py.Str(" ")), "{{ 3.partition(' ') }}")
}
func typed1608(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Int(3), "partition", py.Str(" ")), "{{ 3.partition(' ') }}")
}
func texts1608(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Int(3), "partition", py.Str(" ")), "{{ 3.partition(' ') }}")
}
func text1608(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Int(3), "partition", py.Str(" ")).Text(), "{{ 3.partition(' ') }}")
}
func value1609(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Bool(py.Equal(py.ListOf(ctx["config"].Member("no"), ctx["config"].Member("f")), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))), "copy"),
		"{{ (([config.no, config.f]) == record['nested']['list'][0]['y']).copy() }}",
	)
}
func typed1609(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Bool(py.Equal(py.ListOf(ctx["config"].Member("no"), ctx["config"].Member("f")), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))), "copy"),
		"{{ (([config.no, config.f]) == record['nested']['list'][0]['y']).copy() }}",
	)
}
func texts1609(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Bool(py.Equal(py.ListOf(py.Str(ctx["config"].Member("no").Text()), py.Str(ctx["config"].Member("f").Text())), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))), "copy"),
		"{{ (([config.no, config.f]) == record['nested']['list'][0]['y']).copy() }}",
	)
}
func text1609(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.Bool(py.Equal(py.ListOf(ctx["config"].Member("no"), ctx["config"].Member("f")), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))), "copy").Text(),
		"{{ (([config.no, config.f]) == record['nested']['list'][0]['y']).copy() }}",
	)
}
func value1610(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(e.Lt(ctx["config"].Member("no"), ctx["record"].Member("id")), py.Bool(!py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth()), py.Value{}),
		"{{ (not (config.get('missing', 4))) if (config.no < record.id) }}",
	)
}
func typed1610(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(e.Lt(ctx["config"].Member("no"), ctx["record"].Member("id")), py.Bool(!py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth()), py.Value{}),
		"{{ (not (config.get('missing', 4))) if (config.no < record.id) }}",
	)
}
func texts1610(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(e.Lt(py.Str(ctx["config"].Member("no").Text()), ctx["record"].Member("id")), py.Bool(!(ctx["config"].Member("missing").Text() != "")), py.Value{}),
		"{{ (not (config.get('missing', 4))) if (config.no < record.id) }}",
	)
}
func text1610(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Choose(e.Lt(ctx["config"].Member("no"), ctx["record"].Member("id")), py.Bool(!py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth()), py.Value{}).Text(),
		"{{ (not (config.get('missing', 4))) if (config.no < record.id) }}",
	)
}
func value1611(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.Call(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "isdigit"), py.False)),
		"{{ ((config.get('missing', 4)).isdigit()) < (('[1, 2]').isdigit()) }}",
	)
}
func typed1611(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.Call(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "isdigit"), py.False)),
		"{{ ((config.get('missing', 4)).isdigit()) < (('[1, 2]').isdigit()) }}",
	)
}
func texts1611(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.Call(py.Str(ctx["config"].Member("missing").Text()), "isdigit"), py.False)),
		"{{ ((config.get('missing', 4)).isdigit()) < (('[1, 2]').isdigit()) }}",
	)
}
func text1611(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Lt(e.Call(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "isdigit"), py.False)).Text(),
		"{{ ((config.get('missing', 4)).isdigit()) < (('[1, 2]').isdigit()) }}",
	)
}
func value1612(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterURLEncode(e.Key(ctx["response"], "items"))))
}
func typed1612(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterURLEncode(e.Key(ctx["response"], "items"))))
}
func texts1612(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterURLEncode(e.Key(ctx["response"], "items"))))
}
func text1612(e *py.Eval, ctx variables) string {
	return ""
}
func value1613(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.If(e.FilterRound(py.Str("[1, 2]"), py.Int(0), py.Str("ceil")).Truth(), func() py.Value { return e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y") }, func() py.Value { return e.FilterCenter(py.None, py.Int(8)) }), "join", py.ListOf(py.Str("x"), py.Str("y"))),
		"{{ ((record['nested']['list'][0]['y'] if (['é😀', ' x ']) else ({'a': 1.5, 'b': record.id})) if (('[1, 2]') | round(method='ceil')) else (None | center(8))).join(['x', 'y']) }}",
	)
}
func typed1613(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.If(e.FilterRound(py.Str("[1, 2]"), py.Int(0), py.Str("ceil")).Truth(), func() py.Value { return e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y") }, func() py.Value { return e.FilterCenter(py.None, py.Int(8)) }), "join", py.ListOf(py.Str("x"), py.Str("y"))),
		"{{ ((record['nested']['list'][0]['y'] if (['é😀', ' x ']) else ({'a': 1.5, 'b': record.id})) if (('[1, 2]') | round(method='ceil')) else (None | center(8))).join(['x', 'y']) }}",
	)
}
func texts1613(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.If(e.FilterRound(py.Str("[1, 2]"), py.Int(0), py.Str("ceil")).Truth(), func() py.Value { return e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y") }, func() py.Value { return e.FilterCenter(py.None, py.Int(8)) }), "join", py.ListOf(py.Str("x"), py.Str("y"))),
		"{{ ((record['nested']['list'][0]['y'] if (['é😀', ' x ']) else ({'a': 1.5, 'b': record.id})) if (('[1, 2]') | round(method='ceil')) else (None | center(8))).join(['x', 'y']) }}",
	)
}
func text1613(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.If(e.FilterRound(py.Str("[1, 2]"), py.Int(0), py.Str("ceil")).Truth(), func() py.Value { return e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y") }, func() py.Value { return e.FilterCenter(py.None, py.Int(8)) }), "join", py.ListOf(py.Str("x"), py.Str("y"))).Text(),
		"{{ ((record['nested']['list'][0]['y'] if (['é😀', ' x ']) else ({'a': 1.5, 'b': record.id})) if (('[1, 2]') | round(method='ceil')) else (None | center(8))).join(['x', 'y']) }}",
	)
}
func value1614(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterBase64BinasciiDecode(e.FilterHash(py.TupleOf(py.Int(1000), py.Int(1)), py.Str("sha256"), py.None))
	text.WriteString(e.Call(v, "split").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (((1_000, 1)) | hash('sha256')) | base64binascii_decode %}{{ v.split() }}",
	)
}
func typed1614(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterBase64BinasciiDecode(e.FilterHash(py.TupleOf(py.Int(1000), py.Int(1)), py.Str("sha256"), py.None))
	text.WriteString(e.Call(v, "split").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (((1_000, 1)) | hash('sha256')) | base64binascii_decode %}{{ v.split() }}",
	)
}
func texts1614(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterBase64BinasciiDecode(e.FilterHash(py.TupleOf(py.Int(1000), py.Int(1)), py.Str("sha256"), py.None))
	text.WriteString(e.Call(v, "split").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (((1_000, 1)) | hash('sha256')) | base64binascii_decode %}{{ v.split() }}",
	)
}
func text1614(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterBase64BinasciiDecode(e.FilterHash(py.TupleOf(py.Int(1000), py.Int(1)), py.Str("sha256"), py.None))
	text.WriteString(e.Call(v, "split").Text())
	return e.StringText(
		text.String(),
		"{% set v = (((1_000, 1)) | hash('sha256')) | base64binascii_decode %}{{ v.split() }}",
	)
}
func value1615(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterFirst(e.FilterReplace(py.ListOf(ctx["record"].Member("flag"), ctx["record"].Member("updated_at")), py.Str("o"), py.Str("0"), py.Int(1))),
		"{{ (([record.flag, record.updated_at]) | replace('o', '0', 1)) | first }}",
	)
}
func typed1615(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterFirst(e.FilterReplace(py.ListOf(ctx["record"].Member("flag"), ctx["record"].Member("updated_at")), py.Str("o"), py.Str("0"), py.Int(1))),
		"{{ (([record.flag, record.updated_at]) | replace('o', '0', 1)) | first }}",
	)
}
func texts1615(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterFirst(e.FilterReplace(py.ListOf(ctx["record"].Member("flag"), ctx["record"].Member("updated_at")), py.Str("o"), py.Str("0"), py.Int(1))),
		"{{ (([record.flag, record.updated_at]) | replace('o', '0', 1)) | first }}",
	)
}
func text1615(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterFirst(e.FilterReplace(py.ListOf(ctx["record"].Member("flag"), ctx["record"].Member("updated_at")), py.Str("o"), py.Str("0"), py.Int(1))).Text(),
		"{{ (([record.flag, record.updated_at]) | replace('o', '0', 1)) | first }}",
	)
}
func value1616(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterEscape(py.Str(""))
	text.WriteString(e.Call(v, "index", py.Int(1)).Text())
	return e.String(py.Str(text.String()), "{% set v = '' | e %}{{ v.index(1) }}")
}
func typed1616(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterEscape(py.Str(""))
	text.WriteString(e.Call(v, "index", py.Int(1)).Text())
	return e.String(py.Str(text.String()), "{% set v = '' | e %}{{ v.index(1) }}")
}
func texts1616(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterEscape(py.Str(""))
	text.WriteString(e.Call(v, "index", py.Int(1)).Text())
	return e.String(py.Str(text.String()), "{% set v = '' | e %}{{ v.index(1) }}")
}
func text1616(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterEscape(py.Str(""))
	text.WriteString(e.Call(v, "index", py.Int(1)).Text())
	return e.StringText(text.String(), "{% set v = '' | e %}{{ v.index(1) }}")
}
func value1617(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["last_page_size"]))
}
func typed1617(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["last_page_size"]))
}
func texts1617(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["last_page_size"]))
}
func text1617(e *py.Eval, ctx variables) string {
	return ""
}
func value1618(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Pos(py.Choose(ctx["record"].Member("name").Truth(), py.TupleOf(py.Str(" x "), py.Str("it's")), py.Str("[1, 2]"))),
		`{{ +(((' x ', "it's")) if record['name'] else ('[1, 2]')) }}`,
	)
}
func typed1618(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Pos(py.Choose(ctx["record"].Member("name").Truth(), py.TupleOf(py.Str(" x "), py.Str("it's")), py.Str("[1, 2]"))),
		`{{ +(((' x ', "it's")) if record['name'] else ('[1, 2]')) }}`,
	)
}
func texts1618(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Pos(py.Choose(ctx["record"].Member("name").Truth(), py.TupleOf(py.Str(" x "), py.Str("it's")), py.Str("[1, 2]"))),
		`{{ +(((' x ', "it's")) if record['name'] else ('[1, 2]')) }}`,
	)
}
func text1618(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Pos(py.Choose(ctx["record"].Member("name").Truth(), py.TupleOf(py.Str(" x "), py.Str("it's")), py.Str("[1, 2]"))).Text(),
		`{{ +(((' x ', "it's")) if record['name'] else ('[1, 2]')) }}`,
	)
}
func value1619(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	text.WriteString(e.Pos(e.Call(e.Attr(py.Dict("a", py.Int(1)), "a"), "split", py.Str(","))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ''.zfill(5).upper() -%} yes {%- endif %} {{- +namespace(a=1).a.split(',') -}} ",
	)
}
func typed1619(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	text.WriteString(e.Pos(e.Call(e.Attr(py.Dict("a", py.Int(1)), "a"), "split", py.Str(","))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ''.zfill(5).upper() -%} yes {%- endif %} {{- +namespace(a=1).a.split(',') -}} ",
	)
}
func texts1619(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	text.WriteString(e.Pos(e.Call(e.Attr(py.Dict("a", py.Int(1)), "a"), "split", py.Str(","))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ''.zfill(5).upper() -%} yes {%- endif %} {{- +namespace(a=1).a.split(',') -}} ",
	)
}
func text1619(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("yes")
	text.WriteString(e.Pos(e.Call(e.Attr(py.Dict("a", py.Int(1)), "a"), "split", py.Str(","))).Text())
	return e.StringText(
		text.String(),
		"{%- if ''.zfill(5).upper() -%} yes {%- endif %} {{- +namespace(a=1).a.split(',') -}} ",
	)
}
func value1620(e *py.Eval, ctx variables) py.Value {
	return e.String(py.ListOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), ctx["config"].Member("digits")))
}
func typed1620(e *py.Eval, ctx variables) py.Value {
	return e.String(py.ListOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), ctx["config"].Member("digits")))
}
func texts1620(e *py.Eval, ctx variables) py.Value {
	return e.String(py.ListOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Str(ctx["config"].Member("digits").Text())))
}
func text1620(e *py.Eval, ctx variables) string {
	return e.StringText(py.ListOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), ctx["config"].Member("digits")).Text())
}
func value1621(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Dict("a", py.OrNone(ctx["config"].Member("s")), "b", py.Str(" x ")), "partition", py.Str(" ")),
		"{{ ({'a': config.get('s'), 'b': ' x '}).partition(' ') }}",
	)
}
func typed1621(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Dict("a", py.OrNone(ctx["config"].Member("s")), "b", py.Str(" x ")), "partition", py.Str(" ")),
		"{{ ({'a': config.get('s'), 'b': ' x '}).partition(' ') }}",
	)
}
func texts1621(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Dict("a", py.Str(ctx["config"].Member("s").Text()), "b", py.Str(" x ")), "partition", py.Str(" ")),
		"{{ ({'a': config.get('s'), 'b': ' x '}).partition(' ') }}",
	)
}
func text1621(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.Dict("a", py.OrNone(ctx["config"].Member("s")), "b", py.Str(" x ")), "partition", py.Str(" ")).Text(),
		"{{ ({'a': config.get('s'), 'b': ' x '}).partition(' ') }}",
	)
}
func value1622(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(ctx["config"].Member("digits").Text())
	return py.Literal(text.String())
}
func typed1622(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(ctx["config"].Member("digits").Text())
	return py.Literal(text.String())
}
func texts1622(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(ctx["config"].Member("digits").Text())
	return py.Literal(text.String())
}
func text1622(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString(ctx["config"].Member("digits").Text())
	return py.LiteralText(text.String())
}
func value1623(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("-10001")
	return py.Literal(text.String())
}
func typed1623(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("-10001")
	return py.Literal(text.String())
}
func texts1623(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("-10001")
	return py.Literal(text.String())
}
func text1623(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("-10001")
	return py.LiteralText(text.String())
}
func value1624(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(py.Bool(e.Le(e.Mod(ctx["stream_interval"].Member("end_time"), ctx["config"].Member("texts")), py.Bool(py.None.IsMapping()))), e.Or(py.Bool(!ctx["config"].Member("n").Truth()), func() py.Value { return e.Pos(ctx["missing"]) })),
		"{{ ((stream_interval.end_time % config['texts']) <= (None is mapping)) - ((not config.n) or +missing) }}",
	)
}
func typed1624(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(py.Bool(e.Le(e.Mod(ctx["stream_interval"].Member("end_time"), ctx["config"].Member("texts")), py.Bool(py.None.IsMapping()))), e.Or(py.Bool(!ctx["config"].Member("n").Truth()), func() py.Value { return e.Pos(ctx["missing"]) })),
		"{{ ((stream_interval.end_time % config['texts']) <= (None is mapping)) - ((not config.n) or +missing) }}",
	)
}
func texts1624(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(py.Bool(e.Le(e.Mod(py.Str(ctx["stream_interval"].Member("end_time").Text()), py.Str(ctx["config"].Member("texts").Text())), py.Bool(py.None.IsMapping()))), e.Or(py.Bool(!(ctx["config"].Member("n").Text() != "")), func() py.Value { return e.Pos(ctx["missing"]) })),
		"{{ ((stream_interval.end_time % config['texts']) <= (None is mapping)) - ((not config.n) or +missing) }}",
	)
}
func text1624(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Sub(py.Bool(e.Le(e.Mod(ctx["stream_interval"].Member("end_time"), ctx["config"].Member("texts")), py.Bool(py.None.IsMapping()))), e.Or(py.Bool(!ctx["config"].Member("n").Truth()), func() py.Value { return e.Pos(ctx["missing"]) })).Text(),
		"{{ ((stream_interval.end_time % config['texts']) <= (None is mapping)) - ((not config.n) or +missing) }}",
	)
}
func value1625(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.None.IsUpper()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in none is not upper %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed1625(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.None.IsUpper()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in none is not upper %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts1625(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.None.IsUpper()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in none is not upper %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text1625(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(!py.None.IsUpper()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in none is not upper %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value1626(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.FilterRound(ctx["headers"].Member("X-Total"), py.Int(0), py.Str("common")).Truth() {
		text.WriteString("yes")
	}
	return e.String(
		py.Str(text.String()),
		"{% if not (headers['X-Total'] | round) %}yes{% endif %}",
	)
}
func typed1626(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.FilterRound(ctx["headers"].Member("X-Total"), py.Int(0), py.Str("common")).Truth() {
		text.WriteString("yes")
	}
	return e.String(
		py.Str(text.String()),
		"{% if not (headers['X-Total'] | round) %}yes{% endif %}",
	)
}
func texts1626(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.FilterRound(ctx["headers"].Member("X-Total"), py.Int(0), py.Str("common")).Truth() {
		text.WriteString("yes")
	}
	return e.String(
		py.Str(text.String()),
		"{% if not (headers['X-Total'] | round) %}yes{% endif %}",
	)
}
func text1626(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if !e.FilterRound(ctx["headers"].Member("X-Total"), py.Int(0), py.Str("common")).Truth() {
		text.WriteString("yes")
	}
	return e.StringText(
		text.String(),
		"{% if not (headers['X-Total'] | round) %}yes{% endif %}",
	)
}
func value1627(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Or(ctx["config"].Member("no"), py.Str("<b>x</b>")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.no | default('<b>x</b>', true) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed1627(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Or(ctx["config"].Member("no"), py.Str("<b>x</b>")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.no | default('<b>x</b>', true) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts1627(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Or(py.Str(ctx["config"].Member("no").Text()), py.Str("<b>x</b>")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.no | default('<b>x</b>', true) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text1627(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Or(ctx["config"].Member("no"), py.Str("<b>x</b>")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in config.no | default('<b>x</b>', true) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value1628(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(e.Pos(py.TupleOf(ctx["stream_partition"], py.Float(-2.25))), py.Str("md5"), py.Str("salt")).Truth() {
		text.WriteString("-3")
	}
	text.WriteString(py.Bool(!(e.Lt(py.ListOf(py.Int(100), ctx["stream_slice"].Member("start_time")), py.Str("007")) && e.Item(ctx["record"].Member("updated_at"), py.ListOf(ctx["headers"].Member("X-Total"), py.Float(0.1))).Truth())).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (+((stream_partition, -2.25))) | hash('md5', 'salt') -%} {{ -3 }} {%- endif %} {{- not ((([100, stream_slice.start_time]) < '007') and (record.updated_at[([headers['X-Total'], 0.1])])) -}} ",
	)
}
func typed1628(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(e.Pos(py.TupleOf(ctx["stream_partition"], py.Float(-2.25))), py.Str("md5"), py.Str("salt")).Truth() {
		text.WriteString("-3")
	}
	text.WriteString(py.Bool(!(e.Lt(py.ListOf(py.Int(100), ctx["stream_slice"].Member("start_time")), py.Str("007")) && e.Item(ctx["record"].Member("updated_at"), py.ListOf(ctx["headers"].Member("X-Total"), py.Float(0.1))).Truth())).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (+((stream_partition, -2.25))) | hash('md5', 'salt') -%} {{ -3 }} {%- endif %} {{- not ((([100, stream_slice.start_time]) < '007') and (record.updated_at[([headers['X-Total'], 0.1])])) -}} ",
	)
}
func texts1628(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(e.Pos(py.TupleOf(ctx["stream_partition"], py.Float(-2.25))), py.Str("md5"), py.Str("salt")).Truth() {
		text.WriteString("-3")
	}
	text.WriteString(py.Bool(!(e.Lt(py.ListOf(py.Int(100), py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Str("007")) && e.Item(ctx["record"].Member("updated_at"), py.ListOf(ctx["headers"].Member("X-Total"), py.Float(0.1))).Truth())).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (+((stream_partition, -2.25))) | hash('md5', 'salt') -%} {{ -3 }} {%- endif %} {{- not ((([100, stream_slice.start_time]) < '007') and (record.updated_at[([headers['X-Total'], 0.1])])) -}} ",
	)
}
func text1628(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterHash(e.Pos(py.TupleOf(ctx["stream_partition"], py.Float(-2.25))), py.Str("md5"), py.Str("salt")).Truth() {
		text.WriteString("-3")
	}
	text.WriteString(py.Bool(!(e.Lt(py.ListOf(py.Int(100), ctx["stream_slice"].Member("start_time")), py.Str("007")) && e.Item(ctx["record"].Member("updated_at"), py.ListOf(ctx["headers"].Member("X-Total"), py.Float(0.1))).Truth())).Text())
	return e.StringText(
		text.String(),
		"{%- if (+((stream_partition, -2.25))) | hash('md5', 'salt') -%} {{ -3 }} {%- endif %} {{- not ((([100, stream_slice.start_time]) < '007') and (record.updated_at[([headers['X-Total'], 0.1])])) -}} ",
	)
}
func value1629(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "partition", py.Str(" ")).Truth() {
	}
	text.WriteString(ctx["config"].Member("json").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if headers.link.next.url.partition(' ') -%}  {%- endif %} {{- config.json -}} ",
	)
}
func typed1629(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "partition", py.Str(" ")).Truth() {
	}
	text.WriteString(ctx["config"].Member("json").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if headers.link.next.url.partition(' ') -%}  {%- endif %} {{- config.json -}} ",
	)
}
func texts1629(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "partition", py.Str(" ")).Truth() {
	}
	text.WriteString(ctx["config"].Member("json").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if headers.link.next.url.partition(' ') -%}  {%- endif %} {{- config.json -}} ",
	)
}
func text1629(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "partition", py.Str(" ")).Truth() {
	}
	text.WriteString(ctx["config"].Member("json").Text())
	return e.StringText(
		text.String(),
		"{%- if headers.link.next.url.partition(' ') -%}  {%- endif %} {{- config.json -}} ",
	)
}
func value1630(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(ctx["record"].Member("id"), py.Float(2)))
}
func typed1630(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(ctx["record"].Member("id"), py.Float(2)))
}
func texts1630(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(ctx["record"].Member("id"), py.Float(2)))
}
func text1630(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.TupleOf(ctx["record"].Member("id"), py.Float(2)).Text())
}
func value1631(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), "{{ record.get('nested', {}).get('deep') }}")
}
func typed1631(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), "{{ record.get('nested', {}).get('deep') }}")
}
func texts1631(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), "{{ record.get('nested', {}).get('deep') }}")
}
func text1631(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep").Text(), "{{ record.get('nested', {}).get('deep') }}")
}
func value1632(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+e.FilterURLEncode(e.FilterForceEscape(py.Str("00000"))).Text()+"]"), "12{{ (''.zfill(5) | forceescape) | urlencode }}]")
}
func typed1632(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+e.FilterURLEncode(e.FilterForceEscape(py.Str("00000"))).Text()+"]"), "12{{ (''.zfill(5) | forceescape) | urlencode }}]")
}
func texts1632(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+e.FilterURLEncode(e.FilterForceEscape(py.Str("00000"))).Text()+"]"), "12{{ (''.zfill(5) | forceescape) | urlencode }}]")
}
func text1632(e *py.Eval, ctx variables) string {
	return e.StringText("12"+e.FilterURLEncode(e.FilterForceEscape(py.Str("00000"))).Text()+"]", "12{{ (''.zfill(5) | forceescape) | urlencode }}]")
}
func value1633(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(py.Float(0.1), "isdigit"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 0.1.isdigit() %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed1633(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(py.Float(0.1), "isdigit"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 0.1.isdigit() %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts1633(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(py.Float(0.1), "isdigit"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 0.1.isdigit() %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text1633(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Call(py.Float(0.1), "isdigit"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in 0.1.isdigit() %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value1634(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mod(e.Call(py.Bool(!py.TupleOf(py.Int(1000), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")).IsNone()), "removeprefix", py.Str("Foo ")), e.DayDelta(ctx["response"].Member("total"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))),
		"{{ ((((1_000, response.get('items')[0].id)) is not none).removeprefix('Foo ')) % day_delta(response.total) }}",
	)
}
func typed1634(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mod(e.Call(py.Bool(!py.TupleOf(py.Int(1000), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")).IsNone()), "removeprefix", py.Str("Foo ")), e.DayDelta(ctx["response"].Member("total"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))),
		"{{ ((((1_000, response.get('items')[0].id)) is not none).removeprefix('Foo ')) % day_delta(response.total) }}",
	)
}
func texts1634(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mod(e.Call(py.Bool(!py.TupleOf(py.Int(1000), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")).IsNone()), "removeprefix", py.Str("Foo ")), e.DayDelta(ctx["response"].Member("total"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))),
		"{{ ((((1_000, response.get('items')[0].id)) is not none).removeprefix('Foo ')) % day_delta(response.total) }}",
	)
}
func text1634(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Mod(e.Call(py.Bool(!py.TupleOf(py.Int(1000), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")).IsNone()), "removeprefix", py.Str("Foo ")), e.DayDelta(ctx["response"].Member("total"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))).Text(),
		"{{ ((((1_000, response.get('items')[0].id)) is not none).removeprefix('Foo ')) % day_delta(response.total) }}",
	)
}
func value1635(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Le(ctx["config"].Member("none"), py.None)))
}
func typed1635(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Le(ctx["config"].Member("none"), py.None)))
}
func texts1635(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Le(py.Str(ctx["config"].Member("none").Text()), py.None)))
}
func text1635(e *py.Eval, ctx variables) string {
	return ""
}
func value1636(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterReplace(e.Max(ctx["config"].Member("dicts")), py.Str("o"), py.Str("0"), py.Int(1))))
}
func typed1636(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterReplace(e.Max(ctx["config"].Member("dicts")), py.Str("o"), py.Str("0"), py.Int(1))))
}
func texts1636(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterReplace(e.Max(py.Str(ctx["config"].Member("dicts").Text())), py.Str("o"), py.Str("0"), py.Int(1))))
}
func text1636(e *py.Eval, ctx variables) string {
	return ""
}
func value1637(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FloorDiv(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), py.OrNone(ctx["config"].Member("s")))))
}
func typed1637(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FloorDiv(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), py.OrNone(ctx["config"].Member("s")))))
}
func texts1637(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FloorDiv(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), py.Str(ctx["config"].Member("s").Text()))))
}
func text1637(e *py.Eval, ctx variables) string {
	return ""
}
func value1638(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSlice(py.TupleOf(py.Float(2), py.Str("12")), py.Int(2), py.None)), "{{ ((2.0, '12')) | slice(2) | list }}")
}
func typed1638(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSlice(py.TupleOf(py.Float(2), py.Str("12")), py.Int(2), py.None)), "{{ ((2.0, '12')) | slice(2) | list }}")
}
func texts1638(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSlice(py.TupleOf(py.Float(2), py.Str("12")), py.Int(2), py.None)), "{{ ((2.0, '12')) | slice(2) | list }}")
}
func text1638(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterSlice(py.TupleOf(py.Float(2), py.Str("12")), py.Int(2), py.None)).Text(), "{{ ((2.0, '12')) | slice(2) | list }}")
}
func value1639(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterJoin(e.FilterMapAttribute(py.Bool(!e.If(ctx["config"].Member("json").Truth(), func() py.Value { return e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id") }, func() py.Value { return py.Value{} }).IsTrue()), py.Str("tag"), py.Str("z")), py.Str(""), py.None).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(py.Bool(!e.FilterToJSON(py.ListOf(ctx["record"].Member("updated_at"), py.Str("Foo")), py.Int(2)).Truth()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((response.get('items')[0].id if config.json) is not true) | map(attribute='tag', default='z') | join -%} yes {%- endif %} {{- not (([record.updated_at, 'Foo']) | tojson(indent=2)) -}} ",
	)
}
func typed1639(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterJoin(e.FilterMapAttribute(py.Bool(!e.If(ctx["config"].Member("json").Truth(), func() py.Value { return e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id") }, func() py.Value { return py.Value{} }).IsTrue()), py.Str("tag"), py.Str("z")), py.Str(""), py.None).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(py.Bool(!e.FilterToJSON(py.ListOf(ctx["record"].Member("updated_at"), py.Str("Foo")), py.Int(2)).Truth()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((response.get('items')[0].id if config.json) is not true) | map(attribute='tag', default='z') | join -%} yes {%- endif %} {{- not (([record.updated_at, 'Foo']) | tojson(indent=2)) -}} ",
	)
}
func texts1639(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterJoin(e.FilterMapAttribute(py.Bool(!e.If(ctx["config"].Member("json").Text() != "", func() py.Value { return e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id") }, func() py.Value { return py.Value{} }).IsTrue()), py.Str("tag"), py.Str("z")), py.Str(""), py.None).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(py.Bool(!e.FilterToJSON(py.ListOf(ctx["record"].Member("updated_at"), py.Str("Foo")), py.Int(2)).Truth()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((response.get('items')[0].id if config.json) is not true) | map(attribute='tag', default='z') | join -%} yes {%- endif %} {{- not (([record.updated_at, 'Foo']) | tojson(indent=2)) -}} ",
	)
}
func text1639(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterJoin(e.FilterMapAttribute(py.Bool(!e.If(ctx["config"].Member("json").Truth(), func() py.Value { return e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id") }, func() py.Value { return py.Value{} }).IsTrue()), py.Str("tag"), py.Str("z")), py.Str(""), py.None).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(py.Bool(!e.FilterToJSON(py.ListOf(ctx["record"].Member("updated_at"), py.Str("Foo")), py.Int(2)).Truth()).Text())
	return e.StringText(
		text.String(),
		"{%- if ((response.get('items')[0].id if config.json) is not true) | map(attribute='tag', default='z') | join -%} yes {%- endif %} {{- not (([record.updated_at, 'Foo']) | tojson(indent=2)) -}} ",
	)
}
func value1640(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := ctx["config"].Member("s")
	text.WriteString(e.FilterTrim(v, py.None).Text())
	return e.String(py.Str(text.String()), "{% set v = config.s %}{{ v | trim }}")
}
func typed1640(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := ctx["config"].Member("s")
	text.WriteString(e.FilterTrim(v, py.None).Text())
	return e.String(py.Str(text.String()), "{% set v = config.s %}{{ v | trim }}")
}
func texts1640(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Str(ctx["config"].Member("s").Text())
	text.WriteString(e.FilterTrim(v, py.None).Text())
	return e.String(py.Str(text.String()), "{% set v = config.s %}{{ v | trim }}")
}
func text1640(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := ctx["config"].Member("s")
	text.WriteString(e.FilterTrim(v, py.None).Text())
	return e.StringText(text.String(), "{% set v = config.s %}{{ v | trim }}")
}
func value1641(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+e.FilterTitle(e.Pos(ctx["record"].Member("flag"))).Text()+" b"), "12{{ +record.flag | title }} b")
}
func typed1641(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+e.FilterTitle(e.Pos(ctx["record"].Member("flag"))).Text()+" b"), "12{{ +record.flag | title }} b")
}
func texts1641(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+e.FilterTitle(e.Pos(ctx["record"].Member("flag"))).Text()+" b"), "12{{ +record.flag | title }} b")
}
func text1641(e *py.Eval, ctx variables) string {
	return e.StringText("12"+e.FilterTitle(e.Pos(ctx["record"].Member("flag"))).Text()+" b", "12{{ +record.flag | title }} b")
}
func value1642(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterFormat(py.ListOf(ctx["config"].Member("json"), ctx["record"].Member("updated_at")), nil, py.Str("a,b,c")),
		"{{ ([config.json, record.updated_at]) | format('a,b,c') }}",
	)
}
func typed1642(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterFormat(py.ListOf(ctx["config"].Member("json"), ctx["record"].Member("updated_at")), nil, py.Str("a,b,c")),
		"{{ ([config.json, record.updated_at]) | format('a,b,c') }}",
	)
}
func texts1642(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterFormat(py.ListOf(py.Str(ctx["config"].Member("json").Text()), ctx["record"].Member("updated_at")), nil, py.Str("a,b,c")),
		"{{ ([config.json, record.updated_at]) | format('a,b,c') }}",
	)
}
func text1642(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterFormat(py.ListOf(ctx["config"].Member("json"), ctx["record"].Member("updated_at")), nil, py.Str("a,b,c")).Text(),
		"{{ ([config.json, record.updated_at]) | format('a,b,c') }}",
	)
}
func value1643(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Item(py.Int(10), py.OrNone(ctx["config"].Member("s")))))
}
func typed1643(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Item(py.Int(10), py.OrNone(ctx["config"].Member("s")))))
}
func texts1643(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Item(py.Int(10), py.Str(ctx["config"].Member("s").Text()))))
}
func text1643(e *py.Eval, ctx variables) string {
	return ""
}
func value1644(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(py.Dict("a", py.Int(2), "b", ctx["config"].Member("none")).Truth(), func() py.Value { return ctx["next_page_token"] }, func() py.Value {
		return py.Bool(!e.In(e.Index(py.Dict("a", ctx["record"].Member("id"), "b", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), -1), py.Str(",")))
	})))
}
func typed1644(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(py.Dict("a", py.Int(2), "b", ctx["config"].Member("none")).Truth(), func() py.Value { return ctx["next_page_token"] }, func() py.Value {
		return py.Bool(!e.In(e.Index(py.Dict("a", ctx["record"].Member("id"), "b", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), -1), py.Str(",")))
	})))
}
func texts1644(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(py.Dict("a", py.Int(2), "b", py.Str(ctx["config"].Member("none").Text())).Truth(), func() py.Value { return ctx["next_page_token"] }, func() py.Value {
		return py.Bool(!e.In(e.Index(py.Dict("a", ctx["record"].Member("id"), "b", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), -1), py.Str(",")))
	})))
}
func text1644(e *py.Eval, ctx variables) string {
	return ""
}
func value1645(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(py.Str("[1, 2]"), py.False, py.Str("tag"))), "{{ ('[1, 2]') | unique(attribute='tag') | list }}")
}
func typed1645(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(py.Str("[1, 2]"), py.False, py.Str("tag"))), "{{ ('[1, 2]') | unique(attribute='tag') | list }}")
}
func texts1645(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(py.Str("[1, 2]"), py.False, py.Str("tag"))), "{{ ('[1, 2]') | unique(attribute='tag') | list }}")
}
func text1645(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterUnique(py.Str("[1, 2]"), py.False, py.Str("tag"))).Text(), "{{ ('[1, 2]') | unique(attribute='tag') | list }}")
}
func value1646(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.Bool(!e.In(e.FilterBase64Encode(py.Dict("a", py.Float(1000), "b", e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"))), e.FilterLower(py.ListOf(ctx["config"].Member("none"), py.Int(10))))).IsString()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((({'a': 1e3, 'b': headers.link.next.url}) | base64encode) not in (([config.none, 10]) | lower)) is not string %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed1646(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.Bool(!e.In(e.FilterBase64Encode(py.Dict("a", py.Float(1000), "b", e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"))), e.FilterLower(py.ListOf(ctx["config"].Member("none"), py.Int(10))))).IsString()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((({'a': 1e3, 'b': headers.link.next.url}) | base64encode) not in (([config.none, 10]) | lower)) is not string %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts1646(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.Bool(!e.In(e.FilterBase64Encode(py.Dict("a", py.Float(1000), "b", e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"))), e.FilterLower(py.ListOf(py.Str(ctx["config"].Member("none").Text()), py.Int(10))))).IsString()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((({'a': 1e3, 'b': headers.link.next.url}) | base64encode) not in (([config.none, 10]) | lower)) is not string %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text1646(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(!py.Bool(!e.In(e.FilterBase64Encode(py.Dict("a", py.Float(1000), "b", e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"))), e.FilterLower(py.ListOf(ctx["config"].Member("none"), py.Int(10))))).IsString()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in ((({'a': 1e3, 'b': headers.link.next.url}) | base64encode) not in (([config.none, 10]) | lower)) is not string %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value1647(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(e.FilterHash(ctx["missing"], py.Str("md5"), py.None), "title").Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString(e.FilterFileSizeFormat(py.Str("Foo"), py.False).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1647(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(e.FilterHash(ctx["missing"], py.Str("md5"), py.None), "title").Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString(e.FilterFileSizeFormat(py.Str("Foo"), py.False).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1647(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(e.FilterHash(ctx["missing"], py.Str("md5"), py.None), "title").Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString(e.FilterFileSizeFormat(py.Str("Foo"), py.False).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1647(e *py.Eval, ctx variables) string {
	return ""
}
func value1648(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Ge(e.Call(e.FilterReplace(py.TupleOf(py.Float(1000), py.Literal("12345678901234567890")), py.Str("a"), ctx["config"].Member("no"), py.None), "conjugate"), py.Int(1))),
		"{{ ((((1e3, 12345678901234567890)) | replace('a', config.no)).conjugate()) is ge(1) }}",
	)
}
func typed1648(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Ge(e.Call(e.FilterReplace(py.TupleOf(py.Float(1000), py.Literal("12345678901234567890")), py.Str("a"), ctx["config"].Member("no"), py.None), "conjugate"), py.Int(1))),
		"{{ ((((1e3, 12345678901234567890)) | replace('a', config.no)).conjugate()) is ge(1) }}",
	)
}
func texts1648(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Ge(e.Call(e.FilterReplace(py.TupleOf(py.Float(1000), py.Literal("12345678901234567890")), py.Str("a"), py.Str(ctx["config"].Member("no").Text()), py.None), "conjugate"), py.Int(1))),
		"{{ ((((1e3, 12345678901234567890)) | replace('a', config.no)).conjugate()) is ge(1) }}",
	)
}
func text1648(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Ge(e.Call(e.FilterReplace(py.TupleOf(py.Float(1000), py.Literal("12345678901234567890")), py.Str("a"), ctx["config"].Member("no"), py.None), "conjugate"), py.Int(1))).Text(),
		"{{ ((((1e3, 12345678901234567890)) | replace('a', config.no)).conjugate()) is ge(1) }}",
	)
}
func value1649(e *py.Eval, ctx variables) py.Value {
	return py.Int(-1)
}
func typed1649(e *py.Eval, ctx variables) py.Value {
	return py.Int(-1)
}
func texts1649(e *py.Eval, ctx variables) py.Value {
	return py.Int(-1)
}
func text1649(e *py.Eval, ctx variables) string {
	return "-1"
}
func value1650(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["next_page_token"].Truth() {
	}
	text.WriteString(e.Mod(py.Bool(!e.Ge(ctx["config"].Member("s"), py.Int(1))), e.Mod(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if next_page_token -%}  {%- endif %} {{- (config.s is not ge(1)) % ((config.get('missing', 4)) % record['nested']['list'][0]['y']) -}} ",
	)
}
func typed1650(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["next_page_token"].Truth() {
	}
	text.WriteString(e.Mod(py.Bool(!e.Ge(ctx["config"].Member("s"), py.Int(1))), e.Mod(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if next_page_token -%}  {%- endif %} {{- (config.s is not ge(1)) % ((config.get('missing', 4)) % record['nested']['list'][0]['y']) -}} ",
	)
}
func texts1650(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["next_page_token"].Truth() {
	}
	text.WriteString(e.Mod(py.Bool(!e.Ge(py.Str(ctx["config"].Member("s").Text()), py.Int(1))), e.Mod(py.Str(ctx["config"].Member("missing").Text()), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if next_page_token -%}  {%- endif %} {{- (config.s is not ge(1)) % ((config.get('missing', 4)) % record['nested']['list'][0]['y']) -}} ",
	)
}
func text1650(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["next_page_token"].Truth() {
	}
	text.WriteString(e.Mod(py.Bool(!e.Ge(ctx["config"].Member("s"), py.Int(1))), e.Mod(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))).Text())
	return e.StringText(
		text.String(),
		"{%- if next_page_token -%}  {%- endif %} {{- (config.s is not ge(1)) % ((config.get('missing', 4)) % record['nested']['list'][0]['y']) -}} ",
	)
}
func value1651(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.TupleOf(py.Float(1.5), ctx["record"].Member("nested")), "count", py.Str("o"))))
}
func typed1651(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.TupleOf(py.Float(1.5), ctx["record"].Member("nested")), "count", py.Str("o"))))
}
func texts1651(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.TupleOf(py.Float(1.5), ctx["record"].Member("nested")), "count", py.Str("o"))))
}
func text1651(e *py.Eval, ctx variables) string {
	return ""
}
func value1652(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterFloat(py.Str(" x "), py.Float(0)))
}
func typed1652(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterFloat(py.Str(" x "), py.Float(0)))
}
func texts1652(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterFloat(py.Str(" x "), py.Float(0)))
}
func text1652(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterFloat(py.Str(" x "), py.Float(0)).Text())
}
func value1653(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterRejectAttr(py.Dict("a", py.Float(1.5), "b", py.Str("007")), py.Str("tag"), func(it py.Value) bool { return it.Truth() })).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if ({'a': 1.5, 'b': '007'}) | rejectattr('tag') | list %}{% endif %}",
	)
}
func typed1653(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterRejectAttr(py.Dict("a", py.Float(1.5), "b", py.Str("007")), py.Str("tag"), func(it py.Value) bool { return it.Truth() })).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if ({'a': 1.5, 'b': '007'}) | rejectattr('tag') | list %}{% endif %}",
	)
}
func texts1653(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterRejectAttr(py.Dict("a", py.Float(1.5), "b", py.Str("007")), py.Str("tag"), func(it py.Value) bool { return it.Truth() })).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if ({'a': 1.5, 'b': '007'}) | rejectattr('tag') | list %}{% endif %}",
	)
}
func text1653(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterList(e.FilterRejectAttr(py.Dict("a", py.Float(1.5), "b", py.Str("007")), py.Str("tag"), func(it py.Value) bool { return it.Truth() })).Truth() {
	}
	return e.StringText(
		text.String(),
		"{% if ({'a': 1.5, 'b': '007'}) | rejectattr('tag') | list %}{% endif %}",
	)
}
func value1654(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.FloorDiv(py.Float(-2.25), py.ListOf()), py.True)),
		"{{ ((-2.25) // ([] and record['name'])) == true }}",
	)
}
func typed1654(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.FloorDiv(py.Float(-2.25), py.ListOf()), py.True)),
		"{{ ((-2.25) // ([] and record['name'])) == true }}",
	)
}
func texts1654(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.FloorDiv(py.Float(-2.25), py.ListOf()), py.True)),
		"{{ ((-2.25) // ([] and record['name'])) == true }}",
	)
}
func text1654(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(py.Equal(e.FloorDiv(py.Float(-2.25), py.ListOf()), py.True)).Text(),
		"{{ ((-2.25) // ([] and record['name'])) == true }}",
	)
}
func value1655(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Le(py.Str("[1, 2]"), ctx["config"].Member("list"))), "{{ ('[1, 2]') <= config.list }}")
}
func typed1655(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Le(py.Str("[1, 2]"), ctx["config"].Member("list"))), "{{ ('[1, 2]') <= config.list }}")
}
func texts1655(e *py.Eval, ctx variables) py.Value {
	return py.Bool("[1, 2]" <= ctx["config"].Member("list").Text())
}
func text1655(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Le(py.Str("[1, 2]"), ctx["config"].Member("list"))).Text(), "{{ ('[1, 2]') <= config.list }}")
}
func value1656(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Key(ctx["response"], "items").IsTrue())
}
func typed1656(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Key(ctx["response"], "items").IsTrue())
}
func texts1656(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Key(ctx["response"], "items").IsTrue())
}
func text1656(e *py.Eval, ctx variables) string {
	return ""
}
func value1657(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = record.get('nested', {}).get('deep') %}{{ v ~ 1 }}",
	)
}
func typed1657(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = record.get('nested', {}).get('deep') %}{{ v ~ 1 }}",
	)
}
func texts1657(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = record.get('nested', {}).get('deep') %}{{ v ~ 1 }}",
	)
}
func text1657(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")
	text.WriteString(v.Text() + "1")
	return e.StringText(
		text.String(),
		"{% set v = record.get('nested', {}).get('deep') %}{{ v ~ 1 }}",
	)
}
func value1658(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRound(e.FilterJoin(ctx["record"].Member("name"), py.Str("-"), py.None), py.Int(1), py.Str("common")).Truth() {
	}
	text.WriteString(ctx["config"].Member("missing").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (record['name'] | join('-')) | round(1) -%}  {%- endif %} {{- config.missing -}} ",
	)
}
func typed1658(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRound(e.FilterJoin(ctx["record"].Member("name"), py.Str("-"), py.None), py.Int(1), py.Str("common")).Truth() {
	}
	text.WriteString(ctx["config"].Member("missing").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (record['name'] | join('-')) | round(1) -%}  {%- endif %} {{- config.missing -}} ",
	)
}
func texts1658(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRound(e.FilterJoin(ctx["record"].Member("name"), py.Str("-"), py.None), py.Int(1), py.Str("common")).Truth() {
	}
	text.WriteString(ctx["config"].Member("missing").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (record['name'] | join('-')) | round(1) -%}  {%- endif %} {{- config.missing -}} ",
	)
}
func text1658(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterRound(e.FilterJoin(ctx["record"].Member("name"), py.Str("-"), py.None), py.Int(1), py.Str("common")).Truth() {
	}
	text.WriteString(ctx["config"].Member("missing").Text())
	return e.StringText(
		text.String(),
		"{%- if (record['name'] | join('-')) | round(1) -%}  {%- endif %} {{- config.missing -}} ",
	)
}
func value1659(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(e.Call(ctx["response"], "join", py.ListOf(py.Str("x"), py.Str("y"))), "split", py.Str("o"), py.Int(1)))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (response.join(['x', 'y'])).split('o', 1) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed1659(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(e.Call(ctx["response"], "join", py.ListOf(py.Str("x"), py.Str("y"))), "split", py.Str("o"), py.Int(1)))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (response.join(['x', 'y'])).split('o', 1) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts1659(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(e.Call(ctx["response"], "join", py.ListOf(py.Str("x"), py.Str("y"))), "split", py.Str("o"), py.Int(1)))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (response.join(['x', 'y'])).split('o', 1) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text1659(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Call(e.Call(ctx["response"], "join", py.ListOf(py.Str("x"), py.Str("y"))), "split", py.Str("o"), py.Int(1)))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (response.join(['x', 'y'])).split('o', 1) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value1660(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Truth(), func() py.Value { return e.Call(e.StrToDatetime(ctx["response"].Member("total")), "isoformat") }, func() py.Value { return e.FilterFirst(py.Or(ctx["config"].Member("s"), ctx["config"].Member("n"))) }),
		"{{ str_to_datetime(response.total).isoformat() if record['nested']['list'][0]['y'] else ((config.s or config.n) | first) }}",
	)
}
func typed1660(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Truth(), func() py.Value { return e.Call(e.StrToDatetime(ctx["response"].Member("total")), "isoformat") }, func() py.Value { return e.FilterFirst(py.Or(ctx["config"].Member("s"), ctx["config"].Member("n"))) }),
		"{{ str_to_datetime(response.total).isoformat() if record['nested']['list'][0]['y'] else ((config.s or config.n) | first) }}",
	)
}
func texts1660(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Truth(), func() py.Value { return e.Call(e.StrToDatetime(ctx["response"].Member("total")), "isoformat") }, func() py.Value {
			return e.FilterFirst(py.Str(cmp.Or(ctx["config"].Member("s").Text(), ctx["config"].Member("n").Text())))
		}),
		"{{ str_to_datetime(response.total).isoformat() if record['nested']['list'][0]['y'] else ((config.s or config.n) | first) }}",
	)
}
func text1660(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Truth(), func() py.Value { return e.Call(e.StrToDatetime(ctx["response"].Member("total")), "isoformat") }, func() py.Value { return e.FilterFirst(py.Or(ctx["config"].Member("s"), ctx["config"].Member("n"))) }).Text(),
		"{{ str_to_datetime(response.total).isoformat() if record['nested']['list'][0]['y'] else ((config.s or config.n) | first) }}",
	)
}
func value1661(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(py.Bool(!e.Call(py.Int(3), "expandtabs").Truth()), -1), "{{ (not 3.expandtabs())[-1] }}")
}
func typed1661(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(py.Bool(!e.Call(py.Int(3), "expandtabs").Truth()), -1), "{{ (not 3.expandtabs())[-1] }}")
}
func texts1661(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(py.Bool(!e.Call(py.Int(3), "expandtabs").Truth()), -1), "{{ (not 3.expandtabs())[-1] }}")
}
func text1661(e *py.Eval, ctx variables) string {
	return e.StringText(e.Index(py.Bool(!e.Call(py.Int(3), "expandtabs").Truth()), -1).Text(), "{{ (not 3.expandtabs())[-1] }}")
}
func value1662(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterInt(py.Choose(py.ListOf(ctx["config"].Member("empty"), py.Str("007")).Truth(), py.False, ctx["config"].Member("none")), py.Int(0), py.Int(10)))
}
func typed1662(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterInt(py.Choose(py.ListOf(ctx["config"].Member("empty"), py.Str("007")).Truth(), py.False, ctx["config"].Member("none")), py.Int(0), py.Int(10)))
}
func texts1662(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterInt(py.Choose(py.ListOf(py.Str(ctx["config"].Member("empty").Text()), py.Str("007")).Truth(), py.False, py.Str(ctx["config"].Member("none").Text())), py.Int(0), py.Int(10)))
}
func text1662(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterInt(py.Choose(py.ListOf(ctx["config"].Member("empty"), py.Str("007")).Truth(), py.False, ctx["config"].Member("none")), py.Int(0), py.Int(10)).Text())
}
func value1663(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(py.TupleOf(ctx["config"].Member("day"), py.Str("12")), py.False, py.Str("key"), py.False)))
}
func typed1663(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(py.TupleOf(ctx["config"].Member("day"), py.Str("12")), py.False, py.Str("key"), py.False)))
}
func texts1663(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(py.TupleOf(py.Str(ctx["config"].Member("day").Text()), py.Str("12")), py.False, py.Str("key"), py.False)))
}
func text1663(e *py.Eval, ctx variables) string {
	return ""
}
func value1664(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.FilterList(e.FilterSelectAttr(e.Key(ctx["response"], "items"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })), func() py.Value { return e.Pos(py.Value{}) })))
}
func typed1664(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.FilterList(e.FilterSelectAttr(e.Key(ctx["response"], "items"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })), func() py.Value { return e.Pos(py.Value{}) })))
}
func texts1664(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.FilterList(e.FilterSelectAttr(e.Key(ctx["response"], "items"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })), func() py.Value { return e.Pos(py.Value{}) })))
}
func text1664(e *py.Eval, ctx variables) string {
	return ""
}
func value1665(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Bool(!ctx["next_page_token"].IsTrue()), "title"), "{{ (next_page_token is not true).title() }}")
}
func typed1665(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Bool(!ctx["next_page_token"].IsTrue()), "title"), "{{ (next_page_token is not true).title() }}")
}
func texts1665(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Bool(!ctx["next_page_token"].IsTrue()), "title"), "{{ (next_page_token is not true).title() }}")
}
func text1665(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Bool(!ctx["next_page_token"].IsTrue()), "title").Text(), "{{ (next_page_token is not true).title() }}")
}
func value1666(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(py.OrElse(ctx["config"].Member("missing"), py.Int(4)))))
}
func typed1666(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(py.OrElse(ctx["config"].Member("missing"), py.Int(4)))))
}
func texts1666(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterList(py.Str(ctx["config"].Member("missing").Text()))))
}
func text1666(e *py.Eval, ctx variables) string {
	return ""
}
func value1667(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("json").Text() + py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Text())
}
func typed1667(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("json").Text() + py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Text())
}
func texts1667(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("json").Text() + ctx["config"].Member("missing").Text())
}
func text1667(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("json").Text() + py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Text())
}
func value1668(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(py.Dict("a", py.Int(0), "b", e.Attr(ctx["config"].Member("missing"), "more")), "missing")))
}
func typed1668(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(py.Dict("a", py.Int(0), "b", e.Attr(ctx["config"].Member("missing"), "more")), "missing")))
}
func texts1668(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Attr(py.Dict("a", py.Int(0), "b", e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more")), "missing")))
}
func text1668(e *py.Eval, ctx variables) string {
	return ""
}
func value1669(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.EqualInt(e.Attr(ctx["config"].Member("missing"), "more"), 1)))
}
func typed1669(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.EqualInt(e.Attr(ctx["config"].Member("missing"), "more"), 1)))
}
func texts1669(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), 1))
}
func text1669(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!py.EqualInt(e.Attr(ctx["config"].Member("missing"), "more"), 1)).Text())
}
func value1670(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Item(e.FilterTrim(py.Float(1000), py.None), ctx["record"].Member("name")), "{{ (1e3 | trim)[record['name']] }}")
}
func typed1670(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Item(e.FilterTrim(py.Float(1000), py.None), ctx["record"].Member("name")), "{{ (1e3 | trim)[record['name']] }}")
}
func texts1670(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Item(e.FilterTrim(py.Float(1000), py.None), ctx["record"].Member("name")), "{{ (1e3 | trim)[record['name']] }}")
}
func text1670(e *py.Eval, ctx variables) string {
	return e.StringText(e.Item(e.FilterTrim(py.Float(1000), py.None), ctx["record"].Member("name")).Text(), "{{ (1e3 | trim)[record['name']] }}")
}
func value1671(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Float(-2.25), "rfind", py.Str("o")), "{{ (-2.25).rfind('o') }}")
}
func typed1671(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Float(-2.25), "rfind", py.Str("o")), "{{ (-2.25).rfind('o') }}")
}
func texts1671(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Float(-2.25), "rfind", py.Str("o")), "{{ (-2.25).rfind('o') }}")
}
func text1671(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Float(-2.25), "rfind", py.Str("o")).Text(), "{{ (-2.25).rfind('o') }}")
}
func value1672(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Dict("a", py.Float(2), "b", ctx["response"]), py.Dict("a", py.Str("Foo"), "b", py.Float(-2.25))))
}
func typed1672(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Dict("a", py.Float(2), "b", ctx["response"]), py.Dict("a", py.Str("Foo"), "b", py.Float(-2.25))))
}
func texts1672(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Dict("a", py.Float(2), "b", ctx["response"]), py.Dict("a", py.Str("Foo"), "b", py.Float(-2.25))))
}
func text1672(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(py.Dict("a", py.Float(2), "b", ctx["response"]), py.Dict("a", py.Str("Foo"), "b", py.Float(-2.25))).Text())
}
func value1673(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Str("a,b,c")), "{{ +'a,b,c' }}")
}
func typed1673(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Str("a,b,c")), "{{ +'a,b,c' }}")
}
func texts1673(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Str("a,b,c")), "{{ +'a,b,c' }}")
}
func text1673(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pos(py.Str("a,b,c")).Text(), "{{ +'a,b,c' }}")
}
func value1674(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterReplace(e.Call(py.TupleOf(py.Int(1), ctx["record"].Member("updated_at")), "upper"), py.Str("o"), py.Str("0"), py.Int(1)).Truth() {
	}
	text.WriteString(e.Key(ctx["config"].Member("dict"), "a b").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (((1, record.updated_at)).upper()) | replace('o', '0', 1) -%}  {%- endif %} {{- config['dict']['a b'] -}} ",
	)
}
func typed1674(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterReplace(e.Call(py.TupleOf(py.Int(1), ctx["record"].Member("updated_at")), "upper"), py.Str("o"), py.Str("0"), py.Int(1)).Truth() {
	}
	text.WriteString(e.Key(ctx["config"].Member("dict"), "a b").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (((1, record.updated_at)).upper()) | replace('o', '0', 1) -%}  {%- endif %} {{- config['dict']['a b'] -}} ",
	)
}
func texts1674(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterReplace(e.Call(py.TupleOf(py.Int(1), ctx["record"].Member("updated_at")), "upper"), py.Str("o"), py.Str("0"), py.Int(1)).Truth() {
	}
	text.WriteString(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (((1, record.updated_at)).upper()) | replace('o', '0', 1) -%}  {%- endif %} {{- config['dict']['a b'] -}} ",
	)
}
func text1674(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterReplace(e.Call(py.TupleOf(py.Int(1), ctx["record"].Member("updated_at")), "upper"), py.Str("o"), py.Str("0"), py.Int(1)).Truth() {
	}
	text.WriteString(e.Key(ctx["config"].Member("dict"), "a b").Text())
	return e.StringText(
		text.String(),
		"{%- if (((1, record.updated_at)).upper()) | replace('o', '0', 1) -%}  {%- endif %} {{- config['dict']['a b'] -}} ",
	)
}
func value1675(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterSort(ctx["last_page_size"], py.False, py.False, py.None).Truth() {
		text.WriteString("1")
	}
	text.WriteString(py.Bool(!py.TupleOf(ctx["config"].Member("json"), py.Str("a/b?c=d&e f")).IsMapping()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if last_page_size | sort -%} 1 {%- endif %} {{- ((config.json, 'a/b?c=d&e f')) is not mapping -}} ",
	)
}
func typed1675(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterSort(ctx["last_page_size"], py.False, py.False, py.None).Truth() {
		text.WriteString("1")
	}
	text.WriteString(py.Bool(!py.TupleOf(ctx["config"].Member("json"), py.Str("a/b?c=d&e f")).IsMapping()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if last_page_size | sort -%} 1 {%- endif %} {{- ((config.json, 'a/b?c=d&e f')) is not mapping -}} ",
	)
}
func texts1675(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterSort(ctx["last_page_size"], py.False, py.False, py.None).Truth() {
		text.WriteString("1")
	}
	text.WriteString(py.Bool(!py.TupleOf(py.Str(ctx["config"].Member("json").Text()), py.Str("a/b?c=d&e f")).IsMapping()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if last_page_size | sort -%} 1 {%- endif %} {{- ((config.json, 'a/b?c=d&e f')) is not mapping -}} ",
	)
}
func text1675(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterSort(ctx["last_page_size"], py.False, py.False, py.None).Truth() {
		text.WriteString("1")
	}
	text.WriteString(py.Bool(!py.TupleOf(ctx["config"].Member("json"), py.Str("a/b?c=d&e f")).IsMapping()).Text())
	return e.StringText(
		text.String(),
		"{%- if last_page_size | sort -%} 1 {%- endif %} {{- ((config.json, 'a/b?c=d&e f')) is not mapping -}} ",
	)
}
func value1676(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("s").Truth())
}
func typed1676(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("s").Truth())
}
func texts1676(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!(ctx["config"].Member("s").Text() != ""))
}
func text1676(e *py.Eval, ctx variables) string {
	return py.Bool(!ctx["config"].Member("s").Truth()).Text()
}
func value1677(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterTruncate(py.Bool(!ctx["config"].Member("dicts").IsSequence()), py.Int(5), py.False, py.Str("..."), py.None), "ljust", py.Int(5))))
}
func typed1677(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterTruncate(py.Bool(!ctx["config"].Member("dicts").IsSequence()), py.Int(5), py.False, py.Str("..."), py.None), "ljust", py.Int(5))))
}
func texts1677(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterTruncate(py.Bool(!py.Str(ctx["config"].Member("dicts").Text()).IsSequence()), py.Int(5), py.False, py.Str("..."), py.None), "ljust", py.Int(5))))
}
func text1677(e *py.Eval, ctx variables) string {
	return ""
}
func value1678(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(py.Bool(e.Ge(py.Bool(e.Lt(ctx["response"].Member("total"), ctx["config"].Member("n"))), e.Call(e.StrToDatetime(py.Float(1.7041646455e+09)), "date"))), py.Int(1))),
		"{{ ((response.total < config.n) >= str_to_datetime(1704164645.5).date()) is eq(1) }}",
	)
}
func typed1678(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(py.Bool(e.Ge(py.Bool(e.Lt(ctx["response"].Member("total"), ctx["config"].Member("n"))), e.Call(e.StrToDatetime(py.Float(1.7041646455e+09)), "date"))), py.Int(1))),
		"{{ ((response.total < config.n) >= str_to_datetime(1704164645.5).date()) is eq(1) }}",
	)
}
func texts1678(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(py.Bool(e.Ge(py.Bool(e.Lt(ctx["response"].Member("total"), py.Str(ctx["config"].Member("n").Text()))), e.Call(e.StrToDatetime(py.Float(1.7041646455e+09)), "date"))), py.Int(1))),
		"{{ ((response.total < config.n) >= str_to_datetime(1704164645.5).date()) is eq(1) }}",
	)
}
func text1678(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(py.Equal(py.Bool(e.Ge(py.Bool(e.Lt(ctx["response"].Member("total"), ctx["config"].Member("n"))), e.Call(e.StrToDatetime(py.Float(1.7041646455e+09)), "date"))), py.Int(1))).Text(),
		"{{ ((response.total < config.n) >= str_to_datetime(1704164645.5).date()) is eq(1) }}",
	)
}
func value1679(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Equal(py.ListOf(py.Float(2), ctx["config"].Member("n")), e.Min(py.TupleOf(py.Str("<b>x</b>"), ctx["config"].Member("json")), ctx["config"].Member("dict")))),
		"{{ ([2.0, config.n]) != (min((('<b>x</b>', config.json)), config.dict)) }}",
	)
}
func typed1679(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Equal(py.ListOf(py.Float(2), ctx["config"].Member("n")), e.Min(py.TupleOf(py.Str("<b>x</b>"), ctx["config"].Member("json")), ctx["config"].Member("dict")))),
		"{{ ([2.0, config.n]) != (min((('<b>x</b>', config.json)), config.dict)) }}",
	)
}
func texts1679(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Equal(py.ListOf(py.Float(2), py.Str(ctx["config"].Member("n").Text())), e.Min(py.TupleOf(py.Str("<b>x</b>"), py.Str(ctx["config"].Member("json").Text())), py.Str(ctx["config"].Member("dict").Text())))),
		"{{ ([2.0, config.n]) != (min((('<b>x</b>', config.json)), config.dict)) }}",
	)
}
func text1679(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!py.Equal(py.ListOf(py.Float(2), ctx["config"].Member("n")), e.Min(py.TupleOf(py.Str("<b>x</b>"), ctx["config"].Member("json")), ctx["config"].Member("dict")))).Text(),
		"{{ ([2.0, config.n]) != (min((('<b>x</b>', config.json)), config.dict)) }}",
	)
}
func value1680(e *py.Eval, ctx variables) py.Value {
	return py.Literal("12345678901234567890")
}
func typed1680(e *py.Eval, ctx variables) py.Value {
	return py.Literal("12345678901234567890")
}
func texts1680(e *py.Eval, ctx variables) py.Value {
	return py.Literal("12345678901234567890")
}
func text1680(e *py.Eval, ctx variables) string {
	return "12345678901234567890"
}
func value1681(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.Pos(py.Bool(e.In(ctx["next_page_token"].Member("next_page_token"), py.Dict("a", e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), "b", py.Str("12"))))), "rsplit", py.Str(" "), py.Int(1))))
}
func typed1681(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.Pos(py.Bool(e.In(ctx["next_page_token"].Member("next_page_token"), py.Dict("a", e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), "b", py.Str("12"))))), "rsplit", py.Str(" "), py.Int(1))))
}
func texts1681(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.Pos(py.Bool(e.In(ctx["next_page_token"].Member("next_page_token"), py.Dict("a", e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), "b", py.Str("12"))))), "rsplit", py.Str(" "), py.Int(1))))
}
func text1681(e *py.Eval, ctx variables) string {
	return ""
}
func value1682(e *py.Eval, ctx variables) py.Value {
	return py.Str("a " + ctx["record"].Member("name").Text())
}
func typed1682(e *py.Eval, ctx variables) py.Value {
	return py.Str("a " + ctx["record"].Member("name").Text())
}
func texts1682(e *py.Eval, ctx variables) py.Value {
	return py.Str("a " + ctx["record"].Member("name").Text())
}
func text1682(e *py.Eval, ctx variables) string {
	return "a " + ctx["record"].Member("name").Text()
}
func value1683(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Neg(e.Add(py.TupleOf(), ctx["config"].Member("day"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in -(() + config.day) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed1683(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Neg(e.Add(py.TupleOf(), ctx["config"].Member("day"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in -(() + config.day) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts1683(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Neg(e.Add(py.TupleOf(), py.Str(ctx["config"].Member("day").Text()))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in -(() + config.day) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text1683(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Neg(e.Add(py.TupleOf(), ctx["config"].Member("day"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in -(() + config.day) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value1684(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterItems(ctx["config"].Member("none"))), "{{ config.none | items | list }}")
}
func typed1684(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterItems(ctx["config"].Member("none"))), "{{ config.none | items | list }}")
}
func texts1684(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterItems(py.Str(ctx["config"].Member("none").Text()))), "{{ config.none | items | list }}")
}
func text1684(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterItems(ctx["config"].Member("none"))).Text(), "{{ config.none | items | list }}")
}
func value1685(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+py.Bool(e.Lt(e.Call(ctx["config"].Member("none"), "find", py.Str("o")), py.Int(3))).Text()+py.Bool(!e.FormatDatetime(py.Str("%Y-%m-%d"), py.Str("%epoch_microseconds"), py.Str("%Y-%m-%d")).Truth()).Text()),
		"[{{ config.none.find('o') is lt(3) }}{{ not (format_datetime('%Y-%m-%d', '%epoch_microseconds', '%Y-%m-%d')) }}",
	)
}
func typed1685(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+py.Bool(e.Lt(e.Call(ctx["config"].Member("none"), "find", py.Str("o")), py.Int(3))).Text()+py.Bool(!e.FormatDatetime(py.Str("%Y-%m-%d"), py.Str("%epoch_microseconds"), py.Str("%Y-%m-%d")).Truth()).Text()),
		"[{{ config.none.find('o') is lt(3) }}{{ not (format_datetime('%Y-%m-%d', '%epoch_microseconds', '%Y-%m-%d')) }}",
	)
}
func texts1685(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+py.Bool(e.Lt(e.Call(py.Str(ctx["config"].Member("none").Text()), "find", py.Str("o")), py.Int(3))).Text()+py.Bool(!e.FormatDatetime(py.Str("%Y-%m-%d"), py.Str("%epoch_microseconds"), py.Str("%Y-%m-%d")).Truth()).Text()),
		"[{{ config.none.find('o') is lt(3) }}{{ not (format_datetime('%Y-%m-%d', '%epoch_microseconds', '%Y-%m-%d')) }}",
	)
}
func text1685(e *py.Eval, ctx variables) string {
	return e.StringText(
		"["+py.Bool(e.Lt(e.Call(ctx["config"].Member("none"), "find", py.Str("o")), py.Int(3))).Text()+py.Bool(!e.FormatDatetime(py.Str("%Y-%m-%d"), py.Str("%epoch_microseconds"), py.Str("%Y-%m-%d")).Truth()).Text(),
		"[{{ config.none.find('o') is lt(3) }}{{ not (format_datetime('%Y-%m-%d', '%epoch_microseconds', '%Y-%m-%d')) }}",
	)
}
func value1686(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterFormat(py.Dict("a", ctx["config"].Member("texts"), "b", ctx["config"].Member("f")), nil, py.Str("it's")), "encode", py.Str("utf-8")),
		`{{ (({'a': config['texts'], 'b': config.f}) | format("it's")).encode('utf-8') }}`,
	)
}
func typed1686(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterFormat(py.Dict("a", ctx["config"].Member("texts"), "b", ctx["config"].Member("f")), nil, py.Str("it's")), "encode", py.Str("utf-8")),
		`{{ (({'a': config['texts'], 'b': config.f}) | format("it's")).encode('utf-8') }}`,
	)
}
func texts1686(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterFormat(py.Dict("a", py.Str(ctx["config"].Member("texts").Text()), "b", py.Str(ctx["config"].Member("f").Text())), nil, py.Str("it's")), "encode", py.Str("utf-8")),
		`{{ (({'a': config['texts'], 'b': config.f}) | format("it's")).encode('utf-8') }}`,
	)
}
func text1686(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.FilterFormat(py.Dict("a", ctx["config"].Member("texts"), "b", ctx["config"].Member("f")), nil, py.Str("it's")), "encode", py.Str("utf-8")).Text(),
		`{{ (({'a': config['texts'], 'b': config.f}) | format("it's")).encode('utf-8') }}`,
	)
}
func value1687(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("updated_at").Truth() {
		text.WriteString(e.FilterList(e.FilterMap(ctx["stream_slice"].Member("start_time"), func(it py.Value) py.Value { return e.FilterUpper(it) })).Text())
	}
	text.WriteString(e.Call(e.Get(py.TupleOf(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), py.Str("<b>x</b>")), "k"), "swapcase").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if record.updated_at -%} {{ stream_slice.start_time | map('upper') | list }} {%- endif %} {{- (((record.get('nested', {}).get('deep'), '<b>x</b>')).get('k')).swapcase() -}} ",
	)
}
func typed1687(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("updated_at").Truth() {
		text.WriteString(e.FilterList(e.FilterMap(ctx["stream_slice"].Member("start_time"), func(it py.Value) py.Value { return e.FilterUpper(it) })).Text())
	}
	text.WriteString(e.Call(e.Get(py.TupleOf(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), py.Str("<b>x</b>")), "k"), "swapcase").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if record.updated_at -%} {{ stream_slice.start_time | map('upper') | list }} {%- endif %} {{- (((record.get('nested', {}).get('deep'), '<b>x</b>')).get('k')).swapcase() -}} ",
	)
}
func texts1687(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("updated_at").Truth() {
		text.WriteString(e.FilterList(e.FilterMap(py.Str(ctx["stream_slice"].Member("start_time").Text()), func(it py.Value) py.Value { return e.FilterUpper(it) })).Text())
	}
	text.WriteString(e.Call(e.Get(py.TupleOf(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), py.Str("<b>x</b>")), "k"), "swapcase").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if record.updated_at -%} {{ stream_slice.start_time | map('upper') | list }} {%- endif %} {{- (((record.get('nested', {}).get('deep'), '<b>x</b>')).get('k')).swapcase() -}} ",
	)
}
func text1687(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["record"].Member("updated_at").Truth() {
		text.WriteString(e.FilterList(e.FilterMap(ctx["stream_slice"].Member("start_time"), func(it py.Value) py.Value { return e.FilterUpper(it) })).Text())
	}
	text.WriteString(e.Call(e.Get(py.TupleOf(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), py.Str("<b>x</b>")), "k"), "swapcase").Text())
	return e.StringText(
		text.String(),
		"{%- if record.updated_at -%} {{ stream_slice.start_time | map('upper') | list }} {%- endif %} {{- (((record.get('nested', {}).get('deep'), '<b>x</b>')).get('k')).swapcase() -}} ",
	)
}
func value1688(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(ctx["next_page_token"].Member("next_page_token"), py.None), "{{ next_page_token['next_page_token'] | trim }}")
}
func typed1688(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(ctx["next_page_token"].Member("next_page_token"), py.None), "{{ next_page_token['next_page_token'] | trim }}")
}
func texts1688(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(ctx["next_page_token"].Member("next_page_token"), py.None), "{{ next_page_token['next_page_token'] | trim }}")
}
func text1688(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterTrim(ctx["next_page_token"].Member("next_page_token"), py.None).Text(), "{{ next_page_token['next_page_token'] | trim }}")
}
func value1689(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["config"].Member("json"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.json %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed1689(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["config"].Member("json"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.json %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts1689(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str(ctx["config"].Member("json").Text()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.json %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text1689(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(ctx["config"].Member("json"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in config.json %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value1690(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("start_time"))
}
func typed1690(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("start_time"))
}
func texts1690(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("start_time").Text())
}
func text1690(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("start_time").Text())
}
func value1691(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("dict").Truth() && py.ConditionOf(py.Dict("a", ctx["config"].Member("n"), "b", py.Int(2))))
}
func typed1691(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("dict").Truth() && py.ConditionOf(py.Dict("a", ctx["config"].Member("n"), "b", py.Int(2))))
}
func texts1691(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("dict").Text() != "" && py.ConditionOf(py.Dict("a", py.Str(ctx["config"].Member("n").Text()), "b", py.Int(2))))
}
func text1691(e *py.Eval, ctx variables) string {
	return ""
}
func value1692(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.Call(ctx["missing"], "index", py.Int(1)), py.Bool(py.EqualInt(e.GetOr(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), "k", ctx["record"].Member("nested")), 2)))),
		"{{ missing.index(1) < ((record.nested.deep.x.get('k', record.nested)) is not ne(2)) }}",
	)
}
func typed1692(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.Call(ctx["missing"], "index", py.Int(1)), py.Bool(py.EqualInt(e.GetOr(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), "k", ctx["record"].Member("nested")), 2)))),
		"{{ missing.index(1) < ((record.nested.deep.x.get('k', record.nested)) is not ne(2)) }}",
	)
}
func texts1692(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.Call(ctx["missing"], "index", py.Int(1)), py.Bool(py.EqualInt(e.GetOr(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), "k", ctx["record"].Member("nested")), 2)))),
		"{{ missing.index(1) < ((record.nested.deep.x.get('k', record.nested)) is not ne(2)) }}",
	)
}
func text1692(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Lt(e.Call(ctx["missing"], "index", py.Int(1)), py.Bool(py.EqualInt(e.GetOr(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), "k", ctx["record"].Member("nested")), 2)))).Text(),
		"{{ missing.index(1) < ((record.nested.deep.x.get('k', record.nested)) is not ne(2)) }}",
	)
}
func value1693(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(py.TupleOf(ctx["record"].Member("name"), ctx["config"].Member("digits")).Text() + "()")))
}
func typed1693(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(py.TupleOf(ctx["record"].Member("name"), ctx["config"].Member("digits")).Text() + "()")))
}
func texts1693(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(py.TupleOf(ctx["record"].Member("name"), py.Str(ctx["config"].Member("digits").Text())).Text() + "()")))
}
func text1693(e *py.Eval, ctx variables) string {
	return ""
}
func value1694(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.ListOf(py.Str("Foo"), py.Int(1))
		text.WriteString(v.Text() + "1")
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func typed1694(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.ListOf(py.Str("Foo"), py.Int(1))
		text.WriteString(v.Text() + "1")
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func texts1694(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.ListOf(py.Str("Foo"), py.Int(1))
		text.WriteString(v.Text() + "1")
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text1694(e *py.Eval, ctx variables) string {
	return ""
}
func value1695(e *py.Eval, ctx variables) py.Value {
	return py.Str("-it's")
}
func typed1695(e *py.Eval, ctx variables) py.Value {
	return py.Str("-it's")
}
func texts1695(e *py.Eval, ctx variables) py.Value {
	return py.Str("-it's")
}
func text1695(e *py.Eval, ctx variables) string {
	return "-it's"
}
func value1696(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(e.If(e.Sub(ctx["config"].Member("list"), ctx["config"].Member("date")).Truth(), func() py.Value { return e.FilterFloat(py.Str("<b>x</b>"), py.Str("")) }, func() py.Value { return e.Call(py.Str("it's"), "conjugate") }).Text())
	return e.String(
		py.Str(text.String()),
		`{%- if ['-3.5', 1] -%}  {%- endif %} {{- ('<b>x</b>' | float('')) if (config.list - config.date) else "it's".conjugate() -}} `,
	)
}
func typed1696(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(e.If(e.Sub(ctx["config"].Member("list"), ctx["config"].Member("date")).Truth(), func() py.Value { return e.FilterFloat(py.Str("<b>x</b>"), py.Str("")) }, func() py.Value { return e.Call(py.Str("it's"), "conjugate") }).Text())
	return e.String(
		py.Str(text.String()),
		`{%- if ['-3.5', 1] -%}  {%- endif %} {{- ('<b>x</b>' | float('')) if (config.list - config.date) else "it's".conjugate() -}} `,
	)
}
func texts1696(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(e.If(e.Sub(py.Str(ctx["config"].Member("list").Text()), py.Str(ctx["config"].Member("date").Text())).Truth(), func() py.Value { return e.FilterFloat(py.Str("<b>x</b>"), py.Str("")) }, func() py.Value { return e.Call(py.Str("it's"), "conjugate") }).Text())
	return e.String(
		py.Str(text.String()),
		`{%- if ['-3.5', 1] -%}  {%- endif %} {{- ('<b>x</b>' | float('')) if (config.list - config.date) else "it's".conjugate() -}} `,
	)
}
func text1696(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString(e.If(e.Sub(ctx["config"].Member("list"), ctx["config"].Member("date")).Truth(), func() py.Value { return e.FilterFloat(py.Str("<b>x</b>"), py.Str("")) }, func() py.Value { return e.Call(py.Str("it's"), "conjugate") }).Text())
	return e.StringText(
		text.String(),
		`{%- if ['-3.5', 1] -%}  {%- endif %} {{- ('<b>x</b>' | float('')) if (config.list - config.date) else "it's".conjugate() -}} `,
	)
}
func value1697(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterMax(e.FilterList(e.FilterSelect(py.OrNone(ctx["config"].Member("s")), func(it py.Value) bool { return e.IsOdd(it) })), py.False, py.Str("id")).Truth() {
		text.WriteString("a/b?c=d&e f")
	}
	text.WriteString(py.ListOf(ctx["config"].Member("f"), py.Str("-3.5")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.get('s') | select('odd') | list) | max(attribute='id') -%} {{ 'a/b?c=d&e f' }} {%- endif %} {{- [config.f, '-3.5'] -}} ",
	)
}
func typed1697(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterMax(e.FilterList(e.FilterSelect(py.OrNone(ctx["config"].Member("s")), func(it py.Value) bool { return e.IsOdd(it) })), py.False, py.Str("id")).Truth() {
		text.WriteString("a/b?c=d&e f")
	}
	text.WriteString(py.ListOf(ctx["config"].Member("f"), py.Str("-3.5")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.get('s') | select('odd') | list) | max(attribute='id') -%} {{ 'a/b?c=d&e f' }} {%- endif %} {{- [config.f, '-3.5'] -}} ",
	)
}
func texts1697(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterMax(e.FilterList(e.FilterSelect(py.Str(ctx["config"].Member("s").Text()), func(it py.Value) bool { return e.IsOdd(it) })), py.False, py.Str("id")).Truth() {
		text.WriteString("a/b?c=d&e f")
	}
	text.WriteString(py.ListOf(py.Str(ctx["config"].Member("f").Text()), py.Str("-3.5")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.get('s') | select('odd') | list) | max(attribute='id') -%} {{ 'a/b?c=d&e f' }} {%- endif %} {{- [config.f, '-3.5'] -}} ",
	)
}
func text1697(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterMax(e.FilterList(e.FilterSelect(py.OrNone(ctx["config"].Member("s")), func(it py.Value) bool { return e.IsOdd(it) })), py.False, py.Str("id")).Truth() {
		text.WriteString("a/b?c=d&e f")
	}
	text.WriteString(py.ListOf(ctx["config"].Member("f"), py.Str("-3.5")).Text())
	return e.StringText(
		text.String(),
		"{%- if (config.get('s') | select('odd') | list) | max(attribute='id') -%} {{ 'a/b?c=d&e f' }} {%- endif %} {{- [config.f, '-3.5'] -}} ",
	)
}
func value1698(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterUpper(e.Item(py.Float(-2.25), py.ListOf(ctx["config"].Member("dicts"), py.Str("")))))
}
func typed1698(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterUpper(e.Item(py.Float(-2.25), py.ListOf(ctx["config"].Member("dicts"), py.Str("")))))
}
func texts1698(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterUpper(e.Item(py.Float(-2.25), py.ListOf(py.Str(ctx["config"].Member("dicts").Text()), py.Str("")))))
}
func text1698(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterUpper(e.Item(py.Float(-2.25), py.ListOf(ctx["config"].Member("dicts"), py.Str("")))).Text())
}
func value1699(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FloorDiv(py.Bool(!e.Call(py.ListOf(py.Str("it's"), py.Str("Foo")), "casefold").Truth()), e.FilterDictSort(e.FilterRound(py.Dict("a", ctx["stream_slice"].Member("start_time"), "b", ctx["next_page_token"]), py.Int(0), py.Str("floor")), py.True, py.Str("value"), py.False))))
}
func typed1699(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FloorDiv(py.Bool(!e.Call(py.ListOf(py.Str("it's"), py.Str("Foo")), "casefold").Truth()), e.FilterDictSort(e.FilterRound(py.Dict("a", ctx["stream_slice"].Member("start_time"), "b", ctx["next_page_token"]), py.Int(0), py.Str("floor")), py.True, py.Str("value"), py.False))))
}
func texts1699(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FloorDiv(py.Bool(!e.Call(py.ListOf(py.Str("it's"), py.Str("Foo")), "casefold").Truth()), e.FilterDictSort(e.FilterRound(py.Dict("a", py.Str(ctx["stream_slice"].Member("start_time").Text()), "b", ctx["next_page_token"]), py.Int(0), py.Str("floor")), py.True, py.Str("value"), py.False))))
}
func text1699(e *py.Eval, ctx variables) string {
	return ""
}
func value1700(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterFloat(ctx["response"].Member("next"), ctx["response"].Member("next"))
		text.WriteString(e.FilterList(e.FilterUnique(v, py.False, py.None)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1700(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterFloat(ctx["response"].Member("next"), ctx["response"].Member("next"))
		text.WriteString(e.FilterList(e.FilterUnique(v, py.False, py.None)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1700(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterFloat(ctx["response"].Member("next"), ctx["response"].Member("next"))
		text.WriteString(e.FilterList(e.FilterUnique(v, py.False, py.None)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1700(e *py.Eval, ctx variables) string {
	return ""
}
func value1701(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.OrElse(e.If(e.Call(py.Dict("a", py.Int(1), "b", py.Str("%Y-%m-%d")), "title").Truth(), func() py.Value {
			return e.FilterList(e.Call(py.Dict("a", ctx["response"].Member("next"), "b", ctx["next_page_token"]), "values"))
		}, func() py.Value { return py.Value{} }), py.Str("x"))
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1701(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.OrElse(e.If(e.Call(py.Dict("a", py.Int(1), "b", py.Str("%Y-%m-%d")), "title").Truth(), func() py.Value {
			return e.FilterList(e.Call(py.Dict("a", ctx["response"].Member("next"), "b", ctx["next_page_token"]), "values"))
		}, func() py.Value { return py.Value{} }), py.Str("x"))
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1701(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.OrElse(e.If(e.Call(py.Dict("a", py.Int(1), "b", py.Str("%Y-%m-%d")), "title").Truth(), func() py.Value {
			return e.FilterList(e.Call(py.Dict("a", ctx["response"].Member("next"), "b", ctx["next_page_token"]), "values"))
		}, func() py.Value { return py.Value{} }), py.Str("x"))
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func text1701(e *py.Eval, ctx variables) string {
	return ""
}
func value1702(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("1")
		text.WriteString(e.FilterXMLAttr(py.ListOf(ctx["config"].Member("texts"), py.Str("007")), py.True).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1702(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("1")
		text.WriteString(e.FilterXMLAttr(py.ListOf(ctx["config"].Member("texts"), py.Str("007")), py.True).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1702(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("1")
		text.WriteString(e.FilterXMLAttr(py.ListOf(py.Str(ctx["config"].Member("texts").Text()), py.Str("007")), py.True).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1702(e *py.Eval, ctx variables) string {
	return ""
}
func value1703(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(e.Call(e.Call(ctx["missing"], "strip"), "find", py.Str("o")), func(it py.Value) bool { return it.Truth() }))))
}
func typed1703(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(e.Call(e.Call(ctx["missing"], "strip"), "find", py.Str("o")), func(it py.Value) bool { return it.Truth() }))))
}
func texts1703(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(e.Call(e.Call(ctx["missing"], "strip"), "find", py.Str("o")), func(it py.Value) bool { return it.Truth() }))))
}
func text1703(e *py.Eval, ctx variables) string {
	return ""
}
func value1704(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(ctx["stream_partition"], "strip"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in stream_partition.strip() %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed1704(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(ctx["stream_partition"], "strip"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in stream_partition.strip() %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts1704(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(ctx["stream_partition"], "strip"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in stream_partition.strip() %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text1704(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Call(ctx["stream_partition"], "strip"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in stream_partition.strip() %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value1705(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")))
}
func typed1705(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")))
}
func texts1705(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")))
}
func text1705(e *py.Eval, ctx variables) string {
	return ""
}
func value1706(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ListOf(py.Str("-3.5"), py.Str("None")).IsEscaped())
}
func typed1706(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ListOf(py.Str("-3.5"), py.Str("None")).IsEscaped())
}
func texts1706(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ListOf(py.Str("-3.5"), py.Str("None")).IsEscaped())
}
func text1706(e *py.Eval, ctx variables) string {
	return ""
}
func value1707(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterXMLAttr(e.Attr(ctx["config"].Member("missing"), "more"), py.True).Truth() {
		text.WriteString(e.FilterToJSON(py.OrNone(ctx["config"].Member("s")), py.None).Text())
	} else {
		text.WriteString(e.FilterIndent(ctx["config"].Member("date"), py.Int(4), py.False, py.False).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.missing.more | xmlattr %}{{ config.get('s') | tojson }}{% elif ({'a': '%Y-%m-%d', 'b': 0}).copy() %}{{ config.date | indent }}{% endif %}",
	)
}
func typed1707(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterXMLAttr(e.Attr(ctx["config"].Member("missing"), "more"), py.True).Truth() {
		text.WriteString(e.FilterToJSON(py.OrNone(ctx["config"].Member("s")), py.None).Text())
	} else {
		text.WriteString(e.FilterIndent(ctx["config"].Member("date"), py.Int(4), py.False, py.False).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.missing.more | xmlattr %}{{ config.get('s') | tojson }}{% elif ({'a': '%Y-%m-%d', 'b': 0}).copy() %}{{ config.date | indent }}{% endif %}",
	)
}
func texts1707(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterXMLAttr(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.True).Truth() {
		text.WriteString(e.FilterToJSON(py.Str(ctx["config"].Member("s").Text()), py.None).Text())
	} else {
		text.WriteString(e.FilterIndent(py.Str(ctx["config"].Member("date").Text()), py.Int(4), py.False, py.False).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.missing.more | xmlattr %}{{ config.get('s') | tojson }}{% elif ({'a': '%Y-%m-%d', 'b': 0}).copy() %}{{ config.date | indent }}{% endif %}",
	)
}
func text1707(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterXMLAttr(e.Attr(ctx["config"].Member("missing"), "more"), py.True).Truth() {
		text.WriteString(e.FilterToJSON(py.OrNone(ctx["config"].Member("s")), py.None).Text())
	} else {
		text.WriteString(e.FilterIndent(ctx["config"].Member("date"), py.Int(4), py.False, py.False).Text())
	}
	return e.StringText(
		text.String(),
		"{% if config.missing.more | xmlattr %}{{ config.get('s') | tojson }}{% elif ({'a': '%Y-%m-%d', 'b': 0}).copy() %}{{ config.date | indent }}{% endif %}",
	)
}
func value1708(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Choose(e.If(py.Dict("a", py.Str(" x "), "b", ctx["stream_interval"].Member("end_time")).Truth(), func() py.Value {
			return py.Or(py.ListOf(ctx["response"].Member("more"), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")), ctx["config"].Member("date"))
		}, func() py.Value { return py.Value{} }).Truth(), py.ListOf(py.Float(-2.25), py.Str("[1, 2]")), py.Value{})
		text.WriteString(e.Slice(v, py.Absent, py.Absent, py.Int(-1)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1708(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Choose(e.If(py.Dict("a", py.Str(" x "), "b", ctx["stream_interval"].Member("end_time")).Truth(), func() py.Value {
			return py.Or(py.ListOf(ctx["response"].Member("more"), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")), ctx["config"].Member("date"))
		}, func() py.Value { return py.Value{} }).Truth(), py.ListOf(py.Float(-2.25), py.Str("[1, 2]")), py.Value{})
		text.WriteString(e.Slice(v, py.Absent, py.Absent, py.Int(-1)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1708(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Choose(e.If(py.Dict("a", py.Str(" x "), "b", py.Str(ctx["stream_interval"].Member("end_time").Text())).Truth(), func() py.Value {
			return py.Or(py.ListOf(ctx["response"].Member("more"), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")), py.Str(ctx["config"].Member("date").Text()))
		}, func() py.Value { return py.Value{} }).Truth(), py.ListOf(py.Float(-2.25), py.Str("[1, 2]")), py.Value{})
		text.WriteString(e.Slice(v, py.Absent, py.Absent, py.Int(-1)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1708(e *py.Eval, ctx variables) string {
	return ""
}
func value1709(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.Max(py.TupleOf(py.Float(1.5), ctx["config"].Member("dicts")), ctx["config"].Member("s"))), "{{ -(max(((1.5, config.dicts)), config.s)) }}")
}
func typed1709(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.Max(py.TupleOf(py.Float(1.5), ctx["config"].Member("dicts")), ctx["config"].Member("s"))), "{{ -(max(((1.5, config.dicts)), config.s)) }}")
}
func texts1709(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.Max(py.TupleOf(py.Float(1.5), py.Str(ctx["config"].Member("dicts").Text())), py.Str(ctx["config"].Member("s").Text()))), "{{ -(max(((1.5, config.dicts)), config.s)) }}")
}
func text1709(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(e.Max(py.TupleOf(py.Float(1.5), ctx["config"].Member("dicts")), ctx["config"].Member("s"))).Text(), "{{ -(max(((1.5, config.dicts)), config.s)) }}")
}
func value1710(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(ctx["response"].Member("more"), py.Str("[aeiou]"), py.Str("*")),
		"{{ (response.more | regex_replace('[aeiou]', '*')) if (' x ') else (([response.next, 'Foo']) | length) }}",
	)
}
func typed1710(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(ctx["response"].Member("more"), py.Str("[aeiou]"), py.Str("*")),
		"{{ (response.more | regex_replace('[aeiou]', '*')) if (' x ') else (([response.next, 'Foo']) | length) }}",
	)
}
func texts1710(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(ctx["response"].Member("more"), py.Str("[aeiou]"), py.Str("*")),
		"{{ (response.more | regex_replace('[aeiou]', '*')) if (' x ') else (([response.next, 'Foo']) | length) }}",
	)
}
func text1710(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRegexReplace(ctx["response"].Member("more"), py.Str("[aeiou]"), py.Str("*")).Text(),
		"{{ (response.more | regex_replace('[aeiou]', '*')) if (' x ') else (([response.next, 'Foo']) | length) }}",
	)
}
func value1711(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.Bool(ctx["config"].Member("f").IsTrue()), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None), func() py.Value { return e.Call(ctx["config"].Member("none"), "lstrip", py.Str("F")) }),
		"{{ ((config.f is true) | selectattr('tag') | map(attribute='tag') | join('+')) and config.none.lstrip('F') }}",
	)
}
func typed1711(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.Bool(ctx["config"].Member("f").IsTrue()), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None), func() py.Value { return e.Call(ctx["config"].Member("none"), "lstrip", py.Str("F")) }),
		"{{ ((config.f is true) | selectattr('tag') | map(attribute='tag') | join('+')) and config.none.lstrip('F') }}",
	)
}
func texts1711(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.Bool(py.Str(ctx["config"].Member("f").Text()).IsTrue()), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None), func() py.Value { return e.Call(py.Str(ctx["config"].Member("none").Text()), "lstrip", py.Str("F")) }),
		"{{ ((config.f is true) | selectattr('tag') | map(attribute='tag') | join('+')) and config.none.lstrip('F') }}",
	)
}
func text1711(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.And(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.Bool(ctx["config"].Member("f").IsTrue()), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None), func() py.Value { return e.Call(ctx["config"].Member("none"), "lstrip", py.Str("F")) }).Text(),
		"{{ ((config.f is true) | selectattr('tag') | map(attribute='tag') | join('+')) and config.none.lstrip('F') }}",
	)
}
func value1712(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed1712(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts1712(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text1712(e *py.Eval, ctx variables) string {
	return "0"
}
func value1713(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterSelectAttr(e.Neg(e.Get(py.Dict("a", ctx["record"].Member("updated_at"), "b", py.Str("None")), "k")), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() {
		text.WriteString("1")
	}
	text.WriteString(py.Choose(ctx["config"].Member("no").Truth(), ctx["response"], py.Float(0.1)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (-(({'a': record.updated_at, 'b': 'None'}).get('k'))) | selectattr('id', 'equalto', 2) | list -%} 1 {%- endif %} {{- response if config.no else 0.1 -}} ",
	)
}
func typed1713(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterSelectAttr(e.Neg(e.Get(py.Dict("a", ctx["record"].Member("updated_at"), "b", py.Str("None")), "k")), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() {
		text.WriteString("1")
	}
	text.WriteString(py.Choose(ctx["config"].Member("no").Truth(), ctx["response"], py.Float(0.1)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (-(({'a': record.updated_at, 'b': 'None'}).get('k'))) | selectattr('id', 'equalto', 2) | list -%} 1 {%- endif %} {{- response if config.no else 0.1 -}} ",
	)
}
func texts1713(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterSelectAttr(e.Neg(e.Get(py.Dict("a", ctx["record"].Member("updated_at"), "b", py.Str("None")), "k")), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() {
		text.WriteString("1")
	}
	text.WriteString(py.Choose(ctx["config"].Member("no").Text() != "", ctx["response"], py.Float(0.1)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (-(({'a': record.updated_at, 'b': 'None'}).get('k'))) | selectattr('id', 'equalto', 2) | list -%} 1 {%- endif %} {{- response if config.no else 0.1 -}} ",
	)
}
func text1713(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterList(e.FilterSelectAttr(e.Neg(e.Get(py.Dict("a", ctx["record"].Member("updated_at"), "b", py.Str("None")), "k")), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() {
		text.WriteString("1")
	}
	text.WriteString(py.Choose(ctx["config"].Member("no").Truth(), ctx["response"], py.Float(0.1)).Text())
	return e.StringText(
		text.String(),
		"{%- if (-(({'a': record.updated_at, 'b': 'None'}).get('k'))) | selectattr('id', 'equalto', 2) | list -%} 1 {%- endif %} {{- response if config.no else 0.1 -}} ",
	)
}
func value1714(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Choose(ctx["config"].Member("json").Truth(), py.Or(py.TupleOf(ctx["stream_interval"].Member("end_time"), ctx["response"].Member("next")), ctx["record"].Member("flag")), py.Value{})))
}
func typed1714(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Choose(ctx["config"].Member("json").Truth(), py.Or(py.TupleOf(ctx["stream_interval"].Member("end_time"), ctx["response"].Member("next")), ctx["record"].Member("flag")), py.Value{})))
}
func texts1714(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Choose(ctx["config"].Member("json").Text() != "", py.Or(py.TupleOf(py.Str(ctx["stream_interval"].Member("end_time").Text()), ctx["response"].Member("next")), ctx["record"].Member("flag")), py.Value{})))
}
func text1714(e *py.Eval, ctx variables) string {
	return ""
}
func value1715(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(e.Mod(py.Bool(!py.EqualStr(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "a")), e.Call(ctx["config"].Member("s"), "expandtabs")), "count", py.Int(1)))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (((config.get('missing', 4)) is not equalto('a')) % config['s'].expandtabs()).count(1) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func typed1715(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(e.Mod(py.Bool(!py.EqualStr(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "a")), e.Call(ctx["config"].Member("s"), "expandtabs")), "count", py.Int(1)))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (((config.get('missing', 4)) is not equalto('a')) % config['s'].expandtabs()).count(1) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func texts1715(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(e.Mod(py.Bool(ctx["config"].Member("missing").Text() != "a"), e.Call(py.Str(ctx["config"].Member("s").Text()), "expandtabs")), "count", py.Int(1)))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (((config.get('missing', 4)) is not equalto('a')) % config['s'].expandtabs()).count(1) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func text1715(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Call(e.Mod(py.Bool(!py.EqualStr(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "a")), e.Call(ctx["config"].Member("s"), "expandtabs")), "count", py.Int(1)))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in (((config.get('missing', 4)) is not equalto('a')) % config['s'].expandtabs()).count(1) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func value1716(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("dict").IsCallable())
}
func typed1716(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("dict").IsCallable())
}
func texts1716(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Str(ctx["config"].Member("dict").Text()).IsCallable())
}
func text1716(e *py.Eval, ctx variables) string {
	return py.Bool(!ctx["config"].Member("dict").IsCallable()).Text()
}
func value1717(e *py.Eval, ctx variables) py.Value {
	return py.Str("[3")
}
func typed1717(e *py.Eval, ctx variables) py.Value {
	return py.Str("[3")
}
func texts1717(e *py.Eval, ctx variables) py.Value {
	return py.Str("[3")
}
func text1717(e *py.Eval, ctx variables) string {
	return "[3"
}
func value1718(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	return py.Literal(text.String())
}
func typed1718(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	return py.Literal(text.String())
}
func texts1718(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	return py.Literal(text.String())
}
func text1718(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("1")
	return py.LiteralText(text.String())
}
func value1719(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.Neg(py.Str("it's"))), `{{ -(-"it's") }}`)
}
func typed1719(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.Neg(py.Str("it's"))), `{{ -(-"it's") }}`)
}
func texts1719(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.Neg(py.Str("it's"))), `{{ -(-"it's") }}`)
}
func text1719(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(e.Neg(py.Str("it's"))).Text(), `{{ -(-"it's") }}`)
}
func value1720(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.If(e.FilterSort(e.Neg(ctx["config"].Member("none")), py.True, py.False, py.None).Truth(), func() py.Value {
		return py.Choose(e.Pos(ctx["config"].Member("yes")).Truth(), ctx["config"].Member("yes"), py.Value{})
	}, func() py.Value { return py.ListOf(py.Str("<b>x</b>")) })
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (config.yes if +config.yes) if ((-config.none) | sort(reverse=true)) else ('<b>x</b>'.strip().rsplit(' ', 1)) %}{{ v }}",
	)
}
func typed1720(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.If(e.FilterSort(e.Neg(ctx["config"].Member("none")), py.True, py.False, py.None).Truth(), func() py.Value {
		return py.Choose(e.Pos(ctx["config"].Member("yes")).Truth(), ctx["config"].Member("yes"), py.Value{})
	}, func() py.Value { return py.ListOf(py.Str("<b>x</b>")) })
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (config.yes if +config.yes) if ((-config.none) | sort(reverse=true)) else ('<b>x</b>'.strip().rsplit(' ', 1)) %}{{ v }}",
	)
}
func texts1720(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.If(e.FilterSort(e.Neg(py.Str(ctx["config"].Member("none").Text())), py.True, py.False, py.None).Truth(), func() py.Value {
		return py.Choose(e.Pos(py.Str(ctx["config"].Member("yes").Text())).Truth(), py.Str(ctx["config"].Member("yes").Text()), py.Value{})
	}, func() py.Value { return py.ListOf(py.Str("<b>x</b>")) })
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (config.yes if +config.yes) if ((-config.none) | sort(reverse=true)) else ('<b>x</b>'.strip().rsplit(' ', 1)) %}{{ v }}",
	)
}
func text1720(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.If(e.FilterSort(e.Neg(ctx["config"].Member("none")), py.True, py.False, py.None).Truth(), func() py.Value {
		return py.Choose(e.Pos(ctx["config"].Member("yes")).Truth(), ctx["config"].Member("yes"), py.Value{})
	}, func() py.Value { return py.ListOf(py.Str("<b>x</b>")) })
	text.WriteString(v.Text())
	return e.StringText(
		text.String(),
		"{% set v = (config.yes if +config.yes) if ((-config.none) | sort(reverse=true)) else ('<b>x</b>'.strip().rsplit(' ', 1)) %}{{ v }}",
	)
}
func value1721(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed1721(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts1721(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text1721(e *py.Eval, ctx variables) string {
	return "True"
}
func value1722(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed1722(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts1722(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text1722(e *py.Eval, ctx variables) string {
	return ""
}
func value1723(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(ctx["config"].Member("dicts"), py.Str("(o+)")), "{{ config.dicts | regex_search('(o+)') }}")
}
func typed1723(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(ctx["config"].Member("dicts"), py.Str("(o+)")), "{{ config.dicts | regex_search('(o+)') }}")
}
func texts1723(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(py.Str(ctx["config"].Member("dicts").Text()), py.Str("(o+)")), "{{ config.dicts | regex_search('(o+)') }}")
}
func text1723(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRegexSearch(ctx["config"].Member("dicts"), py.Str("(o+)")).Text(), "{{ config.dicts | regex_search('(o+)') }}")
}
func value1724(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Pos(e.Call(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Int(-1)), "bit_length")),
		"{{ +(([next_page_token['next_page_token'], -1]).bit_length()) }}",
	)
}
func typed1724(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Pos(e.Call(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Int(-1)), "bit_length")),
		"{{ +(([next_page_token['next_page_token'], -1]).bit_length()) }}",
	)
}
func texts1724(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Pos(e.Call(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Int(-1)), "bit_length")),
		"{{ +(([next_page_token['next_page_token'], -1]).bit_length()) }}",
	)
}
func text1724(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Pos(e.Call(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Int(-1)), "bit_length")).Text(),
		"{{ +(([next_page_token['next_page_token'], -1]).bit_length()) }}",
	)
}
func value1725(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("f"), "index", py.Int(1)), "{{ config.f.index(1) }}")
}
func typed1725(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("f"), "index", py.Int(1)), "{{ config.f.index(1) }}")
}
func texts1725(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("f").Text()), "index", py.Int(1)), "{{ config.f.index(1) }}")
}
func text1725(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("f"), "index", py.Int(1)).Text(), "{{ config.f.index(1) }}")
}
func value1726(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterBase64Encode(py.None)
	text.WriteString(e.Call(v, "casefold").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = none | base64encode %}{{ v.casefold() }}",
	)
}
func typed1726(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterBase64Encode(py.None)
	text.WriteString(e.Call(v, "casefold").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = none | base64encode %}{{ v.casefold() }}",
	)
}
func texts1726(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterBase64Encode(py.None)
	text.WriteString(e.Call(v, "casefold").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = none | base64encode %}{{ v.casefold() }}",
	)
}
func text1726(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterBase64Encode(py.None)
	text.WriteString(e.Call(v, "casefold").Text())
	return e.StringText(
		text.String(),
		"{% set v = none | base64encode %}{{ v.casefold() }}",
	)
}
func value1727(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLength(e.FilterGroupBy(ctx["next_page_token"].Member("next_page_token"), py.Str("id"), py.None, py.False))))
}
func typed1727(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLength(e.FilterGroupBy(ctx["next_page_token"].Member("next_page_token"), py.Str("id"), py.None, py.False))))
}
func texts1727(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLength(e.FilterGroupBy(ctx["next_page_token"].Member("next_page_token"), py.Str("id"), py.None, py.False))))
}
func text1727(e *py.Eval, ctx variables) string {
	return ""
}
func value1728(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.True, "format", ctx["config"].Member("s")),
		`{{ ("it's" is not undefined).format(config['s']) }}`,
	)
}
func typed1728(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.True, "format", ctx["config"].Member("s")),
		`{{ ("it's" is not undefined).format(config['s']) }}`,
	)
}
func texts1728(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.True, "format", py.Str(ctx["config"].Member("s").Text())),
		`{{ ("it's" is not undefined).format(config['s']) }}`,
	)
}
func text1728(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.True, "format", ctx["config"].Member("s")).Text(),
		`{{ ("it's" is not undefined).format(config['s']) }}`,
	)
}
func value1729(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Equal(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.ListOf()) {
	} else if e.Attr(e.FilterWordWrap(py.TupleOf(py.Str("a"), py.Float(1000)), py.Int(4), py.True, py.None, py.True), "k").Truth() {
		text.WriteString(py.Bool(!e.IsEven(ctx["config"].Member("dicts"))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if [] == response.get('items')[0].id %}{% elif ((('a', 1e3)) | wordwrap(4)).k %}{{ config.dicts is not even }}{% endif %}",
	)
}
func typed1729(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Equal(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.ListOf()) {
	} else if e.Attr(e.FilterWordWrap(py.TupleOf(py.Str("a"), py.Float(1000)), py.Int(4), py.True, py.None, py.True), "k").Truth() {
		text.WriteString(py.Bool(!e.IsEven(ctx["config"].Member("dicts"))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if [] == response.get('items')[0].id %}{% elif ((('a', 1e3)) | wordwrap(4)).k %}{{ config.dicts is not even }}{% endif %}",
	)
}
func texts1729(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Equal(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.ListOf()) {
	} else if e.Attr(e.FilterWordWrap(py.TupleOf(py.Str("a"), py.Float(1000)), py.Int(4), py.True, py.None, py.True), "k").Truth() {
		text.WriteString(py.Bool(!e.IsEven(py.Str(ctx["config"].Member("dicts").Text()))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if [] == response.get('items')[0].id %}{% elif ((('a', 1e3)) | wordwrap(4)).k %}{{ config.dicts is not even }}{% endif %}",
	)
}
func text1729(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.Equal(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.ListOf()) {
	} else if e.Attr(e.FilterWordWrap(py.TupleOf(py.Str("a"), py.Float(1000)), py.Int(4), py.True, py.None, py.True), "k").Truth() {
		text.WriteString(py.Bool(!e.IsEven(ctx["config"].Member("dicts"))).Text())
	}
	return e.StringText(
		text.String(),
		"{% if [] == response.get('items')[0].id %}{% elif ((('a', 1e3)) | wordwrap(4)).k %}{{ config.dicts is not even }}{% endif %}",
	)
}
func value1730(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Div(py.Bool(py.TupleOf(py.Int(10), ctx["stream_partition"]).IsString()), e.FilterMax(ctx["config"].Member("dicts"), py.False, py.None)), "format", py.Str("None")),
		"{{ ((((10, stream_partition)) is string) / (config.dicts | max)).format('None') }}",
	)
}
func typed1730(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Div(py.Bool(py.TupleOf(py.Int(10), ctx["stream_partition"]).IsString()), e.FilterMax(ctx["config"].Member("dicts"), py.False, py.None)), "format", py.Str("None")),
		"{{ ((((10, stream_partition)) is string) / (config.dicts | max)).format('None') }}",
	)
}
func texts1730(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Div(py.Bool(py.TupleOf(py.Int(10), ctx["stream_partition"]).IsString()), e.FilterMax(py.Str(ctx["config"].Member("dicts").Text()), py.False, py.None)), "format", py.Str("None")),
		"{{ ((((10, stream_partition)) is string) / (config.dicts | max)).format('None') }}",
	)
}
func text1730(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.Div(py.Bool(py.TupleOf(py.Int(10), ctx["stream_partition"]).IsString()), e.FilterMax(ctx["config"].Member("dicts"), py.False, py.None)), "format", py.Str("None")).Text(),
		"{{ ((((10, stream_partition)) is string) / (config.dicts | max)).format('None') }}",
	)
}
func value1731(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Pos(e.Index(e.FilterJoin(e.FilterMapAttribute(py.TupleOf(ctx["config"].Member("yes"), ctx["config"].Member("list")), py.Str("tag"), py.Str("z")), py.Str(""), py.None), -1))
	text.WriteString(e.FilterTruncate(v, py.Int(7), py.True, py.Str(".."), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = +((((config.yes, config.list)) | map(attribute='tag', default='z') | join)[-1]) %}{{ v | truncate(7, true, '..') }}",
	)
}
func typed1731(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Pos(e.Index(e.FilterJoin(e.FilterMapAttribute(py.TupleOf(ctx["config"].Member("yes"), ctx["config"].Member("list")), py.Str("tag"), py.Str("z")), py.Str(""), py.None), -1))
	text.WriteString(e.FilterTruncate(v, py.Int(7), py.True, py.Str(".."), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = +((((config.yes, config.list)) | map(attribute='tag', default='z') | join)[-1]) %}{{ v | truncate(7, true, '..') }}",
	)
}
func texts1731(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Pos(e.Index(e.FilterJoin(e.FilterMapAttribute(py.TupleOf(py.Str(ctx["config"].Member("yes").Text()), py.Str(ctx["config"].Member("list").Text())), py.Str("tag"), py.Str("z")), py.Str(""), py.None), -1))
	text.WriteString(e.FilterTruncate(v, py.Int(7), py.True, py.Str(".."), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = +((((config.yes, config.list)) | map(attribute='tag', default='z') | join)[-1]) %}{{ v | truncate(7, true, '..') }}",
	)
}
func text1731(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Pos(e.Index(e.FilterJoin(e.FilterMapAttribute(py.TupleOf(ctx["config"].Member("yes"), ctx["config"].Member("list")), py.Str("tag"), py.Str("z")), py.Str(""), py.None), -1))
	text.WriteString(e.FilterTruncate(v, py.Int(7), py.True, py.Str(".."), py.None).Text())
	return e.StringText(
		text.String(),
		"{% set v = +((((config.yes, config.list)) | map(attribute='tag', default='z') | join)[-1]) %}{{ v | truncate(7, true, '..') }}",
	)
}
func value1732(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.NowUTC(), py.Str("%ms"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(now_utc(), '%ms', '%Y-%m-%d') }}",
	)
}
func typed1732(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.NowUTC(), py.Str("%ms"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(now_utc(), '%ms', '%Y-%m-%d') }}",
	)
}
func texts1732(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.NowUTC(), py.Str("%ms"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(now_utc(), '%ms', '%Y-%m-%d') }}",
	)
}
func text1732(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(e.NowUTC(), py.Str("%ms"), py.Str("%Y-%m-%d")).Text(),
		"{{ format_datetime(now_utc(), '%ms', '%Y-%m-%d') }}",
	)
}
func value1733(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Attr(ctx["config"].Member("none"), "k").Truth()))
}
func typed1733(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Attr(ctx["config"].Member("none"), "k").Truth()))
}
func texts1733(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.Attr(py.Str(ctx["config"].Member("none").Text()), "k").Truth())
}
func text1733(e *py.Eval, ctx variables) string {
	return ""
}
func value1734(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Add(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))), e.FloorDiv(py.Dict("a", py.Int(0), "b", ctx["config"].Member("f")), ctx["stream_interval"].Member("end_time"))).Truth(), func() py.Value {
			return py.Bool(!e.Lt(py.And(ctx["record"].Member("id"), ctx["headers"].Member("X-Total")), py.Int(3)))
		}, func() py.Value { return e.CamelCaseToSnakeCase(ctx["record"].Member("flag")) }),
		"{{ ((record.id and headers['X-Total']) is not lt(3)) if (((now_utc() - duration('-P1W'))) + (({'a': 0, 'b': config.f}) // stream_interval.end_time)) else camel_case_to_snake_case(record.flag) }}",
	)
}
func typed1734(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Add(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))), e.FloorDiv(py.Dict("a", py.Int(0), "b", ctx["config"].Member("f")), ctx["stream_interval"].Member("end_time"))).Truth(), func() py.Value {
			return py.Bool(!e.Lt(py.And(ctx["record"].Member("id"), ctx["headers"].Member("X-Total")), py.Int(3)))
		}, func() py.Value { return e.CamelCaseToSnakeCase(ctx["record"].Member("flag")) }),
		"{{ ((record.id and headers['X-Total']) is not lt(3)) if (((now_utc() - duration('-P1W'))) + (({'a': 0, 'b': config.f}) // stream_interval.end_time)) else camel_case_to_snake_case(record.flag) }}",
	)
}
func texts1734(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Add(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))), e.FloorDiv(py.Dict("a", py.Int(0), "b", py.Str(ctx["config"].Member("f").Text())), py.Str(ctx["stream_interval"].Member("end_time").Text()))).Truth(), func() py.Value {
			return py.Bool(!e.Lt(py.And(ctx["record"].Member("id"), ctx["headers"].Member("X-Total")), py.Int(3)))
		}, func() py.Value { return e.CamelCaseToSnakeCase(ctx["record"].Member("flag")) }),
		"{{ ((record.id and headers['X-Total']) is not lt(3)) if (((now_utc() - duration('-P1W'))) + (({'a': 0, 'b': config.f}) // stream_interval.end_time)) else camel_case_to_snake_case(record.flag) }}",
	)
}
func text1734(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Add(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))), e.FloorDiv(py.Dict("a", py.Int(0), "b", ctx["config"].Member("f")), ctx["stream_interval"].Member("end_time"))).Truth(), func() py.Value {
			return py.Bool(!e.Lt(py.And(ctx["record"].Member("id"), ctx["headers"].Member("X-Total")), py.Int(3)))
		}, func() py.Value { return e.CamelCaseToSnakeCase(ctx["record"].Member("flag")) }).Text(),
		"{{ ((record.id and headers['X-Total']) is not lt(3)) if (((now_utc() - duration('-P1W'))) + (({'a': 0, 'b': config.f}) // stream_interval.end_time)) else camel_case_to_snake_case(record.flag) }}",
	)
}
func value1735(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(ctx["response"], py.Dict("a", py.Str("007"), "b", ctx["record"].Member("updated_at"))),
		"{{ response // ({'a': '007', 'b': record.updated_at}) }}",
	)
}
func typed1735(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(ctx["response"], py.Dict("a", py.Str("007"), "b", ctx["record"].Member("updated_at"))),
		"{{ response // ({'a': '007', 'b': record.updated_at}) }}",
	)
}
func texts1735(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(ctx["response"], py.Dict("a", py.Str("007"), "b", ctx["record"].Member("updated_at"))),
		"{{ response // ({'a': '007', 'b': record.updated_at}) }}",
	)
}
func text1735(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FloorDiv(ctx["response"], py.Dict("a", py.Str("007"), "b", ctx["record"].Member("updated_at"))).Text(),
		"{{ response // ({'a': '007', 'b': record.updated_at}) }}",
	)
}
func value1736(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Or(py.Bool(!ctx["next_page_token"].Member("next_page_token").IsUndefined()), py.And(ctx["record"].Member("nested"), ctx["record"].Member("flag")))
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func typed1736(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Or(py.Bool(!ctx["next_page_token"].Member("next_page_token").IsUndefined()), py.And(ctx["record"].Member("nested"), ctx["record"].Member("flag")))
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func texts1736(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Or(py.Bool(!ctx["next_page_token"].Member("next_page_token").IsUndefined()), py.And(ctx["record"].Member("nested"), ctx["record"].Member("flag")))
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func text1736(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Or(py.Bool(!ctx["next_page_token"].Member("next_page_token").IsUndefined()), py.And(ctx["record"].Member("nested"), ctx["record"].Member("flag")))
	text.WriteString(v.Text() + "1")
	return py.LiteralText(text.String())
}
func value1737(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.FilterRound(e.Call(py.True, "join", py.ListOf(py.Str("x"), py.Str("y"))), py.Int(0), py.Str("common")), func() py.Value { return e.Attr(ctx["config"].Member("missing"), "more") }),
		"{{ ((True.join(['x', 'y'])) | round) or config.missing.more }}",
	)
}
func typed1737(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.FilterRound(e.Call(py.True, "join", py.ListOf(py.Str("x"), py.Str("y"))), py.Int(0), py.Str("common")), func() py.Value { return e.Attr(ctx["config"].Member("missing"), "more") }),
		"{{ ((True.join(['x', 'y'])) | round) or config.missing.more }}",
	)
}
func texts1737(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.FilterRound(e.Call(py.True, "join", py.ListOf(py.Str("x"), py.Str("y"))), py.Int(0), py.Str("common")), func() py.Value { return e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more") }),
		"{{ ((True.join(['x', 'y'])) | round) or config.missing.more }}",
	)
}
func text1737(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(e.FilterRound(e.Call(py.True, "join", py.ListOf(py.Str("x"), py.Str("y"))), py.Int(0), py.Str("common")), func() py.Value { return e.Attr(ctx["config"].Member("missing"), "more") }).Text(),
		"{{ ((True.join(['x', 'y'])) | round) or config.missing.more }}",
	)
}
func value1738(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Str(" x "), py.Int(3))
}
func typed1738(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Str(" x "), py.Int(3))
}
func texts1738(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Str(" x "), py.Int(3))
}
func text1738(e *py.Eval, ctx variables) string {
	return "(' x ', 3)"
}
func value1739(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("k"))
}
func typed1739(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("k"))
}
func texts1739(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("k").Text())
}
func text1739(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("k").Text())
}
func value1740(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Bool(!py.Equal(py.ListOf(ctx["stream_slice"].Member("missing"), ctx["config"].Member("f")), ctx["config"].Member("texts"))))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1740(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Bool(!py.Equal(py.ListOf(ctx["stream_slice"].Member("missing"), ctx["config"].Member("f")), ctx["config"].Member("texts"))))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1740(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Bool(!py.EqualStr(py.ListOf(py.Str(ctx["stream_slice"].Member("missing").Text()), py.Str(ctx["config"].Member("f").Text())), ctx["config"].Member("texts").Text())))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1740(e *py.Eval, ctx variables) string {
	return ""
}
func value1741(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(ctx["record"].Member("id"), py.False, py.None), "{{ record.id | max }}")
}
func typed1741(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(ctx["record"].Member("id"), py.False, py.None), "{{ record.id | max }}")
}
func texts1741(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(ctx["record"].Member("id"), py.False, py.None), "{{ record.id | max }}")
}
func text1741(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterMax(ctx["record"].Member("id"), py.False, py.None).Text(), "{{ record.id | max }}")
}
func value1742(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["next_page_token"].Member("next_page_token"), py.Literal("12345678901234567890")))
}
func typed1742(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["next_page_token"].Member("next_page_token"), py.Literal("12345678901234567890")))
}
func texts1742(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["next_page_token"].Member("next_page_token"), py.Literal("12345678901234567890")))
}
func text1742(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["next_page_token"].Member("next_page_token"), py.Literal("12345678901234567890")).Text())
}
func value1743(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["config"].Member("day"), "a"))
}
func typed1743(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["config"].Member("day"), "a"))
}
func texts1743(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("day").Text() != "a")
}
func text1743(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(ctx["config"].Member("day"), "a")).Text()
}
func value1744(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(e.FilterIndent(py.Bool(!py.Str("").IsTrue()), py.Int(4), py.False, py.False), "k", py.Int(1)), "{{ (('' is not true) | indent).get('k', 1) }}")
}
func typed1744(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(e.FilterIndent(py.Bool(!py.Str("").IsTrue()), py.Int(4), py.False, py.False), "k", py.Int(1)), "{{ (('' is not true) | indent).get('k', 1) }}")
}
func texts1744(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(e.FilterIndent(py.Bool(!py.Str("").IsTrue()), py.Int(4), py.False, py.False), "k", py.Int(1)), "{{ (('' is not true) | indent).get('k', 1) }}")
}
func text1744(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(e.FilterIndent(py.Bool(!py.Str("").IsTrue()), py.Int(4), py.False, py.False), "k", py.Int(1)).Text(), "{{ (('' is not true) | indent).get('k', 1) }}")
}
func value1745(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(py.Int(1000), py.Int(4), py.True, py.None, py.True), "{{ 1_000 | wordwrap(4) }}")
}
func typed1745(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(py.Int(1000), py.Int(4), py.True, py.None, py.True), "{{ 1_000 | wordwrap(4) }}")
}
func texts1745(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(py.Int(1000), py.Int(4), py.True, py.None, py.True), "{{ 1_000 | wordwrap(4) }}")
}
func text1745(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterWordWrap(py.Int(1000), py.Int(4), py.True, py.None, py.True).Text(), "{{ 1_000 | wordwrap(4) }}")
}
func value1746(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next"))
}
func typed1746(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next"))
}
func texts1746(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next"))
}
func text1746(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("next").Text())
}
func value1747(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = response.get('items')[0].id %}{{ v }}")
}
func typed1747(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = response.get('items')[0].id %}{{ v }}")
}
func texts1747(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = response.get('items')[0].id %}{{ v }}")
}
func text1747(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")
	text.WriteString(v.Text())
	return e.StringText(text.String(), "{% set v = response.get('items')[0].id %}{{ v }}")
}
func value1748(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CamelCaseToSnakeCase(ctx["response"]), "{{ camel_case_to_snake_case(response) }}")
}
func typed1748(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CamelCaseToSnakeCase(ctx["response"]), "{{ camel_case_to_snake_case(response) }}")
}
func texts1748(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CamelCaseToSnakeCase(ctx["response"]), "{{ camel_case_to_snake_case(response) }}")
}
func text1748(e *py.Eval, ctx variables) string {
	return e.StringText(e.CamelCaseToSnakeCase(ctx["response"]).Text(), "{{ camel_case_to_snake_case(response) }}")
}
func value1749(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.IsDivisibleBy(py.ListOf(ctx["config"].Member("day"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), py.Int(2))),
		"{{ ([config.day, record.nested.deep.x]) is divisibleby(2) }}",
	)
}
func typed1749(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.IsDivisibleBy(py.ListOf(ctx["config"].Member("day"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), py.Int(2))),
		"{{ ([config.day, record.nested.deep.x]) is divisibleby(2) }}",
	)
}
func texts1749(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.IsDivisibleBy(py.ListOf(py.Str(ctx["config"].Member("day").Text()), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), py.Int(2))),
		"{{ ([config.day, record.nested.deep.x]) is divisibleby(2) }}",
	)
}
func text1749(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.IsDivisibleBy(py.ListOf(ctx["config"].Member("day"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), py.Int(2))).Text(),
		"{{ ([config.day, record.nested.deep.x]) is divisibleby(2) }}",
	)
}
func value1750(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterHash(e.Pos(e.Call(ctx["config"].Member("empty"), "copy")), py.Str("sha256"), py.None)
	text.WriteString(e.FilterList(e.Call(v, "keys")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = +config.empty.copy() | hash('sha256') %}{{ v.keys() | list }}",
	)
}
func typed1750(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterHash(e.Pos(e.Call(ctx["config"].Member("empty"), "copy")), py.Str("sha256"), py.None)
	text.WriteString(e.FilterList(e.Call(v, "keys")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = +config.empty.copy() | hash('sha256') %}{{ v.keys() | list }}",
	)
}
func texts1750(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterHash(e.Pos(e.Call(py.Str(ctx["config"].Member("empty").Text()), "copy")), py.Str("sha256"), py.None)
	text.WriteString(e.FilterList(e.Call(v, "keys")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = +config.empty.copy() | hash('sha256') %}{{ v.keys() | list }}",
	)
}
func text1750(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterHash(e.Pos(e.Call(ctx["config"].Member("empty"), "copy")), py.Str("sha256"), py.None)
	text.WriteString(e.FilterList(e.Call(v, "keys")).Text())
	return e.StringText(
		text.String(),
		"{% set v = +config.empty.copy() | hash('sha256') %}{{ v.keys() | list }}",
	)
}
func value1751(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mul(py.Bool(e.Gt(py.Float(1.5), py.ListOf(ctx["config"].Member("texts"), py.Str("007")))), e.Pos(py.Str(" x "))),
		"{{ (1.5 > ([config['texts'], '007'])) * (+(' x ')) }}",
	)
}
func typed1751(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mul(py.Bool(e.Gt(py.Float(1.5), py.ListOf(ctx["config"].Member("texts"), py.Str("007")))), e.Pos(py.Str(" x "))),
		"{{ (1.5 > ([config['texts'], '007'])) * (+(' x ')) }}",
	)
}
func texts1751(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mul(py.Bool(e.Gt(py.Float(1.5), py.ListOf(py.Str(ctx["config"].Member("texts").Text()), py.Str("007")))), e.Pos(py.Str(" x "))),
		"{{ (1.5 > ([config['texts'], '007'])) * (+(' x ')) }}",
	)
}
func text1751(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Mul(py.Bool(e.Gt(py.Float(1.5), py.ListOf(ctx["config"].Member("texts"), py.Str("007")))), e.Pos(py.Str(" x "))).Text(),
		"{{ (1.5 > ([config['texts'], '007'])) * (+(' x ')) }}",
	)
}
func value1752(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["config"].Member("day"))), "days")
	text.WriteString(e.FilterReplace(v, py.Str("a"), py.Dict("a", ctx["stream_partition"], "b", py.Float(1.5)), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (now_utc() - str_to_datetime(config.day)).days %}{{ v | replace('a', ({'a': stream_partition, 'b': 1.5})) }}",
	)
}
func typed1752(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["config"].Member("day"))), "days")
	text.WriteString(e.FilterReplace(v, py.Str("a"), py.Dict("a", ctx["stream_partition"], "b", py.Float(1.5)), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (now_utc() - str_to_datetime(config.day)).days %}{{ v | replace('a', ({'a': stream_partition, 'b': 1.5})) }}",
	)
}
func texts1752(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(py.Str(ctx["config"].Member("day").Text()))), "days")
	text.WriteString(e.FilterReplace(v, py.Str("a"), py.Dict("a", ctx["stream_partition"], "b", py.Float(1.5)), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (now_utc() - str_to_datetime(config.day)).days %}{{ v | replace('a', ({'a': stream_partition, 'b': 1.5})) }}",
	)
}
func text1752(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["config"].Member("day"))), "days")
	text.WriteString(e.FilterReplace(v, py.Str("a"), py.Dict("a", ctx["stream_partition"], "b", py.Float(1.5)), py.None).Text())
	return e.StringText(
		text.String(),
		"{% set v = (now_utc() - str_to_datetime(config.day)).days %}{{ v | replace('a', ({'a': stream_partition, 'b': 1.5})) }}",
	)
}
func value1753(e *py.Eval, ctx variables) py.Value {
	return e.String(e.StrToDatetime(e.TodayUTC()), "{{ str_to_datetime(today_utc()) }}")
}
func typed1753(e *py.Eval, ctx variables) py.Value {
	return e.String(e.StrToDatetime(e.TodayUTC()), "{{ str_to_datetime(today_utc()) }}")
}
func texts1753(e *py.Eval, ctx variables) py.Value {
	return e.String(e.StrToDatetime(e.TodayUTC()), "{{ str_to_datetime(today_utc()) }}")
}
func text1753(e *py.Eval, ctx variables) string {
	return e.StringText(e.StrToDatetime(e.TodayUTC()).Text(), "{{ str_to_datetime(today_utc()) }}")
}
func value1754(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterForceEscape(e.FilterReplace(py.Choose(py.Dict("a", ctx["config"].Member("dicts"), "b", py.Str(" x ")).Truth(), py.TupleOf(), py.Value{}), py.Str("a"), py.Str("12"), py.None)))
}
func typed1754(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterForceEscape(e.FilterReplace(py.Choose(py.Dict("a", ctx["config"].Member("dicts"), "b", py.Str(" x ")).Truth(), py.TupleOf(), py.Value{}), py.Str("a"), py.Str("12"), py.None)))
}
func texts1754(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterForceEscape(e.FilterReplace(py.Choose(py.Dict("a", py.Str(ctx["config"].Member("dicts").Text()), "b", py.Str(" x ")).Truth(), py.TupleOf(), py.Value{}), py.Str("a"), py.Str("12"), py.None)))
}
func text1754(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterForceEscape(e.FilterReplace(py.Choose(py.Dict("a", ctx["config"].Member("dicts"), "b", py.Str(" x ")).Truth(), py.TupleOf(), py.Value{}), py.Str("a"), py.Str("12"), py.None)).Text())
}
func value1755(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Neg(py.Str("<b>x</b>")).Text()+e.FilterLast(ctx["config"].Member("none")).Text()), "{{ (-'<b>x</b>') ~ (config.none | last) }}")
}
func typed1755(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Neg(py.Str("<b>x</b>")).Text()+e.FilterLast(ctx["config"].Member("none")).Text()), "{{ (-'<b>x</b>') ~ (config.none | last) }}")
}
func texts1755(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Neg(py.Str("<b>x</b>")).Text()+e.FilterLast(py.Str(ctx["config"].Member("none").Text())).Text()), "{{ (-'<b>x</b>') ~ (config.none | last) }}")
}
func text1755(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(py.Str("<b>x</b>")).Text()+e.FilterLast(ctx["config"].Member("none")).Text(), "{{ (-'<b>x</b>') ~ (config.none | last) }}")
}
func value1756(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.SanitizeURL(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")), "k", py.OrElse(ctx["config"].Member("missing"), py.Int(4))),
		"{{ (sanitize_url(record.get('nested', {}).get('deep'))).get('k', config.get('missing', 4)) }}",
	)
}
func typed1756(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.SanitizeURL(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")), "k", py.OrElse(ctx["config"].Member("missing"), py.Int(4))),
		"{{ (sanitize_url(record.get('nested', {}).get('deep'))).get('k', config.get('missing', 4)) }}",
	)
}
func texts1756(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.SanitizeURL(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")), "k", py.Str(ctx["config"].Member("missing").Text())),
		"{{ (sanitize_url(record.get('nested', {}).get('deep'))).get('k', config.get('missing', 4)) }}",
	)
}
func text1756(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.SanitizeURL(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")), "k", py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Text(),
		"{{ (sanitize_url(record.get('nested', {}).get('deep'))).get('k', config.get('missing', 4)) }}",
	)
}
func value1757(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(py.Int(2), py.False, py.None)), "{{ +2 | unique | list }}")
}
func typed1757(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(py.Int(2), py.False, py.None)), "{{ +2 | unique | list }}")
}
func texts1757(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(py.Int(2), py.False, py.None)), "{{ +2 | unique | list }}")
}
func text1757(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterUnique(py.Int(2), py.False, py.None)).Text(), "{{ +2 | unique | list }}")
}
func value1758(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("f").Truth() || py.ListOf(ctx["stream_slice"].Member("missing"), ctx["config"].Member("day")).Truth() {
		text.WriteString(e.FilterList(e.Call(py.Float(-2.25), "values")).Text())
	}
	text.WriteString(e.And(e.Duration(py.Str("P1D")), func() py.Value {
		return e.FilterList(e.FilterMap(py.False, func(it py.Value) py.Value { return e.FilterUpper(it) }))
	}).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.f or ([stream_slice.missing, config.day]) -%} {{ (-2.25).values() | list }} {%- endif %} {{- duration('P1D') and (false | map('upper') | list) -}} ",
	)
}
func typed1758(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("f").Truth() || py.ListOf(ctx["stream_slice"].Member("missing"), ctx["config"].Member("day")).Truth() {
		text.WriteString(e.FilterList(e.Call(py.Float(-2.25), "values")).Text())
	}
	text.WriteString(e.And(e.Duration(py.Str("P1D")), func() py.Value {
		return e.FilterList(e.FilterMap(py.False, func(it py.Value) py.Value { return e.FilterUpper(it) }))
	}).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.f or ([stream_slice.missing, config.day]) -%} {{ (-2.25).values() | list }} {%- endif %} {{- duration('P1D') and (false | map('upper') | list) -}} ",
	)
}
func texts1758(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("f").Text() != "" || py.ListOf(py.Str(ctx["stream_slice"].Member("missing").Text()), py.Str(ctx["config"].Member("day").Text())).Truth() {
		text.WriteString(e.FilterList(e.Call(py.Float(-2.25), "values")).Text())
	}
	text.WriteString(e.And(e.Duration(py.Str("P1D")), func() py.Value {
		return e.FilterList(e.FilterMap(py.False, func(it py.Value) py.Value { return e.FilterUpper(it) }))
	}).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.f or ([stream_slice.missing, config.day]) -%} {{ (-2.25).values() | list }} {%- endif %} {{- duration('P1D') and (false | map('upper') | list) -}} ",
	)
}
func text1758(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("f").Truth() || py.ListOf(ctx["stream_slice"].Member("missing"), ctx["config"].Member("day")).Truth() {
		text.WriteString(e.FilterList(e.Call(py.Float(-2.25), "values")).Text())
	}
	text.WriteString(e.And(e.Duration(py.Str("P1D")), func() py.Value {
		return e.FilterList(e.FilterMap(py.False, func(it py.Value) py.Value { return e.FilterUpper(it) }))
	}).Text())
	return e.StringText(
		text.String(),
		"{%- if config.f or ([stream_slice.missing, config.day]) -%} {{ (-2.25).values() | list }} {%- endif %} {{- duration('P1D') and (false | map('upper') | list) -}} ",
	)
}
func value1759(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterInt(e.Add(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), ctx["stream_partition"].Member("id")), py.Int(0), py.Int(10)).Truth() {
	}
	text.WriteString(e.FilterRegexSearch(e.If(ctx["config"].Member("s").Truth(), func() py.Value { return e.FloorDiv(ctx["config"].Member("s"), py.Str("")) }, func() py.Value { return py.Value{} }), py.Str("(o+)")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((config.get('missing', 4)) + stream_partition['id']) | int -%}  {%- endif %} {{- ((config.s // '') if config['s']) | regex_search('(o+)') -}} ",
	)
}
func typed1759(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterInt(e.Add(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), ctx["stream_partition"].Member("id")), py.Int(0), py.Int(10)).Truth() {
	}
	text.WriteString(e.FilterRegexSearch(e.If(ctx["config"].Member("s").Truth(), func() py.Value { return e.FloorDiv(ctx["config"].Member("s"), py.Str("")) }, func() py.Value { return py.Value{} }), py.Str("(o+)")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((config.get('missing', 4)) + stream_partition['id']) | int -%}  {%- endif %} {{- ((config.s // '') if config['s']) | regex_search('(o+)') -}} ",
	)
}
func texts1759(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterInt(py.Str(ctx["config"].Member("missing").Text()+ctx["stream_partition"].Member("id").Text()), py.Int(0), py.Int(10)).Truth() {
	}
	text.WriteString(e.FilterRegexSearch(e.If(ctx["config"].Member("s").Text() != "", func() py.Value { return e.FloorDiv(py.Str(ctx["config"].Member("s").Text()), py.Str("")) }, func() py.Value { return py.Value{} }), py.Str("(o+)")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((config.get('missing', 4)) + stream_partition['id']) | int -%}  {%- endif %} {{- ((config.s // '') if config['s']) | regex_search('(o+)') -}} ",
	)
}
func text1759(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterInt(e.Add(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), ctx["stream_partition"].Member("id")), py.Int(0), py.Int(10)).Truth() {
	}
	text.WriteString(e.FilterRegexSearch(e.If(ctx["config"].Member("s").Truth(), func() py.Value { return e.FloorDiv(ctx["config"].Member("s"), py.Str("")) }, func() py.Value { return py.Value{} }), py.Str("(o+)")).Text())
	return e.StringText(
		text.String(),
		"{%- if ((config.get('missing', 4)) + stream_partition['id']) | int -%}  {%- endif %} {{- ((config.s // '') if config['s']) | regex_search('(o+)') -}} ",
	)
}
func value1760(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterHash(e.Add(py.OrNone(ctx["config"].Member("s")), ctx["next_page_token"].Member("next_page_token")), py.Str("sha256"), py.None)
	text.WriteString(e.Call(v, "isalpha").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (config.get('s') + next_page_token['next_page_token']) | hash('sha256') %}{{ v.isalpha() }}",
	)
}
func typed1760(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterHash(e.Add(py.OrNone(ctx["config"].Member("s")), ctx["next_page_token"].Member("next_page_token")), py.Str("sha256"), py.None)
	text.WriteString(e.Call(v, "isalpha").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (config.get('s') + next_page_token['next_page_token']) | hash('sha256') %}{{ v.isalpha() }}",
	)
}
func texts1760(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterHash(e.Add(py.Str(ctx["config"].Member("s").Text()), ctx["next_page_token"].Member("next_page_token")), py.Str("sha256"), py.None)
	text.WriteString(e.Call(v, "isalpha").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (config.get('s') + next_page_token['next_page_token']) | hash('sha256') %}{{ v.isalpha() }}",
	)
}
func text1760(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterHash(e.Add(py.OrNone(ctx["config"].Member("s")), ctx["next_page_token"].Member("next_page_token")), py.Str("sha256"), py.None)
	text.WriteString(e.Call(v, "isalpha").Text())
	return e.StringText(
		text.String(),
		"{% set v = (config.get('s') + next_page_token['next_page_token']) | hash('sha256') %}{{ v.isalpha() }}",
	)
}
func value1761(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterReplace(py.Dict("a", ctx["config"].Member("dict"), "b", ctx["last_page_size"]), py.Str("a"), py.Str("é😀"), py.None).Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Add(py.Dict("a", e.Attr(ctx["config"].Member("missing"), "more"), "b", ctx["config"].Member("n")), py.Bool(!e.In(py.ListOf(py.Int(10), ctx["record"].Member("nested")), py.True))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ({'a': config.dict, 'b': last_page_size}) | replace('a', 'é😀') %}1{% else %}{{ ({'a': config.missing.more, 'b': config.n}) + (([10, record.nested]) not in (not ())) }}{% endif %}",
	)
}
func typed1761(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterReplace(py.Dict("a", ctx["config"].Member("dict"), "b", ctx["last_page_size"]), py.Str("a"), py.Str("é😀"), py.None).Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Add(py.Dict("a", e.Attr(ctx["config"].Member("missing"), "more"), "b", ctx["config"].Member("n")), py.Bool(!e.In(py.ListOf(py.Int(10), ctx["record"].Member("nested")), py.True))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ({'a': config.dict, 'b': last_page_size}) | replace('a', 'é😀') %}1{% else %}{{ ({'a': config.missing.more, 'b': config.n}) + (([10, record.nested]) not in (not ())) }}{% endif %}",
	)
}
func texts1761(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterReplace(py.Dict("a", py.Str(ctx["config"].Member("dict").Text()), "b", ctx["last_page_size"]), py.Str("a"), py.Str("é😀"), py.None).Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Add(py.Dict("a", e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), "b", py.Str(ctx["config"].Member("n").Text())), py.Bool(!e.In(py.ListOf(py.Int(10), ctx["record"].Member("nested")), py.True))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ({'a': config.dict, 'b': last_page_size}) | replace('a', 'é😀') %}1{% else %}{{ ({'a': config.missing.more, 'b': config.n}) + (([10, record.nested]) not in (not ())) }}{% endif %}",
	)
}
func text1761(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterReplace(py.Dict("a", ctx["config"].Member("dict"), "b", ctx["last_page_size"]), py.Str("a"), py.Str("é😀"), py.None).Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Add(py.Dict("a", e.Attr(ctx["config"].Member("missing"), "more"), "b", ctx["config"].Member("n")), py.Bool(!e.In(py.ListOf(py.Int(10), ctx["record"].Member("nested")), py.True))).Text())
	}
	return e.StringText(
		text.String(),
		"{% if ({'a': config.dict, 'b': last_page_size}) | replace('a', 'é😀') %}1{% else %}{{ ({'a': config.missing.more, 'b': config.n}) + (([10, record.nested]) not in (not ())) }}{% endif %}",
	)
}
func value1762(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualInt(ctx["config"].Member("missing"), 2) {
		text.WriteString("yes")
	}
	return py.Literal(text.String())
}
func typed1762(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualInt(ctx["config"].Member("missing"), 2) {
		text.WriteString("yes")
	}
	return py.Literal(text.String())
}
func texts1762(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.Int(2)) {
		text.WriteString("yes")
	}
	return py.Literal(text.String())
}
func text1762(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.EqualInt(ctx["config"].Member("missing"), 2) {
		text.WriteString("yes")
	}
	return py.LiteralText(text.String())
}
func value1763(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.TodayWithTimezone(py.Str("Europe/Berlin")), py.Bool(!py.TupleOf(ctx["config"].Member("date"), py.Float(0.1)).Truth())),
		"{{ today_with_timezone('Europe/Berlin') + (not ((config.date, 0.1))) }}",
	)
}
func typed1763(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.TodayWithTimezone(py.Str("Europe/Berlin")), py.Bool(!py.TupleOf(ctx["config"].Member("date"), py.Float(0.1)).Truth())),
		"{{ today_with_timezone('Europe/Berlin') + (not ((config.date, 0.1))) }}",
	)
}
func texts1763(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.TodayWithTimezone(py.Str("Europe/Berlin")), py.Bool(!py.TupleOf(py.Str(ctx["config"].Member("date").Text()), py.Float(0.1)).Truth())),
		"{{ today_with_timezone('Europe/Berlin') + (not ((config.date, 0.1))) }}",
	)
}
func text1763(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(e.TodayWithTimezone(py.Str("Europe/Berlin")), py.Bool(!py.TupleOf(ctx["config"].Member("date"), py.Float(0.1)).Truth())).Text(),
		"{{ today_with_timezone('Europe/Berlin') + (not ((config.date, 0.1))) }}",
	)
}
func value1764(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(py.And(py.Bool(!py.ListOf(ctx["config"].Member("json"), ctx["config"].Member("dict")).Truth()), py.And(ctx["response"].Member("next"), py.ListOf(py.Str(" x "), ctx["response"]))).IsIterable())
	text.WriteString(e.Call(v, "format", e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((not ([config.json, config.dict])) and (response.next and ([' x ', response]))) is iterable %}{{ v.format(record.get('nested', {}).get('deep')) }}",
	)
}
func typed1764(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(py.And(py.Bool(!py.ListOf(ctx["config"].Member("json"), ctx["config"].Member("dict")).Truth()), py.And(ctx["response"].Member("next"), py.ListOf(py.Str(" x "), ctx["response"]))).IsIterable())
	text.WriteString(e.Call(v, "format", e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((not ([config.json, config.dict])) and (response.next and ([' x ', response]))) is iterable %}{{ v.format(record.get('nested', {}).get('deep')) }}",
	)
}
func texts1764(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(py.And(py.Bool(!py.ListOf(py.Str(ctx["config"].Member("json").Text()), py.Str(ctx["config"].Member("dict").Text())).Truth()), py.And(ctx["response"].Member("next"), py.ListOf(py.Str(" x "), ctx["response"]))).IsIterable())
	text.WriteString(e.Call(v, "format", e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((not ([config.json, config.dict])) and (response.next and ([' x ', response]))) is iterable %}{{ v.format(record.get('nested', {}).get('deep')) }}",
	)
}
func text1764(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(py.And(py.Bool(!py.ListOf(ctx["config"].Member("json"), ctx["config"].Member("dict")).Truth()), py.And(ctx["response"].Member("next"), py.ListOf(py.Str(" x "), ctx["response"]))).IsIterable())
	text.WriteString(e.Call(v, "format", e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")).Text())
	return e.StringText(
		text.String(),
		"{% set v = ((not ([config.json, config.dict])) and (response.next and ([' x ', response]))) is iterable %}{{ v.format(record.get('nested', {}).get('deep')) }}",
	)
}
func value1765(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(py.Bool(e.Ge(ctx["record"].Member("id"), ctx["config"].Member("dicts"))), py.False, py.Str("key"), py.False), "{{ (record.id >= config.dicts) | dictsort }}")
}
func typed1765(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(py.Bool(e.Ge(ctx["record"].Member("id"), ctx["config"].Member("dicts"))), py.False, py.Str("key"), py.False), "{{ (record.id >= config.dicts) | dictsort }}")
}
func texts1765(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(py.Bool(e.Ge(ctx["record"].Member("id"), py.Str(ctx["config"].Member("dicts").Text()))), py.False, py.Str("key"), py.False), "{{ (record.id >= config.dicts) | dictsort }}")
}
func text1765(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterDictSort(py.Bool(e.Ge(ctx["record"].Member("id"), ctx["config"].Member("dicts"))), py.False, py.Str("key"), py.False).Text(), "{{ (record.id >= config.dicts) | dictsort }}")
}
func value1766(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.1)
}
func typed1766(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.1)
}
func texts1766(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.1)
}
func text1766(e *py.Eval, ctx variables) string {
	return "0.1"
}
func value1767(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Add(e.Call(py.ListOf(ctx["config"].Member("no"), py.Str("-3.5")), "partition", py.Str(" ")), e.Call(e.StrToDatetime(py.Float(1.7041646455e+09)), "weekday"))))
}
func typed1767(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Add(e.Call(py.ListOf(ctx["config"].Member("no"), py.Str("-3.5")), "partition", py.Str(" ")), e.Call(e.StrToDatetime(py.Float(1.7041646455e+09)), "weekday"))))
}
func texts1767(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Add(e.Call(py.ListOf(py.Str(ctx["config"].Member("no").Text()), py.Str("-3.5")), "partition", py.Str(" ")), e.Call(e.StrToDatetime(py.Float(1.7041646455e+09)), "weekday"))))
}
func text1767(e *py.Eval, ctx variables) string {
	return ""
}
func value1768(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(ctx["config"].Member("digits")), "{{ +config.digits }}")
}
func typed1768(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(ctx["config"].Member("digits")), "{{ +config.digits }}")
}
func texts1768(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Str(ctx["config"].Member("digits").Text())), "{{ +config.digits }}")
}
func text1768(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pos(ctx["config"].Member("digits")).Text(), "{{ +config.digits }}")
}
func value1769(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Or(ctx["record"].Member("name"), func() py.Value { return e.Key(ctx["config"].Member("dict"), "a b") }))
}
func typed1769(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Or(ctx["record"].Member("name"), func() py.Value { return e.Key(ctx["config"].Member("dict"), "a b") }))
}
func texts1769(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["record"].Member("name"), func() py.Value { return e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b") }))
}
func text1769(e *py.Eval, ctx variables) string {
	return e.StringText(e.Or(ctx["record"].Member("name"), func() py.Value { return e.Key(ctx["config"].Member("dict"), "a b") }).Text())
}
func value1770(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(ctx["record"].Member("id"), py.False, py.Str("tag"))), "{{ record.id | unique(attribute='tag') | list }}")
}
func typed1770(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(ctx["record"].Member("id"), py.False, py.Str("tag"))), "{{ record.id | unique(attribute='tag') | list }}")
}
func texts1770(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(ctx["record"].Member("id"), py.False, py.Str("tag"))), "{{ record.id | unique(attribute='tag') | list }}")
}
func text1770(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterUnique(ctx["record"].Member("id"), py.False, py.Str("tag"))).Text(), "{{ record.id | unique(attribute='tag') | list }}")
}
func value1771(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.And(py.Bool(e.Lt(e.Call(ctx["headers"].Member("X-Total"), "capitalize"), py.Bool(!py.Equal(ctx["stream_partition"], py.Literal("12345678901234567890"))))), func() py.Value { return e.Attr(e.StrToDatetime(ctx["record"].Member("updated_at")), "year") })) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (headers['X-Total'].capitalize() < (stream_partition != 12345678901234567890)) and str_to_datetime(record.updated_at).year %}{{ x }}{% endfor %}",
	)
}
func typed1771(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.And(py.Bool(e.Lt(e.Call(ctx["headers"].Member("X-Total"), "capitalize"), py.Bool(!py.Equal(ctx["stream_partition"], py.Literal("12345678901234567890"))))), func() py.Value { return e.Attr(e.StrToDatetime(ctx["record"].Member("updated_at")), "year") })) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (headers['X-Total'].capitalize() < (stream_partition != 12345678901234567890)) and str_to_datetime(record.updated_at).year %}{{ x }}{% endfor %}",
	)
}
func texts1771(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.And(py.Bool(e.Lt(e.Call(ctx["headers"].Member("X-Total"), "capitalize"), py.Bool(!py.Equal(ctx["stream_partition"], py.Literal("12345678901234567890"))))), func() py.Value { return e.Attr(e.StrToDatetime(ctx["record"].Member("updated_at")), "year") })) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (headers['X-Total'].capitalize() < (stream_partition != 12345678901234567890)) and str_to_datetime(record.updated_at).year %}{{ x }}{% endfor %}",
	)
}
func text1771(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(e.And(py.Bool(e.Lt(e.Call(ctx["headers"].Member("X-Total"), "capitalize"), py.Bool(!py.Equal(ctx["stream_partition"], py.Literal("12345678901234567890"))))), func() py.Value { return e.Attr(e.StrToDatetime(ctx["record"].Member("updated_at")), "year") })) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (headers['X-Total'].capitalize() < (stream_partition != 12345678901234567890)) and str_to_datetime(record.updated_at).year %}{{ x }}{% endfor %}",
	)
}
func value1772(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.TupleOf(py.Str(" x "), ctx["config"].Member("f")).Truth())
}
func typed1772(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.TupleOf(py.Str(" x "), ctx["config"].Member("f")).Truth())
}
func texts1772(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.TupleOf(py.Str(" x "), py.Str(ctx["config"].Member("f").Text())).Truth())
}
func text1772(e *py.Eval, ctx variables) string {
	return ""
}
func value1773(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Equal(e.Call(py.Bool(!e.In(ctx["next_page_token"].Member("next_page_token"), py.ListOf(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Int(100)))), "upper"), e.FloorDiv(py.Int(3), e.FilterHash(py.Str("007"), py.Str("md5"), py.Str("salt")))) {
		text.WriteString("1")
	} else {
		text.WriteString(ctx["stream_interval"].Member("end_time").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((next_page_token['next_page_token'] not in ([response.get('items')[0].id, 100])).upper()) == ((3 or 10) // ('007' | hash('md5', 'salt'))) %}1{% else %}{{ stream_interval.end_time }}{% endif %}",
	)
}
func typed1773(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Equal(e.Call(py.Bool(!e.In(ctx["next_page_token"].Member("next_page_token"), py.ListOf(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Int(100)))), "upper"), e.FloorDiv(py.Int(3), e.FilterHash(py.Str("007"), py.Str("md5"), py.Str("salt")))) {
		text.WriteString("1")
	} else {
		text.WriteString(ctx["stream_interval"].Member("end_time").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((next_page_token['next_page_token'] not in ([response.get('items')[0].id, 100])).upper()) == ((3 or 10) // ('007' | hash('md5', 'salt'))) %}1{% else %}{{ stream_interval.end_time }}{% endif %}",
	)
}
func texts1773(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Equal(e.Call(py.Bool(!e.In(ctx["next_page_token"].Member("next_page_token"), py.ListOf(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Int(100)))), "upper"), e.FloorDiv(py.Int(3), e.FilterHash(py.Str("007"), py.Str("md5"), py.Str("salt")))) {
		text.WriteString("1")
	} else {
		text.WriteString(ctx["stream_interval"].Member("end_time").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((next_page_token['next_page_token'] not in ([response.get('items')[0].id, 100])).upper()) == ((3 or 10) // ('007' | hash('md5', 'salt'))) %}1{% else %}{{ stream_interval.end_time }}{% endif %}",
	)
}
func text1773(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.Equal(e.Call(py.Bool(!e.In(ctx["next_page_token"].Member("next_page_token"), py.ListOf(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Int(100)))), "upper"), e.FloorDiv(py.Int(3), e.FilterHash(py.Str("007"), py.Str("md5"), py.Str("salt")))) {
		text.WriteString("1")
	} else {
		text.WriteString(ctx["stream_interval"].Member("end_time").Text())
	}
	return e.StringText(
		text.String(),
		"{% if ((next_page_token['next_page_token'] not in ([response.get('items')[0].id, 100])).upper()) == ((3 or 10) // ('007' | hash('md5', 'salt'))) %}1{% else %}{{ stream_interval.end_time }}{% endif %}",
	)
}
func value1774(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(e.Call(ctx["response"].Member("next"), "join", py.ListOf(py.Str("x"), py.Str("y"))))))
}
func typed1774(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(e.Call(ctx["response"].Member("next"), "join", py.ListOf(py.Str("x"), py.Str("y"))))))
}
func texts1774(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(e.Call(ctx["response"].Member("next"), "join", py.ListOf(py.Str("x"), py.Str("y"))))))
}
func text1774(e *py.Eval, ctx variables) string {
	return ""
}
func value1775(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.Neg(py.Str("12")).Text()+py.Bool(!py.Equal(py.Bool(e.Lt(e.Index(ctx["config"].Member("json"), 0), ctx["stream_slice"].Member("start_time"))), e.Call(e.Duration(py.Str("PT1H30M")), "bit_length"))).Text()),
		"a {{ -'12' }}{{ (config.json[0] < (stream_slice.start_time if True)) != duration('PT1H30M').bit_length() }}",
	)
}
func typed1775(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.Neg(py.Str("12")).Text()+py.Bool(!py.Equal(py.Bool(e.Lt(e.Index(ctx["config"].Member("json"), 0), ctx["stream_slice"].Member("start_time"))), e.Call(e.Duration(py.Str("PT1H30M")), "bit_length"))).Text()),
		"a {{ -'12' }}{{ (config.json[0] < (stream_slice.start_time if True)) != duration('PT1H30M').bit_length() }}",
	)
}
func texts1775(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.Neg(py.Str("12")).Text()+py.Bool(!py.Equal(py.Bool(e.Lt(e.Index(py.Str(ctx["config"].Member("json").Text()), 0), py.Str(ctx["stream_slice"].Member("start_time").Text()))), e.Call(e.Duration(py.Str("PT1H30M")), "bit_length"))).Text()),
		"a {{ -'12' }}{{ (config.json[0] < (stream_slice.start_time if True)) != duration('PT1H30M').bit_length() }}",
	)
}
func text1775(e *py.Eval, ctx variables) string {
	return e.StringText(
		"a "+e.Neg(py.Str("12")).Text()+py.Bool(!py.Equal(py.Bool(e.Lt(e.Index(ctx["config"].Member("json"), 0), ctx["stream_slice"].Member("start_time"))), e.Call(e.Duration(py.Str("PT1H30M")), "bit_length"))).Text(),
		"a {{ -'12' }}{{ (config.json[0] < (stream_slice.start_time if True)) != duration('PT1H30M').bit_length() }}",
	)
}
func value1776(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if py.Or(e.FilterList(e.FilterSelect(py.Str(" x "), func(it py.Value) bool { return it.Truth() })), py.Int(1000)).Truth() {
			text.WriteString("1")
		}
		text.WriteString("é😀")
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1776(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if py.Or(e.FilterList(e.FilterSelect(py.Str(" x "), func(it py.Value) bool { return it.Truth() })), py.Int(1000)).Truth() {
			text.WriteString("1")
		}
		text.WriteString("é😀")
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1776(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if py.Or(e.FilterList(e.FilterSelect(py.Str(" x "), func(it py.Value) bool { return it.Truth() })), py.Int(1000)).Truth() {
			text.WriteString("1")
		}
		text.WriteString("é😀")
		return e.Condition(py.Str(text.String()))
	}())
}
func text1776(e *py.Eval, ctx variables) string {
	return ""
}
func value1777(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func typed1777(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func texts1777(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func text1777(e *py.Eval, ctx variables) string {
	return "12"
}
func value1778(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")
	text.WriteString(e.FilterMax(v, py.False, py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = record['nested']['list'][0]['y'] %}{{ v | max }}",
	)
}
func typed1778(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")
	text.WriteString(e.FilterMax(v, py.False, py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = record['nested']['list'][0]['y'] %}{{ v | max }}",
	)
}
func texts1778(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")
	text.WriteString(e.FilterMax(v, py.False, py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = record['nested']['list'][0]['y'] %}{{ v | max }}",
	)
}
func text1778(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")
	text.WriteString(e.FilterMax(v, py.False, py.None).Text())
	return e.StringText(
		text.String(),
		"{% set v = record['nested']['list'][0]['y'] %}{{ v | max }}",
	)
}
func value1779(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(py.Bool(e.Ge(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), ctx["record"].Member("updated_at"))), py.Str("none"))),
		"{{ (('007' | map('upper') | list) if ('a,b,c' and None) else (response.get('items')[0].id >= record.updated_at)) < (3 and (None | lower)) }}",
	)
}
func typed1779(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(py.Bool(e.Ge(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), ctx["record"].Member("updated_at"))), py.Str("none"))),
		"{{ (('007' | map('upper') | list) if ('a,b,c' and None) else (response.get('items')[0].id >= record.updated_at)) < (3 and (None | lower)) }}",
	)
}
func texts1779(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(py.Bool(e.Ge(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), ctx["record"].Member("updated_at"))), py.Str("none"))),
		"{{ (('007' | map('upper') | list) if ('a,b,c' and None) else (response.get('items')[0].id >= record.updated_at)) < (3 and (None | lower)) }}",
	)
}
func text1779(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Lt(py.Bool(e.Ge(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), ctx["record"].Member("updated_at"))), py.Str("none"))).Text(),
		"{{ (('007' | map('upper') | list) if ('a,b,c' and None) else (response.get('items')[0].id >= record.updated_at)) < (3 and (None | lower)) }}",
	)
}
func value1780(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterAttr(e.FilterInt(ctx["last_page_size"], e.Attr(ctx["config"].Member("missing"), "more"), py.Int(10)), py.Str("k")).Truth() {
		text.WriteString(ctx["response"].Member("total").Text())
	}
	text.WriteString(ctx["stream_interval"].Member("end_time").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (last_page_size | int(config.missing.more)) | attr('k') -%} {{ response.total }} {%- endif %} {{- stream_interval.end_time -}} ",
	)
}
func typed1780(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterAttr(e.FilterInt(ctx["last_page_size"], e.Attr(ctx["config"].Member("missing"), "more"), py.Int(10)), py.Str("k")).Truth() {
		text.WriteString(ctx["response"].Member("total").Text())
	}
	text.WriteString(ctx["stream_interval"].Member("end_time").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (last_page_size | int(config.missing.more)) | attr('k') -%} {{ response.total }} {%- endif %} {{- stream_interval.end_time -}} ",
	)
}
func texts1780(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterAttr(e.FilterInt(ctx["last_page_size"], e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.Int(10)), py.Str("k")).Truth() {
		text.WriteString(ctx["response"].Member("total").Text())
	}
	text.WriteString(ctx["stream_interval"].Member("end_time").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (last_page_size | int(config.missing.more)) | attr('k') -%} {{ response.total }} {%- endif %} {{- stream_interval.end_time -}} ",
	)
}
func text1780(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterAttr(e.FilterInt(ctx["last_page_size"], e.Attr(ctx["config"].Member("missing"), "more"), py.Int(10)), py.Str("k")).Truth() {
		text.WriteString(ctx["response"].Member("total").Text())
	}
	text.WriteString(ctx["stream_interval"].Member("end_time").Text())
	return e.StringText(
		text.String(),
		"{%- if (last_page_size | int(config.missing.more)) | attr('k') -%} {{ response.total }} {%- endif %} {{- stream_interval.end_time -}} ",
	)
}
func value1781(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "{{ camel_case_to_snake_case('camelCaseName') }}")
}
func typed1781(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "{{ camel_case_to_snake_case('camelCaseName') }}")
}
func texts1781(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "{{ camel_case_to_snake_case('camelCaseName') }}")
}
func text1781(e *py.Eval, ctx variables) string {
	return e.StringText(e.CamelCaseToSnakeCase(py.Str("camelCaseName")).Text(), "{{ camel_case_to_snake_case('camelCaseName') }}")
}
func value1782(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Encode(ctx["response"].Member("total")))
}
func typed1782(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Encode(ctx["response"].Member("total")))
}
func texts1782(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Encode(ctx["response"].Member("total")))
}
func text1782(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterBase64Encode(ctx["response"].Member("total")).Text())
}
func value1783(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterIndent(py.Str("%Y-%m-%d"), py.Int(2), py.True, py.False).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(py.Bool(e.FilterLast(e.FilterCapitalize(ctx["next_page_token"].Member("next_page_token"))).IsUpper()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if '%Y-%m-%d' | indent(2, true) -%} yes {%- endif %} {{- ((next_page_token['next_page_token'] | capitalize) | last) is upper -}} ",
	)
}
func typed1783(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterIndent(py.Str("%Y-%m-%d"), py.Int(2), py.True, py.False).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(py.Bool(e.FilterLast(e.FilterCapitalize(ctx["next_page_token"].Member("next_page_token"))).IsUpper()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if '%Y-%m-%d' | indent(2, true) -%} yes {%- endif %} {{- ((next_page_token['next_page_token'] | capitalize) | last) is upper -}} ",
	)
}
func texts1783(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterIndent(py.Str("%Y-%m-%d"), py.Int(2), py.True, py.False).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(py.Bool(e.FilterLast(e.FilterCapitalize(ctx["next_page_token"].Member("next_page_token"))).IsUpper()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if '%Y-%m-%d' | indent(2, true) -%} yes {%- endif %} {{- ((next_page_token['next_page_token'] | capitalize) | last) is upper -}} ",
	)
}
func text1783(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterIndent(py.Str("%Y-%m-%d"), py.Int(2), py.True, py.False).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(py.Bool(e.FilterLast(e.FilterCapitalize(ctx["next_page_token"].Member("next_page_token"))).IsUpper()).Text())
	return e.StringText(
		text.String(),
		"{%- if '%Y-%m-%d' | indent(2, true) -%} yes {%- endif %} {{- ((next_page_token['next_page_token'] | capitalize) | last) is upper -}} ",
	)
}
func value1784(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str("[1, 2]"), py.Str("%ms"), py.Str("%Y-%m-%d")),
		"{{ format_datetime('[1, 2]', '%ms', '%Y-%m-%d') }}",
	)
}
func typed1784(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str("[1, 2]"), py.Str("%ms"), py.Str("%Y-%m-%d")),
		"{{ format_datetime('[1, 2]', '%ms', '%Y-%m-%d') }}",
	)
}
func texts1784(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str("[1, 2]"), py.Str("%ms"), py.Str("%Y-%m-%d")),
		"{{ format_datetime('[1, 2]', '%ms', '%Y-%m-%d') }}",
	)
}
func text1784(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(py.Str("[1, 2]"), py.Str("%ms"), py.Str("%Y-%m-%d")).Text(),
		"{{ format_datetime('[1, 2]', '%ms', '%Y-%m-%d') }}",
	)
}
func value1785(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.ListOf(ctx["record"].Member("flag"), py.Int(1)))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1785(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.ListOf(ctx["record"].Member("flag"), py.Int(1)))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1785(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.ListOf(ctx["record"].Member("flag"), py.Int(1)))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1785(e *py.Eval, ctx variables) string {
	return ""
}
func value1786(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.CallKw(ctx["response"], "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1))).Truth() && e.Call(ctx["config"].Member("day"), "partition", py.Str(" ")).Truth() {
	} else {
		text.WriteString(ctx["config"].Member("texts").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (+(response.format(1, a=2))) and (config.day.partition(' ')) %}{% else %}{{ config['texts'] }}{% endif %}",
	)
}
func typed1786(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.CallKw(ctx["response"], "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1))).Truth() && e.Call(ctx["config"].Member("day"), "partition", py.Str(" ")).Truth() {
	} else {
		text.WriteString(ctx["config"].Member("texts").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (+(response.format(1, a=2))) and (config.day.partition(' ')) %}{% else %}{{ config['texts'] }}{% endif %}",
	)
}
func texts1786(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.CallKw(ctx["response"], "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1))).Truth() && e.Call(py.Str(ctx["config"].Member("day").Text()), "partition", py.Str(" ")).Truth() {
	} else {
		text.WriteString(ctx["config"].Member("texts").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (+(response.format(1, a=2))) and (config.day.partition(' ')) %}{% else %}{{ config['texts'] }}{% endif %}",
	)
}
func text1786(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Pos(e.CallKw(ctx["response"], "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1))).Truth() && e.Call(ctx["config"].Member("day"), "partition", py.Str(" ")).Truth() {
	} else {
		text.WriteString(ctx["config"].Member("texts").Text())
	}
	return e.StringText(
		text.String(),
		"{% if (+(response.format(1, a=2))) and (config.day.partition(' ')) %}{% else %}{{ config['texts'] }}{% endif %}",
	)
}
func value1787(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.Gt(py.Str("it's"), py.ListOf(py.Str("-3.5"), ctx["config"].Member("none")))), `{{ not ("it's" > (['-3.5', config.none])) }}`)
}
func typed1787(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.Gt(py.Str("it's"), py.ListOf(py.Str("-3.5"), ctx["config"].Member("none")))), `{{ not ("it's" > (['-3.5', config.none])) }}`)
}
func texts1787(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.Gt(py.Str("it's"), py.ListOf(py.Str("-3.5"), py.Str(ctx["config"].Member("none").Text())))), `{{ not ("it's" > (['-3.5', config.none])) }}`)
}
func text1787(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.Gt(py.Str("it's"), py.ListOf(py.Str("-3.5"), ctx["config"].Member("none")))).Text(), `{{ not ("it's" > (['-3.5', config.none])) }}`)
}
func value1788(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Pos(ctx["record"].Member("name"))
	text.WriteString(e.FilterBase64BinasciiDecode(v).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = +record['name'] %}{{ v | base64binascii_decode }}",
	)
}
func typed1788(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Pos(ctx["record"].Member("name"))
	text.WriteString(e.FilterBase64BinasciiDecode(v).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = +record['name'] %}{{ v | base64binascii_decode }}",
	)
}
func texts1788(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Pos(ctx["record"].Member("name"))
	text.WriteString(e.FilterBase64BinasciiDecode(v).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = +record['name'] %}{{ v | base64binascii_decode }}",
	)
}
func text1788(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Pos(ctx["record"].Member("name"))
	text.WriteString(e.FilterBase64BinasciiDecode(v).Text())
	return e.StringText(
		text.String(),
		"{% set v = +record['name'] %}{{ v | base64binascii_decode }}",
	)
}
func value1789(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.TupleOf(), "lstrip", py.Str("F")), "{{ ().lstrip('F') }}")
}
func typed1789(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.TupleOf(), "lstrip", py.Str("F")), "{{ ().lstrip('F') }}")
}
func texts1789(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.TupleOf(), "lstrip", py.Str("F")), "{{ ().lstrip('F') }}")
}
func text1789(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.TupleOf(), "lstrip", py.Str("F")).Text(), "{{ ().lstrip('F') }}")
}
func value1790(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed1790(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts1790(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text1790(e *py.Eval, ctx variables) string {
	return "1"
}
func value1791(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Or(py.Bool(!py.Equal(ctx["config"].Member("s"), ctx["config"].Member("f"))), ctx["record"].Member("id"))
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func typed1791(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Or(py.Bool(!py.Equal(ctx["config"].Member("s"), ctx["config"].Member("f"))), ctx["record"].Member("id"))
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func texts1791(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Or(py.Bool(ctx["config"].Member("s").Text() != ctx["config"].Member("f").Text()), ctx["record"].Member("id"))
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func text1791(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Or(py.Bool(!py.Equal(ctx["config"].Member("s"), ctx["config"].Member("f"))), ctx["record"].Member("id"))
	text.WriteString(v.Text() + "1")
	return py.LiteralText(text.String())
}
func value1792(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.Bool(!ctx["config"].Member("n").Truth())), "{{ -(not config.n) }}")
}
func typed1792(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.Bool(!ctx["config"].Member("n").Truth())), "{{ -(not config.n) }}")
}
func texts1792(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.Bool(!(ctx["config"].Member("n").Text() != ""))), "{{ -(not config.n) }}")
}
func text1792(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(py.Bool(!ctx["config"].Member("n").Truth())).Text(), "{{ -(not config.n) }}")
}
func value1793(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(e.FilterMapAttribute(py.ListOf(), py.Str("id"), py.Absent)))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in [] | map(attribute='id') | list %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func typed1793(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(e.FilterMapAttribute(py.ListOf(), py.Str("id"), py.Absent)))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in [] | map(attribute='id') | list %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func texts1793(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(e.FilterMapAttribute(py.ListOf(), py.Str("id"), py.Absent)))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in [] | map(attribute='id') | list %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func text1793(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterList(e.FilterMapAttribute(py.ListOf(), py.Str("id"), py.Absent)))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in [] | map(attribute='id') | list %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func value1794(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("1")
		text.WriteString(e.Call(e.FilterHash(py.Bool(!py.ListOf(ctx["record"].Member("flag"), py.Int(3)).Truth()), py.Str("sha256"), py.None), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1794(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("1")
		text.WriteString(e.Call(e.FilterHash(py.Bool(!py.ListOf(ctx["record"].Member("flag"), py.Int(3)).Truth()), py.Str("sha256"), py.None), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1794(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("1")
		text.WriteString(e.Call(e.FilterHash(py.Bool(!py.ListOf(ctx["record"].Member("flag"), py.Int(3)).Truth()), py.Str("sha256"), py.None), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1794(e *py.Eval, ctx variables) string {
	return ""
}
func value1795(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(ctx["config"].Member("no"))))
}
func typed1795(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(ctx["config"].Member("no"))))
}
func texts1795(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(py.Str(ctx["config"].Member("no").Text()))))
}
func text1795(e *py.Eval, ctx variables) string {
	return ""
}
func value1796(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	return py.Literal(text.String())
}
func typed1796(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	return py.Literal(text.String())
}
func texts1796(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	return py.Literal(text.String())
}
func text1796(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("1")
	return py.LiteralText(text.String())
}
func value1797(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Or(e.Call(py.True, "swapcase"), py.OrNone(ctx["config"].Member("s")))))
}
func typed1797(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Or(e.Call(py.True, "swapcase"), py.OrNone(ctx["config"].Member("s")))))
}
func texts1797(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Or(e.Call(py.True, "swapcase"), py.Str(ctx["config"].Member("s").Text()))))
}
func text1797(e *py.Eval, ctx variables) string {
	return ""
}
func value1798(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "lower"), "{{ (config.get('missing', 4)).lower() }}")
}
func typed1798(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "lower"), "{{ (config.get('missing', 4)).lower() }}")
}
func texts1798(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("missing").Text()), "lower"))
}
func text1798(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "lower").Text(), "{{ (config.get('missing', 4)).lower() }}")
}
func value1799(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterJoin(e.Call(ctx["record"].Member("updated_at"), "join", py.ListOf(py.Str("x"), py.Str("y"))), py.Str(","), py.Str("id")), "casefold"),
		"{{ ((record.updated_at.join(['x', 'y'])) | join(',', 'id')).casefold() }}",
	)
}
func typed1799(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterJoin(e.Call(ctx["record"].Member("updated_at"), "join", py.ListOf(py.Str("x"), py.Str("y"))), py.Str(","), py.Str("id")), "casefold"),
		"{{ ((record.updated_at.join(['x', 'y'])) | join(',', 'id')).casefold() }}",
	)
}
func texts1799(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterJoin(e.Call(ctx["record"].Member("updated_at"), "join", py.ListOf(py.Str("x"), py.Str("y"))), py.Str(","), py.Str("id")), "casefold"),
		"{{ ((record.updated_at.join(['x', 'y'])) | join(',', 'id')).casefold() }}",
	)
}
func text1799(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.FilterJoin(e.Call(ctx["record"].Member("updated_at"), "join", py.ListOf(py.Str("x"), py.Str("y"))), py.Str(","), py.Str("id")), "casefold").Text(),
		"{{ ((record.updated_at.join(['x', 'y'])) | join(',', 'id')).casefold() }}",
	)
}
func value1800(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(py.Bool(!py.Equal(e.Pos(ctx["missing"]), e.Sub(py.Int(100), e.Key(ctx["config"].Member("dict"), "a b")))), func() py.Value {
			return py.Str(py.Bool(e.Ge(ctx["config"].Member("digits"), ctx["stream_slice"].Member("start_time"))).Text() + e.Neg(py.TupleOf(ctx["config"].Member("missing"), ctx["config"].Member("s"))).Text())
		}),
		"{{ (+missing != (100 - (config['dict']['a b']))) and ((config.digits >= stream_slice.start_time) ~ (-((config.missing, config.s)))) }}",
	)
}
func typed1800(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(py.Bool(!py.Equal(e.Pos(ctx["missing"]), e.Sub(py.Int(100), e.Key(ctx["config"].Member("dict"), "a b")))), func() py.Value {
			return py.Str(py.Bool(e.Ge(ctx["config"].Member("digits"), ctx["stream_slice"].Member("start_time"))).Text() + e.Neg(py.TupleOf(ctx["config"].Member("missing"), ctx["config"].Member("s"))).Text())
		}),
		"{{ (+missing != (100 - (config['dict']['a b']))) and ((config.digits >= stream_slice.start_time) ~ (-((config.missing, config.s)))) }}",
	)
}
func texts1800(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(py.Bool(!py.Equal(e.Pos(ctx["missing"]), e.Sub(py.Int(100), e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b")))), func() py.Value {
			return py.Str(py.Bool(ctx["config"].Member("digits").Text() >= ctx["stream_slice"].Member("start_time").Text()).Text() + e.Neg(py.TupleOf(py.Str(ctx["config"].Member("missing").Text()), py.Str(ctx["config"].Member("s").Text()))).Text())
		}),
		"{{ (+missing != (100 - (config['dict']['a b']))) and ((config.digits >= stream_slice.start_time) ~ (-((config.missing, config.s)))) }}",
	)
}
func text1800(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.And(py.Bool(!py.Equal(e.Pos(ctx["missing"]), e.Sub(py.Int(100), e.Key(ctx["config"].Member("dict"), "a b")))), func() py.Value {
			return py.Str(py.Bool(e.Ge(ctx["config"].Member("digits"), ctx["stream_slice"].Member("start_time"))).Text() + e.Neg(py.TupleOf(ctx["config"].Member("missing"), ctx["config"].Member("s"))).Text())
		}).Text(),
		"{{ (+missing != (100 - (config['dict']['a b']))) and ((config.digits >= stream_slice.start_time) ~ (-((config.missing, config.s)))) }}",
	)
}
func value1801(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterForceEscape(ctx["record"].Member("name")))
}
func typed1801(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterForceEscape(ctx["record"].Member("name")))
}
func texts1801(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterForceEscape(ctx["record"].Member("name")))
}
func text1801(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterForceEscape(ctx["record"].Member("name")).Text())
}
func value1802(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFileSizeFormat(py.None, py.False)))
}
func typed1802(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFileSizeFormat(py.None, py.False)))
}
func texts1802(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFileSizeFormat(py.None, py.False)))
}
func text1802(e *py.Eval, ctx variables) string {
	return ""
}
func value1803(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.If(ctx["config"].Member("none").Truth() && ctx["config"].Member("dicts").Truth(), func() py.Value { return py.Value{} }, func() py.Value { return e.FilterCapitalize(py.True) }))
}
func typed1803(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.If(ctx["config"].Member("none").Truth() && ctx["config"].Member("dicts").Truth(), func() py.Value { return py.Value{} }, func() py.Value { return e.FilterCapitalize(py.True) }))
}
func texts1803(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.If(ctx["config"].Member("none").Text() != "" && ctx["config"].Member("dicts").Text() != "", func() py.Value { return py.Value{} }, func() py.Value { return e.FilterCapitalize(py.True) }))
}
func text1803(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.If(ctx["config"].Member("none").Truth() && ctx["config"].Member("dicts").Truth(), func() py.Value { return py.Value{} }, func() py.Value { return e.FilterCapitalize(py.True) }).Text())
}
func value1804(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.StrToDatetime(py.Float(1.7041646455e+09)), "isoformat")))
}
func typed1804(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.StrToDatetime(py.Float(1.7041646455e+09)), "isoformat")))
}
func texts1804(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.StrToDatetime(py.Float(1.7041646455e+09)), "isoformat")))
}
func text1804(e *py.Eval, ctx variables) string {
	return ""
}
func value1805(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Key(ctx["stream_slice"].Member("missing"), "k")))
}
func typed1805(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Key(ctx["stream_slice"].Member("missing"), "k")))
}
func texts1805(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Key(py.Str(ctx["stream_slice"].Member("missing").Text()), "k")))
}
func text1805(e *py.Eval, ctx variables) string {
	return ""
}
func value1806(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Choose(py.ListOf(py.Float(1000), ctx["config"].Member("none")).Truth(), py.Float(1.5), py.Value{})))
}
func typed1806(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Choose(py.ListOf(py.Float(1000), ctx["config"].Member("none")).Truth(), py.Float(1.5), py.Value{})))
}
func texts1806(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Choose(py.ListOf(py.Float(1000), py.Str(ctx["config"].Member("none").Text())).Truth(), py.Float(1.5), py.Value{})))
}
func text1806(e *py.Eval, ctx variables) string {
	return ""
}
func value1807(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterRejectAttr(py.Bool(e.Lt(e.FilterList(e.Call(ctx["last_page_size"], "values")), py.Choose(py.ListOf(ctx["response"].Member("more"), py.Str("a/b?c=d&e f")).Truth(), py.Str("a,b,c"), py.False))), py.Str("tag"), func(it py.Value) bool { return it.Truth() })),
		"{{ ((last_page_size.values() | list) < ('a,b,c' if ([response.more, 'a/b?c=d&e f']) else false)) | rejectattr('tag') | list }}",
	)
}
func typed1807(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterRejectAttr(py.Bool(e.Lt(e.FilterList(e.Call(ctx["last_page_size"], "values")), py.Choose(py.ListOf(ctx["response"].Member("more"), py.Str("a/b?c=d&e f")).Truth(), py.Str("a,b,c"), py.False))), py.Str("tag"), func(it py.Value) bool { return it.Truth() })),
		"{{ ((last_page_size.values() | list) < ('a,b,c' if ([response.more, 'a/b?c=d&e f']) else false)) | rejectattr('tag') | list }}",
	)
}
func texts1807(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterRejectAttr(py.Bool(e.Lt(e.FilterList(e.Call(ctx["last_page_size"], "values")), py.Choose(py.ListOf(ctx["response"].Member("more"), py.Str("a/b?c=d&e f")).Truth(), py.Str("a,b,c"), py.False))), py.Str("tag"), func(it py.Value) bool { return it.Truth() })),
		"{{ ((last_page_size.values() | list) < ('a,b,c' if ([response.more, 'a/b?c=d&e f']) else false)) | rejectattr('tag') | list }}",
	)
}
func text1807(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterRejectAttr(py.Bool(e.Lt(e.FilterList(e.Call(ctx["last_page_size"], "values")), py.Choose(py.ListOf(ctx["response"].Member("more"), py.Str("a/b?c=d&e f")).Truth(), py.Str("a,b,c"), py.False))), py.Str("tag"), func(it py.Value) bool { return it.Truth() })).Text(),
		"{{ ((last_page_size.values() | list) < ('a,b,c' if ([response.more, 'a/b?c=d&e f']) else false)) | rejectattr('tag') | list }}",
	)
}
func value1808(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("-"+e.FilterList(e.Call(py.ListOf(), "values")).Text()+"é😀"), "-{{ [].values() | list }}{{ 'é😀' }}")
}
func typed1808(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("-"+e.FilterList(e.Call(py.ListOf(), "values")).Text()+"é😀"), "-{{ [].values() | list }}{{ 'é😀' }}")
}
func texts1808(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("-"+e.FilterList(e.Call(py.ListOf(), "values")).Text()+"é😀"), "-{{ [].values() | list }}{{ 'é😀' }}")
}
func text1808(e *py.Eval, ctx variables) string {
	return e.StringText("-"+e.FilterList(e.Call(py.ListOf(), "values")).Text()+"é😀", "-{{ [].values() | list }}{{ 'é😀' }}")
}
func value1809(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_partition"].Member("id").Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Add(e.StrToDatetime(ctx["config"].Member("date")), e.Duration(py.Int(0))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if stream_partition['id'] -%} 1 {%- endif %} {{- (str_to_datetime(config.date) + duration(0)) -}} ",
	)
}
func typed1809(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_partition"].Member("id").Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Add(e.StrToDatetime(ctx["config"].Member("date")), e.Duration(py.Int(0))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if stream_partition['id'] -%} 1 {%- endif %} {{- (str_to_datetime(config.date) + duration(0)) -}} ",
	)
}
func texts1809(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_partition"].Member("id").Text() != "" {
		text.WriteString("1")
	}
	text.WriteString(e.Add(e.StrToDatetime(py.Str(ctx["config"].Member("date").Text())), e.Duration(py.Int(0))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if stream_partition['id'] -%} 1 {%- endif %} {{- (str_to_datetime(config.date) + duration(0)) -}} ",
	)
}
func text1809(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["stream_partition"].Member("id").Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Add(e.StrToDatetime(ctx["config"].Member("date")), e.Duration(py.Int(0))).Text())
	return e.StringText(
		text.String(),
		"{%- if stream_partition['id'] -%} 1 {%- endif %} {{- (str_to_datetime(config.date) + duration(0)) -}} ",
	)
}
func value1810(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(py.Int(2), py.False, py.Str("key"), py.False), "{{ 2 | dictsort }}")
}
func typed1810(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(py.Int(2), py.False, py.Str("key"), py.False), "{{ 2 | dictsort }}")
}
func texts1810(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(py.Int(2), py.False, py.Str("key"), py.False), "{{ 2 | dictsort }}")
}
func text1810(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterDictSort(py.Int(2), py.False, py.Str("key"), py.False).Text(), "{{ 2 | dictsort }}")
}
func value1811(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(e.Call(py.Str("007"), "is_integer"), py.Str("tag"), py.Str("z")), py.Str(""), py.None),
		"{{ '007'.swapcase().is_integer() | map(attribute='tag', default='z') | join }}",
	)
}
func typed1811(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(e.Call(py.Str("007"), "is_integer"), py.Str("tag"), py.Str("z")), py.Str(""), py.None),
		"{{ '007'.swapcase().is_integer() | map(attribute='tag', default='z') | join }}",
	)
}
func texts1811(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(e.Call(py.Str("007"), "is_integer"), py.Str("tag"), py.Str("z")), py.Str(""), py.None),
		"{{ '007'.swapcase().is_integer() | map(attribute='tag', default='z') | join }}",
	)
}
func text1811(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterJoin(e.FilterMapAttribute(e.Call(py.Str("007"), "is_integer"), py.Str("tag"), py.Str("z")), py.Str(""), py.None).Text(),
		"{{ '007'.swapcase().is_integer() | map(attribute='tag', default='z') | join }}",
	)
}
func value1812(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["response"].Member("total"), py.Str("%b %d, %Y %I:%M %p"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(response.total, '%b %d, %Y %I:%M %p', '%Y-%m-%d') }}",
	)
}
func typed1812(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["response"].Member("total"), py.Str("%b %d, %Y %I:%M %p"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(response.total, '%b %d, %Y %I:%M %p', '%Y-%m-%d') }}",
	)
}
func texts1812(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["response"].Member("total"), py.Str("%b %d, %Y %I:%M %p"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(response.total, '%b %d, %Y %I:%M %p', '%Y-%m-%d') }}",
	)
}
func text1812(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["response"].Member("total"), py.Str("%b %d, %Y %I:%M %p"), py.Str("%Y-%m-%d")).Text(),
		"{{ format_datetime(response.total, '%b %d, %Y %I:%M %p', '%Y-%m-%d') }}",
	)
}
func value1813(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed1813(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts1813(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text1813(e *py.Eval, ctx variables) string {
	return "False"
}
func value1814(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Or(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Float(2)), "isnumeric"), "{{ (headers.link.next.url or 2.0).isnumeric() }}")
}
func typed1814(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Or(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Float(2)), "isnumeric"), "{{ (headers.link.next.url or 2.0).isnumeric() }}")
}
func texts1814(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Or(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Float(2)), "isnumeric"), "{{ (headers.link.next.url or 2.0).isnumeric() }}")
}
func text1814(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Or(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Float(2)), "isnumeric").Text(), "{{ (headers.link.next.url or 2.0).isnumeric() }}")
}
func value1815(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.TupleOf(ctx["record"].Member("name"), py.Float(-2.25)))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (record['name'], -2.25) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed1815(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.TupleOf(ctx["record"].Member("name"), py.Float(-2.25)))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (record['name'], -2.25) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts1815(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.TupleOf(ctx["record"].Member("name"), py.Float(-2.25)))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (record['name'], -2.25) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text1815(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.TupleOf(ctx["record"].Member("name"), py.Float(-2.25)))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (record['name'], -2.25) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value1816(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Or(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.ListOf(py.Str("a,b,c"), ctx["config"].Member("texts"))))
}
func typed1816(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Or(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.ListOf(py.Str("a,b,c"), ctx["config"].Member("texts"))))
}
func texts1816(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Or(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.ListOf(py.Str("a,b,c"), py.Str(ctx["config"].Member("texts").Text()))))
}
func text1816(e *py.Eval, ctx variables) string {
	return e.StringText(py.Or(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.ListOf(py.Str("a,b,c"), ctx["config"].Member("texts"))).Text())
}
func value1817(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(py.Bool(!ctx["config"].Member("no").Truth()), py.Str("sha256"), py.None)))
}
func typed1817(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(py.Bool(!ctx["config"].Member("no").Truth()), py.Str("sha256"), py.None)))
}
func texts1817(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(py.Bool(!(ctx["config"].Member("no").Text() != "")), py.Str("sha256"), py.None)))
}
func text1817(e *py.Eval, ctx variables) string {
	return ""
}
func value1818(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.StrToDatetime(ctx["config"].Member("date")), "isoformat")))
}
func typed1818(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.StrToDatetime(ctx["config"].Member("date")), "isoformat")))
}
func texts1818(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.StrToDatetime(py.Str(ctx["config"].Member("date").Text())), "isoformat")))
}
func text1818(e *py.Eval, ctx variables) string {
	return ""
}
func value1819(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("-"+e.Call(py.Choose(e.Key(ctx["response"], "items").Truth(), ctx["config"].Member("s"), py.TupleOf(ctx["record"].Member("updated_at"), ctx["headers"].Member("X-Total"))), "rfind", py.Str("o")).Text()),
		"-{{ (config['s'] if response['items'] else ((record.updated_at, headers['X-Total']))).rfind('o') }}",
	)
}
func typed1819(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("-"+e.Call(py.Choose(e.Key(ctx["response"], "items").Truth(), ctx["config"].Member("s"), py.TupleOf(ctx["record"].Member("updated_at"), ctx["headers"].Member("X-Total"))), "rfind", py.Str("o")).Text()),
		"-{{ (config['s'] if response['items'] else ((record.updated_at, headers['X-Total']))).rfind('o') }}",
	)
}
func texts1819(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("-"+e.Call(py.Choose(e.Key(ctx["response"], "items").Truth(), py.Str(ctx["config"].Member("s").Text()), py.TupleOf(ctx["record"].Member("updated_at"), ctx["headers"].Member("X-Total"))), "rfind", py.Str("o")).Text()),
		"-{{ (config['s'] if response['items'] else ((record.updated_at, headers['X-Total']))).rfind('o') }}",
	)
}
func text1819(e *py.Eval, ctx variables) string {
	return e.StringText(
		"-"+e.Call(py.Choose(e.Key(ctx["response"], "items").Truth(), ctx["config"].Member("s"), py.TupleOf(ctx["record"].Member("updated_at"), ctx["headers"].Member("X-Total"))), "rfind", py.Str("o")).Text(),
		"-{{ (config['s'] if response['items'] else ((record.updated_at, headers['X-Total']))).rfind('o') }}",
	)
}
func value1820(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(py.Dict("a", ctx["next_page_token"].Member("next_page_token"), "b", ctx["record"].Member("nested")).Text() + e.FilterTitle(e.Call(py.ListOf(), "rsplit", py.Str(" "), py.Int(1))).Text())))
}
func typed1820(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(py.Dict("a", ctx["next_page_token"].Member("next_page_token"), "b", ctx["record"].Member("nested")).Text() + e.FilterTitle(e.Call(py.ListOf(), "rsplit", py.Str(" "), py.Int(1))).Text())))
}
func texts1820(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(py.Dict("a", ctx["next_page_token"].Member("next_page_token"), "b", ctx["record"].Member("nested")).Text() + e.FilterTitle(e.Call(py.ListOf(), "rsplit", py.Str(" "), py.Int(1))).Text())))
}
func text1820(e *py.Eval, ctx variables) string {
	return ""
}
func value1821(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.Call(py.ListOf(py.Literal("12345678901234567890"), py.Int(1000)), "split", py.Str("o"), py.Int(1)), func() py.Value { return e.Call(e.Key(ctx["response"], "items"), "lstrip", py.Str("F")) })))
}
func typed1821(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.Call(py.ListOf(py.Literal("12345678901234567890"), py.Int(1000)), "split", py.Str("o"), py.Int(1)), func() py.Value { return e.Call(e.Key(ctx["response"], "items"), "lstrip", py.Str("F")) })))
}
func texts1821(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.Call(py.ListOf(py.Literal("12345678901234567890"), py.Int(1000)), "split", py.Str("o"), py.Int(1)), func() py.Value { return e.Call(e.Key(ctx["response"], "items"), "lstrip", py.Str("F")) })))
}
func text1821(e *py.Eval, ctx variables) string {
	return ""
}
func value1822(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(e.If(e.FilterAbs(py.Str("a")).Truth(), func() py.Value {
			return py.Or(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), ctx["config"].Member("dict"))
		}, func() py.Value { return e.Mul(py.Str("a/b?c=d&e f"), py.None) }), py.ListOf(ctx["last_page_size"], py.Str("it's"))),
		`{{ (((record.get('nested', {}).get('deep')) or config.dict) if ('a' | abs) else (('a/b?c=d&e f') * None)) // ([last_page_size, "it's"]) }}`,
	)
}
func typed1822(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(e.If(e.FilterAbs(py.Str("a")).Truth(), func() py.Value {
			return py.Or(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), ctx["config"].Member("dict"))
		}, func() py.Value { return e.Mul(py.Str("a/b?c=d&e f"), py.None) }), py.ListOf(ctx["last_page_size"], py.Str("it's"))),
		`{{ (((record.get('nested', {}).get('deep')) or config.dict) if ('a' | abs) else (('a/b?c=d&e f') * None)) // ([last_page_size, "it's"]) }}`,
	)
}
func texts1822(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(e.If(e.FilterAbs(py.Str("a")).Truth(), func() py.Value {
			return py.Or(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), py.Str(ctx["config"].Member("dict").Text()))
		}, func() py.Value { return e.Mul(py.Str("a/b?c=d&e f"), py.None) }), py.ListOf(ctx["last_page_size"], py.Str("it's"))),
		`{{ (((record.get('nested', {}).get('deep')) or config.dict) if ('a' | abs) else (('a/b?c=d&e f') * None)) // ([last_page_size, "it's"]) }}`,
	)
}
func text1822(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FloorDiv(e.If(e.FilterAbs(py.Str("a")).Truth(), func() py.Value {
			return py.Or(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), ctx["config"].Member("dict"))
		}, func() py.Value { return e.Mul(py.Str("a/b?c=d&e f"), py.None) }), py.ListOf(ctx["last_page_size"], py.Str("it's"))).Text(),
		`{{ (((record.get('nested', {}).get('deep')) or config.dict) if ('a' | abs) else (('a/b?c=d&e f') * None)) // ([last_page_size, "it's"]) }}`,
	)
}
func value1823(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.NowUTC()
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func typed1823(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.NowUTC()
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func texts1823(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.NowUTC()
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func text1823(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.NowUTC()
	text.WriteString(v.Text() + "1")
	return py.LiteralText(text.String())
}
func value1824(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.Key(ctx["config"].Member("dict"), "a b"), "is_integer").Truth() {
	}
	text.WriteString(e.FilterBase64Decode(py.Literal("12345678901234567890")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config['dict']['a b']).is_integer() -%}  {%- endif %} {{- 12345678901234567890 | base64decode -}} ",
	)
}
func typed1824(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.Key(ctx["config"].Member("dict"), "a b"), "is_integer").Truth() {
	}
	text.WriteString(e.FilterBase64Decode(py.Literal("12345678901234567890")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config['dict']['a b']).is_integer() -%}  {%- endif %} {{- 12345678901234567890 | base64decode -}} ",
	)
}
func texts1824(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"), "is_integer").Truth() {
	}
	text.WriteString(e.FilterBase64Decode(py.Literal("12345678901234567890")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config['dict']['a b']).is_integer() -%}  {%- endif %} {{- 12345678901234567890 | base64decode -}} ",
	)
}
func text1824(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(e.Key(ctx["config"].Member("dict"), "a b"), "is_integer").Truth() {
	}
	text.WriteString(e.FilterBase64Decode(py.Literal("12345678901234567890")).Text())
	return e.StringText(
		text.String(),
		"{%- if (config['dict']['a b']).is_integer() -%}  {%- endif %} {{- 12345678901234567890 | base64decode -}} ",
	)
}
func value1825(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(e.FilterReplace(py.Int(2), py.Str("a"), py.Str("[1, 2]"), py.None).Truth(), py.False, py.Value{}))
}
func typed1825(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(e.FilterReplace(py.Int(2), py.Str("a"), py.Str("[1, 2]"), py.None).Truth(), py.False, py.Value{}))
}
func texts1825(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(e.FilterReplace(py.Int(2), py.Str("a"), py.Str("[1, 2]"), py.None).Truth(), py.False, py.Value{}))
}
func text1825(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Choose(e.FilterReplace(py.Int(2), py.Str("a"), py.Str("[1, 2]"), py.None).Truth(), py.False, py.Value{}).Text())
}
func value1826(e *py.Eval, ctx variables) py.Value {
	return py.Str("[")
}
func typed1826(e *py.Eval, ctx variables) py.Value {
	return py.Str("[")
}
func texts1826(e *py.Eval, ctx variables) py.Value {
	return py.Str("[")
}
func text1826(e *py.Eval, ctx variables) string {
	return "["
}
func value1827(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(py.Dict("a", ctx["last_page_size"], "b", py.Literal("12345678901234567890")), func(it py.Value) bool { return it.Truth() }))))
}
func typed1827(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(py.Dict("a", ctx["last_page_size"], "b", py.Literal("12345678901234567890")), func(it py.Value) bool { return it.Truth() }))))
}
func texts1827(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(py.Dict("a", ctx["last_page_size"], "b", py.Literal("12345678901234567890")), func(it py.Value) bool { return it.Truth() }))))
}
func text1827(e *py.Eval, ctx variables) string {
	return ""
}
func value1828(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Slice(e.FilterSort(e.Neg(py.Str("[1, 2]")), py.False, py.False, py.Str("id")), py.Absent, py.Absent, py.Int(-1))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((-('[1, 2]')) | sort(attribute='id'))[::-1] %}{{ v }}",
	)
}
func typed1828(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Slice(e.FilterSort(e.Neg(py.Str("[1, 2]")), py.False, py.False, py.Str("id")), py.Absent, py.Absent, py.Int(-1))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((-('[1, 2]')) | sort(attribute='id'))[::-1] %}{{ v }}",
	)
}
func texts1828(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Slice(e.FilterSort(e.Neg(py.Str("[1, 2]")), py.False, py.False, py.Str("id")), py.Absent, py.Absent, py.Int(-1))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((-('[1, 2]')) | sort(attribute='id'))[::-1] %}{{ v }}",
	)
}
func text1828(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Slice(e.FilterSort(e.Neg(py.Str("[1, 2]")), py.False, py.False, py.Str("id")), py.Absent, py.Absent, py.Int(-1))
	text.WriteString(v.Text())
	return e.StringText(
		text.String(),
		"{% set v = ((-('[1, 2]')) | sort(attribute='id'))[::-1] %}{{ v }}",
	)
}
func value1829(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["record"].Member("name"), e.Key(ctx["response"], "items"))), "{{ record['name'] not in response['items'] }}")
}
func typed1829(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["record"].Member("name"), e.Key(ctx["response"], "items"))), "{{ record['name'] not in response['items'] }}")
}
func texts1829(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["record"].Member("name"), e.Key(ctx["response"], "items"))), "{{ record['name'] not in response['items'] }}")
}
func text1829(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["record"].Member("name"), e.Key(ctx["response"], "items"))).Text(), "{{ record['name'] not in response['items'] }}")
}
func value1830(e *py.Eval, ctx variables) py.Value {
	return py.Str("<b>x</b>")
}
func typed1830(e *py.Eval, ctx variables) py.Value {
	return py.Str("<b>x</b>")
}
func texts1830(e *py.Eval, ctx variables) py.Value {
	return py.Str("<b>x</b>")
}
func text1830(e *py.Eval, ctx variables) string {
	return "<b>x</b>"
}
func value1831(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("dicts"))
}
func typed1831(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("dicts"))
}
func texts1831(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("dicts").Text())
}
func text1831(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("dicts").Text())
}
func value1832(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.Mul(py.Int(3), ctx["config"].Member("s"))).Truth() {
		text.WriteString("1")
	}
	text.WriteString(ctx["stream_interval"].Member("end_time").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if +(3 * config.s) -%} 1 {%- endif %} {{- stream_interval.end_time -}} ",
	)
}
func typed1832(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.Mul(py.Int(3), ctx["config"].Member("s"))).Truth() {
		text.WriteString("1")
	}
	text.WriteString(ctx["stream_interval"].Member("end_time").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if +(3 * config.s) -%} 1 {%- endif %} {{- stream_interval.end_time -}} ",
	)
}
func texts1832(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.Mul(py.Int(3), py.Str(ctx["config"].Member("s").Text()))).Truth() {
		text.WriteString("1")
	}
	text.WriteString(ctx["stream_interval"].Member("end_time").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if +(3 * config.s) -%} 1 {%- endif %} {{- stream_interval.end_time -}} ",
	)
}
func text1832(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Pos(e.Mul(py.Int(3), ctx["config"].Member("s"))).Truth() {
		text.WriteString("1")
	}
	text.WriteString(ctx["stream_interval"].Member("end_time").Text())
	return e.StringText(
		text.String(),
		"{%- if +(3 * config.s) -%} 1 {%- endif %} {{- stream_interval.end_time -}} ",
	)
}
func value1833(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterUnique(py.Bool(!py.EqualInt(py.ListOf(ctx["config"].Member("digits"), ctx["last_page_size"]), 1)), py.False, py.None)),
		"{{ (([config.digits, last_page_size]) is not eq(1)) | unique | list }}",
	)
}
func typed1833(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterUnique(py.Bool(!py.EqualInt(py.ListOf(ctx["config"].Member("digits"), ctx["last_page_size"]), 1)), py.False, py.None)),
		"{{ (([config.digits, last_page_size]) is not eq(1)) | unique | list }}",
	)
}
func texts1833(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterUnique(py.Bool(!py.EqualInt(py.ListOf(py.Str(ctx["config"].Member("digits").Text()), ctx["last_page_size"]), 1)), py.False, py.None)),
		"{{ (([config.digits, last_page_size]) is not eq(1)) | unique | list }}",
	)
}
func text1833(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterUnique(py.Bool(!py.EqualInt(py.ListOf(ctx["config"].Member("digits"), ctx["last_page_size"]), 1)), py.False, py.None)).Text(),
		"{{ (([config.digits, last_page_size]) is not eq(1)) | unique | list }}",
	)
}
func value1834(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.TupleOf(ctx["record"].Member("id"), py.Str("12")).Truth(), func() py.Value { return e.Index(ctx["record"].Member("id"), 0) }, func() py.Value { return e.Mod(py.Str(" x "), py.False) }),
		"{{ record.id[0] if ((record.id, '12')) else ((' x ') % false) }}",
	)
}
func typed1834(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.TupleOf(ctx["record"].Member("id"), py.Str("12")).Truth(), func() py.Value { return e.Index(ctx["record"].Member("id"), 0) }, func() py.Value { return e.Mod(py.Str(" x "), py.False) }),
		"{{ record.id[0] if ((record.id, '12')) else ((' x ') % false) }}",
	)
}
func texts1834(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.TupleOf(ctx["record"].Member("id"), py.Str("12")).Truth(), func() py.Value { return e.Index(ctx["record"].Member("id"), 0) }, func() py.Value { return e.Mod(py.Str(" x "), py.False) }),
		"{{ record.id[0] if ((record.id, '12')) else ((' x ') % false) }}",
	)
}
func text1834(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.TupleOf(ctx["record"].Member("id"), py.Str("12")).Truth(), func() py.Value { return e.Index(ctx["record"].Member("id"), 0) }, func() py.Value { return e.Mod(py.Str(" x "), py.False) }).Text(),
		"{{ record.id[0] if ((record.id, '12')) else ((' x ') % false) }}",
	)
}
func value1835(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Or(py.Bool(py.TupleOf(ctx["config"].Member("date"), py.Str("None")).IsInteger()), func() py.Value {
			return e.FilterList(e.Call(py.TupleOf(ctx["record"].Member("name"), py.Float(1.5)), "values"))
		}))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1835(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Or(py.Bool(py.TupleOf(ctx["config"].Member("date"), py.Str("None")).IsInteger()), func() py.Value {
			return e.FilterList(e.Call(py.TupleOf(ctx["record"].Member("name"), py.Float(1.5)), "values"))
		}))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1835(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Or(py.Bool(py.TupleOf(py.Str(ctx["config"].Member("date").Text()), py.Str("None")).IsInteger()), func() py.Value {
			return e.FilterList(e.Call(py.TupleOf(ctx["record"].Member("name"), py.Float(1.5)), "values"))
		}))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1835(e *py.Eval, ctx variables) string {
	return ""
}
func value1836(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(py.Bool(!ctx["config"].Member("missing").IsMapping()), func() py.Value { return e.Div(py.Int(0), py.ListOf(py.Int(-1), ctx["config"].Member("yes"))) }),
		"{{ (config.missing is not mapping) and (0 / ([-1, config.yes])) }}",
	)
}
func typed1836(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(py.Bool(!ctx["config"].Member("missing").IsMapping()), func() py.Value { return e.Div(py.Int(0), py.ListOf(py.Int(-1), ctx["config"].Member("yes"))) }),
		"{{ (config.missing is not mapping) and (0 / ([-1, config.yes])) }}",
	)
}
func texts1836(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(py.Bool(!py.Str(ctx["config"].Member("missing").Text()).IsMapping()), func() py.Value {
			return e.Div(py.Int(0), py.ListOf(py.Int(-1), py.Str(ctx["config"].Member("yes").Text())))
		}),
		"{{ (config.missing is not mapping) and (0 / ([-1, config.yes])) }}",
	)
}
func text1836(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.And(py.Bool(!ctx["config"].Member("missing").IsMapping()), func() py.Value { return e.Div(py.Int(0), py.ListOf(py.Int(-1), ctx["config"].Member("yes"))) }).Text(),
		"{{ (config.missing is not mapping) and (0 / ([-1, config.yes])) }}",
	)
}
func value1837(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.StrToDatetime(ctx["config"].Member("day")), "isoformat"), "{{ str_to_datetime(config.day).isoformat() }}")
}
func typed1837(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.StrToDatetime(ctx["config"].Member("day")), "isoformat"), "{{ str_to_datetime(config.day).isoformat() }}")
}
func texts1837(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.StrToDatetime(py.Str(ctx["config"].Member("day").Text())), "isoformat"), "{{ str_to_datetime(config.day).isoformat() }}")
}
func text1837(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.StrToDatetime(ctx["config"].Member("day")), "isoformat").Text(), "{{ str_to_datetime(config.day).isoformat() }}")
}
func value1838(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(py.Dict("a", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "b", py.Int(-1)), ctx["config"].Member("no"))),
		"{{ ({'a': response.get('items')[0].id, 'b': -1}) > config.no }}",
	)
}
func typed1838(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(py.Dict("a", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "b", py.Int(-1)), ctx["config"].Member("no"))),
		"{{ ({'a': response.get('items')[0].id, 'b': -1}) > config.no }}",
	)
}
func texts1838(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(py.Dict("a", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "b", py.Int(-1)), py.Str(ctx["config"].Member("no").Text()))),
		"{{ ({'a': response.get('items')[0].id, 'b': -1}) > config.no }}",
	)
}
func text1838(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Gt(py.Dict("a", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "b", py.Int(-1)), ctx["config"].Member("no"))).Text(),
		"{{ ({'a': response.get('items')[0].id, 'b': -1}) > config.no }}",
	)
}
func value1839(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.And(e.Mul(ctx["record"].Member("id"), ctx["stream_interval"].Member("end_time")), py.Bool(py.Dict("a", py.Str("it's"), "b", ctx["config"].Member("texts")).IsBoolean())),
		`{{ (record.id * stream_interval.end_time) and (({'a': "it's", 'b': config['texts']}) is boolean) }}`,
	)
}
func typed1839(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.And(e.Mul(ctx["record"].Member("id"), ctx["stream_interval"].Member("end_time")), py.Bool(py.Dict("a", py.Str("it's"), "b", ctx["config"].Member("texts")).IsBoolean())),
		`{{ (record.id * stream_interval.end_time) and (({'a': "it's", 'b': config['texts']}) is boolean) }}`,
	)
}
func texts1839(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.And(e.Mul(ctx["record"].Member("id"), py.Str(ctx["stream_interval"].Member("end_time").Text())), py.Bool(py.Dict("a", py.Str("it's"), "b", py.Str(ctx["config"].Member("texts").Text())).IsBoolean())),
		`{{ (record.id * stream_interval.end_time) and (({'a': "it's", 'b': config['texts']}) is boolean) }}`,
	)
}
func text1839(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.And(e.Mul(ctx["record"].Member("id"), ctx["stream_interval"].Member("end_time")), py.Bool(py.Dict("a", py.Str("it's"), "b", ctx["config"].Member("texts")).IsBoolean())).Text(),
		`{{ (record.id * stream_interval.end_time) and (({'a': "it's", 'b': config['texts']}) is boolean) }}`,
	)
}
func value1840(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["next_page_token"], py.None))
}
func typed1840(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["next_page_token"], py.None))
}
func texts1840(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["next_page_token"], py.None))
}
func text1840(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["next_page_token"], py.None).Text())
}
func value1841(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.FilterRound(e.FilterStripTags(e.FilterWordCount(py.Str("a,b,c"))), py.Int(0), py.Str("floor")).Text()+"]"),
		"a {{ (('a,b,c' | wordcount) | striptags) | round(0, 'floor') }}]",
	)
}
func typed1841(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.FilterRound(e.FilterStripTags(e.FilterWordCount(py.Str("a,b,c"))), py.Int(0), py.Str("floor")).Text()+"]"),
		"a {{ (('a,b,c' | wordcount) | striptags) | round(0, 'floor') }}]",
	)
}
func texts1841(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.FilterRound(e.FilterStripTags(e.FilterWordCount(py.Str("a,b,c"))), py.Int(0), py.Str("floor")).Text()+"]"),
		"a {{ (('a,b,c' | wordcount) | striptags) | round(0, 'floor') }}]",
	)
}
func text1841(e *py.Eval, ctx variables) string {
	return e.StringText(
		"a "+e.FilterRound(e.FilterStripTags(e.FilterWordCount(py.Str("a,b,c"))), py.Int(0), py.Str("floor")).Text()+"]",
		"a {{ (('a,b,c' | wordcount) | striptags) | round(0, 'floor') }}]",
	)
}
func value1842(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!ctx["record"].Member("name").Truth())
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func typed1842(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!ctx["record"].Member("name").Truth())
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func texts1842(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!ctx["record"].Member("name").Truth())
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func text1842(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(!ctx["record"].Member("name").Truth())
	text.WriteString(v.Text() + "1")
	return py.LiteralText(text.String())
}
func value1843(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.Call(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "values"))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = headers.link.next.url.values() | list %}{{ v }}",
	)
}
func typed1843(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.Call(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "values"))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = headers.link.next.url.values() | list %}{{ v }}",
	)
}
func texts1843(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.Call(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "values"))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = headers.link.next.url.values() | list %}{{ v }}",
	)
}
func text1843(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterList(e.Call(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "values"))
	text.WriteString(v.Text())
	return e.StringText(
		text.String(),
		"{% set v = headers.link.next.url.values() | list %}{{ v }}",
	)
}
func value1844(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.True, "split", py.Str(","))))
}
func typed1844(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.True, "split", py.Str(","))))
}
func texts1844(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.True, "split", py.Str(","))))
}
func text1844(e *py.Eval, ctx variables) string {
	return ""
}
func value1845(e *py.Eval, ctx variables) py.Value {
	return py.Str("-True b")
}
func typed1845(e *py.Eval, ctx variables) py.Value {
	return py.Str("-True b")
}
func texts1845(e *py.Eval, ctx variables) py.Value {
	return py.Str("-True b")
}
func text1845(e *py.Eval, ctx variables) string {
	return "-True b"
}
func value1846(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Slice(py.Dict("a", e.Key(ctx["response"], "items"), "b", py.Int(3)), py.Int(1), py.Absent, py.Absent), "splitlines"),
		"{{ (({'a': response['items'], 'b': 3})[1:]).splitlines() }}",
	)
}
func typed1846(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Slice(py.Dict("a", e.Key(ctx["response"], "items"), "b", py.Int(3)), py.Int(1), py.Absent, py.Absent), "splitlines"),
		"{{ (({'a': response['items'], 'b': 3})[1:]).splitlines() }}",
	)
}
func texts1846(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Slice(py.Dict("a", e.Key(ctx["response"], "items"), "b", py.Int(3)), py.Int(1), py.Absent, py.Absent), "splitlines"),
		"{{ (({'a': response['items'], 'b': 3})[1:]).splitlines() }}",
	)
}
func text1846(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.Slice(py.Dict("a", e.Key(ctx["response"], "items"), "b", py.Int(3)), py.Int(1), py.Absent, py.Absent), "splitlines").Text(),
		"{{ (({'a': response['items'], 'b': 3})[1:]).splitlines() }}",
	)
}
func value1847(e *py.Eval, ctx variables) py.Value {
	return py.Str("a -0.1" + e.FilterReplace(ctx["config"].Member("day"), py.Str("a"), ctx["record"].Member("flag"), py.None).Text())
}
func typed1847(e *py.Eval, ctx variables) py.Value {
	return py.Str("a -0.1" + e.FilterReplace(ctx["config"].Member("day"), py.Str("a"), ctx["record"].Member("flag"), py.None).Text())
}
func texts1847(e *py.Eval, ctx variables) py.Value {
	return py.Str("a -0.1" + e.FilterReplace(py.Str(ctx["config"].Member("day").Text()), py.Str("a"), ctx["record"].Member("flag"), py.None).Text())
}
func text1847(e *py.Eval, ctx variables) string {
	return "a -0.1" + e.FilterReplace(ctx["config"].Member("day"), py.Str("a"), ctx["record"].Member("flag"), py.None).Text()
}
func value1848(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT1H30M"))), "strftime", py.Str("%ms")))
}
func typed1848(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT1H30M"))), "strftime", py.Str("%ms")))
}
func texts1848(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT1H30M"))), "strftime", py.Str("%ms")))
}
func text1848(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT1H30M"))), "strftime", py.Str("%ms")).Text())
}
func value1849(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := ctx["config"].Member("list")
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func typed1849(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := ctx["config"].Member("list")
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func texts1849(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Str(ctx["config"].Member("list").Text())
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func text1849(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := ctx["config"].Member("list")
	text.WriteString(v.Text())
	return py.LiteralText(text.String())
}
func value1850(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("day")))
}
func typed1850(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("day")))
}
func texts1850(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("day").Text())))
}
func text1850(e *py.Eval, ctx variables) string {
	return ""
}
func value1851(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.Pos(e.Slice(py.Str("%Y-%m-%d"), py.Int(1), py.Absent, py.Absent))), "{{ -+'%Y-%m-%d'[1:] }}")
}
func typed1851(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.Pos(e.Slice(py.Str("%Y-%m-%d"), py.Int(1), py.Absent, py.Absent))), "{{ -+'%Y-%m-%d'[1:] }}")
}
func texts1851(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.Pos(e.Slice(py.Str("%Y-%m-%d"), py.Int(1), py.Absent, py.Absent))), "{{ -+'%Y-%m-%d'[1:] }}")
}
func text1851(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(e.Pos(e.Slice(py.Str("%Y-%m-%d"), py.Int(1), py.Absent, py.Absent))).Text(), "{{ -+'%Y-%m-%d'[1:] }}")
}
func value1852(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.StrToDatetime(ctx["config"].Member("day")).Truth() {
		text.WriteString("yes")
	} else if e.Pos(ctx["record"].Member("nested")).Truth() {
		text.WriteString(e.Key(ctx["response"], "items").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if str_to_datetime(config.day) %}yes{% elif +record.nested %}{{ response['items'] }}{% endif %}",
	)
}
func typed1852(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.StrToDatetime(ctx["config"].Member("day")).Truth() {
		text.WriteString("yes")
	} else if e.Pos(ctx["record"].Member("nested")).Truth() {
		text.WriteString(e.Key(ctx["response"], "items").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if str_to_datetime(config.day) %}yes{% elif +record.nested %}{{ response['items'] }}{% endif %}",
	)
}
func texts1852(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.StrToDatetime(py.Str(ctx["config"].Member("day").Text())).Truth() {
		text.WriteString("yes")
	} else if e.Pos(ctx["record"].Member("nested")).Truth() {
		text.WriteString(e.Key(ctx["response"], "items").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if str_to_datetime(config.day) %}yes{% elif +record.nested %}{{ response['items'] }}{% endif %}",
	)
}
func text1852(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.StrToDatetime(ctx["config"].Member("day")).Truth() {
		text.WriteString("yes")
	} else if e.Pos(ctx["record"].Member("nested")).Truth() {
		text.WriteString(e.Key(ctx["response"], "items").Text())
	}
	return e.StringText(
		text.String(),
		"{% if str_to_datetime(config.day) %}yes{% elif +record.nested %}{{ response['items'] }}{% endif %}",
	)
}
func value1853(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterInt(ctx["missing"], py.Int(0), py.Int(10)), "partition", py.Str(" ")), "{{ (missing | int).partition(' ') }}")
}
func typed1853(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterInt(ctx["missing"], py.Int(0), py.Int(10)), "partition", py.Str(" ")), "{{ (missing | int).partition(' ') }}")
}
func texts1853(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterInt(ctx["missing"], py.Int(0), py.Int(10)), "partition", py.Str(" ")), "{{ (missing | int).partition(' ') }}")
}
func text1853(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.FilterInt(ctx["missing"], py.Int(0), py.Int(10)), "partition", py.Str(" ")).Text(), "{{ (missing | int).partition(' ') }}")
}
func value1854(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterLast(e.FilterSort(ctx["record"].Member("name"), py.False, py.False, py.Str("id"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (record['name'] | sort(attribute='id')) | last %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed1854(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterLast(e.FilterSort(ctx["record"].Member("name"), py.False, py.False, py.Str("id"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (record['name'] | sort(attribute='id')) | last %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts1854(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterLast(e.FilterSort(ctx["record"].Member("name"), py.False, py.False, py.Str("id"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (record['name'] | sort(attribute='id')) | last %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text1854(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterLast(e.FilterSort(ctx["record"].Member("name"), py.False, py.False, py.Str("id"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (record['name'] | sort(attribute='id')) | last %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value1855(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(e.Call(py.Float(0.1), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))), e.FilterURLEncode(py.Float(1.5)))),
		"{{ (0.1.endswith(('r', 'x'))) in (1.5 | urlencode) }}",
	)
}
func typed1855(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(e.Call(py.Float(0.1), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))), e.FilterURLEncode(py.Float(1.5)))),
		"{{ (0.1.endswith(('r', 'x'))) in (1.5 | urlencode) }}",
	)
}
func texts1855(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(e.Call(py.Float(0.1), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))), e.FilterURLEncode(py.Float(1.5)))),
		"{{ (0.1.endswith(('r', 'x'))) in (1.5 | urlencode) }}",
	)
}
func text1855(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.In(e.Call(py.Float(0.1), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))), e.FilterURLEncode(py.Float(1.5)))).Text(),
		"{{ (0.1.endswith(('r', 'x'))) in (1.5 | urlencode) }}",
	)
}
func value1856(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("empty"), "split", py.Str(","))))
}
func typed1856(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("empty"), "split", py.Str(","))))
}
func texts1856(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("empty").Text()), "split", py.Str(","))))
}
func text1856(e *py.Eval, ctx variables) string {
	return ""
}
func value1857(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.FilterHMAC(py.Str("a"), py.Str("k"), py.Str("sha256")).Truth(), func() py.Value { return e.FilterStripTags(ctx["config"].Member("texts")) }, func() py.Value { return py.Value{} }),
		"{{ (config['texts'] | striptags) if ('a' | hmac('k')) }}",
	)
}
func typed1857(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.FilterHMAC(py.Str("a"), py.Str("k"), py.Str("sha256")).Truth(), func() py.Value { return e.FilterStripTags(ctx["config"].Member("texts")) }, func() py.Value { return py.Value{} }),
		"{{ (config['texts'] | striptags) if ('a' | hmac('k')) }}",
	)
}
func texts1857(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.FilterHMAC(py.Str("a"), py.Str("k"), py.Str("sha256")).Truth(), func() py.Value { return e.FilterStripTags(py.Str(ctx["config"].Member("texts").Text())) }, func() py.Value { return py.Value{} }),
		"{{ (config['texts'] | striptags) if ('a' | hmac('k')) }}",
	)
}
func text1857(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.FilterHMAC(py.Str("a"), py.Str("k"), py.Str("sha256")).Truth(), func() py.Value { return e.FilterStripTags(ctx["config"].Member("texts")) }, func() py.Value { return py.Value{} }).Text(),
		"{{ (config['texts'] | striptags) if ('a' | hmac('k')) }}",
	)
}
func value1858(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("no").Truth() {
		text.WriteString("[1, 2]")
	}
	return py.Literal(text.String())
}
func typed1858(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("no").Truth() {
		text.WriteString("[1, 2]")
	}
	return py.Literal(text.String())
}
func texts1858(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("no").Text() != "" {
		text.WriteString("[1, 2]")
	}
	return py.Literal(text.String())
}
func text1858(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("no").Truth() {
		text.WriteString("[1, 2]")
	}
	return py.LiteralText(text.String())
}
func value1859(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!e.Mul(ctx["record"].Member("updated_at"), py.Dict("a", py.Float(1.5), "b", py.Str(""))).IsNone()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (record.updated_at * ({'a': 1.5, 'b': ''})) is not none %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed1859(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!e.Mul(ctx["record"].Member("updated_at"), py.Dict("a", py.Float(1.5), "b", py.Str(""))).IsNone()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (record.updated_at * ({'a': 1.5, 'b': ''})) is not none %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts1859(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!e.Mul(ctx["record"].Member("updated_at"), py.Dict("a", py.Float(1.5), "b", py.Str(""))).IsNone()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (record.updated_at * ({'a': 1.5, 'b': ''})) is not none %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text1859(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(!e.Mul(ctx["record"].Member("updated_at"), py.Dict("a", py.Float(1.5), "b", py.Str(""))).IsNone()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (record.updated_at * ({'a': 1.5, 'b': ''})) is not none %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value1860(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(py.Bool(!py.Str("a").IsTrue()), e.Call(py.Bool(!py.Dict("a", ctx["config"].Member("none"), "b", ctx["response"].Member("total")).Truth()), "rfind", py.Str("o")))),
		"{{ ('a,b,c'[0] is not true) not in ((not ({'a': config.none, 'b': response.total})).rfind('o')) }}",
	)
}
func typed1860(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(py.Bool(!py.Str("a").IsTrue()), e.Call(py.Bool(!py.Dict("a", ctx["config"].Member("none"), "b", ctx["response"].Member("total")).Truth()), "rfind", py.Str("o")))),
		"{{ ('a,b,c'[0] is not true) not in ((not ({'a': config.none, 'b': response.total})).rfind('o')) }}",
	)
}
func texts1860(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(py.Bool(!py.Str("a").IsTrue()), e.Call(py.Bool(!py.Dict("a", py.Str(ctx["config"].Member("none").Text()), "b", ctx["response"].Member("total")).Truth()), "rfind", py.Str("o")))),
		"{{ ('a,b,c'[0] is not true) not in ((not ({'a': config.none, 'b': response.total})).rfind('o')) }}",
	)
}
func text1860(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.In(py.Bool(!py.Str("a").IsTrue()), e.Call(py.Bool(!py.Dict("a", ctx["config"].Member("none"), "b", ctx["response"].Member("total")).Truth()), "rfind", py.Str("o")))).Text(),
		"{{ ('a,b,c'[0] is not true) not in ((not ({'a': config.none, 'b': response.total})).rfind('o')) }}",
	)
}
func value1861(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterHMAC(py.Str("-3.5"), py.Str("k"), py.Str("sha512")), "center", py.Int(9), py.Str("*"))))
}
func typed1861(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterHMAC(py.Str("-3.5"), py.Str("k"), py.Str("sha512")), "center", py.Int(9), py.Str("*"))))
}
func texts1861(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterHMAC(py.Str("-3.5"), py.Str("k"), py.Str("sha512")), "center", py.Int(9), py.Str("*"))))
}
func text1861(e *py.Eval, ctx variables) string {
	return ""
}
func value1862(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.Float(0.1).IsInteger()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 0.1 is not integer %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed1862(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.Float(0.1).IsInteger()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 0.1 is not integer %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts1862(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.Float(0.1).IsInteger()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 0.1 is not integer %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text1862(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(!py.Float(0.1).IsInteger()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in 0.1 is not integer %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value1863(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(e.FilterRound(py.ListOf(py.Str("007"), py.Str("12")), py.Int(1), py.Str("common")).Truth(), py.Choose(py.ListOf(ctx["last_page_size"], py.Str("it's")).Truth(), ctx["response"], py.Value{}), py.Value{}),
		`{{ (response if ([last_page_size, "it's"])) if ((['007', '12']) | round(1)) }}`,
	)
}
func typed1863(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(e.FilterRound(py.ListOf(py.Str("007"), py.Str("12")), py.Int(1), py.Str("common")).Truth(), py.Choose(py.ListOf(ctx["last_page_size"], py.Str("it's")).Truth(), ctx["response"], py.Value{}), py.Value{}),
		`{{ (response if ([last_page_size, "it's"])) if ((['007', '12']) | round(1)) }}`,
	)
}
func texts1863(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(e.FilterRound(py.ListOf(py.Str("007"), py.Str("12")), py.Int(1), py.Str("common")).Truth(), py.Choose(py.ListOf(ctx["last_page_size"], py.Str("it's")).Truth(), ctx["response"], py.Value{}), py.Value{}),
		`{{ (response if ([last_page_size, "it's"])) if ((['007', '12']) | round(1)) }}`,
	)
}
func text1863(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Choose(e.FilterRound(py.ListOf(py.Str("007"), py.Str("12")), py.Int(1), py.Str("common")).Truth(), py.Choose(py.ListOf(ctx["last_page_size"], py.Str("it's")).Truth(), ctx["response"], py.Value{}), py.Value{}).Text(),
		`{{ (response if ([last_page_size, "it's"])) if ((['007', '12']) | round(1)) }}`,
	)
}
func value1864(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["record"].Member("name"), "capitalize"), "{{ record['name'].capitalize() }}")
}
func typed1864(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["record"].Member("name"), "capitalize"), "{{ record['name'].capitalize() }}")
}
func texts1864(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["record"].Member("name"), "capitalize"), "{{ record['name'].capitalize() }}")
}
func text1864(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["record"].Member("name"), "capitalize").Text(), "{{ record['name'].capitalize() }}")
}
func value1865(e *py.Eval, ctx variables) py.Value {
	return py.Str("é-😀")
}
func typed1865(e *py.Eval, ctx variables) py.Value {
	return py.Str("é-😀")
}
func texts1865(e *py.Eval, ctx variables) py.Value {
	return py.Str("é-😀")
}
func text1865(e *py.Eval, ctx variables) string {
	return "é-😀"
}
func value1866(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(!e.In(ctx["headers"].Member("X-Total"), py.Bool(py.Dict("a", py.Str("[1, 2]"), "b", ctx["stream_slice"].Member("missing")).IsUndefined())), py.Int(-1), py.Value{}),
		"{{ (-true) if (headers['X-Total'] not in (({'a': '[1, 2]', 'b': stream_slice.missing}) is not defined)) }}",
	)
}
func typed1866(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(!e.In(ctx["headers"].Member("X-Total"), py.Bool(py.Dict("a", py.Str("[1, 2]"), "b", ctx["stream_slice"].Member("missing")).IsUndefined())), py.Int(-1), py.Value{}),
		"{{ (-true) if (headers['X-Total'] not in (({'a': '[1, 2]', 'b': stream_slice.missing}) is not defined)) }}",
	)
}
func texts1866(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(!e.In(ctx["headers"].Member("X-Total"), py.Bool(py.Dict("a", py.Str("[1, 2]"), "b", py.Str(ctx["stream_slice"].Member("missing").Text())).IsUndefined())), py.Int(-1), py.Value{}),
		"{{ (-true) if (headers['X-Total'] not in (({'a': '[1, 2]', 'b': stream_slice.missing}) is not defined)) }}",
	)
}
func text1866(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Choose(!e.In(ctx["headers"].Member("X-Total"), py.Bool(py.Dict("a", py.Str("[1, 2]"), "b", ctx["stream_slice"].Member("missing")).IsUndefined())), py.Int(-1), py.Value{}).Text(),
		"{{ (-true) if (headers['X-Total'] not in (({'a': '[1, 2]', 'b': stream_slice.missing}) is not defined)) }}",
	)
}
func value1867(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(py.Bool(!e.IsEven(ctx["record"].Member("flag"))), "values")), "{{ (record.flag is not even).values() | list }}")
}
func typed1867(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(py.Bool(!e.IsEven(ctx["record"].Member("flag"))), "values")), "{{ (record.flag is not even).values() | list }}")
}
func texts1867(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(py.Bool(!e.IsEven(ctx["record"].Member("flag"))), "values")), "{{ (record.flag is not even).values() | list }}")
}
func text1867(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.Call(py.Bool(!e.IsEven(ctx["record"].Member("flag"))), "values")).Text(), "{{ (record.flag is not even).values() | list }}")
}
func value1868(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.DayDelta(py.Int(30), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Min(e.Index(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), 0), py.Int(1)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if day_delta(30) -%} 1 {%- endif %} {{- min(((config.get('missing', 4))[0]), 1) -}} ",
	)
}
func typed1868(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.DayDelta(py.Int(30), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Min(e.Index(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), 0), py.Int(1)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if day_delta(30) -%} 1 {%- endif %} {{- min(((config.get('missing', 4))[0]), 1) -}} ",
	)
}
func texts1868(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.DayDelta(py.Int(30), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Min(e.Index(py.Str(ctx["config"].Member("missing").Text()), 0), py.Int(1)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if day_delta(30) -%} 1 {%- endif %} {{- min(((config.get('missing', 4))[0]), 1) -}} ",
	)
}
func text1868(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.DayDelta(py.Int(30), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Min(e.Index(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), 0), py.Int(1)).Text())
	return e.StringText(
		text.String(),
		"{%- if day_delta(30) -%} 1 {%- endif %} {{- min(((config.get('missing', 4))[0]), 1) -}} ",
	)
}
func value1869(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.StrToDatetime(ctx["response"].Member("total")), e.Duration(ctx["config"].Member("s"))),
		"{{ (str_to_datetime(response.total) + duration(config.s)) }}",
	)
}
func typed1869(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.StrToDatetime(ctx["response"].Member("total")), e.Duration(ctx["config"].Member("s"))),
		"{{ (str_to_datetime(response.total) + duration(config.s)) }}",
	)
}
func texts1869(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.StrToDatetime(ctx["response"].Member("total")), e.Duration(py.Str(ctx["config"].Member("s").Text()))),
		"{{ (str_to_datetime(response.total) + duration(config.s)) }}",
	)
}
func text1869(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(e.StrToDatetime(ctx["response"].Member("total")), e.Duration(ctx["config"].Member("s"))).Text(),
		"{{ (str_to_datetime(response.total) + duration(config.s)) }}",
	)
}
func value1870(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	return py.Literal(text.String())
}
func typed1870(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	return py.Literal(text.String())
}
func texts1870(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	return py.Literal(text.String())
}
func text1870(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("1")
	return py.LiteralText(text.String())
}
func value1871(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Or(e.Min(py.Bool(e.Lt(py.ListOf(py.Int(3), ctx["next_page_token"]), py.Str("a/b?c=d&e f"))), py.Float(1.5)), py.Str("")),
		"{{ (min((([3, next_page_token]) < ('a/b?c=d&e f')), 1.5)) or '' }}",
	)
}
func typed1871(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Or(e.Min(py.Bool(e.Lt(py.ListOf(py.Int(3), ctx["next_page_token"]), py.Str("a/b?c=d&e f"))), py.Float(1.5)), py.Str("")),
		"{{ (min((([3, next_page_token]) < ('a/b?c=d&e f')), 1.5)) or '' }}",
	)
}
func texts1871(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Or(e.Min(py.Bool(e.Lt(py.ListOf(py.Int(3), ctx["next_page_token"]), py.Str("a/b?c=d&e f"))), py.Float(1.5)), py.Str("")),
		"{{ (min((([3, next_page_token]) < ('a/b?c=d&e f')), 1.5)) or '' }}",
	)
}
func text1871(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Or(e.Min(py.Bool(e.Lt(py.ListOf(py.Int(3), ctx["next_page_token"]), py.Str("a/b?c=d&e f"))), py.Float(1.5)), py.Str("")).Text(),
		"{{ (min((([3, next_page_token]) < ('a/b?c=d&e f')), 1.5)) or '' }}",
	)
}
func value1872(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTruncate(py.ListOf(py.Int(10), ctx["config"].Member("dict")), py.Int(7), py.True, py.Str(".."), py.None)))
}
func typed1872(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTruncate(py.ListOf(py.Int(10), ctx["config"].Member("dict")), py.Int(7), py.True, py.Str(".."), py.None)))
}
func texts1872(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTruncate(py.ListOf(py.Int(10), py.Str(ctx["config"].Member("dict").Text())), py.Int(7), py.True, py.Str(".."), py.None)))
}
func text1872(e *py.Eval, ctx variables) string {
	return ""
}
func value1873(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterEscape(py.Or(e.Key(ctx["config"].Member("dict"), "a b"), ctx["response"].Member("next")))))
}
func typed1873(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterEscape(py.Or(e.Key(ctx["config"].Member("dict"), "a b"), ctx["response"].Member("next")))))
}
func texts1873(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterEscape(py.Or(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"), ctx["response"].Member("next")))))
}
func text1873(e *py.Eval, ctx variables) string {
	return ""
}
func value1874(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.EqualInt(e.Timestamp(py.Float(1.7041646455e+09)), 1)), "{{ timestamp(1704164645.5) is not eq(1) }}")
}
func typed1874(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.EqualInt(e.Timestamp(py.Float(1.7041646455e+09)), 1)), "{{ timestamp(1704164645.5) is not eq(1) }}")
}
func texts1874(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.EqualInt(e.Timestamp(py.Float(1.7041646455e+09)), 1)), "{{ timestamp(1704164645.5) is not eq(1) }}")
}
func text1874(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!py.EqualInt(e.Timestamp(py.Float(1.7041646455e+09)), 1)).Text(), "{{ timestamp(1704164645.5) is not eq(1) }}")
}
func value1875(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(e.Neg(ctx["stream_partition"].Member("id")).IsIterable())
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1875(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(e.Neg(ctx["stream_partition"].Member("id")).IsIterable())
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1875(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(e.Neg(py.Str(ctx["stream_partition"].Member("id").Text())).IsIterable())
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func text1875(e *py.Eval, ctx variables) string {
	return ""
}
