package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
	"strings"
)

func value0(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Truth(), func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")))
		}, func() py.Value { return py.None }).Text()+" "),
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func typed0(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Truth(), func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")))
		}, func() py.Value { return py.None }).Text()+" "),
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func texts0(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Text() != "", func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("state_filter").Text())))
		}, func() py.Value { return py.None }).Text()+" "),
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func text0(e *py.Eval, ctx variables) string {
	return e.StringText(
		" "+e.If(ctx["config"].Member("state_filter").Truth(), func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")))
		}, func() py.Value { return py.None }).Text()+" ",
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func value1(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func typed1(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func texts1(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func text1(e *py.Eval, ctx variables) string {
	return e.StringText(
		`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`,
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func value2(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`),
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func typed2(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`),
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func texts2(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+py.Choose(ctx["stream_slice"].Member("project_id").Text() != "", "and project in ("+ctx["stream_slice"].Member("project_id").Text()+") ", "")+`" "ORDER BY updated asc"`),
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func text2(e *py.Eval, ctx variables) string {
	return e.StringText(
		`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`,
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func value3(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func typed3(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func texts3(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func text3(e *py.Eval, ctx variables) string {
	return e.StringText(
		`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`,
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func value4(e *py.Eval, ctx variables) py.Value {
	return py.Literal(`"` + ctx["stream_partition"].Member("end_time").Text() + `"`)
}
func typed4(e *py.Eval, ctx variables) py.Value {
	return py.Literal(`"` + ctx["stream_partition"].Member("end_time").Text() + `"`)
}
func texts4(e *py.Eval, ctx variables) py.Value {
	return py.Literal(`"` + ctx["stream_partition"].Member("end_time").Text() + `"`)
}
func text4(e *py.Eval, ctx variables) string {
	return py.LiteralText(`"` + ctx["stream_partition"].Member("end_time").Text() + `"`)
}
func value5(e *py.Eval, ctx variables) py.Value {
	return py.Literal(`"` + ctx["stream_partition"].Member("start_time").Text() + `"`)
}
func typed5(e *py.Eval, ctx variables) py.Value {
	return py.Literal(`"` + ctx["stream_partition"].Member("start_time").Text() + `"`)
}
func texts5(e *py.Eval, ctx variables) py.Value {
	return py.Literal(`"` + ctx["stream_partition"].Member("start_time").Text() + `"`)
}
func text5(e *py.Eval, ctx variables) string {
	return py.LiteralText(`"` + ctx["stream_partition"].Member("start_time").Text() + `"`)
}
func value6(e *py.Eval, ctx variables) py.Value {
	return py.Literal(`'[{"field": "updated_at", "operator": "gteq", "value":  "` + ctx["stream_interval"].Member("start_time").Text() + `" }]'`)
}
func typed6(e *py.Eval, ctx variables) py.Value {
	return py.Literal(`'[{"field": "updated_at", "operator": "gteq", "value":  "` + ctx["stream_interval"].Member("start_time").Text() + `" }]'`)
}
func texts6(e *py.Eval, ctx variables) py.Value {
	return py.Literal(`'[{"field": "updated_at", "operator": "gteq", "value":  "` + ctx["stream_interval"].Member("start_time").Text() + `" }]'`)
}
func text6(e *py.Eval, ctx variables) string {
	return py.LiteralText(`'[{"field": "updated_at", "operator": "gteq", "value":  "` + ctx["stream_interval"].Member("start_time").Text() + `" }]'`)
}
func value7(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'[" + ctx["stream_slice"].Member("start_time").Text() + ", " + ctx["stream_slice"].Member("end_time").Text() + "]'")
}
func typed7(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'[" + ctx["stream_slice"].Member("start_time").Text() + ", " + ctx["stream_slice"].Member("end_time").Text() + "]'")
}
func texts7(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'[" + ctx["stream_slice"].Member("start_time").Text() + ", " + ctx["stream_slice"].Member("end_time").Text() + "]'")
}
func text7(e *py.Eval, ctx variables) string {
	return py.LiteralText("'[" + ctx["stream_slice"].Member("start_time").Text() + ", " + ctx["stream_slice"].Member("end_time").Text() + "]'")
}
func value8(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed8(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts8(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text8(e *py.Eval, ctx variables) string {
	return ""
}
func value9(e *py.Eval, ctx variables) py.Value {
	return py.Str("q")
}
func typed9(e *py.Eval, ctx variables) py.Value {
	return py.Str("q")
}
func texts9(e *py.Eval, ctx variables) py.Value {
	return py.Str("q")
}
func text9(e *py.Eval, ctx variables) string {
	return "q"
}
func value10(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'" + ctx["config"].Member("client_id").Text() + "'")
}
func typed10(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'" + ctx["config"].Member("client_id").Text() + "'")
}
func texts10(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'" + ctx["config"].Member("client_id").Text() + "'")
}
func text10(e *py.Eval, ctx variables) string {
	return py.LiteralText("'" + ctx["config"].Member("client_id").Text() + "'")
}
func value11(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'" + ctx["config"].Member("client_secret").Text() + "'")
}
func typed11(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'" + ctx["config"].Member("client_secret").Text() + "'")
}
func texts11(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'" + ctx["config"].Member("client_secret").Text() + "'")
}
func text11(e *py.Eval, ctx variables) string {
	return py.LiteralText("'" + ctx["config"].Member("client_secret").Text() + "'")
}
func value12(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'" + ctx["config"].Member("refresh_token").Text() + "'")
}
func typed12(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'" + ctx["config"].Member("refresh_token").Text() + "'")
}
func texts12(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'" + ctx["config"].Member("refresh_token").Text() + "'")
}
func text12(e *py.Eval, ctx variables) string {
	return py.LiteralText("'" + ctx["config"].Member("refresh_token").Text() + "'")
}
func value13(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'" + py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text() + ",50'")
}
func typed13(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'" + py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text() + ",50'")
}
func texts13(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'" + py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text() + ",50'")
}
func text13(e *py.Eval, ctx variables) string {
	return py.LiteralText("'" + py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text() + ",50'")
}
func value14(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'" + ctx["parameters"].Member("name").Text() + "'")
}
func typed14(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'" + ctx["parameters"].Member("name").Text() + "'")
}
func texts14(e *py.Eval, ctx variables) py.Value {
	return py.Literal("'" + ctx["parameters"].Member("name").Text() + "'")
}
func text14(e *py.Eval, ctx variables) string {
	return py.LiteralText("'" + ctx["parameters"].Member("name").Text() + "'")
}
func value15(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("(start:(year:"+e.Get(ctx["stream_slice"], "start.year").Text()+",month:"+e.Get(ctx["stream_slice"], "start.month").Text()+",day:"+e.Get(ctx["stream_slice"], "start.day").Text()+"),end:(year:"+e.Get(ctx["stream_slice"], "end.year").Text()+",month:"+e.Get(ctx["stream_slice"], "end.month").Text()+",day:"+e.Get(ctx["stream_slice"], "end.day").Text()+"))"),
		"(start:(year:{{stream_slice.get('start.year')}},month:{{stream_slice.get('start.month')}},day:{{stream_slice.get('start.day')}}),end:(year:{{stream_slice.get('end.year')}},month:{{stream_slice.get('end.month')}},day:{{stream_slice.get('end.day')}}))",
	)
}
func typed15(e *py.Eval, ctx variables) py.Value {
	return py.Literal("(start:(year:" + py.OrNone(ctx["stream_slice"].Member("start.year")).Text() + ",month:" + py.OrNone(ctx["stream_slice"].Member("start.month")).Text() + ",day:" + py.OrNone(ctx["stream_slice"].Member("start.day")).Text() + "),end:(year:" + py.OrNone(ctx["stream_slice"].Member("end.year")).Text() + ",month:" + py.OrNone(ctx["stream_slice"].Member("end.month")).Text() + ",day:" + py.OrNone(ctx["stream_slice"].Member("end.day")).Text() + "))")
}
func texts15(e *py.Eval, ctx variables) py.Value {
	return py.Literal("(start:(year:" + ctx["stream_slice"].Member("start.year").Text() + ",month:" + ctx["stream_slice"].Member("start.month").Text() + ",day:" + ctx["stream_slice"].Member("start.day").Text() + "),end:(year:" + ctx["stream_slice"].Member("end.year").Text() + ",month:" + ctx["stream_slice"].Member("end.month").Text() + ",day:" + ctx["stream_slice"].Member("end.day").Text() + "))")
}
func text15(e *py.Eval, ctx variables) string {
	return e.StringText(
		"(start:(year:"+e.Get(ctx["stream_slice"], "start.year").Text()+",month:"+e.Get(ctx["stream_slice"], "start.month").Text()+",day:"+e.Get(ctx["stream_slice"], "start.day").Text()+"),end:(year:"+e.Get(ctx["stream_slice"], "end.year").Text()+",month:"+e.Get(ctx["stream_slice"], "end.month").Text()+",day:"+e.Get(ctx["stream_slice"], "end.day").Text()+"))",
		"(start:(year:{{stream_slice.get('start.year')}},month:{{stream_slice.get('start.month')}},day:{{stream_slice.get('start.day')}}),end:(year:{{stream_slice.get('end.year')}},month:{{stream_slice.get('end.month')}},day:{{stream_slice.get('end.day')}}))",
	)
}
func value16(e *py.Eval, ctx variables) py.Value {
	return py.Literal("(value:" + ctx["components_values"].Member("pivot_by").Text() + ")")
}
func typed16(e *py.Eval, ctx variables) py.Value {
	return py.Literal("(value:" + ctx["components_values"].Member("pivot_by").Text() + ")")
}
func texts16(e *py.Eval, ctx variables) py.Value {
	return py.Literal("(value:" + ctx["components_values"].Member("pivot_by").Text() + ")")
}
func text16(e *py.Eval, ctx variables) string {
	return py.LiteralText("(value:" + ctx["components_values"].Member("pivot_by").Text() + ")")
}
func value17(e *py.Eval, ctx variables) py.Value {
	return py.Literal("(value:" + ctx["components_values"].Member("time_granularity").Text() + ")")
}
func typed17(e *py.Eval, ctx variables) py.Value {
	return py.Literal("(value:" + ctx["components_values"].Member("time_granularity").Text() + ")")
}
func texts17(e *py.Eval, ctx variables) py.Value {
	return py.Literal("(value:" + ctx["components_values"].Member("time_granularity").Text() + ")")
}
func text17(e *py.Eval, ctx variables) string {
	return py.LiteralText("(value:" + ctx["components_values"].Member("time_granularity").Text() + ")")
}
func value18(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_facebook_pages/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func typed18(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_facebook_pages/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func texts18(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_facebook_pages/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func text18(e *py.Eval, ctx variables) string {
	return py.LiteralText("./source_facebook_pages/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func value19(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_marketo/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func typed19(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_marketo/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func texts19(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_marketo/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func text19(e *py.Eval, ctx variables) string {
	return py.LiteralText("./source_marketo/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func value20(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_mixpanel/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func typed20(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_mixpanel/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func texts20(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_mixpanel/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func text20(e *py.Eval, ctx variables) string {
	return py.LiteralText("./source_mixpanel/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func value21(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_monday/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func typed21(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_monday/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func texts21(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_monday/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func text21(e *py.Eval, ctx variables) string {
	return py.LiteralText("./source_monday/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func value22(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_posthog/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func typed22(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_posthog/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func texts22(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_posthog/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func text22(e *py.Eval, ctx variables) string {
	return py.LiteralText("./source_posthog/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func value23(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_recharge/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func typed23(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_recharge/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func texts23(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_recharge/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func text23(e *py.Eval, ctx variables) string {
	return py.LiteralText("./source_recharge/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func value24(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_slack/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func typed24(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_slack/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func texts24(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_slack/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func text24(e *py.Eval, ctx variables) string {
	return py.LiteralText("./source_slack/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func value25(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_stripe/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func typed25(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_stripe/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func texts25(e *py.Eval, ctx variables) py.Value {
	return py.Literal("./source_stripe/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func text25(e *py.Eval, ctx variables) string {
	return py.LiteralText("./source_stripe/schemas/" + ctx["parameters"].Member("name").Text() + ".json")
}
func value26(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/clients")
}
func typed26(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/clients")
}
func texts26(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/clients")
}
func text26(e *py.Eval, ctx variables) string {
	return "/1.1/" + ctx["config"].Member("account_id").Text() + "/clients"
}
func value27(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/events")
}
func typed27(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/events")
}
func texts27(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/events")
}
func text27(e *py.Eval, ctx variables) string {
	return "/1.1/" + ctx["config"].Member("account_id").Text() + "/events"
}
func value28(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/labels")
}
func typed28(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/labels")
}
func texts28(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/labels")
}
func text28(e *py.Eval, ctx variables) string {
	return "/1.1/" + ctx["config"].Member("account_id").Text() + "/labels"
}
func value29(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func typed29(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func texts29(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func text29(e *py.Eval, ctx variables) string {
	return "/1.1/" + ctx["config"].Member("account_id").Text() + "/projects"
}
func value30(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/users")
}
func typed30(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/users")
}
func texts30(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/users")
}
func text30(e *py.Eval, ctx variables) string {
	return "/1.1/" + ctx["config"].Member("account_id").Text() + "/users"
}
func value31(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/collections/" + ctx["stream_partition"].Member("collection").Text() + "/items")
}
func typed31(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/collections/" + ctx["stream_partition"].Member("collection").Text() + "/items")
}
func texts31(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/collections/" + ctx["stream_partition"].Member("collection").Text() + "/items")
}
func text31(e *py.Eval, ctx variables) string {
	return "/2.0/collections/" + ctx["stream_partition"].Member("collection").Text() + "/items"
}
func value32(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/collaborations")
}
func typed32(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/collaborations")
}
func texts32(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/collaborations")
}
func text32(e *py.Eval, ctx variables) string {
	return "/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/collaborations"
}
func value33(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/comments")
}
func typed33(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/comments")
}
func texts33(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/comments")
}
func text33(e *py.Eval, ctx variables) string {
	return "/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/comments"
}
func value34(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/tasks")
}
func typed34(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/tasks")
}
func texts34(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/tasks")
}
func text34(e *py.Eval, ctx variables) string {
	return "/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/tasks"
}
func value35(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/folders/" + ctx["stream_slice"].Member("folder_id").Text() + "/collaborations")
}
func typed35(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/folders/" + ctx["stream_slice"].Member("folder_id").Text() + "/collaborations")
}
func texts35(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/folders/" + ctx["stream_slice"].Member("folder_id").Text() + "/collaborations")
}
func text35(e *py.Eval, ctx variables) string {
	return "/2.0/folders/" + ctx["stream_slice"].Member("folder_id").Text() + "/collaborations"
}
func value36(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/users")
}
func typed36(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/users")
}
func texts36(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/users")
}
func text36(e *py.Eval, ctx variables) string {
	return "/account/" + ctx["config"].Member("account").Text() + "/users"
}
func value37(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/categories")
}
func typed37(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/categories")
}
func texts37(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/categories")
}
func text37(e *py.Eval, ctx variables) string {
	return "/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/categories"
}
func value38(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/reviews")
}
func typed38(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/reviews")
}
func texts38(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/reviews")
}
func text38(e *py.Eval, ctx variables) string {
	return "/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/reviews"
}
func value39(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/answering-rule")
}
func typed39(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/answering-rule")
}
func texts39(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/answering-rule")
}
func text39(e *py.Eval, ctx variables) string {
	return "/account/" + ctx["config"].Member("account_id").Text() + "/answering-rule"
}
func value40(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/business-hours")
}
func typed40(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/business-hours")
}
func texts40(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/business-hours")
}
func text40(e *py.Eval, ctx variables) string {
	return "/account/" + ctx["config"].Member("account_id").Text() + "/business-hours"
}
func value41(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-monitoring-groups")
}
func typed41(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-monitoring-groups")
}
func texts41(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-monitoring-groups")
}
func text41(e *py.Eval, ctx variables) string {
	return "/account/" + ctx["config"].Member("account_id").Text() + "/call-monitoring-groups"
}
func value42(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-queues")
}
func typed42(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-queues")
}
func texts42(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-queues")
}
func text42(e *py.Eval, ctx variables) string {
	return "/account/" + ctx["config"].Member("account_id").Text() + "/call-queues"
}
func value43(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-recording")
}
func typed43(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-recording")
}
func texts43(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-recording")
}
func text43(e *py.Eval, ctx variables) string {
	return "/account/" + ctx["config"].Member("account_id").Text() + "/call-recording"
}
func value44(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/active-calls")
}
func typed44(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/active-calls")
}
func texts44(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/active-calls")
}
func text44(e *py.Eval, ctx variables) string {
	return "/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/active-calls"
}
func value45(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/business-hours")
}
func typed45(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/business-hours")
}
func texts45(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/business-hours")
}
func text45(e *py.Eval, ctx variables) string {
	return "/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/business-hours"
}
func value46(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/call-log")
}
func typed46(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/call-log")
}
func texts46(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/call-log")
}
func text46(e *py.Eval, ctx variables) string {
	return "/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/call-log"
}
func value47(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking")
}
func typed47(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking")
}
func texts47(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking")
}
func text47(e *py.Eval, ctx variables) string {
	return "/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking"
}
func value48(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking/phone-numbers")
}
func typed48(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking/phone-numbers")
}
func texts48(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking/phone-numbers")
}
func text48(e *py.Eval, ctx variables) string {
	return "/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking/phone-numbers"
}
func value49(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/forwarding-number")
}
func typed49(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/forwarding-number")
}
func texts49(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/forwarding-number")
}
func text49(e *py.Eval, ctx variables) string {
	return "/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/forwarding-number"
}
func value50(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func typed50(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func texts50(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func text50(e *py.Eval, ctx variables) string {
	return "/accounts/" + ctx["config"].Member("account_id").Text() + "/users"
}
func value51(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/billing_infos")
}
func typed51(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/billing_infos")
}
func texts51(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/billing_infos")
}
func text51(e *py.Eval, ctx variables) string {
	return "/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/billing_infos"
}
func value52(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/coupon_redemptions")
}
func typed52(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/coupon_redemptions")
}
func texts52(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/coupon_redemptions")
}
func text52(e *py.Eval, ctx variables) string {
	return "/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/coupon_redemptions"
}
func value53(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/notes")
}
func typed53(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/notes")
}
func texts53(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/notes")
}
func text53(e *py.Eval, ctx variables) string {
	return "/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/notes"
}
func value54(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/shipping_addresses")
}
func typed54(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/shipping_addresses")
}
func texts54(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/shipping_addresses")
}
func text54(e *py.Eval, ctx variables) string {
	return "/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/shipping_addresses"
}
func value55(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/leads")
}
func typed55(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/leads")
}
func texts55(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/leads")
}
func text55(e *py.Eval, ctx variables) string {
	return "/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/leads"
}
func value56(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/visits")
}
func typed56(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/visits")
}
func texts56(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/visits")
}
func text56(e *py.Eval, ctx variables) string {
	return "/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/visits"
}
func value57(e *py.Eval, ctx variables) py.Value {
	return py.Str("/activity/" + ctx["config"].Member("domain_id").Text())
}
func typed57(e *py.Eval, ctx variables) py.Value {
	return py.Str("/activity/" + ctx["config"].Member("domain_id").Text())
}
func texts57(e *py.Eval, ctx variables) py.Value {
	return py.Str("/activity/" + ctx["config"].Member("domain_id").Text())
}
func text57(e *py.Eval, ctx variables) string {
	return "/activity/" + ctx["config"].Member("domain_id").Text()
}
func value58(e *py.Eval, ctx variables) py.Value {
	return py.Str("/analytics/reports/" + ctx["stream_slice"].Member("report_name").Text())
}
func typed58(e *py.Eval, ctx variables) py.Value {
	return py.Str("/analytics/reports/" + ctx["stream_slice"].Member("report_name").Text())
}
func texts58(e *py.Eval, ctx variables) py.Value {
	return py.Str("/analytics/reports/" + ctx["stream_slice"].Member("report_name").Text())
}
func text58(e *py.Eval, ctx variables) string {
	return "/analytics/reports/" + ctx["stream_slice"].Member("report_name").Text()
}
func value59(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/dataset/execute/" + ctx["config"].Member("dataset_id").Text())
}
func typed59(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/dataset/execute/" + ctx["config"].Member("dataset_id").Text())
}
func texts59(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/dataset/execute/" + ctx["config"].Member("dataset_id").Text())
}
func text59(e *py.Eval, ctx variables) string {
	return "/api/dataset/execute/" + ctx["config"].Member("dataset_id").Text()
}
func value60(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func typed60(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func texts60(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func text60(e *py.Eval, ctx variables) string {
	return "/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles"
}
func value61(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/users")
}
func typed61(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/users")
}
func texts61(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/users")
}
func text61(e *py.Eval, ctx variables) string {
	return "/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/users"
}
func value62(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/iam/roles/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions")
}
func typed62(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/iam/roles/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions")
}
func texts62(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/iam/roles/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions")
}
func text62(e *py.Eval, ctx variables) string {
	return "/api/v1/iam/roles/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions"
}
func value63(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/scraping-job/" + ctx["stream_partition"].Member("scraping_job").Text() + "/data-quality")
}
func typed63(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/scraping-job/" + ctx["stream_partition"].Member("scraping_job").Text() + "/data-quality")
}
func texts63(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/scraping-job/" + ctx["stream_partition"].Member("scraping_job").Text() + "/data-quality")
}
func text63(e *py.Eval, ctx variables) string {
	return "/api/v1/scraping-job/" + ctx["stream_partition"].Member("scraping_job").Text() + "/data-quality"
}
func value64(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/signers/" + ctx["stream_partition"].Member("sign").Text())
}
func typed64(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/signers/" + ctx["stream_partition"].Member("sign").Text())
}
func texts64(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/signers/" + ctx["stream_partition"].Member("sign").Text())
}
func text64(e *py.Eval, ctx variables) string {
	return "/api/v1/signers/" + ctx["stream_partition"].Member("sign").Text()
}
func value65(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/sitemap/" + ctx["stream_partition"].Member("sitemap_id").Text())
}
func typed65(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/sitemap/" + ctx["stream_partition"].Member("sitemap_id").Text())
}
func texts65(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/sitemap/" + ctx["stream_partition"].Member("sitemap_id").Text())
}
func text65(e *py.Eval, ctx variables) string {
	return "/api/v1/sitemap/" + ctx["stream_partition"].Member("sitemap_id").Text()
}
func value66(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func typed66(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func texts66(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func text66(e *py.Eval, ctx variables) string {
	return "/api/v1/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles"
}
func value67(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/containers/workers/" + ctx["stream_slice"].Member("worker_id").Text())
}
func typed67(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/containers/workers/" + ctx["stream_slice"].Member("worker_id").Text())
}
func texts67(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/containers/workers/" + ctx["stream_slice"].Member("worker_id").Text())
}
func text67(e *py.Eval, ctx variables) string {
	return "/api/v2/containers/workers/" + ctx["stream_slice"].Member("worker_id").Text()
}
func value68(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/questions")
}
func typed68(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/questions")
}
func texts68(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/questions")
}
func text68(e *py.Eval, ctx variables) string {
	return "/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/questions"
}
func value69(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/responses")
}
func typed69(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/responses")
}
func texts69(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/responses")
}
func text69(e *py.Eval, ctx variables) string {
	return "/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/responses"
}
func value70(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/parties/" + ctx["stream_partition"].Member("party").Text() + "/people")
}
func typed70(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/parties/" + ctx["stream_partition"].Member("party").Text() + "/people")
}
func texts70(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/parties/" + ctx["stream_partition"].Member("party").Text() + "/people")
}
func text70(e *py.Eval, ctx variables) string {
	return "/api/v2/parties/" + ctx["stream_partition"].Member("party").Text() + "/people"
}
func value71(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/fields/definitions")
}
func typed71(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/fields/definitions")
}
func texts71(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/fields/definitions")
}
func text71(e *py.Eval, ctx variables) string {
	return "/api/v2/" + ctx["config"].Member("entity").Text() + "/fields/definitions"
}
func value72(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/tags")
}
func typed72(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/tags")
}
func texts72(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/tags")
}
func text72(e *py.Eval, ctx variables) string {
	return "/api/v2/" + ctx["config"].Member("entity").Text() + "/tags"
}
func value73(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"),
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	)
}
func typed73(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"),
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	)
}
func texts73(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("/archive/v1/" + e.FilterInt(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text() + "/" + e.FilterInt(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text() + ".json"))
}
func text73(e *py.Eval, ctx variables) string {
	return e.StringText(
		"/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json",
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	)
}
func value74(e *py.Eval, ctx variables) py.Value {
	return py.Str("/assets/" + ctx["stream_partition"].Member("asset_id").Text() + "/history_paginate.api")
}
func typed74(e *py.Eval, ctx variables) py.Value {
	return py.Str("/assets/" + ctx["stream_partition"].Member("asset_id").Text() + "/history_paginate.api")
}
func texts74(e *py.Eval, ctx variables) py.Value {
	return py.Str("/assets/" + ctx["stream_partition"].Member("asset_id").Text() + "/history_paginate.api")
}
func text74(e *py.Eval, ctx variables) string {
	return "/assets/" + ctx["stream_partition"].Member("asset_id").Text() + "/history_paginate.api"
}
func value75(e *py.Eval, ctx variables) py.Value {
	return py.Str("/attachments/" + ctx["stream_slice"].Member("attachments_gid").Text())
}
func typed75(e *py.Eval, ctx variables) py.Value {
	return py.Str("/attachments/" + ctx["stream_slice"].Member("attachments_gid").Text())
}
func texts75(e *py.Eval, ctx variables) py.Value {
	return py.Str("/attachments/" + ctx["stream_slice"].Member("attachments_gid").Text())
}
func text75(e *py.Eval, ctx variables) string {
	return "/attachments/" + ctx["stream_slice"].Member("attachments_gid").Text()
}
func value76(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/")
}
func typed76(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/")
}
func texts76(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/")
}
func text76(e *py.Eval, ctx variables) string {
	return "/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/"
}
func value77(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/items/")
}
func typed77(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/items/")
}
func texts77(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/items/")
}
func text77(e *py.Eval, ctx variables) string {
	return "/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/items/"
}
func value78(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/performance-video/items/")
}
func typed78(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/performance-video/items/")
}
func texts78(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/performance-video/items/")
}
func text78(e *py.Eval, ctx variables) string {
	return "/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/performance-video/items/"
}
func value79(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/conversion_rule")
}
func typed79(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/conversion_rule")
}
func texts79(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/conversion_rule")
}
func text79(e *py.Eval, ctx variables) string {
	return "/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/conversion_rule"
}
func value80(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/custom_audience_rule")
}
func typed80(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/custom_audience_rule")
}
func texts80(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/custom_audience_rule")
}
func text80(e *py.Eval, ctx variables) string {
	return "/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/custom_audience_rule"
}
func value81(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/bulk-campaigns")
}
func typed81(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/bulk-campaigns")
}
func texts81(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/bulk-campaigns")
}
func text81(e *py.Eval, ctx variables) string {
	return "/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/bulk-campaigns"
}
func value82(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/contacts")
}
func typed82(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/contacts")
}
func texts82(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/contacts")
}
func text82(e *py.Eval, ctx variables) string {
	return "/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/contacts"
}
func value83(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/fields")
}
func typed83(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/fields")
}
func texts83(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/fields")
}
func text83(e *py.Eval, ctx variables) string {
	return "/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/fields"
}
func value84(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/lists")
}
func typed84(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/lists")
}
func texts84(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/lists")
}
func text84(e *py.Eval, ctx variables) string {
	return "/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/lists"
}
func value85(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/message-types")
}
func typed85(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/message-types")
}
func texts85(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/message-types")
}
func text85(e *py.Eval, ctx variables) string {
	return "/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/message-types"
}
func value86(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/segments")
}
func typed86(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/segments")
}
func texts86(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/segments")
}
func text86(e *py.Eval, ctx variables) string {
	return "/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/segments"
}
func value87(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/suppression-lists")
}
func typed87(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/suppression-lists")
}
func texts87(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/suppression-lists")
}
func text87(e *py.Eval, ctx variables) string {
	return "/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/suppression-lists"
}
func value88(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/transactional-campaigns")
}
func typed88(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/transactional-campaigns")
}
func texts88(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/transactional-campaigns")
}
func text88(e *py.Eval, ctx variables) string {
	return "/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/transactional-campaigns"
}
func value89(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/accounts")
}
func typed89(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/accounts")
}
func texts89(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/accounts")
}
func text89(e *py.Eval, ctx variables) string {
	return "/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/accounts"
}
func value90(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories")
}
func typed90(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories")
}
func texts90(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories")
}
func text90(e *py.Eval, ctx variables) string {
	return "/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories"
}
func value91(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories/" + ctx["stream_partition"].Member("category_id").Text())
}
func typed91(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories/" + ctx["stream_partition"].Member("category_id").Text())
}
func texts91(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories/" + ctx["stream_partition"].Member("category_id").Text())
}
func text91(e *py.Eval, ctx variables) string {
	return "/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories/" + ctx["stream_partition"].Member("category_id").Text()
}
func value92(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/payees")
}
func typed92(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/payees")
}
func texts92(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/payees")
}
func text92(e *py.Eval, ctx variables) string {
	return "/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/payees"
}
func value93(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/transactions")
}
func typed93(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/transactions")
}
func texts93(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/transactions")
}
func text93(e *py.Eval, ctx variables) string {
	return "/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/transactions"
}
func value94(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/actions")
}
func typed94(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/actions")
}
func texts94(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/actions")
}
func text94(e *py.Eval, ctx variables) string {
	return "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/actions"
}
func value95(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func typed95(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func texts95(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func text95(e *py.Eval, ctx variables) string {
	return "/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups"
}
func value96(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("/campaigns/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text() + "/adgroups/" + ctx["stream_slice"].Member("adgroup_id").Text() + "/targetingkeywords"))
}
func typed96(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("/campaigns/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text() + "/adgroups/" + ctx["stream_slice"].Member("adgroup_id").Text() + "/targetingkeywords"))
}
func texts96(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "campaign_id").Text() + "/adgroups/" + ctx["stream_slice"].Member("adgroup_id").Text() + "/targetingkeywords")
}
func text96(e *py.Eval, ctx variables) string {
	return e.StringText("/campaigns/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text() + "/adgroups/" + ctx["stream_slice"].Member("adgroup_id").Text() + "/targetingkeywords")
}
func value97(e *py.Eval, ctx variables) py.Value {
	return py.Str("/chapters/" + ctx["stream_partition"].Member("chapter_id").Text() + "/contents")
}
func typed97(e *py.Eval, ctx variables) py.Value {
	return py.Str("/chapters/" + ctx["stream_partition"].Member("chapter_id").Text() + "/contents")
}
func texts97(e *py.Eval, ctx variables) py.Value {
	return py.Str("/chapters/" + ctx["stream_partition"].Member("chapter_id").Text() + "/contents")
}
func text97(e *py.Eval, ctx variables) string {
	return "/chapters/" + ctx["stream_partition"].Member("chapter_id").Text() + "/contents"
}
func value98(e *py.Eval, ctx variables) py.Value {
	return py.Str("/companies/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func typed98(e *py.Eval, ctx variables) py.Value {
	return py.Str("/companies/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func texts98(e *py.Eval, ctx variables) py.Value {
	return py.Str("/companies/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func text98(e *py.Eval, ctx variables) string {
	return "/companies/" + ctx["stream_slice"].Member("id").Text() + "/segments"
}
func value99(e *py.Eval, ctx variables) py.Value {
	return py.Str("/content_metadata/" + ctx["stream_partition"].Member("content_metadata_id").Text())
}
func typed99(e *py.Eval, ctx variables) py.Value {
	return py.Str("/content_metadata/" + ctx["stream_partition"].Member("content_metadata_id").Text())
}
func texts99(e *py.Eval, ctx variables) py.Value {
	return py.Str("/content_metadata/" + ctx["stream_partition"].Member("content_metadata_id").Text())
}
func text99(e *py.Eval, ctx variables) string {
	return "/content_metadata/" + ctx["stream_partition"].Member("content_metadata_id").Text()
}
func value100(e *py.Eval, ctx variables) py.Value {
	return py.Str("/conversations/" + ctx["stream_slice"].Member("id").Text())
}
func typed100(e *py.Eval, ctx variables) py.Value {
	return py.Str("/conversations/" + ctx["stream_slice"].Member("id").Text())
}
func texts100(e *py.Eval, ctx variables) py.Value {
	return py.Str("/conversations/" + ctx["stream_slice"].Member("id").Text())
}
func text100(e *py.Eval, ctx variables) string {
	return "/conversations/" + ctx["stream_slice"].Member("id").Text()
}
func value101(e *py.Eval, ctx variables) py.Value {
	return py.Str("/coupons/" + ctx["stream_partition"].Member("coupon_id").Text() + "/unique_coupon_codes")
}
func typed101(e *py.Eval, ctx variables) py.Value {
	return py.Str("/coupons/" + ctx["stream_partition"].Member("coupon_id").Text() + "/unique_coupon_codes")
}
func texts101(e *py.Eval, ctx variables) py.Value {
	return py.Str("/coupons/" + ctx["stream_partition"].Member("coupon_id").Text() + "/unique_coupon_codes")
}
func text101(e *py.Eval, ctx variables) string {
	return "/coupons/" + ctx["stream_partition"].Member("coupon_id").Text() + "/unique_coupon_codes"
}
func value102(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/contacts")
}
func typed102(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/contacts")
}
func texts102(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/contacts")
}
func text102(e *py.Eval, ctx variables) string {
	return "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/contacts"
}
func value103(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/line_items")
}
func typed103(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/line_items")
}
func texts103(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/line_items")
}
func text103(e *py.Eval, ctx variables) string {
	return "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/line_items"
}
func value104(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/payment_sources")
}
func typed104(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/payment_sources")
}
func texts104(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/payment_sources")
}
func text104(e *py.Eval, ctx variables) string {
	return "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/payment_sources"
}
func value105(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_slice"].Member("id").Text() + "/contacts")
}
func typed105(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_slice"].Member("id").Text() + "/contacts")
}
func texts105(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_slice"].Member("id").Text() + "/contacts")
}
func text105(e *py.Eval, ctx variables) string {
	return "/customers/" + ctx["stream_slice"].Member("id").Text() + "/contacts"
}
func value106(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard/" + ctx["stream_slice"].Member("id").Text())
}
func typed106(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard/" + ctx["stream_slice"].Member("id").Text())
}
func texts106(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard/" + ctx["stream_slice"].Member("id").Text())
}
func text106(e *py.Eval, ctx variables) string {
	return "/dashboard/" + ctx["stream_slice"].Member("id").Text()
}
func value107(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard_layouts/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layout_components")
}
func typed107(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard_layouts/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layout_components")
}
func texts107(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard_layouts/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layout_components")
}
func text107(e *py.Eval, ctx variables) string {
	return "/dashboard_layouts/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layout_components"
}
func value108(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_elements")
}
func typed108(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_elements")
}
func texts108(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_elements")
}
func text108(e *py.Eval, ctx variables) string {
	return "/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_elements"
}
func value109(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_filters")
}
func typed109(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_filters")
}
func texts109(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_filters")
}
func text109(e *py.Eval, ctx variables) string {
	return "/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_filters"
}
func value110(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layouts")
}
func typed110(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layouts")
}
func texts110(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layouts")
}
func text110(e *py.Eval, ctx variables) string {
	return "/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layouts"
}
func value111(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func typed111(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func texts111(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func text111(e *py.Eval, ctx variables) string {
	return "/dev/api/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes"
}
func value112(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/documents/contact/" + ctx["stream_partition"].Member("contact_id").Text() + "/docs")
}
func typed112(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/documents/contact/" + ctx["stream_partition"].Member("contact_id").Text() + "/docs")
}
func texts112(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/documents/contact/" + ctx["stream_partition"].Member("contact_id").Text() + "/docs")
}
func text112(e *py.Eval, ctx variables) string {
	return "/dev/api/documents/contact/" + ctx["stream_partition"].Member("contact_id").Text() + "/docs"
}
func value113(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/acl/permissions")
}
func typed113(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/acl/permissions")
}
func texts113(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/acl/permissions")
}
func text113(e *py.Eval, ctx variables) string {
	return "/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/acl/permissions"
}
func value114(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/controls")
}
func typed114(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/controls")
}
func texts114(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/controls")
}
func text114(e *py.Eval, ctx variables) string {
	return "/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/controls"
}
func value115(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/formulas")
}
func typed115(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/formulas")
}
func texts115(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/formulas")
}
func text115(e *py.Eval, ctx variables) string {
	return "/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/formulas"
}
func value116(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/pages")
}
func typed116(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/pages")
}
func texts116(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/pages")
}
func text116(e *py.Eval, ctx variables) string {
	return "/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/pages"
}
func value117(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables")
}
func typed117(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables")
}
func texts117(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables")
}
func text117(e *py.Eval, ctx variables) string {
	return "/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables"
}
func value118(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables/" + ctx["stream_partition"].Member("table_id").Text() + "/rows")
}
func typed118(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables/" + ctx["stream_partition"].Member("table_id").Text() + "/rows")
}
func texts118(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables/" + ctx["stream_partition"].Member("table_id").Text() + "/rows")
}
func text118(e *py.Eval, ctx variables) string {
	return "/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables/" + ctx["stream_partition"].Member("table_id").Text() + "/rows"
}
func value119(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/rules")
}
func typed119(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/rules")
}
func texts119(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/rules")
}
func text119(e *py.Eval, ctx variables) string {
	return "/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/rules"
}
func value120(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/versions")
}
func typed120(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/versions")
}
func texts120(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/versions")
}
func text120(e *py.Eval, ctx variables) string {
	return "/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/versions"
}
func value121(e *py.Eval, ctx variables) py.Value {
	return py.Str("/employees/" + ctx["stream_partition"].Member("id").Text())
}
func typed121(e *py.Eval, ctx variables) py.Value {
	return py.Str("/employees/" + ctx["stream_partition"].Member("id").Text())
}
func texts121(e *py.Eval, ctx variables) py.Value {
	return py.Str("/employees/" + ctx["stream_partition"].Member("id").Text())
}
func text121(e *py.Eval, ctx variables) string {
	return "/employees/" + ctx["stream_partition"].Member("id").Text()
}
func value122(e *py.Eval, ctx variables) py.Value {
	return py.Str("/estimates/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func typed122(e *py.Eval, ctx variables) py.Value {
	return py.Str("/estimates/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func texts122(e *py.Eval, ctx variables) py.Value {
	return py.Str("/estimates/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func text122(e *py.Eval, ctx variables) string {
	return "/estimates/" + ctx["stream_partition"].Member("id").Text() + "/messages"
}
func value123(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/events")
}
func typed123(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/events")
}
func texts123(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/events")
}
func text123(e *py.Eval, ctx variables) string {
	return "/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/events"
}
func value124(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/waitlist_signups")
}
func typed124(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/waitlist_signups")
}
func texts124(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/waitlist_signups")
}
func text124(e *py.Eval, ctx variables) string {
	return "/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/waitlist_signups"
}
func value125(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/attendees")
}
func typed125(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/attendees")
}
func texts125(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/attendees")
}
func text125(e *py.Eval, ctx variables) string {
	return "/events/" + ctx["stream_partition"].Member("event_id").Text() + "/attendees"
}
func value126(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/tickets")
}
func typed126(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/tickets")
}
func texts126(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/tickets")
}
func text126(e *py.Eval, ctx variables) string {
	return "/events/" + ctx["stream_partition"].Member("event_id").Text() + "/tickets"
}
func value127(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/transactions")
}
func typed127(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/transactions")
}
func texts127(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/transactions")
}
func text127(e *py.Eval, ctx variables) string {
	return "/events/" + ctx["stream_partition"].Member("event_id").Text() + "/transactions"
}
func value128(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_name").Text() + "/metrics")
}
func typed128(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_name").Text() + "/metrics")
}
func texts128(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_name").Text() + "/metrics")
}
func text128(e *py.Eval, ctx variables) string {
	return "/events/" + ctx["stream_partition"].Member("event_name").Text() + "/metrics"
}
func value129(e *py.Eval, ctx variables) py.Value {
	return py.Str("/exports/" + ctx["stream_partition"].Member("region").Text())
}
func typed129(e *py.Eval, ctx variables) py.Value {
	return py.Str("/exports/" + ctx["stream_partition"].Member("region").Text())
}
func texts129(e *py.Eval, ctx variables) py.Value {
	return py.Str("/exports/" + ctx["stream_partition"].Member("region").Text())
}
func text129(e *py.Eval, ctx variables) string {
	return "/exports/" + ctx["stream_partition"].Member("region").Text()
}
func value130(e *py.Eval, ctx variables) py.Value {
	return py.Str("/flags/" + ctx["stream_slice"].Member("project_key").Text())
}
func typed130(e *py.Eval, ctx variables) py.Value {
	return py.Str("/flags/" + ctx["stream_slice"].Member("project_key").Text())
}
func texts130(e *py.Eval, ctx variables) py.Value {
	return py.Str("/flags/" + ctx["stream_slice"].Member("project_key").Text())
}
func text130(e *py.Eval, ctx variables) string {
	return "/flags/" + ctx["stream_slice"].Member("project_key").Text()
}
func value131(e *py.Eval, ctx variables) py.Value {
	return py.Str("/folders/" + ctx["stream_partition"].Member("id").Text() + "/ancestors")
}
func typed131(e *py.Eval, ctx variables) py.Value {
	return py.Str("/folders/" + ctx["stream_partition"].Member("id").Text() + "/ancestors")
}
func texts131(e *py.Eval, ctx variables) py.Value {
	return py.Str("/folders/" + ctx["stream_partition"].Member("id").Text() + "/ancestors")
}
func text131(e *py.Eval, ctx variables) string {
	return "/folders/" + ctx["stream_partition"].Member("id").Text() + "/ancestors"
}
func value132(e *py.Eval, ctx variables) py.Value {
	return py.Str("/form//" + ctx["stream_partition"].Member("form_id").Text() + "/questions")
}
func typed132(e *py.Eval, ctx variables) py.Value {
	return py.Str("/form//" + ctx["stream_partition"].Member("form_id").Text() + "/questions")
}
func texts132(e *py.Eval, ctx variables) py.Value {
	return py.Str("/form//" + ctx["stream_partition"].Member("form_id").Text() + "/questions")
}
func text132(e *py.Eval, ctx variables) string {
	return "/form//" + ctx["stream_partition"].Member("form_id").Text() + "/questions"
}
func value133(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func typed133(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func texts133(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func text133(e *py.Eval, ctx variables) string {
	return "/forms/" + ctx["stream_partition"].Member("form_id").Text()
}
func value134(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/coupons")
}
func typed134(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/coupons")
}
func texts134(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/coupons")
}
func text134(e *py.Eval, ctx variables) string {
	return "/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/coupons"
}
func value135(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/fields")
}
func typed135(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/fields")
}
func texts135(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/fields")
}
func text135(e *py.Eval, ctx variables) string {
	return "/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/fields"
}
func value136(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/partial-submissions")
}
func typed136(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/partial-submissions")
}
func texts136(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/partial-submissions")
}
func text136(e *py.Eval, ctx variables) string {
	return "/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/partial-submissions"
}
func value137(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/products")
}
func typed137(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/products")
}
func texts137(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/products")
}
func text137(e *py.Eval, ctx variables) string {
	return "/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/products"
}
func value138(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/submissions")
}
func typed138(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/submissions")
}
func texts138(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/submissions")
}
func text138(e *py.Eval, ctx variables) string {
	return "/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/submissions"
}
func value139(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/comments.json")
}
func typed139(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/comments.json")
}
func texts139(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/comments.json")
}
func text139(e *py.Eval, ctx variables) string {
	return "/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/comments.json"
}
func value140(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/entries.json")
}
func typed140(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/entries.json")
}
func texts140(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/entries.json")
}
func text140(e *py.Eval, ctx variables) string {
	return "/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/entries.json"
}
func value141(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/fields.json")
}
func typed141(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/fields.json")
}
func texts141(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/fields.json")
}
func text141(e *py.Eval, ctx variables) string {
	return "/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/fields.json"
}
func value142(e *py.Eval, ctx variables) py.Value {
	return py.Str("/gates/" + ctx["stream_partition"].Member("gate_id").Text() + "/rules")
}
func typed142(e *py.Eval, ctx variables) py.Value {
	return py.Str("/gates/" + ctx["stream_partition"].Member("gate_id").Text() + "/rules")
}
func texts142(e *py.Eval, ctx variables) py.Value {
	return py.Str("/gates/" + ctx["stream_partition"].Member("gate_id").Text() + "/rules")
}
func text142(e *py.Eval, ctx variables) string {
	return "/gates/" + ctx["stream_partition"].Member("gate_id").Text() + "/rules"
}
func value143(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/endorsements")
}
func typed143(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/endorsements")
}
func texts143(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/endorsements")
}
func text143(e *py.Eval, ctx variables) string {
	return "/ideas/" + ctx["stream_partition"].Member("id").Text() + "/endorsements"
}
func value144(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/idea_comments")
}
func typed144(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/idea_comments")
}
func texts144(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/idea_comments")
}
func text144(e *py.Eval, ctx variables) string {
	return "/ideas/" + ctx["stream_partition"].Member("id").Text() + "/idea_comments"
}
func value145(e *py.Eval, ctx variables) py.Value {
	return py.Str("/incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/log_entries")
}
func typed145(e *py.Eval, ctx variables) py.Value {
	return py.Str("/incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/log_entries")
}
func texts145(e *py.Eval, ctx variables) py.Value {
	return py.Str("/incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/log_entries")
}
func text145(e *py.Eval, ctx variables) string {
	return "/incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/log_entries"
}
func value146(e *py.Eval, ctx variables) py.Value {
	return py.Str("/inventory/" + ctx["stream_partition"].Member("inventory_id").Text() + "/history.api")
}
func typed146(e *py.Eval, ctx variables) py.Value {
	return py.Str("/inventory/" + ctx["stream_partition"].Member("inventory_id").Text() + "/history.api")
}
func texts146(e *py.Eval, ctx variables) py.Value {
	return py.Str("/inventory/" + ctx["stream_partition"].Member("inventory_id").Text() + "/history.api")
}
func text146(e *py.Eval, ctx variables) string {
	return "/inventory/" + ctx["stream_partition"].Member("inventory_id").Text() + "/history.api"
}
func value147(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func typed147(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func texts147(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func text147(e *py.Eval, ctx variables) string {
	return "/invoices/" + ctx["stream_partition"].Member("id").Text() + "/messages"
}
func value148(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/payments")
}
func typed148(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/payments")
}
func texts148(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/payments")
}
func text148(e *py.Eval, ctx variables) string {
	return "/invoices/" + ctx["stream_partition"].Member("id").Text() + "/payments"
}
func value149(e *py.Eval, ctx variables) py.Value {
	return py.Str("/issues/" + ctx["stream_slice"].Member("id").Text() + "/occurrences")
}
func typed149(e *py.Eval, ctx variables) py.Value {
	return py.Str("/issues/" + ctx["stream_slice"].Member("id").Text() + "/occurrences")
}
func texts149(e *py.Eval, ctx variables) py.Value {
	return py.Str("/issues/" + ctx["stream_slice"].Member("id").Text() + "/occurrences")
}
func text149(e *py.Eval, ctx variables) string {
	return "/issues/" + ctx["stream_slice"].Member("id").Text() + "/occurrences"
}
func value150(e *py.Eval, ctx variables) py.Value {
	return py.Str("/items/" + ctx["stream_slice"].Member("item_id").Text() + "/attached_items")
}
func typed150(e *py.Eval, ctx variables) py.Value {
	return py.Str("/items/" + ctx["stream_slice"].Member("item_id").Text() + "/attached_items")
}
func texts150(e *py.Eval, ctx variables) py.Value {
	return py.Str("/items/" + ctx["stream_slice"].Member("item_id").Text() + "/attached_items")
}
func text150(e *py.Eval, ctx variables) string {
	return "/items/" + ctx["stream_slice"].Member("item_id").Text() + "/attached_items"
}
func value151(e *py.Eval, ctx variables) py.Value {
	return py.Str("/launches/" + py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text())
}
func typed151(e *py.Eval, ctx variables) py.Value {
	return py.Str("/launches/" + py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text())
}
func texts151(e *py.Eval, ctx variables) py.Value {
	return py.Str("/launches/" + cmp.Or(cmp.Or(ctx["config"].Member("options").Text(), ctx["config"].Member("id").Text()), "latest"))
}
func text151(e *py.Eval, ctx variables) string {
	return "/launches/" + py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text()
}
func value152(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+e.Get(ctx["stream_slice"], "account_id").Text()+")&leadType=(leadType:SPONSORED)"),
		"/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A{{stream_slice.get('account_id')}})&leadType=(leadType:SPONSORED)",
	)
}
func typed152(e *py.Eval, ctx variables) py.Value {
	return py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + ")&leadType=(leadType:SPONSORED)")
}
func texts152(e *py.Eval, ctx variables) py.Value {
	return py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A" + ctx["stream_slice"].Member("account_id").Text() + ")&leadType=(leadType:SPONSORED)")
}
func text152(e *py.Eval, ctx variables) string {
	return e.StringText(
		"/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+e.Get(ctx["stream_slice"], "account_id").Text()+")&leadType=(leadType:SPONSORED)",
		"/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A{{stream_slice.get('account_id')}})&leadType=(leadType:SPONSORED)",
	)
}
func value153(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/contacts.json")
}
func typed153(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/contacts.json")
}
func texts153(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/contacts.json")
}
func text153(e *py.Eval, ctx variables) string {
	return "/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/contacts.json"
}
func value154(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/forms.json")
}
func typed154(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/forms.json")
}
func texts154(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/forms.json")
}
func text154(e *py.Eval, ctx variables) string {
	return "/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/forms.json"
}
func value155(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func typed155(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func texts155(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func text155(e *py.Eval, ctx variables) string {
	return "/lists/" + ctx["stream_slice"].Member("id").Text() + "/members"
}
func value156(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func typed156(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func texts156(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func text156(e *py.Eval, ctx variables) string {
	return "/lists/" + ctx["stream_slice"].Member("id").Text() + "/segments"
}
func value157(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("/lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/segments/" + ctx["stream_slice"].Member("id").Text() + "/members"))
}
func typed157(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("/lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/segments/" + ctx["stream_slice"].Member("id").Text() + "/members"))
}
func texts157(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/segments/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func text157(e *py.Eval, ctx variables) string {
	return e.StringText("/lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/segments/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func value158(e *py.Eval, ctx variables) py.Value {
	return py.Str("/locations/" + ctx["stream_partition"].Member("locationId").Text())
}
func typed158(e *py.Eval, ctx variables) py.Value {
	return py.Str("/locations/" + ctx["stream_partition"].Member("locationId").Text())
}
func texts158(e *py.Eval, ctx variables) py.Value {
	return py.Str("/locations/" + ctx["stream_partition"].Member("locationId").Text())
}
func text158(e *py.Eval, ctx variables) string {
	return "/locations/" + ctx["stream_partition"].Member("locationId").Text()
}
func value159(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func typed159(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func texts159(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func text159(e *py.Eval, ctx variables) string {
	return "/meetings/" + ctx["stream_partition"].Member("parent_id").Text()
}
func value160(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func typed160(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func texts160(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func text160(e *py.Eval, ctx variables) string {
	return "/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls"
}
func value161(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func typed161(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func texts161(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func text161(e *py.Eval, ctx variables) string {
	return "/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants"
}
func value162(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func typed162(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func texts162(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func text162(e *py.Eval, ctx variables) string {
	return "/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions"
}
func value163(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/messages/" + ctx["stream_slice"].Member("requestId").Text())
}
func typed163(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/messages/" + ctx["stream_slice"].Member("requestId").Text())
}
func texts163(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/messages/" + ctx["stream_slice"].Member("requestId").Text())
}
func text163(e *py.Eval, ctx variables) string {
	return "/messaging/v1/messages/" + ctx["stream_slice"].Member("requestId").Text()
}
func value164(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/sms?to=" + ctx["config"].Member("to").Text() + "&from=" + ctx["config"].Member("from").Text() + "&message=" + py.Or(ctx["config"].Member("message"), py.Str("")).Text())
}
func typed164(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/sms?to=" + ctx["config"].Member("to").Text() + "&from=" + ctx["config"].Member("from").Text() + "&message=" + py.Or(ctx["config"].Member("message"), py.Str("")).Text())
}
func texts164(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/sms?to=" + ctx["config"].Member("to").Text() + "&from=" + ctx["config"].Member("from").Text() + "&message=" + cmp.Or(ctx["config"].Member("message").Text(), ""))
}
func text164(e *py.Eval, ctx variables) string {
	return "/messaging/v1/sms?to=" + ctx["config"].Member("to").Text() + "&from=" + ctx["config"].Member("from").Text() + "&message=" + py.Or(ctx["config"].Member("message"), py.Str("")).Text()
}
func value165(e *py.Eval, ctx variables) py.Value {
	return py.Str("/metrics/" + ctx["stream_slice"].Member("project_key").Text())
}
func typed165(e *py.Eval, ctx variables) py.Value {
	return py.Str("/metrics/" + ctx["stream_slice"].Member("project_key").Text())
}
func texts165(e *py.Eval, ctx variables) py.Value {
	return py.Str("/metrics/" + ctx["stream_slice"].Member("project_key").Text())
}
func text165(e *py.Eval, ctx variables) string {
	return "/metrics/" + ctx["stream_slice"].Member("project_key").Text()
}
func value166(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/emailed/" + ctx["config"].Member("period").Text() + ".json")
}
func typed166(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/emailed/" + ctx["config"].Member("period").Text() + ".json")
}
func texts166(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/emailed/" + ctx["config"].Member("period").Text() + ".json")
}
func text166(e *py.Eval, ctx variables) string {
	return "/mostpopular/v2/emailed/" + ctx["config"].Member("period").Text() + ".json"
}
func value167(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return py.Str(text.String())
}
func typed167(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return py.Str(text.String())
}
func texts167(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return py.Str(text.String())
}
func text167(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return text.String()
}
func value168(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/viewed/" + ctx["config"].Member("period").Text() + ".json")
}
func typed168(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/viewed/" + ctx["config"].Member("period").Text() + ".json")
}
func texts168(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/viewed/" + ctx["config"].Member("period").Text() + ".json")
}
func text168(e *py.Eval, ctx variables) string {
	return "/mostpopular/v2/viewed/" + ctx["config"].Member("period").Text() + ".json"
}
func value169(e *py.Eval, ctx variables) py.Value {
	return py.Str("/news?category=" + ctx["config"].Member("market_new_category").Text())
}
func typed169(e *py.Eval, ctx variables) py.Value {
	return py.Str("/news?category=" + ctx["config"].Member("market_new_category").Text())
}
func texts169(e *py.Eval, ctx variables) py.Value {
	return py.Str("/news?category=" + ctx["config"].Member("market_new_category").Text())
}
func text169(e *py.Eval, ctx variables) string {
	return "/news?category=" + ctx["config"].Member("market_new_category").Text()
}
func value170(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ohlcv/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func typed170(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ohlcv/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func texts170(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ohlcv/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func text170(e *py.Eval, ctx variables) string {
	return "/ohlcv/" + ctx["config"].Member("symbol_id").Text() + "/history"
}
func value171(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/applications")
}
func typed171(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/applications")
}
func texts171(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/applications")
}
func text171(e *py.Eval, ctx variables) string {
	return "/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/applications"
}
func value172(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/interviews")
}
func typed172(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/interviews")
}
func texts172(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/interviews")
}
func text172(e *py.Eval, ctx variables) string {
	return "/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/interviews"
}
func value173(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/notes")
}
func typed173(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/notes")
}
func texts173(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/notes")
}
func text173(e *py.Eval, ctx variables) string {
	return "/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/notes"
}
func value174(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/offers")
}
func typed174(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/offers")
}
func texts174(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/offers")
}
func text174(e *py.Eval, ctx variables) string {
	return "/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/offers"
}
func value175(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/referrals")
}
func typed175(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/referrals")
}
func texts175(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/referrals")
}
func text175(e *py.Eval, ctx variables) string {
	return "/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/referrals"
}
func value176(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organization_exports/" + ctx["stream_slice"].Member("gid").Text())
}
func typed176(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organization_exports/" + ctx["stream_slice"].Member("gid").Text())
}
func texts176(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organization_exports/" + ctx["stream_slice"].Member("gid").Text())
}
func text176(e *py.Eval, ctx variables) string {
	return "/organization_exports/" + ctx["stream_slice"].Member("gid").Text()
}
func value177(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organizations/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/teams")
}
func typed177(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organizations/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/teams")
}
func texts177(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organizations/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/teams")
}
func text177(e *py.Eval, ctx variables) string {
	return "/organizations/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/teams"
}
func value178(e *py.Eval, ctx variables) py.Value {
	return py.Str("/participations/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed178(e *py.Eval, ctx variables) py.Value {
	return py.Str("/participations/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts178(e *py.Eval, ctx variables) py.Value {
	return py.Str("/participations/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text178(e *py.Eval, ctx variables) string {
	return "/participations/" + ctx["stream_partition"].Member("promotion_id").Text()
}
func value179(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func typed179(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func texts179(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func text179(e *py.Eval, ctx variables) string {
	return "/past_meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls"
}
func value180(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func typed180(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func texts180(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func text180(e *py.Eval, ctx variables) string {
	return "/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls"
}
func value181(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/qa")
}
func typed181(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/qa")
}
func texts181(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/qa")
}
func text181(e *py.Eval, ctx variables) string {
	return "/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/qa"
}
func value182(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_uuid").Text() + "/absentees")
}
func typed182(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_uuid").Text() + "/absentees")
}
func texts182(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_uuid").Text() + "/absentees")
}
func text182(e *py.Eval, ctx variables) string {
	return "/past_webinars/" + ctx["stream_partition"].Member("parent_uuid").Text() + "/absentees"
}
func value183(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func typed183(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func texts183(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("/payroll/"+e.FormatDatetime(py.Str(ctx["stream_partition"].Member("accounting_ends_on").Text()), py.Str("%Y"), py.None).Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func text183(e *py.Eval, ctx variables) string {
	return e.StringText(
		"/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text(),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func value184(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func typed184(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func texts184(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("/payroll/"+e.FormatDatetime(py.Str(ctx["stream_partition"].Member("accounting_ends_on").Text()), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func text184(e *py.Eval, ctx variables) string {
	return e.StringText(
		"/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text(),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func value185(e *py.Eval, ctx variables) py.Value {
	return py.Str("/per-article/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + ctx["config"].Member("agent").Text() + "/" + ctx["config"].Member("article").Text() + "/daily/" + ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())
}
func typed185(e *py.Eval, ctx variables) py.Value {
	return py.Str("/per-article/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + ctx["config"].Member("agent").Text() + "/" + ctx["config"].Member("article").Text() + "/daily/" + ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())
}
func texts185(e *py.Eval, ctx variables) py.Value {
	return py.Str("/per-article/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + ctx["config"].Member("agent").Text() + "/" + ctx["config"].Member("article").Text() + "/daily/" + ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())
}
func text185(e *py.Eval, ctx variables) string {
	return "/per-article/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + ctx["config"].Member("agent").Text() + "/" + ctx["config"].Member("article").Text() + "/daily/" + ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text()
}
func value186(e *py.Eval, ctx variables) py.Value {
	return py.Str("/portfolios/" + ctx["stream_slice"].Member("portfolios_gid").Text())
}
func typed186(e *py.Eval, ctx variables) py.Value {
	return py.Str("/portfolios/" + ctx["stream_slice"].Member("portfolios_gid").Text())
}
func texts186(e *py.Eval, ctx variables) py.Value {
	return py.Str("/portfolios/" + ctx["stream_slice"].Member("portfolios_gid").Text())
}
func text186(e *py.Eval, ctx variables) string {
	return "/portfolios/" + ctx["stream_slice"].Member("portfolios_gid").Text()
}
func value187(e *py.Eval, ctx variables) py.Value {
	return py.Str("/prizes/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed187(e *py.Eval, ctx variables) py.Value {
	return py.Str("/prizes/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts187(e *py.Eval, ctx variables) py.Value {
	return py.Str("/prizes/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text187(e *py.Eval, ctx variables) string {
	return "/prizes/" + ctx["stream_partition"].Member("promotion_id").Text()
}
func value188(e *py.Eval, ctx variables) py.Value {
	return py.Str("/products/" + ctx["stream_partition"].Member("id").Text() + "/idea_categories")
}
func typed188(e *py.Eval, ctx variables) py.Value {
	return py.Str("/products/" + ctx["stream_partition"].Member("id").Text() + "/idea_categories")
}
func texts188(e *py.Eval, ctx variables) py.Value {
	return py.Str("/products/" + ctx["stream_partition"].Member("id").Text() + "/idea_categories")
}
func text188(e *py.Eval, ctx variables) string {
	return "/products/" + ctx["stream_partition"].Member("id").Text() + "/idea_categories"
}
func value189(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/files")
}
func typed189(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/files")
}
func texts189(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/files")
}
func text189(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_partition"].Member("id").Text() + "/files"
}
func value190(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/git_branches")
}
func typed190(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/git_branches")
}
func texts190(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/git_branches")
}
func text190(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_partition"].Member("id").Text() + "/git_branches"
}
func value191(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/apps")
}
func typed191(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/apps")
}
func texts191(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/apps")
}
func text191(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/apps"
}
func value192(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers")
}
func typed192(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers")
}
func texts192(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers")
}
func text192(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers"
}
func value193(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/active_entitlements")
}
func typed193(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/active_entitlements")
}
func texts193(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/active_entitlements")
}
func text193(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/active_entitlements"
}
func value194(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/aliases")
}
func typed194(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/aliases")
}
func texts194(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/aliases")
}
func text194(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/aliases"
}
func value195(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/invoices")
}
func typed195(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/invoices")
}
func texts195(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/invoices")
}
func text195(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/invoices"
}
func value196(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/purchases")
}
func typed196(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/purchases")
}
func texts196(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/purchases")
}
func text196(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/purchases"
}
func value197(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/subscriptions")
}
func typed197(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/subscriptions")
}
func texts197(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/subscriptions")
}
func text197(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/subscriptions"
}
func value198(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements")
}
func typed198(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements")
}
func texts198(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements")
}
func text198(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements"
}
func value199(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements/" + ctx["stream_partition"].Member("entitlement_id").Text() + "/products")
}
func typed199(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements/" + ctx["stream_partition"].Member("entitlement_id").Text() + "/products")
}
func texts199(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements/" + ctx["stream_partition"].Member("entitlement_id").Text() + "/products")
}
func text199(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements/" + ctx["stream_partition"].Member("entitlement_id").Text() + "/products"
}
func value200(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/metrics/overview")
}
func typed200(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/metrics/overview")
}
func texts200(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/metrics/overview")
}
func text200(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/metrics/overview"
}
func value201(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings")
}
func typed201(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings")
}
func texts201(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings")
}
func text201(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings"
}
func value202(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings/" + ctx["stream_partition"].Member("offering_id").Text() + "/packages")
}
func typed202(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings/" + ctx["stream_partition"].Member("offering_id").Text() + "/packages")
}
func texts202(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings/" + ctx["stream_partition"].Member("offering_id").Text() + "/packages")
}
func text202(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings/" + ctx["stream_partition"].Member("offering_id").Text() + "/packages"
}
func value203(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/packages/" + ctx["stream_partition"].Member("package_id").Text() + "/products")
}
func typed203(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/packages/" + ctx["stream_partition"].Member("package_id").Text() + "/products")
}
func texts203(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/packages/" + ctx["stream_partition"].Member("package_id").Text() + "/products")
}
func text203(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/packages/" + ctx["stream_partition"].Member("package_id").Text() + "/products"
}
func value204(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/products")
}
func typed204(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/products")
}
func texts204(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/products")
}
func text204(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/products"
}
func value205(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("id").Text() + "/" + ctx["parameters"].Member("name").Text())
}
func typed205(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("id").Text() + "/" + ctx["parameters"].Member("name").Text())
}
func texts205(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("id").Text() + "/" + ctx["parameters"].Member("name").Text())
}
func text205(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_slice"].Member("id").Text() + "/" + ctx["parameters"].Member("name").Text()
}
func value206(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/" + ctx["parameters"].Member("name").Text() + "/")
}
func typed206(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/" + ctx["parameters"].Member("name").Text() + "/")
}
func texts206(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/" + ctx["parameters"].Member("name").Text() + "/")
}
func text206(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/" + ctx["parameters"].Member("name").Text() + "/"
}
func value207(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_key").Text() + "/environments")
}
func typed207(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_key").Text() + "/environments")
}
func texts207(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_key").Text() + "/environments")
}
func text207(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_slice"].Member("project_key").Text() + "/environments"
}
func value208(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/sections")
}
func typed208(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/sections")
}
func texts208(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/sections")
}
func text208(e *py.Eval, ctx variables) string {
	return "/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/sections"
}
func value209(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text())
}
func typed209(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text())
}
func texts209(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text())
}
func text209(e *py.Eval, ctx variables) string {
	return "/providers/" + ctx["stream_partition"].Member("providerId").Text()
}
func value210(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text() + "/locations")
}
func typed210(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text() + "/locations")
}
func texts210(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text() + "/locations")
}
func text210(e *py.Eval, ctx variables) string {
	return "/providers/" + ctx["stream_partition"].Member("providerId").Text() + "/locations"
}
func value211(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func typed211(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func texts211(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func text211(e *py.Eval, ctx variables) string {
	return "/quotes/" + ctx["config"].Member("symbol_id").Text() + "/history"
}
func value212(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["stream_slice"].Member("id").Text() + "/quote_line_groups")
}
func typed212(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["stream_slice"].Member("id").Text() + "/quote_line_groups")
}
func texts212(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["stream_slice"].Member("id").Text() + "/quote_line_groups")
}
func text212(e *py.Eval, ctx variables) string {
	return "/quotes/" + ctx["stream_slice"].Member("id").Text() + "/quote_line_groups"
}
func value213(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ranking/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed213(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ranking/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts213(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ranking/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text213(e *py.Eval, ctx variables) string {
	return "/ranking/" + ctx["stream_partition"].Member("promotion_id").Text()
}
func value214(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func typed214(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func texts214(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func text214(e *py.Eval, ctx variables) string {
	return "/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text()
}
func value215(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func typed215(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func texts215(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func text215(e *py.Eval, ctx variables) string {
	return "/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants"
}
func value216(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func typed216(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func texts216(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func text216(e *py.Eval, ctx variables) string {
	return "/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text()
}
func value217(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func typed217(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func texts217(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func text217(e *py.Eval, ctx variables) string {
	return "/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants"
}
func value218(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func typed218(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func texts218(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("/reporting/reports/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "json"), "reportId").Text()),
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func text218(e *py.Eval, ctx variables) string {
	return e.StringText(
		"/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text(),
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func value219(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func typed219(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func texts219(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func text219(e *py.Eval, ctx variables) string {
	return "/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups"
}
func value220(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/keywords")
}
func typed220(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/keywords")
}
func texts220(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/keywords")
}
func text220(e *py.Eval, ctx variables) string {
	return "/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/keywords"
}
func value221(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/entries.json")
}
func typed221(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/entries.json")
}
func texts221(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/entries.json")
}
func text221(e *py.Eval, ctx variables) string {
	return "/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/entries.json"
}
func value222(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/fields.json")
}
func typed222(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/fields.json")
}
func texts222(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/fields.json")
}
func text222(e *py.Eval, ctx variables) string {
	return "/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/fields.json"
}
func value223(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/widgets.json")
}
func typed223(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/widgets.json")
}
func texts223(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/widgets.json")
}
func text223(e *py.Eval, ctx variables) string {
	return "/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/widgets.json"
}
func value224(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/email-activity")
}
func typed224(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/email-activity")
}
func texts224(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/email-activity")
}
func text224(e *py.Eval, ctx variables) string {
	return "/reports/" + ctx["stream_slice"].Member("id").Text() + "/email-activity"
}
func value225(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/unsubscribed")
}
func typed225(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/unsubscribed")
}
func texts225(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/unsubscribed")
}
func text225(e *py.Eval, ctx variables) string {
	return "/reports/" + ctx["stream_slice"].Member("id").Text() + "/unsubscribed"
}
func value226(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/folders")
}
func typed226(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/folders")
}
func texts226(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/folders")
}
func text226(e *py.Eval, ctx variables) string {
	return "/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/folders"
}
func value227(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/trash")
}
func typed227(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/trash")
}
func texts227(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/trash")
}
func text227(e *py.Eval, ctx variables) string {
	return "/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/trash"
}
func value228(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/users")
}
func typed228(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/users")
}
func texts228(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/users")
}
func text228(e *py.Eval, ctx variables) string {
	return "/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/users"
}
func value229(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/views")
}
func typed229(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/views")
}
func texts229(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/views")
}
func text229(e *py.Eval, ctx variables) string {
	return "/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/views"
}
func value230(e *py.Eval, ctx variables) py.Value {
	return py.Str("/roles/" + ctx["stream_partition"].Member("id").Text() + "/groups")
}
func typed230(e *py.Eval, ctx variables) py.Value {
	return py.Str("/roles/" + ctx["stream_partition"].Member("id").Text() + "/groups")
}
func texts230(e *py.Eval, ctx variables) py.Value {
	return py.Str("/roles/" + ctx["stream_partition"].Member("id").Text() + "/groups")
}
func text230(e *py.Eval, ctx variables) string {
	return "/roles/" + ctx["stream_partition"].Member("id").Text() + "/groups"
}
func value231(e *py.Eval, ctx variables) py.Value {
	return py.Str("/scheduled_events/" + ctx["stream_partition"].Member("scheduled_event_id").Text() + "/invitees")
}
func typed231(e *py.Eval, ctx variables) py.Value {
	return py.Str("/scheduled_events/" + ctx["stream_partition"].Member("scheduled_event_id").Text() + "/invitees")
}
func texts231(e *py.Eval, ctx variables) py.Value {
	return py.Str("/scheduled_events/" + ctx["stream_partition"].Member("scheduled_event_id").Text() + "/invitees")
}
func text231(e *py.Eval, ctx variables) string {
	return "/scheduled_events/" + ctx["stream_partition"].Member("scheduled_event_id").Text() + "/invitees"
}
func value232(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sections/" + ctx["stream_slice"].Member("section_gid").Text())
}
func typed232(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sections/" + ctx["stream_slice"].Member("section_gid").Text())
}
func texts232(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sections/" + ctx["stream_slice"].Member("section_gid").Text())
}
func text232(e *py.Eval, ctx variables) string {
	return "/sections/" + ctx["stream_slice"].Member("section_gid").Text()
}
func value233(e *py.Eval, ctx variables) py.Value {
	return py.Str("/segments/" + ctx["stream_partition"].Member("segment_id").Text() + "/id_list")
}
func typed233(e *py.Eval, ctx variables) py.Value {
	return py.Str("/segments/" + ctx["stream_partition"].Member("segment_id").Text() + "/id_list")
}
func texts233(e *py.Eval, ctx variables) py.Value {
	return py.Str("/segments/" + ctx["stream_partition"].Member("segment_id").Text() + "/id_list")
}
func text233(e *py.Eval, ctx variables) string {
	return "/segments/" + ctx["stream_partition"].Member("segment_id").Text() + "/id_list"
}
func value234(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/quotes")
}
func typed234(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/quotes")
}
func texts234(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/quotes")
}
func text234(e *py.Eval, ctx variables) string {
	return "/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/quotes"
}
func value235(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/tracking")
}
func typed235(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/tracking")
}
func texts235(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/tracking")
}
func text235(e *py.Eval, ctx variables) string {
	return "/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/tracking"
}
func value236(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists")
}
func typed236(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists")
}
func texts236(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists")
}
func text236(e *py.Eval, ctx variables) string {
	return "/sites/" + ctx["config"].Member("site_id").Text() + "/lists"
}
func value237(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/contentTypes")
}
func typed237(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/contentTypes")
}
func texts237(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/contentTypes")
}
func text237(e *py.Eval, ctx variables) string {
	return "/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/contentTypes"
}
func value238(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items")
}
func typed238(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items")
}
func texts238(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items")
}
func text238(e *py.Eval, ctx variables) string {
	return "/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items"
}
func value239(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func typed239(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func texts239(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func text239(e *py.Eval, ctx variables) string {
	return "/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text()
}
func value240(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func typed240(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func texts240(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func text240(e *py.Eval, ctx variables) string {
	return "/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text()
}
func value241(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stages/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed241(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stages/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts241(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stages/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text241(e *py.Eval, ctx variables) string {
	return "/stages/" + ctx["stream_partition"].Member("promotion_id").Text()
}
func value242(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock/symbol?exchange=" + ctx["config"].Member("exchange").Text())
}
func typed242(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock/symbol?exchange=" + ctx["config"].Member("exchange").Text())
}
func texts242(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock/symbol?exchange=" + ctx["config"].Member("exchange").Text())
}
func text242(e *py.Eval, ctx variables) string {
	return "/stock/symbol?exchange=" + ctx["config"].Member("exchange").Text()
}
func value243(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock_assets/" + ctx["stream_partition"].Member("asset_stock_id").Text() + "/history.api")
}
func typed243(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock_assets/" + ctx["stream_partition"].Member("asset_stock_id").Text() + "/history.api")
}
func texts243(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock_assets/" + ctx["stream_partition"].Member("asset_stock_id").Text() + "/history.api")
}
func text243(e *py.Eval, ctx variables) string {
	return "/stock_assets/" + ctx["stream_partition"].Member("asset_stock_id").Text() + "/history.api"
}
func value244(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stories/" + ctx["stream_slice"].Member("story_gid").Text())
}
func typed244(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stories/" + ctx["stream_slice"].Member("story_gid").Text())
}
func texts244(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stories/" + ctx["stream_slice"].Member("story_gid").Text())
}
func text244(e *py.Eval, ctx variables) string {
	return "/stories/" + ctx["stream_slice"].Member("story_gid").Text()
}
func value245(e *py.Eval, ctx variables) py.Value {
	return py.Str("/subscriptions/" + ctx["stream_slice"].Member("subscription_id").Text() + "/retrieve_with_scheduled_changes")
}
func typed245(e *py.Eval, ctx variables) py.Value {
	return py.Str("/subscriptions/" + ctx["stream_slice"].Member("subscription_id").Text() + "/retrieve_with_scheduled_changes")
}
func texts245(e *py.Eval, ctx variables) py.Value {
	return py.Str("/subscriptions/" + ctx["stream_slice"].Member("subscription_id").Text() + "/retrieve_with_scheduled_changes")
}
func text245(e *py.Eval, ctx variables) string {
	return "/subscriptions/" + ctx["stream_slice"].Member("subscription_id").Text() + "/retrieve_with_scheduled_changes"
}
func value246(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tasks/" + ctx["stream_slice"].Member("task_gid").Text() + "/stories")
}
func typed246(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tasks/" + ctx["stream_slice"].Member("task_gid").Text() + "/stories")
}
func texts246(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tasks/" + ctx["stream_slice"].Member("task_gid").Text() + "/stories")
}
func text246(e *py.Eval, ctx variables) string {
	return "/tasks/" + ctx["stream_slice"].Member("task_gid").Text() + "/stories"
}
func value247(e *py.Eval, ctx variables) py.Value {
	return py.Str("/teams/" + ctx["stream_slice"].Member("team_gid").Text() + "/team_memberships")
}
func typed247(e *py.Eval, ctx variables) py.Value {
	return py.Str("/teams/" + ctx["stream_slice"].Member("team_gid").Text() + "/team_memberships")
}
func texts247(e *py.Eval, ctx variables) py.Value {
	return py.Str("/teams/" + ctx["stream_slice"].Member("team_gid").Text() + "/team_memberships")
}
func text247(e *py.Eval, ctx variables) string {
	return "/teams/" + ctx["stream_slice"].Member("team_gid").Text() + "/team_memberships"
}
func value248(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/csat_response")
}
func typed248(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/csat_response")
}
func texts248(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/csat_response")
}
func text248(e *py.Eval, ctx variables) string {
	return "/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/csat_response"
}
func value249(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/requested_items")
}
func typed249(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/requested_items")
}
func texts249(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/requested_items")
}
func text249(e *py.Eval, ctx variables) string {
	return "/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/requested_items"
}
func value250(e *py.Eval, ctx variables) py.Value {
	return py.Str("/trades/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func typed250(e *py.Eval, ctx variables) py.Value {
	return py.Str("/trades/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func texts250(e *py.Eval, ctx variables) py.Value {
	return py.Str("/trades/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func text250(e *py.Eval, ctx variables) string {
	return "/trades/" + ctx["config"].Member("symbol_id").Text() + "/history"
}
func value251(e *py.Eval, ctx variables) py.Value {
	return py.Str("/user_attributes/" + ctx["stream_partition"].Member("id").Text() + "/group_values")
}
func typed251(e *py.Eval, ctx variables) py.Value {
	return py.Str("/user_attributes/" + ctx["stream_partition"].Member("id").Text() + "/group_values")
}
func texts251(e *py.Eval, ctx variables) py.Value {
	return py.Str("/user_attributes/" + ctx["stream_partition"].Member("id").Text() + "/group_values")
}
func text251(e *py.Eval, ctx variables) string {
	return "/user_attributes/" + ctx["stream_partition"].Member("id").Text() + "/group_values"
}
func value252(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/meetings")
}
func typed252(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/meetings")
}
func texts252(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/meetings")
}
func text252(e *py.Eval, ctx variables) string {
	return "/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/meetings"
}
func value253(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/webinars")
}
func typed253(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/webinars")
}
func texts253(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/webinars")
}
func text253(e *py.Eval, ctx variables) string {
	return "/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/webinars"
}
func value254(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed254(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts254(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text254(e *py.Eval, ctx variables) string {
	return "/users/" + ctx["stream_partition"].Member("promotion_id").Text()
}
func value255(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/attribute_values")
}
func typed255(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/attribute_values")
}
func texts255(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/attribute_values")
}
func text255(e *py.Eval, ctx variables) string {
	return "/users/" + ctx["stream_partition"].Member("id").Text() + "/attribute_values"
}
func value256(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/sessions")
}
func typed256(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/sessions")
}
func texts256(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/sessions")
}
func text256(e *py.Eval, ctx variables) string {
	return "/users/" + ctx["stream_partition"].Member("id").Text() + "/sessions"
}
func value257(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/cost_rates")
}
func typed257(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/cost_rates")
}
func texts257(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/cost_rates")
}
func text257(e *py.Eval, ctx variables) string {
	return "/users/" + ctx["stream_partition"].Member("id").Text() + "/cost_rates"
}
func value258(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/project_assignments")
}
func typed258(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/project_assignments")
}
func texts258(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/project_assignments")
}
func text258(e *py.Eval, ctx variables) string {
	return "/users/" + ctx["stream_partition"].Member("id").Text() + "/project_assignments"
}
func value259(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/billable_rates")
}
func typed259(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/billable_rates")
}
func texts259(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/billable_rates")
}
func text259(e *py.Eval, ctx variables) string {
	return "/users/" + ctx["stream_partition"].Member("id").Text() + "/billable_rates"
}
func value260(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/accounts/" + ctx["stream_partition"].Member("acc_id").Text() + "/documents")
}
func typed260(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/accounts/" + ctx["stream_partition"].Member("acc_id").Text() + "/documents")
}
func texts260(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/accounts/" + ctx["stream_partition"].Member("acc_id").Text() + "/documents")
}
func text260(e *py.Eval, ctx variables) string {
	return "/v1/accounts/" + ctx["stream_partition"].Member("acc_id").Text() + "/documents"
}
func value261(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/creatives")
}
func typed261(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/creatives")
}
func texts261(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/creatives")
}
func text261(e *py.Eval, ctx variables) string {
	return "/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/creatives"
}
func value262(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/mailings")
}
func typed262(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/mailings")
}
func texts262(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/mailings")
}
func text262(e *py.Eval, ctx variables) string {
	return "/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/mailings"
}
func value263(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/catalogs/products/" + ctx["stream_slice"].Member("id").Text())
}
func typed263(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/catalogs/products/" + ctx["stream_slice"].Member("id").Text())
}
func texts263(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/catalogs/products/" + ctx["stream_slice"].Member("id").Text())
}
func text263(e *py.Eval, ctx variables) string {
	return "/v1/catalogs/products/" + ctx["stream_slice"].Member("id").Text()
}
func value264(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/announcements")
}
func typed264(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/announcements")
}
func texts264(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/announcements")
}
func text264(e *py.Eval, ctx variables) string {
	return "/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/announcements"
}
func value265(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork")
}
func typed265(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork")
}
func texts265(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork")
}
func text265(e *py.Eval, ctx variables) string {
	return "/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork"
}
func value266(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork/" + ctx["stream_partition"].Member("coursework").Text() + "/studentSubmissions")
}
func typed266(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork/" + ctx["stream_partition"].Member("coursework").Text() + "/studentSubmissions")
}
func texts266(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork/" + ctx["stream_partition"].Member("coursework").Text() + "/studentSubmissions")
}
func text266(e *py.Eval, ctx variables) string {
	return "/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork/" + ctx["stream_partition"].Member("coursework").Text() + "/studentSubmissions"
}
func value267(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/students")
}
func typed267(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/students")
}
func texts267(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/students")
}
func text267(e *py.Eval, ctx variables) string {
	return "/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/students"
}
func value268(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/teachers")
}
func typed268(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/teachers")
}
func texts268(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/teachers")
}
func text268(e *py.Eval, ctx variables) string {
	return "/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/teachers"
}
func value269(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/listings/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text())
}
func typed269(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/listings/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text())
}
func texts269(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/listings/" + cmp.Or(ctx["config"].Member("data_type").Text(), ""))
}
func text269(e *py.Eval, ctx variables) string {
	return "/v1/cryptocurrency/listings/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()
}
func value270(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/quotes/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text())
}
func typed270(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/quotes/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text())
}
func texts270(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/quotes/" + cmp.Or(ctx["config"].Member("data_type").Text(), ""))
}
func text270(e *py.Eval, ctx variables) string {
	return "/v1/cryptocurrency/quotes/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()
}
func value271(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/files/" + ctx["stream_partition"].Member("file_id").Text() + "/content")
}
func typed271(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/files/" + ctx["stream_partition"].Member("file_id").Text() + "/content")
}
func texts271(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/files/" + ctx["stream_partition"].Member("file_id").Text() + "/content")
}
func text271(e *py.Eval, ctx variables) string {
	return "/v1/files/" + ctx["stream_partition"].Member("file_id").Text() + "/content"
}
func value272(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/orgs/" + ctx["stream_partition"].Member("organization").Text() + "/members")
}
func typed272(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/orgs/" + ctx["stream_partition"].Member("organization").Text() + "/members")
}
func texts272(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/orgs/" + ctx["stream_partition"].Member("organization").Text() + "/members")
}
func text272(e *py.Eval, ctx variables) string {
	return "/v1/orgs/" + ctx["stream_partition"].Member("organization").Text() + "/members"
}
func value273(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/content")
}
func typed273(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/content")
}
func texts273(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/content")
}
func text273(e *py.Eval, ctx variables) string {
	return "/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/content"
}
func value274(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/insights/traffic")
}
func typed274(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/insights/traffic")
}
func texts274(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/insights/traffic")
}
func text274(e *py.Eval, ctx variables) string {
	return "/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/insights/traffic"
}
func value275(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/repositories")
}
func typed275(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/repositories")
}
func texts275(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/repositories")
}
func text275(e *py.Eval, ctx variables) string {
	return "/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/repositories"
}
func value276(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/runs/")
}
func typed276(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/runs/")
}
func texts276(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/runs/")
}
func text276(e *py.Eval, ctx variables) string {
	return "/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/runs/"
}
func value277(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/aggs/ticker/" + ctx["config"].Member("stocksTicker").Text() + "/range/" + ctx["config"].Member("multiplier").Text() + "/" + ctx["config"].Member("timespan").Text() + "/" + ctx["config"].Member("start_date").Text() + "/" + ctx["config"].Member("end_date").Text() + "?adjusted=" + ctx["config"].Member("adjusted").Text() + "&sort=" + e.Key(ctx["config"], "sort").Text() + "&limit=120&apiKey=" + ctx["config"].Member("apiKey").Text())
}
func typed277(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/aggs/ticker/" + ctx["config"].Member("stocksTicker").Text() + "/range/" + ctx["config"].Member("multiplier").Text() + "/" + ctx["config"].Member("timespan").Text() + "/" + ctx["config"].Member("start_date").Text() + "/" + ctx["config"].Member("end_date").Text() + "?adjusted=" + ctx["config"].Member("adjusted").Text() + "&sort=" + e.Key(ctx["config"], "sort").Text() + "&limit=120&apiKey=" + ctx["config"].Member("apiKey").Text())
}
func texts277(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/aggs/ticker/" + ctx["config"].Member("stocksTicker").Text() + "/range/" + ctx["config"].Member("multiplier").Text() + "/" + ctx["config"].Member("timespan").Text() + "/" + ctx["config"].Member("start_date").Text() + "/" + ctx["config"].Member("end_date").Text() + "?adjusted=" + ctx["config"].Member("adjusted").Text() + "&sort=" + ctx["config"].Member("sort").Text() + "&limit=120&apiKey=" + ctx["config"].Member("apiKey").Text())
}
func text277(e *py.Eval, ctx variables) string {
	return "/v2/aggs/ticker/" + ctx["config"].Member("stocksTicker").Text() + "/range/" + ctx["config"].Member("multiplier").Text() + "/" + ctx["config"].Member("timespan").Text() + "/" + ctx["config"].Member("start_date").Text() + "/" + ctx["config"].Member("end_date").Text() + "?adjusted=" + ctx["config"].Member("adjusted").Text() + "&sort=" + e.Key(ctx["config"], "sort").Text() + "&limit=120&apiKey=" + ctx["config"].Member("apiKey").Text()
}
func value278(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/connectors")
}
func typed278(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/connectors")
}
func texts278(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/connectors")
}
func text278(e *py.Eval, ctx variables) string {
	return "/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/connectors"
}
func value279(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/groups")
}
func typed279(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/groups")
}
func texts279(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/groups")
}
func text279(e *py.Eval, ctx variables) string {
	return "/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/groups"
}
func value280(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/items")
}
func typed280(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/items")
}
func texts280(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/items")
}
func text280(e *py.Eval, ctx variables) string {
	return "/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/items"
}
func value281(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/members")
}
func typed281(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/members")
}
func texts281(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/members")
}
func text281(e *py.Eval, ctx variables) string {
	return "/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/members"
}
func value282(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/tags")
}
func typed282(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/tags")
}
func texts282(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/tags")
}
func text282(e *py.Eval, ctx variables) string {
	return "/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/tags"
}
func value283(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/departments")
}
func typed283(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/departments")
}
func texts283(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/departments")
}
func text283(e *py.Eval, ctx variables) string {
	return "/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/departments"
}
func value284(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/locations")
}
func typed284(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/locations")
}
func texts284(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/locations")
}
func text284(e *py.Eval, ctx variables) string {
	return "/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/locations"
}
func value285(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/roles")
}
func typed285(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/roles")
}
func texts285(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/roles")
}
func text285(e *py.Eval, ctx variables) string {
	return "/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/roles"
}
func value286(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/shifts")
}
func typed286(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/shifts")
}
func texts286(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/shifts")
}
func text286(e *py.Eval, ctx variables) string {
	return "/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/shifts"
}
func value287(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/time_punches")
}
func typed287(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/time_punches")
}
func texts287(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/time_punches")
}
func text287(e *py.Eval, ctx variables) string {
	return "/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/time_punches"
}
func value288(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users")
}
func typed288(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users")
}
func texts288(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users")
}
func text288(e *py.Eval, ctx variables) string {
	return "/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users"
}
func value289(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/assignments")
}
func typed289(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/assignments")
}
func texts289(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/assignments")
}
func text289(e *py.Eval, ctx variables) string {
	return "/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/assignments"
}
func value290(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/department_assignments")
}
func typed290(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/department_assignments")
}
func texts290(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/department_assignments")
}
func text290(e *py.Eval, ctx variables) string {
	return "/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/department_assignments"
}
func value291(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/location_assignments")
}
func typed291(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/location_assignments")
}
func texts291(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/location_assignments")
}
func text291(e *py.Eval, ctx variables) string {
	return "/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/location_assignments"
}
func value292(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/role_assignments")
}
func typed292(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/role_assignments")
}
func texts292(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/role_assignments")
}
func text292(e *py.Eval, ctx variables) string {
	return "/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/role_assignments"
}
func value293(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/wages")
}
func typed293(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/wages")
}
func texts293(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/wages")
}
func text293(e *py.Eval, ctx variables) string {
	return "/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/wages"
}
func value294(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text())
}
func typed294(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text())
}
func texts294(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text())
}
func text294(e *py.Eval, ctx variables) string {
	return "/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text()
}
func value295(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func typed295(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func texts295(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func text295(e *py.Eval, ctx variables) string {
	return "/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages"
}
func value296(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads")
}
func typed296(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads")
}
func texts296(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads")
}
func text296(e *py.Eval, ctx variables) string {
	return "/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads"
}
func value297(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/fields")
}
func typed297(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/fields")
}
func texts297(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/fields")
}
func text297(e *py.Eval, ctx variables) string {
	return "/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/fields"
}
func value298(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/folders")
}
func typed298(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/folders")
}
func texts298(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/folders")
}
func text298(e *py.Eval, ctx variables) string {
	return "/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/folders"
}
func value299(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/admins")
}
func typed299(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/admins")
}
func texts299(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/admins")
}
func text299(e *py.Eval, ctx variables) string {
	return "/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/admins"
}
func value300(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/members")
}
func typed300(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/members")
}
func texts300(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/members")
}
func text300(e *py.Eval, ctx variables) string {
	return "/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/members"
}
func value301(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_slice"].Member("team_id").Text() + "/members")
}
func typed301(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_slice"].Member("team_id").Text() + "/members")
}
func texts301(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_slice"].Member("team_id").Text() + "/members")
}
func text301(e *py.Eval, ctx variables) string {
	return "/v2/teams/" + ctx["stream_slice"].Member("team_id").Text() + "/members"
}
func value302(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/conversations")
}
func typed302(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/conversations")
}
func texts302(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/conversations")
}
func text302(e *py.Eval, ctx variables) string {
	return "/v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/conversations"
}
func value303(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/environments")
}
func typed303(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/environments")
}
func texts303(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/environments")
}
func text303(e *py.Eval, ctx variables) string {
	return "/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/environments"
}
func value304(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func typed304(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func texts304(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func text304(e *py.Eval, ctx variables) string {
	return "/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/projects"
}
func value305(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func typed305(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func texts305(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func text305(e *py.Eval, ctx variables) string {
	return "/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/users"
}
func value306(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/company/" + ctx["config"].Member("realm_id").Text() + "/query")
}
func typed306(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/company/" + ctx["config"].Member("realm_id").Text() + "/query")
}
func texts306(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/company/" + ctx["config"].Member("realm_id").Text() + "/query")
}
func text306(e *py.Eval, ctx variables) string {
	return "/v3/company/" + ctx["config"].Member("realm_id").Text() + "/query"
}
func value307(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/connectors/" + ctx["stream_partition"].Member("provider").Text() + "/creds")
}
func typed307(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/connectors/" + ctx["stream_partition"].Member("provider").Text() + "/creds")
}
func texts307(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/connectors/" + ctx["stream_partition"].Member("provider").Text() + "/creds")
}
func text307(e *py.Eval, ctx variables) string {
	return "/v3/connectors/" + ctx["stream_partition"].Member("provider").Text() + "/creds"
}
func value308(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/deployments/" + ctx["stream_partition"].Member("deployment").Text() + "/events")
}
func typed308(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/deployments/" + ctx["stream_partition"].Member("deployment").Text() + "/events")
}
func texts308(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/deployments/" + ctx["stream_partition"].Member("deployment").Text() + "/events")
}
func text308(e *py.Eval, ctx variables) string {
	return "/v3/deployments/" + ctx["stream_partition"].Member("deployment").Text() + "/events"
}
func value309(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/calendars")
}
func typed309(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/calendars")
}
func texts309(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/calendars")
}
func text309(e *py.Eval, ctx variables) string {
	return "/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/calendars"
}
func value310(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts")
}
func typed310(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts")
}
func texts310(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts")
}
func text310(e *py.Eval, ctx variables) string {
	return "/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts"
}
func value311(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts/groups")
}
func typed311(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts/groups")
}
func texts311(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts/groups")
}
func text311(e *py.Eval, ctx variables) string {
	return "/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts/groups"
}
func value312(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/drafts")
}
func typed312(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/drafts")
}
func texts312(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/drafts")
}
func text312(e *py.Eval, ctx variables) string {
	return "/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/drafts"
}
func value313(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/events")
}
func typed313(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/events")
}
func texts313(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/events")
}
func text313(e *py.Eval, ctx variables) string {
	return "/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/events"
}
func value314(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/folders")
}
func typed314(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/folders")
}
func texts314(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/folders")
}
func text314(e *py.Eval, ctx variables) string {
	return "/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/folders"
}
func value315(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages")
}
func typed315(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages")
}
func texts315(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages")
}
func text315(e *py.Eval, ctx variables) string {
	return "/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages"
}
func value316(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages/schedules")
}
func typed316(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages/schedules")
}
func texts316(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages/schedules")
}
func text316(e *py.Eval, ctx variables) string {
	return "/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages/schedules"
}
func value317(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/threads")
}
func typed317(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/threads")
}
func texts317(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/threads")
}
func text317(e *py.Eval, ctx variables) string {
	return "/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/threads"
}
func value318(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/marketing/contacts/exports/" + ctx["creation_response"].Member("id").Text())
}
func typed318(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/marketing/contacts/exports/" + ctx["creation_response"].Member("id").Text())
}
func texts318(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/marketing/contacts/exports/" + ctx["creation_response"].Member("id").Text())
}
func text318(e *py.Eval, ctx variables) string {
	return "/v3/marketing/contacts/exports/" + ctx["creation_response"].Member("id").Text()
}
func value319(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/organizations/" + ctx["stream_slice"].Member("id").Text() + "/projects")
}
func typed319(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/organizations/" + ctx["stream_slice"].Member("id").Text() + "/projects")
}
func texts319(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/organizations/" + ctx["stream_slice"].Member("id").Text() + "/projects")
}
func text319(e *py.Eval, ctx variables) string {
	return "/v3/organizations/" + ctx["stream_slice"].Member("id").Text() + "/projects"
}
func value320(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v9/projects/" + ctx["stream_partition"].Member("project").Text() + "/env")
}
func typed320(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v9/projects/" + ctx["stream_partition"].Member("project").Text() + "/env")
}
func texts320(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v9/projects/" + ctx["stream_partition"].Member("project").Text() + "/env")
}
func text320(e *py.Eval, ctx variables) string {
	return "/v9/projects/" + ctx["stream_partition"].Member("project").Text() + "/env"
}
func value321(e *py.Eval, ctx variables) py.Value {
	return py.Str("/vouchers/" + ctx["stream_partition"].Member("voucher_id").Text() + "/codes")
}
func typed321(e *py.Eval, ctx variables) py.Value {
	return py.Str("/vouchers/" + ctx["stream_partition"].Member("voucher_id").Text() + "/codes")
}
func texts321(e *py.Eval, ctx variables) py.Value {
	return py.Str("/vouchers/" + ctx["stream_partition"].Member("voucher_id").Text() + "/codes")
}
func text321(e *py.Eval, ctx variables) string {
	return "/vouchers/" + ctx["stream_partition"].Member("voucher_id").Text() + "/codes"
}
func value322(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webfonts?key=" + ctx["config"].Member("api_key").Text() + "&sort=" + py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text() + "&prettyPrint=" + py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text() + "&alt=" + py.Or(ctx["config"].Member("alt"), py.Str("json")).Text())
}
func typed322(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webfonts?key=" + ctx["config"].Member("api_key").Text() + "&sort=" + py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text() + "&prettyPrint=" + py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text() + "&alt=" + py.Or(ctx["config"].Member("alt"), py.Str("json")).Text())
}
func texts322(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webfonts?key=" + ctx["config"].Member("api_key").Text() + "&sort=" + cmp.Or(ctx["config"].Member("sort").Text(), "SORT_UNDEFINED") + "&prettyPrint=" + cmp.Or(ctx["config"].Member("prettyPrint").Text(), "true") + "&alt=" + cmp.Or(ctx["config"].Member("alt").Text(), "json"))
}
func text322(e *py.Eval, ctx variables) string {
	return "/webfonts?key=" + ctx["config"].Member("api_key").Text() + "&sort=" + py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text() + "&prettyPrint=" + py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text() + "&alt=" + py.Or(ctx["config"].Member("alt"), py.Str("json")).Text()
}
func value323(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func typed323(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func texts323(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func text323(e *py.Eval, ctx variables) string {
	return "/webinars/" + ctx["stream_partition"].Member("parent_id").Text()
}
func value324(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/panelists")
}
func typed324(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/panelists")
}
func texts324(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/panelists")
}
func text324(e *py.Eval, ctx variables) string {
	return "/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/panelists"
}
func value325(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func typed325(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func texts325(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func text325(e *py.Eval, ctx variables) string {
	return "/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls"
}
func value326(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func typed326(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func texts326(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func text326(e *py.Eval, ctx variables) string {
	return "/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants"
}
func value327(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func typed327(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func texts327(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func text327(e *py.Eval, ctx variables) string {
	return "/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions"
}
func value328(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/tracking_sources")
}
func typed328(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/tracking_sources")
}
func texts328(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/tracking_sources")
}
func text328(e *py.Eval, ctx variables) string {
	return "/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/tracking_sources"
}
func value329(e *py.Eval, ctx variables) py.Value {
	return py.Str("/workspaces/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/custom_fields")
}
func typed329(e *py.Eval, ctx variables) py.Value {
	return py.Str("/workspaces/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/custom_fields")
}
func texts329(e *py.Eval, ctx variables) py.Value {
	return py.Str("/workspaces/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/custom_fields")
}
func text329(e *py.Eval, ctx variables) string {
	return "/workspaces/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/custom_fields"
}
func value330(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources")
}
func typed330(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources")
}
func texts330(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources")
}
func text330(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/data_sources"
}
func value331(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/field_descriptions")
}
func typed331(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/field_descriptions")
}
func texts331(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/field_descriptions")
}
func text331(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/field_descriptions"
}
func value332(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/runs")
}
func typed332(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/runs")
}
func texts332(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/runs")
}
func text332(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/runs"
}
func value333(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/schedules")
}
func typed333(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/schedules")
}
func texts333(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/schedules")
}
func text333(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/schedules"
}
func value334(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/definitions")
}
func typed334(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/definitions")
}
func texts334(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/definitions")
}
func text334(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/definitions"
}
func value335(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups")
}
func typed335(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups")
}
func texts335(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups")
}
func text335(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/groups"
}
func value336(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups/" + ctx["stream_partition"].Member("group_token").Text() + "/memberships")
}
func typed336(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups/" + ctx["stream_partition"].Member("group_token").Text() + "/memberships")
}
func texts336(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups/" + ctx["stream_partition"].Member("group_token").Text() + "/memberships")
}
func text336(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/groups/" + ctx["stream_partition"].Member("group_token").Text() + "/memberships"
}
func value337(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/memberships")
}
func typed337(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/memberships")
}
func texts337(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/memberships")
}
func text337(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/memberships"
}
func value338(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries")
}
func typed338(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries")
}
func texts338(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries")
}
func text338(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries"
}
func value339(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/schedules")
}
func typed339(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/schedules")
}
func texts339(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/schedules")
}
func text339(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/schedules"
}
func value340(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/subscriptions")
}
func typed340(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/subscriptions")
}
func texts340(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/subscriptions")
}
func text340(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/subscriptions"
}
func value341(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces")
}
func typed341(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces")
}
func texts341(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces")
}
func text341(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/spaces"
}
func value342(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/datasets")
}
func typed342(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/datasets")
}
func texts342(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/datasets")
}
func text342(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/datasets"
}
func value343(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/memberships")
}
func typed343(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/memberships")
}
func texts343(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/memberships")
}
func text343(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/memberships"
}
func value344(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text())
}
func typed344(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text())
}
func texts344(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text())
}
func text344(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("page_id").Text()
}
func value345(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/insights")
}
func typed345(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/insights")
}
func texts345(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/insights")
}
func text345(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("page_id").Text() + "/insights"
}
func value346(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/posts")
}
func typed346(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/posts")
}
func texts346(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/posts")
}
func text346(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("page_id").Text() + "/posts"
}
func value347(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources/" + ctx["stream_partition"].Member("data_source_token").Text() + "/reports")
}
func typed347(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources/" + ctx["stream_partition"].Member("data_source_token").Text() + "/reports")
}
func texts347(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources/" + ctx["stream_partition"].Member("data_source_token").Text() + "/reports")
}
func text347(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/data_sources/" + ctx["stream_partition"].Member("data_source_token").Text() + "/reports"
}
func value348(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries/" + ctx["stream_partition"].Member("query_token").Text() + "/charts")
}
func typed348(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries/" + ctx["stream_partition"].Member("query_token").Text() + "/charts")
}
func texts348(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries/" + ctx["stream_partition"].Member("query_token").Text() + "/charts")
}
func text348(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries/" + ctx["stream_partition"].Member("query_token").Text() + "/charts"
}
func value349(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs/" + ctx["stream_partition"].Member("run_token").Text() + "/query_runs")
}
func typed349(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs/" + ctx["stream_partition"].Member("run_token").Text() + "/query_runs")
}
func texts349(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs/" + ctx["stream_partition"].Member("run_token").Text() + "/query_runs")
}
func text349(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs/" + ctx["stream_partition"].Member("run_token").Text() + "/query_runs"
}
func value350(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/broadcasts")
}
func typed350(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/broadcasts")
}
func texts350(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/broadcasts")
}
func text350(e *py.Eval, ctx variables) string {
	return "/" + ctx["stream_partition"].Member("account_id").Text() + "/broadcasts"
}
func value351(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/campaigns")
}
func typed351(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/campaigns")
}
func texts351(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/campaigns")
}
func text351(e *py.Eval, ctx variables) string {
	return "/" + ctx["stream_partition"].Member("account_id").Text() + "/campaigns"
}
func value352(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/custom_field_identifiers")
}
func typed352(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/custom_field_identifiers")
}
func texts352(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/custom_field_identifiers")
}
func text352(e *py.Eval, ctx variables) string {
	return "/" + ctx["stream_partition"].Member("account_id").Text() + "/custom_field_identifiers"
}
func value353(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/event_actions")
}
func typed353(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/event_actions")
}
func texts353(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/event_actions")
}
func text353(e *py.Eval, ctx variables) string {
	return "/" + ctx["stream_partition"].Member("account_id").Text() + "/event_actions"
}
func value354(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/goals")
}
func typed354(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/goals")
}
func texts354(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/goals")
}
func text354(e *py.Eval, ctx variables) string {
	return "/" + ctx["stream_partition"].Member("account_id").Text() + "/goals"
}
func value355(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/subscribers")
}
func typed355(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/subscribers")
}
func texts355(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/subscribers")
}
func text355(e *py.Eval, ctx variables) string {
	return "/" + ctx["stream_partition"].Member("account_id").Text() + "/subscribers"
}
func value356(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/tags")
}
func typed356(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/tags")
}
func texts356(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/tags")
}
func text356(e *py.Eval, ctx variables) string {
	return "/" + ctx["stream_partition"].Member("account_id").Text() + "/tags"
}
func value357(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/webhooks")
}
func typed357(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/webhooks")
}
func texts357(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/webhooks")
}
func text357(e *py.Eval, ctx variables) string {
	return "/" + ctx["stream_partition"].Member("account_id").Text() + "/webhooks"
}
func value358(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/workflows")
}
func typed358(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/workflows")
}
func texts358(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/workflows")
}
func text358(e *py.Eval, ctx variables) string {
	return "/" + ctx["stream_partition"].Member("account_id").Text() + "/workflows"
}
func value359(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("pokemon_name").Text())
}
func typed359(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("pokemon_name").Text())
}
func texts359(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("pokemon_name").Text())
}
func text359(e *py.Eval, ctx variables) string {
	return "/" + ctx["config"].Member("pokemon_name").Text()
}
func value360(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + ctx["record"].Member("id").Text())
}
func typed360(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + ctx["record"].Member("id").Text())
}
func texts360(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + ctx["record"].Member("id").Text())
}
func text360(e *py.Eval, ctx variables) string {
	return py.LiteralText("0" + ctx["record"].Member("id").Text())
}
func value361(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/query")
}
func typed361(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/query")
}
func texts361(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/query")
}
func text361(e *py.Eval, ctx variables) string {
	return "1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/query"
}
func value362(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/settings")
}
func typed362(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/settings")
}
func texts362(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/settings")
}
func text362(e *py.Eval, ctx variables) string {
	return "1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/settings"
}
func value363(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed363(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts363(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text363(e *py.Eval, ctx variables) string {
	return ""
}
func value364(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func typed364(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func texts364(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func text364(e *py.Eval, ctx variables) string {
	return "12"
}
func value365(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bad " + ctx["response"].Member("message").Text() + " in " + ctx["headers"].Member("X-Where").Text())
}
func typed365(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bad " + ctx["response"].Member("message").Text() + " in " + ctx["headers"].Member("X-Where").Text())
}
func texts365(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bad " + ctx["response"].Member("message").Text() + " in " + ctx["headers"].Member("X-Where").Text())
}
func text365(e *py.Eval, ctx variables) string {
	return "Bad " + ctx["response"].Member("message").Text() + " in " + ctx["headers"].Member("X-Where").Text()
}
func value366(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text())
}
func typed366(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text())
}
func texts366(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text())
}
func text366(e *py.Eval, ctx variables) string {
	return "Basic " + e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text()
}
func value367(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text()),
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func typed367(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text()),
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func texts367(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"), e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret")), py.Str(":"), py.None)).Text()),
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func text367(e *py.Eval, ctx variables) string {
	return e.StringText(
		"Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text(),
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func value368(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("api_key").Text())
}
func typed368(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("api_key").Text())
}
func texts368(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("api_key").Text())
}
func text368(e *py.Eval, ctx variables) string {
	return "Basic " + ctx["config"].Member("api_key").Text()
}
func value369(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("user_auth_key").Text())
}
func typed369(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("user_auth_key").Text())
}
func texts369(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("user_auth_key").Text())
}
func text369(e *py.Eval, ctx variables) string {
	return "Basic " + ctx["config"].Member("user_auth_key").Text()
}
func value370(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("Basic " + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text()))
}
func typed370(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("Basic " + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text()))
}
func texts370(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("Basic " + e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_api_key").Text()))
}
func text370(e *py.Eval, ctx variables) string {
	return e.StringText("Basic " + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text())
}
func value371(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("auth_token").Text())
}
func typed371(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("auth_token").Text())
}
func texts371(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("auth_token").Text())
}
func text371(e *py.Eval, ctx variables) string {
	return "Basic " + ctx["config"].Member("auth_token").Text()
}
func value372(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("Basic " + e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text()))
}
func typed372(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("Basic " + e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text()))
}
func texts372(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("Basic " + e.FilterBase64Encode(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_secret")).Text()))
}
func text372(e *py.Eval, ctx variables) string {
	return e.StringText("Basic " + e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text())
}
func value373(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bearer " + ctx["config"].Member("api_key_id").Text())
}
func typed373(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bearer " + ctx["config"].Member("api_key_id").Text())
}
func texts373(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bearer " + ctx["config"].Member("api_key_id").Text())
}
func text373(e *py.Eval, ctx variables) string {
	return "Bearer " + ctx["config"].Member("api_key_id").Text()
}
func value374(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("Check provided permissions for: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func typed374(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("Check provided permissions for: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func texts374(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("Check provided permissions for: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func text374(e *py.Eval, ctx variables) string {
	return e.StringText("Check provided permissions for: " + e.Key(ctx["response"].Member("error"), "message").Text())
}
func value375(e *py.Eval, ctx variables) py.Value {
	return py.Str("GenieKey " + ctx["config"].Member("api_token").Text())
}
func typed375(e *py.Eval, ctx variables) py.Value {
	return py.Str("GenieKey " + ctx["config"].Member("api_token").Text())
}
func texts375(e *py.Eval, ctx variables) py.Value {
	return py.Str("GenieKey " + ctx["config"].Member("api_token").Text())
}
func text375(e *py.Eval, ctx variables) string {
	return "GenieKey " + ctx["config"].Member("api_token").Text()
}
func value376(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func typed376(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func texts376(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func text376(e *py.Eval, ctx variables) string {
	return "Got permission error when accessing URL. Skipping  stream."
}
func value377(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("Insights error for business_account_id: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func typed377(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("Insights error for business_account_id: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func texts377(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("Insights error for business_account_id: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func text377(e *py.Eval, ctx variables) string {
	return e.StringText("Insights error for business_account_id: " + e.Key(ctx["response"].Member("error"), "message").Text())
}
func value378(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("Insights error: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func typed378(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("Insights error: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func texts378(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("Insights error: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func text378(e *py.Eval, ctx variables) string {
	return e.StringText("Insights error: " + e.Key(ctx["response"].Member("error"), "message").Text())
}
func value379(e *py.Eval, ctx variables) py.Value {
	return py.Str("KISI-LOGIN " + ctx["config"].Member("api_key").Text())
}
func typed379(e *py.Eval, ctx variables) py.Value {
	return py.Str("KISI-LOGIN " + ctx["config"].Member("api_key").Text())
}
func texts379(e *py.Eval, ctx variables) py.Value {
	return py.Str("KISI-LOGIN " + ctx["config"].Member("api_key").Text())
}
func text379(e *py.Eval, ctx variables) string {
	return "KISI-LOGIN " + ctx["config"].Member("api_key").Text()
}
func value380(e *py.Eval, ctx variables) py.Value {
	return py.Str("Klaviyo-API-Key " + ctx["config"].Member("api_key").Text())
}
func typed380(e *py.Eval, ctx variables) py.Value {
	return py.Str("Klaviyo-API-Key " + ctx["config"].Member("api_key").Text())
}
func texts380(e *py.Eval, ctx variables) py.Value {
	return py.Str("Klaviyo-API-Key " + ctx["config"].Member("api_key").Text())
}
func text380(e *py.Eval, ctx variables) string {
	return "Klaviyo-API-Key " + ctx["config"].Member("api_key").Text()
}
func value381(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("List(urn%3Ali%3AsponsoredCampaign%3A"+e.Get(ctx["stream_slice"], "campaign_id").Text()+")"),
		"List(urn%3Ali%3AsponsoredCampaign%3A{{stream_slice.get('campaign_id')}})",
	)
}
func typed381(e *py.Eval, ctx variables) py.Value {
	return py.Str("List(urn%3Ali%3AsponsoredCampaign%3A" + py.OrNone(ctx["stream_slice"].Member("campaign_id")).Text() + ")")
}
func texts381(e *py.Eval, ctx variables) py.Value {
	return py.Str("List(urn%3Ali%3AsponsoredCampaign%3A" + ctx["stream_slice"].Member("campaign_id").Text() + ")")
}
func text381(e *py.Eval, ctx variables) string {
	return e.StringText(
		"List(urn%3Ali%3AsponsoredCampaign%3A"+e.Get(ctx["stream_slice"], "campaign_id").Text()+")",
		"List(urn%3Ali%3AsponsoredCampaign%3A{{stream_slice.get('campaign_id')}})",
	)
}
func value382(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1).Text()+")"),
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	)
}
func typed382(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(py.OrNone(ctx["stream_slice"].Member("creative_id")), "split", py.Str(":")), -1).Text()+")"),
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	)
}
func texts382(e *py.Eval, ctx variables) py.Value {
	return py.Str("List(urn%3Ali%3AsponsoredCreative%3A" + e.Index(e.Call(py.Str(ctx["stream_slice"].Member("creative_id").Text()), "split", py.Str(":")), -1).Text() + ")")
}
func text382(e *py.Eval, ctx variables) string {
	return e.StringText(
		"List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1).Text()+")",
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	)
}
func value383(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed383(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts383(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text383(e *py.Eval, ctx variables) string {
	return ""
}
func value384(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed384(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts384(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text384(e *py.Eval, ctx variables) string {
	return "None"
}
func value385(e *py.Eval, ctx variables) py.Value {
	return py.Str(`OAuth oauth_consumer_key="` + ctx["config"].Member("key").Text() + `", oauth_token="` + ctx["config"].Member("token").Text() + `"`)
}
func typed385(e *py.Eval, ctx variables) py.Value {
	return py.Str(`OAuth oauth_consumer_key="` + ctx["config"].Member("key").Text() + `", oauth_token="` + ctx["config"].Member("token").Text() + `"`)
}
func texts385(e *py.Eval, ctx variables) py.Value {
	return py.Str(`OAuth oauth_consumer_key="` + ctx["config"].Member("key").Text() + `", oauth_token="` + ctx["config"].Member("token").Text() + `"`)
}
func text385(e *py.Eval, ctx variables) string {
	return `OAuth oauth_consumer_key="` + ctx["config"].Member("key").Text() + `", oauth_token="` + ctx["config"].Member("token").Text() + `"`
}
func value386(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text() + "H")
}
func typed386(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text() + "H")
}
func texts386(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + ctx["config"].Member("request_time_range").Text() + "H")
}
func text386(e *py.Eval, ctx variables) string {
	return "PT" + py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text() + "H"
}
func value387(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text() + "M")
}
func typed387(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text() + "M")
}
func texts387(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + ctx["config"].Member("lookback_window_minutes").Text() + "M")
}
func text387(e *py.Eval, ctx variables) string {
	return "PT" + py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text() + "M"
}
func value388(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("attribution_window"), py.Int(0)).Text() + "D")
}
func typed388(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("attribution_window"), py.Int(0)).Text() + "D")
}
func texts388(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("attribution_window").Text() + "D")
}
func text388(e *py.Eval, ctx variables) string {
	return "P" + py.OrElse(ctx["config"].Member("attribution_window"), py.Int(0)).Text() + "D"
}
func value389(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text() + "D")
}
func typed389(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text() + "D")
}
func texts389(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("events_time_step").Text() + "D")
}
func text389(e *py.Eval, ctx variables) string {
	return "P" + py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text() + "D"
}
func value390(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text() + "D")
}
func typed390(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text() + "D")
}
func texts390(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("look_back_window").Text() + "D")
}
func text390(e *py.Eval, ctx variables) string {
	return "P" + py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text() + "D"
}
func value391(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("lookback_window"), py.Int(0)).Text() + "D")
}
func typed391(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("lookback_window"), py.Int(0)).Text() + "D")
}
func texts391(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func text391(e *py.Eval, ctx variables) string {
	return "P" + py.OrElse(ctx["config"].Member("lookback_window"), py.Int(0)).Text() + "D"
}
func value392(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("lookback_window_days"), py.Int(0)).Text() + "D")
}
func typed392(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("lookback_window_days"), py.Int(0)).Text() + "D")
}
func texts392(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window_days").Text() + "D")
}
func text392(e *py.Eval, ctx variables) string {
	return "P" + py.OrElse(ctx["config"].Member("lookback_window_days"), py.Int(0)).Text() + "D"
}
func value393(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text() + "D")
}
func typed393(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text() + "D")
}
func texts393(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("slice_range").Text() + "D")
}
func text393(e *py.Eval, ctx variables) string {
	return "P" + py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text() + "D"
}
func value394(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("time_window"), py.Int(7)).Text() + "D")
}
func typed394(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("time_window"), py.Int(7)).Text() + "D")
}
func texts394(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("time_window").Text() + "D")
}
func text394(e *py.Eval, ctx variables) string {
	return "P" + py.OrElse(ctx["config"].Member("time_window"), py.Int(7)).Text() + "D"
}
func value395(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("window_in_days"), py.Int(30)).Text() + "D")
}
func typed395(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("window_in_days"), py.Int(30)).Text() + "D")
}
func texts395(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("window_in_days").Text() + "D")
}
func text395(e *py.Eval, ctx variables) string {
	return "P" + py.OrElse(ctx["config"].Member("window_in_days"), py.Int(30)).Text() + "D"
}
func value396(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func typed396(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func texts396(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func text396(e *py.Eval, ctx variables) string {
	return "P" + ctx["config"].Member("lookback_window").Text() + "D"
}
func value397(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func typed397(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func texts397(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func text397(e *py.Eval, ctx variables) string {
	return "P" + ctx["config"].Member("lookback_window").Text() + "D"
}
func value398(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text() + "D")
}
func typed398(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text() + "D")
}
func texts398(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(py.Str(ctx["config"].Member("attribution_window").Text()), py.Int(5)).Text() + "D")
}
func text398(e *py.Eval, ctx variables) string {
	return "P" + py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text() + "D"
}
func value399(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("date_window_size"), py.Int(30)).Text() + "D")
}
func typed399(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("date_window_size"), py.Int(30)).Text() + "D")
}
func texts399(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(py.Str(ctx["config"].Member("date_window_size").Text()), py.Int(30)).Text() + "D")
}
func text399(e *py.Eval, ctx variables) string {
	return "P" + py.Or(ctx["config"].Member("date_window_size"), py.Int(30)).Text() + "D"
}
