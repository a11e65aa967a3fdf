package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
	"strconv"
	"strings"
)

func value800(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth()))
}
func typed800(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth()))
}
func texts800(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth()))
}
func text800(e *py.Eval, ctx variables) string {
	return ""
}
func value801(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterMin(e.FilterInt(py.Str(py.ListOf(py.Int(2), ctx["config"].Member("list")).Text()+"None"), py.Int(3), py.Int(16)), py.False, py.None))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((([2, config.list]) ~ None) | int(3, 16)) | min %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed801(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterMin(e.FilterInt(py.Str(py.ListOf(py.Int(2), ctx["config"].Member("list")).Text()+"None"), py.Int(3), py.Int(16)), py.False, py.None))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((([2, config.list]) ~ None) | int(3, 16)) | min %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts801(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterMin(e.FilterInt(py.Str(py.ListOf(py.Int(2), py.Str(ctx["config"].Member("list").Text())).Text()+"None"), py.Int(3), py.Int(16)), py.False, py.None))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((([2, config.list]) ~ None) | int(3, 16)) | min %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text801(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterMin(e.FilterInt(py.Str(py.ListOf(py.Int(2), ctx["config"].Member("list")).Text()+"None"), py.Int(3), py.Int(16)), py.False, py.None))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in ((([2, config.list]) ~ None) | int(3, 16)) | min %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value802(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Choose(py.ListOf(py.Str("Foo"), ctx["record"].Member("nested")).IsUndefined(), ctx["stream_interval"].Member("end_time"), py.Value{}).Truth() && e.Condition(e.Mod(py.ListOf(py.Float(0.1), ctx["record"].Member("updated_at")), py.Bool(!ctx["config"].Member("yes").IsUndefined()))))
}
func typed802(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Choose(py.ListOf(py.Str("Foo"), ctx["record"].Member("nested")).IsUndefined(), ctx["stream_interval"].Member("end_time"), py.Value{}).Truth() && e.Condition(e.Mod(py.ListOf(py.Float(0.1), ctx["record"].Member("updated_at")), py.Bool(!ctx["config"].Member("yes").IsUndefined()))))
}
func texts802(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Choose(py.ListOf(py.Str("Foo"), ctx["record"].Member("nested")).IsUndefined(), py.Str(ctx["stream_interval"].Member("end_time").Text()), py.Value{}).Truth() && e.Condition(e.Mod(py.ListOf(py.Float(0.1), ctx["record"].Member("updated_at")), py.True)))
}
func text802(e *py.Eval, ctx variables) string {
	return ""
}
func value803(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Div(py.True, py.ListOf()).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Pos(py.Str("<b>x</b>")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if true / [] -%} 1 {%- endif %} {{- +'<b>x</b>' -}} ",
	)
}
func typed803(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Div(py.True, py.ListOf()).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Pos(py.Str("<b>x</b>")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if true / [] -%} 1 {%- endif %} {{- +'<b>x</b>' -}} ",
	)
}
func texts803(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Div(py.True, py.ListOf()).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Pos(py.Str("<b>x</b>")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if true / [] -%} 1 {%- endif %} {{- +'<b>x</b>' -}} ",
	)
}
func text803(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Div(py.True, py.ListOf()).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Pos(py.Str("<b>x</b>")).Text())
	return e.StringText(
		text.String(),
		"{%- if true / [] -%} 1 {%- endif %} {{- +'<b>x</b>' -}} ",
	)
}
func value804(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.Slice(e.FilterSum(py.Int(1000), py.None, py.Int(0)), py.Absent, py.Int(2), py.Absent)), "{{ -((1_000 | sum)[:2]) }}")
}
func typed804(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.Slice(e.FilterSum(py.Int(1000), py.None, py.Int(0)), py.Absent, py.Int(2), py.Absent)), "{{ -((1_000 | sum)[:2]) }}")
}
func texts804(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.Slice(e.FilterSum(py.Int(1000), py.None, py.Int(0)), py.Absent, py.Int(2), py.Absent)), "{{ -((1_000 | sum)[:2]) }}")
}
func text804(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(e.Slice(e.FilterSum(py.Int(1000), py.None, py.Int(0)), py.Absent, py.Int(2), py.Absent)).Text(), "{{ -((1_000 | sum)[:2]) }}")
}
func value805(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterSum(py.TupleOf(ctx["stream_partition"], py.Str("[1, 2]")), py.None, py.Int(0))
	text.WriteString(e.Call(v, "casefold").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((stream_partition, '[1, 2]')) | sum %}{{ v.casefold() }}",
	)
}
func typed805(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterSum(py.TupleOf(ctx["stream_partition"], py.Str("[1, 2]")), py.None, py.Int(0))
	text.WriteString(e.Call(v, "casefold").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((stream_partition, '[1, 2]')) | sum %}{{ v.casefold() }}",
	)
}
func texts805(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterSum(py.TupleOf(ctx["stream_partition"], py.Str("[1, 2]")), py.None, py.Int(0))
	text.WriteString(e.Call(v, "casefold").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((stream_partition, '[1, 2]')) | sum %}{{ v.casefold() }}",
	)
}
func text805(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterSum(py.TupleOf(ctx["stream_partition"], py.Str("[1, 2]")), py.None, py.Int(0))
	text.WriteString(e.Call(v, "casefold").Text())
	return e.StringText(
		text.String(),
		"{% set v = ((stream_partition, '[1, 2]')) | sum %}{{ v.casefold() }}",
	)
}
func value806(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+py.Bool(e.Ge(py.ListOf(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["record"].Member("id")), py.Dict("a", ctx["config"].Member("s"), "b", py.Int(3)))).Text()),
		`[{{ ([headers.link.next.url, record.id]) >= ({'a': config.s, 'b': 3}) }}
`,
	)
}
func typed806(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+py.Bool(e.Ge(py.ListOf(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["record"].Member("id")), py.Dict("a", ctx["config"].Member("s"), "b", py.Int(3)))).Text()),
		`[{{ ([headers.link.next.url, record.id]) >= ({'a': config.s, 'b': 3}) }}
`,
	)
}
func texts806(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+py.Bool(e.Ge(py.ListOf(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["record"].Member("id")), py.Dict("a", py.Str(ctx["config"].Member("s").Text()), "b", py.Int(3)))).Text()),
		`[{{ ([headers.link.next.url, record.id]) >= ({'a': config.s, 'b': 3}) }}
`,
	)
}
func text806(e *py.Eval, ctx variables) string {
	return e.StringText(
		"["+py.Bool(e.Ge(py.ListOf(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["record"].Member("id")), py.Dict("a", ctx["config"].Member("s"), "b", py.Int(3)))).Text(),
		`[{{ ([headers.link.next.url, record.id]) >= ({'a': config.s, 'b': 3}) }}
`,
	)
}
func value807(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Call(e.FilterRegexSearch(py.Str("-3.5"), py.Str("(o+)")), "split", py.Str("o"), py.Int(1))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed807(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Call(e.FilterRegexSearch(py.Str("-3.5"), py.Str("(o+)")), "split", py.Str("o"), py.Int(1))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts807(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Call(e.FilterRegexSearch(py.Str("-3.5"), py.Str("(o+)")), "split", py.Str("o"), py.Int(1))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text807(e *py.Eval, ctx variables) string {
	return ""
}
func value808(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("11")
	return py.Literal(text.String())
}
func typed808(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("11")
	return py.Literal(text.String())
}
func texts808(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("11")
	return py.Literal(text.String())
}
func text808(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("11")
	return py.LiteralText(text.String())
}
func value809(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+e.FilterLength(py.Int(-1)).Text()), "12{{ (-1) | count }}")
}
func typed809(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+e.FilterLength(py.Int(-1)).Text()), "12{{ (-1) | count }}")
}
func texts809(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+e.FilterLength(py.Int(-1)).Text()), "12{{ (-1) | count }}")
}
func text809(e *py.Eval, ctx variables) string {
	return e.StringText("12"+e.FilterLength(py.Int(-1)).Text(), "12{{ (-1) | count }}")
}
func value810(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.ListOf(py.Int(2), py.Int(-1))
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func typed810(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.ListOf(py.Int(2), py.Int(-1))
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func texts810(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.ListOf(py.Int(2), py.Int(-1))
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func text810(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.ListOf(py.Int(2), py.Int(-1))
	text.WriteString(v.Text())
	return py.LiteralText(text.String())
}
func value811(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.If(ctx["config"].Member("no").Truth(), func() py.Value { return ctx["config"].Member("dicts") }, func() py.Value {
		return py.Bool(e.Le(ctx["config"].Member("texts"), ctx["stream_slice"].Member("start_time")))
	}), "index", py.Int(1)).Truth() {
	}
	text.WriteString(ctx["last_page_size"].Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.dicts if config.no else (config['texts'] <= stream_slice.start_time)).index(1) -%}  {%- endif %} {{- last_page_size -}} ",
	)
}
func typed811(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.If(ctx["config"].Member("no").Truth(), func() py.Value { return ctx["config"].Member("dicts") }, func() py.Value {
		return py.Bool(e.Le(ctx["config"].Member("texts"), ctx["stream_slice"].Member("start_time")))
	}), "index", py.Int(1)).Truth() {
	}
	text.WriteString(ctx["last_page_size"].Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.dicts if config.no else (config['texts'] <= stream_slice.start_time)).index(1) -%}  {%- endif %} {{- last_page_size -}} ",
	)
}
func texts811(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Choose(ctx["config"].Member("no").Text() != "", py.Str(ctx["config"].Member("dicts").Text()), py.Bool(ctx["config"].Member("texts").Text() <= ctx["stream_slice"].Member("start_time").Text())), "index", py.Int(1)).Truth() {
	}
	text.WriteString(ctx["last_page_size"].Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.dicts if config.no else (config['texts'] <= stream_slice.start_time)).index(1) -%}  {%- endif %} {{- last_page_size -}} ",
	)
}
func text811(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(e.If(ctx["config"].Member("no").Truth(), func() py.Value { return ctx["config"].Member("dicts") }, func() py.Value {
		return py.Bool(e.Le(ctx["config"].Member("texts"), ctx["stream_slice"].Member("start_time")))
	}), "index", py.Int(1)).Truth() {
	}
	text.WriteString(ctx["last_page_size"].Text())
	return e.StringText(
		text.String(),
		"{%- if (config.dicts if config.no else (config['texts'] <= stream_slice.start_time)).index(1) -%}  {%- endif %} {{- last_page_size -}} ",
	)
}
func value812(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed812(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts812(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text812(e *py.Eval, ctx variables) string {
	return ""
}
func value813(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMin(py.Str("-3.5"), py.False, py.None), "{{ '-3.5' | min }}")
}
func typed813(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMin(py.Str("-3.5"), py.False, py.None), "{{ '-3.5' | min }}")
}
func texts813(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMin(py.Str("-3.5"), py.False, py.None), "{{ '-3.5' | min }}")
}
func text813(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterMin(py.Str("-3.5"), py.False, py.None).Text(), "{{ '-3.5' | min }}")
}
func value814(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("json"), "missing")))
}
func typed814(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("json"), "missing")))
}
func texts814(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Attr(py.Str(ctx["config"].Member("json").Text()), "missing")))
}
func text814(e *py.Eval, ctx variables) string {
	return ""
}
func value815(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), "as_integer_ratio")
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = record.nested.deep.x.as_integer_ratio() %}{{ v ~ 1 }}",
	)
}
func typed815(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), "as_integer_ratio")
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = record.nested.deep.x.as_integer_ratio() %}{{ v ~ 1 }}",
	)
}
func texts815(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), "as_integer_ratio")
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = record.nested.deep.x.as_integer_ratio() %}{{ v ~ 1 }}",
	)
}
func text815(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Call(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), "as_integer_ratio")
	text.WriteString(v.Text() + "1")
	return e.StringText(
		text.String(),
		"{% set v = record.nested.deep.x.as_integer_ratio() %}{{ v ~ 1 }}",
	)
}
func value816(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterAttr(e.FilterReplace(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Str("a"), py.Float(2), py.None), py.Str("k")).Truth() || ctx["record"].Member("nested").Truth() || e.Neg(ctx["record"].Member("name")).Truth() {
	} else if py.ListOf(py.Int(2), ctx["headers"].Member("X-Total")).Truth() {
		text.WriteString(py.Bool(e.In(py.Bool(py.Str("-3.5").IsEscaped()), e.Slice(py.ListOf(py.Int(3), py.Str("a/b?c=d&e f")), py.Absent, py.Int(2), py.Absent))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((record['nested']['list'][0]['y'] | replace('a', 2.0)) | attr('k')) or ((1 if None else record.nested) or (-record['name'])) %}{% elif [2, headers['X-Total']] %}{{ ('-3.5' is escaped) in (([3, 'a/b?c=d&e f'])[:2]) }}{% endif %}",
	)
}
func typed816(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterAttr(e.FilterReplace(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Str("a"), py.Float(2), py.None), py.Str("k")).Truth() || ctx["record"].Member("nested").Truth() || e.Neg(ctx["record"].Member("name")).Truth() {
	} else if py.ListOf(py.Int(2), ctx["headers"].Member("X-Total")).Truth() {
		text.WriteString(py.Bool(e.In(py.Bool(py.Str("-3.5").IsEscaped()), e.Slice(py.ListOf(py.Int(3), py.Str("a/b?c=d&e f")), py.Absent, py.Int(2), py.Absent))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((record['nested']['list'][0]['y'] | replace('a', 2.0)) | attr('k')) or ((1 if None else record.nested) or (-record['name'])) %}{% elif [2, headers['X-Total']] %}{{ ('-3.5' is escaped) in (([3, 'a/b?c=d&e f'])[:2]) }}{% endif %}",
	)
}
func texts816(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterAttr(e.FilterReplace(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Str("a"), py.Float(2), py.None), py.Str("k")).Truth() || ctx["record"].Member("nested").Truth() || e.Neg(ctx["record"].Member("name")).Truth() {
	} else if py.ListOf(py.Int(2), ctx["headers"].Member("X-Total")).Truth() {
		text.WriteString(py.Bool(e.In(py.Bool(py.Str("-3.5").IsEscaped()), e.Slice(py.ListOf(py.Int(3), py.Str("a/b?c=d&e f")), py.Absent, py.Int(2), py.Absent))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((record['nested']['list'][0]['y'] | replace('a', 2.0)) | attr('k')) or ((1 if None else record.nested) or (-record['name'])) %}{% elif [2, headers['X-Total']] %}{{ ('-3.5' is escaped) in (([3, 'a/b?c=d&e f'])[:2]) }}{% endif %}",
	)
}
func text816(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterAttr(e.FilterReplace(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Str("a"), py.Float(2), py.None), py.Str("k")).Truth() || ctx["record"].Member("nested").Truth() || e.Neg(ctx["record"].Member("name")).Truth() {
	} else if py.ListOf(py.Int(2), ctx["headers"].Member("X-Total")).Truth() {
		text.WriteString(py.Bool(e.In(py.Bool(py.Str("-3.5").IsEscaped()), e.Slice(py.ListOf(py.Int(3), py.Str("a/b?c=d&e f")), py.Absent, py.Int(2), py.Absent))).Text())
	}
	return e.StringText(
		text.String(),
		"{% if ((record['nested']['list'][0]['y'] | replace('a', 2.0)) | attr('k')) or ((1 if None else record.nested) or (-record['name'])) %}{% elif [2, headers['X-Total']] %}{{ ('-3.5' is escaped) in (([3, 'a/b?c=d&e f'])[:2]) }}{% endif %}",
	)
}
func value817(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.TupleOf(py.Float(1000), ctx["response"].Member("next")), "is_integer")))
}
func typed817(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.TupleOf(py.Float(1000), ctx["response"].Member("next")), "is_integer")))
}
func texts817(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.TupleOf(py.Float(1000), ctx["response"].Member("next")), "is_integer")))
}
func text817(e *py.Eval, ctx variables) string {
	return ""
}
func value818(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Gt(py.And(ctx["config"].Member("dicts"), py.False), e.If(e.Call(ctx["config"].Member("empty"), "split").Truth(), func() py.Value {
		return e.FilterList(e.FilterSelect(py.Str("None"), func(it py.Value) bool { return it.Truth() }))
	}, func() py.Value { return py.None })) {
		text.WriteString("1")
	}
	text.WriteString(e.FilterList(e.FilterItems(e.FilterStripTags(py.Int(100)))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((config.dicts if 3) and (1 == 0.1)) > (('None' | select | list) if config.empty.split() else none) -%} 1 {%- endif %} {{- ((100 or record.flag) | striptags) | items | list -}} ",
	)
}
func typed818(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Gt(py.And(ctx["config"].Member("dicts"), py.False), e.If(e.Call(ctx["config"].Member("empty"), "split").Truth(), func() py.Value {
		return e.FilterList(e.FilterSelect(py.Str("None"), func(it py.Value) bool { return it.Truth() }))
	}, func() py.Value { return py.None })) {
		text.WriteString("1")
	}
	text.WriteString(e.FilterList(e.FilterItems(e.FilterStripTags(py.Int(100)))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((config.dicts if 3) and (1 == 0.1)) > (('None' | select | list) if config.empty.split() else none) -%} 1 {%- endif %} {{- ((100 or record.flag) | striptags) | items | list -}} ",
	)
}
func texts818(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Gt(py.And(py.Str(ctx["config"].Member("dicts").Text()), py.False), e.If(e.Call(py.Str(ctx["config"].Member("empty").Text()), "split").Truth(), func() py.Value {
		return e.FilterList(e.FilterSelect(py.Str("None"), func(it py.Value) bool { return it.Truth() }))
	}, func() py.Value { return py.None })) {
		text.WriteString("1")
	}
	text.WriteString(e.FilterList(e.FilterItems(e.FilterStripTags(py.Int(100)))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((config.dicts if 3) and (1 == 0.1)) > (('None' | select | list) if config.empty.split() else none) -%} 1 {%- endif %} {{- ((100 or record.flag) | striptags) | items | list -}} ",
	)
}
func text818(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Gt(py.And(ctx["config"].Member("dicts"), py.False), e.If(e.Call(ctx["config"].Member("empty"), "split").Truth(), func() py.Value {
		return e.FilterList(e.FilterSelect(py.Str("None"), func(it py.Value) bool { return it.Truth() }))
	}, func() py.Value { return py.None })) {
		text.WriteString("1")
	}
	text.WriteString(e.FilterList(e.FilterItems(e.FilterStripTags(py.Int(100)))).Text())
	return e.StringText(
		text.String(),
		"{%- if ((config.dicts if 3) and (1 == 0.1)) > (('None' | select | list) if config.empty.split() else none) -%} 1 {%- endif %} {{- ((100 or record.flag) | striptags) | items | list -}} ",
	)
}
func value819(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(py.Bool(!ctx["config"].Member("digits").Truth()), e.FilterTitle(py.Dict("a", e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), "b", py.Str("é😀"))))))
}
func typed819(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(py.Bool(!ctx["config"].Member("digits").Truth()), e.FilterTitle(py.Dict("a", e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), "b", py.Str("é😀"))))))
}
func texts819(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(py.Bool(!(ctx["config"].Member("digits").Text() != "")), e.FilterTitle(py.Dict("a", e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), "b", py.Str("é😀"))))))
}
func text819(e *py.Eval, ctx variables) string {
	return ""
}
func value820(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(py.ListOf(ctx["record"].Member("nested"), py.Int(-1)), "replace", py.Str("o"), py.Str("0")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([record.nested, -1]).replace('o', '0') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed820(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(py.ListOf(ctx["record"].Member("nested"), py.Int(-1)), "replace", py.Str("o"), py.Str("0")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([record.nested, -1]).replace('o', '0') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts820(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(py.ListOf(ctx["record"].Member("nested"), py.Int(-1)), "replace", py.Str("o"), py.Str("0")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([record.nested, -1]).replace('o', '0') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text820(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Call(py.ListOf(ctx["record"].Member("nested"), py.Int(-1)), "replace", py.Str("o"), py.Str("0")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in ([record.nested, -1]).replace('o', '0') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value821(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.StrToDatetime(ctx["config"].Member("day")), e.Duration(py.Str("PT1H30M"))),
		"{{ (str_to_datetime(config.day) + duration('PT1H30M')) }}",
	)
}
func typed821(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.StrToDatetime(ctx["config"].Member("day")), e.Duration(py.Str("PT1H30M"))),
		"{{ (str_to_datetime(config.day) + duration('PT1H30M')) }}",
	)
}
func texts821(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.StrToDatetime(py.Str(ctx["config"].Member("day").Text())), e.Duration(py.Str("PT1H30M"))),
		"{{ (str_to_datetime(config.day) + duration('PT1H30M')) }}",
	)
}
func text821(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(e.StrToDatetime(ctx["config"].Member("day")), e.Duration(py.Str("PT1H30M"))).Text(),
		"{{ (str_to_datetime(config.day) + duration('PT1H30M')) }}",
	)
}
func value822(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Dict("a", py.Str("12"), "b", e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"))))
}
func typed822(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Dict("a", py.Str("12"), "b", e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"))))
}
func texts822(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Dict("a", py.Str("12"), "b", e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"))))
}
func text822(e *py.Eval, ctx variables) string {
	return ""
}
func value823(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLength(e.FilterGroupBy(py.Int(10), py.Str("id"), py.None, py.False))))
}
func typed823(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLength(e.FilterGroupBy(py.Int(10), py.Str("id"), py.None, py.False))))
}
func texts823(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLength(e.FilterGroupBy(py.Int(10), py.Str("id"), py.None, py.False))))
}
func text823(e *py.Eval, ctx variables) string {
	return ""
}
func value824(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if (e.FilterList(e.FilterBatch(ctx["config"].Member("json"), py.Int(2), py.None)).Text() + py.Choose(ctx["config"].Member("day").Truth(), ctx["stream_slice"].Member("missing"), py.Value{}).Text()) != "" {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed824(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if (e.FilterList(e.FilterBatch(ctx["config"].Member("json"), py.Int(2), py.None)).Text() + py.Choose(ctx["config"].Member("day").Truth(), ctx["stream_slice"].Member("missing"), py.Value{}).Text()) != "" {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts824(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if (e.FilterList(e.FilterBatch(py.Str(ctx["config"].Member("json").Text()), py.Int(2), py.None)).Text() + py.Choose(ctx["config"].Member("day").Text() != "", py.Str(ctx["stream_slice"].Member("missing").Text()), py.Value{}).Text()) != "" {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text824(e *py.Eval, ctx variables) string {
	return ""
}
func value825(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("day"), py.Absent, py.Absent, py.Int(-1))))
}
func typed825(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("day"), py.Absent, py.Absent, py.Int(-1))))
}
func texts825(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(py.Str(ctx["config"].Member("day").Text()), py.Absent, py.Absent, py.Int(-1))))
}
func text825(e *py.Eval, ctx variables) string {
	return ""
}
func value826(e *py.Eval, ctx variables) py.Value {
	return py.Str("-None b")
}
func typed826(e *py.Eval, ctx variables) py.Value {
	return py.Str("-None b")
}
func texts826(e *py.Eval, ctx variables) py.Value {
	return py.Str("-None b")
}
func text826(e *py.Eval, ctx variables) string {
	return "-None b"
}
func value827(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Pos(e.FilterTitle(e.Div(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["stream_partition"])))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = +((headers.link.next.url / stream_partition) | title) %}{{ v }}",
	)
}
func typed827(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Pos(e.FilterTitle(e.Div(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["stream_partition"])))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = +((headers.link.next.url / stream_partition) | title) %}{{ v }}",
	)
}
func texts827(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Pos(e.FilterTitle(e.Div(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["stream_partition"])))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = +((headers.link.next.url / stream_partition) | title) %}{{ v }}",
	)
}
func text827(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Pos(e.FilterTitle(e.Div(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["stream_partition"])))
	text.WriteString(v.Text())
	return e.StringText(
		text.String(),
		"{% set v = +((headers.link.next.url / stream_partition) | title) %}{{ v }}",
	)
}
func value828(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.Call(e.Attr(ctx["config"].Member("missing"), "more"), "count", py.Int(1)).IsIterable()),
		"{{ config.missing.more.count(1) is not iterable }}",
	)
}
func typed828(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.Call(e.Attr(ctx["config"].Member("missing"), "more"), "count", py.Int(1)).IsIterable()),
		"{{ config.missing.more.count(1) is not iterable }}",
	)
}
func texts828(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.Call(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), "count", py.Int(1)).IsIterable()),
		"{{ config.missing.more.count(1) is not iterable }}",
	)
}
func text828(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.Call(e.Attr(ctx["config"].Member("missing"), "more"), "count", py.Int(1)).IsIterable()).Text(),
		"{{ config.missing.more.count(1) is not iterable }}",
	)
}
func value829(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FormatDatetime(py.Float(1000), py.Str("%epoch_microseconds"), py.None))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in format_datetime(1e3, '%epoch_microseconds') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed829(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FormatDatetime(py.Float(1000), py.Str("%epoch_microseconds"), py.None))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in format_datetime(1e3, '%epoch_microseconds') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts829(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FormatDatetime(py.Float(1000), py.Str("%epoch_microseconds"), py.None))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in format_datetime(1e3, '%epoch_microseconds') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text829(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FormatDatetime(py.Float(1000), py.Str("%epoch_microseconds"), py.None))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in format_datetime(1e3, '%epoch_microseconds') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value830(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.TupleOf(ctx["record"].Member("name"), py.Float(1.5)), "count", py.Str("o"))))
}
func typed830(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.TupleOf(ctx["record"].Member("name"), py.Float(1.5)), "count", py.Str("o"))))
}
func texts830(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.TupleOf(ctx["record"].Member("name"), py.Float(1.5)), "count", py.Str("o"))))
}
func text830(e *py.Eval, ctx variables) string {
	return ""
}
func value831(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Bool(py.ListOf(ctx["stream_slice"].Member("start_time"), py.Float(0.1)).IsInteger()), "isdigit")))
}
func typed831(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Bool(py.ListOf(ctx["stream_slice"].Member("start_time"), py.Float(0.1)).IsInteger()), "isdigit")))
}
func texts831(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Bool(py.ListOf(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Float(0.1)).IsInteger()), "isdigit")))
}
func text831(e *py.Eval, ctx variables) string {
	return ""
}
func value832(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("dict"))
}
func typed832(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("dict"))
}
func texts832(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("dict").Text())
}
func text832(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("dict").Text())
}
func value833(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(e.Call(ctx["response"].Member("total"), "is_integer"), e.Call(py.ListOf(py.Str("12"), py.Int(2)), "endswith", py.TupleOf(py.Str("r"), py.Str("x")))),
		"{{ response.total.is_integer() // ((['12', 2]).endswith(('r', 'x'))) }}",
	)
}
func typed833(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(e.Call(ctx["response"].Member("total"), "is_integer"), e.Call(py.ListOf(py.Str("12"), py.Int(2)), "endswith", py.TupleOf(py.Str("r"), py.Str("x")))),
		"{{ response.total.is_integer() // ((['12', 2]).endswith(('r', 'x'))) }}",
	)
}
func texts833(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(e.Call(ctx["response"].Member("total"), "is_integer"), e.Call(py.ListOf(py.Str("12"), py.Int(2)), "endswith", py.TupleOf(py.Str("r"), py.Str("x")))),
		"{{ response.total.is_integer() // ((['12', 2]).endswith(('r', 'x'))) }}",
	)
}
func text833(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FloorDiv(e.Call(ctx["response"].Member("total"), "is_integer"), e.Call(py.ListOf(py.Str("12"), py.Int(2)), "endswith", py.TupleOf(py.Str("r"), py.Str("x")))).Text(),
		"{{ response.total.is_integer() // ((['12', 2]).endswith(('r', 'x'))) }}",
	)
}
func value834(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("s"))
}
func typed834(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("s"))
}
func texts834(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("s").Text())
}
func text834(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("s").Text())
}
func value835(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(py.Value{}, ctx["config"].Member("day"))))
}
func typed835(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(py.Value{}, ctx["config"].Member("day"))))
}
func texts835(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(py.Value{}, py.Str(ctx["config"].Member("day").Text()))))
}
func text835(e *py.Eval, ctx variables) string {
	return ""
}
func value836(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed836(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts836(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text836(e *py.Eval, ctx variables) string {
	return ""
}
func value837(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(ctx["config"].Member("missing")), "{{ config.missing | count }}")
}
func typed837(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(ctx["config"].Member("missing")), "{{ config.missing | count }}")
}
func texts837(e *py.Eval, ctx variables) py.Value {
	return e.FilterLength(py.Str(ctx["config"].Member("missing").Text()))
}
func text837(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterLength(ctx["config"].Member("missing")).Text(), "{{ config.missing | count }}")
}
func value838(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Str("a,b,c"))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed838(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Str("a,b,c"))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts838(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Str("a,b,c"))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text838(e *py.Eval, ctx variables) string {
	return ""
}
func value839(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Int(2), ctx["response"].Member("total")))
}
func typed839(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Int(2), ctx["response"].Member("total")))
}
func texts839(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Int(2), ctx["response"].Member("total")))
}
func text839(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.ListOf(py.Int(2), ctx["response"].Member("total")).Text())
}
func value840(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Bool(!py.ListOf(ctx["config"].Member("texts"), py.Int(2)).IsSequence()), "split", py.Str("o"), py.Int(1)),
		"{{ ((([config['texts'], 2]) | d('x')) is not sequence).split('o', 1) }}",
	)
}
func typed840(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Bool(!py.ListOf(ctx["config"].Member("texts"), py.Int(2)).IsSequence()), "split", py.Str("o"), py.Int(1)),
		"{{ ((([config['texts'], 2]) | d('x')) is not sequence).split('o', 1) }}",
	)
}
func texts840(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Bool(!py.ListOf(py.Str(ctx["config"].Member("texts").Text()), py.Int(2)).IsSequence()), "split", py.Str("o"), py.Int(1)),
		"{{ ((([config['texts'], 2]) | d('x')) is not sequence).split('o', 1) }}",
	)
}
func text840(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.Bool(!py.ListOf(ctx["config"].Member("texts"), py.Int(2)).IsSequence()), "split", py.Str("o"), py.Int(1)).Text(),
		"{{ ((([config['texts'], 2]) | d('x')) is not sequence).split('o', 1) }}",
	)
}
func value841(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed841(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts841(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text841(e *py.Eval, ctx variables) string {
	return "False"
}
func value842(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Call(py.Choose(ctx["config"].Member("json").Truth(), py.Int(1000), ctx["response"].Member("more")), "center", py.Int(9), py.Str("*")).Truth(), func() py.Value { return e.FilterWordCount(py.Str("it's")) }, func() py.Value { return py.Value{} }),
		`{{ ("it's".casefold() | wordcount) if ((1_000 if config.json else response.more).center(9, '*')) }}`,
	)
}
func typed842(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Call(py.Choose(ctx["config"].Member("json").Truth(), py.Int(1000), ctx["response"].Member("more")), "center", py.Int(9), py.Str("*")).Truth(), func() py.Value { return e.FilterWordCount(py.Str("it's")) }, func() py.Value { return py.Value{} }),
		`{{ ("it's".casefold() | wordcount) if ((1_000 if config.json else response.more).center(9, '*')) }}`,
	)
}
func texts842(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Call(py.Choose(ctx["config"].Member("json").Text() != "", py.Int(1000), ctx["response"].Member("more")), "center", py.Int(9), py.Str("*")).Truth(), func() py.Value { return e.FilterWordCount(py.Str("it's")) }, func() py.Value { return py.Value{} }),
		`{{ ("it's".casefold() | wordcount) if ((1_000 if config.json else response.more).center(9, '*')) }}`,
	)
}
func text842(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Call(py.Choose(ctx["config"].Member("json").Truth(), py.Int(1000), ctx["response"].Member("more")), "center", py.Int(9), py.Str("*")).Truth(), func() py.Value { return e.FilterWordCount(py.Str("it's")) }, func() py.Value { return py.Value{} }).Text(),
		`{{ ("it's".casefold() | wordcount) if ((1_000 if config.json else response.more).center(9, '*')) }}`,
	)
}
func value843(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Choose(ctx["config"].Member("digits").Truth(), py.Int(1), py.Value{}), "title"), "{{ (1 if config.digits).title() }}")
}
func typed843(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Choose(ctx["config"].Member("digits").Truth(), py.Int(1), py.Value{}), "title"), "{{ (1 if config.digits).title() }}")
}
func texts843(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Choose(ctx["config"].Member("digits").Text() != "", py.Int(1), py.Value{}), "title"), "{{ (1 if config.digits).title() }}")
}
func text843(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Choose(ctx["config"].Member("digits").Truth(), py.Int(1), py.Value{}), "title").Text(), "{{ (1 if config.digits).title() }}")
}
func value844(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.IsEven(ctx["config"].Member("digits")))
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = config.digits is even %}{{ v }}")
}
func typed844(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.IsEven(ctx["config"].Member("digits")))
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = config.digits is even %}{{ v }}")
}
func texts844(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.IsEven(py.Str(ctx["config"].Member("digits").Text())))
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = config.digits is even %}{{ v }}")
}
func text844(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(e.IsEven(ctx["config"].Member("digits")))
	text.WriteString(v.Text())
	return e.StringText(text.String(), "{% set v = config.digits is even %}{{ v }}")
}
func value845(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.None)
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in none and ([config.json, stream_slice.missing]) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed845(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.None)
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in none and ([config.json, stream_slice.missing]) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts845(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.None)
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in none and ([config.json, stream_slice.missing]) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text845(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.None)
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in none and ([config.json, stream_slice.missing]) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value846(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed846(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts846(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text846(e *py.Eval, ctx variables) string {
	return "True"
}
func value847(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.TupleOf(ctx["config"].Member("digits"), ctx["record"].Member("nested")).IsLower())
}
func typed847(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.TupleOf(ctx["config"].Member("digits"), ctx["record"].Member("nested")).IsLower())
}
func texts847(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.TupleOf(py.Str(ctx["config"].Member("digits").Text()), ctx["record"].Member("nested")).IsLower())
}
func text847(e *py.Eval, ctx variables) string {
	return py.Bool(!py.TupleOf(ctx["config"].Member("digits"), ctx["record"].Member("nested")).IsLower()).Text()
}
func value848(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(ctx["config"].Member("none"), py.False, py.Str("id"))))
}
func typed848(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(ctx["config"].Member("none"), py.False, py.Str("id"))))
}
func texts848(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(py.Str(ctx["config"].Member("none").Text()), py.False, py.Str("id"))))
}
func text848(e *py.Eval, ctx variables) string {
	return ""
}
func value849(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.TodayUTC(), "isoformat")))
}
func typed849(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.TodayUTC(), "isoformat")))
}
func texts849(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.TodayUTC(), "isoformat")))
}
func text849(e *py.Eval, ctx variables) string {
	return ""
}
func value850(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Ge(ctx["record"].Member("id"), e.FilterDictSort(py.ListOf(ctx["last_page_size"], py.Literal("12345678901234567890")), py.False, py.Str("key"), py.False))),
		"{{ record.id >= (([last_page_size, 12345678901234567890]) | dictsort) }}",
	)
}
func typed850(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Ge(ctx["record"].Member("id"), e.FilterDictSort(py.ListOf(ctx["last_page_size"], py.Literal("12345678901234567890")), py.False, py.Str("key"), py.False))),
		"{{ record.id >= (([last_page_size, 12345678901234567890]) | dictsort) }}",
	)
}
func texts850(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Ge(ctx["record"].Member("id"), e.FilterDictSort(py.ListOf(ctx["last_page_size"], py.Literal("12345678901234567890")), py.False, py.Str("key"), py.False))),
		"{{ record.id >= (([last_page_size, 12345678901234567890]) | dictsort) }}",
	)
}
func text850(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Ge(ctx["record"].Member("id"), e.FilterDictSort(py.ListOf(ctx["last_page_size"], py.Literal("12345678901234567890")), py.False, py.Str("key"), py.False))).Text(),
		"{{ record.id >= (([last_page_size, 12345678901234567890]) | dictsort) }}",
	)
}
func value851(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
	}
	text.WriteString(ctx["last_page_size"].Text())
	return py.Literal(text.String())
}
func typed851(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
	}
	text.WriteString(ctx["last_page_size"].Text())
	return py.Literal(text.String())
}
func texts851(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
	}
	text.WriteString(ctx["last_page_size"].Text())
	return py.Literal(text.String())
}
func text851(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
	}
	text.WriteString(ctx["last_page_size"].Text())
	return py.LiteralText(text.String())
}
func value852(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Div(py.Str("%Y-%m-%d"), ctx["record"].Member("nested")))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed852(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Div(py.Str("%Y-%m-%d"), ctx["record"].Member("nested")))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts852(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Div(py.Str("%Y-%m-%d"), ctx["record"].Member("nested")))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text852(e *py.Eval, ctx variables) string {
	return ""
}
func value853(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("1210"+e.Call(ctx["config"].Member("s"), "copy").Text()), "12{{ 10 }}{{ config.s.copy() }}")
}
func typed853(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("1210"+e.Call(ctx["config"].Member("s"), "copy").Text()), "12{{ 10 }}{{ config.s.copy() }}")
}
func texts853(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("1210"+e.Call(py.Str(ctx["config"].Member("s").Text()), "copy").Text()), "12{{ 10 }}{{ config.s.copy() }}")
}
func text853(e *py.Eval, ctx variables) string {
	return e.StringText("1210"+e.Call(ctx["config"].Member("s"), "copy").Text(), "12{{ 10 }}{{ config.s.copy() }}")
}
func value854(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Call(e.FilterFloat(py.Str("a,b,c"), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), "isnumeric").Truth() && e.Condition(e.FilterList(e.FilterUnique(e.Slice(py.Str("é😀"), py.Absent, py.Absent, py.Int(-1)), py.False, py.None)))))
}
func typed854(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Call(e.FilterFloat(py.Str("a,b,c"), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), "isnumeric").Truth() && e.Condition(e.FilterList(e.FilterUnique(e.Slice(py.Str("é😀"), py.Absent, py.Absent, py.Int(-1)), py.False, py.None)))))
}
func texts854(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Call(e.FilterFloat(py.Str("a,b,c"), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), "isnumeric").Truth() && e.Condition(e.FilterList(e.FilterUnique(e.Slice(py.Str("é😀"), py.Absent, py.Absent, py.Int(-1)), py.False, py.None)))))
}
func text854(e *py.Eval, ctx variables) string {
	return ""
}
func value855(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Truth() && py.ConditionOf(ctx["config"].Member("date")))
}
func typed855(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Truth() && py.ConditionOf(ctx["config"].Member("date")))
}
func texts855(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Text() != "" && py.ConditionOf(py.Str(ctx["config"].Member("date").Text())))
}
func text855(e *py.Eval, ctx variables) string {
	return ""
}
func value856(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.FilterList(e.FilterSelectAttr(py.Choose(ctx["config"].Member("date").Truth(), py.Str("<b>x</b>"), py.Value{}), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() && e.Condition(e.Attr(ctx["config"].Member("missing"), "more"))))
}
func typed856(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.FilterList(e.FilterSelectAttr(py.Choose(ctx["config"].Member("date").Truth(), py.Str("<b>x</b>"), py.Value{}), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() && e.Condition(e.Attr(ctx["config"].Member("missing"), "more"))))
}
func texts856(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.FilterList(e.FilterSelectAttr(py.Choose(ctx["config"].Member("date").Text() != "", py.Str("<b>x</b>"), py.Value{}), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() && py.ConditionOf(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"))))
}
func text856(e *py.Eval, ctx variables) string {
	return ""
}
func value857(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["response"].Truth() {
		text.WriteString("1")
	}
	text.WriteString("2.0")
	return py.Literal(text.String())
}
func typed857(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["response"].Truth() {
		text.WriteString("1")
	}
	text.WriteString("2.0")
	return py.Literal(text.String())
}
func texts857(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["response"].Truth() {
		text.WriteString("1")
	}
	text.WriteString("2.0")
	return py.Literal(text.String())
}
func text857(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["response"].Truth() {
		text.WriteString("1")
	}
	text.WriteString("2.0")
	return py.LiteralText(text.String())
}
func value858(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Add(py.ListOf(), ctx["record"].Member("nested"))))
}
func typed858(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Add(py.ListOf(), ctx["record"].Member("nested"))))
}
func texts858(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Add(py.ListOf(), ctx["record"].Member("nested"))))
}
func text858(e *py.Eval, ctx variables) string {
	return ""
}
func value859(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(py.Float(-2.25), ctx["record"].Member("id"))))
}
func typed859(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(py.Float(-2.25), ctx["record"].Member("id"))))
}
func texts859(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(py.Float(-2.25), ctx["record"].Member("id"))))
}
func text859(e *py.Eval, ctx variables) string {
	return ""
}
func value860(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(e.TodayUTC(), "isoformat"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in today_utc().isoformat() %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed860(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(e.TodayUTC(), "isoformat"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in today_utc().isoformat() %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts860(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(e.TodayUTC(), "isoformat"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in today_utc().isoformat() %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text860(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Call(e.TodayUTC(), "isoformat"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in today_utc().isoformat() %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value861(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(ctx["stream_partition"].Member("id"), "ljust", py.Int(5)))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in stream_partition['id'].ljust(5) %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed861(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(ctx["stream_partition"].Member("id"), "ljust", py.Int(5)))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in stream_partition['id'].ljust(5) %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts861(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(py.Str(ctx["stream_partition"].Member("id").Text()), "ljust", py.Int(5)))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in stream_partition['id'].ljust(5) %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text861(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Call(ctx["stream_partition"].Member("id"), "ljust", py.Int(5)))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in stream_partition['id'].ljust(5) %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value862(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(py.OrNone(ctx["config"].Member("s")), py.Int(1), py.Absent, py.Absent)))
}
func typed862(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(py.OrNone(ctx["config"].Member("s")), py.Int(1), py.Absent, py.Absent)))
}
func texts862(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Slice(py.Str(ctx["config"].Member("s").Text()), py.Int(1), py.Absent, py.Absent)))
}
func text862(e *py.Eval, ctx variables) string {
	return ""
}
func value863(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterJoin(ctx["config"].Member("f"), py.Str("-"), py.None), "split", py.Str(",")), "{{ (config.f | join('-')).split(',') }}")
}
func typed863(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterJoin(ctx["config"].Member("f"), py.Str("-"), py.None), "split", py.Str(",")), "{{ (config.f | join('-')).split(',') }}")
}
func texts863(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterJoin(py.Str(ctx["config"].Member("f").Text()), py.Str("-"), py.None), "split", py.Str(",")), "{{ (config.f | join('-')).split(',') }}")
}
func text863(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.FilterJoin(ctx["config"].Member("f"), py.Str("-"), py.None), "split", py.Str(",")).Text(), "{{ (config.f | join('-')).split(',') }}")
}
func value864(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterUpper(e.Pos(ctx["config"].Member("day"))), "{{ +config.day | upper }}")
}
func typed864(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterUpper(e.Pos(ctx["config"].Member("day"))), "{{ +config.day | upper }}")
}
func texts864(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterUpper(e.Pos(py.Str(ctx["config"].Member("day").Text()))), "{{ +config.day | upper }}")
}
func text864(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterUpper(e.Pos(ctx["config"].Member("day"))).Text(), "{{ +config.day | upper }}")
}
func value865(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.SameAs(py.None, py.None))
}
func typed865(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.SameAs(py.None, py.None))
}
func texts865(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.SameAs(py.None, py.None))
}
func text865(e *py.Eval, ctx variables) string {
	return py.Bool(!py.SameAs(py.None, py.None)).Text()
}
func value866(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("id").IsNumber() {
		text.WriteString("1")
	}
	text.WriteString(e.Call(e.FilterDictSort(ctx["config"].Member("dicts"), py.False, py.Str("key"), py.False), "replace", py.Str("o"), py.Str("0")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if record.id is number -%} 1 {%- endif %} {{- (config.dicts | dictsort).replace('o', '0') -}} ",
	)
}
func typed866(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("id").IsNumber() {
		text.WriteString("1")
	}
	text.WriteString(e.Call(e.FilterDictSort(ctx["config"].Member("dicts"), py.False, py.Str("key"), py.False), "replace", py.Str("o"), py.Str("0")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if record.id is number -%} 1 {%- endif %} {{- (config.dicts | dictsort).replace('o', '0') -}} ",
	)
}
func texts866(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("id").IsNumber() {
		text.WriteString("1")
	}
	text.WriteString(e.Call(e.FilterDictSort(py.Str(ctx["config"].Member("dicts").Text()), py.False, py.Str("key"), py.False), "replace", py.Str("o"), py.Str("0")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if record.id is number -%} 1 {%- endif %} {{- (config.dicts | dictsort).replace('o', '0') -}} ",
	)
}
func text866(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["record"].Member("id").IsNumber() {
		text.WriteString("1")
	}
	text.WriteString(e.Call(e.FilterDictSort(ctx["config"].Member("dicts"), py.False, py.Str("key"), py.False), "replace", py.Str("o"), py.Str("0")).Text())
	return e.StringText(
		text.String(),
		"{%- if record.id is number -%} 1 {%- endif %} {{- (config.dicts | dictsort).replace('o', '0') -}} ",
	)
}
func value867(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(py.ListOf(ctx["stream_partition"].Member("id"), py.Int(3)).Truth() || e.Div(py.ListOf(ctx["config"].Member("s"), py.Float(1000)), e.Key(ctx["config"].Member("dict"), "a b")).Truth(), func() py.Value { return e.Call(ctx["response"].Member("total"), "ljust", py.Int(5)) }, func() py.Value { return py.Value{} })))
}
func typed867(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(py.ListOf(ctx["stream_partition"].Member("id"), py.Int(3)).Truth() || e.Div(py.ListOf(ctx["config"].Member("s"), py.Float(1000)), e.Key(ctx["config"].Member("dict"), "a b")).Truth(), func() py.Value { return e.Call(ctx["response"].Member("total"), "ljust", py.Int(5)) }, func() py.Value { return py.Value{} })))
}
func texts867(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(py.ListOf(py.Str(ctx["stream_partition"].Member("id").Text()), py.Int(3)).Truth() || e.Div(py.ListOf(py.Str(ctx["config"].Member("s").Text()), py.Float(1000)), e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b")).Truth(), func() py.Value { return e.Call(ctx["response"].Member("total"), "ljust", py.Int(5)) }, func() py.Value { return py.Value{} })))
}
func text867(e *py.Eval, ctx variables) string {
	return ""
}
func value868(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.FilterList(e.FilterBatch(py.Or(py.TupleOf(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), py.Str("[1, 2]")), py.Dict("a", py.Str(""), "b", py.Int(100))), py.Int(2), py.None)).IsFalse()),
		"{{ ((((record.get('nested', {}).get('deep'), '[1, 2]')) or ({'a': '', 'b': 100})) | batch(2) | list) is false }}",
	)
}
func typed868(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.FilterList(e.FilterBatch(py.Or(py.TupleOf(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), py.Str("[1, 2]")), py.Dict("a", py.Str(""), "b", py.Int(100))), py.Int(2), py.None)).IsFalse()),
		"{{ ((((record.get('nested', {}).get('deep'), '[1, 2]')) or ({'a': '', 'b': 100})) | batch(2) | list) is false }}",
	)
}
func texts868(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.FilterList(e.FilterBatch(py.Or(py.TupleOf(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), py.Str("[1, 2]")), py.Dict("a", py.Str(""), "b", py.Int(100))), py.Int(2), py.None)).IsFalse()),
		"{{ ((((record.get('nested', {}).get('deep'), '[1, 2]')) or ({'a': '', 'b': 100})) | batch(2) | list) is false }}",
	)
}
func text868(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.FilterList(e.FilterBatch(py.Or(py.TupleOf(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), py.Str("[1, 2]")), py.Dict("a", py.Str(""), "b", py.Int(100))), py.Int(2), py.None)).IsFalse()).Text(),
		"{{ ((((record.get('nested', {}).get('deep'), '[1, 2]')) or ({'a': '', 'b': 100})) | batch(2) | list) is false }}",
	)
}
func value869(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterUpper(e.FilterList(e.FilterSelect(py.Str("-3.5"), func(it py.Value) bool { return e.IsOdd(it) })))
	text.WriteString(e.Call(v, "copy").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ('-3.5' | select('odd') | list) | upper %}{{ v.copy() }}",
	)
}
func typed869(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterUpper(e.FilterList(e.FilterSelect(py.Str("-3.5"), func(it py.Value) bool { return e.IsOdd(it) })))
	text.WriteString(e.Call(v, "copy").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ('-3.5' | select('odd') | list) | upper %}{{ v.copy() }}",
	)
}
func texts869(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterUpper(e.FilterList(e.FilterSelect(py.Str("-3.5"), func(it py.Value) bool { return e.IsOdd(it) })))
	text.WriteString(e.Call(v, "copy").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ('-3.5' | select('odd') | list) | upper %}{{ v.copy() }}",
	)
}
func text869(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterUpper(e.FilterList(e.FilterSelect(py.Str("-3.5"), func(it py.Value) bool { return e.IsOdd(it) })))
	text.WriteString(e.Call(v, "copy").Text())
	return e.StringText(
		text.String(),
		"{% set v = ('-3.5' | select('odd') | list) | upper %}{{ v.copy() }}",
	)
}
func value870(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(e.FilterLength(py.Int(1000)), py.Int(2), py.True, py.False), "{{ (1_000 | count) | indent(2, true) }}")
}
func typed870(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(e.FilterLength(py.Int(1000)), py.Int(2), py.True, py.False), "{{ (1_000 | count) | indent(2, true) }}")
}
func texts870(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(e.FilterLength(py.Int(1000)), py.Int(2), py.True, py.False), "{{ (1_000 | count) | indent(2, true) }}")
}
func text870(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterIndent(e.FilterLength(py.Int(1000)), py.Int(2), py.True, py.False).Text(), "{{ (1_000 | count) | indent(2, true) }}")
}
func value871(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(py.EqualInt(e.Neg(e.FilterIndent(py.Int(-1), py.Int(2), py.True, py.False)), 1000)), "{{ 1_000 == (-((-1) | indent(2, true))) }}")
}
func typed871(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(py.EqualInt(e.Neg(e.FilterIndent(py.Int(-1), py.Int(2), py.True, py.False)), 1000)), "{{ 1_000 == (-((-1) | indent(2, true))) }}")
}
func texts871(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(py.EqualInt(e.Neg(e.FilterIndent(py.Int(-1), py.Int(2), py.True, py.False)), 1000)), "{{ 1_000 == (-((-1) | indent(2, true))) }}")
}
func text871(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(py.EqualInt(e.Neg(e.FilterIndent(py.Int(-1), py.Int(2), py.True, py.False)), 1000)).Text(), "{{ 1_000 == (-((-1) | indent(2, true))) }}")
}
func value872(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Bool(!py.Equal(ctx["config"].Member("n"), py.True)), "rstrip", py.Str("r")), "{{ (true != config.n).rstrip('r') }}")
}
func typed872(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Bool(!py.Equal(ctx["config"].Member("n"), py.True)), "rstrip", py.Str("r")), "{{ (true != config.n).rstrip('r') }}")
}
func texts872(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Bool(!py.Equal(py.Str(ctx["config"].Member("n").Text()), py.True)), "rstrip", py.Str("r")), "{{ (true != config.n).rstrip('r') }}")
}
func text872(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Bool(!py.Equal(ctx["config"].Member("n"), py.True)), "rstrip", py.Str("r")).Text(), "{{ (true != config.n).rstrip('r') }}")
}
func value873(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterTitle(py.Str("None"))))
}
func typed873(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterTitle(py.Str("None"))))
}
func texts873(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterTitle(py.Str("None"))))
}
func text873(e *py.Eval, ctx variables) string {
	return ""
}
func value874(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.Equal(py.Bool(!e.FilterJoin(py.Int(0), py.Str(","), py.Str("id")).Truth()), py.Float(1.5))), "{{ (not (0 | join(',', 'id'))) != +1.5 }}")
}
func typed874(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.Equal(py.Bool(!e.FilterJoin(py.Int(0), py.Str(","), py.Str("id")).Truth()), py.Float(1.5))), "{{ (not (0 | join(',', 'id'))) != +1.5 }}")
}
func texts874(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.Equal(py.Bool(!e.FilterJoin(py.Int(0), py.Str(","), py.Str("id")).Truth()), py.Float(1.5))), "{{ (not (0 | join(',', 'id'))) != +1.5 }}")
}
func text874(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!py.Equal(py.Bool(!e.FilterJoin(py.Int(0), py.Str(","), py.Str("id")).Truth()), py.Float(1.5))).Text(), "{{ (not (0 | join(',', 'id'))) != +1.5 }}")
}
func value875(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.IsDivisibleBy(py.Str("-3.5"), py.Int(2)) {
		}
		text.WriteString("False")
		return e.Condition(py.Str(text.String()))
	}())
}
func typed875(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.IsDivisibleBy(py.Str("-3.5"), py.Int(2)) {
		}
		text.WriteString("False")
		return e.Condition(py.Str(text.String()))
	}())
}
func texts875(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.IsDivisibleBy(py.Str("-3.5"), py.Int(2)) {
		}
		text.WriteString("False")
		return e.Condition(py.Str(text.String()))
	}())
}
func text875(e *py.Eval, ctx variables) string {
	return ""
}
func value876(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Bool(ctx["config"].Member("dict").IsTrue()), e.FilterReplace(e.FilterSort(py.Int(1000), py.True, py.False, py.None), py.Str("a"), py.Str("a/b?c=d&e f"), py.None))))
}
func typed876(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Bool(ctx["config"].Member("dict").IsTrue()), e.FilterReplace(e.FilterSort(py.Int(1000), py.True, py.False, py.None), py.Str("a"), py.Str("a/b?c=d&e f"), py.None))))
}
func texts876(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Bool(py.Str(ctx["config"].Member("dict").Text()).IsTrue()), e.FilterReplace(e.FilterSort(py.Int(1000), py.True, py.False, py.None), py.Str("a"), py.Str("a/b?c=d&e f"), py.None))))
}
func text876(e *py.Eval, ctx variables) string {
	return ""
}
func value877(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("missing"))
}
func typed877(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("missing"))
}
func texts877(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("missing").Text())
}
func text877(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("missing").Text())
}
func value878(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("dict"), py.True), "{{ config.dict // True }}")
}
func typed878(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("dict"), py.True), "{{ config.dict // True }}")
}
func texts878(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("dict").Text()), py.True), "{{ config.dict // True }}")
}
func text878(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("dict"), py.True).Text(), "{{ config.dict // True }}")
}
func value879(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.DayDelta(py.Int(30), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "{{ -day_delta(30) }}")
}
func typed879(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.DayDelta(py.Int(30), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "{{ -day_delta(30) }}")
}
func texts879(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.DayDelta(py.Int(30), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "{{ -day_delta(30) }}")
}
func text879(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(e.DayDelta(py.Int(30), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))).Text(), "{{ -day_delta(30) }}")
}
func value880(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Add(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), py.Int(-1)).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if (record.get('nested', {}).get('deep')) + (-1) %}{% endif %}",
	)
}
func typed880(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Add(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), py.Int(-1)).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if (record.get('nested', {}).get('deep')) + (-1) %}{% endif %}",
	)
}
func texts880(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Add(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), py.Int(-1)).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if (record.get('nested', {}).get('deep')) + (-1) %}{% endif %}",
	)
}
func text880(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Add(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), py.Int(-1)).Truth() {
	}
	return e.StringText(
		text.String(),
		"{% if (record.get('nested', {}).get('deep')) + (-1) %}{% endif %}",
	)
}
func value881(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Str("-3.5")) {
		text.WriteString(x.Text())
	}
	return e.String(py.Str(text.String()), "{% for x in '-3.5' %}{{ x }}{% endfor %}")
}
func typed881(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Str("-3.5")) {
		text.WriteString(x.Text())
	}
	return e.String(py.Str(text.String()), "{% for x in '-3.5' %}{{ x }}{% endfor %}")
}
func texts881(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Str("-3.5")) {
		text.WriteString(x.Text())
	}
	return e.String(py.Str(text.String()), "{% for x in '-3.5' %}{{ x }}{% endfor %}")
}
func text881(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(py.Str("-3.5")) {
		text.WriteString(x.Text())
	}
	return e.StringText(text.String(), "{% for x in '-3.5' %}{{ x }}{% endfor %}")
}
func value882(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterItems(py.False)).Truth() {
	}
	return e.String(py.Str(text.String()), "{% if false | items | list %}{% endif %}")
}
func typed882(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterItems(py.False)).Truth() {
	}
	return e.String(py.Str(text.String()), "{% if false | items | list %}{% endif %}")
}
func texts882(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterItems(py.False)).Truth() {
	}
	return e.String(py.Str(text.String()), "{% if false | items | list %}{% endif %}")
}
func text882(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterList(e.FilterItems(py.False)).Truth() {
	}
	return e.StringText(text.String(), "{% if false | items | list %}{% endif %}")
}
func value883(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(e.If(py.TupleOf(ctx["config"].Member("list"), py.Int(-1)).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("nested"), ctx["missing"])) }, func() py.Value {
			return e.FilterWordWrap(ctx["record"].Member("flag"), py.Int(4), py.True, py.None, py.True)
		}), ctx["config"].Member("list"))),
		"{{ ((record.nested in missing) if ((config.list, -1)) else (record.flag | wordwrap(4))) not in config.list }}",
	)
}
func typed883(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(e.If(py.TupleOf(ctx["config"].Member("list"), py.Int(-1)).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("nested"), ctx["missing"])) }, func() py.Value {
			return e.FilterWordWrap(ctx["record"].Member("flag"), py.Int(4), py.True, py.None, py.True)
		}), ctx["config"].Member("list"))),
		"{{ ((record.nested in missing) if ((config.list, -1)) else (record.flag | wordwrap(4))) not in config.list }}",
	)
}
func texts883(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(e.If(py.TupleOf(py.Str(ctx["config"].Member("list").Text()), py.Int(-1)).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("nested"), ctx["missing"])) }, func() py.Value {
			return e.FilterWordWrap(ctx["record"].Member("flag"), py.Int(4), py.True, py.None, py.True)
		}), py.Str(ctx["config"].Member("list").Text()))),
		"{{ ((record.nested in missing) if ((config.list, -1)) else (record.flag | wordwrap(4))) not in config.list }}",
	)
}
func text883(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.In(e.If(py.TupleOf(ctx["config"].Member("list"), py.Int(-1)).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("nested"), ctx["missing"])) }, func() py.Value {
			return e.FilterWordWrap(ctx["record"].Member("flag"), py.Int(4), py.True, py.None, py.True)
		}), ctx["config"].Member("list"))).Text(),
		"{{ ((record.nested in missing) if ((config.list, -1)) else (record.flag | wordwrap(4))) not in config.list }}",
	)
}
func value884(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterHMAC(py.ListOf(ctx["response"].Member("total"), py.Str("12")), py.Str("k"), py.Str("sha256")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([response.total, '12']) | hmac('k') %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func typed884(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterHMAC(py.ListOf(ctx["response"].Member("total"), py.Str("12")), py.Str("k"), py.Str("sha256")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([response.total, '12']) | hmac('k') %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func texts884(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterHMAC(py.ListOf(ctx["response"].Member("total"), py.Str("12")), py.Str("k"), py.Str("sha256")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([response.total, '12']) | hmac('k') %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func text884(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterHMAC(py.ListOf(ctx["response"].Member("total"), py.Str("12")), py.Str("k"), py.Str("sha256")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in ([response.total, '12']) | hmac('k') %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func value885(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Mul(e.FilterList(e.FilterBatch(py.Int(1), py.Int(2), py.Int(0))), py.Bool(py.None.IsString())), "strip"),
		"{{ ((1 | batch(2, 0) | list) * (None is string)).strip() }}",
	)
}
func typed885(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Mul(e.FilterList(e.FilterBatch(py.Int(1), py.Int(2), py.Int(0))), py.Bool(py.None.IsString())), "strip"),
		"{{ ((1 | batch(2, 0) | list) * (None is string)).strip() }}",
	)
}
func texts885(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Mul(e.FilterList(e.FilterBatch(py.Int(1), py.Int(2), py.Int(0))), py.Bool(py.None.IsString())), "strip"),
		"{{ ((1 | batch(2, 0) | list) * (None is string)).strip() }}",
	)
}
func text885(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.Mul(e.FilterList(e.FilterBatch(py.Int(1), py.Int(2), py.Int(0))), py.Bool(py.None.IsString())), "strip").Text(),
		"{{ ((1 | batch(2, 0) | list) * (None is string)).strip() }}",
	)
}
func value886(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["config"].Member("no"), py.Int(0)))
}
func typed886(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["config"].Member("no"), py.Int(0)))
}
func texts886(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Str(ctx["config"].Member("no").Text()), py.Int(0)))
}
func text886(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.ListOf(ctx["config"].Member("no"), py.Int(0)).Text())
}
func value887(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("no")))
}
func typed887(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("no")))
}
func texts887(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("no").Text())))
}
func text887(e *py.Eval, ctx variables) string {
	return ""
}
func value888(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["next_page_token"])
}
func typed888(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["next_page_token"])
}
func texts888(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["next_page_token"])
}
func text888(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["next_page_token"].Text())
}
func value889(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.None), "{{ +None }}")
}
func typed889(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.None), "{{ +None }}")
}
func texts889(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.None), "{{ +None }}")
}
func text889(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pos(py.None).Text(), "{{ +None }}")
}
func value890(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.TodayUTC()))
}
func typed890(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.TodayUTC()))
}
func texts890(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.TodayUTC()))
}
func text890(e *py.Eval, ctx variables) string {
	return ""
}
func value891(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAttr(e.FilterTrim(ctx["record"].Member("nested"), py.Str("aF")), py.Str("k"))))
}
func typed891(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAttr(e.FilterTrim(ctx["record"].Member("nested"), py.Str("aF")), py.Str("k"))))
}
func texts891(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAttr(e.FilterTrim(ctx["record"].Member("nested"), py.Str("aF")), py.Str("k"))))
}
func text891(e *py.Eval, ctx variables) string {
	return ""
}
func value892(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("dict").Truth())
}
func typed892(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("dict").Truth())
}
func texts892(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!(ctx["config"].Member("dict").Text() != ""))
}
func text892(e *py.Eval, ctx variables) string {
	return py.Bool(!ctx["config"].Member("dict").Truth()).Text()
}
func value893(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed893(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts893(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text893(e *py.Eval, ctx variables) string {
	return "None"
}
func value894(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Div(e.Max(py.Int(3)), e.Call(e.StrToDatetime(ctx["config"].Member("date")), "isoformat"))
	text.WriteString(e.FilterAttr(v, py.Str("k")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = max(3) / str_to_datetime(config.date).isoformat() %}{{ v | attr('k') }}",
	)
}
func typed894(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Div(e.Max(py.Int(3)), e.Call(e.StrToDatetime(ctx["config"].Member("date")), "isoformat"))
	text.WriteString(e.FilterAttr(v, py.Str("k")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = max(3) / str_to_datetime(config.date).isoformat() %}{{ v | attr('k') }}",
	)
}
func texts894(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Div(e.Max(py.Int(3)), e.Call(e.StrToDatetime(py.Str(ctx["config"].Member("date").Text())), "isoformat"))
	text.WriteString(e.FilterAttr(v, py.Str("k")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = max(3) / str_to_datetime(config.date).isoformat() %}{{ v | attr('k') }}",
	)
}
func text894(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Div(e.Max(py.Int(3)), e.Call(e.StrToDatetime(ctx["config"].Member("date")), "isoformat"))
	text.WriteString(e.FilterAttr(v, py.Str("k")).Text())
	return e.StringText(
		text.String(),
		"{% set v = max(3) / str_to_datetime(config.date).isoformat() %}{{ v | attr('k') }}",
	)
}
func value895(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(ctx["config"].Member("dict"), func(it py.Value) bool { return e.IsOdd(it) })), "{{ config.dict | select('odd') | list }}")
}
func typed895(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(ctx["config"].Member("dict"), func(it py.Value) bool { return e.IsOdd(it) })), "{{ config.dict | select('odd') | list }}")
}
func texts895(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(py.Str(ctx["config"].Member("dict").Text()), func(it py.Value) bool { return e.IsOdd(it) })), "{{ config.dict | select('odd') | list }}")
}
func text895(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterSelect(ctx["config"].Member("dict"), func(it py.Value) bool { return e.IsOdd(it) })).Text(), "{{ config.dict | select('odd') | list }}")
}
func value896(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Max(py.Float(1000))
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func typed896(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Max(py.Float(1000))
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func texts896(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Max(py.Float(1000))
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func text896(e *py.Eval, ctx variables) string {
	return ""
}
func value897(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["response"].Member("total"))), "days")))
}
func typed897(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["response"].Member("total"))), "days")))
}
func texts897(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["response"].Member("total"))), "days")))
}
func text897(e *py.Eval, ctx variables) string {
	return ""
}
func value898(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("-"+e.FilterMin(py.Str(" x "), py.False, py.None).Text()+py.Bool(!e.In(ctx["config"].Member("no"), py.Dict("a", py.Int(2), "b", ctx["config"].Member("digits"))) || py.OrElse(ctx["config"].Member("missing"), py.Int(4)).IsInteger()).Text()),
		"-{{ (' x ') | min }}{{ (config.no not in ({'a': 2, 'b': config.digits})) or ((config.get('missing', 4)) is integer) }}",
	)
}
func typed898(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("-"+e.FilterMin(py.Str(" x "), py.False, py.None).Text()+py.Bool(!e.In(ctx["config"].Member("no"), py.Dict("a", py.Int(2), "b", ctx["config"].Member("digits"))) || py.OrElse(ctx["config"].Member("missing"), py.Int(4)).IsInteger()).Text()),
		"-{{ (' x ') | min }}{{ (config.no not in ({'a': 2, 'b': config.digits})) or ((config.get('missing', 4)) is integer) }}",
	)
}
func texts898(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("-"+e.FilterMin(py.Str(" x "), py.False, py.None).Text()+py.Bool(!e.In(py.Str(ctx["config"].Member("no").Text()), py.Dict("a", py.Int(2), "b", py.Str(ctx["config"].Member("digits").Text()))) || py.Str(ctx["config"].Member("missing").Text()).IsInteger()).Text()),
		"-{{ (' x ') | min }}{{ (config.no not in ({'a': 2, 'b': config.digits})) or ((config.get('missing', 4)) is integer) }}",
	)
}
func text898(e *py.Eval, ctx variables) string {
	return e.StringText(
		"-"+e.FilterMin(py.Str(" x "), py.False, py.None).Text()+py.Bool(!e.In(ctx["config"].Member("no"), py.Dict("a", py.Int(2), "b", ctx["config"].Member("digits"))) || py.OrElse(ctx["config"].Member("missing"), py.Int(4)).IsInteger()).Text(),
		"-{{ (' x ') | min }}{{ (config.no not in ({'a': 2, 'b': config.digits})) or ((config.get('missing', 4)) is integer) }}",
	)
}
func value899(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.ListOf(py.Float(1000), py.Float(-2.25))), "{{ -([1e3, -2.25]) }}")
}
func typed899(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.ListOf(py.Float(1000), py.Float(-2.25))), "{{ -([1e3, -2.25]) }}")
}
func texts899(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.ListOf(py.Float(1000), py.Float(-2.25))), "{{ -([1e3, -2.25]) }}")
}
func text899(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(py.ListOf(py.Float(1000), py.Float(-2.25))).Text(), "{{ -([1e3, -2.25]) }}")
}
func value900(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterSelect(e.FilterInt(e.FilterToJSON(ctx["stream_interval"].Member("end_time"), py.None), py.Int(0), py.Int(10)), func(it py.Value) bool { return e.IsOdd(it) })),
		"{{ ((stream_interval.end_time | tojson) | int) | select('odd') | list }}",
	)
}
func typed900(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterSelect(e.FilterInt(e.FilterToJSON(ctx["stream_interval"].Member("end_time"), py.None), py.Int(0), py.Int(10)), func(it py.Value) bool { return e.IsOdd(it) })),
		"{{ ((stream_interval.end_time | tojson) | int) | select('odd') | list }}",
	)
}
func texts900(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterSelect(e.FilterInt(e.FilterToJSON(py.Str(ctx["stream_interval"].Member("end_time").Text()), py.None), py.Int(0), py.Int(10)), func(it py.Value) bool { return e.IsOdd(it) })),
		"{{ ((stream_interval.end_time | tojson) | int) | select('odd') | list }}",
	)
}
func text900(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterSelect(e.FilterInt(e.FilterToJSON(ctx["stream_interval"].Member("end_time"), py.None), py.Int(0), py.Int(10)), func(it py.Value) bool { return e.IsOdd(it) })).Text(),
		"{{ ((stream_interval.end_time | tojson) | int) | select('odd') | list }}",
	)
}
func value901(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	return py.Literal(text.String())
}
func typed901(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	return py.Literal(text.String())
}
func texts901(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	return py.Literal(text.String())
}
func text901(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("1")
	return py.LiteralText(text.String())
}
func value902(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterInt(py.TupleOf(py.Str("Foo"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), py.Int(3), py.Int(16))
	text.WriteString(e.Key(v, "k").Text())
	return e.String(py.Str(text.String()))
}
func typed902(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterInt(py.TupleOf(py.Str("Foo"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), py.Int(3), py.Int(16))
	text.WriteString(e.Key(v, "k").Text())
	return e.String(py.Str(text.String()))
}
func texts902(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterInt(py.TupleOf(py.Str("Foo"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), py.Int(3), py.Int(16))
	text.WriteString(e.Key(v, "k").Text())
	return e.String(py.Str(text.String()))
}
func text902(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterInt(py.TupleOf(py.Str("Foo"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), py.Int(3), py.Int(16))
	text.WriteString(e.Key(v, "k").Text())
	return e.StringText(text.String())
}
func value903(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterJoin(e.Call(e.FilterRegexSearch(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("(o+)")), "rsplit", py.Str(" "), py.Int(1)), py.Str("-"), py.None).Truth() {
		text.WriteString(e.Duration(py.Str("-P1W")).Text())
	}
	text.WriteString(e.FilterHMAC(e.And(py.Bool(e.Le(ctx["record"].Member("id"), ctx["record"].Member("id"))), func() py.Value { return e.FilterReplace(ctx["config"].Member("s"), py.Str("a"), py.Int(2), py.None) }), py.Str("k"), py.Str("sha512")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((record.nested.deep.x | regex_search('(o+)')).rsplit(' ', 1)) | join('-') -%} {{ duration('-P1W') }} {%- endif %} {{- ((record.id <= record.id) and (config['s'] | replace('a', 2))) | hmac('k', 'sha512') -}} ",
	)
}
func typed903(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterJoin(e.Call(e.FilterRegexSearch(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("(o+)")), "rsplit", py.Str(" "), py.Int(1)), py.Str("-"), py.None).Truth() {
		text.WriteString(e.Duration(py.Str("-P1W")).Text())
	}
	text.WriteString(e.FilterHMAC(e.And(py.Bool(e.Le(ctx["record"].Member("id"), ctx["record"].Member("id"))), func() py.Value { return e.FilterReplace(ctx["config"].Member("s"), py.Str("a"), py.Int(2), py.None) }), py.Str("k"), py.Str("sha512")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((record.nested.deep.x | regex_search('(o+)')).rsplit(' ', 1)) | join('-') -%} {{ duration('-P1W') }} {%- endif %} {{- ((record.id <= record.id) and (config['s'] | replace('a', 2))) | hmac('k', 'sha512') -}} ",
	)
}
func texts903(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterJoin(e.Call(e.FilterRegexSearch(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("(o+)")), "rsplit", py.Str(" "), py.Int(1)), py.Str("-"), py.None).Truth() {
		text.WriteString(e.Duration(py.Str("-P1W")).Text())
	}
	text.WriteString(e.FilterHMAC(e.And(py.Bool(e.Le(ctx["record"].Member("id"), ctx["record"].Member("id"))), func() py.Value {
		return e.FilterReplace(py.Str(ctx["config"].Member("s").Text()), py.Str("a"), py.Int(2), py.None)
	}), py.Str("k"), py.Str("sha512")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((record.nested.deep.x | regex_search('(o+)')).rsplit(' ', 1)) | join('-') -%} {{ duration('-P1W') }} {%- endif %} {{- ((record.id <= record.id) and (config['s'] | replace('a', 2))) | hmac('k', 'sha512') -}} ",
	)
}
func text903(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterJoin(e.Call(e.FilterRegexSearch(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("(o+)")), "rsplit", py.Str(" "), py.Int(1)), py.Str("-"), py.None).Truth() {
		text.WriteString(e.Duration(py.Str("-P1W")).Text())
	}
	text.WriteString(e.FilterHMAC(e.And(py.Bool(e.Le(ctx["record"].Member("id"), ctx["record"].Member("id"))), func() py.Value { return e.FilterReplace(ctx["config"].Member("s"), py.Str("a"), py.Int(2), py.None) }), py.Str("k"), py.Str("sha512")).Text())
	return e.StringText(
		text.String(),
		"{%- if ((record.nested.deep.x | regex_search('(o+)')).rsplit(' ', 1)) | join('-') -%} {{ duration('-P1W') }} {%- endif %} {{- ((record.id <= record.id) and (config['s'] | replace('a', 2))) | hmac('k', 'sha512') -}} ",
	)
}
func value904(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.DayDelta(py.Int(1), py.Str("%epoch_microseconds")).Truth() {
		text.WriteString(e.FilterTrim(py.ListOf(ctx["config"].Member("digits"), ctx["response"]), py.Str("aF")).Text())
	} else if e.FloorDiv(e.Call(ctx["next_page_token"].Member("next_page_token"), "upper"), e.Sub(e.NowUTC(), e.Duration(py.Str("P1D")))).Truth() {
		text.WriteString(e.Div(e.Mul(ctx["config"].Member("no"), py.Str("it's")), py.False).Text())
	}
	return e.String(
		py.Str(text.String()),
		`{% if day_delta(1, '%epoch_microseconds') %}{{ ([config.digits, response]) | trim('aF') }}{% elif next_page_token['next_page_token'].upper() // ((now_utc() - duration('P1D'))) %}{{ (config.no * "it's") / (false and (record.get('nested', {}).get('deep'))) }}{% endif %}`,
	)
}
func typed904(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.DayDelta(py.Int(1), py.Str("%epoch_microseconds")).Truth() {
		text.WriteString(e.FilterTrim(py.ListOf(ctx["config"].Member("digits"), ctx["response"]), py.Str("aF")).Text())
	} else if e.FloorDiv(e.Call(ctx["next_page_token"].Member("next_page_token"), "upper"), e.Sub(e.NowUTC(), e.Duration(py.Str("P1D")))).Truth() {
		text.WriteString(e.Div(e.Mul(ctx["config"].Member("no"), py.Str("it's")), py.False).Text())
	}
	return e.String(
		py.Str(text.String()),
		`{% if day_delta(1, '%epoch_microseconds') %}{{ ([config.digits, response]) | trim('aF') }}{% elif next_page_token['next_page_token'].upper() // ((now_utc() - duration('P1D'))) %}{{ (config.no * "it's") / (false and (record.get('nested', {}).get('deep'))) }}{% endif %}`,
	)
}
func texts904(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.DayDelta(py.Int(1), py.Str("%epoch_microseconds")).Truth() {
		text.WriteString(e.FilterTrim(py.ListOf(py.Str(ctx["config"].Member("digits").Text()), ctx["response"]), py.Str("aF")).Text())
	} else if e.FloorDiv(e.Call(ctx["next_page_token"].Member("next_page_token"), "upper"), e.Sub(e.NowUTC(), e.Duration(py.Str("P1D")))).Truth() {
		text.WriteString(e.Div(e.Mul(py.Str(ctx["config"].Member("no").Text()), py.Str("it's")), py.False).Text())
	}
	return e.String(
		py.Str(text.String()),
		`{% if day_delta(1, '%epoch_microseconds') %}{{ ([config.digits, response]) | trim('aF') }}{% elif next_page_token['next_page_token'].upper() // ((now_utc() - duration('P1D'))) %}{{ (config.no * "it's") / (false and (record.get('nested', {}).get('deep'))) }}{% endif %}`,
	)
}
func text904(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.DayDelta(py.Int(1), py.Str("%epoch_microseconds")).Truth() {
		text.WriteString(e.FilterTrim(py.ListOf(ctx["config"].Member("digits"), ctx["response"]), py.Str("aF")).Text())
	} else if e.FloorDiv(e.Call(ctx["next_page_token"].Member("next_page_token"), "upper"), e.Sub(e.NowUTC(), e.Duration(py.Str("P1D")))).Truth() {
		text.WriteString(e.Div(e.Mul(ctx["config"].Member("no"), py.Str("it's")), py.False).Text())
	}
	return e.StringText(
		text.String(),
		`{% if day_delta(1, '%epoch_microseconds') %}{{ ([config.digits, response]) | trim('aF') }}{% elif next_page_token['next_page_token'].upper() // ((now_utc() - duration('P1D'))) %}{{ (config.no * "it's") / (false and (record.get('nested', {}).get('deep'))) }}{% endif %}`,
	)
}
func value905(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("name"))
}
func typed905(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("name"))
}
func texts905(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("name"))
}
func text905(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("name").Text())
}
func value906(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.Call(e.Call(e.Call(ctx["record"].Member("updated_at"), "isalpha"), "join", ctx["config"].Member("texts")), "keys")),
		"{{ record.updated_at.isalpha().join(config.texts).keys() | list }}",
	)
}
func typed906(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.Call(e.Call(e.Call(ctx["record"].Member("updated_at"), "isalpha"), "join", ctx["config"].Member("texts")), "keys")),
		"{{ record.updated_at.isalpha().join(config.texts).keys() | list }}",
	)
}
func texts906(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.Call(e.Call(e.Call(ctx["record"].Member("updated_at"), "isalpha"), "join", py.Str(ctx["config"].Member("texts").Text())), "keys")),
		"{{ record.updated_at.isalpha().join(config.texts).keys() | list }}",
	)
}
func text906(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.Call(e.Call(e.Call(ctx["record"].Member("updated_at"), "isalpha"), "join", ctx["config"].Member("texts")), "keys")).Text(),
		"{{ record.updated_at.isalpha().join(config.texts).keys() | list }}",
	)
}
func value907(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("day").IsString())
}
func typed907(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("day").IsString())
}
func texts907(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Str(ctx["config"].Member("day").Text()).IsString())
}
func text907(e *py.Eval, ctx variables) string {
	return py.Bool(!ctx["config"].Member("day").IsString()).Text()
}
func value908(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("it's1")
	return py.Literal(text.String())
}
func typed908(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("it's1")
	return py.Literal(text.String())
}
func texts908(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("it's1")
	return py.Literal(text.String())
}
func text908(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("it's1")
	return py.LiteralText(text.String())
}
func value909(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Mul(py.True, ctx["response"].Member("total"))
		text.WriteString(e.Slice(v, py.Int(1), py.Absent, py.Absent).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed909(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Mul(py.True, ctx["response"].Member("total"))
		text.WriteString(e.Slice(v, py.Int(1), py.Absent, py.Absent).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts909(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Mul(py.True, ctx["response"].Member("total"))
		text.WriteString(e.Slice(v, py.Int(1), py.Absent, py.Absent).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text909(e *py.Eval, ctx variables) string {
	return ""
}
func value910(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Add(py.ListOf(ctx["config"].Member("s"), py.Str("None")), e.Key(ctx["response"], "items")).Truth() || e.FilterEscape(py.None).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Neg(e.FloorDiv(ctx["response"], ctx["config"].Member("s"))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (([config['s'], 'None']) + response['items']) or (none | e) -%} 1 {%- endif %} {{- -(response // config.s) -}} ",
	)
}
func typed910(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Add(py.ListOf(ctx["config"].Member("s"), py.Str("None")), e.Key(ctx["response"], "items")).Truth() || e.FilterEscape(py.None).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Neg(e.FloorDiv(ctx["response"], ctx["config"].Member("s"))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (([config['s'], 'None']) + response['items']) or (none | e) -%} 1 {%- endif %} {{- -(response // config.s) -}} ",
	)
}
func texts910(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Add(py.ListOf(py.Str(ctx["config"].Member("s").Text()), py.Str("None")), e.Key(ctx["response"], "items")).Truth() || e.FilterEscape(py.None).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Neg(e.FloorDiv(ctx["response"], py.Str(ctx["config"].Member("s").Text()))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (([config['s'], 'None']) + response['items']) or (none | e) -%} 1 {%- endif %} {{- -(response // config.s) -}} ",
	)
}
func text910(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Add(py.ListOf(ctx["config"].Member("s"), py.Str("None")), e.Key(ctx["response"], "items")).Truth() || e.FilterEscape(py.None).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Neg(e.FloorDiv(ctx["response"], ctx["config"].Member("s"))).Text())
	return e.StringText(
		text.String(),
		"{%- if (([config['s'], 'None']) + response['items']) or (none | e) -%} 1 {%- endif %} {{- -(response // config.s) -}} ",
	)
}
func value911(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.TupleOf(py.Float(1000), py.Str("[1, 2]"))), "{{ -((1e3, '[1, 2]')) }}")
}
func typed911(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.TupleOf(py.Float(1000), py.Str("[1, 2]"))), "{{ -((1e3, '[1, 2]')) }}")
}
func texts911(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.TupleOf(py.Float(1000), py.Str("[1, 2]"))), "{{ -((1e3, '[1, 2]')) }}")
}
func text911(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(py.TupleOf(py.Float(1000), py.Str("[1, 2]"))).Text(), "{{ -((1e3, '[1, 2]')) }}")
}
func value912(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("yes"))
}
func typed912(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("yes"))
}
func texts912(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("yes").Text())
}
func text912(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("yes").Text())
}
func value913(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(ctx["config"].Member("dicts"), py.Str("é😀")))
}
func typed913(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(ctx["config"].Member("dicts"), py.Str("é😀")))
}
func texts913(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(py.Str(ctx["config"].Member("dicts").Text()), py.Str("é😀")))
}
func text913(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.TupleOf(ctx["config"].Member("dicts"), py.Str("é😀")).Text())
}
func value914(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterURLEncode(ctx["stream_interval"].Member("end_time")), "split", py.Str(",")),
		"{{ (stream_interval.end_time | urlencode).split(',') }}",
	)
}
func typed914(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterURLEncode(ctx["stream_interval"].Member("end_time")), "split", py.Str(",")),
		"{{ (stream_interval.end_time | urlencode).split(',') }}",
	)
}
func texts914(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterURLEncode(py.Str(ctx["stream_interval"].Member("end_time").Text())), "split", py.Str(",")),
		"{{ (stream_interval.end_time | urlencode).split(',') }}",
	)
}
func text914(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.FilterURLEncode(ctx["stream_interval"].Member("end_time")), "split", py.Str(",")).Text(),
		"{{ (stream_interval.end_time | urlencode).split(',') }}",
	)
}
func value915(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Str(""), ctx["stream_partition"].Member("id")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ['', stream_partition['id']] %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed915(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Str(""), ctx["stream_partition"].Member("id")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ['', stream_partition['id']] %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts915(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Str(""), py.Str(ctx["stream_partition"].Member("id").Text())))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ['', stream_partition['id']] %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text915(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Str(""), ctx["stream_partition"].Member("id")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in ['', stream_partition['id']] %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value916(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("id"), py.Int(0)), "{{ config.missing.more | sum(attribute='id') }}")
}
func typed916(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("id"), py.Int(0)), "{{ config.missing.more | sum(attribute='id') }}")
}
func texts916(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.Str("id"), py.Int(0)), "{{ config.missing.more | sum(attribute='id') }}")
}
func text916(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSum(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("id"), py.Int(0)).Text(), "{{ config.missing.more | sum(attribute='id') }}")
}
func value917(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Choose(py.ListOf(py.Int(-1), e.Key(ctx["config"].Member("dict"), "a b")).Truth(), ctx["record"].Member("updated_at"), ctx["stream_interval"].Member("end_time")))
}
func typed917(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Choose(py.ListOf(py.Int(-1), e.Key(ctx["config"].Member("dict"), "a b")).Truth(), ctx["record"].Member("updated_at"), ctx["stream_interval"].Member("end_time")))
}
func texts917(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(py.ListOf(py.Int(-1), e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b")).Truth(), ctx["record"].Member("updated_at"), py.Str(ctx["stream_interval"].Member("end_time").Text())))
}
func text917(e *py.Eval, ctx variables) string {
	return e.StringText(py.Choose(py.ListOf(py.Int(-1), e.Key(ctx["config"].Member("dict"), "a b")).Truth(), ctx["record"].Member("updated_at"), ctx["stream_interval"].Member("end_time")).Text())
}
func value918(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.True, "isnumeric"), "{{ true.isnumeric() }}")
}
func typed918(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.True, "isnumeric"), "{{ true.isnumeric() }}")
}
func texts918(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.True, "isnumeric"), "{{ true.isnumeric() }}")
}
func text918(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.True, "isnumeric").Text(), "{{ true.isnumeric() }}")
}
func value919(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Call(e.Add(py.Bool(e.Lt(py.True, py.ListOf(ctx["config"].Member("day"), py.Str("a")))), py.Str("")), "rfind", py.Str("o")))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed919(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Call(e.Add(py.Bool(e.Lt(py.True, py.ListOf(ctx["config"].Member("day"), py.Str("a")))), py.Str("")), "rfind", py.Str("o")))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts919(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Call(e.Add(py.Bool(e.Lt(py.True, py.ListOf(py.Str(ctx["config"].Member("day").Text()), py.Str("a")))), py.Str("")), "rfind", py.Str("o")))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text919(e *py.Eval, ctx variables) string {
	return ""
}
func value920(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(ctx["stream_interval"].Member("end_time"), py.False, py.None)))
}
func typed920(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(ctx["stream_interval"].Member("end_time"), py.False, py.None)))
}
func texts920(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(py.Str(ctx["stream_interval"].Member("end_time").Text()), py.False, py.None)))
}
func text920(e *py.Eval, ctx variables) string {
	return ""
}
func value921(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := ctx["headers"].Member("X-Total")
	text.WriteString(e.FilterBase64Encode(v).Text())
	return e.String(py.Str(text.String()))
}
func typed921(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := ctx["headers"].Member("X-Total")
	text.WriteString(e.FilterBase64Encode(v).Text())
	return e.String(py.Str(text.String()))
}
func texts921(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := ctx["headers"].Member("X-Total")
	text.WriteString(e.FilterBase64Encode(v).Text())
	return e.String(py.Str(text.String()))
}
func text921(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := ctx["headers"].Member("X-Total")
	text.WriteString(e.FilterBase64Encode(v).Text())
	return e.StringText(text.String())
}
func value922(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Key(ctx["response"], "items").Truth() {
		text.WriteString(ctx["config"].Member("date").Text())
	} else if e.Neg(ctx["next_page_token"]).Truth() {
		text.WriteString(e.Mul(py.Int(100), e.FilterJoin(py.OrElse(ctx["config"].Member("list"), e.Attr(ctx["config"].Member("missing"), "more")), py.Str("-"), py.None)).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if response['items'] %}{{ config.date if (('007', 2)) }}{% elif -next_page_token %}{{ 100 * ((config.list | default(config.missing.more)) | join('-')) }}{% endif %}",
	)
}
func typed922(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Key(ctx["response"], "items").Truth() {
		text.WriteString(ctx["config"].Member("date").Text())
	} else if e.Neg(ctx["next_page_token"]).Truth() {
		text.WriteString(e.Mul(py.Int(100), e.FilterJoin(py.OrElse(ctx["config"].Member("list"), e.Attr(ctx["config"].Member("missing"), "more")), py.Str("-"), py.None)).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if response['items'] %}{{ config.date if (('007', 2)) }}{% elif -next_page_token %}{{ 100 * ((config.list | default(config.missing.more)) | join('-')) }}{% endif %}",
	)
}
func texts922(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Key(ctx["response"], "items").Truth() {
		text.WriteString(ctx["config"].Member("date").Text())
	} else if e.Neg(ctx["next_page_token"]).Truth() {
		text.WriteString(e.Mul(py.Int(100), e.FilterJoin(py.Str(ctx["config"].Member("list").Text()), py.Str("-"), py.None)).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if response['items'] %}{{ config.date if (('007', 2)) }}{% elif -next_page_token %}{{ 100 * ((config.list | default(config.missing.more)) | join('-')) }}{% endif %}",
	)
}
func text922(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Key(ctx["response"], "items").Truth() {
		text.WriteString(ctx["config"].Member("date").Text())
	} else if e.Neg(ctx["next_page_token"]).Truth() {
		text.WriteString(e.Mul(py.Int(100), e.FilterJoin(py.OrElse(ctx["config"].Member("list"), e.Attr(ctx["config"].Member("missing"), "more")), py.Str("-"), py.None)).Text())
	}
	return e.StringText(
		text.String(),
		"{% if response['items'] %}{{ config.date if (('007', 2)) }}{% elif -next_page_token %}{{ 100 * ((config.list | default(config.missing.more)) | join('-')) }}{% endif %}",
	)
}
func value923(e *py.Eval, ctx variables) py.Value {
	return py.Str("[]")
}
func typed923(e *py.Eval, ctx variables) py.Value {
	return py.Str("[]")
}
func texts923(e *py.Eval, ctx variables) py.Value {
	return py.Str("[]")
}
func text923(e *py.Eval, ctx variables) string {
	return "[]"
}
func value924(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1000), e.Sub(py.Str("é😀"), py.Int(10)))), "{{ (1_000 if true) >= ('é😀' - 10) }}")
}
func typed924(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1000), e.Sub(py.Str("é😀"), py.Int(10)))), "{{ (1_000 if true) >= ('é😀' - 10) }}")
}
func texts924(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1000), e.Sub(py.Str("é😀"), py.Int(10)))), "{{ (1_000 if true) >= ('é😀' - 10) }}")
}
func text924(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(1000), e.Sub(py.Str("é😀"), py.Int(10)))).Text(), "{{ (1_000 if true) >= ('é😀' - 10) }}")
}
func value925(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("12"))
}
func typed925(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("12"))
}
func texts925(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("12"))
}
func text925(e *py.Eval, ctx variables) string {
	return "['12']"
}
func value926(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.ListOf(ctx["response"], py.Str("007")), "title").Truth() {
		text.WriteString("yes")
	}
	text.WriteString("False")
	return e.String(
		py.Str(text.String()),
		"{%- if ([response, '007']).title() -%} yes {%- endif %} {{- false -}} ",
	)
}
func typed926(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.ListOf(ctx["response"], py.Str("007")), "title").Truth() {
		text.WriteString("yes")
	}
	text.WriteString("False")
	return e.String(
		py.Str(text.String()),
		"{%- if ([response, '007']).title() -%} yes {%- endif %} {{- false -}} ",
	)
}
func texts926(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.ListOf(ctx["response"], py.Str("007")), "title").Truth() {
		text.WriteString("yes")
	}
	text.WriteString("False")
	return e.String(
		py.Str(text.String()),
		"{%- if ([response, '007']).title() -%} yes {%- endif %} {{- false -}} ",
	)
}
func text926(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(py.ListOf(ctx["response"], py.Str("007")), "title").Truth() {
		text.WriteString("yes")
	}
	text.WriteString("False")
	return e.StringText(
		text.String(),
		"{%- if ([response, '007']).title() -%} yes {%- endif %} {{- false -}} ",
	)
}
func value927(e *py.Eval, ctx variables) py.Value {
	return e.String(py.ListOf(py.Str("None"), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), "{{ ['None', response.get('items')[0].id] }}")
}
func typed927(e *py.Eval, ctx variables) py.Value {
	return e.String(py.ListOf(py.Str("None"), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), "{{ ['None', response.get('items')[0].id] }}")
}
func texts927(e *py.Eval, ctx variables) py.Value {
	return e.String(py.ListOf(py.Str("None"), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), "{{ ['None', response.get('items')[0].id] }}")
}
func text927(e *py.Eval, ctx variables) string {
	return e.StringText(py.ListOf(py.Str("None"), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")).Text(), "{{ ['None', response.get('items')[0].id] }}")
}
func value928(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["config"].Member("s").Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString(e.If(ctx["config"].Member("date").Truth(), func() py.Value { return ctx["record"].Member("id") }, func() py.Value { return e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x") }).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed928(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["config"].Member("s").Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString(e.If(ctx["config"].Member("date").Truth(), func() py.Value { return ctx["record"].Member("id") }, func() py.Value { return e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x") }).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts928(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["config"].Member("s").Text() != "" {
			text.WriteString("yes")
		} else {
			text.WriteString(e.If(ctx["config"].Member("date").Text() != "", func() py.Value { return ctx["record"].Member("id") }, func() py.Value { return e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x") }).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text928(e *py.Eval, ctx variables) string {
	return ""
}
func value929(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("1")
		text.WriteString(py.Bool(py.False.IsSequence()).Text())
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func typed929(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("1")
		text.WriteString(py.Bool(py.False.IsSequence()).Text())
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func texts929(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("1")
		text.WriteString(py.Bool(py.False.IsSequence()).Text())
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text929(e *py.Eval, ctx variables) string {
	return ""
}
func value930(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Attr(ctx["config"].Member("missing"), "more").Truth() {
			text.WriteString("yes")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed930(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Attr(ctx["config"].Member("missing"), "more").Truth() {
			text.WriteString("yes")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts930(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more").Truth() {
			text.WriteString("yes")
		}
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text930(e *py.Eval, ctx variables) string {
	return ""
}
func value931(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterString(ctx["config"].Member("digits")), "{{ config.digits | string }}")
}
func typed931(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterString(ctx["config"].Member("digits")), "{{ config.digits | string }}")
}
func texts931(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("digits").Text())
}
func text931(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterString(ctx["config"].Member("digits")).Text(), "{{ config.digits | string }}")
}
func value932(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(py.Str("[1, 2]"), py.False, py.Str("id")), "{{ ('[1, 2]') | max(attribute='id') }}")
}
func typed932(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(py.Str("[1, 2]"), py.False, py.Str("id")), "{{ ('[1, 2]') | max(attribute='id') }}")
}
func texts932(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(py.Str("[1, 2]"), py.False, py.Str("id")), "{{ ('[1, 2]') | max(attribute='id') }}")
}
func text932(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterMax(py.Str("[1, 2]"), py.False, py.Str("id")).Text(), "{{ ('[1, 2]') | max(attribute='id') }}")
}
func value933(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("list"), py.None))
}
func typed933(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("list"), py.None))
}
func texts933(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("list").Text()), py.None))
}
func text933(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("list"), py.None).Text())
}
func value934(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterRejectAttr(py.None, py.Str("tag"), func(it py.Value) bool { return it.Truth() })), "{{ none | rejectattr('tag') | list }}")
}
func typed934(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterRejectAttr(py.None, py.Str("tag"), func(it py.Value) bool { return it.Truth() })), "{{ none | rejectattr('tag') | list }}")
}
func texts934(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterRejectAttr(py.None, py.Str("tag"), func(it py.Value) bool { return it.Truth() })), "{{ none | rejectattr('tag') | list }}")
}
func text934(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterRejectAttr(py.None, py.Str("tag"), func(it py.Value) bool { return it.Truth() })).Text(), "{{ none | rejectattr('tag') | list }}")
}
func value935(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Float(0.1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(0.1) }}")
}
func typed935(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Float(0.1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(0.1) }}")
}
func texts935(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Float(0.1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(0.1) }}")
}
func text935(e *py.Eval, ctx variables) string {
	return e.StringText(e.DayDelta(py.Float(0.1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Text(), "{{ day_delta(0.1) }}")
}
func value936(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.In(e.Call(ctx["missing"], "split", py.Str("o"), py.Int(1)), py.ListOf(py.Int(1), py.Str("a"), py.None)) {
	}
	text.WriteString(e.FilterSum(py.ListOf(), py.Str("id"), py.Int(0)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (missing.split('o', 1)) is in([1, 'a', none]) -%}  {%- endif %} {{- [] | sum(attribute='id') -}} ",
	)
}
func typed936(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.In(e.Call(ctx["missing"], "split", py.Str("o"), py.Int(1)), py.ListOf(py.Int(1), py.Str("a"), py.None)) {
	}
	text.WriteString(e.FilterSum(py.ListOf(), py.Str("id"), py.Int(0)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (missing.split('o', 1)) is in([1, 'a', none]) -%}  {%- endif %} {{- [] | sum(attribute='id') -}} ",
	)
}
func texts936(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.In(e.Call(ctx["missing"], "split", py.Str("o"), py.Int(1)), py.ListOf(py.Int(1), py.Str("a"), py.None)) {
	}
	text.WriteString(e.FilterSum(py.ListOf(), py.Str("id"), py.Int(0)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (missing.split('o', 1)) is in([1, 'a', none]) -%}  {%- endif %} {{- [] | sum(attribute='id') -}} ",
	)
}
func text936(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.In(e.Call(ctx["missing"], "split", py.Str("o"), py.Int(1)), py.ListOf(py.Int(1), py.Str("a"), py.None)) {
	}
	text.WriteString(e.FilterSum(py.ListOf(), py.Str("id"), py.Int(0)).Text())
	return e.StringText(
		text.String(),
		"{%- if (missing.split('o', 1)) is in([1, 'a', none]) -%}  {%- endif %} {{- [] | sum(attribute='id') -}} ",
	)
}
func value937(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed937(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts937(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text937(e *py.Eval, ctx variables) string {
	return ""
}
func value938(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["headers"].Member("X-Total"))
}
func typed938(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["headers"].Member("X-Total"))
}
func texts938(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["headers"].Member("X-Total"))
}
func text938(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["headers"].Member("X-Total").Text())
}
func value939(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFloat(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str(""))))
}
func typed939(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFloat(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str(""))))
}
func texts939(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFloat(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str(""))))
}
func text939(e *py.Eval, ctx variables) string {
	return ""
}
func value940(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.Call(e.Neg(py.Str("None")), "replace", py.Str("o"), py.Str("0")), e.FloorDiv(e.Mul(py.Str("it's"), ctx["response"].Member("more")), e.Call(ctx["last_page_size"], "zfill", py.Int(5))))),
		`{{ ((-'None').replace('o', '0')) < (("it's" * response.more) // last_page_size.zfill(5)) }}`,
	)
}
func typed940(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.Call(e.Neg(py.Str("None")), "replace", py.Str("o"), py.Str("0")), e.FloorDiv(e.Mul(py.Str("it's"), ctx["response"].Member("more")), e.Call(ctx["last_page_size"], "zfill", py.Int(5))))),
		`{{ ((-'None').replace('o', '0')) < (("it's" * response.more) // last_page_size.zfill(5)) }}`,
	)
}
func texts940(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.Call(e.Neg(py.Str("None")), "replace", py.Str("o"), py.Str("0")), e.FloorDiv(e.Mul(py.Str("it's"), ctx["response"].Member("more")), e.Call(ctx["last_page_size"], "zfill", py.Int(5))))),
		`{{ ((-'None').replace('o', '0')) < (("it's" * response.more) // last_page_size.zfill(5)) }}`,
	)
}
func text940(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Lt(e.Call(e.Neg(py.Str("None")), "replace", py.Str("o"), py.Str("0")), e.FloorDiv(e.Mul(py.Str("it's"), ctx["response"].Member("more")), e.Call(ctx["last_page_size"], "zfill", py.Int(5))))).Text(),
		`{{ ((-'None').replace('o', '0')) < (("it's" * response.more) // last_page_size.zfill(5)) }}`,
	)
}
func value941(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("no"), "missing"))
}
func typed941(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("no"), "missing"))
}
func texts941(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["config"].Member("no").Text()), "missing"))
}
func text941(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["config"].Member("no"), "missing").Text())
}
func value942(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Key(ctx["config"].Member("dict"), "a b"), "title"), "{{ (config['dict']['a b']).title() }}")
}
func typed942(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Key(ctx["config"].Member("dict"), "a b"), "title"), "{{ (config['dict']['a b']).title() }}")
}
func texts942(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"), "title"), "{{ (config['dict']['a b']).title() }}")
}
func text942(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Key(ctx["config"].Member("dict"), "a b"), "title").Text(), "{{ (config['dict']['a b']).title() }}")
}
func value943(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["headers"].Member("X-Total"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in headers['X-Total'] %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed943(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["headers"].Member("X-Total"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in headers['X-Total'] %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts943(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["headers"].Member("X-Total"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in headers['X-Total'] %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text943(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(ctx["headers"].Member("X-Total"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in headers['X-Total'] %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value944(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(py.TupleOf(ctx["config"].Member("s"), e.Key(ctx["config"].Member("dict"), "a b")).IsTrue()))
}
func typed944(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(py.TupleOf(ctx["config"].Member("s"), e.Key(ctx["config"].Member("dict"), "a b")).IsTrue()))
}
func texts944(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.TupleOf(py.Str(ctx["config"].Member("s").Text()), e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b")).IsTrue())
}
func text944(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(py.TupleOf(ctx["config"].Member("s"), e.Key(ctx["config"].Member("dict"), "a b")).IsTrue()).Text())
}
func value945(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+py.Bool(e.In(e.FilterReplace(ctx["record"].Member("updated_at"), py.Str("o"), py.Str("0"), py.Int(1)), e.Mul(py.TupleOf(py.Str("<b>x</b>"), ctx["response"].Member("total")), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")))).Text()+" b"),
		"[{{ (record.updated_at | replace('o', '0', 1)) in ((('<b>x</b>', response.total)) * record['nested']['list'][0]['y']) }} b",
	)
}
func typed945(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+py.Bool(e.In(e.FilterReplace(ctx["record"].Member("updated_at"), py.Str("o"), py.Str("0"), py.Int(1)), e.Mul(py.TupleOf(py.Str("<b>x</b>"), ctx["response"].Member("total")), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")))).Text()+" b"),
		"[{{ (record.updated_at | replace('o', '0', 1)) in ((('<b>x</b>', response.total)) * record['nested']['list'][0]['y']) }} b",
	)
}
func texts945(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+py.Bool(e.In(e.FilterReplace(ctx["record"].Member("updated_at"), py.Str("o"), py.Str("0"), py.Int(1)), e.Mul(py.TupleOf(py.Str("<b>x</b>"), ctx["response"].Member("total")), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")))).Text()+" b"),
		"[{{ (record.updated_at | replace('o', '0', 1)) in ((('<b>x</b>', response.total)) * record['nested']['list'][0]['y']) }} b",
	)
}
func text945(e *py.Eval, ctx variables) string {
	return e.StringText(
		"["+py.Bool(e.In(e.FilterReplace(ctx["record"].Member("updated_at"), py.Str("o"), py.Str("0"), py.Int(1)), e.Mul(py.TupleOf(py.Str("<b>x</b>"), ctx["response"].Member("total")), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")))).Text()+" b",
		"[{{ (record.updated_at | replace('o', '0', 1)) in ((('<b>x</b>', response.total)) * record['nested']['list'][0]['y']) }} b",
	)
}
func value946(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_partition"].Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString(py.TupleOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Int(0)).Text())
	}
	return e.String(py.Str(text.String()))
}
func typed946(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_partition"].Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString(py.TupleOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Int(0)).Text())
	}
	return e.String(py.Str(text.String()))
}
func texts946(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_partition"].Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString(py.TupleOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Int(0)).Text())
	}
	return e.String(py.Str(text.String()))
}
func text946(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["stream_partition"].Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString(py.TupleOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Int(0)).Text())
	}
	return e.StringText(text.String())
}
func value947(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed947(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts947(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text947(e *py.Eval, ctx variables) string {
	return ""
}
func value948(e *py.Eval, ctx variables) py.Value {
	return py.Str("False]")
}
func typed948(e *py.Eval, ctx variables) py.Value {
	return py.Str("False]")
}
func texts948(e *py.Eval, ctx variables) py.Value {
	return py.Str("False]")
}
func text948(e *py.Eval, ctx variables) string {
	return "False]"
}
func value949(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.IsEven(e.FilterSort(ctx["stream_slice"].Member("missing"), py.False, py.False, py.Str("id"))) {
		text.WriteString("1")
	} else if e.FilterDictSort(e.FilterFloat(py.ListOf(py.Str(" x "), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), py.TupleOf(py.Str("é😀"), ctx["config"].Member("json"))), py.False, py.Str("key"), py.False).Truth() {
		text.WriteString(e.FilterBase64BinasciiDecode(e.Min(py.None, ctx["config"].Member("list"))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (stream_slice.missing | sort(attribute='id')) is even %}1{% elif (([' x ', response.get('items')[0].id]) | float((('é😀', config.json)))) | dictsort %}{{ (min(none, config.list)) | base64binascii_decode }}{% endif %}",
	)
}
func typed949(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.IsEven(e.FilterSort(ctx["stream_slice"].Member("missing"), py.False, py.False, py.Str("id"))) {
		text.WriteString("1")
	} else if e.FilterDictSort(e.FilterFloat(py.ListOf(py.Str(" x "), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), py.TupleOf(py.Str("é😀"), ctx["config"].Member("json"))), py.False, py.Str("key"), py.False).Truth() {
		text.WriteString(e.FilterBase64BinasciiDecode(e.Min(py.None, ctx["config"].Member("list"))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (stream_slice.missing | sort(attribute='id')) is even %}1{% elif (([' x ', response.get('items')[0].id]) | float((('é😀', config.json)))) | dictsort %}{{ (min(none, config.list)) | base64binascii_decode }}{% endif %}",
	)
}
func texts949(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.IsEven(e.FilterSort(py.Str(ctx["stream_slice"].Member("missing").Text()), py.False, py.False, py.Str("id"))) {
		text.WriteString("1")
	} else if e.FilterDictSort(e.FilterFloat(py.ListOf(py.Str(" x "), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), py.TupleOf(py.Str("é😀"), py.Str(ctx["config"].Member("json").Text()))), py.False, py.Str("key"), py.False).Truth() {
		text.WriteString(e.FilterBase64BinasciiDecode(e.Min(py.None, py.Str(ctx["config"].Member("list").Text()))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (stream_slice.missing | sort(attribute='id')) is even %}1{% elif (([' x ', response.get('items')[0].id]) | float((('é😀', config.json)))) | dictsort %}{{ (min(none, config.list)) | base64binascii_decode }}{% endif %}",
	)
}
func text949(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.IsEven(e.FilterSort(ctx["stream_slice"].Member("missing"), py.False, py.False, py.Str("id"))) {
		text.WriteString("1")
	} else if e.FilterDictSort(e.FilterFloat(py.ListOf(py.Str(" x "), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), py.TupleOf(py.Str("é😀"), ctx["config"].Member("json"))), py.False, py.Str("key"), py.False).Truth() {
		text.WriteString(e.FilterBase64BinasciiDecode(e.Min(py.None, ctx["config"].Member("list"))).Text())
	}
	return e.StringText(
		text.String(),
		"{% if (stream_slice.missing | sort(attribute='id')) is even %}1{% elif (([' x ', response.get('items')[0].id]) | float((('é😀', config.json)))) | dictsort %}{{ (min(none, config.list)) | base64binascii_decode }}{% endif %}",
	)
}
func value950(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSort(e.Call(py.ListOf(ctx["response"].Member("more"), py.Str("a")), "split", py.Str("o"), py.Int(1)), py.True, py.False, py.None),
		"{{ (([response.more, 'a']).split('o', 1)) | sort(reverse=true) }}",
	)
}
func typed950(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSort(e.Call(py.ListOf(ctx["response"].Member("more"), py.Str("a")), "split", py.Str("o"), py.Int(1)), py.True, py.False, py.None),
		"{{ (([response.more, 'a']).split('o', 1)) | sort(reverse=true) }}",
	)
}
func texts950(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSort(e.Call(py.ListOf(ctx["response"].Member("more"), py.Str("a")), "split", py.Str("o"), py.Int(1)), py.True, py.False, py.None),
		"{{ (([response.more, 'a']).split('o', 1)) | sort(reverse=true) }}",
	)
}
func text950(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterSort(e.Call(py.ListOf(ctx["response"].Member("more"), py.Str("a")), "split", py.Str("o"), py.Int(1)), py.True, py.False, py.None).Text(),
		"{{ (([response.more, 'a']).split('o', 1)) | sort(reverse=true) }}",
	)
}
func value951(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterLength(e.Attr(ctx["config"].Member("missing"), "more")).IsBoolean()),
		"{{ ((None or config.missing.more) | length) is not boolean }}",
	)
}
func typed951(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterLength(e.Attr(ctx["config"].Member("missing"), "more")).IsBoolean()),
		"{{ ((None or config.missing.more) | length) is not boolean }}",
	)
}
func texts951(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterLength(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more")).IsBoolean()),
		"{{ ((None or config.missing.more) | length) is not boolean }}",
	)
}
func text951(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.FilterLength(e.Attr(ctx["config"].Member("missing"), "more")).IsBoolean()).Text(),
		"{{ ((None or config.missing.more) | length) is not boolean }}",
	)
}
func value952(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["stream_partition"].Truth())
}
func typed952(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["stream_partition"].Truth())
}
func texts952(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["stream_partition"].Truth())
}
func text952(e *py.Eval, ctx variables) string {
	return py.Bool(!ctx["stream_partition"].Truth()).Text()
}
func value953(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.FilterSort(e.Mod(py.TupleOf(py.Str("a"), py.Int(10)), py.False), py.True, py.False, py.None), "find", py.Str("o")).Truth() {
		text.WriteString(ctx["config"].Member("empty").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (((('a', 10)) % false) | sort(reverse=true)).find('o') %}{{ config.empty }}{% endif %}",
	)
}
func typed953(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.FilterSort(e.Mod(py.TupleOf(py.Str("a"), py.Int(10)), py.False), py.True, py.False, py.None), "find", py.Str("o")).Truth() {
		text.WriteString(ctx["config"].Member("empty").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (((('a', 10)) % false) | sort(reverse=true)).find('o') %}{{ config.empty }}{% endif %}",
	)
}
func texts953(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.FilterSort(e.Mod(py.TupleOf(py.Str("a"), py.Int(10)), py.False), py.True, py.False, py.None), "find", py.Str("o")).Truth() {
		text.WriteString(ctx["config"].Member("empty").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (((('a', 10)) % false) | sort(reverse=true)).find('o') %}{{ config.empty }}{% endif %}",
	)
}
func text953(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(e.FilterSort(e.Mod(py.TupleOf(py.Str("a"), py.Int(10)), py.False), py.True, py.False, py.None), "find", py.Str("o")).Truth() {
		text.WriteString(ctx["config"].Member("empty").Text())
	}
	return e.StringText(
		text.String(),
		"{% if (((('a', 10)) % false) | sort(reverse=true)).find('o') %}{{ config.empty }}{% endif %}",
	)
}
func value954(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(e.FilterDictSort(py.Dict("a", ctx["record"].Member("flag"), "b", e.Attr(ctx["config"].Member("missing"), "more")), py.True, py.Str("value"), py.False).IsIterable()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (({'a': record.flag, 'b': config.missing.more}) | dictsort(true, 'value')) is iterable %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed954(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(e.FilterDictSort(py.Dict("a", ctx["record"].Member("flag"), "b", e.Attr(ctx["config"].Member("missing"), "more")), py.True, py.Str("value"), py.False).IsIterable()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (({'a': record.flag, 'b': config.missing.more}) | dictsort(true, 'value')) is iterable %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts954(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(e.FilterDictSort(py.Dict("a", ctx["record"].Member("flag"), "b", e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more")), py.True, py.Str("value"), py.False).IsIterable()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (({'a': record.flag, 'b': config.missing.more}) | dictsort(true, 'value')) is iterable %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text954(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(e.FilterDictSort(py.Dict("a", ctx["record"].Member("flag"), "b", e.Attr(ctx["config"].Member("missing"), "more")), py.True, py.Str("value"), py.False).IsIterable()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (({'a': record.flag, 'b': config.missing.more}) | dictsort(true, 'value')) is iterable %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value955(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Max(e.NowUTC(), py.Int(10)))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in max(now_utc(), 10) %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed955(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Max(e.NowUTC(), py.Int(10)))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in max(now_utc(), 10) %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts955(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Max(e.NowUTC(), py.Int(10)))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in max(now_utc(), 10) %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text955(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Max(e.NowUTC(), py.Int(10)))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in max(now_utc(), 10) %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value956(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterRegexSearch(ctx["record"].Member("nested"), py.Str("[a-z]+")).Truth() {
			text.WriteString("1")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed956(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterRegexSearch(ctx["record"].Member("nested"), py.Str("[a-z]+")).Truth() {
			text.WriteString("1")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts956(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterRegexSearch(ctx["record"].Member("nested"), py.Str("[a-z]+")).Truth() {
			text.WriteString("1")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text956(e *py.Eval, ctx variables) string {
	return ""
}
func value957(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.Equal(py.Or(py.TupleOf(py.Str("a/b?c=d&e f"), ctx["record"].Member("nested")), py.TupleOf(py.Str(" x "), py.Int(2))), e.Call(py.Dict(), "split", py.Str("o"), py.Int(1)))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((('a/b?c=d&e f', record.nested)) or ((' x ', 2))) != ({}.split('o', 1)) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed957(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.Equal(py.Or(py.TupleOf(py.Str("a/b?c=d&e f"), ctx["record"].Member("nested")), py.TupleOf(py.Str(" x "), py.Int(2))), e.Call(py.Dict(), "split", py.Str("o"), py.Int(1)))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((('a/b?c=d&e f', record.nested)) or ((' x ', 2))) != ({}.split('o', 1)) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts957(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.Equal(py.Or(py.TupleOf(py.Str("a/b?c=d&e f"), ctx["record"].Member("nested")), py.TupleOf(py.Str(" x "), py.Int(2))), e.Call(py.Dict(), "split", py.Str("o"), py.Int(1)))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((('a/b?c=d&e f', record.nested)) or ((' x ', 2))) != ({}.split('o', 1)) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text957(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(!py.Equal(py.Or(py.TupleOf(py.Str("a/b?c=d&e f"), ctx["record"].Member("nested")), py.TupleOf(py.Str(" x "), py.Int(2))), e.Call(py.Dict(), "split", py.Str("o"), py.Int(1)))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in ((('a/b?c=d&e f', record.nested)) or ((' x ', 2))) != ({}.split('o', 1)) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value958(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.If(e.Pos(ctx["record"].Member("flag")).Truth(), func() py.Value { return py.Bool(e.IsOdd(ctx["config"].Member("texts"))) }, func() py.Value { return py.Value{} }), "rstrip", py.Str("r")),
		"{{ ((config['texts'] is odd) if +record.flag).rstrip('r') }}",
	)
}
func typed958(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.If(e.Pos(ctx["record"].Member("flag")).Truth(), func() py.Value { return py.Bool(e.IsOdd(ctx["config"].Member("texts"))) }, func() py.Value { return py.Value{} }), "rstrip", py.Str("r")),
		"{{ ((config['texts'] is odd) if +record.flag).rstrip('r') }}",
	)
}
func texts958(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.If(e.Pos(ctx["record"].Member("flag")).Truth(), func() py.Value { return py.Bool(e.IsOdd(py.Str(ctx["config"].Member("texts").Text()))) }, func() py.Value { return py.Value{} }), "rstrip", py.Str("r")),
		"{{ ((config['texts'] is odd) if +record.flag).rstrip('r') }}",
	)
}
func text958(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.If(e.Pos(ctx["record"].Member("flag")).Truth(), func() py.Value { return py.Bool(e.IsOdd(ctx["config"].Member("texts"))) }, func() py.Value { return py.Value{} }), "rstrip", py.Str("r")).Text(),
		"{{ ((config['texts'] is odd) if +record.flag).rstrip('r') }}",
	)
}
func value959(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.False, "is_integer")))
}
func typed959(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.False, "is_integer")))
}
func texts959(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.False, "is_integer")))
}
func text959(e *py.Eval, ctx variables) string {
	return ""
}
func value960(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(py.Bool(!e.In(py.Str("12"), ctx["config"].Member("digits"))), py.Bool(!e.In(py.Float(2), py.ListOf(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("%Y-%m-%d")))))),
		"{{ ('12' not in config.digits) in (2.0 not in ([config.missing.more, '%Y-%m-%d'])) }}",
	)
}
func typed960(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(py.Bool(!e.In(py.Str("12"), ctx["config"].Member("digits"))), py.Bool(!e.In(py.Float(2), py.ListOf(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("%Y-%m-%d")))))),
		"{{ ('12' not in config.digits) in (2.0 not in ([config.missing.more, '%Y-%m-%d'])) }}",
	)
}
func texts960(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(py.Bool(!strings.Contains(ctx["config"].Member("digits").Text(), "12")), py.Bool(!e.In(py.Float(2), py.ListOf(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.Str("%Y-%m-%d")))))),
		"{{ ('12' not in config.digits) in (2.0 not in ([config.missing.more, '%Y-%m-%d'])) }}",
	)
}
func text960(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.In(py.Bool(!e.In(py.Str("12"), ctx["config"].Member("digits"))), py.Bool(!e.In(py.Float(2), py.ListOf(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("%Y-%m-%d")))))).Text(),
		"{{ ('12' not in config.digits) in (2.0 not in ([config.missing.more, '%Y-%m-%d'])) }}",
	)
}
func value961(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed961(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts961(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text961(e *py.Eval, ctx variables) string {
	return ""
}
func value962(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)))
}
func typed962(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)))
}
func texts962(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text())
}
func text962(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Text())
}
func value963(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.FilterList(e.FilterSelect(py.True, func(it py.Value) bool { return it.Truth() })).Truth(), func() py.Value {
			return e.FloorDiv(py.Int(0), e.FilterAttr(py.TupleOf(py.Float(1000), ctx["record"].Member("name")), py.Str("k")))
		}, func() py.Value { return py.Value{} }),
		"{{ ('-3.5'.count('o') // (((1e3, record['name'])) | attr('k'))) if (True | select | list) }}",
	)
}
func typed963(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.FilterList(e.FilterSelect(py.True, func(it py.Value) bool { return it.Truth() })).Truth(), func() py.Value {
			return e.FloorDiv(py.Int(0), e.FilterAttr(py.TupleOf(py.Float(1000), ctx["record"].Member("name")), py.Str("k")))
		}, func() py.Value { return py.Value{} }),
		"{{ ('-3.5'.count('o') // (((1e3, record['name'])) | attr('k'))) if (True | select | list) }}",
	)
}
func texts963(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.FilterList(e.FilterSelect(py.True, func(it py.Value) bool { return it.Truth() })).Truth(), func() py.Value {
			return e.FloorDiv(py.Int(0), e.FilterAttr(py.TupleOf(py.Float(1000), ctx["record"].Member("name")), py.Str("k")))
		}, func() py.Value { return py.Value{} }),
		"{{ ('-3.5'.count('o') // (((1e3, record['name'])) | attr('k'))) if (True | select | list) }}",
	)
}
func text963(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.FilterList(e.FilterSelect(py.True, func(it py.Value) bool { return it.Truth() })).Truth(), func() py.Value {
			return e.FloorDiv(py.Int(0), e.FilterAttr(py.TupleOf(py.Float(1000), ctx["record"].Member("name")), py.Str("k")))
		}, func() py.Value { return py.Value{} }).Text(),
		"{{ ('-3.5'.count('o') // (((1e3, record['name'])) | attr('k'))) if (True | select | list) }}",
	)
}
func value964(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Call(ctx["next_page_token"], "upper").Truth(), func() py.Value {
			return e.FilterHMAC(py.TupleOf(py.Float(1000), py.Float(2)), py.Str("k"), py.Str("sha256"))
		}, func() py.Value {
			return e.FloorDiv(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), ctx["config"].Member("empty"))
		}),
		"{{ (((1e3, 2.0)) | hmac('k')) if next_page_token.upper() else ((record.get('nested', {}).get('deep')) // config.empty) }}",
	)
}
func typed964(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Call(ctx["next_page_token"], "upper").Truth(), func() py.Value {
			return e.FilterHMAC(py.TupleOf(py.Float(1000), py.Float(2)), py.Str("k"), py.Str("sha256"))
		}, func() py.Value {
			return e.FloorDiv(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), ctx["config"].Member("empty"))
		}),
		"{{ (((1e3, 2.0)) | hmac('k')) if next_page_token.upper() else ((record.get('nested', {}).get('deep')) // config.empty) }}",
	)
}
func texts964(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Call(ctx["next_page_token"], "upper").Truth(), func() py.Value {
			return e.FilterHMAC(py.TupleOf(py.Float(1000), py.Float(2)), py.Str("k"), py.Str("sha256"))
		}, func() py.Value {
			return e.FloorDiv(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), py.Str(ctx["config"].Member("empty").Text()))
		}),
		"{{ (((1e3, 2.0)) | hmac('k')) if next_page_token.upper() else ((record.get('nested', {}).get('deep')) // config.empty) }}",
	)
}
func text964(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Call(ctx["next_page_token"], "upper").Truth(), func() py.Value {
			return e.FilterHMAC(py.TupleOf(py.Float(1000), py.Float(2)), py.Str("k"), py.Str("sha256"))
		}, func() py.Value {
			return e.FloorDiv(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), ctx["config"].Member("empty"))
		}).Text(),
		"{{ (((1e3, 2.0)) | hmac('k')) if next_page_token.upper() else ((record.get('nested', {}).get('deep')) // config.empty) }}",
	)
}
func value965(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Sub(e.NowUTC(), e.Duration(py.Str("PT1H30M"))).Truth() {
		text.WriteString("1")
	}
	text.WriteString(ctx["config"].Member("f").Text())
	return py.Literal(text.String())
}
func typed965(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Sub(e.NowUTC(), e.Duration(py.Str("PT1H30M"))).Truth() {
		text.WriteString("1")
	}
	text.WriteString(ctx["config"].Member("f").Text())
	return py.Literal(text.String())
}
func texts965(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Sub(e.NowUTC(), e.Duration(py.Str("PT1H30M"))).Truth() {
		text.WriteString("1")
	}
	text.WriteString(ctx["config"].Member("f").Text())
	return py.Literal(text.String())
}
func text965(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Sub(e.NowUTC(), e.Duration(py.Str("PT1H30M"))).Truth() {
		text.WriteString("1")
	}
	text.WriteString(ctx["config"].Member("f").Text())
	return py.LiteralText(text.String())
}
func value966(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["stream_interval"].Member("end_time")))
}
func typed966(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["stream_interval"].Member("end_time")))
}
func texts966(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["stream_interval"].Member("end_time").Text())))
}
func text966(e *py.Eval, ctx variables) string {
	return ""
}
func value967(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(e.FilterSort(py.Choose(ctx["stream_slice"].Member("missing").Truth(), ctx["response"].Member("more"), py.Value{}), py.False, py.False, py.Str("id")), func(it py.Value) py.Value { return e.FilterUpper(it) }))))
}
func typed967(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(e.FilterSort(py.Choose(ctx["stream_slice"].Member("missing").Truth(), ctx["response"].Member("more"), py.Value{}), py.False, py.False, py.Str("id")), func(it py.Value) py.Value { return e.FilterUpper(it) }))))
}
func texts967(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(e.FilterSort(py.Choose(ctx["stream_slice"].Member("missing").Text() != "", ctx["response"].Member("more"), py.Value{}), py.False, py.False, py.Str("id")), func(it py.Value) py.Value { return e.FilterUpper(it) }))))
}
func text967(e *py.Eval, ctx variables) string {
	return ""
}
func value968(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.Call(ctx["config"].Member("day"), "items"))
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = config.day.items() | list %}{{ v }}")
}
func typed968(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.Call(ctx["config"].Member("day"), "items"))
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = config.day.items() | list %}{{ v }}")
}
func texts968(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.Call(py.Str(ctx["config"].Member("day").Text()), "items"))
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = config.day.items() | list %}{{ v }}")
}
func text968(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterList(e.Call(ctx["config"].Member("day"), "items"))
	text.WriteString(v.Text())
	return e.StringText(text.String(), "{% set v = config.day.items() | list %}{{ v }}")
}
func value969(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("list"))
}
func typed969(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("list"))
}
func texts969(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("list").Text())
}
func text969(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("list").Text())
}
func value970(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(py.Bool(e.Gt(e.FilterList(e.FilterUnique(ctx["record"].Member("flag"), py.False, py.Str("tag"))), e.FilterList(e.FilterUnique(py.Dict(), py.False, py.Str("tag"))))), e.If(e.FilterFloat(py.Dict("a", e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "b", py.Float(2)), py.Int(0)).Truth(), func() py.Value { return e.Call(ctx["stream_partition"].Member("id"), "count", py.Int(1)) }, func() py.Value { return py.Value{} })),
		"{{ ((record.flag | unique(attribute='tag') | list) > ({} | unique(attribute='tag') | list)) // (stream_partition['id'].count(1) if (({'a': headers.link.next.url, 'b': 2.0}) | float(0))) }}",
	)
}
func typed970(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(py.Bool(e.Gt(e.FilterList(e.FilterUnique(ctx["record"].Member("flag"), py.False, py.Str("tag"))), e.FilterList(e.FilterUnique(py.Dict(), py.False, py.Str("tag"))))), e.If(e.FilterFloat(py.Dict("a", e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "b", py.Float(2)), py.Int(0)).Truth(), func() py.Value { return e.Call(ctx["stream_partition"].Member("id"), "count", py.Int(1)) }, func() py.Value { return py.Value{} })),
		"{{ ((record.flag | unique(attribute='tag') | list) > ({} | unique(attribute='tag') | list)) // (stream_partition['id'].count(1) if (({'a': headers.link.next.url, 'b': 2.0}) | float(0))) }}",
	)
}
func texts970(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(py.Bool(e.Gt(e.FilterList(e.FilterUnique(ctx["record"].Member("flag"), py.False, py.Str("tag"))), e.FilterList(e.FilterUnique(py.Dict(), py.False, py.Str("tag"))))), e.If(e.FilterFloat(py.Dict("a", e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "b", py.Float(2)), py.Int(0)).Truth(), func() py.Value {
			return e.Call(py.Str(ctx["stream_partition"].Member("id").Text()), "count", py.Int(1))
		}, func() py.Value { return py.Value{} })),
		"{{ ((record.flag | unique(attribute='tag') | list) > ({} | unique(attribute='tag') | list)) // (stream_partition['id'].count(1) if (({'a': headers.link.next.url, 'b': 2.0}) | float(0))) }}",
	)
}
func text970(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FloorDiv(py.Bool(e.Gt(e.FilterList(e.FilterUnique(ctx["record"].Member("flag"), py.False, py.Str("tag"))), e.FilterList(e.FilterUnique(py.Dict(), py.False, py.Str("tag"))))), e.If(e.FilterFloat(py.Dict("a", e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "b", py.Float(2)), py.Int(0)).Truth(), func() py.Value { return e.Call(ctx["stream_partition"].Member("id"), "count", py.Int(1)) }, func() py.Value { return py.Value{} })).Text(),
		"{{ ((record.flag | unique(attribute='tag') | list) > ({} | unique(attribute='tag') | list)) // (stream_partition['id'].count(1) if (({'a': headers.link.next.url, 'b': 2.0}) | float(0))) }}",
	)
}
func value971(e *py.Eval, ctx variables) py.Value {
	return py.Int(1000)
}
func typed971(e *py.Eval, ctx variables) py.Value {
	return py.Int(1000)
}
func texts971(e *py.Eval, ctx variables) py.Value {
	return py.Int(1000)
}
func text971(e *py.Eval, ctx variables) string {
	return "1000"
}
func value972(e *py.Eval, ctx variables) py.Value {
	return py.Float(-2.25)
}
func typed972(e *py.Eval, ctx variables) py.Value {
	return py.Float(-2.25)
}
func texts972(e *py.Eval, ctx variables) py.Value {
	return py.Float(-2.25)
}
func text972(e *py.Eval, ctx variables) string {
	return "-2.25"
}
func value973(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["headers"].Member("X-Total"), py.Int(0), py.Str("common")), "{{ headers['X-Total'] | round }}")
}
func typed973(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["headers"].Member("X-Total"), py.Int(0), py.Str("common")), "{{ headers['X-Total'] | round }}")
}
func texts973(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["headers"].Member("X-Total"), py.Int(0), py.Str("common")), "{{ headers['X-Total'] | round }}")
}
func text973(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRound(ctx["headers"].Member("X-Total"), py.Int(0), py.Str("common")).Text(), "{{ headers['X-Total'] | round }}")
}
func value974(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("[" + e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Text() + " b"))
}
func typed974(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("[" + e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Text() + " b"))
}
func texts974(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("[" + e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Text() + " b"))
}
func text974(e *py.Eval, ctx variables) string {
	return e.StringText("[" + e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Text() + " b")
}
func value975(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Float(1000), e.FilterReplace(py.Int(1), py.Str("o"), py.Str("0"), py.Int(1))), "{{ 1e3 - (1 | replace('o', '0', 1)) }}")
}
func typed975(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Float(1000), e.FilterReplace(py.Int(1), py.Str("o"), py.Str("0"), py.Int(1))), "{{ 1e3 - (1 | replace('o', '0', 1)) }}")
}
func texts975(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Float(1000), e.FilterReplace(py.Int(1), py.Str("o"), py.Str("0"), py.Int(1))), "{{ 1e3 - (1 | replace('o', '0', 1)) }}")
}
func text975(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Float(1000), e.FilterReplace(py.Int(1), py.Str("o"), py.Str("0"), py.Int(1))).Text(), "{{ 1e3 - (1 | replace('o', '0', 1)) }}")
}
func value976(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Div(e.FilterList(e.FilterRejectAttr(e.Call(py.TupleOf(py.Str(" x "), ctx["stream_slice"].Member("start_time")), "find", py.Str("o")), py.Str("tag"), func(it py.Value) bool { return it.Truth() })), py.Bool(!py.Equal(e.Neg(py.Str("a")), py.Bool(e.Le(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), ctx["stream_partition"])))))))
}
func typed976(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Div(e.FilterList(e.FilterRejectAttr(e.Call(py.TupleOf(py.Str(" x "), ctx["stream_slice"].Member("start_time")), "find", py.Str("o")), py.Str("tag"), func(it py.Value) bool { return it.Truth() })), py.Bool(!py.Equal(e.Neg(py.Str("a")), py.Bool(e.Le(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), ctx["stream_partition"])))))))
}
func texts976(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Div(e.FilterList(e.FilterRejectAttr(e.Call(py.TupleOf(py.Str(" x "), py.Str(ctx["stream_slice"].Member("start_time").Text())), "find", py.Str("o")), py.Str("tag"), func(it py.Value) bool { return it.Truth() })), py.Bool(!py.Equal(e.Neg(py.Str("a")), py.Bool(e.Le(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), ctx["stream_partition"])))))))
}
func text976(e *py.Eval, ctx variables) string {
	return ""
}
func value977(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Div(e.FilterCapitalize(ctx["record"].Member("id")), py.True).Truth(), func() py.Value { return e.DayDelta(py.Int(1), py.Str("%s_as_float")) }, func() py.Value { return py.Value{} }),
		"{{ (day_delta(1, '%s_as_float')) if ((record.id | capitalize) / True) }}",
	)
}
func typed977(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Div(e.FilterCapitalize(ctx["record"].Member("id")), py.True).Truth(), func() py.Value { return e.DayDelta(py.Int(1), py.Str("%s_as_float")) }, func() py.Value { return py.Value{} }),
		"{{ (day_delta(1, '%s_as_float')) if ((record.id | capitalize) / True) }}",
	)
}
func texts977(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Div(e.FilterCapitalize(ctx["record"].Member("id")), py.True).Truth(), func() py.Value { return e.DayDelta(py.Int(1), py.Str("%s_as_float")) }, func() py.Value { return py.Value{} }),
		"{{ (day_delta(1, '%s_as_float')) if ((record.id | capitalize) / True) }}",
	)
}
func text977(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Div(e.FilterCapitalize(ctx["record"].Member("id")), py.True).Truth(), func() py.Value { return e.DayDelta(py.Int(1), py.Str("%s_as_float")) }, func() py.Value { return py.Value{} }).Text(),
		"{{ (day_delta(1, '%s_as_float')) if ((record.id | capitalize) / True) }}",
	)
}
func value978(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep").Truth() && e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth() {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed978(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep").Truth() && e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth() {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts978(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep").Truth() && e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth() {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text978(e *py.Eval, ctx variables) string {
	return ""
}
func value979(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("dicts")))
}
func typed979(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("dicts")))
}
func texts979(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("dicts").Text())))
}
func text979(e *py.Eval, ctx variables) string {
	return ""
}
func value980(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["next_page_token"]))
}
func typed980(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["next_page_token"]))
}
func texts980(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["next_page_token"]))
}
func text980(e *py.Eval, ctx variables) string {
	return ""
}
func value981(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(py.False, e.If(ctx["config"].Member("missing").Truth(), func() py.Value { return e.Attr(ctx["config"].Member("missing"), "more") }, func() py.Value { return py.Int(10) }))),
		"{{ false < (config.missing.more if config.missing else 10) }}",
	)
}
func typed981(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(py.False, e.If(ctx["config"].Member("missing").Truth(), func() py.Value { return e.Attr(ctx["config"].Member("missing"), "more") }, func() py.Value { return py.Int(10) }))),
		"{{ false < (config.missing.more if config.missing else 10) }}",
	)
}
func texts981(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(py.False, e.If(ctx["config"].Member("missing").Text() != "", func() py.Value { return e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more") }, func() py.Value { return py.Int(10) }))),
		"{{ false < (config.missing.more if config.missing else 10) }}",
	)
}
func text981(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Lt(py.False, e.If(ctx["config"].Member("missing").Truth(), func() py.Value { return e.Attr(ctx["config"].Member("missing"), "more") }, func() py.Value { return py.Int(10) }))).Text(),
		"{{ false < (config.missing.more if config.missing else 10) }}",
	)
}
func value982(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Int(100), "zfill", py.Int(5)).Truth() || true {
		text.WriteString(ctx["config"].Member("texts").Text())
	}
	text.WriteString(e.FilterList(e.Call(e.FilterUpper(e.FilterStripTags(py.Int(3))), "keys")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if 100.zfill(5) or (1e3 or false) -%} {{ config['texts'] }} {%- endif %} {{- ((3 | striptags) | upper).keys() | list -}} ",
	)
}
func typed982(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Int(100), "zfill", py.Int(5)).Truth() || true {
		text.WriteString(ctx["config"].Member("texts").Text())
	}
	text.WriteString(e.FilterList(e.Call(e.FilterUpper(e.FilterStripTags(py.Int(3))), "keys")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if 100.zfill(5) or (1e3 or false) -%} {{ config['texts'] }} {%- endif %} {{- ((3 | striptags) | upper).keys() | list -}} ",
	)
}
func texts982(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Int(100), "zfill", py.Int(5)).Truth() || true {
		text.WriteString(ctx["config"].Member("texts").Text())
	}
	text.WriteString(e.FilterList(e.Call(e.FilterUpper(e.FilterStripTags(py.Int(3))), "keys")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if 100.zfill(5) or (1e3 or false) -%} {{ config['texts'] }} {%- endif %} {{- ((3 | striptags) | upper).keys() | list -}} ",
	)
}
func text982(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(py.Int(100), "zfill", py.Int(5)).Truth() || true {
		text.WriteString(ctx["config"].Member("texts").Text())
	}
	text.WriteString(e.FilterList(e.Call(e.FilterUpper(e.FilterStripTags(py.Int(3))), "keys")).Text())
	return e.StringText(
		text.String(),
		"{%- if 100.zfill(5) or (1e3 or false) -%} {{ config['texts'] }} {%- endif %} {{- ((3 | striptags) | upper).keys() | list -}} ",
	)
}
func value983(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(e.Call(e.StrToDatetime(ctx["record"].Member("updated_at")), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "find", py.Str("o")).Truth() {
			text.WriteString("1")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed983(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(e.Call(e.StrToDatetime(ctx["record"].Member("updated_at")), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "find", py.Str("o")).Truth() {
			text.WriteString("1")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts983(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(e.Call(e.StrToDatetime(ctx["record"].Member("updated_at")), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "find", py.Str("o")).Truth() {
			text.WriteString("1")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text983(e *py.Eval, ctx variables) string {
	return ""
}
func value984(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("date"), "join", py.ListOf(py.Str("x"), py.Str("y")))))
}
func typed984(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("date"), "join", py.ListOf(py.Str("x"), py.Str("y")))))
}
func texts984(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("date").Text()), "join", py.ListOf(py.Str("x"), py.Str("y")))))
}
func text984(e *py.Eval, ctx variables) string {
	return ""
}
func value985(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"])
}
func typed985(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"])
}
func texts985(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"])
}
func text985(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Text())
}
func value986(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("date"))
}
func typed986(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("date"))
}
func texts986(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("date").Text())
}
func text986(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("date").Text())
}
func value987(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(e.Key(e.FloorDiv(py.Str("<b>x</b>"), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")), "k"), py.None, py.Int(10))))
}
func typed987(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(e.Key(e.FloorDiv(py.Str("<b>x</b>"), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")), "k"), py.None, py.Int(10))))
}
func texts987(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(e.Key(e.FloorDiv(py.Str("<b>x</b>"), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")), "k"), py.None, py.Int(10))))
}
func text987(e *py.Eval, ctx variables) string {
	return ""
}
func value988(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.ListOf(py.Int(1), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"))))
}
func typed988(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.ListOf(py.Int(1), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"))))
}
func texts988(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.ListOf(py.Int(1), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"))))
}
func text988(e *py.Eval, ctx variables) string {
	return ""
}
func value989(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed989(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts989(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text989(e *py.Eval, ctx variables) string {
	return "False"
}
func value990(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.If(e.Add(py.Int(2), ctx["stream_slice"].Member("missing")).Truth(), func() py.Value { return e.DayDelta(py.Int(1), py.Str("%epoch_microseconds")) }, func() py.Value { return py.Choose(ctx["response"].Truth(), py.Int(-1), ctx["config"].Member("dict")) }), "join", ctx["config"].Member("texts")),
		"{{ ((day_delta(1, '%epoch_microseconds')) if (2 + stream_slice.missing) else ((-1) if response else config.dict)).join(config.texts) }}",
	)
}
func typed990(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.If(e.Add(py.Int(2), ctx["stream_slice"].Member("missing")).Truth(), func() py.Value { return e.DayDelta(py.Int(1), py.Str("%epoch_microseconds")) }, func() py.Value { return py.Choose(ctx["response"].Truth(), py.Int(-1), ctx["config"].Member("dict")) }), "join", ctx["config"].Member("texts")),
		"{{ ((day_delta(1, '%epoch_microseconds')) if (2 + stream_slice.missing) else ((-1) if response else config.dict)).join(config.texts) }}",
	)
}
func texts990(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.If(e.Add(py.Int(2), py.Str(ctx["stream_slice"].Member("missing").Text())).Truth(), func() py.Value { return e.DayDelta(py.Int(1), py.Str("%epoch_microseconds")) }, func() py.Value {
			return py.Choose(ctx["response"].Truth(), py.Int(-1), py.Str(ctx["config"].Member("dict").Text()))
		}), "join", py.Str(ctx["config"].Member("texts").Text())),
		"{{ ((day_delta(1, '%epoch_microseconds')) if (2 + stream_slice.missing) else ((-1) if response else config.dict)).join(config.texts) }}",
	)
}
func text990(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.If(e.Add(py.Int(2), ctx["stream_slice"].Member("missing")).Truth(), func() py.Value { return e.DayDelta(py.Int(1), py.Str("%epoch_microseconds")) }, func() py.Value { return py.Choose(ctx["response"].Truth(), py.Int(-1), ctx["config"].Member("dict")) }), "join", ctx["config"].Member("texts")).Text(),
		"{{ ((day_delta(1, '%epoch_microseconds')) if (2 + stream_slice.missing) else ((-1) if response else config.dict)).join(config.texts) }}",
	)
}
func value991(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Neg(py.Bool(py.ListOf(py.Int(1), ctx["stream_partition"].Member("id")).IsUpper())).Truth() {
		text.WriteString("yes")
	}
	text.WriteString("()")
	return e.String(
		py.Str(text.String()),
		"{%- if -(([1, stream_partition['id']]) is upper) -%} yes {%- endif %} {{- () -}} ",
	)
}
func typed991(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Neg(py.Bool(py.ListOf(py.Int(1), ctx["stream_partition"].Member("id")).IsUpper())).Truth() {
		text.WriteString("yes")
	}
	text.WriteString("()")
	return e.String(
		py.Str(text.String()),
		"{%- if -(([1, stream_partition['id']]) is upper) -%} yes {%- endif %} {{- () -}} ",
	)
}
func texts991(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Neg(py.Bool(py.ListOf(py.Int(1), py.Str(ctx["stream_partition"].Member("id").Text())).IsUpper())).Truth() {
		text.WriteString("yes")
	}
	text.WriteString("()")
	return e.String(
		py.Str(text.String()),
		"{%- if -(([1, stream_partition['id']]) is upper) -%} yes {%- endif %} {{- () -}} ",
	)
}
func text991(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Neg(py.Bool(py.ListOf(py.Int(1), ctx["stream_partition"].Member("id")).IsUpper())).Truth() {
		text.WriteString("yes")
	}
	text.WriteString("()")
	return e.StringText(
		text.String(),
		"{%- if -(([1, stream_partition['id']]) is upper) -%} yes {%- endif %} {{- () -}} ",
	)
}
func value992(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.ListOf(ctx["config"].Member("s"), py.Int(3)), "title").Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Key(ctx["response"].Member("total"), "k").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ([config['s'], 3]).title() -%} 1 {%- endif %} {{- response.total['k'] -}} ",
	)
}
func typed992(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.ListOf(ctx["config"].Member("s"), py.Int(3)), "title").Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Key(ctx["response"].Member("total"), "k").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ([config['s'], 3]).title() -%} 1 {%- endif %} {{- response.total['k'] -}} ",
	)
}
func texts992(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.ListOf(py.Str(ctx["config"].Member("s").Text()), py.Int(3)), "title").Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Key(ctx["response"].Member("total"), "k").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ([config['s'], 3]).title() -%} 1 {%- endif %} {{- response.total['k'] -}} ",
	)
}
func text992(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(py.ListOf(ctx["config"].Member("s"), py.Int(3)), "title").Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Key(ctx["response"].Member("total"), "k").Text())
	return e.StringText(
		text.String(),
		"{%- if ([config['s'], 3]).title() -%} 1 {%- endif %} {{- response.total['k'] -}} ",
	)
}
func value993(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("yes").Text() + "]")))
}
func typed993(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("yes").Text() + "]")))
}
func texts993(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("yes").Text() + "]")))
}
func text993(e *py.Eval, ctx variables) string {
	return ""
}
func value994(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed994(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts994(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text994(e *py.Eval, ctx variables) string {
	return ""
}
func value995(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Max(e.Key(ctx["config"].Member("dict"), "a b"), ctx["record"].Member("updated_at")), "lower"),
		"{{ (max((config['dict']['a b']), record.updated_at)).lower() }}",
	)
}
func typed995(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Max(e.Key(ctx["config"].Member("dict"), "a b"), ctx["record"].Member("updated_at")), "lower"),
		"{{ (max((config['dict']['a b']), record.updated_at)).lower() }}",
	)
}
func texts995(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Max(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"), ctx["record"].Member("updated_at")), "lower"),
		"{{ (max((config['dict']['a b']), record.updated_at)).lower() }}",
	)
}
func text995(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.Max(e.Key(ctx["config"].Member("dict"), "a b"), ctx["record"].Member("updated_at")), "lower").Text(),
		"{{ (max((config['dict']['a b']), record.updated_at)).lower() }}",
	)
}
func value996(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed996(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts996(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text996(e *py.Eval, ctx variables) string {
	return ""
}
func value997(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(ctx["response"].Member("total")) {
		text.WriteString(x.Text())
	}
	return e.String(py.Str(text.String()), "{% for x in response.total %}{{ x }}{% endfor %}")
}
func typed997(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(ctx["response"].Member("total")) {
		text.WriteString(x.Text())
	}
	return e.String(py.Str(text.String()), "{% for x in response.total %}{{ x }}{% endfor %}")
}
func texts997(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(ctx["response"].Member("total")) {
		text.WriteString(x.Text())
	}
	return e.String(py.Str(text.String()), "{% for x in response.total %}{{ x }}{% endfor %}")
}
func text997(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(ctx["response"].Member("total")) {
		text.WriteString(x.Text())
	}
	return e.StringText(text.String(), "{% for x in response.total %}{{ x }}{% endfor %}")
}
func value998(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("[" + e.Div(ctx["config"].Member("json"), e.FilterJoin(py.Bool(!py.SameAs(ctx["response"].Member("total"), py.None)), py.Str("-"), py.None)).Text() + e.FilterList(e.Call(py.Dict("a", py.Float(2), "b", py.Float(0.1)), "keys")).Text())))
}
func typed998(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("[" + e.Div(ctx["config"].Member("json"), e.FilterJoin(py.Bool(!py.SameAs(ctx["response"].Member("total"), py.None)), py.Str("-"), py.None)).Text() + e.FilterList(e.Call(py.Dict("a", py.Float(2), "b", py.Float(0.1)), "keys")).Text())))
}
func texts998(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("[" + e.Div(py.Str(ctx["config"].Member("json").Text()), e.FilterJoin(py.Bool(!py.SameAs(ctx["response"].Member("total"), py.None)), py.Str("-"), py.None)).Text() + e.FilterList(e.Call(py.Dict("a", py.Float(2), "b", py.Float(0.1)), "keys")).Text())))
}
func text998(e *py.Eval, ctx variables) string {
	return ""
}
func value999(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(ctx["config"].Member("dict"), "count", py.Str("o")).Truth() {
	}
	text.WriteString(e.And(e.Slice(e.Attr(ctx["config"].Member("missing"), "more"), py.Absent, py.Int(2), py.Absent), func() py.Value { return e.Slice(py.Str("007"), py.Absent, py.Absent, py.Int(-1)) }).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.dict.count('o') -%}  {%- endif %} {{- config.missing.more[:2] and '007'[::-1] -}} ",
	)
}
func typed999(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(ctx["config"].Member("dict"), "count", py.Str("o")).Truth() {
	}
	text.WriteString(e.And(e.Slice(e.Attr(ctx["config"].Member("missing"), "more"), py.Absent, py.Int(2), py.Absent), func() py.Value { return e.Slice(py.Str("007"), py.Absent, py.Absent, py.Int(-1)) }).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.dict.count('o') -%}  {%- endif %} {{- config.missing.more[:2] and '007'[::-1] -}} ",
	)
}
func texts999(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Str(ctx["config"].Member("dict").Text()), "count", py.Str("o")).Truth() {
	}
	text.WriteString(e.And(e.Slice(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.Absent, py.Int(2), py.Absent), func() py.Value { return e.Slice(py.Str("007"), py.Absent, py.Absent, py.Int(-1)) }).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.dict.count('o') -%}  {%- endif %} {{- config.missing.more[:2] and '007'[::-1] -}} ",
	)
}
func text999(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(ctx["config"].Member("dict"), "count", py.Str("o")).Truth() {
	}
	text.WriteString(e.And(e.Slice(e.Attr(ctx["config"].Member("missing"), "more"), py.Absent, py.Int(2), py.Absent), func() py.Value { return e.Slice(py.Str("007"), py.Absent, py.Absent, py.Int(-1)) }).Text())
	return e.StringText(
		text.String(),
		"{%- if config.dict.count('o') -%}  {%- endif %} {{- config.missing.more[:2] and '007'[::-1] -}} ",
	)
}
func value1000(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Int(1000))), "{{ response.get('items')[0].id < 1_000 }}")
}
func typed1000(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Int(1000))), "{{ response.get('items')[0].id < 1_000 }}")
}
func texts1000(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Int(1000))), "{{ response.get('items')[0].id < 1_000 }}")
}
func text1000(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Int(1000))).Text(), "{{ response.get('items')[0].id < 1_000 }}")
}
func value1001(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSum(py.And(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["next_page_token"]), py.None, py.Int(0)),
		"{{ (headers.link.next.url and next_page_token) | sum }}",
	)
}
func typed1001(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSum(py.And(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["next_page_token"]), py.None, py.Int(0)),
		"{{ (headers.link.next.url and next_page_token) | sum }}",
	)
}
func texts1001(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSum(py.And(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["next_page_token"]), py.None, py.Int(0)),
		"{{ (headers.link.next.url and next_page_token) | sum }}",
	)
}
func text1001(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterSum(py.And(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["next_page_token"]), py.None, py.Int(0)).Text(),
		"{{ (headers.link.next.url and next_page_token) | sum }}",
	)
}
func value1002(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFloat(e.Neg(py.Str("12")), py.ListOf(py.Int(-1), ctx["response"].Member("next"))), "{{ (-'12') | float(([-1, response.next])) }}")
}
func typed1002(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFloat(e.Neg(py.Str("12")), py.ListOf(py.Int(-1), ctx["response"].Member("next"))), "{{ (-'12') | float(([-1, response.next])) }}")
}
func texts1002(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFloat(e.Neg(py.Str("12")), py.ListOf(py.Int(-1), ctx["response"].Member("next"))), "{{ (-'12') | float(([-1, response.next])) }}")
}
func text1002(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterFloat(e.Neg(py.Str("12")), py.ListOf(py.Int(-1), ctx["response"].Member("next"))).Text(), "{{ (-'12') | float(([-1, response.next])) }}")
}
func value1003(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Call(e.StrToDatetime(ctx["response"].Member("total")), "isoformat"))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1003(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Call(e.StrToDatetime(ctx["response"].Member("total")), "isoformat"))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1003(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Call(e.StrToDatetime(ctx["response"].Member("total")), "isoformat"))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1003(e *py.Eval, ctx variables) string {
	return ""
}
func value1004(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Neg(py.None)
	text.WriteString(e.Call(v, "center", py.Int(9), py.Str("*")).Text())
	return e.String(py.Str(text.String()), "{% set v = -None %}{{ v.center(9, '*') }}")
}
func typed1004(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Neg(py.None)
	text.WriteString(e.Call(v, "center", py.Int(9), py.Str("*")).Text())
	return e.String(py.Str(text.String()), "{% set v = -None %}{{ v.center(9, '*') }}")
}
func texts1004(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Neg(py.None)
	text.WriteString(e.Call(v, "center", py.Int(9), py.Str("*")).Text())
	return e.String(py.Str(text.String()), "{% set v = -None %}{{ v.center(9, '*') }}")
}
func text1004(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Neg(py.None)
	text.WriteString(e.Call(v, "center", py.Int(9), py.Str("*")).Text())
	return e.StringText(text.String(), "{% set v = -None %}{{ v.center(9, '*') }}")
}
func value1005(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Choose(e.FilterRegexSearch(ctx["record"].Member("id"), py.Str("[a-z]+")).Truth(), py.Float(-2.25), py.Value{}), "isalpha")))
}
func typed1005(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Choose(e.FilterRegexSearch(ctx["record"].Member("id"), py.Str("[a-z]+")).Truth(), py.Float(-2.25), py.Value{}), "isalpha")))
}
func texts1005(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Choose(e.FilterRegexSearch(ctx["record"].Member("id"), py.Str("[a-z]+")).Truth(), py.Float(-2.25), py.Value{}), "isalpha")))
}
func text1005(e *py.Eval, ctx variables) string {
	return ""
}
func value1006(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.TupleOf())
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in () %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed1006(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.TupleOf())
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in () %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts1006(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.TupleOf())
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in () %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text1006(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.TupleOf())
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in () %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value1007(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(py.TupleOf(ctx["config"].Member("yes"), ctx["config"].Member("date")).IsBoolean())) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((config.yes, config.date)) is boolean %}{{ x }}{% endfor %}",
	)
}
func typed1007(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(py.TupleOf(ctx["config"].Member("yes"), ctx["config"].Member("date")).IsBoolean())) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((config.yes, config.date)) is boolean %}{{ x }}{% endfor %}",
	)
}
func texts1007(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(py.TupleOf(py.Str(ctx["config"].Member("yes").Text()), py.Str(ctx["config"].Member("date").Text())).IsBoolean())) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((config.yes, config.date)) is boolean %}{{ x }}{% endfor %}",
	)
}
func text1007(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(py.TupleOf(ctx["config"].Member("yes"), ctx["config"].Member("date")).IsBoolean())) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in ((config.yes, config.date)) is boolean %}{{ x }}{% endfor %}",
	)
}
func value1008(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterHash(e.Call(py.And(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.TupleOf(ctx["config"].Member("s"), py.Str("12"))), "isdigit"), py.Str("md5"), py.Str("salt")),
		"{{ ((record.nested.deep.x and ((config.s, '12'))).isdigit()) | hash('md5', 'salt') }}",
	)
}
func typed1008(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterHash(e.Call(py.And(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.TupleOf(ctx["config"].Member("s"), py.Str("12"))), "isdigit"), py.Str("md5"), py.Str("salt")),
		"{{ ((record.nested.deep.x and ((config.s, '12'))).isdigit()) | hash('md5', 'salt') }}",
	)
}
func texts1008(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterHash(e.Call(py.And(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.TupleOf(py.Str(ctx["config"].Member("s").Text()), py.Str("12"))), "isdigit"), py.Str("md5"), py.Str("salt")),
		"{{ ((record.nested.deep.x and ((config.s, '12'))).isdigit()) | hash('md5', 'salt') }}",
	)
}
func text1008(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterHash(e.Call(py.And(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.TupleOf(ctx["config"].Member("s"), py.Str("12"))), "isdigit"), py.Str("md5"), py.Str("salt")).Text(),
		"{{ ((record.nested.deep.x and ((config.s, '12'))).isdigit()) | hash('md5', 'salt') }}",
	)
}
func value1009(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Div(py.Choose(py.ListOf(py.Str("%Y-%m-%d"), ctx["config"].Member("day")).Truth(), py.TupleOf(py.Str("Foo"), py.Int(2)), py.Int(-1)), e.Attr(py.Dict("a", py.Int(1)), "a")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((('Foo', 2)) if (['%Y-%m-%d', config.day]) else (-1)) / namespace(a=1).a %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed1009(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Div(py.Choose(py.ListOf(py.Str("%Y-%m-%d"), ctx["config"].Member("day")).Truth(), py.TupleOf(py.Str("Foo"), py.Int(2)), py.Int(-1)), e.Attr(py.Dict("a", py.Int(1)), "a")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((('Foo', 2)) if (['%Y-%m-%d', config.day]) else (-1)) / namespace(a=1).a %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts1009(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Div(py.Choose(py.ListOf(py.Str("%Y-%m-%d"), py.Str(ctx["config"].Member("day").Text())).Truth(), py.TupleOf(py.Str("Foo"), py.Int(2)), py.Int(-1)), e.Attr(py.Dict("a", py.Int(1)), "a")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((('Foo', 2)) if (['%Y-%m-%d', config.day]) else (-1)) / namespace(a=1).a %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text1009(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Div(py.Choose(py.ListOf(py.Str("%Y-%m-%d"), ctx["config"].Member("day")).Truth(), py.TupleOf(py.Str("Foo"), py.Int(2)), py.Int(-1)), e.Attr(py.Dict("a", py.Int(1)), "a")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in ((('Foo', 2)) if (['%Y-%m-%d', config.day]) else (-1)) / namespace(a=1).a %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value1010(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterUnique(py.Bool(py.Equal(e.Call(py.ListOf(ctx["config"].Member("digits"), py.Str("a,b,c")), "title"), py.ListOf())), py.False, py.None)).Truth() {
		text.WriteString(e.CamelCaseToSnakeCase(py.Str("camelCaseName")).Text())
	}
	text.WriteString(py.ListOf(py.Str("12"), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((([config.digits, 'a,b,c']).title()) == ([] and record.nested)) | unique | list -%} {{ camel_case_to_snake_case('camelCaseName') }} {%- endif %} {{- ['12', record.get('nested', {}).get('deep')] -}} ",
	)
}
func typed1010(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterUnique(py.Bool(py.Equal(e.Call(py.ListOf(ctx["config"].Member("digits"), py.Str("a,b,c")), "title"), py.ListOf())), py.False, py.None)).Truth() {
		text.WriteString(e.CamelCaseToSnakeCase(py.Str("camelCaseName")).Text())
	}
	text.WriteString(py.ListOf(py.Str("12"), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((([config.digits, 'a,b,c']).title()) == ([] and record.nested)) | unique | list -%} {{ camel_case_to_snake_case('camelCaseName') }} {%- endif %} {{- ['12', record.get('nested', {}).get('deep')] -}} ",
	)
}
func texts1010(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterUnique(py.Bool(py.Equal(e.Call(py.ListOf(py.Str(ctx["config"].Member("digits").Text()), py.Str("a,b,c")), "title"), py.ListOf())), py.False, py.None)).Truth() {
		text.WriteString(e.CamelCaseToSnakeCase(py.Str("camelCaseName")).Text())
	}
	text.WriteString(py.ListOf(py.Str("12"), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((([config.digits, 'a,b,c']).title()) == ([] and record.nested)) | unique | list -%} {{ camel_case_to_snake_case('camelCaseName') }} {%- endif %} {{- ['12', record.get('nested', {}).get('deep')] -}} ",
	)
}
func text1010(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterList(e.FilterUnique(py.Bool(py.Equal(e.Call(py.ListOf(ctx["config"].Member("digits"), py.Str("a,b,c")), "title"), py.ListOf())), py.False, py.None)).Truth() {
		text.WriteString(e.CamelCaseToSnakeCase(py.Str("camelCaseName")).Text())
	}
	text.WriteString(py.ListOf(py.Str("12"), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")).Text())
	return e.StringText(
		text.String(),
		"{%- if ((([config.digits, 'a,b,c']).title()) == ([] and record.nested)) | unique | list -%} {{ camel_case_to_snake_case('camelCaseName') }} {%- endif %} {{- ['12', record.get('nested', {}).get('deep')] -}} ",
	)
}
func value1011(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.NowUTC()
		text.WriteString(e.FilterJoin(e.FilterMapAttribute(v, py.Str("tag"), py.Str("z")), py.Str(""), py.None).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1011(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.NowUTC()
		text.WriteString(e.FilterJoin(e.FilterMapAttribute(v, py.Str("tag"), py.Str("z")), py.Str(""), py.None).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1011(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.NowUTC()
		text.WriteString(e.FilterJoin(e.FilterMapAttribute(v, py.Str("tag"), py.Str("z")), py.Str(""), py.None).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1011(e *py.Eval, ctx variables) string {
	return ""
}
func value1012(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(e.Call(py.None, "upper").Text())
	return e.String(py.Str(text.String()), "{% set v = none %}{{ v.upper() }}")
}
func typed1012(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(e.Call(py.None, "upper").Text())
	return e.String(py.Str(text.String()), "{% set v = none %}{{ v.upper() }}")
}
func texts1012(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(e.Call(py.None, "upper").Text())
	return e.String(py.Str(text.String()), "{% set v = none %}{{ v.upper() }}")
}
func text1012(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString(e.Call(py.None, "upper").Text())
	return e.StringText(text.String(), "{% set v = none %}{{ v.upper() }}")
}
func value1013(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["stream_interval"].Member("end_time").Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString(e.And(py.Bool(!py.Bool(e.Gt(ctx["stream_partition"], py.TupleOf(py.Float(2), ctx["headers"].Member("X-Total")))).IsNone()), func() py.Value { return e.FilterURLEncode(ctx["record"].Member("flag")) }).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1013(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["stream_interval"].Member("end_time").Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString(e.And(py.Bool(!py.Bool(e.Gt(ctx["stream_partition"], py.TupleOf(py.Float(2), ctx["headers"].Member("X-Total")))).IsNone()), func() py.Value { return e.FilterURLEncode(ctx["record"].Member("flag")) }).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1013(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["stream_interval"].Member("end_time").Text() != "" {
			text.WriteString("yes")
		} else {
			text.WriteString(e.And(py.Bool(!py.Bool(e.Gt(ctx["stream_partition"], py.TupleOf(py.Float(2), ctx["headers"].Member("X-Total")))).IsNone()), func() py.Value { return e.FilterURLEncode(ctx["record"].Member("flag")) }).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1013(e *py.Eval, ctx variables) string {
	return ""
}
func value1014(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FloorDiv(py.ListOf(py.Str("007"), py.Str("12")), py.None), "is_integer"), "{{ ((['007', '12']) // none).is_integer() }}")
}
func typed1014(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FloorDiv(py.ListOf(py.Str("007"), py.Str("12")), py.None), "is_integer"), "{{ ((['007', '12']) // none).is_integer() }}")
}
func texts1014(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FloorDiv(py.ListOf(py.Str("007"), py.Str("12")), py.None), "is_integer"), "{{ ((['007', '12']) // none).is_integer() }}")
}
func text1014(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.FloorDiv(py.ListOf(py.Str("007"), py.Str("12")), py.None), "is_integer").Text(), "{{ ((['007', '12']) // none).is_integer() }}")
}
func value1015(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(e.Mul(py.Str("a/b?c=d&e f"), py.TupleOf(ctx["stream_slice"].Member("start_time"), py.Str("a/b?c=d&e f"))))))
}
func typed1015(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(e.Mul(py.Str("a/b?c=d&e f"), py.TupleOf(ctx["stream_slice"].Member("start_time"), py.Str("a/b?c=d&e f"))))))
}
func texts1015(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(e.Mul(py.Str("a/b?c=d&e f"), py.TupleOf(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("a/b?c=d&e f"))))))
}
func text1015(e *py.Eval, ctx variables) string {
	return ""
}
func value1016(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("nested"))
}
func typed1016(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("nested"))
}
func texts1016(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("nested"))
}
func text1016(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("nested").Text())
}
func value1017(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFirst(e.Call(e.Call(ctx["config"].Member("missing"), "zfill", py.Int(5)), "rstrip", py.Str("r"))), "{{ config.missing.zfill(5).rstrip('r') | first }}")
}
func typed1017(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFirst(e.Call(e.Call(ctx["config"].Member("missing"), "zfill", py.Int(5)), "rstrip", py.Str("r"))), "{{ config.missing.zfill(5).rstrip('r') | first }}")
}
func texts1017(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFirst(e.Call(e.Call(py.Str(ctx["config"].Member("missing").Text()), "zfill", py.Int(5)), "rstrip", py.Str("r"))), "{{ config.missing.zfill(5).rstrip('r') | first }}")
}
func text1017(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterFirst(e.Call(e.Call(ctx["config"].Member("missing"), "zfill", py.Int(5)), "rstrip", py.Str("r"))).Text(), "{{ config.missing.zfill(5).rstrip('r') | first }}")
}
func value1018(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Str("é😀"), "b", py.Int(1000))
}
func typed1018(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Str("é😀"), "b", py.Int(1000))
}
func texts1018(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Str("é😀"), "b", py.Int(1000))
}
func text1018(e *py.Eval, ctx variables) string {
	return "{'a': 'é😀', 'b': 1000}"
}
func value1019(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1019(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1019(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1019(e *py.Eval, ctx variables) string {
	return ""
}
func value1020(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTitle(e.If(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth(), func() py.Value {
		return e.FilterList(e.FilterSelect(ctx["last_page_size"], func(it py.Value) bool { return it.Truth() }))
	}, func() py.Value { return py.Value{} }))))
}
func typed1020(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTitle(e.If(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth(), func() py.Value {
		return e.FilterList(e.FilterSelect(ctx["last_page_size"], func(it py.Value) bool { return it.Truth() }))
	}, func() py.Value { return py.Value{} }))))
}
func texts1020(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTitle(e.If(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth(), func() py.Value {
		return e.FilterList(e.FilterSelect(ctx["last_page_size"], func(it py.Value) bool { return it.Truth() }))
	}, func() py.Value { return py.Value{} }))))
}
func text1020(e *py.Eval, ctx variables) string {
	return ""
}
func value1021(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterCenter(py.Bool(!e.In(py.Str("-3.5"), ctx["next_page_token"].Member("next_page_token"))), py.Int(8)), "isalpha")))
}
func typed1021(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterCenter(py.Bool(!e.In(py.Str("-3.5"), ctx["next_page_token"].Member("next_page_token"))), py.Int(8)), "isalpha")))
}
func texts1021(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterCenter(py.Bool(!e.In(py.Str("-3.5"), ctx["next_page_token"].Member("next_page_token"))), py.Int(8)), "isalpha")))
}
func text1021(e *py.Eval, ctx variables) string {
	return ""
}
func value1022(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsEven(py.Float(0.1))), "{{ 0.1 is even }}")
}
func typed1022(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsEven(py.Float(0.1))), "{{ 0.1 is even }}")
}
func texts1022(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsEven(py.Float(0.1))), "{{ 0.1 is even }}")
}
func text1022(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.IsEven(py.Float(0.1))).Text(), "{{ 0.1 is even }}")
}
func value1023(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSlice(py.Str(" x "), py.Int(2), py.None))))
}
func typed1023(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSlice(py.Str(" x "), py.Int(2), py.None))))
}
func texts1023(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSlice(py.Str(" x "), py.Int(2), py.None))))
}
func text1023(e *py.Eval, ctx variables) string {
	return ""
}
func value1024(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func typed1024(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func texts1024(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func text1024(e *py.Eval, ctx variables) string {
	return " x "
}
func value1025(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Bool(!py.Equal(e.FilterList(e.FilterSlice(ctx["config"].Member("yes"), py.Int(2), py.None)), py.Bool(!py.Equal(py.TupleOf(ctx["config"].Member("json"), ctx["response"].Member("more")), py.ListOf(py.Str("<b>x</b>"), py.Str("<b>x</b>")))))), func() py.Value {
			return e.FilterList(py.Choose(ctx["stream_slice"].Member("missing").Truth(), py.Float(-2.25), py.Str("a/b?c=d&e f")))
		}),
		"{{ ((config.yes | slice(2) | list) != ((['<b>x</b>', '<b>x</b>']) != ((config.json, response.more)))) or (((-2.25) if stream_slice.missing else ('a/b?c=d&e f')) | list) }}",
	)
}
func typed1025(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Bool(!py.Equal(e.FilterList(e.FilterSlice(ctx["config"].Member("yes"), py.Int(2), py.None)), py.Bool(!py.Equal(py.TupleOf(ctx["config"].Member("json"), ctx["response"].Member("more")), py.ListOf(py.Str("<b>x</b>"), py.Str("<b>x</b>")))))), func() py.Value {
			return e.FilterList(py.Choose(ctx["stream_slice"].Member("missing").Truth(), py.Float(-2.25), py.Str("a/b?c=d&e f")))
		}),
		"{{ ((config.yes | slice(2) | list) != ((['<b>x</b>', '<b>x</b>']) != ((config.json, response.more)))) or (((-2.25) if stream_slice.missing else ('a/b?c=d&e f')) | list) }}",
	)
}
func texts1025(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Bool(!py.Equal(e.FilterList(e.FilterSlice(py.Str(ctx["config"].Member("yes").Text()), py.Int(2), py.None)), py.Bool(!py.Equal(py.TupleOf(py.Str(ctx["config"].Member("json").Text()), ctx["response"].Member("more")), py.ListOf(py.Str("<b>x</b>"), py.Str("<b>x</b>")))))), func() py.Value {
			return e.FilterList(py.Choose(ctx["stream_slice"].Member("missing").Text() != "", py.Float(-2.25), py.Str("a/b?c=d&e f")))
		}),
		"{{ ((config.yes | slice(2) | list) != ((['<b>x</b>', '<b>x</b>']) != ((config.json, response.more)))) or (((-2.25) if stream_slice.missing else ('a/b?c=d&e f')) | list) }}",
	)
}
func text1025(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(py.Bool(!py.Equal(e.FilterList(e.FilterSlice(ctx["config"].Member("yes"), py.Int(2), py.None)), py.Bool(!py.Equal(py.TupleOf(ctx["config"].Member("json"), ctx["response"].Member("more")), py.ListOf(py.Str("<b>x</b>"), py.Str("<b>x</b>")))))), func() py.Value {
			return e.FilterList(py.Choose(ctx["stream_slice"].Member("missing").Truth(), py.Float(-2.25), py.Str("a/b?c=d&e f")))
		}).Text(),
		"{{ ((config.yes | slice(2) | list) != ((['<b>x</b>', '<b>x</b>']) != ((config.json, response.more)))) or (((-2.25) if stream_slice.missing else ('a/b?c=d&e f')) | list) }}",
	)
}
func value1026(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(e.FilterHMAC(py.Bool(ctx["stream_slice"].Member("start_time").IsIterable()), py.Str("k"), py.Str("sha256")), py.Str("[a-z]+")),
		"{{ ((stream_slice.start_time is iterable) | hmac('k')) | regex_search('[a-z]+') }}",
	)
}
func typed1026(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(e.FilterHMAC(py.Bool(ctx["stream_slice"].Member("start_time").IsIterable()), py.Str("k"), py.Str("sha256")), py.Str("[a-z]+")),
		"{{ ((stream_slice.start_time is iterable) | hmac('k')) | regex_search('[a-z]+') }}",
	)
}
func texts1026(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(e.FilterHMAC(py.Bool(py.Str(ctx["stream_slice"].Member("start_time").Text()).IsIterable()), py.Str("k"), py.Str("sha256")), py.Str("[a-z]+")),
		"{{ ((stream_slice.start_time is iterable) | hmac('k')) | regex_search('[a-z]+') }}",
	)
}
func text1026(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRegexSearch(e.FilterHMAC(py.Bool(ctx["stream_slice"].Member("start_time").IsIterable()), py.Str("k"), py.Str("sha256")), py.Str("[a-z]+")).Text(),
		"{{ ((stream_slice.start_time is iterable) | hmac('k')) | regex_search('[a-z]+') }}",
	)
}
func value1027(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(e.StrToDatetime(py.Float(1.7041646455e+09)).Text() + " b")))
}
func typed1027(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(e.StrToDatetime(py.Float(1.7041646455e+09)).Text() + " b")))
}
func texts1027(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(e.StrToDatetime(py.Float(1.7041646455e+09)).Text() + " b")))
}
func text1027(e *py.Eval, ctx variables) string {
	return ""
}
func value1028(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.FilterMapAttribute(py.Bool(!py.Float(0.1).IsMapping()), py.Str("tag"), py.Str("z")), py.Str(""), py.None)))
}
func typed1028(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.FilterMapAttribute(py.Bool(!py.Float(0.1).IsMapping()), py.Str("tag"), py.Str("z")), py.Str(""), py.None)))
}
func texts1028(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.FilterMapAttribute(py.Bool(!py.Float(0.1).IsMapping()), py.Str("tag"), py.Str("z")), py.Str(""), py.None)))
}
func text1028(e *py.Eval, ctx variables) string {
	return ""
}
func value1029(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(ctx["response"], "lower").Truth() {
			text.WriteString("1")
		}
		text.WriteString(e.FilterFloat(e.Attr(py.Dict("a", py.Int(1)), "a"), py.Float(1000)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1029(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(ctx["response"], "lower").Truth() {
			text.WriteString("1")
		}
		text.WriteString(e.FilterFloat(e.Attr(py.Dict("a", py.Int(1)), "a"), py.Float(1000)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1029(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(ctx["response"], "lower").Truth() {
			text.WriteString("1")
		}
		text.WriteString(e.FilterFloat(e.Attr(py.Dict("a", py.Int(1)), "a"), py.Float(1000)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1029(e *py.Eval, ctx variables) string {
	return ""
}
func value1030(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Bool(!py.Equal(e.Neg(ctx["config"].Member("missing")), py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(-1)))).IsUpper()),
		"{{ ((-config.missing) != (next_page_token['next_page_token'] or (-1))) is not upper }}",
	)
}
func typed1030(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Bool(!py.Equal(e.Neg(ctx["config"].Member("missing")), py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(-1)))).IsUpper()),
		"{{ ((-config.missing) != (next_page_token['next_page_token'] or (-1))) is not upper }}",
	)
}
func texts1030(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Bool(!py.Equal(e.Neg(py.Str(ctx["config"].Member("missing").Text())), py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(-1)))).IsUpper()),
		"{{ ((-config.missing) != (next_page_token['next_page_token'] or (-1))) is not upper }}",
	)
}
func text1030(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!py.Bool(!py.Equal(e.Neg(ctx["config"].Member("missing")), py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(-1)))).IsUpper()).Text(),
		"{{ ((-config.missing) != (next_page_token['next_page_token'] or (-1))) is not upper }}",
	)
}
func value1031(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.If(e.FilterToJSON(e.Neg(py.Dict("a", py.Str(""), "b", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"))), py.Int(2)).Truth(), func() py.Value {
			return e.Index(e.FloorDiv(py.Dict("a", ctx["response"].Member("next"), "b", e.Key(ctx["response"], "items")), py.Int(3)), -1)
		}, func() py.Value { return py.Value{} }).Text()),
		`[{{ ((({'a': response.next, 'b': response['items']}) // 3)[-1]) if ((-({'a': '', 'b': response.get('items')[0].id})) | tojson(indent=2)) }}
`,
	)
}
func typed1031(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.If(e.FilterToJSON(e.Neg(py.Dict("a", py.Str(""), "b", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"))), py.Int(2)).Truth(), func() py.Value {
			return e.Index(e.FloorDiv(py.Dict("a", ctx["response"].Member("next"), "b", e.Key(ctx["response"], "items")), py.Int(3)), -1)
		}, func() py.Value { return py.Value{} }).Text()),
		`[{{ ((({'a': response.next, 'b': response['items']}) // 3)[-1]) if ((-({'a': '', 'b': response.get('items')[0].id})) | tojson(indent=2)) }}
`,
	)
}
func texts1031(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.If(e.FilterToJSON(e.Neg(py.Dict("a", py.Str(""), "b", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"))), py.Int(2)).Truth(), func() py.Value {
			return e.Index(e.FloorDiv(py.Dict("a", ctx["response"].Member("next"), "b", e.Key(ctx["response"], "items")), py.Int(3)), -1)
		}, func() py.Value { return py.Value{} }).Text()),
		`[{{ ((({'a': response.next, 'b': response['items']}) // 3)[-1]) if ((-({'a': '', 'b': response.get('items')[0].id})) | tojson(indent=2)) }}
`,
	)
}
func text1031(e *py.Eval, ctx variables) string {
	return e.StringText(
		"["+e.If(e.FilterToJSON(e.Neg(py.Dict("a", py.Str(""), "b", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"))), py.Int(2)).Truth(), func() py.Value {
			return e.Index(e.FloorDiv(py.Dict("a", ctx["response"].Member("next"), "b", e.Key(ctx["response"], "items")), py.Int(3)), -1)
		}, func() py.Value { return py.Value{} }).Text(),
		`[{{ ((({'a': response.next, 'b': response['items']}) // 3)[-1]) if ((-({'a': '', 'b': response.get('items')[0].id})) | tojson(indent=2)) }}
`,
	)
}
func value1032(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Call(ctx["config"].Member("no"), "index", py.Int(1)))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1032(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Call(ctx["config"].Member("no"), "index", py.Int(1)))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1032(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Call(py.Str(ctx["config"].Member("no").Text()), "index", py.Int(1)))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1032(e *py.Eval, ctx variables) string {
	return ""
}
func value1033(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(py.Bool(e.Le(e.FilterSum(py.Int(1000), py.Str("id"), py.Int(0)), e.Call(py.Int(1000), "zfill", py.Int(5)))), func() py.Value { return e.FilterLast(ctx["record"].Member("updated_at")) }),
		"{{ ((1_000 | sum(attribute='id')) <= 1_000.zfill(5)) and (record.updated_at | last) }}",
	)
}
func typed1033(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(py.Bool(e.Le(e.FilterSum(py.Int(1000), py.Str("id"), py.Int(0)), e.Call(py.Int(1000), "zfill", py.Int(5)))), func() py.Value { return e.FilterLast(ctx["record"].Member("updated_at")) }),
		"{{ ((1_000 | sum(attribute='id')) <= 1_000.zfill(5)) and (record.updated_at | last) }}",
	)
}
func texts1033(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(py.Bool(e.Le(e.FilterSum(py.Int(1000), py.Str("id"), py.Int(0)), e.Call(py.Int(1000), "zfill", py.Int(5)))), func() py.Value { return e.FilterLast(ctx["record"].Member("updated_at")) }),
		"{{ ((1_000 | sum(attribute='id')) <= 1_000.zfill(5)) and (record.updated_at | last) }}",
	)
}
func text1033(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.And(py.Bool(e.Le(e.FilterSum(py.Int(1000), py.Str("id"), py.Int(0)), e.Call(py.Int(1000), "zfill", py.Int(5)))), func() py.Value { return e.FilterLast(ctx["record"].Member("updated_at")) }).Text(),
		"{{ ((1_000 | sum(attribute='id')) <= 1_000.zfill(5)) and (record.updated_at | last) }}",
	)
}
func value1034(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Call(e.Sub(ctx["config"].Member("dict"), e.Key(ctx["config"].Member("dict"), "a b")), "ljust", py.Int(5)).Truth(), func() py.Value {
			return e.Call(e.Call(ctx["config"].Member("day"), "lower"), "endswith", py.TupleOf(py.Str("r"), py.Str("x")))
		}, func() py.Value { return py.Value{} }),
		"{{ (config.day.lower().endswith(('r', 'x'))) if ((config.dict - (config['dict']['a b'])).ljust(5)) }}",
	)
}
func typed1034(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Call(e.Sub(ctx["config"].Member("dict"), e.Key(ctx["config"].Member("dict"), "a b")), "ljust", py.Int(5)).Truth(), func() py.Value {
			return e.Call(e.Call(ctx["config"].Member("day"), "lower"), "endswith", py.TupleOf(py.Str("r"), py.Str("x")))
		}, func() py.Value { return py.Value{} }),
		"{{ (config.day.lower().endswith(('r', 'x'))) if ((config.dict - (config['dict']['a b'])).ljust(5)) }}",
	)
}
func texts1034(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Call(e.Sub(py.Str(ctx["config"].Member("dict").Text()), e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b")), "ljust", py.Int(5)).Truth(), func() py.Value {
			return e.Call(e.Call(py.Str(ctx["config"].Member("day").Text()), "lower"), "endswith", py.TupleOf(py.Str("r"), py.Str("x")))
		}, func() py.Value { return py.Value{} }),
		"{{ (config.day.lower().endswith(('r', 'x'))) if ((config.dict - (config['dict']['a b'])).ljust(5)) }}",
	)
}
func text1034(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Call(e.Sub(ctx["config"].Member("dict"), e.Key(ctx["config"].Member("dict"), "a b")), "ljust", py.Int(5)).Truth(), func() py.Value {
			return e.Call(e.Call(ctx["config"].Member("day"), "lower"), "endswith", py.TupleOf(py.Str("r"), py.Str("x")))
		}, func() py.Value { return py.Value{} }).Text(),
		"{{ (config.day.lower().endswith(('r', 'x'))) if ((config.dict - (config['dict']['a b'])).ljust(5)) }}",
	)
}
func value1035(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, ctx["config"].Member("date")), "{{ none - config.date }}")
}
func typed1035(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, ctx["config"].Member("date")), "{{ none - config.date }}")
}
func texts1035(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, py.Str(ctx["config"].Member("date").Text())), "{{ none - config.date }}")
}
func text1035(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.None, ctx["config"].Member("date")).Text(), "{{ none - config.date }}")
}
func value1036(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterStripTags(e.Key(ctx["config"].Member("dict"), "a b")).Truth() {
	}
	return e.String(py.Str(text.String()))
}
func typed1036(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterStripTags(e.Key(ctx["config"].Member("dict"), "a b")).Truth() {
	}
	return e.String(py.Str(text.String()))
}
func texts1036(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterStripTags(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b")).Truth() {
	}
	return py.Literal(text.String())
}
func text1036(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterStripTags(e.Key(ctx["config"].Member("dict"), "a b")).Truth() {
	}
	return e.StringText(text.String())
}
func value1037(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(py.Int(100), py.Str("sha256"), py.None).Truth() {
		text.WriteString("1")
	} else if e.FilterLength(e.Duration(py.Str("P1M"))).Truth() {
		text.WriteString(e.Call(e.FilterList(e.FilterReverse(py.Bool(e.Ge(ctx["record"].Member("id"), py.Float(0.1))))), "casefold").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if 100 | hash('sha256') %}1{% elif duration('P1M') | length %}{{ ((record.id >= 0.1) | reverse | list).casefold() }}{% endif %}",
	)
}
func typed1037(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(py.Int(100), py.Str("sha256"), py.None).Truth() {
		text.WriteString("1")
	} else if e.FilterLength(e.Duration(py.Str("P1M"))).Truth() {
		text.WriteString(e.Call(e.FilterList(e.FilterReverse(py.Bool(e.Ge(ctx["record"].Member("id"), py.Float(0.1))))), "casefold").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if 100 | hash('sha256') %}1{% elif duration('P1M') | length %}{{ ((record.id >= 0.1) | reverse | list).casefold() }}{% endif %}",
	)
}
func texts1037(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(py.Int(100), py.Str("sha256"), py.None).Truth() {
		text.WriteString("1")
	} else if e.FilterLength(e.Duration(py.Str("P1M"))).Truth() {
		text.WriteString(e.Call(e.FilterList(e.FilterReverse(py.Bool(e.Ge(ctx["record"].Member("id"), py.Float(0.1))))), "casefold").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if 100 | hash('sha256') %}1{% elif duration('P1M') | length %}{{ ((record.id >= 0.1) | reverse | list).casefold() }}{% endif %}",
	)
}
func text1037(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterHash(py.Int(100), py.Str("sha256"), py.None).Truth() {
		text.WriteString("1")
	} else if e.FilterLength(e.Duration(py.Str("P1M"))).Truth() {
		text.WriteString(e.Call(e.FilterList(e.FilterReverse(py.Bool(e.Ge(ctx["record"].Member("id"), py.Float(0.1))))), "casefold").Text())
	}
	return e.StringText(
		text.String(),
		"{% if 100 | hash('sha256') %}1{% elif duration('P1M') | length %}{{ ((record.id >= 0.1) | reverse | list).casefold() }}{% endif %}",
	)
}
func value1038(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Add(py.Or(ctx["stream_partition"], py.None), e.FilterHash(py.Str(""), py.Str("md5"), py.Str("salt"))))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (stream_partition or none) + ('' | hash('md5', 'salt')) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed1038(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Add(py.Or(ctx["stream_partition"], py.None), e.FilterHash(py.Str(""), py.Str("md5"), py.Str("salt"))))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (stream_partition or none) + ('' | hash('md5', 'salt')) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts1038(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Add(py.Or(ctx["stream_partition"], py.None), e.FilterHash(py.Str(""), py.Str("md5"), py.Str("salt"))))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (stream_partition or none) + ('' | hash('md5', 'salt')) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text1038(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Add(py.Or(ctx["stream_partition"], py.None), e.FilterHash(py.Str(""), py.Str("md5"), py.Str("salt"))))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (stream_partition or none) + ('' | hash('md5', 'salt')) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value1039(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(py.OrNone(ctx["config"].Member("s")).Truth(), py.Float(1.5), py.Value{}))
}
func typed1039(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(py.OrNone(ctx["config"].Member("s")).Truth(), py.Float(1.5), py.Value{}))
}
func texts1039(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["config"].Member("s").Text() != "", py.Float(1.5), py.Value{}))
}
func text1039(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Choose(py.OrNone(ctx["config"].Member("s")).Truth(), py.Float(1.5), py.Value{}).Text())
}
func value1040(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("texts"), py.Str("%Y-%m-%d"))), "{{ config['texts'] in '%Y-%m-%d' }}")
}
func typed1040(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("texts"), py.Str("%Y-%m-%d"))), "{{ config['texts'] in '%Y-%m-%d' }}")
}
func texts1040(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(ctx["config"].Member("texts").Text()), py.Str("%Y-%m-%d"))), "{{ config['texts'] in '%Y-%m-%d' }}")
}
func text1040(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(ctx["config"].Member("texts"), py.Str("%Y-%m-%d"))).Text(), "{{ config['texts'] in '%Y-%m-%d' }}")
}
func value1041(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.FilterFirst(py.Float(2))).Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(py.And(ctx["response"].Member("more"), py.Float(1000)).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if +(+2.0 | first) %}1{% else %}{{ response.more and 1e3 }}{% endif %}",
	)
}
func typed1041(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.FilterFirst(py.Float(2))).Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(py.And(ctx["response"].Member("more"), py.Float(1000)).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if +(+2.0 | first) %}1{% else %}{{ response.more and 1e3 }}{% endif %}",
	)
}
func texts1041(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.FilterFirst(py.Float(2))).Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(py.And(ctx["response"].Member("more"), py.Float(1000)).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if +(+2.0 | first) %}1{% else %}{{ response.more and 1e3 }}{% endif %}",
	)
}
func text1041(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Pos(e.FilterFirst(py.Float(2))).Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(py.And(ctx["response"].Member("more"), py.Float(1000)).Text())
	}
	return e.StringText(
		text.String(),
		"{% if +(+2.0 | first) %}1{% else %}{{ response.more and 1e3 }}{% endif %}",
	)
}
func value1042(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterList(py.Dict("a", ctx["config"].Member("empty"), "b", py.Int(1000))))
}
func typed1042(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterList(py.Dict("a", ctx["config"].Member("empty"), "b", py.Int(1000))))
}
func texts1042(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterList(py.Dict("a", py.Str(ctx["config"].Member("empty").Text()), "b", py.Int(1000))))
}
func text1042(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterList(py.Dict("a", ctx["config"].Member("empty"), "b", py.Int(1000))).Text())
}
func value1043(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Mul(py.Dict("a", py.Literal("12345678901234567890"), "b", ctx["config"].Member("texts")), py.ListOf(py.Str("[1, 2]"), ctx["next_page_token"])))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ({'a': 12345678901234567890, 'b': config['texts']}) * (['[1, 2]', next_page_token]) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed1043(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Mul(py.Dict("a", py.Literal("12345678901234567890"), "b", ctx["config"].Member("texts")), py.ListOf(py.Str("[1, 2]"), ctx["next_page_token"])))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ({'a': 12345678901234567890, 'b': config['texts']}) * (['[1, 2]', next_page_token]) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts1043(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Mul(py.Dict("a", py.Literal("12345678901234567890"), "b", py.Str(ctx["config"].Member("texts").Text())), py.ListOf(py.Str("[1, 2]"), ctx["next_page_token"])))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ({'a': 12345678901234567890, 'b': config['texts']}) * (['[1, 2]', next_page_token]) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text1043(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Mul(py.Dict("a", py.Literal("12345678901234567890"), "b", ctx["config"].Member("texts")), py.ListOf(py.Str("[1, 2]"), ctx["next_page_token"])))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in ({'a': 12345678901234567890, 'b': config['texts']}) * (['[1, 2]', next_page_token]) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value1044(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.StrToDatetime(ctx["response"].Member("total")), "isoformat"), "{{ str_to_datetime(response.total).isoformat() }}")
}
func typed1044(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.StrToDatetime(ctx["response"].Member("total")), "isoformat"), "{{ str_to_datetime(response.total).isoformat() }}")
}
func texts1044(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.StrToDatetime(ctx["response"].Member("total")), "isoformat"), "{{ str_to_datetime(response.total).isoformat() }}")
}
func text1044(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.StrToDatetime(ctx["response"].Member("total")), "isoformat").Text(), "{{ str_to_datetime(response.total).isoformat() }}")
}
func value1045(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Key(ctx["response"], "items"), "split"), "{{ response['items'].split() }}")
}
func typed1045(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Key(ctx["response"], "items"), "split"), "{{ response['items'].split() }}")
}
func texts1045(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Key(ctx["response"], "items"), "split"), "{{ response['items'].split() }}")
}
func text1045(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Key(ctx["response"], "items"), "split").Text(), "{{ response['items'].split() }}")
}
func value1046(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Str("it's"), ctx["config"].Member("missing")))
}
func typed1046(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Str("it's"), ctx["config"].Member("missing")))
}
func texts1046(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Str("it's"), py.Str(ctx["config"].Member("missing").Text())))
}
func text1046(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.ListOf(py.Str("it's"), ctx["config"].Member("missing")).Text())
}
func value1047(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterInt(py.TupleOf(ctx["missing"], py.Str("it's")), py.Int(3), py.Int(16)))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		`{% for x in ((missing, "it's")) | int(3, 16) %}{{ x }}{% else %}none{% endfor %}`,
	)
}
func typed1047(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterInt(py.TupleOf(ctx["missing"], py.Str("it's")), py.Int(3), py.Int(16)))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		`{% for x in ((missing, "it's")) | int(3, 16) %}{{ x }}{% else %}none{% endfor %}`,
	)
}
func texts1047(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterInt(py.TupleOf(ctx["missing"], py.Str("it's")), py.Int(3), py.Int(16)))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		`{% for x in ((missing, "it's")) | int(3, 16) %}{{ x }}{% else %}none{% endfor %}`,
	)
}
func text1047(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterInt(py.TupleOf(ctx["missing"], py.Str("it's")), py.Int(3), py.Int(16)))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		`{% for x in ((missing, "it's")) | int(3, 16) %}{{ x }}{% else %}none{% endfor %}`,
	)
}
func value1048(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(py.Or(ctx["record"].Member("name"), ctx["stream_interval"].Member("end_time")), py.Bool(ctx["config"].Member("f").IsCallable()))),
		"{{ (record['name'] or stream_interval.end_time) in (config.f is callable) }}",
	)
}
func typed1048(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(py.Or(ctx["record"].Member("name"), ctx["stream_interval"].Member("end_time")), py.Bool(ctx["config"].Member("f").IsCallable()))),
		"{{ (record['name'] or stream_interval.end_time) in (config.f is callable) }}",
	)
}
func texts1048(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(py.Or(ctx["record"].Member("name"), py.Str(ctx["stream_interval"].Member("end_time").Text())), py.Bool(py.Str(ctx["config"].Member("f").Text()).IsCallable()))),
		"{{ (record['name'] or stream_interval.end_time) in (config.f is callable) }}",
	)
}
func text1048(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.In(py.Or(ctx["record"].Member("name"), ctx["stream_interval"].Member("end_time")), py.Bool(ctx["config"].Member("f").IsCallable()))).Text(),
		"{{ (record['name'] or stream_interval.end_time) in (config.f is callable) }}",
	)
}
func value1049(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("dicts"))
}
func typed1049(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("dicts"))
}
func texts1049(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("dicts").Text())
}
func text1049(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("dicts").Text())
}
func value1050(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterLength(e.FilterGroupBy(e.Mul(py.TupleOf(), ctx["config"].Member("no")), py.Str("id"), py.None, py.False)).Truth() {
			text.WriteString(py.Bool(e.IsEven(ctx["config"].Member("json"))).Text())
		}
		text.WriteString(py.Bool(ctx["config"].Member("missing").IsIterable()).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1050(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterLength(e.FilterGroupBy(e.Mul(py.TupleOf(), ctx["config"].Member("no")), py.Str("id"), py.None, py.False)).Truth() {
			text.WriteString(py.Bool(e.IsEven(ctx["config"].Member("json"))).Text())
		}
		text.WriteString(py.Bool(ctx["config"].Member("missing").IsIterable()).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1050(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterLength(e.FilterGroupBy(e.Mul(py.TupleOf(), py.Str(ctx["config"].Member("no").Text())), py.Str("id"), py.None, py.False)).Truth() {
			text.WriteString(py.Bool(e.IsEven(py.Str(ctx["config"].Member("json").Text()))).Text())
		}
		text.WriteString(py.Bool(py.Str(ctx["config"].Member("missing").Text()).IsIterable()).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1050(e *py.Eval, ctx variables) string {
	return ""
}
func value1051(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.FilterXMLAttr(e.Neg(py.ListOf(py.Str("Foo"), ctx["config"].Member("digits"))), py.True), func() py.Value { return e.DayDelta(py.Int(3), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) })))
}
func typed1051(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.FilterXMLAttr(e.Neg(py.ListOf(py.Str("Foo"), ctx["config"].Member("digits"))), py.True), func() py.Value { return e.DayDelta(py.Int(3), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) })))
}
func texts1051(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.FilterXMLAttr(e.Neg(py.ListOf(py.Str("Foo"), py.Str(ctx["config"].Member("digits").Text()))), py.True), func() py.Value { return e.DayDelta(py.Int(3), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) })))
}
func text1051(e *py.Eval, ctx variables) string {
	return ""
}
func value1052(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.ListOf(ctx["config"].Member("f"), py.Int(0)), py.Int(3)), "{{ max(([config.f, 0]), 3) }}")
}
func typed1052(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.ListOf(ctx["config"].Member("f"), py.Int(0)), py.Int(3)), "{{ max(([config.f, 0]), 3) }}")
}
func texts1052(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.ListOf(py.Str(ctx["config"].Member("f").Text()), py.Int(0)), py.Int(3)), "{{ max(([config.f, 0]), 3) }}")
}
func text1052(e *py.Eval, ctx variables) string {
	return e.StringText(e.Max(py.ListOf(ctx["config"].Member("f"), py.Int(0)), py.Int(3)).Text(), "{{ max(([config.f, 0]), 3) }}")
}
func value1053(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.NowUTC().Truth() {
		text.WriteString("1")
	} else if e.FilterRound(py.Bool(!py.Choose(ctx["record"].Member("updated_at").Truth(), py.Dict("a", ctx["headers"].Member("X-Total"), "b", py.Int(3)), ctx["missing"]).Truth()), py.Int(1), py.Str("common")).Truth() {
		text.WriteString(py.Bool(e.Le(ctx["missing"], py.ListOf(ctx["last_page_size"], py.Str("a/b?c=d&e f")))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if now_utc() %}1{% elif (not (({'a': headers['X-Total'], 'b': 3}) if record.updated_at else missing)) | round(1) %}{{ missing <= ([last_page_size, 'a/b?c=d&e f']) }}{% endif %}",
	)
}
func typed1053(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.NowUTC().Truth() {
		text.WriteString("1")
	} else if e.FilterRound(py.Bool(!py.Choose(ctx["record"].Member("updated_at").Truth(), py.Dict("a", ctx["headers"].Member("X-Total"), "b", py.Int(3)), ctx["missing"]).Truth()), py.Int(1), py.Str("common")).Truth() {
		text.WriteString(py.Bool(e.Le(ctx["missing"], py.ListOf(ctx["last_page_size"], py.Str("a/b?c=d&e f")))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if now_utc() %}1{% elif (not (({'a': headers['X-Total'], 'b': 3}) if record.updated_at else missing)) | round(1) %}{{ missing <= ([last_page_size, 'a/b?c=d&e f']) }}{% endif %}",
	)
}
func texts1053(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.NowUTC().Truth() {
		text.WriteString("1")
	} else if e.FilterRound(py.Bool(!py.Choose(ctx["record"].Member("updated_at").Truth(), py.Dict("a", ctx["headers"].Member("X-Total"), "b", py.Int(3)), ctx["missing"]).Truth()), py.Int(1), py.Str("common")).Truth() {
		text.WriteString(py.Bool(e.Le(ctx["missing"], py.ListOf(ctx["last_page_size"], py.Str("a/b?c=d&e f")))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if now_utc() %}1{% elif (not (({'a': headers['X-Total'], 'b': 3}) if record.updated_at else missing)) | round(1) %}{{ missing <= ([last_page_size, 'a/b?c=d&e f']) }}{% endif %}",
	)
}
func text1053(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.NowUTC().Truth() {
		text.WriteString("1")
	} else if e.FilterRound(py.Bool(!py.Choose(ctx["record"].Member("updated_at").Truth(), py.Dict("a", ctx["headers"].Member("X-Total"), "b", py.Int(3)), ctx["missing"]).Truth()), py.Int(1), py.Str("common")).Truth() {
		text.WriteString(py.Bool(e.Le(ctx["missing"], py.ListOf(ctx["last_page_size"], py.Str("a/b?c=d&e f")))).Text())
	}
	return e.StringText(
		text.String(),
		"{% if now_utc() %}1{% elif (not (({'a': headers['X-Total'], 'b': 3}) if record.updated_at else missing)) | round(1) %}{{ missing <= ([last_page_size, 'a/b?c=d&e f']) }}{% endif %}",
	)
}
func value1054(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterEscape(py.ListOf(py.Int(10), py.Str("a,b,c"))))
}
func typed1054(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterEscape(py.ListOf(py.Int(10), py.Str("a,b,c"))))
}
func texts1054(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterEscape(py.ListOf(py.Int(10), py.Str("a,b,c"))))
}
func text1054(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterEscape(py.ListOf(py.Int(10), py.Str("a,b,c"))).Text())
}
func value1055(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.SameAs(py.Str(" x "), py.None) {
	} else {
		text.WriteString(py.Bool(!e.FilterSort(py.Str(""), py.False, py.False, py.Str("id")).Truth()).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (((' x ') or '') or (min(response.total, -1))) is sameas(none) %}{% else %}{{ not ('' | sort(attribute='id')) }}{% endif %}",
	)
}
func typed1055(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.SameAs(py.Str(" x "), py.None) {
	} else {
		text.WriteString(py.Bool(!e.FilterSort(py.Str(""), py.False, py.False, py.Str("id")).Truth()).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (((' x ') or '') or (min(response.total, -1))) is sameas(none) %}{% else %}{{ not ('' | sort(attribute='id')) }}{% endif %}",
	)
}
func texts1055(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.SameAs(py.Str(" x "), py.None) {
	} else {
		text.WriteString(py.Bool(!e.FilterSort(py.Str(""), py.False, py.False, py.Str("id")).Truth()).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (((' x ') or '') or (min(response.total, -1))) is sameas(none) %}{% else %}{{ not ('' | sort(attribute='id')) }}{% endif %}",
	)
}
func text1055(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.SameAs(py.Str(" x "), py.None) {
	} else {
		text.WriteString(py.Bool(!e.FilterSort(py.Str(""), py.False, py.False, py.Str("id")).Truth()).Text())
	}
	return e.StringText(
		text.String(),
		"{% if (((' x ') or '') or (min(response.total, -1))) is sameas(none) %}{% else %}{{ not ('' | sort(attribute='id')) }}{% endif %}",
	)
}
func value1056(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.Choose(ctx["stream_interval"].Member("end_time").Truth(), ctx["config"].Member("s"), py.ListOf(py.Str(" x "), py.Str("-3.5"))), "k", py.Str("a/b?c=d&e f")),
		"{{ (config['s'] if stream_interval.end_time else ([' x ', '-3.5'])).get('k', 'a/b?c=d&e f') }}",
	)
}
func typed1056(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.Choose(ctx["stream_interval"].Member("end_time").Truth(), ctx["config"].Member("s"), py.ListOf(py.Str(" x "), py.Str("-3.5"))), "k", py.Str("a/b?c=d&e f")),
		"{{ (config['s'] if stream_interval.end_time else ([' x ', '-3.5'])).get('k', 'a/b?c=d&e f') }}",
	)
}
func texts1056(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.Choose(ctx["stream_interval"].Member("end_time").Text() != "", py.Str(ctx["config"].Member("s").Text()), py.ListOf(py.Str(" x "), py.Str("-3.5"))), "k", py.Str("a/b?c=d&e f")),
		"{{ (config['s'] if stream_interval.end_time else ([' x ', '-3.5'])).get('k', 'a/b?c=d&e f') }}",
	)
}
func text1056(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(py.Choose(ctx["stream_interval"].Member("end_time").Truth(), ctx["config"].Member("s"), py.ListOf(py.Str(" x "), py.Str("-3.5"))), "k", py.Str("a/b?c=d&e f")).Text(),
		"{{ (config['s'] if stream_interval.end_time else ([' x ', '-3.5'])).get('k', 'a/b?c=d&e f') }}",
	)
}
func value1057(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.Duration(py.Str("PT1H30M"))).Truth() || e.FilterList(e.FilterUnique(py.Bool(py.InStrs(py.ListOf(py.Int(2), ctx["record"].Member("name")), "a/b?c=d&e f", "007")), py.False, py.Str("tag"))).Truth() {
		text.WriteString("2")
	} else if e.FormatDatetime(ctx["config"].Member("day"), py.Str("%ms"), py.Str("%Y-%m-%d")).Truth() {
		text.WriteString("false")
	}
	return e.String(
		py.Str(text.String()),
		"{% if +duration('PT1H30M') or ((([2, record['name']]) in (['a/b?c=d&e f', '007'])) | unique(attribute='tag') | list) %}{{ 2 }}{% elif format_datetime(config.day, '%ms', '%Y-%m-%d') %}{{ (0 is undefined) | tojson }}{% endif %}",
	)
}
func typed1057(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.Duration(py.Str("PT1H30M"))).Truth() || e.FilterList(e.FilterUnique(py.Bool(py.InStrs(py.ListOf(py.Int(2), ctx["record"].Member("name")), "a/b?c=d&e f", "007")), py.False, py.Str("tag"))).Truth() {
		text.WriteString("2")
	} else if e.FormatDatetime(ctx["config"].Member("day"), py.Str("%ms"), py.Str("%Y-%m-%d")).Truth() {
		text.WriteString("false")
	}
	return e.String(
		py.Str(text.String()),
		"{% if +duration('PT1H30M') or ((([2, record['name']]) in (['a/b?c=d&e f', '007'])) | unique(attribute='tag') | list) %}{{ 2 }}{% elif format_datetime(config.day, '%ms', '%Y-%m-%d') %}{{ (0 is undefined) | tojson }}{% endif %}",
	)
}
func texts1057(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.Duration(py.Str("PT1H30M"))).Truth() || e.FilterList(e.FilterUnique(py.Bool(py.InStrs(py.ListOf(py.Int(2), ctx["record"].Member("name")), "a/b?c=d&e f", "007")), py.False, py.Str("tag"))).Truth() {
		text.WriteString("2")
	} else if e.FormatDatetime(py.Str(ctx["config"].Member("day").Text()), py.Str("%ms"), py.Str("%Y-%m-%d")).Truth() {
		text.WriteString("false")
	}
	return e.String(
		py.Str(text.String()),
		"{% if +duration('PT1H30M') or ((([2, record['name']]) in (['a/b?c=d&e f', '007'])) | unique(attribute='tag') | list) %}{{ 2 }}{% elif format_datetime(config.day, '%ms', '%Y-%m-%d') %}{{ (0 is undefined) | tojson }}{% endif %}",
	)
}
func text1057(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Pos(e.Duration(py.Str("PT1H30M"))).Truth() || e.FilterList(e.FilterUnique(py.Bool(py.InStrs(py.ListOf(py.Int(2), ctx["record"].Member("name")), "a/b?c=d&e f", "007")), py.False, py.Str("tag"))).Truth() {
		text.WriteString("2")
	} else if e.FormatDatetime(ctx["config"].Member("day"), py.Str("%ms"), py.Str("%Y-%m-%d")).Truth() {
		text.WriteString("false")
	}
	return e.StringText(
		text.String(),
		"{% if +duration('PT1H30M') or ((([2, record['name']]) in (['a/b?c=d&e f', '007'])) | unique(attribute='tag') | list) %}{{ 2 }}{% elif format_datetime(config.day, '%ms', '%Y-%m-%d') %}{{ (0 is undefined) | tojson }}{% endif %}",
	)
}
func value1058(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterToJSON(py.Dict("a", e.Attr(ctx["config"].Member("missing"), "more"), "b", py.OrNone(ctx["config"].Member("s"))), py.None),
		"{{ ({'a': config.missing.more, 'b': config.get('s')}) | tojson }}",
	)
}
func typed1058(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterToJSON(py.Dict("a", e.Attr(ctx["config"].Member("missing"), "more"), "b", py.OrNone(ctx["config"].Member("s"))), py.None),
		"{{ ({'a': config.missing.more, 'b': config.get('s')}) | tojson }}",
	)
}
func texts1058(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterToJSON(py.Dict("a", e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), "b", py.Str(ctx["config"].Member("s").Text())), py.None),
		"{{ ({'a': config.missing.more, 'b': config.get('s')}) | tojson }}",
	)
}
func text1058(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterToJSON(py.Dict("a", e.Attr(ctx["config"].Member("missing"), "more"), "b", py.OrNone(ctx["config"].Member("s"))), py.None).Text(),
		"{{ ({'a': config.missing.more, 'b': config.get('s')}) | tojson }}",
	)
}
func value1059(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.And(e.FilterList(e.FilterSelect(e.FilterDictSort(e.Attr(ctx["config"].Member("missing"), "more"), py.True, py.Str("value"), py.False), func(it py.Value) bool { return e.IsOdd(it) })), func() py.Value {
		return py.Bool(e.Gt(py.Bool(e.Ge(ctx["config"].Member("n"), py.OrNone(ctx["config"].Member("s")))), py.Bool(e.Lt(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("[1, 2]")))))
	}))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((config.missing.more | dictsort(true, 'value')) | select('odd') | list) and ((config.n >= config.get('s')) > (headers.link.next.url < ('[1, 2]'))) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed1059(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.And(e.FilterList(e.FilterSelect(e.FilterDictSort(e.Attr(ctx["config"].Member("missing"), "more"), py.True, py.Str("value"), py.False), func(it py.Value) bool { return e.IsOdd(it) })), func() py.Value {
		return py.Bool(e.Gt(py.Bool(e.Ge(ctx["config"].Member("n"), py.OrNone(ctx["config"].Member("s")))), py.Bool(e.Lt(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("[1, 2]")))))
	}))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((config.missing.more | dictsort(true, 'value')) | select('odd') | list) and ((config.n >= config.get('s')) > (headers.link.next.url < ('[1, 2]'))) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts1059(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.And(e.FilterList(e.FilterSelect(e.FilterDictSort(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.True, py.Str("value"), py.False), func(it py.Value) bool { return e.IsOdd(it) })), func() py.Value {
		return py.Bool(e.Gt(py.Bool(ctx["config"].Member("n").Text() >= ctx["config"].Member("s").Text()), py.Bool(e.Lt(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("[1, 2]")))))
	}))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((config.missing.more | dictsort(true, 'value')) | select('odd') | list) and ((config.n >= config.get('s')) > (headers.link.next.url < ('[1, 2]'))) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text1059(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.And(e.FilterList(e.FilterSelect(e.FilterDictSort(e.Attr(ctx["config"].Member("missing"), "more"), py.True, py.Str("value"), py.False), func(it py.Value) bool { return e.IsOdd(it) })), func() py.Value {
		return py.Bool(e.Gt(py.Bool(e.Ge(ctx["config"].Member("n"), py.OrNone(ctx["config"].Member("s")))), py.Bool(e.Lt(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("[1, 2]")))))
	}))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in ((config.missing.more | dictsort(true, 'value')) | select('odd') | list) and ((config.n >= config.get('s')) > (headers.link.next.url < ('[1, 2]'))) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value1060(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").IsTrue() {
		text.WriteString(py.Choose(py.Dict("a", ctx["missing"], "b", ctx["config"].Member("yes")).Truth(), py.None, ctx["config"].Member("day")).Text())
	} else {
		text.WriteString(py.Or(e.FilterList(e.FilterItems(e.Add(py.TupleOf(), py.Str("None")))), py.Bool(py.Bool(py.Str("Foo").IsNumber()).IsString())).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if response.get('items')[0].id is not true %}{{ None if ({'a': missing, 'b': config.yes}) else config.day }}{% else %}{{ ((() + 'None') | items | list) or (('Foo' is number) is string) }}{% endif %}",
	)
}
func typed1060(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").IsTrue() {
		text.WriteString(py.Choose(py.Dict("a", ctx["missing"], "b", ctx["config"].Member("yes")).Truth(), py.None, ctx["config"].Member("day")).Text())
	} else {
		text.WriteString(py.Or(e.FilterList(e.FilterItems(e.Add(py.TupleOf(), py.Str("None")))), py.Bool(py.Bool(py.Str("Foo").IsNumber()).IsString())).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if response.get('items')[0].id is not true %}{{ None if ({'a': missing, 'b': config.yes}) else config.day }}{% else %}{{ ((() + 'None') | items | list) or (('Foo' is number) is string) }}{% endif %}",
	)
}
func texts1060(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").IsTrue() {
		text.WriteString(py.Choose(py.Dict("a", ctx["missing"], "b", py.Str(ctx["config"].Member("yes").Text())).Truth(), py.None, py.Str(ctx["config"].Member("day").Text())).Text())
	} else {
		text.WriteString(py.Or(e.FilterList(e.FilterItems(e.Add(py.TupleOf(), py.Str("None")))), py.Bool(py.Bool(py.Str("Foo").IsNumber()).IsString())).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if response.get('items')[0].id is not true %}{{ None if ({'a': missing, 'b': config.yes}) else config.day }}{% else %}{{ ((() + 'None') | items | list) or (('Foo' is number) is string) }}{% endif %}",
	)
}
func text1060(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if !e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").IsTrue() {
		text.WriteString(py.Choose(py.Dict("a", ctx["missing"], "b", ctx["config"].Member("yes")).Truth(), py.None, ctx["config"].Member("day")).Text())
	} else {
		text.WriteString(py.Or(e.FilterList(e.FilterItems(e.Add(py.TupleOf(), py.Str("None")))), py.Bool(py.Bool(py.Str("Foo").IsNumber()).IsString())).Text())
	}
	return e.StringText(
		text.String(),
		"{% if response.get('items')[0].id is not true %}{{ None if ({'a': missing, 'b': config.yes}) else config.day }}{% else %}{{ ((() + 'None') | items | list) or (('Foo' is number) is string) }}{% endif %}",
	)
}
func value1061(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(py.False, e.FilterHash(ctx["record"].Member("id"), py.Str("sha256"), py.None))),
		"{{ (not ((1, 3))) not in (record.id | hash('sha256')) }}",
	)
}
func typed1061(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(py.False, e.FilterHash(ctx["record"].Member("id"), py.Str("sha256"), py.None))),
		"{{ (not ((1, 3))) not in (record.id | hash('sha256')) }}",
	)
}
func texts1061(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(py.False, e.FilterHash(ctx["record"].Member("id"), py.Str("sha256"), py.None))),
		"{{ (not ((1, 3))) not in (record.id | hash('sha256')) }}",
	)
}
func text1061(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.In(py.False, e.FilterHash(ctx["record"].Member("id"), py.Str("sha256"), py.None))).Text(),
		"{{ (not ((1, 3))) not in (record.id | hash('sha256')) }}",
	)
}
func value1062(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(e.If(e.FilterSort(ctx["config"].Member("empty"), py.False, py.False, py.Str("id")).Truth(), func() py.Value {
			return e.If(py.Dict("a", py.Float(1.5), "b", ctx["config"].Member("empty")).Truth(), func() py.Value { return e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep") }, func() py.Value { return ctx["record"].Member("id") })
		}, func() py.Value { return py.Value{} }), e.FilterWordWrap(ctx["config"].Member("s"), py.Int(4), py.True, py.None, py.True))),
		"{{ (((record.get('nested', {}).get('deep')) if ({'a': 1.5, 'b': config.empty}) else record.id) if (config.empty | sort(attribute='id'))) not in (config.s | wordwrap(4)) }}",
	)
}
func typed1062(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(e.If(e.FilterSort(ctx["config"].Member("empty"), py.False, py.False, py.Str("id")).Truth(), func() py.Value {
			return e.If(py.Dict("a", py.Float(1.5), "b", ctx["config"].Member("empty")).Truth(), func() py.Value { return e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep") }, func() py.Value { return ctx["record"].Member("id") })
		}, func() py.Value { return py.Value{} }), e.FilterWordWrap(ctx["config"].Member("s"), py.Int(4), py.True, py.None, py.True))),
		"{{ (((record.get('nested', {}).get('deep')) if ({'a': 1.5, 'b': config.empty}) else record.id) if (config.empty | sort(attribute='id'))) not in (config.s | wordwrap(4)) }}",
	)
}
func texts1062(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(e.If(e.FilterSort(py.Str(ctx["config"].Member("empty").Text()), py.False, py.False, py.Str("id")).Truth(), func() py.Value {
			return e.If(py.Dict("a", py.Float(1.5), "b", py.Str(ctx["config"].Member("empty").Text())).Truth(), func() py.Value { return e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep") }, func() py.Value { return ctx["record"].Member("id") })
		}, func() py.Value { return py.Value{} }), e.FilterWordWrap(py.Str(ctx["config"].Member("s").Text()), py.Int(4), py.True, py.None, py.True))),
		"{{ (((record.get('nested', {}).get('deep')) if ({'a': 1.5, 'b': config.empty}) else record.id) if (config.empty | sort(attribute='id'))) not in (config.s | wordwrap(4)) }}",
	)
}
func text1062(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.In(e.If(e.FilterSort(ctx["config"].Member("empty"), py.False, py.False, py.Str("id")).Truth(), func() py.Value {
			return e.If(py.Dict("a", py.Float(1.5), "b", ctx["config"].Member("empty")).Truth(), func() py.Value { return e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep") }, func() py.Value { return ctx["record"].Member("id") })
		}, func() py.Value { return py.Value{} }), e.FilterWordWrap(ctx["config"].Member("s"), py.Int(4), py.True, py.None, py.True))).Text(),
		"{{ (((record.get('nested', {}).get('deep')) if ({'a': 1.5, 'b': config.empty}) else record.id) if (config.empty | sort(attribute='id'))) not in (config.s | wordwrap(4)) }}",
	)
}
func value1063(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.CamelCaseToSnakeCase(ctx["config"].Member("list"))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in camel_case_to_snake_case(config.list) %}{{ x }}{% endfor %}",
	)
}
func typed1063(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.CamelCaseToSnakeCase(ctx["config"].Member("list"))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in camel_case_to_snake_case(config.list) %}{{ x }}{% endfor %}",
	)
}
func texts1063(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.CamelCaseToSnakeCase(py.Str(ctx["config"].Member("list").Text()))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in camel_case_to_snake_case(config.list) %}{{ x }}{% endfor %}",
	)
}
func text1063(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(e.CamelCaseToSnakeCase(ctx["config"].Member("list"))) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in camel_case_to_snake_case(config.list) %}{{ x }}{% endfor %}",
	)
}
func value1064(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.ListOf(ctx["config"].Member("day"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.ListOf(py.Str("12"), py.Float(1000))))
}
func typed1064(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.ListOf(ctx["config"].Member("day"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.ListOf(py.Str("12"), py.Float(1000))))
}
func texts1064(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.ListOf(py.Str(ctx["config"].Member("day").Text()), py.Str(ctx["config"].Member("missing").Text())), py.ListOf(py.Str("12"), py.Float(1000))))
}
func text1064(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(py.ListOf(ctx["config"].Member("day"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.ListOf(py.Str("12"), py.Float(1000)))).Text()
}
func value1065(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Call(e.Min(py.TupleOf(py.Str("007"), ctx["config"].Member("s")), py.Int(1)), "rfind", py.Str("o")))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1065(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Call(e.Min(py.TupleOf(py.Str("007"), ctx["config"].Member("s")), py.Int(1)), "rfind", py.Str("o")))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1065(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Call(e.Min(py.TupleOf(py.Str("007"), py.Str(ctx["config"].Member("s").Text())), py.Int(1)), "rfind", py.Str("o")))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1065(e *py.Eval, ctx variables) string {
	return ""
}
func value1066(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(py.Int(100), py.Int(4), py.True, py.None, py.True), "{{ 100 | wordwrap(4) }}")
}
func typed1066(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(py.Int(100), py.Int(4), py.True, py.None, py.True), "{{ 100 | wordwrap(4) }}")
}
func texts1066(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(py.Int(100), py.Int(4), py.True, py.None, py.True), "{{ 100 | wordwrap(4) }}")
}
func text1066(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterWordWrap(py.Int(100), py.Int(4), py.True, py.None, py.True).Text(), "{{ 100 | wordwrap(4) }}")
}
func value1067(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterXMLAttr(py.Bool(e.Ge(e.FilterList(e.FilterSelectAttr(ctx["config"].Member("yes"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })), e.Sub(py.ListOf(ctx["record"].Member("nested"), py.Float(2)), ctx["record"].Member("id")))), py.True).Truth() {
		}
		text.WriteString(e.FilterIndent(ctx["response"].Member("total"), py.Int(4), py.False, py.False).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1067(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterXMLAttr(py.Bool(e.Ge(e.FilterList(e.FilterSelectAttr(ctx["config"].Member("yes"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })), e.Sub(py.ListOf(ctx["record"].Member("nested"), py.Float(2)), ctx["record"].Member("id")))), py.True).Truth() {
		}
		text.WriteString(e.FilterIndent(ctx["response"].Member("total"), py.Int(4), py.False, py.False).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1067(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterXMLAttr(py.Bool(e.Ge(e.FilterList(e.FilterSelectAttr(py.Str(ctx["config"].Member("yes").Text()), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })), e.Sub(py.ListOf(ctx["record"].Member("nested"), py.Float(2)), ctx["record"].Member("id")))), py.True).Truth() {
		}
		text.WriteString(e.FilterIndent(ctx["response"].Member("total"), py.Int(4), py.False, py.False).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1067(e *py.Eval, ctx variables) string {
	return ""
}
func value1068(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(e.Call(py.None, "splitlines").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = None if 3 else True %}{{ v.splitlines() }}",
	)
}
func typed1068(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(e.Call(py.None, "splitlines").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = None if 3 else True %}{{ v.splitlines() }}",
	)
}
func texts1068(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(e.Call(py.None, "splitlines").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = None if 3 else True %}{{ v.splitlines() }}",
	)
}
func text1068(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString(e.Call(py.None, "splitlines").Text())
	return e.StringText(
		text.String(),
		"{% set v = None if 3 else True %}{{ v.splitlines() }}",
	)
}
func value1069(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.FilterUnique(e.Call(py.Float(-2.25), "title"), py.False, py.Str("tag")))
	text.WriteString(e.Get(v, "k").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (-2.25).title() | unique(attribute='tag') | list %}{{ v.get('k') }}",
	)
}
func typed1069(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.FilterUnique(e.Call(py.Float(-2.25), "title"), py.False, py.Str("tag")))
	text.WriteString(e.Get(v, "k").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (-2.25).title() | unique(attribute='tag') | list %}{{ v.get('k') }}",
	)
}
func texts1069(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.FilterUnique(e.Call(py.Float(-2.25), "title"), py.False, py.Str("tag")))
	text.WriteString(e.Get(v, "k").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (-2.25).title() | unique(attribute='tag') | list %}{{ v.get('k') }}",
	)
}
func text1069(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterList(e.FilterUnique(e.Call(py.Float(-2.25), "title"), py.False, py.Str("tag")))
	text.WriteString(e.Get(v, "k").Text())
	return e.StringText(
		text.String(),
		"{% set v = (-2.25).title() | unique(attribute='tag') | list %}{{ v.get('k') }}",
	)
}
func value1070(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.FilterSort(ctx["config"].Member("texts"), py.True, py.False, py.None)).Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString(py.ListOf(ctx["response"].Member("more"), ctx["next_page_token"].Member("next_page_token")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if +(config['texts'] | sort(reverse=true)) %}yes{% else %}{{ [response.more, next_page_token['next_page_token']] }}{% endif %}",
	)
}
func typed1070(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.FilterSort(ctx["config"].Member("texts"), py.True, py.False, py.None)).Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString(py.ListOf(ctx["response"].Member("more"), ctx["next_page_token"].Member("next_page_token")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if +(config['texts'] | sort(reverse=true)) %}yes{% else %}{{ [response.more, next_page_token['next_page_token']] }}{% endif %}",
	)
}
func texts1070(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.FilterSort(py.Str(ctx["config"].Member("texts").Text()), py.True, py.False, py.None)).Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString(py.ListOf(ctx["response"].Member("more"), ctx["next_page_token"].Member("next_page_token")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if +(config['texts'] | sort(reverse=true)) %}yes{% else %}{{ [response.more, next_page_token['next_page_token']] }}{% endif %}",
	)
}
func text1070(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Pos(e.FilterSort(ctx["config"].Member("texts"), py.True, py.False, py.None)).Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString(py.ListOf(ctx["response"].Member("more"), ctx["next_page_token"].Member("next_page_token")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if +(config['texts'] | sort(reverse=true)) %}yes{% else %}{{ [response.more, next_page_token['next_page_token']] }}{% endif %}",
	)
}
func value1071(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRound(e.FilterCenter(py.ListOf(), py.Int(8)), py.Int(0), py.Str("floor")),
		"{{ (''.split() | center(8)) | round(0, 'floor') }}",
	)
}
func typed1071(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRound(e.FilterCenter(py.ListOf(), py.Int(8)), py.Int(0), py.Str("floor")),
		"{{ (''.split() | center(8)) | round(0, 'floor') }}",
	)
}
func texts1071(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRound(e.FilterCenter(py.ListOf(), py.Int(8)), py.Int(0), py.Str("floor")),
		"{{ (''.split() | center(8)) | round(0, 'floor') }}",
	)
}
func text1071(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRound(e.FilterCenter(py.ListOf(), py.Int(8)), py.Int(0), py.Str("floor")).Text(),
		"{{ (''.split() | center(8)) | round(0, 'floor') }}",
	)
}
func value1072(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.Int(10), py.Int(1), py.Absent, py.Absent), "{{ 10[1:] }}")
}
func typed1072(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.Int(10), py.Int(1), py.Absent, py.Absent), "{{ 10[1:] }}")
}
func texts1072(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.Int(10), py.Int(1), py.Absent, py.Absent), "{{ 10[1:] }}")
}
func text1072(e *py.Eval, ctx variables) string {
	return e.StringText(e.Slice(py.Int(10), py.Int(1), py.Absent, py.Absent).Text(), "{{ 10[1:] }}")
}
func value1073(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(py.Bool(e.Gt(py.Str(""), e.FilterList(e.FilterBatch(ctx["missing"], py.Int(2), py.Int(0))))), py.Str("tag"), py.Str("z")), py.Str(""), py.None),
		"{{ (''.rstrip('r') > (missing | batch(2, 0) | list)) | map(attribute='tag', default='z') | join }}",
	)
}
func typed1073(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(py.Bool(e.Gt(py.Str(""), e.FilterList(e.FilterBatch(ctx["missing"], py.Int(2), py.Int(0))))), py.Str("tag"), py.Str("z")), py.Str(""), py.None),
		"{{ (''.rstrip('r') > (missing | batch(2, 0) | list)) | map(attribute='tag', default='z') | join }}",
	)
}
func texts1073(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(py.Bool(e.Gt(py.Str(""), e.FilterList(e.FilterBatch(ctx["missing"], py.Int(2), py.Int(0))))), py.Str("tag"), py.Str("z")), py.Str(""), py.None),
		"{{ (''.rstrip('r') > (missing | batch(2, 0) | list)) | map(attribute='tag', default='z') | join }}",
	)
}
func text1073(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterJoin(e.FilterMapAttribute(py.Bool(e.Gt(py.Str(""), e.FilterList(e.FilterBatch(ctx["missing"], py.Int(2), py.Int(0))))), py.Str("tag"), py.Str("z")), py.Str(""), py.None).Text(),
		"{{ (''.rstrip('r') > (missing | batch(2, 0) | list)) | map(attribute='tag', default='z') | join }}",
	)
}
func value1074(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Key(ctx["config"].Member("dict"), "a b")))
}
func typed1074(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Key(ctx["config"].Member("dict"), "a b")))
}
func texts1074(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b")))
}
func text1074(e *py.Eval, ctx variables) string {
	return ""
}
func value1075(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "{{ response.get('items')[0].id }}")
}
func typed1075(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "{{ response.get('items')[0].id }}")
}
func texts1075(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "{{ response.get('items')[0].id }}")
}
func text1075(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Text(), "{{ response.get('items')[0].id }}")
}
func value1076(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.Str("%Y-%m-%d")), func() py.Value {
			return e.FilterFormat(e.FilterSum(ctx["config"].Member("s"), py.None, py.Int(10)), nil, ctx["config"].Member("f"))
		}),
		"{{ (format_datetime(record.updated_at, '%Y-%m-%dT%H:%M:%SZ', '%Y-%m-%d')) or ((config['s'] | sum(start=10)) | format(config.f)) }}",
	)
}
func typed1076(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.Str("%Y-%m-%d")), func() py.Value {
			return e.FilterFormat(e.FilterSum(ctx["config"].Member("s"), py.None, py.Int(10)), nil, ctx["config"].Member("f"))
		}),
		"{{ (format_datetime(record.updated_at, '%Y-%m-%dT%H:%M:%SZ', '%Y-%m-%d')) or ((config['s'] | sum(start=10)) | format(config.f)) }}",
	)
}
func texts1076(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.Str("%Y-%m-%d")), func() py.Value {
			return e.FilterFormat(e.FilterSum(py.Str(ctx["config"].Member("s").Text()), py.None, py.Int(10)), nil, py.Str(ctx["config"].Member("f").Text()))
		}),
		"{{ (format_datetime(record.updated_at, '%Y-%m-%dT%H:%M:%SZ', '%Y-%m-%d')) or ((config['s'] | sum(start=10)) | format(config.f)) }}",
	)
}
func text1076(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.Str("%Y-%m-%d")), func() py.Value {
			return e.FilterFormat(e.FilterSum(ctx["config"].Member("s"), py.None, py.Int(10)), nil, ctx["config"].Member("f"))
		}).Text(),
		"{{ (format_datetime(record.updated_at, '%Y-%m-%dT%H:%M:%SZ', '%Y-%m-%d')) or ((config['s'] | sum(start=10)) | format(config.f)) }}",
	)
}
func value1077(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(e.CamelCaseToSnakeCase(ctx["stream_interval"].Member("end_time")), e.Call(ctx["config"].Member("none"), "isnumeric"))))
}
func typed1077(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(e.CamelCaseToSnakeCase(ctx["stream_interval"].Member("end_time")), e.Call(ctx["config"].Member("none"), "isnumeric"))))
}
func texts1077(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(e.CamelCaseToSnakeCase(py.Str(ctx["stream_interval"].Member("end_time").Text())), e.Call(py.Str(ctx["config"].Member("none").Text()), "isnumeric"))))
}
func text1077(e *py.Eval, ctx variables) string {
	return ""
}
func value1078(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := ctx["response"]
	text.WriteString(e.FilterList(e.Call(v, "keys")).Text())
	return e.String(py.Str(text.String()), "{% set v = response %}{{ v.keys() | list }}")
}
func typed1078(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := ctx["response"]
	text.WriteString(e.FilterList(e.Call(v, "keys")).Text())
	return e.String(py.Str(text.String()), "{% set v = response %}{{ v.keys() | list }}")
}
func texts1078(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := ctx["response"]
	text.WriteString(e.FilterList(e.Call(v, "keys")).Text())
	return e.String(py.Str(text.String()), "{% set v = response %}{{ v.keys() | list }}")
}
func text1078(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := ctx["response"]
	text.WriteString(e.FilterList(e.Call(v, "keys")).Text())
	return e.StringText(text.String(), "{% set v = response %}{{ v.keys() | list }}")
}
func value1079(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterMin(e.Call(ctx["record"].Member("name"), "casefold"), py.False, py.None))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in record['name'].casefold() | min %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed1079(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterMin(e.Call(ctx["record"].Member("name"), "casefold"), py.False, py.None))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in record['name'].casefold() | min %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts1079(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterMin(e.Call(ctx["record"].Member("name"), "casefold"), py.False, py.None))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in record['name'].casefold() | min %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text1079(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterMin(e.Call(ctx["record"].Member("name"), "casefold"), py.False, py.None))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in record['name'].casefold() | min %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value1080(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Equal(e.Slice(py.ListOf(ctx["missing"], ctx["config"].Member("date")), py.Int(1), py.Absent, py.Absent), ctx["config"].Member("digits")) {
		text.WriteString(e.Timestamp(ctx["config"].Member("day")).Text())
	} else {
		text.WriteString(ctx["response"].Member("more").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (([missing, config.date])[1:]) == (config.digits if 1.5 else ({'a': config.get('s'), 'b': 'a,b,c'})) %}{{ timestamp(config.day) }}{% else %}{{ response.more }}{% endif %}",
	)
}
func typed1080(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Equal(e.Slice(py.ListOf(ctx["missing"], ctx["config"].Member("date")), py.Int(1), py.Absent, py.Absent), ctx["config"].Member("digits")) {
		text.WriteString(e.Timestamp(ctx["config"].Member("day")).Text())
	} else {
		text.WriteString(ctx["response"].Member("more").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (([missing, config.date])[1:]) == (config.digits if 1.5 else ({'a': config.get('s'), 'b': 'a,b,c'})) %}{{ timestamp(config.day) }}{% else %}{{ response.more }}{% endif %}",
	)
}
func texts1080(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Slice(py.ListOf(ctx["missing"], py.Str(ctx["config"].Member("date").Text())), py.Int(1), py.Absent, py.Absent), ctx["config"].Member("digits").Text()) {
		text.WriteString(e.Timestamp(py.Str(ctx["config"].Member("day").Text())).Text())
	} else {
		text.WriteString(ctx["response"].Member("more").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (([missing, config.date])[1:]) == (config.digits if 1.5 else ({'a': config.get('s'), 'b': 'a,b,c'})) %}{{ timestamp(config.day) }}{% else %}{{ response.more }}{% endif %}",
	)
}
func text1080(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.Equal(e.Slice(py.ListOf(ctx["missing"], ctx["config"].Member("date")), py.Int(1), py.Absent, py.Absent), ctx["config"].Member("digits")) {
		text.WriteString(e.Timestamp(ctx["config"].Member("day")).Text())
	} else {
		text.WriteString(ctx["response"].Member("more").Text())
	}
	return e.StringText(
		text.String(),
		"{% if (([missing, config.date])[1:]) == (config.digits if 1.5 else ({'a': config.get('s'), 'b': 'a,b,c'})) %}{{ timestamp(config.day) }}{% else %}{{ response.more }}{% endif %}",
	)
}
func value1081(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Neg(e.Sub(ctx["config"].Member("s"), e.FilterRegexReplace(ctx["response"].Member("more"), py.Str("[aeiou]"), py.Str("*"))))
	text.WriteString(e.FilterEscape(v).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = -(config['s'] - (response.more | regex_replace('[aeiou]', '*'))) %}{{ v | escape }}",
	)
}
func typed1081(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Neg(e.Sub(ctx["config"].Member("s"), e.FilterRegexReplace(ctx["response"].Member("more"), py.Str("[aeiou]"), py.Str("*"))))
	text.WriteString(e.FilterEscape(v).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = -(config['s'] - (response.more | regex_replace('[aeiou]', '*'))) %}{{ v | escape }}",
	)
}
func texts1081(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Neg(e.Sub(py.Str(ctx["config"].Member("s").Text()), e.FilterRegexReplace(ctx["response"].Member("more"), py.Str("[aeiou]"), py.Str("*"))))
	text.WriteString(e.FilterEscape(v).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = -(config['s'] - (response.more | regex_replace('[aeiou]', '*'))) %}{{ v | escape }}",
	)
}
func text1081(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Neg(e.Sub(ctx["config"].Member("s"), e.FilterRegexReplace(ctx["response"].Member("more"), py.Str("[aeiou]"), py.Str("*"))))
	text.WriteString(e.FilterEscape(v).Text())
	return e.StringText(
		text.String(),
		"{% set v = -(config['s'] - (response.more | regex_replace('[aeiou]', '*'))) %}{{ v | escape }}",
	)
}
func value1082(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Neg(py.ListOf(ctx["response"].Member("next"), py.Literal("12345678901234567890"))).Truth() {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1082(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Neg(py.ListOf(ctx["response"].Member("next"), py.Literal("12345678901234567890"))).Truth() {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1082(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Neg(py.ListOf(ctx["response"].Member("next"), py.Literal("12345678901234567890"))).Truth() {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1082(e *py.Eval, ctx variables) string {
	return ""
}
func value1083(e *py.Eval, ctx variables) py.Value {
	return py.ListOf()
}
func typed1083(e *py.Eval, ctx variables) py.Value {
	return py.ListOf()
}
func texts1083(e *py.Eval, ctx variables) py.Value {
	return py.ListOf()
}
func text1083(e *py.Eval, ctx variables) string {
	return "[]"
}
func value1084(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(py.Dict("a", ctx["stream_partition"], "b", ctx["headers"].Member("X-Total")), e.Key(ctx["config"].Member("dict"), "a b")),
		"{{ ({'a': stream_partition, 'b': headers['X-Total']}) + (config['dict']['a b']) }}",
	)
}
func typed1084(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(py.Dict("a", ctx["stream_partition"], "b", ctx["headers"].Member("X-Total")), e.Key(ctx["config"].Member("dict"), "a b")),
		"{{ ({'a': stream_partition, 'b': headers['X-Total']}) + (config['dict']['a b']) }}",
	)
}
func texts1084(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(py.Dict("a", ctx["stream_partition"], "b", ctx["headers"].Member("X-Total")), e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b")),
		"{{ ({'a': stream_partition, 'b': headers['X-Total']}) + (config['dict']['a b']) }}",
	)
}
func text1084(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(py.Dict("a", ctx["stream_partition"], "b", ctx["headers"].Member("X-Total")), e.Key(ctx["config"].Member("dict"), "a b")).Text(),
		"{{ ({'a': stream_partition, 'b': headers['X-Total']}) + (config['dict']['a b']) }}",
	)
}
func value1085(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(e.FormatDatetime(ctx["response"].Member("total"), py.Str("%ms"), py.Str("%Y-%m-%d")).IsEscaped()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (format_datetime(response.total, '%ms', '%Y-%m-%d')) is escaped %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed1085(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(e.FormatDatetime(ctx["response"].Member("total"), py.Str("%ms"), py.Str("%Y-%m-%d")).IsEscaped()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (format_datetime(response.total, '%ms', '%Y-%m-%d')) is escaped %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts1085(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(e.FormatDatetime(ctx["response"].Member("total"), py.Str("%ms"), py.Str("%Y-%m-%d")).IsEscaped()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (format_datetime(response.total, '%ms', '%Y-%m-%d')) is escaped %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text1085(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(e.FormatDatetime(ctx["response"].Member("total"), py.Str("%ms"), py.Str("%Y-%m-%d")).IsEscaped()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in (format_datetime(response.total, '%ms', '%Y-%m-%d')) is escaped %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value1086(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("n"), "zfill", py.Int(5))))
}
func typed1086(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("n"), "zfill", py.Int(5))))
}
func texts1086(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("n").Text()), "zfill", py.Int(5))))
}
func text1086(e *py.Eval, ctx variables) string {
	return ""
}
func value1087(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(ctx["record"].Member("name"), ctx["headers"].Member("X-Total")))
}
func typed1087(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(ctx["record"].Member("name"), ctx["headers"].Member("X-Total")))
}
func texts1087(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(ctx["record"].Member("name"), ctx["headers"].Member("X-Total")))
}
func text1087(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.TupleOf(ctx["record"].Member("name"), ctx["headers"].Member("X-Total")).Text())
}
func value1088(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(py.TupleOf(ctx["response"].Member("next"), ctx["config"].Member("list")), "ljust", py.Int(5))
	text.WriteString(e.FilterReplace(v, py.Str("a"), py.Int(100), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((response.next, config.list)).ljust(5) %}{{ v | replace('a', 100) }}",
	)
}
func typed1088(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(py.TupleOf(ctx["response"].Member("next"), ctx["config"].Member("list")), "ljust", py.Int(5))
	text.WriteString(e.FilterReplace(v, py.Str("a"), py.Int(100), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((response.next, config.list)).ljust(5) %}{{ v | replace('a', 100) }}",
	)
}
func texts1088(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(py.TupleOf(ctx["response"].Member("next"), py.Str(ctx["config"].Member("list").Text())), "ljust", py.Int(5))
	text.WriteString(e.FilterReplace(v, py.Str("a"), py.Int(100), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((response.next, config.list)).ljust(5) %}{{ v | replace('a', 100) }}",
	)
}
func text1088(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Call(py.TupleOf(ctx["response"].Member("next"), ctx["config"].Member("list")), "ljust", py.Int(5))
	text.WriteString(e.FilterReplace(v, py.Str("a"), py.Int(100), py.None).Text())
	return e.StringText(
		text.String(),
		"{% set v = ((response.next, config.list)).ljust(5) %}{{ v | replace('a', 100) }}",
	)
}
func value1089(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func typed1089(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func texts1089(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func text1089(e *py.Eval, ctx variables) string {
	return "true"
}
func value1090(e *py.Eval, ctx variables) py.Value {
	return py.Int(-1)
}
func typed1090(e *py.Eval, ctx variables) py.Value {
	return py.Int(-1)
}
func texts1090(e *py.Eval, ctx variables) py.Value {
	return py.Int(-1)
}
func text1090(e *py.Eval, ctx variables) string {
	return "-1"
}
func value1091(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(e.Max(ctx["last_page_size"]), py.Int(1), py.Str("common")), "{{ max(last_page_size) | round(1) }}")
}
func typed1091(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(e.Max(ctx["last_page_size"]), py.Int(1), py.Str("common")), "{{ max(last_page_size) | round(1) }}")
}
func texts1091(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(e.Max(ctx["last_page_size"]), py.Int(1), py.Str("common")), "{{ max(last_page_size) | round(1) }}")
}
func text1091(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRound(e.Max(ctx["last_page_size"]), py.Int(1), py.Str("common")).Text(), "{{ max(last_page_size) | round(1) }}")
}
func value1092(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Str("a,b,c")), "bit_length"),
		"{{ ([next_page_token['next_page_token'], 'a,b,c']).bit_length() }}",
	)
}
func typed1092(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Str("a,b,c")), "bit_length"),
		"{{ ([next_page_token['next_page_token'], 'a,b,c']).bit_length() }}",
	)
}
func texts1092(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Str("a,b,c")), "bit_length"),
		"{{ ([next_page_token['next_page_token'], 'a,b,c']).bit_length() }}",
	)
}
func text1092(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Str("a,b,c")), "bit_length").Text(),
		"{{ ([next_page_token['next_page_token'], 'a,b,c']).bit_length() }}",
	)
}
func value1093(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(e.Slice(py.Int(1000), py.Int(1), py.Absent, py.Absent), py.Int(0), py.Str("common")), "{{ 1_000[1:] | round }}")
}
func typed1093(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(e.Slice(py.Int(1000), py.Int(1), py.Absent, py.Absent), py.Int(0), py.Str("common")), "{{ 1_000[1:] | round }}")
}
func texts1093(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(e.Slice(py.Int(1000), py.Int(1), py.Absent, py.Absent), py.Int(0), py.Str("common")), "{{ 1_000[1:] | round }}")
}
func text1093(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRound(e.Slice(py.Int(1000), py.Int(1), py.Absent, py.Absent), py.Int(0), py.Str("common")).Text(), "{{ 1_000[1:] | round }}")
}
func value1094(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_slice"].Member("start_time").Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.FilterSort(e.FilterDictSort(e.FilterMax(ctx["config"].Member("texts"), py.False, py.Str("id")), py.True, py.Str("value"), py.False), py.False, py.False, py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if stream_slice.start_time -%} 1 {%- endif %} {{- ((config['texts'] | max(attribute='id')) | dictsort(true, 'value')) | sort -}} ",
	)
}
func typed1094(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_slice"].Member("start_time").Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.FilterSort(e.FilterDictSort(e.FilterMax(ctx["config"].Member("texts"), py.False, py.Str("id")), py.True, py.Str("value"), py.False), py.False, py.False, py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if stream_slice.start_time -%} 1 {%- endif %} {{- ((config['texts'] | max(attribute='id')) | dictsort(true, 'value')) | sort -}} ",
	)
}
func texts1094(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_slice"].Member("start_time").Text() != "" {
		text.WriteString("1")
	}
	text.WriteString(e.FilterSort(e.FilterDictSort(e.FilterMax(py.Str(ctx["config"].Member("texts").Text()), py.False, py.Str("id")), py.True, py.Str("value"), py.False), py.False, py.False, py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if stream_slice.start_time -%} 1 {%- endif %} {{- ((config['texts'] | max(attribute='id')) | dictsort(true, 'value')) | sort -}} ",
	)
}
func text1094(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["stream_slice"].Member("start_time").Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.FilterSort(e.FilterDictSort(e.FilterMax(ctx["config"].Member("texts"), py.False, py.Str("id")), py.True, py.Str("value"), py.False), py.False, py.False, py.None).Text())
	return e.StringText(
		text.String(),
		"{%- if stream_slice.start_time -%} 1 {%- endif %} {{- ((config['texts'] | max(attribute='id')) | dictsort(true, 'value')) | sort -}} ",
	)
}
func value1095(e *py.Eval, ctx variables) py.Value {
	return py.Literal("12" + ctx["config"].Member("no").Text() + "]")
}
func typed1095(e *py.Eval, ctx variables) py.Value {
	return py.Literal("12" + ctx["config"].Member("no").Text() + "]")
}
func texts1095(e *py.Eval, ctx variables) py.Value {
	return py.Literal("12" + ctx["config"].Member("no").Text() + "]")
}
func text1095(e *py.Eval, ctx variables) string {
	return py.LiteralText("12" + ctx["config"].Member("no").Text() + "]")
}
func value1096(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["stream_slice"].Member("start_time"), "find", py.Str("o"))))
}
func typed1096(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["stream_slice"].Member("start_time"), "find", py.Str("o"))))
}
func texts1096(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "find", py.Str("o"))))
}
func text1096(e *py.Eval, ctx variables) string {
	return ""
}
func value1097(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.Call(e.Key(ctx["response"], "items"), "count", py.Str("o")), "bit_length").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Call(ctx["stream_partition"], "index", py.Int(1)).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if response['items'].count('o').bit_length() %}1{% else %}{{ stream_partition.index(1) }}{% endif %}",
	)
}
func typed1097(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.Call(e.Key(ctx["response"], "items"), "count", py.Str("o")), "bit_length").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Call(ctx["stream_partition"], "index", py.Int(1)).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if response['items'].count('o').bit_length() %}1{% else %}{{ stream_partition.index(1) }}{% endif %}",
	)
}
func texts1097(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.Call(e.Key(ctx["response"], "items"), "count", py.Str("o")), "bit_length").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Call(ctx["stream_partition"], "index", py.Int(1)).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if response['items'].count('o').bit_length() %}1{% else %}{{ stream_partition.index(1) }}{% endif %}",
	)
}
func text1097(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(e.Call(e.Key(ctx["response"], "items"), "count", py.Str("o")), "bit_length").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Call(ctx["stream_partition"], "index", py.Int(1)).Text())
	}
	return e.StringText(
		text.String(),
		"{% if response['items'].count('o').bit_length() %}1{% else %}{{ stream_partition.index(1) }}{% endif %}",
	)
}
func value1098(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.Lt(ctx["response"], py.Float(2)))
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = response < 2.0 %}{{ v }}")
}
func typed1098(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.Lt(ctx["response"], py.Float(2)))
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = response < 2.0 %}{{ v }}")
}
func texts1098(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.Lt(ctx["response"], py.Float(2)))
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = response < 2.0 %}{{ v }}")
}
func text1098(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(e.Lt(ctx["response"], py.Float(2)))
	text.WriteString(v.Text())
	return e.StringText(text.String(), "{% set v = response < 2.0 %}{{ v }}")
}
func value1099(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Dict("a", py.Str("%Y-%m-%d"), "b", ctx["config"].Member("digits")), ctx["config"].Member("n")))
}
func typed1099(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Dict("a", py.Str("%Y-%m-%d"), "b", ctx["config"].Member("digits")), ctx["config"].Member("n")))
}
func texts1099(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Dict("a", py.Str("%Y-%m-%d"), "b", py.Str(ctx["config"].Member("digits").Text())), py.Str(ctx["config"].Member("n").Text())))
}
func text1099(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(py.Dict("a", py.Str("%Y-%m-%d"), "b", ctx["config"].Member("digits")), ctx["config"].Member("n")).Text())
}
func value1100(e *py.Eval, ctx variables) py.Value {
	return py.Str("12[1, 2] b")
}
func typed1100(e *py.Eval, ctx variables) py.Value {
	return py.Str("12[1, 2] b")
}
func texts1100(e *py.Eval, ctx variables) py.Value {
	return py.Str("12[1, 2] b")
}
func text1100(e *py.Eval, ctx variables) string {
	return "12[1, 2] b"
}
func value1101(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.Dict("a", py.Int(2), "b", ctx["config"].Member("n")), py.Absent, py.Int(2), py.Absent), "{{ ({'a': 2, 'b': config.n})[:2] }}")
}
func typed1101(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.Dict("a", py.Int(2), "b", ctx["config"].Member("n")), py.Absent, py.Int(2), py.Absent), "{{ ({'a': 2, 'b': config.n})[:2] }}")
}
func texts1101(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.Dict("a", py.Int(2), "b", py.Str(ctx["config"].Member("n").Text())), py.Absent, py.Int(2), py.Absent), "{{ ({'a': 2, 'b': config.n})[:2] }}")
}
func text1101(e *py.Eval, ctx variables) string {
	return e.StringText(e.Slice(py.Dict("a", py.Int(2), "b", ctx["config"].Member("n")), py.Absent, py.Int(2), py.Absent).Text(), "{{ ({'a': 2, 'b': config.n})[:2] }}")
}
func value1102(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + py.Or(ctx["config"].Member("n"), py.Str("-3.5")).Text() + " b")
}
func typed1102(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + py.Or(ctx["config"].Member("n"), py.Str("-3.5")).Text() + " b")
}
func texts1102(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + cmp.Or(ctx["config"].Member("n").Text(), "-3.5") + " b")
}
func text1102(e *py.Eval, ctx variables) string {
	return py.LiteralText("[" + py.Or(ctx["config"].Member("n"), py.Str("-3.5")).Text() + " b")
}
func value1103(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Slice(py.Dict("a", py.Literal("12345678901234567890"), "b", ctx["config"].Member("json")), py.Absent, py.Absent, py.Int(-1)), "center", py.Int(9), py.Str("*")),
		"{{ (({'a': 12345678901234567890, 'b': config.json})[::-1]).center(9, '*') }}",
	)
}
func typed1103(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Slice(py.Dict("a", py.Literal("12345678901234567890"), "b", ctx["config"].Member("json")), py.Absent, py.Absent, py.Int(-1)), "center", py.Int(9), py.Str("*")),
		"{{ (({'a': 12345678901234567890, 'b': config.json})[::-1]).center(9, '*') }}",
	)
}
func texts1103(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Slice(py.Dict("a", py.Literal("12345678901234567890"), "b", py.Str(ctx["config"].Member("json").Text())), py.Absent, py.Absent, py.Int(-1)), "center", py.Int(9), py.Str("*")),
		"{{ (({'a': 12345678901234567890, 'b': config.json})[::-1]).center(9, '*') }}",
	)
}
func text1103(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.Slice(py.Dict("a", py.Literal("12345678901234567890"), "b", ctx["config"].Member("json")), py.Absent, py.Absent, py.Int(-1)), "center", py.Int(9), py.Str("*")).Text(),
		"{{ (({'a': 12345678901234567890, 'b': config.json})[::-1]).center(9, '*') }}",
	)
}
func value1104(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(py.Str("2024-03-10"))), "days").Text()),
		`[{{ (now_utc() - str_to_datetime('2024-03-10')).days }}
`,
	)
}
func typed1104(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(py.Str("2024-03-10"))), "days").Text()),
		`[{{ (now_utc() - str_to_datetime('2024-03-10')).days }}
`,
	)
}
func texts1104(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(py.Str("2024-03-10"))), "days").Text()),
		`[{{ (now_utc() - str_to_datetime('2024-03-10')).days }}
`,
	)
}
func text1104(e *py.Eval, ctx variables) string {
	return e.StringText(
		"["+e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(py.Str("2024-03-10"))), "days").Text(),
		`[{{ (now_utc() - str_to_datetime('2024-03-10')).days }}
`,
	)
}
func value1105(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("updated_at"))
}
func typed1105(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("updated_at"))
}
func texts1105(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("updated_at"))
}
func text1105(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("updated_at").Text())
}
func value1106(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(py.Bool(e.In(ctx["config"].Member("missing"), ctx["response"].Member("next"))), py.Str("sha256"), py.None).Truth() && e.Sub(py.Or(ctx["config"].Member("dicts"), py.Dict("a", py.Float(0.1), "b", py.Str(""))), e.FilterDictSort(ctx["stream_partition"].Member("id"), py.False, py.Str("key"), py.False)).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterBase64BinasciiDecode(e.Key(ctx["config"].Member("dict"), "a b")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((config.missing in response.next) | hash('sha256')) and ((config.dicts or ({'a': 0.1, 'b': ''})) - (stream_partition['id'] | dictsort)) -%} yes {%- endif %} {{- (config['dict']['a b']) | base64binascii_decode -}} ",
	)
}
func typed1106(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(py.Bool(e.In(ctx["config"].Member("missing"), ctx["response"].Member("next"))), py.Str("sha256"), py.None).Truth() && e.Sub(py.Or(ctx["config"].Member("dicts"), py.Dict("a", py.Float(0.1), "b", py.Str(""))), e.FilterDictSort(ctx["stream_partition"].Member("id"), py.False, py.Str("key"), py.False)).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterBase64BinasciiDecode(e.Key(ctx["config"].Member("dict"), "a b")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((config.missing in response.next) | hash('sha256')) and ((config.dicts or ({'a': 0.1, 'b': ''})) - (stream_partition['id'] | dictsort)) -%} yes {%- endif %} {{- (config['dict']['a b']) | base64binascii_decode -}} ",
	)
}
func texts1106(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(py.Bool(e.In(py.Str(ctx["config"].Member("missing").Text()), ctx["response"].Member("next"))), py.Str("sha256"), py.None).Truth() && e.Sub(py.Or(py.Str(ctx["config"].Member("dicts").Text()), py.Dict("a", py.Float(0.1), "b", py.Str(""))), e.FilterDictSort(py.Str(ctx["stream_partition"].Member("id").Text()), py.False, py.Str("key"), py.False)).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterBase64BinasciiDecode(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((config.missing in response.next) | hash('sha256')) and ((config.dicts or ({'a': 0.1, 'b': ''})) - (stream_partition['id'] | dictsort)) -%} yes {%- endif %} {{- (config['dict']['a b']) | base64binascii_decode -}} ",
	)
}
func text1106(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterHash(py.Bool(e.In(ctx["config"].Member("missing"), ctx["response"].Member("next"))), py.Str("sha256"), py.None).Truth() && e.Sub(py.Or(ctx["config"].Member("dicts"), py.Dict("a", py.Float(0.1), "b", py.Str(""))), e.FilterDictSort(ctx["stream_partition"].Member("id"), py.False, py.Str("key"), py.False)).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterBase64BinasciiDecode(e.Key(ctx["config"].Member("dict"), "a b")).Text())
	return e.StringText(
		text.String(),
		"{%- if ((config.missing in response.next) | hash('sha256')) and ((config.dicts or ({'a': 0.1, 'b': ''})) - (stream_partition['id'] | dictsort)) -%} yes {%- endif %} {{- (config['dict']['a b']) | base64binascii_decode -}} ",
	)
}
func value1107(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	return py.Literal(text.String())
}
func typed1107(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	return py.Literal(text.String())
}
func texts1107(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	return py.Literal(text.String())
}
func text1107(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("1")
	return py.LiteralText(text.String())
}
func value1108(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.StrToDatetime(ctx["config"].Member("day")), e.Duration(py.Str("P1M"))),
		"{{ (str_to_datetime(config.day) + duration('P1M')) }}",
	)
}
func typed1108(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.StrToDatetime(ctx["config"].Member("day")), e.Duration(py.Str("P1M"))),
		"{{ (str_to_datetime(config.day) + duration('P1M')) }}",
	)
}
func texts1108(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.StrToDatetime(py.Str(ctx["config"].Member("day").Text())), e.Duration(py.Str("P1M"))),
		"{{ (str_to_datetime(config.day) + duration('P1M')) }}",
	)
}
func text1108(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(e.StrToDatetime(ctx["config"].Member("day")), e.Duration(py.Str("P1M"))).Text(),
		"{{ (str_to_datetime(config.day) + duration('P1M')) }}",
	)
}
func value1109(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1109(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1109(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1109(e *py.Eval, ctx variables) string {
	return ""
}
func value1110(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Bool(py.EqualStr(e.Key(ctx["response"], "items"), " x ")), "format", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")),
		"{{ (((' x ') == response['items']) if ({'a': 1.5, 'b': 2})).format(response.get('items')[0].id) }}",
	)
}
func typed1110(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Bool(py.EqualStr(e.Key(ctx["response"], "items"), " x ")), "format", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")),
		"{{ (((' x ') == response['items']) if ({'a': 1.5, 'b': 2})).format(response.get('items')[0].id) }}",
	)
}
func texts1110(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Bool(py.EqualStr(e.Key(ctx["response"], "items"), " x ")), "format", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")),
		"{{ (((' x ') == response['items']) if ({'a': 1.5, 'b': 2})).format(response.get('items')[0].id) }}",
	)
}
func text1110(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.Bool(py.EqualStr(e.Key(ctx["response"], "items"), " x ")), "format", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")).Text(),
		"{{ (((' x ') == response['items']) if ({'a': 1.5, 'b': 2})).format(response.get('items')[0].id) }}",
	)
}
func value1111(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mod(e.Call(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "copy"), py.Bool(!py.Equal(ctx["record"].Member("name"), py.Bool(e.Ge(py.ListOf(ctx["record"].Member("updated_at"), e.Key(ctx["response"], "items")), ctx["stream_slice"].Member("start_time")))))),
		"{{ camel_case_to_snake_case('camelCaseName').copy() % (record['name'] != (([record.updated_at, response['items']]) >= stream_slice.start_time)) }}",
	)
}
func typed1111(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mod(e.Call(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "copy"), py.Bool(!py.Equal(ctx["record"].Member("name"), py.Bool(e.Ge(py.ListOf(ctx["record"].Member("updated_at"), e.Key(ctx["response"], "items")), ctx["stream_slice"].Member("start_time")))))),
		"{{ camel_case_to_snake_case('camelCaseName').copy() % (record['name'] != (([record.updated_at, response['items']]) >= stream_slice.start_time)) }}",
	)
}
func texts1111(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mod(e.Call(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "copy"), py.Bool(!py.Equal(ctx["record"].Member("name"), py.Bool(e.Ge(py.ListOf(ctx["record"].Member("updated_at"), e.Key(ctx["response"], "items")), py.Str(ctx["stream_slice"].Member("start_time").Text())))))),
		"{{ camel_case_to_snake_case('camelCaseName').copy() % (record['name'] != (([record.updated_at, response['items']]) >= stream_slice.start_time)) }}",
	)
}
func text1111(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Mod(e.Call(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "copy"), py.Bool(!py.Equal(ctx["record"].Member("name"), py.Bool(e.Ge(py.ListOf(ctx["record"].Member("updated_at"), e.Key(ctx["response"], "items")), ctx["stream_slice"].Member("start_time")))))).Text(),
		"{{ camel_case_to_snake_case('camelCaseName').copy() % (record['name'] != (([record.updated_at, response['items']]) >= stream_slice.start_time)) }}",
	)
}
func value1112(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("s"))
}
func typed1112(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("s"))
}
func texts1112(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("s").Text())
}
func text1112(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("s").Text())
}
func value1113(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(-1) }}")
}
func typed1113(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(-1) }}")
}
func texts1113(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(-1) }}")
}
func text1113(e *py.Eval, ctx variables) string {
	return e.StringText(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Text(), "{{ day_delta(-1) }}")
}
func value1114(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Or(e.TodayWithTimezone(py.Str("Europe/Berlin")), ctx["config"].Member("none"))))
}
func typed1114(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Or(e.TodayWithTimezone(py.Str("Europe/Berlin")), ctx["config"].Member("none"))))
}
func texts1114(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Or(e.TodayWithTimezone(py.Str("Europe/Berlin")), py.Str(ctx["config"].Member("none").Text()))))
}
func text1114(e *py.Eval, ctx variables) string {
	return ""
}
func value1115(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(e.Call(py.Int(-1), "capitalize"), py.Absent, py.Int(2), py.Absent)))
}
func typed1115(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(e.Call(py.Int(-1), "capitalize"), py.Absent, py.Int(2), py.Absent)))
}
func texts1115(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(e.Call(py.Int(-1), "capitalize"), py.Absent, py.Int(2), py.Absent)))
}
func text1115(e *py.Eval, ctx variables) string {
	return ""
}
func value1116(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(e.Call(ctx["config"].Member("list"), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))), e.Call(ctx["config"].Member("f"), "lstrip", py.Str("F")))),
		"{{ (config.list.endswith(('r', 'x'))) > config.f.lstrip('F') }}",
	)
}
func typed1116(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(e.Call(ctx["config"].Member("list"), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))), e.Call(ctx["config"].Member("f"), "lstrip", py.Str("F")))),
		"{{ (config.list.endswith(('r', 'x'))) > config.f.lstrip('F') }}",
	)
}
func texts1116(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(e.Call(py.Str(ctx["config"].Member("list").Text()), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))), e.Call(py.Str(ctx["config"].Member("f").Text()), "lstrip", py.Str("F")))),
		"{{ (config.list.endswith(('r', 'x'))) > config.f.lstrip('F') }}",
	)
}
func text1116(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Gt(e.Call(ctx["config"].Member("list"), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))), e.Call(ctx["config"].Member("f"), "lstrip", py.Str("F")))).Text(),
		"{{ (config.list.endswith(('r', 'x'))) > config.f.lstrip('F') }}",
	)
}
func value1117(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("dict"), "a b"))
}
func typed1117(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("dict"), "a b"))
}
func texts1117(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"))
}
func text1117(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("dict"), "a b").Text())
}
func value1118(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Le(e.FilterList(e.FilterBatch(e.FilterSort(ctx["config"].Member("list"), py.True, py.False, py.None), py.Int(2), py.Int(0))), py.Bool(e.Ge(py.Bool(!e.In(py.TupleOf(ctx["config"].Member("missing"), ctx["stream_partition"]), py.Str("[1, 2]"))), e.Call(ctx["next_page_token"].Member("next_page_token"), "capitalize"))))),
		"{{ ((config.list | sort(reverse=true)) | batch(2, 0) | list) <= ((((config.missing, stream_partition)) not in ('[1, 2]')) >= next_page_token['next_page_token'].capitalize()) }}",
	)
}
func typed1118(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Le(e.FilterList(e.FilterBatch(e.FilterSort(ctx["config"].Member("list"), py.True, py.False, py.None), py.Int(2), py.Int(0))), py.Bool(e.Ge(py.Bool(!e.In(py.TupleOf(ctx["config"].Member("missing"), ctx["stream_partition"]), py.Str("[1, 2]"))), e.Call(ctx["next_page_token"].Member("next_page_token"), "capitalize"))))),
		"{{ ((config.list | sort(reverse=true)) | batch(2, 0) | list) <= ((((config.missing, stream_partition)) not in ('[1, 2]')) >= next_page_token['next_page_token'].capitalize()) }}",
	)
}
func texts1118(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Le(e.FilterList(e.FilterBatch(e.FilterSort(py.Str(ctx["config"].Member("list").Text()), py.True, py.False, py.None), py.Int(2), py.Int(0))), py.Bool(e.Ge(py.Bool(!e.In(py.TupleOf(py.Str(ctx["config"].Member("missing").Text()), ctx["stream_partition"]), py.Str("[1, 2]"))), e.Call(ctx["next_page_token"].Member("next_page_token"), "capitalize"))))),
		"{{ ((config.list | sort(reverse=true)) | batch(2, 0) | list) <= ((((config.missing, stream_partition)) not in ('[1, 2]')) >= next_page_token['next_page_token'].capitalize()) }}",
	)
}
func text1118(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Le(e.FilterList(e.FilterBatch(e.FilterSort(ctx["config"].Member("list"), py.True, py.False, py.None), py.Int(2), py.Int(0))), py.Bool(e.Ge(py.Bool(!e.In(py.TupleOf(ctx["config"].Member("missing"), ctx["stream_partition"]), py.Str("[1, 2]"))), e.Call(ctx["next_page_token"].Member("next_page_token"), "capitalize"))))).Text(),
		"{{ ((config.list | sort(reverse=true)) | batch(2, 0) | list) <= ((((config.missing, stream_partition)) not in ('[1, 2]')) >= next_page_token['next_page_token'].capitalize()) }}",
	)
}
func value1119(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Str("007"))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1119(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Str("007"))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1119(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Str("007"))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1119(e *py.Eval, ctx variables) string {
	return ""
}
func value1120(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Float(0.1))), "{{ (config.get('missing', 4)) in 0.1 }}")
}
func typed1120(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Float(0.1))), "{{ (config.get('missing', 4)) in 0.1 }}")
}
func texts1120(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(ctx["config"].Member("missing").Text()), py.Float(0.1))), "{{ (config.get('missing', 4)) in 0.1 }}")
}
func text1120(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Float(0.1))).Text(), "{{ (config.get('missing', 4)) in 0.1 }}")
}
func value1121(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.ListOf(ctx["config"].Member("f"), ctx["response"].Member("total")).IsInteger()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([config.f, response.total]) is not integer %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed1121(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.ListOf(ctx["config"].Member("f"), ctx["response"].Member("total")).IsInteger()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([config.f, response.total]) is not integer %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts1121(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.ListOf(py.Str(ctx["config"].Member("f").Text()), ctx["response"].Member("total")).IsInteger()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([config.f, response.total]) is not integer %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text1121(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(!py.ListOf(ctx["config"].Member("f"), ctx["response"].Member("total")).IsInteger()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in ([config.f, response.total]) is not integer %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value1122(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["record"].Member("id"), e.Attr(ctx["config"].Member("missing"), "more"))), "{{ record.id not in config.missing.more }}")
}
func typed1122(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["record"].Member("id"), e.Attr(ctx["config"].Member("missing"), "more"))), "{{ record.id not in config.missing.more }}")
}
func texts1122(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["record"].Member("id"), e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"))), "{{ record.id not in config.missing.more }}")
}
func text1122(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["record"].Member("id"), e.Attr(ctx["config"].Member("missing"), "more"))).Text(), "{{ record.id not in config.missing.more }}")
}
func value1123(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed1123(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts1123(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text1123(e *py.Eval, ctx variables) string {
	return "True"
}
func value1124(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.FilterList(e.Mul(py.ListOf(ctx["record"].Member("flag"), py.Str("<b>x</b>")), ctx["config"].Member("day"))), py.Str("a/b?c=d&e f"))),
		"{{ ((([record.flag, '<b>x</b>']) * config.day) | list) < ('a/b?c=d&e f') }}",
	)
}
func typed1124(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.FilterList(e.Mul(py.ListOf(ctx["record"].Member("flag"), py.Str("<b>x</b>")), ctx["config"].Member("day"))), py.Str("a/b?c=d&e f"))),
		"{{ ((([record.flag, '<b>x</b>']) * config.day) | list) < ('a/b?c=d&e f') }}",
	)
}
func texts1124(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.FilterList(e.Mul(py.ListOf(ctx["record"].Member("flag"), py.Str("<b>x</b>")), py.Str(ctx["config"].Member("day").Text()))), py.Str("a/b?c=d&e f"))),
		"{{ ((([record.flag, '<b>x</b>']) * config.day) | list) < ('a/b?c=d&e f') }}",
	)
}
func text1124(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Lt(e.FilterList(e.Mul(py.ListOf(ctx["record"].Member("flag"), py.Str("<b>x</b>")), ctx["config"].Member("day"))), py.Str("a/b?c=d&e f"))).Text(),
		"{{ ((([record.flag, '<b>x</b>']) * config.day) | list) < ('a/b?c=d&e f') }}",
	)
}
func value1125(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.Call(e.FilterFileSizeFormat(e.Call(ctx["stream_partition"].Member("id"), "capitalize"), py.False), "removeprefix", py.Str("Foo "))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (stream_partition['id'].capitalize() | filesizeformat).removeprefix('Foo ') %}{{ x }}{% endfor %}",
	)
}
func typed1125(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.Call(e.FilterFileSizeFormat(e.Call(ctx["stream_partition"].Member("id"), "capitalize"), py.False), "removeprefix", py.Str("Foo "))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (stream_partition['id'].capitalize() | filesizeformat).removeprefix('Foo ') %}{{ x }}{% endfor %}",
	)
}
func texts1125(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.Call(e.FilterFileSizeFormat(e.Call(py.Str(ctx["stream_partition"].Member("id").Text()), "capitalize"), py.False), "removeprefix", py.Str("Foo "))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (stream_partition['id'].capitalize() | filesizeformat).removeprefix('Foo ') %}{{ x }}{% endfor %}",
	)
}
func text1125(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(e.Call(e.FilterFileSizeFormat(e.Call(ctx["stream_partition"].Member("id"), "capitalize"), py.False), "removeprefix", py.Str("Foo "))) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (stream_partition['id'].capitalize() | filesizeformat).removeprefix('Foo ') %}{{ x }}{% endfor %}",
	)
}
func value1126(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Div(ctx["record"].Member("flag"), e.If(e.Timestamp(ctx["config"].Member("day")).Truth(), func() py.Value { return e.Neg(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")) }, func() py.Value { return py.Value{} })),
		"{{ record.flag / ((-response.get('items')[0].id) if timestamp(config.day)) }}",
	)
}
func typed1126(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Div(ctx["record"].Member("flag"), e.If(e.Timestamp(ctx["config"].Member("day")).Truth(), func() py.Value { return e.Neg(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")) }, func() py.Value { return py.Value{} })),
		"{{ record.flag / ((-response.get('items')[0].id) if timestamp(config.day)) }}",
	)
}
func texts1126(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Div(ctx["record"].Member("flag"), e.If(e.Timestamp(py.Str(ctx["config"].Member("day").Text())).Truth(), func() py.Value { return e.Neg(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")) }, func() py.Value { return py.Value{} })),
		"{{ record.flag / ((-response.get('items')[0].id) if timestamp(config.day)) }}",
	)
}
func text1126(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Div(ctx["record"].Member("flag"), e.If(e.Timestamp(ctx["config"].Member("day")).Truth(), func() py.Value { return e.Neg(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")) }, func() py.Value { return py.Value{} })).Text(),
		"{{ record.flag / ((-response.get('items')[0].id) if timestamp(config.day)) }}",
	)
}
func value1127(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(py.Bool(!e.IsOdd(e.Pos(py.ListOf(ctx["response"].Member("total"), py.Str("Foo"))))), e.Pos(e.Add(py.Str(" x "), py.Float(-2.25))))),
		"{{ ((+([response.total, 'Foo'])) is not odd) not in (+((' x ') + (-2.25))) }}",
	)
}
func typed1127(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(py.Bool(!e.IsOdd(e.Pos(py.ListOf(ctx["response"].Member("total"), py.Str("Foo"))))), e.Pos(e.Add(py.Str(" x "), py.Float(-2.25))))),
		"{{ ((+([response.total, 'Foo'])) is not odd) not in (+((' x ') + (-2.25))) }}",
	)
}
func texts1127(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(py.Bool(!e.IsOdd(e.Pos(py.ListOf(ctx["response"].Member("total"), py.Str("Foo"))))), e.Pos(e.Add(py.Str(" x "), py.Float(-2.25))))),
		"{{ ((+([response.total, 'Foo'])) is not odd) not in (+((' x ') + (-2.25))) }}",
	)
}
func text1127(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.In(py.Bool(!e.IsOdd(e.Pos(py.ListOf(ctx["response"].Member("total"), py.Str("Foo"))))), e.Pos(e.Add(py.Str(" x "), py.Float(-2.25))))).Text(),
		"{{ ((+([response.total, 'Foo'])) is not odd) not in (+((' x ') + (-2.25))) }}",
	)
}
func value1128(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("a "+e.FilterMax(ctx["config"].Member("s"), py.False, py.None).Text()), `a {{ config.s | max }}
`)
}
func typed1128(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("a "+e.FilterMax(ctx["config"].Member("s"), py.False, py.None).Text()), `a {{ config.s | max }}
`)
}
func texts1128(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("a "+e.FilterMax(py.Str(ctx["config"].Member("s").Text()), py.False, py.None).Text()), `a {{ config.s | max }}
`)
}
func text1128(e *py.Eval, ctx variables) string {
	return e.StringText("a "+e.FilterMax(ctx["config"].Member("s"), py.False, py.None).Text(), `a {{ config.s | max }}
`)
}
func value1129(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(py.Choose(e.Key(ctx["response"], "items").Truth(), ctx["missing"], ctx["config"].Member("s")), func() py.Value { return e.FilterBase64BinasciiDecode(ctx["response"].Member("total")) }),
		"{{ (missing if response['items'] else config.s) and (response.total | base64binascii_decode) }}",
	)
}
func typed1129(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(py.Choose(e.Key(ctx["response"], "items").Truth(), ctx["missing"], ctx["config"].Member("s")), func() py.Value { return e.FilterBase64BinasciiDecode(ctx["response"].Member("total")) }),
		"{{ (missing if response['items'] else config.s) and (response.total | base64binascii_decode) }}",
	)
}
func texts1129(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(py.Choose(e.Key(ctx["response"], "items").Truth(), ctx["missing"], py.Str(ctx["config"].Member("s").Text())), func() py.Value { return e.FilterBase64BinasciiDecode(ctx["response"].Member("total")) }),
		"{{ (missing if response['items'] else config.s) and (response.total | base64binascii_decode) }}",
	)
}
func text1129(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.And(py.Choose(e.Key(ctx["response"], "items").Truth(), ctx["missing"], ctx["config"].Member("s")), func() py.Value { return e.FilterBase64BinasciiDecode(ctx["response"].Member("total")) }).Text(),
		"{{ (missing if response['items'] else config.s) and (response.total | base64binascii_decode) }}",
	)
}
func value1130(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["config"].Member("list"), ctx["record"].Member("updated_at")))
}
func typed1130(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["config"].Member("list"), ctx["record"].Member("updated_at")))
}
func texts1130(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Str(ctx["config"].Member("list").Text()), ctx["record"].Member("updated_at")))
}
func text1130(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.ListOf(ctx["config"].Member("list"), ctx["record"].Member("updated_at")).Text())
}
func value1131(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(e.Call(e.Slice(ctx["config"].Member("yes"), py.Absent, py.Absent, py.Int(-1)), "upper"), py.False, py.None)))
}
func typed1131(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(e.Call(e.Slice(ctx["config"].Member("yes"), py.Absent, py.Absent, py.Int(-1)), "upper"), py.False, py.None)))
}
func texts1131(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(e.Call(e.Slice(py.Str(ctx["config"].Member("yes").Text()), py.Absent, py.Absent, py.Int(-1)), "upper"), py.False, py.None)))
}
func text1131(e *py.Eval, ctx variables) string {
	return ""
}
func value1132(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("f")))
}
func typed1132(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("f")))
}
func texts1132(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("f").Text())))
}
func text1132(e *py.Eval, ctx variables) string {
	return ""
}
func value1133(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Call(e.FilterMax(ctx["config"].Member("date"), py.False, py.None), "title").Truth(), func() py.Value {
			return e.And(py.Or(ctx["config"].Member("list"), ctx["config"].Member("f")), func() py.Value { return e.CamelCaseToSnakeCase(py.Str("<b>x</b>")) })
		}, func() py.Value { return py.Int(100) }),
		"{{ ((config.list or config.f) and camel_case_to_snake_case('<b>x</b>')) if ((config.date | max).title()) else 100 }}",
	)
}
func typed1133(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Call(e.FilterMax(ctx["config"].Member("date"), py.False, py.None), "title").Truth(), func() py.Value {
			return e.And(py.Or(ctx["config"].Member("list"), ctx["config"].Member("f")), func() py.Value { return e.CamelCaseToSnakeCase(py.Str("<b>x</b>")) })
		}, func() py.Value { return py.Int(100) }),
		"{{ ((config.list or config.f) and camel_case_to_snake_case('<b>x</b>')) if ((config.date | max).title()) else 100 }}",
	)
}
func texts1133(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Call(e.FilterMax(py.Str(ctx["config"].Member("date").Text()), py.False, py.None), "title").Truth(), func() py.Value {
			return e.And(py.Str(cmp.Or(ctx["config"].Member("list").Text(), ctx["config"].Member("f").Text())), func() py.Value { return e.CamelCaseToSnakeCase(py.Str("<b>x</b>")) })
		}, func() py.Value { return py.Int(100) }),
		"{{ ((config.list or config.f) and camel_case_to_snake_case('<b>x</b>')) if ((config.date | max).title()) else 100 }}",
	)
}
func text1133(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Call(e.FilterMax(ctx["config"].Member("date"), py.False, py.None), "title").Truth(), func() py.Value {
			return e.And(py.Or(ctx["config"].Member("list"), ctx["config"].Member("f")), func() py.Value { return e.CamelCaseToSnakeCase(py.Str("<b>x</b>")) })
		}, func() py.Value { return py.Int(100) }).Text(),
		"{{ ((config.list or config.f) and camel_case_to_snake_case('<b>x</b>')) if ((config.date | max).title()) else 100 }}",
	)
}
func value1134(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Or(e.Timestamp(ctx["config"].Member("date")), func() py.Value { return e.FilterIndent(e.Neg(py.Str("-3.5")), py.Int(4), py.False, py.False) })
	text.WriteString(e.FilterSafe(v).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = timestamp(config.date) or ((-'-3.5') | indent) %}{{ v | safe }}",
	)
}
func typed1134(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Or(e.Timestamp(ctx["config"].Member("date")), func() py.Value { return e.FilterIndent(e.Neg(py.Str("-3.5")), py.Int(4), py.False, py.False) })
	text.WriteString(e.FilterSafe(v).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = timestamp(config.date) or ((-'-3.5') | indent) %}{{ v | safe }}",
	)
}
func texts1134(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Or(e.Timestamp(py.Str(ctx["config"].Member("date").Text())), func() py.Value { return e.FilterIndent(e.Neg(py.Str("-3.5")), py.Int(4), py.False, py.False) })
	text.WriteString(e.FilterSafe(v).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = timestamp(config.date) or ((-'-3.5') | indent) %}{{ v | safe }}",
	)
}
func text1134(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Or(e.Timestamp(ctx["config"].Member("date")), func() py.Value { return e.FilterIndent(e.Neg(py.Str("-3.5")), py.Int(4), py.False, py.False) })
	text.WriteString(e.FilterSafe(v).Text())
	return e.StringText(
		text.String(),
		"{% set v = timestamp(config.date) or ((-'-3.5') | indent) %}{{ v | safe }}",
	)
}
func value1135(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Dict("a", ctx["config"].Member("f"), "b", py.Literal("12345678901234567890")).Truth())
}
func typed1135(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Dict("a", ctx["config"].Member("f"), "b", py.Literal("12345678901234567890")).Truth())
}
func texts1135(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Dict("a", py.Str(ctx["config"].Member("f").Text()), "b", py.Literal("12345678901234567890")).Truth())
}
func text1135(e *py.Eval, ctx variables) string {
	return ""
}
func value1136(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !py.SameAs(ctx["missing"], py.None) {
		text.WriteString("1")
	}
	return py.Literal(text.String())
}
func typed1136(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !py.SameAs(ctx["missing"], py.None) {
		text.WriteString("1")
	}
	return py.Literal(text.String())
}
func texts1136(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !py.SameAs(ctx["missing"], py.None) {
		text.WriteString("1")
	}
	return py.Literal(text.String())
}
func text1136(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if !py.SameAs(ctx["missing"], py.None) {
		text.WriteString("1")
	}
	return py.LiteralText(text.String())
}
func value1137(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Add(e.FilterJoin(e.FilterMapAttribute(py.False, py.Str("tag"), py.Str("z")), py.Str(""), py.None), py.Bool(py.Int(1000).IsUpper())).Text()+e.Call(e.FilterSafe(ctx["record"].Member("id")), "ljust", py.Int(5)).Text()),
		"{{ ((not (-2.25)) | map(attribute='tag', default='z') | join) + ((1_000 is upper) if 0.1) }}{{ (record.id | safe).ljust(5) }}",
	)
}
func typed1137(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Add(e.FilterJoin(e.FilterMapAttribute(py.False, py.Str("tag"), py.Str("z")), py.Str(""), py.None), py.Bool(py.Int(1000).IsUpper())).Text()+e.Call(e.FilterSafe(ctx["record"].Member("id")), "ljust", py.Int(5)).Text()),
		"{{ ((not (-2.25)) | map(attribute='tag', default='z') | join) + ((1_000 is upper) if 0.1) }}{{ (record.id | safe).ljust(5) }}",
	)
}
func texts1137(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Add(e.FilterJoin(e.FilterMapAttribute(py.False, py.Str("tag"), py.Str("z")), py.Str(""), py.None), py.Bool(py.Int(1000).IsUpper())).Text()+e.Call(e.FilterSafe(ctx["record"].Member("id")), "ljust", py.Int(5)).Text()),
		"{{ ((not (-2.25)) | map(attribute='tag', default='z') | join) + ((1_000 is upper) if 0.1) }}{{ (record.id | safe).ljust(5) }}",
	)
}
func text1137(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(e.FilterJoin(e.FilterMapAttribute(py.False, py.Str("tag"), py.Str("z")), py.Str(""), py.None), py.Bool(py.Int(1000).IsUpper())).Text()+e.Call(e.FilterSafe(ctx["record"].Member("id")), "ljust", py.Int(5)).Text(),
		"{{ ((not (-2.25)) | map(attribute='tag', default='z') | join) + ((1_000 is upper) if 0.1) }}{{ (record.id | safe).ljust(5) }}",
	)
}
func value1138(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Choose(e.Call(py.True, "title").Truth(), py.Float(-2.25), py.Value{})))
}
func typed1138(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Choose(e.Call(py.True, "title").Truth(), py.Float(-2.25), py.Value{})))
}
func texts1138(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Choose(e.Call(py.True, "title").Truth(), py.Float(-2.25), py.Value{})))
}
func text1138(e *py.Eval, ctx variables) string {
	return ""
}
func value1139(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLast(py.Choose(e.Add(py.TupleOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Int(-1)), ctx["config"].Member("missing")).Truth(), py.False, py.Value{}))))
}
func typed1139(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLast(py.Choose(e.Add(py.TupleOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Int(-1)), ctx["config"].Member("missing")).Truth(), py.False, py.Value{}))))
}
func texts1139(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLast(py.Choose(e.Add(py.TupleOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Int(-1)), py.Str(ctx["config"].Member("missing").Text())).Truth(), py.False, py.Value{}))))
}
func text1139(e *py.Eval, ctx variables) string {
	return ""
}
func value1140(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.FilterJoin(ctx["config"].Member("none"), py.Str(","), py.Str("id")), py.Bool(!e.In(py.True, ctx["response"])))),
		"{{ (config.none | join(',', 'id')) == (true not in response) }}",
	)
}
func typed1140(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.FilterJoin(ctx["config"].Member("none"), py.Str(","), py.Str("id")), py.Bool(!e.In(py.True, ctx["response"])))),
		"{{ (config.none | join(',', 'id')) == (true not in response) }}",
	)
}
func texts1140(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.FilterJoin(py.Str(ctx["config"].Member("none").Text()), py.Str(","), py.Str("id")), py.Bool(!e.In(py.True, ctx["response"])))),
		"{{ (config.none | join(',', 'id')) == (true not in response) }}",
	)
}
func text1140(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(py.Equal(e.FilterJoin(ctx["config"].Member("none"), py.Str(","), py.Str("id")), py.Bool(!e.In(py.True, ctx["response"])))).Text(),
		"{{ (config.none | join(',', 'id')) == (true not in response) }}",
	)
}
func value1141(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterWordWrap(ctx["config"].Member("day"), py.Int(4), py.True, py.None, py.True).Truth() {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1141(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterWordWrap(ctx["config"].Member("day"), py.Int(4), py.True, py.None, py.True).Truth() {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1141(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterWordWrap(py.Str(ctx["config"].Member("day").Text()), py.Int(4), py.True, py.None, py.True).Truth() {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1141(e *py.Eval, ctx variables) string {
	return ""
}
func value1142(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterUnique(e.Key(ctx["response"], "items"), py.False, py.None))))
}
func typed1142(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterUnique(e.Key(ctx["response"], "items"), py.False, py.None))))
}
func texts1142(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterUnique(e.Key(ctx["response"], "items"), py.False, py.None))))
}
func text1142(e *py.Eval, ctx variables) string {
	return ""
}
func value1143(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Mod(e.Call(py.TupleOf(py.Int(100), py.Int(100)), "splitlines"), ctx["record"].Member("updated_at"))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (((100, 100)).splitlines()) % record.updated_at %}{{ v }}",
	)
}
func typed1143(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Mod(e.Call(py.TupleOf(py.Int(100), py.Int(100)), "splitlines"), ctx["record"].Member("updated_at"))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (((100, 100)).splitlines()) % record.updated_at %}{{ v }}",
	)
}
func texts1143(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Mod(e.Call(py.TupleOf(py.Int(100), py.Int(100)), "splitlines"), ctx["record"].Member("updated_at"))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (((100, 100)).splitlines()) % record.updated_at %}{{ v }}",
	)
}
func text1143(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Mod(e.Call(py.TupleOf(py.Int(100), py.Int(100)), "splitlines"), ctx["record"].Member("updated_at"))
	text.WriteString(v.Text())
	return e.StringText(
		text.String(),
		"{% set v = (((100, 100)).splitlines()) % record.updated_at %}{{ v }}",
	)
}
func value1144(e *py.Eval, ctx variables) py.Value {
	return py.Int(-1)
}
func typed1144(e *py.Eval, ctx variables) py.Value {
	return py.Int(-1)
}
func texts1144(e *py.Eval, ctx variables) py.Value {
	return py.Int(-1)
}
func text1144(e *py.Eval, ctx variables) string {
	return "-1"
}
func value1145(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(ctx["stream_slice"].Member("start_time"), ctx["config"].Member("f")))
}
func typed1145(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(ctx["stream_slice"].Member("start_time"), ctx["config"].Member("f")))
}
func texts1145(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str(ctx["config"].Member("f").Text())))
}
func text1145(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.TupleOf(ctx["stream_slice"].Member("start_time"), ctx["config"].Member("f")).Text())
}
func value1146(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.EqualInt(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), 2)), "{{ day_delta(-1) is ne(2) }}")
}
func typed1146(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.EqualInt(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), 2)), "{{ day_delta(-1) is ne(2) }}")
}
func texts1146(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.EqualInt(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), 2)), "{{ day_delta(-1) is ne(2) }}")
}
func text1146(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!py.EqualInt(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), 2)).Text(), "{{ day_delta(-1) is ne(2) }}")
}
func value1147(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.FilterEscape(py.Str("[1, 2]")), py.Str("-"), py.None)))
}
func typed1147(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.FilterEscape(py.Str("[1, 2]")), py.Str("-"), py.None)))
}
func texts1147(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.FilterEscape(py.Str("[1, 2]")), py.Str("-"), py.None)))
}
func text1147(e *py.Eval, ctx variables) string {
	return ""
}
func value1148(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSlice(py.TupleOf(), py.Int(2), py.None)), "{{ () | slice(2) | list }}")
}
func typed1148(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSlice(py.TupleOf(), py.Int(2), py.None)), "{{ () | slice(2) | list }}")
}
func texts1148(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSlice(py.TupleOf(), py.Int(2), py.None)), "{{ () | slice(2) | list }}")
}
func text1148(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterSlice(py.TupleOf(), py.Int(2), py.None)).Text(), "{{ () | slice(2) | list }}")
}
func value1149(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("é😀"), ctx["config"].Member("list")), "{{ 'é😀' * config.list }}")
}
func typed1149(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("é😀"), ctx["config"].Member("list")), "{{ 'é😀' * config.list }}")
}
func texts1149(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("é😀"), py.Str(ctx["config"].Member("list").Text())), "{{ 'é😀' * config.list }}")
}
func text1149(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("é😀"), ctx["config"].Member("list")).Text(), "{{ 'é😀' * config.list }}")
}
func value1150(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(ctx["record"].Member("flag").IsEscaped())
	text.WriteString(e.Slice(v, py.Absent, py.Int(2), py.Absent).Text())
	return e.String(py.Str(text.String()), "{% set v = record.flag is escaped %}{{ v[:2] }}")
}
func typed1150(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(ctx["record"].Member("flag").IsEscaped())
	text.WriteString(e.Slice(v, py.Absent, py.Int(2), py.Absent).Text())
	return e.String(py.Str(text.String()), "{% set v = record.flag is escaped %}{{ v[:2] }}")
}
func texts1150(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(ctx["record"].Member("flag").IsEscaped())
	text.WriteString(e.Slice(v, py.Absent, py.Int(2), py.Absent).Text())
	return e.String(py.Str(text.String()), "{% set v = record.flag is escaped %}{{ v[:2] }}")
}
func text1150(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(ctx["record"].Member("flag").IsEscaped())
	text.WriteString(e.Slice(v, py.Absent, py.Int(2), py.Absent).Text())
	return e.StringText(text.String(), "{% set v = record.flag is escaped %}{{ v[:2] }}")
}
func value1151(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.If(e.FilterMax(py.ListOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), ctx["config"].Member("json")), py.False, py.Str("id")).Truth(), func() py.Value {
			return e.FilterInt(e.Mul(py.ListOf(py.Float(0.1), ctx["response"]), py.ListOf(py.Int(100), ctx["last_page_size"])), ctx["config"].Member("list"), py.Int(10))
		}, func() py.Value {
			return e.FilterSum(e.Sub(ctx["config"].Member("json"), ctx["config"].Member("s")), py.Str("id"), py.Int(0))
		}).Text()),
		`a {{ ((([0.1, response]) * ([100, last_page_size])) | int(config.list)) if (([record['nested']['list'][0]['y'], config.json]) | max(attribute='id')) else ((config.json - config['s']) | sum(attribute='id')) }}
`,
	)
}
func typed1151(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.If(e.FilterMax(py.ListOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), ctx["config"].Member("json")), py.False, py.Str("id")).Truth(), func() py.Value {
			return e.FilterInt(e.Mul(py.ListOf(py.Float(0.1), ctx["response"]), py.ListOf(py.Int(100), ctx["last_page_size"])), ctx["config"].Member("list"), py.Int(10))
		}, func() py.Value {
			return e.FilterSum(e.Sub(ctx["config"].Member("json"), ctx["config"].Member("s")), py.Str("id"), py.Int(0))
		}).Text()),
		`a {{ ((([0.1, response]) * ([100, last_page_size])) | int(config.list)) if (([record['nested']['list'][0]['y'], config.json]) | max(attribute='id')) else ((config.json - config['s']) | sum(attribute='id')) }}
`,
	)
}
func texts1151(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.If(e.FilterMax(py.ListOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Str(ctx["config"].Member("json").Text())), py.False, py.Str("id")).Truth(), func() py.Value {
			return e.FilterInt(e.Mul(py.ListOf(py.Float(0.1), ctx["response"]), py.ListOf(py.Int(100), ctx["last_page_size"])), py.Str(ctx["config"].Member("list").Text()), py.Int(10))
		}, func() py.Value {
			return e.FilterSum(e.Sub(py.Str(ctx["config"].Member("json").Text()), py.Str(ctx["config"].Member("s").Text())), py.Str("id"), py.Int(0))
		}).Text()),
		`a {{ ((([0.1, response]) * ([100, last_page_size])) | int(config.list)) if (([record['nested']['list'][0]['y'], config.json]) | max(attribute='id')) else ((config.json - config['s']) | sum(attribute='id')) }}
`,
	)
}
func text1151(e *py.Eval, ctx variables) string {
	return e.StringText(
		"a "+e.If(e.FilterMax(py.ListOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), ctx["config"].Member("json")), py.False, py.Str("id")).Truth(), func() py.Value {
			return e.FilterInt(e.Mul(py.ListOf(py.Float(0.1), ctx["response"]), py.ListOf(py.Int(100), ctx["last_page_size"])), ctx["config"].Member("list"), py.Int(10))
		}, func() py.Value {
			return e.FilterSum(e.Sub(ctx["config"].Member("json"), ctx["config"].Member("s")), py.Str("id"), py.Int(0))
		}).Text(),
		`a {{ ((([0.1, response]) * ([100, last_page_size])) | int(config.list)) if (([record['nested']['list'][0]['y'], config.json]) | max(attribute='id')) else ((config.json - config['s']) | sum(attribute='id')) }}
`,
	)
}
func value1152(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(e.NowUTC())), "days"),
		"{{ (now_utc() - str_to_datetime(now_utc())).days }}",
	)
}
func typed1152(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(e.NowUTC())), "days"),
		"{{ (now_utc() - str_to_datetime(now_utc())).days }}",
	)
}
func texts1152(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(e.NowUTC())), "days"),
		"{{ (now_utc() - str_to_datetime(now_utc())).days }}",
	)
}
func text1152(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(e.NowUTC())), "days").Text(),
		"{{ (now_utc() - str_to_datetime(now_utc())).days }}",
	)
}
func value1153(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(e.Call(e.TodayUTC(), "isoformat").Text() + py.Bool(e.Le(py.TupleOf(py.Float(1000), ctx["record"].Member("nested")), ctx["config"].Member("s"))).Text())))
}
func typed1153(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(e.Call(e.TodayUTC(), "isoformat").Text() + py.Bool(e.Le(py.TupleOf(py.Float(1000), ctx["record"].Member("nested")), ctx["config"].Member("s"))).Text())))
}
func texts1153(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(e.Call(e.TodayUTC(), "isoformat").Text() + py.Bool(e.Le(py.TupleOf(py.Float(1000), ctx["record"].Member("nested")), py.Str(ctx["config"].Member("s").Text()))).Text())))
}
func text1153(e *py.Eval, ctx variables) string {
	return ""
}
func value1154(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterBatch(py.Bool(e.Call(ctx["next_page_token"].Member("next_page_token"), "startswith", py.Str("F")).IsMapping()), py.Int(2), py.Int(0)))))
}
func typed1154(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterBatch(py.Bool(e.Call(ctx["next_page_token"].Member("next_page_token"), "startswith", py.Str("F")).IsMapping()), py.Int(2), py.Int(0)))))
}
func texts1154(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterBatch(py.Bool(e.Call(ctx["next_page_token"].Member("next_page_token"), "startswith", py.Str("F")).IsMapping()), py.Int(2), py.Int(0)))))
}
func text1154(e *py.Eval, ctx variables) string {
	return ""
}
func value1155(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").Truth() && e.Call(py.ListOf(ctx["record"].Member("updated_at"), ctx["record"].Member("id")), "split", py.Str("o"), py.Int(1)).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if (0.1 and record.nested.deep.x) and (([record.updated_at, record.id]).split('o', 1)) %}{% endif %}",
	)
}
func typed1155(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").Truth() && e.Call(py.ListOf(ctx["record"].Member("updated_at"), ctx["record"].Member("id")), "split", py.Str("o"), py.Int(1)).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if (0.1 and record.nested.deep.x) and (([record.updated_at, record.id]).split('o', 1)) %}{% endif %}",
	)
}
func texts1155(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").Truth() && e.Call(py.ListOf(ctx["record"].Member("updated_at"), ctx["record"].Member("id")), "split", py.Str("o"), py.Int(1)).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if (0.1 and record.nested.deep.x) and (([record.updated_at, record.id]).split('o', 1)) %}{% endif %}",
	)
}
func text1155(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").Truth() && e.Call(py.ListOf(ctx["record"].Member("updated_at"), ctx["record"].Member("id")), "split", py.Str("o"), py.Int(1)).Truth() {
	}
	return e.StringText(
		text.String(),
		"{% if (0.1 and record.nested.deep.x) and (([record.updated_at, record.id]).split('o', 1)) %}{% endif %}",
	)
}
func value1156(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.StrToDatetime(py.Float(1.7041646455e+09)).Truth() {
			text.WriteString("1")
		}
		text.WriteString(e.Call(ctx["config"].Member("s"), "upper").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1156(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.StrToDatetime(py.Float(1.7041646455e+09)).Truth() {
			text.WriteString("1")
		}
		text.WriteString(e.Call(ctx["config"].Member("s"), "upper").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1156(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.StrToDatetime(py.Float(1.7041646455e+09)).Truth() {
			text.WriteString("1")
		}
		text.WriteString(e.Call(py.Str(ctx["config"].Member("s").Text()), "upper").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1156(e *py.Eval, ctx variables) string {
	return ""
}
func value1157(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsEven(e.Call(ctx["config"].Member("s"), "ljust", py.Int(5)))), "{{ config['s'].ljust(5) is even }}")
}
func typed1157(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsEven(e.Call(ctx["config"].Member("s"), "ljust", py.Int(5)))), "{{ config['s'].ljust(5) is even }}")
}
func texts1157(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsEven(e.Call(py.Str(ctx["config"].Member("s").Text()), "ljust", py.Int(5)))), "{{ config['s'].ljust(5) is even }}")
}
func text1157(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.IsEven(e.Call(ctx["config"].Member("s"), "ljust", py.Int(5)))).Text(), "{{ config['s'].ljust(5) is even }}")
}
func value1158(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(py.Bool(!e.Ge(ctx["record"].Member("name"), py.Int(1))), "split", py.Str("o"), py.Int(1)).Truth() {
			text.WriteString("1")
		}
		text.WriteString(e.FilterBase64Encode(py.TupleOf(ctx["stream_interval"].Member("end_time"), py.Float(1.5))).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1158(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(py.Bool(!e.Ge(ctx["record"].Member("name"), py.Int(1))), "split", py.Str("o"), py.Int(1)).Truth() {
			text.WriteString("1")
		}
		text.WriteString(e.FilterBase64Encode(py.TupleOf(ctx["stream_interval"].Member("end_time"), py.Float(1.5))).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1158(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(py.Bool(!e.Ge(ctx["record"].Member("name"), py.Int(1))), "split", py.Str("o"), py.Int(1)).Truth() {
			text.WriteString("1")
		}
		text.WriteString(e.FilterBase64Encode(py.TupleOf(py.Str(ctx["stream_interval"].Member("end_time").Text()), py.Float(1.5))).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1158(e *py.Eval, ctx variables) string {
	return ""
}
func value1159(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.SameAs(py.ListOf(ctx["missing"], py.Str("it's")), py.None) {
		text.WriteString("1")
	} else if ctx["config"].Member("empty").Truth() {
		text.WriteString(py.ListOf(ctx["next_page_token"], py.Int(3)).Text())
	}
	return py.Literal(text.String())
}
func typed1159(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.SameAs(py.ListOf(ctx["missing"], py.Str("it's")), py.None) {
		text.WriteString("1")
	} else if ctx["config"].Member("empty").Truth() {
		text.WriteString(py.ListOf(ctx["next_page_token"], py.Int(3)).Text())
	}
	return py.Literal(text.String())
}
func texts1159(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.SameAs(py.ListOf(ctx["missing"], py.Str("it's")), py.None) {
		text.WriteString("1")
	} else if ctx["config"].Member("empty").Text() != "" {
		text.WriteString(py.ListOf(ctx["next_page_token"], py.Int(3)).Text())
	}
	return py.Literal(text.String())
}
func text1159(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.SameAs(py.ListOf(ctx["missing"], py.Str("it's")), py.None) {
		text.WriteString("1")
	} else if ctx["config"].Member("empty").Truth() {
		text.WriteString(py.ListOf(ctx["next_page_token"], py.Int(3)).Text())
	}
	return py.LiteralText(text.String())
}
func value1160(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.ListOf(ctx["config"].Member("yes"), ctx["headers"].Member("X-Total")), py.Absent, py.Absent, py.Int(-1)), "{{ ([config.yes, headers['X-Total']])[::-1] }}")
}
func typed1160(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.ListOf(ctx["config"].Member("yes"), ctx["headers"].Member("X-Total")), py.Absent, py.Absent, py.Int(-1)), "{{ ([config.yes, headers['X-Total']])[::-1] }}")
}
func texts1160(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.ListOf(py.Str(ctx["config"].Member("yes").Text()), ctx["headers"].Member("X-Total")), py.Absent, py.Absent, py.Int(-1)), "{{ ([config.yes, headers['X-Total']])[::-1] }}")
}
func text1160(e *py.Eval, ctx variables) string {
	return e.StringText(e.Slice(py.ListOf(ctx["config"].Member("yes"), ctx["headers"].Member("X-Total")), py.Absent, py.Absent, py.Int(-1)).Text(), "{{ ([config.yes, headers['X-Total']])[::-1] }}")
}
func value1161(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Choose(ctx["config"].Member("day").Truth(), py.Str("[1, 2]"), py.ListOf(py.Str("it's"), py.Str("Foo")))))
}
func typed1161(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Choose(ctx["config"].Member("day").Truth(), py.Str("[1, 2]"), py.ListOf(py.Str("it's"), py.Str("Foo")))))
}
func texts1161(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Choose(ctx["config"].Member("day").Text() != "", py.Str("[1, 2]"), py.ListOf(py.Str("it's"), py.Str("Foo")))))
}
func text1161(e *py.Eval, ctx variables) string {
	return ""
}
func value1162(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Min(e.Attr(ctx["config"].Member("missing"), "more"), py.Literal("12345678901234567890"))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = min(config.missing.more, 12345678901234567890) %}{{ v }}",
	)
}
func typed1162(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Min(e.Attr(ctx["config"].Member("missing"), "more"), py.Literal("12345678901234567890"))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = min(config.missing.more, 12345678901234567890) %}{{ v }}",
	)
}
func texts1162(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Min(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.Literal("12345678901234567890"))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = min(config.missing.more, 12345678901234567890) %}{{ v }}",
	)
}
func text1162(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Min(e.Attr(ctx["config"].Member("missing"), "more"), py.Literal("12345678901234567890"))
	text.WriteString(v.Text())
	return e.StringText(
		text.String(),
		"{% set v = min(config.missing.more, 12345678901234567890) %}{{ v }}",
	)
}
func value1163(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("date").Truth() && ctx["response"].Member("total").Truth() && e.FilterHMAC(ctx["config"].Member("no"), py.Str("k"), py.Str("sha512")).Truth() {
	}
	text.WriteString(e.Call(py.ListOf(py.Str("é😀"), ctx["config"].Member("texts")), "isnumeric").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.date and response.total) and (config.no | hmac('k', 'sha512')) -%}  {%- endif %} {{- (['é😀', config['texts']]).isnumeric() -}} ",
	)
}
func typed1163(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("date").Truth() && ctx["response"].Member("total").Truth() && e.FilterHMAC(ctx["config"].Member("no"), py.Str("k"), py.Str("sha512")).Truth() {
	}
	text.WriteString(e.Call(py.ListOf(py.Str("é😀"), ctx["config"].Member("texts")), "isnumeric").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.date and response.total) and (config.no | hmac('k', 'sha512')) -%}  {%- endif %} {{- (['é😀', config['texts']]).isnumeric() -}} ",
	)
}
func texts1163(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("date").Text() != "" && ctx["response"].Member("total").Truth() && e.FilterHMAC(py.Str(ctx["config"].Member("no").Text()), py.Str("k"), py.Str("sha512")).Truth() {
	}
	text.WriteString(e.Call(py.ListOf(py.Str("é😀"), py.Str(ctx["config"].Member("texts").Text())), "isnumeric").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.date and response.total) and (config.no | hmac('k', 'sha512')) -%}  {%- endif %} {{- (['é😀', config['texts']]).isnumeric() -}} ",
	)
}
func text1163(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("date").Truth() && ctx["response"].Member("total").Truth() && e.FilterHMAC(ctx["config"].Member("no"), py.Str("k"), py.Str("sha512")).Truth() {
	}
	text.WriteString(e.Call(py.ListOf(py.Str("é😀"), ctx["config"].Member("texts")), "isnumeric").Text())
	return e.StringText(
		text.String(),
		"{%- if (config.date and response.total) and (config.no | hmac('k', 'sha512')) -%}  {%- endif %} {{- (['é😀', config['texts']]).isnumeric() -}} ",
	)
}
func value1164(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func typed1164(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func texts1164(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text1164(e *py.Eval, ctx variables) string {
	return ""
}
func value1165(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ("-2.25" + e.FilterWordCount(py.Dict("a", py.Str("Foo"), "b", ctx["response"].Member("next"))).Text()) != "" {
		text.WriteString("1")
	} else {
		text.WriteString(py.Dict("a", ctx["config"].Member("n")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (-2.25) ~ (({'a': 'Foo', 'b': response.next}) | wordcount) %}1{% elif -(-1) %}{{ dict(a=config.n) }}{% endif %}",
	)
}
func typed1165(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ("-2.25" + e.FilterWordCount(py.Dict("a", py.Str("Foo"), "b", ctx["response"].Member("next"))).Text()) != "" {
		text.WriteString("1")
	} else {
		text.WriteString(py.Dict("a", ctx["config"].Member("n")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (-2.25) ~ (({'a': 'Foo', 'b': response.next}) | wordcount) %}1{% elif -(-1) %}{{ dict(a=config.n) }}{% endif %}",
	)
}
func texts1165(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ("-2.25" + e.FilterWordCount(py.Dict("a", py.Str("Foo"), "b", ctx["response"].Member("next"))).Text()) != "" {
		text.WriteString("1")
	} else {
		text.WriteString(py.Dict("a", py.Str(ctx["config"].Member("n").Text())).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (-2.25) ~ (({'a': 'Foo', 'b': response.next}) | wordcount) %}1{% elif -(-1) %}{{ dict(a=config.n) }}{% endif %}",
	)
}
func text1165(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ("-2.25" + e.FilterWordCount(py.Dict("a", py.Str("Foo"), "b", ctx["response"].Member("next"))).Text()) != "" {
		text.WriteString("1")
	} else {
		text.WriteString(py.Dict("a", ctx["config"].Member("n")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if (-2.25) ~ (({'a': 'Foo', 'b': response.next}) | wordcount) %}1{% elif -(-1) %}{{ dict(a=config.n) }}{% endif %}",
	)
}
func value1166(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(py.And(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Float(1.5)), e.Sub(py.Str("a,b,c"), ctx["config"].Member("s"))),
		"{{ (headers.link.next.url and 1.5) - ('a,b,c' - config['s']) }}",
	)
}
func typed1166(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(py.And(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Float(1.5)), e.Sub(py.Str("a,b,c"), ctx["config"].Member("s"))),
		"{{ (headers.link.next.url and 1.5) - ('a,b,c' - config['s']) }}",
	)
}
func texts1166(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(py.And(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Float(1.5)), e.Sub(py.Str("a,b,c"), py.Str(ctx["config"].Member("s").Text()))),
		"{{ (headers.link.next.url and 1.5) - ('a,b,c' - config['s']) }}",
	)
}
func text1166(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Sub(py.And(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Float(1.5)), e.Sub(py.Str("a,b,c"), ctx["config"].Member("s"))).Text(),
		"{{ (headers.link.next.url and 1.5) - ('a,b,c' - config['s']) }}",
	)
}
func value1167(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHash(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("sha256"), py.None))
}
func typed1167(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHash(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("sha256"), py.None))
}
func texts1167(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHash(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("sha256"), py.None))
}
func text1167(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterHash(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("sha256"), py.None).Text())
}
func value1168(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(e.Or(ctx["next_page_token"].Member("next_page_token"), func() py.Value { return py.ListOf(py.Int(0), e.Key(ctx["response"], "items")) }), py.Str("(o+)")),
		"{{ (next_page_token['next_page_token'] or ([0, response['items']])) | regex_search('(o+)') }}",
	)
}
func typed1168(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(e.Or(ctx["next_page_token"].Member("next_page_token"), func() py.Value { return py.ListOf(py.Int(0), e.Key(ctx["response"], "items")) }), py.Str("(o+)")),
		"{{ (next_page_token['next_page_token'] or ([0, response['items']])) | regex_search('(o+)') }}",
	)
}
func texts1168(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(e.Or(ctx["next_page_token"].Member("next_page_token"), func() py.Value { return py.ListOf(py.Int(0), e.Key(ctx["response"], "items")) }), py.Str("(o+)")),
		"{{ (next_page_token['next_page_token'] or ([0, response['items']])) | regex_search('(o+)') }}",
	)
}
func text1168(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRegexSearch(e.Or(ctx["next_page_token"].Member("next_page_token"), func() py.Value { return py.ListOf(py.Int(0), e.Key(ctx["response"], "items")) }), py.Str("(o+)")).Text(),
		"{{ (next_page_token['next_page_token'] or ([0, response['items']])) | regex_search('(o+)') }}",
	)
}
func value1169(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Index(e.FilterList(e.Call(py.Str("Foo"), "items")), 0))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ('Foo'.items() | list)[0] %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed1169(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Index(e.FilterList(e.Call(py.Str("Foo"), "items")), 0))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ('Foo'.items() | list)[0] %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts1169(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Index(e.FilterList(e.Call(py.Str("Foo"), "items")), 0))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ('Foo'.items() | list)[0] %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text1169(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Index(e.FilterList(e.Call(py.Str("Foo"), "items")), 0))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in ('Foo'.items() | list)[0] %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value1170(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.Call(py.Int(3), "swapcase")).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterWordCount(ctx["next_page_token"]).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if +3.swapcase() -%} yes {%- endif %} {{- next_page_token | wordcount -}} ",
	)
}
func typed1170(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.Call(py.Int(3), "swapcase")).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterWordCount(ctx["next_page_token"]).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if +3.swapcase() -%} yes {%- endif %} {{- next_page_token | wordcount -}} ",
	)
}
func texts1170(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.Call(py.Int(3), "swapcase")).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterWordCount(ctx["next_page_token"]).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if +3.swapcase() -%} yes {%- endif %} {{- next_page_token | wordcount -}} ",
	)
}
func text1170(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Pos(e.Call(py.Int(3), "swapcase")).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterWordCount(ctx["next_page_token"]).Text())
	return e.StringText(
		text.String(),
		"{%- if +3.swapcase() -%} yes {%- endif %} {{- next_page_token | wordcount -}} ",
	)
}
func value1171(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), e.Duration(ctx["record"].Member("nested"))), "{{ (now_utc() - duration(record.nested)) }}")
}
func typed1171(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), e.Duration(ctx["record"].Member("nested"))), "{{ (now_utc() - duration(record.nested)) }}")
}
func texts1171(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), e.Duration(ctx["record"].Member("nested"))), "{{ (now_utc() - duration(record.nested)) }}")
}
func text1171(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.NowUTC(), e.Duration(ctx["record"].Member("nested"))).Text(), "{{ (now_utc() - duration(record.nested)) }}")
}
func value1172(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("no"))
}
func typed1172(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("no"))
}
func texts1172(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("no").Text())
}
func text1172(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("no").Text())
}
func value1173(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["stream_partition"].Truth(), func() py.Value {
			return py.Bool(py.EqualInt(e.Mod(py.ListOf(py.Str("None"), py.Int(1)), py.Str("-3.5")), 2))
		}, func() py.Value {
			return py.Bool(!e.FilterJoin(e.FilterMapAttribute(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("tag"), py.Str("z")), py.Str(""), py.None).IsUpper())
		}),
		"{{ (((['None', 1]) % '-3.5') is not ne(2)) if stream_partition else ((headers.link.next.url | map(attribute='tag', default='z') | join) is not upper) }}",
	)
}
func typed1173(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["stream_partition"].Truth(), func() py.Value {
			return py.Bool(py.EqualInt(e.Mod(py.ListOf(py.Str("None"), py.Int(1)), py.Str("-3.5")), 2))
		}, func() py.Value {
			return py.Bool(!e.FilterJoin(e.FilterMapAttribute(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("tag"), py.Str("z")), py.Str(""), py.None).IsUpper())
		}),
		"{{ (((['None', 1]) % '-3.5') is not ne(2)) if stream_partition else ((headers.link.next.url | map(attribute='tag', default='z') | join) is not upper) }}",
	)
}
func texts1173(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["stream_partition"].Truth(), func() py.Value {
			return py.Bool(py.EqualInt(e.Mod(py.ListOf(py.Str("None"), py.Int(1)), py.Str("-3.5")), 2))
		}, func() py.Value {
			return py.Bool(!e.FilterJoin(e.FilterMapAttribute(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("tag"), py.Str("z")), py.Str(""), py.None).IsUpper())
		}),
		"{{ (((['None', 1]) % '-3.5') is not ne(2)) if stream_partition else ((headers.link.next.url | map(attribute='tag', default='z') | join) is not upper) }}",
	)
}
func text1173(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(ctx["stream_partition"].Truth(), func() py.Value {
			return py.Bool(py.EqualInt(e.Mod(py.ListOf(py.Str("None"), py.Int(1)), py.Str("-3.5")), 2))
		}, func() py.Value {
			return py.Bool(!e.FilterJoin(e.FilterMapAttribute(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("tag"), py.Str("z")), py.Str(""), py.None).IsUpper())
		}).Text(),
		"{{ (((['None', 1]) % '-3.5') is not ne(2)) if stream_partition else ((headers.link.next.url | map(attribute='tag', default='z') | join) is not upper) }}",
	)
}
func value1174(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterFileSizeFormat(ctx["config"].Member("no"), py.False).Truth() || py.ListOf(ctx["config"].Member("yes"), py.Str("007")).Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString(py.Bool(e.FilterRegexSearch(py.Float(0.1), py.Str("[a-z]+")).IsCallable()).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1174(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterFileSizeFormat(ctx["config"].Member("no"), py.False).Truth() || py.ListOf(ctx["config"].Member("yes"), py.Str("007")).Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString(py.Bool(e.FilterRegexSearch(py.Float(0.1), py.Str("[a-z]+")).IsCallable()).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1174(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterFileSizeFormat(py.Str(ctx["config"].Member("no").Text()), py.False).Truth() || py.ListOf(py.Str(ctx["config"].Member("yes").Text()), py.Str("007")).Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString(py.Bool(e.FilterRegexSearch(py.Float(0.1), py.Str("[a-z]+")).IsCallable()).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1174(e *py.Eval, ctx variables) string {
	return ""
}
func value1175(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Encode(e.Timestamp(e.TodayUTC())), "{{ timestamp(today_utc()) | base64encode }}")
}
func typed1175(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Encode(e.Timestamp(e.TodayUTC())), "{{ timestamp(today_utc()) | base64encode }}")
}
func texts1175(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Encode(e.Timestamp(e.TodayUTC())), "{{ timestamp(today_utc()) | base64encode }}")
}
func text1175(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterBase64Encode(e.Timestamp(e.TodayUTC())).Text(), "{{ timestamp(today_utc()) | base64encode }}")
}
func value1176(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed1176(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts1176(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text1176(e *py.Eval, ctx variables) string {
	return ""
}
func value1177(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", py.Str("a"), "b", ctx["record"].Member("flag")))
}
func typed1177(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", py.Str("a"), "b", ctx["record"].Member("flag")))
}
func texts1177(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", py.Str("a"), "b", ctx["record"].Member("flag")))
}
func text1177(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Dict("a", py.Str("a"), "b", ctx["record"].Member("flag")).Text())
}
func value1178(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if !e.Ge(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Int(1)) {
			text.WriteString(e.FilterAbs(py.TupleOf(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("it's"))).Text())
		}
		text.WriteString(ctx["config"].Member("json").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1178(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if !e.Ge(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Int(1)) {
			text.WriteString(e.FilterAbs(py.TupleOf(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("it's"))).Text())
		}
		text.WriteString(ctx["config"].Member("json").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1178(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if !e.Ge(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Int(1)) {
			text.WriteString(e.FilterAbs(py.TupleOf(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("it's"))).Text())
		}
		text.WriteString(ctx["config"].Member("json").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1178(e *py.Eval, ctx variables) string {
	return ""
}
func value1179(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!e.Or(e.FilterSort(py.Int(100), py.True, py.False, py.None), func() py.Value { return e.FilterRegexSearch(py.Int(1000), py.Str("[a-z]+")) }).IsNumber())
	text.WriteString(e.Call(v, "zfill", py.Int(5)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((100 | sort(reverse=true)) or (1_000 | regex_search('[a-z]+'))) is not number %}{{ v.zfill(5) }}",
	)
}
func typed1179(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!e.Or(e.FilterSort(py.Int(100), py.True, py.False, py.None), func() py.Value { return e.FilterRegexSearch(py.Int(1000), py.Str("[a-z]+")) }).IsNumber())
	text.WriteString(e.Call(v, "zfill", py.Int(5)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((100 | sort(reverse=true)) or (1_000 | regex_search('[a-z]+'))) is not number %}{{ v.zfill(5) }}",
	)
}
func texts1179(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!e.Or(e.FilterSort(py.Int(100), py.True, py.False, py.None), func() py.Value { return e.FilterRegexSearch(py.Int(1000), py.Str("[a-z]+")) }).IsNumber())
	text.WriteString(e.Call(v, "zfill", py.Int(5)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((100 | sort(reverse=true)) or (1_000 | regex_search('[a-z]+'))) is not number %}{{ v.zfill(5) }}",
	)
}
func text1179(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(!e.Or(e.FilterSort(py.Int(100), py.True, py.False, py.None), func() py.Value { return e.FilterRegexSearch(py.Int(1000), py.Str("[a-z]+")) }).IsNumber())
	text.WriteString(e.Call(v, "zfill", py.Int(5)).Text())
	return e.StringText(
		text.String(),
		"{% set v = ((100 | sort(reverse=true)) or (1_000 | regex_search('[a-z]+'))) is not number %}{{ v.zfill(5) }}",
	)
}
func value1180(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.True.IsFloat()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in true is not float %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func typed1180(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.True.IsFloat()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in true is not float %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func texts1180(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.True.IsFloat()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in true is not float %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func text1180(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(!py.True.IsFloat()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in true is not float %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func value1181(e *py.Eval, ctx variables) py.Value {
	return py.Str("É😀")
}
func typed1181(e *py.Eval, ctx variables) py.Value {
	return py.Str("É😀")
}
func texts1181(e *py.Eval, ctx variables) py.Value {
	return py.Str("É😀")
}
func text1181(e *py.Eval, ctx variables) string {
	return "É😀"
}
func value1182(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterSelect(e.Call(e.Add(ctx["config"].Member("empty"), ctx["response"].Member("total")), "startswith", py.Str("F")), func(it py.Value) bool { return e.IsOdd(it) })),
		"{{ ((config.empty + response.total).startswith('F')) | select('odd') | list }}",
	)
}
func typed1182(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterSelect(e.Call(e.Add(ctx["config"].Member("empty"), ctx["response"].Member("total")), "startswith", py.Str("F")), func(it py.Value) bool { return e.IsOdd(it) })),
		"{{ ((config.empty + response.total).startswith('F')) | select('odd') | list }}",
	)
}
func texts1182(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterSelect(e.Call(e.Add(py.Str(ctx["config"].Member("empty").Text()), ctx["response"].Member("total")), "startswith", py.Str("F")), func(it py.Value) bool { return e.IsOdd(it) })),
		"{{ ((config.empty + response.total).startswith('F')) | select('odd') | list }}",
	)
}
func text1182(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterSelect(e.Call(e.Add(ctx["config"].Member("empty"), ctx["response"].Member("total")), "startswith", py.Str("F")), func(it py.Value) bool { return e.IsOdd(it) })).Text(),
		"{{ ((config.empty + response.total).startswith('F')) | select('odd') | list }}",
	)
}
func value1183(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.TodayWithTimezone(py.Str("Europe/Berlin")), func() py.Value {
			return e.Call(ctx["stream_slice"].Member("missing"), "replace", py.Str("o"), py.Str("0"))
		}),
		"{{ today_with_timezone('Europe/Berlin') and (stream_slice.missing.replace('o', '0')) }}",
	)
}
func typed1183(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.TodayWithTimezone(py.Str("Europe/Berlin")), func() py.Value {
			return e.Call(ctx["stream_slice"].Member("missing"), "replace", py.Str("o"), py.Str("0"))
		}),
		"{{ today_with_timezone('Europe/Berlin') and (stream_slice.missing.replace('o', '0')) }}",
	)
}
func texts1183(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.TodayWithTimezone(py.Str("Europe/Berlin")), func() py.Value {
			return e.Call(py.Str(ctx["stream_slice"].Member("missing").Text()), "replace", py.Str("o"), py.Str("0"))
		}),
		"{{ today_with_timezone('Europe/Berlin') and (stream_slice.missing.replace('o', '0')) }}",
	)
}
func text1183(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.And(e.TodayWithTimezone(py.Str("Europe/Berlin")), func() py.Value {
			return e.Call(ctx["stream_slice"].Member("missing"), "replace", py.Str("o"), py.Str("0"))
		}).Text(),
		"{{ today_with_timezone('Europe/Berlin') and (stream_slice.missing.replace('o', '0')) }}",
	)
}
func value1184(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(e.FilterHash(ctx["record"].Member("flag"), py.Str("md5"), py.None).Truth(), py.And(ctx["headers"].Member("X-Total"), ctx["config"].Member("dict")), py.Value{}))
}
func typed1184(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(e.FilterHash(ctx["record"].Member("flag"), py.Str("md5"), py.None).Truth(), py.And(ctx["headers"].Member("X-Total"), ctx["config"].Member("dict")), py.Value{}))
}
func texts1184(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(e.FilterHash(ctx["record"].Member("flag"), py.Str("md5"), py.None).Truth(), py.And(ctx["headers"].Member("X-Total"), py.Str(ctx["config"].Member("dict").Text())), py.Value{}))
}
func text1184(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Choose(e.FilterHash(ctx["record"].Member("flag"), py.Str("md5"), py.None).Truth(), py.And(ctx["headers"].Member("X-Total"), ctx["config"].Member("dict")), py.Value{}).Text())
}
func value1185(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSum(e.If(e.Neg(py.ListOf()).Truth(), func() py.Value { return e.FilterRound(ctx["response"].Member("next"), py.Int(1), py.Str("common")) }, func() py.Value { return e.FilterForceEscape(ctx["last_page_size"]) }), py.None, py.Int(10)),
		"{{ ((response.next | round(1)) if (-[]) else (last_page_size | forceescape)) | sum(start=10) }}",
	)
}
func typed1185(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSum(e.If(e.Neg(py.ListOf()).Truth(), func() py.Value { return e.FilterRound(ctx["response"].Member("next"), py.Int(1), py.Str("common")) }, func() py.Value { return e.FilterForceEscape(ctx["last_page_size"]) }), py.None, py.Int(10)),
		"{{ ((response.next | round(1)) if (-[]) else (last_page_size | forceescape)) | sum(start=10) }}",
	)
}
func texts1185(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSum(e.If(e.Neg(py.ListOf()).Truth(), func() py.Value { return e.FilterRound(ctx["response"].Member("next"), py.Int(1), py.Str("common")) }, func() py.Value { return e.FilterForceEscape(ctx["last_page_size"]) }), py.None, py.Int(10)),
		"{{ ((response.next | round(1)) if (-[]) else (last_page_size | forceescape)) | sum(start=10) }}",
	)
}
func text1185(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterSum(e.If(e.Neg(py.ListOf()).Truth(), func() py.Value { return e.FilterRound(ctx["response"].Member("next"), py.Int(1), py.Str("common")) }, func() py.Value { return e.FilterForceEscape(ctx["last_page_size"]) }), py.None, py.Int(10)).Text(),
		"{{ ((response.next | round(1)) if (-[]) else (last_page_size | forceescape)) | sum(start=10) }}",
	)
}
func value1186(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Bool(e.Ge(py.Str("it's"), py.Float(1.5))), py.False)))
}
func typed1186(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Bool(e.Ge(py.Str("it's"), py.Float(1.5))), py.False)))
}
func texts1186(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Bool(e.Ge(py.Str("it's"), py.Float(1.5))), py.False)))
}
func text1186(e *py.Eval, ctx variables) string {
	return ""
}
func value1187(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterSafe(py.Float(1000)))
}
func typed1187(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterSafe(py.Float(1000)))
}
func texts1187(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterSafe(py.Float(1000)))
}
func text1187(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterSafe(py.Float(1000)).Text())
}
func value1188(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(py.Bool(!e.In(py.TupleOf(ctx["stream_partition"].Member("id"), ctx["config"].Member("dicts")), e.FilterHMAC(py.None, py.Str("k"), py.Str("sha256")))), e.Pos(py.Bool(e.IsEven(py.TupleOf(py.OrNone(ctx["config"].Member("s")), py.Str("%Y-%m-%d")))))),
		"{{ (((stream_partition['id'], config.dicts)) not in (None | hmac('k'))) + (+(((config.get('s'), '%Y-%m-%d')) is even)) }}",
	)
}
func typed1188(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(py.Bool(!e.In(py.TupleOf(ctx["stream_partition"].Member("id"), ctx["config"].Member("dicts")), e.FilterHMAC(py.None, py.Str("k"), py.Str("sha256")))), e.Pos(py.Bool(e.IsEven(py.TupleOf(py.OrNone(ctx["config"].Member("s")), py.Str("%Y-%m-%d")))))),
		"{{ (((stream_partition['id'], config.dicts)) not in (None | hmac('k'))) + (+(((config.get('s'), '%Y-%m-%d')) is even)) }}",
	)
}
func texts1188(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(py.Bool(!e.In(py.TupleOf(py.Str(ctx["stream_partition"].Member("id").Text()), py.Str(ctx["config"].Member("dicts").Text())), e.FilterHMAC(py.None, py.Str("k"), py.Str("sha256")))), e.Pos(py.Bool(e.IsEven(py.TupleOf(py.Str(ctx["config"].Member("s").Text()), py.Str("%Y-%m-%d")))))),
		"{{ (((stream_partition['id'], config.dicts)) not in (None | hmac('k'))) + (+(((config.get('s'), '%Y-%m-%d')) is even)) }}",
	)
}
func text1188(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(py.Bool(!e.In(py.TupleOf(ctx["stream_partition"].Member("id"), ctx["config"].Member("dicts")), e.FilterHMAC(py.None, py.Str("k"), py.Str("sha256")))), e.Pos(py.Bool(e.IsEven(py.TupleOf(py.OrNone(ctx["config"].Member("s")), py.Str("%Y-%m-%d")))))).Text(),
		"{{ (((stream_partition['id'], config.dicts)) not in (None | hmac('k'))) + (+(((config.get('s'), '%Y-%m-%d')) is even)) }}",
	)
}
func value1189(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(e.FilterTruncate(py.Choose(py.ListOf(ctx["record"].Member("id"), ctx["response"].Member("next")).Truth(), ctx["response"].Member("total"), py.TupleOf(py.Int(-1), ctx["record"].Member("flag"))), py.Int(7), py.True, py.Str(".."), py.None), py.Int(0), py.Str("common"))))
}
func typed1189(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(e.FilterTruncate(py.Choose(py.ListOf(ctx["record"].Member("id"), ctx["response"].Member("next")).Truth(), ctx["response"].Member("total"), py.TupleOf(py.Int(-1), ctx["record"].Member("flag"))), py.Int(7), py.True, py.Str(".."), py.None), py.Int(0), py.Str("common"))))
}
func texts1189(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(e.FilterTruncate(py.Choose(py.ListOf(ctx["record"].Member("id"), ctx["response"].Member("next")).Truth(), ctx["response"].Member("total"), py.TupleOf(py.Int(-1), ctx["record"].Member("flag"))), py.Int(7), py.True, py.Str(".."), py.None), py.Int(0), py.Str("common"))))
}
func text1189(e *py.Eval, ctx variables) string {
	return ""
}
func value1190(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.FilterMax(e.FilterMin(e.Key(ctx["response"], "items"), py.False, py.None), py.False, py.None), func() py.Value {
			return py.Bool(e.Ge(e.Timestamp(ctx["config"].Member("date")), py.Bool(ctx["stream_partition"].IsTrue())))
		}),
		"{{ ((response['items'] | min) | max) or (timestamp(config.date) >= (stream_partition is true)) }}",
	)
}
func typed1190(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.FilterMax(e.FilterMin(e.Key(ctx["response"], "items"), py.False, py.None), py.False, py.None), func() py.Value {
			return py.Bool(e.Ge(e.Timestamp(ctx["config"].Member("date")), py.Bool(ctx["stream_partition"].IsTrue())))
		}),
		"{{ ((response['items'] | min) | max) or (timestamp(config.date) >= (stream_partition is true)) }}",
	)
}
func texts1190(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.FilterMax(e.FilterMin(e.Key(ctx["response"], "items"), py.False, py.None), py.False, py.None), func() py.Value {
			return py.Bool(e.Ge(e.Timestamp(py.Str(ctx["config"].Member("date").Text())), py.Bool(ctx["stream_partition"].IsTrue())))
		}),
		"{{ ((response['items'] | min) | max) or (timestamp(config.date) >= (stream_partition is true)) }}",
	)
}
func text1190(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(e.FilterMax(e.FilterMin(e.Key(ctx["response"], "items"), py.False, py.None), py.False, py.None), func() py.Value {
			return py.Bool(e.Ge(e.Timestamp(ctx["config"].Member("date")), py.Bool(ctx["stream_partition"].IsTrue())))
		}).Text(),
		"{{ ((response['items'] | min) | max) or (timestamp(config.date) >= (stream_partition is true)) }}",
	)
}
func value1191(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.Call(ctx["next_page_token"].Member("next_page_token"), "rsplit", py.Str(" "), py.Int(1)), py.Str(","), py.Str("id")),
		"{{ (next_page_token['next_page_token'].rsplit(' ', 1)) | join(',', 'id') }}",
	)
}
func typed1191(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.Call(ctx["next_page_token"].Member("next_page_token"), "rsplit", py.Str(" "), py.Int(1)), py.Str(","), py.Str("id")),
		"{{ (next_page_token['next_page_token'].rsplit(' ', 1)) | join(',', 'id') }}",
	)
}
func texts1191(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.Call(ctx["next_page_token"].Member("next_page_token"), "rsplit", py.Str(" "), py.Int(1)), py.Str(","), py.Str("id")),
		"{{ (next_page_token['next_page_token'].rsplit(' ', 1)) | join(',', 'id') }}",
	)
}
func text1191(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterJoin(e.Call(ctx["next_page_token"].Member("next_page_token"), "rsplit", py.Str(" "), py.Int(1)), py.Str(","), py.Str("id")).Text(),
		"{{ (next_page_token['next_page_token'].rsplit(' ', 1)) | join(',', 'id') }}",
	)
}
func value1192(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterWordCount(py.Int(1000))
	text.WriteString(e.FilterHMAC(v, py.Str("k"), py.Str("sha256")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = 1_000 | wordcount %}{{ v | hmac('k') }}",
	)
}
func typed1192(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterWordCount(py.Int(1000))
	text.WriteString(e.FilterHMAC(v, py.Str("k"), py.Str("sha256")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = 1_000 | wordcount %}{{ v | hmac('k') }}",
	)
}
func texts1192(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterWordCount(py.Int(1000))
	text.WriteString(e.FilterHMAC(v, py.Str("k"), py.Str("sha256")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = 1_000 | wordcount %}{{ v | hmac('k') }}",
	)
}
func text1192(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterWordCount(py.Int(1000))
	text.WriteString(e.FilterHMAC(v, py.Str("k"), py.Str("sha256")).Text())
	return e.StringText(
		text.String(),
		"{% set v = 1_000 | wordcount %}{{ v | hmac('k') }}",
	)
}
func value1193(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterCapitalize(e.FilterSafe(py.Int(10))))
}
func typed1193(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterCapitalize(e.FilterSafe(py.Int(10))))
}
func texts1193(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterCapitalize(e.FilterSafe(py.Int(10))))
}
func text1193(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterCapitalize(e.FilterSafe(py.Int(10))).Text())
}
func value1194(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.Call(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "isdigit").Text()),
		"a {{ camel_case_to_snake_case('camelCaseName').isdigit() }}",
	)
}
func typed1194(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.Call(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "isdigit").Text()),
		"a {{ camel_case_to_snake_case('camelCaseName').isdigit() }}",
	)
}
func texts1194(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.Call(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "isdigit").Text()),
		"a {{ camel_case_to_snake_case('camelCaseName').isdigit() }}",
	)
}
func text1194(e *py.Eval, ctx variables) string {
	return e.StringText(
		"a "+e.Call(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "isdigit").Text(),
		"a {{ camel_case_to_snake_case('camelCaseName').isdigit() }}",
	)
}
func value1195(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(ctx["config"].Member("json"), py.Bool(py.Equal(ctx["record"].Member("id"), py.True)))),
		"{{ ((-2.25) and config.json) < (True == record.id) }}",
	)
}
func typed1195(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(ctx["config"].Member("json"), py.Bool(py.Equal(ctx["record"].Member("id"), py.True)))),
		"{{ ((-2.25) and config.json) < (True == record.id) }}",
	)
}
func texts1195(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(py.Str(ctx["config"].Member("json").Text()), py.Bool(py.Equal(ctx["record"].Member("id"), py.True)))),
		"{{ ((-2.25) and config.json) < (True == record.id) }}",
	)
}
func text1195(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Lt(ctx["config"].Member("json"), py.Bool(py.Equal(ctx["record"].Member("id"), py.True)))).Text(),
		"{{ ((-2.25) and config.json) < (True == record.id) }}",
	)
}
func value1196(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterUnique(e.Call(py.Bool(!ctx["record"].Member("flag").Truth()), "isdigit"), py.False, py.None)),
		"{{ ((not record.flag).isdigit()) | unique | list }}",
	)
}
func typed1196(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterUnique(e.Call(py.Bool(!ctx["record"].Member("flag").Truth()), "isdigit"), py.False, py.None)),
		"{{ ((not record.flag).isdigit()) | unique | list }}",
	)
}
func texts1196(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterUnique(e.Call(py.Bool(!ctx["record"].Member("flag").Truth()), "isdigit"), py.False, py.None)),
		"{{ ((not record.flag).isdigit()) | unique | list }}",
	)
}
func text1196(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterUnique(e.Call(py.Bool(!ctx["record"].Member("flag").Truth()), "isdigit"), py.False, py.None)).Text(),
		"{{ ((not record.flag).isdigit()) | unique | list }}",
	)
}
func value1197(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Truth(), func() py.Value { return e.Key(ctx["response"], "items") }, func() py.Value { return py.Value{} })))
}
func typed1197(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Truth(), func() py.Value { return e.Key(ctx["response"], "items") }, func() py.Value { return py.Value{} })))
}
func texts1197(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Truth(), func() py.Value { return e.Key(ctx["response"], "items") }, func() py.Value { return py.Value{} })))
}
func text1197(e *py.Eval, ctx variables) string {
	return ""
}
func value1198(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + py.Bool(!py.Dict("a", ctx["config"].Member("no"), "b", ctx["record"].Member("flag")).IsSequence()).Text())
}
func typed1198(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + py.Bool(!py.Dict("a", ctx["config"].Member("no"), "b", ctx["record"].Member("flag")).IsSequence()).Text())
}
func texts1198(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + py.Bool(!py.Dict("a", py.Str(ctx["config"].Member("no").Text()), "b", ctx["record"].Member("flag")).IsSequence()).Text())
}
func text1198(e *py.Eval, ctx variables) string {
	return py.LiteralText("[" + py.Bool(!py.Dict("a", ctx["config"].Member("no"), "b", ctx["record"].Member("flag")).IsSequence()).Text())
}
func value1199(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.5-None")
}
func typed1199(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.5-None")
}
func texts1199(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.5-None")
}
func text1199(e *py.Eval, ctx variables) string {
	return "1.5-None"
}
