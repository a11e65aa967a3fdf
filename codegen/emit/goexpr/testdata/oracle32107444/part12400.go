package main

import (
	"github.com/airgen/airgen/runtime/py"
	"strconv"
	"strings"
)

func value12400(e *py.Eval, ctx variables) py.Value {
	return py.Str("workflows/" + ctx["stream_partition"].Member("workflow_id").Text() + "/workflow_tasks")
}
func typed12400(e *py.Eval, ctx variables) py.Value {
	return py.Str("workflows/" + ctx["stream_partition"].Member("workflow_id").Text() + "/workflow_tasks")
}
func texts12400(e *py.Eval, ctx variables) py.Value {
	return py.Str("workflows/" + ctx["stream_partition"].Member("workflow_id").Text() + "/workflow_tasks")
}
func text12400(e *py.Eval, ctx variables) string {
	return ""
}
func value12401(e *py.Eval, ctx variables) py.Value {
	return py.Str("workflows/" + ctx["stream_partition"].Member("workflow_id").Text() + "/workflow_tasks")
}
func typed12401(e *py.Eval, ctx variables) py.Value {
	return py.Str("workflows/" + ctx["stream_partition"].Member("workflow_id").Text() + "/workflow_tasks")
}
func texts12401(e *py.Eval, ctx variables) py.Value {
	return py.Str("workflows/" + ctx["stream_partition"].Member("workflow_id").Text() + "/workflow_tasks")
}
func text12401(e *py.Eval, ctx variables) string {
	return ""
}
func value12402(e *py.Eval, ctx variables) py.Value {
	return py.Str("workflows/" + ctx["stream_partition"].Member("workflow_id").Text() + "/workflow_tasks")
}
func typed12402(e *py.Eval, ctx variables) py.Value {
	return py.Str("workflows/" + ctx["stream_partition"].Member("workflow_id").Text() + "/workflow_tasks")
}
func texts12402(e *py.Eval, ctx variables) py.Value {
	return py.Str("workflows/" + ctx["stream_partition"].Member("workflow_id").Text() + "/workflow_tasks")
}
func text12402(e *py.Eval, ctx variables) string {
	return ""
}
func value12403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("workflows/"+ctx["stream_partition"].Member("workflow_id").Text()+"/workflow_tasks"), "boolean")
}
func typed12403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("workflows/"+ctx["stream_partition"].Member("workflow_id").Text()+"/workflow_tasks"), "boolean")
}
func texts12403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("workflows/"+ctx["stream_partition"].Member("workflow_id").Text()+"/workflow_tasks"), "boolean")
}
func text12403(e *py.Eval, ctx variables) string {
	return ""
}
func value12404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("workflows/"+ctx["stream_partition"].Member("workflow_id").Text()+"/workflow_tasks"), "string")
}
func typed12404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("workflows/"+ctx["stream_partition"].Member("workflow_id").Text()+"/workflow_tasks"), "string")
}
func texts12404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("workflows/"+ctx["stream_partition"].Member("workflow_id").Text()+"/workflow_tasks"), "string")
}
func text12404(e *py.Eval, ctx variables) string {
	return ""
}
func value12405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("workflows/"+ctx["stream_partition"].Member("workflow_id").Text()+"/workflow_tasks"), "integer")
}
func typed12405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("workflows/"+ctx["stream_partition"].Member("workflow_id").Text()+"/workflow_tasks"), "integer")
}
func texts12405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("workflows/"+ctx["stream_partition"].Member("workflow_id").Text()+"/workflow_tasks"), "integer")
}
func text12405(e *py.Eval, ctx variables) string {
	return ""
}
func value12406(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }"),
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func typed12406(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(py.OrElse(ctx["stream_interval"].Member("start_time"), py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(py.OrElse(ctx["stream_interval"].Member("start_time"), py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }"),
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func texts12406(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(py.Str(ctx["stream_interval"].Member("start_time").Text()), func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(py.Str(ctx["stream_interval"].Member("start_time").Text()), func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}).Text()+" }, ], }"),
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func text12406(e *py.Eval, ctx variables) string {
	return ""
}
func value12407(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }"),
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func typed12407(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(py.OrElse(ctx["stream_interval"].Member("start_time"), py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(py.OrElse(ctx["stream_interval"].Member("start_time"), py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }"),
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func texts12407(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(py.Str(ctx["stream_interval"].Member("start_time").Text()), func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(py.Str(ctx["stream_interval"].Member("start_time").Text()), func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}).Text()+" }, ], }"),
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func text12407(e *py.Eval, ctx variables) string {
	return ""
}
func value12408(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }"),
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	).Text())
}
func typed12408(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(py.OrElse(ctx["stream_interval"].Member("start_time"), py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(py.OrElse(ctx["stream_interval"].Member("start_time"), py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }"),
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	).Text())
}
func texts12408(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(py.Str(ctx["stream_interval"].Member("start_time").Text()), func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(py.Str(ctx["stream_interval"].Member("start_time").Text()), func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}).Text()+" }, ], }"),
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	).Text())
}
func text12408(e *py.Eval, ctx variables) string {
	return ""
}
func value12409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }"),
		"integer",
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func typed12409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(py.OrElse(ctx["stream_interval"].Member("start_time"), py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(py.OrElse(ctx["stream_interval"].Member("start_time"), py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }"),
		"integer",
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func texts12409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(py.Str(ctx["stream_interval"].Member("start_time").Text()), func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(py.Str(ctx["stream_interval"].Member("start_time").Text()), func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}).Text()+" }, ], }"),
		"integer",
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func text12409(e *py.Eval, ctx variables) string {
	return ""
}
func value12410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }"),
		"boolean",
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func typed12410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(py.OrElse(ctx["stream_interval"].Member("start_time"), py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(py.OrElse(ctx["stream_interval"].Member("start_time"), py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }"),
		"boolean",
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func texts12410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(py.Str(ctx["stream_interval"].Member("start_time").Text()), func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(py.Str(ctx["stream_interval"].Member("start_time").Text()), func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}).Text()+" }, ], }"),
		"boolean",
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func text12410(e *py.Eval, ctx variables) string {
	return ""
}
func value12411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }"),
		"string",
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func typed12411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(py.OrElse(ctx["stream_interval"].Member("start_time"), py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(py.OrElse(ctx["stream_interval"].Member("start_time"), py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }"),
		"string",
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func texts12411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(py.Str(ctx["stream_interval"].Member("start_time").Text()), func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(py.Str(ctx["stream_interval"].Member("start_time").Text()), func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}).Text()+" }, ], }"),
		"string",
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func text12411(e *py.Eval, ctx variables) string {
	return ""
}
func value12412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }"),
		"number",
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func typed12412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(py.OrElse(ctx["stream_interval"].Member("start_time"), py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(py.OrElse(ctx["stream_interval"].Member("start_time"), py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }"),
		"number",
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func texts12412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(py.Str(ctx["stream_interval"].Member("start_time").Text()), func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(py.Str(ctx["stream_interval"].Member("start_time").Text()), func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}).Text()+" }, ], }"),
		"number",
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func text12412(e *py.Eval, ctx variables) string {
	return ""
}
func value12413(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func typed12413(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func texts12413(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func text12413(e *py.Eval, ctx variables) string {
	return ""
}
func value12414(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func typed12414(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func texts12414(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func text12414(e *py.Eval, ctx variables) string {
	return ""
}
func value12415(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	).Text())
}
func typed12415(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	).Text())
}
func texts12415(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	).Text())
}
func text12415(e *py.Eval, ctx variables) string {
	return ""
}
func value12416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"number",
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func typed12416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"number",
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func texts12416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"number",
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func text12416(e *py.Eval, ctx variables) string {
	return ""
}
func value12417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"string",
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func typed12417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"string",
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func texts12417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"string",
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func text12417(e *py.Eval, ctx variables) string {
	return ""
}
func value12418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"integer",
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func typed12418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"integer",
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func texts12418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"integer",
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func text12418(e *py.Eval, ctx variables) string {
	return ""
}
func value12419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"boolean",
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func typed12419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"boolean",
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func texts12419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"boolean",
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func text12419(e *py.Eval, ctx variables) string {
	return ""
}
func value12420(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`{"a": "`+e.FilterJoin(ctx["config"].Member("list"), py.Str("-"), py.None).Text()+`", "n": 1}`), `{"a": "{{ config['list'] | join('-') }}", "n": 1}`)
}
func typed12420(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`{"a": "`+e.FilterJoin(ctx["config"].Member("list"), py.Str("-"), py.None).Text()+`", "n": 1}`), `{"a": "{{ config['list'] | join('-') }}", "n": 1}`)
}
func texts12420(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`{"a": "`+e.FilterJoin(py.Str(ctx["config"].Member("list").Text()), py.Str("-"), py.None).Text()+`", "n": 1}`), `{"a": "{{ config['list'] | join('-') }}", "n": 1}`)
}
func text12420(e *py.Eval, ctx variables) string {
	return ""
}
func value12421(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`{"a": "`+e.FilterJoin(ctx["config"].Member("list"), py.Str("-"), py.None).Text()+`", "n": 1}`), `{"a": "{{ config['list'] | join('-') }}", "n": 1}`)
}
func typed12421(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`{"a": "`+e.FilterJoin(ctx["config"].Member("list"), py.Str("-"), py.None).Text()+`", "n": 1}`), `{"a": "{{ config['list'] | join('-') }}", "n": 1}`)
}
func texts12421(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`{"a": "`+e.FilterJoin(py.Str(ctx["config"].Member("list").Text()), py.Str("-"), py.None).Text()+`", "n": 1}`), `{"a": "{{ config['list'] | join('-') }}", "n": 1}`)
}
func text12421(e *py.Eval, ctx variables) string {
	return ""
}
func value12422(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`{"a": "`+e.FilterJoin(ctx["config"].Member("list"), py.Str("-"), py.None).Text()+`", "n": 1}`), `{"a": "{{ config['list'] | join('-') }}", "n": 1}`).Text())
}
func typed12422(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`{"a": "`+e.FilterJoin(ctx["config"].Member("list"), py.Str("-"), py.None).Text()+`", "n": 1}`), `{"a": "{{ config['list'] | join('-') }}", "n": 1}`).Text())
}
func texts12422(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`{"a": "`+e.FilterJoin(py.Str(ctx["config"].Member("list").Text()), py.Str("-"), py.None).Text()+`", "n": 1}`), `{"a": "{{ config['list'] | join('-') }}", "n": 1}`).Text())
}
func text12422(e *py.Eval, ctx variables) string {
	return ""
}
func value12423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"a": "`+e.FilterJoin(ctx["config"].Member("list"), py.Str("-"), py.None).Text()+`", "n": 1}`), "boolean", `{"a": "{{ config['list'] | join('-') }}", "n": 1}`)
}
func typed12423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"a": "`+e.FilterJoin(ctx["config"].Member("list"), py.Str("-"), py.None).Text()+`", "n": 1}`), "boolean", `{"a": "{{ config['list'] | join('-') }}", "n": 1}`)
}
func texts12423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"a": "`+e.FilterJoin(py.Str(ctx["config"].Member("list").Text()), py.Str("-"), py.None).Text()+`", "n": 1}`), "boolean", `{"a": "{{ config['list'] | join('-') }}", "n": 1}`)
}
func text12423(e *py.Eval, ctx variables) string {
	return ""
}
func value12424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"a": "`+e.FilterJoin(ctx["config"].Member("list"), py.Str("-"), py.None).Text()+`", "n": 1}`), "number", `{"a": "{{ config['list'] | join('-') }}", "n": 1}`)
}
func typed12424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"a": "`+e.FilterJoin(ctx["config"].Member("list"), py.Str("-"), py.None).Text()+`", "n": 1}`), "number", `{"a": "{{ config['list'] | join('-') }}", "n": 1}`)
}
func texts12424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"a": "`+e.FilterJoin(py.Str(ctx["config"].Member("list").Text()), py.Str("-"), py.None).Text()+`", "n": 1}`), "number", `{"a": "{{ config['list'] | join('-') }}", "n": 1}`)
}
func text12424(e *py.Eval, ctx variables) string {
	return ""
}
func value12425(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }, {"field" : "updated_at", "operator" : "=", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }]},  {"field" : "updated_at", "operator" : "<", "value" :  ` + ctx["stream_interval"].Member("end_time").Text() + " } ]}"))
}
func typed12425(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }, {"field" : "updated_at", "operator" : "=", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }]},  {"field" : "updated_at", "operator" : "<", "value" :  ` + ctx["stream_interval"].Member("end_time").Text() + " } ]}"))
}
func texts12425(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }, {"field" : "updated_at", "operator" : "=", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }]},  {"field" : "updated_at", "operator" : "<", "value" :  ` + ctx["stream_interval"].Member("end_time").Text() + " } ]}"))
}
func text12425(e *py.Eval, ctx variables) string {
	return ""
}
func value12426(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }, {"field" : "updated_at", "operator" : "=", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }]},  {"field" : "updated_at", "operator" : "<", "value" :  ` + ctx["stream_interval"].Member("end_time").Text() + " } ]}"))
}
func typed12426(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }, {"field" : "updated_at", "operator" : "=", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }]},  {"field" : "updated_at", "operator" : "<", "value" :  ` + ctx["stream_interval"].Member("end_time").Text() + " } ]}"))
}
func texts12426(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }, {"field" : "updated_at", "operator" : "=", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }]},  {"field" : "updated_at", "operator" : "<", "value" :  ` + ctx["stream_interval"].Member("end_time").Text() + " } ]}"))
}
func text12426(e *py.Eval, ctx variables) string {
	return ""
}
func value12427(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }, {"field" : "updated_at", "operator" : "=", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }]},  {"field" : "updated_at", "operator" : "<", "value" :  ` + ctx["stream_interval"].Member("end_time").Text() + " } ]}")).Text())
}
func typed12427(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }, {"field" : "updated_at", "operator" : "=", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }]},  {"field" : "updated_at", "operator" : "<", "value" :  ` + ctx["stream_interval"].Member("end_time").Text() + " } ]}")).Text())
}
func texts12427(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }, {"field" : "updated_at", "operator" : "=", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }]},  {"field" : "updated_at", "operator" : "<", "value" :  ` + ctx["stream_interval"].Member("end_time").Text() + " } ]}")).Text())
}
func text12427(e *py.Eval, ctx variables) string {
	return ""
}
func value12428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }, {"field" : "updated_at", "operator" : "=", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }]},  {"field" : "updated_at", "operator" : "<", "value" :  `+ctx["stream_interval"].Member("end_time").Text()+" } ]}"), "integer")
}
func typed12428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }, {"field" : "updated_at", "operator" : "=", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }]},  {"field" : "updated_at", "operator" : "<", "value" :  `+ctx["stream_interval"].Member("end_time").Text()+" } ]}"), "integer")
}
func texts12428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }, {"field" : "updated_at", "operator" : "=", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }]},  {"field" : "updated_at", "operator" : "<", "value" :  `+ctx["stream_interval"].Member("end_time").Text()+" } ]}"), "integer")
}
func text12428(e *py.Eval, ctx variables) string {
	return ""
}
func value12429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }, {"field" : "updated_at", "operator" : "=", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }]},  {"field" : "updated_at", "operator" : "<", "value" :  `+ctx["stream_interval"].Member("end_time").Text()+" } ]}"), "boolean")
}
func typed12429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }, {"field" : "updated_at", "operator" : "=", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }]},  {"field" : "updated_at", "operator" : "<", "value" :  `+ctx["stream_interval"].Member("end_time").Text()+" } ]}"), "boolean")
}
func texts12429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }, {"field" : "updated_at", "operator" : "=", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }]},  {"field" : "updated_at", "operator" : "<", "value" :  `+ctx["stream_interval"].Member("end_time").Text()+" } ]}"), "boolean")
}
func text12429(e *py.Eval, ctx variables) string {
	return ""
}
func value12430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }, {"field" : "updated_at", "operator" : "=", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }]},  {"field" : "updated_at", "operator" : "<", "value" :  `+ctx["stream_interval"].Member("end_time").Text()+" } ]}"), "string")
}
func typed12430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }, {"field" : "updated_at", "operator" : "=", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }]},  {"field" : "updated_at", "operator" : "<", "value" :  `+ctx["stream_interval"].Member("end_time").Text()+" } ]}"), "string")
}
func texts12430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }, {"field" : "updated_at", "operator" : "=", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }]},  {"field" : "updated_at", "operator" : "<", "value" :  `+ctx["stream_interval"].Member("end_time").Text()+" } ]}"), "string")
}
func text12430(e *py.Eval, ctx variables) string {
	return ""
}
func value12431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }, {"field" : "updated_at", "operator" : "=", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }]},  {"field" : "updated_at", "operator" : "<", "value" :  `+ctx["stream_interval"].Member("end_time").Text()+" } ]}"), "number")
}
func typed12431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }, {"field" : "updated_at", "operator" : "=", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }]},  {"field" : "updated_at", "operator" : "<", "value" :  `+ctx["stream_interval"].Member("end_time").Text()+" } ]}"), "number")
}
func texts12431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }, {"field" : "updated_at", "operator" : "=", "value" : `+ctx["stream_interval"].Member("start_time").Text()+` }]},  {"field" : "updated_at", "operator" : "<", "value" :  `+ctx["stream_interval"].Member("end_time").Text()+" } ]}"), "number")
}
func text12431(e *py.Eval, ctx variables) string {
	return ""
}
func value12432(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	)
}
func typed12432(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	)
}
func texts12432(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	)
}
func text12432(e *py.Eval, ctx variables) string {
	return ""
}
func value12433(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	)
}
func typed12433(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	)
}
func texts12433(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	)
}
func text12433(e *py.Eval, ctx variables) string {
	return ""
}
func value12434(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	).Text())
}
func typed12434(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	).Text())
}
func texts12434(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	).Text())
}
func text12434(e *py.Eval, ctx variables) string {
	return ""
}
func value12435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		"integer",
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	)
}
func typed12435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		"integer",
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	)
}
func texts12435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		"integer",
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	)
}
func text12435(e *py.Eval, ctx variables) string {
	return ""
}
func value12436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		"boolean",
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	)
}
func typed12436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		"boolean",
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	)
}
func texts12436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		"boolean",
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	)
}
func text12436(e *py.Eval, ctx variables) string {
	return ""
}
func value12437(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func typed12437(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func texts12437(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func text12437(e *py.Eval, ctx variables) string {
	return ""
}
func value12438(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func typed12438(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func texts12438(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func text12438(e *py.Eval, ctx variables) string {
	return ""
}
func value12439(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func typed12439(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func texts12439(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func text12439(e *py.Eval, ctx variables) string {
	return ""
}
func value12440(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func typed12440(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func texts12440(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func text12440(e *py.Eval, ctx variables) string {
	return ""
}
func value12441(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func typed12441(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func texts12441(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func text12441(e *py.Eval, ctx variables) string {
	return ""
}
func value12442(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func typed12442(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func texts12442(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func text12442(e *py.Eval, ctx variables) string {
	return ""
}
func value12443(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.Mapping(
		py.Str(text.String()),
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed12443(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.Mapping(
		py.Str(text.String()),
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts12443(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.Mapping(
		py.Str(text.String()),
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text12443(e *py.Eval, ctx variables) string {
	return ""
}
func value12444(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.Param(
		py.Str(text.String()),
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed12444(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.Param(
		py.Str(text.String()),
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts12444(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.Param(
		py.Str(text.String()),
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text12444(e *py.Eval, ctx variables) string {
	return ""
}
func value12445(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
		for i := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Param(
			py.Str(text.String()),
			"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
		).Text()
	}())
}
func typed12445(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
		for i := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Param(
			py.Str(text.String()),
			"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
		).Text()
	}())
}
func texts12445(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
		for i := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Param(
			py.Str(text.String()),
			"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
		).Text()
	}())
}
func text12445(e *py.Eval, ctx variables) string {
	return ""
}
func value12446(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed12446(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts12446(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text12446(e *py.Eval, ctx variables) string {
	return ""
}
func value12447(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed12447(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts12447(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text12447(e *py.Eval, ctx variables) string {
	return ""
}
func value12448(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed12448(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts12448(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text12448(e *py.Eval, ctx variables) string {
	return ""
}
func value12449(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.Mapping(
		py.Str(text.String()),
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func typed12449(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.Mapping(
		py.Str(text.String()),
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func texts12449(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.Mapping(
		py.Str(text.String()),
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func text12449(e *py.Eval, ctx variables) string {
	return ""
}
func value12450(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.Param(
		py.Str(text.String()),
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func typed12450(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.Param(
		py.Str(text.String()),
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func texts12450(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.Param(
		py.Str(text.String()),
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func text12450(e *py.Eval, ctx variables) string {
	return ""
}
func value12451(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		for _, item := range e.Each(e.Call(ctx["config"], "items")) {
			parts := e.Unpack(item, 2)
			k := parts[0]
			v := parts[1]
			text.WriteString(k.Text() + "=" + v.Text() + ";")
		}
		return e.Param(
			py.Str(text.String()),
			"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
		).Text()
	}())
}
func typed12451(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		for _, item := range e.Each(e.Call(ctx["config"], "items")) {
			parts := e.Unpack(item, 2)
			k := parts[0]
			v := parts[1]
			text.WriteString(k.Text() + "=" + v.Text() + ";")
		}
		return e.Param(
			py.Str(text.String()),
			"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
		).Text()
	}())
}
func texts12451(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		for _, item := range e.Each(e.Call(ctx["config"], "items")) {
			parts := e.Unpack(item, 2)
			k := parts[0]
			v := parts[1]
			text.WriteString(k.Text() + "=" + v.Text() + ";")
		}
		return e.Param(
			py.Str(text.String()),
			"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
		).Text()
	}())
}
func text12451(e *py.Eval, ctx variables) string {
	return ""
}
func value12452(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func typed12452(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func texts12452(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func text12452(e *py.Eval, ctx variables) string {
	return ""
}
func value12453(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func typed12453(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func texts12453(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func text12453(e *py.Eval, ctx variables) string {
	return ""
}
func value12454(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func typed12454(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func texts12454(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func text12454(e *py.Eval, ctx variables) string {
	return ""
}
func value12455(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func typed12455(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func texts12455(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func text12455(e *py.Eval, ctx variables) string {
	return ""
}
func value12456(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.Mapping(py.Str(text.String()))
}
func typed12456(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.Mapping(py.Str(text.String()))
}
func texts12456(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(py.Str(ctx["config"].Member("lon").Text()), py.Float(0))) && e.Le(e.FilterFloat(py.Str(ctx["config"].Member("lon").Text()), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.Mapping(py.Str(text.String()))
}
func text12456(e *py.Eval, ctx variables) string {
	return ""
}
func value12457(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.Param(py.Str(text.String()))
}
func typed12457(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.Param(py.Str(text.String()))
}
func texts12457(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(py.Str(ctx["config"].Member("lon").Text()), py.Float(0))) && e.Le(e.FilterFloat(py.Str(ctx["config"].Member("lon").Text()), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.Param(py.Str(text.String()))
}
func text12457(e *py.Eval, ctx variables) string {
	return ""
}
func value12458(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
			text.WriteString(ctx["config"].Member("lon").Text())
		} else {
			text.WriteString("WRONG LONGITUDE")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func typed12458(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
			text.WriteString(ctx["config"].Member("lon").Text())
		} else {
			text.WriteString("WRONG LONGITUDE")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func texts12458(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.Le(py.Float(-180), e.FilterFloat(py.Str(ctx["config"].Member("lon").Text()), py.Float(0))) && e.Le(e.FilterFloat(py.Str(ctx["config"].Member("lon").Text()), py.Float(0)), py.Float(180)) {
			text.WriteString(ctx["config"].Member("lon").Text())
		} else {
			text.WriteString("WRONG LONGITUDE")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func text12458(e *py.Eval, ctx variables) string {
	return ""
}
func value12459(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func typed12459(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func texts12459(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(py.Str(ctx["config"].Member("lon").Text()), py.Float(0))) && e.Le(e.FilterFloat(py.Str(ctx["config"].Member("lon").Text()), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func text12459(e *py.Eval, ctx variables) string {
	return ""
}
func value12460(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func typed12460(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func texts12460(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(py.Str(ctx["config"].Member("lon").Text()), py.Float(0))) && e.Le(e.FilterFloat(py.Str(ctx["config"].Member("lon").Text()), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func text12460(e *py.Eval, ctx variables) string {
	return ""
}
func value12461(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "number")
}
func typed12461(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "number")
}
func texts12461(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(py.Str(ctx["config"].Member("lon").Text()), py.Float(0))) && e.Le(e.FilterFloat(py.Str(ctx["config"].Member("lon").Text()), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "number")
}
func text12461(e *py.Eval, ctx variables) string {
	return ""
}
func value12462(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func typed12462(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func texts12462(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(py.Str(ctx["config"].Member("lon").Text()), py.Float(0))) && e.Le(e.FilterFloat(py.Str(ctx["config"].Member("lon").Text()), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func text12462(e *py.Eval, ctx variables) string {
	return ""
}
func value12463(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(ctx["config"].Member("lat"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lat"), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.Mapping(py.Str(text.String()))
}
func typed12463(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(ctx["config"].Member("lat"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lat"), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.Mapping(py.Str(text.String()))
}
func texts12463(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(py.Str(ctx["config"].Member("lat").Text()), py.Float(0))) && e.Le(e.FilterFloat(py.Str(ctx["config"].Member("lat").Text()), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.Mapping(py.Str(text.String()))
}
func text12463(e *py.Eval, ctx variables) string {
	return ""
}
func value12464(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(ctx["config"].Member("lat"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lat"), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.Param(py.Str(text.String()))
}
func typed12464(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(ctx["config"].Member("lat"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lat"), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.Param(py.Str(text.String()))
}
func texts12464(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(py.Str(ctx["config"].Member("lat").Text()), py.Float(0))) && e.Le(e.FilterFloat(py.Str(ctx["config"].Member("lat").Text()), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.Param(py.Str(text.String()))
}
func text12464(e *py.Eval, ctx variables) string {
	return ""
}
func value12465(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.Le(py.Float(-90), e.FilterFloat(ctx["config"].Member("lat"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lat"), py.Float(0)), py.Float(90)) {
			text.WriteString(ctx["config"].Member("lat").Text())
		} else {
			text.WriteString(" WRONG LATITUDE")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func typed12465(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.Le(py.Float(-90), e.FilterFloat(ctx["config"].Member("lat"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lat"), py.Float(0)), py.Float(90)) {
			text.WriteString(ctx["config"].Member("lat").Text())
		} else {
			text.WriteString(" WRONG LATITUDE")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func texts12465(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.Le(py.Float(-90), e.FilterFloat(py.Str(ctx["config"].Member("lat").Text()), py.Float(0))) && e.Le(e.FilterFloat(py.Str(ctx["config"].Member("lat").Text()), py.Float(0)), py.Float(90)) {
			text.WriteString(ctx["config"].Member("lat").Text())
		} else {
			text.WriteString(" WRONG LATITUDE")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func text12465(e *py.Eval, ctx variables) string {
	return ""
}
func value12466(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(ctx["config"].Member("lat"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lat"), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func typed12466(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(ctx["config"].Member("lat"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lat"), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func texts12466(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(py.Str(ctx["config"].Member("lat").Text()), py.Float(0))) && e.Le(e.FilterFloat(py.Str(ctx["config"].Member("lat").Text()), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func text12466(e *py.Eval, ctx variables) string {
	return ""
}
func value12467(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(ctx["config"].Member("lat"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lat"), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func typed12467(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(ctx["config"].Member("lat"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lat"), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func texts12467(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(py.Str(ctx["config"].Member("lat").Text()), py.Float(0))) && e.Le(e.FilterFloat(py.Str(ctx["config"].Member("lat").Text()), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func text12467(e *py.Eval, ctx variables) string {
	return ""
}
func value12468(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(ctx["config"].Member("lat"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lat"), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "number")
}
func typed12468(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(ctx["config"].Member("lat"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lat"), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "number")
}
func texts12468(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(py.Str(ctx["config"].Member("lat").Text()), py.Float(0))) && e.Le(e.FilterFloat(py.Str(ctx["config"].Member("lat").Text()), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.StringTyped(py.Str(text.String()), "number")
}
func text12468(e *py.Eval, ctx variables) string {
	return ""
}
func value12469(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.Mapping(py.Str(text.String()))
}
func typed12469(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.Mapping(py.Str(text.String()))
}
func texts12469(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Text() != "" {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.Mapping(py.Str(text.String()))
}
func text12469(e *py.Eval, ctx variables) string {
	return ""
}
func value12470(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.Param(py.Str(text.String()))
}
func typed12470(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.Param(py.Str(text.String()))
}
func texts12470(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Text() != "" {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.Param(py.Str(text.String()))
}
func text12470(e *py.Eval, ctx variables) string {
	return ""
}
func value12471(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if ctx["config"].Member("x").Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString("no")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func typed12471(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if ctx["config"].Member("x").Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString("no")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func texts12471(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if ctx["config"].Member("x").Text() != "" {
			text.WriteString("yes")
		} else {
			text.WriteString("no")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func text12471(e *py.Eval, ctx variables) string {
	return ""
}
func value12472(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func typed12472(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func texts12472(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Text() != "" {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func text12472(e *py.Eval, ctx variables) string {
	return ""
}
func value12473(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func typed12473(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func texts12473(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Text() != "" {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func text12473(e *py.Eval, ctx variables) string {
	return ""
}
func value12474(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "number")
}
func typed12474(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "number")
}
func texts12474(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Text() != "" {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "number")
}
func text12474(e *py.Eval, ctx variables) string {
	return ""
}
func value12475(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func typed12475(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func texts12475(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Text() != "" {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func text12475(e *py.Eval, ctx variables) string {
	return ""
}
func value12476(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !ctx["config"].Member("x").IsUndefined() {
		text.WriteString(ctx["config"].Member("x").Text())
	} else {
		text.WriteString("e")
	}
	return e.Mapping(py.Str(text.String()))
}
func typed12476(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !ctx["config"].Member("x").IsUndefined() {
		text.WriteString(ctx["config"].Member("x").Text())
	} else {
		text.WriteString("e")
	}
	return e.Mapping(py.Str(text.String()))
}
func texts12476(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(ctx["config"].Member("x").Text())
	return e.Mapping(py.Str(text.String()))
}
func text12476(e *py.Eval, ctx variables) string {
	return ""
}
func value12477(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !ctx["config"].Member("x").IsUndefined() {
		text.WriteString(ctx["config"].Member("x").Text())
	} else {
		text.WriteString("e")
	}
	return e.Param(py.Str(text.String()))
}
func typed12477(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !ctx["config"].Member("x").IsUndefined() {
		text.WriteString(ctx["config"].Member("x").Text())
	} else {
		text.WriteString("e")
	}
	return e.Param(py.Str(text.String()))
}
func texts12477(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(ctx["config"].Member("x").Text())
	return e.Param(py.Str(text.String()))
}
func text12477(e *py.Eval, ctx variables) string {
	return ""
}
func value12478(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if !ctx["config"].Member("x").IsUndefined() {
			text.WriteString(ctx["config"].Member("x").Text())
		} else {
			text.WriteString("e")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func typed12478(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if !ctx["config"].Member("x").IsUndefined() {
			text.WriteString(ctx["config"].Member("x").Text())
		} else {
			text.WriteString("e")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func texts12478(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		text.WriteString(ctx["config"].Member("x").Text())
		return e.Param(py.Str(text.String())).Text()
	}())
}
func text12478(e *py.Eval, ctx variables) string {
	return ""
}
func value12479(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !ctx["config"].Member("x").IsUndefined() {
		text.WriteString(ctx["config"].Member("x").Text())
	} else {
		text.WriteString("e")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func typed12479(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !ctx["config"].Member("x").IsUndefined() {
		text.WriteString(ctx["config"].Member("x").Text())
	} else {
		text.WriteString("e")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func texts12479(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(ctx["config"].Member("x").Text())
	return e.StringTyped(py.Str(text.String()), "string")
}
func text12479(e *py.Eval, ctx variables) string {
	return ""
}
func value12480(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !ctx["config"].Member("x").IsUndefined() {
		text.WriteString(ctx["config"].Member("x").Text())
	} else {
		text.WriteString("e")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func typed12480(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !ctx["config"].Member("x").IsUndefined() {
		text.WriteString(ctx["config"].Member("x").Text())
	} else {
		text.WriteString("e")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func texts12480(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(ctx["config"].Member("x").Text())
	return e.StringTyped(py.Str(text.String()), "integer")
}
func text12480(e *py.Eval, ctx variables) string {
	return ""
}
func value12481(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !ctx["config"].Member("x").IsUndefined() {
		text.WriteString(ctx["config"].Member("x").Text())
	} else {
		text.WriteString("e")
	}
	return e.StringTyped(py.Str(text.String()), "number")
}
func typed12481(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !ctx["config"].Member("x").IsUndefined() {
		text.WriteString(ctx["config"].Member("x").Text())
	} else {
		text.WriteString("e")
	}
	return e.StringTyped(py.Str(text.String()), "number")
}
func texts12481(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(ctx["config"].Member("x").Text())
	return e.StringTyped(py.Str(text.String()), "number")
}
func text12481(e *py.Eval, ctx variables) string {
	return ""
}
func value12482(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !ctx["config"].Member("x").IsUndefined() {
		text.WriteString(ctx["config"].Member("x").Text())
	} else {
		text.WriteString("e")
	}
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func typed12482(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !ctx["config"].Member("x").IsUndefined() {
		text.WriteString(ctx["config"].Member("x").Text())
	} else {
		text.WriteString("e")
	}
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func texts12482(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(ctx["config"].Member("x").Text())
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func text12482(e *py.Eval, ctx variables) string {
	return ""
}
func value12483(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.Mapping(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func typed12483(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.Mapping(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func texts12483(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.Mapping(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func text12483(e *py.Eval, ctx variables) string {
	return ""
}
func value12484(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.Param(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func typed12484(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.Param(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func texts12484(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.Param(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func text12484(e *py.Eval, ctx variables) string {
	return ""
}
func value12485(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
			text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
		} else {
			text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
		}
		text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
		return e.Param(
			py.Str(text.String()),
			`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
		).Text()
	}())
}
func typed12485(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
			text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
		} else {
			text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
		}
		text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
		return e.Param(
			py.Str(text.String()),
			`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
		).Text()
	}())
}
func texts12485(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
			text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
		} else {
			text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
		}
		text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
		return e.Param(
			py.Str(text.String()),
			`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
		).Text()
	}())
}
func text12485(e *py.Eval, ctx variables) string {
	return ""
}
func value12486(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func typed12486(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func texts12486(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func text12486(e *py.Eval, ctx variables) string {
	return ""
}
func value12487(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func typed12487(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func texts12487(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func text12487(e *py.Eval, ctx variables) string {
	return ""
}
func value12488(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func typed12488(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func texts12488(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func text12488(e *py.Eval, ctx variables) string {
	return ""
}
func value12489(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func typed12489(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func texts12489(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func text12489(e *py.Eval, ctx variables) string {
	return ""
}
func value12490(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.Mapping(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func typed12490(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.Mapping(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func texts12490(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.Mapping(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func text12490(e *py.Eval, ctx variables) string {
	return ""
}
func value12491(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.Param(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func typed12491(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.Param(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func texts12491(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.Param(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func text12491(e *py.Eval, ctx variables) string {
	return ""
}
func value12492(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
			text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
		} else {
			text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
		}
		text.WriteString("?includeGridData=false&alt=json")
		return e.Param(
			py.Str(text.String()),
			`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
		).Text()
	}())
}
func typed12492(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
			text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
		} else {
			text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
		}
		text.WriteString("?includeGridData=false&alt=json")
		return e.Param(
			py.Str(text.String()),
			`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
		).Text()
	}())
}
func texts12492(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
			text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
		} else {
			text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
		}
		text.WriteString("?includeGridData=false&alt=json")
		return e.Param(
			py.Str(text.String()),
			`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
		).Text()
	}())
}
func text12492(e *py.Eval, ctx variables) string {
	return ""
}
func value12493(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func typed12493(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func texts12493(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func text12493(e *py.Eval, ctx variables) string {
	return ""
}
func value12494(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func typed12494(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func texts12494(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func text12494(e *py.Eval, ctx variables) string {
	return ""
}
func value12495(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func typed12495(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func texts12495(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func text12495(e *py.Eval, ctx variables) string {
	return ""
}
func value12496(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func typed12496(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func texts12496(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func text12496(e *py.Eval, ctx variables) string {
	return ""
}
func value12497(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.Mapping(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func typed12497(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.Mapping(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func texts12497(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.Mapping(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func text12497(e *py.Eval, ctx variables) string {
	return ""
}
func value12498(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.Param(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func typed12498(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.Param(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func texts12498(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.Param(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func text12498(e *py.Eval, ctx variables) string {
	return ""
}
func value12499(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
			text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
		} else {
			text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
		}
		text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
		return e.Param(
			py.Str(text.String()),
			`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
		).Text()
	}())
}
func typed12499(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
			text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
		} else {
			text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
		}
		text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
		return e.Param(
			py.Str(text.String()),
			`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
		).Text()
	}())
}
func texts12499(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
			text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
		} else {
			text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
		}
		text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
		return e.Param(
			py.Str(text.String()),
			`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
		).Text()
	}())
}
func text12499(e *py.Eval, ctx variables) string {
	return ""
}
func value12500(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func typed12500(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func texts12500(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func text12500(e *py.Eval, ctx variables) string {
	return ""
}
func value12501(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func typed12501(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func texts12501(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func text12501(e *py.Eval, ctx variables) string {
	return ""
}
func value12502(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func typed12502(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func texts12502(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func text12502(e *py.Eval, ctx variables) string {
	return ""
}
func value12503(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func typed12503(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func texts12503(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func text12503(e *py.Eval, ctx variables) string {
	return ""
}
func value12504(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.Mapping(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func typed12504(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.Mapping(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func texts12504(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(py.Str(ctx["stream_partition"].Member("sheet_id").Text())).Text() + "!1:1&alt=json")
	return e.Mapping(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func text12504(e *py.Eval, ctx variables) string {
	return ""
}
func value12505(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.Param(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func typed12505(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.Param(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func texts12505(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(py.Str(ctx["stream_partition"].Member("sheet_id").Text())).Text() + "!1:1&alt=json")
	return e.Param(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func text12505(e *py.Eval, ctx variables) string {
	return ""
}
func value12506(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
			text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
		} else {
			text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
		}
		text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
		return e.Param(
			py.Str(text.String()),
			`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
		).Text()
	}())
}
func typed12506(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
			text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
		} else {
			text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
		}
		text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
		return e.Param(
			py.Str(text.String()),
			`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
		).Text()
	}())
}
func texts12506(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
			text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
		} else {
			text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
		}
		text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(py.Str(ctx["stream_partition"].Member("sheet_id").Text())).Text() + "!1:1&alt=json")
		return e.Param(
			py.Str(text.String()),
			`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
		).Text()
	}())
}
func text12506(e *py.Eval, ctx variables) string {
	return ""
}
func value12507(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func typed12507(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func texts12507(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(py.Str(ctx["stream_partition"].Member("sheet_id").Text())).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func text12507(e *py.Eval, ctx variables) string {
	return ""
}
func value12508(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func typed12508(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func texts12508(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(py.Str(ctx["stream_partition"].Member("sheet_id").Text())).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func text12508(e *py.Eval, ctx variables) string {
	return ""
}
func value12509(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func typed12509(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func texts12509(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(py.Str(ctx["stream_partition"].Member("sheet_id").Text())).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func text12509(e *py.Eval, ctx variables) string {
	return ""
}
func value12510(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func typed12510(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func texts12510(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(py.Str(ctx["stream_partition"].Member("sheet_id").Text())).Text() + "!1:1&alt=json")
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func text12510(e *py.Eval, ctx variables) string {
	return ""
}
func value12511(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("favorite").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString("0")
	}
	return e.Mapping(py.Str(text.String()))
}
func typed12511(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("favorite").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString("0")
	}
	return e.Mapping(py.Str(text.String()))
}
func texts12511(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("favorite").Text() != "" {
		text.WriteString("1")
	} else {
		text.WriteString("0")
	}
	return e.Mapping(py.Str(text.String()))
}
func text12511(e *py.Eval, ctx variables) string {
	return ""
}
func value12512(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("favorite").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString("0")
	}
	return e.Param(py.Str(text.String()))
}
func typed12512(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("favorite").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString("0")
	}
	return e.Param(py.Str(text.String()))
}
func texts12512(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("favorite").Text() != "" {
		text.WriteString("1")
	} else {
		text.WriteString("0")
	}
	return e.Param(py.Str(text.String()))
}
func text12512(e *py.Eval, ctx variables) string {
	return ""
}
func value12513(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if ctx["config"].Member("favorite").Truth() {
			text.WriteString("1")
		} else {
			text.WriteString("0")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func typed12513(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if ctx["config"].Member("favorite").Truth() {
			text.WriteString("1")
		} else {
			text.WriteString("0")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func texts12513(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if ctx["config"].Member("favorite").Text() != "" {
			text.WriteString("1")
		} else {
			text.WriteString("0")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func text12513(e *py.Eval, ctx variables) string {
	return ""
}
func value12514(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("favorite").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString("0")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func typed12514(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("favorite").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString("0")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func texts12514(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("favorite").Text() != "" {
		text.WriteString("1")
	} else {
		text.WriteString("0")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func text12514(e *py.Eval, ctx variables) string {
	return ""
}
func value12515(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("favorite").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString("0")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func typed12515(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("favorite").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString("0")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func texts12515(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("favorite").Text() != "" {
		text.WriteString("1")
	} else {
		text.WriteString("0")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func text12515(e *py.Eval, ctx variables) string {
	return ""
}
func value12516(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.Mapping(py.Str(text.String()))
}
func typed12516(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.Mapping(py.Str(text.String()))
}
func texts12516(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.Mapping(py.Str(text.String()))
}
func text12516(e *py.Eval, ctx variables) string {
	return ""
}
func value12517(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.Param(py.Str(text.String()))
}
func typed12517(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.Param(py.Str(text.String()))
}
func texts12517(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.Param(py.Str(text.String()))
}
func text12517(e *py.Eval, ctx variables) string {
	return ""
}
func value12518(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if ctx["record"].Member("flag").Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString("no")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func typed12518(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if ctx["record"].Member("flag").Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString("no")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func texts12518(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if ctx["record"].Member("flag").Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString("no")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func text12518(e *py.Eval, ctx variables) string {
	return ""
}
func value12519(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func typed12519(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func texts12519(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func text12519(e *py.Eval, ctx variables) string {
	return ""
}
func value12520(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func typed12520(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func texts12520(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func text12520(e *py.Eval, ctx variables) string {
	return ""
}
func value12521(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func typed12521(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func texts12521(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func text12521(e *py.Eval, ctx variables) string {
	return ""
}
func value12522(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.Mapping(py.Str(text.String()))
}
func typed12522(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.Mapping(py.Str(text.String()))
}
func texts12522(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "VIDEO") && py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.Mapping(py.Str(text.String()))
}
func text12522(e *py.Eval, ctx variables) string {
	return ""
}
func value12523(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.Param(py.Str(text.String()))
}
func typed12523(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.Param(py.Str(text.String()))
}
func texts12523(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "VIDEO") && py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.Param(py.Str(text.String()))
}
func text12523(e *py.Eval, ctx variables) string {
	return ""
}
func value12524(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
			text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
		} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
			text.WriteString("impressions,reach,saved")
		} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
			text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
		} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
			text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
		} else {
			text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func typed12524(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
			text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
		} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
			text.WriteString("impressions,reach,saved")
		} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
			text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
		} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
			text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
		} else {
			text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func texts12524(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_product_type"), "REELS") {
			text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
		} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "VIDEO") && py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_product_type"), "FEED") {
			text.WriteString("impressions,reach,saved")
		} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "VIDEO") {
			text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
		} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "CAROUSEL_ALBUM") {
			text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
		} else {
			text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
		}
		return e.Param(py.Str(text.String())).Text()
	}())
}
func text12524(e *py.Eval, ctx variables) string {
	return ""
}
func value12525(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func typed12525(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func texts12525(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "VIDEO") && py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.StringTyped(py.Str(text.String()), "string")
}
func text12525(e *py.Eval, ctx variables) string {
	return ""
}
func value12526(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func typed12526(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func texts12526(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "VIDEO") && py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func text12526(e *py.Eval, ctx variables) string {
	return ""
}
func value12527(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func typed12527(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func texts12527(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "VIDEO") && py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.StringTyped(py.Str(text.String()), "integer")
}
func text12527(e *py.Eval, ctx variables) string {
	return ""
}
func value12528(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.StringTyped(py.Str(text.String()), "number")
}
func typed12528(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.StringTyped(py.Str(text.String()), "number")
}
func texts12528(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "VIDEO") && py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.StringTyped(py.Str(text.String()), "number")
}
func text12528(e *py.Eval, ctx variables) string {
	return ""
}
func value12529(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("2")
	return e.Mapping(py.Str(text.String()))
}
func typed12529(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("2")
	return e.Mapping(py.Str(text.String()))
}
func texts12529(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("2")
	return e.Mapping(py.Str(text.String()))
}
func text12529(e *py.Eval, ctx variables) string {
	return ""
}
func value12530(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("2")
	return e.Param(py.Str(text.String()))
}
func typed12530(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("2")
	return e.Param(py.Str(text.String()))
}
func texts12530(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("2")
	return e.Param(py.Str(text.String()))
}
func text12530(e *py.Eval, ctx variables) string {
	return ""
}
func value12531(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		text.WriteString("2")
		return e.Param(py.Str(text.String())).Text()
	}())
}
func typed12531(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		text.WriteString("2")
		return e.Param(py.Str(text.String())).Text()
	}())
}
func texts12531(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		text.WriteString("2")
		return e.Param(py.Str(text.String())).Text()
	}())
}
func text12531(e *py.Eval, ctx variables) string {
	return ""
}
func value12532(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("2")
	return e.StringTyped(py.Str(text.String()), "string")
}
func typed12532(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("2")
	return e.StringTyped(py.Str(text.String()), "string")
}
func texts12532(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("2")
	return e.StringTyped(py.Str(text.String()), "string")
}
func text12532(e *py.Eval, ctx variables) string {
	return ""
}
func value12533(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("2")
	return e.StringTyped(py.Str(text.String()), "integer")
}
func typed12533(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("2")
	return e.StringTyped(py.Str(text.String()), "integer")
}
func texts12533(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("2")
	return e.StringTyped(py.Str(text.String()), "integer")
}
func text12533(e *py.Eval, ctx variables) string {
	return ""
}
func value12534(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func typed12534(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func texts12534(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func text12534(e *py.Eval, ctx variables) string {
	return ""
}
func value12535(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func typed12535(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func texts12535(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func text12535(e *py.Eval, ctx variables) string {
	return ""
}
func value12536(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
		formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
		text.WriteString(formattedDatetime.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
		).Text()
	}())
}
func typed12536(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
		formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
		text.WriteString(formattedDatetime.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
		).Text()
	}())
}
func texts12536(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
		formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
		text.WriteString(formattedDatetime.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
		).Text()
	}())
}
func text12536(e *py.Eval, ctx variables) string {
	return ""
}
func value12537(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func typed12537(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func texts12537(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func text12537(e *py.Eval, ctx variables) string {
	return ""
}
func value12538(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func typed12538(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func texts12538(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func text12538(e *py.Eval, ctx variables) string {
	return ""
}
func value12539(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func typed12539(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func texts12539(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func text12539(e *py.Eval, ctx variables) string {
	return ""
}
func value12540(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func typed12540(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func texts12540(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func text12540(e *py.Eval, ctx variables) string {
	return ""
}
func value12541(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(e.Get(ctx["record"], "assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12541(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(py.OrNone(ctx["record"].Member("assignees")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12541(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(py.OrNone(ctx["record"].Member("assignees")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12541(e *py.Eval, ctx variables) string {
	return ""
}
func value12542(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(e.Get(ctx["record"], "assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12542(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(py.OrNone(ctx["record"].Member("assignees")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12542(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(py.OrNone(ctx["record"].Member("assignees")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12542(e *py.Eval, ctx variables) string {
	return ""
}
func value12543(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		ids := py.ListOf()
		text.WriteString(`
`)
		for _, data := range e.Each(py.Or(e.Get(ctx["record"], "assignees"), py.ListOf())) {
			text.WriteString(`
`)
			e.Call(ids, "append", e.Get(data, "id"))
			text.WriteString(`
`)
		}
		text.WriteString(`
` + ids.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
		).Text()
	}())
}
func typed12543(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		ids := py.ListOf()
		text.WriteString(`
`)
		for _, data := range e.Each(py.Or(py.OrNone(ctx["record"].Member("assignees")), py.ListOf())) {
			text.WriteString(`
`)
			e.Call(ids, "append", e.Get(data, "id"))
			text.WriteString(`
`)
		}
		text.WriteString(`
` + ids.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
		).Text()
	}())
}
func texts12543(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		ids := py.ListOf()
		text.WriteString(`
`)
		for _, data := range e.Each(py.Or(py.OrNone(ctx["record"].Member("assignees")), py.ListOf())) {
			text.WriteString(`
`)
			e.Call(ids, "append", e.Get(data, "id"))
			text.WriteString(`
`)
		}
		text.WriteString(`
` + ids.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
		).Text()
	}())
}
func text12543(e *py.Eval, ctx variables) string {
	return ""
}
func value12544(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(e.Get(ctx["record"], "assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12544(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(py.OrNone(ctx["record"].Member("assignees")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12544(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(py.OrNone(ctx["record"].Member("assignees")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12544(e *py.Eval, ctx variables) string {
	return ""
}
func value12545(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(e.Get(ctx["record"], "assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12545(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(py.OrNone(ctx["record"].Member("assignees")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12545(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(py.OrNone(ctx["record"].Member("assignees")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12545(e *py.Eval, ctx variables) string {
	return ""
}
func value12546(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(e.Get(ctx["record"], "assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12546(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(py.OrNone(ctx["record"].Member("assignees")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12546(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(py.OrNone(ctx["record"].Member("assignees")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12546(e *py.Eval, ctx variables) string {
	return ""
}
func value12547(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(e.GetOr(ctx["record"], "assignees", py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12547(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12547(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12547(e *py.Eval, ctx variables) string {
	return ""
}
func value12548(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(e.GetOr(ctx["record"], "assignees", py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12548(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12548(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12548(e *py.Eval, ctx variables) string {
	return ""
}
func value12549(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		ids := py.ListOf()
		text.WriteString(`
`)
		for _, data := range e.Each(e.GetOr(ctx["record"], "assignees", py.ListOf())) {
			text.WriteString(`
`)
			e.Call(ids, "append", e.Get(data, "id"))
			text.WriteString(`
`)
		}
		text.WriteString(`
` + ids.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
		).Text()
	}())
}
func typed12549(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		ids := py.ListOf()
		text.WriteString(`
`)
		for _, data := range e.Each(py.OrElse(ctx["record"].Member("assignees"), py.ListOf())) {
			text.WriteString(`
`)
			e.Call(ids, "append", e.Get(data, "id"))
			text.WriteString(`
`)
		}
		text.WriteString(`
` + ids.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
		).Text()
	}())
}
func texts12549(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		ids := py.ListOf()
		text.WriteString(`
`)
		for _, data := range e.Each(py.OrElse(ctx["record"].Member("assignees"), py.ListOf())) {
			text.WriteString(`
`)
			e.Call(ids, "append", e.Get(data, "id"))
			text.WriteString(`
`)
		}
		text.WriteString(`
` + ids.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
		).Text()
	}())
}
func text12549(e *py.Eval, ctx variables) string {
	return ""
}
func value12550(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(e.GetOr(ctx["record"], "assignees", py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12550(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12550(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12550(e *py.Eval, ctx variables) string {
	return ""
}
func value12551(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(e.GetOr(ctx["record"], "assignees", py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12551(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12551(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12551(e *py.Eval, ctx variables) string {
	return ""
}
func value12552(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(e.GetOr(ctx["record"], "assignees", py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12552(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12552(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12552(e *py.Eval, ctx variables) string {
	return ""
}
func value12553(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(e.GetOr(ctx["record"], "assignees", py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12553(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12553(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12553(e *py.Eval, ctx variables) string {
	return ""
}
func value12554(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(e.GetOr(ctx["record"], "milestones", py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12554(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("milestones"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12554(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("milestones"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12554(e *py.Eval, ctx variables) string {
	return ""
}
func value12555(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(e.GetOr(ctx["record"], "milestones", py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12555(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("milestones"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12555(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("milestones"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12555(e *py.Eval, ctx variables) string {
	return ""
}
func value12556(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		ids := py.ListOf()
		text.WriteString(`
`)
		for _, data := range e.Each(e.GetOr(ctx["record"], "milestones", py.ListOf())) {
			text.WriteString(`
`)
			e.Call(ids, "append", e.Get(data, "id"))
			text.WriteString(`
`)
		}
		text.WriteString(`
` + ids.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
		).Text()
	}())
}
func typed12556(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		ids := py.ListOf()
		text.WriteString(`
`)
		for _, data := range e.Each(py.OrElse(ctx["record"].Member("milestones"), py.ListOf())) {
			text.WriteString(`
`)
			e.Call(ids, "append", e.Get(data, "id"))
			text.WriteString(`
`)
		}
		text.WriteString(`
` + ids.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
		).Text()
	}())
}
func texts12556(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		ids := py.ListOf()
		text.WriteString(`
`)
		for _, data := range e.Each(py.OrElse(ctx["record"].Member("milestones"), py.ListOf())) {
			text.WriteString(`
`)
			e.Call(ids, "append", e.Get(data, "id"))
			text.WriteString(`
`)
		}
		text.WriteString(`
` + ids.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
		).Text()
	}())
}
func text12556(e *py.Eval, ctx variables) string {
	return ""
}
func value12557(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(e.GetOr(ctx["record"], "milestones", py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12557(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("milestones"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12557(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("milestones"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12557(e *py.Eval, ctx variables) string {
	return ""
}
func value12558(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(e.GetOr(ctx["record"], "milestones", py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12558(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("milestones"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12558(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("milestones"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12558(e *py.Eval, ctx variables) string {
	return ""
}
func value12559(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(e.GetOr(ctx["record"], "milestones", py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12559(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("milestones"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12559(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("milestones"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12559(e *py.Eval, ctx variables) string {
	return ""
}
func value12560(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(e.GetOr(ctx["record"], "milestones", py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed12560(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("milestones"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts12560(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("milestones"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text12560(e *py.Eval, ctx variables) string {
	return ""
}
func value12561(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.Mapping(
		py.Str(text.String()),
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func typed12561(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.Mapping(
		py.Str(text.String()),
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func texts12561(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.Mapping(
		py.Str(text.String()),
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func text12561(e *py.Eval, ctx variables) string {
	return ""
}
func value12562(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.Param(
		py.Str(text.String()),
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func typed12562(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.Param(
		py.Str(text.String()),
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func texts12562(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.Param(
		py.Str(text.String()),
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func text12562(e *py.Eval, ctx variables) string {
	return ""
}
func value12563(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		l := py.ListOf()
		for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
			text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
		}
		text.WriteString(l.Text())
		return e.Param(
			py.Str(text.String()),
			"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
		).Text()
	}())
}
func typed12563(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		l := py.ListOf()
		for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
			text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
		}
		text.WriteString(l.Text())
		return e.Param(
			py.Str(text.String()),
			"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
		).Text()
	}())
}
func texts12563(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		l := py.ListOf()
		for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
			text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
		}
		text.WriteString(l.Text())
		return e.Param(
			py.Str(text.String()),
			"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
		).Text()
	}())
}
func text12563(e *py.Eval, ctx variables) string {
	return ""
}
func value12564(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func typed12564(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func texts12564(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func text12564(e *py.Eval, ctx variables) string {
	return ""
}
func value12565(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func typed12565(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func texts12565(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func text12565(e *py.Eval, ctx variables) string {
	return ""
}
func value12566(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func typed12566(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func texts12566(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func text12566(e *py.Eval, ctx variables) string {
	return ""
}
func value12567(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.Mapping(
		py.Str(text.String()),
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func typed12567(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.Mapping(
		py.Str(text.String()),
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func texts12567(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.Str(ctx["config"].Member("api_url").Text()), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.Mapping(
		py.Str(text.String()),
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func text12567(e *py.Eval, ctx variables) string {
	return ""
}
func value12568(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.Param(
		py.Str(text.String()),
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func typed12568(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.Param(
		py.Str(text.String()),
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func texts12568(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.Str(ctx["config"].Member("api_url").Text()), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.Param(
		py.Str(text.String()),
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func text12568(e *py.Eval, ctx variables) string {
	return ""
}
func value12569(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
		text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
		return e.Param(
			py.Str(text.String()),
			"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
		).Text()
	}())
}
func typed12569(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
		text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
		return e.Param(
			py.Str(text.String()),
			"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
		).Text()
	}())
}
func texts12569(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		parts := e.Call(py.Str(ctx["config"].Member("api_url").Text()), "split", py.Str("://"))
		text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
		return e.Param(
			py.Str(text.String()),
			"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
		).Text()
	}())
}
func text12569(e *py.Eval, ctx variables) string {
	return ""
}
func value12570(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func typed12570(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func texts12570(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.Str(ctx["config"].Member("api_url").Text()), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func text12570(e *py.Eval, ctx variables) string {
	return ""
}
func value12571(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func typed12571(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func texts12571(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.Str(ctx["config"].Member("api_url").Text()), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func text12571(e *py.Eval, ctx variables) string {
	return ""
}
func value12572(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func typed12572(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func texts12572(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.Str(ctx["config"].Member("api_url").Text()), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func text12572(e *py.Eval, ctx variables) string {
	return ""
}
func value12573(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func typed12573(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func texts12573(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.Str(ctx["config"].Member("api_url").Text()), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func text12573(e *py.Eval, ctx variables) string {
	return ""
}
func value12574(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.Mapping(py.Str(text.String()))
}
func typed12574(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.Mapping(py.Str(text.String()))
}
func texts12574(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.Mapping(py.Str(text.String()))
}
func text12574(e *py.Eval, ctx variables) string {
	return ""
}
func value12575(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.Param(py.Str(text.String()))
}
func typed12575(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.Param(py.Str(text.String()))
}
func texts12575(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.Param(py.Str(text.String()))
}
func text12575(e *py.Eval, ctx variables) string {
	return ""
}
func value12576(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
		text.WriteString(`
`)
		if projectID.Truth() {
			text.WriteString("app/projects/" + projectID.Text())
		} else {
			text.WriteString("query")
		}
		text.WriteString("/annotations")
		return e.Param(py.Str(text.String())).Text()
	}())
}
func typed12576(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
		text.WriteString(`
`)
		if projectID.Truth() {
			text.WriteString("app/projects/" + projectID.Text())
		} else {
			text.WriteString("query")
		}
		text.WriteString("/annotations")
		return e.Param(py.Str(text.String())).Text()
	}())
}
func texts12576(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		projectID := e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "project_id")
		text.WriteString(`
`)
		if projectID.Truth() {
			text.WriteString("app/projects/" + projectID.Text())
		} else {
			text.WriteString("query")
		}
		text.WriteString("/annotations")
		return e.Param(py.Str(text.String())).Text()
	}())
}
func text12576(e *py.Eval, ctx variables) string {
	return ""
}
func value12577(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.StringTyped(py.Str(text.String()), "string")
}
func typed12577(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.StringTyped(py.Str(text.String()), "string")
}
func texts12577(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.StringTyped(py.Str(text.String()), "string")
}
func text12577(e *py.Eval, ctx variables) string {
	return ""
}
func value12578(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.StringTyped(py.Str(text.String()), "integer")
}
func typed12578(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.StringTyped(py.Str(text.String()), "integer")
}
func texts12578(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.StringTyped(py.Str(text.String()), "integer")
}
func text12578(e *py.Eval, ctx variables) string {
	return ""
}
func value12579(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.StringTyped(py.Str(text.String()), "number")
}
func typed12579(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.StringTyped(py.Str(text.String()), "number")
}
func texts12579(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.StringTyped(py.Str(text.String()), "number")
}
func text12579(e *py.Eval, ctx variables) string {
	return ""
}
func value12580(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func typed12580(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func texts12580(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func text12580(e *py.Eval, ctx variables) string {
	return ""
}
func value12581(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(e.Get(ctx["record"], "projects"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func typed12581(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(py.OrNone(ctx["record"].Member("projects")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func texts12581(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(py.OrNone(ctx["record"].Member("projects")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func text12581(e *py.Eval, ctx variables) string {
	return ""
}
func value12582(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(e.Get(ctx["record"], "projects"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func typed12582(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(py.OrNone(ctx["record"].Member("projects")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func texts12582(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(py.OrNone(ctx["record"].Member("projects")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func text12582(e *py.Eval, ctx variables) string {
	return ""
}
func value12583(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		projects := py.ListOf()
		text.WriteString(`
`)
		for _, project := range e.Each(py.Or(e.Get(ctx["record"], "projects"), py.ListOf())) {
			text.WriteString(`
`)
			e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
			text.WriteString(`
`)
		}
		text.WriteString(`
` + projects.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
		).Text()
	}())
}
func typed12583(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		projects := py.ListOf()
		text.WriteString(`
`)
		for _, project := range e.Each(py.Or(py.OrNone(ctx["record"].Member("projects")), py.ListOf())) {
			text.WriteString(`
`)
			e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
			text.WriteString(`
`)
		}
		text.WriteString(`
` + projects.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
		).Text()
	}())
}
func texts12583(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		projects := py.ListOf()
		text.WriteString(`
`)
		for _, project := range e.Each(py.Or(py.OrNone(ctx["record"].Member("projects")), py.ListOf())) {
			text.WriteString(`
`)
			e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
			text.WriteString(`
`)
		}
		text.WriteString(`
` + projects.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
		).Text()
	}())
}
func text12583(e *py.Eval, ctx variables) string {
	return ""
}
func value12584(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(e.Get(ctx["record"], "projects"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func typed12584(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(py.OrNone(ctx["record"].Member("projects")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func texts12584(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(py.OrNone(ctx["record"].Member("projects")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func text12584(e *py.Eval, ctx variables) string {
	return ""
}
func value12585(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(e.Get(ctx["record"], "projects"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func typed12585(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(py.OrNone(ctx["record"].Member("projects")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func texts12585(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(py.OrNone(ctx["record"].Member("projects")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func text12585(e *py.Eval, ctx variables) string {
	return ""
}
func value12586(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(e.Get(ctx["record"], "projects"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func typed12586(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(py.OrNone(ctx["record"].Member("projects")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func texts12586(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(py.OrNone(ctx["record"].Member("projects")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func text12586(e *py.Eval, ctx variables) string {
	return ""
}
func value12587(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(e.Get(ctx["record"], "projects"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func typed12587(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(py.OrNone(ctx["record"].Member("projects")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func texts12587(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(py.OrNone(ctx["record"].Member("projects")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func text12587(e *py.Eval, ctx variables) string {
	return ""
}
func value12588(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func typed12588(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func texts12588(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.Str(ctx["config"].Member("groups_list").Text())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func text12588(e *py.Eval, ctx variables) string {
	return ""
}
func value12589(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func typed12589(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func texts12589(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.Str(ctx["config"].Member("groups_list").Text())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.Param(
		py.Str(text.String()),
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func text12589(e *py.Eval, ctx variables) string {
	return ""
}
func value12590(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		slices := py.ListOf()
		text.WriteString(`
`)
		for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
			text.WriteString(`
`)
			e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
			text.WriteString(`
`)
			e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
			text.WriteString(`
`)
		}
		text.WriteString(`
` + slices.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
		).Text()
	}())
}
func typed12590(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		slices := py.ListOf()
		text.WriteString(`
`)
		for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
			text.WriteString(`
`)
			e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
			text.WriteString(`
`)
			e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
			text.WriteString(`
`)
		}
		text.WriteString(`
` + slices.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
		).Text()
	}())
}
func texts12590(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		slices := py.ListOf()
		text.WriteString(`
`)
		for _, groupID := range e.Each(py.Str(ctx["config"].Member("groups_list").Text())) {
			text.WriteString(`
`)
			e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
			text.WriteString(`
`)
			e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
			text.WriteString(`
`)
		}
		text.WriteString(`
` + slices.Text())
		return e.Param(
			py.Str(text.String()),
			`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
		).Text()
	}())
}
func text12590(e *py.Eval, ctx variables) string {
	return ""
}
func value12591(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func typed12591(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func texts12591(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.Str(ctx["config"].Member("groups_list").Text())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func text12591(e *py.Eval, ctx variables) string {
	return ""
}
func value12592(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func typed12592(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func texts12592(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.Str(ctx["config"].Member("groups_list").Text())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func text12592(e *py.Eval, ctx variables) string {
	return ""
}
func value12593(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func typed12593(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func texts12593(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.Str(ctx["config"].Member("groups_list").Text())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func text12593(e *py.Eval, ctx variables) string {
	return ""
}
func value12594(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func typed12594(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func texts12594(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.Str(ctx["config"].Member("groups_list").Text())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func text12594(e *py.Eval, ctx variables) string {
	return ""
}
func value12595(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
	return e.Mapping(py.Str(text.String()))
}
func typed12595(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
	return e.Mapping(py.Str(text.String()))
}
func texts12595(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, py.Str(ctx["config"].Member("region").Text())).Text())
	return e.Mapping(py.Str(text.String()))
}
func text12595(e *py.Eval, ctx variables) string {
	return ""
}
func value12596(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
	return e.Param(py.Str(text.String()))
}
func typed12596(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
	return e.Param(py.Str(text.String()))
}
func texts12596(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, py.Str(ctx["config"].Member("region").Text())).Text())
	return e.Param(py.Str(text.String()))
}
func text12596(e *py.Eval, ctx variables) string {
	return ""
}
func value12597(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
		text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
		return e.Param(py.Str(text.String())).Text()
	}())
}
func typed12597(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
		text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
		return e.Param(py.Str(text.String())).Text()
	}())
}
func texts12597(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
		text.WriteString(e.Item(urlMapping, py.Str(ctx["config"].Member("region").Text())).Text())
		return e.Param(py.Str(text.String())).Text()
	}())
}
func text12597(e *py.Eval, ctx variables) string {
	return ""
}
func value12598(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
	return e.StringTyped(py.Str(text.String()), "integer")
}
func typed12598(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
	return e.StringTyped(py.Str(text.String()), "integer")
}
func texts12598(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, py.Str(ctx["config"].Member("region").Text())).Text())
	return e.StringTyped(py.Str(text.String()), "integer")
}
func text12598(e *py.Eval, ctx variables) string {
	return ""
}
func value12599(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
	return e.StringTyped(py.Str(text.String()), "number")
}
func typed12599(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
	return e.StringTyped(py.Str(text.String()), "number")
}
func texts12599(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, py.Str(ctx["config"].Member("region").Text())).Text())
	return e.StringTyped(py.Str(text.String()), "number")
}
func text12599(e *py.Eval, ctx variables) string {
	return ""
}
func value12600(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
	return e.StringTyped(py.Str(text.String()), "string")
}
func typed12600(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
	return e.StringTyped(py.Str(text.String()), "string")
}
func texts12600(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, py.Str(ctx["config"].Member("region").Text())).Text())
	return e.StringTyped(py.Str(text.String()), "string")
}
func text12600(e *py.Eval, ctx variables) string {
	return ""
}
func value12601(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func typed12601(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func texts12601(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, py.Str(ctx["config"].Member("region").Text())).Text())
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func text12601(e *py.Eval, ctx variables) string {
	return ""
}
func value12602(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
	endDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
	text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.Mapping(
		py.Str(text.String()),
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func typed12602(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	endDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.Mapping(
		py.Str(text.String()),
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func texts12602(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	endDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	text.WriteString(`"` + e.If(!(ctx["config"].Member("start_date").Text() != ""), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.Mapping(
		py.Str(text.String()),
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func text12602(e *py.Eval, ctx variables) string {
	return ""
}
func value12603(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
	endDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
	text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.Param(
		py.Str(text.String()),
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func typed12603(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	endDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.Param(
		py.Str(text.String()),
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func texts12603(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	endDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	text.WriteString(`"` + e.If(!(ctx["config"].Member("start_date").Text() != ""), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.Param(
		py.Str(text.String()),
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func text12603(e *py.Eval, ctx variables) string {
	return ""
}
func value12604(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		startDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
		endDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
		text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
			return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
		}).Text() + `"`)
		return e.Param(
			py.Str(text.String()),
			`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
		).Text()
	}())
}
func typed12604(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		startDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
		endDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
		text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
			return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
		}).Text() + `"`)
		return e.Param(
			py.Str(text.String()),
			`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
		).Text()
	}())
}
func texts12604(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		startDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
		endDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
		text.WriteString(`"` + e.If(!(ctx["config"].Member("start_date").Text() != ""), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
			return e.FilterString(e.Max(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
		}).Text() + `"`)
		return e.Param(
			py.Str(text.String()),
			`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
		).Text()
	}())
}
func text12604(e *py.Eval, ctx variables) string {
	return ""
}
func value12605(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
	endDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
	text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func typed12605(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	endDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func texts12605(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	endDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	text.WriteString(`"` + e.If(!(ctx["config"].Member("start_date").Text() != ""), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func text12605(e *py.Eval, ctx variables) string {
	return ""
}
func value12606(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
	endDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
	text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func typed12606(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	endDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func texts12606(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	endDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	text.WriteString(`"` + e.If(!(ctx["config"].Member("start_date").Text() != ""), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func text12606(e *py.Eval, ctx variables) string {
	return ""
}
func value12607(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
	endDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
	text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func typed12607(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	endDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func texts12607(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	endDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	text.WriteString(`"` + e.If(!(ctx["config"].Member("start_date").Text() != ""), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func text12607(e *py.Eval, ctx variables) string {
	return ""
}
func value12608(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
	endDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
	text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func typed12608(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	endDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func texts12608(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	endDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	text.WriteString(`"` + e.If(!(ctx["config"].Member("start_date").Text() != ""), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func text12608(e *py.Eval, ctx variables) string {
	return ""
}
func value12609(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func typed12609(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func texts12609(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func text12609(e *py.Eval, ctx variables) string {
	return ""
}
func value12610(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.Param(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func typed12610(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.Param(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func texts12610(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.Param(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func text12610(e *py.Eval, ctx variables) string {
	return ""
}
func value12611(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
		headersCount := py.Dict()
		duplicateFields := py.ListOf()
		for _, headerFound := range e.Each(headersFound) {
			headersCount2 := headersCount
			duplicateFields2 := duplicateFields
			if !headerFound.IsNone() {
				headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
				if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
					duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
				}
			}
		}
		text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
		return e.Param(
			py.Str(text.String()),
			`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
		).Text()
	}())
}
func typed12611(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
		headersCount := py.Dict()
		duplicateFields := py.ListOf()
		for _, headerFound := range e.Each(headersFound) {
			headersCount2 := headersCount
			duplicateFields2 := duplicateFields
			if !headerFound.IsNone() {
				headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
				if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
					duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
				}
			}
		}
		text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
		return e.Param(
			py.Str(text.String()),
			`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
		).Text()
	}())
}
func texts12611(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
		headersCount := py.Dict()
		duplicateFields := py.ListOf()
		for _, headerFound := range e.Each(headersFound) {
			headersCount2 := headersCount
			duplicateFields2 := duplicateFields
			if !headerFound.IsNone() {
				headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
				if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
					duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
				}
			}
		}
		text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
		return e.Param(
			py.Str(text.String()),
			`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
		).Text()
	}())
}
func text12611(e *py.Eval, ctx variables) string {
	return ""
}
func value12612(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func typed12612(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func texts12612(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func text12612(e *py.Eval, ctx variables) string {
	return ""
}
func value12613(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func typed12613(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func texts12613(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func text12613(e *py.Eval, ctx variables) string {
	return ""
}
func value12614(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func typed12614(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func texts12614(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func text12614(e *py.Eval, ctx variables) string {
	return ""
}
func value12615(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func typed12615(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func texts12615(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func text12615(e *py.Eval, ctx variables) string {
	return ""
}
func value12616(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func typed12616(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func texts12616(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.Mapping(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func text12616(e *py.Eval, ctx variables) string {
	return ""
}
func value12617(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.Param(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func typed12617(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.Param(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func texts12617(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.Param(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func text12617(e *py.Eval, ctx variables) string {
	return ""
}
func value12618(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
		headersCount := py.Dict()
		duplicateFields := py.ListOf()
		for _, headerFound := range e.Each(headersFound) {
			headersCount2 := headersCount
			duplicateFields2 := duplicateFields
			if !headerFound.IsNone() {
				headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
				if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
					duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
				}
			}
		}
		text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
		return e.Param(
			py.Str(text.String()),
			`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
		).Text()
	}())
}
func typed12618(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
		headersCount := py.Dict()
		duplicateFields := py.ListOf()
		for _, headerFound := range e.Each(headersFound) {
			headersCount2 := headersCount
			duplicateFields2 := duplicateFields
			if !headerFound.IsNone() {
				headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
				if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
					duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
				}
			}
		}
		text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
		return e.Param(
			py.Str(text.String()),
			`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
		).Text()
	}())
}
func texts12618(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
		headersCount := py.Dict()
		duplicateFields := py.ListOf()
		for _, headerFound := range e.Each(headersFound) {
			headersCount2 := headersCount
			duplicateFields2 := duplicateFields
			if !headerFound.IsNone() {
				headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
				if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
					duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
				}
			}
		}
		text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
		return e.Param(
			py.Str(text.String()),
			`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
		).Text()
	}())
}
func text12618(e *py.Eval, ctx variables) string {
	return ""
}
func value12619(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func typed12619(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func texts12619(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func text12619(e *py.Eval, ctx variables) string {
	return ""
}
func value12620(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func typed12620(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func texts12620(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func text12620(e *py.Eval, ctx variables) string {
	return ""
}
func value12621(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func typed12621(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func texts12621(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func text12621(e *py.Eval, ctx variables) string {
	return ""
}
func value12622(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.OrElse(ctx["config"].Member("profiles"), py.ListOf())
	requestedMarketplaceIDs := py.OrElse(ctx["config"].Member("marketplace_ids"), py.ListOf())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.Mapping(
		py.Str(text.String()),
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func typed12622(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.OrElse(ctx["config"].Member("profiles"), py.ListOf())
	requestedMarketplaceIDs := py.OrElse(ctx["config"].Member("marketplace_ids"), py.ListOf())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.Mapping(
		py.Str(text.String()),
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func texts12622(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.Str(ctx["config"].Member("profiles").Text())
	requestedMarketplaceIDs := py.Str(ctx["config"].Member("marketplace_ids").Text())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.Mapping(
		py.Str(text.String()),
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func text12622(e *py.Eval, ctx variables) string {
	return ""
}
func value12623(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.OrElse(ctx["config"].Member("profiles"), py.ListOf())
	requestedMarketplaceIDs := py.OrElse(ctx["config"].Member("marketplace_ids"), py.ListOf())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.Param(
		py.Str(text.String()),
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func typed12623(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.OrElse(ctx["config"].Member("profiles"), py.ListOf())
	requestedMarketplaceIDs := py.OrElse(ctx["config"].Member("marketplace_ids"), py.ListOf())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.Param(
		py.Str(text.String()),
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func texts12623(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.Str(ctx["config"].Member("profiles").Text())
	requestedMarketplaceIDs := py.Str(ctx["config"].Member("marketplace_ids").Text())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.Param(
		py.Str(text.String()),
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func text12623(e *py.Eval, ctx variables) string {
	return ""
}
func value12624(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		requestedProfiles := py.OrElse(ctx["config"].Member("profiles"), py.ListOf())
		requestedMarketplaceIDs := py.OrElse(ctx["config"].Member("marketplace_ids"), py.ListOf())
		text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
		}, func() py.Value { return py.True }).Text())
		return e.Param(
			py.Str(text.String()),
			`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
		).Text()
	}())
}
func typed12624(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		requestedProfiles := py.OrElse(ctx["config"].Member("profiles"), py.ListOf())
		requestedMarketplaceIDs := py.OrElse(ctx["config"].Member("marketplace_ids"), py.ListOf())
		text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
		}, func() py.Value { return py.True }).Text())
		return e.Param(
			py.Str(text.String()),
			`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
		).Text()
	}())
}
func texts12624(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		requestedProfiles := py.Str(ctx["config"].Member("profiles").Text())
		requestedMarketplaceIDs := py.Str(ctx["config"].Member("marketplace_ids").Text())
		text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
		}, func() py.Value { return py.True }).Text())
		return e.Param(
			py.Str(text.String()),
			`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
		).Text()
	}())
}
func text12624(e *py.Eval, ctx variables) string {
	return ""
}
func value12625(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.OrElse(ctx["config"].Member("profiles"), py.ListOf())
	requestedMarketplaceIDs := py.OrElse(ctx["config"].Member("marketplace_ids"), py.ListOf())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func typed12625(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.OrElse(ctx["config"].Member("profiles"), py.ListOf())
	requestedMarketplaceIDs := py.OrElse(ctx["config"].Member("marketplace_ids"), py.ListOf())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func texts12625(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.Str(ctx["config"].Member("profiles").Text())
	requestedMarketplaceIDs := py.Str(ctx["config"].Member("marketplace_ids").Text())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.StringTyped(
		py.Str(text.String()),
		"string",
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func text12625(e *py.Eval, ctx variables) string {
	return ""
}
func value12626(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.OrElse(ctx["config"].Member("profiles"), py.ListOf())
	requestedMarketplaceIDs := py.OrElse(ctx["config"].Member("marketplace_ids"), py.ListOf())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func typed12626(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.OrElse(ctx["config"].Member("profiles"), py.ListOf())
	requestedMarketplaceIDs := py.OrElse(ctx["config"].Member("marketplace_ids"), py.ListOf())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func texts12626(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.Str(ctx["config"].Member("profiles").Text())
	requestedMarketplaceIDs := py.Str(ctx["config"].Member("marketplace_ids").Text())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.StringTyped(
		py.Str(text.String()),
		"integer",
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func text12626(e *py.Eval, ctx variables) string {
	return ""
}
func value12627(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.OrElse(ctx["config"].Member("profiles"), py.ListOf())
	requestedMarketplaceIDs := py.OrElse(ctx["config"].Member("marketplace_ids"), py.ListOf())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func typed12627(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.OrElse(ctx["config"].Member("profiles"), py.ListOf())
	requestedMarketplaceIDs := py.OrElse(ctx["config"].Member("marketplace_ids"), py.ListOf())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func texts12627(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.Str(ctx["config"].Member("profiles").Text())
	requestedMarketplaceIDs := py.Str(ctx["config"].Member("marketplace_ids").Text())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.StringTyped(
		py.Str(text.String()),
		"boolean",
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func text12627(e *py.Eval, ctx variables) string {
	return ""
}
func value12628(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.OrElse(ctx["config"].Member("profiles"), py.ListOf())
	requestedMarketplaceIDs := py.OrElse(ctx["config"].Member("marketplace_ids"), py.ListOf())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func typed12628(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.OrElse(ctx["config"].Member("profiles"), py.ListOf())
	requestedMarketplaceIDs := py.OrElse(ctx["config"].Member("marketplace_ids"), py.ListOf())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func texts12628(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	requestedProfiles := py.Str(ctx["config"].Member("profiles").Text())
	requestedMarketplaceIDs := py.Str(ctx["config"].Member("marketplace_ids").Text())
	text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
	}, func() py.Value { return py.True }).Text())
	return e.StringTyped(
		py.Str(text.String()),
		"number",
		`{%- set requested_profiles = config.get("profiles", []) -%} {%- set requested_marketplace_ids = config.get("marketplace_ids", []) -%} {{ record["profileId"] in requested_profiles or record["accountInfo"]["marketplaceStringId"] in requested_marketplace_ids if requested_profiles or requested_marketplace_ids else True }}`,
	)
}
func text12628(e *py.Eval, ctx variables) string {
	return ""
}
func value12629(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"), py.Str("brb_bonus_amount"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  'brb_bonus_amount'
  ])
}}
`,
	)
}
func typed12629(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"), py.Str("brb_bonus_amount"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  'brb_bonus_amount'
  ])
}}
`,
	)
}
func texts12629(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"), py.Str("brb_bonus_amount"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  'brb_bonus_amount'
  ])
}}
`,
	)
}
func text12629(e *py.Eval, ctx variables) string {
	return ""
}
func value12630(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"), py.Str("brb_bonus_amount"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  'brb_bonus_amount'
  ])
}}
`,
	)
}
func typed12630(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"), py.Str("brb_bonus_amount"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  'brb_bonus_amount'
  ])
}}
`,
	)
}
func texts12630(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"), py.Str("brb_bonus_amount"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  'brb_bonus_amount'
  ])
}}
`,
	)
}
func text12630(e *py.Eval, ctx variables) string {
	return ""
}
func value12631(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"), py.Str("brb_bonus_amount"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  'brb_bonus_amount'
  ])
}}
`,
	).Text())
}
func typed12631(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"), py.Str("brb_bonus_amount"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  'brb_bonus_amount'
  ])
}}
`,
	).Text())
}
func texts12631(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"), py.Str("brb_bonus_amount"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  'brb_bonus_amount'
  ])
}}
`,
	).Text())
}
func text12631(e *py.Eval, ctx variables) string {
	return ""
}
func value12632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"), py.Str("brb_bonus_amount"))),
		"integer",
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  'brb_bonus_amount'
  ])
}}
`,
	)
}
func typed12632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"), py.Str("brb_bonus_amount"))),
		"integer",
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  'brb_bonus_amount'
  ])
}}
`,
	)
}
func texts12632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"), py.Str("brb_bonus_amount"))),
		"integer",
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  'brb_bonus_amount'
  ])
}}
`,
	)
}
func text12632(e *py.Eval, ctx variables) string {
	return ""
}
func value12633(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  ])
}}
`,
	)
}
func typed12633(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  ])
}}
`,
	)
}
func texts12633(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  ])
}}
`,
	)
}
func text12633(e *py.Eval, ctx variables) string {
	return ""
}
func value12634(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  ])
}}
`,
	)
}
func typed12634(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  ])
}}
`,
	)
}
func texts12634(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  ])
}}
`,
	)
}
func text12634(e *py.Eval, ctx variables) string {
	return ""
}
func value12635(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  ])
}}
`,
	).Text())
}
func typed12635(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  ])
}}
`,
	).Text())
}
func texts12635(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  ])
}}
`,
	).Text())
}
func text12635(e *py.Eval, ctx variables) string {
	return ""
}
func value12636(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func typed12636(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func texts12636(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func text12636(e *py.Eval, ctx variables) string {
	return ""
}
func value12637(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func typed12637(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func texts12637(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func text12637(e *py.Eval, ctx variables) string {
	return ""
}
func value12638(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	).Text())
}
func typed12638(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	).Text())
}
func texts12638(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	).Text())
}
func text12638(e *py.Eval, ctx variables) string {
	return ""
}
func value12639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		"string",
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func typed12639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		"string",
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func texts12639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		"string",
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func text12639(e *py.Eval, ctx variables) string {
	return ""
}
func value12640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		"integer",
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func typed12640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		"integer",
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func texts12640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		"integer",
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func text12640(e *py.Eval, ctx variables) string {
	return ""
}
func value12641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		"number",
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func typed12641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		"number",
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func texts12641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		"number",
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func text12641(e *py.Eval, ctx variables) string {
	return ""
}
func value12642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		"boolean",
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func typed12642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		"boolean",
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func texts12642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		"boolean",
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func text12642(e *py.Eval, ctx variables) string {
	return ""
}
func value12643(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("page_tab_views_login_top_unique"), py.Str("page_tab_views_login_top"), py.Str("page_tab_views_logout_top"), py.Str("page_total_actions"), py.Str("page_cta_clicks_logged_in_total"), py.Str("page_cta_clicks_logged_in_unique"), py.Str("page_cta_clicks_by_site_logged_in_unique"), py.Str("page_cta_clicks_by_age_gender_logged_in_unique"), py.Str("page_cta_clicks_logged_in_by_country_unique"), py.Str("page_cta_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_logged_in_unique"), py.Str("page_call_phone_clicks_by_age_gender_logged_in_unique"), py.Str("page_call_phone_clicks_logged_in_by_country_unique"), py.Str("page_call_phone_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_by_site_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_unique"), py.Str("page_get_directions_clicks_by_age_gender_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_by_country_unique"), py.Str("page_get_directions_clicks_logged_in_by_city_unique"), py.Str("page_get_directions_clicks_by_site_logged_in_unique"), py.Str("page_website_clicks_logged_in_unique"), py.Str("page_website_clicks_by_age_gender_logged_in_unique"), py.Str("page_website_clicks_logged_in_by_country_unique"), py.Str("page_website_clicks_logged_in_by_city_unique"), py.Str("page_website_clicks_by_site_logged_in_unique"), py.Str("page_engaged_users"), py.Str("page_post_engagements"), py.Str("page_consumptions"), py.Str("page_consumptions_unique"), py.Str("page_consumptions_by_consumption_type"), py.Str("page_consumptions_by_consumption_type_unique"), py.Str("page_places_checkin_total"), py.Str("page_places_checkin_total_unique"), py.Str("page_places_checkin_mobile"), py.Str("page_places_checkin_mobile_unique"), py.Str("page_places_checkins_by_age_gender"), py.Str("page_places_checkins_by_locale"), py.Str("page_places_checkins_by_country"), py.Str("page_negative_feedback"), py.Str("page_negative_feedback_unique"), py.Str("page_negative_feedback_by_type"), py.Str("page_negative_feedback_by_type_unique"), py.Str("page_positive_feedback_by_type"), py.Str("page_positive_feedback_by_type_unique"), py.Str("page_fans_online"), py.Str("page_fans_online_per_day"), py.Str("page_fan_adds_by_paid_non_paid_unique"), py.Str("page_impressions"), py.Str("page_impressions_unique"), py.Str("page_impressions_paid"), py.Str("page_impressions_paid_unique"), py.Str("page_impressions_organic_v2"), py.Str("page_impressions_organic_unique_v2"), py.Str("page_impressions_viral"), py.Str("page_impressions_viral_unique"), py.Str("page_impressions_nonviral"), py.Str("page_impressions_nonviral_unique"), py.Str("page_impressions_by_story_type"), py.Str("page_impressions_by_story_type_unique"), py.Str("page_impressions_by_city_unique"), py.Str("page_impressions_by_country_unique"), py.Str("page_impressions_by_locale_unique"), py.Str("page_impressions_by_age_gender_unique"), py.Str("page_impressions_frequency_distribution"), py.Str("page_impressions_viral_frequency_distribution"))),
		`{{
  ','.join([
  'page_tab_views_login_top_unique',
  'page_tab_views_login_top',
  'page_tab_views_logout_top',
  'page_total_actions',
  'page_cta_clicks_logged_in_total',
  'page_cta_clicks_logged_in_unique',
  'page_cta_clicks_by_site_logged_in_unique',
  'page_cta_clicks_by_age_gender_logged_in_unique',
  'page_cta_clicks_logged_in_by_country_unique',
  'page_cta_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_logged_in_unique',
  'page_call_phone_clicks_by_age_gender_logged_in_unique',
  'page_call_phone_clicks_logged_in_by_country_unique',
  'page_call_phone_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_by_site_logged_in_unique',
  'page_get_directions_clicks_logged_in_unique',
  'page_get_directions_clicks_by_age_gender_logged_in_unique',
  'page_get_directions_clicks_logged_in_by_country_unique',
  'page_get_directions_clicks_logged_in_by_city_unique',
  'page_get_directions_clicks_by_site_logged_in_unique',
  'page_website_clicks_logged_in_unique',
  'page_website_clicks_by_age_gender_logged_in_unique',
  'page_website_clicks_logged_in_by_country_unique',
  'page_website_clicks_logged_in_by_city_unique',
  'page_website_clicks_by_site_logged_in_unique',
  'page_engaged_users',
  'page_post_engagements',
  'page_consumptions',
  'page_consumptions_unique',
  'page_consumptions_by_consumption_type',
  'page_consumptions_by_consumption_type_unique',
  'page_places_checkin_total',
  'page_places_checkin_total_unique',
  'page_places_checkin_mobile',
  'page_places_checkin_mobile_unique',
  'page_places_checkins_by_age_gender',
  'page_places_checkins_by_locale',
  'page_places_checkins_by_country',
  'page_negative_feedback',
  'page_negative_feedback_unique',
  'page_negative_feedback_by_type',
  'page_negative_feedback_by_type_unique',
  'page_positive_feedback_by_type',
  'page_positive_feedback_by_type_unique',
  'page_fans_online',
  'page_fans_online_per_day',
  'page_fan_adds_by_paid_non_paid_unique',
  'page_impressions',
  'page_impressions_unique',
  'page_impressions_paid',
  'page_impressions_paid_unique',
  'page_impressions_organic_v2',
  'page_impressions_organic_unique_v2',
  'page_impressions_viral',
  'page_impressions_viral_unique',
  'page_impressions_nonviral',
  'page_impressions_nonviral_unique',
  'page_impressions_by_story_type',
  'page_impressions_by_story_type_unique',
  'page_impressions_by_city_unique',
  'page_impressions_by_country_unique',
  'page_impressions_by_locale_unique',
  'page_impressions_by_age_gender_unique',
  'page_impressions_frequency_distribution',
  'page_impressions_viral_frequency_distribution',
  ])
}}
`,
	)
}
func typed12643(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("page_tab_views_login_top_unique"), py.Str("page_tab_views_login_top"), py.Str("page_tab_views_logout_top"), py.Str("page_total_actions"), py.Str("page_cta_clicks_logged_in_total"), py.Str("page_cta_clicks_logged_in_unique"), py.Str("page_cta_clicks_by_site_logged_in_unique"), py.Str("page_cta_clicks_by_age_gender_logged_in_unique"), py.Str("page_cta_clicks_logged_in_by_country_unique"), py.Str("page_cta_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_logged_in_unique"), py.Str("page_call_phone_clicks_by_age_gender_logged_in_unique"), py.Str("page_call_phone_clicks_logged_in_by_country_unique"), py.Str("page_call_phone_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_by_site_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_unique"), py.Str("page_get_directions_clicks_by_age_gender_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_by_country_unique"), py.Str("page_get_directions_clicks_logged_in_by_city_unique"), py.Str("page_get_directions_clicks_by_site_logged_in_unique"), py.Str("page_website_clicks_logged_in_unique"), py.Str("page_website_clicks_by_age_gender_logged_in_unique"), py.Str("page_website_clicks_logged_in_by_country_unique"), py.Str("page_website_clicks_logged_in_by_city_unique"), py.Str("page_website_clicks_by_site_logged_in_unique"), py.Str("page_engaged_users"), py.Str("page_post_engagements"), py.Str("page_consumptions"), py.Str("page_consumptions_unique"), py.Str("page_consumptions_by_consumption_type"), py.Str("page_consumptions_by_consumption_type_unique"), py.Str("page_places_checkin_total"), py.Str("page_places_checkin_total_unique"), py.Str("page_places_checkin_mobile"), py.Str("page_places_checkin_mobile_unique"), py.Str("page_places_checkins_by_age_gender"), py.Str("page_places_checkins_by_locale"), py.Str("page_places_checkins_by_country"), py.Str("page_negative_feedback"), py.Str("page_negative_feedback_unique"), py.Str("page_negative_feedback_by_type"), py.Str("page_negative_feedback_by_type_unique"), py.Str("page_positive_feedback_by_type"), py.Str("page_positive_feedback_by_type_unique"), py.Str("page_fans_online"), py.Str("page_fans_online_per_day"), py.Str("page_fan_adds_by_paid_non_paid_unique"), py.Str("page_impressions"), py.Str("page_impressions_unique"), py.Str("page_impressions_paid"), py.Str("page_impressions_paid_unique"), py.Str("page_impressions_organic_v2"), py.Str("page_impressions_organic_unique_v2"), py.Str("page_impressions_viral"), py.Str("page_impressions_viral_unique"), py.Str("page_impressions_nonviral"), py.Str("page_impressions_nonviral_unique"), py.Str("page_impressions_by_story_type"), py.Str("page_impressions_by_story_type_unique"), py.Str("page_impressions_by_city_unique"), py.Str("page_impressions_by_country_unique"), py.Str("page_impressions_by_locale_unique"), py.Str("page_impressions_by_age_gender_unique"), py.Str("page_impressions_frequency_distribution"), py.Str("page_impressions_viral_frequency_distribution"))),
		`{{
  ','.join([
  'page_tab_views_login_top_unique',
  'page_tab_views_login_top',
  'page_tab_views_logout_top',
  'page_total_actions',
  'page_cta_clicks_logged_in_total',
  'page_cta_clicks_logged_in_unique',
  'page_cta_clicks_by_site_logged_in_unique',
  'page_cta_clicks_by_age_gender_logged_in_unique',
  'page_cta_clicks_logged_in_by_country_unique',
  'page_cta_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_logged_in_unique',
  'page_call_phone_clicks_by_age_gender_logged_in_unique',
  'page_call_phone_clicks_logged_in_by_country_unique',
  'page_call_phone_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_by_site_logged_in_unique',
  'page_get_directions_clicks_logged_in_unique',
  'page_get_directions_clicks_by_age_gender_logged_in_unique',
  'page_get_directions_clicks_logged_in_by_country_unique',
  'page_get_directions_clicks_logged_in_by_city_unique',
  'page_get_directions_clicks_by_site_logged_in_unique',
  'page_website_clicks_logged_in_unique',
  'page_website_clicks_by_age_gender_logged_in_unique',
  'page_website_clicks_logged_in_by_country_unique',
  'page_website_clicks_logged_in_by_city_unique',
  'page_website_clicks_by_site_logged_in_unique',
  'page_engaged_users',
  'page_post_engagements',
  'page_consumptions',
  'page_consumptions_unique',
  'page_consumptions_by_consumption_type',
  'page_consumptions_by_consumption_type_unique',
  'page_places_checkin_total',
  'page_places_checkin_total_unique',
  'page_places_checkin_mobile',
  'page_places_checkin_mobile_unique',
  'page_places_checkins_by_age_gender',
  'page_places_checkins_by_locale',
  'page_places_checkins_by_country',
  'page_negative_feedback',
  'page_negative_feedback_unique',
  'page_negative_feedback_by_type',
  'page_negative_feedback_by_type_unique',
  'page_positive_feedback_by_type',
  'page_positive_feedback_by_type_unique',
  'page_fans_online',
  'page_fans_online_per_day',
  'page_fan_adds_by_paid_non_paid_unique',
  'page_impressions',
  'page_impressions_unique',
  'page_impressions_paid',
  'page_impressions_paid_unique',
  'page_impressions_organic_v2',
  'page_impressions_organic_unique_v2',
  'page_impressions_viral',
  'page_impressions_viral_unique',
  'page_impressions_nonviral',
  'page_impressions_nonviral_unique',
  'page_impressions_by_story_type',
  'page_impressions_by_story_type_unique',
  'page_impressions_by_city_unique',
  'page_impressions_by_country_unique',
  'page_impressions_by_locale_unique',
  'page_impressions_by_age_gender_unique',
  'page_impressions_frequency_distribution',
  'page_impressions_viral_frequency_distribution',
  ])
}}
`,
	)
}
func texts12643(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("page_tab_views_login_top_unique"), py.Str("page_tab_views_login_top"), py.Str("page_tab_views_logout_top"), py.Str("page_total_actions"), py.Str("page_cta_clicks_logged_in_total"), py.Str("page_cta_clicks_logged_in_unique"), py.Str("page_cta_clicks_by_site_logged_in_unique"), py.Str("page_cta_clicks_by_age_gender_logged_in_unique"), py.Str("page_cta_clicks_logged_in_by_country_unique"), py.Str("page_cta_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_logged_in_unique"), py.Str("page_call_phone_clicks_by_age_gender_logged_in_unique"), py.Str("page_call_phone_clicks_logged_in_by_country_unique"), py.Str("page_call_phone_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_by_site_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_unique"), py.Str("page_get_directions_clicks_by_age_gender_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_by_country_unique"), py.Str("page_get_directions_clicks_logged_in_by_city_unique"), py.Str("page_get_directions_clicks_by_site_logged_in_unique"), py.Str("page_website_clicks_logged_in_unique"), py.Str("page_website_clicks_by_age_gender_logged_in_unique"), py.Str("page_website_clicks_logged_in_by_country_unique"), py.Str("page_website_clicks_logged_in_by_city_unique"), py.Str("page_website_clicks_by_site_logged_in_unique"), py.Str("page_engaged_users"), py.Str("page_post_engagements"), py.Str("page_consumptions"), py.Str("page_consumptions_unique"), py.Str("page_consumptions_by_consumption_type"), py.Str("page_consumptions_by_consumption_type_unique"), py.Str("page_places_checkin_total"), py.Str("page_places_checkin_total_unique"), py.Str("page_places_checkin_mobile"), py.Str("page_places_checkin_mobile_unique"), py.Str("page_places_checkins_by_age_gender"), py.Str("page_places_checkins_by_locale"), py.Str("page_places_checkins_by_country"), py.Str("page_negative_feedback"), py.Str("page_negative_feedback_unique"), py.Str("page_negative_feedback_by_type"), py.Str("page_negative_feedback_by_type_unique"), py.Str("page_positive_feedback_by_type"), py.Str("page_positive_feedback_by_type_unique"), py.Str("page_fans_online"), py.Str("page_fans_online_per_day"), py.Str("page_fan_adds_by_paid_non_paid_unique"), py.Str("page_impressions"), py.Str("page_impressions_unique"), py.Str("page_impressions_paid"), py.Str("page_impressions_paid_unique"), py.Str("page_impressions_organic_v2"), py.Str("page_impressions_organic_unique_v2"), py.Str("page_impressions_viral"), py.Str("page_impressions_viral_unique"), py.Str("page_impressions_nonviral"), py.Str("page_impressions_nonviral_unique"), py.Str("page_impressions_by_story_type"), py.Str("page_impressions_by_story_type_unique"), py.Str("page_impressions_by_city_unique"), py.Str("page_impressions_by_country_unique"), py.Str("page_impressions_by_locale_unique"), py.Str("page_impressions_by_age_gender_unique"), py.Str("page_impressions_frequency_distribution"), py.Str("page_impressions_viral_frequency_distribution"))),
		`{{
  ','.join([
  'page_tab_views_login_top_unique',
  'page_tab_views_login_top',
  'page_tab_views_logout_top',
  'page_total_actions',
  'page_cta_clicks_logged_in_total',
  'page_cta_clicks_logged_in_unique',
  'page_cta_clicks_by_site_logged_in_unique',
  'page_cta_clicks_by_age_gender_logged_in_unique',
  'page_cta_clicks_logged_in_by_country_unique',
  'page_cta_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_logged_in_unique',
  'page_call_phone_clicks_by_age_gender_logged_in_unique',
  'page_call_phone_clicks_logged_in_by_country_unique',
  'page_call_phone_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_by_site_logged_in_unique',
  'page_get_directions_clicks_logged_in_unique',
  'page_get_directions_clicks_by_age_gender_logged_in_unique',
  'page_get_directions_clicks_logged_in_by_country_unique',
  'page_get_directions_clicks_logged_in_by_city_unique',
  'page_get_directions_clicks_by_site_logged_in_unique',
  'page_website_clicks_logged_in_unique',
  'page_website_clicks_by_age_gender_logged_in_unique',
  'page_website_clicks_logged_in_by_country_unique',
  'page_website_clicks_logged_in_by_city_unique',
  'page_website_clicks_by_site_logged_in_unique',
  'page_engaged_users',
  'page_post_engagements',
  'page_consumptions',
  'page_consumptions_unique',
  'page_consumptions_by_consumption_type',
  'page_consumptions_by_consumption_type_unique',
  'page_places_checkin_total',
  'page_places_checkin_total_unique',
  'page_places_checkin_mobile',
  'page_places_checkin_mobile_unique',
  'page_places_checkins_by_age_gender',
  'page_places_checkins_by_locale',
  'page_places_checkins_by_country',
  'page_negative_feedback',
  'page_negative_feedback_unique',
  'page_negative_feedback_by_type',
  'page_negative_feedback_by_type_unique',
  'page_positive_feedback_by_type',
  'page_positive_feedback_by_type_unique',
  'page_fans_online',
  'page_fans_online_per_day',
  'page_fan_adds_by_paid_non_paid_unique',
  'page_impressions',
  'page_impressions_unique',
  'page_impressions_paid',
  'page_impressions_paid_unique',
  'page_impressions_organic_v2',
  'page_impressions_organic_unique_v2',
  'page_impressions_viral',
  'page_impressions_viral_unique',
  'page_impressions_nonviral',
  'page_impressions_nonviral_unique',
  'page_impressions_by_story_type',
  'page_impressions_by_story_type_unique',
  'page_impressions_by_city_unique',
  'page_impressions_by_country_unique',
  'page_impressions_by_locale_unique',
  'page_impressions_by_age_gender_unique',
  'page_impressions_frequency_distribution',
  'page_impressions_viral_frequency_distribution',
  ])
}}
`,
	)
}
func text12643(e *py.Eval, ctx variables) string {
	return ""
}
func value12644(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("page_tab_views_login_top_unique"), py.Str("page_tab_views_login_top"), py.Str("page_tab_views_logout_top"), py.Str("page_total_actions"), py.Str("page_cta_clicks_logged_in_total"), py.Str("page_cta_clicks_logged_in_unique"), py.Str("page_cta_clicks_by_site_logged_in_unique"), py.Str("page_cta_clicks_by_age_gender_logged_in_unique"), py.Str("page_cta_clicks_logged_in_by_country_unique"), py.Str("page_cta_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_logged_in_unique"), py.Str("page_call_phone_clicks_by_age_gender_logged_in_unique"), py.Str("page_call_phone_clicks_logged_in_by_country_unique"), py.Str("page_call_phone_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_by_site_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_unique"), py.Str("page_get_directions_clicks_by_age_gender_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_by_country_unique"), py.Str("page_get_directions_clicks_logged_in_by_city_unique"), py.Str("page_get_directions_clicks_by_site_logged_in_unique"), py.Str("page_website_clicks_logged_in_unique"), py.Str("page_website_clicks_by_age_gender_logged_in_unique"), py.Str("page_website_clicks_logged_in_by_country_unique"), py.Str("page_website_clicks_logged_in_by_city_unique"), py.Str("page_website_clicks_by_site_logged_in_unique"), py.Str("page_engaged_users"), py.Str("page_post_engagements"), py.Str("page_consumptions"), py.Str("page_consumptions_unique"), py.Str("page_consumptions_by_consumption_type"), py.Str("page_consumptions_by_consumption_type_unique"), py.Str("page_places_checkin_total"), py.Str("page_places_checkin_total_unique"), py.Str("page_places_checkin_mobile"), py.Str("page_places_checkin_mobile_unique"), py.Str("page_places_checkins_by_age_gender"), py.Str("page_places_checkins_by_locale"), py.Str("page_places_checkins_by_country"), py.Str("page_negative_feedback"), py.Str("page_negative_feedback_unique"), py.Str("page_negative_feedback_by_type"), py.Str("page_negative_feedback_by_type_unique"), py.Str("page_positive_feedback_by_type"), py.Str("page_positive_feedback_by_type_unique"), py.Str("page_fans_online"), py.Str("page_fans_online_per_day"), py.Str("page_fan_adds_by_paid_non_paid_unique"), py.Str("page_impressions"), py.Str("page_impressions_unique"), py.Str("page_impressions_paid"), py.Str("page_impressions_paid_unique"), py.Str("page_impressions_organic_v2"), py.Str("page_impressions_organic_unique_v2"), py.Str("page_impressions_viral"), py.Str("page_impressions_viral_unique"), py.Str("page_impressions_nonviral"), py.Str("page_impressions_nonviral_unique"), py.Str("page_impressions_by_story_type"), py.Str("page_impressions_by_story_type_unique"), py.Str("page_impressions_by_city_unique"), py.Str("page_impressions_by_country_unique"), py.Str("page_impressions_by_locale_unique"), py.Str("page_impressions_by_age_gender_unique"), py.Str("page_impressions_frequency_distribution"), py.Str("page_impressions_viral_frequency_distribution"))),
		`{{
  ','.join([
  'page_tab_views_login_top_unique',
  'page_tab_views_login_top',
  'page_tab_views_logout_top',
  'page_total_actions',
  'page_cta_clicks_logged_in_total',
  'page_cta_clicks_logged_in_unique',
  'page_cta_clicks_by_site_logged_in_unique',
  'page_cta_clicks_by_age_gender_logged_in_unique',
  'page_cta_clicks_logged_in_by_country_unique',
  'page_cta_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_logged_in_unique',
  'page_call_phone_clicks_by_age_gender_logged_in_unique',
  'page_call_phone_clicks_logged_in_by_country_unique',
  'page_call_phone_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_by_site_logged_in_unique',
  'page_get_directions_clicks_logged_in_unique',
  'page_get_directions_clicks_by_age_gender_logged_in_unique',
  'page_get_directions_clicks_logged_in_by_country_unique',
  'page_get_directions_clicks_logged_in_by_city_unique',
  'page_get_directions_clicks_by_site_logged_in_unique',
  'page_website_clicks_logged_in_unique',
  'page_website_clicks_by_age_gender_logged_in_unique',
  'page_website_clicks_logged_in_by_country_unique',
  'page_website_clicks_logged_in_by_city_unique',
  'page_website_clicks_by_site_logged_in_unique',
  'page_engaged_users',
  'page_post_engagements',
  'page_consumptions',
  'page_consumptions_unique',
  'page_consumptions_by_consumption_type',
  'page_consumptions_by_consumption_type_unique',
  'page_places_checkin_total',
  'page_places_checkin_total_unique',
  'page_places_checkin_mobile',
  'page_places_checkin_mobile_unique',
  'page_places_checkins_by_age_gender',
  'page_places_checkins_by_locale',
  'page_places_checkins_by_country',
  'page_negative_feedback',
  'page_negative_feedback_unique',
  'page_negative_feedback_by_type',
  'page_negative_feedback_by_type_unique',
  'page_positive_feedback_by_type',
  'page_positive_feedback_by_type_unique',
  'page_fans_online',
  'page_fans_online_per_day',
  'page_fan_adds_by_paid_non_paid_unique',
  'page_impressions',
  'page_impressions_unique',
  'page_impressions_paid',
  'page_impressions_paid_unique',
  'page_impressions_organic_v2',
  'page_impressions_organic_unique_v2',
  'page_impressions_viral',
  'page_impressions_viral_unique',
  'page_impressions_nonviral',
  'page_impressions_nonviral_unique',
  'page_impressions_by_story_type',
  'page_impressions_by_story_type_unique',
  'page_impressions_by_city_unique',
  'page_impressions_by_country_unique',
  'page_impressions_by_locale_unique',
  'page_impressions_by_age_gender_unique',
  'page_impressions_frequency_distribution',
  'page_impressions_viral_frequency_distribution',
  ])
}}
`,
	)
}
func typed12644(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("page_tab_views_login_top_unique"), py.Str("page_tab_views_login_top"), py.Str("page_tab_views_logout_top"), py.Str("page_total_actions"), py.Str("page_cta_clicks_logged_in_total"), py.Str("page_cta_clicks_logged_in_unique"), py.Str("page_cta_clicks_by_site_logged_in_unique"), py.Str("page_cta_clicks_by_age_gender_logged_in_unique"), py.Str("page_cta_clicks_logged_in_by_country_unique"), py.Str("page_cta_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_logged_in_unique"), py.Str("page_call_phone_clicks_by_age_gender_logged_in_unique"), py.Str("page_call_phone_clicks_logged_in_by_country_unique"), py.Str("page_call_phone_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_by_site_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_unique"), py.Str("page_get_directions_clicks_by_age_gender_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_by_country_unique"), py.Str("page_get_directions_clicks_logged_in_by_city_unique"), py.Str("page_get_directions_clicks_by_site_logged_in_unique"), py.Str("page_website_clicks_logged_in_unique"), py.Str("page_website_clicks_by_age_gender_logged_in_unique"), py.Str("page_website_clicks_logged_in_by_country_unique"), py.Str("page_website_clicks_logged_in_by_city_unique"), py.Str("page_website_clicks_by_site_logged_in_unique"), py.Str("page_engaged_users"), py.Str("page_post_engagements"), py.Str("page_consumptions"), py.Str("page_consumptions_unique"), py.Str("page_consumptions_by_consumption_type"), py.Str("page_consumptions_by_consumption_type_unique"), py.Str("page_places_checkin_total"), py.Str("page_places_checkin_total_unique"), py.Str("page_places_checkin_mobile"), py.Str("page_places_checkin_mobile_unique"), py.Str("page_places_checkins_by_age_gender"), py.Str("page_places_checkins_by_locale"), py.Str("page_places_checkins_by_country"), py.Str("page_negative_feedback"), py.Str("page_negative_feedback_unique"), py.Str("page_negative_feedback_by_type"), py.Str("page_negative_feedback_by_type_unique"), py.Str("page_positive_feedback_by_type"), py.Str("page_positive_feedback_by_type_unique"), py.Str("page_fans_online"), py.Str("page_fans_online_per_day"), py.Str("page_fan_adds_by_paid_non_paid_unique"), py.Str("page_impressions"), py.Str("page_impressions_unique"), py.Str("page_impressions_paid"), py.Str("page_impressions_paid_unique"), py.Str("page_impressions_organic_v2"), py.Str("page_impressions_organic_unique_v2"), py.Str("page_impressions_viral"), py.Str("page_impressions_viral_unique"), py.Str("page_impressions_nonviral"), py.Str("page_impressions_nonviral_unique"), py.Str("page_impressions_by_story_type"), py.Str("page_impressions_by_story_type_unique"), py.Str("page_impressions_by_city_unique"), py.Str("page_impressions_by_country_unique"), py.Str("page_impressions_by_locale_unique"), py.Str("page_impressions_by_age_gender_unique"), py.Str("page_impressions_frequency_distribution"), py.Str("page_impressions_viral_frequency_distribution"))),
		`{{
  ','.join([
  'page_tab_views_login_top_unique',
  'page_tab_views_login_top',
  'page_tab_views_logout_top',
  'page_total_actions',
  'page_cta_clicks_logged_in_total',
  'page_cta_clicks_logged_in_unique',
  'page_cta_clicks_by_site_logged_in_unique',
  'page_cta_clicks_by_age_gender_logged_in_unique',
  'page_cta_clicks_logged_in_by_country_unique',
  'page_cta_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_logged_in_unique',
  'page_call_phone_clicks_by_age_gender_logged_in_unique',
  'page_call_phone_clicks_logged_in_by_country_unique',
  'page_call_phone_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_by_site_logged_in_unique',
  'page_get_directions_clicks_logged_in_unique',
  'page_get_directions_clicks_by_age_gender_logged_in_unique',
  'page_get_directions_clicks_logged_in_by_country_unique',
  'page_get_directions_clicks_logged_in_by_city_unique',
  'page_get_directions_clicks_by_site_logged_in_unique',
  'page_website_clicks_logged_in_unique',
  'page_website_clicks_by_age_gender_logged_in_unique',
  'page_website_clicks_logged_in_by_country_unique',
  'page_website_clicks_logged_in_by_city_unique',
  'page_website_clicks_by_site_logged_in_unique',
  'page_engaged_users',
  'page_post_engagements',
  'page_consumptions',
  'page_consumptions_unique',
  'page_consumptions_by_consumption_type',
  'page_consumptions_by_consumption_type_unique',
  'page_places_checkin_total',
  'page_places_checkin_total_unique',
  'page_places_checkin_mobile',
  'page_places_checkin_mobile_unique',
  'page_places_checkins_by_age_gender',
  'page_places_checkins_by_locale',
  'page_places_checkins_by_country',
  'page_negative_feedback',
  'page_negative_feedback_unique',
  'page_negative_feedback_by_type',
  'page_negative_feedback_by_type_unique',
  'page_positive_feedback_by_type',
  'page_positive_feedback_by_type_unique',
  'page_fans_online',
  'page_fans_online_per_day',
  'page_fan_adds_by_paid_non_paid_unique',
  'page_impressions',
  'page_impressions_unique',
  'page_impressions_paid',
  'page_impressions_paid_unique',
  'page_impressions_organic_v2',
  'page_impressions_organic_unique_v2',
  'page_impressions_viral',
  'page_impressions_viral_unique',
  'page_impressions_nonviral',
  'page_impressions_nonviral_unique',
  'page_impressions_by_story_type',
  'page_impressions_by_story_type_unique',
  'page_impressions_by_city_unique',
  'page_impressions_by_country_unique',
  'page_impressions_by_locale_unique',
  'page_impressions_by_age_gender_unique',
  'page_impressions_frequency_distribution',
  'page_impressions_viral_frequency_distribution',
  ])
}}
`,
	)
}
func texts12644(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("page_tab_views_login_top_unique"), py.Str("page_tab_views_login_top"), py.Str("page_tab_views_logout_top"), py.Str("page_total_actions"), py.Str("page_cta_clicks_logged_in_total"), py.Str("page_cta_clicks_logged_in_unique"), py.Str("page_cta_clicks_by_site_logged_in_unique"), py.Str("page_cta_clicks_by_age_gender_logged_in_unique"), py.Str("page_cta_clicks_logged_in_by_country_unique"), py.Str("page_cta_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_logged_in_unique"), py.Str("page_call_phone_clicks_by_age_gender_logged_in_unique"), py.Str("page_call_phone_clicks_logged_in_by_country_unique"), py.Str("page_call_phone_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_by_site_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_unique"), py.Str("page_get_directions_clicks_by_age_gender_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_by_country_unique"), py.Str("page_get_directions_clicks_logged_in_by_city_unique"), py.Str("page_get_directions_clicks_by_site_logged_in_unique"), py.Str("page_website_clicks_logged_in_unique"), py.Str("page_website_clicks_by_age_gender_logged_in_unique"), py.Str("page_website_clicks_logged_in_by_country_unique"), py.Str("page_website_clicks_logged_in_by_city_unique"), py.Str("page_website_clicks_by_site_logged_in_unique"), py.Str("page_engaged_users"), py.Str("page_post_engagements"), py.Str("page_consumptions"), py.Str("page_consumptions_unique"), py.Str("page_consumptions_by_consumption_type"), py.Str("page_consumptions_by_consumption_type_unique"), py.Str("page_places_checkin_total"), py.Str("page_places_checkin_total_unique"), py.Str("page_places_checkin_mobile"), py.Str("page_places_checkin_mobile_unique"), py.Str("page_places_checkins_by_age_gender"), py.Str("page_places_checkins_by_locale"), py.Str("page_places_checkins_by_country"), py.Str("page_negative_feedback"), py.Str("page_negative_feedback_unique"), py.Str("page_negative_feedback_by_type"), py.Str("page_negative_feedback_by_type_unique"), py.Str("page_positive_feedback_by_type"), py.Str("page_positive_feedback_by_type_unique"), py.Str("page_fans_online"), py.Str("page_fans_online_per_day"), py.Str("page_fan_adds_by_paid_non_paid_unique"), py.Str("page_impressions"), py.Str("page_impressions_unique"), py.Str("page_impressions_paid"), py.Str("page_impressions_paid_unique"), py.Str("page_impressions_organic_v2"), py.Str("page_impressions_organic_unique_v2"), py.Str("page_impressions_viral"), py.Str("page_impressions_viral_unique"), py.Str("page_impressions_nonviral"), py.Str("page_impressions_nonviral_unique"), py.Str("page_impressions_by_story_type"), py.Str("page_impressions_by_story_type_unique"), py.Str("page_impressions_by_city_unique"), py.Str("page_impressions_by_country_unique"), py.Str("page_impressions_by_locale_unique"), py.Str("page_impressions_by_age_gender_unique"), py.Str("page_impressions_frequency_distribution"), py.Str("page_impressions_viral_frequency_distribution"))),
		`{{
  ','.join([
  'page_tab_views_login_top_unique',
  'page_tab_views_login_top',
  'page_tab_views_logout_top',
  'page_total_actions',
  'page_cta_clicks_logged_in_total',
  'page_cta_clicks_logged_in_unique',
  'page_cta_clicks_by_site_logged_in_unique',
  'page_cta_clicks_by_age_gender_logged_in_unique',
  'page_cta_clicks_logged_in_by_country_unique',
  'page_cta_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_logged_in_unique',
  'page_call_phone_clicks_by_age_gender_logged_in_unique',
  'page_call_phone_clicks_logged_in_by_country_unique',
  'page_call_phone_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_by_site_logged_in_unique',
  'page_get_directions_clicks_logged_in_unique',
  'page_get_directions_clicks_by_age_gender_logged_in_unique',
  'page_get_directions_clicks_logged_in_by_country_unique',
  'page_get_directions_clicks_logged_in_by_city_unique',
  'page_get_directions_clicks_by_site_logged_in_unique',
  'page_website_clicks_logged_in_unique',
  'page_website_clicks_by_age_gender_logged_in_unique',
  'page_website_clicks_logged_in_by_country_unique',
  'page_website_clicks_logged_in_by_city_unique',
  'page_website_clicks_by_site_logged_in_unique',
  'page_engaged_users',
  'page_post_engagements',
  'page_consumptions',
  'page_consumptions_unique',
  'page_consumptions_by_consumption_type',
  'page_consumptions_by_consumption_type_unique',
  'page_places_checkin_total',
  'page_places_checkin_total_unique',
  'page_places_checkin_mobile',
  'page_places_checkin_mobile_unique',
  'page_places_checkins_by_age_gender',
  'page_places_checkins_by_locale',
  'page_places_checkins_by_country',
  'page_negative_feedback',
  'page_negative_feedback_unique',
  'page_negative_feedback_by_type',
  'page_negative_feedback_by_type_unique',
  'page_positive_feedback_by_type',
  'page_positive_feedback_by_type_unique',
  'page_fans_online',
  'page_fans_online_per_day',
  'page_fan_adds_by_paid_non_paid_unique',
  'page_impressions',
  'page_impressions_unique',
  'page_impressions_paid',
  'page_impressions_paid_unique',
  'page_impressions_organic_v2',
  'page_impressions_organic_unique_v2',
  'page_impressions_viral',
  'page_impressions_viral_unique',
  'page_impressions_nonviral',
  'page_impressions_nonviral_unique',
  'page_impressions_by_story_type',
  'page_impressions_by_story_type_unique',
  'page_impressions_by_city_unique',
  'page_impressions_by_country_unique',
  'page_impressions_by_locale_unique',
  'page_impressions_by_age_gender_unique',
  'page_impressions_frequency_distribution',
  'page_impressions_viral_frequency_distribution',
  ])
}}
`,
	)
}
func text12644(e *py.Eval, ctx variables) string {
	return ""
}
func value12645(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("page_tab_views_login_top_unique"), py.Str("page_tab_views_login_top"), py.Str("page_tab_views_logout_top"), py.Str("page_total_actions"), py.Str("page_cta_clicks_logged_in_total"), py.Str("page_cta_clicks_logged_in_unique"), py.Str("page_cta_clicks_by_site_logged_in_unique"), py.Str("page_cta_clicks_by_age_gender_logged_in_unique"), py.Str("page_cta_clicks_logged_in_by_country_unique"), py.Str("page_cta_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_logged_in_unique"), py.Str("page_call_phone_clicks_by_age_gender_logged_in_unique"), py.Str("page_call_phone_clicks_logged_in_by_country_unique"), py.Str("page_call_phone_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_by_site_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_unique"), py.Str("page_get_directions_clicks_by_age_gender_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_by_country_unique"), py.Str("page_get_directions_clicks_logged_in_by_city_unique"), py.Str("page_get_directions_clicks_by_site_logged_in_unique"), py.Str("page_website_clicks_logged_in_unique"), py.Str("page_website_clicks_by_age_gender_logged_in_unique"), py.Str("page_website_clicks_logged_in_by_country_unique"), py.Str("page_website_clicks_logged_in_by_city_unique"), py.Str("page_website_clicks_by_site_logged_in_unique"), py.Str("page_engaged_users"), py.Str("page_post_engagements"), py.Str("page_consumptions"), py.Str("page_consumptions_unique"), py.Str("page_consumptions_by_consumption_type"), py.Str("page_consumptions_by_consumption_type_unique"), py.Str("page_places_checkin_total"), py.Str("page_places_checkin_total_unique"), py.Str("page_places_checkin_mobile"), py.Str("page_places_checkin_mobile_unique"), py.Str("page_places_checkins_by_age_gender"), py.Str("page_places_checkins_by_locale"), py.Str("page_places_checkins_by_country"), py.Str("page_negative_feedback"), py.Str("page_negative_feedback_unique"), py.Str("page_negative_feedback_by_type"), py.Str("page_negative_feedback_by_type_unique"), py.Str("page_positive_feedback_by_type"), py.Str("page_positive_feedback_by_type_unique"), py.Str("page_fans_online"), py.Str("page_fans_online_per_day"), py.Str("page_fan_adds_by_paid_non_paid_unique"), py.Str("page_impressions"), py.Str("page_impressions_unique"), py.Str("page_impressions_paid"), py.Str("page_impressions_paid_unique"), py.Str("page_impressions_organic_v2"), py.Str("page_impressions_organic_unique_v2"), py.Str("page_impressions_viral"), py.Str("page_impressions_viral_unique"), py.Str("page_impressions_nonviral"), py.Str("page_impressions_nonviral_unique"), py.Str("page_impressions_by_story_type"), py.Str("page_impressions_by_story_type_unique"), py.Str("page_impressions_by_city_unique"), py.Str("page_impressions_by_country_unique"), py.Str("page_impressions_by_locale_unique"), py.Str("page_impressions_by_age_gender_unique"), py.Str("page_impressions_frequency_distribution"), py.Str("page_impressions_viral_frequency_distribution"))),
		`{{
  ','.join([
  'page_tab_views_login_top_unique',
  'page_tab_views_login_top',
  'page_tab_views_logout_top',
  'page_total_actions',
  'page_cta_clicks_logged_in_total',
  'page_cta_clicks_logged_in_unique',
  'page_cta_clicks_by_site_logged_in_unique',
  'page_cta_clicks_by_age_gender_logged_in_unique',
  'page_cta_clicks_logged_in_by_country_unique',
  'page_cta_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_logged_in_unique',
  'page_call_phone_clicks_by_age_gender_logged_in_unique',
  'page_call_phone_clicks_logged_in_by_country_unique',
  'page_call_phone_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_by_site_logged_in_unique',
  'page_get_directions_clicks_logged_in_unique',
  'page_get_directions_clicks_by_age_gender_logged_in_unique',
  'page_get_directions_clicks_logged_in_by_country_unique',
  'page_get_directions_clicks_logged_in_by_city_unique',
  'page_get_directions_clicks_by_site_logged_in_unique',
  'page_website_clicks_logged_in_unique',
  'page_website_clicks_by_age_gender_logged_in_unique',
  'page_website_clicks_logged_in_by_country_unique',
  'page_website_clicks_logged_in_by_city_unique',
  'page_website_clicks_by_site_logged_in_unique',
  'page_engaged_users',
  'page_post_engagements',
  'page_consumptions',
  'page_consumptions_unique',
  'page_consumptions_by_consumption_type',
  'page_consumptions_by_consumption_type_unique',
  'page_places_checkin_total',
  'page_places_checkin_total_unique',
  'page_places_checkin_mobile',
  'page_places_checkin_mobile_unique',
  'page_places_checkins_by_age_gender',
  'page_places_checkins_by_locale',
  'page_places_checkins_by_country',
  'page_negative_feedback',
  'page_negative_feedback_unique',
  'page_negative_feedback_by_type',
  'page_negative_feedback_by_type_unique',
  'page_positive_feedback_by_type',
  'page_positive_feedback_by_type_unique',
  'page_fans_online',
  'page_fans_online_per_day',
  'page_fan_adds_by_paid_non_paid_unique',
  'page_impressions',
  'page_impressions_unique',
  'page_impressions_paid',
  'page_impressions_paid_unique',
  'page_impressions_organic_v2',
  'page_impressions_organic_unique_v2',
  'page_impressions_viral',
  'page_impressions_viral_unique',
  'page_impressions_nonviral',
  'page_impressions_nonviral_unique',
  'page_impressions_by_story_type',
  'page_impressions_by_story_type_unique',
  'page_impressions_by_city_unique',
  'page_impressions_by_country_unique',
  'page_impressions_by_locale_unique',
  'page_impressions_by_age_gender_unique',
  'page_impressions_frequency_distribution',
  'page_impressions_viral_frequency_distribution',
  ])
}}
`,
	).Text())
}
func typed12645(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("page_tab_views_login_top_unique"), py.Str("page_tab_views_login_top"), py.Str("page_tab_views_logout_top"), py.Str("page_total_actions"), py.Str("page_cta_clicks_logged_in_total"), py.Str("page_cta_clicks_logged_in_unique"), py.Str("page_cta_clicks_by_site_logged_in_unique"), py.Str("page_cta_clicks_by_age_gender_logged_in_unique"), py.Str("page_cta_clicks_logged_in_by_country_unique"), py.Str("page_cta_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_logged_in_unique"), py.Str("page_call_phone_clicks_by_age_gender_logged_in_unique"), py.Str("page_call_phone_clicks_logged_in_by_country_unique"), py.Str("page_call_phone_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_by_site_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_unique"), py.Str("page_get_directions_clicks_by_age_gender_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_by_country_unique"), py.Str("page_get_directions_clicks_logged_in_by_city_unique"), py.Str("page_get_directions_clicks_by_site_logged_in_unique"), py.Str("page_website_clicks_logged_in_unique"), py.Str("page_website_clicks_by_age_gender_logged_in_unique"), py.Str("page_website_clicks_logged_in_by_country_unique"), py.Str("page_website_clicks_logged_in_by_city_unique"), py.Str("page_website_clicks_by_site_logged_in_unique"), py.Str("page_engaged_users"), py.Str("page_post_engagements"), py.Str("page_consumptions"), py.Str("page_consumptions_unique"), py.Str("page_consumptions_by_consumption_type"), py.Str("page_consumptions_by_consumption_type_unique"), py.Str("page_places_checkin_total"), py.Str("page_places_checkin_total_unique"), py.Str("page_places_checkin_mobile"), py.Str("page_places_checkin_mobile_unique"), py.Str("page_places_checkins_by_age_gender"), py.Str("page_places_checkins_by_locale"), py.Str("page_places_checkins_by_country"), py.Str("page_negative_feedback"), py.Str("page_negative_feedback_unique"), py.Str("page_negative_feedback_by_type"), py.Str("page_negative_feedback_by_type_unique"), py.Str("page_positive_feedback_by_type"), py.Str("page_positive_feedback_by_type_unique"), py.Str("page_fans_online"), py.Str("page_fans_online_per_day"), py.Str("page_fan_adds_by_paid_non_paid_unique"), py.Str("page_impressions"), py.Str("page_impressions_unique"), py.Str("page_impressions_paid"), py.Str("page_impressions_paid_unique"), py.Str("page_impressions_organic_v2"), py.Str("page_impressions_organic_unique_v2"), py.Str("page_impressions_viral"), py.Str("page_impressions_viral_unique"), py.Str("page_impressions_nonviral"), py.Str("page_impressions_nonviral_unique"), py.Str("page_impressions_by_story_type"), py.Str("page_impressions_by_story_type_unique"), py.Str("page_impressions_by_city_unique"), py.Str("page_impressions_by_country_unique"), py.Str("page_impressions_by_locale_unique"), py.Str("page_impressions_by_age_gender_unique"), py.Str("page_impressions_frequency_distribution"), py.Str("page_impressions_viral_frequency_distribution"))),
		`{{
  ','.join([
  'page_tab_views_login_top_unique',
  'page_tab_views_login_top',
  'page_tab_views_logout_top',
  'page_total_actions',
  'page_cta_clicks_logged_in_total',
  'page_cta_clicks_logged_in_unique',
  'page_cta_clicks_by_site_logged_in_unique',
  'page_cta_clicks_by_age_gender_logged_in_unique',
  'page_cta_clicks_logged_in_by_country_unique',
  'page_cta_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_logged_in_unique',
  'page_call_phone_clicks_by_age_gender_logged_in_unique',
  'page_call_phone_clicks_logged_in_by_country_unique',
  'page_call_phone_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_by_site_logged_in_unique',
  'page_get_directions_clicks_logged_in_unique',
  'page_get_directions_clicks_by_age_gender_logged_in_unique',
  'page_get_directions_clicks_logged_in_by_country_unique',
  'page_get_directions_clicks_logged_in_by_city_unique',
  'page_get_directions_clicks_by_site_logged_in_unique',
  'page_website_clicks_logged_in_unique',
  'page_website_clicks_by_age_gender_logged_in_unique',
  'page_website_clicks_logged_in_by_country_unique',
  'page_website_clicks_logged_in_by_city_unique',
  'page_website_clicks_by_site_logged_in_unique',
  'page_engaged_users',
  'page_post_engagements',
  'page_consumptions',
  'page_consumptions_unique',
  'page_consumptions_by_consumption_type',
  'page_consumptions_by_consumption_type_unique',
  'page_places_checkin_total',
  'page_places_checkin_total_unique',
  'page_places_checkin_mobile',
  'page_places_checkin_mobile_unique',
  'page_places_checkins_by_age_gender',
  'page_places_checkins_by_locale',
  'page_places_checkins_by_country',
  'page_negative_feedback',
  'page_negative_feedback_unique',
  'page_negative_feedback_by_type',
  'page_negative_feedback_by_type_unique',
  'page_positive_feedback_by_type',
  'page_positive_feedback_by_type_unique',
  'page_fans_online',
  'page_fans_online_per_day',
  'page_fan_adds_by_paid_non_paid_unique',
  'page_impressions',
  'page_impressions_unique',
  'page_impressions_paid',
  'page_impressions_paid_unique',
  'page_impressions_organic_v2',
  'page_impressions_organic_unique_v2',
  'page_impressions_viral',
  'page_impressions_viral_unique',
  'page_impressions_nonviral',
  'page_impressions_nonviral_unique',
  'page_impressions_by_story_type',
  'page_impressions_by_story_type_unique',
  'page_impressions_by_city_unique',
  'page_impressions_by_country_unique',
  'page_impressions_by_locale_unique',
  'page_impressions_by_age_gender_unique',
  'page_impressions_frequency_distribution',
  'page_impressions_viral_frequency_distribution',
  ])
}}
`,
	).Text())
}
func texts12645(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("page_tab_views_login_top_unique"), py.Str("page_tab_views_login_top"), py.Str("page_tab_views_logout_top"), py.Str("page_total_actions"), py.Str("page_cta_clicks_logged_in_total"), py.Str("page_cta_clicks_logged_in_unique"), py.Str("page_cta_clicks_by_site_logged_in_unique"), py.Str("page_cta_clicks_by_age_gender_logged_in_unique"), py.Str("page_cta_clicks_logged_in_by_country_unique"), py.Str("page_cta_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_logged_in_unique"), py.Str("page_call_phone_clicks_by_age_gender_logged_in_unique"), py.Str("page_call_phone_clicks_logged_in_by_country_unique"), py.Str("page_call_phone_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_by_site_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_unique"), py.Str("page_get_directions_clicks_by_age_gender_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_by_country_unique"), py.Str("page_get_directions_clicks_logged_in_by_city_unique"), py.Str("page_get_directions_clicks_by_site_logged_in_unique"), py.Str("page_website_clicks_logged_in_unique"), py.Str("page_website_clicks_by_age_gender_logged_in_unique"), py.Str("page_website_clicks_logged_in_by_country_unique"), py.Str("page_website_clicks_logged_in_by_city_unique"), py.Str("page_website_clicks_by_site_logged_in_unique"), py.Str("page_engaged_users"), py.Str("page_post_engagements"), py.Str("page_consumptions"), py.Str("page_consumptions_unique"), py.Str("page_consumptions_by_consumption_type"), py.Str("page_consumptions_by_consumption_type_unique"), py.Str("page_places_checkin_total"), py.Str("page_places_checkin_total_unique"), py.Str("page_places_checkin_mobile"), py.Str("page_places_checkin_mobile_unique"), py.Str("page_places_checkins_by_age_gender"), py.Str("page_places_checkins_by_locale"), py.Str("page_places_checkins_by_country"), py.Str("page_negative_feedback"), py.Str("page_negative_feedback_unique"), py.Str("page_negative_feedback_by_type"), py.Str("page_negative_feedback_by_type_unique"), py.Str("page_positive_feedback_by_type"), py.Str("page_positive_feedback_by_type_unique"), py.Str("page_fans_online"), py.Str("page_fans_online_per_day"), py.Str("page_fan_adds_by_paid_non_paid_unique"), py.Str("page_impressions"), py.Str("page_impressions_unique"), py.Str("page_impressions_paid"), py.Str("page_impressions_paid_unique"), py.Str("page_impressions_organic_v2"), py.Str("page_impressions_organic_unique_v2"), py.Str("page_impressions_viral"), py.Str("page_impressions_viral_unique"), py.Str("page_impressions_nonviral"), py.Str("page_impressions_nonviral_unique"), py.Str("page_impressions_by_story_type"), py.Str("page_impressions_by_story_type_unique"), py.Str("page_impressions_by_city_unique"), py.Str("page_impressions_by_country_unique"), py.Str("page_impressions_by_locale_unique"), py.Str("page_impressions_by_age_gender_unique"), py.Str("page_impressions_frequency_distribution"), py.Str("page_impressions_viral_frequency_distribution"))),
		`{{
  ','.join([
  'page_tab_views_login_top_unique',
  'page_tab_views_login_top',
  'page_tab_views_logout_top',
  'page_total_actions',
  'page_cta_clicks_logged_in_total',
  'page_cta_clicks_logged_in_unique',
  'page_cta_clicks_by_site_logged_in_unique',
  'page_cta_clicks_by_age_gender_logged_in_unique',
  'page_cta_clicks_logged_in_by_country_unique',
  'page_cta_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_logged_in_unique',
  'page_call_phone_clicks_by_age_gender_logged_in_unique',
  'page_call_phone_clicks_logged_in_by_country_unique',
  'page_call_phone_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_by_site_logged_in_unique',
  'page_get_directions_clicks_logged_in_unique',
  'page_get_directions_clicks_by_age_gender_logged_in_unique',
  'page_get_directions_clicks_logged_in_by_country_unique',
  'page_get_directions_clicks_logged_in_by_city_unique',
  'page_get_directions_clicks_by_site_logged_in_unique',
  'page_website_clicks_logged_in_unique',
  'page_website_clicks_by_age_gender_logged_in_unique',
  'page_website_clicks_logged_in_by_country_unique',
  'page_website_clicks_logged_in_by_city_unique',
  'page_website_clicks_by_site_logged_in_unique',
  'page_engaged_users',
  'page_post_engagements',
  'page_consumptions',
  'page_consumptions_unique',
  'page_consumptions_by_consumption_type',
  'page_consumptions_by_consumption_type_unique',
  'page_places_checkin_total',
  'page_places_checkin_total_unique',
  'page_places_checkin_mobile',
  'page_places_checkin_mobile_unique',
  'page_places_checkins_by_age_gender',
  'page_places_checkins_by_locale',
  'page_places_checkins_by_country',
  'page_negative_feedback',
  'page_negative_feedback_unique',
  'page_negative_feedback_by_type',
  'page_negative_feedback_by_type_unique',
  'page_positive_feedback_by_type',
  'page_positive_feedback_by_type_unique',
  'page_fans_online',
  'page_fans_online_per_day',
  'page_fan_adds_by_paid_non_paid_unique',
  'page_impressions',
  'page_impressions_unique',
  'page_impressions_paid',
  'page_impressions_paid_unique',
  'page_impressions_organic_v2',
  'page_impressions_organic_unique_v2',
  'page_impressions_viral',
  'page_impressions_viral_unique',
  'page_impressions_nonviral',
  'page_impressions_nonviral_unique',
  'page_impressions_by_story_type',
  'page_impressions_by_story_type_unique',
  'page_impressions_by_city_unique',
  'page_impressions_by_country_unique',
  'page_impressions_by_locale_unique',
  'page_impressions_by_age_gender_unique',
  'page_impressions_frequency_distribution',
  'page_impressions_viral_frequency_distribution',
  ])
}}
`,
	).Text())
}
func text12645(e *py.Eval, ctx variables) string {
	return ""
}
func value12646(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func typed12646(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func texts12646(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func text12646(e *py.Eval, ctx variables) string {
	return ""
}
func value12647(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func typed12647(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func texts12647(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func text12647(e *py.Eval, ctx variables) string {
	return ""
}
func value12648(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	).Text())
}
func typed12648(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	).Text())
}
func texts12648(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	).Text())
}
func text12648(e *py.Eval, ctx variables) string {
	return ""
}
func value12649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		"string",
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func typed12649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		"string",
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func texts12649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		"string",
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func text12649(e *py.Eval, ctx variables) string {
	return ""
}
func value12650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		"integer",
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func typed12650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		"integer",
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func texts12650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		"integer",
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func text12650(e *py.Eval, ctx variables) string {
	return ""
}
func value12651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		"boolean",
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func typed12651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		"boolean",
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func texts12651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		"boolean",
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func text12651(e *py.Eval, ctx variables) string {
	return ""
}
func value12652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		"number",
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func typed12652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		"number",
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func texts12652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		"number",
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func text12652(e *py.Eval, ctx variables) string {
	return ""
}
func value12653(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	)
}
func typed12653(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	)
}
func texts12653(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	)
}
func text12653(e *py.Eval, ctx variables) string {
	return ""
}
func value12654(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	)
}
func typed12654(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	)
}
func texts12654(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	)
}
func text12654(e *py.Eval, ctx variables) string {
	return ""
}
func value12655(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	).Text())
}
func typed12655(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	).Text())
}
func texts12655(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	).Text())
}
func text12655(e *py.Eval, ctx variables) string {
	return ""
}
func value12656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		"integer",
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	)
}
func typed12656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		"integer",
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	)
}
func texts12656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		"integer",
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	)
}
func text12656(e *py.Eval, ctx variables) string {
	return ""
}
func value12657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		"boolean",
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	)
}
func typed12657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		"boolean",
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	)
}
func texts12657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		"boolean",
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	)
}
func text12657(e *py.Eval, ctx variables) string {
	return ""
}
func value12658(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	)
}
func typed12658(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	)
}
func texts12658(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	)
}
func text12658(e *py.Eval, ctx variables) string {
	return ""
}
func value12659(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	)
}
func typed12659(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	)
}
func texts12659(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	)
}
func text12659(e *py.Eval, ctx variables) string {
	return ""
}
func value12660(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	).Text())
}
func typed12660(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	).Text())
}
func texts12660(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	).Text())
}
func text12660(e *py.Eval, ctx variables) string {
	return ""
}
func value12661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		"integer",
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	)
}
func typed12661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		"integer",
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	)
}
func texts12661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		"integer",
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	)
}
func text12661(e *py.Eval, ctx variables) string {
	return ""
}
func value12662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		"number",
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	)
}
func typed12662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		"number",
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	)
}
func texts12662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		"number",
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	)
}
func text12662(e *py.Eval, ctx variables) string {
	return ""
}
func value12663(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("refresh_token"))
}
func typed12663(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("refresh_token"))
}
func texts12663(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("refresh_token").Text()))
}
func text12663(e *py.Eval, ctx variables) string {
	return ""
}
func value12664(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("refresh_token"))
}
func typed12664(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("refresh_token"))
}
func texts12664(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("refresh_token").Text()))
}
func text12664(e *py.Eval, ctx variables) string {
	return ""
}
func value12665(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("refresh_token")).Text())
}
func typed12665(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("refresh_token")).Text())
}
func texts12665(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("refresh_token").Text())).Text())
}
func text12665(e *py.Eval, ctx variables) string {
	return ""
}
func value12666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "boolean")
}
func typed12666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "boolean")
}
func texts12666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("refresh_token").Text()), "boolean")
}
func text12666(e *py.Eval, ctx variables) string {
	return ""
}
func value12667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "number")
}
func typed12667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "number")
}
func texts12667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("refresh_token").Text()), "number")
}
func text12667(e *py.Eval, ctx variables) string {
	return ""
}
func value12668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "string")
}
func typed12668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "string")
}
func texts12668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("refresh_token").Text()), "string")
}
func text12668(e *py.Eval, ctx variables) string {
	return ""
}
func value12669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "integer")
}
func typed12669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "integer")
}
func texts12669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("refresh_token").Text()), "integer")
}
func text12669(e *py.Eval, ctx variables) string {
	return ""
}
func value12670(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")))
}
func typed12670(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")))
}
func texts12670(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")))
}
func text12670(e *py.Eval, ctx variables) string {
	return ""
}
func value12671(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")))
}
func typed12671(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")))
}
func texts12671(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")))
}
func text12671(e *py.Eval, ctx variables) string {
	return ""
}
func value12672(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id"))).Text())
}
func typed12672(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id"))).Text())
}
func texts12672(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id"))).Text())
}
func text12672(e *py.Eval, ctx variables) string {
	return ""
}
func value12673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")), "string")
}
func typed12673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")), "string")
}
func texts12673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")), "string")
}
func text12673(e *py.Eval, ctx variables) string {
	return ""
}
func value12674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")), "integer")
}
func typed12674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")), "integer")
}
func texts12674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")), "integer")
}
func text12674(e *py.Eval, ctx variables) string {
	return ""
}
func value12675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")), "boolean")
}
func typed12675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")), "boolean")
}
func texts12675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")), "boolean")
}
func text12675(e *py.Eval, ctx variables) string {
	return ""
}
func value12676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")), "number")
}
func typed12676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")), "number")
}
func texts12676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")), "number")
}
func text12676(e *py.Eval, ctx variables) string {
	return ""
}
func value12677(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func typed12677(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func texts12677(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func text12677(e *py.Eval, ctx variables) string {
	return ""
}
func value12678(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func typed12678(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func texts12678(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func text12678(e *py.Eval, ctx variables) string {
	return ""
}
func value12679(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func typed12679(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func texts12679(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func text12679(e *py.Eval, ctx variables) string {
	return ""
}
func value12680(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func typed12680(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func texts12680(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func text12680(e *py.Eval, ctx variables) string {
	return ""
}
func value12681(e *py.Eval, ctx variables) py.Value {
	return py.Str("'x'")
}
func typed12681(e *py.Eval, ctx variables) py.Value {
	return py.Str("'x'")
}
func texts12681(e *py.Eval, ctx variables) py.Value {
	return py.Str("'x'")
}
func text12681(e *py.Eval, ctx variables) string {
	return ""
}
func value12682(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1"))
}
func typed12682(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1"))
}
func texts12682(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("environment").Text() == "Sandbox", "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1"))
}
func text12682(e *py.Eval, ctx variables) string {
	return ""
}
func value12683(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1"))
}
func typed12683(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1"))
}
func texts12683(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("environment").Text() == "Sandbox", "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1"))
}
func text12683(e *py.Eval, ctx variables) string {
	return ""
}
func value12684(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1"))
}
func typed12684(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1"))
}
func texts12684(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("environment").Text() == "Sandbox", "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1"))
}
func text12684(e *py.Eval, ctx variables) string {
	return ""
}
func value12685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1")), "string")
}
func typed12685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1")), "string")
}
func texts12685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("environment").Text() == "Sandbox", "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1")), "string")
}
func text12685(e *py.Eval, ctx variables) string {
	return ""
}
func value12686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1")), "number")
}
func typed12686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1")), "number")
}
func texts12686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("environment").Text() == "Sandbox", "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1")), "number")
}
func text12686(e *py.Eval, ctx variables) string {
	return ""
}
func value12687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1")), "boolean")
}
func typed12687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1")), "boolean")
}
func texts12687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("environment").Text() == "Sandbox", "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1")), "boolean")
}
func text12687(e *py.Eval, ctx variables) string {
	return ""
}
func value12688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1")), "integer")
}
func typed12688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1")), "integer")
}
func texts12688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("environment").Text() == "Sandbox", "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1")), "integer")
}
func text12688(e *py.Eval, ctx variables) string {
	return ""
}
func value12689(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])), `{{ "instagram_business_account" in record }}`)
}
func typed12689(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"]))
}
func texts12689(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"]))
}
func text12689(e *py.Eval, ctx variables) string {
	return ""
}
func value12690(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])), `{{ "instagram_business_account" in record }}`)
}
func typed12690(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])).Text())
}
func texts12690(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])).Text())
}
func text12690(e *py.Eval, ctx variables) string {
	return ""
}
func value12691(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])), `{{ "instagram_business_account" in record }}`).Text())
}
func typed12691(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"]))).Text())
}
func texts12691(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"]))).Text())
}
func text12691(e *py.Eval, ctx variables) string {
	return ""
}
func value12692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])), "string", `{{ "instagram_business_account" in record }}`)
}
func typed12692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])), "string")
}
func texts12692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])), "string")
}
func text12692(e *py.Eval, ctx variables) string {
	return ""
}
func value12693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])), "integer", `{{ "instagram_business_account" in record }}`)
}
func typed12693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])), "integer")
}
func texts12693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])), "integer")
}
func text12693(e *py.Eval, ctx variables) string {
	return ""
}
func value12694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])), "number", `{{ "instagram_business_account" in record }}`)
}
func typed12694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])), "number")
}
func texts12694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])), "number")
}
func text12694(e *py.Eval, ctx variables) string {
	return ""
}
func value12695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])), "boolean", `{{ "instagram_business_account" in record }}`)
}
func typed12695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])), "boolean")
}
func texts12695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"])), "boolean")
}
func text12695(e *py.Eval, ctx variables) string {
	return ""
}
func value12696(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func typed12696(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func texts12696(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func text12696(e *py.Eval, ctx variables) string {
	return ""
}
func value12697(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func typed12697(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func texts12697(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func text12697(e *py.Eval, ctx variables) string {
	return ""
}
func value12698(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func typed12698(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func texts12698(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func text12698(e *py.Eval, ctx variables) string {
	return ""
}
func value12699(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func typed12699(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func texts12699(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func text12699(e *py.Eval, ctx variables) string {
	return ""
}
func value12700(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func typed12700(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func texts12700(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func text12700(e *py.Eval, ctx variables) string {
	return ""
}
func value12701(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func typed12701(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func texts12701(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func text12701(e *py.Eval, ctx variables) string {
	return ""
}
func value12702(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func typed12702(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func texts12702(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func text12702(e *py.Eval, ctx variables) string {
	return ""
}
func value12703(e *py.Eval, ctx variables) py.Value {
	return py.Str(" 12")
}
func typed12703(e *py.Eval, ctx variables) py.Value {
	return py.Str(" 12")
}
func texts12703(e *py.Eval, ctx variables) py.Value {
	return py.Str(" 12")
}
func text12703(e *py.Eval, ctx variables) string {
	return ""
}
func value12704(e *py.Eval, ctx variables) py.Value {
	return py.Str(" 12")
}
func typed12704(e *py.Eval, ctx variables) py.Value {
	return py.Str(" 12")
}
func texts12704(e *py.Eval, ctx variables) py.Value {
	return py.Str(" 12")
}
func text12704(e *py.Eval, ctx variables) string {
	return ""
}
func value12705(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func typed12705(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func texts12705(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func text12705(e *py.Eval, ctx variables) string {
	return ""
}
func value12706(e *py.Eval, ctx variables) py.Value {
	return py.Str(" 12")
}
func typed12706(e *py.Eval, ctx variables) py.Value {
	return py.Str(" 12")
}
func texts12706(e *py.Eval, ctx variables) py.Value {
	return py.Str(" 12")
}
func text12706(e *py.Eval, ctx variables) string {
	return ""
}
func value12707(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(" x "), "strip"))
}
func typed12707(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(" x "), "strip"))
}
func texts12707(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(" x "), "strip"))
}
func text12707(e *py.Eval, ctx variables) string {
	return ""
}
func value12708(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(" x "), "strip"))
}
func typed12708(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(" x "), "strip"))
}
func texts12708(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(" x "), "strip"))
}
func text12708(e *py.Eval, ctx variables) string {
	return ""
}
func value12709(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(" x "), "strip")).Text())
}
func typed12709(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(" x "), "strip")).Text())
}
func texts12709(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(" x "), "strip")).Text())
}
func text12709(e *py.Eval, ctx variables) string {
	return ""
}
func value12710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(" x "), "strip"), "integer")
}
func typed12710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(" x "), "strip"), "integer")
}
func texts12710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(" x "), "strip"), "integer")
}
func text12710(e *py.Eval, ctx variables) string {
	return ""
}
func value12711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(" x "), "strip"), "number")
}
func typed12711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(" x "), "strip"), "number")
}
func texts12711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(" x "), "strip"), "number")
}
func text12711(e *py.Eval, ctx variables) string {
	return ""
}
func value12712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(" x "), "strip"), "boolean")
}
func typed12712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(" x "), "strip"), "boolean")
}
func texts12712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(" x "), "strip"), "boolean")
}
func text12712(e *py.Eval, ctx variables) string {
	return ""
}
func value12713(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func typed12713(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func texts12713(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func text12713(e *py.Eval, ctx variables) string {
	return ""
}
func value12714(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func typed12714(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func texts12714(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func text12714(e *py.Eval, ctx variables) string {
	return ""
}
func value12715(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func typed12715(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func texts12715(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func text12715(e *py.Eval, ctx variables) string {
	return ""
}
func value12716(e *py.Eval, ctx variables) py.Value {
	return py.Str(`"a" "b"`)
}
func typed12716(e *py.Eval, ctx variables) py.Value {
	return py.Str(`"a" "b"`)
}
func texts12716(e *py.Eval, ctx variables) py.Value {
	return py.Str(`"a" "b"`)
}
func text12716(e *py.Eval, ctx variables) string {
	return ""
}
func value12717(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func typed12717(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func texts12717(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func text12717(e *py.Eval, ctx variables) string {
	return ""
}
func value12718(e *py.Eval, ctx variables) py.Value {
	return py.Str(`"a" "b"`)
}
func typed12718(e *py.Eval, ctx variables) py.Value {
	return py.Str(`"a" "b"`)
}
func texts12718(e *py.Eval, ctx variables) py.Value {
	return py.Str(`"a" "b"`)
}
func text12718(e *py.Eval, ctx variables) string {
	return ""
}
func value12719(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func typed12719(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func texts12719(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func text12719(e *py.Eval, ctx variables) string {
	return ""
}
func value12720(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func typed12720(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func texts12720(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func text12720(e *py.Eval, ctx variables) string {
	return ""
}
func value12721(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func typed12721(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func texts12721(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func text12721(e *py.Eval, ctx variables) string {
	return ""
}
func value12722(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func typed12722(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func texts12722(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func text12722(e *py.Eval, ctx variables) string {
	return ""
}
func value12723(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func typed12723(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func texts12723(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func text12723(e *py.Eval, ctx variables) string {
	return ""
}
func value12724(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func typed12724(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func texts12724(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func text12724(e *py.Eval, ctx variables) string {
	return ""
}
func value12725(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func typed12725(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func texts12725(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func text12725(e *py.Eval, ctx variables) string {
	return ""
}
func value12726(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func typed12726(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func texts12726(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func text12726(e *py.Eval, ctx variables) string {
	return ""
}
func value12727(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func typed12727(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func texts12727(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func text12727(e *py.Eval, ctx variables) string {
	return ""
}
func value12728(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func typed12728(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func texts12728(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func text12728(e *py.Eval, ctx variables) string {
	return ""
}
func value12729(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func typed12729(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func texts12729(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func text12729(e *py.Eval, ctx variables) string {
	return ""
}
func value12730(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func typed12730(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func texts12730(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func text12730(e *py.Eval, ctx variables) string {
	return ""
}
func value12731(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func typed12731(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func texts12731(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func text12731(e *py.Eval, ctx variables) string {
	return ""
}
func value12732(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed12732(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts12732(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text12732(e *py.Eval, ctx variables) string {
	return ""
}
func value12733(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed12733(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts12733(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text12733(e *py.Eval, ctx variables) string {
	return ""
}
func value12734(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed12734(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts12734(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text12734(e *py.Eval, ctx variables) string {
	return ""
}
func value12735(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed12735(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts12735(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text12735(e *py.Eval, ctx variables) string {
	return ""
}
func value12736(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(""), "__class__"))
}
func typed12736(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(""), "__class__"))
}
func texts12736(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(""), "__class__"))
}
func text12736(e *py.Eval, ctx variables) string {
	return ""
}
func value12737(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(""), "__class__"))
}
func typed12737(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(""), "__class__"))
}
func texts12737(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(""), "__class__"))
}
func text12737(e *py.Eval, ctx variables) string {
	return ""
}
func value12738(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(""), "__class__")).Text())
}
func typed12738(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(""), "__class__")).Text())
}
func texts12738(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(""), "__class__")).Text())
}
func text12738(e *py.Eval, ctx variables) string {
	return ""
}
func value12739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(""), "__class__"), "number")
}
func typed12739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(""), "__class__"), "number")
}
func texts12739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(""), "__class__"), "number")
}
func text12739(e *py.Eval, ctx variables) string {
	return ""
}
func value12740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(""), "__class__"), "boolean")
}
func typed12740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(""), "__class__"), "boolean")
}
func texts12740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(""), "__class__"), "boolean")
}
func text12740(e *py.Eval, ctx variables) string {
	return ""
}
func value12741(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("categories"), py.ListOf())), "{{ ','.join(config.get('categories', [])) }}")
}
func typed12741(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("categories"), py.ListOf())), "{{ ','.join(config.get('categories', [])) }}")
}
func texts12741(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("categories").Text())), "{{ ','.join(config.get('categories', [])) }}")
}
func text12741(e *py.Eval, ctx variables) string {
	return ""
}
func value12742(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("categories"), py.ListOf())), "{{ ','.join(config.get('categories', [])) }}")
}
func typed12742(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("categories"), py.ListOf())), "{{ ','.join(config.get('categories', [])) }}")
}
func texts12742(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("categories").Text())), "{{ ','.join(config.get('categories', [])) }}")
}
func text12742(e *py.Eval, ctx variables) string {
	return ""
}
func value12743(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("categories"), py.ListOf())), "{{ ','.join(config.get('categories', [])) }}").Text())
}
func typed12743(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("categories"), py.ListOf())), "{{ ','.join(config.get('categories', [])) }}").Text())
}
func texts12743(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("categories").Text())), "{{ ','.join(config.get('categories', [])) }}").Text())
}
func text12743(e *py.Eval, ctx variables) string {
	return ""
}
func value12744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("categories"), py.ListOf())), "string", "{{ ','.join(config.get('categories', [])) }}")
}
func typed12744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("categories"), py.ListOf())), "string", "{{ ','.join(config.get('categories', [])) }}")
}
func texts12744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("categories").Text())), "string", "{{ ','.join(config.get('categories', [])) }}")
}
func text12744(e *py.Eval, ctx variables) string {
	return ""
}
func value12745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("categories"), py.ListOf())), "number", "{{ ','.join(config.get('categories', [])) }}")
}
func typed12745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("categories"), py.ListOf())), "number", "{{ ','.join(config.get('categories', [])) }}")
}
func texts12745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("categories").Text())), "number", "{{ ','.join(config.get('categories', [])) }}")
}
func text12745(e *py.Eval, ctx variables) string {
	return ""
}
func value12746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("categories"), py.ListOf())), "integer", "{{ ','.join(config.get('categories', [])) }}")
}
func typed12746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("categories"), py.ListOf())), "integer", "{{ ','.join(config.get('categories', [])) }}")
}
func texts12746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("categories").Text())), "integer", "{{ ','.join(config.get('categories', [])) }}")
}
func text12746(e *py.Eval, ctx variables) string {
	return ""
}
func value12747(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())), "{{ ','.join(config.get('countries', [])) }}")
}
func typed12747(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())), "{{ ','.join(config.get('countries', [])) }}")
}
func texts12747(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("countries").Text())), "{{ ','.join(config.get('countries', [])) }}")
}
func text12747(e *py.Eval, ctx variables) string {
	return ""
}
func value12748(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())), "{{ ','.join(config.get('countries', [])) }}")
}
func typed12748(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())), "{{ ','.join(config.get('countries', [])) }}")
}
func texts12748(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("countries").Text())), "{{ ','.join(config.get('countries', [])) }}")
}
func text12748(e *py.Eval, ctx variables) string {
	return ""
}
func value12749(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())), "{{ ','.join(config.get('countries', [])) }}").Text())
}
func typed12749(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())), "{{ ','.join(config.get('countries', [])) }}").Text())
}
func texts12749(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("countries").Text())), "{{ ','.join(config.get('countries', [])) }}").Text())
}
func text12749(e *py.Eval, ctx variables) string {
	return ""
}
func value12750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())), "integer", "{{ ','.join(config.get('countries', [])) }}")
}
func typed12750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())), "integer", "{{ ','.join(config.get('countries', [])) }}")
}
func texts12750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("countries").Text())), "integer", "{{ ','.join(config.get('countries', [])) }}")
}
func text12750(e *py.Eval, ctx variables) string {
	return ""
}
func value12751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())), "boolean", "{{ ','.join(config.get('countries', [])) }}")
}
func typed12751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())), "boolean", "{{ ','.join(config.get('countries', [])) }}")
}
func texts12751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("countries").Text())), "boolean", "{{ ','.join(config.get('countries', [])) }}")
}
func text12751(e *py.Eval, ctx variables) string {
	return ""
}
func value12752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())), "number", "{{ ','.join(config.get('countries', [])) }}")
}
func typed12752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())), "number", "{{ ','.join(config.get('countries', [])) }}")
}
func texts12752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("countries").Text())), "number", "{{ ','.join(config.get('countries', [])) }}")
}
func text12752(e *py.Eval, ctx variables) string {
	return ""
}
func value12753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())), "string", "{{ ','.join(config.get('countries', [])) }}")
}
func typed12753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())), "string", "{{ ','.join(config.get('countries', [])) }}")
}
func texts12753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("countries").Text())), "string", "{{ ','.join(config.get('countries', [])) }}")
}
func text12753(e *py.Eval, ctx variables) string {
	return ""
}
func value12754(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())), "{{ ','.join(config.get('domains', [])) }}")
}
func typed12754(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())), "{{ ','.join(config.get('domains', [])) }}")
}
func texts12754(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("domains").Text())), "{{ ','.join(config.get('domains', [])) }}")
}
func text12754(e *py.Eval, ctx variables) string {
	return ""
}
func value12755(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())), "{{ ','.join(config.get('domains', [])) }}")
}
func typed12755(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())), "{{ ','.join(config.get('domains', [])) }}")
}
func texts12755(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("domains").Text())), "{{ ','.join(config.get('domains', [])) }}")
}
func text12755(e *py.Eval, ctx variables) string {
	return ""
}
func value12756(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())), "{{ ','.join(config.get('domains', [])) }}").Text())
}
func typed12756(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())), "{{ ','.join(config.get('domains', [])) }}").Text())
}
func texts12756(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("domains").Text())), "{{ ','.join(config.get('domains', [])) }}").Text())
}
func text12756(e *py.Eval, ctx variables) string {
	return ""
}
func value12757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())), "string", "{{ ','.join(config.get('domains', [])) }}")
}
func typed12757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())), "string", "{{ ','.join(config.get('domains', [])) }}")
}
func texts12757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("domains").Text())), "string", "{{ ','.join(config.get('domains', [])) }}")
}
func text12757(e *py.Eval, ctx variables) string {
	return ""
}
func value12758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())), "integer", "{{ ','.join(config.get('domains', [])) }}")
}
func typed12758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())), "integer", "{{ ','.join(config.get('domains', [])) }}")
}
func texts12758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("domains").Text())), "integer", "{{ ','.join(config.get('domains', [])) }}")
}
func text12758(e *py.Eval, ctx variables) string {
	return ""
}
func value12759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())), "number", "{{ ','.join(config.get('domains', [])) }}")
}
func typed12759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())), "number", "{{ ','.join(config.get('domains', [])) }}")
}
func texts12759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("domains").Text())), "number", "{{ ','.join(config.get('domains', [])) }}")
}
func text12759(e *py.Eval, ctx variables) string {
	return ""
}
func value12760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())), "boolean", "{{ ','.join(config.get('domains', [])) }}")
}
func typed12760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())), "boolean", "{{ ','.join(config.get('domains', [])) }}")
}
func texts12760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("domains").Text())), "boolean", "{{ ','.join(config.get('domains', [])) }}")
}
func text12760(e *py.Eval, ctx variables) string {
	return ""
}
func value12761(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("languages"), py.ListOf())), "{{ ','.join(config.get('languages', [])) }}")
}
func typed12761(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("languages"), py.ListOf())), "{{ ','.join(config.get('languages', [])) }}")
}
func texts12761(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("languages").Text())), "{{ ','.join(config.get('languages', [])) }}")
}
func text12761(e *py.Eval, ctx variables) string {
	return ""
}
func value12762(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("languages"), py.ListOf())), "{{ ','.join(config.get('languages', [])) }}")
}
func typed12762(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("languages"), py.ListOf())), "{{ ','.join(config.get('languages', [])) }}")
}
func texts12762(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("languages").Text())), "{{ ','.join(config.get('languages', [])) }}")
}
func text12762(e *py.Eval, ctx variables) string {
	return ""
}
func value12763(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("languages"), py.ListOf())), "{{ ','.join(config.get('languages', [])) }}").Text())
}
func typed12763(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("languages"), py.ListOf())), "{{ ','.join(config.get('languages', [])) }}").Text())
}
func texts12763(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("languages").Text())), "{{ ','.join(config.get('languages', [])) }}").Text())
}
func text12763(e *py.Eval, ctx variables) string {
	return ""
}
func value12764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("languages"), py.ListOf())), "integer", "{{ ','.join(config.get('languages', [])) }}")
}
func typed12764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("languages"), py.ListOf())), "integer", "{{ ','.join(config.get('languages', [])) }}")
}
func texts12764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("languages").Text())), "integer", "{{ ','.join(config.get('languages', [])) }}")
}
func text12764(e *py.Eval, ctx variables) string {
	return ""
}
func value12765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("languages"), py.ListOf())), "boolean", "{{ ','.join(config.get('languages', [])) }}")
}
func typed12765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("languages"), py.ListOf())), "boolean", "{{ ','.join(config.get('languages', [])) }}")
}
func texts12765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("languages").Text())), "boolean", "{{ ','.join(config.get('languages', [])) }}")
}
func text12765(e *py.Eval, ctx variables) string {
	return ""
}
func value12766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("languages"), py.ListOf())), "number", "{{ ','.join(config.get('languages', [])) }}")
}
func typed12766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("languages"), py.ListOf())), "number", "{{ ','.join(config.get('languages', [])) }}")
}
func texts12766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("languages").Text())), "number", "{{ ','.join(config.get('languages', [])) }}")
}
func text12766(e *py.Eval, ctx variables) string {
	return ""
}
func value12767(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())), "{{ ','.join(config.get('symbols', [])) }}")
}
func typed12767(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())), "{{ ','.join(config.get('symbols', [])) }}")
}
func texts12767(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("symbols").Text())), "{{ ','.join(config.get('symbols', [])) }}")
}
func text12767(e *py.Eval, ctx variables) string {
	return ""
}
func value12768(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())), "{{ ','.join(config.get('symbols', [])) }}")
}
func typed12768(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())), "{{ ','.join(config.get('symbols', [])) }}")
}
func texts12768(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("symbols").Text())), "{{ ','.join(config.get('symbols', [])) }}")
}
func text12768(e *py.Eval, ctx variables) string {
	return ""
}
func value12769(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())), "{{ ','.join(config.get('symbols', [])) }}").Text())
}
func typed12769(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())), "{{ ','.join(config.get('symbols', [])) }}").Text())
}
func texts12769(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("symbols").Text())), "{{ ','.join(config.get('symbols', [])) }}").Text())
}
func text12769(e *py.Eval, ctx variables) string {
	return ""
}
func value12770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())), "string", "{{ ','.join(config.get('symbols', [])) }}")
}
func typed12770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())), "string", "{{ ','.join(config.get('symbols', [])) }}")
}
func texts12770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("symbols").Text())), "string", "{{ ','.join(config.get('symbols', [])) }}")
}
func text12770(e *py.Eval, ctx variables) string {
	return ""
}
func value12771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())), "number", "{{ ','.join(config.get('symbols', [])) }}")
}
func typed12771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())), "number", "{{ ','.join(config.get('symbols', [])) }}")
}
func texts12771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("symbols").Text())), "number", "{{ ','.join(config.get('symbols', [])) }}")
}
func text12771(e *py.Eval, ctx variables) string {
	return ""
}
func value12772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())), "boolean", "{{ ','.join(config.get('symbols', [])) }}")
}
func typed12772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())), "boolean", "{{ ','.join(config.get('symbols', [])) }}")
}
func texts12772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("symbols").Text())), "boolean", "{{ ','.join(config.get('symbols', [])) }}")
}
func text12772(e *py.Eval, ctx variables) string {
	return ""
}
func value12773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())), "integer", "{{ ','.join(config.get('symbols', [])) }}")
}
func typed12773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())), "integer", "{{ ','.join(config.get('symbols', [])) }}")
}
func texts12773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("symbols").Text())), "integer", "{{ ','.join(config.get('symbols', [])) }}")
}
func text12773(e *py.Eval, ctx variables) string {
	return ""
}
func value12774(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", ctx["config"].Member("category")), "{{ ','.join(config['category']) }}")
}
func typed12774(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", ctx["config"].Member("category")), "{{ ','.join(config['category']) }}")
}
func texts12774(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("category").Text())), "{{ ','.join(config['category']) }}")
}
func text12774(e *py.Eval, ctx variables) string {
	return ""
}
func value12775(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("category")), "{{ ','.join(config['category']) }}")
}
func typed12775(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("category")), "{{ ','.join(config['category']) }}")
}
func texts12775(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("category").Text())), "{{ ','.join(config['category']) }}")
}
func text12775(e *py.Eval, ctx variables) string {
	return ""
}
func value12776(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("category")), "{{ ','.join(config['category']) }}").Text())
}
func typed12776(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("category")), "{{ ','.join(config['category']) }}").Text())
}
func texts12776(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("category").Text())), "{{ ','.join(config['category']) }}").Text())
}
func text12776(e *py.Eval, ctx variables) string {
	return ""
}
func value12777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("category")), "string", "{{ ','.join(config['category']) }}")
}
func typed12777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("category")), "string", "{{ ','.join(config['category']) }}")
}
func texts12777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("category").Text())), "string", "{{ ','.join(config['category']) }}")
}
func text12777(e *py.Eval, ctx variables) string {
	return ""
}
func value12778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("category")), "boolean", "{{ ','.join(config['category']) }}")
}
func typed12778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("category")), "boolean", "{{ ','.join(config['category']) }}")
}
func texts12778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("category").Text())), "boolean", "{{ ','.join(config['category']) }}")
}
func text12778(e *py.Eval, ctx variables) string {
	return ""
}
func value12779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("category")), "integer", "{{ ','.join(config['category']) }}")
}
func typed12779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("category")), "integer", "{{ ','.join(config['category']) }}")
}
func texts12779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("category").Text())), "integer", "{{ ','.join(config['category']) }}")
}
func text12779(e *py.Eval, ctx variables) string {
	return ""
}
func value12780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("category")), "number", "{{ ','.join(config['category']) }}")
}
func typed12780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("category")), "number", "{{ ','.join(config['category']) }}")
}
func texts12780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("category").Text())), "number", "{{ ','.join(config['category']) }}")
}
func text12780(e *py.Eval, ctx variables) string {
	return ""
}
func value12781(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", ctx["config"].Member("country")), "{{ ','.join(config['country']) }}")
}
func typed12781(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", ctx["config"].Member("country")), "{{ ','.join(config['country']) }}")
}
func texts12781(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("country").Text())), "{{ ','.join(config['country']) }}")
}
func text12781(e *py.Eval, ctx variables) string {
	return ""
}
func value12782(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("country")), "{{ ','.join(config['country']) }}")
}
func typed12782(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("country")), "{{ ','.join(config['country']) }}")
}
func texts12782(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("country").Text())), "{{ ','.join(config['country']) }}")
}
func text12782(e *py.Eval, ctx variables) string {
	return ""
}
func value12783(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("country")), "{{ ','.join(config['country']) }}").Text())
}
func typed12783(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("country")), "{{ ','.join(config['country']) }}").Text())
}
func texts12783(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("country").Text())), "{{ ','.join(config['country']) }}").Text())
}
func text12783(e *py.Eval, ctx variables) string {
	return ""
}
func value12784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("country")), "string", "{{ ','.join(config['country']) }}")
}
func typed12784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("country")), "string", "{{ ','.join(config['country']) }}")
}
func texts12784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("country").Text())), "string", "{{ ','.join(config['country']) }}")
}
func text12784(e *py.Eval, ctx variables) string {
	return ""
}
func value12785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("country")), "integer", "{{ ','.join(config['country']) }}")
}
func typed12785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("country")), "integer", "{{ ','.join(config['country']) }}")
}
func texts12785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("country").Text())), "integer", "{{ ','.join(config['country']) }}")
}
func text12785(e *py.Eval, ctx variables) string {
	return ""
}
func value12786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("country")), "number", "{{ ','.join(config['country']) }}")
}
func typed12786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("country")), "number", "{{ ','.join(config['country']) }}")
}
func texts12786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("country").Text())), "number", "{{ ','.join(config['country']) }}")
}
func text12786(e *py.Eval, ctx variables) string {
	return ""
}
func value12787(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", ctx["config"].Member("domain")), "{{ ','.join(config['domain']) }}")
}
func typed12787(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", ctx["config"].Member("domain")), "{{ ','.join(config['domain']) }}")
}
func texts12787(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("domain").Text())), "{{ ','.join(config['domain']) }}")
}
func text12787(e *py.Eval, ctx variables) string {
	return ""
}
func value12788(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("domain")), "{{ ','.join(config['domain']) }}")
}
func typed12788(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("domain")), "{{ ','.join(config['domain']) }}")
}
func texts12788(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("domain").Text())), "{{ ','.join(config['domain']) }}")
}
func text12788(e *py.Eval, ctx variables) string {
	return ""
}
func value12789(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("domain")), "{{ ','.join(config['domain']) }}").Text())
}
func typed12789(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("domain")), "{{ ','.join(config['domain']) }}").Text())
}
func texts12789(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("domain").Text())), "{{ ','.join(config['domain']) }}").Text())
}
func text12789(e *py.Eval, ctx variables) string {
	return ""
}
func value12790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("domain")), "string", "{{ ','.join(config['domain']) }}")
}
func typed12790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("domain")), "string", "{{ ','.join(config['domain']) }}")
}
func texts12790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("domain").Text())), "string", "{{ ','.join(config['domain']) }}")
}
func text12790(e *py.Eval, ctx variables) string {
	return ""
}
func value12791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("domain")), "integer", "{{ ','.join(config['domain']) }}")
}
func typed12791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("domain")), "integer", "{{ ','.join(config['domain']) }}")
}
func texts12791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("domain").Text())), "integer", "{{ ','.join(config['domain']) }}")
}
func text12791(e *py.Eval, ctx variables) string {
	return ""
}
func value12792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("domain")), "boolean", "{{ ','.join(config['domain']) }}")
}
func typed12792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("domain")), "boolean", "{{ ','.join(config['domain']) }}")
}
func texts12792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("domain").Text())), "boolean", "{{ ','.join(config['domain']) }}")
}
func text12792(e *py.Eval, ctx variables) string {
	return ""
}
func value12793(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", ctx["config"].Member("in")), "{{ ','.join(config['in']) }}")
}
func typed12793(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", ctx["config"].Member("in")), "{{ ','.join(config['in']) }}")
}
func texts12793(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("in").Text())), "{{ ','.join(config['in']) }}")
}
func text12793(e *py.Eval, ctx variables) string {
	return ""
}
func value12794(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("in")), "{{ ','.join(config['in']) }}")
}
func typed12794(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("in")), "{{ ','.join(config['in']) }}")
}
func texts12794(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("in").Text())), "{{ ','.join(config['in']) }}")
}
func text12794(e *py.Eval, ctx variables) string {
	return ""
}
func value12795(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("in")), "{{ ','.join(config['in']) }}").Text())
}
func typed12795(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("in")), "{{ ','.join(config['in']) }}").Text())
}
func texts12795(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("in").Text())), "{{ ','.join(config['in']) }}").Text())
}
func text12795(e *py.Eval, ctx variables) string {
	return ""
}
func value12796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("in")), "number", "{{ ','.join(config['in']) }}")
}
func typed12796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("in")), "number", "{{ ','.join(config['in']) }}")
}
func texts12796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("in").Text())), "number", "{{ ','.join(config['in']) }}")
}
func text12796(e *py.Eval, ctx variables) string {
	return ""
}
func value12797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("in")), "boolean", "{{ ','.join(config['in']) }}")
}
func typed12797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("in")), "boolean", "{{ ','.join(config['in']) }}")
}
func texts12797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("in").Text())), "boolean", "{{ ','.join(config['in']) }}")
}
func text12797(e *py.Eval, ctx variables) string {
	return ""
}
func value12798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("in")), "integer", "{{ ','.join(config['in']) }}")
}
func typed12798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("in")), "integer", "{{ ','.join(config['in']) }}")
}
func texts12798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("in").Text())), "integer", "{{ ','.join(config['in']) }}")
}
func text12798(e *py.Eval, ctx variables) string {
	return ""
}
func value12799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("in")), "string", "{{ ','.join(config['in']) }}")
}
func typed12799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("in")), "string", "{{ ','.join(config['in']) }}")
}
func texts12799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("in").Text())), "string", "{{ ','.join(config['in']) }}")
}
func text12799(e *py.Eval, ctx variables) string {
	return ""
}
