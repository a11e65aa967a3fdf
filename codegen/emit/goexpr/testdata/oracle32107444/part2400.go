package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
)

func value2400(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id"))
}
func typed2400(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id"))
}
func texts2400(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "business_account_id"))
}
func text2400(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "business_account_id").Text())
}
func value2401(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id"))
}
func typed2401(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id"))
}
func texts2401(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "page_id"))
}
func text2401(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "page_id").Text())
}
func value2402(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id"))
}
func typed2402(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id"))
}
func texts2402(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "story_id"))
}
func text2402(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text())
}
func value2403(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text() + "/insights"))
}
func typed2403(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text() + "/insights"))
}
func texts2403(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Attr(py.Str(ctx["stream_partition"].Member("story_insights_info").Text()), "story_id").Text() + "/insights")
}
func text2403(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_partition"].Member("story_insights_info"), "story_id").Text() + "/insights")
}
func value2404(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("subscription_id"))
}
func typed2404(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("subscription_id"))
}
func texts2404(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("subscription_id").Text())
}
func text2404(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("subscription_id").Text())
}
func value2405(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("suvey_id"))
}
func typed2405(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("suvey_id"))
}
func texts2405(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("suvey_id").Text())
}
func text2405(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("suvey_id").Text())
}
func value2406(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("symb"))
}
func typed2406(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("symb"))
}
func texts2406(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("symb").Text())
}
func text2406(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("symb").Text())
}
func value2407(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("symb"))
}
func typed2407(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("symb"))
}
func texts2407(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("symb").Text())
}
func text2407(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("symb").Text())
}
func value2408(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("symbol"))
}
func typed2408(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("symbol"))
}
func texts2408(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("symbol").Text())
}
func text2408(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("symbol").Text())
}
func value2409(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("ticker"))
}
func typed2409(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("ticker"))
}
func texts2409(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("ticker").Text())
}
func text2409(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("ticker").Text())
}
func value2410(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("type"))
}
func typed2410(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("type"))
}
func texts2410(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("type").Text())
}
func text2410(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("type").Text())
}
func value2411(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "{{ stream_partition.uid | join(',') }}")
}
func typed2411(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "{{ stream_partition.uid | join(',') }}")
}
func texts2411(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(py.Str(ctx["stream_partition"].Member("uid").Text()), py.Str(","), py.None), "{{ stream_partition.uid | join(',') }}")
}
func text2411(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None).Text(), "{{ stream_partition.uid | join(',') }}")
}
func value2412(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("unit_id"))
}
func typed2412(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("unit_id"))
}
func texts2412(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("unit_id").Text())
}
func text2412(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("unit_id").Text())
}
func value2413(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("unit_type_id"))
}
func typed2413(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("unit_type_id"))
}
func texts2413(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("unit_type_id").Text())
}
func text2413(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("unit_type_id").Text())
}
func value2414(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("user_id"))
}
func typed2414(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("user_id"))
}
func texts2414(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("user_id").Text())
}
func text2414(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("user_id").Text())
}
func value2415(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("view_id"))
}
func typed2415(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("view_id"))
}
func texts2415(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("view_id").Text())
}
func text2415(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("view_id").Text())
}
func value2416(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("brand_id"))
}
func typed2416(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("brand_id"))
}
func texts2416(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("brand_id").Text())
}
func text2416(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("brand_id").Text())
}
func value2417(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("breakdown"))
}
func typed2417(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("breakdown"))
}
func texts2417(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("breakdown").Text())
}
func text2417(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("breakdown").Text())
}
func value2418(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")),
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func typed2418(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")),
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func texts2418(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Sub(py.Str(ctx["stream_partition"].Member("businessName").Text()), py.Str(ctx["stream_partition"].Member("serviceName").Text())),
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func text2418(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")).Text(),
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func value2419(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("campaign_type"))
}
func typed2419(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("campaign_type"))
}
func texts2419(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("campaign_type").Text())
}
func text2419(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("campaign_type").Text())
}
func value2420(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("customer_id"))
}
func typed2420(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("customer_id"))
}
func texts2420(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("customer_id").Text())
}
func text2420(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("customer_id").Text())
}
func value2421(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("entitlement_id"))
}
func typed2421(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("entitlement_id"))
}
func texts2421(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("entitlement_id").Text())
}
func text2421(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("entitlement_id").Text())
}
func value2422(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("form_id"))
}
func typed2422(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("form_id"))
}
func texts2422(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("form_id").Text())
}
func text2422(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("form_id").Text())
}
func value2423(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("id"))
}
func typed2423(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("id"))
}
func texts2423(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("id").Text())
}
func text2423(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("id").Text())
}
func value2424(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("offering_id"))
}
func typed2424(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("offering_id"))
}
func texts2424(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("offering_id").Text())
}
func text2424(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("offering_id").Text())
}
func value2425(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("package_id"))
}
func typed2425(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("package_id"))
}
func texts2425(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("package_id").Text())
}
func text2425(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("package_id").Text())
}
func value2426(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("parent_id"))
}
func typed2426(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("parent_id"))
}
func texts2426(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("parent_id").Text())
}
func text2426(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("parent_id").Text())
}
func value2427(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("profileId"))
}
func typed2427(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("profileId"))
}
func texts2427(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("profileId").Text())
}
func text2427(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("profileId").Text())
}
func value2428(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("project_id"))
}
func typed2428(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("project_id"))
}
func texts2428(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("project_id").Text())
}
func text2428(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("project_id").Text())
}
func value2429(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("region"))
}
func typed2429(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("region"))
}
func texts2429(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("region").Text())
}
func text2429(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("region").Text())
}
func value2430(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("scheduled_event_id"))
}
func typed2430(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("scheduled_event_id"))
}
func texts2430(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("scheduled_event_id").Text())
}
func text2430(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("scheduled_event_id").Text())
}
func value2431(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "{{ stream_partition['uid'] | join(',') }}")
}
func typed2431(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "{{ stream_partition['uid'] | join(',') }}")
}
func texts2431(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(py.Str(ctx["stream_partition"].Member("uid").Text()), py.Str(","), py.None), "{{ stream_partition['uid'] | join(',') }}")
}
func text2431(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None).Text(), "{{ stream_partition['uid'] | join(',') }}")
}
func value2432(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("user_id"))
}
func typed2432(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("user_id"))
}
func texts2432(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("user_id").Text())
}
func text2432(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("user_id").Text())
}
func value2433(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"))
}
func typed2433(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"))
}
func texts2433(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"))
}
func text2433(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields").Text())
}
func value2434(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("a").Text() + "-" + ctx["stream_slice"].Member("b").Text())
}
func typed2434(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("a").Text() + "-" + ctx["stream_slice"].Member("b").Text())
}
func texts2434(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("a").Text() + "-" + ctx["stream_slice"].Member("b").Text())
}
func text2434(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("a").Text() + "-" + ctx["stream_slice"].Member("b").Text())
}
func value2435(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("account_id"))
}
func typed2435(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("account_id"))
}
func texts2435(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("account_id").Text())
}
func text2435(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("account_id").Text())
}
func value2436(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("base_id").Text() + "/" + ctx["components_values"].Member("id").Text())
}
func typed2436(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("base_id").Text() + "/" + ctx["components_values"].Member("id").Text())
}
func texts2436(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("base_id").Text() + "/" + ctx["components_values"].Member("id").Text())
}
func text2436(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("base_id").Text() + "/" + ctx["components_values"].Member("id").Text())
}
func value2437(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("board_id"))
}
func typed2437(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("board_id"))
}
func texts2437(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("board_id").Text())
}
func text2437(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("board_id").Text())
}
func value2438(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("campaign_id"))
}
func typed2438(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("campaign_id"))
}
func texts2438(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("campaign_id").Text())
}
func text2438(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("campaign_id").Text())
}
func value2439(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("canvas_id"))
}
func typed2439(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("canvas_id"))
}
func texts2439(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("canvas_id").Text())
}
func text2439(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("canvas_id").Text())
}
func value2440(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("card_id"))
}
func typed2440(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("card_id"))
}
func texts2440(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("card_id").Text())
}
func text2440(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("card_id").Text())
}
func value2441(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_slice"].Member("connection"), "businessName"))
}
func typed2441(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_slice"].Member("connection"), "businessName"))
}
func texts2441(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["stream_slice"].Member("connection").Text()), "businessName"))
}
func text2441(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_slice"].Member("connection"), "businessName").Text())
}
func value2442(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_slice"].Member("connection"), "serviceName"))
}
func typed2442(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_slice"].Member("connection"), "serviceName"))
}
func texts2442(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["stream_slice"].Member("connection").Text()), "serviceName"))
}
func text2442(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_slice"].Member("connection"), "serviceName").Text())
}
func value2443(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("context_id"))
}
func typed2443(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("context_id"))
}
func texts2443(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("context_id").Text())
}
func text2443(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("context_id").Text())
}
func value2444(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "end_time"))
}
func typed2444(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "cursor_slice").Member("end_time"))
}
func texts2444(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "cursor_slice").Member("end_time"))
}
func text2444(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "end_time").Text())
}
func value2445(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "start_time"))
}
func typed2445(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "cursor_slice").Member("start_time"))
}
func texts2445(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "cursor_slice").Member("start_time"))
}
func text2445(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "start_time").Text())
}
func value2446(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("end_time"))
}
func typed2446(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("end_time"))
}
func texts2446(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("end_time").Text())
}
func text2446(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("end_time").Text())
}
func value2447(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("event"))
}
func typed2447(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("event"))
}
func texts2447(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("event").Text())
}
func text2447(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("event").Text())
}
func value2448(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Call(e.Call(e.Call(e.Attr(e.Attr(ctx["stream_slice"], "extra_fields"), "name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func typed2448(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Call(e.Call(e.Call(part(ctx["stream_slice"], "extra_fields").Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func texts2448(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Call(e.Call(e.Call(part(ctx["stream_slice"], "extra_fields").Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func text2448(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.Call(e.Call(e.Attr(e.Attr(ctx["stream_slice"], "extra_fields"), "name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text(),
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func value2449(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "LastUpdateDate"))
}
func typed2449(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "extra_fields").Member("LastUpdateDate"))
}
func texts2449(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "extra_fields").Member("LastUpdateDate"))
}
func text2449(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "LastUpdateDate").Text())
}
func value2450(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "campaignId"))
}
func typed2450(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "extra_fields").Member("campaignId"))
}
func texts2450(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "extra_fields").Member("campaignId"))
}
func text2450(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "campaignId").Text())
}
func value2451(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "meta.plan"))
}
func typed2451(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "extra_fields").Member("meta.plan"))
}
func texts2451(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "extra_fields").Member("meta.plan"))
}
func text2451(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "meta.plan").Text())
}
func value2452(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "name"))
}
func typed2452(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "extra_fields").Member("name"))
}
func texts2452(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "extra_fields").Member("name"))
}
func text2452(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "name").Text())
}
func value2453(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type"), "option") || e.Test(py.EqualStr(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.items"), "option"))))
}
func typed2453(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "option") || py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.items"), "option"))
}
func texts2453(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "option") || py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.items"), "option"))
}
func text2453(e *py.Eval, ctx variables) string {
	return ""
}
func value2454(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type"))
}
func typed2454(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "extra_fields").Member("schema.type"))
}
func texts2454(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "extra_fields").Member("schema.type"))
}
func text2454(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type").Text())
}
func value2455(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("field_id"))
}
func typed2455(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("field_id"))
}
func texts2455(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("field_id").Text())
}
func text2455(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("field_id").Text())
}
func value2456(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("filter_id"))
}
func typed2456(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("filter_id"))
}
func texts2456(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("filter_id").Text())
}
func text2456(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("filter_id").Text())
}
func value2457(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("form_identifier"))
}
func typed2457(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("form_identifier"))
}
func texts2457(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("form_identifier").Text())
}
func text2457(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("form_identifier").Text())
}
func value2458(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["stream_slice"], "funnel_name"), "{{ stream_slice.get('funnel_name') }}")
}
func typed2458(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["stream_slice"].Member("funnel_name")))
}
func texts2458(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("funnel_name").Text())
}
func text2458(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["stream_slice"], "funnel_name").Text(), "{{ stream_slice.get('funnel_name') }}")
}
func value2459(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("id"))
}
func typed2459(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("id"))
}
func texts2459(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("id").Text())
}
func text2459(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("id").Text())
}
func value2460(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("iid"))
}
func typed2460(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("iid"))
}
func texts2460(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("iid").Text())
}
func text2460(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("iid").Text())
}
func value2461(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("issue_id"))
}
func typed2461(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("issue_id"))
}
func texts2461(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("issue_id").Text())
}
func text2461(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("issue_id").Text())
}
func value2462(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("issue_property_key"))
}
func typed2462(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("issue_property_key"))
}
func texts2462(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("issue_property_key").Text())
}
func text2462(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("issue_property_key").Text())
}
func value2463(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("list_id"))
}
func typed2463(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("list_id"))
}
func texts2463(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("list_id").Text())
}
func text2463(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("list_id").Text())
}
func value2464(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("parent_gid"))
}
func typed2464(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("parent_gid"))
}
func texts2464(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("parent_gid").Text())
}
func text2464(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("parent_gid").Text())
}
func value2465(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id"))
}
func typed2465(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id"))
}
func texts2465(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "field_id"))
}
func text2465(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text())
}
func value2466(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id"))
}
func typed2466(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id"))
}
func texts2466(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id"))
}
func text2466(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text())
}
func value2467(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key"))
}
func typed2467(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key"))
}
func texts2467(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "issue_property_key"))
}
func text2467(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text())
}
func value2468(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id"))
}
func typed2468(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id"))
}
func texts2468(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "screen_id"))
}
func text2468(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text())
}
func value2469(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId"))
}
func typed2469(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId"))
}
func texts2469(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "profileId"))
}
func text2469(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId").Text())
}
func value2470(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("project_id"))
}
func typed2470(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("project_id"))
}
func texts2470(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("project_id").Text())
}
func text2470(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("project_id").Text())
}
func value2471(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("project_key"))
}
func typed2471(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("project_key"))
}
func texts2471(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("project_key").Text())
}
func text2471(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("project_key").Text())
}
func value2472(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("report_name"))
}
func typed2472(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("report_name"))
}
func texts2472(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("report_name").Text())
}
func text2472(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("report_name").Text())
}
func value2473(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("scraping_job"))
}
func typed2473(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("scraping_job"))
}
func texts2473(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("scraping_job").Text())
}
func text2473(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("scraping_job").Text())
}
func value2474(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("screen_id"))
}
func typed2474(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("screen_id"))
}
func texts2474(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("screen_id").Text())
}
func text2474(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("screen_id").Text())
}
func value2475(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("segment_id"))
}
func typed2475(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("segment_id"))
}
func texts2475(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("segment_id").Text())
}
func text2475(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("segment_id").Text())
}
func value2476(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None), "{{ stream_slice.sku | join('-') }}")
}
func typed2476(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None), "{{ stream_slice.sku | join('-') }}")
}
func texts2476(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(py.Str(ctx["stream_slice"].Member("sku").Text()), py.Str("-"), py.None), "{{ stream_slice.sku | join('-') }}")
}
func text2476(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None).Text(), "{{ stream_slice.sku | join('-') }}")
}
func value2477(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_slice"].Member("slice"), "path"))
}
func typed2477(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_slice"].Member("slice"), "path"))
}
func texts2477(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["stream_slice"].Member("slice").Text()), "path"))
}
func text2477(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_slice"].Member("slice"), "path").Text())
}
func value2478(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("sprint_id"))
}
func typed2478(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("sprint_id"))
}
func texts2478(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("sprint_id").Text())
}
func text2478(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("sprint_id").Text())
}
func value2479(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("sprint_id").Text() + "-" + ctx["record"].Member("id").Text())
}
func typed2479(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("sprint_id").Text() + "-" + ctx["record"].Member("id").Text())
}
func texts2479(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("sprint_id").Text() + "-" + ctx["record"].Member("id").Text())
}
func text2479(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("sprint_id").Text() + "-" + ctx["record"].Member("id").Text())
}
func value2480(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("start_time"))
}
func typed2480(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("start_time"))
}
func texts2480(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("start_time").Text())
}
func text2480(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("start_time").Text())
}
func value2481(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("subscription_id"))
}
func typed2481(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("subscription_id"))
}
func texts2481(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("subscription_id").Text())
}
func text2481(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("subscription_id").Text())
}
func value2482(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("survey_id"))
}
func typed2482(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("survey_id"))
}
func texts2482(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("survey_id").Text())
}
func text2482(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("survey_id").Text())
}
func value2483(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("symb"))
}
func typed2483(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("symb"))
}
func texts2483(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("symb").Text())
}
func text2483(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("symb").Text())
}
func value2484(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("tab_id"))
}
func typed2484(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("tab_id"))
}
func texts2484(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("tab_id").Text())
}
func text2484(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("tab_id").Text())
}
func value2485(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("team_id"))
}
func typed2485(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("team_id"))
}
func texts2485(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("team_id").Text())
}
func text2485(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("team_id").Text())
}
func value2486(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("ticker"))
}
func typed2486(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("ticker"))
}
func texts2486(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("ticker").Text())
}
func text2486(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("ticker").Text())
}
func value2487(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("user_account_id"))
}
func typed2487(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("user_account_id"))
}
func texts2487(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("user_account_id").Text())
}
func text2487(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("user_account_id").Text())
}
func value2488(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("workspace_gid"))
}
func typed2488(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("workspace_gid"))
}
func texts2488(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("workspace_gid").Text())
}
func text2488(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("workspace_gid").Text())
}
func value2489(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("adGroupId"))
}
func typed2489(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("adGroupId"))
}
func texts2489(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("adGroupId").Text())
}
func text2489(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("adGroupId").Text())
}
func value2490(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("AmazonOrderId"))
}
func typed2490(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("AmazonOrderId"))
}
func texts2490(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("AmazonOrderId").Text())
}
func text2490(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("AmazonOrderId").Text())
}
func value2491(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope"))
}
func typed2491(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope"))
}
func texts2491(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Attr(e.Attr(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "request"), "headers"), "Amazon-Advertising-API-Scope"))
}
func text2491(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope").Text())
}
func value2492(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("end_time"))
}
func typed2492(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("end_time"))
}
func texts2492(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("end_time").Text())
}
func text2492(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("end_time").Text())
}
func value2493(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("gte"))
}
func typed2493(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("gte"))
}
func texts2493(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("gte").Text())
}
func text2493(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("gte").Text())
}
func value2494(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("id"))
}
func typed2494(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("id"))
}
func texts2494(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("id").Text())
}
func text2494(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("id").Text())
}
func value2495(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("portfolios_gid"))
}
func typed2495(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("portfolios_gid"))
}
func texts2495(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("portfolios_gid").Text())
}
func text2495(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("portfolios_gid").Text())
}
func value2496(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("region"))
}
func typed2496(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("region"))
}
func texts2496(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("region").Text())
}
func text2496(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("region").Text())
}
func value2497(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("start_time"))
}
func typed2497(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("start_time"))
}
func texts2497(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("start_time").Text())
}
func text2497(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("start_time").Text())
}
func value2498(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())
}
func typed2498(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())
}
func texts2498(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())
}
func text2498(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())
}
func value2499(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("users_gid"))
}
func typed2499(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("users_gid"))
}
func texts2499(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("users_gid").Text())
}
func text2499(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("users_gid").Text())
}
func value2500(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("workspace_gid"))
}
func typed2500(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("workspace_gid"))
}
func texts2500(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("workspace_gid").Text())
}
func text2500(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("workspace_gid").Text())
}
func value2501(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Timestamp(py.Str("2024-01-02T03:04:05Z"))))
}
func typed2501(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Timestamp(py.Str("2024-01-02T03:04:05Z"))))
}
func texts2501(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Timestamp(py.Str("2024-01-02T03:04:05Z"))))
}
func text2501(e *py.Eval, ctx variables) string {
	return ""
}
func value2502(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "{{ timestamp('2024-01-02T03:04:05Z') }}")
}
func typed2502(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "{{ timestamp('2024-01-02T03:04:05Z') }}")
}
func texts2502(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "{{ timestamp('2024-01-02T03:04:05Z') }}")
}
func text2502(e *py.Eval, ctx variables) string {
	return e.StringText(e.Timestamp(py.Str("2024-01-02T03:04:05Z")).Text(), "{{ timestamp('2024-01-02T03:04:05Z') }}")
}
func value2503(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Timestamp(py.Int(1704164645))))
}
func typed2503(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Timestamp(py.Int(1704164645))))
}
func texts2503(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Timestamp(py.Int(1704164645))))
}
func text2503(e *py.Eval, ctx variables) string {
	return ""
}
func value2504(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Timestamp(py.Int(1704164645)), "{{ timestamp(1704164645) }}")
}
func typed2504(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Timestamp(py.Int(1704164645)), "{{ timestamp(1704164645) }}")
}
func texts2504(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Timestamp(py.Int(1704164645)), "{{ timestamp(1704164645) }}")
}
func text2504(e *py.Eval, ctx variables) string {
	return e.StringText(e.Timestamp(py.Int(1704164645)).Text(), "{{ timestamp(1704164645) }}")
}
func value2505(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["config"].Member("start_date"))), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func typed2505(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["config"].Member("start_date"))), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func texts2505(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value {
			return e.FilterInt(e.Timestamp(py.Str(ctx["config"].Member("start_date").Text())), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func text2505(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["config"].Member("start_date"))), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }).Text(),
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func value2506(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Timestamp(ctx["config"].Member("since")), "{{ timestamp(config['since']) }}")
}
func typed2506(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Timestamp(ctx["config"].Member("since")), "{{ timestamp(config['since']) }}")
}
func texts2506(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Timestamp(py.Str(ctx["config"].Member("since").Text())), "{{ timestamp(config['since']) }}")
}
func text2506(e *py.Eval, ctx variables) string {
	return e.StringText(e.Timestamp(ctx["config"].Member("since")).Text(), "{{ timestamp(config['since']) }}")
}
func value2507(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Get(ctx["record"], "updated_at").Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(e.Get(ctx["record"], "updated_at")), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func typed2507(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["record"].Member("updated_at")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["record"].Member("updated_at"))), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func texts2507(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["record"].Member("updated_at")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["record"].Member("updated_at"))), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func text2507(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Get(ctx["record"], "updated_at").Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(e.Get(ctx["record"], "updated_at")), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }).Text(),
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func value2508(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func typed2508(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func texts2508(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func text2508(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text())
}
func value2509(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.TodayWithTimezone(py.Str("Europe/Paris"))))
}
func typed2509(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.TodayWithTimezone(py.Str("Europe/Paris"))))
}
func texts2509(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.TodayWithTimezone(py.Str("Europe/Paris"))))
}
func text2509(e *py.Eval, ctx variables) string {
	return ""
}
func value2510(e *py.Eval, ctx variables) py.Value {
	return e.String(e.TodayWithTimezone(py.Str("Europe/Paris")), "{{ today_with_timezone('Europe/Paris') }}")
}
func typed2510(e *py.Eval, ctx variables) py.Value {
	return e.String(e.TodayWithTimezone(py.Str("Europe/Paris")), "{{ today_with_timezone('Europe/Paris') }}")
}
func texts2510(e *py.Eval, ctx variables) py.Value {
	return e.String(e.TodayWithTimezone(py.Str("Europe/Paris")), "{{ today_with_timezone('Europe/Paris') }}")
}
func text2510(e *py.Eval, ctx variables) string {
	return e.StringText(e.TodayWithTimezone(py.Str("Europe/Paris")).Text(), "{{ today_with_timezone('Europe/Paris') }}")
}
func value2511(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed2511(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts2511(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text2511(e *py.Eval, ctx variables) string {
	return ""
}
func value2512(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed2512(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts2512(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text2512(e *py.Eval, ctx variables) string {
	return "True"
}
func value2513(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["unknown_thing"]))
}
func typed2513(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["unknown_thing"]))
}
func texts2513(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["unknown_thing"]))
}
func text2513(e *py.Eval, ctx variables) string {
	return ""
}
func value2514(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["unknown_thing"])
}
func typed2514(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["unknown_thing"])
}
func texts2514(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["unknown_thing"])
}
func text2514(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["unknown_thing"].Text())
}
func value2515(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["value"].IsNumber())
}
func typed2515(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["value"].IsNumber())
}
func texts2515(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["value"].IsNumber())
}
func text2515(e *py.Eval, ctx variables) string {
	return ""
}
func value2516(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Dict("business_account_id", e.Get(e.GetOr(ctx["record"], "instagram_business_account", py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func typed2516(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Dict("business_account_id", e.Get(py.OrElse(ctx["record"].Member("instagram_business_account"), py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func texts2516(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Dict("business_account_id", e.Get(py.OrElse(ctx["record"].Member("instagram_business_account"), py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func text2516(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Dict("business_account_id", e.Get(e.GetOr(ctx["record"], "instagram_business_account", py.Dict()), "id"), "page_id", ctx["record"].Member("id")).Text(),
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func value2517(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")))
}
func typed2517(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")))
}
func texts2517(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")))
}
func text2517(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")).Text())
}
func value2518(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")))
}
func typed2518(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")))
}
func texts2518(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")))
}
func text2518(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")).Text())
}
func value2519(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")))
}
func typed2519(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")))
}
func texts2519(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "page_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id")))
}
func text2519(e *py.Eval, ctx variables) string {
	return e.StringText(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")).Text())
}
func value2520(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))))
}
func typed2520(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))))
}
func texts2520(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))))
}
func text2520(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))).Text())
}
func value2521(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed2521(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts2521(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text2521(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }).Text(),
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func value2522(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed2522(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts2522(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text2522(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }).Text(),
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func value2523(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed2523(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts2523(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text2523(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }).Text(),
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func value2524(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")))
}
func typed2524(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")))
}
func texts2524(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "page_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id")))
}
func text2524(e *py.Eval, ctx variables) string {
	return e.StringText(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")).Text())
}
func value2525(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y")))))
}
func typed2525(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y")))))
}
func texts2525(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y")))))
}
func text2525(e *py.Eval, ctx variables) string {
	return ""
}
func value2526(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func typed2526(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func texts2526(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func text2526(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))).Text(), "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func value2527(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func typed2527(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func texts2527(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func text2527(e *py.Eval, ctx variables) string {
	return "{'a': 1}"
}
func value2528(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed2528(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts2528(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text2528(e *py.Eval, ctx variables) string {
	return ""
}
func value2529(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.ListOf(py.Int(1), py.Dict("b", py.Str("c"))))
}
func typed2529(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.ListOf(py.Int(1), py.Dict("b", py.Str("c"))))
}
func texts2529(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.ListOf(py.Int(1), py.Dict("b", py.Str("c"))))
}
func text2529(e *py.Eval, ctx variables) string {
	return "{'a': [1, {'b': 'c'}]}"
}
func value2530(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed2530(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts2530(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text2530(e *py.Eval, ctx variables) string {
	return ""
}
func value2531(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed2531(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts2531(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text2531(e *py.Eval, ctx variables) string {
	return "1"
}
func value2532(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Get(py.Dict("a", py.Int(1)), "a")))
}
func typed2532(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Get(py.Dict("a", py.Int(1)), "a")))
}
func texts2532(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Get(py.Dict("a", py.Int(1)), "a")))
}
func text2532(e *py.Eval, ctx variables) string {
	return ""
}
func value2533(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Get(py.Dict("a", py.Int(1)), "a"))
}
func typed2533(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Get(py.Dict("a", py.Int(1)), "a"))
}
func texts2533(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Get(py.Dict("a", py.Int(1)), "a"))
}
func text2533(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Get(py.Dict("a", py.Int(1)), "a").Text())
}
func value2534(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Get(py.Dict("a", py.Int(1)), "b")))
}
func typed2534(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Get(py.Dict("a", py.Int(1)), "b")))
}
func texts2534(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Get(py.Dict("a", py.Int(1)), "b")))
}
func text2534(e *py.Eval, ctx variables) string {
	return ""
}
func value2535(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Get(py.Dict("a", py.Int(1)), "b"))
}
func typed2535(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Get(py.Dict("a", py.Int(1)), "b"))
}
func texts2535(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Get(py.Dict("a", py.Int(1)), "b"))
}
func text2535(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Get(py.Dict("a", py.Int(1)), "b").Text())
}
func value2536(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed2536(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts2536(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text2536(e *py.Eval, ctx variables) string {
	return ""
}
func value2537(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed2537(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts2537(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text2537(e *py.Eval, ctx variables) string {
	return ""
}
func value2538(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None)))
}
func typed2538(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None)))
}
func texts2538(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None)))
}
func text2538(e *py.Eval, ctx variables) string {
	return ""
}
func value2539(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func typed2539(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func texts2539(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func text2539(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None).Text(), "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func value2540(e *py.Eval, ctx variables) py.Value {
	return py.Dict("k", py.Int(1))
}
func typed2540(e *py.Eval, ctx variables) py.Value {
	return py.Dict("k", py.Int(1))
}
func texts2540(e *py.Eval, ctx variables) py.Value {
	return py.Dict("k", py.Int(1))
}
func text2540(e *py.Eval, ctx variables) string {
	return "{'k': 1}"
}
func value2541(e *py.Eval, ctx variables) py.Value {
	return py.Dict("type", py.ListOf(py.Str("null"), py.Str("string")))
}
func typed2541(e *py.Eval, ctx variables) py.Value {
	return py.Dict("type", py.ListOf(py.Str("null"), py.Str("string")))
}
func texts2541(e *py.Eval, ctx variables) py.Value {
	return py.Dict("type", py.ListOf(py.Str("null"), py.Str("string")))
}
func text2541(e *py.Eval, ctx variables) string {
	return "{'type': ['null', 'string']}"
}
func value2542(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("x", ctx["config"].Member("flag"), "y", py.Int(2)))
}
func typed2542(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("x", ctx["config"].Member("flag"), "y", py.Int(2)))
}
func texts2542(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("x", py.Str(ctx["config"].Member("flag").Text()), "y", py.Int(2)))
}
func text2542(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Dict("x", ctx["config"].Member("flag"), "y", py.Int(2)).Text())
}
func value2543(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed2543(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts2543(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text2543(e *py.Eval, ctx variables) string {
	return ""
}
func value2544(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func typed2544(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func texts2544(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func text2544(e *py.Eval, ctx variables) string {
	return " x "
}
func value2545(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func typed2545(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func texts2545(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func text2545(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0).Text(),
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func value2546(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("pivot_by"))
}
func typed2546(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("pivot_by"))
}
func texts2546(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("pivot_by"))
}
func text2546(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["components_values"].Member("pivot_by").Text())
}
func value2547(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"))
}
func typed2547(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"))
}
func texts2547(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"))
}
func text2547(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount").Text())
}
func value2548(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["components_values"].Member("properties"), "title"))
}
func typed2548(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["components_values"].Member("properties"), "title"))
}
func texts2548(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["components_values"].Member("properties"), "title"))
}
func text2548(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["components_values"].Member("properties"), "title").Text())
}
func value2549(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("end"))
}
func typed2549(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("end"))
}
func texts2549(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("end").Text())
}
func text2549(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("end").Text())
}
func value2550(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("batch_size"), py.Int(1000000)))
}
func typed2550(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("batch_size"), py.Int(1000000)))
}
func texts2550(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("batch_size").Text())
}
func text2550(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("batch_size"), py.Int(1000000)).Text())
}
func value2551(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("start"))
}
func typed2551(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("start"))
}
func texts2551(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start").Text())
}
func text2551(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("start").Text())
}
func value2552(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("X-Auth-Subdomain"))
}
func typed2552(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("X-Auth-Subdomain"))
}
func texts2552(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("X-Auth-Subdomain").Text())
}
func text2552(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("X-Auth-Subdomain").Text())
}
func value2553(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("access_key"))
}
func typed2553(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("access_key"))
}
func texts2553(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("access_key").Text())
}
func text2553(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("access_key").Text())
}
func value2554(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("access_token"))
}
func typed2554(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("access_token"))
}
func texts2554(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("access_token").Text())
}
func text2554(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("access_token").Text())
}
func value2555(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_key"))
}
func typed2555(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_key"))
}
func texts2555(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("api_key").Text())
}
func text2555(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("api_key").Text())
}
func value2556(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_password"))
}
func typed2556(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_password"))
}
func texts2556(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("api_password").Text())
}
func text2556(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("api_password").Text())
}
func value2557(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_username"))
}
func typed2557(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_username"))
}
func texts2557(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("api_username").Text())
}
func text2557(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("api_username").Text())
}
func value2558(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("attributes_to_return"))
}
func typed2558(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("attributes_to_return"))
}
func texts2558(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("attributes_to_return").Text())
}
func text2558(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("attributes_to_return").Text())
}
func value2559(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("aws_key_id"))
}
func typed2559(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("aws_key_id"))
}
func texts2559(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("aws_key_id").Text())
}
func text2559(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("aws_key_id").Text())
}
func value2560(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("aws_region_name"))
}
func typed2560(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("aws_region_name"))
}
func texts2560(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("aws_region_name").Text())
}
func text2560(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("aws_region_name").Text())
}
func value2561(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("aws_secret_key"))
}
func typed2561(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("aws_secret_key"))
}
func texts2561(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("aws_secret_key").Text())
}
func text2561(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("aws_secret_key").Text())
}
func value2562(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_id"))
}
func typed2562(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_id"))
}
func texts2562(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("client_id").Text())
}
func text2562(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("client_id").Text())
}
func value2563(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("color"))
}
func typed2563(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("color"))
}
func texts2563(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("color").Text())
}
func text2563(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("color").Text())
}
func value2564(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("key"))
}
func typed2564(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("key"))
}
func texts2564(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("key").Text())
}
func text2564(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("key").Text())
}
func value2565(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("locale"))
}
func typed2565(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("locale"))
}
func texts2565(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("locale").Text())
}
func text2565(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("locale").Text())
}
func value2566(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("max_wait_time"))
}
func typed2566(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("max_wait_time"))
}
func texts2566(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("max_wait_time").Text())
}
func text2566(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("max_wait_time").Text())
}
func value2567(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("orientation"))
}
func typed2567(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("orientation"))
}
func texts2567(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("orientation").Text())
}
func text2567(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("orientation").Text())
}
func value2568(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("password"))
}
func typed2568(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("password"))
}
func texts2568(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("password").Text())
}
func text2568(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("password").Text())
}
func value2569(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("queue_url"))
}
func typed2569(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("queue_url"))
}
func texts2569(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("queue_url").Text())
}
func text2569(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("queue_url").Text())
}
func value2570(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("region"))
}
func typed2570(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("region"))
}
func texts2570(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("region").Text())
}
func text2570(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("region").Text())
}
func value2571(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("secret_key"))
}
func typed2571(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("secret_key"))
}
func texts2571(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("secret_key").Text())
}
func text2571(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("secret_key").Text())
}
func value2572(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("size"))
}
func typed2572(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("size"))
}
func texts2572(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("size").Text())
}
func text2572(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("size").Text())
}
func value2573(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("start_date"))
}
func typed2573(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("start_date"))
}
func texts2573(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_date").Text())
}
func text2573(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("start_date").Text())
}
func value2574(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")))
}
func typed2574(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")))
}
func texts2574(e *py.Eval, ctx variables) py.Value {
	return py.Literal(cmp.Or(ctx["config"].Member("timezone").Text(), "UTC"))
}
func text2574(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")).Text())
}
func value2575(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("token"))
}
func typed2575(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("token"))
}
func texts2575(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("token").Text())
}
func text2575(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("token").Text())
}
func value2576(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("username"))
}
func typed2576(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("username"))
}
func texts2576(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("username").Text())
}
func text2576(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("username").Text())
}
func value2577(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("visibility_timeout"))
}
func typed2577(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("visibility_timeout"))
}
func texts2577(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("visibility_timeout").Text())
}
func text2577(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("visibility_timeout").Text())
}
func value2578(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["download_target"])
}
func typed2578(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["download_target"])
}
func texts2578(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["download_target"])
}
func text2578(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["download_target"].Text())
}
func value2579(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func typed2579(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func texts2579(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func text2579(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text(),
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func value2580(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func typed2580(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func texts2580(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func text2580(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None).Text(),
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func value2581(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func typed2581(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func texts2581(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func text2581(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None).Text(),
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func value2582(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "last_visit_date"))
}
func typed2582(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "last_visit_date"))
}
func texts2582(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "last_visit_date"))
}
func text2582(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("attributes"), "last_visit_date").Text())
}
func value2583(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "started_at"))
}
func typed2583(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "started_at"))
}
func texts2583(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "started_at"))
}
func text2583(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("attributes"), "started_at").Text())
}
func value2584(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("balances"), "available"))
}
func typed2584(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("balances"), "available"))
}
func texts2584(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("balances"), "available"))
}
func text2584(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("balances"), "available").Text())
}
func value2585(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("balances"), "current"))
}
func typed2585(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("balances"), "current"))
}
func texts2585(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("balances"), "current"))
}
func text2585(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("balances"), "current").Text())
}
func value2586(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("balances"), "iso_currency_code"))
}
func typed2586(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("balances"), "iso_currency_code"))
}
func texts2586(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("balances"), "iso_currency_code"))
}
func text2586(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("balances"), "iso_currency_code").Text())
}
func value2587(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("balances"), "limit"))
}
func typed2587(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("balances"), "limit"))
}
func texts2587(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("balances"), "limit"))
}
func text2587(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("balances"), "limit").Text())
}
func value2588(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"))
}
func typed2588(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"))
}
func texts2588(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"))
}
func text2588(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code").Text())
}
func value2589(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"))
}
func typed2589(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"))
}
func texts2589(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"))
}
func text2589(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id").Text())
}
func value2590(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"))
}
func typed2590(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"))
}
func texts2590(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"))
}
func text2590(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id").Text())
}
func value2591(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("country"), "ref_country_id"))
}
func typed2591(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("country"), "ref_country_id"))
}
func texts2591(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("country"), "ref_country_id"))
}
func text2591(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("country"), "ref_country_id").Text())
}
func value2592(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("currency"), "currency_id"))
}
func typed2592(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("currency"), "currency_id"))
}
func texts2592(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("currency"), "currency_id"))
}
func text2592(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("currency"), "currency_id").Text())
}
func value2593(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("device"), "ref_device_id"))
}
func typed2593(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("device"), "ref_device_id"))
}
func texts2593(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("device"), "ref_device_id"))
}
func text2593(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("device"), "ref_device_id").Text())
}
func value2594(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"))
}
func typed2594(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"))
}
func texts2594(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"))
}
func text2594(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id").Text())
}
func value2595(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("task"), "unique_id"))
}
func typed2595(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("task"), "unique_id"))
}
func texts2595(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("task"), "unique_id"))
}
func text2595(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("task"), "unique_id").Text())
}
func value2596(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"))
}
func typed2596(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"))
}
func texts2596(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"))
}
func text2596(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id").Text())
}
func value2597(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"))
}
func typed2597(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"))
}
func texts2597(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"))
}
func text2597(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id").Text())
}
func value2598(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"))
}
func typed2598(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"))
}
func texts2598(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"))
}
func text2598(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id").Text())
}
func value2599(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Key(ctx["response"].Member("paging"), "next").IsNone()))
}
func typed2599(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Key(ctx["response"].Member("paging"), "next").IsNone()))
}
func texts2599(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Key(ctx["response"].Member("paging"), "next").IsNone()))
}
func text2599(e *py.Eval, ctx variables) string {
	return ""
}
func value2600(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["response"].Member("paging"), "next"))
}
func typed2600(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["response"].Member("paging"), "next"))
}
func texts2600(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["response"].Member("paging"), "next"))
}
func text2600(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["response"].Member("paging"), "next").Text())
}
func value2601(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("account_id"))
}
func typed2601(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("account_id"))
}
func texts2601(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("account_id").Text())
}
func text2601(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("account_id").Text())
}
func value2602(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("id"))
}
func typed2602(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("id"))
}
func texts2602(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("id").Text())
}
func text2602(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("id").Text())
}
func value2603(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("parent_id"))
}
func typed2603(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("parent_id"))
}
func texts2603(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("parent_id").Text())
}
func text2603(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("parent_id").Text())
}
func value2604(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url"))
}
func typed2604(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "extra_fields").Member("url"))
}
func texts2604(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "extra_fields").Member("url"))
}
func text2604(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url").Text())
}
func value2605(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url"))
}
func typed2605(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "extra_fields").Member("url"))
}
func texts2605(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "extra_fields").Member("url"))
}
func text2605(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url").Text())
}
func value2606(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["stream_slice"], "campaign_id"), "{{stream_slice.get('campaign_id')}}")
}
func typed2606(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["stream_slice"].Member("campaign_id")))
}
func texts2606(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("campaign_id").Text())
}
func text2606(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["stream_slice"], "campaign_id").Text(), "{{stream_slice.get('campaign_id')}}")
}
func value2607(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1),
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	)
}
func typed2607(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Index(e.Call(py.OrNone(ctx["stream_slice"].Member("creative_id")), "split", py.Str(":")), -1),
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	)
}
func texts2607(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("creative_id").Text()), "split", py.Str(":")), -1))
}
func text2607(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1).Text(),
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	)
}
func value2608(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("fields"))
}
func typed2608(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"].Member("fields"))
}
func texts2608(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("fields").Text())
}
func text2608(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Member("fields").Text())
}
func value2609(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterAbs(ctx["config"].Member("x")), "{{ config.x | abs }}")
}
func typed2609(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterAbs(ctx["config"].Member("x")), "{{ config.x | abs }}")
}
func texts2609(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterAbs(py.Str(ctx["config"].Member("x").Text())), "{{ config.x | abs }}")
}
func text2609(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterAbs(ctx["config"].Member("x")).Text(), "{{ config.x | abs }}")
}
func value2610(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAbs(ctx["config"].Member("x"))))
}
func typed2610(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAbs(ctx["config"].Member("x"))))
}
func texts2610(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAbs(py.Str(ctx["config"].Member("x").Text()))))
}
func text2610(e *py.Eval, ctx variables) string {
	return ""
}
func value2611(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterAttr(ctx["config"].Member("x"), py.Str("a")), "{{ config.x | attr('a') }}")
}
func typed2611(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterAttr(ctx["config"].Member("x"), py.Str("a")), "{{ config.x | attr('a') }}")
}
func texts2611(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("a")), "{{ config.x | attr('a') }}")
}
func text2611(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterAttr(ctx["config"].Member("x"), py.Str("a")).Text(), "{{ config.x | attr('a') }}")
}
func value2612(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAttr(ctx["config"].Member("x"), py.Str("a"))))
}
func typed2612(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAttr(ctx["config"].Member("x"), py.Str("a"))))
}
func texts2612(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("a"))))
}
func text2612(e *py.Eval, ctx variables) string {
	return ""
}
func value2613(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterAttr(ctx["config"].Member("x"), py.Str("items")), "{{ config.x | attr('items') }}")
}
func typed2613(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterAttr(ctx["config"].Member("x"), py.Str("items")), "{{ config.x | attr('items') }}")
}
func texts2613(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("items")), "{{ config.x | attr('items') }}")
}
func text2613(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterAttr(ctx["config"].Member("x"), py.Str("items")).Text(), "{{ config.x | attr('items') }}")
}
func value2614(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAttr(ctx["config"].Member("x"), py.Str("items"))))
}
func typed2614(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAttr(ctx["config"].Member("x"), py.Str("items"))))
}
func texts2614(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("items"))))
}
func text2614(e *py.Eval, ctx variables) string {
	return ""
}
func value2615(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterAttr(ctx["config"].Member("x"), py.Str("__class__")), "{{ config.x | attr('__class__') }}")
}
func typed2615(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterAttr(ctx["config"].Member("x"), py.Str("__class__")), "{{ config.x | attr('__class__') }}")
}
func texts2615(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("__class__")), "{{ config.x | attr('__class__') }}")
}
func text2615(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterAttr(ctx["config"].Member("x"), py.Str("__class__")).Text(), "{{ config.x | attr('__class__') }}")
}
func value2616(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAttr(ctx["config"].Member("x"), py.Str("__class__"))))
}
func typed2616(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAttr(ctx["config"].Member("x"), py.Str("__class__"))))
}
func texts2616(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("__class__"))))
}
func text2616(e *py.Eval, ctx variables) string {
	return ""
}
func value2617(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterBatch(ctx["config"].Member("x"), py.Int(2), py.None)), "{{ config.x | batch(2) | list }}")
}
func typed2617(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterBatch(ctx["config"].Member("x"), py.Int(2), py.None)), "{{ config.x | batch(2) | list }}")
}
func texts2617(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterBatch(py.Str(ctx["config"].Member("x").Text()), py.Int(2), py.None)), "{{ config.x | batch(2) | list }}")
}
func text2617(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterBatch(ctx["config"].Member("x"), py.Int(2), py.None)).Text(), "{{ config.x | batch(2) | list }}")
}
func value2618(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterBatch(ctx["config"].Member("x"), py.Int(2), py.None))))
}
func typed2618(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterBatch(ctx["config"].Member("x"), py.Int(2), py.None))))
}
func texts2618(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterBatch(py.Str(ctx["config"].Member("x").Text()), py.Int(2), py.None))))
}
func text2618(e *py.Eval, ctx variables) string {
	return ""
}
func value2619(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterBatch(ctx["config"].Member("x"), py.Int(2), py.Str("-"))), "{{ config.x | batch(2, '-') | list }}")
}
func typed2619(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterBatch(ctx["config"].Member("x"), py.Int(2), py.Str("-"))), "{{ config.x | batch(2, '-') | list }}")
}
func texts2619(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterBatch(py.Str(ctx["config"].Member("x").Text()), py.Int(2), py.Str("-"))), "{{ config.x | batch(2, '-') | list }}")
}
func text2619(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterBatch(ctx["config"].Member("x"), py.Int(2), py.Str("-"))).Text(), "{{ config.x | batch(2, '-') | list }}")
}
func value2620(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterBatch(ctx["config"].Member("x"), py.Int(2), py.Str("-")))))
}
func typed2620(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterBatch(ctx["config"].Member("x"), py.Int(2), py.Str("-")))))
}
func texts2620(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterBatch(py.Str(ctx["config"].Member("x").Text()), py.Int(2), py.Str("-")))))
}
func text2620(e *py.Eval, ctx variables) string {
	return ""
}
func value2621(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterCenter(ctx["config"].Member("x"), py.Int(9)), "{{ config.x | center(9) }}")
}
func typed2621(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterCenter(ctx["config"].Member("x"), py.Int(9)), "{{ config.x | center(9) }}")
}
func texts2621(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterCenter(py.Str(ctx["config"].Member("x").Text()), py.Int(9)), "{{ config.x | center(9) }}")
}
func text2621(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterCenter(ctx["config"].Member("x"), py.Int(9)).Text(), "{{ config.x | center(9) }}")
}
func value2622(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterCenter(ctx["config"].Member("x"), py.Int(9))))
}
func typed2622(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterCenter(ctx["config"].Member("x"), py.Int(9))))
}
func texts2622(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterCenter(py.Str(ctx["config"].Member("x").Text()), py.Int(9))))
}
func text2622(e *py.Eval, ctx variables) string {
	return ""
}
func value2623(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterCenter(ctx["config"].Member("x"), py.Int(80)), "{{ config.x | center }}")
}
func typed2623(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterCenter(ctx["config"].Member("x"), py.Int(80)), "{{ config.x | center }}")
}
func texts2623(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterCenter(py.Str(ctx["config"].Member("x").Text()), py.Int(80)), "{{ config.x | center }}")
}
func text2623(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterCenter(ctx["config"].Member("x"), py.Int(80)).Text(), "{{ config.x | center }}")
}
func value2624(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterCenter(ctx["config"].Member("x"), py.Int(80))))
}
func typed2624(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterCenter(ctx["config"].Member("x"), py.Int(80))))
}
func texts2624(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterCenter(py.Str(ctx["config"].Member("x").Text()), py.Int(80))))
}
func text2624(e *py.Eval, ctx variables) string {
	return ""
}
func value2625(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(ctx["config"].Member("x")), "{{ config.x | count }}")
}
func typed2625(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(ctx["config"].Member("x")), "{{ config.x | count }}")
}
func texts2625(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLength(py.Str(ctx["config"].Member("x").Text())))
}
func text2625(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterLength(ctx["config"].Member("x")).Text(), "{{ config.x | count }}")
}
func value2626(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLength(ctx["config"].Member("x"))))
}
func typed2626(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLength(ctx["config"].Member("x"))))
}
func texts2626(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterLength(py.Str(ctx["config"].Member("x").Text()))))
}
func text2626(e *py.Eval, ctx variables) string {
	return ""
}
func value2627(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("x"), py.Str("q")))
}
func typed2627(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("x"), py.Str("q")))
}
func texts2627(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func text2627(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("x"), py.Str("q")).Text())
}
func value2628(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrElse(ctx["config"].Member("x"), py.Str("q"))))
}
func typed2628(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrElse(ctx["config"].Member("x"), py.Str("q"))))
}
func texts2628(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("x").Text())))
}
func text2628(e *py.Eval, ctx variables) string {
	return ""
}
func value2629(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.Str("q")))
}
func typed2629(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.Str("q")))
}
func texts2629(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("x").Text()), py.Str("q")))
}
func text2629(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("x"), py.Str("q")).Text())
}
func value2630(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(ctx["config"].Member("x"), py.Str("q"))))
}
func typed2630(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(ctx["config"].Member("x"), py.Str("q"))))
}
func texts2630(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(py.Str(ctx["config"].Member("x").Text()), py.Str("q"))))
}
func text2630(e *py.Eval, ctx variables) string {
	return ""
}
func value2631(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("x"), py.Str("")))
}
func typed2631(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("x"), py.Str("")))
}
func texts2631(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func text2631(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("x"), py.Str("")).Text())
}
func value2632(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrElse(ctx["config"].Member("x"), py.Str(""))))
}
func typed2632(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrElse(ctx["config"].Member("x"), py.Str(""))))
}
func texts2632(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("x").Text())))
}
func text2632(e *py.Eval, ctx variables) string {
	return ""
}
func value2633(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(ctx["config"].Member("x"), py.False, py.Str("key"), py.False), "{{ config.x | dictsort }}")
}
func typed2633(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(ctx["config"].Member("x"), py.False, py.Str("key"), py.False), "{{ config.x | dictsort }}")
}
func texts2633(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(py.Str(ctx["config"].Member("x").Text()), py.False, py.Str("key"), py.False), "{{ config.x | dictsort }}")
}
func text2633(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterDictSort(ctx["config"].Member("x"), py.False, py.Str("key"), py.False).Text(), "{{ config.x | dictsort }}")
}
func value2634(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(ctx["config"].Member("x"), py.False, py.Str("key"), py.False)))
}
func typed2634(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(ctx["config"].Member("x"), py.False, py.Str("key"), py.False)))
}
func texts2634(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(py.Str(ctx["config"].Member("x").Text()), py.False, py.Str("key"), py.False)))
}
func text2634(e *py.Eval, ctx variables) string {
	return ""
}
func value2635(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(ctx["config"].Member("x"), py.True, py.Str("key"), py.False), "{{ config.x | dictsort(true) }}")
}
func typed2635(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(ctx["config"].Member("x"), py.True, py.Str("key"), py.False), "{{ config.x | dictsort(true) }}")
}
func texts2635(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(py.Str(ctx["config"].Member("x").Text()), py.True, py.Str("key"), py.False), "{{ config.x | dictsort(true) }}")
}
func text2635(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterDictSort(ctx["config"].Member("x"), py.True, py.Str("key"), py.False).Text(), "{{ config.x | dictsort(true) }}")
}
func value2636(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(ctx["config"].Member("x"), py.True, py.Str("key"), py.False)))
}
func typed2636(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(ctx["config"].Member("x"), py.True, py.Str("key"), py.False)))
}
func texts2636(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(py.Str(ctx["config"].Member("x").Text()), py.True, py.Str("key"), py.False)))
}
func text2636(e *py.Eval, ctx variables) string {
	return ""
}
func value2637(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(ctx["config"].Member("x"), py.False, py.Str("value"), py.False), "{{ config.x | dictsort(false, 'value') }}")
}
func typed2637(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(ctx["config"].Member("x"), py.False, py.Str("value"), py.False), "{{ config.x | dictsort(false, 'value') }}")
}
func texts2637(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(py.Str(ctx["config"].Member("x").Text()), py.False, py.Str("value"), py.False), "{{ config.x | dictsort(false, 'value') }}")
}
func text2637(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterDictSort(ctx["config"].Member("x"), py.False, py.Str("value"), py.False).Text(), "{{ config.x | dictsort(false, 'value') }}")
}
func value2638(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(ctx["config"].Member("x"), py.False, py.Str("value"), py.False)))
}
func typed2638(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(ctx["config"].Member("x"), py.False, py.Str("value"), py.False)))
}
func texts2638(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(py.Str(ctx["config"].Member("x").Text()), py.False, py.Str("value"), py.False)))
}
func text2638(e *py.Eval, ctx variables) string {
	return ""
}
func value2639(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(ctx["config"].Member("x"), py.False, py.Str("key"), py.True), "{{ config.x | dictsort(reverse=true) }}")
}
func typed2639(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(ctx["config"].Member("x"), py.False, py.Str("key"), py.True), "{{ config.x | dictsort(reverse=true) }}")
}
func texts2639(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterDictSort(py.Str(ctx["config"].Member("x").Text()), py.False, py.Str("key"), py.True), "{{ config.x | dictsort(reverse=true) }}")
}
func text2639(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterDictSort(ctx["config"].Member("x"), py.False, py.Str("key"), py.True).Text(), "{{ config.x | dictsort(reverse=true) }}")
}
func value2640(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(ctx["config"].Member("x"), py.False, py.Str("key"), py.True)))
}
func typed2640(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(ctx["config"].Member("x"), py.False, py.Str("key"), py.True)))
}
func texts2640(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterDictSort(py.Str(ctx["config"].Member("x").Text()), py.False, py.Str("key"), py.True)))
}
func text2640(e *py.Eval, ctx variables) string {
	return ""
}
func value2641(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterEscape(ctx["config"].Member("x")))
}
func typed2641(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterEscape(ctx["config"].Member("x")))
}
func texts2641(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterEscape(py.Str(ctx["config"].Member("x").Text())))
}
func text2641(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterEscape(ctx["config"].Member("x")).Text())
}
func value2642(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterEscape(ctx["config"].Member("x"))))
}
func typed2642(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterEscape(ctx["config"].Member("x"))))
}
func texts2642(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterEscape(py.Str(ctx["config"].Member("x").Text()))))
}
func text2642(e *py.Eval, ctx variables) string {
	return ""
}
func value2643(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterEscape(ctx["config"].Member("x")))
}
func typed2643(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterEscape(ctx["config"].Member("x")))
}
func texts2643(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterEscape(py.Str(ctx["config"].Member("x").Text())))
}
func text2643(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterEscape(ctx["config"].Member("x")).Text())
}
func value2644(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterEscape(ctx["config"].Member("x"))))
}
func typed2644(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterEscape(ctx["config"].Member("x"))))
}
func texts2644(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterEscape(py.Str(ctx["config"].Member("x").Text()))))
}
func text2644(e *py.Eval, ctx variables) string {
	return ""
}
func value2645(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterForceEscape(ctx["config"].Member("x")))
}
func typed2645(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterForceEscape(ctx["config"].Member("x")))
}
func texts2645(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterForceEscape(py.Str(ctx["config"].Member("x").Text())))
}
func text2645(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterForceEscape(ctx["config"].Member("x")).Text())
}
func value2646(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterForceEscape(ctx["config"].Member("x"))))
}
func typed2646(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterForceEscape(ctx["config"].Member("x"))))
}
func texts2646(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterForceEscape(py.Str(ctx["config"].Member("x").Text()))))
}
func text2646(e *py.Eval, ctx variables) string {
	return ""
}
func value2647(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFileSizeFormat(ctx["config"].Member("x"), py.False), "{{ config.x | filesizeformat }}")
}
func typed2647(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFileSizeFormat(ctx["config"].Member("x"), py.False), "{{ config.x | filesizeformat }}")
}
func texts2647(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFileSizeFormat(py.Str(ctx["config"].Member("x").Text()), py.False), "{{ config.x | filesizeformat }}")
}
func text2647(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterFileSizeFormat(ctx["config"].Member("x"), py.False).Text(), "{{ config.x | filesizeformat }}")
}
func value2648(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFileSizeFormat(ctx["config"].Member("x"), py.False)))
}
func typed2648(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFileSizeFormat(ctx["config"].Member("x"), py.False)))
}
func texts2648(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFileSizeFormat(py.Str(ctx["config"].Member("x").Text()), py.False)))
}
func text2648(e *py.Eval, ctx variables) string {
	return ""
}
func value2649(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFileSizeFormat(ctx["config"].Member("x"), py.True), "{{ config.x | filesizeformat(true) }}")
}
func typed2649(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFileSizeFormat(ctx["config"].Member("x"), py.True), "{{ config.x | filesizeformat(true) }}")
}
func texts2649(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFileSizeFormat(py.Str(ctx["config"].Member("x").Text()), py.True), "{{ config.x | filesizeformat(true) }}")
}
func text2649(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterFileSizeFormat(ctx["config"].Member("x"), py.True).Text(), "{{ config.x | filesizeformat(true) }}")
}
func value2650(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFileSizeFormat(ctx["config"].Member("x"), py.True)))
}
func typed2650(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFileSizeFormat(ctx["config"].Member("x"), py.True)))
}
func texts2650(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFileSizeFormat(py.Str(ctx["config"].Member("x").Text()), py.True)))
}
func text2650(e *py.Eval, ctx variables) string {
	return ""
}
func value2651(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFirst(ctx["config"].Member("x")), "{{ config.x | first }}")
}
func typed2651(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFirst(ctx["config"].Member("x")), "{{ config.x | first }}")
}
func texts2651(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFirst(py.Str(ctx["config"].Member("x").Text())), "{{ config.x | first }}")
}
func text2651(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterFirst(ctx["config"].Member("x")).Text(), "{{ config.x | first }}")
}
func value2652(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFirst(ctx["config"].Member("x"))))
}
func typed2652(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFirst(ctx["config"].Member("x"))))
}
func texts2652(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFirst(py.Str(ctx["config"].Member("x").Text()))))
}
func text2652(e *py.Eval, ctx variables) string {
	return ""
}
func value2653(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFloat(ctx["config"].Member("x"), py.Float(0)))
}
func typed2653(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFloat(ctx["config"].Member("x"), py.Float(0)))
}
func texts2653(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterFloat(py.Str(ctx["config"].Member("x").Text()), py.Float(0)))
}
func text2653(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterFloat(ctx["config"].Member("x"), py.Float(0)).Text())
}
func value2654(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFloat(ctx["config"].Member("x"), py.Float(0))))
}
func typed2654(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFloat(ctx["config"].Member("x"), py.Float(0))))
}
func texts2654(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterFloat(py.Str(ctx["config"].Member("x").Text()), py.Float(0))))
}
func text2654(e *py.Eval, ctx variables) string {
	return ""
}
func value2655(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFloat(ctx["config"].Member("x"), py.Int(9)))
}
func typed2655(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFloat(ctx["config"].Member("x"), py.Int(9)))
}
func texts2655(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterFloat(py.Str(ctx["config"].Member("x").Text()), py.Int(9)))
}
func text2655(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterFloat(ctx["config"].Member("x"), py.Int(9)).Text())
}
func value2656(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFloat(ctx["config"].Member("x"), py.Int(9))))
}
func typed2656(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFloat(ctx["config"].Member("x"), py.Int(9))))
}
func texts2656(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterFloat(py.Str(ctx["config"].Member("x").Text()), py.Int(9))))
}
func text2656(e *py.Eval, ctx variables) string {
	return ""
}
func value2657(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFloat(ctx["config"].Member("x"), py.Str("z")))
}
func typed2657(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFloat(ctx["config"].Member("x"), py.Str("z")))
}
func texts2657(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterFloat(py.Str(ctx["config"].Member("x").Text()), py.Str("z")))
}
func text2657(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterFloat(ctx["config"].Member("x"), py.Str("z")).Text())
}
func value2658(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFloat(ctx["config"].Member("x"), py.Str("z"))))
}
func typed2658(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFloat(ctx["config"].Member("x"), py.Str("z"))))
}
func texts2658(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterFloat(py.Str(ctx["config"].Member("x").Text()), py.Str("z"))))
}
func text2658(e *py.Eval, ctx variables) string {
	return ""
}
func value2659(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFormat(ctx["config"].Member("x"), nil, py.Int(1)), "{{ config.x | format(1) }}")
}
func typed2659(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFormat(ctx["config"].Member("x"), nil, py.Int(1)), "{{ config.x | format(1) }}")
}
func texts2659(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFormat(py.Str(ctx["config"].Member("x").Text()), nil, py.Int(1)), "{{ config.x | format(1) }}")
}
func text2659(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterFormat(ctx["config"].Member("x"), nil, py.Int(1)).Text(), "{{ config.x | format(1) }}")
}
func value2660(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFormat(ctx["config"].Member("x"), nil, py.Int(1))))
}
func typed2660(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFormat(ctx["config"].Member("x"), nil, py.Int(1))))
}
func texts2660(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFormat(py.Str(ctx["config"].Member("x").Text()), nil, py.Int(1))))
}
func text2660(e *py.Eval, ctx variables) string {
	return ""
}
func value2661(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFormat(ctx["config"].Member("x"), nil, py.Str("u"), py.Int(2)), "{{ config.x | format('u', 2) }}")
}
func typed2661(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFormat(ctx["config"].Member("x"), nil, py.Str("u"), py.Int(2)), "{{ config.x | format('u', 2) }}")
}
func texts2661(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFormat(py.Str(ctx["config"].Member("x").Text()), nil, py.Str("u"), py.Int(2)), "{{ config.x | format('u', 2) }}")
}
func text2661(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterFormat(ctx["config"].Member("x"), nil, py.Str("u"), py.Int(2)).Text(), "{{ config.x | format('u', 2) }}")
}
func value2662(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFormat(ctx["config"].Member("x"), nil, py.Str("u"), py.Int(2))))
}
func typed2662(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFormat(ctx["config"].Member("x"), nil, py.Str("u"), py.Int(2))))
}
func texts2662(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFormat(py.Str(ctx["config"].Member("x").Text()), nil, py.Str("u"), py.Int(2))))
}
func text2662(e *py.Eval, ctx variables) string {
	return ""
}
func value2663(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterGroupBy(ctx["config"].Member("x"), py.Str("a"), py.None, py.False)), "{{ config.x | groupby('a') | list }}")
}
func typed2663(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterGroupBy(ctx["config"].Member("x"), py.Str("a"), py.None, py.False)), "{{ config.x | groupby('a') | list }}")
}
func texts2663(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterGroupBy(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), py.None, py.False)), "{{ config.x | groupby('a') | list }}")
}
func text2663(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterGroupBy(ctx["config"].Member("x"), py.Str("a"), py.None, py.False)).Text(), "{{ config.x | groupby('a') | list }}")
}
func value2664(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterGroupBy(ctx["config"].Member("x"), py.Str("a"), py.None, py.False))))
}
func typed2664(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterGroupBy(ctx["config"].Member("x"), py.Str("a"), py.None, py.False))))
}
func texts2664(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterGroupBy(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), py.None, py.False))))
}
func text2664(e *py.Eval, ctx variables) string {
	return ""
}
func value2665(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterMap(e.FilterGroupBy(ctx["config"].Member("x"), py.Str("b"), py.None, py.False), func(it py.Value) py.Value { return e.FilterList(it) })),
		"{{ config.x | groupby('b') | map('list') | list }}",
	)
}
func typed2665(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterMap(e.FilterGroupBy(ctx["config"].Member("x"), py.Str("b"), py.None, py.False), func(it py.Value) py.Value { return e.FilterList(it) })),
		"{{ config.x | groupby('b') | map('list') | list }}",
	)
}
func texts2665(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterMap(e.FilterGroupBy(py.Str(ctx["config"].Member("x").Text()), py.Str("b"), py.None, py.False), func(it py.Value) py.Value { return e.FilterList(it) })),
		"{{ config.x | groupby('b') | map('list') | list }}",
	)
}
func text2665(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterMap(e.FilterGroupBy(ctx["config"].Member("x"), py.Str("b"), py.None, py.False), func(it py.Value) py.Value { return e.FilterList(it) })).Text(),
		"{{ config.x | groupby('b') | map('list') | list }}",
	)
}
func value2666(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(e.FilterGroupBy(ctx["config"].Member("x"), py.Str("b"), py.None, py.False), func(it py.Value) py.Value { return e.FilterList(it) }))))
}
func typed2666(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(e.FilterGroupBy(ctx["config"].Member("x"), py.Str("b"), py.None, py.False), func(it py.Value) py.Value { return e.FilterList(it) }))))
}
func texts2666(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(e.FilterGroupBy(py.Str(ctx["config"].Member("x").Text()), py.Str("b"), py.None, py.False), func(it py.Value) py.Value { return e.FilterList(it) }))))
}
func text2666(e *py.Eval, ctx variables) string {
	return ""
}
func value2667(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterGroupBy(ctx["config"].Member("x"), py.Str("a"), py.Int(0), py.False)), "{{ config.x | groupby('a', default=0) | list }}")
}
func typed2667(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterGroupBy(ctx["config"].Member("x"), py.Str("a"), py.Int(0), py.False)), "{{ config.x | groupby('a', default=0) | list }}")
}
func texts2667(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterGroupBy(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), py.Int(0), py.False)), "{{ config.x | groupby('a', default=0) | list }}")
}
func text2667(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterGroupBy(ctx["config"].Member("x"), py.Str("a"), py.Int(0), py.False)).Text(), "{{ config.x | groupby('a', default=0) | list }}")
}
func value2668(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterGroupBy(ctx["config"].Member("x"), py.Str("a"), py.Int(0), py.False))))
}
func typed2668(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterGroupBy(ctx["config"].Member("x"), py.Str("a"), py.Int(0), py.False))))
}
func texts2668(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterGroupBy(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), py.Int(0), py.False))))
}
func text2668(e *py.Eval, ctx variables) string {
	return ""
}
func value2669(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(ctx["config"].Member("x"), py.Int(4), py.False, py.False), "{{ config.x | indent }}")
}
func typed2669(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(ctx["config"].Member("x"), py.Int(4), py.False, py.False), "{{ config.x | indent }}")
}
func texts2669(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(py.Str(ctx["config"].Member("x").Text()), py.Int(4), py.False, py.False), "{{ config.x | indent }}")
}
func text2669(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterIndent(ctx["config"].Member("x"), py.Int(4), py.False, py.False).Text(), "{{ config.x | indent }}")
}
func value2670(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterIndent(ctx["config"].Member("x"), py.Int(4), py.False, py.False)))
}
func typed2670(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterIndent(ctx["config"].Member("x"), py.Int(4), py.False, py.False)))
}
func texts2670(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterIndent(py.Str(ctx["config"].Member("x").Text()), py.Int(4), py.False, py.False)))
}
func text2670(e *py.Eval, ctx variables) string {
	return ""
}
func value2671(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(ctx["config"].Member("x"), py.Int(2), py.True, py.False), "{{ config.x | indent(2, true) }}")
}
func typed2671(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(ctx["config"].Member("x"), py.Int(2), py.True, py.False), "{{ config.x | indent(2, true) }}")
}
func texts2671(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(py.Str(ctx["config"].Member("x").Text()), py.Int(2), py.True, py.False), "{{ config.x | indent(2, true) }}")
}
func text2671(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterIndent(ctx["config"].Member("x"), py.Int(2), py.True, py.False).Text(), "{{ config.x | indent(2, true) }}")
}
func value2672(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterIndent(ctx["config"].Member("x"), py.Int(2), py.True, py.False)))
}
func typed2672(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterIndent(ctx["config"].Member("x"), py.Int(2), py.True, py.False)))
}
func texts2672(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterIndent(py.Str(ctx["config"].Member("x").Text()), py.Int(2), py.True, py.False)))
}
func text2672(e *py.Eval, ctx variables) string {
	return ""
}
func value2673(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(ctx["config"].Member("x"), py.Str(">"), py.False, py.True), "{{ config.x | indent('>', blank=true) }}")
}
func typed2673(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(ctx["config"].Member("x"), py.Str(">"), py.False, py.True), "{{ config.x | indent('>', blank=true) }}")
}
func texts2673(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterIndent(py.Str(ctx["config"].Member("x").Text()), py.Str(">"), py.False, py.True), "{{ config.x | indent('>', blank=true) }}")
}
func text2673(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterIndent(ctx["config"].Member("x"), py.Str(">"), py.False, py.True).Text(), "{{ config.x | indent('>', blank=true) }}")
}
func value2674(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterIndent(ctx["config"].Member("x"), py.Str(">"), py.False, py.True)))
}
func typed2674(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterIndent(ctx["config"].Member("x"), py.Str(">"), py.False, py.True)))
}
func texts2674(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterIndent(py.Str(ctx["config"].Member("x").Text()), py.Str(">"), py.False, py.True)))
}
func text2674(e *py.Eval, ctx variables) string {
	return ""
}
func value2675(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterInt(ctx["config"].Member("x"), py.Int(0), py.Int(10)))
}
func typed2675(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterInt(ctx["config"].Member("x"), py.Int(0), py.Int(10)))
}
func texts2675(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterInt(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Int(10)))
}
func text2675(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterInt(ctx["config"].Member("x"), py.Int(0), py.Int(10)).Text())
}
func value2676(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterInt(ctx["config"].Member("x"), py.Int(0), py.Int(10))))
}
func typed2676(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterInt(ctx["config"].Member("x"), py.Int(0), py.Int(10))))
}
func texts2676(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterInt(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Int(10))))
}
func text2676(e *py.Eval, ctx variables) string {
	return ""
}
func value2677(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterInt(ctx["config"].Member("x"), py.Int(5), py.Int(10)))
}
func typed2677(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterInt(ctx["config"].Member("x"), py.Int(5), py.Int(10)))
}
func texts2677(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterInt(py.Str(ctx["config"].Member("x").Text()), py.Int(5), py.Int(10)))
}
func text2677(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterInt(ctx["config"].Member("x"), py.Int(5), py.Int(10)).Text())
}
func value2678(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterInt(ctx["config"].Member("x"), py.Int(5), py.Int(10))))
}
func typed2678(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterInt(ctx["config"].Member("x"), py.Int(5), py.Int(10))))
}
func texts2678(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterInt(py.Str(ctx["config"].Member("x").Text()), py.Int(5), py.Int(10))))
}
func text2678(e *py.Eval, ctx variables) string {
	return ""
}
func value2679(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterInt(ctx["config"].Member("x"), py.Int(0), py.Int(16)))
}
func typed2679(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterInt(ctx["config"].Member("x"), py.Int(0), py.Int(16)))
}
func texts2679(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterInt(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Int(16)))
}
func text2679(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterInt(ctx["config"].Member("x"), py.Int(0), py.Int(16)).Text())
}
func value2680(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterInt(ctx["config"].Member("x"), py.Int(0), py.Int(16))))
}
func typed2680(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterInt(ctx["config"].Member("x"), py.Int(0), py.Int(16))))
}
func texts2680(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterInt(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Int(16))))
}
func text2680(e *py.Eval, ctx variables) string {
	return ""
}
func value2681(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterInt(ctx["config"].Member("x"), py.Int(0), py.Int(2)))
}
func typed2681(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterInt(ctx["config"].Member("x"), py.Int(0), py.Int(2)))
}
func texts2681(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterInt(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Int(2)))
}
func text2681(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterInt(ctx["config"].Member("x"), py.Int(0), py.Int(2)).Text())
}
func value2682(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterInt(ctx["config"].Member("x"), py.Int(0), py.Int(2))))
}
func typed2682(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterInt(ctx["config"].Member("x"), py.Int(0), py.Int(2))))
}
func texts2682(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterInt(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Int(2))))
}
func text2682(e *py.Eval, ctx variables) string {
	return ""
}
func value2683(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterItems(ctx["config"].Member("x"))), "{{ config.x | items | list }}")
}
func typed2683(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterItems(ctx["config"].Member("x"))), "{{ config.x | items | list }}")
}
func texts2683(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterItems(py.Str(ctx["config"].Member("x").Text()))), "{{ config.x | items | list }}")
}
func text2683(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterItems(ctx["config"].Member("x"))).Text(), "{{ config.x | items | list }}")
}
func value2684(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterItems(ctx["config"].Member("x")))))
}
func typed2684(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterItems(ctx["config"].Member("x")))))
}
func texts2684(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterItems(py.Str(ctx["config"].Member("x").Text())))))
}
func text2684(e *py.Eval, ctx variables) string {
	return ""
}
func value2685(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(ctx["config"].Member("x"), py.Str(""), py.None), "{{ config.x | join }}")
}
func typed2685(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(ctx["config"].Member("x"), py.Str(""), py.None), "{{ config.x | join }}")
}
func texts2685(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(py.Str(ctx["config"].Member("x").Text()), py.Str(""), py.None), "{{ config.x | join }}")
}
func text2685(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterJoin(ctx["config"].Member("x"), py.Str(""), py.None).Text(), "{{ config.x | join }}")
}
func value2686(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(ctx["config"].Member("x"), py.Str(""), py.None)))
}
func typed2686(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(ctx["config"].Member("x"), py.Str(""), py.None)))
}
func texts2686(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(py.Str(ctx["config"].Member("x").Text()), py.Str(""), py.None)))
}
func text2686(e *py.Eval, ctx variables) string {
	return ""
}
func value2687(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(ctx["config"].Member("x"), py.Str("-"), py.None), "{{ config.x | join('-') }}")
}
func typed2687(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(ctx["config"].Member("x"), py.Str("-"), py.None), "{{ config.x | join('-') }}")
}
func texts2687(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(py.Str(ctx["config"].Member("x").Text()), py.Str("-"), py.None), "{{ config.x | join('-') }}")
}
func text2687(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterJoin(ctx["config"].Member("x"), py.Str("-"), py.None).Text(), "{{ config.x | join('-') }}")
}
func value2688(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(ctx["config"].Member("x"), py.Str("-"), py.None)))
}
func typed2688(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(ctx["config"].Member("x"), py.Str("-"), py.None)))
}
func texts2688(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(py.Str(ctx["config"].Member("x").Text()), py.Str("-"), py.None)))
}
func text2688(e *py.Eval, ctx variables) string {
	return ""
}
func value2689(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(ctx["config"].Member("x"), py.Str(", "), py.Str("b")), "{{ config.x | join(', ', attribute='b') }}")
}
func typed2689(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(ctx["config"].Member("x"), py.Str(", "), py.Str("b")), "{{ config.x | join(', ', attribute='b') }}")
}
func texts2689(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(py.Str(ctx["config"].Member("x").Text()), py.Str(", "), py.Str("b")), "{{ config.x | join(', ', attribute='b') }}")
}
func text2689(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterJoin(ctx["config"].Member("x"), py.Str(", "), py.Str("b")).Text(), "{{ config.x | join(', ', attribute='b') }}")
}
func value2690(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(ctx["config"].Member("x"), py.Str(", "), py.Str("b"))))
}
func typed2690(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(ctx["config"].Member("x"), py.Str(", "), py.Str("b"))))
}
func texts2690(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(py.Str(ctx["config"].Member("x").Text()), py.Str(", "), py.Str("b"))))
}
func text2690(e *py.Eval, ctx variables) string {
	return ""
}
func value2691(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLast(ctx["config"].Member("x")), "{{ config.x | last }}")
}
func typed2691(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLast(ctx["config"].Member("x")), "{{ config.x | last }}")
}
func texts2691(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLast(py.Str(ctx["config"].Member("x").Text())), "{{ config.x | last }}")
}
func text2691(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterLast(ctx["config"].Member("x")).Text(), "{{ config.x | last }}")
}
func value2692(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLast(ctx["config"].Member("x"))))
}
func typed2692(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLast(ctx["config"].Member("x"))))
}
func texts2692(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLast(py.Str(ctx["config"].Member("x").Text()))))
}
func text2692(e *py.Eval, ctx variables) string {
	return ""
}
func value2693(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(ctx["config"].Member("x")), "{{ config.x | length }}")
}
func typed2693(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(ctx["config"].Member("x")), "{{ config.x | length }}")
}
func texts2693(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLength(py.Str(ctx["config"].Member("x").Text())))
}
func text2693(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterLength(ctx["config"].Member("x")).Text(), "{{ config.x | length }}")
}
func value2694(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLength(ctx["config"].Member("x"))))
}
func typed2694(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLength(ctx["config"].Member("x"))))
}
func texts2694(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterLength(py.Str(ctx["config"].Member("x").Text()))))
}
func text2694(e *py.Eval, ctx variables) string {
	return ""
}
func value2695(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(ctx["config"].Member("x")), "{{ config.x | list }}")
}
func typed2695(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(ctx["config"].Member("x")), "{{ config.x | list }}")
}
func texts2695(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterList(py.Str(ctx["config"].Member("x").Text())))
}
func text2695(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(ctx["config"].Member("x")).Text(), "{{ config.x | list }}")
}
func value2696(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(ctx["config"].Member("x"))))
}
func typed2696(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(ctx["config"].Member("x"))))
}
func texts2696(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterList(py.Str(ctx["config"].Member("x").Text()))))
}
func text2696(e *py.Eval, ctx variables) string {
	return ""
}
func value2697(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return e.FilterUpper(it) })), "{{ config.x | map('upper') | list }}")
}
func typed2697(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return e.FilterUpper(it) })), "{{ config.x | map('upper') | list }}")
}
func texts2697(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMap(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) py.Value { return e.FilterUpper(it) })), "{{ config.x | map('upper') | list }}")
}
func text2697(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return e.FilterUpper(it) })).Text(), "{{ config.x | map('upper') | list }}")
}
func value2698(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return e.FilterUpper(it) }))))
}
func typed2698(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return e.FilterUpper(it) }))))
}
func texts2698(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) py.Value { return e.FilterUpper(it) }))))
}
func text2698(e *py.Eval, ctx variables) string {
	return ""
}
func value2699(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return e.FilterInt(it, py.Int(0), py.Int(10)) })), "{{ config.x | map('int') | list }}")
}
func typed2699(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return e.FilterInt(it, py.Int(0), py.Int(10)) })), "{{ config.x | map('int') | list }}")
}
func texts2699(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMap(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) py.Value { return e.FilterInt(it, py.Int(0), py.Int(10)) })), "{{ config.x | map('int') | list }}")
}
func text2699(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return e.FilterInt(it, py.Int(0), py.Int(10)) })).Text(), "{{ config.x | map('int') | list }}")
}
func value2700(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return e.FilterInt(it, py.Int(0), py.Int(10)) }))))
}
func typed2700(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return e.FilterInt(it, py.Int(0), py.Int(10)) }))))
}
func texts2700(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) py.Value { return e.FilterInt(it, py.Int(0), py.Int(10)) }))))
}
func text2700(e *py.Eval, ctx variables) string {
	return ""
}
func value2701(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Str("a"), py.Absent)), "{{ config.x | map(attribute='a') | list }}")
}
func typed2701(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Str("a"), py.Absent)), "{{ config.x | map(attribute='a') | list }}")
}
func texts2701(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMapAttribute(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), py.Absent)), "{{ config.x | map(attribute='a') | list }}")
}
func text2701(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Str("a"), py.Absent)).Text(), "{{ config.x | map(attribute='a') | list }}")
}
func value2702(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Str("a"), py.Absent))))
}
func typed2702(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Str("a"), py.Absent))))
}
func texts2702(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), py.Absent))))
}
func text2702(e *py.Eval, ctx variables) string {
	return ""
}
func value2703(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Str("a"), py.Int(0))),
		"{{ config.x | map(attribute='a', default=0) | list }}",
	)
}
func typed2703(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Str("a"), py.Int(0))),
		"{{ config.x | map(attribute='a', default=0) | list }}",
	)
}
func texts2703(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterMapAttribute(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), py.Int(0))),
		"{{ config.x | map(attribute='a', default=0) | list }}",
	)
}
func text2703(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Str("a"), py.Int(0))).Text(),
		"{{ config.x | map(attribute='a', default=0) | list }}",
	)
}
func value2704(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Str("a"), py.Int(0)))))
}
func typed2704(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Str("a"), py.Int(0)))))
}
func texts2704(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), py.Int(0)))))
}
func text2704(e *py.Eval, ctx variables) string {
	return ""
}
func value2705(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Str("a.b"), py.Absent)), "{{ config.x | map(attribute='a.b') | list }}")
}
func typed2705(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Str("a.b"), py.Absent)), "{{ config.x | map(attribute='a.b') | list }}")
}
func texts2705(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMapAttribute(py.Str(ctx["config"].Member("x").Text()), py.Str("a.b"), py.Absent)), "{{ config.x | map(attribute='a.b') | list }}")
}
func text2705(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Str("a.b"), py.Absent)).Text(), "{{ config.x | map(attribute='a.b') | list }}")
}
func value2706(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Str("a.b"), py.Absent))))
}
func typed2706(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Str("a.b"), py.Absent))))
}
func texts2706(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(py.Str(ctx["config"].Member("x").Text()), py.Str("a.b"), py.Absent))))
}
func text2706(e *py.Eval, ctx variables) string {
	return ""
}
func value2707(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Int(0), py.Absent)), "{{ config.x | map(attribute=0) | list }}")
}
func typed2707(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Int(0), py.Absent)), "{{ config.x | map(attribute=0) | list }}")
}
func texts2707(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMapAttribute(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Absent)), "{{ config.x | map(attribute=0) | list }}")
}
func text2707(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Int(0), py.Absent)).Text(), "{{ config.x | map(attribute=0) | list }}")
}
func value2708(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Int(0), py.Absent))))
}
func typed2708(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(ctx["config"].Member("x"), py.Int(0), py.Absent))))
}
func texts2708(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Absent))))
}
func text2708(e *py.Eval, ctx variables) string {
	return ""
}
func value2709(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return py.OrElse(it, py.Str("d")) })), "{{ config.x | map('default', 'd') | list }}")
}
func typed2709(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return py.OrElse(it, py.Str("d")) })), "{{ config.x | map('default', 'd') | list }}")
}
func texts2709(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMap(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) py.Value { return py.OrElse(it, py.Str("d")) })), "{{ config.x | map('default', 'd') | list }}")
}
func text2709(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return py.OrElse(it, py.Str("d")) })).Text(), "{{ config.x | map('default', 'd') | list }}")
}
func value2710(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return py.OrElse(it, py.Str("d")) }))))
}
func typed2710(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return py.OrElse(it, py.Str("d")) }))))
}
func texts2710(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) py.Value { return py.OrElse(it, py.Str("d")) }))))
}
func text2710(e *py.Eval, ctx variables) string {
	return ""
}
func value2711(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return e.FilterReplace(it, py.Str("a"), py.Str("o"), py.None) })), "{{ config.x | map('replace', 'a', 'o') | list }}")
}
func typed2711(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return e.FilterReplace(it, py.Str("a"), py.Str("o"), py.None) })), "{{ config.x | map('replace', 'a', 'o') | list }}")
}
func texts2711(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterMap(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) py.Value { return e.FilterReplace(it, py.Str("a"), py.Str("o"), py.None) })), "{{ config.x | map('replace', 'a', 'o') | list }}")
}
func text2711(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return e.FilterReplace(it, py.Str("a"), py.Str("o"), py.None) })).Text(), "{{ config.x | map('replace', 'a', 'o') | list }}")
}
func value2712(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return e.FilterReplace(it, py.Str("a"), py.Str("o"), py.None) }))))
}
func typed2712(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(ctx["config"].Member("x"), func(it py.Value) py.Value { return e.FilterReplace(it, py.Str("a"), py.Str("o"), py.None) }))))
}
func texts2712(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMap(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) py.Value { return e.FilterReplace(it, py.Str("a"), py.Str("o"), py.None) }))))
}
func text2712(e *py.Eval, ctx variables) string {
	return ""
}
func value2713(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(ctx["config"].Member("x"), py.False, py.None), "{{ config.x | max }}")
}
func typed2713(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(ctx["config"].Member("x"), py.False, py.None), "{{ config.x | max }}")
}
func texts2713(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(py.Str(ctx["config"].Member("x").Text()), py.False, py.None), "{{ config.x | max }}")
}
func text2713(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterMax(ctx["config"].Member("x"), py.False, py.None).Text(), "{{ config.x | max }}")
}
func value2714(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(ctx["config"].Member("x"), py.False, py.None)))
}
func typed2714(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(ctx["config"].Member("x"), py.False, py.None)))
}
func texts2714(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(py.Str(ctx["config"].Member("x").Text()), py.False, py.None)))
}
func text2714(e *py.Eval, ctx variables) string {
	return ""
}
func value2715(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(ctx["config"].Member("x"), py.False, py.Str("a")), "{{ config.x | max(attribute='a') }}")
}
func typed2715(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(ctx["config"].Member("x"), py.False, py.Str("a")), "{{ config.x | max(attribute='a') }}")
}
func texts2715(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(py.Str(ctx["config"].Member("x").Text()), py.False, py.Str("a")), "{{ config.x | max(attribute='a') }}")
}
func text2715(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterMax(ctx["config"].Member("x"), py.False, py.Str("a")).Text(), "{{ config.x | max(attribute='a') }}")
}
func value2716(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(ctx["config"].Member("x"), py.False, py.Str("a"))))
}
func typed2716(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(ctx["config"].Member("x"), py.False, py.Str("a"))))
}
func texts2716(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(py.Str(ctx["config"].Member("x").Text()), py.False, py.Str("a"))))
}
func text2716(e *py.Eval, ctx variables) string {
	return ""
}
func value2717(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMin(ctx["config"].Member("x"), py.False, py.None), "{{ config.x | min }}")
}
func typed2717(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMin(ctx["config"].Member("x"), py.False, py.None), "{{ config.x | min }}")
}
func texts2717(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMin(py.Str(ctx["config"].Member("x").Text()), py.False, py.None), "{{ config.x | min }}")
}
func text2717(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterMin(ctx["config"].Member("x"), py.False, py.None).Text(), "{{ config.x | min }}")
}
func value2718(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMin(ctx["config"].Member("x"), py.False, py.None)))
}
func typed2718(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMin(ctx["config"].Member("x"), py.False, py.None)))
}
func texts2718(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMin(py.Str(ctx["config"].Member("x").Text()), py.False, py.None)))
}
func text2718(e *py.Eval, ctx variables) string {
	return ""
}
func value2719(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMin(ctx["config"].Member("x"), py.True, py.None), "{{ config.x | min(case_sensitive=true) }}")
}
func typed2719(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMin(ctx["config"].Member("x"), py.True, py.None), "{{ config.x | min(case_sensitive=true) }}")
}
func texts2719(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMin(py.Str(ctx["config"].Member("x").Text()), py.True, py.None), "{{ config.x | min(case_sensitive=true) }}")
}
func text2719(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterMin(ctx["config"].Member("x"), py.True, py.None).Text(), "{{ config.x | min(case_sensitive=true) }}")
}
func value2720(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMin(ctx["config"].Member("x"), py.True, py.None)))
}
func typed2720(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMin(ctx["config"].Member("x"), py.True, py.None)))
}
func texts2720(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMin(py.Str(ctx["config"].Member("x").Text()), py.True, py.None)))
}
func text2720(e *py.Eval, ctx variables) string {
	return ""
}
func value2721(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReject(ctx["config"].Member("x"), func(it py.Value) bool { return it.Truth() })), "{{ config.x | reject | list }}")
}
func typed2721(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReject(ctx["config"].Member("x"), func(it py.Value) bool { return it.Truth() })), "{{ config.x | reject | list }}")
}
func texts2721(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReject(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) bool { return it.Truth() })), "{{ config.x | reject | list }}")
}
func text2721(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterReject(ctx["config"].Member("x"), func(it py.Value) bool { return it.Truth() })).Text(), "{{ config.x | reject | list }}")
}
func value2722(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReject(ctx["config"].Member("x"), func(it py.Value) bool { return it.Truth() }))))
}
func typed2722(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReject(ctx["config"].Member("x"), func(it py.Value) bool { return it.Truth() }))))
}
func texts2722(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReject(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) bool { return it.Truth() }))))
}
func text2722(e *py.Eval, ctx variables) string {
	return ""
}
func value2723(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReject(ctx["config"].Member("x"), func(it py.Value) bool { return it.IsNone() })), "{{ config.x | reject('none') | list }}")
}
func typed2723(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReject(ctx["config"].Member("x"), func(it py.Value) bool { return it.IsNone() })), "{{ config.x | reject('none') | list }}")
}
func texts2723(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReject(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) bool { return it.IsNone() })), "{{ config.x | reject('none') | list }}")
}
func text2723(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterReject(ctx["config"].Member("x"), func(it py.Value) bool { return it.IsNone() })).Text(), "{{ config.x | reject('none') | list }}")
}
func value2724(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReject(ctx["config"].Member("x"), func(it py.Value) bool { return it.IsNone() }))))
}
func typed2724(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReject(ctx["config"].Member("x"), func(it py.Value) bool { return it.IsNone() }))))
}
func texts2724(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReject(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) bool { return it.IsNone() }))))
}
func text2724(e *py.Eval, ctx variables) string {
	return ""
}
func value2725(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReject(ctx["config"].Member("x"), func(it py.Value) bool { return py.EqualInt(it, 1) })), "{{ config.x | reject('equalto', 1) | list }}")
}
func typed2725(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReject(ctx["config"].Member("x"), func(it py.Value) bool { return py.EqualInt(it, 1) })), "{{ config.x | reject('equalto', 1) | list }}")
}
func texts2725(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReject(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) bool { return py.EqualInt(it, 1) })), "{{ config.x | reject('equalto', 1) | list }}")
}
func text2725(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterReject(ctx["config"].Member("x"), func(it py.Value) bool { return py.EqualInt(it, 1) })).Text(), "{{ config.x | reject('equalto', 1) | list }}")
}
func value2726(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReject(ctx["config"].Member("x"), func(it py.Value) bool { return py.EqualInt(it, 1) }))))
}
func typed2726(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReject(ctx["config"].Member("x"), func(it py.Value) bool { return py.EqualInt(it, 1) }))))
}
func texts2726(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReject(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) bool { return py.EqualInt(it, 1) }))))
}
func text2726(e *py.Eval, ctx variables) string {
	return ""
}
func value2727(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterRejectAttr(ctx["config"].Member("x"), py.Str("a"), func(it py.Value) bool { return it.Truth() })), "{{ config.x | rejectattr('a') | list }}")
}
func typed2727(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterRejectAttr(ctx["config"].Member("x"), py.Str("a"), func(it py.Value) bool { return it.Truth() })), "{{ config.x | rejectattr('a') | list }}")
}
func texts2727(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterRejectAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), func(it py.Value) bool { return it.Truth() })), "{{ config.x | rejectattr('a') | list }}")
}
func text2727(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterRejectAttr(ctx["config"].Member("x"), py.Str("a"), func(it py.Value) bool { return it.Truth() })).Text(), "{{ config.x | rejectattr('a') | list }}")
}
func value2728(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterRejectAttr(ctx["config"].Member("x"), py.Str("a"), func(it py.Value) bool { return it.Truth() }))))
}
func typed2728(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterRejectAttr(ctx["config"].Member("x"), py.Str("a"), func(it py.Value) bool { return it.Truth() }))))
}
func texts2728(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterRejectAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), func(it py.Value) bool { return it.Truth() }))))
}
func text2728(e *py.Eval, ctx variables) string {
	return ""
}
func value2729(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterRejectAttr(ctx["config"].Member("x"), py.Str("b"), func(it py.Value) bool { return py.EqualStr(it, "x") })),
		"{{ config.x | rejectattr('b', 'eq', 'x') | list }}",
	)
}
func typed2729(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterRejectAttr(ctx["config"].Member("x"), py.Str("b"), func(it py.Value) bool { return py.EqualStr(it, "x") })),
		"{{ config.x | rejectattr('b', 'eq', 'x') | list }}",
	)
}
func texts2729(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterRejectAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("b"), func(it py.Value) bool { return py.EqualStr(it, "x") })),
		"{{ config.x | rejectattr('b', 'eq', 'x') | list }}",
	)
}
func text2729(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterRejectAttr(ctx["config"].Member("x"), py.Str("b"), func(it py.Value) bool { return py.EqualStr(it, "x") })).Text(),
		"{{ config.x | rejectattr('b', 'eq', 'x') | list }}",
	)
}
func value2730(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterRejectAttr(ctx["config"].Member("x"), py.Str("b"), func(it py.Value) bool { return py.EqualStr(it, "x") }))))
}
func typed2730(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterRejectAttr(ctx["config"].Member("x"), py.Str("b"), func(it py.Value) bool { return py.EqualStr(it, "x") }))))
}
func texts2730(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterRejectAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("b"), func(it py.Value) bool { return py.EqualStr(it, "x") }))))
}
func text2730(e *py.Eval, ctx variables) string {
	return ""
}
func value2731(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterReplace(ctx["config"].Member("x"), py.Str("a"), py.Str("X"), py.None))
}
func typed2731(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterReplace(ctx["config"].Member("x"), py.Str("a"), py.Str("X"), py.None))
}
func texts2731(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterReplace(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), py.Str("X"), py.None))
}
func text2731(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterReplace(ctx["config"].Member("x"), py.Str("a"), py.Str("X"), py.None).Text())
}
func value2732(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterReplace(ctx["config"].Member("x"), py.Str("a"), py.Str("X"), py.None)))
}
func typed2732(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterReplace(ctx["config"].Member("x"), py.Str("a"), py.Str("X"), py.None)))
}
func texts2732(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterReplace(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), py.Str("X"), py.None)))
}
func text2732(e *py.Eval, ctx variables) string {
	return ""
}
func value2733(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterReplace(ctx["config"].Member("x"), py.Str(""), py.Str("-"), py.None))
}
func typed2733(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterReplace(ctx["config"].Member("x"), py.Str(""), py.Str("-"), py.None))
}
func texts2733(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterReplace(py.Str(ctx["config"].Member("x").Text()), py.Str(""), py.Str("-"), py.None))
}
func text2733(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterReplace(ctx["config"].Member("x"), py.Str(""), py.Str("-"), py.None).Text())
}
func value2734(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterReplace(ctx["config"].Member("x"), py.Str(""), py.Str("-"), py.None)))
}
func typed2734(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterReplace(ctx["config"].Member("x"), py.Str(""), py.Str("-"), py.None)))
}
func texts2734(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterReplace(py.Str(ctx["config"].Member("x").Text()), py.Str(""), py.Str("-"), py.None)))
}
func text2734(e *py.Eval, ctx variables) string {
	return ""
}
func value2735(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterReplace(ctx["config"].Member("x"), py.Str("l"), py.Str("L"), py.Int(2)), "{{ config.x | replace('l', 'L', 2) }}")
}
func typed2735(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterReplace(ctx["config"].Member("x"), py.Str("l"), py.Str("L"), py.Int(2)), "{{ config.x | replace('l', 'L', 2) }}")
}
func texts2735(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterReplace(py.Str(ctx["config"].Member("x").Text()), py.Str("l"), py.Str("L"), py.Int(2)), "{{ config.x | replace('l', 'L', 2) }}")
}
func text2735(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterReplace(ctx["config"].Member("x"), py.Str("l"), py.Str("L"), py.Int(2)).Text(), "{{ config.x | replace('l', 'L', 2) }}")
}
func value2736(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterReplace(ctx["config"].Member("x"), py.Str("l"), py.Str("L"), py.Int(2))))
}
func typed2736(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterReplace(ctx["config"].Member("x"), py.Str("l"), py.Str("L"), py.Int(2))))
}
func texts2736(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterReplace(py.Str(ctx["config"].Member("x").Text()), py.Str("l"), py.Str("L"), py.Int(2))))
}
func text2736(e *py.Eval, ctx variables) string {
	return ""
}
func value2737(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterReplace(ctx["config"].Member("x"), py.Int(1), py.Int(2), py.None))
}
func typed2737(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterReplace(ctx["config"].Member("x"), py.Int(1), py.Int(2), py.None))
}
func texts2737(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterReplace(py.Str(ctx["config"].Member("x").Text()), py.Int(1), py.Int(2), py.None))
}
func text2737(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterReplace(ctx["config"].Member("x"), py.Int(1), py.Int(2), py.None).Text())
}
func value2738(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterReplace(ctx["config"].Member("x"), py.Int(1), py.Int(2), py.None)))
}
func typed2738(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterReplace(ctx["config"].Member("x"), py.Int(1), py.Int(2), py.None)))
}
func texts2738(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterReplace(py.Str(ctx["config"].Member("x").Text()), py.Int(1), py.Int(2), py.None)))
}
func text2738(e *py.Eval, ctx variables) string {
	return ""
}
func value2739(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReverse(ctx["config"].Member("x"))), "{{ config.x | reverse | list }}")
}
func typed2739(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReverse(ctx["config"].Member("x"))), "{{ config.x | reverse | list }}")
}
func texts2739(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReverse(py.Str(ctx["config"].Member("x").Text()))), "{{ config.x | reverse | list }}")
}
func text2739(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterReverse(ctx["config"].Member("x"))).Text(), "{{ config.x | reverse | list }}")
}
func value2740(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReverse(ctx["config"].Member("x")))))
}
func typed2740(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReverse(ctx["config"].Member("x")))))
}
func texts2740(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReverse(py.Str(ctx["config"].Member("x").Text())))))
}
func text2740(e *py.Eval, ctx variables) string {
	return ""
}
func value2741(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterReverse(ctx["config"].Member("x")), "{{ config.x | reverse }}")
}
func typed2741(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterReverse(ctx["config"].Member("x")), "{{ config.x | reverse }}")
}
func texts2741(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterReverse(py.Str(ctx["config"].Member("x").Text())), "{{ config.x | reverse }}")
}
func text2741(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterReverse(ctx["config"].Member("x")).Text(), "{{ config.x | reverse }}")
}
func value2742(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterReverse(ctx["config"].Member("x"))))
}
func typed2742(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterReverse(ctx["config"].Member("x"))))
}
func texts2742(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterReverse(py.Str(ctx["config"].Member("x").Text()))))
}
func text2742(e *py.Eval, ctx variables) string {
	return ""
}
func value2743(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["config"].Member("x"), py.Int(1), py.Str("common")), "{{ config.x | round(1) }}")
}
func typed2743(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["config"].Member("x"), py.Int(1), py.Str("common")), "{{ config.x | round(1) }}")
}
func texts2743(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(1), py.Str("common")), "{{ config.x | round(1) }}")
}
func text2743(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRound(ctx["config"].Member("x"), py.Int(1), py.Str("common")).Text(), "{{ config.x | round(1) }}")
}
func value2744(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(ctx["config"].Member("x"), py.Int(1), py.Str("common"))))
}
func typed2744(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(ctx["config"].Member("x"), py.Int(1), py.Str("common"))))
}
func texts2744(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(1), py.Str("common"))))
}
func text2744(e *py.Eval, ctx variables) string {
	return ""
}
func value2745(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["config"].Member("x"), py.Int(-1), py.Str("common")), "{{ config.x | round(-1) }}")
}
func typed2745(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["config"].Member("x"), py.Int(-1), py.Str("common")), "{{ config.x | round(-1) }}")
}
func texts2745(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(-1), py.Str("common")), "{{ config.x | round(-1) }}")
}
func text2745(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRound(ctx["config"].Member("x"), py.Int(-1), py.Str("common")).Text(), "{{ config.x | round(-1) }}")
}
func value2746(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(ctx["config"].Member("x"), py.Int(-1), py.Str("common"))))
}
func typed2746(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(ctx["config"].Member("x"), py.Int(-1), py.Str("common"))))
}
func texts2746(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(-1), py.Str("common"))))
}
func text2746(e *py.Eval, ctx variables) string {
	return ""
}
func value2747(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["config"].Member("x"), py.Int(1), py.Str("floor")), "{{ config.x | round(1, 'floor') }}")
}
func typed2747(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["config"].Member("x"), py.Int(1), py.Str("floor")), "{{ config.x | round(1, 'floor') }}")
}
func texts2747(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(1), py.Str("floor")), "{{ config.x | round(1, 'floor') }}")
}
func text2747(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRound(ctx["config"].Member("x"), py.Int(1), py.Str("floor")).Text(), "{{ config.x | round(1, 'floor') }}")
}
func value2748(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(ctx["config"].Member("x"), py.Int(1), py.Str("floor"))))
}
func typed2748(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(ctx["config"].Member("x"), py.Int(1), py.Str("floor"))))
}
func texts2748(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(1), py.Str("floor"))))
}
func text2748(e *py.Eval, ctx variables) string {
	return ""
}
func value2749(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("ceil")), "{{ config.x | round(0, 'ceil') }}")
}
func typed2749(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("ceil")), "{{ config.x | round(0, 'ceil') }}")
}
func texts2749(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Str("ceil")), "{{ config.x | round(0, 'ceil') }}")
}
func text2749(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("ceil")).Text(), "{{ config.x | round(0, 'ceil') }}")
}
func value2750(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("ceil"))))
}
func typed2750(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("ceil"))))
}
func texts2750(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Str("ceil"))))
}
func text2750(e *py.Eval, ctx variables) string {
	return ""
}
func value2751(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("x")), "{{ config.x | round(method='x') }}")
}
func typed2751(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("x")), "{{ config.x | round(method='x') }}")
}
func texts2751(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Str("x")), "{{ config.x | round(method='x') }}")
}
func text2751(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("x")).Text(), "{{ config.x | round(method='x') }}")
}
func value2752(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("x"))))
}
func typed2752(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("x"))))
}
func texts2752(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Str("x"))))
}
func text2752(e *py.Eval, ctx variables) string {
	return ""
}
func value2753(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return it.Truth() })), "{{ config.x | select | list }}")
}
func typed2753(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return it.Truth() })), "{{ config.x | select | list }}")
}
func texts2753(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) bool { return it.Truth() })), "{{ config.x | select | list }}")
}
func text2753(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return it.Truth() })).Text(), "{{ config.x | select | list }}")
}
func value2754(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return it.Truth() }))))
}
func typed2754(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return it.Truth() }))))
}
func texts2754(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) bool { return it.Truth() }))))
}
func text2754(e *py.Eval, ctx variables) string {
	return ""
}
func value2755(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return it.IsString() })), "{{ config.x | select('string') | list }}")
}
func typed2755(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return it.IsString() })), "{{ config.x | select('string') | list }}")
}
func texts2755(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) bool { return it.IsString() })), "{{ config.x | select('string') | list }}")
}
func text2755(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return it.IsString() })).Text(), "{{ config.x | select('string') | list }}")
}
func value2756(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return it.IsString() }))))
}
func typed2756(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return it.IsString() }))))
}
func texts2756(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) bool { return it.IsString() }))))
}
func text2756(e *py.Eval, ctx variables) string {
	return ""
}
func value2757(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return e.Gt(it, py.Int(1)) })), "{{ config.x | select('>', 1) | list }}")
}
func typed2757(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return e.Gt(it, py.Int(1)) })), "{{ config.x | select('>', 1) | list }}")
}
func texts2757(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelect(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) bool { return e.Gt(it, py.Int(1)) })), "{{ config.x | select('>', 1) | list }}")
}
func text2757(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return e.Gt(it, py.Int(1)) })).Text(), "{{ config.x | select('>', 1) | list }}")
}
func value2758(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return e.Gt(it, py.Int(1)) }))))
}
func typed2758(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return e.Gt(it, py.Int(1)) }))))
}
func texts2758(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) bool { return e.Gt(it, py.Int(1)) }))))
}
func text2758(e *py.Eval, ctx variables) string {
	return ""
}
func value2759(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return e.In(it, py.ListOf(py.Int(1), py.Str("a"), py.Str("b"))) })),
		"{{ config.x | select('in', [1, 'a', 'b']) | list }}",
	)
}
func typed2759(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return e.In(it, py.ListOf(py.Int(1), py.Str("a"), py.Str("b"))) })),
		"{{ config.x | select('in', [1, 'a', 'b']) | list }}",
	)
}
func texts2759(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterSelect(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) bool { return e.In(it, py.ListOf(py.Int(1), py.Str("a"), py.Str("b"))) })),
		"{{ config.x | select('in', [1, 'a', 'b']) | list }}",
	)
}
func text2759(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return e.In(it, py.ListOf(py.Int(1), py.Str("a"), py.Str("b"))) })).Text(),
		"{{ config.x | select('in', [1, 'a', 'b']) | list }}",
	)
}
func value2760(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return e.In(it, py.ListOf(py.Int(1), py.Str("a"), py.Str("b"))) }))))
}
func typed2760(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(ctx["config"].Member("x"), func(it py.Value) bool { return e.In(it, py.ListOf(py.Int(1), py.Str("a"), py.Str("b"))) }))))
}
func texts2760(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelect(py.Str(ctx["config"].Member("x").Text()), func(it py.Value) bool { return e.In(it, py.ListOf(py.Int(1), py.Str("a"), py.Str("b"))) }))))
}
func text2760(e *py.Eval, ctx variables) string {
	return ""
}
func value2761(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("a"), func(it py.Value) bool { return it.Truth() })), "{{ config.x | selectattr('a') | list }}")
}
func typed2761(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("a"), func(it py.Value) bool { return it.Truth() })), "{{ config.x | selectattr('a') | list }}")
}
func texts2761(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelectAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), func(it py.Value) bool { return it.Truth() })), "{{ config.x | selectattr('a') | list }}")
}
func text2761(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("a"), func(it py.Value) bool { return it.Truth() })).Text(), "{{ config.x | selectattr('a') | list }}")
}
func value2762(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("a"), func(it py.Value) bool { return it.Truth() }))))
}
func typed2762(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("a"), func(it py.Value) bool { return it.Truth() }))))
}
func texts2762(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelectAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), func(it py.Value) bool { return it.Truth() }))))
}
func text2762(e *py.Eval, ctx variables) string {
	return ""
}
func value2763(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("a"), func(it py.Value) bool { return e.Gt(it, py.Int(1)) })), "{{ config.x | selectattr('a', 'gt', 1) | list }}")
}
func typed2763(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("a"), func(it py.Value) bool { return e.Gt(it, py.Int(1)) })), "{{ config.x | selectattr('a', 'gt', 1) | list }}")
}
func texts2763(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSelectAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), func(it py.Value) bool { return e.Gt(it, py.Int(1)) })), "{{ config.x | selectattr('a', 'gt', 1) | list }}")
}
func text2763(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("a"), func(it py.Value) bool { return e.Gt(it, py.Int(1)) })).Text(), "{{ config.x | selectattr('a', 'gt', 1) | list }}")
}
func value2764(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("a"), func(it py.Value) bool { return e.Gt(it, py.Int(1)) }))))
}
func typed2764(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("a"), func(it py.Value) bool { return e.Gt(it, py.Int(1)) }))))
}
func texts2764(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelectAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), func(it py.Value) bool { return e.Gt(it, py.Int(1)) }))))
}
func text2764(e *py.Eval, ctx variables) string {
	return ""
}
func value2765(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("a.b"), func(it py.Value) bool { return !it.IsUndefined() })),
		"{{ config.x | selectattr('a.b', 'defined') | list }}",
	)
}
func typed2765(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("a.b"), func(it py.Value) bool { return !it.IsUndefined() })),
		"{{ config.x | selectattr('a.b', 'defined') | list }}",
	)
}
func texts2765(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterSelectAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("a.b"), func(it py.Value) bool { return !it.IsUndefined() })),
		"{{ config.x | selectattr('a.b', 'defined') | list }}",
	)
}
func text2765(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("a.b"), func(it py.Value) bool { return !it.IsUndefined() })).Text(),
		"{{ config.x | selectattr('a.b', 'defined') | list }}",
	)
}
func value2766(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("a.b"), func(it py.Value) bool { return !it.IsUndefined() }))))
}
func typed2766(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("a.b"), func(it py.Value) bool { return !it.IsUndefined() }))))
}
func texts2766(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelectAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("a.b"), func(it py.Value) bool { return !it.IsUndefined() }))))
}
func text2766(e *py.Eval, ctx variables) string {
	return ""
}
func value2767(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("b"), func(it py.Value) bool { return py.InStrs(it, "x") }), py.Str("b"), py.Absent), py.Str(","), py.None),
		"{{ config.x | selectattr('b', 'in', ['x']) | map(attribute='b') | join(',') }}",
	)
}
func typed2767(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("b"), func(it py.Value) bool { return py.InStrs(it, "x") }), py.Str("b"), py.Absent), py.Str(","), py.None),
		"{{ config.x | selectattr('b', 'in', ['x']) | map(attribute='b') | join(',') }}",
	)
}
func texts2767(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("b"), func(it py.Value) bool { return py.InStrs(it, "x") }), py.Str("b"), py.Absent), py.Str(","), py.None),
		"{{ config.x | selectattr('b', 'in', ['x']) | map(attribute='b') | join(',') }}",
	)
}
func text2767(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("b"), func(it py.Value) bool { return py.InStrs(it, "x") }), py.Str("b"), py.Absent), py.Str(","), py.None).Text(),
		"{{ config.x | selectattr('b', 'in', ['x']) | map(attribute='b') | join(',') }}",
	)
}
func value2768(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("b"), func(it py.Value) bool { return py.InStrs(it, "x") }), py.Str("b"), py.Absent), py.Str(","), py.None)))
}
func typed2768(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(ctx["config"].Member("x"), py.Str("b"), func(it py.Value) bool { return py.InStrs(it, "x") }), py.Str("b"), py.Absent), py.Str(","), py.None)))
}
func texts2768(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(e.FilterMapAttribute(e.FilterSelectAttr(py.Str(ctx["config"].Member("x").Text()), py.Str("b"), func(it py.Value) bool { return py.InStrs(it, "x") }), py.Str("b"), py.Absent), py.Str(","), py.None)))
}
func text2768(e *py.Eval, ctx variables) string {
	return ""
}
func value2769(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSlice(ctx["config"].Member("x"), py.Int(2), py.None)), "{{ config.x | slice(2) | list }}")
}
func typed2769(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSlice(ctx["config"].Member("x"), py.Int(2), py.None)), "{{ config.x | slice(2) | list }}")
}
func texts2769(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSlice(py.Str(ctx["config"].Member("x").Text()), py.Int(2), py.None)), "{{ config.x | slice(2) | list }}")
}
func text2769(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterSlice(ctx["config"].Member("x"), py.Int(2), py.None)).Text(), "{{ config.x | slice(2) | list }}")
}
func value2770(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSlice(ctx["config"].Member("x"), py.Int(2), py.None))))
}
func typed2770(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSlice(ctx["config"].Member("x"), py.Int(2), py.None))))
}
func texts2770(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSlice(py.Str(ctx["config"].Member("x").Text()), py.Int(2), py.None))))
}
func text2770(e *py.Eval, ctx variables) string {
	return ""
}
func value2771(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSlice(ctx["config"].Member("x"), py.Int(3), py.Str("f"))), "{{ config.x | slice(3, 'f') | list }}")
}
func typed2771(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSlice(ctx["config"].Member("x"), py.Int(3), py.Str("f"))), "{{ config.x | slice(3, 'f') | list }}")
}
func texts2771(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterSlice(py.Str(ctx["config"].Member("x").Text()), py.Int(3), py.Str("f"))), "{{ config.x | slice(3, 'f') | list }}")
}
func text2771(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterSlice(ctx["config"].Member("x"), py.Int(3), py.Str("f"))).Text(), "{{ config.x | slice(3, 'f') | list }}")
}
func value2772(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSlice(ctx["config"].Member("x"), py.Int(3), py.Str("f")))))
}
func typed2772(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSlice(ctx["config"].Member("x"), py.Int(3), py.Str("f")))))
}
func texts2772(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSlice(py.Str(ctx["config"].Member("x").Text()), py.Int(3), py.Str("f")))))
}
func text2772(e *py.Eval, ctx variables) string {
	return ""
}
func value2773(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.None), "{{ config.x | sort }}")
}
func typed2773(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.None), "{{ config.x | sort }}")
}
func texts2773(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(py.Str(ctx["config"].Member("x").Text()), py.False, py.False, py.None), "{{ config.x | sort }}")
}
func text2773(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.None).Text(), "{{ config.x | sort }}")
}
func value2774(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.None)))
}
func typed2774(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.None)))
}
func texts2774(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(py.Str(ctx["config"].Member("x").Text()), py.False, py.False, py.None)))
}
func text2774(e *py.Eval, ctx variables) string {
	return ""
}
func value2775(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(ctx["config"].Member("x"), py.True, py.False, py.None), "{{ config.x | sort(true) }}")
}
func typed2775(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(ctx["config"].Member("x"), py.True, py.False, py.None), "{{ config.x | sort(true) }}")
}
func texts2775(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(py.Str(ctx["config"].Member("x").Text()), py.True, py.False, py.None), "{{ config.x | sort(true) }}")
}
func text2775(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSort(ctx["config"].Member("x"), py.True, py.False, py.None).Text(), "{{ config.x | sort(true) }}")
}
func value2776(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(ctx["config"].Member("x"), py.True, py.False, py.None)))
}
func typed2776(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(ctx["config"].Member("x"), py.True, py.False, py.None)))
}
func texts2776(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(py.Str(ctx["config"].Member("x").Text()), py.True, py.False, py.None)))
}
func text2776(e *py.Eval, ctx variables) string {
	return ""
}
func value2777(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(ctx["config"].Member("x"), py.False, py.True, py.None), "{{ config.x | sort(case_sensitive=true) }}")
}
func typed2777(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(ctx["config"].Member("x"), py.False, py.True, py.None), "{{ config.x | sort(case_sensitive=true) }}")
}
func texts2777(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(py.Str(ctx["config"].Member("x").Text()), py.False, py.True, py.None), "{{ config.x | sort(case_sensitive=true) }}")
}
func text2777(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSort(ctx["config"].Member("x"), py.False, py.True, py.None).Text(), "{{ config.x | sort(case_sensitive=true) }}")
}
func value2778(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(ctx["config"].Member("x"), py.False, py.True, py.None)))
}
func typed2778(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(ctx["config"].Member("x"), py.False, py.True, py.None)))
}
func texts2778(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(py.Str(ctx["config"].Member("x").Text()), py.False, py.True, py.None)))
}
func text2778(e *py.Eval, ctx variables) string {
	return ""
}
func value2779(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.Str("a")), "{{ config.x | sort(attribute='a') }}")
}
func typed2779(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.Str("a")), "{{ config.x | sort(attribute='a') }}")
}
func texts2779(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(py.Str(ctx["config"].Member("x").Text()), py.False, py.False, py.Str("a")), "{{ config.x | sort(attribute='a') }}")
}
func text2779(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.Str("a")).Text(), "{{ config.x | sort(attribute='a') }}")
}
func value2780(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.Str("a"))))
}
func typed2780(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.Str("a"))))
}
func texts2780(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(py.Str(ctx["config"].Member("x").Text()), py.False, py.False, py.Str("a"))))
}
func text2780(e *py.Eval, ctx variables) string {
	return ""
}
func value2781(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.Str("b,a")), "{{ config.x | sort(attribute='b,a') }}")
}
func typed2781(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.Str("b,a")), "{{ config.x | sort(attribute='b,a') }}")
}
func texts2781(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(py.Str(ctx["config"].Member("x").Text()), py.False, py.False, py.Str("b,a")), "{{ config.x | sort(attribute='b,a') }}")
}
func text2781(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.Str("b,a")).Text(), "{{ config.x | sort(attribute='b,a') }}")
}
func value2782(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.Str("b,a"))))
}
func typed2782(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.Str("b,a"))))
}
func texts2782(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(py.Str(ctx["config"].Member("x").Text()), py.False, py.False, py.Str("b,a"))))
}
func text2782(e *py.Eval, ctx variables) string {
	return ""
}
func value2783(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.Str("a.b")), "{{ config.x | sort(attribute='a.b') }}")
}
func typed2783(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.Str("a.b")), "{{ config.x | sort(attribute='a.b') }}")
}
func texts2783(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(py.Str(ctx["config"].Member("x").Text()), py.False, py.False, py.Str("a.b")), "{{ config.x | sort(attribute='a.b') }}")
}
func text2783(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.Str("a.b")).Text(), "{{ config.x | sort(attribute='a.b') }}")
}
func value2784(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.Str("a.b"))))
}
func typed2784(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(ctx["config"].Member("x"), py.False, py.False, py.Str("a.b"))))
}
func texts2784(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(py.Str(ctx["config"].Member("x").Text()), py.False, py.False, py.Str("a.b"))))
}
func text2784(e *py.Eval, ctx variables) string {
	return ""
}
func value2785(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterString(ctx["config"].Member("x")), "{{ config.x | string }}")
}
func typed2785(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterString(ctx["config"].Member("x")), "{{ config.x | string }}")
}
func texts2785(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func text2785(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterString(ctx["config"].Member("x")).Text(), "{{ config.x | string }}")
}
func value2786(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterString(ctx["config"].Member("x"))))
}
func typed2786(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterString(ctx["config"].Member("x"))))
}
func texts2786(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("x").Text())))
}
func text2786(e *py.Eval, ctx variables) string {
	return ""
}
func value2787(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterStripTags(ctx["config"].Member("x")))
}
func typed2787(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterStripTags(ctx["config"].Member("x")))
}
func texts2787(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterStripTags(py.Str(ctx["config"].Member("x").Text())))
}
func text2787(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterStripTags(ctx["config"].Member("x")).Text())
}
func value2788(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterStripTags(ctx["config"].Member("x"))))
}
func typed2788(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterStripTags(ctx["config"].Member("x"))))
}
func texts2788(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterStripTags(py.Str(ctx["config"].Member("x").Text()))))
}
func text2788(e *py.Eval, ctx variables) string {
	return ""
}
func value2789(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(ctx["config"].Member("x"), py.None, py.Int(0)), "{{ config.x | sum }}")
}
func typed2789(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(ctx["config"].Member("x"), py.None, py.Int(0)), "{{ config.x | sum }}")
}
func texts2789(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(py.Str(ctx["config"].Member("x").Text()), py.None, py.Int(0)), "{{ config.x | sum }}")
}
func text2789(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSum(ctx["config"].Member("x"), py.None, py.Int(0)).Text(), "{{ config.x | sum }}")
}
func value2790(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(ctx["config"].Member("x"), py.None, py.Int(0))))
}
func typed2790(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(ctx["config"].Member("x"), py.None, py.Int(0))))
}
func texts2790(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(py.Str(ctx["config"].Member("x").Text()), py.None, py.Int(0))))
}
func text2790(e *py.Eval, ctx variables) string {
	return ""
}
func value2791(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(ctx["config"].Member("x"), py.Str("a"), py.Int(0)), "{{ config.x | sum(attribute='a') }}")
}
func typed2791(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(ctx["config"].Member("x"), py.Str("a"), py.Int(0)), "{{ config.x | sum(attribute='a') }}")
}
func texts2791(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), py.Int(0)), "{{ config.x | sum(attribute='a') }}")
}
func text2791(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSum(ctx["config"].Member("x"), py.Str("a"), py.Int(0)).Text(), "{{ config.x | sum(attribute='a') }}")
}
func value2792(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(ctx["config"].Member("x"), py.Str("a"), py.Int(0))))
}
func typed2792(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(ctx["config"].Member("x"), py.Str("a"), py.Int(0))))
}
func texts2792(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), py.Int(0))))
}
func text2792(e *py.Eval, ctx variables) string {
	return ""
}
func value2793(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(ctx["config"].Member("x"), py.None, py.Int(10)), "{{ config.x | sum(start=10) }}")
}
func typed2793(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(ctx["config"].Member("x"), py.None, py.Int(10)), "{{ config.x | sum(start=10) }}")
}
func texts2793(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(py.Str(ctx["config"].Member("x").Text()), py.None, py.Int(10)), "{{ config.x | sum(start=10) }}")
}
func text2793(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSum(ctx["config"].Member("x"), py.None, py.Int(10)).Text(), "{{ config.x | sum(start=10) }}")
}
func value2794(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(ctx["config"].Member("x"), py.None, py.Int(10))))
}
func typed2794(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(ctx["config"].Member("x"), py.None, py.Int(10))))
}
func texts2794(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(py.Str(ctx["config"].Member("x").Text()), py.None, py.Int(10))))
}
func text2794(e *py.Eval, ctx variables) string {
	return ""
}
func value2795(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterTitle(ctx["config"].Member("x")))
}
func typed2795(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterTitle(ctx["config"].Member("x")))
}
func texts2795(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterTitle(py.Str(ctx["config"].Member("x").Text())))
}
func text2795(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterTitle(ctx["config"].Member("x")).Text())
}
func value2796(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterTitle(ctx["config"].Member("x"))))
}
func typed2796(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterTitle(ctx["config"].Member("x"))))
}
func texts2796(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterTitle(py.Str(ctx["config"].Member("x").Text()))))
}
func text2796(e *py.Eval, ctx variables) string {
	return ""
}
func value2797(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(ctx["config"].Member("x"), py.None), "{{ config.x | tojson }}")
}
func typed2797(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(ctx["config"].Member("x"), py.None), "{{ config.x | tojson }}")
}
func texts2797(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(py.Str(ctx["config"].Member("x").Text()), py.None), "{{ config.x | tojson }}")
}
func text2797(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterToJSON(ctx["config"].Member("x"), py.None).Text(), "{{ config.x | tojson }}")
}
func value2798(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterToJSON(ctx["config"].Member("x"), py.None)))
}
func typed2798(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterToJSON(ctx["config"].Member("x"), py.None)))
}
func texts2798(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterToJSON(py.Str(ctx["config"].Member("x").Text()), py.None)))
}
func text2798(e *py.Eval, ctx variables) string {
	return ""
}
func value2799(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(ctx["config"].Member("x"), py.Int(2)), "{{ config.x | tojson(2) }}")
}
func typed2799(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(ctx["config"].Member("x"), py.Int(2)), "{{ config.x | tojson(2) }}")
}
func texts2799(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(py.Str(ctx["config"].Member("x").Text()), py.Int(2)), "{{ config.x | tojson(2) }}")
}
func text2799(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterToJSON(ctx["config"].Member("x"), py.Int(2)).Text(), "{{ config.x | tojson(2) }}")
}
