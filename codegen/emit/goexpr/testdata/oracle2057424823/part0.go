package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
	"strconv"
	"strings"
)

func value0(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Div(e.Pos(ctx["config"].Member("json")), e.TodayUTC()), "ljust", py.Int(5)), "{{ (+config.json / today_utc()).ljust(5) }}")
}
func typed0(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Div(e.Pos(ctx["config"].Member("json")), e.TodayUTC()), "ljust", py.Int(5)), "{{ (+config.json / today_utc()).ljust(5) }}")
}
func texts0(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Div(e.Pos(py.Str(ctx["config"].Member("json").Text())), e.TodayUTC()), "ljust", py.Int(5)), "{{ (+config.json / today_utc()).ljust(5) }}")
}
func text0(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Div(e.Pos(ctx["config"].Member("json")), e.TodayUTC()), "ljust", py.Int(5)).Text(), "{{ (+config.json / today_utc()).ljust(5) }}")
}
func value1(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Sub(e.Key(ctx["response"], "items"), py.TupleOf(py.Int(10), py.Int(-1))))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in response['items'] - ((10, -1)) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func typed1(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Sub(e.Key(ctx["response"], "items"), py.TupleOf(py.Int(10), py.Int(-1))))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in response['items'] - ((10, -1)) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func texts1(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Sub(e.Key(ctx["response"], "items"), py.TupleOf(py.Int(10), py.Int(-1))))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in response['items'] - ((10, -1)) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func text1(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Sub(e.Key(ctx["response"], "items"), py.TupleOf(py.Int(10), py.Int(-1))))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in response['items'] - ((10, -1)) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func value2(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("n").Truth() {
		text.WriteString(e.FilterJoin(py.Dict("a", py.Str("007"), "b", ctx["config"].Member("list")), py.Str("-"), py.None).Text())
	}
	text.WriteString(e.FilterList(e.FilterBatch(e.FloorDiv(ctx["missing"], ctx["config"].Member("texts")), py.Int(2), py.Int(0))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.n -%} {{ ({'a': '007', 'b': config.list}) | join('-') }} {%- endif %} {{- (missing // config['texts']) | batch(2, 0) | list -}} ",
	)
}
func typed2(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("n").Truth() {
		text.WriteString(e.FilterJoin(py.Dict("a", py.Str("007"), "b", ctx["config"].Member("list")), py.Str("-"), py.None).Text())
	}
	text.WriteString(e.FilterList(e.FilterBatch(e.FloorDiv(ctx["missing"], ctx["config"].Member("texts")), py.Int(2), py.Int(0))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.n -%} {{ ({'a': '007', 'b': config.list}) | join('-') }} {%- endif %} {{- (missing // config['texts']) | batch(2, 0) | list -}} ",
	)
}
func texts2(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("n").Text() != "" {
		text.WriteString(e.FilterJoin(py.Dict("a", py.Str("007"), "b", py.Str(ctx["config"].Member("list").Text())), py.Str("-"), py.None).Text())
	}
	text.WriteString(e.FilterList(e.FilterBatch(e.FloorDiv(ctx["missing"], py.Str(ctx["config"].Member("texts").Text())), py.Int(2), py.Int(0))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.n -%} {{ ({'a': '007', 'b': config.list}) | join('-') }} {%- endif %} {{- (missing // config['texts']) | batch(2, 0) | list -}} ",
	)
}
func text2(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("n").Truth() {
		text.WriteString(e.FilterJoin(py.Dict("a", py.Str("007"), "b", ctx["config"].Member("list")), py.Str("-"), py.None).Text())
	}
	text.WriteString(e.FilterList(e.FilterBatch(e.FloorDiv(ctx["missing"], ctx["config"].Member("texts")), py.Int(2), py.Int(0))).Text())
	return e.StringText(
		text.String(),
		"{%- if config.n -%} {{ ({'a': '007', 'b': config.list}) | join('-') }} {%- endif %} {{- (missing // config['texts']) | batch(2, 0) | list -}} ",
	)
}
func value3(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("day").Truth() {
		text.WriteString(py.Bool(!e.In(ctx["record"].Member("name"), ctx["record"].Member("id"))).Text())
	}
	text.WriteString(ctx["config"].Member("s").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.day -%} {{ record['name'] not in record.id }} {%- endif %} {{- config['s'] -}} ",
	)
}
func typed3(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("day").Truth() {
		text.WriteString(py.Bool(!e.In(ctx["record"].Member("name"), ctx["record"].Member("id"))).Text())
	}
	text.WriteString(ctx["config"].Member("s").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.day -%} {{ record['name'] not in record.id }} {%- endif %} {{- config['s'] -}} ",
	)
}
func texts3(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("day").Text() != "" {
		text.WriteString(py.Bool(!e.In(ctx["record"].Member("name"), ctx["record"].Member("id"))).Text())
	}
	text.WriteString(ctx["config"].Member("s").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.day -%} {{ record['name'] not in record.id }} {%- endif %} {{- config['s'] -}} ",
	)
}
func text3(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("day").Truth() {
		text.WriteString(py.Bool(!e.In(ctx["record"].Member("name"), ctx["record"].Member("id"))).Text())
	}
	text.WriteString(ctx["config"].Member("s").Text())
	return e.StringText(
		text.String(),
		"{%- if config.day -%} {{ record['name'] not in record.id }} {%- endif %} {{- config['s'] -}} ",
	)
}
func value4(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterRound(e.FilterWordCount(e.FilterLength(e.FilterGroupBy(ctx["missing"], py.Str("id"), py.None, py.False))), py.Int(0), py.Str("common"))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((missing | groupby('id') | length) | wordcount) | round %}{{ v }}",
	)
}
func typed4(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterRound(e.FilterWordCount(e.FilterLength(e.FilterGroupBy(ctx["missing"], py.Str("id"), py.None, py.False))), py.Int(0), py.Str("common"))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((missing | groupby('id') | length) | wordcount) | round %}{{ v }}",
	)
}
func texts4(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterRound(e.FilterWordCount(e.FilterLength(e.FilterGroupBy(ctx["missing"], py.Str("id"), py.None, py.False))), py.Int(0), py.Str("common"))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((missing | groupby('id') | length) | wordcount) | round %}{{ v }}",
	)
}
func text4(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterRound(e.FilterWordCount(e.FilterLength(e.FilterGroupBy(ctx["missing"], py.Str("id"), py.None, py.False))), py.Int(0), py.Str("common"))
	text.WriteString(v.Text())
	return e.StringText(
		text.String(),
		"{% set v = ((missing | groupby('id') | length) | wordcount) | round %}{{ v }}",
	)
}
func value5(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Le(py.Bool(!py.Dict("a", py.Str("[1, 2]")).Truth()), py.Bool(e.FilterInt(py.Dict("a", ctx["missing"], "b", ctx["record"].Member("name")), py.Str("-3.5"), py.Int(10)).IsNumber()))))
}
func typed5(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Le(py.Bool(!py.Dict("a", py.Str("[1, 2]")).Truth()), py.Bool(e.FilterInt(py.Dict("a", ctx["missing"], "b", ctx["record"].Member("name")), py.Str("-3.5"), py.Int(10)).IsNumber()))))
}
func texts5(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Le(py.Bool(!py.Dict("a", py.Str("[1, 2]")).Truth()), py.Bool(e.FilterInt(py.Dict("a", ctx["missing"], "b", ctx["record"].Member("name")), py.Str("-3.5"), py.Int(10)).IsNumber()))))
}
func text5(e *py.Eval, ctx variables) string {
	return ""
}
func value6(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterEscape(py.True))
}
func typed6(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterEscape(py.True))
}
func texts6(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterEscape(py.True))
}
func text6(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterEscape(py.True).Text())
}
func value7(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterList(e.Call(ctx["stream_slice"].Member("missing"), "values")), "encode", py.Str("utf-8"))))
}
func typed7(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterList(e.Call(ctx["stream_slice"].Member("missing"), "values")), "encode", py.Str("utf-8"))))
}
func texts7(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterList(e.Call(py.Str(ctx["stream_slice"].Member("missing").Text()), "values")), "encode", py.Str("utf-8"))))
}
func text7(e *py.Eval, ctx variables) string {
	return ""
}
func value8(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.FilterStripTags(ctx["next_page_token"]), py.Int(3))), "{{ (next_page_token | striptags) is lt(3) }}")
}
func typed8(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.FilterStripTags(ctx["next_page_token"]), py.Int(3))), "{{ (next_page_token | striptags) is lt(3) }}")
}
func texts8(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.FilterStripTags(ctx["next_page_token"]), py.Int(3))), "{{ (next_page_token | striptags) is lt(3) }}")
}
func text8(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.FilterStripTags(ctx["next_page_token"]), py.Int(3))).Text(), "{{ (next_page_token | striptags) is lt(3) }}")
}
func value9(e *py.Eval, ctx variables) py.Value {
	return py.Str("null")
}
func typed9(e *py.Eval, ctx variables) py.Value {
	return py.Str("null")
}
func texts9(e *py.Eval, ctx variables) py.Value {
	return py.Str("null")
}
func text9(e *py.Eval, ctx variables) string {
	return "null"
}
func value10(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(e.In(py.Str(py.TupleOf(py.Int(100), ctx["stream_interval"].Member("end_time")).Text()+e.Call(ctx["config"].Member("day"), "bit_length").Text()), py.Bool(!e.IsDivisibleBy(ctx["config"].Member("texts"), py.Int(2)))))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed10(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(e.In(py.Str(py.TupleOf(py.Int(100), ctx["stream_interval"].Member("end_time")).Text()+e.Call(ctx["config"].Member("day"), "bit_length").Text()), py.Bool(!e.IsDivisibleBy(ctx["config"].Member("texts"), py.Int(2)))))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts10(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(e.In(py.Str(py.TupleOf(py.Int(100), py.Str(ctx["stream_interval"].Member("end_time").Text())).Text()+e.Call(py.Str(ctx["config"].Member("day").Text()), "bit_length").Text()), py.Bool(!e.IsDivisibleBy(py.Str(ctx["config"].Member("texts").Text()), py.Int(2)))))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text10(e *py.Eval, ctx variables) string {
	return ""
}
func value11(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterMax(py.Choose(ctx["record"].Member("flag").Truth(), py.True, ctx["config"].Member("empty")), py.False, py.Str("id")),
		"{{ (true if (record.flag if 'a,b,c' else None) else config.empty) | max(attribute='id') }}",
	)
}
func typed11(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterMax(py.Choose(ctx["record"].Member("flag").Truth(), py.True, ctx["config"].Member("empty")), py.False, py.Str("id")),
		"{{ (true if (record.flag if 'a,b,c' else None) else config.empty) | max(attribute='id') }}",
	)
}
func texts11(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterMax(py.Choose(ctx["record"].Member("flag").Truth(), py.True, py.Str(ctx["config"].Member("empty").Text())), py.False, py.Str("id")),
		"{{ (true if (record.flag if 'a,b,c' else None) else config.empty) | max(attribute='id') }}",
	)
}
func text11(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterMax(py.Choose(ctx["record"].Member("flag").Truth(), py.True, ctx["config"].Member("empty")), py.False, py.Str("id")).Text(),
		"{{ (true if (record.flag if 'a,b,c' else None) else config.empty) | max(attribute='id') }}",
	)
}
func value12(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(py.And(ctx["next_page_token"], py.True).Text() + py.Choose(e.Key(ctx["config"].Member("dict"), "a b").Truth(), py.ListOf(ctx["config"].Member("yes"), py.Float(-2.25)), py.Int(-1)).Text())))
}
func typed12(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(py.And(ctx["next_page_token"], py.True).Text() + py.Choose(e.Key(ctx["config"].Member("dict"), "a b").Truth(), py.ListOf(ctx["config"].Member("yes"), py.Float(-2.25)), py.Int(-1)).Text())))
}
func texts12(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(py.And(ctx["next_page_token"], py.True).Text() + py.Choose(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b").Truth(), py.ListOf(py.Str(ctx["config"].Member("yes").Text()), py.Float(-2.25)), py.Int(-1)).Text())))
}
func text12(e *py.Eval, ctx variables) string {
	return ""
}
func value13(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func typed13(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func texts13(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text13(e *py.Eval, ctx variables) string {
	return ""
}
func value14(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if !e.IsDivisibleBy(e.FilterList(e.FilterItems(py.True)), py.Int(2)) {
			text.WriteString(py.Bool(e.Ge(ctx["config"].Member("dicts"), py.Int(3))).Text())
		}
		text.WriteString("a")
		return e.Condition(py.Str(text.String()))
	}())
}
func typed14(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if !e.IsDivisibleBy(e.FilterList(e.FilterItems(py.True)), py.Int(2)) {
			text.WriteString(py.Bool(e.Ge(ctx["config"].Member("dicts"), py.Int(3))).Text())
		}
		text.WriteString("a")
		return e.Condition(py.Str(text.String()))
	}())
}
func texts14(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if !e.IsDivisibleBy(e.FilterList(e.FilterItems(py.True)), py.Int(2)) {
			text.WriteString(py.Bool(e.Ge(py.Str(ctx["config"].Member("dicts").Text()), py.Int(3))).Text())
		}
		text.WriteString("a")
		return e.Condition(py.Str(text.String()))
	}())
}
func text14(e *py.Eval, ctx variables) string {
	return ""
}
func value15(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.Call(e.Call(py.ListOf(e.Attr(ctx["config"].Member("missing"), "more"), py.Int(1000)), "bit_length"), "items")),
		"{{ (([config.missing.more, 1_000]).bit_length()).items() | list }}",
	)
}
func typed15(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.Call(e.Call(py.ListOf(e.Attr(ctx["config"].Member("missing"), "more"), py.Int(1000)), "bit_length"), "items")),
		"{{ (([config.missing.more, 1_000]).bit_length()).items() | list }}",
	)
}
func texts15(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.Call(e.Call(py.ListOf(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.Int(1000)), "bit_length"), "items")),
		"{{ (([config.missing.more, 1_000]).bit_length()).items() | list }}",
	)
}
func text15(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.Call(e.Call(py.ListOf(e.Attr(ctx["config"].Member("missing"), "more"), py.Int(1000)), "bit_length"), "items")).Text(),
		"{{ (([config.missing.more, 1_000]).bit_length()).items() | list }}",
	)
}
func value16(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.Call(py.TupleOf(ctx["config"].Member("s"), ctx["config"].Member("no")), "encode", py.Str("utf-8")), "ljust", py.Int(5)).Truth() {
		text.WriteString("1")
	}
	text.WriteString(py.Bool(e.Gt(ctx["config"].Member("json"), py.Float(1000))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (((config.s, config.no)).encode('utf-8')).ljust(5) -%} 1 {%- endif %} {{- config.json > 1e3 -}} ",
	)
}
func typed16(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.Call(py.TupleOf(ctx["config"].Member("s"), ctx["config"].Member("no")), "encode", py.Str("utf-8")), "ljust", py.Int(5)).Truth() {
		text.WriteString("1")
	}
	text.WriteString(py.Bool(e.Gt(ctx["config"].Member("json"), py.Float(1000))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (((config.s, config.no)).encode('utf-8')).ljust(5) -%} 1 {%- endif %} {{- config.json > 1e3 -}} ",
	)
}
func texts16(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.Call(py.TupleOf(py.Str(ctx["config"].Member("s").Text()), py.Str(ctx["config"].Member("no").Text())), "encode", py.Str("utf-8")), "ljust", py.Int(5)).Truth() {
		text.WriteString("1")
	}
	text.WriteString(py.Bool(e.Gt(py.Str(ctx["config"].Member("json").Text()), py.Float(1000))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (((config.s, config.no)).encode('utf-8')).ljust(5) -%} 1 {%- endif %} {{- config.json > 1e3 -}} ",
	)
}
func text16(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(e.Call(py.TupleOf(ctx["config"].Member("s"), ctx["config"].Member("no")), "encode", py.Str("utf-8")), "ljust", py.Int(5)).Truth() {
		text.WriteString("1")
	}
	text.WriteString(py.Bool(e.Gt(ctx["config"].Member("json"), py.Float(1000))).Text())
	return e.StringText(
		text.String(),
		"{%- if (((config.s, config.no)).encode('utf-8')).ljust(5) -%} 1 {%- endif %} {{- config.json > 1e3 -}} ",
	)
}
func value17(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(ctx["config"].Member("no"), py.None), "{{ config.no | trim }}")
}
func typed17(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(ctx["config"].Member("no"), py.None), "{{ config.no | trim }}")
}
func texts17(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(py.Str(ctx["config"].Member("no").Text()), py.None), "{{ config.no | trim }}")
}
func text17(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterTrim(ctx["config"].Member("no"), py.None).Text(), "{{ config.no | trim }}")
}
func value18(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.Call(py.Dict("a", py.Int(100), "b", py.Int(3)), "partition", py.Str(" ")).Text()+"]"),
		"a {{ (missing if {} else ({'a': 100, 'b': 3})).partition(' ') }}]",
	)
}
func typed18(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.Call(py.Dict("a", py.Int(100), "b", py.Int(3)), "partition", py.Str(" ")).Text()+"]"),
		"a {{ (missing if {} else ({'a': 100, 'b': 3})).partition(' ') }}]",
	)
}
func texts18(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.Call(py.Dict("a", py.Int(100), "b", py.Int(3)), "partition", py.Str(" ")).Text()+"]"),
		"a {{ (missing if {} else ({'a': 100, 'b': 3})).partition(' ') }}]",
	)
}
func text18(e *py.Eval, ctx variables) string {
	return e.StringText(
		"a "+e.Call(py.Dict("a", py.Int(100), "b", py.Int(3)), "partition", py.Str(" ")).Text()+"]",
		"a {{ (missing if {} else ({'a': 100, 'b': 3})).partition(' ') }}]",
	)
}
func value19(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLower(ctx["config"].Member("n")))
}
func typed19(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLower(ctx["config"].Member("n")))
}
func texts19(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLower(py.Str(ctx["config"].Member("n").Text())))
}
func text19(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterLower(ctx["config"].Member("n")).Text())
}
func value20(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.FilterHash(py.Bool(!e.IsDivisibleBy(py.ListOf(py.Str("a/b?c=d&e f"), ctx["config"].Member("dicts")), py.Int(2))), py.Str("md5"), py.None).Truth(), func() py.Value {
			return py.Bool(!py.Equal(e.FilterFloat(ctx["config"].Member("texts"), py.Float(0)), e.FilterSort(ctx["stream_slice"].Member("missing"), py.True, py.False, py.None)))
		}, func() py.Value { return e.DayDelta(ctx["config"].Member("dicts"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }),
		"{{ ((config['texts'] | float) != (stream_slice.missing | sort(reverse=true))) if (((['a/b?c=d&e f', config.dicts]) is not divisibleby(2)) | hash) else day_delta(config.dicts) }}",
	)
}
func typed20(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.FilterHash(py.Bool(!e.IsDivisibleBy(py.ListOf(py.Str("a/b?c=d&e f"), ctx["config"].Member("dicts")), py.Int(2))), py.Str("md5"), py.None).Truth(), func() py.Value {
			return py.Bool(!py.Equal(e.FilterFloat(ctx["config"].Member("texts"), py.Float(0)), e.FilterSort(ctx["stream_slice"].Member("missing"), py.True, py.False, py.None)))
		}, func() py.Value { return e.DayDelta(ctx["config"].Member("dicts"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }),
		"{{ ((config['texts'] | float) != (stream_slice.missing | sort(reverse=true))) if (((['a/b?c=d&e f', config.dicts]) is not divisibleby(2)) | hash) else day_delta(config.dicts) }}",
	)
}
func texts20(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.FilterHash(py.Bool(!e.IsDivisibleBy(py.ListOf(py.Str("a/b?c=d&e f"), py.Str(ctx["config"].Member("dicts").Text())), py.Int(2))), py.Str("md5"), py.None).Truth(), func() py.Value {
			return py.Bool(!py.Equal(e.FilterFloat(py.Str(ctx["config"].Member("texts").Text()), py.Float(0)), e.FilterSort(py.Str(ctx["stream_slice"].Member("missing").Text()), py.True, py.False, py.None)))
		}, func() py.Value {
			return e.DayDelta(py.Str(ctx["config"].Member("dicts").Text()), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))
		}),
		"{{ ((config['texts'] | float) != (stream_slice.missing | sort(reverse=true))) if (((['a/b?c=d&e f', config.dicts]) is not divisibleby(2)) | hash) else day_delta(config.dicts) }}",
	)
}
func text20(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.FilterHash(py.Bool(!e.IsDivisibleBy(py.ListOf(py.Str("a/b?c=d&e f"), ctx["config"].Member("dicts")), py.Int(2))), py.Str("md5"), py.None).Truth(), func() py.Value {
			return py.Bool(!py.Equal(e.FilterFloat(ctx["config"].Member("texts"), py.Float(0)), e.FilterSort(ctx["stream_slice"].Member("missing"), py.True, py.False, py.None)))
		}, func() py.Value { return e.DayDelta(ctx["config"].Member("dicts"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }).Text(),
		"{{ ((config['texts'] | float) != (stream_slice.missing | sort(reverse=true))) if (((['a/b?c=d&e f', config.dicts]) is not divisibleby(2)) | hash) else day_delta(config.dicts) }}",
	)
}
func value21(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(py.OrElse(ctx["config"].Member("texts"), py.Str("x")), py.Str("sha256"), py.None))
}
func typed21(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(py.OrElse(ctx["config"].Member("texts"), py.Str("x")), py.Str("sha256"), py.None))
}
func texts21(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(py.Str(ctx["config"].Member("texts").Text()), py.Str("sha256"), py.None))
}
func text21(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(py.OrElse(ctx["config"].Member("texts"), py.Str("x")), py.Str("sha256"), py.None).Text())
}
func value22(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("total"))
}
func typed22(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("total"))
}
func texts22(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("total"))
}
func text22(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("total").Text())
}
func value23(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.Int(-1)), "{{ max(-1) }}")
}
func typed23(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.Int(-1)), "{{ max(-1) }}")
}
func texts23(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.Int(-1)), "{{ max(-1) }}")
}
func text23(e *py.Eval, ctx variables) string {
	return e.StringText(e.Max(py.Int(-1)).Text(), "{{ max(-1) }}")
}
func value24(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Dict("a", py.Str("a"), "b", ctx["config"].Member("yes")).Truth() || true {
		text.WriteString("yes")
	} else {
		text.WriteString(e.Call(py.Str("[1, 2]"), "copy").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ({'a': 'a', 'b': config.yes}) or (['', 2]) %}yes{% else %}{{ ('[1, 2]').copy() }}{% endif %}",
	)
}
func typed24(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Dict("a", py.Str("a"), "b", ctx["config"].Member("yes")).Truth() || true {
		text.WriteString("yes")
	} else {
		text.WriteString(e.Call(py.Str("[1, 2]"), "copy").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ({'a': 'a', 'b': config.yes}) or (['', 2]) %}yes{% else %}{{ ('[1, 2]').copy() }}{% endif %}",
	)
}
func texts24(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Dict("a", py.Str("a"), "b", py.Str(ctx["config"].Member("yes").Text())).Truth() || true {
		text.WriteString("yes")
	} else {
		text.WriteString(e.Call(py.Str("[1, 2]"), "copy").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ({'a': 'a', 'b': config.yes}) or (['', 2]) %}yes{% else %}{{ ('[1, 2]').copy() }}{% endif %}",
	)
}
func text24(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.Dict("a", py.Str("a"), "b", ctx["config"].Member("yes")).Truth() || true {
		text.WriteString("yes")
	} else {
		text.WriteString(e.Call(py.Str("[1, 2]"), "copy").Text())
	}
	return e.StringText(
		text.String(),
		"{% if ({'a': 'a', 'b': config.yes}) or (['', 2]) %}yes{% else %}{{ ('[1, 2]').copy() }}{% endif %}",
	)
}
func value25(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterSort(py.Dict("a", py.Float(1000), "b", py.Literal("12345678901234567890")), py.False, py.False, py.None).Truth() {
		text.WriteString(e.FilterMax(py.Str(""), py.False, py.Str("id")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ({'a': 1e3, 'b': 12345678901234567890}) | sort %}{{ '' | max(attribute='id') }}{% endif %}",
	)
}
func typed25(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterSort(py.Dict("a", py.Float(1000), "b", py.Literal("12345678901234567890")), py.False, py.False, py.None).Truth() {
		text.WriteString(e.FilterMax(py.Str(""), py.False, py.Str("id")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ({'a': 1e3, 'b': 12345678901234567890}) | sort %}{{ '' | max(attribute='id') }}{% endif %}",
	)
}
func texts25(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterSort(py.Dict("a", py.Float(1000), "b", py.Literal("12345678901234567890")), py.False, py.False, py.None).Truth() {
		text.WriteString(e.FilterMax(py.Str(""), py.False, py.Str("id")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ({'a': 1e3, 'b': 12345678901234567890}) | sort %}{{ '' | max(attribute='id') }}{% endif %}",
	)
}
func text25(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterSort(py.Dict("a", py.Float(1000), "b", py.Literal("12345678901234567890")), py.False, py.False, py.None).Truth() {
		text.WriteString(e.FilterMax(py.Str(""), py.False, py.Str("id")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if ({'a': 1e3, 'b': 12345678901234567890}) | sort %}{{ '' | max(attribute='id') }}{% endif %}",
	)
}
func value26(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(10), ctx["stream_interval"].Member("end_time"))), "{{ 10 in stream_interval.end_time }}")
}
func typed26(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(10), ctx["stream_interval"].Member("end_time"))), "{{ 10 in stream_interval.end_time }}")
}
func texts26(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(10), py.Str(ctx["stream_interval"].Member("end_time").Text()))), "{{ 10 in stream_interval.end_time }}")
}
func text26(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(10), ctx["stream_interval"].Member("end_time"))).Text(), "{{ 10 in stream_interval.end_time }}")
}
func value27(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(py.EqualStr(e.Call(ctx["last_page_size"], "copy"), "a")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in last_page_size.copy() is equalto('a') %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed27(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(py.EqualStr(e.Call(ctx["last_page_size"], "copy"), "a")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in last_page_size.copy() is equalto('a') %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts27(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(py.EqualStr(e.Call(ctx["last_page_size"], "copy"), "a")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in last_page_size.copy() is equalto('a') %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text27(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(py.EqualStr(e.Call(ctx["last_page_size"], "copy"), "a")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in last_page_size.copy() is equalto('a') %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value28(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed28(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts28(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text28(e *py.Eval, ctx variables) string {
	return "True"
}
func value29(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Str("None"), py.Int(3))
}
func typed29(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Str("None"), py.Int(3))
}
func texts29(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Str("None"), py.Int(3))
}
func text29(e *py.Eval, ctx variables) string {
	return "('None', 3)"
}
func value30(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("yes")))
}
func typed30(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("yes")))
}
func texts30(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("yes").Text())))
}
func text30(e *py.Eval, ctx variables) string {
	return ""
}
func value31(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(e.TodayWithTimezone(py.Str("Europe/Berlin"))), "{{ +today_with_timezone('Europe/Berlin') }}")
}
func typed31(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(e.TodayWithTimezone(py.Str("Europe/Berlin"))), "{{ +today_with_timezone('Europe/Berlin') }}")
}
func texts31(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(e.TodayWithTimezone(py.Str("Europe/Berlin"))), "{{ +today_with_timezone('Europe/Berlin') }}")
}
func text31(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pos(e.TodayWithTimezone(py.Str("Europe/Berlin"))).Text(), "{{ +today_with_timezone('Europe/Berlin') }}")
}
func value32(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(e.FilterWordCount(ctx["stream_partition"].Member("id")))))
}
func typed32(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(e.FilterWordCount(ctx["stream_partition"].Member("id")))))
}
func texts32(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(e.FilterWordCount(py.Str(ctx["stream_partition"].Member("id").Text())))))
}
func text32(e *py.Eval, ctx variables) string {
	return ""
}
func value33(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["response"].Member("next"), py.Str(" x ")))
}
func typed33(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["response"].Member("next"), py.Str(" x ")))
}
func texts33(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["response"].Member("next"), py.Str(" x ")))
}
func text33(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["response"].Member("next"), py.Str(" x ")).Text())
}
func value34(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed34(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts34(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text34(e *py.Eval, ctx variables) string {
	return ""
}
func value35(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterIndent(e.FilterSum(ctx["config"].Member("json"), py.None, py.Int(10)), py.Int(2), py.True, py.False).Truth() {
		text.WriteString(py.Bool(!e.In(ctx["config"].Member("list"), ctx["config"].Member("digits"))).Text())
	}
	text.WriteString(e.Add(py.Bool(!py.Equal(ctx["stream_slice"].Member("missing"), py.ListOf(ctx["config"].Member("yes"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))))), e.FilterFloat(e.Attr(ctx["config"].Member("missing"), "more"), py.Float(0))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.json | sum(start=10)) | indent(2, true) -%} {{ config.list not in config.digits }} {%- endif %} {{- (stream_slice.missing != ([config.yes, config.get('missing', 4)])) + (config.missing.more | float) -}} ",
	)
}
func typed35(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterIndent(e.FilterSum(ctx["config"].Member("json"), py.None, py.Int(10)), py.Int(2), py.True, py.False).Truth() {
		text.WriteString(py.Bool(!e.In(ctx["config"].Member("list"), ctx["config"].Member("digits"))).Text())
	}
	text.WriteString(e.Add(py.Bool(!py.Equal(ctx["stream_slice"].Member("missing"), py.ListOf(ctx["config"].Member("yes"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))))), e.FilterFloat(e.Attr(ctx["config"].Member("missing"), "more"), py.Float(0))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.json | sum(start=10)) | indent(2, true) -%} {{ config.list not in config.digits }} {%- endif %} {{- (stream_slice.missing != ([config.yes, config.get('missing', 4)])) + (config.missing.more | float) -}} ",
	)
}
func texts35(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterIndent(e.FilterSum(py.Str(ctx["config"].Member("json").Text()), py.None, py.Int(10)), py.Int(2), py.True, py.False).Truth() {
		text.WriteString(py.Bool(!strings.Contains(ctx["config"].Member("digits").Text(), ctx["config"].Member("list").Text())).Text())
	}
	text.WriteString(e.Add(py.Bool(!py.Equal(py.Str(ctx["stream_slice"].Member("missing").Text()), py.ListOf(py.Str(ctx["config"].Member("yes").Text()), py.Str(ctx["config"].Member("missing").Text())))), e.FilterFloat(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.Float(0))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.json | sum(start=10)) | indent(2, true) -%} {{ config.list not in config.digits }} {%- endif %} {{- (stream_slice.missing != ([config.yes, config.get('missing', 4)])) + (config.missing.more | float) -}} ",
	)
}
func text35(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterIndent(e.FilterSum(ctx["config"].Member("json"), py.None, py.Int(10)), py.Int(2), py.True, py.False).Truth() {
		text.WriteString(py.Bool(!e.In(ctx["config"].Member("list"), ctx["config"].Member("digits"))).Text())
	}
	text.WriteString(e.Add(py.Bool(!py.Equal(ctx["stream_slice"].Member("missing"), py.ListOf(ctx["config"].Member("yes"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))))), e.FilterFloat(e.Attr(ctx["config"].Member("missing"), "more"), py.Float(0))).Text())
	return e.StringText(
		text.String(),
		"{%- if (config.json | sum(start=10)) | indent(2, true) -%} {{ config.list not in config.digits }} {%- endif %} {{- (stream_slice.missing != ([config.yes, config.get('missing', 4)])) + (config.missing.more | float) -}} ",
	)
}
func value36(e *py.Eval, ctx variables) py.Value {
	return py.Int(100)
}
func typed36(e *py.Eval, ctx variables) py.Value {
	return py.Int(100)
}
func texts36(e *py.Eval, ctx variables) py.Value {
	return py.Int(100)
}
func text36(e *py.Eval, ctx variables) string {
	return "100"
}
func value37(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").Truth() {
	}
	text.WriteString(py.Bool(e.Ge(py.TupleOf(py.Float(1000), py.Literal("12345678901234567890")), ctx["config"].Member("missing"))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if record.nested.deep.x -%}  {%- endif %} {{- ((1e3, 12345678901234567890)) >= config.missing -}} ",
	)
}
func typed37(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").Truth() {
	}
	text.WriteString(py.Bool(e.Ge(py.TupleOf(py.Float(1000), py.Literal("12345678901234567890")), ctx["config"].Member("missing"))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if record.nested.deep.x -%}  {%- endif %} {{- ((1e3, 12345678901234567890)) >= config.missing -}} ",
	)
}
func texts37(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").Truth() {
	}
	text.WriteString(py.Bool(e.Ge(py.TupleOf(py.Float(1000), py.Literal("12345678901234567890")), py.Str(ctx["config"].Member("missing").Text()))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if record.nested.deep.x -%}  {%- endif %} {{- ((1e3, 12345678901234567890)) >= config.missing -}} ",
	)
}
func text37(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").Truth() {
	}
	text.WriteString(py.Bool(e.Ge(py.TupleOf(py.Float(1000), py.Literal("12345678901234567890")), ctx["config"].Member("missing"))).Text())
	return e.StringText(
		text.String(),
		"{%- if record.nested.deep.x -%}  {%- endif %} {{- ((1e3, 12345678901234567890)) >= config.missing -}} ",
	)
}
func value38(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.OrNone(ctx["config"].Member("s")), py.Str("a/b?c=d&e f")))
}
func typed38(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.OrNone(ctx["config"].Member("s")), py.Str("a/b?c=d&e f")))
}
func texts38(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("s").Text()), py.Str("a/b?c=d&e f")))
}
func text38(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(py.OrNone(ctx["config"].Member("s")), py.Str("a/b?c=d&e f")).Text())
}
func value39(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.TupleOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), ctx["config"].Member("s")).Truth() {
	} else {
		text.WriteString(e.Call(py.ListOf(py.Str("a/b?c=d&e f"), ctx["next_page_token"].Member("next_page_token")), "bit_length").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (config.get('missing', 4), config['s']) %}{% else %}{{ ((['a/b?c=d&e f', next_page_token['next_page_token']]) if ([2.0, ' x '])).bit_length() }}{% endif %}",
	)
}
func typed39(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.TupleOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), ctx["config"].Member("s")).Truth() {
	} else {
		text.WriteString(e.Call(py.ListOf(py.Str("a/b?c=d&e f"), ctx["next_page_token"].Member("next_page_token")), "bit_length").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (config.get('missing', 4), config['s']) %}{% else %}{{ ((['a/b?c=d&e f', next_page_token['next_page_token']]) if ([2.0, ' x '])).bit_length() }}{% endif %}",
	)
}
func texts39(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.TupleOf(py.Str(ctx["config"].Member("missing").Text()), py.Str(ctx["config"].Member("s").Text())).Truth() {
	} else {
		text.WriteString(e.Call(py.ListOf(py.Str("a/b?c=d&e f"), ctx["next_page_token"].Member("next_page_token")), "bit_length").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (config.get('missing', 4), config['s']) %}{% else %}{{ ((['a/b?c=d&e f', next_page_token['next_page_token']]) if ([2.0, ' x '])).bit_length() }}{% endif %}",
	)
}
func text39(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.TupleOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), ctx["config"].Member("s")).Truth() {
	} else {
		text.WriteString(e.Call(py.ListOf(py.Str("a/b?c=d&e f"), ctx["next_page_token"].Member("next_page_token")), "bit_length").Text())
	}
	return e.StringText(
		text.String(),
		"{% if (config.get('missing', 4), config['s']) %}{% else %}{{ ((['a/b?c=d&e f', next_page_token['next_page_token']]) if ([2.0, ' x '])).bit_length() }}{% endif %}",
	)
}
func value40(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("json")))
}
func typed40(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("json")))
}
func texts40(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("json").Text())))
}
func text40(e *py.Eval, ctx variables) string {
	return ""
}
func value41(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["missing"], py.None), "{{ missing / None }}")
}
func typed41(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["missing"], py.None), "{{ missing / None }}")
}
func texts41(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["missing"], py.None), "{{ missing / None }}")
}
func text41(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["missing"], py.None).Text(), "{{ missing / None }}")
}
func value42(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.If(e.Sub(py.Str("12"), py.Str(" x ")).Truth(), func() py.Value {
		return e.FilterList(e.FilterSelectAttr(ctx["config"].Member("json"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) }))
	}, func() py.Value { return py.Value{} }).Truth() && e.Test(e.Gt(ctx["response"].Member("more"), py.False))))
}
func typed42(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.If(e.Sub(py.Str("12"), py.Str(" x ")).Truth(), func() py.Value {
		return e.FilterList(e.FilterSelectAttr(ctx["config"].Member("json"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) }))
	}, func() py.Value { return py.Value{} }).Truth() && e.Test(e.Gt(ctx["response"].Member("more"), py.False))))
}
func texts42(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.If(e.Sub(py.Str("12"), py.Str(" x ")).Truth(), func() py.Value {
		return e.FilterList(e.FilterSelectAttr(py.Str(ctx["config"].Member("json").Text()), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) }))
	}, func() py.Value { return py.Value{} }).Truth() && e.Test(e.Gt(ctx["response"].Member("more"), py.False))))
}
func text42(e *py.Eval, ctx variables) string {
	return ""
}
func value43(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterRejectAttr(e.FilterRegexSearch(e.Pos(ctx["next_page_token"].Member("next_page_token")), py.Str("(o+)")), py.Str("tag"), func(it py.Value) bool { return it.Truth() })).Truth() {
		text.WriteString("yes")
	}
	return e.String(
		py.Str(text.String()),
		"{% if (+next_page_token['next_page_token'] | regex_search('(o+)')) | rejectattr('tag') | list %}yes{% endif %}",
	)
}
func typed43(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterRejectAttr(e.FilterRegexSearch(e.Pos(ctx["next_page_token"].Member("next_page_token")), py.Str("(o+)")), py.Str("tag"), func(it py.Value) bool { return it.Truth() })).Truth() {
		text.WriteString("yes")
	}
	return e.String(
		py.Str(text.String()),
		"{% if (+next_page_token['next_page_token'] | regex_search('(o+)')) | rejectattr('tag') | list %}yes{% endif %}",
	)
}
func texts43(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterRejectAttr(e.FilterRegexSearch(e.Pos(ctx["next_page_token"].Member("next_page_token")), py.Str("(o+)")), py.Str("tag"), func(it py.Value) bool { return it.Truth() })).Truth() {
		text.WriteString("yes")
	}
	return e.String(
		py.Str(text.String()),
		"{% if (+next_page_token['next_page_token'] | regex_search('(o+)')) | rejectattr('tag') | list %}yes{% endif %}",
	)
}
func text43(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterList(e.FilterRejectAttr(e.FilterRegexSearch(e.Pos(ctx["next_page_token"].Member("next_page_token")), py.Str("(o+)")), py.Str("tag"), func(it py.Value) bool { return it.Truth() })).Truth() {
		text.WriteString("yes")
	}
	return e.StringText(
		text.String(),
		"{% if (+next_page_token['next_page_token'] | regex_search('(o+)')) | rejectattr('tag') | list %}yes{% endif %}",
	)
}
func value44(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(ctx["record"].Member("name"), "lower").Truth() {
		text.WriteString(py.And(py.TupleOf(ctx["response"].Member("next"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), py.ListOf(ctx["config"].Member("texts"), py.Str("-3.5"))).Text())
	} else {
		text.WriteString(e.FilterLength(py.OrNone(ctx["config"].Member("s"))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if record['name'].lower() %}{{ ((response.next, record.nested.deep.x)) and ([config['texts'], '-3.5']) }}{% else %}{{ config.get('s') | count }}{% endif %}",
	)
}
func typed44(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(ctx["record"].Member("name"), "lower").Truth() {
		text.WriteString(py.And(py.TupleOf(ctx["response"].Member("next"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), py.ListOf(ctx["config"].Member("texts"), py.Str("-3.5"))).Text())
	} else {
		text.WriteString(e.FilterLength(py.OrNone(ctx["config"].Member("s"))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if record['name'].lower() %}{{ ((response.next, record.nested.deep.x)) and ([config['texts'], '-3.5']) }}{% else %}{{ config.get('s') | count }}{% endif %}",
	)
}
func texts44(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(ctx["record"].Member("name"), "lower").Truth() {
		text.WriteString(py.And(py.TupleOf(ctx["response"].Member("next"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), py.ListOf(py.Str(ctx["config"].Member("texts").Text()), py.Str("-3.5"))).Text())
	} else {
		text.WriteString(e.FilterLength(py.Str(ctx["config"].Member("s").Text())).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if record['name'].lower() %}{{ ((response.next, record.nested.deep.x)) and ([config['texts'], '-3.5']) }}{% else %}{{ config.get('s') | count }}{% endif %}",
	)
}
func text44(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(ctx["record"].Member("name"), "lower").Truth() {
		text.WriteString(py.And(py.TupleOf(ctx["response"].Member("next"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), py.ListOf(ctx["config"].Member("texts"), py.Str("-3.5"))).Text())
	} else {
		text.WriteString(e.FilterLength(py.OrNone(ctx["config"].Member("s"))).Text())
	}
	return e.StringText(
		text.String(),
		"{% if record['name'].lower() %}{{ ((response.next, record.nested.deep.x)) and ([config['texts'], '-3.5']) }}{% else %}{{ config.get('s') | count }}{% endif %}",
	)
}
func value45(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed45(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts45(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text45(e *py.Eval, ctx variables) string {
	return "None"
}
func value46(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("["+e.Call(ctx["config"].Member("missing"), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))).Text()), `[{{ config.missing.endswith(('r', 'x')) }}
`)
}
func typed46(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("["+e.Call(ctx["config"].Member("missing"), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))).Text()), `[{{ config.missing.endswith(('r', 'x')) }}
`)
}
func texts46(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("["+e.Call(py.Str(ctx["config"].Member("missing").Text()), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))).Text()), `[{{ config.missing.endswith(('r', 'x')) }}
`)
}
func text46(e *py.Eval, ctx variables) string {
	return e.StringText("["+e.Call(ctx["config"].Member("missing"), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))).Text(), `[{{ config.missing.endswith(('r', 'x')) }}
`)
}
func value47(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(ctx["response"], py.Int(0), py.Str("floor"))))
}
func typed47(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(ctx["response"], py.Int(0), py.Str("floor"))))
}
func texts47(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(ctx["response"], py.Int(0), py.Str("floor"))))
}
func text47(e *py.Eval, ctx variables) string {
	return ""
}
func value48(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(e.FilterList(e.FilterSelect(e.FilterJoin(e.FilterMapAttribute(ctx["missing"], py.Str("tag"), py.Str("z")), py.Str(""), py.None), func(it py.Value) bool { return it.Truth() })), "splitlines").Truth() {
		}
		text.WriteString(e.Max(py.Int(3)).Text() + py.Bool(ctx["config"].Member("no").IsUndefined()).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed48(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(e.FilterList(e.FilterSelect(e.FilterJoin(e.FilterMapAttribute(ctx["missing"], py.Str("tag"), py.Str("z")), py.Str(""), py.None), func(it py.Value) bool { return it.Truth() })), "splitlines").Truth() {
		}
		text.WriteString(e.Max(py.Int(3)).Text() + py.Bool(ctx["config"].Member("no").IsUndefined()).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts48(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(e.FilterList(e.FilterSelect(e.FilterJoin(e.FilterMapAttribute(ctx["missing"], py.Str("tag"), py.Str("z")), py.Str(""), py.None), func(it py.Value) bool { return it.Truth() })), "splitlines").Truth() {
		}
		text.WriteString(e.Max(py.Int(3)).Text() + "False")
		return e.Condition(py.Str(text.String()))
	}())
}
func text48(e *py.Eval, ctx variables) string {
	return ""
}
func value49(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Choose(ctx["config"].Member("digits").Truth(), py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Value{}), func() py.Value { return e.FilterEscape(py.Dict()) }))
}
func typed49(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Choose(ctx["config"].Member("digits").Truth(), py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Value{}), func() py.Value { return e.FilterEscape(py.Dict()) }))
}
func texts49(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Choose(ctx["config"].Member("digits").Text() != "", py.Str(ctx["config"].Member("missing").Text()), py.Value{}), func() py.Value { return e.FilterEscape(py.Dict()) }))
}
func text49(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(py.Choose(ctx["config"].Member("digits").Truth(), py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Value{}), func() py.Value { return e.FilterEscape(py.Dict()) }).Text())
}
func value50(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterFormat(e.FilterFirst(py.ListOf(ctx["config"].Member("dicts"), py.Float(0.1))), nil, py.Str("007")),
		"{{ (([config.dicts, 0.1]) | first) | format('007') }}",
	)
}
func typed50(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterFormat(e.FilterFirst(py.ListOf(ctx["config"].Member("dicts"), py.Float(0.1))), nil, py.Str("007")),
		"{{ (([config.dicts, 0.1]) | first) | format('007') }}",
	)
}
func texts50(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterFormat(e.FilterFirst(py.ListOf(py.Str(ctx["config"].Member("dicts").Text()), py.Float(0.1))), nil, py.Str("007")),
		"{{ (([config.dicts, 0.1]) | first) | format('007') }}",
	)
}
func text50(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterFormat(e.FilterFirst(py.ListOf(ctx["config"].Member("dicts"), py.Float(0.1))), nil, py.Str("007")).Text(),
		"{{ (([config.dicts, 0.1]) | first) | format('007') }}",
	)
}
func value51(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed51(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts51(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text51(e *py.Eval, ctx variables) string {
	return ""
}
func value52(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrNone(ctx["config"].Member("s"))))
}
func typed52(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrNone(ctx["config"].Member("s"))))
}
func texts52(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("s").Text())))
}
func text52(e *py.Eval, ctx variables) string {
	return ""
}
func value53(e *py.Eval, ctx variables) py.Value {
	return py.Str("%Y-%m-%d")
}
func typed53(e *py.Eval, ctx variables) py.Value {
	return py.Str("%Y-%m-%d")
}
func texts53(e *py.Eval, ctx variables) py.Value {
	return py.Str("%Y-%m-%d")
}
func text53(e *py.Eval, ctx variables) string {
	return "%Y-%m-%d"
}
func value54(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["config"].Member("day"), py.Str("%b %d, %Y %I:%M %p"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(config.day, '%b %d, %Y %I:%M %p', '%Y-%m-%d') }}",
	)
}
func typed54(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["config"].Member("day"), py.Str("%b %d, %Y %I:%M %p"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(config.day, '%b %d, %Y %I:%M %p', '%Y-%m-%d') }}",
	)
}
func texts54(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["config"].Member("day").Text()), py.Str("%b %d, %Y %I:%M %p"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(config.day, '%b %d, %Y %I:%M %p', '%Y-%m-%d') }}",
	)
}
func text54(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["config"].Member("day"), py.Str("%b %d, %Y %I:%M %p"), py.Str("%Y-%m-%d")).Text(),
		"{{ format_datetime(config.day, '%b %d, %Y %I:%M %p', '%Y-%m-%d') }}",
	)
}
func value55(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(e.FilterList(e.FilterMap(e.Mul(ctx["config"].Member("texts"), ctx["response"].Member("total")), func(it py.Value) py.Value { return e.FilterUpper(it) })).IsCallable()))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((config['texts'] * response.total) | map('upper') | list) is callable %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed55(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(e.FilterList(e.FilterMap(e.Mul(ctx["config"].Member("texts"), ctx["response"].Member("total")), func(it py.Value) py.Value { return e.FilterUpper(it) })).IsCallable()))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((config['texts'] * response.total) | map('upper') | list) is callable %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts55(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(e.FilterList(e.FilterMap(e.Mul(py.Str(ctx["config"].Member("texts").Text()), ctx["response"].Member("total")), func(it py.Value) py.Value { return e.FilterUpper(it) })).IsCallable()))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((config['texts'] * response.total) | map('upper') | list) is callable %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text55(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(e.FilterList(e.FilterMap(e.Mul(ctx["config"].Member("texts"), ctx["response"].Member("total")), func(it py.Value) py.Value { return e.FilterUpper(it) })).IsCallable()))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in ((config['texts'] * response.total) | map('upper') | list) is callable %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value56(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(e.Neg(py.ListOf(py.Int(1000), py.Int(1))), e.Call(ctx["stream_slice"].Member("start_time"), "as_integer_ratio")),
		"{{ (-([1_000, 1])) - stream_slice.start_time.as_integer_ratio() }}",
	)
}
func typed56(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(e.Neg(py.ListOf(py.Int(1000), py.Int(1))), e.Call(ctx["stream_slice"].Member("start_time"), "as_integer_ratio")),
		"{{ (-([1_000, 1])) - stream_slice.start_time.as_integer_ratio() }}",
	)
}
func texts56(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(e.Neg(py.ListOf(py.Int(1000), py.Int(1))), e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "as_integer_ratio")),
		"{{ (-([1_000, 1])) - stream_slice.start_time.as_integer_ratio() }}",
	)
}
func text56(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Sub(e.Neg(py.ListOf(py.Int(1000), py.Int(1))), e.Call(ctx["stream_slice"].Member("start_time"), "as_integer_ratio")).Text(),
		"{{ (-([1_000, 1])) - stream_slice.start_time.as_integer_ratio() }}",
	)
}
func value57(e *py.Eval, ctx variables) py.Value {
	return e.String(e.TodayWithTimezone(py.Str("Europe/Berlin")), "{{ today_with_timezone('Europe/Berlin') }}")
}
func typed57(e *py.Eval, ctx variables) py.Value {
	return e.String(e.TodayWithTimezone(py.Str("Europe/Berlin")), "{{ today_with_timezone('Europe/Berlin') }}")
}
func texts57(e *py.Eval, ctx variables) py.Value {
	return e.String(e.TodayWithTimezone(py.Str("Europe/Berlin")), "{{ today_with_timezone('Europe/Berlin') }}")
}
func text57(e *py.Eval, ctx variables) string {
	return e.StringText(e.TodayWithTimezone(py.Str("Europe/Berlin")).Text(), "{{ today_with_timezone('Europe/Berlin') }}")
}
func value58(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("True1")
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func typed58(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("True1")
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func texts58(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("True1")
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text58(e *py.Eval, ctx variables) string {
	return ""
}
func value59(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Mul(e.Div(e.FilterLower(ctx["record"].Member("name")), e.Neg(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"))), py.Bool(!e.FilterCenter(py.ListOf(py.Float(1000), py.Float(0.1)), py.Int(8)).Truth())))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((record['name'] | lower) / (-headers.link.next.url)) * (not (([1e3, 0.1]) | center(8))) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed59(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Mul(e.Div(e.FilterLower(ctx["record"].Member("name")), e.Neg(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"))), py.Bool(!e.FilterCenter(py.ListOf(py.Float(1000), py.Float(0.1)), py.Int(8)).Truth())))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((record['name'] | lower) / (-headers.link.next.url)) * (not (([1e3, 0.1]) | center(8))) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts59(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Mul(e.Div(e.FilterLower(ctx["record"].Member("name")), e.Neg(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"))), py.Bool(!e.FilterCenter(py.ListOf(py.Float(1000), py.Float(0.1)), py.Int(8)).Truth())))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((record['name'] | lower) / (-headers.link.next.url)) * (not (([1e3, 0.1]) | center(8))) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text59(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Mul(e.Div(e.FilterLower(ctx["record"].Member("name")), e.Neg(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"))), py.Bool(!e.FilterCenter(py.ListOf(py.Float(1000), py.Float(0.1)), py.Int(8)).Truth())))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in ((record['name'] | lower) / (-headers.link.next.url)) * (not (([1e3, 0.1]) | center(8))) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value60(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString(e.FilterList(e.Call(py.Str("[1, 2]"), "items")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed60(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString(e.FilterList(e.Call(py.Str("[1, 2]"), "items")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts60(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString(e.FilterList(e.Call(py.Str("[1, 2]"), "items")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text60(e *py.Eval, ctx variables) string {
	return ""
}
func value61(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed61(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts61(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text61(e *py.Eval, ctx variables) string {
	return "False"
}
func value62(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterBatch(ctx["config"].Member("dicts"), py.Int(2), py.Int(0))), "{{ config.dicts | batch(2, 0) | list }}")
}
func typed62(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterBatch(ctx["config"].Member("dicts"), py.Int(2), py.Int(0))), "{{ config.dicts | batch(2, 0) | list }}")
}
func texts62(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterBatch(py.Str(ctx["config"].Member("dicts").Text()), py.Int(2), py.Int(0))), "{{ config.dicts | batch(2, 0) | list }}")
}
func text62(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterBatch(ctx["config"].Member("dicts"), py.Int(2), py.Int(0))).Text(), "{{ config.dicts | batch(2, 0) | list }}")
}
func value63(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Mul(e.Neg(e.FilterTruncate(py.ListOf(py.Float(1.5), py.Str("")), py.Int(5), py.False, py.Str("..."), py.None)), e.FilterHash(e.Call(py.TupleOf(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")), "capitalize"), py.Str("md5"), py.Str("salt"))).Truth() {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed63(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Mul(e.Neg(e.FilterTruncate(py.ListOf(py.Float(1.5), py.Str("")), py.Int(5), py.False, py.Str("..."), py.None)), e.FilterHash(e.Call(py.TupleOf(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")), "capitalize"), py.Str("md5"), py.Str("salt"))).Truth() {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts63(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Mul(e.Neg(e.FilterTruncate(py.ListOf(py.Float(1.5), py.Str("")), py.Int(5), py.False, py.Str("..."), py.None)), e.FilterHash(e.Call(py.TupleOf(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")), "capitalize"), py.Str("md5"), py.Str("salt"))).Truth() {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text63(e *py.Eval, ctx variables) string {
	return ""
}
func value64(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(e.Sub(ctx["missing"], py.Str("a/b?c=d&e f")))))
}
func typed64(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(e.Sub(ctx["missing"], py.Str("a/b?c=d&e f")))))
}
func texts64(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(e.Sub(ctx["missing"], py.Str("a/b?c=d&e f")))))
}
func text64(e *py.Eval, ctx variables) string {
	return ""
}
func value65(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))), "strftime", py.Str("%s"))))
}
func typed65(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))), "strftime", py.Str("%s"))))
}
func texts65(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))), "strftime", py.Str("%s"))))
}
func text65(e *py.Eval, ctx variables) string {
	return ""
}
func value66(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(py.ListOf(ctx["config"].Member("n"), py.Float(1.5)), py.Str("id"), py.Absent))))
}
func typed66(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(py.ListOf(ctx["config"].Member("n"), py.Float(1.5)), py.Str("id"), py.Absent))))
}
func texts66(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(py.ListOf(py.Str(ctx["config"].Member("n").Text()), py.Float(1.5)), py.Str("id"), py.Absent))))
}
func text66(e *py.Eval, ctx variables) string {
	return ""
}
func value67(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterWordWrap(py.Str(" x "), py.Int(4), py.True, py.None, py.True).Truth() {
		text.WriteString(e.FilterXMLAttr(py.Int(1000), py.True).Text())
	}
	text.WriteString(e.Call(e.Slice(ctx["config"].Member("digits"), py.Int(1), py.Absent, py.Absent), "lstrip", py.Str("F")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (' x ') | wordwrap(4) -%} {{ 1_000 | xmlattr }} {%- endif %} {{- config.digits[1:].lstrip('F') -}} ",
	)
}
func typed67(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterWordWrap(py.Str(" x "), py.Int(4), py.True, py.None, py.True).Truth() {
		text.WriteString(e.FilterXMLAttr(py.Int(1000), py.True).Text())
	}
	text.WriteString(e.Call(e.Slice(ctx["config"].Member("digits"), py.Int(1), py.Absent, py.Absent), "lstrip", py.Str("F")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (' x ') | wordwrap(4) -%} {{ 1_000 | xmlattr }} {%- endif %} {{- config.digits[1:].lstrip('F') -}} ",
	)
}
func texts67(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterWordWrap(py.Str(" x "), py.Int(4), py.True, py.None, py.True).Truth() {
		text.WriteString(e.FilterXMLAttr(py.Int(1000), py.True).Text())
	}
	text.WriteString(e.Call(e.Slice(py.Str(ctx["config"].Member("digits").Text()), py.Int(1), py.Absent, py.Absent), "lstrip", py.Str("F")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (' x ') | wordwrap(4) -%} {{ 1_000 | xmlattr }} {%- endif %} {{- config.digits[1:].lstrip('F') -}} ",
	)
}
func text67(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterWordWrap(py.Str(" x "), py.Int(4), py.True, py.None, py.True).Truth() {
		text.WriteString(e.FilterXMLAttr(py.Int(1000), py.True).Text())
	}
	text.WriteString(e.Call(e.Slice(ctx["config"].Member("digits"), py.Int(1), py.Absent, py.Absent), "lstrip", py.Str("F")).Text())
	return e.StringText(
		text.String(),
		"{%- if (' x ') | wordwrap(4) -%} {{ 1_000 | xmlattr }} {%- endif %} {{- config.digits[1:].lstrip('F') -}} ",
	)
}
func value68(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(py.Str("False x "), py.Bool(!ctx["next_page_token"].Member("next_page_token").Truth()))))
}
func typed68(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(py.Str("False x "), py.Bool(!ctx["next_page_token"].Member("next_page_token").Truth()))))
}
func texts68(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(py.Str("False x "), py.Bool(!ctx["next_page_token"].Member("next_page_token").Truth()))))
}
func text68(e *py.Eval, ctx variables) string {
	return ""
}
func value69(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(!e.In(e.FilterList(py.Str("a,b,c")), py.Int(2)) || e.Lt(e.Div(ctx["response"], py.Float(-2.25)), e.FilterSafe(py.ListOf(py.Float(0.1), py.Str("%Y-%m-%d")))))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (('a,b,c' | list) not in +2) or ((response / (-2.25)) < (([0.1, '%Y-%m-%d']) | safe)) %}{{ x }}{% endfor %}",
	)
}
func typed69(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(!e.In(e.FilterList(py.Str("a,b,c")), py.Int(2)) || e.Lt(e.Div(ctx["response"], py.Float(-2.25)), e.FilterSafe(py.ListOf(py.Float(0.1), py.Str("%Y-%m-%d")))))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (('a,b,c' | list) not in +2) or ((response / (-2.25)) < (([0.1, '%Y-%m-%d']) | safe)) %}{{ x }}{% endfor %}",
	)
}
func texts69(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(!e.In(e.FilterList(py.Str("a,b,c")), py.Int(2)) || e.Lt(e.Div(ctx["response"], py.Float(-2.25)), e.FilterSafe(py.ListOf(py.Float(0.1), py.Str("%Y-%m-%d")))))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (('a,b,c' | list) not in +2) or ((response / (-2.25)) < (([0.1, '%Y-%m-%d']) | safe)) %}{{ x }}{% endfor %}",
	)
}
func text69(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(!e.In(e.FilterList(py.Str("a,b,c")), py.Int(2)) || e.Lt(e.Div(ctx["response"], py.Float(-2.25)), e.FilterSafe(py.ListOf(py.Float(0.1), py.Str("%Y-%m-%d")))))) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (('a,b,c' | list) not in +2) or ((response / (-2.25)) < (([0.1, '%Y-%m-%d']) | safe)) %}{{ x }}{% endfor %}",
	)
}
func value70(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")))
}
func typed70(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")))
}
func texts70(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")))
}
func text70(e *py.Eval, ctx variables) string {
	return ""
}
func value71(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["config"].Member("date").Truth() {
			text.WriteString(e.FilterRegexSearch(ctx["record"].Member("name"), py.Str("[a-z]+")).Text())
		}
		text.WriteString(e.FilterHash(ctx["response"].Member("total"), py.Str("md5"), py.None).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed71(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["config"].Member("date").Truth() {
			text.WriteString(e.FilterRegexSearch(ctx["record"].Member("name"), py.Str("[a-z]+")).Text())
		}
		text.WriteString(e.FilterHash(ctx["response"].Member("total"), py.Str("md5"), py.None).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts71(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["config"].Member("date").Text() != "" {
			text.WriteString(e.FilterRegexSearch(ctx["record"].Member("name"), py.Str("[a-z]+")).Text())
		}
		text.WriteString(e.FilterHash(ctx["response"].Member("total"), py.Str("md5"), py.None).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text71(e *py.Eval, ctx variables) string {
	return ""
}
func value72(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(py.ListOf(), py.False, py.Str("id")), "{{ [] | max(attribute='id') }}")
}
func typed72(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(py.ListOf(), py.False, py.Str("id")), "{{ [] | max(attribute='id') }}")
}
func texts72(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(py.ListOf(), py.False, py.Str("id")), "{{ [] | max(attribute='id') }}")
}
func text72(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterMax(py.ListOf(), py.False, py.Str("id")).Text(), "{{ [] | max(attribute='id') }}")
}
func value73(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!e.In(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))), "strftime", py.Str("%ms")), e.FilterList(e.FilterBatch(py.Int(1000), py.Int(2), py.None))))
	text.WriteString(e.FilterRound(v, py.Int(0), py.Str("common")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((now_utc() - duration('P1D')).strftime('%ms')) not in (1_000 | batch(2) | list) %}{{ v | round }}",
	)
}
func typed73(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!e.In(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))), "strftime", py.Str("%ms")), e.FilterList(e.FilterBatch(py.Int(1000), py.Int(2), py.None))))
	text.WriteString(e.FilterRound(v, py.Int(0), py.Str("common")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((now_utc() - duration('P1D')).strftime('%ms')) not in (1_000 | batch(2) | list) %}{{ v | round }}",
	)
}
func texts73(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!e.In(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))), "strftime", py.Str("%ms")), e.FilterList(e.FilterBatch(py.Int(1000), py.Int(2), py.None))))
	text.WriteString(e.FilterRound(v, py.Int(0), py.Str("common")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((now_utc() - duration('P1D')).strftime('%ms')) not in (1_000 | batch(2) | list) %}{{ v | round }}",
	)
}
func text73(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(!e.In(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))), "strftime", py.Str("%ms")), e.FilterList(e.FilterBatch(py.Int(1000), py.Int(2), py.None))))
	text.WriteString(e.FilterRound(v, py.Int(0), py.Str("common")).Text())
	return e.StringText(
		text.String(),
		"{% set v = ((now_utc() - duration('P1D')).strftime('%ms')) not in (1_000 | batch(2) | list) %}{{ v | round }}",
	)
}
func value74(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("day"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))))
}
func typed74(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("day"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))))
}
func texts74(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("day").Text()), py.Str(ctx["config"].Member("missing").Text())))
}
func text74(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("day"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Text())
}
func value75(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterMap(e.Key(ctx["config"].Member("dict"), "a b"), func(it py.Value) py.Value { return e.FilterUpper(it) })).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Sub(py.Dict("a", ctx["headers"].Member("X-Total"), "b", py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.ListOf(py.Float(2), ctx["config"].Member("none"))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config['dict']['a b']) | map('upper') | list -%} 1 {%- endif %} {{- ({'a': headers['X-Total'], 'b': config.get('missing', 4)}) - ([2.0, config.none]) -}} ",
	)
}
func typed75(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterMap(e.Key(ctx["config"].Member("dict"), "a b"), func(it py.Value) py.Value { return e.FilterUpper(it) })).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Sub(py.Dict("a", ctx["headers"].Member("X-Total"), "b", py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.ListOf(py.Float(2), ctx["config"].Member("none"))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config['dict']['a b']) | map('upper') | list -%} 1 {%- endif %} {{- ({'a': headers['X-Total'], 'b': config.get('missing', 4)}) - ([2.0, config.none]) -}} ",
	)
}
func texts75(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterMap(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"), func(it py.Value) py.Value { return e.FilterUpper(it) })).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Sub(py.Dict("a", ctx["headers"].Member("X-Total"), "b", py.Str(ctx["config"].Member("missing").Text())), py.ListOf(py.Float(2), py.Str(ctx["config"].Member("none").Text()))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config['dict']['a b']) | map('upper') | list -%} 1 {%- endif %} {{- ({'a': headers['X-Total'], 'b': config.get('missing', 4)}) - ([2.0, config.none]) -}} ",
	)
}
func text75(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterList(e.FilterMap(e.Key(ctx["config"].Member("dict"), "a b"), func(it py.Value) py.Value { return e.FilterUpper(it) })).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Sub(py.Dict("a", ctx["headers"].Member("X-Total"), "b", py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.ListOf(py.Float(2), ctx["config"].Member("none"))).Text())
	return e.StringText(
		text.String(),
		"{%- if (config['dict']['a b']) | map('upper') | list -%} 1 {%- endif %} {{- ({'a': headers['X-Total'], 'b': config.get('missing', 4)}) - ([2.0, config.none]) -}} ",
	)
}
func value76(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str(""), py.Str("é😀"))
}
func typed76(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str(""), py.Str("é😀"))
}
func texts76(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str(""), py.Str("é😀"))
}
func text76(e *py.Eval, ctx variables) string {
	return "['', 'é😀']"
}
func value77(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("True")
	return py.Literal(text.String())
}
func typed77(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("True")
	return py.Literal(text.String())
}
func texts77(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("True")
	return py.Literal(text.String())
}
func text77(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("True")
	return py.LiteralText(text.String())
}
func value78(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed78(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts78(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text78(e *py.Eval, ctx variables) string {
	return "1"
}
func value79(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterEscape(e.CamelCaseToSnakeCase(ctx["config"].Member("s"))), "{{ camel_case_to_snake_case(config.s) | escape }}")
}
func typed79(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterEscape(e.CamelCaseToSnakeCase(ctx["config"].Member("s"))), "{{ camel_case_to_snake_case(config.s) | escape }}")
}
func texts79(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterEscape(e.CamelCaseToSnakeCase(py.Str(ctx["config"].Member("s").Text()))), "{{ camel_case_to_snake_case(config.s) | escape }}")
}
func text79(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterEscape(e.CamelCaseToSnakeCase(ctx["config"].Member("s"))).Text(), "{{ camel_case_to_snake_case(config.s) | escape }}")
}
func value80(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Add(e.StrToDatetime(e.TodayUTC()), e.Duration(py.Str("-P1W")))))
}
func typed80(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Add(e.StrToDatetime(e.TodayUTC()), e.Duration(py.Str("-P1W")))))
}
func texts80(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Add(e.StrToDatetime(e.TodayUTC()), e.Duration(py.Str("-P1W")))))
}
func text80(e *py.Eval, ctx variables) string {
	return ""
}
func value81(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(ctx["config"].Member("s")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.s | list %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed81(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(ctx["config"].Member("s")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.s | list %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts81(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(py.Str(ctx["config"].Member("s").Text())))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.s | list %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text81(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterList(ctx["config"].Member("s")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in config.s | list %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value82(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed82(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts82(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text82(e *py.Eval, ctx variables) string {
	return ""
}
func value83(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.5)
}
func typed83(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.5)
}
func texts83(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.5)
}
func text83(e *py.Eval, ctx variables) string {
	return "1.5"
}
func value84(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Key(e.Mul(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("None")), "k"),
		"{{ (headers.link.next.url * 'None'.capitalize())['k'] }}",
	)
}
func typed84(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Key(e.Mul(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("None")), "k"),
		"{{ (headers.link.next.url * 'None'.capitalize())['k'] }}",
	)
}
func texts84(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Key(e.Mul(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("None")), "k"),
		"{{ (headers.link.next.url * 'None'.capitalize())['k'] }}",
	)
}
func text84(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Key(e.Mul(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("None")), "k").Text(),
		"{{ (headers.link.next.url * 'None'.capitalize())['k'] }}",
	)
}
func value85(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(ctx["config"].Member("empty").Text())
	return py.Literal(text.String())
}
func typed85(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(ctx["config"].Member("empty").Text())
	return py.Literal(text.String())
}
func texts85(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(ctx["config"].Member("empty").Text())
	return py.Literal(text.String())
}
func text85(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString(ctx["config"].Member("empty").Text())
	return py.LiteralText(text.String())
}
func value86(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("list"))
}
func typed86(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("list"))
}
func texts86(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("list").Text())
}
func text86(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("list").Text())
}
func value87(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ListOf(py.Str("é😀"), ctx["response"].Member("total")).IsEscaped())
}
func typed87(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ListOf(py.Str("é😀"), ctx["response"].Member("total")).IsEscaped())
}
func texts87(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ListOf(py.Str("é😀"), ctx["response"].Member("total")).IsEscaped())
}
func text87(e *py.Eval, ctx variables) string {
	return py.Bool(py.ListOf(py.Str("é😀"), ctx["response"].Member("total")).IsEscaped()).Text()
}
func value88(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Div(e.TodayWithTimezone(py.Str("Europe/Berlin")), e.CallKw(e.FilterLength(e.FilterGroupBy(py.Str("é😀"), py.Str("id"), py.None, py.False)), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1))),
		"{{ today_with_timezone('Europe/Berlin') / (('é😀' | groupby('id') | length).format(1, a=2)) }}",
	)
}
func typed88(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Div(e.TodayWithTimezone(py.Str("Europe/Berlin")), e.CallKw(e.FilterLength(e.FilterGroupBy(py.Str("é😀"), py.Str("id"), py.None, py.False)), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1))),
		"{{ today_with_timezone('Europe/Berlin') / (('é😀' | groupby('id') | length).format(1, a=2)) }}",
	)
}
func texts88(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Div(e.TodayWithTimezone(py.Str("Europe/Berlin")), e.CallKw(e.FilterLength(e.FilterGroupBy(py.Str("é😀"), py.Str("id"), py.None, py.False)), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1))),
		"{{ today_with_timezone('Europe/Berlin') / (('é😀' | groupby('id') | length).format(1, a=2)) }}",
	)
}
func text88(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Div(e.TodayWithTimezone(py.Str("Europe/Berlin")), e.CallKw(e.FilterLength(e.FilterGroupBy(py.Str("é😀"), py.Str("id"), py.None, py.False)), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1))).Text(),
		"{{ today_with_timezone('Europe/Berlin') / (('é😀' | groupby('id') | length).format(1, a=2)) }}",
	)
}
func value89(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterSelectAttr(e.Add(py.Int(1), e.FilterFormat(ctx["config"].Member("empty"), nil, py.Str("a/b?c=d&e f"))), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() {
		text.WriteString(e.Div(py.TupleOf(py.Str("a"), py.Int(0)), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (1 + (config.empty | format('a/b?c=d&e f'))) | selectattr('id', 'equalto', 2) | list %}{{ (('a', 0)) / (record.get('nested', {}).get('deep')) }}{% endif %}",
	)
}
func typed89(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterSelectAttr(e.Add(py.Int(1), e.FilterFormat(ctx["config"].Member("empty"), nil, py.Str("a/b?c=d&e f"))), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() {
		text.WriteString(e.Div(py.TupleOf(py.Str("a"), py.Int(0)), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (1 + (config.empty | format('a/b?c=d&e f'))) | selectattr('id', 'equalto', 2) | list %}{{ (('a', 0)) / (record.get('nested', {}).get('deep')) }}{% endif %}",
	)
}
func texts89(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterSelectAttr(e.Add(py.Int(1), e.FilterFormat(py.Str(ctx["config"].Member("empty").Text()), nil, py.Str("a/b?c=d&e f"))), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() {
		text.WriteString(e.Div(py.TupleOf(py.Str("a"), py.Int(0)), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (1 + (config.empty | format('a/b?c=d&e f'))) | selectattr('id', 'equalto', 2) | list %}{{ (('a', 0)) / (record.get('nested', {}).get('deep')) }}{% endif %}",
	)
}
func text89(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterList(e.FilterSelectAttr(e.Add(py.Int(1), e.FilterFormat(ctx["config"].Member("empty"), nil, py.Str("a/b?c=d&e f"))), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() {
		text.WriteString(e.Div(py.TupleOf(py.Str("a"), py.Int(0)), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if (1 + (config.empty | format('a/b?c=d&e f'))) | selectattr('id', 'equalto', 2) | list %}{{ (('a', 0)) / (record.get('nested', {}).get('deep')) }}{% endif %}",
	)
}
func value90(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))))
}
func typed90(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))))
}
func texts90(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))))
}
func text90(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))).Text())
}
func value91(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterSum(py.TupleOf(ctx["record"].Member("id"), ctx["response"].Member("more")), py.None, py.Int(0)), "zfill", py.Int(5)),
		"{{ (((record.id, response.more)) | sum).zfill(5) }}",
	)
}
func typed91(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterSum(py.TupleOf(ctx["record"].Member("id"), ctx["response"].Member("more")), py.None, py.Int(0)), "zfill", py.Int(5)),
		"{{ (((record.id, response.more)) | sum).zfill(5) }}",
	)
}
func texts91(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterSum(py.TupleOf(ctx["record"].Member("id"), ctx["response"].Member("more")), py.None, py.Int(0)), "zfill", py.Int(5)),
		"{{ (((record.id, response.more)) | sum).zfill(5) }}",
	)
}
func text91(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.FilterSum(py.TupleOf(ctx["record"].Member("id"), ctx["response"].Member("more")), py.None, py.Int(0)), "zfill", py.Int(5)).Text(),
		"{{ (((record.id, response.more)) | sum).zfill(5) }}",
	)
}
func value92(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterStripTags(e.Call(py.Dict("a", ctx["config"].Member("dicts"), "b", py.Str("-3.5")), "center", py.Int(9), py.Str("*"))),
		"{{ (({'a': config.dicts, 'b': '-3.5'}).center(9, '*')) | striptags }}",
	)
}
func typed92(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterStripTags(e.Call(py.Dict("a", ctx["config"].Member("dicts"), "b", py.Str("-3.5")), "center", py.Int(9), py.Str("*"))),
		"{{ (({'a': config.dicts, 'b': '-3.5'}).center(9, '*')) | striptags }}",
	)
}
func texts92(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterStripTags(e.Call(py.Dict("a", py.Str(ctx["config"].Member("dicts").Text()), "b", py.Str("-3.5")), "center", py.Int(9), py.Str("*"))),
		"{{ (({'a': config.dicts, 'b': '-3.5'}).center(9, '*')) | striptags }}",
	)
}
func text92(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterStripTags(e.Call(py.Dict("a", ctx["config"].Member("dicts"), "b", py.Str("-3.5")), "center", py.Int(9), py.Str("*"))).Text(),
		"{{ (({'a': config.dicts, 'b': '-3.5'}).center(9, '*')) | striptags }}",
	)
}
func value93(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("list"), 0))
}
func typed93(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("list"), 0))
}
func texts93(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Index(py.Str(ctx["config"].Member("list").Text()), 0))
}
func text93(e *py.Eval, ctx variables) string {
	return e.StringText(e.Index(ctx["config"].Member("list"), 0).Text())
}
func value94(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterTitle(py.Float(1000)))
}
func typed94(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterTitle(py.Float(1000)))
}
func texts94(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterTitle(py.Float(1000)))
}
func text94(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterTitle(py.Float(1000)).Text())
}
func value95(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.StrToDatetime(ctx["response"].Member("total")), "strftime", py.Str("%s_as_float"))))
}
func typed95(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.StrToDatetime(ctx["response"].Member("total")), "strftime", py.Str("%s_as_float"))))
}
func texts95(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.StrToDatetime(ctx["response"].Member("total")), "strftime", py.Str("%s_as_float"))))
}
func text95(e *py.Eval, ctx variables) string {
	return ""
}
func value96(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.IsDivisibleBy(py.TupleOf(py.Int(1), ctx["config"].Member("date")), py.Int(2))))
}
func typed96(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.IsDivisibleBy(py.TupleOf(py.Int(1), ctx["config"].Member("date")), py.Int(2))))
}
func texts96(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.IsDivisibleBy(py.TupleOf(py.Int(1), py.Str(ctx["config"].Member("date").Text())), py.Int(2))))
}
func text96(e *py.Eval, ctx variables) string {
	return ""
}
func value97(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.TupleOf())
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in () %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed97(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.TupleOf())
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in () %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts97(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.TupleOf())
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in () %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text97(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.TupleOf())
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in () %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value98(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(!py.TupleOf(ctx["response"], ctx["config"].Member("json")).IsCallable(), func() py.Value {
			return e.Min(py.Dict("a", py.Int(1000), "b", e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), py.Str(""))
		}, func() py.Value { return py.None }),
		"{{ (min(({'a': 1_000, 'b': record.nested.deep.x}), '')) if (((response, config.json)) is not callable) else None }}",
	)
}
func typed98(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(!py.TupleOf(ctx["response"], ctx["config"].Member("json")).IsCallable(), func() py.Value {
			return e.Min(py.Dict("a", py.Int(1000), "b", e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), py.Str(""))
		}, func() py.Value { return py.None }),
		"{{ (min(({'a': 1_000, 'b': record.nested.deep.x}), '')) if (((response, config.json)) is not callable) else None }}",
	)
}
func texts98(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(!py.TupleOf(ctx["response"], py.Str(ctx["config"].Member("json").Text())).IsCallable(), func() py.Value {
			return e.Min(py.Dict("a", py.Int(1000), "b", e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), py.Str(""))
		}, func() py.Value { return py.None }),
		"{{ (min(({'a': 1_000, 'b': record.nested.deep.x}), '')) if (((response, config.json)) is not callable) else None }}",
	)
}
func text98(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(!py.TupleOf(ctx["response"], ctx["config"].Member("json")).IsCallable(), func() py.Value {
			return e.Min(py.Dict("a", py.Int(1000), "b", e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), py.Str(""))
		}, func() py.Value { return py.None }).Text(),
		"{{ (min(({'a': 1_000, 'b': record.nested.deep.x}), '')) if (((response, config.json)) is not callable) else None }}",
	)
}
func value99(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(e.Max(py.Str("")), py.Int(2), py.True, py.False), "{{ max('') | indent(2, true) }}")
}
func typed99(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(e.Max(py.Str("")), py.Int(2), py.True, py.False), "{{ max('') | indent(2, true) }}")
}
func texts99(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(e.Max(py.Str("")), py.Int(2), py.True, py.False), "{{ max('') | indent(2, true) }}")
}
func text99(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterIndent(e.Max(py.Str("")), py.Int(2), py.True, py.False).Text(), "{{ max('') | indent(2, true) }}")
}
func value100(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterRound(py.Bool(!e.IsOdd(ctx["config"].Member("n"))), py.Int(0), py.Str("common")), "casefold"), "{{ ((config.n is not odd) | round).casefold() }}")
}
func typed100(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterRound(py.Bool(!e.IsOdd(ctx["config"].Member("n"))), py.Int(0), py.Str("common")), "casefold"), "{{ ((config.n is not odd) | round).casefold() }}")
}
func texts100(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterRound(py.Bool(!e.IsOdd(py.Str(ctx["config"].Member("n").Text()))), py.Int(0), py.Str("common")), "casefold"), "{{ ((config.n is not odd) | round).casefold() }}")
}
func text100(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.FilterRound(py.Bool(!e.IsOdd(ctx["config"].Member("n"))), py.Int(0), py.Str("common")), "casefold").Text(), "{{ ((config.n is not odd) | round).casefold() }}")
}
func value101(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := ctx["config"].Member("s")
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func typed101(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := ctx["config"].Member("s")
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func texts101(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Str(ctx["config"].Member("s").Text())
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func text101(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := ctx["config"].Member("s")
	text.WriteString(v.Text() + "1")
	return py.LiteralText(text.String())
}
func value102(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.FilterFormat(e.FilterSort(ctx["stream_slice"].Member("missing"), py.True, py.False, py.None), nil, py.Int(0)))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed102(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.FilterFormat(e.FilterSort(ctx["stream_slice"].Member("missing"), py.True, py.False, py.None), nil, py.Int(0)))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts102(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.FilterFormat(e.FilterSort(py.Str(ctx["stream_slice"].Member("missing").Text()), py.True, py.False, py.None), nil, py.Int(0)))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text102(e *py.Eval, ctx variables) string {
	return ""
}
func value103(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Call(py.Bool(e.Lt(e.FilterReplace(py.Literal("12345678901234567890"), py.Str("a"), py.Str(" x "), py.None), e.Sub(ctx["config"].Member("empty"), py.Str("a,b,c")))), "startswith", py.Str("F")).Text()+" b"),
		"{{ ((12345678901234567890 | replace('a', ' x ')) < (config.empty - 'a,b,c')).startswith('F') }} b",
	)
}
func typed103(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Call(py.Bool(e.Lt(e.FilterReplace(py.Literal("12345678901234567890"), py.Str("a"), py.Str(" x "), py.None), e.Sub(ctx["config"].Member("empty"), py.Str("a,b,c")))), "startswith", py.Str("F")).Text()+" b"),
		"{{ ((12345678901234567890 | replace('a', ' x ')) < (config.empty - 'a,b,c')).startswith('F') }} b",
	)
}
func texts103(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Call(py.Bool(e.Lt(e.FilterReplace(py.Literal("12345678901234567890"), py.Str("a"), py.Str(" x "), py.None), e.Sub(py.Str(ctx["config"].Member("empty").Text()), py.Str("a,b,c")))), "startswith", py.Str("F")).Text()+" b"),
		"{{ ((12345678901234567890 | replace('a', ' x ')) < (config.empty - 'a,b,c')).startswith('F') }} b",
	)
}
func text103(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.Bool(e.Lt(e.FilterReplace(py.Literal("12345678901234567890"), py.Str("a"), py.Str(" x "), py.None), e.Sub(ctx["config"].Member("empty"), py.Str("a,b,c")))), "startswith", py.Str("F")).Text()+" b",
		"{{ ((12345678901234567890 | replace('a', ' x ')) < (config.empty - 'a,b,c')).startswith('F') }} b",
	)
}
func value104(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed104(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts104(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text104(e *py.Eval, ctx variables) string {
	return ""
}
func value105(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.Call(py.Bool(ctx["stream_slice"].Member("missing").IsNumber()), "count", py.Int(1)), "find", py.Str("o")).Truth() {
		text.WriteString(py.Bool(!e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").Truth()).Text())
	}
	text.WriteString(py.Bool(e.Gt(e.Key(ctx["response"], "items"), py.Int(10))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((stream_slice.missing is number).count(1)).find('o') -%} {{ not record.nested.deep.x }} {%- endif %} {{- response['items'] > 10 -}} ",
	)
}
func typed105(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.Call(py.Bool(ctx["stream_slice"].Member("missing").IsNumber()), "count", py.Int(1)), "find", py.Str("o")).Truth() {
		text.WriteString(py.Bool(!e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").Truth()).Text())
	}
	text.WriteString(py.Bool(e.Gt(e.Key(ctx["response"], "items"), py.Int(10))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((stream_slice.missing is number).count(1)).find('o') -%} {{ not record.nested.deep.x }} {%- endif %} {{- response['items'] > 10 -}} ",
	)
}
func texts105(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.Call(py.Bool(py.Str(ctx["stream_slice"].Member("missing").Text()).IsNumber()), "count", py.Int(1)), "find", py.Str("o")).Truth() {
		text.WriteString(py.Bool(!e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").Truth()).Text())
	}
	text.WriteString(py.Bool(e.Gt(e.Key(ctx["response"], "items"), py.Int(10))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((stream_slice.missing is number).count(1)).find('o') -%} {{ not record.nested.deep.x }} {%- endif %} {{- response['items'] > 10 -}} ",
	)
}
func text105(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(e.Call(py.Bool(ctx["stream_slice"].Member("missing").IsNumber()), "count", py.Int(1)), "find", py.Str("o")).Truth() {
		text.WriteString(py.Bool(!e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").Truth()).Text())
	}
	text.WriteString(py.Bool(e.Gt(e.Key(ctx["response"], "items"), py.Int(10))).Text())
	return e.StringText(
		text.String(),
		"{%- if ((stream_slice.missing is number).count(1)).find('o') -%} {{ not record.nested.deep.x }} {%- endif %} {{- response['items'] > 10 -}} ",
	)
}
func value106(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed106(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts106(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text106(e *py.Eval, ctx variables) string {
	return "True"
}
func value107(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["config"].Member("dicts").Truth(), ctx["stream_slice"].Member("missing"), ctx["config"].Member("dicts")))
}
func typed107(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["config"].Member("dicts").Truth(), ctx["stream_slice"].Member("missing"), ctx["config"].Member("dicts")))
}
func texts107(e *py.Eval, ctx variables) py.Value {
	return py.Literal(py.Choose(ctx["config"].Member("dicts").Text() != "", ctx["stream_slice"].Member("missing").Text(), ctx["config"].Member("dicts").Text()))
}
func text107(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Choose(ctx["config"].Member("dicts").Truth(), ctx["stream_slice"].Member("missing"), ctx["config"].Member("dicts")).Text())
}
func value108(e *py.Eval, ctx variables) py.Value {
	return e.String(e.SanitizeURL(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")), "{{ sanitize_url(headers.link.next.url) }}")
}
func typed108(e *py.Eval, ctx variables) py.Value {
	return e.String(e.SanitizeURL(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")), "{{ sanitize_url(headers.link.next.url) }}")
}
func texts108(e *py.Eval, ctx variables) py.Value {
	return e.String(e.SanitizeURL(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")), "{{ sanitize_url(headers.link.next.url) }}")
}
func text108(e *py.Eval, ctx variables) string {
	return e.StringText(e.SanitizeURL(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")).Text(), "{{ sanitize_url(headers.link.next.url) }}")
}
func value109(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep").Truth() {
		text.WriteString("1")
	}
	return e.String(
		py.Str(text.String()),
		"{% if record.get('nested', {}).get('deep') %}1{% endif %}",
	)
}
func typed109(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep").Truth() {
		text.WriteString("1")
	}
	return e.String(
		py.Str(text.String()),
		"{% if record.get('nested', {}).get('deep') %}1{% endif %}",
	)
}
func texts109(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep").Truth() {
		text.WriteString("1")
	}
	return e.String(
		py.Str(text.String()),
		"{% if record.get('nested', {}).get('deep') %}1{% endif %}",
	)
}
func text109(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep").Truth() {
		text.WriteString("1")
	}
	return e.StringText(
		text.String(),
		"{% if record.get('nested', {}).get('deep') %}1{% endif %}",
	)
}
func value110(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.DayDelta(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Truth() {
		text.WriteString(e.Sub(py.Str("a/b?c=d&e f"), py.ListOf()).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if day_delta(config.get('missing', 4)) %}{{ ('a/b?c=d&e f') - [] }}{% endif %}",
	)
}
func typed110(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.DayDelta(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Truth() {
		text.WriteString(e.Sub(py.Str("a/b?c=d&e f"), py.ListOf()).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if day_delta(config.get('missing', 4)) %}{{ ('a/b?c=d&e f') - [] }}{% endif %}",
	)
}
func texts110(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.DayDelta(py.Str(ctx["config"].Member("missing").Text()), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Truth() {
		text.WriteString(e.Sub(py.Str("a/b?c=d&e f"), py.ListOf()).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if day_delta(config.get('missing', 4)) %}{{ ('a/b?c=d&e f') - [] }}{% endif %}",
	)
}
func text110(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.DayDelta(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Truth() {
		text.WriteString(e.Sub(py.Str("a/b?c=d&e f"), py.ListOf()).Text())
	}
	return e.StringText(
		text.String(),
		"{% if day_delta(config.get('missing', 4)) %}{{ ('a/b?c=d&e f') - [] }}{% endif %}",
	)
}
func value111(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed111(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts111(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text111(e *py.Eval, ctx variables) string {
	return ""
}
func value112(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Index(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), 0).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterInt(py.Or(py.And(ctx["record"].Member("flag"), py.TupleOf(py.Int(0), py.Str("a,b,c"))), py.ListOf(ctx["config"].Member("yes"), py.Int(1))), e.FilterFormat(py.ListOf(ctx["config"].Member("day"), ctx["headers"].Member("X-Total")), nil, py.Int(3)), py.Int(10)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if record['nested']['list'][0]['y'][0] -%} yes {%- endif %} {{- ((record.flag and ((0, 'a,b,c'))) or ([config.yes, 1])) | int((([config.day, headers['X-Total']]) | format(3))) -}} ",
	)
}
func typed112(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Index(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), 0).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterInt(py.Or(py.And(ctx["record"].Member("flag"), py.TupleOf(py.Int(0), py.Str("a,b,c"))), py.ListOf(ctx["config"].Member("yes"), py.Int(1))), e.FilterFormat(py.ListOf(ctx["config"].Member("day"), ctx["headers"].Member("X-Total")), nil, py.Int(3)), py.Int(10)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if record['nested']['list'][0]['y'][0] -%} yes {%- endif %} {{- ((record.flag and ((0, 'a,b,c'))) or ([config.yes, 1])) | int((([config.day, headers['X-Total']]) | format(3))) -}} ",
	)
}
func texts112(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Index(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), 0).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterInt(py.Or(py.And(ctx["record"].Member("flag"), py.TupleOf(py.Int(0), py.Str("a,b,c"))), py.ListOf(py.Str(ctx["config"].Member("yes").Text()), py.Int(1))), e.FilterFormat(py.ListOf(py.Str(ctx["config"].Member("day").Text()), ctx["headers"].Member("X-Total")), nil, py.Int(3)), py.Int(10)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if record['nested']['list'][0]['y'][0] -%} yes {%- endif %} {{- ((record.flag and ((0, 'a,b,c'))) or ([config.yes, 1])) | int((([config.day, headers['X-Total']]) | format(3))) -}} ",
	)
}
func text112(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Index(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), 0).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterInt(py.Or(py.And(ctx["record"].Member("flag"), py.TupleOf(py.Int(0), py.Str("a,b,c"))), py.ListOf(ctx["config"].Member("yes"), py.Int(1))), e.FilterFormat(py.ListOf(ctx["config"].Member("day"), ctx["headers"].Member("X-Total")), nil, py.Int(3)), py.Int(10)).Text())
	return e.StringText(
		text.String(),
		"{%- if record['nested']['list'][0]['y'][0] -%} yes {%- endif %} {{- ((record.flag and ((0, 'a,b,c'))) or ([config.yes, 1])) | int((([config.day, headers['X-Total']]) | format(3))) -}} ",
	)
}
func value113(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString(e.FilterReplace(ctx["config"].Member("no"), py.Str("o"), py.Str("0"), py.Int(1)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed113(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString(e.FilterReplace(ctx["config"].Member("no"), py.Str("o"), py.Str("0"), py.Int(1)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts113(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString(e.FilterReplace(py.Str(ctx["config"].Member("no").Text()), py.Str("o"), py.Str("0"), py.Int(1)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text113(e *py.Eval, ctx variables) string {
	return ""
}
func value114(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(!e.IsDivisibleBy(ctx["config"].Member("texts"), py.Int(2)), func() py.Value { return ctx["config"].Member("digits") }, func() py.Value {
		return e.If(py.Dict("a", ctx["config"].Member("date"), "b", ctx["config"].Member("date")).Truth(), func() py.Value { return py.Dict("a", ctx["config"].Member("day"), "b", py.Int(1)) }, func() py.Value { return e.Key(ctx["response"], "items") })
	})))
}
func typed114(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(!e.IsDivisibleBy(ctx["config"].Member("texts"), py.Int(2)), func() py.Value { return ctx["config"].Member("digits") }, func() py.Value {
		return e.If(py.Dict("a", ctx["config"].Member("date"), "b", ctx["config"].Member("date")).Truth(), func() py.Value { return py.Dict("a", ctx["config"].Member("day"), "b", py.Int(1)) }, func() py.Value { return e.Key(ctx["response"], "items") })
	})))
}
func texts114(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(!e.IsDivisibleBy(py.Str(ctx["config"].Member("texts").Text()), py.Int(2)), func() py.Value { return py.Str(ctx["config"].Member("digits").Text()) }, func() py.Value {
		return e.If(py.Dict("a", py.Str(ctx["config"].Member("date").Text()), "b", py.Str(ctx["config"].Member("date").Text())).Truth(), func() py.Value { return py.Dict("a", py.Str(ctx["config"].Member("day").Text()), "b", py.Int(1)) }, func() py.Value { return e.Key(ctx["response"], "items") })
	})))
}
func text114(e *py.Eval, ctx variables) string {
	return ""
}
func value115(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Key(ctx["response"], "items").IsNumber())
}
func typed115(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Key(ctx["response"], "items").IsNumber())
}
func texts115(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Key(ctx["response"], "items").IsNumber())
}
func text115(e *py.Eval, ctx variables) string {
	return py.Bool(e.Key(ctx["response"], "items").IsNumber()).Text()
}
func value116(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("-"+py.Bool(e.Lt(ctx["stream_partition"].Member("id"), e.FilterRound(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Int(1), py.Str("common")))).Text()),
		`-{{ stream_partition['id'] < (record.nested.deep.x | round(1)) }}
`,
	)
}
func typed116(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("-"+py.Bool(e.Lt(ctx["stream_partition"].Member("id"), e.FilterRound(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Int(1), py.Str("common")))).Text()),
		`-{{ stream_partition['id'] < (record.nested.deep.x | round(1)) }}
`,
	)
}
func texts116(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("-"+py.Bool(e.Lt(py.Str(ctx["stream_partition"].Member("id").Text()), e.FilterRound(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Int(1), py.Str("common")))).Text()),
		`-{{ stream_partition['id'] < (record.nested.deep.x | round(1)) }}
`,
	)
}
func text116(e *py.Eval, ctx variables) string {
	return e.StringText(
		"-"+py.Bool(e.Lt(ctx["stream_partition"].Member("id"), e.FilterRound(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Int(1), py.Str("common")))).Text(),
		`-{{ stream_partition['id'] < (record.nested.deep.x | round(1)) }}
`,
	)
}
func value117(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("a " + e.Sub(e.Or(ctx["stream_slice"].Member("start_time"), func() py.Value { return e.FilterToJSON(ctx["stream_partition"].Member("id"), py.Int(2)) }), e.Mul(e.FilterRound(ctx["stream_slice"].Member("missing"), py.Int(0), py.Str("common")), e.Max(ctx["config"].Member("f"), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")))).Text() + py.TupleOf(ctx["record"].Member("id"), py.Int(2)).Text())))
}
func typed117(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("a " + e.Sub(e.Or(ctx["stream_slice"].Member("start_time"), func() py.Value { return e.FilterToJSON(ctx["stream_partition"].Member("id"), py.Int(2)) }), e.Mul(e.FilterRound(ctx["stream_slice"].Member("missing"), py.Int(0), py.Str("common")), e.Max(ctx["config"].Member("f"), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")))).Text() + py.TupleOf(ctx["record"].Member("id"), py.Int(2)).Text())))
}
func texts117(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("a " + e.Sub(e.Or(py.Str(ctx["stream_slice"].Member("start_time").Text()), func() py.Value { return e.FilterToJSON(py.Str(ctx["stream_partition"].Member("id").Text()), py.Int(2)) }), e.Mul(e.FilterRound(py.Str(ctx["stream_slice"].Member("missing").Text()), py.Int(0), py.Str("common")), e.Max(py.Str(ctx["config"].Member("f").Text()), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")))).Text() + py.TupleOf(ctx["record"].Member("id"), py.Int(2)).Text())))
}
func text117(e *py.Eval, ctx variables) string {
	return ""
}
func value118(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(e.Mod(py.TupleOf(py.Str("a"), py.Str("a,b,c")), py.ListOf(ctx["stream_partition"], ctx["response"].Member("more"))), "count", py.Int(1))
	text.WriteString(e.Call(v, "count", py.Str("o")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((('a', 'a,b,c')) % ([stream_partition, response.more])).count(1) %}{{ v.count('o') }}",
	)
}
func typed118(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(e.Mod(py.TupleOf(py.Str("a"), py.Str("a,b,c")), py.ListOf(ctx["stream_partition"], ctx["response"].Member("more"))), "count", py.Int(1))
	text.WriteString(e.Call(v, "count", py.Str("o")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((('a', 'a,b,c')) % ([stream_partition, response.more])).count(1) %}{{ v.count('o') }}",
	)
}
func texts118(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(e.Mod(py.TupleOf(py.Str("a"), py.Str("a,b,c")), py.ListOf(ctx["stream_partition"], ctx["response"].Member("more"))), "count", py.Int(1))
	text.WriteString(e.Call(v, "count", py.Str("o")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((('a', 'a,b,c')) % ([stream_partition, response.more])).count(1) %}{{ v.count('o') }}",
	)
}
func text118(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Call(e.Mod(py.TupleOf(py.Str("a"), py.Str("a,b,c")), py.ListOf(ctx["stream_partition"], ctx["response"].Member("more"))), "count", py.Int(1))
	text.WriteString(e.Call(v, "count", py.Str("o")).Text())
	return e.StringText(
		text.String(),
		"{% set v = ((('a', 'a,b,c')) % ([stream_partition, response.more])).count(1) %}{{ v.count('o') }}",
	)
}
func value119(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTrim(e.FilterList(e.Call(py.True, "items")), py.Str("aF"))))
}
func typed119(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTrim(e.FilterList(e.Call(py.True, "items")), py.Str("aF"))))
}
func texts119(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTrim(e.FilterList(e.Call(py.True, "items")), py.Str("aF"))))
}
func text119(e *py.Eval, ctx variables) string {
	return ""
}
func value120(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Int(10), ctx["config"].Member("list")))
}
func typed120(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Int(10), ctx["config"].Member("list")))
}
func texts120(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Int(10), py.Str(ctx["config"].Member("list").Text())))
}
func text120(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.ListOf(py.Int(10), ctx["config"].Member("list")).Text())
}
func value121(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4))))
}
func typed121(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4))))
}
func texts121(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("missing").Text())))
}
func text121(e *py.Eval, ctx variables) string {
	return ""
}
func value122(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), "encode", py.Str("utf-8")).Truth() {
		}
		text.WriteString(e.Call(py.Bool(py.EqualStr(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "a")), "split", py.Str(",")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed122(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), "encode", py.Str("utf-8")).Truth() {
		}
		text.WriteString(e.Call(py.Bool(py.EqualStr(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "a")), "split", py.Str(",")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts122(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), "encode", py.Str("utf-8")).Truth() {
		}
		text.WriteString(e.Call(py.Bool(py.EqualStr(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "a")), "split", py.Str(",")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text122(e *py.Eval, ctx variables) string {
	return ""
}
func value123(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(ctx["response"].Member("next"), py.TupleOf(py.Float(1000), py.Int(3))))
}
func typed123(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(ctx["response"].Member("next"), py.TupleOf(py.Float(1000), py.Int(3))))
}
func texts123(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(ctx["response"].Member("next"), py.TupleOf(py.Float(1000), py.Int(3))))
}
func text123(e *py.Eval, ctx variables) string {
	return py.Bool(e.In(ctx["response"].Member("next"), py.TupleOf(py.Float(1000), py.Int(3)))).Text()
}
func value124(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.TupleOf(py.Int(100), ctx["config"].Member("empty")).Truth() {
		text.WriteString("1")
	}
	return py.Literal(text.String())
}
func typed124(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.TupleOf(py.Int(100), ctx["config"].Member("empty")).Truth() {
		text.WriteString("1")
	}
	return py.Literal(text.String())
}
func texts124(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.TupleOf(py.Int(100), py.Str(ctx["config"].Member("empty").Text())).Truth() {
		text.WriteString("1")
	}
	return py.Literal(text.String())
}
func text124(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.TupleOf(py.Int(100), ctx["config"].Member("empty")).Truth() {
		text.WriteString("1")
	}
	return py.LiteralText(text.String())
}
func value125(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.Lt(py.TupleOf(py.Str("None"), ctx["config"].Member("yes")), py.OrNone(ctx["config"].Member("s"))))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (('None', config.yes)) < config.get('s') %}{{ v }}",
	)
}
func typed125(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.Lt(py.TupleOf(py.Str("None"), ctx["config"].Member("yes")), py.OrNone(ctx["config"].Member("s"))))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (('None', config.yes)) < config.get('s') %}{{ v }}",
	)
}
func texts125(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.Lt(py.TupleOf(py.Str("None"), py.Str(ctx["config"].Member("yes").Text())), py.Str(ctx["config"].Member("s").Text())))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (('None', config.yes)) < config.get('s') %}{{ v }}",
	)
}
func text125(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(e.Lt(py.TupleOf(py.Str("None"), ctx["config"].Member("yes")), py.OrNone(ctx["config"].Member("s"))))
	text.WriteString(v.Text())
	return e.StringText(
		text.String(),
		"{% set v = (('None', config.yes)) < config.get('s') %}{{ v }}",
	)
}
func value126(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.ListOf()), "{{ +[] }}")
}
func typed126(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.ListOf()), "{{ +[] }}")
}
func texts126(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.ListOf()), "{{ +[] }}")
}
func text126(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pos(py.ListOf()).Text(), "{{ +[] }}")
}
func value127(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(e.Mod(py.Float(-2.25), e.FloorDiv(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.TupleOf(py.Str("007"), py.Int(100)))), "isnumeric"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((-2.25) % (record.nested.deep.x // (('007', 100)))).isnumeric() %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed127(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(e.Mod(py.Float(-2.25), e.FloorDiv(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.TupleOf(py.Str("007"), py.Int(100)))), "isnumeric"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((-2.25) % (record.nested.deep.x // (('007', 100)))).isnumeric() %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts127(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(e.Mod(py.Float(-2.25), e.FloorDiv(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.TupleOf(py.Str("007"), py.Int(100)))), "isnumeric"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((-2.25) % (record.nested.deep.x // (('007', 100)))).isnumeric() %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text127(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Call(e.Mod(py.Float(-2.25), e.FloorDiv(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.TupleOf(py.Str("007"), py.Int(100)))), "isnumeric"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in ((-2.25) % (record.nested.deep.x // (('007', 100)))).isnumeric() %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value128(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(py.Choose(py.OrNone(ctx["config"].Member("s")).Truth(), py.ListOf(py.Int(10), ctx["config"].Member("yes")), py.ListOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Int(-1))).Text() + "]")))
}
func typed128(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(py.Choose(py.OrNone(ctx["config"].Member("s")).Truth(), py.ListOf(py.Int(10), ctx["config"].Member("yes")), py.ListOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Int(-1))).Text() + "]")))
}
func texts128(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(py.Choose(ctx["config"].Member("s").Text() != "", py.ListOf(py.Int(10), py.Str(ctx["config"].Member("yes").Text())), py.ListOf(py.Str(ctx["config"].Member("missing").Text()), py.Int(-1))).Text() + "]")))
}
func text128(e *py.Eval, ctx variables) string {
	return ""
}
func value129(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed129(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts129(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text129(e *py.Eval, ctx variables) string {
	return "False"
}
func value130(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.TupleOf(py.Str("a/b?c=d&e f"), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")).IsString()),
		"{{ (('a/b?c=d&e f', response.get('items')[0].id)) is string }}",
	)
}
func typed130(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.TupleOf(py.Str("a/b?c=d&e f"), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")).IsString()),
		"{{ (('a/b?c=d&e f', response.get('items')[0].id)) is string }}",
	)
}
func texts130(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.TupleOf(py.Str("a/b?c=d&e f"), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")).IsString()),
		"{{ (('a/b?c=d&e f', response.get('items')[0].id)) is string }}",
	)
}
func text130(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(py.TupleOf(py.Str("a/b?c=d&e f"), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")).IsString()).Text(),
		"{{ (('a/b?c=d&e f', response.get('items')[0].id)) is string }}",
	)
}
func value131(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(py.Dict("a", py.Int(1), "b", py.OrNone(ctx["config"].Member("s"))), py.Str("[aeiou]"), py.Str("*")),
		"{{ ({'a': 1, 'b': config.get('s')}) | regex_replace('[aeiou]', '*') }}",
	)
}
func typed131(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(py.Dict("a", py.Int(1), "b", py.OrNone(ctx["config"].Member("s"))), py.Str("[aeiou]"), py.Str("*")),
		"{{ ({'a': 1, 'b': config.get('s')}) | regex_replace('[aeiou]', '*') }}",
	)
}
func texts131(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(py.Dict("a", py.Int(1), "b", py.Str(ctx["config"].Member("s").Text())), py.Str("[aeiou]"), py.Str("*")),
		"{{ ({'a': 1, 'b': config.get('s')}) | regex_replace('[aeiou]', '*') }}",
	)
}
func text131(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRegexReplace(py.Dict("a", py.Int(1), "b", py.OrNone(ctx["config"].Member("s"))), py.Str("[aeiou]"), py.Str("*")).Text(),
		"{{ ({'a': 1, 'b': config.get('s')}) | regex_replace('[aeiou]', '*') }}",
	)
}
func value132(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + ctx["config"].Member("list").Text())
}
func typed132(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + ctx["config"].Member("list").Text())
}
func texts132(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + ctx["config"].Member("list").Text())
}
func text132(e *py.Eval, ctx variables) string {
	return py.LiteralText("[" + ctx["config"].Member("list").Text())
}
func value133(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReject(ctx["record"].Member("name"), func(it py.Value) bool { return it.IsNone() })), "{{ record['name'] | reject('none') | list }}")
}
func typed133(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReject(ctx["record"].Member("name"), func(it py.Value) bool { return it.IsNone() })), "{{ record['name'] | reject('none') | list }}")
}
func texts133(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReject(ctx["record"].Member("name"), func(it py.Value) bool { return it.IsNone() })), "{{ record['name'] | reject('none') | list }}")
}
func text133(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterReject(ctx["record"].Member("name"), func(it py.Value) bool { return it.IsNone() })).Text(), "{{ record['name'] | reject('none') | list }}")
}
func value134(e *py.Eval, ctx variables) py.Value {
	return py.Str("é😀")
}
func typed134(e *py.Eval, ctx variables) py.Value {
	return py.Str("é😀")
}
func texts134(e *py.Eval, ctx variables) py.Value {
	return py.Str("é😀")
}
func text134(e *py.Eval, ctx variables) string {
	return "é😀"
}
func value135(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(py.Bool(!py.Bool(e.Lt(py.TupleOf(ctx["response"].Member("total"), ctx["record"].Member("name")), ctx["config"].Member("day"))).IsNone()), py.Str("(o+)")),
		"{{ ((((response.total, record['name'])) < config.day) is not none) | regex_search('(o+)') }}",
	)
}
func typed135(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(py.Bool(!py.Bool(e.Lt(py.TupleOf(ctx["response"].Member("total"), ctx["record"].Member("name")), ctx["config"].Member("day"))).IsNone()), py.Str("(o+)")),
		"{{ ((((response.total, record['name'])) < config.day) is not none) | regex_search('(o+)') }}",
	)
}
func texts135(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(py.Bool(!py.Bool(e.Lt(py.TupleOf(ctx["response"].Member("total"), ctx["record"].Member("name")), py.Str(ctx["config"].Member("day").Text()))).IsNone()), py.Str("(o+)")),
		"{{ ((((response.total, record['name'])) < config.day) is not none) | regex_search('(o+)') }}",
	)
}
func text135(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRegexSearch(py.Bool(!py.Bool(e.Lt(py.TupleOf(ctx["response"].Member("total"), ctx["record"].Member("name")), ctx["config"].Member("day"))).IsNone()), py.Str("(o+)")).Text(),
		"{{ ((((response.total, record['name'])) < config.day) is not none) | regex_search('(o+)') }}",
	)
}
func value136(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.If(!ctx["config"].Member("empty").IsNone(), func() py.Value { return e.Call(ctx["config"].Member("dicts"), "is_integer") }, func() py.Value { return e.FilterList(e.FilterItems(ctx["response"].Member("total"))) }).Truth(), func() py.Value {
			return e.FilterJoin(e.FilterMapAttribute(py.ListOf(py.Str("Foo"), py.Str("-3.5")), py.Str("tag"), py.Str("z")), py.Str(""), py.None)
		}, func() py.Value {
			return e.FilterLower(e.FloorDiv(py.ListOf(py.Float(-2.25), ctx["config"].Member("digits")), ctx["config"].Member("json")))
		}),
		"{{ ((['Foo', '-3.5']) | map(attribute='tag', default='z') | join) if (config.dicts.is_integer() if (config.empty is not none) else (response.total | items | list)) else ((([-2.25, config.digits]) // config.json) | lower) }}",
	)
}
func typed136(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.If(!ctx["config"].Member("empty").IsNone(), func() py.Value { return e.Call(ctx["config"].Member("dicts"), "is_integer") }, func() py.Value { return e.FilterList(e.FilterItems(ctx["response"].Member("total"))) }).Truth(), func() py.Value {
			return e.FilterJoin(e.FilterMapAttribute(py.ListOf(py.Str("Foo"), py.Str("-3.5")), py.Str("tag"), py.Str("z")), py.Str(""), py.None)
		}, func() py.Value {
			return e.FilterLower(e.FloorDiv(py.ListOf(py.Float(-2.25), ctx["config"].Member("digits")), ctx["config"].Member("json")))
		}),
		"{{ ((['Foo', '-3.5']) | map(attribute='tag', default='z') | join) if (config.dicts.is_integer() if (config.empty is not none) else (response.total | items | list)) else ((([-2.25, config.digits]) // config.json) | lower) }}",
	)
}
func texts136(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Call(py.Str(ctx["config"].Member("dicts").Text()), "is_integer").Truth(), func() py.Value {
			return e.FilterJoin(e.FilterMapAttribute(py.ListOf(py.Str("Foo"), py.Str("-3.5")), py.Str("tag"), py.Str("z")), py.Str(""), py.None)
		}, func() py.Value {
			return e.FilterLower(e.FloorDiv(py.ListOf(py.Float(-2.25), py.Str(ctx["config"].Member("digits").Text())), py.Str(ctx["config"].Member("json").Text())))
		}),
		"{{ ((['Foo', '-3.5']) | map(attribute='tag', default='z') | join) if (config.dicts.is_integer() if (config.empty is not none) else (response.total | items | list)) else ((([-2.25, config.digits]) // config.json) | lower) }}",
	)
}
func text136(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.If(!ctx["config"].Member("empty").IsNone(), func() py.Value { return e.Call(ctx["config"].Member("dicts"), "is_integer") }, func() py.Value { return e.FilterList(e.FilterItems(ctx["response"].Member("total"))) }).Truth(), func() py.Value {
			return e.FilterJoin(e.FilterMapAttribute(py.ListOf(py.Str("Foo"), py.Str("-3.5")), py.Str("tag"), py.Str("z")), py.Str(""), py.None)
		}, func() py.Value {
			return e.FilterLower(e.FloorDiv(py.ListOf(py.Float(-2.25), ctx["config"].Member("digits")), ctx["config"].Member("json")))
		}).Text(),
		"{{ ((['Foo', '-3.5']) | map(attribute='tag', default='z') | join) if (config.dicts.is_integer() if (config.empty is not none) else (response.total | items | list)) else ((([-2.25, config.digits]) // config.json) | lower) }}",
	)
}
func value137(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(py.Float(1000), "isnumeric")
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = 1e3.isnumeric() %}{{ v }}")
}
func typed137(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(py.Float(1000), "isnumeric")
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = 1e3.isnumeric() %}{{ v }}")
}
func texts137(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(py.Float(1000), "isnumeric")
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = 1e3.isnumeric() %}{{ v }}")
}
func text137(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Call(py.Float(1000), "isnumeric")
	text.WriteString(v.Text())
	return e.StringText(text.String(), "{% set v = 1e3.isnumeric() %}{{ v }}")
}
func value138(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("id"))
}
func typed138(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("id"))
}
func texts138(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("id").Text())
}
func text138(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("id").Text())
}
func value139(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterString(ctx["config"].Member("n")).Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString(e.Neg(e.Pos(py.Dict())).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed139(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterString(ctx["config"].Member("n")).Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString(e.Neg(e.Pos(py.Dict())).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts139(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["config"].Member("n").Text() != "" {
			text.WriteString("yes")
		} else {
			text.WriteString(e.Neg(e.Pos(py.Dict())).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text139(e *py.Eval, ctx variables) string {
	return ""
}
func value140(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(py.True, py.Str("-"), py.None)))
}
func typed140(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(py.True, py.Str("-"), py.None)))
}
func texts140(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(py.True, py.Str("-"), py.None)))
}
func text140(e *py.Eval, ctx variables) string {
	return ""
}
func value141(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(!e.Neg(e.Key(ctx["config"].Member("dict"), "a b")).Truth(), func() py.Value {
			return e.Div(py.Bool(!e.In(ctx["stream_interval"].Member("end_time"), py.ListOf(ctx["headers"].Member("X-Total"), ctx["config"].Member("missing")))), e.FilterFormat(py.TupleOf(ctx["record"].Member("updated_at"), py.Int(0)), nil, ctx["config"].Member("yes")))
		}, func() py.Value {
			return py.And(e.FilterList(e.FilterReverse(ctx["config"].Member("list"))), py.Bool(py.EqualInt(py.TupleOf(py.Literal("12345678901234567890"), ctx["response"].Member("next")), 2)))
		}),
		"{{ ((stream_interval.end_time not in ([headers['X-Total'], config.missing])) / (((record.updated_at, 0)) | format(config.yes))) if (not (-(config['dict']['a b']))) else ((config.list | reverse | list) and (2 == ((12345678901234567890, response.next)))) }}",
	)
}
func typed141(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(!e.Neg(e.Key(ctx["config"].Member("dict"), "a b")).Truth(), func() py.Value {
			return e.Div(py.Bool(!e.In(ctx["stream_interval"].Member("end_time"), py.ListOf(ctx["headers"].Member("X-Total"), ctx["config"].Member("missing")))), e.FilterFormat(py.TupleOf(ctx["record"].Member("updated_at"), py.Int(0)), nil, ctx["config"].Member("yes")))
		}, func() py.Value {
			return py.And(e.FilterList(e.FilterReverse(ctx["config"].Member("list"))), py.Bool(py.EqualInt(py.TupleOf(py.Literal("12345678901234567890"), ctx["response"].Member("next")), 2)))
		}),
		"{{ ((stream_interval.end_time not in ([headers['X-Total'], config.missing])) / (((record.updated_at, 0)) | format(config.yes))) if (not (-(config['dict']['a b']))) else ((config.list | reverse | list) and (2 == ((12345678901234567890, response.next)))) }}",
	)
}
func texts141(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(!e.Neg(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b")).Truth(), func() py.Value {
			return e.Div(py.Bool(!e.In(py.Str(ctx["stream_interval"].Member("end_time").Text()), py.ListOf(ctx["headers"].Member("X-Total"), py.Str(ctx["config"].Member("missing").Text())))), e.FilterFormat(py.TupleOf(ctx["record"].Member("updated_at"), py.Int(0)), nil, py.Str(ctx["config"].Member("yes").Text())))
		}, func() py.Value {
			return py.And(e.FilterList(e.FilterReverse(py.Str(ctx["config"].Member("list").Text()))), py.Bool(py.EqualInt(py.TupleOf(py.Literal("12345678901234567890"), ctx["response"].Member("next")), 2)))
		}),
		"{{ ((stream_interval.end_time not in ([headers['X-Total'], config.missing])) / (((record.updated_at, 0)) | format(config.yes))) if (not (-(config['dict']['a b']))) else ((config.list | reverse | list) and (2 == ((12345678901234567890, response.next)))) }}",
	)
}
func text141(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(!e.Neg(e.Key(ctx["config"].Member("dict"), "a b")).Truth(), func() py.Value {
			return e.Div(py.Bool(!e.In(ctx["stream_interval"].Member("end_time"), py.ListOf(ctx["headers"].Member("X-Total"), ctx["config"].Member("missing")))), e.FilterFormat(py.TupleOf(ctx["record"].Member("updated_at"), py.Int(0)), nil, ctx["config"].Member("yes")))
		}, func() py.Value {
			return py.And(e.FilterList(e.FilterReverse(ctx["config"].Member("list"))), py.Bool(py.EqualInt(py.TupleOf(py.Literal("12345678901234567890"), ctx["response"].Member("next")), 2)))
		}).Text(),
		"{{ ((stream_interval.end_time not in ([headers['X-Total'], config.missing])) / (((record.updated_at, 0)) | format(config.yes))) if (not (-(config['dict']['a b']))) else ((config.list | reverse | list) and (2 == ((12345678901234567890, response.next)))) }}",
	)
}
func value142(e *py.Eval, ctx variables) py.Value {
	return py.Literal("12345678901234567890")
}
func typed142(e *py.Eval, ctx variables) py.Value {
	return py.Literal("12345678901234567890")
}
func texts142(e *py.Eval, ctx variables) py.Value {
	return py.Literal("12345678901234567890")
}
func text142(e *py.Eval, ctx variables) string {
	return "12345678901234567890"
}
func value143(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(e.Call(py.True, "find", py.Str("o")).Truth(), func() py.Value { return py.Bool(!e.IsOdd(py.Int(3))) }, func() py.Value { return py.Value{} })))
}
func typed143(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(e.Call(py.True, "find", py.Str("o")).Truth(), func() py.Value { return py.Bool(!e.IsOdd(py.Int(3))) }, func() py.Value { return py.Value{} })))
}
func texts143(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(e.Call(py.True, "find", py.Str("o")).Truth(), func() py.Value { return py.Bool(!e.IsOdd(py.Int(3))) }, func() py.Value { return py.Value{} })))
}
func text143(e *py.Eval, ctx variables) string {
	return ""
}
func value144(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterReplace(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("a"), ctx["stream_slice"].Member("start_time"), py.None))
}
func typed144(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterReplace(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("a"), ctx["stream_slice"].Member("start_time"), py.None))
}
func texts144(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterReplace(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("a"), py.Str(ctx["stream_slice"].Member("start_time").Text()), py.None))
}
func text144(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterReplace(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("a"), ctx["stream_slice"].Member("start_time"), py.None).Text())
}
func value145(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Choose(e.FilterTrim(py.Literal("12345678901234567890"), py.Str("aF")).Truth(), py.None, py.Value{}), "{{ none if (12345678901234567890 | trim('aF')) }}")
}
func typed145(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Choose(e.FilterTrim(py.Literal("12345678901234567890"), py.Str("aF")).Truth(), py.None, py.Value{}), "{{ none if (12345678901234567890 | trim('aF')) }}")
}
func texts145(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Choose(e.FilterTrim(py.Literal("12345678901234567890"), py.Str("aF")).Truth(), py.None, py.Value{}), "{{ none if (12345678901234567890 | trim('aF')) }}")
}
func text145(e *py.Eval, ctx variables) string {
	return e.StringText(py.Choose(e.FilterTrim(py.Literal("12345678901234567890"), py.Str("aF")).Truth(), py.None, py.Value{}).Text(), "{{ none if (12345678901234567890 | trim('aF')) }}")
}
func value146(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Sub(e.Mul(ctx["stream_interval"].Member("end_time"), ctx["config"].Member("s")), py.Or(ctx["config"].Member("n"), ctx["config"].Member("s"))).Truth() {
		text.WriteString("1")
	} else if e.FilterCapitalize(py.ListOf(ctx["record"].Member("updated_at"), py.Int(2))).Truth() {
		text.WriteString(e.If(!py.ListOf(py.Int(0), ctx["response"].Member("more")).Truth(), func() py.Value {
			return e.FilterDictSort(py.Literal("12345678901234567890"), py.True, py.Str("value"), py.False)
		}, func() py.Value { return py.Value{} }).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (stream_interval.end_time * config['s']) - (config.n or config['s']) %}1{% elif ([record.updated_at, 2]) | capitalize %}{{ (12345678901234567890 | dictsort(true, 'value')) if (not ([0, response.more])) }}{% endif %}",
	)
}
func typed146(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Sub(e.Mul(ctx["stream_interval"].Member("end_time"), ctx["config"].Member("s")), py.Or(ctx["config"].Member("n"), ctx["config"].Member("s"))).Truth() {
		text.WriteString("1")
	} else if e.FilterCapitalize(py.ListOf(ctx["record"].Member("updated_at"), py.Int(2))).Truth() {
		text.WriteString(e.If(!py.ListOf(py.Int(0), ctx["response"].Member("more")).Truth(), func() py.Value {
			return e.FilterDictSort(py.Literal("12345678901234567890"), py.True, py.Str("value"), py.False)
		}, func() py.Value { return py.Value{} }).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (stream_interval.end_time * config['s']) - (config.n or config['s']) %}1{% elif ([record.updated_at, 2]) | capitalize %}{{ (12345678901234567890 | dictsort(true, 'value')) if (not ([0, response.more])) }}{% endif %}",
	)
}
func texts146(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Sub(e.Mul(py.Str(ctx["stream_interval"].Member("end_time").Text()), py.Str(ctx["config"].Member("s").Text())), py.Str(cmp.Or(ctx["config"].Member("n").Text(), ctx["config"].Member("s").Text()))).Truth() {
		text.WriteString("1")
	} else if e.FilterCapitalize(py.ListOf(ctx["record"].Member("updated_at"), py.Int(2))).Truth() {
		text.WriteString(e.If(!py.ListOf(py.Int(0), ctx["response"].Member("more")).Truth(), func() py.Value {
			return e.FilterDictSort(py.Literal("12345678901234567890"), py.True, py.Str("value"), py.False)
		}, func() py.Value { return py.Value{} }).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (stream_interval.end_time * config['s']) - (config.n or config['s']) %}1{% elif ([record.updated_at, 2]) | capitalize %}{{ (12345678901234567890 | dictsort(true, 'value')) if (not ([0, response.more])) }}{% endif %}",
	)
}
func text146(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Sub(e.Mul(ctx["stream_interval"].Member("end_time"), ctx["config"].Member("s")), py.Or(ctx["config"].Member("n"), ctx["config"].Member("s"))).Truth() {
		text.WriteString("1")
	} else if e.FilterCapitalize(py.ListOf(ctx["record"].Member("updated_at"), py.Int(2))).Truth() {
		text.WriteString(e.If(!py.ListOf(py.Int(0), ctx["response"].Member("more")).Truth(), func() py.Value {
			return e.FilterDictSort(py.Literal("12345678901234567890"), py.True, py.Str("value"), py.False)
		}, func() py.Value { return py.Value{} }).Text())
	}
	return e.StringText(
		text.String(),
		"{% if (stream_interval.end_time * config['s']) - (config.n or config['s']) %}1{% elif ([record.updated_at, 2]) | capitalize %}{{ (12345678901234567890 | dictsort(true, 'value')) if (not ([0, response.more])) }}{% endif %}",
	)
}
func value147(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Sub(ctx["record"].Member("flag"), ctx["record"].Member("id"))))
}
func typed147(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Sub(ctx["record"].Member("flag"), ctx["record"].Member("id"))))
}
func texts147(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Sub(ctx["record"].Member("flag"), ctx["record"].Member("id"))))
}
func text147(e *py.Eval, ctx variables) string {
	return ""
}
func value148(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.TupleOf(), e.FilterLength(e.Call(ctx["record"].Member("nested"), "join", py.ListOf(py.Str("x"), py.Str("y")))))))
}
func typed148(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.TupleOf(), e.FilterLength(e.Call(ctx["record"].Member("nested"), "join", py.ListOf(py.Str("x"), py.Str("y")))))))
}
func texts148(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.TupleOf(), e.FilterLength(e.Call(ctx["record"].Member("nested"), "join", py.ListOf(py.Str("x"), py.Str("y")))))))
}
func text148(e *py.Eval, ctx variables) string {
	return ""
}
func value149(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Dict("a", py.Int(1)), "a"))
}
func typed149(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Dict("a", py.Int(1)), "a"))
}
func texts149(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Dict("a", py.Int(1)), "a"))
}
func text149(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(py.Dict("a", py.Int(1)), "a").Text())
}
func value150(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed150(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts150(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text150(e *py.Eval, ctx variables) string {
	return ""
}
func value151(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("id")))
}
func typed151(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("id")))
}
func texts151(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("id")))
}
func text151(e *py.Eval, ctx variables) string {
	return ""
}
func value152(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("a"), py.Int(-1))
}
func typed152(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("a"), py.Int(-1))
}
func texts152(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("a"), py.Int(-1))
}
func text152(e *py.Eval, ctx variables) string {
	return "['a', -1]"
}
func value153(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mod(ctx["config"].Member("digits"), py.Str("<b>x</b>")).Truth() {
		text.WriteString(py.ListOf(ctx["record"].Member("flag"), py.Int(1000)).Text())
	} else {
		text.WriteString(e.FilterJoin(ctx["config"].Member("empty"), py.Str(","), py.Str("id")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.digits % '<b>x</b>' %}{{ [record.flag, 1_000] }}{% else %}{{ config.empty | join(',', 'id') }}{% endif %}",
	)
}
func typed153(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mod(ctx["config"].Member("digits"), py.Str("<b>x</b>")).Truth() {
		text.WriteString(py.ListOf(ctx["record"].Member("flag"), py.Int(1000)).Text())
	} else {
		text.WriteString(e.FilterJoin(ctx["config"].Member("empty"), py.Str(","), py.Str("id")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.digits % '<b>x</b>' %}{{ [record.flag, 1_000] }}{% else %}{{ config.empty | join(',', 'id') }}{% endif %}",
	)
}
func texts153(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mod(py.Str(ctx["config"].Member("digits").Text()), py.Str("<b>x</b>")).Truth() {
		text.WriteString(py.ListOf(ctx["record"].Member("flag"), py.Int(1000)).Text())
	} else {
		text.WriteString(e.FilterJoin(py.Str(ctx["config"].Member("empty").Text()), py.Str(","), py.Str("id")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.digits % '<b>x</b>' %}{{ [record.flag, 1_000] }}{% else %}{{ config.empty | join(',', 'id') }}{% endif %}",
	)
}
func text153(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Mod(ctx["config"].Member("digits"), py.Str("<b>x</b>")).Truth() {
		text.WriteString(py.ListOf(ctx["record"].Member("flag"), py.Int(1000)).Text())
	} else {
		text.WriteString(e.FilterJoin(ctx["config"].Member("empty"), py.Str(","), py.Str("id")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if config.digits % '<b>x</b>' %}{{ [record.flag, 1_000] }}{% else %}{{ config.empty | join(',', 'id') }}{% endif %}",
	)
}
func value154(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(), e.Call(ctx["stream_partition"], "replace", py.Str("o"), py.Str("0"))), "{{ [] % (stream_partition.replace('o', '0')) }}")
}
func typed154(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(), e.Call(ctx["stream_partition"], "replace", py.Str("o"), py.Str("0"))), "{{ [] % (stream_partition.replace('o', '0')) }}")
}
func texts154(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(), e.Call(ctx["stream_partition"], "replace", py.Str("o"), py.Str("0"))), "{{ [] % (stream_partition.replace('o', '0')) }}")
}
func text154(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.ListOf(), e.Call(ctx["stream_partition"], "replace", py.Str("o"), py.Str("0"))).Text(), "{{ [] % (stream_partition.replace('o', '0')) }}")
}
func value155(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("flag")))
}
func typed155(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("flag")))
}
func texts155(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("flag")))
}
func text155(e *py.Eval, ctx variables) string {
	return ""
}
func value156(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(py.ListOf(ctx["config"].Member("day"), py.Int(-1)))))
}
func typed156(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(py.ListOf(ctx["config"].Member("day"), py.Int(-1)))))
}
func texts156(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(py.ListOf(py.Str(ctx["config"].Member("day").Text()), py.Int(-1)))))
}
func text156(e *py.Eval, ctx variables) string {
	return ""
}
func value157(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Dict("a", ctx["stream_interval"].Member("end_time"), "b", py.Int(10)), "k"))
}
func typed157(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Dict("a", ctx["stream_interval"].Member("end_time"), "b", py.Int(10)), "k"))
}
func texts157(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Dict("a", py.Str(ctx["stream_interval"].Member("end_time").Text()), "b", py.Int(10)), "k"))
}
func text157(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Key(py.Dict("a", ctx["stream_interval"].Member("end_time"), "b", py.Int(10)), "k").Text())
}
func value158(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(ctx["config"].Member("empty"), py.Str(","), py.Str("id"))))
}
func typed158(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(ctx["config"].Member("empty"), py.Str(","), py.Str("id"))))
}
func texts158(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(py.Str(ctx["config"].Member("empty").Text()), py.Str(","), py.Str("id"))))
}
func text158(e *py.Eval, ctx variables) string {
	return ""
}
func value159(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(py.Float(1000), e.FilterMax(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.False, py.Str("id"))),
		"{{ 1e3 + (response.get('items')[0].id | max(attribute='id')) }}",
	)
}
func typed159(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(py.Float(1000), e.FilterMax(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.False, py.Str("id"))),
		"{{ 1e3 + (response.get('items')[0].id | max(attribute='id')) }}",
	)
}
func texts159(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(py.Float(1000), e.FilterMax(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.False, py.Str("id"))),
		"{{ 1e3 + (response.get('items')[0].id | max(attribute='id')) }}",
	)
}
func text159(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(py.Float(1000), e.FilterMax(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.False, py.Str("id"))).Text(),
		"{{ 1e3 + (response.get('items')[0].id | max(attribute='id')) }}",
	)
}
func value160(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterList(e.FilterReject(ctx["config"].Member("s"), func(it py.Value) bool { return it.IsNone() })).IsNone()),
		"{{ (config['s'] | reject('none') | list) is not none }}",
	)
}
func typed160(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterList(e.FilterReject(ctx["config"].Member("s"), func(it py.Value) bool { return it.IsNone() })).IsNone()),
		"{{ (config['s'] | reject('none') | list) is not none }}",
	)
}
func texts160(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterList(e.FilterReject(py.Str(ctx["config"].Member("s").Text()), func(it py.Value) bool { return it.IsNone() })).IsNone()),
		"{{ (config['s'] | reject('none') | list) is not none }}",
	)
}
func text160(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.FilterList(e.FilterReject(ctx["config"].Member("s"), func(it py.Value) bool { return it.IsNone() })).IsNone()).Text(),
		"{{ (config['s'] | reject('none') | list) is not none }}",
	)
}
func value161(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str(ctx["headers"].Member("X-Total").Text() + e.Call(ctx["config"].Member("list"), "split", py.Str("o"), py.Int(1)).Text()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (({'a': 12345678901234567890, 'b': 'é😀'}) and headers['X-Total']) ~ (config.list.split('o', 1)) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed161(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str(ctx["headers"].Member("X-Total").Text() + e.Call(ctx["config"].Member("list"), "split", py.Str("o"), py.Int(1)).Text()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (({'a': 12345678901234567890, 'b': 'é😀'}) and headers['X-Total']) ~ (config.list.split('o', 1)) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts161(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str(ctx["headers"].Member("X-Total").Text() + e.Call(py.Str(ctx["config"].Member("list").Text()), "split", py.Str("o"), py.Int(1)).Text()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (({'a': 12345678901234567890, 'b': 'é😀'}) and headers['X-Total']) ~ (config.list.split('o', 1)) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text161(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Str(ctx["headers"].Member("X-Total").Text() + e.Call(ctx["config"].Member("list"), "split", py.Str("o"), py.Int(1)).Text()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (({'a': 12345678901234567890, 'b': 'é😀'}) and headers['X-Total']) ~ (config.list.split('o', 1)) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value162(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.SanitizeURL(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")),
		"{{ sanitize_url(record['nested']['list'][0]['y']) }}",
	)
}
func typed162(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.SanitizeURL(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")),
		"{{ sanitize_url(record['nested']['list'][0]['y']) }}",
	)
}
func texts162(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.SanitizeURL(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")),
		"{{ sanitize_url(record['nested']['list'][0]['y']) }}",
	)
}
func text162(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.SanitizeURL(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")).Text(),
		"{{ sanitize_url(record['nested']['list'][0]['y']) }}",
	)
}
func value163(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed163(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts163(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text163(e *py.Eval, ctx variables) string {
	return "True"
}
func value164(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed164(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts164(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text164(e *py.Eval, ctx variables) string {
	return ""
}
func value165(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterFloat(py.Bool(!py.Equal(ctx["config"].Member("date"), ctx["config"].Member("list"))), py.Float(0))))
}
func typed165(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterFloat(py.Bool(!py.Equal(ctx["config"].Member("date"), ctx["config"].Member("list"))), py.Float(0))))
}
func texts165(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterFloat(py.Bool(ctx["config"].Member("date").Text() != ctx["config"].Member("list").Text()), py.Float(0))))
}
func text165(e *py.Eval, ctx variables) string {
	return ""
}
func value166(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(!py.Equal(ctx["next_page_token"], e.Call(e.If(py.ListOf(ctx["response"].Member("more"), py.Int(0)).Truth(), func() py.Value { return e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x") }, func() py.Value { return e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url") }), "copy")))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed166(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(!py.Equal(ctx["next_page_token"], e.Call(e.If(py.ListOf(ctx["response"].Member("more"), py.Int(0)).Truth(), func() py.Value { return e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x") }, func() py.Value { return e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url") }), "copy")))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts166(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(!py.Equal(ctx["next_page_token"], e.Call(e.If(py.ListOf(ctx["response"].Member("more"), py.Int(0)).Truth(), func() py.Value { return e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x") }, func() py.Value { return e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url") }), "copy")))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text166(e *py.Eval, ctx variables) string {
	return ""
}
func value167(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed167(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts167(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text167(e *py.Eval, ctx variables) string {
	return "True"
}
func value168(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.5)
}
func typed168(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.5)
}
func texts168(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.5)
}
func text168(e *py.Eval, ctx variables) string {
	return "1.5"
}
func value169(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.CamelCaseToSnakeCase(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")).Truth() {
		text.WriteString(e.Call(ctx["config"].Member("date"), "encode", py.Str("utf-8")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if camel_case_to_snake_case(response.get('items')[0].id) %}{{ config.date.encode('utf-8') }}{% endif %}",
	)
}
func typed169(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.CamelCaseToSnakeCase(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")).Truth() {
		text.WriteString(e.Call(ctx["config"].Member("date"), "encode", py.Str("utf-8")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if camel_case_to_snake_case(response.get('items')[0].id) %}{{ config.date.encode('utf-8') }}{% endif %}",
	)
}
func texts169(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.CamelCaseToSnakeCase(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")).Truth() {
		text.WriteString(e.Call(py.Str(ctx["config"].Member("date").Text()), "encode", py.Str("utf-8")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if camel_case_to_snake_case(response.get('items')[0].id) %}{{ config.date.encode('utf-8') }}{% endif %}",
	)
}
func text169(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.CamelCaseToSnakeCase(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")).Truth() {
		text.WriteString(e.Call(ctx["config"].Member("date"), "encode", py.Str("utf-8")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if camel_case_to_snake_case(response.get('items')[0].id) %}{{ config.date.encode('utf-8') }}{% endif %}",
	)
}
func value170(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["stream_interval"].Member("end_time"), "a"))
}
func typed170(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["stream_interval"].Member("end_time"), "a"))
}
func texts170(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["stream_interval"].Member("end_time").Text() != "a")
}
func text170(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(ctx["stream_interval"].Member("end_time"), "a")).Text()
}
func value171(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Or(e.Call(py.Str("-3.5"), "copy"), py.ListOf(ctx["stream_partition"], py.Int(1))),
		"{{ (('-3.5'.replace('o', '0')).copy()) or ([stream_partition, 1]) }}",
	)
}
func typed171(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Or(e.Call(py.Str("-3.5"), "copy"), py.ListOf(ctx["stream_partition"], py.Int(1))),
		"{{ (('-3.5'.replace('o', '0')).copy()) or ([stream_partition, 1]) }}",
	)
}
func texts171(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Or(e.Call(py.Str("-3.5"), "copy"), py.ListOf(ctx["stream_partition"], py.Int(1))),
		"{{ (('-3.5'.replace('o', '0')).copy()) or ([stream_partition, 1]) }}",
	)
}
func text171(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Or(e.Call(py.Str("-3.5"), "copy"), py.ListOf(ctx["stream_partition"], py.Int(1))).Text(),
		"{{ (('-3.5'.replace('o', '0')).copy()) or ([stream_partition, 1]) }}",
	)
}
func value172(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["response"].Member("total").Truth(), py.Str("%Y-%m-%d"), py.Value{}))
}
func typed172(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["response"].Member("total").Truth(), py.Str("%Y-%m-%d"), py.Value{}))
}
func texts172(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["response"].Member("total").Truth(), py.Str("%Y-%m-%d"), py.Value{}))
}
func text172(e *py.Eval, ctx variables) string {
	return py.Choose(ctx["response"].Member("total").Truth(), py.Str("%Y-%m-%d"), py.Value{}).Text()
}
func value173(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["config"].Member("day").Truth(), py.ListOf(), py.Value{}))
}
func typed173(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["config"].Member("day").Truth(), py.ListOf(), py.Value{}))
}
func texts173(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["config"].Member("day").Text() != "", py.ListOf(), py.Value{}))
}
func text173(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Choose(ctx["config"].Member("day").Truth(), py.ListOf(), py.Value{}).Text())
}
func value174(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterWordWrap(e.FilterList(e.FilterReverse(py.ListOf())), py.Int(4), py.True, py.None, py.True), "isalpha"),
		"{{ (([] | reverse | list) | wordwrap(4)).isalpha() }}",
	)
}
func typed174(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterWordWrap(e.FilterList(e.FilterReverse(py.ListOf())), py.Int(4), py.True, py.None, py.True), "isalpha"),
		"{{ (([] | reverse | list) | wordwrap(4)).isalpha() }}",
	)
}
func texts174(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterWordWrap(e.FilterList(e.FilterReverse(py.ListOf())), py.Int(4), py.True, py.None, py.True), "isalpha"),
		"{{ (([] | reverse | list) | wordwrap(4)).isalpha() }}",
	)
}
func text174(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.FilterWordWrap(e.FilterList(e.FilterReverse(py.ListOf())), py.Int(4), py.True, py.None, py.True), "isalpha").Text(),
		"{{ (([] | reverse | list) | wordwrap(4)).isalpha() }}",
	)
}
func value175(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Bool(py.And(ctx["config"].Member("missing"), py.Float(-2.25)).IsFloat()), py.TupleOf(ctx["missing"], ctx["config"].Member("missing"))))
}
func typed175(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Bool(py.And(ctx["config"].Member("missing"), py.Float(-2.25)).IsFloat()), py.TupleOf(ctx["missing"], ctx["config"].Member("missing"))))
}
func texts175(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Bool(py.And(py.Str(ctx["config"].Member("missing").Text()), py.Float(-2.25)).IsFloat()), py.TupleOf(ctx["missing"], py.Str(ctx["config"].Member("missing").Text()))))
}
func text175(e *py.Eval, ctx variables) string {
	return py.Bool(!e.In(py.Bool(py.And(ctx["config"].Member("missing"), py.Float(-2.25)).IsFloat()), py.TupleOf(ctx["missing"], ctx["config"].Member("missing")))).Text()
}
func value176(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterList(e.FilterUnique(py.Str("it's"), py.False, py.None)), "isdigit"),
		`{{ ((([0, config.digits]) / stream_interval.end_time) if () else ("it's" | unique | list)).isdigit() }}`,
	)
}
func typed176(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterList(e.FilterUnique(py.Str("it's"), py.False, py.None)), "isdigit"),
		`{{ ((([0, config.digits]) / stream_interval.end_time) if () else ("it's" | unique | list)).isdigit() }}`,
	)
}
func texts176(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterList(e.FilterUnique(py.Str("it's"), py.False, py.None)), "isdigit"),
		`{{ ((([0, config.digits]) / stream_interval.end_time) if () else ("it's" | unique | list)).isdigit() }}`,
	)
}
func text176(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.FilterList(e.FilterUnique(py.Str("it's"), py.False, py.None)), "isdigit").Text(),
		`{{ ((([0, config.digits]) / stream_interval.end_time) if () else ("it's" | unique | list)).isdigit() }}`,
	)
}
func value177(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterReject(py.Dict("a", py.Int(2), "b", py.Str("<b>x</b>")), func(it py.Value) bool { return it.IsNone() })),
		"{{ ({'a': 2, 'b': '<b>x</b>'}) | reject('none') | list }}",
	)
}
func typed177(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterReject(py.Dict("a", py.Int(2), "b", py.Str("<b>x</b>")), func(it py.Value) bool { return it.IsNone() })),
		"{{ ({'a': 2, 'b': '<b>x</b>'}) | reject('none') | list }}",
	)
}
func texts177(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterReject(py.Dict("a", py.Int(2), "b", py.Str("<b>x</b>")), func(it py.Value) bool { return it.IsNone() })),
		"{{ ({'a': 2, 'b': '<b>x</b>'}) | reject('none') | list }}",
	)
}
func text177(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterReject(py.Dict("a", py.Int(2), "b", py.Str("<b>x</b>")), func(it py.Value) bool { return it.IsNone() })).Text(),
		"{{ ({'a': 2, 'b': '<b>x</b>'}) | reject('none') | list }}",
	)
}
func value178(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(py.Or(ctx["headers"].Member("X-Total"), py.Str("Foo")), py.Str(""), py.None), "{{ (headers['X-Total'] or 'Foo') | join }}")
}
func typed178(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(py.Or(ctx["headers"].Member("X-Total"), py.Str("Foo")), py.Str(""), py.None), "{{ (headers['X-Total'] or 'Foo') | join }}")
}
func texts178(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(py.Or(ctx["headers"].Member("X-Total"), py.Str("Foo")), py.Str(""), py.None), "{{ (headers['X-Total'] or 'Foo') | join }}")
}
func text178(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterJoin(py.Or(ctx["headers"].Member("X-Total"), py.Str("Foo")), py.Str(""), py.None).Text(), "{{ (headers['X-Total'] or 'Foo') | join }}")
}
func value179(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(py.Bool(e.Ge(e.FilterBase64BinasciiDecode(py.Str("007")), py.Int(1))).Text()+" b"), "{{ ('007' | base64binascii_decode) is ge(1) }} b")
}
func typed179(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(py.Bool(e.Ge(e.FilterBase64BinasciiDecode(py.Str("007")), py.Int(1))).Text()+" b"), "{{ ('007' | base64binascii_decode) is ge(1) }} b")
}
func texts179(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(py.Bool(e.Ge(e.FilterBase64BinasciiDecode(py.Str("007")), py.Int(1))).Text()+" b"), "{{ ('007' | base64binascii_decode) is ge(1) }} b")
}
func text179(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.FilterBase64BinasciiDecode(py.Str("007")), py.Int(1))).Text()+" b", "{{ ('007' | base64binascii_decode) is ge(1) }} b")
}
func value180(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.In(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), e.FilterJoin(e.FilterMapAttribute(py.Bool(!ctx["next_page_token"].IsTrue()), py.Str("tag"), py.Str("z")), py.Str(""), py.None)) {
		text.WriteString(ctx["response"].Member("next").Text())
	} else if e.Call(py.Bool(e.FilterMax(py.TupleOf(py.Int(0), ctx["missing"]), py.False, py.None).IsTrue()), "copy").Truth() {
		text.WriteString(ctx["response"].Member("next").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if record['nested']['list'][0]['y'] in ((next_page_token is not true) | map(attribute='tag', default='z') | join) %}{{ response.next }}{% elif ((((0, missing)) | max) is true).copy() %}{{ response.next }}{% endif %}",
	)
}
func typed180(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.In(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), e.FilterJoin(e.FilterMapAttribute(py.Bool(!ctx["next_page_token"].IsTrue()), py.Str("tag"), py.Str("z")), py.Str(""), py.None)) {
		text.WriteString(ctx["response"].Member("next").Text())
	} else if e.Call(py.Bool(e.FilterMax(py.TupleOf(py.Int(0), ctx["missing"]), py.False, py.None).IsTrue()), "copy").Truth() {
		text.WriteString(ctx["response"].Member("next").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if record['nested']['list'][0]['y'] in ((next_page_token is not true) | map(attribute='tag', default='z') | join) %}{{ response.next }}{% elif ((((0, missing)) | max) is true).copy() %}{{ response.next }}{% endif %}",
	)
}
func texts180(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.In(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), e.FilterJoin(e.FilterMapAttribute(py.Bool(!ctx["next_page_token"].IsTrue()), py.Str("tag"), py.Str("z")), py.Str(""), py.None)) {
		text.WriteString(ctx["response"].Member("next").Text())
	} else if e.Call(py.Bool(e.FilterMax(py.TupleOf(py.Int(0), ctx["missing"]), py.False, py.None).IsTrue()), "copy").Truth() {
		text.WriteString(ctx["response"].Member("next").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if record['nested']['list'][0]['y'] in ((next_page_token is not true) | map(attribute='tag', default='z') | join) %}{{ response.next }}{% elif ((((0, missing)) | max) is true).copy() %}{{ response.next }}{% endif %}",
	)
}
func text180(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.In(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), e.FilterJoin(e.FilterMapAttribute(py.Bool(!ctx["next_page_token"].IsTrue()), py.Str("tag"), py.Str("z")), py.Str(""), py.None)) {
		text.WriteString(ctx["response"].Member("next").Text())
	} else if e.Call(py.Bool(e.FilterMax(py.TupleOf(py.Int(0), ctx["missing"]), py.False, py.None).IsTrue()), "copy").Truth() {
		text.WriteString(ctx["response"].Member("next").Text())
	}
	return e.StringText(
		text.String(),
		"{% if record['nested']['list'][0]['y'] in ((next_page_token is not true) | map(attribute='tag', default='z') | join) %}{{ response.next }}{% elif ((((0, missing)) | max) is true).copy() %}{{ response.next }}{% endif %}",
	)
}
func value181(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.And(py.Bool(!py.Str("007").IsNumber()), func() py.Value { return e.Call(py.Float(0.1), "strip") }))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ('007' is not number) and 0.1.strip() %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func typed181(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.And(py.Bool(!py.Str("007").IsNumber()), func() py.Value { return e.Call(py.Float(0.1), "strip") }))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ('007' is not number) and 0.1.strip() %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func texts181(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.And(py.Bool(!py.Str("007").IsNumber()), func() py.Value { return e.Call(py.Float(0.1), "strip") }))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ('007' is not number) and 0.1.strip() %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func text181(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.And(py.Bool(!py.Str("007").IsNumber()), func() py.Value { return e.Call(py.Float(0.1), "strip") }))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in ('007' is not number) and 0.1.strip() %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func value182(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["stream_partition"], "upper"), "{{ stream_partition.upper() }}")
}
func typed182(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["stream_partition"], "upper"), "{{ stream_partition.upper() }}")
}
func texts182(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["stream_partition"], "upper"), "{{ stream_partition.upper() }}")
}
func text182(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["stream_partition"], "upper").Text(), "{{ stream_partition.upper() }}")
}
func value183(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Slice(e.FilterList(e.FilterMapAttribute(py.Str("%Y-%m-%d"), py.Str("id"), py.Absent)), py.Absent, py.Absent, py.Int(-1)),
		"{{ ('%Y-%m-%d' | map(attribute='id') | list)[::-1] }}",
	)
}
func typed183(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Slice(e.FilterList(e.FilterMapAttribute(py.Str("%Y-%m-%d"), py.Str("id"), py.Absent)), py.Absent, py.Absent, py.Int(-1)),
		"{{ ('%Y-%m-%d' | map(attribute='id') | list)[::-1] }}",
	)
}
func texts183(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Slice(e.FilterList(e.FilterMapAttribute(py.Str("%Y-%m-%d"), py.Str("id"), py.Absent)), py.Absent, py.Absent, py.Int(-1)),
		"{{ ('%Y-%m-%d' | map(attribute='id') | list)[::-1] }}",
	)
}
func text183(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Slice(e.FilterList(e.FilterMapAttribute(py.Str("%Y-%m-%d"), py.Str("id"), py.Absent)), py.Absent, py.Absent, py.Int(-1)).Text(),
		"{{ ('%Y-%m-%d' | map(attribute='id') | list)[::-1] }}",
	)
}
func value184(e *py.Eval, ctx variables) py.Value {
	return py.Str("a " + py.OrElse(ctx["config"].Member("missing"), py.Str("x")).Text())
}
func typed184(e *py.Eval, ctx variables) py.Value {
	return py.Str("a " + py.OrElse(ctx["config"].Member("missing"), py.Str("x")).Text())
}
func texts184(e *py.Eval, ctx variables) py.Value {
	return py.Str("a " + ctx["config"].Member("missing").Text())
}
func text184(e *py.Eval, ctx variables) string {
	return "a " + py.OrElse(ctx["config"].Member("missing"), py.Str("x")).Text()
}
func value185(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Index(py.Bool(!ctx["missing"].IsFalse()), -1))
}
func typed185(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Index(py.Bool(!ctx["missing"].IsFalse()), -1))
}
func texts185(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Index(py.Bool(!ctx["missing"].IsFalse()), -1))
}
func text185(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Index(py.Bool(!ctx["missing"].IsFalse()), -1).Text())
}
func value186(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in day_delta(0) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func typed186(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in day_delta(0) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func texts186(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in day_delta(0) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func text186(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in day_delta(0) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func value187(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("a/b?c=d&e f"), py.Int(-1))
}
func typed187(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("a/b?c=d&e f"), py.Int(-1))
}
func texts187(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("a/b?c=d&e f"), py.Int(-1))
}
func text187(e *py.Eval, ctx variables) string {
	return "['a/b?c=d&e f', -1]"
}
func value188(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))
}
func typed188(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))
}
func texts188(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))
}
func text188(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Text())
}
func value189(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if (py.Choose(ctx["record"].Member("updated_at").Truth(), ctx["record"].Member("flag"), py.Str("Foo")).Text() + e.FilterJoin(py.ListOf(ctx["response"].Member("total"), ctx["headers"].Member("X-Total")), py.Str("-"), py.None).Text()) != "" {
	}
	text.WriteString(py.Bool(!py.SameAs(e.If(e.FilterFloat(py.Dict(), ctx["stream_partition"].Member("id")).Truth(), func() py.Value {
		return py.Or(e.Attr(ctx["config"].Member("missing"), "more"), py.ListOf(ctx["stream_partition"], ctx["next_page_token"]))
	}, func() py.Value { return py.Value{} }), py.None)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (record.flag if record.updated_at else 'Foo') ~ (([response.total, headers['X-Total']]) | join('-')) -%}  {%- endif %} {{- ((config.missing.more or ([stream_partition, next_page_token])) if ({} | float(stream_partition['id']))) is not sameas(none) -}} ",
	)
}
func typed189(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if (py.Choose(ctx["record"].Member("updated_at").Truth(), ctx["record"].Member("flag"), py.Str("Foo")).Text() + e.FilterJoin(py.ListOf(ctx["response"].Member("total"), ctx["headers"].Member("X-Total")), py.Str("-"), py.None).Text()) != "" {
	}
	text.WriteString(py.Bool(!py.SameAs(e.If(e.FilterFloat(py.Dict(), ctx["stream_partition"].Member("id")).Truth(), func() py.Value {
		return py.Or(e.Attr(ctx["config"].Member("missing"), "more"), py.ListOf(ctx["stream_partition"], ctx["next_page_token"]))
	}, func() py.Value { return py.Value{} }), py.None)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (record.flag if record.updated_at else 'Foo') ~ (([response.total, headers['X-Total']]) | join('-')) -%}  {%- endif %} {{- ((config.missing.more or ([stream_partition, next_page_token])) if ({} | float(stream_partition['id']))) is not sameas(none) -}} ",
	)
}
func texts189(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if (py.Choose(ctx["record"].Member("updated_at").Truth(), ctx["record"].Member("flag"), py.Str("Foo")).Text() + e.FilterJoin(py.ListOf(ctx["response"].Member("total"), ctx["headers"].Member("X-Total")), py.Str("-"), py.None).Text()) != "" {
	}
	text.WriteString(py.Bool(!py.SameAs(e.If(e.FilterFloat(py.Dict(), py.Str(ctx["stream_partition"].Member("id").Text())).Truth(), func() py.Value {
		return py.Or(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.ListOf(ctx["stream_partition"], ctx["next_page_token"]))
	}, func() py.Value { return py.Value{} }), py.None)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (record.flag if record.updated_at else 'Foo') ~ (([response.total, headers['X-Total']]) | join('-')) -%}  {%- endif %} {{- ((config.missing.more or ([stream_partition, next_page_token])) if ({} | float(stream_partition['id']))) is not sameas(none) -}} ",
	)
}
func text189(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if (py.Choose(ctx["record"].Member("updated_at").Truth(), ctx["record"].Member("flag"), py.Str("Foo")).Text() + e.FilterJoin(py.ListOf(ctx["response"].Member("total"), ctx["headers"].Member("X-Total")), py.Str("-"), py.None).Text()) != "" {
	}
	text.WriteString(py.Bool(!py.SameAs(e.If(e.FilterFloat(py.Dict(), ctx["stream_partition"].Member("id")).Truth(), func() py.Value {
		return py.Or(e.Attr(ctx["config"].Member("missing"), "more"), py.ListOf(ctx["stream_partition"], ctx["next_page_token"]))
	}, func() py.Value { return py.Value{} }), py.None)).Text())
	return e.StringText(
		text.String(),
		"{%- if (record.flag if record.updated_at else 'Foo') ~ (([response.total, headers['X-Total']]) | join('-')) -%}  {%- endif %} {{- ((config.missing.more or ([stream_partition, next_page_token])) if ({} | float(stream_partition['id']))) is not sameas(none) -}} ",
	)
}
func value190(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(py.ListOf(ctx["next_page_token"].Member("next_page_token"), ctx["config"].Member("s")), py.Int(3))))
}
func typed190(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(py.ListOf(ctx["next_page_token"].Member("next_page_token"), ctx["config"].Member("s")), py.Int(3))))
}
func texts190(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Str(ctx["config"].Member("s").Text())), py.Int(3))))
}
func text190(e *py.Eval, ctx variables) string {
	return ""
}
func value191(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"], "a"))
}
func typed191(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"], "a"))
}
func texts191(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"], "a"))
}
func text191(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["response"], "a")).Text()
}
func value192(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRound(ctx["stream_interval"].Member("end_time"), py.Int(0), py.Str("floor")),
		"{{ stream_interval.end_time | round(0, 'floor') }}",
	)
}
func typed192(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRound(ctx["stream_interval"].Member("end_time"), py.Int(0), py.Str("floor")),
		"{{ stream_interval.end_time | round(0, 'floor') }}",
	)
}
func texts192(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRound(py.Str(ctx["stream_interval"].Member("end_time").Text()), py.Int(0), py.Str("floor")),
		"{{ stream_interval.end_time | round(0, 'floor') }}",
	)
}
func text192(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRound(ctx["stream_interval"].Member("end_time"), py.Int(0), py.Str("floor")).Text(),
		"{{ stream_interval.end_time | round(0, 'floor') }}",
	)
}
func value193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMapAttribute(ctx["last_page_size"], py.Str("id"), py.Absent)), "{{ last_page_size | map(attribute='id') | list }}")
}
func typed193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMapAttribute(ctx["last_page_size"], py.Str("id"), py.Absent)), "{{ last_page_size | map(attribute='id') | list }}")
}
func texts193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMapAttribute(ctx["last_page_size"], py.Str("id"), py.Absent)), "{{ last_page_size | map(attribute='id') | list }}")
}
func text193(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterMapAttribute(ctx["last_page_size"], py.Str("id"), py.Absent)).Text(), "{{ last_page_size | map(attribute='id') | list }}")
}
func value194(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Truth()))
}
func typed194(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Truth()))
}
func texts194(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Truth()))
}
func text194(e *py.Eval, ctx variables) string {
	return ""
}
func value195(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.ListOf(ctx["config"].Member("no"), py.Int(100)).Truth() && true {
		text.WriteString("1")
	} else if e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep").Truth() {
		text.WriteString(e.Pos(py.Bool(!e.Pos(ctx["stream_partition"]).IsMapping())).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ([config.no, 100]) and '12' %}1{% elif record.get('nested', {}).get('deep') %}{{ +(+stream_partition is not mapping) }}{% endif %}",
	)
}
func typed195(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.ListOf(ctx["config"].Member("no"), py.Int(100)).Truth() && true {
		text.WriteString("1")
	} else if e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep").Truth() {
		text.WriteString(e.Pos(py.Bool(!e.Pos(ctx["stream_partition"]).IsMapping())).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ([config.no, 100]) and '12' %}1{% elif record.get('nested', {}).get('deep') %}{{ +(+stream_partition is not mapping) }}{% endif %}",
	)
}
func texts195(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.ListOf(py.Str(ctx["config"].Member("no").Text()), py.Int(100)).Truth() && true {
		text.WriteString("1")
	} else if e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep").Truth() {
		text.WriteString(e.Pos(py.Bool(!e.Pos(ctx["stream_partition"]).IsMapping())).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ([config.no, 100]) and '12' %}1{% elif record.get('nested', {}).get('deep') %}{{ +(+stream_partition is not mapping) }}{% endif %}",
	)
}
func text195(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.ListOf(ctx["config"].Member("no"), py.Int(100)).Truth() && true {
		text.WriteString("1")
	} else if e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep").Truth() {
		text.WriteString(e.Pos(py.Bool(!e.Pos(ctx["stream_partition"]).IsMapping())).Text())
	}
	return e.StringText(
		text.String(),
		"{% if ([config.no, 100]) and '12' %}1{% elif record.get('nested', {}).get('deep') %}{{ +(+stream_partition is not mapping) }}{% endif %}",
	)
}
func value196(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Neg(ctx["record"].Member("updated_at"))
	text.WriteString(e.FilterAttr(v, py.Str("k")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = -record.updated_at %}{{ v | attr('k') }}",
	)
}
func typed196(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Neg(ctx["record"].Member("updated_at"))
	text.WriteString(e.FilterAttr(v, py.Str("k")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = -record.updated_at %}{{ v | attr('k') }}",
	)
}
func texts196(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Neg(ctx["record"].Member("updated_at"))
	text.WriteString(e.FilterAttr(v, py.Str("k")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = -record.updated_at %}{{ v | attr('k') }}",
	)
}
func text196(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Neg(ctx["record"].Member("updated_at"))
	text.WriteString(e.FilterAttr(v, py.Str("k")).Text())
	return e.StringText(
		text.String(),
		"{% set v = -record.updated_at %}{{ v | attr('k') }}",
	)
}
func value197(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["config"].Member("digits"), "b", py.OrNone(ctx["config"].Member("s"))))
}
func typed197(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["config"].Member("digits"), "b", py.OrNone(ctx["config"].Member("s"))))
}
func texts197(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", py.Str(ctx["config"].Member("digits").Text()), "b", py.Str(ctx["config"].Member("s").Text())))
}
func text197(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Dict("a", ctx["config"].Member("digits"), "b", py.OrNone(ctx["config"].Member("s"))).Text())
}
func value198(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(e.FilterHMAC(py.Float(1000), py.Str("k"), py.Str("sha256"))), "{{ +(1e3 | hmac('k')) }}")
}
func typed198(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(e.FilterHMAC(py.Float(1000), py.Str("k"), py.Str("sha256"))), "{{ +(1e3 | hmac('k')) }}")
}
func texts198(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(e.FilterHMAC(py.Float(1000), py.Str("k"), py.Str("sha256"))), "{{ +(1e3 | hmac('k')) }}")
}
func text198(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pos(e.FilterHMAC(py.Float(1000), py.Str("k"), py.Str("sha256"))).Text(), "{{ +(1e3 | hmac('k')) }}")
}
func value199(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mul(e.Index(py.Or(ctx["config"].Member("day"), py.TupleOf(ctx["last_page_size"], py.Int(0))), 0), ctx["response"].Member("more")),
		"{{ ((config.day or ((last_page_size, 0)))[0]) * response.more }}",
	)
}
func typed199(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mul(e.Index(py.Or(ctx["config"].Member("day"), py.TupleOf(ctx["last_page_size"], py.Int(0))), 0), ctx["response"].Member("more")),
		"{{ ((config.day or ((last_page_size, 0)))[0]) * response.more }}",
	)
}
func texts199(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mul(e.Index(py.Or(py.Str(ctx["config"].Member("day").Text()), py.TupleOf(ctx["last_page_size"], py.Int(0))), 0), ctx["response"].Member("more")),
		"{{ ((config.day or ((last_page_size, 0)))[0]) * response.more }}",
	)
}
func text199(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Mul(e.Index(py.Or(ctx["config"].Member("day"), py.TupleOf(ctx["last_page_size"], py.Int(0))), 0), ctx["response"].Member("more")).Text(),
		"{{ ((config.day or ((last_page_size, 0)))[0]) * response.more }}",
	)
}
func value200(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed200(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts200(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text200(e *py.Eval, ctx variables) string {
	return ""
}
func value201(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.And(py.TupleOf(ctx["next_page_token"].Member("next_page_token"), py.Str("a,b,c")), py.TupleOf(ctx["config"].Member("dicts"), py.Str("[1, 2]"))), "rfind", py.Str("o")),
		"{{ (((next_page_token['next_page_token'], 'a,b,c')) and ((config.dicts, '[1, 2]'))).rfind('o') }}",
	)
}
func typed201(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.And(py.TupleOf(ctx["next_page_token"].Member("next_page_token"), py.Str("a,b,c")), py.TupleOf(ctx["config"].Member("dicts"), py.Str("[1, 2]"))), "rfind", py.Str("o")),
		"{{ (((next_page_token['next_page_token'], 'a,b,c')) and ((config.dicts, '[1, 2]'))).rfind('o') }}",
	)
}
func texts201(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.And(py.TupleOf(ctx["next_page_token"].Member("next_page_token"), py.Str("a,b,c")), py.TupleOf(py.Str(ctx["config"].Member("dicts").Text()), py.Str("[1, 2]"))), "rfind", py.Str("o")),
		"{{ (((next_page_token['next_page_token'], 'a,b,c')) and ((config.dicts, '[1, 2]'))).rfind('o') }}",
	)
}
func text201(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.And(py.TupleOf(ctx["next_page_token"].Member("next_page_token"), py.Str("a,b,c")), py.TupleOf(ctx["config"].Member("dicts"), py.Str("[1, 2]"))), "rfind", py.Str("o")).Text(),
		"{{ (((next_page_token['next_page_token'], 'a,b,c')) and ((config.dicts, '[1, 2]'))).rfind('o') }}",
	)
}
func value202(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Neg(py.ListOf(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), ctx["config"].Member("texts"))).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Or(e.FilterSafe(ctx["config"].Member("s")), func() py.Value {
		return e.Call(ctx["config"].Member("none"), "endswith", py.TupleOf(py.Str("r"), py.Str("x")))
	}).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if -([record.get('nested', {}).get('deep'), config['texts']]) -%} 1 {%- endif %} {{- (config['s'] | safe) or (config.none.endswith(('r', 'x'))) -}} ",
	)
}
func typed202(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Neg(py.ListOf(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), ctx["config"].Member("texts"))).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Or(e.FilterSafe(ctx["config"].Member("s")), func() py.Value {
		return e.Call(ctx["config"].Member("none"), "endswith", py.TupleOf(py.Str("r"), py.Str("x")))
	}).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if -([record.get('nested', {}).get('deep'), config['texts']]) -%} 1 {%- endif %} {{- (config['s'] | safe) or (config.none.endswith(('r', 'x'))) -}} ",
	)
}
func texts202(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Neg(py.ListOf(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), py.Str(ctx["config"].Member("texts").Text()))).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Or(e.FilterSafe(py.Str(ctx["config"].Member("s").Text())), func() py.Value {
		return e.Call(py.Str(ctx["config"].Member("none").Text()), "endswith", py.TupleOf(py.Str("r"), py.Str("x")))
	}).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if -([record.get('nested', {}).get('deep'), config['texts']]) -%} 1 {%- endif %} {{- (config['s'] | safe) or (config.none.endswith(('r', 'x'))) -}} ",
	)
}
func text202(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Neg(py.ListOf(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), ctx["config"].Member("texts"))).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.Or(e.FilterSafe(ctx["config"].Member("s")), func() py.Value {
		return e.Call(ctx["config"].Member("none"), "endswith", py.TupleOf(py.Str("r"), py.Str("x")))
	}).Text())
	return e.StringText(
		text.String(),
		"{%- if -([record.get('nested', {}).get('deep'), config['texts']]) -%} 1 {%- endif %} {{- (config['s'] | safe) or (config.none.endswith(('r', 'x'))) -}} ",
	)
}
func value203(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(!e.Neg(ctx["next_page_token"].Member("next_page_token")).Truth())) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in not (-next_page_token['next_page_token']) %}{{ x }}{% endfor %}",
	)
}
func typed203(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(!e.Neg(ctx["next_page_token"].Member("next_page_token")).Truth())) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in not (-next_page_token['next_page_token']) %}{{ x }}{% endfor %}",
	)
}
func texts203(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(!e.Neg(ctx["next_page_token"].Member("next_page_token")).Truth())) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in not (-next_page_token['next_page_token']) %}{{ x }}{% endfor %}",
	)
}
func text203(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(!e.Neg(ctx["next_page_token"].Member("next_page_token")).Truth())) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in not (-next_page_token['next_page_token']) %}{{ x }}{% endfor %}",
	)
}
func value204(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterReverse(py.Str(e.Call(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Literal("12345678901234567890")), "splitlines").Text()+e.FloorDiv(ctx["stream_slice"].Member("missing"), py.None).Text()))),
		"{{ ((([next_page_token['next_page_token'], 12345678901234567890]).splitlines()) ~ (stream_slice.missing // None)) | reverse | list }}",
	)
}
func typed204(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterReverse(py.Str(e.Call(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Literal("12345678901234567890")), "splitlines").Text()+e.FloorDiv(ctx["stream_slice"].Member("missing"), py.None).Text()))),
		"{{ ((([next_page_token['next_page_token'], 12345678901234567890]).splitlines()) ~ (stream_slice.missing // None)) | reverse | list }}",
	)
}
func texts204(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterReverse(py.Str(e.Call(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Literal("12345678901234567890")), "splitlines").Text()+e.FloorDiv(py.Str(ctx["stream_slice"].Member("missing").Text()), py.None).Text()))),
		"{{ ((([next_page_token['next_page_token'], 12345678901234567890]).splitlines()) ~ (stream_slice.missing // None)) | reverse | list }}",
	)
}
func text204(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterReverse(py.Str(e.Call(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Literal("12345678901234567890")), "splitlines").Text()+e.FloorDiv(ctx["stream_slice"].Member("missing"), py.None).Text()))).Text(),
		"{{ ((([next_page_token['next_page_token'], 12345678901234567890]).splitlines()) ~ (stream_slice.missing // None)) | reverse | list }}",
	)
}
func value205(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth() {
		text.WriteString(e.SanitizeURL(ctx["record"].Member("id")).Text())
	}
	text.WriteString("1")
	return e.String(
		py.Str(text.String()),
		"{%- if config.get('missing', 4) -%} {{ sanitize_url(record.id) }} {%- endif %} {{- 1 or config.n -}} ",
	)
}
func typed205(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth() {
		text.WriteString(e.SanitizeURL(ctx["record"].Member("id")).Text())
	}
	text.WriteString("1")
	return e.String(
		py.Str(text.String()),
		"{%- if config.get('missing', 4) -%} {{ sanitize_url(record.id) }} {%- endif %} {{- 1 or config.n -}} ",
	)
}
func texts205(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("missing").Text() != "" {
		text.WriteString(e.SanitizeURL(ctx["record"].Member("id")).Text())
	}
	text.WriteString("1")
	return e.String(
		py.Str(text.String()),
		"{%- if config.get('missing', 4) -%} {{ sanitize_url(record.id) }} {%- endif %} {{- 1 or config.n -}} ",
	)
}
func text205(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth() {
		text.WriteString(e.SanitizeURL(ctx["record"].Member("id")).Text())
	}
	text.WriteString("1")
	return e.StringText(
		text.String(),
		"{%- if config.get('missing', 4) -%} {{ sanitize_url(record.id) }} {%- endif %} {{- 1 or config.n -}} ",
	)
}
func value206(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1001")
	return py.Literal(text.String())
}
func typed206(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1001")
	return py.Literal(text.String())
}
func texts206(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1001")
	return py.Literal(text.String())
}
func text206(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("1001")
	return py.LiteralText(text.String())
}
func value207(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Float(1000))), "strftime", py.Str("%Y-%m-%d")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (now_utc() - duration(1e3)).strftime('%Y-%m-%d') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed207(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Float(1000))), "strftime", py.Str("%Y-%m-%d")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (now_utc() - duration(1e3)).strftime('%Y-%m-%d') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts207(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Float(1000))), "strftime", py.Str("%Y-%m-%d")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (now_utc() - duration(1e3)).strftime('%Y-%m-%d') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text207(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Float(1000))), "strftime", py.Str("%Y-%m-%d")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (now_utc() - duration(1e3)).strftime('%Y-%m-%d') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value208(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("12" + e.Call(ctx["stream_interval"].Member("end_time"), "join", py.ListOf(py.Str("x"), py.Str("y"))).Text() + "]")))
}
func typed208(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("12" + e.Call(ctx["stream_interval"].Member("end_time"), "join", py.ListOf(py.Str("x"), py.Str("y"))).Text() + "]")))
}
func texts208(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("12" + e.Call(py.Str(ctx["stream_interval"].Member("end_time").Text()), "join", py.ListOf(py.Str("x"), py.Str("y"))).Text() + "]")))
}
func text208(e *py.Eval, ctx variables) string {
	return ""
}
func value209(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(ctx["response"], "is_integer").Truth() {
	}
	return e.String(py.Str(text.String()), "{% if response.is_integer() %}{% endif %}")
}
func typed209(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(ctx["response"], "is_integer").Truth() {
	}
	return e.String(py.Str(text.String()), "{% if response.is_integer() %}{% endif %}")
}
func texts209(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(ctx["response"], "is_integer").Truth() {
	}
	return e.String(py.Str(text.String()), "{% if response.is_integer() %}{% endif %}")
}
func text209(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(ctx["response"], "is_integer").Truth() {
	}
	return e.StringText(text.String(), "{% if response.is_integer() %}{% endif %}")
}
func value210(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterReplace(ctx["config"].Member("s"), py.Str("o"), py.Str("0"), py.Int(1)).Truth() {
	} else {
		text.WriteString(e.Sub(ctx["config"].Member("json"), ctx["config"].Member("none")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.s | replace('o', '0', 1) %}{% else %}{{ config.json - (config.none if (-2.25) else 'Foo') }}{% endif %}",
	)
}
func typed210(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterReplace(ctx["config"].Member("s"), py.Str("o"), py.Str("0"), py.Int(1)).Truth() {
	} else {
		text.WriteString(e.Sub(ctx["config"].Member("json"), ctx["config"].Member("none")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.s | replace('o', '0', 1) %}{% else %}{{ config.json - (config.none if (-2.25) else 'Foo') }}{% endif %}",
	)
}
func texts210(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterReplace(py.Str(ctx["config"].Member("s").Text()), py.Str("o"), py.Str("0"), py.Int(1)).Truth() {
	} else {
		text.WriteString(e.Sub(py.Str(ctx["config"].Member("json").Text()), py.Str(ctx["config"].Member("none").Text())).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.s | replace('o', '0', 1) %}{% else %}{{ config.json - (config.none if (-2.25) else 'Foo') }}{% endif %}",
	)
}
func text210(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterReplace(ctx["config"].Member("s"), py.Str("o"), py.Str("0"), py.Int(1)).Truth() {
	} else {
		text.WriteString(e.Sub(ctx["config"].Member("json"), ctx["config"].Member("none")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if config.s | replace('o', '0', 1) %}{% else %}{{ config.json - (config.none if (-2.25) else 'Foo') }}{% endif %}",
	)
}
func value211(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.TupleOf(py.Str("12"), ctx["config"].Member("yes")).IsSequence())
}
func typed211(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.TupleOf(py.Str("12"), ctx["config"].Member("yes")).IsSequence())
}
func texts211(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.TupleOf(py.Str("12"), py.Str(ctx["config"].Member("yes").Text())).IsSequence())
}
func text211(e *py.Eval, ctx variables) string {
	return py.Bool(!py.TupleOf(py.Str("12"), ctx["config"].Member("yes")).IsSequence()).Text()
}
func value212(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(ctx["config"].Member("dicts").IsSequence())) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.dicts is sequence %}{{ x }}{% endfor %}",
	)
}
func typed212(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(ctx["config"].Member("dicts").IsSequence())) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.dicts is sequence %}{{ x }}{% endfor %}",
	)
}
func texts212(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(py.Str(ctx["config"].Member("dicts").Text()).IsSequence())) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.dicts is sequence %}{{ x }}{% endfor %}",
	)
}
func text212(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(ctx["config"].Member("dicts").IsSequence())) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in config.dicts is sequence %}{{ x }}{% endfor %}",
	)
}
func value213(e *py.Eval, ctx variables) py.Value {
	return py.Str("[33")
}
func typed213(e *py.Eval, ctx variables) py.Value {
	return py.Str("[33")
}
func texts213(e *py.Eval, ctx variables) py.Value {
	return py.Str("[33")
}
func text213(e *py.Eval, ctx variables) string {
	return "[33"
}
func value214(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(!e.Index(ctx["config"].Member("date"), 0).IsUndefined())
		text.WriteString(e.Slice(v, py.Absent, py.Absent, py.Int(-1)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed214(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(!e.Index(ctx["config"].Member("date"), 0).IsUndefined())
		text.WriteString(e.Slice(v, py.Absent, py.Absent, py.Int(-1)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts214(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(!e.Index(py.Str(ctx["config"].Member("date").Text()), 0).IsUndefined())
		text.WriteString(e.Slice(v, py.Absent, py.Absent, py.Int(-1)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text214(e *py.Eval, ctx variables) string {
	return ""
}
func value215(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(e.Le(py.Int(3), py.Str("None")))
		text.WriteString(e.FilterLength(e.FilterGroupBy(v, py.Str("id"), py.None, py.False)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed215(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(e.Le(py.Int(3), py.Str("None")))
		text.WriteString(e.FilterLength(e.FilterGroupBy(v, py.Str("id"), py.None, py.False)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts215(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(e.Le(py.Int(3), py.Str("None")))
		text.WriteString(e.FilterLength(e.FilterGroupBy(v, py.Str("id"), py.None, py.False)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text215(e *py.Eval, ctx variables) string {
	return ""
}
func value216(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(e.Item(ctx["record"].Member("updated_at"), ctx["config"].Member("s")), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None),
		"{{ record.updated_at[config.s] | selectattr('tag') | map(attribute='tag') | join('+') }}",
	)
}
func typed216(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(e.Item(ctx["record"].Member("updated_at"), ctx["config"].Member("s")), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None),
		"{{ record.updated_at[config.s] | selectattr('tag') | map(attribute='tag') | join('+') }}",
	)
}
func texts216(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(e.Item(ctx["record"].Member("updated_at"), py.Str(ctx["config"].Member("s").Text())), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None),
		"{{ record.updated_at[config.s] | selectattr('tag') | map(attribute='tag') | join('+') }}",
	)
}
func text216(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(e.Item(ctx["record"].Member("updated_at"), ctx["config"].Member("s")), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None).Text(),
		"{{ record.updated_at[config.s] | selectattr('tag') | map(attribute='tag') | join('+') }}",
	)
}
func value217(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FormatDatetime(py.Str("2024-03-10"), py.Str("%s_as_float"), py.None).Truth() {
	} else {
		text.WriteString(py.Bool(!e.FilterTrim(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.None).Truth()).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if format_datetime('2024-03-10', '%s_as_float') %}{% else %}{{ not (response.get('items')[0].id | trim) }}{% endif %}",
	)
}
func typed217(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FormatDatetime(py.Str("2024-03-10"), py.Str("%s_as_float"), py.None).Truth() {
	} else {
		text.WriteString(py.Bool(!e.FilterTrim(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.None).Truth()).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if format_datetime('2024-03-10', '%s_as_float') %}{% else %}{{ not (response.get('items')[0].id | trim) }}{% endif %}",
	)
}
func texts217(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FormatDatetime(py.Str("2024-03-10"), py.Str("%s_as_float"), py.None).Truth() {
	} else {
		text.WriteString(py.Bool(!e.FilterTrim(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.None).Truth()).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if format_datetime('2024-03-10', '%s_as_float') %}{% else %}{{ not (response.get('items')[0].id | trim) }}{% endif %}",
	)
}
func text217(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FormatDatetime(py.Str("2024-03-10"), py.Str("%s_as_float"), py.None).Truth() {
	} else {
		text.WriteString(py.Bool(!e.FilterTrim(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.None).Truth()).Text())
	}
	return e.StringText(
		text.String(),
		"{% if format_datetime('2024-03-10', '%s_as_float') %}{% else %}{{ not (response.get('items')[0].id | trim) }}{% endif %}",
	)
}
func value218(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed218(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts218(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text218(e *py.Eval, ctx variables) string {
	return ""
}
func value219(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(py.True, func(it py.Value) bool { return it.Truth() }))))
}
func typed219(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(py.True, func(it py.Value) bool { return it.Truth() }))))
}
func texts219(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(py.True, func(it py.Value) bool { return it.Truth() }))))
}
func text219(e *py.Eval, ctx variables) string {
	return ""
}
func value220(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.FilterList(e.FilterSelect(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), func(it py.Value) bool { return e.IsOdd(it) })), e.Sub(e.NowUTC(), e.Duration(ctx["record"].Member("id")))),
		"{{ (headers.link.next.url | select('odd') | list) + ((now_utc() - duration(record.id))) }}",
	)
}
func typed220(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.FilterList(e.FilterSelect(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), func(it py.Value) bool { return e.IsOdd(it) })), e.Sub(e.NowUTC(), e.Duration(ctx["record"].Member("id")))),
		"{{ (headers.link.next.url | select('odd') | list) + ((now_utc() - duration(record.id))) }}",
	)
}
func texts220(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.FilterList(e.FilterSelect(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), func(it py.Value) bool { return e.IsOdd(it) })), e.Sub(e.NowUTC(), e.Duration(ctx["record"].Member("id")))),
		"{{ (headers.link.next.url | select('odd') | list) + ((now_utc() - duration(record.id))) }}",
	)
}
func text220(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(e.FilterList(e.FilterSelect(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), func(it py.Value) bool { return e.IsOdd(it) })), e.Sub(e.NowUTC(), e.Duration(ctx["record"].Member("id")))).Text(),
		"{{ (headers.link.next.url | select('odd') | list) + ((now_utc() - duration(record.id))) }}",
	)
}
func value221(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterList(e.FilterMap(e.Timestamp(e.TodayUTC()), func(it py.Value) py.Value { return e.FilterUpper(it) })), "bit_length"),
		"{{ (timestamp(today_utc()) | map('upper') | list).bit_length() }}",
	)
}
func typed221(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterList(e.FilterMap(e.Timestamp(e.TodayUTC()), func(it py.Value) py.Value { return e.FilterUpper(it) })), "bit_length"),
		"{{ (timestamp(today_utc()) | map('upper') | list).bit_length() }}",
	)
}
func texts221(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterList(e.FilterMap(e.Timestamp(e.TodayUTC()), func(it py.Value) py.Value { return e.FilterUpper(it) })), "bit_length"),
		"{{ (timestamp(today_utc()) | map('upper') | list).bit_length() }}",
	)
}
func text221(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.FilterList(e.FilterMap(e.Timestamp(e.TodayUTC()), func(it py.Value) py.Value { return e.FilterUpper(it) })), "bit_length").Text(),
		"{{ (timestamp(today_utc()) | map('upper') | list).bit_length() }}",
	)
}
func value222(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("n"), py.Dict("a", py.Int(10), "b", ctx["last_page_size"])))
}
func typed222(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("n"), py.Dict("a", py.Int(10), "b", ctx["last_page_size"])))
}
func texts222(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("n").Text()), py.Dict("a", py.Int(10), "b", ctx["last_page_size"])))
}
func text222(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("n"), py.Dict("a", py.Int(10), "b", ctx["last_page_size"])).Text())
}
func value223(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Attr(py.Dict("a", py.Int(1)), "a"), e.Key(ctx["response"], "items"))), "{{ namespace(a=1).a in response['items'] }}")
}
func typed223(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Attr(py.Dict("a", py.Int(1)), "a"), e.Key(ctx["response"], "items"))), "{{ namespace(a=1).a in response['items'] }}")
}
func texts223(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Attr(py.Dict("a", py.Int(1)), "a"), e.Key(ctx["response"], "items"))), "{{ namespace(a=1).a in response['items'] }}")
}
func text223(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.Attr(py.Dict("a", py.Int(1)), "a"), e.Key(ctx["response"], "items"))).Text(), "{{ namespace(a=1).a in response['items'] }}")
}
func value224(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterHash(e.FilterJoin(py.Int(100), py.Str("-"), py.None), py.Str("md5"), py.Str("salt"))))
}
func typed224(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterHash(e.FilterJoin(py.Int(100), py.Str("-"), py.None), py.Str("md5"), py.Str("salt"))))
}
func texts224(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterHash(e.FilterJoin(py.Int(100), py.Str("-"), py.None), py.Str("md5"), py.Str("salt"))))
}
func text224(e *py.Eval, ctx variables) string {
	return ""
}
func value225(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterRegexSearch(e.NowUTC(), py.Str("[a-z]+")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in now_utc() | regex_search('[a-z]+') %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed225(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterRegexSearch(e.NowUTC(), py.Str("[a-z]+")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in now_utc() | regex_search('[a-z]+') %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts225(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterRegexSearch(e.NowUTC(), py.Str("[a-z]+")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in now_utc() | regex_search('[a-z]+') %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text225(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterRegexSearch(e.NowUTC(), py.Str("[a-z]+")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in now_utc() | regex_search('[a-z]+') %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value226(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterHMAC(e.FilterHash(e.FilterCenter(ctx["next_page_token"].Member("next_page_token"), py.Int(8)), py.Str("sha256"), py.None), py.Str("k"), py.Str("sha256")),
		"{{ ((next_page_token['next_page_token'] | center(8)) | hash('sha256')) | hmac('k') }}",
	)
}
func typed226(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterHMAC(e.FilterHash(e.FilterCenter(ctx["next_page_token"].Member("next_page_token"), py.Int(8)), py.Str("sha256"), py.None), py.Str("k"), py.Str("sha256")),
		"{{ ((next_page_token['next_page_token'] | center(8)) | hash('sha256')) | hmac('k') }}",
	)
}
func texts226(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterHMAC(e.FilterHash(e.FilterCenter(ctx["next_page_token"].Member("next_page_token"), py.Int(8)), py.Str("sha256"), py.None), py.Str("k"), py.Str("sha256")),
		"{{ ((next_page_token['next_page_token'] | center(8)) | hash('sha256')) | hmac('k') }}",
	)
}
func text226(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterHMAC(e.FilterHash(e.FilterCenter(ctx["next_page_token"].Member("next_page_token"), py.Int(8)), py.Str("sha256"), py.None), py.Str("k"), py.Str("sha256")).Text(),
		"{{ ((next_page_token['next_page_token'] | center(8)) | hash('sha256')) | hmac('k') }}",
	)
}
func value227(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.FilterStripTags(ctx["record"].Member("name")), e.FilterList(e.FilterMapAttribute(py.Literal("12345678901234567890"), py.Str("id"), py.Absent)))),
		"{{ not ((record['name'] | striptags) != (12345678901234567890 | map(attribute='id') | list)) }}",
	)
}
func typed227(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.FilterStripTags(ctx["record"].Member("name")), e.FilterList(e.FilterMapAttribute(py.Literal("12345678901234567890"), py.Str("id"), py.Absent)))),
		"{{ not ((record['name'] | striptags) != (12345678901234567890 | map(attribute='id') | list)) }}",
	)
}
func texts227(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.FilterStripTags(ctx["record"].Member("name")), e.FilterList(e.FilterMapAttribute(py.Literal("12345678901234567890"), py.Str("id"), py.Absent)))),
		"{{ not ((record['name'] | striptags) != (12345678901234567890 | map(attribute='id') | list)) }}",
	)
}
func text227(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(py.Equal(e.FilterStripTags(ctx["record"].Member("name")), e.FilterList(e.FilterMapAttribute(py.Literal("12345678901234567890"), py.Str("id"), py.Absent)))).Text(),
		"{{ not ((record['name'] | striptags) != (12345678901234567890 | map(attribute='id') | list)) }}",
	)
}
func value228(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMapAttribute(py.Str("é😀"), py.Str("id"), py.Absent)), "{{ 'é😀' | map(attribute='id') | list }}")
}
func typed228(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMapAttribute(py.Str("é😀"), py.Str("id"), py.Absent)), "{{ 'é😀' | map(attribute='id') | list }}")
}
func texts228(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMapAttribute(py.Str("é😀"), py.Str("id"), py.Absent)), "{{ 'é😀' | map(attribute='id') | list }}")
}
func text228(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterMapAttribute(py.Str("é😀"), py.Str("id"), py.Absent)).Text(), "{{ 'é😀' | map(attribute='id') | list }}")
}
func value229(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(py.TupleOf(ctx["stream_slice"].Member("start_time"), py.Int(0))), "{{ ((stream_slice.start_time, 0)) | list }}")
}
func typed229(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(py.TupleOf(ctx["stream_slice"].Member("start_time"), py.Int(0))), "{{ ((stream_slice.start_time, 0)) | list }}")
}
func texts229(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(py.TupleOf(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0))), "{{ ((stream_slice.start_time, 0)) | list }}")
}
func text229(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(py.TupleOf(ctx["stream_slice"].Member("start_time"), py.Int(0))).Text(), "{{ ((stream_slice.start_time, 0)) | list }}")
}
func value230(e *py.Eval, ctx variables) py.Value {
	return py.Str("it's")
}
func typed230(e *py.Eval, ctx variables) py.Value {
	return py.Str("it's")
}
func texts230(e *py.Eval, ctx variables) py.Value {
	return py.Str("it's")
}
func text230(e *py.Eval, ctx variables) string {
	return "it's"
}
func value231(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.CallKw(e.Call(py.Bool(!py.EqualStr(ctx["config"].Member("f"), "007")), "lstrip", py.Str("F")), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (('007' != config.f).lstrip('F')).format(1, a=2) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func typed231(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.CallKw(e.Call(py.Bool(!py.EqualStr(ctx["config"].Member("f"), "007")), "lstrip", py.Str("F")), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (('007' != config.f).lstrip('F')).format(1, a=2) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func texts231(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.CallKw(e.Call(py.Bool(ctx["config"].Member("f").Text() != "007"), "lstrip", py.Str("F")), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (('007' != config.f).lstrip('F')).format(1, a=2) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func text231(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.CallKw(e.Call(py.Bool(!py.EqualStr(ctx["config"].Member("f"), "007")), "lstrip", py.Str("F")), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in (('007' != config.f).lstrip('F')).format(1, a=2) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func value232(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(py.EqualInt(e.Slice(py.Bool(ctx["response"].IsEscaped()), py.Absent, py.Int(2), py.Absent), 2)), "{{ ((response is escaped)[:2]) is not ne(2) }}")
}
func typed232(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(py.EqualInt(e.Slice(py.Bool(ctx["response"].IsEscaped()), py.Absent, py.Int(2), py.Absent), 2)), "{{ ((response is escaped)[:2]) is not ne(2) }}")
}
func texts232(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(py.EqualInt(e.Slice(py.Bool(ctx["response"].IsEscaped()), py.Absent, py.Int(2), py.Absent), 2)), "{{ ((response is escaped)[:2]) is not ne(2) }}")
}
func text232(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(py.EqualInt(e.Slice(py.Bool(ctx["response"].IsEscaped()), py.Absent, py.Int(2), py.Absent), 2)).Text(), "{{ ((response is escaped)[:2]) is not ne(2) }}")
}
func value233(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed233(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts233(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text233(e *py.Eval, ctx variables) string {
	return "1"
}
func value234(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Min(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(ctx["record"].Member("nested"), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None), py.Int(-1)),
		"{{ min((record.nested | selectattr('tag') | map(attribute='tag') | join('+')), -1) }}",
	)
}
func typed234(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Min(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(ctx["record"].Member("nested"), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None), py.Int(-1)),
		"{{ min((record.nested | selectattr('tag') | map(attribute='tag') | join('+')), -1) }}",
	)
}
func texts234(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Min(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(ctx["record"].Member("nested"), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None), py.Int(-1)),
		"{{ min((record.nested | selectattr('tag') | map(attribute='tag') | join('+')), -1) }}",
	)
}
func text234(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Min(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(ctx["record"].Member("nested"), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None), py.Int(-1)).Text(),
		"{{ min((record.nested | selectattr('tag') | map(attribute='tag') | join('+')), -1) }}",
	)
}
func value235(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Encode(py.TupleOf(e.Key(ctx["config"].Member("dict"), "a b"), py.Float(0.1))))
}
func typed235(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Encode(py.TupleOf(e.Key(ctx["config"].Member("dict"), "a b"), py.Float(0.1))))
}
func texts235(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Encode(py.TupleOf(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"), py.Float(0.1))))
}
func text235(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterBase64Encode(py.TupleOf(e.Key(ctx["config"].Member("dict"), "a b"), py.Float(0.1))).Text())
}
func value236(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Timestamp(py.Float(1.7041646455e+09)), "swapcase"), "{{ timestamp(1704164645.5).swapcase() }}")
}
func typed236(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Timestamp(py.Float(1.7041646455e+09)), "swapcase"), "{{ timestamp(1704164645.5).swapcase() }}")
}
func texts236(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Timestamp(py.Float(1.7041646455e+09)), "swapcase"), "{{ timestamp(1704164645.5).swapcase() }}")
}
func text236(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Timestamp(py.Float(1.7041646455e+09)), "swapcase").Text(), "{{ timestamp(1704164645.5).swapcase() }}")
}
func value237(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(ctx["record"].Member("id"))
		var kept []py.Value
		for _, item := range items {
			if py.ListOf(ctx["config"].Member("day"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")).Truth() {
				kept = append(kept, item)
			}
		}
		items = kept
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed237(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(ctx["record"].Member("id"))
		var kept []py.Value
		for _, item := range items {
			if py.ListOf(ctx["config"].Member("day"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")).Truth() {
				kept = append(kept, item)
			}
		}
		items = kept
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts237(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(ctx["record"].Member("id"))
		var kept []py.Value
		for _, item := range items {
			if py.ListOf(py.Str(ctx["config"].Member("day").Text()), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")).Truth() {
				kept = append(kept, item)
			}
		}
		items = kept
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text237(e *py.Eval, ctx variables) string {
	return ""
}
func value238(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(e.Call(py.Int(0), "rfind", py.Str("o")).Truth(), func() py.Value { return e.FilterList(e.FilterBatch(py.Str("<b>x</b>"), py.Int(2), py.None)) }, func() py.Value { return py.Value{} })))
}
func typed238(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(e.Call(py.Int(0), "rfind", py.Str("o")).Truth(), func() py.Value { return e.FilterList(e.FilterBatch(py.Str("<b>x</b>"), py.Int(2), py.None)) }, func() py.Value { return py.Value{} })))
}
func texts238(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(e.Call(py.Int(0), "rfind", py.Str("o")).Truth(), func() py.Value { return e.FilterList(e.FilterBatch(py.Str("<b>x</b>"), py.Int(2), py.None)) }, func() py.Value { return py.Value{} })))
}
func text238(e *py.Eval, ctx variables) string {
	return ""
}
func value239(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.FilterSelect(py.Bool(!py.EqualStr(e.Pos(py.Dict("a", py.Str("<b>x</b>"), "b", py.Str("[1, 2]"))), "a")), func(it py.Value) bool { return it.Truth() }))
	text.WriteString(e.FilterList(e.FilterMapAttribute(v, py.Str("id"), py.Absent)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((+({'a': '<b>x</b>', 'b': '[1, 2]'})) is not equalto('a')) | select | list %}{{ v | map(attribute='id') | list }}",
	)
}
func typed239(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.FilterSelect(py.Bool(!py.EqualStr(e.Pos(py.Dict("a", py.Str("<b>x</b>"), "b", py.Str("[1, 2]"))), "a")), func(it py.Value) bool { return it.Truth() }))
	text.WriteString(e.FilterList(e.FilterMapAttribute(v, py.Str("id"), py.Absent)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((+({'a': '<b>x</b>', 'b': '[1, 2]'})) is not equalto('a')) | select | list %}{{ v | map(attribute='id') | list }}",
	)
}
func texts239(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.FilterSelect(py.Bool(!py.EqualStr(e.Pos(py.Dict("a", py.Str("<b>x</b>"), "b", py.Str("[1, 2]"))), "a")), func(it py.Value) bool { return it.Truth() }))
	text.WriteString(e.FilterList(e.FilterMapAttribute(v, py.Str("id"), py.Absent)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((+({'a': '<b>x</b>', 'b': '[1, 2]'})) is not equalto('a')) | select | list %}{{ v | map(attribute='id') | list }}",
	)
}
func text239(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterList(e.FilterSelect(py.Bool(!py.EqualStr(e.Pos(py.Dict("a", py.Str("<b>x</b>"), "b", py.Str("[1, 2]"))), "a")), func(it py.Value) bool { return it.Truth() }))
	text.WriteString(e.FilterList(e.FilterMapAttribute(v, py.Str("id"), py.Absent)).Text())
	return e.StringText(
		text.String(),
		"{% set v = ((+({'a': '<b>x</b>', 'b': '[1, 2]'})) is not equalto('a')) | select | list %}{{ v | map(attribute='id') | list }}",
	)
}
func value240(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Neg(py.Str("a,b,c")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in -'a,b,c' %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed240(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Neg(py.Str("a,b,c")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in -'a,b,c' %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts240(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Neg(py.Str("a,b,c")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in -'a,b,c' %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text240(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Neg(py.Str("a,b,c")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in -'a,b,c' %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value241(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterReplace(e.Call(py.Bool(py.EqualInt(ctx["response"].Member("more"), 2)), "upper"), py.Str("o"), py.Str("0"), py.Int(1)),
		"{{ ((response.more is not ne(2)).upper()) | replace('o', '0', 1) }}",
	)
}
func typed241(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterReplace(e.Call(py.Bool(py.EqualInt(ctx["response"].Member("more"), 2)), "upper"), py.Str("o"), py.Str("0"), py.Int(1)),
		"{{ ((response.more is not ne(2)).upper()) | replace('o', '0', 1) }}",
	)
}
func texts241(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterReplace(e.Call(py.Bool(py.EqualInt(ctx["response"].Member("more"), 2)), "upper"), py.Str("o"), py.Str("0"), py.Int(1)),
		"{{ ((response.more is not ne(2)).upper()) | replace('o', '0', 1) }}",
	)
}
func text241(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterReplace(e.Call(py.Bool(py.EqualInt(ctx["response"].Member("more"), 2)), "upper"), py.Str("o"), py.Str("0"), py.Int(1)).Text(),
		"{{ ((response.more is not ne(2)).upper()) | replace('o', '0', 1) }}",
	)
}
func value242(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(py.Choose(e.FilterList(e.FilterSlice(py.Str("a,b,c"), py.Int(2), py.None)).Truth(), ctx["record"].Member("name"), py.Value{}), e.Index(e.FilterIndent(py.Dict("a", ctx["stream_slice"].Member("missing"), "b", py.Str("<b>x</b>")), py.Int(4), py.False, py.False), 0))),
		"{{ (record['name'] if ('a,b,c' | slice(2) | list)) > ((({'a': stream_slice.missing, 'b': '<b>x</b>'}) | indent)[0]) }}",
	)
}
func typed242(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(py.Choose(e.FilterList(e.FilterSlice(py.Str("a,b,c"), py.Int(2), py.None)).Truth(), ctx["record"].Member("name"), py.Value{}), e.Index(e.FilterIndent(py.Dict("a", ctx["stream_slice"].Member("missing"), "b", py.Str("<b>x</b>")), py.Int(4), py.False, py.False), 0))),
		"{{ (record['name'] if ('a,b,c' | slice(2) | list)) > ((({'a': stream_slice.missing, 'b': '<b>x</b>'}) | indent)[0]) }}",
	)
}
func texts242(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(py.Choose(e.FilterList(e.FilterSlice(py.Str("a,b,c"), py.Int(2), py.None)).Truth(), ctx["record"].Member("name"), py.Value{}), e.Index(e.FilterIndent(py.Dict("a", py.Str(ctx["stream_slice"].Member("missing").Text()), "b", py.Str("<b>x</b>")), py.Int(4), py.False, py.False), 0))),
		"{{ (record['name'] if ('a,b,c' | slice(2) | list)) > ((({'a': stream_slice.missing, 'b': '<b>x</b>'}) | indent)[0]) }}",
	)
}
func text242(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Gt(py.Choose(e.FilterList(e.FilterSlice(py.Str("a,b,c"), py.Int(2), py.None)).Truth(), ctx["record"].Member("name"), py.Value{}), e.Index(e.FilterIndent(py.Dict("a", ctx["stream_slice"].Member("missing"), "b", py.Str("<b>x</b>")), py.Int(4), py.False, py.False), 0))).Text(),
		"{{ (record['name'] if ('a,b,c' | slice(2) | list)) > ((({'a': stream_slice.missing, 'b': '<b>x</b>'}) | indent)[0]) }}",
	)
}
func value243(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Mul(ctx["config"].Member("day"), ctx["config"].Member("missing")), "join", ctx["config"].Member("texts")),
		"{{ ((config.day * config.missing).join(config.texts)) if True else ((None.rsplit(' ', 1)) is not float) }}",
	)
}
func typed243(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Mul(ctx["config"].Member("day"), ctx["config"].Member("missing")), "join", ctx["config"].Member("texts")),
		"{{ ((config.day * config.missing).join(config.texts)) if True else ((None.rsplit(' ', 1)) is not float) }}",
	)
}
func texts243(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Mul(py.Str(ctx["config"].Member("day").Text()), py.Str(ctx["config"].Member("missing").Text())), "join", py.Str(ctx["config"].Member("texts").Text())),
		"{{ ((config.day * config.missing).join(config.texts)) if True else ((None.rsplit(' ', 1)) is not float) }}",
	)
}
func text243(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.Mul(ctx["config"].Member("day"), ctx["config"].Member("missing")), "join", ctx["config"].Member("texts")).Text(),
		"{{ ((config.day * config.missing).join(config.texts)) if True else ((None.rsplit(' ', 1)) is not float) }}",
	)
}
func value244(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CamelCaseToSnakeCase(py.Int(1000)), "{{ camel_case_to_snake_case(1_000) }}")
}
func typed244(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CamelCaseToSnakeCase(py.Int(1000)), "{{ camel_case_to_snake_case(1_000) }}")
}
func texts244(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CamelCaseToSnakeCase(py.Int(1000)), "{{ camel_case_to_snake_case(1_000) }}")
}
func text244(e *py.Eval, ctx variables) string {
	return e.StringText(e.CamelCaseToSnakeCase(py.Int(1000)).Text(), "{{ camel_case_to_snake_case(1_000) }}")
}
func value245(e *py.Eval, ctx variables) py.Value {
	return py.Str("false")
}
func typed245(e *py.Eval, ctx variables) py.Value {
	return py.Str("false")
}
func texts245(e *py.Eval, ctx variables) py.Value {
	return py.Str("false")
}
func text245(e *py.Eval, ctx variables) string {
	return "false"
}
func value246(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFirst(py.Bool(e.Lt(ctx["config"].Member("s"), py.Str("%Y-%m-%d"))))))
}
func typed246(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFirst(py.Bool(e.Lt(ctx["config"].Member("s"), py.Str("%Y-%m-%d"))))))
}
func texts246(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFirst(py.Bool(ctx["config"].Member("s").Text() < "%Y-%m-%d"))))
}
func text246(e *py.Eval, ctx variables) string {
	return ""
}
func value247(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Equal(e.Call(ctx["stream_slice"].Member("missing"), "copy"), py.Bool(!e.IsEven(e.Add(py.Str("Foo"), ctx["config"].Member("texts")))))),
		"{{ stream_slice.missing.copy() != (('Foo' + config['texts']) is not even) }}",
	)
}
func typed247(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Equal(e.Call(ctx["stream_slice"].Member("missing"), "copy"), py.Bool(!e.IsEven(e.Add(py.Str("Foo"), ctx["config"].Member("texts")))))),
		"{{ stream_slice.missing.copy() != (('Foo' + config['texts']) is not even) }}",
	)
}
func texts247(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Equal(e.Call(py.Str(ctx["stream_slice"].Member("missing").Text()), "copy"), py.Bool(!e.IsEven(py.Str("Foo"+ctx["config"].Member("texts").Text()))))),
		"{{ stream_slice.missing.copy() != (('Foo' + config['texts']) is not even) }}",
	)
}
func text247(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!py.Equal(e.Call(ctx["stream_slice"].Member("missing"), "copy"), py.Bool(!e.IsEven(e.Add(py.Str("Foo"), ctx["config"].Member("texts")))))).Text(),
		"{{ stream_slice.missing.copy() != (('Foo' + config['texts']) is not even) }}",
	)
}
func value248(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(ctx["config"].Member("s"), py.None, py.Int(0)), "{{ config.s | sum }}")
}
func typed248(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(ctx["config"].Member("s"), py.None, py.Int(0)), "{{ config.s | sum }}")
}
func texts248(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(py.Str(ctx["config"].Member("s").Text()), py.None, py.Int(0)), "{{ config.s | sum }}")
}
func text248(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSum(ctx["config"].Member("s"), py.None, py.Int(0)).Text(), "{{ config.s | sum }}")
}
func value249(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterCenter(py.Bool(!py.Str("-3.5").IsEscaped()), py.Int(8))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ('-3.5' is not escaped) | center(8) %}{{ v }}",
	)
}
func typed249(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterCenter(py.Bool(!py.Str("-3.5").IsEscaped()), py.Int(8))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ('-3.5' is not escaped) | center(8) %}{{ v }}",
	)
}
func texts249(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterCenter(py.Bool(!py.Str("-3.5").IsEscaped()), py.Int(8))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ('-3.5' is not escaped) | center(8) %}{{ v }}",
	)
}
func text249(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterCenter(py.Bool(!py.Str("-3.5").IsEscaped()), py.Int(8))
	text.WriteString(v.Text())
	return e.StringText(
		text.String(),
		"{% set v = ('-3.5' is not escaped) | center(8) %}{{ v }}",
	)
}
func value250(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterItems(e.Key(ctx["config"].Member("dict"), "a b"))), "{{ (config['dict']['a b']) | items | list }}")
}
func typed250(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterItems(e.Key(ctx["config"].Member("dict"), "a b"))), "{{ (config['dict']['a b']) | items | list }}")
}
func texts250(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterItems(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"))), "{{ (config['dict']['a b']) | items | list }}")
}
func text250(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterItems(e.Key(ctx["config"].Member("dict"), "a b"))).Text(), "{{ (config['dict']['a b']) | items | list }}")
}
func value251(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterLength(e.FilterGroupBy(ctx["config"].Member("dicts"), py.Str("id"), py.None, py.False)))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.dicts | groupby('id') | length %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed251(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterLength(e.FilterGroupBy(ctx["config"].Member("dicts"), py.Str("id"), py.None, py.False)))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.dicts | groupby('id') | length %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts251(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterLength(e.FilterGroupBy(py.Str(ctx["config"].Member("dicts").Text()), py.Str("id"), py.None, py.False)))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.dicts | groupby('id') | length %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text251(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterLength(e.FilterGroupBy(ctx["config"].Member("dicts"), py.Str("id"), py.None, py.False)))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in config.dicts | groupby('id') | length %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value252(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep").Text()), "12{{ record.get('nested', {}).get('deep') }}")
}
func typed252(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep").Text()), "12{{ record.get('nested', {}).get('deep') }}")
}
func texts252(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep").Text()), "12{{ record.get('nested', {}).get('deep') }}")
}
func text252(e *py.Eval, ctx variables) string {
	return e.StringText("12"+e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep").Text(), "12{{ record.get('nested', {}).get('deep') }}")
}
func value253(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))))
}
func typed253(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))))
}
func texts253(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))))
}
func text253(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))).Text())
}
func value254(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(py.Or(ctx["stream_slice"].Member("missing"), py.Str("-3.5")), func(it py.Value) bool { return it.Truth() }))))
}
func typed254(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(py.Or(ctx["stream_slice"].Member("missing"), py.Str("-3.5")), func(it py.Value) bool { return it.Truth() }))))
}
func texts254(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(py.Str(cmp.Or(ctx["stream_slice"].Member("missing").Text(), "-3.5")), func(it py.Value) bool { return it.Truth() }))))
}
func text254(e *py.Eval, ctx variables) string {
	return ""
}
func value255(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.ListOf(py.Str("a,b,c"), ctx["record"].Member("updated_at")).Truth() {
		text.WriteString(e.FilterTruncate(py.TupleOf(py.Str("12"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.Int(7), py.True, py.Str(".."), py.None).Text())
	} else if e.Neg(py.Dict()).Truth() || false {
		text.WriteString(e.FilterList(e.Call(e.Attr(ctx["config"].Member("missing"), "more"), "items")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ['a,b,c', record.updated_at] %}{{ (('12', config.get('missing', 4))) | truncate(7, true, '..') }}{% elif (-{}) or () %}{{ config.missing.more.items() | list }}{% endif %}",
	)
}
func typed255(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.ListOf(py.Str("a,b,c"), ctx["record"].Member("updated_at")).Truth() {
		text.WriteString(e.FilterTruncate(py.TupleOf(py.Str("12"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.Int(7), py.True, py.Str(".."), py.None).Text())
	} else if e.Neg(py.Dict()).Truth() || false {
		text.WriteString(e.FilterList(e.Call(e.Attr(ctx["config"].Member("missing"), "more"), "items")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ['a,b,c', record.updated_at] %}{{ (('12', config.get('missing', 4))) | truncate(7, true, '..') }}{% elif (-{}) or () %}{{ config.missing.more.items() | list }}{% endif %}",
	)
}
func texts255(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.ListOf(py.Str("a,b,c"), ctx["record"].Member("updated_at")).Truth() {
		text.WriteString(e.FilterTruncate(py.TupleOf(py.Str("12"), py.Str(ctx["config"].Member("missing").Text())), py.Int(7), py.True, py.Str(".."), py.None).Text())
	} else if e.Neg(py.Dict()).Truth() || false {
		text.WriteString(e.FilterList(e.Call(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), "items")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ['a,b,c', record.updated_at] %}{{ (('12', config.get('missing', 4))) | truncate(7, true, '..') }}{% elif (-{}) or () %}{{ config.missing.more.items() | list }}{% endif %}",
	)
}
func text255(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.ListOf(py.Str("a,b,c"), ctx["record"].Member("updated_at")).Truth() {
		text.WriteString(e.FilterTruncate(py.TupleOf(py.Str("12"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.Int(7), py.True, py.Str(".."), py.None).Text())
	} else if e.Neg(py.Dict()).Truth() || false {
		text.WriteString(e.FilterList(e.Call(e.Attr(ctx["config"].Member("missing"), "more"), "items")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if ['a,b,c', record.updated_at] %}{{ (('12', config.get('missing', 4))) | truncate(7, true, '..') }}{% elif (-{}) or () %}{{ config.missing.more.items() | list }}{% endif %}",
	)
}
func value256(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("flag"))
}
func typed256(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("flag"))
}
func texts256(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("flag"))
}
func text256(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("flag").Text())
}
func value257(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed257(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts257(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text257(e *py.Eval, ctx variables) string {
	return ""
}
func value258(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FloorDiv(e.FilterList(e.Call(e.Add(e.StrToDatetime(e.TodayUTC()), e.Duration(py.Str("PT1H30M"))), "keys")), e.FilterTitle(e.Call(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "startswith", py.Str("F"))))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = (((str_to_datetime(today_utc()) + duration('PT1H30M'))).keys() | list) // (response.get('items')[0].id.startswith('F') | title) %}{{ v ~ 1 }}",
	)
}
func typed258(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FloorDiv(e.FilterList(e.Call(e.Add(e.StrToDatetime(e.TodayUTC()), e.Duration(py.Str("PT1H30M"))), "keys")), e.FilterTitle(e.Call(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "startswith", py.Str("F"))))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = (((str_to_datetime(today_utc()) + duration('PT1H30M'))).keys() | list) // (response.get('items')[0].id.startswith('F') | title) %}{{ v ~ 1 }}",
	)
}
func texts258(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FloorDiv(e.FilterList(e.Call(e.Add(e.StrToDatetime(e.TodayUTC()), e.Duration(py.Str("PT1H30M"))), "keys")), e.FilterTitle(e.Call(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "startswith", py.Str("F"))))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = (((str_to_datetime(today_utc()) + duration('PT1H30M'))).keys() | list) // (response.get('items')[0].id.startswith('F') | title) %}{{ v ~ 1 }}",
	)
}
func text258(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FloorDiv(e.FilterList(e.Call(e.Add(e.StrToDatetime(e.TodayUTC()), e.Duration(py.Str("PT1H30M"))), "keys")), e.FilterTitle(e.Call(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "startswith", py.Str("F"))))
	text.WriteString(v.Text() + "1")
	return e.StringText(
		text.String(),
		"{% set v = (((str_to_datetime(today_utc()) + duration('PT1H30M'))).keys() | list) // (response.get('items')[0].id.startswith('F') | title) %}{{ v ~ 1 }}",
	)
}
func value259(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(ctx["record"].Member("id"), "isalpha"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (record.id if (' x ') else record['nested']['list'][0]['y']).isalpha() %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed259(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(ctx["record"].Member("id"), "isalpha"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (record.id if (' x ') else record['nested']['list'][0]['y']).isalpha() %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts259(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(ctx["record"].Member("id"), "isalpha"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (record.id if (' x ') else record['nested']['list'][0]['y']).isalpha() %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text259(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Call(ctx["record"].Member("id"), "isalpha"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (record.id if (' x ') else record['nested']['list'][0]['y']).isalpha() %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value260(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["config"].Member("json"), "b", py.OrElse(ctx["config"].Member("missing"), py.Int(4))))
}
func typed260(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["config"].Member("json"), "b", py.OrElse(ctx["config"].Member("missing"), py.Int(4))))
}
func texts260(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", py.Str(ctx["config"].Member("json").Text()), "b", py.Str(ctx["config"].Member("missing").Text())))
}
func text260(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Dict("a", ctx["config"].Member("json"), "b", py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Text())
}
func value261(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("12"+e.FilterRound(e.Call(py.And(py.OrNone(ctx["config"].Member("s")), ctx["headers"].Member("X-Total")), "lstrip", py.Str("F")), py.Int(0), py.Str("floor")).Text()),
		"12{{ ((config.get('s') and headers['X-Total']).lstrip('F')) | round(0, 'floor') }}",
	)
}
func typed261(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("12"+e.FilterRound(e.Call(py.And(py.OrNone(ctx["config"].Member("s")), ctx["headers"].Member("X-Total")), "lstrip", py.Str("F")), py.Int(0), py.Str("floor")).Text()),
		"12{{ ((config.get('s') and headers['X-Total']).lstrip('F')) | round(0, 'floor') }}",
	)
}
func texts261(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("12"+e.FilterRound(e.Call(py.And(py.Str(ctx["config"].Member("s").Text()), ctx["headers"].Member("X-Total")), "lstrip", py.Str("F")), py.Int(0), py.Str("floor")).Text()),
		"12{{ ((config.get('s') and headers['X-Total']).lstrip('F')) | round(0, 'floor') }}",
	)
}
func text261(e *py.Eval, ctx variables) string {
	return e.StringText(
		"12"+e.FilterRound(e.Call(py.And(py.OrNone(ctx["config"].Member("s")), ctx["headers"].Member("X-Total")), "lstrip", py.Str("F")), py.Int(0), py.Str("floor")).Text(),
		"12{{ ((config.get('s') and headers['X-Total']).lstrip('F')) | round(0, 'floor') }}",
	)
}
func value262(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(e.FilterUnique(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.False, py.None)))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (config.get('missing', 4)) | unique | list %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed262(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(e.FilterUnique(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.False, py.None)))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (config.get('missing', 4)) | unique | list %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts262(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(e.FilterUnique(py.Str(ctx["config"].Member("missing").Text()), py.False, py.None)))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (config.get('missing', 4)) | unique | list %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text262(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterList(e.FilterUnique(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.False, py.None)))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (config.get('missing', 4)) | unique | list %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value263(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Decode(e.FilterTruncate(ctx["record"].Member("flag"), py.Int(5), py.False, py.Str("..."), py.None)), "{{ (record.flag | truncate(5)) | base64decode }}")
}
func typed263(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Decode(e.FilterTruncate(ctx["record"].Member("flag"), py.Int(5), py.False, py.Str("..."), py.None)), "{{ (record.flag | truncate(5)) | base64decode }}")
}
func texts263(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Decode(e.FilterTruncate(ctx["record"].Member("flag"), py.Int(5), py.False, py.Str("..."), py.None)), "{{ (record.flag | truncate(5)) | base64decode }}")
}
func text263(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterBase64Decode(e.FilterTruncate(ctx["record"].Member("flag"), py.Int(5), py.False, py.Str("..."), py.None)).Text(), "{{ (record.flag | truncate(5)) | base64decode }}")
}
func value264(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Dict("a", ctx["last_page_size"]), "expandtabs")))
}
func typed264(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Dict("a", ctx["last_page_size"]), "expandtabs")))
}
func texts264(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Dict("a", ctx["last_page_size"]), "expandtabs")))
}
func text264(e *py.Eval, ctx variables) string {
	return ""
}
func value265(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.FilterHash(py.Bool(e.Le(py.Bool(!ctx["next_page_token"].Member("next_page_token").Truth()), py.False)), py.Str("md5"), py.None))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed265(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.FilterHash(py.Bool(e.Le(py.Bool(!ctx["next_page_token"].Member("next_page_token").Truth()), py.False)), py.Str("md5"), py.None))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts265(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.FilterHash(py.Bool(e.Le(py.Bool(!ctx["next_page_token"].Member("next_page_token").Truth()), py.False)), py.Str("md5"), py.None))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text265(e *py.Eval, ctx variables) string {
	return ""
}
func value266(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.Call(e.Sub(ctx["config"].Member("none"), ctx["record"].Member("name")), "expandtabs").IsIterable())
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((config.none - record['name']).expandtabs()) is iterable %}{{ v }}",
	)
}
func typed266(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.Call(e.Sub(ctx["config"].Member("none"), ctx["record"].Member("name")), "expandtabs").IsIterable())
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((config.none - record['name']).expandtabs()) is iterable %}{{ v }}",
	)
}
func texts266(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.Call(e.Sub(py.Str(ctx["config"].Member("none").Text()), ctx["record"].Member("name")), "expandtabs").IsIterable())
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((config.none - record['name']).expandtabs()) is iterable %}{{ v }}",
	)
}
func text266(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(e.Call(e.Sub(ctx["config"].Member("none"), ctx["record"].Member("name")), "expandtabs").IsIterable())
	text.WriteString(v.Text())
	return e.StringText(
		text.String(),
		"{% set v = ((config.none - record['name']).expandtabs()) is iterable %}{{ v }}",
	)
}
func value267(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Bool(e.Gt(ctx["record"].Member("flag"), ctx["response"].Member("more"))), "splitlines")))
}
func typed267(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Bool(e.Gt(ctx["record"].Member("flag"), ctx["response"].Member("more"))), "splitlines")))
}
func texts267(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Bool(e.Gt(ctx["record"].Member("flag"), ctx["response"].Member("more"))), "splitlines")))
}
func text267(e *py.Eval, ctx variables) string {
	return ""
}
func value268(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.True), "{{ record.nested.deep.x * True }}")
}
func typed268(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.True), "{{ record.nested.deep.x * True }}")
}
func texts268(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.True), "{{ record.nested.deep.x * True }}")
}
func text268(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.True).Text(), "{{ record.nested.deep.x * True }}")
}
func value269(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("updated_at").Truth())
}
func typed269(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("updated_at").Truth())
}
func texts269(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("updated_at").Truth())
}
func text269(e *py.Eval, ctx variables) string {
	return py.Bool(!ctx["record"].Member("updated_at").Truth()).Text()
}
func value270(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.If(e.Call(e.Sub(e.NowUTC(), e.Duration(ctx["config"].Member("f"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")).Truth(), func() py.Value { return e.FilterList(e.FilterUnique(e.Call(py.None, "is_integer"), py.False, py.None)) }, func() py.Value { return py.Str(" x ") })
	text.WriteString(e.FilterIndent(v, py.Int(4), py.False, py.False).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (None.is_integer() | unique | list) if ((now_utc() - duration(config.f)).strftime('%Y-%m-%dT%H:%M:%SZ')) else (({} | int(' x ')) or (config.dict is sameas(none))) %}{{ v | indent }}",
	)
}
func typed270(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.If(e.Call(e.Sub(e.NowUTC(), e.Duration(ctx["config"].Member("f"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")).Truth(), func() py.Value { return e.FilterList(e.FilterUnique(e.Call(py.None, "is_integer"), py.False, py.None)) }, func() py.Value { return py.Str(" x ") })
	text.WriteString(e.FilterIndent(v, py.Int(4), py.False, py.False).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (None.is_integer() | unique | list) if ((now_utc() - duration(config.f)).strftime('%Y-%m-%dT%H:%M:%SZ')) else (({} | int(' x ')) or (config.dict is sameas(none))) %}{{ v | indent }}",
	)
}
func texts270(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.If(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str(ctx["config"].Member("f").Text()))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")).Truth(), func() py.Value { return e.FilterList(e.FilterUnique(e.Call(py.None, "is_integer"), py.False, py.None)) }, func() py.Value { return py.Str(" x ") })
	text.WriteString(e.FilterIndent(v, py.Int(4), py.False, py.False).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (None.is_integer() | unique | list) if ((now_utc() - duration(config.f)).strftime('%Y-%m-%dT%H:%M:%SZ')) else (({} | int(' x ')) or (config.dict is sameas(none))) %}{{ v | indent }}",
	)
}
func text270(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.If(e.Call(e.Sub(e.NowUTC(), e.Duration(ctx["config"].Member("f"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")).Truth(), func() py.Value { return e.FilterList(e.FilterUnique(e.Call(py.None, "is_integer"), py.False, py.None)) }, func() py.Value { return py.Str(" x ") })
	text.WriteString(e.FilterIndent(v, py.Int(4), py.False, py.False).Text())
	return e.StringText(
		text.String(),
		"{% set v = (None.is_integer() | unique | list) if ((now_utc() - duration(config.f)).strftime('%Y-%m-%dT%H:%M:%SZ')) else (({} | int(' x ')) or (config.dict is sameas(none))) %}{{ v | indent }}",
	)
}
func value271(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!ctx["record"].Member("id").Truth()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in not record.id %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed271(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!ctx["record"].Member("id").Truth()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in not record.id %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts271(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!ctx["record"].Member("id").Truth()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in not record.id %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text271(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(!ctx["record"].Member("id").Truth()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in not record.id %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value272(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Lt(py.ListOf(py.Str("None"), ctx["stream_interval"].Member("end_time")), py.Int(3))))
}
func typed272(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Lt(py.ListOf(py.Str("None"), ctx["stream_interval"].Member("end_time")), py.Int(3))))
}
func texts272(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Lt(py.ListOf(py.Str("None"), py.Str(ctx["stream_interval"].Member("end_time").Text())), py.Int(3))))
}
func text272(e *py.Eval, ctx variables) string {
	return ""
}
func value273(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterLength(py.Bool(!py.Equal(ctx["record"].Member("name"), py.Literal("12345678901234567890")))),
		"{{ (12345678901234567890 != record['name']) | count }}",
	)
}
func typed273(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterLength(py.Bool(!py.Equal(ctx["record"].Member("name"), py.Literal("12345678901234567890")))),
		"{{ (12345678901234567890 != record['name']) | count }}",
	)
}
func texts273(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterLength(py.Bool(!py.Equal(ctx["record"].Member("name"), py.Literal("12345678901234567890")))),
		"{{ (12345678901234567890 != record['name']) | count }}",
	)
}
func text273(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterLength(py.Bool(!py.Equal(ctx["record"].Member("name"), py.Literal("12345678901234567890")))).Text(),
		"{{ (12345678901234567890 != record['name']) | count }}",
	)
}
func value274(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.In(py.Dict("a", py.Float(-2.25)), py.Or(py.Bool(!py.SameAs(py.Str("a/b?c=d&e f"), py.None)), py.Choose(ctx["config"].Member("date").Truth(), py.Str(""), py.ListOf(ctx["response"].Member("more"), ctx["config"].Member("no"))))))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = dict(a=-2.25) in ((('a/b?c=d&e f') is not sameas(none)) or ('' if config.date else ([response.more, config.no]))) %}{{ v }}",
	)
}
func typed274(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.In(py.Dict("a", py.Float(-2.25)), py.Or(py.Bool(!py.SameAs(py.Str("a/b?c=d&e f"), py.None)), py.Choose(ctx["config"].Member("date").Truth(), py.Str(""), py.ListOf(ctx["response"].Member("more"), ctx["config"].Member("no"))))))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = dict(a=-2.25) in ((('a/b?c=d&e f') is not sameas(none)) or ('' if config.date else ([response.more, config.no]))) %}{{ v }}",
	)
}
func texts274(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.In(py.Dict("a", py.Float(-2.25)), py.Or(py.Bool(!py.SameAs(py.Str("a/b?c=d&e f"), py.None)), py.Choose(ctx["config"].Member("date").Text() != "", py.Str(""), py.ListOf(ctx["response"].Member("more"), py.Str(ctx["config"].Member("no").Text()))))))
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = dict(a=-2.25) in ((('a/b?c=d&e f') is not sameas(none)) or ('' if config.date else ([response.more, config.no]))) %}{{ v }}",
	)
}
func text274(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(e.In(py.Dict("a", py.Float(-2.25)), py.Or(py.Bool(!py.SameAs(py.Str("a/b?c=d&e f"), py.None)), py.Choose(ctx["config"].Member("date").Truth(), py.Str(""), py.ListOf(ctx["response"].Member("more"), ctx["config"].Member("no"))))))
	text.WriteString(v.Text())
	return e.StringText(
		text.String(),
		"{% set v = dict(a=-2.25) in ((('a/b?c=d&e f') is not sameas(none)) or ('' if config.date else ([response.more, config.no]))) %}{{ v }}",
	)
}
func value275(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterInt(py.Bool(!py.Equal(py.ListOf(ctx["config"].Member("day"), ctx["config"].Member("no")), py.OrElse(ctx["config"].Member("missing"), py.Int(4)))), py.Int(0), py.Int(10)).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.FilterTitle(e.Neg(py.Str("Foo"))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (([config.day, config.no]) != (config.get('missing', 4))) | int -%} 1 {%- endif %} {{- (-(1_000 and 'Foo')) | title -}} ",
	)
}
func typed275(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterInt(py.Bool(!py.Equal(py.ListOf(ctx["config"].Member("day"), ctx["config"].Member("no")), py.OrElse(ctx["config"].Member("missing"), py.Int(4)))), py.Int(0), py.Int(10)).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.FilterTitle(e.Neg(py.Str("Foo"))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (([config.day, config.no]) != (config.get('missing', 4))) | int -%} 1 {%- endif %} {{- (-(1_000 and 'Foo')) | title -}} ",
	)
}
func texts275(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterInt(py.Bool(!py.EqualStr(py.ListOf(py.Str(ctx["config"].Member("day").Text()), py.Str(ctx["config"].Member("no").Text())), ctx["config"].Member("missing").Text())), py.Int(0), py.Int(10)).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.FilterTitle(e.Neg(py.Str("Foo"))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (([config.day, config.no]) != (config.get('missing', 4))) | int -%} 1 {%- endif %} {{- (-(1_000 and 'Foo')) | title -}} ",
	)
}
func text275(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterInt(py.Bool(!py.Equal(py.ListOf(ctx["config"].Member("day"), ctx["config"].Member("no")), py.OrElse(ctx["config"].Member("missing"), py.Int(4)))), py.Int(0), py.Int(10)).Truth() {
		text.WriteString("1")
	}
	text.WriteString(e.FilterTitle(e.Neg(py.Str("Foo"))).Text())
	return e.StringText(
		text.String(),
		"{%- if (([config.day, config.no]) != (config.get('missing', 4))) | int -%} 1 {%- endif %} {{- (-(1_000 and 'Foo')) | title -}} ",
	)
}
func value276(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterSum(e.FilterTrim(e.FilterRound(py.ListOf(py.Int(1000), py.Str("a,b,c")), py.Int(0), py.Str("ceil")), py.Str("aF")), py.Str("id"), py.Int(0)).Truth() {
		text.WriteString(e.FilterBase64Encode(ctx["response"].Member("total")).Text())
	}
	text.WriteString(e.And(py.TupleOf(py.Str("007"), ctx["config"].Member("json")), func() py.Value {
		return e.FilterList(e.Call(py.Bool(!e.In(py.TupleOf(ctx["config"].Member("s"), py.Int(3)), py.ListOf(py.Int(1000), py.Str("a/b?c=d&e f")))), "values"))
	}).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((([1_000, 'a,b,c']) | round(method='ceil')) | trim('aF')) | sum(attribute='id') -%} {{ response.total | base64encode }} {%- endif %} {{- ((([3, config.f]) is iterable) if (({'a': 1, 'b': 1.5}) == ('[1, 2]')) else (('007', config.json))) and ((((config.s, 3)) not in ([1_000, 'a/b?c=d&e f'])).values() | list) -}} ",
	)
}
func typed276(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterSum(e.FilterTrim(e.FilterRound(py.ListOf(py.Int(1000), py.Str("a,b,c")), py.Int(0), py.Str("ceil")), py.Str("aF")), py.Str("id"), py.Int(0)).Truth() {
		text.WriteString(e.FilterBase64Encode(ctx["response"].Member("total")).Text())
	}
	text.WriteString(e.And(py.TupleOf(py.Str("007"), ctx["config"].Member("json")), func() py.Value {
		return e.FilterList(e.Call(py.Bool(!e.In(py.TupleOf(ctx["config"].Member("s"), py.Int(3)), py.ListOf(py.Int(1000), py.Str("a/b?c=d&e f")))), "values"))
	}).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((([1_000, 'a,b,c']) | round(method='ceil')) | trim('aF')) | sum(attribute='id') -%} {{ response.total | base64encode }} {%- endif %} {{- ((([3, config.f]) is iterable) if (({'a': 1, 'b': 1.5}) == ('[1, 2]')) else (('007', config.json))) and ((((config.s, 3)) not in ([1_000, 'a/b?c=d&e f'])).values() | list) -}} ",
	)
}
func texts276(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterSum(e.FilterTrim(e.FilterRound(py.ListOf(py.Int(1000), py.Str("a,b,c")), py.Int(0), py.Str("ceil")), py.Str("aF")), py.Str("id"), py.Int(0)).Truth() {
		text.WriteString(e.FilterBase64Encode(ctx["response"].Member("total")).Text())
	}
	text.WriteString(e.And(py.TupleOf(py.Str("007"), py.Str(ctx["config"].Member("json").Text())), func() py.Value {
		return e.FilterList(e.Call(py.Bool(!e.In(py.TupleOf(py.Str(ctx["config"].Member("s").Text()), py.Int(3)), py.ListOf(py.Int(1000), py.Str("a/b?c=d&e f")))), "values"))
	}).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((([1_000, 'a,b,c']) | round(method='ceil')) | trim('aF')) | sum(attribute='id') -%} {{ response.total | base64encode }} {%- endif %} {{- ((([3, config.f]) is iterable) if (({'a': 1, 'b': 1.5}) == ('[1, 2]')) else (('007', config.json))) and ((((config.s, 3)) not in ([1_000, 'a/b?c=d&e f'])).values() | list) -}} ",
	)
}
func text276(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterSum(e.FilterTrim(e.FilterRound(py.ListOf(py.Int(1000), py.Str("a,b,c")), py.Int(0), py.Str("ceil")), py.Str("aF")), py.Str("id"), py.Int(0)).Truth() {
		text.WriteString(e.FilterBase64Encode(ctx["response"].Member("total")).Text())
	}
	text.WriteString(e.And(py.TupleOf(py.Str("007"), ctx["config"].Member("json")), func() py.Value {
		return e.FilterList(e.Call(py.Bool(!e.In(py.TupleOf(ctx["config"].Member("s"), py.Int(3)), py.ListOf(py.Int(1000), py.Str("a/b?c=d&e f")))), "values"))
	}).Text())
	return e.StringText(
		text.String(),
		"{%- if ((([1_000, 'a,b,c']) | round(method='ceil')) | trim('aF')) | sum(attribute='id') -%} {{ response.total | base64encode }} {%- endif %} {{- ((([3, config.f]) is iterable) if (({'a': 1, 'b': 1.5}) == ('[1, 2]')) else (('007', config.json))) and ((((config.s, 3)) not in ([1_000, 'a/b?c=d&e f'])).values() | list) -}} ",
	)
}
func value277(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func typed277(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func texts277(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func text277(e *py.Eval, ctx variables) string {
	return "007"
}
func value278(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mod(ctx["config"].Member("no"), py.Dict("a", ctx["config"].Member("missing"), "b", py.Int(2))).Truth() {
		text.WriteString(e.Call(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), "center", py.Int(9), py.Str("*")).Text())
	}
	text.WriteString(e.If(e.Min(py.ListOf(ctx["config"].Member("s"), ctx["response"].Member("next")), py.Str("")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("s")) }, func() py.Value { return e.Call(py.OrNone(ctx["config"].Member("s")), "count", py.Str("o")) }).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.no % ({'a': config.missing, 'b': 2}) -%} {{ (record.get('nested', {}).get('deep')).center(9, '*') }} {%- endif %} {{- config.get('s') if (min(([config.s, response.next]), '')) else config.get('s').count('o') -}} ",
	)
}
func typed278(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mod(ctx["config"].Member("no"), py.Dict("a", ctx["config"].Member("missing"), "b", py.Int(2))).Truth() {
		text.WriteString(e.Call(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), "center", py.Int(9), py.Str("*")).Text())
	}
	text.WriteString(e.If(e.Min(py.ListOf(ctx["config"].Member("s"), ctx["response"].Member("next")), py.Str("")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("s")) }, func() py.Value { return e.Call(py.OrNone(ctx["config"].Member("s")), "count", py.Str("o")) }).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.no % ({'a': config.missing, 'b': 2}) -%} {{ (record.get('nested', {}).get('deep')).center(9, '*') }} {%- endif %} {{- config.get('s') if (min(([config.s, response.next]), '')) else config.get('s').count('o') -}} ",
	)
}
func texts278(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mod(py.Str(ctx["config"].Member("no").Text()), py.Dict("a", py.Str(ctx["config"].Member("missing").Text()), "b", py.Int(2))).Truth() {
		text.WriteString(e.Call(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), "center", py.Int(9), py.Str("*")).Text())
	}
	text.WriteString(e.If(e.Min(py.ListOf(py.Str(ctx["config"].Member("s").Text()), ctx["response"].Member("next")), py.Str("")).Truth(), func() py.Value { return py.Str(ctx["config"].Member("s").Text()) }, func() py.Value { return e.Call(py.Str(ctx["config"].Member("s").Text()), "count", py.Str("o")) }).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.no % ({'a': config.missing, 'b': 2}) -%} {{ (record.get('nested', {}).get('deep')).center(9, '*') }} {%- endif %} {{- config.get('s') if (min(([config.s, response.next]), '')) else config.get('s').count('o') -}} ",
	)
}
func text278(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Mod(ctx["config"].Member("no"), py.Dict("a", ctx["config"].Member("missing"), "b", py.Int(2))).Truth() {
		text.WriteString(e.Call(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), "center", py.Int(9), py.Str("*")).Text())
	}
	text.WriteString(e.If(e.Min(py.ListOf(ctx["config"].Member("s"), ctx["response"].Member("next")), py.Str("")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("s")) }, func() py.Value { return e.Call(py.OrNone(ctx["config"].Member("s")), "count", py.Str("o")) }).Text())
	return e.StringText(
		text.String(),
		"{%- if config.no % ({'a': config.missing, 'b': 2}) -%} {{ (record.get('nested', {}).get('deep')).center(9, '*') }} {%- endif %} {{- config.get('s') if (min(([config.s, response.next]), '')) else config.get('s').count('o') -}} ",
	)
}
func value279(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterSort(e.Call(e.StrToDatetime(ctx["config"].Member("date")), "weekday"), py.False, py.False, py.None), "copy"),
		"{{ (str_to_datetime(config.date).weekday() | sort).copy() }}",
	)
}
func typed279(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterSort(e.Call(e.StrToDatetime(ctx["config"].Member("date")), "weekday"), py.False, py.False, py.None), "copy"),
		"{{ (str_to_datetime(config.date).weekday() | sort).copy() }}",
	)
}
func texts279(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterSort(e.Call(e.StrToDatetime(py.Str(ctx["config"].Member("date").Text())), "weekday"), py.False, py.False, py.None), "copy"),
		"{{ (str_to_datetime(config.date).weekday() | sort).copy() }}",
	)
}
func text279(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.FilterSort(e.Call(e.StrToDatetime(ctx["config"].Member("date")), "weekday"), py.False, py.False, py.None), "copy").Text(),
		"{{ (str_to_datetime(config.date).weekday() | sort).copy() }}",
	)
}
func value280(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.OrNone(ctx["config"].Member("s")), py.ListOf(py.OrNone(ctx["config"].Member("s")), py.Int(1000))))
}
func typed280(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.OrNone(ctx["config"].Member("s")), py.ListOf(py.OrNone(ctx["config"].Member("s")), py.Int(1000))))
}
func texts280(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Str(ctx["config"].Member("s").Text()), py.ListOf(py.Str(ctx["config"].Member("s").Text()), py.Int(1000))))
}
func text280(e *py.Eval, ctx variables) string {
	return ""
}
func value281(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(e.FilterTruncate(py.Bool(e.Lt(py.ListOf(), py.Int(3))), py.Int(7), py.True, py.Str(".."), py.None).Truth(), py.Dict("a", py.Float(1.5), "b", py.Str("a/b?c=d&e f")), py.Value{}),
		"{{ (({'a': 1.5, 'b': 'a/b?c=d&e f'}) or ((config['dict']['a b']) * 12345678901234567890)) if (([] is lt(3)) | truncate(7, true, '..')) }}",
	)
}
func typed281(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(e.FilterTruncate(py.Bool(e.Lt(py.ListOf(), py.Int(3))), py.Int(7), py.True, py.Str(".."), py.None).Truth(), py.Dict("a", py.Float(1.5), "b", py.Str("a/b?c=d&e f")), py.Value{}),
		"{{ (({'a': 1.5, 'b': 'a/b?c=d&e f'}) or ((config['dict']['a b']) * 12345678901234567890)) if (([] is lt(3)) | truncate(7, true, '..')) }}",
	)
}
func texts281(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(e.FilterTruncate(py.Bool(e.Lt(py.ListOf(), py.Int(3))), py.Int(7), py.True, py.Str(".."), py.None).Truth(), py.Dict("a", py.Float(1.5), "b", py.Str("a/b?c=d&e f")), py.Value{}),
		"{{ (({'a': 1.5, 'b': 'a/b?c=d&e f'}) or ((config['dict']['a b']) * 12345678901234567890)) if (([] is lt(3)) | truncate(7, true, '..')) }}",
	)
}
func text281(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Choose(e.FilterTruncate(py.Bool(e.Lt(py.ListOf(), py.Int(3))), py.Int(7), py.True, py.Str(".."), py.None).Truth(), py.Dict("a", py.Float(1.5), "b", py.Str("a/b?c=d&e f")), py.Value{}).Text(),
		"{{ (({'a': 1.5, 'b': 'a/b?c=d&e f'}) or ((config['dict']['a b']) * 12345678901234567890)) if (([] is lt(3)) | truncate(7, true, '..')) }}",
	)
}
func value282(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Gt(ctx["missing"], py.TupleOf(ctx["config"].Member("texts"), ctx["config"].Member("no")))), "{{ missing > ((config['texts'], config.no)) }}")
}
func typed282(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Gt(ctx["missing"], py.TupleOf(ctx["config"].Member("texts"), ctx["config"].Member("no")))), "{{ missing > ((config['texts'], config.no)) }}")
}
func texts282(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Gt(ctx["missing"], py.TupleOf(py.Str(ctx["config"].Member("texts").Text()), py.Str(ctx["config"].Member("no").Text())))), "{{ missing > ((config['texts'], config.no)) }}")
}
func text282(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Gt(ctx["missing"], py.TupleOf(ctx["config"].Member("texts"), ctx["config"].Member("no")))).Text(), "{{ missing > ((config['texts'], config.no)) }}")
}
func value283(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString(`"""["a/b?c=d&e f", 100]"""1`)
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func typed283(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString(`"""["a/b?c=d&e f", 100]"""1`)
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func texts283(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString(`"""["a/b?c=d&e f", 100]"""1`)
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text283(e *py.Eval, ctx variables) string {
	return ""
}
func value284(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mod(py.Value{}, py.False).Truth() {
		text.WriteString(e.If(ctx["config"].Member("missing").Truth(), func() py.Value { return e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url") }, func() py.Value { return py.Value{} }).Text())
	} else {
		text.WriteString(py.Bool(e.Ge(ctx["record"].Member("nested"), py.Int(1))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (None if false) % (not 12345678901234567890) %}{{ headers.link.next.url if config.missing }}{% else %}{{ record.nested is ge(1) }}{% endif %}",
	)
}
func typed284(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mod(py.Value{}, py.False).Truth() {
		text.WriteString(e.If(ctx["config"].Member("missing").Truth(), func() py.Value { return e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url") }, func() py.Value { return py.Value{} }).Text())
	} else {
		text.WriteString(py.Bool(e.Ge(ctx["record"].Member("nested"), py.Int(1))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (None if false) % (not 12345678901234567890) %}{{ headers.link.next.url if config.missing }}{% else %}{{ record.nested is ge(1) }}{% endif %}",
	)
}
func texts284(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mod(py.Value{}, py.False).Truth() {
		text.WriteString(e.If(ctx["config"].Member("missing").Text() != "", func() py.Value { return e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url") }, func() py.Value { return py.Value{} }).Text())
	} else {
		text.WriteString(py.Bool(e.Ge(ctx["record"].Member("nested"), py.Int(1))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (None if false) % (not 12345678901234567890) %}{{ headers.link.next.url if config.missing }}{% else %}{{ record.nested is ge(1) }}{% endif %}",
	)
}
func text284(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Mod(py.Value{}, py.False).Truth() {
		text.WriteString(e.If(ctx["config"].Member("missing").Truth(), func() py.Value { return e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url") }, func() py.Value { return py.Value{} }).Text())
	} else {
		text.WriteString(py.Bool(e.Ge(ctx["record"].Member("nested"), py.Int(1))).Text())
	}
	return e.StringText(
		text.String(),
		"{% if (None if false) % (not 12345678901234567890) %}{{ headers.link.next.url if config.missing }}{% else %}{{ record.nested is ge(1) }}{% endif %}",
	)
}
func value285(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.DayDelta(py.Int(1), py.Str("%Y-%m-%d")))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed285(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.DayDelta(py.Int(1), py.Str("%Y-%m-%d")))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts285(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.DayDelta(py.Int(1), py.Str("%Y-%m-%d")))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text285(e *py.Eval, ctx variables) string {
	return ""
}
func value286(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.ListOf(ctx["config"].Member("empty"), py.Int(0))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in [config.empty, 0] %}{{ x }}{% endfor %}",
	)
}
func typed286(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.ListOf(ctx["config"].Member("empty"), py.Int(0))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in [config.empty, 0] %}{{ x }}{% endfor %}",
	)
}
func texts286(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.ListOf(py.Str(ctx["config"].Member("empty").Text()), py.Int(0))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in [config.empty, 0] %}{{ x }}{% endfor %}",
	)
}
func text286(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(py.ListOf(ctx["config"].Member("empty"), py.Int(0))) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in [config.empty, 0] %}{{ x }}{% endfor %}",
	)
}
func value287(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["stream_partition"].Truth() {
			text.WriteString(e.Add(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("Foo")).Text())
		}
		text.WriteString(e.Or(py.Dict("a", py.Float(1000), "b", ctx["config"].Member("f")), func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))), "strftime", py.Str("%j %U %w"))
		}).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed287(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["stream_partition"].Truth() {
			text.WriteString(e.Add(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("Foo")).Text())
		}
		text.WriteString(e.Or(py.Dict("a", py.Float(1000), "b", ctx["config"].Member("f")), func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))), "strftime", py.Str("%j %U %w"))
		}).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts287(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["stream_partition"].Truth() {
			text.WriteString(e.Add(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("Foo")).Text())
		}
		text.WriteString(e.Or(py.Dict("a", py.Float(1000), "b", py.Str(ctx["config"].Member("f").Text())), func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))), "strftime", py.Str("%j %U %w"))
		}).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text287(e *py.Eval, ctx variables) string {
	return ""
}
func value288(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.ListOf(ctx["response"], py.Int(1000)), "removeprefix", py.Str("Foo ")), "{{ ([response, 1_000]).removeprefix('Foo ') }}")
}
func typed288(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.ListOf(ctx["response"], py.Int(1000)), "removeprefix", py.Str("Foo ")), "{{ ([response, 1_000]).removeprefix('Foo ') }}")
}
func texts288(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.ListOf(ctx["response"], py.Int(1000)), "removeprefix", py.Str("Foo ")), "{{ ([response, 1_000]).removeprefix('Foo ') }}")
}
func text288(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.ListOf(ctx["response"], py.Int(1000)), "removeprefix", py.Str("Foo ")).Text(), "{{ ([response, 1_000]).removeprefix('Foo ') }}")
}
func value289(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.TodayWithTimezone(py.Str("Europe/Berlin"))
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func typed289(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.TodayWithTimezone(py.Str("Europe/Berlin"))
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func texts289(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.TodayWithTimezone(py.Str("Europe/Berlin"))
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func text289(e *py.Eval, ctx variables) string {
	return ""
}
func value290(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Float(1.5), py.ListOf(ctx["stream_interval"].Member("end_time"), ctx["last_page_size"])))
}
func typed290(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Float(1.5), py.ListOf(ctx["stream_interval"].Member("end_time"), ctx["last_page_size"])))
}
func texts290(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Float(1.5), py.ListOf(py.Str(ctx["stream_interval"].Member("end_time").Text()), ctx["last_page_size"])))
}
func text290(e *py.Eval, ctx variables) string {
	return py.Bool(!e.In(py.Float(1.5), py.ListOf(ctx["stream_interval"].Member("end_time"), ctx["last_page_size"]))).Text()
}
func value291(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.TupleOf(py.Float(2), py.Str("a")), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None).Truth() {
			text.WriteString("1")
		}
		text.WriteString("0.1")
		return e.Condition(py.Str(text.String()))
	}())
}
func typed291(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.TupleOf(py.Float(2), py.Str("a")), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None).Truth() {
			text.WriteString("1")
		}
		text.WriteString("0.1")
		return e.Condition(py.Str(text.String()))
	}())
}
func texts291(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.TupleOf(py.Float(2), py.Str("a")), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None).Truth() {
			text.WriteString("1")
		}
		text.WriteString("0.1")
		return e.Condition(py.Str(text.String()))
	}())
}
func text291(e *py.Eval, ctx variables) string {
	return ""
}
func value292(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(ctx["missing"], func() py.Value { return e.Key(ctx["config"].Member("dict"), "a b") })))
}
func typed292(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(ctx["missing"], func() py.Value { return e.Key(ctx["config"].Member("dict"), "a b") })))
}
func texts292(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Or(ctx["missing"], func() py.Value { return e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b") })))
}
func text292(e *py.Eval, ctx variables) string {
	return ""
}
func value293(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Bool(!e.IsOdd(ctx["record"].Member("updated_at")))), "{{ +(record.updated_at is not odd) }}")
}
func typed293(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Bool(!e.IsOdd(ctx["record"].Member("updated_at")))), "{{ +(record.updated_at is not odd) }}")
}
func texts293(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Bool(!e.IsOdd(ctx["record"].Member("updated_at")))), "{{ +(record.updated_at is not odd) }}")
}
func text293(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pos(py.Bool(!e.IsOdd(ctx["record"].Member("updated_at")))).Text(), "{{ +(record.updated_at is not odd) }}")
}
func value294(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["config"].Member("digits"), py.Int(-1)))
}
func typed294(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["config"].Member("digits"), py.Int(-1)))
}
func texts294(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Str(ctx["config"].Member("digits").Text()), py.Int(-1)))
}
func text294(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.ListOf(ctx["config"].Member("digits"), py.Int(-1)).Text())
}
func value295(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.IsDivisibleBy(py.ListOf(e.Key(ctx["response"], "items"), ctx["config"].Member("no")), py.Int(2))),
		"{{ ([response['items'], config.no]) is not divisibleby(2) }}",
	)
}
func typed295(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.IsDivisibleBy(py.ListOf(e.Key(ctx["response"], "items"), ctx["config"].Member("no")), py.Int(2))),
		"{{ ([response['items'], config.no]) is not divisibleby(2) }}",
	)
}
func texts295(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.IsDivisibleBy(py.ListOf(e.Key(ctx["response"], "items"), py.Str(ctx["config"].Member("no").Text())), py.Int(2))),
		"{{ ([response['items'], config.no]) is not divisibleby(2) }}",
	)
}
func text295(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.IsDivisibleBy(py.ListOf(e.Key(ctx["response"], "items"), ctx["config"].Member("no")), py.Int(2))).Text(),
		"{{ ([response['items'], config.no]) is not divisibleby(2) }}",
	)
}
func value296(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("a "+e.FloorDiv(py.Dict(), py.Dict("a", py.Str("a,b,c"), "b", py.Int(-1))).Text()), `a {{ {} // ({'a': 'a,b,c', 'b': -1}) }}
`)
}
func typed296(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("a "+e.FloorDiv(py.Dict(), py.Dict("a", py.Str("a,b,c"), "b", py.Int(-1))).Text()), `a {{ {} // ({'a': 'a,b,c', 'b': -1}) }}
`)
}
func texts296(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("a "+e.FloorDiv(py.Dict(), py.Dict("a", py.Str("a,b,c"), "b", py.Int(-1))).Text()), `a {{ {} // ({'a': 'a,b,c', 'b': -1}) }}
`)
}
func text296(e *py.Eval, ctx variables) string {
	return e.StringText("a "+e.FloorDiv(py.Dict(), py.Dict("a", py.Str("a,b,c"), "b", py.Int(-1))).Text(), `a {{ {} // ({'a': 'a,b,c', 'b': -1}) }}
`)
}
func value297(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(py.Bool(!ctx["next_page_token"].IsString()).Text())
	return py.Literal(text.String())
}
func typed297(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(py.Bool(!ctx["next_page_token"].IsString()).Text())
	return py.Literal(text.String())
}
func texts297(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(py.Bool(!ctx["next_page_token"].IsString()).Text())
	return py.Literal(text.String())
}
func text297(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString(py.Bool(!ctx["next_page_token"].IsString()).Text())
	return py.LiteralText(text.String())
}
func value298(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !py.Int(3).IsString() {
	}
	text.WriteString(py.ListOf(ctx["headers"].Member("X-Total"), py.Int(1)).Text() + e.Sub(py.ListOf(py.Str("a,b,c"), py.Str("it's")), e.Attr(ctx["config"].Member("missing"), "more")).Text())
	return e.String(
		py.Str(text.String()),
		`{%- if 3 is not string -%}  {%- endif %} {{- ([headers['X-Total'], 1]) ~ ((['a,b,c', "it's"]) - config.missing.more) -}} `,
	)
}
func typed298(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !py.Int(3).IsString() {
	}
	text.WriteString(py.ListOf(ctx["headers"].Member("X-Total"), py.Int(1)).Text() + e.Sub(py.ListOf(py.Str("a,b,c"), py.Str("it's")), e.Attr(ctx["config"].Member("missing"), "more")).Text())
	return e.String(
		py.Str(text.String()),
		`{%- if 3 is not string -%}  {%- endif %} {{- ([headers['X-Total'], 1]) ~ ((['a,b,c', "it's"]) - config.missing.more) -}} `,
	)
}
func texts298(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !py.Int(3).IsString() {
	}
	text.WriteString(py.ListOf(ctx["headers"].Member("X-Total"), py.Int(1)).Text() + e.Sub(py.ListOf(py.Str("a,b,c"), py.Str("it's")), e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more")).Text())
	return e.String(
		py.Str(text.String()),
		`{%- if 3 is not string -%}  {%- endif %} {{- ([headers['X-Total'], 1]) ~ ((['a,b,c', "it's"]) - config.missing.more) -}} `,
	)
}
func text298(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if !py.Int(3).IsString() {
	}
	text.WriteString(py.ListOf(ctx["headers"].Member("X-Total"), py.Int(1)).Text() + e.Sub(py.ListOf(py.Str("a,b,c"), py.Str("it's")), e.Attr(ctx["config"].Member("missing"), "more")).Text())
	return e.StringText(
		text.String(),
		`{%- if 3 is not string -%}  {%- endif %} {{- ([headers['X-Total'], 1]) ~ ((['a,b,c', "it's"]) - config.missing.more) -}} `,
	)
}
func value299(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Int(2), py.TupleOf(py.Str("007"), ctx["stream_partition"].Member("id"))))
}
func typed299(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Int(2), py.TupleOf(py.Str("007"), ctx["stream_partition"].Member("id"))))
}
func texts299(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Int(2), py.TupleOf(py.Str("007"), py.Str(ctx["stream_partition"].Member("id").Text()))))
}
func text299(e *py.Eval, ctx variables) string {
	return ""
}
func value300(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Div(ctx["config"].Member("s"), py.Str("%Y-%m-%d")).Truth() {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed300(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Div(ctx["config"].Member("s"), py.Str("%Y-%m-%d")).Truth() {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts300(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Div(py.Str(ctx["config"].Member("s").Text()), py.Str("%Y-%m-%d")).Truth() {
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text300(e *py.Eval, ctx variables) string {
	return ""
}
func value301(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("texts"), "split"), "{{ config['texts'].split() }}")
}
func typed301(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("texts"), "split"), "{{ config['texts'].split() }}")
}
func texts301(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("texts").Text()), "split"))
}
func text301(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("texts"), "split").Text(), "{{ config['texts'].split() }}")
}
func value302(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("[" + e.Timestamp(py.Int(100)).Text())))
}
func typed302(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("[" + e.Timestamp(py.Int(100)).Text())))
}
func texts302(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("[" + e.Timestamp(py.Int(100)).Text())))
}
func text302(e *py.Eval, ctx variables) string {
	return ""
}
func value303(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(e.FilterHash(ctx["config"].Member("date"), py.Str("sha256"), py.None), e.FilterHash(py.Int(-1), py.Str("md5"), py.Str("salt")))),
		"{{ (config.date | hash('sha256')) not in ((-1) | hash('md5', 'salt')) }}",
	)
}
func typed303(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(e.FilterHash(ctx["config"].Member("date"), py.Str("sha256"), py.None), e.FilterHash(py.Int(-1), py.Str("md5"), py.Str("salt")))),
		"{{ (config.date | hash('sha256')) not in ((-1) | hash('md5', 'salt')) }}",
	)
}
func texts303(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.In(e.FilterHash(py.Str(ctx["config"].Member("date").Text()), py.Str("sha256"), py.None), e.FilterHash(py.Int(-1), py.Str("md5"), py.Str("salt")))),
		"{{ (config.date | hash('sha256')) not in ((-1) | hash('md5', 'salt')) }}",
	)
}
func text303(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.In(e.FilterHash(ctx["config"].Member("date"), py.Str("sha256"), py.None), e.FilterHash(py.Int(-1), py.Str("md5"), py.Str("salt")))).Text(),
		"{{ (config.date | hash('sha256')) not in ((-1) | hash('md5', 'salt')) }}",
	)
}
func value304(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Pos(py.Str("['Foo', 2]" + py.TupleOf(ctx["config"].Member("empty"), ctx["config"].Member("s")).Text())))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in +((['Foo', 2]) ~ ((config.empty, config.s))) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func typed304(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Pos(py.Str("['Foo', 2]" + py.TupleOf(ctx["config"].Member("empty"), ctx["config"].Member("s")).Text())))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in +((['Foo', 2]) ~ ((config.empty, config.s))) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func texts304(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Pos(py.Str("['Foo', 2]" + py.TupleOf(py.Str(ctx["config"].Member("empty").Text()), py.Str(ctx["config"].Member("s").Text())).Text())))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in +((['Foo', 2]) ~ ((config.empty, config.s))) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func text304(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Pos(py.Str("['Foo', 2]" + py.TupleOf(ctx["config"].Member("empty"), ctx["config"].Member("s")).Text())))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in +((['Foo', 2]) ~ ((config.empty, config.s))) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func value305(e *py.Eval, ctx variables) py.Value {
	return e.String(e.And(py.Bool(e.Key(ctx["config"].Member("dict"), "a b").IsEscaped()), func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))) }))
}
func typed305(e *py.Eval, ctx variables) py.Value {
	return e.String(e.And(py.Bool(e.Key(ctx["config"].Member("dict"), "a b").IsEscaped()), func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))) }))
}
func texts305(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(py.Bool(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b").IsEscaped()), func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))) }))
}
func text305(e *py.Eval, ctx variables) string {
	return e.StringText(e.And(py.Bool(e.Key(ctx["config"].Member("dict"), "a b").IsEscaped()), func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))) }).Text())
}
func value306(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	text.WriteString("False")
	return py.Literal(text.String())
}
func typed306(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	text.WriteString("False")
	return py.Literal(text.String())
}
func texts306(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	text.WriteString("False")
	return py.Literal(text.String())
}
func text306(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("yes")
	text.WriteString("False")
	return py.LiteralText(text.String())
}
func value307(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("yes")
		text.WriteString(py.And(py.Bool(py.False.IsFalse()), py.Choose(ctx["last_page_size"].Truth(), py.True, py.TupleOf(py.Int(1000), py.Str("%Y-%m-%d")))).Text() + py.Bool(!e.FilterList(e.FilterSelect(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), func(it py.Value) bool { return it.Truth() })).Truth()).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed307(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("yes")
		text.WriteString(py.And(py.Bool(py.False.IsFalse()), py.Choose(ctx["last_page_size"].Truth(), py.True, py.TupleOf(py.Int(1000), py.Str("%Y-%m-%d")))).Text() + py.Bool(!e.FilterList(e.FilterSelect(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), func(it py.Value) bool { return it.Truth() })).Truth()).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts307(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("yes")
		text.WriteString(py.And(py.Bool(py.False.IsFalse()), py.Choose(ctx["last_page_size"].Truth(), py.True, py.TupleOf(py.Int(1000), py.Str("%Y-%m-%d")))).Text() + py.Bool(!e.FilterList(e.FilterSelect(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), func(it py.Value) bool { return it.Truth() })).Truth()).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text307(e *py.Eval, ctx variables) string {
	return ""
}
func value308(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("day"))
}
func typed308(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("day"))
}
func texts308(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("day").Text())
}
func text308(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("day").Text())
}
func value309(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Ge(py.Bool(!py.Dict("a", ctx["config"].Member("n"), "b", py.Str(" x ")).IsNone()), py.Bool(!py.EqualInt(ctx["next_page_token"].Member("next_page_token"), 1))) {
		text.WriteString("1")
	}
	text.WriteString(py.Or(py.TupleOf(ctx["stream_partition"].Member("id"), e.Attr(ctx["config"].Member("missing"), "more")), py.True).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (({'a': config.n, 'b': ' x '}) is not none) >= (next_page_token['next_page_token'] is not eq(1)) -%} 1 {%- endif %} {{- ((stream_partition['id'], config.missing.more)) or true -}} ",
	)
}
func typed309(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Ge(py.Bool(!py.Dict("a", ctx["config"].Member("n"), "b", py.Str(" x ")).IsNone()), py.Bool(!py.EqualInt(ctx["next_page_token"].Member("next_page_token"), 1))) {
		text.WriteString("1")
	}
	text.WriteString(py.Or(py.TupleOf(ctx["stream_partition"].Member("id"), e.Attr(ctx["config"].Member("missing"), "more")), py.True).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (({'a': config.n, 'b': ' x '}) is not none) >= (next_page_token['next_page_token'] is not eq(1)) -%} 1 {%- endif %} {{- ((stream_partition['id'], config.missing.more)) or true -}} ",
	)
}
func texts309(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Ge(py.Bool(!py.Dict("a", py.Str(ctx["config"].Member("n").Text()), "b", py.Str(" x ")).IsNone()), py.Bool(!py.EqualInt(ctx["next_page_token"].Member("next_page_token"), 1))) {
		text.WriteString("1")
	}
	text.WriteString(py.Or(py.TupleOf(py.Str(ctx["stream_partition"].Member("id").Text()), e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more")), py.True).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (({'a': config.n, 'b': ' x '}) is not none) >= (next_page_token['next_page_token'] is not eq(1)) -%} 1 {%- endif %} {{- ((stream_partition['id'], config.missing.more)) or true -}} ",
	)
}
func text309(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Ge(py.Bool(!py.Dict("a", ctx["config"].Member("n"), "b", py.Str(" x ")).IsNone()), py.Bool(!py.EqualInt(ctx["next_page_token"].Member("next_page_token"), 1))) {
		text.WriteString("1")
	}
	text.WriteString(py.Or(py.TupleOf(ctx["stream_partition"].Member("id"), e.Attr(ctx["config"].Member("missing"), "more")), py.True).Text())
	return e.StringText(
		text.String(),
		"{%- if (({'a': config.n, 'b': ' x '}) is not none) >= (next_page_token['next_page_token'] is not eq(1)) -%} 1 {%- endif %} {{- ((stream_partition['id'], config.missing.more)) or true -}} ",
	)
}
func value310(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterReject(e.FilterToJSON(e.FilterRegexSearch(e.Key(ctx["response"], "items"), py.Str("(o+)")), py.None), func(it py.Value) bool { return it.IsNone() })).Truth() {
		text.WriteString("(-1, '%Y-%m-%d')")
	}
	return e.String(
		py.Str(text.String()),
		"{% if () %}{% elif ((response['items'] | regex_search('(o+)')) | tojson) | reject('none') | list %}{{ (-1, '%Y-%m-%d') }}{% endif %}",
	)
}
func typed310(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterReject(e.FilterToJSON(e.FilterRegexSearch(e.Key(ctx["response"], "items"), py.Str("(o+)")), py.None), func(it py.Value) bool { return it.IsNone() })).Truth() {
		text.WriteString("(-1, '%Y-%m-%d')")
	}
	return e.String(
		py.Str(text.String()),
		"{% if () %}{% elif ((response['items'] | regex_search('(o+)')) | tojson) | reject('none') | list %}{{ (-1, '%Y-%m-%d') }}{% endif %}",
	)
}
func texts310(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterReject(e.FilterToJSON(e.FilterRegexSearch(e.Key(ctx["response"], "items"), py.Str("(o+)")), py.None), func(it py.Value) bool { return it.IsNone() })).Truth() {
		text.WriteString("(-1, '%Y-%m-%d')")
	}
	return e.String(
		py.Str(text.String()),
		"{% if () %}{% elif ((response['items'] | regex_search('(o+)')) | tojson) | reject('none') | list %}{{ (-1, '%Y-%m-%d') }}{% endif %}",
	)
}
func text310(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterList(e.FilterReject(e.FilterToJSON(e.FilterRegexSearch(e.Key(ctx["response"], "items"), py.Str("(o+)")), py.None), func(it py.Value) bool { return it.IsNone() })).Truth() {
		text.WriteString("(-1, '%Y-%m-%d')")
	}
	return e.StringText(
		text.String(),
		"{% if () %}{% elif ((response['items'] | regex_search('(o+)')) | tojson) | reject('none') | list %}{{ (-1, '%Y-%m-%d') }}{% endif %}",
	)
}
func value311(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed311(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts311(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text311(e *py.Eval, ctx variables) string {
	return "0"
}
func value312(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(2))
}
func typed312(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(2))
}
func texts312(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(2))
}
func text312(e *py.Eval, ctx variables) string {
	return "[1, 2]"
}
func value313(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Or(e.Pos(py.And(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), ctx["config"].Member("missing"))), ctx["record"].Member("updated_at"))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed313(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Or(e.Pos(py.And(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), ctx["config"].Member("missing"))), ctx["record"].Member("updated_at"))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts313(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Or(e.Pos(py.And(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Str(ctx["config"].Member("missing").Text()))), ctx["record"].Member("updated_at"))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text313(e *py.Eval, ctx variables) string {
	return ""
}
func value314(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterCenter(py.Int(100), py.Int(8)), "{{ 100 | center(8) }}")
}
func typed314(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterCenter(py.Int(100), py.Int(8)), "{{ 100 | center(8) }}")
}
func texts314(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterCenter(py.Int(100), py.Int(8)), "{{ 100 | center(8) }}")
}
func text314(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterCenter(py.Int(100), py.Int(8)).Text(), "{{ 100 | center(8) }}")
}
func value315(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.FilterToJSON(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.None), py.Int(0)) || !e.Key(ctx["response"], "items").Truth()),
		"{{ ((record['nested']['list'][0]['y'] | tojson) < (0 if 'None')) or (not response['items']) }}",
	)
}
func typed315(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.FilterToJSON(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.None), py.Int(0)) || !e.Key(ctx["response"], "items").Truth()),
		"{{ ((record['nested']['list'][0]['y'] | tojson) < (0 if 'None')) or (not response['items']) }}",
	)
}
func texts315(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.FilterToJSON(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.None), py.Int(0)) || !e.Key(ctx["response"], "items").Truth()),
		"{{ ((record['nested']['list'][0]['y'] | tojson) < (0 if 'None')) or (not response['items']) }}",
	)
}
func text315(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Lt(e.FilterToJSON(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.None), py.Int(0)) || !e.Key(ctx["response"], "items").Truth()).Text(),
		"{{ ((record['nested']['list'][0]['y'] | tojson) < (0 if 'None')) or (not response['items']) }}",
	)
}
func value316(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed316(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts316(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text316(e *py.Eval, ctx variables) string {
	return "None"
}
func value317(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterLength(e.FilterGroupBy(py.TupleOf(ctx["record"].Member("nested"), e.Attr(ctx["config"].Member("missing"), "more")), py.Str("id"), py.None, py.False)), "removeprefix", py.Str("Foo "))))
}
func typed317(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterLength(e.FilterGroupBy(py.TupleOf(ctx["record"].Member("nested"), e.Attr(ctx["config"].Member("missing"), "more")), py.Str("id"), py.None, py.False)), "removeprefix", py.Str("Foo "))))
}
func texts317(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterLength(e.FilterGroupBy(py.TupleOf(ctx["record"].Member("nested"), e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more")), py.Str("id"), py.None, py.False)), "removeprefix", py.Str("Foo "))))
}
func text317(e *py.Eval, ctx variables) string {
	return ""
}
func value318(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterBase64Encode(py.Choose(ctx["config"].Member("missing").Truth(), py.ListOf(ctx["config"].Member("date"), ctx["config"].Member("json")), ctx["config"].Member("s"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (([config.date, config.json]) if config.missing else config.s) | base64encode %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed318(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterBase64Encode(py.Choose(ctx["config"].Member("missing").Truth(), py.ListOf(ctx["config"].Member("date"), ctx["config"].Member("json")), ctx["config"].Member("s"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (([config.date, config.json]) if config.missing else config.s) | base64encode %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts318(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterBase64Encode(py.Choose(ctx["config"].Member("missing").Text() != "", py.ListOf(py.Str(ctx["config"].Member("date").Text()), py.Str(ctx["config"].Member("json").Text())), py.Str(ctx["config"].Member("s").Text()))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (([config.date, config.json]) if config.missing else config.s) | base64encode %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text318(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterBase64Encode(py.Choose(ctx["config"].Member("missing").Truth(), py.ListOf(ctx["config"].Member("date"), ctx["config"].Member("json")), ctx["config"].Member("s"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in (([config.date, config.json]) if config.missing else config.s) | base64encode %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value319(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed319(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts319(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text319(e *py.Eval, ctx variables) string {
	return "True"
}
func value320(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed320(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts320(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text320(e *py.Eval, ctx variables) string {
	return ""
}
func value321(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(py.Float(997), "join", ctx["config"].Member("texts"))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = (1e3 - 3).join(config.texts) %}{{ v ~ 1 }}",
	)
}
func typed321(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(py.Float(997), "join", ctx["config"].Member("texts"))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = (1e3 - 3).join(config.texts) %}{{ v ~ 1 }}",
	)
}
func texts321(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(py.Float(997), "join", py.Str(ctx["config"].Member("texts").Text()))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = (1e3 - 3).join(config.texts) %}{{ v ~ 1 }}",
	)
}
func text321(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Call(py.Float(997), "join", ctx["config"].Member("texts"))
	text.WriteString(v.Text() + "1")
	return e.StringText(
		text.String(),
		"{% set v = (1e3 - 3).join(config.texts) %}{{ v ~ 1 }}",
	)
}
func value322(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(py.SameAs(py.Bool(!e.IsEven(ctx["config"].Member("digits"))), py.None)), "{{ (config.digits is not even) is sameas(none) }}")
}
func typed322(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(py.SameAs(py.Bool(!e.IsEven(ctx["config"].Member("digits"))), py.None)), "{{ (config.digits is not even) is sameas(none) }}")
}
func texts322(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(py.SameAs(py.Bool(!e.IsEven(py.Str(ctx["config"].Member("digits").Text()))), py.None)), "{{ (config.digits is not even) is sameas(none) }}")
}
func text322(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(py.SameAs(py.Bool(!e.IsEven(ctx["config"].Member("digits"))), py.None)).Text(), "{{ (config.digits is not even) is sameas(none) }}")
}
func value323(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("yes"), "is_integer"), "{{ config.yes.is_integer() }}")
}
func typed323(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("yes"), "is_integer"), "{{ config.yes.is_integer() }}")
}
func texts323(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("yes").Text()), "is_integer"), "{{ config.yes.is_integer() }}")
}
func text323(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("yes"), "is_integer").Text(), "{{ config.yes.is_integer() }}")
}
func value324(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(e.FilterForceEscape(e.Call(ctx["headers"].Member("X-Total"), "lstrip", py.Str("F"))), py.Str("[aeiou]"), py.Str("*")),
		"{{ (headers['X-Total'].lstrip('F') | forceescape) | regex_replace('[aeiou]', '*') }}",
	)
}
func typed324(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(e.FilterForceEscape(e.Call(ctx["headers"].Member("X-Total"), "lstrip", py.Str("F"))), py.Str("[aeiou]"), py.Str("*")),
		"{{ (headers['X-Total'].lstrip('F') | forceescape) | regex_replace('[aeiou]', '*') }}",
	)
}
func texts324(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(e.FilterForceEscape(e.Call(ctx["headers"].Member("X-Total"), "lstrip", py.Str("F"))), py.Str("[aeiou]"), py.Str("*")),
		"{{ (headers['X-Total'].lstrip('F') | forceescape) | regex_replace('[aeiou]', '*') }}",
	)
}
func text324(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRegexReplace(e.FilterForceEscape(e.Call(ctx["headers"].Member("X-Total"), "lstrip", py.Str("F"))), py.Str("[aeiou]"), py.Str("*")).Text(),
		"{{ (headers['X-Total'].lstrip('F') | forceescape) | regex_replace('[aeiou]', '*') }}",
	)
}
func value325(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("a " + e.DayDelta(py.Int(100), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Text())))
}
func typed325(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("a " + e.DayDelta(py.Int(100), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Text())))
}
func texts325(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("a " + e.DayDelta(py.Int(100), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Text())))
}
func text325(e *py.Eval, ctx variables) string {
	return ""
}
func value326(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.Add(e.StrToDatetime(e.NowUTC()), e.Duration(py.Str("P1D"))), func() py.Value {
		return e.FilterMax(py.Bool(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").IsMapping()), py.False, py.Str("id"))
	})))
}
func typed326(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.Add(e.StrToDatetime(e.NowUTC()), e.Duration(py.Str("P1D"))), func() py.Value {
		return e.FilterMax(py.Bool(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").IsMapping()), py.False, py.Str("id"))
	})))
}
func texts326(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.Add(e.StrToDatetime(e.NowUTC()), e.Duration(py.Str("P1D"))), func() py.Value {
		return e.FilterMax(py.Bool(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").IsMapping()), py.False, py.Str("id"))
	})))
}
func text326(e *py.Eval, ctx variables) string {
	return ""
}
func value327(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterHMAC(e.Or(py.And(py.Dict("a", ctx["config"].Member("texts"), "b", py.Str("007")), ctx["config"].Member("no")), func() py.Value { return e.Mul(ctx["config"].Member("s"), py.Str("<b>x</b>")) }), py.Str("k"), py.Str("sha512")),
		"{{ ((({'a': config['texts'], 'b': '007'}) and config.no) or (config.s * '<b>x</b>')) | hmac('k', 'sha512') }}",
	)
}
func typed327(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterHMAC(e.Or(py.And(py.Dict("a", ctx["config"].Member("texts"), "b", py.Str("007")), ctx["config"].Member("no")), func() py.Value { return e.Mul(ctx["config"].Member("s"), py.Str("<b>x</b>")) }), py.Str("k"), py.Str("sha512")),
		"{{ ((({'a': config['texts'], 'b': '007'}) and config.no) or (config.s * '<b>x</b>')) | hmac('k', 'sha512') }}",
	)
}
func texts327(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterHMAC(e.Or(py.And(py.Dict("a", py.Str(ctx["config"].Member("texts").Text()), "b", py.Str("007")), py.Str(ctx["config"].Member("no").Text())), func() py.Value { return e.Mul(py.Str(ctx["config"].Member("s").Text()), py.Str("<b>x</b>")) }), py.Str("k"), py.Str("sha512")),
		"{{ ((({'a': config['texts'], 'b': '007'}) and config.no) or (config.s * '<b>x</b>')) | hmac('k', 'sha512') }}",
	)
}
func text327(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterHMAC(e.Or(py.And(py.Dict("a", ctx["config"].Member("texts"), "b", py.Str("007")), ctx["config"].Member("no")), func() py.Value { return e.Mul(ctx["config"].Member("s"), py.Str("<b>x</b>")) }), py.Str("k"), py.Str("sha512")).Text(),
		"{{ ((({'a': config['texts'], 'b': '007'}) and config.no) or (config.s * '<b>x</b>')) | hmac('k', 'sha512') }}",
	)
}
func value328(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.FilterList(e.FilterMapAttribute(e.Div(py.TupleOf(ctx["config"].Member("f"), py.Int(3)), py.Dict()), py.Str("id"), py.Absent)))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed328(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.FilterList(e.FilterMapAttribute(e.Div(py.TupleOf(ctx["config"].Member("f"), py.Int(3)), py.Dict()), py.Str("id"), py.Absent)))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts328(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.FilterList(e.FilterMapAttribute(e.Div(py.TupleOf(py.Str(ctx["config"].Member("f").Text()), py.Int(3)), py.Dict()), py.Str("id"), py.Absent)))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text328(e *py.Eval, ctx variables) string {
	return ""
}
func value329(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(py.Bool(!e.TodayUTC().IsEscaped()), "isnumeric")
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = (today_utc() is not escaped).isnumeric() %}{{ v ~ 1 }}",
	)
}
func typed329(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(py.Bool(!e.TodayUTC().IsEscaped()), "isnumeric")
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = (today_utc() is not escaped).isnumeric() %}{{ v ~ 1 }}",
	)
}
func texts329(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(py.Bool(!e.TodayUTC().IsEscaped()), "isnumeric")
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = (today_utc() is not escaped).isnumeric() %}{{ v ~ 1 }}",
	)
}
func text329(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Call(py.Bool(!e.TodayUTC().IsEscaped()), "isnumeric")
	text.WriteString(v.Text() + "1")
	return e.StringText(
		text.String(),
		"{% set v = (today_utc() is not escaped).isnumeric() %}{{ v ~ 1 }}",
	)
}
func value330(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.FilterRound(py.False, py.Int(0), py.Str("common")).IsUndefined()), "{{ (false | round) is undefined }}")
}
func typed330(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.FilterRound(py.False, py.Int(0), py.Str("common")).IsUndefined()), "{{ (false | round) is undefined }}")
}
func texts330(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.FilterRound(py.False, py.Int(0), py.Str("common")).IsUndefined()), "{{ (false | round) is undefined }}")
}
func text330(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.FilterRound(py.False, py.Int(0), py.Str("common")).IsUndefined()).Text(), "{{ (false | round) is undefined }}")
}
func value331(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHMAC(e.Call(ctx["config"].Member("missing"), "zfill", py.Int(5)), py.Str("k"), py.Str("sha256")).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		`{% if config.missing.zfill(5) | hmac('k') %}{% elif [] %}{{ "it's".replace('o', '0') }}{% endif %}`,
	)
}
func typed331(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHMAC(e.Call(ctx["config"].Member("missing"), "zfill", py.Int(5)), py.Str("k"), py.Str("sha256")).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		`{% if config.missing.zfill(5) | hmac('k') %}{% elif [] %}{{ "it's".replace('o', '0') }}{% endif %}`,
	)
}
func texts331(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHMAC(e.Call(py.Str(ctx["config"].Member("missing").Text()), "zfill", py.Int(5)), py.Str("k"), py.Str("sha256")).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		`{% if config.missing.zfill(5) | hmac('k') %}{% elif [] %}{{ "it's".replace('o', '0') }}{% endif %}`,
	)
}
func text331(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterHMAC(e.Call(ctx["config"].Member("missing"), "zfill", py.Int(5)), py.Str("k"), py.Str("sha256")).Truth() {
	}
	return e.StringText(
		text.String(),
		`{% if config.missing.zfill(5) | hmac('k') %}{% elif [] %}{{ "it's".replace('o', '0') }}{% endif %}`,
	)
}
func value332(e *py.Eval, ctx variables) py.Value {
	return e.String(e.If(ctx["config"].Member("n").Truth(), func() py.Value { return py.Bool(e.Ge(ctx["config"].Member("no"), py.Str("a,b,c"))) }, func() py.Value { return py.Value{} }), "{{ (config.no >= 'a,b,c') if config.n }}")
}
func typed332(e *py.Eval, ctx variables) py.Value {
	return e.String(e.If(ctx["config"].Member("n").Truth(), func() py.Value { return py.Bool(e.Ge(ctx["config"].Member("no"), py.Str("a,b,c"))) }, func() py.Value { return py.Value{} }), "{{ (config.no >= 'a,b,c') if config.n }}")
}
func texts332(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["config"].Member("n").Text() != "", py.Bool(ctx["config"].Member("no").Text() >= "a,b,c"), py.Value{}))
}
func text332(e *py.Eval, ctx variables) string {
	return e.StringText(e.If(ctx["config"].Member("n").Truth(), func() py.Value { return py.Bool(e.Ge(ctx["config"].Member("no"), py.Str("a,b,c"))) }, func() py.Value { return py.Value{} }).Text(), "{{ (config.no >= 'a,b,c') if config.n }}")
}
func value333(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("[" + py.Bool(!e.Ge(py.ListOf(py.Str("007")), py.Int(1))).Text())))
}
func typed333(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("[" + py.Bool(!e.Ge(py.ListOf(py.Str("007")), py.Int(1))).Text())))
}
func texts333(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("[" + py.Bool(!e.Ge(py.ListOf(py.Str("007")), py.Int(1))).Text())))
}
func text333(e *py.Eval, ctx variables) string {
	return ""
}
func value334(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Call(py.Int(-1), "count", py.Int(1)).Truth(), func() py.Value { return e.Call(e.Attr(ctx["config"].Member("missing"), "more"), "expandtabs") }, func() py.Value {
			return e.Min(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), py.Str("it's"))
		}),
		`{{ config.missing.more.expandtabs() if (-1).count(1) else (min((record.get('nested', {}).get('deep')), "it's")) }}`,
	)
}
func typed334(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Call(py.Int(-1), "count", py.Int(1)).Truth(), func() py.Value { return e.Call(e.Attr(ctx["config"].Member("missing"), "more"), "expandtabs") }, func() py.Value {
			return e.Min(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), py.Str("it's"))
		}),
		`{{ config.missing.more.expandtabs() if (-1).count(1) else (min((record.get('nested', {}).get('deep')), "it's")) }}`,
	)
}
func texts334(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Call(py.Int(-1), "count", py.Int(1)).Truth(), func() py.Value {
			return e.Call(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), "expandtabs")
		}, func() py.Value {
			return e.Min(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), py.Str("it's"))
		}),
		`{{ config.missing.more.expandtabs() if (-1).count(1) else (min((record.get('nested', {}).get('deep')), "it's")) }}`,
	)
}
func text334(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Call(py.Int(-1), "count", py.Int(1)).Truth(), func() py.Value { return e.Call(e.Attr(ctx["config"].Member("missing"), "more"), "expandtabs") }, func() py.Value {
			return e.Min(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), py.Str("it's"))
		}).Text(),
		`{{ config.missing.more.expandtabs() if (-1).count(1) else (min((record.get('nested', {}).get('deep')), "it's")) }}`,
	)
}
func value335(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterLower(ctx["stream_interval"].Member("end_time")).Truth() {
		}
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func typed335(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterLower(ctx["stream_interval"].Member("end_time")).Truth() {
		}
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func texts335(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterLower(py.Str(ctx["stream_interval"].Member("end_time").Text())).Truth() {
		}
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text335(e *py.Eval, ctx variables) string {
	return ""
}
func value336(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")), "{{ headers.link.next.url | urlencode }}")
}
func typed336(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")), "{{ headers.link.next.url | urlencode }}")
}
func texts336(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")), "{{ headers.link.next.url | urlencode }}")
}
func text336(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterURLEncode(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")).Text(), "{{ headers.link.next.url | urlencode }}")
}
func value337(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.Call(py.Int(0), "join", py.ListOf(py.Str("x"), py.Str("y"))), e.Call(py.Value{}, "startswith", py.Str("F"))),
		"{{ (({} | length).join(['x', 'y'])) + 1.5[True].startswith('F') }}",
	)
}
func typed337(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.Call(py.Int(0), "join", py.ListOf(py.Str("x"), py.Str("y"))), e.Call(py.Value{}, "startswith", py.Str("F"))),
		"{{ (({} | length).join(['x', 'y'])) + 1.5[True].startswith('F') }}",
	)
}
func texts337(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.Call(py.Int(0), "join", py.ListOf(py.Str("x"), py.Str("y"))), e.Call(py.Value{}, "startswith", py.Str("F"))),
		"{{ (({} | length).join(['x', 'y'])) + 1.5[True].startswith('F') }}",
	)
}
func text337(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(e.Call(py.Int(0), "join", py.ListOf(py.Str("x"), py.Str("y"))), e.Call(py.Value{}, "startswith", py.Str("F"))).Text(),
		"{{ (({} | length).join(['x', 'y'])) + 1.5[True].startswith('F') }}",
	)
}
func value338(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.And(e.Add(py.Int(-1), e.Pos(py.TupleOf())), py.ListOf(py.Str("a,b,c"), py.OrNone(ctx["config"].Member("s")))),
		"{{ ((-1) + +()) and (['a,b,c', config.get('s')]) }}",
	)
}
func typed338(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.And(e.Add(py.Int(-1), e.Pos(py.TupleOf())), py.ListOf(py.Str("a,b,c"), py.OrNone(ctx["config"].Member("s")))),
		"{{ ((-1) + +()) and (['a,b,c', config.get('s')]) }}",
	)
}
func texts338(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.And(e.Add(py.Int(-1), e.Pos(py.TupleOf())), py.ListOf(py.Str("a,b,c"), py.Str(ctx["config"].Member("s").Text()))),
		"{{ ((-1) + +()) and (['a,b,c', config.get('s')]) }}",
	)
}
func text338(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.And(e.Add(py.Int(-1), e.Pos(py.TupleOf())), py.ListOf(py.Str("a,b,c"), py.OrNone(ctx["config"].Member("s")))).Text(),
		"{{ ((-1) + +()) and (['a,b,c', config.get('s')]) }}",
	)
}
func value339(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.And(e.Call(ctx["config"].Member("s"), "strip"), func() py.Value {
			return py.Bool(!e.IsOdd(py.Dict("a", e.Attr(ctx["config"].Member("missing"), "more"), "b", py.Float(0.1))))
		}), py.Dict("a", py.Int(3), "b", ctx["record"].Member("updated_at")))),
		"{{ (config.s.strip() and (({'a': config.missing.more, 'b': 0.1}) is not odd)) < ({'a': 3, 'b': record.updated_at}) }}",
	)
}
func typed339(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.And(e.Call(ctx["config"].Member("s"), "strip"), func() py.Value {
			return py.Bool(!e.IsOdd(py.Dict("a", e.Attr(ctx["config"].Member("missing"), "more"), "b", py.Float(0.1))))
		}), py.Dict("a", py.Int(3), "b", ctx["record"].Member("updated_at")))),
		"{{ (config.s.strip() and (({'a': config.missing.more, 'b': 0.1}) is not odd)) < ({'a': 3, 'b': record.updated_at}) }}",
	)
}
func texts339(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(e.And(e.Call(py.Str(ctx["config"].Member("s").Text()), "strip"), func() py.Value {
			return py.Bool(!e.IsOdd(py.Dict("a", e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), "b", py.Float(0.1))))
		}), py.Dict("a", py.Int(3), "b", ctx["record"].Member("updated_at")))),
		"{{ (config.s.strip() and (({'a': config.missing.more, 'b': 0.1}) is not odd)) < ({'a': 3, 'b': record.updated_at}) }}",
	)
}
func text339(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Lt(e.And(e.Call(ctx["config"].Member("s"), "strip"), func() py.Value {
			return py.Bool(!e.IsOdd(py.Dict("a", e.Attr(ctx["config"].Member("missing"), "more"), "b", py.Float(0.1))))
		}), py.Dict("a", py.Int(3), "b", ctx["record"].Member("updated_at")))).Text(),
		"{{ (config.s.strip() and (({'a': config.missing.more, 'b': 0.1}) is not odd)) < ({'a': 3, 'b': record.updated_at}) }}",
	)
}
func value340(e *py.Eval, ctx variables) py.Value {
	return e.String(py.And(e.FilterList(e.Call(py.Float(1.5), "values")), ctx["response"].Member("total")), "{{ (1.5.values() | list) and response.total }}")
}
func typed340(e *py.Eval, ctx variables) py.Value {
	return e.String(py.And(e.FilterList(e.Call(py.Float(1.5), "values")), ctx["response"].Member("total")), "{{ (1.5.values() | list) and response.total }}")
}
func texts340(e *py.Eval, ctx variables) py.Value {
	return e.String(py.And(e.FilterList(e.Call(py.Float(1.5), "values")), ctx["response"].Member("total")), "{{ (1.5.values() | list) and response.total }}")
}
func text340(e *py.Eval, ctx variables) string {
	return e.StringText(py.And(e.FilterList(e.Call(py.Float(1.5), "values")), ctx["response"].Member("total")).Text(), "{{ (1.5.values() | list) and response.total }}")
}
func value341(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.ListOf(ctx["response"], py.Str("Foo")), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None),
		"{{ ([response, 'Foo']) | selectattr('tag') | map(attribute='tag') | join('+') }}",
	)
}
func typed341(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.ListOf(ctx["response"], py.Str("Foo")), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None),
		"{{ ([response, 'Foo']) | selectattr('tag') | map(attribute='tag') | join('+') }}",
	)
}
func texts341(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.ListOf(ctx["response"], py.Str("Foo")), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None),
		"{{ ([response, 'Foo']) | selectattr('tag') | map(attribute='tag') | join('+') }}",
	)
}
func text341(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.ListOf(ctx["response"], py.Str("Foo")), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None).Text(),
		"{{ ([response, 'Foo']) | selectattr('tag') | map(attribute='tag') | join('+') }}",
	)
}
func value342(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterList(e.FilterUnique(py.TupleOf(py.Str("%Y-%m-%d"), py.Str("-3.5")), py.False, py.Str("tag"))).Truth()),
		"{{ not ((('%Y-%m-%d', '-3.5')) | unique(attribute='tag') | list) }}",
	)
}
func typed342(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterList(e.FilterUnique(py.TupleOf(py.Str("%Y-%m-%d"), py.Str("-3.5")), py.False, py.Str("tag"))).Truth()),
		"{{ not ((('%Y-%m-%d', '-3.5')) | unique(attribute='tag') | list) }}",
	)
}
func texts342(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterList(e.FilterUnique(py.TupleOf(py.Str("%Y-%m-%d"), py.Str("-3.5")), py.False, py.Str("tag"))).Truth()),
		"{{ not ((('%Y-%m-%d', '-3.5')) | unique(attribute='tag') | list) }}",
	)
}
func text342(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.FilterList(e.FilterUnique(py.TupleOf(py.Str("%Y-%m-%d"), py.Str("-3.5")), py.False, py.Str("tag"))).Truth()).Text(),
		"{{ not ((('%Y-%m-%d', '-3.5')) | unique(attribute='tag') | list) }}",
	)
}
func value343(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("False")
	return py.Literal(text.String())
}
func typed343(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("False")
	return py.Literal(text.String())
}
func texts343(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("False")
	return py.Literal(text.String())
}
func text343(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("False")
	return py.LiteralText(text.String())
}
func value344(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + py.Choose(py.ListOf(py.Float(1000), ctx["config"].Member("s")).Truth(), py.Str("<b>x</b>"), py.Int(1)).Text() + "]")
}
func typed344(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + py.Choose(py.ListOf(py.Float(1000), ctx["config"].Member("s")).Truth(), py.Str("<b>x</b>"), py.Int(1)).Text() + "]")
}
func texts344(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + py.Choose(py.ListOf(py.Float(1000), py.Str(ctx["config"].Member("s").Text())).Truth(), py.Str("<b>x</b>"), py.Int(1)).Text() + "]")
}
func text344(e *py.Eval, ctx variables) string {
	return py.LiteralText("-" + py.Choose(py.ListOf(py.Float(1000), ctx["config"].Member("s")).Truth(), py.Str("<b>x</b>"), py.Int(1)).Text() + "]")
}
func value345(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed345(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts345(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text345(e *py.Eval, ctx variables) string {
	return "None"
}
func value346(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.DayDelta(py.Int(1), py.Str("%ms")), func() py.Value {
			return e.Sub(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))), "strftime", py.Str("%s")), py.Str("it's"))
		}),
		`{{ (day_delta(1, '%ms')) and (((now_utc() - duration('P1D')).strftime('%s')) - ("it's" or stream_interval.end_time)) }}`,
	)
}
func typed346(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.DayDelta(py.Int(1), py.Str("%ms")), func() py.Value {
			return e.Sub(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))), "strftime", py.Str("%s")), py.Str("it's"))
		}),
		`{{ (day_delta(1, '%ms')) and (((now_utc() - duration('P1D')).strftime('%s')) - ("it's" or stream_interval.end_time)) }}`,
	)
}
func texts346(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.DayDelta(py.Int(1), py.Str("%ms")), func() py.Value {
			return e.Sub(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))), "strftime", py.Str("%s")), py.Str("it's"))
		}),
		`{{ (day_delta(1, '%ms')) and (((now_utc() - duration('P1D')).strftime('%s')) - ("it's" or stream_interval.end_time)) }}`,
	)
}
func text346(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.And(e.DayDelta(py.Int(1), py.Str("%ms")), func() py.Value {
			return e.Sub(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))), "strftime", py.Str("%s")), py.Str("it's"))
		}).Text(),
		`{{ (day_delta(1, '%ms')) and (((now_utc() - duration('P1D')).strftime('%s')) - ("it's" or stream_interval.end_time)) }}`,
	)
}
func value347(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterMin(e.And(e.FilterMax(ctx["config"].Member("no"), py.False, py.Str("id")), func() py.Value { return e.Call(py.True, "endswith", py.TupleOf(py.Str("r"), py.Str("x"))) }), py.False, py.None).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((config.no | max(attribute='id')) and (True.endswith(('r', 'x')))) | min %}{% endif %}",
	)
}
func typed347(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterMin(e.And(e.FilterMax(ctx["config"].Member("no"), py.False, py.Str("id")), func() py.Value { return e.Call(py.True, "endswith", py.TupleOf(py.Str("r"), py.Str("x"))) }), py.False, py.None).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((config.no | max(attribute='id')) and (True.endswith(('r', 'x')))) | min %}{% endif %}",
	)
}
func texts347(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterMin(e.And(e.FilterMax(py.Str(ctx["config"].Member("no").Text()), py.False, py.Str("id")), func() py.Value { return e.Call(py.True, "endswith", py.TupleOf(py.Str("r"), py.Str("x"))) }), py.False, py.None).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((config.no | max(attribute='id')) and (True.endswith(('r', 'x')))) | min %}{% endif %}",
	)
}
func text347(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterMin(e.And(e.FilterMax(ctx["config"].Member("no"), py.False, py.Str("id")), func() py.Value { return e.Call(py.True, "endswith", py.TupleOf(py.Str("r"), py.Str("x"))) }), py.False, py.None).Truth() {
	}
	return e.StringText(
		text.String(),
		"{% if ((config.no | max(attribute='id')) and (True.endswith(('r', 'x')))) | min %}{% endif %}",
	)
}
func value348(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(e.Call(e.FilterTrim(ctx["missing"], py.Str("aF")), "keys")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (missing | trim('aF')).keys() | list %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func typed348(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(e.Call(e.FilterTrim(ctx["missing"], py.Str("aF")), "keys")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (missing | trim('aF')).keys() | list %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func texts348(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(e.Call(e.FilterTrim(ctx["missing"], py.Str("aF")), "keys")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (missing | trim('aF')).keys() | list %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func text348(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterList(e.Call(e.FilterTrim(ctx["missing"], py.Str("aF")), "keys")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in (missing | trim('aF')).keys() | list %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func value349(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + py.Bool(!py.None.IsString()).Text())
}
func typed349(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + py.Bool(!py.None.IsString()).Text())
}
func texts349(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + py.Bool(!py.None.IsString()).Text())
}
func text349(e *py.Eval, ctx variables) string {
	return py.LiteralText("-" + py.Bool(!py.None.IsString()).Text())
}
func value350(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Bool(!e.In(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), ctx["response"])), "casefold").Truth() {
	}
	text.WriteString(e.Add(py.ListOf(ctx["stream_slice"].Member("missing"), ctx["record"].Member("id")), ctx["config"].Member("s")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((record.get('nested', {}).get('deep')) not in response).casefold() -%}  {%- endif %} {{- ([stream_slice.missing, record.id]) + config.s -}} ",
	)
}
func typed350(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Bool(!e.In(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), ctx["response"])), "casefold").Truth() {
	}
	text.WriteString(e.Add(py.ListOf(ctx["stream_slice"].Member("missing"), ctx["record"].Member("id")), ctx["config"].Member("s")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((record.get('nested', {}).get('deep')) not in response).casefold() -%}  {%- endif %} {{- ([stream_slice.missing, record.id]) + config.s -}} ",
	)
}
func texts350(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Bool(!e.In(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), ctx["response"])), "casefold").Truth() {
	}
	text.WriteString(e.Add(py.ListOf(py.Str(ctx["stream_slice"].Member("missing").Text()), ctx["record"].Member("id")), py.Str(ctx["config"].Member("s").Text())).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((record.get('nested', {}).get('deep')) not in response).casefold() -%}  {%- endif %} {{- ([stream_slice.missing, record.id]) + config.s -}} ",
	)
}
func text350(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(py.Bool(!e.In(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), ctx["response"])), "casefold").Truth() {
	}
	text.WriteString(e.Add(py.ListOf(ctx["stream_slice"].Member("missing"), ctx["record"].Member("id")), ctx["config"].Member("s")).Text())
	return e.StringText(
		text.String(),
		"{%- if ((record.get('nested', {}).get('deep')) not in response).casefold() -%}  {%- endif %} {{- ([stream_slice.missing, record.id]) + config.s -}} ",
	)
}
func value351(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := ctx["missing"]
		text.WriteString(e.FilterList(e.FilterMapAttribute(v, py.Str("id"), py.Absent)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed351(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := ctx["missing"]
		text.WriteString(e.FilterList(e.FilterMapAttribute(v, py.Str("id"), py.Absent)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts351(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := ctx["missing"]
		text.WriteString(e.FilterList(e.FilterMapAttribute(v, py.Str("id"), py.Absent)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text351(e *py.Eval, ctx variables) string {
	return ""
}
func value352(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Neg(e.Attr(ctx["config"].Member("missing"), "more")),
		"{{ (record.updated_at | tojson) if () else (-config.missing.more) }}",
	)
}
func typed352(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Neg(e.Attr(ctx["config"].Member("missing"), "more")),
		"{{ (record.updated_at | tojson) if () else (-config.missing.more) }}",
	)
}
func texts352(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Neg(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more")),
		"{{ (record.updated_at | tojson) if () else (-config.missing.more) }}",
	)
}
func text352(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Neg(e.Attr(ctx["config"].Member("missing"), "more")).Text(),
		"{{ (record.updated_at | tojson) if () else (-config.missing.more) }}",
	)
}
func value353(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(e.Key(ctx["config"].Member("dict"), "a b"), py.Bool(!py.TupleOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Int(100)).IsLower()))),
		"{{ (config['dict']['a b']) in (((config.get('missing', 4), 100)) is not lower) }}",
	)
}
func typed353(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(e.Key(ctx["config"].Member("dict"), "a b"), py.Bool(!py.TupleOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Int(100)).IsLower()))),
		"{{ (config['dict']['a b']) in (((config.get('missing', 4), 100)) is not lower) }}",
	)
}
func texts353(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"), py.Bool(!py.TupleOf(py.Str(ctx["config"].Member("missing").Text()), py.Int(100)).IsLower()))),
		"{{ (config['dict']['a b']) in (((config.get('missing', 4), 100)) is not lower) }}",
	)
}
func text353(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.In(e.Key(ctx["config"].Member("dict"), "a b"), py.Bool(!py.TupleOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Int(100)).IsLower()))).Text(),
		"{{ (config['dict']['a b']) in (((config.get('missing', 4), 100)) is not lower) }}",
	)
}
func value354(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.TupleOf(py.Str(" x "), py.Float(2)), "upper"), "{{ ((' x ', 2.0)).upper() }}")
}
func typed354(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.TupleOf(py.Str(" x "), py.Float(2)), "upper"), "{{ ((' x ', 2.0)).upper() }}")
}
func texts354(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.TupleOf(py.Str(" x "), py.Float(2)), "upper"), "{{ ((' x ', 2.0)).upper() }}")
}
func text354(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.TupleOf(py.Str(" x "), py.Float(2)), "upper").Text(), "{{ ((' x ', 2.0)).upper() }}")
}
func value355(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Attr(py.Dict("a", py.Int(1)), "a"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in namespace(a=1).a %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed355(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Attr(py.Dict("a", py.Int(1)), "a"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in namespace(a=1).a %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts355(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Attr(py.Dict("a", py.Int(1)), "a"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in namespace(a=1).a %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text355(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Attr(py.Dict("a", py.Int(1)), "a"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in namespace(a=1).a %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value356(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"])
}
func typed356(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"])
}
func texts356(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"])
}
func text356(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Text())
}
func value357(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.False)
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in false %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed357(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.False)
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in false %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts357(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.False)
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in false %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text357(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.False)
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in false %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value358(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterCapitalize(ctx["config"].Member("no"))))
}
func typed358(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterCapitalize(ctx["config"].Member("no"))))
}
func texts358(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterCapitalize(py.Str(ctx["config"].Member("no").Text()))))
}
func text358(e *py.Eval, ctx variables) string {
	return ""
}
func value359(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed359(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts359(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text359(e *py.Eval, ctx variables) string {
	return "False"
}
func value360(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterRound(py.None, py.Int(0), py.Str("floor")).Truth() {
			text.WriteString("1")
		} else {
			text.WriteString(ctx["next_page_token"].Member("next_page_token").Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed360(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterRound(py.None, py.Int(0), py.Str("floor")).Truth() {
			text.WriteString("1")
		} else {
			text.WriteString(ctx["next_page_token"].Member("next_page_token").Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts360(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterRound(py.None, py.Int(0), py.Str("floor")).Truth() {
			text.WriteString("1")
		} else {
			text.WriteString(ctx["next_page_token"].Member("next_page_token").Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text360(e *py.Eval, ctx variables) string {
	return ""
}
func value361(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReject(ctx["record"].Member("nested"), func(it py.Value) bool { return it.IsNone() }))))
}
func typed361(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReject(ctx["record"].Member("nested"), func(it py.Value) bool { return it.IsNone() }))))
}
func texts361(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReject(ctx["record"].Member("nested"), func(it py.Value) bool { return it.IsNone() }))))
}
func text361(e *py.Eval, ctx variables) string {
	return ""
}
func value362(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.Duration(py.Str("P1D")).IsLower())
}
func typed362(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.Duration(py.Str("P1D")).IsLower())
}
func texts362(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.Duration(py.Str("P1D")).IsLower())
}
func text362(e *py.Eval, ctx variables) string {
	return py.Bool(!e.Duration(py.Str("P1D")).IsLower()).Text()
}
func value363(e *py.Eval, ctx variables) py.Value {
	return py.Dict()
}
func typed363(e *py.Eval, ctx variables) py.Value {
	return py.Dict()
}
func texts363(e *py.Eval, ctx variables) py.Value {
	return py.Dict()
}
func text363(e *py.Eval, ctx variables) string {
	return "{}"
}
func value364(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.IsOdd(ctx["stream_partition"])), "{{ stream_partition is not odd }}")
}
func typed364(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.IsOdd(ctx["stream_partition"])), "{{ stream_partition is not odd }}")
}
func texts364(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.IsOdd(ctx["stream_partition"])), "{{ stream_partition is not odd }}")
}
func text364(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.IsOdd(ctx["stream_partition"])).Text(), "{{ stream_partition is not odd }}")
}
func value365(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(py.TupleOf(), py.Literal("12345678901234567890"))))
}
func typed365(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(py.TupleOf(), py.Literal("12345678901234567890"))))
}
func texts365(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(py.TupleOf(), py.Literal("12345678901234567890"))))
}
func text365(e *py.Eval, ctx variables) string {
	return ""
}
func value366(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Div(py.TupleOf(ctx["response"].Member("more"), ctx["config"].Member("s")), py.ListOf(py.Str("None"), py.Int(-1))).Truth() {
			text.WriteString(py.Bool(ctx["config"].Member("texts").IsBoolean()).Text())
		}
		text.WriteString(e.GetOr(e.FilterHMAC(py.TupleOf(), py.Str("k"), py.Str("sha256")), "k", ctx["config"].Member("empty")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed366(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Div(py.TupleOf(ctx["response"].Member("more"), ctx["config"].Member("s")), py.ListOf(py.Str("None"), py.Int(-1))).Truth() {
			text.WriteString(py.Bool(ctx["config"].Member("texts").IsBoolean()).Text())
		}
		text.WriteString(e.GetOr(e.FilterHMAC(py.TupleOf(), py.Str("k"), py.Str("sha256")), "k", ctx["config"].Member("empty")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts366(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Div(py.TupleOf(ctx["response"].Member("more"), py.Str(ctx["config"].Member("s").Text())), py.ListOf(py.Str("None"), py.Int(-1))).Truth() {
			text.WriteString(py.Bool(py.Str(ctx["config"].Member("texts").Text()).IsBoolean()).Text())
		}
		text.WriteString(e.GetOr(e.FilterHMAC(py.TupleOf(), py.Str("k"), py.Str("sha256")), "k", py.Str(ctx["config"].Member("empty").Text())).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text366(e *py.Eval, ctx variables) string {
	return ""
}
func value367(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterSort(e.Call(py.Str("it's"), "bit_length"), py.False, py.False, py.Str("id")).Truth() {
		text.WriteString("1")
	} else if e.Le(e.Call(py.Bool(!e.IsOdd(py.Int(1000))), "partition", py.Str(" ")), py.Or(e.FilterMax(py.Float(2), py.False, py.Str("id")), ctx["response"].Member("more"))) {
		text.WriteString(py.Choose(py.TupleOf(ctx["response"].Member("total"), ctx["response"]).Truth(), py.Str("12"), py.Value{}).Text() + e.Add(e.StrToDatetime(ctx["record"].Member("updated_at")), e.Duration(py.Str("Foo"))).Text())
	}
	return e.String(
		py.Str(text.String()),
		`{% if "it's".bit_length() | sort(attribute='id') %}1{% elif ((1_000 is not odd).partition(' ')) <= ((2.0 | max(attribute='id')) or response.more) %}{{ ('12' if ((response.total, response))) ~ ((str_to_datetime(record.updated_at) + duration('Foo'))) }}{% endif %}`,
	)
}
func typed367(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterSort(e.Call(py.Str("it's"), "bit_length"), py.False, py.False, py.Str("id")).Truth() {
		text.WriteString("1")
	} else if e.Le(e.Call(py.Bool(!e.IsOdd(py.Int(1000))), "partition", py.Str(" ")), py.Or(e.FilterMax(py.Float(2), py.False, py.Str("id")), ctx["response"].Member("more"))) {
		text.WriteString(py.Choose(py.TupleOf(ctx["response"].Member("total"), ctx["response"]).Truth(), py.Str("12"), py.Value{}).Text() + e.Add(e.StrToDatetime(ctx["record"].Member("updated_at")), e.Duration(py.Str("Foo"))).Text())
	}
	return e.String(
		py.Str(text.String()),
		`{% if "it's".bit_length() | sort(attribute='id') %}1{% elif ((1_000 is not odd).partition(' ')) <= ((2.0 | max(attribute='id')) or response.more) %}{{ ('12' if ((response.total, response))) ~ ((str_to_datetime(record.updated_at) + duration('Foo'))) }}{% endif %}`,
	)
}
func texts367(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterSort(e.Call(py.Str("it's"), "bit_length"), py.False, py.False, py.Str("id")).Truth() {
		text.WriteString("1")
	} else if e.Le(e.Call(py.Bool(!e.IsOdd(py.Int(1000))), "partition", py.Str(" ")), py.Or(e.FilterMax(py.Float(2), py.False, py.Str("id")), ctx["response"].Member("more"))) {
		text.WriteString(py.Choose(py.TupleOf(ctx["response"].Member("total"), ctx["response"]).Truth(), py.Str("12"), py.Value{}).Text() + e.Add(e.StrToDatetime(ctx["record"].Member("updated_at")), e.Duration(py.Str("Foo"))).Text())
	}
	return e.String(
		py.Str(text.String()),
		`{% if "it's".bit_length() | sort(attribute='id') %}1{% elif ((1_000 is not odd).partition(' ')) <= ((2.0 | max(attribute='id')) or response.more) %}{{ ('12' if ((response.total, response))) ~ ((str_to_datetime(record.updated_at) + duration('Foo'))) }}{% endif %}`,
	)
}
func text367(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterSort(e.Call(py.Str("it's"), "bit_length"), py.False, py.False, py.Str("id")).Truth() {
		text.WriteString("1")
	} else if e.Le(e.Call(py.Bool(!e.IsOdd(py.Int(1000))), "partition", py.Str(" ")), py.Or(e.FilterMax(py.Float(2), py.False, py.Str("id")), ctx["response"].Member("more"))) {
		text.WriteString(py.Choose(py.TupleOf(ctx["response"].Member("total"), ctx["response"]).Truth(), py.Str("12"), py.Value{}).Text() + e.Add(e.StrToDatetime(ctx["record"].Member("updated_at")), e.Duration(py.Str("Foo"))).Text())
	}
	return e.StringText(
		text.String(),
		`{% if "it's".bit_length() | sort(attribute='id') %}1{% elif ((1_000 is not odd).partition(' ')) <= ((2.0 | max(attribute='id')) or response.more) %}{{ ('12' if ((response.total, response))) ~ ((str_to_datetime(record.updated_at) + duration('Foo'))) }}{% endif %}`,
	)
}
func value368(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.ListOf(), "isalpha"), "{{ ([] | default('a,b,c')).isalpha() }}")
}
func typed368(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.ListOf(), "isalpha"), "{{ ([] | default('a,b,c')).isalpha() }}")
}
func texts368(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.ListOf(), "isalpha"), "{{ ([] | default('a,b,c')).isalpha() }}")
}
func text368(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.ListOf(), "isalpha").Text(), "{{ ([] | default('a,b,c')).isalpha() }}")
}
func value369(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.Call(py.ListOf(ctx["response"].Member("total"), py.OrNone(ctx["config"].Member("s"))), "values"))
	text.WriteString(e.Call(v, "upper").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ([response.total, config.get('s')]).values() | list %}{{ v.upper() }}",
	)
}
func typed369(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.Call(py.ListOf(ctx["response"].Member("total"), py.OrNone(ctx["config"].Member("s"))), "values"))
	text.WriteString(e.Call(v, "upper").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ([response.total, config.get('s')]).values() | list %}{{ v.upper() }}",
	)
}
func texts369(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.Call(py.ListOf(ctx["response"].Member("total"), py.Str(ctx["config"].Member("s").Text())), "values"))
	text.WriteString(e.Call(v, "upper").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ([response.total, config.get('s')]).values() | list %}{{ v.upper() }}",
	)
}
func text369(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterList(e.Call(py.ListOf(ctx["response"].Member("total"), py.OrNone(ctx["config"].Member("s"))), "values"))
	text.WriteString(e.Call(v, "upper").Text())
	return e.StringText(
		text.String(),
		"{% set v = ([response.total, config.get('s')]).values() | list %}{{ v.upper() }}",
	)
}
func value370(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(py.Float(2), py.False, py.None), "{{ 2.0 | max }}")
}
func typed370(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(py.Float(2), py.False, py.None), "{{ 2.0 | max }}")
}
func texts370(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(py.Float(2), py.False, py.None), "{{ 2.0 | max }}")
}
func text370(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterMax(py.Float(2), py.False, py.None).Text(), "{{ 2.0 | max }}")
}
func value371(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("end_time"))
}
func typed371(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("end_time"))
}
func texts371(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_interval"].Member("end_time").Text())
}
func text371(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_interval"].Member("end_time").Text())
}
func value372(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.And(e.FilterFormat(py.OrNone(ctx["config"].Member("s")), nil, ctx["stream_slice"].Member("start_time")), ctx["response"].Member("total")),
		"{{ (config.get('s') | format(stream_slice.start_time)) and response.total }}",
	)
}
func typed372(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.And(e.FilterFormat(py.OrNone(ctx["config"].Member("s")), nil, ctx["stream_slice"].Member("start_time")), ctx["response"].Member("total")),
		"{{ (config.get('s') | format(stream_slice.start_time)) and response.total }}",
	)
}
func texts372(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.And(e.FilterFormat(py.Str(ctx["config"].Member("s").Text()), nil, py.Str(ctx["stream_slice"].Member("start_time").Text())), ctx["response"].Member("total")),
		"{{ (config.get('s') | format(stream_slice.start_time)) and response.total }}",
	)
}
func text372(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.And(e.FilterFormat(py.OrNone(ctx["config"].Member("s")), nil, ctx["stream_slice"].Member("start_time")), ctx["response"].Member("total")).Text(),
		"{{ (config.get('s') | format(stream_slice.start_time)) and response.total }}",
	)
}
func value373(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Pos(py.And(e.Call(py.None, "isnumeric"), py.Bool(!py.Str("None").IsFalse()))),
		"{{ +(None.isnumeric() and ('None' is not false)) }}",
	)
}
func typed373(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Pos(py.And(e.Call(py.None, "isnumeric"), py.Bool(!py.Str("None").IsFalse()))),
		"{{ +(None.isnumeric() and ('None' is not false)) }}",
	)
}
func texts373(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Pos(py.And(e.Call(py.None, "isnumeric"), py.Bool(!py.Str("None").IsFalse()))),
		"{{ +(None.isnumeric() and ('None' is not false)) }}",
	)
}
func text373(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Pos(py.And(e.Call(py.None, "isnumeric"), py.Bool(!py.Str("None").IsFalse()))).Text(),
		"{{ +(None.isnumeric() and ('None' is not false)) }}",
	)
}
func value374(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "upper").Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if (config.get('missing', 4)).upper() %}{% endif %}",
	)
}
func typed374(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "upper").Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if (config.get('missing', 4)).upper() %}{% endif %}",
	)
}
func texts374(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Str(ctx["config"].Member("missing").Text()), "upper").Truth() {
	}
	return py.Literal(text.String())
}
func text374(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "upper").Truth() {
	}
	return e.StringText(
		text.String(),
		"{% if (config.get('missing', 4)).upper() %}{% endif %}",
	)
}
func value375(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterIndent(ctx["config"].Member("empty"), py.Int(4), py.False, py.False)))
}
func typed375(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterIndent(ctx["config"].Member("empty"), py.Int(4), py.False, py.False)))
}
func texts375(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterIndent(py.Str(ctx["config"].Member("empty").Text()), py.Int(4), py.False, py.False)))
}
func text375(e *py.Eval, ctx variables) string {
	return ""
}
func value376(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(e.IsEven(ctx["config"].Member("s")))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.s is even %}{{ x }}{% endfor %}",
	)
}
func typed376(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(e.IsEven(ctx["config"].Member("s")))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.s is even %}{{ x }}{% endfor %}",
	)
}
func texts376(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(e.IsEven(py.Str(ctx["config"].Member("s").Text())))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.s is even %}{{ x }}{% endfor %}",
	)
}
func text376(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(e.IsEven(ctx["config"].Member("s")))) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in config.s is even %}{{ x }}{% endfor %}",
	)
}
func value377(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Add(e.FilterHash(py.TupleOf(py.Str("a/b?c=d&e f"), ctx["config"].Member("list")), py.Str("md5"), py.None), e.Call(ctx["headers"].Member("X-Total"), "split"))))
}
func typed377(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Add(e.FilterHash(py.TupleOf(py.Str("a/b?c=d&e f"), ctx["config"].Member("list")), py.Str("md5"), py.None), e.Call(ctx["headers"].Member("X-Total"), "split"))))
}
func texts377(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Add(e.FilterHash(py.TupleOf(py.Str("a/b?c=d&e f"), py.Str(ctx["config"].Member("list").Text())), py.Str("md5"), py.None), e.Call(ctx["headers"].Member("X-Total"), "split"))))
}
func text377(e *py.Eval, ctx variables) string {
	return ""
}
func value378(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("none").Truth() {
		text.WriteString("1")
	}
	return py.Literal(text.String())
}
func typed378(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("none").Truth() {
		text.WriteString("1")
	}
	return py.Literal(text.String())
}
func texts378(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("none").Text() != "" {
		text.WriteString("1")
	}
	return py.Literal(text.String())
}
func text378(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("none").Truth() {
		text.WriteString("1")
	}
	return py.LiteralText(text.String())
}
func value379(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed379(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts379(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text379(e *py.Eval, ctx variables) string {
	return "a"
}
func value380(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterList(e.FilterUnique(py.Value{}, py.False, py.None)), "find", py.Str("o")), "{{ (none[0] | unique | list).find('o') }}")
}
func typed380(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterList(e.FilterUnique(py.Value{}, py.False, py.None)), "find", py.Str("o")), "{{ (none[0] | unique | list).find('o') }}")
}
func texts380(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterList(e.FilterUnique(py.Value{}, py.False, py.None)), "find", py.Str("o")), "{{ (none[0] | unique | list).find('o') }}")
}
func text380(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.FilterList(e.FilterUnique(py.Value{}, py.False, py.None)), "find", py.Str("o")).Text(), "{{ (none[0] | unique | list).find('o') }}")
}
func value381(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mul(py.Bool(e.Call(ctx["config"].Member("s"), "encode", py.Str("utf-8")).IsIterable()), e.And(py.And(ctx["config"].Member("empty"), ctx["record"].Member("flag")), func() py.Value {
			return e.Mod(py.Dict("a", ctx["response"], "b", ctx["record"].Member("id")), py.ListOf())
		})),
		"{{ (config['s'].encode('utf-8') is iterable) * ((config.empty and record.flag) and (({'a': response, 'b': record.id}) % [])) }}",
	)
}
func typed381(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mul(py.Bool(e.Call(ctx["config"].Member("s"), "encode", py.Str("utf-8")).IsIterable()), e.And(py.And(ctx["config"].Member("empty"), ctx["record"].Member("flag")), func() py.Value {
			return e.Mod(py.Dict("a", ctx["response"], "b", ctx["record"].Member("id")), py.ListOf())
		})),
		"{{ (config['s'].encode('utf-8') is iterable) * ((config.empty and record.flag) and (({'a': response, 'b': record.id}) % [])) }}",
	)
}
func texts381(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mul(py.Bool(e.Call(py.Str(ctx["config"].Member("s").Text()), "encode", py.Str("utf-8")).IsIterable()), e.And(py.And(py.Str(ctx["config"].Member("empty").Text()), ctx["record"].Member("flag")), func() py.Value {
			return e.Mod(py.Dict("a", ctx["response"], "b", ctx["record"].Member("id")), py.ListOf())
		})),
		"{{ (config['s'].encode('utf-8') is iterable) * ((config.empty and record.flag) and (({'a': response, 'b': record.id}) % [])) }}",
	)
}
func text381(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Mul(py.Bool(e.Call(ctx["config"].Member("s"), "encode", py.Str("utf-8")).IsIterable()), e.And(py.And(ctx["config"].Member("empty"), ctx["record"].Member("flag")), func() py.Value {
			return e.Mod(py.Dict("a", ctx["response"], "b", ctx["record"].Member("id")), py.ListOf())
		})).Text(),
		"{{ (config['s'].encode('utf-8') is iterable) * ((config.empty and record.flag) and (({'a': response, 'b': record.id}) % [])) }}",
	)
}
func value382(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Bool(e.Ge(e.FilterForceEscape(ctx["record"].Member("updated_at")), py.Int(1))), "isdigit")))
}
func typed382(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Bool(e.Ge(e.FilterForceEscape(ctx["record"].Member("updated_at")), py.Int(1))), "isdigit")))
}
func texts382(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Bool(e.Ge(e.FilterForceEscape(ctx["record"].Member("updated_at")), py.Int(1))), "isdigit")))
}
func text382(e *py.Eval, ctx variables) string {
	return ""
}
func value383(e *py.Eval, ctx variables) py.Value {
	return py.Int(-1)
}
func typed383(e *py.Eval, ctx variables) py.Value {
	return py.Int(-1)
}
func texts383(e *py.Eval, ctx variables) py.Value {
	return py.Int(-1)
}
func text383(e *py.Eval, ctx variables) string {
	return "-1"
}
func value384(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(e.FilterReject(py.Int(1), func(it py.Value) bool { return it.IsNone() })))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (1 or config.empty) | reject('none') | list %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed384(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(e.FilterReject(py.Int(1), func(it py.Value) bool { return it.IsNone() })))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (1 or config.empty) | reject('none') | list %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts384(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(e.FilterReject(py.Int(1), func(it py.Value) bool { return it.IsNone() })))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (1 or config.empty) | reject('none') | list %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text384(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterList(e.FilterReject(py.Int(1), func(it py.Value) bool { return it.IsNone() })))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in (1 or config.empty) | reject('none') | list %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value385(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Str("12"), py.Int(1)), ctx["response"].Member("more")), "{{ (['12', 1]) * response.more }}")
}
func typed385(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Str("12"), py.Int(1)), ctx["response"].Member("more")), "{{ (['12', 1]) * response.more }}")
}
func texts385(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Str("12"), py.Int(1)), ctx["response"].Member("more")), "{{ (['12', 1]) * response.more }}")
}
func text385(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.ListOf(py.Str("12"), py.Int(1)), ctx["response"].Member("more")).Text(), "{{ (['12', 1]) * response.more }}")
}
func value386(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.FilterMapAttribute(e.TodayWithTimezone(py.Str("Europe/Berlin")), py.Str("id"), py.Absent))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = today_with_timezone('Europe/Berlin') | map(attribute='id') | list %}{{ v ~ 1 }}",
	)
}
func typed386(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.FilterMapAttribute(e.TodayWithTimezone(py.Str("Europe/Berlin")), py.Str("id"), py.Absent))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = today_with_timezone('Europe/Berlin') | map(attribute='id') | list %}{{ v ~ 1 }}",
	)
}
func texts386(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.FilterMapAttribute(e.TodayWithTimezone(py.Str("Europe/Berlin")), py.Str("id"), py.Absent))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = today_with_timezone('Europe/Berlin') | map(attribute='id') | list %}{{ v ~ 1 }}",
	)
}
func text386(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterList(e.FilterMapAttribute(e.TodayWithTimezone(py.Str("Europe/Berlin")), py.Str("id"), py.Absent))
	text.WriteString(v.Text() + "1")
	return e.StringText(
		text.String(),
		"{% set v = today_with_timezone('Europe/Berlin') | map(attribute='id') | list %}{{ v ~ 1 }}",
	)
}
func value387(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.OrElse(e.FilterSum(py.Int(3), py.None, py.Int(10)), py.Str("x")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (3 | sum(start=10)) | d('x') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed387(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.OrElse(e.FilterSum(py.Int(3), py.None, py.Int(10)), py.Str("x")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (3 | sum(start=10)) | d('x') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts387(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.OrElse(e.FilterSum(py.Int(3), py.None, py.Int(10)), py.Str("x")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (3 | sum(start=10)) | d('x') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text387(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.OrElse(e.FilterSum(py.Int(3), py.None, py.Int(10)), py.Str("x")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (3 | sum(start=10)) | d('x') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value388(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func typed388(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func texts388(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func text388(e *py.Eval, ctx variables) string {
	return "3"
}
func value389(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Or(py.ListOf(ctx["config"].Member("no"), ctx["response"]), func() py.Value {
		return py.Bool(!e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").IsInteger())
	}))
}
func typed389(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Or(py.ListOf(ctx["config"].Member("no"), ctx["response"]), func() py.Value {
		return py.Bool(!e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").IsInteger())
	}))
}
func texts389(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Or(py.ListOf(py.Str(ctx["config"].Member("no").Text()), ctx["response"]), func() py.Value {
		return py.Bool(!e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").IsInteger())
	}))
}
func text389(e *py.Eval, ctx variables) string {
	return e.StringText(e.Or(py.ListOf(ctx["config"].Member("no"), ctx["response"]), func() py.Value {
		return py.Bool(!e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").IsInteger())
	}).Text())
}
func value390(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P1M"))), "strftime", py.Str("%j %U %w")), py.False, py.False, py.Str("id"))))
}
func typed390(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P1M"))), "strftime", py.Str("%j %U %w")), py.False, py.False, py.Str("id"))))
}
func texts390(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P1M"))), "strftime", py.Str("%j %U %w")), py.False, py.False, py.Str("id"))))
}
func text390(e *py.Eval, ctx variables) string {
	return ""
}
func value391(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.OrNone(ctx["config"].Member("s")), ctx["record"].Member("flag")), py.True), "{{ ((config.get('s'), record.flag)) % true }}")
}
func typed391(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.OrNone(ctx["config"].Member("s")), ctx["record"].Member("flag")), py.True), "{{ ((config.get('s'), record.flag)) % true }}")
}
func texts391(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Str(ctx["config"].Member("s").Text()), ctx["record"].Member("flag")), py.True), "{{ ((config.get('s'), record.flag)) % true }}")
}
func text391(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.TupleOf(py.OrNone(ctx["config"].Member("s")), ctx["record"].Member("flag")), py.True).Text(), "{{ ((config.get('s'), record.flag)) % true }}")
}
func value392(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Equal(e.Call(ctx["response"].Member("total"), "strip"), py.Bool(!e.Call(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), "join", py.ListOf(py.Str("x"), py.Str("y"))).IsBoolean()))),
		"{{ response.total.strip() != ((record['nested']['list'][0]['y'].join(['x', 'y'])) is not boolean) }}",
	)
}
func typed392(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Equal(e.Call(ctx["response"].Member("total"), "strip"), py.Bool(!e.Call(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), "join", py.ListOf(py.Str("x"), py.Str("y"))).IsBoolean()))),
		"{{ response.total.strip() != ((record['nested']['list'][0]['y'].join(['x', 'y'])) is not boolean) }}",
	)
}
func texts392(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Equal(e.Call(ctx["response"].Member("total"), "strip"), py.Bool(!e.Call(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), "join", py.ListOf(py.Str("x"), py.Str("y"))).IsBoolean()))),
		"{{ response.total.strip() != ((record['nested']['list'][0]['y'].join(['x', 'y'])) is not boolean) }}",
	)
}
func text392(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!py.Equal(e.Call(ctx["response"].Member("total"), "strip"), py.Bool(!e.Call(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), "join", py.ListOf(py.Str("x"), py.Str("y"))).IsBoolean()))).Text(),
		"{{ response.total.strip() != ((record['nested']['list'][0]['y'].join(['x', 'y'])) is not boolean) }}",
	)
}
func value393(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), e.Duration(py.Str("P1M"))), "{{ (now_utc() - duration('P1M')) }}")
}
func typed393(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), e.Duration(py.Str("P1M"))), "{{ (now_utc() - duration('P1M')) }}")
}
func texts393(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), e.Duration(py.Str("P1M"))), "{{ (now_utc() - duration('P1M')) }}")
}
func text393(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.NowUTC(), e.Duration(py.Str("P1M"))).Text(), "{{ (now_utc() - duration('P1M')) }}")
}
func value394(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Item(py.None, py.ListOf(py.Str(" x "), ctx["stream_partition"])))
}
func typed394(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Item(py.None, py.ListOf(py.Str(" x "), ctx["stream_partition"])))
}
func texts394(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Item(py.None, py.ListOf(py.Str(" x "), ctx["stream_partition"])))
}
func text394(e *py.Eval, ctx variables) string {
	return e.StringText(e.Item(py.None, py.ListOf(py.Str(" x "), ctx["stream_partition"])).Text())
}
func value395(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRound(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), py.Int(0), py.Str("ceil")),
		"{{ camel_case_to_snake_case('camelCaseName') | round(method='ceil') }}",
	)
}
func typed395(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRound(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), py.Int(0), py.Str("ceil")),
		"{{ camel_case_to_snake_case('camelCaseName') | round(method='ceil') }}",
	)
}
func texts395(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRound(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), py.Int(0), py.Str("ceil")),
		"{{ camel_case_to_snake_case('camelCaseName') | round(method='ceil') }}",
	)
}
func text395(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRound(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), py.Int(0), py.Str("ceil")).Text(),
		"{{ camel_case_to_snake_case('camelCaseName') | round(method='ceil') }}",
	)
}
func value396(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mul(py.Bool(e.Ge(py.Literal("12345678901234567890"), ctx["next_page_token"].Member("next_page_token"))), py.ListOf(ctx["missing"], py.Int(-1))),
		"{{ (12345678901234567890 >= next_page_token['next_page_token']) * ([missing, -1]) }}",
	)
}
func typed396(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mul(py.Bool(e.Ge(py.Literal("12345678901234567890"), ctx["next_page_token"].Member("next_page_token"))), py.ListOf(ctx["missing"], py.Int(-1))),
		"{{ (12345678901234567890 >= next_page_token['next_page_token']) * ([missing, -1]) }}",
	)
}
func texts396(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mul(py.Bool(e.Ge(py.Literal("12345678901234567890"), ctx["next_page_token"].Member("next_page_token"))), py.ListOf(ctx["missing"], py.Int(-1))),
		"{{ (12345678901234567890 >= next_page_token['next_page_token']) * ([missing, -1]) }}",
	)
}
func text396(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Mul(py.Bool(e.Ge(py.Literal("12345678901234567890"), ctx["next_page_token"].Member("next_page_token"))), py.ListOf(ctx["missing"], py.Int(-1))).Text(),
		"{{ (12345678901234567890 >= next_page_token['next_page_token']) * ([missing, -1]) }}",
	)
}
func value397(e *py.Eval, ctx variables) py.Value {
	return py.Literal("12" + ctx["config"].Member("n").Text() + "]")
}
func typed397(e *py.Eval, ctx variables) py.Value {
	return py.Literal("12" + ctx["config"].Member("n").Text() + "]")
}
func texts397(e *py.Eval, ctx variables) py.Value {
	return py.Literal("12" + ctx["config"].Member("n").Text() + "]")
}
func text397(e *py.Eval, ctx variables) string {
	return py.LiteralText("12" + ctx["config"].Member("n").Text() + "]")
}
func value398(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.TupleOf(py.Str("a,b,c"), py.Str("007")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ('a,b,c', '007') %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed398(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.TupleOf(py.Str("a,b,c"), py.Str("007")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ('a,b,c', '007') %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts398(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.TupleOf(py.Str("a,b,c"), py.Str("007")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ('a,b,c', '007') %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text398(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.TupleOf(py.Str("a,b,c"), py.Str("007")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in ('a,b,c', '007') %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value399(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["config"].Member("texts"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config['texts'] %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed399(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["config"].Member("texts"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config['texts'] %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts399(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str(ctx["config"].Member("texts").Text()))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config['texts'] %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text399(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(ctx["config"].Member("texts"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in config['texts'] %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
