package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
	"strconv"
	"strings"
)

func value400(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString(e.FilterList(py.Int(-1)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed400(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString(e.FilterList(py.Int(-1)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts400(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString(e.FilterList(py.Int(-1)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text400(e *py.Eval, ctx variables) string {
	return ""
}
func value401(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.StrToDatetime(ctx["config"].Member("day")), "isoformat")))
}
func typed401(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.StrToDatetime(ctx["config"].Member("day")), "isoformat")))
}
func texts401(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.StrToDatetime(py.Str(ctx["config"].Member("day").Text())), "isoformat")))
}
func text401(e *py.Eval, ctx variables) string {
	return ""
}
func value402(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "isnumeric")))
}
func typed402(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "isnumeric")))
}
func texts402(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "isnumeric")))
}
func text402(e *py.Eval, ctx variables) string {
	return ""
}
func value403(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Equal(e.Call(e.Call(py.Float(1000), "swapcase"), "startswith", py.Str("F")), e.Timestamp(e.NowUTC()))),
		"{{ 1e3.swapcase().startswith('F') != timestamp(now_utc()) }}",
	)
}
func typed403(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Equal(e.Call(e.Call(py.Float(1000), "swapcase"), "startswith", py.Str("F")), e.Timestamp(e.NowUTC()))),
		"{{ 1e3.swapcase().startswith('F') != timestamp(now_utc()) }}",
	)
}
func texts403(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Equal(e.Call(e.Call(py.Float(1000), "swapcase"), "startswith", py.Str("F")), e.Timestamp(e.NowUTC()))),
		"{{ 1e3.swapcase().startswith('F') != timestamp(now_utc()) }}",
	)
}
func text403(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!py.Equal(e.Call(e.Call(py.Float(1000), "swapcase"), "startswith", py.Str("F")), e.Timestamp(e.NowUTC()))).Text(),
		"{{ 1e3.swapcase().startswith('F') != timestamp(now_utc()) }}",
	)
}
func value404(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(e.Sub(e.NowUTC(), e.If(ctx["record"].Member("name").Truth(), func() py.Value { return ctx["record"].Member("name") }, func() py.Value { return e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url") })), py.OrElse(ctx["config"].Member("missing"), py.Int(4))),
		"{{ (now_utc() - (record['name'] if record['name'] else headers.link.next.url)) // (config.get('missing', 4)) }}",
	)
}
func typed404(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(e.Sub(e.NowUTC(), e.If(ctx["record"].Member("name").Truth(), func() py.Value { return ctx["record"].Member("name") }, func() py.Value { return e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url") })), py.OrElse(ctx["config"].Member("missing"), py.Int(4))),
		"{{ (now_utc() - (record['name'] if record['name'] else headers.link.next.url)) // (config.get('missing', 4)) }}",
	)
}
func texts404(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(e.Sub(e.NowUTC(), e.If(ctx["record"].Member("name").Truth(), func() py.Value { return ctx["record"].Member("name") }, func() py.Value { return e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url") })), py.Str(ctx["config"].Member("missing").Text())),
		"{{ (now_utc() - (record['name'] if record['name'] else headers.link.next.url)) // (config.get('missing', 4)) }}",
	)
}
func text404(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FloorDiv(e.Sub(e.NowUTC(), e.If(ctx["record"].Member("name").Truth(), func() py.Value { return ctx["record"].Member("name") }, func() py.Value { return e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url") })), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Text(),
		"{{ (now_utc() - (record['name'] if record['name'] else headers.link.next.url)) // (config.get('missing', 4)) }}",
	)
}
func value405(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.FilterRegexReplace(py.TupleOf(py.Int(1), ctx["record"].Member("id")), py.Str("[aeiou]"), py.Str("*")).Truth() && py.ConditionOf(ctx["record"].Member("id"))))
}
func typed405(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.FilterRegexReplace(py.TupleOf(py.Int(1), ctx["record"].Member("id")), py.Str("[aeiou]"), py.Str("*")).Truth() && py.ConditionOf(ctx["record"].Member("id"))))
}
func texts405(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.FilterRegexReplace(py.TupleOf(py.Int(1), ctx["record"].Member("id")), py.Str("[aeiou]"), py.Str("*")).Truth() && py.ConditionOf(ctx["record"].Member("id"))))
}
func text405(e *py.Eval, ctx variables) string {
	return ""
}
func value406(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRound(e.Neg(py.Choose(ctx["config"].Member("empty").Truth(), py.Float(0.1), py.Str("it's"))), py.Int(1), py.Str("common")),
		`{{ (-(0.1 if config.empty else "it's")) | round(1) }}`,
	)
}
func typed406(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRound(e.Neg(py.Choose(ctx["config"].Member("empty").Truth(), py.Float(0.1), py.Str("it's"))), py.Int(1), py.Str("common")),
		`{{ (-(0.1 if config.empty else "it's")) | round(1) }}`,
	)
}
func texts406(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRound(e.Neg(py.Choose(ctx["config"].Member("empty").Text() != "", py.Float(0.1), py.Str("it's"))), py.Int(1), py.Str("common")),
		`{{ (-(0.1 if config.empty else "it's")) | round(1) }}`,
	)
}
func text406(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRound(e.Neg(py.Choose(ctx["config"].Member("empty").Truth(), py.Float(0.1), py.Str("it's"))), py.Int(1), py.Str("common")).Text(),
		`{{ (-(0.1 if config.empty else "it's")) | round(1) }}`,
	)
}
func value407(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.FilterReplace(ctx["stream_partition"], py.Str("a"), py.Int(0), py.None), func() py.Value {
			return py.Str(py.Bool(e.Lt(py.TupleOf(py.Str("it's"), ctx["config"].Member("s")), py.Int(3))).Text() + ctx["stream_slice"].Member("start_time").Text())
		}),
		`{{ ((stream_partition if '12' else config.yes) | replace('a', 0)) and (((("it's", config['s'])) is lt(3)) ~ stream_slice.start_time) }}`,
	)
}
func typed407(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.FilterReplace(ctx["stream_partition"], py.Str("a"), py.Int(0), py.None), func() py.Value {
			return py.Str(py.Bool(e.Lt(py.TupleOf(py.Str("it's"), ctx["config"].Member("s")), py.Int(3))).Text() + ctx["stream_slice"].Member("start_time").Text())
		}),
		`{{ ((stream_partition if '12' else config.yes) | replace('a', 0)) and (((("it's", config['s'])) is lt(3)) ~ stream_slice.start_time) }}`,
	)
}
func texts407(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.FilterReplace(ctx["stream_partition"], py.Str("a"), py.Int(0), py.None), func() py.Value {
			return py.Str(py.Bool(e.Lt(py.TupleOf(py.Str("it's"), py.Str(ctx["config"].Member("s").Text())), py.Int(3))).Text() + ctx["stream_slice"].Member("start_time").Text())
		}),
		`{{ ((stream_partition if '12' else config.yes) | replace('a', 0)) and (((("it's", config['s'])) is lt(3)) ~ stream_slice.start_time) }}`,
	)
}
func text407(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.And(e.FilterReplace(ctx["stream_partition"], py.Str("a"), py.Int(0), py.None), func() py.Value {
			return py.Str(py.Bool(e.Lt(py.TupleOf(py.Str("it's"), ctx["config"].Member("s")), py.Int(3))).Text() + ctx["stream_slice"].Member("start_time").Text())
		}).Text(),
		`{{ ((stream_partition if '12' else config.yes) | replace('a', 0)) and (((("it's", config['s'])) is lt(3)) ~ stream_slice.start_time) }}`,
	)
}
func value408(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.In(py.Choose(!e.IsDivisibleBy(py.Dict("a", py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "b", ctx["config"].Member("yes")), py.Int(2)), py.Int(3), py.Value{}), py.ListOf(py.Str(""), ctx["stream_slice"].Member("missing"))) {
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((() | int(3, 16)) if (({'a': config.get('missing', 4), 'b': config.yes}) is not divisibleby(2))) not in (['', stream_slice.missing]) %}{% endif %}",
	)
}
func typed408(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.In(py.Choose(!e.IsDivisibleBy(py.Dict("a", py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "b", ctx["config"].Member("yes")), py.Int(2)), py.Int(3), py.Value{}), py.ListOf(py.Str(""), ctx["stream_slice"].Member("missing"))) {
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((() | int(3, 16)) if (({'a': config.get('missing', 4), 'b': config.yes}) is not divisibleby(2))) not in (['', stream_slice.missing]) %}{% endif %}",
	)
}
func texts408(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.In(py.Choose(!e.IsDivisibleBy(py.Dict("a", py.Str(ctx["config"].Member("missing").Text()), "b", py.Str(ctx["config"].Member("yes").Text())), py.Int(2)), py.Int(3), py.Value{}), py.ListOf(py.Str(""), py.Str(ctx["stream_slice"].Member("missing").Text()))) {
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((() | int(3, 16)) if (({'a': config.get('missing', 4), 'b': config.yes}) is not divisibleby(2))) not in (['', stream_slice.missing]) %}{% endif %}",
	)
}
func text408(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if !e.In(py.Choose(!e.IsDivisibleBy(py.Dict("a", py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "b", ctx["config"].Member("yes")), py.Int(2)), py.Int(3), py.Value{}), py.ListOf(py.Str(""), ctx["stream_slice"].Member("missing"))) {
	}
	return e.StringText(
		text.String(),
		"{% if ((() | int(3, 16)) if (({'a': config.get('missing', 4), 'b': config.yes}) is not divisibleby(2))) not in (['', stream_slice.missing]) %}{% endif %}",
	)
}
func value409(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("missing"), "more"))
}
func typed409(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("missing"), "more"))
}
func texts409(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"))
}
func text409(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["config"].Member("missing"), "more").Text())
}
func value410(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next"))
}
func typed410(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next"))
}
func texts410(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next"))
}
func text410(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("next").Text())
}
func value411(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed411(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts411(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text411(e *py.Eval, ctx variables) string {
	return "True"
}
func value412(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(py.Str("12"), "items"))))
}
func typed412(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(py.Str("12"), "items"))))
}
func texts412(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(py.Str("12"), "items"))))
}
func text412(e *py.Eval, ctx variables) string {
	return ""
}
func value413(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.None.IsIterable() || py.ConditionOf(ctx["record"].Member("name")))
}
func typed413(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.None.IsIterable() || py.ConditionOf(ctx["record"].Member("name")))
}
func texts413(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.None.IsIterable() || py.ConditionOf(ctx["record"].Member("name")))
}
func text413(e *py.Eval, ctx variables) string {
	return ""
}
func value414(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFloat(ctx["config"].Member("empty"), ctx["config"].Member("date")))
}
func typed414(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFloat(ctx["config"].Member("empty"), ctx["config"].Member("date")))
}
func texts414(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterFloat(py.Str(ctx["config"].Member("empty").Text()), py.Str(ctx["config"].Member("date").Text())))
}
func text414(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterFloat(ctx["config"].Member("empty"), ctx["config"].Member("date")).Text())
}
func value415(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Sub(py.Int(10), e.Timestamp(e.TodayUTC())).Truth() {
		text.WriteString(e.Pos(ctx["config"].Member("list")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (10 and 10) - timestamp(today_utc()) %}{{ +config.list }}{% endif %}",
	)
}
func typed415(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Sub(py.Int(10), e.Timestamp(e.TodayUTC())).Truth() {
		text.WriteString(e.Pos(ctx["config"].Member("list")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (10 and 10) - timestamp(today_utc()) %}{{ +config.list }}{% endif %}",
	)
}
func texts415(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Sub(py.Int(10), e.Timestamp(e.TodayUTC())).Truth() {
		text.WriteString(e.Pos(py.Str(ctx["config"].Member("list").Text())).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (10 and 10) - timestamp(today_utc()) %}{{ +config.list }}{% endif %}",
	)
}
func text415(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Sub(py.Int(10), e.Timestamp(e.TodayUTC())).Truth() {
		text.WriteString(e.Pos(ctx["config"].Member("list")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if (10 and 10) - timestamp(today_utc()) %}{{ +config.list }}{% endif %}",
	)
}
func value416(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.Ge(py.TupleOf(ctx["config"].Member("digits"), ctx["config"].Member("dict")), py.Int(1))), "{{ ((config.digits, config.dict)) is not ge(1) }}")
}
func typed416(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.Ge(py.TupleOf(ctx["config"].Member("digits"), ctx["config"].Member("dict")), py.Int(1))), "{{ ((config.digits, config.dict)) is not ge(1) }}")
}
func texts416(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.Ge(py.TupleOf(py.Str(ctx["config"].Member("digits").Text()), py.Str(ctx["config"].Member("dict").Text())), py.Int(1))), "{{ ((config.digits, config.dict)) is not ge(1) }}")
}
func text416(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.Ge(py.TupleOf(ctx["config"].Member("digits"), ctx["config"].Member("dict")), py.Int(1))).Text(), "{{ ((config.digits, config.dict)) is not ge(1) }}")
}
func value417(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["config"].Member("no").Truth() && e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth() {
		}
		text.WriteString(ctx["config"].Member("no").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed417(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["config"].Member("no").Truth() && e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth() {
		}
		text.WriteString(ctx["config"].Member("no").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts417(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["config"].Member("no").Text() != "" && e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth() {
		}
		text.WriteString(ctx["config"].Member("no").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text417(e *py.Eval, ctx variables) string {
	return ""
}
func value418(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("s"), "encode", py.Str("utf-8")), "{{ config['s'].encode('utf-8') }}")
}
func typed418(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("s"), "encode", py.Str("utf-8")), "{{ config['s'].encode('utf-8') }}")
}
func texts418(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("s").Text()), "encode", py.Str("utf-8")), "{{ config['s'].encode('utf-8') }}")
}
func text418(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("s"), "encode", py.Str("utf-8")).Text(), "{{ config['s'].encode('utf-8') }}")
}
func value419(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Div(py.Str("a"), e.FilterRound(ctx["record"].Member("nested"), py.Int(0), py.Str("common"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ('a' or ({'a': 'None', 'b': 'a'})) / (record.nested | round) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed419(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Div(py.Str("a"), e.FilterRound(ctx["record"].Member("nested"), py.Int(0), py.Str("common"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ('a' or ({'a': 'None', 'b': 'a'})) / (record.nested | round) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts419(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Div(py.Str("a"), e.FilterRound(ctx["record"].Member("nested"), py.Int(0), py.Str("common"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ('a' or ({'a': 'None', 'b': 'a'})) / (record.nested | round) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text419(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Div(py.Str("a"), e.FilterRound(ctx["record"].Member("nested"), py.Int(0), py.Str("common"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in ('a' or ({'a': 'None', 'b': 'a'})) / (record.nested | round) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value420(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterLower(py.OrElse(ctx["headers"].Member("X-Total"), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"))),
		"{{ (headers['X-Total'] | default(record.get('nested', {}).get('deep'))) | lower }}",
	)
}
func typed420(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterLower(py.OrElse(ctx["headers"].Member("X-Total"), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"))),
		"{{ (headers['X-Total'] | default(record.get('nested', {}).get('deep'))) | lower }}",
	)
}
func texts420(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterLower(py.OrElse(ctx["headers"].Member("X-Total"), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"))),
		"{{ (headers['X-Total'] | default(record.get('nested', {}).get('deep'))) | lower }}",
	)
}
func text420(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterLower(py.OrElse(ctx["headers"].Member("X-Total"), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"))).Text(),
		"{{ (headers['X-Total'] | default(record.get('nested', {}).get('deep'))) | lower }}",
	)
}
func value421(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(e.FilterJoin(py.Dict("a", ctx["config"].Member("empty"), "b", ctx["record"].Member("nested")), py.Str(""), py.None), py.Int(0), py.Str("floor"))))
}
func typed421(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(e.FilterJoin(py.Dict("a", ctx["config"].Member("empty"), "b", ctx["record"].Member("nested")), py.Str(""), py.None), py.Int(0), py.Str("floor"))))
}
func texts421(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(e.FilterJoin(py.Dict("a", py.Str(ctx["config"].Member("empty").Text()), "b", ctx["record"].Member("nested")), py.Str(""), py.None), py.Int(0), py.Str("floor"))))
}
func text421(e *py.Eval, ctx variables) string {
	return ""
}
func value422(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("n"), "rsplit", py.Str(" "), py.Int(1)), "{{ config.n.rsplit(' ', 1) }}")
}
func typed422(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("n"), "rsplit", py.Str(" "), py.Int(1)), "{{ config.n.rsplit(' ', 1) }}")
}
func texts422(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("n").Text()), "rsplit", py.Str(" "), py.Int(1)), "{{ config.n.rsplit(' ', 1) }}")
}
func text422(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("n"), "rsplit", py.Str(" "), py.Int(1)).Text(), "{{ config.n.rsplit(' ', 1) }}")
}
func value423(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.TupleOf(ctx["headers"].Member("X-Total"), py.Str("<b>x</b>")).Truth() || e.If(ctx["headers"].Member("X-Total").Truth(), func() py.Value { return py.TupleOf() }, func() py.Value { return e.Call(py.False, "rsplit", py.Str(" "), py.Int(1)) }).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((headers['X-Total'], '<b>x</b>')) or ((() if True) if headers['X-Total'] else (false.rsplit(' ', 1))) %}{% endif %}",
	)
}
func typed423(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.TupleOf(ctx["headers"].Member("X-Total"), py.Str("<b>x</b>")).Truth() || e.If(ctx["headers"].Member("X-Total").Truth(), func() py.Value { return py.TupleOf() }, func() py.Value { return e.Call(py.False, "rsplit", py.Str(" "), py.Int(1)) }).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((headers['X-Total'], '<b>x</b>')) or ((() if True) if headers['X-Total'] else (false.rsplit(' ', 1))) %}{% endif %}",
	)
}
func texts423(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.TupleOf(ctx["headers"].Member("X-Total"), py.Str("<b>x</b>")).Truth() || e.If(ctx["headers"].Member("X-Total").Truth(), func() py.Value { return py.TupleOf() }, func() py.Value { return e.Call(py.False, "rsplit", py.Str(" "), py.Int(1)) }).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((headers['X-Total'], '<b>x</b>')) or ((() if True) if headers['X-Total'] else (false.rsplit(' ', 1))) %}{% endif %}",
	)
}
func text423(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.TupleOf(ctx["headers"].Member("X-Total"), py.Str("<b>x</b>")).Truth() || e.If(ctx["headers"].Member("X-Total").Truth(), func() py.Value { return py.TupleOf() }, func() py.Value { return e.Call(py.False, "rsplit", py.Str(" "), py.Int(1)) }).Truth() {
	}
	return e.StringText(
		text.String(),
		"{% if ((headers['X-Total'], '<b>x</b>')) or ((() if True) if headers['X-Total'] else (false.rsplit(' ', 1))) %}{% endif %}",
	)
}
func value424(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.DayDelta(py.Int(1), py.Str("%s_as_float")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in day_delta(1, '%s_as_float') %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed424(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.DayDelta(py.Int(1), py.Str("%s_as_float")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in day_delta(1, '%s_as_float') %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts424(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.DayDelta(py.Int(1), py.Str("%s_as_float")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in day_delta(1, '%s_as_float') %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text424(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.DayDelta(py.Int(1), py.Str("%s_as_float")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in day_delta(1, '%s_as_float') %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value425(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.FilterBase64BinasciiDecode(py.Dict("a", py.Str("a/b?c=d&e f"))))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed425(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.FilterBase64BinasciiDecode(py.Dict("a", py.Str("a/b?c=d&e f"))))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts425(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.FilterBase64BinasciiDecode(py.Dict("a", py.Str("a/b?c=d&e f"))))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text425(e *py.Eval, ctx variables) string {
	return ""
}
func value426(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(e.FilterList(e.FilterBatch(py.Bool(e.In(e.Key(ctx["response"], "items"), py.ListOf(py.Int(1), py.Str("a"), py.None))), py.Int(2), py.Int(0)))) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed426(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(e.FilterList(e.FilterBatch(py.Bool(e.In(e.Key(ctx["response"], "items"), py.ListOf(py.Int(1), py.Str("a"), py.None))), py.Int(2), py.Int(0)))) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts426(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(e.FilterList(e.FilterBatch(py.Bool(e.In(e.Key(ctx["response"], "items"), py.ListOf(py.Int(1), py.Str("a"), py.None))), py.Int(2), py.Int(0)))) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text426(e *py.Eval, ctx variables) string {
	return ""
}
func value427(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Or(ctx["config"].Member("dicts"), func() py.Value { return e.Neg(ctx["config"].Member("dict")) }), "{{ config.dicts or (-config.dict) }}")
}
func typed427(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Or(ctx["config"].Member("dicts"), func() py.Value { return e.Neg(ctx["config"].Member("dict")) }), "{{ config.dicts or (-config.dict) }}")
}
func texts427(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Or(py.Str(ctx["config"].Member("dicts").Text()), func() py.Value { return e.Neg(py.Str(ctx["config"].Member("dict").Text())) }), "{{ config.dicts or (-config.dict) }}")
}
func text427(e *py.Eval, ctx variables) string {
	return e.StringText(e.Or(ctx["config"].Member("dicts"), func() py.Value { return e.Neg(ctx["config"].Member("dict")) }).Text(), "{{ config.dicts or (-config.dict) }}")
}
func value428(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["config"].Member("empty").Truth(), py.Dict("a", py.Str("12"), "b", py.Float(1.5)), py.Value{}))
}
func typed428(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["config"].Member("empty").Truth(), py.Dict("a", py.Str("12"), "b", py.Float(1.5)), py.Value{}))
}
func texts428(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["config"].Member("empty").Text() != "", py.Dict("a", py.Str("12"), "b", py.Float(1.5)), py.Value{}))
}
func text428(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Choose(ctx["config"].Member("empty").Truth(), py.Dict("a", py.Str("12"), "b", py.Float(1.5)), py.Value{}).Text())
}
func value429(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterBase64Decode(py.Str("[1, 2]"))
		text.WriteString(e.FilterMax(v, py.False, py.Str("id")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed429(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterBase64Decode(py.Str("[1, 2]"))
		text.WriteString(e.FilterMax(v, py.False, py.Str("id")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts429(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterBase64Decode(py.Str("[1, 2]"))
		text.WriteString(e.FilterMax(v, py.False, py.Str("id")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text429(e *py.Eval, ctx variables) string {
	return ""
}
func value430(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterIndent(py.ListOf(ctx["config"].Member("texts"), py.Int(0)), py.Int(2), py.True, py.False).Truth()),
		"{{ not (([config['texts'], 0]) | indent(2, true)) }}",
	)
}
func typed430(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterIndent(py.ListOf(ctx["config"].Member("texts"), py.Int(0)), py.Int(2), py.True, py.False).Truth()),
		"{{ not (([config['texts'], 0]) | indent(2, true)) }}",
	)
}
func texts430(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterIndent(py.ListOf(py.Str(ctx["config"].Member("texts").Text()), py.Int(0)), py.Int(2), py.True, py.False).Truth()),
		"{{ not (([config['texts'], 0]) | indent(2, true)) }}",
	)
}
func text430(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.FilterIndent(py.ListOf(ctx["config"].Member("texts"), py.Int(0)), py.Int(2), py.True, py.False).Truth()).Text(),
		"{{ not (([config['texts'], 0]) | indent(2, true)) }}",
	)
}
func value431(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.If(e.DayDelta(py.Int(30), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Truth(), func() py.Value { return e.Pos(ctx["stream_interval"].Member("end_time")) }, func() py.Value { return e.Call(py.None, "expandtabs") }), e.Or(py.Or(ctx["last_page_size"], py.None), func() py.Value {
			return e.Call(py.Dict("a", e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), "b", py.Float(1.5)), "join", ctx["config"].Member("texts"))
		}))),
		"{{ (+stream_interval.end_time if day_delta(30) else None.expandtabs()) == ((last_page_size or none) or (({'a': record['nested']['list'][0]['y'], 'b': 1.5}).join(config.texts))) }}",
	)
}
func typed431(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.If(e.DayDelta(py.Int(30), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Truth(), func() py.Value { return e.Pos(ctx["stream_interval"].Member("end_time")) }, func() py.Value { return e.Call(py.None, "expandtabs") }), e.Or(py.Or(ctx["last_page_size"], py.None), func() py.Value {
			return e.Call(py.Dict("a", e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), "b", py.Float(1.5)), "join", ctx["config"].Member("texts"))
		}))),
		"{{ (+stream_interval.end_time if day_delta(30) else None.expandtabs()) == ((last_page_size or none) or (({'a': record['nested']['list'][0]['y'], 'b': 1.5}).join(config.texts))) }}",
	)
}
func texts431(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.If(e.DayDelta(py.Int(30), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Truth(), func() py.Value { return e.Pos(py.Str(ctx["stream_interval"].Member("end_time").Text())) }, func() py.Value { return e.Call(py.None, "expandtabs") }), e.Or(py.Or(ctx["last_page_size"], py.None), func() py.Value {
			return e.Call(py.Dict("a", e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), "b", py.Float(1.5)), "join", py.Str(ctx["config"].Member("texts").Text()))
		}))),
		"{{ (+stream_interval.end_time if day_delta(30) else None.expandtabs()) == ((last_page_size or none) or (({'a': record['nested']['list'][0]['y'], 'b': 1.5}).join(config.texts))) }}",
	)
}
func text431(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(py.Equal(e.If(e.DayDelta(py.Int(30), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Truth(), func() py.Value { return e.Pos(ctx["stream_interval"].Member("end_time")) }, func() py.Value { return e.Call(py.None, "expandtabs") }), e.Or(py.Or(ctx["last_page_size"], py.None), func() py.Value {
			return e.Call(py.Dict("a", e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), "b", py.Float(1.5)), "join", ctx["config"].Member("texts"))
		}))).Text(),
		"{{ (+stream_interval.end_time if day_delta(30) else None.expandtabs()) == ((last_page_size or none) or (({'a': record['nested']['list'][0]['y'], 'b': 1.5}).join(config.texts))) }}",
	)
}
func value432(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(py.And(py.Choose(py.OrNone(ctx["config"].Member("s")).Truth(), py.TupleOf(py.Str("-3.5"), py.Int(10)), py.Value{}), py.True), ctx["response"].Member("total"))),
		"{{ (((('-3.5', 10)) if config.get('s')) and ({} is defined)) < response.total }}",
	)
}
func typed432(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(py.And(py.Choose(py.OrNone(ctx["config"].Member("s")).Truth(), py.TupleOf(py.Str("-3.5"), py.Int(10)), py.Value{}), py.True), ctx["response"].Member("total"))),
		"{{ (((('-3.5', 10)) if config.get('s')) and ({} is defined)) < response.total }}",
	)
}
func texts432(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(py.And(py.Choose(ctx["config"].Member("s").Text() != "", py.TupleOf(py.Str("-3.5"), py.Int(10)), py.Value{}), py.True), ctx["response"].Member("total"))),
		"{{ (((('-3.5', 10)) if config.get('s')) and ({} is defined)) < response.total }}",
	)
}
func text432(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Lt(py.And(py.Choose(py.OrNone(ctx["config"].Member("s")).Truth(), py.TupleOf(py.Str("-3.5"), py.Int(10)), py.Value{}), py.True), ctx["response"].Member("total"))).Text(),
		"{{ (((('-3.5', 10)) if config.get('s')) and ({} is defined)) < response.total }}",
	)
}
func value433(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!py.ListOf(ctx["config"].Member("day"), e.Attr(ctx["config"].Member("missing"), "more")).IsFloat()))
}
func typed433(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!py.ListOf(ctx["config"].Member("day"), e.Attr(ctx["config"].Member("missing"), "more")).IsFloat()))
}
func texts433(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.ListOf(py.Str(ctx["config"].Member("day").Text()), e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more")).IsFloat())
}
func text433(e *py.Eval, ctx variables) string {
	return ""
}
func value434(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Le(py.OrNone(ctx["config"].Member("s")), e.GetOr(e.FilterInt(py.TupleOf(ctx["record"].Member("id"), py.Int(100)), py.Int(0), py.Int(10)), "k", py.Str("007")))),
		"{{ config.get('s') <= ((((record.id, 100)) | int).get('k', '007')) }}",
	)
}
func typed434(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Le(py.OrNone(ctx["config"].Member("s")), e.GetOr(e.FilterInt(py.TupleOf(ctx["record"].Member("id"), py.Int(100)), py.Int(0), py.Int(10)), "k", py.Str("007")))),
		"{{ config.get('s') <= ((((record.id, 100)) | int).get('k', '007')) }}",
	)
}
func texts434(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Le(py.Str(ctx["config"].Member("s").Text()), e.GetOr(e.FilterInt(py.TupleOf(ctx["record"].Member("id"), py.Int(100)), py.Int(0), py.Int(10)), "k", py.Str("007")))),
		"{{ config.get('s') <= ((((record.id, 100)) | int).get('k', '007')) }}",
	)
}
func text434(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Le(py.OrNone(ctx["config"].Member("s")), e.GetOr(e.FilterInt(py.TupleOf(ctx["record"].Member("id"), py.Int(100)), py.Int(0), py.Int(10)), "k", py.Str("007")))).Text(),
		"{{ config.get('s') <= ((((record.id, 100)) | int).get('k', '007')) }}",
	)
}
func value435(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Int(0))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((([1.5, 1e3]) | tojson).title()).count('o') %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func typed435(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Int(0))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((([1.5, 1e3]) | tojson).title()).count('o') %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func texts435(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Int(0))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((([1.5, 1e3]) | tojson).title()).count('o') %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func text435(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Int(0))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in ((([1.5, 1e3]) | tojson).title()).count('o') %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func value436(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterRegexSearch(ctx["response"].Member("more"), py.Str("[a-z]+"))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = response.more | regex_search('[a-z]+') %}{{ v ~ 1 }}",
	)
}
func typed436(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterRegexSearch(ctx["response"].Member("more"), py.Str("[a-z]+"))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = response.more | regex_search('[a-z]+') %}{{ v ~ 1 }}",
	)
}
func texts436(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterRegexSearch(ctx["response"].Member("more"), py.Str("[a-z]+"))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = response.more | regex_search('[a-z]+') %}{{ v ~ 1 }}",
	)
}
func text436(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterRegexSearch(ctx["response"].Member("more"), py.Str("[a-z]+"))
	text.WriteString(v.Text() + "1")
	return e.StringText(
		text.String(),
		"{% set v = response.more | regex_search('[a-z]+') %}{{ v ~ 1 }}",
	)
}
func value437(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["stream_partition"].Member("id"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in stream_partition['id'] %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed437(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["stream_partition"].Member("id"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in stream_partition['id'] %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts437(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str(ctx["stream_partition"].Member("id").Text()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in stream_partition['id'] %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text437(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(ctx["stream_partition"].Member("id"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in stream_partition['id'] %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value438(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	return py.Literal(text.String())
}
func typed438(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	return py.Literal(text.String())
}
func texts438(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	return py.Literal(text.String())
}
func text438(e *py.Eval, ctx variables) string {
	var text strings.Builder
	return py.LiteralText(text.String())
}
func value439(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Call(e.FilterHash(ctx["last_page_size"], py.Str("md5"), py.None), "count", py.Str("o")).IsBoolean()))
}
func typed439(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Call(e.FilterHash(ctx["last_page_size"], py.Str("md5"), py.None), "count", py.Str("o")).IsBoolean()))
}
func texts439(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Call(e.FilterHash(ctx["last_page_size"], py.Str("md5"), py.None), "count", py.Str("o")).IsBoolean()))
}
func text439(e *py.Eval, ctx variables) string {
	return ""
}
func value440(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHMAC(py.TupleOf(), py.Str("k"), py.Str("sha512")), "{{ () | hmac('k', 'sha512') }}")
}
func typed440(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHMAC(py.TupleOf(), py.Str("k"), py.Str("sha512")), "{{ () | hmac('k', 'sha512') }}")
}
func texts440(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHMAC(py.TupleOf(), py.Str("k"), py.Str("sha512")), "{{ () | hmac('k', 'sha512') }}")
}
func text440(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterHMAC(py.TupleOf(), py.Str("k"), py.Str("sha512")).Text(), "{{ () | hmac('k', 'sha512') }}")
}
func value441(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Choose(ctx["stream_slice"].Member("start_time").Truth() && e.Index(ctx["config"].Member("digits"), 0).Truth(), py.Dict(), py.Int(10)))
}
func typed441(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Choose(ctx["stream_slice"].Member("start_time").Truth() && e.Index(ctx["config"].Member("digits"), 0).Truth(), py.Dict(), py.Int(10)))
}
func texts441(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["stream_slice"].Member("start_time").Text() != "" && e.Index(py.Str(ctx["config"].Member("digits").Text()), 0).Truth(), py.Dict(), py.Int(10)))
}
func text441(e *py.Eval, ctx variables) string {
	return e.StringText(py.Choose(ctx["stream_slice"].Member("start_time").Truth() && e.Index(ctx["config"].Member("digits"), 0).Truth(), py.Dict(), py.Int(10)).Text())
}
func value442(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Bool(ctx["stream_partition"].Truth()), func() py.Value {
			return e.FloorDiv(e.Call(py.None, "split", py.Str("o"), py.Int(1)), e.Call(e.StrToDatetime(py.Str("2024-03-10")), "date"))
		}),
		"{{ (not (not stream_partition)) or ((none.split('o', 1)) // str_to_datetime('2024-03-10').date()) }}",
	)
}
func typed442(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Bool(ctx["stream_partition"].Truth()), func() py.Value {
			return e.FloorDiv(e.Call(py.None, "split", py.Str("o"), py.Int(1)), e.Call(e.StrToDatetime(py.Str("2024-03-10")), "date"))
		}),
		"{{ (not (not stream_partition)) or ((none.split('o', 1)) // str_to_datetime('2024-03-10').date()) }}",
	)
}
func texts442(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Bool(ctx["stream_partition"].Truth()), func() py.Value {
			return e.FloorDiv(e.Call(py.None, "split", py.Str("o"), py.Int(1)), e.Call(e.StrToDatetime(py.Str("2024-03-10")), "date"))
		}),
		"{{ (not (not stream_partition)) or ((none.split('o', 1)) // str_to_datetime('2024-03-10').date()) }}",
	)
}
func text442(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(py.Bool(ctx["stream_partition"].Truth()), func() py.Value {
			return e.FloorDiv(e.Call(py.None, "split", py.Str("o"), py.Int(1)), e.Call(e.StrToDatetime(py.Str("2024-03-10")), "date"))
		}).Text(),
		"{{ (not (not stream_partition)) or ((none.split('o', 1)) // str_to_datetime('2024-03-10').date()) }}",
	)
}
func value443(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(e.Neg(e.Key(ctx["response"], "items")), py.Bool(e.Lt(ctx["config"].Member("day"), ctx["next_page_token"].Member("next_page_token"))))),
		"{{ (-response['items']) > (config.day < next_page_token['next_page_token']) }}",
	)
}
func typed443(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(e.Neg(e.Key(ctx["response"], "items")), py.Bool(e.Lt(ctx["config"].Member("day"), ctx["next_page_token"].Member("next_page_token"))))),
		"{{ (-response['items']) > (config.day < next_page_token['next_page_token']) }}",
	)
}
func texts443(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(e.Neg(e.Key(ctx["response"], "items")), py.Bool(e.Lt(py.Str(ctx["config"].Member("day").Text()), ctx["next_page_token"].Member("next_page_token"))))),
		"{{ (-response['items']) > (config.day < next_page_token['next_page_token']) }}",
	)
}
func text443(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Gt(e.Neg(e.Key(ctx["response"], "items")), py.Bool(e.Lt(ctx["config"].Member("day"), ctx["next_page_token"].Member("next_page_token"))))).Text(),
		"{{ (-response['items']) > (config.day < next_page_token['next_page_token']) }}",
	)
}
func value444(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Div(py.ListOf(py.Str("007"), py.Str("007")), py.None).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterCenter(py.Str("é😀"), py.Int(8)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (['007', '007']) / None -%} yes {%- endif %} {{- 'é😀' | center(8) -}} ",
	)
}
func typed444(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Div(py.ListOf(py.Str("007"), py.Str("007")), py.None).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterCenter(py.Str("é😀"), py.Int(8)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (['007', '007']) / None -%} yes {%- endif %} {{- 'é😀' | center(8) -}} ",
	)
}
func texts444(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Div(py.ListOf(py.Str("007"), py.Str("007")), py.None).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterCenter(py.Str("é😀"), py.Int(8)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (['007', '007']) / None -%} yes {%- endif %} {{- 'é😀' | center(8) -}} ",
	)
}
func text444(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Div(py.ListOf(py.Str("007"), py.Str("007")), py.None).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterCenter(py.Str("é😀"), py.Int(8)).Text())
	return e.StringText(
		text.String(),
		"{%- if (['007', '007']) / None -%} yes {%- endif %} {{- 'é😀' | center(8) -}} ",
	)
}
func value445(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Le(py.Dict("a", ctx["config"].Member("date"), "b", ctx["stream_partition"]), py.Int(1))),
		"{{ ({'a': config.date, 'b': stream_partition}) <= 1 }}",
	)
}
func typed445(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Le(py.Dict("a", ctx["config"].Member("date"), "b", ctx["stream_partition"]), py.Int(1))),
		"{{ ({'a': config.date, 'b': stream_partition}) <= 1 }}",
	)
}
func texts445(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Le(py.Dict("a", py.Str(ctx["config"].Member("date").Text()), "b", ctx["stream_partition"]), py.Int(1))),
		"{{ ({'a': config.date, 'b': stream_partition}) <= 1 }}",
	)
}
func text445(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Le(py.Dict("a", ctx["config"].Member("date"), "b", ctx["stream_partition"]), py.Int(1))).Text(),
		"{{ ({'a': config.date, 'b': stream_partition}) <= 1 }}",
	)
}
func value446(e *py.Eval, ctx variables) py.Value {
	return e.String(py.ListOf(ctx["stream_partition"], e.Key(ctx["config"].Member("dict"), "a b")))
}
func typed446(e *py.Eval, ctx variables) py.Value {
	return e.String(py.ListOf(ctx["stream_partition"], e.Key(ctx["config"].Member("dict"), "a b")))
}
func texts446(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["stream_partition"], e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b")))
}
func text446(e *py.Eval, ctx variables) string {
	return e.StringText(py.ListOf(ctx["stream_partition"], e.Key(ctx["config"].Member("dict"), "a b")).Text())
}
func value447(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.Choose(ctx["next_page_token"].Truth(), py.Dict(), py.Value{}).Truth(), func() py.Value {
			return e.FilterList(e.FilterSelect(ctx["record"].Member("flag"), func(it py.Value) bool { return e.IsOdd(it) }))
		}, func() py.Value { return py.Value{} }),
		"{{ (record.flag | select('odd') | list) if ({} if next_page_token) }}",
	)
}
func typed447(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.Choose(ctx["next_page_token"].Truth(), py.Dict(), py.Value{}).Truth(), func() py.Value {
			return e.FilterList(e.FilterSelect(ctx["record"].Member("flag"), func(it py.Value) bool { return e.IsOdd(it) }))
		}, func() py.Value { return py.Value{} }),
		"{{ (record.flag | select('odd') | list) if ({} if next_page_token) }}",
	)
}
func texts447(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.Choose(ctx["next_page_token"].Truth(), py.Dict(), py.Value{}).Truth(), func() py.Value {
			return e.FilterList(e.FilterSelect(ctx["record"].Member("flag"), func(it py.Value) bool { return e.IsOdd(it) }))
		}, func() py.Value { return py.Value{} }),
		"{{ (record.flag | select('odd') | list) if ({} if next_page_token) }}",
	)
}
func text447(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.Choose(ctx["next_page_token"].Truth(), py.Dict(), py.Value{}).Truth(), func() py.Value {
			return e.FilterList(e.FilterSelect(ctx["record"].Member("flag"), func(it py.Value) bool { return e.IsOdd(it) }))
		}, func() py.Value { return py.Value{} }).Text(),
		"{{ (record.flag | select('odd') | list) if ({} if next_page_token) }}",
	)
}
func value448(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed448(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts448(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text448(e *py.Eval, ctx variables) string {
	return "False"
}
func value449(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(e.Call(py.ListOf(ctx["record"].Member("updated_at"), py.Str("None")), "isnumeric").Truth(), py.ListOf(py.Literal("12345678901234567890"), py.Int(10)), py.Value{}),
		"{{ ([12345678901234567890, 10]) if (([record.updated_at, 'None']).isnumeric()) }}",
	)
}
func typed449(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(e.Call(py.ListOf(ctx["record"].Member("updated_at"), py.Str("None")), "isnumeric").Truth(), py.ListOf(py.Literal("12345678901234567890"), py.Int(10)), py.Value{}),
		"{{ ([12345678901234567890, 10]) if (([record.updated_at, 'None']).isnumeric()) }}",
	)
}
func texts449(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(e.Call(py.ListOf(ctx["record"].Member("updated_at"), py.Str("None")), "isnumeric").Truth(), py.ListOf(py.Literal("12345678901234567890"), py.Int(10)), py.Value{}),
		"{{ ([12345678901234567890, 10]) if (([record.updated_at, 'None']).isnumeric()) }}",
	)
}
func text449(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Choose(e.Call(py.ListOf(ctx["record"].Member("updated_at"), py.Str("None")), "isnumeric").Truth(), py.ListOf(py.Literal("12345678901234567890"), py.Int(10)), py.Value{}).Text(),
		"{{ ([12345678901234567890, 10]) if (([record.updated_at, 'None']).isnumeric()) }}",
	)
}
func value450(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Int(0))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 0 %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed450(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Int(0))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 0 %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts450(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Int(0))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 0 %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text450(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Int(0))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in 0 %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value451(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(py.Literal("12345678901234567890"), ctx["stream_interval"].Member("end_time"))),
		"{{ 12345678901234567890 < stream_interval.end_time }}",
	)
}
func typed451(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(py.Literal("12345678901234567890"), ctx["stream_interval"].Member("end_time"))),
		"{{ 12345678901234567890 < stream_interval.end_time }}",
	)
}
func texts451(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(py.Literal("12345678901234567890"), py.Str(ctx["stream_interval"].Member("end_time").Text()))),
		"{{ 12345678901234567890 < stream_interval.end_time }}",
	)
}
func text451(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Lt(py.Literal("12345678901234567890"), ctx["stream_interval"].Member("end_time"))).Text(),
		"{{ 12345678901234567890 < stream_interval.end_time }}",
	)
}
func value452(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterHMAC(py.Int(1000), py.Str("k"), py.Str("sha256")).Truth() {
		}
		text.WriteString(e.FilterList(e.FilterReject(ctx["headers"].Member("X-Total"), func(it py.Value) bool { return it.IsNone() })).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed452(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterHMAC(py.Int(1000), py.Str("k"), py.Str("sha256")).Truth() {
		}
		text.WriteString(e.FilterList(e.FilterReject(ctx["headers"].Member("X-Total"), func(it py.Value) bool { return it.IsNone() })).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts452(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterHMAC(py.Int(1000), py.Str("k"), py.Str("sha256")).Truth() {
		}
		text.WriteString(e.FilterList(e.FilterReject(ctx["headers"].Member("X-Total"), func(it py.Value) bool { return it.IsNone() })).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text452(e *py.Eval, ctx variables) string {
	return ""
}
func value453(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["response"].Member("more")))
}
func typed453(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["response"].Member("more")))
}
func texts453(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["response"].Member("more")))
}
func text453(e *py.Eval, ctx variables) string {
	return ""
}
func value454(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed454(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts454(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text454(e *py.Eval, ctx variables) string {
	return ""
}
func value455(e *py.Eval, ctx variables) py.Value {
	return py.Str("a/b?c=d&e f")
}
func typed455(e *py.Eval, ctx variables) py.Value {
	return py.Str("a/b?c=d&e f")
}
func texts455(e *py.Eval, ctx variables) py.Value {
	return py.Str("a/b?c=d&e f")
}
func text455(e *py.Eval, ctx variables) string {
	return "a/b?c=d&e f"
}
func value456(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Float(2), "copy")))
}
func typed456(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Float(2), "copy")))
}
func texts456(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Float(2), "copy")))
}
func text456(e *py.Eval, ctx variables) string {
	return ""
}
func value457(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterRegexSearch(py.And(ctx["response"].Member("next"), py.True), py.Str("(o+)")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (response.next and true) | regex_search('(o+)') %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed457(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterRegexSearch(py.And(ctx["response"].Member("next"), py.True), py.Str("(o+)")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (response.next and true) | regex_search('(o+)') %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts457(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterRegexSearch(py.And(ctx["response"].Member("next"), py.True), py.Str("(o+)")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (response.next and true) | regex_search('(o+)') %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text457(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterRegexSearch(py.And(ctx["response"].Member("next"), py.True), py.Str("(o+)")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in (response.next and true) | regex_search('(o+)') %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value458(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Lt(py.TupleOf(ctx["config"].Member("none"), py.Float(0.1)), ctx["response"]) {
		} else {
			text.WriteString(py.Or(ctx["response"].Member("next"), py.Str("[1, 2]")).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed458(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Lt(py.TupleOf(ctx["config"].Member("none"), py.Float(0.1)), ctx["response"]) {
		} else {
			text.WriteString(py.Or(ctx["response"].Member("next"), py.Str("[1, 2]")).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts458(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Lt(py.TupleOf(py.Str(ctx["config"].Member("none").Text()), py.Float(0.1)), ctx["response"]) {
		} else {
			text.WriteString(py.Or(ctx["response"].Member("next"), py.Str("[1, 2]")).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text458(e *py.Eval, ctx variables) string {
	return ""
}
func value459(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.And(e.Key(ctx["response"], "items"), py.Int(1)), func() py.Value {
			return e.FilterLast(py.Choose(ctx["config"].Member("date").Truth(), ctx["missing"], py.ListOf(ctx["stream_interval"].Member("end_time"), ctx["stream_partition"].Member("id"))))
		}),
		"{{ ((('[1, 2]') if false else response['items']) and 1) or ((missing if config.date else ([stream_interval.end_time, stream_partition['id']])) | last) }}",
	)
}
func typed459(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.And(e.Key(ctx["response"], "items"), py.Int(1)), func() py.Value {
			return e.FilterLast(py.Choose(ctx["config"].Member("date").Truth(), ctx["missing"], py.ListOf(ctx["stream_interval"].Member("end_time"), ctx["stream_partition"].Member("id"))))
		}),
		"{{ ((('[1, 2]') if false else response['items']) and 1) or ((missing if config.date else ([stream_interval.end_time, stream_partition['id']])) | last) }}",
	)
}
func texts459(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.And(e.Key(ctx["response"], "items"), py.Int(1)), func() py.Value {
			return e.FilterLast(py.Choose(ctx["config"].Member("date").Text() != "", ctx["missing"], py.ListOf(py.Str(ctx["stream_interval"].Member("end_time").Text()), py.Str(ctx["stream_partition"].Member("id").Text()))))
		}),
		"{{ ((('[1, 2]') if false else response['items']) and 1) or ((missing if config.date else ([stream_interval.end_time, stream_partition['id']])) | last) }}",
	)
}
func text459(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(py.And(e.Key(ctx["response"], "items"), py.Int(1)), func() py.Value {
			return e.FilterLast(py.Choose(ctx["config"].Member("date").Truth(), ctx["missing"], py.ListOf(ctx["stream_interval"].Member("end_time"), ctx["stream_partition"].Member("id"))))
		}).Text(),
		"{{ ((('[1, 2]') if false else response['items']) and 1) or ((missing if config.date else ([stream_interval.end_time, stream_partition['id']])) | last) }}",
	)
}
func value460(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_page_size"])
}
func typed460(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_page_size"])
}
func texts460(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_page_size"])
}
func text460(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["last_page_size"].Text())
}
func value461(e *py.Eval, ctx variables) py.Value {
	return py.Str("a,b,c")
}
func typed461(e *py.Eval, ctx variables) py.Value {
	return py.Str("a,b,c")
}
func texts461(e *py.Eval, ctx variables) py.Value {
	return py.Str("a,b,c")
}
func text461(e *py.Eval, ctx variables) string {
	return "a,b,c"
}
func value462(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Le(py.ListOf(py.Int(-1), ctx["config"].Member("list")), e.FilterWordWrap(ctx["stream_partition"].Member("id"), py.Int(4), py.True, py.None, py.True))),
		"{{ ([-1, config.list]) <= (stream_partition['id'] | wordwrap(4)) }}",
	)
}
func typed462(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Le(py.ListOf(py.Int(-1), ctx["config"].Member("list")), e.FilterWordWrap(ctx["stream_partition"].Member("id"), py.Int(4), py.True, py.None, py.True))),
		"{{ ([-1, config.list]) <= (stream_partition['id'] | wordwrap(4)) }}",
	)
}
func texts462(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Le(py.ListOf(py.Int(-1), py.Str(ctx["config"].Member("list").Text())), e.FilterWordWrap(py.Str(ctx["stream_partition"].Member("id").Text()), py.Int(4), py.True, py.None, py.True))),
		"{{ ([-1, config.list]) <= (stream_partition['id'] | wordwrap(4)) }}",
	)
}
func text462(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Le(py.ListOf(py.Int(-1), ctx["config"].Member("list")), e.FilterWordWrap(ctx["stream_partition"].Member("id"), py.Int(4), py.True, py.None, py.True))).Text(),
		"{{ ([-1, config.list]) <= (stream_partition['id'] | wordwrap(4)) }}",
	)
}
func value463(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(py.Value{}, "conjugate"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 1e3.k.conjugate() %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func typed463(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(py.Value{}, "conjugate"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 1e3.k.conjugate() %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func texts463(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(py.Value{}, "conjugate"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 1e3.k.conjugate() %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func text463(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Call(py.Value{}, "conjugate"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in 1e3.k.conjugate() %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func value464(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Str("Foo"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta('Foo') }}")
}
func typed464(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Str("Foo"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta('Foo') }}")
}
func texts464(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Str("Foo"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta('Foo') }}")
}
func text464(e *py.Eval, ctx variables) string {
	return e.StringText(e.DayDelta(py.Str("Foo"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Text(), "{{ day_delta('Foo') }}")
}
func value465(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(py.ListOf(ctx["stream_partition"], py.Int(0)), "ljust", py.Int(5)))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([stream_partition, 0]).ljust(5) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed465(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(py.ListOf(ctx["stream_partition"], py.Int(0)), "ljust", py.Int(5)))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([stream_partition, 0]).ljust(5) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts465(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(py.ListOf(ctx["stream_partition"], py.Int(0)), "ljust", py.Int(5)))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([stream_partition, 0]).ljust(5) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text465(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Call(py.ListOf(ctx["stream_partition"], py.Int(0)), "ljust", py.Int(5)))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in ([stream_partition, 0]).ljust(5) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value466(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterUnique(e.Call(py.Dict("a", ctx["response"].Member("total"), "b", py.Float(1000)), "copy"), py.False, py.None)),
		"{{ (({'a': response.total, 'b': 1e3}).copy()) | unique | list }}",
	)
}
func typed466(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterUnique(e.Call(py.Dict("a", ctx["response"].Member("total"), "b", py.Float(1000)), "copy"), py.False, py.None)),
		"{{ (({'a': response.total, 'b': 1e3}).copy()) | unique | list }}",
	)
}
func texts466(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterUnique(e.Call(py.Dict("a", ctx["response"].Member("total"), "b", py.Float(1000)), "copy"), py.False, py.None)),
		"{{ (({'a': response.total, 'b': 1e3}).copy()) | unique | list }}",
	)
}
func text466(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterUnique(e.Call(py.Dict("a", ctx["response"].Member("total"), "b", py.Float(1000)), "copy"), py.False, py.None)).Text(),
		"{{ (({'a': response.total, 'b': 1e3}).copy()) | unique | list }}",
	)
}
func value467(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.None, "replace", py.Str("o"), py.Str("0")), "{{ none.replace('o', '0') }}")
}
func typed467(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.None, "replace", py.Str("o"), py.Str("0")), "{{ none.replace('o', '0') }}")
}
func texts467(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.None, "replace", py.Str("o"), py.Str("0")), "{{ none.replace('o', '0') }}")
}
func text467(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.None, "replace", py.Str("o"), py.Str("0")).Text(), "{{ none.replace('o', '0') }}")
}
func value468(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("more"))
}
func typed468(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("more"))
}
func texts468(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("more"))
}
func text468(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("more").Text())
}
func value469(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(e.StrToDatetime(e.NowUTC()), "date")
	text.WriteString(e.FilterToJSON(v, py.Int(2)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = str_to_datetime(now_utc()).date() %}{{ v | tojson(indent=2) }}",
	)
}
func typed469(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(e.StrToDatetime(e.NowUTC()), "date")
	text.WriteString(e.FilterToJSON(v, py.Int(2)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = str_to_datetime(now_utc()).date() %}{{ v | tojson(indent=2) }}",
	)
}
func texts469(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(e.StrToDatetime(e.NowUTC()), "date")
	text.WriteString(e.FilterToJSON(v, py.Int(2)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = str_to_datetime(now_utc()).date() %}{{ v | tojson(indent=2) }}",
	)
}
func text469(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Call(e.StrToDatetime(e.NowUTC()), "date")
	text.WriteString(e.FilterToJSON(v, py.Int(2)).Text())
	return e.StringText(
		text.String(),
		"{% set v = str_to_datetime(now_utc()).date() %}{{ v | tojson(indent=2) }}",
	)
}
func value470(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(e.Call(ctx["response"].Member("total"), "zfill", py.Int(5)).Text())
	text.WriteString("1")
	return e.String(
		py.Str(text.String()),
		"{%- if {'a': 1.5, 'b': 1.5} -%} {{ response.total.zfill(5) }} {%- endif %} {{- +(not '<b>x</b>'.missing) -}} ",
	)
}
func typed470(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(e.Call(ctx["response"].Member("total"), "zfill", py.Int(5)).Text())
	text.WriteString("1")
	return e.String(
		py.Str(text.String()),
		"{%- if {'a': 1.5, 'b': 1.5} -%} {{ response.total.zfill(5) }} {%- endif %} {{- +(not '<b>x</b>'.missing) -}} ",
	)
}
func texts470(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(e.Call(ctx["response"].Member("total"), "zfill", py.Int(5)).Text())
	text.WriteString("1")
	return e.String(
		py.Str(text.String()),
		"{%- if {'a': 1.5, 'b': 1.5} -%} {{ response.total.zfill(5) }} {%- endif %} {{- +(not '<b>x</b>'.missing) -}} ",
	)
}
func text470(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString(e.Call(ctx["response"].Member("total"), "zfill", py.Int(5)).Text())
	text.WriteString("1")
	return e.StringText(
		text.String(),
		"{%- if {'a': 1.5, 'b': 1.5} -%} {{ response.total.zfill(5) }} {%- endif %} {{- +(not '<b>x</b>'.missing) -}} ",
	)
}
func value471(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["record"].Member("name"), "zfill", py.Int(5)), "{{ record['name'].zfill(5) }}")
}
func typed471(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["record"].Member("name"), "zfill", py.Int(5)), "{{ record['name'].zfill(5) }}")
}
func texts471(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["record"].Member("name"), "zfill", py.Int(5)), "{{ record['name'].zfill(5) }}")
}
func text471(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["record"].Member("name"), "zfill", py.Int(5)).Text(), "{{ record['name'].zfill(5) }}")
}
func value472(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Neg(py.Bool(e.Le(e.FilterAbs(py.ListOf(e.Attr(ctx["config"].Member("missing"), "more"), py.Literal("12345678901234567890"))), e.Call(py.True, "isalpha")))),
		"{{ -((([config.missing.more, 12345678901234567890]) | abs) <= true.isalpha()) }}",
	)
}
func typed472(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Neg(py.Bool(e.Le(e.FilterAbs(py.ListOf(e.Attr(ctx["config"].Member("missing"), "more"), py.Literal("12345678901234567890"))), e.Call(py.True, "isalpha")))),
		"{{ -((([config.missing.more, 12345678901234567890]) | abs) <= true.isalpha()) }}",
	)
}
func texts472(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Neg(py.Bool(e.Le(e.FilterAbs(py.ListOf(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.Literal("12345678901234567890"))), e.Call(py.True, "isalpha")))),
		"{{ -((([config.missing.more, 12345678901234567890]) | abs) <= true.isalpha()) }}",
	)
}
func text472(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Neg(py.Bool(e.Le(e.FilterAbs(py.ListOf(e.Attr(ctx["config"].Member("missing"), "more"), py.Literal("12345678901234567890"))), e.Call(py.True, "isalpha")))).Text(),
		"{{ -((([config.missing.more, 12345678901234567890]) | abs) <= true.isalpha()) }}",
	)
}
func value473(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf()
}
func typed473(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf()
}
func texts473(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf()
}
func text473(e *py.Eval, ctx variables) string {
	return "()"
}
func value474(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(e.Pos(e.Call(ctx["stream_partition"], "partition", py.Str(" "))))))
}
func typed474(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(e.Pos(e.Call(ctx["stream_partition"], "partition", py.Str(" "))))))
}
func texts474(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(e.Pos(e.Call(ctx["stream_partition"], "partition", py.Str(" "))))))
}
func text474(e *py.Eval, ctx variables) string {
	return ""
}
func value475(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Ge(e.TodayUTC(), e.Sub(py.Str("<b>x</b>"), py.TupleOf(py.Literal("12345678901234567890"), py.Str("007")))) {
	}
	return e.String(
		py.Str(text.String()),
		"{% if today_utc() >= ('<b>x</b>' - ((12345678901234567890, '007'))) %}{% endif %}",
	)
}
func typed475(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Ge(e.TodayUTC(), e.Sub(py.Str("<b>x</b>"), py.TupleOf(py.Literal("12345678901234567890"), py.Str("007")))) {
	}
	return e.String(
		py.Str(text.String()),
		"{% if today_utc() >= ('<b>x</b>' - ((12345678901234567890, '007'))) %}{% endif %}",
	)
}
func texts475(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Ge(e.TodayUTC(), e.Sub(py.Str("<b>x</b>"), py.TupleOf(py.Literal("12345678901234567890"), py.Str("007")))) {
	}
	return e.String(
		py.Str(text.String()),
		"{% if today_utc() >= ('<b>x</b>' - ((12345678901234567890, '007'))) %}{% endif %}",
	)
}
func text475(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Ge(e.TodayUTC(), e.Sub(py.Str("<b>x</b>"), py.TupleOf(py.Literal("12345678901234567890"), py.Str("007")))) {
	}
	return e.StringText(
		text.String(),
		"{% if today_utc() >= ('<b>x</b>' - ((12345678901234567890, '007'))) %}{% endif %}",
	)
}
func value476(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.In(e.Add(e.Neg(py.Str("[1, 2]")), e.FilterCenter(py.TupleOf(), py.Int(8))), py.ListOf(py.Int(1), py.Str("a"), py.None)))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = ((-('[1, 2]')) + (() | center(8))) is in([1, 'a', none]) %}{{ v ~ 1 }}",
	)
}
func typed476(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.In(e.Add(e.Neg(py.Str("[1, 2]")), e.FilterCenter(py.TupleOf(), py.Int(8))), py.ListOf(py.Int(1), py.Str("a"), py.None)))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = ((-('[1, 2]')) + (() | center(8))) is in([1, 'a', none]) %}{{ v ~ 1 }}",
	)
}
func texts476(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.In(e.Add(e.Neg(py.Str("[1, 2]")), e.FilterCenter(py.TupleOf(), py.Int(8))), py.ListOf(py.Int(1), py.Str("a"), py.None)))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = ((-('[1, 2]')) + (() | center(8))) is in([1, 'a', none]) %}{{ v ~ 1 }}",
	)
}
func text476(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(e.In(e.Add(e.Neg(py.Str("[1, 2]")), e.FilterCenter(py.TupleOf(), py.Int(8))), py.ListOf(py.Int(1), py.Str("a"), py.None)))
	text.WriteString(v.Text() + "1")
	return e.StringText(
		text.String(),
		"{% set v = ((-('[1, 2]')) + (() | center(8))) is in([1, 'a', none]) %}{{ v ~ 1 }}",
	)
}
func value477(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterFileSizeFormat(ctx["headers"].Member("X-Total"), py.False), "copy")))
}
func typed477(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterFileSizeFormat(ctx["headers"].Member("X-Total"), py.False), "copy")))
}
func texts477(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FilterFileSizeFormat(ctx["headers"].Member("X-Total"), py.False), "copy")))
}
func text477(e *py.Eval, ctx variables) string {
	return ""
}
func value478(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["config"].Member("yes"), py.Str("<b>x</b>")))
}
func typed478(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["config"].Member("yes"), py.Str("<b>x</b>")))
}
func texts478(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Str(ctx["config"].Member("yes").Text()), py.Str("<b>x</b>")))
}
func text478(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.ListOf(ctx["config"].Member("yes"), py.Str("<b>x</b>")).Text())
}
func value479(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(ctx["stream_slice"].Member("start_time"), "encode", py.Str("utf-8")).Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString(py.Bool(!py.Bool(e.Lt(ctx["response"].Member("more"), py.None)).IsUpper()).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if stream_slice.start_time.encode('utf-8') %}yes{% elif 'a/b?c=d&e f' %}{{ (response.more < None) is not upper }}{% endif %}",
	)
}
func typed479(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(ctx["stream_slice"].Member("start_time"), "encode", py.Str("utf-8")).Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString(py.Bool(!py.Bool(e.Lt(ctx["response"].Member("more"), py.None)).IsUpper()).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if stream_slice.start_time.encode('utf-8') %}yes{% elif 'a/b?c=d&e f' %}{{ (response.more < None) is not upper }}{% endif %}",
	)
}
func texts479(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "encode", py.Str("utf-8")).Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString(py.Bool(!py.Bool(e.Lt(ctx["response"].Member("more"), py.None)).IsUpper()).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if stream_slice.start_time.encode('utf-8') %}yes{% elif 'a/b?c=d&e f' %}{{ (response.more < None) is not upper }}{% endif %}",
	)
}
func text479(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(ctx["stream_slice"].Member("start_time"), "encode", py.Str("utf-8")).Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString(py.Bool(!py.Bool(e.Lt(ctx["response"].Member("more"), py.None)).IsUpper()).Text())
	}
	return e.StringText(
		text.String(),
		"{% if stream_slice.start_time.encode('utf-8') %}yes{% elif 'a/b?c=d&e f' %}{{ (response.more < None) is not upper }}{% endif %}",
	)
}
func value480(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(ctx["response"], py.Str("tag"), py.Str("z")), py.Str(""), py.None),
		"{{ response | map(attribute='tag', default='z') | join }}",
	)
}
func typed480(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(ctx["response"], py.Str("tag"), py.Str("z")), py.Str(""), py.None),
		"{{ response | map(attribute='tag', default='z') | join }}",
	)
}
func texts480(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(ctx["response"], py.Str("tag"), py.Str("z")), py.Str(""), py.None),
		"{{ response | map(attribute='tag', default='z') | join }}",
	)
}
func text480(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterJoin(e.FilterMapAttribute(ctx["response"], py.Str("tag"), py.Str("z")), py.Str(""), py.None).Text(),
		"{{ response | map(attribute='tag', default='z') | join }}",
	)
}
func value481(e *py.Eval, ctx variables) py.Value {
	return py.Float(-3.5)
}
func typed481(e *py.Eval, ctx variables) py.Value {
	return py.Float(-3.5)
}
func texts481(e *py.Eval, ctx variables) py.Value {
	return py.Float(-3.5)
}
func text481(e *py.Eval, ctx variables) string {
	return "-3.5"
}
func value482(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterFirst(py.Literal("12345678901234567890"))
	text.WriteString(e.FilterJoin(v, py.Str("-"), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = 12345678901234567890 | first %}{{ v | join('-') }}",
	)
}
func typed482(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterFirst(py.Literal("12345678901234567890"))
	text.WriteString(e.FilterJoin(v, py.Str("-"), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = 12345678901234567890 | first %}{{ v | join('-') }}",
	)
}
func texts482(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterFirst(py.Literal("12345678901234567890"))
	text.WriteString(e.FilterJoin(v, py.Str("-"), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = 12345678901234567890 | first %}{{ v | join('-') }}",
	)
}
func text482(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterFirst(py.Literal("12345678901234567890"))
	text.WriteString(e.FilterJoin(v, py.Str("-"), py.None).Text())
	return e.StringText(
		text.String(),
		"{% set v = 12345678901234567890 | first %}{{ v | join('-') }}",
	)
}
func value483(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed483(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts483(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text483(e *py.Eval, ctx variables) string {
	return ""
}
func value484(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["last_page_size"].Truth() {
	}
	text.WriteString(ctx["config"].Member("day").Text())
	return py.Literal(text.String())
}
func typed484(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["last_page_size"].Truth() {
	}
	text.WriteString(ctx["config"].Member("day").Text())
	return py.Literal(text.String())
}
func texts484(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["last_page_size"].Truth() {
	}
	text.WriteString(ctx["config"].Member("day").Text())
	return py.Literal(text.String())
}
func text484(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["last_page_size"].Truth() {
	}
	text.WriteString(ctx["config"].Member("day").Text())
	return py.LiteralText(text.String())
}
func value485(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterRound(ctx["response"].Member("more"), py.Int(0), py.Str("ceil"))
	text.WriteString(e.Call(v, "capitalize").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = response.more | round(method='ceil') %}{{ v.capitalize() }}",
	)
}
func typed485(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterRound(ctx["response"].Member("more"), py.Int(0), py.Str("ceil"))
	text.WriteString(e.Call(v, "capitalize").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = response.more | round(method='ceil') %}{{ v.capitalize() }}",
	)
}
func texts485(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterRound(ctx["response"].Member("more"), py.Int(0), py.Str("ceil"))
	text.WriteString(e.Call(v, "capitalize").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = response.more | round(method='ceil') %}{{ v.capitalize() }}",
	)
}
func text485(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterRound(ctx["response"].Member("more"), py.Int(0), py.Str("ceil"))
	text.WriteString(e.Call(v, "capitalize").Text())
	return e.StringText(
		text.String(),
		"{% set v = response.more | round(method='ceil') %}{{ v.capitalize() }}",
	)
}
func value486(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("s")))
}
func typed486(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("s")))
}
func texts486(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("s").Text())))
}
func text486(e *py.Eval, ctx variables) string {
	return ""
}
func value487(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.And(e.FilterLower(e.FilterTrim(py.Str("é😀"), py.None)), func() py.Value {
		return e.Attr(e.FilterTrim(py.ListOf(py.Str("<b>x</b>"), py.Str("007")), py.Str("aF")), "missing")
	}))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (('é😀' | trim) | lower) and (((['<b>x</b>', '007']) | trim('aF')).missing) %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed487(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.And(e.FilterLower(e.FilterTrim(py.Str("é😀"), py.None)), func() py.Value {
		return e.Attr(e.FilterTrim(py.ListOf(py.Str("<b>x</b>"), py.Str("007")), py.Str("aF")), "missing")
	}))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (('é😀' | trim) | lower) and (((['<b>x</b>', '007']) | trim('aF')).missing) %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts487(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.And(e.FilterLower(e.FilterTrim(py.Str("é😀"), py.None)), func() py.Value {
		return e.Attr(e.FilterTrim(py.ListOf(py.Str("<b>x</b>"), py.Str("007")), py.Str("aF")), "missing")
	}))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (('é😀' | trim) | lower) and (((['<b>x</b>', '007']) | trim('aF')).missing) %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text487(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.And(e.FilterLower(e.FilterTrim(py.Str("é😀"), py.None)), func() py.Value {
		return e.Attr(e.FilterTrim(py.ListOf(py.Str("<b>x</b>"), py.Str("007")), py.Str("aF")), "missing")
	}))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in (('é😀' | trim) | lower) and (((['<b>x</b>', '007']) | trim('aF')).missing) %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value488(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.GetOr(e.Call(ctx["stream_interval"].Member("end_time"), "is_integer"), "k", ctx["config"].Member("list"))).Truth() {
	} else {
		text.WriteString("007")
	}
	return e.String(
		py.Str(text.String()),
		"{% if +stream_interval.end_time.is_integer().get('k', config.list) %}{% else %}{{ '007' }}{% endif %}",
	)
}
func typed488(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.GetOr(e.Call(ctx["stream_interval"].Member("end_time"), "is_integer"), "k", ctx["config"].Member("list"))).Truth() {
	} else {
		text.WriteString("007")
	}
	return e.String(
		py.Str(text.String()),
		"{% if +stream_interval.end_time.is_integer().get('k', config.list) %}{% else %}{{ '007' }}{% endif %}",
	)
}
func texts488(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.GetOr(e.Call(py.Str(ctx["stream_interval"].Member("end_time").Text()), "is_integer"), "k", py.Str(ctx["config"].Member("list").Text()))).Truth() {
	} else {
		text.WriteString("007")
	}
	return e.String(
		py.Str(text.String()),
		"{% if +stream_interval.end_time.is_integer().get('k', config.list) %}{% else %}{{ '007' }}{% endif %}",
	)
}
func text488(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Pos(e.GetOr(e.Call(ctx["stream_interval"].Member("end_time"), "is_integer"), "k", ctx["config"].Member("list"))).Truth() {
	} else {
		text.WriteString("007")
	}
	return e.StringText(
		text.String(),
		"{% if +stream_interval.end_time.is_integer().get('k', config.list) %}{% else %}{{ '007' }}{% endif %}",
	)
}
func value489(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.FilterReplace(e.FilterSort(ctx["config"].Member("n"), py.True, py.False, py.None), py.Str("o"), py.Str("0"), py.Int(1)), func() py.Value {
			return py.Bool(e.Gt(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))), e.FilterTrim(py.ListOf(ctx["config"].Member("digits"), py.Int(10)), py.None)))
		}),
		"{{ ((config.n | sort(reverse=true)) | replace('o', '0', 1)) and (((now_utc() - duration('P1D'))) > (([config.digits, 10]) | trim)) }}",
	)
}
func typed489(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.FilterReplace(e.FilterSort(ctx["config"].Member("n"), py.True, py.False, py.None), py.Str("o"), py.Str("0"), py.Int(1)), func() py.Value {
			return py.Bool(e.Gt(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))), e.FilterTrim(py.ListOf(ctx["config"].Member("digits"), py.Int(10)), py.None)))
		}),
		"{{ ((config.n | sort(reverse=true)) | replace('o', '0', 1)) and (((now_utc() - duration('P1D'))) > (([config.digits, 10]) | trim)) }}",
	)
}
func texts489(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.FilterReplace(e.FilterSort(py.Str(ctx["config"].Member("n").Text()), py.True, py.False, py.None), py.Str("o"), py.Str("0"), py.Int(1)), func() py.Value {
			return py.Bool(e.Gt(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))), e.FilterTrim(py.ListOf(py.Str(ctx["config"].Member("digits").Text()), py.Int(10)), py.None)))
		}),
		"{{ ((config.n | sort(reverse=true)) | replace('o', '0', 1)) and (((now_utc() - duration('P1D'))) > (([config.digits, 10]) | trim)) }}",
	)
}
func text489(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.And(e.FilterReplace(e.FilterSort(ctx["config"].Member("n"), py.True, py.False, py.None), py.Str("o"), py.Str("0"), py.Int(1)), func() py.Value {
			return py.Bool(e.Gt(e.Sub(e.NowUTC(), e.Duration(py.Str("P1D"))), e.FilterTrim(py.ListOf(ctx["config"].Member("digits"), py.Int(10)), py.None)))
		}).Text(),
		"{{ ((config.n | sort(reverse=true)) | replace('o', '0', 1)) and (((now_utc() - duration('P1D'))) > (([config.digits, 10]) | trim)) }}",
	)
}
func value490(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Call(ctx["response"].Member("more"), "is_integer").Truth() && py.ConditionOf(ctx["response"].Member("more"))))
}
func typed490(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Call(ctx["response"].Member("more"), "is_integer").Truth() && py.ConditionOf(ctx["response"].Member("more"))))
}
func texts490(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Call(ctx["response"].Member("more"), "is_integer").Truth() && py.ConditionOf(ctx["response"].Member("more"))))
}
func text490(e *py.Eval, ctx variables) string {
	return ""
}
func value491(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterReplace(py.ListOf(ctx["record"].Member("name"), ctx["record"].Member("nested")), py.Str("o"), py.Str("0"), py.Int(1)).Truth() {
			text.WriteString("yes")
		}
		text.WriteString(e.FilterList(e.FilterRejectAttr(e.Neg(e.FilterEscape(ctx["config"].Member("yes"))), py.Str("tag"), func(it py.Value) bool { return it.Truth() })).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed491(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterReplace(py.ListOf(ctx["record"].Member("name"), ctx["record"].Member("nested")), py.Str("o"), py.Str("0"), py.Int(1)).Truth() {
			text.WriteString("yes")
		}
		text.WriteString(e.FilterList(e.FilterRejectAttr(e.Neg(e.FilterEscape(ctx["config"].Member("yes"))), py.Str("tag"), func(it py.Value) bool { return it.Truth() })).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts491(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterReplace(py.ListOf(ctx["record"].Member("name"), ctx["record"].Member("nested")), py.Str("o"), py.Str("0"), py.Int(1)).Truth() {
			text.WriteString("yes")
		}
		text.WriteString(e.FilterList(e.FilterRejectAttr(e.Neg(e.FilterEscape(py.Str(ctx["config"].Member("yes").Text()))), py.Str("tag"), func(it py.Value) bool { return it.Truth() })).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text491(e *py.Eval, ctx variables) string {
	return ""
}
func value492(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterBase64BinasciiDecode(e.Neg(py.OrElse(ctx["config"].Member("missing"), py.Int(4))))))
}
func typed492(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterBase64BinasciiDecode(e.Neg(py.OrElse(ctx["config"].Member("missing"), py.Int(4))))))
}
func texts492(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterBase64BinasciiDecode(e.Neg(py.Str(ctx["config"].Member("missing").Text())))))
}
func text492(e *py.Eval, ctx variables) string {
	return ""
}
func value493(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(py.Or(e.Attr(e.StrToDatetime(py.Str("2024-03-10")), "month"), ctx["config"].Member("n")), func() py.Value {
			return e.FilterToJSON(e.FilterDictSort(py.Float(0.1), py.True, py.Str("value"), py.False), py.Int(2))
		}),
		"{{ (str_to_datetime('2024-03-10').month or (config.n if ('[1, 2]') else True)) and ((0.1 | dictsort(true, 'value')) | tojson(indent=2)) }}",
	)
}
func typed493(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(py.Or(e.Attr(e.StrToDatetime(py.Str("2024-03-10")), "month"), ctx["config"].Member("n")), func() py.Value {
			return e.FilterToJSON(e.FilterDictSort(py.Float(0.1), py.True, py.Str("value"), py.False), py.Int(2))
		}),
		"{{ (str_to_datetime('2024-03-10').month or (config.n if ('[1, 2]') else True)) and ((0.1 | dictsort(true, 'value')) | tojson(indent=2)) }}",
	)
}
func texts493(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(py.Or(e.Attr(e.StrToDatetime(py.Str("2024-03-10")), "month"), py.Str(ctx["config"].Member("n").Text())), func() py.Value {
			return e.FilterToJSON(e.FilterDictSort(py.Float(0.1), py.True, py.Str("value"), py.False), py.Int(2))
		}),
		"{{ (str_to_datetime('2024-03-10').month or (config.n if ('[1, 2]') else True)) and ((0.1 | dictsort(true, 'value')) | tojson(indent=2)) }}",
	)
}
func text493(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.And(py.Or(e.Attr(e.StrToDatetime(py.Str("2024-03-10")), "month"), ctx["config"].Member("n")), func() py.Value {
			return e.FilterToJSON(e.FilterDictSort(py.Float(0.1), py.True, py.Str("value"), py.False), py.Int(2))
		}).Text(),
		"{{ (str_to_datetime('2024-03-10').month or (config.n if ('[1, 2]') else True)) and ((0.1 | dictsort(true, 'value')) | tojson(indent=2)) }}",
	)
}
func value494(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterStripTags(py.And(ctx["config"].Member("list"), py.Str("a"))).Truth() {
	}
	text.WriteString(e.Neg(e.FilterSum(py.Str("<b>x</b>"), py.None, py.Int(10))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.list and 'a') | striptags -%}  {%- endif %} {{- -('<b>x</b>'.format(0) | sum(start=10)) -}} ",
	)
}
func typed494(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterStripTags(py.And(ctx["config"].Member("list"), py.Str("a"))).Truth() {
	}
	text.WriteString(e.Neg(e.FilterSum(py.Str("<b>x</b>"), py.None, py.Int(10))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.list and 'a') | striptags -%}  {%- endif %} {{- -('<b>x</b>'.format(0) | sum(start=10)) -}} ",
	)
}
func texts494(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterStripTags(py.And(py.Str(ctx["config"].Member("list").Text()), py.Str("a"))).Truth() {
	}
	text.WriteString(e.Neg(e.FilterSum(py.Str("<b>x</b>"), py.None, py.Int(10))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.list and 'a') | striptags -%}  {%- endif %} {{- -('<b>x</b>'.format(0) | sum(start=10)) -}} ",
	)
}
func text494(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterStripTags(py.And(ctx["config"].Member("list"), py.Str("a"))).Truth() {
	}
	text.WriteString(e.Neg(e.FilterSum(py.Str("<b>x</b>"), py.None, py.Int(10))).Text())
	return e.StringText(
		text.String(),
		"{%- if (config.list and 'a') | striptags -%}  {%- endif %} {{- -('<b>x</b>'.format(0) | sum(start=10)) -}} ",
	)
}
func value495(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	return py.Literal(text.String())
}
func typed495(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	return py.Literal(text.String())
}
func texts495(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	return py.Literal(text.String())
}
func text495(e *py.Eval, ctx variables) string {
	var text strings.Builder
	return py.LiteralText(text.String())
}
func value496(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("dict")))
}
func typed496(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("dict")))
}
func texts496(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("dict").Text())))
}
func text496(e *py.Eval, ctx variables) string {
	return ""
}
func value497(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Item(e.Call(e.FilterIndent(py.Dict("a", py.Str("None"), "b", py.Str("007")), py.Int(2), py.True, py.False), "rstrip", py.Str("r")), e.FilterEscape(ctx["config"].Member("none"))),
		"{{ ((({'a': 'None', 'b': '007'}) | indent(2, true)).rstrip('r'))[(config.none | escape)] }}",
	)
}
func typed497(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Item(e.Call(e.FilterIndent(py.Dict("a", py.Str("None"), "b", py.Str("007")), py.Int(2), py.True, py.False), "rstrip", py.Str("r")), e.FilterEscape(ctx["config"].Member("none"))),
		"{{ ((({'a': 'None', 'b': '007'}) | indent(2, true)).rstrip('r'))[(config.none | escape)] }}",
	)
}
func texts497(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Item(e.Call(e.FilterIndent(py.Dict("a", py.Str("None"), "b", py.Str("007")), py.Int(2), py.True, py.False), "rstrip", py.Str("r")), e.FilterEscape(py.Str(ctx["config"].Member("none").Text()))),
		"{{ ((({'a': 'None', 'b': '007'}) | indent(2, true)).rstrip('r'))[(config.none | escape)] }}",
	)
}
func text497(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Item(e.Call(e.FilterIndent(py.Dict("a", py.Str("None"), "b", py.Str("007")), py.Int(2), py.True, py.False), "rstrip", py.Str("r")), e.FilterEscape(ctx["config"].Member("none"))).Text(),
		"{{ ((({'a': 'None', 'b': '007'}) | indent(2, true)).rstrip('r'))[(config.none | escape)] }}",
	)
}
func value498(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.StrToDatetime(ctx["record"].Member("updated_at")), "isoformat").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Slice(ctx["config"].Member("date"), py.Absent, py.Int(2), py.Absent).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if str_to_datetime(record.updated_at).isoformat() %}1{% else %}{{ config.date[:2] }}{% endif %}",
	)
}
func typed498(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.StrToDatetime(ctx["record"].Member("updated_at")), "isoformat").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Slice(ctx["config"].Member("date"), py.Absent, py.Int(2), py.Absent).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if str_to_datetime(record.updated_at).isoformat() %}1{% else %}{{ config.date[:2] }}{% endif %}",
	)
}
func texts498(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.StrToDatetime(ctx["record"].Member("updated_at")), "isoformat").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Slice(py.Str(ctx["config"].Member("date").Text()), py.Absent, py.Int(2), py.Absent).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if str_to_datetime(record.updated_at).isoformat() %}1{% else %}{{ config.date[:2] }}{% endif %}",
	)
}
func text498(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(e.StrToDatetime(ctx["record"].Member("updated_at")), "isoformat").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Slice(ctx["config"].Member("date"), py.Absent, py.Int(2), py.Absent).Text())
	}
	return e.StringText(
		text.String(),
		"{% if str_to_datetime(record.updated_at).isoformat() %}1{% else %}{{ config.date[:2] }}{% endif %}",
	)
}
func value499(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("json"))
}
func typed499(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("json"))
}
func texts499(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("json").Text())
}
func text499(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("json").Text())
}
func value500(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Attr(ctx["config"].Member("missing"), "more"), ctx["record"].Member("name"))), "{{ config.missing.more < record['name'] }}")
}
func typed500(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Attr(ctx["config"].Member("missing"), "more"), ctx["record"].Member("name"))), "{{ config.missing.more < record['name'] }}")
}
func texts500(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), ctx["record"].Member("name"))), "{{ config.missing.more < record['name'] }}")
}
func text500(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Attr(ctx["config"].Member("missing"), "more"), ctx["record"].Member("name"))).Text(), "{{ config.missing.more < record['name'] }}")
}
func value501(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str("a " + ctx["config"].Member("f").Text() + "é😀")))
}
func typed501(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str("a " + ctx["config"].Member("f").Text() + "é😀")))
}
func texts501(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str("a " + ctx["config"].Member("f").Text() + "é😀")))
}
func text501(e *py.Eval, ctx variables) string {
	return ""
}
func value502(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.TupleOf(py.Int(2), py.Str("it's")), "copy")))
}
func typed502(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.TupleOf(py.Int(2), py.Str("it's")), "copy")))
}
func texts502(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.TupleOf(py.Int(2), py.Str("it's")), "copy")))
}
func text502(e *py.Eval, ctx variables) string {
	return ""
}
func value503(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["stream_partition"].Member("id"), "lower"), "{{ stream_partition['id'].lower() }}")
}
func typed503(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["stream_partition"].Member("id"), "lower"), "{{ stream_partition['id'].lower() }}")
}
func texts503(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["stream_partition"].Member("id").Text()), "lower"))
}
func text503(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["stream_partition"].Member("id"), "lower").Text(), "{{ stream_partition['id'].lower() }}")
}
func value504(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.GetOr(py.Str("a"), "k", py.Float(0.1))).Truth() {
		text.WriteString(e.FilterList(e.FilterItems(ctx["stream_partition"])).Text())
	}
	text.WriteString(e.FilterSum(e.TodayUTC(), py.None, py.Int(10)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ('a'.get('k', 0.1)) | list -%} {{ stream_partition | items | list }} {%- endif %} {{- today_utc() | sum(start=10) -}} ",
	)
}
func typed504(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.GetOr(py.Str("a"), "k", py.Float(0.1))).Truth() {
		text.WriteString(e.FilterList(e.FilterItems(ctx["stream_partition"])).Text())
	}
	text.WriteString(e.FilterSum(e.TodayUTC(), py.None, py.Int(10)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ('a'.get('k', 0.1)) | list -%} {{ stream_partition | items | list }} {%- endif %} {{- today_utc() | sum(start=10) -}} ",
	)
}
func texts504(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.GetOr(py.Str("a"), "k", py.Float(0.1))).Truth() {
		text.WriteString(e.FilterList(e.FilterItems(ctx["stream_partition"])).Text())
	}
	text.WriteString(e.FilterSum(e.TodayUTC(), py.None, py.Int(10)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ('a'.get('k', 0.1)) | list -%} {{ stream_partition | items | list }} {%- endif %} {{- today_utc() | sum(start=10) -}} ",
	)
}
func text504(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterList(e.GetOr(py.Str("a"), "k", py.Float(0.1))).Truth() {
		text.WriteString(e.FilterList(e.FilterItems(ctx["stream_partition"])).Text())
	}
	text.WriteString(e.FilterSum(e.TodayUTC(), py.None, py.Int(10)).Text())
	return e.StringText(
		text.String(),
		"{%- if ('a'.get('k', 0.1)) | list -%} {{ stream_partition | items | list }} {%- endif %} {{- today_utc() | sum(start=10) -}} ",
	)
}
func value505(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("no"), func() py.Value { return py.Dict("a", py.Str("<b>x</b>")) }))
}
func typed505(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("no"), func() py.Value { return py.Dict("a", py.Str("<b>x</b>")) }))
}
func texts505(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Str(ctx["config"].Member("no").Text()), func() py.Value { return py.Dict("a", py.Str("<b>x</b>")) }))
}
func text505(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(ctx["config"].Member("no"), func() py.Value { return py.Dict("a", py.Str("<b>x</b>")) }).Text())
}
func value506(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterLast(e.Add(e.StrToDatetime(py.Float(1.7041646455e+09)), e.Duration(py.Str("-P1W")))),
		"{{ ((str_to_datetime(1704164645.5) + duration('-P1W'))) | last }}",
	)
}
func typed506(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterLast(e.Add(e.StrToDatetime(py.Float(1.7041646455e+09)), e.Duration(py.Str("-P1W")))),
		"{{ ((str_to_datetime(1704164645.5) + duration('-P1W'))) | last }}",
	)
}
func texts506(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterLast(e.Add(e.StrToDatetime(py.Float(1.7041646455e+09)), e.Duration(py.Str("-P1W")))),
		"{{ ((str_to_datetime(1704164645.5) + duration('-P1W'))) | last }}",
	)
}
func text506(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterLast(e.Add(e.StrToDatetime(py.Float(1.7041646455e+09)), e.Duration(py.Str("-P1W")))).Text(),
		"{{ ((str_to_datetime(1704164645.5) + duration('-P1W'))) | last }}",
	)
}
func value507(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.FilterStripTags(py.ListOf(py.Str("None"), py.Str(""))).IsMapping())
}
func typed507(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.FilterStripTags(py.ListOf(py.Str("None"), py.Str(""))).IsMapping())
}
func texts507(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.FilterStripTags(py.ListOf(py.Str("None"), py.Str(""))).IsMapping())
}
func text507(e *py.Eval, ctx variables) string {
	return py.Bool(!e.FilterStripTags(py.ListOf(py.Str("None"), py.Str(""))).IsMapping()).Text()
}
func value508(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.TupleOf(ctx["config"].Member("none"), py.Str("it's")).IsFalse()))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		`{% for x in ((config.none, "it's")) is not false %}{{ x }}{% else %}none{% endfor %}`,
	)
}
func typed508(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.TupleOf(ctx["config"].Member("none"), py.Str("it's")).IsFalse()))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		`{% for x in ((config.none, "it's")) is not false %}{{ x }}{% else %}none{% endfor %}`,
	)
}
func texts508(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(!py.TupleOf(py.Str(ctx["config"].Member("none").Text()), py.Str("it's")).IsFalse()))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		`{% for x in ((config.none, "it's")) is not false %}{{ x }}{% else %}none{% endfor %}`,
	)
}
func text508(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(!py.TupleOf(ctx["config"].Member("none"), py.Str("it's")).IsFalse()))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		`{% for x in ((config.none, "it's")) is not false %}{{ x }}{% else %}none{% endfor %}`,
	)
}
func value509(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelectAttr(py.Str("é😀"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) }))))
}
func typed509(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelectAttr(py.Str("é😀"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) }))))
}
func texts509(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelectAttr(py.Str("é😀"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) }))))
}
func text509(e *py.Eval, ctx variables) string {
	return ""
}
func value510(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexReplace(py.Str("12"), py.Str("[aeiou]"), py.Str("*")), "{{ '12' | regex_replace('[aeiou]', '*') }}")
}
func typed510(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexReplace(py.Str("12"), py.Str("[aeiou]"), py.Str("*")), "{{ '12' | regex_replace('[aeiou]', '*') }}")
}
func texts510(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexReplace(py.Str("12"), py.Str("[aeiou]"), py.Str("*")), "{{ '12' | regex_replace('[aeiou]', '*') }}")
}
func text510(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRegexReplace(py.Str("12"), py.Str("[aeiou]"), py.Str("*")).Text(), "{{ '12' | regex_replace('[aeiou]', '*') }}")
}
func value511(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.In(py.True, py.TupleOf(ctx["headers"].Member("X-Total"), py.Str("a/b?c=d&e f"))) {
		text.WriteString(ctx["next_page_token"].Member("next_page_token").Text())
	}
	text.WriteString(e.Pos(e.FilterFloat(e.Pos(py.TupleOf(py.Float(0.1), ctx["config"].Member("n"))), py.Float(0))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if True not in ((headers['X-Total'], 'a/b?c=d&e f')) -%} {{ next_page_token['next_page_token'] }} {%- endif %} {{- +((+((0.1, config.n))) | float) -}} ",
	)
}
func typed511(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.In(py.True, py.TupleOf(ctx["headers"].Member("X-Total"), py.Str("a/b?c=d&e f"))) {
		text.WriteString(ctx["next_page_token"].Member("next_page_token").Text())
	}
	text.WriteString(e.Pos(e.FilterFloat(e.Pos(py.TupleOf(py.Float(0.1), ctx["config"].Member("n"))), py.Float(0))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if True not in ((headers['X-Total'], 'a/b?c=d&e f')) -%} {{ next_page_token['next_page_token'] }} {%- endif %} {{- +((+((0.1, config.n))) | float) -}} ",
	)
}
func texts511(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.In(py.True, py.TupleOf(ctx["headers"].Member("X-Total"), py.Str("a/b?c=d&e f"))) {
		text.WriteString(ctx["next_page_token"].Member("next_page_token").Text())
	}
	text.WriteString(e.Pos(e.FilterFloat(e.Pos(py.TupleOf(py.Float(0.1), py.Str(ctx["config"].Member("n").Text()))), py.Float(0))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if True not in ((headers['X-Total'], 'a/b?c=d&e f')) -%} {{ next_page_token['next_page_token'] }} {%- endif %} {{- +((+((0.1, config.n))) | float) -}} ",
	)
}
func text511(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if !e.In(py.True, py.TupleOf(ctx["headers"].Member("X-Total"), py.Str("a/b?c=d&e f"))) {
		text.WriteString(ctx["next_page_token"].Member("next_page_token").Text())
	}
	text.WriteString(e.Pos(e.FilterFloat(e.Pos(py.TupleOf(py.Float(0.1), ctx["config"].Member("n"))), py.Float(0))).Text())
	return e.StringText(
		text.String(),
		"{%- if True not in ((headers['X-Total'], 'a/b?c=d&e f')) -%} {{ next_page_token['next_page_token'] }} {%- endif %} {{- +((+((0.1, config.n))) | float) -}} ",
	)
}
func value512(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.FilterMax(ctx["config"].Member("yes"), py.False, py.None)) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.yes | max %}{{ x }}{% endfor %}",
	)
}
func typed512(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.FilterMax(ctx["config"].Member("yes"), py.False, py.None)) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.yes | max %}{{ x }}{% endfor %}",
	)
}
func texts512(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.FilterMax(py.Str(ctx["config"].Member("yes").Text()), py.False, py.None)) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.yes | max %}{{ x }}{% endfor %}",
	)
}
func text512(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(e.FilterMax(ctx["config"].Member("yes"), py.False, py.None)) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in config.yes | max %}{{ x }}{% endfor %}",
	)
}
func value513(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(ctx["config"].Member("s").Text()+e.FilterMax(py.And(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), ctx["record"].Member("id")), py.False, py.Str("id")).Text()),
		"{{ config.s }}{{ (record['nested']['list'][0]['y'] and record.id) | max(attribute='id') }}",
	)
}
func typed513(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(ctx["config"].Member("s").Text()+e.FilterMax(py.And(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), ctx["record"].Member("id")), py.False, py.Str("id")).Text()),
		"{{ config.s }}{{ (record['nested']['list'][0]['y'] and record.id) | max(attribute='id') }}",
	)
}
func texts513(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(ctx["config"].Member("s").Text()+e.FilterMax(py.And(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), ctx["record"].Member("id")), py.False, py.Str("id")).Text()),
		"{{ config.s }}{{ (record['nested']['list'][0]['y'] and record.id) | max(attribute='id') }}",
	)
}
func text513(e *py.Eval, ctx variables) string {
	return e.StringText(
		ctx["config"].Member("s").Text()+e.FilterMax(py.And(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), ctx["record"].Member("id")), py.False, py.Str("id")).Text(),
		"{{ config.s }}{{ (record['nested']['list'][0]['y'] and record.id) | max(attribute='id') }}",
	)
}
func value514(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["headers"].Member("X-Total").Truth() {
	}
	return py.Literal(text.String())
}
func typed514(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["headers"].Member("X-Total").Truth() {
	}
	return py.Literal(text.String())
}
func texts514(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["headers"].Member("X-Total").Truth() {
	}
	return py.Literal(text.String())
}
func text514(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["headers"].Member("X-Total").Truth() {
	}
	return py.LiteralText(text.String())
}
func value515(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in response.get('items')[0].id %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed515(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in response.get('items')[0].id %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts515(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in response.get('items')[0].id %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text515(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in response.get('items')[0].id %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value516(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["response"].Truth() {
		text.WriteString(ctx["config"].Member("s").Text())
	} else {
		text.WriteString(e.If(ctx["response"].Member("more").Truth(), func() py.Value { return e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep") }, func() py.Value { return ctx["response"].Member("next") }).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if response %}{{ config['s'] }}{% else %}{{ (record.get('nested', {}).get('deep')) if response.more else response.next }}{% endif %}",
	)
}
func typed516(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["response"].Truth() {
		text.WriteString(ctx["config"].Member("s").Text())
	} else {
		text.WriteString(e.If(ctx["response"].Member("more").Truth(), func() py.Value { return e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep") }, func() py.Value { return ctx["response"].Member("next") }).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if response %}{{ config['s'] }}{% else %}{{ (record.get('nested', {}).get('deep')) if response.more else response.next }}{% endif %}",
	)
}
func texts516(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["response"].Truth() {
		text.WriteString(ctx["config"].Member("s").Text())
	} else {
		text.WriteString(e.If(ctx["response"].Member("more").Truth(), func() py.Value { return e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep") }, func() py.Value { return ctx["response"].Member("next") }).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if response %}{{ config['s'] }}{% else %}{{ (record.get('nested', {}).get('deep')) if response.more else response.next }}{% endif %}",
	)
}
func text516(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["response"].Truth() {
		text.WriteString(ctx["config"].Member("s").Text())
	} else {
		text.WriteString(e.If(ctx["response"].Member("more").Truth(), func() py.Value { return e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep") }, func() py.Value { return ctx["response"].Member("next") }).Text())
	}
	return e.StringText(
		text.String(),
		"{% if response %}{{ config['s'] }}{% else %}{{ (record.get('nested', {}).get('deep')) if response.more else response.next }}{% endif %}",
	)
}
func value517(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("dict").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Sub(e.SanitizeURL(py.Int(-1)), ctx["config"].Member("f")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.dict %}1{% else %}{{ sanitize_url(-1) - config.f }}{% endif %}",
	)
}
func typed517(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("dict").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Sub(e.SanitizeURL(py.Int(-1)), ctx["config"].Member("f")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.dict %}1{% else %}{{ sanitize_url(-1) - config.f }}{% endif %}",
	)
}
func texts517(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("dict").Text() != "" {
		text.WriteString("1")
	} else {
		text.WriteString(e.Sub(e.SanitizeURL(py.Int(-1)), py.Str(ctx["config"].Member("f").Text())).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.dict %}1{% else %}{{ sanitize_url(-1) - config.f }}{% endif %}",
	)
}
func text517(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("dict").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Sub(e.SanitizeURL(py.Int(-1)), ctx["config"].Member("f")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if config.dict %}1{% else %}{{ sanitize_url(-1) - config.f }}{% endif %}",
	)
}
func value518(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["headers"].Member("X-Total")))
}
func typed518(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["headers"].Member("X-Total")))
}
func texts518(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["headers"].Member("X-Total")))
}
func text518(e *py.Eval, ctx variables) string {
	return ""
}
func value519(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(ctx["config"].Member("yes"), "ljust", py.Int(5)).Truth() {
		text.WriteString(e.Call(py.None, "expandtabs").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.yes.ljust(5) %}{{ none.expandtabs() }}{% endif %}",
	)
}
func typed519(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(ctx["config"].Member("yes"), "ljust", py.Int(5)).Truth() {
		text.WriteString(e.Call(py.None, "expandtabs").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.yes.ljust(5) %}{{ none.expandtabs() }}{% endif %}",
	)
}
func texts519(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Str(ctx["config"].Member("yes").Text()), "ljust", py.Int(5)).Truth() {
		text.WriteString(e.Call(py.None, "expandtabs").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.yes.ljust(5) %}{{ none.expandtabs() }}{% endif %}",
	)
}
func text519(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(ctx["config"].Member("yes"), "ljust", py.Int(5)).Truth() {
		text.WriteString(e.Call(py.None, "expandtabs").Text())
	}
	return e.StringText(
		text.String(),
		"{% if config.yes.ljust(5) %}{{ none.expandtabs() }}{% endif %}",
	)
}
func value520(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.Mod(e.Sub(ctx["config"].Member("none"), py.TupleOf(ctx["stream_interval"].Member("end_time"), ctx["record"].Member("updated_at"))), py.Or(e.Key(ctx["response"], "items"), ctx["next_page_token"].Member("next_page_token"))).Text()),
		`a {{ (config.none - ((stream_interval.end_time, record.updated_at))) % (response['items'] or next_page_token['next_page_token']) }}
`,
	)
}
func typed520(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.Mod(e.Sub(ctx["config"].Member("none"), py.TupleOf(ctx["stream_interval"].Member("end_time"), ctx["record"].Member("updated_at"))), py.Or(e.Key(ctx["response"], "items"), ctx["next_page_token"].Member("next_page_token"))).Text()),
		`a {{ (config.none - ((stream_interval.end_time, record.updated_at))) % (response['items'] or next_page_token['next_page_token']) }}
`,
	)
}
func texts520(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.Mod(e.Sub(py.Str(ctx["config"].Member("none").Text()), py.TupleOf(py.Str(ctx["stream_interval"].Member("end_time").Text()), ctx["record"].Member("updated_at"))), py.Or(e.Key(ctx["response"], "items"), ctx["next_page_token"].Member("next_page_token"))).Text()),
		`a {{ (config.none - ((stream_interval.end_time, record.updated_at))) % (response['items'] or next_page_token['next_page_token']) }}
`,
	)
}
func text520(e *py.Eval, ctx variables) string {
	return e.StringText(
		"a "+e.Mod(e.Sub(ctx["config"].Member("none"), py.TupleOf(ctx["stream_interval"].Member("end_time"), ctx["record"].Member("updated_at"))), py.Or(e.Key(ctx["response"], "items"), ctx["next_page_token"].Member("next_page_token"))).Text(),
		`a {{ (config.none - ((stream_interval.end_time, record.updated_at))) % (response['items'] or next_page_token['next_page_token']) }}
`,
	)
}
func value521(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(e.FilterEscape(e.Attr(ctx["config"].Member("missing"), "more")), py.Choose(py.ListOf(py.Float(1.5), ctx["last_page_size"]).Truth(), ctx["config"].Member("list"), ctx["next_page_token"])),
		"{{ (config.missing.more | escape) - (config.list if ([1.5, last_page_size]) else next_page_token) }}",
	)
}
func typed521(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(e.FilterEscape(e.Attr(ctx["config"].Member("missing"), "more")), py.Choose(py.ListOf(py.Float(1.5), ctx["last_page_size"]).Truth(), ctx["config"].Member("list"), ctx["next_page_token"])),
		"{{ (config.missing.more | escape) - (config.list if ([1.5, last_page_size]) else next_page_token) }}",
	)
}
func texts521(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(e.FilterEscape(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more")), py.Choose(py.ListOf(py.Float(1.5), ctx["last_page_size"]).Truth(), py.Str(ctx["config"].Member("list").Text()), ctx["next_page_token"])),
		"{{ (config.missing.more | escape) - (config.list if ([1.5, last_page_size]) else next_page_token) }}",
	)
}
func text521(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Sub(e.FilterEscape(e.Attr(ctx["config"].Member("missing"), "more")), py.Choose(py.ListOf(py.Float(1.5), ctx["last_page_size"]).Truth(), ctx["config"].Member("list"), ctx["next_page_token"])).Text(),
		"{{ (config.missing.more | escape) - (config.list if ([1.5, last_page_size]) else next_page_token) }}",
	)
}
func value522(e *py.Eval, ctx variables) py.Value {
	return py.Str("a " + py.OrNone(ctx["config"].Member("s")).Text() + " b")
}
func typed522(e *py.Eval, ctx variables) py.Value {
	return py.Str("a " + py.OrNone(ctx["config"].Member("s")).Text() + " b")
}
func texts522(e *py.Eval, ctx variables) py.Value {
	return py.Str("a " + ctx["config"].Member("s").Text() + " b")
}
func text522(e *py.Eval, ctx variables) string {
	return "a " + py.OrNone(ctx["config"].Member("s")).Text() + " b"
}
func value523(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterList(e.FilterSlice(e.FilterLast(py.TupleOf(py.Int(100), e.Key(ctx["config"].Member("dict"), "a b"))), py.Int(2), py.None))
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func typed523(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterList(e.FilterSlice(e.FilterLast(py.TupleOf(py.Int(100), e.Key(ctx["config"].Member("dict"), "a b"))), py.Int(2), py.None))
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func texts523(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterList(e.FilterSlice(e.FilterLast(py.TupleOf(py.Int(100), e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"))), py.Int(2), py.None))
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func text523(e *py.Eval, ctx variables) string {
	return ""
}
func value524(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.StrToDatetime(e.TodayUTC()).Truth() && e.Get(py.ListOf(py.Int(3), py.Str("")), "k").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString(py.Or(py.Choose(ctx["config"].Member("date").Truth(), ctx["last_page_size"], py.Value{}), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if str_to_datetime(today_utc()) and (([3, '']).get('k')) %}yes{% else %}{{ (last_page_size if config.date) or (config.get('missing', 4)) }}{% endif %}",
	)
}
func typed524(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.StrToDatetime(e.TodayUTC()).Truth() && e.Get(py.ListOf(py.Int(3), py.Str("")), "k").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString(py.Or(py.Choose(ctx["config"].Member("date").Truth(), ctx["last_page_size"], py.Value{}), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if str_to_datetime(today_utc()) and (([3, '']).get('k')) %}yes{% else %}{{ (last_page_size if config.date) or (config.get('missing', 4)) }}{% endif %}",
	)
}
func texts524(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.StrToDatetime(e.TodayUTC()).Truth() && e.Get(py.ListOf(py.Int(3), py.Str("")), "k").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString(py.Or(py.Choose(ctx["config"].Member("date").Text() != "", ctx["last_page_size"], py.Value{}), py.Str(ctx["config"].Member("missing").Text())).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if str_to_datetime(today_utc()) and (([3, '']).get('k')) %}yes{% else %}{{ (last_page_size if config.date) or (config.get('missing', 4)) }}{% endif %}",
	)
}
func text524(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.StrToDatetime(e.TodayUTC()).Truth() && e.Get(py.ListOf(py.Int(3), py.Str("")), "k").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString(py.Or(py.Choose(ctx["config"].Member("date").Truth(), ctx["last_page_size"], py.Value{}), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Text())
	}
	return e.StringText(
		text.String(),
		"{% if str_to_datetime(today_utc()) and (([3, '']).get('k')) %}yes{% else %}{{ (last_page_size if config.date) or (config.get('missing', 4)) }}{% endif %}",
	)
}
func value525(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["config"].Member("date").Truth(), py.TupleOf(ctx["config"].Member("missing"), py.Str("a")), ctx["config"].Member("s")))
}
func typed525(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["config"].Member("date").Truth(), py.TupleOf(ctx["config"].Member("missing"), py.Str("a")), ctx["config"].Member("s")))
}
func texts525(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["config"].Member("date").Text() != "", py.TupleOf(py.Str(ctx["config"].Member("missing").Text()), py.Str("a")), py.Str(ctx["config"].Member("s").Text())))
}
func text525(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Choose(ctx["config"].Member("date").Truth(), py.TupleOf(ctx["config"].Member("missing"), py.Str("a")), ctx["config"].Member("s")).Text())
}
func value526(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!py.ListOf(ctx["config"].Member("no"), py.Literal("12345678901234567890")).IsInteger())
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func typed526(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!py.ListOf(ctx["config"].Member("no"), py.Literal("12345678901234567890")).IsInteger())
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func texts526(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!py.ListOf(py.Str(ctx["config"].Member("no").Text()), py.Literal("12345678901234567890")).IsInteger())
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func text526(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(!py.ListOf(ctx["config"].Member("no"), py.Literal("12345678901234567890")).IsInteger())
	text.WriteString(v.Text())
	return py.LiteralText(text.String())
}
func value527(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.FilterMax(py.Float(1.5), py.False, py.Str("id")).Truth()), "{{ not (1.5 | max(attribute='id')) }}")
}
func typed527(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.FilterMax(py.Float(1.5), py.False, py.Str("id")).Truth()), "{{ not (1.5 | max(attribute='id')) }}")
}
func texts527(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.FilterMax(py.Float(1.5), py.False, py.Str("id")).Truth()), "{{ not (1.5 | max(attribute='id')) }}")
}
func text527(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.FilterMax(py.Float(1.5), py.False, py.Str("id")).Truth()).Text(), "{{ not (1.5 | max(attribute='id')) }}")
}
func value528(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterStripTags(e.FilterList(e.FilterRejectAttr(ctx["config"].Member("missing"), py.Str("tag"), func(it py.Value) bool { return it.Truth() })))))
}
func typed528(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterStripTags(e.FilterList(e.FilterRejectAttr(ctx["config"].Member("missing"), py.Str("tag"), func(it py.Value) bool { return it.Truth() })))))
}
func texts528(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterStripTags(e.FilterList(e.FilterRejectAttr(py.Str(ctx["config"].Member("missing").Text()), py.Str("tag"), func(it py.Value) bool { return it.Truth() })))))
}
func text528(e *py.Eval, ctx variables) string {
	return ""
}
func value529(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("updated_at")))
}
func typed529(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("updated_at")))
}
func texts529(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("updated_at")))
}
func text529(e *py.Eval, ctx variables) string {
	return ""
}
func value530(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("-" + e.FilterList(e.FilterSlice(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Int(2), py.None)).Text() + "<b>x</b>")))
}
func typed530(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("-" + e.FilterList(e.FilterSlice(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Int(2), py.None)).Text() + "<b>x</b>")))
}
func texts530(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("-" + e.FilterList(e.FilterSlice(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Int(2), py.None)).Text() + "<b>x</b>")))
}
func text530(e *py.Eval, ctx variables) string {
	return ""
}
func value531(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(py.TupleOf(ctx["config"].Member("texts"), py.Str("a,b,c")), "copy").Truth() {
			text.WriteString(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep").Text())
		}
		text.WriteString(py.ListOf(ctx["next_page_token"], e.Key(ctx["config"].Member("dict"), "a b")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed531(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(py.TupleOf(ctx["config"].Member("texts"), py.Str("a,b,c")), "copy").Truth() {
			text.WriteString(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep").Text())
		}
		text.WriteString(py.ListOf(ctx["next_page_token"], e.Key(ctx["config"].Member("dict"), "a b")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts531(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(py.TupleOf(py.Str(ctx["config"].Member("texts").Text()), py.Str("a,b,c")), "copy").Truth() {
			text.WriteString(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep").Text())
		}
		text.WriteString(py.ListOf(ctx["next_page_token"], e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text531(e *py.Eval, ctx variables) string {
	return ""
}
func value532(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"])
}
func typed532(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"])
}
func texts532(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"])
}
func text532(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Text())
}
func value533(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Call(e.FilterBase64BinasciiDecode(e.FilterURLEncode(ctx["last_page_size"])), "ljust", py.Int(5)))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed533(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Call(e.FilterBase64BinasciiDecode(e.FilterURLEncode(ctx["last_page_size"])), "ljust", py.Int(5)))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts533(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Call(e.FilterBase64BinasciiDecode(e.FilterURLEncode(ctx["last_page_size"])), "ljust", py.Int(5)))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text533(e *py.Eval, ctx variables) string {
	return ""
}
func value534(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Slice(py.ListOf(), py.Absent, py.Absent, py.Int(-1)).Truth() {
		} else {
			text.WriteString(e.SanitizeURL(py.Str("[1, 2]")).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed534(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Slice(py.ListOf(), py.Absent, py.Absent, py.Int(-1)).Truth() {
		} else {
			text.WriteString(e.SanitizeURL(py.Str("[1, 2]")).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts534(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Slice(py.ListOf(), py.Absent, py.Absent, py.Int(-1)).Truth() {
		} else {
			text.WriteString(e.SanitizeURL(py.Str("[1, 2]")).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text534(e *py.Eval, ctx variables) string {
	return ""
}
func value535(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_partition"].Member("id").Truth() {
		text.WriteString(py.Bool(e.In(py.True, py.Str("it's"))).Text())
	} else {
		text.WriteString(ctx["config"].Member("no").Text())
	}
	return e.String(
		py.Str(text.String()),
		`{% if stream_partition['id'] %}{{ True in "it's" }}{% else %}{{ config.no }}{% endif %}`,
	)
}
func typed535(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_partition"].Member("id").Truth() {
		text.WriteString(py.Bool(e.In(py.True, py.Str("it's"))).Text())
	} else {
		text.WriteString(ctx["config"].Member("no").Text())
	}
	return e.String(
		py.Str(text.String()),
		`{% if stream_partition['id'] %}{{ True in "it's" }}{% else %}{{ config.no }}{% endif %}`,
	)
}
func texts535(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_partition"].Member("id").Text() != "" {
		text.WriteString(py.Bool(e.In(py.True, py.Str("it's"))).Text())
	} else {
		text.WriteString(ctx["config"].Member("no").Text())
	}
	return e.String(
		py.Str(text.String()),
		`{% if stream_partition['id'] %}{{ True in "it's" }}{% else %}{{ config.no }}{% endif %}`,
	)
}
func text535(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["stream_partition"].Member("id").Truth() {
		text.WriteString(py.Bool(e.In(py.True, py.Str("it's"))).Text())
	} else {
		text.WriteString(ctx["config"].Member("no").Text())
	}
	return e.StringText(
		text.String(),
		`{% if stream_partition['id'] %}{{ True in "it's" }}{% else %}{{ config.no }}{% endif %}`,
	)
}
func value536(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(ctx["config"].Member("day"), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None)))
}
func typed536(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(ctx["config"].Member("day"), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None)))
}
func texts536(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.Str(ctx["config"].Member("day").Text()), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None)))
}
func text536(e *py.Eval, ctx variables) string {
	return ""
}
func value537(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(!e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").IsFloat(), func() py.Value { return py.Bool(!e.TodayWithTimezone(py.Str("Europe/Berlin")).Truth()) }, func() py.Value { return py.Value{} })))
}
func typed537(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(!e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").IsFloat(), func() py.Value { return py.Bool(!e.TodayWithTimezone(py.Str("Europe/Berlin")).Truth()) }, func() py.Value { return py.Value{} })))
}
func texts537(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(!e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").IsFloat(), func() py.Value { return py.Bool(!e.TodayWithTimezone(py.Str("Europe/Berlin")).Truth()) }, func() py.Value { return py.Value{} })))
}
func text537(e *py.Eval, ctx variables) string {
	return ""
}
func value538(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(py.Dict("a", e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "b", py.Str("it's")), e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"))),
		`{{ ({'a': headers.link.next.url, 'b': "it's"}) > headers.link.next.url }}`,
	)
}
func typed538(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(py.Dict("a", e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "b", py.Str("it's")), e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"))),
		`{{ ({'a': headers.link.next.url, 'b': "it's"}) > headers.link.next.url }}`,
	)
}
func texts538(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(py.Dict("a", e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "b", py.Str("it's")), e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"))),
		`{{ ({'a': headers.link.next.url, 'b': "it's"}) > headers.link.next.url }}`,
	)
}
func text538(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Gt(py.Dict("a", e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "b", py.Str("it's")), e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"))).Text(),
		`{{ ({'a': headers.link.next.url, 'b': "it's"}) > headers.link.next.url }}`,
	)
}
func value539(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterWordCount(py.ListOf(py.OrNone(ctx["config"].Member("s")), py.Float(2))), py.Str("-"), py.None),
		"{{ (([config.get('s'), 2.0]) | wordcount) | join('-') }}",
	)
}
func typed539(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterWordCount(py.ListOf(py.OrNone(ctx["config"].Member("s")), py.Float(2))), py.Str("-"), py.None),
		"{{ (([config.get('s'), 2.0]) | wordcount) | join('-') }}",
	)
}
func texts539(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterWordCount(py.ListOf(py.Str(ctx["config"].Member("s").Text()), py.Float(2))), py.Str("-"), py.None),
		"{{ (([config.get('s'), 2.0]) | wordcount) | join('-') }}",
	)
}
func text539(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterJoin(e.FilterWordCount(py.ListOf(py.OrNone(ctx["config"].Member("s")), py.Float(2))), py.Str("-"), py.None).Text(),
		"{{ (([config.get('s'), 2.0]) | wordcount) | join('-') }}",
	)
}
func value540(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.If(ctx["missing"].Truth(), func() py.Value {
			return e.FilterList(e.FilterBatch(ctx["record"].Member("nested"), py.Int(2), py.Int(0)))
		}, func() py.Value { return py.Value{} }).Truth(), func() py.Value { return e.FilterLength(py.Int(3)) }, func() py.Value { return py.Value{} }),
		"{{ (3 | length) if ((record.nested | batch(2, 0) | list) if missing) }}",
	)
}
func typed540(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.If(ctx["missing"].Truth(), func() py.Value {
			return e.FilterList(e.FilterBatch(ctx["record"].Member("nested"), py.Int(2), py.Int(0)))
		}, func() py.Value { return py.Value{} }).Truth(), func() py.Value { return e.FilterLength(py.Int(3)) }, func() py.Value { return py.Value{} }),
		"{{ (3 | length) if ((record.nested | batch(2, 0) | list) if missing) }}",
	)
}
func texts540(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.If(ctx["missing"].Truth(), func() py.Value {
			return e.FilterList(e.FilterBatch(ctx["record"].Member("nested"), py.Int(2), py.Int(0)))
		}, func() py.Value { return py.Value{} }).Truth(), func() py.Value { return e.FilterLength(py.Int(3)) }, func() py.Value { return py.Value{} }),
		"{{ (3 | length) if ((record.nested | batch(2, 0) | list) if missing) }}",
	)
}
func text540(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.If(ctx["missing"].Truth(), func() py.Value {
			return e.FilterList(e.FilterBatch(ctx["record"].Member("nested"), py.Int(2), py.Int(0)))
		}, func() py.Value { return py.Value{} }).Truth(), func() py.Value { return e.FilterLength(py.Int(3)) }, func() py.Value { return py.Value{} }).Text(),
		"{{ (3 | length) if ((record.nested | batch(2, 0) | list) if missing) }}",
	)
}
func value541(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterString(py.TupleOf(ctx["stream_partition"], ctx["last_page_size"]))))
}
func typed541(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterString(py.TupleOf(ctx["stream_partition"], ctx["last_page_size"]))))
}
func texts541(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterString(py.TupleOf(ctx["stream_partition"], ctx["last_page_size"]))))
}
func text541(e *py.Eval, ctx variables) string {
	return ""
}
func value542(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed542(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts542(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text542(e *py.Eval, ctx variables) string {
	return "True"
}
func value543(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.ListOf(py.Literal("12345678901234567890"), ctx["config"].Member("s"))), "{{ -([12345678901234567890, config['s']]) }}")
}
func typed543(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.ListOf(py.Literal("12345678901234567890"), ctx["config"].Member("s"))), "{{ -([12345678901234567890, config['s']]) }}")
}
func texts543(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.ListOf(py.Literal("12345678901234567890"), py.Str(ctx["config"].Member("s").Text()))), "{{ -([12345678901234567890, config['s']]) }}")
}
func text543(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(py.ListOf(py.Literal("12345678901234567890"), ctx["config"].Member("s"))).Text(), "{{ -([12345678901234567890, config['s']]) }}")
}
func value544(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("-"+e.FilterWordCount(py.Int(2)).Text()+"]"), "-{{ +2 | wordcount }}]")
}
func typed544(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("-"+e.FilterWordCount(py.Int(2)).Text()+"]"), "-{{ +2 | wordcount }}]")
}
func texts544(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("-"+e.FilterWordCount(py.Int(2)).Text()+"]"), "-{{ +2 | wordcount }}]")
}
func text544(e *py.Eval, ctx variables) string {
	return e.StringText("-"+e.FilterWordCount(py.Int(2)).Text()+"]", "-{{ +2 | wordcount }}]")
}
func value545(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLast(py.Bool(!e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").IsFloat()))))
}
func typed545(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLast(py.Bool(!e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").IsFloat()))))
}
func texts545(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLast(py.Bool(!e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").IsFloat()))))
}
func text545(e *py.Eval, ctx variables) string {
	return ""
}
func value546(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed546(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts546(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text546(e *py.Eval, ctx variables) string {
	return ""
}
func value547(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Float(2).IsLower())
}
func typed547(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Float(2).IsLower())
}
func texts547(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Float(2).IsLower())
}
func text547(e *py.Eval, ctx variables) string {
	return ""
}
func value548(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !py.Bool(!py.False.IsFalse()).IsTrue() {
		text.WriteString("1")
	}
	text.WriteString(e.Add(py.Int(0), ctx["config"].Member("n")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (false is not false) is not true -%} 1 {%- endif %} {{- (-0.bit_length()) + config.n -}} ",
	)
}
func typed548(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !py.Bool(!py.False.IsFalse()).IsTrue() {
		text.WriteString("1")
	}
	text.WriteString(e.Add(py.Int(0), ctx["config"].Member("n")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (false is not false) is not true -%} 1 {%- endif %} {{- (-0.bit_length()) + config.n -}} ",
	)
}
func texts548(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !py.Bool(!py.False.IsFalse()).IsTrue() {
		text.WriteString("1")
	}
	text.WriteString(e.Add(py.Int(0), py.Str(ctx["config"].Member("n").Text())).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (false is not false) is not true -%} 1 {%- endif %} {{- (-0.bit_length()) + config.n -}} ",
	)
}
func text548(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if !py.Bool(!py.False.IsFalse()).IsTrue() {
		text.WriteString("1")
	}
	text.WriteString(e.Add(py.Int(0), ctx["config"].Member("n")).Text())
	return e.StringText(
		text.String(),
		"{%- if (false is not false) is not true -%} 1 {%- endif %} {{- (-0.bit_length()) + config.n -}} ",
	)
}
func value549(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("missing"), "more")))
}
func typed549(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("missing"), "more")))
}
func texts549(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more")))
}
func text549(e *py.Eval, ctx variables) string {
	return ""
}
func value550(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.Slice(e.GetOr(ctx["stream_partition"].Member("id"), "k", py.Float(1000)), py.Int(1), py.Absent, py.Absent).Text()),
		`[{{ (stream_partition['id'].get('k', 1e3))[1:] }}
`,
	)
}
func typed550(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.Slice(e.GetOr(ctx["stream_partition"].Member("id"), "k", py.Float(1000)), py.Int(1), py.Absent, py.Absent).Text()),
		`[{{ (stream_partition['id'].get('k', 1e3))[1:] }}
`,
	)
}
func texts550(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.Slice(e.GetOr(py.Str(ctx["stream_partition"].Member("id").Text()), "k", py.Float(1000)), py.Int(1), py.Absent, py.Absent).Text()),
		`[{{ (stream_partition['id'].get('k', 1e3))[1:] }}
`,
	)
}
func text550(e *py.Eval, ctx variables) string {
	return e.StringText(
		"["+e.Slice(e.GetOr(ctx["stream_partition"].Member("id"), "k", py.Float(1000)), py.Int(1), py.Absent, py.Absent).Text(),
		`[{{ (stream_partition['id'].get('k', 1e3))[1:] }}
`,
	)
}
func value551(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("12"+e.FilterInt(py.Bool(e.In(e.FilterSort(ctx["config"].Member("dicts"), py.False, py.False, py.None), py.ListOf(py.Int(1), py.Str("a"), py.None))), py.Bool(e.Gt(py.Str("a/b?c=d&e f"), py.Int(3))), py.Int(10)).Text()+" b"),
		"12{{ ((config.dicts | sort) is in([1, 'a', none])) | int((('a/b?c=d&e f') > 3)) }} b",
	)
}
func typed551(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("12"+e.FilterInt(py.Bool(e.In(e.FilterSort(ctx["config"].Member("dicts"), py.False, py.False, py.None), py.ListOf(py.Int(1), py.Str("a"), py.None))), py.Bool(e.Gt(py.Str("a/b?c=d&e f"), py.Int(3))), py.Int(10)).Text()+" b"),
		"12{{ ((config.dicts | sort) is in([1, 'a', none])) | int((('a/b?c=d&e f') > 3)) }} b",
	)
}
func texts551(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("12"+e.FilterInt(py.Bool(e.In(e.FilterSort(py.Str(ctx["config"].Member("dicts").Text()), py.False, py.False, py.None), py.ListOf(py.Int(1), py.Str("a"), py.None))), py.Bool(e.Gt(py.Str("a/b?c=d&e f"), py.Int(3))), py.Int(10)).Text()+" b"),
		"12{{ ((config.dicts | sort) is in([1, 'a', none])) | int((('a/b?c=d&e f') > 3)) }} b",
	)
}
func text551(e *py.Eval, ctx variables) string {
	return e.StringText(
		"12"+e.FilterInt(py.Bool(e.In(e.FilterSort(ctx["config"].Member("dicts"), py.False, py.False, py.None), py.ListOf(py.Int(1), py.Str("a"), py.None))), py.Bool(e.Gt(py.Str("a/b?c=d&e f"), py.Int(3))), py.Int(10)).Text()+" b",
		"12{{ ((config.dicts | sort) is in([1, 'a', none])) | int((('a/b?c=d&e f') > 3)) }} b",
	)
}
func value552(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Neg(e.And(e.FilterDictSort(ctx["config"].Member("missing"), py.False, py.Str("key"), py.False), func() py.Value {
			return e.Max(py.Dict("a", ctx["record"].Member("updated_at"), "b", py.Str(" x ")), ctx["config"].Member("empty"))
		})),
		"{{ -((config.missing | dictsort) and (max(({'a': record.updated_at, 'b': ' x '}), config.empty))) }}",
	)
}
func typed552(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Neg(e.And(e.FilterDictSort(ctx["config"].Member("missing"), py.False, py.Str("key"), py.False), func() py.Value {
			return e.Max(py.Dict("a", ctx["record"].Member("updated_at"), "b", py.Str(" x ")), ctx["config"].Member("empty"))
		})),
		"{{ -((config.missing | dictsort) and (max(({'a': record.updated_at, 'b': ' x '}), config.empty))) }}",
	)
}
func texts552(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Neg(e.And(e.FilterDictSort(py.Str(ctx["config"].Member("missing").Text()), py.False, py.Str("key"), py.False), func() py.Value {
			return e.Max(py.Dict("a", ctx["record"].Member("updated_at"), "b", py.Str(" x ")), py.Str(ctx["config"].Member("empty").Text()))
		})),
		"{{ -((config.missing | dictsort) and (max(({'a': record.updated_at, 'b': ' x '}), config.empty))) }}",
	)
}
func text552(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Neg(e.And(e.FilterDictSort(ctx["config"].Member("missing"), py.False, py.Str("key"), py.False), func() py.Value {
			return e.Max(py.Dict("a", ctx["record"].Member("updated_at"), "b", py.Str(" x ")), ctx["config"].Member("empty"))
		})).Text(),
		"{{ -((config.missing | dictsort) and (max(({'a': record.updated_at, 'b': ' x '}), config.empty))) }}",
	)
}
func value553(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["last_page_size"]))
}
func typed553(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["last_page_size"]))
}
func texts553(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["last_page_size"]))
}
func text553(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Dict("a", ctx["last_page_size"]).Text())
}
func value554(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterSafe(e.Pos(e.Call(py.None, "endswith", py.TupleOf(py.Str("r"), py.Str("x")))))
		text.WriteString(e.Call(v, "swapcase").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed554(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterSafe(e.Pos(e.Call(py.None, "endswith", py.TupleOf(py.Str("r"), py.Str("x")))))
		text.WriteString(e.Call(v, "swapcase").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts554(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterSafe(e.Pos(e.Call(py.None, "endswith", py.TupleOf(py.Str("r"), py.Str("x")))))
		text.WriteString(e.Call(v, "swapcase").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text554(e *py.Eval, ctx variables) string {
	return ""
}
func value555(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.Mod(py.Bool(e.Ge(py.Dict("a", ctx["config"].Member("dict"), "b", py.Float(1.5)), py.Float(0.1))), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")).Text()+e.FilterRegexReplace(ctx["config"].Member("n"), py.Str("[aeiou]"), py.Str("*")).Text()),
		`[{{ (({'a': config.dict, 'b': 1.5}) >= 0.1) % record.nested.deep.x }}{{ (config.n | regex_replace('[aeiou]', '*')) if "it's" else (config.day not in 1_000) }}`,
	)
}
func typed555(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.Mod(py.Bool(e.Ge(py.Dict("a", ctx["config"].Member("dict"), "b", py.Float(1.5)), py.Float(0.1))), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")).Text()+e.FilterRegexReplace(ctx["config"].Member("n"), py.Str("[aeiou]"), py.Str("*")).Text()),
		`[{{ (({'a': config.dict, 'b': 1.5}) >= 0.1) % record.nested.deep.x }}{{ (config.n | regex_replace('[aeiou]', '*')) if "it's" else (config.day not in 1_000) }}`,
	)
}
func texts555(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.Mod(py.Bool(e.Ge(py.Dict("a", py.Str(ctx["config"].Member("dict").Text()), "b", py.Float(1.5)), py.Float(0.1))), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")).Text()+e.FilterRegexReplace(py.Str(ctx["config"].Member("n").Text()), py.Str("[aeiou]"), py.Str("*")).Text()),
		`[{{ (({'a': config.dict, 'b': 1.5}) >= 0.1) % record.nested.deep.x }}{{ (config.n | regex_replace('[aeiou]', '*')) if "it's" else (config.day not in 1_000) }}`,
	)
}
func text555(e *py.Eval, ctx variables) string {
	return e.StringText(
		"["+e.Mod(py.Bool(e.Ge(py.Dict("a", ctx["config"].Member("dict"), "b", py.Float(1.5)), py.Float(0.1))), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")).Text()+e.FilterRegexReplace(ctx["config"].Member("n"), py.Str("[aeiou]"), py.Str("*")).Text(),
		`[{{ (({'a': config.dict, 'b': 1.5}) >= 0.1) % record.nested.deep.x }}{{ (config.n | regex_replace('[aeiou]', '*')) if "it's" else (config.day not in 1_000) }}`,
	)
}
func value556(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.Str("")), `{{ -'' }}
`)
}
func typed556(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.Str("")), `{{ -'' }}
`)
}
func texts556(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.Str("")), `{{ -'' }}
`)
}
func text556(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(py.Str("")).Text(), `{{ -'' }}
`)
}
func value557(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in response.get('items')[0].id %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed557(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in response.get('items')[0].id %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts557(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in response.get('items')[0].id %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text557(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in response.get('items')[0].id %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value558(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Dict("a", ctx["config"].Member("texts")).Truth() {
		text.WriteString("1")
	}
	text.WriteString("False")
	return py.Literal(text.String())
}
func typed558(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Dict("a", ctx["config"].Member("texts")).Truth() {
		text.WriteString("1")
	}
	text.WriteString("False")
	return py.Literal(text.String())
}
func texts558(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Dict("a", py.Str(ctx["config"].Member("texts").Text())).Truth() {
		text.WriteString("1")
	}
	text.WriteString("False")
	return py.Literal(text.String())
}
func text558(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.Dict("a", ctx["config"].Member("texts")).Truth() {
		text.WriteString("1")
	}
	text.WriteString("False")
	return py.LiteralText(text.String())
}
func value559(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(py.Bool(e.Ge(py.TupleOf(ctx["last_page_size"], e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")), py.Str("it's"))).Text() + "]")))
}
func typed559(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(py.Bool(e.Ge(py.TupleOf(ctx["last_page_size"], e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")), py.Str("it's"))).Text() + "]")))
}
func texts559(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(py.Bool(e.Ge(py.TupleOf(ctx["last_page_size"], e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")), py.Str("it's"))).Text() + "]")))
}
func text559(e *py.Eval, ctx variables) string {
	return ""
}
func value560(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Mul(e.Call(ctx["config"].Member("dict"), "lower"), e.FilterTruncate(e.TodayWithTimezone(py.Str("Europe/Berlin")), py.Int(5), py.False, py.Str("..."), py.None)).Truth() {
		}
		text.WriteString(e.FilterList(e.FilterSelect(e.FilterList(e.FilterSlice(e.Mod(py.Str("%Y-%m-%d"), py.Dict("a", ctx["headers"].Member("X-Total"), "b", ctx["config"].Member("s"))), py.Int(2), py.None)), func(it py.Value) bool { return e.IsOdd(it) })).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed560(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Mul(e.Call(ctx["config"].Member("dict"), "lower"), e.FilterTruncate(e.TodayWithTimezone(py.Str("Europe/Berlin")), py.Int(5), py.False, py.Str("..."), py.None)).Truth() {
		}
		text.WriteString(e.FilterList(e.FilterSelect(e.FilterList(e.FilterSlice(e.Mod(py.Str("%Y-%m-%d"), py.Dict("a", ctx["headers"].Member("X-Total"), "b", ctx["config"].Member("s"))), py.Int(2), py.None)), func(it py.Value) bool { return e.IsOdd(it) })).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts560(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Mul(e.Call(py.Str(ctx["config"].Member("dict").Text()), "lower"), e.FilterTruncate(e.TodayWithTimezone(py.Str("Europe/Berlin")), py.Int(5), py.False, py.Str("..."), py.None)).Truth() {
		}
		text.WriteString(e.FilterList(e.FilterSelect(e.FilterList(e.FilterSlice(e.Mod(py.Str("%Y-%m-%d"), py.Dict("a", ctx["headers"].Member("X-Total"), "b", py.Str(ctx["config"].Member("s").Text()))), py.Int(2), py.None)), func(it py.Value) bool { return e.IsOdd(it) })).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text560(e *py.Eval, ctx variables) string {
	return ""
}
func value561(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterBatch(py.Float(0.1), py.Int(2), py.Int(0)))))
}
func typed561(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterBatch(py.Float(0.1), py.Int(2), py.Int(0)))))
}
func texts561(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterBatch(py.Float(0.1), py.Int(2), py.Int(0)))))
}
func text561(e *py.Eval, ctx variables) string {
	return ""
}
func value562(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.CamelCaseToSnakeCase(py.Str("camelCaseName")).Truth() {
		}
		text.WriteString(py.ListOf(py.Float(1000), ctx["next_page_token"]).Text() + py.ListOf(e.Key(ctx["response"], "items"), ctx["config"].Member("texts")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed562(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.CamelCaseToSnakeCase(py.Str("camelCaseName")).Truth() {
		}
		text.WriteString(py.ListOf(py.Float(1000), ctx["next_page_token"]).Text() + py.ListOf(e.Key(ctx["response"], "items"), ctx["config"].Member("texts")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts562(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.CamelCaseToSnakeCase(py.Str("camelCaseName")).Truth() {
		}
		text.WriteString(py.ListOf(py.Float(1000), ctx["next_page_token"]).Text() + py.ListOf(e.Key(ctx["response"], "items"), py.Str(ctx["config"].Member("texts").Text())).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text562(e *py.Eval, ctx variables) string {
	return ""
}
func value563(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.CallKw(py.Str("Foo"), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 'Foo'.format(1, a=2) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed563(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.CallKw(py.Str("Foo"), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 'Foo'.format(1, a=2) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts563(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.CallKw(py.Str("Foo"), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 'Foo'.format(1, a=2) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text563(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.CallKw(py.Str("Foo"), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in 'Foo'.format(1, a=2) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value564(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Lt(ctx["config"].Member("missing"), ctx["config"].Member("list")) {
			text.WriteString("1")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed564(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Lt(ctx["config"].Member("missing"), ctx["config"].Member("list")) {
			text.WriteString("1")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts564(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["config"].Member("missing").Text() < ctx["config"].Member("list").Text() {
			text.WriteString("1")
		}
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text564(e *py.Eval, ctx variables) string {
	return ""
}
func value565(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("none")))
}
func typed565(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("none")))
}
func texts565(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("none").Text())))
}
func text565(e *py.Eval, ctx variables) string {
	return ""
}
func value566(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Dict("a", py.Str("a/b?c=d&e f"), "b", py.Str("a,b,c")), "isdigit"),
		"{{ ({'a': 'a/b?c=d&e f', 'b': 'a,b,c'}).isdigit() }}",
	)
}
func typed566(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Dict("a", py.Str("a/b?c=d&e f"), "b", py.Str("a,b,c")), "isdigit"),
		"{{ ({'a': 'a/b?c=d&e f', 'b': 'a,b,c'}).isdigit() }}",
	)
}
func texts566(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Dict("a", py.Str("a/b?c=d&e f"), "b", py.Str("a,b,c")), "isdigit"),
		"{{ ({'a': 'a/b?c=d&e f', 'b': 'a,b,c'}).isdigit() }}",
	)
}
func text566(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.Dict("a", py.Str("a/b?c=d&e f"), "b", py.Str("a,b,c")), "isdigit").Text(),
		"{{ ({'a': 'a/b?c=d&e f', 'b': 'a,b,c'}).isdigit() }}",
	)
}
func value567(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed567(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts567(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text567(e *py.Eval, ctx variables) string {
	return "0"
}
func value568(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("list"), py.Float(-2.25)))
}
func typed568(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("list"), py.Float(-2.25)))
}
func texts568(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("list").Text()), py.Float(-2.25)))
}
func text568(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("list"), py.Float(-2.25)).Text())
}
func value569(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Str("12").IsCallable() {
		text.WriteString("1")
	}
	text.WriteString(e.Call(e.Call(py.Dict("a", py.Str("a/b?c=d&e f"), "b", py.Float(-2.25)), "lower"), "expandtabs").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if '12' is callable -%} 1 {%- endif %} {{- (({'a': 'a/b?c=d&e f', 'b': -2.25}).lower()).expandtabs() -}} ",
	)
}
func typed569(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Str("12").IsCallable() {
		text.WriteString("1")
	}
	text.WriteString(e.Call(e.Call(py.Dict("a", py.Str("a/b?c=d&e f"), "b", py.Float(-2.25)), "lower"), "expandtabs").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if '12' is callable -%} 1 {%- endif %} {{- (({'a': 'a/b?c=d&e f', 'b': -2.25}).lower()).expandtabs() -}} ",
	)
}
func texts569(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Str("12").IsCallable() {
		text.WriteString("1")
	}
	text.WriteString(e.Call(e.Call(py.Dict("a", py.Str("a/b?c=d&e f"), "b", py.Float(-2.25)), "lower"), "expandtabs").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if '12' is callable -%} 1 {%- endif %} {{- (({'a': 'a/b?c=d&e f', 'b': -2.25}).lower()).expandtabs() -}} ",
	)
}
func text569(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.Str("12").IsCallable() {
		text.WriteString("1")
	}
	text.WriteString(e.Call(e.Call(py.Dict("a", py.Str("a/b?c=d&e f"), "b", py.Float(-2.25)), "lower"), "expandtabs").Text())
	return e.StringText(
		text.String(),
		"{%- if '12' is callable -%} 1 {%- endif %} {{- (({'a': 'a/b?c=d&e f', 'b': -2.25}).lower()).expandtabs() -}} ",
	)
}
func value570(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in record.nested.deep.x %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed570(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in record.nested.deep.x %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts570(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in record.nested.deep.x %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text570(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in record.nested.deep.x %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value571(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%d")), "partition", py.Str(" "))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed571(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%d")), "partition", py.Str(" "))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts571(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%d")), "partition", py.Str(" "))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text571(e *py.Eval, ctx variables) string {
	return ""
}
func value572(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.TupleOf(), "copy"), "{{ ().copy() }}")
}
func typed572(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.TupleOf(), "copy"), "{{ ().copy() }}")
}
func texts572(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.TupleOf(), "copy"), "{{ ().copy() }}")
}
func text572(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.TupleOf(), "copy").Text(), "{{ ().copy() }}")
}
func value573(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(2), "b", py.Str("a/b?c=d&e f"))
}
func typed573(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(2), "b", py.Str("a/b?c=d&e f"))
}
func texts573(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(2), "b", py.Str("a/b?c=d&e f"))
}
func text573(e *py.Eval, ctx variables) string {
	return "{'a': 2, 'b': 'a/b?c=d&e f'}"
}
func value574(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed574(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts574(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text574(e *py.Eval, ctx variables) string {
	return ""
}
func value575(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FloorDiv(py.ListOf(), e.Key(ctx["response"], "items"))))
}
func typed575(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FloorDiv(py.ListOf(), e.Key(ctx["response"], "items"))))
}
func texts575(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FloorDiv(py.ListOf(), e.Key(ctx["response"], "items"))))
}
func text575(e *py.Eval, ctx variables) string {
	return ""
}
func value576(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.TupleOf(py.Int(3), py.Float(1000)), "find", py.Str("o")), "{{ ((3, 1e3)).find('o') }}")
}
func typed576(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.TupleOf(py.Int(3), py.Float(1000)), "find", py.Str("o")), "{{ ((3, 1e3)).find('o') }}")
}
func texts576(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.TupleOf(py.Int(3), py.Float(1000)), "find", py.Str("o")), "{{ ((3, 1e3)).find('o') }}")
}
func text576(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.TupleOf(py.Int(3), py.Float(1000)), "find", py.Str("o")).Text(), "{{ ((3, 1e3)).find('o') }}")
}
func value577(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("next").Truth() && py.ConditionOf(py.Dict("a", py.Int(100), "b", ctx["config"].Member("dicts"))))
}
func typed577(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("next").Truth() && py.ConditionOf(py.Dict("a", py.Int(100), "b", ctx["config"].Member("dicts"))))
}
func texts577(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("next").Truth() && py.ConditionOf(py.Dict("a", py.Int(100), "b", py.Str(ctx["config"].Member("dicts").Text()))))
}
func text577(e *py.Eval, ctx variables) string {
	return ""
}
func value578(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterReplace(e.FormatDatetime(ctx["config"].Member("day"), py.Str("%epoch_microseconds"), py.None), py.Str("a"), e.Sub(e.Attr(ctx["config"].Member("missing"), "more"), py.TupleOf(py.Float(0.1), py.Str("<b>x</b>"))), py.None),
		"{{ (format_datetime(config.day, '%epoch_microseconds')) | replace('a', (config.missing.more - ((0.1, '<b>x</b>')))) }}",
	)
}
func typed578(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterReplace(e.FormatDatetime(ctx["config"].Member("day"), py.Str("%epoch_microseconds"), py.None), py.Str("a"), e.Sub(e.Attr(ctx["config"].Member("missing"), "more"), py.TupleOf(py.Float(0.1), py.Str("<b>x</b>"))), py.None),
		"{{ (format_datetime(config.day, '%epoch_microseconds')) | replace('a', (config.missing.more - ((0.1, '<b>x</b>')))) }}",
	)
}
func texts578(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterReplace(e.FormatDatetime(py.Str(ctx["config"].Member("day").Text()), py.Str("%epoch_microseconds"), py.None), py.Str("a"), e.Sub(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.TupleOf(py.Float(0.1), py.Str("<b>x</b>"))), py.None),
		"{{ (format_datetime(config.day, '%epoch_microseconds')) | replace('a', (config.missing.more - ((0.1, '<b>x</b>')))) }}",
	)
}
func text578(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterReplace(e.FormatDatetime(ctx["config"].Member("day"), py.Str("%epoch_microseconds"), py.None), py.Str("a"), e.Sub(e.Attr(ctx["config"].Member("missing"), "more"), py.TupleOf(py.Float(0.1), py.Str("<b>x</b>"))), py.None).Text(),
		"{{ (format_datetime(config.day, '%epoch_microseconds')) | replace('a', (config.missing.more - ((0.1, '<b>x</b>')))) }}",
	)
}
func value579(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.TupleOf(ctx["record"].Member("nested"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), "isnumeric"),
		"{{ ((record.nested, record.nested.deep.x)).isnumeric() }}",
	)
}
func typed579(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.TupleOf(ctx["record"].Member("nested"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), "isnumeric"),
		"{{ ((record.nested, record.nested.deep.x)).isnumeric() }}",
	)
}
func texts579(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.TupleOf(ctx["record"].Member("nested"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), "isnumeric"),
		"{{ ((record.nested, record.nested.deep.x)).isnumeric() }}",
	)
}
func text579(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.TupleOf(ctx["record"].Member("nested"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")), "isnumeric").Text(),
		"{{ ((record.nested, record.nested.deep.x)).isnumeric() }}",
	)
}
func value580(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed580(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts580(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text580(e *py.Eval, ctx variables) string {
	return ""
}
func value581(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if (e.Pos(py.Str("<b>x</b>")).Text() + e.FilterHash(py.Float(1.5), py.Str("md5"), py.None).Text()) > "<b>x</b>" {
		text.WriteString(e.TodayUTC().Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (+'<b>x</b>' ~ (1.5 | hash)) > '<b>x</b>' %}{{ today_utc() }}{% endif %}",
	)
}
func typed581(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if (e.Pos(py.Str("<b>x</b>")).Text() + e.FilterHash(py.Float(1.5), py.Str("md5"), py.None).Text()) > "<b>x</b>" {
		text.WriteString(e.TodayUTC().Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (+'<b>x</b>' ~ (1.5 | hash)) > '<b>x</b>' %}{{ today_utc() }}{% endif %}",
	)
}
func texts581(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if (e.Pos(py.Str("<b>x</b>")).Text() + e.FilterHash(py.Float(1.5), py.Str("md5"), py.None).Text()) > "<b>x</b>" {
		text.WriteString(e.TodayUTC().Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (+'<b>x</b>' ~ (1.5 | hash)) > '<b>x</b>' %}{{ today_utc() }}{% endif %}",
	)
}
func text581(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if (e.Pos(py.Str("<b>x</b>")).Text() + e.FilterHash(py.Float(1.5), py.Str("md5"), py.None).Text()) > "<b>x</b>" {
		text.WriteString(e.TodayUTC().Text())
	}
	return e.StringText(
		text.String(),
		"{% if (+'<b>x</b>' ~ (1.5 | hash)) > '<b>x</b>' %}{{ today_utc() }}{% endif %}",
	)
}
func value582(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Choose(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None).Truth(), ctx["response"].Member("more"), py.Value{}), func() py.Value {
			return e.FilterLength(e.FilterGroupBy(ctx["config"].Member("json"), py.Str("id"), py.None, py.False))
		}),
		"{{ (response.more if (record['name'] | hash)) or (config.json | groupby('id') | length) }}",
	)
}
func typed582(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Choose(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None).Truth(), ctx["response"].Member("more"), py.Value{}), func() py.Value {
			return e.FilterLength(e.FilterGroupBy(ctx["config"].Member("json"), py.Str("id"), py.None, py.False))
		}),
		"{{ (response.more if (record['name'] | hash)) or (config.json | groupby('id') | length) }}",
	)
}
func texts582(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Choose(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None).Truth(), ctx["response"].Member("more"), py.Value{}), func() py.Value {
			return e.FilterLength(e.FilterGroupBy(py.Str(ctx["config"].Member("json").Text()), py.Str("id"), py.None, py.False))
		}),
		"{{ (response.more if (record['name'] | hash)) or (config.json | groupby('id') | length) }}",
	)
}
func text582(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(py.Choose(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None).Truth(), ctx["response"].Member("more"), py.Value{}), func() py.Value {
			return e.FilterLength(e.FilterGroupBy(ctx["config"].Member("json"), py.Str("id"), py.None, py.False))
		}).Text(),
		"{{ (response.more if (record['name'] | hash)) or (config.json | groupby('id') | length) }}",
	)
}
func value583(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexReplace(e.FilterList(py.Choose(py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth(), py.None, ctx["response"].Member("more"))), py.Str("[aeiou]"), py.Str("*")).Truth() {
	} else {
		text.WriteString(e.FilterEscape(ctx["next_page_token"].Member("next_page_token")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((none if (config.get('missing', 4)) else response.more) | list) | regex_replace('[aeiou]', '*') %}{% else %}{{ next_page_token['next_page_token'] | e }}{% endif %}",
	)
}
func typed583(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexReplace(e.FilterList(py.Choose(py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth(), py.None, ctx["response"].Member("more"))), py.Str("[aeiou]"), py.Str("*")).Truth() {
	} else {
		text.WriteString(e.FilterEscape(ctx["next_page_token"].Member("next_page_token")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((none if (config.get('missing', 4)) else response.more) | list) | regex_replace('[aeiou]', '*') %}{% else %}{{ next_page_token['next_page_token'] | e }}{% endif %}",
	)
}
func texts583(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexReplace(e.FilterList(py.Choose(ctx["config"].Member("missing").Text() != "", py.None, ctx["response"].Member("more"))), py.Str("[aeiou]"), py.Str("*")).Truth() {
	} else {
		text.WriteString(e.FilterEscape(ctx["next_page_token"].Member("next_page_token")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((none if (config.get('missing', 4)) else response.more) | list) | regex_replace('[aeiou]', '*') %}{% else %}{{ next_page_token['next_page_token'] | e }}{% endif %}",
	)
}
func text583(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterRegexReplace(e.FilterList(py.Choose(py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth(), py.None, ctx["response"].Member("more"))), py.Str("[aeiou]"), py.Str("*")).Truth() {
	} else {
		text.WriteString(e.FilterEscape(ctx["next_page_token"].Member("next_page_token")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if ((none if (config.get('missing', 4)) else response.more) | list) | regex_replace('[aeiou]', '*') %}{% else %}{{ next_page_token['next_page_token'] | e }}{% endif %}",
	)
}
func value584(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed584(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts584(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text584(e *py.Eval, ctx variables) string {
	return ""
}
func value585(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Str("12"), ctx["response"].Member("more")))
}
func typed585(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Str("12"), ctx["response"].Member("more")))
}
func texts585(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Str("12"), ctx["response"].Member("more")))
}
func text585(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.ListOf(py.Str("12"), ctx["response"].Member("more")).Text())
}
func value586(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.Str("%Y-%m-%d")), "{{ -'%Y-%m-%d' }}")
}
func typed586(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.Str("%Y-%m-%d")), "{{ -'%Y-%m-%d' }}")
}
func texts586(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.Str("%Y-%m-%d")), "{{ -'%Y-%m-%d' }}")
}
func text586(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(py.Str("%Y-%m-%d")).Text(), "{{ -'%Y-%m-%d' }}")
}
func value587(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"))
}
func typed587(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"))
}
func texts587(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"))
}
func text587(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Text())
}
func value588(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Neg(e.Neg(ctx["last_page_size"])).Truth() {
	}
	text.WriteString(ctx["headers"].Member("X-Total").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if -(-last_page_size) -%}  {%- endif %} {{- headers['X-Total'] -}} ",
	)
}
func typed588(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Neg(e.Neg(ctx["last_page_size"])).Truth() {
	}
	text.WriteString(ctx["headers"].Member("X-Total").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if -(-last_page_size) -%}  {%- endif %} {{- headers['X-Total'] -}} ",
	)
}
func texts588(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Neg(e.Neg(ctx["last_page_size"])).Truth() {
	}
	text.WriteString(ctx["headers"].Member("X-Total").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if -(-last_page_size) -%}  {%- endif %} {{- headers['X-Total'] -}} ",
	)
}
func text588(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Neg(e.Neg(ctx["last_page_size"])).Truth() {
	}
	text.WriteString(ctx["headers"].Member("X-Total").Text())
	return e.StringText(
		text.String(),
		"{%- if -(-last_page_size) -%}  {%- endif %} {{- headers['X-Total'] -}} ",
	)
}
func value589(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Div(ctx["config"].Member("f"), ctx["next_page_token"].Member("next_page_token")))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed589(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Div(ctx["config"].Member("f"), ctx["next_page_token"].Member("next_page_token")))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts589(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Div(py.Str(ctx["config"].Member("f").Text()), ctx["next_page_token"].Member("next_page_token")))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text589(e *py.Eval, ctx variables) string {
	return ""
}
func value590(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.ListOf(ctx["stream_slice"].Member("start_time"), ctx["config"].Member("digits")).Truth())
}
func typed590(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.ListOf(ctx["stream_slice"].Member("start_time"), ctx["config"].Member("digits")).Truth())
}
func texts590(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.ListOf(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str(ctx["config"].Member("digits").Text())).Truth())
}
func text590(e *py.Eval, ctx variables) string {
	return ""
}
func value591(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterMax(py.Bool(e.Lt(e.Mul(py.ListOf(py.Int(10), ctx["config"].Member("missing")), py.Float(0.1)), py.And(py.ListOf(ctx["config"].Member("no"), ctx["response"].Member("next")), py.ListOf()))), py.False, py.Str("id")).Truth() {
		text.WriteString("True")
	} else {
		text.WriteString(e.Neg(e.FilterRound(ctx["record"].Member("flag"), py.Int(0), py.Str("floor"))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((([10, config.missing]) * 0.1) < (([config.no, response.next]) and [])) | max(attribute='id') %}{{ 10 != ((-2.25, ' x ')) }}{% else %}{{ -(record.flag | round(0, 'floor')) }}{% endif %}",
	)
}
func typed591(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterMax(py.Bool(e.Lt(e.Mul(py.ListOf(py.Int(10), ctx["config"].Member("missing")), py.Float(0.1)), py.And(py.ListOf(ctx["config"].Member("no"), ctx["response"].Member("next")), py.ListOf()))), py.False, py.Str("id")).Truth() {
		text.WriteString("True")
	} else {
		text.WriteString(e.Neg(e.FilterRound(ctx["record"].Member("flag"), py.Int(0), py.Str("floor"))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((([10, config.missing]) * 0.1) < (([config.no, response.next]) and [])) | max(attribute='id') %}{{ 10 != ((-2.25, ' x ')) }}{% else %}{{ -(record.flag | round(0, 'floor')) }}{% endif %}",
	)
}
func texts591(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterMax(py.Bool(e.Lt(e.Mul(py.ListOf(py.Int(10), py.Str(ctx["config"].Member("missing").Text())), py.Float(0.1)), py.And(py.ListOf(py.Str(ctx["config"].Member("no").Text()), ctx["response"].Member("next")), py.ListOf()))), py.False, py.Str("id")).Truth() {
		text.WriteString("True")
	} else {
		text.WriteString(e.Neg(e.FilterRound(ctx["record"].Member("flag"), py.Int(0), py.Str("floor"))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((([10, config.missing]) * 0.1) < (([config.no, response.next]) and [])) | max(attribute='id') %}{{ 10 != ((-2.25, ' x ')) }}{% else %}{{ -(record.flag | round(0, 'floor')) }}{% endif %}",
	)
}
func text591(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterMax(py.Bool(e.Lt(e.Mul(py.ListOf(py.Int(10), ctx["config"].Member("missing")), py.Float(0.1)), py.And(py.ListOf(ctx["config"].Member("no"), ctx["response"].Member("next")), py.ListOf()))), py.False, py.Str("id")).Truth() {
		text.WriteString("True")
	} else {
		text.WriteString(e.Neg(e.FilterRound(ctx["record"].Member("flag"), py.Int(0), py.Str("floor"))).Text())
	}
	return e.StringText(
		text.String(),
		"{% if ((([10, config.missing]) * 0.1) < (([config.no, response.next]) and [])) | max(attribute='id') %}{{ 10 != ((-2.25, ' x ')) }}{% else %}{{ -(record.flag | round(0, 'floor')) }}{% endif %}",
	)
}
func value592(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Str(e.Sub(ctx["response"].Member("more"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")).Text() + e.Neg(py.Str("é😀")).Text())
	text.WriteString(e.Call(v, "split", py.Str("o"), py.Int(1)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (response.more - record.nested.deep.x) ~ (-'é😀') %}{{ v.split('o', 1) }}",
	)
}
func typed592(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Str(e.Sub(ctx["response"].Member("more"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")).Text() + e.Neg(py.Str("é😀")).Text())
	text.WriteString(e.Call(v, "split", py.Str("o"), py.Int(1)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (response.more - record.nested.deep.x) ~ (-'é😀') %}{{ v.split('o', 1) }}",
	)
}
func texts592(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Str(e.Sub(ctx["response"].Member("more"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")).Text() + e.Neg(py.Str("é😀")).Text())
	text.WriteString(e.Call(v, "split", py.Str("o"), py.Int(1)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = (response.more - record.nested.deep.x) ~ (-'é😀') %}{{ v.split('o', 1) }}",
	)
}
func text592(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Str(e.Sub(ctx["response"].Member("more"), e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")).Text() + e.Neg(py.Str("é😀")).Text())
	text.WriteString(e.Call(v, "split", py.Str("o"), py.Int(1)).Text())
	return e.StringText(
		text.String(),
		"{% set v = (response.more - record.nested.deep.x) ~ (-'é😀') %}{{ v.split('o', 1) }}",
	)
}
func value593(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterRound(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Int(0), py.Str("common")).Truth()),
		"{{ not (('-3.5' and record['nested']['list'][0]['y']) | round) }}",
	)
}
func typed593(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterRound(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Int(0), py.Str("common")).Truth()),
		"{{ not (('-3.5' and record['nested']['list'][0]['y']) | round) }}",
	)
}
func texts593(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterRound(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Int(0), py.Str("common")).Truth()),
		"{{ not (('-3.5' and record['nested']['list'][0]['y']) | round) }}",
	)
}
func text593(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.FilterRound(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Int(0), py.Str("common")).Truth()).Text(),
		"{{ not (('-3.5' and record['nested']['list'][0]['y']) | round) }}",
	)
}
func value594(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.FilterSum(py.TupleOf(), py.None, py.Int(0)).Text()+e.FilterRound(ctx["record"].Member("updated_at"), py.Int(0), py.Str("common")).Text()), "{{ (() | sum) ~ (record.updated_at | round) }}")
}
func typed594(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.FilterSum(py.TupleOf(), py.None, py.Int(0)).Text()+e.FilterRound(ctx["record"].Member("updated_at"), py.Int(0), py.Str("common")).Text()), "{{ (() | sum) ~ (record.updated_at | round) }}")
}
func texts594(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.FilterSum(py.TupleOf(), py.None, py.Int(0)).Text()+e.FilterRound(ctx["record"].Member("updated_at"), py.Int(0), py.Str("common")).Text()), "{{ (() | sum) ~ (record.updated_at | round) }}")
}
func text594(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSum(py.TupleOf(), py.None, py.Int(0)).Text()+e.FilterRound(ctx["record"].Member("updated_at"), py.Int(0), py.Str("common")).Text(), "{{ (() | sum) ~ (record.updated_at | round) }}")
}
func value595(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed595(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts595(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text595(e *py.Eval, ctx variables) string {
	return ""
}
func value596(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterXMLAttr(py.ListOf(py.Str("a/b?c=d&e f"), ctx["record"].Member("flag")), py.True).Truth() {
	}
	text.WriteString(e.FilterHash(e.FilterHash(py.Int(1000), py.Str("md5"), py.None), py.Str("sha256"), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (['a/b?c=d&e f', record.flag]) | xmlattr -%}  {%- endif %} {{- (1_000 | hash) | hash('sha256') -}} ",
	)
}
func typed596(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterXMLAttr(py.ListOf(py.Str("a/b?c=d&e f"), ctx["record"].Member("flag")), py.True).Truth() {
	}
	text.WriteString(e.FilterHash(e.FilterHash(py.Int(1000), py.Str("md5"), py.None), py.Str("sha256"), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (['a/b?c=d&e f', record.flag]) | xmlattr -%}  {%- endif %} {{- (1_000 | hash) | hash('sha256') -}} ",
	)
}
func texts596(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterXMLAttr(py.ListOf(py.Str("a/b?c=d&e f"), ctx["record"].Member("flag")), py.True).Truth() {
	}
	text.WriteString(e.FilterHash(e.FilterHash(py.Int(1000), py.Str("md5"), py.None), py.Str("sha256"), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (['a/b?c=d&e f', record.flag]) | xmlattr -%}  {%- endif %} {{- (1_000 | hash) | hash('sha256') -}} ",
	)
}
func text596(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterXMLAttr(py.ListOf(py.Str("a/b?c=d&e f"), ctx["record"].Member("flag")), py.True).Truth() {
	}
	text.WriteString(e.FilterHash(e.FilterHash(py.Int(1000), py.Str("md5"), py.None), py.Str("sha256"), py.None).Text())
	return e.StringText(
		text.String(),
		"{%- if (['a/b?c=d&e f', record.flag]) | xmlattr -%}  {%- endif %} {{- (1_000 | hash) | hash('sha256') -}} ",
	)
}
func value597(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Index(py.Choose(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep").Truth(), py.Int(-1), py.Value{}), 0),
		"{{ ((-1) if (record.get('nested', {}).get('deep')))[0] }}",
	)
}
func typed597(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Index(py.Choose(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep").Truth(), py.Int(-1), py.Value{}), 0),
		"{{ ((-1) if (record.get('nested', {}).get('deep')))[0] }}",
	)
}
func texts597(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Index(py.Choose(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep").Truth(), py.Int(-1), py.Value{}), 0),
		"{{ ((-1) if (record.get('nested', {}).get('deep')))[0] }}",
	)
}
func text597(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Index(py.Choose(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep").Truth(), py.Int(-1), py.Value{}), 0).Text(),
		"{{ ((-1) if (record.get('nested', {}).get('deep')))[0] }}",
	)
}
func value598(e *py.Eval, ctx variables) py.Value {
	return e.String(py.And(e.Neg(py.Str("a")), py.ListOf(py.Str("[1, 2]"), py.Str("[1, 2]"))), "{{ (-'a') and (['[1, 2]', '[1, 2]']) }}")
}
func typed598(e *py.Eval, ctx variables) py.Value {
	return e.String(py.And(e.Neg(py.Str("a")), py.ListOf(py.Str("[1, 2]"), py.Str("[1, 2]"))), "{{ (-'a') and (['[1, 2]', '[1, 2]']) }}")
}
func texts598(e *py.Eval, ctx variables) py.Value {
	return e.String(py.And(e.Neg(py.Str("a")), py.ListOf(py.Str("[1, 2]"), py.Str("[1, 2]"))), "{{ (-'a') and (['[1, 2]', '[1, 2]']) }}")
}
func text598(e *py.Eval, ctx variables) string {
	return e.StringText(py.And(e.Neg(py.Str("a")), py.ListOf(py.Str("[1, 2]"), py.Str("[1, 2]"))).Text(), "{{ (-'a') and (['[1, 2]', '[1, 2]']) }}")
}
func value599(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.FilterBase64BinasciiDecode(ctx["response"]), "join", ctx["config"].Member("texts")).Truth() {
		text.WriteString(e.Div(py.TupleOf(py.Str("<b>x</b>"), e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")), py.TupleOf()).Text())
	} else {
		text.WriteString(py.Choose(ctx["stream_slice"].Member("missing").Truth(), ctx["config"].Member("s"), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (response | base64binascii_decode).join(config.texts) %}{{ (('<b>x</b>', headers.link.next.url)) / () }}{% else %}{{ config.s if stream_slice.missing }}{% endif %}",
	)
}
func typed599(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.FilterBase64BinasciiDecode(ctx["response"]), "join", ctx["config"].Member("texts")).Truth() {
		text.WriteString(e.Div(py.TupleOf(py.Str("<b>x</b>"), e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")), py.TupleOf()).Text())
	} else {
		text.WriteString(py.Choose(ctx["stream_slice"].Member("missing").Truth(), ctx["config"].Member("s"), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (response | base64binascii_decode).join(config.texts) %}{{ (('<b>x</b>', headers.link.next.url)) / () }}{% else %}{{ config.s if stream_slice.missing }}{% endif %}",
	)
}
func texts599(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.FilterBase64BinasciiDecode(ctx["response"]), "join", py.Str(ctx["config"].Member("texts").Text())).Truth() {
		text.WriteString(e.Div(py.TupleOf(py.Str("<b>x</b>"), e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")), py.TupleOf()).Text())
	} else {
		text.WriteString(py.Choose(ctx["stream_slice"].Member("missing").Text() != "", py.Str(ctx["config"].Member("s").Text()), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (response | base64binascii_decode).join(config.texts) %}{{ (('<b>x</b>', headers.link.next.url)) / () }}{% else %}{{ config.s if stream_slice.missing }}{% endif %}",
	)
}
func text599(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(e.FilterBase64BinasciiDecode(ctx["response"]), "join", ctx["config"].Member("texts")).Truth() {
		text.WriteString(e.Div(py.TupleOf(py.Str("<b>x</b>"), e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")), py.TupleOf()).Text())
	} else {
		text.WriteString(py.Choose(ctx["stream_slice"].Member("missing").Truth(), ctx["config"].Member("s"), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% if (response | base64binascii_decode).join(config.texts) %}{{ (('<b>x</b>', headers.link.next.url)) / () }}{% else %}{{ config.s if stream_slice.missing }}{% endif %}",
	)
}
func value600(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.In(e.Mul(ctx["response"], e.Call(py.ListOf(ctx["response"], py.Str("Foo")), "format", py.Str(""))), e.FloorDiv(e.Pos(ctx["record"].Member("name")), e.FilterList(e.FilterMap(py.ListOf(ctx["record"].Member("nested"), ctx["stream_partition"]), func(it py.Value) py.Value { return e.FilterUpper(it) })))) {
	}
	text.WriteString(ctx["headers"].Member("X-Total").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (response * (([response, 'Foo']).format(''))) in (+record['name'] // (([record.nested, stream_partition]) | map('upper') | list)) -%}  {%- endif %} {{- headers['X-Total'] -}} ",
	)
}
func typed600(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.In(e.Mul(ctx["response"], e.Call(py.ListOf(ctx["response"], py.Str("Foo")), "format", py.Str(""))), e.FloorDiv(e.Pos(ctx["record"].Member("name")), e.FilterList(e.FilterMap(py.ListOf(ctx["record"].Member("nested"), ctx["stream_partition"]), func(it py.Value) py.Value { return e.FilterUpper(it) })))) {
	}
	text.WriteString(ctx["headers"].Member("X-Total").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (response * (([response, 'Foo']).format(''))) in (+record['name'] // (([record.nested, stream_partition]) | map('upper') | list)) -%}  {%- endif %} {{- headers['X-Total'] -}} ",
	)
}
func texts600(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.In(e.Mul(ctx["response"], e.Call(py.ListOf(ctx["response"], py.Str("Foo")), "format", py.Str(""))), e.FloorDiv(e.Pos(ctx["record"].Member("name")), e.FilterList(e.FilterMap(py.ListOf(ctx["record"].Member("nested"), ctx["stream_partition"]), func(it py.Value) py.Value { return e.FilterUpper(it) })))) {
	}
	text.WriteString(ctx["headers"].Member("X-Total").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (response * (([response, 'Foo']).format(''))) in (+record['name'] // (([record.nested, stream_partition]) | map('upper') | list)) -%}  {%- endif %} {{- headers['X-Total'] -}} ",
	)
}
func text600(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.In(e.Mul(ctx["response"], e.Call(py.ListOf(ctx["response"], py.Str("Foo")), "format", py.Str(""))), e.FloorDiv(e.Pos(ctx["record"].Member("name")), e.FilterList(e.FilterMap(py.ListOf(ctx["record"].Member("nested"), ctx["stream_partition"]), func(it py.Value) py.Value { return e.FilterUpper(it) })))) {
	}
	text.WriteString(ctx["headers"].Member("X-Total").Text())
	return e.StringText(
		text.String(),
		"{%- if (response * (([response, 'Foo']).format(''))) in (+record['name'] // (([record.nested, stream_partition]) | map('upper') | list)) -%}  {%- endif %} {{- headers['X-Total'] -}} ",
	)
}
func value601(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("digits").Truth())
}
func typed601(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("digits").Truth())
}
func texts601(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!(ctx["config"].Member("digits").Text() != ""))
}
func text601(e *py.Eval, ctx variables) string {
	return py.Bool(!ctx["config"].Member("digits").Truth()).Text()
}
func value602(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.StrToDatetime(ctx["response"].Member("total")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in str_to_datetime(response.total) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed602(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.StrToDatetime(ctx["response"].Member("total")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in str_to_datetime(response.total) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts602(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.StrToDatetime(ctx["response"].Member("total")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in str_to_datetime(response.total) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text602(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.StrToDatetime(ctx["response"].Member("total")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in str_to_datetime(response.total) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value603(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(2), py.Int(2))
}
func typed603(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(2), py.Int(2))
}
func texts603(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(2), py.Int(2))
}
func text603(e *py.Eval, ctx variables) string {
	return "[2, 2]"
}
func value604(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(ctx["stream_interval"].Member("end_time")), "{{ max(stream_interval.end_time) }}")
}
func typed604(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(ctx["stream_interval"].Member("end_time")), "{{ max(stream_interval.end_time) }}")
}
func texts604(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.Str(ctx["stream_interval"].Member("end_time").Text())), "{{ max(stream_interval.end_time) }}")
}
func text604(e *py.Eval, ctx variables) string {
	return e.StringText(e.Max(ctx["stream_interval"].Member("end_time")).Text(), "{{ max(stream_interval.end_time) }}")
}
func value605(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.False)
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in false %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed605(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.False)
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in false %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts605(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.False)
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in false %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text605(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.False)
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in false %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value606(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed606(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts606(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text606(e *py.Eval, ctx variables) string {
	return ""
}
func value607(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FloorDiv(py.Bool(!e.In(py.TupleOf(), ctx["record"].Member("name"))), ctx["record"].Member("updated_at"))))
}
func typed607(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FloorDiv(py.Bool(!e.In(py.TupleOf(), ctx["record"].Member("name"))), ctx["record"].Member("updated_at"))))
}
func texts607(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FloorDiv(py.Bool(!e.In(py.TupleOf(), ctx["record"].Member("name"))), ctx["record"].Member("updated_at"))))
}
func text607(e *py.Eval, ctx variables) string {
	return ""
}
func value608(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterWordCount(py.Int(2)).Truth() {
	}
	text.WriteString(py.Bool(py.Dict().IsTrue()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if 2 | wordcount -%}  {%- endif %} {{- {} is true -}} ",
	)
}
func typed608(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterWordCount(py.Int(2)).Truth() {
	}
	text.WriteString(py.Bool(py.Dict().IsTrue()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if 2 | wordcount -%}  {%- endif %} {{- {} is true -}} ",
	)
}
func texts608(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterWordCount(py.Int(2)).Truth() {
	}
	text.WriteString(py.Bool(py.Dict().IsTrue()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if 2 | wordcount -%}  {%- endif %} {{- {} is true -}} ",
	)
}
func text608(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterWordCount(py.Int(2)).Truth() {
	}
	text.WriteString(py.Bool(py.Dict().IsTrue()).Text())
	return e.StringText(
		text.String(),
		"{%- if 2 | wordcount -%}  {%- endif %} {{- {} is true -}} ",
	)
}
func value609(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Div(py.True, py.Bool(e.Neg(py.ListOf(e.Attr(ctx["config"].Member("missing"), "more"), ctx["response"].Member("next"))).IsFloat()))))
}
func typed609(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Div(py.True, py.Bool(e.Neg(py.ListOf(e.Attr(ctx["config"].Member("missing"), "more"), ctx["response"].Member("next"))).IsFloat()))))
}
func texts609(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Div(py.True, py.Bool(e.Neg(py.ListOf(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), ctx["response"].Member("next"))).IsFloat()))))
}
func text609(e *py.Eval, ctx variables) string {
	return ""
}
func value610(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(ctx["config"].Member("texts").Truth(), func() py.Value { return e.Key(ctx["config"].Member("dict"), "a b") }, func() py.Value { return py.Str("") })))
}
func typed610(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(ctx["config"].Member("texts").Truth(), func() py.Value { return e.Key(ctx["config"].Member("dict"), "a b") }, func() py.Value { return py.Str("") })))
}
func texts610(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.If(ctx["config"].Member("texts").Text() != "", func() py.Value { return e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b") }, func() py.Value { return py.Str("") })))
}
func text610(e *py.Eval, ctx variables) string {
	return ""
}
func value611(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterToJSON(ctx["config"].Member("texts"), py.Int(2))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed611(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterToJSON(ctx["config"].Member("texts"), py.Int(2))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts611(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterToJSON(py.Str(ctx["config"].Member("texts").Text()), py.Int(2))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text611(e *py.Eval, ctx variables) string {
	return ""
}
func value612(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(ctx["config"].Member("yes"), py.False, py.False, py.None), "{{ config.yes | sort }}")
}
func typed612(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(ctx["config"].Member("yes"), py.False, py.False, py.None), "{{ config.yes | sort }}")
}
func texts612(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(py.Str(ctx["config"].Member("yes").Text()), py.False, py.False, py.None), "{{ config.yes | sort }}")
}
func text612(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSort(ctx["config"].Member("yes"), py.False, py.False, py.None).Text(), "{{ config.yes | sort }}")
}
func value613(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.OrNone(ctx["config"].Member("s")).Truth())
}
func typed613(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.OrNone(ctx["config"].Member("s")).Truth())
}
func texts613(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!(ctx["config"].Member("s").Text() != ""))
}
func text613(e *py.Eval, ctx variables) string {
	return py.Bool(!py.OrNone(ctx["config"].Member("s")).Truth()).Text()
}
func value614(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("empty")))
}
func typed614(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("empty")))
}
func texts614(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("empty").Text())))
}
func text614(e *py.Eval, ctx variables) string {
	return ""
}
func value615(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterReverse(e.Call(ctx["record"].Member("name"), "removeprefix", py.Str("Foo ")))),
		"{{ (record['name'].removeprefix('Foo ')) | reverse | list }}",
	)
}
func typed615(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterReverse(e.Call(ctx["record"].Member("name"), "removeprefix", py.Str("Foo ")))),
		"{{ (record['name'].removeprefix('Foo ')) | reverse | list }}",
	)
}
func texts615(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterReverse(e.Call(ctx["record"].Member("name"), "removeprefix", py.Str("Foo ")))),
		"{{ (record['name'].removeprefix('Foo ')) | reverse | list }}",
	)
}
func text615(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterReverse(e.Call(ctx["record"].Member("name"), "removeprefix", py.Str("Foo ")))).Text(),
		"{{ (record['name'].removeprefix('Foo ')) | reverse | list }}",
	)
}
func value616(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.Attr(py.Dict("a", py.Int(1)), "a")).Truth() {
		text.WriteString("1")
	} else if e.FilterRound(ctx["config"].Member("none"), py.Int(0), py.Str("common")).Truth() {
		text.WriteString(e.FilterRound(ctx["record"].Member("id"), py.Int(1), py.Str("common")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if +namespace(a=1).a %}1{% elif config.none | round %}{{ record.id | round(1) }}{% endif %}",
	)
}
func typed616(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.Attr(py.Dict("a", py.Int(1)), "a")).Truth() {
		text.WriteString("1")
	} else if e.FilterRound(ctx["config"].Member("none"), py.Int(0), py.Str("common")).Truth() {
		text.WriteString(e.FilterRound(ctx["record"].Member("id"), py.Int(1), py.Str("common")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if +namespace(a=1).a %}1{% elif config.none | round %}{{ record.id | round(1) }}{% endif %}",
	)
}
func texts616(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(e.Attr(py.Dict("a", py.Int(1)), "a")).Truth() {
		text.WriteString("1")
	} else if e.FilterRound(py.Str(ctx["config"].Member("none").Text()), py.Int(0), py.Str("common")).Truth() {
		text.WriteString(e.FilterRound(ctx["record"].Member("id"), py.Int(1), py.Str("common")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if +namespace(a=1).a %}1{% elif config.none | round %}{{ record.id | round(1) }}{% endif %}",
	)
}
func text616(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Pos(e.Attr(py.Dict("a", py.Int(1)), "a")).Truth() {
		text.WriteString("1")
	} else if e.FilterRound(ctx["config"].Member("none"), py.Int(0), py.Str("common")).Truth() {
		text.WriteString(e.FilterRound(ctx["record"].Member("id"), py.Int(1), py.Str("common")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if +namespace(a=1).a %}1{% elif config.none | round %}{{ record.id | round(1) }}{% endif %}",
	)
}
func value617(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if !e.In(py.Float(0.1), ctx["next_page_token"].Member("next_page_token")) {
			text.WriteString("1")
		}
		text.WriteString(e.Mul(e.Call(e.GetOr(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "k", ctx["last_page_size"]), "casefold"), py.Choose(e.FilterRegexSearch(py.Int(3), py.Str("[a-z]+")).Truth(), py.None, ctx["config"].Member("texts"))).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed617(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if !e.In(py.Float(0.1), ctx["next_page_token"].Member("next_page_token")) {
			text.WriteString("1")
		}
		text.WriteString(e.Mul(e.Call(e.GetOr(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "k", ctx["last_page_size"]), "casefold"), py.Choose(e.FilterRegexSearch(py.Int(3), py.Str("[a-z]+")).Truth(), py.None, ctx["config"].Member("texts"))).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts617(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if !e.In(py.Float(0.1), ctx["next_page_token"].Member("next_page_token")) {
			text.WriteString("1")
		}
		text.WriteString(e.Mul(e.Call(e.GetOr(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "k", ctx["last_page_size"]), "casefold"), py.Choose(e.FilterRegexSearch(py.Int(3), py.Str("[a-z]+")).Truth(), py.None, py.Str(ctx["config"].Member("texts").Text()))).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text617(e *py.Eval, ctx variables) string {
	return ""
}
func value618(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func typed618(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func texts618(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func text618(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text())
}
func value619(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("date")))
}
func typed619(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("date")))
}
func texts619(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("date").Text())))
}
func text619(e *py.Eval, ctx variables) string {
	return ""
}
func value620(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.None, "conjugate")))
}
func typed620(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.None, "conjugate")))
}
func texts620(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.None, "conjugate")))
}
func text620(e *py.Eval, ctx variables) string {
	return ""
}
func value621(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["response"].Member("more"), py.Str("md5"), py.None))
}
func typed621(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["response"].Member("more"), py.Str("md5"), py.None))
}
func texts621(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["response"].Member("more"), py.Str("md5"), py.None))
}
func text621(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["response"].Member("more"), py.Str("md5"), py.None).Text())
}
func value622(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("id"))
}
func typed622(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("id"))
}
func texts622(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("id"))
}
func text622(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("id").Text())
}
func value623(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.FilterList(e.FilterSelect(py.Choose(py.ListOf(py.Int(-1), ctx["response"]).Truth(), py.Dict("a", ctx["config"].Member("date"), "b", py.Str("12")), py.Value{}), func(it py.Value) bool { return it.Truth() })), py.Bool(!py.Equal(e.Call(ctx["record"].Member("flag"), "split", py.Str(",")), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT1H30M"))), "strftime", py.Str("%Y-%m-%d")))))),
		"{{ ((({'a': config.date, 'b': '12'}) if ([-1, response])) | select | list) == (record.flag.split(',') != ((now_utc() - duration('PT1H30M')).strftime('%Y-%m-%d'))) }}",
	)
}
func typed623(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.FilterList(e.FilterSelect(py.Choose(py.ListOf(py.Int(-1), ctx["response"]).Truth(), py.Dict("a", ctx["config"].Member("date"), "b", py.Str("12")), py.Value{}), func(it py.Value) bool { return it.Truth() })), py.Bool(!py.Equal(e.Call(ctx["record"].Member("flag"), "split", py.Str(",")), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT1H30M"))), "strftime", py.Str("%Y-%m-%d")))))),
		"{{ ((({'a': config.date, 'b': '12'}) if ([-1, response])) | select | list) == (record.flag.split(',') != ((now_utc() - duration('PT1H30M')).strftime('%Y-%m-%d'))) }}",
	)
}
func texts623(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.FilterList(e.FilterSelect(py.Choose(py.ListOf(py.Int(-1), ctx["response"]).Truth(), py.Dict("a", py.Str(ctx["config"].Member("date").Text()), "b", py.Str("12")), py.Value{}), func(it py.Value) bool { return it.Truth() })), py.Bool(!py.Equal(e.Call(ctx["record"].Member("flag"), "split", py.Str(",")), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT1H30M"))), "strftime", py.Str("%Y-%m-%d")))))),
		"{{ ((({'a': config.date, 'b': '12'}) if ([-1, response])) | select | list) == (record.flag.split(',') != ((now_utc() - duration('PT1H30M')).strftime('%Y-%m-%d'))) }}",
	)
}
func text623(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(py.Equal(e.FilterList(e.FilterSelect(py.Choose(py.ListOf(py.Int(-1), ctx["response"]).Truth(), py.Dict("a", ctx["config"].Member("date"), "b", py.Str("12")), py.Value{}), func(it py.Value) bool { return it.Truth() })), py.Bool(!py.Equal(e.Call(ctx["record"].Member("flag"), "split", py.Str(",")), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT1H30M"))), "strftime", py.Str("%Y-%m-%d")))))).Text(),
		"{{ ((({'a': config.date, 'b': '12'}) if ([-1, response])) | select | list) == (record.flag.split(',') != ((now_utc() - duration('PT1H30M')).strftime('%Y-%m-%d'))) }}",
	)
}
func value624(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(ctx["stream_interval"].Member("end_time"), e.Call(py.True, "lower"))),
		"{{ stream_interval.end_time in ((True != (-2.25)).lower()) }}",
	)
}
func typed624(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(ctx["stream_interval"].Member("end_time"), e.Call(py.True, "lower"))),
		"{{ stream_interval.end_time in ((True != (-2.25)).lower()) }}",
	)
}
func texts624(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(py.Str(ctx["stream_interval"].Member("end_time").Text()), e.Call(py.True, "lower"))),
		"{{ stream_interval.end_time in ((True != (-2.25)).lower()) }}",
	)
}
func text624(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.In(ctx["stream_interval"].Member("end_time"), e.Call(py.True, "lower"))).Text(),
		"{{ stream_interval.end_time in ((True != (-2.25)).lower()) }}",
	)
}
func value625(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_slice"].Member("start_time").Truth() {
		text.WriteString(e.FilterHash(py.Int(2), py.Str("sha256"), py.None).Text())
	}
	text.WriteString(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if stream_slice.start_time -%} {{ 2 | hash('sha256') }} {%- endif %} {{- ([0.1, '007']) and response.get('items')[0].id -}} ",
	)
}
func typed625(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_slice"].Member("start_time").Truth() {
		text.WriteString(e.FilterHash(py.Int(2), py.Str("sha256"), py.None).Text())
	}
	text.WriteString(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if stream_slice.start_time -%} {{ 2 | hash('sha256') }} {%- endif %} {{- ([0.1, '007']) and response.get('items')[0].id -}} ",
	)
}
func texts625(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_slice"].Member("start_time").Text() != "" {
		text.WriteString(e.FilterHash(py.Int(2), py.Str("sha256"), py.None).Text())
	}
	text.WriteString(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if stream_slice.start_time -%} {{ 2 | hash('sha256') }} {%- endif %} {{- ([0.1, '007']) and response.get('items')[0].id -}} ",
	)
}
func text625(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["stream_slice"].Member("start_time").Truth() {
		text.WriteString(e.FilterHash(py.Int(2), py.Str("sha256"), py.None).Text())
	}
	text.WriteString(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Text())
	return e.StringText(
		text.String(),
		"{%- if stream_slice.start_time -%} {{ 2 | hash('sha256') }} {%- endif %} {{- ([0.1, '007']) and response.get('items')[0].id -}} ",
	)
}
func value626(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Add(e.StrToDatetime(ctx["config"].Member("day")), e.Duration(py.Str("-P1W"))).Truth(), func() py.Value {
			return e.FilterMax(py.Or(e.Key(ctx["config"].Member("dict"), "a b"), ctx["record"].Member("updated_at")), py.False, py.Str("id"))
		}, func() py.Value { return py.Value{} }),
		"{{ (((config['dict']['a b']) or record.updated_at) | max(attribute='id')) if ((str_to_datetime(config.day) + duration('-P1W'))) }}",
	)
}
func typed626(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Add(e.StrToDatetime(ctx["config"].Member("day")), e.Duration(py.Str("-P1W"))).Truth(), func() py.Value {
			return e.FilterMax(py.Or(e.Key(ctx["config"].Member("dict"), "a b"), ctx["record"].Member("updated_at")), py.False, py.Str("id"))
		}, func() py.Value { return py.Value{} }),
		"{{ (((config['dict']['a b']) or record.updated_at) | max(attribute='id')) if ((str_to_datetime(config.day) + duration('-P1W'))) }}",
	)
}
func texts626(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Add(e.StrToDatetime(py.Str(ctx["config"].Member("day").Text())), e.Duration(py.Str("-P1W"))).Truth(), func() py.Value {
			return e.FilterMax(py.Or(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"), ctx["record"].Member("updated_at")), py.False, py.Str("id"))
		}, func() py.Value { return py.Value{} }),
		"{{ (((config['dict']['a b']) or record.updated_at) | max(attribute='id')) if ((str_to_datetime(config.day) + duration('-P1W'))) }}",
	)
}
func text626(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Add(e.StrToDatetime(ctx["config"].Member("day")), e.Duration(py.Str("-P1W"))).Truth(), func() py.Value {
			return e.FilterMax(py.Or(e.Key(ctx["config"].Member("dict"), "a b"), ctx["record"].Member("updated_at")), py.False, py.Str("id"))
		}, func() py.Value { return py.Value{} }).Text(),
		"{{ (((config['dict']['a b']) or record.updated_at) | max(attribute='id')) if ((str_to_datetime(config.day) + duration('-P1W'))) }}",
	)
}
func value627(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(ctx["config"].Member("none"), func() py.Value {
			return e.FilterRegexSearch(e.Call(e.StrToDatetime(py.Float(1.7041646455e+09)), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str("[a-z]+"))
		}),
		"{{ config.none or (str_to_datetime(1704164645.5).strftime('%Y-%m-%dT%H:%M:%S.%f%z') | regex_search('[a-z]+')) }}",
	)
}
func typed627(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(ctx["config"].Member("none"), func() py.Value {
			return e.FilterRegexSearch(e.Call(e.StrToDatetime(py.Float(1.7041646455e+09)), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str("[a-z]+"))
		}),
		"{{ config.none or (str_to_datetime(1704164645.5).strftime('%Y-%m-%dT%H:%M:%S.%f%z') | regex_search('[a-z]+')) }}",
	)
}
func texts627(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Str(ctx["config"].Member("none").Text()), func() py.Value {
			return e.FilterRegexSearch(e.Call(e.StrToDatetime(py.Float(1.7041646455e+09)), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str("[a-z]+"))
		}),
		"{{ config.none or (str_to_datetime(1704164645.5).strftime('%Y-%m-%dT%H:%M:%S.%f%z') | regex_search('[a-z]+')) }}",
	)
}
func text627(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(ctx["config"].Member("none"), func() py.Value {
			return e.FilterRegexSearch(e.Call(e.StrToDatetime(py.Float(1.7041646455e+09)), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str("[a-z]+"))
		}).Text(),
		"{{ config.none or (str_to_datetime(1704164645.5).strftime('%Y-%m-%dT%H:%M:%S.%f%z') | regex_search('[a-z]+')) }}",
	)
}
func value628(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Choose(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").Truth(), py.Int(3), ctx["config"].Member("s"))
		text.WriteString(e.FilterJoin(v, py.Str("-"), py.None).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed628(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Choose(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").Truth(), py.Int(3), ctx["config"].Member("s"))
		text.WriteString(e.FilterJoin(v, py.Str("-"), py.None).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts628(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Choose(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").Truth(), py.Int(3), py.Str(ctx["config"].Member("s").Text()))
		text.WriteString(e.FilterJoin(v, py.Str("-"), py.None).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text628(e *py.Eval, ctx variables) string {
	return ""
}
func value629(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterRegexSearch(ctx["stream_interval"].Member("end_time"), py.Str("(o+)")), "removeprefix", py.Str("Foo ")),
		"{{ (stream_interval.end_time | regex_search('(o+)')).removeprefix('Foo ') }}",
	)
}
func typed629(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterRegexSearch(ctx["stream_interval"].Member("end_time"), py.Str("(o+)")), "removeprefix", py.Str("Foo ")),
		"{{ (stream_interval.end_time | regex_search('(o+)')).removeprefix('Foo ') }}",
	)
}
func texts629(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterRegexSearch(py.Str(ctx["stream_interval"].Member("end_time").Text()), py.Str("(o+)")), "removeprefix", py.Str("Foo ")),
		"{{ (stream_interval.end_time | regex_search('(o+)')).removeprefix('Foo ') }}",
	)
}
func text629(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.FilterRegexSearch(ctx["stream_interval"].Member("end_time"), py.Str("(o+)")), "removeprefix", py.Str("Foo ")).Text(),
		"{{ (stream_interval.end_time | regex_search('(o+)')).removeprefix('Foo ') }}",
	)
}
func value630(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["stream_slice"].Member("start_time"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in stream_slice.start_time %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed630(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["stream_slice"].Member("start_time"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in stream_slice.start_time %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts630(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str(ctx["stream_slice"].Member("start_time").Text()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in stream_slice.start_time %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text630(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(ctx["stream_slice"].Member("start_time"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in stream_slice.start_time %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value631(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterReverse(py.Dict())).Truth() {
		text.WriteString("yes")
	}
	text.WriteString("{}")
	return e.String(
		py.Str(text.String()),
		"{%- if {} | reverse | list -%} yes {%- endif %} {{- {} -}} ",
	)
}
func typed631(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterReverse(py.Dict())).Truth() {
		text.WriteString("yes")
	}
	text.WriteString("{}")
	return e.String(
		py.Str(text.String()),
		"{%- if {} | reverse | list -%} yes {%- endif %} {{- {} -}} ",
	)
}
func texts631(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterReverse(py.Dict())).Truth() {
		text.WriteString("yes")
	}
	text.WriteString("{}")
	return e.String(
		py.Str(text.String()),
		"{%- if {} | reverse | list -%} yes {%- endif %} {{- {} -}} ",
	)
}
func text631(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterList(e.FilterReverse(py.Dict())).Truth() {
		text.WriteString("yes")
	}
	text.WriteString("{}")
	return e.StringText(
		text.String(),
		"{%- if {} | reverse | list -%} yes {%- endif %} {{- {} -}} ",
	)
}
func value632(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.SameAs(py.ListOf(py.Float(1000), py.Str("12")), py.None))
}
func typed632(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.SameAs(py.ListOf(py.Float(1000), py.Str("12")), py.None))
}
func texts632(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.SameAs(py.ListOf(py.Float(1000), py.Str("12")), py.None))
}
func text632(e *py.Eval, ctx variables) string {
	return ""
}
func value633(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.Call(e.FilterStripTags(e.Sub(py.OrNone(ctx["config"].Member("s")), py.Float(1.5))), "values")),
		"{{ ((config.get('s') - 1.5) | striptags).values() | list }}",
	)
}
func typed633(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.Call(e.FilterStripTags(e.Sub(py.OrNone(ctx["config"].Member("s")), py.Float(1.5))), "values")),
		"{{ ((config.get('s') - 1.5) | striptags).values() | list }}",
	)
}
func texts633(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.Call(e.FilterStripTags(e.Sub(py.Str(ctx["config"].Member("s").Text()), py.Float(1.5))), "values")),
		"{{ ((config.get('s') - 1.5) | striptags).values() | list }}",
	)
}
func text633(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.Call(e.FilterStripTags(e.Sub(py.OrNone(ctx["config"].Member("s")), py.Float(1.5))), "values")).Text(),
		"{{ ((config.get('s') - 1.5) | striptags).values() | list }}",
	)
}
func value634(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(e.FilterEscape(py.Float(2)), "ljust", py.Int(5)).Truth() {
		}
		text.WriteString(e.Neg(ctx["response"].Member("more")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed634(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(e.FilterEscape(py.Float(2)), "ljust", py.Int(5)).Truth() {
		}
		text.WriteString(e.Neg(ctx["response"].Member("more")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts634(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Call(e.FilterEscape(py.Float(2)), "ljust", py.Int(5)).Truth() {
		}
		text.WriteString(e.Neg(ctx["response"].Member("more")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text634(e *py.Eval, ctx variables) string {
	return ""
}
func value635(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.True))
}
func typed635(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.True))
}
func texts635(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.True))
}
func text635(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.NowUTC(), py.True).Text())
}
func value636(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func typed636(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func texts636(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func text636(e *py.Eval, ctx variables) string {
	return "3"
}
func value637(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.FilterSafe(ctx["config"].Member("no")), func() py.Value {
		return e.Call(py.TupleOf(ctx["missing"], e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), "casefold")
	})))
}
func typed637(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.FilterSafe(ctx["config"].Member("no")), func() py.Value {
		return e.Call(py.TupleOf(ctx["missing"], e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), "casefold")
	})))
}
func texts637(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.FilterSafe(py.Str(ctx["config"].Member("no").Text())), func() py.Value {
		return e.Call(py.TupleOf(ctx["missing"], e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), "casefold")
	})))
}
func text637(e *py.Eval, ctx variables) string {
	return ""
}
func value638(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.FilterHash(ctx["response"], py.Str("md5"), py.None)) {
		text.WriteString(x.Text())
	}
	return e.String(py.Str(text.String()), "{% for x in response | hash %}{{ x }}{% endfor %}")
}
func typed638(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.FilterHash(ctx["response"], py.Str("md5"), py.None)) {
		text.WriteString(x.Text())
	}
	return e.String(py.Str(text.String()), "{% for x in response | hash %}{{ x }}{% endfor %}")
}
func texts638(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.FilterHash(ctx["response"], py.Str("md5"), py.None)) {
		text.WriteString(x.Text())
	}
	return e.String(py.Str(text.String()), "{% for x in response | hash %}{{ x }}{% endfor %}")
}
func text638(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(e.FilterHash(ctx["response"], py.Str("md5"), py.None)) {
		text.WriteString(x.Text())
	}
	return e.StringText(text.String(), "{% for x in response | hash %}{{ x }}{% endfor %}")
}
func value639(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(e.FilterHash(py.ListOf(py.Int(3), ctx["config"].Member("texts")), py.Str("md5"), py.None), py.None), "{{ (([3, config['texts']]) | hash) | tojson }}")
}
func typed639(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(e.FilterHash(py.ListOf(py.Int(3), ctx["config"].Member("texts")), py.Str("md5"), py.None), py.None), "{{ (([3, config['texts']]) | hash) | tojson }}")
}
func texts639(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(e.FilterHash(py.ListOf(py.Int(3), py.Str(ctx["config"].Member("texts").Text())), py.Str("md5"), py.None), py.None), "{{ (([3, config['texts']]) | hash) | tojson }}")
}
func text639(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterToJSON(e.FilterHash(py.ListOf(py.Int(3), ctx["config"].Member("texts")), py.Str("md5"), py.None), py.None).Text(), "{{ (([3, config['texts']]) | hash) | tojson }}")
}
func value640(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterSort(py.Bool(!ctx["stream_slice"].Member("missing").IsBoolean()), py.False, py.False, py.None)
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func typed640(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterSort(py.Bool(!ctx["stream_slice"].Member("missing").IsBoolean()), py.False, py.False, py.None)
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func texts640(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterSort(py.Bool(!py.Str(ctx["stream_slice"].Member("missing").Text()).IsBoolean()), py.False, py.False, py.None)
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func text640(e *py.Eval, ctx variables) string {
	return ""
}
func value641(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("12"+e.FilterFirst(e.FilterList(e.Call(e.FilterBase64BinasciiDecode(py.Str("12")), "keys"))).Text()),
		"12{{ (('12' | base64binascii_decode).keys() | list) | first }}",
	)
}
func typed641(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("12"+e.FilterFirst(e.FilterList(e.Call(e.FilterBase64BinasciiDecode(py.Str("12")), "keys"))).Text()),
		"12{{ (('12' | base64binascii_decode).keys() | list) | first }}",
	)
}
func texts641(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("12"+e.FilterFirst(e.FilterList(e.Call(e.FilterBase64BinasciiDecode(py.Str("12")), "keys"))).Text()),
		"12{{ (('12' | base64binascii_decode).keys() | list) | first }}",
	)
}
func text641(e *py.Eval, ctx variables) string {
	return e.StringText(
		"12"+e.FilterFirst(e.FilterList(e.Call(e.FilterBase64BinasciiDecode(py.Str("12")), "keys"))).Text(),
		"12{{ (('12' | base64binascii_decode).keys() | list) | first }}",
	)
}
func value642(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.ListOf(ctx["config"].Member("json"), ctx["stream_interval"].Member("end_time")).Truth() {
	}
	return py.Literal(text.String())
}
func typed642(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.ListOf(ctx["config"].Member("json"), ctx["stream_interval"].Member("end_time")).Truth() {
	}
	return py.Literal(text.String())
}
func texts642(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.ListOf(py.Str(ctx["config"].Member("json").Text()), py.Str(ctx["stream_interval"].Member("end_time").Text())).Truth() {
	}
	return py.Literal(text.String())
}
func text642(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.ListOf(ctx["config"].Member("json"), ctx["stream_interval"].Member("end_time")).Truth() {
	}
	return py.LiteralText(text.String())
}
func value643(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("json").IsUndefined())
}
func typed643(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("json").IsUndefined())
}
func texts643(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text643(e *py.Eval, ctx variables) string {
	return py.Bool(!ctx["config"].Member("json").IsUndefined()).Text()
}
func value644(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSort(e.If(e.GetOr(py.Literal("12345678901234567890"), "k", ctx["config"].Member("s")).Truth(), func() py.Value {
			return py.ListOf(py.Str("007"), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"))
		}, func() py.Value { return py.Value{} }), py.True, py.False, py.None),
		"{{ ((['007', record.get('nested', {}).get('deep')]) if (12345678901234567890.get('k', config['s']))) | sort(reverse=true) }}",
	)
}
func typed644(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSort(e.If(e.GetOr(py.Literal("12345678901234567890"), "k", ctx["config"].Member("s")).Truth(), func() py.Value {
			return py.ListOf(py.Str("007"), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"))
		}, func() py.Value { return py.Value{} }), py.True, py.False, py.None),
		"{{ ((['007', record.get('nested', {}).get('deep')]) if (12345678901234567890.get('k', config['s']))) | sort(reverse=true) }}",
	)
}
func texts644(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSort(e.If(e.GetOr(py.Literal("12345678901234567890"), "k", py.Str(ctx["config"].Member("s").Text())).Truth(), func() py.Value {
			return py.ListOf(py.Str("007"), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"))
		}, func() py.Value { return py.Value{} }), py.True, py.False, py.None),
		"{{ ((['007', record.get('nested', {}).get('deep')]) if (12345678901234567890.get('k', config['s']))) | sort(reverse=true) }}",
	)
}
func text644(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterSort(e.If(e.GetOr(py.Literal("12345678901234567890"), "k", ctx["config"].Member("s")).Truth(), func() py.Value {
			return py.ListOf(py.Str("007"), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"))
		}, func() py.Value { return py.Value{} }), py.True, py.False, py.None).Text(),
		"{{ ((['007', record.get('nested', {}).get('deep')]) if (12345678901234567890.get('k', config['s']))) | sort(reverse=true) }}",
	)
}
func value645(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed645(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts645(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text645(e *py.Eval, ctx variables) string {
	return "True"
}
func value646(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth(), py.Str(ctx["next_page_token"].Member("next_page_token").Text()+ctx["last_page_size"].Text()), py.Value{}))
}
func typed646(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth(), py.Str(ctx["next_page_token"].Member("next_page_token").Text()+ctx["last_page_size"].Text()), py.Value{}))
}
func texts646(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["config"].Member("missing").Text() != "", py.Str(ctx["next_page_token"].Member("next_page_token").Text()+ctx["last_page_size"].Text()), py.Value{}))
}
func text646(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Choose(py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth(), py.Str(ctx["next_page_token"].Member("next_page_token").Text()+ctx["last_page_size"].Text()), py.Value{}).Text())
}
func value647(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(py.ListOf(py.Int(3), py.Str("é😀")), e.Key(ctx["response"], "items"))),
		"{{ (([3, 'é😀']) or +'Foo') < response['items'] }}",
	)
}
func typed647(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(py.ListOf(py.Int(3), py.Str("é😀")), e.Key(ctx["response"], "items"))),
		"{{ (([3, 'é😀']) or +'Foo') < response['items'] }}",
	)
}
func texts647(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Lt(py.ListOf(py.Int(3), py.Str("é😀")), e.Key(ctx["response"], "items"))),
		"{{ (([3, 'é😀']) or +'Foo') < response['items'] }}",
	)
}
func text647(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Lt(py.ListOf(py.Int(3), py.Str("é😀")), e.Key(ctx["response"], "items"))).Text(),
		"{{ (([3, 'é😀']) or +'Foo') < response['items'] }}",
	)
}
func value648(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(py.Choose(ctx["config"].Member("n").Truth(), ctx["config"].Member("dict"), py.Value{}), py.OrNone(ctx["config"].Member("s"))))
}
func typed648(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(py.Choose(ctx["config"].Member("n").Truth(), ctx["config"].Member("dict"), py.Value{}), py.OrNone(ctx["config"].Member("s"))))
}
func texts648(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(py.Choose(ctx["config"].Member("n").Text() != "", py.Str(ctx["config"].Member("dict").Text()), py.Value{}), py.Str(ctx["config"].Member("s").Text())))
}
func text648(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(py.Choose(ctx["config"].Member("n").Truth(), ctx["config"].Member("dict"), py.Value{}), py.OrNone(ctx["config"].Member("s"))).Text())
}
func value649(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterUpper(ctx["config"].Member("f")))
}
func typed649(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterUpper(ctx["config"].Member("f")))
}
func texts649(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterUpper(py.Str(ctx["config"].Member("f").Text())))
}
func text649(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterUpper(ctx["config"].Member("f")).Text())
}
func value650(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Bool(e.Le(py.Bool(!ctx["stream_slice"].Member("missing").Truth()), e.Duration(py.Str("a,b,c")))))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed650(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Bool(e.Le(py.Bool(!ctx["stream_slice"].Member("missing").Truth()), e.Duration(py.Str("a,b,c")))))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts650(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Bool(e.Le(py.Bool(!(ctx["stream_slice"].Member("missing").Text() != "")), e.Duration(py.Str("a,b,c")))))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text650(e *py.Eval, ctx variables) string {
	return ""
}
func value651(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["missing"], "b", ctx["stream_partition"]))
}
func typed651(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["missing"], "b", ctx["stream_partition"]))
}
func texts651(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["missing"], "b", ctx["stream_partition"]))
}
func text651(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Dict("a", ctx["missing"], "b", ctx["stream_partition"]).Text())
}
func value652(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterHMAC(py.Choose(e.FilterEscape(ctx["config"].Member("missing")).Truth(), ctx["config"].Member("empty"), py.Value{}), py.Str("k"), py.Str("sha256")),
		"{{ (config.empty if (config.missing | e)) | hmac('k') }}",
	)
}
func typed652(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterHMAC(py.Choose(e.FilterEscape(ctx["config"].Member("missing")).Truth(), ctx["config"].Member("empty"), py.Value{}), py.Str("k"), py.Str("sha256")),
		"{{ (config.empty if (config.missing | e)) | hmac('k') }}",
	)
}
func texts652(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterHMAC(py.Choose(e.FilterEscape(py.Str(ctx["config"].Member("missing").Text())).Truth(), py.Str(ctx["config"].Member("empty").Text()), py.Value{}), py.Str("k"), py.Str("sha256")),
		"{{ (config.empty if (config.missing | e)) | hmac('k') }}",
	)
}
func text652(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterHMAC(py.Choose(e.FilterEscape(ctx["config"].Member("missing")).Truth(), ctx["config"].Member("empty"), py.Value{}), py.Str("k"), py.Str("sha256")).Text(),
		"{{ (config.empty if (config.missing | e)) | hmac('k') }}",
	)
}
func value653(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Duration(py.Str("PT1H30M"))))
}
func typed653(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Duration(py.Str("PT1H30M"))))
}
func texts653(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Duration(py.Str("PT1H30M"))))
}
func text653(e *py.Eval, ctx variables) string {
	return ""
}
func value654(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterCenter(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Int(8)).Truth()),
		"{{ not ((config.get('missing', 4)) | center(8)) }}",
	)
}
func typed654(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterCenter(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Int(8)).Truth()),
		"{{ not ((config.get('missing', 4)) | center(8)) }}",
	)
}
func texts654(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterCenter(py.Str(ctx["config"].Member("missing").Text()), py.Int(8)).Truth()),
		"{{ not ((config.get('missing', 4)) | center(8)) }}",
	)
}
func text654(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.FilterCenter(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Int(8)).Truth()).Text(),
		"{{ not ((config.get('missing', 4)) | center(8)) }}",
	)
}
func value655(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(ctx["config"].Member("json"), py.False, py.False, py.None), "{{ config.json | sort }}")
}
func typed655(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(ctx["config"].Member("json"), py.False, py.False, py.None), "{{ config.json | sort }}")
}
func texts655(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(py.Str(ctx["config"].Member("json").Text()), py.False, py.False, py.None), "{{ config.json | sort }}")
}
func text655(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSort(ctx["config"].Member("json"), py.False, py.False, py.None).Text(), "{{ config.json | sort }}")
}
func value656(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(py.Str("a"), py.Str("md5"), py.None).Truth() {
	}
	text.WriteString(e.FloorDiv(e.If(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep").Truth(), func() py.Value {
		return py.ListOf(py.OrNone(ctx["config"].Member("s")), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"))
	}, func() py.Value { return py.Str("[1, 2]") }), py.ListOf(py.Literal("12345678901234567890"), ctx["config"].Member("empty"))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if 'a' | hash -%}  {%- endif %} {{- (([config.get('s'), record.get('nested', {}).get('deep')]) if (record.get('nested', {}).get('deep')) else (('[1, 2]').expandtabs())) // ([12345678901234567890, config.empty]) -}} ",
	)
}
func typed656(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(py.Str("a"), py.Str("md5"), py.None).Truth() {
	}
	text.WriteString(e.FloorDiv(e.If(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep").Truth(), func() py.Value {
		return py.ListOf(py.OrNone(ctx["config"].Member("s")), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"))
	}, func() py.Value { return py.Str("[1, 2]") }), py.ListOf(py.Literal("12345678901234567890"), ctx["config"].Member("empty"))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if 'a' | hash -%}  {%- endif %} {{- (([config.get('s'), record.get('nested', {}).get('deep')]) if (record.get('nested', {}).get('deep')) else (('[1, 2]').expandtabs())) // ([12345678901234567890, config.empty]) -}} ",
	)
}
func texts656(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(py.Str("a"), py.Str("md5"), py.None).Truth() {
	}
	text.WriteString(e.FloorDiv(e.If(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep").Truth(), func() py.Value {
		return py.ListOf(py.Str(ctx["config"].Member("s").Text()), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"))
	}, func() py.Value { return py.Str("[1, 2]") }), py.ListOf(py.Literal("12345678901234567890"), py.Str(ctx["config"].Member("empty").Text()))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if 'a' | hash -%}  {%- endif %} {{- (([config.get('s'), record.get('nested', {}).get('deep')]) if (record.get('nested', {}).get('deep')) else (('[1, 2]').expandtabs())) // ([12345678901234567890, config.empty]) -}} ",
	)
}
func text656(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterHash(py.Str("a"), py.Str("md5"), py.None).Truth() {
	}
	text.WriteString(e.FloorDiv(e.If(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep").Truth(), func() py.Value {
		return py.ListOf(py.OrNone(ctx["config"].Member("s")), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"))
	}, func() py.Value { return py.Str("[1, 2]") }), py.ListOf(py.Literal("12345678901234567890"), ctx["config"].Member("empty"))).Text())
	return e.StringText(
		text.String(),
		"{%- if 'a' | hash -%}  {%- endif %} {{- (([config.get('s'), record.get('nested', {}).get('deep')]) if (record.get('nested', {}).get('deep')) else (('[1, 2]').expandtabs())) // ([12345678901234567890, config.empty]) -}} ",
	)
}
func value657(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Str("<b>x</b>"), "b", py.Int(3))
}
func typed657(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Str("<b>x</b>"), "b", py.Int(3))
}
func texts657(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Str("<b>x</b>"), "b", py.Int(3))
}
func text657(e *py.Eval, ctx variables) string {
	return "{'a': '<b>x</b>', 'b': 3}"
}
func value658(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterItems(ctx["response"].Member("more"))), "{{ response.more | items | list }}")
}
func typed658(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterItems(ctx["response"].Member("more"))), "{{ response.more | items | list }}")
}
func texts658(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterItems(ctx["response"].Member("more"))), "{{ response.more | items | list }}")
}
func text658(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterItems(ctx["response"].Member("more"))).Text(), "{{ response.more | items | list }}")
}
func value659(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed659(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts659(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text659(e *py.Eval, ctx variables) string {
	return ""
}
func value660(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterWordCount(py.ListOf()).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if (('%Y-%m-%d' | lower) and +1.5) and ([] | wordcount) %}{% endif %}",
	)
}
func typed660(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterWordCount(py.ListOf()).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if (('%Y-%m-%d' | lower) and +1.5) and ([] | wordcount) %}{% endif %}",
	)
}
func texts660(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterWordCount(py.ListOf()).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if (('%Y-%m-%d' | lower) and +1.5) and ([] | wordcount) %}{% endif %}",
	)
}
func text660(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterWordCount(py.ListOf()).Truth() {
	}
	return e.StringText(
		text.String(),
		"{% if (('%Y-%m-%d' | lower) and +1.5) and ([] | wordcount) %}{% endif %}",
	)
}
func value661(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSort(e.FilterHash(py.Int(1000), py.Str("sha256"), py.None), py.True, py.False, py.None),
		"{{ (1_000 | hash('sha256')) | sort(reverse=true) }}",
	)
}
func typed661(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSort(e.FilterHash(py.Int(1000), py.Str("sha256"), py.None), py.True, py.False, py.None),
		"{{ (1_000 | hash('sha256')) | sort(reverse=true) }}",
	)
}
func texts661(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSort(e.FilterHash(py.Int(1000), py.Str("sha256"), py.None), py.True, py.False, py.None),
		"{{ (1_000 | hash('sha256')) | sort(reverse=true) }}",
	)
}
func text661(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterSort(e.FilterHash(py.Int(1000), py.Str("sha256"), py.None), py.True, py.False, py.None).Text(),
		"{{ (1_000 | hash('sha256')) | sort(reverse=true) }}",
	)
}
func value662(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterInt(e.FloorDiv(py.ListOf(ctx["config"].Member("missing"), ctx["config"].Member("dicts")), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")), py.Int(3), py.Int(16)).IsBoolean()),
		"{{ ((([config.missing, config.dicts]) // record['nested']['list'][0]['y']) | int(3, 16)) is not boolean }}",
	)
}
func typed662(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterInt(e.FloorDiv(py.ListOf(ctx["config"].Member("missing"), ctx["config"].Member("dicts")), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")), py.Int(3), py.Int(16)).IsBoolean()),
		"{{ ((([config.missing, config.dicts]) // record['nested']['list'][0]['y']) | int(3, 16)) is not boolean }}",
	)
}
func texts662(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterInt(e.FloorDiv(py.ListOf(py.Str(ctx["config"].Member("missing").Text()), py.Str(ctx["config"].Member("dicts").Text())), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")), py.Int(3), py.Int(16)).IsBoolean()),
		"{{ ((([config.missing, config.dicts]) // record['nested']['list'][0]['y']) | int(3, 16)) is not boolean }}",
	)
}
func text662(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.FilterInt(e.FloorDiv(py.ListOf(ctx["config"].Member("missing"), ctx["config"].Member("dicts")), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")), py.Int(3), py.Int(16)).IsBoolean()).Text(),
		"{{ ((([config.missing, config.dicts]) // record['nested']['list'][0]['y']) | int(3, 16)) is not boolean }}",
	)
}
func value663(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["record"].Member("updated_at"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in record.updated_at %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed663(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["record"].Member("updated_at"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in record.updated_at %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts663(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["record"].Member("updated_at"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in record.updated_at %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text663(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(ctx["record"].Member("updated_at"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in record.updated_at %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value664(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + py.Bool(!e.FilterCapitalize(ctx["response"]).IsInteger()).Text() + "]")
}
func typed664(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + py.Bool(!e.FilterCapitalize(ctx["response"]).IsInteger()).Text() + "]")
}
func texts664(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + py.Bool(!e.FilterCapitalize(ctx["response"]).IsInteger()).Text() + "]")
}
func text664(e *py.Eval, ctx variables) string {
	return py.LiteralText("[" + py.Bool(!e.FilterCapitalize(ctx["response"]).IsInteger()).Text() + "]")
}
func value665(e *py.Eval, ctx variables) py.Value {
	return py.Float(1000)
}
func typed665(e *py.Eval, ctx variables) py.Value {
	return py.Float(1000)
}
func texts665(e *py.Eval, ctx variables) py.Value {
	return py.Float(1000)
}
func text665(e *py.Eval, ctx variables) string {
	return "1000.0"
}
func value666(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(e.CallKw(e.Neg(py.Dict("a", e.Key(ctx["response"], "items"), "b", py.OrNone(ctx["config"].Member("s")))), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)), py.Str("md5"), py.Str("salt")).Truth() {
		text.WriteString("1")
	} else if e.Call(py.Bool(!e.In(py.Bool(e.Gt(py.ListOf(py.Str("%Y-%m-%d"), py.Float(1.5)), ctx["record"].Member("flag"))), py.ListOf(py.Int(1), py.Str("a"), py.None))), "isdigit").Truth() {
		text.WriteString(e.Call(e.Call(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "lower"), "title").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((-({'a': response['items'], 'b': config.get('s')})).format(1, a=2)) | hash('md5', 'salt') %}1{% elif (((['%Y-%m-%d', 1.5]) > record.flag) is not in([1, 'a', none])).isdigit() %}{{ ((config.get('missing', 4)).lower()).title() }}{% endif %}",
	)
}
func typed666(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(e.CallKw(e.Neg(py.Dict("a", e.Key(ctx["response"], "items"), "b", py.OrNone(ctx["config"].Member("s")))), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)), py.Str("md5"), py.Str("salt")).Truth() {
		text.WriteString("1")
	} else if e.Call(py.Bool(!e.In(py.Bool(e.Gt(py.ListOf(py.Str("%Y-%m-%d"), py.Float(1.5)), ctx["record"].Member("flag"))), py.ListOf(py.Int(1), py.Str("a"), py.None))), "isdigit").Truth() {
		text.WriteString(e.Call(e.Call(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "lower"), "title").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((-({'a': response['items'], 'b': config.get('s')})).format(1, a=2)) | hash('md5', 'salt') %}1{% elif (((['%Y-%m-%d', 1.5]) > record.flag) is not in([1, 'a', none])).isdigit() %}{{ ((config.get('missing', 4)).lower()).title() }}{% endif %}",
	)
}
func texts666(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(e.CallKw(e.Neg(py.Dict("a", e.Key(ctx["response"], "items"), "b", py.Str(ctx["config"].Member("s").Text()))), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)), py.Str("md5"), py.Str("salt")).Truth() {
		text.WriteString("1")
	} else if e.Call(py.Bool(!e.In(py.Bool(e.Gt(py.ListOf(py.Str("%Y-%m-%d"), py.Float(1.5)), ctx["record"].Member("flag"))), py.ListOf(py.Int(1), py.Str("a"), py.None))), "isdigit").Truth() {
		text.WriteString(e.Call(e.Call(py.Str(ctx["config"].Member("missing").Text()), "lower"), "title").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((-({'a': response['items'], 'b': config.get('s')})).format(1, a=2)) | hash('md5', 'salt') %}1{% elif (((['%Y-%m-%d', 1.5]) > record.flag) is not in([1, 'a', none])).isdigit() %}{{ ((config.get('missing', 4)).lower()).title() }}{% endif %}",
	)
}
func text666(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterHash(e.CallKw(e.Neg(py.Dict("a", e.Key(ctx["response"], "items"), "b", py.OrNone(ctx["config"].Member("s")))), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)), py.Str("md5"), py.Str("salt")).Truth() {
		text.WriteString("1")
	} else if e.Call(py.Bool(!e.In(py.Bool(e.Gt(py.ListOf(py.Str("%Y-%m-%d"), py.Float(1.5)), ctx["record"].Member("flag"))), py.ListOf(py.Int(1), py.Str("a"), py.None))), "isdigit").Truth() {
		text.WriteString(e.Call(e.Call(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "lower"), "title").Text())
	}
	return e.StringText(
		text.String(),
		"{% if ((-({'a': response['items'], 'b': config.get('s')})).format(1, a=2)) | hash('md5', 'salt') %}1{% elif (((['%Y-%m-%d', 1.5]) > record.flag) is not in([1, 'a', none])).isdigit() %}{{ ((config.get('missing', 4)).lower()).title() }}{% endif %}",
	)
}
func value667(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := ctx["config"].Member("yes")
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func typed667(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := ctx["config"].Member("yes")
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func texts667(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Str(ctx["config"].Member("yes").Text())
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func text667(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := ctx["config"].Member("yes")
	text.WriteString(v.Text())
	return py.LiteralText(text.String())
}
func value668(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.FilterDictSort(e.FilterLast(py.Int(3)), py.False, py.Str("key"), py.False).Truth(), func() py.Value {
			return e.Or(py.TupleOf(ctx["stream_slice"].Member("start_time"), py.Int(0)), func() py.Value { return e.Call(ctx["response"].Member("more"), "rfind", py.Str("o")) })
		}, func() py.Value { return py.Value{} }),
		"{{ (((stream_slice.start_time, 0)) or response.more.rfind('o')) if ((3 | last) | dictsort) }}",
	)
}
func typed668(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.FilterDictSort(e.FilterLast(py.Int(3)), py.False, py.Str("key"), py.False).Truth(), func() py.Value {
			return e.Or(py.TupleOf(ctx["stream_slice"].Member("start_time"), py.Int(0)), func() py.Value { return e.Call(ctx["response"].Member("more"), "rfind", py.Str("o")) })
		}, func() py.Value { return py.Value{} }),
		"{{ (((stream_slice.start_time, 0)) or response.more.rfind('o')) if ((3 | last) | dictsort) }}",
	)
}
func texts668(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.FilterDictSort(e.FilterLast(py.Int(3)), py.False, py.Str("key"), py.False).Truth(), func() py.Value {
			return e.Or(py.TupleOf(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0)), func() py.Value { return e.Call(ctx["response"].Member("more"), "rfind", py.Str("o")) })
		}, func() py.Value { return py.Value{} }),
		"{{ (((stream_slice.start_time, 0)) or response.more.rfind('o')) if ((3 | last) | dictsort) }}",
	)
}
func text668(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.FilterDictSort(e.FilterLast(py.Int(3)), py.False, py.Str("key"), py.False).Truth(), func() py.Value {
			return e.Or(py.TupleOf(ctx["stream_slice"].Member("start_time"), py.Int(0)), func() py.Value { return e.Call(ctx["response"].Member("more"), "rfind", py.Str("o")) })
		}, func() py.Value { return py.Value{} }).Text(),
		"{{ (((stream_slice.start_time, 0)) or response.more.rfind('o')) if ((3 | last) | dictsort) }}",
	)
}
func value669(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(e.FilterList(e.Call(py.None, "keys")), py.And(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), ctx["config"].Member("dict")))),
		"{{ (none.keys() | list) in (response.get('items')[0].id and config.dict) }}",
	)
}
func typed669(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(e.FilterList(e.Call(py.None, "keys")), py.And(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), ctx["config"].Member("dict")))),
		"{{ (none.keys() | list) in (response.get('items')[0].id and config.dict) }}",
	)
}
func texts669(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(e.FilterList(e.Call(py.None, "keys")), py.And(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Str(ctx["config"].Member("dict").Text())))),
		"{{ (none.keys() | list) in (response.get('items')[0].id and config.dict) }}",
	)
}
func text669(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.In(e.FilterList(e.Call(py.None, "keys")), py.And(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), ctx["config"].Member("dict")))).Text(),
		"{{ (none.keys() | list) in (response.get('items')[0].id and config.dict) }}",
	)
}
func value670(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FloorDiv(e.FilterInt(py.ListOf(e.Key(ctx["response"], "items"), ctx["stream_slice"].Member("missing")), ctx["stream_partition"].Member("id"), py.Int(10)), e.FilterMin(py.Int(1), py.False, py.None)), "index", py.Int(1))))
}
func typed670(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FloorDiv(e.FilterInt(py.ListOf(e.Key(ctx["response"], "items"), ctx["stream_slice"].Member("missing")), ctx["stream_partition"].Member("id"), py.Int(10)), e.FilterMin(py.Int(1), py.False, py.None)), "index", py.Int(1))))
}
func texts670(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.FloorDiv(e.FilterInt(py.ListOf(e.Key(ctx["response"], "items"), py.Str(ctx["stream_slice"].Member("missing").Text())), py.Str(ctx["stream_partition"].Member("id").Text()), py.Int(10)), e.FilterMin(py.Int(1), py.False, py.None)), "index", py.Int(1))))
}
func text670(e *py.Eval, ctx variables) string {
	return ""
}
func value671(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Dict().IsMapping() && !py.True.IsBoolean())
}
func typed671(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Dict().IsMapping() && !py.True.IsBoolean())
}
func texts671(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Dict().IsMapping() && !py.True.IsBoolean())
}
func text671(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Dict().IsMapping() && !py.True.IsBoolean()).Text()
}
func value672(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(ctx["record"].Member("id"), py.Int(2)), "{{ record.id | tojson(indent=2) }}")
}
func typed672(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(ctx["record"].Member("id"), py.Int(2)), "{{ record.id | tojson(indent=2) }}")
}
func texts672(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(ctx["record"].Member("id"), py.Int(2)), "{{ record.id | tojson(indent=2) }}")
}
func text672(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterToJSON(ctx["record"].Member("id"), py.Int(2)).Text(), "{{ record.id | tojson(indent=2) }}")
}
func value673(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Float(1.5), py.Str("é😀"))
}
func typed673(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Float(1.5), py.Str("é😀"))
}
func texts673(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Float(1.5), py.Str("é😀"))
}
func text673(e *py.Eval, ctx variables) string {
	return "[1.5, 'é😀']"
}
func value674(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Mod(py.ListOf(ctx["config"].Member("none"), py.Str("[1, 2]")), py.TupleOf(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("007"))), "replace", py.Str("o"), py.Str("0")),
		"{{ (([config.none, '[1, 2]']) % ((record.nested.deep.x, '007'))).replace('o', '0') }}",
	)
}
func typed674(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Mod(py.ListOf(ctx["config"].Member("none"), py.Str("[1, 2]")), py.TupleOf(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("007"))), "replace", py.Str("o"), py.Str("0")),
		"{{ (([config.none, '[1, 2]']) % ((record.nested.deep.x, '007'))).replace('o', '0') }}",
	)
}
func texts674(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.Mod(py.ListOf(py.Str(ctx["config"].Member("none").Text()), py.Str("[1, 2]")), py.TupleOf(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("007"))), "replace", py.Str("o"), py.Str("0")),
		"{{ (([config.none, '[1, 2]']) % ((record.nested.deep.x, '007'))).replace('o', '0') }}",
	)
}
func text674(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.Mod(py.ListOf(ctx["config"].Member("none"), py.Str("[1, 2]")), py.TupleOf(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str("007"))), "replace", py.Str("o"), py.Str("0")).Text(),
		"{{ (([config.none, '[1, 2]']) % ((record.nested.deep.x, '007'))).replace('o', '0') }}",
	)
}
func value675(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Int(-1), "zfill", py.Int(5))))
}
func typed675(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Int(-1), "zfill", py.Int(5))))
}
func texts675(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Int(-1), "zfill", py.Int(5))))
}
func text675(e *py.Eval, ctx variables) string {
	return ""
}
func value676(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterTrim(e.Pos(py.Bool(!e.In(ctx["config"].Member("none"), py.ListOf(py.Int(1), py.Str("a"), py.None)))), py.Str("aF")),
		"{{ (+(config.none is not in([1, 'a', none]))) | trim('aF') }}",
	)
}
func typed676(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterTrim(e.Pos(py.Bool(!e.In(ctx["config"].Member("none"), py.ListOf(py.Int(1), py.Str("a"), py.None)))), py.Str("aF")),
		"{{ (+(config.none is not in([1, 'a', none]))) | trim('aF') }}",
	)
}
func texts676(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterTrim(e.Pos(py.Bool(!e.In(py.Str(ctx["config"].Member("none").Text()), py.ListOf(py.Int(1), py.Str("a"), py.None)))), py.Str("aF")),
		"{{ (+(config.none is not in([1, 'a', none]))) | trim('aF') }}",
	)
}
func text676(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterTrim(e.Pos(py.Bool(!e.In(ctx["config"].Member("none"), py.ListOf(py.Int(1), py.Str("a"), py.None)))), py.Str("aF")).Text(),
		"{{ (+(config.none is not in([1, 'a', none]))) | trim('aF') }}",
	)
}
func value677(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("n").IsBoolean())
}
func typed677(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("n").IsBoolean())
}
func texts677(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Str(ctx["config"].Member("n").Text()).IsBoolean())
}
func text677(e *py.Eval, ctx variables) string {
	return py.Bool(!ctx["config"].Member("n").IsBoolean()).Text()
}
func value678(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!(e.Neg(py.None).Truth() && e.Div(py.TupleOf(py.Int(2), py.Int(100)), py.Float(2)).Truth())), "{{ not ((-None) and (((2, 100)) / 2.0)) }}")
}
func typed678(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!(e.Neg(py.None).Truth() && e.Div(py.TupleOf(py.Int(2), py.Int(100)), py.Float(2)).Truth())), "{{ not ((-None) and (((2, 100)) / 2.0)) }}")
}
func texts678(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!(e.Neg(py.None).Truth() && e.Div(py.TupleOf(py.Int(2), py.Int(100)), py.Float(2)).Truth())), "{{ not ((-None) and (((2, 100)) / 2.0)) }}")
}
func text678(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!(e.Neg(py.None).Truth() && e.Div(py.TupleOf(py.Int(2), py.Int(100)), py.Float(2)).Truth())).Text(), "{{ not ((-None) and (((2, 100)) / 2.0)) }}")
}
func value679(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a a"+e.Call(e.FilterBase64BinasciiDecode(e.FloorDiv(ctx["response"].Member("next"), ctx["config"].Member("texts"))), "rfind", py.Str("o")).Text()),
		"a {{ 'a' }}{{ ((response.next // config['texts']) | base64binascii_decode).rfind('o') }}",
	)
}
func typed679(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a a"+e.Call(e.FilterBase64BinasciiDecode(e.FloorDiv(ctx["response"].Member("next"), ctx["config"].Member("texts"))), "rfind", py.Str("o")).Text()),
		"a {{ 'a' }}{{ ((response.next // config['texts']) | base64binascii_decode).rfind('o') }}",
	)
}
func texts679(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a a"+e.Call(e.FilterBase64BinasciiDecode(e.FloorDiv(ctx["response"].Member("next"), py.Str(ctx["config"].Member("texts").Text()))), "rfind", py.Str("o")).Text()),
		"a {{ 'a' }}{{ ((response.next // config['texts']) | base64binascii_decode).rfind('o') }}",
	)
}
func text679(e *py.Eval, ctx variables) string {
	return e.StringText(
		"a a"+e.Call(e.FilterBase64BinasciiDecode(e.FloorDiv(ctx["response"].Member("next"), ctx["config"].Member("texts"))), "rfind", py.Str("o")).Text(),
		"a {{ 'a' }}{{ ((response.next // config['texts']) | base64binascii_decode).rfind('o') }}",
	)
}
func value680(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Neg(ctx["config"].Member("dict")).Truth() {
		text.WriteString(py.Or(ctx["config"].Member("f"), ctx["config"].Member("texts")).Text())
	} else {
		text.WriteString(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if -config.dict %}{{ config.f or config['texts'] }}{% else %}{{ response.get('items')[0].id }}{% endif %}",
	)
}
func typed680(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Neg(ctx["config"].Member("dict")).Truth() {
		text.WriteString(py.Or(ctx["config"].Member("f"), ctx["config"].Member("texts")).Text())
	} else {
		text.WriteString(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if -config.dict %}{{ config.f or config['texts'] }}{% else %}{{ response.get('items')[0].id }}{% endif %}",
	)
}
func texts680(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Neg(py.Str(ctx["config"].Member("dict").Text())).Truth() {
		text.WriteString(cmp.Or(ctx["config"].Member("f").Text(), ctx["config"].Member("texts").Text()))
	} else {
		text.WriteString(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if -config.dict %}{{ config.f or config['texts'] }}{% else %}{{ response.get('items')[0].id }}{% endif %}",
	)
}
func text680(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Neg(ctx["config"].Member("dict")).Truth() {
		text.WriteString(py.Or(ctx["config"].Member("f"), ctx["config"].Member("texts")).Text())
	} else {
		text.WriteString(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% if -config.dict %}{{ config.f or config['texts'] }}{% else %}{{ response.get('items')[0].id }}{% endif %}",
	)
}
func value681(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("digits"))
}
func typed681(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("digits"))
}
func texts681(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("digits").Text())
}
func text681(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("digits").Text())
}
func value682(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(py.Bool(!py.Choose(ctx["headers"].Member("X-Total").Truth(), ctx["record"].Member("name"), ctx["config"].Member("none")).IsString()).Text() + " b")))
}
func typed682(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(py.Bool(!py.Choose(ctx["headers"].Member("X-Total").Truth(), ctx["record"].Member("name"), ctx["config"].Member("none")).IsString()).Text() + " b")))
}
func texts682(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(py.Bool(!py.Choose(ctx["headers"].Member("X-Total").Truth(), ctx["record"].Member("name"), py.Str(ctx["config"].Member("none").Text())).IsString()).Text() + " b")))
}
func text682(e *py.Eval, ctx variables) string {
	return ""
}
func value683(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(py.Float(2), ctx["config"].Member("date"))))
}
func typed683(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(py.Float(2), ctx["config"].Member("date"))))
}
func texts683(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(py.Float(2), py.Str(ctx["config"].Member("date").Text()))))
}
func text683(e *py.Eval, ctx variables) string {
	return ""
}
func value684(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None).Text()+"]"),
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}]",
	)
}
func typed684(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None).Text()+"]"),
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}]",
	)
}
func texts684(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None).Text()+"]"),
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}]",
	)
}
func text684(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None).Text()+"]",
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}]",
	)
}
func value685(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.Call(py.TupleOf(), "removeprefix", py.Str("Foo ")), func() py.Value {
			return e.CallKw(e.Call(py.TupleOf(ctx["last_page_size"], py.Str("")), "casefold"), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1))
		}),
		"{{ (().removeprefix('Foo ')) and ((((last_page_size, '')).casefold()).format(1, a=2)) }}",
	)
}
func typed685(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.Call(py.TupleOf(), "removeprefix", py.Str("Foo ")), func() py.Value {
			return e.CallKw(e.Call(py.TupleOf(ctx["last_page_size"], py.Str("")), "casefold"), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1))
		}),
		"{{ (().removeprefix('Foo ')) and ((((last_page_size, '')).casefold()).format(1, a=2)) }}",
	)
}
func texts685(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.Call(py.TupleOf(), "removeprefix", py.Str("Foo ")), func() py.Value {
			return e.CallKw(e.Call(py.TupleOf(ctx["last_page_size"], py.Str("")), "casefold"), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1))
		}),
		"{{ (().removeprefix('Foo ')) and ((((last_page_size, '')).casefold()).format(1, a=2)) }}",
	)
}
func text685(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.And(e.Call(py.TupleOf(), "removeprefix", py.Str("Foo ")), func() py.Value {
			return e.CallKw(e.Call(py.TupleOf(ctx["last_page_size"], py.Str("")), "casefold"), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1))
		}).Text(),
		"{{ (().removeprefix('Foo ')) and ((((last_page_size, '')).casefold()).format(1, a=2)) }}",
	)
}
func value686(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterReplace(e.FilterTruncate(ctx["config"].Member("no"), py.Int(5), py.False, py.Str("..."), py.None), py.Str("o"), py.Str("0"), py.Int(1)),
		"{{ (config.no | truncate(5)) | replace('o', '0', 1) }}",
	)
}
func typed686(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterReplace(e.FilterTruncate(ctx["config"].Member("no"), py.Int(5), py.False, py.Str("..."), py.None), py.Str("o"), py.Str("0"), py.Int(1)),
		"{{ (config.no | truncate(5)) | replace('o', '0', 1) }}",
	)
}
func texts686(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterReplace(e.FilterTruncate(py.Str(ctx["config"].Member("no").Text()), py.Int(5), py.False, py.Str("..."), py.None), py.Str("o"), py.Str("0"), py.Int(1)),
		"{{ (config.no | truncate(5)) | replace('o', '0', 1) }}",
	)
}
func text686(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterReplace(e.FilterTruncate(ctx["config"].Member("no"), py.Int(5), py.False, py.Str("..."), py.None), py.Str("o"), py.Str("0"), py.Int(1)).Text(),
		"{{ (config.no | truncate(5)) | replace('o', '0', 1) }}",
	)
}
func value687(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.And(e.FilterAbs(e.Call(py.ListOf(py.Int(0), py.Str("a,b,c")), "title")), py.Str("a,b,c")),
		"{{ ((([0, 'a,b,c']).title()) | abs) and 'a,b,c' }}",
	)
}
func typed687(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.And(e.FilterAbs(e.Call(py.ListOf(py.Int(0), py.Str("a,b,c")), "title")), py.Str("a,b,c")),
		"{{ ((([0, 'a,b,c']).title()) | abs) and 'a,b,c' }}",
	)
}
func texts687(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.And(e.FilterAbs(e.Call(py.ListOf(py.Int(0), py.Str("a,b,c")), "title")), py.Str("a,b,c")),
		"{{ ((([0, 'a,b,c']).title()) | abs) and 'a,b,c' }}",
	)
}
func text687(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.And(e.FilterAbs(e.Call(py.ListOf(py.Int(0), py.Str("a,b,c")), "title")), py.Str("a,b,c")).Text(),
		"{{ ((([0, 'a,b,c']).title()) | abs) and 'a,b,c' }}",
	)
}
func value688(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(30), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(30) }}")
}
func typed688(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(30), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(30) }}")
}
func texts688(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(30), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(30) }}")
}
func text688(e *py.Eval, ctx variables) string {
	return e.StringText(e.DayDelta(py.Int(30), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Text(), "{{ day_delta(30) }}")
}
func value689(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterMax(py.Dict("a", ctx["config"].Member("yes"), "b", ctx["config"].Member("no")), py.False, py.Str("id"))
		text.WriteString(e.FilterString(v).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed689(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterMax(py.Dict("a", ctx["config"].Member("yes"), "b", ctx["config"].Member("no")), py.False, py.Str("id"))
		text.WriteString(e.FilterString(v).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts689(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterMax(py.Dict("a", py.Str(ctx["config"].Member("yes").Text()), "b", py.Str(ctx["config"].Member("no").Text())), py.False, py.Str("id"))
		text.WriteString(e.FilterString(v).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text689(e *py.Eval, ctx variables) string {
	return ""
}
func value690(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Pos(e.FormatDatetime(e.NowUTC(), py.Str("%j %U %w"), py.Str("%Y-%m-%d")))
		text.WriteString(e.Call(v, "join", ctx["config"].Member("texts")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed690(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Pos(e.FormatDatetime(e.NowUTC(), py.Str("%j %U %w"), py.Str("%Y-%m-%d")))
		text.WriteString(e.Call(v, "join", ctx["config"].Member("texts")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts690(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Pos(e.FormatDatetime(e.NowUTC(), py.Str("%j %U %w"), py.Str("%Y-%m-%d")))
		text.WriteString(e.Call(v, "join", py.Str(ctx["config"].Member("texts").Text())).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text690(e *py.Eval, ctx variables) string {
	return ""
}
func value691(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.FilterList(e.Call(ctx["stream_slice"].Member("missing"), "keys")))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed691(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.FilterList(e.Call(ctx["stream_slice"].Member("missing"), "keys")))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts691(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.FilterList(e.Call(py.Str(ctx["stream_slice"].Member("missing").Text()), "keys")))
		for i, x := range items {
			text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text691(e *py.Eval, ctx variables) string {
	return ""
}
func value692(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Bool(!py.EqualInt(ctx["config"].Member("n"), 10)), func() py.Value { return e.FilterRound(py.False, py.Int(0), py.Str("ceil")) }),
		"{{ (10 != config.n) or (false | round(method='ceil')) }}",
	)
}
func typed692(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Bool(!py.EqualInt(ctx["config"].Member("n"), 10)), func() py.Value { return e.FilterRound(py.False, py.Int(0), py.Str("ceil")) }),
		"{{ (10 != config.n) or (false | round(method='ceil')) }}",
	)
}
func texts692(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Bool(!py.Equal(py.Str(ctx["config"].Member("n").Text()), py.Int(10))), func() py.Value { return e.FilterRound(py.False, py.Int(0), py.Str("ceil")) }),
		"{{ (10 != config.n) or (false | round(method='ceil')) }}",
	)
}
func text692(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(py.Bool(!py.EqualInt(ctx["config"].Member("n"), 10)), func() py.Value { return e.FilterRound(py.False, py.Int(0), py.Str("ceil")) }).Text(),
		"{{ (10 != config.n) or (false | round(method='ceil')) }}",
	)
}
func value693(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed693(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts693(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text693(e *py.Eval, ctx variables) string {
	return ""
}
func value694(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(ctx["response"].Member("next"), "center", py.Int(9), py.Str("*")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in response.next.center(9, '*') %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed694(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(ctx["response"].Member("next"), "center", py.Int(9), py.Str("*")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in response.next.center(9, '*') %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts694(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(ctx["response"].Member("next"), "center", py.Int(9), py.Str("*")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in response.next.center(9, '*') %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text694(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Call(ctx["response"].Member("next"), "center", py.Int(9), py.Str("*")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in response.next.center(9, '*') %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value695(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.ListOf(py.Int(100), ctx["config"].Member("empty")).IsFloat())
}
func typed695(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.ListOf(py.Int(100), ctx["config"].Member("empty")).IsFloat())
}
func texts695(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.ListOf(py.Int(100), py.Str(ctx["config"].Member("empty").Text())).IsFloat())
}
func text695(e *py.Eval, ctx variables) string {
	return py.Bool(!py.ListOf(py.Int(100), ctx["config"].Member("empty")).IsFloat()).Text()
}
func value696(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(py.Bool(e.StrToDatetime(ctx["response"].Member("total")).IsUndefined()), py.True, py.Str("value"), py.False)))
}
func typed696(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(py.Bool(e.StrToDatetime(ctx["response"].Member("total")).IsUndefined()), py.True, py.Str("value"), py.False)))
}
func texts696(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(py.Bool(e.StrToDatetime(ctx["response"].Member("total")).IsUndefined()), py.True, py.Str("value"), py.False)))
}
func text696(e *py.Eval, ctx variables) string {
	return ""
}
func value697(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterInt(e.FilterRound(e.FilterFileSizeFormat(py.ListOf(py.Str("a/b?c=d&e f"), e.Attr(ctx["config"].Member("missing"), "more")), py.False), py.Int(0), py.Str("common")), py.Int(3), py.Int(16))))
}
func typed697(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterInt(e.FilterRound(e.FilterFileSizeFormat(py.ListOf(py.Str("a/b?c=d&e f"), e.Attr(ctx["config"].Member("missing"), "more")), py.False), py.Int(0), py.Str("common")), py.Int(3), py.Int(16))))
}
func texts697(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterInt(e.FilterRound(e.FilterFileSizeFormat(py.ListOf(py.Str("a/b?c=d&e f"), e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more")), py.False), py.Int(0), py.Str("common")), py.Int(3), py.Int(16))))
}
func text697(e *py.Eval, ctx variables) string {
	return ""
}
func value698(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["last_page_size"], py.Str("it's")))
}
func typed698(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["last_page_size"], py.Str("it's")))
}
func texts698(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["last_page_size"], py.Str("it's")))
}
func text698(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["last_page_size"], py.Str("it's")).Text())
}
func value699(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Get(ctx["response"].Member("next"), "k").Truth() {
		text.WriteString(e.FilterSafe(py.Str("-3.5")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if response.next.get('k') %}{{ '-3.5' | safe }}{% endif %}",
	)
}
func typed699(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Get(ctx["response"].Member("next"), "k").Truth() {
		text.WriteString(e.FilterSafe(py.Str("-3.5")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if response.next.get('k') %}{{ '-3.5' | safe }}{% endif %}",
	)
}
func texts699(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Get(ctx["response"].Member("next"), "k").Truth() {
		text.WriteString(e.FilterSafe(py.Str("-3.5")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if response.next.get('k') %}{{ '-3.5' | safe }}{% endif %}",
	)
}
func text699(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Get(ctx["response"].Member("next"), "k").Truth() {
		text.WriteString(e.FilterSafe(py.Str("-3.5")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if response.next.get('k') %}{{ '-3.5' | safe }}{% endif %}",
	)
}
func value700(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Call(py.ListOf(ctx["record"].Member("name"), ctx["stream_slice"].Member("start_time")), "encode", py.Str("utf-8")).IsFloat()))
}
func typed700(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Call(py.ListOf(ctx["record"].Member("name"), ctx["stream_slice"].Member("start_time")), "encode", py.Str("utf-8")).IsFloat()))
}
func texts700(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Call(py.ListOf(ctx["record"].Member("name"), py.Str(ctx["stream_slice"].Member("start_time").Text())), "encode", py.Str("utf-8")).IsFloat()))
}
func text700(e *py.Eval, ctx variables) string {
	return ""
}
func value701(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.IsDivisibleBy(py.Bool(e.Le(ctx["config"].Member("s"), py.OrNone(ctx["config"].Member("s")))), py.Int(2))),
		"{{ (config['s'] <= config.get('s')) is divisibleby(2) }}",
	)
}
func typed701(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.IsDivisibleBy(py.Bool(e.Le(ctx["config"].Member("s"), py.OrNone(ctx["config"].Member("s")))), py.Int(2))),
		"{{ (config['s'] <= config.get('s')) is divisibleby(2) }}",
	)
}
func texts701(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.IsDivisibleBy(py.Bool(ctx["config"].Member("s").Text() <= ctx["config"].Member("s").Text()), py.Int(2))),
		"{{ (config['s'] <= config.get('s')) is divisibleby(2) }}",
	)
}
func text701(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.IsDivisibleBy(py.Bool(e.Le(ctx["config"].Member("s"), py.OrNone(ctx["config"].Member("s")))), py.Int(2))).Text(),
		"{{ (config['s'] <= config.get('s')) is divisibleby(2) }}",
	)
}
func value702(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["response"], "rfind", py.Str("o")), "{{ response.rfind('o') }}")
}
func typed702(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["response"], "rfind", py.Str("o")), "{{ response.rfind('o') }}")
}
func texts702(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["response"], "rfind", py.Str("o")), "{{ response.rfind('o') }}")
}
func text702(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["response"], "rfind", py.Str("o")).Text(), "{{ response.rfind('o') }}")
}
func value703(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("date"), py.ListOf(py.Int(10), ctx["config"].Member("texts"))), "{{ config.date * ([10, config['texts']]) }}")
}
func typed703(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("date"), py.ListOf(py.Int(10), ctx["config"].Member("texts"))), "{{ config.date * ([10, config['texts']]) }}")
}
func texts703(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("date").Text()), py.ListOf(py.Int(10), py.Str(ctx["config"].Member("texts").Text()))), "{{ config.date * ([10, config['texts']]) }}")
}
func text703(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("date"), py.ListOf(py.Int(10), ctx["config"].Member("texts"))).Text(), "{{ config.date * ([10, config['texts']]) }}")
}
func value704(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed704(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts704(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text704(e *py.Eval, ctx variables) string {
	return "None"
}
func value705(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTruncate(py.Bool(e.IsOdd(e.FilterWordCount(py.Dict()))), py.Int(5), py.False, py.Str("..."), py.None), "{{ (({} | wordcount) is odd) | truncate(5) }}")
}
func typed705(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTruncate(py.Bool(e.IsOdd(e.FilterWordCount(py.Dict()))), py.Int(5), py.False, py.Str("..."), py.None), "{{ (({} | wordcount) is odd) | truncate(5) }}")
}
func texts705(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTruncate(py.Bool(e.IsOdd(e.FilterWordCount(py.Dict()))), py.Int(5), py.False, py.Str("..."), py.None), "{{ (({} | wordcount) is odd) | truncate(5) }}")
}
func text705(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterTruncate(py.Bool(e.IsOdd(e.FilterWordCount(py.Dict()))), py.Int(5), py.False, py.Str("..."), py.None).Text(), "{{ (({} | wordcount) is odd) | truncate(5) }}")
}
func value706(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Pos(ctx["stream_partition"]).Text()+"]"), "{{ +stream_partition }}]")
}
func typed706(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Pos(ctx["stream_partition"]).Text()+"]"), "{{ +stream_partition }}]")
}
func texts706(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Pos(ctx["stream_partition"]).Text()+"]"), "{{ +stream_partition }}]")
}
func text706(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pos(ctx["stream_partition"]).Text()+"]", "{{ +stream_partition }}]")
}
func value707(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.FilterTruncate(e.Duration(py.Str("P1D")), py.Int(5), py.False, py.Str("..."), py.None)) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in duration('P1D') | truncate(5) %}{{ x }}{% endfor %}",
	)
}
func typed707(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.FilterTruncate(e.Duration(py.Str("P1D")), py.Int(5), py.False, py.Str("..."), py.None)) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in duration('P1D') | truncate(5) %}{{ x }}{% endfor %}",
	)
}
func texts707(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.FilterTruncate(e.Duration(py.Str("P1D")), py.Int(5), py.False, py.Str("..."), py.None)) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in duration('P1D') | truncate(5) %}{{ x }}{% endfor %}",
	)
}
func text707(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(e.FilterTruncate(e.Duration(py.Str("P1D")), py.Int(5), py.False, py.Str("..."), py.None)) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in duration('P1D') | truncate(5) %}{{ x }}{% endfor %}",
	)
}
func value708(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["next_page_token"].Member("next_page_token"))
}
func typed708(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["next_page_token"].Member("next_page_token"))
}
func texts708(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["next_page_token"].Member("next_page_token"))
}
func text708(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["next_page_token"].Member("next_page_token").Text())
}
func value709(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["stream_partition"].Member("missing")))
}
func typed709(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["stream_partition"].Member("missing")))
}
func texts709(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["stream_partition"].Member("missing").Text())))
}
func text709(e *py.Eval, ctx variables) string {
	return ""
}
func value710(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("-"+e.FilterList(e.FilterBatch(py.Int(10), py.Int(2), py.None)).Text()), "-{{ 10 | batch(2) | list }}")
}
func typed710(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("-"+e.FilterList(e.FilterBatch(py.Int(10), py.Int(2), py.None)).Text()), "-{{ 10 | batch(2) | list }}")
}
func texts710(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("-"+e.FilterList(e.FilterBatch(py.Int(10), py.Int(2), py.None)).Text()), "-{{ 10 | batch(2) | list }}")
}
func text710(e *py.Eval, ctx variables) string {
	return e.StringText("-"+e.FilterList(e.FilterBatch(py.Int(10), py.Int(2), py.None)).Text(), "-{{ 10 | batch(2) | list }}")
}
func value711(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed711(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts711(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text711(e *py.Eval, ctx variables) string {
	return ""
}
func value712(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterMapAttribute(e.Div(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Call(ctx["config"].Member("date"), "upper")), py.Str("id"), py.Absent)),
		"{{ (headers.link.next.url / config.date.upper()) | map(attribute='id') | list }}",
	)
}
func typed712(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterMapAttribute(e.Div(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Call(ctx["config"].Member("date"), "upper")), py.Str("id"), py.Absent)),
		"{{ (headers.link.next.url / config.date.upper()) | map(attribute='id') | list }}",
	)
}
func texts712(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterMapAttribute(e.Div(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Call(py.Str(ctx["config"].Member("date").Text()), "upper")), py.Str("id"), py.Absent)),
		"{{ (headers.link.next.url / config.date.upper()) | map(attribute='id') | list }}",
	)
}
func text712(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterMapAttribute(e.Div(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Call(ctx["config"].Member("date"), "upper")), py.Str("id"), py.Absent)).Text(),
		"{{ (headers.link.next.url / config.date.upper()) | map(attribute='id') | list }}",
	)
}
func value713(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["response"].Member("next"), py.Float(1000)))
}
func typed713(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["response"].Member("next"), py.Float(1000)))
}
func texts713(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["response"].Member("next"), py.Float(1000)))
}
func text713(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.ListOf(ctx["response"].Member("next"), py.Float(1000)).Text())
}
func value714(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Mod(e.FilterLower(ctx["config"].Member("empty")), e.Call(py.ListOf(ctx["config"].Member("digits"), py.Int(3)), "startswith", py.Str("F")))))
}
func typed714(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Mod(e.FilterLower(ctx["config"].Member("empty")), e.Call(py.ListOf(ctx["config"].Member("digits"), py.Int(3)), "startswith", py.Str("F")))))
}
func texts714(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Mod(e.FilterLower(py.Str(ctx["config"].Member("empty").Text())), e.Call(py.ListOf(py.Str(ctx["config"].Member("digits").Text()), py.Int(3)), "startswith", py.Str("F")))))
}
func text714(e *py.Eval, ctx variables) string {
	return ""
}
func value715(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(ctx["headers"].Member("X-Total"))))
}
func typed715(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(ctx["headers"].Member("X-Total"))))
}
func texts715(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(ctx["headers"].Member("X-Total"))))
}
func text715(e *py.Eval, ctx variables) string {
	return ""
}
func value716(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(e.FilterReject(py.ListOf(py.Str("a/b?c=d&e f"), py.Float(1.5)), func(it py.Value) bool { return it.IsNone() })))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (['a/b?c=d&e f', 1.5]) | reject('none') | list %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed716(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(e.FilterReject(py.ListOf(py.Str("a/b?c=d&e f"), py.Float(1.5)), func(it py.Value) bool { return it.IsNone() })))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (['a/b?c=d&e f', 1.5]) | reject('none') | list %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts716(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterList(e.FilterReject(py.ListOf(py.Str("a/b?c=d&e f"), py.Float(1.5)), func(it py.Value) bool { return it.IsNone() })))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (['a/b?c=d&e f', 1.5]) | reject('none') | list %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text716(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterList(e.FilterReject(py.ListOf(py.Str("a/b?c=d&e f"), py.Float(1.5)), func(it py.Value) bool { return it.IsNone() })))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (['a/b?c=d&e f', 1.5]) | reject('none') | list %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value717(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.FilterSum(py.Dict("a", py.Int(100), "b", py.Str("a/b?c=d&e f")), py.Str("id"), py.Int(0)).Truth(), func() py.Value {
			return e.Or(py.Bool(!e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").IsTrue()), func() py.Value { return e.Call(e.StrToDatetime(ctx["config"].Member("date")), "weekday") })
		}, func() py.Value { return py.Value{} }),
		"{{ ((headers.link.next.url is not true) or str_to_datetime(config.date).weekday()) if ((({'a': 100, 'b': 'a/b?c=d&e f'}) or config.yes) | sum(attribute='id')) }}",
	)
}
func typed717(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.FilterSum(py.Dict("a", py.Int(100), "b", py.Str("a/b?c=d&e f")), py.Str("id"), py.Int(0)).Truth(), func() py.Value {
			return e.Or(py.Bool(!e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").IsTrue()), func() py.Value { return e.Call(e.StrToDatetime(ctx["config"].Member("date")), "weekday") })
		}, func() py.Value { return py.Value{} }),
		"{{ ((headers.link.next.url is not true) or str_to_datetime(config.date).weekday()) if ((({'a': 100, 'b': 'a/b?c=d&e f'}) or config.yes) | sum(attribute='id')) }}",
	)
}
func texts717(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.FilterSum(py.Dict("a", py.Int(100), "b", py.Str("a/b?c=d&e f")), py.Str("id"), py.Int(0)).Truth(), func() py.Value {
			return e.Or(py.Bool(!e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").IsTrue()), func() py.Value {
				return e.Call(e.StrToDatetime(py.Str(ctx["config"].Member("date").Text())), "weekday")
			})
		}, func() py.Value { return py.Value{} }),
		"{{ ((headers.link.next.url is not true) or str_to_datetime(config.date).weekday()) if ((({'a': 100, 'b': 'a/b?c=d&e f'}) or config.yes) | sum(attribute='id')) }}",
	)
}
func text717(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.FilterSum(py.Dict("a", py.Int(100), "b", py.Str("a/b?c=d&e f")), py.Str("id"), py.Int(0)).Truth(), func() py.Value {
			return e.Or(py.Bool(!e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").IsTrue()), func() py.Value { return e.Call(e.StrToDatetime(ctx["config"].Member("date")), "weekday") })
		}, func() py.Value { return py.Value{} }).Text(),
		"{{ ((headers.link.next.url is not true) or str_to_datetime(config.date).weekday()) if ((({'a': 100, 'b': 'a/b?c=d&e f'}) or config.yes) | sum(attribute='id')) }}",
	)
}
func value718(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	return py.Literal(text.String())
}
func typed718(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	return py.Literal(text.String())
}
func texts718(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	return py.Literal(text.String())
}
func text718(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("yes")
	return py.LiteralText(text.String())
}
func value719(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterRound(py.None, py.Int(1), py.Str("common"))
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = none | round(1) %}{{ v }}")
}
func typed719(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterRound(py.None, py.Int(1), py.Str("common"))
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = none | round(1) %}{{ v }}")
}
func texts719(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterRound(py.None, py.Int(1), py.Str("common"))
	text.WriteString(v.Text())
	return e.String(py.Str(text.String()), "{% set v = none | round(1) %}{{ v }}")
}
func text719(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterRound(py.None, py.Int(1), py.Str("common"))
	text.WriteString(v.Text())
	return e.StringText(text.String(), "{% set v = none | round(1) %}{{ v }}")
}
func value720(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("None")
		text.WriteString(ctx["response"].Text())
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func typed720(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("None")
		text.WriteString(ctx["response"].Text())
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func texts720(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("None")
		text.WriteString(ctx["response"].Text())
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text720(e *py.Eval, ctx variables) string {
	return ""
}
func value721(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("n").Truth() {
	}
	text.WriteString(e.FilterDictSort(ctx["config"].Member("n"), py.True, py.Str("value"), py.False).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.n -%}  {%- endif %} {{- config.n | dictsort(true, 'value') -}} ",
	)
}
func typed721(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("n").Truth() {
	}
	text.WriteString(e.FilterDictSort(ctx["config"].Member("n"), py.True, py.Str("value"), py.False).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.n -%}  {%- endif %} {{- config.n | dictsort(true, 'value') -}} ",
	)
}
func texts721(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("n").Text() != "" {
	}
	text.WriteString(e.FilterDictSort(py.Str(ctx["config"].Member("n").Text()), py.True, py.Str("value"), py.False).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.n -%}  {%- endif %} {{- config.n | dictsort(true, 'value') -}} ",
	)
}
func text721(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("n").Truth() {
	}
	text.WriteString(e.FilterDictSort(ctx["config"].Member("n"), py.True, py.Str("value"), py.False).Text())
	return e.StringText(
		text.String(),
		"{%- if config.n -%}  {%- endif %} {{- config.n | dictsort(true, 'value') -}} ",
	)
}
func value722(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.ListOf(py.Int(1000), ctx["config"].Member("no")).Truth())
}
func typed722(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.ListOf(py.Int(1000), ctx["config"].Member("no")).Truth())
}
func texts722(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.ListOf(py.Int(1000), py.Str(ctx["config"].Member("no").Text())).Truth())
}
func text722(e *py.Eval, ctx variables) string {
	return py.Bool(!py.ListOf(py.Int(1000), ctx["config"].Member("no")).Truth()).Text()
}
func value723(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.IsDivisibleBy(e.Slice(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Absent, py.Absent, py.Int(-1)), py.Int(2)) {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterList(e.FilterUnique(py.Bool(e.In(py.TupleOf(), py.False)), py.False, py.None)).Text())
	return e.String(
		py.Str(text.String()),
		`{%- if response.get('items')[0].id[::-1] is not divisibleby(2) -%} yes {%- endif %} {{- (() in "it's".isalpha()) | unique | list -}} `,
	)
}
func typed723(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.IsDivisibleBy(e.Slice(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Absent, py.Absent, py.Int(-1)), py.Int(2)) {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterList(e.FilterUnique(py.Bool(e.In(py.TupleOf(), py.False)), py.False, py.None)).Text())
	return e.String(
		py.Str(text.String()),
		`{%- if response.get('items')[0].id[::-1] is not divisibleby(2) -%} yes {%- endif %} {{- (() in "it's".isalpha()) | unique | list -}} `,
	)
}
func texts723(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.IsDivisibleBy(e.Slice(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Absent, py.Absent, py.Int(-1)), py.Int(2)) {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterList(e.FilterUnique(py.Bool(e.In(py.TupleOf(), py.False)), py.False, py.None)).Text())
	return e.String(
		py.Str(text.String()),
		`{%- if response.get('items')[0].id[::-1] is not divisibleby(2) -%} yes {%- endif %} {{- (() in "it's".isalpha()) | unique | list -}} `,
	)
}
func text723(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if !e.IsDivisibleBy(e.Slice(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Absent, py.Absent, py.Int(-1)), py.Int(2)) {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterList(e.FilterUnique(py.Bool(e.In(py.TupleOf(), py.False)), py.False, py.None)).Text())
	return e.StringText(
		text.String(),
		`{%- if response.get('items')[0].id[::-1] is not divisibleby(2) -%} yes {%- endif %} {{- (() in "it's".isalpha()) | unique | list -}} `,
	)
}
func value724(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("n"))
}
func typed724(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("n"))
}
func texts724(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("n").Text())
}
func text724(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("n").Text())
}
func value725(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(e.Call(e.Call(ctx["config"].Member("none"), "rsplit", py.Str(" "), py.Int(1)), "count", py.Int(1)), py.Str("md5"), py.None).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(ctx["stream_interval"].Member("end_time").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((config.none.rsplit(' ', 1)).count(1)) | hash -%} yes {%- endif %} {{- stream_interval.end_time -}} ",
	)
}
func typed725(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(e.Call(e.Call(ctx["config"].Member("none"), "rsplit", py.Str(" "), py.Int(1)), "count", py.Int(1)), py.Str("md5"), py.None).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(ctx["stream_interval"].Member("end_time").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((config.none.rsplit(' ', 1)).count(1)) | hash -%} yes {%- endif %} {{- stream_interval.end_time -}} ",
	)
}
func texts725(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterHash(e.Call(e.Call(py.Str(ctx["config"].Member("none").Text()), "rsplit", py.Str(" "), py.Int(1)), "count", py.Int(1)), py.Str("md5"), py.None).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(ctx["stream_interval"].Member("end_time").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((config.none.rsplit(' ', 1)).count(1)) | hash -%} yes {%- endif %} {{- stream_interval.end_time -}} ",
	)
}
func text725(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterHash(e.Call(e.Call(ctx["config"].Member("none"), "rsplit", py.Str(" "), py.Int(1)), "count", py.Int(1)), py.Str("md5"), py.None).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(ctx["stream_interval"].Member("end_time").Text())
	return e.StringText(
		text.String(),
		"{%- if ((config.none.rsplit(' ', 1)).count(1)) | hash -%} yes {%- endif %} {{- stream_interval.end_time -}} ",
	)
}
func value726(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterBase64Encode(e.FilterList(e.FilterSelect(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), func(it py.Value) bool { return e.IsOdd(it) }))),
		"{{ (response.get('items')[0].id | select('odd') | list) | base64encode }}",
	)
}
func typed726(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterBase64Encode(e.FilterList(e.FilterSelect(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), func(it py.Value) bool { return e.IsOdd(it) }))),
		"{{ (response.get('items')[0].id | select('odd') | list) | base64encode }}",
	)
}
func texts726(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterBase64Encode(e.FilterList(e.FilterSelect(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), func(it py.Value) bool { return e.IsOdd(it) }))),
		"{{ (response.get('items')[0].id | select('odd') | list) | base64encode }}",
	)
}
func text726(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterBase64Encode(e.FilterList(e.FilterSelect(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), func(it py.Value) bool { return e.IsOdd(it) }))).Text(),
		"{{ (response.get('items')[0].id | select('odd') | list) | base64encode }}",
	)
}
func value727(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str(py.ListOf(ctx["stream_interval"].Member("end_time"), ctx["config"].Member("dicts")).Text() + e.Attr(ctx["config"].Member("missing"), "more").Text()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([stream_interval.end_time, config.dicts]) ~ config.missing.more %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed727(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str(py.ListOf(ctx["stream_interval"].Member("end_time"), ctx["config"].Member("dicts")).Text() + e.Attr(ctx["config"].Member("missing"), "more").Text()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([stream_interval.end_time, config.dicts]) ~ config.missing.more %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts727(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str(py.ListOf(py.Str(ctx["stream_interval"].Member("end_time").Text()), py.Str(ctx["config"].Member("dicts").Text())).Text() + e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more").Text()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([stream_interval.end_time, config.dicts]) ~ config.missing.more %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text727(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Str(py.ListOf(ctx["stream_interval"].Member("end_time"), ctx["config"].Member("dicts")).Text() + e.Attr(ctx["config"].Member("missing"), "more").Text()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in ([stream_interval.end_time, config.dicts]) ~ config.missing.more %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value728(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("a "+e.FilterInt(e.Neg(py.ListOf()), py.Int(3), py.Int(16)).Text()), "a {{ (-[]) | int(3, 16) }}")
}
func typed728(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("a "+e.FilterInt(e.Neg(py.ListOf()), py.Int(3), py.Int(16)).Text()), "a {{ (-[]) | int(3, 16) }}")
}
func texts728(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("a "+e.FilterInt(e.Neg(py.ListOf()), py.Int(3), py.Int(16)).Text()), "a {{ (-[]) | int(3, 16) }}")
}
func text728(e *py.Eval, ctx variables) string {
	return e.StringText("a "+e.FilterInt(e.Neg(py.ListOf()), py.Int(3), py.Int(16)).Text(), "a {{ (-[]) | int(3, 16) }}")
}
func value729(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.FilterStripTags(py.ListOf(py.Float(-2.25), py.Float(2)))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([-2.25, 2.0]) | striptags %}{{ x }}{% endfor %}",
	)
}
func typed729(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.FilterStripTags(py.ListOf(py.Float(-2.25), py.Float(2)))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([-2.25, 2.0]) | striptags %}{{ x }}{% endfor %}",
	)
}
func texts729(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.FilterStripTags(py.ListOf(py.Float(-2.25), py.Float(2)))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ([-2.25, 2.0]) | striptags %}{{ x }}{% endfor %}",
	)
}
func text729(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(e.FilterStripTags(py.ListOf(py.Float(-2.25), py.Float(2)))) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in ([-2.25, 2.0]) | striptags %}{{ x }}{% endfor %}",
	)
}
func value730(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "is_integer")))
}
func typed730(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "is_integer")))
}
func texts730(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("missing").Text()), "is_integer")))
}
func text730(e *py.Eval, ctx variables) string {
	return ""
}
func value731(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.Str("é😀")), "{{ max('é😀') }}")
}
func typed731(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.Str("é😀")), "{{ max('é😀') }}")
}
func texts731(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.Str("é😀")), "{{ max('é😀') }}")
}
func text731(e *py.Eval, ctx variables) string {
	return e.StringText(e.Max(py.Str("é😀")).Text(), "{{ max('é😀') }}")
}
func value732(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.In(e.Pos(py.TupleOf(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), ctx["response"])), py.Bool(ctx["config"].Member("missing").IsNone())) {
		text.WriteString(e.FilterAttr(ctx["next_page_token"].Member("next_page_token"), py.Str("k")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (+((record.get('nested', {}).get('deep'), response))) not in (None == config.missing) %}{{ next_page_token['next_page_token'] | attr('k') }}{% endif %}",
	)
}
func typed732(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.In(e.Pos(py.TupleOf(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), ctx["response"])), py.Bool(ctx["config"].Member("missing").IsNone())) {
		text.WriteString(e.FilterAttr(ctx["next_page_token"].Member("next_page_token"), py.Str("k")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (+((record.get('nested', {}).get('deep'), response))) not in (None == config.missing) %}{{ next_page_token['next_page_token'] | attr('k') }}{% endif %}",
	)
}
func texts732(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.In(e.Pos(py.TupleOf(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), ctx["response"])), py.Bool(py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.None))) {
		text.WriteString(e.FilterAttr(ctx["next_page_token"].Member("next_page_token"), py.Str("k")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (+((record.get('nested', {}).get('deep'), response))) not in (None == config.missing) %}{{ next_page_token['next_page_token'] | attr('k') }}{% endif %}",
	)
}
func text732(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if !e.In(e.Pos(py.TupleOf(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), ctx["response"])), py.Bool(ctx["config"].Member("missing").IsNone())) {
		text.WriteString(e.FilterAttr(ctx["next_page_token"].Member("next_page_token"), py.Str("k")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if (+((record.get('nested', {}).get('deep'), response))) not in (None == config.missing) %}{{ next_page_token['next_page_token'] | attr('k') }}{% endif %}",
	)
}
func value733(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(py.TupleOf(ctx["response"], py.Str("Foo")).Truth(), ctx["record"].Member("updated_at"), ctx["record"].Member("updated_at")))
}
func typed733(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(py.TupleOf(ctx["response"], py.Str("Foo")).Truth(), ctx["record"].Member("updated_at"), ctx["record"].Member("updated_at")))
}
func texts733(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(py.TupleOf(ctx["response"], py.Str("Foo")).Truth(), ctx["record"].Member("updated_at"), ctx["record"].Member("updated_at")))
}
func text733(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Choose(py.TupleOf(ctx["response"], py.Str("Foo")).Truth(), ctx["record"].Member("updated_at"), ctx["record"].Member("updated_at")).Text())
}
func value734(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(e.Call(e.FilterDictSort(py.Str("-3.5"), py.False, py.Str("key"), py.False), "zfill", py.Int(5)).Truth(), func() py.Value { return py.Dict("a", py.OrNone(ctx["config"].Member("s"))) }, func() py.Value { return py.Value{} })))
}
func typed734(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(e.Call(e.FilterDictSort(py.Str("-3.5"), py.False, py.Str("key"), py.False), "zfill", py.Int(5)).Truth(), func() py.Value { return py.Dict("a", py.OrNone(ctx["config"].Member("s"))) }, func() py.Value { return py.Value{} })))
}
func texts734(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(e.Call(e.FilterDictSort(py.Str("-3.5"), py.False, py.Str("key"), py.False), "zfill", py.Int(5)).Truth(), func() py.Value { return py.Dict("a", py.Str(ctx["config"].Member("s").Text())) }, func() py.Value { return py.Value{} })))
}
func text734(e *py.Eval, ctx variables) string {
	return ""
}
func value735(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterURLEncode(py.Dict()).Truth() {
	}
	text.WriteString(e.FilterReplace(e.FilterCenter(e.Call(ctx["next_page_token"].Member("next_page_token"), "ljust", py.Int(5)), py.Int(8)), py.Str("o"), py.Str("0"), py.Int(1)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if {} | urlencode -%}  {%- endif %} {{- (next_page_token['next_page_token'].ljust(5) | center(8)) | replace('o', '0', 1) -}} ",
	)
}
func typed735(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterURLEncode(py.Dict()).Truth() {
	}
	text.WriteString(e.FilterReplace(e.FilterCenter(e.Call(ctx["next_page_token"].Member("next_page_token"), "ljust", py.Int(5)), py.Int(8)), py.Str("o"), py.Str("0"), py.Int(1)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if {} | urlencode -%}  {%- endif %} {{- (next_page_token['next_page_token'].ljust(5) | center(8)) | replace('o', '0', 1) -}} ",
	)
}
func texts735(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterURLEncode(py.Dict()).Truth() {
	}
	text.WriteString(e.FilterReplace(e.FilterCenter(e.Call(ctx["next_page_token"].Member("next_page_token"), "ljust", py.Int(5)), py.Int(8)), py.Str("o"), py.Str("0"), py.Int(1)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if {} | urlencode -%}  {%- endif %} {{- (next_page_token['next_page_token'].ljust(5) | center(8)) | replace('o', '0', 1) -}} ",
	)
}
func text735(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterURLEncode(py.Dict()).Truth() {
	}
	text.WriteString(e.FilterReplace(e.FilterCenter(e.Call(ctx["next_page_token"].Member("next_page_token"), "ljust", py.Int(5)), py.Int(8)), py.Str("o"), py.Str("0"), py.Int(1)).Text())
	return e.StringText(
		text.String(),
		"{%- if {} | urlencode -%}  {%- endif %} {{- (next_page_token['next_page_token'].ljust(5) | center(8)) | replace('o', '0', 1) -}} ",
	)
}
func value736(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"])
}
func typed736(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"])
}
func texts736(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"])
}
func text736(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Text())
}
func value737(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("n"), ctx["config"].Member("day")))
}
func typed737(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("n"), ctx["config"].Member("day")))
}
func texts737(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("n").Text()), py.Str(ctx["config"].Member("day").Text())))
}
func text737(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("n"), ctx["config"].Member("day")).Text())
}
func value738(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(e.Call(py.Int(-1), "rstrip", py.Str("r")), func(it py.Value) bool { return it.Truth() })), "{{ (-1).rstrip('r') | select | list }}")
}
func typed738(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(e.Call(py.Int(-1), "rstrip", py.Str("r")), func(it py.Value) bool { return it.Truth() })), "{{ (-1).rstrip('r') | select | list }}")
}
func texts738(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(e.Call(py.Int(-1), "rstrip", py.Str("r")), func(it py.Value) bool { return it.Truth() })), "{{ (-1).rstrip('r') | select | list }}")
}
func text738(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterSelect(e.Call(py.Int(-1), "rstrip", py.Str("r")), func(it py.Value) bool { return it.Truth() })).Text(), "{{ (-1).rstrip('r') | select | list }}")
}
func value739(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Add(py.True, e.Pos(ctx["stream_interval"].Member("end_time"))).Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.FilterHash(py.Bool(!ctx["config"].Member("list").IsUndefined()), py.Str("md5"), py.None).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ('a' is in([1, 'a', none])) + +stream_interval.end_time %}1{% else %}{{ (config.list is not undefined) | hash }}{% endif %}",
	)
}
func typed739(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Add(py.True, e.Pos(ctx["stream_interval"].Member("end_time"))).Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.FilterHash(py.Bool(!ctx["config"].Member("list").IsUndefined()), py.Str("md5"), py.None).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ('a' is in([1, 'a', none])) + +stream_interval.end_time %}1{% else %}{{ (config.list is not undefined) | hash }}{% endif %}",
	)
}
func texts739(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Add(py.True, e.Pos(py.Str(ctx["stream_interval"].Member("end_time").Text()))).Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.FilterHash(py.True, py.Str("md5"), py.None).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ('a' is in([1, 'a', none])) + +stream_interval.end_time %}1{% else %}{{ (config.list is not undefined) | hash }}{% endif %}",
	)
}
func text739(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Add(py.True, e.Pos(ctx["stream_interval"].Member("end_time"))).Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.FilterHash(py.Bool(!ctx["config"].Member("list").IsUndefined()), py.Str("md5"), py.None).Text())
	}
	return e.StringText(
		text.String(),
		"{% if ('a' is in([1, 'a', none])) + +stream_interval.end_time %}1{% else %}{{ (config.list is not undefined) | hash }}{% endif %}",
	)
}
func value740(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Bool(!e.In(e.Call(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), "index", py.Int(1)), py.Choose(py.TupleOf(py.Float(-2.25), ctx["record"].Member("id")).Truth(), py.TupleOf(ctx["config"].Member("json"), ctx["config"].Member("day")), py.Value{}))), "split"),
		"{{ (((record.get('nested', {}).get('deep')).index(1)) not in (((config.json, config.day)) if ((-2.25, record.id)))).split() }}",
	)
}
func typed740(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Bool(!e.In(e.Call(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), "index", py.Int(1)), py.Choose(py.TupleOf(py.Float(-2.25), ctx["record"].Member("id")).Truth(), py.TupleOf(ctx["config"].Member("json"), ctx["config"].Member("day")), py.Value{}))), "split"),
		"{{ (((record.get('nested', {}).get('deep')).index(1)) not in (((config.json, config.day)) if ((-2.25, record.id)))).split() }}",
	)
}
func texts740(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Bool(!e.In(e.Call(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), "index", py.Int(1)), py.Choose(py.TupleOf(py.Float(-2.25), ctx["record"].Member("id")).Truth(), py.TupleOf(py.Str(ctx["config"].Member("json").Text()), py.Str(ctx["config"].Member("day").Text())), py.Value{}))), "split"),
		"{{ (((record.get('nested', {}).get('deep')).index(1)) not in (((config.json, config.day)) if ((-2.25, record.id)))).split() }}",
	)
}
func text740(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.Bool(!e.In(e.Call(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), "index", py.Int(1)), py.Choose(py.TupleOf(py.Float(-2.25), ctx["record"].Member("id")).Truth(), py.TupleOf(ctx["config"].Member("json"), ctx["config"].Member("day")), py.Value{}))), "split").Text(),
		"{{ (((record.get('nested', {}).get('deep')).index(1)) not in (((config.json, config.day)) if ((-2.25, record.id)))).split() }}",
	)
}
func value741(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("empty").Truth() && false {
		text.WriteString("yes")
	}
	text.WriteString(py.Bool(py.False.IsNumber()).Text())
	return py.Literal(text.String())
}
func typed741(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("empty").Truth() && false {
		text.WriteString("yes")
	}
	text.WriteString(py.Bool(py.False.IsNumber()).Text())
	return py.Literal(text.String())
}
func texts741(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("empty").Text() != "" && false {
		text.WriteString("yes")
	}
	text.WriteString(py.Bool(py.False.IsNumber()).Text())
	return py.Literal(text.String())
}
func text741(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("empty").Truth() && false {
		text.WriteString("yes")
	}
	text.WriteString(py.Bool(py.False.IsNumber()).Text())
	return py.LiteralText(text.String())
}
func value742(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(!py.EqualStr(ctx["next_page_token"], "<b>x</b>"))
		text.WriteString(e.FilterFirst(v).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed742(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(!py.EqualStr(ctx["next_page_token"], "<b>x</b>"))
		text.WriteString(e.FilterFirst(v).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts742(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(!py.EqualStr(ctx["next_page_token"], "<b>x</b>"))
		text.WriteString(e.FilterFirst(v).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text742(e *py.Eval, ctx variables) string {
	return ""
}
func value743(e *py.Eval, ctx variables) py.Value {
	return py.Str("-True]")
}
func typed743(e *py.Eval, ctx variables) py.Value {
	return py.Str("-True]")
}
func texts743(e *py.Eval, ctx variables) py.Value {
	return py.Str("-True]")
}
func text743(e *py.Eval, ctx variables) string {
	return "-True]"
}
func value744(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.ListOf(e.Key(ctx["response"], "items"), ctx["config"].Member("dicts"))))
}
func typed744(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.ListOf(e.Key(ctx["response"], "items"), ctx["config"].Member("dicts"))))
}
func texts744(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.ListOf(e.Key(ctx["response"], "items"), py.Str(ctx["config"].Member("dicts").Text()))))
}
func text744(e *py.Eval, ctx variables) string {
	return ""
}
func value745(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(py.ListOf(py.Str("é😀")), py.Dict("a", ctx["config"].Member("n"), "b", py.Str("<b>x</b>"))),
		"{{ 'é😀'.splitlines() + ({'a': config.n, 'b': '<b>x</b>'}) }}",
	)
}
func typed745(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(py.ListOf(py.Str("é😀")), py.Dict("a", ctx["config"].Member("n"), "b", py.Str("<b>x</b>"))),
		"{{ 'é😀'.splitlines() + ({'a': config.n, 'b': '<b>x</b>'}) }}",
	)
}
func texts745(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(py.ListOf(py.Str("é😀")), py.Dict("a", py.Str(ctx["config"].Member("n").Text()), "b", py.Str("<b>x</b>"))),
		"{{ 'é😀'.splitlines() + ({'a': config.n, 'b': '<b>x</b>'}) }}",
	)
}
func text745(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(py.ListOf(py.Str("é😀")), py.Dict("a", ctx["config"].Member("n"), "b", py.Str("<b>x</b>"))).Text(),
		"{{ 'é😀'.splitlines() + ({'a': config.n, 'b': '<b>x</b>'}) }}",
	)
}
func value746(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(py.Bool(e.Neg(e.Key(ctx["response"], "items")).IsBoolean())) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed746(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(py.Bool(e.Neg(e.Key(ctx["response"], "items")).IsBoolean())) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts746(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(py.Bool(e.Neg(e.Key(ctx["response"], "items")).IsBoolean())) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text746(e *py.Eval, ctx variables) string {
	return ""
}
func value747(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.SameAs(py.ListOf(ctx["config"].Member("n"), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")), py.None)))
}
func typed747(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.SameAs(py.ListOf(ctx["config"].Member("n"), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")), py.None)))
}
func texts747(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.SameAs(py.ListOf(py.Str(ctx["config"].Member("n").Text()), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")), py.None)))
}
func text747(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!py.SameAs(py.ListOf(ctx["config"].Member("n"), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")), py.None)).Text())
}
func value748(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Bool(!e.FilterAttr(py.Dict("a", py.Int(-1), "b", py.Str("-3.5")), py.Str("k")).IsUndefined()).IsCallable()),
		"{{ ((({'a': -1, 'b': '-3.5'}) | attr('k')) is defined) is callable }}",
	)
}
func typed748(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Bool(!e.FilterAttr(py.Dict("a", py.Int(-1), "b", py.Str("-3.5")), py.Str("k")).IsUndefined()).IsCallable()),
		"{{ ((({'a': -1, 'b': '-3.5'}) | attr('k')) is defined) is callable }}",
	)
}
func texts748(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Bool(!e.FilterAttr(py.Dict("a", py.Int(-1), "b", py.Str("-3.5")), py.Str("k")).IsUndefined()).IsCallable()),
		"{{ ((({'a': -1, 'b': '-3.5'}) | attr('k')) is defined) is callable }}",
	)
}
func text748(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(py.Bool(!e.FilterAttr(py.Dict("a", py.Int(-1), "b", py.Str("-3.5")), py.Str("k")).IsUndefined()).IsCallable()).Text(),
		"{{ ((({'a': -1, 'b': '-3.5'}) | attr('k')) is defined) is callable }}",
	)
}
func value749(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(py.Bool(!e.Call(ctx["config"].Member("f"), "ljust", py.Int(5)).Truth()).Text()+py.Bool(e.Lt(ctx["next_page_token"], py.Int(3))).Text()),
		"{{ not config.f.ljust(5) }}{{ next_page_token < 3 }}",
	)
}
func typed749(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(py.Bool(!e.Call(ctx["config"].Member("f"), "ljust", py.Int(5)).Truth()).Text()+py.Bool(e.Lt(ctx["next_page_token"], py.Int(3))).Text()),
		"{{ not config.f.ljust(5) }}{{ next_page_token < 3 }}",
	)
}
func texts749(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(py.Bool(!e.Call(py.Str(ctx["config"].Member("f").Text()), "ljust", py.Int(5)).Truth()).Text()+py.Bool(e.Lt(ctx["next_page_token"], py.Int(3))).Text()),
		"{{ not config.f.ljust(5) }}{{ next_page_token < 3 }}",
	)
}
func text749(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.Call(ctx["config"].Member("f"), "ljust", py.Int(5)).Truth()).Text()+py.Bool(e.Lt(ctx["next_page_token"], py.Int(3))).Text(),
		"{{ not config.f.ljust(5) }}{{ next_page_token < 3 }}",
	)
}
func value750(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(py.ListOf(py.Int(-1), py.Int(1000)), "items")), "{{ ([-1, 1_000]).items() | list }}")
}
func typed750(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(py.ListOf(py.Int(-1), py.Int(1000)), "items")), "{{ ([-1, 1_000]).items() | list }}")
}
func texts750(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(py.ListOf(py.Int(-1), py.Int(1000)), "items")), "{{ ([-1, 1_000]).items() | list }}")
}
func text750(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.Call(py.ListOf(py.Int(-1), py.Int(1000)), "items")).Text(), "{{ ([-1, 1_000]).items() | list }}")
}
func value751(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterRound(py.Bool(py.EqualStr(py.ListOf(py.Str("Foo"), ctx["config"].Member("json")), "a,b,c")), py.Int(1), py.Str("common")).Truth()),
		"{{ not (('a,b,c' == (['Foo', config.json])) | round(1)) }}",
	)
}
func typed751(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterRound(py.Bool(py.EqualStr(py.ListOf(py.Str("Foo"), ctx["config"].Member("json")), "a,b,c")), py.Int(1), py.Str("common")).Truth()),
		"{{ not (('a,b,c' == (['Foo', config.json])) | round(1)) }}",
	)
}
func texts751(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterRound(py.Bool(py.EqualStr(py.ListOf(py.Str("Foo"), py.Str(ctx["config"].Member("json").Text())), "a,b,c")), py.Int(1), py.Str("common")).Truth()),
		"{{ not (('a,b,c' == (['Foo', config.json])) | round(1)) }}",
	)
}
func text751(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.FilterRound(py.Bool(py.EqualStr(py.ListOf(py.Str("Foo"), ctx["config"].Member("json")), "a,b,c")), py.Int(1), py.Str("common")).Truth()).Text(),
		"{{ not (('a,b,c' == (['Foo', config.json])) | round(1)) }}",
	)
}
func value752(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(e.FilterList(e.Call(ctx["headers"].Member("X-Total"), "keys"))), "{{ +(headers['X-Total'].keys() | list) }}")
}
func typed752(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(e.FilterList(e.Call(ctx["headers"].Member("X-Total"), "keys"))), "{{ +(headers['X-Total'].keys() | list) }}")
}
func texts752(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(e.FilterList(e.Call(ctx["headers"].Member("X-Total"), "keys"))), "{{ +(headers['X-Total'].keys() | list) }}")
}
func text752(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pos(e.FilterList(e.Call(ctx["headers"].Member("X-Total"), "keys"))).Text(), "{{ +(headers['X-Total'].keys() | list) }}")
}
func value753(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(ctx["missing"], py.Str("a")), py.Int(1))), "{{ ((missing, 'a')) is ge(1) }}")
}
func typed753(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(ctx["missing"], py.Str("a")), py.Int(1))), "{{ ((missing, 'a')) is ge(1) }}")
}
func texts753(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(ctx["missing"], py.Str("a")), py.Int(1))), "{{ ((missing, 'a')) is ge(1) }}")
}
func text753(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.TupleOf(ctx["missing"], py.Str("a")), py.Int(1))).Text(), "{{ ((missing, 'a')) is ge(1) }}")
}
func value754(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+py.Bool(py.EqualInt(e.FilterLength(e.Call(py.Float(-2.25), "find", py.Str("o"))), 1)).Text()+" b"), "12{{ ((-2.25).find('o') | count) is eq(1) }} b")
}
func typed754(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+py.Bool(py.EqualInt(e.FilterLength(e.Call(py.Float(-2.25), "find", py.Str("o"))), 1)).Text()+" b"), "12{{ ((-2.25).find('o') | count) is eq(1) }} b")
}
func texts754(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+py.Bool(py.EqualInt(e.FilterLength(e.Call(py.Float(-2.25), "find", py.Str("o"))), 1)).Text()+" b"), "12{{ ((-2.25).find('o') | count) is eq(1) }} b")
}
func text754(e *py.Eval, ctx variables) string {
	return e.StringText("12"+py.Bool(py.EqualInt(e.FilterLength(e.Call(py.Float(-2.25), "find", py.Str("o"))), 1)).Text()+" b", "12{{ ((-2.25).find('o') | count) is eq(1) }} b")
}
func value755(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.TupleOf(ctx["last_page_size"], e.Key(ctx["response"], "items"))))
}
func typed755(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.TupleOf(ctx["last_page_size"], e.Key(ctx["response"], "items"))))
}
func texts755(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.TupleOf(ctx["last_page_size"], e.Key(ctx["response"], "items"))))
}
func text755(e *py.Eval, ctx variables) string {
	return ""
}
func value756(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.FilterHMAC(py.Str("007"), py.Str("k"), py.Str("sha256"))), "{{ -('007' | hmac('k')) }}")
}
func typed756(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.FilterHMAC(py.Str("007"), py.Str("k"), py.Str("sha256"))), "{{ -('007' | hmac('k')) }}")
}
func texts756(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.FilterHMAC(py.Str("007"), py.Str("k"), py.Str("sha256"))), "{{ -('007' | hmac('k')) }}")
}
func text756(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(e.FilterHMAC(py.Str("007"), py.Str("k"), py.Str("sha256"))).Text(), "{{ -('007' | hmac('k')) }}")
}
func value757(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["response"].Member("next"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in response.next %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func typed757(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["response"].Member("next"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in response.next %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func texts757(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["response"].Member("next"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in response.next %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func text757(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(ctx["response"].Member("next"))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in response.next %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func value758(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(py.Bool(!e.Attr(ctx["config"].Member("missing"), "more").Truth()).Text() + "]"))
}
func typed758(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(py.Bool(!e.Attr(ctx["config"].Member("missing"), "more").Truth()).Text() + "]"))
}
func texts758(e *py.Eval, ctx variables) py.Value {
	return py.Literal(py.Bool(!e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more").Truth()).Text() + "]")
}
func text758(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.Attr(ctx["config"].Member("missing"), "more").Truth()).Text() + "]")
}
func value759(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Key(ctx["response"], "items").Truth() {
	}
	return py.Literal(text.String())
}
func typed759(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Key(ctx["response"], "items").Truth() {
	}
	return py.Literal(text.String())
}
func texts759(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Key(ctx["response"], "items").Truth() {
	}
	return py.Literal(text.String())
}
func text759(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Key(ctx["response"], "items").Truth() {
	}
	return py.LiteralText(text.String())
}
func value760(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["record"].Member("flag"), py.Float(2)))
}
func typed760(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["record"].Member("flag"), py.Float(2)))
}
func texts760(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["record"].Member("flag"), py.Float(2)))
}
func text760(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["record"].Member("flag"), py.Float(2)).Text())
}
func value761(e *py.Eval, ctx variables) py.Value {
	return e.String(py.And(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("12")))
}
func typed761(e *py.Eval, ctx variables) py.Value {
	return e.String(py.And(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("12")))
}
func texts761(e *py.Eval, ctx variables) py.Value {
	return e.String(py.And(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("12")))
}
func text761(e *py.Eval, ctx variables) string {
	return e.StringText(py.And(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("12")).Text())
}
func value762(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.And(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), func() py.Value { return e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y") }), func() py.Value { return e.Key(ctx["response"], "items") })))
}
func typed762(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.And(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), func() py.Value { return e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y") }), func() py.Value { return e.Key(ctx["response"], "items") })))
}
func texts762(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.And(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), func() py.Value { return e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y") }), func() py.Value { return e.Key(ctx["response"], "items") })))
}
func text762(e *py.Eval, ctx variables) string {
	return ""
}
func value763(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("n").Text()+"('', '%Y-%m-%d')"), "strip"))
}
func typed763(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("n").Text()+"('', '%Y-%m-%d')"), "strip"))
}
func texts763(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("n").Text()+"('', '%Y-%m-%d')"), "strip"))
}
func text763(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(py.Str(ctx["config"].Member("n").Text()+"('', '%Y-%m-%d')"), "strip").Text())
}
func value764(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterSelectAttr(e.FilterList(e.FilterSelect(ctx["next_page_token"], func(it py.Value) bool { return e.IsOdd(it) })), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() {
		text.WriteString("1")
	} else if e.FilterHMAC(ctx["response"], py.Str("k"), py.Str("sha256")).Truth() {
		text.WriteString(e.FilterIndent(ctx["config"].Member("empty"), py.Int(4), py.False, py.False).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (next_page_token | select('odd') | list) | selectattr('id', 'equalto', 2) | list %}1{% elif response | hmac('k') %}{{ config.empty | indent }}{% endif %}",
	)
}
func typed764(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterSelectAttr(e.FilterList(e.FilterSelect(ctx["next_page_token"], func(it py.Value) bool { return e.IsOdd(it) })), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() {
		text.WriteString("1")
	} else if e.FilterHMAC(ctx["response"], py.Str("k"), py.Str("sha256")).Truth() {
		text.WriteString(e.FilterIndent(ctx["config"].Member("empty"), py.Int(4), py.False, py.False).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (next_page_token | select('odd') | list) | selectattr('id', 'equalto', 2) | list %}1{% elif response | hmac('k') %}{{ config.empty | indent }}{% endif %}",
	)
}
func texts764(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterSelectAttr(e.FilterList(e.FilterSelect(ctx["next_page_token"], func(it py.Value) bool { return e.IsOdd(it) })), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() {
		text.WriteString("1")
	} else if e.FilterHMAC(ctx["response"], py.Str("k"), py.Str("sha256")).Truth() {
		text.WriteString(e.FilterIndent(py.Str(ctx["config"].Member("empty").Text()), py.Int(4), py.False, py.False).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (next_page_token | select('odd') | list) | selectattr('id', 'equalto', 2) | list %}1{% elif response | hmac('k') %}{{ config.empty | indent }}{% endif %}",
	)
}
func text764(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterList(e.FilterSelectAttr(e.FilterList(e.FilterSelect(ctx["next_page_token"], func(it py.Value) bool { return e.IsOdd(it) })), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() {
		text.WriteString("1")
	} else if e.FilterHMAC(ctx["response"], py.Str("k"), py.Str("sha256")).Truth() {
		text.WriteString(e.FilterIndent(ctx["config"].Member("empty"), py.Int(4), py.False, py.False).Text())
	}
	return e.StringText(
		text.String(),
		"{% if (next_page_token | select('odd') | list) | selectattr('id', 'equalto', 2) | list %}1{% elif response | hmac('k') %}{{ config.empty | indent }}{% endif %}",
	)
}
func value765(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("a "+e.Pos(e.FilterEscape(ctx["response"].Member("more"))).Text()+"{}"), "a {{ +(response.more | e) }}{{ {} }}")
}
func typed765(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("a "+e.Pos(e.FilterEscape(ctx["response"].Member("more"))).Text()+"{}"), "a {{ +(response.more | e) }}{{ {} }}")
}
func texts765(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("a "+e.Pos(e.FilterEscape(ctx["response"].Member("more"))).Text()+"{}"), "a {{ +(response.more | e) }}{{ {} }}")
}
func text765(e *py.Eval, ctx variables) string {
	return e.StringText("a "+e.Pos(e.FilterEscape(ctx["response"].Member("more"))).Text()+"{}", "a {{ +(response.more | e) }}{{ {} }}")
}
func value766(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.And(ctx["stream_partition"], ctx["config"].Member("yes"))
	text.WriteString(e.FilterToJSON(v, py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = stream_partition and config.yes %}{{ v | tojson }}",
	)
}
func typed766(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.And(ctx["stream_partition"], ctx["config"].Member("yes"))
	text.WriteString(e.FilterToJSON(v, py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = stream_partition and config.yes %}{{ v | tojson }}",
	)
}
func texts766(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.And(ctx["stream_partition"], py.Str(ctx["config"].Member("yes").Text()))
	text.WriteString(e.FilterToJSON(v, py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = stream_partition and config.yes %}{{ v | tojson }}",
	)
}
func text766(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.And(ctx["stream_partition"], ctx["config"].Member("yes"))
	text.WriteString(e.FilterToJSON(v, py.None).Text())
	return e.StringText(
		text.String(),
		"{% set v = stream_partition and config.yes %}{{ v | tojson }}",
	)
}
func value767(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterList(e.FilterSelect(py.False, func(it py.Value) bool { return it.Truth() })), "split", py.Str(",")),
		"{{ ((not '%Y-%m-%d') | select | list).split(',') }}",
	)
}
func typed767(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterList(e.FilterSelect(py.False, func(it py.Value) bool { return it.Truth() })), "split", py.Str(",")),
		"{{ ((not '%Y-%m-%d') | select | list).split(',') }}",
	)
}
func texts767(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterList(e.FilterSelect(py.False, func(it py.Value) bool { return it.Truth() })), "split", py.Str(",")),
		"{{ ((not '%Y-%m-%d') | select | list).split(',') }}",
	)
}
func text767(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.FilterList(e.FilterSelect(py.False, func(it py.Value) bool { return it.Truth() })), "split", py.Str(",")).Text(),
		"{{ ((not '%Y-%m-%d') | select | list).split(',') }}",
	)
}
func value768(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrElse(ctx["config"].Member("s"), py.Str("x"))))
}
func typed768(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrElse(ctx["config"].Member("s"), py.Str("x"))))
}
func texts768(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("s").Text())))
}
func text768(e *py.Eval, ctx variables) string {
	return ""
}
func value769(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Slice(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Absent, py.Int(2), py.Absent).Truth() {
			text.WriteString("1")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed769(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Slice(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Absent, py.Int(2), py.Absent).Truth() {
			text.WriteString("1")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts769(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Slice(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Absent, py.Int(2), py.Absent).Truth() {
			text.WriteString("1")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text769(e *py.Eval, ctx variables) string {
	return ""
}
func value770(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(py.Bool(!py.EqualStr(py.TupleOf(ctx["stream_interval"].Member("end_time"), e.Attr(ctx["config"].Member("missing"), "more")), "[1, 2]")), py.Literal("12345678901234567890")),
		"{{ (((stream_interval.end_time, config.missing.more)) != ('[1, 2]')) + (12345678901234567890 or (-1)) }}",
	)
}
func typed770(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(py.Bool(!py.EqualStr(py.TupleOf(ctx["stream_interval"].Member("end_time"), e.Attr(ctx["config"].Member("missing"), "more")), "[1, 2]")), py.Literal("12345678901234567890")),
		"{{ (((stream_interval.end_time, config.missing.more)) != ('[1, 2]')) + (12345678901234567890 or (-1)) }}",
	)
}
func texts770(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(py.Bool(!py.EqualStr(py.TupleOf(py.Str(ctx["stream_interval"].Member("end_time").Text()), e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more")), "[1, 2]")), py.Literal("12345678901234567890")),
		"{{ (((stream_interval.end_time, config.missing.more)) != ('[1, 2]')) + (12345678901234567890 or (-1)) }}",
	)
}
func text770(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(py.Bool(!py.EqualStr(py.TupleOf(ctx["stream_interval"].Member("end_time"), e.Attr(ctx["config"].Member("missing"), "more")), "[1, 2]")), py.Literal("12345678901234567890")).Text(),
		"{{ (((stream_interval.end_time, config.missing.more)) != ('[1, 2]')) + (12345678901234567890 or (-1)) }}",
	)
}
func value771(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Le(ctx["config"].Member("s"), py.None)))
}
func typed771(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Le(ctx["config"].Member("s"), py.None)))
}
func texts771(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Le(py.Str(ctx["config"].Member("s").Text()), py.None)))
}
func text771(e *py.Eval, ctx variables) string {
	return ""
}
func value772(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["config"].Member("day"))), "days"),
		"{{ (now_utc() - str_to_datetime(config.day)).days }}",
	)
}
func typed772(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["config"].Member("day"))), "days"),
		"{{ (now_utc() - str_to_datetime(config.day)).days }}",
	)
}
func texts772(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(py.Str(ctx["config"].Member("day").Text()))), "days"),
		"{{ (now_utc() - str_to_datetime(config.day)).days }}",
	)
}
func text772(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["config"].Member("day"))), "days").Text(),
		"{{ (now_utc() - str_to_datetime(config.day)).days }}",
	)
}
func value773(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Call(py.Int(2), "casefold").Truth() && py.ConditionOf(e.If(py.ListOf(ctx["stream_slice"].Member("start_time"), py.Str("a/b?c=d&e f")).Truth(), func() py.Value { return py.Dict("a", ctx["next_page_token"], "b", e.Key(ctx["response"], "items")) }, func() py.Value { return py.Literal("12345678901234567890") }))))
}
func typed773(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Call(py.Int(2), "casefold").Truth() && py.ConditionOf(e.If(py.ListOf(ctx["stream_slice"].Member("start_time"), py.Str("a/b?c=d&e f")).Truth(), func() py.Value { return py.Dict("a", ctx["next_page_token"], "b", e.Key(ctx["response"], "items")) }, func() py.Value { return py.Literal("12345678901234567890") }))))
}
func texts773(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Call(py.Int(2), "casefold").Truth() && py.ConditionOf(e.If(py.ListOf(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("a/b?c=d&e f")).Truth(), func() py.Value { return py.Dict("a", ctx["next_page_token"], "b", e.Key(ctx["response"], "items")) }, func() py.Value { return py.Literal("12345678901234567890") }))))
}
func text773(e *py.Eval, ctx variables) string {
	return ""
}
func value774(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Dict("a", e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")).Truth() && e.Call(py.Bool(py.Equal(py.ListOf(ctx["record"].Member("updated_at"), ctx["config"].Member("date")), py.ListOf(ctx["config"].Member("none"), py.Float(0.1)))), "conjugate").Truth() {
		text.WriteString(py.Choose(ctx["last_page_size"].Truth(), ctx["response"], ctx["config"].Member("day")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if dict(a=record['nested']['list'][0]['y']) and ((([record.updated_at, config.date]) == ([config.none, 0.1])).conjugate()) %}{{ response if last_page_size else config.day }}{% endif %}",
	)
}
func typed774(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Dict("a", e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")).Truth() && e.Call(py.Bool(py.Equal(py.ListOf(ctx["record"].Member("updated_at"), ctx["config"].Member("date")), py.ListOf(ctx["config"].Member("none"), py.Float(0.1)))), "conjugate").Truth() {
		text.WriteString(py.Choose(ctx["last_page_size"].Truth(), ctx["response"], ctx["config"].Member("day")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if dict(a=record['nested']['list'][0]['y']) and ((([record.updated_at, config.date]) == ([config.none, 0.1])).conjugate()) %}{{ response if last_page_size else config.day }}{% endif %}",
	)
}
func texts774(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Dict("a", e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")).Truth() && e.Call(py.Bool(py.Equal(py.ListOf(ctx["record"].Member("updated_at"), py.Str(ctx["config"].Member("date").Text())), py.ListOf(py.Str(ctx["config"].Member("none").Text()), py.Float(0.1)))), "conjugate").Truth() {
		text.WriteString(py.Choose(ctx["last_page_size"].Truth(), ctx["response"], py.Str(ctx["config"].Member("day").Text())).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if dict(a=record['nested']['list'][0]['y']) and ((([record.updated_at, config.date]) == ([config.none, 0.1])).conjugate()) %}{{ response if last_page_size else config.day }}{% endif %}",
	)
}
func text774(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.Dict("a", e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y")).Truth() && e.Call(py.Bool(py.Equal(py.ListOf(ctx["record"].Member("updated_at"), ctx["config"].Member("date")), py.ListOf(ctx["config"].Member("none"), py.Float(0.1)))), "conjugate").Truth() {
		text.WriteString(py.Choose(ctx["last_page_size"].Truth(), ctx["response"], ctx["config"].Member("day")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if dict(a=record['nested']['list'][0]['y']) and ((([record.updated_at, config.date]) == ([config.none, 0.1])).conjugate()) %}{{ response if last_page_size else config.day }}{% endif %}",
	)
}
func value775(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.FilterToJSON(ctx["config"].Member("f"), py.None), py.Str(","), py.Str("id"))))
}
func typed775(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.FilterToJSON(ctx["config"].Member("f"), py.None), py.Str(","), py.Str("id"))))
}
func texts775(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.FilterToJSON(py.Str(ctx["config"].Member("f").Text()), py.None), py.Str(","), py.Str("id"))))
}
func text775(e *py.Eval, ctx variables) string {
	return ""
}
func value776(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.If(e.Lt(e.FilterBase64BinasciiDecode(py.TupleOf()), py.Int(3)), func() py.Value {
			return e.Mod(e.FilterJoin(py.TupleOf(ctx["config"].Member("dicts"), py.Float(0.1)), py.Str("-"), py.None), e.FilterMax(py.ListOf(ctx["config"].Member("no"), ctx["config"].Member("f")), py.False, py.Str("id")))
		}, func() py.Value { return e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url") }).Text()),
		`a {{ ((((config.dicts, 0.1)) | join('-')) % (([config.no, config.f]) | max(attribute='id'))) if ((() | base64binascii_decode) is lt(3)) else headers.link.next.url }}
`,
	)
}
func typed776(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.If(e.Lt(e.FilterBase64BinasciiDecode(py.TupleOf()), py.Int(3)), func() py.Value {
			return e.Mod(e.FilterJoin(py.TupleOf(ctx["config"].Member("dicts"), py.Float(0.1)), py.Str("-"), py.None), e.FilterMax(py.ListOf(ctx["config"].Member("no"), ctx["config"].Member("f")), py.False, py.Str("id")))
		}, func() py.Value { return e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url") }).Text()),
		`a {{ ((((config.dicts, 0.1)) | join('-')) % (([config.no, config.f]) | max(attribute='id'))) if ((() | base64binascii_decode) is lt(3)) else headers.link.next.url }}
`,
	)
}
func texts776(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.If(e.Lt(e.FilterBase64BinasciiDecode(py.TupleOf()), py.Int(3)), func() py.Value {
			return e.Mod(e.FilterJoin(py.TupleOf(py.Str(ctx["config"].Member("dicts").Text()), py.Float(0.1)), py.Str("-"), py.None), e.FilterMax(py.ListOf(py.Str(ctx["config"].Member("no").Text()), py.Str(ctx["config"].Member("f").Text())), py.False, py.Str("id")))
		}, func() py.Value { return e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url") }).Text()),
		`a {{ ((((config.dicts, 0.1)) | join('-')) % (([config.no, config.f]) | max(attribute='id'))) if ((() | base64binascii_decode) is lt(3)) else headers.link.next.url }}
`,
	)
}
func text776(e *py.Eval, ctx variables) string {
	return e.StringText(
		"a "+e.If(e.Lt(e.FilterBase64BinasciiDecode(py.TupleOf()), py.Int(3)), func() py.Value {
			return e.Mod(e.FilterJoin(py.TupleOf(ctx["config"].Member("dicts"), py.Float(0.1)), py.Str("-"), py.None), e.FilterMax(py.ListOf(ctx["config"].Member("no"), ctx["config"].Member("f")), py.False, py.Str("id")))
		}, func() py.Value { return e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url") }).Text(),
		`a {{ ((((config.dicts, 0.1)) | join('-')) % (([config.no, config.f]) | max(attribute='id'))) if ((() | base64binascii_decode) is lt(3)) else headers.link.next.url }}
`,
	)
}
func value777(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func typed777(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func texts777(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func text777(e *py.Eval, ctx variables) string {
	return " x "
}
func value778(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("n").IsBoolean())
}
func typed778(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("n").IsBoolean())
}
func texts778(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("n").Text()).IsBoolean())
}
func text778(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("n").IsBoolean()).Text()
}
func value779(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(ctx["config"].Member("day"), py.ListOf())))
}
func typed779(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(ctx["config"].Member("day"), py.ListOf())))
}
func texts779(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(py.Str(ctx["config"].Member("day").Text()), py.ListOf())))
}
func text779(e *py.Eval, ctx variables) string {
	return ""
}
func value780(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(ctx["next_page_token"], ctx["config"].Member("none")))
}
func typed780(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(ctx["next_page_token"], ctx["config"].Member("none")))
}
func texts780(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(ctx["next_page_token"], py.Str(ctx["config"].Member("none").Text())))
}
func text780(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.TupleOf(ctx["next_page_token"], ctx["config"].Member("none")).Text())
}
func value781(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")))
}
func typed781(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")))
}
func texts781(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")))
}
func text781(e *py.Eval, ctx variables) string {
	return ""
}
func value782(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterTruncate(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT1H30M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Int(7), py.True, py.Str(".."), py.None)
	text.WriteString(e.FilterList(e.FilterUnique(v, py.False, py.Str("tag"))).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((now_utc() - duration('PT1H30M')).strftime('%Y-%m-%dT%H:%M:%S.%f%z')) | truncate(7, true, '..') %}{{ v | unique(attribute='tag') | list }}",
	)
}
func typed782(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterTruncate(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT1H30M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Int(7), py.True, py.Str(".."), py.None)
	text.WriteString(e.FilterList(e.FilterUnique(v, py.False, py.Str("tag"))).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((now_utc() - duration('PT1H30M')).strftime('%Y-%m-%dT%H:%M:%S.%f%z')) | truncate(7, true, '..') %}{{ v | unique(attribute='tag') | list }}",
	)
}
func texts782(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterTruncate(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT1H30M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Int(7), py.True, py.Str(".."), py.None)
	text.WriteString(e.FilterList(e.FilterUnique(v, py.False, py.Str("tag"))).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((now_utc() - duration('PT1H30M')).strftime('%Y-%m-%dT%H:%M:%S.%f%z')) | truncate(7, true, '..') %}{{ v | unique(attribute='tag') | list }}",
	)
}
func text782(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterTruncate(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT1H30M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Int(7), py.True, py.Str(".."), py.None)
	text.WriteString(e.FilterList(e.FilterUnique(v, py.False, py.Str("tag"))).Text())
	return e.StringText(
		text.String(),
		"{% set v = ((now_utc() - duration('PT1H30M')).strftime('%Y-%m-%dT%H:%M:%S.%f%z')) | truncate(7, true, '..') %}{{ v | unique(attribute='tag') | list }}",
	)
}
func value783(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.ListOf(py.Int(100), py.Str("a"))
	text.WriteString(e.FilterWordWrap(v, py.Int(4), py.True, py.None, py.True).Text())
	return e.String(py.Str(text.String()), "{% set v = [100, 'a'] %}{{ v | wordwrap(4) }}")
}
func typed783(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.ListOf(py.Int(100), py.Str("a"))
	text.WriteString(e.FilterWordWrap(v, py.Int(4), py.True, py.None, py.True).Text())
	return e.String(py.Str(text.String()), "{% set v = [100, 'a'] %}{{ v | wordwrap(4) }}")
}
func texts783(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.ListOf(py.Int(100), py.Str("a"))
	text.WriteString(e.FilterWordWrap(v, py.Int(4), py.True, py.None, py.True).Text())
	return e.String(py.Str(text.String()), "{% set v = [100, 'a'] %}{{ v | wordwrap(4) }}")
}
func text783(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.ListOf(py.Int(100), py.Str("a"))
	text.WriteString(e.FilterWordWrap(v, py.Int(4), py.True, py.None, py.True).Text())
	return e.StringText(text.String(), "{% set v = [100, 'a'] %}{{ v | wordwrap(4) }}")
}
func value784(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed784(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts784(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text784(e *py.Eval, ctx variables) string {
	return ""
}
func value785(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Attr(ctx["config"].Member("missing"), "more"), "swapcase"), "{{ config.missing.more.swapcase() }}")
}
func typed785(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Attr(ctx["config"].Member("missing"), "more"), "swapcase"), "{{ config.missing.more.swapcase() }}")
}
func texts785(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), "swapcase"), "{{ config.missing.more.swapcase() }}")
}
func text785(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Attr(ctx["config"].Member("missing"), "more"), "swapcase").Text(), "{{ config.missing.more.swapcase() }}")
}
func value786(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("dict").Truth() || true, func() py.Value { return e.FilterRound(ctx["record"].Member("nested"), py.Int(0), py.Str("ceil")) }, func() py.Value { return py.Value{} }),
		"{{ (record.nested | round(method='ceil')) if (config.dict or 'é😀') }}",
	)
}
func typed786(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("dict").Truth() || true, func() py.Value { return e.FilterRound(ctx["record"].Member("nested"), py.Int(0), py.Str("ceil")) }, func() py.Value { return py.Value{} }),
		"{{ (record.nested | round(method='ceil')) if (config.dict or 'é😀') }}",
	)
}
func texts786(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("dict").Text() != "" || true, func() py.Value { return e.FilterRound(ctx["record"].Member("nested"), py.Int(0), py.Str("ceil")) }, func() py.Value { return py.Value{} }),
		"{{ (record.nested | round(method='ceil')) if (config.dict or 'é😀') }}",
	)
}
func text786(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(ctx["config"].Member("dict").Truth() || true, func() py.Value { return e.FilterRound(ctx["record"].Member("nested"), py.Int(0), py.Str("ceil")) }, func() py.Value { return py.Value{} }).Text(),
		"{{ (record.nested | round(method='ceil')) if (config.dict or 'é😀') }}",
	)
}
func value787(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["stream_slice"].Member("missing").Truth())
}
func typed787(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["stream_slice"].Member("missing").Truth())
}
func texts787(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!(ctx["stream_slice"].Member("missing").Text() != ""))
}
func text787(e *py.Eval, ctx variables) string {
	return py.Bool(!ctx["stream_slice"].Member("missing").Truth()).Text()
}
func value788(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Bool(!e.IsDivisibleBy(e.Max(py.Str("None")), py.Int(2)))), "{{ +(max('None') is not divisibleby(2)) }}")
}
func typed788(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Bool(!e.IsDivisibleBy(e.Max(py.Str("None")), py.Int(2)))), "{{ +(max('None') is not divisibleby(2)) }}")
}
func texts788(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Bool(!e.IsDivisibleBy(e.Max(py.Str("None")), py.Int(2)))), "{{ +(max('None') is not divisibleby(2)) }}")
}
func text788(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pos(py.Bool(!e.IsDivisibleBy(e.Max(py.Str("None")), py.Int(2)))).Text(), "{{ +(max('None') is not divisibleby(2)) }}")
}
func value789(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterSlice(ctx["config"].Member("dict"), py.Int(2), py.None)).Truth() {
		text.WriteString(py.ListOf(py.Str("None"), ctx["missing"]).Text())
	}
	text.WriteString(py.ListOf(ctx["config"].Member("s"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.dict | slice(2) | list -%} {{ ['None', missing] }} {%- endif %} {{- [config.s, config.get('missing', 4)] -}} ",
	)
}
func typed789(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterSlice(ctx["config"].Member("dict"), py.Int(2), py.None)).Truth() {
		text.WriteString(py.ListOf(py.Str("None"), ctx["missing"]).Text())
	}
	text.WriteString(py.ListOf(ctx["config"].Member("s"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.dict | slice(2) | list -%} {{ ['None', missing] }} {%- endif %} {{- [config.s, config.get('missing', 4)] -}} ",
	)
}
func texts789(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterSlice(py.Str(ctx["config"].Member("dict").Text()), py.Int(2), py.None)).Truth() {
		text.WriteString(py.ListOf(py.Str("None"), ctx["missing"]).Text())
	}
	text.WriteString(py.ListOf(py.Str(ctx["config"].Member("s").Text()), py.Str(ctx["config"].Member("missing").Text())).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.dict | slice(2) | list -%} {{ ['None', missing] }} {%- endif %} {{- [config.s, config.get('missing', 4)] -}} ",
	)
}
func text789(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterList(e.FilterSlice(ctx["config"].Member("dict"), py.Int(2), py.None)).Truth() {
		text.WriteString(py.ListOf(py.Str("None"), ctx["missing"]).Text())
	}
	text.WriteString(py.ListOf(ctx["config"].Member("s"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Text())
	return e.StringText(
		text.String(),
		"{%- if config.dict | slice(2) | list -%} {{ ['None', missing] }} {%- endif %} {{- [config.s, config.get('missing', 4)] -}} ",
	)
}
func value790(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Mod(py.Bool(ctx["config"].Member("texts").IsInteger()), py.Bool(!ctx["config"].Member("dicts").Truth())).Truth() {
			text.WriteString("yes")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed790(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Mod(py.Bool(ctx["config"].Member("texts").IsInteger()), py.Bool(!ctx["config"].Member("dicts").Truth())).Truth() {
			text.WriteString("yes")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts790(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Mod(py.Bool(py.Str(ctx["config"].Member("texts").Text()).IsInteger()), py.Bool(!(ctx["config"].Member("dicts").Text() != ""))).Truth() {
			text.WriteString("yes")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text790(e *py.Eval, ctx variables) string {
	return ""
}
func value791(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.Equal(e.FilterDictSort(ctx["config"].Member("yes"), py.False, py.Str("key"), py.False), ctx["config"].Member("none"))), "{{ (config.yes | dictsort) != config.none }}")
}
func typed791(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.Equal(e.FilterDictSort(ctx["config"].Member("yes"), py.False, py.Str("key"), py.False), ctx["config"].Member("none"))), "{{ (config.yes | dictsort) != config.none }}")
}
func texts791(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.EqualStr(e.FilterDictSort(py.Str(ctx["config"].Member("yes").Text()), py.False, py.Str("key"), py.False), ctx["config"].Member("none").Text())), "{{ (config.yes | dictsort) != config.none }}")
}
func text791(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!py.Equal(e.FilterDictSort(ctx["config"].Member("yes"), py.False, py.Str("key"), py.False), ctx["config"].Member("none"))).Text(), "{{ (config.yes | dictsort) != config.none }}")
}
func value792(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.ListOf(py.Str("a"), py.Str("it's")), "isdigit"), `{{ (['a', "it's"]).isdigit() }}`)
}
func typed792(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.ListOf(py.Str("a"), py.Str("it's")), "isdigit"), `{{ (['a', "it's"]).isdigit() }}`)
}
func texts792(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.ListOf(py.Str("a"), py.Str("it's")), "isdigit"), `{{ (['a', "it's"]).isdigit() }}`)
}
func text792(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.ListOf(py.Str("a"), py.Str("it's")), "isdigit").Text(), `{{ (['a', "it's"]).isdigit() }}`)
}
func value793(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf()
}
func typed793(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf()
}
func texts793(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf()
}
func text793(e *py.Eval, ctx variables) string {
	return "()"
}
func value794(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterLength(e.FilterGroupBy(py.Int(-1), py.Str("id"), py.None, py.False)).Truth() {
			text.WriteString("1")
		} else if e.Index(e.FilterJoin(e.FilterMapAttribute(ctx["last_page_size"], py.Str("tag"), py.Str("z")), py.Str(""), py.None), 0).Truth() {
			text.WriteString(e.Duration(py.Str("-P1W")).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed794(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterLength(e.FilterGroupBy(py.Int(-1), py.Str("id"), py.None, py.False)).Truth() {
			text.WriteString("1")
		} else if e.Index(e.FilterJoin(e.FilterMapAttribute(ctx["last_page_size"], py.Str("tag"), py.Str("z")), py.Str(""), py.None), 0).Truth() {
			text.WriteString(e.Duration(py.Str("-P1W")).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts794(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterLength(e.FilterGroupBy(py.Int(-1), py.Str("id"), py.None, py.False)).Truth() {
			text.WriteString("1")
		} else if e.Index(e.FilterJoin(e.FilterMapAttribute(ctx["last_page_size"], py.Str("tag"), py.Str("z")), py.Str(""), py.None), 0).Truth() {
			text.WriteString(e.Duration(py.Str("-P1W")).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text794(e *py.Eval, ctx variables) string {
	return ""
}
func value795(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(py.ListOf(ctx["config"].Member("missing"), ctx["config"].Member("digits")), 1))
}
func typed795(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(py.ListOf(ctx["config"].Member("missing"), ctx["config"].Member("digits")), 1))
}
func texts795(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(py.ListOf(py.Str(ctx["config"].Member("missing").Text()), py.Str(ctx["config"].Member("digits").Text())), 1))
}
func text795(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(py.ListOf(ctx["config"].Member("missing"), ctx["config"].Member("digits")), 1)).Text()
}
func value796(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["response"].Member("next").Text() + "a/b?c=d&e f")))
}
func typed796(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["response"].Member("next").Text() + "a/b?c=d&e f")))
}
func texts796(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["response"].Member("next").Text() + "a/b?c=d&e f")))
}
func text796(e *py.Eval, ctx variables) string {
	return ""
}
func value797(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.And(py.Dict("a", e.Key(ctx["config"].Member("dict"), "a b"), "b", py.Str("a/b?c=d&e f")), ctx["next_page_token"]), "format", py.Str("007")),
		"{{ (({'a': config['dict']['a b'], 'b': 'a/b?c=d&e f'}) and next_page_token).format('007') }}",
	)
}
func typed797(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.And(py.Dict("a", e.Key(ctx["config"].Member("dict"), "a b"), "b", py.Str("a/b?c=d&e f")), ctx["next_page_token"]), "format", py.Str("007")),
		"{{ (({'a': config['dict']['a b'], 'b': 'a/b?c=d&e f'}) and next_page_token).format('007') }}",
	)
}
func texts797(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.And(py.Dict("a", e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"), "b", py.Str("a/b?c=d&e f")), ctx["next_page_token"]), "format", py.Str("007")),
		"{{ (({'a': config['dict']['a b'], 'b': 'a/b?c=d&e f'}) and next_page_token).format('007') }}",
	)
}
func text797(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.And(py.Dict("a", e.Key(ctx["config"].Member("dict"), "a b"), "b", py.Str("a/b?c=d&e f")), ctx["next_page_token"]), "format", py.Str("007")).Text(),
		"{{ (({'a': config['dict']['a b'], 'b': 'a/b?c=d&e f'}) and next_page_token).format('007') }}",
	)
}
func value798(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + ctx["config"].Member("yes").Text() + "]")
}
func typed798(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + ctx["config"].Member("yes").Text() + "]")
}
func texts798(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + ctx["config"].Member("yes").Text() + "]")
}
func text798(e *py.Eval, ctx variables) string {
	return py.LiteralText("[" + ctx["config"].Member("yes").Text() + "]")
}
func value799(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(py.Bool(e.Ge(ctx["response"].Member("total"), py.Or(ctx["response"].Member("total"), ctx["config"].Member("n")))), py.False, py.False, py.Str("id"))))
}
func typed799(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(py.Bool(e.Ge(ctx["response"].Member("total"), py.Or(ctx["response"].Member("total"), ctx["config"].Member("n")))), py.False, py.False, py.Str("id"))))
}
func texts799(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(py.Bool(e.Ge(ctx["response"].Member("total"), py.Or(ctx["response"].Member("total"), py.Str(ctx["config"].Member("n").Text())))), py.False, py.False, py.Str("id"))))
}
func text799(e *py.Eval, ctx variables) string {
	return ""
}
