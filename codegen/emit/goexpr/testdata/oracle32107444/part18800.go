package main

import "github.com/airgen/airgen/runtime/py"

func value18800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_opens"), "boolean", "{{ record.get('stats', {}).get('story_opens') }}")
}
func typed18800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_opens"), "boolean", "{{ record.get('stats', {}).get('story_opens') }}")
}
func texts18800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_opens"), "boolean", "{{ record.get('stats', {}).get('story_opens') }}")
}
func text18800(e *py.Eval, ctx variables) string {
	return ""
}
func value18801(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipe_up_percent"),
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func typed18801(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipe_up_percent"),
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func texts18801(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipe_up_percent"),
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func text18801(e *py.Eval, ctx variables) string {
	return ""
}
func value18802(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipe_up_percent"),
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func typed18802(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipe_up_percent"),
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func texts18802(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipe_up_percent"),
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func text18802(e *py.Eval, ctx variables) string {
	return ""
}
func value18803(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipe_up_percent"),
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	).Text())
}
func typed18803(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipe_up_percent"),
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	).Text())
}
func texts18803(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipe_up_percent"),
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	).Text())
}
func text18803(e *py.Eval, ctx variables) string {
	return ""
}
func value18804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipe_up_percent"),
		"string",
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func typed18804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipe_up_percent"),
		"string",
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func texts18804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipe_up_percent"),
		"string",
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func text18804(e *py.Eval, ctx variables) string {
	return ""
}
func value18805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipe_up_percent"),
		"integer",
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func typed18805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipe_up_percent"),
		"integer",
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func texts18805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipe_up_percent"),
		"integer",
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func text18805(e *py.Eval, ctx variables) string {
	return ""
}
func value18806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipe_up_percent"),
		"boolean",
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func typed18806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipe_up_percent"),
		"boolean",
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func texts18806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipe_up_percent"),
		"boolean",
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func text18806(e *py.Eval, ctx variables) string {
	return ""
}
func value18807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipe_up_percent"),
		"number",
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func typed18807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipe_up_percent"),
		"number",
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func texts18807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipe_up_percent"),
		"number",
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func text18807(e *py.Eval, ctx variables) string {
	return ""
}
func value18808(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipes"), "{{ record.get('stats', {}).get('swipes') }}")
}
func typed18808(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipes"), "{{ record.get('stats', {}).get('swipes') }}")
}
func texts18808(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipes"), "{{ record.get('stats', {}).get('swipes') }}")
}
func text18808(e *py.Eval, ctx variables) string {
	return ""
}
func value18809(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipes"), "{{ record.get('stats', {}).get('swipes') }}")
}
func typed18809(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipes"), "{{ record.get('stats', {}).get('swipes') }}")
}
func texts18809(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipes"), "{{ record.get('stats', {}).get('swipes') }}")
}
func text18809(e *py.Eval, ctx variables) string {
	return ""
}
func value18810(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipes"), "{{ record.get('stats', {}).get('swipes') }}").Text())
}
func typed18810(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipes"), "{{ record.get('stats', {}).get('swipes') }}").Text())
}
func texts18810(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipes"), "{{ record.get('stats', {}).get('swipes') }}").Text())
}
func text18810(e *py.Eval, ctx variables) string {
	return ""
}
func value18811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipes"), "integer", "{{ record.get('stats', {}).get('swipes') }}")
}
func typed18811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipes"), "integer", "{{ record.get('stats', {}).get('swipes') }}")
}
func texts18811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipes"), "integer", "{{ record.get('stats', {}).get('swipes') }}")
}
func text18811(e *py.Eval, ctx variables) string {
	return ""
}
func value18812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipes"), "boolean", "{{ record.get('stats', {}).get('swipes') }}")
}
func typed18812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipes"), "boolean", "{{ record.get('stats', {}).get('swipes') }}")
}
func texts18812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipes"), "boolean", "{{ record.get('stats', {}).get('swipes') }}")
}
func text18812(e *py.Eval, ctx variables) string {
	return ""
}
func value18813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipes"), "string", "{{ record.get('stats', {}).get('swipes') }}")
}
func typed18813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipes"), "string", "{{ record.get('stats', {}).get('swipes') }}")
}
func texts18813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipes"), "string", "{{ record.get('stats', {}).get('swipes') }}")
}
func text18813(e *py.Eval, ctx variables) string {
	return ""
}
func value18814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipes"), "number", "{{ record.get('stats', {}).get('swipes') }}")
}
func typed18814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipes"), "number", "{{ record.get('stats', {}).get('swipes') }}")
}
func texts18814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipes"), "number", "{{ record.get('stats', {}).get('swipes') }}")
}
func text18814(e *py.Eval, ctx variables) string {
	return ""
}
func value18815(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_impressions"),
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func typed18815(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_impressions"),
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func texts18815(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_impressions"),
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func text18815(e *py.Eval, ctx variables) string {
	return ""
}
func value18816(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_impressions"),
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func typed18816(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_impressions"),
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func texts18816(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_impressions"),
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func text18816(e *py.Eval, ctx variables) string {
	return ""
}
func value18817(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_impressions"),
		"{{ record.get('stats', {}).get('total_impressions') }}",
	).Text())
}
func typed18817(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_impressions"),
		"{{ record.get('stats', {}).get('total_impressions') }}",
	).Text())
}
func texts18817(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_impressions"),
		"{{ record.get('stats', {}).get('total_impressions') }}",
	).Text())
}
func text18817(e *py.Eval, ctx variables) string {
	return ""
}
func value18818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_impressions"),
		"boolean",
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func typed18818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_impressions"),
		"boolean",
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func texts18818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_impressions"),
		"boolean",
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func text18818(e *py.Eval, ctx variables) string {
	return ""
}
func value18819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_impressions"),
		"string",
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func typed18819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_impressions"),
		"string",
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func texts18819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_impressions"),
		"string",
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func text18819(e *py.Eval, ctx variables) string {
	return ""
}
func value18820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_impressions"),
		"integer",
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func typed18820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_impressions"),
		"integer",
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func texts18820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_impressions"),
		"integer",
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func text18820(e *py.Eval, ctx variables) string {
	return ""
}
func value18821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_impressions"),
		"number",
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func typed18821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_impressions"),
		"number",
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func texts18821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_impressions"),
		"number",
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func text18821(e *py.Eval, ctx variables) string {
	return ""
}
func value18822(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_installs"),
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func typed18822(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_installs"),
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func texts18822(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_installs"),
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func text18822(e *py.Eval, ctx variables) string {
	return ""
}
func value18823(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_installs"),
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func typed18823(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_installs"),
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func texts18823(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_installs"),
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func text18823(e *py.Eval, ctx variables) string {
	return ""
}
func value18824(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_installs"),
		"{{ record.get('stats', {}).get('total_installs') }}",
	).Text())
}
func typed18824(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_installs"),
		"{{ record.get('stats', {}).get('total_installs') }}",
	).Text())
}
func texts18824(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_installs"),
		"{{ record.get('stats', {}).get('total_installs') }}",
	).Text())
}
func text18824(e *py.Eval, ctx variables) string {
	return ""
}
func value18825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_installs"),
		"string",
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func typed18825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_installs"),
		"string",
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func texts18825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_installs"),
		"string",
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func text18825(e *py.Eval, ctx variables) string {
	return ""
}
func value18826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_installs"),
		"number",
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func typed18826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_installs"),
		"number",
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func texts18826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_installs"),
		"number",
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func text18826(e *py.Eval, ctx variables) string {
	return ""
}
func value18827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_installs"),
		"integer",
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func typed18827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_installs"),
		"integer",
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func texts18827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_installs"),
		"integer",
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func text18827(e *py.Eval, ctx variables) string {
	return ""
}
func value18828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_installs"),
		"boolean",
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func typed18828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_installs"),
		"boolean",
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func texts18828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_installs"),
		"boolean",
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func text18828(e *py.Eval, ctx variables) string {
	return ""
}
func value18829(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_reach"), "{{ record.get('stats', {}).get('total_reach') }}")
}
func typed18829(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_reach"), "{{ record.get('stats', {}).get('total_reach') }}")
}
func texts18829(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_reach"), "{{ record.get('stats', {}).get('total_reach') }}")
}
func text18829(e *py.Eval, ctx variables) string {
	return ""
}
func value18830(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_reach"), "{{ record.get('stats', {}).get('total_reach') }}")
}
func typed18830(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_reach"), "{{ record.get('stats', {}).get('total_reach') }}")
}
func texts18830(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_reach"), "{{ record.get('stats', {}).get('total_reach') }}")
}
func text18830(e *py.Eval, ctx variables) string {
	return ""
}
func value18831(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_reach"), "{{ record.get('stats', {}).get('total_reach') }}").Text())
}
func typed18831(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_reach"), "{{ record.get('stats', {}).get('total_reach') }}").Text())
}
func texts18831(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_reach"), "{{ record.get('stats', {}).get('total_reach') }}").Text())
}
func text18831(e *py.Eval, ctx variables) string {
	return ""
}
func value18832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_reach"), "string", "{{ record.get('stats', {}).get('total_reach') }}")
}
func typed18832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_reach"), "string", "{{ record.get('stats', {}).get('total_reach') }}")
}
func texts18832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_reach"), "string", "{{ record.get('stats', {}).get('total_reach') }}")
}
func text18832(e *py.Eval, ctx variables) string {
	return ""
}
func value18833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_reach"), "number", "{{ record.get('stats', {}).get('total_reach') }}")
}
func typed18833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_reach"), "number", "{{ record.get('stats', {}).get('total_reach') }}")
}
func texts18833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_reach"), "number", "{{ record.get('stats', {}).get('total_reach') }}")
}
func text18833(e *py.Eval, ctx variables) string {
	return ""
}
func value18834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_reach"), "integer", "{{ record.get('stats', {}).get('total_reach') }}")
}
func typed18834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_reach"), "integer", "{{ record.get('stats', {}).get('total_reach') }}")
}
func texts18834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_reach"), "integer", "{{ record.get('stats', {}).get('total_reach') }}")
}
func text18834(e *py.Eval, ctx variables) string {
	return ""
}
func value18835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_reach"), "boolean", "{{ record.get('stats', {}).get('total_reach') }}")
}
func typed18835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_reach"), "boolean", "{{ record.get('stats', {}).get('total_reach') }}")
}
func texts18835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_reach"), "boolean", "{{ record.get('stats', {}).get('total_reach') }}")
}
func text18835(e *py.Eval, ctx variables) string {
	return ""
}
func value18836(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "uniques"), "{{ record.get('stats', {}).get('uniques') }}")
}
func typed18836(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "uniques"), "{{ record.get('stats', {}).get('uniques') }}")
}
func texts18836(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "uniques"), "{{ record.get('stats', {}).get('uniques') }}")
}
func text18836(e *py.Eval, ctx variables) string {
	return ""
}
func value18837(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "uniques"), "{{ record.get('stats', {}).get('uniques') }}")
}
func typed18837(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "uniques"), "{{ record.get('stats', {}).get('uniques') }}")
}
func texts18837(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "uniques"), "{{ record.get('stats', {}).get('uniques') }}")
}
func text18837(e *py.Eval, ctx variables) string {
	return ""
}
func value18838(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "uniques"), "{{ record.get('stats', {}).get('uniques') }}").Text())
}
func typed18838(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "uniques"), "{{ record.get('stats', {}).get('uniques') }}").Text())
}
func texts18838(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "uniques"), "{{ record.get('stats', {}).get('uniques') }}").Text())
}
func text18838(e *py.Eval, ctx variables) string {
	return ""
}
func value18839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "uniques"), "string", "{{ record.get('stats', {}).get('uniques') }}")
}
func typed18839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "uniques"), "string", "{{ record.get('stats', {}).get('uniques') }}")
}
func texts18839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "uniques"), "string", "{{ record.get('stats', {}).get('uniques') }}")
}
func text18839(e *py.Eval, ctx variables) string {
	return ""
}
func value18840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "uniques"), "boolean", "{{ record.get('stats', {}).get('uniques') }}")
}
func typed18840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "uniques"), "boolean", "{{ record.get('stats', {}).get('uniques') }}")
}
func texts18840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "uniques"), "boolean", "{{ record.get('stats', {}).get('uniques') }}")
}
func text18840(e *py.Eval, ctx variables) string {
	return ""
}
func value18841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "uniques"), "integer", "{{ record.get('stats', {}).get('uniques') }}")
}
func typed18841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "uniques"), "integer", "{{ record.get('stats', {}).get('uniques') }}")
}
func texts18841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "uniques"), "integer", "{{ record.get('stats', {}).get('uniques') }}")
}
func text18841(e *py.Eval, ctx variables) string {
	return ""
}
func value18842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "uniques"), "number", "{{ record.get('stats', {}).get('uniques') }}")
}
func typed18842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "uniques"), "number", "{{ record.get('stats', {}).get('uniques') }}")
}
func texts18842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "uniques"), "number", "{{ record.get('stats', {}).get('uniques') }}")
}
func text18842(e *py.Eval, ctx variables) string {
	return ""
}
func value18843(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views"), "{{ record.get('stats', {}).get('video_views') }}")
}
func typed18843(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views"), "{{ record.get('stats', {}).get('video_views') }}")
}
func texts18843(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views"), "{{ record.get('stats', {}).get('video_views') }}")
}
func text18843(e *py.Eval, ctx variables) string {
	return ""
}
func value18844(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views"), "{{ record.get('stats', {}).get('video_views') }}")
}
func typed18844(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views"), "{{ record.get('stats', {}).get('video_views') }}")
}
func texts18844(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views"), "{{ record.get('stats', {}).get('video_views') }}")
}
func text18844(e *py.Eval, ctx variables) string {
	return ""
}
func value18845(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views"), "{{ record.get('stats', {}).get('video_views') }}").Text())
}
func typed18845(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views"), "{{ record.get('stats', {}).get('video_views') }}").Text())
}
func texts18845(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views"), "{{ record.get('stats', {}).get('video_views') }}").Text())
}
func text18845(e *py.Eval, ctx variables) string {
	return ""
}
func value18846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views"), "string", "{{ record.get('stats', {}).get('video_views') }}")
}
func typed18846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views"), "string", "{{ record.get('stats', {}).get('video_views') }}")
}
func texts18846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views"), "string", "{{ record.get('stats', {}).get('video_views') }}")
}
func text18846(e *py.Eval, ctx variables) string {
	return ""
}
func value18847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views"), "integer", "{{ record.get('stats', {}).get('video_views') }}")
}
func typed18847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views"), "integer", "{{ record.get('stats', {}).get('video_views') }}")
}
func texts18847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views"), "integer", "{{ record.get('stats', {}).get('video_views') }}")
}
func text18847(e *py.Eval, ctx variables) string {
	return ""
}
func value18848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views"), "boolean", "{{ record.get('stats', {}).get('video_views') }}")
}
func typed18848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views"), "boolean", "{{ record.get('stats', {}).get('video_views') }}")
}
func texts18848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views"), "boolean", "{{ record.get('stats', {}).get('video_views') }}")
}
func text18848(e *py.Eval, ctx variables) string {
	return ""
}
func value18849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views"), "number", "{{ record.get('stats', {}).get('video_views') }}")
}
func typed18849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views"), "number", "{{ record.get('stats', {}).get('video_views') }}")
}
func texts18849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views"), "number", "{{ record.get('stats', {}).get('video_views') }}")
}
func text18849(e *py.Eval, ctx variables) string {
	return ""
}
func value18850(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_15s"),
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func typed18850(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_15s"),
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func texts18850(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_15s"),
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func text18850(e *py.Eval, ctx variables) string {
	return ""
}
func value18851(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_15s"),
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func typed18851(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_15s"),
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func texts18851(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_15s"),
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func text18851(e *py.Eval, ctx variables) string {
	return ""
}
func value18852(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_15s"),
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	).Text())
}
func typed18852(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_15s"),
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	).Text())
}
func texts18852(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_15s"),
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	).Text())
}
func text18852(e *py.Eval, ctx variables) string {
	return ""
}
func value18853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_15s"),
		"string",
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func typed18853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_15s"),
		"string",
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func texts18853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_15s"),
		"string",
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func text18853(e *py.Eval, ctx variables) string {
	return ""
}
func value18854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_15s"),
		"number",
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func typed18854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_15s"),
		"number",
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func texts18854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_15s"),
		"number",
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func text18854(e *py.Eval, ctx variables) string {
	return ""
}
func value18855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_15s"),
		"boolean",
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func typed18855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_15s"),
		"boolean",
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func texts18855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_15s"),
		"boolean",
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func text18855(e *py.Eval, ctx variables) string {
	return ""
}
func value18856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_15s"),
		"integer",
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func typed18856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_15s"),
		"integer",
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func texts18856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_15s"),
		"integer",
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func text18856(e *py.Eval, ctx variables) string {
	return ""
}
func value18857(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_time_based"),
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func typed18857(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_time_based"),
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func texts18857(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_time_based"),
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func text18857(e *py.Eval, ctx variables) string {
	return ""
}
func value18858(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_time_based"),
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func typed18858(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_time_based"),
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func texts18858(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_time_based"),
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func text18858(e *py.Eval, ctx variables) string {
	return ""
}
func value18859(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_time_based"),
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	).Text())
}
func typed18859(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_time_based"),
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	).Text())
}
func texts18859(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_time_based"),
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	).Text())
}
func text18859(e *py.Eval, ctx variables) string {
	return ""
}
func value18860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_time_based"),
		"boolean",
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func typed18860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_time_based"),
		"boolean",
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func texts18860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_time_based"),
		"boolean",
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func text18860(e *py.Eval, ctx variables) string {
	return ""
}
func value18861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_time_based"),
		"number",
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func typed18861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_time_based"),
		"number",
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func texts18861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_time_based"),
		"number",
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func text18861(e *py.Eval, ctx variables) string {
	return ""
}
func value18862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_time_based"),
		"integer",
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func typed18862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_time_based"),
		"integer",
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func texts18862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_time_based"),
		"integer",
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func text18862(e *py.Eval, ctx variables) string {
	return ""
}
func value18863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_time_based"),
		"string",
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func typed18863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_time_based"),
		"string",
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func texts18863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_time_based"),
		"string",
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func text18863(e *py.Eval, ctx variables) string {
	return ""
}
func value18864(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_completion"),
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func typed18864(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_completion"),
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func texts18864(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_completion"),
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func text18864(e *py.Eval, ctx variables) string {
	return ""
}
func value18865(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_completion"),
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func typed18865(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_completion"),
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func texts18865(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_completion"),
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func text18865(e *py.Eval, ctx variables) string {
	return ""
}
func value18866(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_completion"),
		"{{ record.get('stats', {}).get('view_completion') }}",
	).Text())
}
func typed18866(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_completion"),
		"{{ record.get('stats', {}).get('view_completion') }}",
	).Text())
}
func texts18866(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_completion"),
		"{{ record.get('stats', {}).get('view_completion') }}",
	).Text())
}
func text18866(e *py.Eval, ctx variables) string {
	return ""
}
func value18867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_completion"),
		"integer",
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func typed18867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_completion"),
		"integer",
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func texts18867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_completion"),
		"integer",
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func text18867(e *py.Eval, ctx variables) string {
	return ""
}
func value18868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_completion"),
		"number",
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func typed18868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_completion"),
		"number",
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func texts18868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_completion"),
		"number",
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func text18868(e *py.Eval, ctx variables) string {
	return ""
}
func value18869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_completion"),
		"boolean",
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func typed18869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_completion"),
		"boolean",
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func texts18869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_completion"),
		"boolean",
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func text18869(e *py.Eval, ctx variables) string {
	return ""
}
func value18870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_completion"),
		"string",
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func typed18870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_completion"),
		"string",
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func texts18870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_completion"),
		"string",
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func text18870(e *py.Eval, ctx variables) string {
	return ""
}
func value18871(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_time_millis"),
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func typed18871(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_time_millis"),
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func texts18871(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_time_millis"),
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func text18871(e *py.Eval, ctx variables) string {
	return ""
}
func value18872(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_time_millis"),
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func typed18872(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_time_millis"),
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func texts18872(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_time_millis"),
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func text18872(e *py.Eval, ctx variables) string {
	return ""
}
func value18873(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_time_millis"),
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	).Text())
}
func typed18873(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_time_millis"),
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	).Text())
}
func texts18873(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_time_millis"),
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	).Text())
}
func text18873(e *py.Eval, ctx variables) string {
	return ""
}
func value18874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func typed18874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func texts18874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_time_millis"),
		"string",
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func text18874(e *py.Eval, ctx variables) string {
	return ""
}
func value18875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func typed18875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func texts18875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_time_millis"),
		"integer",
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func text18875(e *py.Eval, ctx variables) string {
	return ""
}
func value18876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func typed18876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func texts18876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_time_millis"),
		"boolean",
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func text18876(e *py.Eval, ctx variables) string {
	return ""
}
func value18877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func typed18877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func texts18877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_time_millis"),
		"number",
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func text18877(e *py.Eval, ctx variables) string {
	return ""
}
func value18878(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1))
}
func typed18878(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1))
}
func texts18878(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1))
}
func text18878(e *py.Eval, ctx variables) string {
	return ""
}
func value18879(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1)).Text())
}
func typed18879(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1)).Text())
}
func texts18879(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1)).Text())
}
func text18879(e *py.Eval, ctx variables) string {
	return ""
}
func value18880(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1))).Text())
}
func typed18880(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1))).Text())
}
func texts18880(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1))).Text())
}
func text18880(e *py.Eval, ctx variables) string {
	return ""
}
func value18881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1)), "number")
}
func typed18881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1)), "number")
}
func texts18881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1)), "number")
}
func text18881(e *py.Eval, ctx variables) string {
	return ""
}
func value18882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1)), "boolean")
}
func typed18882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1)), "boolean")
}
func texts18882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1)), "boolean")
}
func text18882(e *py.Eval, ctx variables) string {
	return ""
}
func value18883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1)), "string")
}
func typed18883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1)), "string")
}
func texts18883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1)), "string")
}
func text18883(e *py.Eval, ctx variables) string {
	return ""
}
func value18884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1)), "integer")
}
func typed18884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1)), "integer")
}
func texts18884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1)), "integer")
}
func text18884(e *py.Eval, ctx variables) string {
	return ""
}
func value18885(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2))
}
func typed18885(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2))
}
func texts18885(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2))
}
func text18885(e *py.Eval, ctx variables) string {
	return ""
}
func value18886(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2)).Text())
}
func typed18886(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2)).Text())
}
func texts18886(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2)).Text())
}
func text18886(e *py.Eval, ctx variables) string {
	return ""
}
func value18887(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2))).Text())
}
func typed18887(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2))).Text())
}
func texts18887(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2))).Text())
}
func text18887(e *py.Eval, ctx variables) string {
	return ""
}
func value18888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2)), "integer")
}
func typed18888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2)), "integer")
}
func texts18888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2)), "integer")
}
func text18888(e *py.Eval, ctx variables) string {
	return ""
}
func value18889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2)), "string")
}
func typed18889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2)), "string")
}
func texts18889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2)), "string")
}
func text18889(e *py.Eval, ctx variables) string {
	return ""
}
func value18890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2)), "boolean")
}
func typed18890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2)), "boolean")
}
func texts18890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2)), "boolean")
}
func text18890(e *py.Eval, ctx variables) string {
	return ""
}
func value18891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2)), "number")
}
func typed18891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2)), "number")
}
func texts18891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2)), "number")
}
func text18891(e *py.Eval, ctx variables) string {
	return ""
}
func value18892(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Sub(ctx["record"].Member("id"), py.Int(1)), "{{ record.id - 1 }}")
}
func typed18892(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Sub(ctx["record"].Member("id"), py.Int(1)), "{{ record.id - 1 }}")
}
func texts18892(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Sub(ctx["record"].Member("id"), py.Int(1)), "{{ record.id - 1 }}")
}
func text18892(e *py.Eval, ctx variables) string {
	return ""
}
func value18893(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Sub(ctx["record"].Member("id"), py.Int(1)), "{{ record.id - 1 }}")
}
func typed18893(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Sub(ctx["record"].Member("id"), py.Int(1)), "{{ record.id - 1 }}")
}
func texts18893(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Sub(ctx["record"].Member("id"), py.Int(1)), "{{ record.id - 1 }}")
}
func text18893(e *py.Eval, ctx variables) string {
	return ""
}
func value18894(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Sub(ctx["record"].Member("id"), py.Int(1)), "{{ record.id - 1 }}").Text())
}
func typed18894(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Sub(ctx["record"].Member("id"), py.Int(1)), "{{ record.id - 1 }}").Text())
}
func texts18894(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Sub(ctx["record"].Member("id"), py.Int(1)), "{{ record.id - 1 }}").Text())
}
func text18894(e *py.Eval, ctx variables) string {
	return ""
}
func value18895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(ctx["record"].Member("id"), py.Int(1)), "string", "{{ record.id - 1 }}")
}
func typed18895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(ctx["record"].Member("id"), py.Int(1)), "string", "{{ record.id - 1 }}")
}
func texts18895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(ctx["record"].Member("id"), py.Int(1)), "string", "{{ record.id - 1 }}")
}
func text18895(e *py.Eval, ctx variables) string {
	return ""
}
func value18896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(ctx["record"].Member("id"), py.Int(1)), "integer", "{{ record.id - 1 }}")
}
func typed18896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(ctx["record"].Member("id"), py.Int(1)), "integer", "{{ record.id - 1 }}")
}
func texts18896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(ctx["record"].Member("id"), py.Int(1)), "integer", "{{ record.id - 1 }}")
}
func text18896(e *py.Eval, ctx variables) string {
	return ""
}
func value18897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(ctx["record"].Member("id"), py.Int(1)), "number", "{{ record.id - 1 }}")
}
func typed18897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(ctx["record"].Member("id"), py.Int(1)), "number", "{{ record.id - 1 }}")
}
func texts18897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(ctx["record"].Member("id"), py.Int(1)), "number", "{{ record.id - 1 }}")
}
func text18897(e *py.Eval, ctx variables) string {
	return ""
}
func value18898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(ctx["record"].Member("id"), py.Int(1)), "boolean", "{{ record.id - 1 }}")
}
func typed18898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(ctx["record"].Member("id"), py.Int(1)), "boolean", "{{ record.id - 1 }}")
}
func texts18898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Sub(ctx["record"].Member("id"), py.Int(1)), "boolean", "{{ record.id - 1 }}")
}
func text18898(e *py.Eval, ctx variables) string {
	return ""
}
func value18899(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 1))
}
func typed18899(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 1))
}
func texts18899(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 1))
}
func text18899(e *py.Eval, ctx variables) string {
	return ""
}
func value18900(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1)).Text())
}
func typed18900(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1)).Text())
}
func texts18900(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1)).Text())
}
func text18900(e *py.Eval, ctx variables) string {
	return ""
}
func value18901(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1))).Text())
}
func typed18901(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1))).Text())
}
func texts18901(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1))).Text())
}
func text18901(e *py.Eval, ctx variables) string {
	return ""
}
func value18902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1)), "integer")
}
func typed18902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1)), "integer")
}
func texts18902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1)), "integer")
}
func text18902(e *py.Eval, ctx variables) string {
	return ""
}
func value18903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1)), "string")
}
func typed18903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1)), "string")
}
func texts18903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1)), "string")
}
func text18903(e *py.Eval, ctx variables) string {
	return ""
}
func value18904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1)), "boolean")
}
func typed18904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1)), "boolean")
}
func texts18904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1)), "boolean")
}
func text18904(e *py.Eval, ctx variables) string {
	return ""
}
func value18905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1)), "number")
}
func typed18905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1)), "number")
}
func texts18905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 1)), "number")
}
func text18905(e *py.Eval, ctx variables) string {
	return ""
}
func value18906(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 2))
}
func typed18906(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 2))
}
func texts18906(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 2))
}
func text18906(e *py.Eval, ctx variables) string {
	return ""
}
func value18907(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2)).Text())
}
func typed18907(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2)).Text())
}
func texts18907(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2)).Text())
}
func text18907(e *py.Eval, ctx variables) string {
	return ""
}
func value18908(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2))).Text())
}
func typed18908(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2))).Text())
}
func texts18908(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2))).Text())
}
func text18908(e *py.Eval, ctx variables) string {
	return ""
}
func value18909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2)), "integer")
}
func typed18909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2)), "integer")
}
func texts18909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2)), "integer")
}
func text18909(e *py.Eval, ctx variables) string {
	return ""
}
func value18910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2)), "number")
}
func typed18910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2)), "number")
}
func texts18910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2)), "number")
}
func text18910(e *py.Eval, ctx variables) string {
	return ""
}
func value18911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2)), "boolean")
}
func typed18911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2)), "boolean")
}
func texts18911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2)), "boolean")
}
func text18911(e *py.Eval, ctx variables) string {
	return ""
}
func value18912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2)), "string")
}
func typed18912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2)), "string")
}
func texts18912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 2)), "string")
}
func text18912(e *py.Eval, ctx variables) string {
	return ""
}
func value18913(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 3))
}
func typed18913(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 3))
}
func texts18913(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 3))
}
func text18913(e *py.Eval, ctx variables) string {
	return ""
}
func value18914(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["record"].Member("id"), 3)).Text())
}
func typed18914(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["record"].Member("id"), 3)).Text())
}
func texts18914(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["record"].Member("id"), 3)).Text())
}
func text18914(e *py.Eval, ctx variables) string {
	return ""
}
func value18915(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["record"].Member("id"), 3))).Text())
}
func typed18915(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["record"].Member("id"), 3))).Text())
}
func texts18915(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["record"].Member("id"), 3))).Text())
}
func text18915(e *py.Eval, ctx variables) string {
	return ""
}
func value18916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 3)), "number")
}
func typed18916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 3)), "number")
}
func texts18916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 3)), "number")
}
func text18916(e *py.Eval, ctx variables) string {
	return ""
}
func value18917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 3)), "string")
}
func typed18917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 3)), "string")
}
func texts18917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 3)), "string")
}
func text18917(e *py.Eval, ctx variables) string {
	return ""
}
func value18918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 3)), "integer")
}
func typed18918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 3)), "integer")
}
func texts18918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("id"), 3)), "integer")
}
func text18918(e *py.Eval, ctx variables) string {
	return ""
}
func value18919(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("board_ids")) || !ctx["config"].Member("board_ids").Truth()),
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func typed18919(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("board_ids")) || !ctx["config"].Member("board_ids").Truth()),
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func texts18919(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("board_ids").Text())) || !(ctx["config"].Member("board_ids").Text() != "")),
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func text18919(e *py.Eval, ctx variables) string {
	return ""
}
func value18920(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("board_ids")) || !ctx["config"].Member("board_ids").Truth()),
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func typed18920(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("board_ids")) || !ctx["config"].Member("board_ids").Truth()),
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func texts18920(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("board_ids").Text())) || !(ctx["config"].Member("board_ids").Text() != "")),
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func text18920(e *py.Eval, ctx variables) string {
	return ""
}
func value18921(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("board_ids")) || !ctx["config"].Member("board_ids").Truth()),
		"{{ record.id in config.board_ids or not config.board_ids }}",
	).Text())
}
func typed18921(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("board_ids")) || !ctx["config"].Member("board_ids").Truth()),
		"{{ record.id in config.board_ids or not config.board_ids }}",
	).Text())
}
func texts18921(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("board_ids").Text())) || !(ctx["config"].Member("board_ids").Text() != "")),
		"{{ record.id in config.board_ids or not config.board_ids }}",
	).Text())
}
func text18921(e *py.Eval, ctx variables) string {
	return ""
}
func value18922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("board_ids")) || !ctx["config"].Member("board_ids").Truth()),
		"number",
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func typed18922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("board_ids")) || !ctx["config"].Member("board_ids").Truth()),
		"number",
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func texts18922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("board_ids").Text())) || !(ctx["config"].Member("board_ids").Text() != "")),
		"number",
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func text18922(e *py.Eval, ctx variables) string {
	return ""
}
func value18923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("board_ids")) || !ctx["config"].Member("board_ids").Truth()),
		"boolean",
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func typed18923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("board_ids")) || !ctx["config"].Member("board_ids").Truth()),
		"boolean",
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func texts18923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("board_ids").Text())) || !(ctx["config"].Member("board_ids").Text() != "")),
		"boolean",
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func text18923(e *py.Eval, ctx variables) string {
	return ""
}
func value18924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("board_ids")) || !ctx["config"].Member("board_ids").Truth()),
		"integer",
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func typed18924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("board_ids")) || !ctx["config"].Member("board_ids").Truth()),
		"integer",
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func texts18924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("board_ids").Text())) || !(ctx["config"].Member("board_ids").Text() != "")),
		"integer",
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func text18924(e *py.Eval, ctx variables) string {
	return ""
}
func value18925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("board_ids")) || !ctx["config"].Member("board_ids").Truth()),
		"string",
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func typed18925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("board_ids")) || !ctx["config"].Member("board_ids").Truth()),
		"string",
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func texts18925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("board_ids").Text())) || !(ctx["config"].Member("board_ids").Text() != "")),
		"string",
		"{{ record.id in config.board_ids or not config.board_ids }}",
	)
}
func text18925(e *py.Eval, ctx variables) string {
	return ""
}
func value18926(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.And(py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("ids"))), ctx["record"].Member("on")), "{{ record.id in config['ids'] and record.on }}")
}
func typed18926(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.And(py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("ids"))), ctx["record"].Member("on")), "{{ record.id in config['ids'] and record.on }}")
}
func texts18926(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.And(py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("ids").Text()))), ctx["record"].Member("on")), "{{ record.id in config['ids'] and record.on }}")
}
func text18926(e *py.Eval, ctx variables) string {
	return ""
}
func value18927(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.And(py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("ids"))), ctx["record"].Member("on")), "{{ record.id in config['ids'] and record.on }}")
}
func typed18927(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.And(py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("ids"))), ctx["record"].Member("on")), "{{ record.id in config['ids'] and record.on }}")
}
func texts18927(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.And(py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("ids").Text()))), ctx["record"].Member("on")), "{{ record.id in config['ids'] and record.on }}")
}
func text18927(e *py.Eval, ctx variables) string {
	return ""
}
func value18928(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.And(py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("ids"))), ctx["record"].Member("on")), "{{ record.id in config['ids'] and record.on }}").Text())
}
func typed18928(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.And(py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("ids"))), ctx["record"].Member("on")), "{{ record.id in config['ids'] and record.on }}").Text())
}
func texts18928(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.And(py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("ids").Text()))), ctx["record"].Member("on")), "{{ record.id in config['ids'] and record.on }}").Text())
}
func text18928(e *py.Eval, ctx variables) string {
	return ""
}
func value18929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.And(py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("ids"))), ctx["record"].Member("on")), "integer", "{{ record.id in config['ids'] and record.on }}")
}
func typed18929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.And(py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("ids"))), ctx["record"].Member("on")), "integer", "{{ record.id in config['ids'] and record.on }}")
}
func texts18929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.And(py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("ids").Text()))), ctx["record"].Member("on")), "integer", "{{ record.id in config['ids'] and record.on }}")
}
func text18929(e *py.Eval, ctx variables) string {
	return ""
}
func value18930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.And(py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("ids"))), ctx["record"].Member("on")), "number", "{{ record.id in config['ids'] and record.on }}")
}
func typed18930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.And(py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("ids"))), ctx["record"].Member("on")), "number", "{{ record.id in config['ids'] and record.on }}")
}
func texts18930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.And(py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("ids").Text()))), ctx["record"].Member("on")), "number", "{{ record.id in config['ids'] and record.on }}")
}
func text18930(e *py.Eval, ctx variables) string {
	return ""
}
func value18931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.And(py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("ids"))), ctx["record"].Member("on")), "boolean", "{{ record.id in config['ids'] and record.on }}")
}
func typed18931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.And(py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("ids"))), ctx["record"].Member("on")), "boolean", "{{ record.id in config['ids'] and record.on }}")
}
func texts18931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.And(py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("ids").Text()))), ctx["record"].Member("on")), "boolean", "{{ record.id in config['ids'] and record.on }}")
}
func text18931(e *py.Eval, ctx variables) string {
	return ""
}
func value18932(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.Equal(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k"))), "{{ record.id | string == stream_partition.k }}")
}
func typed18932(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.Equal(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k"))), "{{ record.id | string == stream_partition.k }}")
}
func texts18932(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k").Text())), "{{ record.id | string == stream_partition.k }}")
}
func text18932(e *py.Eval, ctx variables) string {
	return ""
}
func value18933(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.Equal(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k"))), "{{ record.id | string == stream_partition.k }}")
}
func typed18933(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.Equal(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k"))), "{{ record.id | string == stream_partition.k }}")
}
func texts18933(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k").Text())), "{{ record.id | string == stream_partition.k }}")
}
func text18933(e *py.Eval, ctx variables) string {
	return ""
}
func value18934(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.Equal(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k"))), "{{ record.id | string == stream_partition.k }}").Text())
}
func typed18934(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.Equal(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k"))), "{{ record.id | string == stream_partition.k }}").Text())
}
func texts18934(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k").Text())), "{{ record.id | string == stream_partition.k }}").Text())
}
func text18934(e *py.Eval, ctx variables) string {
	return ""
}
func value18935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k"))), "string", "{{ record.id | string == stream_partition.k }}")
}
func typed18935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k"))), "string", "{{ record.id | string == stream_partition.k }}")
}
func texts18935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k").Text())), "string", "{{ record.id | string == stream_partition.k }}")
}
func text18935(e *py.Eval, ctx variables) string {
	return ""
}
func value18936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k"))), "number", "{{ record.id | string == stream_partition.k }}")
}
func typed18936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k"))), "number", "{{ record.id | string == stream_partition.k }}")
}
func texts18936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k").Text())), "number", "{{ record.id | string == stream_partition.k }}")
}
func text18936(e *py.Eval, ctx variables) string {
	return ""
}
func value18937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k"))), "integer", "{{ record.id | string == stream_partition.k }}")
}
func typed18937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k"))), "integer", "{{ record.id | string == stream_partition.k }}")
}
func texts18937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k").Text())), "integer", "{{ record.id | string == stream_partition.k }}")
}
func text18937(e *py.Eval, ctx variables) string {
	return ""
}
func value18938(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("id"))
}
func typed18938(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("id"))
}
func texts18938(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("id"))
}
func text18938(e *py.Eval, ctx variables) string {
	return ""
}
func value18939(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("id"))
}
func typed18939(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("id"))
}
func texts18939(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("id"))
}
func text18939(e *py.Eval, ctx variables) string {
	return ""
}
func value18940(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("id")).Text())
}
func typed18940(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("id")).Text())
}
func texts18940(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("id")).Text())
}
func text18940(e *py.Eval, ctx variables) string {
	return ""
}
func value18941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("id"), "number")
}
func typed18941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("id"), "number")
}
func texts18941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("id"), "number")
}
func text18941(e *py.Eval, ctx variables) string {
	return ""
}
func value18942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("id"), "boolean")
}
func typed18942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("id"), "boolean")
}
func texts18942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("id"), "boolean")
}
func text18942(e *py.Eval, ctx variables) string {
	return ""
}
func value18943(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("id"), "integer")
}
func typed18943(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("id"), "integer")
}
func texts18943(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("id"), "integer")
}
func text18943(e *py.Eval, ctx variables) string {
	return ""
}
func value18944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("id"), "string")
}
func typed18944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("id"), "string")
}
func texts18944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("id"), "string")
}
func text18944(e *py.Eval, ctx variables) string {
	return ""
}
func value18945(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("id"), "entityId"))
}
func typed18945(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("id"), "entityId"))
}
func texts18945(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("id"), "entityId"))
}
func text18945(e *py.Eval, ctx variables) string {
	return ""
}
func value18946(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("id"), "entityId"))
}
func typed18946(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("id"), "entityId"))
}
func texts18946(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("id"), "entityId"))
}
func text18946(e *py.Eval, ctx variables) string {
	return ""
}
func value18947(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("id"), "entityId")).Text())
}
func typed18947(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("id"), "entityId")).Text())
}
func texts18947(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("id"), "entityId")).Text())
}
func text18947(e *py.Eval, ctx variables) string {
	return ""
}
func value18948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "entityId"), "string")
}
func typed18948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "entityId"), "string")
}
func texts18948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "entityId"), "string")
}
func text18948(e *py.Eval, ctx variables) string {
	return ""
}
func value18949(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "entityId"), "boolean")
}
func typed18949(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "entityId"), "boolean")
}
func texts18949(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "entityId"), "boolean")
}
func text18949(e *py.Eval, ctx variables) string {
	return ""
}
func value18950(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "entityId"), "number")
}
func typed18950(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "entityId"), "number")
}
func texts18950(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "entityId"), "number")
}
func text18950(e *py.Eval, ctx variables) string {
	return ""
}
func value18951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "entityId"), "integer")
}
func typed18951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "entityId"), "integer")
}
func texts18951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "entityId"), "integer")
}
func text18951(e *py.Eval, ctx variables) string {
	return ""
}
func value18952(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("id"), "name"))
}
func typed18952(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("id"), "name"))
}
func texts18952(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("id"), "name"))
}
func text18952(e *py.Eval, ctx variables) string {
	return ""
}
func value18953(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("id"), "name"))
}
func typed18953(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("id"), "name"))
}
func texts18953(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("id"), "name"))
}
func text18953(e *py.Eval, ctx variables) string {
	return ""
}
func value18954(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("id"), "name")).Text())
}
func typed18954(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("id"), "name")).Text())
}
func texts18954(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("id"), "name")).Text())
}
func text18954(e *py.Eval, ctx variables) string {
	return ""
}
func value18955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "name"), "string")
}
func typed18955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "name"), "string")
}
func texts18955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "name"), "string")
}
func text18955(e *py.Eval, ctx variables) string {
	return ""
}
func value18956(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "name"), "integer")
}
func typed18956(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "name"), "integer")
}
func texts18956(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "name"), "integer")
}
func text18956(e *py.Eval, ctx variables) string {
	return ""
}
func value18957(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "name"), "boolean")
}
func typed18957(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "name"), "boolean")
}
func texts18957(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "name"), "boolean")
}
func text18957(e *py.Eval, ctx variables) string {
	return ""
}
func value18958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "name"), "number")
}
func typed18958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "name"), "number")
}
func texts18958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("id"), "name"), "number")
}
func text18958(e *py.Eval, ctx variables) string {
	return ""
}
func value18959(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("live"))
}
func typed18959(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("live"))
}
func texts18959(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("live"))
}
func text18959(e *py.Eval, ctx variables) string {
	return ""
}
func value18960(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("live"))
}
func typed18960(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("live"))
}
func texts18960(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("live"))
}
func text18960(e *py.Eval, ctx variables) string {
	return ""
}
func value18961(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("live")).Text())
}
func typed18961(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("live")).Text())
}
func texts18961(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("live")).Text())
}
func text18961(e *py.Eval, ctx variables) string {
	return ""
}
func value18962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("live"), "boolean")
}
func typed18962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("live"), "boolean")
}
func texts18962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("live"), "boolean")
}
func text18962(e *py.Eval, ctx variables) string {
	return ""
}
func value18963(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("live"), "string")
}
func typed18963(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("live"), "string")
}
func texts18963(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("live"), "string")
}
func text18963(e *py.Eval, ctx variables) string {
	return ""
}
func value18964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("live"), "integer")
}
func typed18964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("live"), "integer")
}
func texts18964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("live"), "integer")
}
func text18964(e *py.Eval, ctx variables) string {
	return ""
}
func value18965(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("metadata"), "adGroupId"))
}
func typed18965(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("metadata"), "adGroupId"))
}
func texts18965(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("metadata"), "adGroupId"))
}
func text18965(e *py.Eval, ctx variables) string {
	return ""
}
func value18966(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("metadata"), "adGroupId"))
}
func typed18966(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("metadata"), "adGroupId"))
}
func texts18966(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("metadata"), "adGroupId"))
}
func text18966(e *py.Eval, ctx variables) string {
	return ""
}
func value18967(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("metadata"), "adGroupId")).Text())
}
func typed18967(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("metadata"), "adGroupId")).Text())
}
func texts18967(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("metadata"), "adGroupId")).Text())
}
func text18967(e *py.Eval, ctx variables) string {
	return ""
}
func value18968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "adGroupId"), "integer")
}
func typed18968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "adGroupId"), "integer")
}
func texts18968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "adGroupId"), "integer")
}
func text18968(e *py.Eval, ctx variables) string {
	return ""
}
func value18969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "adGroupId"), "boolean")
}
func typed18969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "adGroupId"), "boolean")
}
func texts18969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "adGroupId"), "boolean")
}
func text18969(e *py.Eval, ctx variables) string {
	return ""
}
func value18970(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "adGroupId"), "string")
}
func typed18970(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "adGroupId"), "string")
}
func texts18970(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "adGroupId"), "string")
}
func text18970(e *py.Eval, ctx variables) string {
	return ""
}
func value18971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "adGroupId"), "number")
}
func typed18971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "adGroupId"), "number")
}
func texts18971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "adGroupId"), "number")
}
func text18971(e *py.Eval, ctx variables) string {
	return ""
}
func value18972(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("metadata"), "campaignId"))
}
func typed18972(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("metadata"), "campaignId"))
}
func texts18972(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("metadata"), "campaignId"))
}
func text18972(e *py.Eval, ctx variables) string {
	return ""
}
func value18973(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("metadata"), "campaignId"))
}
func typed18973(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("metadata"), "campaignId"))
}
func texts18973(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("metadata"), "campaignId"))
}
func text18973(e *py.Eval, ctx variables) string {
	return ""
}
func value18974(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("metadata"), "campaignId")).Text())
}
func typed18974(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("metadata"), "campaignId")).Text())
}
func texts18974(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("metadata"), "campaignId")).Text())
}
func text18974(e *py.Eval, ctx variables) string {
	return ""
}
func value18975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "campaignId"), "string")
}
func typed18975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "campaignId"), "string")
}
func texts18975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "campaignId"), "string")
}
func text18975(e *py.Eval, ctx variables) string {
	return ""
}
func value18976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "campaignId"), "number")
}
func typed18976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "campaignId"), "number")
}
func texts18976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "campaignId"), "number")
}
func text18976(e *py.Eval, ctx variables) string {
	return ""
}
func value18977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "campaignId"), "boolean")
}
func typed18977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "campaignId"), "boolean")
}
func texts18977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "campaignId"), "boolean")
}
func text18977(e *py.Eval, ctx variables) string {
	return ""
}
func value18978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "campaignId"), "integer")
}
func typed18978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "campaignId"), "integer")
}
func texts18978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "campaignId"), "integer")
}
func text18978(e *py.Eval, ctx variables) string {
	return ""
}
func value18979(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"))
}
func typed18979(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"))
}
func texts18979(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"))
}
func text18979(e *py.Eval, ctx variables) string {
	return ""
}
func value18980(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"))
}
func typed18980(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"))
}
func texts18980(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"))
}
func text18980(e *py.Eval, ctx variables) string {
	return ""
}
func value18981(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion")).Text())
}
func typed18981(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion")).Text())
}
func texts18981(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion")).Text())
}
func text18981(e *py.Eval, ctx variables) string {
	return ""
}
func value18982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"), "integer")
}
func typed18982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"), "integer")
}
func texts18982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"), "integer")
}
func text18982(e *py.Eval, ctx variables) string {
	return ""
}
func value18983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"), "boolean")
}
func typed18983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"), "boolean")
}
func texts18983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"), "boolean")
}
func text18983(e *py.Eval, ctx variables) string {
	return ""
}
func value18984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"), "string")
}
func typed18984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"), "string")
}
func texts18984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"), "string")
}
func text18984(e *py.Eval, ctx variables) string {
	return ""
}
func value18985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"), "number")
}
func typed18985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"), "number")
}
func texts18985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"), "number")
}
func text18985(e *py.Eval, ctx variables) string {
	return ""
}
func value18986(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("metadata"), "keywordId"))
}
func typed18986(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("metadata"), "keywordId"))
}
func texts18986(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("metadata"), "keywordId"))
}
func text18986(e *py.Eval, ctx variables) string {
	return ""
}
func value18987(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("metadata"), "keywordId"))
}
func typed18987(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("metadata"), "keywordId"))
}
func texts18987(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("metadata"), "keywordId"))
}
func text18987(e *py.Eval, ctx variables) string {
	return ""
}
func value18988(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("metadata"), "keywordId")).Text())
}
func typed18988(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("metadata"), "keywordId")).Text())
}
func texts18988(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("metadata"), "keywordId")).Text())
}
func text18988(e *py.Eval, ctx variables) string {
	return ""
}
func value18989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "keywordId"), "string")
}
func typed18989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "keywordId"), "string")
}
func texts18989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "keywordId"), "string")
}
func text18989(e *py.Eval, ctx variables) string {
	return ""
}
func value18990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "keywordId"), "boolean")
}
func typed18990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "keywordId"), "boolean")
}
func texts18990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "keywordId"), "boolean")
}
func text18990(e *py.Eval, ctx variables) string {
	return ""
}
func value18991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "keywordId"), "integer")
}
func typed18991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "keywordId"), "integer")
}
func texts18991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "keywordId"), "integer")
}
func text18991(e *py.Eval, ctx variables) string {
	return ""
}
func value18992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "keywordId"), "number")
}
func typed18992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "keywordId"), "number")
}
func texts18992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("metadata"), "keywordId"), "number")
}
func text18992(e *py.Eval, ctx variables) string {
	return ""
}
func value18993(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("n"))
}
func typed18993(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("n"))
}
func texts18993(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("n"))
}
func text18993(e *py.Eval, ctx variables) string {
	return ""
}
func value18994(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("n"))
}
func typed18994(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("n"))
}
func texts18994(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("n"))
}
func text18994(e *py.Eval, ctx variables) string {
	return ""
}
func value18995(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("n")).Text())
}
func typed18995(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("n")).Text())
}
func texts18995(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("n")).Text())
}
func text18995(e *py.Eval, ctx variables) string {
	return ""
}
func value18996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "string")
}
func typed18996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "string")
}
func texts18996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "string")
}
func text18996(e *py.Eval, ctx variables) string {
	return ""
}
func value18997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "integer")
}
func typed18997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "integer")
}
func texts18997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "integer")
}
func text18997(e *py.Eval, ctx variables) string {
	return ""
}
func value18998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "boolean")
}
func typed18998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "boolean")
}
func texts18998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "boolean")
}
func text18998(e *py.Eval, ctx variables) string {
	return ""
}
func value18999(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule"))
}
func typed18999(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule"))
}
func texts18999(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule"))
}
func text18999(e *py.Eval, ctx variables) string {
	return ""
}
func value19000(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule")).Text())
}
func typed19000(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule")).Text())
}
func texts19000(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule")).Text())
}
func text19000(e *py.Eval, ctx variables) string {
	return ""
}
func value19001(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule"))).Text())
}
func typed19001(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule"))).Text())
}
func texts19001(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule"))).Text())
}
func text19001(e *py.Eval, ctx variables) string {
	return ""
}
func value19002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule")), "number")
}
func typed19002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule")), "number")
}
func texts19002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule")), "number")
}
func text19002(e *py.Eval, ctx variables) string {
	return ""
}
func value19003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule")), "integer")
}
func typed19003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule")), "integer")
}
func texts19003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule")), "integer")
}
func text19003(e *py.Eval, ctx variables) string {
	return ""
}
func value19004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule")), "string")
}
func typed19004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule")), "string")
}
func texts19004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule")), "string")
}
func text19004(e *py.Eval, ctx variables) string {
	return ""
}
func value19005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule")), "boolean")
}
func typed19005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule")), "boolean")
}
func texts19005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule")), "boolean")
}
func text19005(e *py.Eval, ctx variables) string {
	return ""
}
func value19006(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate"))
}
func typed19006(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate"))
}
func texts19006(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate"))
}
func text19006(e *py.Eval, ctx variables) string {
	return ""
}
func value19007(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate")).Text())
}
func typed19007(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate")).Text())
}
func texts19007(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate")).Text())
}
func text19007(e *py.Eval, ctx variables) string {
	return ""
}
func value19008(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate"))).Text())
}
func typed19008(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate"))).Text())
}
func texts19008(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate"))).Text())
}
func text19008(e *py.Eval, ctx variables) string {
	return ""
}
func value19009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate")), "number")
}
func typed19009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate")), "number")
}
func texts19009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate")), "number")
}
func text19009(e *py.Eval, ctx variables) string {
	return ""
}
func value19010(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate")), "boolean")
}
func typed19010(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate")), "boolean")
}
func texts19010(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate")), "boolean")
}
func text19010(e *py.Eval, ctx variables) string {
	return ""
}
func value19011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate")), "string")
}
func typed19011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate")), "string")
}
func texts19011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate")), "string")
}
func text19011(e *py.Eval, ctx variables) string {
	return ""
}
func value19012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate")), "integer")
}
func typed19012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate")), "integer")
}
func texts19012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate")), "integer")
}
func text19012(e *py.Eval, ctx variables) string {
	return ""
}
func value19013(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(ctx["record"].Member("name"), ctx["config"].Member("channel_filter")) || !ctx["config"].Member("channel_filter").Truth()),
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func typed19013(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(ctx["record"].Member("name"), ctx["config"].Member("channel_filter")) || !ctx["config"].Member("channel_filter").Truth()),
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func texts19013(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(ctx["record"].Member("name"), py.Str(ctx["config"].Member("channel_filter").Text())) || !(ctx["config"].Member("channel_filter").Text() != "")),
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func text19013(e *py.Eval, ctx variables) string {
	return ""
}
func value19014(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(ctx["record"].Member("name"), ctx["config"].Member("channel_filter")) || !ctx["config"].Member("channel_filter").Truth()),
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func typed19014(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(ctx["record"].Member("name"), ctx["config"].Member("channel_filter")) || !ctx["config"].Member("channel_filter").Truth()),
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func texts19014(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(ctx["record"].Member("name"), py.Str(ctx["config"].Member("channel_filter").Text())) || !(ctx["config"].Member("channel_filter").Text() != "")),
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func text19014(e *py.Eval, ctx variables) string {
	return ""
}
func value19015(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(ctx["record"].Member("name"), ctx["config"].Member("channel_filter")) || !ctx["config"].Member("channel_filter").Truth()),
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	).Text())
}
func typed19015(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(ctx["record"].Member("name"), ctx["config"].Member("channel_filter")) || !ctx["config"].Member("channel_filter").Truth()),
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	).Text())
}
func texts19015(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(ctx["record"].Member("name"), py.Str(ctx["config"].Member("channel_filter").Text())) || !(ctx["config"].Member("channel_filter").Text() != "")),
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	).Text())
}
func text19015(e *py.Eval, ctx variables) string {
	return ""
}
func value19016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("name"), ctx["config"].Member("channel_filter")) || !ctx["config"].Member("channel_filter").Truth()),
		"integer",
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func typed19016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("name"), ctx["config"].Member("channel_filter")) || !ctx["config"].Member("channel_filter").Truth()),
		"integer",
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func texts19016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("name"), py.Str(ctx["config"].Member("channel_filter").Text())) || !(ctx["config"].Member("channel_filter").Text() != "")),
		"integer",
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func text19016(e *py.Eval, ctx variables) string {
	return ""
}
func value19017(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("name"), ctx["config"].Member("channel_filter")) || !ctx["config"].Member("channel_filter").Truth()),
		"number",
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func typed19017(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("name"), ctx["config"].Member("channel_filter")) || !ctx["config"].Member("channel_filter").Truth()),
		"number",
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func texts19017(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("name"), py.Str(ctx["config"].Member("channel_filter").Text())) || !(ctx["config"].Member("channel_filter").Text() != "")),
		"number",
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func text19017(e *py.Eval, ctx variables) string {
	return ""
}
func value19018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("name"), ctx["config"].Member("channel_filter")) || !ctx["config"].Member("channel_filter").Truth()),
		"boolean",
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func typed19018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("name"), ctx["config"].Member("channel_filter")) || !ctx["config"].Member("channel_filter").Truth()),
		"boolean",
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func texts19018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("name"), py.Str(ctx["config"].Member("channel_filter").Text())) || !(ctx["config"].Member("channel_filter").Text() != "")),
		"boolean",
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func text19018(e *py.Eval, ctx variables) string {
	return ""
}
func value19019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("name"), ctx["config"].Member("channel_filter")) || !ctx["config"].Member("channel_filter").Truth()),
		"string",
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func typed19019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("name"), ctx["config"].Member("channel_filter")) || !ctx["config"].Member("channel_filter").Truth()),
		"string",
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func texts19019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(ctx["record"].Member("name"), py.Str(ctx["config"].Member("channel_filter").Text())) || !(ctx["config"].Member("channel_filter").Text() != "")),
		"string",
		"{{ record.name in config.channel_filter or not config.channel_filter }}",
	)
}
func text19019(e *py.Eval, ctx variables) string {
	return ""
}
func value19020(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text() + " x"))
}
func typed19020(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text() + " x"))
}
func texts19020(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text() + " x"))
}
func text19020(e *py.Eval, ctx variables) string {
	return ""
}
func value19021(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text() + " x"))
}
func typed19021(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text() + " x"))
}
func texts19021(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text() + " x"))
}
func text19021(e *py.Eval, ctx variables) string {
	return ""
}
func value19022(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text() + " x")).Text())
}
func typed19022(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text() + " x")).Text())
}
func texts19022(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text() + " x")).Text())
}
func text19022(e *py.Eval, ctx variables) string {
	return ""
}
func value19023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text()+" x"), "integer")
}
func typed19023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text()+" x"), "integer")
}
func texts19023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text()+" x"), "integer")
}
func text19023(e *py.Eval, ctx variables) string {
	return ""
}
func value19024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text()+" x"), "boolean")
}
func typed19024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text()+" x"), "boolean")
}
func texts19024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text()+" x"), "boolean")
}
func text19024(e *py.Eval, ctx variables) string {
	return ""
}
func value19025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text()+" x"), "string")
}
func typed19025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text()+" x"), "string")
}
func texts19025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text()+" x"), "string")
}
func text19025(e *py.Eval, ctx variables) string {
	return ""
}
func value19026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text()+" x"), "number")
}
func typed19026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text()+" x"), "number")
}
func texts19026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["record"].Member("name")).Text()+" x"), "number")
}
func text19026(e *py.Eval, ctx variables) string {
	return ""
}
func value19027(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("name"))
}
func typed19027(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("name"))
}
func texts19027(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("name"))
}
func text19027(e *py.Eval, ctx variables) string {
	return ""
}
func value19028(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("name"))
}
func typed19028(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("name"))
}
func texts19028(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("name"))
}
func text19028(e *py.Eval, ctx variables) string {
	return ""
}
func value19029(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("name")).Text())
}
func typed19029(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("name")).Text())
}
func texts19029(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("name")).Text())
}
func text19029(e *py.Eval, ctx variables) string {
	return ""
}
func value19030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "number")
}
func typed19030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "number")
}
func texts19030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "number")
}
func text19030(e *py.Eval, ctx variables) string {
	return ""
}
func value19031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "boolean")
}
func typed19031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "boolean")
}
func texts19031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "boolean")
}
func text19031(e *py.Eval, ctx variables) string {
	return ""
}
func value19032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "string")
}
func typed19032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "string")
}
func texts19032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "string")
}
func text19032(e *py.Eval, ctx variables) string {
	return ""
}
func value19033(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("nil"))
}
func typed19033(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("nil"))
}
func texts19033(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("nil"))
}
func text19033(e *py.Eval, ctx variables) string {
	return ""
}
func value19034(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("nil"))
}
func typed19034(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("nil"))
}
func texts19034(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("nil"))
}
func text19034(e *py.Eval, ctx variables) string {
	return ""
}
func value19035(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("nil")).Text())
}
func typed19035(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("nil")).Text())
}
func texts19035(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("nil")).Text())
}
func text19035(e *py.Eval, ctx variables) string {
	return ""
}
func value19036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nil"), "string")
}
func typed19036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nil"), "string")
}
func texts19036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nil"), "string")
}
func text19036(e *py.Eval, ctx variables) string {
	return ""
}
func value19037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nil"), "number")
}
func typed19037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nil"), "number")
}
func texts19037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nil"), "number")
}
func text19037(e *py.Eval, ctx variables) string {
	return ""
}
func value19038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nil"), "integer")
}
func typed19038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nil"), "integer")
}
func texts19038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nil"), "integer")
}
func text19038(e *py.Eval, ctx variables) string {
	return ""
}
func value19039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nil"), "boolean")
}
func typed19039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nil"), "boolean")
}
func texts19039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nil"), "boolean")
}
func text19039(e *py.Eval, ctx variables) string {
	return ""
}
func value19040(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("nope"))
}
func typed19040(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("nope"))
}
func texts19040(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("nope"))
}
func text19040(e *py.Eval, ctx variables) string {
	return ""
}
func value19041(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("nope"))
}
func typed19041(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("nope"))
}
func texts19041(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("nope"))
}
func text19041(e *py.Eval, ctx variables) string {
	return ""
}
func value19042(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("nope")).Text())
}
func typed19042(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("nope")).Text())
}
func texts19042(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("nope")).Text())
}
func text19042(e *py.Eval, ctx variables) string {
	return ""
}
func value19043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nope"), "boolean")
}
func typed19043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nope"), "boolean")
}
func texts19043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nope"), "boolean")
}
func text19043(e *py.Eval, ctx variables) string {
	return ""
}
func value19044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nope"), "string")
}
func typed19044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nope"), "string")
}
func texts19044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nope"), "string")
}
func text19044(e *py.Eval, ctx variables) string {
	return ""
}
func value19045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nope"), "integer")
}
func typed19045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nope"), "integer")
}
func texts19045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nope"), "integer")
}
func text19045(e *py.Eval, ctx variables) string {
	return ""
}
func value19046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nope"), "number")
}
func typed19046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nope"), "number")
}
func texts19046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("nope"), "number")
}
func text19046(e *py.Eval, ctx variables) string {
	return ""
}
func value19047(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(ctx["record"].Member("num"), py.Int(1)), "{{ record.num + 1 }}")
}
func typed19047(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(ctx["record"].Member("num"), py.Int(1)), "{{ record.num + 1 }}")
}
func texts19047(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(ctx["record"].Member("num"), py.Int(1)), "{{ record.num + 1 }}")
}
func text19047(e *py.Eval, ctx variables) string {
	return ""
}
func value19048(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(ctx["record"].Member("num"), py.Int(1)), "{{ record.num + 1 }}")
}
func typed19048(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(ctx["record"].Member("num"), py.Int(1)), "{{ record.num + 1 }}")
}
func texts19048(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(ctx["record"].Member("num"), py.Int(1)), "{{ record.num + 1 }}")
}
func text19048(e *py.Eval, ctx variables) string {
	return ""
}
func value19049(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(ctx["record"].Member("num"), py.Int(1)), "{{ record.num + 1 }}").Text())
}
func typed19049(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(ctx["record"].Member("num"), py.Int(1)), "{{ record.num + 1 }}").Text())
}
func texts19049(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(ctx["record"].Member("num"), py.Int(1)), "{{ record.num + 1 }}").Text())
}
func text19049(e *py.Eval, ctx variables) string {
	return ""
}
func value19050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("num"), py.Int(1)), "integer", "{{ record.num + 1 }}")
}
func typed19050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("num"), py.Int(1)), "integer", "{{ record.num + 1 }}")
}
func texts19050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("num"), py.Int(1)), "integer", "{{ record.num + 1 }}")
}
func text19050(e *py.Eval, ctx variables) string {
	return ""
}
func value19051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("num"), py.Int(1)), "number", "{{ record.num + 1 }}")
}
func typed19051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("num"), py.Int(1)), "number", "{{ record.num + 1 }}")
}
func texts19051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("num"), py.Int(1)), "number", "{{ record.num + 1 }}")
}
func text19051(e *py.Eval, ctx variables) string {
	return ""
}
func value19052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("num"), py.Int(1)), "string", "{{ record.num + 1 }}")
}
func typed19052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("num"), py.Int(1)), "string", "{{ record.num + 1 }}")
}
func texts19052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("num"), py.Int(1)), "string", "{{ record.num + 1 }}")
}
func text19052(e *py.Eval, ctx variables) string {
	return ""
}
func value19053(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("record"))
}
func typed19053(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("record"))
}
func texts19053(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("record"))
}
func text19053(e *py.Eval, ctx variables) string {
	return ""
}
func value19054(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("record"))
}
func typed19054(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("record"))
}
func texts19054(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("record"))
}
func text19054(e *py.Eval, ctx variables) string {
	return ""
}
func value19055(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("record")).Text())
}
func typed19055(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("record")).Text())
}
func texts19055(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("record")).Text())
}
func text19055(e *py.Eval, ctx variables) string {
	return ""
}
func value19056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("record"), "string")
}
func typed19056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("record"), "string")
}
func texts19056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("record"), "string")
}
func text19056(e *py.Eval, ctx variables) string {
	return ""
}
func value19057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("record"), "number")
}
func typed19057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("record"), "number")
}
func texts19057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("record"), "number")
}
func text19057(e *py.Eval, ctx variables) string {
	return ""
}
func value19058(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("record"), "boolean")
}
func typed19058(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("record"), "boolean")
}
func texts19058(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("record"), "boolean")
}
func text19058(e *py.Eval, ctx variables) string {
	return ""
}
func value19059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("record"), "integer")
}
func typed19059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("record"), "integer")
}
func texts19059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("record"), "integer")
}
func text19059(e *py.Eval, ctx variables) string {
	return ""
}
func value19060(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func typed19060(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func texts19060(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func text19060(e *py.Eval, ctx variables) string {
	return ""
}
func value19061(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func typed19061(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func texts19061(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func text19061(e *py.Eval, ctx variables) string {
	return ""
}
func value19062(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"{{ record.shop.get('id') or record.store.get('id') }}",
	).Text())
}
func typed19062(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"{{ record.shop.get('id') or record.store.get('id') }}",
	).Text())
}
func texts19062(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"{{ record.shop.get('id') or record.store.get('id') }}",
	).Text())
}
func text19062(e *py.Eval, ctx variables) string {
	return ""
}
func value19063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"integer",
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func typed19063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"integer",
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func texts19063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"integer",
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func text19063(e *py.Eval, ctx variables) string {
	return ""
}
func value19064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"boolean",
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func typed19064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"boolean",
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func texts19064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"boolean",
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func text19064(e *py.Eval, ctx variables) string {
	return ""
}
func value19065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"string",
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func typed19065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"string",
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func texts19065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"string",
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func text19065(e *py.Eval, ctx variables) string {
	return ""
}
func value19066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"number",
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func typed19066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"number",
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func texts19066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"number",
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func text19066(e *py.Eval, ctx variables) string {
	return ""
}
func value19067(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	)
}
func typed19067(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	)
}
func texts19067(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	)
}
func text19067(e *py.Eval, ctx variables) string {
	return ""
}
func value19068(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	)
}
func typed19068(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	)
}
func texts19068(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	)
}
func text19068(e *py.Eval, ctx variables) string {
	return ""
}
func value19069(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	).Text())
}
func typed19069(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	).Text())
}
func texts19069(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	).Text())
}
func text19069(e *py.Eval, ctx variables) string {
	return ""
}
func value19070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"string",
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	)
}
func typed19070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"string",
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	)
}
func texts19070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"string",
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	)
}
func text19070(e *py.Eval, ctx variables) string {
	return ""
}
func value19071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"number",
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	)
}
func typed19071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"number",
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	)
}
func texts19071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"number",
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	)
}
func text19071(e *py.Eval, ctx variables) string {
	return ""
}
func value19072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"boolean",
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	)
}
func typed19072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"boolean",
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	)
}
func texts19072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))),
		"boolean",
		"{{ record.status in ['active', 'expired'] and record.serviceName in parameters.serviceNames }}",
	)
}
func text19072(e *py.Eval, ctx variables) string {
	return ""
}
func value19073(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("t"))
}
func typed19073(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("t"))
}
func texts19073(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("t"))
}
func text19073(e *py.Eval, ctx variables) string {
	return ""
}
func value19074(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("t"))
}
func typed19074(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("t"))
}
func texts19074(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("t"))
}
func text19074(e *py.Eval, ctx variables) string {
	return ""
}
func value19075(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("t")).Text())
}
func typed19075(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("t")).Text())
}
func texts19075(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("t")).Text())
}
func text19075(e *py.Eval, ctx variables) string {
	return ""
}
func value19076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("t"), "string")
}
func typed19076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("t"), "string")
}
func texts19076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("t"), "string")
}
func text19076(e *py.Eval, ctx variables) string {
	return ""
}
func value19077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("t"), "number")
}
func typed19077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("t"), "number")
}
func texts19077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("t"), "number")
}
func text19077(e *py.Eval, ctx variables) string {
	return ""
}
func value19078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("t"), "boolean")
}
func typed19078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("t"), "boolean")
}
func texts19078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("t"), "boolean")
}
func text19078(e *py.Eval, ctx variables) string {
	return ""
}
func value19079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("t"), "integer")
}
func typed19079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("t"), "integer")
}
func texts19079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("t"), "integer")
}
func text19079(e *py.Eval, ctx variables) string {
	return ""
}
func value19080(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "{{ record.tags + [1] }}")
}
func typed19080(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "{{ record.tags + [1] }}")
}
func texts19080(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "{{ record.tags + [1] }}")
}
func text19080(e *py.Eval, ctx variables) string {
	return ""
}
func value19081(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "{{ record.tags + [1] }}")
}
func typed19081(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "{{ record.tags + [1] }}")
}
func texts19081(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "{{ record.tags + [1] }}")
}
func text19081(e *py.Eval, ctx variables) string {
	return ""
}
func value19082(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "{{ record.tags + [1] }}").Text())
}
func typed19082(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "{{ record.tags + [1] }}").Text())
}
func texts19082(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "{{ record.tags + [1] }}").Text())
}
func text19082(e *py.Eval, ctx variables) string {
	return ""
}
func value19083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "string", "{{ record.tags + [1] }}")
}
func typed19083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "string", "{{ record.tags + [1] }}")
}
func texts19083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "string", "{{ record.tags + [1] }}")
}
func text19083(e *py.Eval, ctx variables) string {
	return ""
}
func value19084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "integer", "{{ record.tags + [1] }}")
}
func typed19084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "integer", "{{ record.tags + [1] }}")
}
func texts19084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "integer", "{{ record.tags + [1] }}")
}
func text19084(e *py.Eval, ctx variables) string {
	return ""
}
func value19085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "number", "{{ record.tags + [1] }}")
}
func typed19085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "number", "{{ record.tags + [1] }}")
}
func texts19085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "number", "{{ record.tags + [1] }}")
}
func text19085(e *py.Eval, ctx variables) string {
	return ""
}
func value19086(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "boolean", "{{ record.tags + [1] }}")
}
func typed19086(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "boolean", "{{ record.tags + [1] }}")
}
func texts19086(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "boolean", "{{ record.tags + [1] }}")
}
func text19086(e *py.Eval, ctx variables) string {
	return ""
}
func value19087(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)))
}
func typed19087(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)))
}
func texts19087(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)))
}
func text19087(e *py.Eval, ctx variables) string {
	return ""
}
func value19088(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)))
}
func typed19088(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)))
}
func texts19088(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)))
}
func text19088(e *py.Eval, ctx variables) string {
	return ""
}
func value19089(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0))).Text())
}
func typed19089(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0))).Text())
}
func texts19089(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0))).Text())
}
func text19089(e *py.Eval, ctx variables) string {
	return ""
}
func value19090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)), "string")
}
func typed19090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)), "string")
}
func texts19090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)), "string")
}
func text19090(e *py.Eval, ctx variables) string {
	return ""
}
func value19091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)), "integer")
}
func typed19091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)), "integer")
}
func texts19091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)), "integer")
}
func text19091(e *py.Eval, ctx variables) string {
	return ""
}
func value19092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)), "number")
}
func typed19092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)), "number")
}
func texts19092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)), "number")
}
func text19092(e *py.Eval, ctx variables) string {
	return ""
}
func value19093(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)), "boolean")
}
func typed19093(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)), "boolean")
}
func texts19093(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)), "boolean")
}
func text19093(e *py.Eval, ctx variables) string {
	return ""
}
func value19094(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey"), ctx["config"].Member("projects")))),
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func typed19094(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), ctx["config"].Member("projects")))),
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func texts19094(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!(ctx["config"].Member("projects").Text() != "") || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), py.Str(ctx["config"].Member("projects").Text())))),
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func text19094(e *py.Eval, ctx variables) string {
	return ""
}
func value19095(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey"), ctx["config"].Member("projects")))),
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func typed19095(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), ctx["config"].Member("projects")))),
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func texts19095(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!(ctx["config"].Member("projects").Text() != "") || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), py.Str(ctx["config"].Member("projects").Text())))),
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func text19095(e *py.Eval, ctx variables) string {
	return ""
}
func value19096(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey"), ctx["config"].Member("projects")))),
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	).Text())
}
func typed19096(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), ctx["config"].Member("projects")))),
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	).Text())
}
func texts19096(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!(ctx["config"].Member("projects").Text() != "") || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), py.Str(ctx["config"].Member("projects").Text())))),
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	).Text())
}
func text19096(e *py.Eval, ctx variables) string {
	return ""
}
func value19097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey"), ctx["config"].Member("projects")))),
		"string",
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func typed19097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), ctx["config"].Member("projects")))),
		"string",
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func texts19097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!(ctx["config"].Member("projects").Text() != "") || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), py.Str(ctx["config"].Member("projects").Text())))),
		"string",
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func text19097(e *py.Eval, ctx variables) string {
	return ""
}
func value19098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey"), ctx["config"].Member("projects")))),
		"boolean",
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func typed19098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), ctx["config"].Member("projects")))),
		"boolean",
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func texts19098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!(ctx["config"].Member("projects").Text() != "") || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), py.Str(ctx["config"].Member("projects").Text())))),
		"boolean",
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func text19098(e *py.Eval, ctx variables) string {
	return ""
}
func value19099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey"), ctx["config"].Member("projects")))),
		"integer",
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func typed19099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), ctx["config"].Member("projects")))),
		"integer",
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func texts19099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!(ctx["config"].Member("projects").Text() != "") || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), py.Str(ctx["config"].Member("projects").Text())))),
		"integer",
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func text19099(e *py.Eval, ctx variables) string {
	return ""
}
func value19100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey"), ctx["config"].Member("projects")))),
		"number",
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func typed19100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), ctx["config"].Member("projects")))),
		"number",
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func texts19100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!(ctx["config"].Member("projects").Text() != "") || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), py.Str(ctx["config"].Member("projects").Text())))),
		"number",
		"{{ record.type in ['scrum', 'simple'] and (not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects']) }}",
	)
}
func text19100(e *py.Eval, ctx variables) string {
	return ""
}
func value19101(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("x"), 1))
}
func typed19101(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("x"), 1))
}
func texts19101(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("x"), 1))
}
func text19101(e *py.Eval, ctx variables) string {
	return ""
}
func value19102(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1)).Text())
}
func typed19102(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1)).Text())
}
func texts19102(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1)).Text())
}
func text19102(e *py.Eval, ctx variables) string {
	return ""
}
func value19103(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1))).Text())
}
func typed19103(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1))).Text())
}
func texts19103(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1))).Text())
}
func text19103(e *py.Eval, ctx variables) string {
	return ""
}
func value19104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1)), "integer")
}
func typed19104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1)), "integer")
}
func texts19104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1)), "integer")
}
func text19104(e *py.Eval, ctx variables) string {
	return ""
}
func value19105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1)), "string")
}
func typed19105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1)), "string")
}
func texts19105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1)), "string")
}
func text19105(e *py.Eval, ctx variables) string {
	return ""
}
func value19106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1)), "boolean")
}
func typed19106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1)), "boolean")
}
func texts19106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1)), "boolean")
}
func text19106(e *py.Eval, ctx variables) string {
	return ""
}
func value19107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1)), "number")
}
func typed19107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1)), "number")
}
func texts19107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["record"].Member("x"), 1)), "number")
}
func text19107(e *py.Eval, ctx variables) string {
	return ""
}
func value19108(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["record"].Member("x").IsUndefined())
}
func typed19108(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["record"].Member("x").IsUndefined())
}
func texts19108(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["record"].Member("x").IsUndefined())
}
func text19108(e *py.Eval, ctx variables) string {
	return ""
}
func value19109(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["record"].Member("x").IsUndefined()).Text())
}
func typed19109(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["record"].Member("x").IsUndefined()).Text())
}
func texts19109(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["record"].Member("x").IsUndefined()).Text())
}
func text19109(e *py.Eval, ctx variables) string {
	return ""
}
func value19110(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["record"].Member("x").IsUndefined())).Text())
}
func typed19110(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["record"].Member("x").IsUndefined())).Text())
}
func texts19110(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["record"].Member("x").IsUndefined())).Text())
}
func text19110(e *py.Eval, ctx variables) string {
	return ""
}
func value19111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["record"].Member("x").IsUndefined()), "number")
}
func typed19111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["record"].Member("x").IsUndefined()), "number")
}
func texts19111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["record"].Member("x").IsUndefined()), "number")
}
func text19111(e *py.Eval, ctx variables) string {
	return ""
}
func value19112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["record"].Member("x").IsUndefined()), "boolean")
}
func typed19112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["record"].Member("x").IsUndefined()), "boolean")
}
func texts19112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["record"].Member("x").IsUndefined()), "boolean")
}
func text19112(e *py.Eval, ctx variables) string {
	return ""
}
func value19113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["record"].Member("x").IsUndefined()), "string")
}
func typed19113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["record"].Member("x").IsUndefined()), "string")
}
func texts19113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["record"].Member("x").IsUndefined()), "string")
}
func text19113(e *py.Eval, ctx variables) string {
	return ""
}
func value19114(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "updated_at"))
}
func typed19114(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "updated_at"))
}
func texts19114(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "updated_at"))
}
func text19114(e *py.Eval, ctx variables) string {
	return ""
}
func value19115(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "updated_at"))
}
func typed19115(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "updated_at"))
}
func texts19115(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "updated_at"))
}
func text19115(e *py.Eval, ctx variables) string {
	return ""
}
func value19116(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "updated_at")).Text())
}
func typed19116(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "updated_at")).Text())
}
func texts19116(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "updated_at")).Text())
}
func text19116(e *py.Eval, ctx variables) string {
	return ""
}
func value19117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "updated_at"), "number")
}
func typed19117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "updated_at"), "number")
}
func texts19117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "updated_at"), "number")
}
func text19117(e *py.Eval, ctx variables) string {
	return ""
}
func value19118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "updated_at"), "integer")
}
func typed19118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "updated_at"), "integer")
}
func texts19118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "updated_at"), "integer")
}
func text19118(e *py.Eval, ctx variables) string {
	return ""
}
func value19119(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func typed19119(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func texts19119(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func text19119(e *py.Eval, ctx variables) string {
	return ""
}
func value19120(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func typed19120(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func texts19120(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func text19120(e *py.Eval, ctx variables) string {
	return ""
}
func value19121(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), `{{ record["datetime"]["date"].split(".")[0] }}`).Text())
}
func typed19121(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), `{{ record["datetime"]["date"].split(".")[0] }}`).Text())
}
func texts19121(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), `{{ record["datetime"]["date"].split(".")[0] }}`).Text())
}
func text19121(e *py.Eval, ctx variables) string {
	return ""
}
func value19122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), "string", `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func typed19122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), "string", `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func texts19122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), "string", `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func text19122(e *py.Eval, ctx variables) string {
	return ""
}
func value19123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), "number", `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func typed19123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), "number", `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func texts19123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), "number", `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func text19123(e *py.Eval, ctx variables) string {
	return ""
}
func value19124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), "integer", `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func typed19124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), "integer", `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func texts19124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), "integer", `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func text19124(e *py.Eval, ctx variables) string {
	return ""
}
func value19125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), "boolean", `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func typed19125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), "boolean", `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func texts19125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), "boolean", `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func text19125(e *py.Eval, ctx variables) string {
	return ""
}
func value19126(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func typed19126(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func texts19126(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func text19126(e *py.Eval, ctx variables) string {
	return ""
}
func value19127(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func typed19127(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func texts19127(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func text19127(e *py.Eval, ctx variables) string {
	return ""
}
func value19128(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None)).Text())
}
func typed19128(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None)).Text())
}
func texts19128(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None)).Text())
}
func text19128(e *py.Eval, ctx variables) string {
	return ""
}
func value19129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "boolean")
}
func typed19129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "boolean")
}
func texts19129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "boolean")
}
func text19129(e *py.Eval, ctx variables) string {
	return ""
}
func value19130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "string")
}
func typed19130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "string")
}
func texts19130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "string")
}
func text19130(e *py.Eval, ctx variables) string {
	return ""
}
func value19131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "number")
}
func typed19131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "number")
}
func texts19131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "number")
}
func text19131(e *py.Eval, ctx variables) string {
	return ""
}
func value19132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "integer")
}
func typed19132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "integer")
}
func texts19132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "integer")
}
func text19132(e *py.Eval, ctx variables) string {
	return ""
}
func value19133(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None))
}
func typed19133(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None))
}
func texts19133(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None))
}
func text19133(e *py.Eval, ctx variables) string {
	return ""
}
func value19134(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None))
}
func typed19134(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None))
}
func texts19134(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None))
}
func text19134(e *py.Eval, ctx variables) string {
	return ""
}
func value19135(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None)).Text())
}
func typed19135(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None)).Text())
}
func texts19135(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None)).Text())
}
func text19135(e *py.Eval, ctx variables) string {
	return ""
}
func value19136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None), "integer")
}
func typed19136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None), "integer")
}
func texts19136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None), "integer")
}
func text19136(e *py.Eval, ctx variables) string {
	return ""
}
func value19137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None), "number")
}
func typed19137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None), "number")
}
func texts19137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None), "number")
}
func text19137(e *py.Eval, ctx variables) string {
	return ""
}
func value19138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None), "boolean")
}
func typed19138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None), "boolean")
}
func texts19138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None), "boolean")
}
func text19138(e *py.Eval, ctx variables) string {
	return ""
}
func value19139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None), "string")
}
func typed19139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None), "string")
}
func texts19139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None), "string")
}
func text19139(e *py.Eval, ctx variables) string {
	return ""
}
func value19140(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	)
}
func typed19140(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	)
}
func texts19140(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	)
}
func text19140(e *py.Eval, ctx variables) string {
	return ""
}
func value19141(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	)
}
func typed19141(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	)
}
func texts19141(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	)
}
func text19141(e *py.Eval, ctx variables) string {
	return ""
}
func value19142(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	).Text())
}
func typed19142(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	).Text())
}
func texts19142(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	).Text())
}
func text19142(e *py.Eval, ctx variables) string {
	return ""
}
func value19143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		"string",
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	)
}
func typed19143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		"string",
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	)
}
func texts19143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		"string",
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	)
}
func text19143(e *py.Eval, ctx variables) string {
	return ""
}
func value19144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		"boolean",
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	)
}
func typed19144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		"boolean",
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	)
}
func texts19144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		"boolean",
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	)
}
func text19144(e *py.Eval, ctx variables) string {
	return ""
}
func value19145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		"number",
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	)
}
func typed19145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		"number",
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	)
}
func texts19145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))),
		"number",
		`{{ record["sheetType"] == "GRID" and record["gridProperties"]["rowCount"] > 0}}`,
	)
}
func text19145(e *py.Eval, ctx variables) string {
	return ""
}
func value19146(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func typed19146(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func texts19146(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func text19146(e *py.Eval, ctx variables) string {
	return ""
}
func value19147(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func typed19147(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func texts19147(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func text19147(e *py.Eval, ctx variables) string {
	return ""
}
func value19148(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	).Text())
}
func typed19148(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	).Text())
}
func texts19148(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	).Text())
}
func text19148(e *py.Eval, ctx variables) string {
	return ""
}
func value19149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), ctx["stream_interval"].Member("start_time"))),
		"integer",
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func typed19149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), ctx["stream_interval"].Member("start_time"))),
		"integer",
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func texts19149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"integer",
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func text19149(e *py.Eval, ctx variables) string {
	return ""
}
func value19150(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), ctx["stream_interval"].Member("start_time"))),
		"string",
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func typed19150(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), ctx["stream_interval"].Member("start_time"))),
		"string",
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func texts19150(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"string",
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func text19150(e *py.Eval, ctx variables) string {
	return ""
}
func value19151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), ctx["stream_interval"].Member("start_time"))),
		"number",
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func typed19151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), ctx["stream_interval"].Member("start_time"))),
		"number",
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func texts19151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"number",
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func text19151(e *py.Eval, ctx variables) string {
	return ""
}
func value19152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), ctx["stream_interval"].Member("start_time"))),
		"boolean",
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func typed19152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), ctx["stream_interval"].Member("start_time"))),
		"boolean",
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func texts19152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"boolean",
		"{{ record['$properties']['$last_seen'] >= stream_interval.start_time }}",
	)
}
func text19152(e *py.Eval, ctx variables) string {
	return ""
}
func value19153(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"))
}
func typed19153(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"))
}
func texts19153(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"))
}
func text19153(e *py.Eval, ctx variables) string {
	return ""
}
func value19154(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"))
}
func typed19154(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"))
}
func texts19154(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"))
}
func text19154(e *py.Eval, ctx variables) string {
	return ""
}
func value19155(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("BasicDetails"), "ClientID")).Text())
}
func typed19155(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("BasicDetails"), "ClientID")).Text())
}
func texts19155(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("BasicDetails"), "ClientID")).Text())
}
func text19155(e *py.Eval, ctx variables) string {
	return ""
}
func value19156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"), "string")
}
func typed19156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"), "string")
}
func texts19156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"), "string")
}
func text19156(e *py.Eval, ctx variables) string {
	return ""
}
func value19157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"), "integer")
}
func typed19157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"), "integer")
}
func texts19157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"), "integer")
}
func text19157(e *py.Eval, ctx variables) string {
	return ""
}
func value19158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"), "boolean")
}
func typed19158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"), "boolean")
}
func texts19158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"), "boolean")
}
func text19158(e *py.Eval, ctx variables) string {
	return ""
}
func value19159(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("Body"))
}
func typed19159(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("Body"))
}
func texts19159(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("Body"))
}
func text19159(e *py.Eval, ctx variables) string {
	return ""
}
func value19160(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("Body"))
}
func typed19160(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("Body"))
}
func texts19160(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("Body"))
}
func text19160(e *py.Eval, ctx variables) string {
	return ""
}
func value19161(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("Body")).Text())
}
func typed19161(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("Body")).Text())
}
func texts19161(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("Body")).Text())
}
func text19161(e *py.Eval, ctx variables) string {
	return ""
}
func value19162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("Body"), "number")
}
func typed19162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("Body"), "number")
}
func texts19162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("Body"), "number")
}
func text19162(e *py.Eval, ctx variables) string {
	return ""
}
func value19163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("Body"), "integer")
}
func typed19163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("Body"), "integer")
}
func texts19163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("Body"), "integer")
}
func text19163(e *py.Eval, ctx variables) string {
	return ""
}
func value19164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("Body"), "boolean")
}
func typed19164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("Body"), "boolean")
}
func texts19164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("Body"), "boolean")
}
func text19164(e *py.Eval, ctx variables) string {
	return ""
}
func value19165(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func typed19165(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func texts19165(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func text19165(e *py.Eval, ctx variables) string {
	return ""
}
func value19166(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func typed19166(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func texts19166(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func text19166(e *py.Eval, ctx variables) string {
	return ""
}
func value19167(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	).Text())
}
func typed19167(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	).Text())
}
func texts19167(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	).Text())
}
func text19167(e *py.Eval, ctx variables) string {
	return ""
}
func value19168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"string",
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func typed19168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"string",
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func texts19168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"string",
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func text19168(e *py.Eval, ctx variables) string {
	return ""
}
func value19169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"integer",
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func typed19169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"integer",
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func texts19169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"integer",
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func text19169(e *py.Eval, ctx variables) string {
	return ""
}
func value19170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"boolean",
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func typed19170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"boolean",
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func texts19170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"boolean",
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func text19170(e *py.Eval, ctx variables) string {
	return ""
}
func value19171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"number",
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func typed19171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"number",
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func texts19171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("CreatedDateUTC"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"number",
		"{{ record['CreatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func text19171(e *py.Eval, ctx variables) string {
	return ""
}
func value19172(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")))
}
func typed19172(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")))
}
func texts19172(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")))
}
func text19172(e *py.Eval, ctx variables) string {
	return ""
}
func value19173(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")))
}
func typed19173(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")))
}
func texts19173(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")))
}
func text19173(e *py.Eval, ctx variables) string {
	return ""
}
func value19174(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes"))).Text())
}
func typed19174(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes"))).Text())
}
func texts19174(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes"))).Text())
}
func text19174(e *py.Eval, ctx variables) string {
	return ""
}
func value19175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")), "string")
}
func typed19175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")), "string")
}
func texts19175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")), "string")
}
func text19175(e *py.Eval, ctx variables) string {
	return ""
}
func value19176(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")), "integer")
}
func typed19176(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")), "integer")
}
func texts19176(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")), "integer")
}
func text19176(e *py.Eval, ctx variables) string {
	return ""
}
func value19177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")), "boolean")
}
func typed19177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")), "boolean")
}
func texts19177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")), "boolean")
}
func text19177(e *py.Eval, ctx variables) string {
	return ""
}
func value19178(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("MessageId"))
}
func typed19178(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("MessageId"))
}
func texts19178(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("MessageId"))
}
func text19178(e *py.Eval, ctx variables) string {
	return ""
}
func value19179(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("MessageId"))
}
func typed19179(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("MessageId"))
}
func texts19179(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("MessageId"))
}
func text19179(e *py.Eval, ctx variables) string {
	return ""
}
func value19180(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("MessageId")).Text())
}
func typed19180(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("MessageId")).Text())
}
func texts19180(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("MessageId")).Text())
}
func text19180(e *py.Eval, ctx variables) string {
	return ""
}
func value19181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("MessageId"), "boolean")
}
func typed19181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("MessageId"), "boolean")
}
func texts19181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("MessageId"), "boolean")
}
func text19181(e *py.Eval, ctx variables) string {
	return ""
}
func value19182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("MessageId"), "string")
}
func typed19182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("MessageId"), "string")
}
func texts19182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("MessageId"), "string")
}
func text19182(e *py.Eval, ctx variables) string {
	return ""
}
func value19183(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("MessageId"), "integer")
}
func typed19183(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("MessageId"), "integer")
}
func texts19183(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("MessageId"), "integer")
}
func text19183(e *py.Eval, ctx variables) string {
	return ""
}
func value19184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("MessageId"), "number")
}
func typed19184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("MessageId"), "number")
}
func texts19184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("MessageId"), "number")
}
func text19184(e *py.Eval, ctx variables) string {
	return ""
}
func value19185(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func typed19185(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func texts19185(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func text19185(e *py.Eval, ctx variables) string {
	return ""
}
func value19186(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func typed19186(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func texts19186(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func text19186(e *py.Eval, ctx variables) string {
	return ""
}
func value19187(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	).Text())
}
func typed19187(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	).Text())
}
func texts19187(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	).Text())
}
func text19187(e *py.Eval, ctx variables) string {
	return ""
}
func value19188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"integer",
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func typed19188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"integer",
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func texts19188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"integer",
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func text19188(e *py.Eval, ctx variables) string {
	return ""
}
func value19189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"string",
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func typed19189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"string",
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func texts19189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"string",
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func text19189(e *py.Eval, ctx variables) string {
	return ""
}
func value19190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"number",
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func typed19190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"number",
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func texts19190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"number",
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func text19190(e *py.Eval, ctx variables) string {
	return ""
}
func value19191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"boolean",
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func typed19191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), ctx["stream_interval"].Member("start_time"))),
		"boolean",
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func texts19191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("UpdatedDateUTC"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"boolean",
		"{{ record['UpdatedDateUTC'] >= stream_interval['start_time'] }}",
	)
}
func text19191(e *py.Eval, ctx variables) string {
	return ""
}
func value19192(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None))
}
func typed19192(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None))
}
func texts19192(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None))
}
func text19192(e *py.Eval, ctx variables) string {
	return ""
}
func value19193(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None))
}
func typed19193(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None))
}
func texts19193(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None))
}
func text19193(e *py.Eval, ctx variables) string {
	return ""
}
func value19194(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None)).Text())
}
func typed19194(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None)).Text())
}
func texts19194(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None)).Text())
}
func text19194(e *py.Eval, ctx variables) string {
	return ""
}
func value19195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None), "string")
}
func typed19195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None), "string")
}
func texts19195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None), "string")
}
func text19195(e *py.Eval, ctx variables) string {
	return ""
}
func value19196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None), "number")
}
func typed19196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None), "number")
}
func texts19196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None), "number")
}
func text19196(e *py.Eval, ctx variables) string {
	return ""
}
func value19197(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None), "boolean")
}
func typed19197(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None), "boolean")
}
func texts19197(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None), "boolean")
}
func text19197(e *py.Eval, ctx variables) string {
	return ""
}
func value19198(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None), "integer")
}
func typed19198(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None), "integer")
}
func texts19198(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None), "integer")
}
func text19198(e *py.Eval, ctx variables) string {
	return ""
}
func value19199(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None))
}
func typed19199(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None))
}
func texts19199(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None))
}
func text19199(e *py.Eval, ctx variables) string {
	return ""
}
