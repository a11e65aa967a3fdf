package main

import "github.com/airgen/airgen/runtime/py"

func value18400(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["record"], "on"), "{{ record.get('on') }}").Text())
}
func typed18400(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["record"].Member("on"))).Text())
}
func texts18400(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["record"].Member("on"))).Text())
}
func text18400(e *py.Eval, ctx variables) string {
	return ""
}
func value18401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "on"), "integer", "{{ record.get('on') }}")
}
func typed18401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("on")), "integer")
}
func texts18401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("on")), "integer")
}
func text18401(e *py.Eval, ctx variables) string {
	return ""
}
func value18402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "on"), "number", "{{ record.get('on') }}")
}
func typed18402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("on")), "number")
}
func texts18402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("on")), "number")
}
func text18402(e *py.Eval, ctx variables) string {
	return ""
}
func value18403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "on"), "string", "{{ record.get('on') }}")
}
func typed18403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("on")), "string")
}
func texts18403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("on")), "string")
}
func text18403(e *py.Eval, ctx variables) string {
	return ""
}
func value18404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "on"), "boolean", "{{ record.get('on') }}")
}
func typed18404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("on")), "boolean")
}
func texts18404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("on")), "boolean")
}
func text18404(e *py.Eval, ctx variables) string {
	return ""
}
func value18405(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "android_installs"),
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func typed18405(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "android_installs"),
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func texts18405(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "android_installs"),
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func text18405(e *py.Eval, ctx variables) string {
	return ""
}
func value18406(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "android_installs"),
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func typed18406(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "android_installs"),
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func texts18406(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "android_installs"),
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func text18406(e *py.Eval, ctx variables) string {
	return ""
}
func value18407(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "android_installs"),
		"{{ record.get('stats', {}).get('android_installs') }}",
	).Text())
}
func typed18407(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "android_installs"),
		"{{ record.get('stats', {}).get('android_installs') }}",
	).Text())
}
func texts18407(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "android_installs"),
		"{{ record.get('stats', {}).get('android_installs') }}",
	).Text())
}
func text18407(e *py.Eval, ctx variables) string {
	return ""
}
func value18408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "android_installs"),
		"integer",
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func typed18408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "android_installs"),
		"integer",
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func texts18408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "android_installs"),
		"integer",
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func text18408(e *py.Eval, ctx variables) string {
	return ""
}
func value18409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "android_installs"),
		"number",
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func typed18409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "android_installs"),
		"number",
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func texts18409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "android_installs"),
		"number",
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func text18409(e *py.Eval, ctx variables) string {
	return ""
}
func value18410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "android_installs"),
		"boolean",
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func typed18410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "android_installs"),
		"boolean",
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func texts18410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "android_installs"),
		"boolean",
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func text18410(e *py.Eval, ctx variables) string {
	return ""
}
func value18411(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_avg_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func typed18411(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_avg_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func texts18411(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_avg_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func text18411(e *py.Eval, ctx variables) string {
	return ""
}
func value18412(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_avg_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func typed18412(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_avg_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func texts18412(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_avg_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func text18412(e *py.Eval, ctx variables) string {
	return ""
}
func value18413(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_avg_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	).Text())
}
func typed18413(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_avg_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	).Text())
}
func texts18413(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_avg_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	).Text())
}
func text18413(e *py.Eval, ctx variables) string {
	return ""
}
func value18414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_avg_view_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func typed18414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_avg_view_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func texts18414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_avg_view_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func text18414(e *py.Eval, ctx variables) string {
	return ""
}
func value18415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_avg_view_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func typed18415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_avg_view_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func texts18415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_avg_view_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func text18415(e *py.Eval, ctx variables) string {
	return ""
}
func value18416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_avg_view_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func typed18416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_avg_view_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func texts18416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_avg_view_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func text18416(e *py.Eval, ctx variables) string {
	return ""
}
func value18417(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_frequency"),
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func typed18417(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_frequency"),
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func texts18417(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_frequency"),
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func text18417(e *py.Eval, ctx variables) string {
	return ""
}
func value18418(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_frequency"),
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func typed18418(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_frequency"),
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func texts18418(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_frequency"),
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func text18418(e *py.Eval, ctx variables) string {
	return ""
}
func value18419(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_frequency"),
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	).Text())
}
func typed18419(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_frequency"),
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	).Text())
}
func texts18419(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_frequency"),
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	).Text())
}
func text18419(e *py.Eval, ctx variables) string {
	return ""
}
func value18420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_frequency"),
		"string",
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func typed18420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_frequency"),
		"string",
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func texts18420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_frequency"),
		"string",
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func text18420(e *py.Eval, ctx variables) string {
	return ""
}
func value18421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_frequency"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func typed18421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_frequency"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func texts18421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_frequency"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func text18421(e *py.Eval, ctx variables) string {
	return ""
}
func value18422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_frequency"),
		"number",
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func typed18422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_frequency"),
		"number",
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func texts18422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_frequency"),
		"number",
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func text18422(e *py.Eval, ctx variables) string {
	return ""
}
func value18423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_frequency"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func typed18423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_frequency"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func texts18423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_frequency"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func text18423(e *py.Eval, ctx variables) string {
	return ""
}
func value18424(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_impressions"),
		"{{ record.get('stats', {}).get('attachment_impressions') }}",
	)
}
func typed18424(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_impressions"),
		"{{ record.get('stats', {}).get('attachment_impressions') }}",
	)
}
func texts18424(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_impressions"),
		"{{ record.get('stats', {}).get('attachment_impressions') }}",
	)
}
func text18424(e *py.Eval, ctx variables) string {
	return ""
}
func value18425(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_impressions"),
		"{{ record.get('stats', {}).get('attachment_impressions') }}",
	)
}
func typed18425(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_impressions"),
		"{{ record.get('stats', {}).get('attachment_impressions') }}",
	)
}
func texts18425(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_impressions"),
		"{{ record.get('stats', {}).get('attachment_impressions') }}",
	)
}
func text18425(e *py.Eval, ctx variables) string {
	return ""
}
func value18426(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_impressions"),
		"{{ record.get('stats', {}).get('attachment_impressions') }}",
	).Text())
}
func typed18426(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_impressions"),
		"{{ record.get('stats', {}).get('attachment_impressions') }}",
	).Text())
}
func texts18426(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_impressions"),
		"{{ record.get('stats', {}).get('attachment_impressions') }}",
	).Text())
}
func text18426(e *py.Eval, ctx variables) string {
	return ""
}
func value18427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_impressions"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_impressions') }}",
	)
}
func typed18427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_impressions"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_impressions') }}",
	)
}
func texts18427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_impressions"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_impressions') }}",
	)
}
func text18427(e *py.Eval, ctx variables) string {
	return ""
}
func value18428(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_1"),
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func typed18428(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_1"),
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func texts18428(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_1"),
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func text18428(e *py.Eval, ctx variables) string {
	return ""
}
func value18429(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_1"),
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func typed18429(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_1"),
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func texts18429(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_1"),
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func text18429(e *py.Eval, ctx variables) string {
	return ""
}
func value18430(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_1"),
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	).Text())
}
func typed18430(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_1"),
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	).Text())
}
func texts18430(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_1"),
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	).Text())
}
func text18430(e *py.Eval, ctx variables) string {
	return ""
}
func value18431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_1"),
		"string",
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func typed18431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_1"),
		"string",
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func texts18431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_1"),
		"string",
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func text18431(e *py.Eval, ctx variables) string {
	return ""
}
func value18432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_1"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func typed18432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_1"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func texts18432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_1"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func text18432(e *py.Eval, ctx variables) string {
	return ""
}
func value18433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_1"),
		"number",
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func typed18433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_1"),
		"number",
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func texts18433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_1"),
		"number",
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func text18433(e *py.Eval, ctx variables) string {
	return ""
}
func value18434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_1"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func typed18434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_1"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func texts18434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_1"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func text18434(e *py.Eval, ctx variables) string {
	return ""
}
func value18435(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_2"),
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func typed18435(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_2"),
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func texts18435(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_2"),
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func text18435(e *py.Eval, ctx variables) string {
	return ""
}
func value18436(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_2"),
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func typed18436(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_2"),
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func texts18436(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_2"),
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func text18436(e *py.Eval, ctx variables) string {
	return ""
}
func value18437(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_2"),
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	).Text())
}
func typed18437(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_2"),
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	).Text())
}
func texts18437(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_2"),
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	).Text())
}
func text18437(e *py.Eval, ctx variables) string {
	return ""
}
func value18438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_2"),
		"string",
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func typed18438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_2"),
		"string",
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func texts18438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_2"),
		"string",
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func text18438(e *py.Eval, ctx variables) string {
	return ""
}
func value18439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_2"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func typed18439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_2"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func texts18439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_2"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func text18439(e *py.Eval, ctx variables) string {
	return ""
}
func value18440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_2"),
		"number",
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func typed18440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_2"),
		"number",
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func texts18440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_2"),
		"number",
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func text18440(e *py.Eval, ctx variables) string {
	return ""
}
func value18441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_2"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func typed18441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_2"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func texts18441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_2"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func text18441(e *py.Eval, ctx variables) string {
	return ""
}
func value18442(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_3"),
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func typed18442(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_3"),
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func texts18442(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_3"),
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func text18442(e *py.Eval, ctx variables) string {
	return ""
}
func value18443(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_3"),
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func typed18443(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_3"),
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func texts18443(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_3"),
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func text18443(e *py.Eval, ctx variables) string {
	return ""
}
func value18444(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_3"),
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	).Text())
}
func typed18444(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_3"),
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	).Text())
}
func texts18444(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_3"),
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	).Text())
}
func text18444(e *py.Eval, ctx variables) string {
	return ""
}
func value18445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_3"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func typed18445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_3"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func texts18445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_3"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func text18445(e *py.Eval, ctx variables) string {
	return ""
}
func value18446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_3"),
		"string",
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func typed18446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_3"),
		"string",
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func texts18446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_3"),
		"string",
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func text18446(e *py.Eval, ctx variables) string {
	return ""
}
func value18447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_3"),
		"number",
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func typed18447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_3"),
		"number",
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func texts18447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_3"),
		"number",
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func text18447(e *py.Eval, ctx variables) string {
	return ""
}
func value18448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_3"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func typed18448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_3"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func texts18448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_3"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func text18448(e *py.Eval, ctx variables) string {
	return ""
}
func value18449(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_total_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func typed18449(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_total_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func texts18449(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_total_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func text18449(e *py.Eval, ctx variables) string {
	return ""
}
func value18450(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_total_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func typed18450(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_total_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func texts18450(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_total_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func text18450(e *py.Eval, ctx variables) string {
	return ""
}
func value18451(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_total_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	).Text())
}
func typed18451(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_total_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	).Text())
}
func texts18451(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_total_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	).Text())
}
func text18451(e *py.Eval, ctx variables) string {
	return ""
}
func value18452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_total_view_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func typed18452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_total_view_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func texts18452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_total_view_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func text18452(e *py.Eval, ctx variables) string {
	return ""
}
func value18453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_total_view_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func typed18453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_total_view_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func texts18453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_total_view_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func text18453(e *py.Eval, ctx variables) string {
	return ""
}
func value18454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_total_view_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func typed18454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_total_view_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func texts18454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_total_view_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func text18454(e *py.Eval, ctx variables) string {
	return ""
}
func value18455(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_uniques"),
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func typed18455(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_uniques"),
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func texts18455(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_uniques"),
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func text18455(e *py.Eval, ctx variables) string {
	return ""
}
func value18456(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_uniques"),
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func typed18456(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_uniques"),
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func texts18456(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_uniques"),
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func text18456(e *py.Eval, ctx variables) string {
	return ""
}
func value18457(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_uniques"),
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	).Text())
}
func typed18457(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_uniques"),
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	).Text())
}
func texts18457(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_uniques"),
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	).Text())
}
func text18457(e *py.Eval, ctx variables) string {
	return ""
}
func value18458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_uniques"),
		"number",
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func typed18458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_uniques"),
		"number",
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func texts18458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_uniques"),
		"number",
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func text18458(e *py.Eval, ctx variables) string {
	return ""
}
func value18459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_uniques"),
		"string",
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func typed18459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_uniques"),
		"string",
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func texts18459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_uniques"),
		"string",
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func text18459(e *py.Eval, ctx variables) string {
	return ""
}
func value18460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_uniques"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func typed18460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_uniques"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func texts18460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_uniques"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func text18460(e *py.Eval, ctx variables) string {
	return ""
}
func value18461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_uniques"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func typed18461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_uniques"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func texts18461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_uniques"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func text18461(e *py.Eval, ctx variables) string {
	return ""
}
func value18462(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_view_completion"),
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func typed18462(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_view_completion"),
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func texts18462(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_view_completion"),
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func text18462(e *py.Eval, ctx variables) string {
	return ""
}
func value18463(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_view_completion"),
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func typed18463(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_view_completion"),
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func texts18463(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_view_completion"),
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func text18463(e *py.Eval, ctx variables) string {
	return ""
}
func value18464(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_view_completion"),
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	).Text())
}
func typed18464(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_view_completion"),
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	).Text())
}
func texts18464(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_view_completion"),
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	).Text())
}
func text18464(e *py.Eval, ctx variables) string {
	return ""
}
func value18465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_view_completion"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func typed18465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_view_completion"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func texts18465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_view_completion"),
		"integer",
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func text18465(e *py.Eval, ctx variables) string {
	return ""
}
func value18466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_view_completion"),
		"number",
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func typed18466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_view_completion"),
		"number",
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func texts18466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_view_completion"),
		"number",
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func text18466(e *py.Eval, ctx variables) string {
	return ""
}
func value18467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_view_completion"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func typed18467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_view_completion"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func texts18467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_view_completion"),
		"boolean",
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func text18467(e *py.Eval, ctx variables) string {
	return ""
}
func value18468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_view_completion"),
		"string",
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func typed18468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_view_completion"),
		"string",
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func texts18468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_view_completion"),
		"string",
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func text18468(e *py.Eval, ctx variables) string {
	return ""
}
func value18469(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_screen_time_millis"),
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func typed18469(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_screen_time_millis"),
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func texts18469(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_screen_time_millis"),
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func text18469(e *py.Eval, ctx variables) string {
	return ""
}
func value18470(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_screen_time_millis"),
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func typed18470(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_screen_time_millis"),
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func texts18470(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_screen_time_millis"),
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func text18470(e *py.Eval, ctx variables) string {
	return ""
}
func value18471(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_screen_time_millis"),
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	).Text())
}
func typed18471(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_screen_time_millis"),
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	).Text())
}
func texts18471(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_screen_time_millis"),
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	).Text())
}
func text18471(e *py.Eval, ctx variables) string {
	return ""
}
func value18472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_screen_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func typed18472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_screen_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func texts18472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_screen_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func text18472(e *py.Eval, ctx variables) string {
	return ""
}
func value18473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_screen_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func typed18473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_screen_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func texts18473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_screen_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func text18473(e *py.Eval, ctx variables) string {
	return ""
}
func value18474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_screen_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func typed18474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_screen_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func texts18474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_screen_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func text18474(e *py.Eval, ctx variables) string {
	return ""
}
func value18475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_screen_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func typed18475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_screen_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func texts18475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_screen_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func text18475(e *py.Eval, ctx variables) string {
	return ""
}
func value18476(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_view_time_millis"),
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func typed18476(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_view_time_millis"),
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func texts18476(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_view_time_millis"),
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func text18476(e *py.Eval, ctx variables) string {
	return ""
}
func value18477(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_view_time_millis"),
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func typed18477(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_view_time_millis"),
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func texts18477(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_view_time_millis"),
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func text18477(e *py.Eval, ctx variables) string {
	return ""
}
func value18478(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_view_time_millis"),
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	).Text())
}
func typed18478(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_view_time_millis"),
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	).Text())
}
func texts18478(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_view_time_millis"),
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	).Text())
}
func text18478(e *py.Eval, ctx variables) string {
	return ""
}
func value18479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_view_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func typed18479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_view_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func texts18479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_view_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func text18479(e *py.Eval, ctx variables) string {
	return ""
}
func value18480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_view_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func typed18480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_view_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func texts18480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_view_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func text18480(e *py.Eval, ctx variables) string {
	return ""
}
func value18481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_view_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func typed18481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_view_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func texts18481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_view_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func text18481(e *py.Eval, ctx variables) string {
	return ""
}
func value18482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_view_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func typed18482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_view_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func texts18482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_view_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func text18482(e *py.Eval, ctx variables) string {
	return ""
}
func value18483(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_achievement_unlocked"),
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func typed18483(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_achievement_unlocked"),
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func texts18483(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_achievement_unlocked"),
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func text18483(e *py.Eval, ctx variables) string {
	return ""
}
func value18484(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_achievement_unlocked"),
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func typed18484(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_achievement_unlocked"),
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func texts18484(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_achievement_unlocked"),
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func text18484(e *py.Eval, ctx variables) string {
	return ""
}
func value18485(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_achievement_unlocked"),
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	).Text())
}
func typed18485(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_achievement_unlocked"),
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	).Text())
}
func texts18485(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_achievement_unlocked"),
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	).Text())
}
func text18485(e *py.Eval, ctx variables) string {
	return ""
}
func value18486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_achievement_unlocked"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func typed18486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_achievement_unlocked"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func texts18486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_achievement_unlocked"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func text18486(e *py.Eval, ctx variables) string {
	return ""
}
func value18487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_achievement_unlocked"),
		"number",
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func typed18487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_achievement_unlocked"),
		"number",
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func texts18487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_achievement_unlocked"),
		"number",
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func text18487(e *py.Eval, ctx variables) string {
	return ""
}
func value18488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_achievement_unlocked"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func typed18488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_achievement_unlocked"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func texts18488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_achievement_unlocked"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func text18488(e *py.Eval, ctx variables) string {
	return ""
}
func value18489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_achievement_unlocked"),
		"string",
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func typed18489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_achievement_unlocked"),
		"string",
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func texts18489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_achievement_unlocked"),
		"string",
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func text18489(e *py.Eval, ctx variables) string {
	return ""
}
func value18490(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_click"),
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func typed18490(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_click"),
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func texts18490(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_click"),
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func text18490(e *py.Eval, ctx variables) string {
	return ""
}
func value18491(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_click"),
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func typed18491(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_click"),
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func texts18491(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_click"),
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func text18491(e *py.Eval, ctx variables) string {
	return ""
}
func value18492(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_click"),
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	).Text())
}
func typed18492(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_click"),
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	).Text())
}
func texts18492(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_click"),
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	).Text())
}
func text18492(e *py.Eval, ctx variables) string {
	return ""
}
func value18493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_click"),
		"string",
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func typed18493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_click"),
		"string",
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func texts18493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_click"),
		"string",
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func text18493(e *py.Eval, ctx variables) string {
	return ""
}
func value18494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_click"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func typed18494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_click"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func texts18494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_click"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func text18494(e *py.Eval, ctx variables) string {
	return ""
}
func value18495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_click"),
		"number",
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func typed18495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_click"),
		"number",
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func texts18495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_click"),
		"number",
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func text18495(e *py.Eval, ctx variables) string {
	return ""
}
func value18496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_click"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func typed18496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_click"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func texts18496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_click"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func text18496(e *py.Eval, ctx variables) string {
	return ""
}
func value18497(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_view"),
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func typed18497(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_view"),
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func texts18497(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_view"),
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func text18497(e *py.Eval, ctx variables) string {
	return ""
}
func value18498(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_view"),
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func typed18498(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_view"),
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func texts18498(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_view"),
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func text18498(e *py.Eval, ctx variables) string {
	return ""
}
func value18499(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_view"),
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	).Text())
}
func typed18499(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_view"),
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	).Text())
}
func texts18499(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_view"),
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	).Text())
}
func text18499(e *py.Eval, ctx variables) string {
	return ""
}
func value18500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_view"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func typed18500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_view"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func texts18500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_view"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func text18500(e *py.Eval, ctx variables) string {
	return ""
}
func value18501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_view"),
		"string",
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func typed18501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_view"),
		"string",
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func texts18501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_view"),
		"string",
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func text18501(e *py.Eval, ctx variables) string {
	return ""
}
func value18502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_view"),
		"number",
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func typed18502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_view"),
		"number",
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func texts18502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_view"),
		"number",
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func text18502(e *py.Eval, ctx variables) string {
	return ""
}
func value18503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_view"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func typed18503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_view"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func texts18503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_view"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func text18503(e *py.Eval, ctx variables) string {
	return ""
}
func value18504(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_billing"),
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func typed18504(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_billing"),
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func texts18504(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_billing"),
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func text18504(e *py.Eval, ctx variables) string {
	return ""
}
func value18505(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_billing"),
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func typed18505(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_billing"),
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func texts18505(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_billing"),
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func text18505(e *py.Eval, ctx variables) string {
	return ""
}
func value18506(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_billing"),
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	).Text())
}
func typed18506(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_billing"),
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	).Text())
}
func texts18506(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_billing"),
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	).Text())
}
func text18506(e *py.Eval, ctx variables) string {
	return ""
}
func value18507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_billing"),
		"string",
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func typed18507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_billing"),
		"string",
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func texts18507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_billing"),
		"string",
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func text18507(e *py.Eval, ctx variables) string {
	return ""
}
func value18508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_billing"),
		"number",
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func typed18508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_billing"),
		"number",
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func texts18508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_billing"),
		"number",
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func text18508(e *py.Eval, ctx variables) string {
	return ""
}
func value18509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_billing"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func typed18509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_billing"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func texts18509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_billing"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func text18509(e *py.Eval, ctx variables) string {
	return ""
}
func value18510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_billing"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func typed18510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_billing"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func texts18510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_billing"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func text18510(e *py.Eval, ctx variables) string {
	return ""
}
func value18511(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_cart"),
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func typed18511(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_cart"),
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func texts18511(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_cart"),
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func text18511(e *py.Eval, ctx variables) string {
	return ""
}
func value18512(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_cart"),
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func typed18512(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_cart"),
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func texts18512(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_cart"),
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func text18512(e *py.Eval, ctx variables) string {
	return ""
}
func value18513(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_cart"),
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	).Text())
}
func typed18513(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_cart"),
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	).Text())
}
func texts18513(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_cart"),
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	).Text())
}
func text18513(e *py.Eval, ctx variables) string {
	return ""
}
func value18514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_cart"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func typed18514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_cart"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func texts18514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_cart"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func text18514(e *py.Eval, ctx variables) string {
	return ""
}
func value18515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_cart"),
		"number",
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func typed18515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_cart"),
		"number",
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func texts18515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_cart"),
		"number",
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func text18515(e *py.Eval, ctx variables) string {
	return ""
}
func value18516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_cart"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func typed18516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_cart"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func texts18516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_cart"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func text18516(e *py.Eval, ctx variables) string {
	return ""
}
func value18517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_cart"),
		"string",
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func typed18517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_cart"),
		"string",
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func texts18517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_cart"),
		"string",
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func text18517(e *py.Eval, ctx variables) string {
	return ""
}
func value18518(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_to_wishlist"),
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func typed18518(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_to_wishlist"),
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func texts18518(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_to_wishlist"),
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func text18518(e *py.Eval, ctx variables) string {
	return ""
}
func value18519(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_to_wishlist"),
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func typed18519(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_to_wishlist"),
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func texts18519(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_to_wishlist"),
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func text18519(e *py.Eval, ctx variables) string {
	return ""
}
func value18520(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_to_wishlist"),
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	).Text())
}
func typed18520(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_to_wishlist"),
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	).Text())
}
func texts18520(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_to_wishlist"),
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	).Text())
}
func text18520(e *py.Eval, ctx variables) string {
	return ""
}
func value18521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_to_wishlist"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func typed18521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_to_wishlist"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func texts18521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_to_wishlist"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func text18521(e *py.Eval, ctx variables) string {
	return ""
}
func value18522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_to_wishlist"),
		"number",
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func typed18522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_to_wishlist"),
		"number",
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func texts18522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_to_wishlist"),
		"number",
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func text18522(e *py.Eval, ctx variables) string {
	return ""
}
func value18523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_to_wishlist"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func typed18523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_to_wishlist"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func texts18523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_to_wishlist"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func text18523(e *py.Eval, ctx variables) string {
	return ""
}
func value18524(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_app_opens"),
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func typed18524(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_app_opens"),
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func texts18524(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_app_opens"),
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func text18524(e *py.Eval, ctx variables) string {
	return ""
}
func value18525(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_app_opens"),
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func typed18525(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_app_opens"),
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func texts18525(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_app_opens"),
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func text18525(e *py.Eval, ctx variables) string {
	return ""
}
func value18526(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_app_opens"),
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	).Text())
}
func typed18526(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_app_opens"),
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	).Text())
}
func texts18526(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_app_opens"),
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	).Text())
}
func text18526(e *py.Eval, ctx variables) string {
	return ""
}
func value18527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_app_opens"),
		"string",
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func typed18527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_app_opens"),
		"string",
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func texts18527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_app_opens"),
		"string",
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func text18527(e *py.Eval, ctx variables) string {
	return ""
}
func value18528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_app_opens"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func typed18528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_app_opens"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func texts18528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_app_opens"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func text18528(e *py.Eval, ctx variables) string {
	return ""
}
func value18529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_app_opens"),
		"number",
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func typed18529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_app_opens"),
		"number",
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func texts18529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_app_opens"),
		"number",
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func text18529(e *py.Eval, ctx variables) string {
	return ""
}
func value18530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_app_opens"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func typed18530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_app_opens"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func texts18530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_app_opens"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func text18530(e *py.Eval, ctx variables) string {
	return ""
}
func value18531(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_complete_tutorial"),
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func typed18531(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_complete_tutorial"),
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func texts18531(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_complete_tutorial"),
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func text18531(e *py.Eval, ctx variables) string {
	return ""
}
func value18532(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_complete_tutorial"),
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func typed18532(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_complete_tutorial"),
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func texts18532(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_complete_tutorial"),
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func text18532(e *py.Eval, ctx variables) string {
	return ""
}
func value18533(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_complete_tutorial"),
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	).Text())
}
func typed18533(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_complete_tutorial"),
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	).Text())
}
func texts18533(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_complete_tutorial"),
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	).Text())
}
func text18533(e *py.Eval, ctx variables) string {
	return ""
}
func value18534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_complete_tutorial"),
		"number",
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func typed18534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_complete_tutorial"),
		"number",
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func texts18534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_complete_tutorial"),
		"number",
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func text18534(e *py.Eval, ctx variables) string {
	return ""
}
func value18535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_complete_tutorial"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func typed18535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_complete_tutorial"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func texts18535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_complete_tutorial"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func text18535(e *py.Eval, ctx variables) string {
	return ""
}
func value18536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_complete_tutorial"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func typed18536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_complete_tutorial"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func texts18536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_complete_tutorial"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func text18536(e *py.Eval, ctx variables) string {
	return ""
}
func value18537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_complete_tutorial"),
		"string",
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func typed18537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_complete_tutorial"),
		"string",
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func texts18537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_complete_tutorial"),
		"string",
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func text18537(e *py.Eval, ctx variables) string {
	return ""
}
func value18538(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_invite"),
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func typed18538(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_invite"),
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func texts18538(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_invite"),
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func text18538(e *py.Eval, ctx variables) string {
	return ""
}
func value18539(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_invite"),
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func typed18539(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_invite"),
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func texts18539(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_invite"),
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func text18539(e *py.Eval, ctx variables) string {
	return ""
}
func value18540(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_invite"),
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	).Text())
}
func typed18540(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_invite"),
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	).Text())
}
func texts18540(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_invite"),
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	).Text())
}
func text18540(e *py.Eval, ctx variables) string {
	return ""
}
func value18541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_invite"),
		"string",
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func typed18541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_invite"),
		"string",
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func texts18541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_invite"),
		"string",
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func text18541(e *py.Eval, ctx variables) string {
	return ""
}
func value18542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_invite"),
		"number",
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func typed18542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_invite"),
		"number",
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func texts18542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_invite"),
		"number",
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func text18542(e *py.Eval, ctx variables) string {
	return ""
}
func value18543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_invite"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func typed18543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_invite"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func texts18543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_invite"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func text18543(e *py.Eval, ctx variables) string {
	return ""
}
func value18544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_invite"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func typed18544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_invite"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func texts18544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_invite"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func text18544(e *py.Eval, ctx variables) string {
	return ""
}
func value18545(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_level_completes"),
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func typed18545(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_level_completes"),
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func texts18545(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_level_completes"),
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func text18545(e *py.Eval, ctx variables) string {
	return ""
}
func value18546(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_level_completes"),
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func typed18546(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_level_completes"),
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func texts18546(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_level_completes"),
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func text18546(e *py.Eval, ctx variables) string {
	return ""
}
func value18547(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_level_completes"),
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	).Text())
}
func typed18547(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_level_completes"),
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	).Text())
}
func texts18547(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_level_completes"),
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	).Text())
}
func text18547(e *py.Eval, ctx variables) string {
	return ""
}
func value18548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_level_completes"),
		"string",
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func typed18548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_level_completes"),
		"string",
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func texts18548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_level_completes"),
		"string",
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func text18548(e *py.Eval, ctx variables) string {
	return ""
}
func value18549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_level_completes"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func typed18549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_level_completes"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func texts18549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_level_completes"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func text18549(e *py.Eval, ctx variables) string {
	return ""
}
func value18550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_level_completes"),
		"number",
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func typed18550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_level_completes"),
		"number",
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func texts18550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_level_completes"),
		"number",
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func text18550(e *py.Eval, ctx variables) string {
	return ""
}
func value18551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_level_completes"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func typed18551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_level_completes"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func texts18551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_level_completes"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func text18551(e *py.Eval, ctx variables) string {
	return ""
}
func value18552(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_list_view"),
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func typed18552(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_list_view"),
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func texts18552(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_list_view"),
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func text18552(e *py.Eval, ctx variables) string {
	return ""
}
func value18553(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_list_view"),
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func typed18553(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_list_view"),
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func texts18553(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_list_view"),
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func text18553(e *py.Eval, ctx variables) string {
	return ""
}
func value18554(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_list_view"),
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	).Text())
}
func typed18554(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_list_view"),
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	).Text())
}
func texts18554(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_list_view"),
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	).Text())
}
func text18554(e *py.Eval, ctx variables) string {
	return ""
}
func value18555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_list_view"),
		"string",
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func typed18555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_list_view"),
		"string",
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func texts18555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_list_view"),
		"string",
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func text18555(e *py.Eval, ctx variables) string {
	return ""
}
func value18556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_list_view"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func typed18556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_list_view"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func texts18556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_list_view"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func text18556(e *py.Eval, ctx variables) string {
	return ""
}
func value18557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_list_view"),
		"number",
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func typed18557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_list_view"),
		"number",
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func texts18557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_list_view"),
		"number",
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func text18557(e *py.Eval, ctx variables) string {
	return ""
}
func value18558(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_list_view"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func typed18558(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_list_view"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func texts18558(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_list_view"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func text18558(e *py.Eval, ctx variables) string {
	return ""
}
func value18559(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_login"),
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func typed18559(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_login"),
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func texts18559(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_login"),
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func text18559(e *py.Eval, ctx variables) string {
	return ""
}
func value18560(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_login"),
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func typed18560(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_login"),
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func texts18560(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_login"),
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func text18560(e *py.Eval, ctx variables) string {
	return ""
}
func value18561(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_login"),
		"{{ record.get('stats', {}).get('conversion_login') }}",
	).Text())
}
func typed18561(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_login"),
		"{{ record.get('stats', {}).get('conversion_login') }}",
	).Text())
}
func texts18561(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_login"),
		"{{ record.get('stats', {}).get('conversion_login') }}",
	).Text())
}
func text18561(e *py.Eval, ctx variables) string {
	return ""
}
func value18562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_login"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func typed18562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_login"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func texts18562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_login"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func text18562(e *py.Eval, ctx variables) string {
	return ""
}
func value18563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_login"),
		"number",
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func typed18563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_login"),
		"number",
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func texts18563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_login"),
		"number",
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func text18563(e *py.Eval, ctx variables) string {
	return ""
}
func value18564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_login"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func typed18564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_login"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func texts18564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_login"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func text18564(e *py.Eval, ctx variables) string {
	return ""
}
func value18565(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_login"),
		"string",
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func typed18565(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_login"),
		"string",
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func texts18565(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_login"),
		"string",
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func text18565(e *py.Eval, ctx variables) string {
	return ""
}
func value18566(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_page_views"),
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func typed18566(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_page_views"),
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func texts18566(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_page_views"),
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func text18566(e *py.Eval, ctx variables) string {
	return ""
}
func value18567(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_page_views"),
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func typed18567(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_page_views"),
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func texts18567(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_page_views"),
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func text18567(e *py.Eval, ctx variables) string {
	return ""
}
func value18568(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_page_views"),
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	).Text())
}
func typed18568(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_page_views"),
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	).Text())
}
func texts18568(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_page_views"),
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	).Text())
}
func text18568(e *py.Eval, ctx variables) string {
	return ""
}
func value18569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_page_views"),
		"string",
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func typed18569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_page_views"),
		"string",
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func texts18569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_page_views"),
		"string",
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func text18569(e *py.Eval, ctx variables) string {
	return ""
}
func value18570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_page_views"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func typed18570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_page_views"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func texts18570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_page_views"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func text18570(e *py.Eval, ctx variables) string {
	return ""
}
func value18571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_page_views"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func typed18571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_page_views"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func texts18571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_page_views"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func text18571(e *py.Eval, ctx variables) string {
	return ""
}
func value18572(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases"),
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func typed18572(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases"),
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func texts18572(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases"),
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func text18572(e *py.Eval, ctx variables) string {
	return ""
}
func value18573(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases"),
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func typed18573(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases"),
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func texts18573(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases"),
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func text18573(e *py.Eval, ctx variables) string {
	return ""
}
func value18574(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases"),
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	).Text())
}
func typed18574(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases"),
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	).Text())
}
func texts18574(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases"),
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	).Text())
}
func text18574(e *py.Eval, ctx variables) string {
	return ""
}
func value18575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func typed18575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func texts18575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func text18575(e *py.Eval, ctx variables) string {
	return ""
}
func value18576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases"),
		"number",
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func typed18576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases"),
		"number",
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func texts18576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases"),
		"number",
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func text18576(e *py.Eval, ctx variables) string {
	return ""
}
func value18577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func typed18577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func texts18577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func text18577(e *py.Eval, ctx variables) string {
	return ""
}
func value18578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases"),
		"string",
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func typed18578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases"),
		"string",
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func texts18578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases"),
		"string",
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func text18578(e *py.Eval, ctx variables) string {
	return ""
}
func value18579(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases_value"),
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func typed18579(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases_value"),
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func texts18579(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases_value"),
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func text18579(e *py.Eval, ctx variables) string {
	return ""
}
func value18580(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases_value"),
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func typed18580(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases_value"),
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func texts18580(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases_value"),
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func text18580(e *py.Eval, ctx variables) string {
	return ""
}
func value18581(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases_value"),
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	).Text())
}
func typed18581(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases_value"),
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	).Text())
}
func texts18581(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases_value"),
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	).Text())
}
func text18581(e *py.Eval, ctx variables) string {
	return ""
}
func value18582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases_value"),
		"string",
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func typed18582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases_value"),
		"string",
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func texts18582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases_value"),
		"string",
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func text18582(e *py.Eval, ctx variables) string {
	return ""
}
func value18583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases_value"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func typed18583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases_value"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func texts18583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases_value"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func text18583(e *py.Eval, ctx variables) string {
	return ""
}
func value18584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases_value"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func typed18584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases_value"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func texts18584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases_value"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func text18584(e *py.Eval, ctx variables) string {
	return ""
}
func value18585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases_value"),
		"number",
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func typed18585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases_value"),
		"number",
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func texts18585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases_value"),
		"number",
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func text18585(e *py.Eval, ctx variables) string {
	return ""
}
func value18586(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_rate"),
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func typed18586(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_rate"),
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func texts18586(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_rate"),
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func text18586(e *py.Eval, ctx variables) string {
	return ""
}
func value18587(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_rate"),
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func typed18587(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_rate"),
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func texts18587(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_rate"),
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func text18587(e *py.Eval, ctx variables) string {
	return ""
}
func value18588(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_rate"),
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	).Text())
}
func typed18588(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_rate"),
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	).Text())
}
func texts18588(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_rate"),
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	).Text())
}
func text18588(e *py.Eval, ctx variables) string {
	return ""
}
func value18589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_rate"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func typed18589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_rate"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func texts18589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_rate"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func text18589(e *py.Eval, ctx variables) string {
	return ""
}
func value18590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_rate"),
		"number",
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func typed18590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_rate"),
		"number",
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func texts18590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_rate"),
		"number",
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func text18590(e *py.Eval, ctx variables) string {
	return ""
}
func value18591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_rate"),
		"string",
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func typed18591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_rate"),
		"string",
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func texts18591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_rate"),
		"string",
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func text18591(e *py.Eval, ctx variables) string {
	return ""
}
func value18592(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_reserve"),
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func typed18592(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_reserve"),
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func texts18592(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_reserve"),
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func text18592(e *py.Eval, ctx variables) string {
	return ""
}
func value18593(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_reserve"),
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func typed18593(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_reserve"),
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func texts18593(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_reserve"),
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func text18593(e *py.Eval, ctx variables) string {
	return ""
}
func value18594(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_reserve"),
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	).Text())
}
func typed18594(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_reserve"),
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	).Text())
}
func texts18594(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_reserve"),
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	).Text())
}
func text18594(e *py.Eval, ctx variables) string {
	return ""
}
func value18595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_reserve"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func typed18595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_reserve"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func texts18595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_reserve"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func text18595(e *py.Eval, ctx variables) string {
	return ""
}
func value18596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_reserve"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func typed18596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_reserve"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func texts18596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_reserve"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func text18596(e *py.Eval, ctx variables) string {
	return ""
}
func value18597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_reserve"),
		"number",
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func typed18597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_reserve"),
		"number",
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func texts18597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_reserve"),
		"number",
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func text18597(e *py.Eval, ctx variables) string {
	return ""
}
func value18598(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_save"),
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func typed18598(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_save"),
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func texts18598(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_save"),
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func text18598(e *py.Eval, ctx variables) string {
	return ""
}
func value18599(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_save"),
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func typed18599(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_save"),
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func texts18599(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_save"),
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func text18599(e *py.Eval, ctx variables) string {
	return ""
}
func value18600(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_save"),
		"{{ record.get('stats', {}).get('conversion_save') }}",
	).Text())
}
func typed18600(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_save"),
		"{{ record.get('stats', {}).get('conversion_save') }}",
	).Text())
}
func texts18600(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_save"),
		"{{ record.get('stats', {}).get('conversion_save') }}",
	).Text())
}
func text18600(e *py.Eval, ctx variables) string {
	return ""
}
func value18601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_save"),
		"string",
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func typed18601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_save"),
		"string",
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func texts18601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_save"),
		"string",
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func text18601(e *py.Eval, ctx variables) string {
	return ""
}
func value18602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_save"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func typed18602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_save"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func texts18602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_save"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func text18602(e *py.Eval, ctx variables) string {
	return ""
}
func value18603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_save"),
		"number",
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func typed18603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_save"),
		"number",
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func texts18603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_save"),
		"number",
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func text18603(e *py.Eval, ctx variables) string {
	return ""
}
func value18604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_save"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func typed18604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_save"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func texts18604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_save"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func text18604(e *py.Eval, ctx variables) string {
	return ""
}
func value18605(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_searches"),
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func typed18605(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_searches"),
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func texts18605(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_searches"),
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func text18605(e *py.Eval, ctx variables) string {
	return ""
}
func value18606(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_searches"),
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func typed18606(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_searches"),
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func texts18606(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_searches"),
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func text18606(e *py.Eval, ctx variables) string {
	return ""
}
func value18607(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_searches"),
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	).Text())
}
func typed18607(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_searches"),
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	).Text())
}
func texts18607(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_searches"),
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	).Text())
}
func text18607(e *py.Eval, ctx variables) string {
	return ""
}
func value18608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_searches"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func typed18608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_searches"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func texts18608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_searches"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func text18608(e *py.Eval, ctx variables) string {
	return ""
}
func value18609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_searches"),
		"string",
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func typed18609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_searches"),
		"string",
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func texts18609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_searches"),
		"string",
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func text18609(e *py.Eval, ctx variables) string {
	return ""
}
func value18610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_searches"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func typed18610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_searches"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func texts18610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_searches"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func text18610(e *py.Eval, ctx variables) string {
	return ""
}
func value18611(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_share"),
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func typed18611(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_share"),
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func texts18611(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_share"),
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func text18611(e *py.Eval, ctx variables) string {
	return ""
}
func value18612(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_share"),
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func typed18612(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_share"),
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func texts18612(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_share"),
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func text18612(e *py.Eval, ctx variables) string {
	return ""
}
func value18613(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_share"),
		"{{ record.get('stats', {}).get('conversion_share') }}",
	).Text())
}
func typed18613(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_share"),
		"{{ record.get('stats', {}).get('conversion_share') }}",
	).Text())
}
func texts18613(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_share"),
		"{{ record.get('stats', {}).get('conversion_share') }}",
	).Text())
}
func text18613(e *py.Eval, ctx variables) string {
	return ""
}
func value18614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_share"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func typed18614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_share"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func texts18614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_share"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func text18614(e *py.Eval, ctx variables) string {
	return ""
}
func value18615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_share"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func typed18615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_share"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func texts18615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_share"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func text18615(e *py.Eval, ctx variables) string {
	return ""
}
func value18616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_share"),
		"number",
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func typed18616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_share"),
		"number",
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func texts18616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_share"),
		"number",
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func text18616(e *py.Eval, ctx variables) string {
	return ""
}
func value18617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_share"),
		"string",
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func typed18617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_share"),
		"string",
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func texts18617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_share"),
		"string",
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func text18617(e *py.Eval, ctx variables) string {
	return ""
}
func value18618(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_spend_credits"),
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	)
}
func typed18618(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_spend_credits"),
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	)
}
func texts18618(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_spend_credits"),
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	)
}
func text18618(e *py.Eval, ctx variables) string {
	return ""
}
func value18619(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_spend_credits"),
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	)
}
func typed18619(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_spend_credits"),
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	)
}
func texts18619(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_spend_credits"),
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	)
}
func text18619(e *py.Eval, ctx variables) string {
	return ""
}
func value18620(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_spend_credits"),
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	).Text())
}
func typed18620(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_spend_credits"),
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	).Text())
}
func texts18620(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_spend_credits"),
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	).Text())
}
func text18620(e *py.Eval, ctx variables) string {
	return ""
}
func value18621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_spend_credits"),
		"number",
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	)
}
func typed18621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_spend_credits"),
		"number",
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	)
}
func texts18621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_spend_credits"),
		"number",
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	)
}
func text18621(e *py.Eval, ctx variables) string {
	return ""
}
func value18622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_spend_credits"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	)
}
func typed18622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_spend_credits"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	)
}
func texts18622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_spend_credits"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	)
}
func text18622(e *py.Eval, ctx variables) string {
	return ""
}
func value18623(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_checkout"),
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func typed18623(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_checkout"),
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func texts18623(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_checkout"),
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func text18623(e *py.Eval, ctx variables) string {
	return ""
}
func value18624(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_checkout"),
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func typed18624(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_checkout"),
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func texts18624(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_checkout"),
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func text18624(e *py.Eval, ctx variables) string {
	return ""
}
func value18625(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_checkout"),
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	).Text())
}
func typed18625(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_checkout"),
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	).Text())
}
func texts18625(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_checkout"),
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	).Text())
}
func text18625(e *py.Eval, ctx variables) string {
	return ""
}
func value18626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_checkout"),
		"string",
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func typed18626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_checkout"),
		"string",
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func texts18626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_checkout"),
		"string",
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func text18626(e *py.Eval, ctx variables) string {
	return ""
}
func value18627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_checkout"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func typed18627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_checkout"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func texts18627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_checkout"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func text18627(e *py.Eval, ctx variables) string {
	return ""
}
func value18628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_checkout"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func typed18628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_checkout"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func texts18628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_checkout"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func text18628(e *py.Eval, ctx variables) string {
	return ""
}
func value18629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_checkout"),
		"number",
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func typed18629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_checkout"),
		"number",
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func texts18629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_checkout"),
		"number",
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func text18629(e *py.Eval, ctx variables) string {
	return ""
}
func value18630(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_trial"),
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func typed18630(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_trial"),
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func texts18630(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_trial"),
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func text18630(e *py.Eval, ctx variables) string {
	return ""
}
func value18631(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_trial"),
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func typed18631(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_trial"),
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func texts18631(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_trial"),
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func text18631(e *py.Eval, ctx variables) string {
	return ""
}
func value18632(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_trial"),
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	).Text())
}
func typed18632(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_trial"),
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	).Text())
}
func texts18632(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_trial"),
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	).Text())
}
func text18632(e *py.Eval, ctx variables) string {
	return ""
}
func value18633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_trial"),
		"string",
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func typed18633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_trial"),
		"string",
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func texts18633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_trial"),
		"string",
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func text18633(e *py.Eval, ctx variables) string {
	return ""
}
func value18634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_trial"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func typed18634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_trial"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func texts18634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_trial"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func text18634(e *py.Eval, ctx variables) string {
	return ""
}
func value18635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_trial"),
		"number",
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func typed18635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_trial"),
		"number",
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func texts18635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_trial"),
		"number",
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func text18635(e *py.Eval, ctx variables) string {
	return ""
}
func value18636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_trial"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func typed18636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_trial"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func texts18636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_trial"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func text18636(e *py.Eval, ctx variables) string {
	return ""
}
func value18637(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_subscribe"),
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func typed18637(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_subscribe"),
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func texts18637(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_subscribe"),
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func text18637(e *py.Eval, ctx variables) string {
	return ""
}
func value18638(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_subscribe"),
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func typed18638(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_subscribe"),
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func texts18638(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_subscribe"),
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func text18638(e *py.Eval, ctx variables) string {
	return ""
}
func value18639(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_subscribe"),
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	).Text())
}
func typed18639(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_subscribe"),
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	).Text())
}
func texts18639(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_subscribe"),
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	).Text())
}
func text18639(e *py.Eval, ctx variables) string {
	return ""
}
func value18640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_subscribe"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func typed18640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_subscribe"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func texts18640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_subscribe"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func text18640(e *py.Eval, ctx variables) string {
	return ""
}
func value18641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_subscribe"),
		"number",
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func typed18641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_subscribe"),
		"number",
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func texts18641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_subscribe"),
		"number",
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func text18641(e *py.Eval, ctx variables) string {
	return ""
}
func value18642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_subscribe"),
		"string",
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func typed18642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_subscribe"),
		"string",
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func texts18642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_subscribe"),
		"string",
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func text18642(e *py.Eval, ctx variables) string {
	return ""
}
func value18643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_subscribe"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func typed18643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_subscribe"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func texts18643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_subscribe"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func text18643(e *py.Eval, ctx variables) string {
	return ""
}
func value18644(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_view_content"),
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func typed18644(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_view_content"),
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func texts18644(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_view_content"),
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func text18644(e *py.Eval, ctx variables) string {
	return ""
}
func value18645(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_view_content"),
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func typed18645(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_view_content"),
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func texts18645(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_view_content"),
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func text18645(e *py.Eval, ctx variables) string {
	return ""
}
func value18646(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_view_content"),
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	).Text())
}
func typed18646(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_view_content"),
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	).Text())
}
func texts18646(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_view_content"),
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	).Text())
}
func text18646(e *py.Eval, ctx variables) string {
	return ""
}
func value18647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_view_content"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func typed18647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_view_content"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func texts18647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_view_content"),
		"integer",
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func text18647(e *py.Eval, ctx variables) string {
	return ""
}
func value18648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_view_content"),
		"string",
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func typed18648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_view_content"),
		"string",
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func texts18648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_view_content"),
		"string",
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func text18648(e *py.Eval, ctx variables) string {
	return ""
}
func value18649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_view_content"),
		"number",
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func typed18649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_view_content"),
		"number",
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func texts18649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_view_content"),
		"number",
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func text18649(e *py.Eval, ctx variables) string {
	return ""
}
func value18650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_view_content"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func typed18650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_view_content"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func texts18650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_view_content"),
		"boolean",
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func text18650(e *py.Eval, ctx variables) string {
	return ""
}
func value18651(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_1"),
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func typed18651(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_1"),
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func texts18651(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_1"),
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func text18651(e *py.Eval, ctx variables) string {
	return ""
}
func value18652(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_1"),
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func typed18652(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_1"),
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func texts18652(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_1"),
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func text18652(e *py.Eval, ctx variables) string {
	return ""
}
func value18653(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_1"),
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	).Text())
}
func typed18653(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_1"),
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	).Text())
}
func texts18653(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_1"),
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	).Text())
}
func text18653(e *py.Eval, ctx variables) string {
	return ""
}
func value18654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_1"),
		"string",
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func typed18654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_1"),
		"string",
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func texts18654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_1"),
		"string",
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func text18654(e *py.Eval, ctx variables) string {
	return ""
}
func value18655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_1"),
		"integer",
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func typed18655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_1"),
		"integer",
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func texts18655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_1"),
		"integer",
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func text18655(e *py.Eval, ctx variables) string {
	return ""
}
func value18656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_1"),
		"boolean",
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func typed18656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_1"),
		"boolean",
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func texts18656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_1"),
		"boolean",
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func text18656(e *py.Eval, ctx variables) string {
	return ""
}
func value18657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_1"),
		"number",
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func typed18657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_1"),
		"number",
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func texts18657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_1"),
		"number",
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func text18657(e *py.Eval, ctx variables) string {
	return ""
}
func value18658(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_2"),
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func typed18658(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_2"),
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func texts18658(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_2"),
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func text18658(e *py.Eval, ctx variables) string {
	return ""
}
func value18659(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_2"),
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func typed18659(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_2"),
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func texts18659(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_2"),
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func text18659(e *py.Eval, ctx variables) string {
	return ""
}
func value18660(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_2"),
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	).Text())
}
func typed18660(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_2"),
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	).Text())
}
func texts18660(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_2"),
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	).Text())
}
func text18660(e *py.Eval, ctx variables) string {
	return ""
}
func value18661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_2"),
		"string",
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func typed18661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_2"),
		"string",
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func texts18661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_2"),
		"string",
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func text18661(e *py.Eval, ctx variables) string {
	return ""
}
func value18662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_2"),
		"integer",
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func typed18662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_2"),
		"integer",
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func texts18662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_2"),
		"integer",
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func text18662(e *py.Eval, ctx variables) string {
	return ""
}
func value18663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_2"),
		"boolean",
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func typed18663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_2"),
		"boolean",
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func texts18663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_2"),
		"boolean",
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func text18663(e *py.Eval, ctx variables) string {
	return ""
}
func value18664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_2"),
		"number",
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func typed18664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_2"),
		"number",
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func texts18664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_2"),
		"number",
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func text18664(e *py.Eval, ctx variables) string {
	return ""
}
func value18665(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_3"),
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func typed18665(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_3"),
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func texts18665(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_3"),
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func text18665(e *py.Eval, ctx variables) string {
	return ""
}
func value18666(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_3"),
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func typed18666(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_3"),
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func texts18666(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_3"),
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func text18666(e *py.Eval, ctx variables) string {
	return ""
}
func value18667(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_3"),
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	).Text())
}
func typed18667(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_3"),
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	).Text())
}
func texts18667(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_3"),
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	).Text())
}
func text18667(e *py.Eval, ctx variables) string {
	return ""
}
func value18668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_3"),
		"string",
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func typed18668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_3"),
		"string",
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func texts18668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_3"),
		"string",
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func text18668(e *py.Eval, ctx variables) string {
	return ""
}
func value18669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_3"),
		"integer",
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func typed18669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_3"),
		"integer",
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func texts18669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_3"),
		"integer",
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func text18669(e *py.Eval, ctx variables) string {
	return ""
}
func value18670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_3"),
		"number",
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func typed18670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_3"),
		"number",
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func texts18670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_3"),
		"number",
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func text18670(e *py.Eval, ctx variables) string {
	return ""
}
func value18671(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_4"),
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func typed18671(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_4"),
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func texts18671(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_4"),
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func text18671(e *py.Eval, ctx variables) string {
	return ""
}
func value18672(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_4"),
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func typed18672(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_4"),
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func texts18672(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_4"),
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func text18672(e *py.Eval, ctx variables) string {
	return ""
}
func value18673(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_4"),
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	).Text())
}
func typed18673(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_4"),
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	).Text())
}
func texts18673(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_4"),
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	).Text())
}
func text18673(e *py.Eval, ctx variables) string {
	return ""
}
func value18674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_4"),
		"boolean",
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func typed18674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_4"),
		"boolean",
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func texts18674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_4"),
		"boolean",
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func text18674(e *py.Eval, ctx variables) string {
	return ""
}
func value18675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_4"),
		"string",
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func typed18675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_4"),
		"string",
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func texts18675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_4"),
		"string",
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func text18675(e *py.Eval, ctx variables) string {
	return ""
}
func value18676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_4"),
		"integer",
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func typed18676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_4"),
		"integer",
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func texts18676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_4"),
		"integer",
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func text18676(e *py.Eval, ctx variables) string {
	return ""
}
func value18677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_4"),
		"number",
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func typed18677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_4"),
		"number",
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func texts18677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_4"),
		"number",
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func text18677(e *py.Eval, ctx variables) string {
	return ""
}
func value18678(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_5"),
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func typed18678(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_5"),
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func texts18678(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_5"),
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func text18678(e *py.Eval, ctx variables) string {
	return ""
}
func value18679(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_5"),
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func typed18679(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_5"),
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func texts18679(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_5"),
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func text18679(e *py.Eval, ctx variables) string {
	return ""
}
func value18680(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_5"),
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	).Text())
}
func typed18680(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_5"),
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	).Text())
}
func texts18680(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_5"),
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	).Text())
}
func text18680(e *py.Eval, ctx variables) string {
	return ""
}
func value18681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_5"),
		"integer",
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func typed18681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_5"),
		"integer",
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func texts18681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_5"),
		"integer",
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func text18681(e *py.Eval, ctx variables) string {
	return ""
}
func value18682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_5"),
		"boolean",
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func typed18682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_5"),
		"boolean",
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func texts18682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_5"),
		"boolean",
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func text18682(e *py.Eval, ctx variables) string {
	return ""
}
func value18683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_5"),
		"string",
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func typed18683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_5"),
		"string",
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func texts18683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_5"),
		"string",
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func text18683(e *py.Eval, ctx variables) string {
	return ""
}
func value18684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_5"),
		"number",
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func typed18684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_5"),
		"number",
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func texts18684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_5"),
		"number",
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func text18684(e *py.Eval, ctx variables) string {
	return ""
}
func value18685(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_impressions"),
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func typed18685(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_impressions"),
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func texts18685(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_impressions"),
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func text18685(e *py.Eval, ctx variables) string {
	return ""
}
func value18686(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_impressions"),
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func typed18686(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_impressions"),
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func texts18686(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_impressions"),
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func text18686(e *py.Eval, ctx variables) string {
	return ""
}
func value18687(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_impressions"),
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	).Text())
}
func typed18687(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_impressions"),
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	).Text())
}
func texts18687(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_impressions"),
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	).Text())
}
func text18687(e *py.Eval, ctx variables) string {
	return ""
}
func value18688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_impressions"),
		"number",
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func typed18688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_impressions"),
		"number",
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func texts18688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_impressions"),
		"number",
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func text18688(e *py.Eval, ctx variables) string {
	return ""
}
func value18689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_impressions"),
		"string",
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func typed18689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_impressions"),
		"string",
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func texts18689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_impressions"),
		"string",
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func text18689(e *py.Eval, ctx variables) string {
	return ""
}
func value18690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_impressions"),
		"integer",
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func typed18690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_impressions"),
		"integer",
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func texts18690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_impressions"),
		"integer",
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func text18690(e *py.Eval, ctx variables) string {
	return ""
}
func value18691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_impressions"),
		"boolean",
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func typed18691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_impressions"),
		"boolean",
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func texts18691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_impressions"),
		"boolean",
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func text18691(e *py.Eval, ctx variables) string {
	return ""
}
func value18692(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_reach"), "{{ record.get('stats', {}).get('earned_reach') }}")
}
func typed18692(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_reach"), "{{ record.get('stats', {}).get('earned_reach') }}")
}
func texts18692(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_reach"), "{{ record.get('stats', {}).get('earned_reach') }}")
}
func text18692(e *py.Eval, ctx variables) string {
	return ""
}
func value18693(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_reach"), "{{ record.get('stats', {}).get('earned_reach') }}")
}
func typed18693(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_reach"), "{{ record.get('stats', {}).get('earned_reach') }}")
}
func texts18693(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_reach"), "{{ record.get('stats', {}).get('earned_reach') }}")
}
func text18693(e *py.Eval, ctx variables) string {
	return ""
}
func value18694(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_reach"), "{{ record.get('stats', {}).get('earned_reach') }}").Text())
}
func typed18694(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_reach"), "{{ record.get('stats', {}).get('earned_reach') }}").Text())
}
func texts18694(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_reach"), "{{ record.get('stats', {}).get('earned_reach') }}").Text())
}
func text18694(e *py.Eval, ctx variables) string {
	return ""
}
func value18695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_reach"), "string", "{{ record.get('stats', {}).get('earned_reach') }}")
}
func typed18695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_reach"), "string", "{{ record.get('stats', {}).get('earned_reach') }}")
}
func texts18695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_reach"), "string", "{{ record.get('stats', {}).get('earned_reach') }}")
}
func text18695(e *py.Eval, ctx variables) string {
	return ""
}
func value18696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_reach"), "number", "{{ record.get('stats', {}).get('earned_reach') }}")
}
func typed18696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_reach"), "number", "{{ record.get('stats', {}).get('earned_reach') }}")
}
func texts18696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_reach"), "number", "{{ record.get('stats', {}).get('earned_reach') }}")
}
func text18696(e *py.Eval, ctx variables) string {
	return ""
}
func value18697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_reach"), "integer", "{{ record.get('stats', {}).get('earned_reach') }}")
}
func typed18697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_reach"), "integer", "{{ record.get('stats', {}).get('earned_reach') }}")
}
func texts18697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_reach"), "integer", "{{ record.get('stats', {}).get('earned_reach') }}")
}
func text18697(e *py.Eval, ctx variables) string {
	return ""
}
func value18698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_reach"), "boolean", "{{ record.get('stats', {}).get('earned_reach') }}")
}
func typed18698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_reach"), "boolean", "{{ record.get('stats', {}).get('earned_reach') }}")
}
func texts18698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_reach"), "boolean", "{{ record.get('stats', {}).get('earned_reach') }}")
}
func text18698(e *py.Eval, ctx variables) string {
	return ""
}
func value18699(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "frequency"), "{{ record.get('stats', {}).get('frequency') }}")
}
func typed18699(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "frequency"), "{{ record.get('stats', {}).get('frequency') }}")
}
func texts18699(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "frequency"), "{{ record.get('stats', {}).get('frequency') }}")
}
func text18699(e *py.Eval, ctx variables) string {
	return ""
}
func value18700(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "frequency"), "{{ record.get('stats', {}).get('frequency') }}")
}
func typed18700(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "frequency"), "{{ record.get('stats', {}).get('frequency') }}")
}
func texts18700(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "frequency"), "{{ record.get('stats', {}).get('frequency') }}")
}
func text18700(e *py.Eval, ctx variables) string {
	return ""
}
func value18701(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "frequency"), "{{ record.get('stats', {}).get('frequency') }}").Text())
}
func typed18701(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "frequency"), "{{ record.get('stats', {}).get('frequency') }}").Text())
}
func texts18701(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "frequency"), "{{ record.get('stats', {}).get('frequency') }}").Text())
}
func text18701(e *py.Eval, ctx variables) string {
	return ""
}
func value18702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "frequency"), "integer", "{{ record.get('stats', {}).get('frequency') }}")
}
func typed18702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "frequency"), "integer", "{{ record.get('stats', {}).get('frequency') }}")
}
func texts18702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "frequency"), "integer", "{{ record.get('stats', {}).get('frequency') }}")
}
func text18702(e *py.Eval, ctx variables) string {
	return ""
}
func value18703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "frequency"), "number", "{{ record.get('stats', {}).get('frequency') }}")
}
func typed18703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "frequency"), "number", "{{ record.get('stats', {}).get('frequency') }}")
}
func texts18703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "frequency"), "number", "{{ record.get('stats', {}).get('frequency') }}")
}
func text18703(e *py.Eval, ctx variables) string {
	return ""
}
func value18704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "frequency"), "string", "{{ record.get('stats', {}).get('frequency') }}")
}
func typed18704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "frequency"), "string", "{{ record.get('stats', {}).get('frequency') }}")
}
func texts18704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "frequency"), "string", "{{ record.get('stats', {}).get('frequency') }}")
}
func text18704(e *py.Eval, ctx variables) string {
	return ""
}
func value18705(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "impressions"), "{{ record.get('stats', {}).get('impressions') }}")
}
func typed18705(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "impressions"), "{{ record.get('stats', {}).get('impressions') }}")
}
func texts18705(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "impressions"), "{{ record.get('stats', {}).get('impressions') }}")
}
func text18705(e *py.Eval, ctx variables) string {
	return ""
}
func value18706(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "impressions"), "{{ record.get('stats', {}).get('impressions') }}")
}
func typed18706(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "impressions"), "{{ record.get('stats', {}).get('impressions') }}")
}
func texts18706(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "impressions"), "{{ record.get('stats', {}).get('impressions') }}")
}
func text18706(e *py.Eval, ctx variables) string {
	return ""
}
func value18707(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "impressions"), "{{ record.get('stats', {}).get('impressions') }}").Text())
}
func typed18707(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "impressions"), "{{ record.get('stats', {}).get('impressions') }}").Text())
}
func texts18707(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "impressions"), "{{ record.get('stats', {}).get('impressions') }}").Text())
}
func text18707(e *py.Eval, ctx variables) string {
	return ""
}
func value18708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "impressions"), "integer", "{{ record.get('stats', {}).get('impressions') }}")
}
func typed18708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "impressions"), "integer", "{{ record.get('stats', {}).get('impressions') }}")
}
func texts18708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "impressions"), "integer", "{{ record.get('stats', {}).get('impressions') }}")
}
func text18708(e *py.Eval, ctx variables) string {
	return ""
}
func value18709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "impressions"), "number", "{{ record.get('stats', {}).get('impressions') }}")
}
func typed18709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "impressions"), "number", "{{ record.get('stats', {}).get('impressions') }}")
}
func texts18709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "impressions"), "number", "{{ record.get('stats', {}).get('impressions') }}")
}
func text18709(e *py.Eval, ctx variables) string {
	return ""
}
func value18710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "impressions"), "boolean", "{{ record.get('stats', {}).get('impressions') }}")
}
func typed18710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "impressions"), "boolean", "{{ record.get('stats', {}).get('impressions') }}")
}
func texts18710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "impressions"), "boolean", "{{ record.get('stats', {}).get('impressions') }}")
}
func text18710(e *py.Eval, ctx variables) string {
	return ""
}
func value18711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "impressions"), "string", "{{ record.get('stats', {}).get('impressions') }}")
}
func typed18711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "impressions"), "string", "{{ record.get('stats', {}).get('impressions') }}")
}
func texts18711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "impressions"), "string", "{{ record.get('stats', {}).get('impressions') }}")
}
func text18711(e *py.Eval, ctx variables) string {
	return ""
}
func value18712(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "ios_installs"), "{{ record.get('stats', {}).get('ios_installs') }}")
}
func typed18712(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "ios_installs"), "{{ record.get('stats', {}).get('ios_installs') }}")
}
func texts18712(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "ios_installs"), "{{ record.get('stats', {}).get('ios_installs') }}")
}
func text18712(e *py.Eval, ctx variables) string {
	return ""
}
func value18713(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "ios_installs"), "{{ record.get('stats', {}).get('ios_installs') }}")
}
func typed18713(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "ios_installs"), "{{ record.get('stats', {}).get('ios_installs') }}")
}
func texts18713(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "ios_installs"), "{{ record.get('stats', {}).get('ios_installs') }}")
}
func text18713(e *py.Eval, ctx variables) string {
	return ""
}
func value18714(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "ios_installs"), "{{ record.get('stats', {}).get('ios_installs') }}").Text())
}
func typed18714(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "ios_installs"), "{{ record.get('stats', {}).get('ios_installs') }}").Text())
}
func texts18714(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "ios_installs"), "{{ record.get('stats', {}).get('ios_installs') }}").Text())
}
func text18714(e *py.Eval, ctx variables) string {
	return ""
}
func value18715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "ios_installs"), "number", "{{ record.get('stats', {}).get('ios_installs') }}")
}
func typed18715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "ios_installs"), "number", "{{ record.get('stats', {}).get('ios_installs') }}")
}
func texts18715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "ios_installs"), "number", "{{ record.get('stats', {}).get('ios_installs') }}")
}
func text18715(e *py.Eval, ctx variables) string {
	return ""
}
func value18716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "ios_installs"), "integer", "{{ record.get('stats', {}).get('ios_installs') }}")
}
func typed18716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "ios_installs"), "integer", "{{ record.get('stats', {}).get('ios_installs') }}")
}
func texts18716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "ios_installs"), "integer", "{{ record.get('stats', {}).get('ios_installs') }}")
}
func text18716(e *py.Eval, ctx variables) string {
	return ""
}
func value18717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "ios_installs"), "boolean", "{{ record.get('stats', {}).get('ios_installs') }}")
}
func typed18717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "ios_installs"), "boolean", "{{ record.get('stats', {}).get('ios_installs') }}")
}
func texts18717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "ios_installs"), "boolean", "{{ record.get('stats', {}).get('ios_installs') }}")
}
func text18717(e *py.Eval, ctx variables) string {
	return ""
}
func value18718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "ios_installs"), "string", "{{ record.get('stats', {}).get('ios_installs') }}")
}
func typed18718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "ios_installs"), "string", "{{ record.get('stats', {}).get('ios_installs') }}")
}
func texts18718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "ios_installs"), "string", "{{ record.get('stats', {}).get('ios_installs') }}")
}
func text18718(e *py.Eval, ctx variables) string {
	return ""
}
func value18719(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "native_leads"), "{{ record.get('stats', {}).get('native_leads') }}")
}
func typed18719(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "native_leads"), "{{ record.get('stats', {}).get('native_leads') }}")
}
func texts18719(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "native_leads"), "{{ record.get('stats', {}).get('native_leads') }}")
}
func text18719(e *py.Eval, ctx variables) string {
	return ""
}
func value18720(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "native_leads"), "{{ record.get('stats', {}).get('native_leads') }}")
}
func typed18720(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "native_leads"), "{{ record.get('stats', {}).get('native_leads') }}")
}
func texts18720(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "native_leads"), "{{ record.get('stats', {}).get('native_leads') }}")
}
func text18720(e *py.Eval, ctx variables) string {
	return ""
}
func value18721(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "native_leads"), "{{ record.get('stats', {}).get('native_leads') }}").Text())
}
func typed18721(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "native_leads"), "{{ record.get('stats', {}).get('native_leads') }}").Text())
}
func texts18721(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "native_leads"), "{{ record.get('stats', {}).get('native_leads') }}").Text())
}
func text18721(e *py.Eval, ctx variables) string {
	return ""
}
func value18722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "native_leads"), "integer", "{{ record.get('stats', {}).get('native_leads') }}")
}
func typed18722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "native_leads"), "integer", "{{ record.get('stats', {}).get('native_leads') }}")
}
func texts18722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "native_leads"), "integer", "{{ record.get('stats', {}).get('native_leads') }}")
}
func text18722(e *py.Eval, ctx variables) string {
	return ""
}
func value18723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "native_leads"), "string", "{{ record.get('stats', {}).get('native_leads') }}")
}
func typed18723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "native_leads"), "string", "{{ record.get('stats', {}).get('native_leads') }}")
}
func texts18723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "native_leads"), "string", "{{ record.get('stats', {}).get('native_leads') }}")
}
func text18723(e *py.Eval, ctx variables) string {
	return ""
}
func value18724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "native_leads"), "number", "{{ record.get('stats', {}).get('native_leads') }}")
}
func typed18724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "native_leads"), "number", "{{ record.get('stats', {}).get('native_leads') }}")
}
func texts18724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "native_leads"), "number", "{{ record.get('stats', {}).get('native_leads') }}")
}
func text18724(e *py.Eval, ctx variables) string {
	return ""
}
func value18725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "native_leads"), "boolean", "{{ record.get('stats', {}).get('native_leads') }}")
}
func typed18725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "native_leads"), "boolean", "{{ record.get('stats', {}).get('native_leads') }}")
}
func texts18725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "native_leads"), "boolean", "{{ record.get('stats', {}).get('native_leads') }}")
}
func text18725(e *py.Eval, ctx variables) string {
	return ""
}
func value18726(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "paid_impressions"),
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func typed18726(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "paid_impressions"),
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func texts18726(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "paid_impressions"),
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func text18726(e *py.Eval, ctx variables) string {
	return ""
}
func value18727(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "paid_impressions"),
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func typed18727(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "paid_impressions"),
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func texts18727(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "paid_impressions"),
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func text18727(e *py.Eval, ctx variables) string {
	return ""
}
func value18728(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "paid_impressions"),
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	).Text())
}
func typed18728(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "paid_impressions"),
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	).Text())
}
func texts18728(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "paid_impressions"),
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	).Text())
}
func text18728(e *py.Eval, ctx variables) string {
	return ""
}
func value18729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "paid_impressions"),
		"number",
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func typed18729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "paid_impressions"),
		"number",
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func texts18729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "paid_impressions"),
		"number",
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func text18729(e *py.Eval, ctx variables) string {
	return ""
}
func value18730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "paid_impressions"),
		"boolean",
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func typed18730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "paid_impressions"),
		"boolean",
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func texts18730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "paid_impressions"),
		"boolean",
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func text18730(e *py.Eval, ctx variables) string {
	return ""
}
func value18731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "paid_impressions"),
		"string",
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func typed18731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "paid_impressions"),
		"string",
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func texts18731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "paid_impressions"),
		"string",
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func text18731(e *py.Eval, ctx variables) string {
	return ""
}
func value18732(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "play_time_millis"),
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func typed18732(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "play_time_millis"),
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func texts18732(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "play_time_millis"),
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func text18732(e *py.Eval, ctx variables) string {
	return ""
}
func value18733(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "play_time_millis"),
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func typed18733(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "play_time_millis"),
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func texts18733(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "play_time_millis"),
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func text18733(e *py.Eval, ctx variables) string {
	return ""
}
func value18734(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "play_time_millis"),
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	).Text())
}
func typed18734(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "play_time_millis"),
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	).Text())
}
func texts18734(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "play_time_millis"),
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	).Text())
}
func text18734(e *py.Eval, ctx variables) string {
	return ""
}
func value18735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "play_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func typed18735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "play_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func texts18735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "play_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func text18735(e *py.Eval, ctx variables) string {
	return ""
}
func value18736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "play_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func typed18736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "play_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func texts18736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "play_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func text18736(e *py.Eval, ctx variables) string {
	return ""
}
func value18737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "play_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func typed18737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "play_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func texts18737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "play_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func text18737(e *py.Eval, ctx variables) string {
	return ""
}
func value18738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "play_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func typed18738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "play_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func texts18738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "play_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func text18738(e *py.Eval, ctx variables) string {
	return ""
}
func value18739(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_1"), "{{ record.get('stats', {}).get('quartile_1') }}")
}
func typed18739(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_1"), "{{ record.get('stats', {}).get('quartile_1') }}")
}
func texts18739(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_1"), "{{ record.get('stats', {}).get('quartile_1') }}")
}
func text18739(e *py.Eval, ctx variables) string {
	return ""
}
func value18740(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_1"), "{{ record.get('stats', {}).get('quartile_1') }}")
}
func typed18740(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_1"), "{{ record.get('stats', {}).get('quartile_1') }}")
}
func texts18740(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_1"), "{{ record.get('stats', {}).get('quartile_1') }}")
}
func text18740(e *py.Eval, ctx variables) string {
	return ""
}
func value18741(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_1"), "{{ record.get('stats', {}).get('quartile_1') }}").Text())
}
func typed18741(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_1"), "{{ record.get('stats', {}).get('quartile_1') }}").Text())
}
func texts18741(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_1"), "{{ record.get('stats', {}).get('quartile_1') }}").Text())
}
func text18741(e *py.Eval, ctx variables) string {
	return ""
}
func value18742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_1"), "number", "{{ record.get('stats', {}).get('quartile_1') }}")
}
func typed18742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_1"), "number", "{{ record.get('stats', {}).get('quartile_1') }}")
}
func texts18742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_1"), "number", "{{ record.get('stats', {}).get('quartile_1') }}")
}
func text18742(e *py.Eval, ctx variables) string {
	return ""
}
func value18743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_1"), "boolean", "{{ record.get('stats', {}).get('quartile_1') }}")
}
func typed18743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_1"), "boolean", "{{ record.get('stats', {}).get('quartile_1') }}")
}
func texts18743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_1"), "boolean", "{{ record.get('stats', {}).get('quartile_1') }}")
}
func text18743(e *py.Eval, ctx variables) string {
	return ""
}
func value18744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_1"), "integer", "{{ record.get('stats', {}).get('quartile_1') }}")
}
func typed18744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_1"), "integer", "{{ record.get('stats', {}).get('quartile_1') }}")
}
func texts18744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_1"), "integer", "{{ record.get('stats', {}).get('quartile_1') }}")
}
func text18744(e *py.Eval, ctx variables) string {
	return ""
}
func value18745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_1"), "string", "{{ record.get('stats', {}).get('quartile_1') }}")
}
func typed18745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_1"), "string", "{{ record.get('stats', {}).get('quartile_1') }}")
}
func texts18745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_1"), "string", "{{ record.get('stats', {}).get('quartile_1') }}")
}
func text18745(e *py.Eval, ctx variables) string {
	return ""
}
func value18746(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_2"), "{{ record.get('stats', {}).get('quartile_2') }}")
}
func typed18746(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_2"), "{{ record.get('stats', {}).get('quartile_2') }}")
}
func texts18746(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_2"), "{{ record.get('stats', {}).get('quartile_2') }}")
}
func text18746(e *py.Eval, ctx variables) string {
	return ""
}
func value18747(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_2"), "{{ record.get('stats', {}).get('quartile_2') }}")
}
func typed18747(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_2"), "{{ record.get('stats', {}).get('quartile_2') }}")
}
func texts18747(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_2"), "{{ record.get('stats', {}).get('quartile_2') }}")
}
func text18747(e *py.Eval, ctx variables) string {
	return ""
}
func value18748(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_2"), "{{ record.get('stats', {}).get('quartile_2') }}").Text())
}
func typed18748(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_2"), "{{ record.get('stats', {}).get('quartile_2') }}").Text())
}
func texts18748(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_2"), "{{ record.get('stats', {}).get('quartile_2') }}").Text())
}
func text18748(e *py.Eval, ctx variables) string {
	return ""
}
func value18749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_2"), "string", "{{ record.get('stats', {}).get('quartile_2') }}")
}
func typed18749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_2"), "string", "{{ record.get('stats', {}).get('quartile_2') }}")
}
func texts18749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_2"), "string", "{{ record.get('stats', {}).get('quartile_2') }}")
}
func text18749(e *py.Eval, ctx variables) string {
	return ""
}
func value18750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_2"), "boolean", "{{ record.get('stats', {}).get('quartile_2') }}")
}
func typed18750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_2"), "boolean", "{{ record.get('stats', {}).get('quartile_2') }}")
}
func texts18750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_2"), "boolean", "{{ record.get('stats', {}).get('quartile_2') }}")
}
func text18750(e *py.Eval, ctx variables) string {
	return ""
}
func value18751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_2"), "integer", "{{ record.get('stats', {}).get('quartile_2') }}")
}
func typed18751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_2"), "integer", "{{ record.get('stats', {}).get('quartile_2') }}")
}
func texts18751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_2"), "integer", "{{ record.get('stats', {}).get('quartile_2') }}")
}
func text18751(e *py.Eval, ctx variables) string {
	return ""
}
func value18752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_2"), "number", "{{ record.get('stats', {}).get('quartile_2') }}")
}
func typed18752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_2"), "number", "{{ record.get('stats', {}).get('quartile_2') }}")
}
func texts18752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_2"), "number", "{{ record.get('stats', {}).get('quartile_2') }}")
}
func text18752(e *py.Eval, ctx variables) string {
	return ""
}
func value18753(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_3"), "{{ record.get('stats', {}).get('quartile_3') }}")
}
func typed18753(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_3"), "{{ record.get('stats', {}).get('quartile_3') }}")
}
func texts18753(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_3"), "{{ record.get('stats', {}).get('quartile_3') }}")
}
func text18753(e *py.Eval, ctx variables) string {
	return ""
}
func value18754(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_3"), "{{ record.get('stats', {}).get('quartile_3') }}")
}
func typed18754(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_3"), "{{ record.get('stats', {}).get('quartile_3') }}")
}
func texts18754(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_3"), "{{ record.get('stats', {}).get('quartile_3') }}")
}
func text18754(e *py.Eval, ctx variables) string {
	return ""
}
func value18755(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_3"), "{{ record.get('stats', {}).get('quartile_3') }}").Text())
}
func typed18755(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_3"), "{{ record.get('stats', {}).get('quartile_3') }}").Text())
}
func texts18755(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_3"), "{{ record.get('stats', {}).get('quartile_3') }}").Text())
}
func text18755(e *py.Eval, ctx variables) string {
	return ""
}
func value18756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_3"), "integer", "{{ record.get('stats', {}).get('quartile_3') }}")
}
func typed18756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_3"), "integer", "{{ record.get('stats', {}).get('quartile_3') }}")
}
func texts18756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_3"), "integer", "{{ record.get('stats', {}).get('quartile_3') }}")
}
func text18756(e *py.Eval, ctx variables) string {
	return ""
}
func value18757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_3"), "number", "{{ record.get('stats', {}).get('quartile_3') }}")
}
func typed18757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_3"), "number", "{{ record.get('stats', {}).get('quartile_3') }}")
}
func texts18757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_3"), "number", "{{ record.get('stats', {}).get('quartile_3') }}")
}
func text18757(e *py.Eval, ctx variables) string {
	return ""
}
func value18758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_3"), "string", "{{ record.get('stats', {}).get('quartile_3') }}")
}
func typed18758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_3"), "string", "{{ record.get('stats', {}).get('quartile_3') }}")
}
func texts18758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_3"), "string", "{{ record.get('stats', {}).get('quartile_3') }}")
}
func text18758(e *py.Eval, ctx variables) string {
	return ""
}
func value18759(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "saves"), "{{ record.get('stats', {}).get('saves') }}")
}
func typed18759(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "saves"), "{{ record.get('stats', {}).get('saves') }}")
}
func texts18759(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "saves"), "{{ record.get('stats', {}).get('saves') }}")
}
func text18759(e *py.Eval, ctx variables) string {
	return ""
}
func value18760(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "saves"), "{{ record.get('stats', {}).get('saves') }}")
}
func typed18760(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "saves"), "{{ record.get('stats', {}).get('saves') }}")
}
func texts18760(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "saves"), "{{ record.get('stats', {}).get('saves') }}")
}
func text18760(e *py.Eval, ctx variables) string {
	return ""
}
func value18761(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "saves"), "{{ record.get('stats', {}).get('saves') }}").Text())
}
func typed18761(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "saves"), "{{ record.get('stats', {}).get('saves') }}").Text())
}
func texts18761(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "saves"), "{{ record.get('stats', {}).get('saves') }}").Text())
}
func text18761(e *py.Eval, ctx variables) string {
	return ""
}
func value18762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "saves"), "number", "{{ record.get('stats', {}).get('saves') }}")
}
func typed18762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "saves"), "number", "{{ record.get('stats', {}).get('saves') }}")
}
func texts18762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "saves"), "number", "{{ record.get('stats', {}).get('saves') }}")
}
func text18762(e *py.Eval, ctx variables) string {
	return ""
}
func value18763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "saves"), "string", "{{ record.get('stats', {}).get('saves') }}")
}
func typed18763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "saves"), "string", "{{ record.get('stats', {}).get('saves') }}")
}
func texts18763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "saves"), "string", "{{ record.get('stats', {}).get('saves') }}")
}
func text18763(e *py.Eval, ctx variables) string {
	return ""
}
func value18764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "saves"), "boolean", "{{ record.get('stats', {}).get('saves') }}")
}
func typed18764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "saves"), "boolean", "{{ record.get('stats', {}).get('saves') }}")
}
func texts18764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "saves"), "boolean", "{{ record.get('stats', {}).get('saves') }}")
}
func text18764(e *py.Eval, ctx variables) string {
	return ""
}
func value18765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "saves"), "integer", "{{ record.get('stats', {}).get('saves') }}")
}
func typed18765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "saves"), "integer", "{{ record.get('stats', {}).get('saves') }}")
}
func texts18765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "saves"), "integer", "{{ record.get('stats', {}).get('saves') }}")
}
func text18765(e *py.Eval, ctx variables) string {
	return ""
}
func value18766(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "screen_time_millis"),
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func typed18766(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "screen_time_millis"),
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func texts18766(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "screen_time_millis"),
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func text18766(e *py.Eval, ctx variables) string {
	return ""
}
func value18767(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "screen_time_millis"),
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func typed18767(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "screen_time_millis"),
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func texts18767(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "screen_time_millis"),
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func text18767(e *py.Eval, ctx variables) string {
	return ""
}
func value18768(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "screen_time_millis"),
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	).Text())
}
func typed18768(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "screen_time_millis"),
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	).Text())
}
func texts18768(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "screen_time_millis"),
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	).Text())
}
func text18768(e *py.Eval, ctx variables) string {
	return ""
}
func value18769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "screen_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func typed18769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "screen_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func texts18769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "screen_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func text18769(e *py.Eval, ctx variables) string {
	return ""
}
func value18770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "screen_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func typed18770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "screen_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func texts18770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "screen_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func text18770(e *py.Eval, ctx variables) string {
	return ""
}
func value18771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "screen_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func typed18771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "screen_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func texts18771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "screen_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func text18771(e *py.Eval, ctx variables) string {
	return ""
}
func value18772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "screen_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func typed18772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "screen_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func texts18772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "screen_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func text18772(e *py.Eval, ctx variables) string {
	return ""
}
func value18773(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "shares"), "{{ record.get('stats', {}).get('shares') }}")
}
func typed18773(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "shares"), "{{ record.get('stats', {}).get('shares') }}")
}
func texts18773(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "shares"), "{{ record.get('stats', {}).get('shares') }}")
}
func text18773(e *py.Eval, ctx variables) string {
	return ""
}
func value18774(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "shares"), "{{ record.get('stats', {}).get('shares') }}")
}
func typed18774(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "shares"), "{{ record.get('stats', {}).get('shares') }}")
}
func texts18774(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "shares"), "{{ record.get('stats', {}).get('shares') }}")
}
func text18774(e *py.Eval, ctx variables) string {
	return ""
}
func value18775(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "shares"), "{{ record.get('stats', {}).get('shares') }}").Text())
}
func typed18775(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "shares"), "{{ record.get('stats', {}).get('shares') }}").Text())
}
func texts18775(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "shares"), "{{ record.get('stats', {}).get('shares') }}").Text())
}
func text18775(e *py.Eval, ctx variables) string {
	return ""
}
func value18776(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "shares"), "string", "{{ record.get('stats', {}).get('shares') }}")
}
func typed18776(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "shares"), "string", "{{ record.get('stats', {}).get('shares') }}")
}
func texts18776(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "shares"), "string", "{{ record.get('stats', {}).get('shares') }}")
}
func text18776(e *py.Eval, ctx variables) string {
	return ""
}
func value18777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "shares"), "boolean", "{{ record.get('stats', {}).get('shares') }}")
}
func typed18777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "shares"), "boolean", "{{ record.get('stats', {}).get('shares') }}")
}
func texts18777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "shares"), "boolean", "{{ record.get('stats', {}).get('shares') }}")
}
func text18777(e *py.Eval, ctx variables) string {
	return ""
}
func value18778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "shares"), "integer", "{{ record.get('stats', {}).get('shares') }}")
}
func typed18778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "shares"), "integer", "{{ record.get('stats', {}).get('shares') }}")
}
func texts18778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "shares"), "integer", "{{ record.get('stats', {}).get('shares') }}")
}
func text18778(e *py.Eval, ctx variables) string {
	return ""
}
func value18779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "shares"), "number", "{{ record.get('stats', {}).get('shares') }}")
}
func typed18779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "shares"), "number", "{{ record.get('stats', {}).get('shares') }}")
}
func texts18779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "shares"), "number", "{{ record.get('stats', {}).get('shares') }}")
}
func text18779(e *py.Eval, ctx variables) string {
	return ""
}
func value18780(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "spend"), "{{ record.get('stats', {}).get('spend') }}")
}
func typed18780(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "spend"), "{{ record.get('stats', {}).get('spend') }}")
}
func texts18780(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "spend"), "{{ record.get('stats', {}).get('spend') }}")
}
func text18780(e *py.Eval, ctx variables) string {
	return ""
}
func value18781(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "spend"), "{{ record.get('stats', {}).get('spend') }}")
}
func typed18781(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "spend"), "{{ record.get('stats', {}).get('spend') }}")
}
func texts18781(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "spend"), "{{ record.get('stats', {}).get('spend') }}")
}
func text18781(e *py.Eval, ctx variables) string {
	return ""
}
func value18782(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "spend"), "{{ record.get('stats', {}).get('spend') }}").Text())
}
func typed18782(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "spend"), "{{ record.get('stats', {}).get('spend') }}").Text())
}
func texts18782(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "spend"), "{{ record.get('stats', {}).get('spend') }}").Text())
}
func text18782(e *py.Eval, ctx variables) string {
	return ""
}
func value18783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "spend"), "number", "{{ record.get('stats', {}).get('spend') }}")
}
func typed18783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "spend"), "number", "{{ record.get('stats', {}).get('spend') }}")
}
func texts18783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "spend"), "number", "{{ record.get('stats', {}).get('spend') }}")
}
func text18783(e *py.Eval, ctx variables) string {
	return ""
}
func value18784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "spend"), "boolean", "{{ record.get('stats', {}).get('spend') }}")
}
func typed18784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "spend"), "boolean", "{{ record.get('stats', {}).get('spend') }}")
}
func texts18784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "spend"), "boolean", "{{ record.get('stats', {}).get('spend') }}")
}
func text18784(e *py.Eval, ctx variables) string {
	return ""
}
func value18785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "spend"), "string", "{{ record.get('stats', {}).get('spend') }}")
}
func typed18785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "spend"), "string", "{{ record.get('stats', {}).get('spend') }}")
}
func texts18785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "spend"), "string", "{{ record.get('stats', {}).get('spend') }}")
}
func text18785(e *py.Eval, ctx variables) string {
	return ""
}
func value18786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "spend"), "integer", "{{ record.get('stats', {}).get('spend') }}")
}
func typed18786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "spend"), "integer", "{{ record.get('stats', {}).get('spend') }}")
}
func texts18786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "spend"), "integer", "{{ record.get('stats', {}).get('spend') }}")
}
func text18786(e *py.Eval, ctx variables) string {
	return ""
}
func value18787(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_completes"),
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func typed18787(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_completes"),
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func texts18787(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_completes"),
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func text18787(e *py.Eval, ctx variables) string {
	return ""
}
func value18788(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_completes"),
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func typed18788(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_completes"),
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func texts18788(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_completes"),
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func text18788(e *py.Eval, ctx variables) string {
	return ""
}
func value18789(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_completes"),
		"{{ record.get('stats', {}).get('story_completes') }}",
	).Text())
}
func typed18789(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_completes"),
		"{{ record.get('stats', {}).get('story_completes') }}",
	).Text())
}
func texts18789(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_completes"),
		"{{ record.get('stats', {}).get('story_completes') }}",
	).Text())
}
func text18789(e *py.Eval, ctx variables) string {
	return ""
}
func value18790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_completes"),
		"integer",
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func typed18790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_completes"),
		"integer",
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func texts18790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_completes"),
		"integer",
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func text18790(e *py.Eval, ctx variables) string {
	return ""
}
func value18791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_completes"),
		"number",
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func typed18791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_completes"),
		"number",
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func texts18791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_completes"),
		"number",
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func text18791(e *py.Eval, ctx variables) string {
	return ""
}
func value18792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_completes"),
		"string",
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func typed18792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_completes"),
		"string",
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func texts18792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_completes"),
		"string",
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func text18792(e *py.Eval, ctx variables) string {
	return ""
}
func value18793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_completes"),
		"boolean",
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func typed18793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_completes"),
		"boolean",
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func texts18793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_completes"),
		"boolean",
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func text18793(e *py.Eval, ctx variables) string {
	return ""
}
func value18794(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_opens"), "{{ record.get('stats', {}).get('story_opens') }}")
}
func typed18794(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_opens"), "{{ record.get('stats', {}).get('story_opens') }}")
}
func texts18794(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_opens"), "{{ record.get('stats', {}).get('story_opens') }}")
}
func text18794(e *py.Eval, ctx variables) string {
	return ""
}
func value18795(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_opens"), "{{ record.get('stats', {}).get('story_opens') }}")
}
func typed18795(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_opens"), "{{ record.get('stats', {}).get('story_opens') }}")
}
func texts18795(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_opens"), "{{ record.get('stats', {}).get('story_opens') }}")
}
func text18795(e *py.Eval, ctx variables) string {
	return ""
}
func value18796(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_opens"), "{{ record.get('stats', {}).get('story_opens') }}").Text())
}
func typed18796(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_opens"), "{{ record.get('stats', {}).get('story_opens') }}").Text())
}
func texts18796(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_opens"), "{{ record.get('stats', {}).get('story_opens') }}").Text())
}
func text18796(e *py.Eval, ctx variables) string {
	return ""
}
func value18797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_opens"), "number", "{{ record.get('stats', {}).get('story_opens') }}")
}
func typed18797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_opens"), "number", "{{ record.get('stats', {}).get('story_opens') }}")
}
func texts18797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_opens"), "number", "{{ record.get('stats', {}).get('story_opens') }}")
}
func text18797(e *py.Eval, ctx variables) string {
	return ""
}
func value18798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_opens"), "integer", "{{ record.get('stats', {}).get('story_opens') }}")
}
func typed18798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_opens"), "integer", "{{ record.get('stats', {}).get('story_opens') }}")
}
func texts18798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_opens"), "integer", "{{ record.get('stats', {}).get('story_opens') }}")
}
func text18798(e *py.Eval, ctx variables) string {
	return ""
}
func value18799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_opens"), "string", "{{ record.get('stats', {}).get('story_opens') }}")
}
func typed18799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_opens"), "string", "{{ record.get('stats', {}).get('story_opens') }}")
}
func texts18799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_opens"), "string", "{{ record.get('stats', {}).get('story_opens') }}")
}
func text18799(e *py.Eval, ctx variables) string {
	return ""
}
