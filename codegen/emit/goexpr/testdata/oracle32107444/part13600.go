package main

import (
	"github.com/airgen/airgen/runtime/py"
	"strings"
)

func value13600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"number",
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func typed13600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"number",
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func texts13600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"number",
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func text13600(e *py.Eval, ctx variables) string {
	return ""
}
func value13601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"integer",
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func typed13601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"integer",
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func texts13601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"integer",
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func text13601(e *py.Eval, ctx variables) string {
	return ""
}
func value13602(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func typed13602(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func texts13602(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func text13602(e *py.Eval, ctx variables) string {
	return ""
}
func value13603(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func typed13603(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func texts13603(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func text13603(e *py.Eval, ctx variables) string {
	return ""
}
func value13604(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	).Text())
}
func typed13604(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	).Text())
}
func texts13604(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	).Text())
}
func text13604(e *py.Eval, ctx variables) string {
	return ""
}
func value13605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"number",
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func typed13605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"number",
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func texts13605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"number",
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func text13605(e *py.Eval, ctx variables) string {
	return ""
}
func value13606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"boolean",
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func typed13606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"boolean",
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func texts13606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"boolean",
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func text13606(e *py.Eval, ctx variables) string {
	return ""
}
func value13607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"string",
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func typed13607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"string",
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func texts13607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"string",
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func text13607(e *py.Eval, ctx variables) string {
	return ""
}
func value13608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"integer",
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func typed13608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"integer",
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func texts13608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"integer",
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func text13608(e *py.Eval, ctx variables) string {
	return ""
}
func value13609(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "{{ (now_utc() - day_delta(1)) }}")
}
func typed13609(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "{{ (now_utc() - day_delta(1)) }}")
}
func texts13609(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "{{ (now_utc() - day_delta(1)) }}")
}
func text13609(e *py.Eval, ctx variables) string {
	return ""
}
func value13610(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "{{ (now_utc() - day_delta(1)) }}")
}
func typed13610(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "{{ (now_utc() - day_delta(1)) }}")
}
func texts13610(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "{{ (now_utc() - day_delta(1)) }}")
}
func text13610(e *py.Eval, ctx variables) string {
	return ""
}
func value13611(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "{{ (now_utc() - day_delta(1)) }}").Text())
}
func typed13611(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "{{ (now_utc() - day_delta(1)) }}").Text())
}
func texts13611(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "{{ (now_utc() - day_delta(1)) }}").Text())
}
func text13611(e *py.Eval, ctx variables) string {
	return ""
}
func value13612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "number", "{{ (now_utc() - day_delta(1)) }}")
}
func typed13612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "number", "{{ (now_utc() - day_delta(1)) }}")
}
func texts13612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "number", "{{ (now_utc() - day_delta(1)) }}")
}
func text13612(e *py.Eval, ctx variables) string {
	return ""
}
func value13613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "boolean", "{{ (now_utc() - day_delta(1)) }}")
}
func typed13613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "boolean", "{{ (now_utc() - day_delta(1)) }}")
}
func texts13613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "boolean", "{{ (now_utc() - day_delta(1)) }}")
}
func text13613(e *py.Eval, ctx variables) string {
	return ""
}
func value13614(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s")))
}
func typed13614(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s")))
}
func texts13614(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s")))
}
func text13614(e *py.Eval, ctx variables) string {
	return ""
}
func value13615(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s")))
}
func typed13615(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s")))
}
func texts13615(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s")))
}
func text13615(e *py.Eval, ctx variables) string {
	return ""
}
func value13616(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s"))).Text())
}
func typed13616(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s"))).Text())
}
func texts13616(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s"))).Text())
}
func text13616(e *py.Eval, ctx variables) string {
	return ""
}
func value13617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s")), "string")
}
func typed13617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s")), "string")
}
func texts13617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s")), "string")
}
func text13617(e *py.Eval, ctx variables) string {
	return ""
}
func value13618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s")), "integer")
}
func typed13618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s")), "integer")
}
func texts13618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s")), "integer")
}
func text13618(e *py.Eval, ctx variables) string {
	return ""
}
func value13619(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func typed13619(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func texts13619(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func text13619(e *py.Eval, ctx variables) string {
	return ""
}
func value13620(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func typed13620(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func texts13620(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func text13620(e *py.Eval, ctx variables) string {
	return ""
}
func value13621(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z"))).Text())
}
func typed13621(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z"))).Text())
}
func texts13621(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z"))).Text())
}
func text13621(e *py.Eval, ctx variables) string {
	return ""
}
func value13622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")), "string")
}
func typed13622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")), "string")
}
func texts13622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")), "string")
}
func text13622(e *py.Eval, ctx variables) string {
	return ""
}
func value13623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")), "integer")
}
func typed13623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")), "integer")
}
func texts13623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")), "integer")
}
func text13623(e *py.Eval, ctx variables) string {
	return ""
}
func value13624(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func typed13624(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func texts13624(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func text13624(e *py.Eval, ctx variables) string {
	return ""
}
func value13625(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func typed13625(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func texts13625(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func text13625(e *py.Eval, ctx variables) string {
	return ""
}
func value13626(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	).Text())
}
func typed13626(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	).Text())
}
func texts13626(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	).Text())
}
func text13626(e *py.Eval, ctx variables) string {
	return ""
}
func value13627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		"string",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func typed13627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		"string",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func texts13627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		"string",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func text13627(e *py.Eval, ctx variables) string {
	return ""
}
func value13628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		"integer",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func typed13628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		"integer",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func texts13628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		"integer",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func text13628(e *py.Eval, ctx variables) string {
	return ""
}
func value13629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		"number",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func typed13629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		"number",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func texts13629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		"number",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func text13629(e *py.Eval, ctx variables) string {
	return ""
}
func value13630(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func typed13630(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func texts13630(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func text13630(e *py.Eval, ctx variables) string {
	return ""
}
func value13631(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func typed13631(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func texts13631(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func text13631(e *py.Eval, ctx variables) string {
	return ""
}
func value13632(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	).Text())
}
func typed13632(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	).Text())
}
func texts13632(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	).Text())
}
func text13632(e *py.Eval, ctx variables) string {
	return ""
}
func value13633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		"boolean",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func typed13633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		"boolean",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func texts13633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		"boolean",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func text13633(e *py.Eval, ctx variables) string {
	return ""
}
func value13634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		"integer",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func typed13634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		"integer",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func texts13634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		"integer",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func text13634(e *py.Eval, ctx variables) string {
	return ""
}
func value13635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		"string",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func typed13635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		"string",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func texts13635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		"string",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func text13635(e *py.Eval, ctx variables) string {
	return ""
}
func value13636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		"number",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func typed13636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		"number",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func texts13636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		"number",
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func text13636(e *py.Eval, ctx variables) string {
	return ""
}
func value13637(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(e.Get(ctx["record"], "assignee"), py.Dict()), "id"), "{{ (record.get('assignee') or {}).get('id') }}")
}
func typed13637(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("assignee")), py.Dict()), "id"), "{{ (record.get('assignee') or {}).get('id') }}")
}
func texts13637(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("assignee")), py.Dict()), "id"), "{{ (record.get('assignee') or {}).get('id') }}")
}
func text13637(e *py.Eval, ctx variables) string {
	return ""
}
func value13638(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(e.Get(ctx["record"], "assignee"), py.Dict()), "id"), "{{ (record.get('assignee') or {}).get('id') }}")
}
func typed13638(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("assignee")), py.Dict()), "id"), "{{ (record.get('assignee') or {}).get('id') }}")
}
func texts13638(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("assignee")), py.Dict()), "id"), "{{ (record.get('assignee') or {}).get('id') }}")
}
func text13638(e *py.Eval, ctx variables) string {
	return ""
}
func value13639(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(e.Get(ctx["record"], "assignee"), py.Dict()), "id"), "{{ (record.get('assignee') or {}).get('id') }}").Text())
}
func typed13639(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("assignee")), py.Dict()), "id"), "{{ (record.get('assignee') or {}).get('id') }}").Text())
}
func texts13639(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("assignee")), py.Dict()), "id"), "{{ (record.get('assignee') or {}).get('id') }}").Text())
}
func text13639(e *py.Eval, ctx variables) string {
	return ""
}
func value13640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "assignee"), py.Dict()), "id"), "string", "{{ (record.get('assignee') or {}).get('id') }}")
}
func typed13640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("assignee")), py.Dict()), "id"), "string", "{{ (record.get('assignee') or {}).get('id') }}")
}
func texts13640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("assignee")), py.Dict()), "id"), "string", "{{ (record.get('assignee') or {}).get('id') }}")
}
func text13640(e *py.Eval, ctx variables) string {
	return ""
}
func value13641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "assignee"), py.Dict()), "id"), "integer", "{{ (record.get('assignee') or {}).get('id') }}")
}
func typed13641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("assignee")), py.Dict()), "id"), "integer", "{{ (record.get('assignee') or {}).get('id') }}")
}
func texts13641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("assignee")), py.Dict()), "id"), "integer", "{{ (record.get('assignee') or {}).get('id') }}")
}
func text13641(e *py.Eval, ctx variables) string {
	return ""
}
func value13642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "assignee"), py.Dict()), "id"), "number", "{{ (record.get('assignee') or {}).get('id') }}")
}
func typed13642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("assignee")), py.Dict()), "id"), "number", "{{ (record.get('assignee') or {}).get('id') }}")
}
func texts13642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("assignee")), py.Dict()), "id"), "number", "{{ (record.get('assignee') or {}).get('id') }}")
}
func text13642(e *py.Eval, ctx variables) string {
	return ""
}
func value13643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "assignee"), py.Dict()), "id"), "boolean", "{{ (record.get('assignee') or {}).get('id') }}")
}
func typed13643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("assignee")), py.Dict()), "id"), "boolean", "{{ (record.get('assignee') or {}).get('id') }}")
}
func texts13643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("assignee")), py.Dict()), "id"), "boolean", "{{ (record.get('assignee') or {}).get('id') }}")
}
func text13643(e *py.Eval, ctx variables) string {
	return ""
}
func value13644(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(e.Get(ctx["record"], "author"), py.Dict()), "id"), "{{ (record.get('author') or {}).get('id') }}")
}
func typed13644(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("author")), py.Dict()), "id"), "{{ (record.get('author') or {}).get('id') }}")
}
func texts13644(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("author")), py.Dict()), "id"), "{{ (record.get('author') or {}).get('id') }}")
}
func text13644(e *py.Eval, ctx variables) string {
	return ""
}
func value13645(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(e.Get(ctx["record"], "author"), py.Dict()), "id"), "{{ (record.get('author') or {}).get('id') }}")
}
func typed13645(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("author")), py.Dict()), "id"), "{{ (record.get('author') or {}).get('id') }}")
}
func texts13645(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("author")), py.Dict()), "id"), "{{ (record.get('author') or {}).get('id') }}")
}
func text13645(e *py.Eval, ctx variables) string {
	return ""
}
func value13646(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(e.Get(ctx["record"], "author"), py.Dict()), "id"), "{{ (record.get('author') or {}).get('id') }}").Text())
}
func typed13646(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("author")), py.Dict()), "id"), "{{ (record.get('author') or {}).get('id') }}").Text())
}
func texts13646(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("author")), py.Dict()), "id"), "{{ (record.get('author') or {}).get('id') }}").Text())
}
func text13646(e *py.Eval, ctx variables) string {
	return ""
}
func value13647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "author"), py.Dict()), "id"), "integer", "{{ (record.get('author') or {}).get('id') }}")
}
func typed13647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("author")), py.Dict()), "id"), "integer", "{{ (record.get('author') or {}).get('id') }}")
}
func texts13647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("author")), py.Dict()), "id"), "integer", "{{ (record.get('author') or {}).get('id') }}")
}
func text13647(e *py.Eval, ctx variables) string {
	return ""
}
func value13648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "author"), py.Dict()), "id"), "boolean", "{{ (record.get('author') or {}).get('id') }}")
}
func typed13648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("author")), py.Dict()), "id"), "boolean", "{{ (record.get('author') or {}).get('id') }}")
}
func texts13648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("author")), py.Dict()), "id"), "boolean", "{{ (record.get('author') or {}).get('id') }}")
}
func text13648(e *py.Eval, ctx variables) string {
	return ""
}
func value13649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "author"), py.Dict()), "id"), "string", "{{ (record.get('author') or {}).get('id') }}")
}
func typed13649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("author")), py.Dict()), "id"), "string", "{{ (record.get('author') or {}).get('id') }}")
}
func texts13649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("author")), py.Dict()), "id"), "string", "{{ (record.get('author') or {}).get('id') }}")
}
func text13649(e *py.Eval, ctx variables) string {
	return ""
}
func value13650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "author"), py.Dict()), "id"), "number", "{{ (record.get('author') or {}).get('id') }}")
}
func typed13650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("author")), py.Dict()), "id"), "number", "{{ (record.get('author') or {}).get('id') }}")
}
func texts13650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("author")), py.Dict()), "id"), "number", "{{ (record.get('author') or {}).get('id') }}")
}
func text13650(e *py.Eval, ctx variables) string {
	return ""
}
func value13651(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(e.Get(ctx["record"], "closed_by"), py.Dict()), "id"), "{{ (record.get('closed_by') or {}).get('id') }}")
}
func typed13651(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("closed_by")), py.Dict()), "id"), "{{ (record.get('closed_by') or {}).get('id') }}")
}
func texts13651(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("closed_by")), py.Dict()), "id"), "{{ (record.get('closed_by') or {}).get('id') }}")
}
func text13651(e *py.Eval, ctx variables) string {
	return ""
}
func value13652(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(e.Get(ctx["record"], "closed_by"), py.Dict()), "id"), "{{ (record.get('closed_by') or {}).get('id') }}")
}
func typed13652(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("closed_by")), py.Dict()), "id"), "{{ (record.get('closed_by') or {}).get('id') }}")
}
func texts13652(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("closed_by")), py.Dict()), "id"), "{{ (record.get('closed_by') or {}).get('id') }}")
}
func text13652(e *py.Eval, ctx variables) string {
	return ""
}
func value13653(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(e.Get(ctx["record"], "closed_by"), py.Dict()), "id"), "{{ (record.get('closed_by') or {}).get('id') }}").Text())
}
func typed13653(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("closed_by")), py.Dict()), "id"), "{{ (record.get('closed_by') or {}).get('id') }}").Text())
}
func texts13653(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("closed_by")), py.Dict()), "id"), "{{ (record.get('closed_by') or {}).get('id') }}").Text())
}
func text13653(e *py.Eval, ctx variables) string {
	return ""
}
func value13654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "closed_by"), py.Dict()), "id"), "string", "{{ (record.get('closed_by') or {}).get('id') }}")
}
func typed13654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("closed_by")), py.Dict()), "id"), "string", "{{ (record.get('closed_by') or {}).get('id') }}")
}
func texts13654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("closed_by")), py.Dict()), "id"), "string", "{{ (record.get('closed_by') or {}).get('id') }}")
}
func text13654(e *py.Eval, ctx variables) string {
	return ""
}
func value13655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "closed_by"), py.Dict()), "id"), "number", "{{ (record.get('closed_by') or {}).get('id') }}")
}
func typed13655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("closed_by")), py.Dict()), "id"), "number", "{{ (record.get('closed_by') or {}).get('id') }}")
}
func texts13655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("closed_by")), py.Dict()), "id"), "number", "{{ (record.get('closed_by') or {}).get('id') }}")
}
func text13655(e *py.Eval, ctx variables) string {
	return ""
}
func value13656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "closed_by"), py.Dict()), "id"), "integer", "{{ (record.get('closed_by') or {}).get('id') }}")
}
func typed13656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("closed_by")), py.Dict()), "id"), "integer", "{{ (record.get('closed_by') or {}).get('id') }}")
}
func texts13656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("closed_by")), py.Dict()), "id"), "integer", "{{ (record.get('closed_by') or {}).get('id') }}")
}
func text13656(e *py.Eval, ctx variables) string {
	return ""
}
func value13657(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(e.Get(ctx["record"], "commit"), py.Dict()), "id"), "{{ (record.get('commit') or {}).get('id') }}")
}
func typed13657(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("commit")), py.Dict()), "id"), "{{ (record.get('commit') or {}).get('id') }}")
}
func texts13657(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("commit")), py.Dict()), "id"), "{{ (record.get('commit') or {}).get('id') }}")
}
func text13657(e *py.Eval, ctx variables) string {
	return ""
}
func value13658(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(e.Get(ctx["record"], "commit"), py.Dict()), "id"), "{{ (record.get('commit') or {}).get('id') }}")
}
func typed13658(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("commit")), py.Dict()), "id"), "{{ (record.get('commit') or {}).get('id') }}")
}
func texts13658(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("commit")), py.Dict()), "id"), "{{ (record.get('commit') or {}).get('id') }}")
}
func text13658(e *py.Eval, ctx variables) string {
	return ""
}
func value13659(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(e.Get(ctx["record"], "commit"), py.Dict()), "id"), "{{ (record.get('commit') or {}).get('id') }}").Text())
}
func typed13659(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("commit")), py.Dict()), "id"), "{{ (record.get('commit') or {}).get('id') }}").Text())
}
func texts13659(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("commit")), py.Dict()), "id"), "{{ (record.get('commit') or {}).get('id') }}").Text())
}
func text13659(e *py.Eval, ctx variables) string {
	return ""
}
func value13660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "commit"), py.Dict()), "id"), "integer", "{{ (record.get('commit') or {}).get('id') }}")
}
func typed13660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("commit")), py.Dict()), "id"), "integer", "{{ (record.get('commit') or {}).get('id') }}")
}
func texts13660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("commit")), py.Dict()), "id"), "integer", "{{ (record.get('commit') or {}).get('id') }}")
}
func text13660(e *py.Eval, ctx variables) string {
	return ""
}
func value13661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "commit"), py.Dict()), "id"), "boolean", "{{ (record.get('commit') or {}).get('id') }}")
}
func typed13661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("commit")), py.Dict()), "id"), "boolean", "{{ (record.get('commit') or {}).get('id') }}")
}
func texts13661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("commit")), py.Dict()), "id"), "boolean", "{{ (record.get('commit') or {}).get('id') }}")
}
func text13661(e *py.Eval, ctx variables) string {
	return ""
}
func value13662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "commit"), py.Dict()), "id"), "string", "{{ (record.get('commit') or {}).get('id') }}")
}
func typed13662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("commit")), py.Dict()), "id"), "string", "{{ (record.get('commit') or {}).get('id') }}")
}
func texts13662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("commit")), py.Dict()), "id"), "string", "{{ (record.get('commit') or {}).get('id') }}")
}
func text13662(e *py.Eval, ctx variables) string {
	return ""
}
func value13663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "commit"), py.Dict()), "id"), "number", "{{ (record.get('commit') or {}).get('id') }}")
}
func typed13663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("commit")), py.Dict()), "id"), "number", "{{ (record.get('commit') or {}).get('id') }}")
}
func texts13663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("commit")), py.Dict()), "id"), "number", "{{ (record.get('commit') or {}).get('id') }}")
}
func text13663(e *py.Eval, ctx variables) string {
	return ""
}
func value13664(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "id"), "{{ (record.get('environment') or {}).get('id') }}")
}
func typed13664(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "id"), "{{ (record.get('environment') or {}).get('id') }}")
}
func texts13664(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "id"), "{{ (record.get('environment') or {}).get('id') }}")
}
func text13664(e *py.Eval, ctx variables) string {
	return ""
}
func value13665(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "id"), "{{ (record.get('environment') or {}).get('id') }}")
}
func typed13665(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "id"), "{{ (record.get('environment') or {}).get('id') }}")
}
func texts13665(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "id"), "{{ (record.get('environment') or {}).get('id') }}")
}
func text13665(e *py.Eval, ctx variables) string {
	return ""
}
func value13666(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "id"), "{{ (record.get('environment') or {}).get('id') }}").Text())
}
func typed13666(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "id"), "{{ (record.get('environment') or {}).get('id') }}").Text())
}
func texts13666(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "id"), "{{ (record.get('environment') or {}).get('id') }}").Text())
}
func text13666(e *py.Eval, ctx variables) string {
	return ""
}
func value13667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "id"), "string", "{{ (record.get('environment') or {}).get('id') }}")
}
func typed13667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "id"), "string", "{{ (record.get('environment') or {}).get('id') }}")
}
func texts13667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "id"), "string", "{{ (record.get('environment') or {}).get('id') }}")
}
func text13667(e *py.Eval, ctx variables) string {
	return ""
}
func value13668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "id"), "integer", "{{ (record.get('environment') or {}).get('id') }}")
}
func typed13668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "id"), "integer", "{{ (record.get('environment') or {}).get('id') }}")
}
func texts13668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "id"), "integer", "{{ (record.get('environment') or {}).get('id') }}")
}
func text13668(e *py.Eval, ctx variables) string {
	return ""
}
func value13669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "id"), "boolean", "{{ (record.get('environment') or {}).get('id') }}")
}
func typed13669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "id"), "boolean", "{{ (record.get('environment') or {}).get('id') }}")
}
func texts13669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "id"), "boolean", "{{ (record.get('environment') or {}).get('id') }}")
}
func text13669(e *py.Eval, ctx variables) string {
	return ""
}
func value13670(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "name"),
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func typed13670(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "name"),
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func texts13670(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "name"),
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func text13670(e *py.Eval, ctx variables) string {
	return ""
}
func value13671(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "name"),
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func typed13671(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "name"),
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func texts13671(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "name"),
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func text13671(e *py.Eval, ctx variables) string {
	return ""
}
func value13672(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "name"),
		"{{ (record.get('environment') or {}).get('name') }}",
	).Text())
}
func typed13672(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "name"),
		"{{ (record.get('environment') or {}).get('name') }}",
	).Text())
}
func texts13672(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "name"),
		"{{ (record.get('environment') or {}).get('name') }}",
	).Text())
}
func text13672(e *py.Eval, ctx variables) string {
	return ""
}
func value13673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "name"),
		"integer",
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func typed13673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "name"),
		"integer",
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func texts13673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "name"),
		"integer",
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func text13673(e *py.Eval, ctx variables) string {
	return ""
}
func value13674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "name"),
		"number",
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func typed13674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "name"),
		"number",
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func texts13674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "name"),
		"number",
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func text13674(e *py.Eval, ctx variables) string {
	return ""
}
func value13675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "name"),
		"string",
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func typed13675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "name"),
		"string",
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func texts13675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "name"),
		"string",
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func text13675(e *py.Eval, ctx variables) string {
	return ""
}
func value13676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "name"),
		"boolean",
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func typed13676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "name"),
		"boolean",
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func texts13676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "name"),
		"boolean",
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func text13676(e *py.Eval, ctx variables) string {
	return ""
}
func value13677(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(e.Get(ctx["record"], "merged_by"), py.Dict()), "id"), "{{ (record.get('merged_by') or {}).get('id') }}")
}
func typed13677(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("merged_by")), py.Dict()), "id"), "{{ (record.get('merged_by') or {}).get('id') }}")
}
func texts13677(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("merged_by")), py.Dict()), "id"), "{{ (record.get('merged_by') or {}).get('id') }}")
}
func text13677(e *py.Eval, ctx variables) string {
	return ""
}
func value13678(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(e.Get(ctx["record"], "merged_by"), py.Dict()), "id"), "{{ (record.get('merged_by') or {}).get('id') }}")
}
func typed13678(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("merged_by")), py.Dict()), "id"), "{{ (record.get('merged_by') or {}).get('id') }}")
}
func texts13678(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("merged_by")), py.Dict()), "id"), "{{ (record.get('merged_by') or {}).get('id') }}")
}
func text13678(e *py.Eval, ctx variables) string {
	return ""
}
func value13679(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(e.Get(ctx["record"], "merged_by"), py.Dict()), "id"), "{{ (record.get('merged_by') or {}).get('id') }}").Text())
}
func typed13679(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("merged_by")), py.Dict()), "id"), "{{ (record.get('merged_by') or {}).get('id') }}").Text())
}
func texts13679(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("merged_by")), py.Dict()), "id"), "{{ (record.get('merged_by') or {}).get('id') }}").Text())
}
func text13679(e *py.Eval, ctx variables) string {
	return ""
}
func value13680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "merged_by"), py.Dict()), "id"), "integer", "{{ (record.get('merged_by') or {}).get('id') }}")
}
func typed13680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("merged_by")), py.Dict()), "id"), "integer", "{{ (record.get('merged_by') or {}).get('id') }}")
}
func texts13680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("merged_by")), py.Dict()), "id"), "integer", "{{ (record.get('merged_by') or {}).get('id') }}")
}
func text13680(e *py.Eval, ctx variables) string {
	return ""
}
func value13681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "merged_by"), py.Dict()), "id"), "boolean", "{{ (record.get('merged_by') or {}).get('id') }}")
}
func typed13681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("merged_by")), py.Dict()), "id"), "boolean", "{{ (record.get('merged_by') or {}).get('id') }}")
}
func texts13681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("merged_by")), py.Dict()), "id"), "boolean", "{{ (record.get('merged_by') or {}).get('id') }}")
}
func text13681(e *py.Eval, ctx variables) string {
	return ""
}
func value13682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "merged_by"), py.Dict()), "id"), "string", "{{ (record.get('merged_by') or {}).get('id') }}")
}
func typed13682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("merged_by")), py.Dict()), "id"), "string", "{{ (record.get('merged_by') or {}).get('id') }}")
}
func texts13682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("merged_by")), py.Dict()), "id"), "string", "{{ (record.get('merged_by') or {}).get('id') }}")
}
func text13682(e *py.Eval, ctx variables) string {
	return ""
}
func value13683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "merged_by"), py.Dict()), "id"), "number", "{{ (record.get('merged_by') or {}).get('id') }}")
}
func typed13683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("merged_by")), py.Dict()), "id"), "number", "{{ (record.get('merged_by') or {}).get('id') }}")
}
func texts13683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("merged_by")), py.Dict()), "id"), "number", "{{ (record.get('merged_by') or {}).get('id') }}")
}
func text13683(e *py.Eval, ctx variables) string {
	return ""
}
func value13684(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(e.Get(ctx["record"], "milestone"), py.Dict()), "id"), "{{ (record.get('milestone') or {}).get('id') }}")
}
func typed13684(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("milestone")), py.Dict()), "id"), "{{ (record.get('milestone') or {}).get('id') }}")
}
func texts13684(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("milestone")), py.Dict()), "id"), "{{ (record.get('milestone') or {}).get('id') }}")
}
func text13684(e *py.Eval, ctx variables) string {
	return ""
}
func value13685(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(e.Get(ctx["record"], "milestone"), py.Dict()), "id"), "{{ (record.get('milestone') or {}).get('id') }}")
}
func typed13685(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("milestone")), py.Dict()), "id"), "{{ (record.get('milestone') or {}).get('id') }}")
}
func texts13685(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("milestone")), py.Dict()), "id"), "{{ (record.get('milestone') or {}).get('id') }}")
}
func text13685(e *py.Eval, ctx variables) string {
	return ""
}
func value13686(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(e.Get(ctx["record"], "milestone"), py.Dict()), "id"), "{{ (record.get('milestone') or {}).get('id') }}").Text())
}
func typed13686(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("milestone")), py.Dict()), "id"), "{{ (record.get('milestone') or {}).get('id') }}").Text())
}
func texts13686(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("milestone")), py.Dict()), "id"), "{{ (record.get('milestone') or {}).get('id') }}").Text())
}
func text13686(e *py.Eval, ctx variables) string {
	return ""
}
func value13687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "milestone"), py.Dict()), "id"), "number", "{{ (record.get('milestone') or {}).get('id') }}")
}
func typed13687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("milestone")), py.Dict()), "id"), "number", "{{ (record.get('milestone') or {}).get('id') }}")
}
func texts13687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("milestone")), py.Dict()), "id"), "number", "{{ (record.get('milestone') or {}).get('id') }}")
}
func text13687(e *py.Eval, ctx variables) string {
	return ""
}
func value13688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "milestone"), py.Dict()), "id"), "boolean", "{{ (record.get('milestone') or {}).get('id') }}")
}
func typed13688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("milestone")), py.Dict()), "id"), "boolean", "{{ (record.get('milestone') or {}).get('id') }}")
}
func texts13688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("milestone")), py.Dict()), "id"), "boolean", "{{ (record.get('milestone') or {}).get('id') }}")
}
func text13688(e *py.Eval, ctx variables) string {
	return ""
}
func value13689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "milestone"), py.Dict()), "id"), "string", "{{ (record.get('milestone') or {}).get('id') }}")
}
func typed13689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("milestone")), py.Dict()), "id"), "string", "{{ (record.get('milestone') or {}).get('id') }}")
}
func texts13689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("milestone")), py.Dict()), "id"), "string", "{{ (record.get('milestone') or {}).get('id') }}")
}
func text13689(e *py.Eval, ctx variables) string {
	return ""
}
func value13690(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(e.Get(ctx["record"], "pipeline"), py.Dict()), "id"), "{{ (record.get('pipeline') or {}).get('id') }}")
}
func typed13690(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("pipeline")), py.Dict()), "id"), "{{ (record.get('pipeline') or {}).get('id') }}")
}
func texts13690(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("pipeline")), py.Dict()), "id"), "{{ (record.get('pipeline') or {}).get('id') }}")
}
func text13690(e *py.Eval, ctx variables) string {
	return ""
}
func value13691(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(e.Get(ctx["record"], "pipeline"), py.Dict()), "id"), "{{ (record.get('pipeline') or {}).get('id') }}")
}
func typed13691(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("pipeline")), py.Dict()), "id"), "{{ (record.get('pipeline') or {}).get('id') }}")
}
func texts13691(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("pipeline")), py.Dict()), "id"), "{{ (record.get('pipeline') or {}).get('id') }}")
}
func text13691(e *py.Eval, ctx variables) string {
	return ""
}
func value13692(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(e.Get(ctx["record"], "pipeline"), py.Dict()), "id"), "{{ (record.get('pipeline') or {}).get('id') }}").Text())
}
func typed13692(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("pipeline")), py.Dict()), "id"), "{{ (record.get('pipeline') or {}).get('id') }}").Text())
}
func texts13692(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("pipeline")), py.Dict()), "id"), "{{ (record.get('pipeline') or {}).get('id') }}").Text())
}
func text13692(e *py.Eval, ctx variables) string {
	return ""
}
func value13693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "pipeline"), py.Dict()), "id"), "number", "{{ (record.get('pipeline') or {}).get('id') }}")
}
func typed13693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("pipeline")), py.Dict()), "id"), "number", "{{ (record.get('pipeline') or {}).get('id') }}")
}
func texts13693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("pipeline")), py.Dict()), "id"), "number", "{{ (record.get('pipeline') or {}).get('id') }}")
}
func text13693(e *py.Eval, ctx variables) string {
	return ""
}
func value13694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "pipeline"), py.Dict()), "id"), "boolean", "{{ (record.get('pipeline') or {}).get('id') }}")
}
func typed13694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("pipeline")), py.Dict()), "id"), "boolean", "{{ (record.get('pipeline') or {}).get('id') }}")
}
func texts13694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("pipeline")), py.Dict()), "id"), "boolean", "{{ (record.get('pipeline') or {}).get('id') }}")
}
func text13694(e *py.Eval, ctx variables) string {
	return ""
}
func value13695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "pipeline"), py.Dict()), "id"), "integer", "{{ (record.get('pipeline') or {}).get('id') }}")
}
func typed13695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("pipeline")), py.Dict()), "id"), "integer", "{{ (record.get('pipeline') or {}).get('id') }}")
}
func texts13695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("pipeline")), py.Dict()), "id"), "integer", "{{ (record.get('pipeline') or {}).get('id') }}")
}
func text13695(e *py.Eval, ctx variables) string {
	return ""
}
func value13696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "pipeline"), py.Dict()), "id"), "string", "{{ (record.get('pipeline') or {}).get('id') }}")
}
func typed13696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("pipeline")), py.Dict()), "id"), "string", "{{ (record.get('pipeline') or {}).get('id') }}")
}
func texts13696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("pipeline")), py.Dict()), "id"), "string", "{{ (record.get('pipeline') or {}).get('id') }}")
}
func text13696(e *py.Eval, ctx variables) string {
	return ""
}
func value13697(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(e.Get(ctx["record"], "runner"), py.Dict()), "id"), "{{ (record.get('runner') or {}).get('id') }}")
}
func typed13697(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("runner")), py.Dict()), "id"), "{{ (record.get('runner') or {}).get('id') }}")
}
func texts13697(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("runner")), py.Dict()), "id"), "{{ (record.get('runner') or {}).get('id') }}")
}
func text13697(e *py.Eval, ctx variables) string {
	return ""
}
func value13698(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(e.Get(ctx["record"], "runner"), py.Dict()), "id"), "{{ (record.get('runner') or {}).get('id') }}")
}
func typed13698(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("runner")), py.Dict()), "id"), "{{ (record.get('runner') or {}).get('id') }}")
}
func texts13698(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("runner")), py.Dict()), "id"), "{{ (record.get('runner') or {}).get('id') }}")
}
func text13698(e *py.Eval, ctx variables) string {
	return ""
}
func value13699(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(e.Get(ctx["record"], "runner"), py.Dict()), "id"), "{{ (record.get('runner') or {}).get('id') }}").Text())
}
func typed13699(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("runner")), py.Dict()), "id"), "{{ (record.get('runner') or {}).get('id') }}").Text())
}
func texts13699(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("runner")), py.Dict()), "id"), "{{ (record.get('runner') or {}).get('id') }}").Text())
}
func text13699(e *py.Eval, ctx variables) string {
	return ""
}
func value13700(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "runner"), py.Dict()), "id"), "string", "{{ (record.get('runner') or {}).get('id') }}")
}
func typed13700(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("runner")), py.Dict()), "id"), "string", "{{ (record.get('runner') or {}).get('id') }}")
}
func texts13700(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("runner")), py.Dict()), "id"), "string", "{{ (record.get('runner') or {}).get('id') }}")
}
func text13700(e *py.Eval, ctx variables) string {
	return ""
}
func value13701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "runner"), py.Dict()), "id"), "integer", "{{ (record.get('runner') or {}).get('id') }}")
}
func typed13701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("runner")), py.Dict()), "id"), "integer", "{{ (record.get('runner') or {}).get('id') }}")
}
func texts13701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("runner")), py.Dict()), "id"), "integer", "{{ (record.get('runner') or {}).get('id') }}")
}
func text13701(e *py.Eval, ctx variables) string {
	return ""
}
func value13702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "runner"), py.Dict()), "id"), "boolean", "{{ (record.get('runner') or {}).get('id') }}")
}
func typed13702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("runner")), py.Dict()), "id"), "boolean", "{{ (record.get('runner') or {}).get('id') }}")
}
func texts13702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("runner")), py.Dict()), "id"), "boolean", "{{ (record.get('runner') or {}).get('id') }}")
}
func text13702(e *py.Eval, ctx variables) string {
	return ""
}
func value13703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "runner"), py.Dict()), "id"), "number", "{{ (record.get('runner') or {}).get('id') }}")
}
func typed13703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("runner")), py.Dict()), "id"), "number", "{{ (record.get('runner') or {}).get('id') }}")
}
func texts13703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("runner")), py.Dict()), "id"), "number", "{{ (record.get('runner') or {}).get('id') }}")
}
func text13703(e *py.Eval, ctx variables) string {
	return ""
}
func value13704(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "id"), "{{ (record.get('user') or {}).get('id') }}")
}
func typed13704(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "id"), "{{ (record.get('user') or {}).get('id') }}")
}
func texts13704(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "id"), "{{ (record.get('user') or {}).get('id') }}")
}
func text13704(e *py.Eval, ctx variables) string {
	return ""
}
func value13705(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "id"), "{{ (record.get('user') or {}).get('id') }}")
}
func typed13705(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "id"), "{{ (record.get('user') or {}).get('id') }}")
}
func texts13705(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "id"), "{{ (record.get('user') or {}).get('id') }}")
}
func text13705(e *py.Eval, ctx variables) string {
	return ""
}
func value13706(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "id"), "{{ (record.get('user') or {}).get('id') }}").Text())
}
func typed13706(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "id"), "{{ (record.get('user') or {}).get('id') }}").Text())
}
func texts13706(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "id"), "{{ (record.get('user') or {}).get('id') }}").Text())
}
func text13706(e *py.Eval, ctx variables) string {
	return ""
}
func value13707(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "id"), "string", "{{ (record.get('user') or {}).get('id') }}")
}
func typed13707(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "id"), "string", "{{ (record.get('user') or {}).get('id') }}")
}
func texts13707(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "id"), "string", "{{ (record.get('user') or {}).get('id') }}")
}
func text13707(e *py.Eval, ctx variables) string {
	return ""
}
func value13708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "id"), "boolean", "{{ (record.get('user') or {}).get('id') }}")
}
func typed13708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "id"), "boolean", "{{ (record.get('user') or {}).get('id') }}")
}
func texts13708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "id"), "boolean", "{{ (record.get('user') or {}).get('id') }}")
}
func text13708(e *py.Eval, ctx variables) string {
	return ""
}
func value13709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "id"), "integer", "{{ (record.get('user') or {}).get('id') }}")
}
func typed13709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "id"), "integer", "{{ (record.get('user') or {}).get('id') }}")
}
func texts13709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "id"), "integer", "{{ (record.get('user') or {}).get('id') }}")
}
func text13709(e *py.Eval, ctx variables) string {
	return ""
}
func value13710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "id"), "number", "{{ (record.get('user') or {}).get('id') }}")
}
func typed13710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "id"), "number", "{{ (record.get('user') or {}).get('id') }}")
}
func texts13710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "id"), "number", "{{ (record.get('user') or {}).get('id') }}")
}
func text13710(e *py.Eval, ctx variables) string {
	return ""
}
func value13711(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "name"), "{{ (record.get('user') or {}).get('name') }}")
}
func typed13711(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "name"), "{{ (record.get('user') or {}).get('name') }}")
}
func texts13711(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "name"), "{{ (record.get('user') or {}).get('name') }}")
}
func text13711(e *py.Eval, ctx variables) string {
	return ""
}
func value13712(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "name"), "{{ (record.get('user') or {}).get('name') }}")
}
func typed13712(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "name"), "{{ (record.get('user') or {}).get('name') }}")
}
func texts13712(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "name"), "{{ (record.get('user') or {}).get('name') }}")
}
func text13712(e *py.Eval, ctx variables) string {
	return ""
}
func value13713(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "name"), "{{ (record.get('user') or {}).get('name') }}").Text())
}
func typed13713(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "name"), "{{ (record.get('user') or {}).get('name') }}").Text())
}
func texts13713(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "name"), "{{ (record.get('user') or {}).get('name') }}").Text())
}
func text13713(e *py.Eval, ctx variables) string {
	return ""
}
func value13714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "name"), "number", "{{ (record.get('user') or {}).get('name') }}")
}
func typed13714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "name"), "number", "{{ (record.get('user') or {}).get('name') }}")
}
func texts13714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "name"), "number", "{{ (record.get('user') or {}).get('name') }}")
}
func text13714(e *py.Eval, ctx variables) string {
	return ""
}
func value13715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "name"), "boolean", "{{ (record.get('user') or {}).get('name') }}")
}
func typed13715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "name"), "boolean", "{{ (record.get('user') or {}).get('name') }}")
}
func texts13715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "name"), "boolean", "{{ (record.get('user') or {}).get('name') }}")
}
func text13715(e *py.Eval, ctx variables) string {
	return ""
}
func value13716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "name"), "string", "{{ (record.get('user') or {}).get('name') }}")
}
func typed13716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "name"), "string", "{{ (record.get('user') or {}).get('name') }}")
}
func texts13716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "name"), "string", "{{ (record.get('user') or {}).get('name') }}")
}
func text13716(e *py.Eval, ctx variables) string {
	return ""
}
func value13717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "name"), "integer", "{{ (record.get('user') or {}).get('name') }}")
}
func typed13717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "name"), "integer", "{{ (record.get('user') or {}).get('name') }}")
}
func texts13717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "name"), "integer", "{{ (record.get('user') or {}).get('name') }}")
}
func text13717(e *py.Eval, ctx variables) string {
	return ""
}
func value13718(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "username"), "{{ (record.get('user') or {}).get('username') }}")
}
func typed13718(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "username"), "{{ (record.get('user') or {}).get('username') }}")
}
func texts13718(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "username"), "{{ (record.get('user') or {}).get('username') }}")
}
func text13718(e *py.Eval, ctx variables) string {
	return ""
}
func value13719(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "username"), "{{ (record.get('user') or {}).get('username') }}")
}
func typed13719(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "username"), "{{ (record.get('user') or {}).get('username') }}")
}
func texts13719(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "username"), "{{ (record.get('user') or {}).get('username') }}")
}
func text13719(e *py.Eval, ctx variables) string {
	return ""
}
func value13720(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "username"), "{{ (record.get('user') or {}).get('username') }}").Text())
}
func typed13720(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "username"), "{{ (record.get('user') or {}).get('username') }}").Text())
}
func texts13720(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "username"), "{{ (record.get('user') or {}).get('username') }}").Text())
}
func text13720(e *py.Eval, ctx variables) string {
	return ""
}
func value13721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "username"), "string", "{{ (record.get('user') or {}).get('username') }}")
}
func typed13721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "username"), "string", "{{ (record.get('user') or {}).get('username') }}")
}
func texts13721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "username"), "string", "{{ (record.get('user') or {}).get('username') }}")
}
func text13721(e *py.Eval, ctx variables) string {
	return ""
}
func value13722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "username"), "number", "{{ (record.get('user') or {}).get('username') }}")
}
func typed13722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "username"), "number", "{{ (record.get('user') or {}).get('username') }}")
}
func texts13722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "username"), "number", "{{ (record.get('user') or {}).get('username') }}")
}
func text13722(e *py.Eval, ctx variables) string {
	return ""
}
func value13723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "username"), "integer", "{{ (record.get('user') or {}).get('username') }}")
}
func typed13723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "username"), "integer", "{{ (record.get('user') or {}).get('username') }}")
}
func texts13723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "username"), "integer", "{{ (record.get('user') or {}).get('username') }}")
}
func text13723(e *py.Eval, ctx variables) string {
	return ""
}
func value13724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "username"), "boolean", "{{ (record.get('user') or {}).get('username') }}")
}
func typed13724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "username"), "boolean", "{{ (record.get('user') or {}).get('username') }}")
}
func texts13724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "username"), "boolean", "{{ (record.get('user') or {}).get('username') }}")
}
func text13724(e *py.Eval, ctx variables) string {
	return ""
}
func value13725(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterInt(e.Mul(e.Timestamp(ctx["config"].Member("start_date")), py.Int(1000)), py.Int(0), py.Int(10)),
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func typed13725(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterInt(e.Mul(e.Timestamp(ctx["config"].Member("start_date")), py.Int(1000)), py.Int(0), py.Int(10)),
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func texts13725(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["config"].Member("start_date").Text())), py.Int(1000)), py.Int(0), py.Int(10)),
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func text13725(e *py.Eval, ctx variables) string {
	return ""
}
func value13726(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterInt(e.Mul(e.Timestamp(ctx["config"].Member("start_date")), py.Int(1000)), py.Int(0), py.Int(10)),
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func typed13726(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterInt(e.Mul(e.Timestamp(ctx["config"].Member("start_date")), py.Int(1000)), py.Int(0), py.Int(10)),
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func texts13726(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["config"].Member("start_date").Text())), py.Int(1000)), py.Int(0), py.Int(10)),
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func text13726(e *py.Eval, ctx variables) string {
	return ""
}
func value13727(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterInt(e.Mul(e.Timestamp(ctx["config"].Member("start_date")), py.Int(1000)), py.Int(0), py.Int(10)),
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	).Text())
}
func typed13727(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterInt(e.Mul(e.Timestamp(ctx["config"].Member("start_date")), py.Int(1000)), py.Int(0), py.Int(10)),
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	).Text())
}
func texts13727(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["config"].Member("start_date").Text())), py.Int(1000)), py.Int(0), py.Int(10)),
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	).Text())
}
func text13727(e *py.Eval, ctx variables) string {
	return ""
}
func value13728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterInt(e.Mul(e.Timestamp(ctx["config"].Member("start_date")), py.Int(1000)), py.Int(0), py.Int(10)),
		"string",
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func typed13728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterInt(e.Mul(e.Timestamp(ctx["config"].Member("start_date")), py.Int(1000)), py.Int(0), py.Int(10)),
		"string",
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func texts13728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["config"].Member("start_date").Text())), py.Int(1000)), py.Int(0), py.Int(10)),
		"string",
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func text13728(e *py.Eval, ctx variables) string {
	return ""
}
func value13729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterInt(e.Mul(e.Timestamp(ctx["config"].Member("start_date")), py.Int(1000)), py.Int(0), py.Int(10)),
		"boolean",
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func typed13729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterInt(e.Mul(e.Timestamp(ctx["config"].Member("start_date")), py.Int(1000)), py.Int(0), py.Int(10)),
		"boolean",
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func texts13729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["config"].Member("start_date").Text())), py.Int(1000)), py.Int(0), py.Int(10)),
		"boolean",
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func text13729(e *py.Eval, ctx variables) string {
	return ""
}
func value13730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterInt(e.Mul(e.Timestamp(ctx["config"].Member("start_date")), py.Int(1000)), py.Int(0), py.Int(10)),
		"number",
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func typed13730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterInt(e.Mul(e.Timestamp(ctx["config"].Member("start_date")), py.Int(1000)), py.Int(0), py.Int(10)),
		"number",
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func texts13730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["config"].Member("start_date").Text())), py.Int(1000)), py.Int(0), py.Int(10)),
		"number",
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func text13730(e *py.Eval, ctx variables) string {
	return ""
}
func value13731(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func typed13731(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func texts13731(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func text13731(e *py.Eval, ctx variables) string {
	return ""
}
func value13732(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func typed13732(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func texts13732(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func text13732(e *py.Eval, ctx variables) string {
	return ""
}
func value13733(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func typed13733(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func texts13733(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func text13733(e *py.Eval, ctx variables) string {
	return ""
}
func value13734(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func typed13734(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func texts13734(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func text13734(e *py.Eval, ctx variables) string {
	return ""
}
func value13735(e *py.Eval, ctx variables) py.Value {
	return py.Int(-4)
}
func typed13735(e *py.Eval, ctx variables) py.Value {
	return py.Int(-4)
}
func texts13735(e *py.Eval, ctx variables) py.Value {
	return py.Int(-4)
}
func text13735(e *py.Eval, ctx variables) string {
	return ""
}
func value13736(e *py.Eval, ctx variables) py.Value {
	return py.Str("-4")
}
func typed13736(e *py.Eval, ctx variables) py.Value {
	return py.Str("-4")
}
func texts13736(e *py.Eval, ctx variables) py.Value {
	return py.Str("-4")
}
func text13736(e *py.Eval, ctx variables) string {
	return ""
}
func value13737(e *py.Eval, ctx variables) py.Value {
	return py.Str("-4")
}
func typed13737(e *py.Eval, ctx variables) py.Value {
	return py.Str("-4")
}
func texts13737(e *py.Eval, ctx variables) py.Value {
	return py.Str("-4")
}
func text13737(e *py.Eval, ctx variables) string {
	return ""
}
func value13738(e *py.Eval, ctx variables) py.Value {
	return py.Int(-4)
}
func typed13738(e *py.Eval, ctx variables) py.Value {
	return py.Int(-4)
}
func texts13738(e *py.Eval, ctx variables) py.Value {
	return py.Int(-4)
}
func text13738(e *py.Eval, ctx variables) string {
	return ""
}
func value13739(e *py.Eval, ctx variables) py.Value {
	return py.Str("-4")
}
func typed13739(e *py.Eval, ctx variables) py.Value {
	return py.Str("-4")
}
func texts13739(e *py.Eval, ctx variables) py.Value {
	return py.Str("-4")
}
func text13739(e *py.Eval, ctx variables) string {
	return ""
}
func value13740(e *py.Eval, ctx variables) py.Value {
	return py.Str("-4")
}
func typed13740(e *py.Eval, ctx variables) py.Value {
	return py.Str("-4")
}
func texts13740(e *py.Eval, ctx variables) py.Value {
	return py.Str("-4")
}
func text13740(e *py.Eval, ctx variables) string {
	return ""
}
func value13741(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Neg(ctx["config"].Member("x")), "{{ -config.x }}")
}
func typed13741(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Neg(ctx["config"].Member("x")), "{{ -config.x }}")
}
func texts13741(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Neg(py.Str(ctx["config"].Member("x").Text())), "{{ -config.x }}")
}
func text13741(e *py.Eval, ctx variables) string {
	return ""
}
func value13742(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Neg(ctx["config"].Member("x")), "{{ -config.x }}")
}
func typed13742(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Neg(ctx["config"].Member("x")), "{{ -config.x }}")
}
func texts13742(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Neg(py.Str(ctx["config"].Member("x").Text())), "{{ -config.x }}")
}
func text13742(e *py.Eval, ctx variables) string {
	return ""
}
func value13743(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Neg(ctx["config"].Member("x")), "{{ -config.x }}").Text())
}
func typed13743(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Neg(ctx["config"].Member("x")), "{{ -config.x }}").Text())
}
func texts13743(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Neg(py.Str(ctx["config"].Member("x").Text())), "{{ -config.x }}").Text())
}
func text13743(e *py.Eval, ctx variables) string {
	return ""
}
func value13744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Neg(ctx["config"].Member("x")), "boolean", "{{ -config.x }}")
}
func typed13744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Neg(ctx["config"].Member("x")), "boolean", "{{ -config.x }}")
}
func texts13744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Neg(py.Str(ctx["config"].Member("x").Text())), "boolean", "{{ -config.x }}")
}
func text13744(e *py.Eval, ctx variables) string {
	return ""
}
func value13745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Neg(ctx["config"].Member("x")), "number", "{{ -config.x }}")
}
func typed13745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Neg(ctx["config"].Member("x")), "number", "{{ -config.x }}")
}
func texts13745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Neg(py.Str(ctx["config"].Member("x").Text())), "number", "{{ -config.x }}")
}
func text13745(e *py.Eval, ctx variables) string {
	return ""
}
func value13746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Neg(ctx["config"].Member("x")), "string", "{{ -config.x }}")
}
func typed13746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Neg(ctx["config"].Member("x")), "string", "{{ -config.x }}")
}
func texts13746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Neg(py.Str(ctx["config"].Member("x").Text())), "string", "{{ -config.x }}")
}
func text13746(e *py.Eval, ctx variables) string {
	return ""
}
func value13747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Neg(ctx["config"].Member("x")), "integer", "{{ -config.x }}")
}
func typed13747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Neg(ctx["config"].Member("x")), "integer", "{{ -config.x }}")
}
func texts13747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Neg(py.Str(ctx["config"].Member("x").Text())), "integer", "{{ -config.x }}")
}
func text13747(e *py.Eval, ctx variables) string {
	return ""
}
func value13748(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.30000000000000004)
}
func typed13748(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.30000000000000004)
}
func texts13748(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.30000000000000004)
}
func text13748(e *py.Eval, ctx variables) string {
	return ""
}
func value13749(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.30000000000000004")
}
func typed13749(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.30000000000000004")
}
func texts13749(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.30000000000000004")
}
func text13749(e *py.Eval, ctx variables) string {
	return ""
}
func value13750(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.30000000000000004")
}
func typed13750(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.30000000000000004")
}
func texts13750(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.30000000000000004")
}
func text13750(e *py.Eval, ctx variables) string {
	return ""
}
func value13751(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.30000000000000004")
}
func typed13751(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.30000000000000004")
}
func texts13751(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.30000000000000004")
}
func text13751(e *py.Eval, ctx variables) string {
	return ""
}
func value13752(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.30000000000000004)
}
func typed13752(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.30000000000000004)
}
func texts13752(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.30000000000000004)
}
func text13752(e *py.Eval, ctx variables) string {
	return ""
}
func value13753(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func typed13753(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func texts13753(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func text13753(e *py.Eval, ctx variables) string {
	return ""
}
func value13754(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func typed13754(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func texts13754(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func text13754(e *py.Eval, ctx variables) string {
	return ""
}
func value13755(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func typed13755(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func texts13755(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func text13755(e *py.Eval, ctx variables) string {
	return ""
}
func value13756(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func typed13756(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func texts13756(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func text13756(e *py.Eval, ctx variables) string {
	return ""
}
func value13757(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func typed13757(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func texts13757(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func text13757(e *py.Eval, ctx variables) string {
	return ""
}
func value13758(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func typed13758(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func texts13758(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func text13758(e *py.Eval, ctx variables) string {
	return ""
}
func value13759(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func typed13759(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func texts13759(e *py.Eval, ctx variables) py.Value {
	return py.Str("2")
}
func text13759(e *py.Eval, ctx variables) string {
	return ""
}
func value13760(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.5)
}
func typed13760(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.5)
}
func texts13760(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.5)
}
func text13760(e *py.Eval, ctx variables) string {
	return ""
}
func value13761(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.5")
}
func typed13761(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.5")
}
func texts13761(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.5")
}
func text13761(e *py.Eval, ctx variables) string {
	return ""
}
func value13762(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.5")
}
func typed13762(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.5")
}
func texts13762(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.5")
}
func text13762(e *py.Eval, ctx variables) string {
	return ""
}
func value13763(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.5")
}
func typed13763(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.5")
}
func texts13763(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.5")
}
func text13763(e *py.Eval, ctx variables) string {
	return ""
}
func value13764(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.5")
}
func typed13764(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.5")
}
func texts13764(e *py.Eval, ctx variables) py.Value {
	return py.Str("0.5")
}
func text13764(e *py.Eval, ctx variables) string {
	return ""
}
func value13765(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.5)
}
func typed13765(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.5)
}
func texts13765(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.5)
}
func text13765(e *py.Eval, ctx variables) string {
	return ""
}
func value13766(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "{{ 1 < 'a' }}")
}
func typed13766(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "{{ 1 < 'a' }}")
}
func texts13766(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "{{ 1 < 'a' }}")
}
func text13766(e *py.Eval, ctx variables) string {
	return ""
}
func value13767(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "{{ 1 < 'a' }}")
}
func typed13767(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "{{ 1 < 'a' }}")
}
func texts13767(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "{{ 1 < 'a' }}")
}
func text13767(e *py.Eval, ctx variables) string {
	return ""
}
func value13768(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "{{ 1 < 'a' }}").Text())
}
func typed13768(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "{{ 1 < 'a' }}").Text())
}
func texts13768(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "{{ 1 < 'a' }}").Text())
}
func text13768(e *py.Eval, ctx variables) string {
	return ""
}
func value13769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "string", "{{ 1 < 'a' }}")
}
func typed13769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "string", "{{ 1 < 'a' }}")
}
func texts13769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "string", "{{ 1 < 'a' }}")
}
func text13769(e *py.Eval, ctx variables) string {
	return ""
}
func value13770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "integer", "{{ 1 < 'a' }}")
}
func typed13770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "integer", "{{ 1 < 'a' }}")
}
func texts13770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "integer", "{{ 1 < 'a' }}")
}
func text13770(e *py.Eval, ctx variables) string {
	return ""
}
func value13771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "number", "{{ 1 < 'a' }}")
}
func typed13771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "number", "{{ 1 < 'a' }}")
}
func texts13771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "number", "{{ 1 < 'a' }}")
}
func text13771(e *py.Eval, ctx variables) string {
	return ""
}
func value13772(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed13772(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts13772(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text13772(e *py.Eval, ctx variables) string {
	return ""
}
func value13773(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed13773(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts13773(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text13773(e *py.Eval, ctx variables) string {
	return ""
}
func value13774(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed13774(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts13774(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text13774(e *py.Eval, ctx variables) string {
	return ""
}
func value13775(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed13775(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts13775(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text13775(e *py.Eval, ctx variables) string {
	return ""
}
func value13776(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed13776(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts13776(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text13776(e *py.Eval, ctx variables) string {
	return ""
}
func value13777(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed13777(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts13777(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text13777(e *py.Eval, ctx variables) string {
	return ""
}
func value13778(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed13778(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts13778(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text13778(e *py.Eval, ctx variables) string {
	return ""
}
func value13779(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed13779(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts13779(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text13779(e *py.Eval, ctx variables) string {
	return ""
}
func value13780(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func typed13780(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func texts13780(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func text13780(e *py.Eval, ctx variables) string {
	return ""
}
func value13781(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func typed13781(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func texts13781(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func text13781(e *py.Eval, ctx variables) string {
	return ""
}
func value13782(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func typed13782(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func texts13782(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func text13782(e *py.Eval, ctx variables) string {
	return ""
}
func value13783(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func typed13783(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func texts13783(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func text13783(e *py.Eval, ctx variables) string {
	return ""
}
func value13784(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed13784(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts13784(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text13784(e *py.Eval, ctx variables) string {
	return ""
}
func value13785(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func typed13785(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func texts13785(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func text13785(e *py.Eval, ctx variables) string {
	return ""
}
func value13786(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func typed13786(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func texts13786(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func text13786(e *py.Eval, ctx variables) string {
	return ""
}
func value13787(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func typed13787(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func texts13787(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func text13787(e *py.Eval, ctx variables) string {
	return ""
}
func value13788(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func typed13788(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func texts13788(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func text13788(e *py.Eval, ctx variables) string {
	return ""
}
func value13789(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func typed13789(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func texts13789(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func text13789(e *py.Eval, ctx variables) string {
	return ""
}
func value13790(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func typed13790(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func texts13790(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func text13790(e *py.Eval, ctx variables) string {
	return ""
}
func value13791(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed13791(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts13791(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text13791(e *py.Eval, ctx variables) string {
	return ""
}
func value13792(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func typed13792(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func texts13792(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func text13792(e *py.Eval, ctx variables) string {
	return ""
}
func value13793(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func typed13793(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func texts13793(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func text13793(e *py.Eval, ctx variables) string {
	return ""
}
func value13794(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func typed13794(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func texts13794(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func text13794(e *py.Eval, ctx variables) string {
	return ""
}
func value13795(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func typed13795(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func texts13795(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func text13795(e *py.Eval, ctx variables) string {
	return ""
}
func value13796(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func typed13796(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func texts13796(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func text13796(e *py.Eval, ctx variables) string {
	return ""
}
func value13797(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func typed13797(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func texts13797(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func text13797(e *py.Eval, ctx variables) string {
	return ""
}
func value13798(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func typed13798(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func texts13798(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func text13798(e *py.Eval, ctx variables) string {
	return ""
}
func value13799(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.0")
}
func typed13799(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.0")
}
func texts13799(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.0")
}
func text13799(e *py.Eval, ctx variables) string {
	return ""
}
func value13800(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.0")
}
func typed13800(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.0")
}
func texts13800(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.0")
}
func text13800(e *py.Eval, ctx variables) string {
	return ""
}
func value13801(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.0")
}
func typed13801(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.0")
}
func texts13801(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.0")
}
func text13801(e *py.Eval, ctx variables) string {
	return ""
}
func value13802(e *py.Eval, ctx variables) py.Value {
	return py.Float(5)
}
func typed13802(e *py.Eval, ctx variables) py.Value {
	return py.Float(5)
}
func texts13802(e *py.Eval, ctx variables) py.Value {
	return py.Float(5)
}
func text13802(e *py.Eval, ctx variables) string {
	return ""
}
func value13803(e *py.Eval, ctx variables) py.Value {
	return py.Str("5.0")
}
func typed13803(e *py.Eval, ctx variables) py.Value {
	return py.Str("5.0")
}
func texts13803(e *py.Eval, ctx variables) py.Value {
	return py.Str("5.0")
}
func text13803(e *py.Eval, ctx variables) string {
	return ""
}
func value13804(e *py.Eval, ctx variables) py.Value {
	return py.Str("5.0")
}
func typed13804(e *py.Eval, ctx variables) py.Value {
	return py.Str("5.0")
}
func texts13804(e *py.Eval, ctx variables) py.Value {
	return py.Str("5.0")
}
func text13804(e *py.Eval, ctx variables) string {
	return ""
}
func value13805(e *py.Eval, ctx variables) py.Value {
	return py.Str("5.0")
}
func typed13805(e *py.Eval, ctx variables) py.Value {
	return py.Str("5.0")
}
func texts13805(e *py.Eval, ctx variables) py.Value {
	return py.Str("5.0")
}
func text13805(e *py.Eval, ctx variables) string {
	return ""
}
func value13806(e *py.Eval, ctx variables) py.Value {
	return py.Str("5.0")
}
func typed13806(e *py.Eval, ctx variables) py.Value {
	return py.Str("5.0")
}
func texts13806(e *py.Eval, ctx variables) py.Value {
	return py.Str("5.0")
}
func text13806(e *py.Eval, ctx variables) string {
	return ""
}
func value13807(e *py.Eval, ctx variables) py.Value {
	return py.Str("5.0")
}
func typed13807(e *py.Eval, ctx variables) py.Value {
	return py.Str("5.0")
}
func texts13807(e *py.Eval, ctx variables) py.Value {
	return py.Str("5.0")
}
func text13807(e *py.Eval, ctx variables) string {
	return ""
}
func value13808(e *py.Eval, ctx variables) py.Value {
	return py.Float(5)
}
func typed13808(e *py.Eval, ctx variables) py.Value {
	return py.Float(5)
}
func texts13808(e *py.Eval, ctx variables) py.Value {
	return py.Float(5)
}
func text13808(e *py.Eval, ctx variables) string {
	return ""
}
func value13809(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)),
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	)
}
func typed13809(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)),
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	)
}
func texts13809(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(strings.Contains(ctx["config"].Member("client_secret").Text(), "sk_test_"), py.Int(100), py.Int(25)))
}
func text13809(e *py.Eval, ctx variables) string {
	return ""
}
func value13810(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)),
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	)
}
func typed13810(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)),
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	)
}
func texts13810(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(strings.Contains(ctx["config"].Member("client_secret").Text(), "sk_test_"), py.Int(100), py.Int(25)))
}
func text13810(e *py.Eval, ctx variables) string {
	return ""
}
func value13811(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)),
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	).Text())
}
func typed13811(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)),
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	).Text())
}
func texts13811(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(strings.Contains(ctx["config"].Member("client_secret").Text(), "sk_test_"), py.Int(100), py.Int(25))).Text())
}
func text13811(e *py.Eval, ctx variables) string {
	return ""
}
func value13812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)),
		"boolean",
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	)
}
func typed13812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)),
		"boolean",
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	)
}
func texts13812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(strings.Contains(ctx["config"].Member("client_secret").Text(), "sk_test_"), py.Int(100), py.Int(25)), "boolean")
}
func text13812(e *py.Eval, ctx variables) string {
	return ""
}
func value13813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)),
		"string",
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	)
}
func typed13813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)),
		"string",
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	)
}
func texts13813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(strings.Contains(ctx["config"].Member("client_secret").Text(), "sk_test_"), py.Int(100), py.Int(25)), "string")
}
func text13813(e *py.Eval, ctx variables) string {
	return ""
}
func value13814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)),
		"integer",
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	)
}
func typed13814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)),
		"integer",
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	)
}
func texts13814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(strings.Contains(ctx["config"].Member("client_secret").Text(), "sk_test_"), py.Int(100), py.Int(25)), "integer")
}
func text13814(e *py.Eval, ctx variables) string {
	return ""
}
func value13815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)),
		"number",
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	)
}
func typed13815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)),
		"number",
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	)
}
func texts13815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(strings.Contains(ctx["config"].Member("client_secret").Text(), "sk_test_"), py.Int(100), py.Int(25)), "number")
}
func text13815(e *py.Eval, ctx variables) string {
	return ""
}
func value13816(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.234567e+06)
}
func typed13816(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.234567e+06)
}
func texts13816(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.234567e+06)
}
func text13816(e *py.Eval, ctx variables) string {
	return ""
}
func value13817(e *py.Eval, ctx variables) py.Value {
	return py.Str("1234567.0")
}
func typed13817(e *py.Eval, ctx variables) py.Value {
	return py.Str("1234567.0")
}
func texts13817(e *py.Eval, ctx variables) py.Value {
	return py.Str("1234567.0")
}
func text13817(e *py.Eval, ctx variables) string {
	return ""
}
func value13818(e *py.Eval, ctx variables) py.Value {
	return py.Str("1234567.0")
}
func typed13818(e *py.Eval, ctx variables) py.Value {
	return py.Str("1234567.0")
}
func texts13818(e *py.Eval, ctx variables) py.Value {
	return py.Str("1234567.0")
}
func text13818(e *py.Eval, ctx variables) string {
	return ""
}
func value13819(e *py.Eval, ctx variables) py.Value {
	return py.Str("1234567.0")
}
func typed13819(e *py.Eval, ctx variables) py.Value {
	return py.Str("1234567.0")
}
func texts13819(e *py.Eval, ctx variables) py.Value {
	return py.Str("1234567.0")
}
func text13819(e *py.Eval, ctx variables) string {
	return ""
}
func value13820(e *py.Eval, ctx variables) py.Value {
	return py.Str("1234567.0")
}
func typed13820(e *py.Eval, ctx variables) py.Value {
	return py.Str("1234567.0")
}
func texts13820(e *py.Eval, ctx variables) py.Value {
	return py.Str("1234567.0")
}
func text13820(e *py.Eval, ctx variables) string {
	return ""
}
func value13821(e *py.Eval, ctx variables) py.Value {
	return py.Str("1234567.0")
}
func typed13821(e *py.Eval, ctx variables) py.Value {
	return py.Str("1234567.0")
}
func texts13821(e *py.Eval, ctx variables) py.Value {
	return py.Str("1234567.0")
}
func text13821(e *py.Eval, ctx variables) string {
	return ""
}
func value13822(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.234567e+06)
}
func typed13822(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.234567e+06)
}
func texts13822(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.234567e+06)
}
func text13822(e *py.Eval, ctx variables) string {
	return ""
}
func value13823(e *py.Eval, ctx variables) py.Value {
	return py.Literal("123456789012345678901234567890")
}
func typed13823(e *py.Eval, ctx variables) py.Value {
	return py.Literal("123456789012345678901234567890")
}
func texts13823(e *py.Eval, ctx variables) py.Value {
	return py.Literal("123456789012345678901234567890")
}
func text13823(e *py.Eval, ctx variables) string {
	return ""
}
func value13824(e *py.Eval, ctx variables) py.Value {
	return py.Str("123456789012345678901234567890")
}
func typed13824(e *py.Eval, ctx variables) py.Value {
	return py.Str("123456789012345678901234567890")
}
func texts13824(e *py.Eval, ctx variables) py.Value {
	return py.Str("123456789012345678901234567890")
}
func text13824(e *py.Eval, ctx variables) string {
	return ""
}
func value13825(e *py.Eval, ctx variables) py.Value {
	return py.Str("123456789012345678901234567890")
}
func typed13825(e *py.Eval, ctx variables) py.Value {
	return py.Str("123456789012345678901234567890")
}
func texts13825(e *py.Eval, ctx variables) py.Value {
	return py.Str("123456789012345678901234567890")
}
func text13825(e *py.Eval, ctx variables) string {
	return ""
}
func value13826(e *py.Eval, ctx variables) py.Value {
	return py.Str("123456789012345678901234567890")
}
func typed13826(e *py.Eval, ctx variables) py.Value {
	return py.Str("123456789012345678901234567890")
}
func texts13826(e *py.Eval, ctx variables) py.Value {
	return py.Str("123456789012345678901234567890")
}
func text13826(e *py.Eval, ctx variables) string {
	return ""
}
func value13827(e *py.Eval, ctx variables) py.Value {
	return py.Literal("123456789012345678901234567890")
}
func typed13827(e *py.Eval, ctx variables) py.Value {
	return py.Literal("123456789012345678901234567890")
}
func texts13827(e *py.Eval, ctx variables) py.Value {
	return py.Literal("123456789012345678901234567890")
}
func text13827(e *py.Eval, ctx variables) string {
	return ""
}
func value13828(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+16)
}
func typed13828(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+16)
}
func texts13828(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+16)
}
func text13828(e *py.Eval, ctx variables) string {
	return ""
}
func value13829(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e+16")
}
func typed13829(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e+16")
}
func texts13829(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e+16")
}
func text13829(e *py.Eval, ctx variables) string {
	return ""
}
func value13830(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e+16")
}
func typed13830(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e+16")
}
func texts13830(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e+16")
}
func text13830(e *py.Eval, ctx variables) string {
	return ""
}
func value13831(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+16)
}
func typed13831(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+16)
}
func texts13831(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+16)
}
func text13831(e *py.Eval, ctx variables) string {
	return ""
}
func value13832(e *py.Eval, ctx variables) py.Value {
	return py.Float(1000)
}
func typed13832(e *py.Eval, ctx variables) py.Value {
	return py.Float(1000)
}
func texts13832(e *py.Eval, ctx variables) py.Value {
	return py.Float(1000)
}
func text13832(e *py.Eval, ctx variables) string {
	return ""
}
func value13833(e *py.Eval, ctx variables) py.Value {
	return py.Str("1000.0")
}
func typed13833(e *py.Eval, ctx variables) py.Value {
	return py.Str("1000.0")
}
func texts13833(e *py.Eval, ctx variables) py.Value {
	return py.Str("1000.0")
}
func text13833(e *py.Eval, ctx variables) string {
	return ""
}
func value13834(e *py.Eval, ctx variables) py.Value {
	return py.Str("1000.0")
}
func typed13834(e *py.Eval, ctx variables) py.Value {
	return py.Str("1000.0")
}
func texts13834(e *py.Eval, ctx variables) py.Value {
	return py.Str("1000.0")
}
func text13834(e *py.Eval, ctx variables) string {
	return ""
}
func value13835(e *py.Eval, ctx variables) py.Value {
	return py.Int(1024)
}
func typed13835(e *py.Eval, ctx variables) py.Value {
	return py.Int(1024)
}
func texts13835(e *py.Eval, ctx variables) py.Value {
	return py.Int(1024)
}
func text13835(e *py.Eval, ctx variables) string {
	return ""
}
func value13836(e *py.Eval, ctx variables) py.Value {
	return py.Str("1024")
}
func typed13836(e *py.Eval, ctx variables) py.Value {
	return py.Str("1024")
}
func texts13836(e *py.Eval, ctx variables) py.Value {
	return py.Str("1024")
}
func text13836(e *py.Eval, ctx variables) string {
	return ""
}
func value13837(e *py.Eval, ctx variables) py.Value {
	return py.Str("1024")
}
func typed13837(e *py.Eval, ctx variables) py.Value {
	return py.Str("1024")
}
func texts13837(e *py.Eval, ctx variables) py.Value {
	return py.Str("1024")
}
func text13837(e *py.Eval, ctx variables) string {
	return ""
}
func value13838(e *py.Eval, ctx variables) py.Value {
	return py.Str("1024")
}
func typed13838(e *py.Eval, ctx variables) py.Value {
	return py.Str("1024")
}
func texts13838(e *py.Eval, ctx variables) py.Value {
	return py.Str("1024")
}
func text13838(e *py.Eval, ctx variables) string {
	return ""
}
func value13839(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "{{ 2.567 | round(1) }}")
}
func typed13839(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "{{ 2.567 | round(1) }}")
}
func texts13839(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "{{ 2.567 | round(1) }}")
}
func text13839(e *py.Eval, ctx variables) string {
	return ""
}
func value13840(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "{{ 2.567 | round(1) }}")
}
func typed13840(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "{{ 2.567 | round(1) }}")
}
func texts13840(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "{{ 2.567 | round(1) }}")
}
func text13840(e *py.Eval, ctx variables) string {
	return ""
}
func value13841(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "{{ 2.567 | round(1) }}").Text())
}
func typed13841(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "{{ 2.567 | round(1) }}").Text())
}
func texts13841(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "{{ 2.567 | round(1) }}").Text())
}
func text13841(e *py.Eval, ctx variables) string {
	return ""
}
func value13842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "boolean", "{{ 2.567 | round(1) }}")
}
func typed13842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "boolean", "{{ 2.567 | round(1) }}")
}
func texts13842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "boolean", "{{ 2.567 | round(1) }}")
}
func text13842(e *py.Eval, ctx variables) string {
	return ""
}
func value13843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "integer", "{{ 2.567 | round(1) }}")
}
func typed13843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "integer", "{{ 2.567 | round(1) }}")
}
func texts13843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "integer", "{{ 2.567 | round(1) }}")
}
func text13843(e *py.Eval, ctx variables) string {
	return ""
}
func value13844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "number", "{{ 2.567 | round(1) }}")
}
func typed13844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "number", "{{ 2.567 | round(1) }}")
}
func texts13844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "number", "{{ 2.567 | round(1) }}")
}
func text13844(e *py.Eval, ctx variables) string {
	return ""
}
func value13845(e *py.Eval, ctx variables) py.Value {
	return py.Int(200)
}
func typed13845(e *py.Eval, ctx variables) py.Value {
	return py.Int(200)
}
func texts13845(e *py.Eval, ctx variables) py.Value {
	return py.Int(200)
}
func text13845(e *py.Eval, ctx variables) string {
	return ""
}
func value13846(e *py.Eval, ctx variables) py.Value {
	return py.Str("200")
}
func typed13846(e *py.Eval, ctx variables) py.Value {
	return py.Str("200")
}
func texts13846(e *py.Eval, ctx variables) py.Value {
	return py.Str("200")
}
func text13846(e *py.Eval, ctx variables) string {
	return ""
}
func value13847(e *py.Eval, ctx variables) py.Value {
	return py.Str("200")
}
func typed13847(e *py.Eval, ctx variables) py.Value {
	return py.Str("200")
}
func texts13847(e *py.Eval, ctx variables) py.Value {
	return py.Str("200")
}
func text13847(e *py.Eval, ctx variables) string {
	return ""
}
func value13848(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func typed13848(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func texts13848(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func text13848(e *py.Eval, ctx variables) string {
	return ""
}
func value13849(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func typed13849(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func texts13849(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func text13849(e *py.Eval, ctx variables) string {
	return ""
}
func value13850(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func typed13850(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func texts13850(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func text13850(e *py.Eval, ctx variables) string {
	return ""
}
func value13851(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func typed13851(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func texts13851(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func text13851(e *py.Eval, ctx variables) string {
	return ""
}
func value13852(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "{{ 5 is divisibleby 5 }}")
}
func typed13852(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "{{ 5 is divisibleby 5 }}")
}
func texts13852(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "{{ 5 is divisibleby 5 }}")
}
func text13852(e *py.Eval, ctx variables) string {
	return ""
}
func value13853(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "{{ 5 is divisibleby 5 }}")
}
func typed13853(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "{{ 5 is divisibleby 5 }}")
}
func texts13853(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "{{ 5 is divisibleby 5 }}")
}
func text13853(e *py.Eval, ctx variables) string {
	return ""
}
func value13854(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "{{ 5 is divisibleby 5 }}").Text())
}
func typed13854(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "{{ 5 is divisibleby 5 }}").Text())
}
func texts13854(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "{{ 5 is divisibleby 5 }}").Text())
}
func text13854(e *py.Eval, ctx variables) string {
	return ""
}
func value13855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "string", "{{ 5 is divisibleby 5 }}")
}
func typed13855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "string", "{{ 5 is divisibleby 5 }}")
}
func texts13855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "string", "{{ 5 is divisibleby 5 }}")
}
func text13855(e *py.Eval, ctx variables) string {
	return ""
}
func value13856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "integer", "{{ 5 is divisibleby 5 }}")
}
func typed13856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "integer", "{{ 5 is divisibleby 5 }}")
}
func texts13856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "integer", "{{ 5 is divisibleby 5 }}")
}
func text13856(e *py.Eval, ctx variables) string {
	return ""
}
func value13857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "boolean", "{{ 5 is divisibleby 5 }}")
}
func typed13857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "boolean", "{{ 5 is divisibleby 5 }}")
}
func texts13857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "boolean", "{{ 5 is divisibleby 5 }}")
}
func text13857(e *py.Eval, ctx variables) string {
	return ""
}
func value13858(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterString(py.Int(5)), "{{ 5 | string }}")
}
func typed13858(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterString(py.Int(5)), "{{ 5 | string }}")
}
func texts13858(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterString(py.Int(5)), "{{ 5 | string }}")
}
func text13858(e *py.Eval, ctx variables) string {
	return ""
}
func value13859(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterString(py.Int(5)), "{{ 5 | string }}")
}
func typed13859(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterString(py.Int(5)), "{{ 5 | string }}")
}
func texts13859(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterString(py.Int(5)), "{{ 5 | string }}")
}
func text13859(e *py.Eval, ctx variables) string {
	return ""
}
func value13860(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterString(py.Int(5)), "{{ 5 | string }}").Text())
}
func typed13860(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterString(py.Int(5)), "{{ 5 | string }}").Text())
}
func texts13860(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterString(py.Int(5)), "{{ 5 | string }}").Text())
}
func text13860(e *py.Eval, ctx variables) string {
	return ""
}
func value13861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(py.Int(5)), "number", "{{ 5 | string }}")
}
func typed13861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(py.Int(5)), "number", "{{ 5 | string }}")
}
func texts13861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(py.Int(5)), "number", "{{ 5 | string }}")
}
func text13861(e *py.Eval, ctx variables) string {
	return ""
}
func value13862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(py.Int(5)), "string", "{{ 5 | string }}")
}
func typed13862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(py.Int(5)), "string", "{{ 5 | string }}")
}
func texts13862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(py.Int(5)), "string", "{{ 5 | string }}")
}
func text13862(e *py.Eval, ctx variables) string {
	return ""
}
func value13863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(py.Int(5)), "boolean", "{{ 5 | string }}")
}
func typed13863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(py.Int(5)), "boolean", "{{ 5 | string }}")
}
func texts13863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(py.Int(5)), "boolean", "{{ 5 | string }}")
}
func text13863(e *py.Eval, ctx variables) string {
	return ""
}
func value13864(e *py.Eval, ctx variables) py.Value {
	return py.Int(500)
}
func typed13864(e *py.Eval, ctx variables) py.Value {
	return py.Int(500)
}
func texts13864(e *py.Eval, ctx variables) py.Value {
	return py.Int(500)
}
func text13864(e *py.Eval, ctx variables) string {
	return ""
}
func value13865(e *py.Eval, ctx variables) py.Value {
	return py.Str("500")
}
func typed13865(e *py.Eval, ctx variables) py.Value {
	return py.Str("500")
}
func texts13865(e *py.Eval, ctx variables) py.Value {
	return py.Str("500")
}
func text13865(e *py.Eval, ctx variables) string {
	return ""
}
func value13866(e *py.Eval, ctx variables) py.Value {
	return py.Str("500")
}
func typed13866(e *py.Eval, ctx variables) py.Value {
	return py.Str("500")
}
func texts13866(e *py.Eval, ctx variables) py.Value {
	return py.Str("500")
}
func text13866(e *py.Eval, ctx variables) string {
	return ""
}
func value13867(e *py.Eval, ctx variables) py.Value {
	return py.Str("500")
}
func typed13867(e *py.Eval, ctx variables) py.Value {
	return py.Str("500")
}
func texts13867(e *py.Eval, ctx variables) py.Value {
	return py.Str("500")
}
func text13867(e *py.Eval, ctx variables) string {
	return ""
}
func value13868(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func typed13868(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func texts13868(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func text13868(e *py.Eval, ctx variables) string {
	return ""
}
func value13869(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func typed13869(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func texts13869(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func text13869(e *py.Eval, ctx variables) string {
	return ""
}
func value13870(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func typed13870(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func texts13870(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func text13870(e *py.Eval, ctx variables) string {
	return ""
}
func value13871(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func typed13871(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func texts13871(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func text13871(e *py.Eval, ctx variables) string {
	return ""
}
func value13872(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func typed13872(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func texts13872(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func text13872(e *py.Eval, ctx variables) string {
	return ""
}
func value13873(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func typed13873(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func texts13873(e *py.Eval, ctx variables) py.Value {
	return py.Str("3")
}
func text13873(e *py.Eval, ctx variables) string {
	return ""
}
func value13874(e *py.Eval, ctx variables) py.Value {
	return py.Int(7)
}
func typed13874(e *py.Eval, ctx variables) py.Value {
	return py.Int(7)
}
func texts13874(e *py.Eval, ctx variables) py.Value {
	return py.Int(7)
}
func text13874(e *py.Eval, ctx variables) string {
	return ""
}
func value13875(e *py.Eval, ctx variables) py.Value {
	return py.Str("7")
}
func typed13875(e *py.Eval, ctx variables) py.Value {
	return py.Str("7")
}
func texts13875(e *py.Eval, ctx variables) py.Value {
	return py.Str("7")
}
func text13875(e *py.Eval, ctx variables) string {
	return ""
}
func value13876(e *py.Eval, ctx variables) py.Value {
	return py.Str("7")
}
func typed13876(e *py.Eval, ctx variables) py.Value {
	return py.Str("7")
}
func texts13876(e *py.Eval, ctx variables) py.Value {
	return py.Str("7")
}
func text13876(e *py.Eval, ctx variables) string {
	return ""
}
func value13877(e *py.Eval, ctx variables) py.Value {
	return py.Int(7)
}
func typed13877(e *py.Eval, ctx variables) py.Value {
	return py.Int(7)
}
func texts13877(e *py.Eval, ctx variables) py.Value {
	return py.Int(7)
}
func text13877(e *py.Eval, ctx variables) string {
	return ""
}
func value13878(e *py.Eval, ctx variables) py.Value {
	return py.Str("7")
}
func typed13878(e *py.Eval, ctx variables) py.Value {
	return py.Str("7")
}
func texts13878(e *py.Eval, ctx variables) py.Value {
	return py.Str("7")
}
func text13878(e *py.Eval, ctx variables) string {
	return ""
}
func value13879(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed13879(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts13879(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text13879(e *py.Eval, ctx variables) string {
	return ""
}
func value13880(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func typed13880(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func texts13880(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func text13880(e *py.Eval, ctx variables) string {
	return ""
}
func value13881(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func typed13881(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func texts13881(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func text13881(e *py.Eval, ctx variables) string {
	return ""
}
func value13882(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed13882(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts13882(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text13882(e *py.Eval, ctx variables) string {
	return ""
}
func value13883(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed13883(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts13883(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text13883(e *py.Eval, ctx variables) string {
	return ""
}
func value13884(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed13884(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts13884(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text13884(e *py.Eval, ctx variables) string {
	return ""
}
func value13885(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed13885(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts13885(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text13885(e *py.Eval, ctx variables) string {
	return ""
}
func value13886(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed13886(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts13886(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text13886(e *py.Eval, ctx variables) string {
	return ""
}
func value13887(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed13887(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts13887(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text13887(e *py.Eval, ctx variables) string {
	return ""
}
func value13888(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str("")))
}
func typed13888(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str("")))
}
func texts13888(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str(ctx["stream_interval"].Member("end_time").Text())), py.Str("")))
}
func text13888(e *py.Eval, ctx variables) string {
	return ""
}
func value13889(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str("")))
}
func typed13889(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str("")))
}
func texts13889(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str(ctx["stream_interval"].Member("end_time").Text())), py.Str("")))
}
func text13889(e *py.Eval, ctx variables) string {
	return ""
}
func value13890(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str(""))).Text())
}
func typed13890(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str(""))).Text())
}
func texts13890(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str(ctx["stream_interval"].Member("end_time").Text())), py.Str(""))).Text())
}
func text13890(e *py.Eval, ctx variables) string {
	return ""
}
func value13891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str("")), "integer")
}
func typed13891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str("")), "integer")
}
func texts13891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str(ctx["stream_interval"].Member("end_time").Text())), py.Str("")), "integer")
}
func text13891(e *py.Eval, ctx variables) string {
	return ""
}
func value13892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str("")), "number")
}
func typed13892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str("")), "number")
}
func texts13892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str(ctx["stream_interval"].Member("end_time").Text())), py.Str("")), "number")
}
func text13892(e *py.Eval, ctx variables) string {
	return ""
}
func value13893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str("")), "boolean")
}
func typed13893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str("")), "boolean")
}
func texts13893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str(ctx["stream_interval"].Member("end_time").Text())), py.Str("")), "boolean")
}
func text13893(e *py.Eval, ctx variables) string {
	return ""
}
func value13894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str("")), "string")
}
func typed13894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str("")), "string")
}
func texts13894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str(ctx["stream_interval"].Member("end_time").Text())), py.Str("")), "string")
}
func text13894(e *py.Eval, ctx variables) string {
	return ""
}
func value13895(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.ListOf(ctx["stream_slice"].Member("location_ids")))
}
func typed13895(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.ListOf(ctx["stream_slice"].Member("location_ids")))
}
func texts13895(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.ListOf(py.Str(ctx["stream_slice"].Member("location_ids").Text())))
}
func text13895(e *py.Eval, ctx variables) string {
	return ""
}
func value13896(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.ListOf(ctx["stream_slice"].Member("location_ids")))
}
func typed13896(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.ListOf(ctx["stream_slice"].Member("location_ids")))
}
func texts13896(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.ListOf(py.Str(ctx["stream_slice"].Member("location_ids").Text())))
}
func text13896(e *py.Eval, ctx variables) string {
	return ""
}
func value13897(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.ListOf(ctx["stream_slice"].Member("location_ids"))).Text())
}
func typed13897(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.ListOf(ctx["stream_slice"].Member("location_ids"))).Text())
}
func texts13897(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.ListOf(py.Str(ctx["stream_slice"].Member("location_ids").Text()))).Text())
}
func text13897(e *py.Eval, ctx variables) string {
	return ""
}
func value13898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["stream_slice"].Member("location_ids")), "string")
}
func typed13898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["stream_slice"].Member("location_ids")), "string")
}
func texts13898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(py.Str(ctx["stream_slice"].Member("location_ids").Text())), "string")
}
func text13898(e *py.Eval, ctx variables) string {
	return ""
}
func value13899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["stream_slice"].Member("location_ids")), "number")
}
func typed13899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["stream_slice"].Member("location_ids")), "number")
}
func texts13899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(py.Str(ctx["stream_slice"].Member("location_ids").Text())), "number")
}
func text13899(e *py.Eval, ctx variables) string {
	return ""
}
func value13900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["stream_slice"].Member("location_ids")), "boolean")
}
func typed13900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["stream_slice"].Member("location_ids")), "boolean")
}
func texts13900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(py.Str(ctx["stream_slice"].Member("location_ids").Text())), "boolean")
}
func text13900(e *py.Eval, ctx variables) string {
	return ""
}
func value13901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["stream_slice"].Member("location_ids")), "integer")
}
func typed13901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["stream_slice"].Member("location_ids")), "integer")
}
func texts13901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(py.Str(ctx["stream_slice"].Member("location_ids").Text())), "integer")
}
func text13901(e *py.Eval, ctx variables) string {
	return ""
}
func value13902(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func typed13902(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func texts13902(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func text13902(e *py.Eval, ctx variables) string {
	return ""
}
func value13903(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func typed13903(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func texts13903(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func text13903(e *py.Eval, ctx variables) string {
	return ""
}
func value13904(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	).Text())
}
func typed13904(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	).Text())
}
func texts13904(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	).Text())
}
func text13904(e *py.Eval, ctx variables) string {
	return ""
}
func value13905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		"number",
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func typed13905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		"number",
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func texts13905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		"number",
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func text13905(e *py.Eval, ctx variables) string {
	return ""
}
func value13906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		"integer",
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func typed13906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		"integer",
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func texts13906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		"integer",
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func text13906(e *py.Eval, ctx variables) string {
	return ""
}
func value13907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		"string",
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func typed13907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		"string",
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func texts13907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		"string",
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func text13907(e *py.Eval, ctx variables) string {
	return ""
}
func value13908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		"boolean",
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func typed13908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		"boolean",
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func texts13908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		"boolean",
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func text13908(e *py.Eval, ctx variables) string {
	return ""
}
func value13909(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "{{ ['b','a'] | sort }}")
}
func typed13909(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "{{ ['b','a'] | sort }}")
}
func texts13909(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "{{ ['b','a'] | sort }}")
}
func text13909(e *py.Eval, ctx variables) string {
	return ""
}
func value13910(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "{{ ['b','a'] | sort }}")
}
func typed13910(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "{{ ['b','a'] | sort }}")
}
func texts13910(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "{{ ['b','a'] | sort }}")
}
func text13910(e *py.Eval, ctx variables) string {
	return ""
}
func value13911(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "{{ ['b','a'] | sort }}").Text())
}
func typed13911(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "{{ ['b','a'] | sort }}").Text())
}
func texts13911(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "{{ ['b','a'] | sort }}").Text())
}
func text13911(e *py.Eval, ctx variables) string {
	return ""
}
func value13912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "number", "{{ ['b','a'] | sort }}")
}
func typed13912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "number", "{{ ['b','a'] | sort }}")
}
func texts13912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "number", "{{ ['b','a'] | sort }}")
}
func text13912(e *py.Eval, ctx variables) string {
	return ""
}
func value13913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "boolean", "{{ ['b','a'] | sort }}")
}
func typed13913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "boolean", "{{ ['b','a'] | sort }}")
}
func texts13913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "boolean", "{{ ['b','a'] | sort }}")
}
func text13913(e *py.Eval, ctx variables) string {
	return ""
}
func value13914(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("p"), py.Str("q"))
}
func typed13914(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("p"), py.Str("q"))
}
func texts13914(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("p"), py.Str("q"))
}
func text13914(e *py.Eval, ctx variables) string {
	return ""
}
func value13915(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("p"), py.Str("q"))
}
func typed13915(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("p"), py.Str("q"))
}
func texts13915(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("p"), py.Str("q"))
}
func text13915(e *py.Eval, ctx variables) string {
	return ""
}
func value13916(e *py.Eval, ctx variables) py.Value {
	return py.Str("['p', 'q']")
}
func typed13916(e *py.Eval, ctx variables) py.Value {
	return py.Str("['p', 'q']")
}
func texts13916(e *py.Eval, ctx variables) py.Value {
	return py.Str("['p', 'q']")
}
func text13916(e *py.Eval, ctx variables) string {
	return ""
}
func value13917(e *py.Eval, ctx variables) py.Value {
	return py.Str("['p', 'q']")
}
func typed13917(e *py.Eval, ctx variables) py.Value {
	return py.Str("['p', 'q']")
}
func texts13917(e *py.Eval, ctx variables) py.Value {
	return py.Str("['p', 'q']")
}
func text13917(e *py.Eval, ctx variables) string {
	return ""
}
func value13918(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Str("a"), py.None, py.True)
}
func typed13918(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Str("a"), py.None, py.True)
}
func texts13918(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Str("a"), py.None, py.True)
}
func text13918(e *py.Eval, ctx variables) string {
	return ""
}
func value13919(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Str("a"), py.None, py.True)
}
func typed13919(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Str("a"), py.None, py.True)
}
func texts13919(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Str("a"), py.None, py.True)
}
func text13919(e *py.Eval, ctx variables) string {
	return ""
}
func value13920(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 'a', None, True]")
}
func typed13920(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 'a', None, True]")
}
func texts13920(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 'a', None, True]")
}
func text13920(e *py.Eval, ctx variables) string {
	return ""
}
func value13921(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 'a', None, True]")
}
func typed13921(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 'a', None, True]")
}
func texts13921(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 'a', None, True]")
}
func text13921(e *py.Eval, ctx variables) string {
	return ""
}
func value13922(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 'a', None, True]")
}
func typed13922(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 'a', None, True]")
}
func texts13922(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 'a', None, True]")
}
func text13922(e *py.Eval, ctx variables) string {
	return ""
}
func value13923(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "{{ [1,1,2] | unique | list }}")
}
func typed13923(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "{{ [1,1,2] | unique | list }}")
}
func texts13923(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "{{ [1,1,2] | unique | list }}")
}
func text13923(e *py.Eval, ctx variables) string {
	return ""
}
func value13924(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "{{ [1,1,2] | unique | list }}")
}
func typed13924(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "{{ [1,1,2] | unique | list }}")
}
func texts13924(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "{{ [1,1,2] | unique | list }}")
}
func text13924(e *py.Eval, ctx variables) string {
	return ""
}
func value13925(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "{{ [1,1,2] | unique | list }}").Text())
}
func typed13925(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "{{ [1,1,2] | unique | list }}").Text())
}
func texts13925(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "{{ [1,1,2] | unique | list }}").Text())
}
func text13925(e *py.Eval, ctx variables) string {
	return ""
}
func value13926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "boolean", "{{ [1,1,2] | unique | list }}")
}
func typed13926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "boolean", "{{ [1,1,2] | unique | list }}")
}
func texts13926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "boolean", "{{ [1,1,2] | unique | list }}")
}
func text13926(e *py.Eval, ctx variables) string {
	return ""
}
func value13927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "string", "{{ [1,1,2] | unique | list }}")
}
func typed13927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "string", "{{ [1,1,2] | unique | list }}")
}
func texts13927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "string", "{{ [1,1,2] | unique | list }}")
}
func text13927(e *py.Eval, ctx variables) string {
	return ""
}
func value13928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "number", "{{ [1,1,2] | unique | list }}")
}
func typed13928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "number", "{{ [1,1,2] | unique | list }}")
}
func texts13928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "number", "{{ [1,1,2] | unique | list }}")
}
func text13928(e *py.Eval, ctx variables) string {
	return ""
}
func value13929(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None), "{{ [1,2,3] | join(',') }}")
}
func typed13929(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None), "{{ [1,2,3] | join(',') }}")
}
func texts13929(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None), "{{ [1,2,3] | join(',') }}")
}
func text13929(e *py.Eval, ctx variables) string {
	return ""
}
func value13930(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None), "{{ [1,2,3] | join(',') }}")
}
func typed13930(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None), "{{ [1,2,3] | join(',') }}")
}
func texts13930(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None), "{{ [1,2,3] | join(',') }}")
}
func text13930(e *py.Eval, ctx variables) string {
	return ""
}
func value13931(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None), "{{ [1,2,3] | join(',') }}").Text())
}
func typed13931(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None), "{{ [1,2,3] | join(',') }}").Text())
}
func texts13931(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None), "{{ [1,2,3] | join(',') }}").Text())
}
func text13931(e *py.Eval, ctx variables) string {
	return ""
}
func value13932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None), "string", "{{ [1,2,3] | join(',') }}")
}
func typed13932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None), "string", "{{ [1,2,3] | join(',') }}")
}
func texts13932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None), "string", "{{ [1,2,3] | join(',') }}")
}
func text13932(e *py.Eval, ctx variables) string {
	return ""
}
func value13933(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "{{ [1,2,3][-2:] }}")
}
func typed13933(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "{{ [1,2,3][-2:] }}")
}
func texts13933(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "{{ [1,2,3][-2:] }}")
}
func text13933(e *py.Eval, ctx variables) string {
	return ""
}
func value13934(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "{{ [1,2,3][-2:] }}")
}
func typed13934(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "{{ [1,2,3][-2:] }}")
}
func texts13934(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "{{ [1,2,3][-2:] }}")
}
func text13934(e *py.Eval, ctx variables) string {
	return ""
}
func value13935(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "{{ [1,2,3][-2:] }}").Text())
}
func typed13935(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "{{ [1,2,3][-2:] }}").Text())
}
func texts13935(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "{{ [1,2,3][-2:] }}").Text())
}
func text13935(e *py.Eval, ctx variables) string {
	return ""
}
func value13936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "integer", "{{ [1,2,3][-2:] }}")
}
func typed13936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "integer", "{{ [1,2,3][-2:] }}")
}
func texts13936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "integer", "{{ [1,2,3][-2:] }}")
}
func text13936(e *py.Eval, ctx variables) string {
	return ""
}
func value13937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "number", "{{ [1,2,3][-2:] }}")
}
func typed13937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "number", "{{ [1,2,3][-2:] }}")
}
func texts13937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "number", "{{ [1,2,3][-2:] }}")
}
func text13937(e *py.Eval, ctx variables) string {
	return ""
}
func value13938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "string", "{{ [1,2,3][-2:] }}")
}
func typed13938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "string", "{{ [1,2,3][-2:] }}")
}
func texts13938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "string", "{{ [1,2,3][-2:] }}")
}
func text13938(e *py.Eval, ctx variables) string {
	return ""
}
func value13939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "boolean", "{{ [1,2,3][-2:] }}")
}
func typed13939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "boolean", "{{ [1,2,3][-2:] }}")
}
func texts13939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "boolean", "{{ [1,2,3][-2:] }}")
}
func text13939(e *py.Eval, ctx variables) string {
	return ""
}
func value13940(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(1))
}
func typed13940(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(1))
}
func texts13940(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(1))
}
func text13940(e *py.Eval, ctx variables) string {
	return ""
}
func value13941(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(1))
}
func typed13941(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(1))
}
func texts13941(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(1))
}
func text13941(e *py.Eval, ctx variables) string {
	return ""
}
func value13942(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 1]")
}
func typed13942(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 1]")
}
func texts13942(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 1]")
}
func text13942(e *py.Eval, ctx variables) string {
	return ""
}
func value13943(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 1]")
}
func typed13943(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 1]")
}
func texts13943(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 1]")
}
func text13943(e *py.Eval, ctx variables) string {
	return ""
}
func value13944(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 1]")
}
func typed13944(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 1]")
}
func texts13944(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 1]")
}
func text13944(e *py.Eval, ctx variables) string {
	return ""
}
func value13945(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 1]")
}
func typed13945(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 1]")
}
func texts13945(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 1]")
}
func text13945(e *py.Eval, ctx variables) string {
	return ""
}
func value13946(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(2))
}
func typed13946(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(2))
}
func texts13946(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(2))
}
func text13946(e *py.Eval, ctx variables) string {
	return ""
}
func value13947(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(2))
}
func typed13947(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(2))
}
func texts13947(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(2))
}
func text13947(e *py.Eval, ctx variables) string {
	return ""
}
func value13948(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 2]")
}
func typed13948(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 2]")
}
func texts13948(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 2]")
}
func text13948(e *py.Eval, ctx variables) string {
	return ""
}
func value13949(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 2]")
}
func typed13949(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 2]")
}
func texts13949(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 2]")
}
func text13949(e *py.Eval, ctx variables) string {
	return ""
}
func value13950(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 2]")
}
func typed13950(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 2]")
}
func texts13950(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 2]")
}
func text13950(e *py.Eval, ctx variables) string {
	return ""
}
func value13951(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 2]")
}
func typed13951(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 2]")
}
func texts13951(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1, 2]")
}
func text13951(e *py.Eval, ctx variables) string {
	return ""
}
func value13952(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | first }}")
}
func typed13952(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | first }}")
}
func texts13952(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | first }}")
}
func text13952(e *py.Eval, ctx variables) string {
	return ""
}
func value13953(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | first }}")
}
func typed13953(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | first }}")
}
func texts13953(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | first }}")
}
func text13953(e *py.Eval, ctx variables) string {
	return ""
}
func value13954(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | first }}").Text())
}
func typed13954(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | first }}").Text())
}
func texts13954(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | first }}").Text())
}
func text13954(e *py.Eval, ctx variables) string {
	return ""
}
func value13955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "integer", "{{ [3,1] | first }}")
}
func typed13955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "integer", "{{ [3,1] | first }}")
}
func texts13955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "integer", "{{ [3,1] | first }}")
}
func text13955(e *py.Eval, ctx variables) string {
	return ""
}
func value13956(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "number", "{{ [3,1] | first }}")
}
func typed13956(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "number", "{{ [3,1] | first }}")
}
func texts13956(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "number", "{{ [3,1] | first }}")
}
func text13956(e *py.Eval, ctx variables) string {
	return ""
}
func value13957(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | last }}")
}
func typed13957(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | last }}")
}
func texts13957(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | last }}")
}
func text13957(e *py.Eval, ctx variables) string {
	return ""
}
func value13958(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | last }}")
}
func typed13958(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | last }}")
}
func texts13958(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | last }}")
}
func text13958(e *py.Eval, ctx variables) string {
	return ""
}
func value13959(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | last }}").Text())
}
func typed13959(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | last }}").Text())
}
func texts13959(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | last }}").Text())
}
func text13959(e *py.Eval, ctx variables) string {
	return ""
}
func value13960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "string", "{{ [3,1] | last }}")
}
func typed13960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "string", "{{ [3,1] | last }}")
}
func texts13960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "string", "{{ [3,1] | last }}")
}
func text13960(e *py.Eval, ctx variables) string {
	return ""
}
func value13961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "integer", "{{ [3,1] | last }}")
}
func typed13961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "integer", "{{ [3,1] | last }}")
}
func texts13961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "integer", "{{ [3,1] | last }}")
}
func text13961(e *py.Eval, ctx variables) string {
	return ""
}
func value13962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "boolean", "{{ [3,1] | last }}")
}
func typed13962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "boolean", "{{ [3,1] | last }}")
}
func texts13962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "boolean", "{{ [3,1] | last }}")
}
func text13962(e *py.Eval, ctx variables) string {
	return ""
}
func value13963(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "{{ [3,1] | max }}")
}
func typed13963(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "{{ [3,1] | max }}")
}
func texts13963(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "{{ [3,1] | max }}")
}
func text13963(e *py.Eval, ctx variables) string {
	return ""
}
func value13964(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "{{ [3,1] | max }}")
}
func typed13964(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "{{ [3,1] | max }}")
}
func texts13964(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "{{ [3,1] | max }}")
}
func text13964(e *py.Eval, ctx variables) string {
	return ""
}
func value13965(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "{{ [3,1] | max }}").Text())
}
func typed13965(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "{{ [3,1] | max }}").Text())
}
func texts13965(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "{{ [3,1] | max }}").Text())
}
func text13965(e *py.Eval, ctx variables) string {
	return ""
}
func value13966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "boolean", "{{ [3,1] | max }}")
}
func typed13966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "boolean", "{{ [3,1] | max }}")
}
func texts13966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "boolean", "{{ [3,1] | max }}")
}
func text13966(e *py.Eval, ctx variables) string {
	return ""
}
func value13967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "number", "{{ [3,1] | max }}")
}
func typed13967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "number", "{{ [3,1] | max }}")
}
func texts13967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "number", "{{ [3,1] | max }}")
}
func text13967(e *py.Eval, ctx variables) string {
	return ""
}
func value13968(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "{{ [3,1] | reverse | list }}")
}
func typed13968(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "{{ [3,1] | reverse | list }}")
}
func texts13968(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "{{ [3,1] | reverse | list }}")
}
func text13968(e *py.Eval, ctx variables) string {
	return ""
}
func value13969(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "{{ [3,1] | reverse | list }}")
}
func typed13969(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "{{ [3,1] | reverse | list }}")
}
func texts13969(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "{{ [3,1] | reverse | list }}")
}
func text13969(e *py.Eval, ctx variables) string {
	return ""
}
func value13970(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "{{ [3,1] | reverse | list }}").Text())
}
func typed13970(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "{{ [3,1] | reverse | list }}").Text())
}
func texts13970(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "{{ [3,1] | reverse | list }}").Text())
}
func text13970(e *py.Eval, ctx variables) string {
	return ""
}
func value13971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "string", "{{ [3,1] | reverse | list }}")
}
func typed13971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "string", "{{ [3,1] | reverse | list }}")
}
func texts13971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "string", "{{ [3,1] | reverse | list }}")
}
func text13971(e *py.Eval, ctx variables) string {
	return ""
}
func value13972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "boolean", "{{ [3,1] | reverse | list }}")
}
func typed13972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "boolean", "{{ [3,1] | reverse | list }}")
}
func texts13972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "boolean", "{{ [3,1] | reverse | list }}")
}
func text13972(e *py.Eval, ctx variables) string {
	return ""
}
func value13973(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "{{ [3,1] | sum }}")
}
func typed13973(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "{{ [3,1] | sum }}")
}
func texts13973(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "{{ [3,1] | sum }}")
}
func text13973(e *py.Eval, ctx variables) string {
	return ""
}
func value13974(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "{{ [3,1] | sum }}")
}
func typed13974(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "{{ [3,1] | sum }}")
}
func texts13974(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "{{ [3,1] | sum }}")
}
func text13974(e *py.Eval, ctx variables) string {
	return ""
}
func value13975(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "{{ [3,1] | sum }}").Text())
}
func typed13975(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "{{ [3,1] | sum }}").Text())
}
func texts13975(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "{{ [3,1] | sum }}").Text())
}
func text13975(e *py.Eval, ctx variables) string {
	return ""
}
func value13976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "string", "{{ [3,1] | sum }}")
}
func typed13976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "string", "{{ [3,1] | sum }}")
}
func texts13976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "string", "{{ [3,1] | sum }}")
}
func text13976(e *py.Eval, ctx variables) string {
	return ""
}
func value13977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "integer", "{{ [3,1] | sum }}")
}
func typed13977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "integer", "{{ [3,1] | sum }}")
}
func texts13977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "integer", "{{ [3,1] | sum }}")
}
func text13977(e *py.Eval, ctx variables) string {
	return ""
}
func value13978(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func typed13978(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func texts13978(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func text13978(e *py.Eval, ctx variables) string {
	return ""
}
func value13979(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func typed13979(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func texts13979(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func text13979(e *py.Eval, ctx variables) string {
	return ""
}
func value13980(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func typed13980(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func texts13980(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func text13980(e *py.Eval, ctx variables) string {
	return ""
}
func value13981(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func typed13981(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func texts13981(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func text13981(e *py.Eval, ctx variables) string {
	return ""
}
func value13982(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func typed13982(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func texts13982(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func text13982(e *py.Eval, ctx variables) string {
	return ""
}
func value13983(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func typed13983(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func texts13983(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func text13983(e *py.Eval, ctx variables) string {
	return ""
}
func value13984(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func typed13984(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func texts13984(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func text13984(e *py.Eval, ctx variables) string {
	return ""
}
func value13985(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.ListOf(ctx["config"].Member("marketplace_id")))
}
func typed13985(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.ListOf(ctx["config"].Member("marketplace_id")))
}
func texts13985(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.ListOf(py.Str(ctx["config"].Member("marketplace_id").Text())))
}
func text13985(e *py.Eval, ctx variables) string {
	return ""
}
func value13986(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.ListOf(ctx["config"].Member("marketplace_id")))
}
func typed13986(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.ListOf(ctx["config"].Member("marketplace_id")))
}
func texts13986(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.ListOf(py.Str(ctx["config"].Member("marketplace_id").Text())))
}
func text13986(e *py.Eval, ctx variables) string {
	return ""
}
func value13987(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.ListOf(ctx["config"].Member("marketplace_id"))).Text())
}
func typed13987(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.ListOf(ctx["config"].Member("marketplace_id"))).Text())
}
func texts13987(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.ListOf(py.Str(ctx["config"].Member("marketplace_id").Text()))).Text())
}
func text13987(e *py.Eval, ctx variables) string {
	return ""
}
func value13988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["config"].Member("marketplace_id")), "string")
}
func typed13988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["config"].Member("marketplace_id")), "string")
}
func texts13988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(py.Str(ctx["config"].Member("marketplace_id").Text())), "string")
}
func text13988(e *py.Eval, ctx variables) string {
	return ""
}
func value13989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["config"].Member("marketplace_id")), "integer")
}
func typed13989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["config"].Member("marketplace_id")), "integer")
}
func texts13989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(py.Str(ctx["config"].Member("marketplace_id").Text())), "integer")
}
func text13989(e *py.Eval, ctx variables) string {
	return ""
}
func value13990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["config"].Member("marketplace_id")), "number")
}
func typed13990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["config"].Member("marketplace_id")), "number")
}
func texts13990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(py.Str(ctx["config"].Member("marketplace_id").Text())), "number")
}
func text13990(e *py.Eval, ctx variables) string {
	return ""
}
func value13991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["config"].Member("marketplace_id")), "boolean")
}
func typed13991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["config"].Member("marketplace_id")), "boolean")
}
func texts13991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(py.Str(ctx["config"].Member("marketplace_id").Text())), "boolean")
}
func text13991(e *py.Eval, ctx variables) string {
	return ""
}
func value13992(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterJoin(py.ListOf(e.GetOr(ctx["record"], "agent_id", py.Str("")), e.GetOr(ctx["record"], "start_time", py.Str(""))), py.Str("|"), py.None),
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func typed13992(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterJoin(py.ListOf(py.OrElse(ctx["record"].Member("agent_id"), py.Str("")), py.OrElse(ctx["record"].Member("start_time"), py.Str(""))), py.Str("|"), py.None),
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func texts13992(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterJoin(py.ListOf(py.OrElse(ctx["record"].Member("agent_id"), py.Str("")), py.OrElse(ctx["record"].Member("start_time"), py.Str(""))), py.Str("|"), py.None),
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func text13992(e *py.Eval, ctx variables) string {
	return ""
}
func value13993(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterJoin(py.ListOf(e.GetOr(ctx["record"], "agent_id", py.Str("")), e.GetOr(ctx["record"], "start_time", py.Str(""))), py.Str("|"), py.None),
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func typed13993(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterJoin(py.ListOf(py.OrElse(ctx["record"].Member("agent_id"), py.Str("")), py.OrElse(ctx["record"].Member("start_time"), py.Str(""))), py.Str("|"), py.None),
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func texts13993(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterJoin(py.ListOf(py.OrElse(ctx["record"].Member("agent_id"), py.Str("")), py.OrElse(ctx["record"].Member("start_time"), py.Str(""))), py.Str("|"), py.None),
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func text13993(e *py.Eval, ctx variables) string {
	return ""
}
func value13994(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterJoin(py.ListOf(e.GetOr(ctx["record"], "agent_id", py.Str("")), e.GetOr(ctx["record"], "start_time", py.Str(""))), py.Str("|"), py.None),
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	).Text())
}
func typed13994(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterJoin(py.ListOf(py.OrElse(ctx["record"].Member("agent_id"), py.Str("")), py.OrElse(ctx["record"].Member("start_time"), py.Str(""))), py.Str("|"), py.None),
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	).Text())
}
func texts13994(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterJoin(py.ListOf(py.OrElse(ctx["record"].Member("agent_id"), py.Str("")), py.OrElse(ctx["record"].Member("start_time"), py.Str(""))), py.Str("|"), py.None),
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	).Text())
}
func text13994(e *py.Eval, ctx variables) string {
	return ""
}
func value13995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterJoin(py.ListOf(e.GetOr(ctx["record"], "agent_id", py.Str("")), e.GetOr(ctx["record"], "start_time", py.Str(""))), py.Str("|"), py.None),
		"number",
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func typed13995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterJoin(py.ListOf(py.OrElse(ctx["record"].Member("agent_id"), py.Str("")), py.OrElse(ctx["record"].Member("start_time"), py.Str(""))), py.Str("|"), py.None),
		"number",
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func texts13995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterJoin(py.ListOf(py.OrElse(ctx["record"].Member("agent_id"), py.Str("")), py.OrElse(ctx["record"].Member("start_time"), py.Str(""))), py.Str("|"), py.None),
		"number",
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func text13995(e *py.Eval, ctx variables) string {
	return ""
}
func value13996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterJoin(py.ListOf(e.GetOr(ctx["record"], "agent_id", py.Str("")), e.GetOr(ctx["record"], "start_time", py.Str(""))), py.Str("|"), py.None),
		"boolean",
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func typed13996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterJoin(py.ListOf(py.OrElse(ctx["record"].Member("agent_id"), py.Str("")), py.OrElse(ctx["record"].Member("start_time"), py.Str(""))), py.Str("|"), py.None),
		"boolean",
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func texts13996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterJoin(py.ListOf(py.OrElse(ctx["record"].Member("agent_id"), py.Str("")), py.OrElse(ctx["record"].Member("start_time"), py.Str(""))), py.Str("|"), py.None),
		"boolean",
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func text13996(e *py.Eval, ctx variables) string {
	return ""
}
func value13997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterJoin(py.ListOf(e.GetOr(ctx["record"], "agent_id", py.Str("")), e.GetOr(ctx["record"], "start_time", py.Str(""))), py.Str("|"), py.None),
		"integer",
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func typed13997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterJoin(py.ListOf(py.OrElse(ctx["record"].Member("agent_id"), py.Str("")), py.OrElse(ctx["record"].Member("start_time"), py.Str(""))), py.Str("|"), py.None),
		"integer",
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func texts13997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterJoin(py.ListOf(py.OrElse(ctx["record"].Member("agent_id"), py.Str("")), py.OrElse(ctx["record"].Member("start_time"), py.Str(""))), py.Str("|"), py.None),
		"integer",
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func text13997(e *py.Eval, ctx variables) string {
	return ""
}
func value13998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterJoin(py.ListOf(e.GetOr(ctx["record"], "agent_id", py.Str("")), e.GetOr(ctx["record"], "start_time", py.Str(""))), py.Str("|"), py.None),
		"string",
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func typed13998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterJoin(py.ListOf(py.OrElse(ctx["record"].Member("agent_id"), py.Str("")), py.OrElse(ctx["record"].Member("start_time"), py.Str(""))), py.Str("|"), py.None),
		"string",
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func texts13998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterJoin(py.ListOf(py.OrElse(ctx["record"].Member("agent_id"), py.Str("")), py.OrElse(ctx["record"].Member("start_time"), py.Str(""))), py.Str("|"), py.None),
		"string",
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func text13998(e *py.Eval, ctx variables) string {
	return ""
}
func value13999(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.ListOf(ctx["stream_partition"].Member("pixel_id")))
}
func typed13999(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.ListOf(ctx["stream_partition"].Member("pixel_id")))
}
func texts13999(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.ListOf(py.Str(ctx["stream_partition"].Member("pixel_id").Text())))
}
func text13999(e *py.Eval, ctx variables) string {
	return ""
}
