package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
	"strconv"
	"strings"
)

func value1200(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Ge(e.Call(py.Dict("a", ctx["response"].Member("next"), "b", e.Attr(ctx["config"].Member("missing"), "more")), "ljust", py.Int(5)), e.Key(ctx["record"].Member("updated_at"), "k"))),
		"{{ (({'a': response.next, 'b': config.missing.more}).ljust(5)) >= record.updated_at['k'] }}",
	)
}
func typed1200(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Ge(e.Call(py.Dict("a", ctx["response"].Member("next"), "b", e.Attr(ctx["config"].Member("missing"), "more")), "ljust", py.Int(5)), e.Key(ctx["record"].Member("updated_at"), "k"))),
		"{{ (({'a': response.next, 'b': config.missing.more}).ljust(5)) >= record.updated_at['k'] }}",
	)
}
func texts1200(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Ge(e.Call(py.Dict("a", ctx["response"].Member("next"), "b", e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more")), "ljust", py.Int(5)), e.Key(ctx["record"].Member("updated_at"), "k"))),
		"{{ (({'a': response.next, 'b': config.missing.more}).ljust(5)) >= record.updated_at['k'] }}",
	)
}
func text1200(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Ge(e.Call(py.Dict("a", ctx["response"].Member("next"), "b", e.Attr(ctx["config"].Member("missing"), "more")), "ljust", py.Int(5)), e.Key(ctx["record"].Member("updated_at"), "k"))).Text(),
		"{{ (({'a': response.next, 'b': config.missing.more}).ljust(5)) >= record.updated_at['k'] }}",
	)
}
func value1201(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(ctx["config"].Member("json"), "bit_length").Truth() {
		text.WriteString(e.Sub(ctx["config"].Member("list"), py.Float(1000)).Text())
	}
	text.WriteString(ctx["config"].Member("no").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.json.bit_length() -%} {{ config.list - 1e3 }} {%- endif %} {{- config.no -}} ",
	)
}
func typed1201(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(ctx["config"].Member("json"), "bit_length").Truth() {
		text.WriteString(e.Sub(ctx["config"].Member("list"), py.Float(1000)).Text())
	}
	text.WriteString(ctx["config"].Member("no").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.json.bit_length() -%} {{ config.list - 1e3 }} {%- endif %} {{- config.no -}} ",
	)
}
func texts1201(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Str(ctx["config"].Member("json").Text()), "bit_length").Truth() {
		text.WriteString(e.Sub(py.Str(ctx["config"].Member("list").Text()), py.Float(1000)).Text())
	}
	text.WriteString(ctx["config"].Member("no").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.json.bit_length() -%} {{ config.list - 1e3 }} {%- endif %} {{- config.no -}} ",
	)
}
func text1201(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(ctx["config"].Member("json"), "bit_length").Truth() {
		text.WriteString(e.Sub(ctx["config"].Member("list"), py.Float(1000)).Text())
	}
	text.WriteString(ctx["config"].Member("no").Text())
	return e.StringText(
		text.String(),
		"{%- if config.json.bit_length() -%} {{ config.list - 1e3 }} {%- endif %} {{- config.no -}} ",
	)
}
func value1202(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.True, "split"), "{{ True.split() }}")
}
func typed1202(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.True, "split"), "{{ True.split() }}")
}
func texts1202(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.True, "split"), "{{ True.split() }}")
}
func text1202(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.True, "split").Text(), "{{ True.split() }}")
}
func value1203(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterSelectAttr(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() {
		text.WriteString(py.Bool(!ctx["headers"].Member("X-Total").IsUndefined()).Text())
	}
	text.WriteString(py.Bool(!e.Call(e.StrToDatetime(ctx["record"].Member("updated_at")), "date").IsNone()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.missing.more | selectattr('id', 'equalto', 2) | list -%} {{ headers['X-Total'] is defined }} {%- endif %} {{- ({} or None) != str_to_datetime(record.updated_at).date() -}} ",
	)
}
func typed1203(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterSelectAttr(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() {
		text.WriteString(py.Bool(!ctx["headers"].Member("X-Total").IsUndefined()).Text())
	}
	text.WriteString(py.Bool(!e.Call(e.StrToDatetime(ctx["record"].Member("updated_at")), "date").IsNone()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.missing.more | selectattr('id', 'equalto', 2) | list -%} {{ headers['X-Total'] is defined }} {%- endif %} {{- ({} or None) != str_to_datetime(record.updated_at).date() -}} ",
	)
}
func texts1203(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterSelectAttr(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() {
		text.WriteString(py.Bool(!ctx["headers"].Member("X-Total").IsUndefined()).Text())
	}
	text.WriteString(py.Bool(!e.Call(e.StrToDatetime(ctx["record"].Member("updated_at")), "date").IsNone()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.missing.more | selectattr('id', 'equalto', 2) | list -%} {{ headers['X-Total'] is defined }} {%- endif %} {{- ({} or None) != str_to_datetime(record.updated_at).date() -}} ",
	)
}
func text1203(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterList(e.FilterSelectAttr(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })).Truth() {
		text.WriteString(py.Bool(!ctx["headers"].Member("X-Total").IsUndefined()).Text())
	}
	text.WriteString(py.Bool(!e.Call(e.StrToDatetime(ctx["record"].Member("updated_at")), "date").IsNone()).Text())
	return e.StringText(
		text.String(),
		"{%- if config.missing.more | selectattr('id', 'equalto', 2) | list -%} {{ headers['X-Total'] is defined }} {%- endif %} {{- ({} or None) != str_to_datetime(record.updated_at).date() -}} ",
	)
}
func value1204(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FloorDiv(py.Int(2), e.Attr(e.Timestamp(e.TodayUTC()), "k")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((['[1, 2]', '12']) | length) // timestamp(today_utc()).k %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func typed1204(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FloorDiv(py.Int(2), e.Attr(e.Timestamp(e.TodayUTC()), "k")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((['[1, 2]', '12']) | length) // timestamp(today_utc()).k %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func texts1204(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FloorDiv(py.Int(2), e.Attr(e.Timestamp(e.TodayUTC()), "k")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((['[1, 2]', '12']) | length) // timestamp(today_utc()).k %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func text1204(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FloorDiv(py.Int(2), e.Attr(e.Timestamp(e.TodayUTC()), "k")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in ((['[1, 2]', '12']) | length) // timestamp(today_utc()).k %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func value1205(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterHash(e.Attr(e.StrToDatetime(e.NowUTC()), "month"), py.Str("md5"), py.None))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in str_to_datetime(now_utc()).month | hash %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed1205(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterHash(e.Attr(e.StrToDatetime(e.NowUTC()), "month"), py.Str("md5"), py.None))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in str_to_datetime(now_utc()).month | hash %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts1205(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterHash(e.Attr(e.StrToDatetime(e.NowUTC()), "month"), py.Str("md5"), py.None))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in str_to_datetime(now_utc()).month | hash %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text1205(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterHash(e.Attr(e.StrToDatetime(e.NowUTC()), "month"), py.Str("md5"), py.None))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in str_to_datetime(now_utc()).month | hash %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value1206(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(py.Dict(), py.False, py.False, py.None), "{{ {} | sort }}")
}
func typed1206(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(py.Dict(), py.False, py.False, py.None), "{{ {} | sort }}")
}
func texts1206(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(py.Dict(), py.False, py.False, py.None), "{{ {} | sort }}")
}
func text1206(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSort(py.Dict(), py.False, py.False, py.None).Text(), "{{ {} | sort }}")
}
func value1207(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "isoformat"), "{{ today_utc().isoformat() }}")
}
func typed1207(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "isoformat"), "{{ today_utc().isoformat() }}")
}
func texts1207(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "isoformat"), "{{ today_utc().isoformat() }}")
}
func text1207(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "isoformat").Text(), "{{ today_utc().isoformat() }}")
}
func value1208(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.If(e.Pos(ctx["record"].Member("id")).Truth(), func() py.Value { return py.False }, func() py.Value { return e.FilterList(e.Call(py.Float(0.1), "keys")) }), func() py.Value { return e.Call(py.Bool(!ctx["missing"].IsIterable()), "count", py.Str("o")) }),
		"{{ ((not 1_000) if +record.id else (0.1.keys() | list)) or ((missing is not iterable).count('o')) }}",
	)
}
func typed1208(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.If(e.Pos(ctx["record"].Member("id")).Truth(), func() py.Value { return py.False }, func() py.Value { return e.FilterList(e.Call(py.Float(0.1), "keys")) }), func() py.Value { return e.Call(py.Bool(!ctx["missing"].IsIterable()), "count", py.Str("o")) }),
		"{{ ((not 1_000) if +record.id else (0.1.keys() | list)) or ((missing is not iterable).count('o')) }}",
	)
}
func texts1208(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.If(e.Pos(ctx["record"].Member("id")).Truth(), func() py.Value { return py.False }, func() py.Value { return e.FilterList(e.Call(py.Float(0.1), "keys")) }), func() py.Value { return e.Call(py.Bool(!ctx["missing"].IsIterable()), "count", py.Str("o")) }),
		"{{ ((not 1_000) if +record.id else (0.1.keys() | list)) or ((missing is not iterable).count('o')) }}",
	)
}
func text1208(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(e.If(e.Pos(ctx["record"].Member("id")).Truth(), func() py.Value { return py.False }, func() py.Value { return e.FilterList(e.Call(py.Float(0.1), "keys")) }), func() py.Value { return e.Call(py.Bool(!ctx["missing"].IsIterable()), "count", py.Str("o")) }).Text(),
		"{{ ((not 1_000) if +record.id else (0.1.keys() | list)) or ((missing is not iterable).count('o')) }}",
	)
}
func value1209(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Slice(e.FilterBase64BinasciiDecode(ctx["response"].Member("next")), py.Absent, py.Int(2), py.Absent).Truth(), func() py.Value { return py.ListOf() }, func() py.Value {
			return e.FilterForceEscape(py.Or(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.ListOf(ctx["stream_slice"].Member("missing"), ctx["stream_slice"].Member("start_time"))))
		}),
		"{{ [] if ((response.next | base64binascii_decode)[:2]) else ((record.nested.deep.x or ([stream_slice.missing, stream_slice.start_time])) | forceescape) }}",
	)
}
func typed1209(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Slice(e.FilterBase64BinasciiDecode(ctx["response"].Member("next")), py.Absent, py.Int(2), py.Absent).Truth(), func() py.Value { return py.ListOf() }, func() py.Value {
			return e.FilterForceEscape(py.Or(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.ListOf(ctx["stream_slice"].Member("missing"), ctx["stream_slice"].Member("start_time"))))
		}),
		"{{ [] if ((response.next | base64binascii_decode)[:2]) else ((record.nested.deep.x or ([stream_slice.missing, stream_slice.start_time])) | forceescape) }}",
	)
}
func texts1209(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Slice(e.FilterBase64BinasciiDecode(ctx["response"].Member("next")), py.Absent, py.Int(2), py.Absent).Truth(), func() py.Value { return py.ListOf() }, func() py.Value {
			return e.FilterForceEscape(py.Or(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.ListOf(py.Str(ctx["stream_slice"].Member("missing").Text()), py.Str(ctx["stream_slice"].Member("start_time").Text()))))
		}),
		"{{ [] if ((response.next | base64binascii_decode)[:2]) else ((record.nested.deep.x or ([stream_slice.missing, stream_slice.start_time])) | forceescape) }}",
	)
}
func text1209(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Slice(e.FilterBase64BinasciiDecode(ctx["response"].Member("next")), py.Absent, py.Int(2), py.Absent).Truth(), func() py.Value { return py.ListOf() }, func() py.Value {
			return e.FilterForceEscape(py.Or(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.ListOf(ctx["stream_slice"].Member("missing"), ctx["stream_slice"].Member("start_time"))))
		}).Text(),
		"{{ [] if ((response.next | base64binascii_decode)[:2]) else ((record.nested.deep.x or ([stream_slice.missing, stream_slice.start_time])) | forceescape) }}",
	)
}
func value1210(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["stream_slice"].Member("start_time"))), "days").Truth() {
		text.WriteString("1")
	}
	text.WriteString("12")
	return e.String(
		py.Str(text.String()),
		"{%- if (now_utc() - str_to_datetime(stream_slice.start_time)).days -%} 1 {%- endif %} {{- '12' -}} ",
	)
}
func typed1210(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["stream_slice"].Member("start_time"))), "days").Truth() {
		text.WriteString("1")
	}
	text.WriteString("12")
	return e.String(
		py.Str(text.String()),
		"{%- if (now_utc() - str_to_datetime(stream_slice.start_time)).days -%} 1 {%- endif %} {{- '12' -}} ",
	)
}
func texts1210(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()))), "days").Truth() {
		text.WriteString("1")
	}
	text.WriteString("12")
	return e.String(
		py.Str(text.String()),
		"{%- if (now_utc() - str_to_datetime(stream_slice.start_time)).days -%} 1 {%- endif %} {{- '12' -}} ",
	)
}
func text1210(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["stream_slice"].Member("start_time"))), "days").Truth() {
		text.WriteString("1")
	}
	text.WriteString("12")
	return e.StringText(
		text.String(),
		"{%- if (now_utc() - str_to_datetime(stream_slice.start_time)).days -%} 1 {%- endif %} {{- '12' -}} ",
	)
}
func value1211(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1211(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1211(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1211(e *py.Eval, ctx variables) string {
	return ""
}
func value1212(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.Call(e.FilterLength(py.TupleOf(ctx["config"].Member("none"), py.Str("-3.5"))), "upper"), "lower")))
}
func typed1212(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.Call(e.FilterLength(py.TupleOf(ctx["config"].Member("none"), py.Str("-3.5"))), "upper"), "lower")))
}
func texts1212(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.Call(e.FilterLength(py.TupleOf(py.Str(ctx["config"].Member("none").Text()), py.Str("-3.5"))), "upper"), "lower")))
}
func text1212(e *py.Eval, ctx variables) string {
	return ""
}
func value1213(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.If(e.FilterRegexReplace(py.TupleOf(py.Str(" x "), py.Int(-1)), py.Str("[aeiou]"), py.Str("*")).Truth(), func() py.Value { return py.Bool(!e.In(ctx["response"], ctx["record"].Member("id"))) }, func() py.Value { return py.Value{} }), "partition", py.Str(" ")),
		"{{ ((response not in record.id) if (((' x ', -1)) | regex_replace('[aeiou]', '*'))).partition(' ') }}",
	)
}
func typed1213(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.If(e.FilterRegexReplace(py.TupleOf(py.Str(" x "), py.Int(-1)), py.Str("[aeiou]"), py.Str("*")).Truth(), func() py.Value { return py.Bool(!e.In(ctx["response"], ctx["record"].Member("id"))) }, func() py.Value { return py.Value{} }), "partition", py.Str(" ")),
		"{{ ((response not in record.id) if (((' x ', -1)) | regex_replace('[aeiou]', '*'))).partition(' ') }}",
	)
}
func texts1213(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.If(e.FilterRegexReplace(py.TupleOf(py.Str(" x "), py.Int(-1)), py.Str("[aeiou]"), py.Str("*")).Truth(), func() py.Value { return py.Bool(!e.In(ctx["response"], ctx["record"].Member("id"))) }, func() py.Value { return py.Value{} }), "partition", py.Str(" ")),
		"{{ ((response not in record.id) if (((' x ', -1)) | regex_replace('[aeiou]', '*'))).partition(' ') }}",
	)
}
func text1213(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.If(e.FilterRegexReplace(py.TupleOf(py.Str(" x "), py.Int(-1)), py.Str("[aeiou]"), py.Str("*")).Truth(), func() py.Value { return py.Bool(!e.In(ctx["response"], ctx["record"].Member("id"))) }, func() py.Value { return py.Value{} }), "partition", py.Str(" ")).Text(),
		"{{ ((response not in record.id) if (((' x ', -1)) | regex_replace('[aeiou]', '*'))).partition(' ') }}",
	)
}
func value1214(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.ListOf(ctx["config"].Member("empty"), ctx["config"].Member("none"))), "{{ -([config.empty, config.none]) }}")
}
func typed1214(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.ListOf(ctx["config"].Member("empty"), ctx["config"].Member("none"))), "{{ -([config.empty, config.none]) }}")
}
func texts1214(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.ListOf(py.Str(ctx["config"].Member("empty").Text()), py.Str(ctx["config"].Member("none").Text()))), "{{ -([config.empty, config.none]) }}")
}
func text1214(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(py.ListOf(ctx["config"].Member("empty"), ctx["config"].Member("none"))).Text(), "{{ -([config.empty, config.none]) }}")
}
func value1215(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("s")))
}
func typed1215(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("s")))
}
func texts1215(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("s").Text())
}
func text1215(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrNone(ctx["config"].Member("s")).Text())
}
func value1216(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed1216(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts1216(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text1216(e *py.Eval, ctx variables) string {
	return "True"
}
func value1217(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(e.FilterTruncate(py.Literal("12345678901234567890"), py.Int(7), py.True, py.Str(".."), py.None), e.Call(py.Choose(ctx["config"].Member("empty").Truth(), py.Str("it's"), py.Value{}), "rsplit", py.Str(" "), py.Int(1)))))
}
func typed1217(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(e.FilterTruncate(py.Literal("12345678901234567890"), py.Int(7), py.True, py.Str(".."), py.None), e.Call(py.Choose(ctx["config"].Member("empty").Truth(), py.Str("it's"), py.Value{}), "rsplit", py.Str(" "), py.Int(1)))))
}
func texts1217(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(e.FilterTruncate(py.Literal("12345678901234567890"), py.Int(7), py.True, py.Str(".."), py.None), e.Call(py.Choose(ctx["config"].Member("empty").Text() != "", py.Str("it's"), py.Value{}), "rsplit", py.Str(" "), py.Int(1)))))
}
func text1217(e *py.Eval, ctx variables) string {
	return ""
}
func value1218(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(py.Bool(e.Lt(py.ListOf(ctx["response"].Member("total"), ctx["stream_slice"].Member("start_time")), py.ListOf(ctx["record"].Member("nested"), py.Str("it's"))))).Truth() {
		text.WriteString(py.ListOf(py.Int(2), ctx["response"].Member("total")).Text())
	}
	text.WriteString(ctx["stream_partition"].Member("id").Text())
	return e.String(
		py.Str(text.String()),
		`{%- if +((([response.total, stream_slice.start_time]) < ([record.nested, "it's"])) | default('')) -%} {{ 100 and ([2, response.total]) }} {%- endif %} {{- stream_partition['id'] -}} `,
	)
}
func typed1218(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(py.Bool(e.Lt(py.ListOf(ctx["response"].Member("total"), ctx["stream_slice"].Member("start_time")), py.ListOf(ctx["record"].Member("nested"), py.Str("it's"))))).Truth() {
		text.WriteString(py.ListOf(py.Int(2), ctx["response"].Member("total")).Text())
	}
	text.WriteString(ctx["stream_partition"].Member("id").Text())
	return e.String(
		py.Str(text.String()),
		`{%- if +((([response.total, stream_slice.start_time]) < ([record.nested, "it's"])) | default('')) -%} {{ 100 and ([2, response.total]) }} {%- endif %} {{- stream_partition['id'] -}} `,
	)
}
func texts1218(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Pos(py.Bool(e.Lt(py.ListOf(ctx["response"].Member("total"), py.Str(ctx["stream_slice"].Member("start_time").Text())), py.ListOf(ctx["record"].Member("nested"), py.Str("it's"))))).Truth() {
		text.WriteString(py.ListOf(py.Int(2), ctx["response"].Member("total")).Text())
	}
	text.WriteString(ctx["stream_partition"].Member("id").Text())
	return e.String(
		py.Str(text.String()),
		`{%- if +((([response.total, stream_slice.start_time]) < ([record.nested, "it's"])) | default('')) -%} {{ 100 and ([2, response.total]) }} {%- endif %} {{- stream_partition['id'] -}} `,
	)
}
func text1218(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Pos(py.Bool(e.Lt(py.ListOf(ctx["response"].Member("total"), ctx["stream_slice"].Member("start_time")), py.ListOf(ctx["record"].Member("nested"), py.Str("it's"))))).Truth() {
		text.WriteString(py.ListOf(py.Int(2), ctx["response"].Member("total")).Text())
	}
	text.WriteString(ctx["stream_partition"].Member("id").Text())
	return e.StringText(
		text.String(),
		`{%- if +((([response.total, stream_slice.start_time]) < ([record.nested, "it's"])) | default('')) -%} {{ 100 and ([2, response.total]) }} {%- endif %} {{- stream_partition['id'] -}} `,
	)
}
func value1219(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(py.Bool(py.False.IsLower())) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1219(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(py.Bool(py.False.IsLower())) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1219(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(py.Bool(py.False.IsLower())) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1219(e *py.Eval, ctx variables) string {
	return ""
}
func value1220(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Mul(e.FilterSum(e.Call(py.None, "isalpha"), py.None, py.Int(0)), py.Int(0)))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1220(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Mul(e.FilterSum(e.Call(py.None, "isalpha"), py.None, py.Int(0)), py.Int(0)))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1220(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(e.Mul(e.FilterSum(e.Call(py.None, "isalpha"), py.None, py.Int(0)), py.Int(0)))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1220(e *py.Eval, ctx variables) string {
	return ""
}
func value1221(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("12" + e.TodayUTC().Text() + e.FilterBase64BinasciiDecode(py.Int(100)).Text())))
}
func typed1221(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("12" + e.TodayUTC().Text() + e.FilterBase64BinasciiDecode(py.Int(100)).Text())))
}
func texts1221(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("12" + e.TodayUTC().Text() + e.FilterBase64BinasciiDecode(py.Int(100)).Text())))
}
func text1221(e *py.Eval, ctx variables) string {
	return ""
}
func value1222(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if !e.FloorDiv(e.FilterReplace(py.TupleOf(py.Str("[1, 2]"), py.Float(-2.25)), py.Str("a"), e.Attr(ctx["config"].Member("missing"), "more"), py.None), e.Call(e.TodayUTC(), "isoformat")).Truth() {
			text.WriteString("yes")
		}
		text.WriteString(e.If(e.Call(py.Bool(py.ListOf(ctx["stream_slice"].Member("start_time"), ctx["record"].Member("nested")).IsLower()), "format", py.Str("")).Truth(), func() py.Value { return e.FilterTrim(py.False, py.None) }, func() py.Value { return py.Value{} }).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1222(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if !e.FloorDiv(e.FilterReplace(py.TupleOf(py.Str("[1, 2]"), py.Float(-2.25)), py.Str("a"), e.Attr(ctx["config"].Member("missing"), "more"), py.None), e.Call(e.TodayUTC(), "isoformat")).Truth() {
			text.WriteString("yes")
		}
		text.WriteString(e.If(e.Call(py.Bool(py.ListOf(ctx["stream_slice"].Member("start_time"), ctx["record"].Member("nested")).IsLower()), "format", py.Str("")).Truth(), func() py.Value { return e.FilterTrim(py.False, py.None) }, func() py.Value { return py.Value{} }).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1222(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if !e.FloorDiv(e.FilterReplace(py.TupleOf(py.Str("[1, 2]"), py.Float(-2.25)), py.Str("a"), e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.None), e.Call(e.TodayUTC(), "isoformat")).Truth() {
			text.WriteString("yes")
		}
		text.WriteString(e.If(e.Call(py.Bool(py.ListOf(py.Str(ctx["stream_slice"].Member("start_time").Text()), ctx["record"].Member("nested")).IsLower()), "format", py.Str("")).Truth(), func() py.Value { return e.FilterTrim(py.False, py.None) }, func() py.Value { return py.Value{} }).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1222(e *py.Eval, ctx variables) string {
	return ""
}
func value1223(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("dicts").Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.Max(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("12")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.dicts -%} yes {%- endif %} {{- max(config.missing.more, '12') -}} ",
	)
}
func typed1223(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("dicts").Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.Max(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("12")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.dicts -%} yes {%- endif %} {{- max(config.missing.more, '12') -}} ",
	)
}
func texts1223(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("dicts").Text() != "" {
		text.WriteString("yes")
	}
	text.WriteString(e.Max(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.Str("12")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.dicts -%} yes {%- endif %} {{- max(config.missing.more, '12') -}} ",
	)
}
func text1223(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("dicts").Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.Max(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("12")).Text())
	return e.StringText(
		text.String(),
		"{%- if config.dicts -%} yes {%- endif %} {{- max(config.missing.more, '12') -}} ",
	)
}
func value1224(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Lt(ctx["record"].Member("id"), py.Bool(py.EqualInt(e.Key(ctx["config"].Member("dict"), "a b"), 2))) {
		text.WriteString(py.Bool(e.Ge(py.None, ctx["stream_partition"])).Text())
	}
	text.WriteString(e.Call(e.Min(ctx["response"], ctx["record"].Member("name")), "conjugate").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if record.id < ((config['dict']['a b']) is not ne(2)) -%} {{ None >= stream_partition }} {%- endif %} {{- (min(response, record['name'])).conjugate() -}} ",
	)
}
func typed1224(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Lt(ctx["record"].Member("id"), py.Bool(py.EqualInt(e.Key(ctx["config"].Member("dict"), "a b"), 2))) {
		text.WriteString(py.Bool(e.Ge(py.None, ctx["stream_partition"])).Text())
	}
	text.WriteString(e.Call(e.Min(ctx["response"], ctx["record"].Member("name")), "conjugate").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if record.id < ((config['dict']['a b']) is not ne(2)) -%} {{ None >= stream_partition }} {%- endif %} {{- (min(response, record['name'])).conjugate() -}} ",
	)
}
func texts1224(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Lt(ctx["record"].Member("id"), py.Bool(py.EqualInt(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"), 2))) {
		text.WriteString(py.Bool(e.Ge(py.None, ctx["stream_partition"])).Text())
	}
	text.WriteString(e.Call(e.Min(ctx["response"], ctx["record"].Member("name")), "conjugate").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if record.id < ((config['dict']['a b']) is not ne(2)) -%} {{ None >= stream_partition }} {%- endif %} {{- (min(response, record['name'])).conjugate() -}} ",
	)
}
func text1224(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Lt(ctx["record"].Member("id"), py.Bool(py.EqualInt(e.Key(ctx["config"].Member("dict"), "a b"), 2))) {
		text.WriteString(py.Bool(e.Ge(py.None, ctx["stream_partition"])).Text())
	}
	text.WriteString(e.Call(e.Min(ctx["response"], ctx["record"].Member("name")), "conjugate").Text())
	return e.StringText(
		text.String(),
		"{%- if record.id < ((config['dict']['a b']) is not ne(2)) -%} {{ None >= stream_partition }} {%- endif %} {{- (min(response, record['name'])).conjugate() -}} ",
	)
}
func value1225(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("next").Truth())
}
func typed1225(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("next").Truth())
}
func texts1225(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("next").Truth())
}
func text1225(e *py.Eval, ctx variables) string {
	return py.Bool(!ctx["response"].Member("next").Truth()).Text()
}
func value1226(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.If(ctx["next_page_token"].Truth() && false, func() py.Value { return e.FilterTitle(ctx["config"].Member("f")) }, func() py.Value { return py.Value{} })))
}
func typed1226(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.If(ctx["next_page_token"].Truth() && false, func() py.Value { return e.FilterTitle(ctx["config"].Member("f")) }, func() py.Value { return py.Value{} })))
}
func texts1226(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.If(ctx["next_page_token"].Truth() && false, func() py.Value { return e.FilterTitle(py.Str(ctx["config"].Member("f").Text())) }, func() py.Value { return py.Value{} })))
}
func text1226(e *py.Eval, ctx variables) string {
	return ""
}
func value1227(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(e.Ge(e.Item(ctx["config"].Member("dicts"), ctx["config"].Member("missing")), e.Neg(ctx["config"].Member("no"))))
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1227(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(e.Ge(e.Item(ctx["config"].Member("dicts"), ctx["config"].Member("missing")), e.Neg(ctx["config"].Member("no"))))
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1227(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(e.Ge(e.Item(py.Str(ctx["config"].Member("dicts").Text()), py.Str(ctx["config"].Member("missing").Text())), e.Neg(py.Str(ctx["config"].Member("no").Text()))))
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func text1227(e *py.Eval, ctx variables) string {
	return ""
}
func value1228(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Dict(), "index", py.Int(1))))
}
func typed1228(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Dict(), "index", py.Int(1))))
}
func texts1228(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Dict(), "index", py.Int(1))))
}
func text1228(e *py.Eval, ctx variables) string {
	return ""
}
func value1229(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(ctx["next_page_token"].Truth(), func() py.Value { return e.Key(ctx["config"].Member("dict"), "a b") }, func() py.Value { return py.ListOf(py.Str("-3.5"), py.Float(1.5)) })))
}
func typed1229(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(ctx["next_page_token"].Truth(), func() py.Value { return e.Key(ctx["config"].Member("dict"), "a b") }, func() py.Value { return py.ListOf(py.Str("-3.5"), py.Float(1.5)) })))
}
func texts1229(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.If(ctx["next_page_token"].Truth(), func() py.Value { return e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b") }, func() py.Value { return py.ListOf(py.Str("-3.5"), py.Float(1.5)) })))
}
func text1229(e *py.Eval, ctx variables) string {
	return ""
}
func value1230(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mul(ctx["next_page_token"].Member("next_page_token"), e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(py.Bool(!py.EqualStr(ctx["missing"], "a")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if next_page_token['next_page_token'] * headers.link.next.url -%} yes {%- endif %} {{- missing is not equalto('a') -}} ",
	)
}
func typed1230(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mul(ctx["next_page_token"].Member("next_page_token"), e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(py.Bool(!py.EqualStr(ctx["missing"], "a")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if next_page_token['next_page_token'] * headers.link.next.url -%} yes {%- endif %} {{- missing is not equalto('a') -}} ",
	)
}
func texts1230(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mul(ctx["next_page_token"].Member("next_page_token"), e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(py.Bool(!py.EqualStr(ctx["missing"], "a")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if next_page_token['next_page_token'] * headers.link.next.url -%} yes {%- endif %} {{- missing is not equalto('a') -}} ",
	)
}
func text1230(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Mul(ctx["next_page_token"].Member("next_page_token"), e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url")).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(py.Bool(!py.EqualStr(ctx["missing"], "a")).Text())
	return e.StringText(
		text.String(),
		"{%- if next_page_token['next_page_token'] * headers.link.next.url -%} yes {%- endif %} {{- missing is not equalto('a') -}} ",
	)
}
func value1231(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func typed1231(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func texts1231(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func text1231(e *py.Eval, ctx variables) string {
	return "12"
}
func value1232(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(py.Bool(e.Gt(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.ListOf(py.Int(1), ctx["config"].Member("digits")))), "keys"))))
}
func typed1232(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(py.Bool(e.Gt(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.ListOf(py.Int(1), ctx["config"].Member("digits")))), "keys"))))
}
func texts1232(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(py.Bool(e.Gt(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.ListOf(py.Int(1), py.Str(ctx["config"].Member("digits").Text())))), "keys"))))
}
func text1232(e *py.Eval, ctx variables) string {
	return ""
}
func value1233(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSafe(e.Call(py.ListOf(py.Float(0.1), py.Str("a/b?c=d&e f")), "is_integer")),
		"{{ (([0.1, 'a/b?c=d&e f']).is_integer()) | safe }}",
	)
}
func typed1233(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSafe(e.Call(py.ListOf(py.Float(0.1), py.Str("a/b?c=d&e f")), "is_integer")),
		"{{ (([0.1, 'a/b?c=d&e f']).is_integer()) | safe }}",
	)
}
func texts1233(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSafe(e.Call(py.ListOf(py.Float(0.1), py.Str("a/b?c=d&e f")), "is_integer")),
		"{{ (([0.1, 'a/b?c=d&e f']).is_integer()) | safe }}",
	)
}
func text1233(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterSafe(e.Call(py.ListOf(py.Float(0.1), py.Str("a/b?c=d&e f")), "is_integer")).Text(),
		"{{ (([0.1, 'a/b?c=d&e f']).is_integer()) | safe }}",
	)
}
func value1234(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterWordWrap(py.None, py.Int(4), py.True, py.None, py.True).Truth() {
	}
	return e.String(py.Str(text.String()), "{% if None | wordwrap(4) %}{% endif %}")
}
func typed1234(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterWordWrap(py.None, py.Int(4), py.True, py.None, py.True).Truth() {
	}
	return e.String(py.Str(text.String()), "{% if None | wordwrap(4) %}{% endif %}")
}
func texts1234(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterWordWrap(py.None, py.Int(4), py.True, py.None, py.True).Truth() {
	}
	return e.String(py.Str(text.String()), "{% if None | wordwrap(4) %}{% endif %}")
}
func text1234(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterWordWrap(py.None, py.Int(4), py.True, py.None, py.True).Truth() {
	}
	return e.StringText(text.String(), "{% if None | wordwrap(4) %}{% endif %}")
}
func value1235(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["response"].Member("total"))), "days")) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1235(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["response"].Member("total"))), "days")) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1235(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["response"].Member("total"))), "days")) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1235(e *py.Eval, ctx variables) string {
	return ""
}
func value1236(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterSafe(py.Dict("a", py.Float(-2.25), "b", py.Str("a,b,c")))
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func typed1236(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterSafe(py.Dict("a", py.Float(-2.25), "b", py.Str("a,b,c")))
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func texts1236(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterSafe(py.Dict("a", py.Float(-2.25), "b", py.Str("a,b,c")))
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func text1236(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterSafe(py.Dict("a", py.Float(-2.25), "b", py.Str("a,b,c")))
	text.WriteString(v.Text() + "1")
	return py.LiteralText(text.String())
}
func value1237(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Sub(e.NowUTC(), e.Duration(py.Str("P1M"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (now_utc() - duration('P1M')) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed1237(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Sub(e.NowUTC(), e.Duration(py.Str("P1M"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (now_utc() - duration('P1M')) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts1237(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Sub(e.NowUTC(), e.Duration(py.Str("P1M"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (now_utc() - duration('P1M')) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text1237(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Sub(e.NowUTC(), e.Duration(py.Str("P1M"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in (now_utc() - duration('P1M')) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value1238(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Encode(py.ListOf(py.Int(3), ctx["config"].Member("s"))))
}
func typed1238(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Encode(py.ListOf(py.Int(3), ctx["config"].Member("s"))))
}
func texts1238(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Encode(py.ListOf(py.Int(3), py.Str(ctx["config"].Member("s").Text()))))
}
func text1238(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterBase64Encode(py.ListOf(py.Int(3), ctx["config"].Member("s"))).Text())
}
func value1239(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(e.Le(py.Choose(py.Dict("a", py.Str("-3.5"), "b", ctx["config"].Member("no")).Truth(), py.Int(10), py.Value{}), py.Bool(e.Le(ctx["headers"].Member("X-Total"), py.Dict("a", e.Key(ctx["response"], "items"), "b", py.Str(" x ")))))))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (10 if ({'a': '-3.5', 'b': config.no})) <= (headers['X-Total'] <= ({'a': response['items'], 'b': ' x '})) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed1239(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(e.Le(py.Choose(py.Dict("a", py.Str("-3.5"), "b", ctx["config"].Member("no")).Truth(), py.Int(10), py.Value{}), py.Bool(e.Le(ctx["headers"].Member("X-Total"), py.Dict("a", e.Key(ctx["response"], "items"), "b", py.Str(" x ")))))))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (10 if ({'a': '-3.5', 'b': config.no})) <= (headers['X-Total'] <= ({'a': response['items'], 'b': ' x '})) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts1239(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(e.Le(py.Choose(py.Dict("a", py.Str("-3.5"), "b", py.Str(ctx["config"].Member("no").Text())).Truth(), py.Int(10), py.Value{}), py.Bool(e.Le(ctx["headers"].Member("X-Total"), py.Dict("a", e.Key(ctx["response"], "items"), "b", py.Str(" x ")))))))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (10 if ({'a': '-3.5', 'b': config.no})) <= (headers['X-Total'] <= ({'a': response['items'], 'b': ' x '})) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text1239(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(e.Le(py.Choose(py.Dict("a", py.Str("-3.5"), "b", ctx["config"].Member("no")).Truth(), py.Int(10), py.Value{}), py.Bool(e.Le(ctx["headers"].Member("X-Total"), py.Dict("a", e.Key(ctx["response"], "items"), "b", py.Str(" x ")))))))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (10 if ({'a': '-3.5', 'b': config.no})) <= (headers['X-Total'] <= ({'a': response['items'], 'b': ' x '})) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value1240(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(ctx["config"].Member("n")), "{{ +config.n }}")
}
func typed1240(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(ctx["config"].Member("n")), "{{ +config.n }}")
}
func texts1240(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Str(ctx["config"].Member("n").Text())), "{{ +config.n }}")
}
func text1240(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pos(ctx["config"].Member("n")).Text(), "{{ +config.n }}")
}
func value1241(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").IsBoolean()), "{{ response.get('items')[0].id is not boolean }}")
}
func typed1241(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").IsBoolean()), "{{ response.get('items')[0].id is not boolean }}")
}
func texts1241(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").IsBoolean()), "{{ response.get('items')[0].id is not boolean }}")
}
func text1241(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").IsBoolean()).Text(), "{{ response.get('items')[0].id is not boolean }}")
}
func value1242(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(py.EqualStr(ctx["config"].Member("texts"), "a"))
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func typed1242(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(py.EqualStr(ctx["config"].Member("texts"), "a"))
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func texts1242(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(ctx["config"].Member("texts").Text() == "a")
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func text1242(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(py.EqualStr(ctx["config"].Member("texts"), "a"))
	text.WriteString(v.Text())
	return py.LiteralText(text.String())
}
func value1243(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%SZ")), "{{ day_delta(1, '%Y-%m-%dT%H:%M:%SZ') }}")
}
func typed1243(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%SZ")), "{{ day_delta(1, '%Y-%m-%dT%H:%M:%SZ') }}")
}
func texts1243(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%SZ")), "{{ day_delta(1, '%Y-%m-%dT%H:%M:%SZ') }}")
}
func text1243(e *py.Eval, ctx variables) string {
	return e.StringText(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%SZ")).Text(), "{{ day_delta(1, '%Y-%m-%dT%H:%M:%SZ') }}")
}
func value1244(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("007")
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func typed1244(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("007")
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func texts1244(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("007")
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text1244(e *py.Eval, ctx variables) string {
	return ""
}
func value1245(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Div(py.Str("12"), e.Neg(py.Bool(e.Lt(ctx["next_page_token"], ctx["stream_slice"].Member("missing"))))),
		"{{ '12' / (-(next_page_token < stream_slice.missing)) }}",
	)
}
func typed1245(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Div(py.Str("12"), e.Neg(py.Bool(e.Lt(ctx["next_page_token"], ctx["stream_slice"].Member("missing"))))),
		"{{ '12' / (-(next_page_token < stream_slice.missing)) }}",
	)
}
func texts1245(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Div(py.Str("12"), e.Neg(py.Bool(e.Lt(ctx["next_page_token"], py.Str(ctx["stream_slice"].Member("missing").Text()))))),
		"{{ '12' / (-(next_page_token < stream_slice.missing)) }}",
	)
}
func text1245(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Div(py.Str("12"), e.Neg(py.Bool(e.Lt(ctx["next_page_token"], ctx["stream_slice"].Member("missing"))))).Text(),
		"{{ '12' / (-(next_page_token < stream_slice.missing)) }}",
	)
}
func value1246(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.Attr(e.StrToDatetime(e.TodayUTC()), "month").IsMapping()),
		"{{ str_to_datetime(today_utc()).month is not mapping }}",
	)
}
func typed1246(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.Attr(e.StrToDatetime(e.TodayUTC()), "month").IsMapping()),
		"{{ str_to_datetime(today_utc()).month is not mapping }}",
	)
}
func texts1246(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.Attr(e.StrToDatetime(e.TodayUTC()), "month").IsMapping()),
		"{{ str_to_datetime(today_utc()).month is not mapping }}",
	)
}
func text1246(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.Attr(e.StrToDatetime(e.TodayUTC()), "month").IsMapping()).Text(),
		"{{ str_to_datetime(today_utc()).month is not mapping }}",
	)
}
func value1247(e *py.Eval, ctx variables) py.Value {
	return e.String(py.ListOf(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), py.Str("")), "{{ [record.get('nested', {}).get('deep'), ''] }}")
}
func typed1247(e *py.Eval, ctx variables) py.Value {
	return e.String(py.ListOf(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), py.Str("")), "{{ [record.get('nested', {}).get('deep'), ''] }}")
}
func texts1247(e *py.Eval, ctx variables) py.Value {
	return e.String(py.ListOf(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), py.Str("")), "{{ [record.get('nested', {}).get('deep'), ''] }}")
}
func text1247(e *py.Eval, ctx variables) string {
	return e.StringText(py.ListOf(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), py.Str("")).Text(), "{{ [record.get('nested', {}).get('deep'), ''] }}")
}
func value1248(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.OrElse(ctx["config"].Member("missing"), py.Int(4)).IsString())
}
func typed1248(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.OrElse(ctx["config"].Member("missing"), py.Int(4)).IsString())
}
func texts1248(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Str(ctx["config"].Member("missing").Text()).IsString())
}
func text1248(e *py.Eval, ctx variables) string {
	return py.Bool(!py.OrElse(ctx["config"].Member("missing"), py.Int(4)).IsString()).Text()
}
func value1249(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterTruncate(e.FilterList(e.FilterUnique(e.FilterSum(py.Float(1.5), py.None, py.Int(10)), py.False, py.None)), py.Int(5), py.False, py.Str("..."), py.None),
		"{{ ((1.5 | sum(start=10)) | unique | list) | truncate(5) }}",
	)
}
func typed1249(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterTruncate(e.FilterList(e.FilterUnique(e.FilterSum(py.Float(1.5), py.None, py.Int(10)), py.False, py.None)), py.Int(5), py.False, py.Str("..."), py.None),
		"{{ ((1.5 | sum(start=10)) | unique | list) | truncate(5) }}",
	)
}
func texts1249(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterTruncate(e.FilterList(e.FilterUnique(e.FilterSum(py.Float(1.5), py.None, py.Int(10)), py.False, py.None)), py.Int(5), py.False, py.Str("..."), py.None),
		"{{ ((1.5 | sum(start=10)) | unique | list) | truncate(5) }}",
	)
}
func text1249(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterTruncate(e.FilterList(e.FilterUnique(e.FilterSum(py.Float(1.5), py.None, py.Int(10)), py.False, py.None)), py.Int(5), py.False, py.Str("..."), py.None).Text(),
		"{{ ((1.5 | sum(start=10)) | unique | list) | truncate(5) }}",
	)
}
func value1250(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	text.WriteString(e.FilterSort(e.Call(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "capitalize"), py.False, py.False, py.Str("id")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if {'a': '[1, 2]', 'b': 'a'} -%} yes {%- endif %} {{- camel_case_to_snake_case('camelCaseName').capitalize() | sort(attribute='id') -}} ",
	)
}
func typed1250(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	text.WriteString(e.FilterSort(e.Call(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "capitalize"), py.False, py.False, py.Str("id")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if {'a': '[1, 2]', 'b': 'a'} -%} yes {%- endif %} {{- camel_case_to_snake_case('camelCaseName').capitalize() | sort(attribute='id') -}} ",
	)
}
func texts1250(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	text.WriteString(e.FilterSort(e.Call(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "capitalize"), py.False, py.False, py.Str("id")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if {'a': '[1, 2]', 'b': 'a'} -%} yes {%- endif %} {{- camel_case_to_snake_case('camelCaseName').capitalize() | sort(attribute='id') -}} ",
	)
}
func text1250(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("yes")
	text.WriteString(e.FilterSort(e.Call(e.CamelCaseToSnakeCase(py.Str("camelCaseName")), "capitalize"), py.False, py.False, py.Str("id")).Text())
	return e.StringText(
		text.String(),
		"{%- if {'a': '[1, 2]', 'b': 'a'} -%} yes {%- endif %} {{- camel_case_to_snake_case('camelCaseName').capitalize() | sort(attribute='id') -}} ",
	)
}
func value1251(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.Call(e.Slice(py.Str("a/b?c=d&e f"), py.Absent, py.Int(2), py.Absent), "index", py.Int(1))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (('a/b?c=d&e f')[:2]).index(1) %}{{ x }}{% endfor %}",
	)
}
func typed1251(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.Call(e.Slice(py.Str("a/b?c=d&e f"), py.Absent, py.Int(2), py.Absent), "index", py.Int(1))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (('a/b?c=d&e f')[:2]).index(1) %}{{ x }}{% endfor %}",
	)
}
func texts1251(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.Call(e.Slice(py.Str("a/b?c=d&e f"), py.Absent, py.Int(2), py.Absent), "index", py.Int(1))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (('a/b?c=d&e f')[:2]).index(1) %}{{ x }}{% endfor %}",
	)
}
func text1251(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(e.Call(e.Slice(py.Str("a/b?c=d&e f"), py.Absent, py.Int(2), py.Absent), "index", py.Int(1))) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (('a/b?c=d&e f')[:2]).index(1) %}{{ x }}{% endfor %}",
	)
}
func value1252(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterIndent(ctx["config"].Member("list"), py.Int(2), py.True, py.False).Truth() {
		text.WriteString(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Text())
	}
	text.WriteString(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.list | indent(2, true) -%} {{ record['nested']['list'][0]['y'] }} {%- endif %} {{- response.get('items')[0].id -}} ",
	)
}
func typed1252(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterIndent(ctx["config"].Member("list"), py.Int(2), py.True, py.False).Truth() {
		text.WriteString(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Text())
	}
	text.WriteString(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.list | indent(2, true) -%} {{ record['nested']['list'][0]['y'] }} {%- endif %} {{- response.get('items')[0].id -}} ",
	)
}
func texts1252(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterIndent(py.Str(ctx["config"].Member("list").Text()), py.Int(2), py.True, py.False).Truth() {
		text.WriteString(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Text())
	}
	text.WriteString(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config.list | indent(2, true) -%} {{ record['nested']['list'][0]['y'] }} {%- endif %} {{- response.get('items')[0].id -}} ",
	)
}
func text1252(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterIndent(ctx["config"].Member("list"), py.Int(2), py.True, py.False).Truth() {
		text.WriteString(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Text())
	}
	text.WriteString(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Text())
	return e.StringText(
		text.String(),
		"{%- if config.list | indent(2, true) -%} {{ record['nested']['list'][0]['y'] }} {%- endif %} {{- response.get('items')[0].id -}} ",
	)
}
func value1253(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(ctx["config"].Member("texts"), py.Str("id"), py.Int(0)), "{{ config['texts'] | sum(attribute='id') }}")
}
func typed1253(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(ctx["config"].Member("texts"), py.Str("id"), py.Int(0)), "{{ config['texts'] | sum(attribute='id') }}")
}
func texts1253(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(py.Str(ctx["config"].Member("texts").Text()), py.Str("id"), py.Int(0)), "{{ config['texts'] | sum(attribute='id') }}")
}
func text1253(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSum(ctx["config"].Member("texts"), py.Str("id"), py.Int(0)).Text(), "{{ config['texts'] | sum(attribute='id') }}")
}
func value1254(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(py.Dict("a", py.OrNone(ctx["config"].Member("s")), "b", ctx["config"].Member("missing")).Truth(), py.ListOf(py.Int(100), ctx["missing"]), ctx["stream_slice"].Member("start_time")))
}
func typed1254(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(py.Dict("a", py.OrNone(ctx["config"].Member("s")), "b", ctx["config"].Member("missing")).Truth(), py.ListOf(py.Int(100), ctx["missing"]), ctx["stream_slice"].Member("start_time")))
}
func texts1254(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(py.Dict("a", py.Str(ctx["config"].Member("s").Text()), "b", py.Str(ctx["config"].Member("missing").Text())).Truth(), py.ListOf(py.Int(100), ctx["missing"]), py.Str(ctx["stream_slice"].Member("start_time").Text())))
}
func text1254(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Choose(py.Dict("a", py.OrNone(ctx["config"].Member("s")), "b", ctx["config"].Member("missing")).Truth(), py.ListOf(py.Int(100), ctx["missing"]), ctx["stream_slice"].Member("start_time")).Text())
}
func value1255(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterRound(e.Add(e.StrToDatetime(e.TodayUTC()), e.Duration(ctx["next_page_token"].Member("next_page_token"))), py.Int(0), py.Str("ceil")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((str_to_datetime(today_utc()) + duration(next_page_token['next_page_token']))) | round(method='ceil') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed1255(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterRound(e.Add(e.StrToDatetime(e.TodayUTC()), e.Duration(ctx["next_page_token"].Member("next_page_token"))), py.Int(0), py.Str("ceil")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((str_to_datetime(today_utc()) + duration(next_page_token['next_page_token']))) | round(method='ceil') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts1255(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterRound(e.Add(e.StrToDatetime(e.TodayUTC()), e.Duration(ctx["next_page_token"].Member("next_page_token"))), py.Int(0), py.Str("ceil")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((str_to_datetime(today_utc()) + duration(next_page_token['next_page_token']))) | round(method='ceil') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text1255(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterRound(e.Add(e.StrToDatetime(e.TodayUTC()), e.Duration(ctx["next_page_token"].Member("next_page_token"))), py.Int(0), py.Str("ceil")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in ((str_to_datetime(today_utc()) + duration(next_page_token['next_page_token']))) | round(method='ceil') %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value1256(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.FilterDictSort(py.Float(2), py.True, py.Str("value"), py.False).Text()+" b"), "{{ 2.0 | dictsort(true, 'value') }} b")
}
func typed1256(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.FilterDictSort(py.Float(2), py.True, py.Str("value"), py.False).Text()+" b"), "{{ 2.0 | dictsort(true, 'value') }} b")
}
func texts1256(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.FilterDictSort(py.Float(2), py.True, py.Str("value"), py.False).Text()+" b"), "{{ 2.0 | dictsort(true, 'value') }} b")
}
func text1256(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterDictSort(py.Float(2), py.True, py.Str("value"), py.False).Text()+" b", "{{ 2.0 | dictsort(true, 'value') }} b")
}
func value1257(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed1257(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts1257(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text1257(e *py.Eval, ctx variables) string {
	return "None"
}
func value1258(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterTruncate(py.Bool(e.Le(ctx["record"].Member("name"), py.ListOf(py.Float(1000), ctx["config"].Member("missing")))), py.Int(5), py.False, py.Str("..."), py.None),
		"{{ (record['name'] <= ([1e3, config.missing])) | truncate(5) }}",
	)
}
func typed1258(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterTruncate(py.Bool(e.Le(ctx["record"].Member("name"), py.ListOf(py.Float(1000), ctx["config"].Member("missing")))), py.Int(5), py.False, py.Str("..."), py.None),
		"{{ (record['name'] <= ([1e3, config.missing])) | truncate(5) }}",
	)
}
func texts1258(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterTruncate(py.Bool(e.Le(ctx["record"].Member("name"), py.ListOf(py.Float(1000), py.Str(ctx["config"].Member("missing").Text())))), py.Int(5), py.False, py.Str("..."), py.None),
		"{{ (record['name'] <= ([1e3, config.missing])) | truncate(5) }}",
	)
}
func text1258(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterTruncate(py.Bool(e.Le(ctx["record"].Member("name"), py.ListOf(py.Float(1000), ctx["config"].Member("missing")))), py.Int(5), py.False, py.Str("..."), py.None).Text(),
		"{{ (record['name'] <= ([1e3, config.missing])) | truncate(5) }}",
	)
}
func value1259(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("1")
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func typed1259(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("1")
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func texts1259(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("1")
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text1259(e *py.Eval, ctx variables) string {
	return ""
}
func value1260(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(ctx["config"].Member("f"), py.Str(""), py.None)))
}
func typed1260(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(ctx["config"].Member("f"), py.Str(""), py.None)))
}
func texts1260(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(py.Str(ctx["config"].Member("f").Text()), py.Str(""), py.None)))
}
func text1260(e *py.Eval, ctx variables) string {
	return ""
}
func value1261(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterInt(e.Pos(py.Str("é😀")), py.Int(0), py.Int(10)), "{{ +'é😀' | int }}")
}
func typed1261(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterInt(e.Pos(py.Str("é😀")), py.Int(0), py.Int(10)), "{{ +'é😀' | int }}")
}
func texts1261(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterInt(e.Pos(py.Str("é😀")), py.Int(0), py.Int(10)), "{{ +'é😀' | int }}")
}
func text1261(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterInt(e.Pos(py.Str("é😀")), py.Int(0), py.Int(10)).Text(), "{{ +'é😀' | int }}")
}
func value1262(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterLength(e.FilterGroupBy(e.GetOr(e.FilterJoin(py.Dict("a", e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "b", py.Int(3)), py.Str(""), py.None), "k", py.Str("it's")), py.Str("id"), py.None, py.False)),
		`{{ ((({'a': headers.link.next.url, 'b': 3}) | join).get('k', "it's")) | groupby('id') | length }}`,
	)
}
func typed1262(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterLength(e.FilterGroupBy(e.GetOr(e.FilterJoin(py.Dict("a", e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "b", py.Int(3)), py.Str(""), py.None), "k", py.Str("it's")), py.Str("id"), py.None, py.False)),
		`{{ ((({'a': headers.link.next.url, 'b': 3}) | join).get('k', "it's")) | groupby('id') | length }}`,
	)
}
func texts1262(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterLength(e.FilterGroupBy(e.GetOr(e.FilterJoin(py.Dict("a", e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "b", py.Int(3)), py.Str(""), py.None), "k", py.Str("it's")), py.Str("id"), py.None, py.False)),
		`{{ ((({'a': headers.link.next.url, 'b': 3}) | join).get('k', "it's")) | groupby('id') | length }}`,
	)
}
func text1262(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterLength(e.FilterGroupBy(e.GetOr(e.FilterJoin(py.Dict("a", e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), "b", py.Int(3)), py.Str(""), py.None), "k", py.Str("it's")), py.Str("id"), py.None, py.False)).Text(),
		`{{ ((({'a': headers.link.next.url, 'b': 3}) | join).get('k', "it's")) | groupby('id') | length }}`,
	)
}
func value1263(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Int(100).IsMapping())
}
func typed1263(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Int(100).IsMapping())
}
func texts1263(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Int(100).IsMapping())
}
func text1263(e *py.Eval, ctx variables) string {
	return py.Bool(py.Int(100).IsMapping()).Text()
}
func value1264(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.FilterList(e.FilterUnique(ctx["config"].Member("missing"), py.False, py.None)).Truth()), "{{ not (config.missing | unique | list) }}")
}
func typed1264(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.FilterList(e.FilterUnique(ctx["config"].Member("missing"), py.False, py.None)).Truth()), "{{ not (config.missing | unique | list) }}")
}
func texts1264(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.FilterList(e.FilterUnique(py.Str(ctx["config"].Member("missing").Text()), py.False, py.None)).Truth()), "{{ not (config.missing | unique | list) }}")
}
func text1264(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.FilterList(e.FilterUnique(ctx["config"].Member("missing"), py.False, py.None)).Truth()).Text(), "{{ not (config.missing | unique | list) }}")
}
func value1265(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + ctx["config"].Member("dicts").Text())
}
func typed1265(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + ctx["config"].Member("dicts").Text())
}
func texts1265(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + ctx["config"].Member("dicts").Text())
}
func text1265(e *py.Eval, ctx variables) string {
	return py.LiteralText("-" + ctx["config"].Member("dicts").Text())
}
func value1266(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(e.FilterUpper(ctx["response"].Member("more")), py.Int(0), py.Str("common")), "{{ (response.more | upper) | round }}")
}
func typed1266(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(e.FilterUpper(ctx["response"].Member("more")), py.Int(0), py.Str("common")), "{{ (response.more | upper) | round }}")
}
func texts1266(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(e.FilterUpper(ctx["response"].Member("more")), py.Int(0), py.Str("common")), "{{ (response.more | upper) | round }}")
}
func text1266(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRound(e.FilterUpper(ctx["response"].Member("more")), py.Int(0), py.Str("common")).Text(), "{{ (response.more | upper) | round }}")
}
func value1267(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterTrim(py.TupleOf(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), ctx["stream_slice"].Member("start_time")), py.None),
		"{{ ((record.nested.deep.x, stream_slice.start_time)) | trim }}",
	)
}
func typed1267(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterTrim(py.TupleOf(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), ctx["stream_slice"].Member("start_time")), py.None),
		"{{ ((record.nested.deep.x, stream_slice.start_time)) | trim }}",
	)
}
func texts1267(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterTrim(py.TupleOf(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str(ctx["stream_slice"].Member("start_time").Text())), py.None),
		"{{ ((record.nested.deep.x, stream_slice.start_time)) | trim }}",
	)
}
func text1267(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterTrim(py.TupleOf(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), ctx["stream_slice"].Member("start_time")), py.None).Text(),
		"{{ ((record.nested.deep.x, stream_slice.start_time)) | trim }}",
	)
}
func value1268(e *py.Eval, ctx variables) py.Value {
	return py.Int(1000)
}
func typed1268(e *py.Eval, ctx variables) py.Value {
	return py.Int(1000)
}
func texts1268(e *py.Eval, ctx variables) py.Value {
	return py.Int(1000)
}
func text1268(e *py.Eval, ctx variables) string {
	return "1000"
}
func value1269(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FloorDiv(e.Duration(py.Str("P1M")), py.Bool(!ctx["next_page_token"].Truth())).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if duration('P1M') // (not next_page_token) %}{% endif %}",
	)
}
func typed1269(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FloorDiv(e.Duration(py.Str("P1M")), py.Bool(!ctx["next_page_token"].Truth())).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if duration('P1M') // (not next_page_token) %}{% endif %}",
	)
}
func texts1269(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FloorDiv(e.Duration(py.Str("P1M")), py.Bool(!ctx["next_page_token"].Truth())).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if duration('P1M') // (not next_page_token) %}{% endif %}",
	)
}
func text1269(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FloorDiv(e.Duration(py.Str("P1M")), py.Bool(!ctx["next_page_token"].Truth())).Truth() {
	}
	return e.StringText(
		text.String(),
		"{% if duration('P1M') // (not next_page_token) %}{% endif %}",
	)
}
func value1270(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.Or(e.Key(ctx["config"].Member("dict"), "a b"), func() py.Value { return e.FilterMin(py.ListOf(), py.False, py.None) }), func() py.Value {
			return e.FilterList(e.FilterMap(e.Index(ctx["config"].Member("missing"), 0), func(it py.Value) py.Value { return e.FilterUpper(it) }))
		}),
		"{{ ((config['dict']['a b']) or ([] | min)) and (config.missing[0] | map('upper') | list) }}",
	)
}
func typed1270(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.Or(e.Key(ctx["config"].Member("dict"), "a b"), func() py.Value { return e.FilterMin(py.ListOf(), py.False, py.None) }), func() py.Value {
			return e.FilterList(e.FilterMap(e.Index(ctx["config"].Member("missing"), 0), func(it py.Value) py.Value { return e.FilterUpper(it) }))
		}),
		"{{ ((config['dict']['a b']) or ([] | min)) and (config.missing[0] | map('upper') | list) }}",
	)
}
func texts1270(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.Or(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"), func() py.Value { return e.FilterMin(py.ListOf(), py.False, py.None) }), func() py.Value {
			return e.FilterList(e.FilterMap(e.Index(py.Str(ctx["config"].Member("missing").Text()), 0), func(it py.Value) py.Value { return e.FilterUpper(it) }))
		}),
		"{{ ((config['dict']['a b']) or ([] | min)) and (config.missing[0] | map('upper') | list) }}",
	)
}
func text1270(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.And(e.Or(e.Key(ctx["config"].Member("dict"), "a b"), func() py.Value { return e.FilterMin(py.ListOf(), py.False, py.None) }), func() py.Value {
			return e.FilterList(e.FilterMap(e.Index(ctx["config"].Member("missing"), 0), func(it py.Value) py.Value { return e.FilterUpper(it) }))
		}).Text(),
		"{{ ((config['dict']['a b']) or ([] | min)) and (config.missing[0] | map('upper') | list) }}",
	)
}
func value1271(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.FilterTitle(ctx["next_page_token"].Member("next_page_token")), "k", py.Str("")),
		"{{ (next_page_token['next_page_token'] | title).get('k', '') }}",
	)
}
func typed1271(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.FilterTitle(ctx["next_page_token"].Member("next_page_token")), "k", py.Str("")),
		"{{ (next_page_token['next_page_token'] | title).get('k', '') }}",
	)
}
func texts1271(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.FilterTitle(ctx["next_page_token"].Member("next_page_token")), "k", py.Str("")),
		"{{ (next_page_token['next_page_token'] | title).get('k', '') }}",
	)
}
func text1271(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.FilterTitle(ctx["next_page_token"].Member("next_page_token")), "k", py.Str("")).Text(),
		"{{ (next_page_token['next_page_token'] | title).get('k', '') }}",
	)
}
func value1272(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["record"].Member("updated_at"))), "days"),
		"{{ (now_utc() - str_to_datetime(record.updated_at)).days }}",
	)
}
func typed1272(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["record"].Member("updated_at"))), "days"),
		"{{ (now_utc() - str_to_datetime(record.updated_at)).days }}",
	)
}
func texts1272(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["record"].Member("updated_at"))), "days"),
		"{{ (now_utc() - str_to_datetime(record.updated_at)).days }}",
	)
}
func text1272(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["record"].Member("updated_at"))), "days").Text(),
		"{{ (now_utc() - str_to_datetime(record.updated_at)).days }}",
	)
}
func value1273(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Int(10).IsCallable())
}
func typed1273(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Int(10).IsCallable())
}
func texts1273(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Int(10).IsCallable())
}
func text1273(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Int(10).IsCallable()).Text()
}
func value1274(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.None, "split", py.Str(",")), "{{ none.split(',') }}")
}
func typed1274(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.None, "split", py.Str(",")), "{{ none.split(',') }}")
}
func texts1274(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.None, "split", py.Str(",")), "{{ none.split(',') }}")
}
func text1274(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.None, "split", py.Str(",")).Text(), "{{ none.split(',') }}")
}
func value1275(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.FilterHMAC(e.FilterLength(e.FilterGroupBy(ctx["config"].Member("dicts"), py.Str("id"), py.None, py.False)), py.Str("k"), py.Str("sha512")).Text()),
		`[{{ (config.dicts | groupby('id') | length) | hmac('k', 'sha512') }}
`,
	)
}
func typed1275(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.FilterHMAC(e.FilterLength(e.FilterGroupBy(ctx["config"].Member("dicts"), py.Str("id"), py.None, py.False)), py.Str("k"), py.Str("sha512")).Text()),
		`[{{ (config.dicts | groupby('id') | length) | hmac('k', 'sha512') }}
`,
	)
}
func texts1275(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.FilterHMAC(e.FilterLength(e.FilterGroupBy(py.Str(ctx["config"].Member("dicts").Text()), py.Str("id"), py.None, py.False)), py.Str("k"), py.Str("sha512")).Text()),
		`[{{ (config.dicts | groupby('id') | length) | hmac('k', 'sha512') }}
`,
	)
}
func text1275(e *py.Eval, ctx variables) string {
	return e.StringText(
		"["+e.FilterHMAC(e.FilterLength(e.FilterGroupBy(ctx["config"].Member("dicts"), py.Str("id"), py.None, py.False)), py.Str("k"), py.Str("sha512")).Text(),
		`[{{ (config.dicts | groupby('id') | length) | hmac('k', 'sha512') }}
`,
	)
}
func value1276(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Key(ctx["response"], "items").Truth() && e.Condition(e.SanitizeURL(ctx["headers"].Member("X-Total"))))
}
func typed1276(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Key(ctx["response"], "items").Truth() && e.Condition(e.SanitizeURL(ctx["headers"].Member("X-Total"))))
}
func texts1276(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Key(ctx["response"], "items").Truth() && e.Condition(e.SanitizeURL(ctx["headers"].Member("X-Total"))))
}
func text1276(e *py.Eval, ctx variables) string {
	return ""
}
func value1277(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.OrElse(ctx["stream_interval"].Member("end_time"), py.Str("x"))
	text.WriteString(e.Call(v, "rsplit", py.Str(" "), py.Int(1)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = stream_interval.end_time | d('x') %}{{ v.rsplit(' ', 1) }}",
	)
}
func typed1277(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.OrElse(ctx["stream_interval"].Member("end_time"), py.Str("x"))
	text.WriteString(e.Call(v, "rsplit", py.Str(" "), py.Int(1)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = stream_interval.end_time | d('x') %}{{ v.rsplit(' ', 1) }}",
	)
}
func texts1277(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Str(ctx["stream_interval"].Member("end_time").Text())
	text.WriteString(e.Call(v, "rsplit", py.Str(" "), py.Int(1)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = stream_interval.end_time | d('x') %}{{ v.rsplit(' ', 1) }}",
	)
}
func text1277(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.OrElse(ctx["stream_interval"].Member("end_time"), py.Str("x"))
	text.WriteString(e.Call(v, "rsplit", py.Str(" "), py.Int(1)).Text())
	return e.StringText(
		text.String(),
		"{% set v = stream_interval.end_time | d('x') %}{{ v.rsplit(' ', 1) }}",
	)
}
func value1278(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterList(e.FilterMapAttribute(py.Or(py.ListOf(ctx["record"].Member("name"), py.Str("a")), py.Str("Foo")), py.Str("id"), py.Absent)).Truth() {
			text.WriteString(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text())
		}
		text.WriteString(ctx["response"].Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1278(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterList(e.FilterMapAttribute(py.Or(py.ListOf(ctx["record"].Member("name"), py.Str("a")), py.Str("Foo")), py.Str("id"), py.Absent)).Truth() {
			text.WriteString(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text())
		}
		text.WriteString(ctx["response"].Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1278(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterList(e.FilterMapAttribute(py.Or(py.ListOf(ctx["record"].Member("name"), py.Str("a")), py.Str("Foo")), py.Str("id"), py.Absent)).Truth() {
			text.WriteString(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text())
		}
		text.WriteString(ctx["response"].Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1278(e *py.Eval, ctx variables) string {
	return ""
}
func value1279(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterInt(e.FilterTrim(e.FilterList(e.FilterRejectAttr(ctx["config"].Member("f"), py.Str("tag"), func(it py.Value) bool { return it.Truth() })), py.None), ctx["config"].Member("yes"), py.Int(10)),
		"{{ ((config.f | rejectattr('tag') | list) | trim) | int(config.yes) }}",
	)
}
func typed1279(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterInt(e.FilterTrim(e.FilterList(e.FilterRejectAttr(ctx["config"].Member("f"), py.Str("tag"), func(it py.Value) bool { return it.Truth() })), py.None), ctx["config"].Member("yes"), py.Int(10)),
		"{{ ((config.f | rejectattr('tag') | list) | trim) | int(config.yes) }}",
	)
}
func texts1279(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterInt(e.FilterTrim(e.FilterList(e.FilterRejectAttr(py.Str(ctx["config"].Member("f").Text()), py.Str("tag"), func(it py.Value) bool { return it.Truth() })), py.None), py.Str(ctx["config"].Member("yes").Text()), py.Int(10)),
		"{{ ((config.f | rejectattr('tag') | list) | trim) | int(config.yes) }}",
	)
}
func text1279(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterInt(e.FilterTrim(e.FilterList(e.FilterRejectAttr(ctx["config"].Member("f"), py.Str("tag"), func(it py.Value) bool { return it.Truth() })), py.None), ctx["config"].Member("yes"), py.Int(10)).Text(),
		"{{ ((config.f | rejectattr('tag') | list) | trim) | int(config.yes) }}",
	)
}
func value1280(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1280(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1280(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1280(e *py.Eval, ctx variables) string {
	return ""
}
func value1281(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(e.TodayUTC(), py.Str("%j %U %w"), py.None), "{{ format_datetime(today_utc(), '%j %U %w') }}")
}
func typed1281(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(e.TodayUTC(), py.Str("%j %U %w"), py.None), "{{ format_datetime(today_utc(), '%j %U %w') }}")
}
func texts1281(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(e.TodayUTC(), py.Str("%j %U %w"), py.None), "{{ format_datetime(today_utc(), '%j %U %w') }}")
}
func text1281(e *py.Eval, ctx variables) string {
	return e.StringText(e.FormatDatetime(e.TodayUTC(), py.Str("%j %U %w"), py.None).Text(), "{{ format_datetime(today_utc(), '%j %U %w') }}")
}
func value1282(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.ListOf(py.Int(2), ctx["stream_slice"].Member("missing")), ctx["response"]))
}
func typed1282(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.ListOf(py.Int(2), ctx["stream_slice"].Member("missing")), ctx["response"]))
}
func texts1282(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.ListOf(py.Int(2), py.Str(ctx["stream_slice"].Member("missing").Text())), ctx["response"]))
}
func text1282(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(py.ListOf(py.Int(2), ctx["stream_slice"].Member("missing")), ctx["response"]).Text())
}
func value1283(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + py.TupleOf(ctx["config"].Member("n"), ctx["config"].Member("missing")).Text() + " b")
}
func typed1283(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + py.TupleOf(ctx["config"].Member("n"), ctx["config"].Member("missing")).Text() + " b")
}
func texts1283(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + py.TupleOf(py.Str(ctx["config"].Member("n").Text()), py.Str(ctx["config"].Member("missing").Text())).Text() + " b")
}
func text1283(e *py.Eval, ctx variables) string {
	return py.LiteralText("-" + py.TupleOf(ctx["config"].Member("n"), ctx["config"].Member("missing")).Text() + " b")
}
func value1284(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterReplace(py.Bool(py.Equal(e.FilterList(e.FilterMap(py.True, func(it py.Value) py.Value { return e.FilterUpper(it) })), py.True)), py.Str("a"), ctx["response"].Member("more"), py.None)))
}
func typed1284(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterReplace(py.Bool(py.Equal(e.FilterList(e.FilterMap(py.True, func(it py.Value) py.Value { return e.FilterUpper(it) })), py.True)), py.Str("a"), ctx["response"].Member("more"), py.None)))
}
func texts1284(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterReplace(py.Bool(py.Equal(e.FilterList(e.FilterMap(py.True, func(it py.Value) py.Value { return e.FilterUpper(it) })), py.True)), py.Str("a"), ctx["response"].Member("more"), py.None)))
}
func text1284(e *py.Eval, ctx variables) string {
	return ""
}
func value1285(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Float(1000))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 1e3 %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed1285(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Float(1000))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 1e3 %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts1285(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Float(1000))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in 1e3 %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text1285(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Float(1000))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in 1e3 %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value1286(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(e.FloorDiv(py.True, py.Str("")), py.Absent, py.Int(2), py.Absent)))
}
func typed1286(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(e.FloorDiv(py.True, py.Str("")), py.Absent, py.Int(2), py.Absent)))
}
func texts1286(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(e.FloorDiv(py.True, py.Str("")), py.Absent, py.Int(2), py.Absent)))
}
func text1286(e *py.Eval, ctx variables) string {
	return ""
}
func value1287(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterRound(e.Mul(py.Bool(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").IsNone()), e.Neg(ctx["config"].Member("none"))), py.Int(1), py.Str("common")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((headers.link.next.url is none) * (-config.none)) | round(1) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func typed1287(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterRound(e.Mul(py.Bool(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").IsNone()), e.Neg(ctx["config"].Member("none"))), py.Int(1), py.Str("common")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((headers.link.next.url is none) * (-config.none)) | round(1) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func texts1287(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterRound(e.Mul(py.Bool(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").IsNone()), e.Neg(py.Str(ctx["config"].Member("none").Text()))), py.Int(1), py.Str("common")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((headers.link.next.url is none) * (-config.none)) | round(1) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func text1287(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterRound(e.Mul(py.Bool(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").IsNone()), e.Neg(ctx["config"].Member("none"))), py.Int(1), py.Str("common")))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in ((headers.link.next.url is none) * (-config.none)) | round(1) %}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}",
	)
}
func value1288(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAbs(ctx["record"].Member("flag"))))
}
func typed1288(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAbs(ctx["record"].Member("flag"))))
}
func texts1288(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAbs(ctx["record"].Member("flag"))))
}
func text1288(e *py.Eval, ctx variables) string {
	return ""
}
func value1289(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("day"), py.Absent, py.Int(2), py.Absent), "{{ config.day[:2] }}")
}
func typed1289(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("day"), py.Absent, py.Int(2), py.Absent), "{{ config.day[:2] }}")
}
func texts1289(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Slice(py.Str(ctx["config"].Member("day").Text()), py.Absent, py.Int(2), py.Absent))
}
func text1289(e *py.Eval, ctx variables) string {
	return e.StringText(e.Slice(ctx["config"].Member("day"), py.Absent, py.Int(2), py.Absent).Text(), "{{ config.day[:2] }}")
}
func value1290(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["headers"].Member("X-Total"), "k", py.Int(0)), "{{ headers['X-Total'].get('k', 0) }}")
}
func typed1290(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["headers"].Member("X-Total"), "k", py.Int(0)), "{{ headers['X-Total'].get('k', 0) }}")
}
func texts1290(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["headers"].Member("X-Total"), "k", py.Int(0)), "{{ headers['X-Total'].get('k', 0) }}")
}
func text1290(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["headers"].Member("X-Total"), "k", py.Int(0)).Text(), "{{ headers['X-Total'].get('k', 0) }}")
}
func value1291(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	return py.Literal(text.String())
}
func typed1291(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	return py.Literal(text.String())
}
func texts1291(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	return py.Literal(text.String())
}
func text1291(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("yes")
	return py.LiteralText(text.String())
}
func value1292(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str("a " + py.ListOf(py.Str(""), ctx["headers"].Member("X-Total")).Text() + " b")))
}
func typed1292(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str("a " + py.ListOf(py.Str(""), ctx["headers"].Member("X-Total")).Text() + " b")))
}
func texts1292(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str("a " + py.ListOf(py.Str(""), ctx["headers"].Member("X-Total")).Text() + " b")))
}
func text1292(e *py.Eval, ctx variables) string {
	return ""
}
func value1293(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexReplace(py.Str(""), py.Str("[aeiou]"), py.Str("*"))))
}
func typed1293(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexReplace(py.Str(""), py.Str("[aeiou]"), py.Str("*"))))
}
func texts1293(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexReplace(py.Str(""), py.Str("[aeiou]"), py.Str("*"))))
}
func text1293(e *py.Eval, ctx variables) string {
	return ""
}
func value1294(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Str(py.Dict("a", py.Str("[1, 2]"), "b", ctx["record"].Member("updated_at")).Text()+ctx["response"].Text()), "format", py.Int(10)).Truth() {
		text.WriteString("yes")
	} else if py.Str("12").IsTrue() && e.Call(py.TupleOf(py.Int(0), e.Key(ctx["config"].Member("dict"), "a b")), "upper").Truth() {
		text.WriteString(e.CallKw(e.FormatDatetime(ctx["response"].Member("total"), py.Str("%s"), py.Str("%Y-%m-%d")), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (({'a': '[1, 2]', 'b': record.updated_at}) ~ response).format(10) %}yes{% elif ('12' is true) and (((0, config['dict']['a b'])).upper()) %}{{ (format_datetime(response.total, '%s', '%Y-%m-%d')).format(1, a=2) }}{% endif %}",
	)
}
func typed1294(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Str(py.Dict("a", py.Str("[1, 2]"), "b", ctx["record"].Member("updated_at")).Text()+ctx["response"].Text()), "format", py.Int(10)).Truth() {
		text.WriteString("yes")
	} else if py.Str("12").IsTrue() && e.Call(py.TupleOf(py.Int(0), e.Key(ctx["config"].Member("dict"), "a b")), "upper").Truth() {
		text.WriteString(e.CallKw(e.FormatDatetime(ctx["response"].Member("total"), py.Str("%s"), py.Str("%Y-%m-%d")), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (({'a': '[1, 2]', 'b': record.updated_at}) ~ response).format(10) %}yes{% elif ('12' is true) and (((0, config['dict']['a b'])).upper()) %}{{ (format_datetime(response.total, '%s', '%Y-%m-%d')).format(1, a=2) }}{% endif %}",
	)
}
func texts1294(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Str(py.Dict("a", py.Str("[1, 2]"), "b", ctx["record"].Member("updated_at")).Text()+ctx["response"].Text()), "format", py.Int(10)).Truth() {
		text.WriteString("yes")
	} else if py.Str("12").IsTrue() && e.Call(py.TupleOf(py.Int(0), e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b")), "upper").Truth() {
		text.WriteString(e.CallKw(e.FormatDatetime(ctx["response"].Member("total"), py.Str("%s"), py.Str("%Y-%m-%d")), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (({'a': '[1, 2]', 'b': record.updated_at}) ~ response).format(10) %}yes{% elif ('12' is true) and (((0, config['dict']['a b'])).upper()) %}{{ (format_datetime(response.total, '%s', '%Y-%m-%d')).format(1, a=2) }}{% endif %}",
	)
}
func text1294(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(py.Str(py.Dict("a", py.Str("[1, 2]"), "b", ctx["record"].Member("updated_at")).Text()+ctx["response"].Text()), "format", py.Int(10)).Truth() {
		text.WriteString("yes")
	} else if py.Str("12").IsTrue() && e.Call(py.TupleOf(py.Int(0), e.Key(ctx["config"].Member("dict"), "a b")), "upper").Truth() {
		text.WriteString(e.CallKw(e.FormatDatetime(ctx["response"].Member("total"), py.Str("%s"), py.Str("%Y-%m-%d")), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)).Text())
	}
	return e.StringText(
		text.String(),
		"{% if (({'a': '[1, 2]', 'b': record.updated_at}) ~ response).format(10) %}yes{% elif ('12' is true) and (((0, config['dict']['a b'])).upper()) %}{{ (format_datetime(response.total, '%s', '%Y-%m-%d')).format(1, a=2) }}{% endif %}",
	)
}
func value1295(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1295(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1295(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1295(e *py.Eval, ctx variables) string {
	return ""
}
func value1296(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(py.Equal(py.Bool(!ctx["config"].Member("s").IsUpper()), py.Int(2)), func() py.Value {
		return py.Bool(!e.FloorDiv(py.Dict("a", ctx["config"].Member("dict"), "b", py.Int(-1)), py.TupleOf(ctx["record"].Member("updated_at"), e.Key(ctx["response"], "items"))).Truth())
	}, func() py.Value { return e.Call(e.NowUTC(), "rstrip", py.Str("r")) })))
}
func typed1296(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(py.Equal(py.Bool(!ctx["config"].Member("s").IsUpper()), py.Int(2)), func() py.Value {
		return py.Bool(!e.FloorDiv(py.Dict("a", ctx["config"].Member("dict"), "b", py.Int(-1)), py.TupleOf(ctx["record"].Member("updated_at"), e.Key(ctx["response"], "items"))).Truth())
	}, func() py.Value { return e.Call(e.NowUTC(), "rstrip", py.Str("r")) })))
}
func texts1296(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(py.Equal(py.Bool(!py.Str(ctx["config"].Member("s").Text()).IsUpper()), py.Int(2)), func() py.Value {
		return py.Bool(!e.FloorDiv(py.Dict("a", py.Str(ctx["config"].Member("dict").Text()), "b", py.Int(-1)), py.TupleOf(ctx["record"].Member("updated_at"), e.Key(ctx["response"], "items"))).Truth())
	}, func() py.Value { return e.Call(e.NowUTC(), "rstrip", py.Str("r")) })))
}
func text1296(e *py.Eval, ctx variables) string {
	return ""
}
func value1297(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterJoin(ctx["config"].Member("none"), py.Str(""), py.None), "removeprefix", py.Str("Foo ")), "{{ (config.none | join).removeprefix('Foo ') }}")
}
func typed1297(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterJoin(ctx["config"].Member("none"), py.Str(""), py.None), "removeprefix", py.Str("Foo ")), "{{ (config.none | join).removeprefix('Foo ') }}")
}
func texts1297(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterJoin(py.Str(ctx["config"].Member("none").Text()), py.Str(""), py.None), "removeprefix", py.Str("Foo ")), "{{ (config.none | join).removeprefix('Foo ') }}")
}
func text1297(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.FilterJoin(ctx["config"].Member("none"), py.Str(""), py.None), "removeprefix", py.Str("Foo ")).Text(), "{{ (config.none | join).removeprefix('Foo ') }}")
}
func value1298(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.FloorDiv(e.Call(ctx["record"].Member("flag"), "partition", py.Str(" ")), py.Choose(ctx["config"].Member("json").Truth(), ctx["config"].Member("n"), py.Value{})), func() py.Value {
			return e.Call(py.Bool(!py.EqualStr(ctx["last_page_size"], "a")), "partition", py.Str(" "))
		}),
		"{{ ((record.flag.partition(' ')) // (config.n if config.json)) and ((last_page_size is not equalto('a')).partition(' ')) }}",
	)
}
func typed1298(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.FloorDiv(e.Call(ctx["record"].Member("flag"), "partition", py.Str(" ")), py.Choose(ctx["config"].Member("json").Truth(), ctx["config"].Member("n"), py.Value{})), func() py.Value {
			return e.Call(py.Bool(!py.EqualStr(ctx["last_page_size"], "a")), "partition", py.Str(" "))
		}),
		"{{ ((record.flag.partition(' ')) // (config.n if config.json)) and ((last_page_size is not equalto('a')).partition(' ')) }}",
	)
}
func texts1298(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.And(e.FloorDiv(e.Call(ctx["record"].Member("flag"), "partition", py.Str(" ")), py.Choose(ctx["config"].Member("json").Text() != "", py.Str(ctx["config"].Member("n").Text()), py.Value{})), func() py.Value {
			return e.Call(py.Bool(!py.EqualStr(ctx["last_page_size"], "a")), "partition", py.Str(" "))
		}),
		"{{ ((record.flag.partition(' ')) // (config.n if config.json)) and ((last_page_size is not equalto('a')).partition(' ')) }}",
	)
}
func text1298(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.And(e.FloorDiv(e.Call(ctx["record"].Member("flag"), "partition", py.Str(" ")), py.Choose(ctx["config"].Member("json").Truth(), ctx["config"].Member("n"), py.Value{})), func() py.Value {
			return e.Call(py.Bool(!py.EqualStr(ctx["last_page_size"], "a")), "partition", py.Str(" "))
		}).Text(),
		"{{ ((record.flag.partition(' ')) // (config.n if config.json)) and ((last_page_size is not equalto('a')).partition(' ')) }}",
	)
}
func value1299(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.ListOf(), "rstrip", py.Str("r")).Truth() {
	}
	text.WriteString(py.ListOf(py.Str("None"), ctx["record"].Member("updated_at")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if [].rstrip('r') -%}  {%- endif %} {{- (['None', record.updated_at]) if (-1) else record.flag -}} ",
	)
}
func typed1299(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.ListOf(), "rstrip", py.Str("r")).Truth() {
	}
	text.WriteString(py.ListOf(py.Str("None"), ctx["record"].Member("updated_at")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if [].rstrip('r') -%}  {%- endif %} {{- (['None', record.updated_at]) if (-1) else record.flag -}} ",
	)
}
func texts1299(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.ListOf(), "rstrip", py.Str("r")).Truth() {
	}
	text.WriteString(py.ListOf(py.Str("None"), ctx["record"].Member("updated_at")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if [].rstrip('r') -%}  {%- endif %} {{- (['None', record.updated_at]) if (-1) else record.flag -}} ",
	)
}
func text1299(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(py.ListOf(), "rstrip", py.Str("r")).Truth() {
	}
	text.WriteString(py.ListOf(py.Str("None"), ctx["record"].Member("updated_at")).Text())
	return e.StringText(
		text.String(),
		"{%- if [].rstrip('r') -%}  {%- endif %} {{- (['None', record.updated_at]) if (-1) else record.flag -}} ",
	)
}
func value1300(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Neg(py.Bool(e.Le(ctx["config"].Member("none"), py.Int(1000)))).Truth() {
		text.WriteString("1")
	}
	text.WriteString("Foo")
	return e.String(
		py.Str(text.String()),
		"{%- if -(config.none <= 1_000) -%} 1 {%- endif %} {{- 'Foo' -}} ",
	)
}
func typed1300(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Neg(py.Bool(e.Le(ctx["config"].Member("none"), py.Int(1000)))).Truth() {
		text.WriteString("1")
	}
	text.WriteString("Foo")
	return e.String(
		py.Str(text.String()),
		"{%- if -(config.none <= 1_000) -%} 1 {%- endif %} {{- 'Foo' -}} ",
	)
}
func texts1300(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Neg(py.Bool(e.Le(py.Str(ctx["config"].Member("none").Text()), py.Int(1000)))).Truth() {
		text.WriteString("1")
	}
	text.WriteString("Foo")
	return e.String(
		py.Str(text.String()),
		"{%- if -(config.none <= 1_000) -%} 1 {%- endif %} {{- 'Foo' -}} ",
	)
}
func text1300(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Neg(py.Bool(e.Le(ctx["config"].Member("none"), py.Int(1000)))).Truth() {
		text.WriteString("1")
	}
	text.WriteString("Foo")
	return e.StringText(
		text.String(),
		"{%- if -(config.none <= 1_000) -%} 1 {%- endif %} {{- 'Foo' -}} ",
	)
}
func value1301(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Dict("a", py.Int(10), "b", py.Float(1000)).IsUpper() {
		text.WriteString(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(ctx["next_page_token"], py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ({'a': 10, 'b': 1e3}) is upper %}{{ next_page_token | selectattr('tag') | map(attribute='tag') | join('+') }}{% endif %}",
	)
}
func typed1301(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Dict("a", py.Int(10), "b", py.Float(1000)).IsUpper() {
		text.WriteString(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(ctx["next_page_token"], py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ({'a': 10, 'b': 1e3}) is upper %}{{ next_page_token | selectattr('tag') | map(attribute='tag') | join('+') }}{% endif %}",
	)
}
func texts1301(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Dict("a", py.Int(10), "b", py.Float(1000)).IsUpper() {
		text.WriteString(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(ctx["next_page_token"], py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ({'a': 10, 'b': 1e3}) is upper %}{{ next_page_token | selectattr('tag') | map(attribute='tag') | join('+') }}{% endif %}",
	)
}
func text1301(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.Dict("a", py.Int(10), "b", py.Float(1000)).IsUpper() {
		text.WriteString(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(ctx["next_page_token"], py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None).Text())
	}
	return e.StringText(
		text.String(),
		"{% if ({'a': 10, 'b': 1e3}) is upper %}{{ next_page_token | selectattr('tag') | map(attribute='tag') | join('+') }}{% endif %}",
	)
}
func value1302(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.And(e.FilterSum(ctx["headers"].Member("X-Total"), py.None, py.Int(0)), py.And(py.ListOf(py.Int(-1), py.OrElse(ctx["config"].Member("missing"), py.Int(4))), ctx["config"].Member("empty"))), "zfill", py.Int(5)),
		"{{ ((headers['X-Total'] | sum) and (([-1, config.get('missing', 4)]) and config.empty)).zfill(5) }}",
	)
}
func typed1302(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.And(e.FilterSum(ctx["headers"].Member("X-Total"), py.None, py.Int(0)), py.And(py.ListOf(py.Int(-1), py.OrElse(ctx["config"].Member("missing"), py.Int(4))), ctx["config"].Member("empty"))), "zfill", py.Int(5)),
		"{{ ((headers['X-Total'] | sum) and (([-1, config.get('missing', 4)]) and config.empty)).zfill(5) }}",
	)
}
func texts1302(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.And(e.FilterSum(ctx["headers"].Member("X-Total"), py.None, py.Int(0)), py.And(py.ListOf(py.Int(-1), py.Str(ctx["config"].Member("missing").Text())), py.Str(ctx["config"].Member("empty").Text()))), "zfill", py.Int(5)),
		"{{ ((headers['X-Total'] | sum) and (([-1, config.get('missing', 4)]) and config.empty)).zfill(5) }}",
	)
}
func text1302(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.And(e.FilterSum(ctx["headers"].Member("X-Total"), py.None, py.Int(0)), py.And(py.ListOf(py.Int(-1), py.OrElse(ctx["config"].Member("missing"), py.Int(4))), ctx["config"].Member("empty"))), "zfill", py.Int(5)).Text(),
		"{{ ((headers['X-Total'] | sum) and (([-1, config.get('missing', 4)]) and config.empty)).zfill(5) }}",
	)
}
func value1303(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Neg(ctx["response"].Member("total")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in -response.total %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed1303(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Neg(ctx["response"].Member("total")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in -response.total %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts1303(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Neg(ctx["response"].Member("total")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in -response.total %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text1303(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Neg(ctx["response"].Member("total")))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in -response.total %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value1304(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(ctx["missing"], py.True, py.Str("value"), py.False), "{{ missing | dictsort(true, 'value') }}")
}
func typed1304(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(ctx["missing"], py.True, py.Str("value"), py.False), "{{ missing | dictsort(true, 'value') }}")
}
func texts1304(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(ctx["missing"], py.True, py.Str("value"), py.False), "{{ missing | dictsort(true, 'value') }}")
}
func text1304(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterDictSort(ctx["missing"], py.True, py.Str("value"), py.False).Text(), "{{ missing | dictsort(true, 'value') }}")
}
func value1305(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterIndent(e.Mul(e.FilterInt(py.ListOf(py.Str("<b>x</b>"), ctx["next_page_token"].Member("next_page_token")), py.Int(3), py.Int(16)), ctx["last_page_size"]), py.Int(4), py.False, py.False)))
}
func typed1305(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterIndent(e.Mul(e.FilterInt(py.ListOf(py.Str("<b>x</b>"), ctx["next_page_token"].Member("next_page_token")), py.Int(3), py.Int(16)), ctx["last_page_size"]), py.Int(4), py.False, py.False)))
}
func texts1305(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterIndent(e.Mul(e.FilterInt(py.ListOf(py.Str("<b>x</b>"), ctx["next_page_token"].Member("next_page_token")), py.Int(3), py.Int(16)), ctx["last_page_size"]), py.Int(4), py.False, py.False)))
}
func text1305(e *py.Eval, ctx variables) string {
	return ""
}
func value1306(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.Bool(!e.FilterToJSON(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Int(2)).Truth()), "k", ctx["record"].Member("id")),
		"{{ (not (record.nested.deep.x | tojson(indent=2))).get('k', record.id) }}",
	)
}
func typed1306(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.Bool(!e.FilterToJSON(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Int(2)).Truth()), "k", ctx["record"].Member("id")),
		"{{ (not (record.nested.deep.x | tojson(indent=2))).get('k', record.id) }}",
	)
}
func texts1306(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.Bool(!e.FilterToJSON(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Int(2)).Truth()), "k", ctx["record"].Member("id")),
		"{{ (not (record.nested.deep.x | tojson(indent=2))).get('k', record.id) }}",
	)
}
func text1306(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(py.Bool(!e.FilterToJSON(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Int(2)).Truth()), "k", ctx["record"].Member("id")).Text(),
		"{{ (not (record.nested.deep.x | tojson(indent=2))).get('k', record.id) }}",
	)
}
func value1307(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["stream_partition"].Member("id")))
}
func typed1307(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["stream_partition"].Member("id")))
}
func texts1307(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["stream_partition"].Member("id").Text())))
}
func text1307(e *py.Eval, ctx variables) string {
	return ""
}
func value1308(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str(e.FilterAbs(py.ListOf(py.OrNone(ctx["config"].Member("s")), py.Str(""))).Text() + py.Bool(!e.Attr(ctx["config"].Member("missing"), "more").IsFloat()).Text()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (([config.get('s'), '']) | abs) ~ ((('a/b?c=d&e f') and config.missing.more) is not float) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed1308(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str(e.FilterAbs(py.ListOf(py.OrNone(ctx["config"].Member("s")), py.Str(""))).Text() + py.Bool(!e.Attr(ctx["config"].Member("missing"), "more").IsFloat()).Text()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (([config.get('s'), '']) | abs) ~ ((('a/b?c=d&e f') and config.missing.more) is not float) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts1308(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str(e.FilterAbs(py.ListOf(py.Str(ctx["config"].Member("s").Text()), py.Str(""))).Text() + py.Bool(!e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more").IsFloat()).Text()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in (([config.get('s'), '']) | abs) ~ ((('a/b?c=d&e f') and config.missing.more) is not float) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text1308(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Str(e.FilterAbs(py.ListOf(py.OrNone(ctx["config"].Member("s")), py.Str(""))).Text() + py.Bool(!e.Attr(ctx["config"].Member("missing"), "more").IsFloat()).Text()))
	for i, x := range items {
		text.WriteString(x.Text() + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in (([config.get('s'), '']) | abs) ~ ((('a/b?c=d&e f') and config.missing.more) is not float) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value1309(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Key(ctx["response"], "items")))
}
func typed1309(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Key(ctx["response"], "items")))
}
func texts1309(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Key(ctx["response"], "items")))
}
func text1309(e *py.Eval, ctx variables) string {
	return ""
}
func value1310(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.Equal(py.Bool(e.Le(py.ListOf(), py.Str("a/b?c=d&e f"))), ctx["stream_partition"])))
}
func typed1310(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.Equal(py.Bool(e.Le(py.ListOf(), py.Str("a/b?c=d&e f"))), ctx["stream_partition"])))
}
func texts1310(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.Equal(py.Bool(e.Le(py.ListOf(), py.Str("a/b?c=d&e f"))), ctx["stream_partition"])))
}
func text1310(e *py.Eval, ctx variables) string {
	return ""
}
func value1311(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed1311(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts1311(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text1311(e *py.Eval, ctx variables) string {
	return "False"
}
func value1312(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(ctx["stream_slice"].Member("start_time"), "lower").Truth() {
		text.WriteString(ctx["config"].Member("f").Text())
	}
	text.WriteString(e.FilterTruncate(py.Or(ctx["stream_partition"], py.Dict("a", py.Float(1.5), "b", py.Str("%Y-%m-%d"))), py.Int(7), py.True, py.Str(".."), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if stream_slice.start_time.lower() -%} {{ config.f }} {%- endif %} {{- (stream_partition or ({'a': 1.5, 'b': '%Y-%m-%d'})) | truncate(7, true, '..') -}} ",
	)
}
func typed1312(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(ctx["stream_slice"].Member("start_time"), "lower").Truth() {
		text.WriteString(ctx["config"].Member("f").Text())
	}
	text.WriteString(e.FilterTruncate(py.Or(ctx["stream_partition"], py.Dict("a", py.Float(1.5), "b", py.Str("%Y-%m-%d"))), py.Int(7), py.True, py.Str(".."), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if stream_slice.start_time.lower() -%} {{ config.f }} {%- endif %} {{- (stream_partition or ({'a': 1.5, 'b': '%Y-%m-%d'})) | truncate(7, true, '..') -}} ",
	)
}
func texts1312(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "lower").Truth() {
		text.WriteString(ctx["config"].Member("f").Text())
	}
	text.WriteString(e.FilterTruncate(py.Or(ctx["stream_partition"], py.Dict("a", py.Float(1.5), "b", py.Str("%Y-%m-%d"))), py.Int(7), py.True, py.Str(".."), py.None).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if stream_slice.start_time.lower() -%} {{ config.f }} {%- endif %} {{- (stream_partition or ({'a': 1.5, 'b': '%Y-%m-%d'})) | truncate(7, true, '..') -}} ",
	)
}
func text1312(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(ctx["stream_slice"].Member("start_time"), "lower").Truth() {
		text.WriteString(ctx["config"].Member("f").Text())
	}
	text.WriteString(e.FilterTruncate(py.Or(ctx["stream_partition"], py.Dict("a", py.Float(1.5), "b", py.Str("%Y-%m-%d"))), py.Int(7), py.True, py.Str(".."), py.None).Text())
	return e.StringText(
		text.String(),
		"{%- if stream_slice.start_time.lower() -%} {{ config.f }} {%- endif %} {{- (stream_partition or ({'a': 1.5, 'b': '%Y-%m-%d'})) | truncate(7, true, '..') -}} ",
	)
}
func value1313(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterRound(py.False, py.Int(0), py.Str("floor")).Truth()),
		"{{ not ((false | round(0, 'floor')) if (-2.25) else (record.id | hmac('k', 'sha512'))) }}",
	)
}
func typed1313(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterRound(py.False, py.Int(0), py.Str("floor")).Truth()),
		"{{ not ((false | round(0, 'floor')) if (-2.25) else (record.id | hmac('k', 'sha512'))) }}",
	)
}
func texts1313(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterRound(py.False, py.Int(0), py.Str("floor")).Truth()),
		"{{ not ((false | round(0, 'floor')) if (-2.25) else (record.id | hmac('k', 'sha512'))) }}",
	)
}
func text1313(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.FilterRound(py.False, py.Int(0), py.Str("floor")).Truth()).Text(),
		"{{ not ((false | round(0, 'floor')) if (-2.25) else (record.id | hmac('k', 'sha512'))) }}",
	)
}
func value1314(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.If(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Truth(), func() py.Value { return e.FilterList(e.Call(py.Bool(!py.True.IsNumber()), "keys")) }, func() py.Value { return py.Value{} })
	text.WriteString(e.Call(v, "bit_length").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((True is not number).keys() | list) if record['nested']['list'][0]['y'] %}{{ v.bit_length() }}",
	)
}
func typed1314(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.If(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Truth(), func() py.Value { return e.FilterList(e.Call(py.Bool(!py.True.IsNumber()), "keys")) }, func() py.Value { return py.Value{} })
	text.WriteString(e.Call(v, "bit_length").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((True is not number).keys() | list) if record['nested']['list'][0]['y'] %}{{ v.bit_length() }}",
	)
}
func texts1314(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.If(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Truth(), func() py.Value { return e.FilterList(e.Call(py.Bool(!py.True.IsNumber()), "keys")) }, func() py.Value { return py.Value{} })
	text.WriteString(e.Call(v, "bit_length").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((True is not number).keys() | list) if record['nested']['list'][0]['y'] %}{{ v.bit_length() }}",
	)
}
func text1314(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.If(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Truth(), func() py.Value { return e.FilterList(e.Call(py.Bool(!py.True.IsNumber()), "keys")) }, func() py.Value { return py.Value{} })
	text.WriteString(e.Call(v, "bit_length").Text())
	return e.StringText(
		text.String(),
		"{% set v = ((True is not number).keys() | list) if record['nested']['list'][0]['y'] %}{{ v.bit_length() }}",
	)
}
func value1315(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!e.In(e.FilterHash(ctx["missing"], py.Str("md5"), py.None), py.TupleOf(py.Str(" x "), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"))))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = ((missing if true) | hash) not in ((' x ', response.get('items')[0].id)) %}{{ v ~ 1 }}",
	)
}
func typed1315(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!e.In(e.FilterHash(ctx["missing"], py.Str("md5"), py.None), py.TupleOf(py.Str(" x "), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"))))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = ((missing if true) | hash) not in ((' x ', response.get('items')[0].id)) %}{{ v ~ 1 }}",
	)
}
func texts1315(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!e.In(e.FilterHash(ctx["missing"], py.Str("md5"), py.None), py.TupleOf(py.Str(" x "), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"))))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = ((missing if true) | hash) not in ((' x ', response.get('items')[0].id)) %}{{ v ~ 1 }}",
	)
}
func text1315(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(!e.In(e.FilterHash(ctx["missing"], py.Str("md5"), py.None), py.TupleOf(py.Str(" x "), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"))))
	text.WriteString(v.Text() + "1")
	return e.StringText(
		text.String(),
		"{% set v = ((missing if true) | hash) not in ((' x ', response.get('items')[0].id)) %}{{ v ~ 1 }}",
	)
}
func value1316(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str("").IsFloat())
}
func typed1316(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str("").IsFloat())
}
func texts1316(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str("").IsFloat())
}
func text1316(e *py.Eval, ctx variables) string {
	return ""
}
func value1317(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Or(e.Or(e.FloorDiv(py.ListOf(py.Float(0.1), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), py.Str("<b>x</b>")), func() py.Value { return e.Call(ctx["record"].Member("updated_at"), "rfind", py.Str("o")) }), func() py.Value {
		return e.Slice(e.SanitizeURL(py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.Int(1), py.Absent, py.Absent)
	})
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((([0.1, response.get('items')[0].id]) // '<b>x</b>') or record.updated_at.rfind('o')) or ((sanitize_url(config.get('missing', 4)))[1:]) %}{{ v }}",
	)
}
func typed1317(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Or(e.Or(e.FloorDiv(py.ListOf(py.Float(0.1), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), py.Str("<b>x</b>")), func() py.Value { return e.Call(ctx["record"].Member("updated_at"), "rfind", py.Str("o")) }), func() py.Value {
		return e.Slice(e.SanitizeURL(py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.Int(1), py.Absent, py.Absent)
	})
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((([0.1, response.get('items')[0].id]) // '<b>x</b>') or record.updated_at.rfind('o')) or ((sanitize_url(config.get('missing', 4)))[1:]) %}{{ v }}",
	)
}
func texts1317(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Or(e.Or(e.FloorDiv(py.ListOf(py.Float(0.1), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), py.Str("<b>x</b>")), func() py.Value { return e.Call(ctx["record"].Member("updated_at"), "rfind", py.Str("o")) }), func() py.Value {
		return e.Slice(e.SanitizeURL(py.Str(ctx["config"].Member("missing").Text())), py.Int(1), py.Absent, py.Absent)
	})
	text.WriteString(v.Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ((([0.1, response.get('items')[0].id]) // '<b>x</b>') or record.updated_at.rfind('o')) or ((sanitize_url(config.get('missing', 4)))[1:]) %}{{ v }}",
	)
}
func text1317(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Or(e.Or(e.FloorDiv(py.ListOf(py.Float(0.1), e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id")), py.Str("<b>x</b>")), func() py.Value { return e.Call(ctx["record"].Member("updated_at"), "rfind", py.Str("o")) }), func() py.Value {
		return e.Slice(e.SanitizeURL(py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.Int(1), py.Absent, py.Absent)
	})
	text.WriteString(v.Text())
	return e.StringText(
		text.String(),
		"{% set v = ((([0.1, response.get('items')[0].id]) // '<b>x</b>') or record.updated_at.rfind('o')) or ((sanitize_url(config.get('missing', 4)))[1:]) %}{{ v }}",
	)
}
func value1318(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.Lt(py.None, py.TupleOf(ctx["record"].Member("updated_at"), ctx["config"].Member("s"))))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = none < ((record.updated_at, config.s)) %}{{ v ~ 1 }}",
	)
}
func typed1318(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.Lt(py.None, py.TupleOf(ctx["record"].Member("updated_at"), ctx["config"].Member("s"))))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = none < ((record.updated_at, config.s)) %}{{ v ~ 1 }}",
	)
}
func texts1318(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(e.Lt(py.None, py.TupleOf(ctx["record"].Member("updated_at"), py.Str(ctx["config"].Member("s").Text()))))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = none < ((record.updated_at, config.s)) %}{{ v ~ 1 }}",
	)
}
func text1318(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(e.Lt(py.None, py.TupleOf(ctx["record"].Member("updated_at"), ctx["config"].Member("s"))))
	text.WriteString(v.Text() + "1")
	return e.StringText(
		text.String(),
		"{% set v = none < ((record.updated_at, config.s)) %}{{ v ~ 1 }}",
	)
}
func value1319(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(e.Call(e.Call(e.FilterRound(py.Int(1), py.Int(1), py.Str("common")), "is_integer"), "rstrip", py.Str("r"))) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1319(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(e.Call(e.Call(e.FilterRound(py.Int(1), py.Int(1), py.Str("common")), "is_integer"), "rstrip", py.Str("r"))) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1319(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(e.Call(e.Call(e.FilterRound(py.Int(1), py.Int(1), py.Str("common")), "is_integer"), "rstrip", py.Str("r"))) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1319(e *py.Eval, ctx variables) string {
	return ""
}
func value1320(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("a " + py.And(py.ListOf(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("Foo")), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Text()))
}
func typed1320(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("a " + py.And(py.ListOf(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("Foo")), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Text()))
}
func texts1320(e *py.Eval, ctx variables) py.Value {
	return py.Str("a " + py.And(py.ListOf(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.Str("Foo")), py.Str(ctx["config"].Member("missing").Text())).Text())
}
func text1320(e *py.Eval, ctx variables) string {
	return e.StringText("a " + py.And(py.ListOf(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("Foo")), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Text())
}
func value1321(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.Max(ctx["record"].Member("nested")), func() py.Value {
			return e.Div(py.Bool(!py.Float(-2.25).IsTrue()), e.Mul(py.Float(1.5), ctx["config"].Member("none")))
		}),
		"{{ max(record.nested) or (((-2.25) is not true) / (1.5 * config.none)) }}",
	)
}
func typed1321(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.Max(ctx["record"].Member("nested")), func() py.Value {
			return e.Div(py.Bool(!py.Float(-2.25).IsTrue()), e.Mul(py.Float(1.5), ctx["config"].Member("none")))
		}),
		"{{ max(record.nested) or (((-2.25) is not true) / (1.5 * config.none)) }}",
	)
}
func texts1321(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.Max(ctx["record"].Member("nested")), func() py.Value {
			return e.Div(py.Bool(!py.Float(-2.25).IsTrue()), e.Mul(py.Float(1.5), py.Str(ctx["config"].Member("none").Text())))
		}),
		"{{ max(record.nested) or (((-2.25) is not true) / (1.5 * config.none)) }}",
	)
}
func text1321(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(e.Max(ctx["record"].Member("nested")), func() py.Value {
			return e.Div(py.Bool(!py.Float(-2.25).IsTrue()), e.Mul(py.Float(1.5), ctx["config"].Member("none")))
		}).Text(),
		"{{ max(record.nested) or (((-2.25) is not true) / (1.5 * config.none)) }}",
	)
}
func value1322(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed1322(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts1322(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text1322(e *py.Eval, ctx variables) string {
	return "1"
}
func value1323(e *py.Eval, ctx variables) py.Value {
	return py.ListOf()
}
func typed1323(e *py.Eval, ctx variables) py.Value {
	return py.ListOf()
}
func texts1323(e *py.Eval, ctx variables) py.Value {
	return py.ListOf()
}
func text1323(e *py.Eval, ctx variables) string {
	return "[]"
}
func value1324(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + py.Bool(!ctx["missing"].IsSequence()).Text() + "]")
}
func typed1324(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + py.Bool(!ctx["missing"].IsSequence()).Text() + "]")
}
func texts1324(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + py.Bool(!ctx["missing"].IsSequence()).Text() + "]")
}
func text1324(e *py.Eval, ctx variables) string {
	return py.LiteralText("-" + py.Bool(!ctx["missing"].IsSequence()).Text() + "]")
}
func value1325(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.StrToDatetime(ctx["config"].Member("day")), "year"), "{{ str_to_datetime(config.day).year }}")
}
func typed1325(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.StrToDatetime(ctx["config"].Member("day")), "year"), "{{ str_to_datetime(config.day).year }}")
}
func texts1325(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.StrToDatetime(py.Str(ctx["config"].Member("day").Text())), "year"), "{{ str_to_datetime(config.day).year }}")
}
func text1325(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.StrToDatetime(ctx["config"].Member("day")), "year").Text(), "{{ str_to_datetime(config.day).year }}")
}
func value1326(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.FilterSelectAttr(py.Str("a,b,c"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) }))
	text.WriteString(e.Call(v, "removeprefix", py.Str("Foo ")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = 'a,b,c' | selectattr('id', 'equalto', 2) | list %}{{ v.removeprefix('Foo ') }}",
	)
}
func typed1326(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.FilterSelectAttr(py.Str("a,b,c"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) }))
	text.WriteString(e.Call(v, "removeprefix", py.Str("Foo ")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = 'a,b,c' | selectattr('id', 'equalto', 2) | list %}{{ v.removeprefix('Foo ') }}",
	)
}
func texts1326(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.FilterList(e.FilterSelectAttr(py.Str("a,b,c"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) }))
	text.WriteString(e.Call(v, "removeprefix", py.Str("Foo ")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = 'a,b,c' | selectattr('id', 'equalto', 2) | list %}{{ v.removeprefix('Foo ') }}",
	)
}
func text1326(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.FilterList(e.FilterSelectAttr(py.Str("a,b,c"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) }))
	text.WriteString(e.Call(v, "removeprefix", py.Str("Foo ")).Text())
	return e.StringText(
		text.String(),
		"{% set v = 'a,b,c' | selectattr('id', 'equalto', 2) | list %}{{ v.removeprefix('Foo ') }}",
	)
}
func value1327(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterForceEscape(py.ListOf(py.Str("Foo"), ctx["stream_interval"].Member("end_time"))))
}
func typed1327(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterForceEscape(py.ListOf(py.Str("Foo"), ctx["stream_interval"].Member("end_time"))))
}
func texts1327(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterForceEscape(py.ListOf(py.Str("Foo"), py.Str(ctx["stream_interval"].Member("end_time").Text()))))
}
func text1327(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterForceEscape(py.ListOf(py.Str("Foo"), ctx["stream_interval"].Member("end_time"))).Text())
}
func value1328(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!ctx["headers"].Member("X-Total").Truth())
	text.WriteString(e.FilterRegexSearch(v, py.Str("[a-z]+")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = not headers['X-Total'] %}{{ v | regex_search('[a-z]+') }}",
	)
}
func typed1328(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!ctx["headers"].Member("X-Total").Truth())
	text.WriteString(e.FilterRegexSearch(v, py.Str("[a-z]+")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = not headers['X-Total'] %}{{ v | regex_search('[a-z]+') }}",
	)
}
func texts1328(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!ctx["headers"].Member("X-Total").Truth())
	text.WriteString(e.FilterRegexSearch(v, py.Str("[a-z]+")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = not headers['X-Total'] %}{{ v | regex_search('[a-z]+') }}",
	)
}
func text1328(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(!ctx["headers"].Member("X-Total").Truth())
	text.WriteString(e.FilterRegexSearch(v, py.Str("[a-z]+")).Text())
	return e.StringText(
		text.String(),
		"{% set v = not headers['X-Total'] %}{{ v | regex_search('[a-z]+') }}",
	)
}
func value1329(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("nested")))
}
func typed1329(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("nested")))
}
func texts1329(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("nested")))
}
func text1329(e *py.Eval, ctx variables) string {
	return ""
}
func value1330(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterWordWrap(e.Max(e.FilterList(e.FilterSelectAttr(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })), ctx["response"]), py.Int(4), py.True, py.None, py.True)
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1330(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterWordWrap(e.Max(e.FilterList(e.FilterSelectAttr(e.Attr(ctx["config"].Member("missing"), "more"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })), ctx["response"]), py.Int(4), py.True, py.None, py.True)
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1330(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterWordWrap(e.Max(e.FilterList(e.FilterSelectAttr(e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more"), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })), ctx["response"]), py.Int(4), py.True, py.None, py.True)
		text.WriteString(v.Text() + "1")
		return e.Condition(py.Str(text.String()))
	}())
}
func text1330(e *py.Eval, ctx variables) string {
	return ""
}
func value1331(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("12"+py.Bool(e.Ge(e.Mul(py.None, py.ListOf(ctx["config"].Member("day"), py.Str("%Y-%m-%d"))), e.Neg(e.FilterBase64BinasciiDecode(py.TupleOf(ctx["response"], py.OrElse(ctx["config"].Member("missing"), py.Int(4))))))).Text()+py.Bool(!ctx["config"].Member("missing").IsUndefined()).Text()),
		"12{{ ((None if ([2, 3]) else response['items']) * (([config.day, '%Y-%m-%d']) if ({'a': 12345678901234567890, 'b': 0}))) >= (-(((response, config.get('missing', 4))) | base64binascii_decode)) }}{{ config.missing is not undefined }}",
	)
}
func typed1331(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("12"+py.Bool(e.Ge(e.Mul(py.None, py.ListOf(ctx["config"].Member("day"), py.Str("%Y-%m-%d"))), e.Neg(e.FilterBase64BinasciiDecode(py.TupleOf(ctx["response"], py.OrElse(ctx["config"].Member("missing"), py.Int(4))))))).Text()+py.Bool(!ctx["config"].Member("missing").IsUndefined()).Text()),
		"12{{ ((None if ([2, 3]) else response['items']) * (([config.day, '%Y-%m-%d']) if ({'a': 12345678901234567890, 'b': 0}))) >= (-(((response, config.get('missing', 4))) | base64binascii_decode)) }}{{ config.missing is not undefined }}",
	)
}
func texts1331(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("12"+py.Bool(e.Ge(e.Mul(py.None, py.ListOf(py.Str(ctx["config"].Member("day").Text()), py.Str("%Y-%m-%d"))), e.Neg(e.FilterBase64BinasciiDecode(py.TupleOf(ctx["response"], py.Str(ctx["config"].Member("missing").Text())))))).Text()+"True"),
		"12{{ ((None if ([2, 3]) else response['items']) * (([config.day, '%Y-%m-%d']) if ({'a': 12345678901234567890, 'b': 0}))) >= (-(((response, config.get('missing', 4))) | base64binascii_decode)) }}{{ config.missing is not undefined }}",
	)
}
func text1331(e *py.Eval, ctx variables) string {
	return e.StringText(
		"12"+py.Bool(e.Ge(e.Mul(py.None, py.ListOf(ctx["config"].Member("day"), py.Str("%Y-%m-%d"))), e.Neg(e.FilterBase64BinasciiDecode(py.TupleOf(ctx["response"], py.OrElse(ctx["config"].Member("missing"), py.Int(4))))))).Text()+py.Bool(!ctx["config"].Member("missing").IsUndefined()).Text(),
		"12{{ ((None if ([2, 3]) else response['items']) * (([config.day, '%Y-%m-%d']) if ({'a': 12345678901234567890, 'b': 0}))) >= (-(((response, config.get('missing', 4))) | base64binascii_decode)) }}{{ config.missing is not undefined }}",
	)
}
func value1332(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterCenter(ctx["headers"].Member("X-Total"), py.Int(8)), "{{ headers['X-Total'] | center(8) }}")
}
func typed1332(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterCenter(ctx["headers"].Member("X-Total"), py.Int(8)), "{{ headers['X-Total'] | center(8) }}")
}
func texts1332(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterCenter(ctx["headers"].Member("X-Total"), py.Int(8)), "{{ headers['X-Total'] | center(8) }}")
}
func text1332(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterCenter(ctx["headers"].Member("X-Total"), py.Int(8)).Text(), "{{ headers['X-Total'] | center(8) }}")
}
func value1333(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("a " + py.Dict("a", py.Float(-2.25), "b", ctx["config"].Member("missing")).Text() + e.TodayWithTimezone(py.Str("Europe/Berlin")).Text())))
}
func typed1333(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("a " + py.Dict("a", py.Float(-2.25), "b", ctx["config"].Member("missing")).Text() + e.TodayWithTimezone(py.Str("Europe/Berlin")).Text())))
}
func texts1333(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("a " + py.Dict("a", py.Float(-2.25), "b", py.Str(ctx["config"].Member("missing").Text())).Text() + e.TodayWithTimezone(py.Str("Europe/Berlin")).Text())))
}
func text1333(e *py.Eval, ctx variables) string {
	return ""
}
func value1334(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterFileSizeFormat(e.Neg(py.ListOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Str("Foo"))), py.False).Truth() {
			text.WriteString("1")
		}
		text.WriteString(e.And(e.Call(py.Str("a/b?c=d&e f"), "count", py.Int(1)), func() py.Value { return e.Call(ctx["missing"], "zfill", py.Int(5)) }).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1334(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterFileSizeFormat(e.Neg(py.ListOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Str("Foo"))), py.False).Truth() {
			text.WriteString("1")
		}
		text.WriteString(e.And(e.Call(py.Str("a/b?c=d&e f"), "count", py.Int(1)), func() py.Value { return e.Call(ctx["missing"], "zfill", py.Int(5)) }).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1334(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterFileSizeFormat(e.Neg(py.ListOf(py.Str(ctx["config"].Member("missing").Text()), py.Str("Foo"))), py.False).Truth() {
			text.WriteString("1")
		}
		text.WriteString(e.And(e.Call(py.Str("a/b?c=d&e f"), "count", py.Int(1)), func() py.Value { return e.Call(ctx["missing"], "zfill", py.Int(5)) }).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1334(e *py.Eval, ctx variables) string {
	return ""
}
func value1335(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("texts"))
}
func typed1335(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("texts"))
}
func texts1335(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("texts").Text())
}
func text1335(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("texts").Text())
}
func value1336(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.FilterJoin(py.True, py.Str("-"), py.None)) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in True | join('-') %}{{ x }}{% endfor %}",
	)
}
func typed1336(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.FilterJoin(py.True, py.Str("-"), py.None)) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in True | join('-') %}{{ x }}{% endfor %}",
	)
}
func texts1336(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(e.FilterJoin(py.True, py.Str("-"), py.None)) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in True | join('-') %}{{ x }}{% endfor %}",
	)
}
func text1336(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(e.FilterJoin(py.True, py.Str("-"), py.None)) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in True | join('-') %}{{ x }}{% endfor %}",
	)
}
func value1337(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("-" + e.Mod(ctx["config"].Member("f"), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")).Text() + " b")))
}
func typed1337(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("-" + e.Mod(ctx["config"].Member("f"), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")).Text() + " b")))
}
func texts1337(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("-" + e.Mod(py.Str(ctx["config"].Member("f").Text()), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")).Text() + " b")))
}
func text1337(e *py.Eval, ctx variables) string {
	return ""
}
func value1338(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Bool(!py.EqualInt(e.Call(e.StrToDatetime(ctx["config"].Member("day")), "isoformat"), 1)).IsFloat()),
		"{{ (str_to_datetime(config.day).isoformat() is not eq(1)) is not float }}",
	)
}
func typed1338(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Bool(!py.EqualInt(e.Call(e.StrToDatetime(ctx["config"].Member("day")), "isoformat"), 1)).IsFloat()),
		"{{ (str_to_datetime(config.day).isoformat() is not eq(1)) is not float }}",
	)
}
func texts1338(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.Bool(!py.EqualInt(e.Call(e.StrToDatetime(py.Str(ctx["config"].Member("day").Text())), "isoformat"), 1)).IsFloat()),
		"{{ (str_to_datetime(config.day).isoformat() is not eq(1)) is not float }}",
	)
}
func text1338(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!py.Bool(!py.EqualInt(e.Call(e.StrToDatetime(ctx["config"].Member("day")), "isoformat"), 1)).IsFloat()).Text(),
		"{{ (str_to_datetime(config.day).isoformat() is not eq(1)) is not float }}",
	)
}
func value1339(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a None"+e.FilterRound(e.FilterRegexReplace(ctx["config"].Member("dicts"), py.Str("[aeiou]"), py.Str("*")), py.Int(1), py.Str("common")).Text()),
		"a {{ none }}{{ (config.dicts | regex_replace('[aeiou]', '*')) | round(1) }}",
	)
}
func typed1339(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a None"+e.FilterRound(e.FilterRegexReplace(ctx["config"].Member("dicts"), py.Str("[aeiou]"), py.Str("*")), py.Int(1), py.Str("common")).Text()),
		"a {{ none }}{{ (config.dicts | regex_replace('[aeiou]', '*')) | round(1) }}",
	)
}
func texts1339(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a None"+e.FilterRound(e.FilterRegexReplace(py.Str(ctx["config"].Member("dicts").Text()), py.Str("[aeiou]"), py.Str("*")), py.Int(1), py.Str("common")).Text()),
		"a {{ none }}{{ (config.dicts | regex_replace('[aeiou]', '*')) | round(1) }}",
	)
}
func text1339(e *py.Eval, ctx variables) string {
	return e.StringText(
		"a None"+e.FilterRound(e.FilterRegexReplace(ctx["config"].Member("dicts"), py.Str("[aeiou]"), py.Str("*")), py.Int(1), py.Str("common")).Text(),
		"a {{ none }}{{ (config.dicts | regex_replace('[aeiou]', '*')) | round(1) }}",
	)
}
func value1340(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Dict("a", py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "b", py.Float(0.1)), "partition", py.Str(" ")),
		"{{ ({'a': config.get('missing', 4), 'b': 0.1}).partition(' ') }}",
	)
}
func typed1340(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Dict("a", py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "b", py.Float(0.1)), "partition", py.Str(" ")),
		"{{ ({'a': config.get('missing', 4), 'b': 0.1}).partition(' ') }}",
	)
}
func texts1340(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Dict("a", py.Str(ctx["config"].Member("missing").Text()), "b", py.Float(0.1)), "partition", py.Str(" ")),
		"{{ ({'a': config.get('missing', 4), 'b': 0.1}).partition(' ') }}",
	)
}
func text1340(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.Dict("a", py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "b", py.Float(0.1)), "partition", py.Str(" ")).Text(),
		"{{ ({'a': config.get('missing', 4), 'b': 0.1}).partition(' ') }}",
	)
}
func value1341(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["stream_interval"].Member("end_time").IsFloat())
}
func typed1341(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["stream_interval"].Member("end_time").IsFloat())
}
func texts1341(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["stream_interval"].Member("end_time").Text()).IsFloat())
}
func text1341(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["stream_interval"].Member("end_time").IsFloat()).Text()
}
func value1342(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Str(" x "))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1342(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Str(" x "))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1342(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Str(" x "))
		for i, x := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1342(e *py.Eval, ctx variables) string {
	return ""
}
func value1343(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("texts").Truth() {
	}
	text.WriteString(py.Choose(ctx["response"].Member("next").Truth(), ctx["config"].Member("s"), py.Value{}).Text())
	return py.Literal(text.String())
}
func typed1343(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("texts").Truth() {
	}
	text.WriteString(py.Choose(ctx["response"].Member("next").Truth(), ctx["config"].Member("s"), py.Value{}).Text())
	return py.Literal(text.String())
}
func texts1343(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("texts").Text() != "" {
	}
	text.WriteString(py.Choose(ctx["response"].Member("next").Truth(), py.Str(ctx["config"].Member("s").Text()), py.Value{}).Text())
	return py.Literal(text.String())
}
func text1343(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("texts").Truth() {
	}
	text.WriteString(py.Choose(ctx["response"].Member("next").Truth(), ctx["config"].Member("s"), py.Value{}).Text())
	return py.LiteralText(text.String())
}
func value1344(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(py.Str("(1, 'a,b,c')"+e.Key(ctx["response"], "items").Text()), e.If(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth(), func() py.Value { return e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id") }, func() py.Value { return py.Value{} })),
		"{{ (((1, 'a,b,c')) ~ response['items']) - (response.get('items')[0].id if response.get('items')[0].id) }}",
	)
}
func typed1344(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(py.Str("(1, 'a,b,c')"+e.Key(ctx["response"], "items").Text()), e.If(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth(), func() py.Value { return e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id") }, func() py.Value { return py.Value{} })),
		"{{ (((1, 'a,b,c')) ~ response['items']) - (response.get('items')[0].id if response.get('items')[0].id) }}",
	)
}
func texts1344(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(py.Str("(1, 'a,b,c')"+e.Key(ctx["response"], "items").Text()), e.If(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth(), func() py.Value { return e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id") }, func() py.Value { return py.Value{} })),
		"{{ (((1, 'a,b,c')) ~ response['items']) - (response.get('items')[0].id if response.get('items')[0].id) }}",
	)
}
func text1344(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Sub(py.Str("(1, 'a,b,c')"+e.Key(ctx["response"], "items").Text()), e.If(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth(), func() py.Value { return e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id") }, func() py.Value { return py.Value{} })).Text(),
		"{{ (((1, 'a,b,c')) ~ response['items']) - (response.get('items')[0].id if response.get('items')[0].id) }}",
	)
}
func value1345(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Add(py.ListOf(py.Int(-1), py.Literal("12345678901234567890")), py.Str("a,b,c"))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = ([-1, 12345678901234567890]) + 'a,b,c' %}{{ v ~ 1 }}",
	)
}
func typed1345(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Add(py.ListOf(py.Int(-1), py.Literal("12345678901234567890")), py.Str("a,b,c"))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = ([-1, 12345678901234567890]) + 'a,b,c' %}{{ v ~ 1 }}",
	)
}
func texts1345(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Add(py.ListOf(py.Int(-1), py.Literal("12345678901234567890")), py.Str("a,b,c"))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = ([-1, 12345678901234567890]) + 'a,b,c' %}{{ v ~ 1 }}",
	)
}
func text1345(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Add(py.ListOf(py.Int(-1), py.Literal("12345678901234567890")), py.Str("a,b,c"))
	text.WriteString(v.Text() + "1")
	return e.StringText(
		text.String(),
		"{% set v = ([-1, 12345678901234567890]) + 'a,b,c' %}{{ v ~ 1 }}",
	)
}
func value1346(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("12"+py.Bool(e.IsOdd(py.Choose(ctx["config"].Member("day").Truth(), py.TupleOf(), py.TupleOf(ctx["config"].Member("missing"), py.Str("[1, 2]"))))).Text()+"]"),
		"12{{ (() if config.day else ((config.missing, '[1, 2]'))) is odd }}]",
	)
}
func typed1346(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("12"+py.Bool(e.IsOdd(py.Choose(ctx["config"].Member("day").Truth(), py.TupleOf(), py.TupleOf(ctx["config"].Member("missing"), py.Str("[1, 2]"))))).Text()+"]"),
		"12{{ (() if config.day else ((config.missing, '[1, 2]'))) is odd }}]",
	)
}
func texts1346(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("12"+py.Bool(e.IsOdd(py.Choose(ctx["config"].Member("day").Text() != "", py.TupleOf(), py.TupleOf(py.Str(ctx["config"].Member("missing").Text()), py.Str("[1, 2]"))))).Text()+"]"),
		"12{{ (() if config.day else ((config.missing, '[1, 2]'))) is odd }}]",
	)
}
func text1346(e *py.Eval, ctx variables) string {
	return e.StringText(
		"12"+py.Bool(e.IsOdd(py.Choose(ctx["config"].Member("day").Truth(), py.TupleOf(), py.TupleOf(ctx["config"].Member("missing"), py.Str("[1, 2]"))))).Text()+"]",
		"12{{ (() if config.day else ((config.missing, '[1, 2]'))) is odd }}]",
	)
}
func value1347(e *py.Eval, ctx variables) py.Value {
	return py.Str("()]")
}
func typed1347(e *py.Eval, ctx variables) py.Value {
	return py.Str("()]")
}
func texts1347(e *py.Eval, ctx variables) py.Value {
	return py.Str("()]")
}
func text1347(e *py.Eval, ctx variables) string {
	return "()]"
}
func value1348(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterTrim(py.Int(0), py.None)
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1348(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterTrim(py.Int(0), py.None)
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1348(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterTrim(py.Int(0), py.None)
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1348(e *py.Eval, ctx variables) string {
	return ""
}
func value1349(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.FloorDiv(ctx["config"].Member("no"), py.ListOf()), py.TupleOf())), "{{ (config.no // []) in (() | d('x')) }}")
}
func typed1349(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.FloorDiv(ctx["config"].Member("no"), py.ListOf()), py.TupleOf())), "{{ (config.no // []) in (() | d('x')) }}")
}
func texts1349(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.FloorDiv(py.Str(ctx["config"].Member("no").Text()), py.ListOf()), py.TupleOf())), "{{ (config.no // []) in (() | d('x')) }}")
}
func text1349(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.FloorDiv(ctx["config"].Member("no"), py.ListOf()), py.TupleOf())).Text(), "{{ (config.no // []) in (() | d('x')) }}")
}
func value1350(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(!e.IsDivisibleBy(ctx["next_page_token"], py.Int(2)))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in next_page_token is not divisibleby(2) %}{{ x }}{% endfor %}",
	)
}
func typed1350(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(!e.IsDivisibleBy(ctx["next_page_token"], py.Int(2)))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in next_page_token is not divisibleby(2) %}{{ x }}{% endfor %}",
	)
}
func texts1350(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(!e.IsDivisibleBy(ctx["next_page_token"], py.Int(2)))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in next_page_token is not divisibleby(2) %}{{ x }}{% endfor %}",
	)
}
func text1350(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(!e.IsDivisibleBy(ctx["next_page_token"], py.Int(2)))) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in next_page_token is not divisibleby(2) %}{{ x }}{% endfor %}",
	)
}
func value1351(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["config"].Member("date"), py.Int(1), py.Str("common")), "{{ config.date | round(1) }}")
}
func typed1351(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["config"].Member("date"), py.Int(1), py.Str("common")), "{{ config.date | round(1) }}")
}
func texts1351(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(py.Str(ctx["config"].Member("date").Text()), py.Int(1), py.Str("common")), "{{ config.date | round(1) }}")
}
func text1351(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRound(ctx["config"].Member("date"), py.Int(1), py.Str("common")).Text(), "{{ config.date | round(1) }}")
}
func value1352(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.None, "title"), "{{ none.title() }}")
}
func typed1352(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.None, "title"), "{{ none.title() }}")
}
func texts1352(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.None, "title"), "{{ none.title() }}")
}
func text1352(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.None, "title").Text(), "{{ none.title() }}")
}
func value1353(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!py.Dict("a", e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")).Truth())
	text.WriteString(e.FilterList(e.FilterSlice(v, py.Int(2), py.None)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = not dict(a=record.nested.deep.x) %}{{ v | slice(2) | list }}",
	)
}
func typed1353(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!py.Dict("a", e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")).Truth())
	text.WriteString(e.FilterList(e.FilterSlice(v, py.Int(2), py.None)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = not dict(a=record.nested.deep.x) %}{{ v | slice(2) | list }}",
	)
}
func texts1353(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(!py.Dict("a", e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")).Truth())
	text.WriteString(e.FilterList(e.FilterSlice(v, py.Int(2), py.None)).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = not dict(a=record.nested.deep.x) %}{{ v | slice(2) | list }}",
	)
}
func text1353(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(!py.Dict("a", e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x")).Truth())
	text.WriteString(e.FilterList(e.FilterSlice(v, py.Int(2), py.None)).Text())
	return e.StringText(
		text.String(),
		"{% set v = not dict(a=record.nested.deep.x) %}{{ v | slice(2) | list }}",
	)
}
func value1354(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["response"].Member("total"))), "days").Text()+py.Bool(!e.Mod(py.Bool(!py.Dict("a", py.Float(1.5), "b", ctx["config"].Member("dicts")).Truth()), e.Item(py.TupleOf(ctx["stream_partition"], py.Str("-3.5")), ctx["stream_slice"].Member("start_time"))).IsTrue()).Text()),
		"[{{ (now_utc() - str_to_datetime(response.total)).days }}{{ ((not ({'a': 1.5, 'b': config.dicts})) % (((stream_partition, '-3.5'))[stream_slice.start_time])) is not true }}",
	)
}
func typed1354(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["response"].Member("total"))), "days").Text()+py.Bool(!e.Mod(py.Bool(!py.Dict("a", py.Float(1.5), "b", ctx["config"].Member("dicts")).Truth()), e.Item(py.TupleOf(ctx["stream_partition"], py.Str("-3.5")), ctx["stream_slice"].Member("start_time"))).IsTrue()).Text()),
		"[{{ (now_utc() - str_to_datetime(response.total)).days }}{{ ((not ({'a': 1.5, 'b': config.dicts})) % (((stream_partition, '-3.5'))[stream_slice.start_time])) is not true }}",
	)
}
func texts1354(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("["+e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["response"].Member("total"))), "days").Text()+py.Bool(!e.Mod(py.Bool(!py.Dict("a", py.Float(1.5), "b", py.Str(ctx["config"].Member("dicts").Text())).Truth()), e.Item(py.TupleOf(ctx["stream_partition"], py.Str("-3.5")), py.Str(ctx["stream_slice"].Member("start_time").Text()))).IsTrue()).Text()),
		"[{{ (now_utc() - str_to_datetime(response.total)).days }}{{ ((not ({'a': 1.5, 'b': config.dicts})) % (((stream_partition, '-3.5'))[stream_slice.start_time])) is not true }}",
	)
}
func text1354(e *py.Eval, ctx variables) string {
	return e.StringText(
		"["+e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(ctx["response"].Member("total"))), "days").Text()+py.Bool(!e.Mod(py.Bool(!py.Dict("a", py.Float(1.5), "b", ctx["config"].Member("dicts")).Truth()), e.Item(py.TupleOf(ctx["stream_partition"], py.Str("-3.5")), ctx["stream_slice"].Member("start_time"))).IsTrue()).Text(),
		"[{{ (now_utc() - str_to_datetime(response.total)).days }}{{ ((not ({'a': 1.5, 'b': config.dicts})) % (((stream_partition, '-3.5'))[stream_slice.start_time])) is not true }}",
	)
}
func value1355(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterReject(e.Pos(ctx["record"].Member("name")), func(it py.Value) bool { return it.IsNone() })),
		"{{ (+(record['name'] if ('[1, 2]'))) | reject('none') | list }}",
	)
}
func typed1355(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterReject(e.Pos(ctx["record"].Member("name")), func(it py.Value) bool { return it.IsNone() })),
		"{{ (+(record['name'] if ('[1, 2]'))) | reject('none') | list }}",
	)
}
func texts1355(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterReject(e.Pos(ctx["record"].Member("name")), func(it py.Value) bool { return it.IsNone() })),
		"{{ (+(record['name'] if ('[1, 2]'))) | reject('none') | list }}",
	)
}
func text1355(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterReject(e.Pos(ctx["record"].Member("name")), func(it py.Value) bool { return it.IsNone() })).Text(),
		"{{ (+(record['name'] if ('[1, 2]'))) | reject('none') | list }}",
	)
}
func value1356(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.TupleOf(py.Float(0.1), py.Str("-3.5")), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))), "{{ ((0.1, '-3.5')).endswith(('r', 'x')) }}")
}
func typed1356(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.TupleOf(py.Float(0.1), py.Str("-3.5")), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))), "{{ ((0.1, '-3.5')).endswith(('r', 'x')) }}")
}
func texts1356(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.TupleOf(py.Float(0.1), py.Str("-3.5")), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))), "{{ ((0.1, '-3.5')).endswith(('r', 'x')) }}")
}
func text1356(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.TupleOf(py.Float(0.1), py.Str("-3.5")), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))).Text(), "{{ ((0.1, '-3.5')).endswith(('r', 'x')) }}")
}
func value1357(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.FilterXMLAttr(py.Str("-3.5"), py.True).Truth()))
}
func typed1357(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.FilterXMLAttr(py.Str("-3.5"), py.True).Truth()))
}
func texts1357(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.FilterXMLAttr(py.Str("-3.5"), py.True).Truth()))
}
func text1357(e *py.Eval, ctx variables) string {
	return ""
}
func value1358(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(py.Equal(py.Bool(py.Choose(e.Key(ctx["response"], "items").Truth(), py.ListOf(), ctx["next_page_token"].Member("next_page_token")).IsLower()), e.Key(ctx["config"].Member("dict"), "a b"))))
}
func typed1358(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(py.Equal(py.Bool(py.Choose(e.Key(ctx["response"], "items").Truth(), py.ListOf(), ctx["next_page_token"].Member("next_page_token")).IsLower()), e.Key(ctx["config"].Member("dict"), "a b"))))
}
func texts1358(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Bool(py.Choose(e.Key(ctx["response"], "items").Truth(), py.ListOf(), ctx["next_page_token"].Member("next_page_token")).IsLower()), e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b")))
}
func text1358(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(py.Equal(py.Bool(py.Choose(e.Key(ctx["response"], "items").Truth(), py.ListOf(), ctx["next_page_token"].Member("next_page_token")).IsLower()), e.Key(ctx["config"].Member("dict"), "a b"))).Text())
}
func value1359(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"))
}
func typed1359(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"))
}
func texts1359(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"))
}
func text1359(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x").Text())
}
func value1360(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str("it's"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		`{% for x in "it's" %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}`,
	)
}
func typed1360(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str("it's"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		`{% for x in "it's" %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}`,
	)
}
func texts1360(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str("it's"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		`{% for x in "it's" %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}`,
	)
}
func text1360(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Str("it's"))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		`{% for x in "it's" %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}`,
	)
}
func value1361(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Neg(e.Key(ctx["response"], "items")).Truth() {
			text.WriteString("True")
		}
		text.WriteString(ctx["config"].Member("f").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1361(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Neg(e.Key(ctx["response"], "items")).Truth() {
			text.WriteString("True")
		}
		text.WriteString(ctx["config"].Member("f").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1361(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Neg(e.Key(ctx["response"], "items")).Truth() {
			text.WriteString("True")
		}
		text.WriteString(ctx["config"].Member("f").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1361(e *py.Eval, ctx variables) string {
	return ""
}
func value1362(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterCenter(py.TupleOf(py.Float(1.5), ctx["stream_slice"].Member("start_time")), py.Int(8)).Truth() {
		text.WriteString("1")
	}
	text.WriteString(py.Dict("a", ctx["config"].Member("none"), "b", ctx["headers"].Member("X-Total")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((1.5, stream_slice.start_time)) | center(8) -%} 1 {%- endif %} {{- {'a': config.none, 'b': headers['X-Total']} -}} ",
	)
}
func typed1362(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterCenter(py.TupleOf(py.Float(1.5), ctx["stream_slice"].Member("start_time")), py.Int(8)).Truth() {
		text.WriteString("1")
	}
	text.WriteString(py.Dict("a", ctx["config"].Member("none"), "b", ctx["headers"].Member("X-Total")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((1.5, stream_slice.start_time)) | center(8) -%} 1 {%- endif %} {{- {'a': config.none, 'b': headers['X-Total']} -}} ",
	)
}
func texts1362(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterCenter(py.TupleOf(py.Float(1.5), py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Int(8)).Truth() {
		text.WriteString("1")
	}
	text.WriteString(py.Dict("a", py.Str(ctx["config"].Member("none").Text()), "b", ctx["headers"].Member("X-Total")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ((1.5, stream_slice.start_time)) | center(8) -%} 1 {%- endif %} {{- {'a': config.none, 'b': headers['X-Total']} -}} ",
	)
}
func text1362(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterCenter(py.TupleOf(py.Float(1.5), ctx["stream_slice"].Member("start_time")), py.Int(8)).Truth() {
		text.WriteString("1")
	}
	text.WriteString(py.Dict("a", ctx["config"].Member("none"), "b", ctx["headers"].Member("X-Total")).Text())
	return e.StringText(
		text.String(),
		"{%- if ((1.5, stream_slice.start_time)) | center(8) -%} 1 {%- endif %} {{- {'a': config.none, 'b': headers['X-Total']} -}} ",
	)
}
func value1363(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.Bool(e.Lt(e.Neg(ctx["response"].Member("next")), ctx["config"].Member("s"))).IsTrue()), "{{ ((-response.next) < config.s) is not true }}")
}
func typed1363(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.Bool(e.Lt(e.Neg(ctx["response"].Member("next")), ctx["config"].Member("s"))).IsTrue()), "{{ ((-response.next) < config.s) is not true }}")
}
func texts1363(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!py.Bool(e.Lt(e.Neg(ctx["response"].Member("next")), py.Str(ctx["config"].Member("s").Text()))).IsTrue()), "{{ ((-response.next) < config.s) is not true }}")
}
func text1363(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!py.Bool(e.Lt(e.Neg(ctx["response"].Member("next")), ctx["config"].Member("s"))).IsTrue()).Text(), "{{ ((-response.next) < config.s) is not true }}")
}
func value1364(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Pos(e.Add(e.FilterList(e.FilterBatch(ctx["response"].Member("next"), py.Int(2), py.None)), ctx["stream_slice"].Member("missing"))),
		"{{ +((response.next | batch(2) | list) + stream_slice.missing) }}",
	)
}
func typed1364(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Pos(e.Add(e.FilterList(e.FilterBatch(ctx["response"].Member("next"), py.Int(2), py.None)), ctx["stream_slice"].Member("missing"))),
		"{{ +((response.next | batch(2) | list) + stream_slice.missing) }}",
	)
}
func texts1364(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Pos(e.Add(e.FilterList(e.FilterBatch(ctx["response"].Member("next"), py.Int(2), py.None)), py.Str(ctx["stream_slice"].Member("missing").Text()))),
		"{{ +((response.next | batch(2) | list) + stream_slice.missing) }}",
	)
}
func text1364(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Pos(e.Add(e.FilterList(e.FilterBatch(ctx["response"].Member("next"), py.Int(2), py.None)), ctx["stream_slice"].Member("missing"))).Text(),
		"{{ +((response.next | batch(2) | list) + stream_slice.missing) }}",
	)
}
func value1365(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Bool(!py.Bool(!py.Str("-3.5").IsString()).IsInteger()), "split", py.Str("o"), py.Int(1)),
		"{{ (('-3.5' is not string) is not integer).split('o', 1) }}",
	)
}
func typed1365(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Bool(!py.Bool(!py.Str("-3.5").IsString()).IsInteger()), "split", py.Str("o"), py.Int(1)),
		"{{ (('-3.5' is not string) is not integer).split('o', 1) }}",
	)
}
func texts1365(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Bool(!py.Bool(!py.Str("-3.5").IsString()).IsInteger()), "split", py.Str("o"), py.Int(1)),
		"{{ (('-3.5' is not string) is not integer).split('o', 1) }}",
	)
}
func text1365(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.Bool(!py.Bool(!py.Str("-3.5").IsString()).IsInteger()), "split", py.Str("o"), py.Int(1)).Text(),
		"{{ (('-3.5' is not string) is not integer).split('o', 1) }}",
	)
}
func value1366(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.ListOf(ctx["stream_slice"].Member("start_time"), ctx["config"].Member("yes")), py.Str("a,b,c")))
}
func typed1366(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.ListOf(ctx["stream_slice"].Member("start_time"), ctx["config"].Member("yes")), py.Str("a,b,c")))
}
func texts1366(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.ListOf(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str(ctx["config"].Member("yes").Text())), py.Str("a,b,c")))
}
func text1366(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(py.ListOf(ctx["stream_slice"].Member("start_time"), ctx["config"].Member("yes")), py.Str("a,b,c")).Text())
}
func value1367(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(ctx["config"].Member("texts")), "{{ -config['texts'] }}")
}
func typed1367(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(ctx["config"].Member("texts")), "{{ -config['texts'] }}")
}
func texts1367(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.Str(ctx["config"].Member("texts").Text())), "{{ -config['texts'] }}")
}
func text1367(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(ctx["config"].Member("texts")).Text(), "{{ -config['texts'] }}")
}
func value1368(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterReplace(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Int(1))), py.Str("a"), ctx["config"].Member("day"), py.None),
		"{{ (config.missing is ge(1)) | replace('a', config.day) }}",
	)
}
func typed1368(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterReplace(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Int(1))), py.Str("a"), ctx["config"].Member("day"), py.None),
		"{{ (config.missing is ge(1)) | replace('a', config.day) }}",
	)
}
func texts1368(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterReplace(py.Bool(e.Ge(py.Str(ctx["config"].Member("missing").Text()), py.Int(1))), py.Str("a"), py.Str(ctx["config"].Member("day").Text()), py.None),
		"{{ (config.missing is ge(1)) | replace('a', config.day) }}",
	)
}
func text1368(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterReplace(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Int(1))), py.Str("a"), ctx["config"].Member("day"), py.None).Text(),
		"{{ (config.missing is ge(1)) | replace('a', config.day) }}",
	)
}
func value1369(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Dict("a", ctx["record"].Member("id"), "b", py.Int(-1)).Truth() && py.ConditionOf(ctx["stream_partition"]))
}
func typed1369(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Dict("a", ctx["record"].Member("id"), "b", py.Int(-1)).Truth() && py.ConditionOf(ctx["stream_partition"]))
}
func texts1369(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Dict("a", ctx["record"].Member("id"), "b", py.Int(-1)).Truth() && py.ConditionOf(ctx["stream_partition"]))
}
func text1369(e *py.Eval, ctx variables) string {
	return ""
}
func value1370(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Div(py.TupleOf(ctx["last_page_size"], py.Int(3)), ctx["config"].Member("dicts")).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((last_page_size, 3)) / config.dicts %}{% endif %}",
	)
}
func typed1370(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Div(py.TupleOf(ctx["last_page_size"], py.Int(3)), ctx["config"].Member("dicts")).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((last_page_size, 3)) / config.dicts %}{% endif %}",
	)
}
func texts1370(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Div(py.TupleOf(ctx["last_page_size"], py.Int(3)), py.Str(ctx["config"].Member("dicts").Text())).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((last_page_size, 3)) / config.dicts %}{% endif %}",
	)
}
func text1370(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Div(py.TupleOf(ctx["last_page_size"], py.Int(3)), ctx["config"].Member("dicts")).Truth() {
	}
	return e.StringText(
		text.String(),
		"{% if ((last_page_size, 3)) / config.dicts %}{% endif %}",
	)
}
func value1371(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mul(py.Int(1000), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Truth() {
	} else {
		text.WriteString(py.Dict("a", py.Str("12"), "b", ctx["config"].Member("texts")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if 1_000 * (config.get('missing', 4)) %}{% else %}{{ {'a': '12', 'b': config['texts']} }}{% endif %}",
	)
}
func typed1371(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mul(py.Int(1000), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Truth() {
	} else {
		text.WriteString(py.Dict("a", py.Str("12"), "b", ctx["config"].Member("texts")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if 1_000 * (config.get('missing', 4)) %}{% else %}{{ {'a': '12', 'b': config['texts']} }}{% endif %}",
	)
}
func texts1371(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mul(py.Int(1000), py.Str(ctx["config"].Member("missing").Text())).Truth() {
	} else {
		text.WriteString(py.Dict("a", py.Str("12"), "b", py.Str(ctx["config"].Member("texts").Text())).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if 1_000 * (config.get('missing', 4)) %}{% else %}{{ {'a': '12', 'b': config['texts']} }}{% endif %}",
	)
}
func text1371(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Mul(py.Int(1000), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Truth() {
	} else {
		text.WriteString(py.Dict("a", py.Str("12"), "b", ctx["config"].Member("texts")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if 1_000 * (config.get('missing', 4)) %}{% else %}{{ {'a': '12', 'b': config['texts']} }}{% endif %}",
	)
}
func value1372(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Bool(e.In(py.Bool(!e.Ge(py.ListOf(py.Str("é😀"), py.Int(1)), py.Int(1))), py.Or(ctx["config"].Member("missing"), ctx["record"].Member("nested")))), "partition", py.Str(" ")).Truth() {
		text.WriteString("1")
	}
	return e.String(
		py.Str(text.String()),
		"{% if (((['é😀', 1]) is not ge(1)) in (config.missing | default(record.nested, true))).partition(' ') %}1{% endif %}",
	)
}
func typed1372(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Bool(e.In(py.Bool(!e.Ge(py.ListOf(py.Str("é😀"), py.Int(1)), py.Int(1))), py.Or(ctx["config"].Member("missing"), ctx["record"].Member("nested")))), "partition", py.Str(" ")).Truth() {
		text.WriteString("1")
	}
	return e.String(
		py.Str(text.String()),
		"{% if (((['é😀', 1]) is not ge(1)) in (config.missing | default(record.nested, true))).partition(' ') %}1{% endif %}",
	)
}
func texts1372(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(py.Bool(e.In(py.Bool(!e.Ge(py.ListOf(py.Str("é😀"), py.Int(1)), py.Int(1))), py.Or(py.Str(ctx["config"].Member("missing").Text()), ctx["record"].Member("nested")))), "partition", py.Str(" ")).Truth() {
		text.WriteString("1")
	}
	return e.String(
		py.Str(text.String()),
		"{% if (((['é😀', 1]) is not ge(1)) in (config.missing | default(record.nested, true))).partition(' ') %}1{% endif %}",
	)
}
func text1372(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(py.Bool(e.In(py.Bool(!e.Ge(py.ListOf(py.Str("é😀"), py.Int(1)), py.Int(1))), py.Or(ctx["config"].Member("missing"), ctx["record"].Member("nested")))), "partition", py.Str(" ")).Truth() {
		text.WriteString("1")
	}
	return e.StringText(
		text.String(),
		"{% if (((['é😀', 1]) is not ge(1)) in (config.missing | default(record.nested, true))).partition(' ') %}1{% endif %}",
	)
}
func value1373(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.Mod(py.TupleOf(), py.ListOf(ctx["record"].Member("updated_at"), ctx["next_page_token"])).IsNumber() {
	}
	text.WriteString(py.Bool(!py.True.IsFalse()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (() % ([record.updated_at, next_page_token])) is not number -%}  {%- endif %} {{- True is not false -}} ",
	)
}
func typed1373(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.Mod(py.TupleOf(), py.ListOf(ctx["record"].Member("updated_at"), ctx["next_page_token"])).IsNumber() {
	}
	text.WriteString(py.Bool(!py.True.IsFalse()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (() % ([record.updated_at, next_page_token])) is not number -%}  {%- endif %} {{- True is not false -}} ",
	)
}
func texts1373(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !e.Mod(py.TupleOf(), py.ListOf(ctx["record"].Member("updated_at"), ctx["next_page_token"])).IsNumber() {
	}
	text.WriteString(py.Bool(!py.True.IsFalse()).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (() % ([record.updated_at, next_page_token])) is not number -%}  {%- endif %} {{- True is not false -}} ",
	)
}
func text1373(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if !e.Mod(py.TupleOf(), py.ListOf(ctx["record"].Member("updated_at"), ctx["next_page_token"])).IsNumber() {
	}
	text.WriteString(py.Bool(!py.True.IsFalse()).Text())
	return e.StringText(
		text.String(),
		"{%- if (() % ([record.updated_at, next_page_token])) is not number -%}  {%- endif %} {{- True is not false -}} ",
	)
}
func value1374(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Choose(ctx["stream_slice"].Member("start_time").Truth(), py.Str("-3.5"), py.Float(2)).IsCallable())
}
func typed1374(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Choose(ctx["stream_slice"].Member("start_time").Truth(), py.Str("-3.5"), py.Float(2)).IsCallable())
}
func texts1374(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Choose(ctx["stream_slice"].Member("start_time").Text() != "", py.Str("-3.5"), py.Float(2)).IsCallable())
}
func text1374(e *py.Eval, ctx variables) string {
	return py.Bool(py.Choose(ctx["stream_slice"].Member("start_time").Truth(), py.Str("-3.5"), py.Float(2)).IsCallable()).Text()
}
func value1375(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Str("(o+)")),
		"{{ response.get('items')[0].id | regex_search('(o+)') }}",
	)
}
func typed1375(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Str("(o+)")),
		"{{ response.get('items')[0].id | regex_search('(o+)') }}",
	)
}
func texts1375(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Str("(o+)")),
		"{{ response.get('items')[0].id | regex_search('(o+)') }}",
	)
}
func text1375(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRegexSearch(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), py.Str("(o+)")).Text(),
		"{{ response.get('items')[0].id | regex_search('(o+)') }}",
	)
}
func value1376(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed1376(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts1376(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text1376(e *py.Eval, ctx variables) string {
	return ""
}
func value1377(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterList(e.FilterReverse(py.Dict())), "swapcase"), "{{ ({} | reverse | list).swapcase() }}")
}
func typed1377(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterList(e.FilterReverse(py.Dict())), "swapcase"), "{{ ({} | reverse | list).swapcase() }}")
}
func texts1377(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.FilterList(e.FilterReverse(py.Dict())), "swapcase"), "{{ ({} | reverse | list).swapcase() }}")
}
func text1377(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.FilterList(e.FilterReverse(py.Dict())), "swapcase").Text(), "{{ ({} | reverse | list).swapcase() }}")
}
func value1378(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterLast(py.Bool(py.False.IsIterable())).Truth() {
		text.WriteString(e.FilterFloat(py.ListOf(py.Str("None"), ctx["record"].Member("nested")), py.Float(0)).Text())
	}
	text.WriteString(e.FilterDictSort(ctx["record"].Member("nested"), py.True, py.Str("value"), py.False).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (false is iterable) | last -%} {{ (['None', record.nested]) | float }} {%- endif %} {{- record.nested | dictsort(true, 'value') -}} ",
	)
}
func typed1378(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterLast(py.Bool(py.False.IsIterable())).Truth() {
		text.WriteString(e.FilterFloat(py.ListOf(py.Str("None"), ctx["record"].Member("nested")), py.Float(0)).Text())
	}
	text.WriteString(e.FilterDictSort(ctx["record"].Member("nested"), py.True, py.Str("value"), py.False).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (false is iterable) | last -%} {{ (['None', record.nested]) | float }} {%- endif %} {{- record.nested | dictsort(true, 'value') -}} ",
	)
}
func texts1378(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterLast(py.Bool(py.False.IsIterable())).Truth() {
		text.WriteString(e.FilterFloat(py.ListOf(py.Str("None"), ctx["record"].Member("nested")), py.Float(0)).Text())
	}
	text.WriteString(e.FilterDictSort(ctx["record"].Member("nested"), py.True, py.Str("value"), py.False).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (false is iterable) | last -%} {{ (['None', record.nested]) | float }} {%- endif %} {{- record.nested | dictsort(true, 'value') -}} ",
	)
}
func text1378(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterLast(py.Bool(py.False.IsIterable())).Truth() {
		text.WriteString(e.FilterFloat(py.ListOf(py.Str("None"), ctx["record"].Member("nested")), py.Float(0)).Text())
	}
	text.WriteString(e.FilterDictSort(ctx["record"].Member("nested"), py.True, py.Str("value"), py.False).Text())
	return e.StringText(
		text.String(),
		"{%- if (false is iterable) | last -%} {{ (['None', record.nested]) | float }} {%- endif %} {{- record.nested | dictsort(true, 'value') -}} ",
	)
}
func value1379(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(e.FilterGroupBy(py.Str("12"), py.Str("id"), py.None, py.False)), "{{ '12' | groupby('id') | length }}")
}
func typed1379(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(e.FilterGroupBy(py.Str("12"), py.Str("id"), py.None, py.False)), "{{ '12' | groupby('id') | length }}")
}
func texts1379(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(e.FilterGroupBy(py.Str("12"), py.Str("id"), py.None, py.False)), "{{ '12' | groupby('id') | length }}")
}
func text1379(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterLength(e.FilterGroupBy(py.Str("12"), py.Str("id"), py.None, py.False)).Text(), "{{ '12' | groupby('id') | length }}")
}
func value1380(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Sub(e.FilterMax(ctx["config"].Member("texts"), py.False, py.Str("id")), e.FilterFirst(py.OrNone(ctx["config"].Member("s")))).Truth() {
		text.WriteString(e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(py.Str("2024-03-10"))), "days").Text())
	}
	text.WriteString("-1")
	return e.String(
		py.Str(text.String()),
		"{%- if (config['texts'] | max(attribute='id')) - (config.get('s') | first) -%} {{ (now_utc() - str_to_datetime('2024-03-10')).days }} {%- endif %} {{- -1 -}} ",
	)
}
func typed1380(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Sub(e.FilterMax(ctx["config"].Member("texts"), py.False, py.Str("id")), e.FilterFirst(py.OrNone(ctx["config"].Member("s")))).Truth() {
		text.WriteString(e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(py.Str("2024-03-10"))), "days").Text())
	}
	text.WriteString("-1")
	return e.String(
		py.Str(text.String()),
		"{%- if (config['texts'] | max(attribute='id')) - (config.get('s') | first) -%} {{ (now_utc() - str_to_datetime('2024-03-10')).days }} {%- endif %} {{- -1 -}} ",
	)
}
func texts1380(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Sub(e.FilterMax(py.Str(ctx["config"].Member("texts").Text()), py.False, py.Str("id")), e.FilterFirst(py.Str(ctx["config"].Member("s").Text()))).Truth() {
		text.WriteString(e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(py.Str("2024-03-10"))), "days").Text())
	}
	text.WriteString("-1")
	return e.String(
		py.Str(text.String()),
		"{%- if (config['texts'] | max(attribute='id')) - (config.get('s') | first) -%} {{ (now_utc() - str_to_datetime('2024-03-10')).days }} {%- endif %} {{- -1 -}} ",
	)
}
func text1380(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Sub(e.FilterMax(ctx["config"].Member("texts"), py.False, py.Str("id")), e.FilterFirst(py.OrNone(ctx["config"].Member("s")))).Truth() {
		text.WriteString(e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(py.Str("2024-03-10"))), "days").Text())
	}
	text.WriteString("-1")
	return e.StringText(
		text.String(),
		"{%- if (config['texts'] | max(attribute='id')) - (config.get('s') | first) -%} {{ (now_utc() - str_to_datetime('2024-03-10')).days }} {%- endif %} {{- -1 -}} ",
	)
}
func value1381(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(!e.FilterJoin(e.FilterMapAttribute(py.ListOf(py.Int(1000), py.Str("<b>x</b>")), py.Str("tag"), py.Str("z")), py.Str(""), py.None).Truth())
		text.WriteString(e.FilterSum(v, py.Str("id"), py.Int(0)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1381(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(!e.FilterJoin(e.FilterMapAttribute(py.ListOf(py.Int(1000), py.Str("<b>x</b>")), py.Str("tag"), py.Str("z")), py.Str(""), py.None).Truth())
		text.WriteString(e.FilterSum(v, py.Str("id"), py.Int(0)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1381(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(!e.FilterJoin(e.FilterMapAttribute(py.ListOf(py.Int(1000), py.Str("<b>x</b>")), py.Str("tag"), py.Str("z")), py.Str(""), py.None).Truth())
		text.WriteString(e.FilterSum(v, py.Str("id"), py.Int(0)).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1381(e *py.Eval, ctx variables) string {
	return ""
}
func value1382(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("f").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Add(e.StrToDatetime(py.Float(1.7041646455e+09)), e.Duration(py.Str("it's"))).Text())
	}
	return e.String(
		py.Str(text.String()),
		`{% if config.f %}1{% else %}{{ (str_to_datetime(1704164645.5) + duration("it's")) }}{% endif %}`,
	)
}
func typed1382(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("f").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Add(e.StrToDatetime(py.Float(1.7041646455e+09)), e.Duration(py.Str("it's"))).Text())
	}
	return e.String(
		py.Str(text.String()),
		`{% if config.f %}1{% else %}{{ (str_to_datetime(1704164645.5) + duration("it's")) }}{% endif %}`,
	)
}
func texts1382(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("f").Text() != "" {
		text.WriteString("1")
	} else {
		text.WriteString(e.Add(e.StrToDatetime(py.Float(1.7041646455e+09)), e.Duration(py.Str("it's"))).Text())
	}
	return e.String(
		py.Str(text.String()),
		`{% if config.f %}1{% else %}{{ (str_to_datetime(1704164645.5) + duration("it's")) }}{% endif %}`,
	)
}
func text1382(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("f").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString(e.Add(e.StrToDatetime(py.Float(1.7041646455e+09)), e.Duration(py.Str("it's"))).Text())
	}
	return e.StringText(
		text.String(),
		`{% if config.f %}1{% else %}{{ (str_to_datetime(1704164645.5) + duration("it's")) }}{% endif %}`,
	)
}
func value1383(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(e.Index(py.Bool(!ctx["config"].Member("no").Truth()), -1)), "{{ +((not config.no)[-1]) }}")
}
func typed1383(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(e.Index(py.Bool(!ctx["config"].Member("no").Truth()), -1)), "{{ +((not config.no)[-1]) }}")
}
func texts1383(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(e.Index(py.Bool(!(ctx["config"].Member("no").Text() != "")), -1)), "{{ +((not config.no)[-1]) }}")
}
func text1383(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pos(e.Index(py.Bool(!ctx["config"].Member("no").Truth()), -1)).Text(), "{{ +((not config.no)[-1]) }}")
}
func value1384(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.SameAs(e.Call(e.FilterList(e.FilterSlice(ctx["record"].Member("name"), py.Int(2), py.None)), "encode", py.Str("utf-8")), py.None)),
		"{{ ((record['name'] | slice(2) | list).encode('utf-8')) is not sameas(none) }}",
	)
}
func typed1384(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.SameAs(e.Call(e.FilterList(e.FilterSlice(ctx["record"].Member("name"), py.Int(2), py.None)), "encode", py.Str("utf-8")), py.None)),
		"{{ ((record['name'] | slice(2) | list).encode('utf-8')) is not sameas(none) }}",
	)
}
func texts1384(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.SameAs(e.Call(e.FilterList(e.FilterSlice(ctx["record"].Member("name"), py.Int(2), py.None)), "encode", py.Str("utf-8")), py.None)),
		"{{ ((record['name'] | slice(2) | list).encode('utf-8')) is not sameas(none) }}",
	)
}
func text1384(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!py.SameAs(e.Call(e.FilterList(e.FilterSlice(ctx["record"].Member("name"), py.Int(2), py.None)), "encode", py.Str("utf-8")), py.None)).Text(),
		"{{ ((record['name'] | slice(2) | list).encode('utf-8')) is not sameas(none) }}",
	)
}
func value1385(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Key(ctx["config"].Member("dict"), "a b").Truth() {
	}
	text.WriteString(e.FilterAbs(e.If(ctx["config"].Member("dict").Truth(), func() py.Value { return py.ListOf(ctx["config"].Member("empty"), e.Key(ctx["response"], "items")) }, func() py.Value { return ctx["headers"].Member("X-Total") })).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config['dict']['a b'] -%}  {%- endif %} {{- (([config.empty, response['items']]) if config.dict else headers['X-Total']) | abs -}} ",
	)
}
func typed1385(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Key(ctx["config"].Member("dict"), "a b").Truth() {
	}
	text.WriteString(e.FilterAbs(e.If(ctx["config"].Member("dict").Truth(), func() py.Value { return py.ListOf(ctx["config"].Member("empty"), e.Key(ctx["response"], "items")) }, func() py.Value { return ctx["headers"].Member("X-Total") })).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config['dict']['a b'] -%}  {%- endif %} {{- (([config.empty, response['items']]) if config.dict else headers['X-Total']) | abs -}} ",
	)
}
func texts1385(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b").Truth() {
	}
	text.WriteString(e.FilterAbs(e.If(ctx["config"].Member("dict").Text() != "", func() py.Value {
		return py.ListOf(py.Str(ctx["config"].Member("empty").Text()), e.Key(ctx["response"], "items"))
	}, func() py.Value { return ctx["headers"].Member("X-Total") })).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if config['dict']['a b'] -%}  {%- endif %} {{- (([config.empty, response['items']]) if config.dict else headers['X-Total']) | abs -}} ",
	)
}
func text1385(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Key(ctx["config"].Member("dict"), "a b").Truth() {
	}
	text.WriteString(e.FilterAbs(e.If(ctx["config"].Member("dict").Truth(), func() py.Value { return py.ListOf(ctx["config"].Member("empty"), e.Key(ctx["response"], "items")) }, func() py.Value { return ctx["headers"].Member("X-Total") })).Text())
	return e.StringText(
		text.String(),
		"{%- if config['dict']['a b'] -%}  {%- endif %} {{- (([config.empty, response['items']]) if config.dict else headers['X-Total']) | abs -}} ",
	)
}
func value1386(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("texts"), "conjugate")))
}
func typed1386(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("texts"), "conjugate")))
}
func texts1386(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("texts").Text()), "conjugate")))
}
func text1386(e *py.Eval, ctx variables) string {
	return ""
}
func value1387(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Pos(e.Call(ctx["config"].Member("dicts"), "format", ctx["stream_slice"].Member("missing"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in +config.dicts.format(stream_slice.missing) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed1387(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Pos(e.Call(ctx["config"].Member("dicts"), "format", ctx["stream_slice"].Member("missing"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in +config.dicts.format(stream_slice.missing) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts1387(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Pos(e.Call(py.Str(ctx["config"].Member("dicts").Text()), "format", py.Str(ctx["stream_slice"].Member("missing").Text()))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in +config.dicts.format(stream_slice.missing) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text1387(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Pos(e.Call(ctx["config"].Member("dicts"), "format", ctx["stream_slice"].Member("missing"))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in +config.dicts.format(stream_slice.missing) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value1388(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func typed1388(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func texts1388(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func text1388(e *py.Eval, ctx variables) string {
	return "12"
}
func value1389(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Choose(py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth(), py.Str("12"), py.Int(100)), py.ListOf(ctx["config"].Member("empty"), ctx["config"].Member("empty"))))
}
func typed1389(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Choose(py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth(), py.Str("12"), py.Int(100)), py.ListOf(ctx["config"].Member("empty"), ctx["config"].Member("empty"))))
}
func texts1389(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Choose(ctx["config"].Member("missing").Text() != "", py.Str("12"), py.Int(100)), py.ListOf(py.Str(ctx["config"].Member("empty").Text()), py.Str(ctx["config"].Member("empty").Text()))))
}
func text1389(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(py.Choose(py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth(), py.Str("12"), py.Int(100)), py.ListOf(ctx["config"].Member("empty"), ctx["config"].Member("empty"))).Text())
}
func value1390(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-1), ctx["config"].Member("dict")), "{{ (-1) % config.dict }}")
}
func typed1390(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-1), ctx["config"].Member("dict")), "{{ (-1) % config.dict }}")
}
func texts1390(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-1), py.Str(ctx["config"].Member("dict").Text())), "{{ (-1) % config.dict }}")
}
func text1390(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(-1), ctx["config"].Member("dict")).Text(), "{{ (-1) % config.dict }}")
}
func value1391(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1391(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1391(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1391(e *py.Eval, ctx variables) string {
	return ""
}
func value1392(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.Mod(ctx["config"].Member("no"), py.Int(10))), "{{ -(config.no % 10) }}")
}
func typed1392(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.Mod(ctx["config"].Member("no"), py.Int(10))), "{{ -(config.no % 10) }}")
}
func texts1392(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(e.Mod(py.Str(ctx["config"].Member("no").Text()), py.Int(10))), "{{ -(config.no % 10) }}")
}
func text1392(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(e.Mod(ctx["config"].Member("no"), py.Int(10))).Text(), "{{ -(config.no % 10) }}")
}
func value1393(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterFloat(e.Add(ctx["stream_slice"].Member("start_time"), py.Str("10[]")), ctx["config"].Member("json")).Truth() {
		text.WriteString(py.ListOf(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["config"].Member("n")).Text())
	} else {
		text.WriteString(py.Bool(e.FilterIndent(py.Dict("a", ctx["record"].Member("id"), "b", py.Float(1000)), py.Int(2), py.True, py.False).IsCallable()).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (stream_slice.start_time + (10 ~ [])) | float(config.json) %}{{ [headers.link.next.url, config.n] }}{% else %}{{ (({'a': record.id, 'b': 1e3}) | indent(2, true)) is callable }}{% endif %}",
	)
}
func typed1393(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterFloat(e.Add(ctx["stream_slice"].Member("start_time"), py.Str("10[]")), ctx["config"].Member("json")).Truth() {
		text.WriteString(py.ListOf(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["config"].Member("n")).Text())
	} else {
		text.WriteString(py.Bool(e.FilterIndent(py.Dict("a", ctx["record"].Member("id"), "b", py.Float(1000)), py.Int(2), py.True, py.False).IsCallable()).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (stream_slice.start_time + (10 ~ [])) | float(config.json) %}{{ [headers.link.next.url, config.n] }}{% else %}{{ (({'a': record.id, 'b': 1e3}) | indent(2, true)) is callable }}{% endif %}",
	)
}
func texts1393(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterFloat(py.Str(ctx["stream_slice"].Member("start_time").Text()+"10[]"), py.Str(ctx["config"].Member("json").Text())).Truth() {
		text.WriteString(py.ListOf(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str(ctx["config"].Member("n").Text())).Text())
	} else {
		text.WriteString(py.Bool(e.FilterIndent(py.Dict("a", ctx["record"].Member("id"), "b", py.Float(1000)), py.Int(2), py.True, py.False).IsCallable()).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (stream_slice.start_time + (10 ~ [])) | float(config.json) %}{{ [headers.link.next.url, config.n] }}{% else %}{{ (({'a': record.id, 'b': 1e3}) | indent(2, true)) is callable }}{% endif %}",
	)
}
func text1393(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterFloat(e.Add(ctx["stream_slice"].Member("start_time"), py.Str("10[]")), ctx["config"].Member("json")).Truth() {
		text.WriteString(py.ListOf(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["config"].Member("n")).Text())
	} else {
		text.WriteString(py.Bool(e.FilterIndent(py.Dict("a", ctx["record"].Member("id"), "b", py.Float(1000)), py.Int(2), py.True, py.False).IsCallable()).Text())
	}
	return e.StringText(
		text.String(),
		"{% if (stream_slice.start_time + (10 ~ [])) | float(config.json) %}{{ [headers.link.next.url, config.n] }}{% else %}{{ (({'a': record.id, 'b': 1e3}) | indent(2, true)) is callable }}{% endif %}",
	)
}
func value1394(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(py.Str("a/b?c=d&e f"), py.Int(0), py.Str("common"))))
}
func typed1394(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(py.Str("a/b?c=d&e f"), py.Int(0), py.Str("common"))))
}
func texts1394(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(py.Str("a/b?c=d&e f"), py.Int(0), py.Str("common"))))
}
func text1394(e *py.Eval, ctx variables) string {
	return ""
}
func value1395(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(e.FilterTrim(py.None, py.Str("aF")), "items"))))
}
func typed1395(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(e.FilterTrim(py.None, py.Str("aF")), "items"))))
}
func texts1395(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(e.FilterTrim(py.None, py.Str("aF")), "items"))))
}
func text1395(e *py.Eval, ctx variables) string {
	return ""
}
func value1396(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["last_page_size"], "k")))
}
func typed1396(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["last_page_size"], "k")))
}
func texts1396(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["last_page_size"], "k")))
}
func text1396(e *py.Eval, ctx variables) string {
	return ""
}
func value1397(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("-"+e.Add(e.StrToDatetime(ctx["response"].Member("total")), e.Duration(ctx["record"].Member("updated_at"))).Text()),
		`-{{ (str_to_datetime(response.total) + duration(record.updated_at)) }}
`,
	)
}
func typed1397(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("-"+e.Add(e.StrToDatetime(ctx["response"].Member("total")), e.Duration(ctx["record"].Member("updated_at"))).Text()),
		`-{{ (str_to_datetime(response.total) + duration(record.updated_at)) }}
`,
	)
}
func texts1397(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("-"+e.Add(e.StrToDatetime(ctx["response"].Member("total")), e.Duration(ctx["record"].Member("updated_at"))).Text()),
		`-{{ (str_to_datetime(response.total) + duration(record.updated_at)) }}
`,
	)
}
func text1397(e *py.Eval, ctx variables) string {
	return e.StringText(
		"-"+e.Add(e.StrToDatetime(ctx["response"].Member("total")), e.Duration(ctx["record"].Member("updated_at"))).Text(),
		`-{{ (str_to_datetime(response.total) + duration(record.updated_at)) }}
`,
	)
}
func value1398(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(e.FilterHash(py.Str(" x "), py.Str("md5"), py.Str("salt")).Truth(), ctx["next_page_token"], py.Int(1)))
}
func typed1398(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(e.FilterHash(py.Str(" x "), py.Str("md5"), py.Str("salt")).Truth(), ctx["next_page_token"], py.Int(1)))
}
func texts1398(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(e.FilterHash(py.Str(" x "), py.Str("md5"), py.Str("salt")).Truth(), ctx["next_page_token"], py.Int(1)))
}
func text1398(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Choose(e.FilterHash(py.Str(" x "), py.Str("md5"), py.Str("salt")).Truth(), ctx["next_page_token"], py.Int(1)).Text())
}
func value1399(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["response"].Member("next"), "strip"), "{{ response.next.strip() }}")
}
func typed1399(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["response"].Member("next"), "strip"), "{{ response.next.strip() }}")
}
func texts1399(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["response"].Member("next"), "strip"), "{{ response.next.strip() }}")
}
func text1399(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["response"].Member("next"), "strip").Text(), "{{ response.next.strip() }}")
}
func value1400(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.ListOf(ctx["stream_partition"], py.OrNone(ctx["config"].Member("s")))))
}
func typed1400(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.ListOf(ctx["stream_partition"], py.OrNone(ctx["config"].Member("s")))))
}
func texts1400(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.ListOf(ctx["stream_partition"], py.Str(ctx["config"].Member("s").Text()))))
}
func text1400(e *py.Eval, ctx variables) string {
	return ""
}
func value1401(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterDictSort(e.Max(py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.False, py.Str("key"), py.False), "splitlines"),
		"{{ ((max(config.get('missing', 4))) | dictsort).splitlines() }}",
	)
}
func typed1401(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterDictSort(e.Max(py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.False, py.Str("key"), py.False), "splitlines"),
		"{{ ((max(config.get('missing', 4))) | dictsort).splitlines() }}",
	)
}
func texts1401(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterDictSort(e.Max(py.Str(ctx["config"].Member("missing").Text())), py.False, py.Str("key"), py.False), "splitlines"),
		"{{ ((max(config.get('missing', 4))) | dictsort).splitlines() }}",
	)
}
func text1401(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.FilterDictSort(e.Max(py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.False, py.Str("key"), py.False), "splitlines").Text(),
		"{{ ((max(config.get('missing', 4))) | dictsort).splitlines() }}",
	)
}
func value1402(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Ge(py.And(ctx["config"].Member("no"), py.ListOf(py.Float(-2.25), py.Int(100))), ctx["record"].Member("nested"))),
		"{{ (config.no and ([-2.25, 100])) >= record.nested }}",
	)
}
func typed1402(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Ge(py.And(ctx["config"].Member("no"), py.ListOf(py.Float(-2.25), py.Int(100))), ctx["record"].Member("nested"))),
		"{{ (config.no and ([-2.25, 100])) >= record.nested }}",
	)
}
func texts1402(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Ge(py.And(py.Str(ctx["config"].Member("no").Text()), py.ListOf(py.Float(-2.25), py.Int(100))), ctx["record"].Member("nested"))),
		"{{ (config.no and ([-2.25, 100])) >= record.nested }}",
	)
}
func text1402(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Ge(py.And(ctx["config"].Member("no"), py.ListOf(py.Float(-2.25), py.Int(100))), ctx["record"].Member("nested"))).Text(),
		"{{ (config.no and ([-2.25, 100])) >= record.nested }}",
	)
}
func value1403(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(e.FilterRound(ctx["response"].Member("next"), py.Int(1), py.Str("common")).Truth(), func() py.Value { return e.DayDelta(py.Int(1), py.Str("%Y-%m-%d")) }, func() py.Value {
		return py.Choose(py.TupleOf(ctx["record"].Member("id"), py.Str("12")).Truth(), py.True, ctx["config"].Member("digits"))
	})))
}
func typed1403(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(e.FilterRound(ctx["response"].Member("next"), py.Int(1), py.Str("common")).Truth(), func() py.Value { return e.DayDelta(py.Int(1), py.Str("%Y-%m-%d")) }, func() py.Value {
		return py.Choose(py.TupleOf(ctx["record"].Member("id"), py.Str("12")).Truth(), py.True, ctx["config"].Member("digits"))
	})))
}
func texts1403(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(e.FilterRound(ctx["response"].Member("next"), py.Int(1), py.Str("common")).Truth(), func() py.Value { return e.DayDelta(py.Int(1), py.Str("%Y-%m-%d")) }, func() py.Value {
		return py.Choose(py.TupleOf(ctx["record"].Member("id"), py.Str("12")).Truth(), py.True, py.Str(ctx["config"].Member("digits").Text()))
	})))
}
func text1403(e *py.Eval, ctx variables) string {
	return ""
}
func value1404(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["record"].Member("id").IsSequence())
}
func typed1404(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["record"].Member("id").IsSequence())
}
func texts1404(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["record"].Member("id").IsSequence())
}
func text1404(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["record"].Member("id").IsSequence()).Text()
}
func value1405(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(e.FilterEscape(e.FilterReplace(ctx["config"].Member("s"), py.Str("a"), py.OrNone(ctx["config"].Member("s")), py.None)), py.Bool(!e.Ge(py.Or(e.Key(ctx["config"].Member("dict"), "a b"), py.Literal("12345678901234567890")), py.Int(1))))))
}
func typed1405(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(e.FilterEscape(e.FilterReplace(ctx["config"].Member("s"), py.Str("a"), py.OrNone(ctx["config"].Member("s")), py.None)), py.Bool(!e.Ge(py.Or(e.Key(ctx["config"].Member("dict"), "a b"), py.Literal("12345678901234567890")), py.Int(1))))))
}
func texts1405(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(e.FilterEscape(e.FilterReplace(py.Str(ctx["config"].Member("s").Text()), py.Str("a"), py.Str(ctx["config"].Member("s").Text()), py.None)), py.Bool(!e.Ge(py.Or(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"), py.Literal("12345678901234567890")), py.Int(1))))))
}
func text1405(e *py.Eval, ctx variables) string {
	return ""
}
func value1406(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("None"))
}
func typed1406(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("None"))
}
func texts1406(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("None"))
}
func text1406(e *py.Eval, ctx variables) string {
	return "['None']"
}
func value1407(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(ctx["response"].Member("next")), "{{ response.next | list }}")
}
func typed1407(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(ctx["response"].Member("next")), "{{ response.next | list }}")
}
func texts1407(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(ctx["response"].Member("next")), "{{ response.next | list }}")
}
func text1407(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(ctx["response"].Member("next")).Text(), "{{ response.next | list }}")
}
func value1408(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(ctx["record"].Member("id"), "casefold")
	text.WriteString(v.Text() + "1")
	return e.String(py.Str(text.String()), "{% set v = record.id.casefold() %}{{ v ~ 1 }}")
}
func typed1408(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(ctx["record"].Member("id"), "casefold")
	text.WriteString(v.Text() + "1")
	return e.String(py.Str(text.String()), "{% set v = record.id.casefold() %}{{ v ~ 1 }}")
}
func texts1408(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(ctx["record"].Member("id"), "casefold")
	text.WriteString(v.Text() + "1")
	return e.String(py.Str(text.String()), "{% set v = record.id.casefold() %}{{ v ~ 1 }}")
}
func text1408(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Call(ctx["record"].Member("id"), "casefold")
	text.WriteString(v.Text() + "1")
	return e.StringText(text.String(), "{% set v = record.id.casefold() %}{{ v ~ 1 }}")
}
func value1409(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(ctx["config"].Member("day"), py.Int(4), py.False, py.False), "{{ config.day | indent }}")
}
func typed1409(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(ctx["config"].Member("day"), py.Int(4), py.False, py.False), "{{ config.day | indent }}")
}
func texts1409(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(py.Str(ctx["config"].Member("day").Text()), py.Int(4), py.False, py.False), "{{ config.day | indent }}")
}
func text1409(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterIndent(ctx["config"].Member("day"), py.Int(4), py.False, py.False).Text(), "{{ config.day | indent }}")
}
func value1410(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterUpper(ctx["config"].Member("n")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.n | upper %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed1410(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterUpper(ctx["config"].Member("n")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.n | upper %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts1410(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.FilterUpper(py.Str(ctx["config"].Member("n").Text())))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.n | upper %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text1410(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.FilterUpper(ctx["config"].Member("n")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in config.n | upper %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value1411(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterLength(py.TupleOf(ctx["stream_interval"].Member("end_time"), ctx["record"].Member("name"))),
		`{{ (((stream_interval.end_time, record['name'])) | length) if 'a' else (true if ({'a': 2, 'b': next_page_token['next_page_token']}) else "it's") }}`,
	)
}
func typed1411(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterLength(py.TupleOf(ctx["stream_interval"].Member("end_time"), ctx["record"].Member("name"))),
		`{{ (((stream_interval.end_time, record['name'])) | length) if 'a' else (true if ({'a': 2, 'b': next_page_token['next_page_token']}) else "it's") }}`,
	)
}
func texts1411(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterLength(py.TupleOf(py.Str(ctx["stream_interval"].Member("end_time").Text()), ctx["record"].Member("name"))),
		`{{ (((stream_interval.end_time, record['name'])) | length) if 'a' else (true if ({'a': 2, 'b': next_page_token['next_page_token']}) else "it's") }}`,
	)
}
func text1411(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterLength(py.TupleOf(ctx["stream_interval"].Member("end_time"), ctx["record"].Member("name"))).Text(),
		`{{ (((stream_interval.end_time, record['name'])) | length) if 'a' else (true if ({'a': 2, 'b': next_page_token['next_page_token']}) else "it's") }}`,
	)
}
func value1412(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("12" + py.Bool(py.SameAs(py.Bool(e.In(e.Call(e.StrToDatetime(ctx["record"].Member("updated_at")), "isoformat"), py.Bool(e.Gt(py.Dict("a", py.Int(0), "b", py.Float(-2.25)), ctx["config"].Member("dicts"))))), py.None)).Text() + "]")))
}
func typed1412(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("12" + py.Bool(py.SameAs(py.Bool(e.In(e.Call(e.StrToDatetime(ctx["record"].Member("updated_at")), "isoformat"), py.Bool(e.Gt(py.Dict("a", py.Int(0), "b", py.Float(-2.25)), ctx["config"].Member("dicts"))))), py.None)).Text() + "]")))
}
func texts1412(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("12" + py.Bool(py.SameAs(py.Bool(e.In(e.Call(e.StrToDatetime(ctx["record"].Member("updated_at")), "isoformat"), py.Bool(e.Gt(py.Dict("a", py.Int(0), "b", py.Float(-2.25)), py.Str(ctx["config"].Member("dicts").Text()))))), py.None)).Text() + "]")))
}
func text1412(e *py.Eval, ctx variables) string {
	return ""
}
func value1413(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Bool(e.Lt(ctx["config"].Member("s"), e.FilterTruncate(py.Int(0), py.Int(7), py.True, py.Str(".."), py.None))))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1413(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Bool(e.Lt(ctx["config"].Member("s"), e.FilterTruncate(py.Int(0), py.Int(7), py.True, py.Str(".."), py.None))))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1413(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Bool(e.Lt(py.Str(ctx["config"].Member("s").Text()), e.FilterTruncate(py.Int(0), py.Int(7), py.True, py.Str(".."), py.None))))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1413(e *py.Eval, ctx variables) string {
	return ""
}
func value1414(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Dict("a", py.Int(1000), "b", ctx["config"].Member("none")).Truth() && ctx["config"].Member("n").Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterHash(py.TupleOf(), py.Str("md5"), py.Str("salt")).Text())
	return py.Literal(text.String())
}
func typed1414(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Dict("a", py.Int(1000), "b", ctx["config"].Member("none")).Truth() && ctx["config"].Member("n").Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterHash(py.TupleOf(), py.Str("md5"), py.Str("salt")).Text())
	return py.Literal(text.String())
}
func texts1414(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.Dict("a", py.Int(1000), "b", py.Str(ctx["config"].Member("none").Text())).Truth() && ctx["config"].Member("n").Text() != "" {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterHash(py.TupleOf(), py.Str("md5"), py.Str("salt")).Text())
	return py.Literal(text.String())
}
func text1414(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.Dict("a", py.Int(1000), "b", ctx["config"].Member("none")).Truth() && ctx["config"].Member("n").Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.FilterHash(py.TupleOf(), py.Str("md5"), py.Str("salt")).Text())
	return py.LiteralText(text.String())
}
func value1415(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.EqualStr(py.Bool(py.Equal(e.Pos(ctx["missing"]), py.False)), "a")),
		"{{ (+missing == (not (['a/b?c=d&e f', ' x ']))) is not equalto('a') }}",
	)
}
func typed1415(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.EqualStr(py.Bool(py.Equal(e.Pos(ctx["missing"]), py.False)), "a")),
		"{{ (+missing == (not (['a/b?c=d&e f', ' x ']))) is not equalto('a') }}",
	)
}
func texts1415(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.EqualStr(py.Bool(py.Equal(e.Pos(ctx["missing"]), py.False)), "a")),
		"{{ (+missing == (not (['a/b?c=d&e f', ' x ']))) is not equalto('a') }}",
	)
}
func text1415(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!py.EqualStr(py.Bool(py.Equal(e.Pos(ctx["missing"]), py.False)), "a")).Text(),
		"{{ (+missing == (not (['a/b?c=d&e f', ' x ']))) is not equalto('a') }}",
	)
}
func value1416(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))))
}
func typed1416(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))))
}
func texts1416(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))))
}
func text1416(e *py.Eval, ctx variables) string {
	return ""
}
func value1417(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterAbs(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")),
		"{{ (record.get('nested', {}).get('deep')) | abs }}",
	)
}
func typed1417(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterAbs(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")),
		"{{ (record.get('nested', {}).get('deep')) | abs }}",
	)
}
func texts1417(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterAbs(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")),
		"{{ (record.get('nested', {}).get('deep')) | abs }}",
	)
}
func text1417(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterAbs(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")).Text(),
		"{{ (record.get('nested', {}).get('deep')) | abs }}",
	)
}
func value1418(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(e.CallKw(py.Bool(!py.EqualStr(py.Dict("a", py.Str(""), "b", ctx["config"].Member("yes")), "12")), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1))) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1418(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(e.CallKw(py.Bool(!py.EqualStr(py.Dict("a", py.Str(""), "b", ctx["config"].Member("yes")), "12")), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1))) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1418(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, x := range e.Each(e.CallKw(py.Bool(!py.EqualStr(py.Dict("a", py.Str(""), "b", py.Str(ctx["config"].Member("yes").Text())), "12")), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1))) {
			text.WriteString(x.Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1418(e *py.Eval, ctx variables) string {
	return ""
}
func value1419(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func typed1419(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func texts1419(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func text1419(e *py.Eval, ctx variables) string {
	return "2"
}
func value1420(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["config"].Member("texts"), ctx["headers"].Member("X-Total")))
}
func typed1420(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["config"].Member("texts"), ctx["headers"].Member("X-Total")))
}
func texts1420(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Str(ctx["config"].Member("texts").Text()), ctx["headers"].Member("X-Total")))
}
func text1420(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.ListOf(ctx["config"].Member("texts"), ctx["headers"].Member("X-Total")).Text())
}
func value1421(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Timestamp(py.Str("2024-03-10")).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(ctx["config"].Member("day").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if timestamp('2024-03-10') -%} yes {%- endif %} {{- config.day -}} ",
	)
}
func typed1421(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Timestamp(py.Str("2024-03-10")).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(ctx["config"].Member("day").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if timestamp('2024-03-10') -%} yes {%- endif %} {{- config.day -}} ",
	)
}
func texts1421(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Timestamp(py.Str("2024-03-10")).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(ctx["config"].Member("day").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if timestamp('2024-03-10') -%} yes {%- endif %} {{- config.day -}} ",
	)
}
func text1421(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Timestamp(py.Str("2024-03-10")).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(ctx["config"].Member("day").Text())
	return e.StringText(
		text.String(),
		"{%- if timestamp('2024-03-10') -%} yes {%- endif %} {{- config.day -}} ",
	)
}
func value1422(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(py.ListOf(), py.Str("aF")), "{{ [] | trim('aF') }}")
}
func typed1422(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(py.ListOf(), py.Str("aF")), "{{ [] | trim('aF') }}")
}
func texts1422(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(py.ListOf(), py.Str("aF")), "{{ [] | trim('aF') }}")
}
func text1422(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterTrim(py.ListOf(), py.Str("aF")).Text(), "{{ [] | trim('aF') }}")
}
func value1423(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterJoin(py.ListOf(ctx["stream_partition"].Member("id"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.Str(""), py.None)
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1423(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterJoin(py.ListOf(ctx["stream_partition"].Member("id"), py.OrElse(ctx["config"].Member("missing"), py.Int(4))), py.Str(""), py.None)
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1423(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.FilterJoin(py.ListOf(py.Str(ctx["stream_partition"].Member("id").Text()), py.Str(ctx["config"].Member("missing").Text())), py.Str(""), py.None)
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1423(e *py.Eval, ctx variables) string {
	return ""
}
func value1424(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterTrim(py.Or(e.Min(ctx["config"].Member("n"), py.OrNone(ctx["config"].Member("s"))), py.Str("%Y-%m-%d")), py.None),
		"{{ ((min(config.n, config.get('s'))) or '%Y-%m-%d') | trim }}",
	)
}
func typed1424(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterTrim(py.Or(e.Min(ctx["config"].Member("n"), py.OrNone(ctx["config"].Member("s"))), py.Str("%Y-%m-%d")), py.None),
		"{{ ((min(config.n, config.get('s'))) or '%Y-%m-%d') | trim }}",
	)
}
func texts1424(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterTrim(py.Or(e.Min(py.Str(ctx["config"].Member("n").Text()), py.Str(ctx["config"].Member("s").Text())), py.Str("%Y-%m-%d")), py.None),
		"{{ ((min(config.n, config.get('s'))) or '%Y-%m-%d') | trim }}",
	)
}
func text1424(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterTrim(py.Or(e.Min(ctx["config"].Member("n"), py.OrNone(ctx["config"].Member("s"))), py.Str("%Y-%m-%d")), py.None).Text(),
		"{{ ((min(config.n, config.get('s'))) or '%Y-%m-%d') | trim }}",
	)
}
func value1425(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Call(py.None, "conjugate")
		text.WriteString(e.Call(v, "isalpha").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1425(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Call(py.None, "conjugate")
		text.WriteString(e.Call(v, "isalpha").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1425(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Call(py.None, "conjugate")
		text.WriteString(e.Call(v, "isalpha").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1425(e *py.Eval, ctx variables) string {
	return ""
}
func value1426(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterList(e.FilterSelect(py.TupleOf(py.Literal("12345678901234567890"), ctx["stream_slice"].Member("missing")), func(it py.Value) bool { return e.IsOdd(it) })), "encode", py.Str("utf-8")),
		"{{ (((12345678901234567890, stream_slice.missing)) | select('odd') | list).encode('utf-8') }}",
	)
}
func typed1426(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterList(e.FilterSelect(py.TupleOf(py.Literal("12345678901234567890"), ctx["stream_slice"].Member("missing")), func(it py.Value) bool { return e.IsOdd(it) })), "encode", py.Str("utf-8")),
		"{{ (((12345678901234567890, stream_slice.missing)) | select('odd') | list).encode('utf-8') }}",
	)
}
func texts1426(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterList(e.FilterSelect(py.TupleOf(py.Literal("12345678901234567890"), py.Str(ctx["stream_slice"].Member("missing").Text())), func(it py.Value) bool { return e.IsOdd(it) })), "encode", py.Str("utf-8")),
		"{{ (((12345678901234567890, stream_slice.missing)) | select('odd') | list).encode('utf-8') }}",
	)
}
func text1426(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.FilterList(e.FilterSelect(py.TupleOf(py.Literal("12345678901234567890"), ctx["stream_slice"].Member("missing")), func(it py.Value) bool { return e.IsOdd(it) })), "encode", py.Str("utf-8")).Text(),
		"{{ (((12345678901234567890, stream_slice.missing)) | select('odd') | list).encode('utf-8') }}",
	)
}
func value1427(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Dict("a", ctx["config"].Member("s"), "b", py.Int(10))))
}
func typed1427(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Dict("a", ctx["config"].Member("s"), "b", py.Int(10))))
}
func texts1427(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Dict("a", py.Str(ctx["config"].Member("s").Text()), "b", py.Int(10))))
}
func text1427(e *py.Eval, ctx variables) string {
	return ""
}
func value1428(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	text.WriteString(e.Call(py.Bool(!e.Call(ctx["config"].Member("s"), "startswith", py.Str("F")).Truth()), "count", py.Str("o")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ('a,b,c', 'Foo') -%} yes {%- endif %} {{- (not config.s.startswith('F')).count('o') -}} ",
	)
}
func typed1428(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	text.WriteString(e.Call(py.Bool(!e.Call(ctx["config"].Member("s"), "startswith", py.Str("F")).Truth()), "count", py.Str("o")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ('a,b,c', 'Foo') -%} yes {%- endif %} {{- (not config.s.startswith('F')).count('o') -}} ",
	)
}
func texts1428(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("yes")
	text.WriteString(e.Call(py.Bool(!e.Call(py.Str(ctx["config"].Member("s").Text()), "startswith", py.Str("F")).Truth()), "count", py.Str("o")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ('a,b,c', 'Foo') -%} yes {%- endif %} {{- (not config.s.startswith('F')).count('o') -}} ",
	)
}
func text1428(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("yes")
	text.WriteString(e.Call(py.Bool(!e.Call(ctx["config"].Member("s"), "startswith", py.Str("F")).Truth()), "count", py.Str("o")).Text())
	return e.StringText(
		text.String(),
		"{%- if ('a,b,c', 'Foo') -%} yes {%- endif %} {{- (not config.s.startswith('F')).count('o') -}} ",
	)
}
func value1429(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(py.Equal(ctx["config"].Member("no"), e.Mod(ctx["record"].Member("id"), py.OrElse(ctx["config"].Member("missing"), py.Int(4)))))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.no == (record.id % (config.get('missing', 4))) %}{{ x }}{% endfor %}",
	)
}
func typed1429(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(py.Equal(ctx["config"].Member("no"), e.Mod(ctx["record"].Member("id"), py.OrElse(ctx["config"].Member("missing"), py.Int(4)))))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.no == (record.id % (config.get('missing', 4))) %}{{ x }}{% endfor %}",
	)
}
func texts1429(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(py.Equal(py.Str(ctx["config"].Member("no").Text()), e.Mod(ctx["record"].Member("id"), py.Str(ctx["config"].Member("missing").Text()))))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.no == (record.id % (config.get('missing', 4))) %}{{ x }}{% endfor %}",
	)
}
func text1429(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(py.Equal(ctx["config"].Member("no"), e.Mod(ctx["record"].Member("id"), py.OrElse(ctx["config"].Member("missing"), py.Int(4)))))) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in config.no == (record.id % (config.get('missing', 4))) %}{{ x }}{% endfor %}",
	)
}
func value1430(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(py.Float(-2.25), py.Dict("a", ctx["stream_partition"], "b", ctx["config"].Member("empty")))))
}
func typed1430(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(py.Float(-2.25), py.Dict("a", ctx["stream_partition"], "b", ctx["config"].Member("empty")))))
}
func texts1430(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(py.Float(-2.25), py.Dict("a", ctx["stream_partition"], "b", py.Str(ctx["config"].Member("empty").Text())))))
}
func text1430(e *py.Eval, ctx variables) string {
	return ""
}
func value1431(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Or(ctx["record"].Member("id"), py.Int(3)).IsFloat() && e.Condition(e.FilterFloat(e.FilterXMLAttr(py.Str("None"), py.True), ctx["config"].Member("s"))))
}
func typed1431(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Or(ctx["record"].Member("id"), py.Int(3)).IsFloat() && e.Condition(e.FilterFloat(e.FilterXMLAttr(py.Str("None"), py.True), ctx["config"].Member("s"))))
}
func texts1431(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Or(ctx["record"].Member("id"), py.Int(3)).IsFloat() && e.Condition(e.FilterFloat(e.FilterXMLAttr(py.Str("None"), py.True), py.Str(ctx["config"].Member("s").Text()))))
}
func text1431(e *py.Eval, ctx variables) string {
	return ""
}
func value1432(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterAbs(e.FilterSort(ctx["config"].Member("digits"), py.False, py.False, py.Str("id"))).Truth() {
		text.WriteString("1")
	}
	text.WriteString(ctx["last_page_size"].Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.digits | sort(attribute='id')) | abs -%} 1 {%- endif %} {{- last_page_size -}} ",
	)
}
func typed1432(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterAbs(e.FilterSort(ctx["config"].Member("digits"), py.False, py.False, py.Str("id"))).Truth() {
		text.WriteString("1")
	}
	text.WriteString(ctx["last_page_size"].Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.digits | sort(attribute='id')) | abs -%} 1 {%- endif %} {{- last_page_size -}} ",
	)
}
func texts1432(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterAbs(e.FilterSort(py.Str(ctx["config"].Member("digits").Text()), py.False, py.False, py.Str("id"))).Truth() {
		text.WriteString("1")
	}
	text.WriteString(ctx["last_page_size"].Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (config.digits | sort(attribute='id')) | abs -%} 1 {%- endif %} {{- last_page_size -}} ",
	)
}
func text1432(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterAbs(e.FilterSort(ctx["config"].Member("digits"), py.False, py.False, py.Str("id"))).Truth() {
		text.WriteString("1")
	}
	text.WriteString(ctx["last_page_size"].Text())
	return e.StringText(
		text.String(),
		"{%- if (config.digits | sort(attribute='id')) | abs -%} 1 {%- endif %} {{- last_page_size -}} ",
	)
}
func value1433(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.TupleOf(py.Str("a"), e.Attr(ctx["config"].Member("missing"), "more")).Truth() {
		text.WriteString("yes")
	} else if ctx["config"].Member("none").Truth() || false {
		text.WriteString(e.Neg(py.TupleOf(py.Literal("12345678901234567890"), py.Int(1000))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ('a', config.missing.more) %}yes{% elif config.none or '' %}{{ -(((12345678901234567890, 1_000)) | default(config.get('s'), true)) }}{% endif %}",
	)
}
func typed1433(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.TupleOf(py.Str("a"), e.Attr(ctx["config"].Member("missing"), "more")).Truth() {
		text.WriteString("yes")
	} else if ctx["config"].Member("none").Truth() || false {
		text.WriteString(e.Neg(py.TupleOf(py.Literal("12345678901234567890"), py.Int(1000))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ('a', config.missing.more) %}yes{% elif config.none or '' %}{{ -(((12345678901234567890, 1_000)) | default(config.get('s'), true)) }}{% endif %}",
	)
}
func texts1433(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.TupleOf(py.Str("a"), e.Attr(py.Str(ctx["config"].Member("missing").Text()), "more")).Truth() {
		text.WriteString("yes")
	} else if ctx["config"].Member("none").Text() != "" || false {
		text.WriteString(e.Neg(py.TupleOf(py.Literal("12345678901234567890"), py.Int(1000))).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ('a', config.missing.more) %}yes{% elif config.none or '' %}{{ -(((12345678901234567890, 1_000)) | default(config.get('s'), true)) }}{% endif %}",
	)
}
func text1433(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.TupleOf(py.Str("a"), e.Attr(ctx["config"].Member("missing"), "more")).Truth() {
		text.WriteString("yes")
	} else if ctx["config"].Member("none").Truth() || false {
		text.WriteString(e.Neg(py.TupleOf(py.Literal("12345678901234567890"), py.Int(1000))).Text())
	}
	return e.StringText(
		text.String(),
		"{% if ('a', config.missing.more) %}yes{% elif config.none or '' %}{{ -(((12345678901234567890, 1_000)) | default(config.get('s'), true)) }}{% endif %}",
	)
}
func value1434(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterToJSON(e.StrToDatetime(py.Str("2024-03-10")), py.None)))
}
func typed1434(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterToJSON(e.StrToDatetime(py.Str("2024-03-10")), py.None)))
}
func texts1434(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterToJSON(e.StrToDatetime(py.Str("2024-03-10")), py.None)))
}
func text1434(e *py.Eval, ctx variables) string {
	return ""
}
func value1435(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Truth() {
			text.WriteString("['a', 'Foo']")
		}
		text.WriteString(py.Bool(e.Lt(py.Int(1000), ctx["stream_partition"])).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1435(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Truth() {
			text.WriteString("['a', 'Foo']")
		}
		text.WriteString(py.Bool(e.Lt(py.Int(1000), ctx["stream_partition"])).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1435(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Truth() {
			text.WriteString("['a', 'Foo']")
		}
		text.WriteString(py.Bool(e.Lt(py.Int(1000), ctx["stream_partition"])).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1435(e *py.Eval, ctx variables) string {
	return ""
}
func value1436(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.StrToDatetime(e.TodayUTC()), "isoformat"), "{{ str_to_datetime(today_utc()).isoformat() }}")
}
func typed1436(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.StrToDatetime(e.TodayUTC()), "isoformat"), "{{ str_to_datetime(today_utc()).isoformat() }}")
}
func texts1436(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.StrToDatetime(e.TodayUTC()), "isoformat"), "{{ str_to_datetime(today_utc()).isoformat() }}")
}
func text1436(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.StrToDatetime(e.TodayUTC()), "isoformat").Text(), "{{ str_to_datetime(today_utc()).isoformat() }}")
}
func value1437(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(ctx["missing"], func(it py.Value) bool { return it.Truth() })), "{{ missing | select | list }}")
}
func typed1437(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(ctx["missing"], func(it py.Value) bool { return it.Truth() })), "{{ missing | select | list }}")
}
func texts1437(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(ctx["missing"], func(it py.Value) bool { return it.Truth() })), "{{ missing | select | list }}")
}
func text1437(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterSelect(ctx["missing"], func(it py.Value) bool { return it.Truth() })).Text(), "{{ missing | select | list }}")
}
func value1438(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.EqualInt(e.Mul(py.Bool(!ctx["stream_partition"].Member("id").IsNumber()), py.Or(ctx["config"].Member("s"), py.Str("a,b,c"))), 1)),
		"{{ ((stream_partition['id'] is not number) * (config.s or 'a,b,c')) is not eq(1) }}",
	)
}
func typed1438(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.EqualInt(e.Mul(py.Bool(!ctx["stream_partition"].Member("id").IsNumber()), py.Or(ctx["config"].Member("s"), py.Str("a,b,c"))), 1)),
		"{{ ((stream_partition['id'] is not number) * (config.s or 'a,b,c')) is not eq(1) }}",
	)
}
func texts1438(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!py.EqualInt(e.Mul(py.Bool(!py.Str(ctx["stream_partition"].Member("id").Text()).IsNumber()), py.Str(cmp.Or(ctx["config"].Member("s").Text(), "a,b,c"))), 1)),
		"{{ ((stream_partition['id'] is not number) * (config.s or 'a,b,c')) is not eq(1) }}",
	)
}
func text1438(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!py.EqualInt(e.Mul(py.Bool(!ctx["stream_partition"].Member("id").IsNumber()), py.Or(ctx["config"].Member("s"), py.Str("a,b,c"))), 1)).Text(),
		"{{ ((stream_partition['id'] is not number) * (config.s or 'a,b,c')) is not eq(1) }}",
	)
}
func value1439(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.FilterFloat(e.FormatDatetime(ctx["response"].Member("total"), py.Str("%j %U %w"), py.Str("%Y-%m-%d")), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")), func() py.Value {
			return e.Call(e.FilterFloat(py.Dict("a", ctx["stream_slice"].Member("missing"), "b", py.Int(100)), py.None), "find", py.Str("o"))
		}),
		"{{ ((format_datetime(response.total, '%j %U %w', '%Y-%m-%d')) | float((record.get('nested', {}).get('deep')))) or ((({'a': stream_slice.missing, 'b': 100}) | float(None)).find('o')) }}",
	)
}
func typed1439(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.FilterFloat(e.FormatDatetime(ctx["response"].Member("total"), py.Str("%j %U %w"), py.Str("%Y-%m-%d")), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")), func() py.Value {
			return e.Call(e.FilterFloat(py.Dict("a", ctx["stream_slice"].Member("missing"), "b", py.Int(100)), py.None), "find", py.Str("o"))
		}),
		"{{ ((format_datetime(response.total, '%j %U %w', '%Y-%m-%d')) | float((record.get('nested', {}).get('deep')))) or ((({'a': stream_slice.missing, 'b': 100}) | float(None)).find('o')) }}",
	)
}
func texts1439(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.FilterFloat(e.FormatDatetime(ctx["response"].Member("total"), py.Str("%j %U %w"), py.Str("%Y-%m-%d")), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")), func() py.Value {
			return e.Call(e.FilterFloat(py.Dict("a", py.Str(ctx["stream_slice"].Member("missing").Text()), "b", py.Int(100)), py.None), "find", py.Str("o"))
		}),
		"{{ ((format_datetime(response.total, '%j %U %w', '%Y-%m-%d')) | float((record.get('nested', {}).get('deep')))) or ((({'a': stream_slice.missing, 'b': 100}) | float(None)).find('o')) }}",
	)
}
func text1439(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(e.FilterFloat(e.FormatDatetime(ctx["response"].Member("total"), py.Str("%j %U %w"), py.Str("%Y-%m-%d")), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")), func() py.Value {
			return e.Call(e.FilterFloat(py.Dict("a", ctx["stream_slice"].Member("missing"), "b", py.Int(100)), py.None), "find", py.Str("o"))
		}).Text(),
		"{{ ((format_datetime(response.total, '%j %U %w', '%Y-%m-%d')) | float((record.get('nested', {}).get('deep')))) or ((({'a': stream_slice.missing, 'b': 100}) | float(None)).find('o')) }}",
	)
}
func value1440(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !py.Equal(ctx["record"].Member("nested"), py.False) {
		text.WriteString("yes")
	} else if py.ListOf(ctx["config"].Member("n"), py.Str("%Y-%m-%d")).Truth() {
		text.WriteString(e.Call(e.FilterList(e.FilterMapAttribute(e.FilterFormat(ctx["config"].Member("day"), nil, py.Str("<b>x</b>")), py.Str("id"), py.Absent)), "as_integer_ratio").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (false and stream_slice.missing) != record.nested %}yes{% elif [config.n, '%Y-%m-%d'] %}{{ ((config.day | format('<b>x</b>')) | map(attribute='id') | list).as_integer_ratio() }}{% endif %}",
	)
}
func typed1440(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !py.Equal(ctx["record"].Member("nested"), py.False) {
		text.WriteString("yes")
	} else if py.ListOf(ctx["config"].Member("n"), py.Str("%Y-%m-%d")).Truth() {
		text.WriteString(e.Call(e.FilterList(e.FilterMapAttribute(e.FilterFormat(ctx["config"].Member("day"), nil, py.Str("<b>x</b>")), py.Str("id"), py.Absent)), "as_integer_ratio").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (false and stream_slice.missing) != record.nested %}yes{% elif [config.n, '%Y-%m-%d'] %}{{ ((config.day | format('<b>x</b>')) | map(attribute='id') | list).as_integer_ratio() }}{% endif %}",
	)
}
func texts1440(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !py.Equal(ctx["record"].Member("nested"), py.False) {
		text.WriteString("yes")
	} else if py.ListOf(py.Str(ctx["config"].Member("n").Text()), py.Str("%Y-%m-%d")).Truth() {
		text.WriteString(e.Call(e.FilterList(e.FilterMapAttribute(e.FilterFormat(py.Str(ctx["config"].Member("day").Text()), nil, py.Str("<b>x</b>")), py.Str("id"), py.Absent)), "as_integer_ratio").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if (false and stream_slice.missing) != record.nested %}yes{% elif [config.n, '%Y-%m-%d'] %}{{ ((config.day | format('<b>x</b>')) | map(attribute='id') | list).as_integer_ratio() }}{% endif %}",
	)
}
func text1440(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if !py.Equal(ctx["record"].Member("nested"), py.False) {
		text.WriteString("yes")
	} else if py.ListOf(ctx["config"].Member("n"), py.Str("%Y-%m-%d")).Truth() {
		text.WriteString(e.Call(e.FilterList(e.FilterMapAttribute(e.FilterFormat(ctx["config"].Member("day"), nil, py.Str("<b>x</b>")), py.Str("id"), py.Absent)), "as_integer_ratio").Text())
	}
	return e.StringText(
		text.String(),
		"{% if (false and stream_slice.missing) != record.nested %}yes{% elif [config.n, '%Y-%m-%d'] %}{{ ((config.day | format('<b>x</b>')) | map(attribute='id') | list).as_integer_ratio() }}{% endif %}",
	)
}
func value1441(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("missing").Truth() {
		text.WriteString(e.FilterTitle(py.Int(10)).Text())
	} else {
		text.WriteString(e.If((e.FilterLower(ctx["config"].Member("s")).Text()+e.Mod(py.Int(-1), py.ListOf(ctx["response"].Member("next"), py.Int(3))).Text()) != "", func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Add(e.StrToDatetime(ctx["config"].Member("day")), e.Duration(py.Str("P1M")))))
		}, func() py.Value {
			return e.And(e.NowUTC(), func() py.Value {
				return py.Dict("a", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "b", ctx["config"].Member("texts"))
			})
		}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.missing %}{{ 10 | title }}{% else %}{{ (headers.link.next.url == ((str_to_datetime(config.day) + duration('P1M')))) if ((config['s'] | lower) ~ ((-1) % ([response.next, 3]))) else (now_utc() and ({'a': response.get('items')[0].id, 'b': config['texts']})) }}{% endif %}",
	)
}
func typed1441(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("missing").Truth() {
		text.WriteString(e.FilterTitle(py.Int(10)).Text())
	} else {
		text.WriteString(e.If((e.FilterLower(ctx["config"].Member("s")).Text()+e.Mod(py.Int(-1), py.ListOf(ctx["response"].Member("next"), py.Int(3))).Text()) != "", func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Add(e.StrToDatetime(ctx["config"].Member("day")), e.Duration(py.Str("P1M")))))
		}, func() py.Value {
			return e.And(e.NowUTC(), func() py.Value {
				return py.Dict("a", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "b", ctx["config"].Member("texts"))
			})
		}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.missing %}{{ 10 | title }}{% else %}{{ (headers.link.next.url == ((str_to_datetime(config.day) + duration('P1M')))) if ((config['s'] | lower) ~ ((-1) % ([response.next, 3]))) else (now_utc() and ({'a': response.get('items')[0].id, 'b': config['texts']})) }}{% endif %}",
	)
}
func texts1441(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("missing").Text() != "" {
		text.WriteString(e.FilterTitle(py.Int(10)).Text())
	} else {
		text.WriteString(e.If((e.FilterLower(py.Str(ctx["config"].Member("s").Text())).Text()+e.Mod(py.Int(-1), py.ListOf(ctx["response"].Member("next"), py.Int(3))).Text()) != "", func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Add(e.StrToDatetime(py.Str(ctx["config"].Member("day").Text())), e.Duration(py.Str("P1M")))))
		}, func() py.Value {
			return e.And(e.NowUTC(), func() py.Value {
				return py.Dict("a", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "b", py.Str(ctx["config"].Member("texts").Text()))
			})
		}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.missing %}{{ 10 | title }}{% else %}{{ (headers.link.next.url == ((str_to_datetime(config.day) + duration('P1M')))) if ((config['s'] | lower) ~ ((-1) % ([response.next, 3]))) else (now_utc() and ({'a': response.get('items')[0].id, 'b': config['texts']})) }}{% endif %}",
	)
}
func text1441(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("missing").Truth() {
		text.WriteString(e.FilterTitle(py.Int(10)).Text())
	} else {
		text.WriteString(e.If((e.FilterLower(ctx["config"].Member("s")).Text()+e.Mod(py.Int(-1), py.ListOf(ctx["response"].Member("next"), py.Int(3))).Text()) != "", func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Add(e.StrToDatetime(ctx["config"].Member("day")), e.Duration(py.Str("P1M")))))
		}, func() py.Value {
			return e.And(e.NowUTC(), func() py.Value {
				return py.Dict("a", e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "b", ctx["config"].Member("texts"))
			})
		}).Text())
	}
	return e.StringText(
		text.String(),
		"{% if config.missing %}{{ 10 | title }}{% else %}{{ (headers.link.next.url == ((str_to_datetime(config.day) + duration('P1M')))) if ((config['s'] | lower) ~ ((-1) % ([response.next, 3]))) else (now_utc() and ({'a': response.get('items')[0].id, 'b': config['texts']})) }}{% endif %}",
	)
}
func value1442(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterWordWrap(e.FilterReplace(ctx["stream_slice"].Member("missing"), py.Str("a"), ctx["config"].Member("none"), py.None), py.Int(4), py.True, py.None, py.True)))
}
func typed1442(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterWordWrap(e.FilterReplace(ctx["stream_slice"].Member("missing"), py.Str("a"), ctx["config"].Member("none"), py.None), py.Int(4), py.True, py.None, py.True)))
}
func texts1442(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterWordWrap(e.FilterReplace(py.Str(ctx["stream_slice"].Member("missing").Text()), py.Str("a"), py.Str(ctx["config"].Member("none").Text()), py.None), py.Int(4), py.True, py.None, py.True)))
}
func text1442(e *py.Eval, ctx variables) string {
	return ""
}
func value1443(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(ctx["config"].Member("no"), "is_integer")
	text.WriteString(e.FilterInt(v, py.Int(0), py.Int(10)).Text())
	return e.String(py.Str(text.String()), "{% set v = config.no.is_integer() %}{{ v | int }}")
}
func typed1443(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(ctx["config"].Member("no"), "is_integer")
	text.WriteString(e.FilterInt(v, py.Int(0), py.Int(10)).Text())
	return e.String(py.Str(text.String()), "{% set v = config.no.is_integer() %}{{ v | int }}")
}
func texts1443(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Call(py.Str(ctx["config"].Member("no").Text()), "is_integer")
	text.WriteString(e.FilterInt(v, py.Int(0), py.Int(10)).Text())
	return e.String(py.Str(text.String()), "{% set v = config.no.is_integer() %}{{ v | int }}")
}
func text1443(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Call(ctx["config"].Member("no"), "is_integer")
	text.WriteString(e.FilterInt(v, py.Int(0), py.Int(10)).Text())
	return e.StringText(text.String(), "{% set v = config.no.is_integer() %}{{ v | int }}")
}
func value1444(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Bool(py.Str("-3.5").IsUpper()), py.Str("a,b,c")), "{{ ('-3.5' is upper) / 'a,b,c' }}")
}
func typed1444(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Bool(py.Str("-3.5").IsUpper()), py.Str("a,b,c")), "{{ ('-3.5' is upper) / 'a,b,c' }}")
}
func texts1444(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Bool(py.Str("-3.5").IsUpper()), py.Str("a,b,c")), "{{ ('-3.5' is upper) / 'a,b,c' }}")
}
func text1444(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Bool(py.Str("-3.5").IsUpper()), py.Str("a,b,c")).Text(), "{{ ('-3.5' is upper) / 'a,b,c' }}")
}
func value1445(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterUnique(ctx["config"].Member("empty"), py.False, py.Str("tag"))).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.empty | unique(attribute='tag') | list %}{% endif %}",
	)
}
func typed1445(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterUnique(ctx["config"].Member("empty"), py.False, py.Str("tag"))).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.empty | unique(attribute='tag') | list %}{% endif %}",
	)
}
func texts1445(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterList(e.FilterUnique(py.Str(ctx["config"].Member("empty").Text()), py.False, py.Str("tag"))).Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if config.empty | unique(attribute='tag') | list %}{% endif %}",
	)
}
func text1445(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterList(e.FilterUnique(ctx["config"].Member("empty"), py.False, py.Str("tag"))).Truth() {
	}
	return e.StringText(
		text.String(),
		"{% if config.empty | unique(attribute='tag') | list %}{% endif %}",
	)
}
func value1446(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(!py.Dict("a", py.Float(1000)).IsUpper())) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in dict(a=1e3) is not upper %}{{ x }}{% endfor %}",
	)
}
func typed1446(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(!py.Dict("a", py.Float(1000)).IsUpper())) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in dict(a=1e3) is not upper %}{{ x }}{% endfor %}",
	)
}
func texts1446(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(!py.Dict("a", py.Float(1000)).IsUpper())) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in dict(a=1e3) is not upper %}{{ x }}{% endfor %}",
	)
}
func text1446(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(!py.Dict("a", py.Float(1000)).IsUpper())) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in dict(a=1e3) is not upper %}{{ x }}{% endfor %}",
	)
}
func value1447(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterBatch(py.Dict(), py.Int(2), py.Int(0))), "{{ {} | batch(2, 0) | list }}")
}
func typed1447(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterBatch(py.Dict(), py.Int(2), py.Int(0))), "{{ {} | batch(2, 0) | list }}")
}
func texts1447(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterBatch(py.Dict(), py.Int(2), py.Int(0))), "{{ {} | batch(2, 0) | list }}")
}
func text1447(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterBatch(py.Dict(), py.Int(2), py.Int(0))).Text(), "{{ {} | batch(2, 0) | list }}")
}
func value1448(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Bool(py.Equal(e.FilterJoin(py.False, py.Str(","), py.Str("id")), py.Float(0.1)))), "{{ +(0.1 == (false | join(',', 'id'))) }}")
}
func typed1448(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Bool(py.Equal(e.FilterJoin(py.False, py.Str(","), py.Str("id")), py.Float(0.1)))), "{{ +(0.1 == (false | join(',', 'id'))) }}")
}
func texts1448(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Bool(py.Equal(e.FilterJoin(py.False, py.Str(","), py.Str("id")), py.Float(0.1)))), "{{ +(0.1 == (false | join(',', 'id'))) }}")
}
func text1448(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pos(py.Bool(py.Equal(e.FilterJoin(py.False, py.Str(","), py.Str("id")), py.Float(0.1)))).Text(), "{{ +(0.1 == (false | join(',', 'id'))) }}")
}
func value1449(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Neg(ctx["response"].Member("more")).Text()+e.FilterList(e.Call(py.None, "values")).Text()),
		"{{ -response.more }}{{ (10 if None) or (none.values() | list) }}",
	)
}
func typed1449(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Neg(ctx["response"].Member("more")).Text()+e.FilterList(e.Call(py.None, "values")).Text()),
		"{{ -response.more }}{{ (10 if None) or (none.values() | list) }}",
	)
}
func texts1449(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Neg(ctx["response"].Member("more")).Text()+e.FilterList(e.Call(py.None, "values")).Text()),
		"{{ -response.more }}{{ (10 if None) or (none.values() | list) }}",
	)
}
func text1449(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Neg(ctx["response"].Member("more")).Text()+e.FilterList(e.Call(py.None, "values")).Text(),
		"{{ -response.more }}{{ (10 if None) or (none.values() | list) }}",
	)
}
func value1450(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.CallKw(e.And(e.Index(ctx["config"].Member("empty"), 0), func() py.Value {
			return e.If(ctx["config"].Member("empty").Truth(), func() py.Value { return e.Key(ctx["response"], "items") }, func() py.Value { return py.Int(3) })
		}), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)).Text()),
		"a {{ (config.empty[0] and (response['items'] if config.empty else 3)).format(1, a=2) }}",
	)
}
func typed1450(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.CallKw(e.And(e.Index(ctx["config"].Member("empty"), 0), func() py.Value {
			return e.If(ctx["config"].Member("empty").Truth(), func() py.Value { return e.Key(ctx["response"], "items") }, func() py.Value { return py.Int(3) })
		}), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)).Text()),
		"a {{ (config.empty[0] and (response['items'] if config.empty else 3)).format(1, a=2) }}",
	)
}
func texts1450(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.CallKw(e.And(e.Index(py.Str(ctx["config"].Member("empty").Text()), 0), func() py.Value {
			return e.If(ctx["config"].Member("empty").Text() != "", func() py.Value { return e.Key(ctx["response"], "items") }, func() py.Value { return py.Int(3) })
		}), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)).Text()),
		"a {{ (config.empty[0] and (response['items'] if config.empty else 3)).format(1, a=2) }}",
	)
}
func text1450(e *py.Eval, ctx variables) string {
	return e.StringText(
		"a "+e.CallKw(e.And(e.Index(ctx["config"].Member("empty"), 0), func() py.Value {
			return e.If(ctx["config"].Member("empty").Truth(), func() py.Value { return e.Key(ctx["response"], "items") }, func() py.Value { return py.Int(3) })
		}), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)).Text(),
		"a {{ (config.empty[0] and (response['items'] if config.empty else 3)).format(1, a=2) }}",
	)
}
func value1451(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str("é😀").IsMapping())
}
func typed1451(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str("é😀").IsMapping())
}
func texts1451(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str("é😀").IsMapping())
}
func text1451(e *py.Eval, ctx variables) string {
	return py.Bool(py.Str("é😀").IsMapping()).Text()
}
func value1452(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	text.WriteString(e.FilterLast(e.FloorDiv(py.TupleOf(py.Float(1.5), ctx["stream_partition"]), py.TupleOf(py.Str(""), py.OrNone(ctx["config"].Member("s"))))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (' x ').find('o') -%} 1 {%- endif %} {{- ((((1.5, stream_partition)) // (('', config.get('s')))) if true else (not ((config.get('missing', 4), response['items'])))) | last -}} ",
	)
}
func typed1452(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	text.WriteString(e.FilterLast(e.FloorDiv(py.TupleOf(py.Float(1.5), ctx["stream_partition"]), py.TupleOf(py.Str(""), py.OrNone(ctx["config"].Member("s"))))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (' x ').find('o') -%} 1 {%- endif %} {{- ((((1.5, stream_partition)) // (('', config.get('s')))) if true else (not ((config.get('missing', 4), response['items'])))) | last -}} ",
	)
}
func texts1452(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	text.WriteString(e.FilterLast(e.FloorDiv(py.TupleOf(py.Float(1.5), ctx["stream_partition"]), py.TupleOf(py.Str(""), py.Str(ctx["config"].Member("s").Text())))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if (' x ').find('o') -%} 1 {%- endif %} {{- ((((1.5, stream_partition)) // (('', config.get('s')))) if true else (not ((config.get('missing', 4), response['items'])))) | last -}} ",
	)
}
func text1452(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("1")
	text.WriteString(e.FilterLast(e.FloorDiv(py.TupleOf(py.Float(1.5), ctx["stream_partition"]), py.TupleOf(py.Str(""), py.OrNone(ctx["config"].Member("s"))))).Text())
	return e.StringText(
		text.String(),
		"{%- if (' x ').find('o') -%} 1 {%- endif %} {{- ((((1.5, stream_partition)) // (('', config.get('s')))) if true else (not ((config.get('missing', 4), response['items'])))) | last -}} ",
	)
}
func value1453(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(ctx["config"].Member("none"), py.Int(4), py.True, py.None, py.True), "{{ config.none | wordwrap(4) }}")
}
func typed1453(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(ctx["config"].Member("none"), py.Int(4), py.True, py.None, py.True), "{{ config.none | wordwrap(4) }}")
}
func texts1453(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(py.Str(ctx["config"].Member("none").Text()), py.Int(4), py.True, py.None, py.True), "{{ config.none | wordwrap(4) }}")
}
func text1453(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterWordWrap(ctx["config"].Member("none"), py.Int(4), py.True, py.None, py.True).Text(), "{{ config.none | wordwrap(4) }}")
}
func value1454(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + e.Key(ctx["response"], "items").Text() + " b")
}
func typed1454(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + e.Key(ctx["response"], "items").Text() + " b")
}
func texts1454(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + e.Key(ctx["response"], "items").Text() + " b")
}
func text1454(e *py.Eval, ctx variables) string {
	return py.LiteralText("-" + e.Key(ctx["response"], "items").Text() + " b")
}
func value1455(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(e.FilterJoin(e.FilterMapAttribute(e.CallKw(ctx["config"].Member("day"), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)), py.Str("tag"), py.Str("z")), py.Str(""), py.None), e.Or(e.NowUTC(), func() py.Value { return e.FilterLength(ctx["config"].Member("digits")) }))),
		"{{ ((config.day.format(1, a=2)) | map(attribute='tag', default='z') | join) in (now_utc() or (config.digits | count)) }}",
	)
}
func typed1455(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(e.FilterJoin(e.FilterMapAttribute(e.CallKw(ctx["config"].Member("day"), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)), py.Str("tag"), py.Str("z")), py.Str(""), py.None), e.Or(e.NowUTC(), func() py.Value { return e.FilterLength(ctx["config"].Member("digits")) }))),
		"{{ ((config.day.format(1, a=2)) | map(attribute='tag', default='z') | join) in (now_utc() or (config.digits | count)) }}",
	)
}
func texts1455(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(e.FilterJoin(e.FilterMapAttribute(e.CallKw(py.Str(ctx["config"].Member("day").Text()), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)), py.Str("tag"), py.Str("z")), py.Str(""), py.None), e.Or(e.NowUTC(), func() py.Value { return e.FilterLength(py.Str(ctx["config"].Member("digits").Text())) }))),
		"{{ ((config.day.format(1, a=2)) | map(attribute='tag', default='z') | join) in (now_utc() or (config.digits | count)) }}",
	)
}
func text1455(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.In(e.FilterJoin(e.FilterMapAttribute(e.CallKw(ctx["config"].Member("day"), "format", []py.Kwarg{{"a", py.Int(2)}}, py.Int(1)), py.Str("tag"), py.Str("z")), py.Str(""), py.None), e.Or(e.NowUTC(), func() py.Value { return e.FilterLength(ctx["config"].Member("digits")) }))).Text(),
		"{{ ((config.day.format(1, a=2)) | map(attribute='tag', default='z') | join) in (now_utc() or (config.digits | count)) }}",
	)
}
func value1456(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLast(ctx["config"].Member("f")), "{{ config.f | last }}")
}
func typed1456(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLast(ctx["config"].Member("f")), "{{ config.f | last }}")
}
func texts1456(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLast(py.Str(ctx["config"].Member("f").Text())), "{{ config.f | last }}")
}
func text1456(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterLast(ctx["config"].Member("f")).Text(), "{{ config.f | last }}")
}
func value1457(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("yes"), "isnumeric"), "{{ config.yes.isnumeric() }}")
}
func typed1457(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("yes"), "isnumeric"), "{{ config.yes.isnumeric() }}")
}
func texts1457(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("yes").Text()), "isnumeric"), "{{ config.yes.isnumeric() }}")
}
func text1457(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("yes"), "isnumeric").Text(), "{{ config.yes.isnumeric() }}")
}
func value1458(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(py.OrNone(ctx["config"].Member("s")).Text()+e.Call(ctx["response"].Member("next"), "isalpha").Text()),
		"{{ config.get('s') }}{{ response.next.isalpha() }}",
	)
}
func typed1458(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(py.OrNone(ctx["config"].Member("s")).Text()+e.Call(ctx["response"].Member("next"), "isalpha").Text()),
		"{{ config.get('s') }}{{ response.next.isalpha() }}",
	)
}
func texts1458(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(ctx["config"].Member("s").Text()+e.Call(ctx["response"].Member("next"), "isalpha").Text()),
		"{{ config.get('s') }}{{ response.next.isalpha() }}",
	)
}
func text1458(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.OrNone(ctx["config"].Member("s")).Text()+e.Call(ctx["response"].Member("next"), "isalpha").Text(),
		"{{ config.get('s') }}{{ response.next.isalpha() }}",
	)
}
func value1459(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(ctx["stream_slice"].Member("start_time"), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))),
		"{{ stream_slice.start_time.endswith(('r', 'x')) }}",
	)
}
func typed1459(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(ctx["stream_slice"].Member("start_time"), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))),
		"{{ stream_slice.start_time.endswith(('r', 'x')) }}",
	)
}
func texts1459(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))),
		"{{ stream_slice.start_time.endswith(('r', 'x')) }}",
	)
}
func text1459(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(ctx["stream_slice"].Member("start_time"), "endswith", py.TupleOf(py.Str("r"), py.Str("x"))).Text(),
		"{{ stream_slice.start_time.endswith(('r', 'x')) }}",
	)
}
func value1460(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.Or(e.Neg(ctx["stream_slice"].Member("start_time")), func() py.Value { return e.Call(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "copy") }), "startswith", py.Str("F"))))
}
func typed1460(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.Or(e.Neg(ctx["stream_slice"].Member("start_time")), func() py.Value { return e.Call(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "copy") }), "startswith", py.Str("F"))))
}
func texts1460(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.Or(e.Neg(py.Str(ctx["stream_slice"].Member("start_time").Text())), func() py.Value { return e.Call(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id"), "copy") }), "startswith", py.Str("F"))))
}
func text1460(e *py.Eval, ctx variables) string {
	return ""
}
func value1461(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(e.FilterFirst(ctx["record"].Member("nested")), e.Call(py.False, "is_integer"))),
		"{{ (record.nested | first) > false.is_integer() }}",
	)
}
func typed1461(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(e.FilterFirst(ctx["record"].Member("nested")), e.Call(py.False, "is_integer"))),
		"{{ (record.nested | first) > false.is_integer() }}",
	)
}
func texts1461(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Gt(e.FilterFirst(ctx["record"].Member("nested")), e.Call(py.False, "is_integer"))),
		"{{ (record.nested | first) > false.is_integer() }}",
	)
}
func text1461(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Gt(e.FilterFirst(ctx["record"].Member("nested")), e.Call(py.False, "is_integer"))).Text(),
		"{{ (record.nested | first) > false.is_integer() }}",
	)
}
func value1462(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Key(e.Key(e.Call(py.TupleOf(py.Int(3), py.Str("it's")), "isnumeric"), "k"), "[1, 2]").Truth() {
			text.WriteString(ctx["next_page_token"].Member("next_page_token").Text())
		} else {
			text.WriteString(e.Call(py.ListOf(e.Key(ctx["response"], "items"), py.Int(1)), "removeprefix", py.Str("Foo ")).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1462(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Key(e.Key(e.Call(py.TupleOf(py.Int(3), py.Str("it's")), "isnumeric"), "k"), "[1, 2]").Truth() {
			text.WriteString(ctx["next_page_token"].Member("next_page_token").Text())
		} else {
			text.WriteString(e.Call(py.ListOf(e.Key(ctx["response"], "items"), py.Int(1)), "removeprefix", py.Str("Foo ")).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1462(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.Key(e.Key(e.Call(py.TupleOf(py.Int(3), py.Str("it's")), "isnumeric"), "k"), "[1, 2]").Truth() {
			text.WriteString(ctx["next_page_token"].Member("next_page_token").Text())
		} else {
			text.WriteString(e.Call(py.ListOf(e.Key(ctx["response"], "items"), py.Int(1)), "removeprefix", py.Str("Foo ")).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1462(e *py.Eval, ctx variables) string {
	return ""
}
func value1463(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Neg(ctx["config"].Member("s")).Truth(), func() py.Value {
			return e.FilterTruncate(ctx["config"].Member("list"), py.Int(7), py.True, py.Str(".."), py.None)
		}, func() py.Value { return py.Value{} }),
		"{{ (config.list | truncate(7, true, '..')) if (-config['s']) }}",
	)
}
func typed1463(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Neg(ctx["config"].Member("s")).Truth(), func() py.Value {
			return e.FilterTruncate(ctx["config"].Member("list"), py.Int(7), py.True, py.Str(".."), py.None)
		}, func() py.Value { return py.Value{} }),
		"{{ (config.list | truncate(7, true, '..')) if (-config['s']) }}",
	)
}
func texts1463(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Neg(py.Str(ctx["config"].Member("s").Text())).Truth(), func() py.Value {
			return e.FilterTruncate(py.Str(ctx["config"].Member("list").Text()), py.Int(7), py.True, py.Str(".."), py.None)
		}, func() py.Value { return py.Value{} }),
		"{{ (config.list | truncate(7, true, '..')) if (-config['s']) }}",
	)
}
func text1463(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Neg(ctx["config"].Member("s")).Truth(), func() py.Value {
			return e.FilterTruncate(ctx["config"].Member("list"), py.Int(7), py.True, py.Str(".."), py.None)
		}, func() py.Value { return py.Value{} }).Text(),
		"{{ (config.list | truncate(7, true, '..')) if (-config['s']) }}",
	)
}
func value1464(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(py.False, e.FilterList(e.FilterUnique(e.Pos(ctx["config"].Member("s")), py.False, py.Str("tag")))),
		"{{ ((not '12') if True) - (+config.s | unique(attribute='tag') | list) }}",
	)
}
func typed1464(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(py.False, e.FilterList(e.FilterUnique(e.Pos(ctx["config"].Member("s")), py.False, py.Str("tag")))),
		"{{ ((not '12') if True) - (+config.s | unique(attribute='tag') | list) }}",
	)
}
func texts1464(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(py.False, e.FilterList(e.FilterUnique(e.Pos(py.Str(ctx["config"].Member("s").Text())), py.False, py.Str("tag")))),
		"{{ ((not '12') if True) - (+config.s | unique(attribute='tag') | list) }}",
	)
}
func text1464(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Sub(py.False, e.FilterList(e.FilterUnique(e.Pos(ctx["config"].Member("s")), py.False, py.Str("tag")))).Text(),
		"{{ ((not '12') if True) - (+config.s | unique(attribute='tag') | list) }}",
	)
}
func value1465(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Call(py.TupleOf(ctx["config"].Member("date"), py.Str(" x ")), "conjugate").IsFalse()),
		"{{ (((config.date, ' x ')).conjugate()) is false }}",
	)
}
func typed1465(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Call(py.TupleOf(ctx["config"].Member("date"), py.Str(" x ")), "conjugate").IsFalse()),
		"{{ (((config.date, ' x ')).conjugate()) is false }}",
	)
}
func texts1465(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Call(py.TupleOf(py.Str(ctx["config"].Member("date").Text()), py.Str(" x ")), "conjugate").IsFalse()),
		"{{ (((config.date, ' x ')).conjugate()) is false }}",
	)
}
func text1465(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Call(py.TupleOf(ctx["config"].Member("date"), py.Str(" x ")), "conjugate").IsFalse()).Text(),
		"{{ (((config.date, ' x ')).conjugate()) is false }}",
	)
}
func value1466(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("n").Truth() {
	}
	return py.Literal(text.String())
}
func typed1466(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("n").Truth() {
	}
	return py.Literal(text.String())
}
func texts1466(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("n").Text() != "" {
	}
	return py.Literal(text.String())
}
func text1466(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("n").Truth() {
	}
	return py.LiteralText(text.String())
}
func value1467(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed1467(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts1467(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text1467(e *py.Eval, ctx variables) string {
	return ""
}
func value1468(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["config"].Member("yes")))
}
func typed1468(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["config"].Member("yes")))
}
func texts1468(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", py.Str(ctx["config"].Member("yes").Text())))
}
func text1468(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Dict("a", ctx["config"].Member("yes")).Text())
}
func value1469(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(e.Call(ctx["config"].Member("f"), "zfill", py.Int(5)))))
}
func typed1469(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(e.Call(ctx["config"].Member("f"), "zfill", py.Int(5)))))
}
func texts1469(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(e.Call(py.Str(ctx["config"].Member("f").Text()), "zfill", py.Int(5)))))
}
func text1469(e *py.Eval, ctx variables) string {
	return ""
}
func value1470(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFirst(ctx["config"].Member("list")), "{{ config.list | first }}")
}
func typed1470(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFirst(ctx["config"].Member("list")), "{{ config.list | first }}")
}
func texts1470(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFirst(py.Str(ctx["config"].Member("list").Text())), "{{ config.list | first }}")
}
func text1470(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterFirst(ctx["config"].Member("list")).Text(), "{{ config.list | first }}")
}
func value1471(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(py.Str("it's"))))
}
func typed1471(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(py.Str("it's"))))
}
func texts1471(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(py.Str("it's"))))
}
func text1471(e *py.Eval, ctx variables) string {
	return ""
}
func value1472(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Ge(py.False, e.Or(e.FilterList(e.FilterSelectAttr(py.Float(1.5), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })), func() py.Value { return e.Call(ctx["missing"], "removeprefix", py.Str("Foo ")) }))),
		"{{ false >= ((1.5 | selectattr('id', 'equalto', 2) | list) or (missing.removeprefix('Foo '))) }}",
	)
}
func typed1472(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Ge(py.False, e.Or(e.FilterList(e.FilterSelectAttr(py.Float(1.5), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })), func() py.Value { return e.Call(ctx["missing"], "removeprefix", py.Str("Foo ")) }))),
		"{{ false >= ((1.5 | selectattr('id', 'equalto', 2) | list) or (missing.removeprefix('Foo '))) }}",
	)
}
func texts1472(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.Ge(py.False, e.Or(e.FilterList(e.FilterSelectAttr(py.Float(1.5), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })), func() py.Value { return e.Call(ctx["missing"], "removeprefix", py.Str("Foo ")) }))),
		"{{ false >= ((1.5 | selectattr('id', 'equalto', 2) | list) or (missing.removeprefix('Foo '))) }}",
	)
}
func text1472(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.Ge(py.False, e.Or(e.FilterList(e.FilterSelectAttr(py.Float(1.5), py.Str("id"), func(it py.Value) bool { return py.EqualInt(it, 2) })), func() py.Value { return e.Call(ctx["missing"], "removeprefix", py.Str("Foo ")) }))).Text(),
		"{{ false >= ((1.5 | selectattr('id', 'equalto', 2) | list) or (missing.removeprefix('Foo '))) }}",
	)
}
func value1473(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("-" + py.Bool(!py.Choose(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Truth(), py.True, py.Value{}).Truth()).Text() + " b"))
}
func typed1473(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("-" + py.Bool(!py.Choose(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Truth(), py.True, py.Value{}).Truth()).Text() + " b"))
}
func texts1473(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("-" + py.Bool(!py.Choose(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Truth(), py.True, py.Value{}).Truth()).Text() + " b"))
}
func text1473(e *py.Eval, ctx variables) string {
	return e.StringText("-" + py.Bool(!py.Choose(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Truth(), py.True, py.Value{}).Truth()).Text() + " b")
}
func value1474(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed1474(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts1474(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text1474(e *py.Eval, ctx variables) string {
	return "a"
}
func value1475(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.ListOf(ctx["config"].Member("yes"), py.Str(""))))
}
func typed1475(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.ListOf(ctx["config"].Member("yes"), py.Str(""))))
}
func texts1475(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.ListOf(py.Str(ctx["config"].Member("yes").Text()), py.Str(""))))
}
func text1475(e *py.Eval, ctx variables) string {
	return ""
}
func value1476(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(py.Dict("a", py.Str("%Y-%m-%d"), "b", ctx["response"].Member("more")), e.Call(py.TupleOf(ctx["config"].Member("s"), py.Int(1000)), "count", py.Str("o")))),
		"{{ ({'a': '%Y-%m-%d', 'b': response.more}) == (((config['s'], 1_000)).count('o')) }}",
	)
}
func typed1476(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(py.Dict("a", py.Str("%Y-%m-%d"), "b", ctx["response"].Member("more")), e.Call(py.TupleOf(ctx["config"].Member("s"), py.Int(1000)), "count", py.Str("o")))),
		"{{ ({'a': '%Y-%m-%d', 'b': response.more}) == (((config['s'], 1_000)).count('o')) }}",
	)
}
func texts1476(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(py.Dict("a", py.Str("%Y-%m-%d"), "b", ctx["response"].Member("more")), e.Call(py.TupleOf(py.Str(ctx["config"].Member("s").Text()), py.Int(1000)), "count", py.Str("o")))),
		"{{ ({'a': '%Y-%m-%d', 'b': response.more}) == (((config['s'], 1_000)).count('o')) }}",
	)
}
func text1476(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(py.Equal(py.Dict("a", py.Str("%Y-%m-%d"), "b", ctx["response"].Member("more")), e.Call(py.TupleOf(ctx["config"].Member("s"), py.Int(1000)), "count", py.Str("o")))).Text(),
		"{{ ({'a': '%Y-%m-%d', 'b': response.more}) == (((config['s'], 1_000)).count('o')) }}",
	)
}
func value1477(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ListOf(py.Float(2), ctx["record"].Member("flag")).IsSequence())
}
func typed1477(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ListOf(py.Float(2), ctx["record"].Member("flag")).IsSequence())
}
func texts1477(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ListOf(py.Float(2), ctx["record"].Member("flag")).IsSequence())
}
func text1477(e *py.Eval, ctx variables) string {
	return py.Bool(py.ListOf(py.Float(2), ctx["record"].Member("flag")).IsSequence()).Text()
}
func value1478(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.StrToDatetime(ctx["record"].Member("updated_at")), "replace", []py.Kwarg{{"day", py.Int(1)}}),
		"{{ str_to_datetime(record.updated_at).replace(day=1) }}",
	)
}
func typed1478(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.StrToDatetime(ctx["record"].Member("updated_at")), "replace", []py.Kwarg{{"day", py.Int(1)}}),
		"{{ str_to_datetime(record.updated_at).replace(day=1) }}",
	)
}
func texts1478(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.StrToDatetime(ctx["record"].Member("updated_at")), "replace", []py.Kwarg{{"day", py.Int(1)}}),
		"{{ str_to_datetime(record.updated_at).replace(day=1) }}",
	)
}
func text1478(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.CallKw(e.StrToDatetime(ctx["record"].Member("updated_at")), "replace", []py.Kwarg{{"day", py.Int(1)}}).Text(),
		"{{ str_to_datetime(record.updated_at).replace(day=1) }}",
	)
}
func value1479(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Int(1000), "startswith", py.Str("F")), "{{ 1_000.startswith('F') }}")
}
func typed1479(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Int(1000), "startswith", py.Str("F")), "{{ 1_000.startswith('F') }}")
}
func texts1479(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Int(1000), "startswith", py.Str("F")), "{{ 1_000.startswith('F') }}")
}
func text1479(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Int(1000), "startswith", py.Str("F")).Text(), "{{ 1_000.startswith('F') }}")
}
func value1480(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(e.Le(e.FilterList(e.FilterSelect(e.FilterList(py.Int(3)), func(it py.Value) bool { return it.Truth() })), py.Bool(!py.ListOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), ctx["config"].Member("missing")).Truth())))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((3 | list) | select | list) <= (not ([config.get('missing', 4), config.missing])) %}{{ x }}{% endfor %}",
	)
}
func typed1480(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(e.Le(e.FilterList(e.FilterSelect(e.FilterList(py.Int(3)), func(it py.Value) bool { return it.Truth() })), py.Bool(!py.ListOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), ctx["config"].Member("missing")).Truth())))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((3 | list) | select | list) <= (not ([config.get('missing', 4), config.missing])) %}{{ x }}{% endfor %}",
	)
}
func texts1480(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(e.Le(e.FilterList(e.FilterSelect(e.FilterList(py.Int(3)), func(it py.Value) bool { return it.Truth() })), py.Bool(!py.ListOf(py.Str(ctx["config"].Member("missing").Text()), py.Str(ctx["config"].Member("missing").Text())).Truth())))) {
		text.WriteString(x.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((3 | list) | select | list) <= (not ([config.get('missing', 4), config.missing])) %}{{ x }}{% endfor %}",
	)
}
func text1480(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(py.Bool(e.Le(e.FilterList(e.FilterSelect(e.FilterList(py.Int(3)), func(it py.Value) bool { return it.Truth() })), py.Bool(!py.ListOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), ctx["config"].Member("missing")).Truth())))) {
		text.WriteString(x.Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in ((3 | list) | select | list) <= (not ([config.get('missing', 4), config.missing])) %}{{ x }}{% endfor %}",
	)
}
func value1481(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mod(e.Call(py.Int(1000), "split"), py.Bool(e.Lt(py.False, e.Key(ctx["config"].Member("dict"), "a b")))).Truth() {
	}
	text.WriteString("{}")
	return e.String(
		py.Str(text.String()),
		"{%- if 1_000.split() % (false < (config['dict']['a b'])) -%}  {%- endif %} {{- {} -}} ",
	)
}
func typed1481(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mod(e.Call(py.Int(1000), "split"), py.Bool(e.Lt(py.False, e.Key(ctx["config"].Member("dict"), "a b")))).Truth() {
	}
	text.WriteString("{}")
	return e.String(
		py.Str(text.String()),
		"{%- if 1_000.split() % (false < (config['dict']['a b'])) -%}  {%- endif %} {{- {} -}} ",
	)
}
func texts1481(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Mod(e.Call(py.Int(1000), "split"), py.Bool(e.Lt(py.False, e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b")))).Truth() {
	}
	text.WriteString("{}")
	return e.String(
		py.Str(text.String()),
		"{%- if 1_000.split() % (false < (config['dict']['a b'])) -%}  {%- endif %} {{- {} -}} ",
	)
}
func text1481(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Mod(e.Call(py.Int(1000), "split"), py.Bool(e.Lt(py.False, e.Key(ctx["config"].Member("dict"), "a b")))).Truth() {
	}
	text.WriteString("{}")
	return e.StringText(
		text.String(),
		"{%- if 1_000.split() % (false < (config['dict']['a b'])) -%}  {%- endif %} {{- {} -}} ",
	)
}
func value1482(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["headers"].Member("X-Total"), "b", py.Int(1000)))
}
func typed1482(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["headers"].Member("X-Total"), "b", py.Int(1000)))
}
func texts1482(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["headers"].Member("X-Total"), "b", py.Int(1000)))
}
func text1482(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Dict("a", ctx["headers"].Member("X-Total"), "b", py.Int(1000)).Text())
}
func value1483(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(py.Dict("a", py.Str("007"), "b", ctx["stream_interval"].Member("end_time")).IsUndefined())
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func typed1483(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(py.Dict("a", py.Str("007"), "b", ctx["stream_interval"].Member("end_time")).IsUndefined())
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func texts1483(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(py.Dict("a", py.Str("007"), "b", py.Str(ctx["stream_interval"].Member("end_time").Text())).IsUndefined())
	text.WriteString(v.Text() + "1")
	return py.Literal(text.String())
}
func text1483(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(py.Dict("a", py.Str("007"), "b", ctx["stream_interval"].Member("end_time")).IsUndefined())
	text.WriteString(v.Text() + "1")
	return py.LiteralText(text.String())
}
func value1484(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.Attr(ctx["response"].Member("next"), "missing"), py.Str(","), py.Str("id"))))
}
func typed1484(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.Attr(ctx["response"].Member("next"), "missing"), py.Str(","), py.Str("id"))))
}
func texts1484(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.Attr(ctx["response"].Member("next"), "missing"), py.Str(","), py.Str("id"))))
}
func text1484(e *py.Eval, ctx variables) string {
	return ""
}
func value1485(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + ctx["config"].Member("empty").Text() + ctx["next_page_token"].Member("next_page_token").Text())
}
func typed1485(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + ctx["config"].Member("empty").Text() + ctx["next_page_token"].Member("next_page_token").Text())
}
func texts1485(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + ctx["config"].Member("empty").Text() + ctx["next_page_token"].Member("next_page_token").Text())
}
func text1485(e *py.Eval, ctx variables) string {
	return py.LiteralText("-" + ctx["config"].Member("empty").Text() + ctx["next_page_token"].Member("next_page_token").Text())
}
func value1486(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Dict("a", py.Str("a,b,c"), "b", py.Float(-2.25))), "{{ +({'a': 'a,b,c', 'b': -2.25}) }}")
}
func typed1486(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Dict("a", py.Str("a,b,c"), "b", py.Float(-2.25))), "{{ +({'a': 'a,b,c', 'b': -2.25}) }}")
}
func texts1486(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Dict("a", py.Str("a,b,c"), "b", py.Float(-2.25))), "{{ +({'a': 'a,b,c', 'b': -2.25}) }}")
}
func text1486(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pos(py.Dict("a", py.Str("a,b,c"), "b", py.Float(-2.25))).Text(), "{{ +({'a': 'a,b,c', 'b': -2.25}) }}")
}
func value1487(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("-" + e.FilterIndent(py.TupleOf(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), ctx["config"].Member("json")), py.Int(2), py.True, py.False).Text() + "]")))
}
func typed1487(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("-" + e.FilterIndent(py.TupleOf(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), ctx["config"].Member("json")), py.Int(2), py.True, py.False).Text() + "]")))
}
func texts1487(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("-" + e.FilterIndent(py.TupleOf(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), py.Str(ctx["config"].Member("json").Text())), py.Int(2), py.True, py.False).Text() + "]")))
}
func text1487(e *py.Eval, ctx variables) string {
	return ""
}
func value1488(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(e.FilterMax(py.Str("12"), py.False, py.Str("id")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = '12' or config['texts'] %}{{ v | max(attribute='id') }}",
	)
}
func typed1488(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(e.FilterMax(py.Str("12"), py.False, py.Str("id")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = '12' or config['texts'] %}{{ v | max(attribute='id') }}",
	)
}
func texts1488(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(e.FilterMax(py.Str("12"), py.False, py.Str("id")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = '12' or config['texts'] %}{{ v | max(attribute='id') }}",
	)
}
func text1488(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString(e.FilterMax(py.Str("12"), py.False, py.Str("id")).Text())
	return e.StringText(
		text.String(),
		"{% set v = '12' or config['texts'] %}{{ v | max(attribute='id') }}",
	)
}
func value1489(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Item(e.Or(py.Bool(e.In(py.TupleOf(), py.Str("a,b,c"))), func() py.Value {
			return e.If(py.TupleOf(py.Str("-3.5"), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")).Truth(), func() py.Value { return e.Key(ctx["response"], "items") }, func() py.Value { return py.Value{} })
		}), e.FilterRound(ctx["next_page_token"], py.Int(1), py.Str("common"))),
		"{{ ((() in 'a,b,c') or (response['items'] if (('-3.5', record.get('nested', {}).get('deep')))))[(next_page_token | round(1))] }}",
	)
}
func typed1489(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Item(e.Or(py.Bool(e.In(py.TupleOf(), py.Str("a,b,c"))), func() py.Value {
			return e.If(py.TupleOf(py.Str("-3.5"), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")).Truth(), func() py.Value { return e.Key(ctx["response"], "items") }, func() py.Value { return py.Value{} })
		}), e.FilterRound(ctx["next_page_token"], py.Int(1), py.Str("common"))),
		"{{ ((() in 'a,b,c') or (response['items'] if (('-3.5', record.get('nested', {}).get('deep')))))[(next_page_token | round(1))] }}",
	)
}
func texts1489(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Item(e.Or(py.Bool(e.In(py.TupleOf(), py.Str("a,b,c"))), func() py.Value {
			return e.If(py.TupleOf(py.Str("-3.5"), e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")).Truth(), func() py.Value { return e.Key(ctx["response"], "items") }, func() py.Value { return py.Value{} })
		}), e.FilterRound(ctx["next_page_token"], py.Int(1), py.Str("common"))),
		"{{ ((() in 'a,b,c') or (response['items'] if (('-3.5', record.get('nested', {}).get('deep')))))[(next_page_token | round(1))] }}",
	)
}
func text1489(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Item(e.Or(py.Bool(e.In(py.TupleOf(), py.Str("a,b,c"))), func() py.Value {
			return e.If(py.TupleOf(py.Str("-3.5"), e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")).Truth(), func() py.Value { return e.Key(ctx["response"], "items") }, func() py.Value { return py.Value{} })
		}), e.FilterRound(ctx["next_page_token"], py.Int(1), py.Str("common"))).Text(),
		"{{ ((() in 'a,b,c') or (response['items'] if (('-3.5', record.get('nested', {}).get('deep')))))[(next_page_token | round(1))] }}",
	)
}
func value1490(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	text.WriteString(e.Call(py.TupleOf(ctx["response"].Member("next"), ctx["config"].Member("date")), "upper").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if '%Y-%m-%d' -%} 1 {%- endif %} {{- ((response.next, config.date)).upper() -}} ",
	)
}
func typed1490(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	text.WriteString(e.Call(py.TupleOf(ctx["response"].Member("next"), ctx["config"].Member("date")), "upper").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if '%Y-%m-%d' -%} 1 {%- endif %} {{- ((response.next, config.date)).upper() -}} ",
	)
}
func texts1490(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("1")
	text.WriteString(e.Call(py.TupleOf(ctx["response"].Member("next"), py.Str(ctx["config"].Member("date").Text())), "upper").Text())
	return e.String(
		py.Str(text.String()),
		"{%- if '%Y-%m-%d' -%} 1 {%- endif %} {{- ((response.next, config.date)).upper() -}} ",
	)
}
func text1490(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("1")
	text.WriteString(e.Call(py.TupleOf(ctx["response"].Member("next"), ctx["config"].Member("date")), "upper").Text())
	return e.StringText(
		text.String(),
		"{%- if '%Y-%m-%d' -%} 1 {%- endif %} {{- ((response.next, config.date)).upper() -}} ",
	)
}
func value1491(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ("a/b?c=d&e f" + e.Call(py.ListOf(ctx["record"].Member("name"), py.Float(-2.25)), "index", py.Int(1)).Text()) != "" {
		text.WriteString("1")
	} else {
		text.WriteString(ctx["config"].Member("n").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ('a/b?c=d&e f') ~ (([record['name'], -2.25]).index(1)) %}1{% else %}{{ config.n }}{% endif %}",
	)
}
func typed1491(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ("a/b?c=d&e f" + e.Call(py.ListOf(ctx["record"].Member("name"), py.Float(-2.25)), "index", py.Int(1)).Text()) != "" {
		text.WriteString("1")
	} else {
		text.WriteString(ctx["config"].Member("n").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ('a/b?c=d&e f') ~ (([record['name'], -2.25]).index(1)) %}1{% else %}{{ config.n }}{% endif %}",
	)
}
func texts1491(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ("a/b?c=d&e f" + e.Call(py.ListOf(ctx["record"].Member("name"), py.Float(-2.25)), "index", py.Int(1)).Text()) != "" {
		text.WriteString("1")
	} else {
		text.WriteString(ctx["config"].Member("n").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ('a/b?c=d&e f') ~ (([record['name'], -2.25]).index(1)) %}1{% else %}{{ config.n }}{% endif %}",
	)
}
func text1491(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ("a/b?c=d&e f" + e.Call(py.ListOf(ctx["record"].Member("name"), py.Float(-2.25)), "index", py.Int(1)).Text()) != "" {
		text.WriteString("1")
	} else {
		text.WriteString(ctx["config"].Member("n").Text())
	}
	return e.StringText(
		text.String(),
		"{% if ('a/b?c=d&e f') ~ (([record['name'], -2.25]).index(1)) %}1{% else %}{{ config.n }}{% endif %}",
	)
}
func value1492(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("-"+e.Call(ctx["stream_partition"].Member("id"), "replace", py.Str("o"), py.Str("0")).Text()), "-{{ stream_partition['id'].replace('o', '0') }}")
}
func typed1492(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("-"+e.Call(ctx["stream_partition"].Member("id"), "replace", py.Str("o"), py.Str("0")).Text()), "-{{ stream_partition['id'].replace('o', '0') }}")
}
func texts1492(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-" + e.Call(py.Str(ctx["stream_partition"].Member("id").Text()), "replace", py.Str("o"), py.Str("0")).Text())
}
func text1492(e *py.Eval, ctx variables) string {
	return e.StringText("-"+e.Call(ctx["stream_partition"].Member("id"), "replace", py.Str("o"), py.Str("0")).Text(), "-{{ stream_partition['id'].replace('o', '0') }}")
}
func value1493(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(3), "b", py.Str("[1, 2]"))
}
func typed1493(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(3), "b", py.Str("[1, 2]"))
}
func texts1493(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(3), "b", py.Str("[1, 2]"))
}
func text1493(e *py.Eval, ctx variables) string {
	return "{'a': 3, 'b': '[1, 2]'}"
}
func value1494(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterBatch(ctx["stream_partition"], py.Int(2), py.Int(0)))))
}
func typed1494(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterBatch(ctx["stream_partition"], py.Int(2), py.Int(0)))))
}
func texts1494(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterBatch(ctx["stream_partition"], py.Int(2), py.Int(0)))))
}
func text1494(e *py.Eval, ctx variables) string {
	return ""
}
func value1495(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(py.Bool(!(ctx["config"].Member("no").Truth() && true)), ctx["response"])))
}
func typed1495(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(py.Bool(!(ctx["config"].Member("no").Truth() && true)), ctx["response"])))
}
func texts1495(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(py.Bool(!(ctx["config"].Member("no").Text() != "" && true)), ctx["response"])))
}
func text1495(e *py.Eval, ctx variables) string {
	return ""
}
func value1496(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FormatDatetime(py.Float(1.7041646455e+09), py.Str("%b %d, %Y %I:%M %p"), py.None).Truth() {
		text.WriteString("1")
	} else if ctx["config"].Member("empty").IsUndefined() {
		text.WriteString(e.Add(py.Bool(py.Str("****12***").IsMapping()), e.Call(e.Mod(py.Float(-2.25), py.Str("%Y-%m-%d")), "isnumeric")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if format_datetime(1704164645.5, '%b %d, %Y %I:%M %p') %}1{% elif config.empty is not defined %}{{ (('12'.center(9, '*')) is mapping) + (((-2.25) % '%Y-%m-%d').isnumeric()) }}{% endif %}",
	)
}
func typed1496(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FormatDatetime(py.Float(1.7041646455e+09), py.Str("%b %d, %Y %I:%M %p"), py.None).Truth() {
		text.WriteString("1")
	} else if ctx["config"].Member("empty").IsUndefined() {
		text.WriteString(e.Add(py.Bool(py.Str("****12***").IsMapping()), e.Call(e.Mod(py.Float(-2.25), py.Str("%Y-%m-%d")), "isnumeric")).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if format_datetime(1704164645.5, '%b %d, %Y %I:%M %p') %}1{% elif config.empty is not defined %}{{ (('12'.center(9, '*')) is mapping) + (((-2.25) % '%Y-%m-%d').isnumeric()) }}{% endif %}",
	)
}
func texts1496(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FormatDatetime(py.Float(1.7041646455e+09), py.Str("%b %d, %Y %I:%M %p"), py.None).Truth() {
		text.WriteString("1")
	}
	return e.String(
		py.Str(text.String()),
		"{% if format_datetime(1704164645.5, '%b %d, %Y %I:%M %p') %}1{% elif config.empty is not defined %}{{ (('12'.center(9, '*')) is mapping) + (((-2.25) % '%Y-%m-%d').isnumeric()) }}{% endif %}",
	)
}
func text1496(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FormatDatetime(py.Float(1.7041646455e+09), py.Str("%b %d, %Y %I:%M %p"), py.None).Truth() {
		text.WriteString("1")
	} else if ctx["config"].Member("empty").IsUndefined() {
		text.WriteString(e.Add(py.Bool(py.Str("****12***").IsMapping()), e.Call(e.Mod(py.Float(-2.25), py.Str("%Y-%m-%d")), "isnumeric")).Text())
	}
	return e.StringText(
		text.String(),
		"{% if format_datetime(1704164645.5, '%b %d, %Y %I:%M %p') %}1{% elif config.empty is not defined %}{{ (('12'.center(9, '*')) is mapping) + (((-2.25) % '%Y-%m-%d').isnumeric()) }}{% endif %}",
	)
}
func value1497(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Choose(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth(), py.Str("a/b?c=d&e f"), py.Value{})
	text.WriteString(e.Call(v, "capitalize").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ('a/b?c=d&e f') if response.get('items')[0].id %}{{ v.capitalize() }}",
	)
}
func typed1497(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Choose(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth(), py.Str("a/b?c=d&e f"), py.Value{})
	text.WriteString(e.Call(v, "capitalize").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ('a/b?c=d&e f') if response.get('items')[0].id %}{{ v.capitalize() }}",
	)
}
func texts1497(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Choose(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth(), py.Str("a/b?c=d&e f"), py.Value{})
	text.WriteString(e.Call(v, "capitalize").Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = ('a/b?c=d&e f') if response.get('items')[0].id %}{{ v.capitalize() }}",
	)
}
func text1497(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Choose(e.Attr(e.Index(e.Get(ctx["response"], "items"), 0), "id").Truth(), py.Str("a/b?c=d&e f"), py.Value{})
	text.WriteString(e.Call(v, "capitalize").Text())
	return e.StringText(
		text.String(),
		"{% set v = ('a/b?c=d&e f') if response.get('items')[0].id %}{{ v.capitalize() }}",
	)
}
func value1498(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed1498(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts1498(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text1498(e *py.Eval, ctx variables) string {
	return "True"
}
func value1499(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Mod(e.FilterSafe(ctx["stream_slice"].Member("missing")), py.Bool(e.Gt(ctx["config"].Member("n"), py.True)))))
}
func typed1499(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Mod(e.FilterSafe(ctx["stream_slice"].Member("missing")), py.Bool(e.Gt(ctx["config"].Member("n"), py.True)))))
}
func texts1499(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Mod(e.FilterSafe(py.Str(ctx["stream_slice"].Member("missing").Text())), py.Bool(e.Gt(py.Str(ctx["config"].Member("n").Text()), py.True)))))
}
func text1499(e *py.Eval, ctx variables) string {
	return ""
}
func value1500(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["stream_slice"].Member("missing"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in stream_slice.missing %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed1500(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["stream_slice"].Member("missing"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in stream_slice.missing %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts1500(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str(ctx["stream_slice"].Member("missing").Text()))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in stream_slice.missing %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text1500(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(ctx["stream_slice"].Member("missing"))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in stream_slice.missing %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value1501(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHMAC(ctx["response"].Member("next"), py.Str("k"), py.Str("sha512")), "{{ response.next | hmac('k', 'sha512') }}")
}
func typed1501(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHMAC(ctx["response"].Member("next"), py.Str("k"), py.Str("sha512")), "{{ response.next | hmac('k', 'sha512') }}")
}
func texts1501(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHMAC(ctx["response"].Member("next"), py.Str("k"), py.Str("sha512")), "{{ response.next | hmac('k', 'sha512') }}")
}
func text1501(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterHMAC(ctx["response"].Member("next"), py.Str("k"), py.Str("sha512")).Text(), "{{ response.next | hmac('k', 'sha512') }}")
}
func value1502(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.Value{}, py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None).Truth() {
		text.WriteString(e.Call(e.And(ctx["next_page_token"].Member("next_page_token"), func() py.Value {
			return e.FilterHash(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("md5"), py.Str("salt"))
		}), "lower").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if -0 %}{% elif (([] if 'None')[0]) | selectattr('tag') | map(attribute='tag') | join('+') %}{{ (next_page_token['next_page_token'] and (headers.link.next.url | hash('md5', 'salt'))).lower() }}{% endif %}",
	)
}
func typed1502(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.Value{}, py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None).Truth() {
		text.WriteString(e.Call(e.And(ctx["next_page_token"].Member("next_page_token"), func() py.Value {
			return e.FilterHash(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("md5"), py.Str("salt"))
		}), "lower").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if -0 %}{% elif (([] if 'None')[0]) | selectattr('tag') | map(attribute='tag') | join('+') %}{{ (next_page_token['next_page_token'] and (headers.link.next.url | hash('md5', 'salt'))).lower() }}{% endif %}",
	)
}
func texts1502(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.Value{}, py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None).Truth() {
		text.WriteString(e.Call(e.And(ctx["next_page_token"].Member("next_page_token"), func() py.Value {
			return e.FilterHash(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("md5"), py.Str("salt"))
		}), "lower").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if -0 %}{% elif (([] if 'None')[0]) | selectattr('tag') | map(attribute='tag') | join('+') %}{{ (next_page_token['next_page_token'] and (headers.link.next.url | hash('md5', 'salt'))).lower() }}{% endif %}",
	)
}
func text1502(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.Value{}, py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None).Truth() {
		text.WriteString(e.Call(e.And(ctx["next_page_token"].Member("next_page_token"), func() py.Value {
			return e.FilterHash(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("md5"), py.Str("salt"))
		}), "lower").Text())
	}
	return e.StringText(
		text.String(),
		"{% if -0 %}{% elif (([] if 'None')[0]) | selectattr('tag') | map(attribute='tag') | join('+') %}{{ (next_page_token['next_page_token'] and (headers.link.next.url | hash('md5', 'salt'))).lower() }}{% endif %}",
	)
}
func value1503(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), py.Float(1000)))
}
func typed1503(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), py.Float(1000)))
}
func texts1503(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("missing").Text()), py.Float(1000)))
}
func text1503(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("missing"), py.Float(1000)).Text())
}
func value1504(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.SanitizeURL(ctx["config"].Member("yes")).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.Div(py.None, e.Key(ctx["response"], "items")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if sanitize_url(config.yes) -%} yes {%- endif %} {{- None / response['items'] -}} ",
	)
}
func typed1504(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.SanitizeURL(ctx["config"].Member("yes")).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.Div(py.None, e.Key(ctx["response"], "items")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if sanitize_url(config.yes) -%} yes {%- endif %} {{- None / response['items'] -}} ",
	)
}
func texts1504(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.SanitizeURL(py.Str(ctx["config"].Member("yes").Text())).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.Div(py.None, e.Key(ctx["response"], "items")).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if sanitize_url(config.yes) -%} yes {%- endif %} {{- None / response['items'] -}} ",
	)
}
func text1504(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.SanitizeURL(ctx["config"].Member("yes")).Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.Div(py.None, e.Key(ctx["response"], "items")).Text())
	return e.StringText(
		text.String(),
		"{%- if sanitize_url(config.yes) -%} yes {%- endif %} {{- None / response['items'] -}} ",
	)
}
func value1505(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(ctx["config"].Member("day").IsUpper())
	text.WriteString(e.FilterList(e.Call(v, "keys")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = config.day is upper %}{{ v.keys() | list }}",
	)
}
func typed1505(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(ctx["config"].Member("day").IsUpper())
	text.WriteString(e.FilterList(e.Call(v, "keys")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = config.day is upper %}{{ v.keys() | list }}",
	)
}
func texts1505(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Bool(py.Str(ctx["config"].Member("day").Text()).IsUpper())
	text.WriteString(e.FilterList(e.Call(v, "keys")).Text())
	return e.String(
		py.Str(text.String()),
		"{% set v = config.day is upper %}{{ v.keys() | list }}",
	)
}
func text1505(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Bool(ctx["config"].Member("day").IsUpper())
	text.WriteString(e.FilterList(e.Call(v, "keys")).Text())
	return e.StringText(
		text.String(),
		"{% set v = config.day is upper %}{{ v.keys() | list }}",
	)
}
func value1506(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str("-False" + py.Dict("a", ctx["stream_partition"]).Text())))
}
func typed1506(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str("-False" + py.Dict("a", ctx["stream_partition"]).Text())))
}
func texts1506(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str("-False" + py.Dict("a", ctx["stream_partition"]).Text())))
}
func text1506(e *py.Eval, ctx variables) string {
	return ""
}
func value1507(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.DayDelta(ctx["stream_partition"].Member("id"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "count", py.Str("o")),
		"{{ day_delta(stream_partition['id']).count('o') }}",
	)
}
func typed1507(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.DayDelta(ctx["stream_partition"].Member("id"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "count", py.Str("o")),
		"{{ day_delta(stream_partition['id']).count('o') }}",
	)
}
func texts1507(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.DayDelta(py.Str(ctx["stream_partition"].Member("id").Text()), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "count", py.Str("o")),
		"{{ day_delta(stream_partition['id']).count('o') }}",
	)
}
func text1507(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.DayDelta(ctx["stream_partition"].Member("id"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "count", py.Str("o")).Text(),
		"{{ day_delta(stream_partition['id']).count('o') }}",
	)
}
func value1508(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterEscape(e.NowUTC()))
}
func typed1508(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterEscape(e.NowUTC()))
}
func texts1508(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterEscape(e.NowUTC()))
}
func text1508(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterEscape(e.NowUTC()).Text())
}
func value1509(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))
}
func typed1509(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))
}
func texts1509(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))
}
func text1509(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("-P1W"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Text())
}
func value1510(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("False")
	return py.Literal(text.String())
}
func typed1510(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("False")
	return py.Literal(text.String())
}
func texts1510(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("False")
	return py.Literal(text.String())
}
func text1510(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("False")
	return py.LiteralText(text.String())
}
func value1511(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("updated_at"), "é😀"))
}
func typed1511(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("updated_at"), "é😀"))
}
func texts1511(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("updated_at"), "é😀"))
}
func text1511(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["record"].Member("updated_at"), "é😀")).Text()
}
func value1512(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterStripTags(ctx["record"].Member("updated_at"))))
}
func typed1512(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterStripTags(ctx["record"].Member("updated_at"))))
}
func texts1512(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterStripTags(ctx["record"].Member("updated_at"))))
}
func text1512(e *py.Eval, ctx variables) string {
	return ""
}
func value1513(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed1513(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts1513(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text1513(e *py.Eval, ctx variables) string {
	return "False"
}
func value1514(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(10), "b", py.Int(2))
}
func typed1514(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(10), "b", py.Int(2))
}
func texts1514(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(10), "b", py.Int(2))
}
func text1514(e *py.Eval, ctx variables) string {
	return "{'a': 10, 'b': 2}"
}
func value1515(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.FilterTitle(ctx["config"].Member("digits")).Truth() && !ctx["config"].Member("day").Truth())
}
func typed1515(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.FilterTitle(ctx["config"].Member("digits")).Truth() && !ctx["config"].Member("day").Truth())
}
func texts1515(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.FilterTitle(py.Str(ctx["config"].Member("digits").Text())).Truth() && !(ctx["config"].Member("day").Text() != ""))
}
func text1515(e *py.Eval, ctx variables) string {
	return ""
}
func value1516(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(e.IsDivisibleBy(py.Float(2), py.Int(2)))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1516(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(e.IsDivisibleBy(py.Float(2), py.Int(2)))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1516(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(e.IsDivisibleBy(py.Float(2), py.Int(2)))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1516(e *py.Eval, ctx variables) string {
	return ""
}
func value1517(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(py.EqualStr(e.Mod(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), ctx["record"].Member("name")), "a")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((record.get('nested', {}).get('deep')) % record['name']) is equalto('a') %}{{ x }}{% else %}none{% endfor %}",
	)
}
func typed1517(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(py.EqualStr(e.Mod(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), ctx["record"].Member("name")), "a")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((record.get('nested', {}).get('deep')) % record['name']) is equalto('a') %}{{ x }}{% else %}none{% endfor %}",
	)
}
func texts1517(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(py.EqualStr(e.Mod(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), ctx["record"].Member("name")), "a")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in ((record.get('nested', {}).get('deep')) % record['name']) is equalto('a') %}{{ x }}{% else %}none{% endfor %}",
	)
}
func text1517(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(py.EqualStr(e.Mod(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), ctx["record"].Member("name")), "a")))
	for _, x := range items {
		text.WriteString(x.Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in ((record.get('nested', {}).get('deep')) % record['name']) is equalto('a') %}{{ x }}{% else %}none{% endfor %}",
	)
}
func value1518(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSort(py.ListOf(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["stream_slice"].Member("start_time")), py.True, py.False, py.None),
		"{{ ([headers.link.next.url, stream_slice.start_time]) | sort(reverse=true) }}",
	)
}
func typed1518(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSort(py.ListOf(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["stream_slice"].Member("start_time")), py.True, py.False, py.None),
		"{{ ([headers.link.next.url, stream_slice.start_time]) | sort(reverse=true) }}",
	)
}
func texts1518(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterSort(py.ListOf(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str(ctx["stream_slice"].Member("start_time").Text())), py.True, py.False, py.None),
		"{{ ([headers.link.next.url, stream_slice.start_time]) | sort(reverse=true) }}",
	)
}
func text1518(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterSort(py.ListOf(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), ctx["stream_slice"].Member("start_time")), py.True, py.False, py.None).Text(),
		"{{ ([headers.link.next.url, stream_slice.start_time]) | sort(reverse=true) }}",
	)
}
func value1519(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Choose(ctx["stream_slice"].Member("missing").Truth(), py.Int(1000), py.Value{}), "split", py.Str(",")), "{{ (1_000 if stream_slice.missing).split(',') }}")
}
func typed1519(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Choose(ctx["stream_slice"].Member("missing").Truth(), py.Int(1000), py.Value{}), "split", py.Str(",")), "{{ (1_000 if stream_slice.missing).split(',') }}")
}
func texts1519(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Choose(ctx["stream_slice"].Member("missing").Text() != "", py.Int(1000), py.Value{}), "split", py.Str(",")), "{{ (1_000 if stream_slice.missing).split(',') }}")
}
func text1519(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Choose(ctx["stream_slice"].Member("missing").Truth(), py.Int(1000), py.Value{}), "split", py.Str(",")).Text(), "{{ (1_000 if stream_slice.missing).split(',') }}")
}
func value1520(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FloorDiv(e.FilterTrim(e.Key(ctx["config"].Member("dict"), "a b"), py.None), e.FilterMax(py.TupleOf(), py.False, py.Str("id"))).Truth() {
			text.WriteString("yes")
		}
		text.WriteString(e.Call(e.FilterLast(py.And(py.Dict("a", ctx["config"].Member("yes"), "b", ctx["headers"].Member("X-Total")), py.ListOf(ctx["stream_interval"].Member("end_time"), ctx["response"].Member("more")))), "rstrip", py.Str("r")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1520(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FloorDiv(e.FilterTrim(e.Key(ctx["config"].Member("dict"), "a b"), py.None), e.FilterMax(py.TupleOf(), py.False, py.Str("id"))).Truth() {
			text.WriteString("yes")
		}
		text.WriteString(e.Call(e.FilterLast(py.And(py.Dict("a", ctx["config"].Member("yes"), "b", ctx["headers"].Member("X-Total")), py.ListOf(ctx["stream_interval"].Member("end_time"), ctx["response"].Member("more")))), "rstrip", py.Str("r")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1520(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FloorDiv(e.FilterTrim(e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"), py.None), e.FilterMax(py.TupleOf(), py.False, py.Str("id"))).Truth() {
			text.WriteString("yes")
		}
		text.WriteString(e.Call(e.FilterLast(py.And(py.Dict("a", py.Str(ctx["config"].Member("yes").Text()), "b", ctx["headers"].Member("X-Total")), py.ListOf(py.Str(ctx["stream_interval"].Member("end_time").Text()), ctx["response"].Member("more")))), "rstrip", py.Str("r")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1520(e *py.Eval, ctx variables) string {
	return ""
}
func value1521(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ListOf(ctx["config"].Member("yes"), ctx["config"].Member("s")).IsLower())
}
func typed1521(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ListOf(ctx["config"].Member("yes"), ctx["config"].Member("s")).IsLower())
}
func texts1521(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ListOf(py.Str(ctx["config"].Member("yes").Text()), py.Str(ctx["config"].Member("s").Text())).IsLower())
}
func text1521(e *py.Eval, ctx variables) string {
	return py.Bool(py.ListOf(ctx["config"].Member("yes"), ctx["config"].Member("s")).IsLower()).Text()
}
func value1522(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Bool(!ctx["config"].Member("missing").IsFloat()), func() py.Value { return e.Add(e.StrToDatetime(py.Str("2024-03-10")), e.Duration(py.Str("PT1H30M"))) }),
		"{{ (config.missing is not float) or ((str_to_datetime('2024-03-10') + duration('PT1H30M'))) }}",
	)
}
func typed1522(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Bool(!ctx["config"].Member("missing").IsFloat()), func() py.Value { return e.Add(e.StrToDatetime(py.Str("2024-03-10")), e.Duration(py.Str("PT1H30M"))) }),
		"{{ (config.missing is not float) or ((str_to_datetime('2024-03-10') + duration('PT1H30M'))) }}",
	)
}
func texts1522(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Bool(!py.Str(ctx["config"].Member("missing").Text()).IsFloat()), func() py.Value { return e.Add(e.StrToDatetime(py.Str("2024-03-10")), e.Duration(py.Str("PT1H30M"))) }),
		"{{ (config.missing is not float) or ((str_to_datetime('2024-03-10') + duration('PT1H30M'))) }}",
	)
}
func text1522(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(py.Bool(!ctx["config"].Member("missing").IsFloat()), func() py.Value { return e.Add(e.StrToDatetime(py.Str("2024-03-10")), e.Duration(py.Str("PT1H30M"))) }).Text(),
		"{{ (config.missing is not float) or ((str_to_datetime('2024-03-10') + duration('PT1H30M'))) }}",
	)
}
func value1523(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mod(e.FilterList(e.FilterSelect(ctx["config"].Member("texts"), func(it py.Value) bool { return it.Truth() })), py.And(ctx["response"].Member("next"), py.Str("007"))),
		"{{ (config['texts'] | select | list) % (response.next and '007') }}",
	)
}
func typed1523(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mod(e.FilterList(e.FilterSelect(ctx["config"].Member("texts"), func(it py.Value) bool { return it.Truth() })), py.And(ctx["response"].Member("next"), py.Str("007"))),
		"{{ (config['texts'] | select | list) % (response.next and '007') }}",
	)
}
func texts1523(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mod(e.FilterList(e.FilterSelect(py.Str(ctx["config"].Member("texts").Text()), func(it py.Value) bool { return it.Truth() })), py.And(ctx["response"].Member("next"), py.Str("007"))),
		"{{ (config['texts'] | select | list) % (response.next and '007') }}",
	)
}
func text1523(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Mod(e.FilterList(e.FilterSelect(ctx["config"].Member("texts"), func(it py.Value) bool { return it.Truth() })), py.And(ctx["response"].Member("next"), py.Str("007"))).Text(),
		"{{ (config['texts'] | select | list) % (response.next and '007') }}",
	)
}
func value1524(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.ListOf(ctx["stream_slice"].Member("missing"), e.Key(ctx["response"], "items")).IsTrue())
}
func typed1524(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.ListOf(ctx["stream_slice"].Member("missing"), e.Key(ctx["response"], "items")).IsTrue())
}
func texts1524(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.ListOf(py.Str(ctx["stream_slice"].Member("missing").Text()), e.Key(ctx["response"], "items")).IsTrue())
}
func text1524(e *py.Eval, ctx variables) string {
	return ""
}
func value1525(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+e.Call(py.Bool(!ctx["config"].Member("f").IsIterable()), "splitlines").Text()), `12{{ (config.f is not iterable).splitlines() }}
`)
}
func typed1525(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+e.Call(py.Bool(!ctx["config"].Member("f").IsIterable()), "splitlines").Text()), `12{{ (config.f is not iterable).splitlines() }}
`)
}
func texts1525(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("12"+e.Call(py.Bool(!py.Str(ctx["config"].Member("f").Text()).IsIterable()), "splitlines").Text()), `12{{ (config.f is not iterable).splitlines() }}
`)
}
func text1525(e *py.Eval, ctx variables) string {
	return e.StringText("12"+e.Call(py.Bool(!ctx["config"].Member("f").IsIterable()), "splitlines").Text(), `12{{ (config.f is not iterable).splitlines() }}
`)
}
func value1526(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Literal("12345678901234567890")
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func typed1526(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Literal("12345678901234567890")
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func texts1526(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := py.Literal("12345678901234567890")
	text.WriteString(v.Text())
	return py.Literal(text.String())
}
func text1526(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := py.Literal("12345678901234567890")
	text.WriteString(v.Text())
	return py.LiteralText(text.String())
}
func value1527(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Lt(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Float(1.5)), py.Int(0)) {
		text.WriteString(e.FilterAttr(py.Dict("a", ctx["config"].Member("s"), "b", py.Str("a,b,c")), py.Str("k")).Text())
	}
	text.WriteString(e.Call(py.Bool(!py.Equal(py.Bool(e.IsDivisibleBy(ctx["record"].Member("updated_at"), py.Int(2))), e.FilterList(e.FilterSelect(ctx["headers"].Member("X-Total"), func(it py.Value) bool { return it.Truth() })))), "rsplit", py.Str(" "), py.Int(1)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ([next_page_token['next_page_token'], 1.5]) < 0 -%} {{ ({'a': config['s'], 'b': 'a,b,c'}) | attr('k') }} {%- endif %} {{- ((record.updated_at is divisibleby(2)) != (headers['X-Total'] | select | list)).rsplit(' ', 1) -}} ",
	)
}
func typed1527(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Lt(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Float(1.5)), py.Int(0)) {
		text.WriteString(e.FilterAttr(py.Dict("a", ctx["config"].Member("s"), "b", py.Str("a,b,c")), py.Str("k")).Text())
	}
	text.WriteString(e.Call(py.Bool(!py.Equal(py.Bool(e.IsDivisibleBy(ctx["record"].Member("updated_at"), py.Int(2))), e.FilterList(e.FilterSelect(ctx["headers"].Member("X-Total"), func(it py.Value) bool { return it.Truth() })))), "rsplit", py.Str(" "), py.Int(1)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ([next_page_token['next_page_token'], 1.5]) < 0 -%} {{ ({'a': config['s'], 'b': 'a,b,c'}) | attr('k') }} {%- endif %} {{- ((record.updated_at is divisibleby(2)) != (headers['X-Total'] | select | list)).rsplit(' ', 1) -}} ",
	)
}
func texts1527(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Lt(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Float(1.5)), py.Int(0)) {
		text.WriteString(e.FilterAttr(py.Dict("a", py.Str(ctx["config"].Member("s").Text()), "b", py.Str("a,b,c")), py.Str("k")).Text())
	}
	text.WriteString(e.Call(py.Bool(!py.Equal(py.Bool(e.IsDivisibleBy(ctx["record"].Member("updated_at"), py.Int(2))), e.FilterList(e.FilterSelect(ctx["headers"].Member("X-Total"), func(it py.Value) bool { return it.Truth() })))), "rsplit", py.Str(" "), py.Int(1)).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if ([next_page_token['next_page_token'], 1.5]) < 0 -%} {{ ({'a': config['s'], 'b': 'a,b,c'}) | attr('k') }} {%- endif %} {{- ((record.updated_at is divisibleby(2)) != (headers['X-Total'] | select | list)).rsplit(' ', 1) -}} ",
	)
}
func text1527(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Lt(py.ListOf(ctx["next_page_token"].Member("next_page_token"), py.Float(1.5)), py.Int(0)) {
		text.WriteString(e.FilterAttr(py.Dict("a", ctx["config"].Member("s"), "b", py.Str("a,b,c")), py.Str("k")).Text())
	}
	text.WriteString(e.Call(py.Bool(!py.Equal(py.Bool(e.IsDivisibleBy(ctx["record"].Member("updated_at"), py.Int(2))), e.FilterList(e.FilterSelect(ctx["headers"].Member("X-Total"), func(it py.Value) bool { return it.Truth() })))), "rsplit", py.Str(" "), py.Int(1)).Text())
	return e.StringText(
		text.String(),
		"{%- if ([next_page_token['next_page_token'], 1.5]) < 0 -%} {{ ({'a': config['s'], 'b': 'a,b,c'}) | attr('k') }} {%- endif %} {{- ((record.updated_at is divisibleby(2)) != (headers['X-Total'] | select | list)).rsplit(' ', 1) -}} ",
	)
}
func value1528(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Slice(py.Choose(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Truth(), ctx["headers"].Member("X-Total"), py.Value{}), py.Absent, py.Absent, py.Int(-1)).Truth() {
	} else {
		text.WriteString(e.FilterIndent(e.Pos(e.Call(py.Int(1000), "lower")), py.Int(4), py.False, py.False).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ('-3.5' and (headers['X-Total'] if record['nested']['list'][0]['y']))[::-1] %}{% else %}{{ +1_000.lower() | indent }}{% endif %}",
	)
}
func typed1528(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Slice(py.Choose(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Truth(), ctx["headers"].Member("X-Total"), py.Value{}), py.Absent, py.Absent, py.Int(-1)).Truth() {
	} else {
		text.WriteString(e.FilterIndent(e.Pos(e.Call(py.Int(1000), "lower")), py.Int(4), py.False, py.False).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ('-3.5' and (headers['X-Total'] if record['nested']['list'][0]['y']))[::-1] %}{% else %}{{ +1_000.lower() | indent }}{% endif %}",
	)
}
func texts1528(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Slice(py.Choose(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Truth(), ctx["headers"].Member("X-Total"), py.Value{}), py.Absent, py.Absent, py.Int(-1)).Truth() {
	} else {
		text.WriteString(e.FilterIndent(e.Pos(e.Call(py.Int(1000), "lower")), py.Int(4), py.False, py.False).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ('-3.5' and (headers['X-Total'] if record['nested']['list'][0]['y']))[::-1] %}{% else %}{{ +1_000.lower() | indent }}{% endif %}",
	)
}
func text1528(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Slice(py.Choose(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y").Truth(), ctx["headers"].Member("X-Total"), py.Value{}), py.Absent, py.Absent, py.Int(-1)).Truth() {
	} else {
		text.WriteString(e.FilterIndent(e.Pos(e.Call(py.Int(1000), "lower")), py.Int(4), py.False, py.False).Text())
	}
	return e.StringText(
		text.String(),
		"{% if ('-3.5' and (headers['X-Total'] if record['nested']['list'][0]['y']))[::-1] %}{% else %}{{ +1_000.lower() | indent }}{% endif %}",
	)
}
func value1529(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(e.Call(py.Dict("a", ctx["response"], "b", ctx["stream_partition"].Member("id")), "expandtabs"), e.Call(py.Dict("a", ctx["config"].Member("none"), "b", e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")), "conjugate"))),
		"{{ (({'a': response, 'b': stream_partition['id']}).expandtabs()) in (({'a': config.none, 'b': record.get('nested', {}).get('deep')}).conjugate()) }}",
	)
}
func typed1529(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(e.Call(py.Dict("a", ctx["response"], "b", ctx["stream_partition"].Member("id")), "expandtabs"), e.Call(py.Dict("a", ctx["config"].Member("none"), "b", e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")), "conjugate"))),
		"{{ (({'a': response, 'b': stream_partition['id']}).expandtabs()) in (({'a': config.none, 'b': record.get('nested', {}).get('deep')}).conjugate()) }}",
	)
}
func texts1529(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(e.In(e.Call(py.Dict("a", ctx["response"], "b", py.Str(ctx["stream_partition"].Member("id").Text())), "expandtabs"), e.Call(py.Dict("a", py.Str(ctx["config"].Member("none").Text()), "b", e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep")), "conjugate"))),
		"{{ (({'a': response, 'b': stream_partition['id']}).expandtabs()) in (({'a': config.none, 'b': record.get('nested', {}).get('deep')}).conjugate()) }}",
	)
}
func text1529(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(e.In(e.Call(py.Dict("a", ctx["response"], "b", ctx["stream_partition"].Member("id")), "expandtabs"), e.Call(py.Dict("a", ctx["config"].Member("none"), "b", e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep")), "conjugate"))).Text(),
		"{{ (({'a': response, 'b': stream_partition['id']}).expandtabs()) in (({'a': config.none, 'b': record.get('nested', {}).get('deep')}).conjugate()) }}",
	)
}
func value1530(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(py.Str("it's"+ctx["record"].Member("flag").Text()), py.Int(0))))
}
func typed1530(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(py.Str("it's"+ctx["record"].Member("flag").Text()), py.Int(0))))
}
func texts1530(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(py.Str("it's"+ctx["record"].Member("flag").Text()), py.Int(0))))
}
func text1530(e *py.Eval, ctx variables) string {
	return ""
}
func value1531(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterString(ctx["config"].Member("json")), "{{ config.json | string }}")
}
func typed1531(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterString(ctx["config"].Member("json")), "{{ config.json | string }}")
}
func texts1531(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("json").Text())
}
func text1531(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterString(ctx["config"].Member("json")).Text(), "{{ config.json | string }}")
}
func value1532(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterUpper(py.Dict("a", py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "b", ctx["record"].Member("flag"))).Truth() {
		}
		text.WriteString(py.Bool(py.SameAs(py.True, py.None)).Text())
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func typed1532(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterUpper(py.Dict("a", py.OrElse(ctx["config"].Member("missing"), py.Int(4)), "b", ctx["record"].Member("flag"))).Truth() {
		}
		text.WriteString(py.Bool(py.SameAs(py.True, py.None)).Text())
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func texts1532(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterUpper(py.Dict("a", py.Str(ctx["config"].Member("missing").Text()), "b", ctx["record"].Member("flag"))).Truth() {
		}
		text.WriteString(py.Bool(py.SameAs(py.True, py.None)).Text())
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text1532(e *py.Eval, ctx variables) string {
	return ""
}
func value1533(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FormatDatetime(ctx["response"].Member("total"), py.Str("%s"), py.None).Truth() || ctx["stream_partition"].Member("id").Truth() {
			text.WriteString("yes")
		}
		text.WriteString(e.FilterAbs(py.Dict("a", py.Float(1.5), "b", py.Str("a/b?c=d&e f"))).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1533(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FormatDatetime(ctx["response"].Member("total"), py.Str("%s"), py.None).Truth() || ctx["stream_partition"].Member("id").Truth() {
			text.WriteString("yes")
		}
		text.WriteString(e.FilterAbs(py.Dict("a", py.Float(1.5), "b", py.Str("a/b?c=d&e f"))).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1533(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FormatDatetime(ctx["response"].Member("total"), py.Str("%s"), py.None).Truth() || ctx["stream_partition"].Member("id").Text() != "" {
			text.WriteString("yes")
		}
		text.WriteString(e.FilterAbs(py.Dict("a", py.Float(1.5), "b", py.Str("a/b?c=d&e f"))).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1533(e *py.Eval, ctx variables) string {
	return ""
}
func value1534(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.FilterWordCount(py.ListOf(ctx["config"].Member("json"), ctx["config"].Member("s"))), e.Add(ctx["config"].Member("yes"), ctx["stream_partition"]))),
		"{{ (([config.json, config.s]) | wordcount) == (config.yes + stream_partition) }}",
	)
}
func typed1534(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.FilterWordCount(py.ListOf(ctx["config"].Member("json"), ctx["config"].Member("s"))), e.Add(ctx["config"].Member("yes"), ctx["stream_partition"]))),
		"{{ (([config.json, config.s]) | wordcount) == (config.yes + stream_partition) }}",
	)
}
func texts1534(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(py.Equal(e.FilterWordCount(py.ListOf(py.Str(ctx["config"].Member("json").Text()), py.Str(ctx["config"].Member("s").Text()))), e.Add(py.Str(ctx["config"].Member("yes").Text()), ctx["stream_partition"]))),
		"{{ (([config.json, config.s]) | wordcount) == (config.yes + stream_partition) }}",
	)
}
func text1534(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(py.Equal(e.FilterWordCount(py.ListOf(ctx["config"].Member("json"), ctx["config"].Member("s"))), e.Add(ctx["config"].Member("yes"), ctx["stream_partition"]))).Text(),
		"{{ (([config.json, config.s]) | wordcount) == (config.yes + stream_partition) }}",
	)
}
func value1535(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("yes"), "swapcase"), "{{ config.yes.swapcase() }}")
}
func typed1535(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("yes"), "swapcase"), "{{ config.yes.swapcase() }}")
}
func texts1535(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("yes").Text()), "swapcase"), "{{ config.yes.swapcase() }}")
}
func text1535(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("yes"), "swapcase").Text(), "{{ config.yes.swapcase() }}")
}
func value1536(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterList(e.FilterSelect(e.Div(e.FilterMax(ctx["missing"], py.False, py.Str("id")), ctx["record"].Member("id")), func(it py.Value) bool { return it.Truth() })).Truth() {
			text.WriteString("yes")
		}
		text.WriteString(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1536(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterList(e.FilterSelect(e.Div(e.FilterMax(ctx["missing"], py.False, py.Str("id")), ctx["record"].Member("id")), func(it py.Value) bool { return it.Truth() })).Truth() {
			text.WriteString("yes")
		}
		text.WriteString(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1536(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterList(e.FilterSelect(e.Div(e.FilterMax(ctx["missing"], py.False, py.Str("id")), ctx["record"].Member("id")), func(it py.Value) bool { return it.Truth() })).Truth() {
			text.WriteString("yes")
		}
		text.WriteString(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1536(e *py.Eval, ctx variables) string {
	return ""
}
func value1537(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(py.ListOf(py.Str("12"), ctx["stream_interval"].Member("end_time")), py.Str("[aeiou]"), py.Str("*")),
		"{{ (['12', stream_interval.end_time]) | regex_replace('[aeiou]', '*') }}",
	)
}
func typed1537(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(py.ListOf(py.Str("12"), ctx["stream_interval"].Member("end_time")), py.Str("[aeiou]"), py.Str("*")),
		"{{ (['12', stream_interval.end_time]) | regex_replace('[aeiou]', '*') }}",
	)
}
func texts1537(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(py.ListOf(py.Str("12"), py.Str(ctx["stream_interval"].Member("end_time").Text())), py.Str("[aeiou]"), py.Str("*")),
		"{{ (['12', stream_interval.end_time]) | regex_replace('[aeiou]', '*') }}",
	)
}
func text1537(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRegexReplace(py.ListOf(py.Str("12"), ctx["stream_interval"].Member("end_time")), py.Str("[aeiou]"), py.Str("*")).Text(),
		"{{ (['12', stream_interval.end_time]) | regex_replace('[aeiou]', '*') }}",
	)
}
func value1538(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Index(e.If(ctx["missing"].Truth(), func() py.Value { return e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep") }, func() py.Value { return py.Value{} }), -1)))
}
func typed1538(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Index(e.If(ctx["missing"].Truth(), func() py.Value { return e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep") }, func() py.Value { return py.Value{} }), -1)))
}
func texts1538(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Index(e.If(ctx["missing"].Truth(), func() py.Value { return e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep") }, func() py.Value { return py.Value{} }), -1)))
}
func text1538(e *py.Eval, ctx variables) string {
	return ""
}
func value1539(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(py.Str("é😀100"))))
}
func typed1539(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(py.Str("é😀100"))))
}
func texts1539(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(py.Str("é😀100"))))
}
func text1539(e *py.Eval, ctx variables) string {
	return ""
}
func value1540(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Dict("a", ctx["config"].Member("s"), "b", ctx["config"].Member("json")), py.Literal("12345678901234567890")))
}
func typed1540(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Dict("a", ctx["config"].Member("s"), "b", ctx["config"].Member("json")), py.Literal("12345678901234567890")))
}
func texts1540(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Dict("a", py.Str(ctx["config"].Member("s").Text()), "b", py.Str(ctx["config"].Member("json").Text())), py.Literal("12345678901234567890")))
}
func text1540(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(py.Dict("a", ctx["config"].Member("s"), "b", ctx["config"].Member("json")), py.Literal("12345678901234567890")).Text())
}
func value1541(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["config"].Member("s"), "Foo"))
}
func typed1541(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["config"].Member("s"), "Foo"))
}
func texts1541(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("s").Text() != "Foo")
}
func text1541(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(ctx["config"].Member("s"), "Foo")).Text()
}
func value1542(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.TupleOf(py.Int(1), ctx["missing"])) {
		text.WriteString(x.Text())
	}
	return e.String(py.Str(text.String()), "{% for x in (1, missing) %}{{ x }}{% endfor %}")
}
func typed1542(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.TupleOf(py.Int(1), ctx["missing"])) {
		text.WriteString(x.Text())
	}
	return e.String(py.Str(text.String()), "{% for x in (1, missing) %}{{ x }}{% endfor %}")
}
func texts1542(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, x := range e.Each(py.TupleOf(py.Int(1), ctx["missing"])) {
		text.WriteString(x.Text())
	}
	return e.String(py.Str(text.String()), "{% for x in (1, missing) %}{{ x }}{% endfor %}")
}
func text1542(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, x := range e.Each(py.TupleOf(py.Int(1), ctx["missing"])) {
		text.WriteString(x.Text())
	}
	return e.StringText(text.String(), "{% for x in (1, missing) %}{{ x }}{% endfor %}")
}
func value1543(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.TupleOf(py.Float(-2.25), ctx["config"].Member("missing")).Truth() || e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Truth(), func() py.Value { return py.Str("it's") }, func() py.Value {
			return py.Bool(e.Ge(py.ListOf(py.Str("a,b,c"), ctx["config"].Member("date")), py.ListOf(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("a/b?c=d&e f"))))
		}),
		`{{ "it's".strip() if (((-2.25, config.missing)) or headers.link.next.url) else ((['a,b,c', config.date]) >= ([headers.link.next.url, 'a/b?c=d&e f'])) }}`,
	)
}
func typed1543(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.TupleOf(py.Float(-2.25), ctx["config"].Member("missing")).Truth() || e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Truth(), func() py.Value { return py.Str("it's") }, func() py.Value {
			return py.Bool(e.Ge(py.ListOf(py.Str("a,b,c"), ctx["config"].Member("date")), py.ListOf(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("a/b?c=d&e f"))))
		}),
		`{{ "it's".strip() if (((-2.25, config.missing)) or headers.link.next.url) else ((['a,b,c', config.date]) >= ([headers.link.next.url, 'a/b?c=d&e f'])) }}`,
	)
}
func texts1543(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.TupleOf(py.Float(-2.25), py.Str(ctx["config"].Member("missing").Text())).Truth() || e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Truth(), func() py.Value { return py.Str("it's") }, func() py.Value {
			return py.Bool(e.Ge(py.ListOf(py.Str("a,b,c"), py.Str(ctx["config"].Member("date").Text())), py.ListOf(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("a/b?c=d&e f"))))
		}),
		`{{ "it's".strip() if (((-2.25, config.missing)) or headers.link.next.url) else ((['a,b,c', config.date]) >= ([headers.link.next.url, 'a/b?c=d&e f'])) }}`,
	)
}
func text1543(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.TupleOf(py.Float(-2.25), ctx["config"].Member("missing")).Truth() || e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url").Truth(), func() py.Value { return py.Str("it's") }, func() py.Value {
			return py.Bool(e.Ge(py.ListOf(py.Str("a,b,c"), ctx["config"].Member("date")), py.ListOf(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), py.Str("a/b?c=d&e f"))))
		}).Text(),
		`{{ "it's".strip() if (((-2.25, config.missing)) or headers.link.next.url) else ((['a,b,c', config.date]) >= ([headers.link.next.url, 'a/b?c=d&e f'])) }}`,
	)
}
func value1544(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(), e.FilterLength(e.FilterList(e.Call(ctx["response"], "keys")))), "{{ [] // ((response.keys() | list) | length) }}")
}
func typed1544(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(), e.FilterLength(e.FilterList(e.Call(ctx["response"], "keys")))), "{{ [] // ((response.keys() | list) | length) }}")
}
func texts1544(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(), e.FilterLength(e.FilterList(e.Call(ctx["response"], "keys")))), "{{ [] // ((response.keys() | list) | length) }}")
}
func text1544(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.ListOf(), e.FilterLength(e.FilterList(e.Call(ctx["response"], "keys")))).Text(), "{{ [] // ((response.keys() | list) | length) }}")
}
func value1545(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(py.Equal(e.Get(ctx["config"].Member("list"), "k"), py.And(ctx["response"].Member("more"), ctx["next_page_token"]))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.list.get('k') == (response.more and next_page_token) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func typed1545(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(py.Equal(e.Get(ctx["config"].Member("list"), "k"), py.And(ctx["response"].Member("more"), ctx["next_page_token"]))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.list.get('k') == (response.more and next_page_token) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func texts1545(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(py.Equal(e.Get(py.Str(ctx["config"].Member("list").Text()), "k"), py.And(ctx["response"].Member("more"), ctx["next_page_token"]))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.list.get('k') == (response.more and next_page_token) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func text1545(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(py.Equal(e.Get(ctx["config"].Member("list"), "k"), py.And(ctx["response"].Member("more"), ctx["next_page_token"]))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for x in config.list.get('k') == (response.more and next_page_token) %}{{ loop.index }}:{{ x.id }}{% else %}none{% endfor %}",
	)
}
func value1546(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.Call(ctx["stream_slice"].Member("missing"), "as_integer_ratio"), "ljust", py.Int(5))))
}
func typed1546(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.Call(ctx["stream_slice"].Member("missing"), "as_integer_ratio"), "ljust", py.Int(5))))
}
func texts1546(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.Call(py.Str(ctx["stream_slice"].Member("missing").Text()), "as_integer_ratio"), "ljust", py.Int(5))))
}
func text1546(e *py.Eval, ctx variables) string {
	return ""
}
func value1547(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRound(e.Slice(py.ListOf(py.Str(""), py.Str("a/b?c=d&e f")), py.Int(1), py.Absent, py.Absent), py.Int(0), py.Str("ceil")),
		"{{ ((['', 'a/b?c=d&e f'])[1:]) | round(method='ceil') }}",
	)
}
func typed1547(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRound(e.Slice(py.ListOf(py.Str(""), py.Str("a/b?c=d&e f")), py.Int(1), py.Absent, py.Absent), py.Int(0), py.Str("ceil")),
		"{{ ((['', 'a/b?c=d&e f'])[1:]) | round(method='ceil') }}",
	)
}
func texts1547(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRound(e.Slice(py.ListOf(py.Str(""), py.Str("a/b?c=d&e f")), py.Int(1), py.Absent, py.Absent), py.Int(0), py.Str("ceil")),
		"{{ ((['', 'a/b?c=d&e f'])[1:]) | round(method='ceil') }}",
	)
}
func text1547(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRound(e.Slice(py.ListOf(py.Str(""), py.Str("a/b?c=d&e f")), py.Int(1), py.Absent, py.Absent), py.Int(0), py.Str("ceil")).Text(),
		"{{ ((['', 'a/b?c=d&e f'])[1:]) | round(method='ceil') }}",
	)
}
func value1548(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.FilterFirst(py.Int(10)), "as_integer_ratio").Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if (10 | first).as_integer_ratio() %}{% endif %}",
	)
}
func typed1548(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.FilterFirst(py.Int(10)), "as_integer_ratio").Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if (10 | first).as_integer_ratio() %}{% endif %}",
	)
}
func texts1548(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Call(e.FilterFirst(py.Int(10)), "as_integer_ratio").Truth() {
	}
	return e.String(
		py.Str(text.String()),
		"{% if (10 | first).as_integer_ratio() %}{% endif %}",
	)
}
func text1548(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Call(e.FilterFirst(py.Int(10)), "as_integer_ratio").Truth() {
	}
	return e.StringText(
		text.String(),
		"{% if (10 | first).as_integer_ratio() %}{% endif %}",
	)
}
func value1549(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Le(py.Float(1.5), ctx["response"].Member("total"))), "{{ 1.5 <= response.total }}")
}
func typed1549(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Le(py.Float(1.5), ctx["response"].Member("total"))), "{{ 1.5 <= response.total }}")
}
func texts1549(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Le(py.Float(1.5), ctx["response"].Member("total"))), "{{ 1.5 <= response.total }}")
}
func text1549(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Le(py.Float(1.5), ctx["response"].Member("total"))).Text(), "{{ 1.5 <= response.total }}")
}
func value1550(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(e.Gt(ctx["config"].Member("day"), e.FilterDictSort(py.ListOf(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), ctx["config"].Member("empty")), py.False, py.Str("key"), py.False))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.day > (([record.nested.deep.x, config.empty]) | dictsort) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed1550(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(e.Gt(ctx["config"].Member("day"), e.FilterDictSort(py.ListOf(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), ctx["config"].Member("empty")), py.False, py.Str("key"), py.False))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.day > (([record.nested.deep.x, config.empty]) | dictsort) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts1550(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Bool(e.Gt(py.Str(ctx["config"].Member("day").Text()), e.FilterDictSort(py.ListOf(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), py.Str(ctx["config"].Member("empty").Text())), py.False, py.Str("key"), py.False))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in config.day > (([record.nested.deep.x, config.empty]) | dictsort) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text1550(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.Bool(e.Gt(ctx["config"].Member("day"), e.FilterDictSort(py.ListOf(e.Attr(e.Attr(ctx["record"].Member("nested"), "deep"), "x"), ctx["config"].Member("empty")), py.False, py.Str("key"), py.False))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in config.day > (([record.nested.deep.x, config.empty]) | dictsort) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value1551(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a/b?c=d&e f"), ctx["missing"]), "{{ ('a/b?c=d&e f') / missing }}")
}
func typed1551(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a/b?c=d&e f"), ctx["missing"]), "{{ ('a/b?c=d&e f') / missing }}")
}
func texts1551(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a/b?c=d&e f"), ctx["missing"]), "{{ ('a/b?c=d&e f') / missing }}")
}
func text1551(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("a/b?c=d&e f"), ctx["missing"]).Text(), "{{ ('a/b?c=d&e f') / missing }}")
}
func value1552(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Mul(py.Dict("a", py.Float(1.5), "b", py.Int(100)), py.Dict("a", py.Int(3), "b", py.Str("<b>x</b>")))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = ({'a': 1.5, 'b': 100}) * ({'a': 3, 'b': '<b>x</b>'}) %}{{ v ~ 1 }}",
	)
}
func typed1552(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Mul(py.Dict("a", py.Float(1.5), "b", py.Int(100)), py.Dict("a", py.Int(3), "b", py.Str("<b>x</b>")))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = ({'a': 1.5, 'b': 100}) * ({'a': 3, 'b': '<b>x</b>'}) %}{{ v ~ 1 }}",
	)
}
func texts1552(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	v := e.Mul(py.Dict("a", py.Float(1.5), "b", py.Int(100)), py.Dict("a", py.Int(3), "b", py.Str("<b>x</b>")))
	text.WriteString(v.Text() + "1")
	return e.String(
		py.Str(text.String()),
		"{% set v = ({'a': 1.5, 'b': 100}) * ({'a': 3, 'b': '<b>x</b>'}) %}{{ v ~ 1 }}",
	)
}
func text1552(e *py.Eval, ctx variables) string {
	var text strings.Builder
	v := e.Mul(py.Dict("a", py.Float(1.5), "b", py.Int(100)), py.Dict("a", py.Int(3), "b", py.Str("<b>x</b>")))
	text.WriteString(v.Text() + "1")
	return e.StringText(
		text.String(),
		"{% set v = ({'a': 1.5, 'b': 100}) * ({'a': 3, 'b': '<b>x</b>'}) %}{{ v ~ 1 }}",
	)
}
func value1553(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(e.Key(ctx["response"], "items"), py.Str("")))
}
func typed1553(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(e.Key(ctx["response"], "items"), py.Str("")))
}
func texts1553(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(e.Key(ctx["response"], "items"), py.Str("")))
}
func text1553(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.ListOf(e.Key(ctx["response"], "items"), py.Str("")).Text())
}
func value1554(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := ctx["stream_slice"].Member("missing")
		text.WriteString(v.Text())
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func typed1554(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := ctx["stream_slice"].Member("missing")
		text.WriteString(v.Text())
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func texts1554(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Str(ctx["stream_slice"].Member("missing").Text())
		text.WriteString(v.Text())
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text1554(e *py.Eval, ctx variables) string {
	return ""
}
func value1555(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterURLEncode(e.FilterList(e.Call(ctx["stream_slice"].Member("missing"), "values")))))
}
func typed1555(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterURLEncode(e.FilterList(e.Call(ctx["stream_slice"].Member("missing"), "values")))))
}
func texts1555(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterURLEncode(e.FilterList(e.Call(py.Str(ctx["stream_slice"].Member("missing").Text()), "values")))))
}
func text1555(e *py.Eval, ctx variables) string {
	return ""
}
func value1556(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"])
}
func typed1556(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"])
}
func texts1556(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"])
}
func text1556(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Text())
}
func value1557(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_interval"].Member("end_time").Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.Div(e.FilterRound(py.Int(-1), py.Int(0), py.Str("floor")), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if stream_interval.end_time -%} yes {%- endif %} {{- ((-1) | round(0, 'floor')) / (config.get('missing', 4)) -}} ",
	)
}
func typed1557(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_interval"].Member("end_time").Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.Div(e.FilterRound(py.Int(-1), py.Int(0), py.Str("floor")), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if stream_interval.end_time -%} yes {%- endif %} {{- ((-1) | round(0, 'floor')) / (config.get('missing', 4)) -}} ",
	)
}
func texts1557(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["stream_interval"].Member("end_time").Text() != "" {
		text.WriteString("yes")
	}
	text.WriteString(e.Div(e.FilterRound(py.Int(-1), py.Int(0), py.Str("floor")), py.Str(ctx["config"].Member("missing").Text())).Text())
	return e.String(
		py.Str(text.String()),
		"{%- if stream_interval.end_time -%} yes {%- endif %} {{- ((-1) | round(0, 'floor')) / (config.get('missing', 4)) -}} ",
	)
}
func text1557(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["stream_interval"].Member("end_time").Truth() {
		text.WriteString("yes")
	}
	text.WriteString(e.Div(e.FilterRound(py.Int(-1), py.Int(0), py.Str("floor")), py.OrElse(ctx["config"].Member("missing"), py.Int(4))).Text())
	return e.StringText(
		text.String(),
		"{%- if stream_interval.end_time -%} yes {%- endif %} {{- ((-1) | round(0, 'floor')) / (config.get('missing', 4)) -}} ",
	)
}
func value1558(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(!py.Equal(e.Div(e.Min(ctx["config"].Member("none"), py.Int(3)), py.ListOf(ctx["response"].Member("next"), e.Key(ctx["config"].Member("dict"), "a b"))), py.False))
		text.WriteString(e.FilterHMAC(v, py.Str("k"), py.Str("sha512")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1558(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(!py.Equal(e.Div(e.Min(ctx["config"].Member("none"), py.Int(3)), py.ListOf(ctx["response"].Member("next"), e.Key(ctx["config"].Member("dict"), "a b"))), py.False))
		text.WriteString(e.FilterHMAC(v, py.Str("k"), py.Str("sha512")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1558(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := py.Bool(!py.Equal(e.Div(e.Min(py.Str(ctx["config"].Member("none").Text()), py.Int(3)), py.ListOf(ctx["response"].Member("next"), e.Key(py.Str(ctx["config"].Member("dict").Text()), "a b"))), py.False))
		text.WriteString(e.FilterHMAC(v, py.Str("k"), py.Str("sha512")).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1558(e *py.Eval, ctx variables) string {
	return ""
}
func value1559(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterForceEscape(e.If(e.Call(ctx["last_page_size"], "join", py.ListOf(py.Str("x"), py.Str("y"))).Truth(), func() py.Value { return e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value { return py.Value{} })),
		"{{ ((day_delta(1, '%Y-%m-%dT%H:%M:%SZ')) if (last_page_size.join(['x', 'y']))) | forceescape }}",
	)
}
func typed1559(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterForceEscape(e.If(e.Call(ctx["last_page_size"], "join", py.ListOf(py.Str("x"), py.Str("y"))).Truth(), func() py.Value { return e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value { return py.Value{} })),
		"{{ ((day_delta(1, '%Y-%m-%dT%H:%M:%SZ')) if (last_page_size.join(['x', 'y']))) | forceescape }}",
	)
}
func texts1559(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterForceEscape(e.If(e.Call(ctx["last_page_size"], "join", py.ListOf(py.Str("x"), py.Str("y"))).Truth(), func() py.Value { return e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value { return py.Value{} })),
		"{{ ((day_delta(1, '%Y-%m-%dT%H:%M:%SZ')) if (last_page_size.join(['x', 'y']))) | forceescape }}",
	)
}
func text1559(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterForceEscape(e.If(e.Call(ctx["last_page_size"], "join", py.ListOf(py.Str("x"), py.Str("y"))).Truth(), func() py.Value { return e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value { return py.Value{} })).Text(),
		"{{ ((day_delta(1, '%Y-%m-%dT%H:%M:%SZ')) if (last_page_size.join(['x', 'y']))) | forceescape }}",
	)
}
func value1560(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterIndent(ctx["record"].Member("name"), py.Int(2), py.True, py.False).Truth() {
			text.WriteString(" x ")
		} else if py.ListOf(ctx["record"].Member("updated_at"), ctx["stream_interval"].Member("end_time")).Truth() {
			text.WriteString(e.FilterList(e.FilterSlice(py.Int(0), py.Int(2), py.None)).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1560(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterIndent(ctx["record"].Member("name"), py.Int(2), py.True, py.False).Truth() {
			text.WriteString(" x ")
		} else if py.ListOf(ctx["record"].Member("updated_at"), ctx["stream_interval"].Member("end_time")).Truth() {
			text.WriteString(e.FilterList(e.FilterSlice(py.Int(0), py.Int(2), py.None)).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1560(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if e.FilterIndent(ctx["record"].Member("name"), py.Int(2), py.True, py.False).Truth() {
			text.WriteString(" x ")
		} else if py.ListOf(ctx["record"].Member("updated_at"), py.Str(ctx["stream_interval"].Member("end_time").Text())).Truth() {
			text.WriteString(e.FilterList(e.FilterSlice(py.Int(0), py.Int(2), py.None)).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1560(e *py.Eval, ctx variables) string {
	return ""
}
func value1561(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.FilterLength(ctx["response"].Member("next")).IsFloat()), "{{ (response.next | count) is not float }}")
}
func typed1561(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.FilterLength(ctx["response"].Member("next")).IsFloat()), "{{ (response.next | count) is not float }}")
}
func texts1561(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.FilterLength(ctx["response"].Member("next")).IsFloat()), "{{ (response.next | count) is not float }}")
}
func text1561(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.FilterLength(ctx["response"].Member("next")).IsFloat()).Text(), "{{ (response.next | count) is not float }}")
}
func value1562(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed1562(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts1562(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text1562(e *py.Eval, ctx variables) string {
	return "None"
}
func value1563(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.And(e.Item(py.Float(2), py.Float(1000)), func() py.Value {
			return e.Div(py.ListOf(e.Key(ctx["response"], "items"), ctx["record"].Member("id")), py.ListOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Float(2)))
		}), "removeprefix", py.Str("Foo ")),
		"{{ (2.0[1e3] and (([response['items'], record.id]) / ([config.get('missing', 4), 2.0]))).removeprefix('Foo ') }}",
	)
}
func typed1563(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.And(e.Item(py.Float(2), py.Float(1000)), func() py.Value {
			return e.Div(py.ListOf(e.Key(ctx["response"], "items"), ctx["record"].Member("id")), py.ListOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Float(2)))
		}), "removeprefix", py.Str("Foo ")),
		"{{ (2.0[1e3] and (([response['items'], record.id]) / ([config.get('missing', 4), 2.0]))).removeprefix('Foo ') }}",
	)
}
func texts1563(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.And(e.Item(py.Float(2), py.Float(1000)), func() py.Value {
			return e.Div(py.ListOf(e.Key(ctx["response"], "items"), ctx["record"].Member("id")), py.ListOf(py.Str(ctx["config"].Member("missing").Text()), py.Float(2)))
		}), "removeprefix", py.Str("Foo ")),
		"{{ (2.0[1e3] and (([response['items'], record.id]) / ([config.get('missing', 4), 2.0]))).removeprefix('Foo ') }}",
	)
}
func text1563(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.And(e.Item(py.Float(2), py.Float(1000)), func() py.Value {
			return e.Div(py.ListOf(e.Key(ctx["response"], "items"), ctx["record"].Member("id")), py.ListOf(py.OrElse(ctx["config"].Member("missing"), py.Int(4)), py.Float(2)))
		}), "removeprefix", py.Str("Foo ")).Text(),
		"{{ (2.0[1e3] and (([response['items'], record.id]) / ([config.get('missing', 4), 2.0]))).removeprefix('Foo ') }}",
	)
}
func value1564(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterBase64BinasciiDecode(py.Dict("a", py.Int(3), "b", py.Str("a/b?c=d&e f"))).Truth()),
		"{{ not (({'a': 3, 'b': 'a/b?c=d&e f'}) | base64binascii_decode) }}",
	)
}
func typed1564(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterBase64BinasciiDecode(py.Dict("a", py.Int(3), "b", py.Str("a/b?c=d&e f"))).Truth()),
		"{{ not (({'a': 3, 'b': 'a/b?c=d&e f'}) | base64binascii_decode) }}",
	)
}
func texts1564(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Bool(!e.FilterBase64BinasciiDecode(py.Dict("a", py.Int(3), "b", py.Str("a/b?c=d&e f"))).Truth()),
		"{{ not (({'a': 3, 'b': 'a/b?c=d&e f'}) | base64binascii_decode) }}",
	)
}
func text1564(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Bool(!e.FilterBase64BinasciiDecode(py.Dict("a", py.Int(3), "b", py.Str("a/b?c=d&e f"))).Truth()).Text(),
		"{{ not (({'a': 3, 'b': 'a/b?c=d&e f'}) | base64binascii_decode) }}",
	)
}
func value1565(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.Attr(py.Or(ctx["config"].Member("yes"), ctx["config"].Member("yes")), "missing"), func() py.Value {
			return e.FilterList(e.Call(py.ListOf(py.Literal("12345678901234567890"), py.Str("")), "values"))
		}),
		"{{ ((config.yes or config.yes).missing) or (([12345678901234567890, '']).values() | list) }}",
	)
}
func typed1565(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.Attr(py.Or(ctx["config"].Member("yes"), ctx["config"].Member("yes")), "missing"), func() py.Value {
			return e.FilterList(e.Call(py.ListOf(py.Literal("12345678901234567890"), py.Str("")), "values"))
		}),
		"{{ ((config.yes or config.yes).missing) or (([12345678901234567890, '']).values() | list) }}",
	)
}
func texts1565(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.Attr(py.Str(cmp.Or(ctx["config"].Member("yes").Text(), ctx["config"].Member("yes").Text())), "missing"), func() py.Value {
			return e.FilterList(e.Call(py.ListOf(py.Literal("12345678901234567890"), py.Str("")), "values"))
		}),
		"{{ ((config.yes or config.yes).missing) or (([12345678901234567890, '']).values() | list) }}",
	)
}
func text1565(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(e.Attr(py.Or(ctx["config"].Member("yes"), ctx["config"].Member("yes")), "missing"), func() py.Value {
			return e.FilterList(e.Call(py.ListOf(py.Literal("12345678901234567890"), py.Str("")), "values"))
		}).Text(),
		"{{ ((config.yes or config.yes).missing) or (([12345678901234567890, '']).values() | list) }}",
	)
}
func value1566(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.True.IsIterable())
}
func typed1566(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.True.IsIterable())
}
func texts1566(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.True.IsIterable())
}
func text1566(e *py.Eval, ctx variables) string {
	return py.Bool(py.True.IsIterable()).Text()
}
func value1567(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Neg(e.Call(ctx["config"].Member("none"), "rsplit", py.Str(" "), py.Int(1))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in -(config.none.rsplit(' ', 1)) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func typed1567(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Neg(e.Call(ctx["config"].Member("none"), "rsplit", py.Str(" "), py.Int(1))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in -(config.none.rsplit(' ', 1)) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func texts1567(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Neg(e.Call(py.Str(ctx["config"].Member("none").Text()), "rsplit", py.Str(" "), py.Int(1))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for x in -(config.none.rsplit(' ', 1)) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func text1567(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Neg(e.Call(ctx["config"].Member("none"), "rsplit", py.Str(" "), py.Int(1))))
	for i, x := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + ":" + e.Attr(x, "id").Text())
	}
	return e.StringText(
		text.String(),
		"{% for x in -(config.none.rsplit(' ', 1)) %}{{ loop.index }}:{{ x.id }}{% endfor %}",
	)
}
func value1568(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.TupleOf(py.Float(1000), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))))
}
func typed1568(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.TupleOf(py.Float(1000), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))))
}
func texts1568(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.TupleOf(py.Float(1000), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))))
}
func text1568(e *py.Eval, ctx variables) string {
	return ""
}
func value1569(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(ctx["record"].Member("flag"), py.Int(1)), py.Str("é😀")), "{{ ((record.flag, 1)) + 'é😀' }}")
}
func typed1569(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(ctx["record"].Member("flag"), py.Int(1)), py.Str("é😀")), "{{ ((record.flag, 1)) + 'é😀' }}")
}
func texts1569(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(ctx["record"].Member("flag"), py.Int(1)), py.Str("é😀")), "{{ ((record.flag, 1)) + 'é😀' }}")
}
func text1569(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.TupleOf(ctx["record"].Member("flag"), py.Int(1)), py.Str("é😀")).Text(), "{{ ((record.flag, 1)) + 'é😀' }}")
}
func value1570(e *py.Eval, ctx variables) py.Value {
	return py.Str("1000.0{}")
}
func typed1570(e *py.Eval, ctx variables) py.Value {
	return py.Str("1000.0{}")
}
func texts1570(e *py.Eval, ctx variables) py.Value {
	return py.Str("1000.0{}")
}
func text1570(e *py.Eval, ctx variables) string {
	return "1000.0{}"
}
func value1571(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualInt(e.Call(py.False, "upper"), 2) {
		text.WriteString("1")
	} else if ctx["record"].Member("name").Truth() {
		text.WriteString(py.Choose(ctx["record"].Member("updated_at").Truth(), py.Int(-1), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((not (-2.25)).upper()) is not ne(2) %}1{% elif record['name'] %}{{ (-1) if record.updated_at }}{% endif %}",
	)
}
func typed1571(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualInt(e.Call(py.False, "upper"), 2) {
		text.WriteString("1")
	} else if ctx["record"].Member("name").Truth() {
		text.WriteString(py.Choose(ctx["record"].Member("updated_at").Truth(), py.Int(-1), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((not (-2.25)).upper()) is not ne(2) %}1{% elif record['name'] %}{{ (-1) if record.updated_at }}{% endif %}",
	)
}
func texts1571(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualInt(e.Call(py.False, "upper"), 2) {
		text.WriteString("1")
	} else if ctx["record"].Member("name").Truth() {
		text.WriteString(py.Choose(ctx["record"].Member("updated_at").Truth(), py.Int(-1), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% if ((not (-2.25)).upper()) is not ne(2) %}1{% elif record['name'] %}{{ (-1) if record.updated_at }}{% endif %}",
	)
}
func text1571(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.EqualInt(e.Call(py.False, "upper"), 2) {
		text.WriteString("1")
	} else if ctx["record"].Member("name").Truth() {
		text.WriteString(py.Choose(ctx["record"].Member("updated_at").Truth(), py.Int(-1), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% if ((not (-2.25)).upper()) is not ne(2) %}1{% elif record['name'] %}{{ (-1) if record.updated_at }}{% endif %}",
	)
}
func value1572(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.GetOr(py.Bool(e.Lt(e.Slice(py.True, py.Int(1), py.Absent, py.Absent), py.Dict("a", py.Str("12"), "b", py.Str("None")))), "k", py.Int(3))))
}
func typed1572(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.GetOr(py.Bool(e.Lt(e.Slice(py.True, py.Int(1), py.Absent, py.Absent), py.Dict("a", py.Str("12"), "b", py.Str("None")))), "k", py.Int(3))))
}
func texts1572(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.GetOr(py.Bool(e.Lt(e.Slice(py.True, py.Int(1), py.Absent, py.Absent), py.Dict("a", py.Str("12"), "b", py.Str("None")))), "k", py.Int(3))))
}
func text1572(e *py.Eval, ctx variables) string {
	return ""
}
func value1573(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(e.Mod(py.Str("%Y-%m-%d"), py.True)), "{{ ('%Y-%m-%d' % True) | length }}")
}
func typed1573(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(e.Mod(py.Str("%Y-%m-%d"), py.True)), "{{ ('%Y-%m-%d' % True) | length }}")
}
func texts1573(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(e.Mod(py.Str("%Y-%m-%d"), py.True)), "{{ ('%Y-%m-%d' % True) | length }}")
}
func text1573(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterLength(e.Mod(py.Str("%Y-%m-%d"), py.True)).Text(), "{{ ('%Y-%m-%d' % True) | length }}")
}
func value1574(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(py.ListOf(py.Int(-1), ctx["response"]), py.None, py.Int(0))))
}
func typed1574(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(py.ListOf(py.Int(-1), ctx["response"]), py.None, py.Int(0))))
}
func texts1574(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(py.ListOf(py.Int(-1), ctx["response"]), py.None, py.Int(0))))
}
func text1574(e *py.Eval, ctx variables) string {
	return ""
}
func value1575(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Bool(e.In(e.Get(e.GetOr(ctx["record"], "nested", py.Dict()), "deep"), e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(e.NowUTC())), "days"))))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1575(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Bool(e.In(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(e.NowUTC())), "days"))))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1575(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.Bool(e.In(e.Get(py.OrElse(ctx["record"].Member("nested"), py.Dict()), "deep"), e.Attr(e.Sub(e.NowUTC(), e.StrToDatetime(e.NowUTC())), "days"))))
		for _, x := range items {
			text.WriteString(x.Text())
		}
		if len(items) == 0 {
			text.WriteString("none")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text1575(e *py.Eval, ctx variables) string {
	return ""
}
func value1576(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.FilterReplace(py.Literal("12345678901234567890"), py.Str("o"), py.Str("0"), py.Int(1)).Text()),
		"a {{ (12345678901234567890 | default(0)) | replace('o', '0', 1) }}",
	)
}
func typed1576(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.FilterReplace(py.Literal("12345678901234567890"), py.Str("o"), py.Str("0"), py.Int(1)).Text()),
		"a {{ (12345678901234567890 | default(0)) | replace('o', '0', 1) }}",
	)
}
func texts1576(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("a "+e.FilterReplace(py.Literal("12345678901234567890"), py.Str("o"), py.Str("0"), py.Int(1)).Text()),
		"a {{ (12345678901234567890 | default(0)) | replace('o', '0', 1) }}",
	)
}
func text1576(e *py.Eval, ctx variables) string {
	return e.StringText(
		"a "+e.FilterReplace(py.Literal("12345678901234567890"), py.Str("o"), py.Str("0"), py.Int(1)).Text(),
		"a {{ (12345678901234567890 | default(0)) | replace('o', '0', 1) }}",
	)
}
func value1577(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("date").Text() + ctx["config"].Member("list").Text())
}
func typed1577(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("date").Text() + ctx["config"].Member("list").Text())
}
func texts1577(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("date").Text() + ctx["config"].Member("list").Text())
}
func text1577(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("date").Text() + ctx["config"].Member("list").Text())
}
func value1578(e *py.Eval, ctx variables) py.Value {
	return py.Str("a,b,c")
}
func typed1578(e *py.Eval, ctx variables) py.Value {
	return py.Str("a,b,c")
}
func texts1578(e *py.Eval, ctx variables) py.Value {
	return py.Str("a,b,c")
}
func text1578(e *py.Eval, ctx variables) string {
	return "a,b,c"
}
func value1579(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterToJSON(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.None), "replace", py.Str("o"), py.Str("0")),
		"{{ (record['nested']['list'][0]['y'] | tojson).replace('o', '0') }}",
	)
}
func typed1579(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterToJSON(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.None), "replace", py.Str("o"), py.Str("0")),
		"{{ (record['nested']['list'][0]['y'] | tojson).replace('o', '0') }}",
	)
}
func texts1579(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterToJSON(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.None), "replace", py.Str("o"), py.Str("0")),
		"{{ (record['nested']['list'][0]['y'] | tojson).replace('o', '0') }}",
	)
}
func text1579(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.FilterToJSON(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.None), "replace", py.Str("o"), py.Str("0")).Text(),
		"{{ (record['nested']['list'][0]['y'] | tojson).replace('o', '0') }}",
	)
}
func value1580(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str("a/b?c=d&e f"), "join", ctx["config"].Member("texts")), "{{ ('a/b?c=d&e f').join(config.texts) }}")
}
func typed1580(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str("a/b?c=d&e f"), "join", ctx["config"].Member("texts")), "{{ ('a/b?c=d&e f').join(config.texts) }}")
}
func texts1580(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str("a/b?c=d&e f"), "join", py.Str(ctx["config"].Member("texts").Text())), "{{ ('a/b?c=d&e f').join(config.texts) }}")
}
func text1580(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Str("a/b?c=d&e f"), "join", ctx["config"].Member("texts")).Text(), "{{ ('a/b?c=d&e f').join(config.texts) }}")
}
func value1581(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.If(e.Call(py.TupleOf(py.Str("007"), e.Key(ctx["response"], "items")), "split").Truth(), func() py.Value { return e.Neg(ctx["config"].Member("list")) }, func() py.Value { return py.Value{} }).Text()+" b"),
		"{{ (-config.list) if ((('007', response['items'])).split()) }} b",
	)
}
func typed1581(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.If(e.Call(py.TupleOf(py.Str("007"), e.Key(ctx["response"], "items")), "split").Truth(), func() py.Value { return e.Neg(ctx["config"].Member("list")) }, func() py.Value { return py.Value{} }).Text()+" b"),
		"{{ (-config.list) if ((('007', response['items'])).split()) }} b",
	)
}
func texts1581(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.If(e.Call(py.TupleOf(py.Str("007"), e.Key(ctx["response"], "items")), "split").Truth(), func() py.Value { return e.Neg(py.Str(ctx["config"].Member("list").Text())) }, func() py.Value { return py.Value{} }).Text()+" b"),
		"{{ (-config.list) if ((('007', response['items'])).split()) }} b",
	)
}
func text1581(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Call(py.TupleOf(py.Str("007"), e.Key(ctx["response"], "items")), "split").Truth(), func() py.Value { return e.Neg(ctx["config"].Member("list")) }, func() py.Value { return py.Value{} }).Text()+" b",
		"{{ (-config.list) if ((('007', response['items'])).split()) }} b",
	)
}
func value1582(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterEscape(ctx["record"].Member("nested")).Truth() {
		text.WriteString("1")
	} else if ctx["config"].Member("f").Truth() {
		text.WriteString(e.Or(py.Str("12"+py.ListOf(ctx["next_page_token"].Member("next_page_token"), ctx["next_page_token"]).Text()), func() py.Value {
			return e.If(py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth(), func() py.Value {
				return py.TupleOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), ctx["config"].Member("none"))
			}, func() py.Value { return ctx["next_page_token"] })
		}).Text())
	}
	return e.String(py.Str(text.String()))
}
func typed1582(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterEscape(ctx["record"].Member("nested")).Truth() {
		text.WriteString("1")
	} else if ctx["config"].Member("f").Truth() {
		text.WriteString(e.Or(py.Str("12"+py.ListOf(ctx["next_page_token"].Member("next_page_token"), ctx["next_page_token"]).Text()), func() py.Value {
			return e.If(py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth(), func() py.Value {
				return py.TupleOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), ctx["config"].Member("none"))
			}, func() py.Value { return ctx["next_page_token"] })
		}).Text())
	}
	return e.String(py.Str(text.String()))
}
func texts1582(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterEscape(ctx["record"].Member("nested")).Truth() {
		text.WriteString("1")
	} else if ctx["config"].Member("f").Text() != "" {
		text.WriteString(e.Or(py.Str("12"+py.ListOf(ctx["next_page_token"].Member("next_page_token"), ctx["next_page_token"]).Text()), func() py.Value {
			return e.If(ctx["config"].Member("missing").Text() != "", func() py.Value {
				return py.TupleOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), py.Str(ctx["config"].Member("none").Text()))
			}, func() py.Value { return ctx["next_page_token"] })
		}).Text())
	}
	return e.String(py.Str(text.String()))
}
func text1582(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterEscape(ctx["record"].Member("nested")).Truth() {
		text.WriteString("1")
	} else if ctx["config"].Member("f").Truth() {
		text.WriteString(e.Or(py.Str("12"+py.ListOf(ctx["next_page_token"].Member("next_page_token"), ctx["next_page_token"]).Text()), func() py.Value {
			return e.If(py.OrElse(ctx["config"].Member("missing"), py.Int(4)).Truth(), func() py.Value {
				return py.TupleOf(e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"), ctx["config"].Member("none"))
			}, func() py.Value { return ctx["next_page_token"] })
		}).Text())
	}
	return e.StringText(text.String())
}
func value1583(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFormat(e.Neg(py.None), nil, ctx["config"].Member("dict"))))
}
func typed1583(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFormat(e.Neg(py.None), nil, ctx["config"].Member("dict"))))
}
func texts1583(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFormat(e.Neg(py.None), nil, py.Str(ctx["config"].Member("dict").Text()))))
}
func text1583(e *py.Eval, ctx variables) string {
	return ""
}
func value1584(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["next_page_token"].Member("next_page_token"), "b", ctx["config"].Member("list")))
}
func typed1584(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["next_page_token"].Member("next_page_token"), "b", ctx["config"].Member("list")))
}
func texts1584(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("a", ctx["next_page_token"].Member("next_page_token"), "b", py.Str(ctx["config"].Member("list").Text())))
}
func text1584(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Dict("a", ctx["next_page_token"].Member("next_page_token"), "b", ctx["config"].Member("list")).Text())
}
func value1585(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(py.Bool(!py.Str("a/b?c=d&e f").IsBoolean()), e.FilterToJSON(e.FilterWordCount(ctx["config"].Member("dicts")), py.Int(2))),
		"{{ ((('a/b?c=d&e f') or '007') is not boolean) // ((config.dicts | wordcount) | tojson(indent=2)) }}",
	)
}
func typed1585(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(py.Bool(!py.Str("a/b?c=d&e f").IsBoolean()), e.FilterToJSON(e.FilterWordCount(ctx["config"].Member("dicts")), py.Int(2))),
		"{{ ((('a/b?c=d&e f') or '007') is not boolean) // ((config.dicts | wordcount) | tojson(indent=2)) }}",
	)
}
func texts1585(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FloorDiv(py.Bool(!py.Str("a/b?c=d&e f").IsBoolean()), e.FilterToJSON(e.FilterWordCount(py.Str(ctx["config"].Member("dicts").Text())), py.Int(2))),
		"{{ ((('a/b?c=d&e f') or '007') is not boolean) // ((config.dicts | wordcount) | tojson(indent=2)) }}",
	)
}
func text1585(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FloorDiv(py.Bool(!py.Str("a/b?c=d&e f").IsBoolean()), e.FilterToJSON(e.FilterWordCount(ctx["config"].Member("dicts")), py.Int(2))).Text(),
		"{{ ((('a/b?c=d&e f') or '007') is not boolean) // ((config.dicts | wordcount) | tojson(indent=2)) }}",
	)
}
func value1586(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Add(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(e.Call(ctx["config"].Member("texts"), "startswith", py.Str("F")), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))))
}
func typed1586(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Add(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(e.Call(ctx["config"].Member("texts"), "startswith", py.Str("F")), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))))
}
func texts1586(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Add(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(e.Call(py.Str(ctx["config"].Member("texts").Text()), "startswith", py.Str("F")), py.Str("tag"), func(it py.Value) bool { return it.Truth() }), py.Str("tag"), py.Absent), py.Str("+"), py.None), e.Key(e.Index(e.Key(ctx["record"].Member("nested"), "list"), 0), "y"))))
}
func text1586(e *py.Eval, ctx variables) string {
	return ""
}
func value1587(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(e.FilterGroupBy(py.True, py.Str("id"), py.None, py.False)), "{{ true | groupby('id') | length }}")
}
func typed1587(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(e.FilterGroupBy(py.True, py.Str("id"), py.None, py.False)), "{{ true | groupby('id') | length }}")
}
func texts1587(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(e.FilterGroupBy(py.True, py.Str("id"), py.None, py.False)), "{{ true | groupby('id') | length }}")
}
func text1587(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterLength(e.FilterGroupBy(py.True, py.Str("id"), py.None, py.False)).Text(), "{{ true | groupby('id') | length }}")
}
func value1588(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Item(py.Bool(!ctx["config"].Member("s").IsFloat()), ctx["config"].Member("empty")))
}
func typed1588(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Item(py.Bool(!ctx["config"].Member("s").IsFloat()), ctx["config"].Member("empty")))
}
func texts1588(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Item(py.Bool(!py.Str(ctx["config"].Member("s").Text()).IsFloat()), py.Str(ctx["config"].Member("empty").Text())))
}
func text1588(e *py.Eval, ctx variables) string {
	return e.StringText(e.Item(py.Bool(!ctx["config"].Member("s").IsFloat()), ctx["config"].Member("empty")).Text())
}
func value1589(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterRegexReplace(py.Bool(!py.TupleOf(ctx["config"].Member("empty"), ctx["response"].Member("next")).Truth()), py.Str("[aeiou]"), py.Str("*")), "isnumeric"),
		"{{ ((not ((config.empty, response.next))) | regex_replace('[aeiou]', '*')).isnumeric() }}",
	)
}
func typed1589(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterRegexReplace(py.Bool(!py.TupleOf(ctx["config"].Member("empty"), ctx["response"].Member("next")).Truth()), py.Str("[aeiou]"), py.Str("*")), "isnumeric"),
		"{{ ((not ((config.empty, response.next))) | regex_replace('[aeiou]', '*')).isnumeric() }}",
	)
}
func texts1589(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.FilterRegexReplace(py.Bool(!py.TupleOf(py.Str(ctx["config"].Member("empty").Text()), ctx["response"].Member("next")).Truth()), py.Str("[aeiou]"), py.Str("*")), "isnumeric"),
		"{{ ((not ((config.empty, response.next))) | regex_replace('[aeiou]', '*')).isnumeric() }}",
	)
}
func text1589(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.FilterRegexReplace(py.Bool(!py.TupleOf(ctx["config"].Member("empty"), ctx["response"].Member("next")).Truth()), py.Str("[aeiou]"), py.Str("*")), "isnumeric").Text(),
		"{{ ((not ((config.empty, response.next))) | regex_replace('[aeiou]', '*')).isnumeric() }}",
	)
}
func value1590(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("day").IsInteger())
}
func typed1590(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("day").IsInteger())
}
func texts1590(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("day").Text()).IsInteger())
}
func text1590(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("day").IsInteger()).Text()
}
func value1591(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("-" + py.Bool(e.Gt(ctx["response"].Member("next"), ctx["config"].Member("s"))).Text())))
}
func typed1591(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("-" + py.Bool(e.Gt(ctx["response"].Member("next"), ctx["config"].Member("s"))).Text())))
}
func texts1591(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str("-" + py.Bool(e.Gt(ctx["response"].Member("next"), py.Str(ctx["config"].Member("s").Text()))).Text())))
}
func text1591(e *py.Eval, ctx variables) string {
	return ""
}
func value1592(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.IsOdd(py.ListOf(ctx["config"].Member("day"), ctx["response"]))))
}
func typed1592(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.IsOdd(py.ListOf(ctx["config"].Member("day"), ctx["response"]))))
}
func texts1592(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.IsOdd(py.ListOf(py.Str(ctx["config"].Member("day").Text()), ctx["response"]))))
}
func text1592(e *py.Eval, ctx variables) string {
	return ""
}
func value1593(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1593(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1593(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1593(e *py.Eval, ctx variables) string {
	return ""
}
func value1594(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed1594(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts1594(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text1594(e *py.Eval, ctx variables) string {
	return ""
}
func value1595(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("json").IsNumber())
}
func typed1595(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("json").IsNumber())
}
func texts1595(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("json").Text()).IsNumber())
}
func text1595(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("json").IsNumber()).Text()
}
func value1596(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(ctx["config"].Member("day"))))
}
func typed1596(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(ctx["config"].Member("day"))))
}
func texts1596(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(py.Str(ctx["config"].Member("day").Text()))))
}
func text1596(e *py.Eval, ctx variables) string {
	return ""
}
func value1597(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Call(e.Key(ctx["response"], "items"), "startswith", py.Str("F"))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed1597(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Call(e.Key(ctx["response"], "items"), "startswith", py.Str("F"))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts1597(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		v := e.Call(e.Key(ctx["response"], "items"), "startswith", py.Str("F"))
		text.WriteString(v.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text1597(e *py.Eval, ctx variables) string {
	return ""
}
func value1598(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Mod(py.Bool(e.IsOdd(py.Dict())), e.FilterIndent(ctx["config"].Member("s"), py.Int(2), py.True, py.False))))
}
func typed1598(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Mod(py.Bool(e.IsOdd(py.Dict())), e.FilterIndent(ctx["config"].Member("s"), py.Int(2), py.True, py.False))))
}
func texts1598(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Mod(py.Bool(e.IsOdd(py.Dict())), e.FilterIndent(py.Str(ctx["config"].Member("s").Text()), py.Int(2), py.True, py.False))))
}
func text1598(e *py.Eval, ctx variables) string {
	return ""
}
func value1599(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mod(py.Bool(!ctx["config"].Member("dict").IsIterable()), py.Choose(py.OrNone(ctx["config"].Member("s")).Truth(), py.TupleOf(), py.Value{})),
		"{{ (config.dict is not iterable) % (() if config.get('s')) }}",
	)
}
func typed1599(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mod(py.Bool(!ctx["config"].Member("dict").IsIterable()), py.Choose(py.OrNone(ctx["config"].Member("s")).Truth(), py.TupleOf(), py.Value{})),
		"{{ (config.dict is not iterable) % (() if config.get('s')) }}",
	)
}
func texts1599(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mod(py.Bool(!py.Str(ctx["config"].Member("dict").Text()).IsIterable()), py.Choose(ctx["config"].Member("s").Text() != "", py.TupleOf(), py.Value{})),
		"{{ (config.dict is not iterable) % (() if config.get('s')) }}",
	)
}
func text1599(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Mod(py.Bool(!ctx["config"].Member("dict").IsIterable()), py.Choose(py.OrNone(ctx["config"].Member("s")).Truth(), py.TupleOf(), py.Value{})).Text(),
		"{{ (config.dict is not iterable) % (() if config.get('s')) }}",
	)
}
