package main

import "github.com/airgen/airgen/runtime/py"

func value2000(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_achievement_unlocked"),
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func typed2000(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_achievement_unlocked"),
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func texts2000(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_achievement_unlocked"),
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func text2000(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_achievement_unlocked").Text(),
		"{{ record.get('stats', {}).get('conversion_achievement_unlocked') }}",
	)
}
func value2001(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_click"),
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func typed2001(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_click"),
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func texts2001(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_click"),
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func text2001(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_click").Text(),
		"{{ record.get('stats', {}).get('conversion_ad_click') }}",
	)
}
func value2002(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_view"),
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func typed2002(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_view"),
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func texts2002(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_ad_view"),
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func text2002(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_ad_view").Text(),
		"{{ record.get('stats', {}).get('conversion_ad_view') }}",
	)
}
func value2003(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_billing"),
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func typed2003(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_billing"),
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func texts2003(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_billing"),
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func text2003(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_billing").Text(),
		"{{ record.get('stats', {}).get('conversion_add_billing') }}",
	)
}
func value2004(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_cart"),
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func typed2004(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_cart"),
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func texts2004(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_cart"),
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func text2004(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_cart").Text(),
		"{{ record.get('stats', {}).get('conversion_add_cart') }}",
	)
}
func value2005(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_to_wishlist"),
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func typed2005(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_to_wishlist"),
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func texts2005(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_add_to_wishlist"),
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func text2005(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_add_to_wishlist").Text(),
		"{{ record.get('stats', {}).get('conversion_add_to_wishlist') }}",
	)
}
func value2006(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_app_opens"),
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func typed2006(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_app_opens"),
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func texts2006(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_app_opens"),
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func text2006(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_app_opens").Text(),
		"{{ record.get('stats', {}).get('conversion_app_opens') }}",
	)
}
func value2007(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_complete_tutorial"),
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func typed2007(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_complete_tutorial"),
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func texts2007(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_complete_tutorial"),
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func text2007(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_complete_tutorial").Text(),
		"{{ record.get('stats', {}).get('conversion_complete_tutorial') }}",
	)
}
func value2008(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_invite"),
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func typed2008(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_invite"),
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func texts2008(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_invite"),
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func text2008(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_invite").Text(),
		"{{ record.get('stats', {}).get('conversion_invite') }}",
	)
}
func value2009(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_level_completes"),
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func typed2009(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_level_completes"),
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func texts2009(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_level_completes"),
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func text2009(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_level_completes").Text(),
		"{{ record.get('stats', {}).get('conversion_level_completes') }}",
	)
}
func value2010(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_list_view"),
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func typed2010(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_list_view"),
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func texts2010(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_list_view"),
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func text2010(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_list_view").Text(),
		"{{ record.get('stats', {}).get('conversion_list_view') }}",
	)
}
func value2011(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_login"),
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func typed2011(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_login"),
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func texts2011(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_login"),
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func text2011(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_login").Text(),
		"{{ record.get('stats', {}).get('conversion_login') }}",
	)
}
func value2012(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_page_views"),
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func typed2012(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_page_views"),
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func texts2012(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_page_views"),
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func text2012(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_page_views").Text(),
		"{{ record.get('stats', {}).get('conversion_page_views') }}",
	)
}
func value2013(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases"),
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func typed2013(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases"),
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func texts2013(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases"),
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func text2013(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases").Text(),
		"{{ record.get('stats', {}).get('conversion_purchases') }}",
	)
}
func value2014(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases_value"),
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func typed2014(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases_value"),
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func texts2014(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_purchases_value"),
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func text2014(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_purchases_value").Text(),
		"{{ record.get('stats', {}).get('conversion_purchases_value') }}",
	)
}
func value2015(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_rate"),
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func typed2015(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_rate"),
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func texts2015(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_rate"),
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func text2015(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_rate").Text(),
		"{{ record.get('stats', {}).get('conversion_rate') }}",
	)
}
func value2016(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_reserve"),
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func typed2016(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_reserve"),
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func texts2016(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_reserve"),
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func text2016(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_reserve").Text(),
		"{{ record.get('stats', {}).get('conversion_reserve') }}",
	)
}
func value2017(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_save"),
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func typed2017(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_save"),
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func texts2017(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_save"),
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func text2017(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_save").Text(),
		"{{ record.get('stats', {}).get('conversion_save') }}",
	)
}
func value2018(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_searches"),
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func typed2018(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_searches"),
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func texts2018(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_searches"),
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func text2018(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_searches").Text(),
		"{{ record.get('stats', {}).get('conversion_searches') }}",
	)
}
func value2019(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_share"),
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func typed2019(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_share"),
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func texts2019(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_share"),
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func text2019(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_share").Text(),
		"{{ record.get('stats', {}).get('conversion_share') }}",
	)
}
func value2020(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_spend_credits"),
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	)
}
func typed2020(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_spend_credits"),
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	)
}
func texts2020(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_spend_credits"),
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	)
}
func text2020(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_spend_credits").Text(),
		"{{ record.get('stats', {}).get('conversion_spend_credits') }}",
	)
}
func value2021(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_checkout"),
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func typed2021(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_checkout"),
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func texts2021(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_checkout"),
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func text2021(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_checkout").Text(),
		"{{ record.get('stats', {}).get('conversion_start_checkout') }}",
	)
}
func value2022(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_trial"),
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func typed2022(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_trial"),
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func texts2022(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_start_trial"),
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func text2022(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_start_trial").Text(),
		"{{ record.get('stats', {}).get('conversion_start_trial') }}",
	)
}
func value2023(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_subscribe"),
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func typed2023(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_subscribe"),
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func texts2023(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_subscribe"),
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func text2023(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_subscribe").Text(),
		"{{ record.get('stats', {}).get('conversion_subscribe') }}",
	)
}
func value2024(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_view_content"),
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func typed2024(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_view_content"),
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func texts2024(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "conversion_view_content"),
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func text2024(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "conversion_view_content").Text(),
		"{{ record.get('stats', {}).get('conversion_view_content') }}",
	)
}
func value2025(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_1"),
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func typed2025(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_1"),
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func texts2025(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_1"),
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func text2025(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_1").Text(),
		"{{ record.get('stats', {}).get('custom_event_1') }}",
	)
}
func value2026(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_2"),
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func typed2026(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_2"),
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func texts2026(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_2"),
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func text2026(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_2").Text(),
		"{{ record.get('stats', {}).get('custom_event_2') }}",
	)
}
func value2027(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_3"),
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func typed2027(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_3"),
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func texts2027(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_3"),
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func text2027(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_3").Text(),
		"{{ record.get('stats', {}).get('custom_event_3') }}",
	)
}
func value2028(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_4"),
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func typed2028(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_4"),
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func texts2028(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_4"),
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func text2028(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_4").Text(),
		"{{ record.get('stats', {}).get('custom_event_4') }}",
	)
}
func value2029(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_5"),
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func typed2029(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_5"),
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func texts2029(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "custom_event_5"),
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func text2029(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "custom_event_5").Text(),
		"{{ record.get('stats', {}).get('custom_event_5') }}",
	)
}
func value2030(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_impressions"),
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func typed2030(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_impressions"),
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func texts2030(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_impressions"),
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func text2030(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_impressions").Text(),
		"{{ record.get('stats', {}).get('earned_impressions') }}",
	)
}
func value2031(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_reach"), "{{ record.get('stats', {}).get('earned_reach') }}")
}
func typed2031(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_reach"), "{{ record.get('stats', {}).get('earned_reach') }}")
}
func texts2031(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "earned_reach"), "{{ record.get('stats', {}).get('earned_reach') }}")
}
func text2031(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "earned_reach").Text(), "{{ record.get('stats', {}).get('earned_reach') }}")
}
func value2032(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "frequency"), "{{ record.get('stats', {}).get('frequency') }}")
}
func typed2032(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "frequency"), "{{ record.get('stats', {}).get('frequency') }}")
}
func texts2032(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "frequency"), "{{ record.get('stats', {}).get('frequency') }}")
}
func text2032(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "frequency").Text(), "{{ record.get('stats', {}).get('frequency') }}")
}
func value2033(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "impressions"), "{{ record.get('stats', {}).get('impressions') }}")
}
func typed2033(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "impressions"), "{{ record.get('stats', {}).get('impressions') }}")
}
func texts2033(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "impressions"), "{{ record.get('stats', {}).get('impressions') }}")
}
func text2033(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "impressions").Text(), "{{ record.get('stats', {}).get('impressions') }}")
}
func value2034(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "ios_installs"), "{{ record.get('stats', {}).get('ios_installs') }}")
}
func typed2034(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "ios_installs"), "{{ record.get('stats', {}).get('ios_installs') }}")
}
func texts2034(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "ios_installs"), "{{ record.get('stats', {}).get('ios_installs') }}")
}
func text2034(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "ios_installs").Text(), "{{ record.get('stats', {}).get('ios_installs') }}")
}
func value2035(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "native_leads"), "{{ record.get('stats', {}).get('native_leads') }}")
}
func typed2035(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "native_leads"), "{{ record.get('stats', {}).get('native_leads') }}")
}
func texts2035(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "native_leads"), "{{ record.get('stats', {}).get('native_leads') }}")
}
func text2035(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "native_leads").Text(), "{{ record.get('stats', {}).get('native_leads') }}")
}
func value2036(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "paid_impressions"),
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func typed2036(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "paid_impressions"),
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func texts2036(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "paid_impressions"),
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func text2036(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "paid_impressions").Text(),
		"{{ record.get('stats', {}).get('paid_impressions') }}",
	)
}
func value2037(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "play_time_millis"),
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func typed2037(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "play_time_millis"),
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func texts2037(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "play_time_millis"),
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func text2037(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "play_time_millis").Text(),
		"{{ record.get('stats', {}).get('play_time_millis') }}",
	)
}
func value2038(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_1"), "{{ record.get('stats', {}).get('quartile_1') }}")
}
func typed2038(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_1"), "{{ record.get('stats', {}).get('quartile_1') }}")
}
func texts2038(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_1"), "{{ record.get('stats', {}).get('quartile_1') }}")
}
func text2038(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_1").Text(), "{{ record.get('stats', {}).get('quartile_1') }}")
}
func value2039(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_2"), "{{ record.get('stats', {}).get('quartile_2') }}")
}
func typed2039(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_2"), "{{ record.get('stats', {}).get('quartile_2') }}")
}
func texts2039(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_2"), "{{ record.get('stats', {}).get('quartile_2') }}")
}
func text2039(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_2").Text(), "{{ record.get('stats', {}).get('quartile_2') }}")
}
func value2040(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_3"), "{{ record.get('stats', {}).get('quartile_3') }}")
}
func typed2040(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_3"), "{{ record.get('stats', {}).get('quartile_3') }}")
}
func texts2040(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "quartile_3"), "{{ record.get('stats', {}).get('quartile_3') }}")
}
func text2040(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "quartile_3").Text(), "{{ record.get('stats', {}).get('quartile_3') }}")
}
func value2041(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "saves"), "{{ record.get('stats', {}).get('saves') }}")
}
func typed2041(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "saves"), "{{ record.get('stats', {}).get('saves') }}")
}
func texts2041(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "saves"), "{{ record.get('stats', {}).get('saves') }}")
}
func text2041(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "saves").Text(), "{{ record.get('stats', {}).get('saves') }}")
}
func value2042(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "screen_time_millis"),
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func typed2042(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "screen_time_millis"),
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func texts2042(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "screen_time_millis"),
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func text2042(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "screen_time_millis").Text(),
		"{{ record.get('stats', {}).get('screen_time_millis') }}",
	)
}
func value2043(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "shares"), "{{ record.get('stats', {}).get('shares') }}")
}
func typed2043(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "shares"), "{{ record.get('stats', {}).get('shares') }}")
}
func texts2043(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "shares"), "{{ record.get('stats', {}).get('shares') }}")
}
func text2043(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "shares").Text(), "{{ record.get('stats', {}).get('shares') }}")
}
func value2044(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "spend"), "{{ record.get('stats', {}).get('spend') }}")
}
func typed2044(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "spend"), "{{ record.get('stats', {}).get('spend') }}")
}
func texts2044(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "spend"), "{{ record.get('stats', {}).get('spend') }}")
}
func text2044(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "spend").Text(), "{{ record.get('stats', {}).get('spend') }}")
}
func value2045(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_completes"),
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func typed2045(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_completes"),
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func texts2045(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_completes"),
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func text2045(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_completes").Text(),
		"{{ record.get('stats', {}).get('story_completes') }}",
	)
}
func value2046(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_opens"), "{{ record.get('stats', {}).get('story_opens') }}")
}
func typed2046(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_opens"), "{{ record.get('stats', {}).get('story_opens') }}")
}
func texts2046(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "story_opens"), "{{ record.get('stats', {}).get('story_opens') }}")
}
func text2046(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "story_opens").Text(), "{{ record.get('stats', {}).get('story_opens') }}")
}
func value2047(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipe_up_percent"),
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func typed2047(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipe_up_percent"),
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func texts2047(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipe_up_percent"),
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func text2047(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipe_up_percent").Text(),
		"{{ record.get('stats', {}).get('swipe_up_percent') }}",
	)
}
func value2048(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipes"), "{{ record.get('stats', {}).get('swipes') }}")
}
func typed2048(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipes"), "{{ record.get('stats', {}).get('swipes') }}")
}
func texts2048(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "swipes"), "{{ record.get('stats', {}).get('swipes') }}")
}
func text2048(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "swipes").Text(), "{{ record.get('stats', {}).get('swipes') }}")
}
func value2049(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_impressions"),
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func typed2049(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_impressions"),
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func texts2049(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_impressions"),
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func text2049(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_impressions").Text(),
		"{{ record.get('stats', {}).get('total_impressions') }}",
	)
}
func value2050(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_installs"),
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func typed2050(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_installs"),
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func texts2050(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_installs"),
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func text2050(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_installs").Text(),
		"{{ record.get('stats', {}).get('total_installs') }}",
	)
}
func value2051(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_reach"), "{{ record.get('stats', {}).get('total_reach') }}")
}
func typed2051(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_reach"), "{{ record.get('stats', {}).get('total_reach') }}")
}
func texts2051(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "total_reach"), "{{ record.get('stats', {}).get('total_reach') }}")
}
func text2051(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "total_reach").Text(), "{{ record.get('stats', {}).get('total_reach') }}")
}
func value2052(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "uniques"), "{{ record.get('stats', {}).get('uniques') }}")
}
func typed2052(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "uniques"), "{{ record.get('stats', {}).get('uniques') }}")
}
func texts2052(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "uniques"), "{{ record.get('stats', {}).get('uniques') }}")
}
func text2052(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "uniques").Text(), "{{ record.get('stats', {}).get('uniques') }}")
}
func value2053(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views"), "{{ record.get('stats', {}).get('video_views') }}")
}
func typed2053(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views"), "{{ record.get('stats', {}).get('video_views') }}")
}
func texts2053(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views"), "{{ record.get('stats', {}).get('video_views') }}")
}
func text2053(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views").Text(), "{{ record.get('stats', {}).get('video_views') }}")
}
func value2054(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_15s"),
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func typed2054(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_15s"),
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func texts2054(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_15s"),
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func text2054(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_15s").Text(),
		"{{ record.get('stats', {}).get('video_views_15s') }}",
	)
}
func value2055(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_time_based"),
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func typed2055(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_time_based"),
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func texts2055(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "video_views_time_based"),
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func text2055(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "video_views_time_based").Text(),
		"{{ record.get('stats', {}).get('video_views_time_based') }}",
	)
}
func value2056(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_completion"),
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func typed2056(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_completion"),
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func texts2056(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_completion"),
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func text2056(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_completion").Text(),
		"{{ record.get('stats', {}).get('view_completion') }}",
	)
}
func value2057(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_time_millis"),
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func typed2057(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_time_millis"),
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func texts2057(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "view_time_millis"),
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func text2057(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "view_time_millis").Text(),
		"{{ record.get('stats', {}).get('view_time_millis') }}",
	)
}
func value2058(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1))
}
func typed2058(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1))
}
func texts2058(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["record"].Member("id"), 1))
}
func text2058(e *py.Eval, ctx variables) string {
	return ""
}
func value2059(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2))
}
func typed2059(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2))
}
func texts2059(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["record"].Member("id"), 2))
}
func text2059(e *py.Eval, ctx variables) string {
	return ""
}
func value2060(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Sub(ctx["record"].Member("id"), py.Int(1))))
}
func typed2060(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Sub(ctx["record"].Member("id"), py.Int(1))))
}
func texts2060(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Sub(ctx["record"].Member("id"), py.Int(1))))
}
func text2060(e *py.Eval, ctx variables) string {
	return ""
}
func value2061(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 1))
}
func typed2061(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 1))
}
func texts2061(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 1))
}
func text2061(e *py.Eval, ctx variables) string {
	return ""
}
func value2062(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 2))
}
func typed2062(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 2))
}
func texts2062(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 2))
}
func text2062(e *py.Eval, ctx variables) string {
	return ""
}
func value2063(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 3))
}
func typed2063(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 3))
}
func texts2063(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("id"), 3))
}
func text2063(e *py.Eval, ctx variables) string {
	return ""
}
func value2064(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(ctx["record"].Member("id"), ctx["config"].Member("board_ids")) || !ctx["config"].Member("board_ids").Truth()))
}
func typed2064(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(ctx["record"].Member("id"), ctx["config"].Member("board_ids")) || !ctx["config"].Member("board_ids").Truth()))
}
func texts2064(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("board_ids").Text())) || !(ctx["config"].Member("board_ids").Text() != "")))
}
func text2064(e *py.Eval, ctx variables) string {
	return ""
}
func value2065(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(ctx["record"].Member("id"), ctx["config"].Member("ids")) && py.ConditionOf(ctx["record"].Member("on"))))
}
func typed2065(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(ctx["record"].Member("id"), ctx["config"].Member("ids")) && py.ConditionOf(ctx["record"].Member("on"))))
}
func texts2065(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("ids").Text())) && py.ConditionOf(ctx["record"].Member("on"))))
}
func text2065(e *py.Eval, ctx variables) string {
	return ""
}
func value2066(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.Equal(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k"))))
}
func typed2066(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.Equal(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k"))))
}
func texts2066(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.FilterString(ctx["record"].Member("id")), ctx["stream_partition"].Member("k").Text())))
}
func text2066(e *py.Eval, ctx variables) string {
	return ""
}
func value2067(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("id"))
}
func typed2067(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("id"))
}
func texts2067(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("id"))
}
func text2067(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("id").Text())
}
func value2068(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("id"), "entityId"))
}
func typed2068(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("id"), "entityId"))
}
func texts2068(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("id"), "entityId"))
}
func text2068(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("id"), "entityId").Text())
}
func value2069(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("id"), "name"))
}
func typed2069(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("id"), "name"))
}
func texts2069(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("id"), "name"))
}
func text2069(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("id"), "name").Text())
}
func value2070(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("live")))
}
func typed2070(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("live")))
}
func texts2070(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("live")))
}
func text2070(e *py.Eval, ctx variables) string {
	return ""
}
func value2071(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("metadata"), "adGroupId"))
}
func typed2071(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("metadata"), "adGroupId"))
}
func texts2071(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("metadata"), "adGroupId"))
}
func text2071(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("metadata"), "adGroupId").Text())
}
func value2072(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("metadata"), "campaignId"))
}
func typed2072(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("metadata"), "campaignId"))
}
func texts2072(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("metadata"), "campaignId"))
}
func text2072(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("metadata"), "campaignId").Text())
}
func value2073(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"))
}
func typed2073(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"))
}
func texts2073(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion"))
}
func text2073(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("metadata"), "countryOrRegion").Text())
}
func value2074(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("metadata"), "keywordId"))
}
func typed2074(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("metadata"), "keywordId"))
}
func texts2074(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("metadata"), "keywordId"))
}
func text2074(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("metadata"), "keywordId").Text())
}
func value2075(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("n"))
}
func typed2075(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("n"))
}
func texts2075(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("n"))
}
func text2075(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("n").Text())
}
func value2076(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule"))
}
func typed2076(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule"))
}
func texts2076(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("name"), "schedule"))
}
func text2076(e *py.Eval, ctx variables) string {
	return ""
}
func value2077(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate"))
}
func typed2077(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate"))
}
func texts2077(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.InStrs(ctx["record"].Member("name"), "Story Points", "Story point estimate"))
}
func text2077(e *py.Eval, ctx variables) string {
	return ""
}
func value2078(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(ctx["record"].Member("name"), ctx["config"].Member("channel_filter")) || !ctx["config"].Member("channel_filter").Truth()))
}
func typed2078(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(ctx["record"].Member("name"), ctx["config"].Member("channel_filter")) || !ctx["config"].Member("channel_filter").Truth()))
}
func texts2078(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(ctx["record"].Member("name"), py.Str(ctx["config"].Member("channel_filter").Text())) || !(ctx["config"].Member("channel_filter").Text() != "")))
}
func text2078(e *py.Eval, ctx variables) string {
	return ""
}
func value2079(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.FilterUpper(ctx["record"].Member("name")).Text() + " x")
}
func typed2079(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.FilterUpper(ctx["record"].Member("name")).Text() + " x")
}
func texts2079(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.FilterUpper(ctx["record"].Member("name")).Text() + " x")
}
func text2079(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterUpper(ctx["record"].Member("name")).Text() + " x")
}
func value2080(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("name"))
}
func typed2080(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("name"))
}
func texts2080(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("name"))
}
func text2080(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("name").Text())
}
func value2081(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("nil"))
}
func typed2081(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("nil"))
}
func texts2081(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("nil"))
}
func text2081(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("nil").Text())
}
func value2082(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("nope"))
}
func typed2082(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("nope"))
}
func texts2082(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("nope"))
}
func text2082(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("nope").Text())
}
func value2083(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["record"].Member("num"), py.Int(1)), "{{ record.num + 1 }}")
}
func typed2083(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["record"].Member("num"), py.Int(1)), "{{ record.num + 1 }}")
}
func texts2083(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["record"].Member("num"), py.Int(1)), "{{ record.num + 1 }}")
}
func text2083(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["record"].Member("num"), py.Int(1)).Text(), "{{ record.num + 1 }}")
}
func value2084(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("record"))
}
func typed2084(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("record"))
}
func texts2084(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("record"))
}
func text2084(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("record").Text())
}
func value2085(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func typed2085(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func texts2085(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }),
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func text2085(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(e.Get(ctx["record"].Member("shop"), "id"), func() py.Value { return e.Get(ctx["record"].Member("store"), "id") }).Text(),
		"{{ record.shop.get('id') or record.store.get('id') }}",
	)
}
func value2086(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.Test(e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))))
}
func typed2086(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.Test(e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))))
}
func texts2086(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.InStrs(ctx["record"].Member("status"), "active", "expired") && e.Test(e.In(ctx["record"].Member("serviceName"), ctx["parameters"].Member("serviceNames"))))
}
func text2086(e *py.Eval, ctx variables) string {
	return ""
}
func value2087(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("t")))
}
func typed2087(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("t")))
}
func texts2087(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["record"].Member("t")))
}
func text2087(e *py.Eval, ctx variables) string {
	return ""
}
func value2088(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "{{ record.tags + [1] }}")
}
func typed2088(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "{{ record.tags + [1] }}")
}
func texts2088(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))), "{{ record.tags + [1] }}")
}
func text2088(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["record"].Member("tags"), py.ListOf(py.Int(1))).Text(), "{{ record.tags + [1] }}")
}
func value2089(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)))
}
func typed2089(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)))
}
func texts2089(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)))
}
func text2089(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterFloat(ctx["record"].Member("ts"), py.Float(0)).Text())
}
func value2090(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!py.OrNone(ctx["config"].Member("projects")).Truth() || e.Test(e.In(e.Get(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey"), ctx["config"].Member("projects")))))
}
func typed2090(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!py.OrNone(ctx["config"].Member("projects")).Truth() || e.Test(e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), ctx["config"].Member("projects")))))
}
func texts2090(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.InStrs(ctx["record"].Member("type"), "scrum", "simple") && (!(ctx["config"].Member("projects").Text() != "") || e.Test(e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), py.Str(ctx["config"].Member("projects").Text())))))
}
func text2090(e *py.Eval, ctx variables) string {
	return ""
}
func value2091(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("x"), 1))
}
func typed2091(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("x"), 1))
}
func texts2091(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["record"].Member("x"), 1))
}
func text2091(e *py.Eval, ctx variables) string {
	return ""
}
func value2092(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["record"].Member("x").IsUndefined())
}
func typed2092(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["record"].Member("x").IsUndefined())
}
func texts2092(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["record"].Member("x").IsUndefined())
}
func text2092(e *py.Eval, ctx variables) string {
	return ""
}
func value2093(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "updated_at"))
}
func typed2093(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "updated_at"))
}
func texts2093(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "updated_at"))
}
func text2093(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("attributes"), "updated_at").Text())
}
func value2094(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func typed2094(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func texts2094(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0), `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func text2094(e *py.Eval, ctx variables) string {
	return e.StringText(e.Index(e.Call(e.Key(ctx["record"].Member("datetime"), "date"), "split", py.Str(".")), 0).Text(), `{{ record["datetime"]["date"].split(".")[0] }}`)
}
func value2095(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func typed2095(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func texts2095(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func text2095(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None).Text())
}
func value2096(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None))
}
func typed2096(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None))
}
func texts2096(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None))
}
func text2096(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("phone_number"), py.Str("md5"), py.None).Text())
}
func value2097(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Test(e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))))
}
func typed2097(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Test(e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))))
}
func texts2097(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("sheetType"), "GRID") && e.Test(e.Gt(e.Key(ctx["record"].Member("gridProperties"), "rowCount"), py.Int(0))))
}
func text2097(e *py.Eval, ctx variables) string {
	return ""
}
func value2098(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), ctx["stream_interval"].Member("start_time"))))
}
func typed2098(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), ctx["stream_interval"].Member("start_time"))))
}
func texts2098(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(e.Key(ctx["record"].Member("$properties"), "$last_seen"), py.Str(ctx["stream_interval"].Member("start_time").Text()))))
}
func text2098(e *py.Eval, ctx variables) string {
	return ""
}
func value2099(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"))
}
func typed2099(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"))
}
func texts2099(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("BasicDetails"), "ClientID"))
}
func text2099(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("BasicDetails"), "ClientID").Text())
}
func value2100(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("Body"))
}
func typed2100(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("Body"))
}
func texts2100(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("Body"))
}
func text2100(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("Body").Text())
}
func value2101(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("CreatedDateUTC"), ctx["stream_interval"].Member("start_time"))))
}
func typed2101(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("CreatedDateUTC"), ctx["stream_interval"].Member("start_time"))))
}
func texts2101(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("CreatedDateUTC"), py.Str(ctx["stream_interval"].Member("start_time").Text()))))
}
func text2101(e *py.Eval, ctx variables) string {
	return ""
}
func value2102(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")))
}
func typed2102(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")))
}
func texts2102(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")))
}
func text2102(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["record"].Member("MessageAttributes"), ctx["record"].Member("Attributes")).Text())
}
func value2103(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("MessageId"))
}
func typed2103(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("MessageId"))
}
func texts2103(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("MessageId"))
}
func text2103(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("MessageId").Text())
}
func value2104(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("UpdatedDateUTC"), ctx["stream_interval"].Member("start_time"))))
}
func typed2104(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("UpdatedDateUTC"), ctx["stream_interval"].Member("start_time"))))
}
func texts2104(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("UpdatedDateUTC"), py.Str(ctx["stream_interval"].Member("start_time").Text()))))
}
func text2104(e *py.Eval, ctx variables) string {
	return ""
}
func value2105(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None))
}
func typed2105(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None))
}
func texts2105(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None))
}
func text2105(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("achAccountNumber"), py.Str("md5"), py.None).Text())
}
func value2106(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None))
}
func typed2106(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None))
}
func texts2106(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None))
}
func text2106(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None).Text())
}
func value2107(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "last_updated_at"))
}
func typed2107(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "last_updated_at"))
}
func texts2107(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "last_updated_at"))
}
func text2107(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("attributes"), "last_updated_at").Text())
}
func value2108(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "last_updated_date"))
}
func typed2108(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "last_updated_date"))
}
func texts2108(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "last_updated_date"))
}
func text2108(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("attributes"), "last_updated_date").Text())
}
func value2109(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression")))
}
func typed2109(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression")))
}
func texts2109(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression")))
}
func text2109(e *py.Eval, ctx variables) string {
	return ""
}
func value2110(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"))
}
func typed2110(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"))
}
func texts2110(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"))
}
func text2110(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression").Text())
}
func value2111(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "timestamp"))
}
func typed2111(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "timestamp"))
}
func texts2111(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("attributes"), "timestamp"))
}
func text2111(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("attributes"), "timestamp").Text())
}
func value2112(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("audit"), "Last modified at"))
}
func typed2112(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("audit"), "Last modified at"))
}
func texts2112(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("audit"), "Last modified at"))
}
func text2112(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("audit"), "Last modified at").Text())
}
func value2113(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("bounce_rate").IsNone())
}
func typed2113(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("bounce_rate").IsNone())
}
func texts2113(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("bounce_rate").IsNone())
}
func text2113(e *py.Eval, ctx variables) string {
	return ""
}
func value2114(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None))
}
func typed2114(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None))
}
func texts2114(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None))
}
func text2114(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None).Text())
}
func value2115(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"))
}
func typed2115(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"))
}
func texts2115(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"))
}
func text2115(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase").Text())
}
func value2116(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk"))
}
func typed2116(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk"))
}
func texts2116(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk"))
}
func text2116(e *py.Eval, ctx variables) string {
	return ""
}
func value2117(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None))
}
func typed2117(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None))
}
func texts2117(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None))
}
func text2117(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None).Text())
}
func value2118(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("credit_block"), "expiry_date"))
}
func typed2118(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("credit_block"), "expiry_date"))
}
func texts2118(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("credit_block"), "expiry_date"))
}
func text2118(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("credit_block"), "expiry_date").Text())
}
func value2119(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("credit_block"), "id"))
}
func typed2119(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("credit_block"), "id"))
}
func texts2119(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("credit_block"), "id"))
}
func text2119(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("credit_block"), "id").Text())
}
func value2120(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"))
}
func typed2120(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"))
}
func texts2120(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"))
}
func text2120(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis").Text())
}
func value2121(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("customer"), "external_customer_id"))
}
func typed2121(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("customer"), "external_customer_id"))
}
func texts2121(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("customer"), "external_customer_id"))
}
func text2121(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("customer"), "external_customer_id").Text())
}
func value2122(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("customer"), "id"))
}
func typed2122(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("customer"), "id"))
}
func texts2122(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("customer"), "id"))
}
func text2122(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("customer"), "id").Text())
}
func value2123(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), ctx["stream_interval"].Member("start_time"))))
}
func typed2123(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), ctx["stream_interval"].Member("start_time"))))
}
func texts2123(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), py.Str(ctx["stream_interval"].Member("start_time").Text()))))
}
func text2123(e *py.Eval, ctx variables) string {
	return ""
}
func value2124(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func typed2124(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func texts2124(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func text2124(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None).Text())
}
func value2125(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("event_id"))
}
func typed2125(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("event_id"))
}
func texts2125(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("event_id"))
}
func text2125(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("event_id").Text())
}
func value2126(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("extendedData"), "servingStatus"))
}
func typed2126(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("extendedData"), "servingStatus"))
}
func texts2126(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("extendedData"), "servingStatus"))
}
func text2126(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("extendedData"), "servingStatus").Text())
}
func value2127(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("extendedData"), "statusReasons"))
}
func typed2127(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("extendedData"), "statusReasons"))
}
func texts2127(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("extendedData"), "statusReasons"))
}
func text2127(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("extendedData"), "statusReasons").Text())
}
func value2128(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None))
}
func typed2128(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None))
}
func texts2128(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None))
}
func text2128(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None).Text())
}
func value2129(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))))
}
func typed2129(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))))
}
func texts2129(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))))
}
func text2129(e *py.Eval, ctx variables) string {
	return ""
}
func value2130(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None))
}
func typed2130(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None))
}
func texts2130(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None))
}
func text2130(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None).Text())
}
func value2131(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.In(py.Str("generated_timestamp"), ctx["record"]), func() py.Value { return ctx["record"].Member("generated_timestamp") }, func() py.Value { return e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "generated_timestamp") }),
		"{{ record['generated_timestamp'] if 'generated_timestamp' in record else stream_slice.extra_fields['generated_timestamp'] }}",
	)
}
func typed2131(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(e.In(py.Str("generated_timestamp"), ctx["record"]), ctx["record"].Member("generated_timestamp"), part(ctx["stream_slice"], "extra_fields").Member("generated_timestamp")))
}
func texts2131(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(e.In(py.Str("generated_timestamp"), ctx["record"]), ctx["record"].Member("generated_timestamp"), part(ctx["stream_slice"], "extra_fields").Member("generated_timestamp")))
}
func text2131(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.In(py.Str("generated_timestamp"), ctx["record"]), func() py.Value { return ctx["record"].Member("generated_timestamp") }, func() py.Value { return e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "generated_timestamp") }).Text(),
		"{{ record['generated_timestamp'] if 'generated_timestamp' in record else stream_slice.extra_fields['generated_timestamp'] }}",
	)
}
func value2132(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True))
}
func typed2132(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True))
}
func texts2132(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True))
}
func text2132(e *py.Eval, ctx variables) string {
	return ""
}
func value2133(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None))
}
func typed2133(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None))
}
func texts2133(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None))
}
func text2133(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None).Text())
}
func value2134(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id")))
}
func typed2134(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id")))
}
func texts2134(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id")))
}
func text2134(e *py.Eval, ctx variables) string {
	return ""
}
func value2135(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))))
}
func typed2135(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))))
}
func texts2135(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))))
}
func text2135(e *py.Eval, ctx variables) string {
	return ""
}
func value2136(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(py.OrNone(ctx["config"].Member("account_ids")).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("account_ids"))) }, func() py.Value { return py.True })))
}
func typed2136(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(py.OrNone(ctx["config"].Member("account_ids")).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("account_ids"))) }, func() py.Value { return py.True })))
}
func texts2136(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(ctx["config"].Member("account_ids").Text() != "", func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("account_ids").Text())))
	}, func() py.Value { return py.True })))
}
func text2136(e *py.Eval, ctx variables) string {
	return ""
}
func value2137(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(ctx["config"].Member("survey_ids").Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("survey_ids"))) }, func() py.Value { return py.True })))
}
func typed2137(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(ctx["config"].Member("survey_ids").Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("survey_ids"))) }, func() py.Value { return py.True })))
}
func texts2137(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(ctx["config"].Member("survey_ids").Text() != "", func() py.Value {
		return py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("survey_ids").Text())))
	}, func() py.Value { return py.True })))
}
func text2137(e *py.Eval, ctx variables) string {
	return ""
}
func value2138(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("item_info"), "item_id"))
}
func typed2138(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("item_info"), "item_id"))
}
func texts2138(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("item_info"), "item_id"))
}
func text2138(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("item_info"), "item_id").Text())
}
func value2139(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"))
}
func typed2139(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"))
}
func texts2139(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"))
}
func text2139(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name").Text())
}
func value2140(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None))
}
func typed2140(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None))
}
func texts2140(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None))
}
func text2140(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None).Text())
}
func value2141(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone())
}
func typed2141(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone())
}
func texts2141(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone())
}
func text2141(e *py.Eval, ctx variables) string {
	return ""
}
func value2142(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("meta"), "updated_at"))
}
func typed2142(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("meta"), "updated_at"))
}
func texts2142(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("meta"), "updated_at"))
}
func text2142(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("meta"), "updated_at").Text())
}
func value2143(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("metaData"), "id"))
}
func typed2143(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("metaData"), "id"))
}
func texts2143(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("metaData"), "id"))
}
func text2143(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("metaData"), "id").Text())
}
func value2144(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("metaData"), "started"))
}
func typed2144(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("metaData"), "started"))
}
func texts2144(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("metaData"), "started"))
}
func text2144(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("metaData"), "started").Text())
}
func value2145(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("modifiedAt"), ctx["stream_interval"].Member("start_time"))))
}
func typed2145(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("modifiedAt"), ctx["stream_interval"].Member("start_time"))))
}
func texts2145(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("modifiedAt"), py.Str(ctx["stream_interval"].Member("start_time").Text()))))
}
func text2145(e *py.Eval, ctx variables) string {
	return ""
}
func value2146(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("n"))
}
func typed2146(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("n"))
}
func texts2146(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("n"))
}
func text2146(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("n").Text())
}
func value2147(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None))
}
func typed2147(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None))
}
func texts2147(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None))
}
func text2147(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None).Text())
}
func value2148(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("name"))
}
func typed2148(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("name"))
}
func texts2148(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("name"))
}
func text2148(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("name").Text())
}
func value2149(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None))
}
func typed2149(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None))
}
func texts2149(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None))
}
func text2149(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None).Text())
}
func value2150(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None))
}
func typed2150(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None))
}
func texts2150(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None))
}
func text2150(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None).Text())
}
func value2151(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None))
}
func typed2151(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None))
}
func texts2151(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None))
}
func text2151(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None).Text())
}
func value2152(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("plan"), "id"))
}
func typed2152(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("plan"), "id"))
}
func texts2152(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("plan"), "id"))
}
func text2152(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("plan"), "id").Text())
}
func value2153(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None))
}
func typed2153(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None))
}
func texts2153(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None))
}
func text2153(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None).Text())
}
func value2154(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("product"), "created_at"))
}
func typed2154(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("product"), "created_at"))
}
func texts2154(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("product"), "created_at"))
}
func text2154(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("product"), "created_at").Text())
}
func value2155(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("product"), "id"))
}
func typed2155(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("product"), "id"))
}
func texts2155(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("product"), "id"))
}
func text2155(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("product"), "id").Text())
}
func value2156(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("published"), ctx["stream_interval"].Member("start_time"))))
}
func typed2156(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("published"), ctx["stream_interval"].Member("start_time"))))
}
func texts2156(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("published"), py.Str(ctx["stream_interval"].Member("start_time").Text()))))
}
func text2156(e *py.Eval, ctx variables) string {
	return ""
}
func value2157(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(ctx["record"].Member("record")), "{{ record['record'] | length }}")
}
func typed2157(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(ctx["record"].Member("record")), "{{ record['record'] | length }}")
}
func texts2157(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(ctx["record"].Member("record")), "{{ record['record'] | length }}")
}
func text2157(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterLength(ctx["record"].Member("record")).Text(), "{{ record['record'] | length }}")
}
func value2158(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None))
}
func typed2158(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None))
}
func texts2158(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None))
}
func text2158(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None).Text())
}
func value2159(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void"))
}
func typed2159(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void"))
}
func texts2159(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void"))
}
func text2159(e *py.Eval, ctx variables) string {
	return ""
}
func value2160(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None))
}
func typed2160(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None))
}
func texts2160(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None))
}
func text2160(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None).Text())
}
func value2161(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None))
}
func typed2161(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None))
}
func texts2161(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None))
}
func text2161(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None).Text())
}
func value2162(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None)))
}
func typed2162(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None)))
}
func texts2162(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None)))
}
func text2162(e *py.Eval, ctx variables) string {
	return ""
}
func value2163(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None))
}
func typed2163(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None))
}
func texts2163(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None))
}
func text2163(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None).Text())
}
func value2164(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None))
}
func typed2164(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None))
}
func texts2164(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None))
}
func text2164(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None).Text())
}
func value2165(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None))
}
func typed2165(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None))
}
func texts2165(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None))
}
func text2165(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None).Text())
}
func value2166(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)))
}
func typed2166(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)))
}
func texts2166(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)))
}
func text2166(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)).Text())
}
func value2167(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"))
}
func typed2167(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"))
}
func texts2167(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"))
}
func text2167(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("transaction_info"), "transaction_id").Text())
}
func value2168(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("type"), "file"))
}
func typed2168(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("type"), "file"))
}
func texts2168(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("type"), "file"))
}
func text2168(e *py.Eval, ctx variables) string {
	return ""
}
func value2169(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder"))
}
func typed2169(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder"))
}
func texts2169(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder"))
}
func text2169(e *py.Eval, ctx variables) string {
	return ""
}
func value2170(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("update_time"))
}
func typed2170(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("update_time"))
}
func texts2170(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("update_time"))
}
func text2170(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("update_time").Text())
}
func value2171(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None))
}
func typed2171(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None))
}
func texts2171(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None))
}
func text2171(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None).Text())
}
func value2172(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)))))
}
func typed2172(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)))))
}
func texts2172(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0), py.Int(10)))))
}
func text2172(e *py.Eval, ctx variables) string {
	return ""
}
func value2173(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("updates"))
}
func typed2173(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("updates"))
}
func texts2173(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("updates"))
}
func text2173(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("updates").Text())
}
func value2174(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func typed2174(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func texts2174(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func text2174(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)).Text(),
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func value2175(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("user"), "id"))
}
func typed2175(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("user"), "id"))
}
func texts2175(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("user"), "id"))
}
func text2175(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("user"), "id").Text())
}
func value2176(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("user"), "username"))
}
func typed2176(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("user"), "username"))
}
func texts2176(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["record"].Member("user"), "username"))
}
func text2176(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["record"].Member("user"), "username").Text())
}
func value2177(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None))
}
func typed2177(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None))
}
func texts2177(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None))
}
func text2177(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None).Text())
}
func value2178(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None))
}
func typed2178(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None))
}
func texts2178(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None))
}
func text2178(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None).Text())
}
func value2179(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None))
}
func typed2179(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None))
}
func texts2179(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None))
}
func text2179(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None).Text())
}
func value2180(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), ctx["stream_interval"].Member("start_date"))))
}
func typed2180(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), ctx["stream_interval"].Member("start_date"))))
}
func texts2180(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.Str(ctx["stream_interval"].Member("start_date").Text()))))
}
func text2180(e *py.Eval, ctx variables) string {
	return ""
}
func value2181(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), e.GetOr(ctx["stream_interval"], "start_time", py.OrNone(ctx["config"].Member("start_date"))))))
}
func typed2181(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.OrElse(ctx["stream_interval"].Member("start_time"), py.OrNone(ctx["config"].Member("start_date"))))))
}
func texts2181(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.Str(ctx["stream_interval"].Member("start_time").Text()))))
}
func text2181(e *py.Eval, ctx variables) string {
	return ""
}
func value2182(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"])
}
func typed2182(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"])
}
func texts2182(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"])
}
func text2182(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Text())
}
func value2183(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("NextToken"))
}
func typed2183(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("NextToken"))
}
func texts2183(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("NextToken"))
}
func text2183(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("NextToken").Text())
}
func value2184(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth() || e.Test(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }).Truth() && e.Test(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url"))))))
}
func typed2184(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth() || e.Test(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }).Truth() && e.Test(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url"))))))
}
func texts2184(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth() || e.Test(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }).Truth() && e.Test(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url"))))))
}
func text2184(e *py.Eval, ctx variables) string {
	return ""
}
func value2185(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0))
}
func typed2185(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0))
}
func texts2185(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0))
}
func text2185(e *py.Eval, ctx variables) string {
	return ""
}
func value2186(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("code"), 300))
}
func typed2186(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("code"), 300))
}
func texts2186(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("code"), 300))
}
func text2186(e *py.Eval, ctx variables) string {
	return ""
}
func value2187(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["response"].Member("code").Text() + "; " + ctx["response"].Member("details").Text())
}
func typed2187(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["response"].Member("code").Text() + "; " + ctx["response"].Member("details").Text())
}
func texts2187(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["response"].Member("code").Text() + "; " + ctx["response"].Member("details").Text())
}
func text2187(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("code").Text() + "; " + ctx["response"].Member("details").Text())
}
func value2188(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("cursor"))
}
func typed2188(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("cursor"))
}
func texts2188(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("cursor"))
}
func text2188(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("cursor").Text())
}
func value2189(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("cursorId"))
}
func typed2189(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("cursorId"))
}
func texts2189(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("cursorId"))
}
func text2189(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("cursorId").Text())
}
func value2190(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))))
}
func typed2190(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))))
}
func texts2190(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))))
}
func text2190(e *py.Eval, ctx variables) string {
	return ""
}
func value2191(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()))
}
func typed2191(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()))
}
func texts2191(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()))
}
func text2191(e *py.Eval, ctx variables) string {
	return ""
}
func value2192(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")))
}
func typed2192(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")))
}
func texts2192(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")))
}
func text2192(e *py.Eval, ctx variables) string {
	return ""
}
func value2193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["response"], "data"), "next_url"))
}
func typed2193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["response"], "data"), "next_url"))
}
func texts2193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["response"], "data"), "next_url"))
}
func text2193(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.Attr(ctx["response"], "data"), "next_url").Text())
}
func value2194(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("details"))
}
func typed2194(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("details"))
}
func texts2194(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("details"))
}
func text2194(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("details").Text())
}
func value2195(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001"))
}
func typed2195(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001"))
}
func texts2195(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001"))
}
func text2195(e *py.Eval, ctx variables) string {
	return ""
}
func value2196(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("errorSummary"))
}
func typed2196(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("errorSummary"))
}
func texts2196(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("errorSummary"))
}
func text2196(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("errorSummary").Text())
}
func value2197(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))))
}
func typed2197(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))))
}
func texts2197(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))))
}
func text2197(e *py.Eval, ctx variables) string {
	return ""
}
func value2198(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"))
}
func typed2198(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"))
}
func texts2198(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"))
}
func text2198(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text").Text())
}
func value2199(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "@odata.nextLink").IsNone()))
}
func typed2199(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "@odata.nextLink").IsNone()))
}
func texts2199(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "@odata.nextLink").IsNone()))
}
func text2199(e *py.Eval, ctx variables) string {
	return ""
}
func value2200(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func typed2200(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func texts2200(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func text2200(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)).Text(),
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func value2201(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), `{{ response.get("@odata.nextLink", {}) }}`)
}
func typed2201(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), `{{ response.get("@odata.nextLink", {}) }}`)
}
func texts2201(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), `{{ response.get("@odata.nextLink", {}) }}`)
}
func text2201(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Text(), `{{ response.get("@odata.nextLink", {}) }}`)
}
func value2202(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "NextToken", py.Dict()), `{{ response.get("NextToken", {}) }}`)
}
func typed2202(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "NextToken", py.Dict()), `{{ response.get("NextToken", {}) }}`)
}
func texts2202(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "NextToken", py.Dict()), `{{ response.get("NextToken", {}) }}`)
}
func text2202(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "NextToken", py.Dict()).Text(), `{{ response.get("NextToken", {}) }}`)
}
func value2203(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func typed2203(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func texts2203(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func text2203(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Text(),
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func value2204(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func typed2204(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func texts2204(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func text2204(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()).Text(),
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func value2205(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "after_url"), `{{ response.get("after_url") }}`)
}
func typed2205(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "after_url"), `{{ response.get("after_url") }}`)
}
func texts2205(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "after_url"), `{{ response.get("after_url") }}`)
}
func text2205(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["response"], "after_url").Text(), `{{ response.get("after_url") }}`)
}
func value2206(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))))
}
func typed2206(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))))
}
func texts2206(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))))
}
func text2206(e *py.Eval, ctx variables) string {
	return ""
}
func value2207(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["response"], "end_of_stream")))
}
func typed2207(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["response"], "end_of_stream")))
}
func texts2207(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["response"], "end_of_stream")))
}
func text2207(e *py.Eval, ctx variables) string {
	return ""
}
func value2208(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "end_time", py.Dict()), `{{ response.get("end_time", {}) }}`)
}
func typed2208(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "end_time", py.Dict()), `{{ response.get("end_time", {}) }}`)
}
func texts2208(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "end_time", py.Dict()), `{{ response.get("end_time", {}) }}`)
}
func text2208(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "end_time", py.Dict()).Text(), `{{ response.get("end_time", {}) }}`)
}
func value2209(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func typed2209(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func texts2209(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func text2209(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Text(), `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func value2210(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), `{{ response.get("links", {}).get("next", {}) }}`)
}
func typed2210(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), `{{ response.get("links", {}).get("next", {}) }}`)
}
func texts2210(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), `{{ response.get("links", {}).get("next", {}) }}`)
}
func text2210(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Text(), `{{ response.get("links", {}).get("next", {}) }}`)
}
func value2211(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func typed2211(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func texts2211(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func text2211(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Text(),
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func value2212(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func typed2212(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func texts2212(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func text2212(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Text(),
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func value2213(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed2213(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts2213(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func text2213(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Text(),
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func value2214(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func typed2214(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func texts2214(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func text2214(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Text(),
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func value2215(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func typed2215(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func texts2215(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func text2215(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Text(),
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func value2216(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func typed2216(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func texts2216(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func text2216(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Text(),
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func value2217(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next", py.Dict()), `{{ response.get("next", {}) }}`)
}
func typed2217(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next", py.Dict()), `{{ response.get("next", {}) }}`)
}
func texts2217(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next", py.Dict()), `{{ response.get("next", {}) }}`)
}
func text2217(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "next", py.Dict()).Text(), `{{ response.get("next", {}) }}`)
}
func value2218(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "nextCursor", py.Dict()), `{{ response.get("nextCursor", {}) }}`)
}
func typed2218(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "nextCursor", py.Dict()), `{{ response.get("nextCursor", {}) }}`)
}
func texts2218(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "nextCursor", py.Dict()), `{{ response.get("nextCursor", {}) }}`)
}
func text2218(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "nextCursor", py.Dict()).Text(), `{{ response.get("nextCursor", {}) }}`)
}
func value2219(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "nextPage", py.Dict()), `{{ response.get("nextPage", {}) }}`)
}
func typed2219(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "nextPage", py.Dict()), `{{ response.get("nextPage", {}) }}`)
}
func texts2219(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "nextPage", py.Dict()), `{{ response.get("nextPage", {}) }}`)
}
func text2219(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "nextPage", py.Dict()).Text(), `{{ response.get("nextPage", {}) }}`)
}
func value2220(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), `{{ response.get("nextPageUrl", {}) }}`)
}
func typed2220(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), `{{ response.get("nextPageUrl", {}) }}`)
}
func texts2220(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), `{{ response.get("nextPageUrl", {}) }}`)
}
func text2220(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Text(), `{{ response.get("nextPageUrl", {}) }}`)
}
func value2221(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "nextToken", py.Dict()), `{{ response.get("nextToken", {}) }}`)
}
func typed2221(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "nextToken", py.Dict()), `{{ response.get("nextToken", {}) }}`)
}
func texts2221(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "nextToken", py.Dict()), `{{ response.get("nextToken", {}) }}`)
}
func text2221(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "nextToken", py.Dict()).Text(), `{{ response.get("nextToken", {}) }}`)
}
func value2222(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_cursor"), `{{ response.get("next_cursor") }}`)
}
func typed2222(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_cursor"), `{{ response.get("next_cursor") }}`)
}
func texts2222(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_cursor"), `{{ response.get("next_cursor") }}`)
}
func text2222(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["response"], "next_cursor").Text(), `{{ response.get("next_cursor") }}`)
}
func value2223(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next_cursor", py.Dict()), `{{ response.get("next_cursor", {}) }}`)
}
func typed2223(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next_cursor", py.Dict()), `{{ response.get("next_cursor", {}) }}`)
}
func texts2223(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next_cursor", py.Dict()), `{{ response.get("next_cursor", {}) }}`)
}
func text2223(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "next_cursor", py.Dict()).Text(), `{{ response.get("next_cursor", {}) }}`)
}
func value2224(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_marker"), `{{ response.get("next_marker")  }}`)
}
func typed2224(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_marker"), `{{ response.get("next_marker")  }}`)
}
func texts2224(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_marker"), `{{ response.get("next_marker")  }}`)
}
func text2224(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["response"], "next_marker").Text(), `{{ response.get("next_marker")  }}`)
}
func value2225(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "next_marker").IsNone()))
}
func typed2225(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "next_marker").IsNone()))
}
func texts2225(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "next_marker").IsNone()))
}
func text2225(e *py.Eval, ctx variables) string {
	return ""
}
func value2226(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func typed2226(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func texts2226(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func text2226(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }).Text(),
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func value2227(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next_page", py.Dict()), `{{ response.get("next_page", {}) }}`)
}
func typed2227(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next_page", py.Dict()), `{{ response.get("next_page", {}) }}`)
}
func texts2227(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next_page", py.Dict()), `{{ response.get("next_page", {}) }}`)
}
func text2227(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "next_page", py.Dict()).Text(), `{{ response.get("next_page", {}) }}`)
}
func value2228(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func typed2228(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func texts2228(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func text2228(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")).Text(),
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func value2229(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next_page_token", py.Dict()), `{{ response.get("next_page_token", {}) }}`)
}
func typed2229(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next_page_token", py.Dict()), `{{ response.get("next_page_token", {}) }}`)
}
func texts2229(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next_page_token", py.Dict()), `{{ response.get("next_page_token", {}) }}`)
}
func text2229(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "next_page_token", py.Dict()).Text(), `{{ response.get("next_page_token", {}) }}`)
}
func value2230(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "offset", py.Dict()), `{{ response.get("offset", {}) }}`)
}
func typed2230(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "offset", py.Dict()), `{{ response.get("offset", {}) }}`)
}
func texts2230(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "offset", py.Dict()), `{{ response.get("offset", {}) }}`)
}
func text2230(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "offset", py.Dict()).Text(), `{{ response.get("offset", {}) }}`)
}
func value2231(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func typed2231(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func texts2231(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func text2231(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Text(),
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func value2232(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed2232(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts2232(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func text2232(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Text(),
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func value2233(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func typed2233(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func texts2233(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func text2233(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Text(),
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func value2234(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func typed2234(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func texts2234(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func text2234(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()).Text(),
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func value2235(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed2235(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts2235(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text2235(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Text(),
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func value2236(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func typed2236(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func texts2236(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func text2236(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Text(),
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func value2237(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), `{{ response.get("paging", {}).get("next", {}) }}`)
}
func typed2237(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), `{{ response.get("paging", {}).get("next", {}) }}`)
}
func texts2237(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), `{{ response.get("paging", {}).get("next", {}) }}`)
}
func text2237(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Text(), `{{ response.get("paging", {}).get("next", {}) }}`)
}
func value2238(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func typed2238(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func texts2238(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func text2238(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Text(),
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func value2239(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed2239(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts2239(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text2239(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Text(),
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func value2240(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "searchAfter", py.Dict()), `{{ response.get("searchAfter", {}) }}`)
}
func typed2240(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "searchAfter", py.Dict()), `{{ response.get("searchAfter", {}) }}`)
}
func texts2240(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "searchAfter", py.Dict()), `{{ response.get("searchAfter", {}) }}`)
}
func text2240(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "searchAfter", py.Dict()).Text(), `{{ response.get("searchAfter", {}) }}`)
}
func value2241(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "sync", py.Dict()), `{{ response.get("sync", {}) }}`)
}
func typed2241(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "sync", py.Dict()), `{{ response.get("sync", {}) }}`)
}
func texts2241(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "sync", py.Dict()), `{{ response.get("sync", {}) }}`)
}
func text2241(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "sync", py.Dict()).Text(), `{{ response.get("sync", {}) }}`)
}
func value2242(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()))
}
func typed2242(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()))
}
func texts2242(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()))
}
func text2242(e *py.Eval, ctx variables) string {
	return ""
}
func value2243(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "@odata.nextLink"), "{{ response.get('@odata.nextLink') }}")
}
func typed2243(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "@odata.nextLink"), "{{ response.get('@odata.nextLink') }}")
}
func texts2243(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "@odata.nextLink"), "{{ response.get('@odata.nextLink') }}")
}
func text2243(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["response"], "@odata.nextLink").Text(), "{{ response.get('@odata.nextLink') }}")
}
func value2244(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()))
}
func typed2244(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()))
}
func texts2244(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()))
}
func text2244(e *py.Eval, ctx variables) string {
	return ""
}
func value2245(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	)
}
func typed2245(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	)
}
func texts2245(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	)
}
func text2245(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href").Text(),
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	)
}
func value2246(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func typed2246(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func texts2246(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func text2246(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }).Text(),
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func value2247(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "before_url"), "{{ response.get('before_url') }}")
}
func typed2247(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "before_url"), "{{ response.get('before_url') }}")
}
func texts2247(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "before_url"), "{{ response.get('before_url') }}")
}
func text2247(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["response"], "before_url").Text(), "{{ response.get('before_url') }}")
}
func value2248(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "bookmark"), "{{ response.get('bookmark') }}")
}
func typed2248(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "bookmark"), "{{ response.get('bookmark') }}")
}
func texts2248(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "bookmark"), "{{ response.get('bookmark') }}")
}
func text2248(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["response"], "bookmark").Text(), "{{ response.get('bookmark') }}")
}
func value2249(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!py.EqualInt(e.Get(ctx["response"], "code"), 0)))
}
func typed2249(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!py.EqualInt(e.Get(ctx["response"], "code"), 0)))
}
func texts2249(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!py.EqualInt(e.Get(ctx["response"], "code"), 0)))
}
func text2249(e *py.Eval, ctx variables) string {
	return ""
}
func value2250(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualInt(e.Get(ctx["response"], "code"), 40100)))
}
func typed2250(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualInt(e.Get(ctx["response"], "code"), 40100)))
}
func texts2250(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualInt(e.Get(ctx["response"], "code"), 40100)))
}
func text2250(e *py.Eval, ctx variables) string {
	return ""
}
func value2251(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualInt(e.Get(ctx["response"], "code"), 8)))
}
func typed2251(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualInt(e.Get(ctx["response"], "code"), 8)))
}
func texts2251(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualInt(e.Get(ctx["response"], "code"), 8)))
}
func text2251(e *py.Eval, ctx variables) string {
	return ""
}
func value2252(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "continuationToken").IsNone()))
}
func typed2252(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "continuationToken").IsNone()))
}
func texts2252(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "continuationToken").IsNone()))
}
func text2252(e *py.Eval, ctx variables) string {
	return ""
}
func value2253(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "continuationToken"), "{{ response.get('continuationToken') }}")
}
func typed2253(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "continuationToken"), "{{ response.get('continuationToken') }}")
}
func texts2253(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "continuationToken"), "{{ response.get('continuationToken') }}")
}
func text2253(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["response"], "continuationToken").Text(), "{{ response.get('continuationToken') }}")
}
func value2254(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "cursor", py.Str("")), "{{ response.get('cursor', '') }}")
}
func typed2254(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "cursor", py.Str("")), "{{ response.get('cursor', '') }}")
}
func texts2254(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "cursor", py.Str("")), "{{ response.get('cursor', '') }}")
}
func text2254(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "cursor", py.Str("")).Text(), "{{ response.get('cursor', '') }}")
}
func value2255(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()))
}
func typed2255(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()))
}
func texts2255(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()))
}
func text2255(e *py.Eval, ctx variables) string {
	return ""
}
func value2256(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func typed2256(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func texts2256(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func text2256(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }).Text(),
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func value2257(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func typed2257(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func texts2257(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func text2257(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token").Text(),
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func value2258(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func typed2258(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func texts2258(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func text2258(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")).Text(),
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func value2259(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
		return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
	})))
}
func typed2259(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
		return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
	})))
}
func texts2259(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
		return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
	})))
}
func text2259(e *py.Eval, ctx variables) string {
	return ""
}
func value2260(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "lastId").IsNone()))
}
func typed2260(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "lastId").IsNone()))
}
func texts2260(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "lastId").IsNone()))
}
func text2260(e *py.Eval, ctx variables) string {
	return ""
}
func value2261(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "lastId"), "{{ response.get('lastId') }}")
}
func typed2261(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "lastId"), "{{ response.get('lastId') }}")
}
func texts2261(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "lastId"), "{{ response.get('lastId') }}")
}
func text2261(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["response"], "lastId").Text(), "{{ response.get('lastId') }}")
}
func value2262(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func typed2262(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func texts2262(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func text2262(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)).Text(),
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func value2263(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()))
}
func typed2263(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()))
}
func texts2263(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()))
}
func text2263(e *py.Eval, ctx variables) string {
	return ""
}
func value2264(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "{{ response.get('links', {}).get('next') }}")
}
func typed2264(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "{{ response.get('links', {}).get('next') }}")
}
func texts2264(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "{{ response.get('links', {}).get('next') }}")
}
func text2264(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").Text(), "{{ response.get('links', {}).get('next') }}")
}
func value2265(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "{{ response.get('meta', {}).get('cursor') }}")
}
func typed2265(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "{{ response.get('meta', {}).get('cursor') }}")
}
func texts2265(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "{{ response.get('meta', {}).get('cursor') }}")
}
func text2265(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor").Text(), "{{ response.get('meta', {}).get('cursor') }}")
}
func value2266(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()))
}
func typed2266(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()))
}
func texts2266(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()))
}
func text2266(e *py.Eval, ctx variables) string {
	return ""
}
func value2267(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func typed2267(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func texts2267(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func text2267(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").Text(),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func value2268(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()))
}
func typed2268(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()))
}
func texts2268(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()))
}
func text2268(e *py.Eval, ctx variables) string {
	return ""
}
func value2269(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "{{ response.get('meta', {}).get('next_cursor') }}")
}
func typed2269(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "{{ response.get('meta', {}).get('next_cursor') }}")
}
func texts2269(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "{{ response.get('meta', {}).get('next_cursor') }}")
}
func text2269(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").Text(), "{{ response.get('meta', {}).get('next_cursor') }}")
}
func value2270(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()))
}
func typed2270(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()))
}
func texts2270(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()))
}
func text2270(e *py.Eval, ctx variables) string {
	return ""
}
func value2271(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func typed2271(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func texts2271(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func text2271(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").Text(),
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func value2272(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "next").IsNone()))
}
func typed2272(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "next").IsNone()))
}
func texts2272(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "next").IsNone()))
}
func text2272(e *py.Eval, ctx variables) string {
	return ""
}
func value2273(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next"), "{{ response.get('next') }}")
}
func typed2273(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next"), "{{ response.get('next') }}")
}
func texts2273(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next"), "{{ response.get('next') }}")
}
func text2273(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["response"], "next").Text(), "{{ response.get('next') }}")
}
func value2274(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "{{ response.get('next', {}).get('page') }}")
}
func typed2274(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "{{ response.get('next', {}).get('page') }}")
}
func texts2274(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "{{ response.get('next', {}).get('page') }}")
}
func text2274(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page").Text(), "{{ response.get('next', {}).get('page') }}")
}
func value2275(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "nextPageToken").IsNone() || e.Test(py.EqualStr(e.Get(ctx["response"], "nextPageToken"), ""))))
}
func typed2275(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "nextPageToken").IsNone() || e.Test(py.EqualStr(e.Get(ctx["response"], "nextPageToken"), ""))))
}
func texts2275(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "nextPageToken").IsNone() || e.Test(py.EqualStr(e.Get(ctx["response"], "nextPageToken"), ""))))
}
func text2275(e *py.Eval, ctx variables) string {
	return ""
}
func value2276(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "nextPageToken").IsNone()))
}
func typed2276(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "nextPageToken").IsNone()))
}
func texts2276(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "nextPageToken").IsNone()))
}
func text2276(e *py.Eval, ctx variables) string {
	return ""
}
func value2277(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "nextPageToken").IsUndefined() || e.Test(py.EqualStr(e.Get(ctx["response"], "nextPageToken"), ""))))
}
func typed2277(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "nextPageToken").IsUndefined() || e.Test(py.EqualStr(e.Get(ctx["response"], "nextPageToken"), ""))))
}
func texts2277(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "nextPageToken").IsUndefined() || e.Test(py.EqualStr(e.Get(ctx["response"], "nextPageToken"), ""))))
}
func text2277(e *py.Eval, ctx variables) string {
	return ""
}
func value2278(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "nextPageToken").IsUndefined()))
}
func typed2278(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "nextPageToken").IsUndefined()))
}
func texts2278(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "nextPageToken").IsUndefined()))
}
func text2278(e *py.Eval, ctx variables) string {
	return ""
}
func value2279(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "nextPageToken"), "{{ response.get('nextPageToken') }}")
}
func typed2279(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "nextPageToken"), "{{ response.get('nextPageToken') }}")
}
func texts2279(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "nextPageToken"), "{{ response.get('nextPageToken') }}")
}
func text2279(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["response"], "nextPageToken").Text(), "{{ response.get('nextPageToken') }}")
}
func value2280(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "{{ response.get('nextPageToken', '') }}")
}
func typed2280(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "{{ response.get('nextPageToken', '') }}")
}
func texts2280(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "{{ response.get('nextPageToken', '') }}")
}
func text2280(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "nextPageToken", py.Str("")).Text(), "{{ response.get('nextPageToken', '') }}")
}
func value2281(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_cursor"), "{{ response.get('next_cursor') }}")
}
func typed2281(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_cursor"), "{{ response.get('next_cursor') }}")
}
func texts2281(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_cursor"), "{{ response.get('next_cursor') }}")
}
func text2281(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["response"], "next_cursor").Text(), "{{ response.get('next_cursor') }}")
}
func value2282(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "{{ response.get('next_cursor', {}) }}")
}
func typed2282(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "{{ response.get('next_cursor', {}) }}")
}
func texts2282(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "{{ response.get('next_cursor', {}) }}")
}
func text2282(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "next_cursor", py.Dict()).Text(), "{{ response.get('next_cursor', {}) }}")
}
func value2283(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "next_marker").IsNone()))
}
func typed2283(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "next_marker").IsNone()))
}
func texts2283(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(ctx["response"], "next_marker").IsNone()))
}
func text2283(e *py.Eval, ctx variables) string {
	return ""
}
func value2284(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_marker"), "{{ response.get('next_marker') }}")
}
func typed2284(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_marker"), "{{ response.get('next_marker') }}")
}
func texts2284(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_marker"), "{{ response.get('next_marker') }}")
}
func text2284(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["response"], "next_marker").Text(), "{{ response.get('next_marker') }}")
}
func value2285(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "{{ response.get('next_offset')|tojson() }}")
}
func typed2285(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "{{ response.get('next_offset')|tojson() }}")
}
func texts2285(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "{{ response.get('next_offset')|tojson() }}")
}
func text2285(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None).Text(), "{{ response.get('next_offset')|tojson() }}")
}
func value2286(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_page"), "{{ response.get('next_page') }}")
}
func typed2286(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_page"), "{{ response.get('next_page') }}")
}
func texts2286(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_page"), "{{ response.get('next_page') }}")
}
func text2286(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["response"], "next_page").Text(), "{{ response.get('next_page') }}")
}
func value2287(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_stream_position"), "{{ response.get('next_stream_position') }}")
}
func typed2287(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_stream_position"), "{{ response.get('next_stream_position') }}")
}
func texts2287(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "next_stream_position"), "{{ response.get('next_stream_position') }}")
}
func text2287(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["response"], "next_stream_position").Text(), "{{ response.get('next_stream_position') }}")
}
func value2288(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "{{ response.get('next_stream_position', '') }}")
}
func typed2288(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "{{ response.get('next_stream_position', '') }}")
}
func texts2288(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "{{ response.get('next_stream_position', '') }}")
}
func text2288(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["response"], "next_stream_position", py.Str("")).Text(), "{{ response.get('next_stream_position', '') }}")
}
func value2289(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "{{ response.get('pages', {}).get('next') }}")
}
func typed2289(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "{{ response.get('pages', {}).get('next') }}")
}
func texts2289(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "{{ response.get('pages', {}).get('next') }}")
}
func text2289(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next").Text(), "{{ response.get('pages', {}).get('next') }}")
}
func value2290(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func typed2290(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func texts2290(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func text2290(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Text(),
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func value2291(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next").IsNone()))
}
func typed2291(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next").IsNone()))
}
func texts2291(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next").IsNone()))
}
func text2291(e *py.Eval, ctx variables) string {
	return ""
}
func value2292(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "{{ response.get('pagination', {}).get('next') }}")
}
func typed2292(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "{{ response.get('pagination', {}).get('next') }}")
}
func texts2292(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "{{ response.get('pagination', {}).get('next') }}")
}
func text2292(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next").Text(), "{{ response.get('pagination', {}).get('next') }}")
}
func value2293(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()))
}
func typed2293(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()))
}
func texts2293(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()))
}
func text2293(e *py.Eval, ctx variables) string {
	return ""
}
func value2294(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func typed2294(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func texts2294(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func text2294(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").Text(),
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func value2295(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()))
}
func typed2295(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()))
}
func texts2295(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()))
}
func text2295(e *py.Eval, ctx variables) string {
	return ""
}
func value2296(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func typed2296(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func texts2296(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func text2296(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").Text(),
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func value2297(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["response"], "partial")))
}
func typed2297(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["response"], "partial")))
}
func texts2297(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["response"], "partial")))
}
func text2297(e *py.Eval, ctx variables) string {
	return ""
}
func value2298(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "scroll_param"), "{{ response.get('scroll_param') }}")
}
func typed2298(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "scroll_param"), "{{ response.get('scroll_param') }}")
}
func texts2298(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["response"], "scroll_param"), "{{ response.get('scroll_param') }}")
}
func text2298(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["response"], "scroll_param").Text(), "{{ response.get('scroll_param') }}")
}
func value2299(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func typed2299(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func texts2299(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func text2299(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")).Text(),
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func value2300(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("hasMore").IsFalse())
}
func typed2300(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("hasMore").IsFalse())
}
func texts2300(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("hasMore").IsFalse())
}
func text2300(e *py.Eval, ctx variables) string {
	return ""
}
func value2301(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("has_more").IsFalse())
}
func typed2301(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("has_more").IsFalse())
}
func texts2301(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("has_more").IsFalse())
}
func text2301(e *py.Eval, ctx variables) string {
	return ""
}
func value2302(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Attr(ctx["response"].Member("links"), "next").IsNone()))
}
func typed2302(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Attr(ctx["response"].Member("links"), "next").IsNone()))
}
func texts2302(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Attr(ctx["response"].Member("links"), "next").IsNone()))
}
func text2302(e *py.Eval, ctx variables) string {
	return ""
}
func value2303(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution"))
}
func typed2303(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution"))
}
func texts2303(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution"))
}
func text2303(e *py.Eval, ctx variables) string {
	return ""
}
func value2304(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("message"))
}
func typed2304(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("message"))
}
func texts2304(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("message"))
}
func text2304(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("message").Text())
}
func value2305(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("next").IsNone())
}
func typed2305(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("next").IsNone())
}
func texts2305(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("next").IsNone())
}
func text2305(e *py.Eval, ctx variables) string {
	return ""
}
func value2306(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func typed2306(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func texts2306(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func text2306(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")).Text(),
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func value2307(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next"))
}
func typed2307(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next"))
}
func texts2307(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next"))
}
func text2307(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("next").Text())
}
func value2308(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nextPage"))
}
func typed2308(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nextPage"))
}
func texts2308(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nextPage"))
}
func text2308(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("nextPage").Text())
}
func value2309(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nextPageLink"))
}
func typed2309(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nextPageLink"))
}
func texts2309(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nextPageLink"))
}
func text2309(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("nextPageLink").Text())
}
func value2310(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nextToken"))
}
func typed2310(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nextToken"))
}
func texts2310(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nextToken"))
}
func text2310(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("nextToken").Text())
}
func value2311(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("next_id"), ""))
}
func typed2311(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("next_id"), ""))
}
func texts2311(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("next_id"), ""))
}
func text2311(e *py.Eval, ctx variables) string {
	return ""
}
func value2312(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next_id"))
}
func typed2312(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next_id"))
}
func texts2312(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next_id"))
}
func text2312(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("next_id").Text())
}
func value2313(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), ""))
}
func typed2313(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), ""))
}
func texts2313(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), ""))
}
func text2313(e *py.Eval, ctx variables) string {
	return ""
}
func value2314(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next_page_token"))
}
func typed2314(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next_page_token"))
}
func texts2314(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next_page_token"))
}
func text2314(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("next_page_token").Text())
}
func value2315(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nxt"))
}
func typed2315(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nxt"))
}
func texts2315(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nxt"))
}
func text2315(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("nxt").Text())
}
func value2316(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func typed2316(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func texts2316(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func text2316(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }).Text(),
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func value2317(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["response"].Member("page_info"), "end_cursor"))
}
func typed2317(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["response"].Member("page_info"), "end_cursor"))
}
func texts2317(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["response"].Member("page_info"), "end_cursor"))
}
func text2317(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["response"].Member("page_info"), "end_cursor").Text())
}
func value2318(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || e.Test(!e.Get(ctx["response"].Member("paging"), "next").Truth()))
}
func typed2318(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || e.Test(!e.Get(ctx["response"].Member("paging"), "next").Truth()))
}
func texts2318(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || e.Test(!e.Get(ctx["response"].Member("paging"), "next").Truth()))
}
func text2318(e *py.Eval, ctx variables) string {
	return ""
}
func value2319(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func typed2319(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func texts2319(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func text2319(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after").Text(),
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func value2320(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["response"].Member("payload"), "NextToken"))
}
func typed2320(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["response"].Member("payload"), "NextToken"))
}
func texts2320(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["response"].Member("payload"), "NextToken"))
}
func text2320(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["response"].Member("payload"), "NextToken").Text())
}
func value2321(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func typed2321(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func texts2321(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func text2321(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken").Text(),
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func value2322(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"))
}
func typed2322(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"))
}
func texts2322(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"))
}
func text2322(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken").Text())
}
func value2323(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["response"].Member("records"), "cursor"))
}
func typed2323(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["response"].Member("records"), "cursor"))
}
func texts2323(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["response"].Member("records"), "cursor"))
}
func text2323(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["response"].Member("records"), "cursor").Text())
}
func value2324(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("retry_in"))
}
func typed2324(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("retry_in"))
}
func texts2324(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("retry_in"))
}
func text2324(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("retry_in").Text())
}
func value2325(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && e.Test(py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")))
}
func typed2325(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && e.Test(py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")))
}
func texts2325(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && e.Test(py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")))
}
func text2325(e *py.Eval, ctx variables) string {
	return ""
}
func value2326(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"))
}
func typed2326(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"))
}
func texts2326(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"))
}
func text2326(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id").Text())
}
func value2327(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))))
}
func typed2327(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))))
}
func texts2327(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))))
}
func text2327(e *py.Eval, ctx variables) string {
	return ""
}
func value2328(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"))
}
func typed2328(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"))
}
func texts2328(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"))
}
func text2328(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href").Text())
}
func value2329(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start"))
}
func typed2329(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start"))
}
func texts2329(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start"))
}
func text2329(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start").Text())
}
func value2330(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("cursor"))
}
func typed2330(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("cursor"))
}
func texts2330(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("cursor"))
}
func text2330(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("cursor").Text())
}
func value2331(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"))
}
func typed2331(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"))
}
func texts2331(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"))
}
func text2331(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid").Text())
}
func value2332(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("hasNext").IsFalse())
}
func typed2332(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("hasNext").IsFalse())
}
func texts2332(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("hasNext").IsFalse())
}
func text2332(e *py.Eval, ctx variables) string {
	return ""
}
func value2333(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["response"].Member("links"), "next"))
}
func typed2333(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["response"].Member("links"), "next"))
}
func texts2333(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["response"].Member("links"), "next"))
}
func text2333(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["response"].Member("links"), "next").Text())
}
func value2334(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("message"))
}
func typed2334(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("message"))
}
func texts2334(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("message"))
}
func text2334(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("message").Text())
}
func value2335(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"))
}
func typed2335(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"))
}
func texts2335(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"))
}
func text2335(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after").Text())
}
func value2336(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["response"].Member("metadata"), "next"))
}
func typed2336(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["response"].Member("metadata"), "next"))
}
func texts2336(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["response"].Member("metadata"), "next"))
}
func text2336(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["response"].Member("metadata"), "next").Text())
}
func value2337(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || e.Test(!e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth())))
}
func typed2337(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || e.Test(!e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth())))
}
func texts2337(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || e.Test(!e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth())))
}
func text2337(e *py.Eval, ctx variables) string {
	return ""
}
func value2338(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"))
}
func typed2338(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"))
}
func texts2338(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"))
}
func text2338(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Text())
}
func value2339(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next"))
}
func typed2339(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next"))
}
func texts2339(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next"))
}
func text2339(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("next").Text())
}
func value2340(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nextPage"))
}
func typed2340(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nextPage"))
}
func texts2340(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nextPage"))
}
func text2340(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("nextPage").Text())
}
func value2341(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nextPageToken"))
}
func typed2341(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nextPageToken"))
}
func texts2341(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("nextPageToken"))
}
func text2341(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("nextPageToken").Text())
}
func value2342(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next_token"))
}
func typed2342(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next_token"))
}
func texts2342(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["response"].Member("next_token"))
}
func text2342(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["response"].Member("next_token").Text())
}
func value2343(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0))
}
func typed2343(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0))
}
func texts2343(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0))
}
func text2343(e *py.Eval, ctx variables) string {
	return ""
}
func value2344(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "{{ response['pagination']['current'] + 1 }}")
}
func typed2344(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "{{ response['pagination']['current'] + 1 }}")
}
func texts2344(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "{{ response['pagination']['current'] + 1 }}")
}
func text2344(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)).Text(), "{{ response['pagination']['current'] + 1 }}")
}
func value2345(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.StrToDatetime(py.Str("2024-01-02"))))
}
func typed2345(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.StrToDatetime(py.Str("2024-01-02"))))
}
func texts2345(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.StrToDatetime(py.Str("2024-01-02"))))
}
func text2345(e *py.Eval, ctx variables) string {
	return ""
}
func value2346(e *py.Eval, ctx variables) py.Value {
	return e.String(e.StrToDatetime(py.Str("2024-01-02")), "{{ str_to_datetime('2024-01-02') }}")
}
func typed2346(e *py.Eval, ctx variables) py.Value {
	return e.String(e.StrToDatetime(py.Str("2024-01-02")), "{{ str_to_datetime('2024-01-02') }}")
}
func texts2346(e *py.Eval, ctx variables) py.Value {
	return e.String(e.StrToDatetime(py.Str("2024-01-02")), "{{ str_to_datetime('2024-01-02') }}")
}
func text2346(e *py.Eval, ctx variables) string {
	return e.StringText(e.StrToDatetime(py.Str("2024-01-02")).Text(), "{{ str_to_datetime('2024-01-02') }}")
}
func value2347(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{}))
}
func typed2347(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{}))
}
func texts2347(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["stream_interval"].Member("end_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["stream_interval"].Member("end_time").Text()), py.Value{}))
}
func text2347(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Choose(ctx["stream_interval"].Member("end_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("end_time"), py.Value{}).Text())
}
func value2348(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("end_time"))
}
func typed2348(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("end_time"))
}
func texts2348(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_interval"].Member("end_time").Text())
}
func text2348(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_interval"].Member("end_time").Text())
}
func value2349(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed2349(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts2349(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(ctx["stream_interval"].Member("end_time").Text()), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text2349(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(ctx["stream_interval"].Member("end_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")).Text(),
		"{{ stream_interval.end_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value2350(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("folio_id"))
}
func typed2350(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("folio_id"))
}
func texts2350(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_interval"].Member("folio_id").Text())
}
func text2350(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_interval"].Member("folio_id").Text())
}
func value2351(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{}))
}
func typed2351(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{}))
}
func texts2351(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["stream_interval"].Member("start_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Value{}))
}
func text2351(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Choose(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), ctx["stream_interval"].Member("start_time"), py.Value{}).Text())
}
func value2352(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed2352(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts2352(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["stream_interval"].Member("start_time").Text() != "", func() py.Value { return py.Str(ctx["stream_interval"].Member("start_time").Text()) }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}),
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text2352(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(ctx["stream_interval"].Member("start_time").Truth(), func() py.Value { return ctx["stream_interval"].Member("start_time") }, func() py.Value {
			return e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) })
		}).Text(),
		"{{ stream_interval.start_time if stream_interval.start_time else config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value2353(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("start_time"))
}
func typed2353(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("start_time"))
}
func texts2353(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_interval"].Member("start_time").Text())
}
func text2353(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_interval"].Member("start_time").Text())
}
func value2354(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_interval"].Member("start_time").Text() + ".." + ctx["stream_interval"].Member("end_time").Text())
}
func typed2354(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_interval"].Member("start_time").Text() + ".." + ctx["stream_interval"].Member("end_time").Text())
}
func texts2354(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_interval"].Member("start_time").Text() + ".." + ctx["stream_interval"].Member("end_time").Text())
}
func text2354(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_interval"].Member("start_time").Text() + ".." + ctx["stream_interval"].Member("end_time").Text())
}
func value2355(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func typed2355(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func texts2355(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Slice(e.Call(py.Str(ctx["stream_interval"].Member("start_time").Text()), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent),
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func text2355(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Slice(e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%d %H:%M:%s.%f")), py.Absent, py.Int(-3), py.Absent).Text(),
		"{{ stream_interval.start_time.strftime('%Y-%m-%d %H:%M:%s.%f')[:-3] }}",
	)
}
func value2356(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed2356(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts2356(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(ctx["stream_interval"].Member("start_time").Text()), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")),
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text2356(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(ctx["stream_interval"].Member("start_time"), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")).Text(),
		"{{ stream_interval.start_time.strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value2357(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("statement_id"))
}
func typed2357(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("statement_id"))
}
func texts2357(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_interval"].Member("statement_id").Text())
}
func text2357(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_interval"].Member("statement_id").Text())
}
func value2358(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("unit_id"))
}
func typed2358(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("unit_id"))
}
func texts2358(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_interval"].Member("unit_id").Text())
}
func text2358(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_interval"].Member("unit_id").Text())
}
func value2359(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("end_time"))
}
func typed2359(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("end_time"))
}
func texts2359(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_interval"].Member("end_time").Text())
}
func text2359(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_interval"].Member("end_time").Text())
}
func value2360(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("start_time"))
}
func typed2360(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("start_time"))
}
func texts2360(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_interval"].Member("start_time").Text())
}
func text2360(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_interval"].Member("start_time").Text())
}
func value2361(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_interval"].Member("start_time").Text() + ":" + ctx["stream_interval"].Member("end_time").Text())
}
func typed2361(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_interval"].Member("start_time").Text() + ":" + ctx["stream_interval"].Member("end_time").Text())
}
func texts2361(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_interval"].Member("start_time").Text() + ":" + ctx["stream_interval"].Member("end_time").Text())
}
func text2361(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_interval"].Member("start_time").Text() + ":" + ctx["stream_interval"].Member("end_time").Text())
}
func value2362(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"))
}
func typed2362(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"))
}
func texts2362(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"))
}
func text2362(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text())
}
func value2363(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/insights"))
}
func typed2363(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/insights"))
}
func texts2363(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text() + "/insights")
}
func text2363(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/insights")
}
func value2364(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/media"))
}
func typed2364(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/media"))
}
func texts2364(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text() + "/media")
}
func text2364(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/media")
}
func value2365(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")),
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func typed2365(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")),
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func texts2365(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterString(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id")),
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func text2365(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterString(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id")).Text(),
		"{{ stream_partition.account.business_account_id|string }}",
	)
}
func value2366(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/stories"))
}
func typed2366(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/stories"))
}
func texts2366(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id").Text() + "/stories")
}
func text2366(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_partition"].Member("account"), "business_account_id").Text() + "/stories")
}
func value2367(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("account"), "page_id"))
}
func typed2367(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("account"), "page_id"))
}
func texts2367(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id"))
}
func text2367(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_partition"].Member("account"), "page_id").Text())
}
func value2368(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("billable_metric_id"))
}
func typed2368(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("billable_metric_id"))
}
func texts2368(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("billable_metric_id").Text())
}
func text2368(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("billable_metric_id").Text())
}
func value2369(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("breakdown"))
}
func typed2369(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("breakdown"))
}
func texts2369(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("breakdown").Text())
}
func text2369(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("breakdown").Text())
}
func value2370(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("budget"))
}
func typed2370(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("budget"))
}
func texts2370(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("budget").Text())
}
func text2370(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("budget").Text())
}
func value2371(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("company_id"))
}
func typed2371(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("company_id"))
}
func texts2371(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("company_id").Text())
}
func text2371(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("company_id").Text())
}
func value2372(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("contact_book_id"))
}
func typed2372(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("contact_book_id"))
}
func texts2372(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("contact_book_id").Text())
}
func text2372(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("contact_book_id").Text())
}
func value2373(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("event_id"))
}
func typed2373(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("event_id"))
}
func texts2373(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("event_id").Text())
}
func text2373(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("event_id").Text())
}
func value2374(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Attr(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(e.Key(e.Attr(ctx["stream_partition"], "extra_fields"), "query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func typed2374(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(part(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(part(ctx["stream_partition"], "extra_fields").Member("query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func texts2374(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(part(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(part(ctx["stream_partition"], "extra_fields").Member("query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }),
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func text2374(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Attr(ctx["stream_partition"], "extra_fields").Truth(), func() py.Value {
			return e.FilterJoin(e.Key(e.Attr(ctx["stream_partition"], "extra_fields"), "query_properties"), py.Str(";"), py.None)
		}, func() py.Value { return py.Str("") }).Text(),
		"{{ stream_partition.extra_fields['query_properties'] | join(';') if stream_partition.extra_fields else '' }}",
	)
}
func value2375(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("filter_id"))
}
func typed2375(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("filter_id"))
}
func texts2375(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("filter_id").Text())
}
func text2375(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("filter_id").Text())
}
func value2376(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("form_id"))
}
func typed2376(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("form_id"))
}
func texts2376(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("form_id").Text())
}
func text2376(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("form_id").Text())
}
func value2377(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("fraction_id"))
}
func typed2377(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("fraction_id"))
}
func texts2377(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("fraction_id").Text())
}
func text2377(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("fraction_id").Text())
}
func value2378(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["stream_partition"], "channel"), "{{ stream_partition.get('channel') }}")
}
func typed2378(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["stream_partition"].Member("channel")))
}
func texts2378(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("channel").Text())
}
func text2378(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["stream_partition"], "channel").Text(), "{{ stream_partition.get('channel') }}")
}
func value2379(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["stream_partition"], "channel_id"), "{{ stream_partition.get('channel_id') }}")
}
func typed2379(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["stream_partition"].Member("channel_id")))
}
func texts2379(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("channel_id").Text())
}
func text2379(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["stream_partition"], "channel_id").Text(), "{{ stream_partition.get('channel_id') }}")
}
func value2380(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["stream_partition"], "funnel_id"), "{{ stream_partition.get('funnel_id') }}")
}
func typed2380(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["stream_partition"].Member("funnel_id")))
}
func texts2380(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("funnel_id").Text())
}
func text2380(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["stream_partition"], "funnel_id").Text(), "{{ stream_partition.get('funnel_id') }}")
}
func value2381(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["stream_partition"], "id"), "{{ stream_partition.get('id') }}")
}
func typed2381(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["stream_partition"].Member("id")))
}
func texts2381(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("id").Text())
}
func text2381(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["stream_partition"], "id").Text(), "{{ stream_partition.get('id') }}")
}
func value2382(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("group_id"))
}
func typed2382(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("group_id"))
}
func texts2382(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("group_id").Text())
}
func text2382(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("group_id").Text())
}
func value2383(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("id"))
}
func typed2383(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("id"))
}
func texts2383(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("id").Text())
}
func text2383(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("id").Text())
}
func value2384(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("indus"))
}
func typed2384(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("indus"))
}
func texts2384(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("indus").Text())
}
func text2384(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("indus").Text())
}
func value2385(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("k").Text() + "-" + ctx["stream_slice"].Member("k").Text())
}
func typed2385(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("k").Text() + "-" + ctx["stream_slice"].Member("k").Text())
}
func texts2385(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("k").Text() + "-" + ctx["stream_slice"].Member("k").Text())
}
func text2385(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("k").Text() + "-" + ctx["stream_slice"].Member("k").Text())
}
func value2386(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("lead_id"))
}
func typed2386(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("lead_id"))
}
func texts2386(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("lead_id").Text())
}
func text2386(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("lead_id").Text())
}
func value2387(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("location_id"))
}
func typed2387(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("location_id"))
}
func texts2387(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("location_id").Text())
}
func text2387(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("location_id").Text())
}
func value2388(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id"))
}
func typed2388(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id"))
}
func texts2388(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "business_account_id"))
}
func text2388(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "business_account_id").Text())
}
func value2389(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text() + "/insights"))
}
func typed2389(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text() + "/insights"))
}
func texts2389(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_id").Text() + "/insights")
}
func text2389(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text() + "/insights")
}
func value2390(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id"))
}
func typed2390(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id"))
}
func texts2390(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_id"))
}
func text2390(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_id").Text())
}
func value2391(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id"))
}
func typed2391(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id"))
}
func texts2391(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "page_id"))
}
func text2391(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "page_id").Text())
}
func value2392(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("org"))
}
func typed2392(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("org"))
}
func texts2392(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("org").Text())
}
func text2392(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("org").Text())
}
func value2393(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("parent_id"))
}
func typed2393(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("parent_id"))
}
func texts2393(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("parent_id").Text())
}
func text2393(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("parent_id").Text())
}
func value2394(e *py.Eval, ctx variables) py.Value {
	return e.String(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} }))
}
func typed2394(e *py.Eval, ctx variables) py.Value {
	return e.String(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} }))
}
func texts2394(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.If(ctx["stream_interval"].Member("start_time").Text() != "" && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value {
		return e.Attr(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "dynamic_content_id")
	}, func() py.Value { return py.Value{} }))
}
func text2394(e *py.Eval, ctx variables) string {
	return e.StringText(e.If(ctx["stream_interval"].Member("start_time").Truth() && !ctx["next_page_token"].Member("next_page_token").Truth(), func() py.Value { return e.Attr(ctx["stream_partition"].Member("parent_id"), "dynamic_content_id") }, func() py.Value { return py.Value{} }).Text())
}
func value2395(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo"))
}
func typed2395(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo"))
}
func texts2395(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["stream_partition"].Member("parent_slice").Text()), "repo"))
}
func text2395(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["stream_partition"].Member("parent_slice"), "repo").Text())
}
func value2396(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("parent_uuid"))
}
func typed2396(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("parent_uuid"))
}
func texts2396(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("parent_uuid").Text())
}
func text2396(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("parent_uuid").Text())
}
func value2397(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("project_id"))
}
func typed2397(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("project_id"))
}
func texts2397(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("project_id").Text())
}
func text2397(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("project_id").Text())
}
func value2398(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("region"))
}
func typed2398(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("region"))
}
func texts2398(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("region").Text())
}
func text2398(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("region").Text())
}
func value2399(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("source"))
}
func typed2399(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_partition"].Member("source"))
}
func texts2399(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_partition"].Member("source").Text())
}
func text2399(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_partition"].Member("source").Text())
}
