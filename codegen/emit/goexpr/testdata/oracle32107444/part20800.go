package main

import "github.com/airgen/airgen/runtime/py"

func value20800(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.StrToDatetime(py.Str("2024-01-02")), "{{ str_to_datetime('2024-01-02') }}")
}
func typed20800(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.StrToDatetime(py.Str("2024-01-02")), "{{ str_to_datetime('2024-01-02') }}")
}
func texts20800(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.StrToDatetime(py.Str("2024-01-02")), "{{ str_to_datetime('2024-01-02') }}")
}
func text20800(e *py.Eval, ctx variables) string {
	return ""
}
func value20801(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.StrToDatetime(py.Str("2024-01-02")), "{{ str_to_datetime('2024-01-02') }}").Text())
}
func typed20801(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.StrToDatetime(py.Str("2024-01-02")), "{{ str_to_datetime('2024-01-02') }}").Text())
}
func texts20801(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.StrToDatetime(py.Str("2024-01-02")), "{{ str_to_datetime('2024-01-02') }}").Text())
}
func text20801(e *py.Eval, ctx variables) string {
	return ""
}
func value20802(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StrToDatetime(py.Str("2024-01-02")), "string", "{{ str_to_datetime('2024-01-02') }}")
}
func typed20802(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StrToDatetime(py.Str("2024-01-02")), "string", "{{ str_to_datetime('2024-01-02') }}")
}
func texts20802(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StrToDatetime(py.Str("2024-01-02")), "string", "{{ str_to_datetime('2024-01-02') }}")
}
func text20802(e *py.Eval, ctx variables) string {
	return ""
}
func value20803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StrToDatetime(py.Str("2024-01-02")), "boolean", "{{ str_to_datetime('2024-01-02') }}")
}
func typed20803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StrToDatetime(py.Str("2024-01-02")), "boolean", "{{ str_to_datetime('2024-01-02') }}")
}
func texts20803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StrToDatetime(py.Str("2024-01-02")), "boolean", "{{ str_to_datetime('2024-01-02') }}")
}
func text20803(e *py.Eval, ctx variables) string {
	return ""
}
func value20804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StrToDatetime(py.Str("2024-01-02")), "integer", "{{ str_to_datetime('2024-01-02') }}")
}
func typed20804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StrToDatetime(py.Str("2024-01-02")), "integer", "{{ str_to_datetime('2024-01-02') }}")
}
func texts20804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StrToDatetime(py.Str("2024-01-02")), "integer", "{{ str_to_datetime('2024-01-02') }}")
}
func text20804(e *py.Eval, ctx variables) string {
	return ""
}
func value20805(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{}))
}
func typed20805(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{}))
}
func texts20805(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(ctx["stream_interval"].Member("end_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["stream_interval"].Member("end_time").Text()), py.Value{}))
}
func text20805(e *py.Eval, ctx variables) string {
	return ""
}
func value20806(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{}))
}
func typed20806(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{}))
}
func texts20806(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(ctx["stream_interval"].Member("end_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["stream_interval"].Member("end_time").Text()), py.Value{}))
}
func text20806(e *py.Eval, ctx variables) string {
	return ""
}
func value20807(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{})).Text())
}
func typed20807(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{})).Text())
}
func texts20807(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(ctx["stream_interval"].Member("end_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["stream_interval"].Member("end_time").Text()), py.Value{})).Text())
}
func text20807(e *py.Eval, ctx variables) string {
	return ""
}
func value20808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{}), "string")
}
func typed20808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{}), "string")
}
func texts20808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("end_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["stream_interval"].Member("end_time").Text()), py.Value{}), "string")
}
func text20808(e *py.Eval, ctx variables) string {
	return ""
}
func value20809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{}), "boolean")
}
func typed20809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{}), "boolean")
}
func texts20809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("end_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["stream_interval"].Member("end_time").Text()), py.Value{}), "boolean")
}
func text20809(e *py.Eval, ctx variables) string {
	return ""
}
func value20810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{}), "integer")
}
func typed20810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{}), "integer")
}
func texts20810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("end_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["stream_interval"].Member("end_time").Text()), py.Value{}), "integer")
}
func text20810(e *py.Eval, ctx variables) string {
	return ""
}
func value20811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{}), "number")
}
func typed20811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{}), "number")
}
func texts20811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("end_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["stream_interval"].Member("end_time").Text()), py.Value{}), "number")
}
func text20811(e *py.Eval, ctx variables) string {
	return ""
}
func value20812(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_interval"].Member("end_time"))
}
func typed20812(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_interval"].Member("end_time"))
}
func texts20812(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_interval"].Member("end_time").Text()))
}
func text20812(e *py.Eval, ctx variables) string {
	return ""
}
func value20813(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_interval"].Member("end_time"))
}
func typed20813(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_interval"].Member("end_time"))
}
func texts20813(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_interval"].Member("end_time").Text()))
}
func text20813(e *py.Eval, ctx variables) string {
	return ""
}
func value20814(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_interval"].Member("end_time")).Text())
}
func typed20814(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_interval"].Member("end_time")).Text())
}
func texts20814(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_interval"].Member("end_time").Text())).Text())
}
func text20814(e *py.Eval, ctx variables) string {
	return ""
}
func value20815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("end_time"), "string")
}
func typed20815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("end_time"), "string")
}
func texts20815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("end_time").Text()), "string")
}
func text20815(e *py.Eval, ctx variables) string {
	return ""
}
func value20816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("end_time"), "boolean")
}
func typed20816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("end_time"), "boolean")
}
func texts20816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("end_time").Text()), "boolean")
}
func text20816(e *py.Eval, ctx variables) string {
	return ""
}
func value20817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("end_time"), "number")
}
func typed20817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("end_time"), "number")
}
func texts20817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("end_time").Text()), "number")
}
func text20817(e *py.Eval, ctx variables) string {
	return ""
}
func value20818(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20818(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20818(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(ctx["stream_interval"].Member("end_time").Text()), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20818(e *py.Eval, ctx variables) string {
	return ""
}
func value20819(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20819(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20819(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(ctx["stream_interval"].Member("end_time").Text()), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20819(e *py.Eval, ctx variables) string {
	return ""
}
func value20820(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed20820(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts20820(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(ctx["stream_interval"].Member("end_time").Text()), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text20820(e *py.Eval, ctx variables) string {
	return ""
}
func value20821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"string",
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"string",
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(ctx["stream_interval"].Member("end_time").Text()), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"string",
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20821(e *py.Eval, ctx variables) string {
	return ""
}
func value20822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"number",
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"number",
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(ctx["stream_interval"].Member("end_time").Text()), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"number",
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20822(e *py.Eval, ctx variables) string {
	return ""
}
func value20823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"boolean",
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"boolean",
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(ctx["stream_interval"].Member("end_time").Text()), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"boolean",
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20823(e *py.Eval, ctx variables) string {
	return ""
}
func value20824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"integer",
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"integer",
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(ctx["stream_interval"].Member("end_time").Text()), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"integer",
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20824(e *py.Eval, ctx variables) string {
	return ""
}
func value20825(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_interval"].Member("folio_id"))
}
func typed20825(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_interval"].Member("folio_id"))
}
func texts20825(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_interval"].Member("folio_id").Text()))
}
func text20825(e *py.Eval, ctx variables) string {
	return ""
}
func value20826(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_interval"].Member("folio_id"))
}
func typed20826(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_interval"].Member("folio_id"))
}
func texts20826(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_interval"].Member("folio_id").Text()))
}
func text20826(e *py.Eval, ctx variables) string {
	return ""
}
func value20827(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_interval"].Member("folio_id")).Text())
}
func typed20827(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_interval"].Member("folio_id")).Text())
}
func texts20827(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_interval"].Member("folio_id").Text())).Text())
}
func text20827(e *py.Eval, ctx variables) string {
	return ""
}
func value20828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("folio_id"), "string")
}
func typed20828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("folio_id"), "string")
}
func texts20828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("folio_id").Text()), "string")
}
func text20828(e *py.Eval, ctx variables) string {
	return ""
}
func value20829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("folio_id"), "number")
}
func typed20829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("folio_id"), "number")
}
func texts20829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("folio_id").Text()), "number")
}
func text20829(e *py.Eval, ctx variables) string {
	return ""
}
func value20830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("folio_id"), "boolean")
}
func typed20830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("folio_id"), "boolean")
}
func texts20830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("folio_id").Text()), "boolean")
}
func text20830(e *py.Eval, ctx variables) string {
	return ""
}
func value20831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("folio_id"), "integer")
}
func typed20831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("folio_id"), "integer")
}
func texts20831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("folio_id").Text()), "integer")
}
func text20831(e *py.Eval, ctx variables) string {
	return ""
}
func value20832(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{}))
}
func typed20832(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{}))
}
func texts20832(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(ctx["stream_interval"].Member("start_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Value{}))
}
func text20832(e *py.Eval, ctx variables) string {
	return ""
}
func value20833(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{}))
}
func typed20833(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{}))
}
func texts20833(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(ctx["stream_interval"].Member("start_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Value{}))
}
func text20833(e *py.Eval, ctx variables) string {
	return ""
}
func value20834(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{})).Text())
}
func typed20834(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{})).Text())
}
func texts20834(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(ctx["stream_interval"].Member("start_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Value{})).Text())
}
func text20834(e *py.Eval, ctx variables) string {
	return ""
}
func value20835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{}), "string")
}
func typed20835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{}), "string")
}
func texts20835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("start_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Value{}), "string")
}
func text20835(e *py.Eval, ctx variables) string {
	return ""
}
func value20836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{}), "boolean")
}
func typed20836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{}), "boolean")
}
func texts20836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("start_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Value{}), "boolean")
}
func text20836(e *py.Eval, ctx variables) string {
	return ""
}
func value20837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{}), "number")
}
func typed20837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{}), "number")
}
func texts20837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("start_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Value{}), "number")
}
func text20837(e *py.Eval, ctx variables) string {
	return ""
}
func value20838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{}), "integer")
}
func typed20838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{}), "integer")
}
func texts20838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["stream_interval"].Member("start_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Value{}), "integer")
}
func text20838(e *py.Eval, ctx variables) string {
	return ""
}
func value20839(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20839(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20839(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["stream_interval"].Member("start_time").Text() != "", func() py.Value { return py.Str(ctx["stream_interval"].Member("start_time").Text()) }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20839(e *py.Eval, ctx variables) string {
	return ""
}
func value20840(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20840(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20840(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["stream_interval"].Member("start_time").Text() != "", func() py.Value { return py.Str(ctx["stream_interval"].Member("start_time").Text()) }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20840(e *py.Eval, ctx variables) string {
	return ""
}
func value20841(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed20841(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts20841(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["stream_interval"].Member("start_time").Text() != "", func() py.Value { return py.Str(ctx["stream_interval"].Member("start_time").Text()) }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text20841(e *py.Eval, ctx variables) string {
	return ""
}
func value20842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"string",
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"string",
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Member("start_time").Text() != "", func() py.Value { return py.Str(ctx["stream_interval"].Member("start_time").Text()) }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"string",
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20842(e *py.Eval, ctx variables) string {
	return ""
}
func value20843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"number",
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"number",
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Member("start_time").Text() != "", func() py.Value { return py.Str(ctx["stream_interval"].Member("start_time").Text()) }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"number",
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20843(e *py.Eval, ctx variables) string {
	return ""
}
func value20844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"boolean",
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"boolean",
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Member("start_time").Text() != "", func() py.Value { return py.Str(ctx["stream_interval"].Member("start_time").Text()) }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"boolean",
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20844(e *py.Eval, ctx variables) string {
	return ""
}
func value20845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"integer",
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"integer",
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Member("start_time").Text() != "", func() py.Value { return py.Str(ctx["stream_interval"].Member("start_time").Text()) }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"integer",
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20845(e *py.Eval, ctx variables) string {
	return ""
}
func value20846(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_interval"].Member("start_time"))
}
func typed20846(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_interval"].Member("start_time"))
}
func texts20846(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_interval"].Member("start_time").Text()))
}
func text20846(e *py.Eval, ctx variables) string {
	return ""
}
func value20847(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_interval"].Member("start_time"))
}
func typed20847(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_interval"].Member("start_time"))
}
func texts20847(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_interval"].Member("start_time").Text()))
}
func text20847(e *py.Eval, ctx variables) string {
	return ""
}
func value20848(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_interval"].Member("start_time")).Text())
}
func typed20848(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_interval"].Member("start_time")).Text())
}
func texts20848(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_interval"].Member("start_time").Text())).Text())
}
func text20848(e *py.Eval, ctx variables) string {
	return ""
}
func value20849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("start_time"), "string")
}
func typed20849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("start_time"), "string")
}
func texts20849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()), "string")
}
func text20849(e *py.Eval, ctx variables) string {
	return ""
}
func value20850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("start_time"), "boolean")
}
func typed20850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("start_time"), "boolean")
}
func texts20850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func text20850(e *py.Eval, ctx variables) string {
	return ""
}
func value20851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("start_time"), "integer")
}
func typed20851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("start_time"), "integer")
}
func texts20851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func text20851(e *py.Eval, ctx variables) string {
	return ""
}
func value20852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("start_time"), "number")
}
func typed20852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("start_time"), "number")
}
func texts20852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()), "number")
}
func text20852(e *py.Eval, ctx variables) string {
	return ""
}
func value20853(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_interval"].Member("start_time").Text() + ".." + ctx["stream_interval"].Member("end_time").Text()))
}
func typed20853(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_interval"].Member("start_time").Text() + ".." + ctx["stream_interval"].Member("end_time").Text()))
}
func texts20853(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_interval"].Member("start_time").Text() + ".." + ctx["stream_interval"].Member("end_time").Text()))
}
func text20853(e *py.Eval, ctx variables) string {
	return ""
}
func value20854(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_interval"].Member("start_time").Text() + ".." + ctx["stream_interval"].Member("end_time").Text()))
}
func typed20854(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_interval"].Member("start_time").Text() + ".." + ctx["stream_interval"].Member("end_time").Text()))
}
func texts20854(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_interval"].Member("start_time").Text() + ".." + ctx["stream_interval"].Member("end_time").Text()))
}
func text20854(e *py.Eval, ctx variables) string {
	return ""
}
func value20855(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_interval"].Member("start_time").Text() + ".." + ctx["stream_interval"].Member("end_time").Text())).Text())
}
func typed20855(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_interval"].Member("start_time").Text() + ".." + ctx["stream_interval"].Member("end_time").Text())).Text())
}
func texts20855(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_interval"].Member("start_time").Text() + ".." + ctx["stream_interval"].Member("end_time").Text())).Text())
}
func text20855(e *py.Eval, ctx variables) string {
	return ""
}
func value20856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+".."+ctx["stream_interval"].Member("end_time").Text()), "string")
}
func typed20856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+".."+ctx["stream_interval"].Member("end_time").Text()), "string")
}
func texts20856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+".."+ctx["stream_interval"].Member("end_time").Text()), "string")
}
func text20856(e *py.Eval, ctx variables) string {
	return ""
}
func value20857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+".."+ctx["stream_interval"].Member("end_time").Text()), "number")
}
func typed20857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+".."+ctx["stream_interval"].Member("end_time").Text()), "number")
}
func texts20857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+".."+ctx["stream_interval"].Member("end_time").Text()), "number")
}
func text20857(e *py.Eval, ctx variables) string {
	return ""
}
func value20858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+".."+ctx["stream_interval"].Member("end_time").Text()), "integer")
}
func typed20858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+".."+ctx["stream_interval"].Member("end_time").Text()), "integer")
}
func texts20858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+".."+ctx["stream_interval"].Member("end_time").Text()), "integer")
}
func text20858(e *py.Eval, ctx variables) string {
	return ""
}
func value20859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+".."+ctx["stream_interval"].Member("end_time").Text()), "boolean")
}
func typed20859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+".."+ctx["stream_interval"].Member("end_time").Text()), "boolean")
}
func texts20859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+".."+ctx["stream_interval"].Member("end_time").Text()), "boolean")
}
func text20859(e *py.Eval, ctx variables) string {
	return ""
}
func value20860(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func typed20860(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func texts20860(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Slice(e.Call(py.Str(ctx["stream_interval"].Member("start_time").Text()), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func text20860(e *py.Eval, ctx variables) string {
	return ""
}
func value20861(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func typed20861(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func texts20861(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Slice(e.Call(py.Str(ctx["stream_interval"].Member("start_time").Text()), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func text20861(e *py.Eval, ctx variables) string {
	return ""
}
func value20862(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	).Text())
}
func typed20862(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	).Text())
}
func texts20862(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Slice(e.Call(py.Str(ctx["stream_interval"].Member("start_time").Text()), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	).Text())
}
func text20862(e *py.Eval, ctx variables) string {
	return ""
}
func value20863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"string",
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func typed20863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"string",
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func texts20863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Slice(e.Call(py.Str(ctx["stream_interval"].Member("start_time").Text()), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"string",
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func text20863(e *py.Eval, ctx variables) string {
	return ""
}
func value20864(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"boolean",
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func typed20864(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"boolean",
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func texts20864(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Slice(e.Call(py.Str(ctx["stream_interval"].Member("start_time").Text()), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"boolean",
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func text20864(e *py.Eval, ctx variables) string {
	return ""
}
func value20865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"integer",
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func typed20865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"integer",
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func texts20865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Slice(e.Call(py.Str(ctx["stream_interval"].Member("start_time").Text()), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"integer",
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func text20865(e *py.Eval, ctx variables) string {
	return ""
}
func value20866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"number",
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func typed20866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"number",
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func texts20866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Slice(e.Call(py.Str(ctx["stream_interval"].Member("start_time").Text()), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"number",
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func text20866(e *py.Eval, ctx variables) string {
	return ""
}
func value20867(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20867(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20867(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(ctx["stream_interval"].Member("start_time").Text()), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20867(e *py.Eval, ctx variables) string {
	return ""
}
func value20868(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20868(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20868(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(ctx["stream_interval"].Member("start_time").Text()), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20868(e *py.Eval, ctx variables) string {
	return ""
}
func value20869(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed20869(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts20869(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(ctx["stream_interval"].Member("start_time").Text()), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text20869(e *py.Eval, ctx variables) string {
	return ""
}
func value20870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"integer",
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"integer",
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(ctx["stream_interval"].Member("start_time").Text()), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"integer",
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20870(e *py.Eval, ctx variables) string {
	return ""
}
func value20871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"boolean",
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"boolean",
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(ctx["stream_interval"].Member("start_time").Text()), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"boolean",
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20871(e *py.Eval, ctx variables) string {
	return ""
}
func value20872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"string",
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"string",
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(ctx["stream_interval"].Member("start_time").Text()), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"string",
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20872(e *py.Eval, ctx variables) string {
	return ""
}
func value20873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"number",
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed20873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"number",
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts20873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(ctx["stream_interval"].Member("start_time").Text()), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"number",
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text20873(e *py.Eval, ctx variables) string {
	return ""
}
func value20874(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_interval"].Member("statement_id"))
}
func typed20874(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_interval"].Member("statement_id"))
}
func texts20874(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_interval"].Member("statement_id").Text()))
}
func text20874(e *py.Eval, ctx variables) string {
	return ""
}
func value20875(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_interval"].Member("statement_id"))
}
func typed20875(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_interval"].Member("statement_id"))
}
func texts20875(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_interval"].Member("statement_id").Text()))
}
func text20875(e *py.Eval, ctx variables) string {
	return ""
}
func value20876(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_interval"].Member("statement_id")).Text())
}
func typed20876(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_interval"].Member("statement_id")).Text())
}
func texts20876(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_interval"].Member("statement_id").Text())).Text())
}
func text20876(e *py.Eval, ctx variables) string {
	return ""
}
func value20877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("statement_id"), "integer")
}
func typed20877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("statement_id"), "integer")
}
func texts20877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("statement_id").Text()), "integer")
}
func text20877(e *py.Eval, ctx variables) string {
	return ""
}
func value20878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("statement_id"), "string")
}
func typed20878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("statement_id"), "string")
}
func texts20878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("statement_id").Text()), "string")
}
func text20878(e *py.Eval, ctx variables) string {
	return ""
}
func value20879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("statement_id"), "boolean")
}
func typed20879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("statement_id"), "boolean")
}
func texts20879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("statement_id").Text()), "boolean")
}
func text20879(e *py.Eval, ctx variables) string {
	return ""
}
func value20880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("statement_id"), "number")
}
func typed20880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("statement_id"), "number")
}
func texts20880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("statement_id").Text()), "number")
}
func text20880(e *py.Eval, ctx variables) string {
	return ""
}
func value20881(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_interval"].Member("unit_id"))
}
func typed20881(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_interval"].Member("unit_id"))
}
func texts20881(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_interval"].Member("unit_id").Text()))
}
func text20881(e *py.Eval, ctx variables) string {
	return ""
}
func value20882(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_interval"].Member("unit_id"))
}
func typed20882(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_interval"].Member("unit_id"))
}
func texts20882(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_interval"].Member("unit_id").Text()))
}
func text20882(e *py.Eval, ctx variables) string {
	return ""
}
func value20883(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_interval"].Member("unit_id")).Text())
}
func typed20883(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_interval"].Member("unit_id")).Text())
}
func texts20883(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_interval"].Member("unit_id").Text())).Text())
}
func text20883(e *py.Eval, ctx variables) string {
	return ""
}
func value20884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("unit_id"), "number")
}
func typed20884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("unit_id"), "number")
}
func texts20884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("unit_id").Text()), "number")
}
func text20884(e *py.Eval, ctx variables) string {
	return ""
}
func value20885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("unit_id"), "integer")
}
func typed20885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("unit_id"), "integer")
}
func texts20885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("unit_id").Text()), "integer")
}
func text20885(e *py.Eval, ctx variables) string {
	return ""
}
func value20886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("unit_id"), "string")
}
func typed20886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("unit_id"), "string")
}
func texts20886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("unit_id").Text()), "string")
}
func text20886(e *py.Eval, ctx variables) string {
	return ""
}
func value20887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("unit_id"), "boolean")
}
func typed20887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("unit_id"), "boolean")
}
func texts20887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("unit_id").Text()), "boolean")
}
func text20887(e *py.Eval, ctx variables) string {
	return ""
}
func value20888(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_interval"].Member("end_time"))
}
func typed20888(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_interval"].Member("end_time"))
}
func texts20888(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_interval"].Member("end_time").Text()))
}
func text20888(e *py.Eval, ctx variables) string {
	return ""
}
func value20889(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_interval"].Member("end_time"))
}
func typed20889(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_interval"].Member("end_time"))
}
func texts20889(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_interval"].Member("end_time").Text()))
}
func text20889(e *py.Eval, ctx variables) string {
	return ""
}
func value20890(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_interval"].Member("end_time")).Text())
}
func typed20890(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_interval"].Member("end_time")).Text())
}
func texts20890(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_interval"].Member("end_time").Text())).Text())
}
func text20890(e *py.Eval, ctx variables) string {
	return ""
}
func value20891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("end_time"), "boolean")
}
func typed20891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("end_time"), "boolean")
}
func texts20891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("end_time").Text()), "boolean")
}
func text20891(e *py.Eval, ctx variables) string {
	return ""
}
func value20892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("end_time"), "string")
}
func typed20892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("end_time"), "string")
}
func texts20892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("end_time").Text()), "string")
}
func text20892(e *py.Eval, ctx variables) string {
	return ""
}
func value20893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("end_time"), "integer")
}
func typed20893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("end_time"), "integer")
}
func texts20893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("end_time").Text()), "integer")
}
func text20893(e *py.Eval, ctx variables) string {
	return ""
}
func value20894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("end_time"), "number")
}
func typed20894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("end_time"), "number")
}
func texts20894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("end_time").Text()), "number")
}
func text20894(e *py.Eval, ctx variables) string {
	return ""
}
func value20895(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_interval"].Member("start_time"))
}
func typed20895(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_interval"].Member("start_time"))
}
func texts20895(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_interval"].Member("start_time").Text()))
}
func text20895(e *py.Eval, ctx variables) string {
	return ""
}
func value20896(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_interval"].Member("start_time"))
}
func typed20896(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_interval"].Member("start_time"))
}
func texts20896(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_interval"].Member("start_time").Text()))
}
func text20896(e *py.Eval, ctx variables) string {
	return ""
}
func value20897(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_interval"].Member("start_time")).Text())
}
func typed20897(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_interval"].Member("start_time")).Text())
}
func texts20897(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_interval"].Member("start_time").Text())).Text())
}
func text20897(e *py.Eval, ctx variables) string {
	return ""
}
func value20898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("start_time"), "integer")
}
func typed20898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("start_time"), "integer")
}
func texts20898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func text20898(e *py.Eval, ctx variables) string {
	return ""
}
func value20899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("start_time"), "number")
}
func typed20899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("start_time"), "number")
}
func texts20899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()), "number")
}
func text20899(e *py.Eval, ctx variables) string {
	return ""
}
func value20900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("start_time"), "string")
}
func typed20900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("start_time"), "string")
}
func texts20900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()), "string")
}
func text20900(e *py.Eval, ctx variables) string {
	return ""
}
func value20901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("start_time"), "boolean")
}
func typed20901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_interval"].Member("start_time"), "boolean")
}
func texts20901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func text20901(e *py.Eval, ctx variables) string {
	return ""
}
func value20902(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_interval"].Member("start_time").Text() + ":" + ctx["stream_interval"].Member("end_time").Text()))
}
func typed20902(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_interval"].Member("start_time").Text() + ":" + ctx["stream_interval"].Member("end_time").Text()))
}
func texts20902(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_interval"].Member("start_time").Text() + ":" + ctx["stream_interval"].Member("end_time").Text()))
}
func text20902(e *py.Eval, ctx variables) string {
	return ""
}
func value20903(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_interval"].Member("start_time").Text() + ":" + ctx["stream_interval"].Member("end_time").Text()))
}
func typed20903(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_interval"].Member("start_time").Text() + ":" + ctx["stream_interval"].Member("end_time").Text()))
}
func texts20903(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_interval"].Member("start_time").Text() + ":" + ctx["stream_interval"].Member("end_time").Text()))
}
func text20903(e *py.Eval, ctx variables) string {
	return ""
}
func value20904(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_interval"].Member("start_time").Text() + ":" + ctx["stream_interval"].Member("end_time").Text())).Text())
}
func typed20904(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_interval"].Member("start_time").Text() + ":" + ctx["stream_interval"].Member("end_time").Text())).Text())
}
func texts20904(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_interval"].Member("start_time").Text() + ":" + ctx["stream_interval"].Member("end_time").Text())).Text())
}
func text20904(e *py.Eval, ctx variables) string {
	return ""
}
func value20905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+":"+ctx["stream_interval"].Member("end_time").Text()), "boolean")
}
func typed20905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+":"+ctx["stream_interval"].Member("end_time").Text()), "boolean")
}
func texts20905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+":"+ctx["stream_interval"].Member("end_time").Text()), "boolean")
}
func text20905(e *py.Eval, ctx variables) string {
	return ""
}
func value20906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+":"+ctx["stream_interval"].Member("end_time").Text()), "string")
}
func typed20906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+":"+ctx["stream_interval"].Member("end_time").Text()), "string")
}
func texts20906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+":"+ctx["stream_interval"].Member("end_time").Text()), "string")
}
func text20906(e *py.Eval, ctx variables) string {
	return ""
}
func value20907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+":"+ctx["stream_interval"].Member("end_time").Text()), "integer")
}
func typed20907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+":"+ctx["stream_interval"].Member("end_time").Text()), "integer")
}
func texts20907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+":"+ctx["stream_interval"].Member("end_time").Text()), "integer")
}
func text20907(e *py.Eval, ctx variables) string {
	return ""
}
func value20908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+":"+ctx["stream_interval"].Member("end_time").Text()), "number")
}
func typed20908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+":"+ctx["stream_interval"].Member("end_time").Text()), "number")
}
func texts20908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_interval"].Member("start_time").Text()+":"+ctx["stream_interval"].Member("end_time").Text()), "number")
}
func text20908(e *py.Eval, ctx variables) string {
	return ""
}
func value20909(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"))
}
func typed20909(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"))
}
func texts20909(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"))
}
func text20909(e *py.Eval, ctx variables) string {
	return ""
}
func value20910(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"))
}
func typed20910(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"))
}
func texts20910(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"))
}
func text20910(e *py.Eval, ctx variables) string {
	return ""
}
func value20911(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")).Text())
}
func typed20911(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")).Text())
}
func texts20911(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id")).Text())
}
func text20911(e *py.Eval, ctx variables) string {
	return ""
}
func value20912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "integer")
}
func typed20912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "integer")
}
func texts20912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "integer")
}
func text20912(e *py.Eval, ctx variables) string {
	return ""
}
func value20913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "number")
}
func typed20913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "number")
}
func texts20913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "number")
}
func text20913(e *py.Eval, ctx variables) string {
	return ""
}
func value20914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "boolean")
}
func typed20914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "boolean")
}
func texts20914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "boolean")
}
func text20914(e *py.Eval, ctx variables) string {
	return ""
}
func value20915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "string")
}
func typed20915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "string")
}
func texts20915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "string")
}
func text20915(e *py.Eval, ctx variables) string {
	return ""
}
func value20916(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/insights"))
}
func typed20916(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/insights"))
}
func texts20916(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text() + "/insights"))
}
func text20916(e *py.Eval, ctx variables) string {
	return ""
}
func value20917(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/insights"))
}
func typed20917(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/insights"))
}
func texts20917(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text() + "/insights"))
}
func text20917(e *py.Eval, ctx variables) string {
	return ""
}
func value20918(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/insights")).Text())
}
func typed20918(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/insights")).Text())
}
func texts20918(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text() + "/insights")).Text())
}
func text20918(e *py.Eval, ctx variables) string {
	return ""
}
func value20919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/insights"), "integer")
}
func typed20919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/insights"), "integer")
}
func texts20919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text()+"/insights"), "integer")
}
func text20919(e *py.Eval, ctx variables) string {
	return ""
}
func value20920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/insights"), "string")
}
func typed20920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/insights"), "string")
}
func texts20920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text()+"/insights"), "string")
}
func text20920(e *py.Eval, ctx variables) string {
	return ""
}
func value20921(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/insights"), "boolean")
}
func typed20921(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/insights"), "boolean")
}
func texts20921(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text()+"/insights"), "boolean")
}
func text20921(e *py.Eval, ctx variables) string {
	return ""
}
func value20922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/insights"), "number")
}
func typed20922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/insights"), "number")
}
func texts20922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text()+"/insights"), "number")
}
func text20922(e *py.Eval, ctx variables) string {
	return ""
}
func value20923(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/media"))
}
func typed20923(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/media"))
}
func texts20923(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text() + "/media"))
}
func text20923(e *py.Eval, ctx variables) string {
	return ""
}
func value20924(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/media"))
}
func typed20924(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/media"))
}
func texts20924(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text() + "/media"))
}
func text20924(e *py.Eval, ctx variables) string {
	return ""
}
func value20925(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/media")).Text())
}
func typed20925(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/media")).Text())
}
func texts20925(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text() + "/media")).Text())
}
func text20925(e *py.Eval, ctx variables) string {
	return ""
}
func value20926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/media"), "integer")
}
func typed20926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/media"), "integer")
}
func texts20926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text()+"/media"), "integer")
}
func text20926(e *py.Eval, ctx variables) string {
	return ""
}
func value20927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/media"), "number")
}
func typed20927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/media"), "number")
}
func texts20927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text()+"/media"), "number")
}
func text20927(e *py.Eval, ctx variables) string {
	return ""
}
func value20928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/media"), "string")
}
func typed20928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/media"), "string")
}
func texts20928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text()+"/media"), "string")
}
func text20928(e *py.Eval, ctx variables) string {
	return ""
}
func value20929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/media"), "boolean")
}
func typed20929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/media"), "boolean")
}
func texts20929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text()+"/media"), "boolean")
}
func text20929(e *py.Eval, ctx variables) string {
	return ""
}
func value20930(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")),
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func typed20930(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")),
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func texts20930(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterString(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id")),
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func text20930(e *py.Eval, ctx variables) string {
	return ""
}
func value20931(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")),
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func typed20931(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")),
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func texts20931(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterString(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id")),
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func text20931(e *py.Eval, ctx variables) string {
	return ""
}
func value20932(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")),
		"{{ stream_partition.account.business_account_id|string }}",
	).Text())
}
func typed20932(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")),
		"{{ stream_partition.account.business_account_id|string }}",
	).Text())
}
func texts20932(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterString(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id")),
		"{{ stream_partition.account.business_account_id|string }}",
	).Text())
}
func text20932(e *py.Eval, ctx variables) string {
	return ""
}
func value20933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")),
		"string",
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func typed20933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")),
		"string",
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func texts20933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id")),
		"string",
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func text20933(e *py.Eval, ctx variables) string {
	return ""
}
func value20934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")),
		"integer",
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func typed20934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")),
		"integer",
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func texts20934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id")),
		"integer",
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func text20934(e *py.Eval, ctx variables) string {
	return ""
}
func value20935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")),
		"number",
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func typed20935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")),
		"number",
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func texts20935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id")),
		"number",
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func text20935(e *py.Eval, ctx variables) string {
	return ""
}
func value20936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")),
		"boolean",
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func typed20936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")),
		"boolean",
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func texts20936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterString(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id")),
		"boolean",
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func text20936(e *py.Eval, ctx variables) string {
	return ""
}
func value20937(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/stories"))
}
func typed20937(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/stories"))
}
func texts20937(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text() + "/stories"))
}
func text20937(e *py.Eval, ctx variables) string {
	return ""
}
func value20938(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/stories"))
}
func typed20938(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/stories"))
}
func texts20938(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text() + "/stories"))
}
func text20938(e *py.Eval, ctx variables) string {
	return ""
}
func value20939(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/stories")).Text())
}
func typed20939(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/stories")).Text())
}
func texts20939(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text() + "/stories")).Text())
}
func text20939(e *py.Eval, ctx variables) string {
	return ""
}
func value20940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/stories"), "string")
}
func typed20940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/stories"), "string")
}
func texts20940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text()+"/stories"), "string")
}
func text20940(e *py.Eval, ctx variables) string {
	return ""
}
func value20941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/stories"), "number")
}
func typed20941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/stories"), "number")
}
func texts20941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text()+"/stories"), "number")
}
func text20941(e *py.Eval, ctx variables) string {
	return ""
}
func value20942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/stories"), "integer")
}
func typed20942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/stories"), "integer")
}
func texts20942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text()+"/stories"), "integer")
}
func text20942(e *py.Eval, ctx variables) string {
	return ""
}
func value20943(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/stories"), "boolean")
}
func typed20943(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text()+"/stories"), "boolean")
}
func texts20943(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text()+"/stories"), "boolean")
}
func text20943(e *py.Eval, ctx variables) string {
	return ""
}
func value20944(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("account"), "page_id"))
}
func typed20944(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("account"), "page_id"))
}
func texts20944(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id"))
}
func text20944(e *py.Eval, ctx variables) string {
	return ""
}
func value20945(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("account"), "page_id"))
}
func typed20945(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("account"), "page_id"))
}
func texts20945(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id"))
}
func text20945(e *py.Eval, ctx variables) string {
	return ""
}
func value20946(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("account"), "page_id")).Text())
}
func typed20946(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("account"), "page_id")).Text())
}
func texts20946(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id")).Text())
}
func text20946(e *py.Eval, ctx variables) string {
	return ""
}
func value20947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("account"), "page_id"), "string")
}
func typed20947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("account"), "page_id"), "string")
}
func texts20947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id"), "string")
}
func text20947(e *py.Eval, ctx variables) string {
	return ""
}
func value20948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("account"), "page_id"), "number")
}
func typed20948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("account"), "page_id"), "number")
}
func texts20948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id"), "number")
}
func text20948(e *py.Eval, ctx variables) string {
	return ""
}
func value20949(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("account"), "page_id"), "integer")
}
func typed20949(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("account"), "page_id"), "integer")
}
func texts20949(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id"), "integer")
}
func text20949(e *py.Eval, ctx variables) string {
	return ""
}
func value20950(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("billable_metric_id"))
}
func typed20950(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("billable_metric_id"))
}
func texts20950(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("billable_metric_id").Text()))
}
func text20950(e *py.Eval, ctx variables) string {
	return ""
}
func value20951(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("billable_metric_id"))
}
func typed20951(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("billable_metric_id"))
}
func texts20951(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("billable_metric_id").Text()))
}
func text20951(e *py.Eval, ctx variables) string {
	return ""
}
func value20952(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("billable_metric_id")).Text())
}
func typed20952(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("billable_metric_id")).Text())
}
func texts20952(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("billable_metric_id").Text())).Text())
}
func text20952(e *py.Eval, ctx variables) string {
	return ""
}
func value20953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("billable_metric_id"), "string")
}
func typed20953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("billable_metric_id"), "string")
}
func texts20953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("billable_metric_id").Text()), "string")
}
func text20953(e *py.Eval, ctx variables) string {
	return ""
}
func value20954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("billable_metric_id"), "number")
}
func typed20954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("billable_metric_id"), "number")
}
func texts20954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("billable_metric_id").Text()), "number")
}
func text20954(e *py.Eval, ctx variables) string {
	return ""
}
func value20955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("billable_metric_id"), "integer")
}
func typed20955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("billable_metric_id"), "integer")
}
func texts20955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("billable_metric_id").Text()), "integer")
}
func text20955(e *py.Eval, ctx variables) string {
	return ""
}
func value20956(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("breakdown"))
}
func typed20956(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("breakdown"))
}
func texts20956(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("breakdown").Text()))
}
func text20956(e *py.Eval, ctx variables) string {
	return ""
}
func value20957(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("breakdown"))
}
func typed20957(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("breakdown"))
}
func texts20957(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("breakdown").Text()))
}
func text20957(e *py.Eval, ctx variables) string {
	return ""
}
func value20958(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("breakdown")).Text())
}
func typed20958(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("breakdown")).Text())
}
func texts20958(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("breakdown").Text())).Text())
}
func text20958(e *py.Eval, ctx variables) string {
	return ""
}
func value20959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("breakdown"), "string")
}
func typed20959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("breakdown"), "string")
}
func texts20959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("breakdown").Text()), "string")
}
func text20959(e *py.Eval, ctx variables) string {
	return ""
}
func value20960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("breakdown"), "integer")
}
func typed20960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("breakdown"), "integer")
}
func texts20960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("breakdown").Text()), "integer")
}
func text20960(e *py.Eval, ctx variables) string {
	return ""
}
func value20961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("breakdown"), "boolean")
}
func typed20961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("breakdown"), "boolean")
}
func texts20961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("breakdown").Text()), "boolean")
}
func text20961(e *py.Eval, ctx variables) string {
	return ""
}
func value20962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("breakdown"), "number")
}
func typed20962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("breakdown"), "number")
}
func texts20962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("breakdown").Text()), "number")
}
func text20962(e *py.Eval, ctx variables) string {
	return ""
}
func value20963(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("budget"))
}
func typed20963(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("budget"))
}
func texts20963(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("budget").Text()))
}
func text20963(e *py.Eval, ctx variables) string {
	return ""
}
func value20964(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("budget"))
}
func typed20964(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("budget"))
}
func texts20964(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("budget").Text()))
}
func text20964(e *py.Eval, ctx variables) string {
	return ""
}
func value20965(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("budget")).Text())
}
func typed20965(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("budget")).Text())
}
func texts20965(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("budget").Text())).Text())
}
func text20965(e *py.Eval, ctx variables) string {
	return ""
}
func value20966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("budget"), "integer")
}
func typed20966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("budget"), "integer")
}
func texts20966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("budget").Text()), "integer")
}
func text20966(e *py.Eval, ctx variables) string {
	return ""
}
func value20967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("budget"), "number")
}
func typed20967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("budget"), "number")
}
func texts20967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("budget").Text()), "number")
}
func text20967(e *py.Eval, ctx variables) string {
	return ""
}
func value20968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("budget"), "boolean")
}
func typed20968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("budget"), "boolean")
}
func texts20968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("budget").Text()), "boolean")
}
func text20968(e *py.Eval, ctx variables) string {
	return ""
}
func value20969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("budget"), "string")
}
func typed20969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("budget"), "string")
}
func texts20969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("budget").Text()), "string")
}
func text20969(e *py.Eval, ctx variables) string {
	return ""
}
func value20970(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("company_id"))
}
func typed20970(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("company_id"))
}
func texts20970(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("company_id").Text()))
}
func text20970(e *py.Eval, ctx variables) string {
	return ""
}
func value20971(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("company_id"))
}
func typed20971(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("company_id"))
}
func texts20971(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("company_id").Text()))
}
func text20971(e *py.Eval, ctx variables) string {
	return ""
}
func value20972(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("company_id")).Text())
}
func typed20972(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("company_id")).Text())
}
func texts20972(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("company_id").Text())).Text())
}
func text20972(e *py.Eval, ctx variables) string {
	return ""
}
func value20973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("company_id"), "string")
}
func typed20973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("company_id"), "string")
}
func texts20973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("company_id").Text()), "string")
}
func text20973(e *py.Eval, ctx variables) string {
	return ""
}
func value20974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("company_id"), "integer")
}
func typed20974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("company_id"), "integer")
}
func texts20974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("company_id").Text()), "integer")
}
func text20974(e *py.Eval, ctx variables) string {
	return ""
}
func value20975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("company_id"), "boolean")
}
func typed20975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("company_id"), "boolean")
}
func texts20975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("company_id").Text()), "boolean")
}
func text20975(e *py.Eval, ctx variables) string {
	return ""
}
func value20976(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("contact_book_id"))
}
func typed20976(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("contact_book_id"))
}
func texts20976(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("contact_book_id").Text()))
}
func text20976(e *py.Eval, ctx variables) string {
	return ""
}
func value20977(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("contact_book_id"))
}
func typed20977(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("contact_book_id"))
}
func texts20977(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("contact_book_id").Text()))
}
func text20977(e *py.Eval, ctx variables) string {
	return ""
}
func value20978(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("contact_book_id")).Text())
}
func typed20978(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("contact_book_id")).Text())
}
func texts20978(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("contact_book_id").Text())).Text())
}
func text20978(e *py.Eval, ctx variables) string {
	return ""
}
func value20979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("contact_book_id"), "integer")
}
func typed20979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("contact_book_id"), "integer")
}
func texts20979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("contact_book_id").Text()), "integer")
}
func text20979(e *py.Eval, ctx variables) string {
	return ""
}
func value20980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("contact_book_id"), "boolean")
}
func typed20980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("contact_book_id"), "boolean")
}
func texts20980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("contact_book_id").Text()), "boolean")
}
func text20980(e *py.Eval, ctx variables) string {
	return ""
}
func value20981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("contact_book_id"), "number")
}
func typed20981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("contact_book_id"), "number")
}
func texts20981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("contact_book_id").Text()), "number")
}
func text20981(e *py.Eval, ctx variables) string {
	return ""
}
func value20982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("contact_book_id"), "string")
}
func typed20982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("contact_book_id"), "string")
}
func texts20982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("contact_book_id").Text()), "string")
}
func text20982(e *py.Eval, ctx variables) string {
	return ""
}
func value20983(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("event_id"))
}
func typed20983(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("event_id"))
}
func texts20983(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("event_id").Text()))
}
func text20983(e *py.Eval, ctx variables) string {
	return ""
}
func value20984(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("event_id"))
}
func typed20984(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("event_id"))
}
func texts20984(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("event_id").Text()))
}
func text20984(e *py.Eval, ctx variables) string {
	return ""
}
func value20985(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("event_id")).Text())
}
func typed20985(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("event_id")).Text())
}
func texts20985(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("event_id").Text())).Text())
}
func text20985(e *py.Eval, ctx variables) string {
	return ""
}
func value20986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("event_id"), "string")
}
func typed20986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("event_id"), "string")
}
func texts20986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("event_id").Text()), "string")
}
func text20986(e *py.Eval, ctx variables) string {
	return ""
}
func value20987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("event_id"), "integer")
}
func typed20987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("event_id"), "integer")
}
func texts20987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("event_id").Text()), "integer")
}
func text20987(e *py.Eval, ctx variables) string {
	return ""
}
func value20988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("event_id"), "boolean")
}
func typed20988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("event_id"), "boolean")
}
func texts20988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("event_id").Text()), "boolean")
}
func text20988(e *py.Eval, ctx variables) string {
	return ""
}
func value20989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("event_id"), "number")
}
func typed20989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("event_id"), "number")
}
func texts20989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("event_id").Text()), "number")
}
func text20989(e *py.Eval, ctx variables) string {
	return ""
}
func value20990(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.Attr(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(e.Key(e.Attr(ctx["stream_partition"], "extra_fields"), "query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func typed20990(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(part(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(part(ctx["stream_partition"], "extra_fields").Member("query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func texts20990(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(part(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(part(ctx["stream_partition"], "extra_fields").Member("query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func text20990(e *py.Eval, ctx variables) string {
	return ""
}
func value20991(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.Attr(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(e.Key(e.Attr(ctx["stream_partition"], "extra_fields"), "query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func typed20991(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(part(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(part(ctx["stream_partition"], "extra_fields").Member("query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func texts20991(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(part(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(part(ctx["stream_partition"], "extra_fields").Member("query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func text20991(e *py.Eval, ctx variables) string {
	return ""
}
func value20992(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.Attr(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(e.Key(e.Attr(ctx["stream_partition"], "extra_fields"), "query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	).Text())
}
func typed20992(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(part(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(part(ctx["stream_partition"], "extra_fields").Member("query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	).Text())
}
func texts20992(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(part(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(part(ctx["stream_partition"], "extra_fields").Member("query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	).Text())
}
func text20992(e *py.Eval, ctx variables) string {
	return ""
}
func value20993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Attr(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(e.Key(e.Attr(ctx["stream_partition"], "extra_fields"), "query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"boolean",
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func typed20993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(part(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(part(ctx["stream_partition"], "extra_fields").Member("query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"boolean",
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func texts20993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(part(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(part(ctx["stream_partition"], "extra_fields").Member("query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"boolean",
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func text20993(e *py.Eval, ctx variables) string {
	return ""
}
func value20994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Attr(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(e.Key(e.Attr(ctx["stream_partition"], "extra_fields"), "query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"integer",
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func typed20994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(part(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(part(ctx["stream_partition"], "extra_fields").Member("query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"integer",
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func texts20994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(part(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(part(ctx["stream_partition"], "extra_fields").Member("query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"integer",
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func text20994(e *py.Eval, ctx variables) string {
	return ""
}
func value20995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Attr(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(e.Key(e.Attr(ctx["stream_partition"], "extra_fields"), "query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"string",
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func typed20995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(part(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(part(ctx["stream_partition"], "extra_fields").Member("query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"string",
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func texts20995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(part(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(part(ctx["stream_partition"], "extra_fields").Member("query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"string",
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func text20995(e *py.Eval, ctx variables) string {
	return ""
}
func value20996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Attr(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(e.Key(e.Attr(ctx["stream_partition"], "extra_fields"), "query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"number",
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func typed20996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(part(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(part(ctx["stream_partition"], "extra_fields").Member("query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"number",
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func texts20996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(part(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(part(ctx["stream_partition"], "extra_fields").Member("query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"number",
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func text20996(e *py.Eval, ctx variables) string {
	return ""
}
func value20997(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("filter_id"))
}
func typed20997(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("filter_id"))
}
func texts20997(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("filter_id").Text()))
}
func text20997(e *py.Eval, ctx variables) string {
	return ""
}
func value20998(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("filter_id"))
}
func typed20998(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("filter_id"))
}
func texts20998(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("filter_id").Text()))
}
func text20998(e *py.Eval, ctx variables) string {
	return ""
}
func value20999(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("filter_id")).Text())
}
func typed20999(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("filter_id")).Text())
}
func texts20999(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("filter_id").Text())).Text())
}
func text20999(e *py.Eval, ctx variables) string {
	return ""
}
func value21000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("filter_id"), "string")
}
func typed21000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("filter_id"), "string")
}
func texts21000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("filter_id").Text()), "string")
}
func text21000(e *py.Eval, ctx variables) string {
	return ""
}
func value21001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("filter_id"), "integer")
}
func typed21001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("filter_id"), "integer")
}
func texts21001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("filter_id").Text()), "integer")
}
func text21001(e *py.Eval, ctx variables) string {
	return ""
}
func value21002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("filter_id"), "number")
}
func typed21002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("filter_id"), "number")
}
func texts21002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("filter_id").Text()), "number")
}
func text21002(e *py.Eval, ctx variables) string {
	return ""
}
func value21003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("filter_id"), "boolean")
}
func typed21003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("filter_id"), "boolean")
}
func texts21003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("filter_id").Text()), "boolean")
}
func text21003(e *py.Eval, ctx variables) string {
	return ""
}
func value21004(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("form_id"))
}
func typed21004(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("form_id"))
}
func texts21004(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("form_id").Text()))
}
func text21004(e *py.Eval, ctx variables) string {
	return ""
}
func value21005(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("form_id"))
}
func typed21005(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("form_id"))
}
func texts21005(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("form_id").Text()))
}
func text21005(e *py.Eval, ctx variables) string {
	return ""
}
func value21006(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("form_id")).Text())
}
func typed21006(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("form_id")).Text())
}
func texts21006(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("form_id").Text())).Text())
}
func text21006(e *py.Eval, ctx variables) string {
	return ""
}
func value21007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("form_id"), "integer")
}
func typed21007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("form_id"), "integer")
}
func texts21007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("form_id").Text()), "integer")
}
func text21007(e *py.Eval, ctx variables) string {
	return ""
}
func value21008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("form_id"), "number")
}
func typed21008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("form_id"), "number")
}
func texts21008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("form_id").Text()), "number")
}
func text21008(e *py.Eval, ctx variables) string {
	return ""
}
func value21009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("form_id"), "string")
}
func typed21009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("form_id"), "string")
}
func texts21009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("form_id").Text()), "string")
}
func text21009(e *py.Eval, ctx variables) string {
	return ""
}
func value21010(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("fraction_id"))
}
func typed21010(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("fraction_id"))
}
func texts21010(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("fraction_id").Text()))
}
func text21010(e *py.Eval, ctx variables) string {
	return ""
}
func value21011(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("fraction_id"))
}
func typed21011(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("fraction_id"))
}
func texts21011(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("fraction_id").Text()))
}
func text21011(e *py.Eval, ctx variables) string {
	return ""
}
func value21012(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("fraction_id")).Text())
}
func typed21012(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("fraction_id")).Text())
}
func texts21012(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("fraction_id").Text())).Text())
}
func text21012(e *py.Eval, ctx variables) string {
	return ""
}
func value21013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("fraction_id"), "integer")
}
func typed21013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("fraction_id"), "integer")
}
func texts21013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("fraction_id").Text()), "integer")
}
func text21013(e *py.Eval, ctx variables) string {
	return ""
}
func value21014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("fraction_id"), "boolean")
}
func typed21014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("fraction_id"), "boolean")
}
func texts21014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("fraction_id").Text()), "boolean")
}
func text21014(e *py.Eval, ctx variables) string {
	return ""
}
func value21015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("fraction_id"), "number")
}
func typed21015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("fraction_id"), "number")
}
func texts21015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("fraction_id").Text()), "number")
}
func text21015(e *py.Eval, ctx variables) string {
	return ""
}
func value21016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("fraction_id"), "string")
}
func typed21016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("fraction_id"), "string")
}
func texts21016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("fraction_id").Text()), "string")
}
func text21016(e *py.Eval, ctx variables) string {
	return ""
}
func value21017(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["stream_partition"], "channel"), "{{ stream_partition.get('channel') }}")
}
func typed21017(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["stream_partition"].Member("channel")))
}
func texts21017(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("channel").Text()))
}
func text21017(e *py.Eval, ctx variables) string {
	return ""
}
func value21018(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["stream_partition"], "channel"), "{{ stream_partition.get('channel') }}")
}
func typed21018(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["stream_partition"].Member("channel")))
}
func texts21018(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("channel").Text()))
}
func text21018(e *py.Eval, ctx variables) string {
	return ""
}
func value21019(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["stream_partition"], "channel"), "{{ stream_partition.get('channel') }}").Text())
}
func typed21019(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["stream_partition"].Member("channel"))).Text())
}
func texts21019(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("channel").Text())).Text())
}
func text21019(e *py.Eval, ctx variables) string {
	return ""
}
func value21020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_partition"], "channel"), "string", "{{ stream_partition.get('channel') }}")
}
func typed21020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_partition"].Member("channel")), "string")
}
func texts21020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("channel").Text()), "string")
}
func text21020(e *py.Eval, ctx variables) string {
	return ""
}
func value21021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_partition"], "channel"), "number", "{{ stream_partition.get('channel') }}")
}
func typed21021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_partition"].Member("channel")), "number")
}
func texts21021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("channel").Text()), "number")
}
func text21021(e *py.Eval, ctx variables) string {
	return ""
}
func value21022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_partition"], "channel"), "boolean", "{{ stream_partition.get('channel') }}")
}
func typed21022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_partition"].Member("channel")), "boolean")
}
func texts21022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("channel").Text()), "boolean")
}
func text21022(e *py.Eval, ctx variables) string {
	return ""
}
func value21023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_partition"], "channel"), "integer", "{{ stream_partition.get('channel') }}")
}
func typed21023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_partition"].Member("channel")), "integer")
}
func texts21023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("channel").Text()), "integer")
}
func text21023(e *py.Eval, ctx variables) string {
	return ""
}
func value21024(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["stream_partition"], "channel_id"), "{{ stream_partition.get('channel_id') }}")
}
func typed21024(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["stream_partition"].Member("channel_id")))
}
func texts21024(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("channel_id").Text()))
}
func text21024(e *py.Eval, ctx variables) string {
	return ""
}
func value21025(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["stream_partition"], "channel_id"), "{{ stream_partition.get('channel_id') }}")
}
func typed21025(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["stream_partition"].Member("channel_id")))
}
func texts21025(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("channel_id").Text()))
}
func text21025(e *py.Eval, ctx variables) string {
	return ""
}
func value21026(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["stream_partition"], "channel_id"), "{{ stream_partition.get('channel_id') }}").Text())
}
func typed21026(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["stream_partition"].Member("channel_id"))).Text())
}
func texts21026(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("channel_id").Text())).Text())
}
func text21026(e *py.Eval, ctx variables) string {
	return ""
}
func value21027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_partition"], "channel_id"), "number", "{{ stream_partition.get('channel_id') }}")
}
func typed21027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_partition"].Member("channel_id")), "number")
}
func texts21027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("channel_id").Text()), "number")
}
func text21027(e *py.Eval, ctx variables) string {
	return ""
}
func value21028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_partition"], "channel_id"), "integer", "{{ stream_partition.get('channel_id') }}")
}
func typed21028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_partition"].Member("channel_id")), "integer")
}
func texts21028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("channel_id").Text()), "integer")
}
func text21028(e *py.Eval, ctx variables) string {
	return ""
}
func value21029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_partition"], "channel_id"), "boolean", "{{ stream_partition.get('channel_id') }}")
}
func typed21029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_partition"].Member("channel_id")), "boolean")
}
func texts21029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("channel_id").Text()), "boolean")
}
func text21029(e *py.Eval, ctx variables) string {
	return ""
}
func value21030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_partition"], "channel_id"), "string", "{{ stream_partition.get('channel_id') }}")
}
func typed21030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_partition"].Member("channel_id")), "string")
}
func texts21030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("channel_id").Text()), "string")
}
func text21030(e *py.Eval, ctx variables) string {
	return ""
}
func value21031(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["stream_partition"], "funnel_id"), "{{ stream_partition.get('funnel_id') }}")
}
func typed21031(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["stream_partition"].Member("funnel_id")))
}
func texts21031(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("funnel_id").Text()))
}
func text21031(e *py.Eval, ctx variables) string {
	return ""
}
func value21032(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["stream_partition"], "funnel_id"), "{{ stream_partition.get('funnel_id') }}")
}
func typed21032(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["stream_partition"].Member("funnel_id")))
}
func texts21032(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("funnel_id").Text()))
}
func text21032(e *py.Eval, ctx variables) string {
	return ""
}
func value21033(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["stream_partition"], "funnel_id"), "{{ stream_partition.get('funnel_id') }}").Text())
}
func typed21033(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["stream_partition"].Member("funnel_id"))).Text())
}
func texts21033(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("funnel_id").Text())).Text())
}
func text21033(e *py.Eval, ctx variables) string {
	return ""
}
func value21034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_partition"], "funnel_id"), "number", "{{ stream_partition.get('funnel_id') }}")
}
func typed21034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_partition"].Member("funnel_id")), "number")
}
func texts21034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("funnel_id").Text()), "number")
}
func text21034(e *py.Eval, ctx variables) string {
	return ""
}
func value21035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_partition"], "funnel_id"), "boolean", "{{ stream_partition.get('funnel_id') }}")
}
func typed21035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_partition"].Member("funnel_id")), "boolean")
}
func texts21035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("funnel_id").Text()), "boolean")
}
func text21035(e *py.Eval, ctx variables) string {
	return ""
}
func value21036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_partition"], "funnel_id"), "string", "{{ stream_partition.get('funnel_id') }}")
}
func typed21036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_partition"].Member("funnel_id")), "string")
}
func texts21036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("funnel_id").Text()), "string")
}
func text21036(e *py.Eval, ctx variables) string {
	return ""
}
func value21037(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["stream_partition"], "id"), "{{ stream_partition.get('id') }}")
}
func typed21037(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["stream_partition"].Member("id")))
}
func texts21037(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("id").Text()))
}
func text21037(e *py.Eval, ctx variables) string {
	return ""
}
func value21038(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["stream_partition"], "id"), "{{ stream_partition.get('id') }}")
}
func typed21038(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["stream_partition"].Member("id")))
}
func texts21038(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("id").Text()))
}
func text21038(e *py.Eval, ctx variables) string {
	return ""
}
func value21039(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["stream_partition"], "id"), "{{ stream_partition.get('id') }}").Text())
}
func typed21039(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["stream_partition"].Member("id"))).Text())
}
func texts21039(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("id").Text())).Text())
}
func text21039(e *py.Eval, ctx variables) string {
	return ""
}
func value21040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_partition"], "id"), "number", "{{ stream_partition.get('id') }}")
}
func typed21040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_partition"].Member("id")), "number")
}
func texts21040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("id").Text()), "number")
}
func text21040(e *py.Eval, ctx variables) string {
	return ""
}
func value21041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_partition"], "id"), "integer", "{{ stream_partition.get('id') }}")
}
func typed21041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_partition"].Member("id")), "integer")
}
func texts21041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("id").Text()), "integer")
}
func text21041(e *py.Eval, ctx variables) string {
	return ""
}
func value21042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_partition"], "id"), "string", "{{ stream_partition.get('id') }}")
}
func typed21042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_partition"].Member("id")), "string")
}
func texts21042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("id").Text()), "string")
}
func text21042(e *py.Eval, ctx variables) string {
	return ""
}
func value21043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_partition"], "id"), "boolean", "{{ stream_partition.get('id') }}")
}
func typed21043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_partition"].Member("id")), "boolean")
}
func texts21043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("id").Text()), "boolean")
}
func text21043(e *py.Eval, ctx variables) string {
	return ""
}
func value21044(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("group_id"))
}
func typed21044(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("group_id"))
}
func texts21044(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("group_id").Text()))
}
func text21044(e *py.Eval, ctx variables) string {
	return ""
}
func value21045(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("group_id"))
}
func typed21045(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("group_id"))
}
func texts21045(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("group_id").Text()))
}
func text21045(e *py.Eval, ctx variables) string {
	return ""
}
func value21046(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("group_id")).Text())
}
func typed21046(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("group_id")).Text())
}
func texts21046(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("group_id").Text())).Text())
}
func text21046(e *py.Eval, ctx variables) string {
	return ""
}
func value21047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("group_id"), "string")
}
func typed21047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("group_id"), "string")
}
func texts21047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("group_id").Text()), "string")
}
func text21047(e *py.Eval, ctx variables) string {
	return ""
}
func value21048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("group_id"), "integer")
}
func typed21048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("group_id"), "integer")
}
func texts21048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("group_id").Text()), "integer")
}
func text21048(e *py.Eval, ctx variables) string {
	return ""
}
func value21049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("group_id"), "number")
}
func typed21049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("group_id"), "number")
}
func texts21049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("group_id").Text()), "number")
}
func text21049(e *py.Eval, ctx variables) string {
	return ""
}
func value21050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("group_id"), "boolean")
}
func typed21050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("group_id"), "boolean")
}
func texts21050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("group_id").Text()), "boolean")
}
func text21050(e *py.Eval, ctx variables) string {
	return ""
}
func value21051(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("id"))
}
func typed21051(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("id"))
}
func texts21051(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("id").Text()))
}
func text21051(e *py.Eval, ctx variables) string {
	return ""
}
func value21052(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("id"))
}
func typed21052(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("id"))
}
func texts21052(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("id").Text()))
}
func text21052(e *py.Eval, ctx variables) string {
	return ""
}
func value21053(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("id")).Text())
}
func typed21053(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("id")).Text())
}
func texts21053(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("id").Text())).Text())
}
func text21053(e *py.Eval, ctx variables) string {
	return ""
}
func value21054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "string")
}
func typed21054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "string")
}
func texts21054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("id").Text()), "string")
}
func text21054(e *py.Eval, ctx variables) string {
	return ""
}
func value21055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "integer")
}
func typed21055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "integer")
}
func texts21055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("id").Text()), "integer")
}
func text21055(e *py.Eval, ctx variables) string {
	return ""
}
func value21056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "boolean")
}
func typed21056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "boolean")
}
func texts21056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("id").Text()), "boolean")
}
func text21056(e *py.Eval, ctx variables) string {
	return ""
}
func value21057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "number")
}
func typed21057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "number")
}
func texts21057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("id").Text()), "number")
}
func text21057(e *py.Eval, ctx variables) string {
	return ""
}
func value21058(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("indus"))
}
func typed21058(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("indus"))
}
func texts21058(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("indus").Text()))
}
func text21058(e *py.Eval, ctx variables) string {
	return ""
}
func value21059(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("indus"))
}
func typed21059(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("indus"))
}
func texts21059(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("indus").Text()))
}
func text21059(e *py.Eval, ctx variables) string {
	return ""
}
func value21060(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("indus")).Text())
}
func typed21060(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("indus")).Text())
}
func texts21060(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("indus").Text())).Text())
}
func text21060(e *py.Eval, ctx variables) string {
	return ""
}
func value21061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("indus"), "number")
}
func typed21061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("indus"), "number")
}
func texts21061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("indus").Text()), "number")
}
func text21061(e *py.Eval, ctx variables) string {
	return ""
}
func value21062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("indus"), "string")
}
func typed21062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("indus"), "string")
}
func texts21062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("indus").Text()), "string")
}
func text21062(e *py.Eval, ctx variables) string {
	return ""
}
func value21063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("indus"), "integer")
}
func typed21063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("indus"), "integer")
}
func texts21063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("indus").Text()), "integer")
}
func text21063(e *py.Eval, ctx variables) string {
	return ""
}
func value21064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("indus"), "boolean")
}
func typed21064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("indus"), "boolean")
}
func texts21064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("indus").Text()), "boolean")
}
func text21064(e *py.Eval, ctx variables) string {
	return ""
}
func value21065(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("k").Text() + "-" + ctx["stream_slice"].Member("k").Text()))
}
func typed21065(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("k").Text() + "-" + ctx["stream_slice"].Member("k").Text()))
}
func texts21065(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("k").Text() + "-" + ctx["stream_slice"].Member("k").Text()))
}
func text21065(e *py.Eval, ctx variables) string {
	return ""
}
func value21066(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("k").Text() + "-" + ctx["stream_slice"].Member("k").Text()))
}
func typed21066(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("k").Text() + "-" + ctx["stream_slice"].Member("k").Text()))
}
func texts21066(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("k").Text() + "-" + ctx["stream_slice"].Member("k").Text()))
}
func text21066(e *py.Eval, ctx variables) string {
	return ""
}
func value21067(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("k").Text() + "-" + ctx["stream_slice"].Member("k").Text())).Text())
}
func typed21067(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("k").Text() + "-" + ctx["stream_slice"].Member("k").Text())).Text())
}
func texts21067(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("k").Text() + "-" + ctx["stream_slice"].Member("k").Text())).Text())
}
func text21067(e *py.Eval, ctx variables) string {
	return ""
}
func value21068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("k").Text()+"-"+ctx["stream_slice"].Member("k").Text()), "string")
}
func typed21068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("k").Text()+"-"+ctx["stream_slice"].Member("k").Text()), "string")
}
func texts21068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("k").Text()+"-"+ctx["stream_slice"].Member("k").Text()), "string")
}
func text21068(e *py.Eval, ctx variables) string {
	return ""
}
func value21069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("k").Text()+"-"+ctx["stream_slice"].Member("k").Text()), "integer")
}
func typed21069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("k").Text()+"-"+ctx["stream_slice"].Member("k").Text()), "integer")
}
func texts21069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("k").Text()+"-"+ctx["stream_slice"].Member("k").Text()), "integer")
}
func text21069(e *py.Eval, ctx variables) string {
	return ""
}
func value21070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("k").Text()+"-"+ctx["stream_slice"].Member("k").Text()), "number")
}
func typed21070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("k").Text()+"-"+ctx["stream_slice"].Member("k").Text()), "number")
}
func texts21070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("k").Text()+"-"+ctx["stream_slice"].Member("k").Text()), "number")
}
func text21070(e *py.Eval, ctx variables) string {
	return ""
}
func value21071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("k").Text()+"-"+ctx["stream_slice"].Member("k").Text()), "boolean")
}
func typed21071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("k").Text()+"-"+ctx["stream_slice"].Member("k").Text()), "boolean")
}
func texts21071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("k").Text()+"-"+ctx["stream_slice"].Member("k").Text()), "boolean")
}
func text21071(e *py.Eval, ctx variables) string {
	return ""
}
func value21072(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("lead_id"))
}
func typed21072(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("lead_id"))
}
func texts21072(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("lead_id").Text()))
}
func text21072(e *py.Eval, ctx variables) string {
	return ""
}
func value21073(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("lead_id"))
}
func typed21073(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("lead_id"))
}
func texts21073(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("lead_id").Text()))
}
func text21073(e *py.Eval, ctx variables) string {
	return ""
}
func value21074(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("lead_id")).Text())
}
func typed21074(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("lead_id")).Text())
}
func texts21074(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("lead_id").Text())).Text())
}
func text21074(e *py.Eval, ctx variables) string {
	return ""
}
func value21075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("lead_id"), "integer")
}
func typed21075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("lead_id"), "integer")
}
func texts21075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("lead_id").Text()), "integer")
}
func text21075(e *py.Eval, ctx variables) string {
	return ""
}
func value21076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("lead_id"), "boolean")
}
func typed21076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("lead_id"), "boolean")
}
func texts21076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("lead_id").Text()), "boolean")
}
func text21076(e *py.Eval, ctx variables) string {
	return ""
}
func value21077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("lead_id"), "string")
}
func typed21077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("lead_id"), "string")
}
func texts21077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("lead_id").Text()), "string")
}
func text21077(e *py.Eval, ctx variables) string {
	return ""
}
func value21078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("lead_id"), "number")
}
func typed21078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("lead_id"), "number")
}
func texts21078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("lead_id").Text()), "number")
}
func text21078(e *py.Eval, ctx variables) string {
	return ""
}
func value21079(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("location_id"))
}
func typed21079(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("location_id"))
}
func texts21079(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("location_id").Text()))
}
func text21079(e *py.Eval, ctx variables) string {
	return ""
}
func value21080(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("location_id"))
}
func typed21080(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("location_id"))
}
func texts21080(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("location_id").Text()))
}
func text21080(e *py.Eval, ctx variables) string {
	return ""
}
func value21081(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("location_id")).Text())
}
func typed21081(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("location_id")).Text())
}
func texts21081(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("location_id").Text())).Text())
}
func text21081(e *py.Eval, ctx variables) string {
	return ""
}
func value21082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("location_id"), "boolean")
}
func typed21082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("location_id"), "boolean")
}
func texts21082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("location_id").Text()), "boolean")
}
func text21082(e *py.Eval, ctx variables) string {
	return ""
}
func value21083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("location_id"), "string")
}
func typed21083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("location_id"), "string")
}
func texts21083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("location_id").Text()), "string")
}
func text21083(e *py.Eval, ctx variables) string {
	return ""
}
func value21084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("location_id"), "number")
}
func typed21084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("location_id"), "number")
}
func texts21084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("location_id").Text()), "number")
}
func text21084(e *py.Eval, ctx variables) string {
	return ""
}
func value21085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("location_id"), "integer")
}
func typed21085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("location_id"), "integer")
}
func texts21085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("location_id").Text()), "integer")
}
func text21085(e *py.Eval, ctx variables) string {
	return ""
}
func value21086(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id"))
}
func typed21086(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id"))
}
func texts21086(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "business_account_id"))
}
func text21086(e *py.Eval, ctx variables) string {
	return ""
}
func value21087(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id"))
}
func typed21087(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id"))
}
func texts21087(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "business_account_id"))
}
func text21087(e *py.Eval, ctx variables) string {
	return ""
}
func value21088(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id")).Text())
}
func typed21088(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id")).Text())
}
func texts21088(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "business_account_id")).Text())
}
func text21088(e *py.Eval, ctx variables) string {
	return ""
}
func value21089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id"), "boolean")
}
func typed21089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id"), "boolean")
}
func texts21089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "business_account_id"), "boolean")
}
func text21089(e *py.Eval, ctx variables) string {
	return ""
}
func value21090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id"), "string")
}
func typed21090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id"), "string")
}
func texts21090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "business_account_id"), "string")
}
func text21090(e *py.Eval, ctx variables) string {
	return ""
}
func value21091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id"), "number")
}
func typed21091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id"), "number")
}
func texts21091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "business_account_id"), "number")
}
func text21091(e *py.Eval, ctx variables) string {
	return ""
}
func value21092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id"), "integer")
}
func typed21092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id"), "integer")
}
func texts21092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "business_account_id"), "integer")
}
func text21092(e *py.Eval, ctx variables) string {
	return ""
}
func value21093(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text() + "/insights"))
}
func typed21093(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text() + "/insights"))
}
func texts21093(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_id").Text() + "/insights"))
}
func text21093(e *py.Eval, ctx variables) string {
	return ""
}
func value21094(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text() + "/insights"))
}
func typed21094(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text() + "/insights"))
}
func texts21094(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_id").Text() + "/insights"))
}
func text21094(e *py.Eval, ctx variables) string {
	return ""
}
func value21095(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text() + "/insights")).Text())
}
func typed21095(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text() + "/insights")).Text())
}
func texts21095(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_id").Text() + "/insights")).Text())
}
func text21095(e *py.Eval, ctx variables) string {
	return ""
}
func value21096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text()+"/insights"), "integer")
}
func typed21096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text()+"/insights"), "integer")
}
func texts21096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_id").Text()+"/insights"), "integer")
}
func text21096(e *py.Eval, ctx variables) string {
	return ""
}
func value21097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text()+"/insights"), "number")
}
func typed21097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text()+"/insights"), "number")
}
func texts21097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_id").Text()+"/insights"), "number")
}
func text21097(e *py.Eval, ctx variables) string {
	return ""
}
func value21098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text()+"/insights"), "string")
}
func typed21098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text()+"/insights"), "string")
}
func texts21098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_id").Text()+"/insights"), "string")
}
func text21098(e *py.Eval, ctx variables) string {
	return ""
}
func value21099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text()+"/insights"), "boolean")
}
func typed21099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text()+"/insights"), "boolean")
}
func texts21099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_id").Text()+"/insights"), "boolean")
}
func text21099(e *py.Eval, ctx variables) string {
	return ""
}
func value21100(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id"))
}
func typed21100(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id"))
}
func texts21100(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_id"))
}
func text21100(e *py.Eval, ctx variables) string {
	return ""
}
func value21101(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id"))
}
func typed21101(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id"))
}
func texts21101(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_id"))
}
func text21101(e *py.Eval, ctx variables) string {
	return ""
}
func value21102(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id")).Text())
}
func typed21102(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id")).Text())
}
func texts21102(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_id")).Text())
}
func text21102(e *py.Eval, ctx variables) string {
	return ""
}
func value21103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id"), "string")
}
func typed21103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id"), "string")
}
func texts21103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_id"), "string")
}
func text21103(e *py.Eval, ctx variables) string {
	return ""
}
func value21104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id"), "integer")
}
func typed21104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id"), "integer")
}
func texts21104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_id"), "integer")
}
func text21104(e *py.Eval, ctx variables) string {
	return ""
}
func value21105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id"), "boolean")
}
func typed21105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id"), "boolean")
}
func texts21105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_id"), "boolean")
}
func text21105(e *py.Eval, ctx variables) string {
	return ""
}
func value21106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id"), "number")
}
func typed21106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id"), "number")
}
func texts21106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_id"), "number")
}
func text21106(e *py.Eval, ctx variables) string {
	return ""
}
func value21107(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id"))
}
func typed21107(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id"))
}
func texts21107(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "page_id"))
}
func text21107(e *py.Eval, ctx variables) string {
	return ""
}
func value21108(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id"))
}
func typed21108(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id"))
}
func texts21108(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "page_id"))
}
func text21108(e *py.Eval, ctx variables) string {
	return ""
}
func value21109(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id")).Text())
}
func typed21109(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id")).Text())
}
func texts21109(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "page_id")).Text())
}
func text21109(e *py.Eval, ctx variables) string {
	return ""
}
func value21110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id"), "string")
}
func typed21110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id"), "string")
}
func texts21110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "page_id"), "string")
}
func text21110(e *py.Eval, ctx variables) string {
	return ""
}
func value21111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id"), "number")
}
func typed21111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id"), "number")
}
func texts21111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "page_id"), "number")
}
func text21111(e *py.Eval, ctx variables) string {
	return ""
}
func value21112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id"), "boolean")
}
func typed21112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id"), "boolean")
}
func texts21112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "page_id"), "boolean")
}
func text21112(e *py.Eval, ctx variables) string {
	return ""
}
func value21113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id"), "integer")
}
func typed21113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id"), "integer")
}
func texts21113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "page_id"), "integer")
}
func text21113(e *py.Eval, ctx variables) string {
	return ""
}
func value21114(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("org"))
}
func typed21114(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("org"))
}
func texts21114(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("org").Text()))
}
func text21114(e *py.Eval, ctx variables) string {
	return ""
}
func value21115(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("org"))
}
func typed21115(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("org"))
}
func texts21115(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("org").Text()))
}
func text21115(e *py.Eval, ctx variables) string {
	return ""
}
func value21116(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("org")).Text())
}
func typed21116(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("org")).Text())
}
func texts21116(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("org").Text())).Text())
}
func text21116(e *py.Eval, ctx variables) string {
	return ""
}
func value21117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("org"), "number")
}
func typed21117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("org"), "number")
}
func texts21117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("org").Text()), "number")
}
func text21117(e *py.Eval, ctx variables) string {
	return ""
}
func value21118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("org"), "string")
}
func typed21118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("org"), "string")
}
func texts21118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("org").Text()), "string")
}
func text21118(e *py.Eval, ctx variables) string {
	return ""
}
func value21119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("org"), "boolean")
}
func typed21119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("org"), "boolean")
}
func texts21119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("org").Text()), "boolean")
}
func text21119(e *py.Eval, ctx variables) string {
	return ""
}
func value21120(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("org"), "integer")
}
func typed21120(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("org"), "integer")
}
func texts21120(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("org").Text()), "integer")
}
func text21120(e *py.Eval, ctx variables) string {
	return ""
}
func value21121(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("parent_id"))
}
func typed21121(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("parent_id"))
}
func texts21121(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("parent_id").Text()))
}
func text21121(e *py.Eval, ctx variables) string {
	return ""
}
func value21122(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("parent_id"))
}
func typed21122(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("parent_id"))
}
func texts21122(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("parent_id").Text()))
}
func text21122(e *py.Eval, ctx variables) string {
	return ""
}
func value21123(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("parent_id")).Text())
}
func typed21123(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("parent_id")).Text())
}
func texts21123(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("parent_id").Text())).Text())
}
func text21123(e *py.Eval, ctx variables) string {
	return ""
}
func value21124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "string")
}
func typed21124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "string")
}
func texts21124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "string")
}
func text21124(e *py.Eval, ctx variables) string {
	return ""
}
func value21125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "number")
}
func typed21125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "number")
}
func texts21125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "number")
}
func text21125(e *py.Eval, ctx variables) string {
	return ""
}
func value21126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "boolean")
}
func typed21126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "boolean")
}
func texts21126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "boolean")
}
func text21126(e *py.Eval, ctx variables) string {
	return ""
}
func value21127(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "integer")
}
func typed21127(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "integer")
}
func texts21127(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "integer")
}
func text21127(e *py.Eval, ctx variables) string {
	return ""
}
func value21128(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} }))
}
func typed21128(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} }))
}
func texts21128(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(ctx["stream_interval"].Member("start_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value {
		return e.Attr(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "dynamic_content_id")
	}, func() py.Value { return py.Value{} }))
}
func text21128(e *py.Eval, ctx variables) string {
	return ""
}
func value21129(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} }))
}
func typed21129(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} }))
}
func texts21129(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(ctx["stream_interval"].Member("start_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value {
		return e.Attr(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "dynamic_content_id")
	}, func() py.Value { return py.Value{} }))
}
func text21129(e *py.Eval, ctx variables) string {
	return ""
}
func value21130(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} })).Text())
}
func typed21130(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} })).Text())
}
func texts21130(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(ctx["stream_interval"].Member("start_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value {
		return e.Attr(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "dynamic_content_id")
	}, func() py.Value { return py.Value{} })).Text())
}
func text21130(e *py.Eval, ctx variables) string {
	return ""
}
func value21131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} }), "number")
}
func typed21131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} }), "number")
}
func texts21131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["stream_interval"].Member("start_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value {
		return e.Attr(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "dynamic_content_id")
	}, func() py.Value { return py.Value{} }), "number")
}
func text21131(e *py.Eval, ctx variables) string {
	return ""
}
func value21132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} }), "boolean")
}
func typed21132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} }), "boolean")
}
func texts21132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["stream_interval"].Member("start_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value {
		return e.Attr(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "dynamic_content_id")
	}, func() py.Value { return py.Value{} }), "boolean")
}
func text21132(e *py.Eval, ctx variables) string {
	return ""
}
func value21133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} }), "string")
}
func typed21133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} }), "string")
}
func texts21133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["stream_interval"].Member("start_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value {
		return e.Attr(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "dynamic_content_id")
	}, func() py.Value { return py.Value{} }), "string")
}
func text21133(e *py.Eval, ctx variables) string {
	return ""
}
func value21134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} }), "integer")
}
func typed21134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} }), "integer")
}
func texts21134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["stream_interval"].Member("start_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value {
		return e.Attr(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "dynamic_content_id")
	}, func() py.Value { return py.Value{} }), "integer")
}
func text21134(e *py.Eval, ctx variables) string {
	return ""
}
func value21135(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo"))
}
func typed21135(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo"))
}
func texts21135(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["stream_partition"].Member("parent_slice").Text()), "repo"))
}
func text21135(e *py.Eval, ctx variables) string {
	return ""
}
func value21136(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo"))
}
func typed21136(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo"))
}
func texts21136(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("parent_slice").Text()), "repo"))
}
func text21136(e *py.Eval, ctx variables) string {
	return ""
}
func value21137(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo")).Text())
}
func typed21137(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo")).Text())
}
func texts21137(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("parent_slice").Text()), "repo")).Text())
}
func text21137(e *py.Eval, ctx variables) string {
	return ""
}
func value21138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo"), "integer")
}
func typed21138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo"), "integer")
}
func texts21138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("parent_slice").Text()), "repo"), "integer")
}
func text21138(e *py.Eval, ctx variables) string {
	return ""
}
func value21139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo"), "number")
}
func typed21139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo"), "number")
}
func texts21139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("parent_slice").Text()), "repo"), "number")
}
func text21139(e *py.Eval, ctx variables) string {
	return ""
}
func value21140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo"), "boolean")
}
func typed21140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo"), "boolean")
}
func texts21140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("parent_slice").Text()), "repo"), "boolean")
}
func text21140(e *py.Eval, ctx variables) string {
	return ""
}
func value21141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo"), "string")
}
func typed21141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo"), "string")
}
func texts21141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("parent_slice").Text()), "repo"), "string")
}
func text21141(e *py.Eval, ctx variables) string {
	return ""
}
func value21142(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("parent_uuid"))
}
func typed21142(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("parent_uuid"))
}
func texts21142(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("parent_uuid").Text()))
}
func text21142(e *py.Eval, ctx variables) string {
	return ""
}
func value21143(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("parent_uuid"))
}
func typed21143(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("parent_uuid"))
}
func texts21143(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("parent_uuid").Text()))
}
func text21143(e *py.Eval, ctx variables) string {
	return ""
}
func value21144(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("parent_uuid")).Text())
}
func typed21144(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("parent_uuid")).Text())
}
func texts21144(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("parent_uuid").Text())).Text())
}
func text21144(e *py.Eval, ctx variables) string {
	return ""
}
func value21145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_uuid"), "number")
}
func typed21145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_uuid"), "number")
}
func texts21145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("parent_uuid").Text()), "number")
}
func text21145(e *py.Eval, ctx variables) string {
	return ""
}
func value21146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_uuid"), "boolean")
}
func typed21146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_uuid"), "boolean")
}
func texts21146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("parent_uuid").Text()), "boolean")
}
func text21146(e *py.Eval, ctx variables) string {
	return ""
}
func value21147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_uuid"), "integer")
}
func typed21147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_uuid"), "integer")
}
func texts21147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("parent_uuid").Text()), "integer")
}
func text21147(e *py.Eval, ctx variables) string {
	return ""
}
func value21148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_uuid"), "string")
}
func typed21148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_uuid"), "string")
}
func texts21148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("parent_uuid").Text()), "string")
}
func text21148(e *py.Eval, ctx variables) string {
	return ""
}
func value21149(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("project_id"))
}
func typed21149(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("project_id"))
}
func texts21149(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("project_id").Text()))
}
func text21149(e *py.Eval, ctx variables) string {
	return ""
}
func value21150(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("project_id"))
}
func typed21150(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("project_id"))
}
func texts21150(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("project_id").Text()))
}
func text21150(e *py.Eval, ctx variables) string {
	return ""
}
func value21151(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("project_id")).Text())
}
func typed21151(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("project_id")).Text())
}
func texts21151(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("project_id").Text())).Text())
}
func text21151(e *py.Eval, ctx variables) string {
	return ""
}
func value21152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("project_id"), "number")
}
func typed21152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("project_id"), "number")
}
func texts21152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("project_id").Text()), "number")
}
func text21152(e *py.Eval, ctx variables) string {
	return ""
}
func value21153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("project_id"), "string")
}
func typed21153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("project_id"), "string")
}
func texts21153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("project_id").Text()), "string")
}
func text21153(e *py.Eval, ctx variables) string {
	return ""
}
func value21154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("project_id"), "boolean")
}
func typed21154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("project_id"), "boolean")
}
func texts21154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("project_id").Text()), "boolean")
}
func text21154(e *py.Eval, ctx variables) string {
	return ""
}
func value21155(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("region"))
}
func typed21155(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("region"))
}
func texts21155(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("region").Text()))
}
func text21155(e *py.Eval, ctx variables) string {
	return ""
}
func value21156(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("region"))
}
func typed21156(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("region"))
}
func texts21156(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("region").Text()))
}
func text21156(e *py.Eval, ctx variables) string {
	return ""
}
func value21157(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("region")).Text())
}
func typed21157(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("region")).Text())
}
func texts21157(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("region").Text())).Text())
}
func text21157(e *py.Eval, ctx variables) string {
	return ""
}
func value21158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("region"), "string")
}
func typed21158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("region"), "string")
}
func texts21158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("region").Text()), "string")
}
func text21158(e *py.Eval, ctx variables) string {
	return ""
}
func value21159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("region"), "integer")
}
func typed21159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("region"), "integer")
}
func texts21159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("region").Text()), "integer")
}
func text21159(e *py.Eval, ctx variables) string {
	return ""
}
func value21160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("region"), "boolean")
}
func typed21160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("region"), "boolean")
}
func texts21160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("region").Text()), "boolean")
}
func text21160(e *py.Eval, ctx variables) string {
	return ""
}
func value21161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("region"), "number")
}
func typed21161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("region"), "number")
}
func texts21161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("region").Text()), "number")
}
func text21161(e *py.Eval, ctx variables) string {
	return ""
}
func value21162(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("source"))
}
func typed21162(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("source"))
}
func texts21162(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("source").Text()))
}
func text21162(e *py.Eval, ctx variables) string {
	return ""
}
func value21163(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("source"))
}
func typed21163(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("source"))
}
func texts21163(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("source").Text()))
}
func text21163(e *py.Eval, ctx variables) string {
	return ""
}
func value21164(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("source")).Text())
}
func typed21164(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("source")).Text())
}
func texts21164(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("source").Text())).Text())
}
func text21164(e *py.Eval, ctx variables) string {
	return ""
}
func value21165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("source"), "number")
}
func typed21165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("source"), "number")
}
func texts21165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("source").Text()), "number")
}
func text21165(e *py.Eval, ctx variables) string {
	return ""
}
func value21166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("source"), "string")
}
func typed21166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("source"), "string")
}
func texts21166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("source").Text()), "string")
}
func text21166(e *py.Eval, ctx variables) string {
	return ""
}
func value21167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("source"), "integer")
}
func typed21167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("source"), "integer")
}
func texts21167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("source").Text()), "integer")
}
func text21167(e *py.Eval, ctx variables) string {
	return ""
}
func value21168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("source"), "boolean")
}
func typed21168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("source"), "boolean")
}
func texts21168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("source").Text()), "boolean")
}
func text21168(e *py.Eval, ctx variables) string {
	return ""
}
func value21169(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id"))
}
func typed21169(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id"))
}
func texts21169(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "business_account_id"))
}
func text21169(e *py.Eval, ctx variables) string {
	return ""
}
func value21170(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id"))
}
func typed21170(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id"))
}
func texts21170(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "business_account_id"))
}
func text21170(e *py.Eval, ctx variables) string {
	return ""
}
func value21171(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id")).Text())
}
func typed21171(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id")).Text())
}
func texts21171(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "business_account_id")).Text())
}
func text21171(e *py.Eval, ctx variables) string {
	return ""
}
func value21172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id"), "string")
}
func typed21172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id"), "string")
}
func texts21172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "business_account_id"), "string")
}
func text21172(e *py.Eval, ctx variables) string {
	return ""
}
func value21173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id"), "integer")
}
func typed21173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id"), "integer")
}
func texts21173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "business_account_id"), "integer")
}
func text21173(e *py.Eval, ctx variables) string {
	return ""
}
func value21174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id"), "boolean")
}
func typed21174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id"), "boolean")
}
func texts21174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "business_account_id"), "boolean")
}
func text21174(e *py.Eval, ctx variables) string {
	return ""
}
func value21175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id"), "number")
}
func typed21175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id"), "number")
}
func texts21175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "business_account_id"), "number")
}
func text21175(e *py.Eval, ctx variables) string {
	return ""
}
func value21176(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id"))
}
func typed21176(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id"))
}
func texts21176(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "page_id"))
}
func text21176(e *py.Eval, ctx variables) string {
	return ""
}
func value21177(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id"))
}
func typed21177(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id"))
}
func texts21177(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "page_id"))
}
func text21177(e *py.Eval, ctx variables) string {
	return ""
}
func value21178(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id")).Text())
}
func typed21178(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id")).Text())
}
func texts21178(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "page_id")).Text())
}
func text21178(e *py.Eval, ctx variables) string {
	return ""
}
func value21179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id"), "number")
}
func typed21179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id"), "number")
}
func texts21179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "page_id"), "number")
}
func text21179(e *py.Eval, ctx variables) string {
	return ""
}
func value21180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id"), "integer")
}
func typed21180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id"), "integer")
}
func texts21180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "page_id"), "integer")
}
func text21180(e *py.Eval, ctx variables) string {
	return ""
}
func value21181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id"), "boolean")
}
func typed21181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id"), "boolean")
}
func texts21181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "page_id"), "boolean")
}
func text21181(e *py.Eval, ctx variables) string {
	return ""
}
func value21182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id"), "string")
}
func typed21182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id"), "string")
}
func texts21182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "page_id"), "string")
}
func text21182(e *py.Eval, ctx variables) string {
	return ""
}
func value21183(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id"))
}
func typed21183(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id"))
}
func texts21183(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "story_id"))
}
func text21183(e *py.Eval, ctx variables) string {
	return ""
}
func value21184(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id"))
}
func typed21184(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id"))
}
func texts21184(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "story_id"))
}
func text21184(e *py.Eval, ctx variables) string {
	return ""
}
func value21185(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id")).Text())
}
func typed21185(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id")).Text())
}
func texts21185(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "story_id")).Text())
}
func text21185(e *py.Eval, ctx variables) string {
	return ""
}
func value21186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id"), "string")
}
func typed21186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id"), "string")
}
func texts21186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "story_id"), "string")
}
func text21186(e *py.Eval, ctx variables) string {
	return ""
}
func value21187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id"), "integer")
}
func typed21187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id"), "integer")
}
func texts21187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "story_id"), "integer")
}
func text21187(e *py.Eval, ctx variables) string {
	return ""
}
func value21188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id"), "number")
}
func typed21188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id"), "number")
}
func texts21188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "story_id"), "number")
}
func text21188(e *py.Eval, ctx variables) string {
	return ""
}
func value21189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id"), "boolean")
}
func typed21189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id"), "boolean")
}
func texts21189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "story_id"), "boolean")
}
func text21189(e *py.Eval, ctx variables) string {
	return ""
}
func value21190(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text() + "/insights"))
}
func typed21190(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text() + "/insights"))
}
func texts21190(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "story_id").Text() + "/insights"))
}
func text21190(e *py.Eval, ctx variables) string {
	return ""
}
func value21191(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text() + "/insights"))
}
func typed21191(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text() + "/insights"))
}
func texts21191(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "story_id").Text() + "/insights"))
}
func text21191(e *py.Eval, ctx variables) string {
	return ""
}
func value21192(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text() + "/insights")).Text())
}
func typed21192(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text() + "/insights")).Text())
}
func texts21192(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "story_id").Text() + "/insights")).Text())
}
func text21192(e *py.Eval, ctx variables) string {
	return ""
}
func value21193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text()+"/insights"), "string")
}
func typed21193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text()+"/insights"), "string")
}
func texts21193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "story_id").Text()+"/insights"), "string")
}
func text21193(e *py.Eval, ctx variables) string {
	return ""
}
func value21194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text()+"/insights"), "integer")
}
func typed21194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text()+"/insights"), "integer")
}
func texts21194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "story_id").Text()+"/insights"), "integer")
}
func text21194(e *py.Eval, ctx variables) string {
	return ""
}
func value21195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text()+"/insights"), "number")
}
func typed21195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text()+"/insights"), "number")
}
func texts21195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "story_id").Text()+"/insights"), "number")
}
func text21195(e *py.Eval, ctx variables) string {
	return ""
}
func value21196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text()+"/insights"), "boolean")
}
func typed21196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text()+"/insights"), "boolean")
}
func texts21196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "story_id").Text()+"/insights"), "boolean")
}
func text21196(e *py.Eval, ctx variables) string {
	return ""
}
func value21197(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("subscription_id"))
}
func typed21197(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("subscription_id"))
}
func texts21197(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("subscription_id").Text()))
}
func text21197(e *py.Eval, ctx variables) string {
	return ""
}
func value21198(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("subscription_id"))
}
func typed21198(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("subscription_id"))
}
func texts21198(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("subscription_id").Text()))
}
func text21198(e *py.Eval, ctx variables) string {
	return ""
}
func value21199(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("subscription_id")).Text())
}
func typed21199(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("subscription_id")).Text())
}
func texts21199(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("subscription_id").Text())).Text())
}
func text21199(e *py.Eval, ctx variables) string {
	return ""
}
